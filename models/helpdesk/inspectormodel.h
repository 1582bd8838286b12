// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestmeaning.h"

#include <requestlog.h>

#include <format.h>

#include <QAbstractListModel>
#include <QUrl>
#include <QtQmlIntegration>

#include <deque>

namespace fleet {

// What was said on the wire, newest first, filtered by kind and text. GUI thread. Borrows the log, which outlives it.
// Rows appear at the front and go at the end; nothing is reset, so a row under the eye stays where it is.
class InspectorModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    // "all", "writes", "rejected", "sweeps"
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged FINAL)
    // In the path, the code, the request id or the device id; upper or lower case.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged FINAL)
    // Holds the list still; what comes meanwhile is kept and shown on resuming.
    Q_PROPERTY(bool isPaused READ isPaused WRITE setPaused NOTIFY pausedChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countsChanged FINAL)
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int writeCount READ writeCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int rejectedCount READ rejectedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int sweepCount READ sweepCount NOTIFY countsChanged FINAL)
    // Of the requests that are kept; NaN when there are none. Milliseconds, and a share of 0 to 100.
    Q_PROPERTY(double medianLatency READ medianLatency NOTIFY countsChanged FINAL)
    Q_PROPERTY(double slowLatency READ slowLatency NOTIFY countsChanged FINAL)
    Q_PROPERTY(double succeededPercent READ succeededPercent NOTIFY countsChanged FINAL)
    Q_PROPERTY(int backedOffCount READ backedOffCount NOTIFY countsChanged FINAL)
    // The newest requests' latencies, oldest first, at most 60, for a row of bars.
    Q_PROPERTY(QList<double> latencies READ latencies NOTIFY countsChanged FINAL)

public:
    enum Role {
        NumberRole = Qt::UserRole, // handle for RequestDetail
        TimeRole,
        MethodRole,
        PathRole,
        StatusRole, // "200", or what came instead of one
        ToneRole,   // "success", "warning", "danger", "neutral"
        ResultRole,
        TookRole,
        IsSlowRole,
        WhyRole,
        IsWriteRole,
        SentenceRole, // the whole row for a screen reader
    };

    explicit InspectorModel(RequestLog &log, QUrl baseUrl, Format format = Format(), QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    QString text() const { return m_text; }
    void setText(const QString &text);
    bool isPaused() const { return m_isPaused; }
    void setPaused(bool paused);

    int count() const { return int(m_shown.size()); }
    int allCount() const { return int(m_log.records().size()); }
    int writeCount() const { return m_writes; }
    int rejectedCount() const { return m_rejected; }
    int sweepCount() const { return m_sweeps; }
    double medianLatency() const { return latencyAt(0.5); }
    double slowLatency() const { return latencyAt(0.95); }
    double succeededPercent() const;
    int backedOffCount() const { return m_backedOff; }
    QList<double> latencies() const;

    // -1 when there is none, or none any more.
    Q_INVOKABLE double numberOfRequest(const QString &requestId) const;
    Q_INVOKABLE double numberAt(int row) const;
    Q_INVOKABLE int rowOf(double number) const;

    RequestLog &log() { return m_log; }
    const QUrl &baseUrl() const { return m_baseUrl; }
    const Format &format() const { return m_format; }

Q_SIGNALS:
    void filterChanged();
    void pausedChanged();
    void countsChanged();

private:
    bool matches(const RequestRecord &record) const;
    void take(quint64 number);
    void dropGone();
    void catchUp();
    void refilter();
    // What a record counts as: told once, when it comes, and taken back when it goes.
    struct Tally
    {
        bool isWrite = false;
        bool isRejected = false;
        bool isBackOff = false;
        bool isSweep = false;
    };
    void count(const Tally &tally, int by);
    void recount();
    double latencyAt(double share) const;

    RequestLog &m_log;
    QUrl m_baseUrl;
    Format m_format;
    QString m_kind = QStringLiteral("all");
    QString m_text;
    bool m_isPaused = false;
    quint64 m_next = 0;          // the first number not looked at yet
    std::deque<quint64> m_shown; // newest first
    int m_writes = 0;
    int m_rejected = 0;
    int m_sweeps = 0;
    int m_backedOff = 0;
    std::deque<Tally> m_tallies; // of the records in the log, from m_firstTally on
    quint64 m_firstTally = 0;
};

} // namespace fleet
