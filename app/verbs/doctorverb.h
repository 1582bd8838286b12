// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

namespace fleet {

// `amps-fleet doctor`: asks what a new installation needs to know, in the order in which things go wrong: address, way
// there, service, key, devices.
class DoctorVerb final : public ReadingVerb
{
    Q_OBJECT
public:
    explicit DoctorVerb(VerbSetup setup);
    void start() override;

private:
    void askHealth();
    void askFamily(int familyIndex);
    void report(const QString &check, bool isFine, const QString &detail);

    QList<Family> m_families;
    int m_failedFamilies = 0;
    std::optional<ExitCode> m_firstFailure;
    bool m_isMismatched = false; // an answer named another environment than the key's
};

} // namespace fleet
