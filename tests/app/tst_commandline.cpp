// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "places.h"
#include "verb.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

namespace {

Result<CommandLine, QString> parse(const QString &words)
{
    return parseCommandLine(QStringList{u"amps-fleet"_s} + words.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links_data();
    void links();
    void command_data();
    void command();
    void wrongUsage_data();
    void wrongUsage();
    void defaults();
    void everything();
    void families();
    void bounds_data();
    void bounds();
    void exitNumbers();
    void exitCodeOfError_data();
    void exitCodeOfError();
    void placesFollowHome();
    void profileFolders_data();
    void profileFolders();
};

void tst_CommandLine::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("page"); // empty: refused
    QTest::addColumn<QString>("profile");
    const auto row = [](const char *name, const QString &link, const QString &page, const QString &profile = {}) {
        QTest::newRow(name) << link << page << profile;
    };
    row("a device", u"amps-fleet://device/device_Abc-1.2"_s, u"device:device_Abc-1.2"_s);
    row("a device of a profile", u"amps-fleet://device/d1?profile=North%20site"_s, u"device:d1"_s, u"North site"_s);
    row("a customer", u"amps-fleet://customer/user_1"_s, u"customer:user_1"_s);
    row("a page", u"amps-fleet://page/actions"_s, u"actions"_s);
    row("no id", u"amps-fleet://device/"_s, {});
    row("a page there is not", u"amps-fleet://page/shell"_s, {});
    row("a page that is not there yet", u"amps-fleet://page/alerts"_s, {});
    row("the schedules", u"amps-fleet://page/schedules"_s, u"schedules"_s);
    row("a page with a target", u"amps-fleet://page/device:d1"_s, {});
    row("a confirmation", u"amps-fleet://confirm/d1/charge"_s, {});
    row("a path in the id", u"amps-fleet://device/../../etc"_s, {});
    row("a separator in the id", u"amps-fleet://device/d1:charge"_s, {});
    row("an encoded separator", u"amps-fleet://device/d1%3Acharge"_s, {});
    row("an encoded slash", u"amps-fleet://device/d1%2Fx"_s, {});
    row("an option in the id", u"amps-fleet://device/--read-only"_s, {});
    row("another query", u"amps-fleet://device/d1?send=1"_s, {});
    row("two profiles", u"amps-fleet://device/d1?profile=a&profile=b"_s, {});
    row("a user", u"amps-fleet://me@device/d1"_s, {});
    row("a fragment", u"amps-fleet://device/d1#x"_s, {});
    row("another scheme's form", u"amps-fleet:device"_s, {});
    row("too long", u"amps-fleet://device/"_s + QString(129, u'a'), {});
}

void tst_CommandLine::links()
{
    QFETCH(QString, link);
    QFETCH(QString, page);
    QFETCH(QString, profile);
    const auto line = parseCommandLine({u"amps-fleet"_s, link});
    QCOMPARE(bool(line), !page.isEmpty());
    if (!line)
        return;
    QCOMPARE(line->linkedPage, page);
    QCOMPARE(line->profile, profile);
    QCOMPARE(line->command, CommandLine::Command::Window);
    QCOMPARE(line->backend, profile.isEmpty() ? CommandLine::Backend::Saved : CommandLine::Backend::Profile);
    QVERIFY(!parseCommandLine({u"amps-fleet"_s, link, u"more"_s}));
}

void tst_CommandLine::command_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("command");
    QTest::addColumn<int>("backend");
    using C = CommandLine::Command;
    using B = CommandLine::Backend;
    const auto row = [](const char *name, const QString &words, C command, B backend) {
        QTest::newRow(name) << words << int(command) << int(backend);
    };
    row("nothing", u""_s, C::Window, B::Saved);
    row("profile", u"--profile North"_s, C::Window, B::Profile);
    row("nothing but a picture", u"--screenshot a.png"_s, C::Window, B::Demo);
    row("a picture of the first window", u"--screenshot a.png --page onboarding"_s, C::Window, B::Saved);
    row("nothing but a test", u"--self-test"_s, C::Window, B::Demo);
    row("how the demo shall be", u"--devices 500"_s, C::Window, B::Demo);
    row("read-only wall screen", u"--read-only"_s, C::Window, B::Saved);
    row("demo", u"--demo"_s, C::Window, B::Demo);
    row("address", u"--base-url https://api.amps.ai"_s, C::Window, B::Url);
    row("fleet", u"fleet --demo --json"_s, C::Verb, B::Demo);
    row("options first", u"--demo --json fleet"_s, C::Verb, B::Demo);
    row("fleet there", u"fleet --base-url http://127.0.0.1:8787"_s, C::Verb, B::Url);
    row("device", u"device device_1 --demo"_s, C::Verb, B::Demo);
    row("actions", u"actions --demo"_s, C::Verb, B::Demo);
    row("doctor", u"doctor --demo"_s, C::Verb, B::Demo);
    row("help", u"--help"_s, C::Help, B::Demo);
    row("help wins", u"fleet --help"_s, C::Help, B::Demo);
    row("version", u"--version"_s, C::Version, B::Demo);
}

