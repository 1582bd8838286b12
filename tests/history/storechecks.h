// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "naivehistory.h"

#include <QtTest>

namespace fleet::test {

// Records random sweeps, seals at random moments, opens anew at random moments, and holds every kind of question
// against plain rows. `reopen` gives a store on the same data. Returns what is wrong, or nothing.
template <typename Reopen>
QString compareWithNaive(quint64 seed, int sweeps, Reopen reopen)
{
    using namespace std::chrono_literals;
    const qint64 start = 1'780'000'000'000;
    constexpr int devices = 7;
    constexpr qint64 hold = 15 * 60'000;
    RandomReadings readings(seed, start);
    NaiveHistory naive;
    std::unique_ptr<SampleStore> store = reopen(nullptr);
    for (int i = 0; i < sweeps; ++i) {
        // One sweep at a time at the end, several at once before: every append waits for the disk.
        QList<Observation> sweep = readings.sweep(devices);
        for (int more = i < sweeps - 30 ? int(readings.random().below(12)) : 0; more > 0; --more, ++i)
            sweep += readings.sweep(devices);
        const auto report = store->append(sweep);
        if (!report)
            return QStringLiteral("append: ") + report.error().detail;
        if (report->readings != sweep.size())
            return QStringLiteral("%1 of %2 readings taken").arg(report->readings).arg(sweep.size());
        for (const Observation &observation : sweep)
            naive.add(observation);
        // The same answer once more is no news.
        if (readings.random().below(5) == 0) {
            const auto again = store->append(sweep);
            if (!again || again->readings != 0 || again->known != sweep.size())
                return QStringLiteral("a repeated answer was taken");
        }
        if (readings.random().below(12) == 0) {
            const auto sealed = store->sealSome(1 + int(readings.random().below(devices)));
            if (!sealed)
                return QStringLiteral("seal: ") + sealed.error().detail;
        }
        if (readings.random().below(25) == 0) {
            if (const auto sealed = store->sealAll(); !sealed)
                return QStringLiteral("seal: ") + sealed.error().detail;
        }
        if (readings.random().below(20) == 0)
            store = reopen(std::move(store));
    }

    const qint64 now = readings.nowMs() + qint64(readings.random().below(30 * 60'000));
    constexpr qint64 hour = 3'600'000;
    for (int question = 0; question < 120; ++question) {
        Random &random = readings.random();
        const QString device = QStringLiteral("device_%1").arg(random.below(devices));
        const QString field = QStringList{QStringLiteral("level"), QStringLiteral("chargeRate"),
                                          QStringLiteral("connected"), QStringLiteral("odd"), QStringLiteral("never")}
                                  .at(qsizetype(random.below(5)));
        ColumnGrid grid;
        grid.range.fromMs = start + qint64(random.below(quint64(now - start)));
        grid.range.toMs = grid.range.fromMs + 1 + qint64(random.below(quint64(now - start)));
        grid.count = int(1 + random.below(std::min<quint64>(300, quint64(grid.range.lengthMs()))));
        if (question % 3 == 1) { // from the pyramid
            grid.range.fromMs = grid.range.fromMs / hour * hour;
            grid.count = int(1 + random.below(20));
            grid.range.toMs = grid.range.fromMs + grid.count * hour * qint64(1 + random.below(30));
        }
        const auto ours = store->series({DeviceId(device), field}, grid, now);
        if (!ours)
            return QStringLiteral("series: ") + ours.error().detail;
        if (ours->damaged > 0)
            return QStringLiteral("damaged");
        const auto plain = naive.columns(device, field, grid, now, hold);
        const QString wrong = difference(ours->columns, plain, 2.0 * double(1 + grid.range.lengthMs() / hour));
        if (!wrong.isEmpty())
            return QStringLiteral("question %1, %2 %3, %4 columns from %5 to %6: %7")
                .arg(question)
                .arg(device, field)
                .arg(grid.count)
                .arg(grid.range.fromMs)
                .arg(grid.range.toMs)
                .arg(wrong);

        // Groups: on any grid by their devices, on the grid of the sums by those.
        if (question % 4 == 0) {
            if (question % 8 == 0) {
                grid.range.fromMs = grid.range.fromMs / Rollup::stepMs * Rollup::stepMs;
                grid.range.toMs = grid.range.fromMs + grid.count * Rollup::stepMs * qint64(1 + random.below(20));
            }
            std::vector<HistoryColumn> expected(static_cast<size_t>(grid.count));
            int members = 0;
            for (int i = 0; i < devices; ++i) {
                if (i % 3 == 0)
                    continue;
                ++members;
                const auto part
                    = naive.columns(QStringLiteral("device_%1").arg(i), QStringLiteral("chargeRate"), grid, now, hold);
                for (size_t c = 0; c < part.size(); ++c) {
                    expected[c].integral += part[c].integral;
                    expected[c].negative += part[c].negative;
                    expected[c].coveredMs += part[c].coveredMs;
                    expected[c].noDataMs += part[c].noDataMs;
                }
            }
            const auto sum = store->familySum(KnownFamily::Battery, QStringLiteral("chargeRate"), grid, now);
            if (!sum)
                return QStringLiteral("sum: ") + sum.error().detail;
            if (sum->devices != members)
                return QStringLiteral("%1 devices in the sum, not %2").arg(sum->devices).arg(members);
            std::vector<HistoryColumn> got = sum->columns;
            for (HistoryColumn &column : got)
                column.samples = 0;
            const double tolerance = 2.0 * double(1 + grid.range.lengthMs() / Rollup::stepMs) * 40;
            if (const QString off = difference(got, expected, tolerance, false); !off.isEmpty())
                return QStringLiteral("sum %1: %2").arg(question).arg(off);
        }
        // Energy, and the fleet as it was.
        if (question % 5 == 0) {
            const auto energy = store->energy({DeviceId(device), QStringLiteral("chargeRate")}, grid.range, now);
            const auto whole = naive.columns(device, QStringLiteral("chargeRate"), {grid.range, 1}, now, hold).front();
            const double net = whole.integral / 3.6e6;
            if (!energy
                || std::abs(energy->inKwh - energy->outKwh - net) > 1e-6 * double(1 + grid.range.lengthMs() / hour))
                return QStringLiteral("energy");
            const qint64 at = grid.range.fromMs;
            const auto fleet = store->fleetAt(at, 2h);
            if (!fleet)
                return QStringLiteral("fleetAt: ") + fleet.error().detail;
            QHash<QString, qint64> expected;
            for (const auto &[name, rows] : naive.devices) {
                for (const NaiveHistory::Row &row : rows) {
                    if (row.atMs <= at && row.atMs >= at - 2 * hour)
                        expected.insert(name, row.atMs);
                }
            }
            QHash<QString, qint64> got;
            for (const SampleStore::RecordedReading &reading : *fleet)
                got.insert(reading.device.text(), reading.atMs);
            if (got != expected)
                return QStringLiteral("the fleet at %1: %2 devices, not %3")
                    .arg(at)
                    .arg(got.size())
                    .arg(expected.size());
        }
    }
    // Every reading comes back as it was.
    for (const auto &[name, rows] : naive.devices) {
        const auto all = store->readings(DeviceId(name), {start, now}, 1'000'000);
        if (!all || all->size() != qsizetype(rows.size()))
            return QStringLiteral("%1 has %2 readings, not %3").arg(name).arg(all ? all->size() : -1).arg(rows.size());
        for (qsizetype i = 0; i < all->size(); ++i) {
            const NaiveHistory::Row &row = rows[size_t(i)];
            qsizetype numbers = 0;
            for (const FlatField &field : all->at(i).fields) {
                if (field.kind == FieldKind::Word)
                    continue;
                ++numbers;
                if (!row.values.contains(field.path) || row.values.value(field.path) != field.number)
                    return QStringLiteral("%1 of %2 changed").arg(field.path, name);
            }
            if (numbers != row.values.size() || all->at(i).atMs != row.atMs
                || all->at(i).quality.isData() != row.isData)
                return QStringLiteral("a reading of %1 changed").arg(name);
        }
    }
    return {};
}

} // namespace fleet::test
