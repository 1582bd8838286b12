// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionstore.h"
#include "devicesource.h"
#include "intentjournal.h"
#include "pushport.h"

#include <clock.h>

#include <QHash>
#include <QObject>

#include <deque>
#include <map>
#include <vector>

namespace fleet {

// How an intent stands. Each looks different on screen; Unknown is never shown as failed.
enum class IntentState { Sending, Accepted, Refused, NotSent, Unknown, Settled };
// What reading told about an unknown outcome.
enum class Settlement { Open, Arrived, DidNotArrive };

// Whether an action can be an intent's; the more the later.
enum class Likeness {
    None,
    Possible, // it could be the intent's, but its start is neither what was asked for nor where queueing puts it
    Full,
};

// A confirmed command on its way, as far as this window knows. Values only: the command itself can be sent no more.
struct Intent
{
    QString id;
    Operation operation = Operation::Push;
    WriteDraft draft;
    FrozenRequest request;
    WriteEnvironment environment;
    DeviceId deviceId; // empty for consent
    QString reason;
    IntentState state = IntentState::Sending;
    Settlement settlement = Settlement::Open;
    QDateTime sentAt;  // UTC, this machine's clock
    QDateTime endedAt; // UTC, when the outcome was known or known to be unknown
    ActionId actionId; // once it is known
    ApiError error;    // when refused
    int httpStatus = 0;
    QByteArray answer; // when refused: the body as it came, without the key
    QString detail;    // why it was not sent or is unknown, for the details drawer
    PushNotSent::Kind notSentKind = PushNotSent::Kind::Offline;
    RequestId requestId;
    int lookAlikes = 0; // actions just like it that may be its own or another desk's; above 1 none is adopted
};

// What should be read next, and when. Sync does the reading and reports back through applyPage, apply or lookEnded.
struct Look
{
    enum class Kind {
        ActionList, // GET /actions, newest first: covers most
        OwnAction,  // GET /actions/{id}: was not on the last pages
        DeviceList, // GET /actions?deviceId=: settles an unknown outcome
        Device,     // GET /{family}/{id}: proves settings and effects
    };
    Kind kind = Kind::ActionList;
    ActionId actionId;
    DeviceId deviceId;
    std::chrono::milliseconds dueIn{0}; // zero or less: now
    bool operator==(const Look &) const = default;
};

// Follows confirmed commands and open actions to their end. GUI thread. Borrows ports and clock, which outlive it; owns
// the store of actions. Sends a command once and never again. Emits actionSettled exactly once per followed action.
class ActionTracker : public QObject
{
    Q_OBJECT

public:
    ActionTracker(PushPort &port, DeviceSource &devices, Clock &clock, Format format, IntentJournal *journal,
                  QObject *parent = nullptr);

    ActionStore &actions() { return m_store; }
    const ActionStore &actions() const { return m_store; }

    // Writes the intent down, then pushes it. Takes the command for good.
    void send(ConfirmedCommand command);

    // Why nothing can be sent: the journal does not take what must be written first. Empty while it does. Stages that
    // it refused are written again every few seconds, so that the problem goes away by itself when its cause does.
    const QString &journalProblem() const { return m_journalProblem; }

    // Takes up what an earlier run left, once, before anything is read: unknown outcomes are settled by reading as
    // usual, and what became an action is known to be from here. Nothing is sent.
    void resume(const QList<IntentEntry> &earlier);

    // Answers of list calls. `device` is set when the list was asked for one device only. Any order, any repetition.
    void applyPage(const Page<ActionPtr> &page, const Meta &meta, const DeviceId &device = {});
    void apply(const ActionPtr &action, const Meta &meta);
    // A look ended without an answer: it is due again after the pause that its age gives.
    void lookEnded(const Look &look);

    // Somebody heard that this action has ended (a webhook): it is read now instead of at its turn, and so is what may
    // settle an open outcome of the device. The reading decides, never the hint. False: nothing of it is followed here,
    // and nothing is read.
    bool hint(const ActionId &action, const DeviceId &device);

    // Soonest first. Empty when nothing is in flight.
    QList<Look> looks() const;
    // Empty when there is nothing to look for.
    std::optional<std::chrono::milliseconds> untilNextLook() const;

    const Intent *intent(const QString &id) const;
    // The newest one that is not dismissed, or null.
    const Intent *newestIntentOf(const DeviceId &device) const;
    void dismiss(const QString &intentId);
    int openIntents() const; // sending or unknown

    // Ends it: nothing is emitted and nothing is sent any more (product.md: also after sign-out). What still waits for
    // the journal is written down as not sent.
    void stop();

    // contract.md section 7: quick at first, then slower, after five minutes a slow look.
    static std::chrono::milliseconds pauseAfter(std::chrono::milliseconds age);

