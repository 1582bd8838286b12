// SPDX-License-Identifier: GPL-3.0-or-later
#include "actiontracker.h"

#include "commandwords.h"
#include "thaw.h"

#include <logging.h>
#include <whendone.h>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace fleet {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// The service may take a request that we gave up on this much later.
constexpr std::chrono::seconds lateArrival{5};
// Two clocks that were compared over a network differ by this much.
constexpr std::chrono::seconds clockTolerance{2};
// A service that books by whole minutes may be off by less than this. Nobody may take such a booking for ours, but it
// is no sign that ours did not arrive either.
constexpr std::chrono::minutes wholeMinute{1};
// A disk that takes longer to write an intent down is treated as one that refuses: a person has moved on by then.
constexpr std::chrono::seconds journalPatience{5};
// What the journal refused is offered to it again after this.
constexpr std::chrono::seconds journalPause{2};
// How long a comparison of the two clocks holds.
constexpr std::chrono::minutes clockSampleLife{10};
// A push that a crash cut off had at most this long.
constexpr std::chrono::seconds longestPush{60};
// After this many readings without a trace the command is taken not to have arrived.
constexpr int readingsUntilMissing = 2;
// An unknown outcome that no reading settles is looked at this long, then left as it is.
constexpr std::chrono::minutes doubtLimit{30};
// An effect is followed until it is seen or this long (design.md section 11).
constexpr std::chrono::minutes effectWatch{2};
constexpr std::chrono::seconds effectPause{10};

milliseconds until(const QDateTime &now, const QDateTime &then)
{
    return milliseconds(now.msecsTo(then));
}

milliseconds lengthOf(const RelativeTime &time)
{
    return milliseconds(std::llround(time.amount * (time.in == RelativeTime::In::Hours ? 3600000.0 : 60000.0)));
}

bool sameQuantity(const NamedQuantity &a, const NamedQuantity &b)
{
    return a.name == b.name && a.quantity.unit == b.quantity.unit
        && std::abs(a.quantity.value - b.quantity.value) < 1e-9;
}

bool sameParameters(const QList<NamedQuantity> &asked, const QList<NamedQuantity> &seen)
{
    if (asked.size() != seen.size())
        return false;
    return std::all_of(asked.cbegin(), asked.cend(), [&seen](const NamedQuantity &parameter) {
        return std::any_of(seen.cbegin(), seen.cend(),
                           [&](const NamedQuantity &other) { return sameQuantity(parameter, other); });
    });
}

bool sameSlot(const ScheduleSlot &a, const ScheduleSlot &b)
{
    const auto asked = slotQuantities(a.parameters);
    const auto seen = slotQuantities(b.parameters);
    return a.at == b.at && a.time == b.time && slotMinutes(a.duration) == slotMinutes(b.duration)
        && a.command == b.command && asked && seen && sameParameters(*asked, *seen);
}

// Whether an action that the service made at `createdAt` can have got that instant for what was asked. A relative time
// counts from when the service took it: both instants are the service's, our clock has no say. A plant-local time: the
// plant's zone is unknown, but zones lie within 14 hours and on quarters of an hour.
Likeness fitsTime(const StartTime &asked, const QDateTime &seen, const QDateTime &createdAt)
{
    if (const auto *relative = std::get_if<RelativeTime>(&asked)) {
        const milliseconds off = abs(until(createdAt, seen) - lengthOf(*relative));
        if (off <= clockTolerance)
            return Likeness::Full;
        return off < wholeMinute ? Likeness::Possible : Likeness::None;
    }
    const auto &clock = std::get<WallClock>(asked);
    const qint64 offset = QDateTime(clock.date, clock.time, Qt::UTC).secsTo(seen);
    return std::abs(offset) <= 14 * 3600 && offset % (15 * 60) == 0 ? Likeness::Full : Likeness::None;
}

Likeness fitsUnmoved(const When &when, const Action &action)
{
    if (std::holds_alternative<RunNow>(when))
        return action.start ? Likeness::None : Likeness::Full;
    if (const auto *at = std::get_if<RunAt>(&when))
        return action.start && !action.end ? fitsTime(at->start, *action.start, *action.createdAt) : Likeness::None;
    const auto &window = std::get<RunWindow>(when);
    if (!action.start || !action.end)
        return Likeness::None;
    return std::min(fitsTime(window.start, *action.start, *action.createdAt),
                    fitsTime(window.end, *action.end, *action.createdAt));
}

// Whether the start lies before the one that was asked for. Queueing only ever moves it back.
bool isBeforeAsked(const When &when, const Action &action)
{
    const auto *at = std::get_if<RunAt>(&when);
    const auto *window = std::get_if<RunWindow>(&when);
    const StartTime *asked = at ? &at->start : window ? &window->start : nullptr;
    const auto *relative = asked ? std::get_if<RelativeTime>(asked) : nullptr;
    return relative && until(*action.createdAt, *action.start) < lengthOf(*relative) - clockTolerance;
}

std::optional<double> settingNumber(const Settings &settings, const QString &key)
{
    for (const Setting &setting : settings) {
        if (setting.key == key)
            return setting.value.toNumber();
    }
    return {};
}

} // namespace

