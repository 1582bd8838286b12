// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetmap.h"

#include "familylook.h"

#include <whendone.h>

#include <QtConcurrent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
// Below this a flow is called none.
constexpr double leastKw = 0.05;
constexpr qint64 longestMapSlice = 1'000'000; // ns
constexpr size_t mostCellsAtOnce = 1000;      // devices: so many are drawn while the caller waits

QString fieldOf(const Family &family, const QString &colorBy)
{
    if (colorBy == "level"_L1)
        return family == Family(KnownFamily::Vehicle) ? u"batteryLevel"_s : u"level"_s;
    if (colorBy == "power"_L1) {
        switch (family.kind()) {
        case KnownFamily::Battery:
        case KnownFamily::Vehicle:
            return u"chargeRate"_s;
        case KnownFamily::EvCharger:
        case KnownFamily::SolarInverter:
            return u"currentPower"_s;
        case KnownFamily::Hvac:
        case KnownFamily::Unknown:
            break;
        }
    }
    return {};
}

quint8 powerStep(double kw, double most)
{
    if (std::abs(kw) < leastKw || most <= 0)
        return 3;
    const int third = std::min(3, 1 + int(std::abs(kw) / most * 2.9999));
    return quint8(kw < 0 ? 3 - third : 3 + third);
}

} // namespace

struct FleetMap::Making
{
    struct Entry
    {
        double value;
        FleetColumns::Slot slot;
    };
    QList<MapBlock> blocks;
    std::vector<qsizetype> blockOfWord;
    std::vector<std::vector<Entry>> entries; // by block
    FleetColumns::Slot next = 0;             // to be looked at
    bool isSorted = false;
    size_t block = 0; // whose cells come next, when all are sorted
    size_t cell = 0;  // in it
    qint64 now = 0;
    // Of the block that is being made.
    std::vector<double> values; // of those that are shown, sorted as they are
    double most = 0;
    int silent = 0;

    void sort()
    {
        for (std::vector<Entry> &some : entries) {
            std::sort(some.begin(), some.end(), [](const Entry &x, const Entry &y) {
                const bool hasX = !std::isnan(x.value);
                const bool hasY = !std::isnan(y.value);
                if (hasX != hasY)
                    return hasX;
                return hasX && x.value != y.value ? x.value < y.value : x.slot < y.slot;
            });
        }
        isSorted = true;
    }

    QByteArray cells;
    std::vector<FleetColumns::Slot> slots;
    QList<MapSpread> spreads;
    int alarms = 0;
    int lastKnown = 0;
};

FleetMap::FleetMap(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &FleetMap::makeOn);
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &FleetMap::makeOn);
}

FleetMap::~FleetMap() = default;

void FleetMap::setList(DeviceListModel *list)
{
    if (list == m_list)
        return;
    if (m_list)
        disconnect(m_list, nullptr, this, nullptr);
    m_list = list;
    if (list) {
        connect(list, &DeviceListModel::contentChanged, this, &FleetMap::schedule);
        connect(list, &DeviceListModel::filterChanged, this, &FleetMap::schedule);
    }
    Q_EMIT listChanged();
    start();
}

void FleetMap::setColorBy(const QString &what)
{
    if (what == m_colorBy)
        return;
    m_colorBy = what;
    start();
}

void FleetMap::setActive(bool isActive)
{
    if (isActive == m_isActive)
        return;
    m_isActive = isActive;
    if (isActive)
        start();
    else
        Q_EMIT changed();
}

void FleetMap::schedule()
{
    if (!m_isActive)
        return;
    if (m_making)
        m_isOutdated = true; // what is being made has looked at some of it already
    else if (!m_timer.isActive())
        m_timer.start();
}

