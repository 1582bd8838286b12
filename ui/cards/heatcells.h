// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>

#include <vector>

namespace fleet {

// Thousands of devices as small squares in one picture: a byte each, in blocks side by side, filled column by column.
// Low four bits: the step of the scale (15: no value); 0x10 alarm, drawn whole over its gap; 0x20 last known, hollow;
// 0x40 passes the filter, the others are faint. Squares shrink until all of them fit.
class HeatCells : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QByteArray cells READ cells WRITE setCells NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> blockSizes READ blockSizes WRITE setBlockSizes NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList scale READ scale WRITE setScale NOTIFY changed FINAL) // colours of the steps
    Q_PROPERTY(QColor emptyColor MEMBER m_emptyColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor alarmColor MEMBER m_alarmColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor lastKnownColor MEMBER m_lastKnownColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed FINAL) // what the faint ones fade to
    Q_PROPERTY(double blockGap MEMBER m_blockGap NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> blockLefts READ blockLefts NOTIFY laidOut FINAL)
    Q_PROPERTY(QList<double> blockWidths READ blockWidths NOTIFY laidOut FINAL)
public:
    explicit HeatCells(QQuickItem *parent = nullptr);

    QByteArray cells() const { return m_cells; }
    void setCells(const QByteArray &cells);
    QList<int> blockSizes() const { return m_blockSizes; }
    void setBlockSizes(const QList<int> &sizes);
    QVariantList scale() const { return m_scale; }
    void setScale(const QVariantList &colors);
    QList<double> blockLefts() const;
    QList<double> blockWidths() const;

    // -1: none there.
    Q_INVOKABLE int cellAt(double x, double y) const;
    // The block under x, or the nearest one; -1 without blocks.
    Q_INVOKABLE int blockAt(double x) const;
    // First and last cell of a block's columns between two places: what a brush over it means.
    Q_INVOKABLE int firstBetween(int block, double x1, double x2) const;
    Q_INVOKABLE int lastBetween(int block, double x1, double x2) const;
    Q_INVOKABLE double leftOf(int cell) const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();
    void laidOut();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    struct Block
    {
        int first = 0;
        int count = 0;
        int left = 0; // pixels
        int columns = 0;
    };
    void layOut();

    QByteArray m_cells;
    QList<int> m_blockSizes;
    QVariantList m_scale;
    QColor m_emptyColor;
    QColor m_alarmColor;
    QColor m_lastKnownColor;
    QColor m_ground;
    double m_blockGap = 12;
    int m_pitch = 4;
    int m_rows = 1;
    std::vector<Block> m_blocks;
};

} // namespace fleet
