// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace fleet {

// An optional value that is kept elsewhere and shared between copies until one of them is written to: for the large
// members that few records have, so that those without pay for a pointer and a copy never copies them. Compared by
// value. To be used like std::optional.
template <typename T>
class Boxed
{
public:
    Boxed() = default;
    Boxed(std::nullopt_t) { }
    Boxed(T value) : m_value(std::make_shared<T>(std::move(value))) { }
    Boxed(std::optional<T> value) : m_value(value ? std::make_shared<T>(*std::move(value)) : nullptr) { }

    bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    operator std::optional<T>() const { return m_value ? std::optional<T>(*m_value) : std::nullopt; }

    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    T &operator*() { return *own(); }
    T *operator->() { return own(); }
    void reset() { m_value.reset(); }

    bool operator==(const Boxed &other) const
    {
        return m_value == other.m_value || (m_value && other.m_value && *m_value == *other.m_value);
    }

private:
    T *own()
    {
        if (m_value.use_count() > 1)
            m_value = std::make_shared<T>(*m_value);
        return m_value.get();
    }
    std::shared_ptr<T> m_value;
};

} // namespace fleet
