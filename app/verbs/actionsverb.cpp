// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionsverb.h"

#include "deviceline.h"

#include <format.h>
#include <whendone.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr int actionPageSize = 50; // contract.md section 2: the largest a list answers with

FieldValue parametersValue(const Action &action)
{
    Fields parameters;
    for (const NamedQuantity &parameter : action.parameters) {
        parameters.append({parameter.name,
                           FieldValue(Fields{{u"value"_s, FieldValue(parameter.quantity.value)},
                                             {u"unit"_s, textValue(parameter.quantity.unit.text())}})});
    }
    parameters.append(action.otherParameters);
    return parameters.isEmpty() ? FieldValue() : FieldValue(parameters);
}

} // namespace

ActionsVerb::ActionsVerb(VerbSetup setup) : ReadingVerb(std::move(setup)) { }

void ActionsVerb::start()
{
    listFrom(0);
}

void ActionsVerb::listFrom(int offset)
{
    ActionQuery query;
    query.limit = actionPageSize;
    query.offset = offset;
    whenDone(m_client.listActions(query), this,
             [this, offset](const Result<Answer<Page<ActionPtr>>, NetError> &answer) {
                 if (!answer) {
                     m_terminal.complain(answer.error(), u"actions"_s);
                     Q_EMIT finished(offset > 0 ? ExitCode::PartlyDone : exitCodeOf(answer.error()));
                     return;
                 }
                 for (const ActionPtr &action : answer->value.items)
                     print(action);
                 const qsizetype got = answer->value.items.size() + answer->value.spoiled.size();
                 if (answer->value.pagination && answer->value.pagination->hasMore && got > 0)
                     listFrom(offset + int(got));
                 else
                     Q_EMIT finished(ExitCode::Success);
             });
}

void ActionsVerb::print(const ActionPtr &action)
{
    if (!m_options.json) {
        m_terminal.say(
            QStringList{action->id.text(), action->deviceId.text(), action->command, action->state.text(),
                        action->createdAt ? action->createdAt->toString(Qt::ISODateWithMs) : Format::notReported(),
                        action->errorCode}
                .join(u'\t'));
        return;
    }
    m_terminal.say(Fields{
        {u"id"_s, FieldValue(action->id.text())},
        {u"deviceId"_s, FieldValue(action->deviceId.text())},
        {u"family"_s, textValue(action->family.path())},
        {u"command"_s, FieldValue(action->command)},
        {u"parameters"_s, parametersValue(*action)},
        {u"state"_s, FieldValue(action->state.text())},
        {u"createdAt"_s, instantValue(action->createdAt)},
        {u"acknowledgedAt"_s, instantValue(action->acknowledgedAt)},
        {u"completedAt"_s, instantValue(action->completedAt)},
        {u"updatedAt"_s, instantValue(action->updatedAt)},
        {u"start"_s, instantValue(action->start)},
        {u"end"_s, instantValue(action->end)},
        {u"errorCode"_s, textValue(action->errorCode)},
        {u"errorMessage"_s, textValue(action->errorMessage)},
    });
}

} // namespace fleet
