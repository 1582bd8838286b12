// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicestore.h"

#include <logging.h>
#include <prefetch.h>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// A detail answer is whole; a list answer leaves out settings and may leave out more (contract.md section 4). What it
// does not carry stays as it was told last. Nothing to take over: the very same object comes back.
DevicePtr mergeListed(const DevicePtr &held, const DevicePtr &listed)
{
    const bool keepSettings = !listed->settings && held->settings;
    const bool keepCommands = !listed->commands && held->commands;
    const bool keepStrategies = !listed->conflictStrategies && held->conflictStrategies;
    const bool keepLastAction = !listed->lastActionReported && held->lastActionReported;
    const bool keepSchedule = !listed->currentSchedule && held->currentSchedule && !listed->lastActionReported;
    const bool keepExtra = std::any_of(held->extra.cbegin(), held->extra.cend(), [&listed](const Field &field) {
        return !findField(listed->extra, field.name.text());
    });
    if (!keepSettings && !keepCommands && !keepStrategies && !keepLastAction && !keepSchedule && !keepExtra)
        return listed;

    auto merged = std::make_shared<Device>(*listed);
    if (keepSettings)
        merged->settings = held->settings;
    if (keepCommands)
        merged->commands = held->commands;
    if (keepStrategies)
        merged->conflictStrategies = held->conflictStrategies;
    if (keepLastAction) {
        merged->lastActionReported = true;
        merged->lastAction = held->lastAction;
    }
    if (keepSchedule)
        merged->currentSchedule = held->currentSchedule;
    if (keepExtra) {
        for (const Field &field : held->extra) {
            if (!findField(listed->extra, field.name.text()))
                merged->extra.append(field);
        }
    }
    for (const FieldIssue &issue : held->issues) {
        const bool ofKept = (keepSettings && issue.path.startsWith("settings"_L1))
            || (keepCommands && issue.path.startsWith("commands"_L1));
        if (ofKept && !merged->issues.contains(issue))
            merged->issues.append(issue);
    }
    return merged;
}

bool isPulledLater(const Device &device, const Device &than)
{
    return device.sync.lastPulledAt && than.sync.lastPulledAt && *device.sync.lastPulledAt > *than.sync.lastPulledAt;
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// NaN: none.
double numberOf(const FieldValue &value)
{
    switch (value.kind()) {
    case FieldValue::Kind::Number:
        return value.toNumber().value_or(none);
    case FieldValue::Kind::Object: {
        const FieldValue *inner = findField(value.object(), u"value");
        return inner ? inner->toNumber().value_or(none) : none;
    }
    case FieldValue::Kind::Null:
    case FieldValue::Kind::Bool:
    case FieldValue::Kind::Text:
    case FieldValue::Kind::List:
        return none;
    }
    return none;
}

void widen(QList<ObservedRange> &observed, const SharedText &field, double number)
{
    for (ObservedRange &range : observed) {
        if (range.field == field) {
            range.lowest = std::min(range.lowest, number);
            range.highest = std::max(range.highest, number);
            return;
        }
    }
    observed.append({field, number, number});
}

bool isObserved(const QList<ObservedRange> &observed, const SharedText &field)
{
    return std::any_of(observed.cbegin(), observed.cend(),
                       [&field](const ObservedRange &range) { return range.field == field; });
}

// Only the device's own numbers are followed: what is nested has no gauge. A number that is what it was needs no range,
// and most numbers of a device never move: its capacity, its limits.
void observe(QList<ObservedRange> &observed, const Fields &before, const Fields &state)
{
    bool isSameShape = before.size() == state.size();
    for (qsizetype i = 0; i < state.size(); ++i) {
        const Field &field = state.at(i);
        // The same members come in the same order again.
        const bool isInPlace = i < before.size() && before.at(i).name == field.name;
        isSameShape = isSameShape && isInPlace;
        const FieldValue *held = isInPlace ? &before.at(i).value : findField(before, field.name.text());
        const double number = numberOf(field.value);
        const double was = held ? numberOf(*held) : none;
        if (number == was)
            continue;
        if (std::isfinite(was))
            widen(observed, field.name, was);
        if (std::isfinite(number) && (std::isfinite(was) || isObserved(observed, field.name)))
            widen(observed, field.name, number);
    }
    if (isSameShape)
        return;
    for (const Field &field : before) {
        // Gone from the record: what it was is kept.
        if (const double was = numberOf(field.value); std::isfinite(was) && !findField(state, field.name.text()))
            widen(observed, field.name, was);
    }
}

} // namespace

