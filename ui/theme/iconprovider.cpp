// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconprovider.h"

#include <QColor>
#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

Q_LOGGING_CATEGORY(lcIcons, "fleet.ui.icons")

constexpr int defaultPixels = 24;
// A theme switch doubles the set; beyond this a colour is being animated and keeping every step would only leak.
constexpr qsizetype mostImages = 600;

QImage draw(const QString &name, const QColor &color, const QSize &pixels)
{
    QFile file(u":/fleet/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcIcons) << "no icon named" << name;
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", "#000000");
    // Small icons get a slightly heavier line in the 24 px grid, or they look thinner than the text beside them.
    if (pixels.width() <= 16)
        svg.replace("stroke-width=\"1.75\"", "stroke-width=\"1.9\"");
    QSvgRenderer renderer(svg);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    // Colour afterwards: overlapping strokes of a translucent colour would show twice.
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    return image;
}

} // namespace

IconProvider::IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) { }

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QSize pixels
        = requestedSize.isValid() && !requestedSize.isEmpty() ? requestedSize : QSize(defaultPixels, defaultPixels);
    const QString key = id + u'@' + QString::number(pixels.width()) + u'x' + QString::number(pixels.height());
    const QMutexLocker lock(&m_mutex);
    QImage image = m_images.value(key);
    if (image.isNull()) {
        const qsizetype slash = id.lastIndexOf(u'/');
        const QColor color = slash < 0 ? QColor(Qt::black) : QColor(u'#' + id.sliced(slash + 1));
        image = draw(slash < 0 ? id : id.first(slash), color.isValid() ? color : QColor(Qt::black), pixels);
        if (image.isNull()) {
            image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
        }
        if (m_images.size() >= mostImages)
            m_images.clear();
        m_images.insert(key, image);
    }
    if (size)
        *size = image.size();
    return image;
}

} // namespace fleet
