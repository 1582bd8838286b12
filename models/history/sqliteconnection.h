// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeconnection.h"

#include <QLockFile>

namespace fleet {

// The default: one file with a write-ahead log, synchronous FULL, so what was appended survives a power cut. The first
// process that opens it collects; a lock file beside it says so.
class SqliteConnection final : public StoreConnection
{
public:
    static StoreResult<std::unique_ptr<StoreConnection>> open(const QString &path, qint64 maxBytes, Wish wish);

    StoreResult<bool> tryCollect() override;
    StoreResult<qint64> bytesUsed() override;
    void reclaim() override;
    StoreResult<Done> prepareTime(qint64) override { return Done{}; }
    QString describe() const override { return m_path; }

protected:
    StoreError::Kind kindOf(const QSqlError &error) const override;
    QString beginStatement() const override;
    QString beginReadStatement() const override;
    bool streamsRows() const override { return true; }

private:
    explicit SqliteConnection(const QString &path);
    StoreResult<Done> connect(qint64 maxBytes, Wish wish);

    Wish m_wish = Wish::Collect;
    QString m_path;
    QLockFile m_lock;
};

} // namespace fleet
