// SPDX-License-Identifier: GPL-3.0-or-later
#include <csv.h>
#include <rowwriter.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

class tst_Csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOutAndComesBack_data();
    void goesOutAndComesBack();
    void numbersItsLines();
    void separators();
    void rowsInEveryForm();
    void rowsInChosenUnits();
};

void tst_Csv::goesOutAndComesBack_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << u"abc"_s << QByteArray("abc\r\n");
    QTest::newRow("empty with a neighbour") << QString() << QByteArray("\r\n");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"\r\n");
    QTest::newRow("quote") << u"say \"x\""_s << QByteArray("\"say \"\"x\"\"\"\r\n");
    QTest::newRow("lines") << u"two\nlines"_s << QByteArray("\"two\nlines\"\r\n");
    QTest::newRow("blanks") << u" x "_s << QByteArray("\" x \"\r\n");
    QTest::newRow("accents") << u"é"_s << u"é\r\n"_s.toUtf8();
    QTest::newRow("number") << u"-3.5"_s << QByteArray("-3.5\r\n");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1\r\n");
    QTest::newRow("at") << u"@x"_s << QByteArray("'@x\r\n");
    QTest::newRow("its own apostrophe") << u"'=1"_s << QByteArray("''=1\r\n");
    QTest::newRow("two of them") << u"''-x"_s << QByteArray("'''-x\r\n");
    QTest::newRow("harmless apostrophe") << u"'t Hof"_s << QByteArray("'t Hof\r\n");
}

void tst_Csv::goesOutAndComesBack()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, line);
    QCOMPARE(csv::line({cell}), line);
    const auto read = csv::parse("\xEF\xBB\xBF" + csv::line({cell, u"end"_s}));
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    QCOMPARE(csv::plain(read->first().cells.first()), cell);
    QCOMPARE(read->first().cells.last(), u"end"_s);
}

void tst_Csv::numbersItsLines()
{
    const auto read = csv::parse("a,b\r\n\r\n\"x\ny\",2\n\"p\"q,3\nlast,4\n\"open,5\nmore");
    QVERIFY(read);
    const QList<csv::Line> wanted{{1, {u"a"_s, u"b"_s}, {}},
                                  {3, {u"x\ny"_s, u"2"_s}, {}},
                                  {5, {u"pq"_s, u"3"_s}, u"Text stands behind a quotation."_s},
                                  {6, {u"last"_s, u"4"_s}, {}},
                                  {7, {u"open,5\nmore"_s}, u"A quotation mark is not closed."_s}};
    QCOMPARE(read->size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QCOMPARE(read->at(i).number, wanted.at(i).number);
        QCOMPARE(read->at(i).cells, wanted.at(i).cells);
        QCOMPARE(read->at(i).problem, wanted.at(i).problem);
    }
    QVERIFY(!csv::parse("\xFF\xFE"));
    QVERIFY(!csv::parse(QByteArray("a\0b", 3)));
    QVERIFY(csv::parse({})->isEmpty());
}

