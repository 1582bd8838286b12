// SPDX-License-Identifier: GPL-3.0-or-later
// A process that does nothing but send confirmed commands, one after another, through the real journal, audit log and
// sender: something for tst_crashes to kill.
//   pushchild FOLDER BASE_URL FIRST COUNT
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

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const QString folder = arguments.at(1);
    int next = arguments.at(3).toInt();
    const int end = next + arguments.at(4).toInt();

    SystemClock clock;
    auto journal = SqliteIntentJournal::open(folder + u"/journal.db"_s, clock.nowUtc());
    if (!journal)
        return 1;
    const AuditContext context{.environment = u"SANDBOX"_s};
    FileAuditLog audit({folder + u"/audit.jsonl"_s, folder + u"/audit.head"_s}, context, clock.nowUtc());
    AuditedJournal audited(**journal, audit, context);
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
