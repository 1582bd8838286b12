// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditfile.h"
#include "fileauditlog.h"

class QIODevice;

namespace fleet {

// Writes every entry of a log, damaged or not: a line that cannot be read is given as it stands. Any thread.
// JSON lines: each entry as it was chained, with its "hash" as the last member. CSV (RFC 4180): one row per entry under
// a row of names; a cell that a spreadsheet would take for a formula gets an apostrophe in front.
Result<quint64, QString> exportAudit(const AuditPlace &place, AuditFormat format, QIODevice &to);

} // namespace fleet
