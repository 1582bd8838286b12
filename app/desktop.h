// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace fleet {

// What the window asks of the desktop it runs on. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one, made with the window")
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT FINAL)
    // Of links in text with markup, which Qt takes from the application alone.
    Q_PROPERTY(QColor linkColor READ linkColor WRITE setLinkColor NOTIFY linkColorChanged FINAL)

public:
    using QObject::QObject;

    // Ids, codes and requests; a key never gets here, because no property holds one.
    Q_INVOKABLE void copy(const QString &text);
    // Opens a page of the Link UI in the person's browser. Only https addresses go; false: not opened.
    Q_INVOKABLE bool openInBrowser(const QUrl &address);
    // Says it to a screen reader without moving the focus.
    Q_INVOKABLE void announce(QObject *item, const QString &text);
    QString version() const;
    QString qtVersion() const;
    QColor linkColor() const;
    void setLinkColor(const QColor &color);

Q_SIGNALS:
    void linkColorChanged();
};

} // namespace fleet
