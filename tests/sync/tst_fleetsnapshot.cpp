// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakereads.h"

#include <answer.h>
#include <fleetsnapshot.h>
#include <freshness.h>

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleet;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

class tst_FleetSnapshot : public QObject
{
    Q_OBJECT

    const SnapshotOwner m_owner{u"https://api.example"_s, u"sandbox"_s, u"sk_test_••••4f2A"_s};

    static DevicePtr battery(const QString &id, int level, const QDateTime &pulledAt)
    {
        const QByteArray body = "{\"id\":\"" + id.toUtf8()
            + "\",\"vendor\":\"maker\",\"sync\":{\"available\":true,\"lastPulledAt\":\""
            + pulledAt.toString(Qt::ISODateWithMs).toUtf8()
            + "\"},\"metadata\":{\"model\":\"M\",\"source\":\"live\"},\"state\":{\"status\":\"idle\",\"level\":"
            + QByteArray::number(level)
            + "},\"commands\":{\"charge\":{\"parameters\":{\"power\":{\"unit\":\"kw\",\"min\":0,\"max\":5}},"
              "\"execution\":[\"immediate\"]}},\"lastAction\":null}";
        return parseDevice(body, KnownFamily::Battery)->content.value();
    }
    static Received receivedAt(const Clock &clock)
    {
        Meta meta;
        meta.timestamp = clock.nowUtc();
        return Received::by(clock, meta);
    }
    // A store with so many batteries, read just now.
    static void fill(DeviceStore &store, const Clock &clock, int count)
    {
        QList<DevicePtr> devices;
        for (int i = 0; i < count; ++i)
            devices.append(battery(u"bat_%1"_s.arg(i), i % 100, clock.nowUtc().addSecs(-5)));
        store.applyPage(devices, receivedAt(clock), store.nextSerial());
    }
    int loadInto(DeviceStore &store, const Clock &clock, const QString &file, const SnapshotOwner &owner)
    {
        FleetSnapshot snapshot(file, owner, store, clock);
        QSignalSpy loaded(&snapshot, &FleetSnapshot::loaded);
        snapshot.load();
        if (loaded.isEmpty() && !loaded.wait())
            return -1;
        return loaded.first().first().toInt();
    }

private Q_SLOTS:
    void comesBackMarkedAndAged()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.snapshot"_s);
        ManualClock before;
        DeviceStore first;
        fill(first, before, 1234);
        FleetSnapshot writer(file, m_owner, first, before);
        writer.saveNow();
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));

        ManualClock now(before.nowUtc().addSecs(20)); // quick, but another run
        DeviceStore second;
        QSignalSpy changed(&second, &DeviceStore::changed);
        QCOMPARE(loadInto(second, now, file, m_owner), 1234);
        for (const QList<QVariant> &call : changed)
            QVERIFY(call.first().value<ChangeSet>().added.size() <= 250);
        const Format format{QLocale::c(), QTimeZone::utc()};
        for (const DeviceId &id : first.ids()) {
            const auto stored = second.find(id);
            QVERIFY(stored && stored->isKept && stored->hasReading);
            QVERIFY(*stored->device == *first.find(id)->device);
            const Freshness fresh = Freshness::of(*stored, now.monotonic());
            QCOMPARE(fresh.age, 25s);
            QVERIFY(!fresh.isUpToDate() && !fresh.countsInSums() && fresh.isStale());
            QCOMPARE(fresh.notice(format, now.nowUtc()), u"Stored reading from 08:59"_s);
        }
    }

    void firstAnswerTakesTheMarkAway()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.snapshot"_s);
        ManualClock clock;
        DeviceStore first;
        fill(first, clock, 3);
        FleetSnapshot(file, m_owner, first, clock).saveNow();
        clock.advance(1h);
        DeviceStore store;
        QCOMPARE(loadInto(store, clock, file, m_owner), 3);

        const auto same = battery(u"bat_1"_s, 1, clock.nowUtc().addSecs(-3605));
        QSignalSpy changed(&store, &DeviceStore::changed);
        store.applyPage({same}, receivedAt(clock), store.nextSerial());
        QCOMPARE(changed.size(), 1); // equal, and news all the same: it is no stored reading any more
        QVERIFY(!store.find(DeviceId(u"bat_1"_s))->isKept);
        store.applyPage({same}, receivedAt(clock), store.nextSerial());
        QCOMPARE(changed.size(), 1);
        QVERIFY(store.find(DeviceId(u"bat_2"_s))->isKept);
        // A whole sweep without one of them: it is listed as gone, as ever.
        store.finishSweep(KnownFamily::Battery, {DeviceId(u"bat_1"_s), DeviceId(u"bat_2"_s)}, 1);
        QVERIFY(store.find(DeviceId(u"bat_0"_s))->gone);
    }

    void neverOverWhatWasRead()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.snapshot"_s);
        ManualClock clock;
        DeviceStore first;
        fill(first, clock, 3);
        FleetSnapshot(file, m_owner, first, clock).saveNow();
        DeviceStore store;
        store.applyPage({battery(u"bat_1"_s, 77, clock.nowUtc())}, receivedAt(clock), store.nextSerial());
        FleetSnapshot snapshot(file, m_owner, store, clock);
        QSignalSpy loaded(&snapshot, &FleetSnapshot::loaded);
        snapshot.load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(loaded.first(), (QVariantList{2, 3})); // of three that were kept
        const auto stored = store.find(DeviceId(u"bat_1"_s));
        QVERIFY(!stored->isKept);
        QCOMPARE(std::get<BatteryState>(stored->device->reading).levelPercent, 77.0);
    }

    void everyOtherFileIsIgnored_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"empty", "garbage", "cut", "one bit", "longer", "version", "other service",
                                 "other environment", "other key", "folder"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void everyOtherFileIsIgnored()
    {
        QFETCH(QString, what);
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.snapshot"_s);
        ManualClock clock;
        DeviceStore first;
        fill(first, clock, 30);
        SnapshotOwner owner = m_owner;
        if (what == "other service"_L1)
            owner.baseUrl += u'x';
        else if (what == "other environment"_L1)
            owner.environment = u"live"_s;
        else if (what == "other key"_L1)
            owner.redactedKey += u'x';
        FleetSnapshot(file, owner, first, clock).saveNow();
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QByteArray content = bytes.readAll();
        if (what == "empty"_L1)
            content.clear();
        else if (what == "garbage"_L1)
            content = QByteArray(5000, 'x');
        else if (what == "cut"_L1)
            content.chop(content.size() / 2);
        else if (what == "one bit"_L1)
            content[content.size() / 2] = char(content.at(content.size() / 2) ^ 4);
        else if (what == "longer"_L1)
            content += '\0';
        else if (what == "version"_L1)
            content[5] = 99;
        bytes.resize(0);
        bytes.seek(0);
        bytes.write(content);
        bytes.close();
        if (what == "folder"_L1) {
            QVERIFY(QFile::remove(file));
            QVERIFY(QDir().mkdir(file));
        }
        DeviceStore store;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the last snapshot is not shown"_s));
        QCOMPARE(loadInto(store, clock, file, m_owner), 0);
        QCOMPARE(store.count(), 0);
    }

    // Every bit of a small file, through the reader alone.
    void everyBitCounts()
    {
        ManualClock clock;
        SnapshotPart part{KnownFamily::Battery, {battery(u"a"_s, 5, clock.nowUtc())}, {receivedAt(clock)}};
        const QByteArray good = writeSnapshot(m_owner, {part});
        QVERIFY(readSnapshot(good, m_owner).isOk());
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bad = good;
                bad[at] = char(bad.at(at) ^ (1 << bit));
                QVERIFY2(!readSnapshot(bad, m_owner).isOk(), qPrintable(u"byte %1 bit %2"_s.arg(at).arg(bit)));
            }
            QVERIFY(!readSnapshot(good.left(at), m_owner).isOk());
        }
    }

    void nothingToKeepLeavesTheFileAlone()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"fleet.snapshot"_s);
        ManualClock clock;
        DeviceStore first;
        fill(first, clock, 3);
        FleetSnapshot(file, m_owner, first, clock).saveNow();
        DeviceStore empty;
        FleetSnapshot(file, m_owner, empty, clock).saveNow(); // the key was refused from the start
        DeviceStore store;
        QCOMPARE(loadInto(store, clock, file, m_owner), 3);
        QCOMPARE(loadInto(store, clock, dir.filePath(u"absent"_s), m_owner), 0);
        QCOMPARE(loadInto(store, clock, {}, m_owner), 0);
    }
};

QTEST_GUILESS_MAIN(tst_FleetSnapshot)
#include "tst_fleetsnapshot.moc"
