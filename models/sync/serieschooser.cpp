// SPDX-License-Identifier: GPL-3.0-or-later
#include "serieschooser.h"

#include <format.h>
#include <logging.h>
#include <querywords.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fleet {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// As in ComparedSeries::How, which this layer's QML shares.
constexpr int howMean = 2;
constexpr int howEnergy = 3;
constexpr FleetColumns::Slot fieldsFrom = 500;
// A fleet arrives in many parts; to look again after each would cost more than the arriving.
constexpr auto lookAgain = 500ms;

} // namespace

SeriesChooser::SeriesChooser(DeviceListModel &fleet, QString file, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_file(std::move(file))
{
    load();
    connect(&m_fleet, &DeviceListModel::familiesChanged, this, &SeriesChooser::noteFamilies);
    connect(&m_file, &KeptFile::written, this, [this] {
        if (!m_file.problem().isEmpty())
            qCWarning(lcHistory).noquote() << "What is compared cannot be kept:" << m_file.problem();
    });
}

void SeriesChooser::setActive(bool isActive)
{
    if (m_isActive == isActive)
        return;
    m_isActive = isActive;
    m_later.cancel();
    Q_EMIT activeChanged();
    if (m_isActive && m_isStale)
        refresh();
}

void SeriesChooser::noteFamilies()
{
    m_isStale = true;
    if (m_isActive && !m_later.isPending())
        m_later = m_fleet.clock().callAfter(lookAgain, [this] { refresh(); });
}

void SeriesChooser::refresh()
{
    m_isStale = false;
    build();
    Q_EMIT fieldsChanged();
}

QVariantList SeriesChooser::fields() const
{
    struct Known
    {
        QString name;
        int count;
    };
    QList<Known> known;
    const FleetColumns &columns = m_fleet.columns();
    const QueryVocabulary &vocabulary = columns.vocabulary();
    // What is a number: the first devices tell, an object has no words either.
    QSet<QString> numbers;
    FleetColumns::Slot asked = 0;
    for (FleetColumns::Slot slot = 0; slot < columns.size() && asked < fieldsFrom; ++slot) {
        if (!columns.isUsed(slot) || !columns.device(slot))
            continue;
        ++asked;
        for (const Field &field : columns.device(slot)->state) {
            if (field.value.toNumber())
                numbers.insert(field.name);
        }
    }
    for (auto field = vocabulary.fields.cbegin(); field != vocabulary.fields.cend(); ++field) {
        if (field->count > 0 && numbers.contains(field.key()))
            known.append({field.key(), field->count});
    }
    std::sort(known.begin(), known.end(),
              [](const Known &a, const Known &b) { return a.count != b.count ? a.count > b.count : a.name < b.name; });
    QVariantList list;
    for (const Known &field : std::as_const(known))
        list.append(QVariantMap{{u"name"_s, field.name},
                                {u"label"_s, Format::fieldLabel(field.name)},
                                {u"unit"_s, unitOf(field.name)},
                                {u"count"_s, field.count}});
    return list;
}

QString SeriesChooser::unitOf(const QString &field) const
{
    const QueryVocabulary &vocabulary = m_fleet.columns().vocabulary();
    const auto found = vocabulary.fields.constFind(field);
    Measure measure = found == vocabulary.fields.cend() ? Measure::None : found->measure;
    if (measure == Measure::None)
        measure = QueryUnit::ofField(field.toCaseFolded()).value_or(Measure::None);
    return QueryUnit::apiName(measure);
}

QVariantMap SeriesChooser::match(const QString &text) const
{
    const FleetColumns &columns = m_fleet.columns();
    const auto query = Query::parse(text, &columns.vocabulary());
    QStringList ids;
    if (query) {
        const QueryPlan plan(*query, columns);
        std::vector<quint8> mask(columns.size(), 1);
        plan.markAll(mask, m_fleet.clock().monotonic());
        for (FleetColumns::Slot slot = 0; slot < columns.size(); ++slot) {
            if (columns.isUsed(slot) && mask[slot])
                ids.append(columns.id(slot));
        }
    }
    QString label = text.trimmed().isEmpty() ? tr("whole fleet") : text.trimmed();
    if (ids.size() == 1) {
        const int row = m_fleet.rowOf(ids.first());
        if (row >= 0)
            label = m_fleet.data(m_fleet.index(row), DeviceListModel::TitleRole).toString();
    }
    return {{u"devices"_s, ids},
            {u"count"_s, int(ids.size())},
            {u"error"_s, query ? QString() : query.error().text},
            {u"label"_s, label}};
}

QString SeriesChooser::keyOf(const Choice &choice)
{
    return choice.field + u'|' + choice.query + u'|' + QString::number(choice.how);
}

QVariantMap SeriesChooser::lineOf(const Choice &choice) const
{
    const QVariantMap found = match(choice.query);
    const int count = found.value(u"count"_s).toInt();
    const QString label = Format::fieldLabel(choice.field);
    const QString of = found.value(u"label"_s).toString();
    // Kept by an earlier version, or the field's unit was another then.
    const int how = isPossible(choice) ? choice.how : howMean;
    return {{u"key"_s, keyOf(choice)},
            {u"label"_s,
             how == howEnergy ? tr("Energy from %1, %2", "calculated from this field, of these devices").arg(label, of)
                              : tr("%1, %2", "this field, of these devices").arg(label, of)},
            {u"field"_s, choice.field},
            {u"unit"_s, unitOf(choice.field)},
            {u"how"_s, count == 1 && how != howEnergy ? 0 : how},
            {u"query"_s, choice.query},
            {u"devices"_s, found.value(u"devices"_s)}};
}

bool SeriesChooser::isPossible(const Choice &choice) const
{
    return choice.how != howEnergy || unitOf(choice.field) == QueryUnit::apiName(Measure::Power);
}

QString SeriesChooser::stored(const QString &query, const QueryVocabulary *vocabulary)
{
    const auto parsed = Query::parse(query, vocabulary);
    return parsed ? QueryWords::stored(*parsed, vocabulary).text() : query.trimmed();
}

bool SeriesChooser::add(const QString &field, const QString &query, int how)
{
    // In the API's words, so that it is the same in every language.
    const QueryVocabulary &vocabulary = m_fleet.columns().vocabulary();
    const Choice choice{field, stored(query, &vocabulary), how};
    if (m_choices.size() >= most || field.isEmpty() || m_choices.contains(choice) || !isPossible(choice)
        || match(choice.query).value(u"count"_s).toInt() == 0)
        return false;
    m_choices.append(choice);
    save();
    build();
    return true;
}

void SeriesChooser::remove(const QString &key)
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (keyOf(m_choices.at(i)) == key) {
            m_choices.removeAt(i);
            save();
            build();
            return;
        }
    }
}

void SeriesChooser::build()
{
    QVariantList chosen;
    for (const Choice &choice : std::as_const(m_choices))
        chosen.append(lineOf(choice));
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    Q_EMIT chosenChanged();
}

void SeriesChooser::load()
{
    QFile file(m_file.path());
    if (m_file.path().isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    bool isChanged = false;
    for (const QJsonValue &each : list) {
        const QJsonObject object = each.toObject();
        // Files of earlier releases may hold words of the language that is spoken.
        const QString kept = object.value("query"_L1).toString();
        const Choice choice{object.value("field"_L1).toString(), stored(kept, nullptr), object.value("how"_L1).toInt()};
        if (choice.field.isEmpty() || m_choices.size() >= most)
            continue;
        m_choices.append(choice);
        isChanged = isChanged || choice.query != kept;
    }
    if (isChanged)
        save();
}

void SeriesChooser::save()
{
    QJsonArray list;
    for (const Choice &choice : m_choices)
        list.append(QJsonObject{{u"field"_s, choice.field}, {u"query"_s, choice.query}, {u"how"_s, choice.how}});
    m_file.write(QJsonDocument(list).toJson());
}

} // namespace fleet
