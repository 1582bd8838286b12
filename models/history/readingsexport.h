// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplestore.h"

#include <rowwriter.h>

#include <QTimeZone>

namespace fleet {

// What is to leave the store, and in which form.
struct ReadingsWish
{
    QList<DeviceId> devices; // in this order
    QStringList fields;      // in this order; empty: every field that these devices ever reported, by name
    TimeRange range;
    RowWriter::Form form = RowWriter::Form::Csv;
    QTimeZone zone = QTimeZone::utc(); // of every time in it; printed in the head and in each time
};

// Every recorded reading of some devices as rows, oldest first for each device: as they came, nothing put together.
// Made in steps, so that others may ask the store in between and somebody may stop it. One thread, the store's.
class ReadingsExport
{
public:
    explicit ReadingsExport(ReadingsWish wish);

    // Some thousand rows are added to `out`; true: there are more.
    StoreResult<bool> step(SampleStore &store, QByteArray &out);
    double progress() const; // 0..1, by devices and time
    qint64 rows() const { return m_rows; }

private:
    StoreResult<Done> begin(SampleStore &store, QByteArray &out);

    ReadingsWish m_wish;
    std::optional<RowWriter> m_writer;
    qsizetype m_device = 0;
    qint64 m_fromMs;
    qint64 m_rows = 0;
};

// "2026-10-25T02:30:00.000+02:00": also in the hour that comes twice it is one instant.
QString isoTime(qint64 atMs, const QTimeZone &zone);

} // namespace fleet
