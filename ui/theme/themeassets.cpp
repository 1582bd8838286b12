// SPDX-License-Identifier: GPL-3.0-or-later
#include "themeassets.h"

#include "iconprovider.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlEngine>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {
Q_LOGGING_CATEGORY(lcAssets, "fleet.ui.assets")
}

bool loadApplicationFonts()
{
    static const QString files[] = {
        u"AmpsSans-Regular.otf"_s,      u"AmpsSans-Medium.otf"_s,      u"AmpsSans-SemiBold.otf"_s,
        u"JetBrainsMono-Regular.ttf"_s, u"JetBrainsMono-Medium.ttf"_s,
    };
    bool all = true;
    for (const QString &file : files) {
        if (QFontDatabase::addApplicationFont(u":/fleet/fonts/"_s + file) < 0) {
            qCWarning(lcAssets) << "font does not load:" << file;
            all = false;
        }
    }
    QFont font(QStringList{u"Amps Sans"_s, u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(13);
    QGuiApplication::setFont(font);
    return all;
}

void registerIconProvider(QQmlEngine *engine)
{
    engine->addImageProvider(u"icon"_s, new IconProvider);
}

} // namespace fleet
