// SPDX-License-Identifier: GPL-3.0-or-later
#include <inspectormodel.h>
#include <requestdetail.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace fleet;

namespace {

RequestRecord request(const char *method, const QString &target, int status = 200)
{
    RequestRecord record;
    record.method = method;
    record.target = target;
    record.httpStatus = status;
    record.latency = 30ms;
    record.startedAt = QDateTime::fromString(u"2026-06-12T09:00:00.123Z"_s, Qt::ISODateWithMs);
    return record;
}

RequestRecord refusal(const char *method, const QString &target, int status, const QString &code)
{
    RequestRecord record = request(method, target, status);
    record.error = NetError::Kind::Refused;
    record.errorCode = code;
    return record;
}

} // namespace

class tst_InspectorModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void meaning_data();
    void meaning();
    void hints_data();
    void hints();
    void newestFirst();
    void oldOnesGo();
    void filters_data();
    void filters();
    void figures();
    void pauseHoldsStill();
    void countsFollowTheLog();
    void clearing();
    void detail();
    void detailOfNothing();
};

void tst_InspectorModel::meaning_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("why");
    QTest::addColumn<QString>("device");
    using Why = RequestMeaning::Why;
    const auto row = [](const char *name, const char *method, const QString &target, Why why, const QString &device) {
        QTest::newRow(name) << QByteArray(method) << target << int(why) << device;
    };
    row("list", "GET", u"/battery?limit=50&offset=0"_s, Why::Sweep, {});
    row("unknown family", "GET", u"/heat-pump"_s, Why::Sweep, {});
    row("device", "GET", u"/battery/device_1?expedite=true"_s, Why::OpenDevice, u"device_1"_s);
    row("id with a slash", "GET", u"/battery/a%2Fb"_s, Why::OpenDevice, u"a/b"_s);
    row("push", "POST", u"/ev-charger/d"_s, Why::Command, u"d"_s);
    row("settings", "POST", u"/battery/d/settings"_s, Why::WriteSettings, u"d"_s);
    row("actions", "GET", u"/actions?deviceId=d"_s, Why::FollowActions, u"d"_s);
    row("one action", "GET", u"/actions/act_1"_s, Why::FollowActions, {});
    row("older action list", "GET", u"/battery/d/actions"_s, Why::FollowActions, u"d"_s);
    row("cancel", "POST", u"/actions/act_1/cancel"_s, Why::Cancel, {});
    row("consent", "DELETE", u"/users/u/consent"_s, Why::Consent, {});
    row("set schedule", "PUT", u"/hvac/d/schedule"_s, Why::Schedule, u"d"_s);
    row("schedules", "GET", u"/schedules"_s, Why::Schedule, {});
    row("health", "GET", u"/health"_s, Why::Health, {});
    row("nothing", "GET", u"/"_s, Why::Other, {});
    row("post to a list", "POST", u"/battery"_s, Why::Other, {});
}

void tst_InspectorModel::meaning()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    const RequestMeaning meaning = RequestMeaning::of(request(method.constData(), target));
    QTEST(int(meaning.why), "why");
    QTEST(meaning.deviceId.text(), "device");
}

void tst_InspectorModel::hints_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("items");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &target, const char *body, qint64 items, const QString &word) {
        QTest::newRow(name) << target << QByteArray(body) << items << word;
    };
    row("full page", u"/battery"_s, R"({"data":{"items":[],"pagination":{"limit":50,"offset":50,"total":120}}})", 50,
        {});
    row("last page", u"/battery"_s, R"({"pagination":{"limit":50,"offset":100,"total":120}})", 20, {});
    row("beyond the end", u"/battery"_s, R"({"pagination":{"limit":50,"offset":200,"total":120}})", 0, {});
    row("laid out", u"/battery"_s, "{\"pagination\": {\n \"limit\" : 10, \"offset\": 0, \"total\": 3 } }", 3, {});
    row("no pagination", u"/battery"_s, R"({"items":[]})", -1, {});
    row("cut off", u"/battery"_s, R"({"pagination":{"limit":50,"off)", -1, {});
    row("a number that is none", u"/battery"_s, R"({"pagination":{"limit":"x","offset":0,"total":1}})", -1, {});
    row("device", u"/battery/d"_s, R"({"data":{"metadata":{"source":"cache"}}})", -1, u"cache"_s);
    row("device that says nothing", u"/battery/d"_s, R"({"data":{}})", -1, {});
}

void tst_InspectorModel::hints()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, body);
    RequestRecord record = request("GET", target);
    record.answerBody = body;
    const AnswerHint hint = AnswerHint::of(record, RequestMeaning::of(record));
    QTEST(hint.items, "items");
    QTEST(hint.word, "word");
}

