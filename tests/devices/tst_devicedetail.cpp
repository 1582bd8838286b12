// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesamples.h"

#include <devicedetail.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace samples;
using namespace std::chrono_literals;

struct Bench
{
    ManualClock clock{noon};
    DeviceStore store;
    PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
    DeviceListModel list{store, clock, registry};
    DeviceDetail detail;
    QAbstractItemModelTester fieldsTester{detail.fields()};
    QAbstractItemModelTester settingsTester{detail.settings()};

    Bench()
    {
        detail.setList(&list);
        detail.setDeviceId(u"b"_s);
    }
    void apply(const DevicePtr &device) { (void)store.applyDevice(device, receivedAt(clock), store.nextSerial()); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < const_cast<Bench *>(this)->detail.fields()->rowCount(); ++row)
            all << const_cast<Bench *>(this)->detail.fields()->index(row).data(FieldListModel::NameRole).toString();
        return all;
    }
};

class TestDeviceDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDeviceThatIsNotThere()
    {
        Bench bench;
        QVERIFY(!bench.detail.exists());
        QCOMPARE(bench.detail.title(), u"b"_s);
        QVERIFY(bench.detail.sentence().isEmpty());
        QVERIFY(bench.detail.gauges().isEmpty());
        QCOMPARE(bench.detail.fields()->rowCount(), 0);
        QVERIFY(std::isnan(bench.detail.ageSeconds()));

        // Then it comes, and goes.
        QSignalSpy changed(&bench.detail, &DeviceDetail::changed);
        bench.apply(battery(u"b"_s, 50));
        QVERIFY(bench.detail.exists());
        QVERIFY(!changed.isEmpty());
        (void)bench.store.finishSweep(KnownFamily::Battery, {});
        QVERIFY(bench.detail.exists());
        QVERIFY(bench.detail.gone());
        (void)bench.store.dismissAllGone();
        QVERIFY(!bench.detail.exists());
        QCOMPARE(bench.detail.fields()->rowCount(), 0);

        DeviceDetail lonely; // without a list at all
        lonely.setDeviceId(u"b"_s);
        QVERIFY(!lonely.exists());
        QVERIFY(lonely.sentence().isEmpty() && lonely.notice().isEmpty() && lonely.rawJson().isEmpty()
                && lonely.nextId().isEmpty());
    }

    void everythingOfADevice()
    {
        Bench bench;
        bench.apply(battery(
            u"b"_s, 85,
            batteryCommands
                + uR"(,"settings":{"discharge_floor":{"value":20,"unit":"percent","min":10,"max":100},"scheduler_enabled":{"value":true}},)"_s
                + lastAction(u"failed"_s, u"SCHEDULER_ACTIVE"_s),
            5.2));
        DeviceDetail &detail = bench.detail;
        QCOMPARE(detail.title(), u"Powerwall 2"_s);
        QCOMPARE(detail.family(), u"battery"_s);
        QVERIFY(detail.familyNotice().isEmpty());
        QCOMPARE(detail.gauges().size(), 2);
        QCOMPARE(detail.overTexts(), QStringList{u"0.2\u00A0kW above the declared 5.0\u00A0kW"_s});
        QCOMPARE(detail.fieldCount(), 6);
        QCOMPARE(detail.settingCount(), 2);
        QCOMPARE(detail.settingsAgeText(), u"read 0 s ago"_s);
        QCOMPARE(detail.commands(), (QStringList{u"charge"_s, u"idle"_s}));
        QVERIFY(detail.whyNoCommands().isEmpty());
        QCOMPARE(detail.conflictStrategies(), QStringList{u"cancel_and_replace"_s});
        QCOMPARE(detail.lastActionError(), u"SCHEDULER_ACTIVE"_s);
        QCOMPARE(detail.attention(), u"failed"_s);
        QCOMPARE(detail.freshnessText(), u"projection 0 s ago"_s);
        QCOMPARE(detail.pulledText(), u"Pulled 12:00:00, sync available"_s);
        QVERIFY(detail.issues().isEmpty());
        // The raw record reads back as the very device.
        const auto again = parseDevice(detail.rawJson().toUtf8(), KnownFamily::Battery);
        QVERIFY(again && again->content);
        QVERIFY(**again->content == *bench.store.find(DeviceId(u"b"_s))->device);
    }

    void unknownFamilyAndIssues()
    {
        Bench bench;
        bench.apply(parsed(Family::fromPath(u"heat-pump"_s),
                           uR"({"id":"b","state":{"tankLevel":5},"sync":{"available":"maybe"},"extra":{"a":1}})"_s));
        QCOMPARE(bench.detail.familyNotice(), u"heat-pump is a family this app has not met before."_s);
        QCOMPARE(bench.detail.familyIcon(), u"family-unknown"_s);
        QCOMPARE(bench.detail.issues().size(), 1);
        QVERIFY2(bench.detail.issues().at(0).contains(u"sync.available"_s), qPrintable(bench.detail.issues().at(0)));
        QCOMPARE(bench.names(), (QStringList{u"tankLevel"_s, u"record.extra"_s, u"record.extra.a"_s}));
    }

    void fieldsOpenInPlace()
    {
        Bench bench;
        QStringList many;
        for (int i = 0; i < 12; ++i)
            many << QString::number(i);
        bench.apply(parsed(KnownFamily::Battery,
                           uR"({"id":"b","state":{"few":[1,2],"many":[%1],"level":5}})"_s.arg(many.join(u','))));
        QCOMPARE(bench.names(),
                 (QStringList{u"few"_s, u"few[0]"_s, u"few[1]"_s, u"many"_s, u"level"_s})); // long lists stay closed
        QCOMPARE(bench.detail.fieldCount(), 3);
        QSignalSpy removed(bench.detail.fields(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(bench.detail.fields(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(bench.detail.fields(), &QAbstractItemModel::modelReset);
        bench.detail.toggleField(u"few"_s);
        QCOMPARE(removed.size(), 1);
        bench.detail.toggleField(u"many"_s);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(bench.names().size(), 3 + 12);
        bench.detail.toggleField(u"level"_s); // nothing inside
        bench.detail.toggleField(u"nobody"_s);
        QCOMPARE(bench.names().size(), 3 + 12);
        QCOMPARE(reset.size(), 0);
    }

    void aReadingChangesRowsNotTheModel()
    {
        Bench bench;
        bench.apply(battery(u"b"_s, 50));
        const QPersistentModelIndex held(bench.detail.fields()->index(4));
        QSignalSpy changed(bench.detail.fields(), &QAbstractItemModel::dataChanged);
        QSignalSpy removed(bench.detail.fields(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy gauges(&bench.detail, &DeviceDetail::gaugesChanged);
        bench.apply(battery(u"b"_s, 51));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
        QCOMPARE(changed.at(0).at(2).value<QList<int>>(),
                 (QList<int>{FieldListModel::RowRole, FieldListModel::TextRole}));
        QCOMPARE(gauges.size(), 1);
        // A field comes in front, another goes: the rest stays the same rows.
        bench.apply(parsed(
            KnownFamily::Battery,
            uR"({"id":"b","state":{"news":1,"status":"idle","capacity":10,"chargeRate":0,"dischargeLimit":10}})"_s));
        QCOMPARE(held.data(FieldListModel::NameRole), u"dischargeLimit"_s);
        QCOMPARE(bench.names(),
                 (QStringList{u"news"_s, u"status"_s, u"capacity"_s, u"chargeRate"_s, u"dischargeLimit"_s}));
        // The order of the wire turned around.
        bench.apply(parsed(
            KnownFamily::Battery,
            uR"({"id":"b","state":{"dischargeLimit":10,"chargeRate":0,"capacity":10,"status":"idle","news":1}})"_s));
        QCOMPARE(bench.names(),
                 (QStringList{u"dischargeLimit"_s, u"chargeRate"_s, u"capacity"_s, u"status"_s, u"news"_s}));
    }

    void newFieldsAreAcknowledged()
    {
        Bench bench;
        bench.apply(parsed(KnownFamily::Battery, uR"({"id":"b","state":{"level":5,"flux":1}})"_s));
        QVERIFY(bench.detail.fields()->values().at(1).isNew);
        QSignalSpy met(&bench.detail, &DeviceDetail::fieldsMet);
        bench.detail.acknowledgeNew();
        QCOMPARE(met.size(), 1);
        QCOMPARE(met.at(0).at(1).toStringList(), QStringList{u"flux"_s});
        QVERIFY(!bench.detail.fields()->values().at(1).isNew);
        bench.detail.acknowledgeNew();
        QCOMPARE(met.size(), 1);
    }

    void agesAndTurnsStaleByItself()
    {
        Bench bench;
        bench.apply(battery(u"b"_s, 50));
        QSignalSpy aged(&bench.detail, &DeviceDetail::aged);
        bench.clock.advance(3s);
        QCOMPARE(aged.size(), 3);
        QCOMPARE(bench.detail.ageSeconds(), 3.0);
        QCOMPARE(bench.detail.ageGrade(), u"fresh"_s);
        bench.clock.advance(2h);
        QCOMPARE(bench.detail.ageGrade(), u"lastKnown"_s);
        QVERIFY(!bench.detail.available());
        QCOMPARE(bench.detail.statusWord(), u"Last known"_s);
        QVERIFY(bench.detail.gauge().stale);
        QCOMPARE(bench.detail.notice(), u"No sync since 12:00"_s);
    }

    void refusedReadKeepsTheReading()
    {
        Bench bench;
        bench.apply(battery(u"b"_s, 50));
        (void)bench.store.applyError(DeviceId(u"b"_s), KnownFamily::Battery, refusal(u"DEVICE_OFFLINE"_s),
                                     receivedAt(bench.clock), bench.store.nextSerial());
        QVERIFY(bench.detail.offline());
        QCOMPARE(bench.detail.offlineCode(), u"DEVICE_OFFLINE"_s);
        QCOMPARE(bench.detail.requestId(), u"req_1"_s);
        QCOMPARE(bench.detail.gauge().value, 50.0);
        QVERIFY(bench.detail.gauge().stale);
    }

    void neighboursFollowTheList()
    {
        Bench bench;
        QSignalSpy neighbours(&bench.detail, &DeviceDetail::neighboursChanged);
        bench.apply(battery(u"a"_s, 50));
        bench.apply(battery(u"b"_s, 50));
        bench.apply(battery(u"c"_s, 50));
        QCOMPARE(bench.detail.previousId(), u"a"_s);
        QCOMPARE(bench.detail.nextId(), u"c"_s);
        const qsizetype before = neighbours.size();
        bench.apply(battery(u"b"_s, 51)); // nothing moved
        QCOMPARE(neighbours.size(), before);
        bench.apply(battery(u"c"_s, 50, lastAction(u"failed"_s))); // moves to the top
        QCOMPARE(bench.detail.nextId(), QString());
        bench.detail.setDeviceId(u"c"_s);
        QCOMPARE(bench.detail.nextId(), u"a"_s);
        QCOMPARE(bench.detail.previousId(), QString());
    }
};

QTEST_GUILESS_MAIN(TestDeviceDetail)
#include "tst_devicedetail.moc"
