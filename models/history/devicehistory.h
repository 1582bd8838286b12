// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartseries.h"
#include "history.h"

#include <QPointer>
#include <QQmlParserStatus>
#include <QtQmlIntegration>

namespace fleet {

// What one device did, for its chart: a level (percent or a temperature), a power, and a floor or setpoint where the
// device reports one. Which fields those are is read off their names, so an unknown family is drawn as well. Asks the
// store again when something was recorded, at most twice a second; an answer that is not the latest is dropped.
class DeviceHistory : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(fleet::History *history READ history WRITE setHistory NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString deviceId READ deviceId WRITE setDeviceId NOTIFY deviceIdChanged FINAL)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY deviceIdChanged FINAL) // as in the path
    // The range ends now while it follows; moving it back ends that.
    Q_PROPERTY(double spanMs READ spanMs WRITE setSpanMs NOTIFY rangeChanged FINAL)
    Q_PROPERTY(bool following READ isFollowing NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double beginMs READ beginMs NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double endMs READ endMs NOTIFY rangeChanged FINAL)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged FINAL)    // that the chart is wide
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged FINAL) // off: asks nothing

    Q_PROPERTY(fleet::ChartSeries level READ level NOTIFY loaded FINAL)
    Q_PROPERTY(fleet::ChartSeries power READ power NOTIFY loaded FINAL)
    Q_PROPERTY(fleet::ChartSeries floor READ floor NOTIFY loaded FINAL)
    // Per column: 0 known, 1 not polled, 2 polled without data, 3 still to come.
    Q_PROPERTY(QList<int> gaps READ gaps NOTIFY loaded FINAL)
    Q_PROPERTY(double loadedBeginMs READ loadedBeginMs NOTIFY loaded FINAL) // what the lists above stand for
    Q_PROPERTY(double loadedEndMs READ loadedEndMs NOTIFY loaded FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY loaded FINAL) // nothing known in this range
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY loaded FINAL)
    Q_PROPERTY(int damaged READ damaged NOTIFY loaded FINAL)

public:
    explicit DeviceHistory(QObject *parent = nullptr);

    void classBegin() override { m_complete = false; }
    void componentComplete() override;

    // Moves the range by a share of itself; never beyond now, where it follows again.
    Q_INVOKABLE void pan(double share);
    // Larger than 1: shows more. `at` is where in the range the pointer stands, 0..1.
    Q_INVOKABLE void zoom(double factor, double at);
    Q_INVOKABLE void follow();
    // Times where a label reads well in this zone, from wide to narrow: at most `most` of them. Local midnight and full
    // hours as they are on the day, also where the clock changes.
    Q_INVOKABLE QList<double> ticks(int most, const QString &zoneId) const;
    Q_INVOKABLE static QString tickText(double atMs, double spanMs, const QString &zoneId);
    Q_INVOKABLE static QString timeText(double atMs, const QString &zoneId); // with the zone's offset
    Q_INVOKABLE static QString zoneText(double atMs, const QString &zoneId); // "Europe/Berlin, UTC+02:00"
    Q_INVOKABLE static QString dayText(double atMs, const QString &zoneId);

    History *history() const { return m_history; }
    void setHistory(History *history);
    QString deviceId() const { return m_deviceId; }
    void setDeviceId(const QString &id);
    QString family() const { return m_family; }
    void setFamily(const QString &family);
    double spanMs() const { return double(m_spanMs); }
    void setSpanMs(double spanMs);
    bool isFollowing() const { return !m_fixedEndMs; }
    double beginMs() const { return endMs() - double(m_spanMs); }
    double endMs() const;
    int columns() const { return m_columns; }
    void setColumns(int columns);
    bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);

    const ChartSeries &level() const { return m_answer.level; }
    const ChartSeries &power() const { return m_answer.power; }
    const ChartSeries &floor() const { return m_answer.floor; }
    const QList<int> &gaps() const { return m_answer.gaps; }
    double loadedBeginMs() const { return double(m_answer.range.fromMs); }
    double loadedEndMs() const { return double(m_answer.range.toMs); }
    bool isEmpty() const;
    bool isLoaded() const { return m_loaded; }
    int damaged() const { return m_answer.damaged; }

    // The fields of a device that its chart draws, by what their names say.
    struct Choice
    {
        QString level;
        QString levelUnit;
        QString power;
        QString floor;
        bool operator==(const Choice &) const = default;
    };
    static Choice choose(const QStringList &fields);

Q_SIGNALS:
    void historyChanged();
    void deviceIdChanged();
    void rangeChanged();
    void columnsChanged();
    void enabledChanged();
    void loaded();

private:
    struct Answer
    {
        ChartSeries level;
        ChartSeries power;
        ChartSeries floor;
        QList<int> gaps;
        TimeRange range;
        int damaged = 0;
    };
    void refresh();
    void load();
    void setEnd(std::optional<qint64> endMs);
    static StoreResult<Answer> answer(SampleStore &store, const QString &device, const ColumnGrid &grid, qint64 nowMs);

    QPointer<History> m_history;
    QString m_deviceId;
    QString m_family;
    qint64 m_spanMs = 86'400'000;
    std::optional<qint64> m_fixedEndMs;
    int m_columns = 600;
    bool m_enabled = true;
    bool m_complete = true;
    bool m_loaded = false;
    bool m_waiting = false;
    bool m_again = false;
    quint64 m_serial = 0;
    Answer m_answer;
};

} // namespace fleet
