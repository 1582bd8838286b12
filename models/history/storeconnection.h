// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QUrl>
#include <QVariantList>

#include <memory>

namespace fleet {

// Why the history could not be written or read. Monitoring goes on without it.
struct StoreError
{
    enum class Kind {
        NoPlace,  // no folder, no permission, no server
        Full,     // no room
        Damaged,  // not a database any more
        TooNew,   // made by a later version of this application
        ReadOnly, // somebody else collects
        Lost      // everything else: the file or the server went away
    };
    Kind kind = Kind::Lost;
    QString detail; // of the database, for the log and the drawer of details
};
template <typename T>
using StoreResult = Result<T, StoreError>;

// What the store needs of a database: one connection, the tables, and who may write. One thread, the one that opened
// it.
class StoreConnection
{
public:
    virtual ~StoreConnection();
    StoreConnection(const StoreConnection &) = delete;
    StoreConnection &operator=(const StoreConnection &) = delete;

    // A file, made when it is missing; `maxBytes` bounds it for good (0: the disk does).
    enum class Wish { Collect, ReadOnly };
    static StoreResult<std::unique_ptr<StoreConnection>> openFile(const QString &path, qint64 maxBytes = 0,
                                                                  Wish wish = Wish::Collect);
    // postgresql://user@host:port/database?host=/run/socket; the password comes from the usual places of libpq (a
    // .pgpass file, PGPASSWORD), never from here.
    static StoreResult<std::unique_ptr<StoreConnection>> openServer(const QUrl &url, Wish wish = Wish::Collect);

    // One desk collects, the others read.
    bool isCollector() const { return m_isCollector; }
    // Takes over from a desk that went. True: this one collects now. What was read before may be old then.
    virtual StoreResult<bool> tryCollect() = 0;

    StoreResult<Done> begin();     // for writing
    StoreResult<Done> beginRead(); // a consistent view of all that is read until end
    StoreResult<Done> commit();
    void rollback();

    // As it stands, not prepared: transactions and tables.
    StoreResult<Done> execute(const QString &statement);
    StoreResult<Done> run(const QString &statement, const QVariantList &values = {});
    // Prepared once per text. The query is ready for next(); valid until the same text is asked for again.
    StoreResult<QSqlQuery *> ask(const QString &statement, const QVariantList &values = {});

    virtual StoreResult<qint64> bytesUsed() = 0;
    // Gives freed room back to the disk, a little at a time.
    virtual void reclaim() = 0;
    // Before a chunk of that time is written; makes room for it where tables are cut by time.
    virtual StoreResult<Done> prepareTime(qint64 beginMs) = 0;
    virtual QString describe() const = 0; // for people: a path or a server, never a password

protected:
    explicit StoreConnection(const QString &driver);
    virtual StoreError::Kind kindOf(const QSqlError &error) const = 0;
    virtual QString beginStatement() const = 0;
    virtual QString beginReadStatement() const = 0;
    // Whether rows may come one by one while another query of the same connection runs.
    virtual bool streamsRows() const = 0;
    StoreError errorOf(const QSqlError &error) const;
    StoreResult<Done> makeTables(const QStringList &statements);
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    void closeQueries() { m_queries.clear(); }
    void setCollector(bool isCollector) { m_isCollector = isCollector; }

private:
    QString m_name;
    bool m_isCollector = false;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_queries;
};

} // namespace fleet
