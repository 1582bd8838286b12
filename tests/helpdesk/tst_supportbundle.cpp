// SPDX-License-Identifier: GPL-3.0-or-later
#include <bundledesk.h>
#include <deviceexplanation.h>

#include "actionfakes.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace fleet;

namespace {

RequestRecord push()
{
    RequestRecord record;
    record.startedAt = QDateTime(QDate(2026, 6, 12), QTime(9, 0), QTimeZone::utc());
    record.method = "POST";
    record.target = u"/battery/device_abc123"_s;
    record.httpStatus = 422;
    record.error = NetError::Kind::Refused;
    record.errorCode = u"PARAMETER_OUT_OF_RANGE"_s;
    record.requestId = RequestId(u"req_7"_s);
    record.latency = 61ms;
    record.requestBody = R"({"command":"charge"})";
    record.answerBody
        = R"({"error":{"code":"PARAMETER_OUT_OF_RANGE","message":"device_abc123 said no to sk_live_9fK2abcDEF"}})";
    return record;
}

struct House
{
    House()
    {
        store.applyPage({fake::battery()}, Received::by(clock, fake::metaAt(clock.nowUtc())), store.nextSerial());
        log.add(push());
        RequestRecord sweep;
        sweep.method = "GET";
        sweep.target = u"/battery?limit=50&offset=0"_s;
        sweep.httpStatus = 200;
        sweep.answerBody = R"({"items":[{"id":"device_abc123"}]})";
        log.add(sweep);
    }
    ManualClock clock;
    DeviceStore store;
    PrimitiveRegistry registry;
    ActionStore actions;
    RequestLog log;
    BundleDesk desk{{store, registry, actions, log, clock, u"api.amps.ai"_s}};
};

} // namespace

class tst_SupportBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void ids();
    void thereAndBack();
    void foreignFiles_data();
    void foreignFiles();
    void whatIsShownIsWhatIsSaved();
    void hiddenIds();
    void oneDeviceAlone();
    void opening();
    void explanation();
    void explanationOfNothing();
};

void tst_SupportBundle::ids()
{
    Redactor redactor(Redactor::Ids::Hidden);
    redactor.learn(u"device_1"_s, u"device"_s);
    redactor.learn(u"device_12"_s, u"device"_s);
    redactor.learn(u"device_1"_s, u"device"_s);
    redactor.learn(u"ab"_s, u"user"_s); // too short to be told from any other text
    QCOMPARE(redactor.redacted(QByteArray("device_12, device_1, abc")), QByteArray("device-2, device-1, abc"));
    Redactor keeps(Redactor::Ids::Kept);
    keeps.learn(u"device_1"_s, u"device"_s);
    QCOMPARE(keeps.redacted(QByteArray("device_1 sk_test_x")), QByteArray("device_1 sk_test_\u2022\u2022\u2022\u2022"));
}

void tst_SupportBundle::thereAndBack()
{
    SupportBundle bundle;
    bundle.madeAt = QDateTime(QDate(2026, 6, 12), QTime(9, 0), QTimeZone::utc());
    bundle.applicationVersion = u"0.1.0"_s;
    bundle.environmentWord = u"SANDBOX"_s;
    bundle.host = u"api.amps.ai"_s;
    bundle.note = u"It hums."_s;
    bundle.devices = {{u"d"_s, u"Device d\nIdle"_s}};
    RequestRecord plain = push();
    plain.answerBody = "{}";
    bundle.requests = {plain};
    const auto read = SupportBundle::fromBytes(bundle.toBytes(Redactor(Redactor::Ids::Kept)));
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QCOMPARE(read->madeAt, bundle.madeAt);
    QCOMPARE(read->note, bundle.note);
    QCOMPARE(read->devices, bundle.devices);
    QCOMPARE(read->requests.size(), 1);
    const RequestRecord &back = read->requests.constFirst();
    QCOMPARE(back.startedAt, plain.startedAt);
    QCOMPARE(back.method, plain.method);
    QCOMPARE(back.target, plain.target);
    QCOMPARE(back.httpStatus, 422);
    QCOMPARE(back.error, std::optional(NetError::Kind::Refused));
    QCOMPARE(back.latency, 61ms);
    QCOMPARE(back.requestBody, plain.requestBody);
}

