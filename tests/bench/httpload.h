// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace fleet::bench {

// Asks a server on loopback for the same list of requests again and again over several kept-alive connections, one
// request at a time on each, as fast as it answers. One thread, plain sockets: the same client for us and for the
// floor.
struct Load
{
    quint16 port = 0;
    QList<QByteArray> requests; // whole, with the empty line at the end
    int connections = 8;
    qint64 count = 0; // how many answers in all
};

struct LoadResult
{
    double milliseconds = 0;
    qint64 answers = 0;
    qint64 bytes = 0;   // of bodies
    bool allOk = false; // every answer was a 200 with its whole body
};

LoadResult run(const Load &load);

// One request over a connection of its own; empty when it failed.
QByteArray bodyOf(quint16 port, const QByteArray &request);

QByteArray getRequest(const QByteArray &path, const QByteArray &headers = {});

} // namespace fleet::bench
