// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <commandcomposer.h>
#include <healing.h>
#include <refusedrequest.h>

#include <QTest>

using namespace fleet;
using namespace fleet::fake;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeviceId batteryId(u"device_abc123"_s);

ApiError refusalWith(const QByteArray &code, const QByteArray &details)
{
    const auto answer = parseAction(R"({"success":false,"error":{"code":")" + code + R"(","message":"no","details":)"
                                    + details + R"(},"meta":{"requestId":"req_9"}})");
    return answer.isOk() && !answer->content ? answer->content.error() : ApiError();
}

} // namespace

class tst_Healing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heals_data();
    void heals();
    void theFormIsHealedAndSendsNothing();
    void aRefusalWithoutDetailsReadsAgain();
    void valuesFollowTheirUnit();
    void whatWentOverTheWire_data();
    void whatWentOverTheWire();
    void theRefusedRequestIsShownUntilItIsPutAway();
};

void tst_Healing::heals_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QStringList>("changes"); // "path: before -> now"
    QTest::addColumn<double>("proposed");     // -1: none
    const auto row = [](const char *name, const char *code, int status, const QByteArray &details, const char *source,
                        const QStringList &fields, const QStringList &changes, double proposed) {
        QTest::newRow(name) << QByteArray(code) << status << details << QString::fromUtf8(source) << fields << changes
                            << proposed;
    };
    const QString power = u"commands.charge.parameters.power"_s;
    row("one limit", "PARAMETER_OUT_OF_RANGE", 422, R"({"parameter":"power","value":3,"min":0,"max":2.5,"unit":"kw"})",
        "subset", {u"power"_s}, {power + u".max: 5.5 kw -> 2.5 kw"_s}, 2.5);
    row("a limit from below", "PARAMETER_OUT_OF_RANGE", 422,
        R"({"parameter":"target","value":90,"min":95,"max":100,"unit":"percent"})", "subset", {u"target"_s},
        {u"commands.charge.parameters.target.min: 10 percent -> 95 percent"_s}, 95);
    row("a whole snapshot", "PARAMETER_OUT_OF_RANGE", 422,
        R"({"parameter":"power","value":3,"min":0,"max":2.5,"unit":"kw","deviceCapabilities":{"commands":
           {"charge":{"parameters":{"power":{"unit":"kw","min":0,"max":2.5}},"execution":["immediate"]}}}})",
        "snapshot", {u"power"_s},
        {power + u".max: 5.5 kw -> 2.5 kw"_s,
         u"commands.charge.execution: immediate, scheduled, windowed -> immediate"_s,
         u"commands.charge.parameters.target.max: 100 percent -> "_s,
         u"commands.idle.execution: immediate, scheduled -> "_s},
        2.5);
    row("supported parameters", "UNSUPPORTED_PARAMETER", 422,
        R"({"unsupportedParameters":["power"],"deviceCapabilities":{"supportedParameters":["target"]}})", "subset",
        {u"power"_s},
        {power + u".max: 5.5 kw -> "_s, power + u".min: 0 kw -> "_s,
         u"commands.charge.parameters.reserve.max: 100 percent -> "_s,
         u"commands.charge.parameters.reserve.min: 0 percent -> "_s},
        -1);
    row("unsupported only", "UNSUPPORTED_PARAMETER", 422, R"({"unsupportedParameters":["power"]})", "subset",
        {u"power"_s}, {power + u".max: 5.5 kw -> "_s, power + u".min: 0 kw -> "_s}, -1);
    row("supported modes", "UNSUPPORTED_MODE", 422,
        R"({"deviceCapabilities":{"supportedModes":["discharge","idle","auto.balanced"]}})", "subset", {u"command"_s},
        {u"commands.charge.execution: immediate, scheduled, windowed -> "_s}, -1);
    row("another unit", "UNSUPPORTED_UNIT", 422,
        R"({"parameter":"power","providedUnit":"kw","supportedUnits":["watts"]})", "subset", {u"power"_s},
        {power + u".max: 5.5 kw -> 5500 watts"_s, power + u".min: 0 kw -> 0 watts"_s}, 3000);
    row("other times", "EXECUTION_NOT_SUPPORTED", 422,
        R"({"requestedExecution":"immediate","supportedExecution":["windowed"]})", "subset", {u"start"_s},
        {u"commands.charge.execution: immediate, scheduled, windowed -> windowed"_s}, -1);
    row("nothing told", "PARAMETER_OUT_OF_RANGE", 422, "{}", "reread", {}, {}, -1);
    row("an unknown code", "SOMETHING_NEW", 422, "{}", "reread", {}, {}, -1);
    row("a start in the past", "START_IN_PAST", 422, "{}", "", {u"start"_s}, {}, -1);
    row("live control not open", "COMMAND_NOT_SUPPORTED", 422, "{}", "", {u"command"_s}, {}, -1);
    row("no 422", "CONFLICT", 409, R"({"reason":"no_strategy_supplied"})", "", {}, {}, -1);
    row("unauthorised", "INVALID_API_KEY", 401, "{}", "", {}, {}, -1);
}

