// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include <devicepage.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace fleet::test {

// Runs bytes through every parser and holds the answers against each other and against Qt's own JSON reader.
// Empty when all is well; otherwise the sentence that is broken. Shared by the fuzz target and the corpus test.
class EveryParser
{
public:
    static QString complaint(const QByteArray &body)
    {
        // Two answers in one input: bytes that no UTF-8 contains divide them.
        const qsizetype divider = body.lastIndexOf('\xff');
        if (divider >= 0) {
            const QByteArray before = body.left(divider);
            const QByteArray after = body.mid(divider + 1);
            const QString pair = complaintAboutPair(before, after);
            return pair.isEmpty() ? complaint(after) : pair;
        }
        const auto any = parseAny(body);
        if (const QString text = complaintAboutValue(body, any); !text.isEmpty())
            return text;

        const std::optional<ParseError::Kind> unreadable = any ? std::nullopt : std::optional(any.error().kind);
        const auto battery = parseDevicePage(body, KnownFamily::Battery);
        if (const QString text = complaintAboutPage(battery, unreadable); !text.isEmpty())
            return QStringLiteral("devices: ") + text;
        for (const Family &family : Family::known()) {
            const auto page = parseDevicePage(body, family);
            if (page.isOk() != battery.isOk())
                return QStringLiteral("the family decides whether a page can be read");
            if (const QString text = complaintAboutPage(page, unreadable); !text.isEmpty())
                return QStringLiteral("devices: ") + text;
        }
        const auto heatPumps = parseDevicePage(body, Family::fromPath(QStringLiteral("heat-pump")));
        if (const QString text = complaintAboutPage(heatPumps, unreadable); !text.isEmpty())
            return QStringLiteral("devices of an unknown family: ") + text;
        if (const QString text = complaintAboutPage(parseActionPage(body), unreadable); !text.isEmpty())
            return QStringLiteral("actions: ") + text;
        if (const QString text = complaintAboutPage(parseSchedulePage(body), unreadable); !text.isEmpty())
            return QStringLiteral("schedules: ") + text;
        if (const QString text = complaintAboutRecord(parseDevice(body, KnownFamily::Vehicle), unreadable);
            !text.isEmpty())
            return QStringLiteral("device: ") + text;
        if (const QString text = complaintAboutRecord(parseAction(body), unreadable); !text.isEmpty())
            return QStringLiteral("action: ") + text;
        if (const QString text = complaintAboutRecord(parseSchedule(body), unreadable); !text.isEmpty())
            return QStringLiteral("schedule: ") + text;
        if (const QString text = complaintAboutKind(parseSettingsUpdated(body), unreadable); !text.isEmpty())
            return QStringLiteral("settings: ") + text;
        if (const QString text = complaintAboutKind(parseFields(body), unreadable); !text.isEmpty())
            return QStringLiteral("fields: ") + text;
        if (const QString text = complaintAboutKind(parseError(body), unreadable); !text.isEmpty())
            return QStringLiteral("refusal: ") + text;
        if (const auto refusal = parseError(body); refusal && !areIssuesSound(refusal->issues))
            return QStringLiteral("refusal: an issue without a word");
        // Twice the same gives the same, from the pools as well.
        if (const auto again = parseDevicePage(body, KnownFamily::Battery); again && again->content) {
            if (!(again->content->spoiled == battery->content->spoiled)
                || !sameItems(again->content->items, battery->content->items))
                return QStringLiteral("reading twice gives two things");
        }
        if (onlyMetaChanged(body, body) && any && !any->object().isEmpty() && !any->object().last().value.isNull()
            && any->object().last().name != QLatin1StringView("meta") && !findField(any->object(), u"meta"))
            return QStringLiteral("an answer without meta has a new one");
        return {};
    }

private:
    static bool sameItems(const QList<DevicePtr> &one, const QList<DevicePtr> &other)
    {
        return std::equal(
            one.begin(), one.end(), other.begin(), other.end(),
            [](const DevicePtr &a, const DevicePtr &b) { return *a == *b && a->commands == b->commands; });
    }

