// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatsingleton.h"

#include <QDir>
#include <QRegularExpression>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// Beyond this many seconds (32,000 years) a double would overflow what follows.
std::chrono::seconds wholeSeconds(double seconds)
{
    constexpr double most = 1e12;
    return std::chrono::seconds(qint64(std::clamp(seconds, -most, most)));
}

QList<FormatSingleton *> &everyone()
{
    static QList<FormatSingleton *> list;
    return list;
}

QString span(const QString &color, QStringView text)
{
    return u"<font color=\""_s + color + u"\">"_s + text.toString().toHtmlEscaped() + u"</font>"_s;
}

} // namespace

FormatSingleton::FormatSingleton(QObject *parent) : QObject(parent)
{
    everyone().append(this);
}

FormatSingleton::~FormatSingleton()
{
    everyone().removeOne(this);
}

void FormatSingleton::setZone(const QString &zone)
{
    if (zone == m_zone)
        return;
    const QTimeZone wanted = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone.toUtf8());
    if (!wanted.isValid())
        return;
    m_zone = zone;
    m_format = m_format.inZone(wanted);
    Q_EMIT changed();
}

void FormatSingleton::noteUnits()
{
    const QList<FormatSingleton *> all = everyone();
    for (FormatSingleton *format : all) {
        ++format->m_units;
        Q_EMIT format->unitsChanged();
    }
}

QString FormatSingleton::readingIn(int units, double value, const QString &unit) const
{
    Q_UNUSED(units)
    return reading(value, unit);
}

QString FormatSingleton::signedReadingIn(int units, double value, const QString &unit) const
{
    Q_UNUSED(units)
    return signedReading(value, unit);
}

QString FormatSingleton::axisNumberIn(int units, double value, const QString &unit, bool inThousands) const
{
    Q_UNUSED(units)
    return axisNumber(value, unit, inThousands);
}

QString FormatSingleton::readingNumberIn(int units, double value, const QString &unit) const
{
    Q_UNUSED(units)
    return readingNumber(value, unit);
}

QString FormatSingleton::signedReadingNumberIn(int units, double value, const QString &unit) const
{
    Q_UNUSED(units)
    return signedReadingNumber(value, unit);
}

QString FormatSingleton::readingSymbolIn(int units, const QString &unit, double value) const
{
    Q_UNUSED(units)
    return readingSymbol(unit, value);
}

QString FormatSingleton::quantity(double value, const QString &unit) const
{
    return m_format.quantity(value, unit);
}

QString FormatSingleton::signedQuantity(double value, const QString &unit) const
{
    return m_format.quantity(value, unit, Format::Sign::Always);
}

QString FormatSingleton::fineQuantity(double value, const QString &unit) const
{
    return m_format.quantity(value, unit, Format::Sign::AsNeeded, Format::Precision::Fine);
}

QString FormatSingleton::reading(double value, const QString &unit) const
{
    return m_format.forReadings().quantity(value, unit);
}

QString FormatSingleton::signedReading(double value, const QString &unit) const
{
    return m_format.forReadings().quantity(value, unit, Format::Sign::Always);
}

QString FormatSingleton::axisNumber(double value, const QString &unit, bool inThousands) const
{
    const Format::Shown shown = m_format.forReadings().shown(value, unit);
    // Who chose a unit of power gets that one at every size.
    const bool isScaled
        = inThousands && shown.unit == unit && Format::readingUnits().power == Format::Power::AsDeclared;
    return m_format.plainNumber(isScaled ? shown.value / 1000 : shown.value);
}

QString FormatSingleton::readingNumber(double value, const QString &unit) const
{
    return m_format.forReadings().number(value, unit);
}

QString FormatSingleton::signedReadingNumber(double value, const QString &unit) const
{
    return m_format.forReadings().number(value, unit, Format::Sign::Always);
}

QString FormatSingleton::readingSymbol(const QString &unit, double value) const
{
    return m_format.forReadings().shownSymbol(unit, value);
}

QString FormatSingleton::number(double value, const QString &unit) const
{
    return m_format.number(value, unit);
}

QString FormatSingleton::signedNumber(double value, const QString &unit) const
{
    return m_format.number(value, unit, Format::Sign::Always);
}

QString FormatSingleton::unitSymbol(const QString &unit, double value) const
{
    return Format::unitSymbol(unit, value);
}

QString FormatSingleton::unitWord(const QString &unit, double value) const
{
    return Format::unitWord(unit, value);
}

