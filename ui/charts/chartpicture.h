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

    // For the dialog that asks where to: a name in the person's documents that no file has yet. Without one, Qt's own
    // dialog opens in the folder of the process and proposes the first file in it.
    Q_INVOKABLE static QUrl suggestion(const QString &stem, const QString &suffix);
    // What was chosen, with the ending of what is saved: nothing of another kind is written over by a slip.
    Q_INVOKABLE static QUrl named(const QUrl &file, const QString &suffix);

    // SVG of the small kind that every program reads: paths, lines, rectangles, text.
    static QByteArray svg(const QVariantMap &picture);
};

} // namespace fleet
