// SPDX-License-Identifier: GPL-3.0-or-later
#include "localbook.h"

#include <csv.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr qsizetype mostSteps = 100;
constexpr qint64 largestBook = 64 << 20;

QByteArray toText(const LocalBook::Book &book)
{
    QJsonObject devices;
    for (auto at = book.cbegin(); at != book.cend(); ++at) {
        QJsonObject fields;
        if (!at->name.isEmpty())
            fields.insert(u"name"_s, at->name);
        if (!at->tags.isEmpty())
            fields.insert(u"tags"_s, QJsonArray::fromStringList(at->tags));
        if (!at->note.isEmpty())
            fields.insert(u"note"_s, at->note);
        devices.insert(at.key(), fields);
    }
    return QJsonDocument(QJsonObject{{u"ampsFleetNotes"_s, 1}, {u"devices"_s, devices}}).toJson();
}

} // namespace

LocalBook::LocalBook(DeviceStore &store, QString file, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_file(std::move(file), KeptFile::Access::Private)
    , m_import(m_store, m_book)
{
    connect(&m_store, &DeviceStore::changed, this, [this](const ChangeSet &changes) {
        if (m_book.isEmpty())
            return;
        for (const DeviceId &id : changes.added)
            give(id.text());
    });
    connect(&m_file, &KeptFile::written, this, [this] {
        const QString problem = m_file.problem().isEmpty()
            ? QString()
            : tr("Names and notes could not be kept: %1").arg(m_file.problem());
        if (std::exchange(m_problem, problem) != problem)
            Q_EMIT changed();
    });
    QFile in(m_file.path());
    if (m_file.path().isEmpty() || !in.exists())
        return;
    if (!in.open(QIODevice::ReadOnly) || in.size() > largestBook) {
        m_isWritable = false;
        m_problem = tr("Names and notes cannot be read: %1").arg(in.errorString());
        return;
    }
    const QJsonObject root = QJsonDocument::fromJson(in.readAll()).object();
    if (root.value(u"ampsFleetNotes"_s).toInt() != 1) {
        m_isWritable = false;
        m_problem = tr("Names and notes cannot be read: %1 is damaged. It is left as it is.").arg(m_file.path());
        return;
    }
    const QJsonObject devices = root.value(u"devices"_s).toObject();
    for (auto at = devices.begin(); at != devices.end(); ++at) {
        const QJsonObject object = at.value().toObject();
        LocalFields fields;
        fields.name = object.value(u"name"_s).toString();
        fields.note = object.value(u"note"_s).toString();
        const QJsonArray tags = object.value(u"tags"_s).toArray();
        for (const QJsonValue &tag : tags)
            fields.tags.append(tag.toString());
        if (!fields.isEmpty())
            m_book.insert(at.key(), fields);
        give(at.key());
    }
}

void LocalBook::give(const QString &id)
{
    const LocalFields fields = m_book.value(id);
    (void)m_store.setLocalFields(DeviceId(id), fields);
}

void LocalBook::write()
{
    if (m_isWritable)
        m_file.write([book = m_book] { return toText(book); });
    else
        m_problem = tr("Names and notes are kept for this run only: %1 could not be read.").arg(m_file.path());
}

// `fields` become what they are; what was before is remembered for undo().
void LocalBook::put(const QString &text, const Book &fields)
{
    Step step{text, {}};
    for (auto at = fields.cbegin(); at != fields.cend(); ++at) {
        const LocalFields before = m_book.value(at.key());
        if (before == *at)
            continue;
        step.before.insert(at.key(), before);
        if (at->isEmpty())
            m_book.remove(at.key());
        else
            m_book.insert(at.key(), *at);
        give(at.key());
    }
    if (step.before.isEmpty())
        return;
    m_undo.append(step);
    if (m_undo.size() > mostSteps)
        m_undo.removeFirst();
    write();
    Q_EMIT changed();
}

void LocalBook::undo()
{
    if (m_undo.isEmpty())
        return;
    const Step step = m_undo.takeLast();
    for (auto at = step.before.cbegin(); at != step.before.cend(); ++at) {
        if (at->isEmpty())
            m_book.remove(at.key());
        else
            m_book.insert(at.key(), *at);
        give(at.key());
    }
    write();
    Q_EMIT changed();
}

QString LocalBook::nameOf(const QString &deviceId) const
{
    return m_book.value(deviceId).name;
}

QString LocalBook::tagsOf(const QString &deviceId) const
{
    return m_book.value(deviceId).tags.join(u", "_s);
}

QString LocalBook::noteOf(const QString &deviceId) const
{
    return m_book.value(deviceId).note;
}

QStringList LocalBook::tagsFrom(const QString &text)
{
    QStringList tags;
    QString even = text;
    for (const QString &part : even.replace(u';', u',').split(u',')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

void LocalBook::set(const QString &deviceId, const QString &name, const QString &tags, const QString &note)
{
    if (deviceId.isEmpty())
        return;
    const LocalFields fields{name.simplified(), tagsFrom(tags), note.trimmed()};
    put(tr("Change of %1").arg(fields.name.isEmpty() ? deviceId : fields.name), {{deviceId, fields}});
}

void LocalBook::addTag(const QStringList &deviceIds, const QString &tag)
{
    const QStringList words = tagsFrom(tag);
    if (words.isEmpty())
        return;
    Book fields;
    for (const QString &id : deviceIds) {
        LocalFields one = m_book.value(id);
        for (const QString &word : words) {
            if (!one.tags.contains(word, Qt::CaseInsensitive))
                one.tags.append(word);
        }
        fields.insert(id, one);
    }
    put(tr("Tag “%1” for %n device(s)", nullptr, int(deviceIds.size())).arg(words.join(u", "_s)), fields);
}

void LocalBook::removeTag(const QStringList &deviceIds, const QString &tag)
{
    Book fields;
    for (const QString &id : deviceIds) {
        LocalFields one = m_book.value(id);
        one.tags.removeIf([&tag](const QString &other) { return other.compare(tag, Qt::CaseInsensitive) == 0; });
        fields.insert(id, one);
    }
    put(tr("Tag “%1” taken off %n device(s)", nullptr, int(deviceIds.size())).arg(tag), fields);
}

void LocalBook::setNote(const QStringList &deviceIds, const QString &note)
{
    Book fields;
    for (const QString &id : deviceIds) {
        LocalFields one = m_book.value(id);
        one.note = note.trimmed();
        fields.insert(id, one);
    }
    put(tr("Note for %n device(s)", nullptr, int(deviceIds.size())), fields);
}

int LocalBook::countOf(const QStringList &deviceIds, const QString &tag) const
{
    int count = 0;
    for (const QString &id : deviceIds) {
        const auto at = m_book.constFind(id);
        if (at != m_book.cend() && at->tags.contains(tag, Qt::CaseInsensitive))
            ++count;
    }
    return count;
}

QStringList LocalBook::tagNames() const
{
    QMap<QString, std::pair<int, QString>> counts; // by the folded tag
    for (const LocalFields &fields : m_book) {
        for (const QString &tag : fields.tags) {
            auto &entry = counts[tag.toCaseFolded()];
            ++entry.first;
            if (entry.second.isEmpty())
                entry.second = tag;
        }
    }
    QList<std::pair<int, QString>> sorted = counts.values();
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList names;
    for (const auto &[uses, name] : std::as_const(sorted))
        names.append(name);
    return names;
}

QByteArray LocalBook::toCsv() const
{
    QByteArray text = csv::line({u"id"_s, u"name"_s, u"tags"_s, u"note"_s});
    for (auto at = m_book.cbegin(); at != m_book.cend(); ++at)
        text += csv::line({at.key(), at->name, at->tags.join(u"; "_s), at->note});
    return text;
}

QString LocalBook::exportCsv(const QUrl &file) const
{
    QSaveFile out(file.toLocalFile());
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    out.write(toCsv());
    return out.commit() ? QString() : out.errorString();
}

void LocalBook::readImport(const QUrl &file)
{
    QFile in(file.toLocalFile());
    if (!in.open(QIODevice::ReadOnly))
        m_import.fail(file.fileName(), in.errorString());
    else if (in.size() > largestBook)
        m_import.fail(file.fileName(), tr("The file is too large."));
    else
        m_import.read(file.fileName(), in.readAll());
}

void LocalBook::applyImport()
{
    m_import.interpret(); // the book may have changed since it was looked at
    Book fields;
    for (const BookImport::Line &line : m_import.lines()) {
        if (line.kind == BookImport::Kind::Adds || line.kind == BookImport::Kind::Replaces)
            fields.insert(line.id, line.fields);
    }
    const QString name = m_import.fileName();
    m_import.clear();
    put(tr("Import of %1").arg(name), fields);
}

void LocalBook::dropImport()
{
    m_import.clear();
}

QHash<int, QByteArray> BookImport::roleNames() const
{
    return {{NumberRole, "number"}, {DeviceIdRole, "deviceId"}, {KindRole, "kind"}, {TextRole, "words"}};
}

QVariant BookImport::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case NumberRole:
        return line.number;
    case DeviceIdRole:
        return line.id;
    case KindRole:
        switch (line.kind) {
        case Kind::Problem:
            return u"problem"_s;
        case Kind::Replaces:
            return u"replaces"_s;
        case Kind::Adds:
            return u"adds"_s;
        case Kind::Same:
            return u"same"_s;
        }
        return {};
    case Qt::DisplayRole:
    case TextRole:
        return line.text;
    default:
        return {};
    }
}

int BookImport::count(Kind kind) const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [kind](const Line &line) { return line.kind == kind; }));
}

