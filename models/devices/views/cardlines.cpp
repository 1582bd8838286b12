// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlines.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

CardLines::CardLines(QObject *parent) : QAbstractListModel(parent) { }

void CardLines::setGroups(FleetGroups *groups)
{
    if (groups == m_groups)
        return;
    if (m_groups)
        m_groups->disconnect(this);
    beginResetModel();
    m_groups = groups;
    m_lines = linesNow();
    m_current = QPersistentModelIndex();
    endResetModel();
    if (groups) {
        connect(groups, &FleetGroups::rowsSettled, this, &CardLines::rebuild);
        connect(groups, &QAbstractItemModel::dataChanged, this, &CardLines::forward);
    }
    Q_EMIT groupsChanged();
    tellCurrent();
}

void CardLines::setColumns(int columns)
{
    if (columns == m_columns || columns < 1)
        return;
    m_columns = columns;
    Q_EMIT columnsChanged();
    rebuild();
}

std::vector<CardLines::Line> CardLines::linesNow() const
{
    std::vector<Line> lines;
    if (!m_groups)
        return lines;
    const int rows = m_groups->rowCount();
    for (int row = 0; row < rows; ++row) {
        const int group = m_groups->groupIdAt(row);
        if (m_groups->isGroup(row)) {
            lines.push_back({group, row, 0, true});
        } else if (!lines.empty() && !lines.back().isHead && lines.back().count < m_columns
                   && lines.back().group == group) {
            ++lines.back().count;
        } else {
            lines.push_back({group, row, 1, false});
        }
    }
    return lines;
}

void CardLines::rebuild()
{
    const std::vector<Line> now = linesNow();
    // What is alike at both ends stays; between them lines come or go, and what is left over tells other devices.
    const size_t shorter = std::min(now.size(), m_lines.size());
    size_t ahead = 0;
    while (ahead < shorter && m_lines[ahead].isLike(now[ahead]))
        ++ahead;
    size_t behind = 0;
    while (behind < shorter - ahead && m_lines[m_lines.size() - 1 - behind].isLike(now[now.size() - 1 - behind]))
        ++behind;
    const size_t kept = shorter - behind; // both have that many before the end that is alike
    int firstChanged = int(now.size());
    int lastChanged = -1;
    const auto settle = [&](size_t to, Line &line) {
        if (line == now[to])
            return;
        line = now[to];
        firstChanged = std::min(firstChanged, int(to));
        lastChanged = std::max(lastChanged, int(to));
    };
    for (size_t i = 0; i < kept; ++i)
        settle(i, m_lines[i]);
    for (size_t i = 1; i <= behind; ++i)
        settle(now.size() - i, m_lines[m_lines.size() - i]);
    if (m_lines.size() > now.size()) {
        beginRemoveRows({}, int(kept), int(m_lines.size() - behind) - 1);
        m_lines = now;
        endRemoveRows();
    } else if (m_lines.size() < now.size()) {
        beginInsertRows({}, int(kept), int(now.size() - behind) - 1);
        m_lines = now;
        endInsertRows();
    }
    if (lastChanged >= firstChanged)
        Q_EMIT dataChanged(index(firstChanged), index(lastChanged),
                           headRoles() + QList<int>{FirstRowRole, CardCountRole});
    tellVisible();
    if (!m_current.isValid() && m_groups && m_groups->rowCount() > 0) {
        // Its group closed, or it is filtered out.
        m_current = m_groups->index(std::max(0, m_groups->rowOfGroup(m_currentGroup)));
    }
    tellCurrent();
}

void CardLines::tellCurrent()
{
    // Its row may have moved long before anybody asks here.
    const bool isNews = m_toldRow != currentRow() || m_toldLine != currentLine();
    m_toldRow = currentRow();
    m_toldLine = currentLine();
    if (isNews)
        Q_EMIT currentChanged();
}

void CardLines::forward(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    // Heads alone are told from here; the cards of a line listen to their rows themselves.
    if (m_lines.empty()
        || std::none_of(roles.cbegin(), roles.cend(), [](int role) { return role >= FleetTable::IsGroupRole; }))
        return;
    const int from = lineOf(first.row());
    const int to = lineOf(last.row());
    if (from >= 0 && to >= from)
        Q_EMIT dataChanged(index(from), index(to), roles);
}

QList<int> CardLines::headRoles()
{
    QList<int> roles;
    for (int role = FleetTable::IsGroupRole; role <= FleetTable::GroupIdRole; ++role)
        roles.append(role);
    return roles;
}

QHash<int, QByteArray> CardLines::roleNames() const
{
    QHash<int, QByteArray> names{{FirstRowRole, "firstRow"}, {CardCountRole, "cardCount"}};
    if (!m_groups)
        return names;
    const QHash<int, QByteArray> all = m_groups->roleNames();
    const QList<int> roles = headRoles();
    for (const int role : roles)
        names.insert(role, all.value(role));
    return names;
}

QVariant CardLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    switch (role) {
    case FirstRowRole:
        return line.first;
    case CardCountRole:
        return line.count;
    default: {
        // A line that is about to go has no row any more.
        const QModelIndex of = m_groups ? m_groups->index(line.first) : QModelIndex();
        return of.isValid() ? m_groups->data(of, role) : QVariant();
    }
    }
}

