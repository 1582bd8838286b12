// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicelistmodel.h"

#include <rowwriter.h>

#include <QIdentityProxyModel>
#include <QPointer>
#include <QUrl>

#include <deque>

namespace fleet {

// One column of the table.
struct TableColumn
{
    Q_GADGET
    QML_VALUE_TYPE(tableColumn)
    Q_PROPERTY(QString key MEMBER key CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(double width MEMBER width CONSTANT FINAL)
    Q_PROPERTY(bool isNumber MEMBER isNumber CONSTANT FINAL)
    Q_PROPERTY(bool isShown MEMBER isShown CONSTANT FINAL)
    Q_PROPERTY(bool isShare MEMBER isShare CONSTANT FINAL)
public:
    QString key; // "title", "vendor", "id", "status", "lastAction", "source", "tags", "note", or a field of the state
    QString title;
    double width = 100; // at 100 % text
    bool isNumber = false;
    bool isShown = true;
    bool isShare = false; // a percentage: drawn as a bar where there is room
    bool operator==(const TableColumn &) const = default;
};

// The rows of a fleet with texts for columns that a person chose, ordered and sized; a selection; and the same as text
// for the clipboard and for a file. The rows, their order and their changes are those of the list. GUI thread.
class FleetTable : public QIdentityProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::DeviceListModel *list READ list WRITE setList NOTIFY listChanged FINAL)
    Q_PROPERTY(QVariantList columns READ columns NOTIFY columnsChanged FINAL)
    Q_PROPERTY(QVariantList allColumns READ allColumns NOTIFY columnsChanged FINAL)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString layout READ layout WRITE setLayout NOTIFY columnsChanged FINAL)
public:
    enum Role {
        CellsRole = DeviceListModel::AttentionRole + 1,
        BarsRole,
        TonesRole,
        IsSelectedRole,
        // Of the heads that FleetGroups puts between the rows; here no row is one, so that one delegate draws both.
        IsGroupRole,
        GroupLabelRole,
        GroupCountRole,
        GroupIsOpenRole,
        GroupIsTotalRole,
        GroupSumsRole, // texts: net power, stored energy, what can be taken, given, shed, how much of it is fresh
        GroupSpokenRole,
        GroupQueryRole,
        GroupIdRole, // of the head or of the row's group; stays while rows come, go and change places
    };
    Q_ENUM(Role)

    explicit FleetTable(QObject *parent = nullptr);
    ~FleetTable() override;

    DeviceListModel *list() const { return m_list; }
    void setList(DeviceListModel *list); // borrowed
    QHash<int, QByteArray> roleNames() const override;
    QVariant data(const QModelIndex &index, int role) const override;

    QVariantList columns() const;    // those shown, in order
    QVariantList allColumns() const; // and those that could be: every field that some device reports
    // "title:190 vendor:120 -note:100": order, widths and which are shown, to be kept between runs.
    QString layout() const;
    void setLayout(const QString &layout);
    Q_INVOKABLE void setColumnShown(const QString &key, bool isShown);
    Q_INVOKABLE void moveColumn(const QString &key, int by); // among those shown; out of range is clipped
    Q_INVOKABLE void resizeColumn(const QString &key, double width);
    Q_INVOKABLE void resetColumns();
    Q_INVOKABLE void retranslate();
    Q_INVOKABLE static QString sortKeyOf(const QString &column); // empty: cannot be sorted by

    int selectedCount() const { return int(m_selected.size()); }
    Q_INVOKABLE void select(int row, bool isSelected);
    Q_INVOKABLE void selectRange(int from, int to); // added to what is selected
    Q_INVOKABLE void selectShown();
    Q_INVOKABLE void clearSelection();
    Q_INVOKABLE bool isRowSelected(int row) const;
    Q_INVOKABLE QStringList selectedIds() const; // in the order of the rows; what is filtered out comes last

    // Tab-separated, with the header: what is selected, or the one row.
    Q_INVOKABLE QString textOfSelection(int currentRow) const;
    // Every row that is shown, in its order, with the columns that are shown, the whole id and the sentence.
    QByteArray rowsAs(RowWriter::Form form) const;
    // The same into a file; "csv", "localeCsv" or "jsonl". Comes back at once: a few rows are made at a time, for no
    // more than a millisecond, and a worker writes them; exportEnded tells how it went. The rows are those of this
    // moment in their order of this moment; each is told as it stands when its turn comes, and a device that was
    // dismissed by then is left out.
    Q_INVOKABLE void exportTo(const QUrl &file, const QString &form);
    Q_INVOKABLE bool isSelected(const QString &deviceId) const { return m_selected.contains(deviceId); }
    Q_INVOKABLE void selectDevice(const QString &deviceId, bool isSelected); // also one that is filtered out
    void selectDevices(const QStringList &deviceIds, bool isSelected);

Q_SIGNALS:
    void listChanged();
    void columnsChanged();
    void selectionChanged();
    // Once for each exportTo, in their order. An empty problem: the file is there, whole.
    void exportEnded(const QUrl &file, int rows, const QString &problem);

private:
    struct Export;
    struct Cell
    {
        QString text;
        QString tone;
        double bar = std::numeric_limits<double>::quiet_NaN(); // -1..1
    };
    void readFields();
    QList<TableColumn> shownColumns() const;
    // What is not asked for may be missing: texts take the time, tones and bars are read with every row as well.
    enum class Part { Text, Tone, Bar };
    Cell cell(FleetColumns::Slot slot, const TableColumn &column, Part part = Part::Text) const;
    bool showsAge(int first, int last) const;
    Export beginExport(RowWriter::Form form) const;
    QByteArray exportRow(const Export &what, FleetColumns::Slot slot) const;
    void exportSoon();
    void exportSome(const std::shared_ptr<Export> &made);
    RowWriter::Cell exported(FleetColumns::Slot slot, const TableColumn &column) const;
    QString unitOf(const TableColumn &column) const; // of what a field measures, as the API spells it
    void cellsChanged();
    static QList<TableColumn> fixedColumns();
    TableColumn fieldColumn(const QString &name) const;

    QPointer<DeviceListModel> m_list;
    QList<TableColumn> m_columns; // all, in order
    QSet<QString> m_selected;
    int m_fieldCount = -1;
    std::deque<std::shared_ptr<Export>> m_exports; // the first one is being made
};

} // namespace fleet
