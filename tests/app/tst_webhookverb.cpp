// SPDX-License-Identifier: GPL-3.0-or-later
#include <profileoption.h>
#include <proposalsocket.h>
#include <webhookverb.h>

#include <manualclock.h>

#include <QFile>
#include <QLocalServer>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const QByteArray body = R"({"actionId":"act_1","deviceId":"d","result":{}})";

// What comes out on standard error meanwhile.
class Heard
{
public:
    explicit Heard(const QString &path) : m_file(path), m_before(dup(STDERR_FILENO))
    {
        if (m_file.open(QIODevice::ReadWrite | QIODevice::Truncate))
            dup2(m_file.handle(), STDERR_FILENO);
    }
    ~Heard()
    {
        dup2(m_before, STDERR_FILENO);
        close(m_before);
    }
    QByteArray text()
    {
        std::fflush(stderr);
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    QFile m_file;
    const int m_before;
};

CommandLine settling(const QString &bodyFile, const ManualClock &clock)
{
    CommandLine options;
    options.command = CommandLine::Command::Verb;
    options.verb = u"webhook verify"_s;
    options.backend = CommandLine::Backend::Url;
    options.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
    options.json = true;
    const QByteArray stamp = QByteArray::number(clock.nowUtc().toSecsSinceEpoch());
    const QByteArray signature
        = QMessageAuthenticationCode::hash("msg_1." + stamp + '.' + body, QByteArray::fromBase64(secret.mid(6)),
                                           QCryptographicHash::Sha256)
              .toBase64();
    options.verbOptions = {{u"id"_s, {u"msg_1"_s}},
                           {u"timestamp"_s, {QString::fromLatin1(stamp)}},
                           {u"signature"_s, {u"v1,"_s + QString::fromLatin1(signature)}},
                           {u"body"_s, {bodyFile}},
                           {u"settle"_s, {QString()}}};
    return options;
}

} // namespace

// With --settle against a window of every kind. The verb is kept after its end, as a caller may: it ends once, and has
// nothing more to say then.
class tst_WebhookVerb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_folder.isValid());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8()); // a socket's whole path is short
        QFile file(m_folder.filePath(u"body"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(body) == body.size());
        qputenv("AMPS_WEBHOOK_SECRET", secret);
    }

    void endsOnce_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<QByteArray>("answer"); // empty: silent
        QTest::addColumn<bool>("hangsUp");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("complaint");
        const QByteArray none;
        QTest::newRow("reads it now") << true
                                      << QByteArray(R"({"state":"reading"})"
                                                    "\n")
                                      << false << 0 << none;
        QTest::newRow("reads it, says so twice, and goes") << true
                                                           << QByteArray(R"({"state":"reading"})"
                                                                         "\n"
                                                                         R"({"state":"reading"})"
                                                                         "\n")
                                                           << true << 0 << none;
        QTest::newRow("does not follow it") << true
                                            << QByteArray(R"({"state":"notFollowed"})"
                                                          "\n")
                                            << false << 0 << none;
        QTest::newRow("hangs up") << true << none << true << 5 << QByteArray("No window of this profile is open");
        QTest::newRow("is stuck") << true << none << false << 5 << QByteArray("does not answer");
        QTest::newRow("is not there") << false << none << false << 5 << QByteArray("No window of this profile is open");
    }
    void endsOnce()
    {
        QFETCH(bool, isOpen);
        QFETCH(QByteArray, answer);
        QFETCH(bool, hangsUp);
        QFETCH(int, code);
        QFETCH(QByteArray, complaint);
        ManualClock clock;
        Random random(1);
        const CommandLine options = settling(m_folder.filePath(u"body"_s), clock);
        QLocalServer window;
        QByteArray heardByWindow;
        connect(&window, &QLocalServer::newConnection, &window, [&] {
            QLocalSocket *caller = window.nextPendingConnection();
            connect(caller, &QLocalSocket::readyRead, &window, [&, caller] {
                heardByWindow += caller->readAll();
                caller->write(answer);
                if (hangsUp)
                    caller->disconnectFromServer();
            });
        });
        const QString path = ProposalSocket::pathFor(*profileFolderOf(options));
        if (isOpen)
            QVERIFY2(window.listen(path), qPrintable(window.errorString()));

        Heard heard(m_folder.filePath(u"stderr"_s));
        Terminal terminal;
        WebhookVerb verb({options, terminal, clock, random, std::nullopt});
        QSignalSpy finished(&verb, &Verb::finished);
        verb.start();
        if (isOpen)
            QTRY_COMPARE(heardByWindow.count('\n'), 1);
        if (isOpen && answer.isEmpty() && !hangsUp) {
            clock.advance(4s);
            QCOMPARE(finished.size(), 0);
            clock.advance(1s);
        }
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(int(finished.first().first().value<ExitCode>()), code);
        const QByteArray said = heard.text();
        QVERIFY2(complaint.isEmpty() ? said.isEmpty() : said.contains(complaint), said);
        QCOMPARE(said.count('\n'), complaint.isEmpty() ? 0 : 1);

        QVERIFY(!clock.untilNextAlarm());
        clock.advance(1min);
        window.close();
        QTest::qWait(20); // whoever had more to say would say it now
        QCOMPARE(heard.text(), said);
        QCOMPARE(finished.size(), 1);
    }

    // With --seen a second delivery of the same id is refused, and one that could not be remembered is not let pass:
    // the second could not be told from it.
    void remembers()
    {
        ManualClock clock;
        Random random(1);
        const auto run = [&](const QString &seen) {
            qputenv("AMPS_WEBHOOK_SECRET", secret);
            CommandLine options = settling(m_folder.filePath(u"body"_s), clock);
            options.verbOptions.remove(u"settle"_s);
            options.verbOptions.insert(u"seen"_s, {seen});
            Terminal terminal;
            WebhookVerb verb({options, terminal, clock, random, std::nullopt});
            QSignalSpy finished(&verb, &Verb::finished);
            verb.start();
            return finished.size() == 1 ? int(finished.first().first().value<ExitCode>()) : -1;
        };
        const QString seen = m_folder.filePath(u"seen"_s);
        QCOMPARE(run(seen), int(ExitCode::Success));
        QFile file(seen);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray::number(clock.nowUtc().toSecsSinceEpoch()) + " msg_1\n");
        QCOMPARE(run(seen), int(ExitCode::Failed));
        QCOMPARE(run(m_folder.filePath(u"no such folder/seen"_s)), int(ExitCode::Failed));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_WebhookVerb)
#include "tst_webhookverb.moc"
