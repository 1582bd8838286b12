// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartseries.h"
#include "history.h"

#include <rowwriter.h>

#include <logging.h>
#include <whendone.h>

#include <QPointer>
#include <QQmlParserStatus>
#include <QtQmlIntegration>

namespace fleet {

// The stretch of time that a chart shows, and when its data is asked for: again when something was recorded, one
// question at a time, and an answer that is not the latest is dropped. What is asked is each kind of chart's own. The
// range ends now while it follows; moving it back ends that. GUI thread. Borrows the history.
class ChartRange : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("What charts have in common")
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(fleet::History *history READ history WRITE setHistory NOTIFY historyChanged FINAL)
    Q_PROPERTY(double spanMs READ spanMs WRITE setSpanMs NOTIFY rangeChanged FINAL)
    Q_PROPERTY(bool following READ isFollowing NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double beginMs READ beginMs NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double endMs READ endMs NOTIFY rangeChanged FINAL)
    // Shows what another one shows, and goes where that goes.
    Q_PROPERTY(fleet::ChartRange *leader READ leader WRITE setLeader NOTIFY leaderChanged FINAL)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged FINAL)    // that the chart is wide
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged FINAL) // off: asks nothing
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY loaded FINAL)
    Q_PROPERTY(double loadedBeginMs READ loadedBeginMs NOTIFY loaded FINAL) // what the answer stands for
    Q_PROPERTY(double loadedEndMs READ loadedEndMs NOTIFY loaded FINAL)
    Q_PROPERTY(double columnMs READ columnMs NOTIFY loaded FINAL)

public:
    explicit ChartRange(QObject *parent = nullptr);

    void classBegin() override { m_isComplete = false; }
    void componentComplete() override;

    // Moves the range by a share of itself; never beyond now, where it follows again.
    Q_INVOKABLE void pan(double share);
    // Larger than 1: shows more. `at` is where in the range the pointer stands, 0..1.
    Q_INVOKABLE void zoom(double factor, double at);
    Q_INVOKABLE void follow();
    Q_INVOKABLE void showRange(double fromMs, double toMs);
    // Times where a label reads well in this zone, from wide to narrow: at most `most` of them. Local midnight and full
    // hours as they are on the day, also where the clock changes.
    Q_INVOKABLE QList<double> ticks(int most, const QString &zoneId) const;
    Q_INVOKABLE static QString tickText(double atMs, double spanMs, const QString &zoneId);
    Q_INVOKABLE static QString timeText(double atMs, const QString &zoneId); // with the zone's offset
    Q_INVOKABLE static QString zoneText(double atMs, const QString &zoneId); // "Europe/Berlin, UTC+02:00"
    Q_INVOKABLE static QStringList zones();                                  // every name that this computer knows
    Q_INVOKABLE static QString dayText(double atMs, const QString &zoneId);

    History *history() const { return m_history; }
    void setHistory(History *history);
    double spanMs() const { return m_leader ? m_leader->spanMs() : double(m_spanMs); }
    void setSpanMs(double spanMs);
    bool isFollowing() const { return m_leader ? m_leader->isFollowing() : !m_fixedEndMs; }
    double beginMs() const { return endMs() - spanMs(); }
    double endMs() const;
    ChartRange *leader() const { return m_leader; }
    void setLeader(ChartRange *leader);
    int columns() const { return m_columns; }
    void setColumns(int columns);
    bool isEnabled() const { return m_isEnabled; }
    void setEnabled(bool enabled);
    bool isLoaded() const { return m_isLoaded; }
    double loadedBeginMs() const { return double(m_loaded.range.fromMs); }
    double loadedEndMs() const { return double(m_loaded.range.toMs); }
    const ColumnGrid &loadedGrid() const { return m_loaded; }
    // What the chart shows, as a table: beside the times, these columns, and one row for each column of the chart.
    virtual QList<RowWriter::Column> tableColumns() const { return {}; }
    virtual QList<RowWriter::Cell> tableRow(int column) const
    {
        Q_UNUSED(column)
        return {};
    }
    double columnMs() const { return m_loaded.count > 0 ? double(m_loaded.range.lengthMs()) / m_loaded.count : 0; }

Q_SIGNALS:
    void historyChanged();
    void rangeChanged();
    void leaderChanged();
    void columnsChanged();
    void enabledChanged();
    void loaded();

protected:
    // Whether there is anything to ask for.
    virtual bool canLoad() const { return true; }
    // Asks for the columns, by ask().
    virtual void load(const ColumnGrid &grid, qint64 nowMs) = 0;
    // Columns are never narrower than this.
    virtual qint64 narrowestMs() const { return 1000; }

    // Of a series: mean, lowest, highest; or the mean alone where there are no extremes.
    static void describe(const ChartSeries &series, const QString &key, const QString &title,
                         QList<RowWriter::Column> &columns);
    static void tell(const ChartSeries &series, int column, QList<RowWriter::Cell> &cells);
    // As a file has what was calculated: to a millionth, what is beyond is the arithmetic's. NaN stays.
    static double written(double calculated);
    static RowWriter::Cell gapCell(const QList<int> &gaps, int column);

    // To be called when what is asked for has changed.
    void refresh();
    // Something else altogether is asked for: what was there is gone, and so is the place in time.
    void startOver();

    template <typename T>
    void ask(const ColumnGrid &grid, std::function<StoreResult<T>(SampleStore &)> question,
             std::function<void(const T &)> take)
    {
        m_isWaiting = true;
        m_mustAskAgain = false;
        const quint64 serial = m_serial;
        whenDone(m_history->ask<T>(std::move(question)), this,
                 [this, serial, grid, take = std::move(take)](const StoreResult<T> &answer) {
                     m_isWaiting = false;
                     if (answer && serial == m_serial) {
                         m_loaded = grid;
                         m_isLoaded = true;
                         take(*answer);
                         Q_EMIT loaded();
                     } else if (!answer) {
                         qCWarning(lcHistory).noquote() << "History:" << answer.error().detail;
                     }
                     askAgain();
                 });
    }

private:
    void askAgain();
    void setEnd(std::optional<qint64> endMs);

    QPointer<History> m_history;
    QPointer<ChartRange> m_leader;
    qint64 m_spanMs = 86'400'000;
    std::optional<qint64> m_fixedEndMs;
    int m_columns = 600;
    bool m_isEnabled = true;
    bool m_isComplete = true;
    bool m_isLoaded = false;
    bool m_isWaiting = false;
    bool m_mustAskAgain = false;
    quint64 m_serial = 0; // of what is asked for, not of the question
    ColumnGrid m_loaded;
};

} // namespace fleet
