// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeslice.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace fleet {

// A sort that can be left and gone on with: short runs first, then two of them merged into one, until one is left. The
// order of the values must not move in between.
template <typename T>
class SlicedSort
{
public:
    void begin(std::vector<T> values)
    {
        m_values = std::move(values);
        m_merged.clear();
        m_width = 0;
        m_begin = 0;
    }
    // True when everything is in order.
    template <typename Less>
    bool bringOn(const TimeSlice &slice, const Less &less)
    {
        if (slice.isEndless() && m_width == 0 && m_begin == 0) {
            std::sort(m_values.begin(), m_values.end(), less);
            m_width = m_values.size();
        }
        const size_t size = m_values.size();
        while (m_width == 0) {
            const size_t end = std::min(size, m_begin + run);
            std::sort(m_values.begin() + std::ptrdiff_t(m_begin), m_values.begin() + std::ptrdiff_t(end), less);
            m_begin = end;
            if (m_begin == size)
                startPass(run);
            if (slice.isOver())
                return m_width >= size;
        }
        while (m_width < size) {
            mergeSome(less);
            if (m_merged.size() == size) {
                m_values.swap(m_merged);
                startPass(m_width * 2);
            }
            if (slice.isOver())
                return m_width >= size;
        }
        return true;
    }
    std::vector<T> take() { return std::exchange(m_values, {}); }

private:
    static constexpr size_t run = 4 * TimeSlice::piece;

    void startPass(size_t width)
    {
        m_width = width;
        m_merged.clear();
        if (m_width < m_values.size())
            m_merged.reserve(m_values.size());
        startPair(0);
    }
    void startPair(size_t begin)
    {
        m_begin = begin;
        m_left = begin;
        m_right = std::min(m_values.size(), begin + m_width);
    }
    template <typename Less>
    void mergeSome(const Less &less)
    {
        const size_t size = m_values.size();
        const size_t middle = std::min(size, m_begin + m_width);
        const size_t end = std::min(size, m_begin + 2 * m_width);
        for (size_t i = 0; i < run && m_merged.size() < end; ++i) {
            const bool isRight = m_left == middle || (m_right < end && less(m_values[m_right], m_values[m_left]));
            m_merged.push_back(m_values[isRight ? m_right++ : m_left++]);
        }
        if (m_merged.size() == end && end < size)
            startPair(end);
    }

    std::vector<T> m_values;
    std::vector<T> m_merged; // of this pass, as far as it is
    size_t m_width = 0;      // of the runs that are in order; 0: there are none yet
    size_t m_begin = 0;      // of the pair that is merged, or of the run that is sorted next
    size_t m_left = 0;
    size_t m_right = 0;
};

} // namespace fleet
