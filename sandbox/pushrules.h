// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "result.h"
#include "world.h"

namespace fleet::sandbox {

// The checks of contract sections 6 and 10, in the order of a service that parses first and thinks later: vocabulary
// (400), capability (422), time (422). Whether the device is free is the world's business. `now` is simulated,
// milliseconds since 1970. `profile` is what the device declares.
Result<PushPlan, ApiError> readPush(const QByteArray &body, const SimDevice &device, const Profile &profile, qint64 now,
                                    bool isLive);

struct SettingWrite
{
    qsizetype index = 0; // into the profile's settings
    double value = 0;
};

// A sparse map of settings; all of them are fine or none is taken.
Result<QList<SettingWrite>, ApiError> readSettings(const QByteArray &body, const Profile &profile);

// Contract section 6.2: a relative duration (`30m`, `1.5h`) from `now`, or a wall clock time at the plant, as
// milliseconds since 1970; nullopt when it is neither.
std::optional<qint64> instantOf(const QString &text, const QTimeZone &plantZone, qint64 now);

} // namespace fleet::sandbox
