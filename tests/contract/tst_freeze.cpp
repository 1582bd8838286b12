// SPDX-License-Identifier: GPL-3.0-or-later
#include <commanddraft.h>

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

WallClock wall(int year, int month, int day, int hour, int minute, int second = 0)
{
    return {QDate(year, month, day), QTime(hour, minute, second)};
}

CommandDraft chargeDraft()
{
    CommandDraft draft;
    draft.deviceId = DeviceId(u"device_abc123"_s);
    draft.family = KnownFamily::Battery;
    draft.command = u"charge"_s;
    return draft;
}

} // namespace

// The bytes that go out are the bytes that were confirmed (contract.md sections 5.1, 6, 9, 13).
class FreezeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void requests_data();
    void requests();
    void numbers_data();
    void numbers();
    void hostileIds_data();
    void hostileIds();
    void texts_data();
    void texts();
    void schedules_data();
    void schedules();
    void startTimes_data();
    void startTimes();
    void executions();
};

void FreezeTest::requests_data()
{
    QTest::addColumn<std::shared_ptr<WriteDraft>>("draft");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, WriteDraft draft, const char *method, const char *path, const char *body) {
        QTest::newRow(name) << std::make_shared<WriteDraft>(std::move(draft)) << QByteArray(method)
                            << QString::fromLatin1(path) << QByteArray(body);
    };
    const auto push = [](const char *name, const CommandDraft &draft, const char *body) {
        QTest::newRow(name) << std::make_shared<WriteDraft>(draft) << QByteArray("POST")
                            << u'/' + draft.family.path() + u"/device_abc123"_s << QByteArray(body);
    };
    const NamedQuantity target{u"target"_s, {85, KnownUnit::Percent}};
    const NamedQuantity power{u"power"_s, {3.2, KnownUnit::Kilowatt}};

    CommandDraft draft = chargeDraft();
    push("bare", draft, R"({"action":{"command":"charge"}})");
    draft.parameters = {target, power};
    push(
        "immediate with parameters", draft,
        R"({"action":{"command":"charge","parameters":{"target":{"value":85,"unit":"percent"},"power":{"value":3.2,"unit":"kw"}}}})");
    draft.when = RunAt{RelativeTime{1.5, RelativeTime::In::Hours}};
    draft.parameters = {target};
    push("scheduled, relative", draft,
         R"({"action":{"command":"charge","parameters":{"target":{"value":85,"unit":"percent"}},"start":"1.5h"}})");
    draft.when = RunWindow{wall(2026, 6, 12, 16, 30), wall(2026, 6, 12, 19, 30)};
    draft.onConflict = KnownConflictStrategy::CancelAndReplace;
    push(
        "windowed with strategy", draft,
        R"({"action":{"command":"charge","parameters":{"target":{"value":85,"unit":"percent"}},"start":"2026-06-12T16:30:00","end":"2026-06-12T19:30:00"},"onConflict":"cancel_and_replace"})");
    draft = chargeDraft();
    draft.family = KnownFamily::EvCharger;
    draft.command = u"idle"_s;
    draft.when = RunAt{RelativeTime{30, RelativeTime::In::Minutes}};
    push("charger in half an hour", draft, R"({"action":{"command":"idle","start":"30m"}})");
    draft = chargeDraft();
    draft.family = Family::fromPath(u"heat-pump"_s);
    draft.command = u"boost"_s;
    draft.parameters = {{u"flow"_s, {7, Unit(u"l/min"_s)}}};
    draft.onConflict = ConflictStrategy(u"ask_nicely"_s);
    push(
        "unknown family, unit and strategy", draft,
        R"({"action":{"command":"boost","parameters":{"flow":{"value":7,"unit":"l/min"}}},"onConflict":"ask_nicely"})");

    SettingsDraft settings;
    settings.deviceId = DeviceId(u"device_abc123"_s);
    settings.family = KnownFamily::EvCharger;
    settings.changes = {{u"max_charge_rate"_s, {6.5, KnownUnit::Kilowatt}}};
    row("settings", settings, "POST", "/ev-charger/device_abc123/settings",
        R"({"max_charge_rate":{"value":6.5,"unit":"kw"}})");
    settings.family = KnownFamily::Battery;
    settings.changes
        = {{u"discharge_floor"_s, {20, KnownUnit::Percent}}, {u"charge_ceiling"_s, {95, KnownUnit::Percent}}};
    row("two settings", settings, "POST", "/battery/device_abc123/settings",
        R"({"discharge_floor":{"value":20,"unit":"percent"},"charge_ceiling":{"value":95,"unit":"percent"}})");

    row("cancel", CancelDraft{ActionId(u"act_61b0"_s), DeviceId(u"device_abc123"_s)}, "POST",
        "/actions/act_61b0/cancel", "");
    row("consent of some devices", ConsentDraft{UserId(u"user_5520"_s), {DeviceId(u"a"_s), DeviceId(u"b"_s)}}, "DELETE",
        "/users/user_5520/consent", R"({"deviceIds":["a","b"]})");
    row("consent as a whole", ConsentDraft{UserId(u"user_5520"_s), {}}, "DELETE", "/users/user_5520/consent", "");
}

