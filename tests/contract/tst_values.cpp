// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include <devicepage.h>

#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

// The values themselves, JSON at its edges, times, and what is shared between records.
class ValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void words();
    void families_data();
    void families();
    void fieldValues();
    void json_data();
    void json();
    void refusedBytes_data();
    void refusedBytes();
    void depth();
    void size();
    void manyRecords();
    void repeatedNames();
    void manyNames();
    void times_data();
    void times();
    void hostileSpoiled();
    void fahrenheit();
    void devicesDifferInOnePlace_data();
    void devicesDifferInOnePlace();
    void equalMapsAreOne();
    void mapsAreToldApart();
    void mapsWithIssuesAreNamedEachTime();
    void mapsAreSharedBetweenThreads();
    void onlyMeta_data();
    void onlyMeta();
};

void ValuesTest::words()
{
    QVERIFY(Unit(u"kw"_s) == KnownUnit::Kilowatt);
    QCOMPARE(Unit(KnownUnit::Watt).text(), u"watts"_s);
    const Unit furlongs(u"furlongs"_s);
    QVERIFY(!furlongs.isKnown());
    QCOMPARE(furlongs.text(), u"furlongs"_s);
    QVERIFY(furlongs != Unit(u"KW"_s));
    QVERIFY(!Unit(u"KW"_s).isKnown());
    QVERIFY(Unit().isEmpty());
    QVERIFY(Unit(KnownUnit::Unknown).isEmpty());
    QCOMPARE(ActionState(KnownActionState::Scheduled).text(), u"scheduled"_s); // the newest spelling is written
    QVERIFY(ActionState(u"deferred"_s) == KnownActionState::Scheduled);
    QVERIFY(isTerminal(KnownActionState::Completed) && isTerminal(KnownActionState::Failed)
            && isTerminal(KnownActionState::Cancelled));
    QVERIFY(!isTerminal(KnownActionState::Scheduled) && !isTerminal(KnownActionState::Acknowledged));
    QVERIFY(!isTerminal(ActionState(u"paused"_s)));
}

void ValuesTest::families_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("deviceType");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("readOnly");
    const auto row = [](const char *path, const char *type, KnownFamily kind, bool readOnly) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(type) << int(kind) << readOnly;
    };
    row("battery", "battery", KnownFamily::Battery, false);
    row("ev-charger", "ev_charger", KnownFamily::EvCharger, false);
    row("hvac", "hvac", KnownFamily::Hvac, false);
    row("solar-inverter", "solar_inverter", KnownFamily::SolarInverter, true);
    row("vehicle", "vehicle", KnownFamily::Vehicle, true);
    row("heat-pump", "heat_pump", KnownFamily::Unknown, false);
}

void ValuesTest::families()
{
    QFETCH(QString, path);
    QFETCH(QString, deviceType);
    QFETCH(int, kind);
    QFETCH(bool, readOnly);
    const Family family = Family::fromPath(path);
    QCOMPARE(family.deviceType(), deviceType);
    QCOMPARE(int(family.kind()), kind);
    QCOMPARE(family.isReadOnly(), readOnly);
    QVERIFY(Family::fromDeviceType(deviceType) == family);
    QCOMPARE(family.path(), path);
    if (family.isKnown())
        QVERIFY(Family(KnownFamily(kind)) == family && Family::known().contains(family));
}

void ValuesTest::fieldValues()
{
    const FieldValue number(3.0);
    QCOMPARE(number.toNumber(), std::optional(3.0));
    QVERIFY(!number.toText() && !number.toBool());
    QVERIFY(number.list().isEmpty() && number.object().isEmpty());
    QVERIFY(FieldValue(true) != FieldValue(1.0));
    QVERIFY(FieldValue(u"3"_s) != number);
    QVERIFY(FieldValue(QList<FieldValue>()) != FieldValue(Fields()));
    QVERIFY(FieldValue() == FieldValue());
    const Fields fields = {{u"a"_s, 1.0}, {u"b"_s, QList<FieldValue>{true, {}}}};
    QVERIFY(FieldValue(fields) == FieldValue(fields));
    QCOMPARE(*findField(fields, u"a"), FieldValue(1.0));
    QVERIFY(!findField(fields, u"c"));
    QCOMPARE(toJson(fields), QByteArray(R"({"a":1,"b":[true,null]})"));
    QCOMPARE(toJson(fields, true), QByteArray("{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}"));
    QCOMPARE(toJson(FieldValue(Fields()), true), QByteArray("{}"));
    QCOMPARE(toJson(FieldValue(QList<FieldValue>()), true), QByteArray("[]"));
}

