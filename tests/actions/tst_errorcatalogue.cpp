// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <errorcatalogue.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

class tst_ErrorCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKnownCodeHasAnEntry();
    void everyListedCodeHasAnEntry();
    void entriesAreWhole();
    void detailsAreWorkedIn_data();
    void detailsAreWorkedIn();
    void unknownCodesAreShownWhole();
    void draftIssuesReadLikeTheApi();
};

namespace {

// The codes of `x-known-values` below ErrorCode, read out of the contract itself.
QStringList documentedCodes()
{
    QFile file(QStringLiteral(FLEET_OPENAPI));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf(u"UNSUPPORTED_CREDENTIAL_TYPE"_s);
    const qsizetype block = text.lastIndexOf(u"x-known-values:"_s, begin);
    const qsizetype end = text.indexOf(u"ErrorDetails:"_s, begin);
    if (begin < 0 || block < 0 || end < 0)
        return {};
    QStringList codes;
    static const QRegularExpression code(u"\\b[A-Z][A-Z_]{3,}\\b"_s);
    for (auto it = code.globalMatch(text.mid(block, end - block)); it.hasNext();)
        codes.append(it.next().captured());
    return codes;
}

const Format english(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());

} // namespace

void tst_ErrorCatalogue::everyKnownCodeHasAnEntry()
{
    const QStringList documented = documentedCodes();
    QVERIFY2(documented.size() >= 35, qPrintable(documented.join(u' ')));
    QVERIFY(documented.contains(u"PARAMETER_OUT_OF_RANGE"_s) && documented.contains(u"SCHEDULER_ACTIVE"_s));
    const QStringList known = ErrorCatalogue::codes();
    for (const QString &code : documented)
        QVERIFY2(known.contains(code), qPrintable(code + u" has no words in the catalogue"_s));
    QCOMPARE(QSet<QString>(known.cbegin(), known.cend()).size(), known.size());
}

void tst_ErrorCatalogue::everyListedCodeHasAnEntry()
{
    QFile file(QStringLiteral(FLEET_ERROR_CODES));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList known = ErrorCatalogue::codes();
    int count = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        ++count;
        QVERIFY2(known.contains(line), qPrintable(line + u" has no words in the catalogue"_s));
        ApiError error;
        error.code = line;
        const ErrorText text
            = ErrorCatalogue::explain(error, 422, {Family(KnownFamily::Battery), nullptr, u"charge"_s, english});
        QVERIFY2(text.isKnown && text.title != line && !text.whoseTurn.isEmpty(), qPrintable(line));
    }
    QVERIFY(count >= 38);
}

void tst_ErrorCatalogue::entriesAreWhole()
{
    const QStringList kinds{u"useValue"_s,    u"resolve"_s,    u"pullNow"_s,  u"relink"_s,   u"wait"_s,
                            u"sendAnother"_s, u"trySandbox"_s, u"checkKey"_s, u"followUp"_s, u"none"_s};
    const QStringList codes = ErrorCatalogue::codes();
    for (const QString &code : codes) {
        ApiError error;
        error.code = code;
        const ErrorText text
            = ErrorCatalogue::explain(error, 400, {Family(KnownFamily::Battery), nullptr, u"charge"_s, english});
        QVERIFY2(text.isKnown && !text.title.isEmpty() && !text.explanation.isEmpty() && !text.whoseTurn.isEmpty(),
                 qPrintable(code));
        QVERIFY2(!text.title.contains(u'%') && !text.explanation.contains(u'%'),
                 qPrintable(text.title + text.explanation));
        QVERIFY2(kinds.contains(text.nextStepKind), qPrintable(code + u' ' + text.nextStepKind));
    }
}