// Into the device is positive, as everywhere.
double FleetMap::valueOf(FleetColumns::Slot slot) const
{
    const Device &device = *m_list->storedAt(slot)->device;
    if (m_colorBy == "level"_L1) {
        if (const auto *battery = std::get_if<BatteryState>(&device.reading))
            return battery->levelPercent.value_or(noNumber);
        if (const auto *vehicle = std::get_if<VehicleState>(&device.reading))
            return vehicle->batteryLevelPercent.value_or(noNumber);
        return noNumber;
    }
    if (m_colorBy == "freshness"_L1)
        return m_list->columns().births()[slot] == FleetColumns::noBirth ? noNumber
                                                                         : -double(m_list->columns().births()[slot]);
    if (const auto *battery = std::get_if<BatteryState>(&device.reading))
        return battery->chargeRateKw.value_or(noNumber);
    if (const auto *charger = std::get_if<EvChargerState>(&device.reading))
        return charger->currentPowerKw.value_or(noNumber);
    if (const auto *inverter = std::get_if<SolarInverterState>(&device.reading))
        return inverter->currentPowerKw ? -*inverter->currentPowerKw : noNumber;
    if (const auto *vehicle = std::get_if<VehicleState>(&device.reading))
        return vehicle->chargeRateKw.value_or(noNumber);
    return noNumber;
}

void FleetMap::refresh()
{
    m_timer.stop();
    m_slice.stop();
    m_making.reset();
    m_isOutdated = false;
    if (!m_isActive)
        return;
    const std::shared_ptr<Making> making = begin();
    constexpr qint64 whatever = std::numeric_limits<qint64>::max();
    (void)bringOn(*making, whatever);
    making->sort();
    (void)bringOn(*making, whatever);
    show(*making);
}

void FleetMap::start()
{
    if (!m_isActive || !m_list || m_list->columns().size() <= mostCellsAtOnce) {
        refresh();
        return;
    }
    m_timer.stop();
    m_slice.stop();
    m_isOutdated = false;
    m_making.reset(); // a worker that has it sorts for nothing
    makeOn();
}

void FleetMap::makeOn()
{
    if (!m_isActive) {
        m_making.reset();
        return;
    }
    if (!m_making)
        m_making = begin();
    if (!bringOn(*m_making, longestMapSlice)) {
        m_slice.start();
        return;
    }
    if (!m_making->isSorted) {
        const std::shared_ptr<Making> making = m_making;
        const auto work = [making] {
            making->sort();
            return true;
        };
        if (m_list && m_list->columns().size() <= mostCellsAtOnce) {
            (void)work();
            makeOn();
            return;
        }
        whenDone(QtConcurrent::run(work), this, [this, making](bool) {
            if (m_making == making)
                makeOn();
        });
        return;
    }
    const std::shared_ptr<Making> made = std::move(m_making);
    m_making.reset();
    show(*made);
}

std::shared_ptr<FleetMap::Making> FleetMap::begin() const
{
    auto making = std::make_shared<Making>();
    if (!m_list)
        return making;
    const FleetColumns &columns = m_list->columns();
    const QVariantList families = m_list->families();
    const WordTable &table = columns.table(FleetColumns::FamilyWords);
    QHash<QString, qsizetype> blockOf;
    for (const QVariant &entry : families) {
        const auto family = entry.value<FamilyEntry>();
        blockOf.insert(family.path, making->blocks.size());
        making->blocks.append({family.path, family.label, family.icon, 0, 0});
    }
    making->blockOfWord.assign(table.size(), -1);
    for (quint32 word = 1; word < table.size(); ++word)
        making->blockOfWord[word] = blockOf.value(table.spelled(word).section(u'\n', 0, 0), -1);
    making->entries.resize(size_t(making->blocks.size()));
    making->now = m_list->clock().monotonic().count();
    return making;
}

