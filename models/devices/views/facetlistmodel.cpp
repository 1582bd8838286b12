// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetlistmodel.h"

#include "querywords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

FacetListModel::FacetListModel(QObject *parent) : KeyedListModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &FacetListModel::refresh);
}

void FacetListModel::setList(DeviceListModel *list)
{
    if (list == m_list)
        return;
    if (m_list)
        disconnect(m_list, nullptr, this, nullptr);
    m_list = list;
    if (list) {
        connect(list, &DeviceListModel::contentChanged, this, [this] {
            if (!m_timer.isActive())
                m_timer.start();
        });
    }
    refresh();
}

void FacetListModel::refresh()
{
    QList<FacetRow> rows;
    if (m_list) {
        const double total = std::max(1, m_list->totalCount());
        const auto add = [&](FacetRow row) {
            if (rows.isEmpty() || rows.last().group != row.group) {
                FacetRow head;
                head.group = row.group;
                rows.append(head);
            }
            row.share = row.count / total;
            rows.append(std::move(row));
        };
        for (const QVariant &entry : m_list->families()) {
            const auto family = entry.value<FamilyEntry>();
            add({u"family="_s + Query::quoted(family.path), u"family"_s, family.label, family.icon, family.path,
                 family.count});
        }
        const QueryVocabulary &v = m_list->columns().vocabulary(FleetColumns::Counted::Fresh);
        struct Reason
        {
            Attention attention;
            QString icon;
            QString tone;
        };
        for (const Reason &reason : {
                 Reason{Attention::Failed, u"status-danger"_s, u"danger"_s},
                 Reason{Attention::Stuck, u"status-stale"_s, u"warning"_s},
                 Reason{Attention::Offline, u"status-offline"_s, u"danger"_s},
                 Reason{Attention::NoSync, u"status-stale"_s, u"warning"_s},
                 Reason{Attention::Drifted, u"status-warning"_s, u"warning"_s},
                 Reason{Attention::BelowFloor, u"status-warning"_s, u"warning"_s},
             }) {
            const QString name = attention::name(reason.attention);
            add({u"attention:"_s + name, u"attention"_s, QueryWords::label(QueryTerm::Key::AttentionWord, name),
                 reason.icon, reason.tone, v.attentions.value(name)});
        }
        using Key = QueryTerm::Key;
        const auto addCounts = [&](const QueryVocabulary::Counts &counts, Key key, const QString &before) {
            QList<std::pair<QString, int>> most(counts.constKeyValueBegin(), counts.constKeyValueEnd());
            std::sort(most.begin(), most.end(), [](const auto &a, const auto &b) {
                return a.second != b.second ? a.second > b.second : a.first < b.first;
            });
            most = most.mid(0, mostOfAGroup);
            QStringList labels;
            for (const auto &[word, count] : std::as_const(most))
                labels.append(QueryWords::label(key, word));
            for (qsizetype i = 0; i < most.size(); ++i) {
                const auto &[word, count] = most.at(i);
                // Two words of the API may read alike in some language.
                const QString label
                    = labels.count(labels.at(i)) == 1 ? labels.at(i) : u"%1 (%2)"_s.arg(labels.at(i), word);
                add({before + Query::quoted(word), Query::keyName(key), label, {}, {}, count});
            }
        };
        addCounts(v.statuses, Key::Status, u"status="_s);
        addCounts(v.vendors, Key::Vendor, u"vendor="_s);
        addCounts(v.verbs, Key::Can, u"can:"_s);
        addCounts(v.tags, Key::Tag, u"tag="_s);
    }
    setValues(rows);
}

QVariant FacetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FacetRow &row = values().at(index.row());
    switch (role) {
    case ChoiceRole:
        return row.choice;
    case GroupRole:
        return row.group;
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case IconRole:
        return row.icon;
    case ToneRole:
        return row.tone;
    case CountRole:
        return row.count;
    case ShareRole:
        return row.share;
    default:
        return {};
    }
}

QHash<int, QByteArray> FacetListModel::roleNames() const
{
    return {{ChoiceRole, "choice"}, {GroupRole, "group"}, {LabelRole, "label"}, {IconRole, "iconName"},
            {ToneRole, "tone"},     {CountRole, "count"}, {ShareRole, "share"}};
}

QList<int> FacetListModel::changedRoles(const FacetRow &before, const FacetRow &now) const
{
    QList<int> roles;
    if (before.label != now.label)
        roles << LabelRole;
    if (before.count != now.count)
        roles << CountRole;
    if (!isSameNumber(before.share, now.share))
        roles << ShareRole;
    if (before.icon != now.icon)
        roles << IconRole;
    if (before.tone != now.tone)
        roles << ToneRole;
    return roles;
}

} // namespace fleet
