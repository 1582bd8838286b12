// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <commanddraft.h>
#include <devicesource.h>
#include <result.h>

namespace fleet {

// A write that a script or an agent asks for. It is not confirmed: only a person in the window can do that.
struct Proposal
{
    QString author; // who asks, as it calls itself; shown with the proposal
    QString reason; // a ticket, a sentence; may be empty
    WriteDraft draft;
    bool operator==(const Proposal &) const = default;
};

// One line of the proposal protocol:
//   {"author":"night tariff","reason":"T-1","deviceId":"d","command":"charge",
//    "parameters":{"target":{"value":90,"unit":"percent"}},"start":"2026-06-12T22:00","end":"…","onConflict":"queue"}
//   {"author":…,"deviceId":"d","settings":{"discharge_floor":{"value":20,"unit":"percent"}}}
//   {"author":…,"cancel":"act_1"}
// Times are the plant's wall clock or relative ("2h"), as a push takes them (contract.md section 6.2). The family comes
// from the device. The error is a sentence for the one who asked. Nothing unknown is passed over: a member that nobody
// knows is an error, since a misspelt limit would otherwise be no limit.
Result<Proposal, QString> readProposal(const QByteArray &line, const DeviceSource &devices);

} // namespace fleet
