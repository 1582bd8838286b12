// SPDX-License-Identifier: GPL-3.0-or-later
#include <manualclock.h>
#include <random.h>
#include <sessionenvironment.h>

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = SessionEnvironment::Kind;
using Host = SessionEnvironment::Host;
using Class = ApiKey::Class;

Q_DECLARE_METATYPE(fleet::ApiKey::Class)

// A clock of a computer that sleeps: time passes, and what was due meanwhile rings afterwards.
class SleepyClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(1781254800000 + m_now.count(), Qt::UTC); }
    std::chrono::milliseconds monotonic() const override { return m_now; }
    // Time passes, and nothing rings yet.
    void sleep(std::chrono::milliseconds time) { m_now += time; }
    void wakeAfter(std::chrono::milliseconds time)
    {
        sleep(time);
        const auto due = std::exchange(m_due, {});
        for (const auto &state : due)
            ring(state);
    }

protected:
    void arm(std::chrono::milliseconds, std::shared_ptr<Alarm::State> state) override { m_due.append(state); }

private:
    std::chrono::milliseconds m_now{0};
    QList<std::shared_ptr<Alarm::State>> m_due;
};

class tst_SessionEnvironment : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

    static SessionEnvironment::Setup setup(Class keyClass, Host host = Host::Remote,
                                           const QString &url = u"https://api.amps.ai"_s)
    {
        return {u"North"_s, QUrl(url), keyClass, u"sk_test_••••4f2A"_s, host, SessionEnvironment::Writes::Allowed};
    }

