// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QVariant>

#include <cmath>
#include <limits>

// The small values that QML reads about a device. All texts are for people: formatted, translated. NaN means not
// reported or not known. Tones are those of Theme.toneColor.
namespace fleet {

namespace Primitives {
Q_NAMESPACE
QML_ELEMENT
// What a field is drawn with (product.md section 4). The shape alone decides.
enum class Kind { Ring, Arc, Number, Text, YesNo, Time, List, Object, Nothing };
Q_ENUM_NS(Kind)
} // namespace Primitives

// NaN equals NaN here: "not reported" again is no change.
inline bool isSameNumber(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

// A gauge and everything that is drawn on it.
struct GaugeSpec
{
    Q_GADGET
    QML_VALUE_TYPE(gaugeSpec)
    Q_PROPERTY(bool isShown MEMBER isShown CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString shape MEMBER shape CONSTANT FINAL)
    Q_PROPERTY(double value MEMBER value CONSTANT FINAL)
    Q_PROPERTY(double from MEMBER from CONSTANT FINAL)
    Q_PROPERTY(double to MEMBER to CONSTANT FINAL)
    Q_PROPERTY(QString unit MEMBER unit CONSTANT FINAL)
    Q_PROPERTY(bool twoWay MEMBER twoWay CONSTANT FINAL)
    Q_PROPERTY(bool observedScale MEMBER observedScale CONSTANT FINAL)
    Q_PROPERTY(bool overRange MEMBER overRange CONSTANT FINAL)
    Q_PROPERTY(QString overText MEMBER overText CONSTANT FINAL)
    Q_PROPERTY(bool belowFloor MEMBER belowFloor CONSTANT FINAL)
    Q_PROPERTY(QList<double> marks MEMBER marks CONSTANT FINAL)
    Q_PROPERTY(QStringList markLabels MEMBER markLabels CONSTANT FINAL)
    Q_PROPERTY(QString caption MEMBER caption CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString spokenText MEMBER spokenText CONSTANT FINAL)
    Q_PROPERTY(QString scaleText MEMBER scaleText CONSTANT FINAL)
    Q_PROPERTY(bool stale MEMBER stale CONSTANT FINAL)
    Q_PROPERTY(QString tone MEMBER tone CONSTANT FINAL)
public:
    bool isShown = false; // false: the device reports nothing that a gauge could show
    QString name;         // the field
    QString label;
    QString shape; // "ring", "arc"
    double value = std::numeric_limits<double>::quiet_NaN();
    double from = std::numeric_limits<double>::quiet_NaN(); // NaN: no scale is known, and none is made up
    double to = std::numeric_limits<double>::quiet_NaN();
    QString unit;               // the API's own text
    bool twoWay = false;        // zero on top, the sign is shown
    bool observedScale = false; // the scale is only the highest value seen
    bool overRange = false;
    QString overText;
    bool belowFloor = false;
    QList<double> marks;
    QStringList markLabels;
    QString caption;
    QString text;
    QString spokenText;
    QString scaleText;
    bool stale = false;
    QString tone;

    bool operator==(const GaugeSpec &o) const
    {
        return isShown == o.isShown && name == o.name && label == o.label && shape == o.shape
            && isSameNumber(value, o.value) && isSameNumber(from, o.from) && isSameNumber(to, o.to) && unit == o.unit
            && twoWay == o.twoWay && observedScale == o.observedScale && overRange == o.overRange
            && overText == o.overText && belowFloor == o.belowFloor && marks == o.marks && markLabels == o.markLabels
            && caption == o.caption && text == o.text && spokenText == o.spokenText && scaleText == o.scaleText
            && stale == o.stale && tone == o.tone;
    }
};

// One reported field, or a member inside one.
struct FieldRow
{
    Q_GADGET
    QML_VALUE_TYPE(fieldRow)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString key MEMBER key CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(fleet::Primitives::Kind primitive MEMBER primitive CONSTANT FINAL)
    Q_PROPERTY(QVariant value MEMBER value CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString unit MEMBER unit CONSTANT FINAL)
    Q_PROPERTY(QString unitOrigin MEMBER unitOrigin CONSTANT FINAL)
    Q_PROPERTY(bool isNew MEMBER isNew CONSTANT FINAL)
    Q_PROPERTY(int depth MEMBER depth CONSTANT FINAL)
    Q_PROPERTY(bool openable MEMBER openable CONSTANT FINAL)
    Q_PROPERTY(bool isOpen MEMBER isOpen CONSTANT FINAL)
    Q_PROPERTY(QString tone MEMBER tone CONSTANT FINAL)
    Q_PROPERTY(bool isStale MEMBER isStale CONSTANT FINAL)
public:
    QString name; // path: "circuits[0].flow"; unique in a device
    QString key;  // its last part
    QString label;
    Primitives::Kind primitive = Primitives::Kind::Nothing;
    QVariant value; // bool, double or QString; invalid for what is not reported, lists and objects
    QString text;
    QString unit;       // the API's own text; empty: none, and none is made up
    QString unitOrigin; // "gauge 20 to 60, from commands.heat.target"
    bool isNew = false; // a name that nobody has met yet
    int depth = 0;      // 0 to 2
    bool openable = false;
    bool isOpen = false;
    QString tone;
    bool isStale = false;

    bool operator==(const FieldRow &) const = default;
};

// One setting, as the device keeps it.
struct SettingRow
{
    Q_GADGET
    QML_VALUE_TYPE(settingRow)
    Q_PROPERTY(QString key MEMBER key CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QVariant value MEMBER value CONSTANT FINAL)
    Q_PROPERTY(QString unit MEMBER unit CONSTANT FINAL)
    Q_PROPERTY(double min MEMBER min CONSTANT FINAL)
    Q_PROPERTY(double max MEMBER max CONSTANT FINAL)
    Q_PROPERTY(bool editable MEMBER editable CONSTANT FINAL)
    Q_PROPERTY(QString readOnlyReason MEMBER readOnlyReason CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString rangeText MEMBER rangeText CONSTANT FINAL)
public:
    QString key;
    QString label;
    QVariant value;
    QString unit;
    double min = std::numeric_limits<double>::quiet_NaN(); // NaN: open
    double max = std::numeric_limits<double>::quiet_NaN();
    bool editable = false;
    QString readOnlyReason;
    QString text;
    QString rangeText; // "10 % to 100 %"

    bool operator==(const SettingRow &o) const
    {
        return key == o.key && label == o.label && value == o.value && unit == o.unit && isSameNumber(min, o.min)
            && isSameNumber(max, o.max) && editable == o.editable && readOnlyReason == o.readOnlyReason
            && text == o.text && rangeText == o.rangeText;
    }
};

// A family that is present in the fleet.
struct FamilyEntry
{
    Q_GADGET
    QML_VALUE_TYPE(familyEntry)
    Q_PROPERTY(QString path MEMBER path CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT FINAL)
    Q_PROPERTY(QString color MEMBER color CONSTANT FINAL)
    Q_PROPERTY(int count MEMBER count CONSTANT FINAL)
    Q_PROPERTY(bool isKnown MEMBER isKnown CONSTANT FINAL)
public:
    QString path;
    QString label;
    QString icon;
    QString color; // name of the Theme colour
    int count = 0;
    bool isKnown = false;

    bool operator==(const FamilyEntry &) const = default;
};

// Sums over the whole fleet. Devices whose reading is last known, gone or never read are left out and counted.
struct FleetFigures
{
    Q_GADGET
    QML_VALUE_TYPE(fleetFigures)
    Q_PROPERTY(int total MEMBER total CONSTANT FINAL)
    Q_PROPERTY(int upToDate MEMBER upToDate CONSTANT FINAL)
    Q_PROPERTY(int old MEMBER old CONSTANT FINAL)
    Q_PROPERTY(int lastKnown MEMBER lastKnown CONSTANT FINAL)
    Q_PROPERTY(int offline MEMBER offline CONSTANT FINAL)
    Q_PROPERTY(int gone MEMBER gone CONSTANT FINAL)
    Q_PROPERTY(int neverRead MEMBER neverRead CONSTANT FINAL)
    Q_PROPERTY(int leftOut MEMBER leftOut CONSTANT FINAL)
    Q_PROPERTY(double storedKwh MEMBER storedKwh CONSTANT FINAL)
    Q_PROPERTY(double capacityKwh MEMBER capacityKwh CONSTANT FINAL)
    Q_PROPERTY(double storedFreshShare MEMBER storedFreshShare CONSTANT FINAL)
    Q_PROPERTY(int storedLeftOut MEMBER storedLeftOut CONSTANT FINAL)
    Q_PROPERTY(double batteryNetKw MEMBER batteryNetKw CONSTANT FINAL)
    Q_PROPERTY(double batteryInKw MEMBER batteryInKw CONSTANT FINAL)
    Q_PROPERTY(double batteryOutKw MEMBER batteryOutKw CONSTANT FINAL)
    Q_PROPERTY(int batteryLeftOut MEMBER batteryLeftOut CONSTANT FINAL)
    Q_PROPERTY(double chargeableKw MEMBER chargeableKw CONSTANT FINAL)
    Q_PROPERTY(double dischargeableKw MEMBER dischargeableKw CONSTANT FINAL)
    Q_PROPERTY(double sheddableKw MEMBER sheddableKw CONSTANT FINAL)
    Q_PROPERTY(int shedLeftOut MEMBER shedLeftOut CONSTANT FINAL)
    Q_PROPERTY(double roomKwh MEMBER roomKwh CONSTANT FINAL)
    Q_PROPERTY(double usableKwh MEMBER usableKwh CONSTANT FINAL)
    Q_PROPERTY(double headroomFreshShare MEMBER headroomFreshShare CONSTANT FINAL)
    Q_PROPERTY(int chargeableLeftOut MEMBER chargeableLeftOut CONSTANT FINAL)
    Q_PROPERTY(int dischargeableLeftOut MEMBER dischargeableLeftOut CONSTANT FINAL)
    Q_PROPERTY(double solarKw MEMBER solarKw CONSTANT FINAL)
    Q_PROPERTY(int solarProducing MEMBER solarProducing CONSTANT FINAL)
    Q_PROPERTY(int solarCount MEMBER solarCount CONSTANT FINAL)
    Q_PROPERTY(int solarLeftOut MEMBER solarLeftOut CONSTANT FINAL)
    Q_PROPERTY(double evKw MEMBER evKw CONSTANT FINAL)
    Q_PROPERTY(int evSessions MEMBER evSessions CONSTANT FINAL)
    Q_PROPERTY(int evCount MEMBER evCount CONSTANT FINAL)
    Q_PROPERTY(int evLeftOut MEMBER evLeftOut CONSTANT FINAL)
    Q_PROPERTY(int actionsInFlight MEMBER actionsInFlight CONSTANT FINAL)
    Q_PROPERTY(int actionsScheduled MEMBER actionsScheduled CONSTANT FINAL)
    Q_PROPERTY(int actionsFailedToday MEMBER actionsFailedToday CONSTANT FINAL)
    Q_PROPERTY(QString upToDateText MEMBER upToDateText CONSTANT FINAL)
    Q_PROPERTY(QString storedText MEMBER storedText CONSTANT FINAL)
    Q_PROPERTY(QString batteryText MEMBER batteryText CONSTANT FINAL)
    Q_PROPERTY(QString headroomText MEMBER headroomText CONSTANT FINAL)
    Q_PROPERTY(QString solarText MEMBER solarText CONSTANT FINAL)
    Q_PROPERTY(QString evText MEMBER evText CONSTANT FINAL)
    Q_PROPERTY(QString actionsText MEMBER actionsText CONSTANT FINAL)
public:
    int total = 0;
    int upToDate = 0; // within 15 minutes
    int old = 0;      // up to 2 hours: still in the sums
    int lastKnown = 0;
    int offline = 0; // the last read was refused; not counted in lastKnown
    int gone = 0;
    int neverRead = 0;
    int leftOut = 0;
    double storedKwh = 0;
    double capacityKwh = 0;      // of those that storedKwh counts
    double storedFreshShare = 1; // 0..1 of capacityKwh, read within 15 minutes
    int storedLeftOut = 0;       // batteries without a usable level and capacity
    double batteryNetKw = 0;     // positive: into the batteries
    double batteryInKw = 0;
    double batteryOutKw = 0; // not negative
    int batteryLeftOut = 0;
    double chargeableKw = 0;    // more than flows now, by the declared bounds, of batteries below their ceiling
    double dischargeableKw = 0; // likewise, of batteries above their floor
    double sheddableKw = 0;     // drawn now by batteries and chargers that declare a command which ends it
    int shedLeftOut = 0;        // loads that report no power, declare nothing, or whose reading is not good enough
    double roomKwh = 0;         // that those batteries take until they are full
    double usableKwh = 0;       // that they give until they are at their floor
    double headroomFreshShare = 1;
    int chargeableLeftOut = 0; // batteries that declare no bound, or whose reading is not good enough
    int dischargeableLeftOut = 0;
    double solarKw = 0;
    int solarProducing = 0;
    int solarCount = 0;
    int solarLeftOut = 0;
    double evKw = 0;
    int evSessions = 0;
    int evCount = 0;
    int evLeftOut = 0;
    int actionsInFlight = 0;
    int actionsScheduled = 0;
    int actionsFailedToday = 0;
    QString upToDateText;
    QString storedText;
    QString batteryText;
    QString headroomText;
    QString solarText;
    QString evText;
    QString actionsText;

    bool operator==(const FleetFigures &) const = default;
};

} // namespace fleet
