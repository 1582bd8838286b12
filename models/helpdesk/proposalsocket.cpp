// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalsocket.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

ProposalSocket::ProposalSocket(ProposalDesk &desk, const DeviceSource &devices, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_devices(devices)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ProposalSocket::onConnection);
    connect(&m_desk, &ProposalDesk::progressed, this,
            [this](const QString &id, ProposalDesk::State state, const QString &detail) {
                if (QLocalSocket *caller = m_callers.value(id))
                    tell(caller, id, state, detail);
                if (ProposalDesk::isFinal(state))
                    m_callers.remove(id);
            });
}

ProposalSocket::~ProposalSocket() = default;

Result<Done, QString> ProposalSocket::listen(const QString &path)
{
    // Asked first: with access limited to the user, Qt makes the socket elsewhere and renames it over whatever is
    // there.
    QLocalSocket probe;
    probe.connectToServer(path);
    if (probe.state() == QLocalSocket::ConnectedState) // local and at once: an owner that lives has its backlog open
        return Failure{u"another window takes proposals at %1"_s.arg(path)};
    QLocalServer::removeServer(path);
    if (m_server.listen(path))
        return Done{};
    return Failure{m_server.errorString()};
}

QString ProposalSocket::pathFor(const QString &profileFolder)
{
    const QByteArray name = QCryptographicHash::hash(profileFolder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1/amps-fleet-%2.sock"_s.arg(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation),
                                          QString::fromLatin1(name.first(16)));
}

void ProposalSocket::onConnection()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket *>(Qt::FindDirectChildrenOnly).size() > mostCallers) {
            tell(caller, {}, ProposalDesk::State::Refused, u"Too many callers."_s);
            caller->disconnectFromServer();
            continue;
        }
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { onReadable(caller); });
        onReadable(caller);
    }
}

void ProposalSocket::onReadable(QLocalSocket *caller)
{
    while (caller->canReadLine()) {
        const QByteArray line = caller->readLine(longestLine + 1).trimmed();
        if (!line.isEmpty())
            answer(caller, line);
    }
    if (caller->bytesAvailable() > longestLine) {
        tell(caller, {}, ProposalDesk::State::Refused, u"A line is longer than %1 bytes."_s.arg(longestLine));
        caller->disconnectFromServer();
    }
}

void ProposalSocket::answer(QLocalSocket *caller, const QByteArray &line)
{
    if (const QJsonObject object = QJsonDocument::fromJson(line).object(); object.contains("hint"_L1)) {
        takeHint(caller, object);
        return;
    }
    const auto proposal = readProposal(line, m_devices);
    if (!proposal) {
        tell(caller, {}, ProposalDesk::State::Refused, proposal.error());
        return;
    }
    const auto id = m_desk.add(*proposal);
    if (!id) {
        tell(caller, {}, ProposalDesk::State::Refused, id.error());
        return;
    }
    m_callers.insert(*id, caller);
    tell(caller, *id, ProposalDesk::State::Waiting, {});
}

void ProposalSocket::takeHint(QLocalSocket *caller, const QJsonObject &line)
{
    const ActionId action(line.value("hint"_L1).toString());
    const DeviceId device(line.value("deviceId"_L1).toString());
    for (const QString &name : line.keys()) {
        if (name != "hint"_L1 && name != "deviceId"_L1) {
            tell(caller, {}, ProposalDesk::State::Refused, u"A hint holds “hint” and “deviceId” and nothing else."_s);
            return;
        }
    }
    if (action.isEmpty() && device.isEmpty()) {
        tell(caller, {}, ProposalDesk::State::Refused, u"A hint names an action or a device."_s);
        return;
    }
    const bool isFollowed = m_desk.commands().tracker().hint(action, device);
    const QJsonObject answered{{u"state"_s, isFollowed ? u"reading"_s : u"notFollowed"_s}};
    caller->write(QJsonDocument(answered).toJson(QJsonDocument::Compact) + '\n');
    caller->flush();
}

void ProposalSocket::tell(QLocalSocket *caller, const QString &id, ProposalDesk::State state, const QString &detail)
{
    QJsonObject line{{u"state"_s, ProposalDesk::name(state)}};
    if (!id.isEmpty())
        line.insert(u"proposal"_s, id);
    if (!detail.isEmpty())
        line.insert(state == ProposalDesk::State::Accepted ? u"actionId"_s : u"detail"_s, detail);
    caller->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    caller->flush();
}

} // namespace fleet
