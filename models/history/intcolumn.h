// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>
#include <string>
#include <vector>

namespace fleet {

// Whole numbers of a column, packed: the best of plain, difference and difference of differences, folded to unsigned,
// cut to the narrowest width, laid out byte plane by byte plane and compressed by zstd. Constant and evenly rising
// columns take a few bytes. Whoever keeps the bytes keeps a hash of them as well (pieceHash()). Values only; any
// thread.
void packInts(std::span<const qint64> values, QByteArray &to);

// Reads what packInts() wrote and moves `from` behind it. False: damaged, or not `count` values.
bool unpackInts(const char *&from, const char *end, qsizetype count, std::vector<qint64> &values);
// One of them alone; `from` moves behind the column all the same.
bool intAt(const char *&from, const char *end, qsizetype count, qsizetype index, qint64 &value);
// Moves `from` behind a column without reading it.
bool skipInts(const char *&from, const char *end);

// Numbers of a column, packed without loss: as whole numbers of the decimals that they were printed with, or, where
// that would change one, by their bits. NaN means "not reported".
void packNumbers(std::span<const double> values, QByteArray &to);
bool unpackNumbers(const char *&from, const char *end, qsizetype count, std::vector<double> &values);
bool numberAt(const char *&from, const char *end, qsizetype count, qsizetype index, double &value);
bool skipNumbers(const char *&from, const char *end);

// Unsigned numbers of few bytes, for headers.
void putVarint(quint64 value, QByteArray &to);
bool getVarint(const char *&from, const char *end, quint64 &value);
inline quint64 folded(qint64 value)
{
    return quint64(value) << 1 ^ quint64(value >> 63);
}
inline qint64 unfolded(quint64 value)
{
    return qint64(value >> 1) ^ -qint64(value & 1);
}

// Finds flipped bits and torn writes; no protection against a person.
quint32 pieceHash(const char *bytes, size_t size);

} // namespace fleet
