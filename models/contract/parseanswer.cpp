// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "fieldreader.h"

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

// A page holds 50 records; nobody is served by more than this in one answer.
constexpr qsizetype mostRecords = 200'000;

ParseError wrongShape(const QString &path, const QString &detail)
{
    return {ParseError::Kind::WrongShape, path, detail};
}

// The number must be known: a page count that is made up would lose devices.
std::optional<Pagination> readPagination(FieldReader &reader, JsonNode node, const JsonPath &path, qsizetype itemCount)
{
    if (!node.isThere() || !reader.object(node, path))
        return {};
    const auto count = [&](std::string_view name) -> std::optional<int> {
        const JsonNode member = node.member(name);
        if (member.isThere() && !member.isNull())
            return reader.count(member, path / name);
        reader.complain(path / name, "whole number", FieldValue());
        return {};
    };
    const auto limit = count("limit");
    const auto offset = count("offset");
    const auto total = count("total");
    if (!limit || !offset || !total)
        return {};
    const JsonNode more = node.member("hasMore");
    const auto hasMore = more.isThere() ? reader.flag(more, path / "hasMore") : std::nullopt;
    return Pagination{*limit, *offset, *total, hasMore.value_or(*offset + itemCount < *total)};
}

// What an answer turned out to be before its data is looked at.
struct Opened
{
    JsonNode root;
    JsonNode data; // not there: the body is bare, or has none
    bool enveloped = false;
    bool refused = false;
    Meta meta;
    QList<FieldIssue> issues;
    JsonPath dataPath() const { return enveloped ? JsonPath{nullptr, "data", -1} : JsonPath{}; }
    JsonNode content() const { return enveloped ? data : root; }
};

bool isBareRecord(JsonNode root)
{
    return root.member("id").isThere() || root.member("actionId").isThere() || root.member("items").isThere();
}

// contract.md section 2; section 16 for the answers without `success`.
Result<Opened, ParseError> openAnswer(const QByteArray &body)
{
    auto document = readJson(body);
    if (!document)
        return Failure{document.error()};
    Opened opened;
    opened.root = *document;
    if (!opened.root.isObject())
        return Failure{wrongShape({}, u"the answer is no object"_s)};

    FieldReader reader(ReaderPools::ofThread(), opened.issues);
    const JsonPath root;
    opened.data = opened.root.member("data");
    if (const JsonNode meta = opened.root.member("meta"); meta.isThere())
        opened.meta = readMeta(reader, meta, root / "meta");
    const JsonNode flag = opened.root.member("success");
    const auto success = flag.isThere() ? reader.flag(flag, root / "success") : std::nullopt;
    if (success) {
        opened.enveloped = *success;
        opened.refused = !*success;
    } else if (opened.root.member("error").isObject() && !opened.data.isThere() && !isBareRecord(opened.root)) {
        opened.refused = true;
    }
    return opened;
}

ApiError readApiError(Opened &opened)
{
    ApiError refusal;
    FieldReader reader(ReaderPools::ofThread(), opened.issues);
    const JsonPath root;
    const JsonNode error = opened.root.member("error");
    const auto readParts = [&](JsonNode node, const JsonPath &path) {
        if (const JsonNode code = node.member("code"); code.isThere())
            refusal.code = reader.word(code, path / "code");
        if (const JsonNode message = node.member("message"); message.isThere())
            refusal.message = reader.text(message, path / "message");
        if (const JsonNode details = node.member("details");
            details.isThere() && reader.object(details, path / "details"))
            refusal.details = readErrorDetails(reader, details, path / "details");
    };
    if (error.isObject()) {
        readParts(error, root / "error");
    } else {
        // Gateways in front of the API answer in their own words: {"message":...}, {"error":"Bad Gateway"}.
        readParts(opened.root, root);
        if (refusal.message.isEmpty() && error.isText())
            refusal.message = reader.text(error, root / "error");
    }
    refusal.meta = opened.meta;
    refusal.issues = opened.issues;
    return refusal;
}

template <typename T>
Envelope<T> refusedEnvelope(Opened &opened)
{
    ApiError refusal = readApiError(opened);
    return {Failure{std::move(refusal)}, std::move(opened.meta), std::move(opened.issues)};
}

