// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <action.h>
#include <format.h>

#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace fleet {

// What later readings say about a completed action. Completed means only that the maker accepted the command
// (contract.md section 7); this is our own judgement and is labelled so.
enum class Effect {
    NotJudged, // not completed, no reading since, or a verb that nobody can judge
    TookEffect,
    InProgress, // the device follows and is not at its target yet
    NoEffectYet,
    Contradicted, // the device does something else
};

// One thing that the judgement leans on.
struct EffectRow
{
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString asked MEMBER asked FINAL)
    Q_PROPERTY(QString seen MEMBER seen FINAL)
    Q_PROPERTY(QString fit MEMBER fit FINAL)

public:
    QString label; // "Standing command", "Level"
    QString asked; // empty: the command says nothing about it
    QString seen;
    QString fit; // "yes" "no" "" (context)
    QString key() const { return label; }
    bool operator==(const EffectRow &) const = default;
};

struct EffectCheck
{
    Effect effect = Effect::NotJudged;
    QString evidence;        // "Charging at +3.0 kW, 86 % of 90 %."
    QList<EffectRow> rows{}; // what that is read from, the reading itself last; empty when nothing was judged
    bool operator==(const EffectCheck &) const = default;
};

// Judges one action by one reading of its device. `readAt` is when the reading was taken (UTC, the service's clock);
// readings from before the completion say nothing. Pure; any thread.
EffectCheck checkEffect(const Action &action, const Device &device, const QDateTime &readAt,
                        const Format &format = Format());

// "tookEffect" ... "" for NotJudged: the roles of QML.
QString effectKey(Effect effect);
QString effectLabel(Effect effect);

// A device may take this long until it shows a command; before that, another standing command is no contradiction.
constexpr std::chrono::minutes effectGrace{2};

} // namespace fleet
