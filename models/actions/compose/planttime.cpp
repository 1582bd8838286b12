// SPDX-License-Identifier: GPL-3.0-or-later
#include "planttime.h"

#include "commandwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quarterHour = 15 * 60;
constexpr int farthestZone = 14 * 3600;
constexpr qint64 farthestStart = 30ll * 24 * 3600;

// One case, one width, one kind of digits: an input method may give full-width ones, a locale its own.
QString plainly(const QString &text)
{
    QString typed = text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
    // Vowel signs, which few people type, and the marks of direction, which nobody sees: our own texts have them.
    typed.removeIf([](QChar c) {
        return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format;
    });
    for (QChar &c : typed) {
        if (c.unicode() > 127 && c.digitValue() >= 0)
            c = QChar(u'0' + ushort(c.digitValue()));
        else if (c == QChar(0x066B))
            c = u'.'; // the Arabic decimal sign
        else if (c == QChar(0x2019))
            c = u'\''; // as keyboards type it
    }
    return typed;
}

// A moment is typed in the language of the application or in English, whichever comes first to mind: what the program
// writes ("morgen 06:00", "in 2 h") can be typed back.
QStringList typedWords(const char *english, const QString &own)
{
    QStringList words = QString::fromUtf8(english).split(u',');
    words += plainly(own).split(QRegularExpression(u"[,،、]"_s));
    for (QString &word : words) {
        word = word.trimmed();
        // The full stop of an abbreviation is read by itself.
        if (word.endsWith(u'.'))
            word.chop(1);
    }
    words.removeAll(QString());
    return words;
}

QStringList hourWords()
{
    return typedWords("h,hr,hrs,hour,hours",
                      //: What people may type for hours, after a number, apart by commas
                      QCoreApplication::translate("fleet::PlantTime", "h, hr, hrs, hour, hours"));
}

QStringList minuteWords()
{
    return typedWords("m,min,mins,minute,minutes",
                      //: What people may type for minutes, after a number, apart by commas
                      QCoreApplication::translate("fleet::PlantTime", "m, min, mins, minute, minutes"));
}

QStringList todayWords()
{
    return typedWords("today", QCoreApplication::translate("fleet::CommandWords", "today"));
}

QStringList tomorrowWords()
{
    return typedWords("tomorrow", QCoreApplication::translate("fleet::CommandWords", "tomorrow"));
}

// Takes the word off the front; a letter may not follow it, except where the script has no spaces between words.
bool takeWord(QString &typed, const QStringList &words)
{
    for (const QString &word : words) {
        if (!typed.startsWith(word))
            continue;
        const QString rest = typed.mid(word.size());
        const bool isWhole = rest.isEmpty() || !rest.front().isLetter();
        const bool hasNoSpaces
            = word.front().script() == QChar::Script_Han || word.front().script() == QChar::Script_Hiragana;
        // "2h30" is no time, "明日06:00" is.
        if (!isWhole || (!hasNoSpaces && !rest.isEmpty() && rest.front().isDigit()))
            continue;
        typed = rest.trimmed();
        return true;
    }
    return false;
}

std::optional<RelativeTime> readRelative(QString typed)
{
    if (typed.startsWith(u'+'))
        typed = typed.mid(1).trimmed();
    else if (!takeWord(typed, {u"in"_s})) {
        // "in %1", "za %1", "%1 後"
        const QStringList around = plainly(QCoreApplication::translate("fleet::CommandWords", "in %1")).split(u"%1"_s);
        const QString before = around.first().trimmed();
        const QString after = around.last().trimmed();
        if (typed.startsWith(before) && typed.endsWith(after) && typed.size() > before.size() + after.size())
            typed = typed.mid(before.size(), typed.size() - before.size() - after.size());
    }
    static const QRegularExpression form(
        u"^([0-9]{1,6}(?:[.,][0-9]+)?) ?([^0-9\\s.,:+\\-]+)\\.?(?: ?([0-9]{1,6}(?:[.,][0-9]+)?) ?([^0-9\\s.,:+\\-]+)\\.?)?$"_s);
    const QRegularExpressionMatch match = form.match(typed.trimmed());
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int part) {
        return match.captured(part).replace(u',', u'.').toDouble();
    };
    const bool isHours = hourWords().contains(match.captured(2));
    const bool isMinutes = minuteWords().contains(match.captured(2));
    const bool hasBoth = !match.captured(3).isEmpty();
    if (hasBoth ? !isHours || !minuteWords().contains(match.captured(4)) : !isHours && !isMinutes)
        return {};
    if (isHours && match.captured(1).section(QRegularExpression(u"[.,]"_s), 0, 0).size() > 5)
        return {};
    if (isHours && !hasBoth) {
        const double hours = number(1);
        const double rounded = std::round(hours * 100) / 100;
        // 1.125 h is 67.5 min: the same time with two decimals.
        if (std::abs(rounded - hours) < 1e-9)
            return RelativeTime{hours, RelativeTime::In::Hours};
        return RelativeTime{std::round(hours * 6000) / 100, RelativeTime::In::Minutes};
    }
    const double minutes = hasBoth ? number(1) * 60 + number(3) : number(1);
    return RelativeTime{std::round(minutes * 100) / 100, RelativeTime::In::Minutes};
}

