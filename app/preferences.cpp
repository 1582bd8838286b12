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
    return scheme == u"light" || scheme == u"contrast" || scheme == u"system" ? scheme : u"dark"_s;
}

double boundedScale(double scale)
{
    return scale >= 1 ? std::min(scale, 2.0) : 1.0; // NaN gives 1
}

constexpr auto declared = "declared"_L1;

QString knownUnit(const QString &unit, std::initializer_list<QLatin1StringView> known)
{
    return std::find(known.begin(), known.end(), unit) == known.end() ? QString(declared) : unit;
}

} // namespace

Preferences::Preferences(Keeping keeping, QObject *parent)
    : QObject(parent)
    , m_keeping(keeping)
    , m_look(keeping == Keeping::Kept ? DesktopLook::Watch::Begin : DesktopLook::Watch::Never)
    , m_scheme(keeping == Keeping::Kept ? u"system"_s : u"dark"_s)
    , m_temperatureUnit(declared)
    , m_powerUnit(declared)
    , m_distanceUnit(declared)
{
    if (m_keeping == Keeping::ThisRunOnly)
        return;
    // What the desktop said last, until it says it again: the window must not flash.
    if (const QString last = m_settings.value(u"display/desktopScheme"_s).toString(); !last.isEmpty())
        m_look.take(u"org.freedesktop.appearance"_s, u"color-scheme"_s, last == u"light" ? 2u : 1u);
    connect(&m_look, &DesktopLook::changed, this, [this] {
        m_settings.setValue(u"display/desktopScheme"_s,
                            m_look.scheme() == DesktopLook::Scheme::Light      ? u"light"_s
                                : m_look.scheme() == DesktopLook::Scheme::Dark ? u"dark"_s
                                                                               : QString());
        Q_EMIT changed();
    });
    m_scheme = knownScheme(m_settings.value(u"display/scheme"_s, m_scheme).toString());
    m_textScale = boundedScale(m_settings.value(u"display/textScale"_s, 1.0).toDouble());
    m_reducedMotion = m_settings.value(u"display/reducedMotion"_s, false).toBool();
    m_railCollapsed = m_settings.value(u"display/railCollapsed"_s, false).toBool();
    m_language = m_settings.value(u"display/language"_s).toString();
    m_temperatureUnit = knownUnit(m_settings.value(u"units/temperature"_s).toString(), {"celsius"_L1, "fahrenheit"_L1});
    m_powerUnit = knownUnit(m_settings.value(u"units/power"_s).toString(), {"watts"_L1, "kw"_L1, "mw"_L1});
    m_distanceUnit = knownUnit(m_settings.value(u"units/distance"_s).toString(), {"km"_L1, "miles"_L1});
    m_linkAppId = m_settings.value(u"link/appId"_s).toString();
    m_zone = m_settings.value(u"display/zone"_s).toString();
    m_metFields = m_settings.value(u"fields/met"_s).toStringList();
}

QString Preferences::shownScheme() const
{
    if (m_scheme != u"system")
        return m_scheme;
    if (m_look.wantsContrast())
        return u"contrast"_s;
    return m_look.scheme() == DesktopLook::Scheme::Light ? u"light"_s : u"dark"_s;
}

double Preferences::shownTextScale() const
{
    return boundedScale(m_textScale * m_look.textScale());
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

QString Preferences::keptLanguage()
{
    return QSettings().value(u"display/language"_s).toString();
}

void Preferences::setLanguage(const QString &code)
{
    if (code != m_language) {
        m_language = code;
        keep(u"display/language"_s, code);
    }
    // Also when it is kept already: this run may have begun with another (--language).
    Q_EMIT languageChosen();
}

void Preferences::chooseUnit(QString &member, const QString &name, const QString &unit)
{
    if (unit == member)
        return;
    member = unit;
    keep(name, unit);
    Q_EMIT unitsChosen();
}

void Preferences::setTemperatureUnit(const QString &unit)
{
    chooseUnit(m_temperatureUnit, u"units/temperature"_s, knownUnit(unit, {"celsius"_L1, "fahrenheit"_L1}));
}

void Preferences::setPowerUnit(const QString &unit)
{
    chooseUnit(m_powerUnit, u"units/power"_s, knownUnit(unit, {"watts"_L1, "kw"_L1, "mw"_L1}));
}

void Preferences::setDistanceUnit(const QString &unit)
{
    chooseUnit(m_distanceUnit, u"units/distance"_s, knownUnit(unit, {"km"_L1, "miles"_L1}));
}

Format::Units Preferences::units() const
{
    Format::Units units;
    if (m_temperatureUnit != declared)
        units.temperature
            = m_temperatureUnit == u"celsius" ? Format::Temperature::Celsius : Format::Temperature::Fahrenheit;
    if (m_powerUnit != declared)
        units.power = m_powerUnit == u"watts" ? Format::Power::Watts
            : m_powerUnit == u"mw"            ? Format::Power::Megawatts
                                              : Format::Power::Kilowatts;
    if (m_distanceUnit != declared)
        units.distance = m_distanceUnit == u"km" ? Format::Distance::Kilometres : Format::Distance::Miles;
    return units;
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