void tst_InspectorModel::newestFirst()
{
    RequestLog log;
    log.add(request("GET", u"/battery"_s));
    InspectorModel model(log, QUrl(u"https://api.amps.ai"_s), Format(QLocale::c(), QTimeZone::utc()));
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.count(), 1);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    log.add(request("POST", u"/battery/d"_s, 202));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data(InspectorModel::MethodRole).toString(), u"POST"_s);
    QCOMPARE(first.data(InspectorModel::TimeRole).toString(), u"09:00:00.123"_s);
    QCOMPARE(first.data(InspectorModel::StatusRole).toString(), u"202"_s);
    QCOMPARE(first.data(InspectorModel::ToneRole).toString(), u"success"_s);
    QVERIFY(first.data(InspectorModel::IsWriteRole).toBool());
    QCOMPARE(model.rowOf(first.data(InspectorModel::NumberRole).toDouble()), 0);
    QCOMPARE(model.rowOf(0), 1);
    QCOMPARE(model.rowOf(7), -1);
}

void tst_InspectorModel::oldOnesGo()
{
    RequestLog log(nullptr, 3);
    InspectorModel model(log, QUrl(u"https://api.amps.ai"_s));
    const QAbstractItemModelTester tester(&model);
    for (int i = 0; i < 10; ++i)
        log.add(request(i % 2 ? "POST" : "GET", u"/battery/d%1"_s.arg(i)));
    QCOMPARE(model.count(), 3);
    QCOMPARE(model.index(0).data(InspectorModel::PathRole).toString(), u"/battery/d9"_s);
    QCOMPARE(model.index(2).data(InspectorModel::PathRole).toString(), u"/battery/d7"_s);
    // With a filter, rows go in any number at a time.
    model.setKind(u"writes"_s);
    QCOMPARE(model.count(), 2);
    for (int i = 0; i < 3; ++i)
        log.add(request("GET", u"/battery"_s));
    QCOMPARE(model.count(), 0);
}

void tst_InspectorModel::filters_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << u"all"_s << QString() << 5;
    QTest::newRow("writes") << u"writes"_s << QString() << 2;
    QTest::newRow("rejected") << u"rejected"_s << QString() << 2;
    QTest::newRow("sweeps") << u"sweeps"_s << QString() << 2;
    QTest::newRow("code, any case") << u"all"_s << u"out_of"_s << 1;
    QTest::newRow("request id") << u"all"_s << u"req_7"_s << 1;
    QTest::newRow("status") << u"all"_s << u"422"_s << 1;
    QTest::newRow("action in the answer to its push") << u"all"_s << u"act_9"_s << 1;
    QTest::newRow("both") << u"writes"_s << u"battery"_s << 2;
    QTest::newRow("none") << u"all"_s << u"zebra"_s << 0;
}

void tst_InspectorModel::filters()
{
    RequestLog log;
    InspectorModel model(log, QUrl(u"https://api.amps.ai"_s));
    const QAbstractItemModelTester tester(&model);
    log.add(request("GET", u"/battery?offset=0"_s));
    log.add(refusal("GET", u"/vehicle"_s, 401, u"UNAUTHORIZED"_s));
    RequestRecord named = request("GET", u"/battery/d"_s);
    named.requestId = RequestId(u"req_7"_s);
    log.add(named);
    log.add(refusal("POST", u"/battery/d"_s, 422, u"PARAMETER_OUT_OF_RANGE"_s));
    RequestRecord push = request("POST", u"/battery/e"_s, 202);
    push.answerBody = R"({"data":{"id":"act_9"}})";
    log.add(push);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    model.setKind(kind);
    model.setText(text);
    QTEST(model.count(), "count");
    QCOMPARE(model.allCount(), 5);
}

void tst_InspectorModel::figures()
{
    RequestLog log;
    InspectorModel model(log, QUrl(u"https://api.amps.ai"_s));
    QVERIFY(std::isnan(model.medianLatency()));
    QVERIFY(std::isnan(model.succeededPercent()));
    for (int i = 1; i <= 100; ++i) {
        RequestRecord record = request("GET", u"/battery"_s);
        record.latency = std::chrono::milliseconds(i);
        log.add(record);
    }
    RequestRecord slowed = refusal("GET", u"/battery"_s, 429, u"RATE_LIMIT_EXCEEDED"_s);
    slowed.error = NetError::Kind::RateLimited;
    slowed.latency = 50ms;
    log.add(slowed);
    // One that got no answer took its time-out, which says nothing about the service.
    RequestRecord lost = request("GET", u"/battery"_s, 0);
    lost.error = NetError::Kind::Timeout;
    lost.latency = 20s;
    log.add(lost);
    QCOMPARE(model.medianLatency(), 50.0);
    QCOMPARE(model.slowLatency(), 95.0);
    QCOMPARE(model.backedOffCount(), 1);
    QCOMPARE(model.rejectedCount(), 2);
    QCOMPARE(model.succeededPercent(), 100.0 * 100 / 102);
    QCOMPARE(model.latencies().size(), 60);
    QCOMPARE(model.latencies().constLast(), 20000.0);
}

