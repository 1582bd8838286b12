// SPDX-License-Identifier: GPL-3.0-or-later
#include "simclient.h"

#include <whendone.h>

namespace fleet::sim {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds patience = 30s;

Connection connection()
{
    return {QUrl(u"https://api.example.test"_s), ApiKey("sk_test_demo")};
}
} // namespace

SimSender::SimSender(Clock &clock, SimService &service, SimNetwork &network, Later &ofService, Later &ofClient,
                     Witness &witness)
    : PushSender(connection(), clock)
    , m_service(service)
    , m_network(network)
    , m_ofService(ofService)
    , m_ofClient(ofClient)
    , m_witness(witness)
{ }

QFuture<WireOutcome> SimSender::send(const FrozenRequest &request)
{
    const QString id = intentId;
    const Fate fate = m_network.ofWrite(patience);
    using Kind = Fate::Kind;
    auto outcome = std::make_shared<WireOutcome>();
    outcome->kind = WireOutcome::Kind::Unknown;
    outcome->reason = u"the connection broke"_s;
    if (fate.kind == Kind::NoWay) {
        outcome->kind = WireOutcome::Kind::NotSent;
        outcome->reason = u"no connection"_s;
    } else {
        m_witness.leaves(id);
    }
    if (fate.kind == Kind::Delivered || fate.kind == Kind::AnswerLost || fate.kind == Kind::Garbled
        || (fate.kind == Kind::RequestLost && fate.there > fate.back)) {
        // On its way whatever happens to us from here on. What "was lost" may only have been late.
        m_ofService.call(fate.there, [this, id, request, fate, outcome, &service = m_service] {
            const sandbox::HttpAnswer answer = service.write(id, request.method, request.path.toLatin1(), request.body);
            if (fate.kind == Kind::Delivered)
                *outcome = {.kind = WireOutcome::Kind::Answered, .httpStatus = answer.status, .body = answer.body};
            else if (fate.kind == Kind::Garbled)
                *outcome = {.kind = WireOutcome::Kind::Answered, .httpStatus = 502, .body = "<html>bad gateway</html>"};
        });
    }
    if (fate.kind == Kind::NotTaken)
        *outcome = {.kind = WireOutcome::Kind::Answered, .httpStatus = 503, .body = "{}"};
    auto promise = std::make_shared<QPromise<WireOutcome>>();
    promise->start();
    m_ofClient.call(fate.back, [promise, outcome] {
        promise->addResult(*outcome);
        promise->finish();
    });
    return promise->future();
}

QFuture<PushOutcome> SimPort::push(ConfirmedCommand command)
{
    m_sender.intentId = command.intentId();
    if (m_mutant == Mutant::Resend) {
        // As an over-eager retry would: the port itself, asked once more for the same bytes.
        const QString id = command.intentId();
        const FrozenRequest request = command.request();
        auto promise = std::make_shared<QPromise<PushOutcome>>();
        promise->start();
        whenDone(m_port.push(std::move(command)), this, [this, id, request, promise](const PushOutcome &outcome) {
            if (std::holds_alternative<PushUnknown>(outcome)) {
                m_sender.intentId = id;
                m_sender.sendAgain(request);
            }
            promise->addResult(outcome);
            promise->finish();
        });
        return promise->future();
    }
    if (m_mutant == Mutant::UnknownIsFailed) {
        auto promise = std::make_shared<QPromise<PushOutcome>>();
        promise->start();
        whenDone(m_port.push(std::move(command)), this, [promise](const PushOutcome &outcome) {
            const bool isUnknown = std::holds_alternative<PushUnknown>(outcome);
            promise->addResult(isUnknown ? PushOutcome(PushNotSent{}) : outcome);
            promise->finish();
        });
        return promise->future();
    }
    return m_port.push(std::move(command));
}

template <typename T>
ReadFuture<T> SimReads::ask(const QByteArray &path, const QByteArray &query,
                            std::function<Parsed<T>(const QByteArray &)> parse)
{
    using Outcome = Result<Answer<T>, NetError>;
    const Fate fate = m_network.ofRead();
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    auto answer = std::make_shared<std::optional<sandbox::HttpAnswer>>();
    if (fate.kind == Fate::Kind::Delivered) {
        m_ofService.call(fate.there, [&service = m_service, path, query, answer, fate] {
            *answer = service.read(path, query);
            if (fate.isTwice)
                service.read(path, query);
        });
    }
    m_ofClient.call(fate.back, [promise, answer, parse, fate] {
        NetError error{.kind = NetError::Kind::Offline};
        std::optional<Outcome> outcome;
        if (answer->has_value()) {
            const auto parsed = parse((*answer)->body);
            if (!parsed) {
                error.kind = NetError::Kind::BadReply;
            } else if (!parsed->content) {
                error.kind = NetError::Kind::Refused;
                error.code = parsed->content.error().code;
                error.httpStatus = (*answer)->status;
            } else {
                outcome = Outcome(Answer<T>{parsed->content.value(), parsed->meta, fate.back});
            }
        }
        promise->addResult(outcome ? *outcome : Outcome(Failure{error}));
        promise->finish();
    });
    return promise->future();
}

