// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace fleet {

// Where chance comes from: jitter, phases, ids. Injected, so that one seed is one replayable run. Not for secrets.
class Random
{
public:
    // The same seed gives the same sequence on every machine.
    explicit Random(quint64 seed);
    // Seeded by the operating system.
    static Random fromSystem();

    quint64 next();
    // In [0, 1).
    double uniform();
    double between(double low, double high) { return low + (high - low) * uniform(); }
    // In [0, bound); bound must be above 0.
    quint64 below(quint64 bound);

private:
    std::mt19937_64 m_engine;
};

} // namespace fleet