bool FleetMap::bringOn(Making &making, qint64 nanoseconds) const
{
    if (!m_list)
        return true;
    constexpr FleetColumns::Slot betweenLooks = 128; // at the time: they cost some microseconds
    QElapsedTimer took;
    took.start();
    const FleetColumns &columns = m_list->columns();
    const std::vector<quint32> &familyWords = columns.words(FleetColumns::FamilyWords);
    // Who came after the entries were sorted is on the next picture.
    for (; !making.isSorted && making.next < columns.size(); ++making.next) {
        if (making.next % betweenLooks == 0 && took.nsecsElapsed() > nanoseconds)
            return false;
        const FleetColumns::Slot slot = making.next;
        // A family that came since this picture was begun is on the next one.
        if (!columns.isUsed(slot) || !m_list->storedAt(slot) || familyWords[slot] >= making.blockOfWord.size())
            continue;
        const qsizetype block = making.blockOfWord[familyWords[slot]];
        if (block >= 0)
            making.entries[size_t(block)].push_back({valueOf(slot), slot});
    }
    if (!making.isSorted)
        return true;
    for (; making.block < making.entries.size(); ++making.block) {
        if (!addCells(making, took, nanoseconds))
            return false;
    }
    return true;
}

bool FleetMap::addCells(Making &making, const QElapsedTimer &took, qint64 nanoseconds) const
{
    using Entry = Making::Entry;
    constexpr size_t betweenLooks = 256; // at the time
    const FleetColumns &columns = m_list->columns();
    const std::vector<Entry> &cells = making.entries[making.block];
    MapBlock &block = making.blocks[qsizetype(making.block)];
    if (making.cell == 0) {
        block.first = int(making.slots.size());
        block.count = int(cells.size());
        making.values.clear();
        making.silent = 0;
        making.most = 0;
        // Sorted: the greatest amount stands at one of the ends of those that have a value.
        const auto end
            = std::find_if(cells.rbegin(), cells.rend(), [](const Entry &one) { return !std::isnan(one.value); });
        if (end != cells.rend())
            making.most = std::max(std::abs(cells.front().value), std::abs(end->value));
    }
    for (; making.cell < cells.size(); ++making.cell) {
        if (making.cell % betweenLooks == betweenLooks - 1 && took.nsecsElapsed() > nanoseconds)
            return false;
        const Entry &entry = cells[making.cell];
        quint8 cell = std::isnan(entry.value) ? noValue : stepOf(entry.value, making.most, making.now);
        const quint8 reasons = columns.reasons(entry.slot);
        constexpr quint8 alarms
            = attention::bit(Attention::Failed) | attention::bit(Attention::Stuck) | attention::bit(Attention::Offline);
        constexpr quint8 lost = attention::bit(Attention::NoSync) | attention::bit(Attention::Gone);
        const bool isShown = m_list->positionOf(entry.slot) >= 0;
        if (isShown && cell != noValue)
            making.values.push_back(entry.value);
        making.silent += isShown && cell == noValue ? 1 : 0;
        if (reasons & alarms) {
            cell |= alarmBit;
            ++making.alarms;
        } else if (reasons & lost) {
            cell |= lastKnownBit;
            ++making.lastKnown;
        }
        if (isShown)
            cell |= shownBit;
        making.slots.push_back(entry.slot);
        making.cells.append(char(cell));
    }
    MapSpread spread = spreadOf(block, making.values, making.most, making.now);
    spread.silent = making.silent;
    making.spreads.append(spread);
    making.cell = 0;
    return true;
}

void FleetMap::show(Making &making)
{
    m_blocks = std::move(making.blocks);
    m_cells = std::move(making.cells);
    m_slots = std::move(making.slots);
    m_spreads = std::move(making.spreads);
    m_alarms = making.alarms;
    m_lastKnown = making.lastKnown;
    if (std::exchange(m_isOutdated, false))
        m_timer.start();
    Q_EMIT changed();
}

