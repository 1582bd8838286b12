// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proposal.h"

#include <commanddesk.h>

#include <QHash>
#include <QList>
#include <QObject>
#include <QtQmlIntegration>

namespace fleet {

// What scripts and agents ask for, in the order in which they asked. A person looks at one at a time, and looking opens
// the same gate as everything else: nothing here can send. GUI thread. Borrows the desk, which outlives it.
class ProposalDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    // Of the first in line; empty when nobody waits.
    Q_PROPERTY(QString author READ author NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL) // "charge Powerwall 2, target 90 %"
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceId READ deviceId NOTIFY changed FINAL)

public:
    // Waiting ends in Shown or Declined, Shown in Confirmed, Declined or Refused, Confirmed in one of the last four.
    enum class State { Waiting, Shown, Confirmed, Declined, Refused, Accepted, RefusedByApi, NotSent, Unknown };
    static bool isFinal(State state);
    static QString name(State state); // "accepted": the word of the protocol

    static constexpr int mostWaiting = 20;
    static constexpr int mostPerAuthor = 5;

    explicit ProposalDesk(CommandDesk &desk, QObject *parent = nullptr);

    // The id under which progressed() will speak of it, or why it is not taken.
    Result<QString, QString> add(const Proposal &proposal);

    // Opens the gate with the first in line. False: it cannot be proposed now, said to the one who asked and to the
    // person.
    Q_INVOKABLE bool review();
    // Turns the first in line down without looking further.
    Q_INVOKABLE void decline();

    CommandDesk &commands() { return m_desk; }

    int count() const { return int(m_waiting.size()); }
    QString author() const;
    QString summary() const;
    QString reason() const;
    QString deviceId() const;

Q_SIGNALS:
    void changed();
    // `detail`: the action's id when accepted, otherwise why, for the one who asked.
    void progressed(const QString &id, fleet::ProposalDesk::State state, const QString &detail);

private:
    struct Waiting
    {
        QString id;
        Proposal proposal;
    };

    void onRecorded(const GateRecord &record);
    void onIntentChanged(const QString &intentId);
    QString wordsOf(const Proposal &proposal) const;

    CommandDesk &m_desk;
    QList<Waiting> m_waiting;
    QHash<QString, QString> m_ids; // of intents that are shown or on their way -> proposal
    quint64 m_serial = 0;
};

} // namespace fleet
