// SPDX-License-Identifier: GPL-3.0-or-later
// What the API document declares has a word for people, in every language: fields, commands, and the values of its
// enumerations. The document itself is walked, so that a name which it gains asks for its word here.
#include <commandwords.h>
#include <familylook.h>
#include <fieldwords.h>
#include <format.h>
#include <primitiveregistry.h>
#include <schedulewords.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <functional>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

namespace {

// Answers every text with itself in brackets: what comes back without them was never up for translation.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

// What the schemas of the document declare, read by indentation: the document is ours, and plain.
struct Declared
{
    QMap<QString, QString> fields;           // name -> the schema that has it first
    QMap<QString, QStringList> enumerations; // the schema or the field -> its values
};

QStringList listOf(const QString &text)
{
    QStringList values = text.split(u',');
    for (QString &value : values)
        value = value.trimmed().remove(u'\'');
    values.removeAll(QString());
    return values;
}

Declared readDocument()
{
    Declared found;
    QFile file(QStringLiteral(FLEET_OPENAPI));
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QList<std::pair<int, QString>> open; // indent, key
    bool isSchemas = false;
    static const QRegularExpression keyed(u"^( *)([A-Za-z_][\\w.-]*):(.*)$"_s);
    static const QRegularExpression values(u"(?:enum|examples): \\[([^\\]]*)\\]"_s);
    static const QRegularExpression state(u"^(Battery|EvCharger|Hvac|SolarInverter|Vehicle)State$"_s);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = keyed.match(line);
        if (!match.hasMatch())
            continue;
        const int indent = int(match.capturedLength(1));
        const QString key = match.captured(2);
        if (indent <= 2)
            isSchemas = indent == 2 && key == u"schemas";
        if (!isSchemas || indent < 4)
            continue;
        while (!open.isEmpty() && open.last().first >= indent)
            open.removeLast();
        const QString schema = open.isEmpty() ? key : open.first().second;
        const bool isField = !open.isEmpty() && open.last().second == u"properties";
        if (isField && !found.fields.contains(key))
            found.fields.insert(key, schema);
        if (const QRegularExpressionMatch list = values.match(line); list.hasMatch()) {
            // `status: { enum: [...] }`, or `enum: [...]` on a line of its own, of a field or of the schema itself.
            QString owner = schema;
            for (qsizetype i = open.size() - 1; i > 0 && !isField; --i) {
                if (open.at(i - 1).second == u"properties") {
                    owner = open.at(i).second;
                    break;
                }
            }
            const QString of = isField ? key : owner;
            const bool isEnum = list.captured().startsWith(u"enum");
            if (isEnum || state.match(schema).hasMatch())
                found.enumerations[of] += listOf(list.captured(1));
        }
        open.append({indent, key});
    }
    return found;
}

// Members of answers that nobody is shown as a field: the envelope, pages, refusals (ErrorCatalogue explains those),
// and what only older pages or the sandbox have.
const QSet<QString> &notShown()
{
    static const QSet<QString> names{
        // the envelope and pages
        u"success"_s, u"data"_s, u"meta"_s, u"requestId"_s, u"environment"_s, u"timestamp"_s, u"latencyMs"_s, u"path"_s,
        u"items"_s, u"pagination"_s, u"limit"_s, u"offset"_s, u"total"_s, u"hasMore"_s, u"links"_s, u"self"_s,
        // refusals
        u"error"_s, u"code"_s, u"message"_s, u"details"_s, u"reason"_s, u"conflictingActionIds"_s,
        u"conflictingScheduleIds"_s, u"strategies"_s, u"unsupportedModes"_s, u"unsupportedParameters"_s,
        u"requestedExecution"_s, u"supportedExecution"_s, u"parameter"_s, u"providedUnit"_s, u"supportedUnits"_s,
        u"deviceCapabilities"_s, u"supportedModes"_s, u"supportedParameters"_s, u"supportedActions"_s,
        // inside a quantity, a bound, a slot
        u"value"_s, u"unit"_s, u"min"_s, u"max"_s, u"execution"_s, u"time"_s, u"at"_s, u"rule"_s, u"updated"_s,
        // of a request
        u"action"_s, u"onConflict"_s, u"sandbox"_s,
        // older bodies and webhooks
        u"type"_s, u"actionId"_s, u"deferredUntil"_s, u"actionType"_s, u"failedAt"_s, u"reconnectionUrl"_s};
    return names;
}

} // namespace