    // Reading along the answer before gives what reading from nothing gives.
    static QString complaintAboutReading(const QByteArray &before, const QByteArray &after)
    {
        const PageMemoryPtr memory = readDevicePage(before, KnownFamily::Battery, nullptr).memory;
        if (!memory)
            return {};
        const auto whole = parseDevicePage(after, KnownFamily::Battery);
        const auto along = readDevicePage(after, KnownFamily::Battery, memory).parsed;
        if (whole.isOk() != along.isOk() || (whole && whole->content.isOk() != along->content.isOk()))
            return QStringLiteral("reading along gives another kind of answer");
        if (!whole || !whole->content)
            return {};
        if (!sameItems(whole->content->items, along->content->items)
            || whole->content->spoiled != along->content->spoiled
            || whole->content->pagination != along->content->pagination || !(whole->meta == along->meta)
            || whole->issues != along->issues)
            return QStringLiteral("reading along gives another page");
        return {};
    }

    static QString complaintAboutPair(const QByteArray &before, const QByteArray &after)
    {
        if (const QString text = complaintAboutReading(before, after); !text.isEmpty())
            return text;
        const auto first = parseDevicePage(before, KnownFamily::Battery);
        if (!first)
            return {};
        const auto meta = onlyMetaChanged(before, after);
        if (!meta)
            return {};
        const auto second = parseDevicePage(after, KnownFamily::Battery);
        if (!second)
            return QStringLiteral("only meta changed, but the second answer cannot be read");
        if (!(second->meta == *meta))
            return QStringLiteral("the new meta is another one");
        if (first->content.isOk() != second->content.isOk())
            return QStringLiteral("only meta changed, but one is a refusal");
        if (first->content
            && (!sameItems(first->content->items, second->content->items)
                || first->content->spoiled != second->content->spoiled
                || first->content->pagination != second->content->pagination))
            return QStringLiteral("only meta changed, but the pages differ");
        return {};
    }

    static bool agrees(const FieldValue &ours, const QJsonValue &theirs)
    {
        switch (ours.kind()) {
        case FieldValue::Kind::Null:
            return theirs.isNull();
        case FieldValue::Kind::Bool:
            return theirs.isBool() && theirs.toBool() == *ours.toBool();
        case FieldValue::Kind::Number:
            return theirs.isDouble() && theirs.toDouble() == *ours.toNumber();
        case FieldValue::Kind::Text:
            // Qt drops a U+FEFF from the beginning of a text (but not of a name).
            return theirs.isString()
                && (theirs.toString() == *ours.toText() || QChar(0xfeff) + theirs.toString() == *ours.toText());
        case FieldValue::Kind::List: {
            const QJsonArray list = theirs.toArray();
            if (!theirs.isArray() || list.size() != ours.list().size())
                return false;
            for (qsizetype i = 0; i < list.size(); ++i) {
                if (!agrees(ours.list().at(i), list.at(i)))
                    return false;
            }
            return true;
        }
        case FieldValue::Kind::Object: {
            const QJsonObject object = theirs.toObject();
            if (!theirs.isObject() || object.size() != ours.object().size())
                return false;
            for (const Field &field : ours.object()) {
                if (!object.contains(field.name) || !agrees(field.value, object.value(field.name)))
                    return false;
            }
            return true;
        }
        }
        return false;
    }

    static QString complaintAboutValue(const QByteArray &body, const Result<FieldValue, ParseError> &any)
    {
        if (!any)
            return any.error().detail.isEmpty() ? QStringLiteral("an error without a word") : QString();
        for (const bool indented : {false, true}) {
            const auto back = parseAny(toJson(*any, indented));
            if (!back || !(*back == *any))
                return QStringLiteral("what was written does not read back");
        }
        if (any->kind() != FieldValue::Kind::Object && any->kind() != FieldValue::Kind::List)
            return {}; // Qt reads documents of these two only
        // Qt writes a lone half of a surrogate pair into its text; ours is not text any more and is not compared.
        const QByteArray lower = body.toLower();
        if (lower.contains("\\ud"))
            return {};
        QJsonParseError error;
        const QJsonDocument theirs = QJsonDocument::fromJson(body, &error);
        if (error.error == QJsonParseError::IllegalNumber || error.error == QJsonParseError::TerminationByNumber)
            return {}; // beyond a double: Qt refuses the whole, here it is kept as text
        if (error.error != QJsonParseError::NoError)
            return QStringLiteral("Qt refuses this: ") + error.errorString();
        const QJsonValue root = theirs.isArray() ? QJsonValue(theirs.array()) : QJsonValue(theirs.object());
        return agrees(*any, root) ? QString() : QStringLiteral("Qt reads something else");
    }

