// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ports of Fleet.Actions played by the test: devices that say what they are told to say, a service that answers
// when the test answers for it, and a window whose lock can be turned.

#include <commanddesk.h>
#include <manualclock.h>

#include <QCoreApplication>
#include <QPromise>

#include <map>
#include <memory>
#include <ranges>
#include <vector>

namespace fleet::fake {

class Devices final : public DeviceSource
{
public:
    DevicePtr device(const DeviceId &id) const override
    {
        const auto found = m_devices.find(id);
        return found == m_devices.end() ? DevicePtr() : found->second;
    }
    DeviceWords words(const DeviceId &id) const override
    {
        const DevicePtr known = device(id);
        const QString freshness = age ? QStringLiteral("%1 s ago").arg(age->count()) : QStringLiteral("never");
        return known ? DeviceWords{known->metadata.model, {}, {}, freshness, {}} : DeviceWords();
    }
    std::optional<std::chrono::seconds> readingAge(const DeviceId &) const override { return age; }
    QFuture<Result<DevicePtr, QString>> readAgain(const DeviceId &id) override
    {
        reads.append(id);
        auto promise = std::make_shared<QPromise<Result<DevicePtr, QString>>>();
        promise->start();
        m_promises.push_back(promise);
        return promise->future();
    }

    // A record came: a changed one is told as such.
    void put(const DevicePtr &device)
    {
        DevicePtr &slot = m_devices[device->id];
        const bool isNews = !slot || !(*slot == *device);
        slot = device;
        if (isNews)
            Q_EMIT deviceChanged(device->id);
        Q_EMIT deviceRead(device->id);
    }
    // Changes a record in place.
    template <typename Change>
    void change(const DeviceId &id, Change change)
    {
        auto copy = std::make_shared<Device>(*device(id));
        change(*copy);
        put(copy);
    }
    // Changes it without a word, as a source with a bug would.
    template <typename Change>
    void changeSilently(const DeviceId &id, Change change)
    {
        auto copy = std::make_shared<Device>(*device(id));
        change(*copy);
        m_devices[id] = copy;
    }
    void forget(const DeviceId &id)
    {
        m_devices.erase(id);
        Q_EMIT deviceChanged(id);
    }
    void forgetSilently(const DeviceId &id) { m_devices.erase(id); }
    void answerRead(bool works = true)
    {
        auto promise = m_promises.front();
        m_promises.erase(m_promises.begin());
        const DeviceId id = reads.takeFirst();
        if (works) {
            age = std::chrono::seconds(0);
            Q_EMIT deviceRead(id);
            promise->addResult(Result<DevicePtr, QString>(device(id)));
        } else {
            promise->addResult(Result<DevicePtr, QString>(Failure{QStringLiteral("offline")}));
        }
        promise->finish();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    std::optional<std::chrono::seconds> age = std::chrono::seconds(4);
    QList<DeviceId> reads; // asked for and not answered

private:
    std::map<DeviceId, DevicePtr> m_devices;
    std::vector<std::shared_ptr<QPromise<Result<DevicePtr, QString>>>> m_promises;
};

class Environment final : public EnvironmentSource
{
public:
    WriteEnvironment environment() const override { return value; }
    QString writeLock() const override { return lock; }
    void set(const WriteEnvironment &now)
    {
        value = now;
        Q_EMIT environmentChanged();
    }
    void setLock(const QString &reason)
    {
        lock = reason;
        Q_EMIT environmentChanged();
    }

