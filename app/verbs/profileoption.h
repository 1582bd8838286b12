// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

namespace fleet {

// The folder of the profile that --demo, --base-url or --profile names, whether it is there or not. The error is a
// sentence for standard error.
Result<QString, QString> profileFolderOf(const CommandLine &options);

} // namespace fleet
