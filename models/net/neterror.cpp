// SPDX-License-Identifier: GPL-3.0-or-later
#include "neterror.h"

using namespace Qt::Literals::StringLiterals;

namespace fleet {

QString kindName(NetError::Kind kind)
{
    switch (kind) {
    case NetError::Kind::Offline:
        return u"Offline"_s;
    case NetError::Kind::Timeout:
        return u"Timeout"_s;
    case NetError::Kind::Refused:
        return u"Refused"_s;
    case NetError::Kind::Unauthorised:
        return u"Unauthorised"_s;
    case NetError::Kind::RateLimited:
        return u"RateLimited"_s;
    case NetError::Kind::NotFound:
        return u"NotFound"_s;
    case NetError::Kind::Unavailable:
        return u"Unavailable"_s;
    case NetError::Kind::BadReply:
        return u"BadReply"_s;
    case NetError::Kind::Redirected:
        return u"Redirected"_s;
    case NetError::Kind::Tls:
        return u"Tls"_s;
    case NetError::Kind::Cancelled:
        return u"Cancelled"_s;
    }
    return {};
}

NetError::Kind kindOfRefusal(int status, const QString &code)
{
    if (status == 429 || code == "RATE_LIMIT_EXCEEDED"_L1)
        return NetError::Kind::RateLimited;
    // These are about the end user's account at the maker, not about our key.
    if (code == "INVALID_CREDENTIALS"_L1 || code == "INVALID_MFA_CODE"_L1 || code == "MFA_REQUIRED"_L1
        || code == "ACCOUNT_LOCKED"_L1)
        return NetError::Kind::Refused;
    if (status == 401 || status == 403)
        return NetError::Kind::Unauthorised;
    if (status == 404)
        return NetError::Kind::NotFound;
    if (status == 501)
        return NetError::Kind::Refused;
    if (status >= 500)
        return NetError::Kind::Unavailable;
    if (status >= 300 && status < 400)
        return NetError::Kind::Redirected;
    return NetError::Kind::Refused;
}

bool mayBeDisguisedRateLimit(int status, const QString &code)
{
    return status == 401 && (code.isEmpty() || code == "UNAUTHORIZED"_L1);
}

} // namespace fleet
