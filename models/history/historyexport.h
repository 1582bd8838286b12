// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartrange.h"
#include "readingsexport.h"

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QtQmlIntegration>

#include <atomic>
#include <memory>

namespace fleet {

// Takes what a chart shows, or the readings behind it, to a file. What a chart shows is written at once; readings go in
// steps, with progress, and can be stopped: then no file is left behind. GUI thread; the rows are made in the store's.
class HistoryExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::History *history READ history WRITE setHistory NOTIFY historyChanged FINAL)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY progressChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL) // 0..1
    Q_PROPERTY(double rows READ rows NOTIFY progressChanged FINAL)

public:
    explicit HistoryExport(QObject *parent = nullptr);
    ~HistoryExport() override;

    // `form` is "csv" (RFC 4180), "locale-csv" or "jsonl"; times in the zone of that id. False: `failed` says why.
    Q_INVOKABLE bool saveShown(fleet::ChartRange *range, const QUrl &file, const QString &form, const QString &zoneId);
    Q_INVOKABLE void saveReadings(const QStringList &devices, double fromMs, double toMs, const QUrl &file,
                                  const QString &form, const QString &zoneId);
    Q_INVOKABLE void cancel();

    History *history() const { return m_history; }
    void setHistory(History *history);
    bool isRunning() const { return m_job != nullptr; }
    double progress() const { return m_progress; }
    double rows() const { return double(m_rows); }

    static std::optional<RowWriter::Form> formOf(const QString &word);
    // The table of what a chart shows: one row per column of the chart, as QML would write it.
    static QByteArray table(const ChartRange &range, RowWriter::Form form, const QString &zoneId);

Q_SIGNALS:
    void historyChanged();
    void progressChanged();
    void finished(const QString &path, double rows);
    void cancelled();
    void failed(const QString &reason);

private:
    struct Job;
    void step();

    QPointer<History> m_history;
    std::shared_ptr<Job> m_job;
    double m_progress = 0;
    qint64 m_rows = 0;
};

} // namespace fleet
