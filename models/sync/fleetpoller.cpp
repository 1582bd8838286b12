// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetpoller.h"

#include <freshness.h>
#include <logging.h>
#include <whendone.h>

#include <QLocale>
#include <QPromise>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Kind = NetError::Kind;

namespace {

constexpr milliseconds watchPause = 5s;
constexpr milliseconds watchPullPause = 60s; // a reading younger than that cannot be had (contract.md section 4.1)
constexpr milliseconds freshFor = 15min;
constexpr int mostPagesInFlight = 6;
// A page that failed is asked again within its sweep so often; the client has tried it three times each time.
constexpr int mostFailures = 3;
constexpr milliseconds firstProbe = 2s;
constexpr milliseconds longestProbe = 30s;
constexpr milliseconds keyProbe = 60s; // a refused key is not asked about more often than that
// From here on a sweep takes its whole interval, and people see it as one.
constexpr int pagesOfALongSweep = 20;
// A page holds 50 devices. A server that gives thousands at once must not keep the window from being drawn.
constexpr qsizetype mostAtOnce = 250;
// So many devices of a family are looked through while the window waits.
constexpr qsizetype mostLookedThrough = 2000;
constexpr int mostCountedOnly = 4; // sweeps in a row
// Pages that are read in between while a sweep takes longer than the interval: what fits on a screen.
constexpr size_t mostExtra = 12;

QString minutesAndSeconds(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

FleetPoller::FleetPoller(ApiReads &reads, Throttle *throttle, DeviceStore &store, Clock &clock, Random &random,
                         QObject *parent)
    : QObject(parent)
    , m_reads(reads)
    , m_throttle(throttle)
    , m_store(store)
    , m_clock(clock)
    , m_random(random)
{
    for (const Family &family : Family::known())
        addFamily(family);
    if (m_throttle)
        connect(m_throttle, &Throttle::changed, this, &FleetPoller::noteStatus);
}

FleetPoller::~FleetPoller() = default;

void FleetPoller::addFamily(const Family &family)
{
    for (const auto &line : m_lines) {
        if (line->family == family)
            return;
    }
    auto line = std::make_unique<Line>();
    line->family = family;
    m_lines.push_back(std::move(line));
    if (m_started)
        refresh();
}

milliseconds FleetPoller::pollInterval() const
{
    if (m_chosenInterval.count() > 0)
        return m_chosenInterval;
    return devicesTotal() < 200 ? 20s : 60s;
}

void FleetPoller::start()
{
    if (m_started)
        return;
    m_started = true;
    m_lastAnswer = m_clock.monotonic();
    tick();
    if (!m_paused)
        beginCycle(true);
}

void FleetPoller::stop()
{
    m_started = false;
    m_alarm.cancel();
    m_tick.cancel();
    for (const auto &line : m_lines) {
        line->sweep.reset();
        ++line->generation;
    }
    m_cycleRuns = false;
    m_extra.clear();
    m_slices.clear();
    m_watched = DeviceId();
}

void FleetPoller::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_byHand = false;
    Q_EMIT pausedChanged();
    if (m_started && !m_paused) {
        m_lastAnswer = m_clock.monotonic();
        if (m_trouble)
            m_probeAt = m_clock.monotonic();
        else if (!m_cycleRuns)
            beginCycle(true);
        pump();
    }
    noteStatus();
}

void FleetPoller::refresh()
{
    if (!m_started)
        return;
    m_byHand = m_paused;
    if (m_trouble) {
        m_probeAt = m_clock.monotonic();
        pump();
        return;
    }
    beginCycle(true);
}

// ---- the cycle
// -------------------------------------------------------------------------------------------------------

void FleetPoller::beginCycle(bool quick)
{
    const milliseconds now = m_clock.monotonic();
    for (const auto &line : m_lines) {
        // A sweep that runs goes on: beginning again would only ask its pages twice.
        if (line->sweep)
            continue;
        line->sweep.emplace(m_store.nextSerial());
        ++line->generation;
        line->failures = 0;
    }
    m_quick = quick;
    m_cycleRuns = true;
    m_cycleStart = now;
    // Not quicker than the pace: pages that queue up would only keep others waiting.
    const double seconds = m_throttle && m_throttle->isPaced() ? pagesPlanned() / m_throttle->requestsPerSecond() : 0;
    m_cycleLength = std::max(pollInterval(), milliseconds(qint64(seconds * 1100)));
    m_cycleSent = 0;
    m_extraAt = now + pollInterval();
    if (quick) {
        // In a spread sweep every page keeps its phase; in a quick one what is looked at need not wait.
        QHash<size_t, QList<int>> first;
        for (const Extra &page : pagesLookedAt())
            first[page.line].append(page.offset);
        for (auto at = first.cbegin(); at != first.cend(); ++at) {
            if (m_lines[at.key()]->sweep)
                m_lines[at.key()]->sweep->readFirst(at.value());
        }
    }
    noteStatus();
    pump();
}

void FleetPoller::endCycle()
{
    m_cycleRuns = false;
    m_byHand = false;
    const milliseconds now = m_clock.monotonic();
    // The phase stays: the next cycle begins a whole interval after this one did. After the first, quick one it is
    // drawn by lot, so that windows which were opened together do not ask together for ever.
    milliseconds next = m_cycleStart + m_cycleLength;
    if (m_quick)
        next = now + milliseconds(qint64(m_random.between(0.5, 1.0) * double(pollInterval().count())));
    m_nextCycleAt = std::max(next, now);
    m_quick = false;
    if (!m_firstPicture && hasFirstPicture()) {
        m_firstPicture = true;
        Q_EMIT firstPictureReady();
    }
    noteStatus();
}

bool FleetPoller::hasFirstPicture() const
{
    return std::all_of(m_lines.cbegin(), m_lines.cend(), [](const auto &line) { return line->everEnded; });
}

int FleetPoller::pagesPlanned() const
{
    int pages = 0;
    for (const auto &line : m_lines)
        pages += line->sweep ? std::max(line->sweep->pagesTotal(), m_quick ? 1 : line->knownPages) : line->knownPages;
    return std::max(1, pages);
}

int FleetPoller::backgroundInFlight() const
{
    int pages = 0;
    for (const auto &line : m_lines)
        pages += line->sweep ? line->sweep->inFlight() : 0;
    return pages;
}

milliseconds FleetPoller::dueOfNextPage() const
{
    if (m_quick)
        return m_lastPageSent; // now
    // Page n of P leaves n/P into the interval. After a time in which nothing could be sent the rest is not sent at
    // once: two pages are never closer than half of what the even spread gives.
    const int planned = pagesPlanned();
    const milliseconds even = m_cycleStart + m_cycleLength * m_cycleSent / planned;
    return std::max(even, m_lastPageSent + m_cycleLength / (2 * planned));
}

FleetPoller::Line *FleetPoller::nextLine()
{
    // Whose share of the sweep is the smallest: then every family is spread over the whole of it, a large one does not
    // keep the small ones waiting, and a page comes at the same place of every sweep.
    Line *next = nullptr;
    double least = 0;
    for (const auto &line : m_lines) {
        if (!line->sweep || !line->sweep->hasNext())
            continue;
        const double taken = line->sweep->pagesDone() + line->sweep->inFlight();
        const double share = (taken + 0.5) / std::max(line->knownPages, line->sweep->pagesTotal());
        if (!next || share < least) {
            next = line.get();
            least = share;
        }
    }
    return next;
}

std::vector<FleetPoller::Extra> FleetPoller::pagesLookedAt() const
{
    std::vector<Extra> pages;
    const QList<DeviceId> devices = m_first ? m_first() : QList<DeviceId>();
    for (const DeviceId &id : devices) {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const auto at = m_lines[i]->pageOf.constFind(id);
            if (at == m_lines[i]->pageOf.cend())
                continue;
            const bool isKnown = std::any_of(pages.cbegin(), pages.cend(),
                                             [&](const Extra &page) { return page.line == i && page.offset == *at; });
            if (!isKnown)
                pages.push_back({i, *at});
            break;
        }
        if (pages.size() == mostExtra)
            break;
    }
    return pages;
}

