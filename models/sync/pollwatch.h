// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetpoller.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <functional>

namespace fleet {

// Watches the application itself (product.md section 3): says so when nothing was read for two periods although it
// should have been, whatever the reason, when the application hung, and when the clock that all ages are measured with
// does not go on. Stands beside the poller on a timer and a time of its own, so that what stops the poller does not
// stop this. GUI thread. Borrows poller and clock.
class PollWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_PROPERTY(Finding finding READ finding NOTIFY findingChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY findingChanged FINAL) // empty: nothing to say

public:
    enum class Finding {
        None,
        Silent,       // polling stands still
        Hung,         // the application itself did not move for a while, and has not read anything since
        ClockStopped, // ages cannot be told
    };
    Q_ENUM(Finding)

    // `realTime` steadily counts up; null: the operating system's. It must not be the clock that is being watched.
    PollWatch(const FleetPoller &poller, const Clock &clock, QObject *parent = nullptr,
              std::function<std::chrono::milliseconds()> realTime = nullptr);

    Finding finding() const { return m_finding; }
    QString text() const;
    // How long nothing was answered, in real time.
    std::chrono::milliseconds silentFor() const { return m_silentFor; }

    static constexpr std::chrono::milliseconds lookEvery = std::chrono::seconds(1);
    static constexpr std::chrono::milliseconds hungAfter = std::chrono::seconds(5);

public Q_SLOTS:
    void look(); // by itself every second

Q_SIGNALS:
    void findingChanged();

private:
    void conclude(Finding finding, std::chrono::milliseconds silentFor);

    const FleetPoller &m_poller;
    const Clock &m_clock;
    std::function<std::chrono::milliseconds()> m_realTime;
    QTimer m_timer;
    std::chrono::milliseconds m_lastLook{0};
    std::chrono::milliseconds m_clockAtLook{0};
    std::chrono::milliseconds m_clockStoodFor{0};
    std::chrono::milliseconds m_answerSeen{0}; // the poller's word on its last answer
    std::chrono::milliseconds m_answerAt{0};   // when that was, in real time
    bool m_hung = false;
    Finding m_finding = Finding::None;
    std::chrono::milliseconds m_silentFor{0};
};

} // namespace fleet
