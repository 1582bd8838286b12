// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include "figure.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace fleet::bench {

SandboxProcess::SandboxProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/amps-sandbox"_s,
                    QStringList{u"--port"_s, u"0"_s} + arguments);
    static const QRegularExpression ready(u"listening on http://127\\.0\\.0\\.1:(\\d+)"_s);
    QByteArray said;
    while (m_process.waitForReadyRead(20'000)) {
        said += m_process.readAllStandardOutput();
        const auto match = ready.match(QString::fromUtf8(said));
        if (match.hasMatch()) {
            m_port = match.captured(1).toUShort();
            return;
        }
    }
    note(u"amps-sandbox did not start"_s);
    endProcess(m_process);
    std::exit(1);
}

SandboxProcess::~SandboxProcess()
{
    endProcess(m_process);
}

void endProcess(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(5'000)) {
        process.kill();
        process.waitForFinished(5'000);
    }
}

} // namespace fleet::bench
