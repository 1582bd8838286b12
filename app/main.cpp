// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what was asked for, makes the connection, and starts either the window or a run without one.
#include "commandline.h"
#include "demoserver.h"
#include "fleetwindow.h"
#include "places.h"
#include "verbregistry.h"

#include <logging.h>
#include <sqliteintentjournal.h>
#include <themeassets.h>
#include <whendone.h>

#include <QApplication>
#include <QLibraryInfo>
#include <QQuickStyle>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

namespace {

int code(ExitCode exitCode)
{
    return int(exitCode);
}

void complain(const QString &text)
{
    QTextStream(stderr) << "amps-fleet: " << text << Qt::endl;
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"amps-fleet"_s);
    QCoreApplication::setApplicationName(u"amps-fleet"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLEET_VERSION));
}

// Taken out of the environment at once, so that no child process and no crash report inherits it.
ApiKey takeKeyFromEnvironment()
{
    ApiKey key(qgetenv("AMPS_API_KEY"));
    qunsetenv("AMPS_API_KEY");
    return key;
}

QString sentenceOf(BaseUrlIssue issue)
{
    switch (issue) {
    case BaseUrlIssue::NotAUrl:
        return u"The address needs a scheme and a host, such as https://api.amps.ai."_s;
    case BaseUrlIssue::SchemeNotAllowed:
        return u"The address must begin with https://."_s;
    case BaseUrlIssue::PlainToElsewhere:
        return u"Plain http goes to this computer only: anywhere else the key could be read on the way. Use https."_s;
    case BaseUrlIssue::HasCredentials:
        return u"The address must not hold a user or a password."_s;
    case BaseUrlIssue::HasQuery:
        return u"The address must not hold a query or a fragment."_s;
    }
    return {};
}

// English has a file too, for its plurals; it serves where no other language fits.
void installTranslation(QTranslator &translator)
{
    if (translator.load(QLocale(), u"amps-fleet"_s, u"_"_s, u":/i18n"_s)
        || translator.load(u":/i18n/amps-fleet_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
}

// The server and the key for this run. Starts the embedded sandbox for the demo.
Result<Connection, QString> connectionFor(const CommandLine &options, ApiKey environmentKey,
                                          std::unique_ptr<DemoServer> &demo)
{
    if (options.backend == CommandLine::Backend::Demo) {
        demo = std::make_unique<DemoServer>(options);
        const auto url = demo->start();
        if (!url)
            return Failure{u"The embedded sandbox does not start: %1"_s.arg(url.error())};
        return Connection{*url, ApiKey(DemoServer::key)};
    }
    const auto url = checkBaseUrl(options.baseUrl);
    if (!url)
        return Failure{sentenceOf(url.error())};
    if (environmentKey.isEmpty())
        return Failure{u"No key. Put it into the environment variable AMPS_API_KEY; it is never an argument."_s};
    return Connection{*url, std::move(environmentKey)};
}

int runHeadless(int argc, char **argv, const CommandLine &options, ApiKey key)
{
    QCoreApplication application(argc, argv);
    nameApplication();
    QTranslator translator;
    installTranslation(translator);
    const VerbEntry *entry = findVerb(options.verb);
    Q_ASSERT(entry); // the command line knows no others
    Terminal terminal;
    SystemClock clock;
    Random random = Random::fromSystem();
    VerbSetup setup{options, terminal, clock, random, std::nullopt};
    std::unique_ptr<DemoServer> demo;
    if (entry->needs == VerbEntry::Needs::Connection) {
        auto connection = connectionFor(options, std::move(key), demo);
        if (!connection) {
            complain(connection.error());
            return code(ExitCode::WrongUsage);
        }
        setup.connection = std::move(*connection);
    }
    const std::unique_ptr<Verb> verb = entry->make(std::move(setup));
    QObject::connect(
        verb.get(), &Verb::finished, &application, [](ExitCode exitCode) { QCoreApplication::exit(code(exitCode)); },
        Qt::QueuedConnection);
    verb->start();
    return QCoreApplication::exec();
}

// Stands in where no journal can be kept: every attempt to send is refused with the reason, before a byte leaves.
class UnavailableJournal final : public IntentJournal
{
public:
    explicit UnavailableJournal(QString reason) : m_reason(std::move(reason)) { }
    QFuture<Result<Done, QString>> append(const IntentEntry &) override
    {
        return readyFuture(Result<Done, QString>(Failure{m_reason}));
    }

private:
    QString m_reason;
};

struct OpenedJournal
{
    std::unique_ptr<IntentJournal> journal;
    QList<IntentEntry> earlier;
};

OpenedJournal openJournal(const CommandLine &options, const Connection &connection)
{
    const auto unavailable = [](const QString &reason) {
        complain(reason);
        return OpenedJournal{std::make_unique<UnavailableJournal>(reason), {}};
    };
    const QString profile = options.backend == CommandLine::Backend::Demo ? u"demo"_s : connection.baseUrl.authority();
    const QString folder = profileFolder(profile);
    if (folder.isEmpty()) {
        return unavailable(u"The profile's folder cannot be made; nothing can be sent in this run."_s);
    }
    // Each demo is a world of its own: intents of an earlier one mean nothing to it.
    const QString path = folder + u"/journal.db"_s;
    if (options.backend == CommandLine::Backend::Demo) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(suffix));
    }
    auto journal = SqliteIntentJournal::open(path, QDateTime::currentDateTimeUtc());
    if (!journal)
        return unavailable(journal.error());
    const QList<IntentEntry> earlier = (*journal)->earlier();
    return {std::move(*journal), earlier};
}

