// SPDX-License-Identifier: GPL-3.0-or-later
#include "commanddraft.h"

#include "jsontext.h"

#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename... Visits>
struct Overloaded : Visits...
{
    using Visits::operator()...;
};
template <typename... Visits>
Overloaded(Visits...) -> Overloaded<Visits...>;

// One path segment. Everything but unreserved characters is encoded, so that no id can change the route. The dot
// segments need more: URL parsers take %2E%2E for "..", too. Encoded twice they name a device that cannot exist, which
// is the truth.
QString segment(const QString &id)
{
    if (id == u"."_s)
        return u"%252E"_s;
    if (id == u".."_s)
        return u"%252E%252E"_s;
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

void appendName(QByteArray &out, QStringView name)
{
    if (!out.endsWith('{'))
        out.append(',');
    appendJsonText(out, name);
    out.append(':');
}

void appendQuantity(QByteArray &out, const Quantity &quantity)
{
    out.append('{');
    appendName(out, u"value");
    appendJsonNumber(out, quantity.value);
    appendName(out, u"unit");
    appendJsonText(out, quantity.unit.text());
    out.append('}');
}

void appendQuantities(QByteArray &out, const QList<NamedQuantity> &quantities)
{
    out.append('{');
    for (const NamedQuantity &named : quantities) {
        appendName(out, named.name);
        appendQuantity(out, named.quantity);
    }
    out.append('}');
}

QString textOf(const StartTime &time)
{
    return std::visit([](const auto &form) { return form.text(); }, time);
}

void appendWhen(QByteArray &out, const When &when)
{
    const auto member = [&out](QStringView name, const StartTime &time) {
        appendName(out, name);
        appendJsonText(out, textOf(time));
    };
    std::visit(Overloaded{
                   [](const RunNow &) {},
                   [&](const RunAt &at) { member(u"start", at.start); },
                   [&](const RunWindow &window) {
                       member(u"start", window.start);
                       member(u"end", window.end);
                   },
               },
               when);
}

QByteArray commandBody(const CommandDraft &draft)
{
    QByteArray out = "{\"action\":{";
    appendName(out, u"command");
    appendJsonText(out, draft.command);
    if (!draft.parameters.isEmpty()) {
        appendName(out, u"parameters");
        appendQuantities(out, draft.parameters);
    }
    appendWhen(out, draft.when);
    out.append('}');
    if (draft.onConflict) {
        appendName(out, u"onConflict");
        appendJsonText(out, draft.onConflict->text());
    }
    out.append('}');
    return out;
}

QByteArray consentBody(const ConsentDraft &draft)
{
    if (draft.deviceIds.isEmpty())
        return {};
    QByteArray out = "{\"deviceIds\":[";
    for (const DeviceId &id : draft.deviceIds) {
        if (!out.endsWith('['))
            out.append(',');
        appendJsonText(out, id.text());
    }
    out.append("]}");
    return out;
}

QByteArray settingsBody(const SettingsDraft &draft)
{
    QByteArray out;
    appendQuantities(out, draft.changes);
    return out;
}

QString devicePath(const Family &family, const DeviceId &id)
{
    return u'/' + segment(family.path()) + u'/' + segment(id.text());
}

} // namespace

QString RelativeTime::text() const
{
    // More than two decimals are not in the contract; a number that is none never passes validation.
    const double hundredths = std::isfinite(amount) ? std::round(amount * 100) : 0;
    QByteArray text;
    appendJsonNumber(text, hundredths / 100);
    return QString::fromLatin1(text) + (in == In::Hours ? u'h' : u'm');
}

QString WallClock::text() const
{
    return date.toString(Qt::ISODate) + u'T' + time.toString(u"HH:mm:ss");
}

KnownExecution executionOf(const When &when)
{
    return std::visit(Overloaded{
                          [](const RunNow &) { return KnownExecution::Immediate; },
                          [](const RunAt &) { return KnownExecution::Scheduled; },
                          [](const RunWindow &) { return KnownExecution::Windowed; },
                      },
                      when);
}

DeviceId targetOf(const WriteDraft &draft)
{
    return std::visit(Overloaded{
                          [](const ConsentDraft &) { return DeviceId(); },
                          [](const auto &other) { return other.deviceId; },
                      },
                      draft);
}