// One record: in `data`, or the body itself. read(reader, object, path) gives the record or what is wrong with it.
template <typename T, typename Read>
Parsed<T> parseRecord(const QByteArray &body, Read read)
{
    auto result = openAnswer(body);
    if (!result)
        return Failure{result.error()};
    Opened &opened = *result;
    if (opened.refused)
        return refusedEnvelope<T>(opened);
    // A body with `data` is an envelope, also when it forgot to say so.
    if (!opened.enveloped && opened.data.isObject())
        opened.enveloped = true;
    const JsonNode content = opened.content();
    const JsonPath path = opened.dataPath();
    if (!content.isObject())
        return Failure{wrongShape(path.toString(), u"the record is no object"_s)};
    FieldReader reader(ReaderPools::ofThread(), opened.issues);
    Result<T, ParseError> record = read(reader, content, path);
    if (!record)
        return Failure{record.error()};
    return Envelope<T>{std::move(*record), std::move(opened.meta), std::move(opened.issues)};
}

// Where a page keeps its records: {items}, {data:[...]}, {data:{items}}, {data:{data:[...]}}; `pagination` beside them.
struct PagePlace
{
    JsonNode items;
    JsonNode pagination;
    QString itemsPath;
    bool paginationInData = false;
};

PagePlace findItems(const Opened &opened)
{
    PagePlace place;
    const JsonNode data = opened.data;
    if (data.isList()) {
        place.items = data;
        place.itemsPath = u"data"_s;
        place.pagination = opened.root.member("pagination");
        return place;
    }
    const JsonNode holder = opened.enveloped || data.isObject() ? data : opened.root;
    place.paginationInData = holder.word() != opened.root.word();
    const QString prefix = place.paginationInData ? u"data."_s : QString();
    place.items = holder.member("items");
    place.itemsPath = prefix + u"items"_s;
    if (!place.items.isThere() && place.paginationInData && holder.member("data").isThere()) {
        place.items = holder.member("data");
        place.itemsPath = prefix + u"data"_s;
    }
    place.pagination = holder.member("pagination");
    if (!place.pagination.isThere()) {
        place.pagination = opened.root.member("pagination");
        place.paginationInData = false;
    }
    return place;
}

// readItem(object) gives a record (with an empty id when it had none) and its issues.
template <typename T, typename ReadItem>
Parsed<Page<T>> parsePage(const QByteArray &body, ReadItem readItem)
{
    auto result = openAnswer(body);
    if (!result)
        return Failure{result.error()};
    Opened &opened = *result;
    if (opened.refused)
        return refusedEnvelope<Page<T>>(opened);
    const PagePlace place = findItems(opened);
    if (!place.items.isList())
        return Failure{wrongShape(place.itemsPath, u"the page has no list of records"_s)};

    Page<T> page;
    page.items.reserve(std::min(place.items.count(), mostRecords));
    bool tooMany = false;
    place.items.forEachElement([&](int index, JsonNode element) {
        tooMany = index >= mostRecords;
        if (tooMany)
            return;
        SpoiledRecord spoiled;
        spoiled.index = index;
        if (element.isObject()) {
            auto record = readItem(element, spoiled);
            if (record) {
                page.items.append(std::move(*record));
                return;
            }
        } else {
            FieldReader(ReaderPools::ofThread(), spoiled.issues).complain(JsonPath(), "object", element);
        }
        page.spoiled.append(std::move(spoiled));
    });
    if (tooMany)
        return Failure{ParseError{ParseError::Kind::TooLarge, place.itemsPath, u"too many records"_s}};

    FieldReader reader(ReaderPools::ofThread(), opened.issues);
    const JsonPath dataPath{nullptr, place.paginationInData ? "data" : "", -1};
    const JsonPath paginationPath = dataPath / "pagination";
    page.pagination = readPagination(reader, place.pagination, paginationPath, place.items.count());
    return Envelope<Page<T>>{std::move(page), std::move(opened.meta), std::move(opened.issues)};
}

// A record without id: what can be told about it.
template <typename Record>
void spoil(SpoiledRecord &spoiled, const Record &record, JsonNode object)
{
    const JsonNode id = object.member("id");
    if (id.isNumber())
        spoiled.id = QString::fromLatin1(toJson(FieldValue(id.number())));
    spoiled.issues = record.issues;
    FieldReader reader(ReaderPools::ofThread(), spoiled.issues);
    if (!id.isThere() || id.isNull() || id.isText())
        reader.complain(JsonPath() / "id", "text", id);
}

