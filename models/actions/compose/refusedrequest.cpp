// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusedrequest.h"

#include <prettyjson.h>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the refusal is about, by the names that contract.md section 10 gives.
QStringList blamedInRequest(const ApiError &error)
{
    QStringList parameters = error.details.unsupportedParameters;
    if (!error.details.parameter.isEmpty())
        parameters.append(error.details.parameter);
    QStringList paths;
    for (const QString &parameter : std::as_const(parameters))
        paths.append(u"action.parameters."_s + parameter);
    const QString &code = error.code;
    if (code == u"UNSUPPORTED_MODE"_s || code == u"COMMAND_NOT_SUPPORTED"_s || code == u"DIRECT_ACTION_UNSUPPORTED"_s)
        paths.append(u"action.command"_s);
    if (code == u"START_IN_PAST"_s || code == u"START_OUT_OF_RANGE"_s || code == u"INVALID_TIME_WINDOW"_s
        || code == u"EXECUTION_NOT_SUPPORTED"_s)
        paths.append({u"action.start"_s, u"action.end"_s});
    if (code == u"CONFLICT"_s)
        paths.append(u"onConflict"_s);
    return paths;
}

QStringList blamedInAnswer()
{
    QStringList paths;
    for (const QLatin1StringView name : {"parameter"_L1, "value"_L1, "providedUnit"_L1, "unsupportedParameters"_L1,
                                         "unsupportedModes"_L1, "requestedExecution"_L1, "reason"_L1})
        paths.append(u"details."_s + name);
    return paths;
}

} // namespace

RefusedRequest refusedRequest(const FrozenRequest &request, const QByteArray &answer, const ApiError &error)
{
    RefusedRequest refused;
    refused.line = QString::fromLatin1(request.method) + u' ' + request.path;
    const QByteArray sent = prettyJson(request.body);
    refused.request = QString::fromUtf8(sent);
    refused.requestMarks = jsonLines(sent, blamedInRequest(error));

    const QByteArray whole = prettyJson(answer);
    // The envelope around it says nothing more; an answer of another shape is shown as it is.
    const QByteArray inner = jsonMember(whole, u"error"_s);
    const QByteArray shown = foldedJson(inner.startsWith('{') ? inner : whole, {u"details.deviceCapabilities"_s});
    refused.answer = QString::fromUtf8(shown);
    refused.answerMarks = jsonLines(shown, blamedInAnswer());
    refused.declared = QString::fromUtf8(jsonMember(inner, u"details.deviceCapabilities"_s));
    refused.requestId = error.meta.requestId.text();
    return refused;
}

} // namespace fleet
