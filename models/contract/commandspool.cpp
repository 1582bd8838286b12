// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldreader.h"

#include <QHashFunctions>
#include <QMultiHash>
#include <QMutex>

#include <utility>

namespace fleet {

namespace {

// A fleet has a few dozen models, a thread reads pages of one family at a time.
constexpr size_t mostEntries = 64;

constexpr quint64 offsetMask = Q_UINT64_C(0x00ffffffffffffff);

size_t hashOfCommands(const Commands &commands)
{
    size_t hash = 0;
    for (const CommandCapability &entry : commands.entries) {
        hash = qHashMulti(hash, entry.command);
        for (const ParameterBounds &bounds : entry.parameters)
            hash = qHashMulti(hash, bounds.name, bounds.unit, bounds.min.value_or(-1), bounds.max.value_or(-1));
        for (const Execution &shape : entry.execution)
            hash = qHashMulti(hash, shape);
    }
    return hash;
}

quint32 textLengthAt(const char *strings, quint64 offset)
{
    quint32 length;
    std::memcpy(&length, strings + offset, sizeof length);
    return length;
}

} // namespace

CommandsPtr shareCommands(Commands commands)
{
    static QMutex mutex;
    static QMultiHash<size_t, std::weak_ptr<const Commands>> table;
    static qsizetype sweepAt = 256;

    const size_t hash = hashOfCommands(commands);
    const QMutexLocker locker(&mutex);
    const auto [first, last] = std::as_const(table).equal_range(hash);
    for (auto at = first; at != last; ++at) {
        if (CommandsPtr known = at->lock(); known && *known == commands)
            return known;
    }
    if (table.size() >= sweepAt) {
        table.removeIf([](const auto &entry) { return entry.value().expired(); });
        sweepAt = std::max<qsizetype>(256, table.size() * 2);
    }
    auto shared = std::make_shared<const Commands>(std::move(commands));
    table.insert(hash, shared);
    return shared;
}

CommandsPtr CommandsPool::find(JsonNode object)
{
    if (object.end() - object.word() <= 2)
        return {};
    for (size_t step = 0; step < m_entries.size(); ++step) {
        const size_t index = (m_recent + step) % m_entries.size();
        if (matches(m_entries[index], object)) {
            m_recent = index;
            return m_entries[index].commands.lock();
        }
    }
    return {};
}

bool CommandsPool::matches(const Entry &entry, JsonNode object) const
{
    const quint64 *words = object.word();
    const size_t count = size_t(object.end() - words);
    if (count != entry.words.size())
        return false;
    // Every word of an equal piece is the remembered one moved by where texts and tape begin this time. The types are
    // in the words, so equality here means that texts, places and plain numbers are told apart rightly from first to
    // last.
    const quint64 textBase = words[1] & offsetMask;
    const quint64 placeBase = quint64(words - object.tape());
    quint64 difference = 0;
    for (size_t i = 0; i < count; ++i) {
        const quint64 expected = entry.words[i] + (entry.textWords[i] & textBase) + (entry.placeWords[i] & placeBase);
        difference |= words[i] ^ expected;
    }
    if (difference)
        return false;
    // The last text's length first: it tells that the remembered number of bytes is there to be compared.
    const char *texts = object.strings() + textBase;
    return textLengthAt(texts, entry.lastText) == textLengthAt(entry.texts.constData(), entry.lastText)
        && std::memcmp(texts, entry.texts.constData(), size_t(entry.texts.size())) == 0;
}

void CommandsPool::remember(JsonNode object, const CommandsPtr &commands)
{
    const quint64 *words = object.word();
    const size_t count = size_t(object.end() - words);
    if (count <= 2)
        return; // an empty map: there is no text to begin from, and nothing to save
    for (Entry &known : m_entries) {
        if (matches(known, object)) {
            known.commands = commands; // nobody held the former one any more
            return;
        }
    }
    const quint64 textBase = words[1] & offsetMask;
    const quint64 placeBase = quint64(words - object.tape());
    Entry entry;
    entry.commands = commands;
    entry.words.assign(words, words + count);
    entry.textWords.assign(count, 0);
    entry.placeWords.assign(count, 0);
    for (size_t i = 0; i < count; ++i) {
        switch (char(words[i] >> 56)) {
        case '"':
            entry.words[i] -= textBase;
            entry.textWords[i] = ~Q_UINT64_C(0);
            entry.lastText = entry.words[i] & offsetMask;
            break;
        case '{':
        case '[':
        case '}':
        case ']':
            entry.words[i] -= placeBase;
            entry.placeWords[i] = ~Q_UINT64_C(0);
            break;
        case 'l':
        case 'u':
        case 'd':
            ++i; // the number itself
            break;
        default:
            break;
        }
    }
    const char *texts = object.strings() + textBase;
    const quint64 size = entry.lastText + sizeof(quint32) + textLengthAt(texts, entry.lastText) + 1;
    entry.texts = QByteArray(texts, qsizetype(size));
    if (m_entries.size() < mostEntries) {
        m_entries.push_back(std::move(entry));
    } else {
        m_entries[m_next] = std::move(entry);
        m_next = (m_next + 1) % mostEntries;
    }
}

} // namespace fleet
