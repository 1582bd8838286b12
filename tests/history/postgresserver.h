// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

#include <pwd.h>
#include <unistd.h>

namespace fleet::test {

using namespace Qt::Literals::StringLiterals;

// A PostgreSQL server of its own: in a temporary folder, on a Unix socket, gone with this object's stop(). PostgreSQL
// refuses to run as root; then the tests borrow the user that its package made.
class PostgresServer
{
public:
    // Durable: what is committed is on the disk, as a real server has it.
    enum class Keeping { Durable, Quick };
    bool start(Keeping keeping = Keeping::Quick)
    {
        for (const QString &folder : QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (QFile::exists(u"/usr/lib/postgresql/%1/bin/initdb"_s.arg(folder)))
                m_bin = u"/usr/lib/postgresql/%1/bin/"_s.arg(folder);
        }
        if (m_bin.isEmpty())
            return false;
        if (geteuid() == 0) {
            const passwd *user = getpwnam("postgres");
            if (!user)
                return false;
            if (chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0)
                return false;
            m_prefix = {u"setpriv"_s, u"--reuid=%1"_s.arg(user->pw_uid), u"--regid=%1"_s.arg(user->pw_gid),
                        u"--clear-groups"_s};
        }
        return run({m_bin + u"initdb"_s, u"-D"_s, data(), u"-U"_s, u"desk"_s, u"-A"_s, u"trust"_s, u"-N"_s,
                    u"--locale=C.UTF-8"_s, u"-E"_s, u"UTF8"_s})
            && run({m_bin + u"pg_ctl"_s, u"-D"_s, data(), u"-w"_s, u"-s"_s, u"-l"_s, m_folder.filePath(u"log"_s),
                    u"-o"_s,
                    u"-c listen_addresses='' -c unix_socket_directories='%1' -c fsync=%2"_s.arg(
                        m_folder.path(), keeping == Keeping::Durable ? u"on"_s : u"off"_s),
                    u"start"_s});
    }
    void stop()
    {
        if (!m_bin.isEmpty())
            run({m_bin + u"pg_ctl"_s, u"-D"_s, data(), u"-m"_s, u"immediate"_s, u"-s"_s, u"stop"_s});
    }
    bool makeDatabase(const QString &name)
    {
        return run({m_bin + u"createdb"_s, u"-h"_s, m_folder.path(), u"-U"_s, u"desk"_s, name});
    }
    QString query(const QString &database, const QString &statement)
    {
        QProcess process;
        process.start(m_bin + u"psql"_s,
                      {u"-h"_s, m_folder.path(), u"-U"_s, u"desk"_s, u"-At"_s, u"-c"_s, statement, database});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    QUrl url(const QString &database) const
    {
        QUrl url(u"postgresql://desk@localhost/%1"_s.arg(database));
        QUrlQuery query;
        query.addQueryItem(u"host"_s, m_folder.path());
        url.setQuery(query);
        return url;
    }

private:
    QString data() const { return m_folder.filePath(u"data"_s); }
    bool run(QStringList command)
    {
        command = m_prefix + command;
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(m_folder.filePath(u"errors"_s), QIODevice::Append);
        process.start(command.takeFirst(), command);
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    QString m_bin;
    QStringList m_prefix;
};

} // namespace fleet::test