void FleetPoller::pump()
{
    if (!m_started)
        return;
    const milliseconds now = m_clock.monotonic();
    const bool mayPoll = !m_paused || m_byHand;
    if (m_trouble) {
        if (mayPoll && !m_probing && m_probeAt <= now)
            probe();
        arm();
        return;
    }
    if (mayPoll) {
        if (!m_cycleRuns && m_nextCycleAt <= now) {
            beginCycle(false);
            return;
        }
        while (m_cycleRuns && backgroundInFlight() < mostPagesInFlight && dueOfNextPage() <= now) {
            Line *line = nextLine();
            if (!line)
                break;
            sendPage(*line, Purpose::Sweep);
        }
        if (m_cycleRuns && m_extraAt <= now && m_cycleLength > pollInterval() * 3 / 2) {
            m_extraAt = now + pollInterval();
            m_extra = pagesLookedAt();
        }
        while (!m_extra.empty() && m_extraInFlight < mostPagesInFlight) {
            const Extra extra = m_extra.back();
            m_extra.pop_back();
            sendExtra(extra);
        }
    }
    if (!m_paused && !m_watched.isEmpty() && !m_watchInFlight && m_watchDue <= now)
        readWatched();
    arm();
}

void FleetPoller::arm()
{
    const milliseconds now = m_clock.monotonic();
    std::optional<milliseconds> due;
    const auto consider = [&due](milliseconds at) {
        due = due ? std::min(*due, at) : at;
    };
    if (m_trouble) {
        if ((!m_paused || m_byHand) && !m_probing)
            consider(m_probeAt);
    } else if (!m_paused) {
        if (!m_cycleRuns)
            consider(m_nextCycleAt);
        else if (!m_quick && backgroundInFlight() < mostPagesInFlight)
            consider(dueOfNextPage());
        if (m_cycleRuns && m_cycleLength > pollInterval() * 3 / 2)
            consider(m_extraAt);
        if (!m_watched.isEmpty() && !m_watchInFlight)
            consider(m_watchDue);
    }
    if (!due) {
        m_alarm.cancel();
        return;
    }
    // What is due and was not sent waits for an answer, which pumps again; a second is for what nobody foresaw.
    m_alarm = m_clock.callAfter(*due > now ? *due - now : milliseconds(1s), [this] { pump(); });
}

