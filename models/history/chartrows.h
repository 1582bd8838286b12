// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartrange.h"

#include <format.h>

#include <QAbstractListModel>
#include <QPointer>
#include <QtQmlIntegration>

namespace fleet {

// What a chart shows, as rows of texts: for those who read a table, or have one read to them, rather than a picture.
// One row for each column of the chart, newest first, with the texts that its crosshair has. GUI thread. Borrows the
// range; without one there are no rows.
class ChartRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::ChartRange *range READ range WRITE setRange NOTIFY rangeChanged FINAL)
    Q_PROPERTY(QString zone READ zone WRITE setZone NOTIFY rangeChanged FINAL) // id of the zone of the times
    Q_PROPERTY(QStringList titles READ titles NOTIFY titlesChanged FINAL)      // of the cells, in their order

public:
    enum Role { TimeRole = Qt::UserRole, CellsRole, SpokenRole };
    Q_ENUM(Role)

    explicit ChartRows(QObject *parent = nullptr);

    ChartRange *range() const { return m_range; }
    void setRange(ChartRange *range);
    QString zone() const { return m_zone; }
    void setZone(const QString &zone);
    QStringList titles() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void rangeChanged();
    void titlesChanged();

private:
    void follow();
    QStringList cells(int column) const;

    QPointer<ChartRange> m_range;
    QString m_zone;
    Format m_format = Format().forReadings();
    QList<RowWriter::Column> m_columns;
    int m_count = 0;
};

} // namespace fleet
