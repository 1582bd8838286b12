// SPDX-License-Identifier: GPL-3.0-or-later
#include <connection.h>
#include <neterror.h>

#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

class tst_Connection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void baseUrl_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("issue"); // -1: allowed
        QTest::addColumn<QString>("becomes");
        const auto allowed = -1;
        const auto plain = int(BaseUrlIssue::PlainToElsewhere);
        QTest::newRow("the service") << u"https://api.amps.ai"_s << allowed << u"https://api.amps.ai"_s;
        QTest::newRow("trailing slash") << u"https://api.amps.ai/"_s << allowed << u"https://api.amps.ai"_s;
        QTest::newRow("with a path") << u"https://proxy.example/amps/v1/"_s << allowed
                                     << u"https://proxy.example/amps/v1"_s;
        QTest::newRow("plain to 127.0.0.1") << u"http://127.0.0.1:8787"_s << allowed << u"http://127.0.0.1:8787"_s;
        QTest::newRow("plain to 127.9.9.9") << u"http://127.9.9.9"_s << allowed << u"http://127.9.9.9"_s;
        QTest::newRow("plain to ::1") << u"http://[::1]:80"_s << allowed << u"http://[::1]:80"_s;
        QTest::newRow("plain to localhost") << u"http://localhost:1"_s << allowed << u"http://localhost:1"_s;
        QTest::newRow("plain to the service") << u"http://api.amps.ai"_s << plain << QString();
        QTest::newRow("plain to the lan") << u"http://192.168.1.2"_s << plain << QString();
        QTest::newRow("plain to any") << u"http://0.0.0.0"_s << plain << QString();
        QTest::newRow("plain to a lookalike") << u"http://localhost.evil.example"_s << plain << QString();
        QTest::newRow("plain to 127 lookalike") << u"http://127.0.0.1.evil.example"_s << plain << QString();
        QTest::newRow("ftp") << u"ftp://127.0.0.1"_s << int(BaseUrlIssue::SchemeNotAllowed) << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << int(BaseUrlIssue::NotAUrl) << QString();
        QTest::newRow("empty") << QString() << int(BaseUrlIssue::NotAUrl) << QString();
        QTest::newRow("no scheme") << u"api.amps.ai"_s << int(BaseUrlIssue::NotAUrl) << QString();
        QTest::newRow("user") << u"https://me@api.amps.ai"_s << int(BaseUrlIssue::HasCredentials) << QString();
        QTest::newRow("password") << u"https://me:x@api.amps.ai"_s << int(BaseUrlIssue::HasCredentials) << QString();
        QTest::newRow("query") << u"https://api.amps.ai?x=1"_s << int(BaseUrlIssue::HasQuery) << QString();
        QTest::newRow("fragment") << u"https://api.amps.ai#x"_s << int(BaseUrlIssue::HasQuery) << QString();
    }
    void baseUrl()
    {
        QFETCH(QString, text);
        QFETCH(int, issue);
        QFETCH(QString, becomes);
        const auto checked = checkBaseUrl(QUrl(text));
        QCOMPARE(checked ? -1 : int(checked.error()), issue);
        if (checked)
            QCOMPARE(checked.value().toString(), becomes);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<NetError::Kind>("kind");
        using Kind = NetError::Kind;
        QTest::newRow("429") << 429 << QString() << Kind::RateLimited;
        QTest::newRow("429 code") << 429 << u"RATE_LIMIT_EXCEEDED"_s << Kind::RateLimited;
        QTest::newRow("401 rate limit") << 401 << u"RATE_LIMIT_EXCEEDED"_s << Kind::RateLimited;
        QTest::newRow("401") << 401 << u"UNAUTHORIZED"_s << Kind::Unauthorised;
        QTest::newRow("401 bad key") << 401 << u"INVALID_API_KEY"_s << Kind::Unauthorised;
        QTest::newRow("401 maker's password") << 401 << u"INVALID_CREDENTIALS"_s << Kind::Refused;
        QTest::newRow("403 live") << 403 << u"LIVE_ACCESS_DISABLED"_s << Kind::Unauthorised;
        QTest::newRow("403 maker's account") << 403 << u"ACCOUNT_LOCKED"_s << Kind::Refused;
        QTest::newRow("404") << 404 << u"DEVICE_NOT_FOUND"_s << Kind::NotFound;
        QTest::newRow("409") << 409 << u"CONFLICT"_s << Kind::Refused;
        QTest::newRow("422") << 422 << u"DEVICE_OFFLINE"_s << Kind::Refused;
        QTest::newRow("500") << 500 << u"INTERNAL_ERROR"_s << Kind::Unavailable;
        QTest::newRow("501") << 501 << u"NOT_IMPLEMENTED"_s << Kind::Refused;
        QTest::newRow("503") << 503 << QString() << Kind::Unavailable;
        QTest::newRow("302") << 302 << QString() << Kind::Redirected;
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(NetError::Kind, kind);
        QCOMPARE(kindOfRefusal(status, code), kind);
        QCOMPARE(mayBeDisguisedRateLimit(status, code), status == 401 && (code.isEmpty() || code == u"UNAUTHORIZED"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
