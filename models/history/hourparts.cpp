// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourparts.h"

#include "intcolumn.h"

#include <array>
#include <cmath>
#include <cstring>

namespace fleet::hourParts {

namespace {

constexpr char version = 1;

void sealField(const ReadingBlock &block, const std::vector<double> &values, std::chrono::milliseconds hold,
               QByteArray &to)
{
    const qint64 begin = block.timesMs.front() / hourMs * hourMs;
    const qint64 end = (block.timesMs.back() / hourMs + 1) * hourMs;
    StepCutter cutter({{begin, end}, int((end - begin) / hourMs)}, hold);
    for (size_t i = 0; i < values.size(); ++i)
        cutter.reading(block.timesMs[i],
                       ReadingQuality::fromByte(block.qualities[i]).isData() ? values[i] : notReported);
    const std::vector<HistoryColumn> columns = cutter.finish(block.timesMs.back());

    std::array<std::vector<qint64>, 6> whole;
    std::array<std::vector<double>, 4> numbers;
    for (size_t hour = 0; hour < columns.size(); ++hour) {
        const HistoryColumn &column = columns[hour];
        if (column.samples == 0 && column.coveredMs == 0 && column.noDataMs == 0)
            continue;
        // Areas to the nearest millisecond of a unit: an error of 3e-7 units in the mean of an hour.
        const std::array<qint64, 6> counts{
            qint64(hour),    qint64(column.samples),        column.coveredMs,
            column.noDataMs, std::llround(column.integral), std::llround(column.negative)};
        const std::array<double, 4> values4{column.min, column.max, column.first, column.last};
        for (size_t i = 0; i < counts.size(); ++i)
            whole[i].push_back(counts[i]);
        for (size_t i = 0; i < values4.size(); ++i)
            numbers[i].push_back(values4[i]);
    }
    putVarint(quint64(begin / hourMs), to);
    putVarint(whole[0].size(), to);
    for (const std::vector<qint64> &column : whole)
        packInts(column, to);
    for (const std::vector<double> &column : numbers)
        packNumbers(column, to);
    const bool isData = ReadingQuality::fromByte(block.qualities.back()).isData();
    const double last = isData ? values.back() : notReported;
    packNumbers(std::span(&last, 1), to);
}

} // namespace

QByteArray seal(const ReadingBlock &block, std::chrono::milliseconds hold)
{
    QByteArray fields;
    for (const ReadingBlock::FieldColumn &column : block.columns) {
        QByteArray content;
        sealField(block, column.values, hold, content);
        putVarint(column.field, fields);
        putVarint(quint64(content.size()), fields);
        fields.append(content);
    }
    QByteArray bytes(1, version);
    const quint32 hash = pieceHash(fields.constData(), size_t(fields.size()));
    bytes.append(reinterpret_cast<const char *>(&hash), sizeof hash);
    bytes.append(fields);
    return bytes;
}

Answer read(const QByteArray &bytes, quint32 field, Field &found)
{
    found.parts.clear();
    const char *from = bytes.constData();
    const char *const end = from + bytes.size();
    quint32 hash = 0;
    if (bytes.size() < qsizetype(1 + sizeof hash) || *from++ != version)
        return Answer::Damaged;
    std::memcpy(&hash, from, sizeof hash);
    from += sizeof hash;
    if (pieceHash(from, size_t(end - from)) != hash)
        return Answer::Damaged;
    while (from < end) {
        quint64 id = 0;
        quint64 size = 0;
        if (!getVarint(from, end, id) || !getVarint(from, end, size) || size > quint64(end - from))
            return Answer::Damaged;
        if (id != field) {
            from += size;
            continue;
        }
        quint64 firstHour = 0;
        quint64 count = 0;
        if (!getVarint(from, end, firstHour) || !getVarint(from, end, count))
            return Answer::Damaged;
        // Kept from chunk to chunk: a year is read on every frame of a chart that is moved.
        thread_local std::array<std::vector<qint64>, 6> whole;
        thread_local std::array<std::vector<double>, 4> numbers;
        thread_local std::vector<double> last;
        for (std::vector<qint64> &column : whole) {
            if (!unpackInts(from, end, qsizetype(count), column))
                return Answer::Damaged;
        }
        for (std::vector<double> &column : numbers) {
            if (!unpackNumbers(from, end, qsizetype(count), column))
                return Answer::Damaged;
        }
        if (!unpackNumbers(from, end, 1, last))
            return Answer::Damaged;
        found.lastValue = last.front();
        found.parts.reserve(count);
        for (size_t i = 0; i < count; ++i) {
            Part part;
            part.beginMs = (qint64(firstHour) + whole[0][i]) * hourMs;
            part.column.samples = quint32(whole[1][i]);
            part.column.coveredMs = whole[2][i];
            part.column.noDataMs = whole[3][i];
            part.column.integral = double(whole[4][i]);
            part.column.negative = double(whole[5][i]);
            part.column.min = numbers[0][i];
            part.column.max = numbers[1][i];
            part.column.first = numbers[2][i];
            part.column.last = numbers[3][i];
            found.parts.push_back(part);
        }
        return Answer::Read;
    }
    return Answer::NoSuchField;
}

} // namespace fleet::hourParts
