// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatesheet.h"

#include "commandwords.h"
#include "schedulewords.h"

#include <QCoreApplication>

namespace fleet {

namespace {

template <typename... Ts>
struct Visitors : Ts...
{
    using Ts::operator()...;
};
// clang 14, which the analysers and fuzzers use, does not deduce this by itself.
template <typename... Ts>
Visitors(Ts...) -> Visitors<Ts...>;

QString phraseOf(const char *text)
{
    return QCoreApplication::translate("fleet::GateSheet", text);
}

QString dash()
{
    return QStringLiteral("—");
}

QString environmentSentence(const WriteDraft &draft, const GateFacts &facts)
{
    const Family family = facts.device
        ? facts.device->family
        : std::visit(
            Visitors{[](const CommandDraft &d) { return d.family; }, [](const SettingsDraft &d) { return d.family; },
                     [](const CancelDraft &) { return Family(); }, [](const ConsentDraft &) { return Family(); },
                     [](const ScheduleDraft &d) { return d.family; },
                     [](const ScheduleCancelDraft &) {
                         return Family();
                     }},
            draft);
    switch (facts.environment.kind) {
    case EnvironmentKind::Demo:
        return phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "This goes to the built-in demonstration"));
    case EnvironmentKind::Sandbox:
        return std::holds_alternative<ConsentDraft>(draft)
            ? phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "This goes to a simulated user"))
            : phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "This goes to a simulated device"));
    case EnvironmentKind::Live:
        break;
    }
    if (std::holds_alternative<ConsentDraft>(draft))
        return phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "A real customer and their real devices"));
    switch (family.kind()) {
    case KnownFamily::Battery:
        return phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "A real battery in a customer's home"));
    case KnownFamily::EvCharger:
        return phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "A real charger in a customer's home"));
    case KnownFamily::Hvac:
        return phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "A real heating and cooling in a customer's home"));
    case KnownFamily::SolarInverter:
        return phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "A real solar inverter in a customer's home"));
    case KnownFamily::Vehicle:
        return phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "A real vehicle in a customer's home"));
    case KnownFamily::Unknown:
        break;
    }
    return phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "A real device in a customer's home"));
}

// One sentence for each environment, whole.
struct SendWords
{
    const char *demo;
    const char *sandbox;
    const char *live;
};

// What the button sends: the button says it, so that nobody presses the right button of the wrong sheet.
QString confirmWords(const WriteDraft &draft, EnvironmentKind kind)
{
    const auto pick = [kind](const SendWords &words) {
        return phraseOf(kind == EnvironmentKind::Demo          ? words.demo
                            : kind == EnvironmentKind::Sandbox ? words.sandbox
                                                               : words.live);
    };
    if (const auto *command = std::get_if<CommandDraft>(&draft)) {
        //: %1 is a command as the API spells it
        return pick({QT_TRANSLATE_NOOP("fleet::GateSheet", "Send %1 to demo"),
                     //: %1 is a command as the API spells it
                     QT_TRANSLATE_NOOP("fleet::GateSheet", "Send %1 to sandbox"),
                     //: %1 is a command as the API spells it; the button is held down
                     QT_TRANSLATE_NOOP("fleet::GateSheet", "Hold to send %1 to LIVE")})
            .arg(command->command);
    }
    if (std::holds_alternative<SettingsDraft>(draft)) {
        return pick({QT_TRANSLATE_NOOP("fleet::GateSheet", "Send settings to demo"),
                     QT_TRANSLATE_NOOP("fleet::GateSheet", "Send settings to sandbox"),
                     QT_TRANSLATE_NOOP("fleet::GateSheet", "Hold to send settings to LIVE")});
    }
    if (std::holds_alternative<CancelDraft>(draft) || std::holds_alternative<ScheduleCancelDraft>(draft)) {
        return pick({QT_TRANSLATE_NOOP("fleet::GateSheet", "Send the cancellation to demo"),
                     QT_TRANSLATE_NOOP("fleet::GateSheet", "Send the cancellation to sandbox"),
                     QT_TRANSLATE_NOOP("fleet::GateSheet", "Hold to send the cancellation to LIVE")});
    }
    if (std::holds_alternative<ScheduleDraft>(draft)) {
        return pick({QT_TRANSLATE_NOOP("fleet::GateSheet", "Send the schedule to demo"),
                     QT_TRANSLATE_NOOP("fleet::GateSheet", "Send the schedule to sandbox"),
                     QT_TRANSLATE_NOOP("fleet::GateSheet", "Hold to send the schedule to LIVE")});
    }
    return pick({QT_TRANSLATE_NOOP("fleet::GateSheet", "Send the revocation to demo"),
                 QT_TRANSLATE_NOOP("fleet::GateSheet", "Send the revocation to sandbox"),
                 QT_TRANSLATE_NOOP("fleet::GateSheet", "Hold to send the revocation to LIVE")});
}

