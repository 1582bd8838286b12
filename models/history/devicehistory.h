// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartrange.h"
#include "chartseries.h"

namespace fleet {

// What one device did, for its chart: a level (percent or a temperature), a power, and a floor or setpoint where the
// device reports one. Which fields those are is read off their names, so an unknown family is drawn as well.
class DeviceHistory : public fleet::ChartRange // by its whole name: the tools for QML look for no other
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString deviceId READ deviceId WRITE setDeviceId NOTIFY deviceIdChanged FINAL)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY deviceIdChanged FINAL) // as in the path

    Q_PROPERTY(fleet::ChartSeries level READ level NOTIFY loaded FINAL)
    Q_PROPERTY(fleet::ChartSeries power READ power NOTIFY loaded FINAL)
    Q_PROPERTY(fleet::ChartSeries floor READ floor NOTIFY loaded FINAL)
    Q_PROPERTY(fleet::ChartSeries ceiling READ ceiling NOTIFY loaded FINAL)
    // Per column: 0 known, 1 not polled, 2 polled without data, 3 still to come.
    Q_PROPERTY(QList<int> gaps READ gaps NOTIFY loaded FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY loaded FINAL) // nothing known in this range
    Q_PROPERTY(int damaged READ damaged NOTIFY loaded FINAL)

public:
    explicit DeviceHistory(QObject *parent = nullptr);

    QString deviceId() const { return m_deviceId; }
    void setDeviceId(const QString &id);
    QString family() const { return m_family; }
    void setFamily(const QString &family);

    const ChartSeries &level() const { return m_answer.level; }
    const ChartSeries &power() const { return m_answer.power; }
    const ChartSeries &floor() const { return m_answer.floor; }
    const ChartSeries &ceiling() const { return m_answer.ceiling; }
    const QList<int> &gaps() const { return m_answer.gaps; }
    bool isEmpty() const;
    int damaged() const { return m_answer.damaged; }
    QList<RowWriter::Column> tableColumns() const override;
    QList<RowWriter::Cell> tableRow(int column) const override;

    // The fields of a device that its chart draws, by what their names say.
    struct Choice
    {
        QString level;
        QString levelUnit;
        QString power;
        QString floor;
        QString ceiling;
        bool operator==(const Choice &) const = default;
    };
    static Choice choose(const QStringList &fields);

Q_SIGNALS:
    void deviceIdChanged();

protected:
    bool canLoad() const override { return !m_deviceId.isEmpty(); }
    void load(const ColumnGrid &grid, qint64 nowMs) override;

private:
    struct Answer
    {
        ChartSeries level;
        ChartSeries power;
        ChartSeries floor;
        ChartSeries ceiling;
        QList<int> gaps;
        int damaged = 0;
    };
    static StoreResult<Answer> answer(SampleStore &store, const QString &device, const ColumnGrid &grid, qint64 nowMs);

    QString m_deviceId;
    QString m_family;
    Answer m_answer;
};

} // namespace fleet
