// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditplace.h"

#include "places.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// Qt 6.4 knows no state directory.
QString headsFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (state.isEmpty() || QDir::isRelativePath(state))
        state = QDir::home().filePath(u".local/state"_s);
    return state + u"/amps-fleet/audit-heads"_s;
}

// Beside the folders of the profiles.
QString keptFolder()
{
    return QDir::cleanPath(profileFolderPath(u"x"_s) + u"/../../audit-of-removed-profiles"_s);
}

} // namespace

AuditPlace auditPlace(const QString &profileFolder)
{
    if (profileFolder.isEmpty())
        return {};
    const QString name = QFileInfo(QDir::cleanPath(profileFolder)).fileName();
    return {profileFolder + u"/audit.log"_s, headsFolder() + u'/' + name + u".head"_s};
}

QList<AuditPlace> everyAuditPlace()
{
    QList<AuditPlace> places;
    const QString profiles = QDir::cleanPath(profileFolderPath(u"x"_s) + u"/.."_s);
    // One whose head was taken away is found by its log.
    QStringList names;
    for (const QString &head : QDir(headsFolder()).entryList({u"*.head"_s}, QDir::Files, QDir::Name))
        names.append(head.chopped(5));
    for (const QString &folder : QDir(profiles).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!names.contains(folder) && QFile::exists(profiles + u'/' + folder + u"/audit.log"_s))
            names.append(folder);
    }
    for (const QString &name : std::as_const(names)) {
        if (!name.contains(u"-damaged-"_s))
            places.append(auditPlace(profiles + u'/' + name));
    }
    const QDir kept(keptFolder());
    for (const QString &head : kept.entryList({u"*.head"_s}, QDir::Files, QDir::Name))
        places.append({kept.filePath(head.chopped(5) + u".log"_s), kept.filePath(head)});
    return places;
}

void forgetAudit(const AuditPlace &place)
{
    QFile::remove(place.headPath);
    QFile::remove(place.logPath);
}

bool keepAudit(const AuditPlace &place)
{
    if (!QFile::exists(place.logPath) && !QFile::exists(place.headPath))
        return true;
    const QDir kept(keptFolder());
    if (!QDir().mkpath(kept.path()))
        return false;
    const QString name = QFileInfo(place.headPath).completeBaseName() + u'-'
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    return QFile::rename(place.logPath, kept.filePath(name + u".log"_s))
        && QFile::rename(place.headPath, kept.filePath(name + u".head"_s));
}

} // namespace fleet
