// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>

namespace fleet {

void Desktop::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
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

QString Desktop::version() const
{
    return QCoreApplication::applicationVersion();
}

QString Desktop::qtVersion() const
{
    return QString::fromLatin1(qVersion());
}

} // namespace fleet
