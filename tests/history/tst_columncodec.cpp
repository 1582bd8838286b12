// SPDX-License-Identifier: GPL-3.0-or-later
// The packing of columns: nothing is lost, whatever the numbers are, and no flipped bit is taken for a value.
#include <intcolumn.h>
#include <random.h>
#include <readingblock.h>

#include <QtTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

namespace {

bool sameBits(const std::vector<double> &a, const std::vector<double> &b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) {
               return (std::isnan(x) && std::isnan(y)) || std::bit_cast<quint64>(x) == std::bit_cast<quint64>(y);
           });
}

} // namespace

class tst_ColumnCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbersComeBack_data();
    void wholeNumbersComeBack();
    void numbersComeBack_data();
    void numbersComeBack();
    void anyFlippedBitIsSeen();
    void cutBytesAreSeen();
};

void tst_ColumnCodec::wholeNumbersComeBack_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<int>("most");
    Random random(5);
    const auto made = [&random](int count, auto value) {
        QList<qint64> list;
        for (int i = 0; i < count; ++i)
            list.append(qint64(value(i)));
        return list;
    };
    const qint64 most = std::numeric_limits<qint64>::max();
    const qint64 least = std::numeric_limits<qint64>::min();
    QTest::newRow("one") << QList<qint64>{42} << 4;
    QTest::newRow("two") << QList<qint64>{42, -7} << 8;
    QTest::newRow("constant") << made(1440, [](int) { return 1'780'000'000'000; }) << 8;
    QTest::newRow("each minute") << made(1440, [](int i) { return 1'780'000'000'000 + i * 60'000LL; }) << 16;
    QTest::newRow("each minute with a gap")
        << made(1440, [](int i) { return 1'780'000'000'000 + (i + (i > 700 ? 480 : 0)) * 60'000LL; }) << 80;
    QTest::newRow("each minute with jitter")
        << made(1440, [&](int i) { return 1'780'000'000'000 + i * 60'000LL + qint64(random.below(16)); }) << 1440;
    QTest::newRow("noise of a byte") << made(1440, [&](int) { return random.below(256); }) << 2900;
    QTest::newRow("extremes") << QList<qint64>{most, least, 0, least, most, -1, 1} << 100;
    QTest::newRow("anything") << made(500, [&](int) { return random.next(); }) << 4100;
}

void tst_ColumnCodec::wholeNumbersComeBack()
{
    QFETCH(QList<qint64>, values);
    QFETCH(int, most);
    QByteArray bytes;
    packInts(std::span(values.constData(), size_t(values.size())), bytes);
    QVERIFY2(bytes.size() <= most, qPrintable(QString::number(bytes.size())));
    const char *from = bytes.constData();
    std::vector<qint64> back;
    QVERIFY(unpackInts(from, bytes.constData() + bytes.size(), values.size(), back));
    QCOMPARE(from, bytes.constData() + bytes.size());
    QCOMPARE(QList<qint64>(back.begin(), back.end()), values);
    from = bytes.constData();
    QVERIFY(skipInts(from, bytes.constData() + bytes.size()));
    QCOMPARE(from, bytes.constData() + bytes.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        qint64 one = 0;
        from = bytes.constData();
        QVERIFY(intAt(from, bytes.constData() + bytes.size(), values.size(), i, one));
        QCOMPARE(from, bytes.constData() + bytes.size());
        QCOMPARE(one, values.at(i));
    }
}

void tst_ColumnCodec::numbersComeBack_data()
{
    QTest::addColumn<QList<double>>("values");
    Random random(6);
    const auto made = [](int count, auto value) {
        QList<double> list;
        for (int i = 0; i < count; ++i)
            list.append(value(i));
        return list;
    };
    QTest::newRow("none reported") << made(100, [](int) { return notReported; });
    QTest::newRow("some reported") << made(100, [](int i) { return i % 7 == 0 ? notReported : i / 10.0; });
    QTest::newRow("two decimals") << made(1000, [&](int) { return double(random.below(10'000)) / 100; });
    QTest::newRow("mixed decimals") << QList<double>{1, 0.5, 0.123456789, 100.25, 3e9};
    QTest::newRow("too large for its decimals") << QList<double>{9e15, 0.001, 1e300};
    QTest::newRow("negative zero") << QList<double>{-0.0, 0.0, -1.5};
    QTest::newRow("thirds") << made(50, [](int i) { return i / 3.0; });
    QTest::newRow("tiny and infinite") << QList<double>{std::numeric_limits<double>::denorm_min(),
                                                        std::numeric_limits<double>::infinity(), 1};
    QTest::newRow("any bits") << made(300, [&](int) {
        const auto value = std::bit_cast<double>(random.next());
        return std::isnan(value) ? 0.0 : value;
    });
}

void tst_ColumnCodec::numbersComeBack()
{
    QFETCH(QList<double>, values);
    QByteArray bytes;
    packNumbers(std::span(values.constData(), size_t(values.size())), bytes);
    const char *from = bytes.constData();
    std::vector<double> back;
    QVERIFY(unpackNumbers(from, bytes.constData() + bytes.size(), values.size(), back));
    QCOMPARE(from, bytes.constData() + bytes.size());
    QVERIFY(sameBits(back, std::vector<double>(values.begin(), values.end())));
    std::vector<double> singly;
    for (qsizetype i = 0; i < values.size(); ++i) {
        singly.emplace_back();
        from = bytes.constData();
        QVERIFY(numberAt(from, bytes.constData() + bytes.size(), values.size(), i, singly.back()));
        QCOMPARE(from, bytes.constData() + bytes.size());
    }
    QVERIFY(sameBits(singly, back));
}

// Every bit of a sealed block: either it does not open, or the columns that do open are right.
void tst_ColumnCodec::anyFlippedBitIsSeen()
{
    ReadingBlock block;
    Random random(9);
    for (int i = 0; i < 200; ++i) {
        block.appendRow(1'780'000'000'000 + i * 60'000 + qint64(random.below(3)), quint8(random.below(2)));
        block.columnFor(3).values.back() = double(random.below(900)) / 10;
        if (i % 9 != 0)
            block.columnFor(70'000).values.back() = double(random.below(100'000)) / 1000 - 50;
    }
    const QByteArray bytes = SealedBlock::seal(block);
    const auto whole = SealedBlock::open(bytes)->unpack();
    QVERIFY(whole.has_value());
    QCOMPARE(whole->timesMs, block.timesMs);
    qsizetype seen = 0;
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray spoilt = bytes;
        spoilt[bit / 8] = char(spoilt.at(bit / 8) ^ (1 << (bit % 8)));
        const auto opened = SealedBlock::open(spoilt);
        if (!opened) {
            ++seen;
            continue;
        }
        std::vector<qint64> times;
        std::vector<double> values;
        const bool timesRead = opened->times(times);
        bool allRead = timesRead;
        if (timesRead)
            QCOMPARE(times, block.timesMs);
        for (const ReadingBlock::FieldColumn &column : block.columns) {
            const bool read = opened->values(column.field, values);
            allRead = allRead && read;
            if (read)
                QVERIFY(sameBits(values, column.values));
        }
        std::vector<quint8> qualities;
        const bool qualitiesRead = opened->qualities(qualities);
        if (qualitiesRead)
            QCOMPARE(qualities, block.qualities);
        seen += !allRead || !qualitiesRead ? 1 : 0;
        // One reading alone is no way round.
        SealedBlock::Row row;
        const auto answer = opened->rowAt(block.timesMs[100] + 30'000, row);
        QCOMPARE(answer, allRead && qualitiesRead ? SealedBlock::Answer::Found : SealedBlock::Answer::Damaged);
        if (answer == SealedBlock::Answer::Found) {
            QCOMPARE(row.atMs, block.timesMs[100]);
            QCOMPARE(row.values.front().second, block.columns.front().values[100]);
        }
    }
    QCOMPARE(seen, bytes.size() * 8);
}

void tst_ColumnCodec::cutBytesAreSeen()
{
    ReadingBlock block;
    for (int i = 0; i < 60; ++i) {
        block.appendRow(i * 1000 + i % 3, 1);
        block.columnFor(1).values.back() = i % 11;
    }
    const QByteArray bytes = SealedBlock::seal(block);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!SealedBlock::open(bytes.left(size)));
}

QTEST_APPLESS_MAIN(tst_ColumnCodec)
#include "tst_columncodec.moc"