ActionTracker::ActionTracker(PushPort &port, DeviceSource &devices, Clock &clock, Format format, IntentJournal *journal,
                             QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_devices(devices)
    , m_clock(clock)
    , m_format(std::move(format))
    , m_journal(journal)
    , m_journalProblem(journal ? journal->problem() : QString())
{
    connect(&m_store, &ActionStore::changed, this, &ActionTracker::onStoreChanged);
    connect(&m_devices, &DeviceSource::deviceChanged, this, &ActionTracker::onDeviceRead);
    connect(&m_devices, &DeviceSource::deviceRead, this, &ActionTracker::onDeviceRead);
}

milliseconds ActionTracker::pauseAfter(milliseconds age)
{
    if (age < 10s)
        return 1s;
    if (age < 30s)
        return 2s;
    if (age < 2min)
        return 5s;
    if (age < 5min)
        return 15s;
    return 60s;
}

// ---- sending
// ---------------------------------------------------------------------------------------------------------

void ActionTracker::send(ConfirmedCommand command)
{
    if (m_stopped || command.isSpent())
        return;
    const QString id = command.intentId();
    if (m_intents.contains(id)) {
        // Ids are made per confirmation, so this is our own mistake; sending twice would be worse than not sending.
        qCWarning(lcActions) << "An intent came twice and was not sent again:" << id;
        return;
    }
    Intent intent;
    intent.id = id;
    intent.operation = command.operation();
    intent.draft = command.draft();
    intent.request = command.request();
    intent.environment = command.environment();
    intent.deviceId = targetOf(intent.draft);
    intent.reason = command.reason();
    intent.sentAt = m_clock.nowUtc();
    if (const auto *cancel = std::get_if<CancelDraft>(&intent.draft))
        intent.actionId = cancel->actionId;

    Doubt doubt;
    const QList<ActionPtr> known = m_store.ofDevice(intent.deviceId);
    for (const ActionPtr &action : known)
        doubt.knownBefore.insert(action->id);
    const DevicePtr device = m_devices.device(intent.deviceId);
    if (device && device->lastAction)
        doubt.knownBefore.insert(device->lastAction->id);
    if (device) {
        doubt.settingsBefore = device->settings;
        doubt.scheduleBefore = device->currentSchedule;
    }
    doubt.sentAt = m_clock.monotonic();
    m_doubts.emplace(id, doubt);

    m_order.append(id);
    m_intents.emplace(id, intent);
    Q_EMIT intentChanged(id);

    if (m_journal)
        write(id, std::move(command));
    else
        pushNow(id, std::move(command));
}

void ActionTracker::write(const QString &id, ConfirmedCommand command)
{
    const Intent &intent = *find(id);
    note(intent, IntentStage::Confirmed);
    IntentEntry entry{id,
                      IntentStage::Sending,
                      m_clock.nowUtc(),
                      intent.operation,
                      intent.deviceId,
                      environmentWord(intent.environment.kind),
                      intent.request,
                      intent.actionId,
                      {}};
    // std::function must be copyable and the command is not: it waits behind a shared pointer that nobody else holds.
    auto waiting = std::make_shared<ConfirmedCommand>(std::move(command));
    whenDone(m_journal->append(entry), this, [this, id, waiting](const Result<Done, QString> &written) {
        m_patience.erase(id);
        setJournalProblem(written ? QString() : written.error());
        const Intent *known = find(id);
        if (m_stopped || waiting->isSpent() || !known || known->state != IntentState::Sending)
            return;
        if (!written) {
            finish(id, PushNotSent{PushNotSent::Kind::Journal, written.error()});
            return;
        }
        pushNow(id, std::move(*waiting));
    });
    m_patience[id] = m_clock.callAfter(journalPatience, [this, id] {
        const QString problem = tr("The disk has not written the intent down in time.");
        setJournalProblem(problem);
        finish(id, PushNotSent{PushNotSent::Kind::Journal, problem});
    });
}

void ActionTracker::pushNow(const QString &id, ConfirmedCommand command)
{
    whenDone(m_port.push(std::move(command)), this, [this, id](const PushOutcome &outcome) { finish(id, outcome); });
}

void ActionTracker::finish(const QString &id, const PushOutcome &outcome)
{
    Intent *intent = find(id);
    if (m_stopped || !intent || intent->state != IntentState::Sending)
        return;
    intent->endedAt = m_clock.nowUtc();
    if (const auto *yes = std::get_if<PushAccepted>(&outcome)) {
        accepted(*intent, *yes);
        m_doubts.erase(id);
    } else if (const auto *no = std::get_if<PushRefused>(&outcome)) {
        learnClock(no->error.meta);
        intent->state = IntentState::Refused;
        intent->error = no->error;
        intent->httpStatus = no->httpStatus;
        intent->answer = no->body;
        intent->requestId = no->error.meta.requestId;
        note(*intent, IntentStage::Refused);
        m_doubts.erase(id);
    } else if (const auto *notSent = std::get_if<PushNotSent>(&outcome)) {
        intent->state = IntentState::NotSent;
        intent->notSentKind = notSent->kind;
        intent->detail = notSent->detail;
        note(*intent, IntentStage::NotSent);
        m_doubts.erase(id);
    } else {
        intent->state = IntentState::Unknown;
        intent->detail = std::get<PushUnknown>(outcome).detail;
        Doubt &doubt = m_doubts[id];
        doubt.endedAt = m_clock.monotonic();
        doubt.givenUpAt = doubt.endedAt;
        doubt.since = m_clock.monotonic();
        doubt.due = doubt.since;
        note(*intent, IntentStage::Unknown);
    }
    Q_EMIT intentChanged(id);
    emitLooks();
}

void ActionTracker::accepted(Intent &intent, const PushAccepted &outcome)
{
    learnClock(outcome.meta);
    intent.state = IntentState::Accepted;
    intent.httpStatus = outcome.httpStatus;
    intent.requestId = outcome.meta.requestId;
    if (const auto *action = std::get_if<ActionPtr>(&outcome.answer); action && *action) {
        intent.actionId = (*action)->id;
        m_store.apply(*action);
        // A cancelled action belongs to whoever sent it, not to whoever cancelled it.
        if (intent.operation == Operation::Push) {
            m_store.markFromHere(intent.actionId, intent.id, intent.requestId);
            follow(m_store.action(intent.actionId));
        }
    }
    note(intent, IntentStage::Accepted);
    // Some makers confirm settings without looking (contract.md section 5.1): the proof is a reading, so one is asked
    // for.
    if (intent.operation == Operation::WriteSettings || intent.operation == Operation::WriteSchedule
        || intent.operation == Operation::CancelSchedule)
        m_devices.readAgain(intent.deviceId);
}

void ActionTracker::note(const Intent &intent, IntentStage stage)
{
    if (!m_journal)
        return;
    const QString detail = stage == IntentStage::Refused ? intent.error.code : intent.detail;
    const IntentEntry entry{intent.id,        stage,           m_clock.nowUtc(),
                            intent.operation, intent.deviceId, environmentWord(intent.environment.kind),
                            intent.request,   intent.actionId, detail};
    note(entry);
}

// What was read is no guess after a crash either: the next run goes on counting.
void ActionTracker::noteMissed(const Intent &intent, const QDateTime &listMadeAt)
{
    if (!m_journal)
        return;
    IntentEntry entry;
    entry.intentId = intent.id;
    entry.stage = IntentStage::Unknown;
    entry.at = m_clock.nowUtc();
    entry.operation = intent.operation;
    entry.deviceId = intent.deviceId;
    entry.missedBy = {listMadeAt};
    note(entry);
}

void ActionTracker::note(const IntentEntry &entry)
{
    // Behind what waits already: the newest row of an intent is how it stands.
    if (m_unwritten.isEmpty() || entry.stage == IntentStage::Confirmed)
        append(entry);
    else
        m_unwritten.append(entry);
}

void ActionTracker::append(const IntentEntry &entry)
{
    whenDone(m_journal->append(entry), this, [this, entry](const Result<Done, QString> &written) {
        setJournalProblem(written ? QString() : written.error());
        // Whoever was only confirmed has Sending right behind, and that decides. After any other stage the one before
        // says at least as much to a reader after a crash: nothing is lost, and it is tried again.
        if (written || entry.stage == IntentStage::Confirmed)
            return;
        m_unwritten.append(entry);
        if (!m_writeAgain.isPending())
            m_writeAgain = m_clock.callAfter(journalPause, [this] { writeAgain(); });
    });
}

void ActionTracker::writeAgain()
{
    if (m_stopped)
        return;
    const QList<IntentEntry> entries = std::exchange(m_unwritten, {});
    for (const IntentEntry &entry : entries)
        append(entry);
}

void ActionTracker::setJournalProblem(const QString &problem)
{
    if (m_stopped || m_journalProblem == problem)
        return;
    m_journalProblem = problem;
    Q_EMIT journalProblemChanged();
}

void ActionTracker::resume(const QList<IntentEntry> &earlier)
{
    for (const IntentEntry &entry : earlier) {
        if (m_intents.contains(entry.intentId))
            continue;
        if (entry.stage != IntentStage::Unknown) {
            if (entry.operation == Operation::Push && !entry.actionId.isEmpty())
                m_store.expectFromHere(entry.actionId, entry.intentId);
            continue;
        }
        const std::optional<WriteDraft> draft = thaw(entry.request);
        if (!draft) {
            qCWarning(lcActions) << "A request of an earlier run cannot be read any more and stays unknown:"
                                 << entry.intentId;
            continue;
        }
        Intent intent;
        intent.id = entry.intentId;
        intent.operation = entry.operation;
        intent.draft = *draft;
        intent.request = entry.request;
        intent.deviceId = entry.deviceId;
        intent.actionId = entry.actionId;
        intent.state = IntentState::Unknown;
        intent.sentAt = entry.at;
        // Not shorter when the process is known to be gone: the system goes on delivering what it had taken.
        // Nor on the word of a clock that was set in between.
        milliseconds waited = entry.endedAt.isValid() ? until(entry.at, entry.endedAt) : longestPush;
        if (waited < 0ms || waited > longestPush)
            waited = longestPush;
        intent.endedAt = entry.at.addMSecs(waited.count());
        intent.detail = entry.detail;
        Doubt doubt;
        doubt.sentAt = m_clock.monotonic() - until(entry.at, m_clock.nowUtc());
        // Its action is looked for in the whole time that a push may take: right after a start the service's clock is
        // known from one answer alone, and that may have travelled for seconds.
        doubt.endedAt = doubt.sentAt + longestPush;
        doubt.givenUpAt = doubt.sentAt + waited;
        doubt.since = m_clock.monotonic();
        doubt.due = doubt.since;
        // Judged again with every list: none counts that was made before the last moment of an arrival.
        doubt.emptyLists = entry.missedBy;
        m_doubts.emplace(intent.id, doubt);
        m_order.append(intent.id);
        const QString id = intent.id;
        m_intents.emplace(id, std::move(intent));
        Q_EMIT intentChanged(id);
    }
    emitLooks();
}

// ---- what is read
// ----------------------------------------------------------------------------------------------------

void ActionTracker::learnClock(const Meta &meta)
{
    if (!meta.timestamp)
        return;
    // Every sample is too small by the time that its answer travelled, so the largest one is the best. Old ones are
    // dropped, and all of them when one of the two clocks was set.
    const milliseconds now = m_clock.monotonic();
    const milliseconds ahead = until(m_clock.nowUtc(), *meta.timestamp);
    const milliseconds wallMinusSteady = milliseconds(m_clock.nowUtc().toMSecsSinceEpoch()) - now;
    const auto isSet = [](milliseconds by) {
        return by > clockTolerance || by < -clockTolerance;
    };
    if (isSet(wallMinusSteady - m_wallMinusSteady) || (m_serviceAhead && *m_serviceAhead - ahead > longestPush))
        m_clockSamples.clear();
    m_wallMinusSteady = wallMinusSteady;
    while (!m_clockSamples.empty() && now - m_clockSamples.front().at > clockSampleLife)
        m_clockSamples.pop_front();
    // Only those that can still become the largest are kept.
    while (!m_clockSamples.empty() && m_clockSamples.back().ahead <= ahead)
        m_clockSamples.pop_back();
    m_clockSamples.push_back({now, ahead});
    m_serviceAhead = m_clockSamples.front().ahead;
}

QDateTime ActionTracker::serviceNow() const
{
    return m_clock.nowUtc().addMSecs(m_serviceAhead.value_or(0ms).count());
}

// Worked out when it is asked for: by then the clocks may be known better than they were at that moment, and ours may
// have been set.
QDateTime ActionTracker::serviceTimeOf(milliseconds steady) const
{
    return serviceNow().addMSecs((steady - m_clock.monotonic()).count());
}

void ActionTracker::applyPage(const Page<ActionPtr> &page, const Meta &meta, const DeviceId &device)
{
    if (m_stopped)
        return;
    learnClock(meta);
    m_store.applyPage(page);
    QSet<ActionId> seen;
    for (const ActionPtr &action : page.items) {
        if (action)
            seen.insert(action->id);
    }
    for (auto it = m_followed.begin(); it != m_followed.end(); ++it) {
        const ActionPtr action = m_store.action(it.key());
        if (!action || (!device.isEmpty() && action->deviceId != device))
            continue;
        it->misses = seen.contains(it.key()) ? 0 : it->misses + 1;
        if (seen.contains(it.key()) || it->due <= m_clock.monotonic())
            it->due = dueOf(*action, *it);
    }
    settleByList(page, device, meta.timestamp.value_or(serviceNow()));
    emitLooks();
}

void ActionTracker::apply(const ActionPtr &action, const Meta &meta)
{
    if (m_stopped || !action)
        return;
    learnClock(meta);
    m_store.apply(action);
    const auto found = m_followed.find(action->id);
    if (found != m_followed.end()) {
        found->isHinted = false;
        if (const ActionPtr known = m_store.action(action->id))
            found->due = dueOf(*known, *found);
    }
    const QStringList ids = doubtIds();
    for (const QString &id : ids) {
        Intent *intent = find(id);
        if (intent && (intent->state == IntentState::Unknown || intent->settlement == Settlement::DidNotArrive)
            && intent->deviceId == action->deviceId)
            settleCommand(*intent, m_doubts[id], false, meta.timestamp.value_or(serviceNow()));
    }
    emitLooks();
}

bool ActionTracker::hint(const ActionId &action, const DeviceId &device)
{
    if (m_stopped)
        return false;
    const milliseconds now = m_clock.monotonic();
    bool isFollowed = false;
    if (const auto found = m_followed.find(action); found != m_followed.end()) {
        found->isHinted = true;
        found->due = now;
        isFollowed = true;
    }
    for (auto &[id, doubt] : m_doubts) {
        const Intent *known = intent(id);
        if (!known || known->state != IntentState::Unknown || doubt.isOver)
            continue;
        if ((!action.isEmpty() && known->actionId == action) || (!device.isEmpty() && known->deviceId == device)) {
            doubt.due = now;
            isFollowed = true;
        }
    }
    if (isFollowed)
        emitLooks();
    return isFollowed;
}

void ActionTracker::lookEnded(const Look &look)
{
    if (m_stopped)
        return;
    const milliseconds now = m_clock.monotonic();
    for (auto it = m_followed.begin(); it != m_followed.end(); ++it) {
        const bool concerns = look.kind == Look::Kind::ActionList || it.key() == look.actionId;
        const ActionPtr action = m_store.action(it.key());
        if (concerns && action && it->due <= now)
            it->due = dueOf(*action, *it);
    }
    for (auto &[id, doubt] : m_doubts) {
        const Intent *known = intent(id);
        if (known && known->deviceId == look.deviceId && look.kind != Look::Kind::ActionList)
            doubt.due = now + pauseAfter(now - doubt.since);
    }
    if (look.kind == Look::Kind::Device) {
        for (auto it = m_effectDue.begin(); it != m_effectDue.end(); ++it) {
            const ActionPtr action = m_store.action(it.key());
            if (action && action->deviceId == look.deviceId)
                it.value() = now + effectPause;
        }
    }
    emitLooks();
}

void ActionTracker::onStoreChanged(const ActionStore::Changes &changes)
{
    QList<ActionId> touched = changes.added;
    touched.append(changes.changed);
    QList<ActionId> settledNow;
    for (const ActionId &id : std::as_const(touched)) {
        const ActionPtr action = m_store.action(id);
        if (!action)
            continue;
        if (!isTerminal(action->state)) {
            follow(action);
            continue;
        }
        // Actions that had ended before anybody looked are history, not news.
        const bool wasFollowed = m_followed.remove(id) > 0;
        if ((wasFollowed || m_store.isFromHere(id)) && !m_settled.contains(id)) {
            m_settled.insert(id);
            settledNow.append(id);
            if (action->state == KnownActionState::Completed) {
                m_effectSince.insert(id, m_clock.monotonic());
                m_effectDue.insert(id, m_clock.monotonic());
            }
        }
    }
    for (const ActionId &id : changes.removed) {
        m_followed.remove(id);
        m_effectDue.remove(id);
        m_effectSince.remove(id);
    }
    for (const ActionId &id : std::as_const(settledNow)) {
        if (m_stopped)
            return;
        if (const ActionPtr action = m_store.action(id))
            judgeEffects(action->deviceId);
        Q_EMIT actionSettled(id);
    }
}

void ActionTracker::follow(const ActionPtr &action)
{
    if (!action)
        return;
    if (isTerminal(action->state)) {
        // Accepted and over in one answer: there was nothing to follow, but its end is news all the same.
        if (!m_settled.contains(action->id)) {
            m_followed.insert(action->id, {});
            onStoreChanged({{}, {action->id}, {}});
        }
        return;
    }
    if (m_followed.contains(action->id))
        return;
    Followed followed;
    followed.since = m_clock.monotonic();
    followed.due = dueOf(*action, followed);
    m_followed.insert(action->id, followed);
}

milliseconds ActionTracker::dueOf(const Action &action, const Followed &followed) const
{
    const milliseconds now = m_clock.monotonic();
    const QDateTime present = serviceNow();
    milliseconds pause = pauseAfter(now - followed.since);
    if (action.state == KnownActionState::Scheduled) {
        // Nothing happens before its start; from there on it is watched as if it had just been sent.
        if (action.start && *action.start > present)
            pause = std::min<milliseconds>(std::max(pause, milliseconds(60s)), until(present, *action.start) + 1s);
        else if (action.start)
            pause = pauseAfter(until(*action.start, present));
    } else if (action.end && *action.end > present) {
        pause = std::min<milliseconds>(pause, until(present, *action.end) + 1s);
    } else if (action.end) {
        pause = pauseAfter(until(*action.end, present));
    }
    return now + std::max<milliseconds>(pause, 1s);
}

QList<Look> ActionTracker::looks() const
{
    const milliseconds now = m_clock.monotonic();
    QList<Look> looks;
    for (auto it = m_followed.cbegin(); it != m_followed.cend(); ++it) {
        const ActionPtr action = m_store.action(it.key());
        if (!action)
            continue;
        const Look::Kind kind = it->misses > 0 || it->isHinted ? Look::Kind::OwnAction : Look::Kind::ActionList;
        looks.append({kind, it.key(), action->deviceId, it->due - now});
    }
    for (const auto &[id, doubt] : m_doubts) {
        const Intent *known = intent(id);
        if (!known || known->state != IntentState::Unknown || doubt.isOver)
            continue;
        if (known->operation == Operation::Push)
            looks.append({Look::Kind::DeviceList, {}, known->deviceId, doubt.due - now});
        else if (known->operation == Operation::WriteSettings || known->operation == Operation::WriteSchedule
                 || known->operation == Operation::CancelSchedule)
            looks.append({Look::Kind::Device, {}, known->deviceId, doubt.due - now});
        else if (known->operation == Operation::CancelAction)
            looks.append({Look::Kind::OwnAction, known->actionId, known->deviceId, doubt.due - now});
    }
    for (auto it = m_effectDue.cbegin(); it != m_effectDue.cend(); ++it) {
        const ActionPtr action = m_store.action(it.key());
        if (action)
            looks.append({Look::Kind::Device, it.key(), action->deviceId, it.value() - now});
    }
    std::sort(looks.begin(), looks.end(), [](const Look &a, const Look &b) {
        return std::tie(a.dueIn, a.deviceId, a.actionId) < std::tie(b.dueIn, b.deviceId, b.actionId);
    });
    return looks;
}

std::optional<milliseconds> ActionTracker::untilNextLook() const
{
    const QList<Look> all = looks();
    return all.isEmpty() ? std::nullopt : std::optional(std::max(milliseconds(0), all.first().dueIn));
}

void ActionTracker::emitLooks()
{
    if (!m_stopped)
        Q_EMIT looksChanged();
}

// ---- unknown outcomes
// ------------------------------------------------------------------------------------------------

Likeness ActionTracker::fitsWhen(const CommandDraft &draft, const Action &action) const
{
    const Likeness unmoved = fitsUnmoved(draft.when, action);
    if (unmoved == Likeness::Full || !draft.onConflict || !(*draft.onConflict == KnownConflictStrategy::QueueAfter)
        || !action.start)
        return unmoved;
    // queue_after moves the start to the end of the action before. One that begins anywhere else may still be ours, if
    // the service counts otherwise, but nobody may take it for ours.
    const QList<ActionPtr> others = m_store.ofDevice(action.deviceId);
    const bool isQueued = std::any_of(others.cbegin(), others.cend(), [&action](const ActionPtr &other) {
        return other->id != action.id && other->end && std::abs(other->end->msecsTo(*action.start)) <= 2000;
    });
    return isQueued && !isBeforeAsked(draft.when, action) ? Likeness::Full : Likeness::Possible;
}

Likeness ActionTracker::likeness(const Intent &intent, const Doubt &doubt, const Action &action) const
{
    const auto *draft = std::get_if<CommandDraft>(&intent.draft);
    if (!draft || action.deviceId != draft->deviceId || action.command != draft->command)
        return Likeness::None;
    if (doubt.knownBefore.contains(action.id) || !action.createdAt)
        return Likeness::None;
    const QString owner = m_store.intentOf(action.id);
    if (!owner.isEmpty() && owner != intent.id)
        return Likeness::None;
    const QDateTime from = serviceTimeOf(doubt.sentAt - clockTolerance);
    const QDateTime to = serviceTimeOf(doubt.endedAt + clockTolerance + lateArrival);
    if (*action.createdAt < from || *action.createdAt > to || !sameParameters(draft->parameters, action.parameters))
        return Likeness::None;
    return fitsWhen(*draft, action);
}

bool ActionTracker::hasRival(const Intent &intent, const Action &action) const
{
    return std::any_of(m_doubts.cbegin(), m_doubts.cend(), [&](const auto &entry) {
        const Intent *other = this->intent(entry.first);
        if (!other || other->id == intent.id || other->deviceId != intent.deviceId)
            return false;
        if (other->state == IntentState::Unknown)
            return likeness(*other, entry.second, action) != Likeness::None;
        if (other->state != IntentState::Sending)
            return false;
        // Its action may be listed before its answer is here.
        Doubt doubt = entry.second;
        doubt.endedAt = m_clock.monotonic();
        return likeness(*other, doubt, action) != Likeness::None;
    });
}

void ActionTracker::settleByList(const Page<ActionPtr> &page, const DeviceId &device, const QDateTime &asOf)
{
    const QStringList ids = doubtIds();
    for (const QString &id : ids) {
        Intent *intent = find(id);
        if (!intent || (intent->state != IntentState::Unknown && intent->settlement != Settlement::DidNotArrive))
            continue;
        if (!device.isEmpty() && intent->deviceId != device)
            continue;
        Doubt &doubt = m_doubts[id];
        // A list says that something is missing only when it reaches back to before the sending.
        bool covers = page.pagination ? !page.pagination->hasMore && page.pagination->offset == 0 : false;
        if (!covers && (!page.pagination || page.pagination->offset == 0)) {
            const QDateTime from = serviceTimeOf(doubt.sentAt - clockTolerance);
            covers = std::any_of(page.items.cbegin(), page.items.cend(), [&from](const ActionPtr &action) {
                return action && action->createdAt && *action->createdAt < from;
            });
        }
        settleCommand(*intent, doubt, covers && page.spoiled.isEmpty(), asOf);
    }
}

void ActionTracker::settleCommand(Intent &intent, Doubt &doubt, bool listCoversIt, const QDateTime &asOf)
{
    // Only answers from after the last moment at which it could still have arrived say that it did not.
    const QDateTime lastArrival = serviceTimeOf(doubt.givenUpAt + lateArrival);
    const bool isTooLateToArrive = asOf >= lastArrival;
    if (intent.operation == Operation::CancelAction) {
        const ActionPtr action = m_store.action(intent.actionId);
        if (!action)
            return;
        if (action->state == KnownActionState::Cancelled)
            settle(intent, doubt, Settlement::Arrived, intent.actionId);
        else if (action->state != KnownActionState::Scheduled || isTooLateToArrive)
            settle(intent, doubt, Settlement::DidNotArrive, intent.actionId);
        return;
    }
    if (intent.operation != Operation::Push)
        return;
    QList<ActionId> alike;
    bool isCertain = true;
    const QList<ActionPtr> actions = m_store.ofDevice(intent.deviceId);
    for (const ActionPtr &action : actions) {
        const Likeness like = likeness(intent, doubt, *action);
        if (like == Likeness::None)
            continue;
        alike.append(action->id);
        isCertain = isCertain && like == Likeness::Full && !hasRival(intent, *action);
    }
    const milliseconds now = m_clock.monotonic();
    doubt.due = now + pauseAfter(now - doubt.since);
    if (intent.lookAlikes != alike.size()) {
        intent.lookAlikes = int(alike.size());
        Q_EMIT intentChanged(intent.id);
    }
    if (alike.size() == 1 && isCertain) {
        settle(intent, doubt, Settlement::Arrived, alike.first());
        return;
    }
    // Two alike: one may be another desk's. Taking one would be a guess.
    if (!alike.isEmpty()) {
        doubt.isOver = now - doubt.since > doubtLimit;
        return;
    }
    if (intent.settlement == Settlement::DidNotArrive)
        return;
    // By what was learnt of the service's clock since, a list may have been made too early after all.
    doubt.emptyLists.removeIf([&lastArrival](const QDateTime &madeAt) { return madeAt < lastArrival; });
    const bool isEvidence = listCoversIt && isTooLateToArrive;
    if (isEvidence)
        doubt.emptyLists.append(asOf);
    // Only with a list that itself could have shown it: what an earlier run kept is judged anew with each answer's
    // clock, and one answer may put that wrong.
    if (isEvidence && doubt.emptyLists.size() >= readingsUntilMissing) {
        settle(intent, doubt, Settlement::DidNotArrive, {});
        return;
    }
    if (isEvidence)
        noteMissed(intent, asOf);
    if (now - doubt.since > doubtLimit)
        doubt.isOver = true;
}

void ActionTracker::settle(Intent &intent, Doubt &doubt, Settlement settlement, const ActionId &action)
{
    if (intent.settlement == settlement)
        return;
    intent.state = IntentState::Settled;
    intent.settlement = settlement;
    if (!action.isEmpty())
        intent.actionId = action;
    note(intent, IntentStage::Settled);
    const QString id = intent.id;
    const bool arrived = settlement == Settlement::Arrived;
    if (arrived && intent.operation == Operation::Push)
        m_store.markFromHere(action, id, {});
    const bool isPush = intent.operation == Operation::Push;
    // One that did not arrive stays in doubt for a while: if its action turns up after all, it is taken back.
    if (arrived || !isPush)
        m_doubts.erase(id);
    else
        doubt.isOver = true;
    if (arrived && isPush)
        follow(m_store.action(action));
    Q_EMIT intentChanged(id);
}

void ActionTracker::settleSettings(const DeviceId &id)
{
    const DevicePtr device = m_devices.device(id);
    if (!device || !device->settings)
        return;
    const QStringList ids = doubtIds();
    for (const QString &intentId : ids) {
        Intent *intent = find(intentId);
        if (!intent || intent->state != IntentState::Unknown || intent->deviceId != id)
            continue;
        const auto *draft = std::get_if<SettingsDraft>(&intent->draft);
        if (!draft)
            continue;
        Doubt &doubt = m_doubts[intentId];
        const milliseconds now = m_clock.monotonic();
        doubt.due = now + pauseAfter(now - doubt.since);
        const bool seen
            = std::all_of(draft->changes.cbegin(), draft->changes.cend(), [&device](const NamedQuantity &change) {
                  const std::optional<double> value = settingNumber(*device->settings, change.name);
                  return value && std::abs(*value - change.quantity.value) < 1e-6;
              });
        if (seen)
            settle(*intent, doubt, Settlement::Arrived, {});
        else if (now - doubt.since > effectWatch && ++doubt.emptyReadings >= readingsUntilMissing)
            settle(*intent, doubt, Settlement::DidNotArrive, {});
    }
}

void ActionTracker::settleSchedules(const DeviceId &id)
{
    const DevicePtr device = m_devices.device(id);
    if (!device)
        return;
    const std::optional<Schedule> &now = device->currentSchedule;
    const QStringList ids = doubtIds();
    for (const QString &intentId : ids) {
        Intent *intent = find(intentId);
        if (!intent || intent->state != IntentState::Unknown || intent->deviceId != id)
            continue;
        const auto *wanted = std::get_if<ScheduleDraft>(&intent->draft);
        const auto *gone = std::get_if<ScheduleCancelDraft>(&intent->draft);
        if (!wanted && !gone)
            continue;
        Doubt &doubt = m_doubts[intentId];
        const milliseconds time = m_clock.monotonic();
        doubt.due = time + pauseAfter(time - doubt.since);
        bool arrived = false;
        // The old schedule once more is a proof. Null is none: the member is null until the service fills it. And
        // neither is another schedule: it may be this one in the service's own spelling.
        const std::optional<Schedule> &before = doubt.scheduleBefore;
        const bool isProof = now && before && now->id == before->id && now->updatedAt == before->updatedAt
            && now->slotList == before->slotList && now->state == before->state;
        if (wanted) {
            arrived = now && now->timezone == wanted->timezone && now->recurrenceRule == wanted->recurrenceRule
                && now->slotList.size() == wanted->slotList.size()
                && std::equal(now->slotList.cbegin(), now->slotList.cend(), wanted->slotList.cbegin(), sameSlot);
        } else {
            const bool wasThere = doubt.scheduleBefore && doubt.scheduleBefore->id == gone->scheduleId;
            arrived = now ? now->id == gone->scheduleId && now->state == KnownScheduleState::Cancelled : wasThere;
        }
        if (arrived)
            settle(*intent, doubt, Settlement::Arrived, {});
        else if (isProof && time - doubt.since > effectWatch && ++doubt.emptyReadings >= readingsUntilMissing)
            settle(*intent, doubt, Settlement::DidNotArrive, {});
        else if (time - doubt.since > doubtLimit)
            doubt.isOver = true;
    }
}

// ---- effects
// ---------------------------------------------------------------------------------------------------------

void ActionTracker::onDeviceRead(const DeviceId &id)
{
    // Thousands of devices are read that nobody has commanded: for those nothing is looked up and nothing is told.
    const bool hasDoubt = std::any_of(m_doubts.cbegin(), m_doubts.cend(), [&](const auto &entry) {
        const Intent *known = intent(entry.first);
        return known && known->deviceId == id;
    });
    if (m_stopped || (!hasDoubt && !m_store.knowsDevice(id)))
        return;
    const DevicePtr device = m_devices.device(id);
    if (device && device->lastAction)
        m_store.apply(id, *device->lastAction);
    settleSettings(id);
    settleSchedules(id);
    judgeEffects(id);
    emitLooks();
}

void ActionTracker::judgeEffects(const DeviceId &id)
{
    const DevicePtr device = m_devices.device(id);
    const std::optional<std::chrono::seconds> age = m_devices.readingAge(id);
    if (!device || !age)
        return;
    // Only the newest action that ended can be read off the device: it overrides those before it.
    ActionPtr newest;
    const QList<ActionPtr> actions = m_store.ofDevice(id);
    for (const ActionPtr &action : actions) {
        if (action->state == KnownActionState::Completed
            && (!newest || action->completedAt.value_or(QDateTime()) > newest->completedAt.value_or(QDateTime())))
            newest = action;
    }
    const milliseconds now = m_clock.monotonic();
    for (const ActionPtr &action : actions) {
        if (action != newest) {
            m_effectDue.remove(action->id);
            m_effectSince.remove(action->id);
        }
    }
    if (!newest)
        return;
    const QDateTime readAt = serviceNow().addSecs(-age->count());
    ActionStore::Sighting sighting = m_store.sightingOf(newest->id);
    const EffectCheck check = checkEffect(*newest, *device, readAt, m_format);
    if (check.effect != Effect::NotJudged) {
        sighting.check = check;
        if (!sighting.seenAt && (check.effect == Effect::TookEffect || check.effect == Effect::InProgress))
            sighting.seenAt = readAt;
        m_store.setSighting(newest->id, sighting);
    }
    if (sighting.seenAt || now - m_effectSince.value(newest->id, now) > effectWatch) {
        m_effectDue.remove(newest->id);
        m_effectSince.remove(newest->id);
    } else if (m_effectDue.contains(newest->id)) {
        m_effectDue.insert(newest->id, now + effectPause);
    }
}

// ---- the rest
// --------------------------------------------------------------------------------------------------------

Intent *ActionTracker::find(const QString &id)
{
    const auto found = m_intents.find(id);
    return found == m_intents.end() ? nullptr : &found->second;
}

QStringList ActionTracker::doubtIds() const
{
    // Oldest first: of two that are alike the one that was sent first is looked at first.
    QStringList ids;
    for (const QString &id : m_order) {
        if (m_doubts.contains(id))
            ids.append(id);
    }
    return ids;
}

const Intent *ActionTracker::intent(const QString &id) const
{
    const auto found = m_intents.find(id);
    return found == m_intents.end() ? nullptr : &found->second;
}

const Intent *ActionTracker::newestIntentOf(const DeviceId &device) const
{
    for (auto it = m_order.crbegin(); it != m_order.crend(); ++it) {
        const Intent *candidate = intent(*it);
        if (candidate && candidate->deviceId == device && !m_dismissed.contains(*it))
            return candidate;
    }
    return nullptr;
}

void ActionTracker::dismiss(const QString &intentId)
{
    const Intent *known = intent(intentId);
    // What is still on its way cannot be waved away.
    if (!known || known->state == IntentState::Sending || m_dismissed.contains(intentId))
        return;
    m_dismissed.insert(intentId);
    Q_EMIT intentChanged(intentId);
}

int ActionTracker::openIntents() const
{
    return int(std::count_if(m_intents.cbegin(), m_intents.cend(), [](const auto &entry) {
        return entry.second.state == IntentState::Sending || entry.second.state == IntentState::Unknown;
    }));
}

void ActionTracker::stop()
{
    if (m_stopped)
        return;
    // After the stop nobody pushes them, and the next run must not take them for unknown.
    for (const auto &[id, alarm] : m_patience)
        note(*find(id), IntentStage::NotSent);
    m_stopped = true;
    m_patience.clear();
    m_writeAgain.cancel();
    m_followed.clear();
    m_effectDue.clear();
}

} // namespace fleet
