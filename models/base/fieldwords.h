// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fleet {

// What people read for the names that the API document declares: fields of the state and of records, parameters,
// settings, commands. The API's own spelling stays what is searched for, exported and sent, and stands beside the word
// on screen. Names that are not in here read as they are spelled (Format::fieldLabel); nothing depends on being known.
// Stateless; any thread. Texts are those of the application's language at the moment.
namespace FieldWords {

// "Charge rate" for "chargeRate"; empty for a name that nobody declared.
QString label(QStringView name);
// "Charge" for "charge", "Serve the home by itself" for "auto.balanced"; empty for a command that nobody declared.
QString command(QStringView verb);

QStringList names();
QStringList commands();

} // namespace FieldWords

} // namespace fleet
