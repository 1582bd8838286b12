// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QDateTime>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

namespace fleet {

// What this computer trusts and which way it takes, for every connection of the process. GUI thread.

// The authorities in a PEM file. The error is a sentence: not readable, no certificate in it, none that may sign
// others, or all of them expired at `now`.
Result<QList<QSslCertificate>, QString> readAuthorities(const QString &file, const QDateTime &now);

// Trusts these beside the system's roots, from the next connection on; an empty list takes back an earlier one. There
// is no way to trust a server in spite of its certificate.
void trustAlso(const QList<QSslCertificate> &authorities);

// What is in force for requests to this address.
struct TransportFacts
{
    QString oldestProtocol; // "TLS 1.2"
    int extraRoots = 0;     // trusted beside them
    bool isPlain = false;   // http to this machine
    QString proxy;          // "proxy.example:3128"; empty: reached directly
};
TransportFacts transportFacts(const QUrl &baseUrl);
// Certificates of the operating system, each once. Any thread: reads all of them, some 50 ms.
int countSystemRoots();
// How many different ones these are.
int countDifferent(const QList<QSslCertificate> &certificates);

} // namespace fleet
