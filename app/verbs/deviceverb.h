// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

#include <primitiveregistry.h>

namespace fleet {

// `amps-fleet device ID`. A record does not name its family, so each family is asked in turn.
class DeviceVerb final : public ReadingVerb
{
    Q_OBJECT
public:
    explicit DeviceVerb(VerbSetup setup);
    void start() override;

private:
    void askFamily(int familyIndex);

    PrimitiveRegistry m_registry;
    QList<Family> m_families;
};

} // namespace fleet
