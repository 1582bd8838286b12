// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace fleet::bench {

// One answer of `GET /{family}?limit=50&offset=…` as it comes over the wire, minified.
struct PageBytes
{
    QString family;
    QByteArray body;
};

// The load of every speed figure: `devices` devices, a fifth of each family, 50 a page, in the shape of contract.md
// section 5. Each family has several makers whose capability maps differ, so that equal maps are common and not the
// rule. `round` moves every reading, its pull time and the answer's meta; `metaRound` moves the meta alone.
QList<PageBytes> fleetPages(int devices, int round, int metaRound = 0);

} // namespace fleet::bench