Received Received::by(const Clock &clock, const Meta &meta)
{
    return {meta.timestamp, clock.monotonic(), clock.nowUtc()};
}

const Received &StoredDevice::received() const
{
    static const Received none;
    return reception ? reception->received : none;
}

const LocalFields &StoredDevice::local() const
{
    static const LocalFields none;
    return written ? *written : none;
}

std::optional<ObservedRange> StoredDevice::observedRange(QStringView field) const
{
    for (const ObservedRange &range : observed) {
        if (range.field == field)
            return range;
    }
    const FieldValue *value = findField(device->state, field);
    const double number = value ? numberOf(*value) : none;
    return std::isfinite(number) ? std::optional(ObservedRange{field.toString(), number, number}) : std::nullopt;
}

DeviceStore::DeviceStore(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<fleet::ChangeSet>();
}

bool DeviceStore::isDeviceFault(QStringView code)
{
    static const QSet<QString> codes{
        u"DEVICE_OFFLINE"_s,       u"DEVICE_NOT_FOUND"_s, u"INVALID_CREDENTIALS"_s,         u"INVALID_MFA_CODE"_s,
        u"MFA_REQUIRED"_s,         u"ACCOUNT_LOCKED"_s,   u"UNSUPPORTED_CREDENTIAL_TYPE"_s, u"UNSUPPORTED_AUTH_PATH"_s,
        u"CREDENTIAL_NOT_FOUND"_s,
    };
    return codes.contains(code.toString());
}

ChangeSet DeviceStore::applyPage(const QList<DevicePtr> &devices, const Received &received, quint64 serial)
{
    ChangeSet changes;
    noteClock(received);
    ++m_changeNumber;
    if (devices.isEmpty())
        return changes;
    // A list that moves makes many pages of few devices; they are soon made again.
    if (m_pages.size() > m_devices.size() / 16 + 64)
        m_pages.clear();
    KnownPage &page = m_pages[devices.first()->id];
    const bool isSameList = page.devices.constData() == devices.constData() && page.devices.size() == devices.size();
    if (isSameList && page.reception->isWhole && serial >= page.reception->serial) {
        page.reception->received = received;
        page.reception->serial = serial;
        return changes;
    }
    page.devices = devices;
    page.stored.resize(size_t(devices.size()), nullptr);
    page.reception = std::make_shared<Reception>(Reception{received, serial});
    bool isWhole = true;
    for (qsizetype i = 0; i < devices.size(); ++i) {
        if (i + 2 < devices.size())
            prefetch(page.stored[size_t(i) + 2]);
        if (const StoredDevice *next = i + 1 < devices.size() ? page.stored[size_t(i) + 1] : nullptr)
            prefetch(next->observed.constData(), size_t(next->observed.size()) * sizeof(ObservedRange));
        StoredDevice *&stored = page.stored[size_t(i)];
        apply(devices.at(i), page.reception, From::List, changes, stored);
        // Where the very same record again would be more than a note of when: it is looked at by itself.
        isWhole = isWhole && stored && stored->reception == page.reception && stored->listed == devices.at(i)
            && !devices.at(i)->settings;
    }
    page.reception->isWhole = isWhole;
    return publish(std::move(changes));
}

ChangeSet DeviceStore::applyDevice(const DevicePtr &device, const Received &received, quint64 serial)
{
    ChangeSet changes;
    noteClock(received);
    ++m_changeNumber;
    StoredDevice *at = nullptr;
    apply(device, std::make_shared<Reception>(Reception{received, serial}), From::Detail, changes, at);
    return publish(std::move(changes));
}

