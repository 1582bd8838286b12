// SPDX-License-Identifier: GPL-3.0-or-later
#include "keymask.h"

#include <algorithm>
#include <optional>

namespace fleet {

namespace {

constexpr qsizetype shortestSecret = 8;

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isKeyCharacter(char c)
{
    return isWordCharacter(c) || c == '-' || c == '+' || c == '/' || c == '=';
}

std::optional<int> hexValue(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits) {
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (digit < 0)
            return {};
        value = value * 16 + digit;
    }
    return value;
}

// How many bytes at the beginning of `text` write the character `c`; 0: they do not.
qsizetype writtenAs(QByteArrayView text, char c)
{
    if (text.startsWith(c))
        return 1;
    if (text.startsWith("\\u") && text.size() >= 6 && hexValue(text.sliced(2, 4)) == int(uchar(c)))
        return 6;
    if (text.startsWith('%') && text.size() >= 3 && hexValue(text.sliced(1, 2)) == int(uchar(c)))
        return 3;
    if (c == '/' && text.startsWith("\\/"))
        return 2;
    return 0;
}

// How many bytes at the beginning of `text` write the whole secret; 0: they do not.
qsizetype writtenAs(QByteArrayView text, QByteArrayView secret)
{
    qsizetype at = 0;
    for (const char c : secret) {
        const qsizetype bytes = writtenAs(text.sliced(at), c);
        if (bytes == 0)
            return 0;
        at += bytes;
    }
    return at;
}

} // namespace

QByteArray withoutKey(const QByteArray &bytes, QByteArrayView secret)
{
    if (secret.size() < shortestSecret)
        return bytes;
    // Nearly every answer ends here: no copy, and nothing in it that could be another way of writing one.
    const bool isPlain = !bytes.contains('\\') && !bytes.contains('%');
    if (isPlain && !bytes.contains(secret))
        return bytes;
    QByteArray masked;
    const QByteArrayView all(bytes);
    qsizetype kept = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (c != secret.front() && c != '\\' && c != '%')
            continue;
        const qsizetype length = writtenAs(all.sliced(at), secret);
        if (length == 0)
            continue;
        masked.append(all.sliced(kept, at - kept)).append("[key]");
        kept = at + length;
        at = kept - 1;
    }
    if (kept == 0)
        return bytes;
    return masked.append(all.sliced(kept));
}

QByteArray withoutKeys(const QByteArray &text)
{
    QByteArray out;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype next = text.size();
        qsizetype prefix = 0;
        for (const char *start : {"sk_", "whsec_"}) {
            qsizetype found = text.indexOf(start, at);
            // "task_force" holds no key; "task_live_1a" had better be taken for one.
            while (found > 0 && isWordCharacter(text.at(found - 1))) {
                const QByteArrayView rest = QByteArrayView(text).sliced(found);
                if (rest.startsWith("sk_test_") || rest.startsWith("sk_live_"))
                    break;
                found = text.indexOf(start, found + 1);
            }
            if (found >= 0 && found < next) {
                next = found;
                prefix = qsizetype(qstrlen(start));
            }
        }
        out.append(QByteArrayView(text).sliced(at, next - at));
        if (next == text.size())
            break;
        qsizetype end = next;
        while (end < text.size() && isKeyCharacter(text.at(end)))
            ++end;
        // "sk_test_" says which environment it is of, and nothing more.
        const qsizetype behindClass = text.indexOf('_', next + 3);
        const qsizetype keep = prefix == 3 && behindClass > 0 && behindClass < end ? behindClass + 1 - next : prefix;
        out.append(QByteArrayView(text).sliced(next, keep)).append("\u2022\u2022\u2022\u2022");
        at = end;
    }
    return out;
}

QString withoutKeys(const QString &text)
{
    // The usual text has nothing of the kind; it need not be taken apart.
    if (!text.contains(QLatin1StringView("sk_")) && !text.contains(QLatin1StringView("whsec_")))
        return text;
    return QString::fromUtf8(withoutKeys(text.toUtf8()));
}

} // namespace fleet
