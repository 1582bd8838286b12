// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes.h"

#include "jsonwriter.h"
#include "noise.h"
#include "pushrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>

namespace fleet::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestPage = 50;

// The value of a query parameter, decoded; the first one when there are several.
std::optional<QByteArray> queryValue(const QByteArray &query, QByteArrayView name)
{
    for (qsizetype from = 0; from < query.size();) {
        auto end = query.indexOf('&', from);
        if (end < 0)
            end = query.size();
        const auto pair = QByteArrayView(query).sliced(from, end - from);
        const auto equals = pair.indexOf('=');
        if ((equals < 0 ? pair : pair.first(equals)) == name) {
            auto value = equals < 0 ? QByteArray() : pair.sliced(equals + 1).toByteArray();
            return QByteArray::fromPercentEncoding(value.replace('+', ' '));
        }
        from = end + 1;
    }
    return std::nullopt;
}

QList<QByteArray> segmentsOf(const QByteArray &path)
{
    auto segments = path.mid(1).split('/');
    for (auto &segment : segments)
        segment = QByteArray::fromPercentEncoding(segment);
    return segments;
}

ApiError noSuchRoute()
{
    return {404, "NOT_FOUND", "There is no such route.", {}};
}

ApiError noSuchDevice()
{
    return {404, "DEVICE_NOT_FOUND", "No such device.", {}};
}

ApiError notImplemented(const QByteArray &message)
{
    return {501, "NOT_IMPLEMENTED", message, {}};
}

// A refusal with all, with some or with nothing of what the device declares (contract section 10).
ApiError toldAs(const QByteArray &how, ApiError refusal, const Profile &profile)
{
    if (how == "silent") {
        refusal.details = "{}";
    } else if (how == "snapshot" && refusal.details.endsWith('}')) {
        refusal.details.chop(1);
        refusal.details += R"(,"deviceCapabilities":{)" + profile.capabilitiesJson + "}}";
    }
    return refusal;
}

} // namespace

struct Routes::Call
{
    const HttpRequest &request;
    const FaultEffects &effects;
    QList<QByteArray> segments;
    bool isLive = false;
    int status = 200;
    QByteArray out; // `data`, or the whole body where there is no envelope
    bool bare = false;
    QByteArray allowed; // set together with a 405

    bool is(QByteArrayView method) const { return request.method == method; }
    ApiError wrongMethod(const char *methods)
    {
        allowed = methods;
        return {405, "METHOD_NOT_ALLOWED", "The route does not take " + request.method + ".", {}};
    }
};

Routes::Routes(World &world, bool schedulesImplemented) : m_world(world), m_schedulesImplemented(schedulesImplemented)
{ }

QByteArray Routes::nextRequestId()
{
    return "req_"
        + QByteArray::number(mixed(mixed(m_world.seed(), 0x4e9), ++m_requests), 16).right(10).rightJustified(10, '0');
}

// What the service would have needed: made up, but the same for the same request.
int Routes::latencyOf(const QByteArray &requestId) const
{
    return 4 + int(qHash(requestId, 0) % 37);
}

HttpAnswer Routes::failure(const ApiError &error, const QByteArray &path)
{
    const auto requestId = nextRequestId();
    HttpAnswer answer;
    answer.status = error.status;
    JsonWriter json(answer.body);
    json.beginObject();
    json.key("success").boolean(false);
    json.key("error").beginObject();
    json.key("code").string(error.code);
    json.key("message").string(error.message);
    if (!error.details.isEmpty())
        json.key("details").raw(error.details);
    json.endObject();
    json.key("meta").beginObject();
    json.key("requestId").string(requestId);
    json.key("timestamp").time(m_world.now());
    json.key("path").string(QByteArray::fromPercentEncoding(path));
    json.key("latencyMs").integer(latencyOf(requestId));
    json.endObject().endObject();
    return answer;
}

