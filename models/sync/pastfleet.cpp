// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastfleet.h"

#include <answer.h>
#include <devicepage.h>
#include <whendone.h>

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>

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

// The record that an answer of the service would have carried, as far as it was recorded.
Fields recordOf(const SampleStore::RecordedReading &reading, const QString &model)
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
    Fields sync;
    if (reading.quality.availability != ReadingQuality::Availability::Unsaid)
        sync.append(
            {u"available"_s, FieldValue(reading.quality.availability == ReadingQuality::Availability::Available)});
    sync.append({u"lastPulledAt"_s,
                 FieldValue(QDateTime::fromMSecsSinceEpoch(reading.atMs, Qt::UTC).toString(Qt::ISODateWithMs))});
    Fields metadata{{u"model"_s, FieldValue(model)}};
    if (const QString word = reading.quality.word(); !word.isEmpty())
        metadata.append({u"source"_s, FieldValue(word)});
    return {{u"id"_s, FieldValue(reading.device.text())},
            {u"vendor"_s, FieldValue(reading.vendor)},
            {u"sync"_s, FieldValue(sync)},
            {u"metadata"_s, FieldValue(metadata)},
            {u"state"_s, FieldValue(state)}};
}

} // namespace

// Reads the fleet page by page, each of them devices of one family: the next minute differs from the one before in few
// values, and a page knows what it said last. Used in the history's thread alone.
class PastFleet::Reader
{
public:
    // From that page on, for as long as it takes people not to notice. Page -1: those devices, whatever their page.
    StoreResult<Slice> read(SampleStore &store, quint64 pass, qint64 atMs, int page, const QList<DeviceId> &first)
    {
        if (pass != wantedPass)
            return Slice{}; // somebody scrubs on: nobody takes it any more
        Slice slice;
        if (page < 0) {
            const auto readings = store.fleetAt(atMs, oldest, first);
            if (!readings)
                return Failure{readings.error()};
            for (const SampleStore::RecordedReading &reading : *readings)
                take({deviceOf(reading, {})}, {reading.atMs}, slice);
            slice.next = 0;
            return slice;
        }
        QElapsedTimer timer;
        timer.start();
        if (page == 0)
            findPages(store);
        slice.next = page;
        while (slice.next < int(m_pages.size()) && !timer.hasExpired(longestReadMs) && pass == wantedPass) {
            const auto readings = store.fleetAt(atMs, oldest, m_pages[size_t(slice.next)].devices);
            if (!readings)
                return Failure{readings.error()};
            read(m_pages[size_t(slice.next)], *readings, slice);
            ++slice.next;
        }
        slice.isLast = slice.next >= int(m_pages.size());
        return slice;
    }

    std::atomic<quint64> wantedPass{0}; // set by the window's thread

private:
    static constexpr qint64 longestReadMs = 15;
    static constexpr qsizetype pageSize = 50;
    struct OnePage
    {
        Family family;
        QList<DeviceId> devices;
        PageMemoryPtr memory;
    };

    void findPages(const SampleStore &store)
    {
        const QList<SampleStore::DeviceEntry> devices = store.devices();
        if (devices.size() == m_known)
            return;
        m_known = devices.size();
        m_pages.clear();
        QHash<Family, size_t> open;
        for (const SampleStore::DeviceEntry &device : devices) {
            auto at = open.find(device.family);
            if (at == open.end() || m_pages[*at].devices.size() >= pageSize) {
                at = open.insert(device.family, m_pages.size());
                m_pages.push_back({device.family, {}, nullptr});
            }
            m_pages[*at].devices.append(device.id);
        }
    }

    static void take(const QList<DevicePtr> &devices, const QList<qint64> &times, Slice &slice)
    {
        for (qsizetype i = 0; i < devices.size(); ++i) {
            if (!devices.at(i))
                continue;
            slice.devices.append(devices.at(i));
            slice.times.append(times.at(i));
        }
    }

    // Through the same door as an answer of the service: types and units are the parser's business alone.
    static void read(OnePage &page, const QList<SampleStore::RecordedReading> &readings, Slice &slice)
    {
        if (readings.isEmpty())
            return;
        QByteArray body = R"({"success":true,"data":{"items":[)";
        QList<qint64> times;
        for (const SampleStore::RecordedReading &reading : readings) {
            if (!times.isEmpty())
                body.append(',');
            body.append(toJson(recordOf(reading, {})));
            times.append(reading.atMs);
        }
        body.append("]}}");
        DevicePageReading answer = readDevicePage(body, page.family, page.memory);
        if (answer.memory)
            page.memory = std::move(answer.memory);
        if (answer.parsed && answer.parsed->content && answer.parsed->content->items.size() == times.size())
            take(answer.parsed->content->items, times, slice);
    }

