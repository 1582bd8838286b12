// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <QObject>
#include <QQmlEngine>

namespace fleet {

// One way to go on with a query that somebody is typing.
struct QueryProposal
{
    Q_GADGET
    QML_VALUE_TYPE(queryProposal)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT FINAL)
    Q_PROPERTY(int count MEMBER count CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(int cursor MEMBER cursor CONSTANT FINAL)
public:
    QString label;  // what is put in: "family:", "tesla"
    QString detail; // what it is, for people
    int count = -1; // devices that have it; -1: a key, not counted
    QString text;   // the whole query with it
    int cursor = 0; // where typing goes on in it
    bool operator==(const QueryProposal &) const = default;
};

// What can stand at the cursor, from the terms that the fleet really has, the most frequent first; keys and fields come
// in the order of the alphabet behind the values that were begun. Nothing is proposed inside an open quotation mark.
class QueryCompletion
{
    Q_DECLARE_TR_FUNCTIONS(fleet::QueryCompletion)
public:
    static QList<QueryProposal> at(const QString &text, qsizetype cursor, const QueryVocabulary &vocabulary,
                                   qsizetype most = 8);
};

} // namespace fleet
