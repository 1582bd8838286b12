// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace fleet {

// Tells when the screen is locked or the computer goes to sleep, from whatever says so on the two buses: the screen
// savers of the desktops, and logind. GUI thread. A bus that is not there says nothing; the session's own look at the
// clocks still notices a sleep. Anybody on the bus may send these signals: all they can do is lock.
class ScreenLockWatch : public QObject
{
    Q_OBJECT
public:
    explicit ScreenLockWatch(QObject *parent = nullptr);
    ScreenLockWatch(QDBusConnection session, QDBusConnection system, QObject *parent = nullptr);

    // Whether anything at all is listened to.
    bool isListening() const { return m_isListening; }

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void activeChanged(bool active);
    void sleepPrepared(bool sleeps);
    void sessionLocked();

private:
    bool m_isListening = false;
};

} // namespace fleet
