// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Result<QUrl, BaseUrlIssue> checkBaseUrl(const QUrl &url)
{
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return Failure{BaseUrlIssue::NotAUrl};
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return Failure{BaseUrlIssue::SchemeNotAllowed};
    if (!url.userInfo().isEmpty())
        return Failure{BaseUrlIssue::HasCredentials};
    if (url.hasQuery() || url.hasFragment())
        return Failure{BaseUrlIssue::HasQuery};
    if (url.scheme() == "http"_L1 && !isLoopback(url))
        return Failure{BaseUrlIssue::PlainToElsewhere};
    QUrl checked = url.adjusted(QUrl::StripTrailingSlash);
    // Qt leaves the slash of a bare host alone.
    if (checked.path() == "/"_L1)
        checked.setPath({});
    return checked;
}

} // namespace fleet
