// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlog.h"

namespace fleet {

namespace {
qsizetype bytesOf(const RequestRecord &record)
{
    return record.requestBody.size() + record.answerBody.size();
}
} // namespace

RequestLog::RequestLog(QObject *parent, qsizetype mostRecords, qsizetype mostBodyBytes)
    : QObject(parent)
    , m_mostRecords(std::max<qsizetype>(1, mostRecords))
    , m_mostBodyBytes(mostBodyBytes)
{ }

void RequestLog::add(const RequestRecord &record)
{
    m_records.push_back(record);
    m_bodyBytes += bytesOf(record);
    while (m_bodyBytes > m_mostBodyBytes && m_firstWithBody < m_records.size()) {
        RequestRecord &oldest = m_records[m_firstWithBody++];
        m_bodyBytes -= bytesOf(oldest);
        oldest.requestBody.clear();
        oldest.answerBody.clear();
    }
    while (qsizetype(m_records.size()) > m_mostRecords) {
        m_bodyBytes -= bytesOf(m_records.front());
        m_records.pop_front();
        ++m_firstNumber;
        if (m_firstWithBody > 0)
            --m_firstWithBody;
    }
    Q_EMIT added(record);
}

const RequestRecord *RequestLog::record(quint64 number) const
{
    if (number < m_firstNumber || number - m_firstNumber >= m_records.size())
        return nullptr;
    return &m_records[size_t(number - m_firstNumber)];
}

void RequestLog::clear()
{
    m_firstNumber += m_records.size();
    m_records.clear();
    m_bodyBytes = 0;
    m_firstWithBody = 0;
    Q_EMIT cleared();
}

} // namespace fleet
