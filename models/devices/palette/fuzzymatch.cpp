// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzymatch.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

QChar foldedLetter(QChar letter)
{
    if (letter.unicode() < 0x80)
        return letter.toLower();
    const QString parts = letter.decomposition();
    const QChar plain = !parts.isEmpty() && letter.decompositionTag() == QChar::Canonical ? parts.front() : letter;
    return plain.toCaseFolded();
}

bool isWordStart(const QString &text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    const QChar here = text.at(at);
    if (!before.isLetterOrNumber())
        return here.isLetterOrNumber();
    return (before.isLower() && here.isUpper()) || (before.isLetter() && here.isDigit());
}

// The letters of the needle in order, each as early as it comes, beginning at `from`.
QList<FuzzyMatch::Span> scattered(const QString &text, const QString &needle, qsizetype from)
{
    QList<FuzzyMatch::Span> spans;
    qsizetype at = from;
    for (const QChar letter : needle) {
        at = text.indexOf(letter, at);
        if (at < 0)
            return {};
        if (!spans.isEmpty() && spans.last().from + spans.last().length == at)
            ++spans.last().length;
        else
            spans.append({at, 1});
        ++at;
    }
    return spans;
}

// Of a word of the text and of the needle: what they have in common from their first letter on, if both are forms of
// one word as far as their letters tell. Names and ids with digits in them are no words.
std::optional<FuzzyMatch::Span> commonStem(const QString &text, const QString &plain, const QString &needle)
{
    constexpr qsizetype shortestStem = 4;
    constexpr qsizetype longestEnding = 4; // of the word in the text
    if (needle.size() <= shortestStem
        || !std::all_of(needle.cbegin(), needle.cend(), [](QChar letter) { return letter.isLetter(); }))
        return std::nullopt;
    std::optional<FuzzyMatch::Span> best;
    for (qsizetype from = 0; from < plain.size(); ++from) {
        if (plain.at(from) != needle.front() || !isWordStart(text, from))
            continue;
        qsizetype common = 0;
        while (common < needle.size() && from + common < plain.size() && plain.at(from + common) == needle.at(common))
            ++common;
        qsizetype end = from + common;
        while (end < plain.size() && plain.at(end).isLetter())
            ++end;
        const bool isName = end < plain.size() && (plain.at(end).isDigit() || plain.at(end) == u'_');
        if (isName || common < shortestStem || (needle.size() - common) * 2 > common
            || end - from - common > longestEnding)
            continue;
        if (!best || common > best->length)
            best = FuzzyMatch::Span{from, common};
    }
    return best;
}

} // namespace

QString FuzzyMatch::folded(const QString &text)
{
    QString result = text;
    std::transform(result.begin(), result.end(), result.begin(), foldedLetter);
    return result;
}

QStringList FuzzyMatch::words(const QString &typed)
{
    return folded(typed.simplified()).split(u' ', Qt::SkipEmptyParts);
}

std::optional<FuzzyMatch::Found> FuzzyMatch::find(const QString &text, const QString &needle)
{
    if (needle.isEmpty())
        return std::nullopt;
    const QString plain = folded(text);
    // A short text that is nearly the needle beats a long one that merely holds it.
    const int rest = int(std::clamp<qsizetype>(text.size() - needle.size(), 0, 40)) / 4;
    std::optional<Found> best;
    for (qsizetype at = plain.indexOf(needle); at >= 0; at = plain.indexOf(needle, at + 1)) {
        if (at == 0)
            return Found{Tier::Start, 100 - rest + (needle.size() == text.size() ? 20 : 0), {{0, needle.size()}}};
        if (isWordStart(text, at))
            return Found{Tier::WordStart, 80 - rest, {{at, needle.size()}}};
        if (!best)
            best = Found{Tier::Inside, 50 - rest, {{at, needle.size()}}};
    }
    if (best || needle.size() < 2)
        return best;
    if (const auto stem = commonStem(text, plain, needle))
        return Found{Tier::Stem, 40 - rest, {*stem}};
    for (qsizetype from = 0; from < plain.size(); ++from) {
        if (plain.at(from) != needle.front() || !isWordStart(text, from))
            continue;
        const QList<Span> spans = scattered(plain, needle, from);
        if (spans.isEmpty())
            break; // later starts have less text before them
        const auto whole = spans.last().from + spans.last().length - from;
        if (whole > needle.size() * 3 + 2)
            continue;
        // Letters that begin words of their own ("pw2") are what somebody means; others are luck.
        const auto starts = std::count_if(spans.begin(), spans.end(),
                                          [&text](const Span &span) { return isWordStart(text, span.from); });
        const int score = 30 - int(spans.size()) * 3 + int(starts) * 4 - rest;
        if (!best || score > best->score)
            best = Found{Tier::Scattered, score, spans};
    }
    return best;
}

} // namespace fleet
