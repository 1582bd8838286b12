// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>
#include <shellcompletion.h>

#include <QDateTime>
#include <QHash>
#include <QSize>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace fleet {

// What the process says to its caller; people and scripts lean on the numbers.
enum class ExitCode {
    Success = 0,
    Failed = 1,
    WrongUsage = 2,
    ApiRefused = 3,
    Unreachable = 4,
    PartlyDone = 5,
    Locked = 6,
};

// What was asked for on the command line. A key is never an argument: it comes from AMPS_API_KEY.
struct CommandLine
{
    enum class Command { Window, Verb, Help, Version, Completion };
    enum class Backend {
        Demo,
        Url,
        Profile, // the one that is named
        Saved,   // the last profile, or the first window where there is none
    };

    Command command = Command::Window;
    QString verb;                            // of Command::Verb, and of Help where one was named: "audit verify"
    QStringList arguments;                   // what follows the verb, as many as it takes
    QHash<QString, QStringList> verbOptions; // of the verb alone, by name; a flag has one empty value

    Backend backend = Backend::Demo;
    bool isDemoNamed = false; // --demo was given: some verbs need to be told, and take no default
    QUrl baseUrl;
    QString profile; // of Backend::Profile, its name
    QString caFile;  // PEM, trusted beside the system's authorities for this run
    bool readOnly = false;
    bool json = false;
    QStringList families; // extra family paths, such as "heat-pump"; for `fleet` they are the only ones asked for

    // Of the embedded sandbox.
    int demoDevices = 38;
    quint64 demoSeed = 1;
    double demoSpeed = 1;
    QDateTime demoStartUtc;
    QStringList demoFaults;
    bool demoUnknownFamily = false;
    bool demoSchedules = false;

    // Of the window.
    QString screenshotFile;
    QString linkedPage; // of an amps-fleet:// link, as FleetLink reads it
    QString page;       // "fleet", "device:ID", "actions", ...
    QString theme;      // "", "dark", "light", "contrast"
    std::optional<QSize> size;
    std::optional<double> textScale;
    bool selfTest = false;

    QString language;  // "", "de", ...
    QString wordsFile; // a translator's own .qm
    bool isMirrored = false;
    QString textsFile; // with a screenshot: every text that shows
    Shell shell = Shell::Bash; // of Command::Completion

    // A run that only shows something keeps no preferences and takes no profile for itself.
    bool leavesNoTrace() const { return selfTest || !screenshotFile.isEmpty(); }
};

// The error is a sentence for standard error; the caller exits with WrongUsage.
Result<CommandLine, QString> parseCommandLine(const QStringList &arguments);
// Of one verb, or of all when there is none of that name.
QString helpText(const QString &verb = {});
// Every verb and option, as they are parsed: for the shells, and for the test that the manual names them all.
ShellTable shellTable();

} // namespace fleet
