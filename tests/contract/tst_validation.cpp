// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include <commanddraft.h>

#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <limits>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

// The user's wall clock, in a zone that must not matter.
const QDateTime now(QDate(2026, 6, 12), QTime(12, 0), Qt::OffsetFromUTC, 5 * 3600);

Device battery()
{
    const auto parsed = parseDevice(test::answer(u"battery-charging.json"_s), KnownFamily::Battery);
    return **parsed->content;
}

Device thermostat()
{
    const auto parsed = parseDevice(test::answer(u"hvac-auto.json"_s), KnownFamily::Hvac);
    return **parsed->content;
}

CommandDraft draftOf(const QString &command, QList<NamedQuantity> parameters = {}, When when = RunNow{})
{
    CommandDraft draft;
    draft.command = command;
    draft.parameters = std::move(parameters);
    draft.when = when;
    return draft;
}

// "CODE@field {details}" each, one after the other: what the API would answer, and what to mark.
QString summary(const QList<DraftIssue> &issues)
{
    QStringList lines;
    for (const DraftIssue &issue : issues)
        lines.append(u"%1@%2 %3"_s.arg(issue.code, issue.field, QString::fromUtf8(toJson(issue.details.all))));
    return lines.join(u'\n');
}

StartTime after(std::chrono::seconds seconds)
{
    const QDateTime then = QDateTime(now.date(), now.time(), Qt::UTC).addSecs(seconds.count());
    return WallClock{then.date(), then.time()};
}

RelativeTime minutes(double amount)
{
    return {amount, RelativeTime::In::Minutes};
}
RelativeTime hours(double amount)
{
    return {amount, RelativeTime::In::Hours};
}

} // namespace

// Drafts against declarations: the API's own codes and details, before anything is sent (contract.md sections 4 to 6,
// 10).
class ValidationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void schedule_data();
    void schedule();
    void durations_data();
    void durations();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void commands_data();
    void commands();
    void times_data();
    void times();
    void settings_data();
    void settings();
    void detailsReadBack();
    void openBounds();
    void undeclared();
    void readOnlyFamilies_data();
    void readOnlyFamilies();
};

