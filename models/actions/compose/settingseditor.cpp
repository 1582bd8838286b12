// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingseditor.h"

#include "commandwords.h"

#include <cmath>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSameNumber(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

QString plainText(const Setting &setting, const Format &format)
{
    if (const std::optional<double> number = setting.value.toNumber())
        return CommandWords::quantity({setting.key, {*number, setting.unit}}, format);
    if (const std::optional<bool> flag = setting.value.toBool())
        return *flag ? SettingsEditor::tr("on") : SettingsEditor::tr("off");
    if (const std::optional<QString> text = setting.value.toText())
        return *text;
    return setting.value.isNull() ? Format::notReported() : QString::fromUtf8(toJson(setting.value));
}

} // namespace

SettingsEditor::SettingsEditor(QObject *parent) : QObject(parent) { }

SettingsEditor::~SettingsEditor() = default;

void SettingsEditor::setDesk(CommandDesk *desk)
{
    if (m_desk == desk)
        return;
    if (m_desk) {
        m_desk->devices().disconnect(this);
        m_desk->tracker().disconnect(this);
        m_desk->gate()->disconnect(this);
        m_desk->settingsProofs().disconnect(this);
        m_desk->disconnect(this);
    }
    m_desk = desk;
    if (m_desk) {
        connect(&m_desk->devices(), &DeviceSource::deviceChanged, this, [this](const DeviceId &id) {
            if (id == m_deviceId) {
                takeDevice();
                refresh();
            }
        });
        connect(&m_desk->tracker(), &ActionTracker::intentChanged, this, &SettingsEditor::onIntentChanged);
        connect(m_desk, &CommandDesk::environmentChanged, this, &SettingsEditor::refresh);
        connect(m_desk, &CommandDesk::journalProblemChanged, this, &SettingsEditor::refresh);
        connect(&m_desk->settingsProofs(), &SettingsProofs::changed, this, [this](const DeviceId &id) {
            if (id == m_deviceId)
                refresh();
        });
        connect(m_desk->gate(), &ConfirmationGate::opened, this, &SettingsEditor::refresh);
        connect(m_desk->gate(), &ConfirmationGate::closed, this, &SettingsEditor::refresh);
    }
    Q_EMIT deskChanged();
    startOver();
}

void SettingsEditor::setDeviceId(const QString &id)
{
    if (m_deviceId.text() == id)
        return;
    m_deviceId = DeviceId(id);
    Q_EMIT deviceIdChanged();
    startOver();
}

void SettingsEditor::startOver()
{
    m_known.reset();
    m_edits.clear();
    m_intentId.clear();
    m_refusal = {};
    takeDevice();
    refresh();
}

void SettingsEditor::takeDevice()
{
    m_device = m_desk && !m_deviceId.isEmpty() ? m_desk->devices().device(m_deviceId) : DevicePtr();
    if (!m_device)
        m_known.reset();
    else if (m_device->settings)
        m_known = m_device->settings;
}

bool SettingsEditor::isEditable(const Setting &setting) const
{
    return setting.value.toNumber() && !setting.unit.isEmpty() && setting.key != u"scheduler_enabled"_s
        && !m_desk->settingsProofs().isReadOnly(m_deviceId, setting.key) && m_device && !m_device->family.isReadOnly();
}

void SettingsEditor::setValue(const QString &key, double value)
{
    if (!m_known)
        return;
    for (const Setting &setting : std::as_const(*m_known)) {
        if (setting.key != key || !isEditable(setting))
            continue;
        if (std::isfinite(value) && isSameNumber(value, *setting.value.toNumber()))
            m_edits.remove(key);
        else
            m_edits.insert(key, value);
        refresh();
        return;
    }
}

void SettingsEditor::revert(const QString &key)
{
    if (m_edits.remove(key))
        refresh();
}

void SettingsEditor::discard()
{
    m_edits.clear();
    m_refusal = {};
    refresh();
}

void SettingsEditor::useProposal(const QString &key)
{
    for (const EditedSetting &row : m_rows.rows()) {
        if (row.name != key)
            continue;
        if (!std::isnan(row.proposedValue))
            setValue(key, row.proposedValue);
        return;
    }
}

