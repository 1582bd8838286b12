// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <apireads.h>
#include <manualclock.h>

#include <QCoreApplication>
#include <QHash>
#include <QPromise>

#include <functional>
#include <memory>

namespace fleet::fake {

inline DevicePtr device(const QString &id, const Family &family, double level = 50)
{
    auto made = std::make_shared<Device>();
    made->id = DeviceId(id);
    made->family = family;
    made->vendor = QStringLiteral("tesla");
    made->state = {{QStringLiteral("level"), FieldValue(level)}};
    made->reading = BatteryState{{}, level, {}, {}, {}, {}};
    return made;
}

// The API as the test tells it: answers at once through the event loop, or holds every answer until it is let go.
class Reads final : public ApiReads
{
public:
    struct Call
    {
        Family family; // lists and devices
        int offset = 0;
        DeviceId deviceId; // devices, and lists of actions of one device
        ActionId actionId;
        Expedite expedite = Expedite::No;
        enum class What { DevicePage, Device, ActionPage, Action } what = What::DevicePage;
        std::chrono::milliseconds at{0};
    };
    template <typename T>
    using Outcome = Result<Answer<T>, NetError>;

    explicit Reads(Clock &clock) : m_clock(clock) { }

    // What the lists hold, in order. Unlisted families are empty.
    QHash<Family, QList<DevicePtr>> devices;
    QList<ActionPtr> actions;
    int pageLimit = 50;        // the most that the server gives
    bool ignoresLimit = false; // gives `pageLimit` whatever was asked for
    bool withPagination = true;
    std::optional<NetError> error;                                // every call fails with it
    std::function<std::optional<NetError>(const Call &)> errorOf; // or this one
    std::function<void(const Call &)> before;                     // right before the answer is made
    bool hold = false;

    QList<Call> calls;
    int count(Call::What what) const
    {
        return int(std::count_if(calls.cbegin(), calls.cend(), [what](const Call &call) { return call.what == what; }));
    }
    int waiting() const { return int(m_held.size()); }
    // Answers what is held, oldest first or newest first.
    void letGo(int most = 1 << 30) { release(most, false); }
    void letGoNewest() { release(1, true); }

    ReadFuture<Page<DevicePtr>> listDevices(const Family &family, const ListQuery &query) override
    {
        Call call = made(Call::What::DevicePage);
        call.family = family;
        call.offset = query.offset;
        return answer<Page<DevicePtr>>(call, [this, family, query] {
            return page(devices.value(family), query.offset,
                        ignoresLimit ? pageLimit : std::min(query.limit, pageLimit));
        });
    }
    ReadFuture<DevicePtr> readDevice(const Family &family, const DeviceId &id, Expedite expedite) override
    {
        Call call = made(Call::What::Device);
        call.family = family;
        call.deviceId = id;
        call.expedite = expedite;
        return answer<DevicePtr>(call, [this, family, id] {
            for (const DevicePtr &each : devices.value(family)) {
                if (each->id == id)
                    return each;
            }
            return DevicePtr(device(id.text(), family));
        });
    }
    ReadFuture<Page<ActionPtr>> listActions(const ActionQuery &query) override
    {
        Call call = made(Call::What::ActionPage);
        call.offset = query.offset;
        call.deviceId = query.deviceId;
        return answer<Page<ActionPtr>>(call, [this, query] {
            QList<ActionPtr> some;
            for (const ActionPtr &each : std::as_const(actions)) {
                if (query.deviceId.isEmpty() || each->deviceId == query.deviceId)
                    some.append(each);
            }
            return page(some, query.offset, std::min(query.limit, pageLimit));
        });
    }
    ReadFuture<ActionPtr> readAction(const ActionId &id) override
    {
        Call call = made(Call::What::Action);
        call.actionId = id;
        return answer<ActionPtr>(call, [this, id] {
            for (const ActionPtr &each : std::as_const(actions)) {
                if (each->id == id)
                    return each;
            }
            return ActionPtr(std::make_shared<Action>());
        });
    }

private:
    Call made(Call::What what) const
    {
        Call call;
        call.what = what;
        call.at = m_clock.monotonic();
        return call;
    }
    template <typename T>
    Page<T> page(const QList<T> &all, int offset, int limit) const
    {
        Page<T> some;
        some.items = all.mid(offset, limit);
        if (withPagination)
            some.pagination = Pagination{limit, offset, int(all.size()), offset + limit < all.size()};
        return some;
    }
    template <typename T, typename Make>
    ReadFuture<T> answer(const Call &call, Make make)
    {
        calls.append(call);
        auto promise = std::make_shared<QPromise<Outcome<T>>>();
        promise->start();
        const auto finish = [this, call, promise, make] {
            if (before)
                before(call);
            const std::optional<NetError> failed = error ? error : errorOf ? errorOf(call) : std::nullopt;
            if (failed) {
                promise->addResult(Outcome<T>(Failure{*failed}));
            } else {
                Meta meta;
                meta.timestamp = m_clock.nowUtc();
                promise->addResult(Outcome<T>(Answer<T>{make(), meta, {}}));
            }
            promise->finish();
        };
        if (hold)
            m_held.append(finish);
        else
            finish(); // whenDone brings it through the event loop
        return promise->future();
    }
    void release(int most, bool newest)
    {
        while (most-- > 0 && !m_held.isEmpty())
            (newest ? m_held.takeLast() : m_held.takeFirst())();
    }

    Clock &m_clock;
    QList<std::function<void()>> m_held;
};

// The events that answers come through, until there are none.
inline void settle()
{
    for (int i = 0; i < 40; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}
// Lets time pass in steps, with events in between.
inline void pass(ManualClock &clock, std::chrono::milliseconds time,
                 std::chrono::milliseconds step = std::chrono::milliseconds(100))
{
    settle();
    for (std::chrono::milliseconds gone{0}; gone < time; gone += step) {
        clock.advance(std::min(step, time - gone));
        settle();
    }
}

// The same without steps: from one alarm to the next.
inline void passByAlarms(ManualClock &clock, std::chrono::milliseconds time)
{
    settle();
    const std::chrono::milliseconds end = clock.monotonic() + time;
    while (clock.monotonic() < end) {
        const auto next = clock.untilNextAlarm().value_or(time);
        clock.advance(std::min(std::max(next, std::chrono::milliseconds(0)), end - clock.monotonic()));
        settle();
    }
}

} // namespace fleet::fake
