// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditlistmodel.h"

#include <whendone.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr int auditBlock = 32;   // rows that are read at once
constexpr int keptWords = 2000;  // rows whose words stay in memory
constexpr int searchPause = 150; // ms after the last key

} // namespace

AuditListModel::AuditListModel(QObject *parent) : QAbstractListModel(parent), m_words(keptWords)
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &AuditListModel::readWanted);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(searchPause);
    connect(&m_searchSoon, &QTimer::timeout, this, &AuditListModel::search);
}

void AuditListModel::setLog(FileAuditLog *log)
{
    if (m_log == log)
        return;
    if (m_log)
        m_log->disconnect(this);
    m_log = log;
    if (m_log) {
        connect(m_log, &FileAuditLog::rowsChanged, this, &AuditListModel::onRowsChanged);
        connect(m_log, &FileAuditLog::stateChanged, this, &AuditListModel::countsChanged);
    }
    m_words.clear();
    m_hits.clear();
    rebuild();
    search();
    Q_EMIT logChanged();
}

void AuditListModel::setGroup(const QString &group)
{
    if (m_group == group)
        return;
    m_group = group;
    rebuild();
    Q_EMIT filterChanged();
}

void AuditListModel::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    m_searchSoon.start();
    Q_EMIT filterChanged();
}

int AuditListModel::allCount() const
{
    return m_log ? int(m_log->rows().size()) : 0;
}

bool AuditListModel::isShown(int number) const
{
    if (!m_hits.isEmpty() && !m_hits.value(number, false))
        return false;
    return m_group == u"all" || auditGroup(m_log->rows().at(number).result()) == m_group;
}

// Another question is another list: a reset.
void AuditListModel::rebuild()
{
    beginResetModel();
    m_view.clear();
    for (int number = 0; number < allCount(); ++number) {
        if (isShown(number))
            m_view.append(number);
    }
    endResetModel();
    recount();
}

void AuditListModel::recount()
{
    m_counts.clear();
    if (m_log) {
        for (const AuditRowKey &key : m_log->rows())
            ++m_counts[auditGroup(key.result())];
    }
    Q_EMIT countsChanged();
}

void AuditListModel::search()
{
    m_searchSoon.stop();
    const quint64 search = ++m_search;
    if (!m_log || m_searchText.trimmed().isEmpty()) {
        if (!m_hits.isEmpty()) {
            m_hits.clear();
            rebuild();
        }
        return;
    }
    whenDone(m_log->search(m_searchText), this, [this, search](const QList<int> &found) {
        if (search != m_search)
            return;
        QList<bool> hits(std::max(1, allCount()), false);
        for (const int number : found) {
            if (number < hits.size())
                hits[number] = true;
        }
        if (hits == m_hits)
            return;
        m_hits = hits;
        rebuild();
    });
}

void AuditListModel::onRowsChanged(int added, const QList<int> &changed)
{
    // What is new may be what is searched for: ask again, and show it when the answer comes.
    if (!m_hits.isEmpty())
        m_searchSoon.start();
    for (const int number : changed)
        place(number);
    QList<int> fresh;
    for (int number = allCount() - added; number < allCount(); ++number) {
        if (isShown(number))
            fresh.append(number);
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, 0, int(fresh.size()) - 1);
        m_view.append(fresh);
        endInsertRows();
    }
    recount();
}

// A row that changed: it comes, goes, or its words are read again.
void AuditListModel::place(int number)
{
    const auto at = std::lower_bound(m_view.cbegin(), m_view.cend(), number);
    const bool wasShown = at != m_view.cend() && *at == number;
    const auto position = int(at - m_view.cbegin());
    if (isShown(number) && wasShown) {
        // The old words stay until the new ones are there.
        m_wanted.insert(number);
        m_readSoon.start();
    } else if (wasShown) {
        const int row = count() - 1 - position;
        beginRemoveRows({}, row, row);
        m_view.remove(position);
        endRemoveRows();
        m_words.remove(number);
    } else if (isShown(number)) {
        const int row = count() - position;
        beginInsertRows({}, row, row);
        m_view.insert(position, number);
        endInsertRows();
        m_words.remove(number);
    } else {
        m_words.remove(number);
    }
}

