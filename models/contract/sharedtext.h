// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boxed.h"
#include "sametext.h"

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <utility>

namespace fleet {

// A text that comes again in record after record: a name, a word, a maker. It is kept once and costs each that has it 8
// bytes, where a QString costs 24; the readers of answers give equal texts the same one. Immutable, any thread. Reads
// as a QString wherever one is asked for.
class SharedText
{
public:
    SharedText() noexcept = default;
    SharedText(QString text) : m_text(text.isEmpty() ? Boxed<QString>() : Boxed<QString>(std::move(text))) { }
    SharedText(const char *) = delete;
    // One for good, whose copies count no references.
    static SharedText lasting(QString text)
    {
        SharedText shared;
        shared.m_text = Boxed<QString>::lasting(std::move(text));
        return shared;
    }

    const QString &text() const
    {
        static const QString none;
        return m_text ? *std::as_const(m_text) : none;
    }
    operator const QString &() const { return text(); }
    bool isEmpty() const { return !m_text; }
    qsizetype size() const { return text().size(); }

    friend bool operator==(const SharedText &a, const SharedText &b)
    {
        return a.m_text.isSharedWith(b.m_text) || sameText(a.text(), b.text());
    }
    friend bool operator==(const SharedText &a, const QString &b) { return sameText(a.text(), b); }
    friend bool operator==(const SharedText &a, QStringView b) { return QStringView(a.text()) == b; }
    friend bool operator==(const SharedText &a, QLatin1StringView b) { return a.text() == b; }
    friend size_t qHash(const SharedText &shared, size_t seed = 0) { return qHash(shared.text(), seed); }

private:
    Boxed<QString> m_text; // none where it is empty
};

} // namespace fleet

Q_DECLARE_TYPEINFO(fleet::SharedText, Q_RELOCATABLE_TYPE);
