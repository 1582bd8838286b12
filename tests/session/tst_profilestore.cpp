// SPDX-License-Identifier: GPL-3.0-or-later
#include <profilelistmodel.h>
#include <profilestore.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

class tst_ProfileStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString file() const { return m_dir->filePath(u"config/amps-fleet/profiles.json"_s); }

    // Apostrophes for quotation marks: moc loses the class behind raw strings full of them.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }
    static Profile profile(const QString &name, ApiKey::Class keyClass = ApiKey::Class::Sandbox)
    {
        return {.id = {},
                .name = name,
                .baseUrl = QUrl(u"https://api.amps.ai/v2"_s),
                .keyClass = keyClass,
                .redactedKey = u"sk_test_••••4f2A"_s,
                .isReadOnly = false,
                .usedAt = {}};
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void roundTrip()
    {
        ProfileStore store(file());
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(!store.lastUsed());
        QSignalSpy changed(&store, &ProfileStore::changed);
        const auto north = store.add(profile(u" North Sea "_s));
        QVERIFY(north);
        QCOMPARE(north->name, u"North Sea"_s);
        QVERIFY2(north->id.startsWith(u"north-sea-"_s), qPrintable(north->id));
        const auto live = store.add(profile(u"Süd"_s, ApiKey::Class::Live));
        QVERIFY(live);
        QCOMPARE(changed.size(), 2);
        const QDateTime now = QDateTime::fromString(u"2026-06-12T09:00:00.123Z"_s, Qt::ISODateWithMs);
        QVERIFY(store.change(live->id, [&](Profile &p) { p.usedAt = now; }));

        ProfileStore again(file());
        QCOMPARE(again.profiles(), store.profiles());
        QCOMPARE(again.profiles().size(), 2);
        QCOMPARE(again.lastUsed()->id, live->id);
        QCOMPARE(again.lastUsed()->usedAt, now);
        QCOMPARE(again.findByName(u"NORTH SEA"_s)->id, north->id);
        QVERIFY(!again.findByName(u"North"_s));
        QVERIFY(again.trouble().isEmpty());
        // For its owner alone.
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(file()).permissions() & others));
    }

    void renameKeepsTheId()
    {
        ProfileStore store(file());
        const auto made = store.add(profile(u"North"_s));
        QVERIFY(store.add(profile(u"South"_s)));
        const auto renamed = store.rename(made->id, u"Far North"_s);
        QVERIFY(renamed);
        QCOMPARE(renamed->id, made->id);
        QVERIFY(store.rename(made->id, u"FAR north"_s)); // its own name in other letters
        QVERIFY(!store.rename(made->id, u"south"_s));
        QVERIFY(!store.rename(u"no-such-id"_s, u"x"_s));
        QCOMPARE(ProfileStore(file()).find(made->id)->name, u"FAR north"_s);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("plain") << u"West"_s << true;
        QTest::newRow("umlauts") << u"Österreich / Süd"_s << true;
        QTest::newRow("like a path") << u"../../etc"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << u"   "_s << false;
        QTest::newRow("taken") << u"north"_s << false;
        QTest::newRow("the demo's") << u"Demo"_s << false;
        QTest::newRow("60") << QString(60, u'x') << true;
        QTest::newRow("61") << QString(61, u'x') << false;
        QTest::newRow("a line break") << u"a\nb"_s << false;
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(bool, fits);
        ProfileStore store(file());
        QVERIFY(store.add(profile(u"North"_s)));
        QCOMPARE(store.whyNotNamed(name).isEmpty(), fits);
        const auto made = store.add(profile(name));
        QCOMPARE(made.isOk(), fits);
        if (fits)
            QVERIFY2(!made->id.contains(u'/') && !made->id.contains(u'.'), qPrintable(made->id));
        QVERIFY(store.whyNotNamed(store.freeName(name.isEmpty() ? u"x"_s : name)).isEmpty() || name.trimmed().isEmpty()
                || name.contains(u'\n'));
    }

    void removes()
    {
        ProfileStore store(file());
        const auto a = store.add(profile(u"A"_s));
        const auto b = store.add(profile(u"B"_s));
        QVERIFY(store.remove(a->id));
        QVERIFY(!store.remove(a->id));
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(ProfileStore(file()).profiles().constFirst().id, b->id);
    }

    void twoRunsDoNotUndoEachOther()
    {
        ProfileStore one(file());
        ProfileStore two(file());
        QVERIFY(one.add(profile(u"One"_s)));
        QVERIFY(two.add(profile(u"Two"_s)));
        QCOMPARE(two.profiles().size(), 2);
        QVERIFY(!one.add(profile(u"two"_s)));
        one.reload();
        QCOMPARE(one.profiles(), two.profiles());
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << "{profiles"_ba;
        QTest::newRow("half") << json("{'version':1,'profiles':[{'id':'a-1','name':'A'");
        QTest::newRow("another shape") << json("{'version':1,'profiles':{}}");
        QTest::newRow("a list") << "[]"_ba;
    }
    void unreadable()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(bytes);
        broken.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be understood"_s));
        ProfileStore store(file());
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(!store.trouble().isEmpty());
        QVERIFY(QFile::exists(file() + u".unreadable"_s));
        QVERIFY(store.add(profile(u"New"_s)));
        QFile kept(file() + u".unreadable"_s);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }

    void incompleteAndForeignRowsAreLeftOut()
    {
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
        QFile odd(file());
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write(json("{'version':1,'profiles':["
                       "{'id':'../../evil','name':'E','baseUrl':'https://a.b'},"
                       "{'id':'noname-1','baseUrl':'https://a.b'},"
                       "{'id':'nohost-1','name':'H','baseUrl':'https://'},"
                       "17,"
                       "{'id':'good-1','name':'G','baseUrl':'https://a.b','environment':'martian','more':1}]}"));
        odd.close();
        for (int i = 0; i < 4; ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"incomplete"_s));
        ProfileStore store(file());
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(store.profiles().constFirst().id, u"good-1"_s);
        QCOMPARE(store.profiles().constFirst().keyClass, ApiKey::Class::UnknownSoLive); // the careful guess
        QVERIFY(store.profiles().constFirst().isReadOnly);
    }

    void laterVersionIsNotWritten()
    {
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
        const QByteArray bytes = json("{'version':2,'profiles':[{'id':'a-1','name':'A','baseUrl':'https://a.b'}]}");
        QFile later(file());
        QVERIFY(later.open(QIODevice::WriteOnly));
        later.write(bytes);
        later.close();
        ProfileStore store(file());
        QCOMPARE(store.profiles().size(), 1);
        QVERIFY(!store.add(profile(u"B"_s)));
        QVERIFY(later.open(QIODevice::ReadOnly));
        QCOMPARE(later.readAll(), bytes);
    }

    void cannotBeWritten()
    {
        QFile inTheWay(m_dir->filePath(u"config"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ProfileStore store(file());
        const auto made = store.add(profile(u"A"_s));
        QVERIFY(!made);
        QVERIFY(!made.error().isEmpty());
        QVERIFY(store.profiles().isEmpty());
    }

    void rowsFollow()
    {
        ProfileStore store(file());
        const auto a = store.add(profile(u"A"_s));
        ProfileListModel model(store);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy counted(&model, &ProfileListModel::countChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const auto b = store.add(profile(u"B"_s, ApiKey::Class::Live));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data(ProfileListModel::EnvironmentRole).toString(), u"live"_s);
        QCOMPARE(model.index(0).data(ProfileListModel::HostRole).toString(), u"api.amps.ai"_s);
        QVERIFY(store.rename(a->id, u"First"_s));
        QCOMPARE(model.index(0).data(ProfileListModel::NameRole).toString(), u"First"_s);
        QVERIFY(store.remove(a->id));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(ProfileListModel::ProfileIdRole).toString(), b->id);
        QCOMPARE(counted.size(), 2);
        QCOMPARE(reset.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ProfileStore)
#include "tst_profilestore.moc"
