// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "device.h"
#include "jsontape.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace fleet {

// Where in a record a value is; lives on the stack and becomes text only when there is something to complain about.
struct JsonPath
{
    const JsonPath *parent = nullptr;
    std::string_view name;
    int index = -1; // of a list's element, when not negative

    JsonPath operator/(std::string_view member) const { return {this, member, -1}; }
    JsonPath operator/(int element) const { return {this, {}, element}; }
    QString toString() const;
};

// The text of bytes that are known to be UTF-8. Unlike QString::fromUtf8() it keeps a leading U+FEFF: inside an answer
// that is a character like any other, and an id must stay what it is.
QString textFromUtf8(std::string_view utf8);

// The text as one that lives for good, so that copies of it count no references: for names of makers and models, which
// every record of a fleet carries and which are few. Beyond a thousand different ones a text is like any other. Any
// thread.
SharedText lastingText(std::string_view utf8);

// Names and words that come again in every record share one text. A bounded cache of one thread: what is met seldom
// is simply pushed out. The contract's own vocabulary is static text, which copies without counting references.
class TextPool
{
public:
    SharedText text(std::string_view utf8) { return text(utf8, sharedText); }
    SharedText lasting(std::string_view utf8) { return text(utf8, lastingText); }

private:
    static SharedText sharedText(std::string_view utf8) { return textFromUtf8(utf8); }
    SharedText text(std::string_view utf8, SharedText (*make)(std::string_view));
    static constexpr size_t longest = 39; // longer texts are hardly repeated
    struct Entry
    {
        quint8 size = 0;
        char utf8[longest];
        SharedText text;

        bool holds(std::string_view other) const
        {
            return size == other.size() && std::memcmp(utf8, other.data(), size) == 0;
        }
        void set(std::string_view newUtf8, SharedText newText);
    };
    struct Vocabulary;
    std::array<Entry, 1024> m_entries;
};

// Remembers pieces of tape together with what was made of them, so that the capability map which a whole fleet declares
// is read once. One thread's; the maps themselves are shared between threads by shareCommands().
class CommandsPool
{
public:
    // The map read from an equal piece before, or null.
    CommandsPtr find(JsonNode object);
    void remember(JsonNode object, const CommandsPtr &commands);

private:
    struct Entry
    {
        std::weak_ptr<const Commands> commands;
        std::vector<quint64> words;      // as on the tape, offsets counted from the piece's own start
        std::vector<quint64> textWords;  // all ones where the word is a text's offset
        std::vector<quint64> placeWords; // all ones where the word holds a place on the tape
        QByteArray texts;                // the piece of the text buffer
        quint64 lastText = 0;            // where in it the last text begins
    };
    bool matches(const Entry &entry, JsonNode object) const;
    std::vector<Entry> m_entries;
    size_t m_next = 0;   // the entry to be overwritten
    size_t m_recent = 0; // neighbours in a page are often of one model
};

// One object for equal maps across all threads, for as long as somebody holds it.
CommandsPtr shareCommands(Commands commands);

struct ReaderPools
{
    TextPool texts;
    CommandsPool commands;
    static ReaderPools &ofThread();
};

// Strict reading of single members: what is of the wrong type is noted as an issue and counts as not reported; null
// counts as not reported without a word.
class FieldReader
{
public:
    FieldReader(ReaderPools &pools, QList<FieldIssue> &issues) : m_pools(pools), m_issues(issues) { }

    std::optional<bool> flag(JsonNode node, const JsonPath &path);
    std::optional<double> number(JsonNode node, const JsonPath &path);
    std::optional<int> count(JsonNode node, const JsonPath &path); // whole, not negative
    std::optional<QDateTime> instant(JsonNode node, const JsonPath &path);
    QString text(JsonNode node, const JsonPath &path);
    SharedText word(JsonNode node, const JsonPath &path);  // a text that is likely to come again
    SharedText maker(JsonNode node, const JsonPath &path); // one that every record has, out of few
    template <typename E>
    Word<E> knownWord(JsonNode node, const JsonPath &path)
    {
        if (node.isText()) {
            if (auto known = Word<E>::knownFromUtf8(node.text()))
                return *std::move(known);
        }
        return Word<E>(word(node, path).text());
    }
    QStringList texts(JsonNode node, const JsonPath &path);
    template <typename E>
    std::optional<QList<Word<E>>> knownWords(JsonNode node, const JsonPath &path)
    {
        if (!list(node, path))
            return {};
        QList<Word<E>> words;
        node.forEachElement([&](int index, JsonNode element) {
            if (const Word<E> next = knownWord<E>(element, path / index); !next.isEmpty())
                words.append(next);
        });
        return words;
    }
    // True when the members or elements may be visited.
    bool object(JsonNode node, const JsonPath &path);
    bool list(JsonNode node, const JsonPath &path);

    // Values taken from a state, where the value was read already.
    std::optional<bool> flag(const FieldValue &value, const JsonPath &path);
    std::optional<double> number(const FieldValue &value, const JsonPath &path);
    std::optional<double> percent(const FieldValue &value, const JsonPath &path);
    std::optional<double> celsius(const FieldValue &value, const JsonPath &path);
    SharedText text(const FieldValue &value, const JsonPath &path);

    // Anything, as it came.
    FieldValue value(JsonNode node);
    Fields fields(JsonNode object);
    SharedText name(std::string_view utf8) { return m_pools.texts.text(utf8); }

    void complain(const JsonPath &path, const char *expected, const FieldValue &found);
    void complain(const JsonPath &path, const char *expected, JsonNode found);

    ReaderPools &pools() { return m_pools; }
    QList<FieldIssue> &issues() { return m_issues; }

private:
    ReaderPools &m_pools;
    QList<FieldIssue> &m_issues;
};

// ISO 8601 with a zone: "2026-06-12T09:00:00.000Z", "+02:00"; seconds and fraction may be missing. Empty otherwise.
std::optional<QDateTime> parseInstant(std::string_view text);

// The records. Each reads an object that the caller has checked to be one; a device or action without id comes back all
// the same, and the caller tells it by the empty id.
std::shared_ptr<Device> readDevice(ReaderPools &pools, JsonNode object, const Family &family);
std::shared_ptr<Action> readAction(ReaderPools &pools, JsonNode object);
Schedule readSchedule(FieldReader &reader, JsonNode object, const JsonPath &path);
CommandsPtr readCommands(FieldReader &reader, JsonNode node, const JsonPath &path);
std::optional<Settings> readSettings(FieldReader &reader, JsonNode node, const JsonPath &path);
ErrorDetails readErrorDetails(FieldReader &reader, JsonNode object, const JsonPath &path);
QString readSelfLink(FieldReader &reader, JsonNode node, const JsonPath &path);
Meta readMeta(FieldReader &reader, JsonNode node, const JsonPath &path);
// The typed view of one member of `state`, as readDevice() takes it; a member that no family knows changes nothing.
void readStateField(FieldReader &reader, Reading &reading, std::string_view name, const FieldValue &value,
                    const JsonPath &path);

// The older spelling of what an action is, "ev-charger:start_charging": family and command. A mode that was told among
// the parameters is the command itself.
struct LegacyAction
{
    Family family;
    QString command;
};
LegacyAction readLegacyType(const QString &type, const QString &mode);

} // namespace fleet
