// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>

namespace fleet::sim {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds badTime = 75s;
constexpr milliseconds healthyTime = 100s;
constexpr milliseconds longestStep = 5s;

// What is known about an intent from outside the application.
struct Truth
{
    int ordinal = 0;
    WriteDraft draft;
    FrozenRequest request;
    DeviceId device;
    QDateTime confirmedAt;
    int departures = 0; // times that a byte of it left
    bool wasUnknown = false;
    int readingsThatCould = 0; // lists that could settle it, while it was unknown
    bool isCounted = false;
};

class Run
{
public:
    Run(quint64 seed, Mutant mutant, bool isPrinted);
    Verdict go();

private:
    void breach(const QString &what);
    void note(const QString &line) { m_trace.add(m_clock, line); }
    QString nameOf(const QString &intentId);
    void pump();
    void pass(milliseconds time);
    void startClient();
    void endClient(SimDisk::End how);
    void planPerson();
    void planOtherDesk();
    void planTrouble();
    void command();
    void tryToConfirm(int triesLeft);
    std::optional<WriteDraft> someDraft();
    void otherDeskPushes();
    void leaves(const QString &intentId);
    void watch(const QString &intentId);
    void listRead(const DeviceId &device, const QDateTime &asOf);
    void checkAtEnd();
    QHash<QString, int> stagesOnDisk();
    QByteArray createdBy(const QString &intentId) const;
    int receiptsOf(const QString &intentId) const;
    bool hasTwin(const QString &intentId) const;
    bool hasOwnTwin(const QString &intentId) const;
    bool tookSettings(const QString &intentId) const;