class tst_FieldWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentIsRead();
    void everyDeclaredFieldHasAWord();
    void nothingIsBothShownAndNotShown();
    void englishIsTheNameInWords();
    void everyCommandHasAWord();
    void everyValueHasAWord();
    void unknownNamesReadAsTheyAreSpelled();
    void insideASentence();
    void commandsStandBesideTheirWord();
};

void tst_FieldWords::theDocumentIsRead()
{
    const Declared declared = readDocument();
    QVERIFY(declared.fields.size() > 100);
    QCOMPARE(declared.fields.value(u"chargeTimeRemaining"_s), u"VehicleState"_s);
    QCOMPARE(declared.fields.value(u"discharge_floor"_s), u"BatterySettingsWrite"_s);
    QCOMPARE(declared.enumerations.value(u"Unit"_s).size(), 10);
    QVERIFY(declared.enumerations.value(u"command"_s).contains(u"auto.export"_s));
    QVERIFY(declared.enumerations.value(u"status"_s).contains(u"standby"_s));
    QVERIFY(declared.enumerations.value(u"status"_s).contains(u"producing"_s));
}

void tst_FieldWords::everyDeclaredFieldHasAWord()
{
    const Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(const_cast<Brackets *>(&brackets)));
    const Declared declared = readDocument();
    QStringList without;
    for (auto field = declared.fields.cbegin(); field != declared.fields.cend(); ++field) {
        if (!notShown().contains(field.key()) && !Format::fieldLabel(field.key()).startsWith(u'['))
            without.append(field.value() + u'.' + field.key());
    }
    QVERIFY2(without.isEmpty(), qPrintable(u"no word in models/base/fieldwords.cpp for "_s + without.join(u", "_s)));
}

void tst_FieldWords::nothingIsBothShownAndNotShown()
{
    const Declared declared = readDocument();
    for (const QString &name : notShown()) {
        QVERIFY2(declared.fields.contains(name), qPrintable(u"not in the document: "_s + name));
        QVERIFY2(FieldWords::label(name).isEmpty(), qPrintable(u"has a word: "_s + name));
    }
}

// design.md section 6: labels are the names split into words. So nobody who reads English and the API is surprised.
void tst_FieldWords::englishIsTheNameInWords()
{
    const QStringList names = FieldWords::names();
    QVERIFY(names.size() > 60);
    for (const QString &name : names)
        QCOMPARE(FieldWords::label(name), Format::spelledOut(name));
}

void tst_FieldWords::everyCommandHasAWord()
{
    const Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(const_cast<Brackets *>(&brackets)));
    QStringList verbs = readDocument().enumerations.value(u"command"_s);
    verbs.removeDuplicates();
    QCOMPARE(verbs.size(), 10);
    for (const QString &verb : std::as_const(verbs)) {
        QVERIFY2(FieldWords::command(verb).startsWith(u'['), qPrintable(verb));
        QVERIFY2(CommandWords::word(verb).startsWith(u'['), qPrintable(verb));
    }
    verbs.sort();
    QCOMPARE(FieldWords::commands(), verbs);
}

