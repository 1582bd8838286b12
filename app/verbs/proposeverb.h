// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

#include <QCommandLineOption>
#include <QLocalSocket>

namespace fleet {

// `amps-fleet propose DEVICE COMMAND`: hands a proposal to the profile's open window, where a person decides, and waits
// for the end. Sends nothing itself. Exit codes: 0 accepted by the API, 1 turned down or not sent, 2 not understood,
// 3 refused by the API, 4 no window takes proposals, 5 sent, and not known whether it arrived.
class ProposeVerb final : public Verb
{
    Q_OBJECT
public:
    static QList<QCommandLineOption> options();

    explicit ProposeVerb(VerbSetup setup);
    void start() override;

    // What goes over the socket, or what is wrong with the command line.
    static Result<QByteArray, QString> lineOf(const CommandLine &options);

private:
    void onReadable();
    void onGone();
    void end(ExitCode code);

    CommandLine m_options;
    Terminal &m_terminal;
    QLocalSocket m_socket;
    QByteArray m_line;
    bool m_hasEnded = false;
};

} // namespace fleet
