// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbregistry.h"

#include "actionsverb.h"
#include "auditverbs.h"
#include "deviceverb.h"
#include "doctorverb.h"
#include "exportverb.h"
#include "fleetverb.h"
#include "proposeverb.h"
#include "webhookverb.h"

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

template <typename T>
std::unique_ptr<Verb> make(VerbSetup setup)
{
    return std::make_unique<T>(std::move(setup));
}

} // namespace

const QList<VerbEntry> &verbs()
{
    using Needs = VerbEntry::Needs;
    static const QList<VerbEntry> entries{
        {u"fleet"_s, u"fleet"_s, u"Every device, one line each."_s, Needs::Connection, 0, {}, make<FleetVerb>},
        {u"device"_s, u"device ID"_s, u"One device."_s, Needs::Connection, 1, {}, make<DeviceVerb>},
        {u"actions"_s, u"actions"_s, u"Every action, newest first."_s, Needs::Connection, 0, {}, make<ActionsVerb>},
        {u"doctor"_s,
         u"doctor"_s,
         u"Is the service reachable, the key accepted, each family readable?"_s,
         Needs::Connection,
         0,
         {},
         make<DoctorVerb>},
        {u"export"_s, u"export"_s, u"Recorded readings of --profile, --base-url or --demo, as rows."_s, Needs::Nothing,
         0, ExportVerb::options(), make<ExportVerb>},
        {u"propose"_s, u"propose DEVICE COMMAND"_s,
         u"Asks the profile's open window for a command; a person decides there. Waits for the end."_s, Needs::Nothing,
         2, ProposeVerb::options(), make<ProposeVerb>},
        {u"audit verify"_s, u"audit verify"_s,
         u"Are the audit logs whole? All of this person's, or one by --profile, --base-url, or --file with --head."_s,
         Needs::Nothing, 0, AuditVerifyVerb::options(), make<AuditVerifyVerb>},
        {u"audit export"_s, u"audit export"_s, u"An audit log as JSON lines or CSV."_s, Needs::Nothing, 0,
         AuditExportVerb::options(), make<AuditExportVerb>},
        {u"webhook verify"_s, u"webhook verify"_s,
         u"Was this delivery signed with the secret in AMPS_WEBHOOK_SECRET, lately, and not before?"_s, Needs::Nothing,
         0, WebhookVerb::options(), make<WebhookVerb>},
    };
    return entries;
}

const VerbEntry *findVerb(QStringView name)
{
    for (const VerbEntry &entry : verbs()) {
        if (entry.name == name)
            return &entry;
    }
    return nullptr;
}

} // namespace fleet
