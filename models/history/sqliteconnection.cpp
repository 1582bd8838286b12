// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteconnection.h"

#include <logging.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

// Pages: half a megabyte is soon filled again, and 32 MB take some tens of milliseconds.
constexpr qint64 fewestReclaimed = 64;
constexpr qint64 mostReclaimed = 4096;
constexpr int incremental = 2; // as SQLite tells it

} // namespace

SqliteConnection::SqliteConnection(const QString &path)
    : StoreConnection(u"QSQLITE"_s)
    , m_path(path)
    , m_lock(path + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // a lock is stale when its process is gone, not when it is old
}

StoreError::Kind SqliteConnection::kindOf(const QSqlError &error) const
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 13: // SQLITE_FULL
        return StoreError::Kind::Full;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreError::Kind::Damaged;
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return StoreError::Kind::NoPlace;
    default:
        return StoreError::Kind::Lost;
    }
}

QString SqliteConnection::beginStatement() const
{
    return u"BEGIN IMMEDIATE"_s;
}

QString SqliteConnection::beginReadStatement() const
{
    return u"BEGIN"_s;
}

StoreResult<Done> SqliteConnection::connect(qint64 maxBytes, Wish wish)
{
    QSqlDatabase connection = database();
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!connection.open())
        return Failure{StoreError{StoreError::Kind::NoPlace, connection.lastError().text()}};
    m_wish = wish;
    (void)tryCollect();
    // Freed pages can be given back later only when the file was made for it.
    QStringList settings{u"PRAGMA page_size=8192"_s};
    // Setting it writes, also where it is so already, and would wait for a desk that never stops recording.
    QSqlQuery freeing(connection);
    if (!freeing.exec(u"PRAGMA auto_vacuum"_s) || !freeing.next() || freeing.value(0).toInt() != incremental)
        settings.append(u"PRAGMA auto_vacuum=INCREMENTAL"_s);
    freeing.finish();
    settings += {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA mmap_size=268435456"_s,
                 u"PRAGMA journal_size_limit=8388608"_s};
    if (maxBytes > 0)
        settings.append(u"PRAGMA max_page_count=%1"_s.arg(std::max<qint64>(maxBytes / 8192, 16)));
    for (const QString &setting : std::as_const(settings)) {
        QSqlQuery query(connection);
        if (!query.exec(setting))
            return Failure{errorOf(query.lastError())};
    }
    return makeTables({
        u"CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS device (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, family TEXT NOT NULL, "
        "vendor TEXT NOT NULL, first_ms INTEGER NOT NULL, sealed_ms INTEGER NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS field (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind INTEGER NOT NULL, UNIQUE "
        "(name, kind))"_s,
        u"CREATE TABLE IF NOT EXISTS word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)"_s,
        u"CREATE TABLE IF NOT EXISTS tail (seq INTEGER PRIMARY KEY, first_ms INTEGER NOT NULL, samples INTEGER NOT "
        "NULL, bytes BLOB NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS chunk (id INTEGER PRIMARY KEY, first_ms INTEGER NOT NULL, last_ms INTEGER NOT "
        "NULL, samples INTEGER NOT NULL, hours BLOB NOT NULL, bytes BLOB NOT NULL)"_s,
        u"CREATE INDEX IF NOT EXISTS chunk_by_time ON chunk (last_ms, samples)"_s,
        u"CREATE TABLE IF NOT EXISTS rollup (family TEXT NOT NULL, field INTEGER NOT NULL, day INTEGER NOT NULL, bytes "
        "BLOB NOT NULL, PRIMARY KEY (family, field, day)) WITHOUT ROWID"_s,
    });
}

StoreResult<std::unique_ptr<StoreConnection>> SqliteConnection::open(const QString &path, qint64 maxBytes, Wish wish)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Failure{StoreError{StoreError::Kind::NoPlace, path}};
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path));
    StoreResult<Done> connected = connection->connect(maxBytes, wish);
    if (!connected && connected.error().kind == StoreError::Kind::Damaged && connection->isCollector()) {
        // What is no database any more is kept for whoever can mend it; recording goes on in a new file.
        connection->closeQueries();
        connection->database().close();
        const QString aside = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmss"_s);
        qCWarning(lcHistory).noquote() << "The history is damaged and was put aside as" << aside;
        if (!QFile::rename(path, aside))
            return Failure{connected.error()};
        for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1})
            QFile::rename(path + suffix, aside + suffix);
        connected = connection->connect(maxBytes, wish);
    }
    if (!connected)
        return Failure{connected.error()};
    return std::unique_ptr<StoreConnection>(std::move(connection));
}

StoreResult<bool> SqliteConnection::tryCollect()
{
    setCollector(m_wish == Wish::Collect && (m_lock.isLocked() || m_lock.tryLock(0)));
    return isCollector();
}

StoreResult<qint64> SqliteConnection::bytesUsed()
{
    qint64 pages = 0;
    for (const QString &pragma : {u"PRAGMA page_count"_s, u"PRAGMA freelist_count"_s}) {
        const auto query = ask(pragma);
        if (!query)
            return Failure{query.error()};
        if ((*query)->next())
            pages = pages == 0 ? (*query)->value(0).toLongLong() : pages - (*query)->value(0).toLongLong();
        (*query)->finish();
    }
    return pages * 8192;
}

void SqliteConnection::reclaim()
{
    qint64 free = 0;
    if (const auto query = ask(u"PRAGMA freelist_count"_s)) {
        if ((*query)->next())
            free = (*query)->value(0).toLongLong();
        (*query)->finish();
    }
    if (free < fewestReclaimed || !begin())
        return;
    // The statement gives back one page each time that it is stepped, and Qt steps what has no columns once.
    for (qint64 page = 0; page < std::min(free, mostReclaimed); ++page) {
        if (!run(u"PRAGMA incremental_vacuum(1)"_s)) {
            rollback();
            return;
        }
    }
    if (!commit())
        rollback();
}

} // namespace fleet
