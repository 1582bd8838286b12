// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

template <typename E>
struct KnownWord
{
    KnownWord(E known, const QString &text, std::string_view bytes) : utf8(bytes)
    {
        word.m_meaning = Boxed<typename Word<E>::Meaning>::lasting({known, text});
    }
    Word<E> word;
    std::string_view utf8;
};

namespace {

// The first spelling of a word is the one that is written; the others are only read.
template <typename E>
std::span<const KnownWord<E>> wordsOf();

template <>
std::span<const KnownWord<KnownUnit>> wordsOf<KnownUnit>()
{
    static const KnownWord<KnownUnit> words[] = {
        {KnownUnit::Percent, u"percent"_s, "percent"}, {KnownUnit::Kilowatt, u"kw"_s, "kw"},
        {KnownUnit::Watt, u"watts"_s, "watts"},        {KnownUnit::KilowattHour, u"kwh"_s, "kwh"},
        {KnownUnit::Ampere, u"amps"_s, "amps"},        {KnownUnit::Volt, u"volts"_s, "volts"},
        {KnownUnit::Hour, u"hours"_s, "hours"},        {KnownUnit::Minute, u"minutes"_s, "minutes"},
        {KnownUnit::Celsius, u"celsius"_s, "celsius"}, {KnownUnit::Fahrenheit, u"fahrenheit"_s, "fahrenheit"},
    };
    return words;
}

template <>
std::span<const KnownWord<KnownExecution>> wordsOf<KnownExecution>()
{
    static const KnownWord<KnownExecution> words[] = {
        {KnownExecution::Immediate, u"immediate"_s, "immediate"},
        {KnownExecution::Scheduled, u"scheduled"_s, "scheduled"},
        {KnownExecution::Windowed, u"windowed"_s, "windowed"},
    };
    return words;
}

template <>
std::span<const KnownWord<KnownConflictStrategy>> wordsOf<KnownConflictStrategy>()
{
    static const KnownWord<KnownConflictStrategy> words[] = {
        {KnownConflictStrategy::CancelAndReplace, u"cancel_and_replace"_s, "cancel_and_replace"},
        {KnownConflictStrategy::QueueAfter, u"queue_after"_s, "queue_after"},
    };
    return words;
}

template <>
std::span<const KnownWord<KnownActionState>> wordsOf<KnownActionState>()
{
    static const KnownWord<KnownActionState> words[] = {
        {KnownActionState::Scheduled, u"scheduled"_s, "scheduled"},
        {KnownActionState::Acknowledged, u"acknowledged"_s, "acknowledged"},
        {KnownActionState::Completed, u"completed"_s, "completed"},
        {KnownActionState::Failed, u"failed"_s, "failed"},
        {KnownActionState::Cancelled, u"cancelled"_s, "cancelled"},
        {KnownActionState::Scheduled, u"deferred"_s, "deferred"},
    };
    return words;
}

template <>
std::span<const KnownWord<KnownSource>> wordsOf<KnownSource>()
{
    static const KnownWord<KnownSource> words[] = {
        {KnownSource::Live, u"live"_s, "live"},
        {KnownSource::Cache, u"cache"_s, "cache"},
        {KnownSource::Projection, u"projection"_s, "projection"},
        {KnownSource::Fallback, u"fallback"_s, "fallback"},
    };
    return words;
}

template <>
std::span<const KnownWord<KnownEnvironment>> wordsOf<KnownEnvironment>()
{
    static const KnownWord<KnownEnvironment> words[] = {
        {KnownEnvironment::Sandbox, u"sandbox"_s, "sandbox"},
        {KnownEnvironment::Live, u"live"_s, "live"},
    };
    return words;
}

template <>
std::span<const KnownWord<KnownScheduleState>> wordsOf<KnownScheduleState>()
{
    static const KnownWord<KnownScheduleState> words[] = {
        {KnownScheduleState::Pending, u"pending"_s, "pending"},
        {KnownScheduleState::Active, u"active"_s, "active"},
        {KnownScheduleState::Completed, u"completed"_s, "completed"},
        {KnownScheduleState::Cancelled, u"cancelled"_s, "cancelled"},
    };
    return words;
}

} // namespace

template <typename E>
Word<E>::Word(QString text)
{
    for (const KnownWord<E> &entry : wordsOf<E>()) {
        if (entry.word.text() == text) {
            *this = entry.word;
            return;
        }
    }
    if (!text.isEmpty())
        m_meaning = Meaning{E::Unknown, std::move(text)};
}

template <typename E>
Word<E>::Word(E known)
{
    for (const KnownWord<E> &entry : wordsOf<E>()) {
        if (entry.word == known) {
            *this = entry.word;
            return;
        }
    }
}

template <typename E>
std::optional<Word<E>> Word<E>::knownFromUtf8(std::string_view utf8)
{
    for (const KnownWord<E> &entry : wordsOf<E>()) {
        if (entry.utf8 == utf8)
            return entry.word;
    }
    return {};
}

template class Word<KnownUnit>;
template class Word<KnownExecution>;
template class Word<KnownConflictStrategy>;
template class Word<KnownActionState>;
template class Word<KnownSource>;
template class Word<KnownEnvironment>;
template class Word<KnownScheduleState>;

bool isTerminal(const ActionState &state)
{
    switch (state.known()) {
    case KnownActionState::Completed:
    case KnownActionState::Failed:
    case KnownActionState::Cancelled:
        return true;
    case KnownActionState::Unknown:
    case KnownActionState::Scheduled:
    case KnownActionState::Acknowledged:
        return false;
    }
    return false;
}

struct Family::KnownPaths
{
    std::array<Family, 5> families;

    KnownPaths()
    {
        static_assert(int(KnownFamily::Battery) == 1 && int(KnownFamily::Vehicle) == 5);
        const QString paths[] = {u"battery"_s, u"ev-charger"_s, u"hvac"_s, u"solar-inverter"_s, u"vehicle"_s};
        for (size_t i = 0; i < families.size(); ++i)
            families[i].m_meaning = Boxed<Meaning>::lasting({KnownFamily(i + 1), paths[i]});
    }
    static const std::array<Family, 5> &all()
    {
        static const KnownPaths paths;
        return paths.families;
    }
};

Family::Family(KnownFamily known)
{
    if (known != KnownFamily::Unknown)
        *this = KnownPaths::all()[size_t(known) - 1];
}

Family Family::fromPath(const QString &segment)
{
    for (const Family &known : KnownPaths::all()) {
        if (known.path() == segment)
            return known;
    }
    Family family;
    if (!segment.isEmpty())
        family.m_meaning = Meaning{KnownFamily::Unknown, segment};
    return family;
}

Family Family::fromDeviceType(const QString &text)
{
    QString segment = text;
    segment.replace(u'_', u'-');
    return fromPath(segment);
}

const QList<Family> &Family::known()
{
    static const QList<Family> families = {KnownFamily::Battery, KnownFamily::EvCharger, KnownFamily::Hvac,
                                           KnownFamily::SolarInverter, KnownFamily::Vehicle};
    return families;
}

QString Family::deviceType() const
{
    QString text = path();
    return text.replace(u'-', u'_');
}

} // namespace fleet
