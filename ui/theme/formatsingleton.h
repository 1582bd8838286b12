// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace fleet {

// What `Format` in QML is made of (Format.qml): fleet::Format with the arguments that QML has. Numbers that are NaN and
// dates that are not valid read as an en dash. `unit` is the API's own text ("percent", "kw"); ages are in seconds,
// durations in milliseconds.
class FormatSingleton : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(FormatWords)
    // IANA name of the zone that times are shown in; empty: the computer's own.
    Q_PROPERTY(QString zone READ zone WRITE setZone NOTIFY changed FINAL)
    Q_PROPERTY(QString notReported READ notReported CONSTANT FINAL)
    // Another number after each choice of units for readings. What says a reading depends on it, and is said anew.
    Q_PROPERTY(int units READ units NOTIFY unitsChanged FINAL)
public:
    explicit FormatSingleton(QObject *parent = nullptr);
    ~FormatSingleton() override;

    QString zone() const { return m_zone; }
    void setZone(const QString &zone);
    QString notReported() const { return Format::notReported(); }
    int units() const { return m_units; }
    // To be called after Format::setReadingUnits(), whose units are the process's: tells the `Format` of every engine.
    // GUI thread.
    static void noteUnits();

    Q_INVOKABLE QString quantity(double value, const QString &unit) const;
    // "+5.2 kW": for values whose sign says the direction.
    Q_INVOKABLE QString signedQuantity(double value, const QString &unit) const;
    Q_INVOKABLE QString fineQuantity(double value, const QString &unit) const;
    // Of a reading, in the unit that the person chose for readings: cards, tables, charts. What is sent, and what
    // stands beside it, is in the declared unit (quantity). QML has these by the same names in Format.qml, and hands
    // in the number of the units for the sake of its bindings.
    QString reading(double value, const QString &unit) const;
    QString signedReading(double value, const QString &unit) const;
    // The number at a mark of an axis. `inThousands`: kW as MW, where nobody chose otherwise.
    QString axisNumber(double value, const QString &unit, bool inThousands = false) const;
    QString readingNumber(double value, const QString &unit) const;
    QString signedReadingNumber(double value, const QString &unit) const;
    QString readingSymbol(const QString &unit, double value = 0) const;
    Q_INVOKABLE QString readingIn(int units, double value, const QString &unit) const;
    Q_INVOKABLE QString signedReadingIn(int units, double value, const QString &unit) const;
    Q_INVOKABLE QString axisNumberIn(int units, double value, const QString &unit, bool inThousands) const;
    Q_INVOKABLE QString readingNumberIn(int units, double value, const QString &unit) const;
    Q_INVOKABLE QString signedReadingNumberIn(int units, double value, const QString &unit) const;
    Q_INVOKABLE QString readingSymbolIn(int units, const QString &unit, double value) const;
    Q_INVOKABLE QString number(double value, const QString &unit) const;
    Q_INVOKABLE QString signedNumber(double value, const QString &unit) const;
    Q_INVOKABLE QString unitSymbol(const QString &unit, double value = 0) const;
    // "percent", "kilowatts": the unit in words, for a screen reader.
    Q_INVOKABLE QString unitWord(const QString &unit, double value = 0) const;
    Q_INVOKABLE QString spokenQuantity(double value, const QString &unit) const;
    // At most four decimals, no trailing zeros.
    Q_INVOKABLE QString plainNumber(double value) const;
    Q_INVOKABLE QString count(double value) const;
    // What an input field holds: no grouping, `decimals` places, the locale's point, an ASCII minus that can be typed.
    Q_INVOKABLE QString editable(double value, int decimals) const;
    // NaN for what is not a number. Takes the locale's point and the plain one.
    Q_INVOKABLE double parse(const QString &text) const;

    // Of a file on this computer, as its person would type it.
    Q_INVOKABLE QString filePath(const QUrl &file) const;

    Q_INVOKABLE QString age(double seconds, const QDateTime &at = {}) const;
    Q_INVOKABLE QString duration(double milliseconds) const;
    Q_INVOKABLE QString time(const QDateTime &when) const;
    Q_INVOKABLE QString clockTime(const QDateTime &when) const;
    // "Fri, 12 Jun" of a day that is told as a moment of UTC.
    Q_INVOKABLE QString weekdayOfUtc(const QDateTime &when) const;
    Q_INVOKABLE QString exactTime(const QDateTime &when) const;
    // Wall clock of the chosen zone, "2025-06-12 17:00", and back; an invalid date for what is none.
    Q_INVOKABLE QString wallClock(const QDateTime &when) const;
    Q_INVOKABLE QDateTime parseWallClock(const QString &text) const;

    Q_INVOKABLE QString shortId(const QString &id, int most = 14) const;
    Q_INVOKABLE QString fieldLabel(const QString &name) const;
    // Several texts in a row, with the comma of the language.
    Q_INVOKABLE QString listed(const QStringList &texts) const;
    // A JSON text as styled text in the colours given, for CodeBlock. Any text is safe: it is escaped.
    Q_INVOKABLE QString jsonHtml(const QString &json, const QString &key, const QString &string, const QString &number,
                                 const QString &punctuation) const;

Q_SIGNALS:
    void changed();
    void unitsChanged();

private:
    int m_units = 0;
    QString m_zone;
    Format m_format;
};

} // namespace fleet
