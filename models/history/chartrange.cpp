// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartrange.h"

#include <format.h>

#include <QCoreApplication>
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

} // namespace

ChartRange::ChartRange(QObject *parent) : QObject(parent) { }

void ChartRange::componentComplete()
{
    m_isComplete = true;
    refresh();
}

void ChartRange::setHistory(History *history)
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
    Q_EMIT rangeChanged(); // its now is the history's
    refresh();
}

void ChartRange::setLeader(ChartRange *leader)
{
    if (m_leader == leader || leader == this)
        return;
    if (m_leader)
        disconnect(m_leader, nullptr, this, nullptr);
    m_leader = leader;
    if (m_leader) {
        connect(m_leader, &ChartRange::rangeChanged, this, [this] {
            Q_EMIT rangeChanged();
            refresh();
        });
    }
    Q_EMIT leaderChanged();
    Q_EMIT rangeChanged();
    refresh();
}

double ChartRange::endMs() const
{
    return m_leader ? m_leader->endMs() : double(m_fixedEndMs.value_or(m_history ? m_history->nowMs() : 0));
}

void ChartRange::setSpanMs(double spanMs)
{
    const qint64 wanted = std::clamp(qint64(spanMs), shortestMs, longestMs);
    if (m_spanMs == wanted)
        return;
    m_spanMs = wanted;
    Q_EMIT rangeChanged();
    refresh();
}

void ChartRange::setColumns(int columns)
{
    const int wanted = std::clamp(columns, 10, 4000);
    if (m_columns == wanted)
        return;
    m_columns = wanted;
    Q_EMIT columnsChanged();
    refresh();
}

void ChartRange::setEnabled(bool enabled)
{
    if (m_isEnabled == enabled)
        return;
    m_isEnabled = enabled;
    Q_EMIT enabledChanged();
    refresh();
}

void ChartRange::setEnd(std::optional<qint64> endMs)
{
    if (!m_history)
        return;
    if (endMs && *endMs >= m_history->nowMs())
        endMs.reset();
    m_fixedEndMs = endMs;
    Q_EMIT rangeChanged();
    refresh();
}

void ChartRange::pan(double share)
{
    setEnd(qint64(endMs() + share * double(m_spanMs)));
}

void ChartRange::zoom(double factor, double where)
{
    const double anchor = beginMs() + where * double(m_spanMs);
    const auto span = std::clamp(qint64(double(m_spanMs) * factor), shortestMs, longestMs);
    if (span == m_spanMs)
        return;
    m_spanMs = span;
    setEnd(qint64(anchor + (1 - where) * double(span)));
}

void ChartRange::follow()
{
    setEnd({});
}

void ChartRange::showRange(double fromMs, double toMs)
{
    m_spanMs = std::clamp(qint64(toMs - fromMs), shortestMs, longestMs);
    setEnd(qint64(toMs));
}

void ChartRange::startOver()
{
    ++m_serial;
    m_isLoaded = false;
    m_fixedEndMs.reset();
    m_loaded = {};
    Q_EMIT rangeChanged();
    Q_EMIT loaded();
    refresh();
}

void ChartRange::refresh()
{
    if (!m_isComplete || !m_isEnabled || !m_history || spanMs() <= 0 || !canLoad())
        return;
    // One question at a time: what changes meanwhile is asked for once, afterwards.
    if (m_isWaiting) {
        m_mustAskAgain = true;
        return;
    }
    // Columns begin at multiples of their width, so the picture does not shimmer while it follows. From a day on they
    // are full hours: then the pyramid answers.
    const qint64 wanted = std::max<qint64>(narrowestMs(), qint64(spanMs()) / m_columns);
    static constexpr std::array<qint64, 20> steps{
        1000,         2000,         5000,          10'000,        15'000,        30'000,   minuteMs,
        2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 15 * minuteMs, 30 * minuteMs, hourMs,   2 * hourMs,
        3 * hourMs,   4 * hourMs,   6 * hourMs,    12 * hourMs,   dayMs,         2 * dayMs};
    const auto step = std::lower_bound(steps.begin(), steps.end(), wanted);
    const qint64 width = step == steps.end() ? (wanted / dayMs + 1) * dayMs : *step;
    const auto begin = qint64(beginMs()) / width * width;
    const qint64 end = (qint64(endMs()) + width - 1) / width * width;
    load({{begin, end}, int((end - begin) / width)}, m_history->nowMs());
}

void ChartRange::askAgain()
{
    if (!m_mustAskAgain)
        return;
    QTimer::singleShot(m_isLoaded ? 30ms : 0ms, this, [this] {
        if (!m_isWaiting)
            refresh();
    });
}

void ChartRange::describe(const ChartSeries &series, const QString &key, const QString &title,
                          QList<RowWriter::Column> &columns)
{
    if (series.field.isEmpty())
        return;
    columns.append({key, title, series.unit});
    if (!series.lows.isEmpty()) {
        columns.append({key + u"Lowest"_s, tr("%1, lowest").arg(title), series.unit});
        columns.append({key + u"Highest"_s, tr("%1, highest").arg(title), series.unit});
    }
}

double ChartRange::written(double calculated)
{
    return std::round(calculated * 1e6) / 1e6;
}

void ChartRange::tell(const ChartSeries &series, int column, QList<RowWriter::Cell> &cells)
{
    if (series.field.isEmpty())
        return;
    const auto number = [&](const QList<double> &values) {
        return RowWriter::Number{column < values.size() ? values.at(column) : notReported, series.unit};
    };
    RowWriter::Number mean = number(series.means);
    mean.value = written(mean.value);
    cells.append(mean);
    if (!series.lows.isEmpty()) {
        cells.append(number(series.lows));
        cells.append(number(series.highs));
    }
}

RowWriter::Cell ChartRange::gapCell(const QList<int> &gaps, int column)
{
    switch (column < gaps.size() ? ColumnGap(gaps.at(column)) : ColumnGap::None) {
    case ColumnGap::None:
        break;
    case ColumnGap::NotPolled:
        return u"not polled"_s;
    case ColumnGap::NoData:
        return u"no data"_s;
    case ColumnGap::Future:
        return u"still to come"_s;
    }
    return std::monostate();
}

QList<double> ChartRange::ticks(int most, const QString &zoneId) const
{
    QList<double> list;
    if (most < 1 || spanMs() <= 0 || !m_history)
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

QString ChartRange::tickText(double atMs, double spanMs, const QString &zoneId)
{
    const QDateTime time = at(atMs, zoneId);
    const QLocale locale;
    if (time.time() == QTime(0, 0))
        return Format::day(time.date(), spanMs > 100.0 * dayMs ? Format::Day::MonthYear : Format::Day::Short, locale);
    return locale.toString(time.time(), u"HH:mm"_s);
}

QString ChartRange::timeText(double atMs, const QString &zoneId)
{
    const QDateTime time = at(atMs, zoneId);
    //: A day and a time of it
    return QCoreApplication::translate("fleet::ChartRange", "%1 %2")
        .arg(Format::day(time.date(), Format::Day::Weekday, QLocale()), QLocale().toString(time.time(), u"HH:mm"_s));
}

QStringList ChartRange::zones()
{
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            names.append(QString::fromLatin1(id));
    }
    return names;
}

QString ChartRange::dayText(double atMs, const QString &zoneId)
{
    return Format::day(at(atMs, zoneId).date(), Format::Day::InFull, QLocale());
}

QString ChartRange::zoneText(double atMs, const QString &zoneId)
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
