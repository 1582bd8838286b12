// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportbundle.h"

#include <keymask.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

const QString formatName = u"amps-fleet-support"_s;
constexpr int formatVersion = 1;

QJsonObject toJson(const RequestRecord &record, const Redactor &redactor)
{
    const auto text = [&redactor](const QString &value) {
        return redactor.redacted(value);
    };
    const auto body = [&redactor](const QByteArray &bytes) {
        return QString::fromUtf8(redactor.redacted(bytes));
    };
    QJsonObject object{
        {u"startedAt"_s, record.startedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"method"_s, QString::fromLatin1(record.method)},
        {u"target"_s, text(record.target)},
        {u"status"_s, record.httpStatus},
        {u"tookMs"_s, qint64(record.latency.count())},
        {u"try"_s, record.tryNumber},
        {u"requestId"_s, record.requestId.text()},
    };
    if (record.error)
        object.insert(u"error"_s, kindName(*record.error));
    if (!record.errorCode.isEmpty())
        object.insert(u"errorCode"_s, record.errorCode);
    if (!record.detail.isEmpty())
        object.insert(u"detail"_s, text(record.detail));
    if (!record.requestBody.isEmpty())
        object.insert(u"requestBody"_s, body(record.requestBody));
    if (!record.answerBody.isEmpty())
        object.insert(u"answerBody"_s, body(record.answerBody));
    return object;
}

std::optional<NetError::Kind> kindOf(const QString &name)
{
    using Kind = NetError::Kind;
    for (const Kind kind :
         {Kind::Offline, Kind::Timeout, Kind::Refused, Kind::Unauthorised, Kind::RateLimited, Kind::NotFound,
          Kind::Unavailable, Kind::BadReply, Kind::Redirected, Kind::Tls, Kind::Cancelled}) {
        if (kindName(kind) == name)
            return kind;
    }
    // A kind that a later version tells of is still a failure.
    return name.isEmpty() ? std::nullopt : std::optional(Kind::Refused);
}

RequestRecord requestOf(const QJsonObject &object)
{
    RequestRecord record;
    record.startedAt = QDateTime::fromString(object.value(u"startedAt"_s).toString(), Qt::ISODateWithMs).toUTC();
    record.method = object.value(u"method"_s).toString().toLatin1();
    record.target = object.value(u"target"_s).toString();
    record.httpStatus = object.value(u"status"_s).toInt();
    record.latency = std::chrono::milliseconds(object.value(u"tookMs"_s).toInteger());
    record.tryNumber = object.value(u"try"_s).toInt(1);
    record.requestId = RequestId(object.value(u"requestId"_s).toString());
    record.error = kindOf(object.value(u"error"_s).toString());
    record.errorCode = object.value(u"errorCode"_s).toString();
    record.detail = object.value(u"detail"_s).toString();
    record.requestBody = object.value(u"requestBody"_s).toString().toUtf8();
    record.answerBody = object.value(u"answerBody"_s).toString().toUtf8();
    return record;
}

} // namespace

QByteArray SupportBundle::toBytes(const Redactor &redactor) const
{
    QJsonArray told;
    for (const Told &device : devices)
        told.append(QJsonObject{{u"deviceId"_s, redactor.redacted(device.deviceId)},
                                {u"text"_s, redactor.redacted(device.text)}});
    QJsonArray asked;
    for (const RequestRecord &record : requests)
        asked.append(toJson(record, redactor));
    const QJsonObject object{
        {u"format"_s, formatName},
        {u"version"_s, formatVersion},
        {u"madeAt"_s, madeAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"application"_s, applicationVersion},
        {u"platform"_s, platform},
        {u"environment"_s, environmentWord},
        {u"host"_s, host},
        {u"note"_s, redactor.redacted(note)},
        {u"devices"_s, told},
        {u"requests"_s, asked},
    };
    // Once more over the whole: whatever a later member brings, no key leaves.
    return withoutKeys(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

Result<SupportBundle, QString> SupportBundle::fromBytes(const QByteArray &bytes)
{
    QJsonParseError trouble;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &trouble).object();
    if (trouble.error != QJsonParseError::NoError)
        return Failure{QCoreApplication::translate("SupportBundle", "The file is damaged: %1 at byte %2.")
                           .arg(trouble.errorString())
                           .arg(trouble.offset)};
    if (object.value(u"format"_s).toString() != formatName)
        return Failure{QCoreApplication::translate("SupportBundle", "This is no support bundle.")};
    if (object.value(u"version"_s).toInt() > formatVersion)
        return Failure{QCoreApplication::translate("SupportBundle",
                                                   "The bundle was made by a later version of this application.")};
    SupportBundle bundle;
    bundle.madeAt = QDateTime::fromString(object.value(u"madeAt"_s).toString(), Qt::ISODateWithMs).toUTC();
    bundle.applicationVersion = object.value(u"application"_s).toString();
    bundle.platform = object.value(u"platform"_s).toString();
    bundle.environmentWord = object.value(u"environment"_s).toString();
    bundle.host = object.value(u"host"_s).toString();
    bundle.note = object.value(u"note"_s).toString();
    for (const QJsonValue &device : object.value(u"devices"_s).toArray())
        bundle.devices.append({device[u"deviceId"_s].toString(), device[u"text"_s].toString()});
    for (const QJsonValue &request : object.value(u"requests"_s).toArray())
        bundle.requests.append(requestOf(request.toObject()));
    return bundle;
}

} // namespace fleet
