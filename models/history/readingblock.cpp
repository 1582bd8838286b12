// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingblock.h"

#include "intcolumn.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace fleet {

namespace {

constexpr char version = 1;

} // namespace

const ReadingBlock::FieldColumn *ReadingBlock::column(quint32 field) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [field](const FieldColumn &column) { return column.field == field; });
    return found == columns.end() ? nullptr : &*found;
}

ReadingBlock::FieldColumn &ReadingBlock::columnFor(quint32 field)
{
    for (FieldColumn &column : columns) {
        if (column.field == field)
            return column;
    }
    columns.push_back({field, std::vector<double>(timesMs.size(), notReported)});
    return columns.back();
}

void ReadingBlock::appendRow(qint64 timeMs, quint8 quality)
{
    timesMs.push_back(timeMs);
    qualities.push_back(quality);
    for (FieldColumn &column : columns)
        column.values.push_back(notReported);
}

void ReadingBlock::append(const ReadingBlock &later)
{
    const size_t before = timesMs.size();
    timesMs.insert(timesMs.end(), later.timesMs.begin(), later.timesMs.end());
    qualities.insert(qualities.end(), later.qualities.begin(), later.qualities.end());
    for (const FieldColumn &column : later.columns) {
        FieldColumn &own = columnFor(column.field);
        own.values.resize(before, notReported);
        own.values.insert(own.values.end(), column.values.begin(), column.values.end());
    }
    for (FieldColumn &column : columns)
        column.values.resize(timesMs.size(), notReported);
}

ReadingBlock ReadingBlock::slice(size_t first, size_t last) const
{
    ReadingBlock part;
    part.timesMs.assign(timesMs.begin() + qsizetype(first), timesMs.begin() + qsizetype(last));
    part.qualities.assign(qualities.begin() + qsizetype(first), qualities.begin() + qsizetype(last));
    for (const FieldColumn &column : columns) {
        const auto from = column.values.begin() + qsizetype(first);
        const auto to = column.values.begin() + qsizetype(last);
        if (std::any_of(from, to, [](double value) { return !std::isnan(value); }))
            part.columns.push_back({column.field, std::vector<double>(from, to)});
    }
    return part;
}

qint64 ReadingBlock::sampleCount() const
{
    qint64 samples = 0;
    for (const FieldColumn &column : columns)
        samples += std::count_if(column.values.begin(), column.values.end(),
                                 [](double value) { return !std::isnan(value); });
    return samples;
}

// version, hash of the head, size of the head; head: count, sizes and hashes of times and qualities, number of columns,
// field, size and hash of each; then the pieces.
QByteArray SealedBlock::seal(const ReadingBlock &block)
{
    QByteArray pieces;
    QByteArray head;
    qsizetype before = 0;
    const auto endPiece = [&] {
        const quint32 hash = pieceHash(pieces.constData() + before, size_t(pieces.size() - before));
        putVarint(quint64(pieces.size() - before), head);
        head.append(reinterpret_cast<const char *>(&hash), sizeof hash);
        before = pieces.size();
    };
    putVarint(quint64(block.count()), head);
    packInts(block.timesMs, pieces);
    endPiece();
    packInts(std::vector<qint64>(block.qualities.begin(), block.qualities.end()), pieces);
    endPiece();
    putVarint(block.columns.size(), head);
    for (const ReadingBlock::FieldColumn &column : block.columns) {
        putVarint(column.field, head);
        packNumbers(column.values, pieces);
        endPiece();
    }
    QByteArray bytes(1, version);
    const quint32 hash = pieceHash(head.constData(), size_t(head.size()));
    bytes.append(reinterpret_cast<const char *>(&hash), sizeof hash);
    putVarint(quint64(head.size()), bytes);
    bytes.append(head);
    bytes.append(pieces);
    return bytes;
}

