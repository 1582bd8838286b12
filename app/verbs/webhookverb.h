// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

#include <webhookverifier.h>

#include <QCommandLineOption>

namespace fleet {

// `amps-fleet webhook verify`: tells whether one relayed delivery was signed with the endpoint's secret, lately, and
// not before. The secret comes from the environment variable AMPS_WEBHOOK_SECRET and is never an argument; the body
// comes from a file or from standard input, byte for byte.
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

    CommandLine m_options;
    Terminal &m_terminal;
    Clock &m_clock;
};

} // namespace fleet
