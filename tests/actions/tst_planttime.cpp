// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <commandwords.h>
#include <planttime.h>

#include <QTest>
#include <QTranslator>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const std::optional<StartTime> &time)
{
    return time ? std::visit([](const auto &form) { return form.text(); }, *time) : u"-"_s;
}

QDateTime at(const QString &local)
{
    return QDateTime::fromString(local, u"yyyy-MM-dd HH:mm"_s);
}

WallClock clock(const QString &local)
{
    return {at(local).date(), at(local).time()};
}

Format formatIn(const char *zone)
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone(zone));
}

// The words of another language for the few texts that a typed time is read with.
class Words : public QTranslator
{
public:
    explicit Words(QHash<QByteArray, QString> words) : m_words(std::move(words)) { }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return m_words.value(source);
    }

private:
    QHash<QByteArray, QString> m_words;
};

Words wordsOf(const QString &language)
{
    if (language == u"de")
        return Words({{"today", u"heute"_s},
                      {"tomorrow", u"morgen"_s},
                      {"in %1", u"in %1"_s},
                      {"h, hr, hrs, hour, hours", u"h, Std, Stunde, Stunden"_s},
                      {"m, min, mins, minute, minutes", u"m, min, Minute, Minuten"_s}});
    if (language == u"pl")
        return Words({{"tomorrow", u"jutro"_s},
                      {"in %1", u"za %1"_s},
                      {"h, hr, hrs, hour, hours", u"h, godz., godziny"_s},
                      {"m, min, mins, minute, minutes", u"min, minut"_s}});
    if (language == u"fr")
        return Words({{"today", u"aujourd’hui"_s},
                      {"tomorrow", u"demain"_s},
                      {"in %1", u"dans %1"_s},
                      {"h, hr, hrs, hour, hours", u"h, heure, heures"_s}});
    if (language == u"ja")
        return Words({{"today", u"今日"_s},
                      {"tomorrow", u"明日"_s},
                      {"in %1", u"%1 後"_s},
                      {"h, hr, hrs, hour, hours", u"h, 時間"_s},
                      {"m, min, mins, minute, minutes", u"m, 分"_s}});
    return Words({{"today", u"اليوم"_s},
                  {"tomorrow", u"غدًا"_s},
                  {"in %1", u"بعد \u2068%1\u2069"_s}, // as the window isolates what is put in
                  {"h, hr, hrs, hour, hours", u"h, ساعة, ساعات"_s},
                  {"m, min, mins, minute, minutes", u"m, دقيقة"_s}});
}

} // namespace

class tst_PlantTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void reads_data();
    void reads();
    void readsTheLanguage_data();
    void readsTheLanguage();
    void whatIsWrittenCanBeTyped();
    void endFollowsTheStart();
    void instants_data();
    void instants();
    void warns_data();
    void warns();
    void windowsOverANightThatChanges_data();
    void windowsOverANightThatChanges();
    void learnsFromBookings_data();
    void learnsFromBookings();
};

void tst_PlantTime::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reads"); // at 2026-06-12 09:30 on the plant's clock
    const auto row = [](const char *typed, const char *reads) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(reads);
    };
    row("22:00", "2026-06-12T22:00:00");
    row("09:31", "2026-06-12T09:31:00");
    row("09:30", "2026-06-13T09:30:00");
    row("9:29", "2026-06-13T09:29:00");
    row("0:00", "2026-06-13T00:00:00");
    row("23:59:59", "2026-06-12T23:59:59");
    row("today 08:00", "2026-06-12T08:00:00");
    row("Tomorrow 6:00", "2026-06-13T06:00:00");
    row("2026-06-12 22:00", "2026-06-12T22:00:00");
    row("2026-06-12T22:00:30", "2026-06-12T22:00:30");
    row("30m", "30m");
    row("+30m", "30m");
    row("in 30 min", "30m");
    row("90 minutes", "90m");
    row("1.5h", "1.5h");
    row("+1,5 h", "1.5h");
    row("2 hours", "2h");
    row("+2h", "2h");
    row("1h30m", "90m");
    row("1 h 30 min", "90m");
    row("1.125h", "67.5m");
    row("0.25h", "0.25h");
    row("720h", "720h");
    row("24:00", "-");
    row("22:60", "-");
    row("22", "-");
    row("10pm", "-");
    row("h", "-");
    row("+", "-");
    row("", "-");
    row("-2h", "-");
    row("2d", "-");
    row("2026-02-30 10:00", "-");
    row("now", "-");
}

