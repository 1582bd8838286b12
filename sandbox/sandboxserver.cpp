// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxserver.h"

#include "faults.h"
#include "httpserver.h"
#include "jsonwriter.h"
#include "logging.h"
#include "noise.h"
#include "routes.h"
#include "world.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace fleet {

using namespace Qt::Literals::StringLiterals;
using namespace sandbox;

namespace {

constexpr qsizetype mostReceived = 20'000;
constexpr qsizetype mostListedUsers = 1000;
constexpr double mostSpeed = 1'000'000;

qint64 startOf(const SandboxOptions &options, const Clock &clock)
{
    return (options.startUtc.isValid() ? options.startUtc : clock.nowUtc()).toMSecsSinceEpoch();
}

} // namespace

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

class SandboxServer::Private
{
public:
    Private(const SandboxOptions &options, Clock &givenClock)
        : clock(givenClock)
        , latency(options.latency)
        , speed(std::clamp(options.speed, 0.0, mostSpeed))
        , simulatedBase(startOf(options, givenClock))
        , clockBase(givenClock.monotonic())
        , world(WorldOptions{options.devices, options.seed, options.withUnknownFamily,
                             options.windowCompletesOnAcceptance, options.past.count()},
                simulatedBase)
        , routes(world, options.schedulesImplemented)
        , http(
              givenClock, [this](const HttpRequest &request) { return handle(request); },
              [this](int status, const QByteArray &path) {
                  return routes.failure({status, "BAD_REQUEST", "This is not a request that can be answered.", {}},
                                        path);
              })
    { }

    qint64 now() const
    {
        const auto elapsed = double((clock.monotonic() - clockBase).count());
        return simulatedBase + qint64(std::llround(elapsed * speed));
    }

    void rebase(double newSpeed, qint64 skipped)
    {
        simulatedBase = now() + skipped;
        clockBase = clock.monotonic();
        speed = std::clamp(newSpeed, 0.0, mostSpeed);
        world.advanceTo(simulatedBase);
    }

    HttpAnswer handle(const HttpRequest &request)
    {
        world.advanceTo(now());
        if (request.path == "/_sandbox" || request.path.startsWith("/_sandbox/"))
            return administer(request);
        record(request);
        const auto effects = faults.take(request);
        auto answer = answerUnder(request, effects);
        answer.delay = latency + effects.delay;
        return answer;
    }

    HttpAnswer answerUnder(const HttpRequest &request, const FaultEffects &effects)
    {
        HttpAnswer answer;
        if (effects.cutBefore) {
            answer.delivery = Delivery::Cut;
        } else if (effects.html) {
            answer.status = 502;
            answer.contentType = "text/html";
            answer.body
                = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n";
        } else if (!effects.redirect.isEmpty()) {
            answer.status = 302;
            answer.contentType = "text/plain";
            answer.headers.append({"Location", effects.redirect});
        } else {
            answer = routes.answer(request, effects);
        }
        if (answer.delivery == Delivery::Whole)
            answer.delivery = effects.delivery;
        answer.dripInterval = effects.dripInterval;
        return answer;
    }

    void record(const HttpRequest &request)
    {
        const bool isRead = request.method == "GET";
        if (!isRead)
            ++writes;
        if (received.size() >= mostReceived) {
            // Half of the reads at once, so that it happens seldom.
            qsizetype reads = 0;
            received.removeIf(
                [&reads](const ReceivedRequest &r) { return r.method == "GET" && ++reads <= mostReceived / 2; });
        }
        received.append({request.method, request.path, request.query, request.headers, request.body,
                         QDateTime::fromMSecsSinceEpoch(world.now(), Qt::UTC)});
    }

    // Outside the contract: what a test or a demonstration turns on and off while the server runs.
    HttpAnswer administer(const HttpRequest &request);
    HttpAnswer status() const;
    HttpAnswer refuse(int code, const QString &message) const;

    bool apply(const QString &spec, QString *why = nullptr);
    void clear();

    Clock &clock;
    std::chrono::milliseconds latency;
    double speed;
    qint64 simulatedBase;
    std::chrono::milliseconds clockBase;
    World world;
    Routes routes;
    Faults faults;
    QList<Member *> unreachable; // by a fault, so that clearing it brings back no others
    QList<ReceivedRequest> received;
    qint64 writes = 0;
    HttpServer http;
};

bool SandboxServer::Private::apply(const QString &spec, QString *why)
{
    auto fault = Faults::parse(spec);
    if (!fault) {
        if (why)
            *why = fault.error();
        return false;
    }
    world.advanceTo(now());
    if (fault->name == "newfamily")
        world.addUnknownFamily();
    if (fault->name == "offline" || fault->name == "stale") {
        const auto reach = fault->name == "offline" ? Reach::Offline : Reach::LastKnown;
        bool isNumber = fault->argument.isEmpty();
        const int percent
            = fault->argument.isEmpty() ? (reach == Reach::Offline ? 10 : 20) : fault->argument.toInt(&isNumber);
        if (!isNumber && !world.find(fault->argument)) {
            if (why)
                *why = u"there is no device '%1'"_s.arg(QString::fromUtf8(fault->argument));
            return false;
        }
        for (const auto &member : world.all()) {
            const bool chosen = isNumber ? mixed(member->device->seed(), 0xfa17) % 100 < quint64(std::max(percent, 0))
                                         : member->device->id() == fault->argument;
            if (!chosen || member->device->reach() != Reach::Online)
                continue;
            member->device->setReach(reach, world.now());
            unreachable.append(member.get());
        }
    }
    faults.set(*std::move(fault));
    return true;
}

