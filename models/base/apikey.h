// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fleet {

// An API key in memory. Cannot be copied by accident, printed, compared or streamed; its bytes are overwritten when it goes.
// What people see of it is its last four characters. Never a property, never logged, never in a database or argv.
class ApiKey
{
public:
    ApiKey() = default;
    explicit ApiKey(QByteArray secret);
    ~ApiKey();
    ApiKey(ApiKey &&other) noexcept;
    ApiKey &operator=(ApiKey &&other) noexcept;
    ApiKey(const ApiKey &) = delete;
    ApiKey &operator=(const ApiKey &) = delete;

    ApiKey clone() const; // said out loud, so that each copy is a decision
    bool isEmpty() const { return m_secret.isEmpty(); }
    // For the one place that writes the request header. The view dies with the key.
    QByteArrayView secret() const { return m_secret; }

    // contract.md sections 1 and 16. An unknown prefix counts as live: the careful guess.
    enum class Class { Sandbox, Live, UnknownSoLive };
    Class keyClass() const;
    QString redacted() const; // "sk_test_••••4f2A"; at most four trailing characters, fewer for short keys

private:
    void wipe();
    QByteArray m_secret;
};

} // namespace fleet
