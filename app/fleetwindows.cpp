// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetwindows.h"

#include "auditplace.h"

#include "demoserver.h"
#include "openjournal.h"
#include "places.h"
#include "singlewindow.h"
#include "windowtexts.h"

#include <format.h>
#include <logging.h>
#include <whendone.h>

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

namespace {

void complain(const QString &text)
{
    QTextStream(stderr) << "amps-fleet: " << text << Qt::endl;
}

bool sameDoor(ApiKey::Class a, ApiKey::Class b)
{
    return (a == ApiKey::Class::Sandbox) == (b == ApiKey::Class::Sandbox);
}

} // namespace

// The order is the order of dependence: the window goes before the server it talks to and the lock it holds.
struct FleetWindows::Open
{
    QString profileId;
    std::unique_ptr<SingleWindow> lock;
    std::unique_ptr<DemoServer> demo;
    std::unique_ptr<FleetWindow> window;
};

FleetWindows::FleetWindows(const CommandLine &options, ApiKey environmentKey, Languages &languages)
    : m_options(options)
    , m_environmentKey(std::move(environmentKey))
    , m_languages(languages)
    , m_preferences(options.leavesNoTrace() ? Preferences::Keeping::ThisRunOnly : Preferences::Keeping::Kept)
    , m_store(m_clock)
    , m_keys(m_store)
    , m_profiles(profilesFile())
{
    // Language and units are the process's, so what is chosen in one window is chosen in all.
    Format::setReadingUnits(m_preferences.units());
    connect(&m_preferences, &Preferences::unitsChosen, this, [this] {
        Format::setReadingUnits(m_preferences.units());
        Q_EMIT m_languages.changed(); // every window shows readings
    });
    connect(&m_preferences, &Preferences::languageChosen, this,
            [this] { m_languages.choose(m_preferences.language()); });
    if (!m_options.theme.isEmpty())
        m_preferences.setScheme(m_options.theme);
    if (m_options.textScale)
        m_preferences.setTextScale(*m_options.textScale);
    // A keyring that was slow: its person has typed the password meanwhile.
    connect(&m_keys, &KeyKeeper::foundLate, this, [this](const QString &entry) {
        if (entry == m_awaitedId && m_welcome)
            lookForKey(entry);
    });
}

FleetWindows::~FleetWindows() = default;

std::optional<ExitCode> FleetWindows::start()
{
    // After the first window: connecting to a bus takes its time, and nothing is unlocked yet.
    QTimer::singleShot(0, this, [this] {
        m_lockWatch = std::make_unique<ScreenLockWatch>();
        connect(m_lockWatch.get(), &ScreenLockWatch::locked, this, [this] {
            for (const auto &open : m_open)
                open->window->lock();
        });
    });
    switch (m_options.backend) {
    case CommandLine::Backend::Demo:
        return openDemo(m_options.demoDevices);
    case CommandLine::Backend::Url:
        return openAddress(std::move(m_environmentKey));
    case CommandLine::Backend::Profile: {
        const auto profile = m_profiles.findByName(m_options.profile);
        if (!profile) {
            complain(u"There is no profile “%1”."_s.arg(m_options.profile));
            return ExitCode::WrongUsage;
        }
        if (!m_environmentKey.isEmpty()) {
            if (!sameDoor(m_environmentKey.keyClass(), profile->keyClass)) {
                complain(
                    u"The key in AMPS_API_KEY is of another environment than the profile “%1”."_s.arg(profile->name));
                return ExitCode::Locked;
            }
            openProfileWith(*profile, m_environmentKey);
            return m_open.empty() ? std::optional(ExitCode::Success) : std::nullopt;
        }
        openProfile(profile->id);
        return m_open.empty() && m_awaitedId.isEmpty() && !m_welcome ? std::optional(ExitCode::Success) : std::nullopt;
    }
    case CommandLine::Backend::Saved:
        if (const auto last = m_profiles.lastUsed(); last && last->usedAt.isValid())
            openProfile(last->id);
        else
            showDoors();
        return m_open.empty() && m_awaitedId.isEmpty() && !m_welcome ? std::optional(ExitCode::Success) : std::nullopt;
    }
    return ExitCode::WrongUsage;
}

