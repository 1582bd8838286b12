// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clock.h>
#include <devicestore.h>
#include <history.h>

#include <QObject>

namespace fleet {

// Hands what the store hears to the history, in batches. GUI thread; borrows all three, which outlive it. An answer
// that equals the one before changes nothing in the store, but it was a reading all the same: such devices are handed
// over every few minutes with the time of their last answer, so that a steady value is no gap.
class HistoryRecorder : public QObject
{
    Q_OBJECT
public:
    HistoryRecorder(DeviceStore &store, History &history, Clock &clock, QObject *parent = nullptr);
    ~HistoryRecorder() override; // hands over what waits

    // Hands over what waits now: a picture that is whole is worth keeping at once.
    void flush();

private:
    void onChanged(const ChangeSet &changes);
    void note(const DeviceId &id);
    void noteSteady();

    DeviceStore &m_store;
    History &m_history;
    Clock &m_clock;
    QList<Observation> m_waiting;
    Alarm m_flush;
    Alarm m_steady;
};

} // namespace fleet