void ValidationTest::commands_data()
{
    QTest::addColumn<bool>("onThermostat");
    QTest::addColumn<std::shared_ptr<CommandDraft>>("draft");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, bool onThermostat, CommandDraft draft, const char *expected) {
        QTest::newRow(name) << onThermostat << std::make_shared<CommandDraft>(std::move(draft))
                            << QString::fromLatin1(expected);
    };
    const auto target = [](double value, Unit unit = KnownUnit::Percent) {
        return NamedQuantity{u"target"_s, {value, unit}};
    };
    const auto power = [](double value, Unit unit = KnownUnit::Kilowatt) {
        return NamedQuantity{u"power"_s, {value, unit}};
    };
    const QString charge = u"charge"_s;

    row("fine", false, draftOf(charge, {target(85), power(3.2)}), "");
    row("at the bounds", false, draftOf(charge, {target(10), power(4.6)}), "");
    row("no parameters", false, draftOf(u"auto.balanced"_s), "");
    row("unknown command", true, draftOf(u"defrost"_s),
        R"(UNSUPPORTED_MODE@command {"deviceCapabilities":{"supportedModes":["heat","cool","idle","auto","follow_schedule"]}})");
    row("case matters", true, draftOf(u"Heat"_s),
        R"(UNSUPPORTED_MODE@command {"deviceCapabilities":{"supportedModes":["heat","cool","idle","auto","follow_schedule"]}})");
    row("parameter not taken", false, draftOf(u"idle"_s, {target(50)}),
        R"(UNSUPPORTED_PARAMETER@target {"unsupportedParameters":["target"],"deviceCapabilities":{"supportedParameters":[]}})");
    row("two parameters not taken", true,
        draftOf(u"heat"_s, {{u"x"_s, {}}, target(20, KnownUnit::Celsius), {u"y"_s, {}}}),
        "UNSUPPORTED_PARAMETER@x "
        "{\"unsupportedParameters\":[\"x\",\"y\"],\"deviceCapabilities\":{\"supportedParameters\":[\"target\"]}}\n"
        "UNSUPPORTED_PARAMETER@y "
        "{\"unsupportedParameters\":[\"x\",\"y\"],\"deviceCapabilities\":{\"supportedParameters\":[\"target\"]}}");
    row("wrong unit", false, draftOf(charge, {power(50, KnownUnit::Percent)}),
        R"(UNSUPPORTED_UNIT@power {"parameter":"power","providedUnit":"percent","supportedUnits":["kw"]})");
    row("watts are not kw", false, draftOf(charge, {power(3000, KnownUnit::Watt)}),
        R"(UNSUPPORTED_UNIT@power {"parameter":"power","providedUnit":"watts","supportedUnits":["kw"]})");
    row("too much", false, draftOf(charge, {target(140)}),
        R"(PARAMETER_OUT_OF_RANGE@target {"parameter":"target","value":140,"min":10,"max":100,"unit":"percent"})");
    row("too little", false, draftOf(charge, {target(9.99)}),
        R"(PARAMETER_OUT_OF_RANGE@target {"parameter":"target","value":9.99,"min":10,"max":100,"unit":"percent"})");
    row("just too much", false, draftOf(charge, {power(4.6000000000000005)}),
        R"(PARAMETER_OUT_OF_RANGE@power {"parameter":"power","value":4.6000000000000005,"min":0,"max":4.6,"unit":"kw"})");
    row("not a number", false, draftOf(charge, {power(notANumber)}),
        R"(PARAMETER_OUT_OF_RANGE@power {"parameter":"power","min":0,"max":4.6,"unit":"kw"})");
    row("infinite", false, draftOf(charge, {power(infinite)}),
        R"(PARAMETER_OUT_OF_RANGE@power {"parameter":"power","min":0,"max":4.6,"unit":"kw"})");
    row("execution: start", true, draftOf(u"follow_schedule"_s, {}, RunAt{minutes(30)}),
        R"(EXECUTION_NOT_SUPPORTED@start {"requestedExecution":"scheduled","supportedExecution":["immediate"]})");
    row("execution: only the end is too much", true,
        draftOf(u"idle"_s, {}, RunWindow{after(std::chrono::hours(20)), after(std::chrono::hours(21))}),
        R"(EXECUTION_NOT_SUPPORTED@end {"requestedExecution":"windowed","supportedExecution":["immediate","scheduled"]})");
    row("execution: window where only now goes", true,
        draftOf(u"follow_schedule"_s, {}, RunWindow{after(std::chrono::hours(20)), after(std::chrono::hours(21))}),
        R"(EXECUTION_NOT_SUPPORTED@start {"requestedExecution":"windowed","supportedExecution":["immediate"]})");
    row("everything wrong, in order", false,
        draftOf(charge, {{u"x"_s, {}}, target(140), power(1, KnownUnit::Watt)}, RunAt{minutes(0)}),
        "UNSUPPORTED_PARAMETER@x "
        "{\"unsupportedParameters\":[\"x\"],\"deviceCapabilities\":{\"supportedParameters\":[\"target\",\"power\","
        "\"reserve\"]}}\n"
        "UNSUPPORTED_UNIT@power {\"parameter\":\"power\",\"providedUnit\":\"watts\",\"supportedUnits\":[\"kw\"]}\n"
        "PARAMETER_OUT_OF_RANGE@target "
        "{\"parameter\":\"target\",\"value\":140,\"min\":10,\"max\":100,\"unit\":\"percent\"}\n"
        "START_IN_PAST@start {}");

    CommandDraft conflicting = draftOf(u"idle"_s);
    conflicting.onConflict = KnownConflictStrategy::CancelAndReplace;
    row("strategy listed", true, conflicting, "");
    conflicting.onConflict = KnownConflictStrategy::QueueAfter;
    row("strategy not listed", true, conflicting,
        R"(UNSUPPORTED_PARAMETER@onConflict {"strategies":["cancel_and_replace"],"unsupportedParameters":["onConflict"]})");
}

void ValidationTest::commands()
{
    QFETCH(bool, onThermostat);
    QFETCH(std::shared_ptr<CommandDraft>, draft);
    QFETCH(QString, expected);
    QCOMPARE(summary(validate(*draft, onThermostat ? thermostat() : battery(), now)), expected);
}

