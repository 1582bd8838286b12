// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: only the gate makes one.
#include <pushport.h>

#include <utility>

using namespace fleet;

void send(PushPort &port, const WriteDraft &draft)
{
    port.push(ConfirmedCommand(ConfirmedCommand::Content{{}, operationOf(draft), draft, freeze(draft), {}, {}, {}}));
}
