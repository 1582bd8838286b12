// SPDX-License-Identifier: GPL-3.0-or-later
#include "commanddesk.h"

#include "intentwords.h"

namespace fleet {

CommandDesk::CommandDesk(PushPort &port, DeviceSource &devices, EnvironmentSource &environment, Clock &clock,
                         Format format, IntentJournal *journal, QObject *parent)
    : QObject(parent)
    , m_devices(devices)
    , m_environment(environment)
    , m_clock(clock)
    , m_format(format)
    , m_tracker(port, devices, clock, format, journal)
    , m_gate(m_tracker, devices, environment, clock, format)
    , m_settingsProofs(m_tracker, devices)
{
    connect(&m_environment, &EnvironmentSource::environmentChanged, this, &CommandDesk::environmentChanged);
    connect(&m_tracker, &ActionTracker::intentChanged, this, &CommandDesk::onIntentChanged);
    connect(&m_tracker, &ActionTracker::actionSettled, this, &CommandDesk::onActionSettled);
    connect(&m_tracker, &ActionTracker::journalProblemChanged, this, &CommandDesk::journalProblemChanged);
    connect(&m_tracker.actions(), &ActionStore::changed, this, &CommandDesk::countsChanged);
}

CommandDesk::~CommandDesk() = default;

bool CommandDesk::cancelAction(const QString &actionId)
{
    const ActionId id(actionId);
    const ActionPtr action = actions().action(id);
    CancelDraft draft{id, action ? action->deviceId : DeviceId()};
    return !propose(draft);
}

bool CommandDesk::revokeConsent(const QString &userId, const QStringList &deviceIds)
{
    ConsentDraft draft{UserId(userId), {}};
    for (const QString &id : deviceIds)
        draft.deviceIds.append(DeviceId(id));
    return !propose(draft);
}

bool CommandDesk::followUp(const QString &actionId)
{
    const ActionPtr action = actions().action(ActionId(actionId));
    if (!action || action->errorCode != QLatin1StringView("SCHEDULER_ACTIVE"))
        return false;
    CommandDraft draft;
    // What was sent from here is known exactly; of the others the record tells all but the plant's wall clock.
    const Intent *intent = m_tracker.intent(actions().intentOf(action->id));
    const auto *sent = intent ? std::get_if<CommandDraft>(&intent->draft) : nullptr;
    if (sent) {
        draft = *sent;
    } else {
        draft.deviceId = action->deviceId;
        draft.family = action->family;
        draft.command = action->command;
        draft.parameters = action->parameters;
        if (const DevicePtr device = m_devices.device(action->deviceId); device && draft.family.isEmpty())
            draft.family = device->family;
    }
    draft.onConflict = ConflictStrategy(KnownConflictStrategy::CancelAndReplace);
    return !propose(draft);
}

ErrorText CommandDesk::explain(const QString &code) const
{
    return ErrorCatalogue::explainAction(code, {}, {{}, nullptr, {}, m_format});
}

std::optional<QString> CommandDesk::propose(const WriteDraft &draft)
{
    std::optional<QString> problem = m_gate.propose(draft);
    if (problem)
        Q_EMIT announced(QStringLiteral("notSent"), tr("Not possible now"), *problem, {}, {});
    return problem;
}

std::optional<QString> CommandDesk::proposeAgain(const QString &intentId, const QString &strategy)
{
    const Intent *intent = m_tracker.intent(intentId);
    const auto *sent = intent ? std::get_if<CommandDraft>(&intent->draft) : nullptr;
    if (!sent)
        return tr("This request is not known any more.");
    CommandDraft draft = *sent;
    draft.onConflict = strategy.isEmpty() ? std::nullopt : std::optional(ConflictStrategy(strategy));
    return propose(draft);
}

void CommandDesk::onIntentChanged(const QString &intentId)
{
    Q_EMIT countsChanged();
    const Intent *intent = m_tracker.intent(intentId);
    if (!intent || intent->state == IntentState::Sending)
        return;
    learnPlantClock(*intent);
    const DevicePtr device = m_devices.device(intent->deviceId);
    const IntentWords words = describe(*intent, actions().action(intent->actionId), device, m_format, m_clock.nowUtc());
    // What did not arrive is settled, yet no success; and it is told anew when it turns up after all.
    const QString kind
        = words.isTrouble && words.kind == QLatin1StringView("settled") ? QStringLiteral("failed") : words.kind;
    if (m_announced.value(intentId) == kind)
        return;
    m_announced.insert(intentId, kind);
    const bool isConflict
        = intent->state == IntentState::Refused && intent->error.code == QLatin1StringView("CONFLICT");
    Q_EMIT announced(kind, words.title, words.text, intent->deviceId.text(), intentId);
    if (isConflict)
        Q_EMIT conflictRaised(intentId);
    // It has started meanwhile: what it is now is read rather than guessed.
    if (intent->state == IntentState::Refused && intent->operation == Operation::CancelAction)
        Q_EMIT actionsWanted(intent->deviceId);
}

void CommandDesk::learnPlantClock(const Intent &intent)
{
    const auto *draft = std::get_if<CommandDraft>(&intent.draft);
    // Behind another action the start is that one's end and tells nothing of the plant's clock.
    if (!draft || intent.state != IntentState::Accepted
        || draft->onConflict == std::optional(ConflictStrategy(KnownConflictStrategy::QueueAfter)))
        return;
    const ActionPtr action = actions().action(intent.actionId);
    if (!action || !action->start)
        return;
    if (const auto *at = std::get_if<RunAt>(&draft->when))
        m_plantClocks.learn(draft->deviceId, at->start, *action->start);
    else if (const auto *window = std::get_if<RunWindow>(&draft->when))
        m_plantClocks.learn(draft->deviceId, window->start, *action->start);
}

void CommandDesk::onActionSettled(const ActionId &id)
{
    const QString intentId = actions().intentOf(id);
    if (!intentId.isEmpty())
        onIntentChanged(intentId);
}

int CommandDesk::inFlightCount() const
{
    return actions().count(KnownActionState::Acknowledged) + actions().count(KnownActionState::Unknown)
        + m_tracker.openIntents();
}

int CommandDesk::bookedCount() const
{
    return actions().count(KnownActionState::Scheduled);
}

QString CommandDesk::environmentWord() const
{
    return fleet::environmentWord(m_environment.environment().kind);
}

bool CommandDesk::writesLocked() const
{
    return !m_environment.writeLock().isEmpty();
}

QString CommandDesk::writeLockReason() const
{
    return m_environment.writeLock();
}

} // namespace fleet
