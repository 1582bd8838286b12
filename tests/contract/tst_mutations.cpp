// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include <answer.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// What came of one reading.
struct Outcome
{
    bool readable = false;            // the answer as a whole
    std::optional<test::Lines> lines; // empty: the record was spoiled
    QList<FieldIssue> issues;
    bool neighbourIntact = true; // the other record in the same page
};

// A record that is mutated, and how it is read.
struct Subject
{
    QJsonObject record;
    std::function<Outcome(const QJsonObject &)> read;
    QString issuePrefix;           // of issues about members of the record
    QRegularExpression open;       // members that may be of any type
    QRegularExpression scalarOpen; // members that may be true, a number or text
    QRegularExpression times;
    QRegularExpression words; // of a known vocabulary
    QString idPath = u"id"_s; // without it there is no record; empty: none
};

using Steps = QStringList;

void collect(const QJsonValue &value, const Steps &at, QList<Steps> &all)
{
    if (!at.isEmpty())
        all.append(at);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collect(member.value(), at + Steps{member.key()}, all);
    } else if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i)
            collect(value.toArray().at(i), at + Steps{QString::number(i)}, all);
    }
}

QJsonValue valueAt(QJsonValue value, const Steps &steps)
{
    for (const QString &step : steps)
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

// Undefined removes.
QJsonValue changed(const QJsonValue &value, const Steps &steps, const QJsonValue &replacement)
{
    if (steps.isEmpty())
        return replacement;
    const QString first = steps.first();
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        const QJsonValue next = changed(list.at(first.toInt()), steps.mid(1), replacement);
        if (next.isUndefined())
            list.removeAt(first.toInt());
        else
            list.replace(first.toInt(), next);
        return list;
    }
    QJsonObject object = value.toObject();
    const QJsonValue next = changed(object.value(first), steps.mid(1), replacement);
    if (next.isUndefined())
        object.remove(first);
    else
        object.insert(first, next);
    return object;
}

// How far the change of a member may reach: what follows an element moves up; and a number without its unit is no
// quantity, nor is a unit without a number.
QString scopeOf(const QString &path, bool isElement)
{
    static const QRegularExpression partOfQuantity(u"^parameters\\.[a-zA-Z]+\\.(value|unit)$"_s);
    const bool isPart = isElement || partOfQuantity.match(path).hasMatch();
    return isPart ? path.left(path.lastIndexOf(u'.')) : path;
}

bool concerns(QStringView line, const QString &path, const QString &scope)
{
    const bool raw = line.startsWith(u"raw:");
    const bool list = line.endsWith(u"[]");
    line = line.sliced(raw ? 4 : 0).chopped(list ? 2 : 0);
    const auto isUnder = [](QStringView inner, QStringView outer) {
        return inner.size() > outer.size() && inner.startsWith(outer) && inner.at(outer.size()) == u'.';
    };
    return line == scope || isUnder(line, scope) || ((raw || list) && isUnder(path, line));
}

test::Lines others(const test::Lines &lines, const QString &path, const QString &scope)
{
    test::Lines rest;
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        if (!concerns(line.key(), path, scope))
            rest.insert(line.key(), line.value());
    }
    return rest;
}

// A line about the member itself, as something typed.
bool saysSomething(const test::Lines &lines, const QString &path)
{
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        if (line.key() == path || line.key().startsWith(path + u'.') || line.key() == path + u"[]"_s)
            return true;
    }
    return false;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject documented(const QString &file)
{
    return QJsonDocument::fromJson(test::answer(file)).object();
}

QJsonObject page(const QJsonArray &items)
{
    return {{u"success"_s, true},
            {u"data"_s,
             QJsonObject{{u"items"_s, items},
                         {u"pagination"_s,
                          QJsonObject{{u"limit"_s, 10}, {u"offset"_s, 0}, {u"total"_s, 2}, {u"hasMore"_s, false}}}}},
            {u"meta"_s, QJsonObject{{u"requestId"_s, u"req_1"_s}}}};
}