HttpAnswer Routes::answer(const HttpRequest &request, const FaultEffects &effects)
{
    if (effects.refusal)
        return failure({effects.refusal->status, effects.refusal->code, effects.refusal->message, {}}, request.path);
    Call call{request, effects, segmentsOf(request.path), false, 200, {}, false, {}};
    const auto error = dispatch(call);
    if (error) {
        auto answer = failure(*error, request.path);
        if (!call.allowed.isEmpty())
            answer.headers.append({"Allow", call.allowed});
        return answer;
    }
    HttpAnswer answer;
    answer.status = call.status;
    if (call.bare) {
        answer.body = std::move(call.out);
        return answer;
    }
    const auto requestId = nextRequestId();
    answer.body.reserve(call.out.size() + 200);
    JsonWriter json(answer.body);
    json.beginObject();
    json.key("success").boolean(true);
    json.key("data").raw(call.out);
    json.key("meta").beginObject();
    json.key("requestId").string(requestId);
    json.key("environment").string(call.isLive != effects.wrongEnvironment ? "live" : "sandbox");
    json.key("timestamp").time(m_world.now());
    json.key("latencyMs").integer(latencyOf(requestId));
    json.endObject().endObject();
    return answer;
}

Routes::Outcome Routes::dispatch(Call &call)
{
    const auto &first = call.segments.first();
    const auto count = call.segments.size();
    if (first == "health"
        && (count == 1 || (count == 2 && (call.segments[1] == "live" || call.segments[1] == "ready")))) {
        if (!call.is("GET"))
            return call.wrongMethod("GET");
        call.bare = true;
        JsonWriter(call.out).beginObject().key("status").string("ok").key("timestamp").time(m_world.now()).endObject();
        return {};
    }

    const auto family = familyFromPath(first);
    const bool known
        = (family && m_world.knows(*family)) || first == "actions" || first == "schedules" || first == "users";
    if (!known || call.segments.contains(QByteArray()))
        return noSuchRoute();

    auto key = call.request.header("x-api-key");
    if (const auto bearer = call.request.header("authorization"); key.isEmpty() && bearer.startsWith("Bearer "))
        key = bearer.sliced(7).trimmed();
    if (key.isEmpty())
        return ApiError{401, "UNAUTHORIZED", "Invalid or missing API key", {}};
    call.isLive = key == "sk_live_demo";
    if (!call.isLive && key != "sk_test_demo")
        return ApiError{401, "INVALID_API_KEY", "Invalid or missing API key", {}};

    if (family)
        return dispatchFamily(call, *family);
    if (first == "actions")
        return actionCall(call);
    if (first == "schedules")
        return scheduleCall(call);
    return revokeConsent(call);
}

Routes::Outcome Routes::dispatchFamily(Call &call, Family family)
{
    const auto count = call.segments.size();
    if (count == 1) {
        if (!call.is("GET"))
            return call.wrongMethod("GET");
        return listDevices(call, family);
    }
    if (count == 2) {
        if (call.is("GET"))
            return readDevice(call, family);
        if (call.is("POST"))
            return pushCommand(call, family);
        return call.wrongMethod("GET, POST");
    }
    if (count != 3)
        return noSuchRoute();
    const auto &what = call.segments[2];
    const bool hasSettings = family == Family::Battery || family == Family::EvCharger || family == Family::HeatPump;
    if (what == "settings" && hasSettings)
        return call.is("POST") ? writeSettings(call, family) : call.wrongMethod("POST");
    if (what == "schedule" && !familyVocabulary(family).isEmpty())
        return call.is("PUT") ? setSchedule(call, family) : call.wrongMethod("PUT");
    if (what == "actions" && family == Family::Battery) {
        if (!call.is("GET"))
            return call.wrongMethod("GET");
        const auto *member = m_world.find(family, call.segments[1]);
        return member ? listActions(call, member) : Outcome(noSuchDevice());
    }
    return noSuchRoute();
}

Result<Routes::Page, ApiError> Routes::page(const Call &call) const
{
    Page page;
    const auto read = [&call](QByteArrayView name, qint64 &into, qint64 least, qint64 most) {
        const auto text = queryValue(call.request.query, name);
        if (!text)
            return true;
        qint64 value = 0;
        const auto [end, error] = std::from_chars(text->cbegin(), text->cend(), value);
        if (text->isEmpty() || error != std::errc() || end != text->cend() || value < least || value > most)
            return false;
        into = value;
        return true;
    };
    if (!read("limit", page.limit, 1, largestPage))
        return Failure{validationError("'limit' must be a number from 1 to 50.")};
    if (!read("offset", page.offset, 0, std::numeric_limits<qint64>::max() / 2))
        return Failure{validationError("'offset' must be a number, 0 or more.")};
    return page;
}