template <typename Ptr>
Result<Ptr, ParseError> withId(Ptr record, const JsonPath &path)
{
    if (record->id.isEmpty())
        return Failure{wrongShape((path / "id").toString(), u"the record has no id"_s)};
    return record;
}

} // namespace

Meta readMeta(FieldReader &reader, JsonNode node, const JsonPath &path)
{
    Meta meta;
    if (!reader.object(node, path))
        return meta;
    node.forEachMember([&](std::string_view name, JsonNode member) {
        if (name == "requestId")
            meta.requestId = RequestId(reader.text(member, path / name));
        else if (name == "environment")
            meta.environment = reader.knownWord<KnownEnvironment>(member, path / name);
        else if (name == "timestamp")
            meta.timestamp = reader.instant(member, path / name);
        else if (name == "latencyMs")
            meta.latencyMs = reader.number(member, path / name);
        else if (name == "path")
            meta.path = reader.text(member, path / name);
    });
    return meta;
}

ErrorDetails readErrorDetails(FieldReader &reader, JsonNode object, const JsonPath &path)
{
    ErrorDetails details;
    details.all = reader.fields(object);
    object.forEachMember([&](std::string_view name, JsonNode member) {
        const JsonPath here = path / name;
        if (name == "reason") {
            details.reason = reader.word(member, here);
        } else if (name == "conflictingActionIds") {
            const QStringList ids = reader.texts(member, here);
            for (const QString &id : ids)
                details.conflictingActionIds.append(ActionId(id));
        } else if (name == "conflictingScheduleIds") {
            details.conflictingScheduleIds = reader.texts(member, here);
        } else if (name == "strategies") {
            details.strategies = reader.knownWords<KnownConflictStrategy>(member, here);
        } else if (name == "unsupportedModes") {
            details.unsupportedModes = reader.texts(member, here);
        } else if (name == "unsupportedParameters") {
            details.unsupportedParameters = reader.texts(member, here);
        } else if (name == "requestedExecution") {
            details.requestedExecution = reader.knownWord<KnownExecution>(member, here);
        } else if (name == "supportedExecution") {
            details.supportedExecution = reader.knownWords<KnownExecution>(member, here).value_or(QList<Execution>());
        } else if (name == "parameter") {
            details.parameter = reader.word(member, here);
        } else if (name == "value") {
            details.value = reader.number(member, here);
        } else if (name == "min") {
            details.min = reader.number(member, here);
        } else if (name == "max") {
            details.max = reader.number(member, here);
        } else if (name == "unit") {
            details.unit = reader.knownWord<KnownUnit>(member, here);
        } else if (name == "providedUnit") {
            details.providedUnit = reader.word(member, here);
        } else if (name == "supportedUnits") {
            details.supportedUnits = reader.texts(member, here);
        } else if (name == "deviceCapabilities") {
            if (!reader.object(member, here))
                return;
            DeviceCapabilities capabilities;
            const auto texts = [&](const char *key) -> std::optional<QStringList> {
                const JsonNode node = member.member(key);
                if (!node.isThere() || !reader.list(node, here / key))
                    return {};
                return reader.texts(node, here / key);
            };
            if (const JsonNode commands = member.member("commands"); commands.isThere())
                capabilities.commands = readCommands(reader, commands, here / "commands");
            if (const JsonNode settings = member.member("settings"); settings.isThere())
                capabilities.settings = readSettings(reader, settings, here / "settings");
            capabilities.supportedModes = texts("supportedModes");
            const auto actions = texts("supportedActions");
            if (!capabilities.supportedModes)
                capabilities.supportedModes = actions;
            capabilities.supportedParameters = texts("supportedParameters");
            details.deviceCapabilities = capabilities;
        }
    });
    return details;
}

Parsed<Page<DevicePtr>> parseDevicePage(const QByteArray &body, const Family &family)
{
    ReaderPools &pools = ReaderPools::ofThread();
    return parsePage<DevicePtr>(body, [&](JsonNode object, SpoiledRecord &spoiled) -> std::optional<DevicePtr> {
        DevicePtr device = readDevice(pools, object, family);
        if (!device->id.isEmpty())
            return device;
        spoil(spoiled, *device, object);
        return {};
    });
}

