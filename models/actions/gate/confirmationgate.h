// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actiontracker.h"
#include "environmentsource.h"
#include "gatesheet.h"
#include "grade.h"
#include "rowmodel.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <optional>

namespace fleet {

// What the gate did, for the audit log. Per proposal: Refused once and nothing else when it did not open; otherwise
// Proposed each time it was shown as a whole (at first, and again after a withdrawal), Withdrawn once for each of these
// at most, and at the end exactly one of Confirmed and Declined.
struct GateRecord
{
    enum class What { Proposed, Confirmed, Declined, Withdrawn, Refused };
    What what = What::Proposed;
    QDateTime at;     // UTC
    QString intentId; // of the confirmation; the same from proposal to end
    WriteDraft draft;
    FrozenRequest request;
    WriteEnvironment environment;
    QString shown;  // the sheet in plain text, as the person saw it
    QString reason; // why: the lock, what is wrong with the draft, what changed; the person's note when confirmed or
                    // declined
    QString note;   // the reason or ticket number that the person had entered by then
};

// The one place through which every write passes (product.md section 5). Shows a frozen request, binds the confirmation
// to what was shown, and alone makes a ConfirmedCommand. One per window, GUI thread. One confirmation is at most one
// push.
class ConfirmationGate : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the CommandDesk")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString environmentWord READ environmentWord NOTIFY changed FINAL)
    Q_PROPERTY(QString environmentKind READ environmentKind NOTIFY changed FINAL)
    Q_PROPERTY(QString environmentText READ environmentText NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString verbLabel READ verbLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString confirmLabel READ confirmLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString operation READ operation NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceId READ deviceId NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceTitle READ deviceTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceVendor READ deviceVendor NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceUser READ deviceUser NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceFamily READ deviceFamily NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceState READ deviceState NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceFreshness READ deviceFreshness NOTIFY changed FINAL)
    Q_PROPERTY(QString freshnessIcon READ freshnessIcon NOTIFY changed FINAL)
    Q_PROPERTY(bool deviceIsStale READ deviceIsStale NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractListModel *rows READ rows CONSTANT FINAL)
    // Facts that are not what was shown (GateChange: field, label, was, is, withdraws). Empty while nothing moved.
    Q_PROPERTY(QAbstractListModel *changes READ changes CONSTANT FINAL)
    Q_PROPERTY(int changeCount READ changeCount NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractListModel *consequences READ consequences CONSTANT FINAL)
    Q_PROPERTY(QString inFlightText READ inFlightText NOTIFY changed FINAL)
    Q_PROPERTY(QString inFlightIcon READ inFlightIcon NOTIFY changed FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)
    Q_PROPERTY(QString undoUntil READ undoUntil NOTIFY changed FINAL)
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed FINAL)
    Q_PROPERTY(QString estimate READ estimate NOTIFY changed FINAL)
    Q_PROPERTY(QString conflictNote READ conflictNote NOTIFY changed FINAL)
    Q_PROPERTY(QString requestLine READ requestLine NOTIFY changed FINAL)
    Q_PROPERTY(QString requestBody READ requestBody NOTIFY changed FINAL)
    Q_PROPERTY(QString curlText READ curlText NOTIFY changed FINAL)
    Q_PROPERTY(int deviceCount READ deviceCount NOTIFY changed FINAL)
    Q_PROPERTY(QString friction READ frictionName NOTIFY changed FINAL)
    Q_PROPERTY(bool needsHold READ needsHold NOTIFY changed FINAL)
    Q_PROPERTY(int holdMs READ holdMs CONSTANT FINAL)
    Q_PROPERTY(QString typedWord READ typedWord NOTIFY changed FINAL)
    Q_PROPERTY(QStringList frictionReasons READ frictionReasons NOTIFY changed FINAL)
    Q_PROPERTY(bool isRereading READ isRereading NOTIFY changed FINAL)
    Q_PROPERTY(QString rereadProblem READ rereadProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool isWithdrawn READ isWithdrawn NOTIFY changed FINAL)
    Q_PROPERTY(QString withdrawnReason READ withdrawnReason NOTIFY changed FINAL)
    Q_PROPERTY(QStringList changedFields READ changedFields NOTIFY changed FINAL)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed FINAL)
    // A reason or a ticket number, for the journal and the audit log; asked for, never demanded.
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY reasonChanged FINAL)

