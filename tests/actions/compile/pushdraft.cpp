// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: a draft is not confirmed.
#include <pushport.h>

#include <utility>

using namespace fleet;

void send(PushPort &port, const CommandDraft &draft)
{
    port.push(draft);
}
