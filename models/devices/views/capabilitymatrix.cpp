// SPDX-License-Identifier: GPL-3.0-or-later
#include "capabilitymatrix.h"

#include "familylook.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

namespace {

constexpr size_t mostModelsAtOnce = 1000;        // devices: so many are looked at while the caller waits
constexpr qint64 longestMatrixSlice = 1'000'000; // ns
constexpr size_t betweenModelLooks = 32;         // at the time: devices

// What one capability map, one set of strategies or one list of members says, as column names.
struct Said
{
    QStringList columns;
    QList<const ParameterBounds *> bounds; // by column; null: none
};

Said saidBy(const QString &of, const Device &device)
{
    Said said;
    if (of == "strategies"_L1) {
        for (const ConflictStrategy &strategy : device.conflictStrategies.value_or({}))
            said.columns.append(strategy.text());
    } else if (of == "fields"_L1) {
        for (const Field &field : device.state) {
            if (field.value.kind() != FieldValue::Kind::Null)
                said.columns.append(field.name);
        }
    } else if (device.commands) {
        for (const CommandCapability &command : device.commands->entries) {
            if (of == "commands"_L1) {
                said.columns.append(command.command);
                continue;
            }
            for (const ParameterBounds &parameter : command.parameters) {
                said.columns.append(command.command + u'.' + parameter.name);
                said.bounds.append(&parameter);
            }
        }
    }
    return said;
}

} // namespace

CapabilityMatrix::CapabilityMatrix(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &CapabilityMatrix::makeOn);
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &CapabilityMatrix::makeOn);
}

CapabilityMatrix::~CapabilityMatrix() = default;

void CapabilityMatrix::setList(DeviceListModel *list)
{
    if (list == m_list)
        return;
    if (m_list)
        disconnect(m_list, nullptr, this, nullptr);
    m_list = list;
    if (list) {
        connect(list, &DeviceListModel::contentChanged, this, &CapabilityMatrix::schedule);
        connect(list, &DeviceListModel::filterChanged, this, &CapabilityMatrix::schedule);
    }
    Q_EMIT listChanged();
    begin();
}

void CapabilityMatrix::setActive(bool isActive)
{
    if (isActive == m_isActive)
        return;
    m_isActive = isActive;
    Q_EMIT activeChanged();
    begin();
}

void CapabilityMatrix::setOf(const QString &what)
{
    static const QStringList known{u"commands"_s, u"parameters"_s, u"strategies"_s, u"fields"_s};
    const QString of = known.contains(what) ? what : known.first();
    if (of == m_of)
        return;
    m_of = of;
    m_columns.clear();
    m_columnCounts.clear();
    m_rows.update({}); // cells of other columns
    Q_EMIT columnsChanged();
    begin();
}

void CapabilityMatrix::schedule()
{
    if (!m_isActive)
        return;
    if (m_making)
        m_isOutdated = true; // it has looked at some of it already
    else if (!m_timer.isActive())
        m_timer.start();
}

struct CapabilityMatrix::Making
{
    // The bounds that the devices of one model declare for one parameter: all of them, from the least to the most.
    struct Span
    {
        double least = std::numeric_limits<double>::infinity();
        double most = -std::numeric_limits<double>::infinity();
        bool isOpen = false; // somebody leaves an end open
        QString unit;
        bool isMixed = false; // two units: no common scale

        void take(const ParameterBounds &bounds)
        {
            if (!unit.isEmpty() && unit != bounds.unit.text())
                isMixed = true;
            unit = bounds.unit.text();
            isOpen = isOpen || !bounds.min || !bounds.max;
            least = std::min(least, bounds.min.value_or(least));
            most = std::max(most, bounds.max.value_or(most));
        }
        QString text(const Format &format) const
        {
            if (isMixed || (!std::isfinite(least) && !std::isfinite(most)))
                return {};
            if (!std::isfinite(most))
                return QCoreApplication::translate("fleet::CapabilityMatrix", "from %1")
                    .arg(format.quantity(least, unit));
            if (!std::isfinite(least))
                return QCoreApplication::translate("fleet::CapabilityMatrix", "to %1").arg(format.quantity(most, unit));
            // The unit stands at both ends where each has its own prefix.
            const bool isOneUnit = format.shownSymbol(unit, least) == format.shownSymbol(unit, most);
            return u"%1–%2"_s.arg(isOneUnit ? format.number(least, unit) : format.quantity(least, unit),
                                  format.quantity(most, unit));
        }
    };
    struct Group
    {
        MatrixRow row;
        QHash<QString, int> counts;
        QHash<QString, Span> spans;
        QStringList lastFields; // devices of one model are alike: the next one mostly says the same again
        int lastTimes = 0;
        int familyPlace = 0;
    };
    struct Use
    {
        CommandsPtr map; // kept: the devices may have others by the time that it is read
        int count = 0;
    };
    std::vector<FleetColumns::Slot> devices;
    size_t next = 0; // to be looked at
    std::map<std::array<quint32, 3>, Group> groups;
    // What a capability map says is put together once for each map, not once for each device of it.
    std::map<std::pair<Group *, const Commands *>, Use> uses;
    int counted = 0;
    int silent = 0;
};