std::optional<ExitCode> FleetWindows::openDemo(int devices)
{
    CommandLine options = m_options;
    options.demoDevices = devices;
    auto demo = std::make_unique<DemoServer>(options);
    const auto url = demo->start();
    if (!url) {
        complain(u"The embedded sandbox does not start: %1"_s.arg(url.error()));
        return ExitCode::WrongUsage;
    }
    const DemoPast past{devices, options.demoSeed, options.demoUnknownFamily, demo->startUtc()};
    return openWindow({*url, ApiKey(DemoServer::key)},
                      {.profileId = {},
                       .name = u"demo"_s,
                       .folder = u"demo"_s,
                       .host = SessionEnvironment::Host::Embedded,
                       .isReadOnly = false,
                       .keyPlace = {},
                       .past = past},
                      std::move(demo));
}

std::optional<ExitCode> FleetWindows::openAddress(ApiKey key)
{
    const auto url = checkBaseUrl(m_options.baseUrl);
    if (!url) {
        complain(sentenceOf(url.error()));
        return ExitCode::WrongUsage;
    }
    if (key.isEmpty()) {
        complain(u"No key. Put it into the environment variable AMPS_API_KEY; it is never an argument."_s);
        return ExitCode::WrongUsage;
    }
    return openWindow({*url, std::move(key)},
                      {.profileId = {},
                       .name = url->host(),
                       .folder = url->authority(),
                       .host = SessionEnvironment::Host::Remote,
                       .isReadOnly = false,
                       .keyPlace = tr("The key came from AMPS_API_KEY and stays in memory for this run.")},
                      nullptr);
}

void FleetWindows::openProfile(const QString &id)
{
    if (bringForward(id))
        return;
    lookForKey(id);
    if (m_awaitedId == id) {
        m_patience = m_clock.callAfter(300ms, [this, id] {
            if (const auto profile = m_profiles.find(id); profile && m_awaitedId == id) {
                askForKey(*profile, u"secondary"_s, tr("Asking this computer’s keyring for the key …"));
                m_awaitedId = id;
            }
        });
    }
}

void FleetWindows::lookForKey(const QString &id)
{
    m_awaitedId = id;
    whenDone(m_keys.find(id), this, [this, id](const FoundKey &found) {
        const auto profile = m_profiles.find(id);
        if (m_awaitedId != id || !profile)
            return; // a person chose something else meanwhile
        m_patience.cancel();
        if (!found.key) {
            QString why;
            switch (found.kept.why) {
            case SecretAnswer::Outcome::NotFound:
            case SecretAnswer::Outcome::Worked:
                why = tr("The keyring holds no key for this profile.");
                break;
            case SecretAnswer::Outcome::NoStore:
                why = tr("This computer has no keyring that works, so the key has to be entered for each run.");
                break;
            case SecretAnswer::Outcome::Refused:
                why = tr("The keyring refused to give out the key.");
                break;
            case SecretAnswer::Outcome::TooSlow:
                why = tr("The keyring does not answer; it may be locked. Unlock it, or enter the key here.");
                break;
            }
            const bool mayStillCome = found.kept.why == SecretAnswer::Outcome::TooSlow;
            askForKey(*profile, u"warning"_s, why);
            m_awaitedId = mayStillCome ? id : QString();
            return;
        }
        m_awaitedId.clear();
        if (!sameDoor(found.key->keyClass(), profile->keyClass)) {
            askForKey(*profile, u"danger"_s,
                      tr("The key in the keyring is of another environment than this profile. It is not used."));
            return;
        }
        openProfileWith(*profile, *found.key);
    });
}

void FleetWindows::openProfileWith(const Profile &profile, const ApiKey &key)
{
    m_awaitedId.clear();
    m_patience.cancel();
    if (bringForward(profile.id))
        return;
    const auto url = checkBaseUrl(profile.baseUrl);
    if (!url) {
        askForKey(profile, u"danger"_s, sentenceOf(url.error()));
        return;
    }
    const auto code = openWindow({*url, key.clone()},
                                 {.profileId = profile.id,
                                  .name = profile.name,
                                  .folder = profile.id,
                                  .host = SessionEnvironment::Host::Remote,
                                  .isReadOnly = profile.isReadOnly,
                                  .keyPlace = tr("The key came from AMPS_API_KEY and stays in memory for this run."),
                                  .historyUrl = profile.historyUrl},
                                 nullptr);
    if (code) {
        // Open elsewhere, or not to be opened at all: with no other window there is nothing to stay for.
        if (m_open.empty()) {
            m_welcome.reset();
            QMetaObject::invokeMethod(
                qApp, [code] { QCoreApplication::exit(int(*code)); }, Qt::QueuedConnection);
        }
        return;
    }
    const auto used = m_profiles.change(profile.id, [&key](Profile &changed) {
        changed.usedAt = QDateTime::currentDateTimeUtc();
        changed.redactedKey = key.redacted();
    });
    if (!used)
        complain(used.error());
}

