// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedviews.h"

#include "querywords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr qint64 largestFile = 1 << 20;

Result<QByteArray, QString> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{file.errorString()};
    if (file.size() > largestFile)
        return Failure{SavedViews::tr("The file is too large to be one of saved views.")};
    return file.readAll();
}

QString writeAll(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(text);
    return file.commit() ? QString() : file.errorString();
}

} // namespace

SavedViews::SavedViews(DeviceListModel &list, QString file, QObject *parent)
    : KeyedListModel(parent)
    , m_list(list)
    , m_file(std::move(file))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SavedViews::recount);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &SavedViews::recount);
    connect(&m_list, &DeviceListModel::contentChanged, this, [this] {
        // Also while they are counted: those that were counted already may be others now.
        if (rowCount() > 0 && !m_timer.isActive())
            m_timer.start();
    });
    connect(&m_file, &KeptFile::written, this, [this] {
        if (std::exchange(m_problem, m_file.problem()) != m_problem)
            Q_EMIT problemChanged();
    });
    if (m_file.path().isEmpty() || !QFile::exists(m_file.path()))
        return;
    const auto text = readAll(m_file.path());
    if (!text) {
        m_problem = text.error();
        m_isWritable = false;
        return;
    }
    const auto views = fromJson(*text);
    if (!views) {
        m_problem = views.error();
        m_isWritable = false;
        return;
    }
    take(*views);
    // Words of a language are understood while it is spoken: the file has the API's from now on.
    const auto queries = [](const QByteArray &json) {
        QStringList all;
        const QJsonArray array = QJsonDocument::fromJson(json).object().value(u"views"_s).toArray();
        for (const QJsonValue &value : array)
            all.append(value.toObject().value(u"query"_s).toString());
        return all;
    };
    const QByteArray now = toJson(*views);
    if (queries(now) != queries(*text))
        m_file.write(now);
}

QByteArray SavedViews::toJson(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views) {
        QJsonObject object{{u"name"_s, view.name}, {u"query"_s, view.query}};
        if (!view.sortKey.isEmpty())
            object.insert(u"sort"_s, view.sortKey);
        if (view.isDescending)
            object.insert(u"descending"_s, true);
        if (!view.isAttentionFirst)
            object.insert(u"attentionFirst"_s, false);
        if (!view.show.isEmpty())
            object.insert(u"show"_s, view.show);
        if (!view.layout.isEmpty())
            object.insert(u"columns"_s, view.layout);
        if (!view.groupBy.isEmpty())
            object.insert(u"groupBy"_s, view.groupBy);
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{u"ampsFleetViews"_s, 1}, {u"views"_s, array}}).toJson();
}

Result<QList<SavedView>, QString> SavedViews::fromJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{tr("This is no file of saved views: %1.").arg(error.errorString())};
    const QJsonObject root = document.object();
    if (root.value(u"ampsFleetViews"_s).toInt() != 1 || !root.value(u"views"_s).isArray())
        return Failure{tr("This is no file of saved views.")};
    QList<SavedView> views;
    const QJsonArray array = root.value(u"views"_s).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        SavedView view;
        view.name = object.value(u"name"_s).toString().trimmed();
        view.query = object.value(u"query"_s).toString();
        // Files of earlier releases may hold words of a language; those of the one that is spoken now, and English, are
        // understood.
        if (const auto query = Query::parse(view.query))
            view.query = QueryWords::stored(*query, nullptr).text();
        view.sortKey = object.value(u"sort"_s).toString();
        view.isDescending = object.value(u"descending"_s).toBool();
        view.isAttentionFirst = object.value(u"attentionFirst"_s).toBool(true);
        view.show = object.value(u"show"_s).toString();
        view.layout = object.value(u"columns"_s).toString();
        view.groupBy = object.value(u"groupBy"_s).toString();
        if (view.name.isEmpty())
            return Failure{tr("One of the views has no name.")};
        views.append(view);
    }
    return views;
}

int SavedViews::countOf(const SavedView &view) const
{
    const FleetColumns &columns = m_list.columns();
    const auto query = Query::parse(view.query);
    if (!query)
        return -1;
    const QueryPlan plan(*query, columns);
    if (plan.isEverything())
        return columns.count();
    std::vector<quint8> mask(columns.size());
    plan.markAll(mask, m_list.clock().monotonic());
    int count = 0;
    for (FleetColumns::Slot slot = 0; slot < columns.size(); ++slot)
        count += columns.isUsed(slot) && mask[slot] ? 1 : 0;
    return count;
}

