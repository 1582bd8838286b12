// SPDX-License-Identifier: GPL-3.0-or-later
#include "pushrules.h"

#include "jsonwriter.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <functional>

namespace fleet::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 furthestStart = 30 * dayMs;

Failure<ApiError> refused(const QByteArray &message)
{
    return {validationError(message)};
}

QByteArray object(const std::function<void(JsonWriter &)> &members)
{
    QByteArray text;
    JsonWriter json(text);
    json.beginObject();
    members(json);
    json.endObject();
    return text;
}

void writeNames(JsonWriter &json, const QList<QByteArray> &names)
{
    json.beginArray();
    for (const auto &name : names)
        json.string(name);
    json.endArray();
}

// The first member that is not among `known`; "Every member is honoured, validated or refused" (section 6).
std::optional<QString> strangerIn(const QJsonObject &object, std::initializer_list<QLatin1StringView> known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::none_of(known.begin(), known.end(), [&](auto name) { return it.key() == name; }))
            return it.key();
    }
    return std::nullopt;
}

Result<Amount, ApiError> amountOf(const QString &name, const QJsonValue &value)
{
    const auto quantity = value.toObject();
    if (!value.isObject() || !quantity.value("value"_L1).isDouble() || !quantity.value("unit"_L1).isString()
        || strangerIn(quantity, {"value"_L1, "unit"_L1}))
        return refused("'" + name.toUtf8() + "' must be {value, unit}.");
    return Amount{name.toUtf8(), quantity.value("value"_L1).toDouble(), quantity.value("unit"_L1).toString().toUtf8()};
}

ApiError unsupportedUnit(const Amount &amount, const QByteArray &declaredUnit)
{
    return {422, "UNSUPPORTED_UNIT", "'" + amount.name + "' is not taken in " + amount.unit + ".",
            object([&](JsonWriter &json) {
                json.key("parameter").string(amount.name).key("providedUnit").string(amount.unit).key("supportedUnits");
                writeNames(json, {declaredUnit});
            })};
}

QByteArray rangeDetails(const Amount &amount, std::optional<double> min, std::optional<double> max)
{
    return object([&](JsonWriter &json) {
        json.key("parameter").string(amount.name).key("value").number(amount.value, 6);
        if (min)
            json.key("min").number(*min, 6);
        if (max)
            json.key("max").number(*max, 6);
        json.key("unit").string(amount.unit);
    });
}

// A member that may be absent or null; nullopt in the result means absent.
Result<std::optional<QString>, ApiError> optionalText(const QJsonObject &object, QLatin1StringView name)
{
    const auto value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::optional<QString>();
    if (!value.isString())
        return refused("'" + QByteArray(name.data(), name.size()) + "' must be a string.");
    return std::optional<QString>(value.toString());
}

std::optional<ApiError> checkCapabilities(const PushPlan &plan, const Profile &profile)
{
    const auto *command = profile.command(plan.order.command);
    if (!command) {
        return ApiError{422, "UNSUPPORTED_MODE", "The device does not offer " + plan.order.command + ".",
                        object([&](JsonWriter &json) {
                            json.key("deviceCapabilities").beginObject().key("supportedModes");
                            QList<QByteArray> names;
                            for (const auto &offered : profile.commands)
                                names.append(offered.name);
                            writeNames(json, names);
                            json.endObject();
                        })};
    }
    QList<QByteArray> strangers;
    for (const auto &amount : plan.order.parameters) {
        if (!command->parameter(amount.name))
            strangers.append(amount.name);
    }
    if (!strangers.isEmpty()) {
        return ApiError{422, "UNSUPPORTED_PARAMETER", "Not declared for this command: " + strangers.join(", ") + ".",
                        object([&](JsonWriter &json) {
                            json.key("unsupportedParameters");
                            writeNames(json, strangers);
                            json.key("deviceCapabilities").beginObject().key("supportedParameters");
                            QList<QByteArray> names;
                            for (const auto &parameter : command->parameters)
                                names.append(parameter.name);
                            writeNames(json, names);
                            json.endObject();
                        })};
    }
    for (const auto &amount : plan.order.parameters) {
        const auto *parameter = command->parameter(amount.name);
        if (amount.unit != parameter->unit)
            return unsupportedUnit(amount, parameter->unit);
    }
    for (const auto &amount : plan.order.parameters) {
        const auto *parameter = command->parameter(amount.name);
        if (amount.value < parameter->min || amount.value > parameter->max)
            return ApiError{422, "PARAMETER_OUT_OF_RANGE", "'" + amount.name + "' is out of range.",
                            rangeDetails(amount, parameter->min, parameter->max)};
    }
    if (plan.end && !plan.start)
        return ApiError{422, "INVALID_TIME_WINDOW", "An end needs a start.", R"({"reason":"end_without_start"})"};
    const auto shape = plan.end ? Windowed : plan.start ? Scheduled : Immediate;
    if (!(command->executions & shape)) {
        return ApiError{
            422, "EXECUTION_NOT_SUPPORTED", "The command cannot be executed in this way.",
            object([&](JsonWriter &json) {
                json.key("requestedExecution").string(executionNames(shape).constFirst()).key("supportedExecution");
                writeNames(json, executionNames(command->executions));
            })};
    }
    return std::nullopt;
}

