// SPDX-License-Identifier: GPL-3.0-or-later
#include "actiontimeline.h"

#include "commandwords.h"

#include <algorithm>

namespace fleet {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QString span(const QDateTime &from, const QDateTime &to, const Format &format)
{
    return format.duration(std::chrono::milliseconds(std::max<qint64>(0, from.msecsTo(to))));
}

} // namespace

QList<TimelineStep> timelineSteps(const Action &action, const ActionStore::Sighting &sighting, const QString &maker,
                                  bool fromHere, const Format &format, const QDateTime &nowUtc)
{
    const QString who = maker.isEmpty() ? ActionTimeline::tr("the maker") : maker;
    QList<TimelineStep> steps;
    const auto add = [&](const QString &name, const QString &title, const QString &detail,
                         const std::optional<QDateTime> &at, bool reached, const QString &icon) {
        TimelineStep step;
        step.name = name;
        step.title = title;
        step.detail = detail;
        step.reached = reached;
        step.iconName = icon;
        if (at && at->isValid()) {
            step.at = *at;
            step.timeText = format.time(*at, nowUtc);
            step.exactText = format.exactTime(*at);
        }
        steps.append(step);
    };
    const KnownActionState state = action.state.known();
    const bool isOver = isTerminal(action.state);
    const bool wasBooked = action.start.has_value() || state == KnownActionState::Scheduled;

    add(u"created"_s, ActionTimeline::tr("Created"),
        fromHere ? ActionTimeline::tr("from here") : ActionTimeline::tr("not from here"), action.createdAt, true,
        u"plus"_s);
    if (wasBooked) {
        QString detail;
        if (action.start) {
            detail = *action.start > nowUtc
                ? ActionTimeline::tr("fires at %1, in %2")
                      .arg(CommandWords::instant(*action.start, format, nowUtc), span(nowUtc, *action.start, format))
                : ActionTimeline::tr("for %1").arg(CommandWords::instant(*action.start, format, nowUtc));
        }
        add(u"scheduled"_s, ActionTimeline::tr("Scheduled"), detail, action.createdAt, true, u"status-scheduled"_s);
    }
    if (state == KnownActionState::Cancelled) {
        add(u"cancelled"_s, ActionTimeline::tr("Cancelled"), ActionTimeline::tr("it did not run"),
            action.completedAt ? action.completedAt : action.updatedAt, true, u"status-cancelled"_s);
    } else {
        const bool acknowledged
            = action.acknowledgedAt.has_value() || state == KnownActionState::Acknowledged || isOver;
        const std::optional<QDateTime> acknowledgedAt = action.acknowledgedAt ? action.acknowledgedAt
            : state == KnownActionState::Acknowledged ? (action.updatedAt ? action.updatedAt : action.createdAt)
                                                      : std::nullopt;
        add(u"acknowledged"_s, ActionTimeline::tr("Acknowledged"), ActionTimeline::tr("sent to %1").arg(who),
            acknowledgedAt, acknowledged, u"status-running"_s);
        if (state == KnownActionState::Failed) {
            const QString code = action.errorCode.isEmpty() ? action.errorMessage : action.errorCode;
            add(u"failed"_s, ActionTimeline::tr("Failed"), code,
                action.completedAt ? action.completedAt : action.updatedAt, true, u"status-danger"_s);
            steps.last().isTrouble = true;
        } else {
            const bool completed = state == KnownActionState::Completed;
            add(u"completed"_s, ActionTimeline::tr("Completed"), ActionTimeline::tr("%1 accepted it").arg(who),
                completed ? (action.completedAt ? action.completedAt : action.updatedAt) : std::nullopt, completed,
                u"status-success"_s);
            // Ours, not the API's: completed means only that the maker took it.
            const Effect effect = sighting.check.effect;
            const bool seen = sighting.seenAt.has_value();
            QString detail = sighting.check.evidence;
            if (detail.isEmpty())
                detail = completed ? ActionTimeline::tr("accepted, not seen yet")
                                   : ActionTimeline::tr("a later read shows it, not an API state");
            add(u"seen"_s, ActionTimeline::tr("Seen on device"), detail, sighting.seenAt, seen,
                effect == Effect::Contradicted ? u"status-warning"_s : u"eye"_s);
            steps.last().isTrouble = effect == Effect::Contradicted;
        }
    }
    QDateTime before;
    bool nextIsMarked = false;
    for (TimelineStep &step : steps) {
        if (step.reached && step.at.isValid()) {
            // Booked is the same moment as created: there is no time between them to tell.
            if (before.isValid() && step.at != before)
                step.gapText = span(before, step.at, format);
            before = step.at;
        }
        if (!step.reached && !nextIsMarked) {
            step.isNext = true;
            nextIsMarked = true;
            if (state == KnownActionState::Acknowledged && before.isValid() && before <= nowUtc)
                step.gapText = ActionTimeline::tr("%1 so far").arg(span(before, nowUtc, format));
        }
    }
    return steps;
}

