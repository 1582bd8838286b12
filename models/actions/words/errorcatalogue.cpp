// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcatalogue.h"

#include "commandwords.h"

#include <QCoreApplication>

#include <cmath>

namespace fleet {

namespace {

constexpr char tableContext[] = "fleet::ErrorCatalogue";

QString words(const char *text)
{
    return QCoreApplication::translate(tableContext, text);
}

enum class Turn { Person, Customer, Maker, Amps, Administrator, Nobody };

struct CatalogueEntry
{
    const char *code;
    const char *title;
    const char *explanation;
    Turn turn;
    const char *nextStep; // nullptr: nothing to press
    const char *kind;
};

// contract.md section 10, one row per code. "%1" is "this battery", %2 the same as an object. Sentences that lean on
// the answer's details are made in detailed().
constexpr CatalogueEntry entries[] = {
    {"UNAUTHORIZED", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The API did not accept the key"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "Either no key arrived, or too much was asked at once and the API calls "
                       "that unauthorised. One quiet request will tell which."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Check the key"), "checkKey"},
    {"INVALID_API_KEY", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "This key is not valid"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The key is unknown, malformed or revoked, or the maker refused the key "
                       "of the customer's account."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Check the key"), "checkKey"},
    {"EXPIRED_TOKEN", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The key has expired"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Make a new key in the Amps dashboard and enter it here."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Check the key"), "checkKey"},
    {"RATE_LIMIT_EXCEEDED", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Asked to slow down"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "Too many requests at once. Reading goes on more slowly by itself; a "
                       "command is not sent again by itself."),
     Turn::Nobody, nullptr, "wait"},
    {"RATE_LIMITED", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The maker asks to slow down"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The maker's cloud takes no more requests just now. What is shown are "
                       "the last known values."),
     Turn::Nobody, nullptr, "wait"},
    {"INVALID_CREDENTIALS", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The maker refused the customer's login"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The stored login of the customer no longer works. The customer has to "
                       "link the device again."),
     Turn::Customer, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Copy re-link address"), "relink"},
    {"INSUFFICIENT_PERMISSIONS", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "This key may not do that"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The key lacks the permission. Permissions are set in the Amps "
                       "dashboard."),
     Turn::Administrator, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Check the key"), "checkKey"},
    {"LIVE_ACCESS_DISABLED", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Live access is not enabled"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "This customer account is not open for real devices yet. Amps enables "
                       "it; the sandbox works without."),
     Turn::Amps, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Try in sandbox"), "trySandbox"},
    {"INVALID_MFA_CODE", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The maker refused the one-time code"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The customer has to link the account again with a fresh code."),
     Turn::Customer, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Copy re-link address"), "relink"},
    {"MFA_REQUIRED", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The maker asks the customer for a one-time code"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The account is protected by a second factor. The customer has to link "
                       "it again and enter the code."),
     Turn::Customer, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Copy re-link address"), "relink"},
    {"ACCOUNT_LOCKED", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The customer's account is locked at the maker"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The customer has to unlock it with the maker, then link it again."),
     Turn::Customer, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Copy re-link address"), "relink"},
    {"UNSUPPORTED_CREDENTIAL_TYPE", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The maker takes another kind of login"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The account was linked in a way that this maker does not offer. The "
                       "customer has to link it again."),
     Turn::Customer, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Copy re-link address"), "relink"},
    {"UNSUPPORTED_AUTH_PATH", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The maker takes another way of logging in"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The account was linked in a way that this maker does not offer. The "
                       "customer has to link it again."),
     Turn::Customer, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Copy re-link address"), "relink"},
    {"CREDENTIAL_NOT_FOUND", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The link to the maker's account is gone"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The API holds no login for this device any more. The customer has to "
                       "link it again."),
     Turn::Customer, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Copy re-link address"), "relink"},
    {"DEVICE_NOT_FOUND", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The API does not know this device"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "It was unlinked, belongs to another key, or was never read. The last "
                       "values that were seen here stay, marked as old."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Pull now"), "pullNow"},
    {"NOT_FOUND", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The API does not know this"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "What was asked for does not exist, or belongs to another key."),
     Turn::Person, nullptr, "none"},
    {"DEVICE_OFFLINE", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Offline at the manufacturer"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The maker's cloud cannot reach %2. It may be switched off or "
                       "without internet."),
     Turn::Customer, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Pull now"), "pullNow"},
    {"UNSUPPORTED_MODE", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "%1 does not take that command"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The command is not among those that the device declares now."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Choose another command"), "sendAnother"},
    {"UNSUPPORTED_PARAMETER", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "This command does not take that parameter"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The device does not declare it for this command now. Leave it out."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Leave it out"), "useValue"},
    {"UNSUPPORTED_UNIT", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "That unit is not accepted here"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The device declares another unit for this parameter."), Turn::Person,
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Use the declared unit"), "useValue"},
    {"PARAMETER_OUT_OF_RANGE", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "That value is outside what it accepts now"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "Limits belong to the device and can change between two reads: a warm "
                       "pack, a firmware update, a grid rule."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Use the nearest value"), "useValue"},
    {"EXECUTION_NOT_SUPPORTED", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "This command cannot run at that time"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The device declares other ways of running it."), Turn::Person,
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Choose another time"), "useValue"},
    {"START_IN_PAST", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The start has passed already"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The time is read as the wall clock at the plant, which may be in "
                       "another zone."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Choose a later start"), "useValue"},
    {"START_OUT_OF_RANGE", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The start is too far away"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "A command can be booked at most 30 days ahead."), Turn::Person,
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Choose an earlier start"), "useValue"},
    {"INVALID_TIME_WINDOW", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "This window does not work"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "A window needs a start and an end that lies after it."), Turn::Person,
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Choose another window"), "useValue"},
    {"COMMAND_NOT_SUPPORTED", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Live control of this device is not open yet"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The API runs commands of this family in the sandbox only for now."),
     Turn::Amps, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Try in sandbox"), "trySandbox"},
    {"DIRECT_ACTION_UNSUPPORTED", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "This device is read-only"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "Solar inverters and vehicles can be read but not commanded through the "
                       "API."),
     Turn::Nobody, nullptr, "none"},
    {"UNSUPPORTED_SETTING", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "%1 does not have that setting"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The device does not declare the setting, or it can only be read."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Leave it out"), "useValue"},
    {"READ_ONLY_SETTING", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "That setting can only be read"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The device reports it but does not let it be changed from here."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Leave it out"), "useValue"},
    {"SETTING_OUT_OF_RANGE", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "That value is outside what the setting takes"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The limits belong to the device and can change between two reads."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Use the nearest value"), "useValue"},
    {"CONFLICT", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "%1 already has an action"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "A device holds one action at a time. Decide what happens to the one "
                       "that is there."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Resolve"), "resolve"},
    {"ACTION_NOT_CANCELLABLE", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "It has started already"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "Only a booked action can be cancelled. Another command can still "
                       "override what it does."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Send another command"), "sendAnother"},
    {"SCHEDULER_ACTIVE", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Its own scheduler holds it"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The maker's own schedule blocks commands from outside. Sent again with "
                       "cancel_and_replace, the command switches that schedule off."),
     Turn::Person, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Replace its schedule"), "followUp"},
    {"VALIDATION_ERROR", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The API did not understand the request"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "Something in it is outside the vocabulary of the API. Look at the request and change it."),
     Turn::Person, nullptr, "none"},
    {"NOT_IMPLEMENTED", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Not offered by the API yet"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The API documents this but does not do it yet. It is not tried again."),
     Turn::Amps, nullptr, "none"},
    {"INTERNAL_ERROR", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The API failed on its side"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "Something broke inside the API. Reads are tried again by themselves; "
                       "commands are not."),
     Turn::Amps, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Pull now"), "pullNow"},
    {"NETWORK_ERROR", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The maker's cloud could not be reached"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The API did not get through to the maker. What is shown are the last "
                       "known values."),
     Turn::Maker, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Pull now"), "pullNow"},
    {"SERVICE_UNAVAILABLE", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The service is not available just now"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "An outage at the maker or at the API. It usually passes."),
     Turn::Maker, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Pull now"), "pullNow"},
    {"TIMEOUT", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The maker did not answer in time"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                       "The device or the maker's cloud took too long. What is shown are the "
                       "last known values."),
     Turn::Maker, QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Pull now"), "pullNow"},
    {"UNKNOWN_ERROR", QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The maker reported an error without a name"),
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The API could not tell what went wrong at the maker."), Turn::Maker,
     QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Pull now"), "pullNow"},
};

const CatalogueEntry *findEntry(const QString &code)
{
    for (const CatalogueEntry &entry : entries) {
        if (code == QLatin1StringView(entry.code))
            return &entry;
    }
    return nullptr;
}

QString turnText(Turn turn)
{
    switch (turn) {
    case Turn::Person:
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Your turn"));
    case Turn::Customer:
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The customer's turn"));
    case Turn::Maker:
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The maker's turn"));
    case Turn::Amps:
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Amps' turn"));
    case Turn::Administrator:
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The administrator's turn"));
    case Turn::Nobody:
        break;
    }
    return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Nobody's turn: it passes by itself or stays as it is"));
}

QString bound(double value, const Unit &unit, const Format &format)
{
    // Limits are printed as they were declared: rounding 3.65 to 3.7 would offer a value that is refused.
    const double rounded = std::round(value * 10) / 10;
    if (std::abs(rounded - value) < 1e-9)
        return format.number(value, unit.text());
    return format.plainNumber(value);
}

QString rangeText(const ErrorDetails &details, const Format &format)
{
    const QString symbol = Format::unitSymbol(details.unit.text());
    const QString space = symbol.isEmpty() ? QString() : QString(QChar(0x00A0)) + symbol;
    if (details.min && details.max) {
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "%1 to %2"))
                   .arg(bound(*details.min, details.unit, format), bound(*details.max, details.unit, format))
            + space;
    }
    if (details.max)
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "at most %1"))
                   .arg(bound(*details.max, details.unit, format))
            + space;
    if (details.min)
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "at least %1"))
                   .arg(bound(*details.min, details.unit, format))
            + space;
    return {};
}

QString valueText(double value, const Unit &unit, const Format &format)
{
    const QString symbol = Format::unitSymbol(unit.text());
    return symbol.isEmpty() ? bound(value, unit, format) : bound(value, unit, format) + QChar(0x00A0) + symbol;
}

QString executionList(const QList<Execution> &shapes)
{
    QStringList labels;
    for (const Execution &shape : shapes)
        labels.append(shape.isKnown() ? CommandWords::executionLabel(shape.known()) : shape.text());
    return Format::listed(labels);
}

// "Declared 5.0 kW when the form was opened" when the limit that was hit is not the one that was known.
QString oldLimit(const ErrorDetails &details, const ErrorContext &context)
{
    if (!context.device || !context.device->commands)
        return {};
    const CommandCapability *command = context.device->commands->find(context.command);
    const ParameterBounds *known = command ? command->parameter(details.parameter) : nullptr;
    if (!known || !details.value)
        return {};
    if (details.max && *details.value > *details.max && known->max && *known->max != *details.max) {
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "It declared %1 when the form was opened."))
            .arg(valueText(*known->max, known->unit, context.format));
    }
    if (details.min && *details.value < *details.min && known->min && *known->min != *details.min) {
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "It declared %1 when the form was opened."))
            .arg(valueText(*known->min, known->unit, context.format));
    }
    return {};
}

