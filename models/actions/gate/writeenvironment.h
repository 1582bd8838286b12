// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace fleet {

enum class EnvironmentKind { Demo, Sandbox, Live };

// Where a write would go, as the confirmation says it and binds itself to it (product.md section 1).
struct WriteEnvironment
{
    EnvironmentKind kind = EnvironmentKind::Live; // the careful guess
    QString profile;                              // the name of the window's profile
    QUrl baseUrl;                                 // "https://api.amps.ai", for the request as curl

    bool operator==(const WriteEnvironment &) const = default;
};

// "DEMO", "SANDBOX", "LIVE": never translated, it is a mark.
QString environmentWord(EnvironmentKind kind);
// "demo", "sandbox", "live"
QString environmentKey(EnvironmentKind kind);

} // namespace fleet