void ValidationTest::times_data()
{
    using namespace std::chrono;
    QTest::addColumn<std::shared_ptr<When>>("when");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, When when, const char *expected) {
        QTest::newRow(name) << std::make_shared<When>(when) << QString::fromLatin1(expected);
    };
    row("relative", RunAt{minutes(0.01)}, "");
    row("relative, now", RunAt{hours(0)}, "START_IN_PAST@start {}");
    row("relative, rounded to now", RunAt{minutes(0.004)}, "START_IN_PAST@start {}");
    row("relative, backwards", RunAt{minutes(-5)}, "START_IN_PAST@start {}");
    row("relative, 30 days", RunAt{hours(720)}, "");
    row("relative, beyond 30 days", RunAt{hours(720.01)}, "START_OUT_OF_RANGE@start {}");
    row("relative, in minutes beyond 30 days", RunAt{minutes(43201)}, "START_OUT_OF_RANGE@start {}");
    row("relative, not a number", RunAt{minutes(notANumber)}, R"(INVALID_TIME_WINDOW@start {"reason":"not_a_time"})");
    row("relative, infinite", RunAt{hours(infinite)}, R"(INVALID_TIME_WINDOW@start {"reason":"not_a_time"})");
    row("wall clock", RunAt{after(seconds(60))}, "");
    // The plant may be in another zone: only what is past everywhere is refused here.
    row("wall clock, past here", RunAt{after(-seconds(60))}, "");
    row("wall clock, 14 hours ago", RunAt{after(-14h)}, "");
    row("wall clock, past everywhere", RunAt{after(-14h - 1s)}, "START_IN_PAST@start {}");
    row("wall clock, 30 days and a zone", RunAt{after(30 * 24h + 14h)}, "");
    row("wall clock, beyond everywhere", RunAt{after(30 * 24h + 14h + 1s)}, "START_OUT_OF_RANGE@start {}");
    row("no date", RunAt{WallClock{}}, R"(INVALID_TIME_WINDOW@start {"reason":"not_a_time"})");
    row("window", RunWindow{after(1h), after(2h)}, "");
    row("window of a second", RunWindow{after(1h), after(1h + 1s)}, "");
    row("window without length", RunWindow{after(1h), after(1h)},
        R"(INVALID_TIME_WINDOW@end {"reason":"end_not_after_start"})");
    row("window backwards", RunWindow{after(2h), after(1h)},
        R"(INVALID_TIME_WINDOW@end {"reason":"end_not_after_start"})");
    row("window, both relative", RunWindow{hours(1), hours(2)}, "");
    row("window, both relative, backwards", RunWindow{hours(2), minutes(120)},
        R"(INVALID_TIME_WINDOW@end {"reason":"end_not_after_start"})");
    row("window, mixed, in doubt", RunWindow{hours(2), after(1h)}, "");
    row("window, mixed, beyond doubt", RunWindow{hours(20), after(6h)},
        R"(INVALID_TIME_WINDOW@end {"reason":"end_not_after_start"})");
    row("window, no end", RunWindow{after(1h), WallClock{}}, R"(INVALID_TIME_WINDOW@end {"reason":"not_a_time"})");
    row("window, no start", RunWindow{WallClock{}, after(1h)}, R"(INVALID_TIME_WINDOW@start {"reason":"not_a_time"})");
    row("window in the past", RunWindow{after(-20h), after(-19h)}, "START_IN_PAST@start {}");
}

void ValidationTest::times()
{
    QFETCH(std::shared_ptr<When>, when);
    QFETCH(QString, expected);
    QCOMPARE(summary(validate(draftOf(u"charge"_s, {}, *when), battery(), now)), expected);
}

