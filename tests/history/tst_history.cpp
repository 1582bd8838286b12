// SPDX-License-Identifier: GPL-3.0-or-later
// History as the GUI sees it: readings go in, charts come out, and what cannot be kept is said.
#include "naivehistory.h"

#include <devicehistory.h>
#include <history.h>
#include <manualclock.h>
#include <whendone.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::test;

class tst_History : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartOfADevice();
    void whatWaitsIsWritten();
    void aStoreThatDoesNotOpenIsTold();
    void aFullDiskIsToldAndRecordingComesBack();
    void choosesFieldsByTheirNames_data();
    void choosesFieldsByTheirNames();
    void ticksOnTheNightWhenTheClockChanges();
    void movesBackAndFollowsAgain();

private:
    static History::Open at(const QString &path)
    {
        return [path] {
            return StoreConnection::openFile(path);
        };
    }
    static Observation reading(double level, double rate, qint64 atMs, KnownSource source = KnownSource::Live)
    {
        return {deviceWith(u"b"_s, KnownFamily::Battery,
                           {{u"level"_s, FieldValue(level)},
                            {u"chargeRate"_s, FieldValue(rate)},
                            {u"dischargeLimit"_s, FieldValue(10.0)}},
                           source),
                atMs};
    }
};

void tst_History::chartOfADevice()
{
    const QTemporaryDir folder;
    ManualClock clock(QDateTime(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC));
    History history(at(folder.filePath(u"fleet.db"_s)), {}, clock);
    const qint64 now = history.nowMs();
    QList<Observation> all;
    for (int minute = 120; minute > 0; --minute) {
        if (minute > 60 && minute <= 100)
            continue; // nobody polled
        all.append(reading(50 + minute / 10.0, 2.0, now - minute * 60'000,
                           minute > 30 ? KnownSource::Live : KnownSource::Fallback));
    }
    history.record(all);
    DeviceHistory chart;
    QSignalSpy loaded(&chart, &DeviceHistory::loaded);
    chart.setSpanMs(2 * 3'600'000);
    chart.setColumns(120);
    chart.setHistory(&history);
    chart.setDeviceId(u"b"_s);
    QTRY_VERIFY(chart.isLoaded() && !chart.isEmpty());
    QCOMPARE(chart.level().field, u"level"_s);
    QCOMPARE(chart.level().unit, u"percent"_s);
    QCOMPARE(chart.power().field, u"chargeRate"_s);
    QCOMPARE(chart.floor().last, 10.0);
    QCOMPARE(chart.gaps().size(), 120);
    // 20 min known and a quarter of an hour held, then a gap, then 30 min known, then a fallback.
    QCOMPARE(chart.gaps().count(0), 20 + 14 + 30);
    QCOMPARE(chart.gaps().count(1), 26);
    QCOMPARE(chart.gaps().count(2), 30);
    QCOMPARE(chart.level().highest, 62.0);
    QVERIFY(std::abs(chart.power().inKwh - 2.0 * 64 / 60) < 1e-9);
    QCOMPARE(chart.power().outKwh, 0.0);
    QVERIFY(std::isnan(chart.level().means.last()));
}

void tst_History::whatWaitsIsWritten()
{
    const QTemporaryDir folder;
    ManualClock clock;
    const QString path = folder.filePath(u"fleet.db"_s);
    {
        History history(at(path), {}, clock);
        for (int i = 0; i < 20; ++i)
            history.record({reading(i, 0, history.nowMs() + i * 60'000)});
    }
    auto store = SampleStore::open(std::move(*StoreConnection::openFile(path)), {});
    QVERIFY(store);
    const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
    QCOMPARE((*store)->readings(DeviceId(u"b"_s), {now, now + 3'600'000}, 100)->size(), 20);
}

void tst_History::aStoreThatDoesNotOpenIsTold()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"History:"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"History:"_s));
    ManualClock clock;
    History history(at(u"/proc/nowhere/fleet.db"_s), {}, clock);
    QTRY_COMPARE(history.status(), History::Status::Failed);
    QVERIFY(!history.statusText().isEmpty());
    history.record({reading(1, 0, history.nowMs())});
    QTRY_COMPARE(history.lostReadings(), 1.0);
    bool refused = false;
    whenDone(history.ask<SampleStore::Summary>([](SampleStore &store) { return store.summary(); }), this,
             [&](const StoreResult<SampleStore::Summary> &summary) { refused = !summary; });
    QTRY_VERIFY(refused);
}

