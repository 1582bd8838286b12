// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "hourparts.h"
#include "readingblock.h"
#include "rollup.h"
#include "storeconnection.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace fleet {

// The recorded history of one profile: every reading of every device, for years, without loss. Synchronous; lives in
// one thread, the one that opened the connection (History brings it to the GUI).
//
// How it is kept. A batch of readings is appended to the tail as one block of bytes, durable when append() returns.
// When the tail has grown enough it is sealed, device by device: one chunk per device and UTC day, with the hours of
// the pyramid beside it and the family's five-minute sums. A crash at any point loses nothing that was appended and
// doubles nothing: rows of the tail that are older than what their device has sealed are not counted again.
class SampleStore
{
public:
    struct Options
    {
        std::chrono::milliseconds hold = std::chrono::minutes(15); // a reading older than this says nothing
        // The tail is held in memory, too: it is sealed once it holds so many samples, all devices together, or so many
        // for each device where a fleet is larger; and when it is so old.
        qint64 sealSamples = 500'000;
        qint64 sealSamplesPerDevice = 50;
        std::chrono::milliseconds sealAge = std::chrono::hours(24);
        // What is sealed goes into one chunk with what came before it on that day, as long as that is no longer itself,
        // or not four times as long where it has so many rows: each row is packed a few times, however short the seals
        // are. A day that is over is one chunk.
        qsizetype mergeRows = 240;
        std::chrono::milliseconds keepFor{0}; // 0: for ever
        qint64 keepBytes = 0;                 // 0: as long as there is room
    };
    static StoreResult<std::unique_ptr<SampleStore>> open(std::unique_ptr<StoreConnection> connection,
                                                          const Options &options);
    ~SampleStore();

    bool isCollector() const { return m_connection->isCollector(); }
    // Where somebody else collects: takes over when that desk has gone.
    StoreResult<bool> tryCollect();
    QString describe() const { return m_connection->describe(); }

    // --- writing; refused where somebody else collects
    struct AppendReport
    {
        qint64 samples = 0; // values now durable
        int readings = 0;
        int known = 0; // readings that were here already, or older than what is
    };
    StoreResult<AppendReport> append(const QList<Observation> &observations);
    bool needsSeal(qint64 nowMs) const;
    // Seals the tails of so many devices at once; true: there are more. Queries may come in between.
    StoreResult<bool> sealSome(int devices);
    StoreResult<Done> sealAll();
    // Drops what is too old or too much; how many chunks went.
    StoreResult<qint64> retain(qint64 nowMs);

    // --- reading. Nothing is known after `nowMs`, which cuts what the last reading holds.
    struct SeriesId
    {
        DeviceId device;
        QString field; // its path in the state
    };
    struct Series
    {
        std::vector<HistoryColumn> columns;
        int damaged = 0; // chunks that could not be read: their time shows as not polled
    };
    StoreResult<Series> series(const SeriesId &id, const ColumnGrid &grid, qint64 nowMs);
    StoreResult<QList<Series>> aligned(const QList<SeriesId> &ids, const ColumnGrid &grid, qint64 nowMs);

    // A group: HistoryColumn::integral and the rest are sums over its devices; divide by the width of a column for the
    // mean power, and coveredMs by it for how many devices stand behind it. min, max, first, last stay empty.
    struct GroupSum
    {
        std::vector<HistoryColumn> columns;
        int devices = 0; // that the group has
        int damaged = 0;
        std::optional<qint64> firstMs; // since when any of them is recorded
    };
    StoreResult<GroupSum> groupSum(const QList<DeviceId> &devices, const QString &field, const ColumnGrid &grid,
                                   qint64 nowMs);
    // A whole family. Quick at any size when the grid fits Rollup::stepMs.
    StoreResult<GroupSum> familySum(const Family &family, const QString &field, const ColumnGrid &grid, qint64 nowMs);

    struct Spread
    {
        double low = notReported; // a tenth of the devices is below
        double median = notReported;
        double high = notReported; // a tenth is above
        int devices = 0;
    };
    StoreResult<std::vector<Spread>> familySpread(const Family &family, const QString &field, const ColumnGrid &grid,
                                                  qint64 nowMs);

    // How the readings of a family came, counted.
    struct Origins
    {
        qint64 live = 0;
        qint64 cache = 0;
        qint64 projection = 0;
        qint64 noData = 0;
    };
    StoreResult<Origins> origins(const Family &family, const TimeRange &range);

    // Energy calculated from readings of power, by letting each hold: kWh in and out (both positive), and the share of
    // the range that is covered. Never what a meter would say.
    struct Energy
    {
        double inKwh = 0;
        double outKwh = 0;
        double coverage = 0;
        static Energy of(const HistoryColumn &column, qint64 lengthMs);
    };
    StoreResult<Energy> energy(const SeriesId &powerKw, const TimeRange &range, qint64 nowMs);

