// SPDX-License-Identifier: GPL-3.0-or-later
#include "actioncountdown.h"

#include "commandwords.h"

#include <algorithm>

namespace fleet {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// A start is reported a moment after it happened: the next look brings it.
constexpr int soonSeconds = 30;

QString spanText(const Action &action, const QTimeZone &zone)
{
    const auto clock = [&zone](const QDateTime &utc) {
        return utc.toTimeZone(zone);
    };
    const auto text = [](const QDateTime &local) {
        return local.toString(local.time().second() ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s);
    };
    const QDateTime start = clock(*action.start);
    if (!action.end)
        return text(start);
    const QDateTime end = clock(*action.end);
    return ActionCountdown::tr("%1 to %2")
        .arg(text(start), end.date() == start.date() ? end.toString(u"HH:mm"_s) : text(end));
}

} // namespace

ActionCountdown::ActionCountdown(QObject *parent) : QObject(parent) { }

ActionCountdown::~ActionCountdown() = default;

void ActionCountdown::setDesk(CommandDesk *desk)
{
    if (m_desk == desk)
        return;
    if (m_desk) {
        m_desk->actions().disconnect(this);
        m_desk->disconnect(this);
    }
    m_desk = desk;
    if (m_desk) {
        connect(&m_desk->actions(), &ActionStore::changed, this, [this](const ActionStore::Changes &changes) {
            if (changes.added.contains(m_actionId) || changes.changed.contains(m_actionId)
                || changes.removed.contains(m_actionId))
                refresh();
        });
        connect(m_desk, &CommandDesk::environmentChanged, this, &ActionCountdown::changed);
    }
    Q_EMIT deskChanged();
    refresh();
}

void ActionCountdown::setActionId(const QString &id)
{
    if (m_actionId.text() == id)
        return;
    m_actionId = ActionId(id);
    Q_EMIT actionIdChanged();
    refresh();
}

bool ActionCountdown::isBooked() const
{
    return m_action && m_action->state == KnownActionState::Scheduled;
}

QString ActionCountdown::whyNotCancel() const
{
    if (!m_action)
        return tr("This action is not known.");
    if (!isBooked())
        return tr("Only a booked action can be cancelled; this one is %1.")
            .arg(CommandWords::stateWord(m_action->state));
    return m_desk->writeLockReason();
}

bool ActionCountdown::cancel()
{
    return m_desk && canCancel() && m_desk->cancelAction(m_actionId.text());
}

void ActionCountdown::refresh()
{
    m_action = m_desk && !m_actionId.isEmpty() ? m_desk->actions().action(m_actionId) : ActionPtr();
    m_text.clear();
    m_zoneText.clear();
    m_utcText.clear();
    m_askedText.clear();
    m_secondsLeft = 0;
    m_tick.cancel();
    if (!m_action || !m_action->start) {
        if (isBooked())
            m_text = tr("Booked; the service did not say for when.");
        Q_EMIT changed();
        return;
    }
    const Format &format = m_desk->format();
    m_zoneText = tr("%1, %2").arg(spanText(*m_action, format.zone()), QString::fromUtf8(format.zone().id()));
    m_utcText = tr("%1 UTC").arg(spanText(*m_action, QTimeZone::utc()));
    const Intent *intent = m_desk->tracker().intent(m_desk->actions().intentOf(m_actionId));
    const auto *draft = intent ? std::get_if<CommandDraft>(&intent->draft) : nullptr;
    if (draft && !std::holds_alternative<RunNow>(draft->when))
        m_askedText
            = tr("You asked for %1.").arg(CommandWords::when(draft->when, format, m_desk->tracker().serviceNow()));
    if (isBooked()) {
        const qint64 left = m_desk->tracker().serviceNow().secsTo(*m_action->start);
        m_secondsLeft = int(std::clamp<qint64>(left, -31 * 86400, 31 * 86400));
        if (left > 0)
            m_text = tr("Starts in %1").arg(format.duration(std::chrono::seconds(left)));
        else if (left > -soonSeconds)
            m_text = tr("It should start now");
        else
            m_text = tr("It should have started %1 ago and is still booked")
                         .arg(format.duration(std::chrono::seconds(-left)));
        // By the second in the last two minutes, then as often as what is printed moves.
        m_tick = m_desk->clock().callAfter(left > 120 ? 10s : 1s, [this] { refresh(); });
    }
    Q_EMIT changed();
}

} // namespace fleet