std::optional<ExitCode> FleetWindows::openWindow(const Connection &connection, Place place,
                                                 std::unique_ptr<DemoServer> demo)
{
    const bool isDemo = place.host == SessionEnvironment::Host::Embedded;
    auto open = std::make_unique<Open>();
    open->profileId = place.profileId;
    open->demo = std::move(demo);
    QString folder = profileFolder(place.folder);
    if (!folder.isEmpty() && !m_options.leavesNoTrace()) {
        open->lock = std::make_unique<SingleWindow>(folder);
        if (isDemo) {
            // Each demo is a world of its own, so a second one gets a folder of its own.
            for (int i = 2; !open->lock->take() && i < 100; ++i) {
                folder = profileFolder(u"demo-%1"_s.arg(i));
                open->lock = std::make_unique<SingleWindow>(folder);
            }
        } else if (!open->lock->take()) {
            if (open->lock->showOther(m_options.linkedPage))
                complain(u"“%1” is open already; its window was asked to come forward."_s.arg(place.name));
            else
                complain(u"“%1” is open in another run."_s.arg(place.name));
            return ExitCode::Success;
        }
    }
    OpenedJournal opened = openJournal(folder, isDemo ? JournalStart::Empty : JournalStart::Continued);
    if (!opened.trouble.isEmpty())
        complain(opened.trouble);
    place.folder = folder;
    CommandLine options = m_options;
    options.backend = isDemo ? CommandLine::Backend::Demo : CommandLine::Backend::Url;
    if (!std::exchange(m_isFirst, false))
        options.page.clear();
    open->window = std::make_unique<FleetWindow>(options, connection, std::move(opened.journal), opened.earlier, place,
                                                 m_profiles, m_keys, m_preferences, m_languages);
    FleetWindow *window = open->window.get();
    if (!window->load())
        return ExitCode::Failed;
    connect(
        window, &FleetWindow::finished, this, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    connect(
        window, &FleetWindow::closed, this, [this, window] { closed(window); }, Qt::QueuedConnection);
    ProfileDesk *desk = &window->profiles();
    connect(desk, &ProfileDesk::openRequested, this, &FleetWindows::openProfile);
    connect(desk, &ProfileDesk::addRequested, this, &FleetWindows::showDoors);
    connect(desk, &ProfileDesk::keyRequested, this, [this](const QString &id) {
        if (const auto profile = m_profiles.find(id))
            askForKey(*profile, u"secondary"_s, tr("Enter the new key. It takes the place of the earlier one."));
    });
    // Queued: the window that asks may be the one that goes.
    connect(
        desk, &ProfileDesk::removeRequested, this,
        [this, desk = QPointer<ProfileDesk>(desk)](const QString &id) { removeProfile(id, desk); },
        Qt::QueuedConnection);
    if (open->lock)
        connect(open->lock.get(), &SingleWindow::shown, window, &FleetWindow::showPage);
    m_open.push_back(std::move(open));
    window->start();
    // A link opens its page in the first window that comes, whichever way it came.
    if (const QString page = std::exchange(m_options.linkedPage, {}); !page.isEmpty())
        window->showPage(page);
    // Not before the new one shows: the application ends with its last window.
    m_welcome.reset();
    if (m_options.selfTest)
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(0); });
    else if (!m_options.screenshotFile.isEmpty())
        window->takeScreenshot();
    return std::nullopt;
}

