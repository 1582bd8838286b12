// SPDX-License-Identifier: GPL-3.0-or-later
#include "planninglanes.h"

#include "commandwords.h"

#include <map>

namespace fleet {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// Narrower than this a bar can neither be seen nor hit.
constexpr double leastPixels = 8;
// More rows than this within one lane help nobody.
constexpr int mostTracks = 4;

double msOf(const QDateTime &at)
{
    return double(at.toMSecsSinceEpoch());
}

QString flowOf(const QString &command)
{
    const QString icon = CommandWords::iconName(command);
    return icon == u"op-in"_s ? u"in"_s : icon == u"op-out"_s ? u"out"_s : QString();
}

} // namespace

QVariantList PlanLane::barList() const
{
    QVariantList list;
    list.reserve(bars.size());
    for (const PlanBar &bar : bars)
        list.append(QVariant::fromValue(bar));
    return list;
}

PlanningLanes::PlanningLanes(QObject *parent) : QObject(parent), m_grouping(u"device"_s) { }

PlanningLanes::~PlanningLanes() = default;

void PlanningLanes::setDesk(CommandDesk *desk)
{
    if (m_desk == desk)
        return;
    if (m_desk)
        m_desk->actions().disconnect(this);
    m_desk = desk;
    if (m_desk)
        connect(&m_desk->actions(), &ActionStore::changed, this, &PlanningLanes::later);
    Q_EMIT deskChanged();
    recompute();
}

void PlanningLanes::viewMoved()
{
    Q_EMIT viewChanged();
    later();
}

void PlanningLanes::setGrouping(const QString &grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    viewMoved();
}

void PlanningLanes::setSearchText(const QString &text)
{
    const QStringList terms = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (m_searchTerms == terms)
        return;
    m_searchTerms = terms;
    viewMoved();
}

void PlanningLanes::setStateFilter(const QString &kind)
{
    if (m_stateFilter == kind)
        return;
    m_stateFilter = kind;
    viewMoved();
}

void PlanningLanes::setDeviceId(const QString &id)
{
    if (m_deviceId.text() == id)
        return;
    m_deviceId = DeviceId(id);
    viewMoved();
}

void PlanningLanes::setBeginsMs(double ms)
{
    if (m_beginsMs == ms || !std::isfinite(ms))
        return;
    m_beginsMs = ms;
    viewMoved();
}

void PlanningLanes::setSpanMs(double ms)
{
    if (m_spanMs == ms || !(ms > 0))
        return;
    m_spanMs = ms;
    viewMoved();
}

void PlanningLanes::setPixels(double pixels)
{
    if (m_pixels == pixels || !(pixels > 0))
        return;
    m_pixels = pixels;
    viewMoved();
}

void PlanningLanes::setActive(bool active)
{
    if (m_isActive == active)
        return;
    m_isActive = active;
    Q_EMIT viewChanged();
    if (active)
        recompute();
    else {
        m_due.cancel();
        m_tick.cancel();
    }
}

void PlanningLanes::later()
{
    if (m_desk && m_isActive && !m_due.isPending())
        m_due = m_desk->clock().callAfter(20ms, [this] { recompute(); });
}

// When an action holds its device. A window is taken from its start and end and not from its state (contract.md section
// 7: some makers complete it when they accept it).
std::optional<PlanningLanes::Placed> PlanningLanes::place(const ActionPtr &action) const
{
    const std::optional<QDateTime> begins = action->start ? action->start
        : action->createdAt                               ? action->createdAt
                                                          : action->acknowledgedAt;
    if (!begins)
        return {};
    Placed placed{action, msOf(*begins), 0, false};
    if (action->end) {
        placed.endsMs = msOf(*action->end);
    } else if (action->state == KnownActionState::Scheduled) {
        // Holds until another command replaces it; that is not known yet.
        placed.isOpenEnded = true;
        placed.endsMs = m_beginsMs + m_spanMs;
    } else if (!isTerminal(action->state)) {
        placed.endsMs = m_nowMs;
    } else {
        const std::optional<QDateTime> ended = action->completedAt ? action->completedAt : action->updatedAt;
        placed.endsMs = ended ? msOf(*ended) : placed.beginsMs;
    }
    placed.endsMs = std::max(placed.endsMs, placed.beginsMs);
    return placed;
}

PlanLane PlanningLanes::laneOf(const Action &action) const
{
    PlanLane lane;
    if (m_grouping == u"family"_s) {
        lane.laneId = lane.family = action.family.path();
        lane.title = CommandWords::familyNoun(action.family);
        return lane;
    }
    if (m_grouping == u"command"_s) {
        lane.laneId = lane.title = action.command;
        return lane;
    }
    const DevicePtr device = m_desk->devices().device(action.deviceId);
    const QString maker = device ? device->vendor.text() : QString();
    if (m_grouping == u"maker"_s) {
        lane.laneId = maker;
        lane.title = maker.isEmpty() ? tr("maker not known") : maker;
        return lane;
    }
    lane.laneId = action.deviceId.text();
    lane.family = action.family.path();
    lane.title = m_desk->devices().words(action.deviceId).title;
    if (lane.title.isEmpty())
        lane.title = Format::shortId(lane.laneId);
    lane.detail = maker.isEmpty() ? lane.laneId : maker + u", "_s + lane.laneId;
    return lane;
}

