// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleettable.h"

#include "familylook.h"
#include "querywords.h"

#include <whendone.h>

#include <QElapsedTimer>
#include <QSaveFile>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr qint64 longestExportSlice = 1'000'000; // ns; a row takes some 10 us

// Shown before anybody chose: what says most for most families.
const QStringList &usualFields()
{
    static const QStringList names{u"level"_s, u"chargeRate"_s, u"currentPower"_s, u"currentMode"_s};
    return names;
}

bool isField(const QString &key)
{
    static const QSet<QString> fixed{u"title"_s, u"vendor"_s, u"id"_s,   u"status"_s, u"lastAction"_s, u"source"_s,
                                     u"model"_s, u"family"_s, u"tags"_s, u"note"_s,   u"sentence"_s};
    return !fixed.contains(key);
}

} // namespace

struct FleetTable::Export
{
    QUrl file;
    QList<TableColumn> columns;
    RowWriter writer;
    std::vector<QString> ids; // of the rows
    size_t next = 0;
    int rows = 0; // in the text
    QByteArray text;
    bool isWriting = false; // by a worker, which is not called back
};

FleetTable::FleetTable(QObject *parent) : QIdentityProxyModel(parent)
{
    m_columns = fixedColumns();
}

FleetTable::~FleetTable() = default;

QList<TableColumn> FleetTable::fixedColumns()
{
    return {
        {u"title"_s, tr("Name or model"), 210, false, true, false},
        {u"vendor"_s, tr("Vendor"), 140, false, true, false},
        {u"id"_s, tr("Id"), 150, false, true, false},
        {u"status"_s, tr("Status"), 132, false, true, false},
        {u"lastAction"_s, tr("Last action"), 160, false, true, false},
        {u"source"_s, tr("Source, age"), 120, false, true, false},
        {u"family"_s, tr("Family"), 110, false, false, false},
        {u"model"_s, tr("Model"), 140, false, false, false},
        {u"tags"_s, tr("Tags"), 110, false, false, false},
        {u"note"_s, tr("Note"), 160, false, false, false},
        {u"sentence"_s, tr("In a sentence"), 360, false, false, false},
    };
}

TableColumn FleetTable::fieldColumn(const QString &name) const
{
    const bool isNumber = QueryUnit::ofField(name.toCaseFolded()).has_value()
        || m_list->columns().vocabulary().fields.value(name).words.isEmpty();
    return {name,     Format::fieldLabel(name),     isNumber ? 116.0 : 110.0,
            isNumber, usualFields().contains(name), QueryUnit::ofField(name.toCaseFolded()) == Measure::Percent};
}

void FleetTable::retranslate()
{
    const QList<TableColumn> fixed = fixedColumns();
    for (TableColumn &column : m_columns) {
        const auto same = std::find_if(fixed.cbegin(), fixed.cend(),
                                       [&column](const TableColumn &other) { return other.key == column.key; });
        column.title = same == fixed.cend() ? Format::fieldLabel(column.key) : same->title;
    }
    Q_EMIT columnsChanged();
    cellsChanged();
}

void FleetTable::setList(DeviceListModel *list)
{
    if (list == m_list)
        return;
    m_list = list;
    const std::deque<std::shared_ptr<Export>> dropped = std::exchange(m_exports, {}); // they were of another fleet
    setSourceModel(list);
    if (list) {
        connect(
            list, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                const auto isSeen = [](int role) {
                    return role != DeviceListModel::AccessibleTextRole && role != DeviceListModel::AgeSecondsRole;
                };
                const bool isSure = roles.isEmpty() || std::any_of(roles.begin(), roles.end(), isSeen);
                if (isSure || (roles.contains(DeviceListModel::AgeSecondsRole) && showsAge(first.row(), last.row())))
                    Q_EMIT dataChanged(index(first.row(), 0), index(last.row(), 0), {CellsRole, BarsRole, TonesRole});
            });
        connect(list, &DeviceListModel::contentChanged, this, &FleetTable::readFields);
        readFields();
    }
    Q_EMIT listChanged();
    for (const std::shared_ptr<Export> &what : dropped) {
        if (!what->isWriting)
            Q_EMIT exportEnded(what->file, 0, tr("the connection changed before it was written"));
    }
}

