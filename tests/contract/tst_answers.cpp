// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include <answer.h>

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

ParameterBounds bounds(const QString &name, KnownUnit unit, double min, double max)
{
    return {name, unit, min, max};
}

const QList<Execution> allShapes = {KnownExecution::Immediate, KnownExecution::Scheduled, KnownExecution::Windowed};
const QList<Execution> noWindow = {KnownExecution::Immediate, KnownExecution::Scheduled};

} // namespace

// Every documented answer, newest and older, read and compared (contract.md sections 2 to 10 and 16).
class AnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void batteryIsReadWhole();
    void fallbackIsMarked();
    void readings_data();
    void readings();
    void hvacCommandsKeepTheirOrder();
    void unknownFamilyKeepsItsFields();
    void pages_data();
    void pages();
    void olderDevice();
    void olderFeaturesAreKept();
    void actions_data();
    void actions();
    void actionPage();
    void olderPushes();
    void refusals_data();
    void refusals();
    void conflictDetails();
    void rejectionDetails();
    void olderCapabilities();
    void gatewayRefusals_data();
    void gatewayRefusals();
    void settingsWritten();
    void schedules();
    void anyFields();
    void metaOfBothKinds();
    void refusalOfEveryRead();
    void everyFileIsUsed();
};

void AnswersTest::batteryIsReadWhole()
{
    const auto parsed = parseDevice(test::answer(u"battery-charging.json"_s), KnownFamily::Battery);
    QVERIFY(parsed.isOk());
    QVERIFY(parsed->content.isOk());
    QVERIFY(parsed->issues.isEmpty());
    const QList<ParameterBounds> parameters
        = {bounds(u"target"_s, KnownUnit::Percent, 10, 100), bounds(u"power"_s, KnownUnit::Kilowatt, 0, 4.6),
           bounds(u"reserve"_s, KnownUnit::Percent, 0, 100)};
    Device expected;
    expected.id = DeviceId(u"device_bat_7f21"_s);
    expected.family = KnownFamily::Battery;
    expected.vendor = u"example_vendor_a"_s;
    expected.sync = {true, utc(u"2026-06-12T08:59:40.000Z"_s)};
    expected.metadata = {u"Hybrid 8kWh"_s, KnownSource::Projection, {}, {}};
    expected.state = {{u"status"_s, u"charging"_s}, {u"level"_s, 58.0},          {u"capacity"_s, 8.2},
                      {u"chargeRate"_s, 3.1},       {u"dischargeLimit"_s, 12.0}, {u"currentMode"_s, u"charge"_s}};
    expected.reading = BatteryState{u"charging"_s, 58, 8.2, 3.1, 12, u"charge"_s};
    expected.commands = std::make_shared<const Commands>(Commands{{
        {u"charge"_s, parameters, allShapes},
        {u"discharge"_s, parameters, allShapes},
        {u"idle"_s, {}, noWindow},
        {u"auto.balanced"_s, {}, noWindow},
        {u"auto.reserve"_s, {}, noWindow},
        {u"auto.export"_s, {}, noWindow},
    }});
    expected.conflictStrategies
        = QList<ConflictStrategy>{KnownConflictStrategy::CancelAndReplace, KnownConflictStrategy::QueueAfter};
    expected.settings = Settings{{u"discharge_floor"_s, 12.0, KnownUnit::Percent, 0, 100},
                                 {u"charge_ceiling"_s, 98.0, KnownUnit::Percent, 10, 100}};
    expected.lastActionReported = true;
    expected.lastAction = LastAction{ActionId(u"act_61b0"_s),
                                     u"charge"_s,
                                     KnownActionState::Completed,
                                     utc(u"2026-06-12T08:40:00.000Z"_s),
                                     utc(u"2026-06-12T08:40:03.000Z"_s),
                                     {},
                                     {},
                                     u"/actions/act_61b0"_s};
    const Device &device = **parsed->content;
    QCOMPARE(test::printed(test::linesOf(device)), test::printed(test::linesOf(expected)));
    QVERIFY(device == expected);
    QVERIFY(device.commands->find(u"auto.export"));
    QVERIFY(!device.commands->find(u"auto"));
    QVERIFY(device.commands->find(u"idle")->accepts(KnownExecution::Scheduled));
    QVERIFY(!device.commands->find(u"idle")->accepts(KnownExecution::Windowed));
    QCOMPARE(device.commands->find(u"charge")->parameter(u"power")->max, std::optional(4.6));
}

