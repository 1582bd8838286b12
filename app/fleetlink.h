// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace fleet {

// A link from a ticket, a chat or a web page into the application: amps-fleet://device/ID, amps-fleet://customer/ID,
// amps-fleet://page/NAME, each with ?profile=NAME where the last profile is not meant. It opens a page and can do
// nothing else: anybody may write one, so everything in it is distrusted.
struct FleetLink
{
    QString page;    // as showNamed() of the window takes it: "device:ID"
    QString profile; // empty: the last one

    // Nothing for what is no such link.
    static std::optional<FleetLink> read(const QString &text);
    // The same rules for a page that another process names: "device:ID", "customer:ID", "actions".
    static bool isPage(const QString &page);
};

} // namespace fleet
