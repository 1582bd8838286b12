// SPDX-License-Identifier: GPL-3.0-or-later
#include "intentwords.h"

#include "commandwords.h"
#include "schedulewords.h"

#include <QCoreApplication>

namespace fleet {

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("fleet::IntentWords", text);
}

QString notSentText(PushNotSent::Kind kind)
{
    switch (kind) {
    case PushNotSent::Kind::Offline:
        return told(QT_TRANSLATE_NOOP("fleet::IntentWords", "There was no connection. Nothing left this computer."));
    case PushNotSent::Kind::Locked:
        return told(QT_TRANSLATE_NOOP("fleet::IntentWords",
                                      "Writing was locked before it could be sent. Nothing left this computer."));
    case PushNotSent::Kind::Environment:
        return told(QT_TRANSLATE_NOOP(
            "fleet::IntentWords",
            "The connection was not the environment that was confirmed. Nothing left this computer."));
    case PushNotSent::Kind::Journal:
        return told(QT_TRANSLATE_NOOP("fleet::IntentWords", "The journal could not be written, so nothing was sent."));
    case PushNotSent::Kind::Stopped:
        break;
    }
    return told(QT_TRANSLATE_NOOP("fleet::IntentWords", "The window was closing. Nothing left this computer."));
}

void describeAccepted(IntentWords &words, const Intent &intent, const ActionPtr &action, const DevicePtr &device,
                      const Format &format, const QDateTime &nowUtc)
{
    const QString phrase = intentPhrase(intent, format);
    words.kind = QStringLiteral("accepted");
    words.iconName = QStringLiteral("status-running");
    words.title = QCoreApplication::translate("fleet::IntentWords", "Accepted: %1").arg(phrase);
    if (intent.operation == Operation::WriteSettings) {
        words.text = told(QT_TRANSLATE_NOOP("fleet::IntentWords", "The next reading of the device is the proof."));
        words.iconName = QStringLiteral("status-success");
        return;
    }
    if (intent.operation == Operation::RevokeConsent || intent.operation == Operation::CancelAction
        || intent.operation == Operation::WriteSchedule || intent.operation == Operation::CancelSchedule) {
        words.iconName = QStringLiteral("status-success");
        words.text = told(QT_TRANSLATE_NOOP("fleet::IntentWords", "The service confirmed it."));
        return;
    }
    if (!action)
        return;
    switch (action->state.known()) {
    case KnownActionState::Scheduled:
        words.iconName = CommandWords::stateIcon(action->state);
        // The instant that the service answered, in the chosen zone and in UTC: the plant's own clock is on no record.
        if (!action->start) {
            words.text = told(QT_TRANSLATE_NOOP("fleet::IntentWords", "Booked."));
        } else if (action->start->toTimeZone(format.zone()).offsetFromUtc() == 0) {
            words.text = QCoreApplication::translate("fleet::IntentWords", "Booked for %1 UTC.")
                             .arg(CommandWords::instant(*action->start, format, nowUtc));
        } else {
            words.text
                = QCoreApplication::translate("fleet::IntentWords", "Booked for %1 (%2), %3 UTC.")
                      .arg(CommandWords::instant(*action->start, format, nowUtc), QString::fromUtf8(format.zone().id()),
                           action->start->toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        }
        break;
    case KnownActionState::Completed:
        words.kind = QStringLiteral("settled");
        words.iconName = CommandWords::stateIcon(action->state);
        words.title = QCoreApplication::translate("fleet::IntentWords", "Completed: %1").arg(phrase);
        words.text = told(
            QT_TRANSLATE_NOOP("fleet::IntentWords", "The maker accepted it. The reading shows what the device does."));
        break;
    case KnownActionState::Cancelled:
        words.kind = QStringLiteral("settled");
        words.iconName = CommandWords::stateIcon(action->state);
        words.title = QCoreApplication::translate("fleet::IntentWords", "Cancelled: %1").arg(phrase);
        break;
    case KnownActionState::Failed: {
        ErrorContext context;
        context.family = device ? device->family : action->family;
        context.device = device.get();
        context.command = action->command;
        context.format = format;
        words.kind = QStringLiteral("failed");
        words.isTrouble = true;
        words.iconName = CommandWords::stateIcon(action->state);
        words.error = ErrorCatalogue::explainAction(action->errorCode, action->errorMessage, context);
        words.title = QCoreApplication::translate("fleet::IntentWords", "Failed: %1").arg(phrase);
        words.text = words.error.title;
        break;
    }
    case KnownActionState::Acknowledged:
    case KnownActionState::Unknown:
        words.text = QCoreApplication::translate("fleet::IntentWords", "%1 is on its way to the maker.")
                         .arg(action->id.text());
        break;
    }
}

} // namespace

