// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastfleet.h"

#include <answer.h>
#include <whendone.h>

#include <algorithm>

namespace fleet {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A device that was silent for longer is not shown: what it did a day before says nothing about the minute.
constexpr auto oldest = 24h;
// As the store's own: a reading holds for so long.
constexpr qint64 holdMs = 15 * 60'000;

void put(Fields &fields, const QString &path, FieldValue value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        fields.append({path, std::move(value)});
        return;
    }
    const QString head = path.left(dot);
    auto found = std::find_if(fields.begin(), fields.end(), [&head](const Field &each) { return each.name == head; });
    if (found == fields.end())
        found = fields.insert(fields.end(), Field{head, FieldValue(Fields())});
    Fields inner = found->value.object();
    put(inner, path.mid(dot + 1), std::move(value));
    found->value = FieldValue(std::move(inner));
}

} // namespace

PastFleet::PastFleet(History &history, const PrimitiveRegistry &registry, const DeviceStore &present, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_present(present)
    , m_list(m_store, m_clock, registry)
{
    m_list.setEnvironment(u"past"_s);
}

PastFleet::~PastFleet() = default;

DevicePtr PastFleet::deviceOf(const SampleStore::RecordedReading &reading, const QString &model)
{
    Fields state;
    for (const FlatField &field : reading.fields) {
        if (field.path.startsWith("settings."_L1))
            continue;
        switch (field.kind) {
        case FieldKind::Number:
            put(state, field.path, FieldValue(field.number));
            break;
        case FieldKind::Flag:
            put(state, field.path, FieldValue(field.number != 0));
            break;
        case FieldKind::Word:
            put(state, field.path, FieldValue(field.word));
            break;
        }
    }
    // Through the same door as an answer of the service: types and units are the parser's business alone.
    Fields sync;
    if (reading.quality.availability != ReadingQuality::Availability::Unsaid)
        sync.append(
            {u"available"_s, FieldValue(reading.quality.availability == ReadingQuality::Availability::Available)});
    sync.append({u"lastPulledAt"_s,
                 FieldValue(QDateTime::fromMSecsSinceEpoch(reading.atMs, Qt::UTC).toString(Qt::ISODateWithMs))});
    Fields metadata{{u"model"_s, FieldValue(model)}};
    if (const QString word = reading.quality.word(); !word.isEmpty())
        metadata.append({u"source"_s, FieldValue(word)});
    const Fields record{{u"id"_s, FieldValue(reading.device.text())},
                        {u"vendor"_s, FieldValue(reading.vendor)},
                        {u"sync"_s, FieldValue(sync)},
                        {u"metadata"_s, FieldValue(metadata)},
                        {u"state"_s, FieldValue(state)}};
    const auto parsed
        = parseDevice(toJson({{u"success"_s, FieldValue(true)}, {u"data"_s, FieldValue(record)}}), reading.family);
    return parsed && parsed->content ? *parsed->content : nullptr;
}

void PastFleet::show(double atMs)
{
    const auto wantedMs = std::min(qint64(atMs), m_history.nowMs());
    if (m_wantedMs == wantedMs)
        return;
    m_wantedMs = wantedMs;
    Q_EMIT wanted();
    if (!m_isWaiting)
        ask();
}

void PastFleet::forget()
{
    m_wantedMs.reset();
    m_shownMs.reset();
    take(0, {});
    m_shownMs.reset();
    Q_EMIT wanted();
    Q_EMIT shown();
}

void PastFleet::ask()
{
    m_isWaiting = true;
    Q_EMIT waitingChanged();
    QHash<DeviceId, QString> models;
    const QList<DeviceId> ids = m_present.ids();
    for (const DeviceId &id : ids)
        models.insert(id, m_present.find(id)->device->metadata.model);
    const qint64 atMs = *m_wantedMs;
    const auto future = m_history.ask<Answer>([atMs, models = std::move(models)](SampleStore &store) {
        const auto readings = store.fleetAt(atMs, oldest);
        if (!readings)
            return StoreResult<Answer>(Failure{readings.error()});
        Answer answer;
        for (const SampleStore::RecordedReading &reading : *readings) {
            if (DevicePtr device = deviceOf(reading, models.value(reading.device))) {
                answer.devices.append(std::move(device));
                answer.times.append(reading.atMs);
            }
        }
        return StoreResult<Answer>(std::move(answer));
    });
    whenDone(future, this, [this, atMs](const StoreResult<Answer> &answer) {
        m_isWaiting = false;
        if (m_wantedMs) {
            m_problem = answer ? QString() : answer.error().detail;
            if (answer)
                take(atMs, *answer);
            m_shownMs = atMs;
            Q_EMIT shown();
            if (m_wantedMs != atMs)
                ask();
        }
        Q_EMIT waitingChanged();
    });
}

void PastFleet::take(qint64 atMs, const Answer &answer)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC);
    m_clock.jumpTo(at);
    Received received;
    received.serviceTimestampUtc = at;
    received.monotonic = m_clock.monotonic();
    received.localUtc = at;
    const quint64 serial = m_store.nextSerial();
    m_store.applyPage(answer.devices, received, serial);
    QHash<Family, QSet<DeviceId>> seen;
    const QList<DeviceId> before = m_store.ids();
    for (const DeviceId &id : before)
        seen[m_store.find(id)->device->family];
    for (const DevicePtr &device : answer.devices) {
        seen[device->family].insert(device->id);
        if (const auto now = m_present.find(device->id); now && !now->local.isEmpty())
            m_store.setLocalFields(device->id, now->local);
    }
    for (auto family = seen.cbegin(); family != seen.cend(); ++family)
        m_store.finishSweep(family.key(), family.value());
    m_store.dismissAllGone();
    m_devices = int(answer.devices.size());
    m_recorded = int(
        std::count_if(answer.times.begin(), answer.times.end(), [atMs](qint64 time) { return time > atMs - holdMs; }));
    const auto newest = std::max_element(answer.times.begin(), answer.times.end());
    m_newestMs = newest == answer.times.end() ? notReported : double(*newest);
}

} // namespace fleet
