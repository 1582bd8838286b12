// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <requestrecord.h>

#include <id.h>
#include <vocabulary.h>

#include <QString>

namespace fleet {

// What a request was for, told from its method and path (contract.md section 3).
struct RequestMeaning
{
    enum class Why {
        Sweep,
        OpenDevice,
        FollowActions,
        Command,
        WriteSettings,
        Cancel,
        Consent,
        Schedule,
        Health,
        Other
    };

    Why why = Why::Other;
    Family family;     // empty when the path names none
    DeviceId deviceId; // as the path or the query names it
    ActionId actionId;

    static RequestMeaning of(const RequestRecord &record);
};

bool isWrite(const RequestRecord &record);

// One short hint at what came back: "50 of 10,000", the reading's source, the action's id. Looks for members in the
// bytes and parses nothing, so it costs next to nothing and never fails; empty when there is nothing to say.
struct AnswerHint
{
    qint64 items = -1; // of a list
    qint64 total = -1;
    QString word; // source, action id
    static AnswerHint of(const RequestRecord &record, const RequestMeaning &meaning);
};

} // namespace fleet
