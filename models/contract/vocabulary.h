// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boxed.h"
#include "sametext.h"

#include <QHashFunctions>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <string_view>

namespace fleet {

template <typename E>
struct KnownWord;

// A word of an open set: what we know it as, plus the text as it came. Unknown words keep their text and are shown,
// never dropped. Two values are equal when their texts are. 8 bytes; known words share one constant each.
template <typename E>
class Word
{
public:
    Word() = default;
    // Knows the text by the table in vocabulary.cpp; an unlisted text gives E::Unknown with the text kept.
    explicit Word(QString text);
    Word(E known); // E::Unknown gives an empty text
    // The same for bytes off the wire: a known word costs no text of its own. Empty when the bytes are none.
    static std::optional<Word> knownFromUtf8(std::string_view utf8);

    E known() const { return m_meaning ? m_meaning->known : E::Unknown; }
    const QString &text() const
    {
        static const QString none;
        return m_meaning ? m_meaning->text : none;
    }
    bool isKnown() const { return known() != E::Unknown; }
    bool isEmpty() const { return text().isEmpty(); }

    bool operator==(const Word &other) const
    {
        return m_meaning.isSharedWith(other.m_meaning) || sameText(text(), other.text());
    }
    bool operator==(E other) const { return known() == other; }
    friend size_t qHash(const Word &word, size_t seed = 0) { return qHash(word.text(), seed); }

private:
    struct Meaning
    {
        E known = E::Unknown;
        QString text;
    };
    friend struct KnownWord<E>;
    Boxed<Meaning> m_meaning; // none where there is no text
};

// contract.md section 4.2. Text on the wire: percent, kw, watts, kwh, amps, volts, hours, minutes, celsius, fahrenheit.
enum class KnownUnit {
    Unknown,
    Percent,
    Kilowatt,
    Watt,
    KilowattHour,
    Ampere,
    Volt,
    Hour,
    Minute,
    Celsius,
    Fahrenheit
};
// contract.md section 6.1.
enum class KnownExecution { Unknown, Immediate, Scheduled, Windowed };
// contract.md section 8.
enum class KnownConflictStrategy { Unknown, CancelAndReplace, QueueAfter };
// contract.md section 7. The older `deferred` reads as Scheduled and keeps its text.
enum class KnownActionState { Unknown, Scheduled, Acknowledged, Completed, Failed, Cancelled };
// contract.md section 4 (`metadata.source`).
enum class KnownSource { Unknown, Live, Cache, Projection, Fallback };
// contract.md section 1 (`meta.environment`).
enum class KnownEnvironment { Unknown, Sandbox, Live };
enum class KnownScheduleState { Unknown, Pending, Active, Completed, Cancelled };

using Unit = Word<KnownUnit>;
using Execution = Word<KnownExecution>;
using ConflictStrategy = Word<KnownConflictStrategy>;
using ActionState = Word<KnownActionState>;
using Source = Word<KnownSource>;
using ApiEnvironment = Word<KnownEnvironment>;
using ScheduleState = Word<KnownScheduleState>;

// True when nothing more will happen to the action. An unknown state counts as still open: it is shown and followed.
bool isTerminal(const ActionState &state);

enum class KnownFamily { Unknown, Battery, EvCharger, Hvac, SolarInverter, Vehicle };

// A device family. Paths and records spell it differently (`ev-charger`, `ev_charger`): this type knows both, also for
// families that nobody has met (dashes and underscores are swapped).
class Family
{
public:
    Family() = default;
    Family(KnownFamily known);
    static Family fromPath(const QString &segment);    // "ev-charger"
    static Family fromDeviceType(const QString &text); // "ev_charger"
    static const QList<Family> &known();               // the five, in the order of contract.md section 5

    KnownFamily kind() const { return m_meaning ? m_meaning->kind : KnownFamily::Unknown; }
    const QString &path() const
    {
        static const QString none;
        return m_meaning ? m_meaning->path : none;
    }
    QString deviceType() const;
    bool isKnown() const { return kind() != KnownFamily::Unknown; }
    bool isEmpty() const { return path().isEmpty(); }
    // contract.md section 3: solar inverters and vehicles refuse every push; only batteries and chargers have settings.
    bool isReadOnly() const { return kind() == KnownFamily::SolarInverter || kind() == KnownFamily::Vehicle; }

    bool operator==(const Family &other) const
    {
        return m_meaning.isSharedWith(other.m_meaning) || sameText(path(), other.path());
    }
    auto operator<=>(const Family &other) const { return path().compare(other.path()) <=> 0; }
    friend size_t qHash(const Family &family, size_t seed = 0) { return qHash(family.path(), seed); }

private:
    struct Meaning
    {
        KnownFamily kind = KnownFamily::Unknown;
        QString path;
    };
    struct KnownPaths;
    Boxed<Meaning> m_meaning; // one constant for each known family; none for none
};

} // namespace fleet
