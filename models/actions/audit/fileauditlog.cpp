// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileauditlog.h"

#include "auditexport.h"

#include <logging.h>

#include <QBuffer>
#include <QFile>
#include <QPromise>
#include <QSaveFile>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// As long as the journal's own sync takes on a slow disk: two at once would hold up each other, and the command.
constexpr std::chrono::milliseconds syncPause{20};
constexpr std::chrono::milliseconds syncAgainPause{2000};

// Runs `work` in the thread of `where`, or in the pool, and gives its answer.
template <typename Work>
auto askThread(QObject *where, Work work) -> QFuture<decltype(work())>
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    auto future = promise->future();
    const auto run = [promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    };
    if (where)
        QMetaObject::invokeMethod(where, run, Qt::QueuedConnection);
    else
        QThreadPool::globalInstance()->start(run);
    return future;
}

} // namespace

// Owns the file; every call comes in the writing thread.
class FileAuditLog::Writer : public QObject
{
public:
    using Promise = std::shared_ptr<QPromise<Result<quint64, QString>>>;

    Writer(FileAuditLog &owner, Reader &reader) : m_owner(owner), m_reader(reader), m_syncTimer(this)
    {
        m_syncTimer.setSingleShot(true);
        m_syncTimer.setTimerType(Qt::PreciseTimer);
        m_syncTimer.callOnTimeout(this, &Writer::settle);
    }

    void open(const QDateTime &now);
    // `written` ends when the entry is in the file, `synced` when it is on the disk and the head tells of it. Either
    // may be null.
    void append(const AuditEntry &entry, const Promise &written, const Promise &synced);
    Result<Done, QString> restore(const QList<AuditEntry> &entries);
    // Now, and not in a moment.
    void settle();
    void close()
    {
        settle();
        m_syncTimer.stop();
    }
    void tellReader();

private:
    void setProblem(const QString &problem);

    FileAuditLog &m_owner;
    Reader &m_reader;
    AuditFile m_file;
    bool m_isOpen = false;
    QString m_problem;
    QTimer m_syncTimer;
    struct Unsynced
    {
        quint64 seq;
        Promise promise;
    };
    std::vector<Unsynced> m_unsynced;
};

// Owns the index; every call comes in the reading thread.
class FileAuditLog::Reader : public QObject
{
public:
    explicit Reader(FileAuditLog &owner) : m_owner(owner) { }

    // The file is good up to here.
    void readUpTo(quint64 bytes);
    bool isNews(const AuditEntry &entry) const { return m_index.isNews(entry); }
    QList<QList<NumberedEntry>> read(const QList<int> &rows);
    QList<int> search(const QString &words);

private:
    std::optional<NumberedEntry> readOne(QFile &file, int seq);

    FileAuditLog &m_owner;
    AuditIndex m_index;
    quint64 m_bytes = 0;
    bool m_isReady = false;
};

void FileAuditLog::Writer::open(const QDateTime &now)
{
    const Result<AuditVerdict, QString> verdict = m_file.open(m_owner.m_place, m_owner.m_context, now);
    m_isOpen = verdict.isOk();
    QString damage;
    if (verdict) {
        damage = verdict->earlierDamage;
        if (!verdict->isWhole())
            damage = u"%1 at entry %2"_s.arg(auditVerdictKey(verdict->kind)).arg(verdict->badSeq);
    } else {
        m_problem = verdict.error();
    }
    QMetaObject::invokeMethod(&m_owner, [owner = &m_owner, problem = m_problem, damage] {
        owner->m_problem = problem;
        owner->m_earlierDamage = damage;
        Q_EMIT owner->stateChanged();
    });
    tellReader();
}

void FileAuditLog::Writer::append(const AuditEntry &entry, const Promise &written, const Promise &synced)
{
    const Result<quint64, QString> put = m_isOpen ? m_file.append(entry) : Result<quint64, QString>(Failure{m_problem});
    const auto end = [](const Promise &promise, const Result<quint64, QString> &result) {
        if (!promise)
            return;
        promise->addResult(result);
        promise->finish();
    };
    end(written, put);
    if (!put) {
        end(synced, put);
        setProblem(put.error());
        return;
    }
    m_unsynced.push_back({*put, synced});
    if (!m_syncTimer.isActive())
        m_syncTimer.start(syncPause);
    tellReader();
}

