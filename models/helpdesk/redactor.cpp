// SPDX-License-Identifier: GPL-3.0-or-later
#include "redactor.h"

#include <keymask.h>

#include <algorithm>

namespace fleet {

namespace {

constexpr qsizetype shortestId = 4;

} // namespace

void Redactor::learn(const QString &id, const QString &kind)
{
    const QByteArray bytes = id.toUtf8();
    if (bytes.size() < shortestId || m_names.contains(bytes))
        return;
    const QByteArray name = (kind + QLatin1Char('-') + QString::number(++m_counts[kind])).toUtf8();
    m_names.insert(bytes, name);
    const auto at = std::find_if(m_order.cbegin(), m_order.cend(),
                                 [&bytes](const Name &known) { return known.id.size() < bytes.size(); });
    m_order.insert(at, {bytes, name});
}

QByteArray Redactor::redacted(QByteArray text) const
{
    text = withoutKeys(text);
    if (m_ids == Ids::Kept || m_order.isEmpty())
        return text;
    // One walk: a name that was put in is never looked at again.
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QByteArrayView rest(text.constData() + at, text.size() - at);
        const auto hit = std::find_if(m_order.cbegin(), m_order.cend(),
                                      [&rest](const Name &known) { return rest.startsWith(known.id); });
        if (hit == m_order.cend()) {
            out.append(text.at(at++));
        } else {
            out.append(hit->name);
            at += hit->id.size();
        }
    }
    return out;
}

QString Redactor::redacted(const QString &text) const
{
    return QString::fromUtf8(redacted(text.toUtf8()));
}

} // namespace fleet
