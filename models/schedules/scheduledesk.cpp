// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduledesk.h"

#include <schedulewords.h>
#include <whendone.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {
constexpr int schedulesPerPage = 50;
}

ScheduleDesk::ScheduleDesk(ScheduleReads &reads, CommandDesk &desk, QObject *parent)
    : QObject(parent)
    , m_reads(reads)
    , m_desk(desk)
{
    connect(&m_desk.tracker(), &ActionTracker::intentChanged, this, &ScheduleDesk::onIntentChanged);
}

QString ScheduleDesk::stateName() const
{
    switch (m_state) {
    case State::Unknown:
        break;
    case State::Asking:
        return u"asking"_s;
    case State::Offered:
        return u"offered"_s;
    case State::NotOffered:
        return u"notOffered"_s;
    case State::Failed:
        return u"failed"_s;
    }
    return u"unknown"_s;
}

QString ScheduleDesk::askedText() const
{
    return m_askedAt.isValid() ? m_desk.format().time(m_askedAt, m_desk.clock().nowUtc()) : QString();
}

void ScheduleDesk::askOnce()
{
    if (m_state == State::Unknown)
        ask();
}

void ScheduleDesk::ask()
{
    if (m_state == State::Asking)
        return;
    m_state = State::Asking;
    m_arriving.clear();
    Q_EMIT changed();
    readPage(0);
}

void ScheduleDesk::readPage(int page)
{
    ScheduleQuery query;
    query.limit = schedulesPerPage;
    query.offset = int(m_arriving.size());
    whenDone(m_reads.listSchedules(query), this, [this, page](const Result<Answer<Page<Schedule>>, NetError> &answer) {
        if (!answer) {
            failed(answer.error());
            return;
        }
        const Page<Schedule> &got = answer->value;
        m_arriving += got.items;
        const bool hasMore = got.pagination && got.pagination->hasMore && !got.items.isEmpty();
        if (hasMore && page + 1 < mostPages) {
            readPage(page + 1);
            return;
        }
        m_isCutShort = hasMore;
        m_known.clear();
        for (const Schedule &schedule : std::as_const(m_arriving))
            m_known.insert(schedule.id, schedule);
        m_error = {};
        finish(State::Offered);
    });
}

void ScheduleDesk::failed(const NetError &error)
{
    ErrorContext context;
    context.format = m_desk.format();
    ApiError api = error.api.value_or(ApiError());
    if (!error.api) {
        api.code = error.code;
        api.message = error.message;
        api.meta.requestId = error.requestId;
    }
    m_error = ErrorCatalogue::explain(api, error.httpStatus, context);
    if (error.httpStatus == 0) {
        m_error.title = tr("Schedules could not be read");
        m_error.explanation = tr("There was no answer that could be read (%1).").arg(kindName(error.kind));
    }
    // The last list stays: it is old, and what is asked for again is asked for by a person.
    finish(error.httpStatus == 501 || error.code == u"NOT_IMPLEMENTED"_s ? State::NotOffered : State::Failed);
}

void ScheduleDesk::finish(State state)
{
    m_state = state;
    m_askedAt = m_desk.clock().nowUtc();
    m_arriving.clear();
    show();
    Q_EMIT changed();
    if (std::exchange(m_askAgain, false))
        ask();
}

std::optional<Schedule> ScheduleDesk::scheduleOf(const DeviceId &id) const
{
    const auto isNewer = [](const Schedule &schedule, const Schedule &than) {
        return than.updatedAt.value_or(QDateTime()) < schedule.updatedAt.value_or(QDateTime());
    };
    // Of each the newest word, then of those in force the newest: one that was cancelled hides no other.
    QHash<ScheduleId, Schedule> words;
    for (const Schedule &schedule : m_known) {
        if (schedule.deviceId == id)
            words.insert(schedule.id, schedule);
    }
    if (const DevicePtr device = m_desk.devices().device(id); device && device->currentSchedule) {
        Schedule own = *device->currentSchedule;
        own.deviceId = id;
        if (const auto listed = words.constFind(own.id); listed == words.cend() || isNewer(own, *listed))
            words.insert(own.id, own);
    }
    std::optional<Schedule> found;
    for (const Schedule &schedule : std::as_const(words)) {
        if (isInForce(schedule) && (!found || isNewer(schedule, *found)))
            found = schedule;
    }
    return found;
}

bool ScheduleDesk::cancelSchedule(const QString &scheduleId)
{
    ScheduleCancelDraft draft{ScheduleId(scheduleId), {}};
    if (const auto known = m_known.constFind(draft.scheduleId); known != m_known.constEnd()) {
        draft.deviceId = known->deviceId;
        draft.standing = *known;
    }
    return !m_desk.propose(draft);
}

void ScheduleDesk::onIntentChanged(const QString &intentId)
{
    const Intent *intent = m_desk.tracker().intent(intentId);
    if (!intent || (intent->operation != Operation::WriteSchedule && intent->operation != Operation::CancelSchedule))
        return;
    if (m_seen.value(intentId, IntentState::Sending) == intent->state)
        return;
    m_seen.insert(intentId, intent->state);
    if (intent->state == IntentState::Refused && intent->httpStatus == 501 && m_state != State::Asking) {
        // The write's answer tells as much as a list's would.
        m_error = ErrorCatalogue::explain(intent->error, intent->httpStatus, {{}, nullptr, {}, m_desk.format()});
        finish(State::NotOffered);
        return;
    }
    const bool isOver = intent->state == IntentState::Accepted || intent->state == IntentState::Settled;
    if (isOver && m_state == State::Asking)
        m_askAgain = true; // the answer on its way may be from before
    else if (isOver)
        ask();
}

void ScheduleDesk::show()
{
    QList<Schedule> all = m_known.values();
    // What runs next stands first, what is over last.
    const auto nextOf = [](const Schedule &schedule) {
        return isInForce(schedule) && schedule.nextFireAt ? schedule.nextFireAt->toMSecsSinceEpoch()
                                                          : std::numeric_limits<qint64>::max();
    };
    std::sort(all.begin(), all.end(), [&nextOf](const Schedule &a, const Schedule &b) {
        return std::pair(nextOf(a), a.id.text()) < std::pair(nextOf(b), b.id.text());
    });
    const Format &format = m_desk.format();
    const QDateTime now = m_desk.clock().nowUtc();
    QList<ScheduleRow> rows;
    for (const Schedule &schedule : std::as_const(all)) {
        const DevicePtr device = m_desk.devices().device(schedule.deviceId);
        const Family family = device ? device->family : Family::fromDeviceType(schedule.deviceType);
        ScheduleRow row;
        row.scheduleId = schedule.id.text();
        row.deviceId = schedule.deviceId.text();
        const QString title = m_desk.devices().words(schedule.deviceId).title;
        row.deviceTitle = title.isEmpty() ? row.deviceId : title;
        row.family = family.path();
        row.stateWord = ScheduleWords::stateWord(schedule.state);
        row.stateTone = ScheduleWords::stateTone(schedule.state);
        row.rhythm = ScheduleWords::rhythm(schedule.recurrenceRule, schedule.timezone);
        QStringList parts;
        for (const ScheduleSlot &slot : schedule.slotList)
            parts.append(ScheduleWords::slotWhen(slot, format, now) + u": "_s
                         + ScheduleWords::slotWhat(slot, family, format));
        row.summary = format.joined(parts, u"; "_s);
        if (schedule.nextFireAt)
            row.nextText = format.time(*schedule.nextFireAt, now);
        row.isCancellable = isInForce(schedule);
        rows.append(row);
    }
    m_rows.set(rows);
}

} // namespace fleet