GateRow row(const QString &field, const QString &label, const QString &before, const QString &after)
{
    GateRow line;
    line.field = field;
    line.label = label;
    line.before = before;
    line.after = after;
    line.isDifference = before != after;
    return line;
}

QString standingCommand(const GateFacts &facts)
{
    if (!facts.device)
        return {};
    if (const auto *battery = std::get_if<BatteryState>(&facts.device->reading))
        return battery->currentMode;
    if (const auto *hvac = std::get_if<HvacState>(&facts.device->reading))
        return hvac->mode;
    if (const FieldValue *mode = findField(facts.device->state, u"currentMode"))
        return mode->toText().value_or(QString());
    return {};
}

QString startOf(const Action &action, const GateFacts &facts)
{
    return action.start ? facts.format.time(*action.start, facts.nowUtc) : QString();
}

GateNote inFlightNote(const CommandDraft &draft, const GateFacts &facts)
{
    if (!facts.inFlight) {
        if (facts.newest) {
            const QDateTime ended = facts.newest->completedAt.value_or(facts.newest->updatedAt.value_or(QDateTime()));
            const QString verb = facts.newest->command;
            const QString id = facts.newest->id.text();
            const QString word = CommandWords::stateWord(facts.newest->state);
            const QString text = ended.isValid()
                ? QCoreApplication::translate("fleet::GateSheet",
                                              "Nothing is in flight. The last action was %1 (%2): %3, %4.")
                      .arg(verb, id, word, facts.format.time(ended, facts.nowUtc))
                : QCoreApplication::translate("fleet::GateSheet",
                                              "Nothing is in flight. The last action was %1 (%2): %3.")
                      .arg(verb, id, word);
            return {text, QStringLiteral("status-success")};
        }
        if (facts.device && facts.device->lastAction && !isTerminal(facts.device->lastAction->state)) {
            // Known only by the short form that the device carries.
            const LastAction &last = *facts.device->lastAction;
            const QString text = draft.onConflict
                //: A command, its id, its state, and what the API does about a collision, as it spells it
                ? QCoreApplication::translate("fleet::GateSheet", "In flight: %1 %2, %3. A device holds one action; %4")
                      .arg(last.command, last.id.text(), CommandWords::stateWord(last.state), draft.onConflict->text())
                //: A command, its id, its state
                : QCoreApplication::translate(
                      "fleet::GateSheet",
                      "In flight: %1 %2, %3. A device holds one action; a collision will ask you again.")
                      .arg(last.command, last.id.text(), CommandWords::stateWord(last.state));
            return {text, CommandWords::stateIcon(last.state)};
        }
        return {phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "Nothing is in flight.")),
                QStringLiteral("status-success")};
    }
    const Action &other = *facts.inFlight;
    const QString head = QCoreApplication::translate("fleet::GateSheet", "In flight: %1 (%2), %3.")
                             .arg(CommandWords::phrase(other, facts.format, facts.nowUtc), other.id.text(),
                                  CommandWords::stateWord(other.state));
    const bool isBooked = other.state == KnownActionState::Scheduled;
    QString fate;
    if (draft.onConflict == std::optional(ConflictStrategy(KnownConflictStrategy::CancelAndReplace))) {
        fate = isBooked ? phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet",
                                                     "A device holds one action: it is replaced (cancel_and_replace)."))
                        : phraseOf(QT_TRANSLATE_NOOP(
                            "fleet::GateSheet",
                            "It has started and cannot be replaced any more: the API will refuse until it ends."));
    } else if (draft.onConflict == std::optional(ConflictStrategy(KnownConflictStrategy::QueueAfter))) {
        fate = other.end
            ? QCoreApplication::translate("fleet::GateSheet",
                                          "It stays; yours starts when it ends, at %1 (queue_after).")
                  .arg(facts.format.time(*other.end, facts.nowUtc))
            : phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet",
                                         "It has no end, so nothing can be queued behind it: the API will refuse."));
    } else if (draft.onConflict) {
        fate = QCoreApplication::translate("fleet::GateSheet", "A device holds one action: %1 decides.")
                   .arg(draft.onConflict->text());
    } else {
        fate = isBooked
            ? phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet",
                                         "A device holds one action: it stays booked and the API will ask what to do."))
            : phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "A device holds one action: it must be waited for."));
    }
    return {Format::sentences({head, fate}), CommandWords::stateIcon(other.state)};
}