void tst_Healing::heals()
{
    QFETCH(QByteArray, code);
    QFETCH(int, status);
    QFETCH(QByteArray, details);
    QFETCH(QString, source);
    QFETCH(QStringList, fields);
    QFETCH(QStringList, changes);
    QFETCH(double, proposed);
    const ApiError error = refusalWith(code, details);
    QCOMPARE(error.code, QString::fromUtf8(code));
    const HealedDraft healed = heal(chargeDraft(90, 3), battery()->commands, error, status);
    QCOMPARE(healSourceKey(healed.source), source);
    QCOMPARE(healed.fields, fields);
    QStringList lines;
    for (const ContractRow &row : healed.changes)
        lines.append(u"%1: %2 -> %3"_s.arg(row.path, row.before, row.now));
    lines.sort();
    changes.sort();
    if (code == "UNSUPPORTED_MODE" || source == u"snapshot"_s) {
        // Many lines go with a whole verb: some of them are named here.
        for (const QString &change : std::as_const(changes))
            QVERIFY2(lines.contains(change), qPrintable(change + u" is not in\n"_s + lines.join(u'\n')));
    } else {
        QCOMPARE(lines, changes);
    }
    QCOMPARE(healed.proposedValue.value_or(-1), proposed);
}

void tst_Healing::theFormIsHealedAndSendsNothing()
{
    Window window;
    window.devices.put(battery());
    CommandComposer composer;
    composer.setDesk(&window.desk);
    composer.setDeviceId(batteryId.text());
    composer.setValue(u"target"_s, 90);
    composer.setValue(u"power"_s, 3);
    QVERIFY(composer.review());
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    window.service.answer(0,
                          PushRefused{refusalWith("PARAMETER_OUT_OF_RANGE",
                                                  R"({"parameter":"power","value":3,"min":0,"max":2.5,"unit":"kw"})"),
                                      422});
    QVERIFY(composer.hasRefusal());
    QCOMPARE(composer.healSource(), u"subset"_s);
    QVERIFY(composer.healText().contains(u"nothing is sent again"_s));
    QCOMPARE(composer.healedFields(), QStringList{u"power"_s});
    QCOMPARE(composer.healingChanges()->rowCount(), 1);
    const auto role = [&](int row, const char *name) {
        return composer.parameters()->index(row, 0).data(composer.parameters()->roleNames().key(name));
    };
    // What was typed is kept, the field is marked, the nearest value is proposed.
    QCOMPARE(role(0, "value").toDouble(), 90.0);
    QCOMPARE(role(0, "errorText").toString(), QString());
    QCOMPARE(role(1, "value").toDouble(), 3.0);
    QVERIFY(!role(1, "errorText").toString().isEmpty());
    QCOMPARE(role(1, "proposedValue").toDouble(), 2.5);
    QVERIFY(!composer.canReview());
    QCOMPARE(window.service.sent.size(), 1u);
    composer.useProposal(u"power"_s);
    QVERIFY(composer.canReview());
    QCOMPARE(window.service.sent.size(), 1u);
    // Only through the gate again.
    QVERIFY(composer.review());
    QVERIFY(window.desk.gate()->requestBody().contains(u"2.5"_s));
    QCOMPARE(window.service.sent.size(), 1u);
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    QCOMPARE(window.service.sent.size(), 2u);
}