// Of one of these rows the age is written: under a minute it is not.
bool FleetTable::showsAge(int first, int last) const
{
    const std::chrono::milliseconds now = m_list->clock().monotonic();
    for (int row = first; row <= last; ++row) {
        const StoredDevice *stored = m_list->storedAt(m_list->slotAt(row));
        if (stored && Freshness::of(*stored, now).age.value_or(Freshness::freshLimit) >= Freshness::freshLimit)
            return true;
    }
    return false;
}

// A field that nobody reported before brings its column; none is taken away, its place is somebody's choice.
void FleetTable::readFields()
{
    const QHash<QString, int> &fields = m_list->columns().fieldCounts();
    if (m_fieldCount == fields.size())
        return;
    m_fieldCount = int(fields.size());
    QStringList names = fields.keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        const qsizetype usualA = usualFields().indexOf(a);
        const qsizetype usualB = usualFields().indexOf(b);
        if ((usualA < 0) != (usualB < 0))
            return usualA >= 0;
        return usualA != usualB ? usualA < usualB : a < b;
    });
    bool isNew = false;
    for (TableColumn &column : m_columns) {
        // A layout may have named the field before any device reported it.
        if (isField(column.key) && column.isNumber != fieldColumn(column.key).isNumber) {
            column.isNumber = !column.isNumber;
            isNew = true;
        }
    }
    for (const QString &name : std::as_const(names)) {
        if (name == "status"_L1 || std::any_of(m_columns.begin(), m_columns.end(), [&name](const TableColumn &column) {
                return column.key == name;
            }))
            continue;
        isNew = true;
        const TableColumn column = fieldColumn(name);
        if (!column.isShown) {
            m_columns.append(column);
            continue;
        }
        // Before the last action, as the eye goes from what is to what was done; among each other in the usual order,
        // whichever family was read first.
        const auto at = std::find_if(m_columns.begin(), m_columns.end(), [&name](const TableColumn &other) {
            return other.key == "lastAction"_L1 || usualFields().indexOf(other.key) > usualFields().indexOf(name);
        });
        m_columns.insert(at, column);
    }
    if (isNew)
        Q_EMIT columnsChanged();
}

QHash<int, QByteArray> FleetTable::roleNames() const
{
    QHash<int, QByteArray> names = m_list ? m_list->roleNames() : QHash<int, QByteArray>();
    names.insert(CellsRole, "cells");
    names.insert(BarsRole, "bars");
    names.insert(TonesRole, "tones");
    names.insert(IsSelectedRole, "isSelected");
    names.insert(IsGroupRole, "isGroup");
    names.insert(GroupLabelRole, "groupLabel");
    names.insert(GroupCountRole, "groupCount");
    names.insert(GroupIsOpenRole, "groupIsOpen");
    names.insert(GroupIsTotalRole, "groupIsTotal");
    names.insert(GroupSumsRole, "groupSums");
    names.insert(GroupSpokenRole, "groupSpoken");
    names.insert(GroupQueryRole, "groupQuery");
    names.insert(GroupIdRole, "groupId");
    return names;
}

QList<TableColumn> FleetTable::shownColumns() const
{
    QList<TableColumn> shown;
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(shown),
                 [](const TableColumn &column) { return column.isShown; });
    return shown;
}

