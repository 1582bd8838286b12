// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplestore.h"

#include "hourparts.h"
#include "intcolumn.h"

#include <logging.h>

#include <QSqlQuery>

#include <zstd.h>

#include <algorithm>
#include <cmath>
#include <compare>
#include <cstring>
#include <utility>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = Rollup::dayMs;

#pragma pack(push, 1)
struct RowHead
{
    quint32 device;
    qint64 atMs;
    quint8 quality;
    quint16 count;
};
#pragma pack(pop)
constexpr quint32 unknownField = std::numeric_limits<quint32>::max(); // no device ever reported it
constexpr size_t valueSize = sizeof(quint32) + sizeof(double);

qint64 chunkId(quint32 device, qint64 firstMs)
{
    return qint64(device) << 32 | (firstMs / 1000 & 0xffffffff);
}

bool isData(quint8 quality)
{
    return ReadingQuality::fromByte(quality).isData();
}

} // namespace

struct SampleStore::DeviceState
{
    quint32 id = 0;
    DeviceId name;
    Family family;
    QString vendor;
    qint64 firstMs = 0;
    qint64 sealedMs = 0; // of the last sealed reading; 0: none
    qint64 lastMs = 0;   // of the last reading
    ReadingBlock tail;

    // The last sealed reading: it holds on into the tail.
    bool carryLoaded = false;
    quint8 carryQuality = 0;
    std::vector<std::pair<quint32, double>> carry;

    double carried(quint32 field) const
    {
        if (!isData(carryQuality))
            return notReported;
        for (const auto &[known, value] : carry) {
            if (known == field)
                return value;
        }
        return notReported;
    }
};

struct SampleStore::RollupKey
{
    QString family;
    quint32 field = 0;
    qint64 day = 0;
    std::strong_ordering operator<=>(const RollupKey &other) const
    {
        if (const int byFamily = family.compare(other.family); byFamily != 0)
            return byFamily <=> 0;
        if (field != other.field)
            return field <=> other.field;
        return day <=> other.day;
    }
    bool operator==(const RollupKey &) const = default;
};

struct SampleStore::Batch
{
    struct Row
    {
        DeviceState *device = nullptr;
        qint64 atMs = 0;
        quint8 quality = 0;
        size_t first = 0;
        size_t count = 0;
    };
    std::vector<Row> rows;
    std::vector<std::pair<quint32, double>> values;

    QByteArray pack() const
    {
        std::vector<char> raw(rows.size() * sizeof(RowHead) + values.size() * valueSize);
        char *to = raw.data();
        for (const Row &row : rows) {
            const RowHead head{row.device->id, row.atMs, row.quality, quint16(row.count)};
            std::memcpy(to, &head, sizeof head);
            to += sizeof head;
            for (size_t i = row.first; i < row.first + row.count; ++i) {
                std::memcpy(to, &values[i].first, sizeof(quint32));
                std::memcpy(to + sizeof(quint32), &values[i].second, sizeof(double));
                to += valueSize;
            }
        }
        QByteArray bytes(qsizetype(ZSTD_compressBound(raw.size())), Qt::Uninitialized);
        const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, 1);
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
        const size_t size = ZSTD_compress2(context.get(), bytes.data(), size_t(bytes.size()), raw.data(), raw.size());
        bytes.truncate(ZSTD_isError(size) ? 0 : qsizetype(size));
        return bytes;
    }
};

SampleStore::SampleStore(std::unique_ptr<StoreConnection> connection, const Options &options)
    : m_connection(std::move(connection))
    , m_options(options)
{
    m_devices.push_back(nullptr);
    m_fields.emplace_back();
    m_words.emplace_back();
}

SampleStore::~SampleStore() = default;

StoreResult<std::unique_ptr<SampleStore>> SampleStore::open(std::unique_ptr<StoreConnection> connection,
                                                            const Options &options)
{
    std::unique_ptr<SampleStore> store(new SampleStore(std::move(connection), options));
    if (const StoreResult<Done> loaded = store->loadNames(); !loaded)
        return Failure{loaded.error()};
    return store;
}

StoreResult<bool> SampleStore::tryCollect()
{
    if (isCollector())
        return true;
    const StoreResult<bool> collects = m_connection->tryCollect();
    // What the other desk wrote last is not known here yet.
    if (collects && *collects)
        m_epoch = -1;
    return collects;
}

// Names that came since the last time; numbers are given out in order, so what is new stands at the end.
StoreResult<Done> SampleStore::loadNames()
{
    const auto fields
        = m_connection->ask(u"SELECT id, name, kind FROM field WHERE id >= ? ORDER BY id"_s, {qint64(m_fields.size())});
    if (!fields)
        return Failure{fields.error()};
    while ((*fields)->next()) {
        const FieldName field{(*fields)->value(1).toString(), FieldKind(std::clamp((*fields)->value(2).toInt(), 0, 2))};
        m_fields.resize((*fields)->value(0).toUInt() + 1);
        m_fields.back() = field;
        m_fieldIds[size_t(field.kind)].insert(field.path, quint32(m_fields.size() - 1));
    }
    const auto words
        = m_connection->ask(u"SELECT id, text FROM word WHERE id >= ? ORDER BY id"_s, {qint64(m_words.size())});
    if (!words)
        return Failure{words.error()};
    while ((*words)->next()) {
        m_words.resize((*words)->value(0).toUInt() + 1);
        m_words.back() = (*words)->value(1).toString();
        m_wordIds.insert(m_words.back(), quint32(m_words.size() - 1));
    }
    const auto devices = m_connection->ask(
        u"SELECT id, name, family, vendor, first_ms, sealed_ms FROM device WHERE id >= ? ORDER BY id"_s,
        {qint64(m_devices.size())});
    if (!devices)
        return Failure{devices.error()};
    while ((*devices)->next()) {
        auto device = std::make_unique<DeviceState>();
        device->id = (*devices)->value(0).toUInt();
        device->name = DeviceId((*devices)->value(1).toString());
        device->family = Family::fromPath((*devices)->value(2).toString());
        device->vendor = (*devices)->value(3).toString();
        device->firstMs = (*devices)->value(4).toLongLong();
        device->sealedMs = device->lastMs = (*devices)->value(5).toLongLong();
        m_deviceIds.insert(device->name.text(), device->id);
        while (m_devices.size() < device->id)
            m_devices.push_back(nullptr);
        m_devices.push_back(std::move(device));
    }
    return Done{};
}

// Brings the tail into memory: all of it at first, then what another desk has appended. Sealing raises the epoch.
StoreResult<Done> SampleStore::syncTail()
{
    const auto epoch = m_connection->ask(u"SELECT value FROM meta WHERE name = 'epoch'"_s);
    if (!epoch)
        return Failure{epoch.error()};
    const qint64 now = (*epoch)->next() ? (*epoch)->value(0).toLongLong() : 0;
    (*epoch)->finish();
    if (m_epoch != now) {
        m_devices.resize(1);
        m_deviceIds.clear();
        m_lastSeq = 0;
        m_tailSamples = 0;
        m_tailFirstMs.reset();
    }
    if (const StoreResult<Done> loaded = loadNames(); !loaded)
        return loaded;
    const auto batches
        = m_connection->ask(u"SELECT seq, first_ms, bytes FROM tail WHERE seq > ? ORDER BY seq"_s, {m_lastSeq});
    if (!batches)
        return Failure{batches.error()};
    while ((*batches)->next()) {
        m_lastSeq = (*batches)->value(0).toLongLong();
        const qint64 firstMs = (*batches)->value(1).toLongLong();
        if (!takeBatch((*batches)->value(2).toByteArray()))
            qCWarning(lcHistory) << "A batch of readings is damaged and left out:" << m_lastSeq;
        m_tailFirstMs = std::min(m_tailFirstMs.value_or(firstMs), firstMs);
    }
    m_epoch = now;
    return Done{};
}

