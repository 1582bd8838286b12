// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "fleetlink.h"
#include "verbregistry.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// Of every call, with and without a verb.
QList<QCommandLineOption> commonOptions()
{
    return {
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
        {u"demo"_s, u"Use the embedded sandbox: a simulated fleet, no network, no key."_s},
        {u"devices"_s, u"With --demo: how many devices, 1 to 50000."_s, u"N"_s},
        {u"seed"_s, u"With --demo: the fleet's seed; the same seed is the same fleet."_s, u"S"_s},
        {u"speed"_s, u"With --demo: simulated seconds per second."_s, u"X"_s},
        {u"start"_s, u"With --demo: the simulation's first instant, ISO 8601 UTC."_s, u"ISO"_s},
        {u"fault"_s,
         u"With --demo: a fault of the sandbox from the start (see amps-sandbox --help); may be repeated."_s,
         u"NAME[:ARG]"_s},
        {u"unknown-family"_s, u"With --demo: the sandbox also serves a family that this application has not met."_s},
        {u"schedules"_s, u"With --demo: the sandbox keeps schedules instead of answering that there are none yet."_s},
        {u"base-url"_s, u"Talk to this API; the key is read from the environment variable AMPS_API_KEY."_s, u"URL"_s},
        {u"profile"_s, u"Open this profile; its key is in the keyring, or in AMPS_API_KEY."_s, u"NAME"_s},
        {u"ca-file"_s, u"Trust the authorities in this PEM file as well, for this run."_s, u"FILE"_s},
        {u"family"_s,
         u"Also ask for this family, by its path (such as heat-pump); may be repeated. With `fleet`: only these."_s,
         u"PATH"_s},
        {u"read-only"_s, u"Nothing can be written, for wall screens."_s},
        {u"json"_s, u"JSON lines on standard output."_s},
        {u"screenshot"_s, u"Render the window to this PNG file and leave."_s, u"FILE"_s},
        {u"page"_s,
         u"With --screenshot: fleet, device:ID, device:first:FAMILY, confirm:ID:VERB, actions, history[:families|compare|past[:HOURS]], settings, onboarding. Several, with commas between them: one picture each, %1 in FILE is its number."_s,
         u"PAGE"_s},
        {u"theme"_s, u"dark, light or contrast."_s, u"NAME"_s},
        {u"size"_s, u"Window size, such as 1440x900."_s, u"WxH"_s},
        {u"text-scale"_s, u"Text size, 1.0 to 2.0."_s, u"FACTOR"_s},
        {u"language"_s, u"Language of the user interface, such as de."_s, u"CODE"_s},
        {u"words"_s, u"For translators: take the words of the user interface from this .qm file."_s, u"FILE"_s},
        {u"mirrored"_s, u"For translators: right to left, whatever the language."_s},
        {u"texts"_s, u"With --screenshot: also write every text that shows, as JSON lines."_s, u"FILE"_s},
        {u"self-test"_s, u"Load the whole user interface, then leave with 0."_s},
        {u"completion"_s, u"Print the completion for a shell: bash, zsh or fish."_s, u"SHELL"_s},
    };
}

void describe(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    QStringList usages;
    for (const VerbEntry &entry : verbs())
        usages.append(entry.usage);
    parser.addPositionalArgument(u"command"_s, usages.join(u", "_s)
                                     + u"; none opens the window, a link (amps-fleet://device/ID) opens it there"_s);
    parser.addOptions(commonOptions());
    // Verbs may share an option; it is described once.
    QStringList known;
    for (const VerbEntry &entry : verbs()) {
        for (const QCommandLineOption &option : entry.options) {
            if (known.contains(option.names().constFirst()))
                continue;
            known.append(option.names().constFirst());
            parser.addOption(option);
        }
    }
}

// A verb is one or two words; the longer name wins. Takes its words away.
const VerbEntry *takeVerb(QStringList &words)
{
    for (const qsizetype count : {2, 1}) {
        if (words.size() < count)
            continue;
        if (const VerbEntry *entry = findVerb(words.first(count).join(u' '))) {
            words.remove(0, count);
            return entry;
        }
    }
    return nullptr;
}

bool belongsTo(const QCommandLineOption &option, const VerbEntry &verb)
{
    return std::any_of(verb.options.cbegin(), verb.options.cend(),
                       [&option](const QCommandLineOption &own) { return own.names() == option.names(); });
}

// Who says how the simulated fleet shall be wants it.
bool shapesDemo(const QCommandLineParser &parser)
{
    const QStringList options{u"devices"_s, u"seed"_s,           u"speed"_s,    u"start"_s,
                              u"fault"_s,   u"unknown-family"_s, u"schedules"_s};
    return std::any_of(options.begin(), options.end(),
                       [&parser](const QString &option) { return parser.isSet(option); });
}

// The first option that belongs to another verb, or empty.
QString foreignOption(const QCommandLineParser &parser, const VerbEntry *verb)
{
    for (const VerbEntry &entry : verbs()) {
        for (const QCommandLineOption &option : entry.options) {
            if (parser.isSet(option) && (!verb || !belongsTo(option, *verb)))
                return option.names().constFirst();
        }
    }
    return {};
}

