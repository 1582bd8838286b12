// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that must not get a key, one row each; and what none of the refusals may cost: a byte of the key.
#include <apiclient.h>
#include <pushsender.h>
#include <systemclock.h>
#include <transport.h>
#include <whendone.h>

#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
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

const QByteArray canary = "sk_live_canary0123456789abcdef";
const QByteArray whole = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 56\r\n\r\n"
                         R"({"success":true,"data":{"id":"d","state":{}},"meta":{}} )";

// Keeps every byte that came in, before and after a handshake.
struct Received
{
    QByteArray plain;
    QByteArray decrypted;
    int connections = 0;
};

class TlsServer final : public QSslServer
{
public:
    Received received;
    QByteArray answer = whole;
    bool cutsAfterAnswer = false;

    TlsServer()
    {
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++received.connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    received.decrypted += socket->readAll();
                    if (!received.decrypted.endsWith("\r\n\r\n") && !received.decrypted.endsWith("{}"))
                        return;
                    socket->write(answer);
                    if (cutsAfterAnswer) {
                        socket->flush();
                        socket->abort();
                    }
                });
            }
        });
    }
};

// What is no TLS at all.
class PlainServer final : public QTcpServer
{
public:
    Received received;
    QByteArray greeting; // sent on the first bytes that come
    bool closes = false;

    PlainServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++received.connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    received.plain += socket->readAll();
                    if (!greeting.isEmpty())
                        socket->write(greeting);
                    if (closes)
                        socket->disconnectFromHost();
                });
            }
        });
    }
};

} // namespace

