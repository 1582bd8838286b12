// SPDX-License-Identifier: GPL-3.0-or-later
// Charts painted and drawn: extremes stay, gaps stay gaps, and a picture says what the screen says.
#include <chartpicture.h>
#include <dashline.h>
#include <plotpainter.h>

#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

class tst_ChartPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyNumbersKeepTheirExtremes();
    void aBandHasGaps();
    void liesOverWhatIsThere();
    void dashesLeaveSpaces();
    void drawnAsShapes();
    void savedByItsName();
    void brokenLine();
    void wordsOfFlagsStandApart();

private:
    static QImage blank(int width, int height)
    {
        QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    }
    static int painted(const QImage &image, int x)
    {
        int rows = 0;
        for (int y = 0; y < image.height(); ++y)
            rows += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        return rows;
    }
    static QVariantMap picture()
    {
        const QVariantMap layer{{u"kind"_s, u"line"_s},
                                {u"color"_s, QColor(Qt::blue)},
                                {u"means"_s, QVariant::fromValue(QList<double>{1, 2, unknown, 4})}};
        const QVariantMap bars{{u"kind"_s, u"bars"_s},
                               {u"color"_s, QColor(Qt::green)},
                               {u"fill"_s, QColor(Qt::red)},
                               {u"means"_s, QVariant::fromValue(QList<double>{1, -2, unknown, 4})}};
        const auto plot = [](const QVariantMap &of, double y) {
            return QVariantMap{{u"y"_s, y},
                               {u"height"_s, 100.0},
                               {u"minimum"_s, -5.0},
                               {u"maximum"_s, 5.0},
                               {u"unit"_s, u"kW"_s},
                               {u"layers"_s, QVariantList{of}},
                               {u"marks"_s, QVariantList{QVariantMap{{u"value"_s, 0.0}, {u"text"_s, u"0"_s}}}}};
        };
        return {{u"title"_s, u"Power & <level>"_s},
                {u"footer"_s, u"Times in Europe/Berlin, UTC+02:00"_s},
                {u"background"_s, QColor(Qt::white)},
                {u"textColor"_s, QColor(Qt::black)},
                {u"softColor"_s, QColor(Qt::gray)},
                {u"gapColor"_s, QColor(Qt::gray)},
                {u"gapGround"_s, QColor(Qt::lightGray)},
                {u"plotWidth"_s, 400.0},
                {u"room"_s, 220.0},
                {u"dataBegin"_s, 0.0},
                {u"dataEnd"_s, 4.0},
                {u"viewBegin"_s, 0.0},
                {u"viewEnd"_s, 4.0},
                {u"gaps"_s, QVariant::fromValue(QList<int>{0, 0, 1, 0})},
                {u"flags"_s,
                 QVariantList{QVariantMap{
                     {u"at"_s, 1.0}, {u"end"_s, 3.0}, {u"color"_s, QColor(Qt::red)}, {u"text"_s, u"charge failed"_s}}}},
                {u"plots"_s, QVariantList{plot(layer, 0), plot(bars, 120)}}};
    }
};

