// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetlink.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr qsizetype longestLink = 512;

bool isId(const QString &text)
{
    static const QRegularExpression id(u"^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"_s);
    return id.match(text).hasMatch();
}

} // namespace

bool FleetLink::isPage(const QString &page)
{
    const QString name = page.section(u':', 0, 0);
    const QString id = page.section(u':', 1);
    if (name == u"device" || name == u"customer")
        return isId(id);
    static const QStringList pages{u"fleet"_s,   u"customers"_s, u"actions"_s,   u"schedules"_s,
                                   u"history"_s, u"audit"_s,     u"inspector"_s, u"settings"_s};
    return id.isEmpty() && pages.contains(name);
}

std::optional<FleetLink> FleetLink::read(const QString &text)
{
    if (text.size() > longestLink)
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"amps-fleet" || !url.userInfo().isEmpty() || url.port() != -1
        || url.hasFragment())
        return std::nullopt;
    const QString what = url.host();
    const QString rest = url.path(QUrl::FullyDecoded);
    const QString target = rest.startsWith(u'/') ? rest.sliced(1) : rest;
    FleetLink link;
    link.page = what == u"page" ? target : what + u':' + target;
    if (!isPage(link.page) || (what == u"page") == link.page.contains(u':'))
        return std::nullopt;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name != u"profile" || !link.profile.isEmpty())
            return std::nullopt; // nothing is done by halves
        link.profile = value;
    }
    return link;
}

} // namespace fleet