void FileAuditLog::Writer::settle()
{
    m_syncTimer.stop();
    if (!m_isOpen)
        return;
    const Result<Done, QString> settled = m_file.settle();
    for (const Unsynced &one : std::exchange(m_unsynced, {})) {
        if (!one.promise)
            continue;
        one.promise->addResult(settled ? Result<quint64, QString>(one.seq)
                                       : Result<quint64, QString>(Failure{settled.error()}));
        one.promise->finish();
    }
    setProblem(settled ? QString() : settled.error());
    // Nothing may lie in the file for long that a power cut would take. The next entry tries it as well.
    if (!settled)
        m_syncTimer.start(syncAgainPause);
}

void FileAuditLog::Writer::setProblem(const QString &problem)
{
    if (!m_isOpen || problem == m_problem)
        return;
    m_problem = problem;
    QMetaObject::invokeMethod(&m_owner, [owner = &m_owner, problem] {
        owner->m_problem = problem;
        Q_EMIT owner->stateChanged();
    });
}

Result<Done, QString> FileAuditLog::Writer::restore(const QList<AuditEntry> &entries)
{
    if (!m_isOpen)
        return Failure{m_problem};
    QSet<QString> missing;
    for (const AuditEntry &entry : entries)
        missing.insert(entry.intentId);
    QFile file(m_owner.m_place.logPath);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{file.errorString()};
    while (!missing.isEmpty() && !file.atEnd()) {
        const QByteArray line = file.readLine().chopped(1);
        const std::optional<AuditLine> split = splitAuditLine(line);
        const std::optional<AuditEntry> entry = split ? parseAuditBody(split->body) : std::nullopt;
        if (entry && entry->kind == AuditEntry::Kind::Sending)
            missing.remove(entry->intentId);
    }
    for (const AuditEntry &entry : entries) {
        if (!missing.contains(entry.intentId))
            continue;
        if (const Result<quint64, QString> put = m_file.append(entry); !put) {
            setProblem(put.error());
            return Failure{put.error()};
        }
        qCInfo(lcActions) << "Put back into the audit log:" << entry.intentId;
    }
    // Also what was there already may have been left in the file and not on the disk.
    Result<Done, QString> settled = m_file.settle();
    setProblem(settled ? QString() : settled.error());
    tellReader();
    return settled;
}

void FileAuditLog::Writer::tellReader()
{
    QMetaObject::invokeMethod(
        &m_reader, [reader = &m_reader, bytes = m_file.bytes()] { reader->readUpTo(bytes); }, Qt::QueuedConnection);
}

void FileAuditLog::Reader::readUpTo(quint64 bytes)
{
    QList<AuditRowKey> added;
    QList<std::pair<int, AuditRowKey>> changed;
    const int rowsBefore = m_index.rowCount();
    QFile file(m_owner.m_place.logPath);
    if (bytes > m_bytes && file.open(QIODevice::ReadOnly) && file.seek(qint64(m_bytes))) {
        while (m_bytes < bytes) {
            const QByteArray line = file.readLine();
            if (!line.endsWith('\n') || line.size() <= auditHashLength + 2)
                break;
            const AuditIndex::Place place{m_bytes, quint32(line.size() - 1)};
            const QByteArrayView body = QByteArrayView(line).sliced(auditHashLength + 1).chopped(1);
            // What a later version wrote is not understood and is still a row.
            const AuditEntry entry = parseAuditBody(body).value_or(AuditEntry{});
            const AuditIndex::Fed fed = m_index.feed(place, entry);
            if (!fed.isNew && fed.row < rowsBefore)
                changed.append({fed.row, m_index.key(fed.row)});
            m_bytes += quint64(line.size());
        }
    }
    for (int row = rowsBefore; row < m_index.rowCount(); ++row)
        added.append(m_index.key(row));
    m_isReady = true;
    QMetaObject::invokeMethod(&m_owner, [owner = &m_owner, count = m_index.entryCount(), added, changed] {
        owner->take(count, added, changed, true);
    });
}

