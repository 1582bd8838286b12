// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresconnection.h"

#include <QDateTime>
#include <QSqlError>
#include <QUrlQuery>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

// Any number will do, as long as every desk uses the same.
constexpr qint64 collectorLock = 0x616d70735f686973; // "amps_his"

} // namespace

PostgresConnection::PostgresConnection() : StoreConnection(u"QPSQL"_s) { }

StoreError::Kind PostgresConnection::kindOf(const QSqlError &error) const
{
    const QString code = error.nativeErrorCode();
    if (code.startsWith("53"_L1)) // insufficient resources: disk full, out of memory
        return StoreError::Kind::Full;
    if (code == "XX001"_L1 || code == "XX002"_L1) // data corrupted, index corrupted
        return StoreError::Kind::Damaged;
    if (code == "25006"_L1 || code.startsWith("42501"_L1)) // read-only transaction, no privilege
        return StoreError::Kind::NoPlace;
    return StoreError::Kind::Lost;
}

QString PostgresConnection::beginStatement() const
{
    return u"BEGIN"_s;
}

QString PostgresConnection::beginReadStatement() const
{
    return u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

StoreResult<Done> PostgresConnection::connect(const QUrl &url, Wish wish)
{
    QSqlDatabase connection = database();
    const QUrlQuery query(url);
    // A folder as host is a Unix socket; a URL has no room for it but in the query.
    const QString host
        = query.hasQueryItem(u"host"_s) ? query.queryItemValue(u"host"_s, QUrl::FullyDecoded) : url.host();
    connection.setHostName(host);
    if (url.port() > 0)
        connection.setPort(url.port());
    connection.setUserName(url.userName());
    connection.setDatabaseName(url.path().mid(1));
    connection.setConnectOptions(u"connect_timeout=5"_s);
    m_description = u"%1 at %2"_s.arg(url.path().mid(1), host);
    if (!connection.open())
        return Failure{StoreError{StoreError::Kind::NoPlace, connection.lastError().text()}};
    m_wish = wish;
    // Tables are made by whoever comes first; two at once would trip over each other.
    const auto collects = tryCollect();
    if (!collects)
        return Failure{collects.error()};
    if (!*collects)
        return Done{};
    return makeTables({
        u"CREATE TABLE IF NOT EXISTS meta (name text PRIMARY KEY, value bigint NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS device (id bigint PRIMARY KEY, name text NOT NULL UNIQUE, family text NOT NULL, "
        "vendor text NOT NULL, first_ms bigint NOT NULL, sealed_ms bigint NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS field (id bigint PRIMARY KEY, name text NOT NULL, kind integer NOT NULL, UNIQUE "
        "(name, kind))"_s,
        u"CREATE TABLE IF NOT EXISTS word (id bigint PRIMARY KEY, text text NOT NULL UNIQUE)"_s,
        u"CREATE TABLE IF NOT EXISTS tail (seq bigint PRIMARY KEY, first_ms bigint NOT NULL, samples bigint NOT NULL, "
        "bytes bytea NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS chunk (id bigint NOT NULL, first_ms bigint NOT NULL, last_ms bigint NOT NULL, "
        "samples bigint NOT NULL, hours bytea NOT NULL, bytes bytea NOT NULL, PRIMARY KEY (id, first_ms)) PARTITION BY "
        "RANGE (first_ms)"_s,
        // The bytes are compressed already.
        u"ALTER TABLE chunk ALTER COLUMN bytes SET STORAGE EXTERNAL, ALTER COLUMN hours SET STORAGE EXTERNAL"_s,
        u"CREATE INDEX IF NOT EXISTS chunk_by_time ON chunk USING brin (first_ms, last_ms)"_s,
        u"CREATE TABLE IF NOT EXISTS rollup (family text NOT NULL, field bigint NOT NULL, day bigint NOT NULL, bytes "
        "bytea NOT NULL, PRIMARY KEY (family, field, day))"_s,
    });
}

StoreResult<bool> PostgresConnection::tryCollect()
{
    if (m_wish == Wish::ReadOnly || isCollector())
        return isCollector();
    const auto lock = ask(u"SELECT pg_try_advisory_lock(%1)"_s.arg(collectorLock));
    if (!lock)
        return Failure{lock.error()};
    setCollector((*lock)->next() && (*lock)->value(0).toBool());
    (*lock)->finish();
    return isCollector();
}

StoreResult<std::unique_ptr<StoreConnection>> PostgresConnection::open(const QUrl &url, Wish wish)
{
    if (url.scheme() != "postgresql"_L1 || url.path().size() < 2)
        return Failure{StoreError{StoreError::Kind::NoPlace, u"postgresql://user@host/database"_s}};
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection);
    if (const StoreResult<Done> connected = connection->connect(url, wish); !connected)
        return Failure{connected.error()};
    return std::unique_ptr<StoreConnection>(std::move(connection));
}

StoreResult<qint64> PostgresConnection::bytesUsed()
{
    const auto query = ask(u"SELECT pg_database_size(current_database())"_s);
    if (!query)
        return Failure{query.error()};
    const qint64 bytes = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return bytes;
}

StoreResult<Done> PostgresConnection::prepareTime(qint64 beginMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(beginMs, Qt::UTC).date();
    const QDate first(day.year(), day.month(), 1);
    const QString month = first.toString(u"yyyyMM"_s);
    if (m_months.contains(month))
        return Done{};
    const auto startMs = [](QDate date) {
        return QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    };
    const StoreResult<Done> made
        = execute(u"CREATE TABLE IF NOT EXISTS chunk_%1 PARTITION OF chunk FOR VALUES FROM (%2) TO (%3)"_s.arg(month)
                      .arg(startMs(first))
                      .arg(startMs(first.addMonths(1))));
    if (made)
        m_months.insert(month);
    return made;
}

} // namespace fleet
