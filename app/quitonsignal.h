// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fleet {

// Ends the application in order when the system asks for it (logging out, shutting down, a terminal that closes, Ctrl+C
// in it): what is recorded but not yet on the disk is written, and passing files go. A second Ctrl+C ends it at once. What
// was ignored before stays ignored. One object for the process, on the thread of the application; does nothing where the
// system has no signals.
class QuitOnSignal : public QObject
{
    Q_OBJECT
public:
    explicit QuitOnSignal(QObject *parent = nullptr);
    ~QuitOnSignal() override;
    Q_DISABLE_COPY_MOVE(QuitOnSignal)
};

} // namespace fleet