std::optional<std::chrono::milliseconds> usualTime(const ActionStore &store, const Family &family,
                                                   const QString &command)
{
    constexpr int fewest = 5;
    QList<qint64> times;
    const QList<ActionId> ids = store.ids();
    for (const ActionId &id : ids) {
        const ActionPtr action = store.action(id);
        if (action->state != KnownActionState::Completed || action->start || action->command != command
            || action->family != family || !action->createdAt || !action->completedAt)
            continue;
        times.append(std::max<qint64>(0, action->createdAt->msecsTo(*action->completedAt)));
    }
    if (times.size() < fewest)
        return {};
    const auto ninth = times.begin() + (times.size() * 9) / 10;
    std::nth_element(times.begin(), ninth, times.end());
    return std::chrono::milliseconds(*ninth);
}

ActionTimeline::ActionTimeline(QObject *parent) : QObject(parent) { }

ActionTimeline::~ActionTimeline() = default;

void ActionTimeline::setDesk(CommandDesk *desk)
{
    if (m_desk == desk)
        return;
    if (m_desk) {
        m_desk->actions().disconnect(this);
        m_desk->devices().disconnect(this);
    }
    m_desk = desk;
    if (m_desk) {
        connect(&m_desk->actions(), &ActionStore::changed, this, [this](const ActionStore::Changes &changes) {
            if (changes.added.contains(m_actionId) || changes.changed.contains(m_actionId)
                || changes.removed.contains(m_actionId))
                refresh();
        });
        connect(&m_desk->devices(), &DeviceSource::deviceChanged, this, [this](const DeviceId &id) {
            if (m_action && m_action->deviceId == id)
                refresh();
        });
    }
    Q_EMIT deskChanged();
    refresh();
}

void ActionTimeline::setActionId(const QString &id)
{
    if (m_actionId.text() == id)
        return;
    m_actionId = ActionId(id);
    Q_EMIT actionIdChanged();
    refresh();
}

QDateTime ActionTimeline::now() const
{
    return m_desk->tracker().serviceNow();
}

void ActionTimeline::refresh()
{
    m_action = m_desk && !m_actionId.isEmpty() ? m_desk->actions().action(m_actionId) : ActionPtr();
    m_sighting = {};
    m_deviceTitle.clear();
    m_deviceVendor.clear();
    m_slowText.clear();
    if (!m_action) {
        m_steps.set({});
        m_evidence.set({});
        m_tick.cancel();
        Q_EMIT changed();
        return;
    }
    m_sighting = m_desk->actions().sightingOf(m_actionId);
    const DevicePtr device = m_desk->devices().device(m_action->deviceId);
    m_deviceTitle = m_desk->devices().words(m_action->deviceId).title;
    m_deviceVendor = device ? device->vendor.text() : QString();
    m_steps.set(timelineSteps(*m_action, m_sighting, m_deviceVendor, fromHere(), m_desk->format(), now()));
    m_evidence.set(m_sighting.check.rows);
    m_slowText = findSlowness();
    if (isTerminal(m_action->state))
        m_tick.cancel();
    else
        m_tick = m_desk->clock().callAfter(1s, [this] { refresh(); });
    Q_EMIT changed();
}