// What a battery does: one whole sentence for what is known of it. `time` only comes with both bounds.
QString flowSentence(bool isCharge, const QString &power, const QString &target, const QString &time)
{
    const auto pick = [isCharge](const char *draws, const char *gives) {
        return phraseOf(isCharge ? draws : gives);
    };
    if (!power.isEmpty() && !target.isEmpty() && !time.isEmpty()) {
        //: A power, a level, and "about 14 min"
        return pick(QT_TRANSLATE_NOOP("fleet::GateSheet", "It draws up to %1 until %2, %3."),
                    //: A power, a level, and "about 14 min"
                    QT_TRANSLATE_NOOP("fleet::GateSheet", "It gives up to %1 until %2, %3."))
            .arg(power, target, time);
    }
    if (!power.isEmpty() && !target.isEmpty()) {
        //: A power and a level
        return pick(QT_TRANSLATE_NOOP("fleet::GateSheet", "It draws up to %1 until %2."),
                    //: A power and a level
                    QT_TRANSLATE_NOOP("fleet::GateSheet", "It gives up to %1 until %2."))
            .arg(power, target);
    }
    if (!power.isEmpty()) {
        //: A power
        return pick(QT_TRANSLATE_NOOP("fleet::GateSheet", "It draws up to %1."),
                    //: A power
                    QT_TRANSLATE_NOOP("fleet::GateSheet", "It gives up to %1."))
            .arg(power);
    }
    if (!target.isEmpty()) {
        //: A level
        return pick(QT_TRANSLATE_NOOP("fleet::GateSheet", "It draws as much as it can until %1."),
                    //: A level
                    QT_TRANSLATE_NOOP("fleet::GateSheet", "It gives as much as it can until %1."))
            .arg(target);
    }
    return pick(QT_TRANSLATE_NOOP("fleet::GateSheet", "It draws as much as it can."),
                QT_TRANSLATE_NOOP("fleet::GateSheet", "It gives as much as it can."));
}