void ValuesTest::json_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const QByteArray &body, const QByteArray &written) {
        QTest::newRow(body.constData()) << body << written;
    };
    const auto same = [&](const QByteArray &body) {
        row(body, body);
    };
    same("null");
    same("true");
    same("\"text\"");
    same("[]");
    same("{}");
    same("[[],{},[{}]]");
    same("0");
    row("-0", "0");
    row("-0.0", "-0");
    same("1.5");
    row("1.50", "1.5");
    row("1E2", "100");
    row("1e+2", "100");
    row("1e-2", "0.01");
    row("10.0", "10");
    row("123456789012345678", "123456789012345680"); // no double holds the last digits
    row("9223372036854775807", "9223372036854775808");
    row("9223372036854775808", "9223372036854775808");
    row("18446744073709551615", "18446744073709551616");
    row("18446744073709551616", "18446744073709551616");
    row("-9223372036854775809", "-9223372036854775808");
    row("123456789012345678901234567890", "1.2345678901234568e+29");
    row("1.7976931348623157e308", "1.7976931348623157e+308");
    row("1e400", "\"1e400\"");
    row("-1e400", "\"-1e400\"");
    row("[1,1e400,2]", "[1,\"1e400\",2]");
    row(R"({"1e400":1e400,"a\"b":-1E999})", R"({"1e400":"1e400","a\"b":"-1E999"})");
    row(QByteArray("[") + QByteArray(400, '9') + ']', "[\"" + QByteArray(400, '9') + "\"]");
    row("1e-400", "0");
    row("4.9e-324", "5e-324");
    row(" \t\r\n [ 1 , 2 ] ", "[1,2]");
    row("\xef\xbb\xbf{\"a\":1}", "{\"a\":1}");
    row(R"("\u0041\u00e9\ud83d\udd0b\/")", "\"A\xc3\xa9\xf0\x9f\x94\x8b/\"");
    row(R"("\u0000")", R"("\u0000")");
    same(R"("\b\f\n\r\t\\\"")");
    same("[\"\xef\xbb\xbf\",\"\xef\xbb\xbf\xef\xbb\xbfx\"]"); // a mark inside a text is part of it
    same("\"\x7f\xe2\x80\xa8\"");
    same(R"({"":1,"a":{"":[""]}})");
    same(R"({"b":1,"a":2})"); // the order of the wire
}

void ValuesTest::json()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, written);
    const auto value = parseAny(body);
    QVERIFY(value.isOk());
    QCOMPARE(toJson(*value), written);
    // However the bytes are held: without room behind them, or with room in front.
    QCOMPARE(toJson(*parseAny(QByteArray::fromRawData(body.constData(), body.size()))), written);
    QByteArray moved = "xx" + body;
    moved.remove(0, 2);
    QCOMPARE(toJson(*parseAny(moved)), written);
}

void ValuesTest::refusedBytes_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) {
        QTest::newRow(name) << body;
    };
    row("empty", "");
    row("null array", QByteArray());
    row("blank", " \n\t");
    row("byte order mark alone", "\xef\xbb\xbf");
    row("two marks", "\xef\xbb\xbf\xef\xbb\xbf{}");
    row("UTF-16", QByteArray("{\0}\0", 4));
    row("HTML", "<html><body>502 Bad Gateway</body></html>");
    row("cut off", R"({"success":true,"data":{"items":[)");
    row("cut in a text", R"({"success":"tr)");
    row("cut in an escape", "\"\\u00");
    row("cut in a word", "tru");
    row("two values", "{} {}");
    row("trailing comma", "[1,]");
    row("leading comma", "[,1]");
    row("no comma", "[1 2]");
    row("no colon", R"({"a" 1})");
    row("no name", "{1:2}");
    row("single quotes", "{'a':1}");
    row("comment", "[1/*x*/]");
    row("NaN", "NaN");
    row("infinity", "-Infinity");
    row("plus", "+1");
    row("leading zero", "01");
    row("minus alone", "-");
    row("point at the end", "1.");
    row("point at the start", ".5");
    row("half an exponent", "1e");
    row("hexadecimal", "0x10");
    row("upper case", "True");
    row("control character", "\"a\nb\"");
    row("zero byte in a text", QByteArray("\"a\0b\"", 5));
    row("zero byte behind", QByteArray("{}\0", 3));
    row("unknown escape", R"("\x41")");
    row("half a surrogate pair", R"("\ud83d")");
    row("invalid UTF-8", "\"\xff\"");
    row("overlong UTF-8", "\"\xc0\xaf\"");
    row("surrogate in UTF-8", "\"\xed\xa0\x80\"");
    row("cut UTF-8", "\"\xe2\x82\"");
    row("huge number, bad end", "[1e400,]");
}

