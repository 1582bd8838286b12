// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"

#include <memory>

namespace fleet {

// What is kept of a list answer so that the next answer to the same question need not be read from nothing: its bytes,
// where in them each record and each value of a state lies, and the records made of them. Immutable; shared between
// threads. Costs the answer's bytes without the capability maps, which are kept once, and some 100 bytes a device.
class PageMemory;
using PageMemoryPtr = std::shared_ptr<const PageMemory>;
qsizetype bytesOf(const PageMemory &memory); // without the records and what is shared

struct DevicePageReading
{
    Parsed<Page<DevicePtr>> parsed;
    PageMemoryPtr memory;   // for the next answer; null after an answer that is of no use for that
    int recordsReused = 0;  // the very records of the answer before
    int recordsPatched = 0; // copies of those, with new values in state and sync
};

// Gives what parseDevicePage(body, family) gives. Records whose bytes are those of the answer before come back as the
// same objects, in which nothing needs to be compared any more; of the others only the values that differ are read, and
// a record is parsed as a whole only when anything else in it is new. `before` must be of the same family and
// may be null. Any thread.
DevicePageReading readDevicePage(const QByteArray &body, const Family &family, const PageMemoryPtr &before);

// The shortest way: the answer, when it says what the one before said and only `meta` is another; the page is then the
// one of before, shared. Empty when they differ or when that cannot be told cheaply. Costs one comparison of the bytes.
std::optional<Envelope<Page<DevicePtr>>> rereadDevicePage(const QByteArray &body, const PageMemory &before);

// The new meta when `after` says what `before` said and only `meta` is another one; empty when they differ or when that
// cannot be told cheaply. `before` must have been read without a ParseError. Costs one comparison of the bytes: a
// refresh that brings no news needs no parsing (contract.md section 2: `meta` is the last member and differs on every
// answer).
std::optional<Meta> onlyMetaChanged(const QByteArray &before, const QByteArray &after);

} // namespace fleet