// "14 h" is what people write for 14:00 in these languages, and "in 14 hours" elsewhere. A command that moves energy at
// the wrong hour is worse than one more question, so neither is taken; "+14 h" and "14:00" are plain.
bool mayMeanTheClock(const QString &typed)
{
    switch (QLocale().language()) {
    case QLocale::Dutch:
    case QLocale::French:
    case QLocale::Portuguese:
    case QLocale::Spanish:
    case QLocale::Italian:
        break;
    default:
        return false;
    }
    // "14 h", and in full "14 h 30 min"
    static const QRegularExpression form(
        u"^([0-9]{1,2}) ?([^0-9\\s.,:+\\-]+)\\.?(?: ?([0-9]{1,2}) ?([^0-9\\s.,:+\\-]+)\\.?)?$"_s);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch() || match.captured(1).toInt() > 24 || !hourWords().contains(match.captured(2)))
        return false;
    return match.captured(3).isEmpty()
        || (match.captured(3).toInt() < 60 && minuteWords().contains(match.captured(4)));
}

} // namespace

std::optional<StartTime> readTime(const QString &text, const QDateTime &plantNow, const std::optional<WallClock> &after)
{
    QString typed = plainly(text);
    if (typed.isEmpty() || mayMeanTheClock(typed))
        return {};
    if (const auto relative = readRelative(typed))
        return *relative;
    const bool isToday = takeWord(typed, todayWords());
    const bool isTomorrow = !isToday && takeWord(typed, tomorrowWords());
    static const QRegularExpression clock(u"^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?$"_s);
    const QRegularExpressionMatch match = clock.match(typed);
    if (!match.hasMatch())
        return isToday || isTomorrow ? std::nullopt : parseStartTime(text.simplified());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!time.isValid())
        return {};
    if (isToday)
        return WallClock{plantNow.date(), time};
    if (isTomorrow)
        return WallClock{plantNow.date().addDays(1), time};
    const QDate from = after ? after->date : plantNow.date();
    const QTime floor = after ? after->time : plantNow.time();
    return WallClock{time > floor ? from : from.addDays(1), time};
}

QList<QDateTime> instantsOf(const WallClock &time, const QTimeZone &zone)
{
    QList<QDateTime> instants;
    const QDateTime plain(time.date, time.time, Qt::UTC);
    if (!plain.isValid() || !zone.isValid())
        return instants;
    QList<int> offsets;
    for (int hours : {-26, 0, 26}) {
        const int offset = zone.offsetFromUtc(plain.addSecs(hours * 3600));
        if (!offsets.contains(offset))
            offsets.append(offset);
    }
    for (int offset : std::as_const(offsets)) {
        const QDateTime utc = plain.addSecs(-offset);
        if (zone.offsetFromUtc(utc) == offset)
            instants.append(utc);
    }
    std::sort(instants.begin(), instants.end());
    return instants;
}

QString PlantZone::text(const Format &format) const
{
    if (!isLearned)
        return QCoreApplication::translate("fleet::PlantTime", "if the plant is in your zone, %1")
            .arg(QString::fromUtf8(format.zone().id()));
    const int offset = zone.offsetFromUtc(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC));
    const QString sign = offset < 0 ? QString(QChar(0x2212)) : u"+"_s;
    const QString clock = QTime(0, 0).addSecs(std::abs(offset)).toString(u"HH:mm"_s);
    return QCoreApplication::translate("fleet::PlantTime", "the plant's clock was UTC%1%2 at the last booking")
        .arg(sign, clock);
}

