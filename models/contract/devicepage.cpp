// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicepage.h"

#include "fieldreader.h"

#include <prefetch.h>

#include <QMultiHash>
#include <QMutex>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <vector>

namespace fleet {

namespace {

constexpr QByteArrayView metaMark = ",\"meta\":";

} // namespace

// Bytes that many answers have in common, kept once.
using SharedBytes = std::shared_ptr<const QByteArray>;

class PageMemory
{
public:
    // A value that may differ from answer to answer while all around it stays: where it is, and what it is.
    struct Variable
    {
        static constexpr quint16 lastPulledAt = 0xffff;
        static constexpr quint16 available = 0xfffe;
        static constexpr size_t most = 0xff00;

        quint32 offset = 0; // from where the record begins
        quint16 length = 0;
        quint16 target = 0; // one of the above, or the place in Device::state
    };

    // Places are those in the answer as it came.
    struct Record
    {
        quint32 begin = 0;
        quint32 end = 0;
        quint32 firstVariable = 0;
        quint32 variables = 0; // none: the record is read as a whole when it differs
        quint32 mapOffset = 0; // of its capability map, from where the record begins
        quint32 map = 0;       // which one, counted from 1; 0: it has none that is worth sharing
    };

    // The answer's bytes without the capability maps, which are a third of it and of which a fleet has few.
    QByteArray own;
    std::vector<SharedBytes> maps;
    // The whole of it again as one comparison goes through it: some own bytes, then a map.
    struct Stretch
    {
        quint32 own = 0;
        quint32 mapSize = 0;
        const char *map = nullptr;
    };
    std::vector<Stretch> stretches;
    Family family;
    quint32 metaAt = 0; // behind the mark
    std::vector<Record> records;
    std::vector<Variable> variables;
    Page<DevicePtr> page;
};

namespace {

using Variable = PageMemory::Variable;
using Record = PageMemory::Record;

constexpr qsizetype leastShared = 64; // what is shorter is not worth a piece of its own

// The same object for the same bytes, for as long as somebody holds it. Any thread.
SharedBytes shareBytes(QByteArrayView bytes)
{
    static QMutex mutex;
    static QMultiHash<size_t, std::weak_ptr<const QByteArray>> table;
    static qsizetype sweepAt = 256;

    const size_t hash = qHash(bytes);
    const QMutexLocker locker(&mutex);
    const auto [first, last] = std::as_const(table).equal_range(hash);
    for (auto at = first; at != last; ++at) {
        if (SharedBytes known = at->lock(); known && *known == bytes)
            return known;
    }
    if (table.size() >= sweepAt) {
        table.removeIf([](const auto &entry) { return entry.value().expired(); });
        sweepAt = std::max<qsizetype>(256, table.size() * 2);
    }
    auto shared = std::make_shared<const QByteArray>(bytes.toByteArray());
    table.insert(hash, shared);
    return shared;
}

// Goes through the remembered answer in order, piece by piece as it is kept.
class KeptBytes
{
public:
    explicit KeptBytes(const PageMemory &memory) : m_memory(memory) { }

    // The bytes from here to `to`, none of which are of a map; `to` is a place in the answer.
    const char *ownTo(quint32 to)
    {
        const char *piece = m_memory.own.constData() + m_own;
        m_own += to - m_at;
        m_at = to;
        return piece;
    }
    const QByteArray &map(const Record &record)
    {
        const QByteArray &bytes = *m_memory.maps[record.map - 1];
        m_at += quint32(bytes.size());
        return bytes;
    }
    quint32 at() const { return m_at; }

private:
    const PageMemory &m_memory;
    quint32 m_at = 0; // in the answer
    quint32 m_own = 0;
};

// Takes an answer apart into what is kept of it, from its beginning to its end.
class BytesKeeper
{
public:
    BytesKeeper(const QByteArray &body, PageMemory &memory) : m_body(body), m_memory(memory) { }

