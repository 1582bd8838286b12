// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"
#include "sandboxserver.h"
#include "shellcompletion.h"
#include "systemclock.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wrongUsage = 2;

QString description()
{
    return u"The Amps API on this machine's loopback, with a simulated fleet behind it. Nothing real is ever reached.\n"
           "Keys: sk_test_demo (environment sandbox) and sk_live_demo (environment live); any other is refused.\n"
           "\n"
           "Faults, as NAME[:ARG][@METHOD or @/path prefix][*COUNT], for example error500*3 or cut-after@POST:\n"_s
        + fleet::sandbox::Faults::manual()
        + u"\n"
          "While it runs, outside the contract and without a key:\n"
          "  GET    /_sandbox         simulated time, devices, faults, counts of received requests\n"
          "  POST   /_sandbox/faults  {\"set\":\"NAME[:ARG]\"}\n"
          "  DELETE /_sandbox/faults  all faults off\n"
          "  POST   /_sandbox/clock   {\"speed\":60} and/or {\"skipSeconds\":3600}\n"
          "  POST   /_sandbox/schedules  {\"on\":true}: kept and listed from now on, instead of answering 501"_s;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"amps-sandbox"_s);

    const QCommandLineOption portOption(u"port"_s, u"Port to listen on; 0 picks a free one."_s, u"P"_s, u"8787"_s);
    const QCommandLineOption devicesOption(u"devices"_s, u"Size of the fleet, 1 to 50000."_s, u"N"_s, u"38"_s);
    const QCommandLineOption seedOption(
        u"seed"_s, u"The same seed and the same requests at the same times give the same bytes."_s, u"S"_s, u"1"_s);
    const QCommandLineOption speedOption(
        u"speed"_s, u"Simulated seconds per real second, 0 to 1000000. All times on the wire are simulated."_s, u"X"_s,
        u"1"_s);
    const QCommandLineOption startOption(
        u"start"_s, u"Where simulated time begins, such as 2026-06-12T09:00:00Z; otherwise now."_s, u"ISO"_s);
    const QCommandLineOption latencyOption(u"latency"_s, u"Milliseconds before every answer."_s, u"MS"_s, u"0"_s);
    const QCommandLineOption faultOption(
        u"fault"_s, u"Something that goes wrong on purpose, see above. Can be given several times."_s, u"NAME[:ARG]"_s);
    const QCommandLineOption familyOption(u"unknown-family"_s,
                                          u"Also serve heat pumps, a family in no contract, at /heat-pump."_s);
    const QCommandLineOption schedulesOption(u"schedules"_s, u"Keep and list schedules instead of answering 501."_s);
    const QCommandLineOption windowOption(u"window-completes-on-acceptance"_s,
                                          u"Windowed actions complete soon after their start, not at their end."_s);

    const QCommandLineOption completionOption(u"completion"_s,
                                              u"Print the completion for a shell: bash, zsh or fish."_s, u"SHELL"_s);
    const QList<QCommandLineOption> ownOptions{portOption,      devicesOption, seedOption,      speedOption,
                                               startOption,     latencyOption, faultOption,     familyOption,
                                               schedulesOption, windowOption,  completionOption};

    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const QCommandLineOption helpOption = parser.addHelpOption();
    parser.addOptions(ownOptions);
    parser.process(application);

    QTextStream err(stderr);
    const auto fail = [&err](const QString &why) {
        err << u"amps-sandbox: "_s << why << Qt::endl;
        return wrongUsage;
    };
    if (parser.isSet(completionOption)) {
        const auto shell = fleet::shellNamed(parser.value(completionOption));
        if (!shell)
            return fail(u"--completion takes bash, zsh or fish"_s);
        fleet::ShellTable table;
        table.program = u"amps-sandbox"_s;
        table.options = ownOptions + QList<QCommandLineOption>{helpOption};
        table.choices = {{u"completion"_s, {u"bash"_s, u"zsh"_s, u"fish"_s}}};
        QTextStream out(stdout);
        out << fleet::shellCompletion(table, *shell) << Qt::flush;
        if (out.status() == QTextStream::Ok)
            return 0;
        err << u"amps-sandbox: standard output cannot be written: "_s << out.device()->errorString() << Qt::endl;
        return 1;
    }
    if (!parser.positionalArguments().isEmpty())
        return fail(u"unexpected argument '%1'"_s.arg(parser.positionalArguments().constFirst()));

    bool ok = false;
    fleet::SandboxOptions options;
    const auto port = parser.value(portOption).toUShort(&ok);
    if (!ok)
        return fail(u"--port must be 0 to 65535"_s);
    options.devices = parser.value(devicesOption).toInt(&ok);
    if (!ok || options.devices < 1 || options.devices > 50'000)
        return fail(u"--devices must be 1 to 50000"_s);
    options.seed = parser.value(seedOption).toULongLong(&ok);
    if (!ok)
        return fail(u"--seed must be a whole number"_s);
    options.speed = parser.value(speedOption).toDouble(&ok);
    if (!ok || !(options.speed >= 0 && options.speed <= 1e6))
        return fail(u"--speed must be 0 to 1000000"_s);
    options.latency = std::chrono::milliseconds(parser.value(latencyOption).toInt(&ok));
    if (!ok || options.latency.count() < 0)
        return fail(u"--latency must be a number of milliseconds"_s);
    if (parser.isSet(startOption)) {
        options.startUtc = QDateTime::fromString(parser.value(startOption), Qt::ISODateWithMs);
        if (!options.startUtc.isValid())
            return fail(u"--start must be an ISO 8601 time"_s);
        // Without a zone it is UTC, as everything here.
        if (options.startUtc.timeSpec() == Qt::LocalTime)
            options.startUtc.setTimeSpec(Qt::UTC);
    }
    options.withUnknownFamily = parser.isSet(familyOption);
    options.schedulesImplemented = parser.isSet(schedulesOption);
    options.windowCompletesOnAcceptance = parser.isSet(windowOption);

    fleet::SystemClock clock;
    fleet::SandboxServer server(options, clock);
    for (const auto &fault : parser.values(faultOption)) {
        const auto parsed = fleet::sandbox::Faults::parse(fault);
        if (!parsed)
            return fail(parsed.error());
        if (!server.setFault(fault))
            return fail(u"fault '%1' cannot be set on this fleet"_s.arg(fault));
    }
    const auto listening = server.listen(port);
    if (!listening) {
        err << u"amps-sandbox: cannot listen on port %1: %2"_s.arg(port).arg(listening.error()) << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << u"listening on "_s << server.baseUrl().toString() << Qt::endl;
    return QCoreApplication::exec();
}
