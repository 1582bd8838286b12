// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsproof.h"

#include <cmath>

namespace fleet {

namespace {

// Readings whose time says that they are older than the write prove nothing: caches live for fifteen minutes. Two
// clocks behind one service differ a little.
constexpr int clockSlackMs = 1000;

} // namespace

SettingsProofs::SettingsProofs(ActionTracker &tracker, DeviceSource &devices, QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
    , m_devices(devices)
{
    connect(&m_tracker, &ActionTracker::intentChanged, this, &SettingsProofs::onIntentChanged);
    connect(&m_devices, &DeviceSource::deviceRead, this, &SettingsProofs::onDeviceRead);
}

SettingProof SettingsProofs::proofOf(const DeviceId &device, const QString &key) const
{
    const auto found = m_written.constFind(device);
    return found == m_written.cend() ? SettingProof() : found->value(key).proof;
}

bool SettingsProofs::isReadOnly(const DeviceId &device, const QString &key) const
{
    const auto found = m_readOnly.constFind(device);
    return found != m_readOnly.cend() && found->contains(key);
}

void SettingsProofs::forget(const DeviceId &device, const QString &key)
{
    const auto found = m_written.find(device);
    if (found != m_written.end() && found->remove(key))
        Q_EMIT changed(device);
}

void SettingsProofs::onIntentChanged(const QString &intentId)
{
    const Intent *intent = m_tracker.intent(intentId);
    const auto *draft = intent ? std::get_if<SettingsDraft>(&intent->draft) : nullptr;
    if (!draft)
        return;
    SettingProof::Kind kind = SettingProof::Kind::None;
    switch (intent->state) {
    case IntentState::Accepted:
        kind = SettingProof::Kind::Awaited;
        break;
    case IntentState::Unknown:
        kind = SettingProof::Kind::Unknown;
        break;
    case IntentState::Settled:
        // The tracker compared a reading already.
        kind = intent->settlement == Settlement::Arrived     ? SettingProof::Kind::Proven
            : intent->settlement == Settlement::DidNotArrive ? SettingProof::Kind::NotKept
                                                             : SettingProof::Kind::Unknown;
        break;
    case IntentState::Refused:
        if (intent->error.code == QLatin1StringView("READ_ONLY_SETTING")
            || intent->error.code == QLatin1StringView("UNSUPPORTED_SETTING")) {
            // contract.md section 5.1: which keys are read-only is learned from the refusal, and it says which of them.
            QStringList keys = intent->error.details.unsupportedParameters;
            if (!intent->error.details.parameter.isEmpty())
                keys.append(intent->error.details.parameter);
            if (keys.isEmpty() && draft->changes.size() == 1)
                keys.append(draft->changes.first().name);
            QSet<QString> &known = m_readOnly[intent->deviceId];
            for (const QString &key : std::as_const(keys))
                known.insert(key);
            Q_EMIT changed(intent->deviceId);
        }
        return;
    case IntentState::Sending:
    case IntentState::NotSent:
        return;
    }
    QHash<QString, Written> &written = m_written[intent->deviceId];
    const DevicePtr device = m_devices.device(intent->deviceId);
    for (const NamedQuantity &change : draft->changes) {
        Written &one = written[change.name];
        if (one.intentId == intentId && one.proof.kind == kind)
            continue;
        const bool isSame = one.intentId == intentId;
        one.intentId = intentId;
        one.proof.kind = kind;
        one.proof.written = change.quantity;
        if (!isSame)
            one.proof.writtenAt = m_tracker.serviceNow();
        one.proof.read.reset();
        if (device && device->settings) {
            for (const Setting &setting : *device->settings) {
                if (setting.key == change.name)
                    one.proof.read = setting.value.toNumber();
            }
        }
        one.proof.readAt = kind == SettingProof::Kind::Proven || kind == SettingProof::Kind::NotKept
            ? m_tracker.serviceNow()
            : QDateTime();
    }
    Q_EMIT changed(intent->deviceId);
}

void SettingsProofs::onDeviceRead(const DeviceId &id)
{
    const auto found = m_written.find(id);
    const DevicePtr device = found == m_written.end() ? DevicePtr() : m_devices.device(id);
    if (!device || !device->settings)
        return;
    // Last known values were read before; they prove nothing.
    if (device->sync.available == false || device->metadata.source == KnownSource::Fallback)
        return;
    const QDateTime readAt = device->sync.lastPulledAt.value_or(m_tracker.serviceNow());
    bool isNews = false;
    for (auto one = found->begin(); one != found->end(); ++one) {
        const SettingProof before = one->proof;
        if (readAt.addMSecs(clockSlackMs) < one->proof.writtenAt)
            continue;
        judge(one->proof, *device->settings, one.key(), readAt);
        isNews = isNews || !(before == one->proof);
    }
    if (isNews)
        Q_EMIT changed(id);
}

void SettingsProofs::judge(SettingProof &proof, const Settings &settings, const QString &key, const QDateTime &readAt)
{
    // Proven once is proven: what moves it later is another write or somebody else, and no proof of this one's failure.
    if (proof.kind == SettingProof::Kind::None || proof.kind == SettingProof::Kind::Proven)
        return;
    for (const Setting &setting : settings) {
        if (setting.key != key)
            continue;
        proof.read = setting.value.toNumber();
        const bool isKept = proof.read && setting.unit == proof.written.unit
            && std::abs(*proof.read - proof.written.value) < 1e-6 * std::max(1.0, std::abs(proof.written.value));
        if (isKept)
            proof.kind = SettingProof::Kind::Proven;
        else if (proof.kind == SettingProof::Kind::Awaited)
            proof.kind = SettingProof::Kind::NotKept;
        else if (proof.kind == SettingProof::Kind::Unknown)
            return; // a write that may still be on its way is not said to have failed
        proof.readAt = readAt;
        return;
    }
}

QString proofKey(SettingProof::Kind kind)
{
    switch (kind) {
    case SettingProof::Kind::Awaited:
        return QStringLiteral("reading");
    case SettingProof::Kind::Proven:
        return QStringLiteral("proven");
    case SettingProof::Kind::NotKept:
        return QStringLiteral("notKept");
    case SettingProof::Kind::Unknown:
        return QStringLiteral("unknown");
    case SettingProof::Kind::None:
        break;
    }
    return {};
}

} // namespace fleet
