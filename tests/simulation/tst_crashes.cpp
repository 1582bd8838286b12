// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a real process that sends to a real sandbox, anywhere, and compares what its journal and its audit log say with
// what the sandbox received. FLEET_KILLS=1000 kills so often; the suite a few times.
#include <auditedjournal.h>
#include <fileauditlog.h>
#include <random.h>
#include <sandboxserver.h>
#include <sqliteintentjournal.h>
#include <systemclock.h>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace fleet;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_Crashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAnywhere();
};

namespace {

struct Known
{
    int stage = -1;
    int confirmations = 0;
    bool wasSending = false;
    QString intentId;
};

// By the path of the request, which is unique per command.
QHash<QString, Known> readJournal(const QString &path)
{
    QHash<QString, Known> known;
    QHash<QString, QString> pathOf;
    {
        QSqlDatabase reader = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
        reader.setDatabaseName(path);
        if (!reader.open())
            return known;
        QSqlQuery query(u"SELECT intent, stage, path FROM intents ORDER BY seq"_s, reader);
        while (query.next()) {
            const QString intent = query.value(0).toString();
            if (!query.value(2).isNull())
                pathOf[intent] = query.value(2).toString();
            Known &one = known[pathOf.value(intent)];
            one.stage = query.value(1).toInt();
            one.intentId = intent;
            one.wasSending |= one.stage == int(IntentStage::Sending);
            one.confirmations += one.stage == int(IntentStage::Confirmed) ? 1 : 0;
        }
    }
    QSqlDatabase::removeDatabase(u"reader"_s);
    return known;
}

} // namespace

void tst_Crashes::killedAnywhere()
{
    const int asked = qEnvironmentVariableIntValue("FLEET_KILLS");
    const int kills = asked > 0 ? asked : 12;
    SystemClock clock;
    SandboxOptions options;
    options.devices = 5;
    SandboxServer server(options, clock);
    QVERIFY(server.listen().isOk());
    QTemporaryDir folder;
    Random random(asked > 0 ? quint64(asked) : 20260612);
    QHash<QString, int> received;
    int unknown = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const qint64 before = server.receivedWrites();
        QStringList arguments{folder.path(), server.baseUrl().toString(), QString::number(kill * 1000), u"1000"_s};
        if (kill % 2 == 0)
            arguments.append(u"late"_s);
        child.start(QCoreApplication::applicationDirPath() + u"/pushchild"_s, arguments);
        QVERIFY(child.waitForStarted());
        // Some before the first command has left, most while they leave.
        if (random.below(10) == 0)
            QTest::qWait(int(random.below(100)));
        else
            QTRY_VERIFY_WITH_TIMEOUT(server.receivedWrites() > before, 20000);
        QElapsedTimer moment;
        moment.start();
        const qint64 microseconds = qint64(random.below(40'000));
        while (moment.nsecsElapsed() < microseconds * 1000)
            QCoreApplication::processEvents();
        child.kill();
        // What the kernel had taken still arrives.
        QTRY_COMPARE(child.state(), QProcess::NotRunning);
        QTest::qWait(20);
    }
    for (const ReceivedRequest &request : server.received()) {
        if (request.method != "GET")
            ++received[QString::fromLatin1(request.path)];
    }
    // The next start closes what the last one left open, and puts back into the audit log what only the journal knew.
    const AuditPlace place{folder.filePath(u"audit.jsonl"_s), folder.filePath(u"audit.head"_s)};
    {
        const auto journal = SqliteIntentJournal::open(folder.filePath(u"journal.db"_s), clock.nowUtc());
        QVERIFY(journal.isOk());
        unknown = int((*journal)->earlier().size());
        AuditContext context;
        context.environment = u"SANDBOX"_s;
        FileAuditLog log(place, context, clock.nowUtc());
        const AuditedJournal audited(**journal, log, log.context());
        QTRY_VERIFY(log.isReady());
        QVERIFY2(log.problem().isEmpty() && log.earlierDamage().isEmpty(), qPrintable(log.earlierDamage()));
    }
    const AuditVerdict verdict = verifyAuditFiles(place);
    QVERIFY2(verdict.isClean(), qPrintable(auditVerdictKey(verdict.kind)));
    QFile audit(place.logPath);
    QVERIFY(audit.open(QIODevice::ReadOnly));
    const QByteArray log = audit.readAll();
    const QHash<QString, Known> known = readJournal(folder.filePath(u"journal.db"_s));
    QVERIFY(received.size() > kills / 2);
    for (auto it = received.cbegin(); it != received.cend(); ++it) {
        QVERIFY2(it.value() == 1, qPrintable(it.key() + u" was received more than once"_s));
        const auto found = known.constFind(it.key());
        QVERIFY2(found != known.cend(), qPrintable(it.key() + u" is not in the journal"_s));
        QVERIFY2(found->stage != int(IntentStage::NotSent), qPrintable(it.key() + u" is noted as not sent"_s));
        QVERIFY2(log.contains(found->intentId.toUtf8()), qPrintable(it.key() + u" is not in the audit log"_s));
    }
    // One entry of each sending that the journal knows, also of those that were killed between the two.
    QHash<QString, int> written;
    for (const QByteArray &line : log.split('\n')) {
        const auto split = splitAuditLine(line);
        const auto entry = split ? parseAuditBody(split->body) : std::nullopt;
        if (entry && entry->kind == AuditEntry::Kind::Sending)
            ++written[entry->intentId];
    }
    int notSent = 0;
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        QVERIFY2(it->confirmations <= 1, qPrintable(it.key()));
        QVERIFY2(it->stage != int(IntentStage::Confirmed) && it->stage != int(IntentStage::Sending),
                 qPrintable(it.key() + u" is still open"_s));
        notSent += it->stage == int(IntentStage::NotSent) ? 1 : 0;
        if (it->wasSending)
            QVERIFY2(written.value(it->intentId) == 1, qPrintable(it.key() + u": entries in the audit log"_s));
    }
    qInfo("%d kills, %d commands received, %d intents: %d unknown, %d not sent", kills, int(received.size()),
          int(known.size()), unknown, notSent);
}

QTEST_GUILESS_MAIN(tst_Crashes)
#include "tst_crashes.moc"
