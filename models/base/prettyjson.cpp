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

// One line of a text that prettyJson made: the path of the member that begins, goes on or ends on it.
struct Line
{
    QByteArray text;
    QString path;
    int depth = 0; // of the member
    bool opens = false;
    bool closes = false;
};

QList<Line> linesOf(const QByteArray &pretty)
{
    constexpr int deepest = 64; // what lies deeper has no path: nobody asks for it, and paths grow with the depth
    QList<Line> lines;
    QStringList open;
    const QList<QByteArray> texts = pretty.split('\n');
    for (const QByteArray &text : texts) {
        Line line;
        line.text = text;
        QByteArray rest = text.trimmed();
        if (rest.endsWith(','))
            rest.chop(1);
        line.closes = rest == "}" || rest == "]";
        if (line.closes) {
            line.depth = int(open.size());
            if (line.depth <= deepest)
                line.path = QStringList(open.mid(1)).join(u'.');
            if (!open.isEmpty())
                open.removeLast();
            lines.append(line);
            continue;
        }
        QString name;
        if (rest.startsWith('"')) {
            const qsizetype end = afterString(rest, 0);
            // A string alone is an element, not a member.
            if (rest.mid(end).startsWith(':'))
                name = QString::fromUtf8(rest.mid(1, end - 2));
        }
        line.opens = rest.endsWith('{') || rest.endsWith('[');
        line.depth = int(open.size()) + 1;
        if (line.depth <= deepest)
            line.path = QStringList(open.mid(1) << name).join(u'.');
        if (line.opens)
            open.append(name);
        lines.append(line);
    }
    return lines;
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

QList<int> jsonLines(const QByteArray &pretty, const QStringList &paths)
{
    QList<int> found;
    int inside = 0; // the depth of the wanted member that is open, 0: none
    const QList<Line> lines = linesOf(pretty);
    for (int number = 0; number < lines.size(); ++number) {
        const Line &line = lines.at(number);
        const bool begins = inside == 0 && !line.closes && paths.contains(line.path);
        if (begins || inside > 0)
            found.append(number);
        if (begins && line.opens)
            inside = line.depth;
        else if (line.closes && line.depth == inside)
            inside = 0;
    }
    return found;
}

QByteArray foldedJson(const QByteArray &pretty, const QStringList &paths)
{
    QByteArray folded;
    int inside = 0;
    const QList<Line> lines = linesOf(pretty);
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const Line &line = lines.at(number);
        if (inside == 0) {
            if (number > 0)
                folded.append('\n');
            folded.append(line.text);
            if (line.opens && paths.contains(line.path)) {
                inside = line.depth;
                folded.append(" \u2026 ");
            }
        } else if (line.closes && line.depth == inside) {
            inside = 0;
            folded.append(line.text.trimmed());
        }
    }
    return folded;
}

QByteArray jsonMember(const QByteArray &pretty, const QString &path)
{
    const QList<int> numbers = jsonLines(pretty, {path});
    if (numbers.isEmpty())
        return {};
    const QList<QByteArray> texts = pretty.split('\n');
    QByteArray member;
    qsizetype indent = 0;
    for (const int number : numbers) {
        QByteArray text = texts.at(number);
        if (member.isEmpty()) {
            while (indent < text.size() && text.at(indent) == ' ')
                ++indent;
            text = text.mid(afterString(text, indent));
            member = text.mid(text.indexOf(' ') + 1);
        } else {
            member.append('\n').append(text.mid(indent));
        }
    }
    if (member.endsWith(','))
        member.chop(1);
    return member;
}

} // namespace fleet
