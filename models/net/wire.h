// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "neterror.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

// What reads and writes share of Qt Network: how a manager and a request must be set up, and what an outcome means.
namespace fleet::wire {

// Follows no redirect, keeps no cookie, caches nothing, answers no authentication challenge. This machine is reached
// directly, everything else by the system's proxy.
std::unique_ptr<QNetworkAccessManager> makeManager();

// A base URL that passed checkBaseUrl and a path put together without decoding anything: `target` is percent-encoded
// already and begins with a slash.
QUrl urlOf(const QUrl &baseUrl, const QString &target);

// TLS 1.2 at least, the system's roots, no cookies, no cache, no redirect; the key in `x-api-key` when one is given.
// HTTP/2 only where the caller may be sent twice.
enum class Protocol { Any, Http1Only };
QNetworkRequest makeRequest(const QUrl &url, const ApiKey *key, Protocol protocol);

struct Failed
{
    NetError::Kind kind = NetError::Kind::Offline;
    // True when it is certain that not one byte of the request left: no name, no connection, no trust.
    bool nothingSent = false;
    bool worthRetrying = false;
};
// What a reply's error means when there is no complete answer; empty when the error only repeats an HTTP status.
std::optional<Failed> failureOf(const QNetworkReply &reply);

// What has come of an answer since the last call, in no more room than that takes: QIODevice::readAll() leaves it in
// the 16 to 64 kB that it grew by.
QByteArray arrivedAt(QNetworkReply &reply);

// `bytes` with every copy of the key masked (keymask.h).
QByteArray withoutKey(const QByteArray &bytes, const ApiKey &key);
QString withoutKey(const QString &text, const ApiKey &key);

} // namespace fleet::wire
