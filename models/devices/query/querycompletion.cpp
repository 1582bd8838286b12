// SPDX-License-Identifier: GPL-3.0-or-later
#include "querycompletion.h"

#include "querywords.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

using Counts = QueryVocabulary::Counts;
using Key = QueryTerm::Key;

struct Offer
{
    QString text;
    int count = -1;
    QString detail;
    bool isOpen = false; // something follows without a blank
};

// Most frequent first among those that begin so, then those that contain it.
// What people read for a word stands beside it and may be typed as well.
QList<Offer> matching(const Counts &counts, const QString &begun, QueryTerm::Key key = QueryTerm::Key::Text,
                      const QString &field = {})
{
    QList<Offer> words;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (at.key().isEmpty())
            continue;
        QString label = QueryWords::label(key, at.key(), field);
        if (!at.key().contains(begun, Qt::CaseInsensitive) && !label.contains(begun, Qt::CaseInsensitive))
            continue;
        if (label.compare(at.key(), Qt::CaseInsensitive) == 0)
            label.clear();
        words.append({at.key(), at.value(), label});
    }
    const auto begins = [&begun](const Offer &offer) {
        return offer.text.startsWith(begun, Qt::CaseInsensitive) || offer.detail.startsWith(begun, Qt::CaseInsensitive);
    };
    std::sort(words.begin(), words.end(), [&begins](const Offer &a, const Offer &b) {
        const bool beginsA = begins(a);
        const bool beginsB = begins(b);
        if (beginsA != beginsB)
            return beginsA;
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    return words;
}

} // namespace

