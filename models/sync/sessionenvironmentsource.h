// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <environmentsource.h>
#include <sessionenvironment.h>

namespace fleet {

// The session's environment as those see it who send. GUI thread. Borrows the session.
class SessionEnvironmentSource final : public EnvironmentSource
{
    Q_OBJECT
public:
    explicit SessionEnvironmentSource(SessionEnvironment &session, QObject *parent = nullptr);

    WriteEnvironment environment() const override;
    QString writeLock() const override;

private:
    SessionEnvironment &m_session;
};

} // namespace fleet