// The disk is full in the middle of recording: it is said, what was recorded is there, charts go on being drawn, and
// when there is room again recording goes on by itself, nothing from before lost.
void tst_History::aFullDiskIsToldAndRecordingComesBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    ManualClock clock(QDateTime(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC));
    StoreConnection *connection = nullptr; // of the history's thread, as long as that has it
    const auto bound = [&](History &history, qint64 pages) {
        // As a disk that others fill and clear: SQLite itself finds no room.
        const auto done = history.ask<Done>([&connection, pages](SampleStore &) -> StoreResult<Done> {
            const auto set = connection->ask(u"PRAGMA max_page_count = %1"_s.arg(pages));
            if (!set)
                return Failure{set.error()};
            (*set)->finish();
            return Done{};
        });
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
    };
    QList<qint64> keptMs;
    qint64 lostFrom = 0;
    qint64 lostTo = 0;
    {
        History history(
            [&connection, path]() -> StoreResult<std::unique_ptr<StoreConnection>> {
                auto opened = StoreConnection::openFile(path);
                if (opened)
                    connection = opened->get();
                return opened;
            },
            {}, clock);
        QTRY_COMPARE(history.status(), History::Status::Recording);
        QSignalSpy recorded(&history, &History::recorded);
        QSignalSpy told(&history, &History::statusChanged);
        int minute = 0;
        const auto recordOne = [&] {
            clock.advance(std::chrono::minutes(1));
            // Of many devices: a page or two each time.
            QList<Observation> sweep;
            for (int i = 0; i < 300; ++i)
                sweep.append({deviceWith(i == 0 ? u"b"_s : u"other_%1"_s.arg(i), KnownFamily::Battery,
                                         {{u"level"_s, FieldValue(minute % 90 + i / 7.0)}}),
                              history.nowMs()});
            ++minute;
            history.record(sweep);
            const qsizetype before = recorded.size();
            QTRY_VERIFY(recorded.size() > before);
        };
        for (int i = 0; i < 5; ++i) {
            recordOne();
            keptMs.append(history.nowMs());
        }
        bound(history, 1); // no more than it has
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"History:.*full"_s));
        for (int i = 0; i < 20 && history.status() == History::Status::Recording; ++i) {
            recordOne();
            if (history.status() == History::Status::Recording)
                keptMs.append(history.nowMs()); // into pages that were free
        }
        QCOMPARE(history.status(), History::Status::NoRoom);
        QVERIFY(history.statusText().contains(u"No room"_s));
        QCOMPARE(told.size(), 1);
        lostFrom = history.nowMs();
        QCOMPARE(history.lostReadings(), 300.0);
        for (int i = 0; i < 3; ++i) {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"History:.*full"_s));
            recordOne();
        }
        QCOMPARE(history.status(), History::Status::NoRoom);
        QCOMPARE(history.lostReadings(), 4 * 300.0);
        // What is there can be asked for all the while.
        DeviceHistory chart;
        chart.setSpanMs(3'600'000);
        chart.setHistory(&history);
        chart.setDeviceId(u"b"_s);
        QTRY_VERIFY(chart.isLoaded() && !chart.isEmpty());
        QCOMPARE(chart.level().field, u"level"_s);
        lostTo = history.nowMs();

        bound(history, 1'000'000);
        recordOne();
        QCOMPARE(history.status(), History::Status::Recording);
        QVERIFY(history.statusText().isEmpty());
        QCOMPARE(history.lostReadings(), 4 * 300.0);
        keptMs.append(history.nowMs());
        for (int i = 0; i < 3; ++i) {
            recordOne();
            keptMs.append(history.nowMs());
        }
    }
    auto store = SampleStore::open(std::move(*StoreConnection::openFile(path)), {});
    QVERIFY(store);
    for (const QString &id : {u"b"_s, u"other_299"_s}) {
        const auto readings = (*store)->readings(DeviceId(id), {0, clock.nowUtc().toMSecsSinceEpoch() + 1}, 1000);
        QVERIFY(readings);
        QList<qint64> times;
        for (const SampleStore::RecordedReading &reading : *readings)
            times.append(reading.atMs);
        QCOMPARE(times, keptMs);
        QVERIFY(std::none_of(times.begin(), times.end(), [&](qint64 at) { return at >= lostFrom && at <= lostTo; }));
    }
}

