// SPDX-License-Identifier: GPL-3.0-or-later
#include "intentfile.h"

#include <logging.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

#include <atomic>
#include <optional>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int schemaVersion = 3;
// The log is moved into the database beyond so many pages of 4 KiB.
constexpr int pagesUntilTidy = 256;
constexpr qint64 ownActionsDays = 30;

// What the start writes down about an intent that its run left on its way.
QString runEnded()
{
    return u"the application ended"_s;
}

QString spoken(const char *text)
{
    return QCoreApplication::translate("fleet::IntentFile", text);
}

QString failure(const QString &what)
{
    qCWarning(lcActions).noquote() << "Journal:" << what;
    return spoken(QT_TRANSLATE_NOOP("fleet::IntentFile", "The journal of commands cannot be written: %1")).arg(what);
}

QString damage(const QString &what)
{
    qCWarning(lcActions).noquote() << "Journal, damaged:" << what;
    return spoken(QT_TRANSLATE_NOOP("fleet::IntentFile",
                                    "The journal of commands is damaged. Look at what the devices are doing, then move "
                                    "the file away to begin a new one: %1"))
        .arg(what);
}

// One row as it is in the file.
struct Row
{
    qint64 seq = 0;
    QString intent;
    int stage = 0;
    qint64 at = 0;
    QString operation;
    QString device;
    QString environment;
    QString method; // null, with path and body, in rows that refer to an earlier one
    QString path;
    QByteArray body;
    QString action;
    QString detail;

    // What a damaged row cannot have by chance.
    qint64 digest() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&hash](const QByteArray &bytes) {
            const quint32 size = qToLittleEndian(quint32(bytes.size()));
            hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
            hash.addData(bytes);
        };
        for (const qint64 number : {seq, qint64(stage), at})
            add(QByteArray::number(number));
        for (const QString *text : {&intent, &operation, &device, &environment, &method, &path, &action, &detail})
            add(text->toUtf8());
        add(body);
        return qFromLittleEndian<qint64>(hash.result().constData());
    }
};

qint64 missedDigest(const QString &intent, qint64 madeAt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("missed by\n" + intent.toUtf8() + '\n' + QByteArray::number(madeAt));
    return qFromLittleEndian<qint64>(hash.result().constData());
}

qint64 owedDigest(const QString &intent, const QByteArray &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(intent.toUtf8() + '\n');
    hash.addData(entry);
    return qFromLittleEndian<qint64>(hash.result().constData());
}

constexpr auto columns = u"seq, intent, stage, at, operation, device, environment, method, path, body, action, detail";

Operation operationNamed(const QString &name)
{
    for (const Operation known : {Operation::Push, Operation::WriteSettings, Operation::CancelAction,
                                  Operation::RevokeConsent, Operation::WriteSchedule, Operation::CancelSchedule}) {
        if (operationName(known) == name)
            return known;
    }
    return Operation::Push;
}

bool isOpen(IntentStage stage)
{
    return stage == IntentStage::Confirmed || stage == IntentStage::Sending || stage == IntentStage::Unknown;
}

} // namespace

