// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random.h>
#include <reading.h>
#include <samplestore.h>

#include <QHash>

#include <cmath>
#include <map>
#include <vector>

namespace fleet::test {

// A device record as an answer would give it.
inline DevicePtr deviceWith(const QString &id, Family family, const Fields &state,
                            KnownSource source = KnownSource::Live, bool available = true)
{
    auto device = std::make_shared<Device>();
    device->id = DeviceId(id);
    device->family = std::move(family);
    device->vendor = QStringLiteral("maker");
    device->metadata.source = source;
    device->sync.available = available;
    device->state = state;
    return device;
}

// The same history, kept as plain rows and asked by looking at every one of them: what the store is compared with.
class NaiveHistory
{
public:
    struct Row
    {
        qint64 atMs = 0;
        bool isData = true;
        QHash<QString, double> values;
    };
    std::map<QString, std::vector<Row>> devices;

    void add(const Observation &observation)
    {
        std::vector<FlatField> fields;
        flatten(*observation.device, fields);
        Row row{observation.atMs, ReadingQuality::of(*observation.device).isData(), {}};
        for (const FlatField &field : fields) {
            if (field.kind != FieldKind::Word)
                row.values.insert(field.path, field.number);
        }
        devices[observation.device->id.text()].push_back(row);
    }

    std::vector<HistoryColumn> columns(const QString &device, const QString &field, const ColumnGrid &grid,
                                       qint64 nowMs, qint64 holdMs) const
    {
        std::vector<HistoryColumn> columns(static_cast<size_t>(grid.count));
        const auto found = devices.find(device);
        if (found == devices.end())
            return columns;
        const std::vector<Row> &rows = found->second;
        for (size_t i = 0; i < rows.size(); ++i) {
            const bool known = rows[i].isData && rows[i].values.contains(field);
            const double value = known ? rows[i].values.value(field) : 0;
            const qint64 end = std::min({i + 1 < rows.size() ? rows[i + 1].atMs : nowMs, rows[i].atMs + holdMs, nowMs});
            for (int column = 0; column < grid.count; ++column) {
                HistoryColumn &into = columns[size_t(column)];
                const qint64 from = std::max(rows[i].atMs, grid.begin(column));
                const qint64 to = std::min(end, grid.begin(column + 1));
                if (known && rows[i].atMs >= grid.begin(column) && rows[i].atMs < grid.begin(column + 1))
                    ++into.samples;
                if (from >= to)
                    continue;
                if (!known) {
                    into.noDataMs += to - from;
                    continue;
                }
                if (into.coveredMs == 0)
                    into.first = into.min = into.max = value;
                into.min = std::min(into.min, value);
                into.max = std::max(into.max, value);
                into.last = value;
                into.coveredMs += to - from;
                into.integral += value * double(to - from);
                into.negative += std::min(0.0, value) * double(to - from);
            }
        }
        return columns;
    }
};

// Empty when both say the same; areas may differ by what the pyramid rounds (half a unit-millisecond per hour and
// seam).
inline QString difference(const std::vector<HistoryColumn> &ours, const std::vector<HistoryColumn> &naive,
                          double areaTolerance, bool withExtremes = true)
{
    if (ours.size() != naive.size())
        return QStringLiteral("%1 columns, not %2").arg(ours.size()).arg(naive.size());
    const auto same = [](double a, double b) {
        return (std::isnan(a) && std::isnan(b)) || a == b;
    };
    for (size_t i = 0; i < ours.size(); ++i) {
        const HistoryColumn &a = ours[i];
        const HistoryColumn &b = naive[i];
        const auto close = [&](double x, double y) {
            return std::abs(x - y) <= areaTolerance + 1e-9 * std::abs(y);
        };
        const bool extremes = !withExtremes
            || (same(a.min, b.min) && same(a.max, b.max) && same(a.first, b.first) && same(a.last, b.last));
        if (a.coveredMs != b.coveredMs || a.noDataMs != b.noDataMs || a.samples != b.samples || !extremes
            || !close(a.integral, b.integral) || !close(a.negative, b.negative)) {
            const auto told = [](const HistoryColumn &c) {
                return QStringLiteral(
                           "min %1 max %2 first %3 last %4 area %5 below %6 covered %7 no data %8 samples %9")
                    .arg(c.min)
                    .arg(c.max)
                    .arg(c.first)
                    .arg(c.last)
                    .arg(c.integral, 0, 'g', 15)
                    .arg(c.negative, 0, 'g', 15)
                    .arg(c.coveredMs)
                    .arg(c.noDataMs)
                    .arg(c.samples);
            };
            return QStringLiteral("column %1: %2; naive: %3").arg(i).arg(told(a), told(b));
        }
    }
    return {};
}

// Readings as a fleet gives them: polls about every minute, gaps, fallbacks, fields that come and go, values with the
// decimals that makers print.
class RandomReadings
{
public:
    explicit RandomReadings(quint64 seed, qint64 startMs) : m_random(seed), m_startMs(startMs) { }

    // One sweep over all devices; some are left out, some do not answer.
    QList<Observation> sweep(int devices)
    {
        m_startMs += 60'000;
        if (m_random.below(60) == 0)
            m_startMs += qint64(m_random.below(8 * 3600)) * 1000;
        QList<Observation> sweep;
        for (int i = 0; i < devices; ++i) {
            if (m_random.below(30) == 0)
                continue;
            State &state = m_states[i];
            state.level = std::clamp(state.level + double(qint64(m_random.below(21)) - 10) / 10, 0.0, 100.0);
            if (m_random.below(5) == 0)
                state.power = double(qint64(m_random.below(10'000)) - 5'000) / 1000;
            if (m_random.below(40) == 0)
                state.mode = (state.mode + 1) % 3;
            Fields fields{
                {QStringLiteral("level"), FieldValue(std::round(state.level * 10) / 10)},
                {QStringLiteral("status"),
                 FieldValue(
                     QStringList{QStringLiteral("idle"), QStringLiteral("charging"), QStringLiteral("discharging")}.at(
                         state.mode))},
                {QStringLiteral("connected"), FieldValue(state.mode != 0)}};
            if (m_random.below(15) != 0)
                fields.append({QStringLiteral("chargeRate"), FieldValue(state.power)});
            if (m_random.below(50) == 0)
                fields.append({QStringLiteral("odd"), FieldValue(1.0 / double(1 + m_random.below(1000)))});
            const bool fallback = m_random.below(40) == 0;
            const bool available = m_random.below(50) != 0;
            sweep.append({deviceWith(QStringLiteral("device_%1").arg(i),
                                     i % 3 == 0 ? KnownFamily::EvCharger : KnownFamily::Battery, fields,
                                     fallback ? KnownSource::Fallback : KnownSource::Projection, available),
                          m_startMs + qint64(m_random.below(2000))});
        }
        return sweep;
    }
    qint64 nowMs() const { return m_startMs; }
    Random &random() { return m_random; }

private:
    struct State
    {
        double level = 50;
        double power = 0;
        int mode = 0;
    };
    Random m_random;
    qint64 m_startMs;
    std::map<int, State> m_states;
};

} // namespace fleet::test
