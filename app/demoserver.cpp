// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoserver.h"

#include "demopast.h"

#include <sandboxserver.h>
#include <systemclock.h>

namespace fleet {

namespace {

// What lives in the server's thread: its clock and the server itself, taken down in that thread.
class Home : public QObject
{
public:
    SystemClock clock;
    std::unique_ptr<SandboxServer> server;
};

} // namespace

DemoServer::DemoServer(const CommandLine &options) : m_options(options)
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

DemoServer::~DemoServer()
{
    if (m_home)
        m_home->deleteLater(); // runs in m_thread before it ends
    m_thread.quit();
    m_thread.wait();
}

Result<QUrl, QString> DemoServer::start()
{
    // Said plainly, so that the past that is shown can be made to end there.
    if (!m_options.demoStartUtc.isValid())
        m_options.demoStartUtc = SystemClock().nowUtc();
    m_thread.start();
    auto *bootstrap = new QObject;
    bootstrap->moveToThread(&m_thread);
    QUrl url;
    QString trouble;
    QMetaObject::invokeMethod(
        bootstrap,
        [&] {
            auto *home = new Home;
            SandboxOptions options;
            options.devices = m_options.demoDevices;
            options.seed = m_options.demoSeed;
            options.speed = m_options.demoSpeed;
            options.startUtc = m_options.demoStartUtc;
            options.past = demoPastLength(m_options.demoDevices);
            options.faults = m_options.demoFaults;
            options.withUnknownFamily = m_options.demoUnknownFamily;
            options.schedulesImplemented = m_options.demoSchedules;
            home->server = std::make_unique<SandboxServer>(options, home->clock);
            if (const auto port = home->server->listen())
                url = home->server->baseUrl();
            else
                trouble = port.error();
            m_home = home;
        },
        Qt::BlockingQueuedConnection);
    bootstrap->deleteLater();
    if (!trouble.isEmpty())
        return Failure{trouble};
    return url;
}

} // namespace fleet
