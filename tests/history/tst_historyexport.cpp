// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the store: the rows that are on screen, the readings behind them, in three forms; with progress, and
// nothing left behind by what was stopped.
#include "naivehistory.h"

#include <chartrows.h>
#include <devicehistory.h>
#include <historyexport.h>
#include <manualclock.h>

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::test;

static constexpr qint64 minuteMs = 60'000;

class tst_HistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAreWhatTheChartShows();
    void theTableIsWhatTheChartShows();
    void readingsAsTheyCame();
    void theHourThatComesTwice();
    void stoppedLeavesNothing();
    void aFolderThatIsNotThereIsTold();

private:
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    QUrl url(const QString &name) const { return QUrl::fromLocalFile(m_folder->filePath(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<History> m_history;
    qint64 m_now = 0;
};

// Half an hour of minutes of two devices; the first one is a fallback in the last ten.
void tst_HistoryExport::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>(QDateTime(QDate(2026, 10, 25), QTime(2, 0), Qt::UTC));
    m_history = std::make_unique<History>(
        [path = m_folder->filePath(u"fleet.db"_s)] { return StoreConnection::openFile(path); },
        SampleStore::Options{.hold = std::chrono::minutes(1)}, *m_clock);
    m_now = m_history->nowMs();
    QList<Observation> all;
    for (int minute = 30; minute > 0; --minute) {
        for (const QString &id : {u"b1"_s, u"b2"_s})
            all.append({deviceWith(id, KnownFamily::Battery,
                                   {{u"level"_s, FieldValue(50.0)},
                                    {u"chargeRate"_s, FieldValue(1.5)},
                                    {u"status"_s, FieldValue(u"charging, \"fast\""_s)}},
                                   minute > 10 || id == u"b2" ? KnownSource::Live : KnownSource::Fallback),
                        m_now - minute * minuteMs});
    }
    m_history->record(all);
}

void tst_HistoryExport::rowsAreWhatTheChartShows()
{
    DeviceHistory chart;
    chart.setSpanMs(30 * minuteMs);
    chart.setColumns(30);
    chart.setHistory(m_history.get());
    chart.setDeviceId(u"b1"_s);
    QTRY_VERIFY(chart.isLoaded() && !chart.isEmpty());
    HistoryExport writer;
    QVERIFY(writer.saveShown(&chart, url(u"shown.csv"_s), u"csv"_s, u"Europe/Berlin"_s));
    const QList<QByteArray> lines = bytesOf(u"shown.csv"_s).split('\n');
    QCOMPARE(lines.size(), 1 + 30 + 1);
    QCOMPARE(
        lines.first().trimmed(),
        QByteArray("From (Europe/Berlin),To (Europe/Berlin),Level (%),\"Level, lowest (%)\",\"Level, highest (%)\","
                   "Charge rate (kW),\"Charge rate, lowest (kW)\",\"Charge rate, highest (kW)\",Missing"));
    QCOMPARE(lines.at(1).trimmed(),
             QByteArray("2026-10-25T02:30:00.000+01:00,2026-10-25T02:31:00.000+01:00,50,50,50,1.5,1.5,1.5,"));
    QCOMPARE(lines.at(30).trimmed(),
             QByteArray("2026-10-25T02:59:00.000+01:00,2026-10-25T03:00:00.000+01:00,,,,,,,no data"));
    QVERIFY(writer.saveShown(&chart, url(u"shown.jsonl"_s), u"jsonl"_s, u"UTC"_s));
    const QJsonObject row = QJsonDocument::fromJson(bytesOf(u"shown.jsonl"_s).split('\n').first()).object();
    QCOMPARE(row.value(u"level"_s).toObject().value(u"value"_s).toDouble(), 50.0);
    QCOMPARE(row.value(u"chargeRate"_s).toObject().value(u"unit"_s).toString(), u"kw"_s);
    QCOMPARE(row.value(u"from"_s).toString(), u"2026-10-25T01:30:00.000Z"_s);
    QVERIFY(!writer.saveShown(&chart, url(u"x"_s), u"xlsx"_s, {}));
}

void tst_HistoryExport::theTableIsWhatTheChartShows()
{
    DeviceHistory chart;
    chart.setSpanMs(30 * minuteMs);
    chart.setColumns(30);
    chart.setHistory(m_history.get());
    chart.setDeviceId(u"b1"_s);
    ChartRows rows;
    const QAbstractItemModelTester tester(&rows);
    rows.setZone(u"Europe/Berlin"_s);
    QCOMPARE(rows.rowCount(), 0);
    rows.setRange(&chart);
    QTRY_COMPARE(rows.rowCount(), 30);
    QTRY_VERIFY(chart.isLoaded() && !chart.isEmpty());
    QCOMPARE(rows.titles().size(), 7);
    const auto cells = [&rows](int row) {
        return rows.data(rows.index(row), ChartRows::CellsRole).toStringList();
    };
    // The newest stands first; each text is the one that the crosshair has.
    const Format format;
    QCOMPARE(cells(0).last(), u"no data"_s);
    QCOMPARE(cells(0).first(), Format::notReported());
    QCOMPARE(cells(29).at(0), format.quantity(50, u"percent"));
    QCOMPARE(cells(29).at(3), format.quantity(1.5, u"kw", Format::Sign::Always));
    QCOMPARE(cells(29).last(), QString());
    QCOMPARE(rows.data(rows.index(29), ChartRows::TimeRole).toString(),
             ChartRange::timeText(chart.loadedBeginMs(), u"Europe/Berlin"_s));
    const QString spoken = rows.data(rows.index(29), ChartRows::SpokenRole).toString();
    QVERIFY2(spoken.contains(cells(29).at(3)) && spoken.contains(rows.titles().first()), qPrintable(spoken));
    rows.setRange(nullptr);
    QCOMPARE(rows.rowCount(), 0);
}

void tst_HistoryExport::readingsAsTheyCame()
{
    HistoryExport writer;
    writer.setHistory(m_history.get());
    QSignalSpy finished(&writer, &HistoryExport::finished);
    writer.saveReadings({u"b2"_s, u"b1"_s}, double(m_now - 60 * minuteMs), double(m_now), url(u"all.csv"_s), u"csv"_s,
                        u"UTC"_s);
    QVERIFY(writer.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().at(1).toDouble(), 60.0);
    const QList<QByteArray> lines = bytesOf(u"all.csv"_s).split('\n');
    QCOMPARE(lines.first().trimmed(),
             QByteArray("Time (UTC),Family,Id,Vendor,Source,Available,chargeRate,level,status"));
    // In the order asked for, oldest first.
    QVERIFY(lines.at(1).startsWith("2026-10-25T01:30:00.000Z,battery,b2,"));
    QVERIFY(lines.at(31).startsWith("2026-10-25T01:30:00.000Z,battery,b1,"));
    QVERIFY(lines.at(1).trimmed().endsWith(R"(,1.5,50,"charging, ""fast""")"));
    QVERIFY(lines.at(60).contains(",fallback,"));
}

// 02:30 comes twice in this night; with its offset each is told.
void tst_HistoryExport::theHourThatComesTwice()
{
    const QTimeZone zone("Europe/Berlin");
    const qint64 first = QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(isoTime(first, zone), u"2026-10-25T02:30:00.000+02:00"_s);
    QCOMPARE(isoTime(first + 3'600'000, zone), u"2026-10-25T02:30:00.000+01:00"_s);
}

void tst_HistoryExport::stoppedLeavesNothing()
{
    // More than one step makes.
    QList<Observation> all;
    for (int i = 0; i < 9000; ++i)
        all.append({deviceWith(u"long"_s, KnownFamily::Battery, {{u"level"_s, FieldValue(double(i % 100))}}),
                    m_now - 9000 * 1000LL + i * 1000LL});
    m_history->record(all);
    HistoryExport writer;
    writer.setHistory(m_history.get());
    QSignalSpy cancelled(&writer, &HistoryExport::cancelled);
    QSignalSpy finished(&writer, &HistoryExport::finished);
    connect(&writer, &HistoryExport::progressChanged, &writer, [&] {
        if (writer.rows() > 0)
            writer.cancel();
    });
    writer.saveReadings({u"long"_s}, double(m_now - 9000 * 1000LL), double(m_now), url(u"long.jsonl"_s), u"jsonl"_s,
                        u"UTC"_s);
    QTRY_COMPARE(cancelled.size(), 1);
    QVERIFY(!writer.isRunning());
    QVERIFY(finished.isEmpty());
    QVERIFY(writer.rows() > 0 && writer.rows() < 9000);
    QVERIFY(!QFile::exists(m_folder->filePath(u"long.jsonl"_s)));
    // And once more, to its end.
    disconnect(&writer, &HistoryExport::progressChanged, nullptr, nullptr);
    writer.saveReadings({u"long"_s}, double(m_now - 9000 * 1000LL), double(m_now), url(u"long.jsonl"_s), u"jsonl"_s,
                        u"UTC"_s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(bytesOf(u"long.jsonl"_s).count('\n'), 9000);
    QCOMPARE(writer.progress(), 1.0);
}

void tst_HistoryExport::aFolderThatIsNotThereIsTold()
{
    HistoryExport writer;
    writer.setHistory(m_history.get());
    QSignalSpy failed(&writer, &HistoryExport::failed);
    writer.saveReadings({u"b1"_s}, double(m_now - 60 * minuteMs), double(m_now),
                        QUrl::fromLocalFile(u"/proc/nowhere/x.csv"_s), u"csv"_s, u"UTC"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QVERIFY(!writer.isRunning());
}

QTEST_GUILESS_MAIN(tst_HistoryExport)
#include "tst_historyexport.moc"
