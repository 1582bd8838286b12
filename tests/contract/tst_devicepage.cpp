// SPDX-License-Identifier: GPL-3.0-or-later
#include "everyparser.h"

#include <devicejson.h>
#include <devicepage.h>

#include <QDir>

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// A page whose parts can be changed one by one.
struct Item
{
    QByteArray id;
    QByteArray status = "\"idle\"";
    QByteArray level = "58";
    QByteArray capacity = "8.2";
    QByteArray rate = "0";
    QByteArray pulled = "\"2026-06-12T08:59:40.000Z\"";
    QByteArray available = "true";
    QByteArray lastAction = "null";
    QByteArray extra{}; // ,"name":value
    QByteArray commands = "{'charge':{'parameters':{'power':{'unit':'kw','min':0,'max':5}},'execution':['immediate']}}";

    QByteArray bytes() const
    {
        QByteArray text = "{'id':'" + id + "','vendor':'maker','sync':{'available':" + available + ",'lastPulledAt':"
            + pulled + "},'metadata':{'model':'Hybrid 8kWh','source':'live'},'state':{'status':" + status
            + ",'level':" + level + ",'capacity':" + capacity + ",'chargeRate':" + rate
            + ",'currentMode':'auto.balanced'},'commands':" + commands
            + ",'conflictStrategies':['cancel_and_replace'],'lastAction':" + lastAction + ",'currentSchedule':null"
            + extra + '}';
        return text.replace('\'', '"');
    }
};

struct Sheet
{
    QList<Item> items;
    int total = 0;
    int request = 0;

    explicit Sheet(int count) : total(count)
    {
        for (int i = 0; i < count; ++i)
            items.append({.id = "bat_" + QByteArray::number(i)});
    }
    QByteArray bytes()
    {
        QByteArrayList records;
        for (const Item &item : std::as_const(items))
            records.append(item.bytes());
        QByteArray head = "{'success':true,'data':{'items':[";
        QByteArray tail = "],'pagination':{'limit':50,'offset':0,'total':" + QByteArray::number(total)
            + ",'hasMore':false}},'meta':{'requestId':'req_" + QByteArray::number(++request)
            + "','environment':'sandbox','timestamp':'2026-06-12T09:00:00.000Z','latencyMs':9}}";
        return head.replace('\'', '"') + records.join(',') + tail.replace('\'', '"');
    }
};

DevicePageReading read(const QByteArray &body, const PageMemoryPtr &before = nullptr)
{
    return readDevicePage(body, KnownFamily::Battery, before);
}

bool sameReading(const Parsed<Page<DevicePtr>> &one, const Parsed<Page<DevicePtr>> &other)
{
    if (one.isOk() != other.isOk())
        return false;
    if (!one)
        return one.error().kind == other.error().kind;
    if (one->content.isOk() != other->content.isOk() || !(one->meta == other->meta) || one->issues != other->issues)
        return false;
    if (!one->content)
        return true;
    const Page<DevicePtr> &a = *one->content;
    const Page<DevicePtr> &b = *other->content;
    return a.pagination == b.pagination && a.spoiled == b.spoiled
        && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(),
                      [](const DevicePtr &x, const DevicePtr &y) { return *x == *y && x->commands == y->commands; });
}

} // namespace

// Reading an answer along the one before it gives what reading it from nothing gives, in less time.
class DevicePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void onlyMeta();
    void oneChange_data();
    void oneChange();
    void unusable_data();
    void unusable();
    void otherFamily();
    void everyByte();
    void generated();
    void written_data();
    void written();
};

void DevicePageTest::onlyMeta()
{
    Sheet sheet(7);
    const auto first = read(sheet.bytes());
    QVERIFY(first.memory);
    const QByteArray body = sheet.bytes();
    const auto second = read(body, first.memory);
    QCOMPARE(second.recordsReused, 7);
    QCOMPARE(second.memory, first.memory);
    // The very same list: whoever holds it can tell by its address.
    QCOMPARE(second.parsed->content->items.constData(), first.parsed->content->items.constData());
    QCOMPARE(second.parsed->meta.requestId.text(), u"req_2"_s);
    const auto short_ = rereadDevicePage(body, *first.memory);
    QVERIFY(short_ && short_->meta == second.parsed->meta);
    QVERIFY(!rereadDevicePage(body.left(body.size() - 1), *first.memory));
}

