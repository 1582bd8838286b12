// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apireads.h"

namespace fleet {

struct ScheduleQuery
{
    int limit = 50; // 1..50
    int offset = 0;
    QString state; // empty members filter nothing
    DeviceId deviceId;
    UserId userId;
};

// The reads of contract.md section 9, apart from the others: the service answers them with 501, and most of the
// application never asks. GUI thread; answers come through the event loop, never inside the call.
class ScheduleReads
{
public:
    virtual ~ScheduleReads() = default;
    virtual ReadFuture<Page<Schedule>> listSchedules(const ScheduleQuery &query) = 0;
};

} // namespace fleet