// Works what the answer told into the sentences of the table.
void addDetails(ErrorText &text, const ErrorDetails &details, const ErrorContext &context)
{
    const QString device = CommandWords::thisDevice(context.family, CommandWords::Case::Subject);
    if (text.code == QLatin1StringView("PARAMETER_OUT_OF_RANGE")
        || text.code == QLatin1StringView("SETTING_OUT_OF_RANGE")) {
        const QString range = rangeText(details, context.format);
        if (details.value && !range.isEmpty()) {
            const QString value = valueText(*details.value, details.unit, context.format);
            if (details.max && *details.value > *details.max)
                text.title = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "%1 is more than it accepts now (%2)"))
                                 .arg(value, range);
            else if (details.min && *details.value < *details.min)
                text.title = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "%1 is less than it accepts now (%2)"))
                                 .arg(value, range);
            else
                text.title = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "%1 is not accepted now (%2)"))
                                 .arg(value, range);
            QStringList sentences{CommandWords::sentence(
                words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "%1 takes %2.")).arg(device, range))};
            if (const QString old = oldLimit(details, context); !old.isEmpty())
                sentences.append(old);
            text.explanation = Format::sentences(sentences);
        }
        if (const std::optional<double> nearest = ErrorCatalogue::nearestValid(details))
            text.nextStep = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Use %1"))
                                .arg(valueText(*nearest, details.unit, context.format));
    } else if (text.code == QLatin1StringView("UNSUPPORTED_UNIT") && !details.supportedUnits.isEmpty()) {
        const QString given = details.providedUnit.isEmpty() ? Format::notReported() : details.providedUnit;
        text.title = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "%1 is given in %2 here, not in %3"))
                         .arg(Format::fieldLabel(details.parameter), Format::listed(details.supportedUnits), given);
        text.nextStep = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Use %1")).arg(details.supportedUnits.first());
    } else if (text.code == QLatin1StringView("UNSUPPORTED_PARAMETER")
               || text.code == QLatin1StringView("UNSUPPORTED_SETTING")
               || text.code == QLatin1StringView("READ_ONLY_SETTING")) {
        QStringList names = details.unsupportedParameters;
        if (names.isEmpty() && !details.parameter.isEmpty())
            names.append(details.parameter);
        if (!names.isEmpty()) {
            const QString list = Format::listed(names);
            if (text.code == QLatin1StringView("READ_ONLY_SETTING"))
                text.title = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "%1 can only be read")).arg(list);
            else
                text.title = CommandWords::sentence(
                    words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "%1 does not take %2 now")).arg(device, list));
            text.nextStep = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Leave out %1")).arg(list);
        }
    } else if (text.code == QLatin1StringView("UNSUPPORTED_MODE")) {
        QString mode = details.unsupportedModes.join(QStringLiteral(", "));
        if (mode.isEmpty())
            mode = context.command;
        if (!mode.isEmpty())
            text.title = CommandWords::sentence(
                words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "%1 does not take %2")).arg(device, mode));
    } else if (text.code == QLatin1StringView("EXECUTION_NOT_SUPPORTED") && !details.supportedExecution.isEmpty()) {
        text.explanation = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The device declares: %1."))
                               .arg(executionList(details.supportedExecution));
    } else if (text.code == QLatin1StringView("INVALID_TIME_WINDOW") && !details.reason.isEmpty()) {
        text.explanation
            += u' ' + words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The API says: %1.")).arg(details.reason);
    } else if (text.code == QLatin1StringView("CONFLICT")) {
        const bool offered = details.strategies && !details.strategies->isEmpty();
        const bool wasAsked = details.reason == QLatin1StringView("no_strategy_supplied");
        if (!offered && !wasAsked) {
            text.title = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The action %1 has started already"))
                             .arg(CommandWords::thisDevice(context.family, CommandWords::Case::Owner));
            text.explanation = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue",
                                                       "It cannot be replaced or queued behind. Wait until it "
                                                       "ends, then ask again."));
            text.nextStep = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Wait and ask again when it ends"));
            text.nextStepKind = QStringLiteral("wait");
        }
    }
}