void tst_InspectorModel::pauseHoldsStill()
{
    RequestLog log(nullptr, 4);
    InspectorModel model(log, QUrl(u"https://api.amps.ai"_s));
    const QAbstractItemModelTester tester(&model);
    log.add(request("GET", u"/battery/1"_s));
    model.setPaused(true);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    log.add(request("GET", u"/battery/2"_s));
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.allCount(), 2);
    // What the log lets go meanwhile cannot be shown: it goes here too.
    for (int i = 3; i < 9; ++i)
        log.add(request("GET", u"/battery/%1"_s.arg(i)));
    QCOMPARE(model.count(), 0);
    model.setPaused(false);
    QCOMPARE(model.count(), 4);
    QCOMPARE(model.index(0).data(InspectorModel::PathRole).toString(), u"/battery/8"_s);
}

// Each record is counted once, when it comes: what goes must be taken back.
void tst_InspectorModel::countsFollowTheLog()
{
    RequestLog log(nullptr, 3);
    log.add(request("GET", u"/battery?limit=50&offset=0"_s)); // before the model is there
    InspectorModel model(log, QUrl(u"https://api.amps.ai"_s));
    const auto counts = [&model] {
        return QList<int>{model.allCount(), model.sweepCount(), model.writeCount(), model.rejectedCount()};
    };
    QCOMPARE(counts(), (QList<int>{1, 1, 0, 0}));
    log.add(request("POST", u"/battery/device_1"_s, 202));
    log.add(refusal("GET", u"/battery/device_2"_s, 404, u"DEVICE_NOT_FOUND"_s));
    QCOMPARE(counts(), (QList<int>{3, 1, 1, 1}));
    log.add(request("GET", u"/actions?limit=50"_s)); // the sweep goes
    QCOMPARE(counts(), (QList<int>{3, 0, 1, 1}));
    model.setPaused(true);
    log.add(request("GET", u"/hvac?limit=50&offset=0"_s)); // the write goes
    QCOMPARE(counts(), (QList<int>{3, 1, 0, 1}));
    log.clear();
    QCOMPARE(counts(), (QList<int>{0, 0, 0, 0}));
    log.add(request("GET", u"/hvac?limit=50&offset=0"_s));
    QCOMPARE(counts(), (QList<int>{1, 1, 0, 0}));
}

void tst_InspectorModel::clearing()
{
    RequestLog log;
    InspectorModel model(log, QUrl(u"https://api.amps.ai"_s));
    const QAbstractItemModelTester tester(&model);
    log.add(request("GET", u"/battery/1"_s));
    log.add(request("GET", u"/battery/2"_s));
    log.clear();
    QCOMPARE(model.count(), 0);
    log.add(request("GET", u"/battery/3"_s));
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.numberAt(0), 2.0);
}

void tst_InspectorModel::detail()
{
    RequestLog log;
    InspectorModel model(log, QUrl(u"https://api.amps.ai/"_s), Format(QLocale::c(), QTimeZone::utc()));
    RequestRecord record = refusal("POST", u"/battery/device_k2"_s, 422, u"PARAMETER_OUT_OF_RANGE"_s);
    record.requestId = RequestId(u"req_Tn4"_s);
    record.requestBody = R"({"action":{"command":"charge"}})";
    record.answerBody = R"({"success":false,"error":{"details":{"parameter":"power","max":3.60}}})";
    log.add(record);
    RequestDetail detail;
    detail.setInspector(&model);
    QVERIFY(!detail.exists());
    detail.setNumber(model.numberOfRequest(u"req_Tn4"_s));
    QVERIFY(detail.exists());
    QCOMPARE(detail.title(), u"POST /battery/device_k2"_s);
    QCOMPARE(detail.summary(), u"422 PARAMETER_OUT_OF_RANGE, 30 ms"_s);
    QCOMPARE(detail.deviceId(), u"device_k2"_s);
    QCOMPARE(detail.faultyParameter(), u"power"_s);
    QCOMPARE(detail.tone(), u"danger"_s);
    QVERIFY(detail.answerBody().contains(u"      \"max\": 3.60\n"_s));
    QCOMPARE(detail.wholeAnswer(), QString::fromUtf8(record.answerBody));
    QVERIFY(detail.curl().contains(u"-H \"x-api-key: $AMPS_API_KEY\""_s));
    QVERIFY(detail.curl().contains(u"'https://api.amps.ai/battery/device_k2'"_s));
    QVERIFY(!detail.isRead());
    QVERIFY(!detail.isAnswerShortened());
    QCOMPARE(model.numberOfRequest(u"req_nobody"_s), -1.0);
    QCOMPARE(model.numberOfRequest(QString()), -1.0);
}

void tst_InspectorModel::detailOfNothing()
{
    RequestDetail detail;
    QVERIFY(!detail.exists());
    QCOMPARE(detail.curl(), QString());
    QCOMPARE(detail.answerBody(), QString());
    RequestLog log;
    InspectorModel model(log, QUrl(u"https://api.amps.ai"_s));
    detail.setInspector(&model);
    detail.setNumber(3);
    QVERIFY(!detail.exists());
    RequestRecord large = request("GET", u"/battery"_s);
    large.answerBody = QByteArray(100000, 'x');
    log.add(large);
    detail.setNumber(0);
    QVERIFY(detail.isAnswerShortened());
    QCOMPARE(detail.wholeAnswer().size(), 100000);
}

QTEST_GUILESS_MAIN(tst_InspectorModel)
#include "tst_inspectormodel.moc"
