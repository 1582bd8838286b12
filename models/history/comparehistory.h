// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartrange.h"
#include "chartseries.h"

#include <QVariantList>

namespace fleet {

// What is compared: a field of one device or of several, added up or averaged, or the energy of a power.
class ComparedSeries
{
    Q_GADGET
    QML_VALUE_TYPE(comparedSeries)
    Q_PROPERTY(QString key MEMBER key FINAL) // of who put it in; comes back with the answer
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString field MEMBER field FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL) // the API's own; of energy "kwh"
    Q_PROPERTY(fleet::ComparedSeries::How how MEMBER how FINAL)
    Q_PROPERTY(fleet::ChartSeries data MEMBER data FINAL)
    Q_PROPERTY(QList<double> known MEMBER known FINAL) // devices behind each column
    Q_PROPERTY(QList<int> gaps MEMBER gaps FINAL)
    Q_PROPERTY(int devices MEMBER devices FINAL)

public:
    enum class How {
        Value,  // of one device: with its extremes
        Sum,    // over the devices
        Mean,   // of the devices
        Energy, // added up from the beginning of the range, calculated from power
    };
    Q_ENUM(How)

    QString key;
    QString label;
    QString field;
    QString unit;
    How how = How::Value;
    ChartSeries data;
    QList<double> known;
    QList<int> gaps;
    int devices = 0;
};

// Several series over the same stretch of time, column by column. Up to a handful; each may stand for thousands of
// devices.
class CompareHistory : public fleet::ChartRange // by its whole name: the tools for QML look for no other
{
    Q_OBJECT
    QML_ELEMENT
    // [{key, label, field, unit, how, devices: [ids]}]
    Q_PROPERTY(QVariantList wanted READ wanted WRITE setWanted NOTIFY wantedChanged FINAL)
    Q_PROPERTY(QVariantList series READ series NOTIFY loaded FINAL) // ComparedSeries, as wanted
    Q_PROPERTY(QList<int> gaps READ gaps NOTIFY loaded FINAL)       // where nothing of all is known
    Q_PROPERTY(int damaged READ damaged NOTIFY loaded FINAL)

public:
    explicit CompareHistory(QObject *parent = nullptr) : ChartRange(parent) { }

    QVariantList wanted() const { return m_wanted; }
    void setWanted(const QVariantList &wanted);
    QVariantList series() const { return m_answer.series; }
    const QList<int> &gaps() const { return m_answer.gaps; }
    int damaged() const { return m_answer.damaged; }
    QList<RowWriter::Column> tableColumns() const override;
    QList<RowWriter::Cell> tableRow(int column) const override;

Q_SIGNALS:
    void wantedChanged();

protected:
    bool canLoad() const override { return !m_lines.isEmpty(); }
    void load(const ColumnGrid &grid, qint64 nowMs) override;

private:
    struct Line
    {
        ComparedSeries what;
        QList<DeviceId> devices;
    };
    struct Answer
    {
        QVariantList series;
        QList<int> gaps;
        int damaged = 0;
    };
    static StoreResult<Answer> answer(SampleStore &store, const QList<Line> &lines, const ColumnGrid &grid,
                                      qint64 nowMs);
    static StoreResult<ComparedSeries> answer(SampleStore &store, const Line &line, const ColumnGrid &grid,
                                              qint64 nowMs, int &damaged);

    Answer aligned(const Answer &answer) const;

    QVariantList m_wanted;
    QList<Line> m_lines;
    Answer m_answer;
};

} // namespace fleet