void AnswersTest::fallbackIsMarked()
{
    const auto parsed = parseDevice(test::answer(u"battery-fallback.json"_s), KnownFamily::Battery);
    QVERIFY(parsed.isOk());
    const Device &device = **parsed->content;
    QCOMPARE(device.sync.available, std::optional(false));
    QCOMPARE(device.sync.lastPulledAt, std::optional(utc(u"2026-06-12T05:12:00.000Z"_s)));
    QVERIFY(device.metadata.source == KnownSource::Fallback);
    QVERIFY(device.lastActionReported);
    QVERIFY(!device.lastAction);
    QCOMPARE(device.settings, std::optional(Settings()));
    QVERIFY(parsed->meta.environment == KnownEnvironment::Live);
}

void AnswersTest::readings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("family");
    QTest::addColumn<std::shared_ptr<Reading>>("reading");
    const auto row = [](const char *name, const QString &file, KnownFamily family, Reading reading) {
        QTest::newRow(name) << file << int(family) << std::make_shared<Reading>(std::move(reading));
    };
    row("charger", u"ev-charger-charging.json"_s, KnownFamily::EvCharger,
        EvChargerState{u"charging"_s, true, true, 6.5, 32, 11});
    row("thermostat", u"hvac-auto.json"_s, KnownFamily::Hvac,
        HvacState{22.3, false, 19, 25, u"permanent"_s, u"auto"_s, {}});
    row("solar", u"solar-producing.json"_s, KnownFamily::SolarInverter,
        SolarInverterState{u"producing"_s, 4.2, true, 8123.4});
    row("vehicle", u"vehicle-plugged.json"_s, KnownFamily::Vehicle,
        VehicleState{71, 242, true, true, false, 58, 85, 6.9, 70, 32});
}

void AnswersTest::readings()
{
    QFETCH(QString, file);
    QFETCH(int, family);
    QFETCH(std::shared_ptr<Reading>, reading);
    const auto parsed = parseDevice(test::answer(file), KnownFamily(family));
    QVERIFY(parsed.isOk() && parsed->content.isOk());
    const Device &device = **parsed->content;
    QVERIFY(device.reading == *reading);
    QVERIFY(device.issues.isEmpty());
    QVERIFY(device.extra.isEmpty());
    QVERIFY(!device.state.isEmpty());
    // Read-only families declare nothing at all (contract.md section 4).
    QCOMPARE(bool(device.commands), !device.family.isReadOnly());
    QCOMPARE(device.lastActionReported, !device.family.isReadOnly());
}

void AnswersTest::hvacCommandsKeepTheirOrder()
{
    const auto parsed = parseDevice(test::answer(u"hvac-auto.json"_s), KnownFamily::Hvac);
    const Device &device = **parsed->content;
    QStringList names;
    for (const CommandCapability &entry : device.commands->entries)
        names.append(entry.command);
    QCOMPARE(names, QStringList({u"heat"_s, u"cool"_s, u"idle"_s, u"auto"_s, u"follow_schedule"_s}));
    QCOMPARE(device.commands->find(u"follow_schedule")->execution, QList<Execution>{KnownExecution::Immediate});
    QVERIFY(!device.settings);
}

