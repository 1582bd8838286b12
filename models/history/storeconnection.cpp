// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeconnection.h"

#include "postgresconnection.h"
#include "sqliteconnection.h"

#include <QSqlError>
#include <QStringList>

#include <atomic>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int schemaVersion = 1;

} // namespace

StoreConnection::StoreConnection(const QString &driver)
{
    static std::atomic<int> serial{0};
    m_name = u"history-%1"_s.arg(++serial);
    QSqlDatabase::addDatabase(driver, m_name);
}

StoreConnection::~StoreConnection()
{
    m_queries.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

StoreResult<std::unique_ptr<StoreConnection>> StoreConnection::openFile(const QString &path, qint64 maxBytes, Wish wish)
{
    return SqliteConnection::open(path, maxBytes, wish);
}

StoreResult<std::unique_ptr<StoreConnection>> StoreConnection::openServer(const QUrl &url, Wish wish)
{
    return PostgresConnection::open(url, wish);
}

StoreError StoreConnection::errorOf(const QSqlError &error) const
{
    return {kindOf(error), error.text()};
}

StoreResult<Done> StoreConnection::begin()
{
    return execute(beginStatement());
}

StoreResult<Done> StoreConnection::beginRead()
{
    return execute(beginReadStatement());
}

StoreResult<Done> StoreConnection::commit()
{
    return execute(u"COMMIT"_s);
}

void StoreConnection::rollback()
{
    // What cannot be rolled back is gone already: the database did it by itself, or the connection is lost.
    if (const StoreResult<Done> done = execute(u"ROLLBACK"_s); !done)
        closeQueries();
}

StoreResult<Done> StoreConnection::execute(const QString &statement)
{
    QSqlQuery query(database());
    if (!query.exec(statement))
        return Failure{errorOf(query.lastError())};
    return Done{};
}

StoreResult<Done> StoreConnection::run(const QString &statement, const QVariantList &values)
{
    const StoreResult<QSqlQuery *> query = ask(statement, values);
    if (!query)
        return Failure{query.error()};
    (*query)->finish();
    return Done{};
}

StoreResult<QSqlQuery *> StoreConnection::ask(const QString &statement, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_queries[statement];
    if (!query) {
        auto made = std::make_shared<QSqlQuery>(database());
        made->setForwardOnly(streamsRows());
        if (!made->prepare(statement)) {
            const StoreError error = errorOf(made->lastError());
            m_queries.remove(statement);
            return Failure{error};
        }
        query = made;
    }
    query->finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values.at(i));
    if (!query->exec()) {
        const StoreError error = errorOf(query->lastError());
        m_queries.remove(statement);
        return Failure{error};
    }
    return query.get();
}

// Tables are the same everywhere: blocks of bytes under whole numbers. How they are laid out is each database's own.
StoreResult<Done> StoreConnection::makeTables(const QStringList &statements)
{
    const auto made = ask(u"SELECT value FROM meta WHERE name = 'schema'"_s);
    if (made && (*made)->next()) {
        const int version = (*made)->value(0).toInt();
        (*made)->finish();
        if (version > schemaVersion)
            return Failure{StoreError{StoreError::Kind::TooNew, u"schema %1"_s.arg(version)}};
        return Done{};
    }
    if (!made && made.error().kind == StoreError::Kind::Damaged)
        return Failure{made.error()};
    closeQueries();
    if (const auto begun = begin(); !begun)
        return begun;
    for (const QString &statement : statements) {
        if (const auto done = execute(statement); !done) {
            rollback();
            return done;
        }
    }
    if (const auto done = execute(u"INSERT INTO meta (name, value) VALUES ('schema', %1), ('epoch', 0) "
                                  "ON CONFLICT (name) DO NOTHING"_s.arg(schemaVersion));
        !done) {
        rollback();
        return done;
    }
    return commit();
}

} // namespace fleet
