// SPDX-License-Identifier: GPL-3.0-or-later
// P8: from an empty store to 10,000 devices in the list model, over HTTP from the sandbox; painting is not in it.
//     For comparison: a bare client that downloads the same pages over six connections to nowhere.
// P15: requests for one whole sweep, against one for every 50 devices of a family.
#include "figure.h"
#include "httpload.h"
#include "sandboxprocess.h"

#include <apiclient.h>
#include <devicelistmodel.h>
#include <devicestore.h>
#include <fleetpoller.h>
#include <primitiveregistry.h>
#include <random.h>
#include <systemclock.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <QUrl>

#include <array>
#include <cstdlib>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::bench;

namespace {

constexpr int devices = 10'000;
constexpr int pages = devices / 50;
constexpr int rounds = 7;

struct Sweep
{
    double milliseconds = 0;
    qint64 requests = 0;
    int rows = 0;
};

// One window's worth of objects, from nothing to the first whole picture.
Sweep sweepOnce(quint16 port)
{
    SystemClock clock;
    Random random(1);
    ApiClient client({QUrl(u"http://127.0.0.1:%1"_s.arg(port)), ApiKey(QByteArrayLiteral("sk_test_demo"))}, clock,
                     random);
    DeviceStore store;
    const PrimitiveRegistry registry;
    const DeviceListModel model(store, clock, registry);
    FleetPoller poller(client, &client.throttle(), store, clock, random);

    QEventLoop loop;
    QObject::connect(&poller, &FleetPoller::firstPictureReady, &loop, &QEventLoop::quit);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    const double took = millisecondsOf([&] {
        poller.start();
        loop.exec();
    });
    Sweep sweep{took, poller.requestsSpent(), model.count()};
    poller.stop();
    return sweep;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const SandboxProcess sandbox({u"--devices"_s, QString::number(devices), u"--seed"_s, u"1"_s});

    Load bare{.port = sandbox.port(), .connections = 6};
    // The sandbox decides how many of each family there are: ask until a page is the last.
    for (const char *family : {"battery", "ev-charger", "hvac", "solar-inverter", "vehicle"}) {
        for (int offset = 0;; offset += 50) {
            bare.requests.append(getRequest(QByteArray("/") + family + "?limit=50&offset=" + QByteArray::number(offset),
                                            "x-api-key: sk_test_demo\r\n"));
            const QByteArray body = bodyOf(sandbox.port(), bare.requests.last());
            if (!body.contains("\"hasMore\":true"))
                break;
        }
    }
    bare.count = bare.requests.size();

    std::vector<double> oursMs;
    std::vector<double> bareMs;
    Sweep sweep;
    for (int round = 0; round < rounds; ++round) {
        const LoadResult loaded = run(bare);
        sweep = sweepOnce(sandbox.port());
        if (!loaded.allOk || sweep.rows != devices) {
            note(u"bench_sweep: %1 of %2 devices listed"_s.arg(sweep.rows).arg(devices));
            return 1;
        }
        bareMs.push_back(loaded.milliseconds);
        oursMs.push_back(sweep.milliseconds);
    }
    note(u"%1 devices on %2 pages, %3 at best"_s.arg(devices).arg(bare.requests.size()).arg(pages));
    print({.metric = u"P8.model-10k-over-http"_s,
           .ours = median(oursMs),
           .floor = median(bareMs),
           .unit = u"ms"_s,
           .goal = 500,
           .needsFloor = false});
    print({.metric = u"P15.requests-a-sweep"_s,
           .ours = double(sweep.requests),
           .floor = double(bare.requests.size()),
           .unit = QString(),
           .goal = 1.02});
    return 0;
}