QFuture<FleetPoller::PageResult> FleetPoller::askPage(Line &line, int offset)
{
    ++m_requestsSpent;
    ++m_cycleSent;
    m_lastPageSent = m_clock.monotonic();
    return m_reads.listDevices(line.family, {.limit = FamilySweep::pageSize, .offset = offset, .userId = {}});
}

void FleetPoller::sendPage(Line &line, Purpose purpose)
{
    const int offset = line.sweep->takeNext();
    const quint64 serial = m_store.nextSerial();
    // The line itself may not be captured: its place stays, whatever is added behind it.
    const auto index = size_t(
        std::find_if(m_lines.cbegin(), m_lines.cend(), [&line](const auto &each) { return each.get() == &line; })
        - m_lines.cbegin());
    if (purpose == Purpose::Probe)
        m_probing = true;
    whenDone(askPage(line, offset), this,
             [this, index, offset, serial, purpose, generation = line.generation](const PageResult &answer) {
                 if (purpose == Purpose::Probe)
                     m_probing = false;
                 pageAnswered(index, generation, offset, serial, answer);
             });
}

void FleetPoller::pageAnswered(size_t index, quint64 generation, int offset, quint64 serial, const PageResult &answer)
{
    Line &line = *m_lines[index];
    if (!m_started)
        return;
    m_lastAnswer = m_clock.monotonic();
    const bool isCurrent = line.sweep && line.generation == generation;
    if (answer) {
        leaveTrouble();
        notePage(line, offset, answer->value);
        takeOver(answer->value.items, Received::by(m_clock, answer->meta), serial);
        if (isCurrent) {
            line.failures = 0;
            line.error.reset();
            line.sweep->pageRead(offset, answer->value);
            line.knownTotal = line.sweep->total();
            if (line.sweep->state() != FamilySweep::State::Running)
                endSweep(line);
        }
    } else if (isCurrent) {
        line.sweep->pageFailed(offset);
        const NetError &error = answer.error();
        switch (error.kind) {
        case Kind::RateLimited:
            // The throttle waits; the page keeps its place.
            if (++line.failures > mostFailures)
                abandonSweep(line, error);
            break;
        case Kind::Offline:
        case Kind::Timeout:
        case Kind::Unavailable:
        case Kind::Unauthorised:
        case Kind::Tls:
        case Kind::Redirected:
            meetTrouble(error);
            break;
        case Kind::BadReply:
            if (++line.failures > mostFailures)
                abandonSweep(line, error);
            break;
        case Kind::Refused:
        case Kind::NotFound:
            // About this family alone.
            abandonSweep(line, error);
            break;
        case Kind::Cancelled:
            abandonSweep(line, error);
            break;
        }
    }
    noteStatus();
    pump();
}

