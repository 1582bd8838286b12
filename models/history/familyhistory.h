// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartrange.h"
#include "groupcolumns.h"

#include <QVariantList>

namespace fleet {

// What one family did together. Power is positive into the devices, whatever sign the family's own field has.
class FamilySeries
{
    Q_GADGET
    QML_VALUE_TYPE(familySeries)
    Q_PROPERTY(QString family MEMBER family FINAL) // as in the path
    Q_PROPERTY(QString field MEMBER field FINAL)   // empty: the family reports no power
    Q_PROPERTY(int devices MEMBER devices FINAL)
    Q_PROPERTY(QList<double> into MEMBER into FINAL)
    Q_PROPERTY(QList<double> out MEMBER out FINAL)
    Q_PROPERTY(QList<double> known MEMBER known FINAL)
    Q_PROPERTY(double intoKwh MEMBER intoKwh FINAL) // calculated from power
    Q_PROPERTY(double outKwh MEMBER outKwh FINAL)
    Q_PROPERTY(double peakKw MEMBER peakKw FINAL) // the net power furthest from zero, with its sign
    Q_PROPERTY(double coverage MEMBER coverage FINAL)
    // Readings by where they came from.
    Q_PROPERTY(double live MEMBER live FINAL)
    Q_PROPERTY(double cache MEMBER cache FINAL)
    Q_PROPERTY(double projection MEMBER projection FINAL)
    Q_PROPERTY(double noData MEMBER noData FINAL)

public:
    QString family;
    QString field;
    int devices = 0;
    QList<double> into;
    QList<double> out;
    QList<double> known;
    double intoKwh = 0;
    double outKwh = 0;
    double peakKw = notReported;
    double coverage = 0;
    double live = 0;
    double cache = 0;
    double projection = 0;
    double noData = 0;
};

// One coloured layer of the stack: what lies between `lower` and `upper`.
class StackLayer
{
    Q_GADGET
    QML_VALUE_TYPE(stackLayer)
    Q_PROPERTY(QString family MEMBER family FINAL)
    Q_PROPERTY(bool isOut MEMBER isOut FINAL)
    Q_PROPERTY(QList<double> lower MEMBER lower FINAL)
    Q_PROPERTY(QList<double> upper MEMBER upper FINAL)

public:
    QString family;
    bool isOut = false;
    QList<double> lower;
    QList<double> upper;
};

// The whole fleet's power by family, in columns of five minutes or more: into devices above zero, out of them below,
// and the net. Quick at any size of fleet, since the store keeps these sums.
class FamilyHistory : public fleet::ChartRange // by its whole name: the tools for QML look for no other
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList families READ families NOTIFY loaded FINAL) // FamilySeries
    Q_PROPERTY(QVariantList layers READ layers NOTIFY loaded FINAL)     // StackLayer, from zero outwards
    Q_PROPERTY(QList<double> net READ net NOTIFY loaded FINAL)
    Q_PROPERTY(QList<double> known READ known NOTIFY loaded FINAL) // devices behind a column
    Q_PROPERTY(QList<int> gaps READ gaps NOTIFY loaded FINAL)      // ColumnGap
    Q_PROPERTY(int devices READ devices NOTIFY loaded FINAL)       // with a power field
    Q_PROPERTY(double highest READ highest NOTIFY loaded FINAL)    // of the stack; 0 at least
    Q_PROPERTY(double lowest READ lowest NOTIFY loaded FINAL)
    Q_PROPERTY(double last READ last NOTIFY loaded FINAL) // newest net; NaN: none
    Q_PROPERTY(bool empty READ isEmpty NOTIFY loaded FINAL)
    Q_PROPERTY(int damaged READ damaged NOTIFY loaded FINAL)

public:
    explicit FamilyHistory(QObject *parent = nullptr) : ChartRange(parent) { }

    QVariantList families() const { return m_answer.families; }
    QVariantList layers() const { return m_answer.layers; }
    const QList<double> &net() const { return m_answer.net; }
    const QList<double> &known() const { return m_answer.known; }
    const QList<int> &gaps() const { return m_answer.gaps; }
    int devices() const { return m_answer.devices; }
    double highest() const { return m_answer.highest; }
    double lowest() const { return m_answer.lowest; }
    double last() const { return m_answer.last; }
    bool isEmpty() const { return m_answer.known.isEmpty() || m_answer.families.isEmpty(); }
    int damaged() const { return m_answer.damaged; }
    QList<RowWriter::Column> tableColumns() const override;
    QList<RowWriter::Cell> tableRow(int column) const override;

    // Generation is out of the devices: their power is reported as a positive number (contract.md section 5).
    static bool isOutPositive(const Family &family);

protected:
    void load(const ColumnGrid &grid, qint64 nowMs) override;
    qint64 narrowestMs() const override { return Rollup::stepMs; }

private:
    struct Answer
    {
        QVariantList families;
        QVariantList layers;
        QList<double> net;
        QList<double> known;
        QList<int> gaps;
        int devices = 0;
        double highest = 0;
        double lowest = 0;
        double last = notReported;
        int damaged = 0;
    };
    static StoreResult<Answer> answer(SampleStore &store, const ColumnGrid &grid, qint64 nowMs);
    static void stack(const QList<FamilySeries> &families, Answer &answer);
    Answer m_answer;
};

} // namespace fleet
