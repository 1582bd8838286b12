// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "fleetwindow.h"
#include "welcomewindow.h"

#include <keychainsecretstore.h>
#include <keykeeper.h>
#include <profilestore.h>
#include <screenlockwatch.h>

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace fleet {

class DemoServer;
class SingleWindow;

// Every window of this process: which profiles are open, the first window before there is any, and what passes between
// them. GUI thread. One profile has one window, in whichever process.
class FleetWindows : public QObject
{
    Q_OBJECT
public:
    // The key from AMPS_API_KEY, if any: of --base-url, or of --profile in place of the keyring's.
    FleetWindows(const CommandLine &options, ApiKey environmentKey, Languages &languages);
    ~FleetWindows() override;

    // Opens what the command line asks for. An exit code: there is nothing to wait for.
    std::optional<ExitCode> start();

private:
    struct Open;
    using Place = FleetWindow::Place;

    KeyDoor::House house() { return {m_profiles, m_keys, m_clock}; }
    std::optional<ExitCode> openDemo(int devices);
    std::optional<ExitCode> openAddress(ApiKey key);
    // Asks the keyring first; a window that says so comes when that takes longer than a moment.
    void openProfile(const QString &id);
    void openProfileWith(const Profile &profile, const ApiKey &key);
    std::optional<ExitCode> openWindow(const Connection &connection, Place place, std::unique_ptr<DemoServer> demo);
    void showWelcome(std::unique_ptr<Welcome> welcome);
    void showDoors();
    void askForKey(const Profile &profile, const QString &tone, const QString &why);
    void lookForKey(const QString &id);
    bool bringForward(const QString &id);
    void removeProfile(const QString &id, ProfileDesk *asker);
    void closed(const FleetWindow *window);

    CommandLine m_options;
    ApiKey m_environmentKey;
    Languages &m_languages;
    Preferences m_preferences; // of every window
    SystemClock m_clock;
    KeychainSecretStore m_store;
    KeyKeeper m_keys;
    ProfileStore m_profiles;
    std::unique_ptr<ScreenLockWatch> m_lockWatch;
    std::vector<std::unique_ptr<Open>> m_open;
    std::unique_ptr<WelcomeWindow> m_welcome;
    QString m_awaitedId; // the profile whose key is being looked for
    Alarm m_patience;
    bool m_isFirst = true;
};

} // namespace fleet
