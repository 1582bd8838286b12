// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdesk.h"

#include <devicesentence.h>
#include <logging.h>
#include <whendone.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {
constexpr int customerPageSize = 50;
constexpr int rememberedAtMost = 200;
} // namespace

CustomerDesk::CustomerDesk(ApiReads &reads, const DeviceStore &store, CommandDesk &desk, QString file, QObject *parent)
    : QAbstractListModel(parent)
    , m_reads(reads)
    , m_store(store)
    , m_desk(desk)
    , m_file(std::move(file))
    , m_families(Family::known())
{
    connect(&m_file, &KeptFile::written, this, [this] {
        if (!m_file.problem().isEmpty())
            qCWarning(lcApp).noquote() << "Names of customers are kept for this run only:" << m_file.problem();
    });
    QFile in(m_file.path());
    if (m_file.path().isEmpty() || !in.open(QIODevice::ReadOnly))
        return;
    for (const QJsonValue &entry : QJsonDocument::fromJson(in.readAll()).array())
        m_remembered.append({entry[u"userId"_s].toString(), entry[u"name"_s].toString(), entry[u"note"_s].toString()});
}

QVariant CustomerDesk::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case DeviceIdRole:
        return row.id.text();
    case FamilyRole:
        return row.family.path();
    case TitleRole:
        return row.title;
    case VendorRole:
        return row.vendor;
    case IsChosenRole:
        return row.isChosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> CustomerDesk::roleNames() const
{
    return {{DeviceIdRole, "deviceId"},
            {FamilyRole, "family"},
            {TitleRole, "title"},
            {VendorRole, "vendor"},
            {IsChosenRole, "isChosen"}};
}

void CustomerDesk::look(const QString &userId)
{
    const UserId id(userId.trimmed());
    ++m_look;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_userId = id;
    m_trouble.clear();
    m_failedFamilies = 0;
    m_state = id.isEmpty() ? State::Idle : State::Asking;
    Q_EMIT changed();
    if (!id.isEmpty())
        readFamily(0, 0, m_look);
}

void CustomerDesk::readFamily(int index, int offset, quint64 look)
{
    if (index >= m_families.size()) {
        ended(look);
        return;
    }
    ListQuery query;
    query.limit = customerPageSize;
    query.offset = offset;
    query.userId = m_userId;
    whenDone(m_reads.listDevices(m_families.at(index), query), this,
             [this, index, offset, look](const Result<Answer<Page<DevicePtr>>, NetError> &answer) {
                 if (look != m_look)
                     return;
                 if (!answer) {
                     ++m_failedFamilies;
                     m_trouble = tr("%1 could not be read: %2")
                                     .arg(m_families.at(index).path(),
                                          answer.error().code.isEmpty() ? kindName(answer.error().kind)
                                                                        : answer.error().code);
                     readFamily(index + 1, 0, look);
                     return;
                 }
                 const QList<DevicePtr> &items = answer->value.items;
                 if (!items.isEmpty()) {
                     QList<DeviceId> read;
                     beginInsertRows({}, count(), count() + int(items.size()) - 1);
                     for (const DevicePtr &device : items) {
                         const auto stored = m_store.find(device->id);
                         const QString title = stored ? DeviceSentence::title(*stored) : device->metadata.model.text();
                         m_rows.append({device->id, device->family, title.isEmpty() ? device->id.text() : title,
                                        device->vendor, false});
                         read.append(device->id);
                     }
                     endInsertRows();
                     Q_EMIT devicesRead(m_userId, read);
                 }
                 Q_EMIT changed();
                 const qsizetype got = items.size() + answer->value.spoiled.size();
                 if (answer->value.pagination && answer->value.pagination->hasMore && got > 0)
                     readFamily(index, offset + int(got), look);
                 else
                     readFamily(index + 1, 0, look);
             });
}

void CustomerDesk::ended(quint64 look)
{
    if (look != m_look)
        return;
    m_state = m_failedFamilies == 0             ? State::Read
        : m_failedFamilies == m_families.size() ? State::Failed
                                                : State::Partly;
    if (!m_rows.isEmpty()) {
        remember();
        save();
    }
    Q_EMIT changed();
}

void CustomerDesk::choose(const QString &deviceId, bool isChosen)
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row).id.text() != deviceId || m_rows.at(row).isChosen == isChosen)
            continue;
        m_rows[row].isChosen = isChosen;
        Q_EMIT dataChanged(index(row), index(row), {IsChosenRole});
        Q_EMIT changed();
    }
}

bool CustomerDesk::revokeConsent()
{
    // Not before all of them are known: the sheet lists whom it hits.
    if (m_state != State::Read || m_rows.isEmpty())
        return false;
    QStringList ids;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.isChosen)
            ids.append(row.id.text());
    }
    return m_desk.revokeConsent(m_userId.text(), ids);
}

QString CustomerDesk::state() const
{
    switch (m_state) {
    case State::Idle:
        return u"idle"_s;
    case State::Asking:
        return u"reading"_s;
    case State::Read:
        return u"read"_s;
    case State::Partly:
        return u"partly"_s;
    case State::Failed:
        return u"failed"_s;
    }
    return {};
}

int CustomerDesk::chosenCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.isChosen; }));
}

QString CustomerDesk::nameOf(const QString &userId) const
{
    for (const Remembered &customer : m_remembered) {
        if (customer.userId == userId)
            return customer.name;
    }
    return {};
}

QString CustomerDesk::note() const
{
    for (const Remembered &customer : m_remembered) {
        if (customer.userId == m_userId.text())
            return customer.note;
    }
    return {};
}

void CustomerDesk::setName(const QString &name)
{
    if (m_userId.isEmpty() || this->name() == name.trimmed())
        return;
    remember().name = name.trimmed();
    save();
    Q_EMIT changed();
}

void CustomerDesk::setNote(const QString &note)
{
    if (m_userId.isEmpty() || this->note() == note.trimmed())
        return;
    remember().note = note.trimmed();
    save();
    Q_EMIT changed();
}

QStringList CustomerDesk::known() const
{
    QStringList ids;
    for (const Remembered &customer : m_remembered)
        ids.append(customer.userId);
    return ids;
}

CustomerDesk::Remembered &CustomerDesk::remember()
{
    const auto at = std::find_if(m_remembered.begin(), m_remembered.end(),
                                 [this](const Remembered &customer) { return customer.userId == m_userId.text(); });
    if (at == m_remembered.end())
        m_remembered.prepend({m_userId.text(), {}, {}});
    else
        std::rotate(m_remembered.begin(), at, at + 1);
    if (m_remembered.size() > rememberedAtMost)
        m_remembered.resize(rememberedAtMost);
    return m_remembered.first();
}

void CustomerDesk::save()
{
    m_file.write([remembered = m_remembered] {
        QJsonArray array;
        for (const Remembered &customer : remembered)
            array.append(
                QJsonObject{{u"userId"_s, customer.userId}, {u"name"_s, customer.name}, {u"note"_s, customer.note}});
        return QJsonDocument(array).toJson();
    });
}

} // namespace fleet