QString intentPhrase(const Intent &intent, const Format &format)
{
    if (const auto *command = std::get_if<CommandDraft>(&intent.draft))
        return CommandWords::phrase(*command, format);
    if (const auto *settings = std::get_if<SettingsDraft>(&intent.draft)) {
        QStringList parts;
        for (const NamedQuantity &change : settings->changes)
            parts.append(QCoreApplication::translate("fleet::IntentWords", "%1 %2", "a setting and its value")
                             .arg(Format::fieldLabel(change.name), CommandWords::quantity(change, format)));
        return Format::listed(parts);
    }
    if (const auto *cancel = std::get_if<CancelDraft>(&intent.draft))
        return QCoreApplication::translate("fleet::IntentWords", "cancel %1").arg(cancel->actionId.text());
    if (const auto *schedule = std::get_if<ScheduleDraft>(&intent.draft)) {
        return QCoreApplication::translate("fleet::IntentWords", "schedule of %n slot(s), %1", nullptr,
                                           int(schedule->slotList.size()))
            .arg(ScheduleWords::rhythm(schedule->recurrenceRule, schedule->timezone));
    }
    if (const auto *cancelled = std::get_if<ScheduleCancelDraft>(&intent.draft))
        return QCoreApplication::translate("fleet::IntentWords", "cancel the schedule %1")
            .arg(cancelled->scheduleId.text());
    return QCoreApplication::translate("fleet::IntentWords", "revoke the consent of %1")
        .arg(std::get<ConsentDraft>(intent.draft).userId.text());
}

IntentWords describe(const Intent &intent, const ActionPtr &action, const DevicePtr &device, const Format &format,
                     const QDateTime &nowUtc)
{
    IntentWords words;
    const QString phrase = intentPhrase(intent, format);
    switch (intent.state) {
    case IntentState::Sending:
        words.kind = QStringLiteral("sending");
        words.iconName = QStringLiteral("send");
        words.title = QCoreApplication::translate("fleet::IntentWords", "Sending: %1").arg(phrase);
        break;
    case IntentState::Accepted:
        describeAccepted(words, intent, action, device, format, nowUtc);
        break;
    case IntentState::Refused: {
        ErrorContext context;
        context.device = device.get();
        context.format = format;
        if (device)
            context.family = device->family;
        if (const auto *command = std::get_if<CommandDraft>(&intent.draft)) {
            context.command = command->command;
            context.family = command->family;
        }
        words.kind = QStringLiteral("refused");
        words.isTrouble = true;
        words.iconName = QStringLiteral("status-danger");
        words.error = ErrorCatalogue::explain(intent.error, intent.httpStatus, context);
        words.title = words.error.title;
        words.text = Format::sentences({words.error.explanation, words.error.sentText});
        break;
    }
    case IntentState::NotSent:
        words.kind = QStringLiteral("notSent");
        words.isTrouble = true;
        words.iconName = QStringLiteral("status-offline");
        words.title = QCoreApplication::translate("fleet::IntentWords", "Not sent: %1").arg(phrase);
        words.text = notSentText(intent.notSentKind);
        break;
    case IntentState::Unknown:
        words.kind = QStringLiteral("unknown");
        words.isTrouble = true;
        words.iconName = QStringLiteral("status-unknown");
        words.title
            = QCoreApplication::translate("fleet::IntentWords", "We do not know whether it arrived: %1").arg(phrase);
        if (intent.lookAlikes > 1) {
            words.text = QCoreApplication::translate(
                "fleet::IntentWords",
                "There are %n actions just like it from that moment. One may be yours, another desk's the other. "
                "It is not sent again.",
                nullptr, intent.lookAlikes);
        } else {
            words.text = told(QT_TRANSLATE_NOOP(
                "fleet::IntentWords",
                "The connection was lost on the way. The device is being read to find out; it is not sent again."));
        }
        break;
    case IntentState::Settled:
        if (intent.settlement == Settlement::DidNotArrive) {
            words.kind = QStringLiteral("settled");
            words.isTrouble = true;
            words.iconName = QStringLiteral("status-offline");
            if (intent.operation == Operation::WriteSettings || intent.operation == Operation::WriteSchedule
                || intent.operation == Operation::CancelSchedule) {
                words.title
                    = QCoreApplication::translate("fleet::IntentWords", "Not seen on the device: %1").arg(phrase);
                words.text = told(
                    QT_TRANSLATE_NOOP("fleet::IntentWords",
                                      "The connection was lost on the way and later readings show the old values."));
            } else {
                words.title = QCoreApplication::translate("fleet::IntentWords", "It did not arrive: %1").arg(phrase);
                words.text = told(QT_TRANSLATE_NOOP("fleet::IntentWords",
                                                    "The connection was lost on the way and the service knows of no "
                                                    "such action. It was not sent again."));
            }
            break;
        }
        describeAccepted(words, intent, action, device, format, nowUtc);
        if (words.kind == QLatin1StringView("accepted")) {
            words.kind = QStringLiteral("settled");
            words.title = QCoreApplication::translate("fleet::IntentWords", "It arrived after all: %1").arg(phrase);
        }
        break;
    }
    return words;
}

} // namespace fleet