template <typename Parse>
std::function<Outcome(const QJsonObject &)> readerOfPages(Parse parse, const QJsonObject &neighbour)
{
    const auto alone = parse(json(page({neighbour})));
    return [parse, neighbour, alone](const QJsonObject &record) {
        Outcome outcome;
        const auto parsed = parse(json(page({record, neighbour})));
        if (!parsed || !parsed->content)
            return outcome;
        outcome.readable = true;
        const auto linesOf = [](const auto &item) {
            if constexpr (requires { *item; })
                return test::linesOf(*item);
            else
                return test::linesOf(item);
        };
        const auto issuesOf = [](const auto &item) {
            if constexpr (requires { *item; })
                return item->issues;
            else
                return item.issues;
        };
        const auto &items = parsed->content->items;
        if (items.size() == 2) {
            outcome.lines = linesOf(items.first());
            outcome.issues = issuesOf(items.first());
        } else if (parsed->content->spoiled.size() == 1) {
            outcome.issues = parsed->content->spoiled.first().issues;
        }
        outcome.neighbourIntact = !items.isEmpty() && issuesOf(items.last()).isEmpty()
            && linesOf(items.last()) == linesOf(alone->content->items.first());
        return outcome;
    };
}

QRegularExpression only(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

const QRegularExpression nothing(u"(?!)"_s);

// The documented schedule in the newest spelling: the older one tells the command one level down.
QJsonObject schedule()
{
    const QJsonValue record = documented(u"schedule-page.json"_s).value(u"data"_s)[u"items"_s][0];
    const QJsonValue plain = changed(record, {u"slots"_s, u"1"_s, u"action"_s}, QJsonValue(QJsonValue::Undefined));
    return changed(plain, {u"slots"_s, u"1"_s, u"command"_s}, u"discharge"_s).toObject();
}

Subject deviceSubject(const QString &file, KnownFamily family)
{
    Subject subject;
    QJsonObject answer = documented(file);
    subject.record = answer.contains(u"data"_s) ? answer.value(u"data"_s).toObject() : answer;
    // More than any sample shows: a schedule, an older tier, and what nobody has met.
    subject.record.insert(u"novel"_s, QJsonObject{{u"deep"_s, QJsonArray{1, u"two"_s}}});
    QJsonObject metadata = subject.record.value(u"metadata"_s).toObject();
    metadata.insert(u"cacheType"_s, u"expedite"_s);
    metadata.insert(u"novel"_s, 1);
    subject.record.insert(u"metadata"_s, metadata);
    QJsonObject state = subject.record.value(u"state"_s).toObject();
    state.insert(u"novel"_s, 1);
    if (family == KnownFamily::Hvac)
        state.insert(u"humidity"_s, 45);
    subject.record.insert(u"state"_s, state);
    if (!Family(family).isReadOnly()) {
        subject.record.insert(u"currentSchedule"_s, schedule());
        QJsonObject settings = subject.record.value(u"settings"_s).toObject();
        settings.insert(u"scheduler_enabled"_s, QJsonObject{{u"value"_s, true}});
        subject.record.insert(u"settings"_s, settings);
        subject.record.insert(u"lastAction"_s,
                              QJsonObject{{u"id"_s, u"act_1"_s},
                                          {u"command"_s, u"charge"_s},
                                          {u"state"_s, u"failed"_s},
                                          {u"createdAt"_s, u"2026-06-12T08:40:00.000Z"_s},
                                          {u"updatedAt"_s, u"2026-06-12T08:40:00.000Z"_s},
                                          {u"errorCode"_s, u"DEVICE_OFFLINE"_s},
                                          {u"errorMessage"_s, u"gone"_s},
                                          {u"links"_s, QJsonObject{{u"self"_s, u"/actions/act_1"_s}}}});
    }
    QJsonObject neighbour = subject.record;
    neighbour.insert(u"id"_s, u"neighbour"_s);
    subject.read = readerOfPages([family](const QByteArray &body) { return parseDevicePage(body, family); }, neighbour);
    subject.open = only(u"(metadata\\.|state\\.)?novel.*|currentSchedule\\.slots\\.\\d+\\.parameters\\..*"_s);
    subject.scalarOpen = only(u"settings\\.[a-z_]+(\\.value)?"_s);
    subject.times = only(u".*(At|\\.at)"_s);
    subject.words = only(
        u"metadata\\.source|.*\\.unit|.*execution\\.\\d+|conflictStrategies\\.\\d+|(lastAction|currentSchedule)\\.state"_s);
    return subject;
}

Subject actionSubject(const QString &file)
{
    Subject subject;
    subject.record = documented(file).value(u"data"_s).toObject();
    subject.record.insert(u"novel"_s, QJsonObject{{u"deep"_s, 1}});
    subject.record.insert(u"errorCode"_s, u"DEVICE_OFFLINE"_s);
    subject.record.insert(u"errorMessage"_s, u"gone"_s);
    subject.record.insert(u"start"_s, u"2026-06-12T14:30:00.000Z"_s);
    subject.record.insert(u"end"_s, u"2026-06-12T15:30:00.000Z"_s);
    subject.record.insert(u"acknowledgedAt"_s, u"2026-06-12T14:30:01.000Z"_s);
    subject.record.insert(u"completedAt"_s, u"2026-06-12T15:30:01.000Z"_s);
    QJsonObject neighbour = subject.record;
    neighbour.insert(u"id"_s, u"neighbour"_s);
    subject.read = readerOfPages([](const QByteArray &body) { return parseActionPage(body); }, neighbour);
    subject.open = only(u"novel.*|result\\..*|parameters\\.[a-zA-Z]+"_s);
    subject.scalarOpen = nothing;
    subject.times = only(u".*At|start|end"_s);
    subject.words = only(u"state|.*\\.unit"_s);
    return subject;
}

Subject scheduleSubject()
{
    Subject subject;
    subject.record = schedule();
    QJsonObject neighbour = subject.record;
    neighbour.insert(u"id"_s, u"neighbour"_s);
    subject.read = readerOfPages([](const QByteArray &body) { return parseSchedulePage(body); }, neighbour);
    subject.open = only(u"slots\\.\\d+\\.parameters\\..*"_s);
    subject.scalarOpen = nothing;
    subject.times = only(u".*At|.*\\.at"_s);
    subject.words = only(u"state"_s);
    return subject;
}

Subject detailsSubject()
{
    Subject subject;
    // Everything that any refusal may tell, at once.
    QJsonObject details;
    for (const QString &file : {u"error-push-conflict-no-strategy.json"_s, u"error-push-rejected-execution.json"_s,
                                u"error-push-rejected-range.json"_s, u"error-push-rejected-unit.json"_s,
                                u"error-push-rejected-parameter.json"_s, u"older-error-full-capabilities.json"_s}) {
        const QJsonObject more = documented(file).value(u"error"_s)[u"details"_s].toObject();
        for (auto member = more.begin(); member != more.end(); ++member)
            details.insert(member.key(), member.value());
    }
    QJsonObject capabilities = details.value(u"deviceCapabilities"_s).toObject();
    capabilities.insert(u"supportedModes"_s, QJsonArray{u"charge"_s});
    capabilities.insert(u"supportedParameters"_s, QJsonArray{u"target"_s});
    details.insert(u"deviceCapabilities"_s, capabilities);
    details.insert(u"novel"_s, QJsonObject{{u"deep"_s, 1}});
    subject.record = details;
    subject.read = [](const QJsonObject &record) {
        Outcome outcome;
        const auto refusal = parseError(
            json({{u"success"_s, false},
                  {u"error"_s, QJsonObject{{u"code"_s, u"X"_s}, {u"message"_s, u"m"_s}, {u"details"_s, record}}},
                  {u"meta"_s, QJsonObject{{u"requestId"_s, u"r"_s}}}}));
        outcome.readable = refusal.isOk() && refusal->code == u"X"_s && refusal->message == u"m"_s;
        if (refusal) {
            outcome.lines = test::linesOf(refusal->details);
            outcome.issues = refusal->issues;
        }
        return outcome;
    };
    subject.issuePrefix = u"error.details."_s;
    subject.open = only(u"novel.*|deviceCapabilities\\.state.*"_s);
    subject.scalarOpen = only(u"deviceCapabilities\\.settings\\.[a-z_]+(\\.value)?"_s);
    subject.times = nothing;
    subject.words = only(u"strategies\\.\\d+|.*xecution(\\.\\d+)?|unit|.*\\.unit"_s);
    subject.idPath = QString();
    return subject;
}

Subject metaSubject()
{
    Subject subject;
    subject.record
        = {{u"requestId"_s, u"r"_s}, {u"environment"_s, u"live"_s}, {u"timestamp"_s, u"2026-06-12T09:00:00.000Z"_s},
           {u"latencyMs"_s, 4},      {u"path"_s, u"/battery"_s},    {u"novel"_s, 1}};
    subject.read = [](const QJsonObject &record) {
        Outcome outcome;
        QJsonObject body = documented(u"battery-page.json"_s);
        body.insert(u"meta"_s, record);
        const auto parsed = parseDevicePage(json(body), KnownFamily::Battery);
        outcome.readable = parsed.isOk() && parsed->content.isOk();
        if (outcome.readable) {
            outcome.lines = test::linesOf(parsed->meta);
            outcome.issues = parsed->issues;
            outcome.neighbourIntact
                = parsed->content->items.size() == 1 && parsed->content->items.first()->issues.isEmpty();
        }
        return outcome;
    };
    subject.issuePrefix = u"meta."_s;
    subject.open = only(u"novel"_s);
    subject.scalarOpen = nothing;
    subject.times = only(u"timestamp"_s);
    subject.words = only(u"environment"_s);
    subject.idPath = QString();
    return subject;
}

const QHash<QString, Subject> &subjects()
{
    static const QHash<QString, Subject> all = {
        {u"battery"_s, deviceSubject(u"battery-charging.json"_s, KnownFamily::Battery)},
        {u"charger"_s, deviceSubject(u"ev-charger-charging.json"_s, KnownFamily::EvCharger)},
        {u"thermostat"_s, deviceSubject(u"hvac-auto.json"_s, KnownFamily::Hvac)},
        {u"solar"_s, deviceSubject(u"solar-producing.json"_s, KnownFamily::SolarInverter)},
        {u"vehicle"_s, deviceSubject(u"vehicle-plugged.json"_s, KnownFamily::Vehicle)},
        {u"action"_s, actionSubject(u"action-completed.json"_s)},
        {u"push"_s, actionSubject(u"push-windowed.json"_s)},
        {u"schedule"_s, scheduleSubject()},
        {u"error details"_s, detailsSubject()},
        {u"meta"_s, metaSubject()},
    };
    return all;
}

const QList<QPair<QString, QJsonValue>> &replacements()
{
    static const QList<QPair<QString, QJsonValue>> all = {
        {u"removed"_s, QJsonValue(QJsonValue::Undefined)},
        {u"null"_s, QJsonValue(QJsonValue::Null)},
        {u"true"_s, true},
        {u"number"_s, 7},
        {u"text"_s, u"surprise"_s},
        {u"list"_s, QJsonArray{}},
        {u"list of lists"_s, QJsonArray{QJsonArray{}}},
        {u"object"_s, QJsonObject{}},
        {u"object with novelty"_s, QJsonObject{{u"surprise"_s, 1}}},
    };
    return all;
}

} // namespace