    template <typename T, typename E>
    static QString complaintAboutKind(const Result<T, E> &parsed, std::optional<ParseError::Kind> unreadable)
    {
        if (parsed)
            return unreadable ? QStringLiteral("read although it is no JSON") : QString();
        if (unreadable)
            return parsed.error().kind == *unreadable ? QString() : QStringLiteral("two kinds of error for one input");
        if (parsed.error().kind == ParseError::Kind::NotJson)
            return QStringLiteral("JSON is told to be none");
        return parsed.error().detail.isEmpty() ? QStringLiteral("an error without a word") : QString();
    }

    static bool areIssuesSound(const QList<FieldIssue> &issues)
    {
        return std::all_of(issues.begin(), issues.end(),
                           [](const FieldIssue &issue) { return !issue.expected.isEmpty() && !issue.found.isEmpty(); });
    }

    static bool isPercent(const std::optional<double> &value) { return !value || (*value >= 0 && *value <= 100); }
    static bool isTime(const std::optional<QDateTime> &time)
    {
        return !time || (time->isValid() && time->timeSpec() == Qt::UTC);
    }

    static QString complaintAbout(const Device &device)
    {
        if (device.id.isEmpty())
            return QStringLiteral("a device without id");
        if (!areIssuesSound(device.issues))
            return QStringLiteral("an issue without a word");
        if (!isTime(device.sync.lastPulledAt))
            return QStringLiteral("an invalid time");
        if (const auto *state = std::get_if<BatteryState>(&device.reading)) {
            if (!isPercent(state->levelPercent) || !isPercent(state->dischargeLimitPercent))
                return QStringLiteral("a percentage out of range");
        }
        for (const Field &field : device.state) {
            if (const auto number = field.value.toNumber(); number && !std::isfinite(*number))
                return QStringLiteral("a number that is none");
        }
        const auto back = parseAny(toJson(device.state));
        if (!back || !(*back == FieldValue(device.state)))
            return QStringLiteral("a state that does not read back");
        (void)linesOf(device);
        return {};
    }
    static QString complaintAbout(const Action &action)
    {
        if (action.id.isEmpty())
            return QStringLiteral("an action without id");
        if (!areIssuesSound(action.issues))
            return QStringLiteral("an issue without a word");
        if (!isTime(action.createdAt) || !isTime(action.start) || !isTime(action.end))
            return QStringLiteral("an invalid time");
        for (const NamedQuantity &parameter : action.parameters) {
            if (!std::isfinite(parameter.quantity.value))
                return QStringLiteral("a number that is none");
        }
        (void)linesOf(action);
        return {};
    }
    static QString complaintAbout(const Schedule &schedule)
    {
        (void)linesOf(schedule);
        return schedule.id.isEmpty() ? QStringLiteral("a schedule without id") : QString();
    }
    template <typename T>
    static QString complaintAbout(const std::shared_ptr<const T> &record)
    {
        return complaintAbout(*record);
    }

    template <typename T>
    static QString complaintAboutRecord(const Parsed<T> &parsed, std::optional<ParseError::Kind> unreadable)
    {
        if (const QString text = complaintAboutKind(parsed, unreadable); !text.isEmpty())
            return text;
        if (!parsed || !parsed->content)
            return {};
        return complaintAbout(*parsed->content);
    }

    template <typename T>
    static QString complaintAboutPage(const Parsed<Page<T>> &parsed, std::optional<ParseError::Kind> unreadable)
    {
        if (const QString text = complaintAboutKind(parsed, unreadable); !text.isEmpty())
            return text;
        if (!parsed || !parsed->content)
            return {};
        if (!areIssuesSound(parsed->issues))
            return QStringLiteral("an issue without a word");
        for (const T &item : parsed->content->items) {
            if (const QString text = complaintAbout(item); !text.isEmpty())
                return text;
        }
        for (const SpoiledRecord &spoiled : parsed->content->spoiled) {
            if (spoiled.issues.isEmpty() || !areIssuesSound(spoiled.issues))
                return QStringLiteral("a spoiled record without a reason");
        }
        if (const auto &pagination = parsed->content->pagination) {
            if (pagination->limit < 0 || pagination->offset < 0 || pagination->total < 0)
                return QStringLiteral("a negative count");
        }
        return {};
    }
};

} // namespace fleet::test
