// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <actionstore.h>
#include <devicestore.h>

#include <QObject>
#include <QSet>

namespace fleet {

// Which devices no longer do what the last completed action from here made them do (product.md section 7: drifted). An
// action says nothing any more once another one took its place, whoever asked for it, or once its window has ended; a
// device that cannot be judged has not drifted. Judges what changed, not the fleet. GUI thread. Borrows both stores.
class DriftWatch : public QObject
{
    Q_OBJECT
public:
    DriftWatch(const ActionStore &actions, const DeviceStore &devices, QObject *parent = nullptr);

    const QSet<DeviceId> &drifted() const { return m_drifted; }
    // The action that the device should still follow; null: none from here.
    static ActionPtr standing(const ActionStore &actions, const Device &device, const QDateTime &readAt);

Q_SIGNALS:
    void changed(const QList<fleet::DeviceId> &drifted, const QList<fleet::DeviceId> &others);

private:
    bool isDrifted(const DeviceId &id) const;
    void judge(const QSet<DeviceId> &ids);

    const ActionStore &m_actions;
    const DeviceStore &m_devices;
    QSet<DeviceId> m_drifted;
};

} // namespace fleet
