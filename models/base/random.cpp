// SPDX-License-Identifier: GPL-3.0-or-later
#include "random.h"

namespace fleet {

Random::Random(quint64 seed)
    : m_engine(seed)
{
}

Random Random::fromSystem()
{
    std::random_device device;
    return Random((quint64(device()) << 32) | device());
}

quint64 Random::next()
{
    return m_engine();
}

double Random::uniform()
{
    // The standard distributions differ between libraries; 53 bits of the engine do not.
    return double(m_engine() >> 11) * 0x1.0p-53;
}

quint64 Random::below(quint64 bound)
{
    Q_ASSERT(bound > 0);
    return m_engine() % bound; // the bias is far below anything that jitter could notice
}

} // namespace fleet