void tst_PlantTime::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, reads);
    QCOMPARE(textOf(readTime(typed, at(u"2026-06-12 09:30"_s))), reads);
}

void tst_PlantTime::readsTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reads");
    const auto row = [](const char *language, const char *typed, const char *reads) {
        QTest::addRow("%s %s", language, typed)
            << QString::fromUtf8(language) << QString::fromUtf8(typed) << QString::fromUtf8(reads);
    };
    row("de", "morgen 6:00", "2026-06-13T06:00:00");
    row("de", "Morgen 06:00", "2026-06-13T06:00:00");
    row("de", "heute 22:00", "2026-06-12T22:00:00");
    row("de", "tomorrow 06:00", "2026-06-13T06:00:00"); // English too
    row("de", "in 2 Stunden", "2h");
    row("de", "1,5 Std", "1.5h");
    row("de", "1 Std 30 min", "90m");
    row("de", "2 hours", "2h");
    row("de", "morgen", "-");
    row("de", "übermorgen 6:00", "-");
    row("de", "morgens 6:00", "-");
    row("de", "2 Tage", "-");
    row("fr", "aujourd’hui 22:00", "2026-06-12T22:00:00");
    row("fr", "aujourd'hui 22:00", "2026-06-12T22:00:00"); // as keyboards type it
    row("fr", "14 h", "-");                                // 14:00 to some, in 14 hours to others
    row("fr", "14h", "-");
    row("fr", "14 h 30 min", "-"); // 14:30, written in full
    row("fr", "14h30m", "-");
    row("fr", "2 h 75 min", "195m"); // no clock says that
    row("fr", "2 heures", "-");
    row("fr", "dans 2 h", "2h");
    row("fr", "+14h", "14h");
    row("fr", "1,5 h", "1.5h");
    row("fr", "36 h", "36h");
    row("fr", "30 min", "30m");
    row("pl", "jutro 06:00", "2026-06-13T06:00:00");
    row("pl", "za 2 godz.", "2h");
    row("pl", "za 90 minut", "90m");
    row("pl", "in 2 h", "2h");
    row("ja", "明日 06:00", "2026-06-13T06:00:00");
    row("ja", "明日06:00", "2026-06-13T06:00:00");
    row("ja", "明日６：００", "2026-06-13T06:00:00"); // as an input method gives it
    row("ja", "2 時間後", "2h");
    row("ja", "2時間30分後", "150m");
    row("ja", "30分", "30m");
    row("ja", "今日 22:00", "2026-06-12T22:00:00");
    row("ar", "غدًا 06:00", "2026-06-13T06:00:00");
    row("ar", "غدا 06:00", "2026-06-13T06:00:00"); // without its vowel sign
    row("ar", "غدًا ٠٦:٠٠", "2026-06-13T06:00:00");
    row("ar", "بعد ٢ ساعات", "2h");
    row("ar", "١٫٥ ساعة", "1.5h");
}

void tst_PlantTime::readsTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, reads);
    Words words = wordsOf(language);
    QVERIFY(QCoreApplication::installTranslator(&words));
    QLocale::setDefault(QLocale(language));
    QCOMPARE(textOf(readTime(typed, at(u"2026-06-12 09:30"_s))), reads);
}

void tst_PlantTime::whatIsWrittenCanBeTyped()
{
    const QDateTime now = QDateTime(QDate(2026, 6, 12), QTime(9, 30), Qt::UTC);
    for (const QString &language : {u"de"_s, u"ja"_s, u"ar"_s, u"fr"_s}) {
        Words words = wordsOf(language);
        QVERIFY(QCoreApplication::installTranslator(&words));
        QLocale::setDefault(QLocale(language));
        const Format format(QLocale(language), QTimeZone::utc());
        for (const StartTime &time : {StartTime(clock(u"2026-06-12 22:00"_s)), StartTime(clock(u"2026-06-13 06:00"_s)),
                                      StartTime(RelativeTime{2, RelativeTime::In::Hours})}) {
            const QString written = CommandWords::when(RunAt{time}, format, now);
            // Without what is said about the plant's clock.
            const QString typed = std::holds_alternative<WallClock>(time) ? written.section(u',', 0, 0) : written;
            QVERIFY2(readTime(typed, at(u"2026-06-12 09:30"_s)) == std::optional(time), qPrintable(language + typed));
        }
        QCoreApplication::removeTranslator(&words);
    }
}