QVariant FleetTable::data(const QModelIndex &index, int role) const
{
    if (role < CellsRole)
        return QIdentityProxyModel::data(index, role);
    if (!m_list || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FleetColumns::Slot slot = m_list->slotAt(index.row());
    switch (role) {
    case CellsRole: {
        QStringList texts;
        for (const TableColumn &column : m_columns) {
            if (column.isShown)
                texts.append(cell(slot, column).text);
        }
        return texts;
    }
    case TonesRole: {
        QStringList tones;
        for (const TableColumn &column : m_columns) {
            if (column.isShown)
                tones.append(cell(slot, column, Part::Tone).tone);
        }
        return tones;
    }
    case BarsRole: {
        QList<double> bars;
        for (const TableColumn &column : m_columns) {
            if (column.isShown)
                bars.append(cell(slot, column, Part::Bar).bar);
        }
        return QVariant::fromValue(bars);
    }
    case IsSelectedRole:
        return m_selected.contains(m_list->columns().id(slot));
    case IsGroupRole:
    case GroupIsOpenRole:
    case GroupIsTotalRole:
        return false;
    case GroupCountRole:
        return 0;
    case GroupLabelRole:
    case GroupSpokenRole:
    case GroupQueryRole:
        return QString();
    case GroupSumsRole:
        return QStringList();
    case GroupIdRole:
        return -1;
    default:
        return {};
    }
}

FleetTable::Cell FleetTable::cell(FleetColumns::Slot slot, const TableColumn &column, Part part) const
{
    // Neither a tone nor a bar stands beside any other of the fixed columns.
    if (part != Part::Text && !isField(column.key) && column.key != "source"_L1)
        return {};
    const StoredDevice &stored = *m_list->storedAt(slot);
    const FleetColumns &columns = m_list->columns();
    const Format &format = m_list->registry().format();
    Cell cell;
    if (column.key == "title"_L1) {
        cell.text = DeviceSentence::title(stored);
    } else if (column.key == "vendor"_L1) {
        cell.text = stored.device->vendor;
    } else if (column.key == "id"_L1) {
        cell.text = stored.device->id.text();
    } else if (column.key == "status"_L1) {
        cell.text = columns.word(FleetColumns::PillWords, slot);
    } else if (column.key == "lastAction"_L1) {
        cell.text = DeviceSentence::lastAction(stored, format, m_list->clock().monotonic());
    } else if (column.key == "source"_L1) {
        const Freshness fresh = Freshness::of(stored, m_list->clock().monotonic());
        if (part != Part::Text) {
            cell.tone = fresh.isStale() ? u"warning"_s : QString();
        } else if (fresh.isStale()) {
            cell.text = fresh.notice(format, m_list->clock().nowUtc());
        } else {
            // Quiet under a minute (product.md section 3): what is fresh says so by its source alone.
            cell.text = fresh.sourceWord();
            if (fresh.age && *fresh.age >= Freshness::freshLimit)
                cell.text += u' ' + format.age(std::chrono::duration_cast<std::chrono::seconds>(*fresh.age));
        }
    } else if (column.key == "model"_L1) {
        cell.text = stored.device->metadata.model;
    } else if (column.key == "family"_L1) {
        cell.text = FamilyLook::label(stored.device->family);
    } else if (column.key == "tags"_L1) {
        cell.text = stored.local().tags.join(u", "_s);
    } else if (column.key == "note"_L1) {
        cell.text = stored.local().note;
    } else if (column.key == "sentence"_L1) {
        cell.text = DeviceSentence::of(stored, Freshness::of(stored, m_list->clock().monotonic()), m_list->registry(),
                                       m_list->clock().nowUtc());
    } else {
        const FieldColumn *field = columns.field(column.key);
        const double number = field->numbers[slot];
        if (std::isnan(number)) {
            if (field->words[slot] != 0 && part == Part::Text)
                cell.text
                    = QueryWords::label(QueryTerm::Key::Field, field->table.spelled(field->words[slot]), column.key);
            return cell;
        }
        const auto measure = Measure(field->measures[slot]);
        const bool isFlow = column.key.compare("chargeRate"_L1, Qt::CaseInsensitive) == 0;
        if (part == Part::Text)
            cell.text = measure == Measure::None
                ? format.plainNumber(number)
                : format.quantity(number, QueryUnit::apiName(measure),
                                  isFlow ? Format::Sign::Always : Format::Sign::AsNeeded, Format::Precision::Fine);
        if (measure == Measure::Percent)
            cell.bar = std::clamp(number / 100, 0.0, 1.0);
        if (isFlow)
            cell.tone = number > 0.05 ? u"in"_s : number < -0.05 ? u"out"_s : QString();
    }
    return cell;
}

static QVariantList toVariants(const QList<TableColumn> &columns)
{
    QVariantList list;
    for (const TableColumn &column : columns)
        list.append(QVariant::fromValue(column));
    return list;
}

QVariantList FleetTable::columns() const
{
    return toVariants(shownColumns());
}

QVariantList FleetTable::allColumns() const
{
    return toVariants(m_columns);
}

QString FleetTable::layout() const
{
    QStringList parts;
    for (const TableColumn &column : m_columns)
        parts.append((column.isShown ? QString() : u"-"_s) + QString::fromLatin1(QUrl::toPercentEncoding(column.key))
                     + u':' + QString::number(column.width));
    return parts.join(u' ');
}

void FleetTable::setLayout(const QString &layout)
{
    if (layout.isEmpty() || layout == this->layout())
        return;
    QList<TableColumn> ordered;
    QList<TableColumn> rest = m_columns;
    for (QString part : layout.split(u' ', Qt::SkipEmptyParts)) {
        const bool isShown = !part.startsWith(u'-');
        if (!isShown)
            part.remove(0, 1);
        const QString key = QUrl::fromPercentEncoding(part.section(u':', 0, 0).toLatin1());
        const double width = part.section(u':', 1).toDouble();
        TableColumn column{key, Format::fieldLabel(key), 110, false, isShown, false};
        const auto at
            = std::find_if(rest.begin(), rest.end(), [&key](const TableColumn &other) { return other.key == key; });
        if (at != rest.end()) {
            column = *at;
            rest.erase(at);
        } else if (m_list) {
            column = fieldColumn(key);
        }
        column.isShown = isShown;
        if (width >= 40 && width <= 1200)
            column.width = width;
        ordered.append(column);
    }
    m_columns = ordered + rest;
    Q_EMIT columnsChanged();
    cellsChanged();
}

void FleetTable::cellsChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {CellsRole, BarsRole, TonesRole});
}