int BookImport::takenCount() const
{
    return count(Kind::Adds) + count(Kind::Replaces);
}

int BookImport::unlistedCount() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
                             [](const Line &line) { return line.kind != Kind::Problem && !line.isListed; }));
}

void BookImport::setEmptiesCount(bool count)
{
    if (count == m_emptiesCount)
        return;
    m_emptiesCount = count;
    interpret();
}

void BookImport::fail(const QString &fileName, const QString &problem)
{
    clear();
    m_fileName = fileName;
    m_problem = problem;
    Q_EMIT changed();
}

void BookImport::clear()
{
    m_fileName.clear();
    m_problem.clear();
    m_ignoredColumns.clear();
    m_emptiesCount = false;
    m_raw.clear();
    interpret();
}

void BookImport::read(const QString &fileName, const QByteArray &text)
{
    clear();
    m_fileName = fileName;
    const auto lines = csv::parse(text);
    if (!lines || lines->isEmpty() || !lines->first().problem.isEmpty()) {
        m_problem = !lines ? lines.error() : lines->isEmpty() ? tr("The file is empty.") : lines->first().problem;
        Q_EMIT changed();
        return;
    }
    QStringList head;
    for (const QString &cell : lines->first().cells)
        head.append(cell.trimmed());
    const auto column = [&head](QLatin1StringView name) {
        const auto at = std::find_if(head.begin(), head.end(), [name](const QString &cell) {
            return cell.compare(name, Qt::CaseInsensitive) == 0;
        });
        return at == head.end() ? -1 : at - head.begin();
    };
    m_idColumn = column("id"_L1);
    m_nameColumn = column("name"_L1);
    m_tagsColumn = column("tags"_L1);
    m_noteColumn = column("note"_L1);
    if (m_idColumn < 0 || (m_nameColumn < 0 && m_tagsColumn < 0 && m_noteColumn < 0)) {
        m_problem = tr("The first line must name the columns: id, and name, tags or note.");
        Q_EMIT changed();
        return;
    }
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (i != m_idColumn && i != m_nameColumn && i != m_tagsColumn && i != m_noteColumn && !head.at(i).isEmpty())
            m_ignoredColumns.append(head.at(i));
    }
    for (const csv::Line &line : lines->mid(1))
        m_raw.append({line.number, line.cells, line.problem});
    interpret();
}

