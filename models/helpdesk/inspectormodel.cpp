// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectormodel.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

namespace {

constexpr auto slowFrom = 1000ms;
constexpr size_t barsAtMost = 60;

bool isRejected(const RequestRecord &record)
{
    return record.error.has_value();
}

bool isBackOff(const RequestRecord &record)
{
    return record.error == NetError::Kind::RateLimited;
}

QString toneOf(const RequestRecord &record)
{
    if (!record.error)
        return u"success"_s;
    switch (*record.error) {
    case NetError::Kind::RateLimited:
    case NetError::Kind::Timeout:
    case NetError::Kind::Unavailable:
    case NetError::Kind::Offline:
        return u"warning"_s;
    case NetError::Kind::Cancelled:
        return u"neutral"_s;
    case NetError::Kind::Refused:
    case NetError::Kind::Unauthorised:
    case NetError::Kind::NotFound:
    case NetError::Kind::BadReply:
    case NetError::Kind::Redirected:
    case NetError::Kind::Tls:
        // Not offered yet is no fault of anybody.
        return record.httpStatus == 501 ? u"neutral"_s : u"danger"_s;
    }
    return u"danger"_s;
}

} // namespace

InspectorModel::InspectorModel(RequestLog &log, QUrl baseUrl, Format format, QObject *parent)
    : QAbstractListModel(parent)
    , m_log(log)
    , m_baseUrl(std::move(baseUrl))
    , m_format(std::move(format))
    , m_next(log.firstNumber())
{
    catchUp();
    connect(&m_log, &RequestLog::added, this, &InspectorModel::catchUp);
    connect(&m_log, &RequestLog::cleared, this, &InspectorModel::catchUp);
}

int InspectorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant InspectorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint64 number = m_shown[size_t(index.row())];
    const RequestRecord *record = m_log.record(number);
    if (!record)
        return {};
    switch (role) {
    case NumberRole:
        return double(number);
    case TimeRole:
        return record->startedAt.toTimeZone(m_format.zone()).toString(u"HH:mm:ss.zzz"_s);
    case MethodRole:
        return QString::fromLatin1(record->method);
    case PathRole:
        return record->target;
    case StatusRole:
        if (record->httpStatus > 0)
            return QString::number(record->httpStatus);
        return tr("none", "status of a request that got no answer");
    case ToneRole:
        return toneOf(*record);
    case ResultRole: {
        if (!record->errorCode.isEmpty())
            return record->errorCode;
        if (record->error)
            return kindName(*record->error);
        const AnswerHint hint = AnswerHint::of(*record, RequestMeaning::of(*record));
        if (hint.items >= 0)
            return tr("%1 of %2").arg(m_format.count(hint.items), m_format.count(hint.total));
        return hint.word;
    }
    case TookRole:
        return tr("%1 ms").arg(m_format.count(record->latency.count()));
    case IsSlowRole:
        return record->latency >= slowFrom;
    case WhyRole:
        switch (RequestMeaning::of(*record).why) {
        case RequestMeaning::Why::Sweep:
            return tr("sweep");
        case RequestMeaning::Why::OpenDevice:
            return tr("open device");
        case RequestMeaning::Why::FollowActions:
            return tr("follow actions");
        case RequestMeaning::Why::Command:
            return tr("command");
        case RequestMeaning::Why::WriteSettings:
            return tr("settings");
        case RequestMeaning::Why::Cancel:
            return tr("cancel");
        case RequestMeaning::Why::Consent:
            return tr("consent");
        case RequestMeaning::Why::Schedule:
            return tr("schedule");
        case RequestMeaning::Why::Health:
            return tr("health");
        case RequestMeaning::Why::Other:
            return tr("other");
        }
        return {};
    case IsWriteRole:
        return isWrite(*record);
    case SentenceRole:
        return tr("%1 %2, %3, %4, %5")
            .arg(QString::fromLatin1(record->method), record->target, data(index, StatusRole).toString(),
                 data(index, ResultRole).toString(), data(index, TookRole).toString());
    default:
        return {};
    }
}

QHash<int, QByteArray> InspectorModel::roleNames() const
{
    return {
        {NumberRole, "number"}, {TimeRole, "time"}, {MethodRole, "method"},   {PathRole, "path"},
        {StatusRole, "status"}, {ToneRole, "tone"}, {ResultRole, "result"},   {TookRole, "took"},
        {IsSlowRole, "isSlow"}, {WhyRole, "why"},   {IsWriteRole, "isWrite"}, {SentenceRole, "sentence"},
    };
}

void InspectorModel::setKind(const QString &kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    refilter();
}

void InspectorModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    refilter();
}

void InspectorModel::setPaused(bool paused)
{
    if (m_isPaused == paused)
        return;
    m_isPaused = paused;
    Q_EMIT pausedChanged();
    catchUp();
}

double InspectorModel::succeededPercent() const
{
    const int all = allCount();
    return all > 0 ? 100.0 * (all - m_rejected) / all : std::numeric_limits<double>::quiet_NaN();
}

