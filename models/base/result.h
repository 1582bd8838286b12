// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <type_traits>
#include <utility>
#include <variant>

namespace fleet {

// Wraps an error on its way into a Result, so that T and E may be the same type.
template <typename E>
struct Failure
{
    E error;
};

template <typename E>
Failure(E) -> Failure<E>;

// A value or an error: what every function returns that can fail. Never empty, never thrown across.
// Reading the side that is not there is our own mistake and asserts.
template <typename T, typename E>
class [[nodiscard]] Result
{
public:
    using Value = T;
    using Error = E;

    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    template <typename F>
        requires std::is_convertible_v<F, E>
    Result(Failure<F> failure)
        : m_content(std::in_place_index<1>, std::move(failure.error))
    {
    }

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T &value() const &
    {
        Q_ASSERT(isOk());
        return *std::get_if<0>(&m_content);
    }
    T &value() &
    {
        Q_ASSERT(isOk());
        return *std::get_if<0>(&m_content);
    }
    T &&value() &&
    {
        Q_ASSERT(isOk());
        return std::move(*std::get_if<0>(&m_content));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const E &error() const &
    {
        Q_ASSERT(!isOk());
        return *std::get_if<1>(&m_content);
    }
    E &&error() &&
    {
        Q_ASSERT(!isOk());
        return std::move(*std::get_if<1>(&m_content));
    }

    template <typename U>
    T valueOr(U &&fallback) const
    {
        return isOk() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

    bool operator==(const Result &) const = default;

private:
    std::variant<T, E> m_content;
};

// "It worked" where there is nothing to say beyond that.
using Done = std::monostate;

} // namespace fleet
