// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what was asked for, makes the connection, and starts either the window or a run without one.
#include "commandline.h"
#include "demoserver.h"
#include "fleetwindows.h"
#include "keyguard.h"
#include "languages.h"
#include "places.h"
#include "preferences.h"
#include "quitonsignal.h"
#include "spareheap.h"
#include "transportdesk.h"
#include "verbregistry.h"

#include <keychainsecretstore.h>
#include <keykeeper.h>
#include <profilestore.h>
#include <themeassets.h>
#include <whendone.h>

#include <QApplication>
#include <QLibraryInfo>
#include <QQuickStyle>
#include <QSslSocket>
#include <QTextStream>
#include <QThreadPool>
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

// A text that is the whole answer.
int answer(const QString &text)
{
    QTextStream out(stdout);
    out << text << Qt::flush;
    if (out.status() == QTextStream::Ok)
        return code(ExitCode::Success);
    complain(u"Standard output cannot be written: %1"_s.arg(out.device()->errorString()));
    return code(ExitCode::Failed);
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"amps-fleet"_s);
    QCoreApplication::setApplicationName(u"amps-fleet"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLEET_VERSION));
}

// What scripts read stays English, whatever the desktop speaks: its words, its numbers, its plurals.
void speakEnglish(QTranslator &translator)
{
    QLocale::setDefault(QLocale::c());
    if (translator.load(u":/i18n/amps-fleet_en.qm"_s))
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

// An unknown prefix counts as live.
std::optional<QString> keyDoesNotFit(const ApiKey &key, const Profile &profile)
{
    if ((key.keyClass() == ApiKey::Class::Sandbox) == (profile.keyClass == ApiKey::Class::Sandbox))
        return std::nullopt;
    return u"The key is of another environment than the profile “%1”; it is not used."_s.arg(profile.name);
}

int runHeadless(int argc, char **argv, const CommandLine &options, ApiKey key)
{
    QCoreApplication application(argc, argv);
    nameApplication();
    QTranslator translator;
    speakEnglish(translator);
    const VerbEntry *entry = findVerb(options.verb);
    Q_ASSERT(entry); // the command line knows no others
    Terminal terminal;
    SystemClock clock;
    Random random = Random::fromSystem();
    VerbSetup setup{options, terminal, clock, random, std::nullopt};
    std::unique_ptr<DemoServer> demo;
    if (const auto trouble = TransportDesk::applyAtStart(options.caFile)) {
        complain(*trouble);
        if (!options.caFile.isEmpty())
            return code(ExitCode::WrongUsage);
    }
    const bool isProfile = options.backend == CommandLine::Backend::Profile;
    if (entry->needs == VerbEntry::Needs::Connection && isProfile && !key.isEmpty()) {
        const auto profile = ProfileStore(profilesFile()).findByName(options.profile);
        if (!profile) {
            complain(u"There is no profile “%1”."_s.arg(options.profile));
            return code(ExitCode::WrongUsage);
        }
        if (const auto trouble = keyDoesNotFit(key, *profile)) {
            complain(*trouble);
            return code(ExitCode::Locked);
        }
        setup.connection = Connection{profile->baseUrl, std::move(key)};
    } else if (entry->needs == VerbEntry::Needs::Connection && !isProfile) {
        auto connection = connectionFor(options, std::move(key), demo);
        if (!connection) {
            complain(connection.error());
            return code(ExitCode::WrongUsage);
        }
        setup.connection = std::move(*connection);
    }
    std::unique_ptr<Verb> verb;
    const auto begin = [&] {
        verb = entry->make(std::move(setup));
        QObject::connect(
            verb.get(), &Verb::finished, &application,
            [&terminal](ExitCode exitCode) { QCoreApplication::exit(code(terminal.end(exitCode))); },
            Qt::QueuedConnection);
        verb->start();
    };
    if (entry->needs != VerbEntry::Needs::Connection || setup.connection) {
        begin();
        return QCoreApplication::exec();
    }
    const auto profile = ProfileStore(profilesFile()).findByName(options.profile);
    if (!profile) {
        complain(u"There is no profile “%1”."_s.arg(options.profile));
        return code(ExitCode::WrongUsage);
    }
    KeychainSecretStore store(clock);
    KeyKeeper keys(store);
    whenDone(keys.find(profile->id), &application, [&](const FoundKey &found) {
        if (!found.key) {
            complain(
                u"The keyring gave no key for the profile “%1”. Put it into the environment variable AMPS_API_KEY."_s
                    .arg(profile->name));
            QCoreApplication::exit(code(ExitCode::Locked));
            return;
        }
        if (const auto trouble = keyDoesNotFit(*found.key, *profile)) {
            complain(*trouble);
            QCoreApplication::exit(code(ExitCode::Locked));
            return;
        }
        setup.connection = Connection{profile->baseUrl, found.key->clone()};
        begin();
    });
    return QCoreApplication::exec();
}

int runWindow(int argc, char **argv, const CommandLine &options, ApiKey key)
{
    // A picture needs no display; without one the window could not even be made.
    const bool unseen = options.leavesNoTrace();
    if (unseen && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Our own controls are built on the templates; Basic is only what lies below the window and its overlay.
    QQuickStyle::setStyle(u"Basic"_s);
    // QApplication, not QGuiApplication: Qt Charts does not survive the latter.
    QApplication application(argc, argv);
    // The library for TLS is wanted with the first request, and takes its time to load: meanwhile, beside this thread.
    QThreadPool::globalInstance()->start([] { (void)QSslSocket::supportsSsl(); });
    nameApplication();
    QGuiApplication::setDesktopFileName(u"amps-fleet"_s);
    Languages languages;
    languages.choose(options.language.isEmpty() ? Preferences::keptLanguage() : options.language);
    if (!options.wordsFile.isEmpty() && !languages.tryOut(options.wordsFile)) {
        complain(u"%1 is no file of translations that can be read."_s.arg(options.wordsFile));
        return code(ExitCode::WrongUsage);
    }
    languages.setMirrored(options.isMirrored);
    loadApplicationFonts();

    if (const auto trouble = TransportDesk::applyAtStart(options.caFile)) {
        complain(*trouble);
        if (!options.caFile.isEmpty())
            return code(ExitCode::WrongUsage);
    }
    const SpareHeap spare;
    const QuitOnSignal quitOnSignal;
    FleetWindows windows(options, std::move(key), languages);
    if (const auto leave = windows.start())
        return code(*leave);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    SpareHeap::limitHeaps();
    ApiKey key = takeKeyFromEnvironment();
    keepMemoryPrivate();
    movePlacesUnderFleetHome();
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
        return answer(helpText(options->verb));
    case CommandLine::Command::Version:
        return answer(QStringLiteral("amps-fleet " FLEET_VERSION "\n"));
    case CommandLine::Command::Completion:
        return answer(shellCompletion(shellTable(), options->shell));
    case CommandLine::Command::Window:
        return runWindow(argc, argv, *options, std::move(key));
    case CommandLine::Command::Verb:
        return runHeadless(argc, argv, *options, std::move(key));
    }
    return code(ExitCode::WrongUsage);
}
