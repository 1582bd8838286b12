// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fleet {

// Where a run keeps what it keeps. AMPS_FLEET_HOME moves all of it under one folder; otherwise the XDG directories.
// Call once, before the application object is made: it sets the XDG variables that Qt reads.
void movePlacesUnderFleetHome();
// The folder of one profile, whether it is there or not.
QString profileFolderPath(const QString &profile);
// The same folder, made when it is missing, readable by its owner alone. Empty: it cannot be made.
QString profileFolder(const QString &profile);
// Removes the folder with everything in it. False: something is left.
bool removeProfileFolder(const QString &profile);
// The list of profiles.
QString profilesFile();

} // namespace fleet
