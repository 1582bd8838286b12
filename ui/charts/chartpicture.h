// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQmlIntegration>

namespace fleet {

// A chart as a picture for a report: the same curves, gaps, flags, axes and zone as on screen, drawn anew as shapes and
// text. What is drawn is what ChartSurface.picture() says. GUI thread.
class ChartPicture : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ChartPicture(QObject *parent = nullptr) : QObject(parent) { }

    // By the end of the name: .svg or .png (twice as fine as the screen). Empty: saved; otherwise why not.
    Q_INVOKABLE QString save(const QUrl &file, const QVariantMap &picture) const;

    // SVG of the small kind that every program reads: paths, lines, rectangles, text.
    static QByteArray svg(const QVariantMap &picture);
};

} // namespace fleet
