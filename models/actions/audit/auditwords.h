// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditchain.h"
#include "auditindex.h"
#include "fileauditlog.h"

#include <format.h>

namespace fleet {

// A row of the page in words.
struct AuditRow
{
    QString timeText;
    QString exactTime;
    QString operatorText; // "mira at control-desk-1"
    QString environment;  // "sandbox"
    QString verb;
    QString deviceText; // its name, or how many
    QString deviceId;   // empty: none, or several
    QString family;
    QString changeText; // "Target 85 % → 90 %"
    QString resultText;
    QString resultTone; // of Theme.toneColor
    QString resultIcon;
    QString requestId;
    bool operator==(const AuditRow &) const = default;
};

AuditRow describeAuditRow(const QList<NumberedEntry> &entries, const AuditRowKey &key, const Format &format,
                          const QDateTime &nowUtc);

// "Accepted, HTTP 202": one entry as a step of its story.
QString auditStepWord(const AuditEntry &entry);
QString auditStepText(const AuditEntry &entry);
QString auditStepIcon(const AuditEntry &entry);
QString auditStepTone(const AuditEntry &entry);

// One line, and what it means. No jargon: who reads it decides whether to call somebody.
QString auditVerdictTitle(const AuditVerdict &verdict, const Format &format);
QString auditVerdictText(const AuditVerdict &verdict, const Format &format);

} // namespace fleet
