// SPDX-License-Identifier: GPL-3.0-or-later
#include <apiclient.h>
#include <pushsender.h>
#include <systemclock.h>
#include <whendone.h>

#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace fleet;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class fleet::HttpPushPort
{
public:
    static QFuture<WireOutcome> push(PushSender &sender, const FrozenRequest &request) { return sender.send(request); }
};

namespace {
const QByteArray canary = "sk_test_canary0123456789abcdef";
const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 56\r\n\r\n"
                          R"({"success":true,"data":{"id":"d","state":{}},"meta":{}} )";

// Answers every request over TLS, and keeps what came in after the handshake.
class TlsServer : public QSslServer
{
public:
    QByteArray received;

    TlsServer(const QSslCertificate &certificate, const QSslKey &key, QSsl::SslProtocol protocol)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(certificate);
        tls.setPrivateKey(key);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setProtocol(protocol);
        setSslConfiguration(tls);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    received += socket->readAll();
                    if (received.endsWith("\r\n\r\n") || received.endsWith("{}"))
                        socket->write(answer);
                });
            }
        });
    }
};
} // namespace

class tst_Tls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();

    struct Identity
    {
        QSslCertificate certificate;
        QSslKey key;
    };

    bool openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(u"openssl"_s, arguments);
        return process.waitForFinished(30000) && process.exitCode() == 0;
    }
    QByteArray file(const QString &name) const
    {
        QFile opened(m_dir.filePath(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    Identity identity(const QString &name) const
    {
        return {QSslCertificate(file(name + ".crt"_L1)), QSslKey(file(name + ".key"_L1), QSsl::Ec)};
    }
    // A certificate signed by our own authority.
    bool issue(const QString &name, const QString &subject, const QString &alternative, const QStringList &validity)
    {
        QFile extensions(m_dir.filePath(name + ".ext"_L1));
        if (!extensions.open(QIODevice::WriteOnly))
            return false;
        extensions.write(("subjectAltName="_L1 + alternative).toLatin1());
        extensions.close();
        return openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
                        u"-keyout"_s, name + ".key"_L1, u"-out"_s, name + ".csr"_L1, u"-subj"_s, subject})
            && openssl(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, name + ".csr"_L1, u"-CA"_s, u"ca.crt"_s, u"-CAkey"_s,
                                   u"ca.key"_s, u"-CAcreateserial"_s, u"-out"_s, name + ".crt"_L1, u"-extfile"_s,
                                   name + ".ext"_L1}
                       + validity);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("no openssl here to make certificates with");
        QVERIFY(QSslSocket::supportsSsl());
        QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.crt"_s, u"-days"_s, u"30"_s,
                         u"-subj"_s, u"/CN=Test authority"_s}));
        QVERIFY(
            openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                     u"-nodes"_s, u"-keyout"_s, u"self.key"_s, u"-out"_s, u"self.crt"_s, u"-days"_s, u"30"_s,
                     u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s}));
        QVERIFY(issue(u"good"_s, u"/CN=localhost"_s, u"DNS:localhost,IP:127.0.0.1"_s, {u"-days"_s, u"30"_s}));
        QVERIFY(issue(u"other"_s, u"/CN=other.example"_s, u"DNS:other.example"_s, {u"-days"_s, u"30"_s}));
        // openssl x509 cannot make one of the past; one of no length has expired a moment later.
        QVERIFY(issue(u"expired"_s, u"/CN=localhost"_s, u"DNS:localhost,IP:127.0.0.1"_s, {u"-days"_s, u"-1"_s}));
    }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_before); }

    void trust_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("rootIsKnown");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("known root") << u"good"_s << true << int(QSsl::TlsV1_2OrLater) << true;
        QTest::newRow("TLS 1.2") << u"good"_s << true << int(QSsl::TlsV1_2) << true;
        QTest::newRow("unknown root") << u"good"_s << false << int(QSsl::TlsV1_2OrLater) << false;
        QTest::newRow("self-signed") << u"self"_s << true << int(QSsl::TlsV1_2OrLater) << false;
        QTest::newRow("wrong host") << u"other"_s << true << int(QSsl::TlsV1_2OrLater) << false;
        QTest::newRow("expired") << u"expired"_s << true << int(QSsl::TlsV1_2OrLater) << false;
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        QTest::newRow("TLS 1.1") << u"good"_s << true << int(QSsl::TlsV1_1) << false;
        QT_WARNING_POP
    }
    void trust()
    {
        QFETCH(QString, name);
        QFETCH(bool, rootIsKnown);
        QFETCH(int, protocol);
        QFETCH(bool, isTrusted);
        const Identity id = identity(name);
        QVERIFY(!id.certificate.isNull() && !id.key.isNull());
        TlsServer server(id.certificate, id.key, QSsl::SslProtocol(protocol));
        QVERIFY(server.listen(QHostAddress::LocalHost));
        if (rootIsKnown) {
            // As if the authority were among the system's roots.
            QSslConfiguration trusting = m_before;
            trusting.addCaCertificate(QSslCertificate(file(u"ca.crt"_s)));
            QSslConfiguration::setDefaultConfiguration(trusting);
        }
        const QUrl url(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
        SystemClock clock;
        Random random(1);

        ApiClient client({url, ApiKey(canary)}, clock, random);
        std::optional<Result<Answer<DevicePtr>, NetError>> read;
        whenDone(client.readDevice(KnownFamily::Battery, DeviceId(u"d"_s), Expedite::No), this,
                 [&](const auto &result) { read = result; });
        QTRY_VERIFY(read.has_value());
        QCOMPARE(read->isOk(), isTrusted);
        if (!isTrusted) {
            QCOMPARE(kindName(read->error().kind), u"Tls"_s);
            QCOMPARE(server.received, QByteArray());
        }

        PushSender sender({url, ApiKey(canary)}, clock);
        std::optional<WireOutcome> pushed;
        whenDone(HttpPushPort::push(sender, {"POST"_ba, u"/battery/d"_s, "{}"_ba}), this,
                 [&](const WireOutcome &outcome) { pushed = outcome; });
        QTRY_VERIFY(pushed.has_value());
        QCOMPARE(int(pushed->kind), int(isTrusted ? WireOutcome::Kind::Answered : WireOutcome::Kind::NotSent));
        if (!isTrusted)
            QCOMPARE(server.received, QByteArray());
        else
            QVERIFY(server.received.contains(canary)); // or the test would prove nothing
    }

    void nobodyContinuesAnyway()
    {
        // Said in the sources, as no run can show it.
        QDir sources(QStringLiteral(NET_SOURCES));
        const QStringList files = sources.entryList({u"*.cpp"_s, u"*.h"_s});
        QVERIFY(files.size() > 10);
        for (const QString &name : files) {
            QFile opened(sources.filePath(name));
            QVERIFY(opened.open(QIODevice::ReadOnly));
            const QByteArray text = opened.readAll();
            QVERIFY2(!text.contains("ignoreSslErrors") && !text.contains("VerifyNone") && !text.contains("QueryPeer"),
                     qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
