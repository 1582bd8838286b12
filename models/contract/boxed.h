// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <optional>
#include <utility>

namespace fleet {

// An optional value that is kept elsewhere and shared between copies until one of them is written to: for what few
// records have, or what many have alike, so that a record pays for one pointer and a copy of it copies nothing.
// Compared by value. To be used like std::optional. Reading and copying is for any thread.
template <typename T>
class Boxed
{
public:
    Boxed() noexcept = default;
    Boxed(std::nullopt_t) noexcept { }
    Boxed(T value) : m_box(new Box{1, std::move(value)}) { }
    Boxed(std::optional<T> value) : m_box(value ? new Box{1, *std::move(value)} : nullptr) { }
    // One for constants: copies of it count nothing, and it is never freed.
    static Boxed lasting(T value)
    {
        Boxed boxed;
        boxed.m_box = new Box{forGood, std::move(value)};
        return boxed;
    }

    Boxed(const Boxed &other) noexcept : m_box(other.m_box)
    {
        if (m_box && m_box->holders.load(std::memory_order_relaxed) != forGood)
            m_box->holders.fetch_add(1, std::memory_order_relaxed);
    }
    Boxed(Boxed &&other) noexcept : m_box(std::exchange(other.m_box, nullptr)) { }
    Boxed &operator=(const Boxed &other) noexcept
    {
        Boxed(other).swap(*this);
        return *this;
    }
    Boxed &operator=(Boxed &&other) noexcept
    {
        Boxed(std::move(other)).swap(*this);
        return *this;
    }
    ~Boxed()
    {
        if (m_box && m_box->holders.load(std::memory_order_relaxed) != forGood
            && m_box->holders.fetch_sub(1, std::memory_order_acq_rel) == 1)
            delete m_box;
    }
    void swap(Boxed &other) noexcept { std::swap(m_box, other.m_box); }

    bool has_value() const noexcept { return m_box != nullptr; }
    explicit operator bool() const noexcept { return has_value(); }
    operator std::optional<T>() const { return m_box ? std::optional<T>(m_box->value) : std::nullopt; }

    const T &operator*() const { return m_box->value; }
    const T *operator->() const { return &m_box->value; }
    T &operator*() { return *own(); }
    T *operator->() { return own(); }
    T value_or(T other) const { return m_box ? m_box->value : std::move(other); }
    void reset() { Boxed().swap(*this); }

    // Both are the same one: equal without a look.
    bool isSharedWith(const Boxed &other) const noexcept { return m_box == other.m_box; }
    bool operator==(const Boxed &other) const
    {
        return m_box == other.m_box || (m_box && other.m_box && m_box->value == other.m_box->value);
    }
    bool operator==(const std::optional<T> &other) const
    {
        return has_value() == other.has_value() && (!m_box || m_box->value == *other);
    }

private:
    static constexpr int forGood = -1;
    struct Box
    {
        std::atomic<int> holders;
        T value;
    };
    T *own()
    {
        if (m_box->holders.load(std::memory_order_acquire) != 1)
            *this = Boxed(T(m_box->value));
        return &m_box->value;
    }
    Box *m_box = nullptr;
};

} // namespace fleet
