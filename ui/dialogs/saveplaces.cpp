// SPDX-License-Identifier: GPL-3.0-or-later
#include "saveplaces.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// Qt's own dialog gives what was typed without a scheme, and takes "#" and "?" in a name for parts of an address.
QString pathOf(const QUrl &file)
{
    if (file.isLocalFile() || !file.scheme().isEmpty())
        return file.toLocalFile();
    QString path = file.path(QUrl::FullyDecoded);
    if (file.hasQuery())
        path += u'?' + file.query(QUrl::FullyDecoded);
    if (file.hasFragment())
        path += u'#' + file.fragment(QUrl::FullyDecoded);
    return path;
}

// Of the ending with its dot; -1: none of them.
qsizetype endingAt(const QString &path, const QStringList &endings)
{
    for (const QString &ending : endings) {
        if (path.endsWith(u'.' + ending, Qt::CaseInsensitive))
            return path.size() - ending.size() - 1;
    }
    return -1;
}

} // namespace

void SavePlaces::setMark(const QString &mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    Q_EMIT markChanged();
}

QUrl SavePlaces::suggestion(const QString &stem, const QString &ending) const
{
    QStringList parts{stem, m_mark, QDate::currentDate().toString(Qt::ISODate)};
    parts.removeAll(QString());
    return proposal(u"%1.%2"_s.arg(parts.join(u'-'), ending));
}

QUrl SavePlaces::proposal(const QString &name) const
{
    QString folder = m_folder;
    if (folder.isEmpty() || !QFileInfo(folder).isDir() || !QFileInfo(folder).isWritable())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QFileInfo wanted(name);
    QString path = QDir(folder).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(u"%1-%2.%3"_s.arg(wanted.completeBaseName()).arg(number).arg(wanted.suffix()));
    return QUrl::fromLocalFile(path);
}

QUrl SavePlaces::named(const QUrl &file, const QStringList &endings, const QStringList &others)
{
    const QString path = pathOf(file);
    if (path.isEmpty())
        return {}; // of another computer, which writing would put into whatever folder this process stands in
    if (endings.isEmpty() || endingAt(path, endings) >= 0)
        return QUrl::fromLocalFile(path);
    const qsizetype other = endingAt(path, others);
    return QUrl::fromLocalFile((other < 0 ? path : path.first(other)) + u'.' + endings.first());
}

bool SavePlaces::endsWithOneOf(const QUrl &file, const QStringList &endings)
{
    return endingAt(pathOf(file), endings) >= 0;
}

bool SavePlaces::isThere(const QUrl &file)
{
    return QFileInfo(pathOf(file)).isFile();
}

QUrl SavePlaces::folderOf(const QUrl &file)
{
    return QUrl::fromLocalFile(QFileInfo(pathOf(file)).path());
}

void SavePlaces::note(const QUrl &file)
{
    const QString path = pathOf(file);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path();
}

} // namespace fleet
