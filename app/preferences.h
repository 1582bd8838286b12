// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktoplook.h"

#include <format.h>

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
    // "system", "dark", "light", "contrast"; `shown...` is what comes of it on this desktop, now.
    Q_PROPERTY(QString scheme READ scheme WRITE setScheme NOTIFY changed FINAL)
    Q_PROPERTY(QString shownScheme READ shownScheme NOTIFY changed FINAL)
    Q_PROPERTY(double shownTextScale READ shownTextScale NOTIFY changed FINAL)
    Q_PROPERTY(bool shownReducedMotion READ shownReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed FINAL) // 1.0 to 2.0
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(QString linkAppId READ linkAppId WRITE setLinkAppId NOTIFY changed FINAL)
    Q_PROPERTY(QString zone READ zone WRITE setZone NOTIFY changed FINAL) // of times shown; empty: the computer's own
    // Of the windows; empty: the desktop's (Languages).
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL)
    // What readings are shown in; "declared": as the device gives them. "celsius" | "fahrenheit"; "watts" | "kw" |
    // "mw"; "km" | "miles".
    Q_PROPERTY(QString temperatureUnit READ temperatureUnit WRITE setTemperatureUnit NOTIFY changed FINAL)
    Q_PROPERTY(QString powerUnit READ powerUnit WRITE setPowerUnit NOTIFY changed FINAL)
    Q_PROPERTY(QString distanceUnit READ distanceUnit WRITE setDistanceUnit NOTIFY changed FINAL)
    Q_PROPERTY(bool railCollapsed READ railCollapsed WRITE setRailCollapsed NOTIFY changed FINAL)

public:
    // `isKept` false: the run starts from the defaults and leaves no trace, as screenshots and self-tests want it.
    enum class Keeping { Kept, ThisRunOnly };
    explicit Preferences(Keeping keeping, QObject *parent = nullptr);

    // The language that was chosen last, before there is any window.
    static QString keptLanguage();

    QString scheme() const { return m_scheme; }
    double textScale() const { return m_textScale; }
    bool reducedMotion() const { return m_reducedMotion; }
    bool railCollapsed() const { return m_railCollapsed; }
    QString language() const { return m_language; }
    void setLanguage(const QString &code);
    QString temperatureUnit() const { return m_temperatureUnit; }
    void setTemperatureUnit(const QString &unit);
    QString powerUnit() const { return m_powerUnit; }
    void setPowerUnit(const QString &unit);
    QString distanceUnit() const { return m_distanceUnit; }
    void setDistanceUnit(const QString &unit);
    Format::Units units() const;
    QString shownScheme() const;
    DesktopLook &look() { return m_look; }
    double shownTextScale() const;
    bool shownReducedMotion() const { return m_reducedMotion || m_look.wantsLessMotion(); }
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
    void languageChosen();
    void unitsChosen();
    void fieldsMet(const QString &family, const QStringList &names);

private:
    void chooseUnit(QString &member, const QString &name, const QString &unit);
    void keep(const QString &name, const QVariant &value);

    Keeping m_keeping;
    DesktopLook m_look;
    QSettings m_settings;
    QString m_scheme;
    QStringList m_metFields;
    double m_textScale = 1;
    bool m_reducedMotion = false;
    bool m_railCollapsed = false;
    QString m_language;
    QString m_temperatureUnit;
    QString m_powerUnit;
    QString m_distanceUnit;
    QString m_linkAppId;
    QString m_zone;
};

} // namespace fleet
