// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../devicesamples.h"

#include <random.h>

namespace samples {

// Devices of every kind, with what is absent, odd and unknown among them.
class Maker
{
public:
    // Models::Known: no device without one, which is what an order by numbers alone is for.
    enum class Models { Known, OrNone };
    explicit Maker(quint64 seed, Models models = Models::OrNone) : m_random(seed), m_models(models) { }

    int below(int n) { return int(m_random.below(quint64(n))); }
    bool sometimes(int outOf) { return below(outOf) == 0; }
    QString oneOf(const QStringList &list) { return list.at(below(int(list.size()))); }

    QString number(double from, double to)
    {
        // Few values, so that equality is met as well.
        return QString::number(from + (to - from) * below(9) / 8);
    }
    QString member(const QString &name, const QString &value)
    {
        return sometimes(6) ? QString() : u"\"%1\":%2"_s.arg(name, sometimes(12) ? u"null"_s : value);
    }
    QString quoted(const QString &text) { return u'"' + text + u'"'; }

    DevicePtr device(int i)
    {
        Sample sample;
        sample.id = oneOf({u"device_%1"_s, u"BAT-%1"_s, u"é%1"_s, u"a:%1"_s}).arg(i);
        sample.vendor = oneOf({u"tesla"_s, u"Tesla"_s, u"FoxESS"_s, u"example vendor"_s});
        sample.model = oneOf({u"Powerwall 2"_s, u"Powerwall 3"_s, u"H1-5.0-E"_s, u"Straße"_s, QString()});
        if (m_models == Models::Known && sample.model.isEmpty())
            sample.model = u"Known"_s;
        sample.source = oneOf({u"live"_s, u"cache"_s, u"projection"_s, u"fallback"_s, u"oracle"_s});
        sample.available = !sometimes(6);
        sample.pulledAt = noon.addSecs(-below(12) * 700);
        QStringList state;
        switch (below(6)) {
        case 0:
        case 1:
            sample.family = KnownFamily::Battery;
            state << member(u"status"_s, quoted(oneOf({u"idle"_s, u"charging"_s, u"discharging"_s})))
                  << member(u"level"_s, number(0, 100))
                  << member(u"capacity"_s, oneOf({u"10"_s, u"13.5"_s, u"10400"_s}))
                  << member(u"chargeRate"_s, number(-5, 5)) << member(u"dischargeLimit"_s, number(0, 40))
                  << member(u"currentMode"_s, quoted(oneOf({u"charge"_s, u"auto.balanced"_s})));
            break;
        case 2:
            sample.family = KnownFamily::EvCharger;
            state << member(u"status"_s, quoted(oneOf({u"charging"_s, u"available"_s})))
                  << member(u"isConnected"_s, oneOf({u"true"_s, u"false"_s}))
                  << member(u"isCharging"_s, oneOf({u"true"_s, u"false"_s}))
                  << member(u"currentPower"_s, number(0, 11));
            break;
        case 3:
            sample.family = KnownFamily::Hvac;
            state << member(
                u"temperature"_s,
                oneOf({u"21"_s, uR"({"value":70,"unit":"fahrenheit"})"_s, uR"({"value":20.5,"unit":"celsius"})"_s}))
                  << member(u"mode"_s, quoted(oneOf({u"heat"_s, u"cool"_s, u"off"_s})));
            break;
        case 4:
            sample.family = KnownFamily::Vehicle;
            state << member(u"batteryLevel"_s, number(0, 100)) << member(u"plugged"_s, oneOf({u"true"_s, u"false"_s}));
            break;
        default:
            sample.family = Family::fromPath(u"heat-pump"_s);
            state << member(u"flow"_s, uR"({"value":%1,"unit":"watts"})"_s.arg(number(0, 4000)))
                  << member(u"level"_s, quoted(u"high"_s)) << member(u"firmware"_s, quoted(oneOf({u"1.2"_s, u"12"_s})))
                  << member(u"inner"_s, uR"({"deep":%1,"word":"Quiet"})"_s.arg(number(0, 10)))
                  << member(u"list"_s, u"[1,2]"_s);
        }
        state.removeAll(QString());
        sample.state = u'{' + state.join(u',') + u'}';
        QStringList rest;
        if (!sometimes(4)) {
            rest << uR"("commands":{"charge":{"parameters":{"power":{"unit":"%1","min":0,"max":%2},
                "target":{"unit":"percent","min":10,"max":100}},"execution":["immediate"]},
                "auto.balanced":{"parameters":{},"execution":["immediate"]}})"_s.arg(
                oneOf({u"kw"_s, u"watts"_s, u"amps"_s}), oneOf({u"3"_s, u"5"_s, u"3000"_s}));
        } else if (sometimes(2)) {
            rest
                << uR"("commands":{"heat":{"parameters":{"target":{"unit":"celsius","min":16}},"execution":["immediate"]}})"_s;
        }
        if (!sometimes(3)) {
            rest << lastAction(oneOf({u"failed"_s, u"completed"_s, u"acknowledged"_s, u"scheduled"_s, u"paused"_s}),
                               sometimes(3) ? oneOf({u"SCHEDULER_ACTIVE"_s, u"DEVICE_OFFLINE"_s}) : QString(),
                               noon.addSecs(-below(4) * 400));
        }
        sample.rest = rest.join(u',');
        return sample.make();
    }

    QString value()
    {
        return oneOf({u"battery"_s, u"tesla"_s,    u"powerwall"_s, u"2"_s,
                      u"idle"_s,    u"charg"_s,    u"failed"_s,    u"SCHEDULER_ACTIVE"_s,
                      u"north"_s,   u"device_1"_s, u"é"_s,         u"STRASSE"_s,
                      u"live"_s,    u"*"_s,        u"yes"_s,       u"no"_s,
                      u"high"_s,    u"\"1.2\""_s,  u"12"_s,        u"open"_s,
                      u"none"_s,    u"auto"_s,     u"heat"_s,      u"quiet"_s,
                      u"example"_s, u"garage"_s,   u"…"_s,         u"oracle"_s});
    }
    QString op() { return oneOf({u"<"_s, u"<="_s, u">"_s, u">="_s}); }
    QString term()
    {
        switch (below(14)) {
        case 0:
            return value();
        case 1:
        case 2:
            return oneOf({u"family"_s, u"vendor"_s, u"model"_s, u"id"_s, u"status"_s, u"env"_s, u"source"_s,
                          u"action"_s, u"error"_s, u"tag"_s, u"note"_s, u"name"_s, u"user"_s})
                + oneOf({u":"_s, u":"_s, u"="_s, u"!="_s}) + value() + (sometimes(4) ? u","_s + value() : QString());
        case 3:
            return u"level"_s + op() + number(0, 100) + oneOf({u"%"_s, QString()});
        case 4:
            return oneOf({u"chargeRate"_s, u"currentPower"_s}) + op() + number(-5, 11)
                + oneOf({u"kw"_s, u"w"_s, QString()});
        case 5:
            return oneOf({u"flow"_s, u"FLOW"_s}) + op() + oneOf({u"1kw"_s, u"500w"_s, u"2"_s, u"3kwh"_s});
        case 6:
            return u"temperature"_s + op() + oneOf({u"21c"_s, u"69f"_s, u"20.5"_s});
        case 7:
            return u"age"_s + op() + oneOf({u"5m"_s, u"700s"_s, u"1400s"_s, u"2h"_s});
        case 8:
            return u"can:"_s
                + oneOf({u"charge"_s, u"auto"_s, u"auto.balanced"_s, u"charge.power"_s, u"heat,charge"_s, u"*"_s,
                         u"charge.power>=3kw"_s, u"charge.power>3kw"_s, u"charge.power<=0.5kw"_s, u"charge.power=4kw"_s,
                         u"charge.target>=50%"_s, u"heat.target<20c"_s, u"heat.target>90c"_s, u"charge.power>=3"_s});
        case 9:
            return u"attention"_s + oneOf({u":"_s, u"="_s, u"!="_s})
                + oneOf({u"failed"_s, u"any"_s, u"none"_s, u"noSync"_s, u"stuck"_s, u"belowFloor,inFlight"_s, u"in"_s});
        case 10:
            return u"freshness"_s + oneOf({u":"_s, u"="_s, u"!="_s})
                + oneOf({u"stale"_s, u"fresh"_s, u"old"_s, u"lastKnown"_s});
        case 11:
            return u"available:"_s + oneOf({u"yes"_s, u"no"_s});
        case 12:
            return oneOf({u"plugged"_s, u"isCharging"_s, u"mode"_s, u"firmware"_s, u"inner.word"_s, u"inner"_s,
                          u"list"_s, u"status"_s, u"level"_s, u"nowhere"_s})
                + oneOf({u":"_s, u"="_s, u"!="_s}) + value();
        default:
            return oneOf({u"inner.deep"_s, u"capacity"_s, u"dischargeLimit"_s, u"batteryLevel"_s})
                + oneOf({u"<"_s, u">="_s, u"="_s, u"!="_s, u":"_s}) + number(0, 10);
        }
    }
    QString query(int depth = 0)
    {
        const int kind = depth >= 3 ? 0 : below(6);
        if (kind < 2)
            return (sometimes(4) ? u"-"_s : QString()) + term();
        if (kind < 4)
            return query(depth + 1) + u' ' + query(depth + 1);
        const QString either = u'(' + query(depth + 1) + u" OR "_s + query(depth + 1) + u')';
        return sometimes(4) ? u'-' + either : either;
    }

private:
    Random m_random;
    Models m_models;
};

} // namespace samples
