// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontape.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <bit>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

// No answer of the API comes near either: a full page is 60 KB, six levels deep.
constexpr qsizetype mebibyte = 1'048'576;
constexpr qsizetype largestBody = 32 * mebibyte;
constexpr size_t deepestNesting = 64;
// A parser keeps room for the largest body it has met; beyond this size it is given back.
constexpr qsizetype keptCapacity = 4 * mebibyte;
constexpr size_t leastCapacity = 65536;

struct ThreadParser
{
    simdjson::dom::parser parser;
    bool offsetsAreOfTheBody = false;
};

ThreadParser &threadParser()
{
    thread_local ThreadParser parser;
    return parser;
}

simdjson::dom::parser &parserOfThread(qsizetype size)
{
    simdjson::dom::parser &parser = threadParser().parser;
    if (qsizetype(parser.capacity()) > keptCapacity && size <= keptCapacity)
        parser = simdjson::dom::parser();
    return parser;
}

simdjson::error_code parseInto(simdjson::dom::parser &parser, const QByteArray &body, qsizetype start)
{
    const size_t size = size_t(body.size() - start);
    if (parser.capacity() < size) {
        // Doubling, so that pages which grow by a few bytes don't allocate each time.
        const size_t room = std::bit_ceil(std::max(size, leastCapacity));
        if (const auto error = parser.allocate(room, deepestNesting))
            return error;
        if (const auto error = parser.doc.allocate(room))
            return error;
    }
    // simdjson loads whole vectors and so reads a little behind the end: the array's own spare room will do, if it is
    // there. (capacity() alone would count room in front of the content as well.)
    QByteArray handle = body;
    const bool padded = handle.data_ptr().freeSpaceAtEnd() >= qsizetype(simdjson::SIMDJSON_PADDING);
    return parser.parse(body.constData() + start, size, !padded).error();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The length of the number at `at` by JSON's grammar; 0 when it is none.
qsizetype numberLength(const QByteArray &body, qsizetype at, bool *whole)
{
    const auto peek = [&](qsizetype index) {
        return index < body.size() ? body.at(index) : '\0';
    };
    qsizetype end = at;
    *whole = true;
    if (peek(end) == '-')
        ++end;
    if (!isDigit(peek(end)))
        return 0;
    if (peek(end) == '0') {
        ++end;
    } else {
        while (isDigit(peek(end)))
            ++end;
    }
    if (peek(end) == '.') {
        *whole = false;
        if (!isDigit(peek(++end)))
            return 0;
        while (isDigit(peek(end)))
            ++end;
    }
    if (peek(end) == 'e' || peek(end) == 'E') {
        *whole = false;
        ++end;
        if (peek(end) == '+' || peek(end) == '-')
            ++end;
        if (!isDigit(peek(end)))
            return 0;
        while (isDigit(peek(end)))
            ++end;
    }
    return end - at;
}

bool isTaken(simdjson::dom::parser &parser, const QByteArray &number)
{
    return parser.parse(number.constData(), size_t(number.size())).error() == simdjson::SUCCESS;
}

// simdjson refuses a whole document for one number that it cannot hold. Whole numbers beyond 64 bits are turned into
// doubles, and what not even a double can hold into its text, which is then found to be no number where one belongs.
QByteArray tameNumbers(const QByteArray &body)
{
    constexpr qsizetype surelyTaken = 18; // digits without an exponent
    simdjson::dom::parser judge;
    QByteArray out;
    out.reserve(body.size() + 64);
    bool inText = false;
    for (qsizetype at = 0; at < body.size();) {
        const char c = body.at(at);
        if (inText) {
            if (c == '\\' && at + 1 < body.size()) {
                out.append(body.constData() + at, 2);
                at += 2;
                continue;
            }
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '-' || isDigit(c)) {
            bool whole = false;
            const qsizetype length = numberLength(body, at, &whole);
            const QByteArray number = body.mid(at, length);
            if (length > 0) {
                const bool harmless = length <= surelyTaken && !number.contains('e') && !number.contains('E');
                if (harmless || isTaken(judge, number))
                    out.append(number);
                else if (whole && isTaken(judge, number + "e0"))
                    out.append(number).append("e0");
                else
                    out.append('"').append(number).append('"');
                at += length;
                continue;
            }
        }
        out.append(c);
        ++at;
    }
    return out;
}

ParseError parseErrorOf(simdjson::error_code error)
{
    const bool tooLarge = error == simdjson::CAPACITY || error == simdjson::DEPTH_ERROR || error == simdjson::MEMALLOC;
    return {tooLarge ? ParseError::Kind::TooLarge : ParseError::Kind::NotJson,
            {},
            QString::fromLatin1(simdjson::error_message(error))};
}

} // namespace

