// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "primitiveregistry.h"

#include <QCoreApplication>

namespace fleet {

// What can be said about a device in plain words. The same on the card, in the screen reader, on the command line, in
// exports and tickets (product.md section 4). Values in, text out.
class DeviceSentence
{
    Q_DECLARE_TR_FUNCTIONS(fleet::DeviceSentence)
public:
    // "Idle at 90 %. The charge command stands; its target is met."
    static QString of(const StoredDevice &stored, const Freshness &freshness, const PrimitiveRegistry &registry,
                      const QDateTime &nowUtc);
    // "Powerwall 2, tesla, battery, charging, level 85 percent, plus 5.2 kilowatts into the battery, projection, 4
    // seconds old"
    static QString spoken(const StoredDevice &stored, const Freshness &freshness, const PrimitiveRegistry &registry,
                          const DeviceDrawing &drawing, const QDateTime &nowUtc);
    // "charge, 22 min ago", "SCHEDULER_ACTIVE, charge", "No action yet", "Read-only device".
    static QString lastAction(const StoredDevice &stored, const Format &format, std::chrono::milliseconds now);
    static QString actionIcon(const std::optional<LastAction> &action); // "status-success"; empty: no action
    // Why there is nothing to command; empty when there is.
    static QString whyNoCommands(const Device &device);
    // The device's own name for people: what the user called it, else its model, else its id.
    static QString title(const StoredDevice &stored);

private:
    static QString doing(const StoredDevice &stored, const PrimitiveRegistry &registry);
    static QString standing(const Device &device);
    static QString lastActionClause(const Device &device);
};

} // namespace fleet