void ValidationTest::settings_data()
{
    QTest::addColumn<QList<NamedQuantity>>("changes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<NamedQuantity> &changes, const char *expected) {
        QTest::newRow(name) << changes << QString::fromLatin1(expected);
    };
    row("fine", {{u"discharge_floor"_s, {20, KnownUnit::Percent}}, {u"charge_ceiling"_s, {10, KnownUnit::Percent}}},
        "");
    row("nothing to change", {}, "VALIDATION_ERROR@ {}");
    row("unknown key", {{u"export_limit"_s, {20, KnownUnit::Watt}}}, "UNSUPPORTED_SETTING@export_limit {}");
    row("read-only by name", {{u"scheduler_enabled"_s, {1, KnownUnit::Percent}}},
        "READ_ONLY_SETTING@scheduler_enabled {}");
    row("read-only for want of a unit", {{u"firmware"_s, {1, KnownUnit::Percent}}}, "READ_ONLY_SETTING@firmware {}");
    row("wrong unit", {{u"discharge_floor"_s, {20, KnownUnit::Kilowatt}}},
        R"(UNSUPPORTED_UNIT@discharge_floor {"parameter":"discharge_floor","providedUnit":"kw","supportedUnits":["percent"]})");
    row("too much", {{u"charge_ceiling"_s, {101, KnownUnit::Percent}}},
        R"(SETTING_OUT_OF_RANGE@charge_ceiling {"value":101,"min":10,"max":100,"unit":"percent"})");
    row("too little", {{u"charge_ceiling"_s, {9, KnownUnit::Percent}}},
        R"(SETTING_OUT_OF_RANGE@charge_ceiling {"value":9,"min":10,"max":100,"unit":"percent"})");
    row("not a number", {{u"charge_ceiling"_s, {notANumber, KnownUnit::Percent}}},
        R"(SETTING_OUT_OF_RANGE@charge_ceiling {"min":10,"max":100,"unit":"percent"})");
    row("one bound open", {{u"export_cap"_s, {1e9, KnownUnit::Watt}}}, "");
    row("below the only bound", {{u"export_cap"_s, {-1, KnownUnit::Watt}}},
        R"(SETTING_OUT_OF_RANGE@export_cap {"value":-1,"min":0,"unit":"watts"})");
    row("two wrong", {{u"nope"_s, {}}, {u"charge_ceiling"_s, {101, KnownUnit::Percent}}},
        "UNSUPPORTED_SETTING@nope {}\nSETTING_OUT_OF_RANGE@charge_ceiling "
        "{\"value\":101,\"min\":10,\"max\":100,\"unit\":\"percent\"}");
}

void ValidationTest::settings()
{
    QFETCH(QList<NamedQuantity>, changes);
    QFETCH(QString, expected);
    Device device = battery();
    device.settings->append({u"scheduler_enabled"_s, 1.0, KnownUnit::Percent, {}, {}});
    device.settings->append({u"firmware"_s, u"1.2"_s, {}, {}, {}});
    device.settings->append({u"export_cap"_s, 5000.0, KnownUnit::Watt, 0, {}});
    SettingsDraft draft;
    draft.family = KnownFamily::Battery;
    draft.changes = changes;
    QCOMPARE(summary(validate(draft, device)), expected);
}

// What is found here is told in the same words in which the API would tell it.
void ValidationTest::detailsReadBack()
{
    CommandDraft draft = draftOf(
        u"charge"_s, {{u"x"_s, {}}, {u"target"_s, {140, KnownUnit::Percent}}, {u"power"_s, {1, KnownUnit::Watt}}},
        RunWindow{WallClock{}, WallClock{}});
    draft.onConflict = ConflictStrategy(u"other"_s);
    QList<DraftIssue> issues = validate(draft, battery(), now);
    issues += validate(draftOf(u"nope"_s), battery(), now);
    issues += validate(draftOf(u"follow_schedule"_s, {}, RunAt{minutes(5)}), thermostat(), now);
    QVERIFY(issues.size() >= 8);
    for (const DraftIssue &issue : std::as_const(issues)) {
        const auto refusal
            = parseError(R"({"success":false,"error":{"code":"X","details":)" + toJson(issue.details.all) + "}}");
        QVERIFY(refusal.isOk());
        QVERIFY2(refusal->details == issue.details, qPrintable(issue.code));
    }
    // The very sample of the documentation.
    const auto sample = parseError(test::answer(u"error-push-rejected-range.json"_s));
    const auto own = validate(draftOf(u"charge"_s, {{u"target"_s, {140, KnownUnit::Percent}}}), battery(), now);
    QCOMPARE(own.first().code, sample->code);
    QVERIFY(own.first().details == sample->details);
}

