// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace fleet {

// What a program understands, for a shell to complete. Made from the very tables that the program parses with, so that
// no option can be missing.
struct ShellTable
{
    struct Command
    {
        QString name; // one or two words: "fleet", "audit verify"
        QString summary;
        QList<QCommandLineOption> options; // its own
    };
    QString program;
    QList<QCommandLineOption> options; // of every call
    QList<Command> commands;
    QHash<QString, QStringList> choices; // option name -> the values it takes, where they are few
};

enum class Shell { Bash, Zsh, Fish };
// "bash", "zsh", "fish"; empty when it is none of them.
std::optional<Shell> shellNamed(const QString &name);

// The script that the shell reads. An option whose value is named FILE is completed by files. Hidden options stay out.
QString shellCompletion(const ShellTable &table, Shell shell);

} // namespace fleet