QList<double> InspectorModel::latencies() const
{
    QList<double> bars;
    const auto &records = m_log.records();
    for (size_t i = records.size() > barsAtMost ? records.size() - barsAtMost : 0; i < records.size(); ++i)
        bars.append(double(records[i].latency.count()));
    return bars;
}

double InspectorModel::latencyAt(double share) const
{
    std::vector<double> took;
    for (const RequestRecord &record : m_log.records()) {
        if (record.httpStatus > 0)
            took.push_back(double(record.latency.count()));
    }
    if (took.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto at
        = took.begin() + ptrdiff_t(std::min(double(took.size() - 1), std::floor(share * double(took.size()))));
    std::nth_element(took.begin(), at, took.end());
    return *at;
}

double InspectorModel::numberOfRequest(const QString &requestId) const
{
    const auto &records = m_log.records();
    for (size_t i = records.size(); i-- > 0;) {
        if (records[i].requestId.text() == requestId && !requestId.isEmpty())
            return double(m_log.firstNumber() + i);
    }
    return -1;
}

double InspectorModel::numberAt(int row) const
{
    return row >= 0 && row < count() ? double(m_shown[size_t(row)]) : -1;
}

int InspectorModel::rowOf(double number) const
{
    // Newest first: the numbers fall.
    const auto at = std::lower_bound(m_shown.cbegin(), m_shown.cend(), number,
                                     [](quint64 shown, double wanted) { return double(shown) > wanted; });
    return at != m_shown.cend() && double(*at) == number ? int(at - m_shown.cbegin()) : -1;
}

bool InspectorModel::matches(const RequestRecord &record) const
{
    if (m_kind == u"writes" && !isWrite(record))
        return false;
    if (m_kind == u"rejected" && !isRejected(record))
        return false;
    if (m_kind == u"sweeps" && RequestMeaning::of(record).why != RequestMeaning::Why::Sweep)
        return false;
    if (m_text.isEmpty())
        return true;
    const auto has = [this](const QString &text) {
        return text.contains(m_text, Qt::CaseInsensitive);
    };
    return has(record.target) || has(record.errorCode) || has(record.requestId.text())
        || has(QString::fromLatin1(record.method))
        || QString::number(record.httpStatus) == m_text
        // An action is named in the answer to its push, a device in the body of a write.
        || (isWrite(record)
            && (record.answerBody.contains(m_text.toUtf8()) || record.requestBody.contains(m_text.toUtf8())));
}

void InspectorModel::catchUp()
{
    dropGone();
    if (!m_isPaused) {
        m_next = std::max(m_next, m_log.firstNumber());
        const quint64 end = m_log.firstNumber() + m_log.records().size();
        for (; m_next < end; ++m_next)
            take(m_next);
    }
    recount();
}

void InspectorModel::take(quint64 number)
{
    if (!matches(*m_log.record(number)))
        return;
    beginInsertRows({}, 0, 0);
    m_shown.push_front(number);
    endInsertRows();
}

void InspectorModel::dropGone()
{
    size_t keep = m_shown.size();
    while (keep > 0 && m_shown[keep - 1] < m_log.firstNumber())
        --keep;
    if (keep == m_shown.size())
        return;
    beginRemoveRows({}, int(keep), count() - 1);
    m_shown.resize(keep);
    endRemoveRows();
}

void InspectorModel::refilter()
{
    // Another question, so another list: the old rows mean nothing to it.
    beginResetModel();
    m_shown.clear();
    for (quint64 number = m_log.firstNumber(); number < m_next; ++number) {
        if (const RequestRecord *record = m_log.record(number); record && matches(*record))
            m_shown.push_front(number);
    }
    endResetModel();
    Q_EMIT filterChanged();
    Q_EMIT countsChanged();
}

void InspectorModel::count(const Tally &tally, int by)
{
    m_writes += tally.isWrite ? by : 0;
    m_rejected += tally.isRejected ? by : 0;
    m_backedOff += tally.isBackOff ? by : 0;
    m_sweeps += tally.isSweep ? by : 0;
}

void InspectorModel::recount()
{
    for (; !m_tallies.empty() && m_firstTally < m_log.firstNumber(); ++m_firstTally) {
        count(m_tallies.front(), -1);
        m_tallies.pop_front();
    }
    if (m_tallies.empty())
        m_firstTally = m_log.firstNumber();
    for (const quint64 end = m_log.firstNumber() + m_log.records().size(); m_firstTally + m_tallies.size() < end;) {
        const RequestRecord &record = *m_log.record(m_firstTally + m_tallies.size());
        m_tallies.push_back({isWrite(record), isRejected(record), isBackOff(record),
                             RequestMeaning::of(record).why == RequestMeaning::Why::Sweep});
        count(m_tallies.back(), 1);
    }
    Q_EMIT countsChanged();
}

} // namespace fleet
