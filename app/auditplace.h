// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <auditfile.h>

namespace fleet {

// The audit log of a profile and its head. The log lies in the profile's folder; the head in the state directory
// (XDG_STATE_HOME, AMPS_FLEET_HOME/state), which a copy of the profile's folder does not carry along: an older copy
// that is put back does not bring its older head. Empty for a folder that could not be made.
AuditPlace auditPlace(const QString &profileFolder);

// Every log of this person, by their heads: also one whose log is gone, and those of profiles that were removed.
QList<AuditPlace> everyAuditPlace();

// Each demo is a world of its own, and its log begins anew.
void forgetAudit(const AuditPlace &place);

// A profile goes, its log stays: both files move to a folder for the logs of removed profiles. Call it before the
// profile's folder is removed. False: they could not be moved.
bool keepAudit(const AuditPlace &place);

} // namespace fleet
