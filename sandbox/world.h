// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "simdevice.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <queue>
#include <vector>

namespace fleet::sandbox {

struct Member;
class World;

struct WorldOptions
{
    int devices = 38; // 1 to 50,000; with unknownFamily a hundredth of them, at least one, are heat pumps
    quint64 seed = 1;
    bool unknownFamily = false;
    bool windowCompletesOnAcceptance = false; // contract section 7 has it both ways
    // For so long before the start everybody has been there. 0: those with a past for a day, the others from the start.
    qint64 pastMs = 0;
    // Shown that past while it is made, at every multiple of `lookEveryMs` before the start.
    std::function<void(World &)> look = {};
    qint64 lookEveryMs = 5 * minuteMs;
};

enum class ActionState { Scheduled, Acknowledged, Completed, Failed, Cancelled };
inline constexpr std::array allActionStates{ActionState::Scheduled, ActionState::Acknowledged, ActionState::Completed,
                                            ActionState::Failed, ActionState::Cancelled};
QByteArrayView actionStateName(ActionState state);

// Contract section 7. Times are simulated milliseconds since 1970.
struct SimAction
{
    QByteArray id;
    Member *member = nullptr;
    Order order;
    ActionState state = ActionState::Acknowledged;
    qint64 created = 0;
    qint64 updated = 0;
    std::optional<qint64> acknowledged;
    std::optional<qint64> completed;
    std::optional<qint64> start;
    std::optional<qint64> end;
    QByteArray errorCode; // empty unless failed
    // What will become of it, decided beforehand; empty: the device decides.
    QByteArray intendedError;
    bool intendedSuccess = false; // even where the device would fail
    std::optional<qint64> settlesAfter;

    bool isTerminal() const { return state != ActionState::Scheduled && state != ActionState::Acknowledged; }
};

// What the service says about a failed action.
QByteArray errorMessage(const QByteArray &code);

// A device as the service knows it.
struct Member
{
    std::unique_ptr<SimDevice> device;
    std::vector<size_t> actions; // indexes, oldest first
    QByteArray lastActionJson = "null";
    QByteArray currentSchedule;     // id, empty: none
    std::optional<size_t> standing; // the action whose command the device obeys
    bool tight = false;             // by a fault: it declares less than its model, see World::declared
    bool revoked = false;           // consent withdrawn: it is not there any more
};

// A push that fits the device, ready to be taken.
struct PushPlan
{
    Order order;
    std::optional<qint64> start;
    std::optional<qint64> end;
    std::optional<Strategy> onConflict;
    QByteArray intendedError;
    bool intendedSuccess = false;
    std::optional<qint64> settlesAfter;
};

// Why a plan cannot be taken now: CONFLICT, or INVALID_TIME_WINDOW when queueing leaves nothing of its window.
struct Refusal
{
    QByteArray code;
    QByteArray message;
    QByteArray reason; // empty: none is given
    QList<QByteArray> conflictingActionIds;
    QList<QByteArray> strategies; // empty: it can only be waited for
};

// The simulated fleet and everything that was asked of it. Deterministic: the same options and start and the same calls
// at the same simulated times leave the same world. Nothing happens between calls; what became due in the meantime is
// worked off first. One thread.
class World
{
public:
    World(const WorldOptions &options, qint64 start);
    ~World();

    qint64 now() const { return m_now; }
    quint64 seed() const { return m_options.seed; }
    // Lets everything happen that is due until then. Never goes back.
    void advanceTo(qint64 t);

    bool knows(Family family) const;
    // Adds heat pumps if there are none yet: a family that appears while a client is running.
    void addUnknownFamily();
    // Listed order, revoked ones left out.
    const std::vector<Member *> &members(Family family) const { return m_byFamily[size_t(family)]; }
    const std::vector<Member *> &membersOf(const QByteArray &userId, Family family) const;
    const std::vector<std::unique_ptr<Member>> &all() const { return m_members; }
    // What the device declares now.
    const Profile &declared(const Member &member) const;
    // The same after its limits have shrunk, whether or not they have yet.
    const Profile &tightened(const Member &member) const;
    // Null when there is none such, or not any more.
    Member *find(Family family, const QByteArray &id) const;
    Member *find(const QByteArray &id) const;
    QList<QByteArray> userIds() const;
    bool hasUser(const QByteArray &userId) const { return m_byUser.contains(userId); }

    const std::vector<std::unique_ptr<SimAction>> &actions() const { return m_actions; } // oldest first
    SimAction *findAction(const QByteArray &id) const;
    Result<SimAction *, Refusal> push(Member &member, PushPlan plan);
    // False when it is not scheduled.
    bool cancel(SimAction &action);

    // Withdraws consent: these devices are gone, what was planned for them is cancelled.
    void revoke(const QList<Member *> &members);

private:
    enum class Step { Start, Acknowledge, Finish, WindowEnd };
    struct Event
    {
        qint64 at;
        quint64 serial; // of the same time, the one planned first comes first
        size_t action;
        Step step;
        bool operator>(const Event &other) const { return at != other.at ? at > other.at : serial > other.serial; }
    };
    struct HistoryEntry;

    Member &addMember(const Profile &profile, const Site &site, qint64 created);
    void addFamily(Family family, int count, std::vector<HistoryEntry> &history);
    void index();
    std::vector<HistoryEntry> historyOf(Member &member, int ordinal) const;
    void writeHistory(std::vector<HistoryEntry> entries);
    void walkTo(qint64 t);
    qint64 depth() const;
    size_t add(std::unique_ptr<SimAction> action);
    void plan(size_t action, qint64 at, Step step);
    void happen(const Event &event);
    void begin(size_t index, qint64 t);
    void settle(SimAction &action, ActionState state, qint64 t);
    void refreshLastAction(const SimAction &action);
    QByteArray errorOf(const SimAction &action) const;

    WorldOptions m_options;
    qint64 m_start;
    qint64 m_now;
    std::vector<Profile> m_profiles;
    mutable std::vector<std::unique_ptr<Profile>> m_tightened; // by the place of the model, made when they are needed
    std::vector<std::unique_ptr<Site>> m_sites;
    std::vector<std::unique_ptr<Member>> m_members;
    std::array<std::vector<Member *>, familyCount> m_byFamily;
    std::array<int, familyCount> m_created{};
    QHash<QByteArray, Member *> m_byId;
    QHash<QByteArray, std::array<std::vector<Member *>, familyCount>> m_byUser;
    std::vector<std::unique_ptr<SimAction>> m_actions;
    QHash<QByteArray, size_t> m_actionById;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    quint64 m_serial = 0;
};

} // namespace fleet::sandbox
