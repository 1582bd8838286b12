// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictcase.h"

#include "commandwords.h"

#include <algorithm>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

ConflictCase::ConflictCase(QObject *parent) : QObject(parent) { }

ConflictCase::~ConflictCase() = default;

void ConflictCase::setDesk(CommandDesk *desk)
{
    if (m_desk == desk)
        return;
    if (m_desk) {
        m_desk->actions().disconnect(this);
        m_desk->devices().disconnect(this);
    }
    m_desk = desk;
    if (m_desk) {
        // Whatever else moves in a fleet is no news here.
        connect(&m_desk->actions(), &ActionStore::changed, this, [this] {
            if (!m_intentId.isEmpty())
                refresh();
        });
        connect(&m_desk->devices(), &DeviceSource::deviceChanged, this, [this](const DeviceId &id) {
            if (m_exists && id == m_deviceId)
                refresh();
        });
    }
    Q_EMIT deskChanged();
    refresh();
}

void ConflictCase::setIntentId(const QString &id)
{
    if (m_intentId == id)
        return;
    m_intentId = id;
    m_selected.clear();
    m_hasLooked = false;
    m_canAskAgain = false;
    Q_EMIT intentIdChanged();
    refresh();
}

void ConflictCase::setSelected(const QString &strategy)
{
    if (m_selected == strategy)
        return;
    m_selected = strategy;
    refresh();
}

QStringList ConflictCase::offered(const ErrorDetails &details, const Device *device)
{
    QStringList names;
    if (!details.strategies)
        return names;
    for (const ConflictStrategy &strategy : *details.strategies) {
        if (!device || !device->conflictStrategies || device->conflictStrategies->contains(strategy))
            names.append(strategy.text());
    }
    return names;
}

QString ConflictCase::consequenceOf(const QString &strategy, const ActionPtr &other) const
{
    const QString otherName = m_otherId.isEmpty() ? tr("the other one") : m_otherId.text();
    // The answer names its ways before it looks at the other one (contract.md section 8): what has started is not
    // cancelled, and what has no end cannot be waited for. Choosing it costs one more refusal, so that is said.
    const bool isRunning = other && other->state == KnownActionState::Acknowledged;
    if (strategy == u"cancel_and_replace"_s) {
        return isRunning ? tr("%1 has started: it will probably be refused until that one ends").arg(otherName)
                         : tr("%1 is cancelled, yours takes its place").arg(otherName);
    }
    if (strategy == u"queue_after"_s) {
        // A queued window keeps its end.
        if (other && other->end && m_mineEnd.isValid() && m_mineEnd <= *other->end)
            return tr("your window is over before the other one ends: it will be refused");
        if (other && other->end)
            return tr("yours waits until the other one ends, %1")
                .arg(CommandWords::instant(*other->end, m_desk->format(), m_desk->clock().nowUtc()));
        return other ? tr("the other one has no end: it will probably be refused")
                     : tr("yours waits until the other one ends");
    }
    return tr("decided by the API: %1").arg(strategy);
}

QString ConflictCase::lossBy(const CommandDraft &draft, const ActionPtr &other) const
{
    if (m_selected != u"cancel_and_replace"_s || !other || other->state == KnownActionState::Acknowledged)
        return {};
    QStringList said{tr("Replacing gives up what is booked: %1.").arg(m_otherText)};
    const auto target = [](const QList<NamedQuantity> &parameters) {
        const auto found = std::find_if(parameters.begin(), parameters.end(),
                                        [](const NamedQuantity &one) { return one.name == u"target"_s; });
        return found == parameters.end() ? nullptr : &*found;
    };
    const NamedQuantity *theirs = target(other->parameters);
    const NamedQuantity *ours = target(draft.parameters);
    const Format &format = m_desk->format();
    if (theirs && ours && theirs->quantity != ours->quantity)
        said.append(tr("The target is then %1 instead of %2.")
                        .arg(CommandWords::quantity(*ours, format), CommandWords::quantity(*theirs, format)));
    return Format::sentences(said);
}