// ---- what a page says
// ------------------------------------------------------------------------------------------------

void FleetPoller::notePage(Line &line, int offset, const Page<DevicePtr> &page)
{
    PageSeen &seen = line.pages[offset];
    seen.at = m_clock.monotonic();
    // The very same list again, when an answer brought no news.
    if (seen.devices.constData() == page.items.constData())
        return;
    for (const DevicePtr &device : page.items)
        line.pageOf.insert(device->id, offset);
    for (const DevicePtr &device : std::as_const(seen.devices)) {
        // Moved to another page, or gone: whoever was read last has it right.
        if (const auto at = line.pageOf.constFind(device->id); at != line.pageOf.cend() && *at == offset
            && std::none_of(page.items.cbegin(), page.items.cend(),
                            [&device](const DevicePtr &now) { return now->id == device->id; }))
            line.pageOf.erase(at);
    }
    seen.devices = page.items;
}

void FleetPoller::takeOver(const QList<DevicePtr> &devices, const Received &received, quint64 serial)
{
    if (devices.size() <= mostAtOnce) {
        m_store.applyPage(devices, received, serial);
        for (const DevicePtr &device : devices)
            Q_EMIT deviceRead(device->id);
        return;
    }
    for (qsizetype first = 0; first < devices.size(); first += mostAtOnce)
        m_slices.push_back({devices.mid(first, mostAtOnce), received, serial});
    takeOverSlice();
}

void FleetPoller::takeOverSlice()
{
    if (m_slices.empty())
        return;
    const Slice slice = std::move(m_slices.front());
    m_slices.pop_front();
    takeOver(slice.devices, slice.received, slice.serial);
    // Behind whatever the window has to do in between.
    if (!m_slices.empty())
        QMetaObject::invokeMethod(this, &FleetPoller::takeOverSlice, Qt::QueuedConnection);
}

void FleetPoller::sendExtra(const Extra &extra)
{
    const quint64 serial = m_store.nextSerial();
    ++m_requestsSpent;
    ++m_extraInFlight;
    whenDone(m_reads.listDevices(m_lines[extra.line]->family,
                                 {.limit = FamilySweep::pageSize, .offset = extra.offset, .userId = {}}),
             this, [this, extra, serial](const PageResult &answer) {
                 --m_extraInFlight;
                 if (!m_started)
                     return;
                 // A refusal is the sweep's business: it will meet the same one.
                 if (answer) {
                     m_lastAnswer = m_clock.monotonic();
                     notePage(*m_lines[extra.line], extra.offset, answer->value);
                     takeOver(answer->value.items, Received::by(m_clock, answer->meta), serial);
                     noteStatus();
                 }
                 pump();
             });
}

