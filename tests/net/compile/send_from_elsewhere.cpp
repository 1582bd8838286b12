// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile.
#include <pushsender.h>

namespace fleet {
class SomebodyElse
{
public:
    static QFuture<WireOutcome> push(PushSender &sender, const FrozenRequest &request) { return sender.send(request); }
};
} // namespace fleet