void DevicePageTest::oneChange_data()
{
    QTest::addColumn<QByteArray>("part"); // member of Item, as written below
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("patched");
    const auto row = [](const char *name, const char *part, const char *value, bool patched) {
        QTest::newRow(name) << QByteArray(part) << QByteArray(value) << patched;
    };
    row("number of the same length", "level", "59", true);
    row("longer number", "level", "58.25", true);
    row("negative number", "rate", "-4.6", true);
    row("zero with a fraction", "rate", "0.0", true);
    row("minus nothing", "rate", "-0", false);
    row("minus nothing, with a fraction", "rate", "-0.0", false);
    row("exponent", "rate", "1e2", false);
    row("many digits", "rate", "0.1234567890123456789", false);
    row("sixteen digits", "rate", "123456789012345.6", false);
    row("fifteen digits", "rate", "12345678901234.5", true);
    row("above 64 bits", "rate", "123456789012345678901234567890", false);
    row("too large for a double", "rate", "1e999", false);
    row("watt hours", "capacity", "8200", true);
    row("beyond the scale", "level", "101", false); // an issue: read as a whole
    row("no number any more", "level", "\"full\"", false);
    row("not reported any more", "level", "null", true);
    row("word", "status", "\"charging\"", true);
    row("unknown word", "status", "\"humming\"", true);
    row("empty text", "status", "\"\"", true);
    row("escaped text", "status", "\"a\\u0062c\"", false);
    row("text beyond ASCII", "status", "\"gr\xc3\xbc\xc3\x9f\"", false);
    row("value became an object", "status", "{\"word\":\"idle\"}", false);
    row("time", "pulled", "\"2026-06-12T09:59:40.125Z\"", true);
    row("time in a zone", "pulled", "\"2026-06-12T11:59:40+02:00\"", true);
    row("time without zone", "pulled", "\"2026-06-12T11:59:40\"", false);
    row("time is null", "pulled", "null", false);
    row("silent", "available", "false", true);
    row("silence of the wrong type", "available", "0", false);
    row("action", "lastAction", "{'id':'act_1','command':'charge','state':'acknowledged'}", false);
    row("member nobody has met", "extra", ",\"firmware\":\"1.2\"", false);
    row("state twice", "extra", ",\"state\":{\"level\":3}", false);
    row("white space", "extra", " \n", false);
}

void DevicePageTest::oneChange()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, value);
    QFETCH(bool, patched);
    Sheet sheet(5);
    const auto first = read(sheet.bytes());
    Item &item = sheet.items[2];
    QByteArray &target = part == "level" ? item.level
        : part == "capacity"             ? item.capacity
        : part == "rate"                 ? item.rate
        : part == "status"               ? item.status
        : part == "pulled"               ? item.pulled
        : part == "available"            ? item.available
        : part == "lastAction"           ? item.lastAction
                                         : item.extra;
    target = value;
    const QByteArray body = sheet.bytes();
    const auto second = read(body, first.memory);
    QVERIFY(sameReading(second.parsed, parseDevicePage(body, KnownFamily::Battery)));
    QCOMPARE(second.recordsReused, 4);
    QCOMPARE(second.recordsPatched, patched ? 1 : 0);
    for (const int same : {0, 1, 3, 4})
        QCOMPARE(second.parsed->content->items.at(same), first.parsed->content->items.at(same));

    // And back again, along the answer that was itself read along another.
    sheet.items[2] = {.id = item.id};
    const QByteArray back = sheet.bytes();
    const auto third = read(back, second.memory);
    QVERIFY(sameReading(third.parsed, parseDevicePage(back, KnownFamily::Battery)));
    QCOMPARE(third.recordsReused, 4);
    QVERIFY(*third.parsed->content->items.at(2) == *first.parsed->content->items.at(2));
}

void DevicePageTest::unusable_data()
{
    QTest::addColumn<QByteArray>("body");
    Sheet sheet(3);
    const QByteArray good = sheet.bytes();
    QTest::newRow("refusal") << QByteArray("{\"success\":false,\"error\":{\"code\":\"X\"},\"meta\":{}}");
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("record without id") << QByteArray(good).replace("\"id\":\"bat_1\"", "\"id\":7");
    QTest::newRow("data twice") << QByteArray(good).replace("\"success\":true", "\"data\":{\"items\":[]}");
    QTest::newRow("escaped name") << QByteArray(good).replace("\"items\"", "\"\\u0069tems\"");
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + good;
    QTest::newRow("no meta") << QByteArray(good).left(good.indexOf(",\"meta\"")) + '}';
    QTest::newRow("bare list") << QByteArray("{\"items\":[{\"id\":\"a\"}]}");
    QTest::newRow("empty") << QByteArray();
}

void DevicePageTest::unusable()
{
    QFETCH(QByteArray, body);
    QVERIFY(!read(body).memory);
    Sheet sheet(3);
    const auto usable = read(sheet.bytes());
    const auto along = read(body, usable.memory);
    QVERIFY(sameReading(along.parsed, parseDevicePage(body, KnownFamily::Battery)));
}

void DevicePageTest::otherFamily()
{
    Sheet sheet(3);
    const QByteArray body = sheet.bytes();
    const auto battery = read(body);
    const auto vehicle = readDevicePage(body, KnownFamily::Vehicle, battery.memory);
    QCOMPARE(vehicle.recordsReused, 0);
    QCOMPARE(vehicle.parsed->content->items.first()->family, Family(KnownFamily::Vehicle));
}

