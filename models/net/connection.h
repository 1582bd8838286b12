// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <apikey.h>
#include <result.h>

#include <QUrl>

namespace fleet {

// Where the API is and what opens it (contract.md section 1).
struct Connection
{
    QUrl baseUrl; // may have a path, which every request is put behind
    ApiKey key;

    Connection clone() const { return {baseUrl, key.clone()}; }
};

enum class BaseUrlIssue {
    NotAUrl,          // no scheme or no host
    SchemeNotAllowed, // neither https nor http
    PlainToElsewhere, // http to a host that is not this machine: the key would be readable on the way
    HasCredentials,   // user or password inside
    HasQuery,         // a query or a fragment, which requests would have to drop
};

// The policy for base URLs: https anywhere, plain http to this machine only. Gives back the URL without a trailing
// slash.
Result<QUrl, BaseUrlIssue> checkBaseUrl(const QUrl &url);

// "localhost", 127.0.0.0/8 and ::1. Names are not looked up.
bool isLoopback(const QUrl &url);

} // namespace fleet
