// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundfacts.h"

#include <QMetaType>
#include <QStringList>

namespace fleet {

// One line of Now and After.
struct GateRow
{
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString field MEMBER field FINAL)
    Q_PROPERTY(QString before MEMBER before FINAL)
    Q_PROPERTY(QString after MEMBER after FINAL)
    Q_PROPERTY(bool isDifference MEMBER isDifference FINAL)
    Q_PROPERTY(bool moved MEMBER moved FINAL)
    Q_PROPERTY(QString was MEMBER was FINAL)

public:
    QString label;
    QString field; // the API's name
    QString before;
    QString after;
    bool isDifference = false;
    bool moved = false; // not what was shown when the sheet opened
    QString was;        // what it was then, of the side that moved; empty when nothing did
    QString key() const { return field; }
    bool operator==(const GateRow &) const = default;
};

// One sentence with its icon.
struct GateNote
{
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString iconName MEMBER iconName FINAL)

public:
    QString text;
    QString iconName;
    QString key() const { return text; }
    bool operator==(const GateNote &) const = default;
};

// The text of the sheet, in the order of design.md section 12. Made from values, so that it is tested without a window.
struct GateSheet
{
    QString environmentText;
    QString title;
    QString verb;         // "charge"
    QString confirmLabel; // "Send charge to sandbox"
    QList<GateRow> rows;
    GateNote inFlight;
    QList<GateNote> consequences;
    QString undo;
    QString undoUntil; // "today 22:00, time at the plant": how long the way back is open; empty: from now on, or never
    QString when;
    QString estimate;
    QString conflictNote;
    int deviceCount = 1; // 0: every device of a user, however many that are
    bool isIrreversible = false;
    bool runsAtOnce = true; // false: booked, and can be cancelled until it starts
};

GateSheet describe(const WriteDraft &draft, const GateFacts &facts);

// The request as a shell command, with the key as $AMPS_API_KEY.
QString curlText(const FrozenRequest &request, const QUrl &baseUrl);

} // namespace fleet