std::optional<ApiError> checkTimes(const PushPlan &plan, bool endIsRelative, qint64 now)
{
    if (plan.start && *plan.start <= now)
        return ApiError{422, "START_IN_PAST", "The start must lie in the future.", {}};
    if (plan.start && *plan.start > now + furthestStart)
        return ApiError{422, "START_OUT_OF_RANGE", "The start must be at most 30 days away.", {}};
    if (plan.end && endIsRelative)
        return ApiError{422, "INVALID_TIME_WINDOW", "The end must be a wall clock time.",
                        R"({"reason":"relative_end"})"};
    if (plan.end && *plan.end <= *plan.start)
        return ApiError{422, "INVALID_TIME_WINDOW", "The end must come after the start.",
                        R"({"reason":"end_not_after_start"})"};
    return std::nullopt;
}

// Contract section 14 leaves its members open; these are this sandbox's own.
std::optional<ApiError> readSandboxMember(const QJsonObject &sandbox, PushPlan &plan)
{
    const auto outcome = sandbox.value("outcome"_L1);
    if (!outcome.isUndefined() && outcome != "failed"_L1 && outcome != "completed"_L1)
        return validationError("'sandbox.outcome' must be failed or completed.");
    const auto code = sandbox.value("errorCode"_L1);
    if (!code.isUndefined() && !code.isString())
        return validationError("'sandbox.errorCode' must be a string.");
    const auto delay = sandbox.value("delayMs"_L1);
    if (!delay.isUndefined() && (!delay.isDouble() || delay.toDouble() < 0))
        return validationError("'sandbox.delayMs' must be a number of milliseconds.");
    if (outcome == "failed"_L1)
        plan.intendedError = code.toString(u"UNKNOWN_ERROR"_s).toUtf8();
    plan.intendedSuccess = outcome == "completed"_L1;
    if (delay.isDouble())
        plan.settlesAfter = qint64(std::min(delay.toDouble(), double(furthestStart)));
    return std::nullopt;
}

} // namespace

std::optional<qint64> instantOf(const QString &text, const QTimeZone &plantZone, qint64 now)
{
    static const QRegularExpression relative(u"^(\\d{1,6}(?:\\.\\d{1,2})?)([mh])$"_s);
    static const QRegularExpression wallClock(u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(\\.\\d{1,3})?$"_s);
    if (const auto match = relative.match(text); match.hasMatch()) {
        const double unit = match.captured(2) == "h"_L1 ? double(hourMs) : double(minuteMs);
        return now + std::llround(match.captured(1).toDouble() * unit);
    }
    if (!wallClock.match(text).hasMatch())
        return std::nullopt;
    const auto naive = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!naive.isValid())
        return std::nullopt;
    const QDateTime atPlant(naive.date(), naive.time(), plantZone);
    return atPlant.toMSecsSinceEpoch();
}