void FleetPoller::endSweep(Line &line)
{
    line.knownPages = line.sweep->pagesTotal();
    line.everEnded = true;
    line.everWhole = true;
    line.pages.removeIf([&line](const auto &page) { return page.key() >= std::max(1, line.sweep->total()); });
    if (line.sweep->state() == FamilySweep::State::Complete) {
        line.knownTotal = line.sweep->total();
        const quint64 startedSerial = line.sweep->startedSerial();
        const QSet<DeviceId> seen = line.sweep->seen() | line.seenBefore;
        // In a large fleet, whose devices one does not look through while somebody types: where no more are there than
        // were seen, none is missing. Counts can deceive (an id that two families list, a device whose answer was
        // overtaken), so that every few sweeps they are looked through all the same.
        if (seen.size() > mostLookedThrough && m_store.presentCount(line.family) <= seen.size()
            && line.countedOnly < mostCountedOnly) {
            ++line.countedOnly;
            leaveSweep(line);
            return;
        }
        line.countedOnly = 0;
        if (!line.isSecondLook && missesSome(line.family, seen)) {
            // One device that goes while another comes shifts the list without changing its length, and whoever slipped
            // through that is on no page. So what is missing is looked for once more, from the beginning.
            line.isSecondLook = true;
            line.seenBefore = seen;
            line.sweep.emplace(startedSerial);
            ++line.generation;
            return;
        }
        m_store.finishSweep(line.family, seen, startedSerial);
    } else {
        qCInfo(lcSync) << "the list of" << line.family.path() << "changed while it was read; nothing is taken for gone";
    }
    leaveSweep(line);
}

bool FleetPoller::missesSome(const Family &family, const QSet<DeviceId> &seen) const
{
    const QList<DeviceId> known = m_store.ids(family);
    return std::any_of(known.cbegin(), known.cend(),
                       [&](const DeviceId &id) { return !seen.contains(id) && !m_store.find(id)->gone; });
}

void FleetPoller::leaveSweep(Line &line)
{
    line.sweep.reset();
    ++line.generation;
    line.isSecondLook = false;
    line.seenBefore.clear();
    if (std::none_of(m_lines.cbegin(), m_lines.cend(), [](const auto &each) { return each->sweep.has_value(); }))
        endCycle();
}

void FleetPoller::abandonSweep(Line &line, const NetError &error)
{
    qCInfo(lcSync) << "gave up on the list of" << line.family.path() << "for now:" << kindName(error.kind)
                   << error.code;
    line.error = error;
    line.everEnded = true;
    // A family that this key may not see, or that there is none of, is no gap in the picture.
    line.everWhole = line.everWhole || error.kind == Kind::NotFound || error.kind == Kind::Refused;
    leaveSweep(line);
}

// ---- trouble
// ---------------------------------------------------------------------------------------------------------

void FleetPoller::meetTrouble(const NetError &error)
{
    const bool isNews = !m_trouble;
    m_trouble = error;
    // Answers of one burst fail together: they are one trouble.
    if (!isNews && m_probeAt > m_clock.monotonic())
        return;
    if (isNews)
        m_troubleCount = 0;
    const milliseconds wait = error.kind == Kind::Unauthorised
        ? keyProbe
        : std::min<milliseconds>(longestProbe, firstProbe * (1 << std::min(m_troubleCount, 10)));
    ++m_troubleCount;
    m_probeAt = m_clock.monotonic() + milliseconds(qint64(m_random.between(0.75, 1.0) * double(wait.count())));
    if (isNews)
        qCInfo(lcSync) << "polling met trouble:" << kindName(error.kind) << error.code << error.detail;
}