void tst_CommandLine::command()
{
    QFETCH(QString, words);
    QFETCH(int, command);
    QFETCH(int, backend);
    const auto line = parse(words);
    QVERIFY2(line, line ? "" : qPrintable(line.error()));
    QCOMPARE(int(line->command), command);
    QCOMPARE(int(line->backend), backend);
}

void tst_CommandLine::wrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named"); // what the sentence must name
    QTest::newRow("unknown command") << u"flee --demo"_s << u"flee"_s;
    QTest::newRow("unknown option") << u"--colour"_s << u"colour"_s;
    QTest::newRow("a key as an argument") << u"fleet --demo --key sk_test_demo"_s << u"key"_s;
    QTest::newRow("device without id") << u"device --demo"_s << u"device ID"_s;
    QTest::newRow("too many words") << u"fleet battery --demo"_s << u"battery"_s;
    QTest::newRow("two ids") << u"device a b --demo"_s << u"b"_s;
    QTest::newRow("from nowhere") << u"fleet --json"_s << u"--base-url"_s;
    QTest::newRow("from two places") << u"--demo --base-url http://127.0.0.1"_s << u"exclude"_s;
    QTest::newRow("a profile and a demo") << u"--demo --profile North"_s << u"exclude"_s;
    QTest::newRow("a profile and an address") << u"--base-url http://127.0.0.1 --profile North"_s << u"exclude"_s;
    QTest::newRow("a profile without a name") << u"--profile="_s << u"--profile"_s;
    QTest::newRow("address without scheme") << u"fleet --base-url localhost"_s << u"--base-url"_s;
    QTest::newRow("address without host") << u"fleet --base-url https://"_s << u"--base-url"_s;
    QTest::newRow("address missing") << u"fleet --base-url"_s << u"base-url"_s;
    QTest::newRow("no devices") << u"--demo --devices 0"_s << u"--devices"_s;
    QTest::newRow("too many devices") << u"--demo --devices 50001"_s << u"--devices"_s;
    QTest::newRow("devices in words") << u"--demo --devices many"_s << u"--devices"_s;
    QTest::newRow("negative seed") << u"--demo --seed=-1"_s << u"--seed"_s;
    QTest::newRow("seed in words") << u"--demo --seed one"_s << u"--seed"_s;
    QTest::newRow("standing still") << u"--demo --speed 0"_s << u"--speed"_s;
    QTest::newRow("too fast") << u"--demo --speed 86401"_s << u"--speed"_s;
    QTest::newRow("speed that is no number") << u"--demo --speed nan"_s << u"--speed"_s;
    QTest::newRow("start in words") << u"--demo --start yesterday"_s << u"--start"_s;
    QTest::newRow("family with a slash") << u"fleet --demo --family ../users"_s << u"--family"_s;
    QTest::newRow("family with a query") << u"fleet --demo --family battery?x=1"_s << u"--family"_s;
    QTest::newRow("empty family") << u"fleet --demo --family="_s << u"--family"_s;
    QTest::newRow("unknown theme") << u"--demo --theme pink"_s << u"--theme"_s;
    QTest::newRow("size without height") << u"--demo --size 1440"_s << u"--size"_s;
    QTest::newRow("size too small") << u"--demo --size 319x240"_s << u"--size"_s;
    QTest::newRow("size too large") << u"--demo --size 8193x240"_s << u"--size"_s;
    QTest::newRow("size of three") << u"--demo --size 800x600x2"_s << u"--size"_s;
    QTest::newRow("text too small") << u"--demo --text-scale 0.9"_s << u"--text-scale"_s;
    QTest::newRow("text too large") << u"--demo --text-scale 2.1"_s << u"--text-scale"_s;
    QTest::newRow("text scale not a number") << u"--demo --text-scale nan"_s << u"--text-scale"_s;
}