private Q_SLOTS:
    void signsAgree_data()
    {
        QTest::addColumn<Class>("key");
        QTest::addColumn<bool>("embedded");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("meta");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("mismatch");
        QTest::addColumn<bool>("locked");
        const QString api = u"https://api.amps.ai"_s;
        const QString local = u"http://127.0.0.1:8787"_s;
        const QString old = u"https://sandbox-api.amps.ai"_s;
        const QString sandbox = u"sandbox"_s;
        const QString live = u"live"_s;
        QTest::newRow("demo") << Class::Sandbox << true << local << sandbox << u"DEMO"_s << false << false;
        QTest::newRow("demo, no answer yet")
            << Class::Sandbox << true << local << QString() << u"DEMO"_s << false << false;
        QTest::newRow("demo answers live") << Class::Sandbox << true << local << live << u"LIVE"_s << true << true;
        QTest::newRow("demo with a live key") << Class::Live << true << local << live << u"LIVE"_s << true << true;
        QTest::newRow("sandbox") << Class::Sandbox << false << api << sandbox << u"SANDBOX"_s << false << false;
        QTest::newRow("sandbox, no answer yet")
            << Class::Sandbox << false << api << QString() << u"SANDBOX"_s << false << false;
        QTest::newRow("sandbox key, live answer")
            << Class::Sandbox << false << api << live << u"LIVE"_s << true << true;
        QTest::newRow("sandbox key, other answer")
            << Class::Sandbox << false << api << u"staging"_s << u"SANDBOX"_s << true << true;
        QTest::newRow("live") << Class::Live << false << api << live << u"LIVE"_s << false << true;
        QTest::newRow("live key, sandbox answer")
            << Class::Live << false << api << sandbox << u"LIVE"_s << true << true;
        QTest::newRow("live key, sandbox host") << Class::Live << false << old << live << u"LIVE"_s << true << true;
        QTest::newRow("sandbox key, sandbox host")
            << Class::Sandbox << false << old << sandbox << u"SANDBOX"_s << false << false;
        QTest::newRow("unknown prefix") << Class::UnknownSoLive << false << api << live << u"LIVE"_s << false << true;
        QTest::newRow("unknown prefix, sandbox answer")
            << Class::UnknownSoLive << false << api << sandbox << u"LIVE"_s << true << true;
    }
    void signsAgree()
    {
        QFETCH(Class, key);
        QFETCH(bool, embedded);
        QFETCH(QString, url);
        QFETCH(QString, meta);
        QFETCH(QString, word);
        QFETCH(bool, mismatch);
        QFETCH(bool, locked);
        SessionEnvironment session(setup(key, embedded ? Host::Embedded : Host::Remote, url), m_clock);
        session.noteEnvironment(ApiEnvironment(meta));
        QCOMPARE(session.word(), word);
        QCOMPARE(session.environment(), word.toLower());
        QCOMPARE(session.isMismatch(), mismatch);
        QCOMPARE(session.writesLocked(), locked);
        QCOMPARE(session.lockReason().isEmpty(), !locked);
        QCOMPARE(session.mismatchText().isEmpty(), !mismatch);
        if (mismatch) {
            QCOMPARE(session.lockReason(), session.mismatchText());
            session.unlock(10);
            QVERIFY(session.writesLocked());
        }
    }

    void staysFrozenUntilResolved()
    {
        SessionEnvironment session(setup(Class::Sandbox), m_clock);
        QSignalSpy found(&session, &SessionEnvironment::mismatchFound);
        session.noteEnvironment(KnownEnvironment::Sandbox);
        session.noteEnvironment(KnownEnvironment::Live);
        QVERIFY(session.writesLocked());
        QVERIFY(session.mismatchText().contains(u"live"_s));
        session.resolveMismatch();
        QVERIFY2(session.writesLocked(), "the last answer still disagrees");
        session.noteEnvironment(KnownEnvironment::Sandbox);
        QVERIFY2(session.writesLocked(), "one good answer is no person");
        QCOMPARE(session.kind(), Kind::Live);
        QVERIFY(session.canResolve());
        session.resolveMismatch();
        QVERIFY(!session.writesLocked());
        QCOMPARE(session.kind(), Kind::Sandbox);
        QCOMPARE(found.size(), 1);
        session.noteEnvironment(KnownEnvironment::Live);
        QVERIFY(session.writesLocked());
        QCOMPARE(found.size(), 2);
    }

    void equalAnswersSayNothing()
    {
        SessionEnvironment session(setup(Class::Sandbox), m_clock);
        session.noteEnvironment(KnownEnvironment::Sandbox);
        QSignalSpy changed(&session, &SessionEnvironment::changed);
        for (int i = 0; i < 100; ++i) {
            session.noteEnvironment(KnownEnvironment::Sandbox);
            session.noteEnvironment(ApiEnvironment());
        }
        QCOMPARE(changed.size(), 0);
    }

    void liveUnlocksForAWhile()
    {
        ManualClock clock;
        SessionEnvironment session(setup(Class::Live), clock);
        QSignalSpy changed(&session, &SessionEnvironment::changed);
        QSignalSpy seconds(&session, &SessionEnvironment::unlockSecondsLeftChanged);
        QVERIFY(session.writesLocked());
        QVERIFY(session.canUnlock());
        QCOMPARE(session.unlockSecondsLeft(), 0);
        session.unlock(10);
        QVERIFY(!session.writesLocked());
        QCOMPARE(session.unlockSecondsLeft(), 600);
        QCOMPARE(session.lockReason(), QString());
        clock.advance(599s);
        QVERIFY(!session.writesLocked());
        QCOMPARE(session.unlockSecondsLeft(), 1);
        QCOMPARE(seconds.size(), 600);
        clock.advance(1s);
        QVERIFY(session.writesLocked());
        QCOMPARE(session.unlockSecondsLeft(), 0);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!clock.untilNextAlarm());
    }

    void unlockIsClamped_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("seconds");
        QTest::newRow("negative") << -5 << 60;
        QTest::newRow("zero") << 0 << 60;
        QTest::newRow("a day") << 1440 << 3600;
    }
    void unlockIsClamped()
    {
        QFETCH(int, minutes);
        QFETCH(int, seconds);
        SessionEnvironment session(setup(Class::Live), m_clock);
        session.unlock(minutes);
        QCOMPARE(session.unlockSecondsLeft(), seconds);
    }

    void locksAtOnce()
    {
        SessionEnvironment session(setup(Class::Live), m_clock);
        session.unlock(10);
        session.lock();
        QVERIFY(session.writesLocked());
        session.unlock(10);
        session.noteEnvironment(KnownEnvironment::Sandbox);
        QVERIFY(session.writesLocked());
        QCOMPARE(session.unlockSecondsLeft(), 0);
    }

    void sleepLocks_data()
    {
        QTest::addColumn<int>("jumpSeconds");
        QTest::addColumn<bool>("locks");
        QTest::newRow("slept") << 3600 << true;
        QTest::newRow("clock set back") << -3600 << true;
        QTest::newRow("clock adjusted a little") << 2 << false;
    }
    void sleepLocks()
    {
        QFETCH(int, jumpSeconds);
        QFETCH(bool, locks);
        ManualClock clock;
        SessionEnvironment session(setup(Class::Live), clock);
        session.unlock(60);
        clock.advance(10s);
        clock.jumpTo(clock.nowUtc().addSecs(jumpSeconds));
        clock.advance(1s);
        QCOMPARE(session.writesLocked(), locks);
    }

    void sleepLocksWhenBothClocksRanOn_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("locks");
        QTest::newRow("a tick") << 1 << false;
        QTest::newRow("a busy moment") << 4 << false;
        QTest::newRow("slept") << 60 << true;
    }
    void sleepLocksWhenBothClocksRanOn()
    {
        QFETCH(int, seconds);
        QFETCH(bool, locks);
        SleepyClock clock;
        SessionEnvironment session(setup(Class::Live), clock);
        session.unlock(60);
        clock.wakeAfter(1s);
        QVERIFY(!session.writesLocked());
        clock.sleep(std::chrono::seconds(seconds));
        QCOMPARE(session.writesLocked(), locks); // also before the tick comes
        QCOMPARE(session.lockReason().isEmpty(), !locks);
        clock.wakeAfter(0s);
        QCOMPARE(session.writesLocked(), locks);
    }

    void readOnlyStart_data()
    {
        QTest::addColumn<Class>("key");
        QTest::newRow("live") << Class::Live;
        QTest::newRow("sandbox") << Class::Sandbox;
    }
    void readOnlyStart()
    {
        QFETCH(Class, key);
        SessionEnvironment::Setup made = setup(key);
        made.writes = SessionEnvironment::Writes::ReadOnlyStart;
        SessionEnvironment session(made, m_clock);
        QVERIFY(session.isReadOnly());
        QVERIFY(session.writesLocked());
        QVERIFY(!session.canUnlock());
        session.unlock(10);
        QVERIFY(session.writesLocked());
    }

    void readOnlyProfile()
    {
        ManualClock clock;
        SessionEnvironment::Setup made = setup(Class::Live);
        made.writes = SessionEnvironment::Writes::ReadOnlyProfile;
        SessionEnvironment session(made, clock);
        QSignalSpy chosen(&session, &SessionEnvironment::readOnlyChosen);
        QVERIFY(session.writesLocked() && !session.canUnlock());
        session.unlock(10);
        QVERIFY(session.writesLocked());
        session.setReadOnly(false);
        QVERIFY2(session.writesLocked(), "LIVE is still locked");
        session.unlock(10);
        QVERIFY(!session.writesLocked());
        session.setReadOnly(true);
        QVERIFY(session.writesLocked());
        session.setReadOnly(false);
        QVERIFY2(session.writesLocked(), "an unlock does not survive being read-only");
        QCOMPARE(chosen.size(), 3);

        made.writes = SessionEnvironment::Writes::ReadOnlyStart;
        SessionEnvironment wall(made, clock);
        wall.setReadOnly(false);
        QVERIFY(wall.isReadOnly());
    }

    // quality.md R13: whatever order signs, unlocks and resolutions come in, nothing may go while a sign disagrees.
    void generatedMixes()
    {
        QLoggingCategory::setFilterRules(u"fleet.session=false"_s); // thousands of locks
        Random random(13);
        const QStringList metas{u"sandbox"_s, u"live"_s, QString(), u"staging"_s};
        const int mixes = std::max(10000, qEnvironmentVariableIntValue("FLEET_MIXES"));
        for (int run = 0; run < mixes; ++run) {
            ManualClock clock;
            const auto key = Class(int(random.below(3)));
            const bool embedded = random.below(2);
            SessionEnvironment session(setup(key, embedded ? Host::Embedded : Host::Remote), clock);
            QString last;
            bool disagreedSinceResolved = false;
            for (int step = 0; step < 10; ++step) {
                switch (random.below(4)) {
                case 0: {
                    last = metas.at(qsizetype(random.below(4)));
                    session.noteEnvironment(ApiEnvironment(last));
                    const QString expected = key == Class::Sandbox ? u"sandbox"_s : u"live"_s;
                    if (!last.isEmpty() && (last != expected || (embedded && last != u"sandbox"_s)))
                        disagreedSinceResolved = true;
                    break;
                }
                case 1:
                    session.unlock(5);
                    break;
                case 2:
                    clock.advance(std::chrono::seconds(random.below(400)));
                    break;
                default:
                    if (session.canResolve())
                        disagreedSinceResolved = false;
                    session.resolveMismatch();
                    break;
                }
                if (disagreedSinceResolved || (embedded && key != Class::Sandbox))
                    QVERIFY(session.writesLocked());
                if (key != Class::Sandbox && session.unlockSecondsLeft() == 0)
                    QVERIFY(session.writesLocked());
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_SessionEnvironment)
#include "tst_sessionenvironment.moc"