void describeCommand(GateSheet &sheet, const CommandDraft &draft, const GateFacts &facts)
{
    const Format &format = facts.format;
    sheet.verb = draft.command;
    sheet.title = CommandWords::question(draft, format, facts.nowUtc);
    sheet.when = CommandWords::when(draft.when, format, facts.nowUtc);
    sheet.inFlight = inFlightNote(draft, facts);
    sheet.conflictNote = draft.onConflict
        ? QCoreApplication::translate("fleet::GateSheet", "onConflict: %1").arg(draft.onConflict->text())
        : phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "No onConflict sent: a collision will ask you again"));
    const QString standing = standingCommand(facts);
    sheet.rows.append(row(QStringLiteral("command"), phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "Command")),
                          standing.isEmpty() ? dash() : standing, draft.command));
    sheet.rows.last().isDifference = standing != draft.command;
    for (const NamedQuantity &parameter : draft.parameters) {
        QString before = dash();
        if (facts.device) {
            const ParameterBounds bounds{parameter.name, parameter.quantity.unit, {}, {}};
            if (const std::optional<PresentValue> now = presentValue(*facts.device, draft.command, bounds, format))
                before = now->text;
        }
        QString after = CommandWords::quantity(parameter, format);
        if (parameter.name == QLatin1StringView("power"))
            after = QCoreApplication::translate("fleet::GateSheet", "up to %1").arg(after);
        sheet.rows.append(row(parameter.name, Format::fieldLabel(parameter.name), before, after));
    }
    QString whenText = sheet.when;
    if (std::holds_alternative<RunNow>(draft.when))
        whenText = phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "Now, as soon as it is sent"));
    sheet.rows.append(
        row(QStringLiteral("when"), phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "When")), dash(), whenText));

    if (facts.device)
        sheet.estimate = estimate(draft, *facts.device, format);

    const bool isWindow = std::holds_alternative<RunWindow>(draft.when);
    const bool isBattery = draft.family.kind() == KnownFamily::Battery;
    const QString time = facts.device ? estimatedTime(draft, *facts.device, format) : QString();
    if (isBattery
        && (draft.command == QLatin1StringView("charge") || draft.command == QLatin1StringView("discharge"))) {
        const bool isCharge = draft.command == QLatin1StringView("charge");
        const NamedQuantity *target = nullptr;
        const NamedQuantity *power = nullptr;
        for (const NamedQuantity &parameter : draft.parameters) {
            if (parameter.name == QLatin1StringView("target"))
                target = &parameter;
            if (parameter.name == QLatin1StringView("power"))
                power = &parameter;
        }
        sheet.consequences.append({flowSentence(isCharge, power ? CommandWords::quantity(*power, format) : QString(),
                                                target ? CommandWords::quantity(*target, format) : QString(), time),
                                   QStringLiteral("info")});
        if (!isWindow) {
            //: %1 is a command as the API spells it
            sheet.consequences.last().text += u' '
                + QCoreApplication::translate("fleet::GateSheet",
                                              "Then it rests and stays in %1 until another command replaces it.")
                      .arg(draft.command);
        }
        if (!isCharge) {
            sheet.consequences.append(
                {target
                     ? QCoreApplication::translate("fleet::GateSheet",
                                                   "The home may have %1 or less as backup afterwards.")
                           .arg(CommandWords::quantity(*target, format))
                     : phraseOf(QT_TRANSLATE_NOOP(
                         "fleet::GateSheet",
                         "Without a target it stops at the device's own floor: the home may be left without backup.")),
                 QStringLiteral("status-warning")});
        }
    } else if (!isWindow) {
        sheet.consequences.append(
            {QCoreApplication::translate("fleet::GateSheet", "%1 stands until another command replaces it.")
                 .arg(draft.command),
             QStringLiteral("info")});
    }
    if (draft.family.kind() == KnownFamily::Hvac && draft.command != QLatin1StringView("follow_schedule"))
        sheet.consequences.append(
            {phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet",
                                        "The home's own schedule pauses until follow_schedule is sent.")),
             QStringLiteral("info")});
    if (isWindow) {
        sheet.consequences.append(
            {isBattery ? phraseOf(QT_TRANSLATE_NOOP(
                 "fleet::GateSheet", "At the end of the window the battery goes to idle and keeps its level."))
                       : phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet",
                                                    "At the end of the window the device goes back by itself.")),
             QStringLiteral("info")});
    }
    if (draft.onConflict == std::optional(ConflictStrategy(KnownConflictStrategy::CancelAndReplace)) && facts.newest
        && facts.newest->errorCode == QLatin1StringView("SCHEDULER_ACTIVE")) {
        sheet.consequences.append(
            {phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "The device's own schedule will be switched off.")),
             QStringLiteral("status-warning")});
    }
    if (std::holds_alternative<RunNow>(draft.when)) {
        sheet.undo = standing.isEmpty() || standing == draft.command
            ? phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet",
                                         "It cannot be cancelled once it is sent; another command overrides it."))
            : QCoreApplication::translate("fleet::GateSheet",
                                          "It cannot be cancelled once it is sent; the way back is to send %1 again.")
                  .arg(standing);
    } else {
        const StartTime start
            = std::visit(Visitors{[](const RunNow &) { return StartTime(); }, [](const RunAt &at) { return at.start; },
                                  [](const RunWindow &window) {
                                      return window.start;
                                  }},
                         draft.when);
        sheet.runsAtOnce = false;
        sheet.undoUntil = CommandWords::when(RunAt{start}, format, facts.nowUtc);
        sheet.undo
            = QCoreApplication::translate("fleet::GateSheet",
                                          "You can cancel it until it starts, %1. Once acknowledged, only another "
                                          "command can override it.")
                  .arg(sheet.undoUntil);
    }
}

