// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <answer.h>

#include <QString>

#include <optional>

namespace fleet {

// Why a read brought no value. Sentences for people are made elsewhere, from kind and code.
struct NetError
{
    enum class Kind {
        Offline,      // no way to the host: no network, name not found, proxy in the way
        Timeout,      // nothing complete within the time allowed
        Refused,      // the API answered with a refusal that concerns this request (4xx, 501)
        Unauthorised, // the key is refused, asked quietly; never a burst that was answered with 401
        RateLimited,  // too many requests: 429, RATE_LIMIT_EXCEEDED, or a 401 that came in a burst
        NotFound,     // 404
        Unavailable,  // the service does not work: connection refused or closed, 5xx
        BadReply,     // an answer that cannot be read: cut off, HTML, too large, another shape
        Redirected,   // 3xx: never followed
        Tls,          // no trustworthy connection
        Cancelled,    // we gave it up ourselves
    };
    Kind kind = Kind::Offline;
    QString code{};                // the API's stable error code, may be empty
    QString message{};             // the API's own words, may be empty
    int httpStatus = 0;            // 0: no answer
    RequestId requestId{};         // for support: shown and copyable
    std::optional<ApiError> api{}; // the whole refusal where there was one
    QString detail{};              // for the log and the details drawer, not for people; never holds a key

    bool operator==(const NetError &) const = default;
};

// "Timeout": for logs and diagnostics.
QString kindName(NetError::Kind kind);

// What a refusal means (contract.md section 10). `status` is the HTTP status. A bare 401 comes out as Unauthorised:
// whether it is a rate limit in disguise is for those to judge who know what else was going on.
NetError::Kind kindOfRefusal(int status, const QString &code);

// True for a 401 that does not say more than "no": only such a one may be a rate limit in disguise (contract.md section
// 10).
bool mayBeDisguisedRateLimit(int status, const QString &code);

} // namespace fleet
