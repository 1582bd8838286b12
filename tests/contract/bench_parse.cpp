// SPDX-License-Identifier: GPL-3.0-or-later
// How much reading a fleet costs over the bare simdjson parse of the same bytes: 200 pages of 50 devices, every family.
// Prints one line per figure: metric ours floor ratio goal pass|short. The floor is measured in the same run, in turns.
#include <answer.h>

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <QByteArray>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using namespace fleet;

struct WirePage
{
    Family family;
    QByteArray body;
};

QByteArray commandsOf(int family, int model)
{
    const QByteArray power = QByteArray::number(3.6 + 0.5 * (model % 4));
    const QByteArray all = R"("execution":["immediate","scheduled","windowed"])";
    const QByteArray some = R"("execution":["immediate","scheduled"])";
    if (family == 0) {
        const QByteArray bounds
            = R"({"parameters":{"target":{"unit":"percent","min":10,"max":100},"power":{"unit":"kw","min":0,"max":)"
            + power + R"(},"reserve":{"unit":"percent","min":0,"max":100}},)" + all + "}";
        return "{\"charge\":" + bounds + ",\"discharge\":" + bounds + R"(,"idle":{"parameters":{},)" + some
            + R"(},"auto.balanced":{"parameters":{},)" + some + R"(},"auto.reserve":{"parameters":{},)" + some
            + R"(},"auto.export":{"parameters":{},)" + some + "}}";
    }
    if (family == 1)
        return R"({"charge":{"parameters":{},)" + all + R"(},"idle":{"parameters":{},)" + some + "}}";
    return R"({"heat":{"parameters":{"target":{"unit":"celsius","min":10,"max":35}},)" + all
        + R"(},"cool":{"parameters":{"target":{"unit":"celsius","min":10,"max":35}},)" + all
        + R"(},"idle":{"parameters":{},)" + some
        + R"(},"follow_schedule":{"parameters":{},"execution":["immediate"]}})";
}

QByteArray stateOf(int family, int n)
{
    const QByteArray tenths = QByteArray::number((n % 97) / 10.0);
    switch (family) {
    case 0:
        return R"({"status":"charging","level":)" + QByteArray::number(n % 101) + R"(,"capacity":8.2,"chargeRate":)"
            + tenths + R"(,"dischargeLimit":12,"currentMode":"charge"})";
    case 1:
        return R"({"status":"charging","isConnected":true,"isCharging":true,"currentPower":)" + tenths
            + R"(,"maxCurrent":32,"powerRateLimit":11})";
    case 2:
        return R"({"temperature":)" + QByteArray::number(20 + (n % 50) / 10.0)
            + R"(,"active":false,"heatSetpoint":19,"coolSetpoint":25,"holdType":"permanent","mode":"auto"})";
    case 3:
        return R"({"status":"producing","currentPower":)" + tenths + R"(,"producing":true,"energyTotal":)"
            + QByteArray::number(8000 + n / 10.0) + "}";
    default:
        return R"({"batteryLevel":)" + QByteArray::number(n % 101)
            + R"(,"range":242,"plugged":true,"charging":true,"fullyCharged":false,"batteryCapacity":58,"chargeLimit":85,"chargeRate":)"
            + tenths + R"(,"chargeTimeRemaining":70,"maxCurrent":32})";
    }
}

