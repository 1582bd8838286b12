// SPDX-License-Identifier: GPL-3.0-or-later
#include "intcolumn.h"

#include <zstd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>

namespace fleet {

namespace {

enum Method : quint8 { Plain, Delta, DeltaOfDelta };
enum Storage : quint8 { Constant, Bytes, Zstd };
constexpr int level = 6;                  // beyond it, pieces of this size get slower but no smaller
constexpr size_t smallestCompressed = 24; // below it the frame alone costs more than it saves
constexpr int mostDecimals = 9;
constexpr std::array<double, mostDecimals + 1> powers{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
constexpr double largestWhole = 9007199254740992.0; // 2^53

ZSTD_CCtx *compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    return context.get();
}

// Wrapping arithmetic: times and bit patterns may be anything, and unpacking wraps the same way.
qint64 minus(qint64 a, qint64 b)
{
    return qint64(quint64(a) - quint64(b));
}

qint64 plus(qint64 a, qint64 b)
{
    return qint64(quint64(a) + quint64(b));
}

// Bits that the folded values need, about what entropy coding will pay.
double cost(std::span<const quint64> values)
{
    qint64 bits = 0;
    for (const quint64 value : values)
        bits += std::bit_width(value);
    return double(bits);
}

template <typename Unsigned>
void joinPlanes(const uchar *planes, size_t count, std::vector<qint64> &values)
{
    qint64 *out = values.data();
    for (size_t i = 0; i < count; ++i) {
        Unsigned value = planes[i];
        for (size_t plane = 1; plane < sizeof(Unsigned); ++plane)
            value = Unsigned(value | Unsigned(planes[plane * count + i]) << (8 * plane));
        out[i] = unfolded(value);
    }
}

} // namespace

quint32 pieceHash(const char *bytes, size_t size)
{
    quint64 hash = 0x9e3779b97f4a7c15U ^ size;
    const auto mix = [&hash](quint64 word) {
        hash = (hash ^ word) * 0xff51afd7ed558ccdU;
        hash ^= hash >> 32;
    };
    for (; size >= 8; bytes += 8, size -= 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes, 8);
        mix(word);
    }
    if (size > 0) {
        quint64 word = 0;
        std::memcpy(&word, bytes, size);
        mix(word);
    }
    return quint32(hash);
}

void putVarint(quint64 value, QByteArray &to)
{
    for (; value >= 0x80; value >>= 7)
        to.append(char(value | 0x80));
    to.append(char(value));
}

