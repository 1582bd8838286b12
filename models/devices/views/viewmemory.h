// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicelistmodel.h"

#include <keptfile.h>

#include <QTimer>

namespace fleet {

// How a person last looked at this fleet, kept in one file of the profile: which view, the columns of the table, its
// order, its groups, and what the map and the matrix show. The search is not kept: a window opens on the whole fleet.
// Written shortly after a change and at the end, by another thread. GUI thread. Borrows the list, whose order it sets
// once, at the start.
class ViewMemory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for each profile, made with the window")
    Q_PROPERTY(QString show MEMBER m_show NOTIFY changed FINAL) // "cards", ...; empty: nobody has chosen yet
    Q_PROPERTY(QString layout MEMBER m_layout NOTIFY changed FINAL)
    Q_PROPERTY(QString groupBy MEMBER m_groupBy NOTIFY changed FINAL)
    Q_PROPERTY(QString colorBy MEMBER m_colorBy NOTIFY changed FINAL)
    Q_PROPERTY(QString matrixOf MEMBER m_matrixOf NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
public:
    // An empty file name keeps everything for this run only. A file that cannot be read counts as none: what is lost is
    // no more than a layout.
    ViewMemory(DeviceListModel &list, QString file, QObject *parent = nullptr);
    ~ViewMemory() override;

    QString problem() const { return m_problem; } // why it could not be written; empty: all is well
    void save();                                  // hands over what is new; `problem` says later how it went

Q_SIGNALS:
    void changed();
    void problemChanged();

private:
    QByteArray text() const;

    DeviceListModel &m_list;
    KeptFile m_file;
    QString m_show;
    QString m_layout;
    QString m_groupBy;
    QString m_colorBy;
    QString m_matrixOf;
    QString m_problem;
    QByteArray m_written;
    QTimer m_timer;
};

} // namespace fleet
