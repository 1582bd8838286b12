// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <compare>
#include <limits>
#include <optional>

namespace fleet {

// std::optional<double> in half the room, for records that are kept by the ten thousand. JSON has no NaN, so that NaN
// can stand for "none": a NaN that is put in is none. To be used like the other, into which it turns by itself.
class OptionalNumber
{
public:
    constexpr OptionalNumber() = default;
    constexpr OptionalNumber(std::nullopt_t) { }
    constexpr OptionalNumber(double value) : m_value(value) { }
    constexpr OptionalNumber(std::optional<double> value) : m_value(value.value_or(none)) { }

    bool has_value() const { return !std::isnan(m_value); }
    explicit operator bool() const { return has_value(); }
    operator std::optional<double>() const { return has_value() ? std::optional(m_value) : std::nullopt; }
    const double &operator*() const { return m_value; }
    double &operator*() { return m_value; }
    double value_or(double other) const { return has_value() ? m_value : other; }
    void reset() { m_value = none; }

    friend bool operator==(const OptionalNumber &a, const OptionalNumber &b)
    {
        return a.m_value == b.m_value || (!a && !b);
    }
    friend bool operator==(const OptionalNumber &a, const std::optional<double> &b) { return a == OptionalNumber(b); }
    friend bool operator==(const OptionalNumber &a, double b) { return a.m_value == b; }
    friend bool operator==(const OptionalNumber &a, std::nullopt_t) { return !a; }
    // As with std::optional, none is less than every number.
    friend std::partial_ordering operator<=>(const OptionalNumber &a, double b)
    {
        return a ? a.m_value <=> b : std::partial_ordering::less;
    }

private:
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();
    double m_value = none;
};

} // namespace fleet