bool PlanningLanes::isFound(const PlanLane &lane, const Action &action) const
{
    return std::all_of(m_searchTerms.cbegin(), m_searchTerms.cend(), [&](const QString &term) {
        const auto has = [&term](const QString &text) {
            return text.contains(term, Qt::CaseInsensitive);
        };
        return has(lane.title) || has(lane.detail) || has(action.command) || has(action.deviceId.text())
            || has(action.id.text()) || has(action.errorCode) || has(action.family.path());
    });
}

// Beside each other what is apart, below each other what overlaps, as one bar what neither has room for.
void PlanningLanes::pack(PlanLane &lane, QList<Placed> &actions)
{
    std::sort(actions.begin(), actions.end(), [](const Placed &a, const Placed &b) {
        return a.beginsMs != b.beginsMs ? a.beginsMs < b.beginsMs : a.action->id < b.action->id;
    });
    const double leastMs = m_spanMs / m_pixels * leastPixels;
    struct Track
    {
        double freeFrom = 0;
        int lastBar = -1;
    };
    std::vector<Track> tracks;
    QList<ActionPtr> firsts; // of each bar
    for (const Placed &placed : std::as_const(actions)) {
        const double occupied = std::max(placed.endsMs, placed.beginsMs + leastMs);
        auto track = std::find_if(tracks.begin(), tracks.end(),
                                  [&placed](const Track &one) { return one.freeFrom <= placed.beginsMs; });
        if (track == tracks.end() && tracks.size() < mostTracks)
            track = tracks.insert(tracks.end(), Track());
        if (track == tracks.end()) {
            // Joins the one that ends first: the others go on beside it.
            track = std::min_element(tracks.begin(), tracks.end(),
                                     [](const Track &a, const Track &b) { return a.freeFrom < b.freeFrom; });
            PlanBar &bar = lane.bars[track->lastBar];
            ++bar.count;
            bar.endsMs = std::max(bar.endsMs, placed.endsMs);
            bar.isOpenEnded = bar.isOpenEnded || placed.isOpenEnded;
            const QString kind = CommandWords::stateKind(placed.action->state);
            if (bar.kind != kind)
                bar.kind = bar.kind == u"failed"_s || kind == u"failed"_s ? u"failed"_s : u"mixed"_s;
            if (bar.flow != flowOf(placed.action->command))
                bar.flow.clear();
            track->freeFrom = std::max(track->freeFrom, occupied);
            continue;
        }
        PlanBar bar;
        bar.actionId = placed.action->id.text();
        bar.beginsMs = placed.beginsMs;
        bar.endsMs = placed.endsMs;
        bar.isOpenEnded = placed.isOpenEnded;
        bar.track = int(track - tracks.begin());
        bar.kind = CommandWords::stateKind(placed.action->state);
        bar.flow = flowOf(placed.action->command);
        track->freeFrom = occupied;
        track->lastBar = int(lane.bars.size());
        lane.bars.append(bar);
        firsts.append(placed.action);
    }
    const Format &format = m_desk->format();
    const QDateTime now = m_desk->tracker().serviceNow();
    for (int i = 0; i < lane.bars.size(); ++i) {
        PlanBar &bar = lane.bars[i];
        bar.text
            = bar.count > 1 ? tr("%Ln actions", nullptr, bar.count) : CommandWords::phrase(*firsts.at(i), format, now);
    }
    lane.trackCount = std::max(1, int(tracks.size()));
    lane.actionCount = int(actions.size());
}

void PlanningLanes::recompute()
{
    m_due.cancel();
    if (!m_desk) {
        m_lanes.set({});
        m_tick.cancel();
        m_actionCount = 0;
        Q_EMIT changed();
        return;
    }
    if (!m_isActive)
        return;
    m_nowMs = msOf(m_desk->tracker().serviceNow());
    struct Gathered
    {
        PlanLane lane;
        QList<Placed> actions;
    };
    // By title and then by id: two devices of one name keep their order.
    std::map<std::pair<QString, QString>, Gathered> gathered;
    QHash<DeviceId, PlanLane> lanesOfDevices;
    const bool isPerDevice = m_grouping == u"device"_s;
    m_actionCount = 0;
    const QList<ActionId> ids = m_desk->actions().ids();
    for (const ActionId &id : ids) {
        const ActionPtr action = m_desk->actions().action(id);
        if (!m_deviceId.isEmpty() && action->deviceId != m_deviceId)
            continue;
        if (!m_stateFilter.isEmpty() && CommandWords::stateKind(action->state) != m_stateFilter)
            continue;
        const std::optional<Placed> placed = place(action);
        if (!placed || placed->beginsMs > m_beginsMs + m_spanMs || placed->endsMs < m_beginsMs)
            continue;
        PlanLane lane;
        if (isPerDevice) {
            auto known = lanesOfDevices.find(action->deviceId);
            if (known == lanesOfDevices.end())
                known = lanesOfDevices.insert(action->deviceId, laneOf(*action));
            lane = *known;
        } else {
            lane = laneOf(*action);
        }
        if (!isFound(lane, *action))
            continue;
        Gathered &slot = gathered[{lane.title.toCaseFolded(), lane.laneId}];
        if (slot.actions.isEmpty())
            slot.lane = lane;
        slot.actions.append(*placed);
        ++m_actionCount;
    }
    QList<PlanLane> lanes;
    lanes.reserve(qsizetype(gathered.size()));
    for (auto &[key, slot] : gathered) {
        pack(slot.lane, slot.actions);
        lanes.append(slot.lane);
    }
    m_lanes.set(lanes);
    // The now line moves, and what is in flight grows with it.
    m_tick = m_desk->clock().callAfter(30s, [this] { recompute(); });
    Q_EMIT changed();
}

} // namespace fleet