// One byte of the second answer is another, at every place.
void DevicePageTest::everyByte()
{
    Sheet sheet(2);
    const auto first = read(sheet.bytes());
    const QByteArray good = sheet.bytes();
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char replacement : {'"', '}', ',', '7', '-', ' ', '\\', '\x80', '\0'}) {
            QByteArray body = good;
            body[at] = replacement;
            if (!sameReading(read(body, first.memory).parsed, parseDevicePage(body, KnownFamily::Battery)))
                QFAIL(qPrintable(u"byte %1, %2"_s.arg(at).arg(int(replacement))));
        }
        const QByteArray shorter = QByteArray(good).remove(at, 1);
        const QByteArray longer = QByteArray(good).insert(at, '5');
        QVERIFY(sameReading(read(shorter, first.memory).parsed, parseDevicePage(shorter, KnownFamily::Battery)));
        QVERIFY(sameReading(read(longer, first.memory).parsed, parseDevicePage(longer, KnownFamily::Battery)));
    }
}

// Fleets that live: any number of changes of any kind from answer to answer, each read along the one before.
void DevicePageTest::generated()
{
    const int wanted = qEnvironmentVariableIntValue("FLEET_ROUNDS");
    const int rounds = wanted > 0 ? wanted : 1500;
    std::mt19937 random(20260612);
    const auto below = [&random](int bound) {
        return int(random() % unsigned(bound));
    };
    const QByteArrayList values{"0",        "5",        "-3.25", "100", "99.9",    "1e3",  "null",   "true", "false",
                                "\"idle\"", "\"auto\"", "{}",    "[1]", "\"\\n\"", "1001", "0.0001", "07",   "\"x"};
    // Two maps that differ in a digit, the first with room in it, and some that are too short to be shared.
    const QByteArray map = Item().commands;
    const QByteArrayList maps{map,  QByteArray(map).replace('5', '6'), QByteArray(map).replace(':', ": "),
                              "{}", "{'idle':{'parameters':{}}}",      "null"};
    Sheet sheet(9);
    PageMemoryPtr memory;
    int reused = 0;
    int patched = 0;
    for (int round = 0; round < rounds; ++round) {
        for (int change = below(5); change > 0; --change) {
            Item &item = sheet.items[below(int(sheet.items.size()))];
            const QByteArray value = values.at(below(below(4) == 0 ? int(values.size()) : 5));
            switch (below(13)) {
            case 10:
                item.commands = maps.at(below(below(3) == 0 ? int(maps.size()) : 2));
                break;
            case 0:
                item.status = value;
                break;
            case 1:
                item.capacity = value;
                break;
            case 2:
                item.available = below(3) ? QByteArray("true") : value;
                break;
            case 3:
                item.pulled = below(5) ? "\"2026-06-12T08:5" + QByteArray::number(below(10)) + ":40.000Z\"" : value;
                break;
            case 4:
                item.lastAction = below(3) ? QByteArray("null") : "{'id':'act','x':" + value + '}';
                break;
            case 5:
                item = {.id = item.id};
                break;
            case 6:
                std::swap(sheet.items[below(int(sheet.items.size()))], item);
                break;
            case 7:
                item.extra = below(2) ? QByteArray() : ",\"more\":" + value;
                break;
            case 8:
                sheet.total = below(3) ? int(sheet.items.size()) : below(60);
                break;
            case 9:
                item.rate = value;
                break;
            default:
                item.level = value;
            }
        }
        const QByteArray body = sheet.bytes();
        const auto along = read(body, memory);
        if (!sameReading(along.parsed, parseDevicePage(body, KnownFamily::Battery)))
            QFAIL(qPrintable(u"round %1: %2"_s.arg(round).arg(QString::fromLatin1(body))));
        reused += along.recordsReused;
        patched += along.recordsPatched;
        // What could not be read tells nothing about the next answer.
        if (along.memory)
            memory = along.memory;
        if (!along.parsed)
            sheet = Sheet(9);
    }
    QVERIFY(reused > rounds);
    QVERIFY(patched > rounds / 20);
    qInfo("%d records reused, %d patched in %d rounds", reused, patched, rounds);
}

void DevicePageTest::written_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(QStringLiteral(FLEET_ANSWERS)).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto parsed = parseDevice(test::answer(name), KnownFamily::Battery);
        if (parsed && parsed->content && !parsed->content.value()->state.isEmpty())
            QTest::newRow(qPrintable(name)) << name;
    }
}

// A record that is written and read again is the same one.
void DevicePageTest::written()
{
    QFETCH(QString, name);
    for (const Family &family : Family::known()) {
        const DevicePtr device = parseDevice(test::answer(name), family)->content.value();
        QByteArray body;
        appendJson(body, *device);
        const auto again = parseDevice(body, family);
        QVERIFY2(again && again->content, body.constData());
        Device expected = *device;
        expected.currentSchedule.reset();
        QVERIFY2(*again->content.value() == expected, body.constData());
    }
}

} // namespace fleet

QTEST_GUILESS_MAIN(fleet::DevicePageTest)
#include "tst_devicepage.moc"