class IntentFile::Connection
{
public:
    Connection()
    {
        static std::atomic<int> serial{0};
        m_name = u"intents-%1"_s.arg(++serial);
    }
    ~Connection()
    {
        m_insert.reset();
        m_owe.reset();
        m_miss.reset();
        database().close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<Done, QString> open(const QString &path);
    Result<QList<IntentEntry>, QString> recover(const QDateTime &nowUtc);
    Result<Done, QString> append(const QList<IntentEntry> &entries, const QStringList &audited = {});
    Result<QList<OwedAudit>, QString> owedToAudit();
    void tidyUp();

private:
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    void noteError(const QSqlError &error);
    bool run(const QString &statement);
    std::optional<QVariant> ask(const QString &question);
    bool insert(const IntentEntry &entry);
    bool insertMissed(const IntentEntry &entry);
    bool forgetMissed(const QString &intentId);
    Result<QList<QDateTime>, QString> missedBy(const QString &intentId) const;
    bool forgetOwed(const QStringList &intentIds);
    static Row rowOf(const QSqlQuery &query);
    Result<Row, QString> read(const QSqlQuery &query) const;
    bool addDigests();

    QString m_name;
    QString m_error;          // of the last statement that failed
    bool m_isDamaged = false; // by that error
    std::optional<QSqlQuery> m_insert;
    std::optional<QSqlQuery> m_owe;
    std::optional<QSqlQuery> m_miss;
    qint64 m_seq = 0;  // of the newest row
    int m_unmoved = 0; // rows since the log was emptied
};

void IntentFile::Connection::noteError(const QSqlError &error)
{
    m_error = error.text().simplified();
    // SQLITE_CORRUPT and SQLITE_NOTADB, without what the extended codes add.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_isDamaged = code == 11 || code == 26;
}

bool IntentFile::Connection::run(const QString &statement)
{
    QSqlQuery query(database());
    if (query.exec(statement))
        return true;
    noteError(query.lastError());
    return false;
}

std::optional<QVariant> IntentFile::Connection::ask(const QString &question)
{
    QSqlQuery query(database());
    if (query.exec(question) && query.next())
        return query.value(0);
    noteError(query.lastError());
    return {};
}

Result<Done, QString> IntentFile::Connection::open(const QString &path)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(path);
    // Another process that holds the file is waited for shortly, never for ever.
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!connection.open())
        return Failure{failure(connection.lastError().text())};
    // The log is moved in idle moments only: never while a person waits for a command to leave.
    for (const auto &pragma :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA wal_autocheckpoint=0"_s}) {
        if (!run(pragma))
            return Failure{m_isDamaged ? damage(u"%1 (%2)"_s.arg(path, m_error)) : failure(m_error)};
    }
    const std::optional<QVariant> version = ask(u"PRAGMA user_version"_s);
    if (!version)
        return Failure{failure(m_error)};
    if (version->toInt() > schemaVersion) {
        return Failure{failure(
            spoken(QT_TRANSLATE_NOOP("fleet::IntentFile", "it was made by a newer version of this application.")))};
    }
    const std::optional<QVariant> check = ask(u"PRAGMA integrity_check(1)"_s);
    if (!check && !m_isDamaged)
        return Failure{failure(m_error)};
    if (!check || check->toString() != u"ok"_s)
        return Failure{damage(u"%1 (%2)"_s.arg(path, check ? check->toString() : m_error))};
    // What lies in the log may be there without ever having been synced, when the run before ended after a sync that
    // failed. Moved into the database it is synced there, and nothing is ever written behind it.
    const bool works
        = run(u"CREATE TABLE IF NOT EXISTS intents (seq INTEGER PRIMARY KEY, intent TEXT NOT NULL, stage INTEGER NOT "
              "NULL, at INTEGER NOT NULL, operation TEXT NOT NULL, device TEXT, environment TEXT, method TEXT, path "
              "TEXT, body BLOB, action TEXT, detail TEXT, digest INTEGER)"_s)
        && (version->toInt() != 1 || run(u"ALTER TABLE intents ADD COLUMN digest INTEGER"_s))
        && run(u"CREATE INDEX IF NOT EXISTS intents_by_id ON intents(intent, seq)"_s)
        && run(u"CREATE TABLE IF NOT EXISTS owed_to_audit (seq INTEGER PRIMARY KEY, intent TEXT NOT NULL, "
               "entry BLOB NOT NULL, digest INTEGER NOT NULL)"_s)
        // Beside the rows of the stages and no part of their numbering: a file with it is the same to versions that do
        // not know of it, and one without it lacks nothing.
        && run(u"CREATE TABLE IF NOT EXISTS missed_by (seq INTEGER PRIMARY KEY, intent TEXT NOT NULL, "
               "made_at INTEGER NOT NULL, digest INTEGER NOT NULL)"_s)
        && run(u"PRAGMA user_version=%1"_s.arg(schemaVersion)) && run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!works)
        return Failure{failure(m_error)};
    // The first version had no digests.
    if (version->toInt() == 1 && !addDigests())
        return Failure{failure(m_error)};
    const std::optional<QVariant> rows = ask(u"SELECT count(*) FROM intents"_s);
    const std::optional<QVariant> newest = ask(u"SELECT coalesce(max(seq), 0) FROM intents"_s);
    if (!rows || !newest)
        return Failure{failure(m_error)};
    if (rows->toLongLong() != newest->toLongLong())
        return Failure{damage(u"%1 (%2 of %3 rows)"_s.arg(path).arg(rows->toLongLong()).arg(newest->toLongLong()))};
    m_seq = newest->toLongLong();
    m_insert.emplace(connection);
    if (!m_insert->prepare(
            u"INSERT INTO intents (%1, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns)))
        return Failure{failure(m_insert->lastError().text())};
    m_owe.emplace(connection);
    if (!m_owe->prepare(u"INSERT INTO owed_to_audit (seq, intent, entry, digest) VALUES (?, ?, ?, ?)"_s))
        return Failure{failure(m_owe->lastError().text())};
    m_miss.emplace(connection);
    if (!m_miss->prepare(u"INSERT INTO missed_by (intent, made_at, digest) VALUES (?, ?, ?)"_s))
        return Failure{failure(m_miss->lastError().text())};
    return Done{};
}

bool IntentFile::Connection::insertMissed(const IntentEntry &entry)
{
    for (const QDateTime &madeAt : entry.missedBy) {
        const qint64 time = madeAt.toMSecsSinceEpoch();
        m_miss->bindValue(0, entry.intentId);
        m_miss->bindValue(1, time);
        m_miss->bindValue(2, missedDigest(entry.intentId, time));
        if (!m_miss->exec()) {
            noteError(m_miss->lastError());
            return false;
        }
    }
    return true;
}

bool IntentFile::Connection::forgetMissed(const QString &intentId)
{
    QSqlQuery query(database());
    const bool works = query.prepare(u"DELETE FROM missed_by WHERE intent = ?"_s);
    query.bindValue(0, intentId);
    if (works && query.exec())
        return true;
    noteError(query.lastError());
    return false;
}

Result<QList<QDateTime>, QString> IntentFile::Connection::missedBy(const QString &intentId) const
{
    QList<QDateTime> times;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT made_at, digest FROM missed_by WHERE intent = ? ORDER BY seq"_s))
        return Failure{failure(query.lastError().text())};
    query.bindValue(0, intentId);
    if (!query.exec())
        return Failure{failure(query.lastError().text())};
    while (query.next()) {
        const qint64 time = query.value(0).toLongLong();
        if (query.value(1).toLongLong() != missedDigest(intentId, time))
            return Failure{damage(u"%1 (reading of %2)"_s.arg(database().databaseName(), intentId))};
        times.append(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC));
    }
    if (query.lastError().isValid())
        return Failure{failure(query.lastError().text())};
    return times;
}

