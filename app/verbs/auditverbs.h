// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

#include <auditfile.h>

#include <QCommandLineOption>

namespace fleet {

// The logs that a call speaks of: --file with --head, that of --profile or --base-url, or else every log of this
// person.
struct NamedAudit
{
    QString name;
    AuditPlace place;
};
Result<QList<NamedAudit>, QString> auditsOf(const CommandLine &options);

// `amps-fleet audit verify`: checks each log against its head. Ends with 0 when all are whole and none follows a
// damaged one, with 1 otherwise.
class AuditVerifyVerb final : public Verb
{
    Q_OBJECT
public:
    explicit AuditVerifyVerb(VerbSetup setup);
    void start() override;
    static QList<QCommandLineOption> options();

private:
    CommandLine m_options;
    Terminal &m_terminal;
};

// `amps-fleet audit export`: one log as JSON lines or CSV, to a file or to standard output.
class AuditExportVerb final : public Verb
{
    Q_OBJECT
public:
    explicit AuditExportVerb(VerbSetup setup);
    void start() override;
    static QList<QCommandLineOption> options();

private:
    CommandLine m_options;
    Terminal &m_terminal;
};

} // namespace fleet
