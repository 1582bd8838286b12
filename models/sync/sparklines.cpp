// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparklines.h"

#include <devicehistory.h>
#include <whendone.h>

#include <algorithm>
#include <cmath>

namespace fleet {

using namespace std::chrono_literals;

namespace {

constexpr qint64 stepMs = 30 * 60'000;
constexpr int columns = 48;
constexpr qint64 goodForMs = 5 * 60'000;
constexpr qint64 retryMs = 30'000;
// More than fit on a screen were flung past.
constexpr qsizetype mostLines = 120;
constexpr qsizetype mostKept = 4000;

QList<double> shares(const std::vector<HistoryColumn> &cut, bool isPercent)
{
    double lowest = isPercent ? 0 : std::numeric_limits<double>::infinity();
    double highest = isPercent ? 100 : -lowest;
    for (const HistoryColumn &column : cut) {
        if (!column.isCovered() || isPercent)
            continue;
        lowest = std::min(lowest, column.mean());
        highest = std::max(highest, column.mean());
    }
    QList<double> values;
    for (const HistoryColumn &column : cut) {
        const double span = highest - lowest;
        values.append(!column.isCovered() ? notReported : span > 1e-9 ? (column.mean() - lowest) / span : 0.5);
    }
    return values;
}

} // namespace

struct Sparklines::Fields
{
    struct Choice
    {
        QString field;
        bool isPercent = false;
    };
    QHash<QString, Choice> byDevice;
    QHash<Family, Choice> byFamily;
    QHash<QString, Family> families;

    // Before each question: the devices that came since the last one.
    void learn(SampleStore &store, const QStringList &ids)
    {
        if (std::all_of(ids.cbegin(), ids.cend(), [this](const QString &id) { return families.contains(id); }))
            return;
        const QList<SampleStore::DeviceEntry> entries = store.devices();
        if (entries.size() == families.size())
            return; // nothing is recorded of them yet
        for (const SampleStore::DeviceEntry &entry : entries)
            families.insert(entry.id.text(), entry.family);
    }

    StoreResult<Choice> of(SampleStore &store, const QString &device)
    {
        if (const auto known = byDevice.constFind(device); known != byDevice.cend())
            return *known;
        const Family family = families.value(device);
        if (const auto known = byFamily.constFind(family); known != byFamily.cend() && !known->field.isEmpty())
            return *known;
        const auto fields = store.fieldsOf(DeviceId(device));
        if (!fields)
            return Failure{fields.error()};
        const DeviceHistory::Choice chosen = DeviceHistory::choose(*fields);
        const Choice choice{chosen.level.isEmpty() ? chosen.power : chosen.level,
                            !chosen.level.isEmpty() && chosen.levelUnit == QLatin1StringView("percent")};
        if (!choice.field.isEmpty()) {
            byDevice.insert(device, choice);
            byFamily.insert(family, choice);
        }
        return choice;
    }
};

Sparklines::Sparklines(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_fields(std::make_shared<Fields>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(40ms);
    connect(&m_soon, &QTimer::timeout, this, &Sparklines::ask);
}

QList<double> Sparklines::valuesOf(const QString &deviceId, int revision)
{
    Q_UNUSED(revision)
    if (deviceId.isEmpty())
        return {};
    const auto line = m_lines.constFind(deviceId);
    const bool isKnown = line != m_lines.cend();
    if (!isKnown || m_history.nowMs() - line->askedMs > goodForMs) {
        m_wanted.removeOne(deviceId);
        m_wanted.append(deviceId);
        if (!m_isWaiting && !m_soon.isActive())
            m_soon.start();
    }
    return isKnown ? line->values : QList<double>();
}

void Sparklines::ask()
{
    if (m_wanted.isEmpty() || m_isWaiting)
        return;
    const QStringList ids = m_wanted.size() > mostLines ? m_wanted.last(mostLines) : m_wanted;
    m_wanted.clear();
    m_isWaiting = true;
    ++m_questions;
    const qint64 now = m_history.nowMs();
    const qint64 end = (now + stepMs - 1) / stepMs * stepMs;
    const ColumnGrid grid{{end - columns * stepMs, end}, columns};
    using Lines = QList<QList<double>>;
    const auto future = m_history.ask<Lines>([ids, grid, now, fields = m_fields](SampleStore &store) {
        QList<SampleStore::SeriesId> series;
        QList<bool> percents;
        fields->learn(store, ids);
        for (const QString &id : ids) {
            const auto choice = fields->of(store, id);
            if (!choice)
                return StoreResult<Lines>(Failure{choice.error()});
            series.append({DeviceId(id), choice->field});
            percents.append(choice->isPercent);
        }
        const auto all = store.aligned(series, grid, now);
        if (!all)
            return StoreResult<Lines>(Failure{all.error()});
        Lines lines;
        for (qsizetype i = 0; i < ids.size(); ++i)
            lines.append(shares(all->at(i).columns, percents.at(i)));
        return StoreResult<Lines>(std::move(lines));
    });
    whenDone(future, this, [this, ids, now](const StoreResult<Lines> &lines) {
        m_isWaiting = false;
        if (m_lines.size() > mostKept)
            m_lines.clear();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            // What was known stays when the store cannot answer, and is asked for again soon.
            Line &line = m_lines[ids.at(i)];
            if (lines)
                line.values = lines->at(i);
            line.askedMs = lines ? now : now - goodForMs + retryMs;
        }
        ++m_revision;
        Q_EMIT changed();
        if (!m_wanted.isEmpty() && !m_soon.isActive())
            m_soon.start();
    });
}

} // namespace fleet