void FleetTable::setColumnShown(const QString &key, bool isShown)
{
    for (TableColumn &column : m_columns) {
        if (column.key != key || column.isShown == isShown)
            continue;
        column.isShown = isShown;
        if (shownColumns().isEmpty()) {
            column.isShown = true; // a table without a column cannot be found again
            return;
        }
        Q_EMIT columnsChanged();
        cellsChanged();
        return;
    }
}

void FleetTable::moveColumn(const QString &key, int by)
{
    QList<TableColumn> shown = shownColumns();
    const auto at
        = std::find_if(shown.begin(), shown.end(), [&key](const TableColumn &column) { return column.key == key; });
    if (at == shown.end())
        return;
    const qsizetype from = at - shown.begin();
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, shown.size() - 1);
    if (to == from)
        return;
    shown.move(from, to);
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(shown),
                 [](const TableColumn &column) { return !column.isShown; });
    m_columns = shown;
    Q_EMIT columnsChanged();
    cellsChanged();
}

void FleetTable::resizeColumn(const QString &key, double width)
{
    for (TableColumn &column : m_columns) {
        if (column.key != key)
            continue;
        column.width = std::clamp(width, 40.0, 1200.0);
        Q_EMIT columnsChanged();
        return;
    }
}

void FleetTable::resetColumns()
{
    m_columns = fixedColumns();
    m_fieldCount = -1;
    if (m_list)
        readFields();
    Q_EMIT columnsChanged();
    cellsChanged();
}

QString FleetTable::sortKeyOf(const QString &column)
{
    if (column == "source"_L1)
        return u"age"_s;
    if (column == "lastAction"_L1)
        return u"action"_s;
    if (column == "tags"_L1 || column == "note"_L1 || column == "sentence"_L1)
        return {};
    return column;
}

