// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickItem>
#include <QtQmlIntegration>

namespace fleet {

// A broken line from top to bottom, as wide as the item. One node and one small picture, where a column of rectangles
// would be forty items for each flag on each chart: thousands of them, the most of all that a window is made of.
class DashLine : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(double dash MEMBER m_dash NOTIFY changed FINAL) // length of a piece
    Q_PROPERTY(double gap MEMBER m_gap NOTIFY changed FINAL)

public:
    explicit DashLine(QQuickItem *parent = nullptr);

    QImage paint(QSize size, double scale) const;

Q_SIGNALS:
    void changed();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    QColor m_color;
    double m_dash = 2;
    double m_gap = 3;
    bool m_isPaintedAnew = true;
};

} // namespace fleet
