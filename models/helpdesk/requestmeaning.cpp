// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestmeaning.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// The text of the first string member of this name at or after `from`, as its bytes stand.
QString stringMember(const QByteArray &body, const QByteArray &name, qsizetype from = 0)
{
    qsizetype at = body.indexOf('"' + name + '"', from);
    if (at < 0)
        return {};
    at += name.size() + 2;
    while (at < body.size() && (body.at(at) == ' ' || body.at(at) == ':'))
        ++at;
    if (at >= body.size() || body.at(at) != '"')
        return {};
    const qsizetype end = body.indexOf('"', at + 1);
    return end < 0 ? QString() : QString::fromUtf8(body.sliced(at + 1, end - at - 1));
}

qint64 numberMember(const QByteArray &body, const QByteArray &name, qsizetype from)
{
    qsizetype at = body.indexOf('"' + name + '"', from);
    if (at < 0)
        return -1;
    at += name.size() + 2;
    while (at < body.size() && (body.at(at) == ' ' || body.at(at) == ':'))
        ++at;
    qint64 value = -1;
    for (; at < body.size() && body.at(at) >= '0' && body.at(at) <= '9' && value < 1'000'000'000; ++at)
        value = std::max<qint64>(value, 0) * 10 + (body.at(at) - '0');
    return value;
}

} // namespace

bool isWrite(const RequestRecord &record)
{
    return record.method != "GET" && record.method != "HEAD";
}

RequestMeaning RequestMeaning::of(const RequestRecord &record)
{
    const QUrl url = QUrl::fromEncoded(record.target.toUtf8());
    const QUrlQuery query(url);
    QStringList parts;
    for (const QString &part : url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        parts.append(QUrl::fromPercentEncoding(part.toUtf8()));
    const QString first = parts.value(0);
    const QString last = parts.size() > 1 ? parts.constLast() : QString();

    RequestMeaning meaning;
    meaning.deviceId = DeviceId(query.queryItemValue(u"deviceId"_s, QUrl::FullyDecoded));
    if (first == u"health") {
        meaning.why = Why::Health;
        return meaning;
    }
    if (first == u"users") {
        meaning.why = isWrite(record) ? Why::Consent : Why::Other;
        return meaning;
    }
    if (first == u"schedules" || last == u"schedule") {
        meaning.why = Why::Schedule;
        if (first != u"schedules") {
            meaning.family = Family::fromPath(first);
            meaning.deviceId = DeviceId(parts.value(1));
        }
        return meaning;
    }
    if (first == u"actions") {
        meaning.actionId = ActionId(parts.value(1));
        meaning.why = isWrite(record) ? Why::Cancel : Why::FollowActions;
        return meaning;
    }
    if (first.isEmpty())
        return meaning;
    meaning.family = Family::fromPath(first);
    if (parts.size() == 1) {
        meaning.why = isWrite(record) ? Why::Other : Why::Sweep;
        return meaning;
    }
    meaning.deviceId = DeviceId(parts.at(1));
    if (last == u"actions")
        meaning.why = Why::FollowActions;
    else if (last == u"settings")
        meaning.why = Why::WriteSettings;
    else if (isWrite(record))
        meaning.why = parts.size() == 2 ? Why::Command : Why::Other;
    else
        meaning.why = Why::OpenDevice;
    return meaning;
}

AnswerHint AnswerHint::of(const RequestRecord &record, const RequestMeaning &meaning)
{
    AnswerHint hint;
    if (record.error || record.answerBody.isEmpty())
        return hint;
    using Why = RequestMeaning::Why;
    switch (meaning.why) {
    case Why::Sweep:
    case Why::FollowActions: {
        const qsizetype at = record.answerBody.lastIndexOf("\"pagination\"");
        if (at < 0) {
            hint.word = stringMember(record.answerBody, "state");
            return hint;
        }
        const qint64 limit = numberMember(record.answerBody, "limit", at);
        const qint64 offset = numberMember(record.answerBody, "offset", at);
        hint.total = numberMember(record.answerBody, "total", at);
        if (limit >= 0 && offset >= 0 && hint.total >= 0)
            hint.items = std::clamp<qint64>(hint.total - offset, 0, limit);
        return hint;
    }
    case Why::OpenDevice:
        hint.word = stringMember(record.answerBody, "source");
        return hint;
    case Why::Command:
    case Why::Cancel: {
        hint.word = stringMember(record.answerBody, "actionId");
        if (hint.word.isEmpty())
            hint.word = stringMember(record.answerBody, "id");
        return hint;
    }
    case Why::WriteSettings:
    case Why::Consent:
    case Why::Schedule:
    case Why::Health:
    case Why::Other:
        return hint;
    }
    return hint;
}

} // namespace fleet
