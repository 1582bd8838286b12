// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktoplook.h>
#include <format.h>
#include <languages.h>
#include <manual.h>
#include <preferences.h>

#include <QDBusVariant>
#include <QGuiApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

class tst_Preferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(u"amps-fleet-test"_s);
        QCoreApplication::setApplicationName(u"preferences"_s);
        QSettings().clear();
    }
    void cleanup()
    {
        Format::setReadingUnits({});
        QLocale::setDefault(QLocale::c());
    }

    // What a translated text is in a language from right to left. In marks: values, which keep their own order.
    void isolates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("no value") << u"الإعدادات"_s << u"الإعدادات"_s;
        QTest::newRow("a value in a sentence") << u"المستوى %1 الآن"_s << u"المستوى \u2068%1\u2069 الآن"_s;
        QTest::newRow("a number and a count") << u"عدد %L1 من %n"_s << u"عدد \u2068%L1\u2069 من \u2068%n\u2069"_s;
        // Unlike a word, a value in its isolate gives the sentence no direction.
        QTest::newRow("a value first") << u"%1، مجدول"_s << u"\u2068%1\u2069، مجدول"_s;
        QTest::newRow("a Latin word first") << u"JSON من السجل"_s << u"\u200FJSON من السجل"_s;
        QTest::newRow("two values alone") << u"%1 %2"_s << u"\u200F\u2068%1\u2069 \u2068%2\u2069"_s;
        QTest::newRow("one value alone") << u"%1 %"_s << u"\u2068%1\u2069 %"_s;
        QTest::newRow("only Latin words") << u"%1 UTC (%2)"_s << u"\u2068%1\u2069 UTC (\u2068%2\u2069)"_s;
        QTest::newRow("a value of markup") << u"<a href=\"%1\">هنا</a>"_s << u"\u200F<a href=\"%1\">هنا</a>"_s;
    }
    void isolates()
    {
        QFETCH(QString, text);
        QTEST(IsolatingTranslator::isolated(text), "shown");
    }

    void joinsListsByTheirDirection()
    {
        const QStringList parts{u"tesla"_s, u"85 %"_s};
        QCOMPARE(Format(QLocale(QLocale::German)).joined(parts, u", "_s), u"tesla, 85 %"_s);
        const Format arabic(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
        QCOMPARE(arabic.joined(parts, u"، "_s), u"\u200F\u2068tesla\u2069، \u206885 %\u2069"_s);
        QCOMPARE(arabic.joined({u"tesla"_s}, u"، "_s), u"tesla"_s);
    }

    // What the portal says, and what comes of it.
    void looks_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("scheme");
        const QString look = u"org.freedesktop.appearance"_s;
        const QString key = u"color-scheme"_s;
        QTest::newRow("nothing said") << u"system"_s << QString() << QString() << QVariant() << u"dark"_s;
        QTest::newRow("dark") << u"system"_s << look << key << QVariant(1u) << u"dark"_s;
        QTest::newRow("light") << u"system"_s << look << key << QVariant(2u) << u"light"_s;
        QTest::newRow("light, wrapped twice")
            << u"system"_s << look << key << QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(2u))))
            << u"light"_s;
        QTest::newRow("contrast") << u"system"_s << look << u"contrast"_s << QVariant(1u) << u"contrast"_s;
        QTest::newRow("a number nobody knows") << u"system"_s << look << key << QVariant(7u) << u"dark"_s;
        QTest::newRow("chosen by a person") << u"light"_s << look << key << QVariant(1u) << u"light"_s;
        QTest::newRow("another group") << u"system"_s << u"org.kde"_s << key << QVariant(2u) << u"dark"_s;
    }
    void looks()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(QString, scheme);
        Preferences preferences(Preferences::Keeping::Kept);
        QCOMPARE(preferences.scheme(), u"system"_s);
        preferences.setScheme(chosen);
        QSignalSpy changed(&preferences, &Preferences::changed);
        preferences.look().take(group, key, value);
        QCOMPARE(preferences.shownScheme(), scheme);
        const auto said = changed.size();
        preferences.look().take(group, key, value);
        QCOMPARE(changed.size(), said); // the same again is no news
    }

    void lessMotionOfTheDesktop()
    {
        Preferences preferences(Preferences::Keeping::Kept);
        QVERIFY(!preferences.shownReducedMotion());
        preferences.look().take(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
        QVERIFY(preferences.shownReducedMotion());
        QVERIFY(!preferences.reducedMotion()); // the person chose nothing
    }

    void aPictureIsAlwaysTheSame()
    {
        QSettings().setValue(u"display/scheme"_s, u"light"_s);
        QSettings().setValue(u"units/power"_s, u"mw"_s);
        const Preferences preferences(Preferences::Keeping::ThisRunOnly);
        QCOMPARE(preferences.shownScheme(), u"dark"_s);
        QCOMPARE(preferences.units(), Format::Units());
    }

    void unitsAreKept()
    {
        {
            Preferences preferences(Preferences::Keeping::Kept);
            QSignalSpy chosen(&preferences, &Preferences::unitsChosen);
            preferences.setTemperatureUnit(u"fahrenheit"_s);
            preferences.setPowerUnit(u"watts"_s);
            preferences.setDistanceUnit(u"furlongs"_s); // not known: as it was
            QCOMPARE(chosen.size(), 2);
        }
        const Preferences preferences(Preferences::Keeping::Kept);
        QCOMPARE(preferences.units().temperature, Format::Temperature::Fahrenheit);
        QCOMPARE(preferences.units().power, Format::Power::Watts);
        QCOMPARE(preferences.units().distance, Format::Distance::AsDeclared);
    }

    void readingsChangeAndWhatIsSentDoesNot_data()
    {
        QTest::addColumn<int>("power");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("sent");
        const auto row = [](const char *name, Format::Power power, double value, const QString &unit,
                            const QString &reading, const QString &sent) {
            QTest::newRow(name) << int(power) << value << unit << reading << sent;
        };
        row("as declared", Format::Power::AsDeclared, 5.24, u"kw"_s, u"5.2 kW"_s, u"5.2 kW"_s);
        row("watts", Format::Power::Watts, 5.24, u"kw"_s, u"5,240 W"_s, u"5.2 kW"_s);
        row("megawatts", Format::Power::Megawatts, 1240, u"kw"_s, u"1.24 MW"_s, u"1.24 MW"_s);
        row("energy follows", Format::Power::Megawatts, 500, u"kwh"_s, u"0.50 MWh"_s, u"500.0 kWh"_s);
        row("kilowatts of watts", Format::Power::Kilowatts, 5240, u"watts"_s, u"5.2 kW"_s, u"5,240 W"_s);
        row("kilowatts at every size", Format::Power::Kilowatts, 1240, u"kw"_s, u"1,240.0 kW"_s, u"1.24 MW"_s);
        row("energy in kilowatt-hours with it", Format::Power::Kilowatts, 1500, u"kwh"_s, u"1,500.0 kWh"_s,
            u"1.50 MWh"_s);
        row("as declared, by size", Format::Power::AsDeclared, 1500, u"kwh"_s, u"1.50 MWh"_s, u"1.50 MWh"_s);
        row("temperature", Format::Power::Watts, 21.5, u"celsius"_s, u"71 °F"_s, u"21.5 °C"_s);
        row("distance", Format::Power::Watts, 300, u"km"_s, u"186 mi"_s, u"300 km"_s);
        row("percent", Format::Power::Watts, 85, u"percent"_s, u"85 %"_s, u"85 %"_s);
        row("a unit nobody knows", Format::Power::Watts, 2, u"bar"_s, u"2 bar"_s, u"2 bar"_s);
    }
    void readingsChangeAndWhatIsSentDoesNot()
    {
        QFETCH(int, power);
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(QString, reading);
        QFETCH(QString, sent);
        Format::setReadingUnits({Format::Temperature::Fahrenheit, Format::Power(power), Format::Distance::Miles});
        const Format format(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());
        const auto plain = [](QString text) {
            return text.replace(QChar(0x00A0), u' ');
        };
        QCOMPARE(plain(format.forReadings().quantity(value, unit)), reading);
        QCOMPARE(plain(format.quantity(value, unit)), sent);
        QCOMPARE(plain(format.forReadings().asDeclared().quantity(value, unit)), sent);
    }

    void formatFollowsTheLanguage()
    {
        const Format following;
        const Format pinned(QLocale::c());
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(following.number(12.5, u"kwh"), u"12,5"_s);
        QCOMPARE(following.count(12345), u"12.345"_s);
        QCOMPARE(pinned.number(12.5, u"kwh"), u"12.5"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(following.count(12345), u"12,345"_s);
    }

    void anUnknownLanguageIsTheDesktops()
    {
        Languages languages;
        QSignalSpy changed(&languages, &Languages::changed);
        languages.choose(u"tlh"_s);
        QCOMPARE(languages.chosen(), QString());
        QCOMPARE(changed.size(), 0);
        languages.setMirrored(true);
        QVERIFY(languages.isRightToLeft());
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        languages.setMirrored(false);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QVERIFY(!languages.tryOut(u"/nowhere/x.qm"_s));
    }

    void manualLinks()
    {
        const Manual manual;
        QCOMPARE(manual.linkedPage(u"device.md"_s), u"device"_s);
        QCOMPARE(manual.linkedPage(u"device.md#gauges"_s), u"device"_s);
        QCOMPARE(manual.linkedPage(u"nowhere.md"_s), QString());
        QCOMPARE(manual.linkedPage(u"https://docs.amps.ai/device.md"_s), QString());
        QCOMPARE(manual.linkedPage(u"../device.md"_s), QString());
        QVERIFY(manual.blocks(u"../../etc/passwd"_s).isEmpty());
        QCOMPARE(manual.pageFor(u"device"_s), u"device"_s);
        QCOMPARE(manual.pageFor(u"something new"_s), u"index"_s);
        for (const QString &page : {u"fleet"_s, u"actions"_s, u"audit"_s, u"customers"_s, u"inspector"_s, u"settings"_s,
                                    u"history"_s, u"schedules"_s})
            QVERIFY2(manual.pageFor(page) != u"index"_s, qPrintable(page));
        QCOMPARE(manual.pageFor(u"history"_s), u"history"_s);
    }

    // The run may speak another language than the one that is kept, by --language: choosing the kept one is a choice.
    void theKeptLanguageCanBeChosen()
    {
        Preferences preferences(Preferences::Keeping::ThisRunOnly);
        QSignalSpy chosen(&preferences, &Preferences::languageChosen);
        preferences.setLanguage(preferences.language());
        QCOMPARE(chosen.size(), 1);
    }
};

QTEST_MAIN(tst_Preferences)
#include "tst_preferences.moc"