void describeSettings(GateSheet &sheet, const SettingsDraft &draft, const GateFacts &facts)
{
    sheet.verb = QStringLiteral("settings");
    sheet.runsAtOnce = false;
    const QString ofDevice = CommandWords::thisDevice(draft.family, CommandWords::Case::Owner);
    if (draft.changes.size() == 1) {
        //: A setting, "of this battery", and its new value
        sheet.title = QCoreApplication::translate("fleet::GateSheet", "Change %1 %2 to %3?")
                          .arg(Format::fieldLabelInside(draft.changes.first().name), ofDevice,
                               CommandWords::quantity(draft.changes.first(), facts.format));
    } else {
        //: %1 is "of this battery"
        sheet.title = QCoreApplication::translate("fleet::GateSheet", "Change %n setting(s) %1?", nullptr,
                                                  int(draft.changes.size()))
                          .arg(ofDevice);
    }
    QStringList undo;
    for (const NamedQuantity &change : draft.changes) {
        QString before = dash();
        if (facts.settings) {
            for (const Setting &setting : *facts.settings) {
                if (setting.key == change.name && setting.value.toNumber())
                    before = CommandWords::quantity({setting.key, {*setting.value.toNumber(), setting.unit}},
                                                    facts.format);
            }
        }
        sheet.rows.append(
            row(change.name, Format::fieldLabel(change.name), before, CommandWords::quantity(change, facts.format)));
        undo.append(QCoreApplication::translate("fleet::GateSheet", "%1 %2", "a setting and its value")
                        .arg(change.name, before));
    }
    sheet.when = phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "now"));
    sheet.rows.append(row(QStringLiteral("when"), phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "When")), dash(),
                          phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "Now, as soon as it is sent"))));
    sheet.inFlight
        = {phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "Settings make no action: nothing in flight is touched.")),
           QStringLiteral("info")};
    sheet.consequences.append({phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet",
                                                          "The device keeps it until it is changed again. Some makers "
                                                          "confirm without looking: the next reading is the proof.")),
                               QStringLiteral("info")});
    sheet.undo
        = QCoreApplication::translate("fleet::GateSheet", "The way back is to set %1.").arg(Format::listed(undo));
}

void describeCancel(GateSheet &sheet, const CancelDraft &draft, const GateFacts &facts)
{
    sheet.verb = QStringLiteral("cancel");
    sheet.runsAtOnce = false;
    sheet.when = phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "now"));
    const QString what
        = facts.action ? CommandWords::phrase(*facts.action, facts.format, facts.nowUtc) : draft.actionId.text();
    sheet.title = QCoreApplication::translate("fleet::GateSheet", "Cancel %1?").arg(what);
    const QString state = facts.action ? CommandWords::stateWord(facts.action->state) : Format::notReported();
    sheet.rows.append(row(QStringLiteral("state"), phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "Action")), state,
                          CommandWords::stateWord(ActionState(KnownActionState::Cancelled))));
    if (facts.action && facts.action->start)
        sheet.rows.append(row(QStringLiteral("start"), phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "Start")),
                              startOf(*facts.action, facts), dash()));
    sheet.inFlight
        = {QCoreApplication::translate("fleet::GateSheet", "%1 is what is cancelled.").arg(draft.actionId.text()),
           QStringLiteral("status-scheduled")};
    sheet.consequences.append(
        {phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "It will not run. The device goes on with what it does now.")),
         QStringLiteral("info")});
    sheet.undo = phraseOf(
        QT_TRANSLATE_NOOP("fleet::GateSheet", "A cancelled action does not come back: it would have to be sent anew."));
}