ChangeSet DeviceStore::restore(const QList<DevicePtr> &devices, const QList<Received> &received)
{
    Q_ASSERT(devices.size() == received.size());
    ChangeSet changes;
    ++m_changeNumber;
    for (qsizetype i = 0; i < devices.size(); ++i) {
        const DevicePtr &device = devices.at(i);
        if (device->id.isEmpty() || m_devices.contains(device->id))
            continue;
        // Serial 0: older than every answer.
        StoredDevice &stored = add(device, std::make_shared<Reception>(Reception{received.at(i), 0}));
        stored.hasReading = true;
        stored.isKept = true;
        stored.namedIn = m_changeNumber;
        if (device->settings)
            stored.settingsReceived = received.at(i);
        changes.added.append(device->id);
    }
    return publish(std::move(changes));
}

StoredDevice &DeviceStore::add(const DevicePtr &device, const ReceptionPtr &reception)
{
    auto stored = std::make_shared<StoredDevice>();
    stored->device = device;
    stored->reception = reception;
    ++m_present[device->family];
    return **m_devices.insert(device->id, std::move(stored));
}

void DeviceStore::take(StoredDevice &stored, ReceptionPtr reception)
{
    setApart(stored);
    stored.reception = std::move(reception);
}

void DeviceStore::apply(const DevicePtr &device, const ReceptionPtr &reception, From from, ChangeSet &changes,
                        StoredDevice *&at)
{
    Q_ASSERT(device);
    if (device->id.isEmpty()) {
        qCWarning(lcDevices) << "A device without an id was left out";
        at = nullptr;
        return;
    }
    if (!at || at->device->id != device->id) {
        const auto found = m_devices.constFind(device->id);
        at = found == m_devices.cend() ? nullptr : found->get();
    }
    if (!at) {
        StoredDevice &stored = add(device, reception);
        at = &stored;
        stored.hasReading = true;
        if (device->settings)
            stored.settingsReceived = reception->received;
        if (from == From::List)
            stored.listed = device;
        stored.namedIn = m_changeNumber;
        changes.added.append(device->id);
        return;
    }

    StoredDevice &stored = *at;
    const quint64 serial = reception->serial;
    if (from == From::List && device == stored.listed && serial >= stored.serial() && !stored.gone && !stored.isKept) {
        take(stored, reception);
        if (device->settings)
            stored.settingsReceived = reception->received;
        return;
    }
    const bool pulledLater = isPulledLater(*device, *stored.device);
    if (serial < stored.serial() && !pulledLater && stored.hasReading)
        return; // overtaken by a newer answer

    DevicePtr merged = from == From::List && stored.hasReading ? mergeListed(stored.device, device) : device;
    const bool differs = merged != stored.device && !(*merged == *stored.device);
    // A list answers from what was captured last, also for a device that does not answer: only a pull since then clears
    // a fault.
    const bool clearsFault = stored.fault && (from == From::Detail || pulledLater) && serial >= stored.serial();
    const bool returns = stored.gone;
    const bool firstReading = !stored.hasReading || stored.isKept;

    if (!stored.gone)
        --m_present[stored.device->family];
    if (differs) {
        observe(stored.observed, stored.device->state, merged->state);
        stored.device = std::move(merged);
    }
    ++m_present[stored.device->family];
    // Pulled later, though it was asked for earlier: the later request still counts.
    take(stored,
         serial < stored.serial() ? std::make_shared<Reception>(Reception{reception->received, stored.serial(), false})
                                  : reception);
    stored.hasReading = true;
    stored.isKept = false;
    stored.gone = false;
    stored.listed = from == From::List ? device : nullptr;
    if (device->settings)
        stored.settingsReceived = reception->received;
    if (clearsFault)
        stored.fault.reset();

    const bool isNews = returns || differs || clearsFault || firstReading;
    if (!isNews || stored.namedIn == m_changeNumber)
        return;
    stored.namedIn = m_changeNumber;
    (returns ? changes.returned : changes.changed).append(device->id);
}