int AuditListModel::numberAt(int row) const
{
    return row >= 0 && row < count() ? m_view.at(count() - 1 - row) : -1;
}

int AuditListModel::rowOf(int number) const
{
    const auto at = std::lower_bound(m_view.cbegin(), m_view.cend(), number);
    return at != m_view.cend() && *at == number ? count() - 1 - int(at - m_view.cbegin()) : -1;
}

int AuditListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> AuditListModel::roleNames() const
{
    return {{NumberRole, "number"},
            {IsReadRole, "isRead"},
            {TimeTextRole, "timeText"},
            {ExactTimeRole, "exactTime"},
            {OperatorTextRole, "operatorText"},
            {EnvironmentRole, "environment"},
            {VerbRole, "verb"},
            {DeviceTextRole, "deviceText"},
            {DeviceIdRole, "deviceId"},
            {FamilyRole, "family"},
            {ChangeTextRole, "changeText"},
            {ResultTextRole, "resultText"},
            {ResultToneRole, "resultTone"},
            {ResultIconRole, "resultIcon"},
            {RequestIdRole, "requestId"}};
}

QVariant AuditListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int number = numberAt(index.row());
    if (role == NumberRole)
        return number;
    const AuditRow *words = m_words.object(number);
    if (!words)
        want(index.row());
    static const AuditRow none;
    const AuditRow &row = words ? *words : none;
    switch (role) {
    case IsReadRole:
        return words != nullptr;
    case TimeTextRole:
        return row.timeText;
    case ExactTimeRole:
        return row.exactTime;
    case OperatorTextRole:
        return row.operatorText;
    case EnvironmentRole:
        return row.environment;
    case VerbRole:
        return row.verb;
    case DeviceTextRole:
        return row.deviceText;
    case DeviceIdRole:
        return row.deviceId;
    case FamilyRole:
        return row.family;
    case ChangeTextRole:
        return row.changeText;
    case ResultTextRole:
        return row.resultText;
    case ResultToneRole:
        return row.resultTone;
    case ResultIconRole:
        return row.resultIcon;
    case RequestIdRole:
        return row.requestId;
    default:
        return {};
    }
}

// The block around it, since its neighbours come into view next.
void AuditListModel::want(int row) const
{
    const int first = row / auditBlock * auditBlock;
    for (int near = first; near < std::min(first + auditBlock, count()); ++near) {
        const int number = numberAt(near);
        if (!m_words.contains(number) && !m_reading.contains(number))
            m_wanted.insert(number);
    }
    if (!m_wanted.isEmpty() && !m_readSoon.isActive())
        m_readSoon.start();
}

void AuditListModel::readWanted()
{
    if (!m_log || m_wanted.isEmpty())
        return;
    const QList<int> numbers(m_wanted.cbegin(), m_wanted.cend());
    m_reading.unite(m_wanted);
    m_wanted.clear();
    whenDone(m_log->read(numbers), this, [this, numbers](const QList<QList<NumberedEntry>> &answer) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const int number = numbers.at(i);
            m_reading.remove(number);
            if (!m_log || number >= allCount() || i >= answer.size())
                continue;
            m_words.insert(number,
                           new AuditRow(describeAuditRow(answer.at(i), m_log->rows().at(number), m_format, now)));
            if (const int row = rowOf(number); row >= 0)
                Q_EMIT dataChanged(index(row), index(row),
                                   {IsReadRole, TimeTextRole, ExactTimeRole, OperatorTextRole, EnvironmentRole,
                                    VerbRole, DeviceTextRole, DeviceIdRole, FamilyRole, ChangeTextRole, ResultTextRole,
                                    ResultToneRole, ResultIconRole, RequestIdRole});
        }
    });
}

} // namespace fleet
