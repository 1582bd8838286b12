// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

namespace fleet {

class Clock;

// A pending call. Destroying or cancelling it means that it never happens. Movable, not copyable.
class Alarm
{
public:
    Alarm() = default;
    ~Alarm() { cancel(); }
    Alarm(Alarm &&other) noexcept = default;
    Alarm &operator=(Alarm &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_state = std::move(other.m_state);
        }
        return *this;
    }

    // Does nothing when it has rung already.
    void cancel();
    bool isPending() const;

    struct State
    {
        std::function<void()> call; // empty once it has rung or was cancelled
    };

private:
    friend class Clock;
    std::shared_ptr<State> m_state;
};

// Time as everything in the application sees it: the wall clock, a steady clock, and calls that come later.
// Injected everywhere, so that a test or a simulation can let a day pass in a millisecond. One thread: the one that made it.
class Clock
{
public:
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    // UTC, milliseconds. May jump when somebody sets the computer's clock.
    virtual QDateTime nowUtc() const = 0;
    // Steady: never goes back, unrelated to the calendar. For time-outs and ages measured on this machine.
    virtual std::chrono::milliseconds monotonic() const = 0;

    // Rings once after `delay` (at once through the event loop when it is zero or less), unless the returned alarm goes first.
    [[nodiscard]] Alarm callAfter(std::chrono::milliseconds delay, std::function<void()> call);

protected:
    Clock() = default;
    // Runs state->call after the delay if it is still set; drops it afterwards.
    virtual void arm(std::chrono::milliseconds delay, std::shared_ptr<Alarm::State> state) = 0;
    static void ring(const std::shared_ptr<Alarm::State> &state);
};

} // namespace fleet
