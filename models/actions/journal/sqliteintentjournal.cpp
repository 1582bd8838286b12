// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteintentjournal.h"

#include <answer.h>
#include <logging.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int schemaVersion = 1;

QString spoken(const char *text)
{
    return QCoreApplication::translate("fleet::SqliteIntentJournal", text);
}

bool run(QSqlQuery &query, const QString &statement)
{
    return query.exec(statement);
}

std::optional<QList<NamedQuantity>> quantities(const Fields &fields)
{
    QList<NamedQuantity> list;
    for (const Field &field : fields) {
        const FieldValue *value = findField(field.value.object(), u"value");
        const FieldValue *unit = findField(field.value.object(), u"unit");
        if (!value || !value->toNumber() || !unit || !unit->toText())
            return {};
        list.append({field.name, {*value->toNumber(), Unit(*unit->toText())}});
    }
    return list;
}

std::optional<WriteDraft> thawCommand(const Fields &body, CommandDraft draft)
{
    const FieldValue *action = findField(body, u"action");
    const FieldValue *command = action ? findField(action->object(), u"command") : nullptr;
    if (!command || !command->toText())
        return {};
    draft.command = *command->toText();
    if (const FieldValue *parameters = findField(action->object(), u"parameters")) {
        const std::optional<QList<NamedQuantity>> list = quantities(parameters->object());
        if (!list)
            return {};
        draft.parameters = *list;
    }
    const auto time = [&](QStringView name) -> std::optional<StartTime> {
        const FieldValue *value = findField(action->object(), name);
        return value && value->toText() ? parseStartTime(*value->toText()) : std::nullopt;
    };
    const std::optional<StartTime> start = time(u"start");
    const std::optional<StartTime> end = time(u"end");
    if (start && end)
        draft.when = RunWindow{*start, *end};
    else if (start)
        draft.when = RunAt{*start};
    if (const FieldValue *strategy = findField(body, u"onConflict"); strategy && strategy->toText())
        draft.onConflict = ConflictStrategy(*strategy->toText());
    return draft;
}

} // namespace

std::optional<WriteDraft> thaw(const FrozenRequest &request)
{
    QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = QUrl::fromPercentEncoding(part.toUtf8());
    Fields body;
    if (!request.body.isEmpty()) {
        const auto parsed = parseAny(request.body);
        if (!parsed)
            return {};
        body = parsed->object();
    }
    if (request.method == "POST" && parts.size() == 3 && parts.at(0) == u"actions" && parts.at(2) == u"cancel")
        return CancelDraft{ActionId(parts.at(1)), {}};
    if (request.method == "DELETE" && parts.size() >= 2 && parts.at(0) == u"users") {
        ConsentDraft draft{UserId(parts.at(1)), {}};
        if (const FieldValue *ids = findField(body, u"deviceIds")) {
            for (const FieldValue &id : ids->list())
                draft.deviceIds.append(DeviceId(id.toText().value_or(QString())));
        }
        return draft;
    }
    if (request.method == "POST" && parts.size() == 3 && parts.at(2) == u"settings") {
        const std::optional<QList<NamedQuantity>> changes = quantities(body);
        return changes
            ? std::optional<WriteDraft>(SettingsDraft{DeviceId(parts.at(1)), Family::fromPath(parts.at(0)), *changes})
            : std::nullopt;
    }
    if (request.method == "POST" && parts.size() == 2) {
        CommandDraft draft;
        draft.deviceId = DeviceId(parts.at(1));
        draft.family = Family::fromPath(parts.at(0));
        return thawCommand(body, draft);
    }
    return {};
}

// Owns the connection; every call comes in the journal's own thread.
class SqliteIntentJournal::Worker : public QObject
{
public:
    QString open(const QString &path);
    Result<Done, QString> append(const IntentEntry &entry);
    QString recover(QList<IntentEntry> &earlier, const QDateTime &now);
    void close();

private:
    QString failure(const QString &what) const;
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    QString m_name;
};

QString SqliteIntentJournal::Worker::failure(const QString &what) const
{
    qCWarning(lcActions) << "Journal:" << what;
    return spoken(QT_TRANSLATE_NOOP("fleet::SqliteIntentJournal", "The journal of commands cannot be written: %1"))
        .arg(what);
}

QString SqliteIntentJournal::Worker::open(const QString &path)
{
    static std::atomic<int> serial{0};
    m_name = u"intents-%1"_s.arg(++serial);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(path);
    // Another process that holds the file is waited for shortly, never for ever.
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!connection.open())
        return failure(connection.lastError().text());
    QSqlQuery query(connection);
    if (!run(query, u"PRAGMA journal_mode=WAL"_s) || !run(query, u"PRAGMA synchronous=FULL"_s))
        return failure(query.lastError().text());
    if (!run(query, u"PRAGMA user_version"_s) || !query.next())
        return failure(query.lastError().text());
    const int version = query.value(0).toInt();
    query.finish();
    if (version > schemaVersion)
        return failure(spoken(
            QT_TRANSLATE_NOOP("fleet::SqliteIntentJournal", "it was made by a newer version of this application.")));
    if (!run(
            query,
            u"CREATE TABLE IF NOT EXISTS intents (seq INTEGER PRIMARY KEY, intent TEXT NOT NULL, stage INTEGER NOT "
            u"NULL, at INTEGER NOT NULL,"
            " operation TEXT NOT NULL, device TEXT, environment TEXT, method TEXT, path TEXT, body BLOB, action TEXT, detail TEXT)"_s)
        || !run(query, u"CREATE INDEX IF NOT EXISTS intents_by_id ON intents(intent, seq)"_s)
        || !run(query, u"PRAGMA user_version=%1"_s.arg(schemaVersion)))
        return failure(query.lastError().text());
    return {};
}

