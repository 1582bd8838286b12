// SPDX-License-Identifier: GPL-3.0-or-later
// A process that does nothing but send confirmed commands, one after another, through the real journal, audit log and
// sender: something for tst_crashes to kill.
//   pushchild FOLDER BASE_URL FIRST COUNT [late]
// late: the file of the audit log gets its entries some milliseconds after the journal has them on the disk, so that a
// kill falls in between.
#include <actionfakes.h>
#include <auditedjournal.h>
#include <fileauditlog.h>
#include <httppushport.h>
#include <pushsender.h>
#include <sqliteintentjournal.h>
#include <systemclock.h>

#include <QCoreApplication>
#include <QTimer>

using namespace fleet;
using namespace fleet::fake;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

class LateAudit final : public AuditLog
{
public:
    LateAudit(FileAuditLog &log, Clock &clock) : m_log(log), m_clock(clock) { }
    QFuture<Result<quint64, QString>> append(const AuditEntry &entry) override { return m_log.append(entry); }
    void appendNews(const AuditEntry &entry) override { m_log.appendNews(entry); }
    QFuture<Result<Done, QString>> restore(const QList<AuditEntry> &entries) override { return m_log.restore(entries); }
    Receipt put(const AuditEntry &entry) override
    {
        using Written = Result<quint64, QString>;
        auto written = std::make_shared<QPromise<Written>>();
        auto synced = std::make_shared<QPromise<Written>>();
        written->start();
        synced->start();
        m_waiting.push_back(m_clock.callAfter(12ms, [this, entry, written, synced] {
            const Receipt receipt = m_log.put(entry);
            const auto pass = [](const QFuture<Written> &from, const std::shared_ptr<QPromise<Written>> &to) {
                QFuture<Written> future = from;
                future.then([to](const Written &result) {
                    to->addResult(result);
                    to->finish();
                });
            };
            pass(receipt.written, written);
            pass(receipt.synced, synced);
        }));
        return {written->future(), synced->future()};
    }

private:
    FileAuditLog &m_log;
    Clock &m_clock;
    std::vector<Alarm> m_waiting;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isLate = arguments.size() == 6 && arguments.at(5) == u"late"_s;
    if (arguments.size() != 5 && !isLate)
        return 2;
    const QString folder = arguments.at(1);
    int next = arguments.at(3).toInt();
    const int end = next + arguments.at(4).toInt();

    SystemClock clock;
    auto journal = SqliteIntentJournal::open(folder + u"/journal.db"_s, clock.nowUtc());
    if (!journal)
        return 1;
    AuditContext context;
    context.environment = u"SANDBOX"_s;
    FileAuditLog audit({folder + u"/audit.jsonl"_s, folder + u"/audit.head"_s}, context, clock.nowUtc());
    LateAudit late(audit, clock);
    AuditedJournal audited(**journal, isLate ? static_cast<AuditLog &>(late) : audit, context);
    Devices devices;
    Environment environment;
    PushSender sender({QUrl(arguments.at(2)), ApiKey("sk_test_demo")}, clock);
    HttpPushPort port(sender, environment);
    CommandDesk desk(port, devices, environment, clock, Format(), &audited);
    desk.tracker().resume((*journal)->earlier());

    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &desk, [&] {
        if (next >= end || desk.gate()->isOpen()
            || desk.tracker().openIntents() > 3 + int((*journal)->earlier().size()))
            return;
        const QByteArray name = "device_kill_" + QByteArray::number(next++);
        devices.put(battery(name));
        CommandDraft draft;
        draft.deviceId = DeviceId(QString::fromLatin1(name));
        draft.family = KnownFamily::Battery;
        draft.command = u"idle"_s;
        if (!desk.propose(draft))
            desk.gate()->confirm(ConfirmationGate::Click);
    });
    timer.start(0);
    return QCoreApplication::exec();
}