QString ActionTimeline::findSlowness()
{
    if (isTerminal(m_action->state))
        return {};
    const Format &format = m_desk->format();
    // Makers are asked again and again within this time; below it nobody would call it long.
    constexpr std::chrono::milliseconds patience = 10s;
    if (m_action->state == KnownActionState::Scheduled) {
        if (!m_action->start || *m_action->start + patience > now())
            return {};
        return tr("Longer than usual: it should have started at %1.").arg(format.time(*m_action->start, now()));
    }
    if (m_action->end) {
        // A window may be reported as done when it is accepted or when it is over: only beyond its end it is late.
        if (*m_action->end + patience > now())
            return {};
        return tr("Longer than usual: it should have ended at %1.").arg(format.time(*m_action->end, now()));
    }
    const QString kind = m_action->family.path() + u' ' + m_action->command;
    if (m_usualFor != kind) {
        m_usualFor = kind;
        m_usual = usualTime(m_desk->actions(), m_action->family, m_action->command);
    }
    const std::optional<QDateTime> began = m_action->start ? m_action->start
        : m_action->createdAt                              ? m_action->createdAt
                                                           : m_action->acknowledgedAt;
    if (!m_usual || !began)
        return {};
    const std::chrono::milliseconds taken(began->msecsTo(now()));
    if (taken < std::max(patience, 2 * *m_usual))
        return {};
    return tr("Longer than usual: %1 mostly takes %2.").arg(m_action->command, format.duration(*m_usual));
}

QString ActionTimeline::command() const
{
    return m_action ? m_action->command : QString();
}

QString ActionTimeline::state() const
{
    return m_action ? m_action->state.text() : QString();
}

QString ActionTimeline::stateWord() const
{
    return m_action ? CommandWords::stateWord(m_action->state) : QString();
}

QString ActionTimeline::stateKind() const
{
    return m_action ? CommandWords::stateKind(m_action->state) : QString();
}

QString ActionTimeline::stateIcon() const
{
    return m_action ? CommandWords::stateIcon(m_action->state) : QString();
}

QString ActionTimeline::deviceId() const
{
    return m_action ? m_action->deviceId.text() : QString();
}

QString ActionTimeline::family() const
{
    return m_action ? m_action->family.path() : QString();
}

QString ActionTimeline::parametersText() const
{
    return m_action ? CommandWords::parameters(*m_action, m_desk->format()) : QString();
}

QString ActionTimeline::startText() const
{
    return m_action && m_action->start ? m_desk->format().time(*m_action->start, now()) : QString();
}

QString ActionTimeline::endText() const
{
    return m_action && m_action->end ? m_desk->format().time(*m_action->end, now()) : QString();
}

QString ActionTimeline::windowText() const
{
    return m_action ? CommandWords::window(*m_action, m_desk->format(), now()) : QString();
}

QString ActionTimeline::requestId() const
{
    return m_action ? m_desk->actions().requestIdOf(m_actionId).text() : QString();
}

QString ActionTimeline::selfLink() const
{
    return m_action ? m_action->self : QString();
}

bool ActionTimeline::fromHere() const
{
    return m_action && m_desk->actions().isFromHere(m_actionId);
}

ErrorText ActionTimeline::error() const
{
    if (!m_action)
        return {};
    return ErrorCatalogue::explainAction(m_action->errorCode, m_action->errorMessage,
                                         {m_action->family, nullptr, m_action->command, m_desk->format()});
}

bool ActionTimeline::isCancellable() const
{
    return m_action && m_action->state == KnownActionState::Scheduled;
}

QString ActionTimeline::cancelText() const
{
    if (!isCancellable())
        return {};
    if (!m_action->start || *m_action->start <= now())
        return tr("It is about to start.");
    return tr("Can be cancelled for %1.").arg(span(now(), *m_action->start, m_desk->format()));
}

bool ActionTimeline::canFollowUp() const
{
    return m_action && m_action->state == KnownActionState::Failed && m_action->errorCode == u"SCHEDULER_ACTIVE"_s;
}

QString ActionTimeline::note() const
{
    if (!m_action || isTerminal(m_action->state))
        return {};
    QStringList sentences;
    if (m_action->end) {
        const QString end = CommandWords::instant(*m_action->end, m_desk->format(), now());
        sentences.append(m_action->family.kind() == KnownFamily::Battery
                             ? tr("At the end, %1, the battery goes to idle and keeps its level.").arg(end)
                             : tr("At the end, %1, the device goes back by itself.").arg(end));
    }
    if (isCancellable() && m_action->start)
        sentences.append(
            tr("It can be cancelled until %1.").arg(CommandWords::instant(*m_action->start, m_desk->format(), now())));
    return Format::sentences(sentences);
}

} // namespace fleet