// What is known about the device having been told, by status: a refusal with 4xx or 501 never reaches it.
QString sentTextOf(int httpStatus)
{
    if ((httpStatus >= 400 && httpStatus < 500) || httpStatus == 501)
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Nothing was sent to the device."));
    if (httpStatus >= 500)
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Whether the device was told is not certain."));
    return {};
}

ErrorText fromTable(const QString &code, const QString &message, const ErrorContext &context)
{
    ErrorText text;
    text.code = code;
    text.message = message;
    if (const CatalogueEntry *entry = findEntry(code)) {
        const auto filled = [&context](const char *words_) {
            QString sentence = words(words_);
            sentence.replace(QLatin1StringView("%1"),
                             CommandWords::thisDevice(context.family, CommandWords::Case::Subject));
            sentence.replace(QLatin1StringView("%2"),
                             CommandWords::thisDevice(context.family, CommandWords::Case::Object));
            return CommandWords::sentence(sentence);
        };
        text.isKnown = true;
        text.title = filled(entry->title);
        text.explanation = filled(entry->explanation);
        text.whoseTurn = turnText(entry->turn);
        text.nextStep = entry->nextStep ? words(entry->nextStep) : QString();
        text.nextStepKind = QString::fromLatin1(entry->kind);
        return text;
    }
    // A code that nobody has met is shown whole, with the API's own words.
    text.title = code.isEmpty()
        ? words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The API refused without naming a reason"))
        : code;
    text.explanation = message.isEmpty()
        ? words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The API gave no explanation."))
        : message;
    text.whoseTurn = turnText(Turn::Person);
    text.nextStepKind = QStringLiteral("none");
    return text;
}

} // namespace

