// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>

namespace fleet {

// Draws columns of a series into an image, pixel column by pixel column. QPainter strokes every point of a path with
// all that joins and caps need; a chart of columns needs none of it, so this is some fifty times as quick in software,
// and the extremes of a column land on the pixels that they belong to. Values only; any thread.
struct PlotPainter
{
    // Where the data lies on the picture: column i spans begin + i * (end - begin) / count, in pixels.
    double begin = 0;
    double end = 0;
    // Value at the lower and the upper edge.
    double minimum = 0;
    double maximum = 1;

    // A curve through the means with an area down to the base, and the span of the extremes behind it. NaN interrupts
    // it; where only one column is known between two gaps, it is a short level stroke.
    // `dash` in pixels, as long as the space behind it; 0: a line without a break.
    void curve(QImage &image, const QList<double> &means, const QList<double> &lows, const QList<double> &highs,
               const QColor &line, const QColor &area, double lineWidth, double dash = 0) const;
    // What lies between two curves, with a line along the edge that is further from zero; each column as wide as it is.
    void band(QImage &image, const QList<double> &lows, const QList<double> &highs, const QColor &fill,
              const QColor &edge, double lineWidth, double dash = 0) const;
    // A bar from zero per column, of one colour above and another below.
    void bars(QImage &image, const QList<double> &means, const QList<double> &lows, const QList<double> &highs,
              const QColor &above, const QColor &below) const;
    // Stretches without values: 1 not polled (rising hatch), 2 polled without data (falling hatch), others nothing.
    void gaps(QImage &image, const QList<int> &kinds, const QColor &hatch, const QColor &ground, double spacing) const;

    double y(double value, int height) const { return (maximum - value) / (maximum - minimum) * height; }
};

} // namespace fleet
