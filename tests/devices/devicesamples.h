// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <answer.h>
#include <devicestore.h>
#include <manualclock.h>

#include <QTest>

#include <memory>

// Devices as the API gives them, through the same parser as in the application.
namespace samples {

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

inline const QDateTime noon(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC);

inline QString iso(const QDateTime &utc)
{
    return utc.toString(Qt::ISODateWithMs);
}

inline DevicePtr parsed(const Family &family, const QString &json)
{
    const auto answer = parseDevice(json.toUtf8(), family);
    if (!answer || !answer->content)
        qFatal("not a device: %s", qPrintable(json));
    return *answer->content;
}

struct Sample
{
    Family family = KnownFamily::Battery;
    QString id = u"device_1"_s;
    QString vendor = u"tesla"_s;
    QString model = u"Powerwall 2"_s;
    QString source = u"projection"_s;
    bool available = true;
    QDateTime pulledAt = noon;
    QString state = u"{}"_s;
    QString rest; // further members: `"commands":{...}`

    DevicePtr make() const
    {
        return parsed(family,
                      uR"({"id":"%1","vendor":"%2","sync":{"available":%3,"lastPulledAt":"%4"},
            "metadata":{"model":"%5","source":"%6"},"state":%7%8})"_s.arg(
                          id, vendor, available ? u"true"_s : u"false"_s, iso(pulledAt), model, source, state,
                          rest.isEmpty() ? QString() : u","_s + rest));
    }
};

inline QString batteryState(double level, double rate = 0, const QString &status = u"idle"_s,
                            const QString &mode = u"charge"_s, double capacity = 10)
{
    return uR"({"status":"%1","level":%2,"capacity":%3,"chargeRate":%4,"dischargeLimit":10,"currentMode":"%5"})"_s
        .arg(status)
        .arg(level)
        .arg(capacity)
        .arg(rate)
        .arg(mode);
}

inline const QString batteryCommands
    = uR"("commands":{"charge":{"parameters":{"target":{"unit":"percent","min":10,"max":100},
    "power":{"unit":"kw","min":0,"max":5}},"execution":["immediate","scheduled"]},
    "idle":{"parameters":{},"execution":["immediate"]}},"conflictStrategies":["cancel_and_replace"])"_s;

inline QString lastAction(const QString &state, const QString &code = {}, const QDateTime &at = noon)
{
    return uR"("lastAction":{"id":"act_1","command":"charge","state":"%1","createdAt":"%2","updatedAt":"%2",
        "errorCode":%3,"errorMessage":null,"links":{"self":"/actions/act_1"}})"_s.arg(
        state, iso(at), code.isEmpty() ? u"null"_s : u'"' + code + u'"');
}

inline DevicePtr battery(const QString &id, double level, const QString &rest = {}, double rate = 0)
{
    Sample sample;
    sample.id = id;
    sample.state = batteryState(level, rate);
    sample.rest = rest;
    return sample.make();
}

inline Received receivedAt(const Clock &clock)
{
    return {clock.nowUtc(), clock.monotonic(), clock.nowUtc()};
}

inline ApiError refusal(const QString &code)
{
    ApiError error;
    error.code = code;
    error.message = u"no"_s;
    error.meta.requestId = RequestId(u"req_1"_s);
    return error;
}

// One device in a store of its own.
struct Stored
{
    ManualClock clock{noon};
    DeviceStore store;
    std::shared_ptr<const StoredDevice> device;

    explicit Stored(const DevicePtr &sample)
    {
        (void)store.applyDevice(sample, receivedAt(clock), store.nextSerial());
        device = store.find(sample->id);
    }
};

} // namespace samples