    std::vector<OnePage> m_pages;
    qsizetype m_known = 0;
};

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
    const auto parsed = parseDevice(
        toJson({{u"success"_s, FieldValue(true)}, {u"data"_s, FieldValue(recordOf(reading, model))}}), reading.family);
    return parsed && parsed->content ? *parsed->content : nullptr;
}

void PastFleet::show(double atMs)
{
    const auto wantedMs = std::min(qint64(atMs), m_history.nowMs());
    if (m_wantedMs == wantedMs)
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
    m_seen.clear();
    m_seenRecorded = 0;
    m_seenNewestMs.reset();
    end();
    if (m_reader)
        m_reader->wantedPass = m_pass;
    m_reader.reset(); // with what it knows of every page
    Q_EMIT wanted();
}

void PastFleet::begin()
{
    ++m_pass;
    m_passMs = *m_wantedMs;
    m_read.clear();
    m_seen.clear();
    m_seenRecorded = 0;
    m_seenNewestMs.reset();
    // The list looks at ages once a second of its own clock, which stands right before that until all is there.
    if (const auto left = m_clock.untilNextAlarm(); left && *left > 1ms)
        m_clock.advance(*left - 1ms);
    m_clock.jumpTo(QDateTime::fromMSecsSinceEpoch(m_passMs, Qt::UTC));
    if (!m_reader)
        m_reader = std::make_shared<Reader>();
    m_reader->wantedPass = m_pass;
    if (!m_isWaiting) {
        m_isWaiting = true;
        Q_EMIT waitingChanged();
    }
    ask(-1);
}

void PastFleet::ask(int page)
{
    QList<DeviceId> first;
    if (page < 0) {
        for (int row = 0; row < std::min(m_list.count(), mostAtOnce / 2); ++row)
            first.append(DeviceId(m_list.deviceAt(row)));
        if (first.isEmpty())
            page = 0;
    }
    const auto future
        = m_history.ask<Slice>([reader = m_reader, pass = m_pass, atMs = m_passMs, page, first](SampleStore &store) {
              return reader->read(store, pass, atMs, page, first);
          });
    whenDone(future, this, [this, pass = m_pass](const StoreResult<Slice> &slice) {
        if (pass != m_pass)
            return;
        if (!slice) {
            m_problem = slice.error().detail;
            m_isWaiting = false;
            Q_EMIT shown();
            Q_EMIT waitingChanged();
            return;
        }
        const bool isIdle = m_read.empty();
        m_read.push_back(*slice);
        if (!slice->isLast)
            ask(slice->next);
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
    for (qsizetype i = 0; i < count; ++i) {
        const DevicePtr &device = devices.at(i);
        const auto now = m_present.find(device->id);
        if (now && now->device->metadata.model != device->metadata.model) {
            auto named = std::make_shared<Device>(*device);
            named->metadata.model = now->device->metadata.model;
            devices[i] = std::move(named);
        }
        if (m_seen.contains(device->id))
            continue; // was among the first
        m_seen.insert(device->id);
        const qint64 atMs = slice.times.at(i);
        m_seenRecorded += atMs > m_passMs - holdMs ? 1 : 0;
        m_seenNewestMs = std::max(m_seenNewestMs.value_or(atMs), atMs);
    }
    m_store.applyPage(devices, received, m_store.nextSerial());
    for (const DevicePtr &device : std::as_const(devices)) {
        const auto now = m_present.find(device->id);
        const auto past = m_store.find(device->id);
        if (now && past && past->local != now->local)
            m_store.setLocalFields(device->id, now->local);
    }
    slice.devices.remove(0, count);
    slice.times.remove(0, count);
    if (slice.devices.isEmpty()) {
        const bool isLast = slice.isLast;
        m_read.pop_front();
        if (isLast) {
            end();
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
void PastFleet::end()
{
    if (m_store.count() > m_seen.size()) {
        QHash<Family, QSet<DeviceId>> seen;
        const QList<DeviceId> before = m_store.ids();
        for (const DeviceId &id : before) {
            QSet<DeviceId> &ofFamily = seen[m_store.find(id)->device->family];
            if (m_seen.contains(id))
                ofFamily.insert(id);
        }
        for (auto family = seen.cbegin(); family != seen.cend(); ++family)
            m_store.finishSweep(family.key(), family.value());
        m_store.dismissAllGone();
    }
    m_clock.advance(1ms);
    m_devices = int(m_seen.size());
    m_recorded = m_seenRecorded;
    m_newestMs = m_seenNewestMs ? double(*m_seenNewestMs) : notReported;
    m_problem.clear();
    m_shownMs = m_wantedMs;
    const bool wasWaiting = std::exchange(m_isWaiting, false);
    Q_EMIT shown();
    if (wasWaiting)
        Q_EMIT waitingChanged();
}

} // namespace fleet
