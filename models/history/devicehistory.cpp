// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicehistory.h"

#include <logging.h>
#include <whendone.h>

#include <QLocale>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>

namespace fleet {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 shortestMs = 5 * minuteMs;
constexpr qint64 longestMs = 5 * 366 * dayMs;

QTimeZone zoneOf(const QString &id)
{
    const QTimeZone zone(id.toUtf8());
    return id.isEmpty() || !zone.isValid() ? QTimeZone::systemTimeZone() : zone;
}

QDateTime at(double ms, const QString &zoneId)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(ms), zoneOf(zoneId));
}

// The last part of a path, "grid.currentPower" -> "currentpower".
QString lastPart(const QString &field)
{
    return field.section(u'.', -1).toLower();
}

} // namespace

DeviceHistory::DeviceHistory(QObject *parent) : QObject(parent) { }

void DeviceHistory::componentComplete()
{
    m_complete = true;
    refresh();
}

void DeviceHistory::setHistory(History *history)
{
    if (m_history == history)
        return;
    if (m_history)
        disconnect(m_history, nullptr, this, nullptr);
    m_history = history;
    if (m_history) {
        connect(m_history, &History::recorded, this, [this] {
            if (isFollowing()) {
                Q_EMIT rangeChanged();
                refresh();
            }
        });
    }
    Q_EMIT historyChanged();
    refresh();
}

void DeviceHistory::setDeviceId(const QString &id)
{
    if (m_deviceId == id)
        return;
    m_deviceId = id;
    m_answer = {};
    m_loaded = false;
    m_fixedEndMs.reset();
    Q_EMIT deviceIdChanged();
    Q_EMIT rangeChanged();
    Q_EMIT loaded();
    refresh();
}

void DeviceHistory::setFamily(const QString &family)
{
    if (m_family == family)
        return;
    m_family = family;
    Q_EMIT deviceIdChanged();
}

double DeviceHistory::endMs() const
{
    return double(m_fixedEndMs.value_or(m_history ? m_history->nowMs() : 0));
}

void DeviceHistory::setSpanMs(double spanMs)
{
    const qint64 wanted = std::clamp(qint64(spanMs), shortestMs, longestMs);
    if (m_spanMs == wanted)
        return;
    m_spanMs = wanted;
    Q_EMIT rangeChanged();
    refresh();
}

void DeviceHistory::setColumns(int columns)
{
    const int wanted = std::clamp(columns, 10, 4000);
    if (m_columns == wanted)
        return;
    m_columns = wanted;
    Q_EMIT columnsChanged();
    refresh();
}

void DeviceHistory::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    Q_EMIT enabledChanged();
    refresh();
}

void DeviceHistory::setEnd(std::optional<qint64> endMs)
{
    if (!m_history)
        return;
    if (endMs && *endMs >= m_history->nowMs())
        endMs.reset();
    m_fixedEndMs = endMs;
    Q_EMIT rangeChanged();
    refresh();
}

void DeviceHistory::pan(double share)
{
    setEnd(qint64(endMs() + share * double(m_spanMs)));
}

void DeviceHistory::zoom(double factor, double where)
{
    const double anchor = beginMs() + where * double(m_spanMs);
    const auto span = std::clamp(qint64(double(m_spanMs) * factor), shortestMs, longestMs);
    if (span == m_spanMs)
        return;
    m_spanMs = span;
    setEnd(qint64(anchor + (1 - where) * double(span)));
}

void DeviceHistory::follow()
{
    setEnd({});
}

bool DeviceHistory::isEmpty() const
{
    return std::none_of(m_answer.gaps.begin(), m_answer.gaps.end(),
                        [](int gap) { return gap == int(ColumnGap::None) || gap == int(ColumnGap::NoData); });
}

DeviceHistory::Choice DeviceHistory::choose(const QStringList &fields)
{
    Choice choice;
    const auto better = [](QString &chosen, const QString &field) {
        // The shortest name says it best: "level" before "reserveLevel".
        if (chosen.isEmpty() || field.size() < chosen.size())
            chosen = field;
    };
    QString temperature;
    for (const QString &field : fields) {
        const QString name = lastPart(field);
        if (field.startsWith(u"settings."_s))
            continue;
        if (name.endsWith("level"_L1))
            better(choice.level, field);
        else if (name.endsWith("temperature"_L1))
            better(temperature, field);
        else if (name == "chargerate"_L1 || name == "currentpower"_L1
                 || (name.endsWith("power"_L1) && choice.power.isEmpty()))
            better(choice.power, field);
        else if (name == "dischargelimit"_L1)
            choice.floor = field;
    }
    choice.levelUnit = u"percent"_s;
    if (choice.level.isEmpty() && !temperature.isEmpty()) {
        choice.level = temperature;
        choice.levelUnit = u"celsius"_s;
        choice.floor.clear();
    }
    return choice;
}

