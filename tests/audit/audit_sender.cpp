// SPDX-License-Identifier: GPL-3.0-or-later
// Sends one command after the other through gate, journal and audit log to a real server, until it is killed. What
// tst_auditcrash.py drives. Arguments: folder, address, device id, first number. The key is in AMPS_API_KEY.
#include <actionfakes.h>
#include <auditedjournal.h>
#include <audittrail.h>
#include <fileauditlog.h>
#include <httppushport.h>
#include <pushsender.h>
#include <sqliteintentjournal.h>
#include <systemclock.h>

#include <QTextStream>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const QString folder = arguments.at(1);
    const QUrl url(arguments.at(2));
    const QByteArray device = arguments.at(3).toLatin1();
    int number = arguments.at(4).toInt();

    SystemClock clock;
    fake::Devices devices;
    devices.put(fake::battery(device));
    fake::Environment environment;
    environment.value = {EnvironmentKind::Sandbox, u"crash"_s, url};
    PushSender sender(Connection{url, ApiKey(qgetenv("AMPS_API_KEY"))}, clock);
    HttpPushPort port(sender, environment);
    auto journal = SqliteIntentJournal::open(folder + u"/profile/journal.db"_s, clock.nowUtc());
    if (!journal) {
        QTextStream(stderr) << journal.error() << Qt::endl;
        return 1;
    }
    const AuditContext context{u"tester"_s, u"here"_s, u"crash"_s, u"SANDBOX"_s, url.toString()};
    FileAuditLog audit({folder + u"/profile/audit.log"_s, folder + u"/heads/crash.head"_s}, context, clock.nowUtc());
    AuditedJournal audited(**journal, audit, context);
    CommandDesk desk(port, devices, environment, clock, Format(), &audited);
    const AuditTrail trail(desk, audit, context);
    desk.tracker().resume((*journal)->earlier());

    // Each command is unlike every other, so that what arrived is told apart: its power carries its number.
    const auto next = [&] {
        CommandDraft draft = fake::chargeDraft(90, number / 10000.0);
        draft.deviceId = DeviceId(QString::fromLatin1(device));
        draft.onConflict = ConflictStrategy(KnownConflictStrategy::CancelAndReplace);
        ++number;
        if (const auto problem = desk.propose(draft))
            QTextStream(stderr) << *problem << Qt::endl;
        else if (!desk.gate()->confirm(ConfirmationGate::Click))
            QTextStream(stderr) << desk.gate()->whyNot() << Qt::endl;
    };
    QObject::connect(&desk.tracker(), &ActionTracker::intentChanged, &application, [&](const QString &id) {
        const Intent *intent = desk.tracker().intent(id);
        if (intent && intent->state != IntentState::Sending && intent->state != IntentState::Settled)
            QMetaObject::invokeMethod(&application, next, Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(&application, next, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
