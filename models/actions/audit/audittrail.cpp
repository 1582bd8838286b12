// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittrail.h"

#include "auditedjournal.h"

#include <logging.h>
#include <whendone.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

AuditEntry::Kind entryKindOf(GateRecord::What what)
{
    switch (what) {
    case GateRecord::What::Proposed:
        return AuditEntry::Kind::Proposed;
    case GateRecord::What::Confirmed:
        return AuditEntry::Kind::Confirmed;
    case GateRecord::What::Declined:
        return AuditEntry::Kind::Declined;
    case GateRecord::What::Withdrawn:
        return AuditEntry::Kind::Withdrawn;
    case GateRecord::What::Refused:
        break;
    }
    return AuditEntry::Kind::Blocked;
}

QString quantityText(const NamedQuantity &quantity)
{
    return u"%1 %2"_s.arg(quantity.quantity.value).arg(quantity.quantity.unit.text()).trimmed();
}

// Where it goes and which verb it is. The changes are what it asks for; what was there before is in the sheet alone.
void describeDraft(AuditEntry &entry, const WriteDraft &draft)
{
    entry.operation = operationName(operationOf(draft));
    if (const auto *command = std::get_if<CommandDraft>(&draft)) {
        entry.command = command->command;
        entry.devices = {command->deviceId.text()};
        entry.family = command->family.path();
        for (const NamedQuantity &parameter : command->parameters)
            entry.changes.append({parameter.name, Format::spelledOut(parameter.name), {}, quantityText(parameter)});
    } else if (const auto *settings = std::get_if<SettingsDraft>(&draft)) {
        entry.command = u"settings"_s;
        entry.devices = {settings->deviceId.text()};
        entry.family = settings->family.path();
        for (const NamedQuantity &change : settings->changes)
            entry.changes.append({change.name, Format::spelledOut(change.name), {}, quantityText(change)});
    } else if (const auto *cancel = std::get_if<CancelDraft>(&draft)) {
        entry.command = u"cancel"_s;
        entry.actionId = cancel->actionId.text();
        if (!cancel->deviceId.isEmpty())
            entry.devices = {cancel->deviceId.text()};
    } else if (const auto *schedule = std::get_if<ScheduleDraft>(&draft)) {
        entry.command = u"schedule"_s;
        entry.devices = {schedule->deviceId.text()};
        entry.family = schedule->family.path();
        for (qsizetype number = 0; number < schedule->slotList.size(); ++number) {
            const ScheduleSlot &slot = schedule->slotList.at(number);
            const QString start = slot.at ? slot.at->toUTC().toString(Qt::ISODate) : slot.time;
            entry.changes.append(
                {u"slots.%1"_s.arg(number),
                 u"Slot %1"_s.arg(number + 1),
                 {},
                 u"%1 %2 %3 %4"_s.arg(start, slot.duration, slot.command, QString::fromUtf8(toJson(slot.parameters)))});
        }
    } else if (const auto *cancelled = std::get_if<ScheduleCancelDraft>(&draft)) {
        entry.command = u"cancel schedule"_s;
        if (!cancelled->deviceId.isEmpty())
            entry.devices = {cancelled->deviceId.text()};
        entry.changes.append({u"scheduleId"_s, u"Schedule"_s, {}, cancelled->scheduleId.text()});
    } else if (const auto *consent = std::get_if<ConsentDraft>(&draft)) {
        entry.command = u"revoke consent"_s;
        for (const DeviceId &id : consent->deviceIds)
            entry.devices.append(id.text());
        entry.changes.append({u"userId"_s, u"User"_s, {}, consent->userId.text()});
    }
}

// The rows of Now and After as they stand on the sheet.
QList<AuditChange> changesOf(const QAbstractListModel &rows)
{
    const QHash<int, QByteArray> names = rows.roleNames();
    const int field = names.key("field");
    const int label = names.key("label");
    const int before = names.key("before");
    const int after = names.key("after");
    QList<AuditChange> changes;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex index = rows.index(row);
        changes.append({index.data(field).toString(), index.data(label).toString(), index.data(before).toString(),
                        index.data(after).toString()});
    }
    return changes;
}

} // namespace

