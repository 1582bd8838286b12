// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keydoor.h"

namespace fleet {

// What the first window works with: three doors, or the one door of a profile that lacks its key. GUI thread.
class Welcome : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_PROPERTY(fleet::KeyDoor *sandboxDoor READ sandboxDoor CONSTANT FINAL)
    Q_PROPERTY(fleet::KeyDoor *liveDoor READ liveDoor CONSTANT FINAL)
    Q_PROPERTY(bool isSingle READ isSingle CONSTANT FINAL) // one door, of a profile; otherwise all three
    Q_PROPERTY(fleet::KeyDoor *onlyDoor READ onlyDoor CONSTANT FINAL)
    Q_PROPERTY(QString profileName READ profileName CONSTANT FINAL) // of the only door
    Q_PROPERTY(QString trouble READ trouble CONSTANT FINAL)         // with what is kept; empty when all is well

public:
    explicit Welcome(KeyDoor::House house, QObject *parent = nullptr);
    Welcome(const Profile &profile, KeyDoor::House house, QObject *parent = nullptr);

    KeyDoor *sandboxDoor() const { return m_sandbox; }
    KeyDoor *liveDoor() const { return m_live; }
    bool isSingle() const { return m_only->isExisting(); }
    KeyDoor *onlyDoor() const { return m_only; }
    QString profileName() const { return m_profileName; }
    QString trouble() const { return m_trouble; }

    Q_INVOKABLE void openDemo(int devices) { Q_EMIT demoChosen(devices); }
    // From the only door to all of them.
    Q_INVOKABLE void showDoors() { Q_EMIT doorsChosen(); }
    // Asks the keyring for the only door's key once more.
    Q_INVOKABLE void askKeyring() { Q_EMIT keyringChosen(); }

Q_SIGNALS:
    void demoChosen(int devices);
    void profileOpened(const QString &profileId);
    void doorsChosen();
    void keyringChosen();

private:
    // Never null, for the page binds to all three at once; owned as children. With one door they are all that one.
    KeyDoor *m_sandbox = nullptr;
    KeyDoor *m_live = nullptr;
    KeyDoor *m_only = nullptr; // with three doors the sandbox's, which nobody looks at
    QString m_profileName;
    QString m_trouble;
};

} // namespace fleet
