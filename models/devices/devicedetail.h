// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicelistmodel.h"
#include "rowlistmodel.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace fleet {

// One device of the fleet, followed by its id: everything that its page shows. Set `list` and `deviceId`. A device that
// is not (or no longer) there leaves exists false; a gone one is still there. GUI thread.
class DeviceDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::DeviceListModel *list READ list WRITE setList NOTIFY listChanged FINAL)
    Q_PROPERTY(QString deviceId READ deviceId WRITE setDeviceId NOTIFY deviceIdChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString family READ family NOTIFY changed FINAL)
    Q_PROPERTY(QString familyLabel READ familyLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString familyIcon READ familyIcon NOTIFY changed FINAL)
    Q_PROPERTY(QString familyColor READ familyColor NOTIFY changed FINAL)
    Q_PROPERTY(bool isKnownFamily READ isKnownFamily NOTIFY changed FINAL)
    Q_PROPERTY(QString familyNotice READ familyNotice NOTIFY changed FINAL)
    Q_PROPERTY(QString model READ model NOTIFY changed FINAL)
    Q_PROPERTY(QString vendor READ vendor NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString statusWord READ statusWord NOTIFY changed FINAL)
    Q_PROPERTY(QString statusIcon READ statusIcon NOTIFY changed FINAL)
    Q_PROPERTY(QString statusTone READ statusTone NOTIFY changed FINAL)
    Q_PROPERTY(fleet::GaugeSpec gauge READ gauge NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList gauges READ gauges NOTIFY gaugesChanged FINAL)
    Q_PROPERTY(QStringList overTexts READ overTexts NOTIFY gaugesChanged FINAL)
    Q_PROPERTY(fleet::FieldListModel *fields READ fields CONSTANT FINAL)
    Q_PROPERTY(int fieldCount READ fieldCount NOTIFY changed FINAL)
    Q_PROPERTY(fleet::SettingListModel *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(int settingCount READ settingCount NOTIFY changed FINAL)
    Q_PROPERTY(QString settingsAgeText READ settingsAgeText NOTIFY aged FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY aged FINAL)
    Q_PROPERTY(QString accessibleText READ accessibleText NOTIFY aged FINAL)
    Q_PROPERTY(QString lastActionText READ lastActionText NOTIFY aged FINAL)
    Q_PROPERTY(QString lastActionState READ lastActionState NOTIFY changed FINAL)
    Q_PROPERTY(QString lastActionIcon READ lastActionIcon NOTIFY changed FINAL)
    Q_PROPERTY(QString lastActionError READ lastActionError NOTIFY changed FINAL)
    Q_PROPERTY(QString lastActionMessage READ lastActionMessage NOTIFY changed FINAL)
    Q_PROPERTY(QString lastActionId READ lastActionId NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source NOTIFY aged FINAL)
    Q_PROPERTY(double ageSeconds READ ageSeconds NOTIFY aged FINAL)
    Q_PROPERTY(QString ageGrade READ ageGrade NOTIFY aged FINAL)
    Q_PROPERTY(QDateTime pulledAt READ pulledAt NOTIFY aged FINAL)
    Q_PROPERTY(bool available READ available NOTIFY aged FINAL)
    Q_PROPERTY(QString freshnessText READ freshnessText NOTIFY aged FINAL)
    Q_PROPERTY(QString pulledText READ pulledText NOTIFY aged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY aged FINAL)
    Q_PROPERTY(bool gone READ gone NOTIFY changed FINAL)
    Q_PROPERTY(bool offline READ offline NOTIFY changed FINAL)
    Q_PROPERTY(QString offlineCode READ offlineCode NOTIFY changed FINAL)
    Q_PROPERTY(QString requestId READ requestId NOTIFY changed FINAL)
    Q_PROPERTY(QStringList commands READ commands NOTIFY changed FINAL)
    Q_PROPERTY(QStringList conflictStrategies READ conflictStrategies NOTIFY changed FINAL)
    Q_PROPERTY(bool isReadOnly READ isReadOnly NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNoCommands READ whyNoCommands NOTIFY changed FINAL)
    Q_PROPERTY(QString attention READ attention NOTIFY changed FINAL)
    Q_PROPERTY(QStringList issues READ issues NOTIFY changed FINAL)
    Q_PROPERTY(QString rawJson READ rawJson NOTIFY changed FINAL)
    Q_PROPERTY(QString previousId READ previousId NOTIFY neighboursChanged FINAL)
    Q_PROPERTY(QString nextId READ nextId NOTIFY neighboursChanged FINAL)
public:
    explicit DeviceDetail(QObject *parent = nullptr);
    ~DeviceDetail() override;

    DeviceListModel *list() const { return m_list; }
    void setList(DeviceListModel *list); // borrowed
    QString deviceId() const { return m_deviceId; }
    void setDeviceId(const QString &deviceId);

    bool exists() const { return m_stored != nullptr; }
    QString family() const;
    QString familyLabel() const;
    QString familyIcon() const;
    QString familyColor() const;
    bool isKnownFamily() const;
    QString familyNotice() const; // empty for a known family
    QString model() const;
    QString vendor() const;
    QString title() const;
    QString statusWord() const { return m_drawing.pill.word; }
    QString statusIcon() const { return m_drawing.pill.icon; }
    QString statusTone() const { return m_drawing.pill.tone; }
    GaugeSpec gauge() const { return m_drawing.cardGauge(); }
    QVariantList gauges() const;
    QStringList overTexts() const;
    FieldListModel *fields() { return &m_fields; }
    int fieldCount() const; // top level
    SettingListModel *settings() { return &m_settings; }
    int settingCount() const { return m_settings.rowCount(); }
    QString settingsAgeText() const; // empty: never read, or there are none
    QString sentence() const;
    QString accessibleText() const;
    QString lastActionText() const;
    QString lastActionState() const;
    QString lastActionIcon() const;
    QString lastActionError() const;
    QString lastActionMessage() const;
    QString lastActionId() const;
    QString source() const;
    double ageSeconds() const;
    QString ageGrade() const;
    QDateTime pulledAt() const;
    bool available() const;
    QString freshnessText() const;
    QString pulledText() const; // "Pulled 11:29:55, sync available"
    QString notice() const;
    bool gone() const;
    bool offline() const;
    QString offlineCode() const;
    QString requestId() const;
    QStringList commands() const;
    QStringList conflictStrategies() const;
    bool isReadOnly() const;
    QString whyNoCommands() const; // empty: there are commands
    QString attention() const;
    QStringList issues() const;
    QString rawJson() const; // the record as it is understood, members in their order
    QString previousId() const;
    QString nextId() const;

    // Opens or closes a list or object among the fields.
    Q_INVOKABLE void toggleField(const QString &name);
    // The marks of new fields have been seen; they are not shown again.
    Q_INVOKABLE void acknowledgeNew();
    // The language or the units changed.
    Q_INVOKABLE void retranslate() { refresh(); }

Q_SIGNALS:
    void listChanged();
    void deviceIdChanged();
    void changed();
    void gaugesChanged();
    void aged(); // once a second, and with every change
    void neighboursChanged();
    // For whoever keeps them between runs.
    void fieldsMet(const QString &family, const QStringList &names);

private:
    void refresh();
    void refreshFields();
    void refreshNeighbours();
    void armTick();
    const Format &format() const;
    QDateTime now() const;

    QPointer<DeviceListModel> m_list;
    QString m_deviceId;
    std::shared_ptr<const StoredDevice> m_stored;
    Freshness m_fresh;
    DeviceDrawing m_drawing;
    FieldListModel m_fields;
    SettingListModel m_settings;
    QHash<QString, bool> m_opened; // what somebody opened or closed; the rest is as it comes
    QSet<QString> m_acknowledged;
    QString m_previousId;
    QString m_nextId;
    Alarm m_tick;
};

} // namespace fleet