bool IntentFile::Connection::insert(const IntentEntry &entry)
{
    if (!entry.missedBy.isEmpty())
        return insertMissed(entry);
    // What readings did not show matters as long as the outcome is open.
    if (!isOpen(entry.stage) && !forgetMissed(entry.intentId))
        return false;
    // The request is kept where it is needed after a crash; later stages refer to it.
    const bool keepsRequest = entry.stage == IntentStage::Confirmed || entry.stage == IntentStage::Sending;
    Row row;
    row.seq = m_seq + 1;
    row.intent = entry.intentId;
    row.stage = int(entry.stage);
    row.at = entry.at.toMSecsSinceEpoch();
    row.operation = operationName(entry.operation);
    row.device = entry.deviceId.text();
    row.environment = entry.environment;
    if (keepsRequest) {
        row.method = QString::fromLatin1(entry.request.method);
        row.path = entry.request.path;
        row.body = entry.request.body;
    }
    row.action = entry.actionId.text();
    row.detail = entry.detail;
    QSqlQuery &query = *m_insert;
    int place = 0;
    for (const QVariant &value :
         {QVariant(row.seq), QVariant(row.intent), QVariant(row.stage), QVariant(row.at), QVariant(row.operation),
          QVariant(row.device), QVariant(row.environment), keepsRequest ? QVariant(row.method) : QVariant(),
          keepsRequest ? QVariant(row.path) : QVariant(), keepsRequest ? QVariant(row.body) : QVariant(),
          QVariant(row.action), QVariant(row.detail), QVariant(row.digest())})
        query.bindValue(place++, value);
    if (!query.exec()) {
        noteError(query.lastError());
        return false;
    }
    m_seq = row.seq;
    if (entry.audit.isEmpty())
        return true;
    int owedPlace = 0;
    for (const QVariant &value : {QVariant(row.seq), QVariant(row.intent), QVariant(entry.audit),
                                  QVariant(owedDigest(row.intent, entry.audit))})
        m_owe->bindValue(owedPlace++, value);
    if (m_owe->exec())
        return true;
    noteError(m_owe->lastError());
    return false;
}