// What the lines would do to the book as it is now.
void BookImport::interpret()
{
    QList<Line> lines;
    QHash<QString, int> seen;
    for (const RawLine &raw : std::as_const(m_raw)) {
        if (raw.problem.isEmpty())
            lines.append(lineFrom(raw.number, raw.cells, seen));
        else
            lines.append({raw.number, raw.cells.value(m_idColumn).trimmed(), Kind::Problem, raw.problem, {}, false});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.kind < b.kind; });
    beginResetModel(); // another file, or another reading of it: no row of before means anything
    m_lines = lines;
    endResetModel();
    Q_EMIT changed();
}

BookImport::Line BookImport::lineFrom(int number, const QStringList &cells, QHash<QString, int> &seen) const
{
    const auto cell = [&cells](qsizetype column) {
        return csv::plain(cells.value(column).trimmed()).trimmed();
    };
    Line line;
    line.number = number;
    line.id = cell(m_idColumn);
    if (line.id.isEmpty()) {
        line.text = tr("The id is missing.");
        return line;
    }
    if (const int first = seen.value(line.id)) {
        line.text = tr("The same device stands in line %1 already; that one counts.").arg(first);
        return line;
    }
    seen.insert(line.id, number);
    line.isListed = m_store.find(DeviceId(line.id)) != nullptr;

    const LocalFields before = m_book.value(line.id);
    LocalFields &now = line.fields;
    now = before;
    QStringList said;
    bool isLosing = false;
    const auto take = [&](qsizetype column, const QString &what, const QString &was, const QString &becomes) {
        if (column < 0 || column >= cells.size() || was == becomes || (becomes.isEmpty() && !m_emptiesCount))
            return false;
        if (becomes.isEmpty())
            said.append(tr("%1 “%2” goes").arg(what, was));
        else if (was.isEmpty())
            said.append(tr("%1 “%2”").arg(what, becomes));
        else
            said.append(tr("%1 “%2” instead of “%3”").arg(what, becomes, was));
        isLosing = isLosing || !was.isEmpty();
        return true;
    };
    const QString name = cell(m_nameColumn).simplified();
    if (take(m_nameColumn, tr("name"), before.name, name))
        now.name = name;
    const QStringList tags = LocalBook::tagsFrom(cell(m_tagsColumn));
    if (take(m_tagsColumn, tr("tags"), before.tags.join(u", "_s), tags.join(u", "_s)))
        now.tags = tags;
    const QString note = cell(m_noteColumn);
    if (take(m_noteColumn, tr("note"), before.note, note))
        now.note = note;
    line.kind = said.isEmpty() ? Kind::Same : isLosing ? Kind::Replaces : Kind::Adds;
    line.text = said.isEmpty() ? tr("nothing new") : said.join(u", "_s);
    return line;
}

} // namespace fleet