void tst_Csv::separators()
{
    QCOMPARE(csv::parse("a;b\n1,5;2\n")->at(1).cells, (QStringList{u"1,5"_s, u"2"_s}));
    QCOMPARE(csv::parse("a\tb\n1\t2\n")->at(1).cells, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(csv::line({u"a;b"_s, u"c,d"_s}, u';'), QByteArray("\"a;b\";c,d\r\n"));
}

void tst_Csv::rowsInEveryForm()
{
    const QList<RowWriter::Column> columns{{u"id"_s, u"Id"_s, {}},
                                           {u"chargeRate"_s, u"Charge rate"_s, u"kw"_s},
                                           {u"tags"_s, u"Tags"_s, {}},
                                           {u"gone"_s, u"Gone"_s, {}}};
    const QList<RowWriter::Cell> row{u"d,1"_s, RowWriter::Number{-4.95, u"kw"_s}, QStringList{u"a"_s, u"b"_s}, true};
    const QList<RowWriter::Cell> other{u"d2"_s, RowWriter::Number{1234.5, u"bar"_s}, std::monostate(), false};
    const QList<RowWriter::Cell> none{u"d3"_s, RowWriter::Number{std::numeric_limits<double>::quiet_NaN(), u"kw"_s},
                                      QStringList(), std::monostate()};

    const auto in = [](QLocale::Language language) {
        return Format(QLocale(language), QTimeZone::utc());
    };
    const RowWriter comma(RowWriter::Form::Csv, columns, in(QLocale::German));
    QCOMPARE(comma.head(), QByteArray("Id,Charge rate (kW),Tags,Gone\r\n"));
    QCOMPARE(comma.row(row), QByteArray("\"d,1\",-4.95,a; b,yes\r\n"));
    QCOMPARE(comma.row(other), QByteArray("d2,1234.5 bar,,no\r\n"));
    QCOMPARE(comma.row(none), QByteArray("d3,,,\r\n"));

    const RowWriter german(RowWriter::Form::LocaleCsv, columns, in(QLocale::German));
    QCOMPARE(german.head(), QByteArray("\xEF\xBB\xBFId;Charge rate (kW);Tags;Gone\r\n"));
    QCOMPARE(german.row(row), QByteArray("d,1;-4,95;\"a; b\";yes\r\n"));
    const RowWriter english(RowWriter::Form::LocaleCsv, columns, in(QLocale::English));
    QCOMPARE(english.row(other), QByteArray("d2,1234.5 bar,,no\r\n"));

    const RowWriter lines(RowWriter::Form::JsonLines, columns);
    QCOMPARE(lines.head(), QByteArray());
    const QByteArray whole
        = "{\"id\":\"d,1\",\"chargeRate\":{\"unit\":\"kw\",\"value\":-4.95},\"tags\":[\"a\",\"b\"],\"gone\":true}\n";
    QCOMPARE(lines.row(row), whole);
    const QByteArray empty = "{\"id\":\"d3\",\"chargeRate\":null,\"tags\":[],\"gone\":null}\n";
    QCOMPARE(lines.row(none), empty);
}

// What the window exports is in the units that the window shows; what a script exports is as declared.
void tst_Csv::rowsInChosenUnits()
{
    Format::setReadingUnits({Format::Temperature::Fahrenheit, Format::Power::Watts, Format::Distance::AsDeclared});
    const auto back = qScopeGuard([] { Format::setReadingUnits({}); });
    const QList<RowWriter::Column> columns{{u"temperature"_s, u"\u200FTemperature \u20681\u2069"_s, u"celsius"_s},
                                           {u"chargeRate"_s, u"Charge rate"_s, u"kw"_s},
                                           {u"range"_s, u"Range"_s, u"km"_s}};
    const QList<RowWriter::Cell> row{RowWriter::Number{20.3, u"celsius"_s}, RowWriter::Number{-4.95, {}},
                                     RowWriter::Number{7, u"kwh"_s}};
    const Format format(QLocale::c(), QTimeZone::utc());
    const RowWriter shown(RowWriter::Form::Csv, columns, format.forReadings());
    QCOMPARE(shown.head(), QByteArray("Temperature 1 (°F),Charge rate (W),Range (km)\r\n"));
    QCOMPARE(shown.row(row), QByteArray("68.54,-4950,7 kWh\r\n"));
    const RowWriter lines(RowWriter::Form::JsonLines, columns, format.forReadings());
    QCOMPARE(lines.row(row),
             QByteArray("{\"temperature\":{\"unit\":\"fahrenheit\",\"value\":68.54},\"chargeRate\":{\"unit\":\"watts\","
                        "\"value\":-4950},\"range\":{\"unit\":\"kwh\",\"value\":7}}\n"));
    const RowWriter declared(RowWriter::Form::Csv, columns, format);
    QCOMPARE(declared.head(), QByteArray("Temperature 1 (°C),Charge rate (kW),Range (km)\r\n"));
    QCOMPARE(declared.row(row), QByteArray("20.3,-4.95,7 kWh\r\n"));
}

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_csv.moc"