bool IntentFile::Connection::forgetOwed(const QStringList &intentIds)
{
    if (intentIds.isEmpty())
        return true;
    QSqlQuery query(database());
    if (!query.prepare(u"DELETE FROM owed_to_audit WHERE intent = ?"_s)) {
        noteError(query.lastError());
        return false;
    }
    for (const QString &id : intentIds) {
        query.bindValue(0, id);
        if (!query.exec()) {
            noteError(query.lastError());
            return false;
        }
    }
    return true;
}

Result<QList<OwedAudit>, QString> IntentFile::Connection::owedToAudit()
{
    QList<OwedAudit> owed;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT intent, entry, digest FROM owed_to_audit ORDER BY seq"_s))
        return Failure{failure(query.lastError().text())};
    while (query.next()) {
        const OwedAudit one{query.value(0).toString(), query.value(1).toByteArray()};
        if (query.value(2).toLongLong() != owedDigest(one.intentId, one.entry))
            return Failure{damage(u"%1 (audit entry of %2)"_s.arg(database().databaseName(), one.intentId))};
        owed.append(one);
    }
    if (query.lastError().isValid())
        return Failure{failure(query.lastError().text())};
    return owed;
}

Result<Done, QString> IntentFile::Connection::append(const QList<IntentEntry> &entries, const QStringList &audited)
{
    const qint64 before = m_seq;
    bool works = run(u"BEGIN IMMEDIATE"_s);
    if (works) {
        for (const IntentEntry &entry : entries)
            works = works && insert(entry);
        m_insert->finish();
        m_owe->finish();
        m_miss->finish();
        works = works && forgetOwed(audited) && run(u"COMMIT"_s);
    }
    if (!works) {
        const QString why = m_error;
        run(u"ROLLBACK"_s); // fails where SQLite has rolled back by itself
        m_seq = before;
        return Failure{failure(why)};
    }
    m_unmoved += int(entries.size());
    return Done{};
}

void IntentFile::Connection::tidyUp()
{
    // An entry changes about three pages.
    if (m_unmoved * 3 < pagesUntilTidy)
        return;
    if (run(u"PRAGMA wal_checkpoint(PASSIVE)"_s))
        m_unmoved = 0;
    else
        qCWarning(lcActions).noquote() << "The log of the journal could not be moved:" << m_error;
}

Row IntentFile::Connection::rowOf(const QSqlQuery &query)
{
    Row row;
    row.seq = query.value(0).toLongLong();
    row.intent = query.value(1).toString();
    row.stage = query.value(2).toInt();
    row.at = query.value(3).toLongLong();
    row.operation = query.value(4).toString();
    row.device = query.value(5).toString();
    row.environment = query.value(6).toString();
    row.method = query.value(7).toString();
    row.path = query.value(8).toString();
    row.body = query.value(9).toByteArray();
    row.action = query.value(10).toString();
    row.detail = query.value(11).toString();
    return row;
}

bool IntentFile::Connection::addDigests()
{
    QSqlQuery all(database());
    QSqlQuery update(database());
    bool works = run(u"BEGIN IMMEDIATE"_s) && all.exec(u"SELECT %1 FROM intents"_s.arg(columns))
        && update.prepare(u"UPDATE intents SET digest = ? WHERE seq = ?"_s);
    while (works && all.next()) {
        const Row row = rowOf(all);
        update.bindValue(0, row.digest());
        update.bindValue(1, row.seq);
        works = update.exec();
    }
    all.finish();
    update.finish();
    return works && run(u"COMMIT"_s);
}

Result<Row, QString> IntentFile::Connection::read(const QSqlQuery &query) const
{
    const Row row = rowOf(query);
    if (query.value(12).isNull() || query.value(12).toLongLong() != row.digest())
        return Failure{damage(u"%1 (row %2)"_s.arg(database().databaseName()).arg(row.seq))};
    return row;
}