void ValuesTest::refusedBytes()
{
    QFETCH(QByteArray, body);
    const auto value = parseAny(body);
    QVERIFY(!value.isOk());
    QVERIFY(value.error().kind == ParseError::Kind::NotJson);
    QVERIFY(!value.error().detail.isEmpty());
    QVERIFY(parseDevicePage(body, KnownFamily::Battery).error() == value.error());
    QVERIFY(parseError(body).error() == value.error());
}

void ValuesTest::depth()
{
    const auto nested = [](int levels) {
        return QByteArray(levels, '[') + QByteArray(levels, ']');
    };
    QVERIFY(parseAny(nested(60)).isOk());
    for (const int levels : {65, 1000, 1'000'000}) {
        const auto value = parseAny(nested(levels));
        QVERIFY(!value.isOk());
        QVERIFY(value.error().kind == ParseError::Kind::TooLarge);
    }
    QVERIFY(!parseAny(QByteArray(1'000'000, '[')).isOk());
    QVERIFY(!parseAny(QByteArray(100'000, '{')).isOk());
    QVERIFY(parseAny(nested(3)).isOk()); // and the next one is read as ever
}

void ValuesTest::size()
{
    const qsizetype limit = 32 * 1024 * 1024;
    QByteArray body = "[\"" + QByteArray(limit - 4, 'x') + "\"]";
    QCOMPARE(body.size(), limit);
    const auto fits = parseAny(body);
    QVERIFY(fits.isOk());
    QCOMPARE(fits->list().first().toText()->size(), limit - 4);
    body.append(' ');
    const auto tooLarge = parseAny(body);
    QVERIFY(!tooLarge.isOk());
    QVERIFY(tooLarge.error().kind == ParseError::Kind::TooLarge);
}

void ValuesTest::manyRecords()
{
    QByteArray body = R"({"items":[)";
    for (int i = 0; i < 200'001; ++i)
        body += i ? ",1" : "1";
    body += "]}";
    const auto page = parseDevicePage(body, KnownFamily::Battery);
    QVERIFY(!page.isOk());
    QVERIFY(page.error().kind == ParseError::Kind::TooLarge);
    body.replace(body.lastIndexOf(','), 2, "");
    const auto fits = parseDevicePage(body, KnownFamily::Battery);
    QVERIFY(fits.isOk());
    QCOMPARE(fits->content->spoiled.size(), 200'000);
}

void ValuesTest::repeatedNames()
{
    const auto value = parseAny(R"({"a":1,"b":2,"a":3,"c":{"x":1,"x":2,"x":3}})");
    QVERIFY(value.isOk());
    QCOMPARE(toJson(*value), QByteArray(R"({"a":3,"b":2,"c":{"x":3}})"));
    // The last one is what counts, also for typed members, and what came before leaves no trace.
    const auto parsed
        = parseDevice(R"({"id":1,"state":{"level":"x","level":50,"level":51},"vendor":"a","vendor":5,"id":"d"})",
                      KnownFamily::Battery);
    QVERIFY(parsed.isOk() && parsed->content.isOk());
    const Device &device = **parsed->content;
    QCOMPARE(device.id.text(), u"d"_s);
    QCOMPARE(std::get<BatteryState>(device.reading).levelPercent, std::optional(51.0));
    QCOMPARE(toJson(device.state), QByteArray(R"({"level":51})"));
    QCOMPARE(device.vendor, QString());
    QCOMPARE(device.issues.list(), QList<FieldIssue>({{u"vendor"_s, u"text"_s, u"number 5"_s}}));
}

void ValuesTest::manyNames()
{
    QByteArray body = "{";
    for (int i = 0; i < 100'000; ++i)
        body += (i ? ",\"n" : "\"n") + QByteArray::number(i % 60'000) + "\":" + QByteArray::number(i);
    body += '}';
    const auto value = parseAny(body);
    QVERIFY(value.isOk());
    QCOMPARE(value->object().size(), 60'000);
    QCOMPARE(value->object().at(5).value.toNumber(), std::optional(60'005.0));
    QCOMPARE(value->object().at(50'000).value.toNumber(), std::optional(50'000.0));
}

void ValuesTest::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc"); // empty: not an instant
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    row("2026-06-12T09:00:00.000Z", "2026-06-12T09:00:00.000Z");
    row("2026-06-12T09:00:00Z", "2026-06-12T09:00:00.000Z");
    row("2026-06-12T09:00Z", "2026-06-12T09:00:00.000Z");
    row("2026-06-12T09:00:00.5Z", "2026-06-12T09:00:00.500Z");
    row("2026-06-12T09:00:00,25Z", "2026-06-12T09:00:00.250Z");
    row("2026-06-12T09:00:00.123456789Z", "2026-06-12T09:00:00.123Z");
    row("2026-06-12T09:00:00+02:00", "2026-06-12T07:00:00.000Z");
    row("2026-06-12T09:00:00+0200", "2026-06-12T07:00:00.000Z");
    row("2026-06-12T09:00:00+02", "2026-06-12T07:00:00.000Z");
    row("2026-06-12T23:30:00-05:30", "2026-06-13T05:00:00.000Z");
    row("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00.000Z");
    row("2024-02-29T12:00:00Z", "2024-02-29T12:00:00.000Z");
    row("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
    row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z");
    row("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z");
    row("2026-06-12T09:00:00", "");
    row("2026-06-12T09:00", "");
    row("2026-06-12", "");
    row("2026-06-12 09:00:00Z", "");
    row("2026-06-12t09:00:00Z", "");
    row("2026-06-12T09:00:00z", "");
    row("2026-06-12T09:00:00.Z", "");
    row("2026-06-12T09:00:00ZZ", "");
    row("2026-06-12T09:00:00Z ", "");
    row(" 2026-06-12T09:00:00Z", "");
    row("2026-06-12T09:00:00+", "");
    row("2026-06-12T09:00:00+2", "");
    row("2026-06-12T09:00:00+02:", "");
    row("2026-06-12T09:00:00+02:60", "");
    row("2026-06-12T09:00:00+19:00", "");
    row("2026-06-12T24:00:00Z", "");
    row("2026-06-12T23:60:00Z", "");
    row("2026-06-12T23:59:60Z", "");
    row("2026-02-29T00:00:00Z", "");
    row("2026-13-01T00:00:00Z", "");
    row("2026-00-01T00:00:00Z", "");
    row("2026-06-31T00:00:00Z", "");
    row("2026-06-00T00:00:00Z", "");
    row("0000-01-01T00:00:00Z", "");
    row("-2026-06-12T09:00:00Z", "");
    row("26-06-12T09:00:00Z", "");
    row("20260612T090000Z", "");
    row("2026-W24-5T09:00:00Z", "");
    row("1781254800", "");
    row("", "");
    row("Z", "");
}

void ValuesTest::times()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const QByteArray body = R"({"id":"d","sync":{"lastPulledAt":")" + text.toLatin1() + "\"}}";
    const auto parsed = parseDevice(body, KnownFamily::Battery);
    QVERIFY(parsed.isOk() && parsed->content.isOk());
    const Device &device = **parsed->content;
    if (utc.isEmpty()) {
        QVERIFY(!device.sync.lastPulledAt);
        QCOMPARE(device.issues.list(),
                 QList<FieldIssue>({{u"sync.lastPulledAt"_s, u"time with zone"_s, u"text \"%1\""_s.arg(text)}}));
        return;
    }
    QVERIFY(device.issues.isEmpty());
    QCOMPARE(device.sync.lastPulledAt->toString(Qt::ISODateWithMs), utc);
    QCOMPARE(device.sync.lastPulledAt->timeSpec(), Qt::UTC);
}

void ValuesTest::hostileSpoiled()
{
    const auto page = parseDevicePage(
        R"({"items":[5,null,"x",[],{},{"id":7},{"id":""},{"id":null,"state":5},{"id":"good"},{"id":{"a":1}}]})",
        KnownFamily::Battery);
    QVERIFY(page.isOk() && page->content.isOk());
    QCOMPARE(page->content->items.size(), 1);
    QCOMPARE(page->content->items.first()->id.text(), u"good"_s);
    QStringList said;
    for (const SpoiledRecord &spoiled : page->content->spoiled) {
        const FieldIssue &issue = spoiled.issues.last();
        said.append(
            u"%1 [%2] %3: %4, not %5"_s.arg(spoiled.index).arg(spoiled.id, issue.path, issue.expected, issue.found));
    }
    QCOMPARE(said,
             QStringList(
                 {u"0 [] : object, not number 5"_s, u"1 [] : object, not nothing"_s, u"2 [] : object, not text \"x\""_s,
                  u"3 [] : object, not list"_s, u"4 [] id: text, not nothing"_s, u"5 [7] id: text, not number 7"_s,
                  u"6 [] id: text, not text \"\""_s, u"7 [] id: text, not nothing"_s, u"9 [] id: text, not object"_s}));
}

// The oldest answers gave Fahrenheit without saying so: rather nothing than 68 degrees in a living room.
void ValuesTest::fahrenheit()
{
    const auto parsed
        = parseDevice(R"({"id":"h","state":{"temperature":71.5,"heatSetpoint":68,"coolSetpoint":76,"mode":"auto"}})",
                      KnownFamily::Hvac);
    const auto &state = std::get<HvacState>((*parsed->content)->reading);
    QVERIFY(!state.temperatureC && !state.heatSetpointC && !state.coolSetpointC);
    QCOMPARE(state.mode, u"auto"_s);
    QCOMPARE((*parsed->content)->issues.size(), 3);
    QCOMPARE((*parsed->content)->issues.first(),
             (FieldIssue{u"state.temperature"_s, u"degrees Celsius"_s, u"number 71.5"_s}));
}

void ValuesTest::devicesDifferInOnePlace_data()
{
    QTest::addColumn<std::function<void(Device &)>>("change");
    const auto row = [](const char *name, std::function<void(Device &)> change) {
        QTest::newRow(name) << change;
    };
    row("id", [](Device &device) { device.id = DeviceId(u"x"_s); });
    row("family", [](Device &device) { device.family = KnownFamily::Hvac; });
    row("vendor", [](Device &device) { device.vendor = u"x"_s; });
    row("sync", [](Device &device) { device.sync.available = false; });
    row("metadata", [](Device &device) { device.metadata.extra.append({u"x"_s, 1.0}); });
    row("state", [](Device &device) { device.state.first().value = u"x"_s; });
    row("reading", [](Device &device) { std::get<BatteryState>(device.reading).levelPercent = 1; });
    row("no commands", [](Device &device) { device.commands = nullptr; });
    row("commands", [](Device &device) {
        Commands commands = *device.commands;
        commands.entries.first().parameters.first().max = 99;
        device.commands = std::make_shared<const Commands>(commands);
    });
    row("strategies", [](Device &device) { device.conflictStrategies.reset(); });
    row("settings", [](Device &device) { device.settings->first().max = 1; });
    row("last action unknown", [](Device &device) { device.lastActionReported = false; });
    row("last action", [](Device &device) { device.lastAction->state = KnownActionState::Failed; });
    row("schedule", [](Device &device) { device.currentSchedule = Schedule(); });
    row("extra", [](Device &device) { device.extra.append({u"x"_s, {}}); });
    row("issues", [](Device &device) { device.issues.append({u"x"_s, u"y"_s, u"z"_s}); });
}

void ValuesTest::devicesDifferInOnePlace()
{
    QFETCH(std::function<void(Device &)>, change);
    const auto parsed = parseDevice(test::answer(u"battery-charging.json"_s), KnownFamily::Battery);
    const Device &device = **parsed->content;
    Device other = device;
    other.commands = std::make_shared<const Commands>(*device.commands); // equal, though another object
    QVERIFY(other == device);
    change(other);
    QVERIFY(!(other == device));
}

namespace {

QByteArray deviceWith(const QByteArray &id, const QByteArray &commands, const QByteArray &more = {})
{
    return "{\"id\":\"" + id + "\"," + more + "\"commands\":" + commands + "}";
}

QList<DevicePtr> readItems(const QList<QByteArray> &records)
{
    const auto page = parseDevicePage("{\"items\":[" + records.join(',') + "]}", KnownFamily::Battery);
    return page->content->items;
}

const QByteArray chargeMap
    = R"({"charge":{"parameters":{"power":{"unit":"kw","min":0,"max":4.6}},"execution":["immediate"]},"idle":{"parameters":{},"execution":["immediate"]}})";

} // namespace

void ValuesTest::equalMapsAreOne()
{
    const QList<DevicePtr> items = readItems(
        {deviceWith("a", chargeMap), deviceWith("b", chargeMap, R"("vendor":"before","state":{"x":[1,2,{}]},)"),
         deviceWith("c", chargeMap)});
    QCOMPARE(items.size(), 3);
    QVERIFY(items.at(0)->commands);
    QCOMPARE(items.at(1)->commands.get(), items.at(0)->commands.get());
    QCOMPARE(items.at(2)->commands.get(), items.at(0)->commands.get());
    // Written in another way it is the same map still.
    const QList<DevicePtr> spaced
        = readItems({deviceWith("d", QByteArray(chargeMap).replace(",", " , ").replace("4.6", "4.60"))});
    QCOMPARE(spaced.first()->commands.get(), items.at(0)->commands.get());
    // Nobody keeps it alive but those who use it.
    std::weak_ptr<const Commands> watched;
    {
        const QList<DevicePtr> brief = readItems({deviceWith("e", R"({"once":{"parameters":{},"execution":[]}})")});
        watched = brief.first()->commands;
        QVERIFY(!watched.expired());
    }
    QVERIFY(watched.expired());
    const QList<DevicePtr> again = readItems({deviceWith("e", R"({"once":{"parameters":{},"execution":[]}})"),
                                              deviceWith("f", R"({"once":{"parameters":{},"execution":[]}})")});
    QVERIFY(again.first()->commands->find(u"once"));
    QCOMPARE(again.last()->commands.get(), again.first()->commands.get());
    const QList<DevicePtr> empty = readItems({deviceWith("g", "{}"), deviceWith("h", "{}")});
    QVERIFY(empty.first()->commands->entries.isEmpty());
    QCOMPARE(empty.last()->commands.get(), empty.first()->commands.get());
}

// Each differs from the first in one place; none may be taken for it.
void ValuesTest::mapsAreToldApart()
{
    QList<QByteArray> records = {deviceWith("a", chargeMap)};
    const auto differing = [&](const char *from, const char *to) {
        const QByteArray map = QByteArray(chargeMap).replace(from, to);
        QVERIFY(map != chargeMap);
        records.append(deviceWith("b", map));
    };
    differing("4.6", "4.7");
    differing("\"min\":0", "\"min\":1");
    differing("\"min\":0", "\"min\":0.5");
    differing("\"min\":0", "\"min\":null");
    differing("\"kw\"", "\"kW\"");
    differing("\"kw\"", "\"watts\"");
    differing("charge", "chargf");
    differing("\"idle\"", "\"idlx\"");
    differing("power", "powe");
    differing("[\"immediate\"]},", "[]},");
    differing("[\"immediate\"]}}", "[\"scheduled\"]}}");
    differing("\"parameters\":{},", "\"parameters\":{\"x\":{}},");
    for (int round = 0; round < 2; ++round) { // the second time all of them are known
        const QList<DevicePtr> items = readItems(records);
        QCOMPARE(items.size(), records.size());
        for (qsizetype i = 1; i < items.size(); ++i) {
            QVERIFY2(*items.at(i)->commands != *items.first()->commands, records.at(i).constData());
            const auto alone = parseDevice(records.at(i), KnownFamily::Battery);
            QVERIFY(*(*alone->content)->commands == *items.at(i)->commands);
        }
    }
    // Two that share their hash: a bound that is missing counts in it like -1.
    const QList<DevicePtr> alike = readItems({deviceWith("a", QByteArray(chargeMap).replace("\"min\":0", "\"min\":-1")),
                                              deviceWith("b", QByteArray(chargeMap).replace("\"min\":0,", ""))});
    QVERIFY(*alike.first()->commands != *alike.last()->commands);
    QVERIFY(!alike.last()->commands->find(u"charge")->parameter(u"power")->min);
    // More maps than are remembered.
    for (int round = 0; round < 2; ++round) {
        QList<QByteArray> many;
        for (int i = 0; i < 200; ++i)
            many.append(deviceWith("m", QByteArray(chargeMap).replace("4.6", QByteArray::number(i + 10))));
        const QList<DevicePtr> items = readItems(many);
        for (int i = 0; i < 200; ++i)
            QCOMPARE(items.at(i)->commands->find(u"charge")->parameter(u"power")->max, std::optional(i + 10.0));
    }
}

void ValuesTest::mapsWithIssuesAreNamedEachTime()
{
    const QByteArray map = QByteArray(chargeMap).replace("4.6", "\"lots\"");
    const QList<DevicePtr> items = readItems({deviceWith("a", map), deviceWith("b", map)});
    for (const DevicePtr &device : items) {
        QCOMPARE(device->issues.list(),
                 QList<FieldIssue>({{u"commands.charge.parameters.power.max"_s, u"number"_s, u"text \"lots\""_s}}));
        QVERIFY(!device->commands->find(u"charge")->parameter(u"power")->max);
    }
    QCOMPARE(items.first()->commands.get(), items.last()->commands.get());
}

void ValuesTest::mapsAreSharedBetweenThreads()
{
    constexpr int threadCount = 4;
    std::vector<QList<DevicePtr>> read(threadCount);
    std::vector<std::thread> threads;
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([&read, i] {
            QList<QByteArray> records;
            for (int n = 0; n < 200; ++n)
                records.append(deviceWith(QByteArray::number(n),
                                          QByteArray(chargeMap).replace("4.6", QByteArray::number(n % 80 + 1))));
            for (int round = 0; round < 5; ++round)
                read[size_t(i)] = readItems(records);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (int n = 0; n < 200; ++n) {
        for (int i = 1; i < threadCount; ++i)
            QCOMPARE(read[size_t(i)].at(n)->commands.get(), read[0].at(n)->commands.get());
    }
}

void ValuesTest::onlyMeta_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("requestId"); // of the new meta; empty: it cannot be told that nothing else changed
    const QByteArray start = R"({"success":true,"data":{"items":[{"id":"a","state":{"level":5}}]},"meta":)";
    const QByteArray before = start + R"({"requestId":"r1","latencyMs":5}})";
    const auto row = [](const char *name, const QByteArray &one, const QByteArray &other, const char *id) {
        QTest::newRow(name) << one << other << QString::fromLatin1(id);
    };
    row("new meta", before, start + R"({"requestId":"r2","latencyMs":17}})", "r2");
    row("the same", before, before, "r1");
    row("white space behind", before, start + "{\"requestId\":\"r2\"} } \n", "r2");
    row("nested meta", before, start + R"({"requestId":"r2","trace":{"a":[1]}}})", "r2");
    row("other data", before, QByteArray(before).replace("5}}]", "6}}]"), "");
    row("other length of data", before, QByteArray(before).replace("5}}]", "55}}]"), "");
    row("data behind meta", before, start + R"({"requestId":"r2"},"data":{"items":[]}})", "");
    row("cut off", before, start + R"({"requestId":"r2")", "");
    row("cut at the end", before, start + R"({"requestId":"r2"})", "");
    row("one brace too many", before, start + R"({"requestId":"r2"}}})", "");
    row("meta is no object", before, start + "5}", "");
    row("meta spoiled", before, start + R"({"requestId":5}})", "");
    row("no meta", R"({"items":[]})", R"({"items":[]})", "");
    row("empty", {}, {}, "");
    row("meta in a text", R"({"data":{"items":[]},"x":"\",\"meta\":{}}"})",
        R"({"data":{"items":[]},"x":"\",\"meta\":{}}"})", "");
    row("meta inside data", R"({"data":{"items":[],"meta":{"requestId":"r1"}}})",
        R"({"data":{"items":[],"meta":{"requestId":"r2"}}})", "");
    row("meta inside data, then cut off", R"({"data":{"items":[],"meta":{"requestId":"r1"}}})",
        R"({"data":{"items":[],"meta":{"requestId":"r2"}})", "");
}

void ValuesTest::onlyMeta()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, requestId);
    const auto meta = onlyMetaChanged(before, after);
    QCOMPARE(meta.has_value(), !requestId.isEmpty());
    if (meta) {
        QCOMPARE(meta->requestId.text(), requestId);
        QVERIFY(parseDevicePage(after, KnownFamily::Battery)->meta == *meta);
    }
}

} // namespace fleet

QTEST_GUILESS_MAIN(fleet::ValuesTest)
#include "tst_values.moc"
