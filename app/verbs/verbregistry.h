// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

#include <QCommandLineOption>

namespace fleet {

// A verb of the command line as its caller sees it, and how to make one.
struct VerbEntry
{
    enum class Needs {
        Connection, // --demo, --base-url with AMPS_API_KEY, or --profile
        Nothing,    // works on files of this machine
    };

    QString name;  // "fleet", "audit verify": one or two words
    QString usage; // "device ID"
    QString summary;
    Needs needs = Needs::Connection;
    int arguments = 0;                 // how many must follow the name
    QList<QCommandLineOption> options; // its own, beside those of every call
    std::unique_ptr<Verb> (*make)(VerbSetup setup);
};

// One entry per verb, in the order of the help text.
const QList<VerbEntry> &verbs();
// Null when there is none of this name.
const VerbEntry *findVerb(QStringView name);

} // namespace fleet