std::optional<SealedBlock> SealedBlock::open(const QByteArray &bytes)
{
    const char *from = bytes.constData();
    const char *const end = from + bytes.size();
    quint32 hash = 0;
    if (bytes.size() < qsizetype(2 + sizeof hash) || *from++ != version)
        return {};
    std::memcpy(&hash, from, sizeof hash);
    from += sizeof hash;
    quint64 size = 0;
    if (!getVarint(from, end, size) || size > quint64(end - from) || pieceHash(from, size_t(size)) != hash)
        return {};
    const char *const headEnd = from + size;
    SealedBlock block;
    block.m_bytes = bytes;
    quint64 count = 0;
    quint64 columns = 0;
    auto offset = quint64(headEnd - bytes.constData());
    const auto readPiece = [&](Piece &piece) {
        quint64 pieceSize = 0;
        if (!getVarint(from, headEnd, pieceSize) || headEnd - from < qsizetype(sizeof piece.hash))
            return false;
        std::memcpy(&piece.hash, from, sizeof piece.hash);
        from += sizeof piece.hash;
        piece.offset = qsizetype(offset);
        piece.size = qsizetype(pieceSize);
        offset += pieceSize;
        return pieceSize <= quint64(bytes.size());
    };
    if (!getVarint(from, headEnd, count) || !readPiece(block.m_times) || !readPiece(block.m_qualities)
        || !getVarint(from, headEnd, columns))
        return {};
    block.m_count = qsizetype(count);
    for (quint64 i = 0; i < columns; ++i) {
        quint64 field = 0;
        Piece piece;
        if (!getVarint(from, headEnd, field) || !readPiece(piece))
            return {};
        piece.field = quint32(field);
        block.m_pieces.push_back(piece);
    }
    if (offset > quint64(bytes.size()))
        return {};
    return block;
}

const char *SealedBlock::checked(const Piece &piece) const
{
    const char *from = m_bytes.constData() + piece.offset;
    return pieceHash(from, size_t(piece.size)) == piece.hash ? from : nullptr;
}

bool SealedBlock::times(std::vector<qint64> &timesMs) const
{
    const char *from = checked(m_times);
    return from && unpackInts(from, from + m_times.size, m_count, timesMs);
}

bool SealedBlock::qualities(std::vector<quint8> &qualities) const
{
    const char *from = checked(m_qualities);
    thread_local std::vector<qint64> whole;
    if (!from || !unpackInts(from, from + m_qualities.size, m_count, whole))
        return false;
    qualities.resize(whole.size());
    std::transform(whole.begin(), whole.end(), qualities.begin(), [](qint64 value) { return quint8(value); });
    return true;
}

bool SealedBlock::values(quint32 field, std::vector<double> &values) const
{
    values.clear();
    for (const Piece &piece : m_pieces) {
        if (piece.field == field) {
            const char *from = checked(piece);
            return from && unpackNumbers(from, from + piece.size, m_count, values);
        }
    }
    return true;
}

std::vector<quint32> SealedBlock::fields() const
{
    std::vector<quint32> fields;
    for (const Piece &piece : m_pieces)
        fields.push_back(piece.field);
    return fields;
}

std::optional<ReadingBlock> SealedBlock::unpack() const
{
    ReadingBlock block;
    if (!times(block.timesMs) || !qualities(block.qualities))
        return {};
    for (const Piece &piece : m_pieces) {
        ReadingBlock::FieldColumn column{piece.field, {}};
        if (!values(piece.field, column.values))
            return {};
        block.columns.push_back(std::move(column));
    }
    return block;
}

SealedBlock::Answer SealedBlock::rowAt(qint64 atMs, Row &row) const
{
    thread_local std::vector<qint64> timesMs;
    if (!times(timesMs))
        return Answer::Damaged;
    const auto after = std::upper_bound(timesMs.begin(), timesMs.end(), atMs);
    if (after == timesMs.begin())
        return Answer::NoneYet;
    const qsizetype index = after - timesMs.begin() - 1;
    row.atMs = timesMs[size_t(index)];
    row.values.clear();
    qint64 quality = 0;
    const char *from = checked(m_qualities);
    if (!from || !intAt(from, from + m_qualities.size, m_count, index, quality))
        return Answer::Damaged;
    row.quality = quint8(quality);
    for (const Piece &piece : m_pieces) {
        double value = 0;
        from = checked(piece);
        if (!from || !numberAt(from, from + piece.size, m_count, index, value))
            return Answer::Damaged;
        if (!std::isnan(value))
            row.values.emplace_back(piece.field, value);
    }
    return Answer::Found;
}

} // namespace fleet
