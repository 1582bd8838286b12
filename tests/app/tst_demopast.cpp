// SPDX-License-Identifier: GPL-3.0-or-later
// The past of a demo: what its simulator says happened before, ending where the demo's own world begins.
#include <demopast.h>
#include <history.h>
#include <jsonwriter.h>
#include <manualclock.h>
#include <sandboxserver.h>
#include <simdevice.h>
#include <world.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace fleet;

class tst_DemoPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhereTheDemoBegins();
    void hasGapsLikeEveryRecording();
    void stopsWhenToldTo();
    void aLargeFleetHasNone();

private:
    static DemoPast past() { return {12, 7, false, QDateTime(QDate(2026, 6, 12), QTime(9, 3), Qt::UTC)}; }
    static std::unique_ptr<SampleStore> store(const QTemporaryDir &folder)
    {
        auto opened = SampleStore::open(std::move(*StoreConnection::openFile(folder.filePath(u"fleet.db"_s))), {});
        return opened ? std::move(*opened) : nullptr;
    }
};

void tst_DemoPast::endsWhereTheDemoBegins()
{
    const QTemporaryDir folder;
    const auto kept = store(folder);
    const std::atomic<bool> isStopping{false};
    QVERIFY(recordDemoPast(*kept, past(), isStopping));
    const qint64 startMs = past().startUtc.toMSecsSinceEpoch();
    ManualClock clock(past().startUtc);
    SandboxOptions options;
    options.devices = past().devices;
    options.seed = past().seed;
    options.startUtc = past().startUtc;
    options.past = demoPastLength(past().devices);
    SandboxServer server(options, clock);
    const auto fleet = kept->fleetAt(startMs, 30min);
    QVERIFY(fleet);
    // One that is out of reach gives no reading.
    QVERIFY(fleet->size() >= 10 && fleet->size() <= 12);
    int levels = 0;
    for (const SampleStore::RecordedReading &reading : *fleet) {
        QVERIFY(reading.atMs < startMs && reading.atMs >= startMs - 5 * 60'000);
        sandbox::Member *member = server.world().find(reading.device.text().toLatin1());
        QVERIFY(member);
        member->device->advanceTo(startMs);
        QByteArray text;
        sandbox::JsonWriter json(text);
        member->device->writeReportedState(json);
        const QJsonObject state = QJsonDocument::fromJson(text).object();
        for (const FlatField &field : reading.fields) {
            // A level moves by a point or two in some minutes, and not by a jump.
            if (field.path.endsWith(u"evel"_s) && field.kind == FieldKind::Number) {
                ++levels;
                QVERIFY2(std::abs(state.value(field.path).toDouble() - field.number) <= 6,
                         qPrintable(u"%1 %2: %3, then %4"_s.arg(reading.device.text(), field.path)
                                        .arg(field.number)
                                        .arg(state.value(field.path).toDouble())));
            }
        }
    }
    QVERIFY(levels > 3);
}

void tst_DemoPast::hasGapsLikeEveryRecording()
{
    const QTemporaryDir folder;
    const auto kept = store(folder);
    const std::atomic<bool> isStopping{false};
    QVERIFY(recordDemoPast(*kept, past(), isStopping));
    const qint64 startMs = past().startUtc.toMSecsSinceEpoch();
    const qint64 hourMs = 3'600'000;
    const ColumnGrid grid{{(startMs / hourMs - 24 * 30) * hourMs, startMs / hourMs * hourMs}, 24 * 30};
    const auto sum = kept->familySum(KnownFamily::Battery, u"chargeRate"_s, grid, startMs);
    QVERIFY(sum);
    int empty = 0;
    for (const HistoryColumn &column : sum->columns)
        empty += column.coveredMs == 0 ? 1 : 0;
    QVERIFY2(empty > 20 && empty < 80, qPrintable(QString::number(empty)));
    QVERIFY(sum->columns.front().coveredMs > 0);
    const auto summary = kept->summary();
    QCOMPARE(summary->tailSamples, 0); // sealed: what comes after is quick to ask
}

void tst_DemoPast::stopsWhenToldTo()
{
    const QTemporaryDir folder;
    const auto kept = store(folder);
    const std::atomic<bool> isStopping{true};
    QVERIFY(recordDemoPast(*kept, past(), isStopping));
    QVERIFY(!kept->summary()->firstMs);
}

void tst_DemoPast::aLargeFleetHasNone()
{
    QCOMPARE(demoPastLength(50'000), 0ms);
    QVERIFY(demoPastLength(38) >= 30 * 24h);
}

QTEST_GUILESS_MAIN(tst_DemoPast)
#include "tst_demopast.moc"
