// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "faults.h"
#include "httpserver.h"
#include "schedulebook.h"
#include "world.h"

#include <optional>

namespace fleet::sandbox {

// The contract over a world: addresses, keys, envelopes. Turns a request into an answer at the world's present time.
// Request ids come from the world's seed and a counter.
class Routes
{
public:
    Routes(World &world, bool schedulesImplemented);
    // Off: every call of contract section 9 answers 501, as the service does now. What was kept stays.
    void setSchedulesImplemented(bool on) { m_schedulesImplemented = on; }

    HttpAnswer answer(const HttpRequest &request, const FaultEffects &effects);
    // An error envelope for what never became a call.
    HttpAnswer failure(const ApiError &error, const QByteArray &path);

private:
    struct Call;
    struct Page
    {
        qint64 limit = 10;
        qint64 offset = 0;
    };
    using Outcome = std::optional<ApiError>; // none: the call's data has been written

    Outcome dispatch(Call &call);
    Outcome dispatchFamily(Call &call, Family family);
    Outcome listDevices(Call &call, Family family);
    Outcome readDevice(Call &call, Family family);
    Outcome pushCommand(Call &call, Family family);
    Outcome writeSettings(Call &call, Family family);
    Outcome setSchedule(Call &call, Family family);
    Outcome listActions(Call &call, const Member *ofMember);
    Outcome actionCall(Call &call);
    Outcome scheduleCall(Call &call);
    Outcome revokeConsent(Call &call);

    Result<Page, ApiError> page(const Call &call) const;
    void writeDevice(JsonWriter &json, const Call &call, Member &member, bool detailed) const;
    static void writeAction(JsonWriter &json, const SimAction &action, bool whole);
    static void writePagination(JsonWriter &json, const Page &page, qint64 total);
    QByteArray nextRequestId();
    int latencyOf(const QByteArray &requestId) const;

    World &m_world;
    ScheduleBook m_schedules;
    bool m_schedulesImplemented;
    quint64 m_requests = 0;
};

} // namespace fleet::sandbox
