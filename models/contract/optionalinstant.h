// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>
#include <utility>

namespace fleet {

// std::optional<QDateTime> in half the room: a time that is not valid stands for "none". A time in UTC is eight bytes
// and nothing elsewhere. To be used like the other, into which it turns by itself.
class OptionalInstant
{
public:
    OptionalInstant() = default;
    OptionalInstant(std::nullopt_t) { }
    OptionalInstant(QDateTime value) : m_value(std::move(value)) { }
    OptionalInstant(std::optional<QDateTime> value) : m_value(value ? *std::move(value) : QDateTime()) { }

    bool has_value() const { return m_value.isValid(); }
    explicit operator bool() const { return has_value(); }
    operator std::optional<QDateTime>() const { return has_value() ? std::optional(m_value) : std::nullopt; }
    const QDateTime &operator*() const { return m_value; }
    const QDateTime *operator->() const { return &m_value; }
    QDateTime &operator*() { return m_value; }
    QDateTime *operator->() { return &m_value; }
    QDateTime value_or(const QDateTime &other) const { return has_value() ? m_value : other; }
    void reset() { m_value = QDateTime(); }

    friend bool operator==(const OptionalInstant &a, const OptionalInstant &b)
    {
        return a.has_value() == b.has_value() && (!a || a.m_value == b.m_value);
    }
    friend bool operator==(const OptionalInstant &a, const std::optional<QDateTime> &b)
    {
        return a == OptionalInstant(b);
    }
    friend bool operator==(const OptionalInstant &a, const QDateTime &b) { return a && a.m_value == b; }
    friend bool operator==(const OptionalInstant &a, std::nullopt_t) { return !a; }

private:
    QDateTime m_value;
};

} // namespace fleet
