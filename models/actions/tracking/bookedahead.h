// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddesk.h"
#include "rowmodel.h"

#include <QPointer>

namespace fleet {

// What begins in one quarter of an hour.
struct BookedQuarter
{
    Q_GADGET
    Q_PROPERTY(QDateTime begins MEMBER begins FINAL)
    Q_PROPERTY(int intoCount MEMBER intoCount FINAL)
    Q_PROPERTY(int outCount MEMBER outCount FINAL)
    Q_PROPERTY(int otherCount MEMBER otherCount FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    QDateTime begins;  // UTC
    int intoCount = 0; // charge and what else draws into the device
    int outCount = 0;  // discharge, export
    int otherCount = 0;
    QString text; // "22:00 to 22:15: 12 charge, 1 discharge"
    int total() const { return intoCount + outCount + otherCount; }
    qint64 key() const { return begins.toMSecsSinceEpoch(); }
    bool operator==(const BookedQuarter &) const = default;
};

// The actions that are booked for the next 24 hours, by the quarter of an hour in which they begin. GUI thread.
class BookedAhead : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::CommandDesk *desk READ desk WRITE setDesk NOTIFY deskChanged FINAL)
    Q_PROPERTY(QAbstractListModel *quarters READ quarters CONSTANT FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int intoTotal READ intoTotal NOTIFY changed FINAL)
    Q_PROPERTY(int outTotal READ outTotal NOTIFY changed FINAL)
    Q_PROPERTY(int otherTotal READ otherTotal NOTIFY changed FINAL)
    Q_PROPERTY(int most READ most NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime begins READ begins NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime ends READ ends NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    static constexpr int quarterCount = 96;

    explicit BookedAhead(QObject *parent = nullptr);
    ~BookedAhead() override;

    CommandDesk *desk() const { return m_desk; }
    void setDesk(CommandDesk *desk);
    QAbstractListModel *quarters() { return &m_quarters; }
    int total() const { return m_into + m_out + m_other; }
    int intoTotal() const { return m_into; }
    int outTotal() const { return m_out; }
    int otherTotal() const { return m_other; }
    int most() const { return m_most; }           // in one quarter
    QDateTime begins() const { return m_begins; } // UTC, the quarter that is running
    QDateTime ends() const { return m_begins.addSecs(quarterCount * 15 * 60); }
    // For the screen reader: "12 booked, most of them, 5, at 22:00".
    QString summary() const;

Q_SIGNALS:
    void deskChanged();
    void changed();

private:
    void onStoreChanged(const ActionStore::Changes &changes);
    void recount();

    QPointer<CommandDesk> m_desk;
    RowModel<BookedQuarter> m_quarters;
    QSet<ActionId> m_counted;
    QDateTime m_begins;
    int m_into = 0;
    int m_out = 0;
    int m_other = 0;
    int m_most = 0;
    Alarm m_next; // the quarter goes on
};

} // namespace fleet
