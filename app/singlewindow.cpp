// SPDX-License-Identifier: GPL-3.0-or-later
#include "singlewindow.h"

#include "fleetlink.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

namespace {

constexpr qint64 longestPage = 512;

// Sockets have short names and folders may have long ones, so the folder is only hashed into it.
QString socketOf(const QString &folder)
{
    QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (place.isEmpty())
        place = QDir::tempPath();
    const QByteArray hash = QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return place + u"/amps-fleet-"_s + QString::fromLatin1(hash.first(8).toHex());
}

} // namespace

SingleWindow::SingleWindow(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socket(socketOf(folder))
    , m_lock(folder + u"/window.lock"_s)
{
    m_lock.setStaleLockTime(0); // only a dead holder makes it stale, not age
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *asker = m_server.nextPendingConnection()) {
            // The asker says a page, or nothing, and closes; what does not end soon is cut off.
            asker->setReadBufferSize(longestPage);
            const auto heard = [this, asker] {
                const QString page = QString::fromUtf8(asker->read(longestPage)).trimmed();
                asker->disconnect(this);
                asker->abort();
                asker->deleteLater();
                Q_EMIT shown(FleetLink::isPage(page) ? page : QString());
            };
            connect(asker, &QLocalSocket::disconnected, this, heard);
            if (asker->state() == QLocalSocket::UnconnectedState)
                heard();
            else
                QTimer::singleShot(2s, asker, &QLocalSocket::abort);
        }
    });
}

SingleWindow::~SingleWindow() = default;

bool SingleWindow::take()
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError)
        return false;
    QLocalServer::removeServer(m_socket); // of a holder that died
    m_server.listen(m_socket);
    return true;
}

bool SingleWindow::showOther(const QString &page) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(500))
        return false;
    if (!page.isEmpty()) {
        socket.write(page.toUtf8());
        socket.waitForBytesWritten(500);
    }
    socket.disconnectFromServer();
    return true;
}

} // namespace fleet
