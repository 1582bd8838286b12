// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposaldesk.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

bool ProposalDesk::isFinal(State state)
{
    return state != State::Waiting && state != State::Shown && state != State::Confirmed;
}

QString ProposalDesk::name(State state)
{
    switch (state) {
    case State::Waiting:
        return u"waiting"_s;
    case State::Shown:
        return u"shown"_s;
    case State::Confirmed:
        return u"confirmed"_s;
    case State::Declined:
        return u"declined"_s;
    case State::Refused:
        return u"refused"_s;
    case State::Accepted:
        return u"accepted"_s;
    case State::RefusedByApi:
        return u"refusedByApi"_s;
    case State::NotSent:
        return u"notSent"_s;
    case State::Unknown:
        return u"unknown"_s;
    }
    return {};
}

ProposalDesk::ProposalDesk(CommandDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(desk.gate(), &ConfirmationGate::recorded, this, &ProposalDesk::onRecorded);
    connect(&desk.tracker(), &ActionTracker::intentChanged, this, &ProposalDesk::onIntentChanged);
}

Result<QString, QString> ProposalDesk::add(const Proposal &proposal)
{
    if (m_waiting.size() >= mostWaiting)
        return Failure{u"%1 proposals wait already; ask again when some are decided."_s.arg(mostWaiting)};
    const auto own = std::count_if(m_waiting.cbegin(), m_waiting.cend(), [&proposal](const Waiting &waiting) {
        return waiting.proposal.author == proposal.author;
    });
    if (own >= mostPerAuthor)
        return Failure{u"%1 of your proposals wait already."_s.arg(mostPerAuthor)};
    for (const Waiting &waiting : std::as_const(m_waiting)) {
        if (waiting.proposal == proposal)
            return Failure{u"The same proposal waits already, as %1."_s.arg(waiting.id)};
    }
    const QString id = u"proposal_%1"_s.arg(++m_serial);
    m_waiting.append({id, proposal});
    Q_EMIT changed();
    return id;
}

bool ProposalDesk::review()
{
    // One at a time: the gate holds one sheet, and what is on it is not swept away by the next in line.
    if (m_waiting.isEmpty() || m_desk.gate()->isOpen())
        return false;
    const Waiting first = m_waiting.takeFirst();
    Q_EMIT changed();
    if (const std::optional<QString> problem = m_desk.propose(first.proposal.draft)) {
        Q_EMIT progressed(first.id, State::Refused, *problem);
        return false;
    }
    m_ids.insert(m_desk.gate()->intentId(), first.id);
    m_desk.gate()->setReason(first.proposal.reason.isEmpty()
                                 ? tr("Proposed by %1").arg(first.proposal.author)
                                 : tr("Proposed by %1: %2").arg(first.proposal.author, first.proposal.reason));
    Q_EMIT progressed(first.id, State::Shown, {});
    return true;
}

void ProposalDesk::decline()
{
    if (m_waiting.isEmpty())
        return;
    const Waiting first = m_waiting.takeFirst();
    Q_EMIT changed();
    Q_EMIT progressed(first.id, State::Declined, tr("A person turned it down."));
}

QString ProposalDesk::author() const
{
    return m_waiting.isEmpty() ? QString() : m_waiting.constFirst().proposal.author;
}

QString ProposalDesk::summary() const
{
    return m_waiting.isEmpty() ? QString() : wordsOf(m_waiting.constFirst().proposal);
}

QString ProposalDesk::reason() const
{
    return m_waiting.isEmpty() ? QString() : m_waiting.constFirst().proposal.reason;
}

QString ProposalDesk::deviceId() const
{
    if (m_waiting.isEmpty())
        return {};
    const WriteDraft &draft = m_waiting.constFirst().proposal.draft;
    if (const auto *command = std::get_if<CommandDraft>(&draft))
        return command->deviceId.text();
    if (const auto *settings = std::get_if<SettingsDraft>(&draft))
        return settings->deviceId.text();
    return {};
}

QString ProposalDesk::wordsOf(const Proposal &proposal) const
{
    const auto quantities = [this](const QList<NamedQuantity> &list) {
        QString text;
        for (const NamedQuantity &entry : list)
            text += u", %1 %2"_s.arg(entry.name,
                                     m_desk.format().quantity(entry.quantity.value, entry.quantity.unit.text()));
        return text;
    };
    if (const auto *command = std::get_if<CommandDraft>(&proposal.draft))
        return tr("%1 for %2").arg(command->command, m_desk.devices().words(command->deviceId).title)
            + quantities(command->parameters);
    if (const auto *settings = std::get_if<SettingsDraft>(&proposal.draft))
        return tr("settings of %1").arg(m_desk.devices().words(settings->deviceId).title)
            + quantities(settings->changes);
    if (const auto *cancel = std::get_if<CancelDraft>(&proposal.draft))
        return tr("cancel the action %1").arg(cancel->actionId.text());
    return {};
}

void ProposalDesk::onRecorded(const GateRecord &record)
{
    const QString id = m_ids.value(record.intentId);
    if (id.isEmpty())
        return;
    switch (record.what) {
    case GateRecord::What::Proposed:
    case GateRecord::What::Withdrawn: // the sheet stays, and the person may confirm what is true now
        return;
    case GateRecord::What::Confirmed:
        Q_EMIT progressed(id, State::Confirmed, {});
        return;
    case GateRecord::What::Declined:
        m_ids.remove(record.intentId);
        Q_EMIT progressed(id, State::Declined, record.reason);
        return;
    case GateRecord::What::Refused:
        m_ids.remove(record.intentId);
        Q_EMIT progressed(id, State::Refused, record.reason);
        return;
    }
}

void ProposalDesk::onIntentChanged(const QString &intentId)
{
    const QString id = m_ids.value(intentId);
    const Intent *intent = id.isEmpty() ? nullptr : m_desk.tracker().intent(intentId);
    if (!intent || intent->state == IntentState::Sending)
        return;
    const auto end = [&](State state, const QString &detail) {
        m_ids.remove(intentId);
        Q_EMIT progressed(id, state, detail);
    };
    switch (intent->state) {
    case IntentState::Sending:
        return;
    case IntentState::Accepted:
    case IntentState::Settled:
        end(State::Accepted, intent->actionId.text());
        return;
    case IntentState::Refused:
        end(State::RefusedByApi, intent->error.code);
        return;
    case IntentState::NotSent:
        end(State::NotSent, intent->detail);
        return;
    case IntentState::Unknown:
        end(State::Unknown, tr("It is not known whether it arrived; the window reads on."));
        return;
    }
}

} // namespace fleet
