// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetsnapshot.h"

#include <answer.h>
#include <devicejson.h>
#include <logging.h>
#include <whendone.h>

#include <QCryptographicHash>
#include <QDataStream>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

using std::chrono::milliseconds;

namespace {

constexpr quint32 magic = 0x414d5046; // "AMPF"
constexpr quint16 version = 1;
constexpr int quickly = 1; // of zlib: the bytes repeat themselves so much that more effort saves little
constexpr qsizetype devicesInASlice = 250;
constexpr qint64 turnMs = 4; // of the GUI thread at a time, while a snapshot is taken over
constexpr qsizetype devicesInAPart = 1000;
constexpr qint64 largestFile = 256ll * 1024 * 1024;
constexpr qint64 noTime = std::numeric_limits<qint64>::min();

qint64 toMs(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : noTime;
}

QDateTime fromMs(qint64 ms)
{
    return ms == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<SnapshotPart, QString> readPart(QDataStream &in)
{
    QString path;
    QByteArray json;
    QList<qint64> service;
    QList<qint64> local;
    in >> path >> json >> service >> local;
    if (in.status() != QDataStream::Ok)
        return Failure{u"it ends too early"_s};
    SnapshotPart part;
    part.family = Family::fromPath(path);
    const auto parsed = parseDevicePage(qUncompress(json), part.family);
    if (!parsed || !parsed->content)
        return Failure{u"its records cannot be read"_s};
    part.devices = parsed->content->items;
    if (part.devices.size() != service.size() || part.devices.size() != local.size())
        return Failure{u"its records and times do not match"_s};
    for (qsizetype i = 0; i < part.devices.size(); ++i) {
        Received received;
        if (service.at(i) != noTime)
            received.serviceTimestampUtc = fromMs(service.at(i));
        received.localUtc = fromMs(local.at(i));
        part.received.append(received);
    }
    return part;
}

} // namespace

QByteArray writeSnapshot(const SnapshotOwner &owner, const QList<SnapshotPart> &parts)
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << owner.baseUrl << owner.environment << owner.redactedKey << qint32(parts.size());
    for (const SnapshotPart &part : parts) {
        QByteArray json = "{\"success\":true,\"data\":{\"items\":[";
        QList<qint64> service;
        QList<qint64> local;
        for (qsizetype i = 0; i < part.devices.size(); ++i) {
            if (i > 0)
                json.append(',');
            appendJson(json, *part.devices.at(i));
            const Received &received = part.received.at(i);
            service.append(received.serviceTimestampUtc ? toMs(*received.serviceTimestampUtc) : noTime);
            local.append(toMs(received.localUtc));
        }
        json.append("]}}");
        out << part.family.path() << qCompress(json, quickly) << service << local;
    }

    QByteArray bytes;
    QDataStream head(&bytes, QIODevice::WriteOnly);
    head.setVersion(QDataStream::Qt_6_4);
    head << magic << version << sumOf(payload) << payload;
    return bytes;
}

Result<QList<SnapshotPart>, QString> readSnapshot(const QByteArray &bytes, const SnapshotOwner &owner)
{
    QDataStream head(bytes);
    head.setVersion(QDataStream::Qt_6_4);
    quint32 itsMagic = 0;
    quint16 itsVersion = 0;
    head >> itsMagic >> itsVersion;
    if (itsMagic != magic)
        return Failure{u"it is no snapshot"_s};
    if (itsVersion != version)
        return Failure{u"it is of another version"_s};
    QByteArray sum;
    QByteArray payload;
    head >> sum >> payload;
    if (head.status() != QDataStream::Ok || !head.atEnd() || sum != sumOf(payload))
        return Failure{u"its check sum is wrong"_s};

    QDataStream in(payload);
    in.setVersion(QDataStream::Qt_6_4);
    SnapshotOwner itsOwner;
    qint32 count = 0;
    in >> itsOwner.baseUrl >> itsOwner.environment >> itsOwner.redactedKey >> count;
    if (itsOwner != owner)
        return Failure{u"it is of another service, environment or key"_s};
    QList<SnapshotPart> parts;
    for (qint32 i = 0; i < count; ++i) {
        auto part = readPart(in);
        if (!part)
            return Failure{part.error()};
        parts.append(*std::move(part));
    }
    return parts;
}

