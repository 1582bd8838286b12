// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport.h"

#include "connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkProxy>
#include <QSet>
#include <QSslCertificateExtension>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

int extraCount = 0; // of the process, like the configuration it describes

QString tr(const char *text)
{
    return QCoreApplication::translate("fleet::transport", text);
}

// A certificate that says nothing of it may sign others only in its oldest version.
bool maySignOthers(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    for (const QSslCertificateExtension &extension : extensions) {
        if (extension.name() == "basicConstraints"_L1)
            return extension.value().toMap().value(u"ca"_s).toBool();
    }
    return certificate.version() == "1";
}

} // namespace

Result<QList<QSslCertificate>, QString> readAuthorities(const QString &path, const QDateTime &now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{tr("The file cannot be read: %1").arg(file.errorString())};
    constexpr qint64 mostBytes = 4ll * 1024 * 1024; // the roots of a whole system are a quarter of it
    const QList<QSslCertificate> found = QSslCertificate::fromData(file.read(mostBytes), QSsl::Pem);
    if (found.isEmpty())
        return Failure{tr("There is no certificate in PEM form in this file.")};
    QList<QSslCertificate> authorities;
    bool anyAuthority = false;
    for (const QSslCertificate &certificate : found) {
        if (!maySignOthers(certificate))
            continue;
        anyAuthority = true;
        if (certificate.expiryDate() > now)
            authorities.append(certificate);
    }
    if (!anyAuthority)
        return Failure{tr("This is the certificate of a server, not of an authority: it cannot vouch for any other.")};
    if (authorities.isEmpty())
        return Failure{tr("The certificate in this file has expired.")};
    return authorities;
}

void trustAlso(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (authorities.isEmpty() && extraCount == 0)
        return; // Qt goes on loading the system's roots as they are needed
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    QSslConfiguration::setDefaultConfiguration(tls);
    extraCount = int(authorities.size());
}

int countSystemRoots()
{
    // Debian's folder holds each of them twice, alone and in the bundle.
    return countDifferent(QSslConfiguration::systemCaCertificates());
}

int countDifferent(const QList<QSslCertificate> &certificates)
{
    return int(QSet<QSslCertificate>(certificates.begin(), certificates.end()).size());
}

TransportFacts transportFacts(const QUrl &baseUrl)
{
    TransportFacts facts;
    facts.oldestProtocol = u"TLS 1.2"_s; // wire.cpp asks for it with every request
    facts.extraRoots = extraCount;
    facts.isPlain = baseUrl.scheme() == "http"_L1;
    if (!isLoopback(baseUrl)) {
        const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(baseUrl));
        if (!proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy
            && proxies.constFirst().type() != QNetworkProxy::DefaultProxy)
            facts.proxy = proxies.constFirst().hostName() + u':' + QString::number(proxies.constFirst().port());
    }
    return facts;
}

} // namespace fleet
