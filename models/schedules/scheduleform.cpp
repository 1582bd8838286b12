// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduleform.h"

#include <commandwords.h>
#include <schedulewords.h>

#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// "4h", "1.5h", "90m" as people type them; a bare "4:30" is hours and minutes.
std::optional<std::chrono::minutes> typedLength(const QString &text)
{
    static const QRegularExpression clock(u"^([0-9]{1,2}):([0-5][0-9])$"_s);
    std::chrono::minutes length(0);
    if (const auto match = clock.match(text.trimmed()); match.hasMatch()) {
        length = std::chrono::minutes(match.captured(1).toInt() * 60 + match.captured(2).toInt());
    } else {
        const auto time = parseStartTime(text);
        const auto *relative = time ? std::get_if<RelativeTime>(&*time) : nullptr;
        if (!relative)
            return {};
        length
            = std::chrono::minutes(std::lround(relative->amount * (relative->in == RelativeTime::In::Hours ? 60 : 1)));
    }
    return slotMinutes(slotDuration(length));
}

QString lengthAsTyped(const QString &duration)
{
    const auto length = slotMinutes(duration);
    if (!length)
        return {};
    const qint64 minutes = length->count();
    return minutes % 60 == 0 ? u"%1h"_s.arg(minutes / 60) : u"%1m"_s.arg(minutes);
}

bool isZone(const QString &timezone)
{
    return !timezone.isEmpty() && QTimeZone(timezone.toUtf8()).isValid();
}

} // namespace

void ScheduleForm::setSchedules(ScheduleDesk *schedules)
{
    if (m_schedules == schedules)
        return;
    m_schedules = schedules;
    refresh();
}

DevicePtr ScheduleForm::device() const
{
    return m_schedules ? m_schedules->desk().devices().device(m_deviceId) : DevicePtr();
}

QString ScheduleForm::deviceTitle() const
{
    return m_schedules ? m_schedules->desk().devices().words(m_deviceId).title : QString();
}

const CommandCapability *ScheduleForm::capability() const
{
    const DevicePtr now = device();
    return now && now->commands ? now->commands->find(m_command) : nullptr;
}

void ScheduleForm::begin(const QString &deviceId)
{
    m_deviceId = DeviceId(deviceId);
    m_entries.clear();
    m_command.clear();
    const std::optional<Schedule> standing = m_schedules ? m_schedules->scheduleOf(m_deviceId) : std::nullopt;
    if (standing) {
        m_timezone = standing->timezone;
        m_recurrence = standing->recurrenceRule;
        m_slots = standing->slotList;
    } else {
        m_timezone = m_schedules ? QString::fromUtf8(m_schedules->desk().format().zone().id()) : QString();
        m_recurrence = u"daily"_s;
        m_slots.clear();
    }
    m_edited = -1;
    m_startText.clear();
    m_lengthText.clear();
    if (const DevicePtr now = device(); now && now->commands && !now->commands->entries.isEmpty())
        m_command = now->commands->entries.first().command;
    refresh();
}

void ScheduleForm::setTimezone(const QString &timezone)
{
    if (m_timezone == timezone.trimmed())
        return;
    m_timezone = timezone.trimmed();
    refresh();
}

void ScheduleForm::setRecurrence(const QString &rule)
{
    if (m_recurrence == rule)
        return;
    m_recurrence = rule;
    refresh();
}

void ScheduleForm::setStartText(const QString &text)
{
    if (m_startText == text)
        return;
    m_startText = text;
    refresh();
}

void ScheduleForm::setLengthText(const QString &text)
{
    if (m_lengthText == text)
        return;
    m_lengthText = text;
    refresh();
}

void ScheduleForm::setCommand(const QString &command)
{
    if (m_command == command)
        return;
    m_command = command;
    refresh();
}

void ScheduleForm::setValue(const QString &parameter, double value)
{
    m_entries[m_command][parameter] = {value, !std::isnan(value)};
    refresh();
}

void ScheduleForm::setIncluded(const QString &parameter, bool included)
{
    m_entries[m_command][parameter].included = included;
    refresh();
}

