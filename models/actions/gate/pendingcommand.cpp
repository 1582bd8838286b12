// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingcommand.h"

#include "commandwords.h"

namespace fleet {

using namespace std::chrono_literals;

PendingCommand::PendingCommand(QObject *parent) : QObject(parent) { }

PendingCommand::~PendingCommand() = default;

void PendingCommand::setDesk(CommandDesk *desk)
{
    if (m_desk == desk)
        return;
    if (m_desk) {
        m_desk->tracker().disconnect(this);
        m_desk->actions().disconnect(this);
    }
    m_desk = desk;
    if (m_desk) {
        connect(&m_desk->tracker(), &ActionTracker::intentChanged, this, &PendingCommand::refresh);
        connect(&m_desk->actions(), &ActionStore::changed, this, &PendingCommand::refresh);
    }
    Q_EMIT deskChanged();
    refresh();
}

void PendingCommand::setDeviceId(const QString &id)
{
    if (m_deviceId.text() == id)
        return;
    m_deviceId = DeviceId(id);
    Q_EMIT deviceIdChanged();
    refresh();
}

QString PendingCommand::state() const
{
    if (m_intentId.isEmpty())
        return QStringLiteral("none");
    return m_words.kind == QLatin1StringView("failed") ? QStringLiteral("settled") : m_words.kind;
}

void PendingCommand::refresh()
{
    const Intent *intent = m_desk && !m_deviceId.isEmpty() ? m_desk->tracker().newestIntentOf(m_deviceId) : nullptr;
    if (!intent) {
        const bool wasThere = !m_intentId.isEmpty();
        m_intentId.clear();
        m_requestId.clear();
        m_actionId.clear();
        m_words = {};
        m_command.clear();
        m_sentText.clear();
        m_effect.clear();
        m_effectText.clear();
        m_evidence.set({});
        m_hasConflict = false;
        m_canFollowUp = false;
        m_tick.cancel();
        if (wasThere)
            Q_EMIT changed();
        return;
    }
    const Format &format = m_desk->format();
    const QDateTime now = m_desk->clock().nowUtc();
    const ActionPtr action = m_desk->actions().action(intent->actionId);
    const IntentWords words = describe(*intent, action, m_desk->devices().device(m_deviceId), format, now);
    const auto age = std::chrono::seconds(intent->sentAt.secsTo(now));
    const QString sentText = intent->state == IntentState::NotSent
        ? tr("not sent")
        : tr("sent %1 ago").arg(format.age(age));
    const auto *draft = std::get_if<CommandDraft>(&intent->draft);
    const ActionStore::Sighting sighting = m_desk->actions().sightingOf(intent->actionId);
    const QString effect = effectKey(sighting.check.effect);
    const bool hasConflict
        = intent->state == IntentState::Refused && intent->error.code == QLatin1StringView("CONFLICT");
    const bool canFollowUp = action && action->state == KnownActionState::Failed
        && action->errorCode == QLatin1StringView("SCHEDULER_ACTIVE");
    const QString command = draft ? draft->command : operationName(intent->operation);

    const bool isNews = m_intentId != intent->id || m_requestId != intent->requestId.text()
        || m_actionId != intent->actionId.text() || !(m_words == words) || m_sentText != sentText || m_effect != effect
        || m_effectText != sighting.check.evidence || m_evidence.rows() != sighting.check.rows
        || m_hasConflict != hasConflict || m_canFollowUp != canFollowUp;
    m_intentId = intent->id;
    m_requestId = intent->requestId.text();
    m_actionId = intent->actionId.text();
    m_words = words;
    m_command = command;
    m_sentText = sentText;
    m_effect = effect;
    m_effectText = sighting.check.evidence;
    m_evidence.set(sighting.check.rows);
    m_hasConflict = hasConflict;
    m_canFollowUp = canFollowUp;
    // The age moves by itself: every second at first, then by the minute, as it is printed.
    m_tick = m_desk->clock().callAfter(age < 60s ? 1000ms : 20000ms, [this] { refresh(); });
    if (isNews)
        Q_EMIT changed();
}

void PendingCommand::dismiss()
{
    if (m_desk && !m_intentId.isEmpty())
        m_desk->tracker().dismiss(m_intentId);
}

} // namespace fleet
