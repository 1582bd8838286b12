// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <actionstore.h>
#include <devicestore.h>
#include <format.h>
#include <primitiveregistry.h>
#include <requestlog.h>

#include <QCoreApplication>

namespace fleet {

// Everything that is known of one device, as a text for a ticket: what it is, what it says of itself, how old that is,
// what can be asked of it and why not more, its settings, its last actions, and the last requests about it. Plain text
// in English order of facts; times in UTC, so that two desks read the same. Values in, text out; never a key.
class DeviceExplanation
{
    Q_DECLARE_TR_FUNCTIONS(fleet::DeviceExplanation)
public:
    struct Facts
    {
        std::shared_ptr<const StoredDevice> stored; // null: not known
        QString environmentWord;                    // "SANDBOX"
        QString host;
        const PrimitiveRegistry &registry;
        const ActionStore &actions;
        const RequestLog &requests;
        QDateTime nowUtc;
        std::chrono::milliseconds monotonic{0};
    };
    static QString of(const DeviceId &id, const Facts &facts);
};

} // namespace fleet
