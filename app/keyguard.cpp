// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyguard.h"

#include <QtGlobal>

#include <cstdlib>
#include <cstring>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace fleet {

QByteArray takeFromEnvironment(const char *variable)
{
    // Not qgetenv: taking the variable away leaves its text in the block that the kernel shows as the environment.
    char *value = std::getenv(variable);
    if (!value)
        return {};
    const QByteArray secret(value);
    volatile char *byte = value;
    for (size_t left = std::strlen(value); left > 0; --left)
        *byte++ = 0;
    qunsetenv(variable);
    return secret;
}

ApiKey takeKeyFromEnvironment()
{
    return ApiKey(takeFromEnvironment("AMPS_API_KEY"));
}

void keepMemoryPrivate()
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#if defined(__SANITIZE_ADDRESS__)
    // The leak check attaches to its own process when that ends.
    std::atexit([] { prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); });
#endif
#endif
}

} // namespace fleet
