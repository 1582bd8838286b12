// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <compare>

namespace fleet {

// A sum of one physical quantity. Kilowatts and kilowatt-hours are different types: adding one to the other does not
// compile. Kept as whole thousandths, so that what was added is taken away again without a rest.
template <typename Tag>
class Amount
{
public:
    constexpr Amount() = default;
    static Amount of(double value) { return Amount(std::isfinite(value) ? std::llround(value * 1000) : 0); }
    static constexpr Amount ofThousandths(qint64 milli) { return Amount(milli); }
    constexpr double value() const { return double(m_milli) / 1000; }
    constexpr qint64 thousandths() const { return m_milli; }
    constexpr bool isZero() const { return m_milli == 0; }

    constexpr Amount &operator+=(Amount other)
    {
        m_milli += other.m_milli;
        return *this;
    }
    constexpr Amount &operator-=(Amount other)
    {
        m_milli -= other.m_milli;
        return *this;
    }
    constexpr Amount operator+(Amount other) const { return Amount(m_milli + other.m_milli); }
    constexpr Amount operator-(Amount other) const { return Amount(m_milli - other.m_milli); }
    constexpr auto operator<=>(const Amount &) const = default;

private:
    explicit constexpr Amount(qint64 milli) : m_milli(milli) { }
    qint64 m_milli = 0;
};

using Kilowatts = Amount<struct KilowattTag>;
using KilowattHours = Amount<struct KilowattHourTag>;
using Percents = Amount<struct PercentTag>;

// The part that `counted` has of `whole`; 1 when there is nothing to be a part of.
template <typename Tag>
double shareOf(Amount<Tag> counted, Amount<Tag> whole)
{
    return whole.isZero() ? 1 : counted.value() / whole.value();
}

} // namespace fleet
