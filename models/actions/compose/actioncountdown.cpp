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
// Nothing is booked further ahead than a month (contract.md section 6.2).
constexpr qint64 mostSeconds = qint64(31) * 86400;

QString clockText(const QDateTime &local)
{
    return local.time().toString(local.time().second() ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

// "UTC+2", "UTC+5:30"
QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    const QString hours = QString::number(minutes / 60);
    return u"UTC"_s + (seconds < 0 ? QChar(0x2212) : QChar(u'+'))
        + (minutes % 60 ? u"%1:%2"_s.arg(hours).arg(minutes % 60, 2, 10, QChar(u'0')) : hours);
}

QString spanText(const Action &action, const Format &format, const QDateTime &nowUtc)
{
    const auto text = [&](const QDateTime &at) {
        return CommandWords::instant(at, format, nowUtc, CommandWords::Precision::Seconds);
    };
    QString from = text(*action.start);
    if (!action.end)
        return from;
    const QDateTime start = action.start->toTimeZone(format.zone());
    const QDateTime end = action.end->toTimeZone(format.zone());
    QString until = end.date() == start.date() ? clockText(end) : text(*action.end);
    if (start.offsetFromUtc() != end.offsetFromUtc()) {
        // In the night in which the clocks change the same reading may come twice.
        from += u" ("_s + offsetText(start.offsetFromUtc()) + u')';
        until += u" ("_s + offsetText(end.offsetFromUtc()) + u')';
    }
    return ActionCountdown::tr("%1 to %2").arg(from, until);
}

// Beside the zone's own: the day is said where it is another one.
QString utcText(const Action &action, const Format &format)
{
    const auto text = [&](const QDateTime &at) {
        const QDateTime utc = at.toUTC();
        return utc.date() == at.toTimeZone(format.zone()).date()
            ? clockText(utc)
            //: A day and a time of it
            : ActionCountdown::tr("%1 %2").arg(format.day(utc.date()), clockText(utc));
    };
    return action.end ? ActionCountdown::tr("%1 to %2").arg(text(*action.start), text(*action.end))
                      : text(*action.start);
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
    m_whenText.clear();
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
    const QDateTime now = m_desk->tracker().serviceNow();
    const QTimeZone &zone = format.zone();
    const QString span = spanText(*m_action, format, now);
    const bool isUtc = zone == QTimeZone::utc() || zone.id() == "Etc/UTC";
    m_whenText = isUtc ? tr("%1 UTC").arg(span)
                       : tr("%1, %2 (%3 UTC)").arg(span, QString::fromUtf8(zone.id()), utcText(*m_action, format));
    const Intent *intent = m_desk->tracker().intent(m_desk->actions().intentOf(m_actionId));
    const auto *draft = intent ? std::get_if<CommandDraft>(&intent->draft) : nullptr;
    if (draft && !std::holds_alternative<RunNow>(draft->when))
        m_askedText = tr("You asked for %1.").arg(CommandWords::when(draft->when, format, now));
    if (isBooked()) {
        const qint64 left = now.secsTo(*m_action->start);
        m_secondsLeft = int(std::clamp(left, -mostSeconds, mostSeconds));
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
