// SPDX-License-Identifier: GPL-3.0-or-later
#include <webhookverifier.h>

#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(fleet::WebhookRefusal)

namespace {
// The vector that the scheme's authors publish with their libraries.
const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const WebhookDelivery published{.id = "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                .timestamp = "1614265330",
                                .signatures = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                                .body = R"({"test": 2432232314})"};
const QDateTime then = QDateTime::fromSecsSinceEpoch(1614265330, Qt::UTC);
} // namespace

class tst_WebhookVerifier : public QObject
{
    Q_OBJECT

    static WebhookVerifier verifier()
    {
        auto made = WebhookVerifier::make(secret);
        Q_ASSERT(made);
        return std::move(made).value();
    }
    static QString outcome(const WebhookDelivery &delivery, const QDateTime &now = then)
    {
        WebhookVerifier fresh = verifier();
        const auto verified = fresh.verify(delivery, now);
        return verified ? u"verified"_s : sentence(verified.error());
    }

private Q_SLOTS:
    void publishedVector()
    {
        QCOMPARE(verifier().sign(published.id, published.timestamp, published.body), published.signatures);
        QCOMPARE(outcome(published), u"verified"_s);
    }

    // Of the contract's own kinds of bodies; signatures made by another implementation (Python's hmac).
    void deliveries_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("completed")
            << R"({"actionId":"act_1","deviceId":"device_abc123","deviceType":"battery","command":"charge","parameters":{"target":{"value":80,"unit":"percent"}},"result":null,"completedAt":"2026-06-12T09:00:00.000Z"})"_ba
            << "v1,B0S5d/I4v4mm2yZBH5Cd4JXQMn4/R5i6ltvrUzJ+1oA="_ba;
        QTest::newRow("empty body") << QByteArray("") << "v1,/n9JD+QvCBymh/dplZctdnJL3Jc/7vU4siQ5cz50QYY="_ba;
        QTest::newRow("bytes beyond ASCII") << "{\"name\":\"S\xc3\xbc\x64\",\"nul\":\"\0\"}"_ba
                                            << "v1,z+hjj0g7HKlG2F4CanRJu2ZVfi/km0xpYw0rjORPvnI="_ba;
    }
    void deliveries()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        QCOMPARE(outcome({.id = "msg_1", .timestamp = "1614265330", .signatures = signature, .body = body}),
                 u"verified"_s);
    }

    void everyBitFlipIsRefused()
    {
        int flips = 0;
        const auto each = [&](QByteArray WebhookDelivery::*part) {
            for (qsizetype byte = 0; byte < (published.*part).size(); ++byte) {
                for (int bit = 0; bit < 8; ++bit) {
                    WebhookDelivery flipped = published;
                    (flipped.*part)[byte] = char((flipped.*part).at(byte) ^ (1 << bit));
                    ++flips;
                    // Checked at the time that the flipped stamp names too, so that no flip passes for its age alone.
                    const bool inTime = outcome(flipped) != u"verified"_s;
                    const QDateTime named = QDateTime::fromSecsSinceEpoch(flipped.timestamp.toLongLong(), Qt::UTC);
                    if (!inTime || outcome(flipped, named) == u"verified"_s)
                        return false;
                }
            }
            return true;
        };
        QVERIFY(each(&WebhookDelivery::id));
        QVERIFY(each(&WebhookDelivery::timestamp));
        QVERIFY(each(&WebhookDelivery::signatures));
        QVERIFY(each(&WebhookDelivery::body));
        QCOMPARE(flips, 8 * (28 + 10 + 47 + 20));
    }

    void everyCutIsRefused()
    {
        const auto each = [](QByteArray WebhookDelivery::*part) {
            for (qsizetype size = 0; size < (published.*part).size(); ++size) {
                WebhookDelivery cut = published;
                (cut.*part).truncate(size);
                if (outcome(cut) == u"verified"_s)
                    return false;
            }
            return true;
        };
        QVERIFY(each(&WebhookDelivery::id));
        QVERIFY(each(&WebhookDelivery::timestamp));
        QVERIFY(each(&WebhookDelivery::signatures));
        QVERIFY(each(&WebhookDelivery::body));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<QByteArray>("signatures");
        QTest::addColumn<int>("late"); // seconds between signing and checking
        QTest::addColumn<QString>("refusal");
        const QByteArray good = published.signatures;
        const QByteArray stamp = published.timestamp;
        const auto words = [](WebhookRefusal refusal) {
            return sentence(refusal);
        };
        const QByteArray other = "v1," + QByteArray(32, 'x').toBase64();
        QTest::newRow("in time") << stamp << good << 299 << u"verified"_s;
        QTest::newRow("just in time") << stamp << good << 300 << u"verified"_s;
        QTest::newRow("too old") << stamp << good << 301 << words(WebhookRefusal::TooOld);
        QTest::newRow("clock behind") << stamp << good << -300 << u"verified"_s;
        QTest::newRow("from the future") << stamp << good << -301 << words(WebhookRefusal::FromTheFuture);
        QTest::newRow("two signatures, the second fits") << stamp << other + ' ' + good << 0 << u"verified"_s;
        QTest::newRow("a later version beside it") << stamp << "v2,abc " + good << 0 << u"verified"_s;
        QTest::newRow("only other ones") << stamp << other + ' ' + other << 0 << words(WebhookRefusal::WrongSignature);
        QTest::newRow("only a later version")
            << stamp << "v2," + good.sliced(3) << 0 << words(WebhookRefusal::NoSignature);
        QTest::newRow("without a version") << stamp << good.sliced(3) << 0 << words(WebhookRefusal::NoSignature);
        QTest::newRow("the oldest scheme")
            << stamp << good + ",timestamp=" + stamp << 0 << words(WebhookRefusal::NoSignature);
        QTest::newRow("none") << stamp << QByteArray() << 0 << words(WebhookRefusal::HeaderMissing);
        QTest::newRow("no stamp") << QByteArray() << good << 0 << words(WebhookRefusal::HeaderMissing);
        QTest::newRow("stamp with a sign") << "+1614265330"_ba << good << 0 << words(WebhookRefusal::BadTimestamp);
        QTest::newRow("stamp with a blank") << " 1614265330"_ba << good << 0 << words(WebhookRefusal::BadTimestamp);
        QTest::newRow("stamp beyond numbers")
            << "99999999999999999999"_ba << good << 0 << words(WebhookRefusal::BadTimestamp);
        QTest::newRow("milliseconds") << "1614265330000"_ba << good << 0 << words(WebhookRefusal::FromTheFuture);
    }
    void refusals()
    {
        QFETCH(QByteArray, timestamp);
        QFETCH(QByteArray, signatures);
        QFETCH(int, late);
        QFETCH(QString, refusal);
        QCOMPARE(outcome({.id = published.id, .timestamp = timestamp, .signatures = signatures, .body = published.body},
                         then.addSecs(late)),
                 refusal);
    }

    // Another spelling of the same bytes is not the same signature.
    void otherSpellings()
    {
        WebhookDelivery odd = published;
        odd.signatures.replace("OE=", "OF="); // differs in bits that base64 does not use
        QCOMPARE(QByteArray::fromBase64(odd.signatures.sliced(3)),
                 QByteArray::fromBase64(published.signatures.sliced(3)));
        QVERIFY(outcome(odd) != u"verified"_s);
    }

    void replay()
    {
        WebhookVerifier memory = verifier();
        // A forgery first: it must not use up the id.
        WebhookDelivery forged = published;
        forged.body += ' ';
        QVERIFY(!memory.verify(forged, then));
        QVERIFY(memory.verify(published, then));
        for (const int seconds : {0, 1, 299, 300}) {
            const auto again = memory.verify(published, then.addSecs(seconds));
            QVERIFY(!again);
            QCOMPARE(again.error(), WebhookRefusal::Replayed);
        }
        QCOMPARE(memory.verify(published, then.addSecs(301)).error(), WebhookRefusal::TooOld);
        // What is too old anyway need not be remembered.
        const QByteArray later = "1614266330";
        QVERIFY(memory.verify(
            {.id = "msg_2", .timestamp = later, .signatures = memory.sign("msg_2", later, "{}"), .body = "{}"},
            then.addSecs(1000)));
        QCOMPARE(memory.remembered().keys(), QList<QByteArray>{"msg_2"_ba});
        // And a memory that outlasts a run.
        WebhookVerifier next = verifier();
        next.remember("msg_2"_ba, 1614266330);
        QCOMPARE(
            next.verify(
                    {.id = "msg_2", .timestamp = later, .signatures = memory.sign("msg_2", later, "{}"), .body = "{}"},
                    then.addSecs(1000))
                .error(),
            WebhookRefusal::Replayed);
    }

    void wrongSecrets_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("another") << "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSx"_ba << true;
        QTest::newRow("shorter") << "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLQ=="_ba << true;
        QTest::newRow("without prefix") << "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_ba << false;
        QTest::newRow("an API key") << "sk_test_demo"_ba << false;
        QTest::newRow("not base64") << "whsec_***"_ba << false;
        QTest::newRow("empty") << "whsec_"_ba << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void wrongSecrets()
    {
        QFETCH(QByteArray, other);
        QFETCH(bool, isOne);
        auto made = WebhookVerifier::make(other);
        QCOMPARE(made.isOk(), isOne);
        if (!isOne) {
            QVERIFY(other.size() < 8 || !made.error().contains(QString::fromLatin1(other)));
            return;
        }
        WebhookVerifier wrong = std::move(made).value();
        QCOMPARE(wrong.verify(published, then).error(), WebhookRefusal::WrongSignature);
        QVERIFY(wrong.remembered().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_WebhookVerifier)
#include "tst_webhookverifier.moc"