void tst_ChartPicture::manyNumbersKeepTheirExtremes()
{
    // A thousand numbers to a pixel, all of them 5 but for one spike up, one down, and a stretch that is not known.
    QList<double> values(100'000, 5);
    values[25'500] = 9.5;
    values[60'010] = 0.5;
    for (int i = 80'000; i < 82'000; ++i)
        values[i] = unknown;
    PlotPainter painter;
    painter.begin = 0;
    painter.end = 100;
    painter.minimum = 0;
    painter.maximum = 10;
    QImage image = blank(100, 100);
    painter.curve(image, values, {}, {}, Qt::black, Qt::transparent, 1);
    QVERIFY(qAlpha(image.pixel(25, 5)) > 0);
    QVERIFY(qAlpha(image.pixel(25, 3)) == 0);
    QVERIFY(qAlpha(image.pixel(60, 94)) > 0);
    QCOMPARE(painted(image, 40), 2); // the line alone, half and half on two rows
    QCOMPARE(painted(image, 80), 0);
    QCOMPARE(painted(image, 81), 0);
    QVERIFY(painted(image, 82) > 0);
}

void tst_ChartPicture::aBandHasGaps()
{
    PlotPainter painter;
    painter.begin = 0;
    painter.end = 90;
    painter.minimum = -10;
    painter.maximum = 10;
    QImage image = blank(90, 100);
    painter.band(image, {0, unknown, -5}, {5, unknown, 0}, QColor(0, 0, 255), Qt::transparent, 1);
    QVERIFY(qAlpha(image.pixel(10, 30)) == 255 && qAlpha(image.pixel(10, 60)) == 0);
    QCOMPARE(painted(image, 45), 0);
    QVERIFY(qAlpha(image.pixel(80, 60)) == 255 && qAlpha(image.pixel(80, 30)) == 0);
}

// Every channel over every other as the plain sum says, in the middle of a tall column as well as at its ends.
void tst_ChartPicture::liesOverWhatIsThere()
{
    PlotPainter painter;
    painter.begin = 0;
    painter.end = 256;
    painter.minimum = 0;
    painter.maximum = 8;
    for (const int alpha : {0, 1, 40, 89, 127, 128, 200, 254, 255}) {
        for (const int channel : {0, 1, 77, 254, 255}) {
            const QColor fill(channel, 255 - channel, 128, alpha);
            const QRgb above = qPremultiply(fill.rgba());
            // Every grey and every opacity, from left to right.
            QImage image(256, 8, QImage::Format_ARGB32_Premultiplied);
            for (int x = 0; x < 256; ++x) {
                for (int row = 0; row < 8; ++row)
                    image.setPixel(x, row, qRgba(x, x / 2, row * x / 8, x));
            }
            const QImage before = image;
            painter.band(image, {0}, {8}, fill, Qt::transparent, 1);
            for (int x = 0; x < 256; ++x) {
                for (int row = 0; row < 8; ++row) {
                    const QRgb below = before.pixel(x, row);
                    const auto over = [&](int (*of)(QRgb)) {
                        return of(above) + of(below) * (255 - alpha) / 255;
                    };
                    QCOMPARE(image.pixel(x, row), qRgba(over(qRed), over(qGreen), over(qBlue), over(qAlpha)));
                }
            }
        }
    }
}

void tst_ChartPicture::dashesLeaveSpaces()
{
    PlotPainter painter;
    painter.begin = 0;
    painter.end = 60;
    QImage image = blank(60, 20);
    painter.curve(image, {0.5, 0.5}, {}, {}, Qt::black, Qt::transparent, 2, 6);
    for (int x = 0; x < 60; ++x)
        QCOMPARE(painted(image, x) > 0, x % 12 < 6);
}

void tst_ChartPicture::drawnAsShapes()
{
    const QByteArray svg = ChartPicture::svg(picture());
    QXmlStreamReader reader(svg);
    QStringList texts;
    int lines = 0;
    int bars = 0;
    QString curve;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == "text"_L1)
            texts.append(reader.readElementText());
        else if (reader.name() == "line"_L1)
            ++lines;
        else if (reader.name() == "path"_L1 && attributes.value("stroke"_L1) == "#0000ff"_L1)
            curve = attributes.value("d"_L1).toString();
        else if (reader.name() == "rect"_L1
                 && (attributes.value("fill"_L1) == "#00ff00"_L1 || attributes.value("fill"_L1) == "#ff0000"_L1)
                 && !attributes.hasAttribute("fill-opacity"_L1))
            ++bars;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts.contains(u"Power & <level>"_s));
    QVERIFY(texts.contains(u"Times in Europe/Berlin, UTC+02:00"_s));
    QVERIFY(texts.contains(u"charge failed"_s));
    QCOMPARE(bars, 3);
    QCOMPARE(curve.count(u'M'), 2); // two strokes, with the gap between them
    QVERIFY(lines > 2);
}

void tst_ChartPicture::savedByItsName()
{
    const QTemporaryDir folder;
    const ChartPicture writer;
    QCOMPARE(writer.save(QUrl::fromLocalFile(folder.filePath(u"a.svg"_s)), picture()), QString());
    QCOMPARE(writer.save(QUrl::fromLocalFile(folder.filePath(u"a.png"_s)), picture()), QString());
    const QImage image(folder.filePath(u"a.png"_s));
    QVERIFY(image.width() >= 800);
    // The first bar of the second plot is there, in its colour.
    bool isGreen = false;
    for (int y = 0; y < image.height() && !isGreen; ++y)
        isGreen = image.pixelColor(100, y).green() > 200 && image.pixelColor(100, y).red() < 60;
    QVERIFY(isGreen);
    QVERIFY(!writer.save(QUrl::fromLocalFile(u"/proc/nowhere/a.svg"_s), picture()).isEmpty());
}

void tst_ChartPicture::brokenLine()
{
    DashLine line;
    line.setProperty("color", QColor(Qt::red));
    line.setProperty("dash", 2.0);
    line.setProperty("gap", 3.0);
    const QImage image = line.paint({1, 12}, 1);
    QString pieces;
    for (int y = 0; y < image.height(); ++y)
        pieces += image.pixelColor(0, y) == QColor(Qt::red) ? u'#' : u'.';
    QCOMPARE(pieces, u"##...##...##"_s);
    const QImage large = line.paint({2, 20}, 2);
    QCOMPARE(large.pixelColor(1, 3), QColor(Qt::red));
    QCOMPARE(large.pixelColor(1, 4).alpha(), 0);
    QCOMPARE(large.pixelColor(0, 10), QColor(Qt::red));
}

void tst_ChartPicture::wordsOfFlagsStandApart()
{
    QVariantMap map = picture();
    const auto flag = [](double at, const QString &text) {
        return QVariantMap{{u"at"_s, at}, {u"end"_s, at}, {u"color"_s, QColor(Qt::red)}, {u"text"_s, text}};
    };
    // 100 pixels to one of the axis; the one in the middle has no room before the next.
    map.insert(u"flags"_s,
               QVariantList{flag(3.4, u"third"_s), flag(0.5, u"first"_s), flag(3.1, u"second, at length"_s)});
    const QByteArray svg = ChartPicture::svg(map);
    for (const char *words : {"first", "second, at length", "third"})
        QVERIFY(svg.contains(QByteArray("<title>") + words + "</title>"));
    QVERIFY(svg.contains(">first</text>"));
    QVERIFY(svg.contains(">third</text>"));
    QVERIFY(!svg.contains(">second, at length</text>"));
}

QTEST_MAIN(tst_ChartPicture)
#include "tst_chartpicture.moc"