void SandboxServer::Private::clear()
{
    world.advanceTo(now());
    for (auto *member : std::as_const(unreachable))
        member->device->setReach(Reach::Online, world.now());
    unreachable.clear();
    for (const auto &member : world.all())
        member->tight = false;
    faults.clear();
}

HttpAnswer SandboxServer::Private::refuse(int code, const QString &message) const
{
    HttpAnswer answer;
    answer.status = code;
    JsonWriter(answer.body).beginObject().key("error").string(message.toUtf8()).endObject();
    return answer;
}

HttpAnswer SandboxServer::Private::status() const
{
    HttpAnswer answer;
    JsonWriter json(answer.body);
    json.beginObject();
    json.key("note").string("Outside the Amps contract: this is the sandbox's own control.");
    json.key("simulatedTime").time(world.now());
    json.key("speed").number(speed, 6);
    json.key("seed").string(QByteArray::number(world.seed()));
    json.key("devices").beginObject();
    for (const auto family : allFamilies) {
        if (world.knows(family))
            json.key(familyPath(family)).integer(qint64(world.members(family).size()));
    }
    json.endObject();
    json.key("userIds").beginArray();
    for (const auto &userId : world.userIds().mid(0, mostListedUsers))
        json.string(userId);
    json.endArray();
    json.key("actions").integer(qint64(world.actions().size()));
    json.key("faults").beginArray();
    for (const auto &fault : faults.active())
        json.string(fault.spec());
    json.endArray();
    json.key("received").beginObject();
    json.key("requests").integer(received.size());
    json.key("writes").integer(writes);
    json.endObject();
    json.endObject();
    return answer;
}

HttpAnswer SandboxServer::Private::administer(const HttpRequest &request)
{
    const auto body = QJsonDocument::fromJson(request.body).object();
    if (request.path == "/_sandbox" && request.method == "GET")
        return status();
    if (request.path == "/_sandbox/faults" && request.method == "DELETE") {
        clear();
        return status();
    }
    if (request.path == "/_sandbox/faults" && request.method == "POST") {
        const auto spec = body.value("set"_L1);
        QString why = u"the body must be {\"set\":\"NAME[:ARG]\"}"_s;
        if (!spec.isString() || !apply(spec.toString(), &why))
            return refuse(400, why);
        return status();
    }
    if (request.path == "/_sandbox/clock" && request.method == "POST") {
        const auto newSpeed = body.value("speed"_L1);
        const auto skipped = body.value("skipSeconds"_L1);
        const bool fine = (newSpeed.isUndefined()
                           || (newSpeed.isDouble() && newSpeed.toDouble() >= 0 && newSpeed.toDouble() <= mostSpeed))
            && (skipped.isUndefined()
                || (skipped.isDouble() && skipped.toDouble() >= 0 && skipped.toDouble() <= 366.0 * 86'400))
            && !(newSpeed.isUndefined() && skipped.isUndefined());
        if (!fine)
            return refuse(
                400, u"the body must be {\"speed\":N} with N from 0 to 1000000, or {\"skipSeconds\":N}, or both"_s);
        rebase(newSpeed.toDouble(speed), qint64(skipped.toDouble(0) * 1000));
        return status();
    }
    if (request.path == "/_sandbox/schedules" && request.method == "POST") {
        const auto on = body.value("on"_L1);
        if (!on.isBool())
            return refuse(400, u"the body must be {\"on\":true} or {\"on\":false}"_s);
        routes.setSchedulesImplemented(on.toBool());
        return status();
    }
    return refuse(404,
                  u"GET /_sandbox, POST or DELETE /_sandbox/faults, POST /_sandbox/clock, POST /_sandbox/schedules"_s);
}

SandboxServer::SandboxServer(SandboxOptions options, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options, clock))
{
    for (const auto &fault : std::as_const(options.faults)) {
        QString why;
        if (!d->apply(fault, &why))
            qCWarning(lcSandbox).noquote() << why;
    }
}

SandboxServer::~SandboxServer() = default;

Result<quint16, QString> SandboxServer::listen(quint16 port)
{
    if (!d->http.listen(QHostAddress::LocalHost, port))
        return Failure{d->http.errorString()};
    return d->http.serverPort();
}

QUrl SandboxServer::baseUrl() const
{
    if (!d->http.isListening())
        return {};
    return QUrl(u"http://127.0.0.1:%1"_s.arg(d->http.serverPort()));
}

const QList<ReceivedRequest> &SandboxServer::received() const
{
    return d->received;
}

qint64 SandboxServer::receivedWrites() const
{
    return d->writes;
}

void SandboxServer::clearReceived()
{
    d->received.clear();
    d->writes = 0;
}

World &SandboxServer::world()
{
    d->world.advanceTo(d->now());
    return d->world;
}

QDateTime SandboxServer::simulatedNow() const
{
    return QDateTime::fromMSecsSinceEpoch(d->now(), Qt::UTC);
}

void SandboxServer::setSpeed(double speed)
{
    d->rebase(speed, 0);
}

void SandboxServer::skip(std::chrono::milliseconds simulated)
{
    d->rebase(d->speed, std::max<qint64>(0, simulated.count()));
}

void SandboxServer::setSchedulesImplemented(bool on)
{
    d->routes.setSchedulesImplemented(on);
}

bool SandboxServer::setFault(const QString &spec)
{
    return d->apply(spec);
}

void SandboxServer::clearFaults()
{
    d->clear();
}

} // namespace fleet
