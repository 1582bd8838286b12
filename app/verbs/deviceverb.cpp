// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceverb.h"

#include "deviceline.h"

#include <whendone.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

DeviceVerb::DeviceVerb(VerbSetup setup) : ReadingVerb(std::move(setup)), m_families(families()) { }

void DeviceVerb::start()
{
    askFamily(0);
}

// DEVICE_NOT_FOUND means "not in this family".
void DeviceVerb::askFamily(int familyIndex)
{
    if (familyIndex >= m_families.size()) {
        m_terminal.complain(
            u"DEVICE_NOT_FOUND: no family has a device with the id %1"_s.arg(m_options.arguments.constFirst()));
        Q_EMIT finished(ExitCode::ApiRefused);
        return;
    }
    whenDone(m_client.readDevice(m_families.at(familyIndex), DeviceId(m_options.arguments.constFirst()), Expedite::No),
             this, [this, familyIndex](const Result<Answer<DevicePtr>, NetError> &answer) {
                 if (answer) {
                     printDevice(answer->value, answer->meta, m_registry, clock(), m_options, m_terminal);
                     Q_EMIT finished(ExitCode::Success);
                 } else if (answer.error().kind == NetError::Kind::NotFound) {
                     askFamily(familyIndex + 1);
                 } else {
                     m_terminal.complain(answer.error(), m_options.arguments.constFirst());
                     Q_EMIT finished(exitCodeOf(answer.error()));
                 }
             });
}

} // namespace fleet
