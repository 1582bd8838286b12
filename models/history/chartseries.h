// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace fleet {

// A series as a chart draws it: one number per column in each list, NaN where nothing is known. What lies between
// `means` and the extremes survives: a spike of one minute is in `highs` of a year.
class ChartSeries
{
    Q_GADGET
    QML_VALUE_TYPE(chartSeries)
    Q_PROPERTY(QString field MEMBER field FINAL) // empty: the device has none of the kind
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(QList<double> means MEMBER means FINAL)
    Q_PROPERTY(QList<double> lows MEMBER lows FINAL)
    Q_PROPERTY(QList<double> highs MEMBER highs FINAL)
    Q_PROPERTY(double lowest MEMBER lowest FINAL)
    Q_PROPERTY(double highest MEMBER highest FINAL)
    Q_PROPERTY(double last MEMBER last FINAL)   // the newest one of the range; NaN: none
    Q_PROPERTY(double inKwh MEMBER inKwh FINAL) // calculated from power; both are positive
    Q_PROPERTY(double outKwh MEMBER outKwh FINAL)
    Q_PROPERTY(double coverage MEMBER coverage FINAL) // share of the range up to now that is known

public:
    QString field;
    QString unit;
    QList<double> means;
    QList<double> lows;
    QList<double> highs;
    double lowest = std::numeric_limits<double>::quiet_NaN();
    double highest = std::numeric_limits<double>::quiet_NaN();
    double last = std::numeric_limits<double>::quiet_NaN();
    double inKwh = 0;
    double outKwh = 0;
    double coverage = 0;

    bool operator==(const ChartSeries &) const = default;
    static ChartSeries of(const std::vector<HistoryColumn> &columns, const QString &field, const QString &unit,
                          qint64 lengthMs);
};

// What of a column is missing, and why: drawn behind the curves.
enum class ColumnGap { None, NotPolled, NoData, Future };

} // namespace fleet
