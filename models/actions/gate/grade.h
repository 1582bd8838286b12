// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writeenvironment.h"

#include <QStringList>

namespace fleet {

// What a person has to do before anything is sent: click, hold for a moment, or type a word.
enum class Friction { Click, Hold, Type };

struct GradeFacts
{
    EnvironmentKind environment = EnvironmentKind::Live;
    int deviceCount = 1; // 0: every device of a user
    bool isIrreversible = false;
    bool runsAtOnce = true;
    bool isStale = false;      // the values shown are last known ones, or older than staleAfter
    bool rereadFailed = false; // and reading them again did not help
};

struct Grade
{
    Friction friction = Friction::Type;
    QStringList reasons; // whole sentences, the heaviest first; never empty
};

// Friction by environment, number of devices, age of the data and reversibility (product.md section 5), with the
// reasons as they are shown. It never falls when any of the four gets worse. Stateless; any thread.
//   DEMO, SANDBOX       a click, unless it cannot be undone
//   LIVE                a hold; a word when what is sent leans on values that could not be read, or on many devices
//   cannot be undone    a word in every environment
Grade grade(const GradeFacts &facts);

// From this many devices on, LIVE asks for a word.
constexpr int manyDevices = 10;

} // namespace fleet
