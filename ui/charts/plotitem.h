// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QQuickItem>
#include <QtQmlIntegration>

namespace fleet {

// One layer of a chart: a curve, bars, gaps or a band between lows and highs, painted by PlotPainter into a texture.
// Works the same on a graphics card and in software. The data stands for dataBegin..dataEnd, the item shows
// viewBegin..viewEnd: while a range is dragged, what is there moves at once and the finer data follows.
class PlotItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Kind kind MEMBER m_kind NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> means MEMBER m_means NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> lows MEMBER m_lows NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> highs MEMBER m_highs NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> gaps MEMBER m_gaps NOTIFY changed FINAL)
    Q_PROPERTY(double dataBegin MEMBER m_dataBegin NOTIFY changed FINAL)
    Q_PROPERTY(double dataEnd MEMBER m_dataEnd NOTIFY changed FINAL)
    Q_PROPERTY(double viewBegin MEMBER m_viewBegin NOTIFY changed FINAL)
    Q_PROPERTY(double viewEnd MEMBER m_viewEnd NOTIFY changed FINAL)
    Q_PROPERTY(double minimum MEMBER m_minimum NOTIFY changed FINAL)
    Q_PROPERTY(double maximum MEMBER m_maximum NOTIFY changed FINAL)
    Q_PROPERTY(double lineWidth MEMBER m_lineWidth NOTIFY changed FINAL)
    Q_PROPERTY(double dash MEMBER m_dash NOTIFY changed FINAL)   // of curve and band; 0: no breaks
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL) // curve, bars above zero, hatch, edge of a band
    Q_PROPERTY(
        QColor secondColor MEMBER m_secondColor NOTIFY changed FINAL) // area, bars below zero, ground of gaps, band

public:
    enum class Kind { Curve, Bars, Gaps, Band };
    Q_ENUM(Kind)

    explicit PlotItem(QQuickItem *parent = nullptr);

    QImage paint(QSize size, double scale) const;

Q_SIGNALS:
    void changed();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    Kind m_kind = Kind::Curve;
    QList<double> m_means;
    QList<double> m_lows;
    QList<double> m_highs;
    QList<int> m_gaps;
    double m_dataBegin = 0;
    double m_dataEnd = 0;
    double m_viewBegin = 0;
    double m_viewEnd = 0;
    double m_minimum = 0;
    double m_maximum = 1;
    double m_lineWidth = 2;
    double m_dash = 0;
    QColor m_color;
    QColor m_secondColor;
};

} // namespace fleet