void AnswersTest::unknownFamilyKeepsItsFields()
{
    const QByteArray body = R"({"success":true,"data":{"id":"hp1","vendor":"v","state":{"flow":41.5,"defrost":false,
        "circuits":[{"name":"floor","target":22}]},"warranty":{"until":2031}},"meta":{}})";
    const auto parsed = parseDevice(body, Family::fromPath(u"heat-pump"_s));
    QVERIFY(parsed.isOk());
    const Device &device = **parsed->content;
    QVERIFY(std::holds_alternative<std::monostate>(device.reading));
    QCOMPARE(toJson(device.state),
             QByteArray(R"({"flow":41.5,"defrost":false,"circuits":[{"name":"floor","target":22}]})"));
    QCOMPARE(toJson(device.extra), QByteArray(R"({"warranty":{"until":2031}})"));
    QCOMPARE(device.family.deviceType(), u"heat_pump"_s);
}

void AnswersTest::pages_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QList<int>>("pagination"); // limit, offset, total, hasMore
    const QStringList two = {u"device_a"_s, u"device_b"_s};
    QTest::newRow("newest") << u"battery-page.json"_s << QStringList{u"device_bat_7f21"_s} << QList<int>{10, 0, 1, 0};
    QTest::newRow("bare items") << u"older-bare-items.json"_s << two << QList<int>{};
    QTest::newRow("bare items with pagination")
        << u"older-bare-items-pagination.json"_s << two << QList<int>{2, 4, 9, 1};
    QTest::newRow("data list") << u"older-data-list.json"_s << two << QList<int>{};
    QTest::newRow("data list with pagination") << u"older-data-list-pagination.json"_s << two << QList<int>{2, 4, 9, 1};
}

void AnswersTest::pages()
{
    QFETCH(QString, file);
    QFETCH(QStringList, ids);
    QFETCH(QList<int>, pagination);
    const auto parsed = parseDevicePage(test::answer(file), KnownFamily::Battery);
    QVERIFY(parsed.isOk() && parsed->content.isOk());
    QStringList read;
    for (const DevicePtr &device : parsed->content->items)
        read.append(device->id.text());
    QCOMPARE(read, ids);
    QVERIFY(parsed->content->spoiled.isEmpty());
    QVERIFY(parsed->issues.isEmpty());
    const auto &told = parsed->content->pagination;
    QCOMPARE(told.has_value(), !pagination.isEmpty());
    if (told)
        QCOMPARE(QList<int>({told->limit, told->offset, told->total, told->hasMore}), pagination);
}

void AnswersTest::olderDevice()
{
    const auto parsed = parseDevice(test::answer(u"older-bare-device.json"_s), KnownFamily::Battery);
    QVERIFY(parsed.isOk() && parsed->content.isOk());
    const Device &device = **parsed->content;
    QVERIFY(device.issues.isEmpty());
    const auto &state = std::get<BatteryState>(device.reading);
    QCOMPARE(state.capacityKwh, std::optional(10.4)); // 10400 can only be Wh
    QCOMPARE(toJson(*findField(device.state, u"capacity")), QByteArray("10400"));
    QCOMPARE(state.chargeRateKw, std::optional(-1.5));
    QCOMPARE(device.metadata.cacheType, u"normal"_s);
    QCOMPARE(device.commands->entries.size(), 1); // `type` inside an entry means nothing
    QCOMPARE(device.commands->entries.first().execution, QList<Execution>{KnownExecution::Windowed});
    QVERIFY(device.lastAction->state == KnownActionState::Scheduled);
    QCOMPARE(device.lastAction->state.text(), u"deferred"_s);
    QCOMPARE(device.lastAction->errorCode, QString());
}

void AnswersTest::olderFeaturesAreKept()
{
    const auto parsed = parseDevice(test::answer(u"older-features-device.json"_s), KnownFamily::Battery);
    QVERIFY(parsed.isOk() && parsed->content.isOk());
    const Device &device = **parsed->content;
    QCOMPARE(toJson(device.extra),
             QByteArray(R"({"features":{"pull":["level","status"],"push":["set_operation_mode"]}})"));
    QVERIFY(!device.commands);
    QVERIFY(!device.sync.available);
    QVERIFY(device.issues.isEmpty());
}

