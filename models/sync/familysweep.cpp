// SPDX-License-Identifier: GPL-3.0-or-later
#include "familysweep.h"

#include <algorithm>

namespace fleet {

bool FamilySweep::hasNext() const
{
    if (m_state != State::Running)
        return false;
    if (!m_again.isEmpty())
        return true;
    if (m_reachedEnd)
        return false;
    // Until a page told the total, only one is asked for at a time: nobody knows whether there is another.
    return m_knowsEnd ? nextInTurn() < m_total.value_or(0) : m_inFlight == 0;
}

int FamilySweep::nextInTurn() const
{
    int offset = m_nextOffset;
    while (m_early.contains(offset))
        offset += m_step;
    return offset;
}

int FamilySweep::takeNext()
{
    Q_ASSERT(hasNext());
    ++m_inFlight;
    if (!m_again.isEmpty())
        return m_again.takeFirst();
    const int inTurn = nextInTurn();
    while (m_knowsEnd && !m_first.isEmpty()) {
        const int early = m_first.takeFirst();
        if (early > inTurn && early < m_total.value_or(0) && early % m_step == 0 && !m_early.contains(early)) {
            m_early.insert(early);
            return early;
        }
    }
    m_nextOffset = inTurn + m_step;
    return inTurn;
}

void FamilySweep::pageFailed(int offset)
{
    --m_inFlight;
    m_again.append(offset);
}

void FamilySweep::pageRead(int offset, const Page<DevicePtr> &page)
{
    --m_inFlight;
    ++m_pagesDone;
    m_spoiled += int(page.spoiled.size());
    for (const DevicePtr &device : page.items) {
        m_seen.insert(device->id);
        m_seenPass.insert(device->id);
    }
    const int count = int(page.items.size() + page.spoiled.size());
    if (page.pagination) {
        if (m_total && *m_total != page.pagination->total)
            m_holdsStill = false;
        m_total = page.pagination->total;
        if (!m_knowsEnd) {
            // A server may give fewer than asked for, and says so.
            if (page.pagination->limit > 0)
                m_step = std::min(m_step, page.pagination->limit);
            m_nextOffset = offset + m_step;
            m_knowsEnd = true;
        }
        // Fewer than a page in the middle: the rest of that page would never be asked for.
        if (count < m_step && offset + count < page.pagination->total) {
            m_holdsStill = false;
            if (count == 0)
                m_reachedEnd = true;
        }
    } else if (!m_knowsEnd && count < m_step) {
        m_reachedEnd = true;
    }
    if (m_inFlight == 0 && !hasNext())
        endPass();
}

void FamilySweep::endPass()
{
    const bool addsUp = !m_total || int(m_seenPass.size()) + m_spoiled == *m_total;
    if (m_holdsStill && addsUp) {
        m_state = State::Complete;
        return;
    }
    if (m_passes >= mostPasses) {
        m_state = State::Inconsistent;
        return;
    }
    ++m_passes;
    beginPass();
}

void FamilySweep::beginPass()
{
    m_seenPass.clear();
    m_total.reset();
    m_holdsStill = true;
    m_spoiled = 0;
    m_nextOffset = 0;
    m_first.clear();
    m_early.clear();
    m_knowsEnd = false;
    m_reachedEnd = false;
    m_pagesDone = 0;
}

int FamilySweep::pagesTotal() const
{
    if (!m_total)
        return m_pagesDone + 1;
    return std::max(1, (*m_total + m_step - 1) / m_step);
}

} // namespace fleet
