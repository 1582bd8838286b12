// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

namespace fleet {

// `amps-fleet actions`: every action that the service lists, newest first.
class ActionsVerb final : public ReadingVerb
{
    Q_OBJECT
public:
    explicit ActionsVerb(VerbSetup setup);
    void start() override;

private:
    void listFrom(int offset);
    void print(const ActionPtr &action);
};

} // namespace fleet
