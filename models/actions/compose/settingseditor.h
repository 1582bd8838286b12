// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilityrows.h"
#include "commanddesk.h"
#include "rowmodel.h"

#include <QPointer>

namespace fleet {

// The settings of one device, edited in place: only what was changed is written, through the gate, and the next reading
// is the proof: each row says what became of the last write. A key without a unit, and one that the API has called
// read-only in this run, is a fact and no control. GUI thread.
class SettingsEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::CommandDesk *desk READ desk WRITE setDesk NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString deviceId READ deviceId WRITE setDeviceId NOTIFY deviceIdChanged FINAL)
    Q_PROPERTY(QAbstractListModel *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(bool hasSettings READ hasSettings NOTIFY changed FINAL)
    Q_PROPERTY(int changeCount READ changeCount NOTIFY changed FINAL)
    Q_PROPERTY(bool canReview READ canReview NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed FINAL)
    Q_PROPERTY(QString reviewLabel READ reviewLabel NOTIFY changed FINAL)
    Q_PROPERTY(fleet::ErrorText refusal READ refusal NOTIFY changed FINAL)
    Q_PROPERTY(bool hasRefusal READ hasRefusal NOTIFY changed FINAL)

public:
    explicit SettingsEditor(QObject *parent = nullptr);
    ~SettingsEditor() override;

    Q_INVOKABLE void setValue(const QString &key, double value);
    Q_INVOKABLE void revert(const QString &key);
    Q_INVOKABLE void discard();
    Q_INVOKABLE void useProposal(const QString &key);
    Q_INVOKABLE bool review();
    Q_INVOKABLE void dismissRefusal();

    SettingsDraft draft() const;

    CommandDesk *desk() const { return m_desk; }
    void setDesk(CommandDesk *desk);
    QString deviceId() const { return m_deviceId.text(); }
    void setDeviceId(const QString &id);
    QAbstractListModel *settings() { return &m_rows; }
    bool hasSettings() const { return m_rows.rowCount() > 0; }
    int changeCount() const { return m_changeCount; }
    bool canReview() const { return m_whyNot.isEmpty(); }
    QString whyNot() const { return m_whyNot; }
    QString reviewLabel() const;
    ErrorText refusal() const { return m_refusal; }
    bool hasRefusal() const { return !m_refusal.isEmpty(); }

Q_SIGNALS:
    void deskChanged();
    void deviceIdChanged();
    void changed();
    void gateRefused(const QString &reason);

private:
    void startOver();
    void takeDevice();
    void refresh();
    void onIntentChanged(const QString &intentId);
    bool isEditable(const Setting &setting) const;
    void sayProof(EditedSetting &row, const Setting &setting) const;

    QPointer<CommandDesk> m_desk;
    DeviceId m_deviceId;
    DevicePtr m_device;
    std::optional<Settings> m_known; // list answers carry none: what the last detail read said stays
    QMap<QString, double> m_edits;   // only what differs
    QString m_intentId;
    ErrorText m_refusal;
    RowModel<EditedSetting> m_rows;
    int m_changeCount = 0;
    QString m_whyNot;
};

} // namespace fleet
