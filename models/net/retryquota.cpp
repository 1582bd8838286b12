// SPDX-License-Identifier: GPL-3.0-or-later
#include "retryquota.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

bool RetryQuota::take()
{
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

void RetryQuota::succeeded()
{
    m_tokens = std::min(m_capacity, m_tokens + m_perSuccess);
}

std::chrono::milliseconds fullJitter(Random &random, int retry, std::chrono::milliseconds base,
                                     std::chrono::milliseconds cap)
{
    const int doublings = std::clamp(retry - 1, 0, 20);
    const double high = std::min(double(base.count()) * double(1 << doublings), double(cap.count()));
    return std::chrono::milliseconds(qint64(random.between(0, high)));
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &nowUtc)
{
    constexpr std::chrono::milliseconds most = std::chrono::minutes(10);
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qlonglong seconds = text.toLongLong(&ok);
    if (ok) {
        if (seconds < 0)
            return std::nullopt;
        return std::min<std::chrono::milliseconds>(std::chrono::seconds(std::min<qlonglong>(seconds, 3600)), most);
    }
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    const std::chrono::milliseconds wait(std::max<qint64>(0, nowUtc.msecsTo(at)));
    return std::min(wait, most);
}

} // namespace fleet
