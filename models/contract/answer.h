// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action.h"
#include "device.h"

#include <result.h>

#include <QByteArray>

namespace fleet {

// contract.md section 2. Every member may be missing in older answers.
struct Meta
{
    RequestId requestId;
    ApiEnvironment environment;         // empty on failures
    std::optional<QDateTime> timestamp; // UTC, by the service's clock: ages are measured against it
    std::optional<double> latencyMs;
    QString path; // failures only
    bool operator==(const Meta &) const = default;
};

struct Pagination
{
    int limit = 0;
    int offset = 0;
    int total = 0;
    bool hasMore = false;
    bool operator==(const Pagination &) const = default;
};

// A record that could not be read at all (no id, not an object). It is counted and shown, and spoils no other.
struct SpoiledRecord
{
    int index = 0; // in the page
    QString id;    // when it could be told
    QList<FieldIssue> issues;
    bool operator==(const SpoiledRecord &) const = default;
};

template <typename T>
struct Page
{
    QList<T> items;
    std::optional<Pagination> pagination; // older answers carry none
    QList<SpoiledRecord> spoiled;
    bool operator==(const Page &) const = default;
};

// What the API declared together with a 422 (contract.md section 10): the whole device (older), a subset (newest), or
// nothing.
struct DeviceCapabilities
{
    CommandsPtr commands; // null: not given
    std::optional<Settings> settings;
    std::optional<QStringList> supportedModes; // also from supportedActions
    std::optional<QStringList> supportedParameters;
    bool operator==(const DeviceCapabilities &other) const;
};

// Every documented member of `error.details`; each is there only where it applies. `all` keeps the whole of it.
struct ErrorDetails
{
    QString reason;
    QList<ActionId> conflictingActionIds;
    QStringList conflictingScheduleIds;
    std::optional<QList<ConflictStrategy>> strategies; // empty optional: none offered, the other one must be waited for
    QStringList unsupportedModes;
    QStringList unsupportedParameters;
    Execution requestedExecution;
    QList<Execution> supportedExecution;
    QString parameter;
    std::optional<double> value;
    std::optional<double> min;
    std::optional<double> max;
    Unit unit;
    QString providedUnit;
    QStringList supportedUnits;
    std::optional<DeviceCapabilities> deviceCapabilities;
    Fields all;
    bool operator==(const ErrorDetails &) const = default;
};

// The API's own refusal. Branch on code, never on message.
struct ApiError
{
    QString code; // "CONFLICT"; empty when the answer had none
    QString message;
    ErrorDetails details;
    Meta meta;
    QList<FieldIssue> issues; // of the envelope, "error.details.value"
    bool operator==(const ApiError &) const = default;
};

struct SettingsUpdated
{
    DeviceId deviceId;
    QStringList updated;
    bool operator==(const SettingsUpdated &) const = default;
};

// Why bytes could not be read as the answer that was asked for.
struct ParseError
{
    enum class Kind {
        NotJson,    // cut off, HTML, empty
        WrongShape, // JSON, but not this answer; path tells where
        TooLarge,   // beyond the size or depth that any answer may have
    };
    Kind kind = Kind::NotJson;
    QString path;   // "data.items", empty for the whole
    QString detail; // for the log and the details drawer, not for people
    bool operator==(const ParseError &) const = default;
};

// A read answer: the value, or the API's refusal, with the envelope's meta in both cases.
template <typename T>
struct Envelope
{
    Result<T, ApiError> content;
    Meta meta;
    QList<FieldIssue> issues; // what no record owns: "meta.timestamp", "data.pagination.total"
};

template <typename T>
using Parsed = Result<Envelope<T>, ParseError>;

// Bytes -> values (contract.md sections 2, 4, 7, 10 and every tolerance of section 16). Any thread; each thread has its
// own parser. The bytes are not kept. Bare bodies without `success` are read as data. Never throws, never reads past
// the end. A member of the wrong type, a percentage outside 0..100 and a time without zone are a FieldIssue and not
// reported; what came stays visible in `state` and `extra`. Null where the contract has none is simply not reported. At
// most 32 MiB and 64 levels. A number that no double can hold is kept as its text.
Parsed<Page<DevicePtr>> parseDevicePage(const QByteArray &body, const Family &family);
Parsed<DevicePtr> parseDevice(const QByteArray &body, const Family &family);
Parsed<Page<ActionPtr>> parseActionPage(const QByteArray &body);
Parsed<ActionPtr> parseAction(const QByteArray &body);
Parsed<SettingsUpdated> parseSettingsUpdated(const QByteArray &body);
Parsed<Schedule> parseSchedule(const QByteArray &body);
Parsed<Page<Schedule>> parseSchedulePage(const QByteArray &body);
// Consent and health: members are not documented, so everything is kept as it came.
Parsed<Fields> parseFields(const QByteArray &body);
// Just the refusal and its meta, of any body with a non-2xx status.
Result<ApiError, ParseError> parseError(const QByteArray &body);
// Any JSON at all, order kept.
Result<FieldValue, ParseError> parseAny(const QByteArray &body);

} // namespace fleet
