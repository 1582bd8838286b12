// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "readingblock.h"

#include <QByteArray>

#include <vector>

namespace fleet {

// The coarse step of the pyramid: what every field of a sealed block did in each hour that the block touches, up to its
// last reading. What lies between two blocks is added by who reads them, from `lastValue`.
namespace hourParts {

constexpr qint64 hourMs = 3'600'000;

struct Part
{
    qint64 beginMs = 0; // the full hour
    HistoryColumn column;
};
struct Field
{
    std::vector<Part> parts;
    double lastValue = 0; // of the block's last reading; NaN: no data
};

QByteArray seal(const ReadingBlock &block, std::chrono::milliseconds hold);

enum class Answer { Read, NoSuchField, Damaged };
Answer read(const QByteArray &bytes, quint32 field, Field &found);

} // namespace hourParts
} // namespace fleet
