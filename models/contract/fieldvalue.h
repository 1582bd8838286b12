// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boxed.h"
#include "sharedtext.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace fleet {

struct Field;
// Members in the order of the wire. A repeated name keeps its last value at its first place.
using Fields = QList<Field>;

// Any value that an answer may carry: what a record's state is made of, and every member that nobody had met before.
// Immutable; copying shares texts, lists and objects. 16 bytes: records are made of little else.
class FieldValue
{
public:
    enum class Kind : quint8 { Null, Bool, Number, Text, List, Object };

    FieldValue() noexcept { } // null
    FieldValue(bool value) noexcept : m_kind(Kind::Bool) { m_content.flag = value; }
    FieldValue(double value) noexcept : m_kind(Kind::Number) { m_content.number = value; }
    FieldValue(SharedText value) noexcept : m_kind(Kind::Text) { std::construct_at(&m_content.text, std::move(value)); }
    FieldValue(QString value) : FieldValue(SharedText(std::move(value))) { }
    FieldValue(QList<FieldValue> value);
    FieldValue(Fields value);
    FieldValue(const char *) = delete;
    FieldValue(const FieldValue &other) noexcept : m_kind(other.m_kind)
    {
        if (isPlain()) [[likely]]
            m_content.number = other.m_content.number;
        else
            shareContent(other);
    }
    FieldValue(FieldValue &&other) noexcept : m_kind(other.m_kind)
    {
        if (isPlain()) [[likely]]
            m_content.number = other.m_content.number;
        else
            takeContent(other);
    }
    FieldValue &operator=(const FieldValue &other) noexcept
    {
        FieldValue copy(other);
        return *this = std::move(copy);
    }
    FieldValue &operator=(FieldValue &&other) noexcept
    {
        if (this != &other) {
            std::destroy_at(this);
            std::construct_at(this, std::move(other));
        }
        return *this;
    }
    ~FieldValue()
    {
        if (!isPlain())
            dropContent();
    }

    Kind kind() const { return m_kind; }
    bool isNull() const { return kind() == Kind::Null; }
    // Each is empty unless the value is of that very kind: nothing is converted.
    std::optional<bool> toBool() const { return m_kind == Kind::Bool ? std::optional(m_content.flag) : std::nullopt; }
    std::optional<double> toNumber() const
    {
        return m_kind == Kind::Number ? std::optional(m_content.number) : std::nullopt;
    }
    std::optional<QString> toText() const
    {
        return m_kind == Kind::Text ? std::optional(m_content.text.text()) : std::nullopt;
    }
    SharedText sharedText() const { return m_kind == Kind::Text ? m_content.text : SharedText(); }
    const QList<FieldValue> &list() const; // empty when it is none
    const Fields &object() const;          // empty when it is none

    bool operator==(const FieldValue &other) const;

private:
    // The kinds up to here are copied as they are.
    bool isPlain() const { return m_kind <= Kind::Number; }
    void shareContent(const FieldValue &other) noexcept;
    void takeContent(FieldValue &other) noexcept;
    void dropContent() noexcept;

    // One of them, by the kind.
    union Content {
        Content() noexcept : number(0) { }
        ~Content() { }
        Content(const Content &) = delete;
        Content &operator=(const Content &) = delete;

        double number;
        bool flag;
        SharedText text;
        Boxed<QList<FieldValue>> list;
        Boxed<Fields> object;
    } m_content;
    Kind m_kind = Kind::Null;
};

struct Field
{
    SharedText name;
    FieldValue value;
    bool operator==(const Field &other) const { return name == other.name && value == other.value; }
};

// A member that was not what the contract says. It spoils itself only; the rest of the record stands.
struct FieldIssue
{
    QString path;     // "state.level", "commands.charge.parameters.power.max"
    QString expected; // "number"
    QString found;    // "text \"abc\""
    bool operator==(const FieldIssue &) const = default;
};

// The value of a member, or nullptr.
const FieldValue *findField(const Fields &fields, QStringView name);
// Pretty JSON with two spaces, members in their order: for raw records on screen, support texts and the command line.
QByteArray toJson(const FieldValue &value, bool indented = false);
QByteArray toJson(const Fields &fields, bool indented = false);

} // namespace fleet

// Lists of them are moved about as bytes.
Q_DECLARE_TYPEINFO(fleet::FieldValue, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(fleet::Field, Q_RELOCATABLE_TYPE);