    // The answer has a map there, of that size; null: one that is not known yet.
    void takeMap(Record &record, qsizetype size, SharedBytes known)
    {
        const qsizetype at = record.begin + record.mapOffset;
        takeOwn(at);
        const QByteArrayView bytes = QByteArrayView(m_body).sliced(at, size);
        record.map = place(bytes, std::move(known));
        m_memory.stretches.push_back(
            {quint32(m_memory.own.size()) - m_stretched, quint32(size), m_memory.maps[record.map - 1]->constData()});
        m_stretched = quint32(m_memory.own.size());
        m_at = at + size;
    }
    void takeOwn(qsizetype to)
    {
        m_memory.own.append(m_body.constData() + m_at, to - m_at);
        m_at = to;
    }

private:
    quint32 place(QByteArrayView bytes, SharedBytes known)
    {
        std::vector<SharedBytes> &maps = m_memory.maps;
        constexpr size_t neighbours = 16; // those of a page are few, or it is no page of a fleet
        const size_t last = maps.size() - std::min(maps.size(), neighbours);
        for (size_t i = maps.size(); i > last; --i) {
            if (known ? maps[i - 1] == known : *maps[i - 1] == bytes)
                return quint32(i);
        }
        maps.push_back(known ? std::move(known) : shareBytes(bytes));
        return quint32(maps.size());
    }
    const QByteArray &m_body;
    PageMemory &m_memory;
    qsizetype m_at = 0;
    quint32 m_stretched = 0; // own bytes that a stretch has
};

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}

// Whether there is that character once, and else JSON's white space.
bool isOnly(QByteArrayView text, char wanted)
{
    int count = 0;
    for (const char c : text) {
        if (c == wanted)
            ++count;
        else if (!isSpace(c))
            return false;
    }
    return count == 1;
}

// The length of the object at the beginning of `rest`; 0 when there is none. Counts brackets only, so for valid JSON it
// is exact and for anything else it needs to be read as well.
qsizetype objectLength(QByteArrayView rest)
{
    if (rest.isEmpty() || rest.front() != '{')
        return 0;
    constexpr int deepest = 48; // a record that is deeper is left to the reader of whole answers, who has the last word
    int depth = 0;
    bool inText = false;
    for (qsizetype at = 0; at < rest.size(); ++at) {
        const char c = rest.at(at);
        if (inText) {
            at += c == '\\';
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return 0;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return 0;
}

// The same, and nothing but the closing of the outermost object may follow.
qsizetype lastObjectLength(QByteArrayView rest)
{
    const qsizetype length = objectLength(rest);
    return length > 0 && isOnly(rest.sliced(length), '}') ? length : 0;
}

std::optional<Meta> readLastMeta(const QByteArray &body, qsizetype at)
{
    const qsizetype length = lastObjectLength(QByteArrayView(body).sliced(at));
    if (length == 0)
        return {};
    const auto document = readJson(body.mid(at, length));
    if (!document || !document->isObject())
        return {};
    QList<FieldIssue> issues;
    FieldReader reader(ReaderPools::ofThread(), issues);
    Meta meta = readMeta(reader, *document, JsonPath());
    return issues.isEmpty() ? std::optional(meta) : std::nullopt;
}

// ---- remembering -----------------------------------------------------------------------------------------------

// Walks the tokens of a document beside its bytes. simdjson has checked that it is JSON, so that the walk need not.
class TokenWalk
{
public:
    TokenWalk(const QByteArray &body, std::span<const quint32> tokens) : m_body(body), m_tokens(tokens) { }

    bool atEnd() const { return m_at >= m_tokens.size(); }
    char token() const { return atEnd() ? '\0' : m_body.at(qsizetype(offset())); }
    quint32 offset() const { return m_tokens[m_at]; }
    void next() { ++m_at; }
    bool take(char wanted)
    {
        if (token() != wanted)
            return false;
        ++m_at;
        return true;
    }
    // Behind the value that begins here.
    void skipValue()
    {
        int depth = 0;
        do {
            const char c = token();
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            ++m_at;
        } while (depth > 0 && !atEnd());
    }
    // The name or text that begins here, without its quotes; empty optional when anything in it is escaped or not
    // ASCII, so that its bytes are not what it says.
    std::optional<std::string_view> plainText() const
    {
        const char *begin = m_body.constData() + offset() + 1;
        const char *end = begin;
        for (const char *limit = m_body.constData() + m_body.size(); end < limit && *end != '"'; ++end) {
            if (*end == '\\' || uchar(*end) >= 0x80)
                return {};
        }
        return std::string_view(begin, size_t(end - begin));
    }
    // Calls visit(name) with the walk standing at the member's value; visit must leave it behind that. False when a
    // name is not plain.
    template <typename Visit>
    bool forEachMember(Visit visit)
    {
        if (!take('{'))
            return false;
        while (!atEnd() && !take('}')) {
            const auto name = plainText();
            if (!name)
                return false;
            next(); // the name
            next(); // the colon
            if (!visit(*name))
                return false;
            take(',');
        }
        return true;
    }
    // Of the token that was left behind last.
    quint32 lastOffset() const { return m_tokens[m_at - 1]; }
    size_t place() const { return m_at; }
    void goTo(size_t place) { m_at = place; }

private:
    const QByteArray &m_body;
    std::span<const quint32> m_tokens;
    size_t m_at = 0;
};

// The bytes of the number, word or plain text at the walk.
std::optional<quint32> scalarLength(const TokenWalk &walk, const QByteArray &body)
{
    if (walk.token() == '"') {
        const auto text = walk.plainText();
        return text ? std::optional(quint32(text->size()) + 2) : std::nullopt;
    }
    qsizetype end = walk.offset();
    while (end < body.size() && !isSpace(body.at(end)) && body.at(end) != ',' && body.at(end) != '}')
        ++end;
    return quint32(end - walk.offset());
}

struct Parts
{
    std::vector<Variable> variables;
    quint32 mapOffset = 0; // from where the record begins
    quint32 mapSize = 0;   // 0: no map that is worth sharing
};

// Finds the values of a record that may be patched, and its capability map. Nothing when there is anything in the
// record that patching does not understand.
Parts findParts(TokenWalk walk, const QByteArray &body, const Device &device)
{
    std::vector<Variable> found;
    Parts parts;
    bool hasCommands = false;
    const quint32 begin = walk.offset();
    const auto note = [&](quint16 target) {
        const auto length = scalarLength(walk, body);
        if (length && *length < std::numeric_limits<quint16>::max())
            found.push_back({walk.offset() - begin, quint16(*length), target});
        walk.skipValue();
    };
    bool hasState = false;
    bool hasSync = false;
    qsizetype members = 0;
    const bool isPlain = device.issues.isEmpty() && walk.forEachMember([&](std::string_view name) {
        if (name == "state") {
            if (std::exchange(hasState, true) || walk.token() != '{')
                return false;
            return walk.forEachMember([&](std::string_view) {
                if (size_t(members) >= Variable::most)
                    return false;
                const quint16 target = quint16(members++);
                if (walk.token() == '{' || walk.token() == '[')
                    walk.skipValue();
                else
                    note(target);
                return true;
            });
        }
        if (name == "sync") {
            if (std::exchange(hasSync, true) || walk.token() != '{')
                return false;
            bool pulled = false;
            bool available = false;
            return walk.forEachMember([&](std::string_view part) {
                if (part == "lastPulledAt" && device.sync.lastPulledAt) {
                    if (std::exchange(pulled, true))
                        return false;
                    note(Variable::lastPulledAt);
                } else if (part == "available" && device.sync.available) {
                    if (std::exchange(available, true))
                        return false;
                    note(Variable::available);
                } else {
                    walk.skipValue();
                }
                return true;
            });
        }
        if (name == "commands" && walk.token() == '{') {
            if (std::exchange(hasCommands, true))
                return false;
            parts.mapOffset = walk.offset() - begin;
            walk.skipValue();
            parts.mapSize = walk.lastOffset() + 1 - begin - parts.mapOffset;
            return true;
        }
        walk.skipValue();
        return true;
    });
    // A repeated name keeps one place for two values.
    if (!isPlain || members != device.state.size())
        return {};
    parts.variables = std::move(found);
    if (parts.mapSize < leastShared)
        parts.mapSize = 0;
    return parts;
}

// Stands at the first record of `data.items`; false when the answer is built in any other way.
bool goToItems(TokenWalk &walk)
{
    std::optional<size_t> items;
    bool hasData = false;
    const bool isPlain = walk.forEachMember([&](std::string_view name) {
        if (name != "data") {
            walk.skipValue();
            return true;
        }
        if (std::exchange(hasData, true))
            return false;
        return walk.forEachMember([&](std::string_view part) {
            if (part == "items") {
                if (items || walk.token() != '[')
                    return false;
                items = walk.place() + 1;
            }
            walk.skipValue();
            return true;
        });
    });
    if (!isPlain || !items)
        return false;
    walk.goTo(*items);
    return true;
}

// Of the answer that this thread read last; null when nothing could be made of it later.
PageMemoryPtr remember(const QByteArray &body, const Family &family, const Envelope<Page<DevicePtr>> &envelope)
{
    const std::span<const quint32> tokens = tokensOfLastRead();
    if (!envelope.content || !envelope.issues.isEmpty() || !envelope.content->spoiled.isEmpty() || tokens.empty())
        return {};
    const qsizetype metaAt = QByteArrayView(body).lastIndexOf(metaMark) + metaMark.size();
    if (metaAt < metaMark.size() || lastObjectLength(QByteArrayView(body).sliced(metaAt)) == 0)
        return {};
    TokenWalk walk(body, tokens);
    if (!goToItems(walk))
        return {};

    auto memory = std::make_shared<PageMemory>();
    BytesKeeper keeper(body, *memory);
    memory->own.reserve(body.size());
    memory->family = family;
    memory->metaAt = quint32(metaAt);
    memory->page = *envelope.content;
    memory->records.reserve(size_t(memory->page.items.size()));
    while (walk.token() == '{') {
        const auto index = qsizetype(memory->records.size());
        if (index >= memory->page.items.size())
            return {};
        Record record;
        record.begin = walk.offset();
        const Parts parts = findParts(walk, body, *memory->page.items.at(index));
        record.firstVariable = quint32(memory->variables.size());
        record.variables = quint32(parts.variables.size());
        memory->variables.insert(memory->variables.end(), parts.variables.begin(), parts.variables.end());
        if (parts.mapSize > 0) {
            record.mapOffset = parts.mapOffset;
            keeper.takeMap(record, parts.mapSize, nullptr);
        }
        const size_t first = walk.place();
        walk.skipValue();
        if (walk.place() == first)
            return {};
        record.end = walk.lastOffset() + 1;
        memory->records.push_back(record);
        if (!walk.take(','))
            break;
    }
    if (qsizetype(memory->records.size()) != memory->page.items.size() || walk.token() != ']')
        return {};
    keeper.takeOwn(metaAt);
    memory->own.squeeze();
    memory->variables.shrink_to_fit();
    return memory;
}

// ---- reading by what is remembered -----------------------------------------------------------------------------

constexpr std::array<double, 16> powersOfTen{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                             1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

// A new value where an old one was. Understands what is usual, by JSON's grammar, and refuses the rest.
class Scalar
{
public:
    bool read(const char *begin, const char *limit)
    {
        m_begin = begin;
        m_end = begin;
        if (begin >= limit)
            return false;
        switch (*begin) {
        case '"':
            return readText(limit);
        case 't':
            return readWord("true", limit);
        case 'f':
            return readWord("false", limit);
        case 'n':
            return readWord("null", limit);
        default:
            return readNumber(limit);
        }
    }
    const char *end() const { return m_end; }
    std::string_view bytes() const { return {m_begin, size_t(m_end - m_begin)}; }
    std::string_view text() const { return {m_begin + 1, size_t(m_end - m_begin - 2)}; }
    bool isText() const { return *m_begin == '"'; }
    bool isBool() const { return *m_begin == 't' || *m_begin == 'f'; }
    bool isNumber() const { return *m_begin == '-' || isDecimal(*m_begin); }
    bool toBool() const { return *m_begin == 't'; }
    double number() const { return m_number; }
    FieldValue value(ReaderPools &pools) const
    {
        switch (*m_begin) {
        case '"':
            return pools.texts.text(text());
        case 't':
            return true;
        case 'f':
            return false;
        case 'n':
            return {};
        default:
            return m_number;
        }
    }

private:
    // Eight characters at once: no quote, no escape, nothing below a blank or beyond ASCII among them. The sums are
    // right as long as no character is beyond ASCII, which is asked for as well.
    static bool isPlain(const char *eight)
    {
        constexpr quint64 each = Q_UINT64_C(0x0101010101010101);
        constexpr quint64 top = each * 0x80;
        quint64 text;
        std::memcpy(&text, eight, sizeof text);
        const auto holds = [&text](char c) {
            const quint64 difference = text ^ (each * uchar(c));
            return (difference - each) & ~difference & top;
        };
        const quint64 isControl = (text - each * 0x20) & ~text & top;
        return ((text & top) | isControl | holds('"') | holds('\\')) == 0;
    }
    bool readText(const char *limit)
    {
        const char *at = m_begin + 1;
        while (limit - at >= 8 && isPlain(at))
            at += 8;
        for (; at < limit && *at != '"'; ++at) {
            if (*at == '\\' || uchar(*at) < 0x20 || uchar(*at) >= 0x80)
                return false;
        }
        if (at == limit)
            return false;
        m_end = at + 1;
        return true;
    }
    bool readWord(std::string_view word, const char *limit)
    {
        if (size_t(limit - m_begin) < word.size() || std::memcmp(m_begin, word.data(), word.size()) != 0)
            return false;
        m_end = m_begin + word.size();
        return true;
    }
    // Up to 15 digits without an exponent: whole and power of ten are doubles then, and their quotient is the one that
    // is nearest.
    bool readNumber(const char *limit)
    {
        const char *at = m_begin;
        const bool isNegative = *at == '-';
        at += isNegative;
        const char *first = at;
        quint64 whole = 0;
        while (at < limit && isDecimal(*at))
            whole = whole * 10 + quint64(*at++ - '0');
        const qsizetype before = at - first;
        if (before == 0 || before > 15 || (before > 1 && *first == '0'))
            return false;
        qsizetype behind = 0;
        if (at < limit && *at == '.') {
            const char *fraction = ++at;
            while (at < limit && isDecimal(*at) && at - fraction < 16)
                whole = whole * 10 + quint64(*at++ - '0');
            behind = at - fraction;
            if (behind == 0 || before + behind > 15)
                return false;
        }
        if (at < limit && (*at == 'e' || *at == 'E' || isDecimal(*at) || *at == '.'))
            return false;
        if (whole == 0 && isNegative)
            return false; // minus nothing
        m_number = double(whole) / powersOfTen[size_t(behind)];
        if (isNegative)
            m_number = -m_number;
        m_end = at;
        return true;
    }

    const char *m_begin = nullptr;
    const char *m_end = nullptr;
    double m_number = 0;
};

// The usual meta, flat and plain, read on the spot. Empty for anything else, which readLastMeta() then judges.
std::optional<Meta> readPlainMeta(const QByteArray &body, qsizetype at)
{
    const char *now = body.constData() + at;
    const char *limit = body.constData() + body.size();
    const auto take = [&now, limit](char wanted) {
        const bool isThere = now < limit && *now == wanted;
        now += isThere ? 1 : 0;
        return isThere;
    };
    if (!take('{'))
        return {};
    Meta meta;
    Scalar scalar;
    do {
        if (!scalar.read(now, limit) || !scalar.isText())
            return {};
        const std::string_view name = scalar.text();
        now = scalar.end();
        if (!take(':') || !scalar.read(now, limit))
            return {};
        now = scalar.end();
        const auto textOnce = [&scalar](const QString &before) {
            return scalar.isText() && before.isEmpty();
        };
        if (name == "requestId" && textOnce(meta.requestId.text())) {
            meta.requestId = RequestId(QString::fromLatin1(scalar.text().data(), qsizetype(scalar.text().size())));
        } else if (name == "environment" && textOnce(meta.environment.text())) {
            const auto known = ApiEnvironment::knownFromUtf8(scalar.text());
            if (!known)
                return {};
            meta.environment = *known;
        } else if (name == "timestamp" && scalar.isText() && !meta.timestamp) {
            meta.timestamp = parseInstant(scalar.text());
            if (!meta.timestamp)
                return {};
        } else if (name == "latencyMs" && scalar.isNumber() && !meta.latencyMs) {
            meta.latencyMs = scalar.number();
        } else {
            return {};
        }
    } while (take(','));
    if (!take('}') || !isOnly(QByteArrayView(now, limit - now), '}'))
        return {};
    return meta;
}

std::optional<Meta> readMetaAt(const QByteArray &body, qsizetype at)
{
    std::optional<Meta> plain = readPlainMeta(body, at);
    return plain ? plain : readLastMeta(body, at);
}

// How many bytes from the beginning are the same, at most `most`.
size_t commonLength(const char *one, const char *other, size_t most)
{
    const auto difference = [&](size_t at) {
        quint64 a;
        quint64 b;
        std::memcpy(&a, one + at, sizeof a);
        std::memcpy(&b, other + at, sizeof b);
        return a ^ b;
    };
    size_t at = 0;
    while (at + 32 <= most && (difference(at) | difference(at + 8) | difference(at + 16) | difference(at + 24)) == 0)
        at += 32;
    for (; at + 8 <= most; at += 8) {
        const quint64 bits = difference(at);
        if (bits == 0)
            continue;
        if constexpr (std::endian::native == std::endian::little)
            return at + size_t(std::countr_zero(bits)) / 8;
        break;
    }
    while (at < most && one[at] == other[at])
        ++at;
    return at;
}

// Reads an answer along the one before: what lies between the records must be the same, byte for byte. That makes the
// whole of it valid JSON with the same meaning: in a valid document objects were replaced by valid objects.
class Reread
{
public:
    Reread(const QByteArray &body, const PageMemory &before)
        : m_body(body)
        , m_before(before)
        , m_kept(before)
        , m_memory(std::make_shared<PageMemory>())
        , m_keeper(body, *m_memory)
    { }

    std::optional<DevicePageReading> read()
    {
        m_memory->family = m_before.family;
        m_memory->own.reserve(m_before.own.size() + growth);
        m_memory->page.pagination = m_before.page.pagination;
        m_memory->records.reserve(m_before.records.size());
        m_memory->variables.reserve(m_before.variables.size());
        m_memory->page.items.reserve(m_before.page.items.size());
        for (size_t i = 0; i < m_before.records.size(); ++i) {
            prepare(i);
            const Record &record = m_before.records[i];
            if (!sameTo(record.begin))
                return {};
            m_begin = m_at;
            if (!readRecord(record, m_before.page.items.at(qsizetype(i))))
                return {};
            m_memory->records.back().end = quint32(m_at);
        }
        if (!sameTo(m_before.metaAt))
            return {};
        const auto meta = readMetaAt(m_body, m_at);
        if (!meta)
            return {};
        m_memory->metaAt = quint32(m_at);
        m_keeper.takeOwn(m_at);
        return DevicePageReading{Envelope<Page<DevicePtr>>{m_memory->page, *meta, {}}, m_memory, m_reused, m_patched};
    }

private:
    // Longer values than before find room without a move.
    static constexpr qsizetype growth = 512;
    // The records of before that come next.
    void prepare(size_t index) const
    {
        const QList<DevicePtr> &items = m_before.page.items;
        if (const auto second = qsizetype(index) + 2; second < items.size())
            prefetch(items.at(second).get());
        if (const auto next = qsizetype(index) + 1; next < items.size()) {
            const Device &device = *items.at(next);
            prefetch(device.state.constData(), size_t(device.state.size()) * sizeof(Field));
            // Where the references to its text are counted.
            prefetch(device.id.text().constData() - sizeof(QArrayData) / sizeof(QChar), 1);
        }
    }
    const char *now() const { return m_body.constData() + m_at; }
    bool same(const char *bytes, size_t count)
    {
        if (size_t(m_body.size() - m_at) < count || std::memcmp(now(), bytes, count) != 0)
            return false;
        m_at += qsizetype(count);
        return true;
    }
    // The bytes up to there of the answer before come next, outside of the records.
    bool sameTo(quint32 to)
    {
        const quint32 from = m_kept.at();
        return same(m_kept.ownTo(to), to - from);
    }
    // A record of before, as its bytes are kept: in one piece, or around its capability map.
    struct Piece
    {
        const char *bytes;
        size_t begin; // in the record
        size_t end;
    };
    using Pieces = QVarLengthArray<Piece, 3>;
    Pieces takePieces(const Record &record)
    {
        Pieces pieces;
        const auto add = [&](const char *bytes, quint32 from) {
            pieces.append({bytes, from - record.begin, m_kept.at() - record.begin});
        };
        quint32 from = m_kept.at();
        if (record.map) {
            add(m_kept.ownTo(record.begin + record.mapOffset), from);
            from = m_kept.at();
            add(m_kept.map(record).constData(), from);
            from = m_kept.at();
        }
        add(m_kept.ownTo(record.end), from);
        return pieces;
    }
    // The map of a record that still has the same one, at this place now.
    void keepMap(const Record &before, size_t offset)
    {
        if (!before.map)
            return;
        const SharedBytes &map = m_before.maps[before.map - 1];
        Record &record = m_memory->records.back();
        record.mapOffset = quint32(offset);
        m_keeper.takeMap(record, map->size(), map);
    }
    bool readRecord(const Record &record, const DevicePtr &known)
    {
        const auto firstVariable = quint32(m_memory->variables.size());
        m_memory->records.push_back({quint32(m_begin), 0, firstVariable, record.variables});
        const auto variables = std::span(m_before.variables).subspan(record.firstVariable, record.variables);
        const Pieces pieces = takePieces(record);
        const auto isSame = [&](const Piece &piece) {
            return same(piece.bytes, piece.end - piece.begin);
        };
        if (variables.empty() && std::all_of(pieces.begin(), pieces.end(), isSame)) {
            keepMap(record, record.mapOffset);
            m_memory->page.items.append(known);
            ++m_reused;
            return true;
        }
        if (!variables.empty() && patch(record, pieces, variables, known))
            return true;
        m_memory->variables.resize(firstVariable);
        m_memory->records.back().variables = 0;
        return readWhole();
    }
    // Goes from one difference to the next: each must lie within a value that may be another one. Nothing is looked at
    // but the bytes where there is none.
    bool patch(const Record &record, const Pieces &pieces, std::span<const Variable> variables, const DevicePtr &known)
    {
        m_at = m_begin;
        ReaderPools &pools = ReaderPools::ofThread();
        std::shared_ptr<Device> made;
        Field *state = nullptr;
        const char *now = m_body.constData() + m_begin;
        const size_t beforeSize = record.end - record.begin;
        const size_t nowSize = size_t(m_body.size() - m_begin);
        size_t beforeAt = 0;
        size_t nowAt = 0;
        Scalar scalar;
        auto variable = variables.begin();
        const auto passVariable = [&] {
            m_memory->variables.push_back(
                {quint32(variable->offset + nowAt - beforeAt), variable->length, variable->target});
            ++variable;
        };
        const Piece *piece = pieces.begin();
        size_t mapOffset = 0;
        for (;;) {
            const size_t same = commonLength(piece->bytes + (beforeAt - piece->begin), now + nowAt,
                                             std::min(piece->end - beforeAt, nowSize - nowAt));
            while (variable != variables.end() && variable->offset + variable->length < beforeAt + same)
                passVariable();
            beforeAt += same;
            nowAt += same;
            if (beforeAt == beforeSize)
                break;
            if (beforeAt == piece->end) {
                // No value ends here: names stand before the map and a comma or a bracket behind it.
                if (++piece == pieces.begin() + 1)
                    mapOffset = nowAt;
                continue;
            }
            // A difference right behind a value may be its longer or shorter end.
            if (variable == variables.end() || variable->offset > beforeAt)
                return false;
            nowAt -= beforeAt - variable->offset;
            beforeAt = variable->offset;
            if (!scalar.read(now + nowAt, now + nowSize))
                return false;
            const std::string_view bytes = scalar.bytes();
            if (bytes.size() >= std::numeric_limits<quint16>::max()
                || bytes == std::string_view(piece->bytes + (beforeAt - piece->begin), variable->length))
                return false; // too long, or it is what follows that differs
            if (!made)
                made = std::make_shared<Device>(*known);
            switch (variable->target) {
            case Variable::lastPulledAt: {
                const auto instant = scalar.isText() ? parseInstant(scalar.text()) : std::nullopt;
                if (!instant)
                    return false;
                made->sync.lastPulledAt = instant;
                break;
            }
            case Variable::available:
                if (!scalar.isBool())
                    return false;
                made->sync.available = scalar.toBool();
                break;
            default: {
                if (!state)
                    state = made->state.data();
                Field &field = state[variable->target];
                field.value = scalar.value(pools);
                if (!readTyped(pools, *made, field))
                    return false;
            }
            }
            m_memory->variables.push_back({quint32(nowAt), quint16(bytes.size()), variable->target});
            beforeAt += variable->length;
            nowAt += bytes.size();
            ++variable;
        }
        while (variable != variables.end())
            passVariable();
        keepMap(record, mapOffset);
        m_at += qsizetype(nowAt);
        if (made) {
            m_memory->page.items.append(std::move(made));
            ++m_patched;
        } else {
            m_memory->page.items.append(known);
            ++m_reused;
        }
        return true;
    }
    // False when there is something to complain about: then the record is read as a whole, complaints in their order.
    bool readTyped(ReaderPools &pools, Device &device, const Field &field)
    {
        FieldReader reader(pools, m_issues);
        char name[64];
        const QString &text = field.name;
        const qsizetype length = text.size();
        if (length > qsizetype(sizeof name))
            return false;
        for (qsizetype i = 0; i < length; ++i)
            name[i] = char(text.at(i).unicode()); // plain, or there were no variables
        readStateField(reader, device.reading, {name, size_t(length)}, field.value, JsonPath());
        const bool isFine = m_issues.isEmpty();
        m_issues.clear();
        return isFine;
    }
    bool readWhole()
    {
        m_at = m_begin;
        const qsizetype length = objectLength(QByteArrayView(m_body).sliced(m_at));
        if (length == 0)
            return false;
        const QByteArray bytes = m_body.mid(m_at, length);
        const auto document = readJson(bytes);
        if (!document || !document->isObject())
            return false;
        const DevicePtr device = readDevice(ReaderPools::ofThread(), *document, m_before.family);
        if (device->id.isEmpty())
            return false;
        if (const auto tokens = tokensOfLastRead(); !tokens.empty()) {
            const Parts parts = findParts(TokenWalk(bytes, tokens), bytes, *device);
            m_memory->variables.insert(m_memory->variables.end(), parts.variables.begin(), parts.variables.end());
            Record &record = m_memory->records.back();
            record.variables = quint32(parts.variables.size());
            if (parts.mapSize > 0) {
                record.mapOffset = parts.mapOffset;
                m_keeper.takeMap(record, parts.mapSize, nullptr);
            }
        }
        m_memory->page.items.append(device);
        m_at += length;
        return true;
    }

    const QByteArray &m_body;
    const PageMemory &m_before;
    KeptBytes m_kept;
    std::shared_ptr<PageMemory> m_memory;
    BytesKeeper m_keeper;
    QList<FieldIssue> m_issues;
    qsizetype m_at = 0;
    qsizetype m_begin = 0; // of the record
    int m_reused = 0;
    int m_patched = 0;
};

} // namespace

qsizetype bytesOf(const PageMemory &memory)
{
    qsizetype bytes = memory.own.size() + qsizetype(memory.variables.size() * sizeof(Variable))
        + qsizetype(memory.records.size() * sizeof(Record))
        + qsizetype(memory.stretches.size() * sizeof(PageMemory::Stretch));
    // Of a map that many pages have, each its share: one that is unique counts whole.
    for (const auto &map : memory.maps)
        bytes += map->size() / std::max(1L, map.use_count());
    return bytes;
}

std::optional<Envelope<Page<DevicePtr>>> rereadDevicePage(const QByteArray &body, const PageMemory &before)
{
    if (body.size() <= before.metaAt)
        return {};
    const char *now = body.constData();
    const char *own = before.own.constData();
    for (const PageMemory::Stretch &stretch : before.stretches) {
        if (std::memcmp(now, own, stretch.own) != 0
            || std::memcmp(now + stretch.own, stretch.map, stretch.mapSize) != 0)
            return {};
        now += stretch.own + stretch.mapSize;
        own += stretch.own;
    }
    const char *end = before.own.constData() + before.own.size();
    if (std::memcmp(now, own, size_t(end - own)) != 0)
        return {};
    auto meta = readMetaAt(body, before.metaAt);
    if (!meta)
        return {};
    return Envelope<Page<DevicePtr>>{before.page, *std::move(meta), {}};
}

DevicePageReading readDevicePage(const QByteArray &body, const Family &family, const PageMemoryPtr &before)
{
    if (before && before->family == family) {
        if (auto same = rereadDevicePage(body, *before))
            return {*std::move(same), before, int(before->page.items.size()), 0};
        if (auto reading = Reread(body, *before).read())
            return *std::move(reading);
    }
    Parsed<Page<DevicePtr>> parsed = parseDevicePage(body, family);
    PageMemoryPtr memory = parsed ? remember(body, family, *parsed) : nullptr;
    return {std::move(parsed), std::move(memory), 0, 0};
}

std::optional<Meta> onlyMetaChanged(const QByteArray &before, const QByteArray &after)
{
    // Up to and including the mark both must be the same, and what follows must be one object and the end of the
    // answer. As `before` was read without error, that holds for `after` too once its object is read: the mark cannot
    // lie inside a text (its first quote would have to be escaped), and the same beginning leaves the same one bracket
    // to be closed.
    const qsizetype at = QByteArrayView(after).lastIndexOf(metaMark) + metaMark.size();
    if (at < metaMark.size() || before.size() <= at
        || std::memcmp(before.constData(), after.constData(), size_t(at)) != 0
        || lastObjectLength(QByteArrayView(before).sliced(at)) == 0)
        return {};
    return readLastMeta(after, at);
}

} // namespace fleet