void AnswersTest::actions_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::shared_ptr<Action>>("expected");
    const auto row = [](const char *name, const QString &file, Action action) {
        QTest::newRow(name) << file << std::make_shared<Action>(std::move(action));
    };
    const auto target = [](double percent) {
        return QList<NamedQuantity>{{u"target"_s, {percent, KnownUnit::Percent}}};
    };
    Action base;
    base.id = ActionId(u"act_61b0"_s);
    base.deviceId = DeviceId(u"device_bat_7f21"_s);
    base.family = KnownFamily::Battery;
    base.command = u"charge"_s;
    base.parameters = target(85);
    base.state = KnownActionState::Acknowledged;
    base.createdAt = utc(u"2026-06-12T09:00:00.000Z"_s);
    base.self = u"/actions/act_61b0"_s;
    row("push, immediate", u"push-immediate.json"_s, base);

    Action completed = base;
    completed.state = KnownActionState::Completed;
    completed.result = Fields{{u"success"_s, true}, {u"message"_s, u"Mode applied"_s}};
    completed.updatedAt = utc(u"2026-06-12T09:00:04.000Z"_s);
    completed.acknowledgedAt = utc(u"2026-06-12T09:00:01.000Z"_s);
    completed.completedAt = utc(u"2026-06-12T09:00:04.000Z"_s);
    row("completed", u"action-completed.json"_s, completed);

    Action failed = base;
    failed.id = ActionId(u"act_61b1"_s);
    failed.self = u"/actions/act_61b1"_s;
    failed.parameters = target(95);
    failed.state = KnownActionState::Failed;
    failed.errorCode = u"SCHEDULER_ACTIVE"_s;
    failed.errorMessage = u"The device runs its own scheduler."_s;
    failed.updatedAt = utc(u"2026-06-12T09:00:32.000Z"_s);
    failed.acknowledgedAt = utc(u"2026-06-12T09:00:01.000Z"_s);
    failed.completedAt = utc(u"2026-06-12T09:00:32.000Z"_s);
    row("failed", u"action-failed.json"_s, failed);

    Action windowed = base;
    windowed.id = ActionId(u"act_61b2"_s);
    windowed.self = u"/actions/act_61b2"_s;
    windowed.command = u"discharge"_s;
    windowed.parameters = target(35);
    windowed.state = KnownActionState::Scheduled;
    windowed.start = utc(u"2026-06-12T14:30:00.000Z"_s);
    windowed.end = utc(u"2026-06-12T17:30:00.000Z"_s);
    row("push, windowed", u"push-windowed.json"_s, windowed);

    Action scheduled = windowed;
    scheduled.updatedAt = utc(u"2026-06-12T09:00:00.000Z"_s);
    row("scheduled", u"action-scheduled.json"_s, scheduled);

    Action cancelled = windowed;
    cancelled.state = KnownActionState::Cancelled;
    cancelled.updatedAt = utc(u"2026-06-12T10:05:00.000Z"_s);
    cancelled.completedAt = utc(u"2026-06-12T10:05:00.000Z"_s);
    row("cancelled", u"action-cancelled.json"_s, cancelled);

    Action intent = base;
    intent.id = ActionId(u"act_61b3"_s);
    intent.self = u"/actions/act_61b3"_s;
    intent.command = u"auto.balanced"_s;
    intent.parameters = {};
    row("push, intent", u"push-intent.json"_s, intent);
}

void AnswersTest::actions()
{
    QFETCH(QString, file);
    QFETCH(std::shared_ptr<Action>, expected);
    const auto parsed = parseAction(test::answer(file));
    QVERIFY(parsed.isOk() && parsed->content.isOk());
    QCOMPARE(test::printed(test::linesOf(**parsed->content)), test::printed(test::linesOf(*expected)));
    QVERIFY(**parsed->content == *expected);
}

