// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <answer.h>

#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace fleet {

// The pages of one family, from the first to the last, and whether they add up to the whole of it. A value that is fed
// by FleetPoller; knows neither clock nor network.
//
// A list may change while it is read: a device that goes shifts all behind it by one, and one of them is on no page. So
// a pass counts as complete only when every page told the same total and as many different devices were seen. Otherwise
// another pass begins, at most `mostPasses` of them; what was not seen then is not known to be gone. One that goes
// while another comes keeps the sum: whoever draws conclusions from what is missing looks twice.
class FamilySweep
{
public:
    static constexpr int pageSize = 50; // the most that the API gives (contract.md section 2)
    static constexpr int mostPasses = 3;

    explicit FamilySweep(quint64 startedSerial = 0) : m_startedSerial(startedSerial) { }

    // False while answers must be waited for, or when no page is left.
    bool hasNext() const;
    // The next page to ask for; hasNext() must hold.
    int takeNext();
    // These pages before the others of this pass, as far as they exist: somebody looks at what is on them.
    void readFirst(QList<int> offsets) { m_first = std::move(offsets); }
    // The answer to that offset.
    void pageRead(int offset, const Page<DevicePtr> &page);
    // It will be asked for again.
    void pageFailed(int offset);

    enum class State {
        Running,
        Complete,     // every device of the family was seen
        Inconsistent, // it never held still; nothing may be concluded
    };
    State state() const { return m_state; }
    const QSet<DeviceId> &seen() const { return m_seen; }
    quint64 startedSerial() const { return m_startedSerial; }
    int total() const { return m_total.value_or(int(m_seen.size())); }
    int pagesDone() const { return m_pagesDone; }
    int pagesTotal() const; // as far as it is known: at least one
    int inFlight() const { return m_inFlight; }

private:
    int nextInTurn() const;
    void beginPass();
    void endPass();

    quint64 m_startedSerial = 0;
    State m_state = State::Running;
    QSet<DeviceId> m_seen;     // over all passes
    QSet<DeviceId> m_seenPass; // in this one
    std::optional<int> m_total;
    bool m_holdsStill = true;
    int m_spoiled = 0; // in this pass: there, but unreadable
    int m_step = pageSize;
    int m_nextOffset = 0; // before this all were asked for
    QList<int> m_first;
    QSet<int> m_early;       // asked for out of turn, behind m_nextOffset
    bool m_knowsEnd = false; // the first page said how many there are
    bool m_reachedEnd = false;
    QList<int> m_again;
    int m_inFlight = 0;
    int m_pagesDone = 0;
    int m_passes = 1;
};

} // namespace fleet
