// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastpages.h"

#include <answer.h>
#include <jsontext.h>

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

namespace fleet {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A device that was silent for longer is not shown: what it did a day before says nothing about the minute.
constexpr auto oldest = 24h;
// As the store's own: a reading holds for so long.
constexpr qint64 holdMs = 15 * 60'000;
constexpr qint64 longestReadMs = 15;
constexpr qsizetype pageSize = 50;
// A page is remembered by the place where its meta begins, so there must be one (devicepage.h).
constexpr auto endOfPage = R"(]},"meta":{}})";

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

FieldValue valueOf(const FlatField &field)
{
    switch (field.kind) {
    case FieldKind::Number:
        return FieldValue(field.number);
    case FieldKind::Flag:
        return FieldValue(field.number != 0);
    case FieldKind::Word:
        break;
    }
    return FieldValue(field.word);
}

void appendValue(QByteArray &json, const FlatField &field)
{
    switch (field.kind) {
    case FieldKind::Number:
        appendJsonNumber(json, field.number);
        break;
    case FieldKind::Flag:
        json.append(field.number != 0 ? "true" : "false");
        break;
    case FieldKind::Word:
        appendJsonText(json, field.word);
        break;
    }
}

// "2026-06-12T12:00:00.000Z"; QDateTime takes ten times as long, ten thousand times a minute of the past.
void appendInstant(QByteArray &json, qint64 atMs)
{
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(atMs)};
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss time(at - day);
    char text[40];
    const int length
        = std::snprintf(text, sizeof text, "\"%04d-%02u-%02uT%02d:%02d:%02d.%03dZ\"", int(date.year()),
                        unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                        int(time.minutes().count()), int(time.seconds().count()), int(time.subseconds().count()));
    json.append(text, length);
}

// The record that an answer of the service would have carried, as far as it was recorded.
void appendRecord(QByteArray &json, const SampleStore::RecordedReading &reading, const QString &model)
{
    json.append(R"({"id":)");
    appendJsonText(json, reading.device.text());
    json.append(R"(,"vendor":)");
    appendJsonText(json, reading.vendor);
    json.append(R"(,"sync":{)");
    if (reading.quality.availability != ReadingQuality::Availability::Unsaid)
        json.append(reading.quality.availability == ReadingQuality::Availability::Available ? R"("available":true,)"
                                                                                            : R"("available":false,)");
    json.append(R"("lastPulledAt":)");
    appendInstant(json, reading.atMs);
    json.append(R"(},"metadata":{"model":)");
    appendJsonText(json, model);
    if (const QString word = reading.quality.word(); !word.isEmpty()) {
        json.append(R"(,"source":)");
        appendJsonText(json, word);
    }
    json.append(R"(},"state":{)");
    bool isFirst = true;
    Fields nested;
    for (const FlatField &field : reading.fields) {
        if (field.path.startsWith("settings."_L1))
            continue;
        if (field.path.contains(u'.')) {
            put(nested, field.path, valueOf(field));
            continue;
        }
        if (!std::exchange(isFirst, false))
            json.append(',');
        appendJsonText(json, field.path);
        json.append(':');
        appendValue(json, field);
    }
    for (const Field &field : std::as_const(nested)) {
        if (!std::exchange(isFirst, false))
            json.append(',');
        appendJsonText(json, field.name.text());
        json.append(':');
        json.append(toJson(field.value));
    }
    json.append("}}");
}

} // namespace

DevicePtr PastPages::deviceOf(const SampleStore::RecordedReading &reading, const QString &model)
{
    QByteArray json = R"({"success":true,"data":)";
    appendRecord(json, reading, model);
    json.append('}');
    const auto parsed = parseDevice(json, reading.family);
    return parsed && parsed->content ? *parsed->content : nullptr;
}

void PastPages::findPages(const SampleStore &store)
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

StoreResult<PastPages::Slice> PastPages::readFirst(SampleStore &store, const Pass &pass, const QList<DeviceId> &first)
{
    if (pass.number != wantedPass)
        return Slice{};
    m_atMs = pass.atMs;
    m_first.clear();
    m_count = 0;
    m_held = 0;
    m_newestMs.reset();
    Slice slice;
    if (!first.isEmpty()) {
        const auto readings = store.fleetAt(pass.atMs, oldest, first);
        if (!readings)
            return Failure{readings.error()};
        for (const SampleStore::RecordedReading &reading : *readings) {
            const DevicePtr device = deviceOf(reading, m_models.value(reading.device));
            take(device, reading.atMs, slice);
            if (device)
                m_first.insert(device->id);
        }
    }
    tell(slice);
    return slice;
}

StoreResult<PastPages::Slice> PastPages::read(SampleStore &store, const Pass &pass, int page)
{
    Slice slice;
    if (pass.number != wantedPass)
        return slice;
    QElapsedTimer timer;
    timer.start();
    if (page == 0)
        findPages(store);
    slice.next = page;
    // At least one page: finding them may have taken all the time there is.
    while (slice.next < int(m_pages.size()) && (slice.next == page || !timer.hasExpired(longestReadMs))
           && pass.number == wantedPass) {
        OnePage &one = m_pages[size_t(slice.next)];
        const auto readings = store.fleetAt(pass.atMs, oldest, one.devices);
        if (!readings)
            return Failure{readings.error()};
        read(one, *readings, slice);
        ++slice.next;
    }
    slice.isLast = slice.next >= int(m_pages.size());
    tell(slice);
    return slice;
}

// Through the same door as an answer of the service: types and units are the parser's business alone.
void PastPages::read(OnePage &page, const QList<SampleStore::RecordedReading> &readings, Slice &slice)
{
    if (readings.isEmpty())
        return;
    QByteArray body = R"({"success":true,"data":{"items":[)";
    body.reserve(readings.size() * 512);
    for (const SampleStore::RecordedReading &reading : readings) {
        if (&reading != &readings.first())
            body.append(',');
        appendRecord(body, reading, m_models.value(reading.device));
    }
    body.append(endOfPage);
    DevicePageReading answer = readDevicePage(body, page.family, page.memory);
    if (answer.memory)
        page.memory = std::move(answer.memory);
    if (!answer.parsed || !answer.parsed->content || answer.parsed->content->items.size() != readings.size())
        return;
    const QList<DevicePtr> &items = answer.parsed->content->items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i) && !m_first.contains(items.at(i)->id))
            take(items.at(i), readings.at(i).atMs, slice);
    }
}

void PastPages::take(const DevicePtr &device, qint64 atMs, Slice &slice)
{
    if (!device)
        return;
    slice.devices.append(device);
    ++m_count;
    m_held += atMs > m_atMs - holdMs ? 1 : 0;
    m_newestMs = std::max(m_newestMs.value_or(atMs), atMs);
}

void PastPages::tell(Slice &slice) const
{
    slice.count = m_count;
    slice.held = m_held;
    slice.newestMs = m_newestMs;
}

} // namespace fleet
