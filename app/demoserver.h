// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <QThread>
#include <QUrl>

#include <memory>

namespace fleet {

class SandboxServer;
class SystemClock;

// The embedded sandbox in a thread of its own, so that fifty thousand simulated devices never hold up a frame.
// The application talks to it over loopback HTTP, like to any other server.
class DemoServer
{
public:
    explicit DemoServer(const CommandLine &options);
    ~DemoServer();
    DemoServer(const DemoServer &) = delete;
    DemoServer &operator=(const DemoServer &) = delete;

    // Blocks until the server listens (milliseconds for a fleet of tens). The error is a sentence.
    Result<QUrl, QString> start();
    // When its world began, as its answers count time.
    QDateTime startUtc() const { return m_options.demoStartUtc; }
    static constexpr const char *key = "sk_test_demo"; // no secret: the sandbox's published key

private:
    CommandLine m_options;
    QThread m_thread;
    QObject *m_home = nullptr; // lives in m_thread and owns what runs there
};

} // namespace fleet
