// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <device.h>

#include <QList>
#include <QString>

#include <limits>
#include <vector>

namespace fleet {

// Where a recorded reading came from, and whether the maker answered (contract.md sections 4 and 4.1). One byte, kept
// with every recorded reading.
struct ReadingQuality
{
    enum class Origin : quint8 { Unknown, Live, Cache, Projection, Fallback };
    enum class Availability : quint8 { Unsaid, Available, Unavailable };

    Origin origin = Origin::Unknown;
    Availability availability = Availability::Unsaid;

    static ReadingQuality of(const Device &device);
    static ReadingQuality fromByte(quint8 byte);
    quint8 toByte() const { return quint8(quint8(origin) | quint8(availability) << 4); }
    // A fallback and an unavailable maker repeat what was known before: that is no data.
    bool isData() const { return origin != Origin::Fallback && availability != Availability::Unavailable; }
    QString word() const; // "live", "cache", "projection", "fallback"; empty: not said
    bool operator==(const ReadingQuality &) const = default;
};

// One reading as it enters the store. The device is shared and immutable, so handing it over costs a pointer; taking it
// apart is the store's work.
struct Observation
{
    DevicePtr device;
    qint64 atMs = 0; // UTC, when the reading was true: what the service pulled, or, for a projection, when it answered

    // The time that a reading is kept under. `answeredAtUtc` is the service's own time of the answer, or ours.
    static Observation of(const DevicePtr &device, const QDateTime &answeredAtUtc);
};

// What the values of a recorded field are.
enum class FieldKind : quint8 { Number, Flag, Word };

constexpr double notReported = std::numeric_limits<double>::quiet_NaN();

// One member of a state that history keeps: numbers, flags and short words. Members of objects are told by their path,
// "grid.voltage"; settings by "settings.discharge_floor". Times and ids are not kept.
struct FlatField
{
    QString path;
    FieldKind kind = FieldKind::Number;
    double number = notReported; // flags are 0 and 1
    QString word;                // of words alone
};
void flatten(const Device &device, std::vector<FlatField> &fields);

} // namespace fleet
