// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingsexport.h"

#include <format.h>

#include <QCoreApplication>

#include <algorithm>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsPerStep = 2000;
constexpr qsizetype fixedColumns = 6;

RowWriter::Cell cellOf(const FlatField &field)
{
    switch (field.kind) {
    case FieldKind::Number:
        return RowWriter::Number{field.number, {}};
    case FieldKind::Flag:
        return field.number != 0;
    case FieldKind::Word:
        return field.word;
    }
    return std::monostate();
}

} // namespace

QString isoTime(qint64 atMs, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, zone);
    return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

ReadingsExport::ReadingsExport(ReadingsWish wish) : m_wish(std::move(wish)), m_fromMs(m_wish.range.fromMs) { }

StoreResult<Done> ReadingsExport::begin(SampleStore &store, QByteArray &out)
{
    if (m_wish.fields.isEmpty()) {
        for (const DeviceId &device : std::as_const(m_wish.devices)) {
            const auto fields = store.fieldsOf(device);
            if (!fields)
                return Failure{fields.error()};
            for (const QString &field : *fields) {
                if (!m_wish.fields.contains(field))
                    m_wish.fields.append(field);
            }
        }
        std::sort(m_wish.fields.begin(), m_wish.fields.end());
    }
    QList<RowWriter::Column> columns{
        {u"at"_s,
         QCoreApplication::translate("fleet::ReadingsExport", "Time (%1)").arg(QString::fromUtf8(m_wish.zone.id())),
         {}},
        {u"family"_s, QCoreApplication::translate("fleet::ReadingsExport", "Family"), {}},
        {u"id"_s, QCoreApplication::translate("fleet::ReadingsExport", "Id"), {}},
        {u"vendor"_s, QCoreApplication::translate("fleet::ReadingsExport", "Vendor"), {}},
        {u"source"_s, QCoreApplication::translate("fleet::ReadingsExport", "Source"), {}},
        {u"available"_s, QCoreApplication::translate("fleet::ReadingsExport", "Available"), {}}};
    // As the API names them: these are its own values, in its own units.
    for (const QString &field : std::as_const(m_wish.fields))
        columns.append({field, field, {}});
    m_writer.emplace(m_wish.form, columns);
    out += m_writer->head();
    return Done{};
}

StoreResult<bool> ReadingsExport::step(SampleStore &store, QByteArray &out)
{
    if (!m_writer) {
        if (const auto begun = begin(store, out); !begun)
            return Failure{begun.error()};
    }
    int left = rowsPerStep;
    while (left > 0 && m_device < m_wish.devices.size()) {
        const auto readings = store.readings(m_wish.devices.at(m_device), {m_fromMs, m_wish.range.toMs}, left);
        if (!readings)
            return Failure{readings.error()};
        for (const SampleStore::RecordedReading &reading : *readings) {
            QList<RowWriter::Cell> cells{isoTime(reading.atMs, m_wish.zone), reading.family.path(),
                                         reading.device.text(), reading.vendor};
            if (const QString source = reading.quality.word(); source.isEmpty())
                cells.append(std::monostate());
            else
                cells.append(source);
            if (reading.quality.availability == ReadingQuality::Availability::Unsaid)
                cells.append(std::monostate());
            else
                cells.append(reading.quality.availability == ReadingQuality::Availability::Available);
            cells.resize(fixedColumns + m_wish.fields.size());
            for (const FlatField &field : reading.fields) {
                if (const qsizetype at = m_wish.fields.indexOf(field.path); at >= 0)
                    cells[fixedColumns + at] = cellOf(field);
            }
            out += m_writer->row(cells);
        }
        m_rows += readings->size();
        if (readings->size() < left) {
            ++m_device;
            m_fromMs = m_wish.range.fromMs;
        } else {
            m_fromMs = readings->last().atMs + 1;
        }
        left -= int(readings->size());
    }
    return m_device < m_wish.devices.size();
}

double ReadingsExport::progress() const
{
    const double whole = std::max<double>(1, double(m_wish.devices.size()));
    const double part
        = m_wish.range.isEmpty() ? 0 : double(m_fromMs - m_wish.range.fromMs) / double(m_wish.range.lengthMs());
    return std::min(1.0, (double(m_device) + std::clamp(part, 0.0, 1.0)) / whole);
}

} // namespace fleet
