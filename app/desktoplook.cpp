// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktoplook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

// The portal's older call wraps the value once more.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopLook::DesktopLook(Watch watch, QObject *parent) : QObject(parent)
{
    // After the first frame: connecting to a bus takes its time.
    if (watch == Watch::Begin)
        QTimer::singleShot(0, this, &DesktopLook::begin);
}

void DesktopLook::begin()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const auto &[group, key] :
         {std::pair(appearance, u"color-scheme"_s), std::pair(appearance, u"contrast"_s),
          std::pair(gnome, u"text-scaling-factor"_s), std::pair(gnome, u"enable-animations"_s)}) {
        QDBusMessage ask = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
        ask.setArguments({group, key});
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, 3000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group = group, key = key] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid())
                take(group, key, reply.value().variant());
        });
    }
}

void DesktopLook::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void DesktopLook::take(const QString &group, const QString &key, const QVariant &wrapped)
{
    const QVariant value = unwrapped(wrapped);
    const auto set = [this](auto &member, auto now) {
        if (member == now)
            return;
        member = now;
        Q_EMIT changed();
    };
    if (group == appearance && key == u"color-scheme")
        set(m_scheme, value.toUInt() == 1 ? Scheme::Dark : value.toUInt() == 2 ? Scheme::Light : Scheme::NotSaid);
    else if (group == appearance && key == u"contrast")
        set(m_wantsContrast, value.toUInt() == 1);
    else if (group == gnome && key == u"enable-animations")
        set(m_wantsLessMotion, value.isValid() && !value.toBool());
    else if (group == gnome && key == u"text-scaling-factor" && QGuiApplication::platformName() == u"wayland") {
        // On X11 it is in the resolution of the screen, which Qt scales by already.
        const double factor = value.toDouble();
        if (std::isfinite(factor) && factor > 0)
            set(m_textScale, std::clamp(factor, 1.0, 2.0));
    }
}

} // namespace fleet
