// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actiontracker.h"
#include "errorcatalogue.h"

namespace fleet {

// How an intent stands, in words. Sending, accepted, refused, not sent and unknown never read alike.
struct IntentWords
{
    QString kind;  // "sending" "accepted" "refused" "notSent" "unknown" "settled" "failed"
    QString title; // one line
    QString text;
    QString iconName;
    bool isTrouble = false; // stays until it is dismissed
    ErrorText error;        // when refused, or when the action failed
    bool operator==(const IntentWords &) const = default;
};

// `action` is the one that the intent became, or null; `device` may be null.
IntentWords describe(const Intent &intent, const ActionPtr &action, const DevicePtr &device, const Format &format,
                     const QDateTime &nowUtc);
// "Charge to 90 % at up to 3.0 kW"
QString intentPhrase(const Intent &intent, const Format &format);

} // namespace fleet
