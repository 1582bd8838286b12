// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <apiclient.h>

#include <QObject>

#include <memory>

namespace fleet {

// What a first look at a service found, before anything is kept or opened.
struct ProbeResult
{
    bool isUsable = false;  // at least one family could be read, and nothing contradicts the key
    int devices = 0;        // of all families that could be read
    int unreadFamilies = 0; // refused or failed, while others worked
    QString sentence;       // for people, the whole result in one
    QString detail;         // code, request id: for support; may be empty
    bool isWorthRepeating = false;
};

// Looks once at a service with a key: one device of each family. GUI thread; borrows the clock. Nothing is written, and
// the key goes to this address alone.
class ConnectionProbe : public QObject
{
    Q_OBJECT
public:
    ConnectionProbe(Connection connection, Clock &clock, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const fleet::ProbeResult &result); // once

private:
    void askFamily(int index);
    void conclude();
    QString sentenceOf(const NetError &error) const;

    QUrl m_baseUrl;
    ApiKey::Class m_keyClass;
    Random m_random;
    ApiClient m_client;
    QList<Family> m_families;
    int m_read = 0;
    int m_devices = 0;
    std::optional<NetError> m_firstFailure;
    QString m_environment;
    bool m_contradicts = false;
};

} // namespace fleet