void FleetTable::select(int row, bool isSelected)
{
    const QString id = m_list ? m_list->deviceAt(row) : QString();
    if (id.isEmpty() || m_selected.contains(id) == isSelected)
        return;
    if (isSelected)
        m_selected.insert(id);
    else
        m_selected.remove(id);
    Q_EMIT dataChanged(index(row, 0), index(row, 0), {IsSelectedRole});
    Q_EMIT selectionChanged();
}

void FleetTable::selectDevice(const QString &deviceId, bool isSelected)
{
    if (const int row = m_list ? m_list->rowOf(deviceId) : -1; row >= 0) {
        select(row, isSelected);
    } else if (m_selected.contains(deviceId) != isSelected && !deviceId.isEmpty()) {
        if (isSelected)
            m_selected.insert(deviceId);
        else
            m_selected.remove(deviceId);
        Q_EMIT selectionChanged();
    }
}

void FleetTable::selectDevices(const QStringList &deviceIds, bool isSelected)
{
    const qsizetype before = m_selected.size();
    for (const QString &id : deviceIds) {
        if (isSelected)
            m_selected.insert(id);
        else
            m_selected.remove(id);
    }
    if (m_selected.size() == before)
        return;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {IsSelectedRole});
    Q_EMIT selectionChanged();
}

void FleetTable::selectRange(int from, int to)
{
    if (!m_list)
        return;
    const int first = std::clamp(std::min(from, to), 0, m_list->count());
    const int last = std::clamp(std::max(from, to), -1, m_list->count() - 1);
    for (int row = first; row <= last; ++row)
        m_selected.insert(m_list->deviceAt(row));
    if (first <= last) {
        Q_EMIT dataChanged(index(first, 0), index(last, 0), {IsSelectedRole});
        Q_EMIT selectionChanged();
    }
}

void FleetTable::selectShown()
{
    if (!m_list)
        return;
    m_list->flush(); // what was asked for, and not the rows of the search before
    selectRange(0, m_list->count() - 1);
}

void FleetTable::clearSelection()
{
    if (m_selected.isEmpty())
        return;
    m_selected.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {IsSelectedRole});
    Q_EMIT selectionChanged();
}

bool FleetTable::isRowSelected(int row) const
{
    return m_list && m_selected.contains(m_list->deviceAt(row));
}

QStringList FleetTable::selectedIds() const
{
    QStringList ids;
    QSet<QString> rest = m_selected;
    for (int row = 0; m_list && row < m_list->count(); ++row) {
        const QString id = m_list->deviceAt(row);
        if (rest.remove(id))
            ids.append(id);
    }
    QStringList hidden(rest.begin(), rest.end());
    hidden.sort();
    return ids + hidden;
}

QString FleetTable::textOfSelection(int currentRow) const
{
    if (!m_list)
        return {};
    const QList<TableColumn> shown = shownColumns();
    QStringList titles;
    for (const TableColumn &column : shown)
        titles.append(column.title);
    QStringList lines{titles.join(u'\t')};
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_selected.isEmpty() ? row != currentRow : !isRowSelected(row))
            continue;
        QStringList cells;
        for (const TableColumn &column : shown)
            cells.append(cell(m_list->slotAt(row), column).text.simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.size() > 1 ? lines.join(u'\n') : QString();
}

RowWriter::Cell FleetTable::exported(FleetColumns::Slot slot, const TableColumn &column) const
{
    if (column.key == "tags"_L1)
        return m_list->storedAt(slot)->local().tags;
    const FieldColumn *field = isField(column.key) ? m_list->columns().field(column.key) : nullptr;
    if (field && !std::isnan(field->numbers[slot]))
        return RowWriter::Number{field->numbers[slot], QueryUnit::apiName(Measure(field->measures[slot]))};
    if (field && field->words[slot] != 0)
        return field->table.spelled(field->words[slot]); // as the API spells it, like the head
    QString text = cell(slot, column).text;
    if (column.key == "sentence"_L1)
        text = Format::unmarked(text); // of our own making
    return text.isEmpty() ? RowWriter::Cell() : RowWriter::Cell(text);
}

