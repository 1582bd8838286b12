// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "jsonwriter.h"
#include "noise.h"

#include <algorithm>
#include <tuple>

namespace fleet::sandbox {

namespace {

// Contract section 7: seconds seen in the samples.
constexpr qint64 acknowledgedAfter = 1000;
constexpr qint64 completedAfter = 4000;
constexpr qint64 hvacAcknowledgedAfter = 500;
constexpr qint64 hvacCompletedAfter = 1000;
constexpr qint64 failedAfter = 32'000;

constexpr int devicesPerUser = 4;
constexpr int evenFrom = 100; // from that size on every family has the same share
constexpr qint64 historyDepth = 25 * hourMs;
constexpr int historiesPerFamily = 60; // devices with a past cost a day of steps each

// 14 batteries, 8 chargers, 6 thermostats, 6 inverters, 4 vehicles in 38, in an order in which any first few are a
// mixed fleet.
constexpr std::array smallFleet{
    Family::Battery,       Family::EvCharger, Family::Hvac,      Family::SolarInverter, Family::Vehicle,       //
    Family::Battery,       Family::Battery,   Family::EvCharger, Family::Hvac,          Family::SolarInverter, //
    Family::Battery,       Family::Battery,   Family::EvCharger, Family::Hvac,          Family::SolarInverter,
    Family::Vehicle, //
    Family::Battery,       Family::Battery,   Family::EvCharger, Family::EvCharger,     Family::Hvac,
    Family::SolarInverter, //
    Family::Battery,       Family::Battery,   Family::EvCharger, Family::Hvac,          Family::SolarInverter,
    Family::Vehicle, //
    Family::Battery,       Family::Battery,   Family::Battery,   Family::EvCharger,     Family::Battery,
    Family::Hvac, //
    Family::SolarInverter, Family::Battery,   Family::EvCharger, Family::Vehicle};
static_assert(smallFleet.size() == 38);

QTimeZone plantZone(quint64 hash)
{
    static constexpr std::array<const char *, 6> names{"Europe/London",   "Europe/Madrid", "Europe/Berlin",
                                                       "Europe/Helsinki", "Europe/Lisbon", "Europe/Rome"};
    const QTimeZone zone{QByteArray(names[hash % names.size()])};
    return zone.isValid() ? zone : QTimeZone::utc(); // a machine without a zone database
}

QByteArray hex(quint64 value, int digits)
{
    return QByteArray::number(value, 16).rightJustified(digits, '0').right(digits);
}

// A different one for every index below 16^digits, without an order that shows.
QByteArray scattered(quint64 index, quint64 seed, int digits)
{
    const quint64 mask = (quint64(1) << (4 * digits)) - 1;
    return hex((index * 0x9e3779b1U + mixed(seed)) & mask, digits);
}

const std::array<std::vector<Member *>, familyCount> nobody{};

} // namespace

QByteArrayView actionStateName(ActionState state)
{
    switch (state) {
    case ActionState::Scheduled:
        return "scheduled";
    case ActionState::Acknowledged:
        return "acknowledged";
    case ActionState::Completed:
        return "completed";
    case ActionState::Failed:
        return "failed";
    case ActionState::Cancelled:
        return "cancelled";
    }
    Q_UNREACHABLE();
}

QByteArray errorMessage(const QByteArray &code)
{
    if (code == "SCHEDULER_ACTIVE")
        return "The device runs its own scheduler, which blocks direct commands.";
    if (code == "DEVICE_OFFLINE")
        return "The device did not answer within 30 seconds.";
    return "The manufacturer did not carry out the command.";
}

// Something that was done to a device before the world begins.
struct World::HistoryEntry
{
    qint64 at = 0;
    Member *member = nullptr;
    PushPlan plan;
    std::optional<Reach> reach; // instead of a push
    bool cancelsLast = false;   // instead of a push
};

World::World(const WorldOptions &options, qint64 start)
    : m_options(options)
    , m_start(start)
    , m_now(start - depth())
    , m_profiles(makeProfiles())
{
    m_options.devices = std::clamp(m_options.devices, 1, 50'000);
    const int pumps = m_options.unknownFamily ? std::max(1, m_options.devices / 100) : 0;
    const int usual = std::max(0, m_options.devices - pumps);

    std::array<int, familyCount> counts{};
    for (int i = 0; i < usual; ++i)
        ++counts[m_options.devices < evenFrom ? size_t(smallFleet[size_t(i) % smallFleet.size()]) : size_t(i % 5)];
    counts[size_t(Family::HeatPump)] = pumps;

    const int households = std::max(1, m_options.devices / devicesPerUser);
    for (int i = 0; i < households; ++i) {
        auto site = std::make_unique<Site>();
        site->seed = mixed(mixed(m_options.seed, 0x517e), quint64(i));
        site->userId = "user_" + scattered(quint64(i), m_options.seed, households > 30'000 ? 6 : 4);
        site->zone = plantZone(mixed(site->seed, 1));
        m_sites.push_back(std::move(site));
    }

    m_members.reserve(size_t(m_options.devices));
    std::vector<HistoryEntry> history;
    for (const auto family : allFamilies)
        addFamily(family, counts[size_t(family)], history);
    index();
    writeHistory(std::move(history));
    walkTo(start);
    // Those with a past are a day behind; from here on nobody's steps depend on how often they are looked at.
    for (const auto &member : m_members) {
        if (m_options.pastMs > 0 || !member->actions.empty())
            member->device->advanceTo(start);
    }
}

World::~World() = default;

qint64 World::depth() const
{
    return std::max(historyDepth, m_options.pastMs);
}

// To a time before the start, or to the start itself.
void World::walkTo(qint64 t)
{
    if (m_options.look) {
        const qint64 step = m_options.lookEveryMs;
        for (qint64 next = (m_now / step + 1) * step; next <= t && next < m_start; next += step) {
            advanceTo(next);
            m_options.look(*this);
        }
    }
    advanceTo(t);
}

void World::addFamily(Family family, int count, std::vector<HistoryEntry> &history)
{
    std::vector<const Profile *> models;
    for (const auto &profile : m_profiles) {
        if (profile.family == family)
            models.push_back(&profile);
    }
    const bool beforeTheBeginning = m_now < m_start;
    for (int i = 0; i < count; ++i) {
        const quint64 chance = mixed(mixed(m_options.seed, quint64(family) + 7), quint64(m_created[size_t(family)]));
        // A small fleet shows every model in turn, a large one has them in uneven numbers like a real one.
        const auto model = m_options.devices < evenFrom
            ? size_t(i) % models.size()
            : size_t(fraction(chance) * fraction(mixed(chance)) * double(models.size()));
        const auto &site
            = *m_sites[m_options.devices < evenFrom ? size_t(i) % m_sites.size() : mixed(chance, 3) % m_sites.size()];
        const bool hasPast = beforeTheBeginning && i < historiesPerFamily && !models[model]->isReadOnly();
        const double silence = fraction(mixed(chance, 4));
        const bool fellSilent = beforeTheBeginning && !hasPast && m_options.devices >= evenFrom && silence < 0.02;
        // Everybody else is made at the beginning: nobody should have to wait for a past that has no traces.
        const qint64 silentSince = m_start - qint64((0.3 + 100 * silence) * 3 * double(hourMs));
        auto &member = addMember(*models[model], site,
                                 hasPast                                          ? m_start - depth()
                                     : fellSilent                                 ? silentSince
                                     : beforeTheBeginning && m_options.pastMs > 0 ? m_start - m_options.pastMs
                                                                                  : std::max(m_start, m_now));
        if (fellSilent)
            member.device->setReach(silence < 0.006 ? Reach::Offline : Reach::LastKnown, silentSince);
        if (hasPast) {
            auto own = historyOf(member, i);
            std::move(own.begin(), own.end(), std::back_inserter(history));
        }
    }
}

Member &World::addMember(const Profile &profile, const Site &site, qint64 created)
{
    auto &count = m_created[size_t(profile.family)];
    const auto seed = mixed(mixed(m_options.seed, quint64(profile.family) + 1), quint64(count));
    const auto id = QByteArray("device_").append(familyIdPrefix(profile.family)).append('_')
        + scattered(quint64(count), mixed(m_options.seed, quint64(profile.family)), m_options.devices < 10'000 ? 4 : 6);
    ++count;
    auto member = std::make_unique<Member>();
    member->device = makeDevice(profile, site, id, seed, created);
    m_byId.insert(id, member.get());
    m_members.push_back(std::move(member));
    return *m_members.back();
}

void World::index()
{
    for (auto &list : m_byFamily)
        list.clear();
    m_byUser.clear();
    for (const auto &site : m_sites)
        m_byUser.insert(site->userId, {});
    for (const auto &member : m_members) {
        if (member->revoked)
            continue;
        const auto family = size_t(member->device->profile().family);
        m_byFamily[family].push_back(member.get());
        m_byUser[member->device->site().userId][family].push_back(member.get());
    }
}

bool World::knows(Family family) const
{
    return family != Family::HeatPump || m_created[size_t(Family::HeatPump)] > 0;
}

void World::addUnknownFamily()
{
    if (knows(Family::HeatPump))
        return;
    std::vector<HistoryEntry> none;
    addFamily(Family::HeatPump, std::max(1, m_options.devices / 100), none);
    index();
}

const std::vector<Member *> &World::membersOf(const QByteArray &userId, Family family) const
{
    const auto found = m_byUser.constFind(userId);
    return found == m_byUser.cend() ? nobody[size_t(family)] : (*found)[size_t(family)];
}

Member *World::find(const QByteArray &id) const
{
    auto *member = m_byId.value(id);
    return member && !member->revoked ? member : nullptr;
}

const Profile &World::declared(const Member &member) const
{
    return member.tight ? tightened(member) : member.device->profile();
}

const Profile &World::tightened(const Member &member) const
{
    constexpr double share = 0.7;
    const auto place = size_t(&member.device->profile() - m_profiles.data());
    m_tightened.resize(m_profiles.size());
    if (!m_tightened[place])
        m_tightened[place] = std::make_unique<Profile>(sandbox::tightened(member.device->profile(), share));
    return *m_tightened[place];
}

Member *World::find(Family family, const QByteArray &id) const
{
    auto *member = find(id);
    return member && member->device->profile().family == family ? member : nullptr;
}

QList<QByteArray> World::userIds() const
{
    QList<QByteArray> ids;
    for (const auto &site : m_sites)
        ids.append(site->userId);
    return ids;
}

SimAction *World::findAction(const QByteArray &id) const
{
    const auto found = m_actionById.constFind(id);
    return found == m_actionById.cend() ? nullptr : m_actions[*found].get();
}

void World::advanceTo(qint64 t)
{
    while (!m_events.empty() && m_events.top().at <= t) {
        const auto event = m_events.top();
        m_events.pop();
        m_now = std::max(m_now, event.at);
        happen(event);
    }
    m_now = std::max(m_now, t);
}

size_t World::add(std::unique_ptr<SimAction> action)
{
    const auto index = m_actions.size();
    // Enough digits that two never meet.
    action->id = "act_" + hex(mixed(mixed(m_options.seed, 0xac7), quint64(index)), 10);
    m_actionById.insert(action->id, index);
    action->member->actions.push_back(index);
    m_actions.push_back(std::move(action));
    return index;
}

void World::plan(size_t action, qint64 at, Step step)
{
    m_events.push({at, m_serial++, action, step});
}

Result<SimAction *, Refusal> World::push(Member &member, PushPlan plan)
{
    std::vector<SimAction *> pending;
    for (const auto index : member.actions) {
        if (!m_actions[index]->isTerminal())
            pending.push_back(m_actions[index].get());
    }
    if (!pending.empty()) {
        Refusal refusal{"CONFLICT", "A conflicting action is already pending for this device.", {}, {}, {}};
        for (const auto *other : pending)
            refusal.conflictingActionIds.append(other->id);
        const auto offered = member.device->profile().strategies;
        if (!plan.onConflict) {
            refusal.reason = "no_strategy_supplied";
            refusal.strategies = strategyNames(offered);
            return Failure{refusal};
        }
        if (!(offered & *plan.onConflict)) {
            refusal.reason = "strategy_not_supported";
            refusal.strategies = strategyNames(offered);
            return Failure{refusal};
        }
        if (*plan.onConflict == CancelAndReplace) {
            const bool running = std::any_of(pending.begin(), pending.end(),
                                             [](auto *a) { return a->state == ActionState::Acknowledged; });
            if (running) {
                refusal.message = "The conflicting action is already in progress and cannot be cancelled.";
                return Failure{refusal};
            }
            for (auto *other : pending)
                cancel(*other);
        } else {
            qint64 free = m_now;
            for (const auto *other : pending) {
                if (!other->end) {
                    refusal.message = "The conflicting action has no end to wait for.";
                    refusal.reason = "conflicting_action_open_ended";
                    return Failure{refusal};
                }
                free = std::max(free, *other->end);
            }
            plan.start = std::max(plan.start.value_or(free), free);
            if (plan.end && *plan.end <= *plan.start)
                return Failure{Refusal{"INVALID_TIME_WINDOW",
                                       "The window ends before the device is free.",
                                       "ends_before_queue_start",
                                       {},
                                       {}}};
        }
    }
    // The documented way out of SCHEDULER_ACTIVE (section 8): it also holds when nothing collides.
    if (plan.onConflict == CancelAndReplace && member.device->schedulerActive())
        member.device->clearScheduler();

    auto action = std::make_unique<SimAction>();
    action->member = &member;
    action->order = plan.order;
    action->created = m_now;
    action->updated = m_now;
    action->start = plan.start;
    action->end = plan.end;
    action->intendedError = plan.intendedError;
    action->intendedSuccess = plan.intendedSuccess;
    action->settlesAfter = plan.settlesAfter;
    action->state = plan.start ? ActionState::Scheduled : ActionState::Acknowledged;
    const auto index = add(std::move(action));
    if (plan.start)
        this->plan(index, *plan.start, Step::Start);
    else
        begin(index, m_now);
    refreshLastAction(*m_actions[index]);
    return m_actions[index].get();
}

QByteArray World::errorOf(const SimAction &action) const
{
    if (!action.intendedError.isEmpty())
        return action.intendedError;
    if (action.intendedSuccess)
        return {};
    if (action.member->device->reach() == Reach::Offline)
        return "DEVICE_OFFLINE";
    if (action.member->device->schedulerActive())
        return "SCHEDULER_ACTIVE";
    return {};
}

// The maker is called. Shows on the next read at once (section 14), unless it is going to fail: then it never took
// hold.
void World::begin(size_t index, qint64 t)
{
    auto &action = *m_actions[index];
    const auto error = errorOf(action);
    const bool isHvac = action.member->device->profile().family == Family::Hvac;
    plan(index, t + (isHvac ? hvacAcknowledgedAfter : acknowledgedAfter), Step::Acknowledge);
    if (!error.isEmpty()) {
        action.intendedError = error;
        plan(index, t + action.settlesAfter.value_or(failedAfter), Step::Finish);
        return;
    }
    action.member->device->obey(action.order, t);
    action.member->standing = index;
    if (action.end)
        plan(index, *action.end, Step::WindowEnd);
    if (!action.end || m_options.windowCompletesOnAcceptance)
        plan(index, t + action.settlesAfter.value_or(isHvac ? hvacCompletedAfter : completedAfter), Step::Finish);
}

void World::happen(const Event &event)
{
    auto &action = *m_actions[event.action];
    switch (event.step) {
    case Step::Start:
        if (action.state != ActionState::Scheduled)
            return;
        action.state = ActionState::Acknowledged;
        action.updated = event.at;
        begin(event.action, event.at);
        break;
    case Step::Acknowledge:
        if (action.state != ActionState::Acknowledged)
            return;
        action.acknowledged = event.at;
        action.updated = event.at;
        break;
    case Step::Finish:
        if (action.isTerminal())
            return;
        settle(action, action.intendedError.isEmpty() ? ActionState::Completed : ActionState::Failed, event.at);
        return;
    case Step::WindowEnd:
        // The device lets go only of what it still holds: where windows complete early, a later push may have taken its
        // place.
        if (action.member->standing == event.action)
            action.member->device->release(event.at);
        if (!action.isTerminal())
            settle(action, ActionState::Completed, event.at);
        return;
    }
    refreshLastAction(action);
}

void World::settle(SimAction &action, ActionState state, qint64 t)
{
    action.state = state;
    action.updated = t;
    action.completed = t;
    if (state == ActionState::Failed)
        action.errorCode = action.intendedError;
    refreshLastAction(action);
}

bool World::cancel(SimAction &action)
{
    if (action.state != ActionState::Scheduled)
        return false;
    settle(action, ActionState::Cancelled, m_now);
    return true;
}

void World::revoke(const QList<Member *> &members)
{
    for (auto *member : members) {
        member->revoked = true;
        for (const auto index : member->actions)
            cancel(*m_actions[index]);
    }
    index();
}

void World::refreshLastAction(const SimAction &action)
{
    auto &member = *action.member;
    if (m_actions[member.actions.back()].get() != &action)
        return;
    member.lastActionJson.clear();
    JsonWriter json(member.lastActionJson);
    json.beginObject();
    json.key("id").string(action.id);
    json.key("command").string(action.order.command);
    json.key("state").string(actionStateName(action.state));
    json.key("createdAt").time(action.created);
    json.key("updatedAt").time(action.updated);
    if (action.errorCode.isEmpty())
        json.key("errorCode").null().key("errorMessage").null();
    else
        json.key("errorCode").string(action.errorCode).key("errorMessage").string(errorMessage(action.errorCode));
    json.key("links").beginObject().key("self").string("/actions/" + action.id).endObject();
    json.endObject();
}

std::vector<World::HistoryEntry> World::historyOf(Member &member, int ordinal) const
{
    std::vector<HistoryEntry> entries;
    const auto &profile = member.device->profile();
    const auto ago = [this](double hours) {
        return m_start - qint64(hours * double(hourMs));
    };
    const auto in = [this](double hours) {
        return m_start + qint64(hours * double(hourMs));
    };
    const auto percent = [](const char *name, double value) {
        return QList<Amount>{{name, value, "percent"}};
    };
    const auto celsius = [](const char *name, double value) {
        return Amount{name, value, "celsius"};
    };
    // What a model does not offer was never asked of it.
    const auto pushed
        = [&](qint64 at, const char *command, QList<Amount> parameters = {}, std::optional<qint64> start = {},
              std::optional<qint64> end = {}, std::optional<Strategy> strategy = {}) {
              const auto *declared = profile.command(command);
              const auto shape = end ? Windowed : start ? Scheduled : Immediate;
              if (declared && (declared->executions & shape))
                  entries.push_back({at,
                                     &member,
                                     PushPlan{{command, std::move(parameters)}, start, end, strategy, {}, false, {}},
                                     {},
                                     false});
          };
    const auto fell = [&](qint64 at, Reach reach) {
        entries.push_back({at, &member, {}, reach, false});
    };
    const auto cancelled = [&](qint64 at) {
        entries.push_back({at, &member, {}, {}, true});
    };

    if (profile.family == Family::Battery) {
        switch (ordinal % 14) {
        case 0:
            pushed(ago(3.4), "auto.balanced");
            pushed(ago(0.3), "charge", {{"target", 95, "percent"}, {"power", 4.2, "kw"}});
            break;
        case 1:
            pushed(ago(0.8), "discharge", percent("target", 20), ago(0.3));
            break;
        case 2:
            pushed(ago(3), "auto.balanced");
            break;
        case 3:
            pushed(ago(0.7), "auto.balanced");
            break;
        case 4:
            pushed(ago(0.5), "discharge", percent("target", 35), ago(0.2), in(1.4));
            break;
        case 5:
            pushed(ago(5.2), "charge", percent("target", 90));
            pushed(ago(2.1), "auto.balanced");
            break;
        case 6:
            pushed(ago(0.9), "charge", percent("target", 100), in(2.5));
            break;
        case 7:
            pushed(ago(20), "charge", percent("target", 90));
            pushed(ago(19.8), "charge", percent("target", 90), {}, {}, CancelAndReplace);
            pushed(ago(16.5), "auto.balanced");
            break;
        case 8:
            pushed(ago(8.3), "charge", percent("target", 100));
            break;
        case 9:
            pushed(ago(2), "discharge", percent("target", 30), in(6), in(9));
            break;
        case 10:
            pushed(ago(6.4), "charge", percent("target", 80), ago(6));
            pushed(ago(3.3), "auto.balanced");
            break;
        case 11:
            pushed(ago(4), "charge", percent("target", 75), in(1));
            cancelled(ago(3.6));
            break;
        case 12:
            fell(ago(3.25), Reach::LastKnown);
            break;
        default:
            pushed(ago(23.5), "auto.balanced");
            break;
        }
    } else if (profile.family == Family::EvCharger) {
        switch (ordinal % 8) {
        case 0:
            pushed(ago(0.37), "charge");
            break;
        case 1:
            pushed(ago(21), "idle");
            pushed(ago(14), "charge");
            break;
        case 3:
            pushed(ago(0.2), "idle", {}, in(1));
            break;
        case 4:
            pushed(ago(0.6), "charge", {}, ago(0.4), in(1.6));
            break;
        case 5:
            fell(ago(1.3), Reach::Offline);
            pushed(ago(1.2), "charge");
            break;
        case 6:
            pushed(ago(0.25), "idle");
            break;
        default:
            break;
        }
    } else if (profile.family == Family::Hvac) {
        switch (ordinal % 6) {
        case 0:
            pushed(ago(0.25), "heat", {celsius("target", 25)});
            break;
        case 1:
            pushed(ago(0.4), "idle", {}, in(1.5));
            break;
        case 2:
            pushed(ago(10), "heat", {celsius("target", 19)});
            pushed(ago(6), "follow_schedule");
            break;
        case 3:
            pushed(ago(22), "auto", {celsius("heatSetpoint", 19.5), celsius("coolSetpoint", 24)});
            break;
        case 4:
            pushed(ago(0.6), "cool", {celsius("target", 18)});
            break;
        default:
            break;
        }
    } else if (profile.family == Family::HeatPump && ordinal == 0) {
        pushed(ago(0.67), "heat", {celsius("target", 45)});
    }
    return entries;
}

void World::writeHistory(std::vector<HistoryEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    for (const auto &entry : entries) {
        walkTo(entry.at);
        if (entry.reach)
            entry.member->device->setReach(*entry.reach, entry.at);
        else if (entry.cancelsLast && !entry.member->actions.empty())
            cancel(*m_actions[entry.member->actions.back()]);
        else if (!entry.cancelsLast)
            std::ignore = push(*entry.member, entry.plan);
    }
}

} // namespace fleet::sandbox
