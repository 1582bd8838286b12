// SPDX-License-Identifier: GPL-3.0-or-later
// Run by with_keyring.sh, which says in FLEET_KEYRING what lies behind the bus.
#include <keychainsecretstore.h>
#include <keykeeper.h>
#include <systemclock.h>
#include <whendone.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace fleet;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Outcome = SecretAnswer::Outcome;

namespace {

const QByteArray canary = "sk_test_canary0123456789abcdef";

// A keyring that takes every question and answers none, as a locked one does that waits for its password.
class SilentService final : public QDBusVirtualObject
{
public:
    int asked = 0;
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        ++asked;
        message.setDelayedReply(true);
        return true;
    }
};

} // namespace

class tst_Keychain : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    const QByteArray m_kind = qgetenv("FLEET_KEYRING");

    static SecretAnswer wait(const QFuture<SecretAnswer> &future)
    {
        std::optional<SecretAnswer> got;
        QObject here;
        whenDone(future, &here, [&got](const SecretAnswer &answer) { got = answer; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20000))
            return {.outcome = Outcome::TooSlow, .key = {}, .detail = u"the future never ended"_s};
        return *got;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_kind == "real" || m_kind == "none" || m_kind == "hanging", "run this by with_keyring.sh");
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }

    void roundTrip()
    {
        if (m_kind != "real")
            return;
        KeychainSecretStore store(m_clock);
        QCOMPARE(wait(store.read(u"north-1"_s)).outcome, Outcome::NotFound);
        QCOMPARE(wait(store.write(u"north-1"_s, ApiKey(canary))).outcome, Outcome::Worked);
        QCOMPARE(wait(store.write(u"süd-2"_s, ApiKey("sk_live_another0123456789"))).outcome, Outcome::Worked);
        const SecretAnswer north = wait(store.read(u"north-1"_s));
        QCOMPARE(north.outcome, Outcome::Worked);
        QCOMPARE(north.key->secret().toByteArray(), canary);
        QCOMPARE(wait(store.read(u"süd-2"_s)).key->secret().toByteArray(), "sk_live_another0123456789"_ba);

        // Written again: one entry per profile, the newest.
        QCOMPARE(wait(store.write(u"north-1"_s, ApiKey("sk_test_second0123456789"))).outcome, Outcome::Worked);
        QCOMPARE(wait(store.read(u"north-1"_s)).key->secret().toByteArray(), "sk_test_second0123456789"_ba);

        QCOMPARE(wait(store.remove(u"north-1"_s)).outcome, Outcome::Worked);
        QCOMPARE(wait(store.read(u"north-1"_s)).outcome, Outcome::NotFound);
        QCOMPARE(wait(store.remove(u"north-1"_s)).outcome, Outcome::Worked);
        QCOMPARE(wait(store.read(u"süd-2"_s)).outcome, Outcome::Worked);
        QCOMPARE(wait(store.remove(u"süd-2"_s)).outcome, Outcome::Worked);
    }

    // What other programs and other runs see of it: another process must find the entry under the published name.
    void isThereForAnotherRun()
    {
        if (m_kind != "real")
            return;
        {
            KeychainSecretStore store(m_clock);
            QCOMPARE(wait(store.write(u"other-run"_s, ApiKey(canary))).outcome, Outcome::Worked);
        }
        QProcess again;
        again.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        again.start(QCoreApplication::applicationFilePath(), {u"readForAnother"_s});
        QVERIFY(again.waitForFinished(20000));
        QCOMPARE(again.exitCode(), 0);
        const QByteArray said = again.readAllStandardOutput();
        QVERIFY2(!said.contains("canary"), "the key was printed");
    }
    void readForAnother()
    {
        if (m_kind != "real" || !QCoreApplication::arguments().contains(u"readForAnother"_s))
            return;
        KeychainSecretStore store(m_clock);
        const SecretAnswer found = wait(store.read(u"other-run"_s));
        QVERIFY(found.worked());
        QVERIFY(found.key->secret() == canary);
        QCOMPARE(wait(store.remove(u"other-run"_s)).outcome, Outcome::Worked);
    }

    void nothingLiesInPlainText()
    {
        if (m_kind != "real")
            return;
        KeychainSecretStore store(m_clock);
        QCOMPARE(wait(store.write(u"plain"_s, ApiKey(canary))).outcome, Outcome::Worked);
        int files = 0;
        QDirIterator every(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (every.hasNext()) {
            QFile file(every.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("canary0123") && !bytes.contains(canary.toBase64().first(16)),
                     qPrintable(file.fileName()));
        }
        QVERIFY2(files > 0, "the keyring's own file was not even looked at");
        QCOMPARE(wait(store.remove(u"plain"_s)).outcome, Outcome::Worked);
    }

    void noKeyring()
    {
        if (m_kind != "none")
            return;
        KeychainSecretStore store(m_clock);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(wait(store.read(u"north-1"_s)).outcome, Outcome::NoStore);
        QCOMPARE(wait(store.write(u"north-1"_s, ApiKey(canary))).outcome, Outcome::NoStore);
        QVERIFY(timer.elapsed() < 3000);

        KeyKeeper keeper(store);
        std::optional<KeptKey> kept;
        whenDone(keeper.keep(u"north-1"_s, ApiKey(canary)), this, [&](const KeptKey &answer) { kept = answer; });
        QTRY_VERIFY(kept);
        QCOMPARE(kept->place, KeyPlace::ThisRunOnly);
        QVERIFY(KeyKeeper::sentence(*kept).contains(u"no keyring"_s));
        // For this run it is there all the same.
        std::optional<FoundKey> found;
        whenDone(keeper.find(u"north-1"_s), this, [&](const FoundKey &answer) { found = answer; });
        QTRY_VERIFY(found);
        QVERIFY(found->key && found->key->secret() == canary);
    }

    void keyringThatNeverAnswers()
    {
        if (m_kind != "hanging")
            return;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"silent"_s);
        SilentService silent;
        QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &silent, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));

        KeychainSecretStore store(m_clock, 300ms);
        QElapsedTimer timer;
        timer.start();
        int ticks = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&] { ++ticks; });
        ticker.start(10);
        QCOMPARE(wait(store.read(u"north-1"_s)).outcome, Outcome::TooSlow);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(ticks >= 5, "the event loop stood still");
        QTRY_VERIFY2(silent.asked > 0, "nobody asked the keyring");
        QCOMPARE(wait(store.write(u"north-1"_s, ApiKey(canary))).outcome, Outcome::TooSlow);
    }
};

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
