// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenlockwatch.h"

using namespace Qt::Literals::StringLiterals;

namespace fleet {

ScreenLockWatch::ScreenLockWatch(QObject *parent)
    : ScreenLockWatch(QDBusConnection::sessionBus(), QDBusConnection::systemBus(), parent)
{ }

ScreenLockWatch::ScreenLockWatch(QDBusConnection session, QDBusConnection system, QObject *parent) : QObject(parent)
{
    // No service and no path: the savers of the desktops have different ones, and logind has one path per session.
    if (session.isConnected()) {
        for (const QString &saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                     u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s})
            m_isListening |= session.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(activeChanged(bool)));
    }
    if (system.isConnected()) {
        m_isListening
            |= system.connect({}, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(sessionLocked()));
        m_isListening |= system.connect({}, {}, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                        SLOT(sleepPrepared(bool)));
    }
}

void ScreenLockWatch::activeChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

void ScreenLockWatch::sleepPrepared(bool sleeps)
{
    if (sleeps)
        Q_EMIT locked();
}

void ScreenLockWatch::sessionLocked()
{
    Q_EMIT locked();
}

} // namespace fleet
