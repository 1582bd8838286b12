// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldreader.h"

#include <QMutex>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <unordered_map>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

// More complaints about one record help nobody.
constexpr qsizetype mostIssues = 200;
constexpr qsizetype longestQuote = 80;
// A home's set point or temperature in Celsius stays below; the oldest answers gave Fahrenheit without saying so.
constexpr double hottestCelsius = 50;

QString describe(const FieldValue &value)
{
    switch (value.kind()) {
    case FieldValue::Kind::Null:
        return u"nothing"_s;
    case FieldValue::Kind::Bool:
        return *value.toBool() ? u"true"_s : u"false"_s;
    case FieldValue::Kind::Number:
        return u"number "_s + QString::fromLatin1(toJson(value));
    case FieldValue::Kind::Text: {
        const QString text = *value.toText();
        const bool fits = text.size() <= longestQuote;
        return u"text \"%1\""_s.arg(fits ? text : text.left(longestQuote) + u"…"_s);
    }
    case FieldValue::Kind::List:
        return u"list"_s;
    case FieldValue::Kind::Object:
        return u"object"_s;
    }
    return {};
}

size_t hashOf(std::string_view utf8)
{
    constexpr quint64 factor = Q_UINT64_C(0x9E3779B97F4A7C15);
    quint64 hash = utf8.size() * factor;
    size_t at = 0;
    for (; at + 8 <= utf8.size(); at += 8) {
        quint64 piece;
        std::memcpy(&piece, utf8.data() + at, 8);
        hash = (hash ^ piece) * factor;
        hash ^= hash >> 32;
    }
    if (at < utf8.size()) {
        quint64 piece = 0;
        std::memcpy(&piece, utf8.data() + at, utf8.size() - at);
        hash = (hash ^ piece) * factor;
        hash ^= hash >> 32;
    }
    return size_t(hash ^ (hash >> 16));
}

