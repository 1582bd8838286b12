// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QQuickImageProvider>

namespace fleet {

// Draws an icon of the resources in one colour: "<name>/<rrggbb or aarrggbb>", at the requested number of device pixels
// (24 if none is asked for). Keeps what it has drawn, so that a thousand cards share a handful of images. An unknown
// name gives an empty image and one line in the log. May be called from the image reader's thread.
class IconProvider : public QQuickImageProvider
{
public:
    IconProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    QMutex m_mutex;
    QHash<QString, QImage> m_images;
};

} // namespace fleet