QList<QueryProposal> QueryCompletion::at(const QString &text, qsizetype cursor, const QueryVocabulary &vocabulary,
                                         qsizetype most)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    // The condition in which the cursor stands: back to a blank or a bracket outside quotation marks.
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text.at(i) == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (text.at(i).isSpace() || text.at(i) == u'(' || text.at(i) == u')'))
            start = i + 1;
    }
    if (isQuoted)
        return {};
    qsizetype end = cursor;
    while (end < text.size() && !text.at(end).isSpace() && text.at(end) != u')' && text.at(end) != u'(')
        ++end;
    if (start < cursor && text.at(start) == u'-')
        ++start;
    const QString begun = text.mid(start, cursor - start);

    qsizetype from = start;
    QList<Offer> words;
    qsizetype operatorAt = 0;
    while (operatorAt < begun.size() && !u":<>=!"_s.contains(begun.at(operatorAt)))
        ++operatorAt;
    if (operatorAt == begun.size()) {
        if (begun.isEmpty() && !text.trimmed().isEmpty())
            return {}; // between two words nothing is begun
        // Keys and fields, and whatever value begins so.
        static const QHash<QString, const char *> about{
            {u"family"_s, QT_TR_NOOP("battery, ev-charger, …")},
            {u"vendor"_s, QT_TR_NOOP("maker")},
            {u"model"_s, QT_TR_NOOP("model name")},
            {u"id"_s, QT_TR_NOOP("device id")},
            {u"user"_s, QT_TR_NOOP("user id, where it was looked up")},
            {u"status"_s, QT_TR_NOOP("what it is doing")},
            {u"env"_s, QT_TR_NOOP("demo, sandbox, live")},
            {u"can"_s, QT_TR_NOOP("accepts a command: can:charge.power>=3kw")},
            {u"strategy"_s, QT_TR_NOOP("what it can do when commands collide")},
            {u"age"_s, QT_TR_NOOP("of the reading: age<5m")},
            {u"source"_s, QT_TR_NOOP("live, cache, projection, fallback")},
            {u"available"_s, QT_TR_NOOP("yes or no")},
            {u"action"_s, QT_TR_NOOP("last action: state or command")},
            {u"error"_s, QT_TR_NOOP("code of an error")},
            {u"tag"_s, QT_TR_NOOP("a tag of yours")},
            {u"note"_s, QT_TR_NOOP("in a note of yours")},
            {u"name"_s, QT_TR_NOOP("a name of yours")},
            {u"attention"_s, QT_TR_NOOP("why somebody should look")},
            {u"freshness"_s, QT_TR_NOOP("fresh, old, stale, …")},
        };
        for (const QString &key : Query::keyNames()) {
            if (!key.startsWith(begun, Qt::CaseInsensitive))
                continue;
            const char *const detail = about.value(key);
            words.append({key + (key == "age"_L1 ? u"<"_s : u":"_s), -1, detail ? tr(detail) : QString(), true});
        }
        QStringList fields = vocabulary.fields.keys();
        std::sort(fields.begin(), fields.end());
        for (const QString &field : std::as_const(fields)) {
            if (begun.isEmpty() || !field.startsWith(begun, Qt::CaseInsensitive)
                || Query::keyNames().contains(field, Qt::CaseInsensitive))
                continue;
            const auto &known = vocabulary.fields[field];
            const QStringList units = QueryUnit::unitsOf(known.measure);
            words.append(
                {field, known.count, units.isEmpty() ? tr("field") : tr("field, in %1").arg(units.first()), true});
        }
        if (begun.size() >= 2) {
            const auto add = [&](const Counts &counts, Key key) {
                for (Offer word : matching(counts, begun, key).mid(0, 3)) {
                    word.text = Query::keyName(key) + u':' + Query::quoted(word.text);
                    words.append(word);
                }
            };
            add(vocabulary.vendors, Key::Vendor);
            add(vocabulary.models, Key::Model);
            add(vocabulary.statuses, Key::Status);
            add(vocabulary.families, Key::FamilyWord);
            add(vocabulary.tags, Key::Tag);
            add(vocabulary.errors, Key::Error);
        }
    } else {
        const QString key = begun.left(operatorAt).toCaseFolded();
        qsizetype valueAt = operatorAt;
        while (valueAt < begun.size() && u":<>=!"_s.contains(begun.at(valueAt)))
            ++valueAt;
        const bool isCompared = begun.at(operatorAt) == u'<' || begun.at(operatorAt) == u'>';
        QString value = begun.mid(valueAt);
        // "family:battery,veh": the last one is completed.
        if (const qsizetype comma = value.lastIndexOf(u','); comma >= 0 && !isCompared) {
            valueAt += comma + 1;
            value = value.mid(comma + 1);
        }
        from = start + valueAt;
        const std::array lists{
            std::pair{Key::FamilyWord, &vocabulary.families},
            std::pair{Key::Vendor, &vocabulary.vendors},
            std::pair{Key::Model, &vocabulary.models},
            std::pair{Key::Status, &vocabulary.statuses},
            std::pair{Key::SourceWord, &vocabulary.sources},
            std::pair{Key::Action, &vocabulary.actions},
            std::pair{Key::Error, &vocabulary.errors},
            std::pair{Key::Tag, &vocabulary.tags},
            std::pair{Key::Strategy, &vocabulary.strategies},
            std::pair{Key::User, &vocabulary.users},
            std::pair{Key::AttentionWord, &vocabulary.attentions},
            std::pair{Key::FreshnessWord, &vocabulary.freshness},
        };
        const auto listed = std::find_if(lists.begin(), lists.end(),
                                         [&key](const auto &one) { return Query::keyName(one.first) == key; });
        if (listed != lists.end() && !isCompared) {
            words = matching(*listed->second, value, listed->first);
        } else if (key == "can"_L1) {
            words = matching(vocabulary.verbs, value, Key::Can);
            if (value.contains(u'.') || words.isEmpty()) {
                QStringList parameters = vocabulary.parameters.keys();
                std::sort(parameters.begin(), parameters.end());
                for (const QString &parameter : std::as_const(parameters)) {
                    if (!parameter.startsWith(value, Qt::CaseInsensitive))
                        continue;
                    const QStringList units = QueryUnit::unitsOf(vocabulary.parameters.value(parameter));
                    words.append({parameter + u">="_s, -1,
                                  units.isEmpty() ? tr("parameter") : tr("parameter, in %1").arg(units.first()), true});
                }
            }
        } else if (key == "available"_L1) {
            words = matching({{u"yes"_s, -1}, {u"no"_s, -1}}, value, Key::Available);
        } else if (key == "env"_L1) {
            words = matching({{u"demo"_s, -1}, {u"sandbox"_s, -1}, {u"live"_s, -1}}, value);
        } else {
            for (auto at = vocabulary.fields.cbegin(); at != vocabulary.fields.cend(); ++at) {
                if (at.key().toCaseFolded() != key)
                    continue;
                words = matching(at->words, value, Key::Field, at.key());
                for (Offer &word : words)
                    word.count = -1; // counted over a spread of devices only
                const bool isNumber = !value.isEmpty() && value.back().isDigit();
                if (isNumber) {
                    for (const QString &unit : QueryUnit::unitsOf(at->measure))
                        words.append({value + unit, -1, {}});
                }
            }
            if (key == "age"_L1 && !value.isEmpty() && value.back().isDigit()) {
                for (const QString &unit : {u"s"_s, u"m"_s, u"h"_s, u"d"_s})
                    words.append({value + unit, -1, {}});
            }
        }
        for (Offer &word : words) {
            if (!word.isOpen && key != "can"_L1)
                word.text = Query::quoted(word.text);
        }
    }

    QList<QueryProposal> proposals;
    for (const Offer &word : std::as_const(words)) {
        if (proposals.size() == most)
            break;
        if (word.text == text.mid(from, end - from))
            continue; // it stands there already
        const QString put = word.isOpen ? word.text : word.text + u' ';
        QueryProposal proposal;
        proposal.label = word.text;
        proposal.detail = word.detail;
        proposal.count = word.count;
        const QString rest = text.mid(end);
        proposal.text = text.left(from) + put + (rest.startsWith(u' ') && put.endsWith(u' ') ? rest.mid(1) : rest);
        proposal.cursor = int(from + put.size());
        proposals.append(proposal);
    }
    return proposals;
}

} // namespace fleet
