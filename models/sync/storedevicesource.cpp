// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedevicesource.h"

#include <devicesentence.h>
#include <freshness.h>
#include <whendone.h>

#include <QPromise>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

StoreDeviceSource::StoreDeviceSource(DeviceStore &store, FleetPoller &poller, const PrimitiveRegistry &registry,
                                     Clock &clock, QObject *parent)
    : DeviceSource(parent)
    , m_store(store)
    , m_poller(poller)
    , m_registry(registry)
    , m_clock(clock)
{
    connect(&m_store, &DeviceStore::changed, this, [this](const ChangeSet &changes) {
        for (const auto &ids : {changes.added, changes.changed, changes.gone, changes.returned, changes.removed}) {
            for (const DeviceId &id : ids)
                Q_EMIT deviceChanged(id);
        }
    });
    connect(&m_poller, &FleetPoller::deviceRead, this, &DeviceSource::deviceRead);
}

DevicePtr StoreDeviceSource::device(const DeviceId &id) const
{
    const auto stored = m_store.find(id);
    return stored && !stored->gone ? stored->device : nullptr;
}

DeviceWords StoreDeviceSource::words(const DeviceId &id) const
{
    const auto stored = m_store.find(id);
    if (!stored)
        return {.title = id.text(), .userId = {}, .stateText = {}, .freshnessText = {}, .freshnessIcon = {}};
    const Freshness freshness = Freshness::of(*stored, m_clock.monotonic());
    const DeviceDrawing drawing = m_registry.draw(*stored, freshness);
    QStringList state;
    for (const GaugeSpec &gauge : drawing.gauges.mid(0, 2))
        state.append(gauge.text);
    if (state.isEmpty() && !drawing.pill.word.isEmpty())
        state.append(drawing.pill.word);
    const QString source = freshness.sourceName();
    return {.title = DeviceSentence::title(*stored),
            .userId = {},
            .stateText = Format::listed(state),
            .freshnessText = freshness.text(m_registry.format(), m_clock.nowUtc()),
            .freshnessIcon = source.isEmpty() ? u"status-unknown"_s : "source-"_L1 + source};
}

std::optional<std::chrono::seconds> StoreDeviceSource::readingAge(const DeviceId &id) const
{
    const auto stored = m_store.find(id);
    if (!stored || !stored->hasReading)
        return std::nullopt;
    const auto age = Freshness::of(*stored, m_clock.monotonic()).age;
    return age ? std::optional(std::chrono::duration_cast<std::chrono::seconds>(*age)) : std::nullopt;
}

QFuture<Result<DevicePtr, QString>> StoreDeviceSource::readAgain(const DeviceId &id)
{
    using Outcome = Result<DevicePtr, QString>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const QFuture<Outcome> future = promise->future();
    whenDone(m_poller.readNow(id, Expedite::Yes), this, [this, id, promise](const FleetPoller::DeviceResult &result) {
        if (result) {
            // The store's record: the answer merged with what others told.
            const DevicePtr merged = device(id);
            promise->addResult(Outcome(merged ? merged : result.value()));
        } else {
            const NetError &error = result.error();
            const QString why = error.code.isEmpty() ? kindName(error.kind) : error.code;
            promise->addResult(Outcome(Failure{tr("The device could not be read again (%1).").arg(why)}));
        }
        promise->finish();
    });
    return future;
}

} // namespace fleet