void ConflictCase::refresh()
{
    const Intent *intent = m_desk ? m_desk->tracker().intent(m_intentId) : nullptr;
    const auto *draft = intent ? std::get_if<CommandDraft>(&intent->draft) : nullptr;
    m_exists = draft && intent->state == IntentState::Refused && intent->error.code == u"CONFLICT"_s;
    if (!m_exists) {
        m_lossText.clear();
        m_choices.set({});
        Q_EMIT changed();
        return;
    }
    const Format &format = m_desk->format();
    const QDateTime now = m_desk->clock().nowUtc();
    const DevicePtr device = m_desk->devices().device(draft->deviceId);
    const DeviceWords words = m_desk->devices().words(draft->deviceId);
    const ErrorDetails &details = intent->error.details;
    m_deviceId = draft->deviceId;
    m_deviceTitle = words.title;
    m_deviceVendor = device ? device->vendor.text() : QString();
    m_requestId = intent->requestId.text();
    m_otherId = details.conflictingActionIds.isEmpty() ? ActionId() : details.conflictingActionIds.first();

    const ActionPtr other
        = m_otherId.isEmpty() ? m_desk->actions().openActionOf(m_deviceId) : m_desk->actions().action(m_otherId);
    m_otherText = other ? CommandWords::phrase(*other, format, now) : m_otherId.text();
    m_otherState = other ? CommandWords::stateWord(other->state) : QString();
    m_otherStart = other ? other->start.value_or(other->createdAt.value_or(QDateTime())) : QDateTime();
    m_otherEnd = other ? other->end.value_or(QDateTime()) : QDateTime();
    m_mineText = tr("%1, %2").arg(CommandWords::phrase(*draft, format), CommandWords::when(draft->when, format, now));
    m_mineStart = now;
    m_mineEnd = QDateTime();
    const PlantZone plant = m_desk->plantClocks().zoneOf(draft->deviceId, format);
    const auto instant = [&](const StartTime &time) {
        const auto *clock = std::get_if<WallClock>(&time);
        const QList<QDateTime> instants = clock ? instantsOf(*clock, plant.zone) : QList<QDateTime>();
        return instants.isEmpty() ? CommandWords::guessInstant(time, format, now) : instants.first();
    };
    m_zoneNote.clear();
    if (const auto *at = std::get_if<RunAt>(&draft->when))
        m_mineStart = instant(at->start);
    if (const auto *window = std::get_if<RunWindow>(&draft->when)) {
        m_mineStart = instant(window->start);
        m_mineEnd = instant(window->end);
    }
    if (!std::holds_alternative<RunNow>(draft->when))
        m_zoneNote = plant.text(format);

    const QStringList ways = offered(details, device.get());
    m_mustWait = ways.isEmpty();
    const QString ofDevice = CommandWords::thisDevice(draft->family, CommandWords::Case::Owner);
    const bool hadStrategies = details.strategies && !details.strategies->isEmpty();
    const bool isRunning = other && other->state == KnownActionState::Acknowledged;
    m_title = (m_mustWait && !hadStrategies) || isRunning
        ? tr("The action %1 has started already", "%1 is: of this battery").arg(ofDevice)
        : CommandWords::sentence(
            //: %1 is "this battery"
            tr("%1 already has an action booked")
                .arg(CommandWords::thisDevice(draft->family, CommandWords::Case::Subject)));
    const bool couldAsk = std::exchange(m_canAskAgain, m_mustWait && hasEnded(other, device));
    if (m_canAskAgain)
        m_title = tr("The action %1 has ended", "%1 is: of this battery").arg(ofDevice);
    // Nobody here has met the action that is in the way: then it is looked for once, and followed from there.
    if (m_mustWait && !other && !m_hasLooked) {
        m_hasLooked = true;
        Q_EMIT m_desk->actionsWanted(m_deviceId);
    }
    if (!m_mustWait)
        m_waitText.clear();
    else if (m_canAskAgain)
        m_waitText = tr("Your command can be reviewed again; nothing is sent before you confirm it.");
    else if (hadStrategies)
        m_waitText
            = tr("The service names ways out that this device does not offer. Wait until it ends, then ask again.");
    else if (other && other->end)
        m_waitText = tr("Wait until it ends, %1, then ask again.").arg(CommandWords::instant(*other->end, format, now));
    else
        m_waitText = tr("Wait and ask again when it ends.");

    if (!m_selected.isEmpty() && !ways.contains(m_selected))
        m_selected.clear();
    m_lossText = lossBy(*draft, other);
    QList<ConflictChoice> rows;
    for (const QString &way : ways) {
        ConflictChoice choice;
        choice.strategy = way;
        choice.label = CommandWords::strategyLabel(way);
        choice.consequence = consequenceOf(way, other);
        choice.iconName = way == u"cancel_and_replace"_s ? u"replace"_s
            : way == u"queue_after"_s                    ? u"queue"_s
                                                         : u"conflict"_s;
        choice.choiceSelected = way == m_selected;
        place(choice, *draft);
        rows.append(choice);
    }
    ConflictChoice stay;
    stay.label = isRunning ? tr("Keep what runs") : tr("Keep what is booked");
    stay.consequence = tr("yours is discarded, no request is made");
    stay.iconName = u"close"_s;
    stay.choiceSelected = m_selected.isEmpty();
    place(stay, *draft);
    rows.append(stay);
    m_choices.set(rows);

    m_axisStart = now;
    m_axisEnd = now.addSecs(3600);
    for (const ConflictChoice &row : std::as_const(rows)) {
        for (const QDateTime &time : {row.mineStart, row.mineEnd, row.otherStart, row.otherEnd}) {
            if (!time.isValid())
                continue;
            m_axisStart = std::min(m_axisStart, time);
            m_axisEnd = std::max(m_axisEnd, time);
        }
    }
    const qint64 room = std::max<qint64>(300, m_axisStart.secsTo(m_axisEnd) / 20);
    m_axisStart = m_axisStart.addSecs(-room);
    m_axisEnd = m_axisEnd.addSecs(room);
    Q_EMIT changed();
    if (m_canAskAgain && !couldAsk)
        Q_EMIT askAgainOffered();
}

