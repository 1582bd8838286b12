// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionenvironmentsource.h"

namespace fleet {

SessionEnvironmentSource::SessionEnvironmentSource(SessionEnvironment &session, QObject *parent)
    : EnvironmentSource(parent)
    , m_session(session)
{
    connect(&m_session, &SessionEnvironment::changed, this, &EnvironmentSource::environmentChanged);
}

WriteEnvironment SessionEnvironmentSource::environment() const
{
    WriteEnvironment environment;
    switch (m_session.kind()) {
    case SessionEnvironment::Kind::Demo:
        environment.kind = EnvironmentKind::Demo;
        break;
    case SessionEnvironment::Kind::Sandbox:
        environment.kind = EnvironmentKind::Sandbox;
        break;
    case SessionEnvironment::Kind::Live:
        environment.kind = EnvironmentKind::Live;
        break;
    }
    environment.profile = m_session.profile();
    environment.baseUrl = m_session.baseUrl();
    return environment;
}

QString SessionEnvironmentSource::writeLock() const
{
    return m_session.lockReason();
}

} // namespace fleet
