// SPDX-License-Identifier: GPL-3.0-or-later
#include "apikey.h"

#include <utility>

namespace fleet {

namespace {

// Through a volatile pointer, so that the compiler does not drop the writes to memory that nobody reads again.
void overwrite(QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    // Detaches when shared: clone() below never shares, and nothing else hands the array out.
    volatile char *p = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        p[i] = 0;
}

struct Prefix
{
    const char *text;
    ApiKey::Class keyClass;
};

constexpr Prefix prefixes[] = {
    {"sk_test_", ApiKey::Class::Sandbox},     {"amps_sk_test_", ApiKey::Class::Sandbox},
    {"sk_sandbox_", ApiKey::Class::Sandbox},  {"sk_live_", ApiKey::Class::Live},
    {"amps_sk_live_", ApiKey::Class::Live},
};

} // namespace

ApiKey::ApiKey(QByteArray secret)
    : m_secret(secret.constData(), secret.size())
{
    overwrite(secret);
}

ApiKey::~ApiKey()
{
    wipe();
}

ApiKey::ApiKey(ApiKey &&other) noexcept
    : m_secret(std::exchange(other.m_secret, {}))
{
}

ApiKey &ApiKey::operator=(ApiKey &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_secret = std::exchange(other.m_secret, {});
    }
    return *this;
}

ApiKey ApiKey::clone() const
{
    return ApiKey(QByteArray(m_secret.constData(), m_secret.size()));
}

ApiKey::Class ApiKey::keyClass() const
{
    for (const Prefix &prefix : prefixes) {
        if (m_secret.startsWith(prefix.text))
            return prefix.keyClass;
    }
    return Class::UnknownSoLive;
}

QString ApiKey::redacted() const
{
    if (m_secret.isEmpty())
        return {};
    qsizetype prefixLength = 0;
    for (const Prefix &prefix : prefixes) {
        if (m_secret.startsWith(prefix.text))
            prefixLength = qstrlen(prefix.text);
    }
    // A short key shows nothing of its random part: four of six characters would be most of it.
    const qsizetype shown = m_secret.size() - prefixLength >= 12 ? 4 : 0;
    return QString::fromLatin1(m_secret.first(prefixLength)) + QStringLiteral("••••") + QString::fromLatin1(m_secret.last(shown));
}

void ApiKey::wipe()
{
    overwrite(m_secret);
    m_secret.clear();
}

} // namespace fleet
