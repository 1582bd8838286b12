// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include <format.h>

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

void Desktop::copy(const QString &text)
{
    // The marks that keep the order of a text from right to left are for the eye: they would break an id or a command.
    QGuiApplication::clipboard()->setText(Format::unmarked(text));
}

bool Desktop::openInBrowser(const QUrl &address)
{
    return address.scheme() == QLatin1StringView("https") && QDesktopServices::openUrl(address);
}

void Desktop::announce(QObject *item, const QString &text)
{
    // QAccessibleAnnouncementEvent is newer than our oldest Qt; a name change on a status item is read by Orca as well.
    if (!item || text.isEmpty())
        return;
    QAccessibleEvent event(item, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QColor Desktop::linkColor() const
{
    return QGuiApplication::palette().color(QPalette::Link);
}

void Desktop::setLinkColor(const QColor &color)
{
    if (color == linkColor())
        return;
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::Link, color);
    QGuiApplication::setPalette(palette);
    Q_EMIT linkColorChanged();
}

QString Desktop::version() const
{
    return QCoreApplication::applicationVersion();
}

QString Desktop::qtVersion() const
{
    return QString::fromLatin1(qVersion());
}

} // namespace fleet