QString FormatSingleton::spokenQuantity(double value, const QString &unit) const
{
    return m_format.spokenQuantity(value, unit);
}

QString FormatSingleton::plainNumber(double value) const
{
    return m_format.plainNumber(value);
}

QString FormatSingleton::count(double value) const
{
    return std::isfinite(value) ? m_format.count(qint64(std::llround(value))) : Format::notReported();
}

QString FormatSingleton::editable(double value, int decimals) const
{
    if (!std::isfinite(value))
        return {};
    QLocale locale = m_format.locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', std::clamp(decimals, 0, 6));
}

double FormatSingleton::parse(const QString &text) const
{
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), u'-');
    bool ok = false;
    double value = QLocale::c().toDouble(plain, &ok);
    if (!ok)
        value = m_format.locale().toDouble(plain, &ok);
    return ok && std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN();
}

QString FormatSingleton::filePath(const QUrl &file) const
{
    return QDir::toNativeSeparators(file.toLocalFile());
}

QString FormatSingleton::age(double seconds, const QDateTime &at) const
{
    return std::isfinite(seconds) ? m_format.age(wholeSeconds(seconds), at) : Format::notReported();
}

QString FormatSingleton::duration(double milliseconds) const
{
    if (!std::isfinite(milliseconds))
        return Format::notReported();
    return m_format.duration(std::chrono::milliseconds(qint64(std::clamp(milliseconds, 0.0, 1e15))));
}

QString FormatSingleton::time(const QDateTime &when) const
{
    return m_format.time(when, QDateTime::currentDateTimeUtc());
}

QString FormatSingleton::clockTime(const QDateTime &when) const
{
    return m_format.clockTime(when);
}

QString FormatSingleton::weekdayOfUtc(const QDateTime &when) const
{
    return m_format.day(when.toUTC().date(), Format::Day::Weekday);
}

QString FormatSingleton::exactTime(const QDateTime &when) const
{
    return m_format.exactTime(when);
}

QString FormatSingleton::wallClock(const QDateTime &when) const
{
    return when.isValid() ? when.toTimeZone(m_format.zone()).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QDateTime FormatSingleton::parseWallClock(const QString &text) const
{
    const QDateTime plain = QDateTime::fromString(text.simplified(), u"yyyy-MM-dd HH:mm"_s);
    if (!plain.isValid())
        return {};
    const QDateTime local(plain.date(), plain.time(), m_format.zone());
    // In the hour that the clocks skip in spring there is no such time; Qt would silently move it.
    if (!local.isValid() || local.time() != plain.time())
        return {};
    return local;
}

QString FormatSingleton::shortId(const QString &id, int most) const
{
    return Format::shortId(id, most);
}

QString FormatSingleton::listed(const QStringList &texts) const
{
    return Format::listed(texts);
}

QString FormatSingleton::fieldLabel(const QString &name) const
{
    return Format::fieldLabel(name);
}

QString FormatSingleton::jsonHtml(const QString &json, const QString &key, const QString &string, const QString &number,
                                  const QString &punctuation) const
{
    static const QRegularExpression token(
        u"(\"(?:[^\"\\\\]|\\\\.)*\")(\\s*:)?|(-?\\b\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?\\b|\\b(?:true|false|null)\\b)|([{}\\[\\],])"_s);
    QString html;
    html.reserve(json.size() * 3);
    qsizetype from = 0;
    auto matches = token.globalMatch(json);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        html += QStringView(json).sliced(from, match.capturedStart() - from).toString().toHtmlEscaped();
        from = match.capturedEnd();
        if (match.capturedLength(1) > 0 && match.capturedLength(2) > 0)
            html += span(key, match.capturedView(1)) + span(punctuation, match.capturedView(2));
        else if (match.capturedLength(1) > 0)
            html += span(string, match.capturedView(1));
        else if (match.capturedLength(3) > 0)
            html += span(number, match.capturedView(3));
        else
            html += span(punctuation, match.capturedView(4));
    }
    html += QStringView(json).sliced(from).toString().toHtmlEscaped();
    // Indentation survives only as no-break spaces; inside a tag there is exactly one space, before "color".
    html.replace(u"\n"_s, u"<br>"_s).replace(u"  "_s, u"&nbsp;&nbsp;"_s);
    return u"<p style=\"margin:0;line-height:115%\">"_s + html + u"</p>"_s;
}

} // namespace fleet
