// SPDX-License-Identifier: GPL-3.0-or-later
#include "openjournal.h"

#include <sqliteintentjournal.h>
#include <whendone.h>

#include <QDateTime>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// Stands in where no journal can be kept: every attempt to send is refused with the reason, before a byte leaves.
class UnavailableJournal final : public IntentJournal
{
public:
    explicit UnavailableJournal(QString reason) : m_reason(std::move(reason)) { }
    QFuture<Result<Done, QString>> append(const IntentEntry &) override
    {
        return readyFuture(Result<Done, QString>(Failure{m_reason}));
    }
    QString problem() const override { return m_reason; }

private:
    QString m_reason;
};

} // namespace

OpenedJournal openJournal(const QString &folder, JournalStart start)
{
    const auto unavailable = [](const QString &reason) {
        return OpenedJournal{std::make_unique<UnavailableJournal>(reason), {}, reason};
    };
    if (folder.isEmpty())
        return unavailable(u"The profile's folder cannot be made; nothing can be sent in this run."_s);
    const QString path = folder + u"/journal.db"_s;
    if (start == JournalStart::Empty) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(suffix));
    }
    auto journal = SqliteIntentJournal::open(path, QDateTime::currentDateTimeUtc());
    if (!journal)
        return unavailable(journal.error());
    const QList<IntentEntry> earlier = (*journal)->earlier();
    return {std::move(*journal), earlier, {}};
}

} // namespace fleet
