// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionprobe.h"

#include <profilelistmodel.h>
#include <whendone.h>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// A person waits for it: an answer in ten seconds or none.
ReadPolicy impatient()
{
    ReadPolicy policy;
    policy.timeout = 10s;
    policy.tries = 1;
    policy.mostInFlight = 1;
    return policy;
}

} // namespace

ConnectionProbe::ConnectionProbe(Connection connection, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_baseUrl(connection.baseUrl)
    , m_keyClass(connection.key.keyClass())
    , m_random(Random::fromSystem())
    , m_client(std::move(connection), clock, m_random, impatient())
    , m_families{KnownFamily::Battery, KnownFamily::EvCharger, KnownFamily::Hvac, KnownFamily::SolarInverter,
                 KnownFamily::Vehicle}
{
    connect(&m_client, &ApiClient::environmentSeen, this, [this](const ApiEnvironment &environment) {
        const KnownEnvironment expected
            = m_keyClass == ApiKey::Class::Sandbox ? KnownEnvironment::Sandbox : KnownEnvironment::Live;
        if (environment.known() == expected || m_contradicts)
            return;
        m_contradicts = true;
        m_environment = environment.text();
    });
}

void ConnectionProbe::start()
{
    askFamily(0);
}

void ConnectionProbe::askFamily(int index)
{
    if (index >= m_families.size() || m_contradicts) {
        conclude();
        return;
    }
    ListQuery query;
    query.limit = 1;
    whenDone(m_client.listDevices(m_families.at(index), query), this,
             [this, index](const Result<Answer<Page<DevicePtr>>, NetError> &answer) {
                 if (answer) {
                     ++m_read;
                     const auto &page = answer->value;
                     m_devices += page.pagination ? page.pagination->total : int(page.items.size());
                 } else if (!m_firstFailure) {
                     m_firstFailure = answer.error();
                 }
                 // Where the first family shows that nobody answers or that the key is refused, four more say the same.
                 if (!answer && m_read == 0 && answer.error().kind != NetError::Kind::Refused
                     && answer.error().kind != NetError::Kind::NotFound) {
                     conclude();
                     return;
                 }
                 askFamily(index + 1);
             });
}

void ConnectionProbe::conclude()
{
    ProbeResult result;
    result.devices = m_devices;
    result.unreadFamilies = m_firstFailure ? int(m_families.size()) - m_read : 0;
    if (m_contradicts) {
        result.sentence = m_keyClass == ApiKey::Class::Sandbox
            ? tr("The key is a sandbox key, but the service answers as “%1”. It is not opened.").arg(m_environment)
            : tr("The key counts as LIVE, but the service answers as “%1”. It is not opened.").arg(m_environment);
    } else if (m_read == 0 && m_firstFailure) {
        result.sentence = sentenceOf(*m_firstFailure);
        result.isWorthRepeating = m_firstFailure->kind != NetError::Kind::Unauthorised;
        result.detail = m_firstFailure->code;
        if (!m_firstFailure->requestId.isEmpty())
            result.detail += u' ' + m_firstFailure->requestId.text();
        if (result.detail.isEmpty())
            result.detail = m_firstFailure->detail;
    } else {
        result.isUsable = true;
        const QString what = m_keyClass == ApiKey::Class::Sandbox
            ? tr("Sandbox key recognised, %n device(s) readable.", nullptr, m_devices)
            : tr("LIVE key recognised, %n device(s) readable.", nullptr, m_devices);
        result.sentence = what;
        if (m_devices == 0)
            result.sentence = tr("The key is accepted. It sees no devices yet.");
        if (result.unreadFamilies > 0)
            result.sentence += u' ' + tr("%n of the families cannot be read now.", nullptr, result.unreadFamilies);
    }
    Q_EMIT finished(result);
}

QString ConnectionProbe::sentenceOf(const NetError &error) const
{
    using Kind = NetError::Kind;
    const QString host = hostText(m_baseUrl);
    switch (error.kind) {
    case Kind::Offline:
        return tr("%1 cannot be found. Is this computer connected, and is the address right?").arg(host);
    case Kind::Timeout:
        return tr("%1 did not answer within ten seconds.").arg(host);
    case Kind::Tls:
        return tr("%1 cannot prove who it is: its certificate is not trusted on this computer. Nothing was sent.")
            .arg(host);
    case Kind::Unauthorised:
        return tr("%1 refused this key. Was it copied whole, and is it still valid?").arg(host);
    case Kind::RateLimited:
        return tr("%1 asks to slow down. Try again in a minute.").arg(host);
    case Kind::Unavailable:
        return error.httpStatus > 0 ? tr("%1 has trouble of its own now (%2).").arg(host).arg(error.httpStatus)
                                    : tr("Nothing answers at %1.").arg(host);
    case Kind::BadReply:
        return tr("What answers at %1 is not the Amps API.").arg(host);
    case Kind::Redirected:
        return tr("%1 sends requests on to another address. A key follows no redirect; enter the final address.")
            .arg(host);
    case Kind::NotFound:
        return tr("There is no Amps API at this address of %1.").arg(host);
    case Kind::Refused:
        return tr("%1 refused the first read.").arg(host);
    case Kind::Cancelled:
        return tr("The look at %1 was given up.").arg(host);
    }
    return {};
}

} // namespace fleet
