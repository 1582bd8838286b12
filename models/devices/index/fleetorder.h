// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetcolumns.h"

namespace fleet {

// Every device of a fleet in one order: perhaps by what needs attention, then by one column, then by model, then by id,
// so that no two devices are equal. Texts are compared by their rank, numbers as numbers. Borrows the columns. GUI
// thread.
class FleetOrder
{
public:
    using Slot = FleetColumns::Slot;
    struct Spec
    {
        QString key; // empty: by model alone
        bool isDescending = false;
        bool isAttentionFirst = true;
        bool operator==(const Spec &) const = default;
    };

    explicit FleetOrder(const FleetColumns &columns) : m_columns(&columns) { }

    const Spec &spec() const { return m_spec; }
    void setSpec(const Spec &spec); // sorts everything anew
    const std::vector<Slot> &all() const { return m_all; }

    // An order a little at a time: begun with these slots, it is whole when bringOn() says so, and nothing else may be
    // asked of it before. The columns may go on in between, except that no slot goes; amend() puts right what changed.
    void begin(const Spec &spec, std::vector<Slot> slots);
    bool bringOn(const TimeSlice &slice);
    void amend(const std::vector<Slot> &touched); // new ones among them

    // True when the slot does not stand where its columns say, or does not stand at all yet.
    bool isMisplaced(Slot slot) const;
    // Takes `leaving` out and puts `misplaced` where they belong now; the latter may be new ones.
    void update(const std::vector<Slot> &leaving, const std::vector<Slot> &misplaced);
    // By the places that update() gave.
    bool isBefore(Slot a, Slot b) const;
    void sort(std::vector<Slot> &slots) const;

private:
    struct Key
    {
        double number = 0;
        quint32 word = 0;
        quint32 model = 0;
        quint8 attention = 0;
        bool isPlaced = false;
        bool operator==(const Key &other) const;
    };
    Key keyOf(Slot slot) const;
    // The same order as one number after the other, in a piece of memory of its own: a sort that need not go to the
    // columns, the texts and their ranks for each of its comparisons.
    struct Packed
    {
        quint64 number = 0;
        quint32 word = 0;
        quint32 model = 0;
        quint32 id = 0;
        quint16 head = 0; // attention, then whether there is no number
        Slot slot = 0;
    };
    static bool isLess(const Packed &a, const Packed &b);
    // False where the order cannot be told by numbers alone: a device without a model goes by its id among the models.
    bool pack(Slot slot, const std::vector<quint32> &ids, Packed &to) const;
    bool isByField() const;
    void readSpec();
    bool bringOnKeys(const TimeSlice &slice);
    size_t wordCount() const;
    int compareWords(quint32 a, quint32 b) const;
    void splice(std::vector<Slot> arriving);

    const FleetColumns *m_columns;
    Spec m_spec;
    // Where the column of the spec comes from.
    const std::vector<double> *m_numbers = nullptr;
    const std::vector<qint64> *m_times = nullptr;
    const std::vector<quint32> *m_words = nullptr;
    const WordTable *m_table = nullptr;
    bool m_isById = false;
    std::vector<Slot> m_all;
    std::vector<Key> m_keys; // by slot: under which it stands
    std::vector<quint8> m_isLeaving;

    // While it is made.
    enum class Step { Field, Ids, Keys, Sort, Whole };
    Step m_step = Step::Whole;
    quint64 m_idsThen = 0; // the generation of them, as it began
    bool m_isPacked = false;
    size_t m_next = 0;      // of m_all, whose key is read
    size_t m_wordsThen = 0; // as the first of them was packed
    std::vector<Packed> m_packed;
    SlicedSort<Packed> m_packedSort;
    SlicedSort<Slot> m_slotSort;
};

} // namespace fleet
