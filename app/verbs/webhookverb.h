// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

#include <webhookverifier.h>

#include <QCommandLineOption>

#include <QLocalSocket>

namespace fleet {

// `amps-fleet webhook verify`: tells whether one relayed delivery was signed with the endpoint's secret, lately, and
// not before. The secret comes from the environment variable AMPS_WEBHOOK_SECRET and is never an argument; the body
// comes from a file or from standard input, byte for byte. With --settle a verified delivery makes the profile's open
// window read that action at once: the window believes its own reading and never the delivery.
class WebhookVerb final : public Verb
{
    Q_OBJECT
public:
    explicit WebhookVerb(VerbSetup setup);
    void start() override;

    static QList<QCommandLineOption> options();

private:
    Result<WebhookDelivery, QString> delivery() const;
    Result<Done, QString> loadMemory(WebhookVerifier &verifier) const;
    Result<Done, QString> saveMemory(const WebhookVerifier &verifier) const;
    QString option(const QString &name) const;
    ExitCode run();
    void tellWindow(const QByteArray &body);
    void end(ExitCode code);

    CommandLine m_options;
    Terminal &m_terminal;
    Clock &m_clock;
    QLocalSocket m_socket;
    Alarm m_patience;
    bool m_hasEnded = false;
};

} // namespace fleet