void tst_PlantTime::endFollowsTheStart()
{
    const QDateTime now = at(u"2026-06-12 09:30"_s);
    QCOMPARE(textOf(readTime(u"05:00"_s, now, clock(u"2026-06-12 22:00"_s))), u"2026-06-13T05:00:00"_s);
    QCOMPARE(textOf(readTime(u"23:00"_s, now, clock(u"2026-06-20 22:00"_s))), u"2026-06-20T23:00:00"_s);
    // A window of no length is no window: the next day's.
    QCOMPARE(textOf(readTime(u"22:00"_s, now, clock(u"2026-06-12 22:00"_s))), u"2026-06-13T22:00:00"_s);
}

void tst_PlantTime::instants_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QStringList>("utc");
    QTest::newRow("an ordinary evening") << "Europe/Berlin"_ba << u"2026-06-12 22:00"_s
                                         << QStringList{u"2026-06-12 20:00"_s};
    QTest::newRow("before the gap") << "Europe/Berlin"_ba << u"2026-03-29 01:59"_s
                                    << QStringList{u"2026-03-29 00:59"_s};
    QTest::newRow("first of the gap") << "Europe/Berlin"_ba << u"2026-03-29 02:00"_s << QStringList{};
    QTest::newRow("in the gap") << "Europe/Berlin"_ba << u"2026-03-29 02:30"_s << QStringList{};
    QTest::newRow("after the gap") << "Europe/Berlin"_ba << u"2026-03-29 03:00"_s << QStringList{u"2026-03-29 01:00"_s};
    QTest::newRow("twice") << "Europe/Berlin"_ba << u"2026-10-25 02:30"_s
                           << QStringList{u"2026-10-25 00:30"_s, u"2026-10-25 01:30"_s};
    QTest::newRow("after the overlap") << "Europe/Berlin"_ba << u"2026-10-25 03:00"_s
                                       << QStringList{u"2026-10-25 02:00"_s};
    QTest::newRow("half an hour twice") << "Australia/Lord_Howe"_ba << u"2026-04-05 01:45"_s
                                        << QStringList{u"2026-04-04 14:45"_s, u"2026-04-04 15:15"_s};
    QTest::newRow("half an hour skipped") << "Australia/Lord_Howe"_ba << u"2026-10-04 02:15"_s << QStringList{};
    QTest::newRow("midnight skipped") << "America/Santiago"_ba << u"2026-09-06 00:30"_s << QStringList{};
    QTest::newRow("three quarters of an hour")
        << "Asia/Kathmandu"_ba << u"2026-06-12 00:00"_s << QStringList{u"2026-06-11 18:15"_s};
    QTest::newRow("UTC") << "UTC"_ba << u"2026-03-29 02:30"_s << QStringList{u"2026-03-29 02:30"_s};
}

void tst_PlantTime::instants()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, local);
    QFETCH(QStringList, utc);
    QStringList found;
    for (const QDateTime &instant : instantsOf(clock(local), QTimeZone(zone)))
        found.append(instant.toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
    QCOMPARE(found, utc);
}

void tst_PlantTime::warns_data()
{
    QTest::addColumn<QString>("nowUtc");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("says");
    QTest::newRow("ahead") << u"2026-06-12 09:00"_s << u"2026-06-12 22:00"_s << QString();
    QTest::newRow("passed") << u"2026-06-12 09:00"_s << u"2026-06-12 10:59"_s << u"has passed"_s;
    QTest::newRow("this very minute") << u"2026-06-12 09:00"_s << u"2026-06-12 11:00"_s << u"has passed"_s;
    QTest::newRow("30 days") << u"2026-06-12 09:00"_s << u"2026-07-12 11:00"_s << QString();
    QTest::newRow("a minute more") << u"2026-06-12 09:00"_s << u"2026-07-12 11:01"_s << u"30 days"_s;
    QTest::newRow("30 days over a change of clocks") << u"2026-03-15 09:00"_s << u"2026-04-14 11:00"_s << QString();
    QTest::newRow("gap") << u"2026-03-28 12:00"_s << u"2026-03-29 02:30"_s << u"No clock shows"_s;
    QTest::newRow("overlap") << u"2026-10-24 12:00"_s << u"2026-10-25 02:30"_s << u"comes twice"_s;
}

