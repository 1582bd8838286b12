// SPDX-License-Identifier: GPL-3.0-or-later
#include "everyparser.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

// Every kept input of the fuzz target, every documented answer, and each of these cut off anywhere or with one byte
// changed, through every parser and against Qt's reader.
class CorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kept();
    void cutOff_data();
    void cutOff();
    void cleanupTestCase() { qInfo("%d inputs", m_count); }

private:
    void check(const QByteArray &body, const QString &name)
    {
        ++m_count;
        const QString complaint = test::EveryParser::complaint(body);
        QVERIFY2(complaint.isEmpty(), qPrintable(name + u": "_s + complaint));
    }
    int m_count = 0;
};

void CorpusTest::kept()
{
    for (const QString &folder : {QStringLiteral(FLEET_CORPUS), QStringLiteral(FLEET_ANSWERS)}) {
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 40);
        for (const QString &name : names) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            check(file.readAll(), name);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void CorpusTest::cutOff_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"battery-page.json", "action-failed.json", "error-push-rejected-parameter.json",
                             "older-push-mode.json", "schedule-page.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CorpusTest::cutOff()
{
    QFETCH(QString, name);
    const QByteArray whole = QJsonDocument::fromJson(test::answer(name)).toJson(QJsonDocument::Compact);
    for (qsizetype length = 0; length < whole.size() && !QTest::currentTestFailed(); ++length) {
        const QByteArray part = whole.left(length);
        QVERIFY(!parseAny(part).isOk()); // no beginning of an object is an object
        check(part, u"cut at %1"_s.arg(length));
    }
    for (qsizetype at = 0; at < whole.size() && !QTest::currentTestFailed(); ++at) {
        for (const char replacement : {'"', '}', ',', '9', '\x80'}) {
            QByteArray changed = whole;
            changed[at] = replacement;
            check(changed, u"byte %1"_s.arg(at));
        }
    }
}

} // namespace fleet

QTEST_GUILESS_MAIN(fleet::CorpusTest)
#include "tst_corpus.moc"