void AnswersTest::actionPage()
{
    const auto parsed = parseActionPage(test::answer(u"action-page.json"_s));
    QVERIFY(parsed.isOk() && parsed->content.isOk());
    QCOMPARE(parsed->content->items.size(), 1);
    const Action &action = *parsed->content->items.first();
    QCOMPARE(action.command, u"follow_schedule"_s);
    QVERIFY(action.family == Family(KnownFamily::Hvac));
    QCOMPARE(action.acknowledgedAt, std::optional(utc(u"2026-06-12T10:00:00.500Z"_s)));
    QCOMPARE(parsed->content->pagination, std::optional(Pagination{10, 0, 1, false}));
}

void AnswersTest::olderPushes()
{
    const auto mode = parseAction(test::answer(u"older-push-mode.json"_s));
    QVERIFY(mode.isOk() && mode->content.isOk());
    QCOMPARE((*mode->content)->id.text(), u"act_old_1"_s);
    QVERIFY((*mode->content)->family == Family(KnownFamily::Battery));
    QCOMPARE((*mode->content)->command, u"charge"_s);
    QCOMPARE(toJson((*mode->content)->otherParameters), QByteArray(R"({"mode":"charge","targetPercent":80})"));
    QVERIFY((*mode->content)->state == KnownActionState::Scheduled);
    QVERIFY(!isTerminal((*mode->content)->state));
    QCOMPARE((*mode->content)->start, std::optional(utc(u"2026-05-02T21:00:00.000Z"_s)));

    const auto charger = parseAction(test::answer(u"older-push-charger.json"_s));
    QVERIFY(charger.isOk() && charger->content.isOk());
    QVERIFY((*charger->content)->family == Family(KnownFamily::EvCharger));
    QCOMPARE((*charger->content)->command, u"start_charging"_s);

    const auto failed = parseAction(test::answer(u"older-action-error.json"_s));
    QVERIFY(failed.isOk() && failed->content.isOk());
    QCOMPARE((*failed->content)->command, u"heat"_s);
    QCOMPARE((*failed->content)->errorCode, u"DEVICE_OFFLINE"_s);
    QCOMPARE((*failed->content)->errorMessage, u"The device did not answer."_s);
    QCOMPARE(toJson((*failed->content)->extra),
             QByteArray(R"({"actionType":"hvac:set_permanent_hold","failedAt":"2026-05-02T09:00:32.000Z"})"));
}

void AnswersTest::refusals_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *file, const char *code, const char *message, const char *path) {
        QTest::newRow(file) << u"error-%1.json"_s.arg(QLatin1StringView(file)) << QString::fromLatin1(code)
                            << QString::fromLatin1(message) << QString::fromLatin1(path);
    };
    row("bad-request-unknown-command", "VALIDATION_ERROR", "Unknown command.", "/battery/device_bat_7f21");
    row("direct-action-unsupported-read-only-family", "DIRECT_ACTION_UNSUPPORTED",
        "This device type takes no commands.", "/vehicle/device_vh_02aa");
    row("forbidden-live-off", "LIVE_ACCESS_DISABLED", "Live access is not enabled.", "/battery");
    row("not-cancellable-too-late", "ACTION_NOT_CANCELLABLE", "Action in state 'acknowledged' cannot be cancelled",
        "/actions/act_61b0/cancel");
    row("not-found-gone", "DEVICE_NOT_FOUND", "No such device.", "/battery/device_x");
    row("not-implemented-later", "NOT_IMPLEMENTED", "Scheduler not available yet.", "/schedules");
    row("push-conflict-in-flight", "CONFLICT", "The other action is in progress and cannot be cancelled.",
        "/battery/device_bat_7f21");
    row("push-conflict-no-strategy", "CONFLICT", "Another action is pending on this device.",
        "/battery/device_bat_7f21");
    row("push-rejected-execution", "EXECUTION_NOT_SUPPORTED", "This command takes no start.", "/hvac/device_hv_12d4");
    row("push-rejected-mode", "UNSUPPORTED_MODE", "The device does not offer this command.",
        "/battery/device_bat_7f21");
    row("push-rejected-parameter", "UNSUPPORTED_PARAMETER", "Parameter reserve is not declared.",
        "/battery/device_bat_7f21");
    row("push-rejected-range", "PARAMETER_OUT_OF_RANGE", "Parameter target is out of range.",
        "/battery/device_bat_7f21");
    row("push-rejected-unit", "UNSUPPORTED_UNIT", "Parameter power does not take percent.", "/battery/device_bat_7f21");
    row("rate-limited-burst", "RATE_LIMIT_EXCEEDED", "Slow down.", "/battery");
    row("schedule-not-found-gone", "NOT_FOUND", "Schedule not found or access denied.", "/schedules/sched_x");
    row("settings-rejected-range", "SETTING_OUT_OF_RANGE", "max_charge_rate is out of range.",
        "/ev-charger/device_ev_88c0/settings");
    row("settings-rejected-read-only", "READ_ONLY_SETTING", "scheduler_enabled cannot be written.",
        "/battery/device_bat_7f21/settings");
    row("unauthorized-missing-key", "UNAUTHORIZED", "Invalid or missing API key", "/battery");
}

