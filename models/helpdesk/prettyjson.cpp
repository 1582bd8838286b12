// SPDX-License-Identifier: GPL-3.0-or-later
#include "prettyjson.h"

#include <algorithm>

namespace fleet {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype afterSpace(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && isSpace(json.at(at)))
        ++at;
    return at;
}

// The end of the string that begins at `at`, or of the text.
qsizetype afterString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (json.at(at) == '\\')
            ++at;
        else if (json.at(at) == '"')
            return at + 1;
    }
    return json.size();
}

} // namespace

QByteArray prettyJson(const QByteArray &json)
{
    constexpr int deepest = 64; // deeper ones go on at that depth, so that a hostile body does not grow by its square
    QByteArray pretty;
    pretty.reserve(json.size() * 2);
    int depth = 0;
    const auto newLine = [&] {
        pretty.append('\n').append(2 * std::clamp(depth, 0, deepest), ' ');
    };
    for (qsizetype at = afterSpace(json, 0); at < json.size(); at = afterSpace(json, at)) {
        const char c = json.at(at);
        if (c == '"') {
            const qsizetype end = afterString(json, at);
            pretty.append(json.constData() + at, end - at);
            at = end;
            continue;
        }
        ++at;
        if (c == '{' || c == '[') {
            pretty.append(c);
            const qsizetype next = afterSpace(json, at);
            if (next < json.size() && (json.at(next) == '}' || json.at(next) == ']')) {
                pretty.append(json.at(next));
                at = next + 1;
                continue;
            }
            ++depth;
            newLine();
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            pretty.append(c);
        } else if (c == ',') {
            pretty.append(c);
            newLine();
        } else if (c == ':') {
            pretty.append(": ");
        } else {
            pretty.append(c);
            // What is no JSON at all (a page of HTML) keeps its words apart.
            const qsizetype next = afterSpace(json, at);
            if (next > at && next < json.size() && !QByteArrayView(",:}]").contains(json.at(next)))
                pretty.append(' ');
        }
    }
    return pretty;
}

} // namespace fleet
