// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionenvironment.h"

#include <logging.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
// A tick comes every second. One that comes this much late: the computer slept, or stood still as if it did. Wall clock
// and steady clock this far apart within a tick: somebody set the clock. Both are reasons to ask again.
constexpr milliseconds sleepTolerance = 5s;
} // namespace

SessionEnvironment::SessionEnvironment(Setup setup, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_clock(clock)
{ }

SessionEnvironment::Sign SessionEnvironment::keySign() const
{
    switch (m_setup.keyClass) {
    case ApiKey::Class::Sandbox:
        return Sign::Sandbox;
    case ApiKey::Class::Live:
    case ApiKey::Class::UnknownSoLive:
        return Sign::Live;
    }
    return Sign::Live;
}

SessionEnvironment::Sign SessionEnvironment::hostSign() const
{
    if (m_setup.host == Host::Embedded)
        return Sign::Sandbox;
    // The one host of both environments says nothing; the older host of the sandbox does (contract.md section 16).
    return m_setup.baseUrl.host() == "sandbox-api.amps.ai"_L1 ? Sign::Sandbox : Sign::None;
}

SessionEnvironment::Sign SessionEnvironment::signOf(const ApiEnvironment &environment)
{
    switch (environment.known()) {
    case KnownEnvironment::Sandbox:
        return Sign::Sandbox;
    case KnownEnvironment::Live:
        return Sign::Live;
    case KnownEnvironment::Unknown:
        return environment.isEmpty() ? Sign::None : Sign::Neither;
    }
    return Sign::Neither;
}

bool SessionEnvironment::differ(Sign a, Sign b)
{
    return a != Sign::None && b != Sign::None && (a != b || a == Sign::Neither);
}

SessionEnvironment::Kind SessionEnvironment::kind() const
{
    const bool anyLive = keySign() == Sign::Live || signOf(m_lastAnswer) == Sign::Live
        || (m_disagreeing && signOf(*m_disagreeing) == Sign::Live);
    if (anyLive)
        return Kind::Live;
    return m_setup.host == Host::Embedded ? Kind::Demo : Kind::Sandbox;
}

QString SessionEnvironment::environment() const
{
    switch (kind()) {
    case Kind::Demo:
        return u"demo"_s;
    case Kind::Sandbox:
        return u"sandbox"_s;
    case Kind::Live:
        return u"live"_s;
    }
    return {};
}

QString SessionEnvironment::word() const
{
    return environment().toUpper();
}

bool SessionEnvironment::isMismatch() const
{
    return m_disagreeing.has_value() || differ(keySign(), hostSign());
}

QString SessionEnvironment::mismatchText() const
{
    if (!isMismatch())
        return {};
    const QString key = m_setup.keyClass == ApiKey::Class::Sandbox ? tr("the key is a sandbox key")
        : m_setup.keyClass == ApiKey::Class::Live                  ? tr("the key is a LIVE key")
                                                  : tr("the key's prefix is unknown, which counts as LIVE");
    if (differ(keySign(), hostSign())) {
        const QString where = m_setup.host == Host::Embedded ? tr("the built-in sandbox") : tr("the sandbox host");
        return tr("The signs of the environment disagree: %1, but the connection goes to %2. Nothing can be sent.")
            .arg(key, where);
    }
    return tr("The signs of the environment disagree: %1, but the service answers as “%2”. Nothing can be sent.")
        .arg(key, m_disagreeing->text());
}

bool SessionEnvironment::canResolve() const
{
    return m_disagreeing && !differ(keySign(), hostSign()) && !differ(keySign(), signOf(m_lastAnswer))
        && !differ(hostSign(), signOf(m_lastAnswer));
}

bool SessionEnvironment::isUnlocked() const
{
    // Asked of the clock and not of the last tick: after a sleep a write may be asked for before the tick comes.
    const milliseconds now = m_clock.monotonic();
    return m_unlockedUntil && now < *m_unlockedUntil && now - m_tickSteady <= 1s + sleepTolerance;
}

bool SessionEnvironment::writesLocked() const
{
    return isMismatch() || isReadOnly() || (kind() == Kind::Live && !isUnlocked());
}

QString SessionEnvironment::lockReason() const
{
    if (isMismatch())
        return mismatchText();
    if (isReadOnlyForGood())
        return tr("This window was started read-only: nothing can be sent from it.");
    if (isReadOnly())
        return tr("This profile is read-only: nothing can be sent. It can be allowed under Settings, Safety.");
    if (kind() == Kind::Live && !isUnlocked())
        return tr("LIVE is locked: commands would reach real equipment. Unlock it for a set time to send any.");
    return {};
}

QString SessionEnvironment::host() const
{
    const QUrl &url = m_setup.baseUrl;
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

bool SessionEnvironment::canUnlock() const
{
    return kind() == Kind::Live && !isMismatch() && !isReadOnly();
}

int SessionEnvironment::unlockSecondsLeft() const
{
    if (!m_unlockedUntil)
        return 0;
    // Rounded up: as long as it is unlocked, it does not say 0.
    const auto left = *m_unlockedUntil - m_clock.monotonic();
    return int(std::max<qint64>(0, (left.count() + 999) / 1000));
}

void SessionEnvironment::unlock(int minutes)
{
    if (!canUnlock())
        return;
    m_tickSteady = m_clock.monotonic();
    m_tickUtc = m_clock.nowUtc();
    m_unlockedUntil = m_tickSteady + std::chrono::minutes(std::clamp(minutes, 1, 60));
    qCInfo(lcSession) << "LIVE unlocked for" << std::clamp(minutes, 1, 60) << "minutes";
    m_tick = m_clock.callAfter(1s, [this] { tick(); });
    Q_EMIT unlockSecondsLeftChanged();
    Q_EMIT changed();
}

void SessionEnvironment::setReadOnly(bool readOnly)
{
    if (isReadOnlyForGood() || readOnly == isReadOnly())
        return;
    m_setup.writes = readOnly ? Writes::ReadOnlyProfile : Writes::Allowed;
    qCInfo(lcSession) << (readOnly ? "writing is no longer allowed" : "writing is allowed");
    if (readOnly)
        lock();
    Q_EMIT changed();
    Q_EMIT readOnlyChosen(readOnly);
}

void SessionEnvironment::lock()
{
    if (m_unlockedUntil)
        endUnlock();
}

void SessionEnvironment::endUnlock()
{
    m_tick.cancel();
    m_unlockedUntil.reset();
    qCInfo(lcSession) << "LIVE locked";
    Q_EMIT unlockSecondsLeftChanged();
    Q_EMIT changed();
}

void SessionEnvironment::tick()
{
    const milliseconds steady = m_clock.monotonic();
    const QDateTime utc = m_clock.nowUtc();
    const milliseconds passed = steady - m_tickSteady;
    const milliseconds apart = milliseconds(m_tickUtc.msecsTo(utc)) - passed;
    m_tickSteady = steady;
    m_tickUtc = utc;
    const bool slept = passed > 1s + sleepTolerance || std::chrono::abs(apart) > sleepTolerance;
    if (slept || !m_unlockedUntil || steady >= *m_unlockedUntil) {
        endUnlock();
        return;
    }
    m_tick = m_clock.callAfter(std::min<milliseconds>(1s, *m_unlockedUntil - steady), [this] { tick(); });
    Q_EMIT unlockSecondsLeftChanged();
}

void SessionEnvironment::noteEnvironment(const ApiEnvironment &environment)
{
    const Sign sign = signOf(environment);
    if (sign == Sign::None)
        return;
    const bool disagrees = differ(keySign(), sign) || differ(hostSign(), sign);
    const bool isNews = environment != m_lastAnswer || (disagrees && !m_disagreeing);
    m_lastAnswer = environment;
    if (!isNews)
        return;
    const bool begins = disagrees && !m_disagreeing;
    if (disagrees)
        m_disagreeing = environment;
    if (begins) {
        qCWarning(lcSession) << "an answer came from environment" << environment.text()
                             << "which key or host deny: writes are locked";
        if (m_unlockedUntil)
            endUnlock();
    }
    Q_EMIT changed();
    if (begins)
        Q_EMIT mismatchFound();
}

void SessionEnvironment::resolveMismatch()
{
    if (!canResolve())
        return;
    m_disagreeing.reset();
    Q_EMIT changed();
}

} // namespace fleet
