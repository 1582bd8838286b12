// SPDX-License-Identifier: GPL-3.0-or-later
// P10: 166,650 points to pixels, three series as in uPlot's own benchmark, on 1920 x 600. Floor: uPlot drawing the same
// numbers in headless Chromium on this machine (Debian's chromium; AMPS_UPLOT names uPlot.iife.min.js, which `./dev
// bench` brings from npm). Column minima and maxima are held against the numbers, pixel by pixel.
// P9, the chart's share of it: from a device being chosen to the frame with its 30 days of minutes, the store asked and
// everything painted, in a window of the software renderer. What else stands on a device page is not in it.
// P11: a frame of panning and zooming over 525,600 points, a year of minutes of one series: asked of the store and
// painted, in CPU time. Floor: minimum and maximum of each of 1,000 columns over the raw array.
#include "chartwindow.h"
#include "storebench.h"

#include <chartseries.h>
#include <device.h>
#include <history.h>
#include <manualclock.h>
#include <plotpainter.h>
#include <random.h>
#include <samplestore.h>

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::bench;

namespace {

constexpr int points = 55'550;
constexpr QSize canvas(1920, 600);
QList<QList<double>> threeSeries()
{
    Random random(10);
    QList<QList<double>> all;
    for (int series = 0; series < 3; ++series) {
        QList<double> values;
        double at = 20 + 25 * series;
        for (int i = 0; i < points; ++i) {
            at = std::clamp(at + (random.uniform() - 0.5) * 3, 0.0, 100.0);
            values.append(std::round((at + (random.below(400) == 0 ? random.uniform() * 20 : 0)) * 100) / 100);
        }
        all.append(values);
    }
    return all;
}

// The highest and the lowest painted row of each column against the numbers that fall into it; the worst, in pixels.
double worstExtreme(const QImage &image, const QList<double> &values, const PlotPainter &painter, double half)
{
    double worst = 0;
    for (int x = 1; x + 1 < image.width(); ++x) {
        const auto first = qsizetype(std::ceil(double(x) / image.width() * double(values.size()) - 0.5));
        const auto last = qsizetype(std::ceil(double(x + 1) / image.width() * double(values.size()) - 0.5)) - 1;
        if (last < first)
            continue;
        const auto [low, high] = std::minmax_element(values.begin() + first, values.begin() + last + 1);
        int top = 0;
        while (top < image.height() && qAlpha(image.pixel(x, top)) < 40)
            ++top;
        int bottom = image.height() - 1;
        while (bottom > top && qAlpha(image.pixel(x, bottom)) < 40)
            --bottom;
        // What lies at the edge of the canvas is cut there. Between two columns the line goes on to the neighbour, so
        // that the painted stretch may reach further than the numbers, never less far.
        const double wantedTop = std::max(0.0, painter.y(*high, image.height()) - half);
        const double wantedBottom = std::min(double(image.height()), painter.y(*low, image.height()) + half);
        worst = std::max({worst, top - wantedTop, wantedBottom - (bottom + 1)});
    }
    return worst;
}

// What uPlot needs for the same, in milliseconds: from making the chart to its last stroke. Empty: it is not here.
std::optional<double> uPlotMilliseconds(const QList<QList<double>> &series, const QString &folder)
{
    const QString script = qEnvironmentVariable("AMPS_UPLOT");
    if (script.isEmpty() || !QFile::exists(script))
        return {};
    QFile page(folder + u"/uplot.html"_s);
    QFile uPlot(script);
    if (!page.open(QIODevice::WriteOnly) || !uPlot.open(QIODevice::ReadOnly))
        return {};
    page.write("<!doctype html><meta charset=utf-8><body><pre id=out></pre><div id=at></div><script>");
    page.write(uPlot.readAll());
    page.write("</script><script>\nconst data=[Array.from({length:" + QByteArray::number(points)
               + "},(_,i)=>1750000000+i*60)");
    for (const QList<double> &values : series) {
        page.write(",[");
        for (const double value : values)
            page.write(QByteArray::number(value) + ',');
        page.write("]");
    }
    page.write(R"(];
const times=[];
function once(){
  const el=document.getElementById('at'); el.textContent='';
  const begin=performance.now();
  new uPlot({width:1920,height:600,title:'x',
    series:[{},{stroke:'red'},{stroke:'blue'},{stroke:'green'}],
    scales:{y:{range:[0,120]}},
    hooks:{draw:[u=>{u.ctx.getImageData(0,0,1,1); times.push(performance.now()-begin);}]}},data,el);
}
</script>)");
    // uPlot draws when its script is over; the next one begins after that.
    for (int round = 0; round < 11; ++round)
        page.write("<script>once()</script>");
    page.write("<script>document.getElementById('out').textContent='times '+times.join(' ')+' end';</script>");
    page.close();
    QProcess browser;
    browser.start(u"chromium"_s,
                  {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                   u"--user-data-dir="_s + folder + u"/chromium"_s, u"--dump-dom"_s, u"file://"_s + page.fileName()});
    if (!browser.waitForFinished(90'000)) {
        browser.kill();
        browser.waitForFinished();
        return {};
    }
    const QString out = QString::fromUtf8(browser.readAllStandardOutput());
    const auto match = QRegularExpression(u"times ([0-9. ]+) end"_s).match(out);
    if (!match.hasMatch())
        return {};
    std::vector<double> times;
    const QStringList texts = match.captured(1).split(u' ', Qt::SkipEmptyParts);
    for (const QString &text : texts)
        times.push_back(text.toDouble());
    return median(times);
}

void measurePixels(const QString &folder)
{
    const QList<QList<double>> series = threeSeries();
    PlotPainter painter;
    painter.begin = 0;
    painter.end = canvas.width();
    painter.minimum = 0;
    painter.maximum = 120;
    const QList<QColor> colors{QColor(0x20, 0xb6, 0x9d), QColor(0xa7, 0xd1, 0xff), QColor(0xec, 0x7e, 0x50)};
    std::vector<double> times;
    for (int round = 0; round < 11; ++round) {
        // On one canvas, as uPlot does.
        times.push_back(millisecondsOf([&] {
            QImage image(canvas, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            for (int i = 0; i < 3; ++i)
                painter.curve(image, series.at(i), {}, {}, colors.at(i), QColor(Qt::transparent), 1);
        }));
    }
    double worst = 0;
    for (int i = 0; i < 3; ++i) {
        QImage image(canvas, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        painter.curve(image, series.at(i), {}, {}, colors.at(i), QColor(Qt::transparent), 1);
        worst = std::max(worst, worstExtreme(image, series.at(i), painter, 0.5));
    }
    const auto floor = uPlotMilliseconds(series, folder);
    if (!floor)
        note(u"P10 has no floor here: it needs chromium, and AMPS_UPLOT=.../uPlot.iife.min.js"_s);
    else
        note(u"166,650 points: ours %1 ms, uPlot %2 ms"_s.arg(median(times), 0, 'f', 2).arg(*floor, 0, 'f', 1));
    print({.metric = u"P10.166650-points-to-pixels"_s,
           .ours = median(times),
           .floor = floor,
           .unit = u"ms"_s,
           .goal = 0.1});
    print({.metric = u"P10.worst-extreme-off"_s,
           .ours = worst,
           .floor = {},
           .unit = u"px"_s,
           .goal = 1,
           .needsFloor = false});
}

DevicePtr reading(double level, double rate)
{
    auto device = std::make_shared<Device>();
    device->id = DeviceId(u"device_year"_s);
    device->family = KnownFamily::Battery;
    device->metadata.source = KnownSource::Projection;
    device->sync.available = true;
    device->state = {{u"level"_s, FieldValue(level)}, {u"chargeRate"_s, FieldValue(rate)}};
    return device;
}

void measurePan(const QString &folder)
{
    constexpr int days = 365;
    Random random(11);
    std::vector<double> raw;
    const auto store = openStore(folder + u"/year.db"_s);
    for (int day = 0; day < days; ++day) {
        QList<Observation> all;
        for (int minute = 0; minute < 1440; ++minute) {
            const double hour = minute / 60.0;
            const double rate = std::round((5 * std::sin(hour / 12 * M_PI) + random.uniform() - 0.5) * 100) / 100;
            raw.push_back(rate);
            all.append({reading(std::round(50 + 30 * std::sin(hour / 24 * 2 * M_PI)), rate),
                        startMs + day * dayMs + minute * minuteMs});
        }
        (void)checked(store->append(all));
        if (const auto sealed = store->sealAll(); !sealed)
            wrong(sealed.error().detail);
    }
    const qint64 end = startMs + days * dayMs;
    const SampleStore::SeriesId id{DeviceId(u"device_year"_s), u"chargeRate"_s};
    PlotPainter painter;
    painter.begin = 0;
    painter.end = 1000;
    painter.minimum = -6;
    painter.maximum = 6;
    QImage image(1000, 200, QImage::Format_ARGB32_Premultiplied);
    double kept = 0;
    // As ChartRange chooses its columns: multiples of a round step.
    const auto frame = [&](qint64 fromMs, qint64 spanMs) {
        qint64 step = minuteMs;
        for (const qint64 next :
             {minuteMs, 2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 15 * minuteMs, 30 * minuteMs, 60 * minuteMs,
              120 * minuteMs, 180 * minuteMs, 240 * minuteMs, 360 * minuteMs, 720 * minuteMs}) {
            step = next;
            if (step * 1000 >= spanMs)
                break;
        }
        const qint64 begin = fromMs / step * step;
        const ColumnGrid grid{{begin, begin + (spanMs + step - 1) / step * step}, int((spanMs + step - 1) / step)};
        const auto columns = checked(store->series(id, grid, end)).columns;
        const ChartSeries series = ChartSeries::of(columns, id.field, u"kw"_s, spanMs);
        image.fill(Qt::transparent);
        painter.curve(image, series.means, series.lows, series.highs, QColor(Qt::blue), QColor(Qt::transparent), 2);
        kept += double(image.pixel(500, 100));
    };
    for (const auto &[name, spanMs] :
         {std::pair(u"year"_s, qint64(365 * dayMs)), std::pair(u"90-days"_s, qint64(90 * dayMs)),
          std::pair(u"30-days"_s, qint64(30 * dayMs)), std::pair(u"week"_s, qint64(7 * dayMs)),
          std::pair(u"day"_s, qint64(dayMs))}) {
        std::vector<double> frames;
        for (int i = 0; i < 40; ++i) {
            const qint64 room = std::max<qint64>(1, end - startMs - spanMs);
            const qint64 fromMs = startMs + room * i / 40;
            const double before = cpuMilliseconds();
            frame(fromMs, spanMs);
            frames.push_back(cpuMilliseconds() - before);
        }
        print({.metric = u"P11.frame-"_s + name,
               .ours = median(frames),
               .floor = {},
               .unit = u"ms"_s,
               .goal = 2,
               .needsFloor = false});
    }
    std::vector<double> floors;
    for (int round = 0; round < 21; ++round) {
        const double before = cpuMilliseconds();
        for (int column = 0; column < 1000; ++column) {
            const auto first = raw.begin() + qsizetype(raw.size()) * column / 1000;
            const auto last = raw.begin() + qsizetype(raw.size()) * (column + 1) / 1000;
            const auto [low, high] = std::minmax_element(first, last);
            kept += *low + *high;
        }
        floors.push_back(cpuMilliseconds() - before);
    }
    note(u"P11's floor, minimum and maximum of 525,600 numbers: %1 ms (%2)"_s.arg(median(floors), 0, 'f', 2)
             .arg(kept > 0 ? u"read"_s : u"-"_s));
}

void measureClick(const QString &folder)
{
    ManualClock clock(QDateTime::fromMSecsSinceEpoch(startMs + 365 * dayMs, Qt::UTC));
    History history([path = folder + u"/year.db"_s] { return StoreConnection::openFile(path); }, {}, clock);
    ChartWindow window(30 * dayMs, 900);
    window.setHistory(&history);
    std::vector<double> times;
    for (int i = 0; i < 16; ++i)
        times.push_back(window.millisecondsTo(u"device_year"_s));
    times.erase(times.begin()); // the first one makes fonts and caches
    print({.metric = u"P9.chart-of-30-days-to-frame"_s,
           .ours = median(times),
           .floor = {},
           .unit = u"ms"_s,
           .goal = 33,
           .needsFloor = false});
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QSG_RENDER_LOOP", "basic");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    measurePixels(folder.path());
    measurePan(folder.path());
    measureClick(folder.path());
    return 0;
}
