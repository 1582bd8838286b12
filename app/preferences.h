// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>

namespace fleet {

// What a person likes about the window, kept between runs. GUI thread. Nothing here is a secret or belongs to a fleet.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one, made with the window")
    Q_PROPERTY(QString scheme READ scheme WRITE setScheme NOTIFY changed FINAL)         // "dark", "light", "contrast"
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed FINAL) // 1.0 to 2.0
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(QString linkAppId READ linkAppId WRITE setLinkAppId NOTIFY changed FINAL)
    Q_PROPERTY(QString zone READ zone WRITE setZone NOTIFY changed FINAL) // of times shown; empty: the computer's own
    Q_PROPERTY(bool railCollapsed READ railCollapsed WRITE setRailCollapsed NOTIFY changed FINAL)

public:
    // `isKept` false: the run starts from the defaults and leaves no trace, as screenshots and self-tests want it.
    enum class Keeping { Kept, ThisRunOnly };
    explicit Preferences(Keeping keeping, QObject *parent = nullptr);

    QString scheme() const { return m_scheme; }
    double textScale() const { return m_textScale; }
    bool reducedMotion() const { return m_reducedMotion; }
    bool railCollapsed() const { return m_railCollapsed; }
    void setScheme(const QString &scheme);
    void setTextScale(double scale);
    void setReducedMotion(bool reduced);
    void setRailCollapsed(bool collapsed);
    QString zone() const { return m_zone; }
    void setZone(const QString &zone); // an IANA name; one that nobody knows counts as empty
    // The app whose Link UI customers are sent to (contract.md section 12).
    QString linkAppId() const { return m_linkAppId; }
    void setLinkAppId(const QString &appId);

    // Fields beyond the contract that a person has seen, as "family/name": each is marked as new only once.
    QStringList metFields() const { return m_metFields; }
    Q_INVOKABLE void meetFields(const QString &family, const QStringList &names);

Q_SIGNALS:
    void changed();
    void fieldsMet(const QString &family, const QStringList &names);

private:
    void keep(const QString &name, const QVariant &value);

    Keeping m_keeping;
    QSettings m_settings;
    QString m_scheme;
    QStringList m_metFields;
    double m_textScale = 1;
    bool m_reducedMotion = false;
    bool m_railCollapsed = false;
    QString m_linkAppId;
    QString m_zone;
};

} // namespace fleet