void describeConsent(GateSheet &sheet, const ConsentDraft &draft, const GateFacts &)
{
    sheet.verb = QStringLiteral("revoke consent");
    sheet.when = phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "now"));
    sheet.isIrreversible = true;
    sheet.deviceCount = int(draft.deviceIds.size());
    sheet.title = draft.deviceIds.isEmpty()
        ? QCoreApplication::translate("fleet::GateSheet", "Revoke the consent of %1 for every device?")
              .arg(draft.userId.text())
        : QCoreApplication::translate("fleet::GateSheet", "Revoke the consent of %1 for %n device(s)?", nullptr,
                                      int(draft.deviceIds.size()))
              .arg(draft.userId.text());
    if (draft.deviceIds.isEmpty()) {
        sheet.rows.append(row(QStringLiteral("consent"),
                              phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "Every device")),
                              phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "linked")),
                              phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "unlinked"))));
    }
    for (const DeviceId &device : draft.deviceIds)
        sheet.rows.append(row(device.text(), device.text(), phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "linked")),
                              phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "unlinked"))));
    sheet.inFlight
        = {phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "Reading and commanding these devices stops at once.")),
           QStringLiteral("status-warning")};
    sheet.consequences.append({phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "The stored logins are deleted.")),
                               QStringLiteral("status-warning")});
    sheet.undo = phraseOf(
        QT_TRANSLATE_NOOP("fleet::GateSheet", "There is no way back but the customer linking the devices again."));
}

// What the slot of a schedule does, in one line.
QString slotText(const ScheduleSlot &slot, const Family &family, const GateFacts &facts)
{
    return QStringLiteral("%1: %2").arg(ScheduleWords::slotWhen(slot, facts.format, facts.nowUtc),
                                        ScheduleWords::slotWhat(slot, family, facts.format));
}

// Two tell of schedules, the device's record and their list, and either may lag behind: the newer word counts. Where
// the times do not tell, the device's own.
bool isNewer(const Schedule &schedule, const Schedule &than)
{
    return than.updatedAt.value_or(QDateTime()) < schedule.updatedAt.value_or(QDateTime());
}

const Schedule *newestWordOf(const ScheduleId &id, const std::optional<Schedule> &listed, const GateFacts &facts)
{
    const Schedule *own = facts.device && facts.device->currentSchedule && facts.device->currentSchedule->id == id
        ? &*facts.device->currentSchedule
        : nullptr;
    if (!listed || listed->id != id)
        return own;
    return own && !isNewer(*listed, *own) ? own : &*listed;
}

// What would be replaced: of those in force the newest, as everywhere else.
const Schedule *standingOf(const std::optional<Schedule> &listed, const GateFacts &facts)
{
    const Schedule *found = nullptr;
    const auto consider = [&](const std::optional<Schedule> &one) {
        const Schedule *word = one ? newestWordOf(one->id, listed, facts) : nullptr;
        if (word && isInForce(*word) && (!found || isNewer(*word, *found)))
            found = word;
    };
    if (facts.device)
        consider(facts.device->currentSchedule);
    consider(listed);
    return found;
}

void describeSchedule(GateSheet &sheet, const ScheduleDraft &draft, const GateFacts &facts)
{
    const Schedule *standing = standingOf(draft.standing, facts);
    const QString ofDevice = CommandWords::thisDevice(draft.family, CommandWords::Case::Owner);
    sheet.verb = QStringLiteral("schedule");
    sheet.runsAtOnce = false;
    sheet.title = standing
        //: %1 is "of this battery"
        ? QCoreApplication::translate("fleet::GateSheet", "Change the schedule %1?").arg(ofDevice)
        //: %1 is "this battery"
        : QCoreApplication::translate("fleet::GateSheet", "Set a schedule for %1?")
              .arg(CommandWords::thisDevice(draft.family, CommandWords::Case::Object));
    sheet.when = ScheduleWords::rhythm(draft.recurrenceRule, draft.timezone);
    sheet.rows.append(row(QStringLiteral("recurrence"), phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "When")),
                          standing ? ScheduleWords::rhythm(standing->recurrenceRule, standing->timezone) : dash(),
                          sheet.when));
    const qsizetype before = standing ? standing->slotList.size() : 0;
    for (qsizetype number = 0; number < std::max(before, draft.slotList.size()); ++number) {
        sheet.rows.append(
            row(QStringLiteral("slots.%1").arg(number),
                QCoreApplication::translate("fleet::GateSheet", "Slot %1").arg(facts.format.count(number + 1)),
                number < before ? slotText(standing->slotList.at(number), draft.family, facts) : dash(),
                number < draft.slotList.size() ? slotText(draft.slotList.at(number), draft.family, facts) : dash()));
    }
    sheet.inFlight = {phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet",
                                                 "A schedule makes no action now: nothing in flight is touched.")),
                      QStringLiteral("info")};
    sheet.consequences.append(
        {draft.recurrenceRule.isEmpty()
             ? phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "The device does this by itself, without asking again."))
             : phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet",
                                          "The device does this by itself every day, until the schedule is changed or "
                                          "cancelled.")),
         QStringLiteral("info")});
    if (standing) {
        sheet.consequences.append(
            {QCoreApplication::translate("fleet::GateSheet", "It takes the place of %1.").arg(standing->id.text()),
             QStringLiteral("status-warning")});
    }
    sheet.undo = standing
        ? phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "The way back is to set the old schedule again."))
        : phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "The way back is to cancel the schedule."));
}

