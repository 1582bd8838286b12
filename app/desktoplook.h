// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace fleet {

// What the desktop says about looks, by the settings portal that every desktop of the free world offers (freedesktop
// portals; Qt itself tells it from 6.5 on). Asked without waiting; where there is no bus or no portal, nothing is said
// and nothing changes. GUI thread.
class DesktopLook : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { NotSaid, Dark, Light };

    // `Watch::Never` says the defaults for ever: for pictures and tests.
    enum class Watch { Begin, Never };
    explicit DesktopLook(Watch watch, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    bool wantsContrast() const { return m_wantsContrast; }
    bool wantsLessMotion() const { return m_wantsLessMotion; }
    // Beyond the scale factor that Qt follows by itself.
    double textScale() const { return m_textScale; }

    // Takes one setting; what is not known is left alone.
    void take(const QString &group, const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void begin();

    Scheme m_scheme = Scheme::NotSaid;
    bool m_wantsContrast = false;
    bool m_wantsLessMotion = false;
    double m_textScale = 1;
};

} // namespace fleet
