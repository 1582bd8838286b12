// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditentry.h"

#include <result.h>

#include <QFuture>

namespace fleet {

// Port: the record of every write and of every one that was not made. Entries are kept in the order of the calls.
class AuditLog
{
public:
    virtual ~AuditLog() = default;
    AuditLog(const AuditLog &) = delete;
    AuditLog &operator=(const AuditLog &) = delete;

    // The future ends, with the entry's number, only when the entry is on the disk; an error there, a sentence for
    // people, means: it is not written, and for Sending: do not send.
    virtual QFuture<Result<quint64, QString>> append(const AuditEntry &entry) = 0;

    // The same for what comes up again with every start, outcomes, ends and effects: what the log says of this write
    // already is not written once more.
    virtual void appendNews(const AuditEntry &entry) = 0;

    // One sentence for people when it is known that nothing can be written; otherwise empty.
    virtual QString problem() const { return {}; }

protected:
    AuditLog() = default;
};

} // namespace fleet
