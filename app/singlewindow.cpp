// SPDX-License-Identifier: GPL-3.0-or-later
#include "singlewindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

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
            connect(asker, &QLocalSocket::disconnected, asker, &QObject::deleteLater);
            asker->disconnectFromServer();
            Q_EMIT shown();
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

bool SingleWindow::showOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    return socket.waitForConnected(500);
}

} // namespace fleet
