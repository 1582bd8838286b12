// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <history.h>

#include <QQmlEngine>
#include <QString>

#include <memory>

class QQuickWindow;

namespace fleet {
class DeviceHistory;
}

namespace fleet::bench {

// A window of the software renderer with the chart of a device page in it and nothing else. GUI thread.
class ChartWindow
{
public:
    ChartWindow(qint64 spanMs, int columns);
    ~ChartWindow();

    // Whose recordings are drawn. Borrowed; null: nobody's.
    void setHistory(History *history);
    // From the device being chosen to the frame with its chart, the store asked and everything painted.
    double millisecondsTo(const QString &deviceId);
    // The columns that the last chart had.
    int columns() const;

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_root;
    QQuickWindow *m_window = nullptr;
    DeviceHistory *m_range = nullptr;
};

} // namespace fleet::bench