Result<PushPlan, ApiError> readPush(const QByteArray &body, const SimDevice &device, const Profile &profile, qint64 now,
                                    bool isLive)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return refused("The body must be a JSON object.");
    const auto root = document.object();
    if (const auto stranger = strangerIn(root, {"action"_L1, "onConflict"_L1, "sandbox"_L1}))
        return refused("Unknown member '" + stranger->toUtf8() + "'.");
    if (!root.value("action"_L1).isObject())
        return refused("'action' must be an object.");
    const auto action = root.value("action"_L1).toObject();
    if (const auto stranger = strangerIn(action, {"command"_L1, "parameters"_L1, "start"_L1, "end"_L1}))
        return refused("Unknown member 'action." + stranger->toUtf8() + "'.");

    PushPlan plan;
    plan.order.command = action.value("command"_L1).toString().toUtf8();
    if (!familyVocabulary(profile.family).contains(plan.order.command))
        return refused("Unknown command.");

    const auto parameters = action.value("parameters"_L1);
    if (!parameters.isUndefined() && !parameters.isNull() && !parameters.isObject())
        return refused("'parameters' must be an object.");
    const auto named = parameters.toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        auto amount = amountOf(it.key(), it.value());
        if (!amount)
            return Failure{amount.error()};
        plan.order.parameters.append(*std::move(amount));
    }

    const auto startText = optionalText(action, "start"_L1);
    const auto endText = optionalText(action, "end"_L1);
    if (!startText)
        return Failure{startText.error()};
    if (!endText)
        return Failure{endText.error()};
    if (*startText && !(plan.start = instantOf(**startText, device.site().zone, now)))
        return refused("'start' must be YYYY-MM-DDTHH:MM:SS at the plant, or relative such as 30m or 1.5h.");
    if (*endText && !(plan.end = instantOf(**endText, device.site().zone, now)))
        return refused("'end' must be YYYY-MM-DDTHH:MM:SS at the plant.");
    const bool endIsRelative = *endText && !(**endText).contains(u'T');

    const auto strategy = optionalText(root, "onConflict"_L1);
    if (!strategy)
        return Failure{strategy.error()};
    if (*strategy == u"cancel_and_replace"_s)
        plan.onConflict = CancelAndReplace;
    else if (*strategy == u"queue_after"_s)
        plan.onConflict = QueueAfter;
    else if (*strategy)
        return refused("'onConflict' must be cancel_and_replace or queue_after.");

    const auto sandbox = root.value("sandbox"_L1);
    if (!sandbox.isUndefined() && !sandbox.isObject())
        return refused("'sandbox' must be an object.");
    if (!isLive) {
        if (auto error = readSandboxMember(sandbox.toObject(), plan))
            return Failure{*std::move(error)};
    }

    if (auto error = checkCapabilities(plan, profile))
        return Failure{*std::move(error)};
    if (auto error = checkTimes(plan, endIsRelative, now))
        return Failure{*std::move(error)};
    return plan;
}

Result<QList<SettingWrite>, ApiError> readSettings(const QByteArray &body, const Profile &profile)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject() || document.object().isEmpty())
        return refused("The body must be an object with at least one setting.");
    const auto root = document.object();
    QList<SettingWrite> writes;
    for (auto it = root.begin(); it != root.end(); ++it) {
        const auto name = it.key().toUtf8();
        const auto found = std::find_if(profile.settings.begin(), profile.settings.end(),
                                        [&](const auto &s) { return s.key == name; });
        if (found == profile.settings.end())
            return Failure{ApiError{422, "UNSUPPORTED_SETTING", name + " is not a setting of this device.", {}}};
        if (!found->writable)
            return Failure{ApiError{422, "READ_ONLY_SETTING", name + " cannot be written.", "{}"}};
        const auto amount = amountOf(it.key(), it.value());
        if (!amount)
            return Failure{amount.error()};
        if (amount->unit != found->unit)
            return Failure{unsupportedUnit(*amount, found->unit)};
        // Where the read names no bounds the maker still has some: a percentage is one.
        const auto min = found->min.has_value() || found->unit != "percent" ? found->min : 0.0;
        const auto max = found->max.has_value() || found->unit != "percent" ? found->max : 100.0;
        if ((min && amount->value < *min) || (max && amount->value > *max))
            return Failure{
                ApiError{422, "SETTING_OUT_OF_RANGE", name + " is out of range.", rangeDetails(*amount, min, max)}};
        writes.append({found - profile.settings.begin(), amount->value});
    }
    return writes;
}

} // namespace fleet::sandbox