// Each member of each record missing, null, of every other type and of an unknown word, one at a time: nothing but that
// member may change, and never into something that was not said.
class MutationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneMemberAtATime_data();
    void oneMemberAtATime();
    void numbersOutOfRange_data();
    void numbersOutOfRange();
    void pagination_data();
    void pagination();
    void envelope_data();
    void envelope();
    void cleanupTestCase() { qInfo("%d mutated answers", m_count); }

private:
    int m_count = 0;
};

void MutationsTest::oneMemberAtATime_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("steps");
    const auto names = subjects().keys();
    for (const QString &name : names) {
        QList<Steps> all;
        collect(subjects()[name].record, {}, all);
        for (const Steps &steps : all)
            QTest::newRow(qPrintable(name + u": "_s + steps.join(u'.'))) << name << steps;
    }
}

// QVERIFY2 makes its message also when all is well, thousands of times.
#define VERIFY_OR_TELL(condition, claim)                                                                               \
    if (!(condition))                                                                                                  \
    QFAIL(explain(claim, outcome).constData())

void MutationsTest::oneMemberAtATime()
{
    QFETCH(QString, subject);
    QFETCH(QStringList, steps);
    const Subject about = subjects()[subject];
    const QString path = steps.join(u'.');
    const QJsonValue before = valueAt(about.record, steps);
    const bool isElement = valueAt(about.record, steps.first(steps.size() - 1)).isArray();
    const QString scope = scopeOf(path, isElement);
    const Outcome whole = about.read(about.record);
    QVERIFY(whole.readable && whole.lines);
    QVERIFY(whole.issues.isEmpty());
    const test::Lines expectedOthers = others(*whole.lines, path, scope);

    for (const auto &[what, replacement] : replacements()) {
        const bool sameType = before.type() == replacement.type();
        if (sameType && !before.isString())
            continue;
        ++m_count;
        const auto explain = [&](const char *claim, const Outcome &outcome) {
            QByteArray text = path.toUtf8() + " -> " + what.toUtf8() + ": " + claim + '\n';
            for (const FieldIssue &issue : outcome.issues)
                text += issue.path.toUtf8() + " expected " + issue.expected.toUtf8() + ", found " + issue.found.toUtf8()
                    + '\n';
            return text + (outcome.lines ? test::printed(*outcome.lines) : QByteArray("spoiled"));
        };
        const Outcome outcome = about.read(changed(about.record, steps, replacement).toObject());
        VERIFY_OR_TELL(outcome.readable, "the answer is lost");
        VERIFY_OR_TELL(outcome.neighbourIntact, "another record suffered");

        const bool absent = replacement.isUndefined() || replacement.isNull();
        if (path == about.idPath && !sameType) {
            VERIFY_OR_TELL(!outcome.lines, "a record without id");
            VERIFY_OR_TELL(!outcome.issues.isEmpty() && outcome.issues.last().path == path, "no word about it");
            continue;
        }
        VERIFY_OR_TELL(outcome.lines, "the record is lost");
        VERIFY_OR_TELL(others(*outcome.lines, path, scope) == expectedOthers, "another field changed");

        const bool scalar = replacement.isBool() || replacement.isDouble() || replacement.isString();
        const bool open = about.open.match(path).hasMatch() || (scalar && about.scalarOpen.match(path).hasMatch());
        const bool isTime = about.times.match(path).hasMatch();
        if (absent) {
            VERIFY_OR_TELL(outcome.issues.isEmpty(), "absence is no mistake");
            VERIFY_OR_TELL(isElement || path == u"lastAction"_s || !saysSomething(*outcome.lines, path),
                           "still reported");
        } else if (open) {
            VERIFY_OR_TELL(outcome.issues.isEmpty(), "anything goes here");
        } else if (sameType && !isTime) {
            VERIFY_OR_TELL(outcome.issues.isEmpty(), "an unknown text is no mistake");
            const bool word = about.words.match(path).hasMatch();
            const QString shown = isElement ? outcome.lines->value(path.left(path.lastIndexOf(u'.')) + u"[]"_s)
                                            : outcome.lines->value(path);
            VERIFY_OR_TELL(isElement ? shown.contains(word ? u"?surprise"_s : u"surprise"_s)
                                     : shown == (word ? u"?surprise"_s : u"surprise"_s) || shown == u"\"surprise\""_s,
                           "the unknown text is not shown");
        } else {
            VERIFY_OR_TELL(outcome.issues.size() == 1, "one issue, exactly");
            QCOMPARE(outcome.issues.first().path, about.issuePrefix + path);
            QVERIFY(!outcome.issues.first().expected.isEmpty());
            QVERIFY(!outcome.issues.first().found.isEmpty());
            VERIFY_OR_TELL(isElement || !saysSomething(*outcome.lines, path), "still reported");
        }
    }
}

