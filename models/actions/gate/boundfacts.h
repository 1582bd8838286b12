// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionstore.h"
#include "devicesource.h"
#include "writeenvironment.h"

#include <commanddraft.h>
#include <format.h>

#include <QMetaType>

namespace fleet {

// What there is to know when a confirmation is shown.
struct GateFacts
{
    WriteEnvironment environment;
    DevicePtr device; // null: unknown or gone
    DeviceWords words;
    // As the last answer that carried any said: lists carry none (contract.md section 4).
    std::optional<Settings> settings;
    ActionPtr inFlight; // null: nothing
    ActionPtr newest;   // the last one, in flight or not
    ActionPtr action;   // the one to be cancelled
    QDateTime nowUtc;
    Format format = Format();
};

// One fact that a confirmation is bound to, in the words in which the person saw it.
//
// A confirmation that is withdrawn at every flicker teaches people to click it away, and one that is never withdrawn
// sends what nobody has seen. So facts are bound by what they mean:
//   exact     environment, the device itself, its availability, status and standing command, every limit and setpoint,
//             the commands map, conflict strategies, the schedule, the last action and the one in flight, whether a
//             start on the plant's clock still lies ahead, and for a change of settings the settings that are changed.
//             Another text is another ground.
//   measured  what moves by itself: level, flow, temperature, counters. In place as long as it stays within `tolerance`
//             of what was bound and on the same side of every one of `marks` (target, floor, ceiling, zero for a flow),
//             and so does the estimate that is made of it. What moved in place is marked on the sheet.
// The tolerance of the value that "now" and "after" compare is one displayed step or a tenth of the way that is left,
// whichever is more: then the estimate on the sheet still holds within a tenth. Drift adds up against what was bound,
// not against what was shown last.
struct BoundFact
{
    QString key;   // "state.level", "commands.charge", "environment"
    QString label; // "Level"
    QString text;  // "85 %"
    std::optional<double> number{};
    double tolerance = 0; // below it the number is in place
    double step = 1;      // as it is displayed: sides of a mark are judged by it
    QList<double> marks{};
    bool operator==(const BoundFact &) const = default;
};
using BoundFacts = QList<BoundFact>;

BoundFacts boundFacts(const WriteDraft &draft, const GateFacts &facts);

// True when a confirmation that was bound to `shown` still means the same with `present`. Marks and tolerance are those
// of `shown`.
bool isSameGround(const BoundFact &shown, const BoundFact &present);

// One fact that is not what was shown.
struct GateChange
{
    Q_GADGET
    Q_PROPERTY(QString field MEMBER field FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString was MEMBER was FINAL)
    Q_PROPERTY(QString is MEMBER is FINAL)
    Q_PROPERTY(bool withdraws MEMBER withdraws FINAL)

public:
    QString field; // the key of the fact: "state.level"
    QString label;
    QString was; // an en dash when it was not there
    QString is;
    bool withdraws = false; // false: it moved within its tolerance
    QString key() const { return field; }
    bool operator==(const GateChange &) const = default;
};

// Every fact whose words differ, in the order of the sheet; those that withdraw first.
QList<GateChange> changesBetween(const BoundFacts &shown, const BoundFacts &present);
// Whether any of them withdraws.
bool isSameGround(const BoundFacts &shown, const BoundFacts &present);
// "Level: 85 % → 70 %; Environment: ...": those that withdraw, for the audit log and the screen reader.
QString withdrawalText(const QList<GateChange> &changes);

// The action that the device had last, by the store or by the device's own short form, whichever is newer.
ActionId newestActionId(const GateFacts &facts);

// A state number as people read it: the unit by its name (design.md section 6).
QString stateText(const Field &field, const Format &format);
// "percent", "kw" ... by the name of a state field; empty: no unit is made up.
QString unitByName(const QString &name);

} // namespace fleet
