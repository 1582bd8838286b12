// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writeenvironment.h"

#include <QObject>

namespace fleet {

// Port: what this window is connected to and whether it may write. GUI thread.
class EnvironmentSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual WriteEnvironment environment() const = 0;
    // Empty: writes may go. Otherwise one sentence for people: LIVE is locked, read-only start, signs that disagree.
    virtual QString writeLock() const = 0;

Q_SIGNALS:
    // Environment or lock changed.
    void environmentChanged();
};

} // namespace fleet
