// SPDX-License-Identifier: GPL-3.0-or-later
// Plain POSIX: an append that is synced, a lock that other processes see, a file that is replaced in one step. Qt has
// no word for the first two. Built on Linux only so far.
#include "auditfile.h"

#include <logging.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr int lockTries = 200; // of ten milliseconds

QString auditSpoken(const char *text)
{
    return QCoreApplication::translate("fleet::AuditFile", text);
}

QString cannotWrite(const QString &why)
{
    qCWarning(lcActions).noquote() << "Audit log:" << why;
    return auditSpoken(QT_TRANSLATE_NOOP("fleet::AuditFile", "The audit log cannot be written: %1")).arg(why);
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

// Whole or an error; interrupted calls go on.
bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

bool lockFile(int file, int how)
{
    for (int i = 0; i < lockTries; ++i) {
        if (::flock(file, how | LOCK_NB) == 0)
            return true;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return false;
        QThread::msleep(10);
    }
    errno = EWOULDBLOCK;
    return false;
}

struct Unlock
{
    explicit Unlock(int descriptor) : file(descriptor) { }
    Unlock(const Unlock &) = delete;
    Unlock &operator=(const Unlock &) = delete;
    ~Unlock() { ::flock(file, LOCK_UN); }
    int file;
};

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

bool makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder))
        return true;
    if (!QDir().mkpath(folder))
        return false;
    return QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

std::optional<QByteArray> readHeadText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.read(4096);
}

} // namespace

