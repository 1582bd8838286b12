// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkaddress.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

QString LinkAddress::problem() const
{
    static const QRegularExpression segment(u"^[A-Za-z0-9._~-]+$"_s);
    // What the service calls a valid address is its own affair; this catches a name or a number in its place.
    static const QRegularExpression mail(u"^[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+$"_s);
    static const QStringList types{u"battery"_s, u"hvac"_s, u"ev_charger"_s, u"solar_inverter"_s, u"vehicle"_s};
    if (m_appId.isEmpty())
        return tr("Enter the id of your app; it is in the dashboard.");
    if (!segment.match(m_appId).hasMatch() || m_appId == u"."_s || m_appId == u".."_s)
        return tr("The id of an app holds letters, digits, dots, dashes and underscores only.");
    if (!m_deviceType.isEmpty() && !types.contains(m_deviceType))
        return tr("“%1” cannot be linked.").arg(m_deviceType);
    if (!m_userReference.isEmpty() && (m_userReference.size() > 100 || !mail.match(m_userReference).hasMatch()))
        return tr("The customer's reference must be an e-mail address of at most 100 characters.");
    if (m_mostDevices < 0 || m_mostDevices > 100)
        return tr("At most 100 devices can be linked at once.");
    return {};
}

QUrl LinkAddress::url() const
{
    if (!problem().isEmpty())
        return {};
    QUrl url(u"https://auth.amps.ai/"_s + m_appId);
    QStringList query;
    const auto add = [&query](const QString &name, const QString &value) {
        // Everything but letters and digits is encoded: a plus in an address is no space.
        query.append(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (m_isSandbox)
        add(u"sandbox"_s, u"true"_s);
    if (!m_deviceType.isEmpty())
        add(u"deviceType"_s, m_deviceType);
    if (!m_userReference.isEmpty())
        add(u"externalUserRef"_s, m_userReference);
    if (m_skipsSelection)
        add(u"skipDeviceSelection"_s, u"true"_s);
    if (m_mostDevices > 0)
        add(u"maxDevices"_s, QString::number(m_mostDevices));
    url.setQuery(query.join(u'&'), QUrl::StrictMode);
    return url;
}

} // namespace fleet
