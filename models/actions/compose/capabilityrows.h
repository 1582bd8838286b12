// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <limits>

namespace fleet {

// The rows of the forms that grow from a capability map. Numbers that are not there are NaN.

// One verb that the device declares.
struct CommandRow
{
    Q_GADGET
    Q_PROPERTY(QString command MEMBER command FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString said MEMBER said FINAL)
    Q_PROPERTY(QString parameterSummary MEMBER parameterSummary FINAL)
    Q_PROPERTY(QString iconName MEMBER iconName FINAL)
    Q_PROPERTY(bool isCurrent MEMBER isCurrent FINAL)
    Q_PROPERTY(bool commandSelected MEMBER commandSelected FINAL)

public:
    QString command;
    QString label;
    QString parameterSummary; // "target, power", as people read them
    QString said;             // the same after what people say for the verb: "Laden: Ziel, Leistung"
    QString iconName;
    bool isCurrent = false; // the standing command
    bool commandSelected = false;
    QString key() const { return command; }
    bool operator==(const CommandRow &) const = default;
};

// One parameter of the chosen verb.
struct ParameterRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(QString unitSymbol MEMBER unitSymbol FINAL)
    Q_PROPERTY(double minimum MEMBER minimum FINAL)
    Q_PROPERTY(double maximum MEMBER maximum FINAL)
    Q_PROPERTY(QString minText MEMBER minText FINAL)
    Q_PROPERTY(QString maxText MEMBER maxText FINAL)
    Q_PROPERTY(bool isBounded MEMBER isBounded FINAL)
    Q_PROPERTY(double step MEMBER step FINAL)
    Q_PROPERTY(int decimals MEMBER decimals FINAL)
    Q_PROPERTY(bool included MEMBER included FINAL)
    Q_PROPERTY(double value MEMBER value FINAL)
    Q_PROPERTY(double nowValue MEMBER nowValue FINAL)
    Q_PROPERTY(QString nowText MEMBER nowText FINAL)
    Q_PROPERTY(QString errorText MEMBER errorText FINAL)
    Q_PROPERTY(QString errorShort MEMBER errorShort FINAL)
    Q_PROPERTY(QString errorCode MEMBER errorCode FINAL)
    Q_PROPERTY(double proposedValue MEMBER proposedValue FINAL)
    Q_PROPERTY(QString proposalText MEMBER proposalText FINAL)

public:
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();
    QString name;
    QString label;
    QString unit;
    QString unitSymbol;
    double minimum = none;
    double maximum = none;
    QString minText;
    QString maxText;
    bool isBounded = false;
    double step = 1;
    int decimals = 0;
    bool included = false; // not included: not sent
    double value = none;   // NaN: empty
    double nowValue = none;
    QString nowText;
    QString errorText;
    QString errorShort;
    QString errorCode;
    double proposedValue = none;
    QString proposalText;
    QString key() const { return name; }
};

// One way of running the chosen verb.
struct ExecutionRow
{
    Q_GADGET
    Q_PROPERTY(QString shape MEMBER shape FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(bool shapeSelected MEMBER shapeSelected FINAL)

public:
    QString shape; // "immediate"
    QString label;
    bool shapeSelected = false;
    QString key() const { return shape; }
};

// What shall happen when an action is there already.
struct StrategyRow
{
    Q_GADGET
    Q_PROPERTY(QString strategy MEMBER strategy FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString explanation MEMBER explanation FINAL)

public:
    QString strategy; // empty: ask me
    QString label;
    QString explanation;
    QString key() const { return strategy; }
};

// One declared limit, as it was when the form was opened and as it is now.
struct ContractRow
{
    Q_GADGET
    Q_PROPERTY(QString path MEMBER path FINAL)
    Q_PROPERTY(QString before MEMBER before FINAL)
    Q_PROPERTY(QString now MEMBER now FINAL)
    Q_PROPERTY(bool isChange MEMBER isChange FINAL)

public:
    QString path;
    QString before;
    QString now;
    bool isChange = false;
    QString key() const { return path; }
    bool operator==(const ContractRow &) const = default;
};

// One setting of a device.
struct EditedSetting
{
    Q_GADGET
    Q_PROPERTY(QString key MEMBER name FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(QString unitSymbol MEMBER unitSymbol FINAL)
    Q_PROPERTY(double minimum MEMBER minimum FINAL)
    Q_PROPERTY(double maximum MEMBER maximum FINAL)
    Q_PROPERTY(QString minText MEMBER minText FINAL)
    Q_PROPERTY(QString maxText MEMBER maxText FINAL)
    Q_PROPERTY(bool isBounded MEMBER isBounded FINAL)
    Q_PROPERTY(double step MEMBER step FINAL)
    Q_PROPERTY(int decimals MEMBER decimals FINAL)
    Q_PROPERTY(bool isEditable MEMBER isEditable FINAL)
    Q_PROPERTY(QString readOnlyReason MEMBER readOnlyReason FINAL)
    Q_PROPERTY(double savedValue MEMBER savedValue FINAL)
    Q_PROPERTY(QString savedText MEMBER savedText FINAL)
    Q_PROPERTY(double value MEMBER value FINAL)
    Q_PROPERTY(bool isChanged MEMBER isChanged FINAL)
    Q_PROPERTY(QString errorText MEMBER errorText FINAL)
    Q_PROPERTY(QString errorShort MEMBER errorShort FINAL)
    Q_PROPERTY(QString errorCode MEMBER errorCode FINAL)
    Q_PROPERTY(double proposedValue MEMBER proposedValue FINAL)
    Q_PROPERTY(QString proposalText MEMBER proposalText FINAL)
    Q_PROPERTY(QString proof MEMBER proof FINAL)
    Q_PROPERTY(QString proofText MEMBER proofText FINAL)

public:
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();
    QString name;
    QString label;
    QString unit;
    QString unitSymbol;
    double minimum = none;
    double maximum = none;
    QString minText;
    QString maxText;
    bool isBounded = false;
    double step = 1;
    int decimals = 0;
    bool isEditable = false;
    QString readOnlyReason;
    double savedValue = none; // NaN also for what is no number: savedText has it
    QString savedText;
    double value = none;
    bool isChanged = false;
    QString errorText;
    QString errorShort;
    QString errorCode;
    double proposedValue = none;
    QString proposalText;
    QString proof;     // "" "reading" "proven" "notKept" "unknown": what became of the last write from here
    QString proofText; // "Written and read back at 11:12", "Accepted, but the device still says 10 %"
    QString key() const { return name; }
};

} // namespace fleet
