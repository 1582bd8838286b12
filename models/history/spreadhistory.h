// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartrange.h"
#include "chartseries.h"

namespace fleet {

// How a value is spread over the devices of a family: the median, and the middle eighty of a hundred.
class SpreadHistory : public fleet::ChartRange // by its whole name: the tools for QML look for no other
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY familyChanged FINAL) // as in the path
    Q_PROPERTY(QString field READ field NOTIFY loaded FINAL) // chosen by its name; empty: there is no level
    Q_PROPERTY(QString unit READ unit NOTIFY loaded FINAL)
    Q_PROPERTY(QList<double> lows READ lows NOTIFY loaded FINAL)
    Q_PROPERTY(QList<double> medians READ medians NOTIFY loaded FINAL)
    Q_PROPERTY(QList<double> highs READ highs NOTIFY loaded FINAL)
    Q_PROPERTY(QList<int> gaps READ gaps NOTIFY loaded FINAL)
    Q_PROPERTY(int devices READ devices NOTIFY loaded FINAL) // at most, in one column
    Q_PROPERTY(double last READ last NOTIFY loaded FINAL)

public:
    explicit SpreadHistory(QObject *parent = nullptr) : ChartRange(parent) { }

    QString family() const { return m_family; }
    void setFamily(const QString &family);
    QString field() const { return m_answer.field; }
    QString unit() const { return m_answer.unit; }
    const QList<double> &lows() const { return m_answer.lows; }
    const QList<double> &medians() const { return m_answer.medians; }
    const QList<double> &highs() const { return m_answer.highs; }
    const QList<int> &gaps() const { return m_answer.gaps; }
    int devices() const { return m_answer.devices; }
    double last() const { return m_answer.last; }
    QList<RowWriter::Column> tableColumns() const override;
    QList<RowWriter::Cell> tableRow(int column) const override;

Q_SIGNALS:
    void familyChanged();

protected:
    bool canLoad() const override { return !m_family.isEmpty(); }
    void load(const ColumnGrid &grid, qint64 nowMs) override;

private:
    struct Answer
    {
        QString field;
        QString unit;
        QList<double> lows;
        QList<double> medians;
        QList<double> highs;
        QList<int> gaps;
        int devices = 0;
        double last = notReported;
    };
    static StoreResult<Answer> answer(SampleStore &store, const Family &family, const ColumnGrid &grid, qint64 nowMs);
    QString m_family;
    Answer m_answer;
};

} // namespace fleet
