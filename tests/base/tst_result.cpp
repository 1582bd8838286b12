// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

#include <QString>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using fleet::Done;
using fleet::Failure;
using fleet::Result;

class tst_Result : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value();
    void error();
    void sameType();
    void convertsTheError();
    void moveOnly();
    void valueOr();
    void equality();
    void done();
};

void tst_Result::value()
{
    const Result<int, QString> result(3);
    QVERIFY(result.isOk());
    QVERIFY(bool(result));
    QCOMPARE(result.value(), 3);
    QCOMPARE(*result, 3);
    Result<QString, int> text(u"abc"_s);
    text->append(u'd');
    QCOMPARE(*text, u"abcd"_s);
    QCOMPARE(text->size(), 4);
}

void tst_Result::error()
{
    const Result<int, QString> result = Failure{u"offline"_s};
    QVERIFY(!result.isOk());
    QVERIFY(!result);
    QCOMPARE(result.error(), u"offline"_s);
}

void tst_Result::sameType()
{
    const Result<QString, QString> good(u"a"_s);
    const Result<QString, QString> bad = Failure{u"a"_s};
    QVERIFY(good.isOk());
    QVERIFY(!bad.isOk());
    QVERIFY(!(good == bad));
}

void tst_Result::convertsTheError()
{
    const Result<int, QString> result = Failure{QLatin1StringView("latin")};
    QCOMPARE(result.error(), u"latin"_s);
}

void tst_Result::moveOnly()
{
    Result<std::unique_ptr<int>, QString> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 7);
    QVERIFY(!result.value());
    Result<std::unique_ptr<int>, QString> other(std::make_unique<int>(8));
    QCOMPARE(**std::move(other), 8);
}

void tst_Result::valueOr()
{
    QCOMPARE((Result<int, QString>(3).valueOr(9)), 3);
    QCOMPARE((Result<int, QString>(Failure{u"x"_s}).valueOr(9)), 9);
}

void tst_Result::equality()
{
    QVERIFY((Result<int, QString>(3) == Result<int, QString>(3)));
    QVERIFY(!(Result<int, QString>(3) == Result<int, QString>(4)));
    QVERIFY((Result<int, QString>(Failure{u"x"_s}) == Result<int, QString>(Failure{u"x"_s})));
}

void tst_Result::done()
{
    const Result<Done, QString> result = Done();
    QVERIFY(result.isOk());
}

QTEST_GUILESS_MAIN(tst_Result)
#include "tst_result.moc"