void FreezeTest::requests()
{
    QFETCH(std::shared_ptr<WriteDraft>, draft);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const FrozenRequest frozen = freeze(*draft);
    QCOMPARE(frozen.method, method);
    QCOMPARE(frozen.path, path);
    QCOMPARE(frozen.body, body);
    QVERIFY(freeze(*draft) == frozen);
}

void FreezeTest::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << 3.0 << QByteArray("3");
    QTest::newRow("tenth") << 3.2 << QByteArray("3.2");
    QTest::newRow("sum with a tail") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("negative") << -12.5 << QByteArray("-12.5");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("round, large") << 100000.0 << QByteArray("100000");
    QTest::newRow("million") << 2500000.0 << QByteArray("2500000");
    QTest::newRow("beyond a word") << 1e20 << QByteArray("100000000000000000000");
    QTest::newRow("huge") << 1e21 << QByteArray("1e+21");
    QTest::newRow("small") << 0.000001 << QByteArray("0.000001");
    QTest::newRow("tiny") << 5e-324 << QByteArray("5e-324");
    QTest::newRow("largest") << std::numeric_limits<double>::max() << QByteArray("1.7976931348623157e+308");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
    QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << QByteArray("null");
}

void FreezeTest::numbers()
{
    QFETCH(double, value);
    QFETCH(QByteArray, text);
    CommandDraft draft = chargeDraft();
    draft.parameters = {{u"target"_s, {value, KnownUnit::Percent}}};
    QCOMPARE(freeze(draft).body,
             QByteArray(R"({"action":{"command":"charge","parameters":{"target":{"value":)" + text
                        + R"(,"unit":"percent"}}}})"));
    if (text != "null")
        QCOMPARE(text.toDouble(), value); // the shortest text is still the same number
}

void FreezeTest::hostileIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("segment");
    const auto row = [](const char *name, const QString &id, const char *segment) {
        QTest::newRow(name) << id << QString::fromLatin1(segment);
    };
    row("plain", u"device_abc-1.2~3"_s, "device_abc-1.2~3");
    row("slash", u"a/b"_s, "a%2Fb");
    row("way out", u"../actions/x/cancel"_s, "..%2Factions%2Fx%2Fcancel");
    row("query", u"a?sandbox=1"_s, "a%3Fsandbox%3D1");
    row("fragment", u"a#b"_s, "a%23b");
    row("space", u"a b"_s, "a%20b");
    row("percent", u"a%2Fb"_s, "a%252Fb");
    row("umlaut", u"küche"_s, "k%C3%BCche");
    row("emoji", u"🔋"_s, "%F0%9F%94%8B");
    row("backslash", u"a\\b"_s, "a%5Cb");
    row("semicolon", u"a;b=1"_s, "a%3Bb%3D1");
    row("line end", u"a\r\nx-api-key: y"_s, "a%0D%0Ax-api-key%3A%20y");
    row("host", u"//evil.example"_s, "%2F%2Fevil.example");
    row("dot", u"."_s, "%252E");
    row("two dots", u".."_s, "%252E%252E");
    row("three dots", u"..."_s, "...");
}

