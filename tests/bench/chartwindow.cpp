// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwindow.h"

#include "storebench.h"

#include <devicehistory.h>

#include <QElapsedTimer>
#include <QQmlComponent>
#include <QQuickWindow>

using namespace Qt::Literals::StringLiterals;

namespace fleet::bench {

ChartWindow::ChartWindow(qint64 spanMs, int columns)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&m_engine);
    component.setData(R"(
import QtQuick
import QtQuick.Window
import Fleet.Charts
import Fleet.History
Window {
    id: root
    property alias range: series
    width: 1000
    height: 272
    visible: true
    DeviceHistory {
        id: series
    }
    DeviceChart {
        anchors.fill: parent
        level: series.level
        power: series.power
        floorSeries: series.floor
        ceilingSeries: series.ceiling
        gaps: series.gaps
        dataBegin: series.loadedBeginMs
        dataEnd: series.loadedEndMs
        viewBegin: series.beginMs
        viewEnd: series.endMs
        ticks: {
            const list = [];
            const times = series.endMs > 0 ? series.ticks(12, "UTC") : [];
            for (let i = 0; i < times.length; ++i)
                list.push({ at: times[i], text: series.tickText(times[i], series.spanMs, "UTC") });
            return list;
        }
        flags: []
        timeOf: ms => series.timeText(ms, "UTC")
        levelColor: "green"
        levelLabel: "Level"
        powerLabel: "Charge rate"
        levelUnit: "percent"
        summary: ""
    }
})",
                      QUrl(u"bench.qml"_s));
    m_root.reset(component.create());
    m_window = qobject_cast<QQuickWindow *>(m_root.get());
    if (!m_window)
        wrong(component.errorString());
    m_range = m_root->property("range").value<DeviceHistory *>();
    m_range->setSpanMs(double(spanMs));
    m_range->setColumns(columns);
    QCoreApplication::processEvents();
}

ChartWindow::~ChartWindow() = default;

void ChartWindow::setHistory(History *history)
{
    m_range->setHistory(history);
}

int ChartWindow::columns() const
{
    return m_range->loadedGrid().count;
}

double ChartWindow::millisecondsTo(const QString &deviceId)
{
    m_range->setDeviceId({});
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    bool isLoaded = false;
    bool isPainted = false;
    QObject context;
    QObject::connect(m_range, &DeviceHistory::loaded, &context, [&] { isLoaded = m_range->isLoaded(); });
    QObject::connect(
        m_window, &QQuickWindow::afterRendering, &context, [&] { isPainted = isLoaded; }, Qt::DirectConnection);
    timer.start();
    m_range->setDeviceId(deviceId);
    while (!isPainted && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    if (!isPainted)
        wrong(u"the chart is never painted"_s);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace fleet::bench