AuditTrail::AuditTrail(CommandDesk &desk, AuditLog &log, AuditContext context, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_log(log)
    , m_context(std::move(context))
{
    connect(desk.gate(), &ConfirmationGate::recorded, this, &AuditTrail::onRecorded);
    connect(&desk.tracker(), &ActionTracker::intentChanged, this, &AuditTrail::onIntentChanged);
    connect(&desk.tracker(), &ActionTracker::actionSettled, this, &AuditTrail::onActionSettled);
    connect(&desk.actions(), &ActionStore::changed, this, &AuditTrail::onActionsChanged);
}

void AuditTrail::write(const AuditEntry &entry)
{
    whenDone(m_log.append(entry), this, [kind = entry.kind](const Result<quint64, QString> &written) {
        // The next sending is refused for the same reason, and the page shows it; here it is only not silent.
        if (!written)
            qCWarning(lcActions).noquote() << "Not in the audit log:" << auditKindKey(kind) << written.error();
    });
}

void AuditTrail::onRecorded(const GateRecord &record)
{
    AuditEntry entry;
    entry.kind = entryKindOf(record.what);
    entry.at = record.at;
    entry.context = auditContext(m_context, environmentWord(record.environment.kind));
    entry.intentId = record.intentId;
    describeDraft(entry, record.draft);
    // While the sheet is open, its rows tell what was there before as well.
    const ConfirmationGate &gate = *m_desk.gate();
    if (entry.kind != AuditEntry::Kind::Blocked && !record.intentId.isEmpty() && gate.intentId() == record.intentId) {
        if (const QList<AuditChange> rows = changesOf(*m_desk.gate()->rows()); !rows.isEmpty())
            entry.changes = rows;
    }
    if (!entry.devices.isEmpty())
        entry.deviceName = m_desk.devices().words(DeviceId(entry.devices.first())).title;
    entry.shown = record.shown;
    entry.request = record.request;
    entry.reason = record.reason;
    if (record.note != record.reason)
        entry.detail = record.note;
    write(entry);
}

AuditEntry AuditTrail::entryOf(const Intent &intent, AuditEntry::Kind kind) const
{
    AuditEntry entry;
    entry.kind = kind;
    entry.at = m_desk.clock().nowUtc();
    entry.context = m_context;
    // One of an earlier run does not know where it was bound for; this window has the same profile.
    if (!intent.environment.baseUrl.isEmpty())
        entry.context = auditContext(m_context, environmentWord(intent.environment.kind));
    entry.intentId = intent.id;
    describeDraft(entry, intent.draft);
    entry.changes.clear();
    if (!intent.deviceId.isEmpty())
        entry.devices = {intent.deviceId.text()};
    entry.httpStatus = intent.httpStatus;
    entry.requestId = intent.requestId.text();
    entry.actionId = intent.actionId.text();
    return entry;
}

void AuditTrail::onIntentChanged(const QString &intentId)
{
    const Intent *intent = m_desk.tracker().intent(intentId);
    if (!intent)
        return;
    AuditEntry entry;
    switch (intent->state) {
    case IntentState::Sending:
        return;
    case IntentState::Accepted:
        entry = entryOf(*intent, AuditEntry::Kind::Accepted);
        break;
    case IntentState::Refused:
        entry = entryOf(*intent, AuditEntry::Kind::Refused);
        entry.code = intent->error.code;
        entry.detail = intent->error.message;
        break;
    case IntentState::NotSent:
        entry = entryOf(*intent, AuditEntry::Kind::NotSent);
        entry.detail = intent->detail;
        break;
    case IntentState::Unknown:
        entry = entryOf(*intent, AuditEntry::Kind::Unknown);
        entry.detail = intent->detail;
        break;
    case IntentState::Settled:
        entry = entryOf(*intent, AuditEntry::Kind::Settled);
        entry.outcome = intent->settlement == Settlement::Arrived ? u"arrived"_s : u"didNotArrive"_s;
        break;
    }
    // A dismissal, a change of words: the same outcome comes by more than once.
    const QString said = auditKindKey(entry.kind) + u' ' + entry.outcome;
    if (m_outcomes.value(intentId) == said)
        return;
    m_outcomes.insert(intentId, said);
    m_log.appendNews(entry);
}

void AuditTrail::onActionSettled(const ActionId &id)
{
    const ActionPtr action = m_desk.actions().action(id);
    const QString intentId = m_desk.actions().intentOf(id);
    if (!action || intentId.isEmpty())
        return; // ended on its own or for another desk: nothing of ours
    AuditEntry entry;
    entry.kind = AuditEntry::Kind::Ended;
    entry.at = m_desk.clock().nowUtc();
    entry.context = m_context;
    entry.intentId = intentId;
    entry.operation = operationName(Operation::Push);
    entry.command = action->command;
    entry.devices = {action->deviceId.text()};
    entry.actionId = id.text();
    entry.outcome = action->state.text();
    entry.code = action->errorCode;
    entry.detail = action->errorMessage;
    m_log.appendNews(entry);
}

void AuditTrail::onActionsChanged(const ActionStore::Changes &changes)
{
    for (const ActionId &id : changes.changed) {
        const QString intentId = m_desk.actions().intentOf(id);
        const ActionPtr action = m_desk.actions().action(id);
        const EffectCheck check = m_desk.actions().sightingOf(id).check;
        if (intentId.isEmpty() || !action || check.effect == Effect::NotJudged
            || m_effects.value(id, Effect::NotJudged) == check.effect)
            continue;
        m_effects.insert(id, check.effect);
        AuditEntry entry;
        entry.kind = AuditEntry::Kind::Effect;
        entry.at = m_desk.clock().nowUtc();
        entry.context = m_context;
        entry.intentId = intentId;
        entry.operation = operationName(Operation::Push);
        entry.command = action->command;
        entry.devices = {action->deviceId.text()};
        entry.actionId = id.text();
        entry.outcome = effectKey(check.effect);
        entry.detail = check.evidence;
        m_log.appendNews(entry);
    }
}

} // namespace fleet
