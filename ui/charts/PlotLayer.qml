// SPDX-License-Identifier: GPL-3.0-or-later
// A layer of a plot that moves with its surface.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Charts

PlotItem {
    id: root

    required property ChartSurface surface

    dataBegin: surface.dataBegin
    dataEnd: surface.dataEnd
    viewBegin: surface.viewBegin
    viewEnd: surface.viewEnd
}
