// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldvalue.h"

#include "jsontext.h"

#include <charconv>
#include <cmath>

namespace fleet {

namespace {

// Empty lists and objects are common and need no memory of their own.
template <typename T>
Boxed<T> boxedContent(T content)
{
    static const auto empty = Boxed<T>::lasting(T());
    return content.isEmpty() ? empty : Boxed<T>(std::move(content));
}

void newLine(QByteArray &out, int depth)
{
    out.append('\n');
    out.append(qsizetype(depth) * 2, ' ');
}

void appendObject(QByteArray &out, const Fields &fields, bool indented, int depth);

void appendValue(QByteArray &out, const FieldValue &value, bool indented, int depth)
{
    switch (value.kind()) {
    case FieldValue::Kind::Null:
        out.append("null");
        return;
    case FieldValue::Kind::Bool:
        out.append(*value.toBool() ? "true" : "false");
        return;
    case FieldValue::Kind::Number:
        appendJsonNumber(out, *value.toNumber());
        return;
    case FieldValue::Kind::Text:
        appendJsonText(out, *value.toText());
        return;
    case FieldValue::Kind::List: {
        out.append('[');
        bool first = true;
        for (const FieldValue &element : value.list()) {
            if (!first)
                out.append(',');
            first = false;
            if (indented)
                newLine(out, depth + 1);
            appendValue(out, element, indented, depth + 1);
        }
        if (indented && !first)
            newLine(out, depth);
        out.append(']');
        return;
    }
    case FieldValue::Kind::Object:
        appendObject(out, value.object(), indented, depth);
        return;
    }
}

void appendObject(QByteArray &out, const Fields &fields, bool indented, int depth)
{
    out.append('{');
    bool first = true;
    for (const Field &field : fields) {
        if (!first)
            out.append(',');
        first = false;
        if (indented)
            newLine(out, depth + 1);
        appendJsonText(out, field.name.text());
        out.append(indented ? ": " : ":");
        appendValue(out, field.value, indented, depth + 1);
    }
    if (indented && !first)
        newLine(out, depth);
    out.append('}');
}

} // namespace

FieldValue::FieldValue(QList<FieldValue> value) : m_kind(Kind::List)
{
    std::construct_at(&m_content.list, boxedContent(std::move(value)));
}

FieldValue::FieldValue(Fields value) : m_kind(Kind::Object)
{
    std::construct_at(&m_content.object, boxedContent(std::move(value)));
}

void FieldValue::shareContent(const FieldValue &other) noexcept
{
    if (m_kind == Kind::Text)
        std::construct_at(&m_content.text, other.m_content.text);
    else if (m_kind == Kind::List)
        std::construct_at(&m_content.list, other.m_content.list);
    else
        std::construct_at(&m_content.object, other.m_content.object);
}

void FieldValue::takeContent(FieldValue &other) noexcept
{
    if (m_kind == Kind::Text)
        std::construct_at(&m_content.text, std::move(other.m_content.text));
    else if (m_kind == Kind::List)
        std::construct_at(&m_content.list, std::move(other.m_content.list));
    else
        std::construct_at(&m_content.object, std::move(other.m_content.object));
}

void FieldValue::dropContent() noexcept
{
    if (m_kind == Kind::Text)
        std::destroy_at(&m_content.text);
    else if (m_kind == Kind::List)
        std::destroy_at(&m_content.list);
    else
        std::destroy_at(&m_content.object);
}

const QList<FieldValue> &FieldValue::list() const
{
    static const QList<FieldValue> none;
    return m_kind == Kind::List ? *m_content.list : none;
}

const Fields &FieldValue::object() const
{
    static const Fields none;
    return m_kind == Kind::Object ? *m_content.object : none;
}

bool FieldValue::operator==(const FieldValue &other) const
{
    if (kind() != other.kind())
        return false;
    switch (kind()) {
    case Kind::Null:
        return true;
    case Kind::Bool:
        return m_content.flag == other.m_content.flag;
    case Kind::Number:
        return m_content.number == other.m_content.number;
    case Kind::Text:
        return m_content.text == other.m_content.text;
    case Kind::List:
        return m_content.list == other.m_content.list;
    case Kind::Object:
        return m_content.object == other.m_content.object;
    }
    return false;
}

const FieldValue *findField(const Fields &fields, QStringView name)
{
    for (const Field &field : fields) {
        if (field.name == name)
            return &field.value;
    }
    return nullptr;
}

QByteArray toJson(const FieldValue &value, bool indented)
{
    QByteArray out;
    appendValue(out, value, indented, 0);
    return out;
}

QByteArray toJson(const Fields &fields, bool indented)
{
    QByteArray out;
    appendObject(out, fields, indented, 0);
    return out;
}

void appendJsonNumber(QByteArray &out, double value)
{
    if (!std::isfinite(value)) {
        out.append("null");
        return;
    }
    // The plain shortest form would print 100000 as 1e+05, which is right and which nobody wants to confirm.
    const double size = std::fabs(value);
    const bool everyday = size == 0 || (size >= 1e-6 && size < 1e21);
    char text[64];
    const auto end = std::to_chars(std::begin(text), std::end(text), value,
                                   everyday ? std::chars_format::fixed : std::chars_format::scientific);
    out.append(text, end.ptr - text);
}

void appendJsonText(QByteArray &out, QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out.append('"');
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out.append("\\\"");
            break;
        case '\\':
            out.append("\\\\");
            break;
        case '\b':
            out.append("\\b");
            break;
        case '\f':
            out.append("\\f");
            break;
        case '\n':
            out.append("\\n");
            break;
        case '\r':
            out.append("\\r");
            break;
        case '\t':
            out.append("\\t");
            break;
        default:
            if (uchar(c) < 0x20) {
                out.append("\\u00");
                out.append(digits[uchar(c) >> 4]);
                out.append(digits[uchar(c) & 0xf]);
            } else {
                out.append(c);
            }
        }
    }
    out.append('"');
}

} // namespace fleet
