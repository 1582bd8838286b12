// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule.h"

#include <QRegularExpression>

namespace fleet {

using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

bool isInForce(const Schedule &schedule)
{
    return schedule.state != KnownScheduleState::Cancelled && schedule.state != KnownScheduleState::Completed;
}

std::optional<minutes> slotMinutes(const QString &duration)
{
    static const QRegularExpression shape(u"^PT(?:([0-9]{1,2})H)?(?:([0-9]{1,4})M)?$"_s);
    const auto match = shape.match(duration);
    if (!match.hasMatch())
        return {};
    const minutes length(match.captured(1).toInt() * 60 + match.captured(2).toInt());
    return length > minutes(0) && length <= minutes(24 * 60) ? std::optional(length) : std::nullopt;
}

QString slotDuration(minutes length)
{
    const int hours = int(length.count()) / 60;
    const int rest = int(length.count()) % 60;
    QString text = u"PT"_s;
    if (hours > 0)
        text += QString::number(hours) + u'H';
    if (rest > 0 || hours == 0)
        text += QString::number(rest) + u'M';
    return text;
}

} // namespace fleet