    ManualClock m_clock;
    Random m_random;
    Trace m_trace;
    Mutant m_mutant;
    milliseconds m_skew; // service clock minus ours
    SimService m_service;
    SimNetwork m_network;
    SimDisk m_disk;
    Later m_ofService;
    Later m_ofWorld; // the person, the other desk, and what goes wrong
    Witness m_witness;
    std::unique_ptr<SimClient> m_client;
    bool m_hasDied = false;
    bool m_isBusy = false; // a sheet is open
    bool m_hasOtherDesk = false;
    QHash<QString, Truth> m_truths;
    QStringList m_order;
    QString m_openIntent;
    QSet<QString> m_settledNotes;
    Verdict m_verdict;
};

QString stateName(IntentState state)
{
    constexpr const char16_t *names[] = {u"sending", u"accepted", u"refused", u"not sent", u"unknown", u"settled"};
    return QString::fromUtf16(names[int(state)]);
}

Run::Run(quint64 seed, Mutant mutant, bool isPrinted)
    : m_random(seed)
    , m_trace(isPrinted)
    , m_mutant(mutant)
    , m_skew(qint64(m_random.below(3)) * 300'000 - 300'000)
    , m_service(m_random.next(), m_clock, m_skew)
    , m_network(m_random.next(), m_random.uniform() * 0.8)
    , m_disk(m_random.next())
    , m_ofService(m_clock)
    , m_ofWorld(m_clock)
{
    m_witness.leaves = [this](const QString &id) {
        leaves(id);
    };
    m_witness.note = [this](const QString &line) {
        note(line);
    };
    m_witness.listRead = [this](const DeviceId &device, const QDateTime &asOf) {
        listRead(device, asOf);
    };
    m_witness.died = [this] {
        m_hasDied = true;
    };
    m_hasOtherDesk = m_random.below(2) == 0;
    m_verdict.tally.runs = 1;
    if (m_mutant == Mutant::LyingDisk)
        m_disk.setFault(SimDisk::Fault::LyingSync);
}

void Run::breach(const QString &what)
{
    note(u"BREACH "_s + what);
    m_verdict.breaches.append(u"at %1 s: %2"_s.arg(double(m_clock.monotonic().count()) / 1000).arg(what));
}

// Ids are drawn by the system; a trace must not depend on them.
QString Run::nameOf(const QString &intentId)
{
    const auto found = m_truths.constFind(intentId);
    return found == m_truths.cend() ? u"intent ?"_s : u"intent %1"_s.arg(found->ordinal);
}

void Run::pump()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void Run::pass(milliseconds time)
{
    const milliseconds goal = m_clock.monotonic() + time;
    pump();
    while (m_clock.monotonic() < goal) {
        const milliseconds left = goal - m_clock.monotonic();
        const milliseconds next = m_clock.untilNextAlarm().value_or(longestStep);
        m_clock.advance(std::min({left, next, longestStep}));
        pump();
        if (std::exchange(m_hasDied, false)) {
            note(u"died while writing"_s);
            const auto how = m_random.below(2) == 0 ? SimDisk::End::Killed : SimDisk::End::PowerCut;
            endClient(how);
            m_ofWorld.call(milliseconds(500 + m_random.below(20000)), [this] { startClient(); });
        }
    }
}

void Run::startClient()
{
    if (m_client)
        return;
    note(u"start"_s);
    m_client = std::make_unique<SimClient>(m_clock, m_service, m_network, m_disk, m_ofService, m_witness,
                                           m_random.next(), m_mutant);
    if (m_hasDied)
        return; // while it opened its journal; pass() sees to it
    ActionTracker &tracker = m_client->desk.tracker();
    QObject::connect(&tracker, &ActionTracker::intentChanged, &m_client->context,
                     [this](const QString &id) { watch(id); });
    QObject::connect(m_client->desk.gate(), &ConfirmationGate::confirmed, &m_client->context,
                     [this](const QString &id) {
                         if (!m_truths.contains(id))
                             breach(u"confirmed without having been proposed"_s);
                     });
    if (!m_client->journal.problem().isEmpty()) {
        note(u"journal cannot be opened"_s);
        m_disk.setFault(SimDisk::Fault::None);
        // A person sees the banner, makes room, and starts again.
        m_ofWorld.call(5s, [this] {
            endClient(SimDisk::End::Killed);
            startClient();
        });
        return;
    }
    // Each is exactly one of not sent, accepted (or refused) and unknown.
    const QHash<QString, int> stages = stagesOnDisk();
    for (const QString &id : std::as_const(m_order)) {
        const Truth &truth = m_truths[id];
        const auto stage = stages.constFind(id);
        if (stage == stages.cend()) {
            if (truth.departures > 0)
                breach(nameOf(id) + u" was sent, and the journal does not know it"_s);
            continue;
        }
        const auto known = IntentStage(*stage);
        if (known == IntentStage::Confirmed || known == IntentStage::Sending)
            breach(nameOf(id) + u" is open after the start"_s);
        if (known == IntentStage::NotSent && truth.departures > 0)
            breach(nameOf(id) + u" was sent, and the journal says that it was not"_s);
        note(u"%1 found as %2"_s.arg(nameOf(id)).arg(*stage));
    }
    // What is unknown must be before the person again.
    for (const QString &id : std::as_const(m_order)) {
        if (stages.value(id, -1) == int(IntentStage::Unknown)) {
            const Intent *intent = tracker.intent(id);
            if (!intent || (intent->state != IntentState::Unknown && intent->state != IntentState::Settled))
                breach(nameOf(id) + u" is unknown, and nobody looks for it"_s);
            m_truths[id].wasUnknown = true;
        }
    }
}

void Run::endClient(SimDisk::End how)
{
    if (!m_client)
        return;
    note(how == SimDisk::End::Killed ? u"killed"_s : u"power cut"_s);
    ++m_verdict.tally.crashes;
    m_verdict.tally.tornCrashes += how == SimDisk::End::PowerCut ? 1 : 0;
    // From here on nothing of it reaches anything: not its disk, not the wire.
    m_disk.dieAfter(0);
    m_client->later.forget();
    m_client.reset();
    m_isBusy = false;
    m_openIntent.clear();
    pump();
    m_disk.end(how);
    m_hasDied = false;
}

void Run::planPerson()
{
    const int commands = 2 + int(m_random.below(5));
    for (int i = 0; i < commands; ++i)
        m_ofWorld.call(3s + milliseconds(m_random.below(60000)), [this] { command(); });
}

void Run::planOtherDesk()
{
    if (!m_hasOtherDesk)
        return;
    const int pushes = 1 + int(m_random.below(5));
    for (int i = 0; i < pushes; ++i)
        m_ofWorld.call(milliseconds(m_random.below(70000)), [this] { otherDeskPushes(); });
}

void Run::planTrouble()
{
    const int crashes = int(m_random.below(3));
    for (int i = 0; i < crashes; ++i) {
        const auto how = m_random.below(2) == 0 ? SimDisk::End::Killed : SimDisk::End::PowerCut;
        const milliseconds at(m_random.below(70000));
        if (m_random.below(2) == 0) {
            m_ofWorld.call(at, [this, how] {
                endClient(how);
                m_ofWorld.call(milliseconds(200 + m_random.below(20000)), [this] { startClient(); });
            });
        } else {
            const int operations = int(m_random.below(12));
            m_ofWorld.call(at, [this, operations] { m_disk.dieAfter(operations); });
        }
    }
    if (m_mutant != Mutant::LyingDisk && m_random.below(3) == 0) {
        const SimDisk::Fault faults[]
            = {SimDisk::Fault::Full, SimDisk::Fault::ReadOnly, SimDisk::Fault::WriteError, SimDisk::Fault::SyncError};
        const SimDisk::Fault fault = faults[m_random.below(4)];
        const milliseconds at(m_random.below(60000));
        m_ofWorld.call(at, [this, fault] {
            note(u"disk fault %1"_s.arg(int(fault)));
            ++m_verdict.tally.diskFaults;
            m_disk.setFault(fault);
        });
        m_ofWorld.call(at + milliseconds(1000 + m_random.below(20000)), [this] {
            note(u"disk works"_s);
            m_disk.setFault(SimDisk::Fault::None);
        });
    }
}

std::optional<WriteDraft> Run::someDraft()
{
    SimClient &client = *m_client;
    QList<DevicePtr> candidates;
    for (const auto &member : m_service.world().all()) {
        if (const DevicePtr device = client.devices.device(DeviceId(QString::fromLatin1(member->device->id())));
            device && device->commands && !device->commands->entries.isEmpty())
            candidates.append(device);
    }
    if (candidates.isEmpty())
        return {};
    const DevicePtr device = candidates.at(qsizetype(m_random.below(quint64(candidates.size()))));
    const quint64 dice = m_random.below(10);
    if (dice == 0 && !device->settings) {
        client.poller.readNow(device->id, Expedite::No); // lists carry none
        return {};
    }
    if (dice == 0) {
        SettingsDraft draft{device->id, device->family, {}};
        for (const Setting &setting : *device->settings) {
            if (setting.min && setting.max && !setting.unit.isEmpty() && setting.value.toNumber()) {
                const double span = *setting.max - *setting.min;
                const double value = *setting.min + std::floor(span * double(m_random.below(11)) / 10);
                draft.changes.append({setting.key, {value, setting.unit}});
                break;
            }
        }
        if (!draft.changes.isEmpty())
            return draft;
    }
    if (dice == 1) {
        const QList<ActionPtr> actions = client.desk.actions().ofDevice(device->id);
        for (const ActionPtr &action : actions) {
            if (action->state == KnownActionState::Scheduled)
                return CancelDraft{action->id, device->id};
        }
    }
    CommandDraft draft;
    draft.deviceId = device->id;
    draft.family = device->family;
    const auto &commands = device->commands->entries;
    const auto &chosen = commands.at(qsizetype(m_random.below(quint64(commands.size()))));
    draft.command = chosen.command;
    for (const auto &parameter : chosen.parameters) {
        if (m_random.below(3) == 0 || !parameter.min || !parameter.max)
            continue;
        const double step = (*parameter.max - *parameter.min) / 4;
        draft.parameters.append({parameter.name, {*parameter.min + step * double(m_random.below(5)), parameter.unit}});
    }
    if (chosen.accepts(KnownExecution::Scheduled)
        && (m_random.below(4) == 0 || !chosen.accepts(KnownExecution::Immediate)))
        draft.when = RunAt{RelativeTime{double(1 + m_random.below(3)), RelativeTime::In::Minutes}};
    const quint64 strategy = m_random.below(3);
    if (strategy > 0 && device->conflictStrategies && !device->conflictStrategies->isEmpty()) {
        const QList<ConflictStrategy> &offered = *device->conflictStrategies;
        draft.onConflict = offered.at(qsizetype(strategy - 1) % offered.size());
    }
    return draft;
}

void Run::command()
{
    if (!m_client || m_isBusy)
        return;
    const std::optional<WriteDraft> draft = someDraft();
    if (!draft)
        return;
    if (const auto problem = m_client->desk.propose(*draft)) {
        note(u"not proposed"_s);
        return;
    }
    m_isBusy = true;
    m_openIntent = m_client->desk.gate()->intentId();
    Truth truth;
    truth.ordinal = int(m_order.size()) + 1;
    truth.draft = *draft;
    truth.request = freeze(*draft);
    if (const auto *command = std::get_if<CommandDraft>(&*draft))
        truth.device = command->deviceId;
    else if (const auto *settings = std::get_if<SettingsDraft>(&*draft))
        truth.device = settings->deviceId;
    else if (const auto *cancel = std::get_if<CancelDraft>(&*draft))
        truth.device = cancel->deviceId;
    m_truths.insert(m_openIntent, truth);
    m_order.append(m_openIntent);
    note(u"%1 proposed %2 %3"_s.arg(nameOf(m_openIntent), truth.request.path, QString::fromUtf8(truth.request.body)));
    m_ofWorld.call(milliseconds(300 + m_random.below(3000)), [this] { tryToConfirm(20); });
}

void Run::tryToConfirm(int triesLeft)
{
    if (!m_client || !m_isBusy)
        return;
    ConfirmationGate &gate = *m_client->desk.gate();
    if (!gate.isOpen() || gate.intentId() != m_openIntent) {
        m_isBusy = false;
        return;
    }
    Truth &truth = m_truths[m_openIntent];
    truth.confirmedAt = m_clock.nowUtc();
    bool sent = false;
    if (gate.canConfirm()) {
        if (!gate.typedWord().isEmpty()) {
            sent = gate.confirmTyped(gate.typedWord());
        } else if (!gate.needsHold()) {
            sent = gate.confirm(ConfirmationGate::Click);
        } else if (triesLeft % 2 == 0) {
            gate.beginHold();
            m_ofWorld.call(milliseconds(gate.holdMs() + 100), [this, triesLeft] { tryToConfirm(triesLeft - 1); });
            return;
        } else {
            sent = gate.confirm(ConfirmationGate::Hold);
        }
    } else if (gate.isWithdrawn()) {
        gate.confirmAgain();
    }
    if (sent) {
        ++m_verdict.tally.confirmed;
        note(nameOf(m_openIntent) + u" confirmed"_s);
        m_isBusy = false;
        return;
    }
    if (triesLeft <= 0) {
        note(nameOf(m_openIntent) + u" given up"_s);
        gate.cancel();
        m_isBusy = false;
        return;
    }
    m_ofWorld.call(700ms, [this, triesLeft] { tryToConfirm(triesLeft - 1); });
}

void Run::otherDeskPushes()
{
    // Half the time just what was commanded here last, so that they can be confused.
    QByteArray path;
    QByteArray body;
    if (!m_order.isEmpty() && m_random.below(2) == 0) {
        const Truth &last = m_truths[m_order.last()];
        if (!std::holds_alternative<CommandDraft>(last.draft))
            return;
        path = last.request.path.toLatin1();
        body = last.request.body;
        if (m_random.below(2) == 0)
            body.replace("cancel_and_replace", "queue_after");
    } else {
        const auto &members = m_service.world().members(sandbox::Family::Battery);
        if (members.empty())
            return;
        path = "/battery/" + members.front()->device->id();
        body = R"({"action":{"command":"idle"},"onConflict":"cancel_and_replace"})";
    }
    ++m_verdict.tally.otherDesk;
    const sandbox::HttpAnswer answer = m_service.write({}, "POST", path, body);
    note(u"other desk %1 %2"_s.arg(QString::fromLatin1(path)).arg(answer.status));
}

// Right before the first byte: the disk must know it by now, come what may.
void Run::leaves(const QString &intentId)
{
    Truth &truth = m_truths[intentId];
    ++truth.departures;
    ++m_verdict.tally.onTheWire;
    note(nameOf(intentId) + u" leaves"_s);
    if (truth.departures > 1)
        breach(nameOf(intentId) + u" was sent twice"_s);
    const std::unique_ptr<SimDisk> copy = m_disk.durableCopy();
    IntentFile file;
    const Result<Done, QString> opened = file.open(journalPath);
    const auto left
        = opened ? file.recover(m_clock.nowUtc()) : Result<QList<IntentEntry>, QString>(Failure{opened.error()});
    const bool isKnown = left && std::any_of(left->cbegin(), left->cend(), [&](const IntentEntry &entry) {
                             return entry.intentId == intentId && entry.stage == IntentStage::Unknown
                                 && entry.request == truth.request;
                         });
    if (!isKnown)
        breach(nameOf(intentId) + u" leaves before its intent is on the disk"_s);
}

QByteArray Run::createdBy(const QString &intentId) const
{
    for (const Receipt &receipt : m_service.receipts()) {
        if (receipt.intentId == intentId && !receipt.actionId.isEmpty())
            return receipt.actionId;
    }
    return {};
}

int Run::receiptsOf(const QString &intentId) const
{
    return int(std::count_if(m_service.receipts().cbegin(), m_service.receipts().cend(),
                             [&](const Receipt &receipt) { return receipt.intentId == intentId; }));
}

// Somebody else asked for the very same at the same time: nothing that can be read tells the two apart.
bool Run::hasTwin(const QString &intentId) const
{
    const Truth &truth = *m_truths.constFind(intentId);
    const auto action = [](const QByteArray &body) {
        const qsizetype at = body.indexOf(",\"onConflict\"");
        return at < 0 ? body : body.left(at) + '}';
    };
    return std::any_of(m_service.receipts().cbegin(), m_service.receipts().cend(), [&](const Receipt &receipt) {
        return receipt.intentId != intentId && !receipt.actionId.isEmpty()
            && receipt.path == truth.request.path.toLatin1() && action(receipt.body) == action(truth.request.body);
    });
}

// The same was commanded from here once more, and the fate of that one was unknown as well: an action that is found may
// be the one's or the other's. That is no excuse: it is counted with all others, and told apart.
bool Run::hasOwnTwin(const QString &intentId) const
{
    const Truth &truth = *m_truths.constFind(intentId);
    const auto action = [](const QByteArray &body) {
        const qsizetype at = body.indexOf(",\"onConflict\"");
        return at < 0 ? body : body.left(at) + '}';
    };
    for (auto it = m_truths.cbegin(); it != m_truths.cend(); ++it) {
        if (it.key() != intentId && it->departures > 0 && it->wasUnknown && it->request.path == truth.request.path
            && action(it->request.body) == action(truth.request.body))
            return true;
    }
    return false;
}

bool Run::tookSettings(const QString &intentId) const
{
    return std::any_of(m_service.receipts().cbegin(), m_service.receipts().cend(),
                       [&](const Receipt &receipt) { return receipt.intentId == intentId && receipt.status == 200; });
}

// What the application says, the moment it says it.
void Run::watch(const QString &intentId)
{
    const Intent *intent = m_client->desk.tracker().intent(intentId);
    if (!intent)
        return;
    Truth &truth = m_truths[intentId];
    note(u"%1 is %2 %3 %4"_s.arg(nameOf(intentId), stateName(intent->state))
             .arg(int(intent->settlement))
             .arg(intent->actionId.text()));
    const QByteArray created = createdBy(intentId);
    const bool isPush = std::holds_alternative<CommandDraft>(truth.draft);
    switch (intent->state) {
    case IntentState::Sending:
        break;
    case IntentState::Accepted:
        if (isPush && intent->actionId.text().toLatin1() != created)
            breach(nameOf(intentId) + u" was accepted as an action that it is not"_s);
        break;
    case IntentState::Refused:
        if (!created.isEmpty())
            breach(nameOf(intentId) + u" is shown as refused and lives"_s);
        break;
    case IntentState::NotSent:
        if (truth.departures > 0)
            breach(nameOf(intentId) + u" is shown as not sent and was"_s);
        m_verdict.tally.notWritten += intent->notSentKind == PushNotSent::Kind::Journal ? 1 : 0;
        break;
    case IntentState::Unknown:
        truth.wasUnknown = true;
        break;
    case IntentState::Settled:
        if (isPush && !truth.isCounted && !hasTwin(intentId)) {
            truth.isCounted = true;
            ++m_verdict.tally.judgedPushes;
            m_verdict.tally.settledByTwo += truth.readingsThatCould <= 2 ? 1 : 0;
            if (truth.readingsThatCould > 2) {
                m_verdict.tally.lateOwnTwins += hasOwnTwin(intentId) ? 1 : 0;
                note(u"%1 needed %2 readings"_s.arg(nameOf(intentId)).arg(truth.readingsThatCould));
            }
        }
        if (isPush && intent->settlement == Settlement::Arrived && intent->actionId.text().toLatin1() != created) {
            if (hasTwin(intentId))
                ++m_verdict.tally.ambiguous;
            else
                breach(nameOf(intentId) + u" was taken for an action that is not its own"_s);
        }
        if (isPush && intent->settlement == Settlement::DidNotArrive && !created.isEmpty()) {
            note(QString::fromUtf8(m_service.read("/actions/" + created, {}).body));
            breach(nameOf(intentId) + u" is shown as not arrived and lives"_s);
        }
        break;
    }
}

void Run::listRead(const DeviceId &device, const QDateTime &asOf)
{
    for (auto it = m_truths.begin(); it != m_truths.end(); ++it) {
        const Intent *intent = m_client->desk.tracker().intent(it.key());
        if (!intent || intent->state != IntentState::Unknown || (!device.isEmpty() && it->device != device))
            continue;
        const auto arrived = std::find_if(m_service.receipts().cbegin(), m_service.receipts().cend(),
                                          [&](const Receipt &receipt) { return receipt.intentId == it.key(); });
        const bool lives = arrived != m_service.receipts().cend() && !arrived->actionId.isEmpty();
        // Five seconds are what a network may hold it back after it was given up.
        const QDateTime lastArrival = intent->endedAt.addMSecs(m_skew.count() + 5000);
        it->readingsThatCould += asOf >= (lives ? arrived->at : lastArrival) ? 1 : 0;
    }
}

// The last stage of every intent, read past the application.
QHash<QString, int> Run::stagesOnDisk()
{
    QHash<QString, int> stages;
    {
        QSqlDatabase reader = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"simulation"_s);
        reader.setDatabaseName(journalPath);
        if (!reader.open()) {
            breach(u"the journal cannot be read"_s);
        } else {
            QSqlQuery query(u"SELECT intent, stage FROM intents ORDER BY seq"_s, reader);
            while (query.next())
                stages.insert(query.value(0).toString(), query.value(1).toInt());
        }
    }
    QSqlDatabase::removeDatabase(u"simulation"_s);
    return stages;
}

