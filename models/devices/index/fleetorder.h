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

    explicit FleetOrder(const FleetColumns &columns) : m_columns(columns) { }

    const Spec &spec() const { return m_spec; }
    void setSpec(const Spec &spec); // sorts everything anew
    const std::vector<Slot> &all() const { return m_all; }

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
    // False where the order cannot be told by numbers alone: a device without a model goes by its id among the models.
    bool pack(const std::vector<Slot> &slots, std::vector<Packed> &packed) const;
    int compareWords(quint32 a, quint32 b) const;
    void splice(std::vector<Slot> arriving);

    const FleetColumns &m_columns;
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
};

} // namespace fleet
