// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictcase.h"

#include "commandwords.h"

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
        connect(&m_desk->actions(), &ActionStore::changed, this, &ConflictCase::refresh);
        connect(&m_desk->devices(), &DeviceSource::deviceChanged, this, &ConflictCase::refresh);
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
    if (strategy == u"cancel_and_replace"_s)
        return tr("%1 is cancelled, yours takes its place").arg(otherName);
    if (strategy == u"queue_after"_s) {
        return other && other->end ? tr("yours waits until the other one ends, %1")
                                         .arg(m_desk->format().time(*other->end, m_desk->clock().nowUtc()))
                                   : tr("yours waits until the other one ends");
    }
    return tr("decided by the API: %1").arg(strategy);
}

void ConflictCase::refresh()
{
    const Intent *intent = m_desk ? m_desk->tracker().intent(m_intentId) : nullptr;
    const auto *draft = intent ? std::get_if<CommandDraft>(&intent->draft) : nullptr;
    m_exists = draft && intent->state == IntentState::Refused && intent->error.code == u"CONFLICT"_s;
    if (!m_exists) {
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
    m_deviceVendor = device ? device->vendor : QString();
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
    if (const auto *at = std::get_if<RunAt>(&draft->when))
        m_mineStart = CommandWords::guessInstant(at->start, format, now);
    if (const auto *window = std::get_if<RunWindow>(&draft->when)) {
        m_mineStart = CommandWords::guessInstant(window->start, format, now);
        m_mineEnd = CommandWords::guessInstant(window->end, format, now);
    }

    const QStringList ways = offered(details, device.get());
    m_mustWait = ways.isEmpty();
    const QString noun = CommandWords::familyNoun(draft->family);
    m_title = m_mustWait ? tr("The action of this %1 has started already").arg(noun)
                         : tr("This %1 already has an action booked").arg(noun);
    if (!m_mustWait)
        m_waitText.clear();
    else if (other && isTerminal(other->state))
        m_waitText = tr("It has ended. Ask again now.");
    else if (other && other->end)
        m_waitText = tr("Wait until it ends, %1, then ask again.").arg(format.time(*other->end, now));
    else
        m_waitText = tr("Wait and ask again when it ends.");

    if (!m_selected.isEmpty() && !ways.contains(m_selected))
        m_selected.clear();
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
        rows.append(choice);
    }
    ConflictChoice stay;
    stay.label = tr("Keep what is booked");
    stay.consequence = tr("yours is discarded, no request is made");
    stay.iconName = u"close"_s;
    stay.choiceSelected = m_selected.isEmpty();
    rows.append(stay);
    m_choices.set(rows);
    Q_EMIT changed();
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
