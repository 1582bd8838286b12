// SPDX-License-Identifier: GPL-3.0-or-later
// Charts that are open while somebody chooses another unit: axes, values, crosshair and what is exported follow at
// once, by the way in which the application tells its windows (engine and texts anew, no object made again).
#include <format.h>
#include <formatsingleton.h>
#include <themeassets.h>

#include <QApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

class tst_ChartUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { Format::setReadingUnits({}); }
    void chosenWhileAChartIsOpen_data();
    void chosenWhileAChartIsOpen();

private:
    // Everything that is written on the chart, by the objects that write it.
    static void textsBelow(QQuickItem *item, QStringList &texts)
    {
        if (item->isVisible()) {
            if (const QString text = item->property("text").toString(); !text.isEmpty())
                texts.append(text);
        }
        for (QQuickItem *child : item->childItems())
            textsBelow(child, texts);
    }
    QStringList texts(const char *name) const
    {
        auto *chart = m_view->rootObject()->findChild<QQuickItem *>(QLatin1StringView(name));
        QStringList found;
        if (chart)
            textsBelow(chart, found);
        return found;
    }
    // Units and marks of the plots, as a picture of the chart would have them.
    QStringList exported(const char *name) const
    {
        QObject *chart = m_view->rootObject()->findChild<QObject *>(QLatin1StringView(name));
        QStringList found;
        const QVariantList plots = chart->property("plots").toList();
        for (const QVariant &plot : plots) {
            found.append(plot.toMap().value(u"unit"_s).toString());
            const QVariantList marks = plot.toMap().value(u"marks"_s).toList();
            for (const QVariant &mark : marks)
                found.append(mark.toMap().value(u"text"_s).toString());
        }
        return found;
    }

    std::unique_ptr<QQuickView> m_view;
};

void tst_ChartUnits::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_view = std::make_unique<QQuickView>();
    m_view->engine()->addImportPath(u"qrc:/qt/qml"_s);
    registerIconProvider(m_view->engine());
    QTemporaryDir folder;
    QFile file(folder.filePath(u"Scene.qml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"(
import QtQuick
import Fleet.Charts
Item {
    id: scene
    width: 800
    height: 700
    function series(field, means) {
        return { field: field, means: means, lows: means, highs: means, lowest: Math.min(...means),
                 highest: Math.max(...means), last: means[means.length - 1] };
    }
    DeviceChart {
        objectName: "device"
        width: 800
        height: 300
        level: scene.series("temperature", [19, 21, 22, 20])
        power: scene.series("currentPower", [2, -1, 1, 3])
        floorSeries: ({})
        ceilingSeries: ({})
        gaps: [0, 0, 0, 0]
        dataBegin: 0
        dataEnd: 4
        viewBegin: 0
        viewEnd: 4
        ticks: []
        flags: []
        timeOf: ms => String(ms)
        levelColor: "green"
        levelLabel: "Temperature"
        powerLabel: "Power"
        levelUnit: "celsius"
        summary: ""
        readColumn: 3
    }
    CompareChart {
        objectName: "compare"
        y: 320
        width: 800
        height: 300
        series: [{ label: "power", unit: "kw", how: 1, devices: 3, known: [3, 3, 3, 3], gaps: [0, 0, 0, 0],
                   data: scene.series("currentPower", [100, 200, 300, 200]) }]
        colors: ["red"]
        strokes: [0]
        gaps: [0, 0, 0, 0]
        dataBegin: 0
        dataEnd: 4
        viewBegin: 0
        viewEnd: 4
        ticks: []
        flags: []
        timeOf: ms => String(ms)
        summary: ""
        readColumn: 3
    }
}
)");
    file.close();
    m_view->setSource(QUrl::fromLocalFile(file.fileName()));
    m_view->show();
    QCOMPARE(m_view->status(), QQuickView::Ready);
}

void tst_ChartUnits::chosenWhileAChartIsOpen_data()
{
    QTest::addColumn<Format::Units>("units");
    QTest::addColumn<QStringList>("device"); // somewhere on the chart
    QTest::addColumn<QStringList>("compare");
    QTest::addColumn<QStringList>("gone");
    Format::Units fahrenheit;
    fahrenheit.temperature = Format::Temperature::Fahrenheit;
    Format::Units megawatts;
    megawatts.power = Format::Power::Megawatts;
    Format::Units watts;
    watts.power = Format::Power::Watts;
    const QChar gap(0x00A0);
    QTest::newRow("°F") << fahrenheit << QStringList{u"°F"_s, u"59"_s, u"77"_s, u"68"_s + gap + u"°F"_s, u"kW"_s}
                        << QStringList{u"kW"_s} << QStringList{u"°C"_s, u"20"_s + gap + u"°C"_s};
    QTest::newRow("MW") << megawatts << QStringList{u"MW"_s, u"°C"_s}
                        << QStringList{u"MW"_s, u"0.3"_s, u"+0.20"_s + gap + u"MW"_s} << QStringList{u"kW"_s, u"300"_s};
    QTest::newRow("W") << watts << QStringList{u"W"_s, u"+3,000"_s, u"°C"_s} << QStringList{u"W"_s, u"300,000"_s}
                       << QStringList{u"kW"_s, u"300"_s};
}

void tst_ChartUnits::chosenWhileAChartIsOpen()
{
    QFETCH(Format::Units, units);
    QFETCH(QStringList, device);
    QFETCH(QStringList, compare);
    QFETCH(QStringList, gone);
    const auto choose = [&](const Format::Units &chosen) {
        Format::setReadingUnits(chosen);
        m_view->engine()->retranslate();
        FormatSingleton::noteUnits();
    };
    const QStringList deviceBefore = texts("device");
    const QStringList compareBefore = texts("compare");
    const QStringList picturedBefore = exported("device") + exported("compare");
    QVERIFY(deviceBefore.contains(u"°C"_s) && deviceBefore.contains(u"kW"_s) && compareBefore.contains(u"300"_s));
    choose(units);
    const auto said = [](const QStringList &texts, const QString &what) {
        return std::any_of(texts.begin(), texts.end(), [&what](const QString &text) {
            return text == what || (what.contains(QChar(0x00A0)) && text.contains(what));
        });
    };
    for (const QString &text : std::as_const(device))
        QVERIFY2(said(texts("device"), text), qPrintable(text + u" not in "_s + texts("device").join(u" | ")));
    for (const QString &text : std::as_const(compare))
        QVERIFY2(said(texts("compare"), text), qPrintable(text + u" not in "_s + texts("compare").join(u" | ")));
    const QStringList all = texts("device") + texts("compare") + exported("device") + exported("compare");
    for (const QString &text : std::as_const(gone))
        QVERIFY2(!said(all, text), qPrintable(text + u" still in "_s + all.join(u" | ")));
    // What is exported says what is on the screen.
    QStringList missing = exported("device") + exported("compare");
    QVERIFY(missing != picturedBefore);
    missing.removeIf([&](const QString &text) { return said(texts("device") + texts("compare"), text); });
    QCOMPARE(missing, QStringList());
    // And back.
    choose({});
    QCOMPARE(texts("device"), deviceBefore);
    QCOMPARE(texts("compare"), compareBefore);
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QApplication application(argc, argv);
    loadApplicationFonts();
    tst_ChartUnits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chartunits.moc"
