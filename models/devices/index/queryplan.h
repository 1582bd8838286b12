// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetcolumns.h"
#include "query.h"

#include <memory>
#include <vector>

namespace fleet {

// A query made ready to run over the columns of one fleet: texts are decided once for each distinct one, not once for
// each device. Borrows the columns; goes on working while they change. Move only.
class QueryPlan
{
public:
    QueryPlan(); // everything
    QueryPlan(const Query &query, const FleetColumns &columns);
    ~QueryPlan();
    QueryPlan(QueryPlan &&) noexcept;
    QueryPlan &operator=(QueryPlan &&) noexcept;

    bool isEverything() const { return !m_root; }
    // `now` is Clock::monotonic().
    bool matches(FleetColumns::Slot slot, std::chrono::milliseconds now) const;
    // One byte for each slot; those of slots that are not in use mean nothing.
    void markAll(std::vector<quint8> &mask, std::chrono::milliseconds now) const;
    // The same for the slots from `from` up to `to`, of a mask that has room for them.
    void mark(std::vector<quint8> &mask, FleetColumns::Slot from, FleetColumns::Slot to,
              std::chrono::milliseconds now) const;
    // The fields of the state whose columns it will look at.
    static QStringList fieldsOf(const Query &query);

    struct Node;

private:
    const FleetColumns *m_columns = nullptr;
    std::unique_ptr<Node> m_root;
};

} // namespace fleet