void CapabilityMatrix::begin()
{
    m_timer.stop();
    m_slice.stop();
    m_making.reset();
    m_isOutdated = false;
    makeOn();
}

void CapabilityMatrix::refresh()
{
    begin();
    while (m_making)
        makeOn();
}

void CapabilityMatrix::makeOn()
{
    m_slice.stop();
    if (!m_isActive) {
        m_making.reset();
        return;
    }
    if (!m_making) {
        m_making = std::make_unique<Making>();
        if (m_list)
            m_making->devices = m_list->shown();
    }
    const bool isSmall = m_making->devices.size() <= mostModelsAtOnce;
    if (!bringOn(*m_making, isSmall ? std::numeric_limits<qint64>::max() : longestMatrixSlice)) {
        m_slice.start();
        return;
    }
    const std::unique_ptr<Making> made = std::move(m_making);
    show(*made);
}

bool CapabilityMatrix::bringOn(Making &making, qint64 nanoseconds) const
{
    if (!m_list)
        return true;
    QElapsedTimer took;
    took.start();
    const FleetColumns &columns = m_list->columns();
    const auto &families = columns.words(FleetColumns::FamilyWords);
    const auto &vendors = columns.words(FleetColumns::VendorWords);
    const auto &models = columns.words(FleetColumns::ModelWords);
    const bool isByMap = m_of == "commands"_L1 || m_of == "parameters"_L1;
    for (; making.next < making.devices.size(); ++making.next) {
        if (making.next % betweenModelLooks == 0 && took.nsecsElapsed() > nanoseconds)
            return false;
        const FleetColumns::Slot slot = making.devices[making.next];
        const StoredDevice *stored = m_list->storedAt(slot);
        if (!stored)
            continue; // it went since
        Making::Group &group = making.groups[{families[slot], vendors[slot], models[slot]}];
        const Device &device = *stored->device;
        if (group.row.devices++ == 0) {
            group.row.family = device.family.path();
            group.row.vendor = device.vendor;
            group.row.model = device.metadata.model;
        }
        ++making.counted;
        if (isByMap) {
            Making::Use &use = making.uses[{&group, device.commands.get()}];
            if (use.count++ == 0)
                use.map = device.commands;
            continue;
        }
        const Said said = saidBy(m_of, device);
        making.silent += said.columns.isEmpty() ? 1 : 0;
        if (said.columns == group.lastFields) {
            ++group.lastTimes;
            continue;
        }
        for (const QString &column : std::as_const(group.lastFields))
            group.counts[column] += group.lastTimes;
        group.lastFields = said.columns;
        group.lastTimes = 1;
    }
    return true;
}