QString exitCodeText()
{
    return u"Exit codes: 0 done, 1 failed, 2 wrong usage, 3 the API refused, 4 unreachable, 5 partly done, 6 locked or environment mismatch."_s;
}

} // namespace

ShellTable shellTable()
{
    ShellTable table;
    table.program = u"amps-fleet"_s;
    table.options = commonOptions();
    for (const VerbEntry &entry : verbs())
        table.commands.append({entry.name, entry.summary, entry.options});
    table.choices
        = {{u"theme"_s, {u"dark"_s, u"light"_s, u"contrast"_s}}, {u"completion"_s, {u"bash"_s, u"zsh"_s, u"fish"_s}}};
    return table;
}

QString helpText(const QString &verb)
{
    if (const VerbEntry *entry = findVerb(verb)) {
        // What is its own first; what every call takes stands in the general help.
        QString text = u"Usage: amps-fleet %1 [options]\n%2\n\nOptions:\n"_s.arg(entry->usage, entry->summary);
        const auto line = [&text](const QCommandLineOption &option) {
            const QString name = u"--"_s + option.names().constLast()
                + (option.valueName().isEmpty() ? QString() : u" <%1>"_s.arg(option.valueName()));
            text += u"  %1 %2\n"_s.arg(name.leftJustified(24), option.description());
        };
        for (const QCommandLineOption &option : entry->options)
            line(option);
        QStringList shared{u"json"_s, u"help"_s};
        if (entry->needs == VerbEntry::Needs::Connection)
            shared = QStringList{u"demo"_s, u"base-url"_s, u"profile"_s, u"family"_s, u"ca-file"_s} + shared;
        for (const QCommandLineOption &option : commonOptions()) {
            if (shared.contains(option.names().constLast()))
                line(option);
        }
        return text + u'\n' + exitCodeText() + u'\n';
    }
    QCommandLineParser parser;
    describe(parser);
    parser.setApplicationDescription(
        u"Amps Fleet: a dashboard for fleets of batteries, EV chargers, HVAC, solar inverters and vehicles.\n\n"_s
        + exitCodeText());
    return parser.helpText();
}