void Routes::writePagination(JsonWriter &json, const Page &page, qint64 total)
{
    json.key("pagination").beginObject();
    json.key("limit").integer(page.limit);
    json.key("offset").integer(page.offset);
    json.key("total").integer(total);
    json.key("hasMore").boolean(page.offset + page.limit < total);
    json.endObject();
}

Routes::Outcome Routes::listDevices(Call &call, Family family)
{
    const auto wanted = page(call);
    if (!wanted)
        return wanted.error();
    const auto userId = queryValue(call.request.query, "userId");
    const auto &members = userId ? m_world.membersOf(*userId, family) : m_world.members(family);
    const auto total = qint64(members.size());
    const auto from = std::min(wanted->offset, total);
    const auto to = std::min(from + wanted->limit, total);
    call.out.reserve((to - from) * 1536 + 128);
    JsonWriter json(call.out);
    json.beginObject().key("items").beginArray();
    for (auto i = from; i < to; ++i)
        writeDevice(json, call, *members[size_t(i)], false);
    json.endArray();
    writePagination(json, *wanted, total);
    json.endObject();
    return {};
}

Routes::Outcome Routes::readDevice(Call &call, Family family)
{
    auto *member = m_world.find(family, call.segments[1]);
    if (!member)
        return noSuchDevice();
    // A permanent error of the maker's: no stale data with it (section 4.1).
    if (member->device->reach() == Reach::Offline)
        return ApiError{404, "DEVICE_OFFLINE", "The device is offline.", {}};
    const auto expedite = queryValue(call.request.query, "expedite");
    if (expedite && *expedite != "true" && *expedite != "false")
        return validationError("'expedite' must be true or false.");
    JsonWriter json(call.out);
    writeDevice(json, call, *member, true);
    return {};
}

void Routes::writeDevice(JsonWriter &json, const Call &call, Member &member, bool detailed) const
{
    auto &device = *member.device;
    const auto now = m_world.now();
    device.advanceTo(now);
    const bool reachable = device.reach() == Reach::Online;
    // The service asks each device once a minute, each at its own second; expedite asks it now.
    const bool expedited = detailed && queryValue(call.request.query, "expedite") == QByteArray("true");
    const auto pulled = !reachable ? device.silentSince()
        : expedited                ? now
                                   : now - (now + qint64(device.seed() % quint64(minuteMs))) % minuteMs;
    QByteArrayView source = "projection";
    if (!reachable)
        source = "fallback";
    else if (call.isLive)
        source = now - pulled < 10'000 ? "live" : "cache";

    json.beginObject();
    json.key("id").string(device.id());
    json.key("vendor").string(device.profile().vendor);
    json.key("sync").beginObject().key("available").boolean(reachable).key("lastPulledAt").time(pulled).endObject();
    json.key("metadata")
        .beginObject()
        .key("model")
        .string(device.profile().model)
        .key("source")
        .string(source)
        .endObject();
    json.key("state");
    device.writeReportedState(json);
    if (!device.profile().isReadOnly()) {
        json.raw(m_world.declared(member).capabilitiesJson);
        if (detailed && device.profile().family != Family::Hvac) {
            json.key("settings").beginObject();
            const auto &settings = device.profile().settings;
            for (qsizetype i = 0; i < settings.size(); ++i) {
                const auto &declared = settings[i];
                json.key(declared.key).beginObject().key("value");
                if (declared.unit.isEmpty())
                    json.boolean(device.setting(i) != 0);
                else
                    json.number(device.setting(i), 4).key("unit").string(declared.unit);
                if (declared.min)
                    json.key("min").number(*declared.min, 4);
                if (declared.max)
                    json.key("max").number(*declared.max, 4);
                json.endObject();
            }
            json.endObject();
        }
        json.key("lastAction").raw(member.lastActionJson);
        json.key("currentSchedule");
        if (const auto *schedule = m_schedules.find(member.currentSchedule))
            ScheduleBook::write(json, *schedule, now);
        else
            json.null();
    }
    json.endObject();
}