void tst_ErrorCatalogue::detailsAreWorkedIn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("nextStep");

    const QString nbsp(QChar(0x00A0));
    const auto error = [](const QByteArray &code, const QByteArray &details) {
        return R"({"success":false,"error":{"code":")" + code + R"(","message":"x","details":)" + details
            + R"(},"meta":{"requestId":"req_1"}})";
    };
    QTest::newRow("over the limit") << QByteArray(
        error("PARAMETER_OUT_OF_RANGE", R"({"parameter":"power","value":5,"min":0,"max":3.6,"unit":"kw"})"))
                                    << 422
                                    << QString(u"5.0%1kW is more than it accepts now (0.0 to 3.6%1kW)"_s).arg(nbsp)
                                    << QString(u"Use 3.6%1kW"_s).arg(nbsp);
    QTest::newRow("under the limit") << QByteArray(
        error("PARAMETER_OUT_OF_RANGE", R"({"parameter":"target","value":5,"min":10,"max":100,"unit":"percent"})"))
                                     << 422 << QString(u"5%1% is less than it accepts now (10 to 100%1%)"_s).arg(nbsp)
                                     << QString(u"Use 10%1%"_s).arg(nbsp);
    QTest::newRow("limit with more digits")
        << QByteArray(error("PARAMETER_OUT_OF_RANGE", R"({"parameter":"power","value":5,"max":3.68,"unit":"kw"})"))
        << 422 << QString(u"5.0%1kW is more than it accepts now (at most 3.68%1kW)"_s).arg(nbsp)
        << QString(u"Use 3.68%1kW"_s).arg(nbsp);
    QTest::newRow("unit") << QByteArray(
        error("UNSUPPORTED_UNIT", R"({"parameter":"power","providedUnit":"watts","supportedUnits":["kw"]})"))
                          << 422 << u"Power is given in kw here, not in watts"_s << u"Use kw"_s;
    QTest::newRow("parameter") << QByteArray(error("UNSUPPORTED_PARAMETER", R"({"unsupportedParameters":["reserve"]})"))
                               << 422 << u"This battery does not take reserve now"_s << u"Leave out reserve"_s;
    QTest::newRow("conflict with ways out") << QByteArray(error(
        "CONFLICT", R"({"reason":"no_strategy_supplied","conflictingActionIds":["a"],"strategies":["queue_after"]})"))
                                            << 409 << u"This battery already has an action"_s << u"Resolve"_s;
    QTest::newRow("conflict without") << QByteArray(error("CONFLICT", R"({"conflictingActionIds":["a"]})")) << 409
                                      << u"The action of this battery has started already"_s
                                      << u"Wait and ask again when it ends"_s;
    QTest::newRow("no details") << QByteArray(error("PARAMETER_OUT_OF_RANGE", "{}")) << 422
                                << u"That value is outside what it accepts now"_s << u"Use the nearest value"_s;
}

void tst_ErrorCatalogue::detailsAreWorkedIn()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, title);
    QFETCH(QString, nextStep);
    const auto error = parseError(body);
    QVERIFY(error.isOk());
    const ErrorText text
        = ErrorCatalogue::explain(*error, status, {Family(KnownFamily::Battery), nullptr, u"charge"_s, english});
    QCOMPARE(text.title, title);
    QCOMPARE(text.nextStep, nextStep);
    QCOMPARE(text.httpStatus, status);
    QCOMPARE(text.requestId, u"req_1"_s);
    QVERIFY(!text.sentText.isEmpty());
}

void tst_ErrorCatalogue::unknownCodesAreShownWhole()
{
    ApiError error;
    error.code = u"GRID_ON_FIRE"_s;
    error.message = u"The grid is on fire."_s;
    const ErrorText text = ErrorCatalogue::explain(error, 418);
    QVERIFY(!text.isKnown);
    QCOMPARE(text.title, u"GRID_ON_FIRE"_s);
    QCOMPARE(text.explanation, u"The grid is on fire."_s);
    const ErrorText nameless = ErrorCatalogue::explain(ApiError(), 503);
    QVERIFY(nameless.title.contains(u"503"_s));
    QVERIFY(nameless.sentText != ErrorCatalogue::explain(error, 418).sentText);
}

void tst_ErrorCatalogue::draftIssuesReadLikeTheApi()
{
    // The same refusal, found here or there, reads the same.
    const DevicePtr device = fake::battery();
    CommandDraft draft = fake::chargeDraft(90, 7);
    const QList<DraftIssue> issues = validate(draft, *device, QDateTime(QDate(2026, 6, 12), QTime(9, 0)));
    QCOMPARE(issues.size(), 1);
    ApiError error;
    error.code = issues.first().code;
    error.details = issues.first().details;
    const ErrorContext context{device->family, nullptr, u"charge"_s, english};
    QCOMPARE(ErrorCatalogue::explain(issues.first(), context).title,
             ErrorCatalogue::explain(error, 422, context).title);
}

QTEST_GUILESS_MAIN(tst_ErrorCatalogue)
#include "tst_errorcatalogue.moc"
