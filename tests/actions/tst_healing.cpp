// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <commandcomposer.h>
#include <healing.h>

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

QTEST_GUILESS_MAIN(tst_Healing)
#include "tst_healing.moc"