Result<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    CommandLine line;
    const auto wrong = [](const QString &text) {
        return Failure{text};
    };

    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        line.command = CommandLine::Command::Help;
        QStringList words = parser.positionalArguments();
        if (const VerbEntry *verb = takeVerb(words))
            line.verb = verb->name;
        return line;
    }
    if (parser.isSet(u"version"_s)) {
        line.command = CommandLine::Command::Version;
        return line;
    }
    if (parser.isSet(u"completion"_s)) {
        line.command = CommandLine::Command::Completion;
        const auto shell = shellNamed(parser.value(u"completion"_s));
        if (!shell)
            return wrong(u"--completion takes bash, zsh or fish."_s);
        line.shell = *shell;
        return line;
    }

    QStringList words = parser.positionalArguments();
    if (!words.isEmpty() && words.constFirst().startsWith(u"amps-fleet:"_s)) {
        const auto link = FleetLink::read(words.takeFirst());
        if (!link || !words.isEmpty())
            return wrong(u"That is no link of this application, such as amps-fleet://device/ID."_s);
        line.linkedPage = link->page;
        line.profile = link->profile;
    }
    const VerbEntry *verb = nullptr;
    if (!words.isEmpty()) {
        const QString first = words.constFirst();
        verb = takeVerb(words);
        if (!verb) {
            QStringList usages;
            for (const VerbEntry &entry : verbs())
                usages.append(entry.usage);
            return wrong(u"There is no command “%1”. Commands: %2."_s.arg(first, usages.join(u", "_s)));
        }
        line.command = CommandLine::Command::Verb;
        line.verb = verb->name;
        if (words.size() < verb->arguments)
            return wrong(u"It takes more than that: amps-fleet %1."_s.arg(verb->usage));
        line.arguments = words.first(verb->arguments);
        words.remove(0, verb->arguments);
        if (!words.isEmpty())
            return wrong(u"Too many arguments: %1."_s.arg(words.join(u' ')));
        for (const QCommandLineOption &option : verb->options) {
            if (parser.isSet(option))
                line.verbOptions.insert(option.names().constFirst(),
                                        option.valueName().isEmpty() ? QStringList{QString()} : parser.values(option));
        }
    }
    if (const QString foreign = foreignOption(parser, verb); !foreign.isEmpty())
        return wrong(u"--%1 does not belong to this command."_s.arg(foreign));

    if (parser.isSet(u"demo"_s) && parser.isSet(u"base-url"_s))
        return wrong(u"--demo and --base-url exclude each other: the demo brings its own server."_s);
    if (parser.isSet(u"profile"_s) && (parser.isSet(u"demo"_s) || parser.isSet(u"base-url"_s)))
        return wrong(u"--profile and --demo or --base-url exclude each other: a profile has its own address."_s);
    if (parser.isSet(u"base-url"_s)) {
        line.backend = CommandLine::Backend::Url;
        line.baseUrl = QUrl(parser.value(u"base-url"_s), QUrl::StrictMode);
        if (!line.baseUrl.isValid() || line.baseUrl.host().isEmpty())
            return wrong(u"--base-url needs a whole address, such as https://api.amps.ai."_s);
    } else if (parser.isSet(u"profile"_s)) {
        line.backend = CommandLine::Backend::Profile;
        line.profile = parser.value(u"profile"_s).trimmed();
        if (line.profile.isEmpty())
            return wrong(u"--profile needs the name of a profile."_s);
    } else if (!line.profile.isEmpty() && !parser.isSet(u"demo"_s)) {
        line.backend = CommandLine::Backend::Profile; // the link says which
    } else if (verb && verb->needs == VerbEntry::Needs::Connection && !parser.isSet(u"demo"_s)) {
        return wrong(u"Where from? Give --demo, --profile NAME, or --base-url URL with the key in AMPS_API_KEY."_s);
    } else if (!verb && !parser.isSet(u"demo"_s) && !shapesDemo(parser)) {
        // A picture or a test of the window is one of the demo, unless it is the first window that is wanted.
        const bool unseen = parser.isSet(u"screenshot"_s) || parser.isSet(u"self-test"_s);
        if (!unseen || parser.value(u"page"_s).startsWith("onboarding"_L1))
            line.backend = CommandLine::Backend::Saved;
    }
    line.isDemoNamed = parser.isSet(u"demo"_s);
    line.caFile = parser.value(u"ca-file"_s);

    bool ok = true;
    if (parser.isSet(u"devices"_s)) {
        line.demoDevices = parser.value(u"devices"_s).toInt(&ok);
        if (!ok || line.demoDevices < 1 || line.demoDevices > 50000)
            return wrong(u"--devices takes a whole number from 1 to 50000."_s);
    }
    if (parser.isSet(u"seed"_s)) {
        line.demoSeed = parser.value(u"seed"_s).toULongLong(&ok);
        if (!ok)
            return wrong(u"--seed takes a whole number from 0."_s);
    }
    if (parser.isSet(u"speed"_s)) {
        line.demoSpeed = parser.value(u"speed"_s).toDouble(&ok);
        if (!ok || !(line.demoSpeed > 0) || line.demoSpeed > 86400)
            return wrong(u"--speed takes a number above 0 and up to 86400."_s);
    }
    if (parser.isSet(u"start"_s)) {
        line.demoStartUtc = QDateTime::fromString(parser.value(u"start"_s), Qt::ISODateWithMs).toUTC();
        if (!line.demoStartUtc.isValid())
            return wrong(u"--start takes an instant such as 2026-06-12T09:00:00Z."_s);
    }
    line.demoFaults = parser.values(u"fault"_s);
    line.demoUnknownFamily = parser.isSet(u"unknown-family"_s);
    line.demoSchedules = parser.isSet(u"schedules"_s);
    line.families = parser.values(u"family"_s);
    for (const QString &family : std::as_const(line.families)) {
        if (family.isEmpty() || family.contains(u'/') || family.contains(u'?') || family.contains(u'#')
            || family.startsWith(u'.'))
            return wrong(u"--family takes one path segment, such as heat-pump."_s);
        if (family == u"heat-pump")
            line.demoUnknownFamily = true; // the one unknown family that the embedded sandbox can play
    }
    line.readOnly = parser.isSet(u"read-only"_s);
    line.json = parser.isSet(u"json"_s);

    line.screenshotFile = parser.value(u"screenshot"_s);
    line.page = parser.value(u"page"_s);
    line.theme = parser.value(u"theme"_s);
    if (!line.theme.isEmpty() && line.theme != u"dark" && line.theme != u"light" && line.theme != u"contrast")
        return wrong(u"--theme takes dark, light or contrast."_s);
    if (parser.isSet(u"size"_s)) {
        const QStringList sides = parser.value(u"size"_s).split(u'x');
        const QSize size = sides.size() == 2 ? QSize(sides.first().toInt(), sides.last().toInt()) : QSize();
        if (size.width() < 320 || size.height() < 240 || size.width() > 8192 || size.height() > 8192)
            return wrong(u"--size takes WxH, such as 1440x900."_s);
        line.size = size;
    }
    if (parser.isSet(u"text-scale"_s)) {
        const double scale = parser.value(u"text-scale"_s).toDouble(&ok);
        if (!ok || !(scale >= 1 && scale <= 2)) // not a number fails every comparison
            return wrong(u"--text-scale takes a number from 1.0 to 2.0."_s);
        line.textScale = scale;
    }
    line.language = parser.value(u"language"_s);
    line.wordsFile = parser.value(u"words"_s);
    line.isMirrored = parser.isSet(u"mirrored"_s);
    line.textsFile = parser.value(u"texts"_s);
    if (!line.textsFile.isEmpty() && line.screenshotFile.isEmpty())
        return wrong(u"--texts belongs to --screenshot."_s);
    line.selfTest = parser.isSet(u"self-test"_s);
    return line;
}

} // namespace fleet