FleetSnapshot::FleetSnapshot(QString file, SnapshotOwner owner, DeviceStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_owner(std::move(owner))
    , m_store(store)
    , m_clock(clock)
{ }

FleetSnapshot::~FleetSnapshot()
{
    m_saving.waitForFinished();
}

void FleetSnapshot::load()
{
    if (m_file.isEmpty() || !QFile::exists(m_file)) {
        Q_EMIT loaded(0, 0);
        return;
    }
    m_isLoading = true;
    using Parts = std::shared_ptr<const Result<QList<SnapshotPart>, QString>>;
    const auto work = [file = m_file, owner = m_owner]() -> Parts {
        using Read = Result<QList<SnapshotPart>, QString>;
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            return std::make_shared<const Read>(Failure{in.errorString()});
        if (in.size() > largestFile)
            return std::make_shared<const Read>(Failure{u"it is too large"_s});
        return std::make_shared<const Read>(readSnapshot(in.readAll(), owner));
    };
    whenDone(QtConcurrent::run(work), this, [this](const Parts &parts) {
        if (*parts) {
            restore(parts->value());
            return;
        }
        m_isLoading = false;
        qCWarning(lcSync).noquote() << "the last snapshot is not shown:" << parts->error();
        Q_EMIT loaded(0, 0);
    });
}

void FleetSnapshot::restore(const QList<SnapshotPart> &parts)
{
    const QDateTime nowUtc = m_clock.nowUtc();
    const milliseconds now = m_clock.monotonic();
    for (SnapshotPart part : parts) {
        m_kept += int(part.devices.size());
        for (Received &received : part.received) {
            // How long ago that was can only be told by the calendar, which may have been set since.
            const milliseconds ago(received.localUtc.isValid() ? received.localUtc.msecsTo(nowUtc) : 0);
            received.monotonic = now - std::max(ago, milliseconds(0));
        }
        for (qsizetype first = 0; first < part.devices.size(); first += devicesInASlice)
            m_slices.push_back(
                {part.family, part.devices.mid(first, devicesInASlice), part.received.mid(first, devicesInASlice)});
    }
    restoreSlice();
}

void FleetSnapshot::restoreSlice()
{
    QElapsedTimer took;
    took.start();
    while (!m_slices.empty() && !took.hasExpired(turnMs)) {
        const SnapshotPart slice = std::move(m_slices.front());
        m_slices.pop_front();
        m_restored += int(m_store.restore(slice.devices, slice.received).added.size());
    }
    if (!m_slices.empty()) {
        QMetaObject::invokeMethod(this, &FleetSnapshot::restoreSlice, Qt::QueuedConnection);
        return;
    }
    m_isLoading = false;
    Q_EMIT loaded(m_restored, m_kept);
}

bool FleetSnapshot::collect(qsizetype most)
{
    for (; most > 0 && !m_toCollect.isEmpty(); --most) {
        const auto stored = m_store.find(m_toCollect.takeLast());
        if (!stored || !stored->hasReading || stored->gone)
            continue;
        SnapshotPart &part = m_growing[stored->device->family];
        part.family = stored->device->family;
        part.devices.append(stored->device);
        part.received.append(stored->received());
        if (part.devices.size() == devicesInAPart)
            m_collected.append(std::exchange(part, {}));
    }
    if (!m_toCollect.isEmpty())
        return false;
    for (const SnapshotPart &part : std::as_const(m_growing)) {
        if (!part.devices.isEmpty())
            m_collected.append(part);
    }
    m_growing.clear();
    return true;
}

void FleetSnapshot::save()
{
    // Until the earlier one is read completely, writing would shorten it.
    if (m_file.isEmpty() || m_isLoading || m_saving.isRunning() || !m_toCollect.isEmpty() || m_store.count() == 0)
        return;
    m_toCollect = m_store.ids();
    collectSlice();
}

void FleetSnapshot::collectSlice()
{
    if (m_toCollect.isEmpty())
        return; // saveNow() took the rest
    if (collect(4 * devicesInASlice))
        write();
    else
        QMetaObject::invokeMethod(this, &FleetSnapshot::collectSlice, Qt::QueuedConnection);
}

void FleetSnapshot::write()
{
    const QList<SnapshotPart> all = std::exchange(m_collected, {});
    m_saving = QtConcurrent::run([file = m_file, owner = m_owner, parts = all] {
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly))
            return false;
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        out.write(writeSnapshot(owner, parts));
        return out.commit();
    });
    whenDone(m_saving, this, [this](bool worked) {
        if (!worked)
            qCWarning(lcSync).noquote() << "the last readings cannot be kept in" << m_file;
        Q_EMIT saved(worked);
    });
}

void FleetSnapshot::saveNow()
{
    m_saving.waitForFinished();
    if (m_file.isEmpty() || m_isLoading || m_store.count() == 0)
        return;
    // From the beginning: what was collected so far may be older than what is held now.
    m_collected.clear();
    m_growing.clear();
    m_toCollect = m_store.ids();
    while (!collect(devicesInAPart)) { }
    write();
    m_saving.waitForFinished();
}

} // namespace fleet
