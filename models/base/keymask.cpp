// SPDX-License-Identifier: GPL-3.0-or-later
#include "keymask.h"

#include <algorithm>
#include <optional>

namespace fleet {

namespace {

constexpr qsizetype shortestSecret = 8;
constexpr qsizetype longestClass = 8; // "sandbox"

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

// Where something of the shape of a secret stands: masked from at + keep to end.
struct Found
{
    qsizetype at = 0;
    qsizetype keep = 0;
    qsizetype end = 0;
};

// "task_force" holds no key, but what is long and has digits or capitals had better be taken for one, and so is what
// stands behind "\n" or "%3D": their last letter is not of a word.
bool isKeyAt(QByteArrayView text, qsizetype at, qsizetype end)
{
    const QByteArrayView key = text.sliced(at, end - at);
    const bool isBehindEscape = (at >= 2 && text.at(at - 2) == '\\') || (at >= 3 && text.at(at - 3) == '%');
    if (at == 0 || !isWordCharacter(text.at(at - 1)) || isBehindEscape || key.startsWith("sk_test_")
        || key.startsWith("sk_live_"))
        return true;
    return key.size() >= 15
        && std::any_of(key.begin(), key.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

// The next one from `from` on, or one of no length at the end of the text.
Found nextSecret(QByteArrayView text, qsizetype from)
{
    const auto endOf = [&](qsizetype at) {
        while (at < text.size() && isKeyCharacter(text.at(at)))
            ++at;
        return at;
    };
    for (qsizetype at = from; at < text.size(); ++at) {
        const QByteArrayView rest = text.sliced(at);
        if (rest.startsWith("whsec_"))
            return {at, 6, endOf(at)};
        if (!rest.startsWith("sk_"))
            continue;
        const qsizetype end = endOf(at);
        if (!isKeyAt(text, at, end))
            continue;
        // "sk_test_" says which environment it is of, and nothing more. A class is one short word.
        qsizetype behind = at + 3;
        while (behind < end && text.at(behind) >= 'a' && text.at(behind) <= 'z')
            ++behind;
        const bool hasClass
            = behind < end && text.at(behind) == '_' && behind > at + 3 && behind <= at + 3 + longestClass;
        return {at, hasClass ? behind + 1 - at : 3, end};
    }
    return {text.size(), 0, text.size()};
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
    const QByteArrayView all(text);
    qsizetype at = 0;
    while (at < text.size()) {
        const Found found = nextSecret(all, at);
        out.append(all.sliced(at, found.at - at));
        if (found.at == text.size())
            break;
        out.append(all.sliced(found.at, found.keep)).append("\u2022\u2022\u2022\u2022");
        at = found.end;
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