bool SampleStore::takeBatch(const QByteArray &bytes)
{
    const auto size = ZSTD_getFrameContentSize(bytes.constData(), size_t(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > 1U << 30)
        return false;
    std::vector<char> raw(size);
    if (ZSTD_decompress(raw.data(), raw.size(), bytes.constData(), size_t(bytes.size())) != raw.size())
        return false;
    std::vector<std::pair<quint32, double>> values;
    const char *from = raw.data();
    const char *const end = from + raw.size();
    while (from < end) {
        RowHead head{};
        if (size_t(end - from) < sizeof head)
            return false;
        std::memcpy(&head, from, sizeof head);
        from += sizeof head;
        if (size_t(end - from) < head.count * valueSize || head.device >= m_devices.size() || !m_devices[head.device])
            return false;
        values.clear();
        for (int i = 0; i < head.count; ++i, from += valueSize) {
            std::pair<quint32, double> value;
            std::memcpy(&value.first, from, sizeof value.first);
            std::memcpy(&value.second, from + sizeof value.first, sizeof value.second);
            if (value.first >= m_fields.size())
                return false;
            values.push_back(value);
        }
        takeRow(head.device, head.atMs, head.quality, values.data(), values.size());
    }
    return true;
}

void SampleStore::takeRow(quint32 deviceId, qint64 atMs, quint8 quality, const std::pair<quint32, double> *values,
                          size_t count)
{
    DeviceState &device = *m_devices[deviceId];
    ReadingBlock &tail = device.tail;
    if (atMs <= device.sealedMs || (!tail.isEmpty() && atMs < tail.timesMs.back()))
        return;
    // The same reading again, with members that the first answer did not carry.
    if (tail.isEmpty() || atMs > tail.timesMs.back())
        tail.appendRow(atMs, quality);
    if (tail.columns.empty())
        tail.columns.reserve(count); // what a device reports is what it reported first
    for (size_t i = 0; i < count; ++i)
        tail.columnFor(values[i].first).values.back() = values[i].second;
    device.lastMs = std::max(device.lastMs, atMs);
    m_tailSamples += qint64(count);
}

quint32 SampleStore::fieldId(const QString &path, FieldKind kind, bool &isNew)
{
    QHash<QString, quint32> &ids = m_fieldIds[size_t(kind)];
    if (const auto known = ids.constFind(path); known != ids.constEnd())
        return *known;
    isNew = true;
    m_fields.push_back({path, kind});
    ids.insert(path, quint32(m_fields.size() - 1));
    return quint32(m_fields.size() - 1);
}

StoreResult<SampleStore::AppendReport> SampleStore::append(const QList<Observation> &observations)
{
    if (!isCollector())
        return Failure{StoreError{StoreError::Kind::ReadOnly, describe()}};
    if (m_epoch < 0) {
        if (const StoreResult<Done> synced = syncTail(); !synced)
            return Failure{synced.error()};
    }
    const size_t devicesBefore = m_devices.size();
    const size_t fieldsBefore = m_fields.size();
    const size_t wordsBefore = m_words.size();
    std::vector<std::pair<DeviceState *, qint64>> lastBefore;
    Batch batch;
    AppendReport report;
    std::vector<FlatField> flat;
    for (const Observation &observation : observations) {
        const Device &source = *observation.device;
        quint32 &id = m_deviceIds[source.id.text()];
        if (id == 0) {
            id = quint32(m_devices.size());
            auto made = std::make_unique<DeviceState>();
            made->id = id;
            made->name = source.id;
            made->family = source.family;
            made->vendor = source.vendor;
            made->firstMs = observation.atMs;
            made->carryLoaded = true;
            m_devices.push_back(std::move(made));
        }
        DeviceState &device = *m_devices[id];
        const bool isAgain = observation.atMs == device.lastMs && !device.tail.isEmpty();
        if (observation.atMs <= device.lastMs && !isAgain) {
            ++report.known;
            continue;
        }
        flatten(source, flat);
        Batch::Row row{&device, observation.atMs, ReadingQuality::of(source).toByte(), batch.values.size(), 0};
        bool isNew = false;
        for (const FlatField &field : flat) {
            const quint32 fieldNumber = fieldId(field.path, field.kind, isNew);
            double value = field.number;
            if (field.kind == FieldKind::Word) {
                quint32 &word = m_wordIds[field.word];
                if (word == 0) {
                    word = quint32(m_words.size());
                    m_words.push_back(field.word);
                }
                value = word;
            }
            if (isAgain) {
                const ReadingBlock::FieldColumn *column = device.tail.column(fieldNumber);
                if (column && column->values.back() == value)
                    continue;
            }
            batch.values.emplace_back(fieldNumber, value);
        }
        row.count = batch.values.size() - row.first;
        if (isAgain && row.count == 0) {
            ++report.known;
            continue;
        }
        lastBefore.emplace_back(&device, device.lastMs);
        device.lastMs = observation.atMs;
        batch.rows.push_back(row);
    }
    const auto forget = [&] {
        for (auto entry = lastBefore.rbegin(); entry != lastBefore.rend(); ++entry)
            entry->first->lastMs = entry->second;
        for (size_t i = devicesBefore; i < m_devices.size(); ++i)
            m_deviceIds.remove(m_devices[i]->name.text());
        for (size_t i = fieldsBefore; i < m_fields.size(); ++i)
            m_fieldIds[size_t(m_fields[i].kind)].remove(m_fields[i].path);
        for (size_t i = wordsBefore; i < m_words.size(); ++i)
            m_wordIds.remove(m_words[i]);
        m_devices.resize(devicesBefore);
        m_fields.resize(fieldsBefore);
        m_words.resize(wordsBefore);
    };
    if (batch.rows.empty()) {
        forget();
        return report;
    }
    qint64 firstMs = batch.rows.front().atMs;
    for (const Batch::Row &row : batch.rows)
        firstMs = std::min(firstMs, row.atMs);
    report.samples = qint64(batch.values.size());
    report.readings = int(batch.rows.size());

    const auto write = [&]() -> StoreResult<Done> {
        if (auto begun = m_connection->begin(); !begun)
            return begun;
        for (size_t i = devicesBefore; i < m_devices.size(); ++i) {
            const DeviceState &device = *m_devices[i];
            if (auto done = m_connection->run(
                    u"INSERT INTO device (id, name, family, vendor, first_ms, sealed_ms) VALUES (?, ?, ?, ?, ?, 0)"_s,
                    {qint64(i), device.name.text(), device.family.path(),
                     device.vendor.isNull() ? u""_s : device.vendor, device.firstMs});
                !done)
                return done;
        }
        for (size_t i = fieldsBefore; i < m_fields.size(); ++i) {
            if (auto done = m_connection->run(u"INSERT INTO field (id, name, kind) VALUES (?, ?, ?)"_s,
                                              {qint64(i), m_fields[i].path, int(m_fields[i].kind)});
                !done)
                return done;
        }
        for (size_t i = wordsBefore; i < m_words.size(); ++i) {
            if (auto done = m_connection->run(u"INSERT INTO word (id, text) VALUES (?, ?)"_s, {qint64(i), m_words[i]});
                !done)
                return done;
        }
        if (auto done = m_connection->run(u"INSERT INTO tail (seq, first_ms, samples, bytes) VALUES (?, ?, ?, ?)"_s,
                                          {m_lastSeq + 1, firstMs, report.samples, batch.pack()});
            !done)
            return done;
        return m_connection->commit();
    };
    if (const StoreResult<Done> written = write(); !written) {
        m_connection->rollback();
        forget();
        return Failure{written.error()};
    }
    ++m_lastSeq;
    m_tailFirstMs = std::min(m_tailFirstMs.value_or(firstMs), firstMs);
    for (const Batch::Row &row : batch.rows)
        takeRow(row.device->id, row.atMs, row.quality, batch.values.data() + row.first, row.count);
    return report;
}

bool SampleStore::needsSeal(qint64 nowMs) const
{
    if (!isCollector())
        return false;
    const qint64 most = std::max(m_options.sealSamples, m_options.sealSamplesPerDevice * qint64(m_devices.size() - 1));
    return m_sealingUpTo || m_tailSamples >= most
        || (m_tailFirstMs && nowMs - *m_tailFirstMs >= m_options.sealAge.count());
}

StoreResult<bool> SampleStore::sealSome(int devices)
{
    if (!isCollector())
        return Failure{StoreError{StoreError::Kind::ReadOnly, describe()}};
    if (m_epoch < 0) {
        if (const StoreResult<Done> synced = syncTail(); !synced)
            return Failure{synced.error()};
    }
    if (!m_sealingUpTo) {
        m_sealingUpTo = m_lastSeq;
        m_sealNext = 1;
    }
    std::vector<DeviceState *> sealed;
    Rollups rollups;
    size_t next = m_sealNext;
    const auto work = [&]() -> StoreResult<Done> {
        if (auto begun = m_connection->begin(); !begun)
            return begun;
        for (; next < m_devices.size() && int(sealed.size()) < devices; ++next) {
            DeviceState *device = m_devices[next].get();
            if (!device || device->tail.isEmpty())
                continue;
            if (auto done = sealDevice(*device, rollups); !done)
                return done;
            sealed.push_back(device);
        }
        if (auto done = writeRollups(rollups); !done)
            return done;
        if (next >= m_devices.size()) {
            if (auto done = m_connection->run(u"DELETE FROM tail WHERE seq <= ?"_s, {*m_sealingUpTo}); !done)
                return done;
        }
        if (auto done = m_connection->run(u"UPDATE meta SET value = ? WHERE name = 'epoch'"_s, {m_epoch + 1}); !done)
            return done;
        return m_connection->commit();
    };
    if (const StoreResult<Done> done = work(); !done) {
        m_connection->rollback();
        return Failure{done.error()};
    }
    ++m_epoch;
    m_sealNext = next;
    for (DeviceState *device : sealed) {
        const ReadingBlock &tail = device->tail;
        device->carryLoaded = true;
        device->carryQuality = tail.qualities.back();
        device->carry.clear();
        for (const ReadingBlock::FieldColumn &column : tail.columns) {
            if (!std::isnan(column.values.back()))
                device->carry.emplace_back(column.field, column.values.back());
        }
        device->sealedMs = tail.timesMs.back();
        m_tailSamples -= tail.sampleCount();
        device->tail = {};
    }
    if (next < m_devices.size())
        return true;
    m_sealingUpTo.reset();
    m_tailFirstMs.reset();
    for (const auto &device : m_devices) {
        if (device && !device->tail.isEmpty())
            m_tailFirstMs
                = std::min(m_tailFirstMs.value_or(device->tail.timesMs.front()), device->tail.timesMs.front());
    }
    if (!m_tailFirstMs)
        m_tailSamples = 0;
    return false;
}

StoreResult<Done> SampleStore::sealAll()
{
    for (;;) {
        const StoreResult<bool> more = sealSome(2000);
        if (!more)
            return Failure{more.error()};
        if (!*more)
            return Done{};
    }
}

StoreResult<Done> SampleStore::loadCarry(DeviceState &device)
{
    if (device.carryLoaded)
        return Done{};
    if (device.sealedMs > 0) {
        const auto query = m_connection->ask(
            u"SELECT first_ms, bytes FROM chunk WHERE id >= ? AND id <= ? ORDER BY id DESC LIMIT 1"_s,
            {chunkId(device.id, 0), chunkId(device.id, 0xffffffffLL * 1000)});
        if (!query)
            return Failure{query.error()};
        if ((*query)->next()) {
            const auto opened = SealedBlock::open((*query)->value(1).toByteArray());
            const auto block = opened ? opened->unpack() : std::nullopt;
            if (block && !block->isEmpty()) {
                device.carryQuality = block->qualities.back();
                for (const ReadingBlock::FieldColumn &column : block->columns) {
                    if (!std::isnan(column.values.back()))
                        device.carry.emplace_back(column.field, column.values.back());
                }
            } else {
                reportDamage(device, (*query)->value(0).toLongLong());
            }
        }
        (*query)->finish();
    }
    device.carryLoaded = true;
    return Done{};
}

void SampleStore::reportDamage(const DeviceState &device, qint64 firstMs) const
{
    qCWarning(lcHistory).noquote() << "The recording of" << device.name.text() << "from"
                                   << QDateTime::fromMSecsSinceEpoch(firstMs, Qt::UTC).toString(Qt::ISODate)
                                   << "is damaged; it is left out, everything else stands.";
}

StoreResult<Done> SampleStore::sealDevice(DeviceState &device, Rollups &rollups)
{
    if (auto loaded = loadCarry(device); !loaded)
        return loaded;
    rollUp(device, rollups);
    const ReadingBlock &tail = device.tail;
    if (const qint64 before = device.sealedMs / dayMs; device.sealedMs > 0 && before < tail.timesMs.front() / dayMs) {
        if (auto done = sealPart(device, before, {}, Day::IsOver); !done)
            return done;
    }
    size_t begin = 0;
    while (begin < tail.timesMs.size()) {
        const qint64 day = tail.timesMs[begin] / dayMs;
        size_t end = begin;
        while (end < tail.timesMs.size() && tail.timesMs[end] / dayMs == day)
            ++end;
        const Day whether = end < tail.timesMs.size() ? Day::IsOver : Day::GoesOn;
        if (auto done = sealPart(device, day, {tail.slice(begin, end), {}}, whether); !done)
            return done;
        begin = end;
    }
    return m_connection->run(u"UPDATE device SET sealed_ms = ? WHERE id = ?"_s,
                             {tail.timesMs.back(), qint64(device.id)});
}

StoreResult<Done> SampleStore::sealPart(DeviceState &device, qint64 day, Merged merged, Day whether)
{
    const bool isNew = !merged.block.isEmpty();
    if (device.sealedMs > 0 && device.sealedMs / dayMs == day) {
        if (auto done = mergeEarlier(device, day, whether, merged); !done)
            return done;
    }
    if (!isNew && merged.replaced.size() < 2)
        return Done{}; // is one chunk already
    std::optional<qint64> replacedId;
    if (!merged.replaced.empty()) {
        replacedId = merged.replaced.back().first;
        merged.replaced.pop_back();
    }
    if (auto done = writeChunk(device, merged.block, replacedId); !done)
        return done;
    for (const auto &[id, firstMs] : merged.replaced) {
        if (auto done = m_connection->run(u"DELETE FROM chunk WHERE id = ? AND first_ms = ?"_s, {id, firstMs}); !done)
            return done;
    }
    return Done{};
}

// As when numbers are counted in binary: a chunk is packed again only together with as many new rows as it has itself.
StoreResult<Done> SampleStore::mergeEarlier(const DeviceState &device, qint64 day, Day whether, Merged &merged)
{
    const auto query = m_connection->ask(
        u"SELECT id, first_ms, bytes FROM chunk WHERE id >= ? AND id <= ? AND first_ms >= ? AND first_ms < ? ORDER BY id DESC"_s,
        {chunkId(device.id, day * dayMs), chunkId(device.id, (day + 1) * dayMs), day * dayMs, (day + 1) * dayMs});
    if (!query)
        return Failure{query.error()};
    while ((*query)->next()) {
        const auto opened = SealedBlock::open((*query)->value(2).toByteArray());
        const qsizetype rows = merged.block.count();
        if (!opened || (whether == Day::GoesOn && opened->count() > (rows >= m_options.mergeRows ? 4 : 1) * rows))
            break;
        auto earlier = opened->unpack();
        if (!earlier)
            break; // damaged: it stays as it is
        earlier->append(merged.block);
        merged.block = std::move(*earlier);
        merged.replaced.emplace_back((*query)->value(0).toLongLong(), (*query)->value(1).toLongLong());
    }
    (*query)->finish();
    return Done{};
}

StoreResult<Done> SampleStore::writeChunk(DeviceState &device, const ReadingBlock &block,
                                          std::optional<qint64> replacedId)
{
    const QByteArray bytes = SealedBlock::seal(block);
    const QByteArray hours = hourParts::seal(block, m_options.hold);
    if (replacedId)
        return m_connection->run(
            u"UPDATE chunk SET last_ms = ?, samples = ?, hours = ?, bytes = ? WHERE id = ? AND first_ms = ?"_s,
            {block.timesMs.back(), block.sampleCount(), hours, bytes, *replacedId, block.timesMs.front()});
    if (auto prepared = m_connection->prepareTime(block.timesMs.front()); !prepared)
        return prepared;
    // Two chunks that begin within one second: the next free number; it stays below any that follows.
    qint64 id = chunkId(device.id, block.timesMs.front());
    if (const qint64 before = chunkId(device.id, device.sealedMs); device.sealedMs > 0 && id <= before + 1) {
        const auto last = m_connection->ask(u"SELECT max(id) FROM chunk WHERE id >= ? AND id <= ?"_s,
                                            {chunkId(device.id, 0), id + 1});
        if (!last)
            return Failure{last.error()};
        if ((*last)->next() && !(*last)->value(0).isNull())
            id = std::max(id, (*last)->value(0).toLongLong() + 1);
        (*last)->finish();
    }
    return m_connection->run(
        u"INSERT INTO chunk (id, first_ms, last_ms, samples, hours, bytes) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {id, block.timesMs.front(), block.timesMs.back(), block.sampleCount(), hours, bytes});
}

// What the tail adds to the sums of its family: from the last sealed reading, which holds into it, up to the last of
// the tail. That one's own hold is added once the next seal knows how long it was.
void SampleStore::rollUp(const DeviceState &device, Rollups &rollups) const
{
    const ReadingBlock &tail = device.tail;
    const qint64 hold = m_options.hold.count();
    const QString family = device.family.path();
    const auto rollupFor = [&](quint32 field) {
        return [&rollups, &family, field, day = qint64(-1),
                found = static_cast<Rollup *>(nullptr)](qint64 wanted) mutable -> Rollup & {
            if (!found || day != wanted) {
                found = &rollups[RollupKey{family, field, wanted}];
                day = wanted;
            }
            return *found;
        };
    };
    const auto add = [&](auto &of, qint64 fromMs, qint64 toMs, double value) {
        Rollup::segment(fromMs, std::min(toMs, fromMs + hold), value, !std::isnan(value),
                        [&of](qint64 day) -> Rollup & { return of(day); });
    };
    for (const ReadingBlock::FieldColumn &column : tail.columns) {
        if (m_fields[column.field].kind != FieldKind::Number)
            continue;
        auto of = rollupFor(column.field);
        if (device.sealedMs > 0)
            add(of, device.sealedMs, tail.timesMs.front(), device.carried(column.field));
        for (size_t i = 0; i + 1 < tail.timesMs.size(); ++i)
            add(of, tail.timesMs[i], tail.timesMs[i + 1], isData(tail.qualities[i]) ? column.values[i] : notReported);
    }
    if (device.sealedMs > 0) {
        for (const auto &[field, value] : device.carry) {
            if (m_fields[field].kind == FieldKind::Number && !tail.column(field)) {
                auto of = rollupFor(field);
                add(of, device.sealedMs, tail.timesMs.front(), device.carried(field));
            }
        }
    }
    auto readings = rollupFor(0);
    for (size_t i = 0; i < tail.timesMs.size(); ++i) {
        const ReadingQuality quality = ReadingQuality::fromByte(tail.qualities[i]);
        const Rollup::ReadingsLane lane = !quality.isData()        ? Rollup::None
            : quality.origin == ReadingQuality::Origin::Live       ? Rollup::Live
            : quality.origin == ReadingQuality::Origin::Projection ? Rollup::Projection
                                                                   : Rollup::Cache;
        const qint64 step = tail.timesMs[i] / Rollup::stepMs;
        readings(step / Rollup::steps).lanes[lane][size_t(step % Rollup::steps)] += 1;
    }
}

StoreResult<Done> SampleStore::writeRollups(const Rollups &rollups)
{
    for (const auto &[key, rollup] : rollups) {
        Rollup whole = rollup;
        const QVariantList place{key.family, qint64(key.field), key.day};
        const auto query
            = m_connection->ask(u"SELECT bytes FROM rollup WHERE family = ? AND field = ? AND day = ?"_s, place);
        if (!query)
            return Failure{query.error()};
        if ((*query)->next()) {
            Rollup before;
            if (before.unseal((*query)->value(0).toByteArray()))
                whole.add(before);
            else
                qCWarning(lcHistory) << "The sums of" << key.family << "of day" << key.day << "are damaged";
        }
        (*query)->finish();
        if (auto done = m_connection->run(
                u"INSERT INTO rollup (family, field, day, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (family, field, day) DO UPDATE SET bytes = excluded.bytes"_s,
                place + QVariantList{whole.seal()});
            !done)
            return done;
    }
    return Done{};
}

StoreResult<qint64> SampleStore::retain(qint64 nowMs)
{
    if (!isCollector())
        return Failure{StoreError{StoreError::Kind::ReadOnly, describe()}};
    qint64 dropped = 0;
    const auto dropBefore = [&](qint64 beforeMs) -> StoreResult<Done> {
        if (auto begun = m_connection->begin(); !begun)
            return begun;
        const auto work = [&]() -> StoreResult<Done> {
            const auto gone = m_connection->ask(u"DELETE FROM chunk WHERE last_ms < ?"_s, {beforeMs});
            if (!gone)
                return Failure{gone.error()};
            dropped += std::max(0, (*gone)->numRowsAffected());
            (*gone)->finish();
            if (auto done = m_connection->run(u"DELETE FROM rollup WHERE day < ?"_s, {beforeMs / dayMs}); !done)
                return done;
            if (auto done
                = m_connection->run(u"UPDATE device SET first_ms = ? WHERE first_ms < ?"_s, {beforeMs, beforeMs});
                !done)
                return done;
            return m_connection->commit();
        };
        const StoreResult<Done> done = work();
        if (!done) {
            m_connection->rollback();
            return done;
        }
        for (const auto &device : m_devices) {
            if (device)
                device->firstMs = std::max(device->firstMs, beforeMs);
        }
        return Done{};
    };
    if (m_options.keepFor.count() > 0) {
        if (auto done = dropBefore(nowMs - m_options.keepFor.count()); !done)
            return Failure{done.error()};
    }
    while (m_options.keepBytes > 0) {
        const StoreResult<qint64> used = m_connection->bytesUsed();
        if (!used)
            return Failure{used.error()};
        if (*used <= m_options.keepBytes)
            break;
        const auto oldest = m_connection->ask(u"SELECT min(last_ms) FROM chunk"_s);
        if (!oldest)
            return Failure{oldest.error()};
        std::optional<qint64> oldestMs;
        if ((*oldest)->next() && !(*oldest)->value(0).isNull())
            oldestMs = (*oldest)->value(0).toLongLong();
        (*oldest)->finish();
        // The last day stays, whatever it weighs: an application without any history helps nobody.
        if (!oldestMs || (*oldestMs / dayMs + 1) * dayMs > nowMs - dayMs)
            break;
        if (auto done = dropBefore((*oldestMs / dayMs + 1) * dayMs); !done)
            return Failure{done.error()};
    }
    m_connection->reclaim(); // also what an earlier call has left
    return dropped;
}

// --- reading ----------------------------------------------------------------------------------------------------

namespace {

// Ends what beginRead() began, however the reading goes.
class ReadEnd
{
public:
    explicit ReadEnd(StoreConnection &connection) : m_connection(connection) { }
    ~ReadEnd()
    {
        if (const StoreResult<Done> done = m_connection.commit(); !done)
            m_connection.rollback();
    }
    Q_DISABLE_COPY_MOVE(ReadEnd)

private:
    StoreConnection &m_connection;
};

} // namespace

StoreResult<Done> SampleStore::beginReading()
{
    if (auto begun = m_connection->beginRead(); !begun)
        return begun;
    if (m_epoch >= 0 && isCollector())
        return Done{};
    StoreResult<Done> synced = syncTail();
    if (!synced)
        m_connection->rollback();
    return synced;
}

const SampleStore::DeviceState *SampleStore::find(const DeviceId &id) const
{
    const quint32 number = m_deviceIds.value(id.text());
    return number > 0 && number < m_devices.size() ? m_devices[number].get() : nullptr;
}

std::optional<quint32> SampleStore::numericField(const QString &path) const
{
    for (const FieldKind kind : {FieldKind::Number, FieldKind::Flag}) {
        const QHash<QString, quint32> &ids = m_fieldIds[size_t(kind)];
        if (const auto id = ids.constFind(path); id != ids.constEnd())
            return *id;
    }
    return {};
}

StoreResult<Done> SampleStore::cut(const DeviceState &device, std::span<const quint32> fields, const ColumnGrid &grid,
                                   qint64 nowMs, std::span<Series> all, KeptHours *kept)
{
    const TimeRange range = grid.range;
    const qint64 hold = m_options.hold.count();
    const bool coarse = grid.fits(hourParts::hourMs);
    std::vector<StepCutter> cutters(fields.size(), StepCutter(grid, m_options.hold));
    qint64 doneMs = 0; // nothing up to here is taken twice
    std::vector<qint64> times;
    std::vector<quint8> qualities;
    std::vector<double> values;

    // The fields of one chunk from `first` on, `count` of them.
    const auto takeRaw = [&](const QByteArray &bytes, qint64 firstMs, size_t first, size_t count) {
        const auto damaged = [&](size_t from, size_t until) {
            reportDamage(device, firstMs);
            for (size_t i = from; i < until; ++i)
                ++all[i].damaged;
        };
        const auto block = SealedBlock::open(bytes);
        if (!block || !block->times(times) || !block->qualities(qualities)) {
            damaged(first, first + count);
            return;
        }
        size_t begin = 0;
        if (times.front() < range.fromMs) {
            begin = size_t(std::upper_bound(times.begin(), times.end(), range.fromMs) - times.begin());
            begin = begin > 0 ? begin - 1 : 0;
        }
        const auto end = size_t(std::lower_bound(times.begin(), times.end(), range.toMs) - times.begin());
        if (begin >= end)
            return;
        const bool uniform
            = std::adjacent_find(qualities.begin(), qualities.end(), std::not_equal_to<>()) == qualities.end();
        for (size_t i = first; i < first + count; ++i) {
            if (!block->values(fields[i], values)) {
                damaged(i, i + 1);
                continue;
            }
            if (values.empty())
                values.assign(times.size(), notReported);
            if (!uniform || !isData(qualities.front())) {
                for (size_t row = begin; row < end; ++row) {
                    if (!isData(qualities[row]))
                        values[row] = notReported;
                }
            }
            cutters[i].readings(std::span(times).subspan(begin, end - begin),
                                std::span(values).subspan(begin, end - begin));
        }
    };

    const qint64 fromMs = range.fromMs - hold;
    const qint64 fromId = chunkId(device.id, std::max<qint64>(0, fromMs - dayMs - 1000));
    const qint64 toId = chunkId(device.id, std::max<qint64>(0, range.toMs));
    const auto query = m_connection->ask(
        (coarse ? u"SELECT first_ms, last_ms, hours, id FROM chunk"_s
                : u"SELECT first_ms, last_ms, bytes, id FROM chunk"_s)
            + u" WHERE id >= ? AND id <= ? AND first_ms >= ? AND first_ms < ? AND last_ms >= ? ORDER BY id"_s,
        {fromId, toId, fromMs - dayMs - 1000, range.toMs, fromMs});
    if (!query)
        return Failure{query.error()};
    if (kept && kept->device != device.id)
        *kept = {device.id, {}};
    const auto take = [&](size_t i, qint64 firstMs, const hourParts::Field &hours) {
        cutters[i].close(firstMs);
        for (const hourParts::Part &part : hours.parts)
            cutters[i].aggregated(part.beginMs, part.column);
        cutters[i].carry(doneMs, hours.lastValue);
    };
    hourParts::Field hours;
    while ((*query)->next()) {
        const qint64 firstMs = (*query)->value(0).toLongLong();
        doneMs = (*query)->value(1).toLongLong();
        const QByteArray bytes = (*query)->value(2).toByteArray();
        if (!coarse) {
            takeRaw(bytes, firstMs, 0, fields.size());
            continue;
        }
        const qint64 id = (*query)->value(3).toLongLong();
        for (size_t i = 0; i < fields.size(); ++i) {
            if (kept) {
                const auto known = kept->chunks.constFind({id, fields[i]});
                if (known != kept->chunks.cend() && known->lastMs == doneMs) {
                    take(i, firstMs, known->hours);
                    continue;
                }
            }
            switch (hourParts::read(bytes, fields[i], hours)) {
            case hourParts::Answer::Read:
                take(i, firstMs, hours);
                if (kept) {
                    if (kept->chunks.size() >= KeptHours::most)
                        kept->chunks.clear();
                    kept->chunks.insert({id, fields[i]}, {doneMs, std::exchange(hours, {})});
                }
                break;
            case hourParts::Answer::Damaged:
                reportDamage(device, firstMs);
                [[fallthrough]];
            case hourParts::Answer::NoSuchField: {
                const auto raw
                    = m_connection->ask(u"SELECT bytes FROM chunk WHERE id = ? AND first_ms = ?"_s, {id, firstMs});
                if (!raw)
                    return Failure{raw.error()};
                if ((*raw)->next())
                    takeRaw((*raw)->value(0).toByteArray(), firstMs, i, 1);
                (*raw)->finish();
                break;
            }
            }
        }
    }
    const ReadingBlock &tail = device.tail;
    for (size_t f = 0; f < fields.size(); ++f) {
        const ReadingBlock::FieldColumn *column = tail.column(fields[f]);
        for (size_t i = 0; i < tail.timesMs.size() && tail.timesMs[i] < range.toMs; ++i) {
            if (tail.timesMs[i] > doneMs)
                cutters[f].reading(tail.timesMs[i],
                                   column && isData(tail.qualities[i]) ? column->values[i] : notReported);
        }
        all[f].columns = cutters[f].finish(std::min(range.toMs, nowMs));
    }
    return Done{};
}

StoreResult<SampleStore::Series> SampleStore::series(const SeriesId &id, const ColumnGrid &grid, qint64 nowMs)
{
    StoreResult<QList<Series>> all = aligned({id}, grid, nowMs);
    if (!all)
        return Failure{all.error()};
    return all->first();
}

StoreResult<QList<SampleStore::Series>> SampleStore::aligned(const QList<SeriesId> &ids, const ColumnGrid &grid,
                                                             qint64 nowMs)
{
    QList<Series> all(ids.size());
    for (Series &series : all)
        series.columns.resize(size_t(std::max(0, grid.count)));
    if (grid.count <= 0 || grid.range.lengthMs() < grid.count)
        return all;
    if (auto begun = beginReading(); !begun)
        return Failure{begun.error()};
    const ReadEnd end(*m_connection);
    std::vector<quint32> fields;
    for (qsizetype first = 0; first < ids.size(); first += qsizetype(fields.size())) {
        fields.clear();
        for (qsizetype i = first; i < ids.size() && ids.at(i).device == ids.at(first).device; ++i)
            fields.push_back(numericField(ids.at(i).field).value_or(unknownField));
        const DeviceState *device = find(ids.at(first).device);
        if (!device)
            continue;
        if (auto done = cut(*device, fields, grid, nowMs, std::span(all.data() + first, fields.size()), &m_keptHours);
            !done)
            return Failure{done.error()};
    }
    return all;
}

StoreResult<SampleStore::GroupSum> SampleStore::groupSum(const QList<DeviceId> &devices, const QString &path,
                                                         const ColumnGrid &grid, qint64 nowMs)
{
    GroupSum sum;
    sum.columns.resize(size_t(std::max(0, grid.count)));
    sum.devices = int(devices.size());
    if (grid.count <= 0 || grid.range.lengthMs() < grid.count)
        return sum;
    if (auto begun = beginReading(); !begun)
        return Failure{begun.error()};
    const ReadEnd end(*m_connection);
    const std::optional<quint32> field = numericField(path);
    if (!field)
        return sum;
    Series series;
    for (const DeviceId &id : devices) {
        const DeviceState *device = find(id);
        if (!device)
            continue;
        sum.firstMs = std::min(sum.firstMs.value_or(device->firstMs), device->firstMs);
        if (auto done = cut(*device, std::span(&*field, 1), grid, nowMs, std::span(&series, 1), nullptr); !done)
            return Failure{done.error()};
        for (size_t i = 0; i < series.columns.size(); ++i) {
            HistoryColumn &column = sum.columns[i];
            column.integral += series.columns[i].integral;
            column.negative += series.columns[i].negative;
            column.coveredMs += series.columns[i].coveredMs;
            column.noDataMs += series.columns[i].noDataMs;
            column.samples += series.columns[i].samples;
        }
    }
    sum.damaged = series.damaged;
    return sum;
}

StoreResult<SampleStore::GroupSum> SampleStore::familySum(const Family &family, const QString &path,
                                                          const ColumnGrid &grid, qint64 nowMs)
{
    QList<DeviceId> members;
    if (!grid.fits(Rollup::stepMs)) {
        if (auto begun = beginReading(); !begun)
            return Failure{begun.error()};
        {
            const ReadEnd end(*m_connection);
        }
        for (const auto &device : m_devices) {
            if (device && device->family == family)
                members.append(device->name);
        }
        return groupSum(members, path, grid, nowMs);
    }
    GroupSum sum;
    sum.columns.resize(size_t(std::max(0, grid.count)));
    if (auto begun = beginReading(); !begun)
        return Failure{begun.error()};
    const ReadEnd end(*m_connection);
    const std::optional<quint32> field = numericField(path);
    if (!field)
        return sum;
    const TimeRange range = grid.range;
    const qint64 width = range.lengthMs() / grid.count;
    const auto take = [&](qint64 day, const Rollup &rollup) {
        for (int step = 0; step < Rollup::steps; ++step) {
            const qint64 atMs = day * dayMs + step * Rollup::stepMs;
            if (atMs < range.fromMs || atMs >= range.toMs)
                continue;
            HistoryColumn &column = sum.columns[size_t((atMs - range.fromMs) / width)];
            const auto at = size_t(step);
            column.integral += rollup.lanes[Rollup::Integral][at];
            column.negative += rollup.lanes[Rollup::Negative][at];
            column.coveredMs += qint64(rollup.lanes[Rollup::Covered][at]);
            column.noDataMs += qint64(rollup.lanes[Rollup::NoData][at]);
        }
    };
    const auto query
        = m_connection->ask(u"SELECT day, bytes FROM rollup WHERE family = ? AND field = ? AND day >= ? AND day <= ?"_s,
                            {family.path(), qint64(*field), range.fromMs / dayMs, range.toMs / dayMs});
    if (!query)
        return Failure{query.error()};
    Rollup rollup;
    while ((*query)->next()) {
        if (rollup.unseal((*query)->value(1).toByteArray()))
            take((*query)->value(0).toLongLong(), rollup);
        else
            ++sum.damaged;
    }
    // What is not sealed yet, and what the last reading of each device holds.
    std::map<qint64, Rollup> fresh;
    const qint64 hold = m_options.hold.count();
    const qint64 untilMs = std::min(range.toMs, nowMs);
    for (const auto &device : m_devices) {
        if (!device || !(device->family == family))
            continue;
        ++sum.devices;
        sum.firstMs = std::min(sum.firstMs.value_or(device->firstMs), device->firstMs);
        const qint64 lastMs = device->tail.isEmpty() ? device->sealedMs : device->tail.timesMs.back();
        if (lastMs + hold <= range.fromMs)
            continue;
        if (auto loaded = loadCarry(*device); !loaded)
            return Failure{loaded.error()};
        const auto add = [&](qint64 fromMs, qint64 toMs, double value) {
            Rollup::segment(std::max(fromMs, range.fromMs), std::min({toMs, fromMs + hold, untilMs}), value,
                            !std::isnan(value), [&](qint64 day) -> Rollup & { return fresh[day]; });
        };
        const ReadingBlock &tail = device->tail;
        const ReadingBlock::FieldColumn *column = tail.column(*field);
        const bool everReported = column || !std::isnan(device->carried(*field));
        if (!everReported)
            continue;
        if (device->sealedMs > 0)
            add(device->sealedMs, tail.isEmpty() ? untilMs : tail.timesMs.front(), device->carried(*field));
        if (!column)
            continue;
        for (size_t i = 0; i < tail.timesMs.size(); ++i)
            add(tail.timesMs[i], i + 1 < tail.timesMs.size() ? tail.timesMs[i + 1] : untilMs,
                isData(tail.qualities[i]) ? column->values[i] : notReported);
    }
    for (const auto &[day, part] : fresh)
        take(day, part);
    return sum;
}

StoreResult<std::vector<SampleStore::Spread>> SampleStore::familySpread(const Family &family, const QString &path,
                                                                        const ColumnGrid &grid, qint64 nowMs)
{
    std::vector<Spread> spread(size_t(std::max(0, grid.count)));
    if (grid.count <= 0 || grid.range.lengthMs() < grid.count)
        return spread;
    if (auto begun = beginReading(); !begun)
        return Failure{begun.error()};
    const ReadEnd end(*m_connection);
    const std::optional<quint32> field = numericField(path);
    if (!field)
        return spread;
    std::vector<std::vector<float>> means(spread.size());
    Series series;
    for (const auto &device : m_devices) {
        if (!device || !(device->family == family))
            continue;
        if (auto done = cut(*device, std::span(&*field, 1), grid, nowMs, std::span(&series, 1), nullptr); !done)
            return Failure{done.error()};
        for (size_t i = 0; i < means.size(); ++i) {
            if (series.columns[i].isCovered())
                means[i].push_back(float(series.columns[i].mean()));
        }
    }
    for (size_t i = 0; i < means.size(); ++i) {
        std::vector<float> &values = means[i];
        if (values.empty())
            continue;
        std::sort(values.begin(), values.end());
        const auto at = [&](double share) {
            return double(values[size_t(std::lround(share * double(values.size() - 1)))]);
        };
        spread[i] = {at(0.1), at(0.5), at(0.9), int(values.size())};
    }
    return spread;
}

StoreResult<SampleStore::Origins> SampleStore::origins(const Family &family, const TimeRange &range)
{
    if (auto begun = beginReading(); !begun)
        return Failure{begun.error()};
    const ReadEnd end(*m_connection);
    Origins origins;
    const auto query
        = m_connection->ask(u"SELECT day, bytes FROM rollup WHERE family = ? AND field = ? AND day >= ? AND day <= ?"_s,
                            {family.path(), qint64(0), range.fromMs / dayMs, range.toMs / dayMs});
    if (!query)
        return Failure{query.error()};
    Rollup rollup;
    while ((*query)->next()) {
        if (!rollup.unseal((*query)->value(1).toByteArray()))
            continue;
        for (int step = 0; step < Rollup::steps; ++step) {
            const qint64 atMs = (*query)->value(0).toLongLong() * dayMs + step * Rollup::stepMs;
            if (atMs < range.fromMs || atMs >= range.toMs)
                continue;
            const auto at = size_t(step);
            origins.live += qint64(rollup.lanes[Rollup::Live][at]);
            origins.cache += qint64(rollup.lanes[Rollup::Cache][at]);
            origins.projection += qint64(rollup.lanes[Rollup::Projection][at]);
            origins.noData += qint64(rollup.lanes[Rollup::None][at]);
        }
    }
    for (const auto &device : m_devices) {
        if (!device || !(device->family == family))
            continue;
        for (size_t i = 0; i < device->tail.timesMs.size(); ++i) {
            if (device->tail.timesMs[i] < range.fromMs || device->tail.timesMs[i] >= range.toMs)
                continue;
            const ReadingQuality quality = ReadingQuality::fromByte(device->tail.qualities[i]);
            if (!quality.isData())
                ++origins.noData;
            else if (quality.origin == ReadingQuality::Origin::Live)
                ++origins.live;
            else if (quality.origin == ReadingQuality::Origin::Projection)
                ++origins.projection;
            else
                ++origins.cache;
        }
    }
    return origins;
}

SampleStore::Energy SampleStore::Energy::of(const HistoryColumn &column, qint64 lengthMs)
{
    constexpr double msPerHour = 3'600'000;
    return {(column.integral - column.negative) / msPerHour, -column.negative / msPerHour,
            lengthMs > 0 ? double(column.coveredMs) / double(lengthMs) : 0};
}

StoreResult<SampleStore::Energy> SampleStore::energy(const SeriesId &powerKw, const TimeRange &range, qint64 nowMs)
{
    const auto one = series(powerKw, {range, 1}, nowMs);
    if (!one)
        return Failure{one.error()};
    return Energy::of(one->columns.front(), range.lengthMs());
}

SampleStore::RecordedReading SampleStore::named(const DeviceState &device, const ReadingBlock &block, size_t row) const
{
    RecordedReading reading{
        device.name, device.family, device.vendor, block.timesMs[row], ReadingQuality::fromByte(block.qualities[row]),
        {}};
    for (const ReadingBlock::FieldColumn &column : block.columns)
        nameField(column.field, column.values[row], reading);
    return reading;
}

void SampleStore::nameField(quint32 id, double value, RecordedReading &reading) const
{
    if (std::isnan(value) || id >= m_fields.size())
        return;
    const FieldName &field = m_fields[id];
    FlatField flat{field.path, field.kind, value, {}};
    if (field.kind == FieldKind::Word) {
        flat.word = m_words[std::min(size_t(value), m_words.size() - 1)];
        flat.number = notReported;
    }
    reading.fields.push_back(std::move(flat));
}

template <typename Take>
StoreResult<Done> SampleStore::eachBlock(const DeviceState &device, const TimeRange &range, Take take)
{
    qint64 doneMs = 0;
    const auto query = m_connection->ask(
        u"SELECT first_ms, last_ms, bytes FROM chunk WHERE id >= ? AND id <= ? AND first_ms >= ? AND first_ms < ? AND last_ms >= ? ORDER BY id"_s,
        {chunkId(device.id, std::max<qint64>(0, range.fromMs - dayMs - 1000)), chunkId(device.id, range.toMs),
         range.fromMs - dayMs - 1000, range.toMs, range.fromMs});
    if (!query)
        return Failure{query.error()};
    while ((*query)->next()) {
        doneMs = (*query)->value(1).toLongLong();
        const auto opened = SealedBlock::open((*query)->value(2).toByteArray());
        const auto block = opened ? opened->unpack() : std::nullopt;
        if (!block) {
            reportDamage(device, (*query)->value(0).toLongLong());
            continue;
        }
        if (!take(*block, 0)) {
            (*query)->finish();
            return Done{};
        }
    }
    const auto first = std::upper_bound(device.tail.timesMs.begin(), device.tail.timesMs.end(), doneMs);
    if (first != device.tail.timesMs.end())
        take(device.tail, size_t(first - device.tail.timesMs.begin()));
    return Done{};
}

// The newest chunk that has begun by then has the reading, unless it is damaged: then one before may.
StoreResult<Done> SampleStore::readingAt(const DeviceState &device, qint64 atMs, qint64 oldestMs,
                                         QList<RecordedReading> &found)
{
    if (device.firstMs > atMs)
        return Done{};
    const auto &tailTimes = device.tail.timesMs;
    if (!tailTimes.empty() && tailTimes.front() <= atMs && tailTimes.front() > device.sealedMs) {
        const auto row = size_t(std::upper_bound(tailTimes.begin(), tailTimes.end(), atMs) - tailTimes.begin()) - 1;
        if (tailTimes[row] >= oldestMs)
            found.append(named(device, device.tail, row));
        return Done{};
    }
    const qint64 fromMs = std::max<qint64>(0, oldestMs - dayMs - 1000);
    const auto query = m_connection->ask(
        u"SELECT first_ms, bytes FROM chunk WHERE id >= ? AND id <= ? AND first_ms >= ? AND first_ms <= ? ORDER BY id DESC"_s,
        {chunkId(device.id, fromMs), chunkId(device.id, atMs) + 2, fromMs, atMs});
    if (!query)
        return Failure{query.error()};
    SealedBlock::Row row;
    while ((*query)->next()) {
        const auto block = SealedBlock::open((*query)->value(1).toByteArray());
        const SealedBlock::Answer answer = block ? block->rowAt(atMs, row) : SealedBlock::Answer::Damaged;
        if (answer == SealedBlock::Answer::Damaged) {
            reportDamage(device, (*query)->value(0).toLongLong());
            continue;
        }
        if (answer == SealedBlock::Answer::Found && row.atMs >= oldestMs) {
            RecordedReading reading{
                device.name, device.family, device.vendor, row.atMs, ReadingQuality::fromByte(row.quality), {}};
            reading.fields.reserve(row.values.size());
            for (const auto &[field, value] : row.values)
                nameField(field, value, reading);
            found.append(std::move(reading));
        }
        break;
    }
    (*query)->finish();
    return Done{};
}

StoreResult<QList<SampleStore::RecordedReading>> SampleStore::fleetAt(qint64 atMs, std::chrono::milliseconds oldest)
{
    if (auto begun = beginReading(); !begun)
        return Failure{begun.error()};
    const ReadEnd end(*m_connection);
    QList<RecordedReading> fleet;
    for (const auto &device : m_devices) {
        if (!device)
            continue;
        if (auto done = readingAt(*device, atMs, atMs - oldest.count(), fleet); !done)
            return Failure{done.error()};
    }
    return fleet;
}

StoreResult<QList<SampleStore::RecordedReading>> SampleStore::fleetAt(qint64 atMs, std::chrono::milliseconds oldest,
                                                                      const QList<DeviceId> &some)
{
    if (auto begun = beginReading(); !begun)
        return Failure{begun.error()};
    const ReadEnd end(*m_connection);
    QList<RecordedReading> fleet;
    for (const DeviceId &id : some) {
        const DeviceState *device = find(id);
        if (!device)
            continue;
        if (auto done = readingAt(*device, atMs, atMs - oldest.count(), fleet); !done)
            return Failure{done.error()};
    }
    return fleet;
}

StoreResult<QList<SampleStore::RecordedReading>> SampleStore::readings(const DeviceId &id, const TimeRange &range,
                                                                       int limit)
{
    if (auto begun = beginReading(); !begun)
        return Failure{begun.error()};
    const ReadEnd end(*m_connection);
    QList<RecordedReading> list;
    const DeviceState *device = find(id);
    if (!device)
        return list;
    const auto done = eachBlock(*device, range, [&](const ReadingBlock &block, size_t first) {
        for (size_t row = first; row < block.timesMs.size() && block.timesMs[row] < range.toMs; ++row) {
            if (block.timesMs[row] < range.fromMs)
                continue;
            if (list.size() >= limit)
                return false;
            list.append(named(*device, block, row));
        }
        return list.size() < limit;
    });
    if (!done)
        return Failure{done.error()};
    return list;
}

StoreResult<QStringList> SampleStore::fieldsOf(const DeviceId &id)
{
    if (auto begun = beginReading(); !begun)
        return Failure{begun.error()};
    const ReadEnd end(*m_connection);
    QStringList fields;
    const DeviceState *device = find(id);
    if (!device)
        return fields;
    const auto note = [&](quint32 field) {
        if (field < m_fields.size() && !fields.contains(m_fields[field].path))
            fields.append(m_fields[field].path);
    };
    for (const ReadingBlock::FieldColumn &column : device->tail.columns)
        note(column.field);
    const auto query
        = m_connection->ask(u"SELECT bytes FROM chunk WHERE id >= ? AND id <= ? ORDER BY id DESC LIMIT 1"_s,
                            {chunkId(device->id, 0), chunkId(device->id, 0xffffffffLL * 1000)});
    if (!query)
        return Failure{query.error()};
    if ((*query)->next()) {
        if (const auto block = SealedBlock::open((*query)->value(0).toByteArray())) {
            for (const quint32 field : block->fields())
                note(field);
        }
    }
    (*query)->finish();
    return fields;
}

QList<SampleStore::DeviceEntry> SampleStore::devices() const
{
    QList<DeviceEntry> entries;
    for (const auto &device : m_devices) {
        if (device)
            entries.append({device->name, device->family, device->vendor, device->firstMs});
    }
    return entries;
}

StoreResult<SampleStore::Summary> SampleStore::summary()
{
    if (auto begun = beginReading(); !begun)
        return Failure{begun.error()};
    const ReadEnd end(*m_connection);
    Summary summary;
    summary.tailSamples = m_tailSamples;
    for (const auto &device : m_devices) {
        if (device)
            summary.firstMs = std::min(summary.firstMs.value_or(device->firstMs), device->firstMs);
    }
    const auto sums = m_connection->ask(u"SELECT count(*), coalesce(sum(samples), 0) FROM chunk"_s);
    if (!sums)
        return Failure{sums.error()};
    if ((*sums)->next()) {
        summary.chunks = (*sums)->value(0).toLongLong();
        summary.sealedSamples = (*sums)->value(1).toLongLong();
    }
    (*sums)->finish();
    const StoreResult<qint64> bytes = m_connection->bytesUsed();
    if (!bytes)
        return Failure{bytes.error()};
    summary.bytes = *bytes;
    return summary;
}

} // namespace fleet
