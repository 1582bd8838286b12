// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddesk.h"
#include "rowmodel.h"

#include <QPointer>

namespace fleet {

// One action on the time line, or several that lie too close to be drawn apart.
struct PlanBar
{
    Q_GADGET
    Q_PROPERTY(QString actionId MEMBER actionId FINAL)
    Q_PROPERTY(int count MEMBER count FINAL)
    Q_PROPERTY(double beginsMs MEMBER beginsMs FINAL)
    Q_PROPERTY(double endsMs MEMBER endsMs FINAL)
    Q_PROPERTY(bool isOpenEnded MEMBER isOpenEnded FINAL)
    Q_PROPERTY(int track MEMBER track FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString flow MEMBER flow FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    QString actionId; // of the first one
    int count = 1;
    double beginsMs = 0;      // since the epoch, UTC
    double endsMs = 0;        // of an open-ended one: as far as is shown
    bool isOpenEnded = false; // holds until another command replaces it
    int track = 0;            // those that overlap stand below each other
    QString kind;             // stateKind; "failed" as soon as one of several failed, "mixed" otherwise
    QString flow;             // "in", "out", ""
    QString text;
    bool operator==(const PlanBar &) const = default;
};

// One device, or one group of devices.
struct PlanLane
{
    Q_GADGET
    Q_PROPERTY(QString laneId MEMBER laneId FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString family MEMBER family FINAL)
    Q_PROPERTY(int trackCount MEMBER trackCount FINAL)
    Q_PROPERTY(int actionCount MEMBER actionCount FINAL)
    Q_PROPERTY(QVariantList bars READ barList FINAL)

public:
    QString laneId; // a device id, or the group's name
    QString title;
    QString detail;
    QString family; // path spelling; empty for a mixed group
    int trackCount = 1;
    int actionCount = 0; // in view
    QList<PlanBar> bars;
    QVariantList barList() const;
    QString key() const { return laneId; }
};

// Planned and past actions on a time line, a lane per device or per group; only lanes with something in view. What is
// drawn is bounded by the width of the picture and not by the number of actions: those too close together become one
// bar that tells their number. GUI thread.
class PlanningLanes : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::CommandDesk *desk READ desk WRITE setDesk NOTIFY deskChanged FINAL)
    Q_PROPERTY(QAbstractListModel *lanes READ lanes CONSTANT FINAL)
    Q_PROPERTY(int laneCount READ laneCount NOTIFY changed FINAL)
    Q_PROPERTY(int actionCount READ actionCount NOTIFY changed FINAL)
    Q_PROPERTY(QString grouping READ grouping WRITE setGrouping NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString stateFilter READ stateFilter WRITE setStateFilter NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString deviceId READ deviceId WRITE setDeviceId NOTIFY viewChanged FINAL)
    Q_PROPERTY(double beginsMs READ beginsMs WRITE setBeginsMs NOTIFY viewChanged FINAL)
    Q_PROPERTY(double spanMs READ spanMs WRITE setSpanMs NOTIFY viewChanged FINAL)
    Q_PROPERTY(double pixels READ pixels WRITE setPixels NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool isActive READ isActive WRITE setActive NOTIFY viewChanged FINAL)
    Q_PROPERTY(double nowMs READ nowMs NOTIFY changed FINAL)

public:
    explicit PlanningLanes(QObject *parent = nullptr);
    ~PlanningLanes() override;

    CommandDesk *desk() const { return m_desk; }
    void setDesk(CommandDesk *desk);
    QAbstractListModel *lanes() { return &m_lanes; }
    int laneCount() const { return m_lanes.rowCount(); }
    int actionCount() const { return m_actionCount; } // in view
    // "device", "family", "maker", "command"
    QString grouping() const { return m_grouping; }
    void setGrouping(const QString &grouping);
    // Words that all have to be found in device, maker, command or id.
    QString searchText() const { return m_searchTerms.join(u' '); }
    void setSearchText(const QString &text);
    // "" all, or a stateKind.
    QString stateFilter() const { return m_stateFilter; }
    void setStateFilter(const QString &kind);
    QString deviceId() const { return m_deviceId.text(); }
    void setDeviceId(const QString &id);
    // What is in view: milliseconds since the epoch, UTC; and how wide it is drawn.
    double beginsMs() const { return m_beginsMs; }
    void setBeginsMs(double ms);
    double spanMs() const { return m_spanMs; }
    void setSpanMs(double ms);
    double pixels() const { return m_pixels; }
    void setPixels(double pixels);
    // Nobody looks: nothing is computed.
    bool isActive() const { return m_isActive; }
    void setActive(bool active);
    double nowMs() const { return m_nowMs; } // the service's clock, at most half a minute old

Q_SIGNALS:
    void deskChanged();
    void viewChanged();
    void changed();

private:
    struct Placed
    {
        ActionPtr action;
        double beginsMs = 0;
        double endsMs = 0;
        bool isOpenEnded = false;
    };

    void viewMoved();
    void later(); // once for any number of changes
    void recompute();
    std::optional<Placed> place(const ActionPtr &action) const;
    PlanLane laneOf(const Action &action) const;
    bool isFound(const PlanLane &lane, const Action &action) const;
    void pack(PlanLane &lane, QList<Placed> &actions);

    QPointer<CommandDesk> m_desk;
    RowModel<PlanLane> m_lanes;
    QString m_grouping;
    QStringList m_searchTerms;
    QString m_stateFilter;
    DeviceId m_deviceId;
    double m_beginsMs = 0;
    double m_spanMs = 24.0 * 3600 * 1000;
    double m_pixels = 1000;
    double m_nowMs = 0;
    bool m_isActive = true;
    int m_actionCount = 0;
    Alarm m_due;
    Alarm m_tick;
};

} // namespace fleet