void ValidationTest::openBounds()
{
    Device device = battery();
    device.commands = std::make_shared<const Commands>(Commands{{
        {u"boost"_s, {{u"flow"_s, {}, {}, {}}, {u"heat"_s, KnownUnit::Kilowatt, 1, {}}}, {KnownExecution::Immediate}},
        {u"frozen"_s, {}, {}},
    }});
    // Without a declared unit or bound there is nothing to hold a value against, but it must be a number.
    QCOMPARE(summary(validate(
                 draftOf(u"boost"_s, {{u"flow"_s, {1e12, KnownUnit::Hour}}, {u"heat"_s, {1e12, KnownUnit::Kilowatt}}}),
                 device, now)),
             QString());
    QCOMPARE(summary(validate(draftOf(u"boost"_s, {{u"flow"_s, {infinite, KnownUnit::Hour}}}), device, now)),
             u"PARAMETER_OUT_OF_RANGE@flow {\"parameter\":\"flow\"}"_s);
    QCOMPARE(summary(validate(draftOf(u"boost"_s, {{u"heat"_s, {0.5, KnownUnit::Kilowatt}}}), device, now)),
             u"PARAMETER_OUT_OF_RANGE@heat {\"parameter\":\"heat\",\"value\":0.5,\"min\":1,\"unit\":\"kw\"}"_s);
    // A command that lists no shape takes none.
    QCOMPARE(summary(validate(draftOf(u"frozen"_s), device, now)),
             u"EXECUTION_NOT_SUPPORTED@start {\"requestedExecution\":\"immediate\",\"supportedExecution\":[]}"_s);
}

void ValidationTest::undeclared()
{
    Device device = battery();
    device.commands = nullptr;
    device.conflictStrategies.reset();
    device.settings.reset();
    CommandDraft draft = draftOf(u"charge"_s);
    draft.onConflict = KnownConflictStrategy::QueueAfter; // not declared: the API knows
    QCOMPARE(summary(validate(draft, device, now)), u"UNSUPPORTED_MODE@command {}"_s);
    SettingsDraft settings;
    settings.changes = {{u"discharge_floor"_s, {20, KnownUnit::Percent}}};
    QCOMPARE(summary(validate(settings, device)), u"UNSUPPORTED_SETTING@discharge_floor {}"_s);
}

void ValidationTest::readOnlyFamilies_data()
{
    QTest::addColumn<int>("family");
    QTest::newRow("solar") << int(KnownFamily::SolarInverter);
    QTest::newRow("vehicle") << int(KnownFamily::Vehicle);
}

void ValidationTest::readOnlyFamilies()
{
    QFETCH(int, family);
    Device device = battery();
    device.family = KnownFamily(family);
    // Whatever it declares.
    QCOMPARE(summary(validate(draftOf(u"charge"_s), device, now)), u"DIRECT_ACTION_UNSUPPORTED@ {}"_s);
    SettingsDraft settings;
    settings.changes = {{u"discharge_floor"_s, {20, KnownUnit::Percent}}};
    QCOMPARE(summary(validate(settings, device)), u"DIRECT_ACTION_UNSUPPORTED@ {}"_s);
}

