// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddesk.h"
#include "rowmodel.h"

#include <QPointer>

namespace fleet {

// One way out of a collision.
struct ConflictChoice
{
    Q_GADGET
    Q_PROPERTY(QString strategy MEMBER strategy FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString consequence MEMBER consequence FINAL)
    Q_PROPERTY(QString iconName MEMBER iconName FINAL)
    Q_PROPERTY(bool choiceSelected MEMBER choiceSelected FINAL)
    Q_PROPERTY(QDateTime mineStart MEMBER mineStart FINAL)
    Q_PROPERTY(QDateTime mineEnd MEMBER mineEnd FINAL)
    Q_PROPERTY(QDateTime otherStart MEMBER otherStart FINAL)
    Q_PROPERTY(QDateTime otherEnd MEMBER otherEnd FINAL)
    Q_PROPERTY(bool otherIsCancelled MEMBER otherIsCancelled FINAL)
    Q_PROPERTY(bool mineIsDiscarded MEMBER mineIsDiscarded FINAL)

public:
    QString strategy; // empty: keep what is booked
    QString label;
    QString consequence;
    QString iconName;
    bool choiceSelected = false;
    // How both would lie on the axis; an invalid end is an open one, an invalid start is not known.
    QDateTime mineStart;
    QDateTime mineEnd;
    QDateTime otherStart;
    QDateTime otherEnd;
    bool otherIsCancelled = false;
    bool mineIsDiscarded = false;
    QString key() const { return strategy; }
};

// A push that met an action which is there already (409): both actions, and the ways out that the answer and the device
// both offer, each with how the two would lie in time. One that has started must be waited for: then asking again is
// offered when it has ended. resolve() makes a new draft for the gate; nothing is sent again by itself. GUI thread.
class ConflictCase : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::CommandDesk *desk READ desk WRITE setDesk NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString intentId READ intentId WRITE setIntentId NOTIFY intentIdChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceId READ deviceId NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceTitle READ deviceTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceVendor READ deviceVendor NOTIFY changed FINAL)
    Q_PROPERTY(QString requestId READ requestId NOTIFY changed FINAL)
    Q_PROPERTY(QString otherId READ otherId NOTIFY changed FINAL)
    Q_PROPERTY(QString otherText READ otherText NOTIFY changed FINAL)
    Q_PROPERTY(QString otherState READ otherState NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime otherStart READ otherStart NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime otherEnd READ otherEnd NOTIFY changed FINAL)
    Q_PROPERTY(QString mineText READ mineText NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime mineStart READ mineStart NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime mineEnd READ mineEnd NOTIFY changed FINAL)
    Q_PROPERTY(bool mustWait READ mustWait NOTIFY changed FINAL)
    // The one that was in the way has ended: asking again is possible, and is a person's decision.
    Q_PROPERTY(bool canAskAgain READ canAskAgain NOTIFY changed FINAL)
    // Both actions and now lie within; a little room at either end.
    Q_PROPERTY(QDateTime axisStart READ axisStart NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime axisEnd READ axisEnd NOTIFY changed FINAL)
    // Whose zone the times of the new one are guessed in; empty when it runs now.
    Q_PROPERTY(QString zoneNote READ zoneNote NOTIFY changed FINAL)
    Q_PROPERTY(QString waitText READ waitText NOTIFY changed FINAL)
    // What the chosen way takes away; empty where it takes nothing.
    Q_PROPERTY(QString lossText READ lossText NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractListModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY changed FINAL)

public:
    explicit ConflictCase(QObject *parent = nullptr);
    ~ConflictCase() override;

    // Opens the gate with the chosen strategy. With "" it only puts the case away.
    Q_INVOKABLE bool resolve();
    Q_INVOKABLE void keep();

    CommandDesk *desk() const { return m_desk; }
    void setDesk(CommandDesk *desk);
    QString intentId() const { return m_intentId; }
    void setIntentId(const QString &id);
    bool exists() const { return m_exists; }
    QString title() const { return m_title; }
    QString deviceId() const { return m_deviceId.text(); }
    QString deviceTitle() const { return m_deviceTitle; }
    QString deviceVendor() const { return m_deviceVendor; }
    QString requestId() const { return m_requestId; }
    QString otherId() const { return m_otherId.text(); }
    QString otherText() const { return m_otherText; }
    QString otherState() const { return m_otherState; }
    QDateTime otherStart() const { return m_otherStart; }
    QDateTime otherEnd() const { return m_otherEnd; }
    QString mineText() const { return m_mineText; }
    QDateTime mineStart() const { return m_mineStart; } // a guess by the user's own zone
    QDateTime mineEnd() const { return m_mineEnd; }
    bool mustWait() const { return m_mustWait; }
    bool canAskAgain() const { return m_canAskAgain; }
    QDateTime axisStart() const { return m_axisStart; }
    QDateTime axisEnd() const { return m_axisEnd; }
    QString zoneNote() const { return m_zoneNote; }
    QString waitText() const { return m_waitText; }
    QString lossText() const { return m_lossText; }
    QAbstractListModel *choices() { return &m_choices; }
    QString selected() const { return m_selected; }
    void setSelected(const QString &strategy);

    // What the answer and the device both offer, in the answer's order.
    static QStringList offered(const ErrorDetails &details, const Device *device);

Q_SIGNALS:
    void deskChanged();
    void intentIdChanged();
    void changed();
    // Once, when canAskAgain turns true.
    void askAgainOffered();

private:
    void refresh();
    bool hasEnded(const ActionPtr &other, const DevicePtr &device) const;
    void place(ConflictChoice &choice, const CommandDraft &draft) const;
    QString lossBy(const CommandDraft &draft, const ActionPtr &other) const;
    QString consequenceOf(const QString &strategy, const ActionPtr &other) const;

    QPointer<CommandDesk> m_desk;
    QString m_intentId;
    bool m_exists = false;
    QString m_title;
    DeviceId m_deviceId;
    QString m_deviceTitle;
    QString m_deviceVendor;
    QString m_requestId;
    ActionId m_otherId;
    QString m_otherText;
    QString m_otherState;
    QDateTime m_otherStart;
    QDateTime m_otherEnd;
    QString m_mineText;
    QDateTime m_mineStart;
    QDateTime m_mineEnd;
    bool m_mustWait = false;
    bool m_canAskAgain = false;
    bool m_hasLooked = false; // the other action is not known here: a list was asked for
    QDateTime m_axisStart;
    QDateTime m_axisEnd;
    QString m_zoneNote;
    QString m_waitText;
    QString m_lossText;
    QString m_selected;
    RowModel<ConflictChoice> m_choices;
};

} // namespace fleet
