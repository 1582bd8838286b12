// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastfleet.h"

#include <whendone.h>

#include <algorithm>

namespace fleet {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

PastFleet::PastFleet(History &history, const PrimitiveRegistry &registry, const DeviceStore &present, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_present(present)
    , m_list(m_store, m_clock, registry)
{
    m_list.setEnvironment(u"past"_s);
}

PastFleet::~PastFleet() = default;

void PastFleet::show(double atMs)
{
    const auto wantedMs = std::min(qint64(atMs), m_history.nowMs());
    if (m_wantedMs == wantedMs && m_problem.isEmpty())
        return;
    m_wantedMs = wantedMs;
    Q_EMIT wanted();
    begin();
}

void PastFleet::forget()
{
    ++m_pass;
    m_wantedMs.reset();
    m_shownMs.reset();
    m_read.clear();
    m_passSerial = m_store.nextSerial(); // nobody is of this pass
    end({});
    if (m_pages)
        m_pages->wantedPass = m_pass;
    m_pages.reset(); // with what it knows of every page
    m_newModels.clear();
    Q_EMIT wanted();
}

void PastFleet::begin()
{
    ++m_pass;
    m_passMs = *m_wantedMs;
    m_passSerial = m_store.nextSerial();
    m_read.clear();
    // The list looks at ages once a second of its own clock, which stands right before that until all is there.
    if (const auto left = m_clock.untilNextAlarm(); left && *left > 1ms)
        m_clock.advance(*left - 1ms);
    m_clock.jumpTo(QDateTime::fromMSecsSinceEpoch(m_passMs, Qt::UTC));
    if (!m_pages)
        m_pages = std::make_shared<PastPages>();
    m_pages->wantedPass = m_pass;
    if (!m_isWaiting) {
        m_isWaiting = true;
        Q_EMIT waitingChanged();
    }
    QList<DeviceId> first;
    for (int row = 0; row < std::min(m_list.count(), mostAtOnce / 2); ++row)
        first.append(DeviceId(m_list.deviceAt(row)));
    ask([first](SampleStore &store, PastPages &pages, const PastPages::Pass &pass) {
        return pages.readFirst(store, pass, first);
    });
}

void PastFleet::ask(Question question)
{
    const auto future = m_history.ask<Slice>([pages = m_pages, pass = PastPages::Pass{m_pass, m_passMs},
                                              models = std::exchange(m_newModels, {}),
                                              question = std::move(question)](SampleStore &store) {
        pages->learnModels(models);
        return question(store, *pages, pass);
    });
    whenDone(future, this, [this, number = m_pass](const StoreResult<Slice> &slice) {
        if (number != m_pass)
            return;
        if (!slice) {
            // What was read already is not taken: half of a minute is no minute. The same one can be asked for again.
            ++m_pass;
            m_pages->wantedPass = m_pass;
            m_read.clear();
            m_problem = slice.error().detail;
            m_isWaiting = false;
            Q_EMIT shown();
            Q_EMIT waitingChanged();
            return;
        }
        const bool isIdle = m_read.empty();
        m_read.push_back(*slice);
        if (!slice->isLast) {
            ask([next = slice->next](SampleStore &store, PastPages &pages, const PastPages::Pass &pass) {
                return pages.read(store, pass, next);
            });
        }
        if (isIdle)
            takeSome();
    });
}

void PastFleet::takeSome()
{
    Slice &slice = m_read.front();
    const qsizetype count = std::min<qsizetype>(slice.devices.size(), mostAtOnce);
    QList<DevicePtr> devices = slice.devices.first(count);
    Received received;
    received.serviceTimestampUtc = QDateTime::fromMSecsSinceEpoch(m_passMs, Qt::UTC);
    received.monotonic = m_clock.monotonic();
    received.localUtc = *received.serviceTimestampUtc;
    QList<std::shared_ptr<const StoredDevice>> present;
    for (DevicePtr &device : devices) {
        const auto now = m_present.find(device->id);
        if (!now)
            continue;
        if (now->device->metadata.model != device->metadata.model) {
            m_newModels.insert(device->id, now->device->metadata.model);
            auto changed = std::make_shared<Device>(*device);
            changed->metadata.model = now->device->metadata.model;
            device = std::move(changed);
        }
        present.append(now);
    }
    m_store.applyPage(devices, received, m_store.nextSerial());
    for (const auto &now : std::as_const(present))
        m_store.setLocalFields(now->device->id, now->local()); // no news where they are the same
    slice.devices.remove(0, count);
    if (slice.devices.isEmpty()) {
        const Slice done = std::move(slice);
        m_read.pop_front();
        if (done.isLast) {
            end(done);
            return;
        }
    }
    // Behind whatever the window has to do in between.
    if (!m_read.empty()) {
        QMetaObject::invokeMethod(
            this,
            [this, pass = m_pass] {
                if (pass == m_pass)
                    takeSome();
            },
            Qt::QueuedConnection);
    }
}

// Everybody who had a reading by then has been put into a row; the others go.
void PastFleet::end(const Slice &last)
{
    if (m_store.count() > last.count) {
        const QVariantList families = m_list.families();
        for (const QVariant &family : families)
            m_store.finishSweep(Family::fromPath(family.value<FamilyEntry>().path), {}, m_passSerial);
        m_store.dismissAllGone();
    }
    m_clock.advance(1ms);
    m_devices = last.count;
    m_recorded = last.held;
    m_newestMs = last.newestMs ? double(*last.newestMs) : notReported;
    m_problem.clear();
    m_shownMs = m_wantedMs;
    const bool wasWaiting = std::exchange(m_isWaiting, false);
    Q_EMIT shown();
    if (wasWaiting)
        Q_EMIT waitingChanged();
}

} // namespace fleet