// Reads digits from a fixed place; -1 when there is anything else.
int digitsAt(std::string_view text, size_t at, int count)
{
    if (at + size_t(count) > text.size())
        return -1;
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char c = text[at + size_t(i)];
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

// Days since 1970-01-01 in the Gregorian calendar (Howard Hinnant's algorithm).
qint64 daysFromCivil(int year, int month, int day)
{
    year -= month <= 2;
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = int(year - era * 400);
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

int daysInMonth(int year, int month)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

} // namespace

QString textFromUtf8(std::string_view utf8)
{
    static constexpr std::string_view mark = "\xef\xbb\xbf";
    if (!utf8.starts_with(mark)) [[likely]]
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    QString text;
    for (; utf8.starts_with(mark); utf8.remove_prefix(mark.size()))
        text += QChar(0xfeff);
    return text + QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString JsonPath::toString() const
{
    QString text = parent ? parent->toString() : QString();
    const QString own = index >= 0 ? QString::number(index) : textFromUtf8(name);
    if (!text.isEmpty() && !own.isEmpty())
        text += u'.';
    return text + own;
}

void TextPool::Entry::set(std::string_view newUtf8, SharedText newText)
{
    size = quint8(newUtf8.size());
    std::memcpy(utf8, newUtf8.data(), newUtf8.size());
    text = std::move(newText);
}

// Member names and words of the contract. Two of them may fall on one place; then the later one is pooled like any
// other.
struct TextPool::Vocabulary
{
    std::array<Entry, 512> entries;

    Vocabulary()
    {
        const QString words[] = {
            u"status"_s,
            u"level"_s,
            u"capacity"_s,
            u"chargeRate"_s,
            u"dischargeLimit"_s,
            u"currentMode"_s,
            u"isConnected"_s,
            u"isCharging"_s,
            u"currentPower"_s,
            u"maxCurrent"_s,
            u"powerRateLimit"_s,
            u"temperature"_s,
            u"active"_s,
            u"heatSetpoint"_s,
            u"coolSetpoint"_s,
            u"holdType"_s,
            u"mode"_s,
            u"humidity"_s,
            u"producing"_s,
            u"energyTotal"_s,
            u"batteryLevel"_s,
            u"range"_s,
            u"plugged"_s,
            u"charging"_s,
            u"fullyCharged"_s,
            u"batteryCapacity"_s,
            u"chargeLimit"_s,
            u"chargeTimeRemaining"_s,
            u"discharging"_s,
            u"idle"_s,
            u"standby"_s,
            u"available"_s,
            u"charge"_s,
            u"discharge"_s,
            u"auto.balanced"_s,
            u"auto.reserve"_s,
            u"auto.export"_s,
            u"heat"_s,
            u"cool"_s,
            u"auto"_s,
            u"off"_s,
            u"follow_schedule"_s,
            u"permanent"_s,
            u"target"_s,
            u"power"_s,
            u"reserve"_s,
            u"normal"_s,
            u"expedite"_s,
            u"discharge_floor"_s,
            u"charge_ceiling"_s,
            u"max_charge_rate"_s,
            u"scheduler_enabled"_s,
            u"success"_s,
            u"message"_s,
            u"error"_s,
            u"value"_s,
            u"unit"_s,
            u"percent"_s,
            u"battery"_s,
            u"hvac"_s,
            u"ev_charger"_s,
            u"solar_inverter"_s,
            u"vehicle"_s,
        };
        for (const QString &word : words) {
            const QByteArray utf8 = word.toUtf8();
            const std::string_view view(utf8.constData(), size_t(utf8.size()));
            if (Entry &entry = entries[hashOf(view) % entries.size()]; entry.size == 0)
                entry.set(view, SharedText::lasting(word));
        }
    }
};

SharedText lastingText(std::string_view utf8)
{
    constexpr size_t most = 1000;
    static QMutex mutex;
    static auto &texts = *new std::unordered_map<std::string, SharedText>; // for good, as what it holds
    const QMutexLocker locker(&mutex);
    const std::string key(utf8);
    if (const auto known = texts.find(key); known != texts.end())
        return known->second;
    const QString text = textFromUtf8(utf8);
    if (texts.size() == most)
        return text;
    // With its end mark, as everybody may expect of constData().
    const auto size = size_t(text.size());
    auto *characters = new QChar[size + 1]; // for good
    std::copy(text.cbegin(), text.cend(), characters);
    return texts.emplace(key, SharedText::lasting(QString::fromRawData(characters, text.size()))).first->second;
}

SharedText TextPool::text(std::string_view utf8, SharedText (*make)(std::string_view))
{
    static const Vocabulary vocabulary;
    if (utf8.empty())
        return {};
    if (utf8.size() > longest)
        return sharedText(utf8);
    const size_t hash = hashOf(utf8);
    if (const Entry &known = vocabulary.entries[hash % vocabulary.entries.size()]; known.holds(utf8))
        return known.text;
    Entry &entry = m_entries[hash % m_entries.size()];
    if (!entry.holds(utf8))
        entry.set(utf8, make(utf8));
    return entry.text;
}

ReaderPools &ReaderPools::ofThread()
{
    thread_local ReaderPools pools;
    return pools;
}

namespace {

// The way in which the service writes times, "2026-06-12T09:00:00.000Z", and nothing else.
std::optional<qint64> plainInstantMs(std::string_view text)
{
    static constexpr std::string_view shape = "0000-00-00T00:00:00.000Z";
    if (text.size() != shape.size())
        return {};
    bool isPlain = true;
    for (size_t i = 0; i < shape.size(); ++i)
        isPlain = isPlain & (shape[i] == '0' ? uchar(text[i] - '0') < 10 : text[i] == shape[i]);
    if (!isPlain)
        return {};
    const auto two = [&text](size_t at) {
        return (text[at] - '0') * 10 + (text[at + 1] - '0');
    };
    const int year = two(0) * 100 + two(2);
    const int month = two(5);
    const int day = two(8);
    const int hour = two(11);
    const int minute = two(14);
    const int second = two(17);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59
        || second > 59)
        return {};
    const int millisecond = (text[20] - '0') * 100 + two(21);
    return ((daysFromCivil(year, month, day) * 1440 + hour * 60 + minute) * 60 + second) * 1000 + millisecond;
}

} // namespace

std::optional<QDateTime> parseInstant(std::string_view text)
{
    if (const auto ms = plainInstantMs(text))
        return QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC);
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour < 0 || hour > 23
        || minute < 0 || minute > 59 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':')
        return {};
    size_t at = 16;
    int second = 0;
    int millisecond = 0;
    if (at < text.size() && text[at] == ':') {
        second = digitsAt(text, at + 1, 2);
        if (second < 0 || second > 59)
            return {};
        at += 3;
        if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
            const size_t first = ++at;
            for (int weight = 100; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, weight /= 10)
                millisecond += (text[at] - '0') * weight;
            if (at == first || at - first > 12)
                return {};
        }
    }
    // Without a zone it is a wall clock somewhere, not an instant.
    if (at >= text.size())
        return {};
    int offsetMinutes = 0;
    if (text[at] == 'Z') {
        ++at;
    } else if (text[at] == '+' || text[at] == '-') {
        const int sign = text[at] == '-' ? -1 : 1;
        const int hours = digitsAt(text, at + 1, 2);
        if (hours < 0 || hours > 18)
            return {};
        at += 3;
        int minutes = 0;
        if (at < text.size()) {
            at += text[at] == ':';
            minutes = digitsAt(text, at, 2);
            if (minutes < 0 || minutes > 59)
                return {};
            at += 2;
        }
        offsetMinutes = sign * (hours * 60 + minutes);
    }
    if (at != text.size())
        return {};
    const int minuteOfDay = hour * 60 + minute - offsetMinutes;
    const qint64 minutes = daysFromCivil(year, month, day) * 1440 + minuteOfDay;
    return QDateTime::fromMSecsSinceEpoch((minutes * 60 + second) * 1000 + millisecond, Qt::UTC);
}