void CapabilityMatrix::show(Making &making)
{
    using Group = Making::Group;
    std::map<std::array<quint32, 3>, Group> &groups = making.groups;
    QHash<QString, int> totals;
    if (m_list) {
        for (const auto &[key, use] : making.uses) {
            Group &group = *key.first;
            Device bearer;
            bearer.commands = use.map;
            const Said said = saidBy(m_of, bearer);
            making.silent += said.columns.isEmpty() ? use.count : 0;
            for (qsizetype i = 0; i < said.columns.size(); ++i) {
                group.counts[said.columns.at(i)] += use.count;
                if (i < said.bounds.size())
                    group.spans[said.columns.at(i)].take(*said.bounds.at(i));
            }
        }
        QStringList order;
        for (const QVariant &entry : m_list->families())
            order.append(entry.value<FamilyEntry>().path);
        for (auto &[key, group] : groups) {
            for (const QString &column : std::as_const(group.lastFields))
                group.counts[column] += group.lastTimes;
            for (auto at = group.counts.cbegin(); at != group.counts.cend(); ++at)
                totals[at.key()] += at.value();
            group.familyPlace = int(order.indexOf(group.row.family));
        }
    }

    // What most devices have comes first; columns that were there keep their place as long as the set is the same.
    QStringList names = totals.keys();
    std::sort(names.begin(), names.end(), [&totals](const QString &a, const QString &b) {
        return totals[a] != totals[b] ? totals[a] > totals[b] : a < b;
    });
    if (QSet<QString>(names.begin(), names.end()) == QSet<QString>(m_columns.begin(), m_columns.end()))
        names = m_columns;
    const bool areColumnsNew = names != m_columns;
    m_columns = names;
    m_columnCounts.clear();
    for (const QString &name : std::as_const(m_columns))
        m_columnCounts.append(totals.value(name));
    m_devices = making.counted;
    m_silent = making.silent;

    std::vector<Group *> sorted;
    for (auto &[key, group] : groups)
        sorted.push_back(&group);
    std::sort(sorted.begin(), sorted.end(), [](const Group *a, const Group *b) {
        if (a->familyPlace != b->familyPlace)
            return a->familyPlace < b->familyPlace;
        const int byVendor = a->row.vendor.compare(b->row.vendor, Qt::CaseInsensitive);
        return byVendor != 0 ? byVendor < 0 : a->row.model.compare(b->row.model, Qt::CaseInsensitive) < 0;
    });
    QList<MatrixRow> rows;
    for (Group *group : sorted) {
        for (const QString &name : std::as_const(m_columns)) {
            group->row.counts.append(group->counts.value(name));
            const auto span = group->spans.constFind(name);
            group->row.bounds.append(
                span == group->spans.cend() ? QString() : span->text(m_list->registry().format().asDeclared()));
        }
        rows.append(group->row);
    }
    if (areColumnsNew) {
        // Cells of other columns: no row is what it was.
        m_rows.update({});
        Q_EMIT columnsChanged();
    }
    m_rows.update(rows);
    if (std::exchange(m_isOutdated, false))
        m_timer.start();
    Q_EMIT countsChanged();
}

QString MatrixListModel::keyOf(const MatrixRow &row) const
{
    return row.family + u'\n' + row.vendor + u'\n' + row.model;
}

QVariant MatrixListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MatrixRow &row = values().at(index.row());
    switch (role) {
    case FamilyRole:
        return row.family;
    case FamilyLabelRole:
        return FamilyLook::label(Family::fromPath(row.family));
    case VendorRole:
        return row.vendor;
    case Qt::DisplayRole:
    case ModelRole:
        return row.model;
    case DevicesRole:
        return row.devices;
    case CountsRole:
        return QVariant::fromValue(row.counts);
    case BoundsRole:
        return row.bounds;
    default:
        return {};
    }
}

QHash<int, QByteArray> MatrixListModel::roleNames() const
{
    return {{FamilyRole, "family"},   {FamilyLabelRole, "familyLabel"}, {VendorRole, "vendor"},
            {ModelRole, "modelName"}, {DevicesRole, "devices"},         {CountsRole, "counts"},
            {BoundsRole, "bounds"}};
}

QList<int> MatrixListModel::changedRoles(const MatrixRow &before, const MatrixRow &now) const
{
    QList<int> roles;
    if (before.devices != now.devices)
        roles << DevicesRole;
    if (before.counts != now.counts)
        roles << CountsRole;
    if (before.bounds != now.bounds)
        roles << BoundsRole;
    return roles;
}

QString CapabilityMatrix::queryFor(int row, int column) const
{
    QStringList terms;
    if (m_list && !m_list->query().isEverything())
        terms.append(m_list->query().root().kind == QueryNode::Kind::Or ? u'(' + m_list->query().text() + u')'
                                                                        : m_list->query().text());
    const auto add = [&terms](const QString &term) {
        if (!terms.contains(term))
            terms.append(term);
    };
    if (row >= 0 && row < rowTotal()) {
        const MatrixRow &one = values().at(row);
        add(u"family="_s + Query::quoted(one.family));
        if (!one.vendor.isEmpty())
            add(u"vendor="_s + Query::quoted(one.vendor));
        add(one.model.isEmpty() ? u"-model:*"_s : u"model="_s + Query::quoted(one.model));
    }
    if (column >= 0 && column < m_columns.size()) {
        const QString &name = m_columns.at(column);
        if (m_of == "fields"_L1)
            add(name + u":*"_s);
        else if (m_of == "strategies"_L1)
            add(u"strategy="_s + Query::quoted(name));
        else
            add(u"can:"_s + Query::quoted(name));
    }
    return terms.join(u' ');
}

} // namespace fleet
