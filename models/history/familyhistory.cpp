// SPDX-License-Identifier: GPL-3.0-or-later
#include "familyhistory.h"

#include "devicehistory.h"

#include <algorithm>
#include <cmath>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a family's field is called is asked of a few of its devices: makers differ, families hardly.
constexpr int devicesAsked = 5;

// The order of the rail and of the stack; what nobody has met comes last.
int rankOf(const Family &family)
{
    static const QList<Family> order{KnownFamily::Battery, KnownFamily::EvCharger, KnownFamily::Hvac,
                                     KnownFamily::SolarInverter, KnownFamily::Vehicle};
    const qsizetype at = order.indexOf(family);
    return at < 0 ? int(order.size()) : int(at);
}

} // namespace

bool FamilyHistory::isOutPositive(const Family &family)
{
    return family == Family(KnownFamily::SolarInverter);
}

void FamilyHistory::load(const ColumnGrid &grid, qint64 nowMs)
{
    ask<Answer>(
        grid, [grid, nowMs](SampleStore &store) { return answer(store, grid, nowMs); },
        [this](const Answer &answer) { m_answer = answer; });
}

StoreResult<FamilyHistory::Answer> FamilyHistory::answer(SampleStore &store, const ColumnGrid &grid, qint64 nowMs)
{
    QList<Family> found;
    QHash<Family, QStringList> fields;
    QHash<Family, int> asked;
    const QList<SampleStore::DeviceEntry> devices = store.devices();
    for (const SampleStore::DeviceEntry &device : devices) {
        if (!found.contains(device.family))
            found.append(device.family);
        if (asked[device.family]++ >= devicesAsked)
            continue;
        const auto names = store.fieldsOf(device.id);
        if (!names)
            return Failure{names.error()};
        fields[device.family] += *names;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Family &a, const Family &b) { return rankOf(a) < rankOf(b); });

    Answer answer;
    QList<FamilySeries> families;
    QList<QList<int>> gaps;
    for (const Family &family : std::as_const(found)) {
        FamilySeries series;
        series.family = family.path();
        series.field = DeviceHistory::choose(fields.value(family)).power;
        series.devices = asked.value(family);
        const auto origins = store.origins(family, grid.range);
        if (!origins)
            return Failure{origins.error()};
        series.live = double(origins->live);
        series.cache = double(origins->cache);
        series.projection = double(origins->projection);
        series.noData = double(origins->noData);
        if (!series.field.isEmpty()) {
            const auto sum = store.familySum(family, series.field, grid, nowMs);
            if (!sum)
                return Failure{sum.error()};
            GroupColumns group = GroupColumns::of(*sum, grid, nowMs);
            if (isOutPositive(family)) {
                std::swap(group.into, group.out);
                std::swap(group.intoTotal, group.outTotal);
            }
            series.into = group.into;
            series.out = group.out;
            series.known = group.known;
            series.intoKwh = group.intoTotal;
            series.outKwh = group.outTotal;
            series.coverage = group.coverage;
            for (qsizetype i = 0; i < group.into.size(); ++i) {
                const double net = group.into.at(i) - group.out.at(i);
                if (!std::isnan(net) && !(std::abs(net) <= std::abs(series.peakKw)))
                    series.peakKw = net;
            }
            answer.damaged += sum->damaged;
            answer.devices += series.devices;
            gaps.append(group.gaps);
        }
        families.append(series);
    }
    // Known as soon as one family is; the reason is that of the first one otherwise.
    for (int i = 0; i < grid.count; ++i) {
        int gap = gaps.isEmpty() ? int(ColumnGap::NotPolled) : gaps.first().at(i);
        for (const QList<int> &each : std::as_const(gaps))
            gap = each.at(i) == int(ColumnGap::None) ? int(ColumnGap::None) : gap;
        answer.gaps.append(gap);
    }
    answer.net.fill(notReported, grid.count);
    answer.known.fill(0, grid.count);
    for (const FamilySeries &series : std::as_const(families)) {
        for (qsizetype i = 0; i < series.into.size(); ++i) {
            answer.known[i] += series.known.at(i);
            if (const double net = series.into.at(i) - series.out.at(i); !std::isnan(net))
                answer.net[i] = (std::isnan(answer.net.at(i)) ? 0 : answer.net.at(i)) + net;
        }
        answer.families.append(QVariant::fromValue(series));
    }
    for (const double net : std::as_const(answer.net))
        answer.last = std::isnan(net) ? answer.last : net;
    stack(families, answer);
    return answer;
}

void FamilyHistory::stack(const QList<FamilySeries> &families, Answer &answer)
{
    const qsizetype count = answer.net.size();
    QList<double> above(count, 0);
    QList<double> below(count, 0);
    const auto layer = [&](const FamilySeries &series, bool isOut) {
        const QList<double> &amounts = isOut ? series.out : series.into;
        if (std::none_of(amounts.begin(), amounts.end(), [](double amount) { return amount > 0.0005; }))
            return;
        StackLayer made;
        made.family = series.family;
        made.isOut = isOut;
        QList<double> &edge = isOut ? below : above;
        for (qsizetype i = 0; i < count; ++i) {
            const double amount = amounts.at(i);
            const double next = std::isnan(amount) ? edge.at(i) : edge.at(i) + (isOut ? -amount : amount);
            made.lower.append(std::isnan(amount) ? amount : std::min(edge.at(i), next));
            made.upper.append(std::isnan(amount) ? amount : std::max(edge.at(i), next));
            edge[i] = next;
        }
        answer.layers.append(QVariant::fromValue(made));
    };
    for (const FamilySeries &series : families)
        layer(series, false);
    // What only ever gives lies next to zero; what also takes, further out.
    for (const bool takes : {false, true}) {
        for (const FamilySeries &series : families) {
            if ((series.intoKwh > 0.0005) == takes)
                layer(series, true);
        }
    }
    for (qsizetype i = 0; i < count; ++i) {
        answer.highest = std::max(answer.highest, above.at(i));
        answer.lowest = std::min(answer.lowest, below.at(i));
    }
}

QList<RowWriter::Column> FamilyHistory::tableColumns() const
{
    QList<RowWriter::Column> columns;
    for (const QVariant &each : m_answer.families) {
        const auto series = each.value<FamilySeries>();
        if (series.field.isEmpty())
            continue;
        columns.append({series.family + u".in"_s, tr("%1 in").arg(series.family), u"kw"_s});
        columns.append({series.family + u".out"_s, tr("%1 out").arg(series.family), u"kw"_s});
    }
    columns.append({u"net"_s, tr("Net"), u"kw"_s});
    columns.append({u"devicesKnown"_s, tr("Devices known"), {}});
    columns.append({u"missing"_s, tr("Missing"), {}});
    return columns;
}

QList<RowWriter::Cell> FamilyHistory::tableRow(int column) const
{
    QList<RowWriter::Cell> cells;
    for (const QVariant &each : m_answer.families) {
        const auto series = each.value<FamilySeries>();
        if (series.field.isEmpty())
            continue;
        cells.append(RowWriter::Number{written(series.into.value(column, notReported)), u"kw"_s});
        cells.append(RowWriter::Number{written(series.out.value(column, notReported)), u"kw"_s});
    }
    cells.append(RowWriter::Number{written(m_answer.net.value(column, notReported)), u"kw"_s});
    cells.append(RowWriter::Number{written(m_answer.known.value(column, notReported)), {}});
    cells.append(gapCell(m_answer.gaps, column));
    return cells;
}

} // namespace fleet