void FreezeTest::hostileIds()
{
    QFETCH(QString, id);
    QFETCH(QString, segment);
    CommandDraft draft = chargeDraft();
    draft.deviceId = DeviceId(id);
    QCOMPARE(freeze(draft).path, u"/battery/"_s + segment);
    QCOMPARE(freeze(SettingsDraft{DeviceId(id), KnownFamily::Battery, {}}).path,
             u"/battery/%1/settings"_s.arg(segment));
    QCOMPARE(freeze(CancelDraft{ActionId(id), {}}).path, u"/actions/%1/cancel"_s.arg(segment));
    QCOMPARE(freeze(ConsentDraft{UserId(id), {}}).path, u"/users/%1/consent"_s.arg(segment));
    // A URL made of it, even a normalised one, keeps the route: as many segments, the last one after the action's id.
    const QUrl url(u"https://api.amps.ai"_s + freeze(CancelDraft{ActionId(id), {}}).path, QUrl::StrictMode);
    QVERIFY(url.isValid());
    const QByteArray encoded = url.adjusted(QUrl::NormalizePathSegments).toEncoded();
    QVERIFY2(encoded.startsWith("https://api.amps.ai/actions/") && encoded.endsWith("/cancel"), encoded.constData());
    QCOMPARE(encoded.count('/'), 5);
    QVERIFY(!url.hasQuery() && !url.hasFragment());
}

void FreezeTest::texts_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("quote") << u"a\"b"_s << QByteArray(R"("a\"b")");
    QTest::newRow("injection") << u"x\"},\"onConflict\":\"cancel_and_replace"_s
                               << QByteArray(R"("x\"},\"onConflict\":\"cancel_and_replace")");
    QTest::newRow("backslash") << u"a\\"_s << QByteArray(R"("a\\")");
    QTest::newRow("controls") << u"\b\f\n\r\t"_s + QChar(1) + QChar(0x1f) << QByteArray(R"("\b\f\n\r\t\u0001\u001f")");
    QTest::newRow("zero") << QString(QChar(0)) << QByteArray(R"("\u0000")");
    QTest::newRow("umlaut and emoji") << u"ü🔋"_s << QByteArray("\"\xc3\xbc\xf0\x9f\x94\x8b\"");
    QTest::newRow("empty") << QString() << QByteArray(R"("")");
}

void FreezeTest::texts()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, written);
    CommandDraft draft = chargeDraft();
    draft.command = command;
    QCOMPARE(freeze(draft).body, QByteArray(R"({"action":{"command":)" + written + "}}"));
    const auto back = parseAny(freeze(draft).body);
    QVERIFY(back.isOk());
    QCOMPARE(back->object().first().value.object().first().value.toText(),
             std::optional(command.isNull() ? u""_s : command));
}