void tst_History::choosesFieldsByTheirNames_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("power");
    QTest::addColumn<QString>("unit");
    QTest::newRow("battery") << QStringList{u"status"_s, u"level"_s, u"capacity"_s, u"chargeRate"_s,
                                            u"dischargeLimit"_s}
                             << u"level"_s << u"chargeRate"_s << u"percent"_s;
    QTest::newRow("charger") << QStringList{u"isCharging"_s, u"currentPower"_s, u"powerRateLimit"_s} << QString()
                             << u"currentPower"_s << u"percent"_s;
    QTest::newRow("vehicle") << QStringList{u"batteryLevel"_s, u"range"_s, u"chargeRate"_s, u"chargeLimit"_s}
                             << u"batteryLevel"_s << u"chargeRate"_s << u"percent"_s;
    QTest::newRow("thermostat") << QStringList{u"temperature"_s, u"heatSetpoint"_s} << u"temperature"_s << QString()
                                << u"celsius"_s;
    QTest::newRow("unknown") << QStringList{u"flowTemperature"_s, u"compressorPower"_s, u"settings.level"_s}
                             << u"flowTemperature"_s << u"compressorPower"_s << u"celsius"_s;
    QTest::newRow("nothing") << QStringList{u"status"_s} << QString() << QString() << u"percent"_s;
}

void tst_History::choosesFieldsByTheirNames()
{
    QFETCH(QStringList, fields);
    const DeviceHistory::Choice choice = DeviceHistory::choose(fields);
    QTEST(choice.level, "level");
    QTEST(choice.power, "power");
    QTEST(choice.levelUnit, "unit");
}

void tst_History::ticksOnTheNightWhenTheClockChanges()
{
    const QTemporaryDir folder;
    const QString zone = u"Europe/Berlin"_s;
    for (const auto &[day, hours] :
         {std::pair(QDate(2026, 10, 25), 25), std::pair(QDate(2026, 3, 29), 23), std::pair(QDate(2026, 6, 12), 24)}) {
        const QDateTime end(day.addDays(1), QTime(0, 0), QTimeZone(zone.toUtf8()));
        ManualClock clock(end.toUTC());
        History history(at(folder.filePath(day.toString(Qt::ISODate))), {}, clock);
        DeviceHistory chart;
        chart.setHistory(&history);
        chart.setSpanMs(hours * 3'600'000.0);
        QStringList texts;
        const QList<double> ticks = chart.ticks(10, zone);
        for (const double tick : ticks)
            texts.append(DeviceHistory::tickText(tick, chart.spanMs(), zone));
        const QString first = QLocale().toString(day, u"d MMM"_s);
        const QString last = QLocale().toString(day.addDays(1), u"d MMM"_s);
        QCOMPARE(texts,
                 (QStringList{first, u"03:00"_s, u"06:00"_s, u"09:00"_s, u"12:00"_s, u"15:00"_s, u"18:00"_s, u"21:00"_s,
                              last}));
        QCOMPARE(ticks.last() - ticks.first(), hours * 3'600'000.0);
    }
    QCOMPARE(DeviceHistory::zoneText(1'781'000'000'000, zone), u"Europe/Berlin, UTC+02:00"_s);
}

void tst_History::movesBackAndFollowsAgain()
{
    const QTemporaryDir folder;
    ManualClock clock;
    History history(at(folder.filePath(u"fleet.db"_s)), {}, clock);
    DeviceHistory chart;
    // A page that is made later than its history finds out what time it is there, without waiting for a reading.
    QTRY_COMPARE(history.status(), History::Status::Recording);
    QCOMPARE(chart.endMs(), 0.0);
    QSignalSpy moved(&chart, &DeviceHistory::rangeChanged);
    chart.setHistory(&history);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(chart.endMs(), double(history.nowMs()));
    chart.setSpanMs(3'600'000);
    QVERIFY(chart.isFollowing());
    const double end = chart.endMs();
    chart.pan(-1);
    QVERIFY(!chart.isFollowing());
    QCOMPARE(chart.endMs(), end - 3'600'000);
    chart.zoom(2, 1);
    QCOMPARE(chart.endMs(), end - 3'600'000);
    QCOMPARE(chart.beginMs(), end - 3 * 3'600'000);
    chart.pan(5);
    QVERIFY(chart.isFollowing());
    clock.advance(std::chrono::minutes(1));
    QCOMPARE(chart.endMs(), end + 60'000);
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
