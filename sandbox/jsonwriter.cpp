// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include <array>
#include <charconv>
#include <cmath>

namespace fleet::sandbox {

namespace {

constexpr qsizetype timeLength = 24;

void putDigits(char *at, int count, qint64 value)
{
    for (int i = count - 1; i >= 0; --i) {
        at[i] = char('0' + value % 10);
        value /= 10;
    }
}

// QDateTime::toString costs a microsecond, and a page of 50 devices carries about 150 times.
void formatTime(qint64 msecs, char *out)
{
    qint64 days = msecs / 86'400'000;
    qint64 rest = msecs % 86'400'000;
    if (rest < 0) {
        rest += 86'400'000;
        --days;
    }
    // Civil date from a day count, proleptic Gregorian (era of 400 years, year beginning in March).
    const qint64 z = days + 719'468;
    const qint64 era = (z >= 0 ? z : z - 146'096) / 146'097;
    const qint64 dayOfEra = z - era * 146'097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    const qint64 day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const qint64 month = shifted < 10 ? shifted + 3 : shifted - 9;
    const qint64 year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);

    putDigits(out, 4, year);
    out[4] = '-';
    putDigits(out + 5, 2, month);
    out[7] = '-';
    putDigits(out + 8, 2, day);
    out[10] = 'T';
    putDigits(out + 11, 2, rest / 3'600'000);
    out[13] = ':';
    putDigits(out + 14, 2, rest / 60'000 % 60);
    out[16] = ':';
    putDigits(out + 17, 2, rest / 1000 % 60);
    out[19] = '.';
    putDigits(out + 20, 3, rest % 1000);
    out[23] = 'Z';
}

} // namespace

void JsonWriter::comma()
{
    if (m_commaDue)
        m_out.append(',');
    m_commaDue = true;
}

JsonWriter &JsonWriter::open(char bracket)
{
    comma();
    m_out.append(bracket);
    m_commaDue = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_out.append(bracket);
    m_commaDue = true;
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    comma();
    m_out.append('"').append(name).append("\":");
    m_commaDue = false;
    return *this;
}

JsonWriter &JsonWriter::string(QByteArrayView utf8)
{
    comma();
    m_out.append('"');
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        m_out.append(utf8.sliced(plainFrom, i - plainFrom));
        plainFrom = i + 1;
        m_out.append('\\');
        switch (c) {
        case '"':
        case '\\':
            m_out.append(char(c));
            break;
        case '\n':
            m_out.append('n');
            break;
        case '\r':
            m_out.append('r');
            break;
        case '\t':
            m_out.append('t');
            break;
        default: {
            static constexpr char hex[] = "0123456789abcdef";
            m_out.append("u00").append(hex[c >> 4]).append(hex[c & 0xf]);
        }
        }
    }
    m_out.append(utf8.sliced(plainFrom)).append('"');
    return *this;
}

JsonWriter &JsonWriter::number(double value, int decimals)
{
    if (!std::isfinite(value))
        return null();
    static constexpr std::array<double, 7> scales{1, 10, 100, 1e3, 1e4, 1e5, 1e6};
    const double scale = scales[size_t(decimals)];
    // Adding zero turns -0 into 0; dividing the rounded integer gives the nearest double, which prints short.
    const double rounded = std::round(value * scale) / scale + 0.0;
    comma();
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), rounded).ptr;
    m_out.append(text.data(), end - text.data());
    return *this;
}

JsonWriter &JsonWriter::integer(qint64 value)
{
    comma();
    std::array<char, 24> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    m_out.append(text.data(), end - text.data());
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    comma();
    m_out.append(value ? QByteArrayView("true") : QByteArrayView("false"));
    return *this;
}

JsonWriter &JsonWriter::null()
{
    comma();
    m_out.append("null");
    return *this;
}

JsonWriter &JsonWriter::time(qint64 msecsSinceEpoch)
{
    comma();
    std::array<char, timeLength> text{};
    formatTime(msecsSinceEpoch, text.data());
    m_out.append('"').append(text.data(), timeLength).append('"');
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    if (json.isEmpty())
        return *this;
    comma();
    m_out.append(json);
    return *this;
}

QByteArray wireTime(qint64 msecsSinceEpoch)
{
    QByteArray text(timeLength, Qt::Uninitialized);
    formatTime(msecsSinceEpoch, text.data());
    return text;
}

} // namespace fleet::sandbox
