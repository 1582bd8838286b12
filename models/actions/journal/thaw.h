// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <commanddraft.h>

#include <optional>

namespace fleet {

// The draft that a frozen request was made of, for what an earlier run left open; empty when it is none of ours.
std::optional<WriteDraft> thaw(const FrozenRequest &request);

} // namespace fleet
