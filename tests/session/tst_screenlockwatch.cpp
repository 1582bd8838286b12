// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a bus of its own, which stands for the session's and for the system's.
#include <manualclock.h>
#include <screenlockwatch.h>
#include <sessionenvironment.h>

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

class tst_ScreenLockWatch : public QObject
{
    Q_OBJECT

    static QDBusConnection bus(const QString &name)
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    }

private Q_SLOTS:
    void locks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QVariant>("argument");
        QTest::addColumn<bool>("locks");
        const QString session = u"/org/freedesktop/login1/session/_32"_s;
        const QString manager = u"/org/freedesktop/login1"_s;
        const QString login = u"org.freedesktop.login1."_s;
        QTest::newRow("screen saver") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s << u"ActiveChanged"_s
                                      << QVariant(true) << true;
        QTest::newRow("screen saver, other path")
            << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s << u"ActiveChanged"_s
            << QVariant(true) << true;
        QTest::newRow("screen saver ends")
            << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s << u"ActiveChanged"_s << QVariant(false) << false;
        QTest::newRow("gnome") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s << u"ActiveChanged"_s
                               << QVariant(true) << true;
        QTest::newRow("cinnamon") << u"/org/cinnamon/ScreenSaver"_s << u"org.cinnamon.ScreenSaver"_s
                                  << u"ActiveChanged"_s << QVariant(true) << true;
        QTest::newRow("mate") << u"/org/mate/ScreenSaver"_s << u"org.mate.ScreenSaver"_s << u"ActiveChanged"_s
                              << QVariant(true) << true;
        QTest::newRow("logind locks") << session << login + u"Session"_s << u"Lock"_s << QVariant() << true;
        QTest::newRow("logind unlocks") << session << login + u"Session"_s << u"Unlock"_s << QVariant() << false;
        QTest::newRow("going to sleep") << manager << login + u"Manager"_s << u"PrepareForSleep"_s << QVariant(true)
                                        << true;
        QTest::newRow("waking up") << manager << login + u"Manager"_s << u"PrepareForSleep"_s << QVariant(false)
                                   << false;
        QTest::newRow("something else") << u"/x"_s << u"org.example.Saver"_s << u"ActiveChanged"_s << QVariant(true)
                                        << false;
    }
    void locks()
    {
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QFETCH(QString, member);
        QFETCH(QVariant, argument);
        QFETCH(bool, locks);
        QDBusConnection ours = bus(u"ours"_s);
        QDBusConnection theirs = bus(u"theirs"_s);
        QVERIFY2(ours.isConnected() && theirs.isConnected(), "run this by dbus-run-session");
        ScreenLockWatch watch(ours, ours);
        QVERIFY(watch.isListening());
        ManualClock clock;
        SessionEnvironment session({u"North"_s, QUrl(u"https://api.amps.ai"_s), ApiKey::Class::Live, u"sk_live_••••"_s,
                                    SessionEnvironment::Host::Remote, SessionEnvironment::Writes::Allowed},
                                   clock);
        connect(&watch, &ScreenLockWatch::locked, &session, &SessionEnvironment::lock);
        session.unlock(10);
        QVERIFY(!session.writesLocked());

        // What the watch asked the bus for comes before this answer: a signal sent sooner would pass it by.
        const QDBusMessage inOrder = QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s);
        QCOMPARE(ours.call(inOrder).type(), QDBusMessage::ReplyMessage);
        // A second signal that surely locks ends the wait where the first must not.
        QSignalSpy locked(&watch, &ScreenLockWatch::locked);
        QDBusMessage first = QDBusMessage::createSignal(path, interface, member);
        if (argument.isValid())
            first.setArguments({argument});
        QVERIFY(theirs.send(first));
        QVERIFY(theirs.send(QDBusMessage::createSignal(u"/org/freedesktop/login1/session/_1"_s,
                                                       u"org.freedesktop.login1.Session"_s, u"Lock"_s)));
        QTRY_COMPARE(locked.size(), locks ? 2 : 1);
        QVERIFY(session.writesLocked());
    }

    void withoutABus()
    {
        const QDBusConnection none(u"there is none"_s);
        ScreenLockWatch watch(none, none);
        QVERIFY(!watch.isListening());
    }
};

QTEST_GUILESS_MAIN(tst_ScreenLockWatch)
#include "tst_screenlockwatch.moc"
