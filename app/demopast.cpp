// SPDX-License-Identifier: GPL-3.0-or-later
#include "demopast.h"

#include <answer.h>
#include <jsonwriter.h>
#include <reading.h>
#include <vendors.h>
#include <world.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace std::chrono_literals;

namespace fleet {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

// Read every five minutes for the last day, four times an hour before.
constexpr qint64 denseMs = 26 * hourMs;
constexpr qint64 sparseStepMs = 15 * minuteMs;

// When nobody recorded, counted back from the start: a laptop in a bag, a week-end.
struct Closed
{
    qint64 fromMs;
    qint64 toMs;
};
constexpr std::array closed{Closed{9 * hourMs, 8 * hourMs + 20 * minuteMs}, Closed{3 * dayMs + 7 * hourMs, 3 * dayMs},
                            Closed{17 * dayMs + 2 * hourMs, 15 * dayMs + 14 * hourMs}};

bool isClosed(qint64 backMs)
{
    return std::any_of(closed.begin(), closed.end(),
                       [backMs](const Closed &each) { return backMs <= each.fromMs && backMs > each.toMs; });
}

// As the list answer of the service would carry it.
DevicePtr deviceAt(sandbox::Member &member, qint64 atMs, QByteArray &text)
{
    sandbox::SimDevice &device = *member.device;
    device.advanceTo(atMs);
    if (device.reach() == sandbox::Reach::Offline)
        return nullptr;
    const bool isReachable = device.reach() == sandbox::Reach::Online;
    text.clear();
    sandbox::JsonWriter json(text);
    json.beginObject().key("data").beginObject();
    json.key("id").string(device.id()).key("vendor").string(device.profile().vendor);
    json.key("sync").beginObject().key("available").boolean(isReachable);
    json.key("lastPulledAt").time(isReachable ? atMs : device.silentSince()).endObject();
    json.key("metadata").beginObject().key("model").string(device.profile().model);
    json.key("source").string(isReachable ? "projection" : "fallback").endObject();
    json.key("state");
    device.writeReportedState(json);
    json.endObject().key("success").boolean(true).endObject();
    const Family family = Family::fromPath(QString::fromLatin1(sandbox::familyPath(device.profile().family)));
    const auto parsed = parseDevice(text, family);
    return parsed && parsed->content ? *parsed->content : nullptr;
}

} // namespace

std::chrono::milliseconds demoPastLength(int devices)
{
    return devices <= 100 ? 31 * 24h : devices <= 500 ? 8 * 24h : devices <= 2000 ? 26h : 0h;
}

StoreResult<Done> recordDemoPast(SampleStore &store, const DemoPast &past, const std::atomic<bool> &isStopping)
{
    const qint64 startMs = past.startUtc.toMSecsSinceEpoch();
    const qint64 lengthMs = demoPastLength(past.devices).count();
    if (lengthMs == 0)
        return Done{};
    QList<Observation> waiting;
    QByteArray text;
    std::optional<StoreError> error;
    sandbox::WorldOptions options;
    options.devices = past.devices;
    options.seed = past.seed;
    options.unknownFamily = past.withUnknownFamily;
    options.pastMs = lengthMs;
    const auto keep = [&] {
        if (!waiting.isEmpty() && !error) {
            if (const auto report = store.append(waiting); !report)
                error = report.error();
        }
        waiting.clear();
    };
    options.look = [&](sandbox::World &world) {
        const qint64 now = world.now();
        const qint64 back = startMs - now;
        if (error || isStopping || isClosed(back) || (back > denseMs && now % sparseStepMs != 0))
            return;
        for (const auto &member : world.all()) {
            if (DevicePtr device = deviceAt(*member, now, text))
                waiting.append({std::move(device), now});
        }
        if (waiting.size() > 20'000)
            keep();
    };
    const sandbox::World world(options, startMs);
    keep();
    if (error)
        return Failure{*error};
    return isStopping ? StoreResult<Done>(Done{}) : store.sealAll();
}

} // namespace fleet
