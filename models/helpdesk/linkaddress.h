// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQmlIntegration>

namespace fleet {

// The address under which a customer links a device (contract.md section 12), put together and checked. Whether it is
// for simulated or for real devices follows from the window's environment and cannot be chosen: a sandbox window cannot
// make a link that reaches somebody's battery. GUI thread.
class LinkAddress : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString appId READ appId WRITE setAppId NOTIFY changed FINAL)
    Q_PROPERTY(bool isSandbox READ isSandbox WRITE setSandbox NOTIFY changed FINAL) // everything but a live key
    // "battery", "hvac", "ev_charger", "solar_inverter", "vehicle"; empty: the customer chooses
    Q_PROPERTY(QString deviceType READ deviceType WRITE setDeviceType NOTIFY changed FINAL)
    Q_PROPERTY(
        QString userReference READ userReference WRITE setUserReference NOTIFY changed FINAL) // an e-mail address
    Q_PROPERTY(int mostDevices READ mostDevices WRITE setMostDevices NOTIFY changed FINAL)    // 0: not said; 1..100
    Q_PROPERTY(bool skipsSelection READ skipsSelection WRITE setSkipsSelection NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // why there is no address; empty when there is
    Q_PROPERTY(QUrl url READ url NOTIFY changed FINAL)            // empty while there is a problem

public:
    using QObject::QObject;

    QString appId() const { return m_appId; }
    void setAppId(const QString &appId) { set(m_appId, appId.trimmed()); }
    bool isSandbox() const { return m_isSandbox; }
    void setSandbox(bool sandbox) { set(m_isSandbox, sandbox); }
    QString deviceType() const { return m_deviceType; }
    void setDeviceType(const QString &type) { set(m_deviceType, type); }
    QString userReference() const { return m_userReference; }
    void setUserReference(const QString &reference) { set(m_userReference, reference.trimmed()); }
    int mostDevices() const { return m_mostDevices; }
    void setMostDevices(int most) { set(m_mostDevices, most); }
    bool skipsSelection() const { return m_skipsSelection; }
    void setSkipsSelection(bool skips) { set(m_skipsSelection, skips); }
    QString problem() const;
    QUrl url() const;

Q_SIGNALS:
    void changed();

private:
    template <typename T>
    void set(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT changed();
    }

    QString m_appId;
    bool m_isSandbox = true;
    QString m_deviceType;
    QString m_userReference;
    int m_mostDevices = 0;
    bool m_skipsSelection = false;
};

} // namespace fleet