    // A recorded reading with its names, as it came.
    struct RecordedReading
    {
        DeviceId device;
        Family family;
        QString vendor;
        qint64 atMs = 0;
        ReadingQuality quality;
        std::vector<FlatField> fields;
    };
    // The whole fleet as it was: the last reading of every device at that time, none older than `oldest`.
    StoreResult<QList<RecordedReading>> fleetAt(qint64 atMs, std::chrono::milliseconds oldest);
    // Some of them; what is not known or has no such reading is left out.
    StoreResult<QList<RecordedReading>> fleetAt(qint64 atMs, std::chrono::milliseconds oldest,
                                                const QList<DeviceId> &some);
    // Readings of a device, oldest first, at most `limit`; ask on from the last one's time plus one.
    StoreResult<QList<RecordedReading>> readings(const DeviceId &device, const TimeRange &range, int limit);
    StoreResult<QStringList> fieldsOf(const DeviceId &device);

    struct DeviceEntry
    {
        DeviceId id;
        Family family;
        QString vendor;
        qint64 firstMs = 0;
    };
    QList<DeviceEntry> devices() const;

    struct Summary
    {
        std::optional<qint64> firstMs; // empty: nothing is recorded
        qint64 sealedSamples = 0;
        qint64 tailSamples = 0; // in memory
        qint64 chunks = 0;
        qint64 bytes = 0;
    };
    StoreResult<Summary> summary();

private:
    struct DeviceState;
    struct KeptHours;
    struct Batch;
    struct RollupKey;
    using Rollups = std::map<RollupKey, Rollup>;

    SampleStore(std::unique_ptr<StoreConnection> connection, const Options &options);
    StoreResult<Done> loadNames();
    StoreResult<Done> syncTail();
    StoreResult<Done> beginReading();
    bool takeBatch(const QByteArray &bytes);
    void takeRow(quint32 device, qint64 atMs, quint8 quality, const std::pair<quint32, double> *values, size_t count);
    quint32 fieldId(const QString &path, FieldKind kind, bool &isNew);
    std::vector<quint32> fieldIds(const QString &path) const;
    std::optional<quint32> numericField(const QString &path) const;
    const DeviceState *find(const DeviceId &id) const;

    StoreResult<Done> sealDevice(DeviceState &device, Rollups &rollups);
    struct Merged // into a chunk that begins with the readings of the first of these, newest first
    {
        ReadingBlock block;
        std::vector<std::pair<qint64, qint64>> replaced; // id and first time
    };
    enum class Day { GoesOn, IsOver };
    StoreResult<Done> sealPart(DeviceState &device, qint64 day, Merged merged, Day whether);
    StoreResult<Done> mergeEarlier(const DeviceState &device, qint64 day, Day whether, Merged &merged);
    StoreResult<Done> writeChunk(DeviceState &device, const ReadingBlock &block, std::optional<qint64> replacedId);
    StoreResult<Done> writeRollups(const Rollups &rollups);
    StoreResult<Done> loadCarry(DeviceState &device);
    void rollUp(const DeviceState &device, Rollups &rollups) const;
    // One series for each of the fields; what they have in common is read once.
    // `kept` may be null: nothing of the device will be asked for again soon.
    StoreResult<Done> cut(const DeviceState &device, std::span<const quint32> fields, const ColumnGrid &grid,
                          qint64 nowMs, std::span<Series> all, KeptHours *kept);
    template <typename Take>
    StoreResult<Done> eachBlock(const DeviceState &device, const TimeRange &range, Take take);
    StoreResult<Done> readingAt(const DeviceState &device, qint64 atMs, qint64 oldestMs, QList<RecordedReading> &found);
    RecordedReading named(const DeviceState &device, const ReadingBlock &block, size_t row) const;
    void nameField(quint32 field, double value, RecordedReading &reading) const;
    void reportDamage(const DeviceState &device, qint64 firstMs) const;

    std::unique_ptr<StoreConnection> m_connection;
    Options m_options;
    std::vector<std::unique_ptr<DeviceState>> m_devices; // by id, from 1
    QHash<QString, quint32> m_deviceIds;
    struct FieldName
    {
        QString path;
        FieldKind kind = FieldKind::Number;
    };
    std::vector<FieldName> m_fields; // by id, from 1
    std::array<QHash<QString, quint32>, 3> m_fieldIds;
    std::vector<QString> m_words; // by id, from 1
    QHash<QString, quint32> m_wordIds;

    qint64 m_epoch = -1;
    qint64 m_lastSeq = 0;
    qint64 m_tailSamples = 0;
    std::optional<qint64> m_tailFirstMs;
    // The hours of the device that was asked for last, as they were read: a chart of a year that is moved asks for them
    // on every frame. A chunk that has grown has another last reading.
    struct KeptHours
    {
        struct Chunk
        {
            qint64 lastMs = 0;
            hourParts::Field hours;
        };
        static constexpr qsizetype most = 1500; // two kilobytes each
        quint32 device = 0;
        QHash<std::pair<qint64, quint32>, Chunk> chunks; // by chunk and field
    };
    KeptHours m_keptHours;
    std::optional<qint64> m_sealingUpTo; // the seq that a seal under way will clear
    size_t m_sealNext = 0;
};

} // namespace fleet