void Run::checkAtEnd()
{
    const QHash<QString, int> stages = stagesOnDisk();
    Tally &tally = m_verdict.tally;
    for (const Receipt &receipt : m_service.receipts()) {
        if (receipt.intentId.isEmpty())
            continue;
        ++tally.received;
        if (!stages.contains(receipt.intentId))
            breach(u"the service received what no journal knows"_s);
    }
    for (const QString &id : std::as_const(m_order)) {
        const Truth &truth = m_truths[id];
        const bool isPush = std::holds_alternative<CommandDraft>(truth.draft);
        const Intent *intent = m_client->desk.tracker().intent(id);
        if (receiptsOf(id) > 1)
            breach(nameOf(id) + u" was received twice"_s);
        const auto stage = stages.constFind(id);
        if (stage == stages.cend())
            continue;
        const QByteArray created = createdBy(id);
        const auto last = IntentStage(*stage);
        if (last == IntentStage::NotSent && receiptsOf(id) > 0)
            breach(nameOf(id) + u" was received and is noted as not sent"_s);
        if (last == IntentStage::Refused && !created.isEmpty())
            breach(nameOf(id) + u" lives and is noted as refused"_s);
        if (last == IntentStage::Sending || last == IntentStage::Confirmed)
            breach(nameOf(id) + u" never came to an end"_s);
        if (!truth.wasUnknown)
            continue;
        ++tally.unknown;
        const bool isSettled = last == IntentStage::Settled;
        tally.settled += isSettled ? 1 : 0;
        if (isPush && !isSettled && !hasTwin(id) && !truth.isCounted) {
            note(nameOf(id) + u" stays unknown"_s);
            ++tally.judgedPushes;
            ++tally.staysUnknown;
            tally.lateOwnTwins += hasOwnTwin(id) ? 1 : 0;
        }
        if (intent && intent->state == IntentState::Settled && !isPush
            && std::holds_alternative<SettingsDraft>(truth.draft) && intent->settlement == Settlement::DidNotArrive
            && tookSettings(id) && id == m_order.last())
            breach(nameOf(id) + u" changed the settings and is shown as not arrived"_s);
    }
}

