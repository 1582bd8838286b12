// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookevent.h"

namespace fleet {

namespace {

QString textIn(const Fields &fields, QStringView name)
{
    const FieldValue *value = findField(fields, name);
    return value ? value->toText().value_or(QString()) : QString();
}

bool isThere(const Fields &fields, QStringView name)
{
    const FieldValue *value = findField(fields, name);
    return value && !value->isNull();
}

std::optional<QDateTime> instantIn(const Fields &fields, QStringView name)
{
    const QDateTime time = QDateTime::fromString(textIn(fields, name), Qt::ISODateWithMs);
    // A time without a zone is no instant.
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? std::optional(time.toUTC()) : std::nullopt;
}

} // namespace

Result<WebhookEvent, ParseError> parseWebhookEvent(const QByteArray &body)
{
    using Kind = WebhookEvent::Kind;
    const auto parsed = parseAny(body);
    if (!parsed)
        return Failure{parsed.error()};
    if (parsed->kind() != FieldValue::Kind::Object)
        return Failure{ParseError{ParseError::Kind::WrongShape, {}, QStringLiteral("not an object")}};
    const Fields &fields = parsed->object();
    WebhookEvent event;
    event.actionId = ActionId(textIn(fields, u"actionId"));
    event.deviceId = DeviceId(textIn(fields, u"deviceId"));
    event.command = textIn(fields, u"command");
    const FieldValue *parameters = findField(fields, u"parameters");
    if (event.command.isEmpty() && parameters)
        event.command = textIn(parameters->object(), u"mode");
    event.errorCode = textIn(fields, u"errorCode");
    event.errorMessage = textIn(fields, u"errorMessage");
    if (const FieldValue *error = findField(fields, u"error"); error && event.errorCode.isEmpty()) {
        event.errorCode = textIn(error->object(), u"code");
        event.errorMessage = textIn(error->object(), u"message");
    }
    event.endedAt = instantIn(fields, u"completedAt");
    if (!event.endedAt)
        event.endedAt = instantIn(fields, u"failedAt");
    if (isThere(fields, u"reconnectionUrl"))
        event.kind = Kind::DeviceDisconnected;
    else if (!event.errorCode.isEmpty() || isThere(fields, u"error") || isThere(fields, u"failedAt"))
        event.kind = Kind::PushFailed;
    else if (isThere(fields, u"result") || !event.actionId.isEmpty())
        event.kind = Kind::PushCompleted;
    else if (!event.deviceId.isEmpty())
        event.kind = Kind::DeviceConnected;
    return event;
}

} // namespace fleet
