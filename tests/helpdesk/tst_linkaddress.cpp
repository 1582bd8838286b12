// SPDX-License-Identifier: GPL-3.0-or-later
#include <linkaddress.h>

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

class tst_LinkAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain();
    void everything();
    void refused_data();
    void refused();
};

void tst_LinkAddress::plain()
{
    LinkAddress link;
    QVERIFY(!link.problem().isEmpty());
    QVERIFY(link.url().isEmpty());
    QSignalSpy changed(&link, &LinkAddress::changed);
    link.setAppId(u" app_1 "_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(link.url(), QUrl(u"https://auth.amps.ai/app_1?sandbox=true"_s));
    link.setSandbox(false);
    QCOMPARE(link.url(), QUrl(u"https://auth.amps.ai/app_1"_s));
}

void tst_LinkAddress::everything()
{
    LinkAddress link;
    link.setAppId(u"app"_s);
    link.setDeviceType(u"ev_charger"_s);
    link.setUserReference(u"ada+home@example.org"_s);
    link.setMostDevices(3);
    link.setSkipsSelection(true);
    QCOMPARE(link.url().toString(QUrl::FullyEncoded),
             u"https://auth.amps.ai/app?sandbox=true&deviceType=ev_charger&externalUserRef=ada%2Bhome%40example.org"
             "&skipDeviceSelection=true&maxDevices=3"_s);
}

void tst_LinkAddress::refused_data()
{
    QTest::addColumn<QString>("appId");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<int>("most");
    QTest::newRow("a path") << u"app/../x"_s << QString() << QString() << 0;
    QTest::newRow("up") << u".."_s << QString() << QString() << 0;
    QTest::newRow("a query") << u"app?sandbox=false"_s << QString() << QString() << 0;
    QTest::newRow("a space") << u"my app"_s << QString() << QString() << 0;
    QTest::newRow("unknown type") << u"app"_s << u"boiler"_s << QString() << 0;
    QTest::newRow("no e-mail") << u"app"_s << QString() << u"customer 7"_s << 0;
    QTest::newRow("e-mail without a host") << u"app"_s << QString() << u"ada@"_s << 0;
    QTest::newRow("e-mail too long") << u"app"_s << QString() << QString(95, u'a') + u"@ex.org"_s << 0;
    QTest::newRow("too many") << u"app"_s << QString() << QString() << 101;
    QTest::newRow("fewer than none") << u"app"_s << QString() << QString() << -1;
}

void tst_LinkAddress::refused()
{
    QFETCH(QString, appId);
    QFETCH(QString, type);
    QFETCH(QString, reference);
    QFETCH(int, most);
    LinkAddress link;
    link.setAppId(appId);
    link.setDeviceType(type);
    link.setUserReference(reference);
    link.setMostDevices(most);
    QVERIFY(!link.problem().isEmpty());
    QVERIFY(link.url().isEmpty());
}

QTEST_APPLESS_MAIN(tst_LinkAddress)
#include "tst_linkaddress.moc"