Verdict Run::go()
{
    startClient();
    pass(2s);
    planPerson();
    planOtherDesk();
    planTrouble();
    pass(badTime);
    // All is well again, and it is up to the application to find out what happened.
    m_network.setHealthy();
    if (m_mutant != Mutant::LyingDisk)
        m_disk.setFault(SimDisk::Fault::None);
    m_disk.dieAfter(-1);
    startClient();
    pass(healthyTime);
    startClient();
    checkAtEnd();
    endClient(SimDisk::End::Killed);
    --m_verdict.tally.crashes; // that was no accident
    m_ofService.forget();
    m_ofWorld.forget();
    pump();
    m_verdict.traceHash = m_trace.hash();
    return m_verdict;
}

} // namespace

void Tally::add(const Tally &other)
{
    runs += other.runs;
    confirmed += other.confirmed;
    onTheWire += other.onTheWire;
    received += other.received;
    notWritten += other.notWritten;
    crashes += other.crashes;
    tornCrashes += other.tornCrashes;
    diskFaults += other.diskFaults;
    unknown += other.unknown;
    settled += other.settled;
    judgedPushes += other.judgedPushes;
    settledByTwo += other.settledByTwo;
    ambiguous += other.ambiguous;
    lateOwnTwins += other.lateOwnTwins;
    otherDesk += other.otherDesk;
    staysUnknown += other.staysUnknown;
}

QString Tally::text() const
{
    return u"%1 runs, %2 confirmed, %3 left, %4 received, %5 held back by the journal, %6 crashes (%7 power cuts), "
           "%8 disk faults, %9 pushes from another desk, "_s.arg(runs)
               .arg(confirmed)
               .arg(onTheWire)
               .arg(received)
               .arg(notWritten)
               .arg(crashes)
               .arg(tornCrashes)
               .arg(diskFaults)
               .arg(otherDesk)
        + u"%1 unknown, %2 of them settled, %3 taken for a twin that nobody could tell from them; of %4 unknown pushes "
          "without a twin there %5 were settled by two readings, %6 never; of the others %7 were unknown here twice"_s
              .arg(unknown)
              .arg(settled)
              .arg(ambiguous)
              .arg(judgedPushes)
              .arg(settledByTwo)
              .arg(staysUnknown)
              .arg(lateOwnTwins);
}

Verdict simulate(quint64 seed, Mutant mutant, bool isPrinted)
{
    return Run(seed, mutant, isPrinted).go();
}

} // namespace fleet::sim
