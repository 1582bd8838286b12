// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile.
#include <pushsender.h>

class OpenSender : public fleet::PushSender
{
public:
    using fleet::PushSender::PushSender;
    QFuture<fleet::WireOutcome> push(const fleet::FrozenRequest &request) { return send(request); }
};
