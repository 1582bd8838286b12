// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace fleet::sandbox {

// Appends compact JSON to a byte array: members in the order in which they are written, nothing allocated beyond the
// text itself. It trusts its caller to nest properly; commas are its own business. Values only, any thread.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out) : m_out(out) { }

    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    // `name` must need no escaping: the contract's own member names.
    JsonWriter &key(QByteArrayView name);
    JsonWriter &string(QByteArrayView utf8);
    // Rounded to that many decimals (0 to 6), without trailing zeros; what is not finite becomes null.
    JsonWriter &number(double value, int decimals = 2);
    JsonWriter &integer(qint64 value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    // Milliseconds since 1970 as 2026-06-12T09:00:00.000Z.
    JsonWriter &time(qint64 msecsSinceEpoch);
    // JSON text made before; empty writes nothing at all, not even a comma.
    JsonWriter &raw(QByteArrayView json);

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void comma();

    QByteArray &m_out;
    bool m_commaDue = false;
};

// The text that JsonWriter::time writes between its quotes.
QByteArray wireTime(qint64 msecsSinceEpoch);

} // namespace fleet::sandbox
