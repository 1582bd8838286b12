// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellcompletion.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

bool isShown(const QCommandLineOption &option)
{
    return !option.flags().testFlag(QCommandLineOption::HiddenFromHelp);
}

bool takesValue(const QCommandLineOption &option)
{
    return !option.valueName().isEmpty();
}

bool takesFile(const QCommandLineOption &option)
{
    return option.valueName() == "FILE"_L1;
}

QString dashed(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

QStringList dashedNames(const QList<QCommandLineOption> &options)
{
    QStringList names;
    for (const QCommandLineOption &option : options) {
        if (!isShown(option))
            continue;
        for (const QString &name : option.names())
            names.append(dashed(name));
    }
    return names;
}

// Every option once, those of all calls first.
QList<QCommandLineOption> everyOption(const ShellTable &table)
{
    QList<QCommandLineOption> all;
    QSet<QString> known;
    const auto take = [&](const QList<QCommandLineOption> &options) {
        for (const QCommandLineOption &option : options) {
            if (isShown(option) && !known.contains(option.names().constFirst())) {
                known.insert(option.names().constFirst());
                all.append(option);
            }
        }
    };
    take(table.options);
    for (const ShellTable::Command &command : table.commands)
        take(command.options);
    return all;
}

QStringList firstWords(const ShellTable &table)
{
    QStringList words;
    for (const ShellTable::Command &command : table.commands) {
        const QString word = command.name.section(u' ', 0, 0);
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

QStringList secondWords(const ShellTable &table, const QString &first)
{
    QStringList words;
    for (const ShellTable::Command &command : table.commands) {
        if (command.name.section(u' ', 0, 0) == first && command.name.contains(u' '))
            words.append(command.name.section(u' ', 1));
    }
    return words;
}

// What stands behind the first word when nothing else does: of a command of one word its own summary.
QString summaryOf(const ShellTable &table, const QString &first)
{
    for (const ShellTable::Command &command : table.commands) {
        if (command.name == first)
            return command.summary;
    }
    return secondWords(table, first).join(u", "_s);
}

QString functionName(const ShellTable &table)
{
    return u'_' + QString(table.program).replace(u'-', u'_');
}

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString bashScript(const ShellTable &table)
{
    const QList<QCommandLineOption> all = everyOption(table);
    QStringList files;
    QStringList plain;
    QStringList valued;
    QString chosen;
    for (const QCommandLineOption &option : all) {
        if (!takesValue(option))
            continue;
        QStringList names;
        for (const QString &name : option.names())
            names.append(dashed(name));
        valued += names;
        const QStringList choices = table.choices.value(option.names().constFirst());
        if (!choices.isEmpty())
            chosen += u"        %1) COMPREPLY=($(compgen -W %2 -- \"$cur\")); return ;;\n"_s.arg(
                names.join(u'|'), singleQuoted(choices.join(u' ')));
        else if (takesFile(option))
            files += names;
        else
            plain += names;
    }
    QString own;
    QString first;
    for (const ShellTable::Command &command : table.commands) {
        if (command.options.isEmpty())
            continue;
        const QString key = command.name.contains(u' ') ? command.name : command.name + u' ';
        // Whatever follows a command of one word is an argument of it.
        own += u"        \"%1\"%2) words+=%3 ;;\n"_s.arg(key, command.name.contains(u' ') ? QString() : u"*"_s,
                                                         singleQuoted(u' ' + dashedNames(command.options).join(u' ')));
    }
    if (!table.commands.isEmpty()) {
        first += u"        \" \") words+=%1 ;;\n"_s.arg(singleQuoted(u' ' + firstWords(table).join(u' ')));
        for (const QString &word : firstWords(table)) {
            if (const QStringList seconds = secondWords(table, word); !seconds.isEmpty())
                first += u"        \"%1 \") words+=%2 ;;\n"_s.arg(word, singleQuoted(u' ' + seconds.join(u' ')));
        }
    }
    QString script = u"# Completion of %1 for bash; printed by %1 --completion bash.\n"_s.arg(table.program);
    script += u"%1()\n{\n"_s.arg(functionName(table));
    script += u"    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} first= second= skip= word\n"
              "    COMPREPLY=()\n"
              "    case $prev in\n"_s;
    script += chosen;
    if (!files.isEmpty())
        script += u"        %1) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n"_s
                      .arg(files.join(u'|'));
    if (!plain.isEmpty())
        script += u"        %1) return ;;\n"_s.arg(plain.join(u'|'));
    script += u"    esac\n    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
              "        if [[ -n $skip ]]; then skip=; continue; fi\n"
              "        case $word in\n"_s;
    if (!valued.isEmpty())
        script += u"            %1) skip=1 ;;\n"_s.arg(valued.join(u'|'));
    script += u"            -*) ;;\n"
              "            *) if [[ -z $first ]]; then first=$word; elif [[ -z $second ]]; then second=$word; fi ;;\n"
              "        esac\n    done\n"_s;
    script += u"    local words=%1\n"_s.arg(singleQuoted(dashedNames(table.options).join(u' ')));
    if (!own.isEmpty())
        script += u"    case \"$first $second\" in\n"_s + own + u"    esac\n"_s;
    if (!first.isEmpty())
        script += u"    case \"$first $second\" in\n"_s + first + u"    esac\n"_s;
    script += u"    COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n}\ncomplete -F %1 %2\n"_s.arg(functionName(table),
                                                                                                    table.program);
    return script;
}

// In _arguments brackets end a description and colons part its fields.
QString zshText(QString text)
{
    return text.replace(u'\\', "\\\\"_L1).replace(u'[', "\\["_L1).replace(u']', "\\]"_L1).replace(u':', "\\:"_L1);
}

QString zshScript(const ShellTable &table)
{
    QString script = u"#compdef %1\n# Completion of %1 for zsh; printed by %1 --completion zsh.\n"_s.arg(table.program);
    script += u"%1()\n{\n    local curcontext=$curcontext state line ret=1\n    typeset -A opt_args\n"_s.arg(
        functionName(table));
    script += u"    _arguments -C \\\n"_s;
    for (const QCommandLineOption &option : everyOption(table)) {
        for (const QString &name : option.names()) {
            QString spec = u"*%1%2[%3]"_s.arg(dashed(name), takesValue(option) && name.size() > 1 ? u"="_s : QString(),
                                              zshText(option.description()));
            if (takesValue(option)) {
                const QStringList choices = table.choices.value(option.names().constFirst());
                spec += u":%1:"_s.arg(zshText(option.valueName()));
                if (!choices.isEmpty())
                    spec += u"(%1)"_s.arg(choices.join(u' '));
                else if (takesFile(option))
                    spec += u"_files"_s;
            }
            script += u"        %1 \\\n"_s.arg(singleQuoted(spec));
        }
    }
    if (table.commands.isEmpty())
        return script + u"        && ret=0\n    return ret\n}\n%1 \"$@\"\n"_s.arg(functionName(table));
    script += u"        '1: :->first' \\\n        '2: :->second' \\\n        '*: :' && ret=0\n    case $state in\n"
              "        first)\n            local -a commands=("_s;
    for (const QString &word : firstWords(table))
        script += u"\n                %1"_s.arg(singleQuoted(word + u':' + zshText(summaryOf(table, word))));
    script
        += u")\n            _describe command commands && ret=0 ;;\n        second)\n            case $line[1] in\n"_s;
    for (const QString &word : firstWords(table)) {
        if (const QStringList seconds = secondWords(table, word); !seconds.isEmpty())
            script += u"                %1) compadd %2 && ret=0 ;;\n"_s.arg(word, seconds.join(u' '));
    }
    script += u"            esac ;;\n    esac\n    return ret\n}\n%1 \"$@\"\n"_s.arg(functionName(table));
    return script;
}

QString fishText(QString text)
{
    return u'\'' + text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

QString fishScript(const ShellTable &table)
{
    QString script
        = u"# Completion of %1 for fish; printed by %1 --completion fish.\ncomplete -c %1 -f\n"_s.arg(table.program);
    const auto line = [&](const QCommandLineOption &option, const QString &condition) {
        QString text = u"complete -c %1%2"_s.arg(table.program, condition);
        for (const QString &name : option.names())
            text += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
        if (takesValue(option)) {
            const QStringList choices = table.choices.value(option.names().constFirst());
            if (!choices.isEmpty())
                text += u" -x -a %1"_s.arg(fishText(choices.join(u' ')));
            else
                text += takesFile(option) ? u" -r -F"_s : u" -x"_s;
        }
        script += text + u" -d %1\n"_s.arg(fishText(option.description()));
    };
    for (const QCommandLineOption &option : table.options) {
        if (isShown(option))
            line(option, {});
    }
    for (const QString &word : firstWords(table)) {
        script += u"complete -c %1 -n __fish_use_subcommand -a %2 -d %3\n"_s.arg(table.program, word,
                                                                                 fishText(summaryOf(table, word)));
        if (const QStringList seconds = secondWords(table, word); !seconds.isEmpty())
            script += u"complete -c %1 -n '__fish_seen_subcommand_from %2' -a %3\n"_s.arg(table.program, word,
                                                                                          fishText(seconds.join(u' ')));
    }
    for (const ShellTable::Command &command : table.commands) {
        const QString condition = u" -n '__fish_seen_subcommand_from %1'"_s.arg(command.name.section(u' ', -1));
        for (const QCommandLineOption &option : command.options) {
            if (isShown(option))
                line(option, condition);
        }
    }
    return script;
}

} // namespace

std::optional<Shell> shellNamed(const QString &name)
{
    if (name == "bash"_L1)
        return Shell::Bash;
    if (name == "zsh"_L1)
        return Shell::Zsh;
    if (name == "fish"_L1)
        return Shell::Fish;
    return {};
}

QString shellCompletion(const ShellTable &table, Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return bashScript(table);
    case Shell::Zsh:
        return zshScript(table);
    case Shell::Fish:
        break;
    }
    return fishScript(table);
}

} // namespace fleet