Result<JsonNode, ParseError> readJson(const QByteArray &body)
{
    if (body.size() > largestBody)
        return Failure{ParseError{ParseError::Kind::TooLarge, {}, u"%1 bytes"_s.arg(body.size())}};
    const qsizetype start = body.startsWith("\xef\xbb\xbf") ? 3 : 0; // a byte order mark means nothing in UTF-8
    if (body.size() == start)
        return Failure{ParseError{ParseError::Kind::NotJson, {}, u"no content"_s}};

    simdjson::dom::parser &parser = parserOfThread(body.size());
    threadParser().offsetsAreOfTheBody = start == 0;
    simdjson::error_code error = parseInto(parser, body, start);
    if (error == simdjson::NUMBER_ERROR) {
        threadParser().offsetsAreOfTheBody = false;
        error = parseInto(parser, tameNumbers(body.mid(start)), 0);
    }
    if (error)
        return Failure{parseErrorOf(error)};
    static_assert(sizeof(quint64) == sizeof(uint64_t));
    const auto *tape = reinterpret_cast<const quint64 *>(parser.doc.tape.get());
    const auto *strings = reinterpret_cast<const char *>(parser.doc.string_buf.get());
    return JsonNode(tape + 1, tape, strings); // the first word is the root's frame
}

std::span<const quint32> tokensOfLastRead()
{
    const ThreadParser &last = threadParser();
    if (!last.offsetsAreOfTheBody || !last.parser.implementation)
        return {};
    return {last.parser.implementation->structural_indexes.get(), last.parser.implementation->n_structural_indexes};
}

JsonNode::Members JsonNode::members() const
{
    Members all;
    for (const quint64 *at = m_word + 1; char(*at >> 56) != '}'; at = endOf(at + 1))
        all.append({textAt(at), at + 1});
    return all;
}

bool JsonNode::repeatsNames() const
{
    // One bit of 256 per name tells in most cases that it is new; otherwise the names so far are few.
    constexpr int few = 32;
    std::string_view names[few];
    int count = 0;
    std::array<quint64, 4> seen{};
    for (const quint64 *at = m_word + 1; char(*at >> 56) != '}'; at = endOf(at + 1)) {
        const std::string_view name = textAt(at);
        if (count == few)
            return manyRepeatNames();
        const quint64 hash = name.empty() ? 0
                                          : name.size() + uchar(name.front()) * Q_UINT64_C(5)
                + uchar(name[name.size() / 2]) * Q_UINT64_C(11) + uchar(name.back()) * Q_UINT64_C(17);
        const quint64 bit = Q_UINT64_C(1) << (hash & 63);
        quint64 &seenAlike = seen[(hash >> 6) & 3];
        if ((seenAlike & bit) && std::find(names, names + count, name) != names + count)
            return true;
        seenAlike |= bit;
        names[count++] = name;
    }
    return false;
}

bool JsonNode::manyRepeatNames() const
{
    Members all = members();
    std::sort(all.begin(), all.end(), [](const Member &one, const Member &other) { return one.first < other.first; });
    return std::adjacent_find(all.begin(), all.end(),
                              [](const Member &one, const Member &other) { return one.first == other.first; })
        != all.end();
}

JsonNode::Members JsonNode::distinctMembers() const
{
    Members all = members();
    // By name, equal names in the order of the document (their words ascend).
    Members sorted = all;
    std::sort(sorted.begin(), sorted.end());
    Members distinct;
    for (auto first = sorted.begin(); first != sorted.end();) {
        auto last = first;
        while (last + 1 != sorted.end() && (last + 1)->first == first->first)
            ++last;
        distinct.append(*first); // its place
        first = last + 1;
    }
    std::sort(distinct.begin(), distinct.end(),
              [](const Member &one, const Member &other) { return one.second < other.second; });
    for (Member &member : distinct) {
        const auto behind
            = std::upper_bound(sorted.begin(), sorted.end(), member.first,
                               [](std::string_view name, const Member &other) { return name < other.first; });
        member.second = (behind - 1)->second;
    }
    return distinct;
}

} // namespace fleet