Parsed<DevicePtr> parseDevice(const QByteArray &body, const Family &family)
{
    return parseRecord<DevicePtr>(body, [&](FieldReader &reader, JsonNode object, const JsonPath &path) {
        return withId<DevicePtr>(readDevice(reader.pools(), object, family), path);
    });
}

Parsed<Page<ActionPtr>> parseActionPage(const QByteArray &body)
{
    ReaderPools &pools = ReaderPools::ofThread();
    return parsePage<ActionPtr>(body, [&](JsonNode object, SpoiledRecord &spoiled) -> std::optional<ActionPtr> {
        ActionPtr action = readAction(pools, object);
        if (!action->id.isEmpty())
            return action;
        spoil(spoiled, *action, object);
        return {};
    });
}

Parsed<ActionPtr> parseAction(const QByteArray &body)
{
    return parseRecord<ActionPtr>(body, [](FieldReader &reader, JsonNode object, const JsonPath &path) {
        return withId<ActionPtr>(readAction(reader.pools(), object), path);
    });
}

Parsed<SettingsUpdated> parseSettingsUpdated(const QByteArray &body)
{
    return parseRecord<SettingsUpdated>(
        body, [](FieldReader &reader, JsonNode object, const JsonPath &path) -> Result<SettingsUpdated, ParseError> {
            SettingsUpdated settings;
            object.forEachMember([&](std::string_view name, JsonNode member) {
                if (name == "deviceId")
                    settings.deviceId = DeviceId(reader.text(member, path / name));
                else if (name == "updated")
                    settings.updated = reader.texts(member, path / name);
            });
            return settings;
        });
}

Parsed<Schedule> parseSchedule(const QByteArray &body)
{
    return parseRecord<Schedule>(
        body, [](FieldReader &reader, JsonNode object, const JsonPath &path) -> Result<Schedule, ParseError> {
            QList<FieldIssue> issues;
            FieldReader ownReader(reader.pools(), issues);
            Schedule schedule = readSchedule(ownReader, object, JsonPath());
            if (schedule.id.isEmpty())
                return Failure{wrongShape((path / "id").toString(), u"the record has no id"_s)};
            schedule.issues = issues;
            return schedule;
        });
}

Parsed<Page<Schedule>> parseSchedulePage(const QByteArray &body)
{
    ReaderPools &pools = ReaderPools::ofThread();
    return parsePage<Schedule>(body, [&](JsonNode object, SpoiledRecord &spoiled) -> std::optional<Schedule> {
        QList<FieldIssue> issues;
        FieldReader reader(pools, issues);
        Schedule schedule = readSchedule(reader, object, JsonPath());
        schedule.issues = issues;
        if (!schedule.id.isEmpty())
            return schedule;
        spoil(spoiled, schedule, object);
        return {};
    });
}

Parsed<Fields> parseFields(const QByteArray &body)
{
    auto result = openAnswer(body);
    if (!result)
        return Failure{result.error()};
    Opened &opened = *result;
    if (opened.refused)
        return refusedEnvelope<Fields>(opened);
    FieldReader reader(ReaderPools::ofThread(), opened.issues);
    Fields fields;
    if (!opened.enveloped) {
        fields = reader.fields(opened.root);
    } else if (opened.data.isObject()) {
        fields = reader.fields(opened.data);
    } else if (opened.data.isThere() && !opened.data.isNull()) {
        return Failure{wrongShape(u"data"_s, u"the record is no object"_s)};
    }
    return Envelope<Fields>{std::move(fields), std::move(opened.meta), std::move(opened.issues)};
}

Result<ApiError, ParseError> parseError(const QByteArray &body)
{
    auto result = openAnswer(body);
    if (!result)
        return Failure{result.error()};
    return readApiError(*result);
}

Result<FieldValue, ParseError> parseAny(const QByteArray &body)
{
    auto document = readJson(body);
    if (!document)
        return Failure{document.error()};
    QList<FieldIssue> none;
    return FieldReader(ReaderPools::ofThread(), none).value(*document);
}

} // namespace fleet
