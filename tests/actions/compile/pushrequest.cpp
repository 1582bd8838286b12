// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: a frozen request is not confirmed either.
#include <pushport.h>

#include <utility>

using namespace fleet;

void send(PushPort &port, const FrozenRequest &request)
{
    port.push(request);
}
