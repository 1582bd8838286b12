// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sametext.h"

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace fleet {

// An opaque id of the API. Each kind is its own type, so that a device id cannot be passed where an action id belongs.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) { }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Id &other) const { return sameText(m_text, other.m_text); }
    auto operator<=>(const Id &other) const { return m_text.compare(other.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using DeviceId = Id<struct DeviceIdTag>;
using ActionId = Id<struct ActionIdTag>;
using UserId = Id<struct UserIdTag>;
using ScheduleId = Id<struct ScheduleIdTag>;
using RequestId = Id<struct RequestIdTag>;

} // namespace fleet
