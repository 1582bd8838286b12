// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "neterror.h"

#include <answer.h>
#include <result.h>

#include <QFuture>

#include <chrono>

namespace fleet {

template <typename T>
struct Answer
{
    T value;
    Meta meta;
    std::chrono::milliseconds roundTrip{
        0}; // from the first byte sent to the last received, waiting for the pace not counted
};

template <typename T>
using ReadFuture = QFuture<Result<Answer<T>, NetError>>;

struct ListQuery
{
    int limit = 50; // 1..50
    int offset = 0;
    UserId userId; // empty: all
};

struct ActionQuery
{
    int limit = 50; // 1..50
    int offset = 0;
    QString state; // empty members filter nothing
    Family deviceType;
    DeviceId deviceId;
    UserId userId;
};

// `Yes` asks the service for a reading no older than a minute; it may wait for the maker (contract.md section 4.1).
enum class Expedite { No, Yes };

// Every read of the API, as those see it who read: ApiClient over HTTP, a scripted one in tests. GUI thread; answers
// come through the event loop, never inside the call. Futures end even when the object goes first (Cancelled).
class ApiReads
{
public:
    virtual ~ApiReads() = default;
    virtual ReadFuture<Page<DevicePtr>> listDevices(const Family &family, const ListQuery &query) = 0;
    virtual ReadFuture<DevicePtr> readDevice(const Family &family, const DeviceId &id, Expedite expedite) = 0;
    virtual ReadFuture<Page<ActionPtr>> listActions(const ActionQuery &query) = 0;
    virtual ReadFuture<ActionPtr> readAction(const ActionId &id) = 0;
};

} // namespace fleet