void tst_Healing::aRefusalWithoutDetailsReadsAgain()
{
    Window window;
    window.devices.put(battery());
    CommandComposer composer;
    composer.setDesk(&window.desk);
    composer.setDeviceId(batteryId.text());
    composer.setValue(u"power"_s, 5.4);
    composer.applyRefusal(refusalWith("PARAMETER_OUT_OF_RANGE", "{}"), 422);
    QCOMPARE(composer.healSource(), u"reread"_s);
    QVERIFY(composer.isRereading());
    QCOMPARE(window.devices.reads, QList<DeviceId>{batteryId});
    window.devices.changeSilently(batteryId, [](Device &d) {
        Commands commands = *d.commands;
        commands.entries[0].parameters[1].max = 3.6;
        d.commands = std::make_shared<const Commands>(commands);
    });
    window.devices.answerRead();
    QVERIFY(!composer.isRereading());
    QCOMPARE(composer.healingChanges()->rowCount(), 1);
    QVERIFY(composer.healText().contains(u"read again"_s));
    QVERIFY(!composer.canReview());
    QCOMPARE(window.service.sent.size(), 0u);
}

void tst_Healing::valuesFollowTheirUnit()
{
    Window window;
    window.devices.put(battery());
    CommandComposer composer;
    composer.setDesk(&window.desk);
    composer.setDeviceId(batteryId.text());
    composer.setValue(u"power"_s, 3);
    composer.applyRefusal(
        refusalWith("UNSUPPORTED_UNIT", R"({"parameter":"power","providedUnit":"kw","supportedUnits":["watts"]})"),
        422);
    const auto role = [&](const char *name) {
        return composer.parameters()->index(1, 0).data(composer.parameters()->roleNames().key(name));
    };
    QCOMPARE(role("unit").toString(), u"watts"_s);
    QCOMPARE(role("value").toDouble(), 3000.0);
    QVERIFY(composer.requestBody().contains(u"{\"value\":3000,\"unit\":\"watts\"}"_s));
}

void tst_Healing::whatWentOverTheWire_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QStringList>("sent"); // the marked lines, without their indent
    QTest::addColumn<QStringList>("answered");
    QTest::newRow("a value") << QByteArray("PARAMETER_OUT_OF_RANGE")
                             << QByteArray(R"({"parameter":"power","value":3,"min":0,"max":2.5,"unit":"kw"})")
                             << QStringList{u"\"power\": {"_s, u"\"value\": 3,"_s, u"\"unit\": \"kw\""_s, u"}"_s}
                             << QStringList{u"\"parameter\": \"power\","_s, u"\"value\": 3,"_s};
    QTest::newRow("a parameter") << QByteArray("UNSUPPORTED_PARAMETER")
                                 << QByteArray(R"({"unsupportedParameters":["target"]})")
                                 << QStringList{u"\"target\": {"_s, u"\"value\": 90,"_s, u"\"unit\": \"percent\""_s,
                                                u"},"_s}
                                 << QStringList{u"\"unsupportedParameters\": ["_s, u"\"target\""_s, u"]"_s};
    QTest::newRow("the verb") << QByteArray("UNSUPPORTED_MODE")
                              << QByteArray(R"({"deviceCapabilities":{"supportedModes":["idle"]}})")
                              << QStringList{u"\"command\": \"charge\","_s} << QStringList();
    QTest::newRow("nothing told") << QByteArray("PARAMETER_OUT_OF_RANGE") << QByteArray("{}") << QStringList()
                                  << QStringList();
}

