// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace fleet::bench {

// amps-sandbox from beside this program, on a free port, in a process of its own as every server would be. The
// constructor returns when it listens and ends the program when it does not; the destructor ends the server.
class SandboxProcess
{
public:
    explicit SandboxProcess(const QStringList &arguments);
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

void endProcess(QProcess &process);

} // namespace fleet::bench