ChangeSet DeviceStore::applyError(const DeviceId &id, const Family &family, const ApiError &error,
                                  const Received &received, quint64 serial)
{
    noteClock(received);
    ChangeSet changes;
    if (id.isEmpty() || !isDeviceFault(error.code))
        return changes;
    DeviceFault fault{error.code, error.message, error.meta.requestId, received};
    const auto at = m_devices.find(id);
    if (at == m_devices.end()) {
        // An id that nobody has: there is nothing to list. One that is offline exists, though nothing could be read
        // yet.
        if (error.code == "DEVICE_NOT_FOUND"_L1)
            return changes;
        auto device = std::make_shared<Device>();
        device->id = id;
        device->family = family;
        add(device, std::make_shared<Reception>(Reception{received, serial})).fault = std::move(fault);
        changes.added.append(id);
        return publish(std::move(changes));
    }
    StoredDevice &stored = **at;
    if (serial < stored.serial())
        return changes;
    // Told when it was, asked for by now.
    take(stored, std::make_shared<Reception>(Reception{stored.received(), serial}));
    const bool same = stored.fault && std::as_const(stored.fault)->isSameAs(fault);
    stored.fault = std::move(fault);
    if (!same)
        changes.changed.append(id);
    return publish(std::move(changes));
}

ChangeSet DeviceStore::finishSweep(const Family &family, const QSet<DeviceId> &seen, quint64 startedSerial)
{
    ChangeSet changes;
    for (auto at = m_devices.begin(); at != m_devices.end(); ++at) {
        StoredDevice &stored = **at;
        const auto &fault = std::as_const(stored.fault); // only read: what rows share stays shared
        const bool answeredSince
            = stored.serial() >= startedSerial && !(fault && fault->code == "DEVICE_NOT_FOUND"_L1);
        if (stored.gone || stored.device->family != family || answeredSince || seen.contains(at.key()))
            continue;
        stored.gone = true;
        --m_present[family];
        setApart(stored);
        changes.gone.append(at.key());
    }
    std::sort(changes.gone.begin(), changes.gone.end());
    return publish(std::move(changes));
}

ChangeSet DeviceStore::dismissGone(const DeviceId &id)
{
    ChangeSet changes;
    const auto at = m_devices.find(id);
    if (at != m_devices.end() && (*at)->gone) {
        m_pages.clear();
        m_devices.erase(at);
        changes.removed.append(id);
    }
    return publish(std::move(changes));
}

ChangeSet DeviceStore::dismissAllGone()
{
    ChangeSet changes;
    m_pages.clear();
    for (auto at = m_devices.begin(); at != m_devices.end();) {
        if ((*at)->gone) {
            changes.removed.append(at.key());
            at = m_devices.erase(at);
        } else {
            ++at;
        }
    }
    std::sort(changes.removed.begin(), changes.removed.end());
    return publish(std::move(changes));
}

ChangeSet DeviceStore::setLocalFields(const DeviceId &id, const LocalFields &local)
{
    ChangeSet changes;
    const auto at = m_devices.find(id);
    if (at != m_devices.end() && (*at)->local() != local) {
        (*at)->written = local.isEmpty() ? Boxed<LocalFields>() : Boxed<LocalFields>(local);
        changes.changed.append(id);
    }
    return publish(std::move(changes));
}

std::shared_ptr<const StoredDevice> DeviceStore::find(const DeviceId &id) const
{
    return m_devices.value(id);
}

QList<DeviceId> DeviceStore::ids() const
{
    return m_devices.keys();
}

QList<DeviceId> DeviceStore::ids(const Family &family) const
{
    QList<DeviceId> found;
    for (auto at = m_devices.cbegin(); at != m_devices.cend(); ++at) {
        if ((*at)->device->family == family)
            found.append(at.key());
    }
    return found;
}

ChangeSet DeviceStore::publish(ChangeSet changes)
{
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    return changes;
}

void DeviceStore::noteClock(const Received &received)
{
    if (received.serviceTimestampUtc && received.localUtc.isValid())
        m_clockSkew = std::chrono::milliseconds(received.localUtc.msecsTo(*received.serviceTimestampUtc));
}

} // namespace fleet