void MutationsTest::numbersOutOfRange_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("family");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("taken");
    const auto rows = [](const QString &file, KnownFamily family, const QString &member) {
        for (const auto &[number, taken] : QList<QPair<QByteArray, bool>>{{"0", true},
                                                                          {"100", true},
                                                                          {"-0", true},
                                                                          {"99.999", true},
                                                                          {"140", false},
                                                                          {"-1", false},
                                                                          {"100.001", false},
                                                                          {"1e400", false},
                                                                          {"-1e999", false},
                                                                          {"123456789012345678901234567890", false},
                                                                          {"9223372036854775808", false}})
            QTest::newRow(qPrintable(member + u' ' + QString::fromLatin1(number)))
                << file << int(family) << member << number << taken;
    };
    rows(u"battery-charging.json"_s, KnownFamily::Battery, u"level"_s);
    rows(u"battery-charging.json"_s, KnownFamily::Battery, u"dischargeLimit"_s);
    rows(u"vehicle-plugged.json"_s, KnownFamily::Vehicle, u"batteryLevel"_s);
    rows(u"vehicle-plugged.json"_s, KnownFamily::Vehicle, u"chargeLimit"_s);
    rows(u"hvac-auto.json"_s, KnownFamily::Hvac, u"humidity"_s);
}

