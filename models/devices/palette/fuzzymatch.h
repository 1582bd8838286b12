// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace fleet {

// How well something typed in a hurry fits a text. Case and accents do not matter; values only, any thread.
class FuzzyMatch
{
public:
    // The worse, the larger.
    enum class Tier {
        Start,     // the text begins with it
        WordStart, // a word of the text does
        Inside,
        Stem,      // a word of the text begins as it does and ends in another way: "charge" and "charging"
        Scattered, // its letters come in this order, close together, from the start of a word on
    };
    struct Span
    {
        qsizetype from = 0;
        qsizetype length = 0;
        bool operator==(const Span &) const = default;
    };
    struct Found
    {
        Tier tier = Tier::Start;
        int score = 0;     // larger is better; comparable between texts
        QList<Span> spans; // of the text, in order, apart from each other
    };

    // `needle` is one word as folded() makes it.
    static std::optional<Found> find(const QString &text, const QString &needle);
    // Lower case without accents; letter by letter, so that positions stay those of the text.
    static QString folded(const QString &text);
    static QStringList words(const QString &typed); // folded, without empty ones
};

} // namespace fleet
