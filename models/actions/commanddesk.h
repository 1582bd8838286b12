// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirmationgate.h"
#include "errorcatalogue.h"
#include "planttime.h"
#include "settingsproof.h"

#include <QtQmlIntegration>

namespace fleet {

// What a window needs to command devices: the store of actions, the tracker, the gate, and the ports that they share.
// One per window, made by the application; GUI thread. Borrows ports and clock, which outlive it.
class CommandDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_PROPERTY(fleet::ConfirmationGate *gate READ gate CONSTANT FINAL)
    Q_PROPERTY(int inFlightCount READ inFlightCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int bookedCount READ bookedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(QString environmentWord READ environmentWord NOTIFY environmentChanged FINAL)
    Q_PROPERTY(bool writesLocked READ writesLocked NOTIFY environmentChanged FINAL)
    Q_PROPERTY(QString writeLockReason READ writeLockReason NOTIFY environmentChanged FINAL)
    // Why no command can be sent: its intent cannot be written down. Empty while it can.
    Q_PROPERTY(QString journalProblem READ journalProblem NOTIFY journalProblemChanged FINAL)

public:
    CommandDesk(PushPort &port, DeviceSource &devices, EnvironmentSource &environment, Clock &clock,
                Format format = Format(), IntentJournal *journal = nullptr, QObject *parent = nullptr);
    ~CommandDesk() override;

    // Each opens the gate and sends nothing. False: refused, said through `announced`.
    Q_INVOKABLE bool cancelAction(const QString &actionId);
    Q_INVOKABLE bool revokeConsent(const QString &userId, const QStringList &deviceIds);
    // The failed action once more, with cancel_and_replace, which switches the maker's own schedule off
    // (SCHEDULER_ACTIVE).
    Q_INVOKABLE bool followUp(const QString &actionId);
    Q_INVOKABLE fleet::ErrorText explain(const QString &code) const;

    ConfirmationGate *gate() { return &m_gate; }
    ActionTracker &tracker() { return m_tracker; }
    const ActionTracker &tracker() const { return m_tracker; }
    ActionStore &actions() { return m_tracker.actions(); }
    const ActionStore &actions() const { return m_tracker.actions(); }
    DeviceSource &devices() { return m_devices; }
    EnvironmentSource &environment() { return m_environment; }
    Clock &clock() { return m_clock; }
    const Format &format() const { return m_format; }
    const PlantClocks &plantClocks() const { return m_plantClocks; }
    SettingsProofs &settingsProofs() { return m_settingsProofs; }

    // Opens the gate. Empty on success, else why not; that is announced as well.
    std::optional<QString> propose(const WriteDraft &draft);
    // The refused draft with the strategy that the person chose, as a new proposal. Empty strategy: as it was.
    std::optional<QString> proposeAgain(const QString &intentId, const QString &strategy);

    int inFlightCount() const;
    int bookedCount() const;
    QString environmentWord() const;
    bool writesLocked() const;
    QString writeLockReason() const;
    QString journalProblem() const { return m_tracker.journalProblem(); }

Q_SIGNALS:
    void countsChanged();
    void environmentChanged();
    void journalProblemChanged();
    // For a toast, and for the screen reader.
    void announced(const QString &kind, const QString &title, const QString &text, const QString &deviceId,
                   const QString &intentId);
    // Somebody waits for an action of this device that no list has shown yet: the list should be read now.
    void actionsWanted(const fleet::DeviceId &device);
    // A push met an action that is there already: show the ConflictCase of this intent.
    void conflictRaised(const QString &intentId);

private:
    void onIntentChanged(const QString &intentId);
    void onActionSettled(const ActionId &id);
    void learnPlantClock(const Intent &intent);

    DeviceSource &m_devices;
    EnvironmentSource &m_environment;
    Clock &m_clock;
    Format m_format;
    ActionTracker m_tracker;
    ConfirmationGate m_gate;
    PlantClocks m_plantClocks;
    SettingsProofs m_settingsProofs;
    QHash<QString, QString> m_announced; // intent -> the kind that was announced last
};

} // namespace fleet
