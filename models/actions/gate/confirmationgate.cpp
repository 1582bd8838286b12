// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmationgate.h"

#include "commandwords.h"
#include "errorcatalogue.h"

#include <whendone.h>

#include <QUuid>

namespace fleet {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds holdTime{1500};
// A timer may ring a little early.
constexpr milliseconds holdSlack{60};
// Rung later than this, the thread was busy: that the button was let go may still wait in the queue.
constexpr milliseconds lateLimit{100};
// A sheet that stood open for longer reads the device again before it may be confirmed (product.md section 5).
constexpr std::chrono::minutes openLimit{2};

} // namespace

ConfirmationGate::ConfirmationGate(ActionTracker &tracker, DeviceSource &devices, EnvironmentSource &environment,
                                   Clock &clock, Format format, QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
    , m_devices(devices)
    , m_environment(environment)
    , m_clock(clock)
    , m_format(std::move(format))
{
    connect(&m_devices, &DeviceSource::deviceChanged, this, [this](const DeviceId &id) {
        if (isOpen() && id == m_deviceId)
            lookAgain();
    });
    connect(&m_devices, &DeviceSource::deviceRead, this, [this](const DeviceId &id) {
        if (isOpen() && id == m_deviceId)
            lookAgain();
    });
    connect(&m_environment, &EnvironmentSource::environmentChanged, this, &ConfirmationGate::lookAgain);
    connect(&m_tracker.actions(), &ActionStore::changed, this, &ConfirmationGate::lookAgain);
}

ConfirmationGate::~ConfirmationGate()
{
    // A window that closes over an open question has answered it: no.
    if (isOpen())
        record(GateRecord::What::Declined, tr("The window was closed"));
}

std::optional<QString> ConfirmationGate::propose(const WriteDraft &draft)
{
    if (isOpen()) {
        const QString why = tr("Another request is being confirmed.");
        refuse(draft, why);
        return why;
    }
    if (const QString lock = m_environment.writeLock(); !lock.isEmpty()) {
        refuse(draft, lock);
        return lock;
    }
    Proposal proposal;
    proposal.intentId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    proposal.draft = draft;
    proposal.request = freeze(draft);
    proposal.environment = m_environment.environment();
    proposal.serial = ++m_serial;
    proposal.boundAt = m_clock.monotonic();
    proposal.boundAtUtc = m_clock.nowUtc();
    m_deviceId = targetOf(draft);
    m_proposal = std::move(proposal);
    m_settings.reset();
    m_reason.clear();
    learnSettings();
    m_proposal->bound = boundFacts(draft, facts());
    m_draftProblem = draftProblem();
    if (!m_draftProblem.isEmpty()) {
        const QString problem = m_draftProblem;
        m_proposal.reset();
        m_draftProblem.clear();
        refuse(draft, problem);
        return problem;
    }
    m_withdrawn = false;
    m_withdrawnReason.clear();
    m_changedFields.clear();
    m_changes.set({});
    m_rereading = false;
    m_rereadProblem.clear();
    endHold();
    m_sheet = describe(draft, facts());
    m_proposal->firstRows = m_sheet.rows;
    show();
    record(GateRecord::What::Proposed, {});
    tick();
    Q_EMIT opened();
    Q_EMIT reasonChanged();
    if (!std::holds_alternative<ConsentDraft>(draft) && isStale(m_devices, m_deviceId))
        reread();
    else
        armTimer();
    return {};
}

void ConfirmationGate::refuse(const WriteDraft &draft, const QString &why)
{
    GateRecord entry{GateRecord::What::Refused,
                     m_clock.nowUtc(),
                     QUuid::createUuid().toString(QUuid::WithoutBraces),
                     draft,
                     freeze(draft),
                     m_environment.environment(),
                     {},
                     why,
                     {}};
    Q_EMIT recorded(entry);
}

void ConfirmationGate::learnSettings()
{
    const DevicePtr device = m_deviceId.isEmpty() ? DevicePtr() : m_devices.device(m_deviceId);
    if (device && device->settings)
        m_settings = device->settings;
}

GateFacts ConfirmationGate::facts() const
{
    GateFacts facts;
    facts.environment = m_environment.environment();
    facts.format = m_format;
    facts.nowUtc = m_clock.nowUtc();
    facts.settings = m_settings;
    if (!m_deviceId.isEmpty()) {
        facts.device = m_devices.device(m_deviceId);
        facts.words = m_devices.words(m_deviceId);
        facts.inFlight = m_tracker.actions().openActionOf(m_deviceId);
        facts.newest = m_tracker.actions().newestOf(m_deviceId);
    }
    if (m_proposal) {
        if (const auto *cancel = std::get_if<CancelDraft>(&m_proposal->draft))
            facts.action = m_tracker.actions().action(cancel->actionId);
    }
    return facts;
}

void ConfirmationGate::show()
{
    const GateFacts now = facts();
    m_device = now.device;
    m_words = now.words;
    m_isStale = !m_deviceId.isEmpty() && isStale(m_devices, m_deviceId);
    m_sheet = describe(m_proposal->draft, now);
    QList<GateRow> rows = m_sheet.rows;
    for (GateRow &row : rows) {
        for (const GateRow &first : std::as_const(m_proposal->firstRows)) {
            if (first.field != row.field)
                continue;
            row.moved = first.before != row.before || first.after != row.after;
            if (row.moved)
                row.was = first.before != row.before ? first.before : first.after;
        }
    }
    m_rows.set(rows);
    m_consequences.set(m_sheet.consequences);
    grade();
    Q_EMIT changed();
}

void ConfirmationGate::grade()
{
    GradeFacts facts;
    facts.environment = m_proposal->environment.kind;
    facts.deviceCount = m_sheet.deviceCount;
    facts.isIrreversible = m_sheet.isIrreversible;
    facts.runsAtOnce = m_sheet.runsAtOnce;
    facts.isStale = m_isStale;
    facts.rereadFailed = !m_rereadProblem.isEmpty();
    const Grade grade = fleet::grade(facts);
    m_friction = grade.friction;
    m_frictionReasons = grade.reasons;
}

QString ConfirmationGate::draftProblem() const
{
    const QDateTime plantNow = m_clock.nowUtc().toTimeZone(m_format.zone());
    QList<DraftIssue> issues;
    ErrorContext context;
    context.format = m_format;
    const DevicePtr device = m_devices.device(m_deviceId);
    if (const auto *command = std::get_if<CommandDraft>(&m_proposal->draft)) {
        if (!device)
            return tr("This device is not known any more.");
        issues = validate(*command, *device, plantNow);
        context.command = command->command;
    } else if (const auto *settings = std::get_if<SettingsDraft>(&m_proposal->draft)) {
        if (!device)
            return tr("This device is not known any more.");
        Device whole = *device;
        whole.settings = m_settings;
        issues = validate(*settings, whole);
    } else if (const auto *schedule = std::get_if<ScheduleDraft>(&m_proposal->draft)) {
        if (!device)
            return tr("This device is not known any more.");
        issues = validate(*schedule, *device, m_clock.nowUtc());
    } else if (const auto *cancel = std::get_if<CancelDraft>(&m_proposal->draft)) {
        const ActionPtr action = m_tracker.actions().action(cancel->actionId);
        if (action && action->state != KnownActionState::Scheduled)
            return ErrorCatalogue::explainAction(QStringLiteral("ACTION_NOT_CANCELLABLE"), {}).title;
    }
    if (issues.isEmpty())
        return {};
    if (device)
        context.family = device->family;
    return ErrorCatalogue::explain(issues.first(), context).title;
}

void ConfirmationGate::lookAgain()
{
    if (!isOpen())
        return;
    learnSettings();
    const QList<GateChange> changes = changesBetween(m_proposal->bound, boundFacts(m_proposal->draft, facts()));
    m_changes.set(changes);
    m_draftProblem = draftProblem();
    const QString text = withdrawalText(changes);
    // Once withdrawn it stays withdrawn, also when the fact goes back to what it was: it did move.
    const bool isNews = !m_withdrawn && !text.isEmpty();
    if (!text.isEmpty()) {
        m_withdrawn = true;
        m_withdrawnReason = text;
        m_changedFields.clear();
        for (const GateChange &change : changes) {
            if (change.withdraws)
                m_changedFields.append(change.field);
        }
        endHold();
    }
    show();
    if (isNews)
        record(GateRecord::What::Withdrawn, text);
}

void ConfirmationGate::confirmAgain()
{
    if (!isOpen() || !m_withdrawn)
        return;
    learnSettings();
    m_proposal->bound = boundFacts(m_proposal->draft, facts());
    m_changes.set({});
    m_proposal->environment = m_environment.environment();
    m_proposal->boundAt = m_clock.monotonic();
    m_proposal->boundAtUtc = m_clock.nowUtc();
    m_draftProblem = draftProblem();
    m_withdrawn = false;
    m_withdrawnReason.clear();
    m_changedFields.clear();
    endHold();
    show();
    record(GateRecord::What::Proposed, tr("Looked at again after a change"));
    armTimer();
}

void ConfirmationGate::rereadNow()
{
    if (isOpen() && !m_rereading && !m_deviceId.isEmpty())
        reread();
}

void ConfirmationGate::reread()
{
    m_rereading = true;
    endHold();
    Q_EMIT changed();
    whenDone(m_devices.readAgain(m_deviceId), this,
             [this, serial = m_proposal->serial](const Result<DevicePtr, QString> &answer) {
                 if (!isOpen() || m_proposal->serial != serial)
                     return;
                 m_rereading = false;
                 m_rereadProblem = answer ? QString() : answer.error();
                 m_proposal->boundAt = m_clock.monotonic();
                 m_proposal->boundAtUtc = m_clock.nowUtc();
                 lookAgain();
                 armTimer();
             });
}

void ConfirmationGate::armTimer()
{
    m_timer = m_clock.callAfter(openLimit, [this] {
        if (isOpen() && !m_rereading && !m_deviceId.isEmpty())
            reread();
    });
}

void ConfirmationGate::tick()
{
    if (!isOpen() || m_deviceId.isEmpty())
        return;
    // Time alone can change the ground: a start passes while the sheet is open.
    if (!m_withdrawn && !isSameGround(m_proposal->bound, boundFacts(m_proposal->draft, facts())))
        lookAgain();
    const DeviceWords now = m_devices.words(m_deviceId);
    const bool isStaleNow = isStale(m_devices, m_deviceId);
    if (!(now == m_words) || isStaleNow != m_isStale) {
        m_words = now;
        m_isStale = isStaleNow;
        grade();
        Q_EMIT changed();
    }
    m_tick = m_clock.callAfter(1s, [this] { tick(); });
}

bool ConfirmationGate::isTooOld() const
{
    // The steady clock stands still while the computer sleeps; the wall clock may be set. Either is enough.
    return m_clock.monotonic() - m_proposal->boundAt >= openLimit
        || m_proposal->boundAtUtc.msecsTo(m_clock.nowUtc()) >= milliseconds(openLimit).count();
}

QString ConfirmationGate::whyNot() const
{
    if (!isOpen())
        return tr("Nothing is being confirmed.");
    if (QString lock = m_environment.writeLock(); !lock.isEmpty())
        return lock;
    if (m_rereading)
        return tr("The device is being read again.");
    if (m_withdrawn)
        return tr("Something changed while this was open. Look at it again.");
    return m_draftProblem;
}

void ConfirmationGate::beginHold()
{
    if (!needsHold() || !canConfirm())
        return;
    m_holdSince = m_clock.monotonic();
    ringAfter(holdTime);
}

void ConfirmationGate::ringAfter(milliseconds delay)
{
    m_holdAlarm = m_clock.callAfter(delay, [this, due = m_clock.monotonic() + delay] {
        if (m_clock.monotonic() - due > lateLimit)
            ringAfter(lateLimit);
        else
            Q_EMIT heldLongEnough();
    });
}

void ConfirmationGate::endHold()
{
    m_holdAlarm.cancel();
    m_holdSince.reset();
}

void ConfirmationGate::releaseHold()
{
    endHold();
}

bool ConfirmationGate::confirm(ConfirmedBy by)
{
    if (!isOpen())
        return false;
    const std::optional<milliseconds> heldSince = m_holdSince;
    endHold();
    if (m_friction == Friction::Type)
        return false;
    if (m_friction == Friction::Hold
        && (by != Hold || !heldSince || m_clock.monotonic() - *heldSince < holdTime - holdSlack))
        return false;
    return send();
}

bool ConfirmationGate::confirmTyped(const QString &text)
{
    // Ids may end in a space that nobody can see; hands leave one, too.
    const QString word = typedWord().trimmed();
    if (!isOpen() || word.isEmpty() || text.trimmed() != word)
        return false;
    return send();
}

bool ConfirmationGate::send()
{
    // Everything that was shown is compared once more, whether or not anybody told of a change.
    lookAgain();
    if (!canConfirm())
        return false;
    if (isTooOld() && !m_deviceId.isEmpty()) {
        reread();
        return false;
    }
    record(GateRecord::What::Confirmed, m_reason);
    ConfirmedCommand command({m_proposal->intentId, operationOf(m_proposal->draft), std::move(m_proposal->draft),
                              std::move(m_proposal->request), m_proposal->environment, m_clock.nowUtc(), m_reason});
    const QString intentId = command.intentId();
    // Closed before anything is sent: whatever happens on the way, this proposal cannot be confirmed twice.
    close();
    m_tracker.send(std::move(command));
    Q_EMIT confirmed(intentId);
    return true;
}

void ConfirmationGate::cancel()
{
    if (!isOpen())
        return;
    record(GateRecord::What::Declined, !m_reason.isEmpty() ? m_reason : m_withdrawn ? m_withdrawnReason : QString());
    close();
}

void ConfirmationGate::close()
{
    m_proposal.reset();
    m_timer.cancel();
    m_tick.cancel();
    endHold();
    m_rereading = false;
    m_withdrawn = false;
    Q_EMIT changed();
    Q_EMIT closed();
}

void ConfirmationGate::record(GateRecord::What what, const QString &reason)
{
    GateRecord entry{what,
                     m_clock.nowUtc(),
                     m_proposal->intentId,
                     m_proposal->draft,
                     m_proposal->request,
                     m_proposal->environment,
                     plainText(),
                     reason,
                     m_reason};
    Q_EMIT recorded(entry);
}

QString ConfirmationGate::plainText() const
{
    QStringList lines{environmentWord() + QStringLiteral(": ") + m_sheet.environmentText, m_sheet.title,
                      QStringLiteral("%1 (%2), %3, %4")
                          .arg(m_words.title, m_deviceId.text(), m_words.stateText, m_words.freshnessText)};
    for (const GateRow &row : m_sheet.rows)
        lines.append(QStringLiteral("%1: %2 -> %3").arg(row.label, row.before, row.after));
    lines.append(m_sheet.inFlight.text);
    for (const GateNote &note : m_sheet.consequences)
        lines.append(note.text);
    lines.append(m_sheet.undo);
    lines.append(requestLine());
    lines.append(requestBody());
    return lines.join(u'\n');
}

QString ConfirmationGate::environmentWord() const
{
    return fleet::environmentWord(isOpen() ? m_proposal->environment.kind : m_environment.environment().kind);
}

QString ConfirmationGate::environmentKind() const
{
    return fleet::environmentKey(isOpen() ? m_proposal->environment.kind : m_environment.environment().kind);
}

QString ConfirmationGate::operation() const
{
    return isOpen() ? operationName(operationOf(m_proposal->draft)) : QString();
}

QString ConfirmationGate::deviceVendor() const
{
    return m_device ? m_device->vendor.text() : QString();
}

QString ConfirmationGate::deviceFamily() const
{
    return m_device ? m_device->family.path() : QString();
}

QString ConfirmationGate::requestLine() const
{
    return isOpen() ? QString::fromLatin1(m_proposal->request.method) + u' ' + m_proposal->request.path : QString();
}

QString ConfirmationGate::requestBody() const
{
    return isOpen() ? QString::fromUtf8(m_proposal->request.body) : QString();
}

QString ConfirmationGate::curlText() const
{
    return isOpen() ? fleet::curlText(m_proposal->request, m_proposal->environment.baseUrl) : QString();
}

QString ConfirmationGate::frictionName() const
{
    switch (m_friction) {
    case Friction::Click:
        return QStringLiteral("click");
    case Friction::Hold:
        return QStringLiteral("hold");
    case Friction::Type:
        break;
    }
    return QStringLiteral("type");
}

int ConfirmationGate::holdMs() const
{
    return int(holdTime.count());
}

QString ConfirmationGate::typedWord() const
{
    if (!isOpen())
        return {};
    if (const auto *consent = std::get_if<ConsentDraft>(&m_proposal->draft))
        return consent->userId.text();
    return m_proposal->environment.kind == EnvironmentKind::Live ? fleet::environmentWord(EnvironmentKind::Live)
                                                                 : QString();
}

void ConfirmationGate::setReason(const QString &reason)
{
    if (m_reason == reason)
        return;
    m_reason = reason;
    Q_EMIT reasonChanged();
}

} // namespace fleet
