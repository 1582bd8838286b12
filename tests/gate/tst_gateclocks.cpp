// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks that jump by a day, change for the summer or go five minutes wrong, while times are typed, a sheet is open, a
// button is held and a booking waits for its start: nothing is missed, done twice or done early.
// FLEET_GATE_CLOCKS=n tries n seeds instead of the few hundred of the suite; a failure prints its seed.
#include <actioncountdown.h>
#include <actionfakes.h>
#include <commandcomposer.h>
#include <random.h>

#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace fleet::fake;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeviceId batteryId(u"device_abc123"_s);

const char *const zones[] = {"UTC",
                             "Europe/London",
                             "Europe/Berlin",
                             "America/New_York",
                             "Australia/Lord_Howe",
                             "America/Santiago",
                             "Asia/Kathmandu",
                             "Pacific/Kiritimati"};
// Around the changes of the clocks in 2026, around midnight and around a leap day.
const char *const moments[]
    = {"2026-03-28T23:50:00Z", "2026-03-29T00:59:00Z", "2026-03-29T01:30:00Z", "2026-10-25T00:10:00Z",
       "2026-10-25T00:59:30Z", "2026-04-04T14:50:00Z", "2026-09-06T03:59:00Z", "2026-06-12T23:59:30Z",
       "2028-02-29T00:00:05Z", "2026-12-31T23:58:00Z"};

struct Desk
{
    Desk(const QDateTime &now, const char *zone)
        : clock(now)
        , desk(service, devices, environment, clock,
               Format(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone(zone)))
    {
        devices.put(battery());
    }
    ManualClock clock;
    Devices devices;
    Environment environment;
    Service service;
    CommandDesk desk;
};

QDateTime instant(const char *text)
{
    return QDateTime::fromString(QString::fromUtf8(text), Qt::ISODate);
}

// Somebody sets the clock, or the zone's rules move it, or the network does.
QDateTime jumped(const QDateTime &now, Random &random)
{
    static constexpr qint64 steps[] = {86400, -86400, 3600, -3600, 300, -300, 90, -90, 1, -1};
    return now.addSecs(steps[random.below(std::size(steps))]);
}

int seeds(int fewest)
{
    const int wanted = qEnvironmentVariableIntValue("FLEET_GATE_CLOCKS");
    return wanted > 0 ? wanted : fewest;
}

} // namespace

class tst_GateClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aTypedTimeStays();
    void noSheetOutlivesItsReading();
    void noHoldEndsEarly();
    void aBookingIsFollowedToItsEnd();
    void cleanupTestCase() { qInfo("%d runs", m_runs); }

private:
    int m_runs = 0;
};

// What was read from "22:00" is what is shown and sent, whatever the clock does between typing and sending.
void tst_GateClocks::aTypedTimeStays()
{
    for (int seed = 0; seed < seeds(400); ++seed, ++m_runs) {
        Random random(quint64(seed) + 1);
        Desk desk(instant(moments[random.below(std::size(moments))]), zones[random.below(std::size(zones))]);
        CommandComposer composer;
        composer.setDesk(&desk.desk);
        composer.setDeviceId(batteryId.text());
        composer.setExecution(u"scheduled"_s);
        const QTime typed(int(random.below(24)), int(random.below(60)));
        composer.setStartText(typed.toString(u"HH:mm"_s));
        const auto draftNow = [&]() -> std::optional<WallClock> {
            const std::optional<CommandDraft> draft = composer.draft();
            if (!draft)
                return {};
            return std::get<WallClock>(std::get<RunAt>(draft->when).start);
        };
        const std::optional<WallClock> first = draftNow();
        QVERIFY2(first && first->time == typed, qPrintable(u"seed %1"_s.arg(seed)));
        const QDateTime plantNow = desk.clock.nowUtc().toTimeZone(desk.desk.format().zone());
        const QDateTime asPlain(first->date, first->time, Qt::UTC);
        const qint64 ahead = QDateTime(plantNow.date(), plantNow.time(), Qt::UTC).secsTo(asPlain);
        QVERIFY2(ahead > 0 && ahead <= 86400, qPrintable(u"seed %1: %2 s ahead"_s.arg(seed).arg(ahead)));
        for (int i = 0; i < 6; ++i) {
            desk.clock.jumpTo(jumped(desk.clock.nowUtc(), random));
            desk.clock.advance(std::chrono::seconds(random.below(60)));
            // Whatever makes the form look again.
            Q_EMIT desk.environment.environmentChanged();
            desk.devices.put(battery());
            const std::optional<WallClock> now = draftNow();
            // It may be refused by now as past or too far; it never becomes another time.
            QVERIFY2(!now || *now == *first,
                     qPrintable(u"seed %1: %2 became %3"_s.arg(seed).arg(first->text(), now->text())));
        }
        if (composer.review()) {
            QVERIFY(desk.desk.gate()->requestBody().contains(u"\"start\":\""_s + first->text() + u'"'));
            if (desk.desk.gate()->confirm(ConfirmationGate::Click))
                QVERIFY(desk.service.sent.front().command.request().body.contains(first->text().toUtf8()));
        }
    }
}

