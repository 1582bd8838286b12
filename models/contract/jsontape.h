// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"

#include <result.h>

#include <QByteArray>
#include <QVarLengthArray>

#include <cstring>
#include <span>
#include <string_view>
#include <utility>

namespace fleet {

// A place in a parsed document. simdjson writes a document as one flat tape of 64-bit words (its doc/tape.md): the type
// in the top byte; for containers the index behind their end in the low half and the number of members between; numbers
// in the word that follows; texts as an offset into one buffer, in the order of the document. Reading the tape directly
// costs a fraction of the public DOM classes, lets equal pieces of two documents be compared word by word, and keeps
// simdjson out of this header. Valid until the thread reads its next document.
class JsonNode
{
public:
    JsonNode() = default;
    JsonNode(const quint64 *word, const quint64 *tape, const char *strings)
        : m_word(word)
        , m_tape(tape)
        , m_strings(strings)
    { }

    bool isThere() const { return m_word; }
    char tag() const { return char(*m_word >> 56); }
    bool isObject() const { return m_word && tag() == '{'; }
    bool isList() const { return m_word && tag() == '['; }
    bool isText() const { return m_word && tag() == '"'; }
    bool isNull() const { return m_word && tag() == 'n'; }
    bool isNumber() const { return m_word && (tag() == 'l' || tag() == 'd' || tag() == 'u'); }
    bool isBool() const { return m_word && (tag() == 't' || tag() == 'f'); }

    bool toBool() const { return tag() == 't'; }
    double number() const
    {
        switch (tag()) {
        case 'l':
            return double(qint64(m_word[1]));
        case 'u':
            return double(m_word[1]);
        default: {
            double value;
            std::memcpy(&value, m_word + 1, sizeof value);
            return value;
        }
        }
    }
    std::string_view text() const { return textAt(m_word); }

    // How many members or elements; a hint, capped by the tape's format.
    qsizetype count() const { return qsizetype((*m_word >> 32) & 0xffffff); }

    const quint64 *word() const { return m_word; }
    const quint64 *tape() const { return m_tape; }
    const char *strings() const { return m_strings; }
    // Behind this value and everything in it.
    const quint64 *end() const { return endOf(m_word); }

    // The value of the last member of that name; not there when this is no object.
    JsonNode member(std::string_view name) const
    {
        JsonNode found;
        if (!isObject())
            return found;
        for (const quint64 *at = m_word + 1; char(*at >> 56) != '}'; at = endOf(at + 1)) {
            if (textAt(at) == name)
                found = JsonNode(at + 1, m_tape, m_strings);
        }
        return found;
    }

    // Calls visit(name, value) for each member in order. A repeated name comes once: at its first place, with its last
    // value.
    template <typename Visit>
    void forEachMember(Visit visit) const
    {
        if (repeatsNames()) {
            for (const auto &[name, word] : distinctMembers())
                visit(name, JsonNode(word, m_tape, m_strings));
            return;
        }
        for (const quint64 *at = m_word + 1; char(*at >> 56) != '}'; at = endOf(at + 1))
            visit(textAt(at), JsonNode(at + 1, m_tape, m_strings));
    }

    // Calls visit(index, value).
    template <typename Visit>
    void forEachElement(Visit visit) const
    {
        int index = 0;
        for (const quint64 *at = m_word + 1; char(*at >> 56) != ']'; at = endOf(at))
            visit(index++, JsonNode(at, m_tape, m_strings));
    }

private:
    std::string_view textAt(const quint64 *at) const
    {
        const char *start = m_strings + (*at & Q_UINT64_C(0x00ffffffffffffff));
        quint32 length;
        std::memcpy(&length, start, sizeof length);
        return {start + sizeof length, length};
    }
    const quint64 *endOf(const quint64 *at) const
    {
        switch (char(*at >> 56)) {
        case '{':
        case '[':
            return m_tape + quint32(*at);
        case 'l':
        case 'u':
        case 'd':
            return at + 2;
        default:
            return at + 1;
        }
    }
    using Member = std::pair<std::string_view, const quint64 *>;
    using Members = QVarLengthArray<Member, 32>;
    Members members() const;
    bool repeatsNames() const;
    bool manyRepeatNames() const;
    Members distinctMembers() const;

    const quint64 *m_word = nullptr;
    const quint64 *m_tape = nullptr;
    const char *m_strings = nullptr;
};

// Reads a document with this thread's parser.
Result<JsonNode, ParseError> readJson(const QByteArray &body);

// Where the tokens of the document that this thread read last begin, as offsets into its body: brackets, colons,
// commas, the first byte of each name and value. Empty when the bytes had to be changed before they could be read.
// Valid as long as the nodes are.
std::span<const quint32> tokensOfLastRead();

} // namespace fleet
