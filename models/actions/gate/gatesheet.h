// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionstore.h"
#include "devicesource.h"
#include "writeenvironment.h"

#include <commanddraft.h>
#include <format.h>

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

public:
    QString label;
    QString field; // the API's name
    QString before;
    QString after;
    bool isDifference = false;
    bool moved = false; // not what was shown when the sheet opened
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

// One fact that a confirmation is bound to, in the words in which the person saw it.
struct BoundFact
{
    QString key;   // "state.level", "commands", "environment"
    QString label; // "Level"
    QString text;  // "85 %"
    bool operator==(const BoundFact &) const = default;
};
using BoundFacts = QList<BoundFact>;

// What there is to know when a confirmation is shown.
struct GateFacts
{
    WriteEnvironment environment;
    DevicePtr device; // null: unknown or gone
    DeviceWords words;
    ActionPtr inFlight; // null: nothing
    ActionPtr newest;   // the last one, in flight or not
    ActionPtr action;   // the one to be cancelled
    QDateTime nowUtc;
    Format format = Format();
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
    QString when;
    QString estimate;
    QString conflictNote;
    bool isIrreversible = false;
};

GateSheet describe(const WriteDraft &draft, const GateFacts &facts);

// Everything that the person saw and relies on. Ages and times of reading are left out: they move without the device
// moving.
BoundFacts boundFacts(const WriteDraft &draft, const GateFacts &facts);
// "Level: 85 % → 86 %", one per fact that differs, appeared or went.
QStringList differences(const BoundFacts &shown, const BoundFacts &present);
QStringList changedKeys(const BoundFacts &shown, const BoundFacts &present);

// The request as a shell command, with the key as $AMPS_API_KEY.
QString curlText(const FrozenRequest &request, const QUrl &baseUrl);

// A state number as people read it: the unit by its name (design.md section 6).
QString stateText(const Field &field, const Format &format);

} // namespace fleet