void tst_SupportBundle::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other JSON") << QByteArray(R"({"format":"else"})");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray(R"({"format":"amps-fleet-supp)");
    QTest::newRow("of a later version") << QByteArray(R"({"format":"amps-fleet-support","version":99})");
}

void tst_SupportBundle::foreignFiles()
{
    QFETCH(QByteArray, bytes);
    const auto read = SupportBundle::fromBytes(bytes);
    QVERIFY(!read);
    QVERIFY(!read.error().isEmpty());
}

void tst_SupportBundle::whatIsShownIsWhatIsSaved()
{
    House house;
    house.desk.environmentWord = u"LIVE"_s;
    house.desk.prepare();
    QCOMPARE(house.desk.deviceCount(), 1);
    QCOMPARE(house.desk.requestCount(), 2);
    QStringList lines;
    for (int row = 0; row < house.desk.preview()->rowCount(); ++row)
        lines.append(house.desk.preview()->index(row, 0).data().toString());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bundle.json"_s);
    QCOMPARE(house.desk.save(QUrl::fromLocalFile(path)), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QCOMPARE(QString::fromUtf8(saved), lines.join(u'\n'));
    QVERIFY(!saved.contains("9fK2abcDEF"));
    QVERIFY(saved.contains("device_abc123"));
    QVERIFY(house.desk.suggestedName().contains(u"live"_s));
    QVERIFY(!house.desk.save(QUrl::fromLocalFile(folder.filePath(u"no/such/folder.json"_s))).isEmpty());
}

void tst_SupportBundle::hiddenIds()
{
    House house;
    house.desk.setHidesIds(true);
    house.desk.prepare();
    QVERIFY(!house.desk.bytes().contains("device_abc123"));
    QVERIFY(house.desk.bytes().contains("device-1"));
    house.desk.setWithBodies(false);
    house.desk.prepare();
    QVERIFY(!house.desk.bytes().contains("answerBody"));
}

void tst_SupportBundle::oneDeviceAlone()
{
    House house;
    house.desk.setDeviceId(u"device_abc123"_s);
    house.desk.prepare();
    QCOMPARE(house.desk.requestCount(), 1); // the sweep was about all of them
    QCOMPARE(house.desk.deviceCount(), 1);
}

void tst_SupportBundle::opening()
{
    House house;
    house.desk.setNote(u"It hums."_s);
    house.desk.prepare();
    QTemporaryDir folder;
    const QUrl url = QUrl::fromLocalFile(folder.filePath(u"bundle.json"_s));
    QCOMPARE(house.desk.save(url), QString());
    QVERIFY(!house.desk.openedRequests());
    QSignalSpy opened(&house.desk, &BundleDesk::openedChanged);
    QCOMPARE(house.desk.open(url), QString());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(house.desk.openedTitle(), u"bundle.json"_s);
    QCOMPARE(house.desk.openedRequests()->count(), 2);
    QVERIFY(house.desk.openedText().contains(u"It hums."_s));
    // What is none leaves the open one alone.
    QVERIFY(!house.desk.open(QUrl::fromLocalFile(folder.filePath(u"none.json"_s))).isEmpty());
    QCOMPARE(house.desk.openedRequests()->count(), 2);
    house.desk.closeOpened();
    QVERIFY(!house.desk.openedRequests());
}

void tst_SupportBundle::explanation()
{
    House house;
    house.desk.environmentWord = u"SANDBOX"_s;
    const QString text = house.desk.explain(u"device_abc123"_s);
    for (const QString &part :
         {u"Device device_abc123"_s, u"SANDBOX"_s, u"Powerwall 2"_s, u"level: 85"_s, u"target 10 to 100 percent"_s,
          u"discharge_floor: 10 percent (0 to 100)"_s, u"export_limit: 5000 watts (0 to open)"_s, u"req_7"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
}

void tst_SupportBundle::explanationOfNothing()
{
    House house;
    QVERIFY(house.desk.explain(u"nobody"_s).contains(u"nobody"_s));
}

QTEST_GUILESS_MAIN(tst_SupportBundle)
#include "tst_supportbundle.moc"
