// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotitem.h"

#include "plotpainter.h"

#include <QQuickWindow>
#include <QSGSimpleTextureNode>

#include <cmath>

namespace fleet {

PlotItem::PlotItem(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &PlotItem::changed, this, &QQuickItem::update);
}

void PlotItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size())
        update();
}

QImage PlotItem::paint(QSize size, double scale) const
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (!(m_viewEnd > m_viewBegin) || !(m_dataEnd > m_dataBegin))
        return image;
    PlotPainter painter;
    const double perMs = size.width() / (m_viewEnd - m_viewBegin);
    painter.begin = (m_dataBegin - m_viewBegin) * perMs;
    painter.end = (m_dataEnd - m_viewBegin) * perMs;
    painter.minimum = m_minimum;
    painter.maximum = m_maximum;
    switch (m_kind) {
    case Kind::Curve:
        painter.curve(image, m_means, m_lows, m_highs, m_color, m_secondColor, m_lineWidth * scale, m_dash * scale);
        break;
    case Kind::Band:
        painter.band(image, m_lows, m_highs, m_secondColor, m_color, m_lineWidth * scale, m_dash * scale);
        break;
    case Kind::Bars:
        painter.bars(image, m_means, m_lows, m_highs, m_color, m_secondColor);
        break;
    case Kind::Gaps:
        painter.gaps(image, m_gaps, m_color, m_secondColor, 7 * scale);
        break;
    }
    return image;
}

QSGNode *PlotItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    const double scale = window()->effectiveDevicePixelRatio();
    const QSize size(int(std::ceil(width() * scale)), int(std::ceil(height() * scale)));
    auto *textureNode = static_cast<QSGSimpleTextureNode *>(node);
    if (size.isEmpty()) {
        delete textureNode;
        return nullptr;
    }
    if (!textureNode) {
        textureNode = new QSGSimpleTextureNode;
        textureNode->setOwnsTexture(true);
        textureNode->setFiltering(QSGTexture::Nearest);
    }
    textureNode->setTexture(window()->createTextureFromImage(paint(size, scale), QQuickWindow::TextureHasAlphaChannel));
    textureNode->setRect(0, 0, size.width() / scale, size.height() / scale);
    return textureNode;
}

} // namespace fleet
