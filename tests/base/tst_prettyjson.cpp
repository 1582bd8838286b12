// SPDX-License-Identifier: GPL-3.0-or-later
#include <prettyjson.h>

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace fleet;

class tst_PrettyJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layout_data();
    void layout();
    void meansTheSame();
    void keepsEveryByteOfAnything();
    void linesOfMembers_data();
    void linesOfMembers();
    void folds();
    void memberAlone();
    void takesAnythingApart();
};

void tst_PrettyJson::layout_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("pretty");
    const auto row = [](const char *name, const char *json, const char *pretty) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(pretty);
    };
    row("nothing", "", "");
    row("a number as it came", R"({"kw":3.60})", "{\n  \"kw\": 3.60\n}");
    row("empty ones stay short", R"({"a":{},"b":[ ]})", "{\n  \"a\": {},\n  \"b\": []\n}");
    row("nested", R"([{"a":1},2])", "[\n  {\n    \"a\": 1\n  },\n  2\n]");
    row("marks inside of a string", R"({"a":"{,:}\"]"})", "{\n  \"a\": \"{,:}\\\"]\"\n}");
    row("laid out before", "{\n   \"a\" :  1 }", "{\n  \"a\": 1\n}");
    row("cut off", R"({"a":{"b":)", "{\n  \"a\": {\n    \"b\": ");
    row("cut off in a string", R"({"a":"bc)", "{\n  \"a\": \"bc");
    row("cut off after a backslash", R"({"a":"bc\)", "{\n  \"a\": \"bc\\");
    row("more closed than open", "}}", "\n}\n}");
    row("a page of HTML", "<h1>Bad   gateway</h1>", "<h1>Bad gateway</h1>");
}

void tst_PrettyJson::layout()
{
    QFETCH(QByteArray, json);
    QTEST(prettyJson(json), "pretty");
}

void tst_PrettyJson::meansTheSame()
{
    const QByteArray json
        = R"({"success":true,"data":{"items":[{"id":"b1","state":{"level":85,"chargeRate":-1.50,"note":"a \"b\", c"}},[],{}]},"meta":{"requestId":"r"}})";
    const QByteArray pretty = prettyJson(json);
    QVERIFY(pretty.count('\n') > 10);
    QCOMPARE(QJsonDocument::fromJson(pretty), QJsonDocument::fromJson(json));
    QCOMPARE(prettyJson(pretty), pretty);
}

void tst_PrettyJson::keepsEveryByteOfAnything()
{
    QRandomGenerator random(7);
    static const char characters[] = R"({}[]",:\ abc123)"
                                     "\n\t\0\xff";
    const QByteArray alphabet(characters, sizeof characters - 1);
    const auto bare = [](QByteArray text) {
        return text.replace(' ', "").replace('\n', "").replace('\t', "").replace('\r', "");
    };
    for (int run = 0; run < 5000; ++run) {
        QByteArray text;
        for (int i = random.bounded(60); i > 0; --i)
            text.append(alphabet.at(random.bounded(alphabet.size())));
        QCOMPARE(bare(prettyJson(text)), bare(text));
    }
    // As deep as an answer may claim to be, and still no more than a few bytes per byte.
    QVERIFY(prettyJson(QByteArray(20000, '[')).size() < 20000 * 200);
}

namespace {

const QByteArray refusal
    = R"({"success":false,"error":{"code":"PARAMETER_OUT_OF_RANGE","details":{"parameter":"power",)"
      R"("value":5,"deviceCapabilities":{"commands":{"charge":{"parameters":{"power":{"max":3.6}}}}},)"
      R"("list":[{"value":1},"value"]}},"meta":{"value":2}})";

} // namespace

void tst_PrettyJson::linesOfMembers_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("nothing asked for") << QStringList() << QList<int>();
    QTest::newRow("not there") << QStringList{QStringLiteral("error.value")} << QList<int>();
    QTest::newRow("two members, not their namesakes elsewhere")
        << QStringList{QStringLiteral("error.details.value"), QStringLiteral("error.details.parameter")}
        << QList<int>{5, 6};
    QTest::newRow("an object with all that is in it")
        << QStringList{QStringLiteral("error.details.deviceCapabilities.commands.charge.parameters")}
        << QList<int>{10, 11, 12, 13, 14};
    QTest::newRow("one inside of another counts once")
        << QStringList{QStringLiteral("error.details.list"), QStringLiteral("error.details.list..value")}
        << QList<int>{18, 19, 20, 21, 22, 23};
    QTest::newRow("in an array") << QStringList{QStringLiteral("error.details.list..value")} << QList<int>{20};
}

void tst_PrettyJson::linesOfMembers()
{
    QFETCH(QStringList, paths);
    QTEST(jsonLines(prettyJson(refusal), paths), "lines");
}

void tst_PrettyJson::folds()
{
    const QByteArray pretty = prettyJson(R"({"a":{"b":{"c":1},"d":2},"b":{"c":3},"e":[]})");
    QCOMPARE(foldedJson(pretty, {QStringLiteral("a.b")}),
             QByteArray("{\n  \"a\": {\n    \"b\": { \u2026 },\n    \"d\": 2\n  },\n  \"b\": {\n    \"c\": 3\n  },\n"
                        "  \"e\": []\n}"));
    QCOMPARE(foldedJson(pretty, {QStringLiteral("a.d"), QStringLiteral("e")}), pretty);
}

void tst_PrettyJson::memberAlone()
{
    const QByteArray pretty = prettyJson(R"({"a":{"b":{"c":1},"d":"x: y"}})");
    QCOMPARE(jsonMember(pretty, QStringLiteral("a.b")), QByteArray("{\n  \"c\": 1\n}"));
    QCOMPARE(jsonMember(pretty, QStringLiteral("a.d")), QByteArray("\"x: y\""));
    QCOMPARE(jsonMember(pretty, QStringLiteral("b")), QByteArray());
}

void tst_PrettyJson::takesAnythingApart()
{
    // Cut off, closed too often, too deep, no JSON at all: every line is left where it is.
    QRandomGenerator random(11);
    const QByteArray alphabet("{}[]\",:\\ ab1\n");
    for (int run = 0; run < 5000; ++run) {
        QByteArray text;
        for (int i = random.bounded(60); i > 0; --i)
            text.append(alphabet.at(random.bounded(alphabet.size())));
        const QByteArray pretty = prettyJson(text);
        QCOMPARE(foldedJson(pretty, {QStringLiteral("no such member")}), pretty);
        QVERIFY(jsonLines(pretty, {QStringLiteral("a")}).size() <= pretty.count('\n') + 1);
    }
    const QByteArray deep = prettyJson(QByteArray(20000, '['));
    QVERIFY(jsonLines(deep, {QStringLiteral("a")}).isEmpty());
}

QTEST_APPLESS_MAIN(tst_PrettyJson)
#include "tst_prettyjson.moc"
