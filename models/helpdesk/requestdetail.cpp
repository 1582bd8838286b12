// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestdetail.h"

#include "prettyjson.h"

#include <gatesheet.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {
// A page of fifty records is about 35 kB; coloured text of much more than that would hold the window up.
constexpr qsizetype shownAtMost = 24 * 1024;
} // namespace

void RequestDetail::setInspector(InspectorModel *inspector)
{
    if (m_inspector == inspector)
        return;
    if (m_inspector)
        m_inspector->log().disconnect(this);
    m_inspector = inspector;
    if (m_inspector)
        connect(&m_inspector->log(), &RequestLog::cleared, this, &RequestDetail::changed);
    Q_EMIT changed();
}

void RequestDetail::setNumber(double number)
{
    if (m_number == number)
        return;
    m_number = number;
    Q_EMIT changed();
}

const RequestRecord *RequestDetail::record() const
{
    return m_inspector && m_number >= 0 ? m_inspector->log().record(quint64(m_number)) : nullptr;
}

QString RequestDetail::title() const
{
    const RequestRecord *found = record();
    return found ? QString::fromLatin1(found->method) + u' ' + found->target : QString();
}

QString RequestDetail::startedAt() const
{
    const RequestRecord *found = record();
    return found ? m_inspector->format().exactTime(found->startedAt) : QString();
}

QString RequestDetail::requestId() const
{
    const RequestRecord *found = record();
    return found ? found->requestId.text() : QString();
}

QString RequestDetail::summary() const
{
    const RequestRecord *found = record();
    if (!found)
        return {};
    QStringList parts;
    if (found->httpStatus > 0)
        parts.append(QString::number(found->httpStatus)
                     + (found->errorCode.isEmpty() ? QString() : u' ' + found->errorCode));
    else
        parts.append(tr("no answer"));
    parts.append(tr("%1 ms").arg(m_inspector->format().count(found->latency.count())));
    if (found->tryNumber > 1)
        parts.append(tr("try %1").arg(found->tryNumber));
    return parts.join(u", "_s);
}

QString RequestDetail::tone() const
{
    const int row = m_inspector ? m_inspector->rowOf(m_number) : -1;
    return row < 0 ? u"neutral"_s : m_inspector->data(m_inspector->index(row), InspectorModel::ToneRole).toString();
}

QString RequestDetail::trouble() const
{
    const RequestRecord *found = record();
    return found && found->error ? found->detail : QString();
}

bool RequestDetail::isRead() const
{
    const RequestRecord *found = record();
    return found && !isWrite(*found);
}

QString RequestDetail::requestBody() const
{
    const RequestRecord *found = record();
    return found ? QString::fromUtf8(prettyJson(found->requestBody)) : QString();
}

QString RequestDetail::answerBody() const
{
    const RequestRecord *found = record();
    if (!found)
        return {};
    QByteArray pretty = prettyJson(found->answerBody.first(std::min(found->answerBody.size(), shownAtMost)));
    return QString::fromUtf8(pretty);
}

bool RequestDetail::isAnswerShortened() const
{
    const RequestRecord *found = record();
    return found && found->answerBody.size() > shownAtMost;
}

QString RequestDetail::faultyParameter() const
{
    const RequestRecord *found = record();
    if (!found || !found->error || !isWrite(*found))
        return {};
    // The refusals of contract.md section 10 name it as details.parameter.
    static const QByteArray name("\"parameter\":\"");
    const qsizetype at = found->answerBody.indexOf(name);
    if (at < 0)
        return {};
    const qsizetype from = at + name.size();
    const qsizetype end = found->answerBody.indexOf('"', from);
    return end < 0 ? QString() : QString::fromUtf8(found->answerBody.sliced(from, end - from));
}

QString RequestDetail::deviceId() const
{
    const RequestRecord *found = record();
    return found ? RequestMeaning::of(*found).deviceId.text() : QString();
}

QString RequestDetail::curl() const
{
    const RequestRecord *found = record();
    if (!found)
        return {};
    return curlText(FrozenRequest{found->method, found->target, found->requestBody}, m_inspector->baseUrl());
}

QString RequestDetail::wholeAnswer() const
{
    const RequestRecord *found = record();
    return found ? QString::fromUtf8(found->answerBody) : QString();
}

} // namespace fleet
