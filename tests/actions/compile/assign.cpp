// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: copying by assignment.
#include <pushport.h>

#include <utility>

using namespace fleet;

void keep(ConfirmedCommand &kept, const ConfirmedCommand &command)
{
    kept = command;
}