void DeviceHistory::refresh()
{
    if (!m_complete || !m_enabled || !m_history || m_deviceId.isEmpty() || m_spanMs <= 0)
        return;
    // One question at a time: what changes meanwhile is asked for once, afterwards.
    if (m_waiting) {
        m_again = true;
        return;
    }
    load();
}

void DeviceHistory::load()
{
    m_waiting = true;
    m_again = false;
    const qint64 now = m_history->nowMs();
    // Columns begin at multiples of their width, so the picture does not shimmer while it follows. From a day on they
    // are full hours: then the pyramid answers.
    qint64 width = std::max<qint64>(1000, m_spanMs / m_columns);
    static constexpr std::array<qint64, 20> steps{
        1000,         2000,         5000,          10'000,        15'000,        30'000,   minuteMs,
        2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 15 * minuteMs, 30 * minuteMs, hourMs,   2 * hourMs,
        3 * hourMs,   4 * hourMs,   6 * hourMs,    12 * hourMs,   dayMs,         2 * dayMs};
    const auto step = std::lower_bound(steps.begin(), steps.end(), width);
    width = step == steps.end() ? (width / dayMs + 1) * dayMs : *step;
    const auto begin = qint64(beginMs()) / width * width;
    const qint64 end = (qint64(endMs()) + width - 1) / width * width;
    const ColumnGrid grid{{begin, end}, int((end - begin) / width)};
    const quint64 serial = ++m_serial;
    const auto future = m_history->ask<Answer>(
        [device = m_deviceId, grid, now](SampleStore &store) { return answer(store, device, grid, now); });
    whenDone(future, this, [this, serial, device = m_deviceId](const StoreResult<Answer> &answer) {
        m_waiting = false;
        if (answer && serial == m_serial && device == m_deviceId) {
            m_answer = *answer;
            m_loaded = true;
            Q_EMIT loaded();
        } else if (!answer) {
            qCWarning(lcHistory).noquote() << "History:" << answer.error().detail;
        }
        if (m_again)
            QTimer::singleShot(device == m_deviceId ? 30ms : 0ms, this, [this] {
                if (!m_waiting)
                    refresh();
            });
    });
}

StoreResult<DeviceHistory::Answer> DeviceHistory::answer(SampleStore &store, const QString &device,
                                                         const ColumnGrid &grid, qint64 nowMs)
{
    Answer answer;
    answer.range = grid.range;
    const auto fields = store.fieldsOf(DeviceId(device));
    if (!fields)
        return Failure{fields.error()};
    const Choice choice = choose(*fields);
    const auto all = store.aligned(
        {{DeviceId(device), choice.level}, {DeviceId(device), choice.power}, {DeviceId(device), choice.floor}}, grid,
        nowMs);
    if (!all)
        return Failure{all.error()};
    const qint64 length = std::max<qint64>(0, std::min(grid.range.toMs, nowMs) - grid.range.fromMs);
    const auto made = [&](qsizetype i, const QString &field, const QString &unit) {
        return field.isEmpty() ? ChartSeries() : ChartSeries::of(all->at(i).columns, field, unit, length);
    };
    answer.level = made(0, choice.level, choice.levelUnit);
    answer.power = made(1, choice.power, u"kw"_s);
    answer.floor = made(2, choice.floor, u"percent"_s);
    answer.damaged = all->at(0).damaged;
    const std::vector<HistoryColumn> &leading = all->at(choice.level.isEmpty() ? 1 : 0).columns;
    const std::vector<HistoryColumn> &other = all->at(1).columns;
    for (int i = 0; i < grid.count; ++i) {
        const HistoryColumn &column = leading[size_t(i)];
        const bool known = column.isCovered() || other[size_t(i)].isCovered();
        const ColumnGap gap = known            ? ColumnGap::None
            : column.noDataMs > 0              ? ColumnGap::NoData
            : grid.begin(i) > nowMs - minuteMs ? ColumnGap::Future
                                               : ColumnGap::NotPolled;
        answer.gaps.append(int(gap));
    }
    return answer;
}