std::optional<NumberedEntry> FileAuditLog::Reader::readOne(QFile &file, int seq)
{
    const AuditIndex::Place place = m_index.place(seq);
    if (!file.seek(qint64(place.offset)))
        return {};
    const QByteArray line = file.read(place.bytes);
    const std::optional<AuditLine> split = splitAuditLine(line);
    if (!split)
        return {};
    NumberedEntry numbered;
    numbered.seq = split->seq;
    numbered.hash = split->hash.toByteArray();
    numbered.body = split->body.toByteArray();
    numbered.entry = parseAuditBody(split->body).value_or(AuditEntry{});
    return numbered;
}

QList<QList<NumberedEntry>> FileAuditLog::Reader::read(const QList<int> &rows)
{
    QList<QList<NumberedEntry>> answer;
    QFile file(m_owner.m_place.logPath);
    const bool opened = file.open(QIODevice::ReadOnly);
    for (const int row : rows) {
        QList<NumberedEntry> entries;
        if (opened && row >= 0 && row < m_index.rowCount()) {
            for (const int seq : m_index.entriesOf(row)) {
                if (const std::optional<NumberedEntry> entry = readOne(file, seq))
                    entries.append(*entry);
            }
        }
        answer.append(entries);
    }
    return answer;
}

QList<int> FileAuditLog::Reader::search(const QString &words)
{
    QList<QByteArray> needles;
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : parts)
        needles.append(word.toUtf8().toLower());
    QList<bool> hits(m_index.rowCount(), false);
    QFile file(m_owner.m_place.logPath);
    if (file.open(QIODevice::ReadOnly)) {
        for (int seq = 0; seq < m_index.entryCount(); ++seq) {
            const QByteArray line = file.readLine().toLower();
            const int row = m_index.rowOfEntry(seq);
            if (!hits.at(row))
                hits[row] = std::all_of(needles.cbegin(), needles.cend(),
                                        [&line](const QByteArray &needle) { return line.contains(needle); });
        }
    }
    QList<int> rows;
    for (int row = 0; row < hits.size(); ++row) {
        if (hits.at(row))
            rows.append(row);
    }
    return rows;
}