SettingsDraft SettingsEditor::draft() const
{
    SettingsDraft draft;
    draft.deviceId = m_deviceId;
    if (m_device)
        draft.family = m_device->family;
    if (!m_known)
        return draft;
    for (const Setting &setting : *m_known) {
        const auto edit = m_edits.constFind(setting.key);
        if (edit != m_edits.cend())
            draft.changes.append({setting.key, {*edit, setting.unit}});
    }
    return draft;
}

QString SettingsEditor::reviewLabel() const
{
    return m_changeCount == 0 ? tr("No changes") : tr("Review %n change(s)", nullptr, m_changeCount);
}

void SettingsEditor::refresh()
{
    if (!m_desk) {
        Q_EMIT changed();
        return;
    }
    const Format &format = m_desk->format();
    ErrorContext context;
    context.format = format;
    QMap<QString, DraftIssue> issues;
    QList<EditedSetting> rows;
    m_changeCount = 0;
    int troubles = 0;
    if (m_device && m_known) {
        context.family = m_device->family;
        Device device = *m_device;
        device.settings = m_known;
        const SettingsDraft now = draft();
        if (!now.changes.isEmpty()) {
            const QList<DraftIssue> found = validate(now, device);
            for (const DraftIssue &issue : found) {
                if (!issues.contains(issue.field))
                    issues.insert(issue.field, issue);
            }
        }
        m_changeCount = int(now.changes.size());
        for (const Setting &setting : std::as_const(*m_known)) {
            EditedSetting row;
            row.name = setting.key;
            row.label = Format::fieldLabel(setting.key);
            row.unit = setting.unit.text();
            row.unitSymbol = Format::unitSymbol(setting.unit.text());
            row.minimum = setting.min.value_or(EditedSetting::none);
            row.maximum = setting.max.value_or(EditedSetting::none);
            if (setting.min)
                row.minText = CommandWords::quantity({{}, {*setting.min, setting.unit}}, format);
            if (setting.max)
                row.maxText = CommandWords::quantity({{}, {*setting.max, setting.unit}}, format);
            row.isBounded = setting.min && setting.max && *setting.min < *setting.max;
            row.step = stepOf(setting.unit);
            row.decimals = setting.unit.isKnown() ? decimalsOf(setting.unit) : 2;
            row.isEditable = isEditable(setting);
            if (!row.isEditable) {
                row.readOnlyReason = m_desk->settingsProofs().isReadOnly(m_deviceId, setting.key)
                    ? tr("The API refused to change this: it can only be read.")
                    : tr("The device reports this and does not let it be changed from here.");
            }
            sayProof(row, setting);
            row.savedValue = setting.value.toNumber().value_or(EditedSetting::none);
            row.savedText = plainText(setting, format);
            row.value = m_edits.value(setting.key, row.savedValue);
            row.isChanged = m_edits.contains(setting.key);
            if (row.isChanged && !std::isfinite(row.value)) {
                row.errorText = tr("Enter a value, or take the change back.");
                row.errorShort = tr("empty");
                row.errorCode = u"EMPTY"_s;
            } else if (issues.contains(setting.key)) {
                const DraftIssue &issue = issues[setting.key];
                row.errorText = ErrorCatalogue::explain(issue, context).title;
                row.errorShort = ErrorCatalogue::shortText(issue.code, issue.details, format);
                row.errorCode = issue.code;
                if (const std::optional<double> nearest = ErrorCatalogue::nearestValid(issue.details)) {
                    row.proposedValue = *nearest;
                    row.proposalText
                        = tr("Use %1").arg(CommandWords::quantity({setting.key, {*nearest, setting.unit}}, format));
                }
            }
            troubles += row.errorText.isEmpty() ? 0 : 1;
            rows.append(row);
        }
    }
    m_rows.set(rows);

    if (!m_device)
        m_whyNot = tr("This device is not known any more.");
    else if (m_changeCount == 0)
        m_whyNot = tr("Nothing is changed.");
    else if (troubles > 0)
        m_whyNot = tr("Fix %n field(s)", nullptr, troubles);
    else if (m_desk->writesLocked())
        m_whyNot = m_desk->writeLockReason();
    else if (!m_desk->journalProblem().isEmpty())
        m_whyNot = tr("Sending is refused: the journal cannot be written.");
    else if (m_desk->gate()->isOpen())
        m_whyNot = tr("Waiting for your answer");
    else
        m_whyNot.clear();
    Q_EMIT changed();
}

