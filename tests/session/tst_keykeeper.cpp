// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesecretstore.h"

#include <keykeeper.h>

#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;
using Outcome = SecretAnswer::Outcome;

Q_DECLARE_METATYPE(fleet::SecretAnswer::Outcome)

class tst_KeyKeeper : public QObject
{
    Q_OBJECT

    template <typename T>
    static std::optional<T> ended(const QFuture<T> &future)
    {
        QCoreApplication::processEvents();
        return future.isFinished() && future.resultCount() ? std::optional(future.result()) : std::nullopt;
    }
    static ApiKey key() { return ApiKey("sk_test_canary0123456789abcdef"); }

private Q_SLOTS:
    void keepsAndFinds()
    {
        test::FakeSecretStore store;
        {
            KeyKeeper keeper(store);
            const auto kept = ended(keeper.keep(u"a"_s, key()));
            QVERIFY(kept);
            QCOMPARE(kept->place, KeyPlace::Keychain);
        }
        KeyKeeper later(store);
        const auto found = ended(later.find(u"a"_s));
        QVERIFY(found && found->key);
        QCOMPARE(found->key->redacted(), key().redacted());
        QCOMPARE(found->kept.place, KeyPlace::Keychain);
        const int asked = store.asked;
        QVERIFY(ended(later.find(u"a"_s))->key);
        QCOMPARE(store.asked, asked); // asked once
        QVERIFY(ended(later.forget(u"a"_s))->worked());
        QVERIFY(store.entries.isEmpty());
        QVERIFY(!ended(later.find(u"a"_s))->key);
    }

    void memoryOnly_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << Outcome::NoStore << u"no keyring"_s;
        QTest::newRow("refused") << Outcome::Refused << u"refused"_s;
        QTest::newRow("slow") << Outcome::TooSlow << u"does not answer"_s;
    }
    void memoryOnly()
    {
        QFETCH(Outcome, outcome);
        QFETCH(QString, said);
        test::FakeSecretStore store;
        store.outcome = outcome;
        KeyKeeper keeper(store);
        const auto nothing = ended(keeper.find(u"a"_s));
        QVERIFY(nothing && !nothing->key);
        QCOMPARE(nothing->kept.why, outcome);
        const auto kept = ended(keeper.keep(u"a"_s, key()));
        QVERIFY(kept);
        QCOMPARE(kept->place, KeyPlace::ThisRunOnly);
        QVERIFY(KeyKeeper::sentence(*kept).contains(said));
        QVERIFY(KeyKeeper::sentence(*kept).contains(u"next time"_s));
        QVERIFY(ended(keeper.find(u"a"_s))->key);
        QVERIFY(store.entries.isEmpty());
    }

    void slowReadComesLate()
    {
        test::FakeSecretStore store;
        store.outcome = Outcome::TooSlow;
        KeyKeeper keeper(store);
        QSignalSpy late(&keeper, &KeyKeeper::foundLate);
        QVERIFY(!ended(keeper.find(u"a"_s))->key);
        Q_EMIT store.lateAnswer(
            u"a"_s, {.outcome = Outcome::Worked, .key = std::make_shared<const ApiKey>(key()), .detail = {}});
        QCOMPARE(late.size(), 1);
        const auto found = ended(keeper.find(u"a"_s));
        QVERIFY(found->key);
        QCOMPARE(found->kept.place, KeyPlace::Keychain);
    }

    void lateReadDoesNotReplaceWhatWasEntered()
    {
        test::FakeSecretStore store;
        store.outcome = Outcome::TooSlow;
        KeyKeeper keeper(store);
        QVERIFY(!ended(keeper.find(u"a"_s))->key);
        store.outcome = Outcome::NoStore;
        QVERIFY(ended(keeper.keep(u"a"_s, ApiKey("sk_test_entered0123456789"))));
        Q_EMIT store.lateAnswer(
            u"a"_s, {.outcome = Outcome::Worked, .key = std::make_shared<const ApiKey>(key()), .detail = {}});
        QVERIFY(ended(keeper.find(u"a"_s))->key->secret() == "sk_test_entered0123456789"_ba);
    }

    void readThatHangsWhileAKeyIsEntered()
    {
        test::FakeSecretStore store;
        store.holdsBack = true;
        KeyKeeper keeper(store);
        const QFuture<FoundKey> found = keeper.find(u"a"_s);
        const QFuture<KeptKey> kept = keeper.keep(u"a"_s, key());
        QVERIFY(!ended(found));
        store.answerAll();
        QVERIFY(ended(found) && ended(found)->key);
        QVERIFY(ended(found)->key->secret() == key().secret());
        QCOMPARE(ended(kept)->place, KeyPlace::Keychain);
    }

    void slowWriteComesLate()
    {
        test::FakeSecretStore store;
        store.outcome = Outcome::TooSlow;
        KeyKeeper keeper(store);
        QCOMPARE(ended(keeper.keep(u"a"_s, key()))->place, KeyPlace::ThisRunOnly);
        QSignalSpy moved(&keeper, &KeyKeeper::placeChanged);
        Q_EMIT store.lateAnswer(u"a"_s, {.outcome = Outcome::Worked, .key = {}, .detail = {}});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(keeper.placeOf(u"a"_s).place, KeyPlace::Keychain);
    }

    void keeperGoesFirst()
    {
        test::FakeSecretStore store;
        store.holdsBack = true;
        QFuture<FoundKey> found;
        {
            KeyKeeper keeper(store);
            found = keeper.find(u"a"_s);
        }
        store.answerAll();
        QCoreApplication::processEvents();
        QVERIFY(!ended(found));
    }
};

QTEST_GUILESS_MAIN(tst_KeyKeeper)
#include "tst_keykeeper.moc"
