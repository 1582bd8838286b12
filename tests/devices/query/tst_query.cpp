// SPDX-License-Identifier: GPL-3.0-or-later
#include <query.h>

#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;
using Kind = QueryError::Kind;

static QueryVocabulary vocabulary()
{
    QueryVocabulary v;
    v.fields[u"flowTemperature"_s] = {12, Measure::Temperature, {}};
    v.fields[u"quietMode"_s] = {12, Measure::None, {{u"yes"_s, 3}}};
    v.parameters[u"heat.target"_s] = Measure::Temperature;
    return v;
}

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // What is read is printed in one spelling, and that reads back as the same.
    void spelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *text, const char *printed) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed);
        };
        row("", "");
        row("   ", "");
        row("powerwall", "powerwall");
        row("two words", "two words");
        row("\"two words\"", "\"two words\"");
        row("FAMILY:battery", "family:battery");
        row("environment:live", "env:live");
        row("family:battery,vehicle", "family:battery,vehicle");
        row("level>60%", "level>60%");
        row("level > 60 %", "level>60%");
        row("level>=60", "level>=60");
        row("level>60percent", "level>60%");
        row("chargeRate<3kW", "chargeRate<3kw");
        row("chargeRate<-3,5kw", "chargeRate<-3.5kw");
        row("capacity>10KWh", "capacity>10kwh");
        row("temperature>70°F", "temperature>70f");
        row("age<5m", "age<5m");
        row("age<300s", "age<5m");
        row("age>=1.5h", "age>=90m");
        row("age<90sec", "age<90s");
        row("can:discharge.power>=3kw", "can:discharge.power>=3kw");
        row("can:auto.balanced", "can:auto.balanced");
        row("can:charge,idle", "can:charge,idle");
        row("-action:failed", "-action:failed");
        row("NOT action:failed", "-action:failed");
        row("--a", "a");
        row("a OR b c", "a OR b c");
        row("(a OR b) c", "(a OR b) c");
        row("a AND b", "a b");
        row("((a))", "a");
        row("-(a b)", "-(a b)");
        row("-(a OR b) c", "-(a OR b) c");
        row("(a b) OR c", "a b OR c");
        row("a (b c)", "a b c");
        row("a OR (b OR c)", "a OR b OR c");
        row("or and not", "or and not");
        row("\"OR\"", "\"OR\"");
        row("note:\"called \\\"twice\\\"\"", "note:\"called \\\"twice\\\"\"");
        row("id:\"a:b\"", "id:\"a:b\"");
        row("id:a:b", "id:\"a:b\"");
        row("\"-x\"", "\"-x\"");
        row("available:TRUE", "available:yes");
        row("available!=yes", "available:no");
        row("vendor=tesla", "vendor=tesla");
        row("vendor!=tesla", "vendor!=tesla");
        row("level:*", "level:*");
        row("level:60", "level:60");
        row("level=60%", "level=60%");
        row("firmware=\"1.2\"", "firmware=\"1.2\"");
        row("tag:north -tag:south", "tag:north -tag:south");
        row("family:battery can:discharge.power>=3kw level>60% age<5m -action:failed tag:north",
            "family:battery can:discharge.power>=3kw level>60% age<5m -action:failed tag:north");
    }
    void spelling()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto query = Query::parse(text);
        QVERIFY2(query, query ? "" : qPrintable(query.error().text));
        QCOMPARE(query->text(), printed);
        const auto again = Query::parse(printed);
        QVERIFY(again);
        QVERIFY(*again == *query);
        QCOMPARE(again->text(), printed);
    }

    void errors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("marked"); // the piece that is pointed at
        QTest::addColumn<QString>("suggestion");
        QTest::addColumn<bool>("isUnfinished");
        const auto row
            = [](const char *text, Kind kind, const char *marked, const char *suggestion, bool isUnfinished = false) {
                  QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << QString::fromUtf8(marked)
                                      << QString::fromUtf8(suggestion) << isUnfinished;
              };
        row("levl>60%", Kind::UnknownField, "levl", "level>60%");
        row("x vender:tesla y", Kind::UnknownField, "vender", "x vendor:tesla y");
        row("flowTemperatur>30", Kind::UnknownField, "flowTemperatur", "flowTemperature>30");
        row("zzz:1", Kind::UnknownField, "zzz", "");
        row("chargeRate>3kwh x", Kind::WrongUnit, "kwh", "chargeRate>3kw x");
        row("capacity<10kw x", Kind::WrongUnit, "kw", "capacity<10kwh x");
        row("level>3kw", Kind::WrongUnit, "kw", "level>3%");
        row("flowTemperature>30kw", Kind::WrongUnit, "kw", "flowTemperature>30c");
        row("can:charge.power>=3kwh x", Kind::WrongUnit, "kwh", "can:charge.power>=3kw x");
        row("can:heat.target>20% x", Kind::WrongUnit, "%", "can:heat.target>20c x");
        row("level>60furlongs", Kind::WrongUnit, "furlongs", "level>60%");
        row("level>high x", Kind::NoNumber, "high", "");
        row("age<5 x", Kind::UnitMissing, "5", "age<5m x");
        row("age:5m", Kind::NotComparable, "age:5m", "age<5m");
        row("age<soon x", Kind::NoNumber, "soon", "age<5m x");
        row("vendor>tesla", Kind::NotComparable, "vendor>tesla", "vendor:tesla");
        row("can>=3", Kind::NotComparable, "can>=3", "");
        row("can:charge>3kw", Kind::NotComparable, "charge>3kw", "");
        row("available:maybe x", Kind::UnknownValue, "maybe", "available:yes x");
        row("attention:faild x", Kind::UnknownValue, "faild", "attention:failed x");
        row("a)", Kind::Parenthesis, ")", "a");
        row("() a", Kind::Empty, "", "");
        row("OR a", Kind::Empty, "OR", "");
        row("a OR OR b", Kind::Empty, "OR", "");
        row("\"\" a", Kind::Empty, "\"\"", "");
        row(":x", Kind::UnknownKey, ":", "");
        row("vendor: x", Kind::Empty, "vendor:", "");
        // Still being typed.
        row("family:", Kind::Empty, "family:", "", true);
        row("x level>", Kind::Empty, "level>", "", true);
        row("level>-", Kind::NoNumber, "-", "", true);
        row("chargeRate>3k", Kind::WrongUnit, "k", "chargeRate>3kw", true);
        row("capacity<10kw", Kind::WrongUnit, "kw", "capacity<10kwh", true);
        row("age<5", Kind::UnitMissing, "5", "age<5m", true);
        row("available:y", Kind::UnknownValue, "y", "available:yes", true);
        row("(a OR b", Kind::Parenthesis, "(", "(a OR b)", true);
        row("note:\"two wo", Kind::Quote, "\"", "note:\"two wo\"", true);
        row("a OR ", Kind::Empty, "OR", "", true);
        row("a -", Kind::Empty, "-", "", true);
        row("can:charge.power>", Kind::Empty, "can:charge.power>", "", true);
    }
    void errors()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, marked);
        QFETCH(QString, suggestion);
        QFETCH(bool, isUnfinished);
        const QueryVocabulary known = vocabulary();
        const auto query = Query::parse(text, &known);
        QVERIFY(!query);
        const QueryError &error = query.error();
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(text.mid(error.position, error.length), marked);
        QCOMPARE(error.suggestion, suggestion);
        QCOMPARE(error.isUnfinished, isUnfinished);
        QVERIFY(!error.text.isEmpty());
        if (!suggestion.isEmpty() && !isUnfinished)
            QVERIFY2(Query::parse(suggestion, &known), qPrintable(suggestion));
    }

    void withoutAVocabularyNamesAreTakenAsTheyAre()
    {
        QVERIFY(Query::parse(u"flowTemperatur>30"_s));
        QVERIFY(!Query::parse(u"chargeRate>3kwh x"_s)); // a unit of the contract stays one
    }

    // Every beginning of a good query filters by something and is never called wrong.
    void typing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"family:battery can:discharge.power>=3kw level>60% age<5m -action:failed tag:north",
              "(vendor:tesla OR vendor:foxess) chargeRate<-3.5kw", "note:\"two words\" -(attention:failed,stuck)",
              "capacity>=10kwh temperature>70f available:no", "level > 60 % powerwall OR freshness:stale"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void typing()
    {
        QFETCH(QString, text);
        QueryVocabulary known = vocabulary();
        for (qsizetype length = 0; length <= text.size(); ++length) {
            const Query::Typed typed = Query::parseWhileTyping(text.left(length), &known);
            if (typed.error && !typed.error->isUnfinished)
                QFAIL(qPrintable(text.left(length) + u": "_s + typed.error->text));
            QVERIFY2(typed.query, qPrintable(text.left(length)));
        }
    }
    void typedSoFar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("used");
        QTest::newRow("key") << u"fox family:"_s << u"fox"_s;
        QTest::newRow("operator") << u"fox level > "_s << u"fox"_s;
        QTest::newRow("unit") << u"fox chargeRate>3k"_s << u"fox"_s;
        QTest::newRow("bracket") << u"fox (a OR b"_s << u"fox (a OR b)"_s;
        QTest::newRow("bracket and key") << u"fox (a OR vendor:"_s << u"fox a"_s;
        QTest::newRow("empty bracket") << u"fox ("_s << u"fox"_s;
        QTest::newRow("quote") << u"note:\"two wo"_s << u"note:\"two wo\""_s;
        QTest::newRow("or") << u"a OR "_s << u"a"_s;
        QTest::newRow("minus") << u"a -"_s << u"a"_s;
    }
    void typedSoFar()
    {
        QFETCH(QString, text);
        QFETCH(QString, used);
        const Query::Typed typed = Query::parseWhileTyping(text);
        QVERIFY(typed.query);
        QCOMPARE(typed.query->text(), used);
        QVERIFY(typed.error && typed.error->isUnfinished);
    }
    void whatIsWrongHasNoQuery()
    {
        const Query::Typed typed = Query::parseWhileTyping(u"chargeRate>3kwh x"_s);
        QVERIFY(!typed.query);
        QVERIFY(typed.error && !typed.error->isUnfinished);
    }

    void narrower_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("was");
        QTest::addColumn<bool>("isNarrower");
        QTest::newRow("everything") << u"a"_s << u""_s << true;
        QTest::newRow("typed on") << u"powerw"_s << u"power"_s << true;
        QTest::newRow("taken back") << u"power"_s << u"powerw"_s << false;
        QTest::newRow("one more") << u"power x"_s << u"power"_s << true;
        QTest::newRow("case") << u"POWERw"_s << u"power"_s << true;
        QTest::newRow("other key") << u"vendor:power"_s << u"power"_s << false;
        QTest::newRow("or") << u"power OR x"_s << u"power"_s << false;
        QTest::newRow("not") << u"-powerw"_s << u"-power"_s << false;
        QTest::newRow("number") << u"level>600"_s << u"level>60"_s << false;
        QTest::newRow("field") << u"mode:auto.x"_s << u"mode:auto"_s << false;
        QTest::newRow("alternatives") << u"vendor:ab,cd"_s << u"vendor:a"_s << false;
        QTest::newRow("star") << u"vendor:*x"_s << u"vendor:*"_s << false;
        QTest::newRow("can") << u"can:charge"_s << u"can:c"_s << false;
    }
    void narrower()
    {
        QFETCH(QString, now);
        QFETCH(QString, was);
        QFETCH(bool, isNarrower);
        QCOMPARE(Query::parse(now)->isNarrowerThan(*Query::parse(was)), isNarrower);
    }

    void choicesAreToggled()
    {
        Query query = *Query::parse(u"fox level>60%"_s);
        query = query.toggled(u"family:battery"_s);
        QCOMPARE(query.text(), u"fox level>60% family:battery"_s);
        query = query.toggled(u"family:vehicle"_s);
        QCOMPARE(query.text(), u"fox level>60% family:battery,vehicle"_s);
        QCOMPARE(query.choices(), (QStringList{u"family:battery"_s, u"family:vehicle"_s}));
        query = query.toggled(u"family:battery"_s);
        query = query.toggled(u"vendor=\"two words\""_s);
        QCOMPARE(query.choices(), (QStringList{u"family:vehicle"_s, u"vendor=\"two words\""_s}));
        query = query.toggled(u"family:vehicle"_s).toggled(u"vendor=\"two words\""_s);
        QCOMPARE(query.text(), u"fox level>60%"_s);
        // Not what stands under OR or behind a minus.
        query = *Query::parse(u"family:battery OR x"_s);
        QCOMPARE(query.choices(), QStringList());
        QCOMPARE(query.toggled(u"family:battery"_s).text(), u"(family:battery OR x) family:battery"_s);
        QCOMPARE(Query().toggled(u"attention:failed"_s).toggled(u"attention:failed"_s), Query());
    }

    void deepBracketsAreRefused()
    {
        const auto query = Query::parse(QString(5000, u'(') + u"a"_s + QString(5000, u')'));
        QVERIFY(!query);
        QCOMPARE(query.error().kind, Kind::TooDeep);
        const auto minus = Query::parse(QString(5000, u'-') + u"a"_s);
        QVERIFY(!minus);
        QCOMPARE(minus.error().kind, Kind::TooDeep);
    }

    void ageIsKnownToPass()
    {
        QVERIFY(Query::parse(u"fox -(age<5m OR x)"_s)->dependsOnAge());
        QVERIFY(!Query::parse(u"fox"_s)->dependsOnAge());
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