int CardLines::currentRow() const
{
    return m_current.isValid() ? m_current.row() : m_lines.empty() ? -1 : 0;
}

int CardLines::lineOf(int row) const
{
    if (row < 0 || m_lines.empty())
        return -1;
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), row,
                                        [](int wanted, const Line &line) { return wanted < line.first; });
    return int(after - m_lines.begin()) - 1;
}

void CardLines::goTo(int row)
{
    if (!m_groups || m_lines.empty())
        return;
    const int to = std::clamp(row, 0, m_groups->rowCount() - 1);
    const Line &line = m_lines[size_t(lineOf(to))];
    m_column = to - line.first;
    m_currentGroup = line.group;
    if (m_current.isValid() && to == m_current.row())
        return;
    m_current = m_groups->index(to);
    tellCurrent();
}

void CardLines::stepAcross(int by)
{
    goTo(currentRow() + by);
}

void CardLines::stepDown(int lines)
{
    if (m_lines.empty())
        return;
    const Line &line = m_lines[size_t(std::clamp(currentLine() + lines, 0, rowCount() - 1))];
    const int column = m_column;
    goTo(line.first + std::clamp(column, 0, std::max(0, line.count - 1)));
    m_column = column;
}

void CardLines::goToGroup()
{
    if (m_groups && currentRow() >= 0)
        goTo(m_groups->groupRowOf(currentRow()));
}

void CardLines::setVisibleLines(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
    tellVisible();
}

// Also when the lines stay and the rows in them are others.
void CardLines::tellVisible()
{
    if (!m_groups || m_lines.empty() || m_lastVisible < m_firstVisible)
        return;
    const Line &from = m_lines[size_t(std::clamp(m_firstVisible, 0, rowCount() - 1))];
    const Line &to = m_lines[size_t(std::clamp(m_lastVisible, 0, rowCount() - 1))];
    m_groups->setVisibleRange(from.first, to.first + std::max(0, to.count - 1));
}

void RowSlice::setSource(QAbstractItemModel *source)
{
    if (source == m_source)
        return;
    if (m_source)
        m_source->disconnect(this);
    beginResetModel();
    m_source = source;
    m_made = source && m_count > 0 ? m_places : 0;
    endResetModel();
    m_told = devicesNow();
    if (source)
        connect(source, &QAbstractItemModel::dataChanged, this, &RowSlice::forward);
    if (auto *groups = qobject_cast<FleetGroups *>(source))
        connect(groups, &FleetGroups::rowsSettled, this, &RowSlice::tellOthers);
    Q_EMIT changed();
}

void RowSlice::setFirst(int first)
{
    if (first == m_first)
        return;
    m_first = first;
    tellAll();
    Q_EMIT changed();
}

void RowSlice::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    makePlaces();
    tellAll();
    Q_EMIT changed();
}

void RowSlice::setPlaces(int places)
{
    if (places == m_places)
        return;
    m_places = places;
    if (m_made > 0 || m_count > 0)
        makePlaces();
    Q_EMIT changed();
}

// None before there is a row to show; as many as are side by side from then on.
void RowSlice::makePlaces()
{
    if (!m_source || (m_made == 0 && m_count == 0))
        return;
    const int wanted = std::max(m_places, 0);
    if (wanted > m_made) {
        beginInsertRows({}, m_made, wanted - 1);
        m_made = wanted;
        endInsertRows();
    } else if (wanted < m_made) {
        beginRemoveRows({}, wanted, m_made - 1);
        m_made = wanted;
        endRemoveRows();
    }
    m_told = devicesNow();
}

void RowSlice::tellAll()
{
    m_told = devicesNow();
    // A head shows none: what is told to nobody costs nothing.
    if (m_made > 0 && m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_made - 1));
}

QStringList RowSlice::devicesNow() const
{
    QStringList devices;
    for (int place = 0; place < m_made; ++place)
        devices.append(data(index(place), DeviceListModel::DeviceIdRole).toString());
    return devices;
}

// Rows change places, come and go without a word about what a row shows from then on.
void RowSlice::tellOthers()
{
    const QStringList before = std::exchange(m_told, devicesNow());
    if (m_count == 0 || m_told == before)
        return;
    int first = m_made;
    int last = -1;
    for (int place = 0; place < m_made; ++place) {
        if (m_told.at(place) != before.value(place)) {
            first = std::min(first, place);
            last = place;
        }
    }
    Q_EMIT dataChanged(index(first), index(last));
}

void RowSlice::forward(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const int from = std::max(first.row() - m_first, 0);
    const int to = std::min({last.row() - m_first, m_count - 1, m_made - 1});
    if (from <= to)
        Q_EMIT dataChanged(index(from), index(to), roles);
}

QHash<int, QByteArray> RowSlice::roleNames() const
{
    return m_source ? m_source->roleNames() : QHash<int, QByteArray>();
}

QVariant RowSlice::data(const QModelIndex &index, int role) const
{
    if (!m_source || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = m_first + std::clamp(index.row(), 0, std::max(0, m_count - 1));
    const QModelIndex of = m_source->index(std::clamp(row, 0, std::max(0, m_source->rowCount() - 1)), 0);
    return of.isValid() ? m_source->data(of, role) : QVariant();
}

} // namespace fleet
