// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddesk.h"
#include "intentwords.h"
#include "rowmodel.h"

#include <QPointer>

namespace fleet {

// What was sent to a device last from this window, beside its last reading: QML never paints the wish as the state.
// Empty once dismissed. GUI thread.
class PendingCommand : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::CommandDesk *desk READ desk WRITE setDesk NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString deviceId READ deviceId WRITE setDeviceId NOTIFY deviceIdChanged FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString intentId READ intentId NOTIFY changed FINAL)
    Q_PROPERTY(QString requestId READ requestId NOTIFY changed FINAL) // of the answer; empty when there was none
    Q_PROPERTY(QString actionId READ actionId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString iconName READ iconName NOTIFY changed FINAL)
    Q_PROPERTY(bool isTrouble READ isTrouble NOTIFY changed FINAL)
    Q_PROPERTY(QString command READ command NOTIFY changed FINAL)
    Q_PROPERTY(QString sentText READ sentText NOTIFY changed FINAL)
    Q_PROPERTY(QString effect READ effect NOTIFY changed FINAL)
    Q_PROPERTY(QString effectText READ effectText NOTIFY changed FINAL)
    // What the effect is read from (EffectRow: label, asked, seen, fit). Empty until it is judged.
    Q_PROPERTY(QAbstractListModel *evidence READ evidence CONSTANT FINAL)
    Q_PROPERTY(int evidenceCount READ evidenceCount NOTIFY changed FINAL)
    Q_PROPERTY(fleet::ErrorText error READ error NOTIFY changed FINAL)
    Q_PROPERTY(bool hasConflict READ hasConflict NOTIFY changed FINAL)
    Q_PROPERTY(bool canFollowUp READ canFollowUp NOTIFY changed FINAL)

public:
    explicit PendingCommand(QObject *parent = nullptr);
    ~PendingCommand() override;

    Q_INVOKABLE void dismiss();

    CommandDesk *desk() const { return m_desk; }
    void setDesk(CommandDesk *desk);
    QString deviceId() const { return m_deviceId.text(); }
    void setDeviceId(const QString &id);
    // none sending accepted refused notSent unknown settled; an action that failed is settled, with isTrouble.
    QString state() const;
    QString intentId() const { return m_intentId; }
    QString requestId() const { return m_requestId; }
    QString actionId() const { return m_actionId; }
    QString title() const { return m_words.title; }
    QString text() const { return m_words.text; }
    QString iconName() const { return m_words.iconName; }
    bool isTrouble() const { return m_words.isTrouble; }
    QString command() const { return m_command; }
    QString sentText() const { return m_sentText; }
    QString effect() const { return m_effect; }
    QString effectText() const { return m_effectText; }
    QAbstractListModel *evidence() { return &m_evidence; }
    int evidenceCount() const { return m_evidence.rowCount(); }
    ErrorText error() const { return m_words.error; }
    bool hasConflict() const { return m_hasConflict; }
    bool canFollowUp() const { return m_canFollowUp; }

Q_SIGNALS:
    void deskChanged();
    void deviceIdChanged();
    void changed();

private:
    void refresh();

    QPointer<CommandDesk> m_desk;
    DeviceId m_deviceId;
    QString m_intentId;
    QString m_requestId;
    QString m_actionId;
    IntentWords m_words;
    QString m_command;
    QString m_sentText;
    QString m_effect;
    QString m_effectText;
    RowModel<EffectRow> m_evidence;
    bool m_hasConflict = false;
    bool m_canFollowUp = false;
    Alarm m_tick;
};

} // namespace fleet