void PlantClocks::learn(const DeviceId &device, const StartTime &asked, const QDateTime &answeredUtc)
{
    const auto *clock = std::get_if<WallClock>(&asked);
    if (!clock || device.isEmpty() || !answeredUtc.isValid())
        return;
    const qint64 offset = answeredUtc.secsTo(QDateTime(clock->date, clock->time, Qt::UTC));
    if (std::abs(offset) <= farthestZone && offset % quarterHour == 0)
        m_offsets.insert(device, int(offset));
}

PlantZone PlantClocks::zoneOf(const DeviceId &device, const Format &format) const
{
    const auto found = m_offsets.constFind(device);
    return found == m_offsets.cend() ? PlantZone{format.zone(), false} : PlantZone{QTimeZone(*found), true};
}

TimeReading explainTime(const StartTime &time, const PlantZone &plant, const Format &format, const QDateTime &nowUtc)
{
    TimeReading reading;
    const auto inText = [&](qint64 seconds) {
        return QCoreApplication::translate("fleet::PlantTime", "in %1")
            .arg(format.duration(std::chrono::seconds(std::max<qint64>(0, seconds))));
    };
    if (const auto *relative = std::get_if<RelativeTime>(&time)) {
        const double seconds = relative->amount * (relative->in == RelativeTime::In::Hours ? 3600 : 60);
        const QDateTime then = nowUtc.addSecs(qint64(seconds));
        reading.text = QCoreApplication::translate("fleet::PlantTime", "%1 from when it is sent: %2 in your zone")
                           .arg(inText(qint64(seconds)), format.time(then, nowUtc));
        return reading;
    }
    const auto &clock = std::get<WallClock>(time);
    const QString shown = CommandWords::wallClock(clock, format, nowUtc);
    const QList<QDateTime> instants = instantsOf(clock, plant.zone);
    if (instants.isEmpty()) {
        reading.text = QCoreApplication::translate("fleet::PlantTime", "%1 at the plant").arg(shown);
        reading.warning
            = QCoreApplication::translate(
                  "fleet::PlantTime",
                  "No clock shows %1 that night, %2: it is skipped. The service decides what it takes it for.")
                  .arg(shown, plant.text(format));
        return reading;
    }
    const QDateTime then = instants.first();
    const qint64 seconds = nowUtc.secsTo(then);
    reading.text = seconds > 0 ? QCoreApplication::translate("fleet::PlantTime", "%1 at the plant, %2 (%3)")
                                     .arg(shown, inText(seconds), plant.text(format))
                               : QCoreApplication::translate("fleet::PlantTime", "%1 at the plant").arg(shown);
    if (seconds <= 0)
        reading.warning
            = QCoreApplication::translate("fleet::PlantTime", "%1 has passed, %2.").arg(shown, plant.text(format));
    else if (seconds > farthestStart)
        reading.warning = QCoreApplication::translate("fleet::PlantTime", "That is more than 30 days ahead, %1.")
                              .arg(plant.text(format));
    else if (instants.size() > 1)
        reading.warning = QCoreApplication::translate(
                              "fleet::PlantTime",
                              "%1 comes twice that night, %2: %3 and %4 UTC. The service decides which it takes.")
                              .arg(shown, plant.text(format), instants.first().time().toString(u"HH:mm"_s),
                                   instants.last().time().toString(u"HH:mm"_s));
    return reading;
}

QString windowWarning(const RunWindow &window, const PlantZone &plant, const Format &format)
{
    const auto *start = std::get_if<WallClock>(&window.start);
    const auto *end = std::get_if<WallClock>(&window.end);
    if (!start || !end)
        return {};
    const QList<QDateTime> starts = instantsOf(*start, plant.zone);
    const QList<QDateTime> ends = instantsOf(*end, plant.zone);
    if (starts.size() != 1 || ends.size() != 1)
        return {}; // said for the time itself
    const qint64 clockSeconds
        = QDateTime(start->date, start->time, Qt::UTC).secsTo(QDateTime(end->date, end->time, Qt::UTC));
    const qint64 realSeconds = starts.first().secsTo(ends.first());
    if (clockSeconds == realSeconds || realSeconds <= 0)
        return {};
    return QCoreApplication::translate("fleet::PlantTime",
                                       "The clocks change within this window: it lasts %1 and not %2, %3.")
        .arg(format.duration(std::chrono::seconds(realSeconds)), format.duration(std::chrono::seconds(clockSeconds)),
             plant.text(format));
}

} // namespace fleet