Result<ScheduleSlot, QString> ScheduleForm::writtenSlot() const
{
    static const QRegularExpression clock(u"^([0-9]{1,2}):([0-9]{2})$"_s);
    ScheduleSlot slot;
    const QString typed = m_startText.trimmed();
    if (typed.isEmpty())
        return Failure{tr("When does it begin?")};
    if (const auto match = clock.match(typed); match.hasMatch()) {
        const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
        if (!time.isValid())
            return Failure{tr("There is no such time of day.")};
        slot.time = time.toString(u"HH:mm"_s);
    } else {
        const auto time = parseStartTime(typed);
        const auto *wall = time ? std::get_if<WallClock>(&*time) : nullptr;
        if (!wall)
            return Failure{tr("A time of day such as 01:15, or a day and a time such as 2026-06-13 19:00.")};
        if (!isZone(m_timezone))
            return Failure{tr("A day and a time need a time zone.")};
        slot.at = QDateTime(wall->date, wall->time, QTimeZone(m_timezone.toUtf8())).toUTC();
    }
    if (m_lengthText.trimmed().isEmpty())
        return Failure{tr("How long does it last?")};
    const auto length = typedLength(m_lengthText);
    if (!length)
        return Failure{tr("A length of up to a day, such as 4h, 1.5h or 90m.")};
    slot.duration = slotDuration(*length);
    slot.command = m_command;
    const CommandCapability *chosen = capability();
    if (!chosen)
        return Failure{tr("This device does not declare the command %1.").arg(m_command)};
    QList<NamedQuantity> values;
    const QMap<QString, Entry> entries = m_entries.value(m_command);
    for (const ParameterBounds &bounds : chosen->parameters) {
        const Entry entry = entries.value(bounds.name);
        if (!entry.included)
            continue;
        if (std::isnan(entry.value))
            return Failure{tr("%1 is empty.").arg(Format::fieldLabel(bounds.name))};
        values.append({bounds.name, {entry.value, bounds.unit}});
    }
    slot.parameters = slotFields(values);
    return slot;
}

QString ScheduleForm::sentenceOf(const DraftIssue &issue) const
{
    const QString &reason = issue.details.reason;
    if (reason == u"no_slots"_s)
        return tr("It needs one slot at least.");
    if (reason == u"unknown_timezone"_s)
        return m_timezone.isEmpty() ? tr("Times of day need a time zone.")
                                    : tr("There is no time zone “%1”.").arg(m_timezone);
    if (reason == u"unknown_rule"_s)
        return tr("The service knows no rhythm “%1”.").arg(m_recurrence);
    if (reason == u"not_a_time"_s || reason == u"not_a_duration"_s || reason == u"not_a_quantity"_s)
        return tr("This slot cannot be read: write it again.");
    ErrorContext context;
    context.command = m_command;
    if (m_schedules)
        context.format = m_schedules->desk().format();
    const DevicePtr now = device();
    context.device = now.get();
    if (now)
        context.family = now->family;
    return ErrorCatalogue::explain(issue, context).title;
}

QList<DraftIssue> ScheduleForm::issuesOf(const QList<ScheduleSlot> &slotList) const
{
    const DevicePtr now = device();
    if (!now || !m_schedules)
        return {};
    ScheduleDraft whole = draft();
    whole.slotList = slotList;
    return validate(whole, *now, m_schedules->desk().clock().nowUtc());
}

bool ScheduleForm::keepSlot()
{
    const auto slot = writtenSlot();
    if (!slot || !m_slotProblem.isEmpty())
        return false;
    if (m_edited >= 0 && m_edited < m_slots.size())
        m_slots[m_edited] = *slot;
    else
        m_slots.append(*slot);
    m_edited = -1;
    m_startText.clear();
    m_lengthText.clear();
    m_entries.clear();
    refresh();
    return true;
}

void ScheduleForm::takeFields(const ScheduleSlot &slot)
{
    m_startText = slot.at && isZone(m_timezone)
        ? slot.at->toTimeZone(QTimeZone(m_timezone.toUtf8())).toString(u"yyyy-MM-dd HH:mm"_s)
        : slot.time;
    m_lengthText = lengthAsTyped(slot.duration);
    m_command = slot.command;
    m_entries.clear();
    if (const auto values = slotQuantities(slot.parameters)) {
        for (const NamedQuantity &value : *values)
            m_entries[m_command][value.name] = {value.quantity.value, true};
    }
}

void ScheduleForm::editSlot(int number)
{
    m_edited = number >= 0 && number < m_slots.size() ? number : -1;
    if (m_edited >= 0) {
        takeFields(m_slots.at(m_edited));
    } else {
        m_startText.clear();
        m_lengthText.clear();
        m_entries.clear();
    }
    refresh();
}

void ScheduleForm::removeSlot(int number)
{
    if (number < 0 || number >= m_slots.size())
        return;
    m_slots.remove(number);
    if (m_edited == number)
        m_edited = -1;
    else if (m_edited > number)
        --m_edited;
    refresh();
}