void ValidationTest::schedule_data()
{
    QTest::addColumn<std::shared_ptr<ScheduleDraft>>("draft");
    QTest::addColumn<QString>("expected");
    ScheduleSlot night;
    night.time = u"01:15"_s;
    night.duration = u"PT4H"_s;
    night.command = u"charge"_s;
    night.parameters = slotFields({{u"target"_s, {90, Unit(KnownUnit::Percent)}}});
    ScheduleDraft whole;
    whole.deviceId = battery().id;
    whole.family = KnownFamily::Battery;
    whole.timezone = u"Europe/Madrid"_s;
    whole.recurrenceRule = u"daily"_s;
    whole.slotList = {night};
    const auto row
        = [&whole](const char *name, const std::function<void(ScheduleDraft &)> &how, const QString &expected) {
              auto draft = std::make_shared<ScheduleDraft>(whole);
              how(*draft);
              QTest::newRow(name) << draft << expected;
          };
    row("fine", [](ScheduleDraft &) {}, {});
    row("once", [](ScheduleDraft &d) { d.recurrenceRule.clear(); }, {});
    row("no duration", [](ScheduleDraft &d) { d.slotList.first().duration.clear(); }, {});
    row("an instant needs no zone",
        [](ScheduleDraft &d) {
            d.timezone.clear();
            d.slotList.first().time.clear();
            d.slotList.first().at = now.addDays(1);
        },
        {});
    row(
        "no slots", [](ScheduleDraft &d) { d.slotList.clear(); },
        u"VALIDATION_ERROR@slots {\"reason\":\"no_slots\"}"_s);
    row(
        "no zone", [](ScheduleDraft &d) { d.timezone.clear(); },
        u"VALIDATION_ERROR@timezone {\"reason\":\"unknown_timezone\"}"_s);
    row(
        "no such zone", [](ScheduleDraft &d) { d.timezone = u"Moon/Base"_s; },
        u"VALIDATION_ERROR@timezone {\"reason\":\"unknown_timezone\"}"_s);
    row(
        "another rule", [](ScheduleDraft &d) { d.recurrenceRule = u"weekly"_s; },
        u"VALIDATION_ERROR@recurrence {\"reason\":\"unknown_rule\"}"_s);
    row(
        "no such time", [](ScheduleDraft &d) { d.slotList.first().time = u"24:15"_s; },
        u"VALIDATION_ERROR@slots.0.time {\"reason\":\"not_a_time\"}"_s);
    row(
        "one digit", [](ScheduleDraft &d) { d.slotList.first().time = u"1:15"_s; },
        u"VALIDATION_ERROR@slots.0.time {\"reason\":\"not_a_time\"}"_s);
    row(
        "no such duration", [](ScheduleDraft &d) { d.slotList.first().duration = u"4h"_s; },
        u"VALIDATION_ERROR@slots.0.duration {\"reason\":\"not_a_duration\"}"_s);
    row(
        "past",
        [](ScheduleDraft &d) {
            d.slotList.first().time.clear();
            d.slotList.first().at = now.addSecs(-1);
        },
        u"START_IN_PAST@slots.0.at {}"_s);
    row(
        "second slot",
        [&night](ScheduleDraft &d) {
            d.slotList.append(night);
            d.slotList.last().parameters = slotFields({{u"target"_s, {101, Unit(KnownUnit::Percent)}}});
        },
        u"PARAMETER_OUT_OF_RANGE@slots.1.target {\"parameter\":\"target\",\"value\":101,\"min\":10,\"max\":100,"
        "\"unit\":\"percent\"}"_s);
    row(
        "no quantity",
        [](ScheduleDraft &d) {
            d.slotList.first().parameters = {{u"target"_s, FieldValue(90.0)}};
        },
        u"VALIDATION_ERROR@slots.0.parameters {\"reason\":\"not_a_quantity\"}"_s);
}

void ValidationTest::schedule()
{
    QFETCH(std::shared_ptr<ScheduleDraft>, draft);
    QTEST(summary(validate(*draft, battery(), now)), "expected");
    // What takes no commands takes no schedule either.
    Device roof = battery();
    roof.family = KnownFamily::SolarInverter;
    QCOMPARE(summary(validate(*draft, roof, now)), u"DIRECT_ACTION_UNSUPPORTED@ {}"_s);
}

void ValidationTest::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes"); // 0: none
    QTest::addColumn<QString>("written");
    QTest::newRow("hours") << u"PT4H"_s << 240 << u"PT4H"_s;
    QTest::newRow("minutes") << u"PT90M"_s << 90 << u"PT1H30M"_s;
    QTest::newRow("both") << u"PT1H30M"_s << 90 << u"PT1H30M"_s;
    QTest::newRow("a day") << u"PT24H"_s << 1440 << u"PT24H"_s;
    QTest::newRow("a minute") << u"PT1M"_s << 1 << u"PT1M"_s;
    for (const QString &text :
         {u"PT0H"_s, u"PT"_s, u"P1D"_s, u"PT25H"_s, u"4H"_s, u"PT4"_s, u"PT-4H"_s, u"PT4H "_s, u"PT1.5H"_s, u""_s})
        QTest::newRow(qPrintable(u"none: "_s + text)) << text << 0 << QString();
}

void ValidationTest::durations()
{
    QFETCH(QString, text);
    QFETCH(int, minutes);
    const auto length = slotMinutes(text);
    QCOMPARE(length ? int(length->count()) : 0, minutes);
    if (length)
        QTEST(slotDuration(*length), "written");
}

} // namespace fleet

QTEST_GUILESS_MAIN(fleet::ValidationTest)
#include "tst_validation.moc"
