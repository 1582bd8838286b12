// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestrecord.h"

#include <QObject>

#include <deque>

namespace fleet {

// The last requests of a session, newest last, within a fixed number of records and bytes. The oldest bodies go first,
// then the oldest records. GUI thread. Connect ApiClient::requestFinished and PushSender::requestFinished to add().
class RequestLog : public QObject
{
    Q_OBJECT
public:
    explicit RequestLog(QObject *parent = nullptr, qsizetype mostRecords = 1000,
                        qsizetype mostBodyBytes = 16 * 1024 * 1024);

    const std::deque<RequestRecord> &records() const { return m_records; }
    qsizetype bodyBytes() const { return m_bodyBytes; }

public Q_SLOTS:
    void add(const fleet::RequestRecord &record);
    void clear();

Q_SIGNALS:
    void added(const fleet::RequestRecord &record);
    void cleared();

private:
    qsizetype m_mostRecords;
    qsizetype m_mostBodyBytes;
    qsizetype m_bodyBytes = 0;
    size_t m_firstWithBody = 0; // no record before this one has a body any more
    std::deque<RequestRecord> m_records;
};

} // namespace fleet