ScheduleDraft ScheduleForm::draft() const
{
    const DevicePtr now = device();
    ScheduleDraft draft;
    draft.deviceId = m_deviceId;
    draft.family = now ? now->family : Family();
    draft.timezone = m_timezone;
    draft.recurrenceRule = m_recurrence;
    draft.slotList = m_slots;
    draft.standing = m_schedules ? m_schedules->scheduleOf(m_deviceId) : std::nullopt;
    return draft;
}

bool ScheduleForm::review()
{
    return m_schedules && m_problem.isEmpty() && !m_schedules->desk().propose(draft());
}

void ScheduleForm::refresh()
{
    const DevicePtr now = device();
    const Format format = m_schedules ? m_schedules->desk().format() : Format();
    const QDateTime nowUtc = m_schedules ? m_schedules->desk().clock().nowUtc() : QDateTime();

    m_timezoneProblem.clear();
    if (!m_timezone.isEmpty() && !isZone(m_timezone))
        m_timezoneProblem = tr("There is no time zone “%1”.").arg(m_timezone);

    const QList<DraftIssue> issues = issuesOf(m_slots);
    QList<SlotRow> slotRows;
    for (qsizetype number = 0; number < m_slots.size(); ++number) {
        SlotRow row;
        row.number = int(number);
        row.start = ScheduleWords::slotWhen(m_slots.at(number), format, nowUtc);
        row.what = ScheduleWords::slotWhat(m_slots.at(number), now ? now->family : Family(), format);
        row.isEdited = number == m_edited;
        for (const DraftIssue &issue : issues) {
            if (issue.field.startsWith(u"slots.%1."_s.arg(number)) && row.problem.isEmpty())
                row.problem = sentenceOf(issue);
        }
        slotRows.append(row);
    }
    m_slotRows.set(slotRows);

    QList<CommandRow> commandRows;
    if (now && now->commands) {
        for (const CommandCapability &entry : now->commands->entries) {
            CommandRow row;
            row.command = entry.command;
            row.label = CommandWords::label(entry.command);
            row.iconName = CommandWords::iconName(entry.command);
            row.commandSelected = entry.command == m_command;
            commandRows.append(row);
        }
    }
    m_commands.set(commandRows);

    // What is wrong with the slot that is being written, by the device's own declaration.
    const auto slot = writtenSlot();
    const QList<DraftIssue> slotIssues = slot ? issuesOf({*slot}) : QList<DraftIssue>();
    m_slotProblem = slot ? QString() : slot.error();
    QList<ParameterRow> parameterRows;
    if (const CommandCapability *chosen = capability()) {
        const QMap<QString, Entry> entries = m_entries.value(m_command);
        for (const ParameterBounds &bounds : chosen->parameters) {
            const Entry entry = entries.value(bounds.name);
            ParameterRow row;
            row.name = bounds.name;
            row.label = Format::fieldLabel(bounds.name);
            row.unit = bounds.unit.text();
            row.unitSymbol = Format::unitSymbol(bounds.unit.text());
            row.minimum = bounds.min.value_or(ParameterRow::none);
            row.maximum = bounds.max.value_or(ParameterRow::none);
            row.isBounded = bounds.min && bounds.max && *bounds.min < *bounds.max;
            row.step = stepOf(bounds.unit);
            row.decimals = bounds.unit.isKnown() ? decimalsOf(bounds.unit) : 2;
            row.included = entry.included;
            row.value = entry.value;
            for (const DraftIssue &issue : slotIssues) {
                if (issue.field != u"slots.0."_s + bounds.name)
                    continue;
                row.errorText = sentenceOf(issue);
                row.errorShort = ErrorCatalogue::shortText(issue.code, issue.details, format);
                row.errorCode = issue.code;
            }
            parameterRows.append(row);
        }
    }
    m_parameters.set(parameterRows);
    for (const DraftIssue &issue : slotIssues) {
        if (issue.field.startsWith(u"slots.0."_s) && m_slotProblem.isEmpty())
            m_slotProblem = sentenceOf(issue);
    }

    m_problem.clear();
    if (!now)
        m_problem = tr("This device is not known any more.");
    else if (!issues.isEmpty())
        m_problem = sentenceOf(issues.first());
    else if (m_edited >= 0 || !m_startText.trimmed().isEmpty())
        // What stands in the fields and not in the list would be left behind without a word.
        m_problem = tr("The slot being written is not in the list yet.");
    const FrozenRequest request = freeze(draft());
    m_requestLine = QString::fromLatin1(request.method) + u' ' + request.path;
    m_requestBody = QString::fromUtf8(request.body);
    Q_EMIT changed();
}

} // namespace fleet
