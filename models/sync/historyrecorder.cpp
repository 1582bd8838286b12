// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrecorder.h"

namespace fleet {

using namespace std::chrono_literals;

namespace {

constexpr auto flushDelay = 2s;
constexpr auto steadyInterval = 4min;
constexpr qsizetype mostWaiting = 2'500; // so that writing begins while the rest of a large fleet is still read

} // namespace

HistoryRecorder::HistoryRecorder(DeviceStore &store, History &history, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_history(history)
    , m_clock(clock)
{
    connect(&m_store, &DeviceStore::changed, this, &HistoryRecorder::onChanged);
    m_steady = m_clock.callAfter(steadyInterval, [this] { noteSteady(); });
}

HistoryRecorder::~HistoryRecorder()
{
    flush();
}

void HistoryRecorder::onChanged(const ChangeSet &changes)
{
    for (const QList<DeviceId> &ids : {changes.added, changes.changed, changes.returned}) {
        for (const DeviceId &id : ids)
            note(id);
    }
    if (m_waiting.size() >= mostWaiting)
        flush();
    else if (!m_waiting.isEmpty() && !m_flush.isPending())
        m_flush = m_clock.callAfter(flushDelay, [this] { flush(); });
}

void HistoryRecorder::note(const DeviceId &id)
{
    const auto stored = m_store.find(id);
    // A device that does not answer keeps its last reading on screen; nothing was read, so nothing is recorded.
    if (!stored || !stored->hasReading || stored->fault || stored->isKept)
        return;
    m_waiting.append(
        Observation::of(stored->device, stored->received().serviceTimestampUtc.value_or(stored->received().localUtc)));
}

void HistoryRecorder::flush()
{
    m_flush.cancel();
    if (m_waiting.isEmpty())
        return;
    if (const auto skew = m_store.clockSkew())
        m_history.setSkew(*skew);
    m_history.record(std::exchange(m_waiting, {}));
}

void HistoryRecorder::noteSteady()
{
    const QList<DeviceId> ids = m_store.ids();
    for (const DeviceId &id : ids)
        note(id);
    flush();
    m_steady = m_clock.callAfter(steadyInterval, [this] { noteSteady(); });
}

} // namespace fleet