QStringList ErrorCatalogue::codes()
{
    QStringList codes;
    for (const CatalogueEntry &entry : entries)
        codes.append(QString::fromLatin1(entry.code));
    return codes;
}

ErrorText ErrorCatalogue::explain(const ApiError &error, int httpStatus, const ErrorContext &context)
{
    ErrorText text = fromTable(error.code, error.message, context);
    if (!text.isKnown && error.code.isEmpty() && httpStatus > 0)
        text.title = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "The API answered %1 without naming a reason"))
                         .arg(httpStatus);
    if (text.isKnown && (httpStatus == 401 || httpStatus == 429)
        && error.code == QLatin1StringView("RATE_LIMIT_EXCEEDED"))
        text.nextStepKind = QStringLiteral("wait");
    addDetails(text, error.details, context);
    text.httpStatus = httpStatus;
    text.requestId = error.meta.requestId.text();
    text.sentText = sentTextOf(httpStatus);
    return text;
}

ErrorText ErrorCatalogue::explain(const DraftIssue &issue, const ErrorContext &context)
{
    ErrorText text = fromTable(issue.code, {}, context);
    addDetails(text, issue.details, context);
    text.sentText = words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "Nothing was sent to the device."));
    return text;
}

ErrorText ErrorCatalogue::explainAction(const QString &code, const QString &message, const ErrorContext &context)
{
    if (code.isEmpty() && message.isEmpty())
        return {};
    return fromTable(code, message, context);
}

QString ErrorCatalogue::shortText(const QString &code, const ErrorDetails &details, const Format &format)
{
    if (details.value && details.max && *details.value > *details.max)
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "over %1"))
            .arg(bound(*details.max, details.unit, format));
    if (details.value && details.min && *details.value < *details.min)
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "under %1"))
            .arg(bound(*details.min, details.unit, format));
    if (code == QLatin1StringView("UNSUPPORTED_PARAMETER") || code == QLatin1StringView("UNSUPPORTED_SETTING"))
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "not taken"));
    if (code == QLatin1StringView("READ_ONLY_SETTING"))
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "read only"));
    if (code == QLatin1StringView("UNSUPPORTED_UNIT"))
        return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "wrong unit"));
    return words(QT_TRANSLATE_NOOP("fleet::ErrorCatalogue", "refused"));
}

std::optional<double> ErrorCatalogue::nearestValid(const ErrorDetails &details)
{
    if (!details.value)
        return {};
    if (details.max && *details.value > *details.max)
        return details.max;
    if (details.min && *details.value < *details.min)
        return details.min;
    return {};
}

} // namespace fleet
