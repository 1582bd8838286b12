// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposal.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype longestReason = 500;

// A text member; `fallback` when it is not there.
Result<QString, QString> textOf(const QJsonObject &object, const QString &name, qsizetype most)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return QString();
    if (!value.isString())
        return Failure{u"“%1” must be a text."_s.arg(name)};
    const QString text = value.toString().simplified();
    if (text.size() > most)
        return Failure{u"“%1” is longer than %2 characters."_s.arg(name).arg(most)};
    return text;
}

Result<QList<NamedQuantity>, QString> quantitiesOf(const QJsonValue &value, const QString &name)
{
    if (!value.isObject())
        return Failure{u"“%1” must be an object."_s.arg(name)};
    QList<NamedQuantity> quantities;
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QJsonObject quantity = it->toObject();
        if (!quantity.value(u"value"_s).isDouble() || !quantity.value(u"unit"_s).isString() || quantity.size() != 2)
            return Failure{u"“%1.%2” must be {\"value\": a number, \"unit\": a text}."_s.arg(name, it.key())};
        quantities.append(
            {it.key(), Quantity{quantity.value(u"value"_s).toDouble(), Unit(quantity.value(u"unit"_s).toString())}});
    }
    return quantities;
}

Result<When, QString> whenOf(const QJsonObject &object)
{
    const auto time = [&object](const QString &name) -> Result<std::optional<StartTime>, QString> {
        const QJsonValue value = object.value(name);
        if (value.isUndefined())
            return std::optional<StartTime>();
        const std::optional<StartTime> parsed = parseStartTime(value.toString());
        if (!parsed)
            return Failure{u"“%1” is no time such as 2026-06-12T22:00 or 2h."_s.arg(name)};
        return parsed;
    };
    const auto start = time(u"start"_s);
    if (!start)
        return Failure{start.error()};
    const auto end = time(u"end"_s);
    if (!end)
        return Failure{end.error()};
    if (!*start)
        return *end ? Result<When, QString>(Failure{u"“end” needs a “start”."_s})
                    : Result<When, QString>(When(RunNow{}));
    return *end ? When(RunWindow{**start, **end}) : When(RunAt{**start});
}

} // namespace

Result<Proposal, QString> readProposal(const QByteArray &line, const DeviceSource &devices)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(line, &trouble);
    if (!document.isObject())
        return Failure{u"A proposal is one JSON object on one line (%1)."_s.arg(
            trouble.error == QJsonParseError::NoError ? u"this is none"_s : trouble.errorString())};
    const QJsonObject object = document.object();
    static const QStringList known{u"author"_s, u"reason"_s, u"deviceId"_s,   u"command"_s,  u"parameters"_s,
                                   u"start"_s,  u"end"_s,    u"onConflict"_s, u"settings"_s, u"cancel"_s};
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            return Failure{u"“%1” is no member of a proposal."_s.arg(name)};
    }

    Proposal proposal;
    const auto author = textOf(object, u"author"_s, longestName);
    if (!author)
        return Failure{author.error()};
    if (author->isEmpty())
        return Failure{u"A proposal names its author: {\"author\": \"…\"}."_s};
    proposal.author = *author;
    const auto reason = textOf(object, u"reason"_s, longestReason);
    if (!reason)
        return Failure{reason.error()};
    proposal.reason = *reason;

    const int kinds
        = int(object.contains(u"command"_s)) + int(object.contains(u"settings"_s)) + int(object.contains(u"cancel"_s));
    if (kinds != 1)
        return Failure{u"A proposal holds one of “command”, “settings” and “cancel”."_s};
    if (object.contains(u"cancel"_s)) {
        const auto action = textOf(object, u"cancel"_s, 200);
        if (!action)
            return Failure{action.error()};
        proposal.draft = CancelDraft{ActionId(*action), {}};
        return proposal;
    }

    const auto id = textOf(object, u"deviceId"_s, 200);
    if (!id)
        return Failure{id.error()};
    const DevicePtr device = devices.device(DeviceId(*id));
    if (!device)
        return Failure{u"No device “%1” is in view."_s.arg(*id)};

    if (object.contains(u"settings"_s)) {
        const auto changes = quantitiesOf(object.value(u"settings"_s), u"settings"_s);
        if (!changes)
            return Failure{changes.error()};
        proposal.draft = SettingsDraft{device->id, device->family, *changes};
        return proposal;
    }
    CommandDraft draft;
    draft.deviceId = device->id;
    draft.family = device->family;
    const auto command = textOf(object, u"command"_s, longestName);
    if (!command)
        return Failure{command.error()};
    draft.command = *command;
    if (object.contains(u"parameters"_s)) {
        const auto parameters = quantitiesOf(object.value(u"parameters"_s), u"parameters"_s);
        if (!parameters)
            return Failure{parameters.error()};
        draft.parameters = *parameters;
    }
    const auto when = whenOf(object);
    if (!when)
        return Failure{when.error()};
    draft.when = *when;
    const auto onConflict = textOf(object, u"onConflict"_s, longestName);
    if (!onConflict)
        return Failure{onConflict.error()};
    if (!onConflict->isEmpty())
        draft.onConflict = ConflictStrategy(*onConflict);
    proposal.draft = draft;
    return proposal;
}

} // namespace fleet