void Routes::writeAction(JsonWriter &json, const SimAction &action, bool whole)
{
    const auto optionalTime = [&json](QByteArrayView name, std::optional<qint64> time) {
        json.key(name);
        if (time)
            json.time(*time);
        else
            json.null();
    };
    const auto &device = *action.member->device;
    json.beginObject();
    json.key("id").string(action.id);
    json.key("deviceId").string(device.id());
    json.key("deviceType").string(familyType(device.profile().family));
    json.key("command").string(action.order.command);
    json.key("parameters");
    if (action.order.parameters.isEmpty()) {
        json.null();
    } else {
        json.beginObject();
        for (const auto &amount : action.order.parameters)
            json.key(amount.name)
                .beginObject()
                .key("value")
                .number(amount.value, 6)
                .key("unit")
                .string(amount.unit)
                .endObject();
        json.endObject();
    }
    json.key("state").string(actionStateName(action.state));
    if (whole) {
        json.key("result");
        if (action.state == ActionState::Completed)
            json.beginObject().key("success").boolean(true).key("message").string("Mode applied").endObject();
        else if (action.state == ActionState::Failed)
            json.beginObject()
                .key("success")
                .boolean(false)
                .key("error")
                .string(errorMessage(action.errorCode))
                .endObject();
        else
            json.null();
        json.key("errorCode");
        if (action.errorCode.isEmpty())
            json.null().key("errorMessage").null();
        else
            json.string(action.errorCode).key("errorMessage").string(errorMessage(action.errorCode));
    }
    json.key("createdAt").time(action.created);
    if (whole) {
        json.key("updatedAt").time(action.updated);
        optionalTime("acknowledgedAt", action.acknowledged);
        optionalTime("completedAt", action.completed);
    }
    optionalTime("start", action.start);
    if (whole || action.end)
        optionalTime("end", action.end);
    json.key("links").beginObject().key("self").string("/actions/" + action.id).endObject();
    json.endObject();
}

Routes::Outcome Routes::pushCommand(Call &call, Family family)
{
    // Refused whatever the body and the id: the contract knows no other answer here.
    if (familyVocabulary(family).isEmpty())
        return ApiError{422, "DIRECT_ACTION_UNSUPPORTED", "This device type takes no commands.", {}};
    auto *member = m_world.find(family, call.segments[1]);
    if (!member)
        return noSuchDevice();
    if (call.isLive && (family == Family::EvCharger || family == Family::Hvac))
        return ApiError{422, "COMMAND_NOT_SUPPORTED", "Live control of this device type is not offered yet.", {}};
    const auto &effects = call.effects;
    const auto planUnder = [&](const Profile &declared) {
        return readPush(call.request.body, *member->device, declared, m_world.now(), call.isLive);
    };
    auto plan = planUnder(m_world.declared(*member));
    if (!plan)
        return plan.error();
    if (!effects.tightenHow.isEmpty()) {
        if (auto refused = planUnder(m_world.tightened(*member)); !refused) {
            member->tight = true;
            return toldAs(effects.tightenHow, refused.error(), m_world.tightened(*member));
        }
    }
    if (!effects.rejectCode.isEmpty())
        return ApiError{422, effects.rejectCode, "Rejected on request.", "{}"};
    if (!effects.failActionCode.isEmpty())
        plan->intendedError = effects.failActionCode;

    QByteArray details;
    const auto conflict = [&details](const Refusal &refusal) {
        JsonWriter json(details);
        json.beginObject();
        if (!refusal.reason.isEmpty())
            json.key("reason").string(refusal.reason);
        if (!refusal.conflictingActionIds.isEmpty()) {
            json.key("conflictingActionIds").beginArray();
            for (const auto &id : refusal.conflictingActionIds)
                json.string(id);
            json.endArray();
        }
        if (!refusal.strategies.isEmpty()) {
            json.key("strategies").beginArray();
            for (const auto &name : refusal.strategies)
                json.string(name);
            json.endArray();
        }
        json.endObject();
        return ApiError{refusal.code == "CONFLICT" ? 409 : 422, refusal.code, refusal.message, details};
    };
    if (effects.conflict) {
        // The other action of a made-up conflict is the last one there was, so that it can be looked at.
        const auto other
            = member->actions.empty() ? QByteArray("act_0000000000") : m_world.actions()[member->actions.back()]->id;
        return conflict({"CONFLICT",
                         "A conflicting action is already pending for this device.",
                         "no_strategy_supplied",
                         {other},
                         strategyNames(member->device->profile().strategies)});
    }
    const auto pushed = m_world.push(*member, *plan);
    if (!pushed)
        return conflict(pushed.error());
    call.status = 202;
    JsonWriter json(call.out);
    writeAction(json, **pushed, false);
    return {};
}

