// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace fleet {

// Readings of one device in the order of their times: one column for the times, one for the quality, one per field.
// Fields are numbers of the store's own dictionary.
struct ReadingBlock
{
    struct FieldColumn
    {
        quint32 field = 0;
        std::vector<double> values; // NaN: not reported with that reading
        bool operator==(const FieldColumn &) const = default;
    };
    std::vector<qint64> timesMs;
    std::vector<quint8> qualities;
    std::vector<FieldColumn> columns;

    qsizetype count() const { return qsizetype(timesMs.size()); }
    bool isEmpty() const { return timesMs.empty(); }
    const FieldColumn *column(quint32 field) const;
    // The column of the field; made, with nothing reported so far, when it is missing.
    FieldColumn &columnFor(quint32 field);
    void appendRow(qint64 timeMs, quint8 quality); // every column grows by "not reported"
    void append(const ReadingBlock &later);        // all of `later` is later
    ReadingBlock slice(size_t first, size_t last) const;
    // Values that are really there: what "bytes per sample" counts.
    qint64 sampleCount() const;
};

// A sealed block: compressed without loss, every piece under a hash of its own. Opening reads the head alone; a column
// is unpacked when it is asked for, so a damaged one spoils nothing but itself.
class SealedBlock
{
public:
    static QByteArray seal(const ReadingBlock &block);
    static std::optional<SealedBlock> open(const QByteArray &bytes); // empty: damaged

    qsizetype count() const { return m_count; }
    bool times(std::vector<qint64> &timesMs) const;
    bool qualities(std::vector<quint8> &qualities) const;
    // False: damaged. A field that the block does not have leaves `values` empty.
    bool values(quint32 field, std::vector<double> &values) const;
    std::vector<quint32> fields() const;
    std::optional<ReadingBlock> unpack() const;

    // The last reading that is not later than that, without unpacking the others.
    struct Row
    {
        qint64 atMs = 0;
        quint8 quality = 0;
        std::vector<std::pair<quint32, double>> values; // what was reported
    };
    enum class Answer { Found, NoneYet, Damaged };
    Answer rowAt(qint64 atMs, Row &row) const;

private:
    struct Piece
    {
        quint32 field = 0;
        qsizetype offset = 0;
        qsizetype size = 0;
        quint32 hash = 0;
    };
    const char *checked(const Piece &piece) const; // null: damaged
    QByteArray m_bytes;
    qsizetype m_count = 0;
    Piece m_times;
    Piece m_qualities;
    std::vector<Piece> m_pieces;
};

} // namespace fleet
