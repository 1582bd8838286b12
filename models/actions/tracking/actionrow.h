// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <id.h>

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace fleet {

// One action as a line of a table, its words made.
struct ActionRow
{
    Q_GADGET
    Q_PROPERTY(QString actionId READ actionIdText FINAL)
    Q_PROPERTY(QString deviceId READ deviceIdText FINAL)
    Q_PROPERTY(QString deviceTitle MEMBER deviceTitle FINAL)
    Q_PROPERTY(QString family MEMBER family FINAL)
    Q_PROPERTY(QString command MEMBER command FINAL)
    Q_PROPERTY(QString parametersText MEMBER parametersText FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)
    Q_PROPERTY(QString stateWord MEMBER stateWord FINAL)
    Q_PROPERTY(QString stateKind MEMBER stateKind FINAL)
    Q_PROPERTY(QString stateIcon MEMBER stateIcon FINAL)
    Q_PROPERTY(QString errorCode MEMBER errorCode FINAL)
    Q_PROPERTY(QString errorText MEMBER errorText FINAL)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt FINAL)
    Q_PROPERTY(QDateTime start MEMBER start FINAL)
    Q_PROPERTY(QDateTime end MEMBER end FINAL)
    Q_PROPERTY(QString createdText MEMBER createdText FINAL)
    Q_PROPERTY(QString startText MEMBER startText FINAL)
    Q_PROPERTY(QString endText MEMBER endText FINAL)
    Q_PROPERTY(QString tookText MEMBER tookText FINAL)
    Q_PROPERTY(QString startsInText MEMBER startsInText FINAL)
    Q_PROPERTY(bool isCancellable MEMBER isCancellable FINAL)
    Q_PROPERTY(bool isOpen MEMBER isOpen FINAL)
    Q_PROPERTY(bool fromHere MEMBER fromHere FINAL)
    Q_PROPERTY(QString fromHereText MEMBER fromHereText FINAL)
    Q_PROPERTY(QString effect MEMBER effect FINAL)
    Q_PROPERTY(QString effectText MEMBER effectText FINAL)
    Q_PROPERTY(QString group MEMBER group FINAL)

public:
    ActionId id;
    DeviceId device;
    QString deviceTitle;
    QString family; // path spelling
    QString command;
    QString parametersText;
    QStringList parameterNames; // as the API spells them: what is searched for beside the text
    QString state; // as it came
    QString stateWord;
    QString stateKind;
    QString stateIcon;
    QString errorCode;
    QString errorText;
    QDateTime createdAt; // UTC
    QDateTime start;     // UTC; invalid: immediate
    QDateTime end;
    QString createdText;
    QString startText;
    QString endText;
    QString tookText;
    QString startsInText;
    bool isCancellable = false;
    bool isOpen = false;
    bool fromHere = false;
    QString fromHereText;
    QString effect;
    QString effectText;
    QString group;    // heading of the rows that belong together; empty without grouping
    QString groupKey; // what groups are ordered by

    QString actionIdText() const { return id.text(); }
    QString deviceIdText() const { return device.text(); }
    bool operator==(const ActionRow &) const = default;
};

} // namespace fleet
