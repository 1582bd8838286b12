// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace fleet {

// So long may work for a whole fleet hold the window's thread at one go. Whoever works does a piece, asks isOver() and
// goes on at another turn: a slice without any length is a piece each.
class TimeSlice
{
public:
    using Length = std::chrono::nanoseconds;
    static constexpr Length usual = std::chrono::milliseconds(1);
    // Devices, or whatever there are thousands of, between two looks at the time.
    static constexpr size_t piece = 64;

    explicit TimeSlice(Length length) : m_end(std::chrono::steady_clock::now() + length) { }
    static TimeSlice endless() { return {}; }

    bool isOver() const { return !m_isEndless && std::chrono::steady_clock::now() >= m_end; }
    bool isEndless() const { return m_isEndless; }

private:
    TimeSlice() : m_isEndless(true) { }
    std::chrono::steady_clock::time_point m_end;
    bool m_isEndless = false;
};

} // namespace fleet
