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
    // Records are numbered in the order in which they came, from 0, for as long as the session lives; this is the number
    // of the oldest one kept. Two clients share the log, so their own serials may meet.
    quint64 firstNumber() const { return m_firstNumber; }
    // Null when it is not kept any more.
    const RequestRecord *record(quint64 number) const;

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
    quint64 m_firstNumber = 0;
    size_t m_firstWithBody = 0; // no record before this one has a body any more
    std::deque<RequestRecord> m_records;
};

} // namespace fleet