Result<QList<IntentEntry>, QString> IntentFile::Connection::recover(const QDateTime &nowUtc)
{
    // The last row of every intent that is open, or that became an action lately.
    QSqlQuery query(database());
    query.setForwardOnly(true);
    const QString question
        = u"SELECT %1, digest FROM intents WHERE seq IN (SELECT max(seq) FROM intents GROUP BY intent) AND (stage IN "
          "(%2, %3, %4) OR (action <> '' AND at >= %5)) ORDER BY seq"_s.arg(columns)
              .arg(int(IntentStage::Confirmed))
              .arg(int(IntentStage::Sending))
              .arg(int(IntentStage::Unknown))
              .arg(nowUtc.addDays(-ownActionsDays).toMSecsSinceEpoch());
    if (!query.exec(question))
        return Failure{failure(query.lastError().text())};
    QList<IntentEntry> earlier;
    QList<IntentEntry> cut;
    QSqlQuery sent(database());
    if (!sent.prepare(
            u"SELECT %1, digest FROM intents WHERE intent = ? AND path IS NOT NULL ORDER BY seq DESC LIMIT 1"_s.arg(
                columns)))
        return Failure{failure(sent.lastError().text())};
    while (query.next()) {
        const Result<Row, QString> last = read(query);
        if (!last)
            return Failure{last.error()};
        IntentEntry entry;
        entry.intentId = last->intent;
        entry.stage = IntentStage(last->stage);
        entry.operation = operationNamed(last->operation);
        entry.deviceId = DeviceId(last->device);
        entry.environment = last->environment;
        entry.actionId = ActionId(last->action);
        entry.detail = last->detail;
        entry.at = QDateTime::fromMSecsSinceEpoch(last->at, Qt::UTC);
        if (!isOpen(entry.stage)) {
            // Only so that the action is known to be from here.
            if (entry.operation == Operation::Push
                && (entry.stage == IntentStage::Accepted || entry.stage == IntentStage::Settled))
                earlier.append(entry);
            continue;
        }
        sent.bindValue(0, entry.intentId);
        if (!sent.exec())
            return Failure{failure(sent.lastError().text())};
        if (!sent.next())
            continue; // a note about an attempt that was never written down, and so never sent
        const Result<Row, QString> request = read(sent);
        if (!request)
            return Failure{request.error()};
        entry.request = {request->method.toLatin1(), request->path, request->body};
        entry.at = QDateTime::fromMSecsSinceEpoch(request->at, Qt::UTC);
        sent.finish();
        // The row says when the run itself gave up; when it was this file that closed it, nobody knows.
        if (entry.stage == IntentStage::Unknown && entry.detail != runEnded())
            entry.endedAt = QDateTime::fromMSecsSinceEpoch(last->at, Qt::UTC);
        if (entry.stage != IntentStage::Unknown) {
            entry.stage = entry.stage == IntentStage::Confirmed ? IntentStage::NotSent : IntentStage::Unknown;
            entry.detail = runEnded();
            IntentEntry closing = entry;
            closing.at = nowUtc;
            cut.append(closing);
        }
        if (entry.stage == IntentStage::Unknown) {
            const Result<QList<QDateTime>, QString> missed = missedBy(entry.intentId);
            if (!missed)
                return Failure{missed.error()};
            // Not with the closing row, which is of the stage alone.
            entry.missedBy = *missed;
            earlier.append(entry);
        }
    }
    if (query.lastError().isValid())
        return Failure{failure(query.lastError().text())};
    query.finish();
    if (!cut.isEmpty()) {
        if (const Result<Done, QString> written = append(cut); !written)
            return Failure{written.error()};
    }
    return earlier;
}

IntentFile::IntentFile() : m_connection(std::make_unique<Connection>()) { }

IntentFile::~IntentFile() = default;

Result<Done, QString> IntentFile::open(const QString &path)
{
    return m_connection->open(path);
}

Result<QList<IntentEntry>, QString> IntentFile::recover(const QDateTime &nowUtc)
{
    return m_connection->recover(nowUtc);
}

Result<Done, QString> IntentFile::append(const QList<IntentEntry> &entries, const QStringList &audited)
{
    return m_connection->append(entries, audited);
}

Result<QList<OwedAudit>, QString> IntentFile::owedToAudit()
{
    return m_connection->owedToAudit();
}

void IntentFile::tidyUp()
{
    m_connection->tidyUp();
}

} // namespace fleet