void tst_Healing::whatWentOverTheWire()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, details);
    const FrozenRequest request = freeze(chargeDraft(90, 3));
    const QByteArray answer
        = R"({"success":false,"error":{"code":")" + code + R"(","message":"no","details":)" + details + "}}";
    const RefusedRequest refused = refusedRequest(request, answer, refusalWith(code, details));
    QCOMPARE(refused.line, u"POST /battery/device_abc123"_s);
    QCOMPARE(refused.requestId, u"req_9"_s);
    const auto marked = [](const QString &text, const QList<int> &numbers) {
        const QStringList lines = text.split(u'\n');
        QStringList found;
        for (const int number : numbers)
            found.append(lines.at(number).trimmed());
        return found;
    };
    QTEST(marked(refused.request, refused.requestMarks), "sent");
    QTEST(marked(refused.answer, refused.answerMarks), "answered");
    QVERIFY(refused.answer.contains(QString::fromLatin1(code)));
    QVERIFY(!refused.answer.contains(u"success"_s)); // the envelope says nothing more
}

void tst_Healing::theRefusedRequestIsShownUntilItIsPutAway()
{
    Window window;
    window.devices.put(battery());
    CommandComposer composer;
    composer.setDesk(&window.desk);
    composer.setDeviceId(batteryId.text());
    composer.setValue(u"target"_s, 90);
    composer.setValue(u"power"_s, 3);
    QVERIFY(composer.review());
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    const QByteArray details = R"({"parameter":"power","value":3,"max":2.5,"unit":"kw","deviceCapabilities":{"commands":
        {"charge":{"parameters":{"power":{"unit":"kw","min":0,"max":2.5}},"execution":["immediate"]}}}})";
    PushRefused refusal{refusalWith("PARAMETER_OUT_OF_RANGE", details), 422};
    refusal.body
        = R"({"success":false,"error":{"code":"PARAMETER_OUT_OF_RANGE","message":"no","details":)" + details + "}}";
    window.service.answer(0, refusal);

    const RefusedRequest shown = composer.refusedRequest();
    QVERIFY(shown.request.contains(u"\"value\": 3"_s));
    // Folded in the answer, whole on its own.
    QVERIFY(shown.answer.contains(u"\"deviceCapabilities\": { \u2026 }"_s));
    QVERIFY(shown.declared.contains(u"\"max\": 2.5"_s));
    QVERIFY(composer.refusedAt().isValid() && composer.openedAt().isValid());
    // What changed comes first in the whole declaration; what stayed is there as well.
    QVERIFY(composer.healingChangeCount() > 0);
    const QAbstractItemModel *lines = composer.healingLines();
    const int isChange = lines->roleNames().key("isChange");
    QVERIFY(lines->rowCount() > composer.healingChangeCount());
    for (int row = 0; row < lines->rowCount(); ++row)
        QCOMPARE(lines->index(row, 0).data(isChange).toBool(), row < composer.healingChangeCount());

    composer.dismissRefusal();
    QVERIFY(composer.refusedRequest().isEmpty());
    QCOMPARE(composer.healingLines()->rowCount(), 0);
    QVERIFY(!composer.refusedAt().isValid());
    // An answer that is no JSON at all is shown as it came.
    const RefusedRequest strange = refusedRequest(freeze(chargeDraft(90, 3)), "<h1>no</h1>", {});
    QCOMPARE(strange.answer, u"<h1>no</h1>"_s);
    QVERIFY(strange.answerMarks.isEmpty() && strange.declared.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Healing)
#include "tst_healing.moc"
