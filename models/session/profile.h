// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <apikey.h>

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace fleet {

// One way into one fleet, as it is kept between runs: everything but the key.
struct Profile
{
    QString id;   // names its folder and its keychain entry; never changes, also when the name does
    QString name; // a person's, unique without regard to case
    QUrl baseUrl;
    ApiKey::Class keyClass = ApiKey::Class::UnknownSoLive;
    QString redactedKey;    // "sk_test_••••4f2A": the prefix and at most the last four characters
    bool isReadOnly = true; // nothing can be sent from its windows
    QUrl historyUrl;        // postgresql://user@host/database, never with a password; empty: a file of this computer
    QDateTime usedAt;       // UTC; null: never opened

    bool operator==(const Profile &) const = default;
};

} // namespace fleet