QList<double> DeviceHistory::ticks(int most, const QString &zoneId) const
{
    QList<double> list;
    if (most < 1 || m_spanMs <= 0 || !m_history)
        return list;
    const QTimeZone zone = zoneOf(zoneId);
    static constexpr std::array<qint64, 14> steps{
        minuteMs,   2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 15 * minuteMs, 30 * minuteMs, hourMs,
        2 * hourMs, 3 * hourMs,   4 * hourMs,   6 * hourMs,    12 * hourMs,   dayMs,         2 * dayMs};
    const auto begin = qint64(beginMs());
    const auto end = qint64(endMs());
    const auto step
        = std::find_if(steps.begin(), steps.end(), [&](qint64 each) { return (end - begin) / each < most; });
    if (step != steps.end() && *step < dayMs) {
        // Steps within the day, counted on the clock of the wall: 23 or 25 hours between two midnights are right.
        QDateTime midnight(QDateTime::fromMSecsSinceEpoch(begin, zone).date(), QTime(0, 0), zone);
        for (; midnight.toMSecsSinceEpoch() <= end;
             midnight = QDateTime(midnight.date().addDays(1), QTime(0, 0), zone)) {
            for (qint64 time = 0; time < dayMs; time += *step) {
                const QDateTime tick(midnight.date(), QTime::fromMSecsSinceStartOfDay(int(time)), zone);
                const qint64 ms = tick.toMSecsSinceEpoch();
                // An hour that the day does not have is no tick.
                if (ms >= begin && ms <= end && tick.time().msecsSinceStartOfDay() == time
                    && (list.isEmpty() || double(ms) > list.last()))
                    list.append(double(ms));
            }
        }
        return list;
    }
    QDate date = QDateTime::fromMSecsSinceEpoch(begin, zone).date().addDays(1);
    const qint64 days = (end - begin) / dayMs;
    if (days / 28 >= most) {
        const int months = days / 84 < most ? 3 : days / 366 < most ? 12 : 60;
        date = QDate(date.year(), 1, 1);
        for (; QDateTime(date, QTime(0, 0), zone).toMSecsSinceEpoch() <= end; date = date.addMonths(months)) {
            const qint64 ms = QDateTime(date, QTime(0, 0), zone).toMSecsSinceEpoch();
            if (ms >= begin)
                list.append(double(ms));
        }
        return list;
    }
    static constexpr std::array<int, 5> dayStepsList{1, 2, 7, 14, 28};
    const auto dayStep
        = std::find_if(dayStepsList.begin(), dayStepsList.end(), [&](int each) { return days / each < most; });
    for (const int by = dayStep == dayStepsList.end() ? 28 : *dayStep;; date = date.addDays(by)) {
        const qint64 ms = QDateTime(date, QTime(0, 0), zone).toMSecsSinceEpoch();
        if (ms > end)
            break;
        list.append(double(ms));
    }
    return list;
}

QString DeviceHistory::tickText(double atMs, double spanMs, const QString &zoneId)
{
    const QDateTime time = at(atMs, zoneId);
    const QLocale locale;
    if (time.time() == QTime(0, 0))
        return spanMs > 100.0 * dayMs ? locale.toString(time.date(), u"MMM yyyy"_s)
                                      : locale.toString(time.date(), u"d MMM"_s);
    return locale.toString(time.time(), u"HH:mm"_s);
}

QString DeviceHistory::timeText(double atMs, const QString &zoneId)
{
    const QDateTime time = at(atMs, zoneId);
    return QLocale().toString(time, u"ddd d MMM HH:mm"_s);
}

QString DeviceHistory::dayText(double atMs, const QString &zoneId)
{
    return QLocale().toString(at(atMs, zoneId).date(), u"d MMMM yyyy"_s);
}

QString DeviceHistory::zoneText(double atMs, const QString &zoneId)
{
    const QTimeZone zone = zoneOf(zoneId);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(atMs), zone);
    const int minutes = time.offsetFromUtc() / 60;
    const QString offset = u"UTC%1%2:%3"_s.arg(minutes < 0 ? QStringLiteral("−") : u"+"_s)
                               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    const QString name = QString::fromUtf8(zone.id());
    return name == "UTC"_L1 || name.isEmpty() ? u"UTC"_s : name + u", "_s + offset;
}

} // namespace fleet