// Two minutes by either clock, and the device is read again before anything may be sent.
void tst_GateClocks::noSheetOutlivesItsReading()
{
    int sent = 0;
    int held = 0;
    for (int seed = 0; seed < seeds(400); ++seed, ++m_runs) {
        Random random(quint64(seed) + 1);
        Desk desk(instant(moments[random.below(std::size(moments))]), zones[random.below(std::size(zones))]);
        QVERIFY(!desk.desk.propose(chargeDraft()));
        ConfirmationGate &gate = *desk.desk.gate();
        QDateTime wallAtReading = desk.clock.nowUtc();
        std::chrono::milliseconds steadyAtReading = desk.clock.monotonic();
        for (int i = 0; i < 8 && gate.isOpen(); ++i) {
            if (random.below(3) == 0)
                desk.clock.jumpTo(jumped(desk.clock.nowUtc(), random));
            desk.clock.advance(std::chrono::seconds(random.below(70)));
            const bool isOld = desk.clock.monotonic() - steadyAtReading >= 2min
                || wallAtReading.msecsTo(desk.clock.nowUtc()) >= 120000;
            const bool isReading = gate.isRereading();
            if (gate.confirm(ConfirmationGate::Click)) {
                QVERIFY2(!isOld && !isReading, qPrintable(u"seed %1: sent on an old reading"_s.arg(seed)));
                ++sent;
                break;
            }
            QVERIFY2(isOld || isReading, qPrintable(u"seed %1: refused without a reason"_s.arg(seed)));
            ++held;
            QVERIFY(gate.isRereading());
            desk.devices.answerRead();
            QVERIFY(!gate.isRereading());
            wallAtReading = desk.clock.nowUtc();
            steadyAtReading = desk.clock.monotonic();
        }
        QVERIFY(desk.service.sent.size() <= 1);
    }
    QVERIFY2(sent > 50 && held > 50, qPrintable(u"%1 sent, %2 held"_s.arg(sent).arg(held)));
}

void tst_GateClocks::noHoldEndsEarly()
{
    for (int seed = 0; seed < seeds(200); ++seed, ++m_runs) {
        Random random(quint64(seed) + 1);
        Desk desk(instant(moments[random.below(std::size(moments))]), "Europe/Berlin");
        desk.environment.value.kind = EnvironmentKind::Live;
        QVERIFY(!desk.desk.propose(chargeDraft()));
        ConfirmationGate &gate = *desk.desk.gate();
        gate.beginHold();
        const auto heldFor = std::chrono::milliseconds(random.below(3000));
        // No farther than what the two minutes leave.
        desk.clock.jumpTo(desk.clock.nowUtc().addSecs(random.below(2) ? -86400 : 90));
        desk.clock.advance(heldFor);
        const bool isSent = gate.confirm(ConfirmationGate::Hold);
        QVERIFY2(isSent == (heldFor >= 1440ms), qPrintable(u"seed %1: held %2 ms"_s.arg(seed).arg(heldFor.count())));
        QCOMPARE(desk.service.sent.size(), size_t(isSent ? 1 : 0));
    }
}