void FleetPoller::leaveTrouble()
{
    if (!m_trouble)
        return;
    qCInfo(lcSync) << "polling works again";
    m_trouble.reset();
    m_troubleCount = 0;
    // What was missed is caught up at the ordinary pace, from here on.
    m_cycleStart = m_clock.monotonic();
    m_cycleLength = pollInterval();
    m_cycleSent = 0;
    if (!m_cycleRuns)
        m_nextCycleAt = m_clock.monotonic();
}

void FleetPoller::probe()
{
    // One page, of whichever family is next: as good a question as any.
    if (!m_cycleRuns) {
        for (const auto &line : m_lines) {
            if (!line->sweep) {
                line->sweep.emplace(m_store.nextSerial());
                ++line->generation;
            }
        }
        m_cycleRuns = true;
        m_quick = !m_firstPicture;
    }
    Line *line = nextLine();
    if (!line)
        return; // an answer is still out
    sendPage(*line, Purpose::Probe);
    noteStatus();
}

// ---- single devices
// --------------------------------------------------------------------------------------------------

QFuture<FleetPoller::DeviceResult> FleetPoller::readNow(const DeviceId &id, Expedite expedite)
{
    const auto stored = m_store.find(id);
    if (!stored)
        return readyFuture<DeviceResult>(Failure{NetError{.kind = Kind::NotFound, .detail = u"not in the store"_s}});
    const Family family = stored->device->family;
    const quint64 serial = m_store.nextSerial();
    ++m_requestsSpent;
    auto promise = std::make_shared<QPromise<DeviceResult>>();
    promise->start();
    const QFuture<DeviceResult> future = promise->future();
    whenDone(m_reads.readDevice(family, id, expedite), this,
             [this, id, family, serial, promise](const Result<Answer<DevicePtr>, NetError> &answer) {
                 const auto finish = [&promise](DeviceResult result) {
                     promise->addResult(std::move(result));
                     promise->finish();
                 };
                 if (answer) {
                     m_lastAnswer = m_clock.monotonic();
                     m_store.applyDevice(answer->value, Received::by(m_clock, answer->meta), serial);
                     Q_EMIT deviceRead(id);
                     finish(answer->value);
                 } else {
                     const NetError &error = answer.error();
                     if (error.api) {
                         m_store.applyError(id, family, *error.api, Received::by(m_clock, error.api->meta), serial);
                         Q_EMIT deviceRead(id);
                     }
                     finish(Failure{error});
                 }
                 noteStatus();
             });
    noteStatus();
    return future;
}

void FleetPoller::pullFresh(const QString &deviceId)
{
    const DeviceId id(deviceId);
    // Twice the same question while it is out is one.
    if (id.isEmpty() || (id == m_pulling))
        return;
    m_pulling = id;
    const quint64 mine = ++m_pullNumber;
    Q_EMIT pullingChanged();
    whenDone(readNow(id, Expedite::Yes), this, [this, id, mine](const DeviceResult &result) {
        if (mine == m_pullNumber) {
            m_pulling = DeviceId();
            Q_EMIT pullingChanged();
        }
        if (!result) {
            const NetError &error = result.error();
            Q_EMIT pullFailed(id.text(), error.code.isEmpty() ? kindName(error.kind) : error.code, error.message);
        }
    });
}

void FleetPoller::watch(const QString &deviceId)
{
    const DeviceId id(deviceId);
    if (id == m_watched)
        return;
    m_watched = id;
    m_watchDue = m_clock.monotonic();
    m_watchPullDue = m_watchDue + watchPullPause;
    pump();
}

void FleetPoller::unwatch()
{
    m_watched = DeviceId();
    arm();
}

