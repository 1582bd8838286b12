// SPDX-License-Identifier: GPL-3.0-or-later
#include "../devicesamples.h"

#include <fuzzymatch.h>
#include <palettemodel.h>

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace samples;

static QVariantMap entry(const QString &kind, const QString &target, const QString &title, const QString &words = {})
{
    return {{u"kind"_s, kind}, {u"target"_s, target}, {u"title"_s, title}, {u"words"_s, words}};
}

struct Bench
{
    ManualClock clock{noon};
    DeviceStore store;
    PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
    DeviceListModel list{store, clock, registry};
    PaletteModel model;
    QAbstractItemModelTester tester{&model};

    Bench()
    {
        Sample powerwall;
        powerwall.id = u"device_abc123"_s;
        powerwall.state = batteryState(85, 5.2, u"charging"_s);
        powerwall.rest
            = batteryCommands + uR"(,"settings":{"discharge_floor":{"value":10,"unit":"percent","min":0,"max":80}})"_s;
        Sample other;
        other.id = u"device_xyz"_s;
        other.vendor = u"foxess"_s;
        other.model = u"EP11"_s;
        other.state = batteryState(20, -1, u"discharging"_s);
        (void)store.applyPage({powerwall.make(), other.make()}, receivedAt(clock), store.nextSerial());
        model.setList(&list);
        model.setEntries({entry(u"page"_s, u"fleet"_s, u"Fleet"_s), entry(u"page"_s, u"settings"_s, u"Settings"_s),
                          entry(u"option"_s, u"textScale"_s, u"Text size"_s, u"font larger zoom"_s),
                          entry(u"customer"_s, u"user_1"_s, u"Ärzte am Markt"_s)});
    }
    QStringList found(const QString &text)
    {
        model.setText(text);
        QStringList all;
        for (const PaletteRow &row : model.values())
            all << row.kind + u':' + row.target;
        return all;
    }
    PaletteRow first(const QString &text)
    {
        model.setText(text);
        return model.values().value(0);
    }
};

class TestPaletteModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".+"_s)); }

    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("needle");
        QTest::addColumn<int>("tier"); // -1: no match
        QTest::addColumn<QString>("marked");
        const auto row
            = [](const char *name, const QString &text, const QString &needle, int tier, const QString &marked) {
                  QTest::newRow(name) << text << needle << tier << marked;
              };
        row("start", u"Powerwall 2"_s, u"pow"_s, 0, u"Pow"_s);
        row("whole", u"charge"_s, u"charge"_s, 0, u"charge"_s);
        row("start of a word", u"Text size"_s, u"size"_s, 1, u"size"_s);
        row("start of a word before the inside", u"discharge or charge"_s, u"charge"_s, 1, u"charge"_s);
        row("inside", u"discharge"_s, u"charge"_s, 2, u"charge"_s);
        row("initials", u"Powerwall 2"_s, u"pw2"_s, 4, u"Pw2"_s);
        row("hump", u"autoBalanced"_s, u"balanced"_s, 1, u"Balanced"_s);
        row("accents", u"Ärzte am Markt"_s, u"arzte"_s, 0, u"Ärzte"_s);
        row("another form of the word", u"charging 11 kW"_s, u"charge"_s, 3, u"charg"_s);
        row("on its way to a form of the word", u"charge"_s, u"chargi"_s, 3, u"charg"_s);
        row("a plural", u"Set discharge limit"_s, u"limits"_s, 3, u"limit"_s);
        row("a plural of all there is", u"charge"_s, u"charges"_s, 3, u"charge"_s);
        row("no form of the word, though it begins alike", u"Powerwall"_s, u"powder"_s, -1, {});
        row("too long an ending", u"chargeability"_s, u"charging"_s, -1, {});
        row("a name with a number", u"device_12"_s, u"devices"_s, -1, {});
        row("letters too far apart", u"Please wait for the reading"_s, u"peg"_s, -1, {});
        row("wrong order", u"Powerwall"_s, u"lwp"_s, -1, {});
        row("longer than the text", u"ab"_s, u"abc"_s, -1, {});
        row("nothing", u"ab"_s, QString(), -1, {});
    }
    void matches()
    {
        QFETCH(QString, text);
        QFETCH(QString, needle);
        QFETCH(int, tier);
        QFETCH(QString, marked);
        const auto found = FuzzyMatch::find(text, FuzzyMatch::folded(needle));
        QCOMPARE(found ? int(found->tier) : -1, tier);
        if (!found)
            return;
        QString letters;
        for (const FuzzyMatch::Span &span : found->spans)
            letters += text.sliced(span.from, span.length);
        QCOMPARE(letters, marked);
    }

    void nothingTypedShowsWhereToGo()
    {
        Bench bench;
        QCOMPARE(bench.found({}),
                 QStringList({u"device:device_xyz"_s, u"device:device_abc123"_s, u"page:fleet"_s, u"page:settings"_s}));
        bench.model.setDeviceId(u"device_abc123"_s);
        QCOMPARE(bench.model.values().first().kind, u"command"_s);
        QCOMPARE(bench.model.values().first().detail, u"target 10 to 100\u00A0%, power 0.0 to 5.0\u00A0kW"_s);
        QCOMPARE(bench.model.groupTitle(u"commands"_s), u"Commands for Powerwall 2"_s);
    }

    void ranking_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *name, const QString &text, const QString &first) {
            QTest::newRow(name) << text << first;
        };
        row("a command of the device on screen", u"charge"_s, u"command:charge"_s);
        row("two words, title and parameter", u"charge power"_s, u"command:charge"_s);
        row("a page by its name", u"settings"_s, u"page:settings"_s);
        row("a device by its model", u"powerwall"_s, u"device:device_abc123"_s);
        row("a device by initials", u"pw2"_s, u"device:device_abc123"_s);
        row("a device by its maker", u"foxess"_s, u"device:device_xyz"_s);
        row("a device by its id", u"xyz"_s, u"device:device_xyz"_s);
        row("an option by another word", u"zoom"_s, u"option:textScale"_s);
        row("a customer without the accent", u"arzte"_s, u"customer:user_1"_s);
        row("a setting of the device", u"floor"_s, u"setting:discharge_floor"_s);
        row("a setting by the name the API gives it", u"discharge_fl"_s, u"setting:discharge_floor"_s);
        row("the command before the status that reminds of it", u"charge"_s, u"command:charge"_s);
        row("a device by a word and its id", u"powerwall abc"_s, u"device:device_abc123"_s);
        row("a page before what only has its letters", u"fle"_s, u"page:fleet"_s);
        row("nothing but a search", u"qqq"_s, u"filter:qqq"_s);
    }
    void ranking()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        Bench bench;
        bench.model.setDeviceId(u"device_abc123"_s);
        QCOMPARE(bench.found(text).value(0), first);
    }

    // What somebody types on the way to one word, and what stands before what.
    void order_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("order"); // these, in this order, whatever stands between
        QTest::addColumn<QStringList>("absent");
        const auto row
            = [](const char *name, const QString &text, const QStringList &order, const QStringList &absent) {
                  QTest::newRow(name) << text << order << absent;
              };
        const QString charge = u"command:charge"_s;
        const QString can = u"filter:can:charge"_s;
        const QString charging = u"filter:status=charging"_s;
        const QString discharging = u"filter:status=discharging"_s;
        const QString device = u"device:device_abc123"_s; // charging
        const QString other = u"device:device_xyz"_s;     // discharging
        row("the beginning", u"char"_s, {charge, device, other}, {});
        row("the command itself", u"charge"_s, {charge, can, charging, device}, {});
        row("on the way to the status", u"chargi"_s, {device, charging, discharging}, {});
        row("finds both", u"chargi"_s, {device, charge}, {});
        row("the status itself", u"charging"_s, {device, other}, {charge});
        row("all words before some", u"charge power"_s, {charge, device, charging}, {});
        row("some words where a section has none that fits all", u"charge power"_s, {charge, can}, {});
        row("none of some where there is one of all", u"tesla powerwall"_s, {device}, {other});
        row("nothing that fits by luck alone", u"qqq sgs"_s, {u"filter:qqq sgs"_s}, {u"page:settings"_s});
    }
    void order()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, order);
        QFETCH(QStringList, absent);
        Bench bench;
        bench.model.setDeviceId(u"device_abc123"_s);
        const QStringList found = bench.found(text);
        qsizetype last = -1;
        for (const QString &one : std::as_const(order)) {
            const qsizetype at = found.indexOf(one);
            QVERIFY2(at > last, qPrintable(one + u" in "_s + found.join(u' ')));
            last = at;
        }
        for (const QString &one : std::as_const(absent))
            QVERIFY2(!found.contains(one), qPrintable(found.join(u' ')));
        QVERIFY(found.contains(u"filter:"_s + text)); // as a search, whatever else there is
    }

    void whatWasTypedIsMarkedAndTextIsEscaped()
    {
        Bench bench;
        bench.model.setEntries({entry(u"page"_s, u"x"_s, u"<Fleet> & more"_s)});
        const PaletteRow row = bench.first(u"fle mor"_s);
        QCOMPARE(row.titleMarked, u"&lt;<b>Fle</b>et&gt; &amp; <b>mor</b>e"_s);
    }

    void filtersNameWhatTheFleetHas()
    {
        Bench bench;
        const QStringList found = bench.found(u"charging"_s);
        QVERIFY(found.contains(u"filter:status=charging"_s));
        QCOMPARE(found.last(), u"filter:charging"_s);
    }

    void aDeviceThatComesLaterIsFound()
    {
        Bench bench;
        QCOMPARE(bench.found(u"newcomer"_s), QStringList{u"filter:newcomer"_s});
        (void)bench.store.applyPage({battery(u"newcomer"_s, 5)}, receivedAt(bench.clock), bench.store.nextSerial());
        bench.model.setText({});
        QCOMPARE(bench.found(u"newcomer"_s).value(0), u"device:newcomer"_s);
    }

    void fiftyThousandDevicesWhileSomebodyTypes()
    {
        Bench bench;
        QList<DevicePtr> many;
        for (int i = 0; i < 50000; ++i) {
            Sample sample;
            sample.id = u"device_%1"_s.arg(i, 6, 10, QChar(u'0'));
            sample.model = u"Model %1"_s.arg(i % 40);
            sample.vendor = u"maker%1"_s.arg(i % 12);
            sample.state = batteryState(i % 100);
            many.append(sample.make());
        }
        (void)bench.store.applyPage(many, receivedAt(bench.clock), bench.store.nextSerial());
        QElapsedTimer timer;
        timer.start();
        const QStringList typed{u"m"_s, u"mo"_s, u"model 3"_s, u"model 39 maker1"_s, u"device_0499"_s};
        for (const QString &text : typed)
            QVERIFY(bench.found(text).first().startsWith(u"device:"_s));
        QCOMPARE(bench.first(u"device_049999"_s).target, u"device_049999"_s);
        qInfo() << "a keystroke takes" << double(timer.elapsed()) / double(typed.size() + 1) << "ms";
    }
};

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