void MutationsTest::numbersOutOfRange()
{
    QFETCH(QString, file);
    QFETCH(int, family);
    QFETCH(QString, member);
    QFETCH(QByteArray, number);
    QFETCH(bool, taken);
    QJsonObject body = documented(file);
    body = changed(body, {u"data"_s, u"state"_s, member}, u"@"_s).toObject();
    const auto parsed = parseDevice(json(body).replace("\"@\"", number), KnownFamily(family));
    QVERIFY(parsed.isOk() && parsed->content.isOk());
    const Device &device = **parsed->content;
    const test::Lines lines = test::linesOf(device);
    QCOMPARE(lines.contains(u"state."_s + member), taken);
    QVERIFY(lines.contains(u"raw:state."_s + member)); // visible all the same
    QCOMPARE(device.issues.size(), taken ? 0 : 1);
    if (!taken)
        QCOMPARE(device.issues.first().path, u"state."_s + member);
}

void MutationsTest::pagination_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("hasMore");
    QTest::addColumn<int>("issues");
    for (const char *member : {"limit", "offset", "total"}) {
        for (const char *value : {"\"1\"", "null", "true", "[]", "{}", "-1", "1.5", "1e400", "3000000000", ""})
            QTest::addRow("%s %s", member, value)
                << QString::fromLatin1(member) << QByteArray(value) << false << false << 1;
    }
    QTest::newRow("limit 10.0") << u"limit"_s << QByteArray("10.0") << true << true << 0;
    // Whether there is more follows from the other three.
    QTest::newRow("hasMore text") << u"hasMore"_s << QByteArray("\"yes\"") << true << true << 1;
    QTest::newRow("hasMore null") << u"hasMore"_s << QByteArray("null") << true << true << 0;
    QTest::newRow("hasMore missing") << u"hasMore"_s << QByteArray() << true << true << 0;
    QTest::newRow("hasMore false") << u"hasMore"_s << QByteArray("false") << true << false << 0;
}