ReadFuture<Page<DevicePtr>> SimReads::listDevices(const Family &family, const ListQuery &query)
{
    return ask<Page<DevicePtr>>('/' + family.path().toLatin1(),
                                "limit=" + QByteArray::number(query.limit)
                                    + "&offset=" + QByteArray::number(query.offset),
                                [family](const QByteArray &body) { return parseDevicePage(body, family); });
}

ReadFuture<DevicePtr> SimReads::readDevice(const Family &family, const DeviceId &id, Expedite expedite)
{
    return ask<DevicePtr>('/' + family.path().toLatin1() + '/' + id.text().toLatin1(),
                          expedite == Expedite::Yes ? "expedite=true" : "",
                          [family](const QByteArray &body) { return parseDevice(body, family); });
}

ReadFuture<Page<ActionPtr>> SimReads::listActions(const ActionQuery &query)
{
    QByteArray text = "limit=" + QByteArray::number(query.limit) + "&offset=" + QByteArray::number(query.offset);
    if (!query.deviceId.isEmpty())
        text += "&deviceId=" + query.deviceId.text().toLatin1();
    return ask<Page<ActionPtr>>("/actions", text, [this, query](const QByteArray &body) {
        Parsed<Page<ActionPtr>> page = parseActionPage(body);
        if (page && page->content && query.offset == 0)
            m_witness.listRead(query.deviceId, page->meta.timestamp.value_or(QDateTime()));
        return page;
    });
}

ReadFuture<ActionPtr> SimReads::readAction(const ActionId &id)
{
    return ask<ActionPtr>("/actions/" + id.text().toLatin1(), {}, parseAction);
}

Result<QList<IntentEntry>, QString> SimJournal::open(const QDateTime &nowUtc)
{
    m_file = std::make_unique<IntentFile>();
    const Result<Done, QString> opened = m_file->open(journalPath);
    Result<QList<IntentEntry>, QString> earlier
        = opened ? m_file->recover(nowUtc) : Result<QList<IntentEntry>, QString>(Failure{opened.error()});
    if (!earlier) {
        m_problem = earlier.error();
        m_file.reset();
    }
    return earlier;
}

QFuture<Result<Done, QString>> SimJournal::append(const IntentEntry &entry)
{
    if (!m_file)
        return readyFuture(Result<Done, QString>(Failure{m_problem}));
    auto promise = std::make_shared<QPromise<Result<Done, QString>>>();
    promise->start();
    if (m_mutant == Mutant::EagerJournal) {
        promise->addResult(Result<Done, QString>(Done{}));
        promise->finish();
    }
    if (m_waiting.isEmpty()) {
        // Now and then a disk takes its time.
        const bool isSlow = m_random.below(50) == 0;
        m_ofClient.call(milliseconds(isSlow ? m_random.below(9000) : m_random.below(12)), [this] { drain(); });
    }
    m_waiting.append({entry, promise});
    return promise->future();
}

void SimJournal::drain()
{
    const QList<Waiting> batch = std::exchange(m_waiting, {});
    QList<IntentEntry> entries;
    for (const Waiting &waiting : batch)
        entries.append(waiting.entry);
    const Result<Done, QString> written = m_file->append(entries);
    if (!m_disk.isDead())
        m_file->tidyUp();
    if (m_disk.isDead()) {
        m_witness.died();
        return;
    }
    m_witness.note(u"journal %1 %2"_s.arg(entries.size()).arg(written ? u"written"_s : u"refused"_s));
    for (const Waiting &waiting : batch) {
        if (m_mutant == Mutant::EagerJournal)
            continue;
        waiting.promise->addResult(written);
        waiting.promise->finish();
    }
}

SimClient::SimClient(Clock &clock, SimService &service, SimNetwork &network, SimDisk &disk, Later &ofService,
                     Witness &witness, quint64 seed, Mutant mutant)
    : random(seed)
    , later(clock)
    , sender(clock, service, network, ofService, later, witness)
    , httpPort(sender, environment)
    , port(sender, httpPort, mutant)
    , reads(service, network, ofService, later, witness)
    , poller(reads, nullptr, store, clock, random)
    , devices(store, poller, registry, clock)
    , journal(disk, random, later, witness, mutant)
    , desk(port, devices, environment, clock,
           Format(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()), &journal)
    , feed(reads, desk.tracker(), poller, clock)
{
    poller.setPollInterval(60s);
    const auto earlier = journal.open(clock.nowUtc());
    if (earlier && mutant != Mutant::ForgetfulStart)
        desk.tracker().resume(*earlier);
    poller.start();
    feed.start();
}

SimClient::~SimClient()
{
    feed.stop();
    poller.stop();
    later.forget();
}

} // namespace fleet::sim