FrozenRequest freeze(const WriteDraft &draft)
{
    return std::visit(
        Overloaded{
            [](const CommandDraft &command) {
                return FrozenRequest{"POST", devicePath(command.family, command.deviceId), commandBody(command)};
            },
            [](const SettingsDraft &settings) {
                return FrozenRequest{"POST", devicePath(settings.family, settings.deviceId) + u"/settings"_s,
                                     settingsBody(settings)};
            },
            [](const CancelDraft &cancel) {
                return FrozenRequest{"POST", u"/actions/"_s + segment(cancel.actionId.text()) + u"/cancel"_s, {}};
            },
            [](const ConsentDraft &consent) {
                return FrozenRequest{"DELETE", u"/users/"_s + segment(consent.userId.text()) + u"/consent"_s,
                                     consentBody(consent)};
            },
            [](const ScheduleDraft &schedule) {
                return FrozenRequest{"PUT", devicePath(schedule.family, schedule.deviceId) + u"/schedule"_s,
                                     scheduleBody(schedule)};
            },
            [](const ScheduleCancelDraft &cancel) {
                return FrozenRequest{"POST", u"/schedules/"_s + segment(cancel.scheduleId.text()) + u"/cancel"_s, {}};
            },
        },
        draft);
}

std::optional<QList<NamedQuantity>> slotQuantities(const Fields &parameters)
{
    QList<NamedQuantity> list;
    for (const Field &field : parameters) {
        const FieldValue *value = findField(field.value.object(), u"value");
        const FieldValue *unit = findField(field.value.object(), u"unit");
        if (!value || !value->toNumber() || !unit || !unit->toText())
            return {};
        list.append({field.name, {*value->toNumber(), Unit(*unit->toText())}});
    }
    return list;
}

Fields slotFields(const QList<NamedQuantity> &parameters)
{
    Fields fields;
    for (const NamedQuantity &parameter : parameters) {
        fields.append({parameter.name,
                       Fields{{u"value"_s, parameter.quantity.value}, {u"unit"_s, parameter.quantity.unit.text()}}});
    }
    return fields;
}

QByteArray scheduleBody(const ScheduleDraft &schedule)
{
    QByteArray out = "{";
    if (!schedule.timezone.isEmpty()) {
        appendName(out, u"timezone");
        appendJsonText(out, schedule.timezone);
    }
    if (!schedule.recurrenceRule.isEmpty()) {
        appendName(out, u"recurrence");
        out.append('{');
        appendName(out, u"rule");
        appendJsonText(out, schedule.recurrenceRule);
        out.append('}');
    }
    appendName(out, u"slots");
    out.append('[');
    for (const ScheduleSlot &slot : schedule.slotList) {
        if (!out.endsWith('['))
            out.append(',');
        out.append('{');
        // The two exclude each other; an instant says more.
        if (slot.at) {
            appendName(out, u"at");
            appendJsonText(out, slot.at->toUTC().toString(Qt::ISODateWithMs));
        } else {
            appendName(out, u"time");
            appendJsonText(out, slot.time);
        }
        if (!slot.duration.isEmpty()) {
            appendName(out, u"duration");
            appendJsonText(out, slot.duration);
        }
        appendName(out, u"command");
        appendJsonText(out, slot.command);
        if (!slot.parameters.isEmpty()) {
            appendName(out, u"parameters");
            out.append(toJson(slot.parameters));
        }
        out.append('}');
    }
    out.append("]}");
    return out;
}

std::optional<StartTime> parseStartTime(const QString &text)
{
    // People type a comma where the API wants a point, and a space where it wants a T.
    static const QRegularExpression relative(u"^([0-9]{1,6}(?:[.,][0-9]{1,2})?) ?([mMhH])$"_s);
    static const QRegularExpression wallClock(
        u"^([0-9]{4})-([0-9]{2})-([0-9]{2})[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$"_s);

    const QString typed = text.trimmed();
    if (const auto match = relative.match(typed); match.hasMatch()) {
        const double amount = match.captured(1).replace(u',', u'.').toDouble();
        const bool hours = match.captured(2).toLower() == u"h"_s;
        return RelativeTime{amount, hours ? RelativeTime::In::Hours : RelativeTime::In::Minutes};
    }
    if (const auto match = wallClock.match(typed); match.hasMatch()) {
        const auto part = [&match](int index) {
            return match.captured(index).toInt();
        };
        const WallClock clock{QDate(part(1), part(2), part(3)), QTime(part(4), part(5), part(6))};
        if (clock.date.isValid() && clock.time.isValid())
            return clock;
    }
    return {};
}

} // namespace fleet
