// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attention.h"
#include "query.h"
#include "slicedsort.h"
#include "wordtable.h"

#include <device.h>

#include <QByteArray>
#include <QHash>

#include <array>
#include <limits>
#include <memory>
#include <unordered_map>
#include <vector>

namespace fleet {

// One member of the state as a column. Made when somebody first asks for it, kept up to date from then on.
struct FieldColumn
{
    quint32 filled = 0;           // slots that were looked at; nothing stands in the others yet
    QString name;                 // folded
    std::vector<double> numbers;  // in the measure's own unit; NaN: not a number
    std::vector<quint8> measures; // Measure of each number
    std::vector<quint32> words;   // texts, and "yes" or "no"; 0: none
    WordTable table;
};

// The fleet by columns instead of by records: what queries, orders, maps and counts run over. A device has one slot as
// long as it is listed; slots of devices that went are used again. GUI thread; a value without signals, filled by its
// owner from the change sets of the store.
class FleetColumns
{
public:
    using Slot = quint32;
    static constexpr qsizetype shownStatusLines = 3; // of StatusWords: what stands on the pill, in three spellings
    static constexpr qint64 noBirth = std::numeric_limits<qint64>::min();

    // Text columns. Every line of a text is one spelling of the same thing.
    enum Words {
        FamilyWords, // path, label, device type
        VendorWords,
        ModelWords,
        StatusWords, // PrimitiveRegistry::statusKey, the word that people see, the English one, then the device's own
        PillWords,   // the word that people see alone
        SourceWords,
        ActionStateWords,
        ActionCommandWords,
        ActionErrorWords,
        FaultWords,
        FreshnessWords, // the grade; a second line "stale" where it is not up to date
        UserWords,
        StrategyWords, // conflict strategies, one a line
        TitleWords,    // the name that a person gave, else the model
        WordColumnCount
    };

    Slot add(const QString &id);
    void remove(Slot slot);
    Slot size() const { return Slot(m_ids.size()); } // of the slots, used or not
    bool isUsed(Slot slot) const { return m_isUsed[slot] != 0; }
    int count() const { return m_count; }

    void setWord(Words column, Slot slot, const QString &text);
    void setDevice(Slot slot, const DevicePtr &device); // capability map and fields
    void setLocal(Slot slot, const QString &name, const QStringList &tags, const QString &note);
    void setReasons(Slot slot, quint8 reasons) { m_reasons[slot] = reasons; }
    void setBirth(Slot slot, qint64 ms) { m_births[slot] = ms; } // pulled at this time of the steady clock
    void setAvailable(Slot slot, bool isAvailable) { m_available[slot] = isAvailable ? 1 : 0; }
    // The environment that this whole fleet is in ("demo", "sandbox", "live").
    void setEnvironment(const QString &environment) { m_environment = environment.toCaseFolded(); }

    const std::vector<quint32> &words(Words column) const { return m_words[column]; }
    const WordTable &table(Words column) const { return m_tables[column]; }
    const QString &word(Words column, Slot slot) const { return m_tables[column].spelled(m_words[column][slot]); }
    quint8 reasons(Slot slot) const { return m_reasons[slot]; }
    const std::vector<quint8> &allReasons() const { return m_reasons; }
    const std::vector<qint64> &births() const { return m_births; }
    const std::vector<quint8> &available() const { return m_available; }
    const QString &id(Slot slot) const { return m_ids[slot]; }
    const QString &environment() const { return m_environment; }
    const DevicePtr &device(Slot slot) const { return m_devices[slot]; }

    // Distinct capability maps; 0: none declared.
    const std::vector<quint32> &capabilities() const { return m_capabilities; }
    quint32 capabilityCount() const { return quint32(m_maps.size()); }
    const Commands *capability(quint32 id) const { return m_maps[id].get(); }
    int capabilityUses(quint32 id) const { return m_mapUses[id]; }
    // Moves whenever an id came to mean another map.
    quint64 capabilityGeneration() const { return m_mapGeneration; }

    struct Local
    {
        QString name; // folded all
        QStringList tags;
        QString note;
    };
    const std::unordered_map<Slot, Local> &locals() const { return m_locals; }

    // Places of the ids among all of them, by slot. Made anew after ids came, which costs a sort of all of them.
    const std::vector<quint32> &idRanks() const;
    bool hasIdRanks() const { return !m_isIdRankStale; }
    quint64 idGeneration() const { return m_idGeneration; } // moves with every id that comes, and so do the places
    // The same a little at a time: true when they are there. Ids that come in between make it begin again.
    bool bringOnIdRanks(const TimeSlice &slice) const;

    // Of the slots from `from` up to `to`, those whose id contains `folded`, by one pass over these ids as one text.
    // `mask` is by slot, from 0 on; marks are added.
    void markIds(const QString &folded, quint8 *mask, Slot from, Slot to) const;
    bool idContains(Slot slot, const QString &folded) const;

    // Case does not matter. "a.b" looks for b inside a. Never null.
    const FieldColumn *field(const QString &name) const;
    // Makes it a little at a time: true when it is whole.
    bool bringOnField(const QString &name, const TimeSlice &slice) const;
    int fieldCount(const QString &name) const { return m_fieldCounts.value(name); }
    const QHash<QString, int> &fieldCounts() const { return m_fieldCounts; } // by the name as devices write it

    // What there is, with counts; made anew when words came or went, or asked for `Fresh` numbers.
    enum class Counted { Roughly, Fresh };
    const QueryVocabulary &vocabulary(Counted counted = Counted::Roughly) const;

private:
    void fill(FieldColumn &column, Slot slot) const;
    FieldColumn &begunField(const QString &name) const;
    void readIds(Slot to) const;
    void noteId(Slot slot);
    void countFields(const Fields &state, int by);
    quint32 mapId(const CommandsPtr &commands);
    void noteVocabulary() { m_isVocabularyStale = true; }

    std::vector<QString> m_ids; // spelled as the API does
    std::vector<quint8> m_isUsed;
    std::vector<Slot> m_free;
    int m_count = 0;
    std::array<std::vector<quint32>, WordColumnCount> m_words;
    std::array<WordTable, WordColumnCount> m_tables;
    std::vector<quint8> m_reasons;
    std::vector<qint64> m_births;
    std::vector<quint8> m_available;
    std::vector<quint32> m_capabilities;
    std::vector<DevicePtr> m_devices;
    std::unordered_map<Slot, Local> m_locals;
    std::vector<CommandsPtr> m_maps;
    std::vector<int> m_mapUses;
    std::vector<quint32> m_freeMaps;
    std::unordered_map<const Commands *, quint32> m_mapIds;
    quint64 m_mapGeneration = 0;
    QString m_environment;
    QHash<QString, int> m_fieldCounts;
    mutable std::vector<std::unique_ptr<FieldColumn>> m_fields; // few: those that somebody asked for
    mutable QHash<QString, FieldColumn *> m_fieldsByName;       // as it is spelled by who asks
    mutable QueryVocabulary m_vocabulary;
    mutable bool m_isVocabularyStale = true;
    // The ids folded, in the order of slots, each closed by a line feed; as far as somebody searched them.
    mutable QByteArray m_idText;
    mutable std::vector<quint32> m_idEnds;
    mutable std::vector<quint32> m_idRanks;
    mutable bool m_isIdRankStale = true;
    quint64 m_idGeneration = 0;
    mutable SlicedSort<Slot> m_idSort; // for the ranks that are being made
    mutable bool m_isIdSortBegun = false;
};

} // namespace fleet
