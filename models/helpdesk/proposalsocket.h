// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proposaldesk.h"

#include <QHash>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

namespace fleet {

// The door for scripts and agents of the same user: a local socket that takes one proposal per line and answers with
// lines of JSON, {"proposal":"proposal_1","state":"waiting"} first and the final state last. What cannot be read or is
// not taken is answered with {"state":"refused","detail":"…"}.
//
// It also takes hints that an action has ended, {"hint":"act_1","deviceId":"d"}, from whoever verified a webhook: the
// action is then read at once, {"state":"reading"}, or is not followed here, {"state":"notFollowed"}. A hint proves
// nothing and changes nothing: at most it costs a read. GUI thread; borrows the desk and the devices.
class ProposalSocket : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 longestLine = 16 * 1024;
    static constexpr int mostCallers = 16;

    ProposalSocket(ProposalDesk &desk, const DeviceSource &devices, QObject *parent = nullptr);
    ~ProposalSocket() override;

    // Listens at this path, readable and writable by its user alone. A socket left behind by a crash is cleared away;
    // one that another window answers on is left to it. The error is a sentence for the log.
    Result<Done, QString> listen(const QString &path);

    // Where the socket of a profile is: in the person's runtime directory, under a name made of the folder's path,
    // since a socket's whole path may hold little more than a hundred characters.
    static QString pathFor(const QString &profileFolder);

private:
    void onConnection();
    void onReadable(QLocalSocket *caller);
    void answer(QLocalSocket *caller, const QByteArray &line);
    void takeHint(QLocalSocket *caller, const QJsonObject &line);
    void tell(QLocalSocket *caller, const QString &id, ProposalDesk::State state, const QString &detail);

    ProposalDesk &m_desk;
    const DeviceSource &m_devices;
    QLocalServer m_server;
    QHash<QString, QPointer<QLocalSocket>> m_callers; // by proposal
};

} // namespace fleet
