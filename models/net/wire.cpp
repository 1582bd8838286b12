// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <keymask.h>

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QSslConfiguration>

using namespace Qt::Literals::StringLiterals;

namespace fleet::wire {

namespace {

class NoCookies final : public QNetworkCookieJar
{
public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

class ProxyUnlessLoopback final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

std::unique_ptr<QNetworkAccessManager> makeManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setCookieJar(new NoCookies);
    manager->setProxyFactory(new ProxyUnlessLoopback); // owned by the manager
    manager->setAutoDeleteReplies(false);
    return manager;
}

QUrl urlOf(const QUrl &baseUrl, const QString &target)
{
    return QUrl::fromEncoded(baseUrl.toEncoded() + target.toLatin1(), QUrl::StrictMode);
}

QNetworkRequest makeRequest(const QUrl &url, const ApiKey *key, Protocol protocol)
{
    QNetworkRequest request(url);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, protocol == Protocol::Any);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setRawHeader("User-Agent"_ba, "amps-fleet"_ba);
    if (key && !key->isEmpty())
        request.setRawHeader("x-api-key"_ba, key->secret().toByteArray());
    return request;
}

std::optional<Failed> failureOf(const QNetworkReply &reply)
{
    using Kind = NetError::Kind;
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return std::nullopt;

    case QNetworkReply::ConnectionRefusedError:
        return Failed{.kind = Kind::Unavailable, .nothingSent = true, .worthRetrying = true};
    case QNetworkReply::HostNotFoundError:
        return Failed{.kind = Kind::Offline, .nothingSent = true, .worthRetrying = true};
    case QNetworkReply::SslHandshakeFailedError:
        return Failed{.kind = Kind::Tls, .nothingSent = true};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return Failed{.kind = Kind::Offline, .nothingSent = true, .worthRetrying = true};

    case QNetworkReply::RemoteHostClosedError:
        // Qt has repeated the GET by itself already when the connection closed before an answer.
        return Failed{.kind = Kind::Unavailable,
                      .worthRetrying = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()};
    case QNetworkReply::TimeoutError:
        return Failed{.kind = Kind::Timeout, .worthRetrying = true};
    case QNetworkReply::OperationCanceledError:
        return Failed{.kind = Kind::Cancelled};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Failed{.kind = Kind::Offline, .worthRetrying = true};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Failed{.kind = Kind::Offline};
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return Failed{.kind = Kind::Redirected};
    case QNetworkReply::ContentReSendError:
        return Failed{.kind = Kind::Unavailable};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return Failed{.kind = Kind::BadReply};

    case QNetworkReply::ProtocolInvalidOperationError: // 400
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        // Qt's names for HTTP statuses: the status itself says more.
        if (reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
            return std::nullopt;
        return Failed{.kind = Kind::BadReply};
    }
    return Failed{.kind = Kind::BadReply};
}

QByteArray arrivedAt(QNetworkReply &reply)
{
    return reply.read(reply.bytesAvailable());
}

QByteArray withoutKey(const QByteArray &bytes, const ApiKey &key)
{
    return fleet::withoutKey(bytes, key.secret());
}

QString withoutKey(const QString &text, const ApiKey &key)
{
    return QString::fromUtf8(withoutKey(text.toUtf8(), key));
}

} // namespace fleet::wire
