// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtexts.h"

#include <QFile>
#include <QFont>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// What is seen of an item: its own rectangle without what a clipping parent hides.
QRectF seen(const QQuickItem &item, const QRectF &own)
{
    QRectF rect = item.mapRectToScene(own);
    for (const QQuickItem *parent = item.parentItem(); parent; parent = parent->parentItem()) {
        if (parent->clip())
            rect = rect.intersected(parent->mapRectToScene({0, 0, parent->width(), parent->height()}));
    }
    return rect;
}

void walk(const QQuickItem &item, const QString &path, QByteArray &lines)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return;
    const QString here = item.objectName().isEmpty() ? path : path + u'/' + item.objectName();
    const bool isText = item.inherits("QQuickText");
    if (isText || item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit")) {
        QString text = item.property("text").toString();
        if (text.contains(u'<') || text.contains(u'&'))
            text = QTextDocumentFragment::fromHtml(text).toPlainText();
        const QSizeF content(item.property("contentWidth").toReal(), item.property("contentHeight").toReal());
        const QRectF shown = seen(item, {0, 0, item.width(), item.height()});
        if (!text.isEmpty() && shown.width() > 0 && shown.height() > 0) {
            // Where the letters are, in an item that may be wider than they.
            const int side = item.property(isText ? "effectiveHorizontalAlignment" : "").toInt();
            const qreal spare = std::max(0.0, item.width() - content.width());
            const qreal before = side == Qt::AlignRight ? spare : side == Qt::AlignHCenter ? spare / 2 : 0;
            const QRectF scene
                = item.mapRectToScene({before, 0, std::min(item.width(), content.width()), item.height()});
            // A row that scrolls under the edge of its list is hidden by it, not cut.
            const QFont font = item.property("font").value<QFont>();
            lines += QJsonDocument(QJsonObject{
                                       {u"text"_s, text},
                                       {u"x"_s, qRound(scene.x())},
                                       {u"y"_s, qRound(scene.y())},
                                       {u"width"_s, qRound(scene.width())},
                                       {u"height"_s, qRound(scene.height())},
                                       {u"paintedWidth"_s, qRound(content.width())},
                                       {u"paintedHeight"_s, qRound(content.height())},
                                       {u"whole"_s, shown.contains(scene)},
                                       {u"cut"_s, isText && item.property("truncated").toBool()},
                                       {u"hint"_s, item.property("hint").toBool()},
                                       {u"wraps"_s, item.property("wrapMode").toInt() != 0},
                                       {u"input"_s, !isText},
                                       {u"mono"_s, font.families().value(0).contains(u"Mono"_s)},
                                       {u"path"_s, here},
                                   })
                         .toJson(QJsonDocument::Compact)
                + '\n';
        }
    }
    const QList<QQuickItem *> children = item.childItems();
    for (const QQuickItem *child : children)
        walk(*child, here, lines);
}

QByteArray textsOf(const QQuickWindow &window)
{
    QByteArray lines;
    walk(*window.contentItem(), {}, lines);
    return lines;
}

// Also what waits in the buffer until the end has found its room.
bool isWritten(QFile &file)
{
    return file.flush() && file.error() == QFileDevice::NoError;
}

} // namespace

Result<Done, QString> saveWindow(QQuickWindow &window, const QString &picture, const QString &texts)
{
    const auto failed = [](const QFile &file) {
        return Failure{u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString())};
    };
    QFile file(picture);
    if (!file.open(QIODevice::WriteOnly) || !window.grabWindow().save(&file) || !isWritten(file))
        return failed(file);
    if (texts.isEmpty())
        return Done();
    QFile lines(texts);
    if (!lines.open(QIODevice::WriteOnly) || lines.write(textsOf(window)) < 0 || !isWritten(lines))
        return failed(lines);
    return Done();
}

} // namespace fleet
