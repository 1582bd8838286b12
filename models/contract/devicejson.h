// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device.h"

namespace fleet {

// A record as the API would write it today (contract.md section 4), compact. Reading it with parseDevice() gives an
// equal record, but for the schedule, which nothing answers yet, and for issues: what could not be understood is
// written from what was. Older spellings come out as the newer ones.
void appendJson(QByteArray &out, const Device &device);

} // namespace fleet