    // Now by the service's clock, as far as its answers told: the times of actions are its times, not ours.
    QDateTime serviceNow() const;

Q_SIGNALS:
    void intentChanged(const QString &intentId);
    // The action reached completed, failed or cancelled. Once per action that was seen open or was sent from here.
    void actionSettled(const fleet::ActionId &id);
    // looks() differs from before.
    void looksChanged();
    void journalProblemChanged();

private:
    struct Followed
    {
        std::chrono::milliseconds since{0}; // steady clock: followed from here on
        std::chrono::milliseconds due{0};
        int misses = 0;        // list answers in a row that did not carry it
        bool isHinted = false; // the next look is at the action itself
    };
    struct Doubt // what settling an unknown outcome needs to remember
    {
        QSet<ActionId> knownBefore;
        std::optional<Settings> settingsBefore;
        std::optional<Schedule> scheduleBefore;
        std::chrono::milliseconds sentAt{0};    // steady, as all below; of an earlier run: reckoned back
        std::chrono::milliseconds endedAt{0};   // until then it can have been made, but for a late arrival
        std::chrono::milliseconds givenUpAt{0}; // when we gave up waiting
        std::chrono::milliseconds due{0};
        std::chrono::milliseconds since{0};
        int emptyReadings = 0;       // of settings or schedules
        QList<QDateTime> emptyLists; // of actions: when the service made them, by its clock
        bool isOver = false;
    };

    Intent *find(const QString &id);
    QStringList doubtIds() const;
    void write(const QString &id, ConfirmedCommand command);
    void pushNow(const QString &id, ConfirmedCommand command);
    void finish(const QString &id, const PushOutcome &outcome);
    void accepted(Intent &intent, const PushAccepted &outcome);
    void note(const Intent &intent, IntentStage stage);
    void noteMissed(const Intent &intent, const QDateTime &listMadeAt);
    void note(const IntentEntry &entry);
    void append(const IntentEntry &entry);
    void writeAgain();
    void setJournalProblem(const QString &problem);
    void onStoreChanged(const ActionStore::Changes &changes);
    void onDeviceRead(const DeviceId &id);
    void follow(const ActionPtr &action);
    std::chrono::milliseconds dueOf(const Action &action, const Followed &followed) const;
    void learnClock(const Meta &meta);
    QDateTime serviceTimeOf(std::chrono::milliseconds steady) const;
    // `asOf`: when the service made the answer, by its clock. Answers may be old when they come.
    void settleByList(const Page<ActionPtr> &page, const DeviceId &device, const QDateTime &asOf);
    Likeness likeness(const Intent &intent, const Doubt &doubt, const Action &action) const;
    // Another command of our own whose outcome is open could be that action just as well.
    bool hasRival(const Intent &intent, const Action &action) const;
    Likeness fitsWhen(const CommandDraft &draft, const Action &action) const;
    void settleCommand(Intent &intent, Doubt &doubt, bool listCoversIt, const QDateTime &asOf);
    void settle(Intent &intent, Doubt &doubt, Settlement settlement, const ActionId &action);
    void settleSettings(const DeviceId &id);
    void settleSchedules(const DeviceId &id);
    void judgeEffects(const DeviceId &id);
    void emitLooks();

    PushPort &m_port;
    DeviceSource &m_devices;
    Clock &m_clock;
    Format m_format;
    IntentJournal *m_journal;
    QString m_journalProblem;
    QList<IntentEntry> m_unwritten; // stages that the journal refused, oldest first
    Alarm m_writeAgain;
    ActionStore m_store;
    bool m_stopped = false;
    std::map<QString, Alarm> m_patience; // for the journal, per intent that waits for it

    // Nodes that stay put: whoever hears of a change may send the next command.
    std::map<QString, Intent> m_intents;
    QStringList m_order; // oldest first
    QSet<QString> m_dismissed;
    std::map<QString, Doubt> m_doubts;
    QHash<ActionId, Followed> m_followed;
    QSet<ActionId> m_settled;
    QHash<ActionId, std::chrono::milliseconds> m_effectDue; // completed actions whose device is read again
    QHash<ActionId, std::chrono::milliseconds> m_effectSince;
    struct ClockSample
    {
        std::chrono::milliseconds at{0};    // steady
        std::chrono::milliseconds ahead{0}; // service clock minus ours, too small by the time that the answer travelled
    };
    std::deque<ClockSample> m_clockSamples;
    std::chrono::milliseconds m_wallMinusSteady{0}; // of the last sample: it moves when somebody sets our clock
    std::optional<std::chrono::milliseconds> m_serviceAhead; // the best of the samples
};

} // namespace fleet
