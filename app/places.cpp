// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

void movePlacesUnderFleetHome()
{
    const QString home = qEnvironmentVariable("AMPS_FLEET_HOME");
    if (home.isEmpty())
        return;
    const QDir dir(QDir(home).absolutePath());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(dir.filePath(u"config"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(dir.filePath(u"data"_s)));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(dir.filePath(u"cache"_s)));
    qputenv("XDG_STATE_HOME", QFile::encodeName(dir.filePath(u"state"_s)));
}

QString profileFolderPath(const QString &profile)
{
    // A profile's name is a person's text; on disk it is percent-encoded, so that no name leaves the folder.
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(profile, {}, "."));
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/profiles/"_s + name;
}

QString profileFolder(const QString &profile)
{
    const QString folder = profileFolderPath(profile);
    if (!QDir().mkpath(folder))
        return {};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

bool removeProfileFolder(const QString &profile)
{
    if (profile.isEmpty())
        return false;
    QDir folder(profileFolderPath(profile));
    return !folder.exists() || folder.removeRecursively();
}

QString profilesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/profiles.json"_s;
}

} // namespace fleet
