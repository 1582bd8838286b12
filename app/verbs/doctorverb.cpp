// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorverb.h"

#include <format.h>
#include <whendone.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

DoctorVerb::DoctorVerb(VerbSetup setup) : ReadingVerb(std::move(setup)), m_families(families()) { }

void DoctorVerb::start()
{
    askHealth();
}

void DoctorVerb::report(const QString &check, bool isFine, const QString &detail)
{
    if (m_options.json)
        m_terminal.say(
            Fields{{u"check"_s, FieldValue(check)}, {u"ok"_s, FieldValue(isFine)}, {u"detail"_s, FieldValue(detail)}});
    else
        m_terminal.say(u"%1%2: %3"_s.arg(isFine ? u"ok    "_s : u"FAIL  "_s, check, detail));
}

void DoctorVerb::askHealth()
{
    report(u"address"_s, true, m_client.baseUrl().toString(QUrl::RemoveUserInfo));
    whenDone(m_client.health(), this, [this](const Result<Answer<Fields>, NetError> &answer) {
        // The health routes are not documented, so a refusal tells nothing about the service.
        if (answer) {
            report(u"service"_s, true, u"answers in %1"_s.arg(Format().duration(answer->roundTrip)));
        } else if (exitCodeOf(answer.error()) == ExitCode::Unreachable) {
            report(u"service"_s, false, kindName(answer.error().kind) + u' ' + answer.error().detail);
            Q_EMIT finished(ExitCode::Unreachable);
            return;
        } else {
            report(u"service"_s, true, u"reachable; no health route (%1)"_s.arg(answer.error().httpStatus));
        }
        askFamily(0);
    });
}

void DoctorVerb::askFamily(int familyIndex)
{
    if (familyIndex >= m_families.size()) {
        // Worse than anything that does not work: writes would go where nobody meant them to go.
        if (m_isMismatched) {
            report(u"environment"_s, false, u"the answers name another environment than the key's"_s);
            Q_EMIT finished(ExitCode::Locked);
            return;
        }
        Q_EMIT finished(m_firstFailure
                            ? (m_failedFamilies == m_families.size() ? *m_firstFailure : ExitCode::PartlyDone)
                            : ExitCode::Success);
        return;
    }
    ListQuery query;
    query.limit = 1;
    const Family family = m_families.at(familyIndex);
    whenDone(m_client.listDevices(family, query), this,
             [this, family, familyIndex](const Result<Answer<Page<DevicePtr>>, NetError> &answer) {
                 if (answer) {
                     // An unknown prefix counts as live. Older answers name no environment.
                     const ApiEnvironment &named = answer->meta.environment;
                     const bool isSandboxKey = m_keyClass == ApiKey::Class::Sandbox;
                     if (!named.isEmpty() && (named == KnownEnvironment::Sandbox) != isSandboxKey)
                         m_isMismatched = true;
                     const int total
                         = answer->value.pagination ? answer->value.pagination->total : int(answer->value.items.size());
                     report(family.path(), true,
                            u"%1 devices, environment %2"_s.arg(total).arg(answer->meta.environment.text()));
                 } else {
                     ++m_failedFamilies;
                     if (!m_firstFailure)
                         m_firstFailure = exitCodeOf(answer.error());
                     report(
                         family.path(), false,
                         u"%1 %2 %3"_s.arg(kindName(answer.error().kind), answer.error().code, answer.error().message)
                             .simplified());
                 }
                 askFamily(familyIndex + 1);
             });
}

} // namespace fleet
