// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace fleet {

// Lets one window at a time have a profile's folder, whichever process it belongs to. GUI thread.
//
// Who comes second asks the first to show itself. The lock is a file in the folder, which the operating system's death
// of its holder makes stale; the way to ask is a local socket that only this user may write to, and all that can be
// said on it is "show yourself", and which page.
class SingleWindow : public QObject
{
    Q_OBJECT
public:
    explicit SingleWindow(const QString &folder, QObject *parent = nullptr);
    ~SingleWindow() override;

    // False: another window has it. True as well where no lock can be made at all, as on a full disk: then the journal
    // refuses to write, and looking is harmless.
    bool take();
    // Asks the window that has it to come forward, and to show a page unless it is empty; true when it was told. Waits
    // at most half a second for each step.
    bool showOther(const QString &page = {}) const;

Q_SIGNALS:
    // Somebody asked for this window. `page` is empty or one that FleetLink::isPage accepts.
    void shown(const QString &page);

private:
    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace fleet
