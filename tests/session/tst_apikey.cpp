// SPDX-License-Identifier: GPL-3.0-or-later
#include <apikey.h>

#include <QFile>
#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

namespace {

// The memory of this process is searched for the key, so the key itself must not lie in the program's text: it is made
// from its mirror image, byte by byte.
constexpr char mirrored[]
    = "\x8c\x94\xa0\x8b\x9a\x8c\x8b\xa0\x92\x9a\x92\x90\x8d\x86\x9c\x9e\x91\x9e\x8d\x86\xce\xcd\xcc";

QByteArray madeSecret()
{
    QByteArray secret(qsizetype(sizeof mirrored) - 1, Qt::Uninitialized);
    for (qsizetype i = 0; i < secret.size(); ++i)
        secret[i] = char(~static_cast<unsigned char>(mirrored[i]));
    return secret;
}

// How often the secret lies in the writable memory of this process, looked for without ever being put together.
int copiesInMemory()
{
    constexpr qsizetype length = sizeof mirrored - 1;
    int found = 0;
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.contains(" rw"))
            continue;
        bool ok = false;
        const qint64 from = line.left(line.indexOf('-')).toLongLong(&ok, 16);
        const qint64 to
            = line.mid(line.indexOf('-') + 1, line.indexOf(' ') - line.indexOf('-') - 1).toLongLong(&ok, 16);
        // A sanitizer's shadow is far larger than any heap of this test.
        if (to - from > 256ll * 1024 * 1024 || !memory.seek(from))
            continue;
        QByteArray bytes = memory.read(to - from);
        for (qsizetype at = 0; at + length <= bytes.size(); ++at) {
            qsizetype i = 0;
            while (i < length
                   && static_cast<unsigned char>(bytes.at(at + i))
                       == static_cast<unsigned char>(~static_cast<unsigned char>(mirrored[i])))
                ++i;
            if (i == length)
                ++found;
        }
        // What was read is a copy too. Under a sanitizer freed memory lies in quarantine, where the next search finds it.
        volatile char *read = bytes.data();
        for (qsizetype at = 0; at < bytes.size(); ++at)
            read[at] = 0;
    }
    return found;
}

} // namespace

class tst_ApiKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipedWhenItGoes()
    {
        QCOMPARE(copiesInMemory(), 0);
        {
            const QByteArray plain = madeSecret();
            QVERIFY2(copiesInMemory() >= 1, "the search finds nothing, so it proves nothing");
            volatile char *bytes = const_cast<char *>(plain.constData());
            for (qsizetype i = 0; i < plain.size(); ++i)
                bytes[i] = 0;
        }
        QCOMPARE(copiesInMemory(), 0);
        {
            ApiKey key(madeSecret());
            QCOMPARE(copiesInMemory(), 1); // the array it was made from is wiped already
            ApiKey copy = key.clone();
            QCOMPARE(copiesInMemory(), 2);
            ApiKey moved = std::move(key);
            QCOMPARE(copiesInMemory(), 2);
            QVERIFY(key.isEmpty());
            copy = std::move(moved); // wipes what it held
            QCOMPARE(copiesInMemory(), 1);
            QCOMPARE(copy.redacted(), u"sk_test_••••y123"_s);
        }
        QCOMPARE(copiesInMemory(), 0);
    }

    void classes_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("keyClass");
        QTest::addColumn<QString>("shown");
        using C = ApiKey::Class;
        QTest::newRow("test") << "sk_test_0123456789ab4f2A"_ba << int(C::Sandbox) << u"sk_test_••••4f2A"_s;
        QTest::newRow("live") << "sk_live_0123456789ab4f2A"_ba << int(C::Live) << u"sk_live_••••4f2A"_s;
        QTest::newRow("older test") << "amps_sk_test_0123456789ab4f2A"_ba << int(C::Sandbox)
                                    << u"amps_sk_test_••••4f2A"_s;
        QTest::newRow("older live") << "amps_sk_live_0123456789ab4f2A"_ba << int(C::Live) << u"amps_sk_live_••••4f2A"_s;
        QTest::newRow("oldest test") << "sk_sandbox_0123456789ab4f2A"_ba << int(C::Sandbox) << u"sk_sandbox_••••4f2A"_s;
        QTest::newRow("unknown") << "token_0123456789ab4f2A"_ba << int(C::UnknownSoLive) << u"••••4f2A"_s;
        QTest::newRow("upper case") << "SK_TEST_0123456789ab4f2A"_ba << int(C::UnknownSoLive) << u"••••4f2A"_s;
        QTest::newRow("blank before") << " sk_test_0123456789ab4f2A"_ba << int(C::UnknownSoLive) << u"••••4f2A"_s;
        QTest::newRow("short") << "sk_test_demo"_ba << int(C::Sandbox) << u"sk_test_••••"_s;
        QTest::newRow("empty") << QByteArray() << int(C::UnknownSoLive) << QString();
    }
    void classes()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, keyClass);
        QFETCH(QString, shown);
        const ApiKey made(key);
        QCOMPARE(int(made.keyClass()), keyClass);
        QCOMPARE(made.redacted(), shown);
    }
};

QTEST_GUILESS_MAIN(tst_ApiKey)
#include "tst_apikey.moc"