quint8 FleetMap::stepOf(double value, double most, qint64 now) const
{
    if (m_colorBy == "level"_L1)
        return quint8(std::clamp(int(value / 100 * steps), 0, steps - 1));
    if (m_colorBy != "freshness"_L1)
        return powerStep(value, most);
    const qint64 age = now + qint64(value);
    return age < Freshness::freshLimit.count() ? 0
        : age <= 5 * 60'000                    ? 1
        : age <= Freshness::staleLimit.count() ? 2
        : age <= Freshness::lostLimit.count()  ? 4
                                               : 6;
}

QString FleetMap::valueText(double value, qint64 now) const
{
    const Format &format = m_list->registry().format();
    if (m_colorBy == "level"_L1)
        return format.quantity(value, u"percent");
    if (m_colorBy == "freshness"_L1)
        return format.age(std::chrono::seconds((now + qint64(value)) / 1000));
    return format.quantity(value, u"kw", Format::Sign::Always);
}

MapSpread FleetMap::spreadOf(const MapBlock &block, const std::vector<double> &sorted, double most, qint64 now) const
{
    MapSpread spread;
    spread.family = block.family;
    spread.label = block.label;
    spread.count = int(sorted.size());
    if (sorted.empty())
        return spread;
    const auto part = [&sorted](double share) {
        return sorted[size_t(share * double(sorted.size() - 1))];
    };
    // A single outlier must not press all the others into one bin.
    spread.low = part(0.01);
    spread.high = part(0.99);
    spread.least = sorted.front();
    spread.greatest = sorted.back();
    spread.bins = QList<int>(bins, 0);
    const double width = (spread.high - spread.low) / bins;
    for (const double value : sorted) {
        const int bin = width > 0 ? std::clamp(int((value - spread.low) / width), 0, bins - 1) : bins / 2;
        spread.most = std::max(spread.most, ++spread.bins[bin]);
    }
    for (int bin = 0; bin < bins; ++bin)
        spread.steps.append(stepOf(width > 0 ? spread.low + (bin + 0.5) * width : spread.low, most, now));
    spread.lowText = valueText(spread.low, now);
    spread.highText = valueText(spread.high, now);
    spread.middleText = tr("median %1, half of them %2 to %3")
                            .arg(valueText(part(0.5), now), valueText(part(0.25), now), valueText(part(0.75), now));
    return spread;
}

QVariantList FleetMap::spreads() const
{
    QVariantList list;
    for (const MapSpread &spread : m_spreads)
        list.append(QVariant::fromValue(spread));
    return list;
}

QVariantList FleetMap::blocks() const
{
    QVariantList list;
    for (const MapBlock &block : m_blocks)
        list.append(QVariant::fromValue(block));
    return list;
}

QList<int> FleetMap::blockSizes() const
{
    QList<int> sizes;
    for (const MapBlock &block : m_blocks)
        sizes.append(block.count);
    return sizes;
}

QString FleetMap::summary() const
{
    if (!m_list)
        return {};
    const Format &format = m_list->registry().format();
    QStringList parts;
    for (const MapBlock &block : m_blocks)
        parts.append(tr("%1 %2", "how many of which family").arg(format.count(block.count), block.label));
    return tr("Every device by %1: %2; %3 failed or offline, %4 last known")
        .arg(m_colorBy == "level"_L1           ? tr("charge level")
                 : m_colorBy == "freshness"_L1 ? tr("age of its reading")
                                               : tr("power"),
             Format::listed(parts), format.count(m_alarms), format.count(m_lastKnown));
}

QString FleetMap::deviceAt(int cell) const
{
    // The fleet may have moved on since the picture was made.
    if (!m_list || cell < 0 || size_t(cell) >= m_slots.size() || !m_list->storedAt(m_slots[size_t(cell)]))
        return {};
    return m_list->columns().id(m_slots[size_t(cell)]);
}

QString FleetMap::describe(int cell) const
{
    if (deviceAt(cell).isEmpty())
        return {};
    const FleetColumns::Slot slot = m_slots[size_t(cell)];
    const StoredDevice &stored = *m_list->storedAt(slot);
    return tr("%1, %2. %3")
        .arg(DeviceSentence::title(stored), stored.device->vendor,
             DeviceSentence::of(stored, Freshness::of(stored, m_list->clock().monotonic()), m_list->registry(),
                                m_list->clock().nowUtc()));
}