bool getVarint(const char *&from, const char *end, quint64 &value)
{
    value = 0;
    for (int shift = 0; shift < 64 && from < end; shift += 7) {
        const auto byte = quint8(*from++);
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

// head: method | storage << 2 | log2(width) << 4, then the first values that the method needs, then the piece:
// its length and its bytes. A constant column has no piece.
void packInts(std::span<const qint64> values, QByteArray &to)
{
    const size_t count = values.size();
    if (count == 0)
        return;
    thread_local std::array<std::vector<quint64>, 3> candidates;
    for (std::vector<quint64> &candidate : candidates)
        candidate.clear();
    const qint64 base = *std::min_element(values.begin(), values.end());
    const qint64 firstStep = count > 1 ? minus(values[1], values[0]) : 0;
    candidates[Plain].reserve(count);
    for (const qint64 value : values)
        candidates[Plain].push_back(folded(minus(value, base)));
    qint64 last = values[0];
    qint64 lastStep = firstStep;
    for (size_t i = 1; i < count; ++i) {
        const qint64 step = minus(values[i], last);
        candidates[Delta].push_back(folded(step));
        if (i > 1)
            candidates[DeltaOfDelta].push_back(folded(minus(step, lastStep)));
        last = values[i];
        lastStep = step;
    }
    // Differences of noise are noisier than the noise itself; what each costs decides. The simpler one wins a draw.
    std::array<double, 3> costs{};
    for (size_t i = 0; i < costs.size(); ++i)
        costs[i] = cost(candidates[i]);
    Method method = Plain;
    if (costs[Delta] < costs[method])
        method = Delta;
    if (costs[DeltaOfDelta] < costs[method])
        method = DeltaOfDelta;
    const std::vector<quint64> &chosen = candidates[method];
    const quint64 largest = chosen.empty() ? 0 : *std::max_element(chosen.begin(), chosen.end());
    const int widthLog = largest == 0 ? 0 : largest <= 0xff ? 0 : largest <= 0xffff ? 1 : largest <= 0xffffffff ? 2 : 3;
    const auto head = [&](Storage storage) {
        to.append(char(method | storage << 2 | widthLog << 4));
        putVarint(folded(method == Plain ? base : values[0]), to);
        if (method == DeltaOfDelta)
            putVarint(folded(firstStep), to);
    };
    if (largest == 0) {
        head(Constant);
        return;
    }
    const size_t width = size_t(1) << widthLog;
    thread_local std::vector<uchar> planes;
    planes.resize(chosen.size() * width);
    for (size_t plane = 0; plane < width; ++plane) {
        for (size_t i = 0; i < chosen.size(); ++i)
            planes[plane * chosen.size() + i] = uchar(chosen[i] >> (8 * plane));
    }
    Storage storage = Bytes;
    const char *piece = reinterpret_cast<const char *>(planes.data());
    size_t size = planes.size();
    thread_local std::vector<char> compressed;
    if (size >= smallestCompressed) {
        compressed.resize(ZSTD_compressBound(size));
        const size_t packed
            = ZSTD_compressCCtx(compressor(), compressed.data(), compressed.size(), planes.data(), size, level);
        if (!ZSTD_isError(packed) && packed < size) {
            storage = Zstd;
            piece = compressed.data();
            size = packed;
        }
    }
    head(storage);
    putVarint(size, to);
    to.append(piece, qsizetype(size));
}

namespace {

struct Head
{
    Method method = Plain;
    Storage storage = Constant;
    int widthLog = 0;
    qint64 first = 0;
    qint64 step = 0;
    const char *piece = nullptr;
    size_t size = 0;
};

bool readHead(const char *&from, const char *end, Head &head)
{
    if (from >= end)
        return false;
    const auto byte = quint8(*from++);
    if ((byte & 3) > DeltaOfDelta || (byte >> 2 & 3) > Zstd || byte >> 4 > 3)
        return false;
    head.method = Method(byte & 3);
    head.storage = Storage(byte >> 2 & 3);
    head.widthLog = byte >> 4;
    quint64 value = 0;
    if (!getVarint(from, end, value))
        return false;
    head.first = unfolded(value);
    if (head.method == DeltaOfDelta) {
        if (!getVarint(from, end, value))
            return false;
        head.step = unfolded(value);
    }
    if (head.storage == Constant)
        return true;
    if (!getVarint(from, end, value) || value > quint64(end - from))
        return false;
    head.piece = from;
    head.size = size_t(value);
    from += head.size;
    return true;
}

// The byte planes of `rest` values, of a piece that is not constant. Null: damaged. Valid until the thread's next call.
const uchar *planesOf(const Head &head, size_t rest)
{
    const size_t size = rest << head.widthLog;
    if (head.storage != Zstd)
        return head.size == size ? reinterpret_cast<const uchar *>(head.piece) : nullptr;
    thread_local std::vector<uchar> unpacked;
    unpacked.resize(std::max<size_t>(1, size));
    if (ZSTD_decompressDCtx(decompressor(), unpacked.data(), size, head.piece, head.size) != size)
        return nullptr;
    return unpacked.data();
}

// What stands at `index`, where `count` is the number of values in the planes and differences are added up on the way.
template <typename Unsigned>
qint64 joinedAt(const uchar *planes, size_t count, const Head &head, size_t index)
{
    const auto at = [planes, count](size_t i) {
        Unsigned value = planes[i];
        for (size_t plane = 1; plane < sizeof(Unsigned); ++plane)
            value = Unsigned(value | Unsigned(planes[plane * count + i]) << (8 * plane));
        return unfolded(value);
    };
    if (head.method == Plain)
        return plus(head.first, at(index));
    qint64 value = head.first;
    if (head.method == Delta) {
        for (size_t i = 0; i < index; ++i)
            value = plus(value, at(i));
        return value;
    }
    qint64 step = head.step;
    for (size_t i = 0; i < index; ++i) {
        if (i > 0)
            step = plus(step, at(i - 1));
        value = plus(value, step);
    }
    return value;
}

} // namespace

bool intAt(const char *&from, const char *end, qsizetype count, qsizetype index, qint64 &value)
{
    Head head;
    if (index < 0 || index >= count || !readHead(from, end, head))
        return false;
    if (head.storage == Constant) {
        value = head.method == DeltaOfDelta ? qint64(quint64(head.first) + quint64(head.step) * quint64(index))
                                            : head.first;
        return true;
    }
    const size_t lead = head.method;
    const size_t rest = size_t(count) > lead ? size_t(count) - lead : 0;
    const uchar *planes = planesOf(head, rest);
    if (!planes)
        return false;
    const auto i = size_t(index);
    switch (head.widthLog) {
    case 0:
        value = joinedAt<quint8>(planes, rest, head, i);
        break;
    case 1:
        value = joinedAt<quint16>(planes, rest, head, i);
        break;
    case 2:
        value = joinedAt<quint32>(planes, rest, head, i);
        break;
    default:
        value = joinedAt<quint64>(planes, rest, head, i);
        break;
    }
    return true;
}

bool skipInts(const char *&from, const char *end)
{
    Head head;
    return readHead(from, end, head);
}

bool unpackInts(const char *&from, const char *end, qsizetype count, std::vector<qint64> &values)
{
    values.clear();
    if (count <= 0)
        return count == 0;
    Head head;
    if (!readHead(from, end, head))
        return false;
    const size_t lead = head.method; // values that stand in the head
    const size_t rest = size_t(count) > lead ? size_t(count) - lead : 0;
    if (head.storage == Constant) {
        values.resize(rest, 0);
    } else {
        const uchar *planes = planesOf(head, rest);
        if (!planes)
            return false;
        values.resize(rest);
        switch (head.widthLog) {
        case 0:
            joinPlanes<quint8>(planes, rest, values);
            break;
        case 1:
            joinPlanes<quint16>(planes, rest, values);
            break;
        case 2:
            joinPlanes<quint32>(planes, rest, values);
            break;
        default:
            joinPlanes<quint64>(planes, rest, values);
            break;
        }
    }
    switch (head.method) {
    case Plain:
        for (qint64 &value : values)
            value = plus(value, head.first);
        break;
    case Delta: {
        qint64 last = head.first;
        values.insert(values.begin(), head.first);
        for (size_t i = 1; i < values.size(); ++i)
            values[i] = last = plus(last, values[i]);
        break;
    }
    case DeltaOfDelta: {
        qint64 last = head.first;
        qint64 step = head.step;
        std::array<qint64, 2> leading{head.first, plus(head.first, head.step)};
        values.insert(values.begin(), leading.begin(), leading.begin() + std::min<qsizetype>(2, count));
        if (count > 1)
            last = values[1];
        for (size_t i = 2; i < values.size(); ++i) {
            step = plus(step, values[i]);
            values[i] = last = plus(last, step);
        }
        break;
    }
    }
    return values.size() == size_t(count);
}

namespace {

// How many decimals bring every number back exactly; -1: none does.
int decimalsOf(std::span<const double> values)
{
    int decimals = 0;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        if (value == 0 && std::signbit(value))
            return -1;
        for (;; ++decimals) {
            if (decimals > mostDecimals)
                return -1;
            const double scaled = std::nearbyint(value * powers[size_t(decimals)]);
            if (std::abs(scaled) > largestWhole)
                return -1;
            if (scaled / powers[size_t(decimals)] == value)
                break;
        }
    }
    return decimals;
}

constexpr quint8 byBits = 0x3f;
constexpr quint8 hasGaps = 0x40;
constexpr quint8 allGaps = 0x80;

} // namespace

// head: decimals, or byBits, and what gaps there are; then a column of 0 and 1 where some are not reported; then the
// numbers, a gap repeating its neighbour.
void packNumbers(std::span<const double> values, QByteArray &to)
{
    if (values.empty())
        return;
    const size_t gaps
        = size_t(std::count_if(values.begin(), values.end(), [](double value) { return std::isnan(value); }));
    if (gaps == values.size()) {
        to.append(char(allGaps));
        return;
    }
    // The decimals of a mixed column only rise, so a number seen early must be looked at again with the final count.
    int decimals = decimalsOf(values);
    if (decimals > 0) {
        const double power = powers[size_t(decimals)];
        for (const double value : values) {
            if (!std::isnan(value)
                && (std::abs(value * power) > largestWhole || std::nearbyint(value * power) / power != value)) {
                decimals = -1;
                break;
            }
        }
    }
    to.append(char((decimals < 0 ? byBits : quint8(decimals)) | (gaps > 0 ? hasGaps : 0)));
    thread_local std::vector<qint64> whole;
    whole.clear();
    whole.reserve(values.size());
    if (gaps > 0) {
        for (const double value : values)
            whole.push_back(std::isnan(value) ? 0 : 1);
        packInts(whole, to);
        whole.clear();
    }
    qint64 last = 0;
    for (const double value : values) {
        if (!std::isnan(value))
            last = decimals < 0 ? std::bit_cast<qint64>(value)
                                : qint64(std::nearbyint(value * powers[size_t(decimals)]));
        whole.push_back(last);
    }
    packInts(whole, to);
}

bool skipNumbers(const char *&from, const char *end)
{
    if (from >= end)
        return false;
    const auto head = quint8(*from++);
    if (head & allGaps)
        return true;
    return (!(head & hasGaps) || skipInts(from, end)) && skipInts(from, end);
}

bool numberAt(const char *&from, const char *end, qsizetype count, qsizetype index, double &value)
{
    if (from >= end || index < 0 || index >= count)
        return false;
    value = std::numeric_limits<double>::quiet_NaN();
    const auto head = quint8(*from++);
    if (head & allGaps)
        return true;
    qint64 present = 1;
    qint64 whole = 0;
    if ((head & hasGaps) && !intAt(from, end, count, index, present))
        return false;
    const quint8 decimals = head & byBits;
    if ((decimals > mostDecimals && decimals != byBits) || !intAt(from, end, count, index, whole))
        return false;
    if (present)
        value = decimals == byBits ? std::bit_cast<double>(whole) : double(whole) / powers[decimals];
    return true;
}

bool unpackNumbers(const char *&from, const char *end, qsizetype count, std::vector<double> &values)
{
    values.clear();
    if (count == 0)
        return true;
    if (from >= end)
        return false;
    const auto head = quint8(*from++);
    if (head & allGaps) {
        values.assign(size_t(count), std::numeric_limits<double>::quiet_NaN());
        return true;
    }
    thread_local std::vector<qint64> present;
    thread_local std::vector<qint64> whole;
    if ((head & hasGaps) && !unpackInts(from, end, count, present))
        return false;
    const quint8 decimals = head & byBits;
    if ((decimals > mostDecimals && decimals != byBits) || !unpackInts(from, end, count, whole))
        return false;
    values.resize(size_t(count));
    if (decimals == byBits) {
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = std::bit_cast<double>(whole[i]);
    } else {
        // Divided, not multiplied by the inverse: only that gives back the number as it was parsed.
        const double power = powers[decimals];
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = double(whole[i]) / power;
    }
    if (head & hasGaps) {
        for (size_t i = 0; i < values.size(); ++i) {
            if (!present[i])
                values[i] = std::numeric_limits<double>::quiet_NaN();
        }
    }
    return true;
}

} // namespace fleet