void tst_CommandLine::wrongUsage()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const auto line = parse(words);
    QVERIFY2(!line, "was taken");
    QVERIFY2(line.error().contains(named), qPrintable(line.error()));
}

void tst_CommandLine::defaults()
{
    const auto line = parse(u"--demo"_s);
    QVERIFY(line);
    QCOMPARE(line->demoDevices, 38);
    QCOMPARE(line->demoSeed, quint64(1));
    QCOMPARE(line->demoSpeed, 1.0);
    QVERIFY(!line->readOnly && !line->json && !line->selfTest && !line->demoUnknownFamily);
    QVERIFY(!line->size && !line->textScale);
    QVERIFY(!line->demoStartUtc.isValid());
    QVERIFY(line->families.isEmpty() && line->demoFaults.isEmpty());
}

void tst_CommandLine::everything()
{
    const auto line
        = parse(u"--demo --devices 500 --seed 18446744073709551615 --speed 0.5 --start 2026-06-12T09:00:00Z "
                "--fault error500*3 --fault ratelimit --read-only --screenshot a.png --page device:x "
                "--theme contrast --size 1024x640 --text-scale 1.5 --language de --self-test"_s);
    QVERIFY2(line, line ? "" : qPrintable(line.error()));
    QCOMPARE(line->demoDevices, 500);
    QCOMPARE(line->demoSeed, std::numeric_limits<quint64>::max());
    QCOMPARE(line->demoSpeed, 0.5);
    QCOMPARE(line->demoStartUtc, QDateTime(QDate(2026, 6, 12), QTime(9, 0), Qt::UTC));
    QCOMPARE(line->demoFaults, (QStringList{u"error500*3"_s, u"ratelimit"_s}));
    QVERIFY(line->readOnly && line->selfTest);
    QCOMPARE(line->screenshotFile, u"a.png"_s);
    QCOMPARE(line->page, u"device:x"_s);
    QCOMPARE(line->theme, u"contrast"_s);
    QCOMPARE(line->size.value_or(QSize()), QSize(1024, 640));
    QCOMPARE(line->textScale.value_or(0), 1.5);
    QCOMPARE(line->language, u"de"_s);
}

void tst_CommandLine::families()
{
    const auto one = parse(u"fleet --demo --family ev-charger"_s);
    QVERIFY(one);
    QCOMPARE(one->families, QStringList{u"ev-charger"_s});
    QVERIFY(!one->demoUnknownFamily);
    // The embedded sandbox serves heat pumps only when asked to: asking for them is that.
    const auto two = parse(u"fleet --demo --family battery --family heat-pump"_s);
    QVERIFY(two);
    QCOMPARE(two->families, (QStringList{u"battery"_s, u"heat-pump"_s}));
    QVERIFY(two->demoUnknownFamily);
}

void tst_CommandLine::bounds_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("one device") << u"--demo --devices 1"_s;
    QTest::newRow("most devices") << u"--demo --devices 50000"_s;
    QTest::newRow("seed 0") << u"--demo --seed 0"_s;
    QTest::newRow("a day a second") << u"--demo --speed 86400"_s;
    QTest::newRow("smallest") << u"--demo --size 320x240"_s;
    QTest::newRow("largest") << u"--demo --size 8192x8192"_s;
    QTest::newRow("plain text") << u"--demo --text-scale 1"_s;
    QTest::newRow("double text") << u"--demo --text-scale 2"_s;
}