void FleetPoller::readWatched()
{
    const DeviceId id = m_watched;
    m_watchInFlight = true;
    const bool pulls = m_watchPullDue <= m_clock.monotonic() && !(m_throttle && m_throttle->isPaced());
    if (pulls)
        m_watchPullDue = m_clock.monotonic() + watchPullPause;
    whenDone(readNow(id, pulls ? Expedite::Yes : Expedite::No), this, [this, id](const DeviceResult &) {
        m_watchInFlight = false;
        // Another one may be looked at by now: that one is due already.
        if (id == m_watched)
            m_watchDue = m_clock.monotonic() + watchPause;
        pump();
    });
}

// ---- what is said about it
// -------------------------------------------------------------------------------------------

FleetPoller::Status FleetPoller::status() const
{
    if (!m_started || (m_paused && !m_byHand))
        return Status::Paused;
    if (m_trouble) {
        switch (m_trouble->kind) {
        case Kind::Offline:
            return Status::NoNetwork;
        case Kind::Unauthorised:
            return Status::KeyRefused;
        case Kind::Timeout:
        case Kind::Refused:
        case Kind::RateLimited:
        case Kind::NotFound:
        case Kind::Unavailable:
        case Kind::BadReply:
        case Kind::Redirected:
        case Kind::Tls:
        case Kind::Cancelled:
            return Status::ApiDown;
        }
    }
    if (m_clock.monotonic() - m_lastAnswer > 2 * pollInterval() && !(m_throttle && m_throttle->isHeld()))
        return Status::Stalled;
    if (m_throttle && m_throttle->isHeld())
        return Status::SlowedDown;
    // A long sweep that only keeps a whole picture fresh is no news: it never ends.
    if (m_cycleRuns && (m_quick || (pagesPlanned() > pagesOfALongSweep && !isWhole())))
        return Status::Sweeping;
    return Status::UpToDate;
}

QString FleetPoller::statusWord() const
{
    switch (status()) {
    case Status::UpToDate:
        return tr("Up to date");
    case Status::Sweeping:
        return tr("Sweep");
    case Status::SlowedDown:
        return tr("Slowed down");
    case Status::Paused:
        return tr("Paused");
    case Status::NoNetwork:
        return tr("No network");
    case Status::ApiDown:
        return tr("Service down");
    case Status::KeyRefused:
        return tr("Key refused");
    case Status::Stalled:
        return tr("Stalled");
    }
    return {};
}

QString FleetPoller::statusDetail() const
{
    const QString devices = tr("%1 of %2").arg(number(devicesFresh()), number(devicesTotal()));
    const QString next = minutesAndSeconds(secondsToNext());
    switch (status()) {
    case Status::UpToDate:
        // Of many pages one is due at any moment.
        if (pagesPlanned() > pagesOfALongSweep)
            return devices;
        //: "38 of 38, next in 0:19": devices seen of all, minutes and seconds until the next read
        return tr("%1, next in %2").arg(devices, next);
    case Status::Sweeping: {
        const QString pages = tr("%1 of %2 pages").arg(number(pagesDone()), number(pagesTotal()));
        if (m_quick)
            return pages;
        const auto left = m_cycleStart + m_cycleLength - m_clock.monotonic();
        //: "170 of 205 pages, 28 s left"
        return tr("%1, %2 s left").arg(pages, number(int(std::max<qint64>(0, left.count() / 1000))));
    }
    case Status::SlowedDown:
        return tr("%1, next in %2").arg(devices, next);
    case Status::Paused:
        return devices;
    case Status::NoNetwork:
        return tr("trying again in %1").arg(next);
    case Status::ApiDown:
        return m_trouble->code.isEmpty() ? tr("trying again in %1").arg(next)
                                         : tr("%1, trying again in %2").arg(m_trouble->code, next);
    case Status::KeyRefused:
        return m_trouble->code.isEmpty() ? tr("the service does not accept this key") : m_trouble->code;
    case Status::Stalled:
        return tr("no answer for %1").arg(minutesAndSeconds(int((m_clock.monotonic() - m_lastAnswer).count() / 1000)));
    }
    return {};
}

