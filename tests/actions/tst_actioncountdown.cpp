// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <actioncountdown.h>

#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace fleet::fake;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// A desk whose times are shown in a zone of the test's choice.
struct Place
{
    explicit Place(const QByteArray &zone, const QString &nowUtc = u"2026-06-12T09:00:00Z"_s)
        : desk(service, devices, environment, clock,
               Format(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone(zone)))
    {
        clock.jumpTo(QDateTime::fromString(nowUtc, Qt::ISODate));
        countdown.setDesk(&desk);
        countdown.setActionId(u"act_1"_s);
    }
    void apply(const QByteArray &state, const QByteArray &start, const QByteArray &end = {})
    {
        QByteArray more = start.isEmpty() ? QByteArray() : ",\"start\":\"" + start + '"';
        if (!end.isEmpty())
            more += ",\"end\":\"" + end + '"';
        Page<ActionPtr> page;
        page.items = {action("act_1", state, "2026-06-12T08:00:00Z", more)};
        desk.tracker().applyPage(page, {});
    }
    ManualClock clock;
    Devices devices;
    Environment environment;
    Service service;
    CommandDesk desk;
    ActionCountdown countdown;
};

} // namespace

class tst_ActionCountdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysWhen_data();
    void saysWhen();
    void countsDown_data();
    void countsDown();
    void goesByItself();
    void cancelsOnlyWhatIsBooked_data();
    void cancelsOnlyWhatIsBooked();
};

void tst_ActionCountdown::saysWhen_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *zone, const char *now, const char *start, const char *end,
                        const char *text) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(now) << QByteArray(start) << QByteArray(end)
                            << QString::fromUtf8(text);
    };
    const char *june = "2026-06-12T09:00:00Z";
    row("UTC says it once", "UTC", june, "2026-06-12T22:00:00Z", "", "22:00 UTC");
    row("a window over midnight", "Europe/Berlin", june, "2026-06-12T21:00:00Z", "2026-06-13T03:00:00Z",
        "23:00 to tomorrow 05:00, Europe/Berlin (21:00 to 03:00 UTC)");
    row("a window within a day, another day in UTC", "Australia/Sydney", june, "2026-06-12T20:00:00Z",
        "2026-06-12T23:30:00Z", "tomorrow 06:00 to 09:30, Australia/Sydney (12 Jun 20:00 to 12 Jun 23:30 UTC)");
    row("weeks away", "Europe/Berlin", june, "2026-07-10T20:00:00Z", "", "10 Jul 22:00, Europe/Berlin (20:00 UTC)");
    row("to the second", "Europe/Berlin", june, "2026-06-12T20:00:30Z", "", "22:00:30, Europe/Berlin (20:00:30 UTC)");
    row("it was yesterday", "Europe/Berlin", june, "2026-06-11T20:00:00Z", "",
        "yesterday 22:00, Europe/Berlin (20:00 UTC)");
    row("half an hour zones", "Asia/Kolkata", june, "2026-06-12T10:00:00Z", "", "15:30, Asia/Kolkata (10:00 UTC)");
    // The hour from 02:00 to 03:00 comes twice: half past two is said with its distance from UTC.
    row("the autumn night", "Europe/Berlin", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z",
        "tomorrow 02:30 (UTC+2) to 02:30 (UTC+1), Europe/Berlin (00:30 to 01:30 UTC)");
    // And in spring it does not come at all.
    row("the spring night", "Europe/Berlin", "2026-03-28T12:00:00Z", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z",
        "tomorrow 01:30 (UTC+1) to 03:30 (UTC+2), Europe/Berlin (00:30 to 01:30 UTC)");
    row("a change of half an hour", "Australia/Lord_Howe", "2026-10-03T02:00:00Z", "2026-10-03T15:00:00Z",
        "2026-10-03T16:00:00Z",
        "tomorrow 01:30 (UTC+10:30) to 03:00 (UTC+11), Australia/Lord_Howe (3 Oct 15:00 to 3 Oct 16:00 UTC)");
    row("no time was answered", "UTC", june, "", "", "");
}

void tst_ActionCountdown::saysWhen()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, now);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    Place place(zone, now);
    place.apply("scheduled", start, end);
    QTEST(place.countdown.whenText(), "text");
}

void tst_ActionCountdown::countsDown_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("text");
    QTest::newRow("hours") << QByteArray("2026-06-12T11:10:00Z") << u"Starts in 2 h 10 min"_s;
    QTest::newRow("seconds") << QByteArray("2026-06-12T09:00:45Z") << u"Starts in 45 s"_s;
    QTest::newRow("now") << QByteArray("2026-06-12T09:00:00Z") << u"It should start now"_s;
    QTest::newRow("a moment ago") << QByteArray("2026-06-12T08:59:40Z") << u"It should start now"_s;
    // It is the service's state that says that something began, never a clock.
    QTest::newRow("long ago") << QByteArray("2026-06-12T08:57:00Z")
                              << u"It should have started 3 min ago and is still booked"_s;
    QTest::newRow("nobody knows") << QByteArray() << u"Booked; the service did not say for when."_s;
}

void tst_ActionCountdown::countsDown()
{
    QFETCH(QByteArray, start);
    Place place("UTC");
    place.apply("scheduled", start);
    QVERIFY(place.countdown.isBooked());
    QVERIFY(place.countdown.canCancel());
    QString text = place.countdown.text();
    text.replace(QChar(0x00A0), u' ');
    QTEST(text, "text");
}

void tst_ActionCountdown::goesByItself()
{
    Place place("UTC");
    place.apply("scheduled", "2026-06-12T09:01:00Z");
    QSignalSpy changed(&place.countdown, &ActionCountdown::changed);
    place.clock.advance(10s);
    QCOMPARE(changed.size(), 10); // by the second at the end
    QCOMPARE(place.countdown.secondsLeft(), 50);
    place.clock.advance(50s);
    QCOMPARE(place.countdown.text(), u"It should start now"_s);
    QVERIFY(place.countdown.canCancel());
    place.apply("acknowledged", "2026-06-12T09:01:00Z");
    QVERIFY(!place.countdown.isBooked() && !place.countdown.canCancel());
    QCOMPARE(place.countdown.text(), QString());
    changed.clear();
    place.clock.advance(1h);
    QCOMPARE(changed.size(), 0);
}

void tst_ActionCountdown::cancelsOnlyWhatIsBooked_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<bool>("opens");
    for (const char *state : {"scheduled", "acknowledged", "completed", "failed", "cancelled", "negotiating"})
        QTest::newRow(state) << QByteArray(state) << (QByteArray(state) == "scheduled");
}

void tst_ActionCountdown::cancelsOnlyWhatIsBooked()
{
    QFETCH(QByteArray, state);
    QFETCH(bool, opens);
    Place place("UTC");
    place.devices.put(battery());
    place.apply(state, "2026-06-12T22:00:00Z");
    QCOMPARE(place.countdown.canCancel(), opens);
    QCOMPARE(place.countdown.whyNotCancel().isEmpty(), opens);
    QCOMPARE(place.countdown.cancel(), opens);
    QCOMPARE(place.desk.gate()->isOpen(), opens);
    QCOMPARE(place.service.sent.size(), 0u); // asking is not sending
}

QTEST_GUILESS_MAIN(tst_ActionCountdown)
#include "tst_actioncountdown.moc"
