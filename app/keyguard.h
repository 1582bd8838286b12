// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <apikey.h>

namespace fleet {

// Takes a secret out of an environment variable and overwrites it there, so that no child process, no crash report and
// nobody who looks at this process finds it. Empty: it is not set. Before anything adds to the environment, which may
// move it.
QByteArray takeFromEnvironment(const char *variable);
// The same of AMPS_API_KEY. First thing in main().
ApiKey takeKeyFromEnvironment();

// Asks the operating system never to write this process's memory to a file, and to keep other programs of the same
// person from reading it: a key lies there for as long as a window is open.
void keepMemoryPrivate();

} // namespace fleet