void FleetWindows::showWelcome(std::unique_ptr<Welcome> welcome)
{
    auto next = std::make_unique<WelcomeWindow>(m_options, std::move(welcome), m_preferences, m_languages);
    if (!next->load()) {
        QCoreApplication::exit(int(ExitCode::Failed));
        return;
    }
    // Queued, all of them: they take away the window that they come from.
    connect(
        &next->welcome(), &Welcome::demoChosen, this, [this](int devices) { openDemo(devices); }, Qt::QueuedConnection);
    connect(&next->welcome(), &Welcome::profileOpened, this, &FleetWindows::openProfile, Qt::QueuedConnection);
    connect(&next->welcome(), &Welcome::doorsChosen, this, &FleetWindows::showDoors, Qt::QueuedConnection);
    next->show();
    m_welcome = std::move(next);
    if (!m_options.screenshotFile.isEmpty()) {
        m_patience = m_clock.callAfter(600ms, [this] {
            const auto first = [](QString file) {
                return file.replace(u"%1"_s, u"1"_s);
            };
            const auto saved
                = saveWindow(*m_welcome->window(), first(m_options.screenshotFile), first(m_options.textsFile));
            if (!saved)
                complain(saved.error());
            QCoreApplication::exit(saved ? 0 : 1);
        });
    }
}

void FleetWindows::showDoors()
{
    m_awaitedId.clear();
    m_patience.cancel();
    showWelcome(std::make_unique<Welcome>(house()));
}

void FleetWindows::askForKey(const Profile &profile, const QString &tone, const QString &why)
{
    // The window that waited for the keyring goes on as the one that asks.
    if (m_welcome && m_welcome->welcome().isSingle() && m_welcome->welcome().onlyDoor()->profileId() == profile.id) {
        m_welcome->welcome().onlyDoor()->say(tone, why);
        return;
    }
    // A key that is there is not asked for: this is a window's own wish to replace it, or one that is missing.
    auto welcome = std::make_unique<Welcome>(profile, house());
    welcome->onlyDoor()->say(tone, why);
    connect(
        welcome.get(), &Welcome::keyringChosen, this, [this, id = profile.id] { lookForKey(id); },
        Qt::QueuedConnection);
    showWelcome(std::move(welcome));
}

bool FleetWindows::bringForward(const QString &id)
{
    for (const auto &open : m_open) {
        if (!id.isEmpty() && open->profileId == id) {
            open->window->bringForward();
            m_welcome.reset();
            return true;
        }
    }
    return false;
}

void FleetWindows::removeProfile(const QString &id, ProfileDesk *asker)
{
    const auto profile = m_profiles.find(id);
    if (!profile)
        return;
    const auto own
        = std::find_if(m_open.begin(), m_open.end(), [&](const auto &open) { return open->profileId == id; });
    std::unique_ptr<Open> going;
    if (own != m_open.end()) {
        // Its journal must be closed before its folder can go. The doors come first, or the application would end.
        if (m_open.size() == 1)
            showDoors();
        going = std::move(*own);
        m_open.erase(own);
        if (asker == &going->window->profiles())
            asker = nullptr;
        going->window.reset();
        going->lock.reset();
    } else if (SingleWindow lock(profileFolderPath(id)); QFile::exists(profileFolderPath(id)) && !lock.take()) {
        if (asker)
            asker->setTrouble(tr("“%1” is open in another run. Close it there first.").arg(profile->name));
        return;
    }
    const auto removed = m_profiles.remove(id);
    QString trouble = removed ? QString() : removed.error();
    // What was sent under it stays provable.
    if (removed && !keepAudit(auditPlace(profileFolderPath(id))))
        trouble = tr("The audit log could not be kept; it is still in %1.").arg(profileFolderPath(id));
    else if (removed && !removeProfileFolder(id))
        trouble = tr("Something in %1 could not be removed.").arg(profileFolderPath(id));
    QSettings().remove(u"profiles/"_s + id);
    const QPointer<ProfileDesk> desk(asker);
    whenDone(m_keys.forget(id), this, [desk, trouble](const SecretAnswer &answer) {
        QString all = trouble;
        // Where there is no keyring no key is left in it.
        if (answer.outcome == SecretAnswer::Outcome::Refused || answer.outcome == SecretAnswer::Outcome::TooSlow)
            all = (all + u' ' + tr("The keyring did not confirm that the key is gone; look for “amps-fleet” in it."))
                      .trimmed();
        if (desk)
            desk->setTrouble(all);
        else if (!all.isEmpty())
            complain(all);
    });
}

void FleetWindows::closed(const FleetWindow *window)
{
    const auto own
        = std::find_if(m_open.begin(), m_open.end(), [&](const auto &open) { return open->window.get() == window; });
    if (own != m_open.end())
        m_open.erase(own);
}

} // namespace fleet
