// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <cmath>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestWord = 40;

// "2026-06-12T09:00:00Z": a time is another value at every reading and nothing to draw.
bool looksLikeTime(const QString &text)
{
    return text.size() >= 10 && text.at(0).isDigit() && text.at(4) == u'-' && text.at(7) == u'-';
}

void append(const Fields &members, const QString &prefix, int depth, std::vector<FlatField> &fields)
{
    for (const Field &field : members) {
        const QString path = prefix.isEmpty() ? field.name.text() : prefix + u'.' + field.name.text();
        switch (field.value.kind()) {
        case FieldValue::Kind::Number:
            if (const double number = *field.value.toNumber(); std::isfinite(number))
                fields.push_back({path, FieldKind::Number, number, {}});
            break;
        case FieldValue::Kind::Bool:
            fields.push_back({path, FieldKind::Flag, *field.value.toBool() ? 1.0 : 0.0, {}});
            break;
        case FieldValue::Kind::Text:
            if (const QString word = *field.value.toText();
                !word.isEmpty() && word.size() <= longestWord && !looksLikeTime(word))
                fields.push_back({path, FieldKind::Word, notReported, word});
            break;
        case FieldValue::Kind::Object:
            if (depth < 2)
                append(field.value.object(), path, depth + 1, fields);
            break;
        case FieldValue::Kind::List:
        case FieldValue::Kind::Null:
            break;
        }
    }
}

} // namespace

ReadingQuality ReadingQuality::of(const Device &device)
{
    ReadingQuality quality;
    switch (device.metadata.source.known()) {
    case KnownSource::Unknown:
        break;
    case KnownSource::Live:
        quality.origin = Origin::Live;
        break;
    case KnownSource::Cache:
        quality.origin = Origin::Cache;
        break;
    case KnownSource::Projection:
        quality.origin = Origin::Projection;
        break;
    case KnownSource::Fallback:
        quality.origin = Origin::Fallback;
        break;
    }
    if (device.sync.available)
        quality.availability = *device.sync.available ? Availability::Available : Availability::Unavailable;
    return quality;
}

ReadingQuality ReadingQuality::fromByte(quint8 byte)
{
    return {Origin(std::min<quint8>(byte & 0x0f, quint8(Origin::Fallback))),
            Availability(std::min<quint8>(byte >> 4, quint8(Availability::Unavailable)))};
}

QString ReadingQuality::word() const
{
    switch (origin) {
    case Origin::Unknown:
        break;
    case Origin::Live:
        return u"live"_s;
    case Origin::Cache:
        return u"cache"_s;
    case Origin::Projection:
        return u"projection"_s;
    case Origin::Fallback:
        return u"fallback"_s;
    }
    return {};
}

Observation Observation::of(const DevicePtr &device, const QDateTime &answeredAtUtc)
{
    qint64 at = answeredAtUtc.toMSecsSinceEpoch();
    // A projection is computed for the moment of the answer; what is no data says so for that moment, too.
    const ReadingQuality quality = ReadingQuality::of(*device);
    if (quality.isData() && quality.origin != ReadingQuality::Origin::Projection && device->sync.lastPulledAt)
        at = std::min(at, device->sync.lastPulledAt->toMSecsSinceEpoch());
    return {device, at};
}

void flatten(const Device &device, std::vector<FlatField> &fields)
{
    fields.clear();
    append(device.state, {}, 0, fields);
    if (device.settings) {
        for (const Setting &setting : *device.settings) {
            if (const auto number = setting.value.toNumber(); number && std::isfinite(*number))
                fields.push_back({u"settings."_s + setting.key, FieldKind::Number, *number, {}});
        }
    }
}

} // namespace fleet
