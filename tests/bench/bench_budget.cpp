// SPDX-License-Identifier: GPL-3.0-or-later
// P17: goodput under an undisclosed, moving rate limit, against an oracle that knows it and never sends too much; the
// share that is refused; and the traffic of ten minutes in which everything is refused, against one question at a time.
// Virtual time: the pace alone is judged, with six requests on their way and 80 ms there and back.
#include "figure.h"

#include <manualclock.h>
#include <random.h>
#include <retryquota.h>
#include <throttle.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <deque>
#include <functional>
#include <numbers>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::bench;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds step = 5ms;
constexpr milliseconds oneWay = 40ms;
constexpr int mostInFlight = 6;

// Requests a second at a time of day.
using Limit = std::function<double(milliseconds)>;

struct Service
{
    Limit limit;
    double depth = 1; // how many seconds' worth may be spent at once, but never less than two requests
    double tokens = 1;
    milliseconds at{0};

    void goOn(milliseconds now)
    {
        const double perSecond = limit(now);
        tokens = std::min(std::max(2.0, perSecond * depth), tokens + perSecond * double((now - at).count()) / 1000.0);
        at = now;
    }
    bool takes(milliseconds now)
    {
        goOn(now);
        if (tokens < 1)
            return false;
        tokens -= 1;
        return true;
    }
};

struct Outcome
{
    double goodput = 0; // of what the oracle brings through
    double refused = 0; // of what was sent
    qint64 sent = 0;
};

Outcome run(const Limit &limit, double depth, milliseconds length, quint64 seed)
{
    ManualClock clock;
    Random random(seed);
    Throttle throttle(clock, random);
    Service service{limit, depth};
    Service forOracle{limit, depth};
    struct Flight
    {
        milliseconds sentAt;
        bool judged = false;
        bool works = false;
    };
    std::deque<Flight> flights;
    qint64 good = 0;
    qint64 refused = 0;
    qint64 best = 0;
    for (; clock.monotonic() < length; clock.advance(step)) {
        const milliseconds now = clock.monotonic();
        while (forOracle.takes(now))
            ++best;
        for (Flight &flight : flights) {
            if (!flight.judged && flight.sentAt + oneWay <= now) {
                flight.judged = true;
                flight.works = service.takes(now);
            }
        }
        while (!flights.empty() && flights.front().sentAt + 2 * oneWay <= now) {
            const Flight flight = flights.front();
            flights.pop_front();
            if (flight.works) {
                ++good;
                throttle.succeeded();
            } else {
                ++refused;
                throttle.refused(flight.sentAt, std::nullopt);
            }
        }
        while (int(flights.size()) < mostInFlight && throttle.untilFree() <= 0ms) {
            throttle.spend();
            flights.push_back({now});
        }
    }
    return {double(good) / double(std::max<qint64>(1, best)), double(refused) / double(good + refused), good + refused};
}

double seconds(milliseconds time)
{
    return double(time.count()) / 1000.0;
}

// Jumps to another limit every five minutes.
Limit jumping(quint64 seed)
{
    Random random(seed);
    std::vector<double> limits{10};
    for (int i = 0; i < 100; ++i)
        limits.push_back(std::clamp(limits.back() * std::exp(random.between(std::log(0.4), std::log(2.5))), 2.0, 40.0));
    return [limits](milliseconds now) {
        return limits[size_t(now / 5min) % limits.size()];
    };
}

void judge(const QString &name, const std::function<Limit(quint64)> &limit, double depth = 1)
{
    constexpr int runs = 5;
    std::vector<double> goodput;
    std::vector<double> refused;
    for (quint64 seed = 1; seed <= runs; ++seed) {
        const Outcome outcome = run(limit(seed), depth, 60min, seed);
        goodput.push_back(outcome.goodput * 100);
        refused.push_back(outcome.refused * 100);
    }
    print({.metric = u"P17.goodput."_s + name,
           .ours = median(goodput),
           .floor = 100,
           .unit = u"%"_s,
           .goal = 95,
           .better = Better::More,
           .needsFloor = false});
    print({.metric = u"P17.refused."_s + name,
           .ours = median(refused),
           .floor = {},
           .unit = u"%"_s,
           .goal = 1,
           .needsFloor = false});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    for (const double perSecond : {2.0, 10.0, 40.0})
        judge(u"constant-%1"_s.arg(perSecond), [perSecond](quint64) {
            return [perSecond](milliseconds) {
                return perSecond;
            };
        });
    judge(u"drifting"_s, [](quint64 seed) {
        return [seed](milliseconds now) {
            return 10 + 6 * std::sin(2 * std::numbers::pi * (seconds(now) / 1800 + double(seed) / 5));
        };
    });
    judge(u"jumping"_s, [](quint64 seed) { return jumping(seed); });
    // A bucket that is hardly deeper than one request forgives nothing.
    judge(
        u"shallow-10"_s,
        [](quint64) {
            return [](milliseconds) {
                return 10.0;
            };
        },
        0.2);
    judge(
        u"shallow-jumping"_s, [](quint64 seed) { return jumping(seed); }, 0.2);
    // Ten minutes in which every request is refused, against what would have been sent at the pace of before.
    const auto failing = [](milliseconds now) {
        return now < 10min ? 10.0 : 0.0;
    };
    const qint64 before = run(failing, 1, 10min, 1).sent;
    const qint64 both = run(failing, 1, 20min, 1).sent;
    print({.metric = u"P17.traffic-while-refused"_s,
           .ours = double(both - before),
           .floor = double(before),
           .unit = QString(),
           .goal = 1.05});
    return 0;
}