void SavedViews::take(QList<SavedView> views)
{
    const int before = rowCount();
    for (SavedView &view : views)
        view.count = countOf(view);
    setValues(views);
    if (rowCount() != before)
        Q_EMIT countChanged();
}

// One after the other: what is typed and scrolled goes in between.
void SavedViews::recount()
{
    if (m_counting < rowCount()) {
        QList<SavedView> views = values();
        views[m_counting].count = countOf(views.at(m_counting));
        setValues(views);
    }
    m_counting = m_counting + 1 < rowCount() ? m_counting + 1 : 0;
    if (m_counting > 0)
        m_next.start();
}

void SavedViews::write()
{
    // What could not be read is not written over: it may be of a later release, or be mended by hand.
    if (m_isWritable)
        m_file.write(toJson(values()));
}

const SavedView *SavedViews::find(const QString &name) const
{
    for (const SavedView &view : values()) {
        if (view.name == name)
            return &view;
    }
    return nullptr;
}

bool SavedViews::save(const QString &name, const QString &show, const QString &layout, const QString &groupBy)
{
    SavedView view;
    view.name = name.trimmed();
    if (view.name.isEmpty())
        return false;
    view.query = m_list.storedQuery().text();
    view.sortKey = m_list.sortKey();
    view.isDescending = m_list.isSortDescending();
    view.isAttentionFirst = m_list.isAttentionFirst();
    view.show = show;
    view.layout = layout;
    view.groupBy = groupBy;
    QList<SavedView> views = values();
    const auto at
        = std::find_if(views.begin(), views.end(), [&view](const SavedView &other) { return other.name == view.name; });
    if (at == views.end())
        views.append(view);
    else
        *at = view;
    take(views);
    write();
    return true;
}

void SavedViews::remove(const QString &name)
{
    QList<SavedView> views = values();
    views.removeIf([&name](const SavedView &view) { return view.name == name; });
    take(views);
    write();
}

bool SavedViews::rename(const QString &name, const QString &newName)
{
    const QString trimmed = newName.trimmed();
    if (trimmed.isEmpty() || !find(name) || find(trimmed))
        return false;
    QList<SavedView> views = values();
    for (SavedView &view : views) {
        if (view.name == name)
            view.name = trimmed;
    }
    take(views);
    write();
    return true;
}

bool SavedViews::open(const QString &name)
{
    const SavedView *found = find(name);
    if (!found)
        return false;
    const SavedView view = *found;
    m_list.show(view.query, {view.sortKey, view.isDescending, view.isAttentionFirst});
    return true;
}

QString SavedViews::showOf(const QString &name) const
{
    const SavedView *view = find(name);
    return view ? view->show : QString();
}

QString SavedViews::groupByOf(const QString &name) const
{
    const SavedView *view = find(name);
    return view ? view->groupBy : QString();
}

QString SavedViews::layoutOf(const QString &name) const
{
    const SavedView *view = find(name);
    return view ? view->layout : QString();
}

QString SavedViews::exportTo(const QUrl &file, const QStringList &names) const
{
    QList<SavedView> views = values();
    if (!names.isEmpty())
        views.removeIf([&names](const SavedView &view) { return !names.contains(view.name); });
    return writeAll(file.toLocalFile(), toJson(views));
}

QString SavedViews::importFrom(const QUrl &file)
{
    const auto text = readAll(file.toLocalFile());
    if (!text)
        return text.error();
    const auto read = fromJson(*text);
    if (!read)
        return read.error();
    QList<SavedView> views = values();
    for (SavedView view : *read) {
        const QString name = view.name;
        for (int number = 2; std::any_of(views.begin(), views.end(),
                                         [&view](const SavedView &other) { return other.name == view.name; });
             ++number)
            view.name = u"%1 (%2)"_s.arg(name).arg(number);
        views.append(view);
    }
    take(views);
    write();
    return {};
}

QVariant SavedViews::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SavedView &view = values().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return view.name;
    case QueryRole:
        return view.query;
    case CountRole:
        return view.count;
    case ShowRole:
        return view.show;
    default:
        return {};
    }
}

QHash<int, QByteArray> SavedViews::roleNames() const
{
    return {{NameRole, "name"}, {QueryRole, "query"}, {CountRole, "count"}, {ShowRole, "show"}};
}

QList<int> SavedViews::changedRoles(const SavedView &before, const SavedView &now) const
{
    QList<int> roles;
    if (before.query != now.query)
        roles << QueryRole;
    if (before.count != now.count)
        roles << CountRole;
    if (before.show != now.show)
        roles << ShowRole;
    return roles;
}

} // namespace fleet