// A service with its own, right clock; ours is skewed and jumps. The booking's start and end are both seen soon after
// they happen, each once, and the countdown tells the truth right after every answer.
void tst_GateClocks::aBookingIsFollowedToItsEnd()
{
    for (int seed = 0; seed < seeds(200); ++seed, ++m_runs) {
        Random random(quint64(seed) + 1);
        const QDateTime begin = instant(moments[random.below(std::size(moments))]);
        const int skew = int(random.below(601)) - 300;
        Desk desk(begin.addSecs(skew), zones[random.below(std::size(zones))]);
        const auto steadyBegin = desk.clock.monotonic();
        const auto serviceNow = [&] {
            return begin.addMSecs((desk.clock.monotonic() - steadyBegin).count());
        };
        const QDateTime start = begin.addSecs(qint64(60 + random.below(7200)));
        const QDateTime end = start.addSecs(20);
        const auto record = [&] {
            const QDateTime now = serviceNow();
            const QByteArray state = now < start ? "scheduled" : now < end ? "acknowledged" : "completed";
            QByteArray more = ",\"start\":\"" + start.toString(Qt::ISODateWithMs).toUtf8() + "\"";
            if (now >= end)
                more += ",\"completedAt\":\"" + end.toString(Qt::ISODateWithMs).toUtf8() + "\"";
            return action("act_1", state, begin.toString(Qt::ISODateWithMs).toUtf8(), more);
        };
        ActionTracker &tracker = desk.desk.tracker();
        QSignalSpy settled(&tracker, &ActionTracker::actionSettled);
        Page<ActionPtr> page;
        page.items = {record()};
        tracker.applyPage(page, metaAt(serviceNow()));
        ActionCountdown countdown;
        countdown.setDesk(&desk.desk);
        countdown.setActionId(u"act_1"_s);
        QVERIFY(countdown.isBooked() && countdown.canCancel());

        int looks = 0;
        while (settled.isEmpty() && looks < 2000) {
            const auto wait = tracker.untilNextLook();
            QVERIFY2(wait, qPrintable(u"seed %1: nobody looks any more"_s.arg(seed)));
            desk.clock.advance(std::max(*wait, 250ms));
            if (random.below(5) == 0)
                desk.clock.jumpTo(jumped(desk.clock.nowUtc(), random));
            // Between the jump and the answer the state is still the service's last word: never early.
            QVERIFY(countdown.isBooked()
                    == (desk.desk.actions().action(ActionId(u"act_1"_s))->state == KnownActionState::Scheduled));
            ++looks;
            page.items = {record()};
            tracker.applyPage(page, metaAt(serviceNow()));
            Look look;
            look.kind = Look::Kind::ActionList;
            tracker.lookEnded(look);
            countdown.setActionId({});
            countdown.setActionId(u"act_1"_s);
            if (serviceNow() < start) {
                QVERIFY(countdown.canCancel());
                const qint64 truth = serviceNow().secsTo(start);
                // Answers travel, so the tracker takes a step of a second for the network's.
                QVERIFY2(
                    std::abs(countdown.secondsLeft() - truth) <= 5,
                    qPrintable(u"seed %1: says %2 s, is %3 s"_s.arg(seed).arg(countdown.secondsLeft()).arg(truth)));
            } else {
                QVERIFY(!countdown.isBooked() && !countdown.canCancel());
            }
        }
        QCOMPARE(settled.size(), 1);
        const qint64 late = end.secsTo(serviceNow());
        QVERIFY2(late >= 0 && late <= 90, qPrintable(u"seed %1: seen %2 s after its end"_s.arg(seed).arg(late)));
        // And once only, however often the same answer comes.
        tracker.applyPage(page, metaAt(serviceNow()));
        QCOMPARE(settled.size(), 1);
        QCOMPARE(desk.service.sent.size(), 0u);
    }
}

QTEST_GUILESS_MAIN(tst_GateClocks)
#include "tst_gateclocks.moc"
