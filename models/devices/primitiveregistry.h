// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicestore.h"
#include "devicevalues.h"
#include "freshness.h"

#include <format.h>

#include <QCoreApplication>
#include <QSet>

#include <functional>

namespace fleet {

// The word that says what a device does, with its shape.
struct StatusPill
{
    QString word; // empty: the device reports none
    QString icon;
    QString tone;
    bool operator==(const StatusPill &) const = default;
};

// Everything that is drawn of one device: what a card and the device page show.
struct DeviceDrawing
{
    StatusPill pill;
    QList<GaugeSpec> gauges;  // up to four, the most telling first; empty: rows only
    QList<FieldRow> cardRows; // the four fields after the first gauge
    GaugeSpec cardGauge() const { return gauges.isEmpty() ? GaugeSpec() : gauges.first(); }
};

// Chooses what a field is drawn with, from nothing but what the device itself reports and declares (product.md section
// 4, design.md section 6). Order: exact (family, key), then the unit, then the JSON type. Nothing is hidden, no unit
// and no scale is made up. Values in, values out; thread of its own Format.
class PrimitiveRegistry
{
    Q_DECLARE_TR_FUNCTIONS(fleet::PrimitiveRegistry)
public:
    explicit PrimitiveRegistry(Format format = Format());

    const Format &format() const { return m_format; }

    DeviceDrawing draw(const StoredDevice &stored, const Freshness &freshness) const;
    StatusPill pill(const StoredDevice &stored, const Freshness &freshness) const;
    // Every field with what is inside it, in the order of the wire: state, then members of the record that nobody has
    // met. Lists and objects are followed by their members where `isOpen(path)` says so; three levels, then JSON.
    QList<FieldRow> rows(const StoredDevice &stored, const Freshness &freshness, const QDateTime &nowUtc,
                         const std::function<bool(const QString &path, int members)> &isOpen) const;
    QList<SettingRow> settingRows(const Device &device) const;

    // A battery below the floor that it reports; cheap enough for every device of every answer.
    static bool isBelowFloor(const Device &device);
    // "charging" -> "Charging"; a word that nobody has met is printed in words.
    static QString statusWord(const QString &status);
    static QString englishStatusWord(const QString &status); // the same in every language
    // What the pill says, in one word that no language changes: the device's own, or "offline", "notFound",
    // "needsLink", "neverRead", "lastKnown", "gone", "full", "pluggedIn", "unplugged". Empty where it has no pill.
    static QString statusKey(const StoredDevice &stored, const Freshness &freshness);
    static QStringList statusKeys(); // those that statusWord() knows
    // A text of the state as people read it: of a field whose words are known, otherwise as it came.
    static QString fieldWord(const QString &field, const QString &value);
    static bool hasFieldWords(const QString &field);
    static QString yesOrNo(const QString &word); // "yes", or anything else for no

    // A field that is not in the contract and was not met before is marked as new until it is met.
    bool isNew(const Family &family, const QString &key) const;
    void meet(const Family &family, const QString &key);
    const QSet<QString> &met() const { return m_met; } // "heat-pump/flowTemperature": to keep between runs
    void setMet(QSet<QString> met) { m_met = std::move(met); }

private:
    struct Reading;
    struct Scale;
    struct Analysis;

    Analysis analyse(const StoredDevice &stored) const;
    Scale scaleFor(const StoredDevice &stored, const Reading &reading, const QList<Reading> &all,
                   bool isFirstOfUnit) const;
    GaugeSpec gauge(const Reading &reading, const Analysis &analysis, bool isStale) const;
    FieldRow row(const Device &device, const Reading &reading, const QDateTime &nowUtc) const;
    void appendMembers(QList<FieldRow> &rows, const Device &device, const FieldValue &value, const QString &path,
                       int depth, const QDateTime &nowUtc,
                       const std::function<bool(const QString &, int)> &isOpen) const;
    // An entry of a list or a member of an object in one line: its name, what it is, and the rest of it.
    struct Summary
    {
        QString label;
        QString text;
        QString rest;
    };
    Summary summary(const Device &device, const FieldValue &value) const;
    QString quantityText(double value, const QString &unit, bool isSigned) const;

    Format m_format;
    QSet<QString> m_met;
};

} // namespace fleet