bool ConflictCase::hasEnded(const ActionPtr &other, const DevicePtr &device) const
{
    if (other)
        return isTerminal(other->state);
    // The device's own short form tells as well, when it is about that action.
    return device && device->lastAction && !m_otherId.isEmpty() && device->lastAction->id == m_otherId
        && isTerminal(device->lastAction->state);
}

void ConflictCase::place(ConflictChoice &choice, const CommandDraft &draft) const
{
    choice.otherStart = m_otherStart;
    choice.otherEnd = m_otherEnd;
    if (choice.strategy.isEmpty()) {
        choice.mineIsDiscarded = true;
        return;
    }
    choice.mineStart = m_mineStart;
    choice.mineEnd = m_mineEnd;
    if (choice.strategy == u"cancel_and_replace"_s) {
        choice.otherIsCancelled = true;
    } else if (choice.strategy == u"queue_after"_s) {
        // contract.md section 8: the start moves to the other one's end; a window keeps its end.
        choice.mineStart = m_otherEnd;
        // Nothing is left of a window that is over by then.
        if (std::holds_alternative<RunWindow>(draft.when) && m_mineEnd.isValid() && m_otherEnd.isValid()
            && m_mineEnd <= m_otherEnd)
            choice.mineStart = choice.mineEnd = QDateTime();
    }
}

bool ConflictCase::resolve()
{
    if (!m_desk || !m_exists)
        return false;
    if (m_selected.isEmpty() && !m_mustWait) {
        keep();
        return false;
    }
    return !m_desk->proposeAgain(m_intentId, m_selected);
}

void ConflictCase::keep()
{
    if (m_desk && m_exists)
        m_desk->tracker().dismiss(m_intentId);
}

} // namespace fleet