    WriteEnvironment value{EnvironmentKind::Sandbox, QStringLiteral("test"),
                           QUrl(QStringLiteral("https://api.example.test"))};
    QString lock;
};

class Service final : public PushPort
{
public:
    QFuture<PushOutcome> push(ConfirmedCommand command) override
    {
        auto promise = std::make_shared<QPromise<PushOutcome>>();
        promise->start();
        QFuture<PushOutcome> future = promise->future();
        sent.push_back({std::move(command), promise});
        return future;
    }
    void answer(size_t index, const PushOutcome &outcome)
    {
        sent.at(index).promise->addResult(outcome);
        sent.at(index).promise->finish();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    // What was handed over for sending, in order.
    auto commands() const
    {
        return std::views::transform(sent, &Sent::command);
    }

    struct Sent
    {
        ConfirmedCommand command;
        std::shared_ptr<QPromise<PushOutcome>> promise;
    };
    std::vector<Sent> sent;
};

class Journal final : public IntentJournal
{
public:
    QFuture<Result<Done, QString>> append(const IntentEntry &entry) override
    {
        entries.append(entry);
        auto promise = std::make_shared<QPromise<Result<Done, QString>>>();
        promise->start();
        QFuture<Result<Done, QString>> future = promise->future();
        const bool isBroken = isFull || (breaksAt && *breaksAt == entry.stage);
        if (entry.stage == IntentStage::Sending && holds) {
            waiting.push_back(promise);
            return future;
        }
        if (isBroken)
            promise->addResult(Result<Done, QString>(Failure{QStringLiteral("disk full")}));
        else
            promise->addResult(Result<Done, QString>(Done{}));
        promise->finish();
        return future;
    }
    QList<IntentStage> stages() const
    {
        QList<IntentStage> list;
        for (const IntentEntry &entry : entries)
            list.append(entry.stage);
        return list;
    }
    void release()
    {
        for (const auto &promise : waiting) {
            promise->addResult(Result<Done, QString>(Done{}));
            promise->finish();
        }
        waiting.clear();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    QList<IntentEntry> entries;
    std::optional<IntentStage> breaksAt;
    bool isFull = false; // takes nothing at all
    bool holds = false;
    std::vector<std::shared_ptr<QPromise<Result<Done, QString>>>> waiting;
};

inline DevicePtr parsed(const QByteArray &json, KnownFamily family)
{
    const auto answer = parseDevice(json, Family(family));
    return answer.isOk() && answer->content.isOk() ? answer->content.value() : DevicePtr();
}

// A battery as the API gives it: 85 %, charging at 5.2 kW, all six commands in three shapes.
inline DevicePtr battery(const QByteArray &id = "device_abc123")
{
    return parsed(R"({"id":")" + id
                      + R"(","vendor":"tesla","sync":{"available":true,"lastPulledAt":"2026-06-12T08:59:56.000Z"},
        "metadata":{"model":"Powerwall 2","source":"projection"},
        "state":{"status":"charging","level":85,"capacity":13.5,"chargeRate":5.2,"dischargeLimit":10,"currentMode":"charge"},
        "commands":{
          "charge":{"parameters":{"target":{"unit":"percent","min":10,"max":100},"power":{"unit":"kw","min":0,"max":5.5},"reserve":{"unit":"percent","min":0,"max":100}},"execution":["immediate","scheduled","windowed"]},
          "discharge":{"parameters":{"target":{"unit":"percent","min":10,"max":100},"power":{"unit":"kw","min":0,"max":5}},"execution":["immediate","scheduled","windowed"]},
          "idle":{"parameters":{},"execution":["immediate","scheduled"]},
          "auto.balanced":{"parameters":{},"execution":["immediate"]}},
        "conflictStrategies":["cancel_and_replace","queue_after"],
        "settings":{"discharge_floor":{"value":10,"unit":"percent","min":0,"max":100},"export_limit":{"value":5000,"unit":"watts","min":0},"scheduler_enabled":{"value":true}},
        "lastAction":null,"currentSchedule":null})",
                  KnownFamily::Battery);
}

inline DevicePtr hvac(const QByteArray &id = "device_hvac_001")
{
    return parsed(R"({"id":")" + id
                      + R"(","vendor":"ecobee","sync":{"available":true,"lastPulledAt":"2026-06-12T08:59:56.000Z"},
        "metadata":{"model":"Smart thermostat","source":"live"},
        "state":{"temperature":20.1,"active":false,"heatSetpoint":19.0,"coolSetpoint":25.0,"holdType":"follow_schedule","mode":"auto"},
        "commands":{
          "heat":{"parameters":{"target":{"unit":"celsius","min":10,"max":35}},"execution":["immediate","scheduled","windowed"]},
          "auto":{"parameters":{"heatSetpoint":{"unit":"celsius","min":10,"max":35},"coolSetpoint":{"unit":"celsius","min":10,"max":35}},"execution":["immediate","scheduled"]},
          "follow_schedule":{"parameters":{},"execution":["immediate"]}},
        "conflictStrategies":["cancel_and_replace"],"lastAction":null,"currentSchedule":null})",
                  KnownFamily::Hvac);
}

inline ActionPtr action(const QByteArray &id, const QByteArray &state, const QByteArray &createdAt,
                        const QByteArray &more = {}, const QByteArray &command = "charge",
                        const QByteArray &device = "device_abc123")
{
    const auto answer = parseAction(R"({"id":")" + id + R"(","deviceId":")" + device
                                    + R"(","deviceType":"battery","command":")" + command + R"(",
        "state":")" + state + R"(","createdAt":")"
                                    + createdAt + "\"" + more + "}");
    return answer.isOk() && answer->content.isOk() ? answer->content.value() : ActionPtr();
}

inline Meta metaAt(const QDateTime &utc, const QString &requestId = QStringLiteral("req_1"))
{
    Meta meta;
    meta.requestId = RequestId(requestId);
    meta.timestamp = utc;
    return meta;
}

// A window's worth of it all, at 2026-06-12 09:00 UTC, in UTC and English.
struct Window
{
    explicit Window(IntentJournal *journal = nullptr)
        : desk(service, devices, environment, clock,
               Format(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()), journal)
    { }
    ManualClock clock;
    Devices devices;
    Environment environment;
    Service service;
    CommandDesk desk;

    // Through the gate as a person would go, in a sandbox. Null: refused.
    bool sendByClick(const WriteDraft &draft)
    {
        return !desk.propose(draft) && desk.gate()->confirm(ConfirmationGate::Click);
    }
};

inline CommandDraft chargeDraft(double target = 90, double power = 3)
{
    CommandDraft draft;
    draft.deviceId = DeviceId(QStringLiteral("device_abc123"));
    draft.family = KnownFamily::Battery;
    draft.command = QStringLiteral("charge");
    draft.parameters = {{QStringLiteral("target"), {target, Unit(KnownUnit::Percent)}},
                        {QStringLiteral("power"), {power, Unit(KnownUnit::Kilowatt)}}};
    return draft;
}

} // namespace fleet::fake