QString FleetMap::queryFor(int from, int to) const
{
    if (deviceAt(from).isEmpty())
        return {};
    const auto block = std::find_if(m_blocks.begin(), m_blocks.end(), [from](const MapBlock &one) {
        return from >= one.first && from < one.first + one.count;
    });
    if (block == m_blocks.end())
        return {};
    const int end = block->first + block->count - 1;
    int first = std::clamp(std::min(from, to), block->first, end);
    int last = std::clamp(std::max(from, to), block->first, end);
    QString query = u"family="_s + Query::quoted(block->family);
    if (first == block->first && last == end)
        return query;
    const QString field = fieldOf(Family::fromPath(block->family), m_colorBy);
    // Cells without a value lie behind those with one.
    while (last > first && (quint8(m_cells.at(last)) & 0xF) == noValue)
        --last;
    if (field.isEmpty() || (quint8(m_cells.at(first)) & 0xF) == noValue)
        return query;
    // So may each end of the stretch have.
    const auto valueAt = [this](int cell) {
        return deviceAt(cell).isEmpty() ? qQNaN() : valueOf(m_slots[size_t(cell)]);
    };
    const double low = valueAt(first);
    const double high = valueAt(last);
    if (std::isnan(low) || std::isnan(high))
        return query;
    return rangeQuery(block->family, low, high);
}

QString FleetMap::rangeQuery(const QString &family, double low, double high) const
{
    const QString query = u"family="_s + Query::quoted(family);
    const QString field = fieldOf(Family::fromPath(family), m_colorBy);
    if (field.isEmpty())
        return query;
    // Here what an inverter gives is negative; its own field says it without a sign.
    if (m_colorBy == "power"_L1 && family == "solar-inverter"_L1) {
        low = -low;
        high = -high;
    }
    if (low > high)
        std::swap(low, high);
    const QString unit = m_colorBy == "level"_L1 ? u"%"_s : u"kw"_s;
    const auto text = [](double value) {
        return QString::number(value, 'f', 2);
    };
    return u"%1 %2>=%3%5 %2<=%4%5"_s.arg(query, field, text(std::floor(low * 100) / 100),
                                         text(std::ceil(high * 100) / 100), unit);
}

// Least and greatest value that a bin holds.
static std::pair<double, double> rangeOf(const MapSpread &spread, int bin)
{
    const double width = (spread.high - spread.low) / FleetMap::bins;
    // Where all but a few have one value, one bin holds those few as well.
    if (width <= 0)
        return {spread.least, spread.greatest};
    return {bin == 0 ? spread.least : spread.low + bin * width,
            bin == FleetMap::bins - 1 ? spread.greatest : spread.low + (bin + 1) * width};
}

QString FleetMap::queryForBin(int block, int bin) const
{
    if (block < 0 || block >= m_spreads.size() || bin < 0 || bin >= m_spreads.at(block).bins.size()
        || m_colorBy == "freshness"_L1)
        return {};
    const MapSpread &spread = m_spreads.at(block);
    const auto [low, high] = rangeOf(spread, bin);
    return rangeQuery(spread.family, low, high);
}

QString FleetMap::binText(int block, int bin) const
{
    if (!m_list || block < 0 || block >= m_spreads.size() || bin < 0 || bin >= m_spreads.at(block).bins.size())
        return {};
    const MapSpread &spread = m_spreads.at(block);
    const auto [low, high] = rangeOf(spread, bin);
    const qint64 now = m_list->clock().monotonic().count();
    return tr("%1 to %2: %Ln device(s)", nullptr, spread.bins.at(bin)).arg(valueText(low, now), valueText(high, now));
}

} // namespace fleet
