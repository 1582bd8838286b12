// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedahead.h"

#include "commandwords.h"

#include <map>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 quarterMs = 15 * 60 * 1000;

} // namespace

BookedAhead::BookedAhead(QObject *parent) : QObject(parent) { }

BookedAhead::~BookedAhead() = default;

void BookedAhead::setDesk(CommandDesk *desk)
{
    if (m_desk == desk)
        return;
    if (m_desk)
        m_desk->actions().disconnect(this);
    m_desk = desk;
    if (m_desk)
        connect(&m_desk->actions(), &ActionStore::changed, this, &BookedAhead::onStoreChanged);
    Q_EMIT deskChanged();
    recount();
}

void BookedAhead::onStoreChanged(const ActionStore::Changes &changes)
{
    // Most answers are about what runs or is over.
    const auto concerns = [this](const ActionId &id) {
        if (m_counted.contains(id))
            return true;
        const ActionPtr action = m_desk->actions().action(id);
        return action && action->state == KnownActionState::Scheduled;
    };
    for (const QList<ActionId> *ids : {&changes.added, &changes.changed, &changes.removed}) {
        if (std::any_of(ids->cbegin(), ids->cend(), concerns)) {
            recount();
            return;
        }
    }
}

void BookedAhead::recount()
{
    m_counted.clear();
    m_into = m_out = m_other = m_most = 0;
    if (!m_desk) {
        m_quarters.set({});
        m_next.cancel();
        Q_EMIT changed();
        return;
    }
    const Format &format = m_desk->format();
    const qint64 now = m_desk->tracker().serviceNow().toMSecsSinceEpoch();
    const qint64 first = now - now % quarterMs;
    m_begins = QDateTime::fromMSecsSinceEpoch(first, Qt::UTC);
    QList<BookedQuarter> quarters(quarterCount);
    std::vector<std::map<QString, int>> verbs(quarterCount);
    const QList<ActionId> ids = m_desk->actions().ids();
    for (const ActionId &id : ids) {
        const ActionPtr action = m_desk->actions().action(id);
        if (action->state != KnownActionState::Scheduled || !action->start)
            continue;
        const qint64 at = action->start->toMSecsSinceEpoch() - first;
        if (at < 0 || at >= quarterCount * quarterMs)
            continue;
        m_counted.insert(id);
        const int index = int(at / quarterMs);
        BookedQuarter &quarter = quarters[index];
        const QString icon = CommandWords::iconName(action->command);
        ++(icon == u"op-in"_s ? quarter.intoCount : icon == u"op-out"_s ? quarter.outCount : quarter.otherCount);
        ++verbs[size_t(index)][action->command];
    }
    for (int i = 0; i < quarterCount; ++i) {
        BookedQuarter &quarter = quarters[i];
        quarter.begins = m_begins.addMSecs(i * quarterMs);
        QStringList parts;
        for (const auto &[verb, count] : verbs[size_t(i)])
            //: How many of which command, as the API spells it
            parts.append(tr("%1 %2", "12 charge").arg(format.count(count), verb));
        const QString from = format.clockTime(quarter.begins);
        const QString to = format.clockTime(quarter.begins.addMSecs(quarterMs));
        quarter.text = parts.isEmpty() ? tr("%1 to %2: nothing booked").arg(from, to)
                                       //: Two times, and what is booked between them
                                       : tr("%1 to %2: %3").arg(from, to, Format::listed(parts));
        m_into += quarter.intoCount;
        m_out += quarter.outCount;
        m_other += quarter.otherCount;
        m_most = std::max(m_most, quarter.total());
    }
    m_quarters.set(quarters);
    m_next = m_desk->clock().callAfter(std::chrono::milliseconds(quarterMs - now % quarterMs), [this] { recount(); });
    Q_EMIT changed();
}

QString BookedAhead::summary() const
{
    if (total() == 0)
        return tr("Nothing is booked for the next 24 hours.");
    const QList<BookedQuarter> &rows = m_quarters.rows();
    const auto fullest
        = std::max_element(rows.cbegin(), rows.cend(),
                           [](const BookedQuarter &a, const BookedQuarter &b) { return a.total() < b.total(); });
    const Format &format = m_desk->format();
    //: %1 is how many begin within one quarter of an hour, %2 the time of that quarter
    return tr("%Ln booked for the next 24 hours, at most %1 within a quarter of an hour, from %2 on.", nullptr, total())
        .arg(format.count(m_most), format.clockTime(fullest->begins));
}

} // namespace fleet