class AuditFile::Descriptor
{
public:
    explicit Descriptor(int descriptor) : number(descriptor) { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { ::close(number); }

    static std::unique_ptr<Descriptor> open(const QString &path)
    {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        return file < 0 ? nullptr : std::make_unique<Descriptor>(file);
    }
    // Still the file that the path names: nobody took it away or put another one there.
    bool isAt(const QString &path) const
    {
        struct stat mine
        { };
        struct stat there
        { };
        return ::fstat(number, &mine) == 0 && ::stat(QFile::encodeName(path).constData(), &there) == 0
            && mine.st_ino == there.st_ino && mine.st_dev == there.st_dev;
    }
    qint64 size() const
    {
        struct stat mine
        { };
        return ::fstat(number, &mine) == 0 ? qint64(mine.st_size) : -1;
    }

    const int number;
};

AuditFile::AuditFile() = default;
AuditFile::~AuditFile() = default;

quint64 AuditFile::bytes() const
{
    return m_bytes;
}

Result<AuditVerdict, QString> AuditFile::open(const AuditPlace &place, const AuditContext &context,
                                              const QDateTime &nowUtc)
{
    m_place = place;
    m_context = context;
    m_now = nowUtc;
    if (place.logPath.isEmpty() || place.headPath.isEmpty() || !makeFolderOf(place.logPath)
        || !makeFolderOf(place.headPath))
        return Failure{cannotWrite(auditSpoken(QT_TRANSLATE_NOOP("fleet::AuditFile", "its folder cannot be made.")))};
    m_file = Descriptor::open(place.logPath);
    if (!m_file || !lockFile(m_file->number, LOCK_EX))
        return Failure{cannotWrite(systemError())};
    auto unlock = std::make_unique<Unlock>(m_file->number);
    if (!m_file->isAt(place.logPath)) // put aside by another process while we waited
        return Failure{
            cannotWrite(auditSpoken(QT_TRANSLATE_NOOP("fleet::AuditFile", "another window is opening it.")))};

    QFile log(place.logPath);
    if (!log.open(QIODevice::ReadOnly))
        return Failure{cannotWrite(log.errorString())};
    const std::optional<QByteArray> headText = readHeadText(place.headPath);
    AuditVerdict verdict = verifyAudit(log, headText, HeadUse::Own, [this](quint64 offset, const AuditLine &line) {
        m_walk.take(QByteArrayView(line.hash.data(), auditHashLength + 1 + line.body.size()));
        m_bytes = offset + quint64(auditHashLength + 1 + line.body.size() + 1);
    });
    log.close();
    m_logId = verdict.logId;
    if (verdict.kind == AuditVerdict::Kind::Unreadable)
        return Failure{cannotWrite(verdict.detail)};

    if (!verdict.isWhole()) {
        const Result<QString, QString> damage = putAside(verdict, headText);
        if (!damage)
            return Failure{damage.error()};
        // The lock moved away with the file; the new one is ours alone until its first entry is written.
        unlock.reset();
        m_file = Descriptor::open(place.logPath);
        if (!m_file || !lockFile(m_file->number, LOCK_EX))
            return Failure{cannotWrite(systemError())};
        unlock = std::make_unique<Unlock>(m_file->number);
        if (m_file->size() != 0) // another process was quicker
            return Failure{
                cannotWrite(auditSpoken(QT_TRANSLATE_NOOP("fleet::AuditFile", "another window is opening it.")))};
        m_walk = AuditWalk();
        m_bytes = 0;
        m_pastHead = 0;
        if (const Result<Done, QString> begun = begin(*damage); !begun)
            return Failure{begun.error()};
        return verdict;
    }
    if (verdict.unfinishedBytes > 0 && ::ftruncate(m_file->number, off_t(m_bytes)) != 0)
        return Failure{cannotWrite(systemError())};
    if (verdict.entries == 0) {
        if (const Result<Done, QString> begun = begin({}); !begun)
            return Failure{begun.error()};
        return verdict;
    }
    if (verdict.unfinishedBytes > 0 || verdict.afterHead > 0) {
        // A process that was killed may have left what nobody has synced yet, and the head must not get past the log.
        m_isSynced = false;
        m_pastHead = verdict.afterHead;
        if (const Result<Done, QString> settled = settleLocked(); !settled)
            return Failure{settled.error()};
        AuditEntry recovered;
        recovered.kind = AuditEntry::Kind::Recovered;
        recovered.at = m_now;
        recovered.context = m_context;
        recovered.detail = verdict.unfinishedBytes > 0
            ? u"An earlier run ended in the middle of an entry; its first %1 bytes were taken away."_s.arg(
                verdict.unfinishedBytes)
            : u"An earlier run ended between its last entry and the head."_s;
        if (const Result<quint64, QString> written = write(recovered); !written)
            return Failure{written.error()};
        if (const Result<Done, QString> settled = settleLocked(); !settled)
            return Failure{settled.error()};
    }
    return verdict;
}

// The first entry. The id tells this log from every other, also from one that was put aside.
Result<Done, QString> AuditFile::begin(const QString &earlierDamage)
{
    m_logId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    AuditEntry begun;
    begun.kind = AuditEntry::Kind::Begun;
    begun.at = m_now;
    begun.context = m_context;
    begun.logId = m_logId;
    begun.earlierDamage = earlierDamage;
    if (const Result<quint64, QString> written = write(begun); !written)
        return Failure{written.error()};
    syncFolderOf(m_place.logPath);
    return settleLocked();
}

Result<QString, QString> AuditFile::putAside(const AuditVerdict &verdict, const std::optional<QByteArray> &headText)
{
    const QString stamp = m_now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QFileInfo log(m_place.logPath);
    const QString logAside = log.dir().filePath(u"%1-damaged-%2.%3"_s.arg(log.completeBaseName(), stamp, log.suffix()));
    const QFileInfo head(m_place.headPath);
    const QString headAside
        = head.dir().filePath(u"%1-damaged-%2.%3"_s.arg(head.completeBaseName(), stamp, head.suffix()));
    // The head first: if we die between the two, the log without a head is found damaged again.
    if (headText && ::rename(QFile::encodeName(m_place.headPath), QFile::encodeName(headAside)) != 0)
        return Failure{cannotWrite(systemError())};
    if (::rename(QFile::encodeName(m_place.logPath), QFile::encodeName(logAside)) != 0)
        return Failure{cannotWrite(systemError())};
    syncFolderOf(m_place.headPath);
    syncFolderOf(m_place.logPath);
    const QString said = u"%1 at entry %2; kept as %3"_s.arg(auditVerdictKey(verdict.kind))
                             .arg(verdict.badSeq)
                             .arg(QFileInfo(logAside).fileName());
    qCWarning(lcActions).noquote() << "The audit log was tampered with:" << said;
    return said;
}

Result<quint64, QString> AuditFile::append(const AuditEntry &entry)
{
    if (!m_file)
        return Failure{cannotWrite(auditSpoken(QT_TRANSLATE_NOOP("fleet::AuditFile", "it is not open.")))};
    if (!lockFile(m_file->number, LOCK_EX))
        return Failure{cannotWrite(systemError())};
    const Unlock unlock(m_file->number);
    if (const Result<Done, QString> others = catchUp(); !others)
        return Failure{others.error()};
    if (m_pastHead >= auditEntriesPastHead || m_syncFailed) {
        if (const Result<Done, QString> settled = settleLocked(); !settled)
            return Failure{settled.error()};
    }
    return write(entry);
}

Result<Done, QString> AuditFile::settle()
{
    if (!m_file)
        return Failure{cannotWrite(auditSpoken(QT_TRANSLATE_NOOP("fleet::AuditFile", "it is not open.")))};
    if (m_isSynced && m_pastHead == 0)
        return Done{};
    if (!lockFile(m_file->number, LOCK_EX))
        return Failure{cannotWrite(systemError())};
    const Unlock unlock(m_file->number);
    // Another process may have gone on in the meantime: its entries are synced and told of as well.
    if (const Result<Done, QString> others = catchUp(); !others)
        return Failure{others.error()};
    return settleLocked();
}

Result<Done, QString> AuditFile::settleLocked()
{
    if (Result<Done, QString> synced = sync(); !synced)
        return synced;
    return m_pastHead > 0 ? putHead() : Result<Done, QString>(Done{});
}

Result<Done, QString> AuditFile::sync()
{
    if (m_isSynced)
        return Done{};
    // After a failed sync the system may have forgotten what it could not write, and the next sync would say that all
    // is well: the same bytes are written to the same place once more. They need a descriptor that does not append.
    if (m_syncFailed && !m_unsynced.isEmpty()) {
        const int again = ::open(QFile::encodeName(m_place.logPath).constData(), O_WRONLY | O_CLOEXEC);
        if (again < 0)
            return Failure{cannotWrite(systemError())};
        const Descriptor descriptor(again);
        const auto at = off_t(m_bytes - quint64(m_unsynced.size()));
        if (!descriptor.isAt(m_place.logPath) || ::lseek(again, at, SEEK_SET) != at || !writeAll(again, m_unsynced))
            return Failure{cannotWrite(systemError())};
    }
    if (::fdatasync(m_file->number) != 0) {
        m_syncFailed = true;
        return Failure{cannotWrite(systemError())};
    }
    m_syncFailed = false;
    m_isSynced = true;
    m_unsynced.clear();
    return Done{};
}

// What other processes have added since, which must follow what we know; and that the file is still the one we opened.
Result<Done, QString> AuditFile::catchUp()
{
    const qint64 size = m_file->size();
    if (!m_file->isAt(m_place.logPath))
        return Failure{cannotWrite(auditSpoken(
            QT_TRANSLATE_NOOP("fleet::AuditFile", "the file was taken away or replaced while it was in use.")))};
    if (size < qint64(m_bytes))
        return Failure{cannotWrite(
            auditSpoken(QT_TRANSLATE_NOOP("fleet::AuditFile", "the file became shorter while it was in use.")))};
    if (size == qint64(m_bytes))
        return Done{};
    QFile log(m_place.logPath);
    if (!log.open(QIODevice::ReadOnly) || !log.seek(qint64(m_bytes)))
        return Failure{cannotWrite(log.errorString())};
    const QByteArray added = log.readAll();
    qsizetype begin = 0;
    for (qsizetype end = added.indexOf('\n'); end >= 0; end = added.indexOf('\n', begin)) {
        if (!m_walk.take(QByteArrayView(added).sliced(begin, end - begin)))
            return Failure{
                cannotWrite(auditSpoken(QT_TRANSLATE_NOOP("fleet::AuditFile", "somebody else has written to it.")))};
        begin = end + 1;
        ++m_pastHead;
    }
    m_bytes += quint64(begin);
    m_unsynced.append(QByteArrayView(added).first(begin));
    m_isSynced = false;
    // A process that was killed in the middle of its entry leaves a piece of it.
    if (begin < added.size() && ::ftruncate(m_file->number, off_t(m_bytes)) != 0)
        return Failure{cannotWrite(systemError())};
    return Done{};
}

Result<quint64, QString> AuditFile::write(const AuditEntry &entry)
{
    m_now = entry.at;
    const quint64 seq = m_walk.entries();
    const QByteArray body = auditBody(entry, seq);
    const QByteArray line = auditHash(m_walk.hash(), body) + ' ' + body;
    if (!writeAll(m_file->number, line + '\n')) {
        const QString why = systemError();
        // Nothing half-written may stay; if it does, the next append finds it and takes it away.
        if (::ftruncate(m_file->number, off_t(m_bytes)) != 0)
            qCWarning(lcActions) << "Audit log: a piece of an entry stays behind";
        return Failure{cannotWrite(why)};
    }
    m_walk.take(line);
    m_bytes += quint64(line.size()) + 1;
    m_unsynced.append(line).append('\n');
    m_isSynced = false;
    ++m_pastHead;
    return seq;
}

Result<Done, QString> AuditFile::putHead()
{
    const AuditHead head{m_logId, m_walk.entries(), m_bytes, m_walk.hash(), m_now};
    const QByteArray path = QFile::encodeName(m_place.headPath);
    const QByteArray fresh = path + ".new";
    const int file = ::open(fresh.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return Failure{cannotWrite(systemError())};
    const bool written = writeAll(file, toText(head)) && ::fsync(file) == 0;
    const QString why = written ? QString() : systemError();
    ::close(file);
    if (!written)
        return Failure{cannotWrite(why)};
    if (::rename(fresh.constData(), path.constData()) != 0)
        return Failure{cannotWrite(systemError())};
    syncFolderOf(m_place.headPath);
    m_pastHead = 0;
    return Done{};
}

Result<AuditSnapshot, QString> AuditFile::snapshot(const AuditPlace &place)
{
    AuditSnapshot snapshot;
    const int file = ::open(QFile::encodeName(place.logPath).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        if (errno != ENOENT)
            return Failure{systemError()};
        snapshot.headText = readHeadText(place.headPath);
        return snapshot;
    }
    const Descriptor descriptor(file);
    if (!lockFile(file, LOCK_SH))
        return Failure{auditSpoken(QT_TRANSLATE_NOOP("fleet::AuditFile", "Another process holds the audit log."))};
    const Unlock unlock(file);
    snapshot.headText = readHeadText(place.headPath);
    snapshot.bytes = descriptor.size();
    return snapshot;
}

} // namespace fleet
