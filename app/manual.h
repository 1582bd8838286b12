// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>

namespace fleet {

// The user's manual, which is a part of the program: pages of Markdown in the language of the windows, or in English
// where that has no page. GUI thread.
class Manual : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one, made with the window")
    // Maps with name and title, in reading order.
    Q_PROPERTY(QVariantList pages READ pages NOTIFY changed FINAL)

public:
    using QObject::QObject;

    // For the window's page of this name ("device", "audit"): the manual's.
    Q_INVOKABLE QString pageFor(const QString &windowPage) const;
    // What a page is made of, top to bottom: maps with kind ("title", "heading", "text", "code", "picture"), text
    // (Markdown unless it is code), and for pictures source. Empty: there is no such page.
    Q_INVOKABLE QVariantList blocks(const QString &page) const;
    QVariantList pages() const;
    // The page that a link of the manual names, "device" for "device.md#gauges"; empty for any other link.
    Q_INVOKABLE QString linkedPage(const QString &link) const;

Q_SIGNALS:
    void changed();
};

} // namespace fleet