Routes::Outcome Routes::writeSettings(Call &call, Family family)
{
    auto *member = m_world.find(family, call.segments[1]);
    if (!member)
        return noSuchDevice();
    const auto writes = readSettings(call.request.body, member->device->profile());
    if (!writes)
        return writes.error();
    if (!call.effects.rejectCode.isEmpty())
        return ApiError{422, call.effects.rejectCode, "Rejected on request.", "{}"};
    if (member->device->reach() == Reach::Offline)
        return ApiError{404, "DEVICE_OFFLINE", "The device is offline.", {}};
    JsonWriter json(call.out);
    json.beginObject().key("deviceId").string(member->device->id()).key("updated").beginArray();
    for (const auto &write : *writes) {
        member->device->writeSetting(write.index, write.value, m_world.now());
        json.string(member->device->profile().settings[write.index].key);
    }
    json.endArray().endObject();
    return {};
}

Routes::Outcome Routes::setSchedule(Call &call, Family family)
{
    if (!m_schedulesImplemented)
        return notImplemented("Scheduler not available yet.");
    auto *member = m_world.find(family, call.segments[1]);
    if (!member)
        return noSuchDevice();
    const auto schedule = m_schedules.set(*member, call.request.body, m_world);
    if (!schedule)
        return schedule.error();
    JsonWriter json(call.out);
    ScheduleBook::write(json, **schedule, m_world.now());
    return {};
}

Routes::Outcome Routes::listActions(Call &call, const Member *ofMember)
{
    const auto wanted = page(call);
    if (!wanted)
        return wanted.error();
    const auto &query = call.request.query;
    std::optional<ActionState> state;
    if (const auto text = queryValue(query, "state")) {
        const auto found = std::find_if(allActionStates.begin(), allActionStates.end(),
                                        [&](auto s) { return actionStateName(s) == *text; });
        if (found == allActionStates.end())
            return validationError("'state' is not a state of an action.");
        state = *found;
    }
    std::optional<Family> family;
    std::optional<QByteArray> userId;
    if (!ofMember) {
        if (const auto text = queryValue(query, "deviceType")) {
            family = familyFromType(*text);
            if (!family || !m_world.knows(*family))
                return validationError("'deviceType' is not a device type.");
        }
        userId = queryValue(query, "userId");
        if (const auto deviceId = queryValue(query, "deviceId")) {
            ofMember = m_world.find(*deviceId);
            // Somebody else's device is no error, there is just nothing.
            if (!ofMember) {
                JsonWriter json(call.out);
                json.beginObject().key("items").beginArray().endArray();
                writePagination(json, *wanted, 0);
                json.endObject();
                return {};
            }
        }
    }
    const auto fits = [&](const SimAction &action) {
        const auto &device = *action.member->device;
        return (!state || action.state == *state) && (!family || device.profile().family == *family)
            && (!userId || device.site().userId == *userId);
    };
    JsonWriter json(call.out);
    json.beginObject().key("items").beginArray();
    qint64 total = 0;
    const auto offer = [&](const SimAction &action) {
        if (!fits(action))
            return;
        if (total >= wanted->offset && total < wanted->offset + wanted->limit)
            writeAction(json, action, true);
        ++total;
    };
    const auto &actions = m_world.actions();
    if (ofMember) {
        for (size_t i = ofMember->actions.size(); i-- > 0;)
            offer(*actions[ofMember->actions[i]]);
    } else {
        for (size_t i = actions.size(); i-- > 0;)
            offer(*actions[i]);
    }
    json.endArray();
    writePagination(json, *wanted, total);
    json.endObject();
    return {};
}

Routes::Outcome Routes::actionCall(Call &call)
{
    const auto count = call.segments.size();
    if (count == 1)
        return call.is("GET") ? listActions(call, nullptr) : Outcome(call.wrongMethod("GET"));
    const bool cancels = count == 3 && call.segments[2] == "cancel";
    if (count > 2 && !cancels)
        return noSuchRoute();
    if (!call.is(cancels ? "POST" : "GET"))
        return call.wrongMethod(cancels ? "POST" : "GET");
    auto *action = m_world.findAction(call.segments[1]);
    if (!action)
        return ApiError{404, "NOT_FOUND", "Action not found or access denied.", {}};
    if (cancels && !m_world.cancel(*action)) {
        return ApiError{
            409,
            "ACTION_NOT_CANCELLABLE",
            QByteArray("Action in state '").append(actionStateName(action->state)).append("' cannot be cancelled"),
            {}};
    }
    JsonWriter json(call.out);
    writeAction(json, *action, true);
    return {};
}

