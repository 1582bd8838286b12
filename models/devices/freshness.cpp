// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshness.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

Freshness Freshness::of(const StoredDevice &stored, std::chrono::milliseconds now)
{
    const Device &device = *stored.device;
    const std::chrono::milliseconds sinceReceived = std::max(now - stored.received().monotonic, 0ms);

    Freshness fresh;
    fresh.source = device.metadata.source;
    fresh.hasFault = stored.fault.has_value();
    fresh.isKept = stored.isKept;
    fresh.lastPulledAtUtc = device.sync.lastPulledAt;
    if (fresh.lastPulledAtUtc) {
        // Both times are the service's own. Without its timestamp our wall clock at that moment has to do.
        const QDateTime answered = stored.received().serviceTimestampUtc.value_or(stored.received().localUtc);
        const std::chrono::milliseconds atAnswer(answered.isValid() ? fresh.lastPulledAtUtc->msecsTo(answered) : 0);
        fresh.age = std::max(atAnswer, 0ms) + sinceReceived;
    }

    const bool nothing = !stored.hasReading || (!fresh.lastPulledAtUtc && device.state.isEmpty());
    const bool lastKnown = device.sync.available == false || fresh.source == KnownSource::Fallback || fresh.hasFault;
    // A reading that does not say its age cannot be younger than its answer, and is never called fresh.
    const std::chrono::milliseconds judged = fresh.age.value_or(std::max(sinceReceived, freshLimit));
    if (stored.gone) {
        fresh.grade = FreshnessGrade::Gone;
    } else if (nothing) {
        fresh.grade = FreshnessGrade::NeverRead;
    } else if (lastKnown || fresh.isKept || judged > lostLimit) {
        fresh.grade = FreshnessGrade::LastKnown;
    } else if (judged > staleLimit) {
        fresh.grade = FreshnessGrade::Old;
        fresh.untilNextGrade = lostLimit - judged + 1ms;
    } else if (judged >= freshLimit) {
        fresh.grade = FreshnessGrade::Ageing;
        fresh.untilNextGrade = staleLimit - (fresh.age ? judged : sinceReceived) + 1ms;
    } else {
        fresh.grade = FreshnessGrade::Fresh;
        fresh.untilNextGrade = freshLimit - judged;
    }
    fresh.isAvailable = fresh.grade <= FreshnessGrade::Old;
    return fresh;
}

QString Freshness::gradeName() const
{
    switch (grade) {
    case FreshnessGrade::Fresh:
        return u"fresh"_s;
    case FreshnessGrade::Ageing:
        return u"ageing"_s;
    case FreshnessGrade::Old:
        return u"old"_s;
    case FreshnessGrade::LastKnown:
        return u"lastKnown"_s;
    case FreshnessGrade::Gone:
        return u"gone"_s;
    case FreshnessGrade::NeverRead:
        return u"neverRead"_s;
    }
    Q_UNREACHABLE();
}

QString Freshness::sourceName() const
{
    if (grade == FreshnessGrade::NeverRead)
        return {};
    return source.text().isEmpty() ? u"cache"_s : source.text();
}

QString Freshness::wordOf(const QString &source)
{
    switch (Source(source).known()) {
    case KnownSource::Live:
        //: Where a reading comes from: read from the maker just now
        return tr("live");
    case KnownSource::Cache:
        //: Where a reading comes from: the last one that the platform kept
        return tr("cache");
    case KnownSource::Projection:
        //: Where a reading comes from: calculated ahead from the last one
        return tr("projection");
    case KnownSource::Fallback:
        //: Where a reading comes from: an old one, as the maker does not answer
        return tr("fallback");
    case KnownSource::Unknown:
        break;
    }
    return {};
}

QString Freshness::sourceWord() const
{
    const QString name = sourceName();
    const QString word = wordOf(name);
    return word.isEmpty() ? name : word;
}

QString Freshness::since(const Format &format, const QDateTime &nowUtc) const
{
    if (!lastPulledAtUtc)
        return {};
    const QDate today = nowUtc.toTimeZone(format.zone()).date();
    return lastPulledAtUtc->toTimeZone(format.zone()).date() == today ? format.clockTime(*lastPulledAtUtc)
                                                                      : format.time(*lastPulledAtUtc, nowUtc);
}

QString Freshness::notice(const Format &format, const QDateTime &nowUtc) const
{
    switch (grade) {
    case FreshnessGrade::Fresh:
    case FreshnessGrade::Ageing:
    case FreshnessGrade::Old:
        return {};
    case FreshnessGrade::LastKnown:
        if (isKept) {
            //: A reading of an earlier run, kept on this computer; %1 is when it was made
            return lastPulledAtUtc ? tr("Stored reading from %1").arg(since(format, nowUtc)) : tr("Stored reading");
        }
        return lastPulledAtUtc ? tr("No sync since %1").arg(since(format, nowUtc)) : tr("No sync");
    case FreshnessGrade::Gone:
        return lastPulledAtUtc ? tr("No longer listed, last read %1").arg(since(format, nowUtc))
                               : tr("No longer listed");
    case FreshnessGrade::NeverRead:
        return tr("Never read");
    }
    Q_UNREACHABLE();
}

QString Freshness::text(const Format &format, const QDateTime &nowUtc) const
{
    if (isStale()) {
        QString line = notice(format, nowUtc);
        if (!line.isEmpty())
            line[0] = line.at(0).toLower();
        return line;
    }
    if (!age)
        //: %1 is where a reading comes from: live, cache, projection
        return tr("%1, age not reported").arg(sourceWord());
    return tr("%1 %2 ago").arg(sourceWord(), format.age(std::chrono::duration_cast<std::chrono::seconds>(*age)));
}

QString Freshness::spokenAge(std::chrono::milliseconds age)
{
    using namespace std::chrono;
    const auto phrase = [](const char *one, const char *many, qint64 n) {
        return n == 1 ? tr(one) : tr(many, nullptr, int(n));
    };
    if (age < 60s)
        return phrase(QT_TR_NOOP("1 second old"), QT_TR_N_NOOP("%n seconds old"), duration_cast<seconds>(age).count());
    if (age < 60min)
        return phrase(QT_TR_NOOP("1 minute old"), QT_TR_N_NOOP("%n minutes old"), duration_cast<minutes>(age).count());
    if (age < 48h)
        return phrase(QT_TR_NOOP("1 hour old"), QT_TR_N_NOOP("%n hours old"), duration_cast<hours>(age).count());
    return phrase(QT_TR_NOOP("1 day old"), QT_TR_N_NOOP("%n days old"), duration_cast<hours>(age).count() / 24);
}

QString Freshness::spokenText(const Format &format, const QDateTime &nowUtc) const
{
    if (isStale())
        return text(format, nowUtc);
    return age ? tr("%1, %2").arg(sourceWord(), spokenAge(*age)) : text(format, nowUtc);
}

} // namespace fleet