void SettingsEditor::sayProof(EditedSetting &row, const Setting &setting) const
{
    const SettingProof proof = m_desk->settingsProofs().proofOf(m_deviceId, setting.key);
    const Format &format = m_desk->format();
    const QString written = CommandWords::quantity({setting.key, proof.written}, format);
    row.proof = proofKey(proof.kind);
    switch (proof.kind) {
    case SettingProof::Kind::None:
        break;
    case SettingProof::Kind::Awaited:
        row.proofText = tr("%1 was accepted. Reading it back…").arg(written);
        break;
    case SettingProof::Kind::Proven:
        row.proofText = tr("%1 was written and read back at %2.")
                            .arg(written, format.time(proof.readAt, m_desk->clock().nowUtc()));
        break;
    case SettingProof::Kind::NotKept:
        row.proofText = tr("%1 was accepted, but the device still says %2.")
                            .arg(written,
                                 proof.read ? CommandWords::quantity({setting.key, {*proof.read, setting.unit}}, format)
                                            : Format::notReported());
        break;
    case SettingProof::Kind::Unknown:
        row.proofText
            = tr("We do not know whether %1 arrived. It is not sent again; a reading will tell.").arg(written);
        break;
    }
}

bool SettingsEditor::review()
{
    refresh();
    if (!m_desk || !canReview()) {
        Q_EMIT gateRefused(m_whyNot);
        return false;
    }
    if (const std::optional<QString> problem = m_desk->propose(draft())) {
        Q_EMIT gateRefused(*problem);
        return false;
    }
    m_intentId = m_desk->gate()->intentId();
    return true;
}

void SettingsEditor::onIntentChanged(const QString &intentId)
{
    if (intentId.isEmpty() || intentId != m_intentId)
        return;
    const Intent *intent = m_desk->tracker().intent(intentId);
    const auto *sent = intent ? std::get_if<SettingsDraft>(&intent->draft) : nullptr;
    if (!sent)
        return;
    if (intent->state == IntentState::Accepted
        || (intent->state == IntentState::Settled && intent->settlement == Settlement::Arrived)) {
        // What was typed meanwhile stays; what was sent is for the next reading to show.
        for (const NamedQuantity &change : sent->changes) {
            if (m_edits.contains(change.name) && isSameNumber(m_edits.value(change.name), change.quantity.value))
                m_edits.remove(change.name);
        }
        m_refusal = {};
        m_intentId.clear();
    } else if (intent->state == IntentState::Refused) {
        ErrorContext context;
        context.format = m_desk->format();
        context.family = sent->family;
        context.device = m_device.get();
        m_refusal = ErrorCatalogue::explain(intent->error, intent->httpStatus, context);
        const ErrorDetails &details = intent->error.details;
        if (intent->error.code == u"READ_ONLY_SETTING"_s || intent->error.code == u"UNSUPPORTED_SETTING"_s) {
            // contract.md section 5.1: which keys are read-only is learned from the refusal. The edit goes with the
            // control.
            QStringList keys = details.unsupportedParameters;
            if (!details.parameter.isEmpty())
                keys.append(details.parameter);
            if (keys.isEmpty() && sent->changes.size() == 1)
                keys.append(sent->changes.first().name);
            for (const QString &key : std::as_const(keys))
                m_edits.remove(key);
        }
        if (intent->error.code == u"SETTING_OUT_OF_RANGE"_s && m_known) {
            QString key = details.parameter;
            if (key.isEmpty() && sent->changes.size() == 1)
                key = sent->changes.first().name;
            for (Setting &setting : *m_known) {
                if (setting.key == key && (details.unit.isEmpty() || details.unit == setting.unit)) {
                    setting.min = details.min ? details.min : setting.min;
                    setting.max = details.max ? details.max : setting.max;
                }
            }
        }
        if (details.deviceCapabilities && details.deviceCapabilities->settings)
            m_known = details.deviceCapabilities->settings;
        m_intentId.clear();
    } else {
        return;
    }
    refresh();
}

void SettingsEditor::dismissRefusal()
{
    m_refusal = {};
    refresh();
}

} // namespace fleet
