// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQmlEngine;

namespace fleet {

// Loads Amps Sans and JetBrains Mono from the resources into the application and makes Amps Sans its font. GUI thread,
// after the QGuiApplication exists, once. Answers false, and says which in the log, if a font would not load; the
// system's fonts are used then.
bool loadApplicationFonts();

// Makes `image://icon/<name>/<rrggbb or aarrggbb>` known to the engine, which owns the provider from then on.
void registerIconProvider(QQmlEngine *engine);

} // namespace fleet
