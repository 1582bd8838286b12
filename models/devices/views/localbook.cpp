// SPDX-License-Identifier: GPL-3.0-or-later
#include "localbook.h"

#include "csv.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

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
    , m_file(std::move(file))
{
    connect(&m_store, &DeviceStore::changed, this, [this](const ChangeSet &changes) {
        if (m_book.isEmpty())
            return;
        for (const DeviceId &id : changes.added)
            give(id.text());
    });
    QFile in(m_file);
    if (m_file.isEmpty() || !in.exists())
        return;
    if (!in.open(QIODevice::ReadOnly) || in.size() > largestBook) {
        m_isWritable = false;
        m_problem = tr("Names and notes cannot be read: %1").arg(in.errorString());
        return;
    }
    const QJsonObject root = QJsonDocument::fromJson(in.readAll()).object();
    if (root.value(u"ampsFleetNotes"_s).toInt() != 1) {
        m_isWritable = false;
        m_problem = tr("Names and notes cannot be read: %1 is damaged. It is left as it is.").arg(m_file);
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
    m_problem.clear();
    if (m_file.isEmpty())
        return;
    if (!m_isWritable) {
        m_problem = tr("Names and notes are kept for this run only: %1 could not be read.").arg(m_file);
        return;
    }
    QSaveFile out(m_file);
    if (out.open(QIODevice::WriteOnly)) {
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        out.write(toText(m_book));
    }
    if (!out.commit())
        m_problem = tr("Names and notes could not be kept: %1").arg(out.errorString());
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

QStringList LocalBook::tagsFrom(const QString &text, QChar separator)
{
    QStringList tags;
    for (const QString &part : text.split(separator)) {
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
    const LocalFields fields{name.simplified(), tagsFrom(tags, u','), note.trimmed()};
    put(tr("Change of %1").arg(fields.name.isEmpty() ? deviceId : fields.name), {{deviceId, fields}});
}

void LocalBook::addTag(const QStringList &deviceIds, const QString &tag)
{
    const QString word = tag.simplified();
    if (word.isEmpty() || word.contains(u','))
        return;
    Book fields;
    for (const QString &id : deviceIds) {
        LocalFields one = m_book.value(id);
        if (!one.tags.contains(word, Qt::CaseInsensitive))
            one.tags.append(word);
        fields.insert(id, one);
    }
    put(tr("Tag “%1” for %n device(s)", nullptr, int(deviceIds.size())).arg(word), fields);
}

QByteArray LocalBook::toCsv() const
{
    QByteArray text = csv::line({u"id"_s, u"name"_s, u"tags"_s, u"note"_s});
    for (auto at = m_book.cbegin(); at != m_book.cend(); ++at)
        text += csv::line({at.key(), at->name, at->tags.join(u';'), at->note});
    return text;
}

Result<LocalBook::Book, QString> LocalBook::fromCsv(const QByteArray &text) const
{
    const auto lines = csv::parse(text);
    if (!lines)
        return Failure{lines.error()};
    if (lines->isEmpty())
        return Failure{tr("The file is empty.")};
    QStringList head;
    for (const QString &cell : lines->first())
        head.append(cell.trimmed().toCaseFolded());
    const qsizetype id = head.indexOf(u"id"_s);
    const qsizetype name = head.indexOf(u"name"_s);
    const qsizetype tags = head.indexOf(u"tags"_s);
    const qsizetype note = head.indexOf(u"note"_s);
    if (id < 0 || (name < 0 && tags < 0 && note < 0))
        return Failure{tr("The first line must name the columns: id, and name, tags or note.")};
    Book book;
    for (const QStringList &cells : lines->mid(1)) {
        // The apostrophe that kept a spreadsheet from running a text goes again.
        const auto cell = [&cells](qsizetype column) {
            QString value = cells.value(column).trimmed();
            if (value.size() > 1 && value.startsWith(u'\'') && u"=+-@"_s.contains(value.at(1)))
                value.remove(0, 1);
            return value;
        };
        const QString key = cell(id);
        if (key.isEmpty())
            return Failure{tr("A line has no id.")};
        if (book.contains(key))
            return Failure{tr("%1 stands there twice.").arg(key)};
        LocalFields fields = m_book.value(key); // a column that is not there changes nothing
        if (name >= 0)
            fields.name = cell(name).simplified();
        if (tags >= 0)
            fields.tags = tagsFrom(cell(tags), u';');
        if (note >= 0)
            fields.note = cell(note);
        book.insert(key, fields);
    }
    return book;
}

QString LocalBook::exportCsv(const QUrl &file) const
{
    QSaveFile out(file.toLocalFile());
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    out.write(toCsv());
    return out.commit() ? QString() : out.errorString();
}

QString LocalBook::importCsv(const QUrl &file)
{
    QFile in(file.toLocalFile());
    if (!in.open(QIODevice::ReadOnly))
        return in.errorString();
    if (in.size() > largestBook)
        return tr("The file is too large.");
    const auto book = fromCsv(in.readAll());
    if (!book)
        return book.error();
    put(tr("Import of %1").arg(file.fileName()), *book);
    return m_problem;
}

} // namespace fleet