void tst_PlantTime::warns()
{
    QFETCH(QString, nowUtc);
    QFETCH(QString, local);
    QFETCH(QString, says);
    const Format format = formatIn("Europe/Berlin");
    QDateTime now = at(nowUtc);
    now.setTimeSpec(Qt::UTC);
    const TimeReading reading = explainTime(clock(local), {format.zone(), false}, format, now);
    QVERIFY(reading.text.contains(u"at the plant"_s));
    if (says.isEmpty()) {
        QCOMPARE(reading.warning, QString());
        QVERIFY2(reading.text.contains(u"in your zone, Europe/Berlin"_s), qPrintable(reading.text));
    } else {
        QVERIFY2(reading.warning.contains(says), qPrintable(reading.warning));
    }
}

void tst_PlantTime::windowsOverANightThatChanges_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("lasts");
    QTest::newRow("spring") << u"2026-03-29 01:00"_s << u"2026-03-29 05:00"_s << u"lasts 3 h and not 4 h"_s;
    QTest::newRow("autumn") << u"2026-10-25 01:00"_s << u"2026-10-25 05:00"_s << u"lasts 5 h and not 4 h"_s;
    QTest::newRow("any other") << u"2026-06-12 22:00"_s << u"2026-06-13 05:00"_s << QString();
}

void tst_PlantTime::windowsOverANightThatChanges()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, lasts);
    const Format format = formatIn("Europe/Berlin");
    QString said = windowWarning({clock(start), clock(end)}, {format.zone(), false}, format);
    said.replace(QChar(0x00A0), u' ');
    if (lasts.isEmpty())
        QCOMPARE(said, QString());
    else
        QVERIFY2(said.contains(lasts), qPrintable(said));
}

void tst_PlantTime::learnsFromBookings_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answered"); // UTC
    QTest::addColumn<int>("minutes");      // east of UTC; -1: not learned
    QTest::newRow("a UK plant in summer") << u"2026-06-12 22:00"_s << u"2026-06-12 21:00"_s << 60;
    QTest::newRow("New York") << u"2026-06-12 22:00"_s << u"2026-06-13 02:00"_s << -240;
    QTest::newRow("Kathmandu") << u"2026-06-12 22:00"_s << u"2026-06-12 16:15"_s << 345;
    QTest::newRow("moved by seven minutes") << u"2026-06-12 22:00"_s << u"2026-06-12 21:07"_s << -1;
    QTest::newRow("another day altogether") << u"2026-06-12 22:00"_s << u"2026-06-14 22:00"_s << -1;
}

void tst_PlantTime::learnsFromBookings()
{
    QFETCH(QString, asked);
    QFETCH(QString, answered);
    QFETCH(int, minutes);
    const DeviceId device(u"d"_s);
    const Format format = formatIn("Europe/Berlin");
    QDateTime utc = at(answered);
    utc.setTimeSpec(Qt::UTC);
    PlantClocks clocks;
    clocks.learn(device, clock(asked), utc);
    // A relative time tells nothing of the plant's clock.
    clocks.learn(DeviceId(u"other"_s), RelativeTime{2, RelativeTime::In::Hours}, utc);
    QVERIFY(!clocks.zoneOf(DeviceId(u"other"_s), format).isLearned);
    const PlantZone zone = clocks.zoneOf(device, format);
    QCOMPARE(zone.isLearned, minutes != -1);
    if (zone.isLearned) {
        QCOMPARE(zone.zone.offsetFromUtc(utc), minutes * 60);
        QVERIFY(zone.text(format).contains(u"at the last booking"_s));
        QCOMPARE(instantsOf(clock(asked), zone.zone), QList<QDateTime>{utc});
    }
}

QTEST_GUILESS_MAIN(tst_PlantTime)
#include "tst_planttime.moc"