void AnswersTest::refusals()
{
    QFETCH(QString, file);
    QFETCH(QString, code);
    QFETCH(QString, message);
    QFETCH(QString, path);
    const QByteArray body = test::answer(file);
    const auto refusal = parseError(body);
    QVERIFY(refusal.isOk());
    QCOMPARE(refusal->code, code);
    QCOMPARE(refusal->message, message);
    QCOMPARE(refusal->meta.path, path);
    QVERIFY(refusal->meta.environment.isEmpty());
    QVERIFY(refusal->issues.isEmpty());
    // The same through a typed read.
    const auto parsed = parseAction(body);
    QVERIFY(parsed.isOk());
    QVERIFY(!parsed->content.isOk());
    QVERIFY(parsed->content.error() == *refusal);
    QVERIFY(parsed->meta == refusal->meta);
}

void AnswersTest::conflictDetails()
{
    const auto offered = parseError(test::answer(u"error-push-conflict-no-strategy.json"_s));
    QCOMPARE(offered->details.reason, u"no_strategy_supplied"_s);
    QCOMPARE(offered->details.conflictingActionIds, QList<ActionId>{ActionId(u"act_61aa"_s)});
    QVERIFY(offered->details.strategies
            == (QList<ConflictStrategy>{KnownConflictStrategy::CancelAndReplace, KnownConflictStrategy::QueueAfter}));
    const auto inFlight = parseError(test::answer(u"error-push-conflict-in-flight.json"_s));
    QCOMPARE(inFlight->details.conflictingActionIds, QList<ActionId>{ActionId(u"act_61ab"_s)});
    QVERIFY(!inFlight->details.strategies); // none offered: it can only be waited for
}

void AnswersTest::rejectionDetails()
{
    const auto unit = parseError(test::answer(u"error-push-rejected-unit.json"_s))->details;
    QCOMPARE(unit.parameter, u"power"_s);
    QCOMPARE(unit.providedUnit, u"percent"_s);
    QCOMPARE(unit.supportedUnits, QStringList{u"kw"_s});
    const auto range = parseError(test::answer(u"error-push-rejected-range.json"_s))->details;
    QCOMPARE(range.value, std::optional(140.0));
    QCOMPARE(range.min, std::optional(10.0));
    QCOMPARE(range.max, std::optional(100.0));
    QVERIFY(range.unit == KnownUnit::Percent);
    const auto parameter = parseError(test::answer(u"error-push-rejected-parameter.json"_s))->details;
    QCOMPARE(parameter.unsupportedParameters, QStringList{u"reserve"_s});
    QCOMPARE(parameter.deviceCapabilities->supportedParameters, std::optional(QStringList({u"target"_s, u"power"_s})));
    const auto execution = parseError(test::answer(u"error-push-rejected-execution.json"_s))->details;
    QVERIFY(execution.requestedExecution == KnownExecution::Scheduled);
    QCOMPARE(execution.supportedExecution, QList<Execution>{KnownExecution::Immediate});
    const auto mode = parseError(test::answer(u"error-push-rejected-mode.json"_s))->details;
    QCOMPARE(mode.deviceCapabilities->supportedModes, std::optional(QStringList({u"charge"_s, u"auto.balanced"_s})));
    QVERIFY(!mode.deviceCapabilities->commands);
    QCOMPARE(toJson(mode.all), QByteArray(R"({"deviceCapabilities":{"supportedModes":["charge","auto.balanced"]}})"));
    const auto setting = parseError(test::answer(u"error-settings-rejected-range.json"_s))->details;
    QCOMPARE(setting.value, std::optional(60.0));
    QVERIFY(setting.unit == KnownUnit::Kilowatt);
}