class tst_BadServers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
    SystemClock m_clock;

    bool openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(u"openssl"_s, arguments);
        if (process.waitForFinished(30000) && process.exitCode() == 0)
            return true;
        qWarning().noquote() << arguments << process.readAllStandardError();
        return false;
    }
    QByteArray file(const QString &name) const
    {
        QFile opened(m_dir.filePath(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile opened(m_dir.filePath(name));
        return opened.open(QIODevice::WriteOnly) && opened.write(bytes) == bytes.size();
    }
    // A key, a request, and a certificate signed by `issuer` with what stands in the extensions. The dates are
    // openssl's own form, YYYYMMDDHHMMSSZ.
    bool issue(const QString &name, const QString &issuer, const QByteArray &extensions,
               const QString &from = u"20200101000000Z"_s, const QString &to = u"20990101000000Z"_s,
               const QString &digest = u"sha256"_s,
               const QStringList &kind = {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s})
    {
        return write(name + ".ext"_L1, extensions)
            && openssl(QStringList{u"req"_s, u"-newkey"_s} + kind
                       + QStringList{u"-nodes"_s, u"-keyout"_s, name + ".key"_L1, u"-out"_s, name + ".csr"_L1,
                                     u"-subj"_s, "/CN="_L1 + name})
            && openssl({u"ca"_s,         u"-batch"_s,
                        u"-config"_s,    u"ca.cnf"_s,
                        u"-in"_s,        name + ".csr"_L1,
                        u"-out"_s,       name + ".crt"_L1,
                        u"-cert"_s,      issuer + ".crt"_L1,
                        u"-keyfile"_s,   issuer + ".key"_L1,
                        u"-startdate"_s, from,
                        u"-enddate"_s,   to,
                        u"-md"_s,        digest,
                        u"-extfile"_s,   name + ".ext"_L1,
                        u"-notext"_s});
    }
    QSslConfiguration identity(const QString &name, const QStringList &chain = {}) const
    {
        QSslConfiguration tls = m_before;
        const QByteArray pem = file(name + ".key"_L1);
        const QSslKey key(pem, QSsl::Ec);
        QList<QSslCertificate> certificates{QSslCertificate(file(name + ".crt"_L1))};
        for (const QString &link : chain)
            certificates.append(QSslCertificate(file(link + ".crt"_L1)));
        tls.setLocalCertificateChain(certificates);
        tls.setPrivateKey(key);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of the client's certificate: it has none
        return tls;
    }

    struct Outcome
    {
        bool isRead = false;
        NetError::Kind trouble = NetError::Kind::Cancelled;
        WireOutcome::Kind pushed = WireOutcome::Kind::Answered;
    };
    Outcome talkTo(const QUrl &url)
    {
        Outcome outcome;
        Random random(1);
        ReadPolicy policy;
        policy.timeout = 500ms;
        policy.tries = 1;
        ApiClient client({url, ApiKey(canary)}, m_clock, random, policy);
        std::optional<Result<Answer<DevicePtr>, NetError>> read;
        whenDone(client.readDevice(KnownFamily::Battery, DeviceId(u"d"_s), Expedite::No), this,
                 [&](const auto &result) { read = result; });
        if (!QTest::qWaitFor([&] { return read.has_value(); }, 15000))
            return outcome;
        outcome.isRead = read->isOk();
        if (!*read)
            outcome.trouble = read->error().kind;
        PushSender sender({url, ApiKey(canary)}, m_clock, nullptr, 500ms);
        std::optional<WireOutcome> pushed;
        whenDone(HttpPushPort::push(sender, {"POST"_ba, u"/battery/d"_s, "{}"_ba}), this,
                 [&](const WireOutcome &result) { pushed = result; });
        if (QTest::qWaitFor([&] { return pushed.has_value(); }, 15000))
            outcome.pushed = pushed->kind;
        return outcome;
    }
    void trustOurAuthority()
    {
        const auto authorities = readAuthorities(m_dir.filePath(u"ca.crt"_s), QDateTime::currentDateTimeUtc());
        QVERIFY2(authorities, authorities ? "" : qPrintable(authorities.error()));
        trustAlso(*authorities);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QSslSocket::supportsSsl());
        const QByteArray here = "subjectAltName=DNS:localhost,IP:127.0.0.1\n";
        QVERIFY(write(u"index.txt"_s, {}) && write(u"index.txt.attr"_s, "unique_subject = no\n")
                && write(u"serial"_s, "01\n"));
        QVERIFY(write(u"ca.cnf"_s,
                      "[ca]\ndefault_ca=x\n[x]\ndir=.\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\n"
                      "default_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n"));
        for (const QString &name : {u"ca"_s, u"strangers"_s}) {
            QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                             u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s, name + ".key"_L1, u"-out"_s,
                             name + ".crt"_L1, u"-days"_s, u"30"_s, u"-subj"_s, "/CN=Authority "_L1 + name}));
        }
        QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s, u"-keyout"_s, u"self.key"_s, u"-out"_s, u"self.crt"_s, u"-days"_s, u"30"_s,
                         u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s}));
        QVERIFY(issue(u"good"_s, u"ca"_s, here));
        QVERIFY(issue(u"expired"_s, u"ca"_s, here, u"20200101000000Z"_s, u"20210101000000Z"_s));
        QVERIFY(issue(u"future"_s, u"ca"_s, here, u"20980101000000Z"_s));
        QVERIFY(issue(u"elsewhere"_s, u"ca"_s, "subjectAltName=DNS:other.example\n"));
        QVERIFY(issue(u"otheraddress"_s, u"ca"_s, "subjectAltName=IP:127.0.0.2\n"));
        QVERIFY(issue(u"wildcard"_s, u"ca"_s, "subjectAltName=DNS:*,DNS:*.0.0.1\n"));
        QVERIFY(issue(u"stranger"_s, u"strangers"_s, here));
        QVERIFY(issue(u"clientonly"_s, u"ca"_s, here + "extendedKeyUsage=clientAuth\n"));
        // A server's certificate that signs another one, and an authority in between that has expired.
        QVERIFY(issue(u"leaf"_s, u"ca"_s, here + "basicConstraints=critical,CA:FALSE\n"));
        QVERIFY(issue(u"byleaf"_s, u"leaf"_s, here));
        QVERIFY(issue(u"oldmiddle"_s, u"ca"_s, "basicConstraints=critical,CA:TRUE\n", u"20200101000000Z"_s,
                      u"20210101000000Z"_s));
        QVERIFY(issue(u"byoldmiddle"_s, u"oldmiddle"_s, here));
        QVERIFY(issue(u"middle"_s, u"ca"_s, "basicConstraints=critical,CA:TRUE\n"));
        QVERIFY(issue(u"bymiddle"_s, u"middle"_s, here));
        // What was good enough once.
        const QString from = u"20200101000000Z"_s;
        const QString to = u"20990101000000Z"_s;
        const QStringList shortKey{u"rsa:1024"_s};
        QVERIFY(issue(u"strongrsa"_s, u"ca"_s, here, from, to, u"sha256"_s, {u"rsa:2048"_s}));
        QVERIFY(issue(u"bysha1"_s, u"ca"_s, here, from, to, u"sha1"_s));
        QVERIFY(issue(u"byshortkey"_s, u"ca"_s, here, from, to, u"sha256"_s, shortKey));
        QVERIFY(
            issue(u"shortmiddle"_s, u"ca"_s, "basicConstraints=critical,CA:TRUE\n", from, to, u"sha256"_s, shortKey));
        QVERIFY(issue(u"byshortmiddle"_s, u"shortmiddle"_s, here));
        QVERIFY(issue(u"sha1middle"_s, u"ca"_s, "basicConstraints=critical,CA:TRUE\n", from, to, u"sha1"_s));
        QVERIFY(issue(u"bysha1middle"_s, u"sha1middle"_s, here));
    }
    void init() { trustOurAuthority(); }
    void cleanup()
    {
        trustAlso({});
        QSslConfiguration::setDefaultConfiguration(m_before);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("chain");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<bool>("isTrusted");
        const int modern = int(QSsl::TlsV1_2OrLater);
        QTest::newRow("good") << u"good"_s << QStringList() << modern << true;
        QTest::newRow("good, through a middle") << u"bymiddle"_s << QStringList{u"middle"_s} << modern << true;
        QTest::newRow("good, TLS 1.2") << u"good"_s << QStringList() << int(QSsl::TlsV1_2) << true;
        QTest::newRow("1 expired") << u"expired"_s << QStringList() << modern << false;
        QTest::newRow("2 not valid yet") << u"future"_s << QStringList() << modern << false;
        QTest::newRow("3 for another name") << u"elsewhere"_s << QStringList() << modern << false;
        QTest::newRow("4 for another address") << u"otheraddress"_s << QStringList() << modern << false;
        QTest::newRow("5 for everybody") << u"wildcard"_s << QStringList() << modern << false;
        QTest::newRow("6 self-signed") << u"self"_s << QStringList() << modern << false;
        QTest::newRow("7 unknown root") << u"stranger"_s << QStringList() << modern << false;
        QTest::newRow("8 unknown root, sent along") << u"stranger"_s << QStringList{u"strangers"_s} << modern << false;
        QTest::newRow("9 issued by a server") << u"byleaf"_s << QStringList{u"leaf"_s} << modern << false;
        QTest::newRow("10 middle expired") << u"byoldmiddle"_s << QStringList{u"oldmiddle"_s} << modern << false;
        QTest::newRow("11 middle missing") << u"bymiddle"_s << QStringList() << modern << false;
        QTest::newRow("12 for clients only") << u"clientonly"_s << QStringList() << modern << false;
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        QTest::newRow("13 TLS 1.0") << u"good"_s << QStringList() << int(QSsl::TlsV1_0) << false;
        QTest::newRow("14 TLS 1.1") << u"good"_s << QStringList() << int(QSsl::TlsV1_1) << false;
        QT_WARNING_POP
    }
    void certificates()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, chain);
        QFETCH(int, protocol);
        QFETCH(bool, isTrusted);
        TlsServer server;
        QSslConfiguration tls = identity(name, chain);
        QVERIFY(!tls.localCertificate().isNull() && !tls.privateKey().isNull());
        tls.setProtocol(QSsl::SslProtocol(protocol));
        server.setSslConfiguration(tls);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Outcome outcome = talkTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
        QCOMPARE(outcome.isRead, isTrusted);
        if (isTrusted) {
            QCOMPARE(int(outcome.pushed), int(WireOutcome::Kind::Answered));
            QVERIFY(server.received.decrypted.contains(canary)); // or the test would prove nothing
        } else {
            QCOMPARE(kindName(outcome.trouble), u"Tls"_s);
            QCOMPARE(int(outcome.pushed), int(WireOutcome::Kind::NotSent));
            QCOMPARE(server.received.decrypted, QByteArray());
        }
    }

    // Served by openssl itself at a level where it takes anything: our own side must not.
    void weakCertificates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("chain");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("good") << u"good"_s << QString() << true;
        QTest::newRow("good, 2,048 bits") << u"strongrsa"_s << QString() << true;
        QTest::newRow("good, through a middle") << u"bymiddle"_s << u"middle"_s << true;
        QTest::newRow("23 signed with SHA-1") << u"bysha1"_s << QString() << false;
        QTest::newRow("24 a key of 1,024 bits") << u"byshortkey"_s << QString() << false;
        QTest::newRow("25 issued by a key of 1,024 bits") << u"byshortmiddle"_s << u"shortmiddle"_s << false;
        QTest::newRow("26 issued by one signed with SHA-1") << u"bysha1middle"_s << u"sha1middle"_s << false;
    }
    void weakCertificates()
    {
        QFETCH(QString, name);
        QFETCH(QString, chain);
        QFETCH(bool, isTrusted);
        QTcpServer picker;
        QVERIFY(picker.listen(QHostAddress::LocalHost));
        const QString port = QString::number(picker.serverPort());
        picker.close();
        QStringList arguments{u"s_server"_s,    u"-accept"_s,     "127.0.0.1:"_L1 + port,
                              u"-cert"_s,       name + ".crt"_L1, u"-key"_s,
                              name + ".key"_L1, u"-cipher"_s,     u"ALL:@SECLEVEL=0"_s};
        if (!chain.isEmpty())
            arguments += QStringList{u"-cert_chain"_s, chain + ".crt"_L1};
        QProcess server;
        server.setWorkingDirectory(m_dir.path());
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(u"openssl"_s, arguments);
        QByteArray said;
        QVERIFY(QTest::qWaitFor(
            [&] {
                said += server.readAll();
                return said.contains("ACCEPT");
            },
            10000));
        const Outcome outcome = talkTo(QUrl("https://127.0.0.1:"_L1 + port));
        QTest::qWait(100);
        server.kill();
        server.waitForFinished();
        said += server.readAll();
        // It answers nothing; what it could decrypt tells whether it was trusted.
        QVERIFY(!outcome.isRead);
        QCOMPARE(said.contains("x-api-key: " + canary), isTrusted);
        if (!isTrusted) {
            QCOMPARE(kindName(outcome.trouble), u"Tls"_s);
            QCOMPARE(int(outcome.pushed), int(WireOutcome::Kind::NotSent));
            QVERIFY(!said.contains(canary));
        }
    }

    void noTlsAtAll_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<bool>("closes");
        QTest::newRow("15 plain http") << whole << false;
        QTest::newRow("16 noise") << QByteArray(300, '\x5a') << false;
        QTest::newRow("17 an alert") << QByteArray::fromHex("15030300020228") << true;
        QTest::newRow("18 half a handshake") << QByteArray::fromHex("160303007a0200007603") << true;
        QTest::newRow("19 closes at once") << QByteArray() << true;
        QTest::newRow("20 says nothing") << QByteArray() << false;
    }
    void noTlsAtAll()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(bool, closes);
        PlainServer server;
        server.greeting = greeting;
        server.closes = closes;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Outcome outcome = talkTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
        QVERIFY(!outcome.isRead);
        QVERIFY(outcome.pushed != WireOutcome::Kind::Answered);
        QVERIFY2(server.received.connections >= 2, "neither of them even tried");
        QVERIFY(!server.received.plain.contains(canary) && !server.received.plain.contains("x-api-key"));
        QVERIFY(!server.received.plain.contains("POST"));
    }

    // Trusted, but the answer is cut off: what came is no answer.
    void truncated_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("21 in the body") << int(whole.size()) - 10;
        QTest::newRow("22 in the head") << 20;
    }
    void truncated()
    {
        QFETCH(int, bytes);
        TlsServer server;
        server.setSslConfiguration(identity(u"good"_s));
        server.answer = whole.first(bytes);
        server.cutsAfterAnswer = true;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Outcome outcome = talkTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
        QVERIFY(!outcome.isRead);
        QCOMPARE(int(outcome.pushed), int(WireOutcome::Kind::Unknown));
    }

    // quality.md R12, out of TLS: neither key nor body follows, by whatever status.
    void redirectsOutOfTls_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirectsOutOfTls()
    {
        QFETCH(int, status);
        PlainServer elsewhere;
        QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
        TlsServer server;
        server.setSslConfiguration(identity(u"good"_s));
        server.answer = "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: http://127.0.0.1:"
            + QByteArray::number(elsewhere.serverPort()) + "/battery/d\r\nContent-Length: 0\r\n\r\n";
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Outcome outcome = talkTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
        QVERIFY(!outcome.isRead);
        QCOMPARE(kindName(outcome.trouble), u"Redirected"_s);
        QVERIFY(server.received.decrypted.contains(canary));
        QTest::qWait(50); // whoever followed would have connected by now
        QCOMPARE(elsewhere.received.connections, 0);
        QCOMPARE(elsewhere.received.plain, QByteArray());
    }

    void extraAuthorities_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("trouble"); // empty: taken
        QTest::newRow("an authority") << u"ca.crt"_s << QString();
        QTest::newRow("a middle") << u"middle.crt"_s << QString();
        QTest::newRow("a server's") << u"leaf.crt"_s << u"vouch"_s;
        QTest::newRow("expired") << u"oldmiddle.crt"_s << u"expired"_s;
        QTest::newRow("a key") << u"ca.key"_s << u"PEM"_s;
        QTest::newRow("not there") << u"none.crt"_s << u"cannot be read"_s;
    }
    void extraAuthorities()
    {
        QFETCH(QString, name);
        QFETCH(QString, trouble);
        const auto authorities = readAuthorities(m_dir.filePath(name), QDateTime::currentDateTimeUtc());
        QCOMPARE(authorities.isOk(), trouble.isEmpty());
        if (!authorities)
            QVERIFY2(authorities.error().contains(trouble), qPrintable(authorities.error()));
    }

    // A folder of authorities may hold one alone and in a bundle: it is one all the same, read twice or held twice.
    void eachRootOnce()
    {
        const auto read = [this](const QString &name) {
            return QSslCertificate::fromPath(m_dir.filePath(name)).value(0);
        };
        const QSslCertificate ca = read(u"ca.crt"_s);
        const QSslCertificate middle = read(u"middle.crt"_s);
        QVERIFY(!ca.isNull() && !middle.isNull());
        QCOMPARE(countDifferent({}), 0);
        QCOMPARE(countDifferent({ca}), 1);
        QCOMPARE(countDifferent({ca, middle, ca, read(u"ca.crt"_s)}), 2);
        // Where they came from is no part of them.
        QCOMPARE(countDifferent({ca, QSslCertificate(ca.toDer(), QSsl::Der)}), 1);
    }

    void whatIsInForce()
    {
        TransportFacts facts = transportFacts(QUrl(u"https://127.0.0.1:1"_s));
        QCOMPARE(facts.extraRoots, 1);
        QCOMPARE(facts.oldestProtocol, u"TLS 1.2"_s);
        QVERIFY(!facts.isPlain);
        QCOMPARE(countSystemRoots(), countDifferent(QSslConfiguration::systemCaCertificates()));
        trustAlso({});
        facts = transportFacts(QUrl(u"http://127.0.0.1:1"_s));
        QCOMPARE(facts.extraRoots, 0);
        QVERIFY(facts.isPlain && facts.proxy.isEmpty());
        // And without it the same server is a stranger again.
        TlsServer server;
        server.setSslConfiguration(identity(u"good"_s));
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QVERIFY(!talkTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort()))).isRead);
        QCOMPARE(server.received.decrypted, QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_BadServers)
#include "tst_badservers.moc"
