// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetgroups.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace fleet {

// Groups of devices as lines of cards: the head of a group, or as many of its devices as stand side by side. One flat
// list, so that a view makes the lines in sight and no others. Also where the person is among the cards: it stays at
// its device while lines come and go. GUI thread; borrows the groups.
class CardLines : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::FleetGroups *groups READ groups WRITE setGroups NOTIFY groupsChanged FINAL)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged FINAL) // at least one
    // A row of the groups and the line it is in; -1: there is nothing.
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged FINAL)
    Q_PROPERTY(int currentLine READ currentLine NOTIFY currentChanged FINAL)
public:
    // Beside those of the heads, which are the groups' own.
    enum Role { FirstRowRole = Qt::UserRole + 1000, CardCountRole };
    Q_ENUM(Role)

    explicit CardLines(QObject *parent = nullptr);

    FleetGroups *groups() const { return m_groups; }
    void setGroups(FleetGroups *groups);
    int columns() const { return m_columns; }
    void setColumns(int columns);
    int currentRow() const;
    int currentLine() const { return lineOf(currentRow()); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE int lineOf(int row) const; // -1: none
    Q_INVOKABLE void goTo(int row);        // clipped to what there is
    Q_INVOKABLE void stepAcross(int by);   // through cards and heads, one after the other
    Q_INVOKABLE void stepDown(int lines);  // stays in its column where the line is long enough
    Q_INVOKABLE void goToGroup();          // the head that the current card stands under
    // Which lines are on screen, for the ages and the order of reading.
    Q_INVOKABLE void setVisibleLines(int first, int last);

Q_SIGNALS:
    void groupsChanged();
    void columnsChanged();
    void currentChanged();

private:
    struct Line
    {
        int group = 0;
        int first = 0; // row of the groups
        int count = 0; // of cards; a head has none
        bool isHead = false;
        bool isLike(const Line &other) const { return group == other.group && isHead == other.isHead; }
        bool operator==(const Line &) const = default;
    };
    std::vector<Line> linesNow() const;
    void rebuild();
    void tellCurrent();
    void tellVisible();
    void forward(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    static QList<int> headRoles();

    QPointer<FleetGroups> m_groups;
    int m_columns = 1;
    std::vector<Line> m_lines;
    QPersistentModelIndex m_current; // of the groups
    int m_currentGroup = 0;          // where to go when that is gone
    int m_toldRow = -1;
    int m_toldLine = -1;
    int m_firstVisible = 0;
    int m_lastVisible = -1; // nobody has looked yet
    int m_column = 0;       // that steps down keep to
};

// Some rows of another model, one after the other: the cards of one line. What it once had it keeps, so that a view
// that shows other rows in the same line makes nothing anew: places beyond `count` say what the last one says and are
// not to be shown. Where other devices come to stand in its rows, with whatever signal of FleetGroups, it tells those
// places anew. GUI thread; borrows the source.
class RowSlice : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel *source READ source WRITE setSource NOTIFY changed FINAL)
    Q_PROPERTY(int first READ first WRITE setFirst NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY changed FINAL)    // that are to be shown
    Q_PROPERTY(int places READ places WRITE setPlaces NOTIFY changed FINAL) // side by side; made with the first row
public:
    explicit RowSlice(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    QAbstractItemModel *source() const { return m_source; }
    void setSource(QAbstractItemModel *source);
    int first() const { return m_first; }
    void setFirst(int first);
    int count() const { return m_count; }
    void setCount(int count);
    int places() const { return m_places; }
    void setPlaces(int places);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_made; }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void tellAll();
    void tellOthers();
    QStringList devicesNow() const;
    void makePlaces();
    void forward(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    QPointer<QAbstractItemModel> m_source;
    int m_first = 0;
    int m_count = 0;
    int m_places = 0;
    int m_made = 0;
    QStringList m_told; // whom each place was last told to show
};

} // namespace fleet