FileAuditLog::FileAuditLog(const AuditPlace &place, const AuditContext &context, const QDateTime &nowUtc,
                           QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_context(context)
    , m_reader(std::make_unique<Reader>(*this))
{
    m_writer = std::make_unique<Writer>(*this, *m_reader);
    m_writer->moveToThread(&m_writing);
    m_reader->moveToThread(&m_reading);
    m_writing.setObjectName(u"audit log"_s);
    m_reading.setObjectName(u"audit reader"_s);
    m_writing.start();
    m_reading.start();
    QMetaObject::invokeMethod(
        m_writer.get(), [writer = m_writer.get(), nowUtc] { writer->open(nowUtc); }, Qt::QueuedConnection);
}

FileAuditLog::~FileAuditLog()
{
    // What the reader has passed on is written too: first it, then the writer.
    const auto nothing = [] {
    };
    QMetaObject::invokeMethod(m_writer.get(), nothing, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(m_reader.get(), nothing, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(m_writer.get(), &Writer::close, Qt::BlockingQueuedConnection);
    m_writing.quit();
    m_writing.wait();
    m_reading.quit();
    m_reading.wait();
}

QFuture<Result<quint64, QString>> FileAuditLog::append(const AuditEntry &entry)
{
    return put(entry).synced;
}

AuditLog::Receipt FileAuditLog::put(const AuditEntry &entry)
{
    const auto begun = [] {
        auto promise = std::make_shared<QPromise<Result<quint64, QString>>>();
        promise->start();
        return promise;
    };
    const Writer::Promise written = begun();
    const Writer::Promise synced = begun();
    Receipt receipt{written->future(), synced->future()};
    QMetaObject::invokeMethod(
        m_writer.get(), [writer = m_writer.get(), entry, written, synced] { writer->append(entry, written, synced); },
        Qt::QueuedConnection);
    return receipt;
}

QFuture<Result<Done, QString>> FileAuditLog::restore(const QList<AuditEntry> &entries)
{
    return askThread(m_writer.get(), [writer = m_writer.get(), entries] { return writer->restore(entries); });
}

// By way of both: once the file is open and indexed, the reader knows what the log says already.
void FileAuditLog::appendNews(const AuditEntry &entry)
{
    Writer *writer = m_writer.get();
    Reader *reader = m_reader.get();
    QMetaObject::invokeMethod(
        writer,
        [writer, reader, entry] {
            QMetaObject::invokeMethod(
                reader,
                [writer, reader, entry] {
                    if (!reader->isNews(entry))
                        return;
                    QMetaObject::invokeMethod(
                        writer, [writer, entry] { writer->append(entry, {}, {}); }, Qt::QueuedConnection);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void FileAuditLog::take(int entryCount, const QList<AuditRowKey> &added,
                        const QList<std::pair<int, AuditRowKey>> &changed, bool ready)
{
    m_entryCount = entryCount;
    QList<int> touched;
    for (const auto &[row, key] : changed) {
        m_rows[row] = key;
        if (!touched.contains(row))
            touched.append(row);
    }
    m_rows.append(added);
    if (m_isReady != ready) {
        m_isReady = ready;
        Q_EMIT stateChanged();
    }
    if (!added.isEmpty() || !touched.isEmpty())
        Q_EMIT rowsChanged(int(added.size()), touched);
}

QFuture<QList<QList<NumberedEntry>>> FileAuditLog::read(const QList<int> &rows)
{
    return askThread(m_reader.get(), [reader = m_reader.get(), rows] { return reader->read(rows); });
}

QFuture<QList<int>> FileAuditLog::search(const QString &words)
{
    return askThread(m_reader.get(), [reader = m_reader.get(), words] { return reader->search(words); });
}

QFuture<AuditVerdict> FileAuditLog::verify()
{
    // With a head that tells of everything that is there.
    auto promise = std::make_shared<QPromise<AuditVerdict>>();
    promise->start();
    QFuture<AuditVerdict> future = promise->future();
    QMetaObject::invokeMethod(
        m_writer.get(),
        [writer = m_writer.get(), place = m_place, promise] {
            writer->settle();
            QThreadPool::globalInstance()->start([place, promise] {
                promise->addResult(verifyAuditFiles(place));
                promise->finish();
            });
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<quint64, QString>> FileAuditLog::exportTo(const QString &path, AuditFormat format)
{
    return askThread(nullptr, [place = m_place, path, format]() -> Result<quint64, QString> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return Failure{file.errorString()};
        Result<quint64, QString> written = exportAudit(place, format, file);
        if (!written)
            return written;
        if (!file.commit())
            return Failure{file.errorString()};
        return written;
    });
}

AuditVerdict verifyAuditFiles(const AuditPlace &place, HeadUse use)
{
    AuditVerdict unreadable;
    unreadable.kind = AuditVerdict::Kind::Unreadable;
    const Result<AuditSnapshot, QString> snapshot = AuditFile::snapshot(place);
    if (!snapshot) {
        unreadable.detail = snapshot.error();
        return unreadable;
    }
    QFile log(place.logPath);
    const bool isThere = log.exists();
    if (isThere && !log.open(QIODevice::ReadOnly)) {
        unreadable.detail = log.errorString();
        return unreadable;
    }
    if (!isThere && !snapshot->headText) {
        unreadable.detail = u"There is no log at %1."_s.arg(place.logPath);
        return unreadable;
    }
    if (!isThere) {
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);
        return verifyAudit(nothing, snapshot->headText, use);
    }
    return verifyAudit(log, snapshot->headText, use, {}, snapshot->bytes);
}

} // namespace fleet
