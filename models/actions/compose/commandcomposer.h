// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilityrows.h"
#include "commanddesk.h"
#include "healing.h"
#include "planttime.h"
#include "refusedrequest.h"
#include "rowmodel.h"

#include <QPointer>

namespace fleet {

// The form that grows from the commands a device declares. Sends nothing: review() shows the gate. What was typed stays
// typed whatever the device reports meanwhile; when its declaration changes, the form follows and says so. GUI thread.
class CommandComposer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::CommandDesk *desk READ desk WRITE setDesk NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString deviceId READ deviceId WRITE setDeviceId NOTIFY deviceIdChanged FINAL)
    Q_PROPERTY(bool isReadOnly READ isReadOnly NOTIFY changed FINAL)
    Q_PROPERTY(QString readOnlyReason READ readOnlyReason NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractListModel *commands READ commands CONSTANT FINAL)
    Q_PROPERTY(int commandCount READ commandCount NOTIFY changed FINAL)
    Q_PROPERTY(QString command READ command WRITE setCommand NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractListModel *parameters READ parameters CONSTANT FINAL)
    Q_PROPERTY(QAbstractListModel *executions READ executions CONSTANT FINAL)
    Q_PROPERTY(QString execution READ execution WRITE setExecution NOTIFY changed FINAL)
    Q_PROPERTY(QString startText READ startText WRITE setStartText NOTIFY changed FINAL)
    Q_PROPERTY(QString endText READ endText WRITE setEndText NOTIFY changed FINAL)
    Q_PROPERTY(QString startError READ startError NOTIFY changed FINAL)
    Q_PROPERTY(QString endError READ endError NOTIFY changed FINAL)
    // How the typed times are understood, and what is odd about them; empty while they are missing.
    Q_PROPERTY(QString startReading READ startReading NOTIFY changed FINAL)
    Q_PROPERTY(QString startWarning READ startWarning NOTIFY changed FINAL)
    Q_PROPERTY(QString endReading READ endReading NOTIFY changed FINAL)
    Q_PROPERTY(QString endWarning READ endWarning NOTIFY changed FINAL)
    Q_PROPERTY(QString timeHint READ timeHint NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractListModel *conflictChoices READ conflictChoices CONSTANT FINAL)
    Q_PROPERTY(QString onConflict READ onConflict WRITE setOnConflict NOTIFY changed FINAL)
    Q_PROPERTY(QString preview READ preview NOTIFY changed FINAL)
    Q_PROPERTY(QString estimate READ estimate NOTIFY changed FINAL)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed FINAL)
    Q_PROPERTY(QStringList issues READ issues NOTIFY changed FINAL)
    Q_PROPERTY(bool canReview READ canReview NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed FINAL)
    Q_PROPERTY(QString reviewLabel READ reviewLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString requestLine READ requestLine NOTIFY changed FINAL)
    Q_PROPERTY(QString requestBody READ requestBody NOTIFY changed FINAL)
    Q_PROPERTY(QString contractNotice READ contractNotice NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractListModel *contractChanges READ contractChanges CONSTANT FINAL)
    Q_PROPERTY(fleet::ErrorText refusal READ refusal NOTIFY changed FINAL)
    Q_PROPERTY(bool hasRefusal READ hasRefusal NOTIFY changed FINAL)
    // What the refusal taught: "snapshot", "subset", "reread" or "", in words, and old against new (ContractRow).
    Q_PROPERTY(QString healSource READ healSource NOTIFY changed FINAL)
    Q_PROPERTY(QString healText READ healText NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractListModel *healingChanges READ healingChanges CONSTANT FINAL)
    Q_PROPERTY(QStringList healedFields READ healedFields NOTIFY changed FINAL)
    Q_PROPERTY(bool isRereading READ isRereading NOTIFY changed FINAL)
    // The whole declaration line by line, what the form stood on beside what holds now, changes first (ContractRow).
    Q_PROPERTY(QAbstractListModel *healingLines READ healingLines CONSTANT FINAL)
    Q_PROPERTY(int healingChangeCount READ healingChangeCount NOTIFY changed FINAL)
    Q_PROPERTY(fleet::RefusedRequest refusedRequest READ refusedRequest NOTIFY changed FINAL)
    Q_PROPERTY(QString refusedIntentId READ refusedIntentId NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime openedAt READ openedAt NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime refusedAt READ refusedAt NOTIFY changed FINAL)

