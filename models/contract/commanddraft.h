// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"

#include <QDateTime>

#include <variant>

namespace fleet {

// When a command shall run (contract.md section 6.2). Wall-clock times are those of the plant: no zone, no offset.
struct RunNow
{
    bool operator==(const RunNow &) const = default;
};
// "30m", "1.5h": up to two decimals, minutes or hours.
struct RelativeTime
{
    double amount = 0;
    enum class In { Minutes, Hours } in = In::Minutes;
    QString text() const; // "1.5h"
    bool operator==(const RelativeTime &) const = default;
};
// Plant-local "YYYY-MM-DDTHH:MM:SS". Kept as date and time, never as an instant: the plant's zone is unknown to us.
struct WallClock
{
    QDate date;
    QTime time;
    QString text() const;
    bool operator==(const WallClock &) const = default;
};
using StartTime = std::variant<RelativeTime, WallClock>;
struct RunAt
{
    StartTime start;
    bool operator==(const RunAt &) const = default;
};
struct RunWindow
{
    StartTime start;
    StartTime end; // whether a relative end is accepted is not documented: forms offer wall clock only
    bool operator==(const RunWindow &) const = default;
};
using When = std::variant<RunNow, RunAt, RunWindow>;
KnownExecution executionOf(const When &when);

// A push that is not confirmed yet: what the form holds. Only the parameters in the list are sent.
struct CommandDraft
{
    DeviceId deviceId;
    Family family;
    QString command;
    QList<NamedQuantity> parameters;
    When when = RunNow{};
    std::optional<ConflictStrategy> onConflict;
    bool operator==(const CommandDraft &) const = default;
};

struct SettingsDraft
{
    DeviceId deviceId;
    Family family;
    QList<NamedQuantity> changes; // sparse: changed keys only, at least one
    bool operator==(const SettingsDraft &) const = default;
};

struct CancelDraft
{
    ActionId actionId;
    DeviceId deviceId;
    bool operator==(const CancelDraft &) const = default;
};

struct ConsentDraft
{
    UserId userId;
    QList<DeviceId> deviceIds; // empty: every device of the user
    bool operator==(const ConsentDraft &) const = default;
};

// What a device shall do by itself from then on (contract.md section 9). It takes the place of the schedule that the
// device has.
struct ScheduleDraft
{
    DeviceId deviceId;
    Family family;
    QString timezone;       // IANA; empty only where every slot is an instant
    QString recurrenceRule; // "daily"; empty: once
    QList<ScheduleSlot> slotList;
    std::optional<Schedule> standing = {}; // in force as far as was read, for the confirmation; not sent
    bool operator==(const ScheduleDraft &) const = default;
};

struct ScheduleCancelDraft
{
    ScheduleId scheduleId;
    DeviceId deviceId;                     // of whom it is, for the confirmation; not sent
    std::optional<Schedule> standing = {}; // itself, likewise
    bool operator==(const ScheduleCancelDraft &) const = default;
};

using WriteDraft
    = std::variant<CommandDraft, SettingsDraft, CancelDraft, ConsentDraft, ScheduleDraft, ScheduleCancelDraft>;

// The device that a write is for; empty for consent, which is a user's.
DeviceId targetOf(const WriteDraft &draft);

// The request as it will be sent, byte for byte: what the confirmation shows is this and nothing else.
struct FrozenRequest
{
    QByteArray method; // "POST", "PUT", "DELETE"
    QString path;      // "/battery/device_abc123", ids percent-encoded
    QByteArray body;   // compact JSON, empty for cancel
    bool operator==(const FrozenRequest &) const = default;
};
// Members come in the order command, parameters, start, end, onConflict; numbers are the shortest text of the same
// double, and one that is none becomes null, which validate() has refused before. The path is encoded already: take it
// as it is.
FrozenRequest freeze(const WriteDraft &draft);

// {"target":{"value":90,"unit":"percent"}} as values and back. Empty when a member is no Quantity.
std::optional<QList<NamedQuantity>> slotQuantities(const Fields &parameters);
Fields slotFields(const QList<NamedQuantity> &parameters);

// The body of the call that sets a schedule: what a person can choose of it. contract.md section 9.
QByteArray scheduleBody(const ScheduleDraft &schedule);

// A refusal found before sending, with the very code and details that the API would answer (contract.md section 10).
struct DraftIssue
{
    QString code;  // "PARAMETER_OUT_OF_RANGE"
    QString field; // "target", "start", "command", "onConflict": what to mark; empty: the whole draft
    ErrorDetails details;
    bool operator==(const DraftIssue &) const = default;
};

// Everything wrong with the draft by the device's own declaration, in the order in which the API checks; empty: it may
// go. `plantNowGuess` is the wall clock against which past and 30 days are judged: the plant's zone is unknown, so
// callers pass the user's local time, and times within 14 hours of a limit are left to the API rather than refused on a
// guess.
// A relative start is judged exactly. The reasons of INVALID_TIME_WINDOW are "not_a_time" and "end_not_after_start".
// What the contract leaves open: a strategy that the device does not list is UNSUPPORTED_PARAMETER of `onConflict`, and
// a device that declares no commands supports none (UNSUPPORTED_MODE without capabilities).
QList<DraftIssue> validate(const CommandDraft &draft, const Device &device, const QDateTime &plantNowGuess);
// Settings that were not declared are UNSUPPORTED_SETTING, those without a unit are READ_ONLY_SETTING, and a draft
// without changes is VALIDATION_ERROR. HVAC has no settings and no route for them.
QList<DraftIssue> validate(const SettingsDraft &draft, const Device &device);

// Fields are "slots", "slots.0.time", "slots.0.duration", "slots.0.command", "slots.0.target", "timezone" and
// "recurrence". What has no code of its own in the contract is VALIDATION_ERROR with a reason: "no_slots",
// "not_a_time", "not_a_duration", "unknown_timezone", "unknown_rule",
// "not_a_quantity".
QList<DraftIssue> validate(const ScheduleDraft &draft, const Device &device, const QDateTime &nowUtc);

// Reads what a person typed: "30m", "1.5h", "2026-06-12T22:00[:00]", "2026-06-12 22:00". Empty when it is neither.
std::optional<StartTime> parseStartTime(const QString &text);

} // namespace fleet
