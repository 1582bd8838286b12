// SPDX-License-Identifier: GPL-3.0-or-later
#include "transportdesk.h"

#include <format.h>
#include <profilelistmodel.h>
#include <transport.h>
#include <whendone.h>

#include <QDir>
#include <QLocale>
#include <QtConcurrent>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

QString settingName()
{
    return u"transport/extraAuthorities"_s;
}

QString &fileOfThisRun()
{
    static QString file;
    return file;
}

QString nameOf(const QSslCertificate &certificate)
{
    for (const auto info : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList names = certificate.subjectInfo(info);
        if (!names.isEmpty())
            return names.constFirst();
    }
    return certificate.serialNumber().isEmpty() ? QString() : QString::fromLatin1(certificate.serialNumber());
}

} // namespace

std::optional<QString> TransportDesk::applyAtStart(const QString &file)
{
    fileOfThisRun() = file;
    const QString path = file.isEmpty() ? QSettings().value(settingName()).toString() : file;
    if (path.isEmpty())
        return std::nullopt;
    const auto authorities = readAuthorities(path, QDateTime::currentDateTimeUtc());
    if (!authorities)
        return tr("The extra authorities in %1 are not used. %2").arg(path, authorities.error());
    trustAlso(*authorities);
    return std::nullopt;
}

TransportDesk::TransportDesk(QUrl baseUrl, QObject *parent) : QObject(parent), m_baseUrl(std::move(baseUrl))
{
    look();
}

void TransportDesk::look()
{
    m_extraFile = fileOfThisRun().isEmpty() ? m_settings.value(settingName()).toString() : fileOfThisRun();
    m_extraText.clear();
    if (m_extraFile.isEmpty())
        return;
    const auto authorities = readAuthorities(m_extraFile, QDateTime::currentDateTimeUtc());
    if (!authorities) {
        m_trouble = authorities.error();
        return;
    }
    QStringList names;
    QDateTime until;
    for (const QSslCertificate &certificate : *authorities) {
        names.append(nameOf(certificate));
        until = until.isValid() ? std::min(until, certificate.expiryDate()) : certificate.expiryDate();
    }
    m_extraText = tr("%1, valid until %2")
                      .arg(QLocale().createSeparatedList(names.mid(0, 3)),
                           QLocale().toString(until.toLocalTime().date(), QLocale::ShortFormat));
    if (names.size() > 3)
        m_extraText = tr("%1 and %n more", nullptr, int(names.size() - 3)).arg(m_extraText);
}

bool TransportDesk::useExtraFile(const QString &path)
{
    QString file = path.trimmed();
    if (file.startsWith("~/"_L1))
        file = QDir::homePath() + file.sliced(1);
    if (file.startsWith("file://"_L1))
        file = QUrl(file).toLocalFile();
    m_trouble.clear();
    if (file.isEmpty()) {
        fileOfThisRun().clear();
        m_settings.remove(settingName());
        trustAlso({});
    } else {
        const auto authorities = readAuthorities(file, QDateTime::currentDateTimeUtc());
        if (!authorities) {
            m_trouble = authorities.error();
            Q_EMIT changed();
            return false;
        }
        fileOfThisRun().clear();
        m_settings.setValue(settingName(), file);
        trustAlso(*authorities);
    }
    look();
    Q_EMIT changed();
    return true;
}

bool TransportDesk::isPlain() const
{
    return transportFacts(m_baseUrl).isPlain;
}

QString TransportDesk::encryption() const
{
    const TransportFacts facts = transportFacts(m_baseUrl);
    return facts.isPlain ? tr("none, plain http inside this computer") : tr("%1 or later").arg(facts.oldestProtocol);
}

QString TransportDesk::authorities()
{
    if (!m_systemRoots) {
        if (!std::exchange(m_isCounting, true)) {
            whenDone(QtConcurrent::run(countSystemRoots), this, [this](int count) {
                m_systemRoots = count;
                Q_EMIT changed();
            });
        }
        return {};
    }
    const TransportFacts facts = transportFacts(m_baseUrl);
    const QString system = tr("%n of the operating system", nullptr, *m_systemRoots);
    return facts.extraRoots > 0 ? tr("%1, and %n of your own", nullptr, facts.extraRoots).arg(system) : system;
}

QString TransportDesk::proxy() const
{
    const QString proxy = transportFacts(m_baseUrl).proxy;
    return proxy.isEmpty() ? tr("reached directly") : tr("by the system’s proxy %1").arg(proxy);
}

} // namespace fleet
