// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

#include <primitiveregistry.h>

namespace fleet {

// `amps-fleet fleet`: one line per device of every family; with --family only of those. A family that cannot be read
// costs its own devices and PartlyDone, not the others.
class FleetVerb final : public ReadingVerb
{
    Q_OBJECT
public:
    explicit FleetVerb(VerbSetup setup);
    void start() override;

private:
    void listFamily(int familyIndex, int offset);

    PrimitiveRegistry m_registry;
    QList<Family> m_families;
    int m_failedFamilies = 0;
    std::optional<ExitCode> m_firstFailure;
};

} // namespace fleet