int FleetPoller::devicesFresh() const
{
    const milliseconds now = m_clock.monotonic();
    qsizetype fresh = 0;
    for (const auto &line : m_lines) {
        for (const PageSeen &page : std::as_const(line->pages))
            fresh += now - page.at < freshFor ? page.devices.size() : 0;
    }
    return std::min(int(fresh), devicesTotal());
}

QString FleetPoller::completenessText() const
{
    //: How complete the picture is: "41,300 of 50,000 within 15 min"
    return tr("%1 of %2 within 15 min").arg(number(devicesFresh()), number(devicesTotal()));
}

bool FleetPoller::isWhole() const
{
    return isComplete() && devicesFresh() == devicesTotal();
}

bool FleetPoller::isComplete() const
{
    return std::all_of(m_lines.cbegin(), m_lines.cend(), [](const auto &line) { return line->everWhole; });
}

double FleetPoller::requestsPerSecondNeeded() const
{
    return double(pagesPlanned()) / (double(pollInterval().count()) / 1000.0);
}

int FleetPoller::devicesTotal() const
{
    int total = 0;
    for (const auto &line : m_lines)
        total += line->knownTotal;
    return total;
}

int FleetPoller::pagesTotal() const
{
    int pages = 0;
    for (const auto &line : m_lines)
        pages += line->sweep ? std::max(line->sweep->pagesTotal(), line->everEnded ? line->knownPages : 1)
                             : line->knownPages;
    return pages;
}

int FleetPoller::pagesDone() const
{
    int pages = 0;
    for (const auto &line : m_lines)
        pages += line->sweep ? line->sweep->pagesDone() : line->knownPages;
    return pages;
}

int FleetPoller::secondsToNext() const
{
    const milliseconds now = m_clock.monotonic();
    milliseconds next = m_nextCycleAt;
    if (m_trouble)
        next = m_probing ? now : m_probeAt;
    else if (m_throttle && m_throttle->isHeld())
        next = now + m_throttle->heldFor();
    else if (m_cycleRuns)
        next = m_quick ? now : std::max(now, dueOfNextPage());
    return int(std::max<qint64>(0, ((next - now).count() + 999) / 1000));
}

double FleetPoller::clockSkewSeconds() const
{
    const auto skew = m_store.clockSkew();
    return skew ? double(skew->count()) / 1000.0 : std::numeric_limits<double>::quiet_NaN();
}

QString FleetPoller::clockSkewText() const
{
    const auto skew = m_store.clockSkew();
    if (!skew || std::chrono::abs(*skew) < Freshness::skewLimit)
        return {};
    const QString by = Format().duration(std::chrono::abs(*skew));
    return skew->count() > 0 ? tr("This computer's clock is %1 behind the service.").arg(by)
                             : tr("This computer's clock is %1 ahead of the service.").arg(by);
}

FleetPoller::Said FleetPoller::whatIsSaid() const
{
    const Status is = status();
    const bool counts = is == Status::Sweeping;
    return {is,
            statusDetail(),
            completenessText(),
            clockSkewText(),
            isComplete(),
            devicesFresh(),
            devicesTotal(),
            counts ? pagesDone() : 0,
            counts ? pagesTotal() : 0};
}

void FleetPoller::noteStatus()
{
    // Many answers may come in one turn of the event loop; one word about it is enough.
    if (m_statusQueued)
        return;
    m_statusQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_statusQueued = false;
            Said said = whatIsSaid();
            if (said == m_said)
                return;
            m_said = std::move(said);
            Q_EMIT statusChanged();
        },
        Qt::QueuedConnection);
}

void FleetPoller::tick()
{
    // Countdowns, and the watch over ourselves. Alarms may stand still while the computer sleeps: what fell due then is
    // sent at the first tick after it.
    m_tick = m_clock.callAfter(1s, [this] {
        noteStatus();
        tick();
        pump();
    });
}

} // namespace fleet
