// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashline.h"

#include <QQuickWindow>
#include <QSGSimpleTextureNode>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fleet {

DashLine::DashLine(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &DashLine::changed, this, [this] {
        m_isPaintedAnew = true;
        update();
    });
}

void DashLine::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() == oldGeometry.size())
        return;
    m_isPaintedAnew = true;
    update();
}

QImage DashLine::paint(QSize size, double scale) const
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QRgb ink = qPremultiply(m_color.rgba());
    const double period = std::max(1.0, (m_dash + m_gap) * scale);
    for (int y = 0; y < size.height(); ++y) {
        // By the middle of the pixel, so that pieces keep their length at every scale.
        if (std::fmod(y + 0.5, period) > m_dash * scale)
            continue;
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::fill(line, line + size.width(), ink);
    }
    return image;
}

QSGNode *DashLine::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    const double scale = window()->effectiveDevicePixelRatio();
    const QSize size(int(std::ceil(width() * scale)), int(std::ceil(height() * scale)));
    auto *line = static_cast<QSGSimpleTextureNode *>(node);
    if (size.isEmpty()) {
        delete line;
        m_isPaintedAnew = true;
        return nullptr;
    }
    if (!line) {
        line = new QSGSimpleTextureNode;
        line->setOwnsTexture(true);
        line->setFiltering(QSGTexture::Nearest);
        m_isPaintedAnew = true;
    }
    if (std::exchange(m_isPaintedAnew, false)) {
        line->setTexture(window()->createTextureFromImage(paint(size, scale), QQuickWindow::TextureHasAlphaChannel));
        line->setRect(0, 0, size.width() / scale, size.height() / scale);
    }
    return line;
}

void DashLine::itemChange(ItemChange change, const ItemChangeData &data)
{
    // On a screen of another scale the pieces are other pixels.
    if (change == ItemDevicePixelRatioHasChanged) {
        m_isPaintedAnew = true;
        update();
    }
    QQuickItem::itemChange(change, data);
}

} // namespace fleet