void tst_CommandLine::bounds()
{
    QFETCH(QString, words);
    const auto line = parse(words);
    QVERIFY2(line, line ? "" : qPrintable(line.error()));
}

// Scripts lean on these numbers.
void tst_CommandLine::exitNumbers()
{
    QCOMPARE(int(ExitCode::Success), 0);
    QCOMPARE(int(ExitCode::Failed), 1);
    QCOMPARE(int(ExitCode::WrongUsage), 2);
    QCOMPARE(int(ExitCode::ApiRefused), 3);
    QCOMPARE(int(ExitCode::Unreachable), 4);
    QCOMPARE(int(ExitCode::PartlyDone), 5);
    QCOMPARE(int(ExitCode::Locked), 6);
}

void tst_CommandLine::exitCodeOfError_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    using K = NetError::Kind;
    const auto row = [](const char *name, K kind, ExitCode code) {
        QTest::newRow(name) << int(kind) << int(code);
    };
    row("offline", K::Offline, ExitCode::Unreachable);
    row("timeout", K::Timeout, ExitCode::Unreachable);
    row("unavailable", K::Unavailable, ExitCode::Unreachable);
    row("tls", K::Tls, ExitCode::Unreachable);
    row("refused", K::Refused, ExitCode::ApiRefused);
    row("unauthorised", K::Unauthorised, ExitCode::ApiRefused);
    row("rate limited", K::RateLimited, ExitCode::ApiRefused);
    row("not found", K::NotFound, ExitCode::ApiRefused);
    row("bad reply", K::BadReply, ExitCode::Failed);
    row("redirected", K::Redirected, ExitCode::Failed);
    row("cancelled", K::Cancelled, ExitCode::Failed);
}

void tst_CommandLine::exitCodeOfError()
{
    QFETCH(int, kind);
    QFETCH(int, code);
    NetError error;
    error.kind = NetError::Kind(kind);
    QCOMPARE(int(exitCodeOf(error)), code);
}

void tst_CommandLine::placesFollowHome()
{
    QTemporaryDir home;
    const QByteArray before = qgetenv("AMPS_FLEET_HOME");
    qputenv("AMPS_FLEET_HOME", home.path().toLocal8Bit());
    movePlacesUnderFleetHome();
    for (const auto place : {QStandardPaths::GenericDataLocation, QStandardPaths::GenericConfigLocation,
                             QStandardPaths::GenericCacheLocation})
        QVERIFY2(QStandardPaths::writableLocation(place).startsWith(home.path() + u'/'),
                 qPrintable(QStandardPaths::writableLocation(place)));
    const QString folder = profileFolder(u"demo"_s);
    QVERIFY2(folder.startsWith(home.path() + u'/'), qPrintable(folder));
    QVERIFY(QFileInfo(folder).isDir());
    QVERIFY(!(QFileInfo(folder).permissions()
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                 | QFile::ExeOther)));
    qputenv("AMPS_FLEET_HOME", before);
}

void tst_CommandLine::profileFolders_data()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("plain") << u"home"_s;
    QTest::newRow("a way out") << u"../../elsewhere"_s;
    QTest::newRow("the folder above") << u".."_s;
    QTest::newRow("a slash") << u"a/b"_s;
    QTest::newRow("a host with a port") << u"127.0.0.1:8787"_s;
    QTest::newRow("letters") << u"Häuser 北"_s;
}

// Whatever a profile is called, its folder lies directly under "profiles".
void tst_CommandLine::profileFolders()
{
    QFETCH(QString, profile);
    QTemporaryDir home;
    const QByteArray before = qgetenv("AMPS_FLEET_HOME");
    qputenv("AMPS_FLEET_HOME", home.path().toLocal8Bit());
    movePlacesUnderFleetHome();
    const QFileInfo folder(profileFolder(profile));
    QVERIFY(folder.isDir());
    QCOMPARE(QFileInfo(folder.canonicalFilePath()).dir().dirName(), u"profiles"_s);
    QVERIFY(folder.canonicalFilePath().startsWith(QFileInfo(home.path()).canonicalFilePath() + u'/'));
    qputenv("AMPS_FLEET_HOME", before);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
