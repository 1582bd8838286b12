// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicelistmodel.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace fleet {

// One family of the map: a run of cells.
struct MapBlock
{
    Q_GADGET
    QML_VALUE_TYPE(mapBlock)
    Q_PROPERTY(QString family MEMBER family CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT FINAL)
    Q_PROPERTY(int first MEMBER first CONSTANT FINAL)
    Q_PROPERTY(int count MEMBER count CONSTANT FINAL)
public:
    QString family;
    QString label;
    QString icon;
    int first = 0;
    int count = 0;
    bool operator==(const MapBlock &) const = default;
};

// How one value is spread over the devices of one family, of those that are shown and report it.
struct MapSpread
{
    Q_GADGET
    QML_VALUE_TYPE(mapSpread)
    Q_PROPERTY(QString family MEMBER family CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(int count MEMBER count CONSTANT FINAL)
    Q_PROPERTY(int silent MEMBER silent CONSTANT FINAL)
    Q_PROPERTY(int most MEMBER most CONSTANT FINAL)
    Q_PROPERTY(QList<int> bins MEMBER bins CONSTANT FINAL)
    Q_PROPERTY(QList<int> steps MEMBER steps CONSTANT FINAL)
    Q_PROPERTY(QString lowText MEMBER lowText CONSTANT FINAL)
    Q_PROPERTY(QString highText MEMBER highText CONSTANT FINAL)
    Q_PROPERTY(QString middleText MEMBER middleText CONSTANT FINAL)
public:
    QString family;
    QString label;
    int count = 0;
    int silent = 0;   // shown, but without the value
    int most = 0;     // in one bin
    QList<int> bins;  // equal widths from low to high; what lies beyond is in the outermost
    QList<int> steps; // of the scale, by bin
    double low = 0;
    double high = 0;
    double least = 0; // of all: the outermost bins reach to here
    double greatest = 0;
    QString lowText;
    QString highText;
    QString middleText; // "half of them between 1.2 and 3.4 kW, median 2.0 kW"
    bool operator==(const MapSpread &) const = default;
};

// Every device of the fleet as one small cell: in blocks by family, inside a block in the order of one value. One byte
// a cell, so that fifty thousand of them are one picture and not fifty thousand items. Made anew at most four times a
// second, a millisecond's worth at a time, and shown when it is whole. A stretch of cells becomes a query. GUI thread.
class FleetMap : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::DeviceListModel *list READ list WRITE setList NOTIFY listChanged FINAL)
    // "power", "level", "freshness"
    Q_PROPERTY(QString colorBy READ colorBy WRITE setColorBy NOTIFY changed FINAL)
    Q_PROPERTY(bool isActive READ isActive WRITE setActive NOTIFY changed FINAL)
    Q_PROPERTY(QByteArray cells READ cells NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList blocks READ blocks NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> blockSizes READ blockSizes NOTIFY changed FINAL)
    Q_PROPERTY(int alarmCount READ alarmCount NOTIFY changed FINAL)
    Q_PROPERTY(int lastKnownCount READ lastKnownCount NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList spreads READ spreads NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
public:
    static constexpr int bins = 24;
    static constexpr int steps = 7;              // of a scale: power -3..3, level 0..6, freshness 0..5
    static constexpr quint8 noValue = 0xF;       // in the low four bits
    static constexpr quint8 alarmBit = 0x10;     // failed, stuck or offline
    static constexpr quint8 lastKnownBit = 0x20; // drawn hollow
    static constexpr quint8 shownBit = 0x40;     // passes the filter

    explicit FleetMap(QObject *parent = nullptr);
    ~FleetMap() override;

    DeviceListModel *list() const { return m_list; }
    void setList(DeviceListModel *list); // borrowed
    QString colorBy() const { return m_colorBy; }
    void setColorBy(const QString &what);
    bool isBeingMade() const { return m_making != nullptr; } // a picture, a little at a time
    bool isActive() const { return m_isActive; }
    void setActive(bool isActive); // nobody looks: nothing is made

    QByteArray cells() const { return m_cells; }
    QVariantList blocks() const;
    QList<int> blockSizes() const;
    int alarmCount() const { return m_alarms; }
    int lastKnownCount() const { return m_lastKnown; }
    QVariantList spreads() const; // MapSpread, by block
    QString summary() const;

    Q_INVOKABLE QString deviceAt(int cell) const;
    // "Powerwall 2, tesla, −4.9 kW"; empty where there is none.
    Q_INVOKABLE QString describe(int cell) const;
    // The query for what lies between two cells of one block, both included; the block of `from` counts. Empty where
    // the value cannot be asked for.
    Q_INVOKABLE QString queryFor(int from, int to) const;
    // The same for one bin of a spread.
    Q_INVOKABLE QString queryForBin(int block, int bin) const;
    // "1.0 kW to 1.2 kW: 14 devices"
    Q_INVOKABLE QString binText(int block, int bin) const;

    void refresh(); // now, and the caller waits for it

Q_SIGNALS:
    void listChanged();
    void changed();

private:
    struct Value
    {
        double number = 0; // NaN: none
        quint8 step = noValue;
    };
    double valueOf(FleetColumns::Slot slot) const;
    quint8 stepOf(double value, double most, qint64 now) const;
    QString valueText(double value, qint64 now) const;
    MapSpread spreadOf(const MapBlock &block, const std::vector<double> &sorted, double most, qint64 now) const;
    QString rangeQuery(const QString &family, double low, double high) const;
    void schedule();
    // The next picture: begun, brought on until that much time has gone, and put in place of the one before.
    struct Making;
    std::shared_ptr<Making> begin() const;
    bool bringOn(Making &making, qint64 nanoseconds) const;                             // true: it is whole
    bool addCells(Making &making, const QElapsedTimer &took, qint64 nanoseconds) const; // of one block; true: all
    void show(Making &making);
    void start(); // small ones are whole when it returns
    void makeOn();

    QPointer<DeviceListModel> m_list;
    QString m_colorBy = QStringLiteral("power");
    bool m_isActive = true;
    QByteArray m_cells;
    std::vector<FleetColumns::Slot> m_slots; // by cell
    QList<MapBlock> m_blocks;
    QList<MapSpread> m_spreads;
    int m_alarms = 0;
    int m_lastKnown = 0;
    QTimer m_timer;
    QTimer m_slice;
    std::shared_ptr<Making> m_making; // while a worker sorts, its alone
    bool m_isOutdated = false;        // something changed since it was begun
};

} // namespace fleet
