// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeconnection.h"

#include <QSet>

namespace fleet {

// A history that several desks share. Chunks are cut into one partition per month, each with a BRIN index over its
// times. Whoever gets the advisory lock collects; the lock goes with the connection, so a desk that dies makes room.
class PostgresConnection final : public StoreConnection
{
public:
    static StoreResult<std::unique_ptr<StoreConnection>> open(const QUrl &url, Wish wish);

    StoreResult<bool> tryCollect() override;
    StoreResult<qint64> bytesUsed() override;
    void reclaim() override { } // autovacuum does
    StoreResult<Done> prepareTime(qint64 beginMs) override;
    QString describe() const override { return m_description; }

protected:
    StoreError::Kind kindOf(const QSqlError &error) const override;
    QString beginStatement() const override;
    QString beginReadStatement() const override;
    bool streamsRows() const override { return false; }

private:
    PostgresConnection();
    StoreResult<Done> connect(const QUrl &url, Wish wish);

    Wish m_wish = Wish::Collect;
    QString m_description;
    QSet<QString> m_months;
};

} // namespace fleet