int runWindow(int argc, char **argv, const CommandLine &options, ApiKey key)
{
    // A picture needs no display; without one the window could not even be made.
    const bool unseen = !options.screenshotFile.isEmpty() || options.selfTest;
    if (unseen && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Our own controls are built on the templates; Basic is only what lies below the window and its overlay.
    QQuickStyle::setStyle(u"Basic"_s);
    // QApplication, not QGuiApplication: Qt Charts does not survive the latter.
    QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setDesktopFileName(u"amps-fleet"_s);
    if (!options.language.isEmpty())
        QLocale::setDefault(QLocale(options.language));
    QTranslator translator;
    installTranslation(translator);
    loadApplicationFonts();

    std::unique_ptr<DemoServer> demo;
    const auto connection = connectionFor(options, std::move(key), demo);
    if (!connection) {
        complain(connection.error());
        return code(ExitCode::WrongUsage);
    }
    OpenedJournal opened = openJournal(options, *connection);
    FleetWindow window(options, *connection, std::move(opened.journal), opened.earlier);
    if (!window.load())
        return code(ExitCode::Failed);
    QObject::connect(
        &window, &FleetWindow::finished, &application, [](int exitCode) { QCoreApplication::exit(exitCode); },
        Qt::QueuedConnection);
    window.start();
    if (options.selfTest)
        QTimer::singleShot(0, &application, [] { QCoreApplication::exit(0); });
    else if (!options.screenshotFile.isEmpty())
        window.takeScreenshot();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    movePlacesUnderFleetHome();
    ApiKey key = takeKeyFromEnvironment();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = parseCommandLine(arguments);
    if (!options) {
        complain(options.error());
        return code(ExitCode::WrongUsage);
    }
    switch (options->command) {
    case CommandLine::Command::Help:
        QTextStream(stdout) << helpText();
        return code(ExitCode::Done);
    case CommandLine::Command::Version:
        QTextStream(stdout) << "amps-fleet " FLEET_VERSION << Qt::endl;
        return code(ExitCode::Done);
    case CommandLine::Command::Window:
        return runWindow(argc, argv, *options, std::move(key));
    case CommandLine::Command::Verb:
        return runHeadless(argc, argv, *options, std::move(key));
    }
    return code(ExitCode::WrongUsage);
}
