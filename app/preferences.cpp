// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// A value from another version, or edited by hand, never makes the window unreadable.
QString knownScheme(const QString &scheme)
{
    return scheme == u"light" || scheme == u"contrast" ? scheme : u"dark"_s;
}

double boundedScale(double scale)
{
    return scale >= 1 ? std::min(scale, 2.0) : 1.0; // NaN gives 1
}

} // namespace

Preferences::Preferences(Keeping keeping, QObject *parent) : QObject(parent), m_keeping(keeping), m_scheme(u"dark"_s)
{
    if (m_keeping == Keeping::ThisRunOnly)
        return;
    m_scheme = knownScheme(m_settings.value(u"display/scheme"_s, m_scheme).toString());
    m_textScale = boundedScale(m_settings.value(u"display/textScale"_s, 1.0).toDouble());
    m_reducedMotion = m_settings.value(u"display/reducedMotion"_s, false).toBool();
    m_railCollapsed = m_settings.value(u"display/railCollapsed"_s, false).toBool();
    m_linkAppId = m_settings.value(u"link/appId"_s).toString();
    m_zone = m_settings.value(u"display/zone"_s).toString();
    m_metFields = m_settings.value(u"fields/met"_s).toStringList();
}

void Preferences::meetFields(const QString &family, const QStringList &names)
{
    for (const QString &name : names) {
        const QString entry = family + u'/' + name;
        if (!m_metFields.contains(entry))
            m_metFields.append(entry);
    }
    keep(u"fields/met"_s, m_metFields);
    Q_EMIT fieldsMet(family, names);
}

void Preferences::keep(const QString &name, const QVariant &value)
{
    if (m_keeping == Keeping::Kept)
        m_settings.setValue(name, value);
    Q_EMIT changed();
}

void Preferences::setScheme(const QString &scheme)
{
    const QString known = knownScheme(scheme);
    if (known == m_scheme)
        return;
    m_scheme = known;
    keep(u"display/scheme"_s, known);
}

void Preferences::setTextScale(double scale)
{
    const double bounded = boundedScale(scale);
    if (bounded == m_textScale)
        return;
    m_textScale = bounded;
    keep(u"display/textScale"_s, bounded);
}

void Preferences::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    keep(u"display/reducedMotion"_s, reduced);
}

void Preferences::setZone(const QString &zone)
{
    const QString known = QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()) ? zone : QString();
    if (known == m_zone)
        return;
    m_zone = known;
    keep(u"display/zone"_s, known);
    Q_EMIT changed();
}

void Preferences::setLinkAppId(const QString &appId)
{
    if (appId == m_linkAppId)
        return;
    m_linkAppId = appId;
    keep(u"link/appId"_s, appId);
}

void Preferences::setRailCollapsed(bool collapsed)
{
    if (collapsed == m_railCollapsed)
        return;
    m_railCollapsed = collapsed;
    keep(u"display/railCollapsed"_s, collapsed);
}

} // namespace fleet