void tst_FieldWords::everyValueHasAWord()
{
    const Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(const_cast<Brackets *>(&brackets)));
    const auto status = [](const QString &value) {
        return PrimitiveRegistry::statusWord(value);
    };
    // Where people read the values of each enumeration. One that is not in here is new: it wants a place, and words.
    const QMap<QString, std::function<QString(const QString &)>> words{
        {u"status"_s, status},
        {u"mode"_s, status},
        {u"holdType"_s, status},
        {u"DeviceType"_s,
         [](const QString &v) {
             return FamilyLook::label(Family::fromDeviceType(v));
         }},
        {u"ActionState"_s,
         [](const QString &v) {
             return CommandWords::stateWord(ActionState(v));
         }},
        {u"ScheduleState"_s,
         [](const QString &v) {
             return ScheduleWords::stateWord(ScheduleState(v));
         }},
        {u"ExecutionShape"_s,
         [](const QString &v) {
             return CommandWords::executionLabel(Execution(v).known());
         }},
        {u"ConflictStrategy"_s,
         [](const QString &v) {
             return CommandWords::strategyLabel(v);
         }},
        {u"Unit"_s,
         [](const QString &v) {
             return Format::unitWord(v);
         }},
        {u"source"_s,
         [](const QString &v) {
             Freshness freshness;
             freshness.source = Source(v);
             freshness.grade = FreshnessGrade::Fresh;
             return freshness.sourceWord();
         }},
    };
    // The environment has its own marks, which stay as they are in every language; commands are asked for above; the
    // others are in older bodies alone.
    const QSet<QString> elsewhere{u"environment"_s,    u"command"_s, u"cacheType"_s,
                                  u"LegacyPushData"_s, u"state"_s,   u"type"_s};
    const Declared declared = readDocument();
    for (auto list = declared.enumerations.cbegin(); list != declared.enumerations.cend(); ++list) {
        if (elsewhere.contains(list.key()))
            continue;
        QVERIFY2(words.contains(list.key()), qPrintable(u"no words for the values of "_s + list.key()));
        for (const QString &value : list.value()) {
            const QString word = words[list.key()](value);
            QVERIFY2(word.startsWith(u'['), qPrintable(u"%1 %2: %3"_s.arg(list.key(), value, word)));
        }
    }
    for (auto known = words.keyBegin(); known != words.keyEnd(); ++known)
        QVERIFY2(declared.enumerations.contains(*known), qPrintable(*known));
}

void tst_FieldWords::unknownNamesReadAsTheyAreSpelled()
{
    QCOMPARE(FieldWords::label(u"flowTemperature"), QString());
    QCOMPARE(Format::fieldLabel(u"flowTemperature"_s), u"Flow temperature"_s);
    QCOMPARE(Format::fieldLabel(u"dischargelimit"_s), u"Dischargelimit"_s); // a name is known by its spelling
    QCOMPARE(FieldWords::command(u"boost"), QString());
    QCOMPARE(CommandWords::word(u"boost"_s), QString());
    QCOMPARE(FieldWords::label(u""), QString());
    QCOMPARE(FieldWords::label(u"zzz"), QString());
}

void tst_FieldWords::insideASentence()
{
    QCOMPARE(Format::fieldLabelInside(u"chargeRate"_s), u"charge rate"_s);
    QCOMPARE(Format::labelInside(u"HVAC"_s), u"HVAC"_s);
    QCOMPARE(Format::labelInside({}), QString());
    QCOMPARE(Format::listed({u"a"_s, u"b"_s}), u"a, b"_s);
    // A language that says otherwise keeps its capitals.
    const Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(const_cast<Brackets *>(&brackets)));
    QCOMPARE(Format::labelInside(u"Ladeleistung"_s), u"Ladeleistung"_s);
}

void tst_FieldWords::commandsStandBesideTheirWord()
{
    QCOMPARE(CommandWords::label(u"auto.balanced"_s), u"auto.balanced"_s);
    QCOMPARE(CommandWords::word(u"auto.balanced"_s), u"Serve the home by itself"_s);
    QCOMPARE(CommandWords::word(u"charge"_s), QString()); // nothing that the label does not say
    const Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(const_cast<Brackets *>(&brackets)));
    QCOMPARE(CommandWords::label(u"charge"_s), u"charge"_s); // what is sent stays as it is spelled
    QCOMPARE(CommandWords::word(u"charge"_s), u"[Charge]"_s);
}

QTEST_GUILESS_MAIN(tst_FieldWords)
#include "tst_fieldwords.moc"