public:
    // How the person said yes. A press of Enter is a Click and never enough for LIVE.
    enum ConfirmedBy { Click, Hold };
    Q_ENUM(ConfirmedBy)

    ConfirmationGate(ActionTracker &tracker, DeviceSource &devices, EnvironmentSource &environment, Clock &clock,
                     Format format, QObject *parent = nullptr);
    ~ConfirmationGate() override;

    // Freezes the request and shows it. Empty on success; otherwise why nothing was opened (writes locked, another one
    // is open, the draft breaks the device's own declaration), which is recorded as a refusal.
    std::optional<QString> propose(const WriteDraft &draft);

    // Held from now on; `heldLongEnough` after holdMs by this gate's clock unless it is released or the ground moves.
    Q_INVOKABLE void beginHold();
    Q_INVOKABLE void releaseHold();
    // True when the command was handed over for sending. At most once per proposal, whatever is clicked.
    Q_INVOKABLE bool confirm(fleet::ConfirmationGate::ConfirmedBy by);
    Q_INVOKABLE bool confirmTyped(const QString &text);
    Q_INVOKABLE void cancel();
    // After a withdrawal: binds to the facts as they are shown now. Sends nothing.
    Q_INVOKABLE void confirmAgain();
    Q_INVOKABLE void rereadNow();

    bool isOpen() const { return m_proposal.has_value(); }
    // The id under which the open proposal would be sent; empty when closed.
    QString intentId() const { return isOpen() ? m_proposal->intentId : QString(); }
    QString environmentWord() const;
    QString environmentKind() const;
    QString environmentText() const { return m_sheet.environmentText; }
    QString title() const { return m_sheet.title; }
    QString verbLabel() const { return m_sheet.verb; }
    QString confirmLabel() const { return m_sheet.confirmLabel; }
    QString operation() const;
    QString deviceId() const { return m_deviceId.text(); }
    QString deviceTitle() const { return m_words.title; }
    QString deviceVendor() const;
    QString deviceUser() const { return m_words.userId; }
    QString deviceFamily() const;
    QString deviceState() const { return m_words.stateText; }
    QString deviceFreshness() const { return m_words.freshnessText; }
    QString freshnessIcon() const { return m_words.freshnessIcon; }
    bool deviceIsStale() const { return m_isStale; }
    QAbstractListModel *rows() { return &m_rows; }
    QAbstractListModel *changes() { return &m_changes; }
    int changeCount() const { return m_changes.rowCount(); }
    QAbstractListModel *consequences() { return &m_consequences; }
    QString inFlightText() const { return m_sheet.inFlight.text; }
    QString inFlightIcon() const { return m_sheet.inFlight.iconName; }
    QString undoText() const { return m_sheet.undo; }
    QString undoUntil() const { return m_sheet.undoUntil; }
    int deviceCount() const { return m_sheet.deviceCount; }
    QString rereadProblem() const { return m_rereadProblem; }
    QString whenText() const { return m_sheet.when; }
    QString estimate() const { return m_sheet.estimate; }
    QString conflictNote() const { return m_sheet.conflictNote; }
    QString requestLine() const;
    QString requestBody() const;
    QString curlText() const;
    Friction friction() const { return m_friction; }
    QString frictionName() const;
    bool needsHold() const { return isOpen() && m_friction == Friction::Hold; }
    int holdMs() const;
    QString typedWord() const;
    QStringList frictionReasons() const { return m_frictionReasons; }
    bool isRereading() const { return m_rereading; }
    bool isWithdrawn() const { return m_withdrawn; }
    QString withdrawnReason() const { return m_withdrawnReason; }
    QStringList changedFields() const { return m_changedFields; }
    bool canConfirm() const { return whyNot().isEmpty(); }
    QString whyNot() const;
    QString reason() const { return m_reason; }
    void setReason(const QString &reason);

Q_SIGNALS:
    void changed();
    void reasonChanged();
    void opened();
    void closed();
    // Confirming by Hold is accepted now. The sheet has no clock of its own for it: two clocks disagree.
    void heldLongEnough();
    void confirmed(const QString &intentId);
    void recorded(const fleet::GateRecord &record);

private:
    struct Proposal
    {
        QString intentId;
        WriteDraft draft;
        FrozenRequest request;
        BoundFacts bound;
        WriteEnvironment environment;
        QList<GateRow> firstRows;             // as they were when the sheet opened: what differs from them is marked
        std::chrono::milliseconds boundAt{0}; // steady
        QDateTime boundAtUtc;
        quint64 serial = 0; // answers to an earlier sheet are not for this one
    };

    GateFacts facts() const;
    void learnSettings(); // list answers carry none: what the last one said stays
    void show();
    void grade();
    void lookAgain(); // something may have moved
    void refuse(const WriteDraft &draft, const QString &why);
    void reread();
    bool isTooOld() const;
    bool send();
    QString draftProblem() const;
    void close();
    void record(GateRecord::What what, const QString &reason);
    QString plainText() const;
    void armTimer();
    void tick();
    void ringAfter(std::chrono::milliseconds delay); // ends the hold
    void endHold();

    ActionTracker &m_tracker;
    DeviceSource &m_devices;
    EnvironmentSource &m_environment;
    Clock &m_clock;
    Format m_format;

    std::optional<Proposal> m_proposal;
    GateSheet m_sheet;
    DeviceId m_deviceId;
    DevicePtr m_device;
    DeviceWords m_words;
    bool m_isStale = false;
    RowModel<GateRow> m_rows;
    RowModel<GateChange> m_changes;
    RowModel<GateNote> m_consequences;
    Friction m_friction = Friction::Type;
    QStringList m_frictionReasons;
    bool m_rereading = false;
    QString m_rereadProblem; // why the last reading again failed; empty when it worked
    std::optional<Settings> m_settings;
    bool m_withdrawn = false;
    QString m_withdrawnReason;
    QStringList m_changedFields;
    QString m_draftProblem;
    std::optional<std::chrono::milliseconds> m_holdSince;
    Alarm m_holdAlarm;
    QString m_reason;
    Alarm m_timer;
    Alarm m_tick; // the age that is shown goes on while the sheet is open
    quint64 m_serial = 0;
};

} // namespace fleet