Routes::Outcome Routes::scheduleCall(Call &call)
{
    const auto count = call.segments.size();
    const bool cancels = count == 3 && call.segments[2] == "cancel";
    if (count > 2 && !cancels)
        return noSuchRoute();
    if (cancels && !call.is("POST"))
        return call.wrongMethod("POST");
    if (cancels && !m_schedulesImplemented)
        return notImplemented("Schedules cannot be cancelled yet.");
    if (cancels) {
        const auto cancelled = m_schedules.cancel(call.segments[1], m_world);
        if (!cancelled)
            return cancelled.error();
        JsonWriter json(call.out);
        ScheduleBook::write(json, **cancelled, m_world.now());
        return {};
    }
    if (count == 1 && call.is("POST"))
        return notImplemented("Scheduler not available yet.");
    if (!call.is("GET"))
        return call.wrongMethod(count == 1 ? "GET, POST" : "GET");
    if (!m_schedulesImplemented)
        return notImplemented(count == 1 ? "Schedule listing is not yet implemented." : "Scheduler not available yet.");

    JsonWriter json(call.out);
    if (count == 2) {
        const auto *schedule = m_schedules.find(call.segments[1]);
        if (!schedule || schedule->member->revoked)
            return ApiError{404, "NOT_FOUND", "Schedule not found or access denied.", {}};
        ScheduleBook::write(json, *schedule, m_world.now());
        return {};
    }
    const auto wanted = page(call);
    if (!wanted)
        return wanted.error();
    const auto deviceId = queryValue(call.request.query, "deviceId");
    const auto userId = queryValue(call.request.query, "userId");
    const auto state = queryValue(call.request.query, "state");
    json.beginObject().key("items").beginArray();
    qint64 total = 0;
    for (const auto &schedule : m_schedules.all()) {
        const auto &device = *schedule->member->device;
        const auto now = schedule->state(m_world.now());
        if (schedule->member->revoked || (deviceId && device.id() != *deviceId)
            || (userId && device.site().userId != *userId) || (state && now != *state))
            continue;
        if (total >= wanted->offset && total < wanted->offset + wanted->limit)
            ScheduleBook::write(json, *schedule, m_world.now());
        ++total;
    }
    json.endArray();
    writePagination(json, *wanted, total);
    json.endObject();
    return {};
}

Routes::Outcome Routes::revokeConsent(Call &call)
{
    if (call.segments.size() != 3 || call.segments[2] != "consent")
        return noSuchRoute();
    if (!call.is("DELETE"))
        return call.wrongMethod("DELETE");
    const auto &userId = call.segments[1];
    if (!m_world.hasUser(userId))
        return ApiError{404, "NOT_FOUND", "No such user.", {}};
    QList<Member *> leaving;
    std::optional<QList<QByteArray>> named;
    if (!call.request.body.trimmed().isEmpty()) {
        const auto document = QJsonDocument::fromJson(call.request.body);
        if (!document.isObject())
            return validationError("The body must be a JSON object.");
        const auto ids = document.object().value("deviceIds"_L1);
        if (!ids.isUndefined() && !ids.isArray())
            return validationError("'deviceIds' must be an array.");
        if (ids.isArray()) {
            named.emplace();
            const auto list = ids.toArray();
            for (const auto &id : list) {
                if (!id.isString())
                    return validationError("'deviceIds' must hold strings.");
                named->append(id.toString().toUtf8());
            }
        }
    }
    for (const auto family : allFamilies) {
        for (auto *member : m_world.membersOf(userId, family)) {
            if (!named || named->removeAll(member->device->id()) > 0)
                leaving.append(member);
        }
    }
    if (named && !named->isEmpty())
        return ApiError{404, "DEVICE_NOT_FOUND", "Not a device of this user: " + named->join(", ") + ".", {}};
    JsonWriter json(call.out);
    json.beginObject().key("userId").string(userId).key("revokedDeviceIds").beginArray();
    for (const auto *member : leaving)
        json.string(member->device->id());
    json.endArray().key("revokedAt").time(m_world.now()).endObject();
    m_world.revoke(leaving);
    return {};
}

} // namespace fleet::sandbox
