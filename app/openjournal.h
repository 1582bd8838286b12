// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <intentjournal.h>

#include <QList>

#include <memory>

namespace fleet {

struct OpenedJournal
{
    std::unique_ptr<IntentJournal> journal; // never null; one that cannot write refuses, with the reason
    QList<IntentEntry> earlier;             // intents of earlier runs that are still open
    QString trouble;                        // why nothing can be sent; empty when all is well
};

// What a window's journal begins with.
enum class JournalStart {
    Continued, // what earlier runs left
    Empty,     // each demo is a world of its own: intents of an earlier one mean nothing to it
};
// The journal in this folder; an empty folder stands for one that could not be made.
OpenedJournal openJournal(const QString &folder, JournalStart start);

} // namespace fleet
