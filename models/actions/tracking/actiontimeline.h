// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddesk.h"
#include "rowmodel.h"

#include <QPointer>

namespace fleet {

// One step in the life of an action, reached or still to come.
struct TimelineStep
{
    Q_GADGET
    Q_PROPERTY(QString key MEMBER name FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString timeText MEMBER timeText FINAL)
    Q_PROPERTY(QString exactText MEMBER exactText FINAL)
    Q_PROPERTY(bool reached MEMBER reached FINAL)
    Q_PROPERTY(bool isNext MEMBER isNext FINAL)
    Q_PROPERTY(bool isTrouble MEMBER isTrouble FINAL)
    Q_PROPERTY(QString iconName MEMBER iconName FINAL)
    Q_PROPERTY(QString gapText MEMBER gapText FINAL)

public:
    QString name;
    QString title;
    QString detail;
    QString timeText;
    QString exactText;
    bool reached = false;
    bool isNext = false;
    bool isTrouble = false;
    QString iconName;
    QString gapText; // the time since the step before
    QDateTime at;
    QString key() const { return name; }
    bool operator==(const TimelineStep &) const = default;
};

// How long the maker mostly takes from the sending of a command to its acceptance: nine of ten completed actions of the
// command and family, booked ones and windows apart, took no longer. Empty below five of them.
std::optional<std::chrono::milliseconds> usualTime(const ActionStore &store, const Family &family,
                                                   const QString &command);

// The steps of an action: what the API told, and as the last one what a later reading of the device shows. The words of
// a step that has not been reached say what it will mean.
QList<TimelineStep> timelineSteps(const Action &action, const ActionStore::Sighting &sighting, const QString &maker,
                                  bool fromHere, const Format &format, const QDateTime &nowUtc);

// The life of one action and the facts beside it. GUI thread.
class ActionTimeline : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::CommandDesk *desk READ desk WRITE setDesk NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString actionId READ actionId WRITE setActionId NOTIFY actionIdChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractListModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(QString command READ command NOTIFY changed FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY changed FINAL)
    Q_PROPERTY(QString stateKind READ stateKind NOTIFY changed FINAL)
    Q_PROPERTY(QString stateIcon READ stateIcon NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceId READ deviceId NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceTitle READ deviceTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceVendor READ deviceVendor NOTIFY changed FINAL)
    Q_PROPERTY(QString family READ family NOTIFY changed FINAL)
    Q_PROPERTY(QString parametersText READ parametersText NOTIFY changed FINAL)
    Q_PROPERTY(QString startText READ startText NOTIFY changed FINAL)
    Q_PROPERTY(QString endText READ endText NOTIFY changed FINAL)
    Q_PROPERTY(QString windowText READ windowText NOTIFY changed FINAL)
    Q_PROPERTY(QString requestId READ requestId NOTIFY changed FINAL)
    Q_PROPERTY(QString selfLink READ selfLink NOTIFY changed FINAL)
    Q_PROPERTY(bool fromHere READ fromHere NOTIFY changed FINAL)
    Q_PROPERTY(fleet::ErrorText error READ error NOTIFY changed FINAL)
    Q_PROPERTY(bool hasError READ hasError NOTIFY changed FINAL)
    Q_PROPERTY(bool isCancellable READ isCancellable NOTIFY changed FINAL)
    Q_PROPERTY(QString cancelText READ cancelText NOTIFY changed FINAL)
    Q_PROPERTY(bool canFollowUp READ canFollowUp NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString effect READ effect NOTIFY changed FINAL)
    Q_PROPERTY(QString effectText READ effectText NOTIFY changed FINAL)
    Q_PROPERTY(QString effectLabel READ effectLabel NOTIFY changed FINAL)
    // What the effect is read from (EffectRow: label, asked, seen, fit). Empty until it is judged.
    Q_PROPERTY(QAbstractListModel *evidence READ evidence CONSTANT FINAL)
    Q_PROPERTY(QString slowText READ slowText NOTIFY changed FINAL)

public:
    explicit ActionTimeline(QObject *parent = nullptr);
    ~ActionTimeline() override;

    CommandDesk *desk() const { return m_desk; }
    void setDesk(CommandDesk *desk);
    QString actionId() const { return m_actionId.text(); }
    void setActionId(const QString &id);
    bool exists() const { return m_action != nullptr; }
    QAbstractListModel *steps() { return &m_steps; }
    QString command() const;
    QString state() const;
    QString stateWord() const;
    QString stateKind() const;
    QString stateIcon() const;
    QString deviceId() const;
    QString deviceTitle() const { return m_deviceTitle; }
    QString deviceVendor() const { return m_deviceVendor; }
    QString family() const;
    QString parametersText() const;
    QString startText() const;
    QString endText() const;
    QString windowText() const;
    QString requestId() const;
    QString selfLink() const;
    bool fromHere() const;
    ErrorText error() const;
    bool hasError() const { return !error().isEmpty(); }
    bool isCancellable() const;
    QString cancelText() const;
    bool canFollowUp() const;
    QString note() const;
    QString effect() const { return effectKey(m_sighting.check.effect); }
    QString effectText() const { return m_sighting.check.evidence; }
    QAbstractListModel *evidence() { return &m_evidence; }
    QString effectLabel() const { return fleet::effectLabel(m_sighting.check.effect); }
    // "Longer than usual: charge mostly takes 4.0 s." Empty while the next step is within its time. What is usual is
    // measured: nine of ten completed actions of the same command and family took no longer.
    QString slowText() const { return m_slowText; }

Q_SIGNALS:
    void deskChanged();
    void actionIdChanged();
    void changed();

private:
    void refresh();
    QDateTime now() const;
    QString findSlowness();

    QPointer<CommandDesk> m_desk;
    ActionId m_actionId;
    ActionPtr m_action;
    ActionStore::Sighting m_sighting;
    QString m_deviceTitle;
    QString m_deviceVendor;
    QString m_slowText;
    std::optional<std::chrono::milliseconds> m_usual; // of m_usualFor; empty: too few have been seen
    QString m_usualFor;                               // command and family
    RowModel<TimelineStep> m_steps;
    RowModel<EffectRow> m_evidence;
    Alarm m_tick;
};

} // namespace fleet
