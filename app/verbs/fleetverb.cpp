// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetverb.h"

#include "deviceline.h"

#include <whendone.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr int familyPageSize = 50; // contract.md section 2: the largest a list answers with

} // namespace

FleetVerb::FleetVerb(VerbSetup setup) : ReadingVerb(std::move(setup)), m_families(families())
{
    if (!m_options.families.isEmpty()) {
        m_families.clear();
        for (const QString &path : std::as_const(m_options.families))
            m_families.append(Family::fromPath(path));
    }
}

void FleetVerb::start()
{
    listFamily(0, 0);
}

void FleetVerb::listFamily(int familyIndex, int offset)
{
    if (familyIndex >= m_families.size()) {
        if (m_failedFamilies == 0)
            Q_EMIT finished(ExitCode::Success);
        else
            Q_EMIT finished(m_failedFamilies == m_families.size() ? m_firstFailure.value_or(ExitCode::Failed)
                                                                  : ExitCode::PartlyDone);
        return;
    }
    ListQuery query;
    query.limit = familyPageSize;
    query.offset = offset;
    whenDone(m_client.listDevices(m_families.at(familyIndex), query), this,
             [this, familyIndex, offset](const Result<Answer<Page<DevicePtr>>, NetError> &answer) {
                 if (!answer) {
                     m_terminal.complain(answer.error(), m_families.at(familyIndex).path());
                     ++m_failedFamilies;
                     if (!m_firstFailure)
                         m_firstFailure = exitCodeOf(answer.error());
                     listFamily(familyIndex + 1, 0);
                     return;
                 }
                 const Page<DevicePtr> &page = answer->value;
                 for (const DevicePtr &device : page.items)
                     printDevice(device, answer->meta, m_registry, clock(), m_options, m_terminal);
                 for (const SpoiledRecord &spoiled : page.spoiled)
                     m_terminal.complain(
                         u"%1: record %2 of the page at %3 cannot be read"_s.arg(m_families.at(familyIndex).path())
                             .arg(spoiled.index)
                             .arg(offset));
                 const qsizetype got = page.items.size() + page.spoiled.size();
                 // A page that says "more" but brings nothing would go on for ever.
                 if (page.pagination && page.pagination->hasMore && got > 0)
                     listFamily(familyIndex, offset + int(got));
                 else
                     listFamily(familyIndex + 1, 0);
             });
}

} // namespace fleet
