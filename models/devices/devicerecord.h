// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <device.h>

namespace fleet {

// A device as a record again: the members of contract.md section 4 in their order, what was not reported left out,
// unknown members behind them. For the raw view, the command line and support texts; not the bytes that came.
Fields deviceRecord(const Device &device);

} // namespace fleet