public:
    explicit CommandComposer(QObject *parent = nullptr);
    ~CommandComposer() override;

    // NaN empties the field. A value that is typed is sent: it includes the parameter.
    Q_INVOKABLE void setValue(const QString &parameter, double value);
    Q_INVOKABLE void setIncluded(const QString &parameter, bool included);
    // Takes the nearest value that the device would accept.
    Q_INVOKABLE void useProposal(const QString &parameter);
    Q_INVOKABLE void reset();
    // Fills the form with the command of an action that is known; it runs now, since its times were the plant's.
    Q_INVOKABLE bool takeFrom(const QString &actionId);
    // Shows the gate. False when it did not open; gateRefused says why.
    Q_INVOKABLE bool review();
    Q_INVOKABLE void dismissRefusal();

    // The draft as the form stands; empty while something is missing or wrong.
    std::optional<CommandDraft> draft() const;
    // Narrows or replaces the declaration by what a refusal carried, keeps what was typed, marks the field.
    void applyRefusal(const ApiError &error, int httpStatus);

    CommandDesk *desk() const { return m_desk; }
    void setDesk(CommandDesk *desk);
    QString deviceId() const { return m_deviceId.text(); }
    void setDeviceId(const QString &id);
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    QString readOnlyReason() const { return m_readOnlyReason; }
    QAbstractListModel *commands() { return &m_commands; }
    int commandCount() const { return m_commands.rowCount(); }
    QString command() const { return m_command; }
    void setCommand(const QString &command);
    QAbstractListModel *parameters() { return &m_parameters; }
    QAbstractListModel *executions() { return &m_executions; }
    QString execution() const;
    void setExecution(const QString &shape);
    QString startText() const { return m_startText; }
    void setStartText(const QString &text);
    QString endText() const { return m_endText; }
    void setEndText(const QString &text);
    QString startError() const { return m_startError; }
    QString endError() const { return m_endError; }
    QString timeHint() const;
    QAbstractListModel *conflictChoices() { return &m_conflictChoices; }
    QString onConflict() const { return m_onConflict; }
    void setOnConflict(const QString &strategy);
    QString preview() const { return m_preview; }
    QString estimate() const { return m_estimate; }
    QStringList warnings() const { return m_warnings; }
    QStringList issues() const { return m_issues; }
    bool canReview() const { return m_whyNot.isEmpty(); }
    QString whyNot() const { return m_whyNot; }
    QString reviewLabel() const;
    QString requestLine() const { return m_requestLine; }
    QString requestBody() const { return m_requestBody; }
    QString contractNotice() const;
    QAbstractListModel *contractChanges() { return &m_contractChanges; }
    ErrorText refusal() const { return m_refusal; }
    bool hasRefusal() const { return !m_refusal.isEmpty(); }
    QString healSource() const { return hasRefusal() ? healSourceKey(m_healed.source) : QString(); }
    QString healText() const;
    QAbstractListModel *healingChanges() { return &m_healingChanges; }
    QStringList healedFields() const { return m_healed.fields; }
    bool isRereading() const { return m_rereading; }
    QAbstractListModel *healingLines() { return &m_healingLines; }
    int healingChangeCount() const { return m_healingChanges.rowCount(); }
    RefusedRequest refusedRequest() const { return m_refusedRequest; }
    QString refusedIntentId() const { return m_refusedIntentId; }
    QDateTime openedAt() const { return m_openedAt; }
    QDateTime refusedAt() const { return m_refusedAt; }
    QString startReading() const { return m_startReading.text; }
    QString startWarning() const { return m_startReading.warning; }
    QString endReading() const { return m_endReading.text; }
    QString endWarning() const { return m_endReading.warning; }

Q_SIGNALS:
    void deskChanged();
    void deviceIdChanged();
    void changed();
    void gateRefused(const QString &reason);
    // The service said no to what this form sent; the refusal stands.
    void refused();

private:
    struct Entry
    {
        double value = ParameterRow::none;
        bool included = false;
        bool isTyped = false;
    };
    // The draft as far as the form has it, and what keeps it from being whole.
    struct Attempt
    {
        CommandDraft draft;
        QMap<QString, QString> missing; // field -> sentence
    };

    void onDeviceChanged(const DeviceId &id);
    void onIntentChanged(const QString &intentId);
    void startOver();
    void takeDevice();
    void declare(CommandsPtr commands); // by value: it may be the one that the form holds
    const CommandCapability *capability() const;
    Entry &entry(const QString &parameter);
    void fillIn(); // initial values of parameters that nobody has touched
    Attempt attempt() const;
    // Once, when they are typed: a bare "22:00" that was read as today must not wander to tomorrow by itself.
    void readTimes();
    PlantZone plant() const;
    void showTimes(const When &when, const QDateTime &nowUtc);
    void forgetRefusal();
    void showHealing(const DevicePtr &before);
    void keepUnits(const CommandsPtr &before, const CommandsPtr &now);
    void refresh();
    void showContract();
    QStringList findWarnings(const CommandDraft &draft) const;

    QPointer<CommandDesk> m_desk;
    DeviceId m_deviceId;
    DevicePtr m_device;   // as it was read last
    DevicePtr m_form;     // the same with the declaration that the form follows
    CommandsPtr m_opened; // as declared when the form was opened
    QDateTime m_openedAt; // UTC, this machine's clock, as m_refusedAt
    QDateTime m_refusedAt;
    std::optional<CommandsPtr> m_readAtRefusal; // a refusal narrowed the form: what readings said then
    QString m_command;
    QMap<QString, QMap<QString, Entry>> m_entries; // command -> parameter
    KnownExecution m_execution = KnownExecution::Immediate;
    QString m_startText;
    QString m_endText;
    std::optional<StartTime> m_start;
    std::optional<StartTime> m_end;
    TimeReading m_startReading;
    TimeReading m_endReading;
    QString m_onConflict;
    QString m_intentId; // of the last review
    QString m_refusedIntentId;
    ApiError m_refused;
    CommandDraft m_refusedDraft; // its marks hold while the field still has that value
    ErrorText m_refusal;
    RefusedRequest m_refusedRequest;
    HealedDraft m_healed;
    bool m_rereading = false;
    QString m_rereadProblem;

    RowModel<CommandRow> m_commands;
    RowModel<ParameterRow> m_parameters;
    RowModel<ExecutionRow> m_executions;
    RowModel<StrategyRow> m_conflictChoices;
    RowModel<ContractRow> m_contractChanges;
    RowModel<ContractRow> m_healingChanges;
    RowModel<ContractRow> m_healingLines;
    QString m_readOnlyReason;
    QString m_startError;
    QString m_endError;
    QString m_preview;
    QString m_estimate;
    QStringList m_warnings;
    QStringList m_issues;
    QString m_whyNot;
    QString m_requestLine;
    QString m_requestBody;
    Alarm m_tick;
};

} // namespace fleet