Result<Done, QString> SqliteIntentJournal::Worker::append(const IntentEntry &entry)
{
    QSqlQuery query(database());
    if (!query.prepare(u"INSERT INTO intents (intent, stage, at, operation, device, environment, method, path, body, "
                       u"action, detail)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
        return Failure{failure(query.lastError().text())};
    // The request is kept where it is needed after a crash; later stages refer to it.
    const bool keepsRequest = entry.stage == IntentStage::Confirmed || entry.stage == IntentStage::Sending;
    query.addBindValue(entry.intentId);
    query.addBindValue(int(entry.stage));
    query.addBindValue(entry.at.toMSecsSinceEpoch());
    query.addBindValue(operationName(entry.operation));
    query.addBindValue(entry.deviceId.text());
    query.addBindValue(entry.environment);
    query.addBindValue(keepsRequest ? QVariant(QString::fromLatin1(entry.request.method)) : QVariant());
    query.addBindValue(keepsRequest ? QVariant(entry.request.path) : QVariant());
    query.addBindValue(keepsRequest ? QVariant(entry.request.body) : QVariant());
    query.addBindValue(entry.actionId.text());
    query.addBindValue(entry.detail);
    if (!query.exec())
        return Failure{failure(query.lastError().text())};
    return Done{};
}

QString SqliteIntentJournal::Worker::recover(QList<IntentEntry> &earlier, const QDateTime &now)
{
    QSqlQuery query(database());
    if (!run(query,
             u"SELECT last.intent, last.stage, last.operation, last.device, last.environment, last.action, last.detail,"
             " sent.at, sent.method, sent.path, sent.body FROM intents AS last"
             " JOIN intents AS sent ON sent.intent = last.intent AND sent.seq = (SELECT max(seq) FROM intents WHERE "
             "intent = last.intent AND path IS NOT NULL)"
             " WHERE last.seq IN (SELECT max(seq) FROM intents GROUP BY intent) ORDER BY last.seq"_s))
        return failure(query.lastError().text());
    QList<IntentEntry> cut;
    while (query.next()) {
        IntentEntry entry;
        entry.intentId = query.value(0).toString();
        entry.stage = IntentStage(query.value(1).toInt());
        const QString operation = query.value(2).toString();
        for (const Operation known :
             {Operation::Push, Operation::WriteSettings, Operation::CancelAction, Operation::RevokeConsent}) {
            if (operationName(known) == operation)
                entry.operation = known;
        }
        entry.deviceId = DeviceId(query.value(3).toString());
        entry.environment = query.value(4).toString();
        entry.actionId = ActionId(query.value(5).toString());
        entry.detail = query.value(6).toString();
        entry.at = QDateTime::fromMSecsSinceEpoch(query.value(7).toLongLong(), Qt::UTC);
        entry.request
            = {query.value(8).toString().toLatin1(), query.value(9).toString(), query.value(10).toByteArray()};
        if (entry.stage == IntentStage::Confirmed || entry.stage == IntentStage::Sending) {
            entry.stage = entry.stage == IntentStage::Confirmed ? IntentStage::NotSent : IntentStage::Unknown;
            entry.detail = u"the application ended"_s;
            cut.append(entry);
        }
        const bool becameAction = !entry.actionId.isEmpty()
            && (entry.stage == IntentStage::Accepted || entry.stage == IntentStage::Settled);
        if (entry.stage == IntentStage::Unknown || (becameAction && entry.at.daysTo(now) <= 30))
            earlier.append(entry);
    }
    query.finish();
    for (IntentEntry entry : std::as_const(cut)) {
        entry.at = now;
        if (const Result<Done, QString> written = append(entry); !written)
            return written.error();
    }
    return {};
}

void SqliteIntentJournal::Worker::close()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqliteIntentJournal>, QString> SqliteIntentJournal::open(const QString &path,
                                                                                const QDateTime &nowUtc)
{
    std::unique_ptr<SqliteIntentJournal> journal(new SqliteIntentJournal);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Failure{
            spoken(QT_TRANSLATE_NOOP("fleet::SqliteIntentJournal", "The folder of the journal cannot be made."))};
    journal->m_worker = std::make_unique<Worker>();
    journal->m_worker->moveToThread(&journal->m_thread);
    journal->m_thread.setObjectName(u"intent journal"_s);
    journal->m_thread.start();
    QString problem;
    QMetaObject::invokeMethod(
        journal->m_worker.get(),
        [&] {
            problem = journal->m_worker->open(path);
            if (problem.isEmpty())
                problem = journal->m_worker->recover(journal->m_earlier, nowUtc);
        },
        Qt::BlockingQueuedConnection);
    if (!problem.isEmpty())
        return Failure{problem};
    return journal;
}

SqliteIntentJournal::~SqliteIntentJournal()
{
    if (m_worker && m_thread.isRunning())
        QMetaObject::invokeMethod(
            m_worker.get(), [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<Done, QString>> SqliteIntentJournal::append(const IntentEntry &entry)
{
    auto promise = std::make_shared<QPromise<Result<Done, QString>>>();
    promise->start();
    const QFuture<Result<Done, QString>> future = promise->future();
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), entry, promise] {
        promise->addResult(worker->append(entry));
        promise->finish();
    });
    return future;
}

} // namespace fleet