void FreezeTest::schedules_data()
{
    QTest::addColumn<std::shared_ptr<ScheduleDraft>>("schedule");
    QTest::addColumn<QByteArray>("body");
    ScheduleDraft schedule;
    ScheduleSlot slot;
    slot.time = u"01:15"_s;
    slot.duration = u"PT4H"_s;
    slot.command = u"charge"_s;
    slot.parameters = {{u"target"_s, Fields{{u"value"_s, 90.0}, {u"unit"_s, u"percent"_s}}}};
    schedule.timezone = u"Europe/Madrid"_s;
    schedule.recurrenceRule = u"daily"_s;
    schedule.slotList = {slot};
    QTest::newRow("daily")
        << std::make_shared<ScheduleDraft>(schedule)
        << QByteArray(
               R"({"timezone":"Europe/Madrid","recurrence":{"rule":"daily"},"slots":[{"time":"01:15",)"
               R"("duration":"PT4H","command":"charge","parameters":{"target":{"value":90,"unit":"percent"}}}]})");
    ScheduleSlot instant;
    instant.at = QDateTime(QDate(2026, 6, 13), QTime(19, 0), Qt::OffsetFromUTC, 7200);
    instant.command = u"idle"_s;
    ScheduleDraft once;
    once.slotList = {instant, instant};
    QTest::newRow("instants") << std::make_shared<ScheduleDraft>(once)
                              << QByteArray(R"({"slots":[{"at":"2026-06-13T17:00:00.000Z","command":"idle"},)"
                                            R"({"at":"2026-06-13T17:00:00.000Z","command":"idle"}]})");
}

void FreezeTest::schedules()
{
    QFETCH(std::shared_ptr<ScheduleDraft>, schedule);
    QFETCH(QByteArray, body);
    QCOMPARE(scheduleBody(*schedule), body);
}

void FreezeTest::startTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written"); // empty: neither form
    const auto row = [](const char *typed, const char *written) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(written);
    };
    row("30m", "30m");
    row("1.5h", "1.5h");
    row("1.25h", "1.25h");
    row("0.1h", "0.1h");
    row("90M", "90m");
    row(" 2h ", "2h");
    row("2 h", "2h");
    row("1,5h", "1.5h");
    row("030m", "30m");
    row("0m", "0m"); // a form, but validation refuses it
    row("1.505h", "");
    row("1.h", "");
    row(".5h", "");
    row("-5m", "");
    row("+5m", "");
    row("1e3m", "");
    row("5s", "");
    row("5", "");
    row("h", "");
    row("1h30m", "");
    row("1000000m", ""); // more digits than anybody's minutes
    row("2026-06-12T22:00", "2026-06-12T22:00:00");
    row("2026-06-12T22:00:30", "2026-06-12T22:00:30");
    row("2026-06-12 22:00", "2026-06-12T22:00:00");
    row("2028-02-29T00:00", "2028-02-29T00:00:00");
    row("2026-02-29T00:00", "");
    row("2026-13-01T00:00", "");
    row("2026-06-12T24:00", "");
    row("2026-06-12T22:60", "");
    row("2026-06-12T22:00Z", ""); // the plant's clock has no zone
    row("2026-06-12T22:00:00+02:00", "");
    row("2026-06-12T22:00:00.5", "");
    row("2026-06-12", "");
    row("12.06.2026 22:00", "");
    row("tomorrow", "");
    row("", "");
    row("٣٠m", ""); // digits of another script
}

void FreezeTest::startTimes()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const auto time = parseStartTime(typed);
    QCOMPARE(time.has_value(), !written.isEmpty());
    if (!time)
        return;
    const QString text = std::visit([](const auto &form) { return form.text(); }, *time);
    QCOMPARE(text, written);
    QVERIFY(parseStartTime(text) == time);
}

void FreezeTest::executions()
{
    QVERIFY(executionOf(RunNow{}) == KnownExecution::Immediate);
    QVERIFY(executionOf(RunAt{RelativeTime{1, RelativeTime::In::Hours}}) == KnownExecution::Scheduled);
    QVERIFY(executionOf(RunWindow{wall(2026, 1, 1, 0, 0), wall(2026, 1, 1, 1, 0)}) == KnownExecution::Windowed);
    QCOMPARE((RelativeTime{1.006, RelativeTime::In::Hours}.text()), u"1.01h"_s);
    QCOMPARE((RelativeTime{std::numeric_limits<double>::quiet_NaN(), RelativeTime::In::Hours}.text()), u"0h"_s);
}

} // namespace fleet

QTEST_GUILESS_MAIN(fleet::FreezeTest)
#include "tst_freeze.moc"