void FieldReader::complain(const JsonPath &path, const char *expected, const FieldValue &found)
{
    if (m_issues.size() < mostIssues)
        m_issues.append({path.toString(), QString::fromUtf8(expected), describe(found)});
}

void FieldReader::complain(const JsonPath &path, const char *expected, JsonNode found)
{
    if (m_issues.size() >= mostIssues)
        return;
    // A container is only named, so there is no need to copy it.
    if (found.isThere() && found.isList())
        m_issues.append({path.toString(), QString::fromUtf8(expected), u"list"_s});
    else if (found.isThere() && found.isObject())
        m_issues.append({path.toString(), QString::fromUtf8(expected), u"object"_s});
    else
        complain(path, expected, found.isThere() ? value(found) : FieldValue());
}

std::optional<bool> FieldReader::flag(JsonNode node, const JsonPath &path)
{
    if (node.isBool())
        return node.toBool();
    if (!node.isNull())
        complain(path, "true or false", node);
    return {};
}

std::optional<double> FieldReader::number(JsonNode node, const JsonPath &path)
{
    if (node.isNumber())
        return node.number();
    if (!node.isNull())
        complain(path, "number", node);
    return {};
}

std::optional<int> FieldReader::count(JsonNode node, const JsonPath &path)
{
    if (node.isNull())
        return {};
    const double number = node.isNumber() ? node.number() : -1;
    if (number >= 0 && number <= std::numeric_limits<int>::max() && std::floor(number) == number)
        return int(number);
    complain(path, "whole number", node);
    return {};
}

std::optional<QDateTime> FieldReader::instant(JsonNode node, const JsonPath &path)
{
    if (node.isNull())
        return {};
    if (node.isText()) {
        if (auto time = parseInstant(node.text()))
            return time;
    }
    complain(path, "time with zone", node);
    return {};
}

QString FieldReader::text(JsonNode node, const JsonPath &path)
{
    if (node.isText())
        return textFromUtf8(node.text());
    if (!node.isNull())
        complain(path, "text", node);
    return {};
}

SharedText FieldReader::word(JsonNode node, const JsonPath &path)
{
    if (node.isText())
        return m_pools.texts.text(node.text());
    if (!node.isNull())
        complain(path, "text", node);
    return {};
}

SharedText FieldReader::maker(JsonNode node, const JsonPath &path)
{
    if (node.isText())
        return m_pools.texts.lasting(node.text());
    return word(node, path);
}

QStringList FieldReader::texts(JsonNode node, const JsonPath &path)
{
    QStringList all;
    if (list(node, path)) {
        node.forEachElement([&](int index, JsonNode element) {
            if (const SharedText next = word(element, path / index); element.isText())
                all.append(next);
        });
    }
    return all;
}

bool FieldReader::object(JsonNode node, const JsonPath &path)
{
    if (node.isObject())
        return true;
    if (!node.isNull())
        complain(path, "object", node);
    return false;
}

bool FieldReader::list(JsonNode node, const JsonPath &path)
{
    if (node.isList())
        return true;
    if (!node.isNull())
        complain(path, "list", node);
    return false;
}

std::optional<bool> FieldReader::flag(const FieldValue &value, const JsonPath &path)
{
    const auto flag = value.toBool();
    if (!flag && !value.isNull())
        complain(path, "true or false", value);
    return flag;
}

std::optional<double> FieldReader::number(const FieldValue &value, const JsonPath &path)
{
    const auto number = value.toNumber();
    if (!number && !value.isNull())
        complain(path, "number", value);
    return number;
}

std::optional<double> FieldReader::percent(const FieldValue &value, const JsonPath &path)
{
    const auto percent = number(value, path);
    if (!percent || (*percent >= 0 && *percent <= 100))
        return percent;
    complain(path, "0..100", value);
    return {};
}

std::optional<double> FieldReader::celsius(const FieldValue &value, const JsonPath &path)
{
    const auto celsius = number(value, path);
    if (!celsius || *celsius <= hottestCelsius)
        return celsius;
    complain(path, "degrees Celsius", value);
    return {};
}

SharedText FieldReader::text(const FieldValue &value, const JsonPath &path)
{
    if (value.kind() == FieldValue::Kind::Text)
        return value.sharedText();
    if (!value.isNull())
        complain(path, "text", value);
    return {};
}

FieldValue FieldReader::value(JsonNode node)
{
    if (node.isNumber())
        return node.number();
    if (node.isText())
        return m_pools.texts.text(node.text());
    if (node.isBool())
        return node.toBool();
    if (node.isObject())
        return fields(node);
    if (node.isList()) {
        QList<FieldValue> elements;
        elements.reserve(node.count());
        node.forEachElement([&](int, JsonNode element) { elements.append(value(element)); });
        return elements;
    }
    return {};
}

Fields FieldReader::fields(JsonNode object)
{
    Fields all;
    all.reserve(object.count());
    object.forEachMember([&](std::string_view member, JsonNode node) { all.append({name(member), value(node)}); });
    return all;
}

} // namespace fleet