void AnswersTest::olderCapabilities()
{
    const auto whole = parseError(test::answer(u"older-error-full-capabilities.json"_s));
    QVERIFY(whole.isOk());
    QCOMPARE(whole->details.unsupportedModes, QStringList{u"auto.export"_s});
    QCOMPARE(whole->details.conflictingScheduleIds, QStringList{u"sched_1"_s});
    QVERIFY(whole->details.deviceCapabilities->commands->find(u"charge")->parameter(u"power"));
    QCOMPARE(whole->details.deviceCapabilities->settings->first().key, u"discharge_floor"_s);
    QVERIFY(!whole->meta.latencyMs); // missing in the oldest sample
    const auto subset = parseError(test::answer(u"older-error-supported-actions.json"_s));
    QCOMPARE(subset->details.deviceCapabilities->supportedModes, std::optional(QStringList({u"charge"_s, u"idle"_s})));
}

void AnswersTest::gatewayRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("error object alone") << QByteArray(R"({"error":{"code":"X","message":"m"}})") << u"X"_s << u"m"_s;
    QTest::newRow("bare members") << QByteArray(R"({"statusCode":400,"code":"BAD","message":"m"})") << u"BAD"_s
                                  << u"m"_s;
    QTest::newRow("message alone") << QByteArray(R"({"message":"Forbidden"})") << QString() << u"Forbidden"_s;
    QTest::newRow("error text") << QByteArray(R"({"error":"Bad Gateway"})") << QString() << u"Bad Gateway"_s;
    QTest::newRow("nothing") << QByteArray("{}") << QString() << QString();
    QTest::newRow("error null") << QByteArray(R"({"success":false,"error":null,"meta":null})") << QString()
                                << QString();
}

void AnswersTest::gatewayRefusals()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, message);
    const auto refusal = parseError(body);
    QVERIFY(refusal.isOk());
    QCOMPARE(refusal->code, code);
    QCOMPARE(refusal->message, message);
}

void AnswersTest::settingsWritten()
{
    const auto parsed = parseSettingsUpdated(test::answer(u"settings-written-one.json"_s));
    QVERIFY(parsed.isOk() && parsed->content.isOk());
    QVERIFY(*parsed->content == (SettingsUpdated{DeviceId(u"device_ev_88c0"_s), {u"max_charge_rate"_s}}));
}

void AnswersTest::schedules()
{
    const auto parsed = parseSchedulePage(test::answer(u"schedule-page.json"_s));
    QVERIFY(parsed.isOk() && parsed->content.isOk());
    QCOMPARE(parsed->content->items.size(), 1);
    Schedule expected;
    expected.id = ScheduleId(u"sched_abc123"_s);
    expected.deviceId = DeviceId(u"device_bat_7f21"_s);
    expected.deviceType = u"battery"_s;
    expected.state = KnownScheduleState::Active;
    expected.timezone = u"Europe/Madrid"_s;
    expected.recurrenceRule = u"daily"_s;
    ScheduleSlot morning;
    morning.time = u"01:15"_s;
    morning.duration = u"PT4H"_s;
    morning.command = u"charge"_s;
    morning.parameters = {{u"target"_s, Fields{{u"value"_s, 90.0}, {u"unit"_s, u"percent"_s}}}};
    ScheduleSlot evening;
    evening.at = utc(u"2026-06-13T17:00:00.000Z"_s);
    evening.duration = u"PT2H"_s;
    evening.command = u"discharge"_s; // older: one level down
    expected.slotList = {morning, evening};
    expected.createdAt = utc(u"2026-06-12T09:00:00.000Z"_s);
    expected.updatedAt = utc(u"2026-06-12T09:05:00.000Z"_s);
    expected.nextFireAt = utc(u"2026-06-12T23:15:00.000Z"_s);
    QVERIFY(parsed->content->items.first() == expected);

    const auto bare = parseSchedule(R"({"id":"s1","deviceId":"d1","state":"paused","slots":[]})");
    QVERIFY(bare.isOk() && bare->content.isOk());
    QVERIFY(!bare->content->state.isKnown());
    QCOMPARE(bare->content->state.text(), u"paused"_s);
}