QString FleetTable::unitOf(const TableColumn &column) const
{
    if (!isField(column.key))
        return {};
    const FieldColumn *field = m_list->columns().field(column.key);
    for (const FleetColumns::Slot slot : m_list->shown()) {
        if (!std::isnan(field->numbers[slot]))
            return QueryUnit::apiName(Measure(field->measures[slot]));
    }
    return QueryUnit::apiName(QueryUnit::ofField(column.key.toCaseFolded()).value_or(Measure::None));
}

FleetTable::Export FleetTable::beginExport(RowWriter::Form form) const
{
    QList<TableColumn> shown = shownColumns();
    for (const QString &key : {u"id"_s, u"sentence"_s}) {
        const auto isIt = [&key](const TableColumn &column) {
            return column.key == key;
        };
        if (std::none_of(shown.begin(), shown.end(), isIt))
            shown.append(*std::find_if(m_columns.begin(), m_columns.end(), isIt)); // always there, chosen or not
    }
    QList<RowWriter::Column> columns;
    for (const TableColumn &column : std::as_const(shown))
        // A head of a file is read by programs too: fields are named as the API names them, in every language.
        columns.append(
            {column.key, isField(column.key) ? Format::spelledOut(column.key) : column.title, unitOf(column)});
    RowWriter writer(form, columns, m_list->registry().format().forReadings());
    QByteArray head = writer.head();
    return {{}, std::move(shown), std::move(writer), {}, 0, 0, std::move(head)};
}

QByteArray FleetTable::exportRow(const Export &what, FleetColumns::Slot slot) const
{
    QList<RowWriter::Cell> cells;
    cells.reserve(what.columns.size());
    for (const TableColumn &column : what.columns)
        cells.append(exported(slot, column));
    return what.writer.row(cells);
}

QByteArray FleetTable::rowsAs(RowWriter::Form form) const
{
    if (!m_list)
        return {};
    Export what = beginExport(form);
    for (const FleetColumns::Slot slot : m_list->shown())
        what.text += exportRow(what, slot);
    return what.text;
}

void FleetTable::exportTo(const QUrl &file, const QString &form)
{
    if (!m_list)
        return;
    m_list->flush();
    const auto what = std::make_shared<Export>(beginExport(form == "jsonl"_L1           ? RowWriter::Form::JsonLines
                                                               : form == "localeCsv"_L1 ? RowWriter::Form::LocaleCsv
                                                                                        : RowWriter::Form::Csv));
    what->file = file;
    // Slots are used again when a device goes; ids are not.
    what->ids.reserve(m_list->shown().size());
    for (const FleetColumns::Slot slot : m_list->shown())
        what->ids.push_back(m_list->columns().id(slot));
    m_exports.push_back(what);
    if (m_exports.size() == 1)
        exportSoon();
}

// Behind whatever the window has to do in between. A call for an export that is over or was dropped does nothing.
void FleetTable::exportSoon()
{
    QTimer::singleShot(0, this, [this, made = m_exports.front()] {
        if (!m_exports.empty() && m_exports.front() == made)
            exportSome(made);
    });
}

void FleetTable::exportSome(const std::shared_ptr<Export> &made)
{
    Export &what = *made;
    QElapsedTimer took;
    took.start();
    for (; what.next < what.ids.size() && took.nsecsElapsed() < longestExportSlice; ++what.next) {
        if (const auto slot = m_list->slotOf(DeviceId(what.ids[what.next]))) {
            what.text += exportRow(what, *slot);
            ++what.rows;
        }
    }
    if (what.next < what.ids.size()) {
        exportSoon();
        return;
    }
    what.isWriting = true;
    const auto write = [path = what.file.toLocalFile(), text = what.text] {
        QSaveFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            return out.errorString();
        out.write(text);
        return out.commit() ? QString() : out.errorString();
    };
    whenDone(QtConcurrent::run(write), this, [this, made](const QString &problem) {
        if (!m_exports.empty() && m_exports.front() == made) {
            m_exports.pop_front();
            if (!m_exports.empty())
                exportSoon();
        }
        Q_EMIT exportEnded(made->file, made->rows, problem);
    });
}

} // namespace fleet