void MutationsTest::pagination()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, value);
    QFETCH(bool, known);
    QFETCH(bool, hasMore);
    QFETCH(int, issues);
    QByteArray text = "{";
    for (const auto &[name, usual] : QList<QPair<QByteArray, QByteArray>>{
             {"limit", "10"}, {"offset", "20"}, {"total", "22"}, {"hasMore", "true"}}) {
        const QByteArray written = name == member.toLatin1() ? value : usual;
        if (!written.isEmpty())
            text += (text.size() > 1 ? ",\"" : "\"") + name + "\":" + written;
    }
    text += '}';
    const auto parsed = parseDevicePage(R"({"success":true,"data":{"items":[{"id":"a"}],"pagination":)" + text + "}}",
                                        KnownFamily::Battery);
    QVERIFY(parsed.isOk() && parsed->content.isOk());
    QCOMPARE(parsed->content->items.size(), 1);
    QCOMPARE(parsed->content->pagination.has_value(), known);
    QCOMPARE(parsed->issues.size(), issues);
    if (issues)
        QCOMPARE(parsed->issues.first().path, u"data.pagination."_s + member);
    if (known)
        QCOMPARE(parsed->content->pagination->hasMore, hasMore);
}

void MutationsTest::envelope_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *body, const char *outcome) {
        QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(outcome);
    };
    // "n devices", a refusal's code, or the path at which the shape is wrong.
    row(R"({"success":true,"data":{"items":[{"id":"a"}]}})", "1 devices");
    row(R"({"success":null,"data":{"items":[{"id":"a"}]}})", "1 devices");
    row(R"({"success":"true","data":{"items":[{"id":"a"}]}})", "1 devices");
    row(R"({"success":1,"data":{"items":[{"id":"a"}]}})", "1 devices");
    row(R"({"data":{"items":[{"id":"a"}]}})", "1 devices");
    row(R"({"data":{"data":[{"id":"a"},{"id":"b"}]}})", "2 devices");
    row(R"({"success":true,"data":{"items":[]}})", "0 devices");
    row(R"({"success":true,"data":{"items":null}})", "at data.items");
    row(R"({"success":true,"data":{"items":{}}})", "at data.items");
    row(R"({"success":true,"data":{"items":"none"}})", "at data.items");
    row(R"({"success":true,"data":{}})", "at data.items");
    row(R"({"success":true,"data":null})", "at data.items");
    row(R"({"success":true})", "at data.items");
    row(R"({})", "at items");
    row(R"([])", "at ");
    row(R"("text")", "at ");
    row(R"(null)", "at ");
    row(R"({"success":false,"error":{"code":"A"}})", "refused A");
    row(R"({"success":false,"error":{"code":"A"},"data":{"items":[]}})", "refused A");
    row(R"({"success":"no","error":{"code":"A"}})", "refused A");
    row(R"({"error":{"code":"A"}})", "refused A");
    row(R"({"success":false,"error":{"code":5}})", "refused ");
    row(R"({"success":false,"error":[]})", "refused ");
    row(R"({"success":false})", "refused ");
    row(R"({"items":[{"id":"a"}],"error":{"code":"A"}})", "1 devices");
}

void MutationsTest::envelope()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    const auto parsed = parseDevicePage(body, KnownFamily::Battery);
    if (!parsed) {
        QVERIFY(parsed.error().kind == ParseError::Kind::WrongShape);
        QCOMPARE(u"at "_s + parsed.error().path, outcome);
    } else if (!parsed->content) {
        QCOMPARE(u"refused "_s + parsed->content.error().code, outcome);
    } else {
        QCOMPARE(u"%1 devices"_s.arg(parsed->content->items.size()), outcome);
    }
}

} // namespace fleet

QTEST_GUILESS_MAIN(fleet::MutationsTest)
#include "tst_mutations.moc"
