// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "neterror.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace fleet {

// One request as it went over the wire, retries counted one by one: what the inspector lists. Headers are not in it,
// and a body that repeats the key has it masked.
struct RequestRecord
{
    quint64 serial = 0;  // counts up per client
    QDateTime startedAt; // UTC, this machine's clock
    QByteArray method;
    QString target;     // path and query, percent-encoded
    int tryNumber = 1;  // 1..3 for reads, always 1 for writes
    int httpStatus = 0; // 0: no answer
    std::chrono::milliseconds latency{0};
    RequestId requestId;
    std::optional<NetError::Kind> error; // empty: it worked
    QString errorCode;
    QString detail;
    QByteArray requestBody;
    QByteArray answerBody;
};

} // namespace fleet

Q_DECLARE_METATYPE(fleet::RequestRecord)
