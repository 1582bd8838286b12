// SPDX-License-Identifier: GPL-3.0-or-later
#include <saveplaces.h>

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

class tst_SavePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_before = qgetenv("HOME");
        qputenv("HOME", m_home->path().toUtf8());
        qunsetenv("XDG_CONFIG_HOME");
    }
    void cleanup() { qputenv("HOME", m_before); }

    void proposesANameThatNoFileHas();
    void saysWhereItIsFrom();
    void goesOnWhereSomethingWasSaved();
    void endings_data();
    void endings();
    void aNameThatWasTyped();
    void onlyAFileCanBeReplaced();

private:
    static void make(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_before;
};

void tst_SavePlaces::proposesANameThatNoFileHas()
{
    const SavePlaces places;
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        const QString path = places.suggestion(u"history"_s, u"csv"_s).toLocalFile();
        QVERIFY2(path.startsWith(m_home->path()), qPrintable(path));
        QVERIFY(!QFile::exists(path) && path.endsWith(u".csv"));
        make(path);
        names.append(path);
    }
    names.removeDuplicates();
    QCOMPARE(names.size(), 3);
    make(places.proposal(u"views.old.json"_s).toLocalFile());
    QCOMPARE(QFileInfo(places.proposal(u"views.old.json"_s).toLocalFile()).fileName(), u"views.old-2.json"_s);
}

void tst_SavePlaces::saysWhereItIsFrom()
{
    SavePlaces places;
    places.setMark(u"sandbox"_s);
    QCOMPARE(QFileInfo(places.suggestion(u"fleet"_s, u"csv"_s).toLocalFile()).fileName(),
             u"fleet-sandbox-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
}

void tst_SavePlaces::goesOnWhereSomethingWasSaved()
{
    SavePlaces places;
    QVERIFY(QDir(m_home->path()).mkdir(u"reports"_s));
    const QString folder = m_home->filePath(u"reports"_s);
    places.note(QUrl::fromLocalFile(folder + u"/a.csv"_s));
    QCOMPARE(SavePlaces::folderOf(places.proposal(u"b.csv"_s)).toLocalFile(), folder);
    // And somewhere that exists, when that folder is gone.
    QVERIFY(QDir(folder).removeRecursively());
    QCOMPARE(SavePlaces::folderOf(places.proposal(u"b.csv"_s)).toLocalFile(), m_home->path());
}

void tst_SavePlaces::endings_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("endings");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("named");
    const QStringList png{u"png"_s};
    const QStringList lines{u"jsonl"_s, u"ndjson"_s};
    const QStringList rows{u"csv"_s, u"jsonl"_s, u"ndjson"_s};
    QTest::newRow("of another kind") << u"/x/page.cpp"_s << png << png << u"/x/page.cpp.png"_s;
    QTest::newRow("in capitals") << u"/x/page.PNG"_s << png << png << u"/x/page.PNG"_s;
    QTest::newRow("none, with a space") << u"/x/a b"_s << lines << rows << u"/x/a b.jsonl"_s;
    QTest::newRow("a dot of its own") << u"/x/v1.2"_s << png << png << u"/x/v1.2.png"_s;
    QTest::newRow("the second") << u"/x/a.ndjson"_s << lines << rows << u"/x/a.ndjson"_s;
    QTest::newRow("of another form that was offered") << u"/x/a.csv"_s << lines << rows << u"/x/a.jsonl"_s;
    QTest::newRow("only its last letters") << u"/x/acsv"_s << lines << rows << u"/x/acsv.jsonl"_s;
}

void tst_SavePlaces::endings()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, endings);
    QFETCH(QStringList, others);
    QTEST(SavePlaces::named(QUrl::fromLocalFile(chosen), endings, others).toLocalFile(), "named");
}

void tst_SavePlaces::aNameThatWasTyped()
{
    // As Qt's own dialog makes addresses of names: without a scheme, and whatever is in them.
    const QStringList csv{u"csv"_s};
    QCOMPARE(SavePlaces::named(QUrl(u"/x/a.csv"_s), csv), QUrl::fromLocalFile(u"/x/a.csv"_s));
    QCOMPARE(SavePlaces::named(QUrl(u"/x/a b#2?.csv"_s), csv).toLocalFile(), u"/x/a b#2?.csv"_s);
    QCOMPARE(SavePlaces::named(QUrl(u"/x/no. 1"_s), csv).toLocalFile(), u"/x/no. 1.csv"_s);
    const QString file = m_home->filePath(u"a.csv"_s);
    make(file);
    QVERIFY(SavePlaces::isThere(QUrl(file)));
}

void tst_SavePlaces::onlyAFileCanBeReplaced()
{
    const QString file = m_home->filePath(u"a.csv"_s);
    QVERIFY(!SavePlaces::isThere(QUrl::fromLocalFile(file)));
    make(file);
    QVERIFY(SavePlaces::isThere(QUrl::fromLocalFile(file)));
    QVERIFY(!SavePlaces::isThere(QUrl::fromLocalFile(m_home->path())));
}

QTEST_GUILESS_MAIN(tst_SavePlaces)
#include "tst_saveplaces.moc"
