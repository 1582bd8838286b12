// SPDX-License-Identifier: GPL-3.0-or-later
#include "thaw.h"

#include <answer.h>

#include <QUrl>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<WriteDraft> thawCommand(const Fields &body, CommandDraft draft)
{
    const FieldValue *action = findField(body, u"action");
    const FieldValue *command = action ? findField(action->object(), u"command") : nullptr;
    if (!command || !command->toText())
        return {};
    draft.command = *command->toText();
    if (const FieldValue *parameters = findField(action->object(), u"parameters")) {
        const std::optional<QList<NamedQuantity>> list = slotQuantities(parameters->object());
        if (!list)
            return {};
        draft.parameters = *list;
    }
    const auto time = [&](QStringView name) -> std::optional<StartTime> {
        const FieldValue *value = findField(action->object(), name);
        return value && value->toText() ? parseStartTime(*value->toText()) : std::nullopt;
    };
    const std::optional<StartTime> start = time(u"start");
    const std::optional<StartTime> end = time(u"end");
    if (start && end)
        draft.when = RunWindow{*start, *end};
    else if (start)
        draft.when = RunAt{*start};
    if (const FieldValue *strategy = findField(body, u"onConflict"); strategy && strategy->toText())
        draft.onConflict = ConflictStrategy(*strategy->toText());
    return draft;
}

QString textOf(const Fields &fields, QStringView name)
{
    const FieldValue *value = findField(fields, name);
    return value ? value->toText().value_or(QString()) : QString();
}

std::optional<WriteDraft> thawSchedule(const Fields &body, ScheduleDraft draft)
{
    draft.timezone = textOf(body, u"timezone");
    if (const FieldValue *recurrence = findField(body, u"recurrence"))
        draft.recurrenceRule = textOf(recurrence->object(), u"rule");
    const FieldValue *slotList = findField(body, u"slots");
    if (!slotList || slotList->list().isEmpty())
        return {};
    for (const FieldValue &entry : slotList->list()) {
        const Fields fields = entry.object();
        ScheduleSlot slot;
        slot.time = textOf(fields, u"time");
        slot.duration = textOf(fields, u"duration");
        slot.command = textOf(fields, u"command");
        if (const QString at = textOf(fields, u"at"); !at.isEmpty())
            slot.at = QDateTime::fromString(at, Qt::ISODateWithMs);
        if (const FieldValue *parameters = findField(fields, u"parameters"))
            slot.parameters = parameters->object();
        if (slot.command.isEmpty() || (slot.at ? !slot.at->isValid() : slot.time.isEmpty()))
            return {};
        draft.slotList.append(slot);
    }
    return draft;
}

} // namespace

std::optional<WriteDraft> thaw(const FrozenRequest &request)
{
    QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = QUrl::fromPercentEncoding(part.toUtf8());
    Fields body;
    if (!request.body.isEmpty()) {
        const auto parsed = parseAny(request.body);
        if (!parsed)
            return {};
        body = parsed->object();
    }
    if (request.method == "POST" && parts.size() == 3 && parts.at(0) == u"actions" && parts.at(2) == u"cancel")
        return CancelDraft{ActionId(parts.at(1)), {}};
    if (request.method == "POST" && parts.size() == 3 && parts.at(0) == u"schedules" && parts.at(2) == u"cancel")
        return ScheduleCancelDraft{ScheduleId(parts.at(1)), {}};
    if (request.method == "PUT" && parts.size() == 3 && parts.at(2) == u"schedule") {
        ScheduleDraft draft;
        draft.deviceId = DeviceId(parts.at(1));
        draft.family = Family::fromPath(parts.at(0));
        return thawSchedule(body, draft);
    }
    if (request.method == "DELETE" && parts.size() >= 2 && parts.at(0) == u"users") {
        ConsentDraft draft{UserId(parts.at(1)), {}};
        if (const FieldValue *ids = findField(body, u"deviceIds")) {
            for (const FieldValue &id : ids->list())
                draft.deviceIds.append(DeviceId(id.toText().value_or(QString())));
        }
        return draft;
    }
    if (request.method == "POST" && parts.size() == 3 && parts.at(2) == u"settings") {
        const std::optional<QList<NamedQuantity>> changes = slotQuantities(body);
        return changes
            ? std::optional<WriteDraft>(SettingsDraft{DeviceId(parts.at(1)), Family::fromPath(parts.at(0)), *changes})
            : std::nullopt;
    }
    if (request.method == "POST" && parts.size() == 2) {
        CommandDraft draft;
        draft.deviceId = DeviceId(parts.at(1));
        draft.family = Family::fromPath(parts.at(0));
        return thawCommand(body, draft);
    }
    return {};
}

} // namespace fleet
