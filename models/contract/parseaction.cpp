// SPDX-License-Identifier: GPL-3.0-or-later
#include "action.h"
#include "fieldreader.h"

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

// A number with its unit; anything else is kept beside the quantities.
void readParameter(FieldReader &reader, Action &action, JsonNode node, const JsonPath &path)
{
    if (node.isObject()) {
        const JsonNode value = node.member("value");
        const JsonNode unit = node.member("unit");
        if (value.isNumber() && unit.isText()) {
            action.parameters.append(
                {reader.name(path.name), {value.number(), reader.knownWord<KnownUnit>(unit, path / "unit")}});
            return;
        }
        if (value.isThere() && !value.isNull() && !value.isNumber())
            reader.complain(path / "value", "number", value);
        if (unit.isThere() && !unit.isNull() && !unit.isText())
            reader.complain(path / "unit", "text", unit);
    }
    action.otherParameters.append({reader.name(path.name), reader.value(node)});
}

} // namespace

std::shared_ptr<Action> readAction(ReaderPools &pools, JsonNode object)
{
    auto action = std::make_shared<Action>();
    FieldReader reader(pools, action->issues);
    const JsonPath root;
    // Older spellings (contract.md section 16); used where the newer member is not there.
    QString olderId;
    QString type;
    std::optional<QDateTime> deferredUntil;
    QString olderErrorCode;
    QString olderErrorMessage;

    object.forEachMember([&](std::string_view name, JsonNode member) {
        const JsonPath path = root / name;
        if (name == "id") {
            action->id = ActionId(reader.text(member, path));
        } else if (name == "deviceId") {
            action->deviceId = DeviceId(reader.text(member, path));
        } else if (name == "deviceType") {
            action->family = Family::fromDeviceType(reader.word(member, path));
        } else if (name == "command") {
            action->command = reader.word(member, path);
        } else if (name == "parameters") {
            if (reader.object(member, path)) {
                member.forEachMember([&](std::string_view parameter, JsonNode value) {
                    readParameter(reader, *action, value, path / parameter);
                });
            }
        } else if (name == "state") {
            action->state = reader.knownWord<KnownActionState>(member, path);
        } else if (name == "createdAt") {
            action->createdAt = reader.instant(member, path);
        } else if (name == "updatedAt") {
            action->updatedAt = reader.instant(member, path);
        } else if (name == "acknowledgedAt") {
            action->acknowledgedAt = reader.instant(member, path);
        } else if (name == "completedAt") {
            action->completedAt = reader.instant(member, path);
        } else if (name == "start") {
            action->start = reader.instant(member, path);
        } else if (name == "end") {
            action->end = reader.instant(member, path);
        } else if (name == "result") {
            if (reader.object(member, path))
                action->result = reader.value(member);
        } else if (name == "errorCode") {
            action->errorCode = reader.word(member, path);
        } else if (name == "errorMessage") {
            action->errorMessage = reader.text(member, path);
        } else if (name == "links") {
            action->self = readSelfLink(reader, member, path);
        } else if (name == "actionId") {
            olderId = reader.text(member, path);
        } else if (name == "type" || name == "actionType") {
            type = reader.word(member, path);
            action->extra.append({reader.name(name), reader.value(member)});
        } else if (name == "deferredUntil") {
            deferredUntil = reader.instant(member, path);
        } else if (name == "error" && member.isObject()) {
            member.forEachMember([&](std::string_view part, JsonNode value) {
                if (part == "code")
                    olderErrorCode = reader.word(value, path / part);
                else if (part == "message")
                    olderErrorMessage = reader.text(value, path / part);
            });
        } else {
            action->extra.append({reader.name(name), reader.value(member)});
        }
    });

    if (action->id.isEmpty())
        action->id = ActionId(olderId);
    if (!action->start)
        action->start = deferredUntil;
    if (action->errorCode.isEmpty() && action->errorMessage.isEmpty()) {
        action->errorCode = olderErrorCode;
        action->errorMessage = olderErrorMessage;
    }
    QString mode;
    if (const FieldValue *told = findField(action->otherParameters, u"mode"))
        mode = told->toText().value_or(QString());
    const LegacyAction legacy = readLegacyType(type, mode);
    if (action->family.isEmpty())
        action->family = legacy.family;
    if (action->command.isEmpty())
        action->command = legacy.command;
    return action;
}

Schedule readSchedule(FieldReader &reader, JsonNode object, const JsonPath &path)
{
    Schedule schedule;
    const auto readSlot = [&reader](JsonNode node, const JsonPath &slotPath) {
        ScheduleSlot slot;
        const auto readCommandPart = [&](std::string_view name, JsonNode member, const JsonPath &here) {
            if (name == "command") {
                slot.command = reader.word(member, here);
            } else if (name == "parameters") {
                if (reader.object(member, here))
                    slot.parameters = reader.fields(member);
            }
        };
        node.forEachMember([&](std::string_view name, JsonNode member) {
            const JsonPath here = slotPath / name;
            if (name == "time") {
                slot.time = reader.text(member, here);
            } else if (name == "at") {
                slot.at = reader.instant(member, here);
            } else if (name == "duration") {
                slot.duration = reader.word(member, here);
            } else if (name == "action") { // older: command and parameters one level down
                if (reader.object(member, here)) {
                    member.forEachMember(
                        [&](std::string_view part, JsonNode value) { readCommandPart(part, value, here / part); });
                }
            } else {
                readCommandPart(name, member, here);
            }
        });
        return slot;
    };
    object.forEachMember([&](std::string_view name, JsonNode member) {
        const JsonPath here = path / name;
        if (name == "id") {
            schedule.id = ScheduleId(reader.text(member, here));
        } else if (name == "deviceId") {
            schedule.deviceId = DeviceId(reader.text(member, here));
        } else if (name == "deviceType") {
            schedule.deviceType = reader.word(member, here);
        } else if (name == "state") {
            schedule.state = reader.knownWord<KnownScheduleState>(member, here);
        } else if (name == "timezone") {
            schedule.timezone = reader.word(member, here);
        } else if (name == "recurrence") {
            if (reader.object(member, here)) {
                if (const JsonNode rule = member.member("rule"); rule.isThere())
                    schedule.recurrenceRule = reader.word(rule, here / "rule");
            }
        } else if (name == "slots") {
            if (reader.list(member, here)) {
                member.forEachElement([&](int index, JsonNode slot) {
                    if (reader.object(slot, here / index))
                        schedule.slotList.append(readSlot(slot, here / index));
                });
            }
        } else if (name == "createdAt") {
            schedule.createdAt = reader.instant(member, here);
        } else if (name == "updatedAt") {
            schedule.updatedAt = reader.instant(member, here);
        } else if (name == "nextFireAt") {
            schedule.nextFireAt = reader.instant(member, here);
        }
    });
    return schedule;
}

} // namespace fleet
