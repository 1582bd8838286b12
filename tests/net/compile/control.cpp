// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles: the port that owns the sending. The other sources of this folder differ from it in who asks, and must not.
#include <pushsender.h>

namespace fleet {
class HttpPushPort
{
public:
    static QFuture<WireOutcome> push(PushSender &sender, const FrozenRequest &request) { return sender.send(request); }
};
} // namespace fleet