std::vector<WirePage> fleet10k()
{
    std::vector<WirePage> pages;
    int n = 0;
    for (int page = 0; page < 200; ++page) {
        const int family = page / 40;
        QByteArray body = R"({"success":true,"data":{"items":[)";
        for (int i = 0; i < 50; ++i, ++n) {
            const int model = (n * 7) % 8;
            const QByteArray second = QByteArray::number(10 + n % 50);
            body += i ? "," : "";
            body += "{\"id\":\"device_" + QByteArray::number(1000000 + n, 16) + "\",\"vendor\":\"vendor_"
                + QByteArray::number(model) + "\",\"sync\":{\"available\":true,\"lastPulledAt\":\"2026-06-12T08:59:"
                + second + ".000Z\"},\"metadata\":{\"model\":\"Model " + QByteArray::number(model)
                + "\",\"source\":\"projection\"},\"state\":" + stateOf(family, n);
            if (family < 3) {
                body += ",\"commands\":" + commandsOf(family, model) + ",\"conflictStrategies\":"
                    + (family == 0 ? R"(["cancel_and_replace","queue_after"])" : R"(["cancel_and_replace"])")
                    + ",\"lastAction\":";
                if (n % 3) {
                    body += "null";
                } else {
                    body += "{\"id\":\"act_" + QByteArray::number(n)
                        + R"(","command":"charge","state":"completed","createdAt":"2026-06-12T08:40:)" + second
                        + R"(.000Z","updatedAt":"2026-06-12T08:41:00.000Z","errorCode":null,"errorMessage":null,"links":{"self":"/actions/act_)"
                        + QByteArray::number(n) + "\"}}";
                }
                body += ",\"currentSchedule\":null";
            }
            body += "}";
        }
        body += R"(],"pagination":{"limit":50,"offset":)" + QByteArray::number(page % 40 * 50)
            + R"(,"total":2000,"hasMore":true}},"meta":{"requestId":"req_a1","environment":"sandbox","timestamp":"2026-06-12T09:00:00.000Z","latencyMs":14}})";
        pages.push_back({Family::known().at(family), body});
    }
    return pages;
}

const std::vector<WirePage> &pages()
{
    static const std::vector<WirePage> all = fleet10k();
    return all;
}

qsizetype bytes()
{
    qsizetype sum = 0;
    for (const WirePage &page : pages())
        sum += page.body.size();
    return sum;
}

void parseBare()
{
    static simdjson::dom::parser parser;
    for (const WirePage &page : pages()) {
        simdjson::dom::element root;
        if (parser.parse(page.body.constData(), size_t(page.body.size())).get(root))
            std::abort();
        benchmark::DoNotOptimize(root);
    }
}

std::vector<Page<DevicePtr>> readAll()
{
    std::vector<Page<DevicePtr>> read;
    read.reserve(pages().size());
    for (const WirePage &page : pages()) {
        auto parsed = parseDevicePage(page.body, page.family);
        if (!parsed || !parsed->content || parsed->content->items.size() != 50)
            std::abort();
        read.push_back(std::move(*parsed->content));
    }
    return read;
}

void compareAll(const std::vector<QByteArray> &others)
{
    size_t index = 0;
    for (const WirePage &page : pages()) {
        if (!onlyMetaChanged(page.body, others[index++]))
            std::abort();
    }
}

void bareParse(benchmark::State &state)
{
    for (auto turn : state)
        parseBare();
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes());
}
void typedRead(benchmark::State &state)
{
    // A refresh replaces the records of the last one: both live for a moment, and the old ones are freed.
    std::vector<Page<DevicePtr>> kept;
    for (auto turn : state)
        kept = readAll();
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes());
}
BENCHMARK(bareParse)->Unit(benchmark::kMillisecond);
BENCHMARK(typedRead)->Unit(benchmark::kMillisecond);

template <typename Work>
double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void figure(const char *metric, double ours, double floor, double goal)
{
    std::printf("%s %.3f %.3f %.3f %.2f %s\n", metric, ours, floor, ours / floor, goal,
                ours / floor <= goal ? "pass" : "short");
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (argc > 1 && QByteArrayView(argv[1]) == "all") {
        benchmark::RunSpecifiedBenchmarks();
        return 0;
    }
    std::vector<QByteArray> others;
    for (const WirePage &page : pages())
        others.push_back(QByteArray(page.body).replace("\"req_a1\"", "\"req_a2222\""));
    std::vector<Page<DevicePtr>> kept = readAll();
    double bare = 1e9;
    double typed = 1e9;
    double unchanged = 1e9;
    for (int turn = 0; turn < 40; ++turn) {
        bare = std::min(bare, milliseconds(parseBare));
        typed = std::min(typed, milliseconds([&] { kept = readAll(); }));
        unchanged = std::min(unchanged, milliseconds([&] { compareAll(others); }));
    }
    std::printf("# %zu pages, %lld bytes, best of 40, milliseconds\n", pages().size(), static_cast<long long>(bytes()));
    figure("P1-parse", typed, bare, 1.25);
    figure("P2-unchanged", unchanged, bare, 0.10);
    return 0;
}