void describeScheduleCancel(GateSheet &sheet, const ScheduleCancelDraft &draft, const GateFacts &facts)
{
    const Schedule *standing = newestWordOf(draft.scheduleId, draft.standing, facts);
    sheet.verb = QStringLiteral("cancel");
    sheet.runsAtOnce = false;
    sheet.when = phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "now"));
    sheet.title
        = QCoreApplication::translate("fleet::GateSheet", "Cancel the schedule %1?").arg(draft.scheduleId.text());
    sheet.rows.append(row(QStringLiteral("state"), phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "Schedule")),
                          standing ? ScheduleWords::stateWord(standing->state) : dash(),
                          ScheduleWords::stateWord(ScheduleState(KnownScheduleState::Cancelled))));
    if (standing) {
        for (qsizetype number = 0; number < standing->slotList.size(); ++number) {
            sheet.rows.append(
                row(QStringLiteral("slots.%1").arg(number),
                    QCoreApplication::translate("fleet::GateSheet", "Slot %1").arg(facts.format.count(number + 1)),
                    slotText(standing->slotList.at(number), facts.device ? facts.device->family : Family(), facts),
                    dash()));
        }
    }
    sheet.inFlight
        = {phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "An action that it has begun already is not touched.")),
           QStringLiteral("info")};
    sheet.consequences.append(
        {phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "The device no longer does any of this by itself.")),
         QStringLiteral("info")});
    sheet.undo = phraseOf(QT_TRANSLATE_NOOP("fleet::GateSheet", "The way back is to set the schedule once more."));
}

} // namespace

GateSheet describe(const WriteDraft &draft, const GateFacts &facts)
{
    GateSheet sheet;
    sheet.environmentText = environmentSentence(draft, facts);
    sheet.confirmLabel = confirmWords(draft, facts.environment.kind);
    std::visit(Visitors{[&](const CommandDraft &d) { describeCommand(sheet, d, facts); },
                        [&](const SettingsDraft &d) { describeSettings(sheet, d, facts); },
                        [&](const CancelDraft &d) { describeCancel(sheet, d, facts); },
                        [&](const ConsentDraft &d) { describeConsent(sheet, d, facts); },
                        [&](const ScheduleDraft &d) { describeSchedule(sheet, d, facts); },
                        [&](const ScheduleCancelDraft &d) {
                            describeScheduleCancel(sheet, d, facts);
                        }},
               draft);
    return sheet;
}

QString curlText(const FrozenRequest &request, const QUrl &baseUrl)
{
    const auto quoted = [](QString text) {
        return u'\'' + text.replace(u'\'', QLatin1StringView("'\\''")) + u'\'';
    };
    QString base = baseUrl.toString(QUrl::StripTrailingSlash | QUrl::FullyEncoded);
    if (base.endsWith(u'/'))
        base.chop(1);
    QStringList parts{
        QStringLiteral("curl -X %1 %2").arg(QString::fromLatin1(request.method), quoted(base + request.path)),
        QStringLiteral("  -H \"x-api-key: $AMPS_API_KEY\"")};
    if (!request.body.isEmpty()) {
        parts.append(QStringLiteral("  -H 'Content-Type: application/json'"));
        parts.append(QStringLiteral("  --data-raw %1").arg(quoted(QString::fromUtf8(request.body))));
    }
    return parts.join(QStringLiteral(" \\\n"));
}

} // namespace fleet
