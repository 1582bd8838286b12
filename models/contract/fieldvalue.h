// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sametext.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <variant>

namespace fleet {

struct Field;
// Members in the order of the wire. A repeated name keeps its last value at its first place.
using Fields = QList<Field>;

// Any value that an answer may carry: what a record's state is made of, and every member that nobody had met before.
// Immutable; copying shares lists and objects.
class FieldValue
{
public:
    enum class Kind { Null, Bool, Number, Text, List, Object };

    FieldValue() = default; // null
    FieldValue(bool value) : m_content(value) { }
    FieldValue(double value) : m_content(value) { }
    FieldValue(QString value) : m_content(std::move(value)) { }
    FieldValue(QList<FieldValue> value);
    FieldValue(Fields value);
    FieldValue(const char *) = delete;

    Kind kind() const { return Kind(m_content.index()); }
    bool isNull() const { return kind() == Kind::Null; }
    // Each is empty unless the value is of that very kind: nothing is converted.
    std::optional<bool> toBool() const
    {
        const bool *value = std::get_if<bool>(&m_content);
        return value ? std::optional(*value) : std::nullopt;
    }
    std::optional<double> toNumber() const
    {
        const double *value = std::get_if<double>(&m_content);
        return value ? std::optional(*value) : std::nullopt;
    }
    std::optional<QString> toText() const
    {
        const QString *value = std::get_if<QString>(&m_content);
        return value ? std::optional(*value) : std::nullopt;
    }
    const QList<FieldValue> &list() const; // empty when it is none
    const Fields &object() const;          // empty when it is none

    bool operator==(const FieldValue &other) const;

private:
    std::variant<std::monostate, bool, double, QString, std::shared_ptr<const QList<FieldValue>>,
                 std::shared_ptr<const Fields>>
        m_content;
};

struct Field
{
    QString name;
    FieldValue value;
    bool operator==(const Field &other) const { return sameText(name, other.name) && value == other.value; }
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