void AnswersTest::anyFields()
{
    const auto health = parseFields(test::answer(u"health.json"_s));
    QVERIFY(health.isOk() && health->content.isOk());
    QCOMPARE(toJson(*health->content), QByteArray(R"({"status":"ok","checks":{"database":"up","queue":{"depth":3}}})"));
    const auto consent = parseFields(test::answer(u"consent.json"_s));
    QVERIFY(consent.isOk() && consent->content.isOk());
    QCOMPARE(toJson(*consent->content), QByteArray(R"({"userId":"user_5520","revoked":["device_bat_7f21"]})"));
    QCOMPARE(consent->meta.requestId.text(), u"req_c1"_s);
    const auto nothing = parseFields(R"({"success":true,"data":null})");
    QVERIFY(nothing.isOk() && nothing->content.isOk() && nothing->content->isEmpty());
    const auto list = parseFields(R"({"success":true,"data":[]})");
    QCOMPARE(list.error().path, u"data"_s);
}

void AnswersTest::metaOfBothKinds()
{
    const auto success = parseDevicePage(test::answer(u"battery-page.json"_s), KnownFamily::Battery);
    QVERIFY(success->meta
            == (Meta{RequestId(u"req_a3"_s), KnownEnvironment::Sandbox, utc(u"2026-06-12T09:00:00.000Z"_s), 9.0, {}}));
    const auto failure = parseError(test::answer(u"error-not-found-gone.json"_s));
    QVERIFY(failure->meta
            == (Meta{RequestId(u"req_r5"_s), {}, utc(u"2026-06-12T09:00:00.000Z"_s), 4.0, u"/battery/device_x"_s}));
}

void AnswersTest::refusalOfEveryRead()
{
    const QByteArray body = test::answer(u"error-not-implemented-later.json"_s);
    const QString code = u"NOT_IMPLEMENTED"_s;
    QCOMPARE(parseDevicePage(body, KnownFamily::Hvac)->content.error().code, code);
    QCOMPARE(parseDevice(body, KnownFamily::Hvac)->content.error().code, code);
    QCOMPARE(parseActionPage(body)->content.error().code, code);
    QCOMPARE(parseAction(body)->content.error().code, code);
    QCOMPARE(parseSettingsUpdated(body)->content.error().code, code);
    QCOMPARE(parseSchedule(body)->content.error().code, code);
    QCOMPARE(parseSchedulePage(body)->content.error().code, code);
    QCOMPARE(parseFields(body)->content.error().code, code);
}

// A new sample must not lie there untested: each file is named in this source.
void AnswersTest::everyFileIsUsed()
{
    QFile source(QStringLiteral(FLEET_ANSWERS "/../tst_answers.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    const QStringList files = QDir(QStringLiteral(FLEET_ANSWERS)).entryList({u"*.json"_s});
    QVERIFY(files.size() >= 48);
    for (const QString &file : files) {
        QString stem = file.chopped(5);
        const bool used
            = text.contains(file) || (stem.startsWith(u"error-"_s) && text.contains(u'"' + stem.mid(6) + u'"'));
        QVERIFY2(used, qPrintable(file));
    }
}

} // namespace fleet

QTEST_GUILESS_MAIN(fleet::AnswersTest)
#include "tst_answers.moc"
