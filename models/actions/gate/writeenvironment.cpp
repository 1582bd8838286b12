// SPDX-License-Identifier: GPL-3.0-or-later
#include "writeenvironment.h"

namespace fleet {

QString environmentWord(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Demo:
        return QStringLiteral("DEMO");
    case EnvironmentKind::Sandbox:
        return QStringLiteral("SANDBOX");
    case EnvironmentKind::Live:
        break;
    }
    return QStringLiteral("LIVE");
}

QString environmentKey(EnvironmentKind kind)
{
    return environmentWord(kind).toLower();
}

} // namespace fleet
