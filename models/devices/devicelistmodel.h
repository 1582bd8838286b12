// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attention.h"
#include "devicesentence.h"
#include "devicestore.h"
#include "devicevalues.h"
#include "fleetcolumns.h"
#include "fleetorder.h"
#include "fleetsums.h"
#include "freshness.h"
#include "primitiveregistry.h"
#include "queryplan.h"

#include <clock.h>

#include <QAbstractListModel>
#include <QQmlEngine>

#include <deque>
#include <limits>
#include <memory>
#include <vector>

namespace fleet {

// The fleet as rows: searched by a query, in an order of its own, what needs attention first. Keeps the fleet as
// columns beside the records and its own order and filter over them, publishes changes as ranges with roles and is
// never reset. Ages tick once a second for the rows on screen; a reading that passes a limit (1 min, 15 min, 2 h) is
// noticed for every row and in every sum within that second. A large fleet is searched and sorted a little at a time:
// what was on show stays, and is kept up to date, until the whole of the new is there; who asks again meanwhile has the
// latest wish alone. GUI thread. Borrows store, clock and registry, which must outlive it.
class DeviceListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes it and passes it on")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchChanged FINAL)
    Q_PROPERTY(QStringList choices READ choices NOTIFY searchChanged FINAL)
    Q_PROPERTY(QString searchError READ searchError NOTIFY searchChanged FINAL)
    Q_PROPERTY(int searchErrorAt READ searchErrorAt NOTIFY searchChanged FINAL)
    Q_PROPERTY(int searchErrorLength READ searchErrorLength NOTIFY searchChanged FINAL)
    Q_PROPERTY(QString searchSuggestion READ searchSuggestion NOTIFY searchChanged FINAL)
    // What is on show is of an earlier search or order still, and that for longer than anybody would not notice.
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY waitChanged FINAL)
    Q_PROPERTY(bool isSorting READ isSorting NOTIFY waitChanged FINAL)
    // "−6.42 MW, mean level 54 %, 3 left out of sums": of what is shown.
    Q_PROPERTY(QString shownSummary READ shownSummary NOTIFY shownSummaryChanged FINAL)
    Q_PROPERTY(QString sortKey READ sortKey NOTIFY sortChanged FINAL)
    Q_PROPERTY(bool sortDescending READ isSortDescending NOTIFY sortChanged FINAL)
    Q_PROPERTY(bool attentionFirst READ isAttentionFirst NOTIFY sortChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int totalCount READ totalCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int vendorCount READ vendorCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int failedCount READ failedCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int staleCount READ staleCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int offlineCount READ offlineCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int goneCount READ goneCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(fleet::FleetFigures figures READ figures NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QVariantList families READ families NOTIFY familiesChanged FINAL)
    Q_PROPERTY(double clockSkewSeconds READ clockSkewSeconds NOTIFY clockSkewChanged FINAL)
    Q_PROPERTY(QString clockSkewText READ clockSkewText NOTIFY clockSkewChanged FINAL)
public:
    enum Role {
        DeviceIdRole = Qt::UserRole + 1,
        FamilyRole,
        FamilyLabelRole,
        FamilyIconRole,
        FamilyColorRole,
        IsKnownFamilyRole,
        ModelRole,
        VendorRole,
        TitleRole,
        StatusWordRole,
        StatusIconRole,
        StatusToneRole,
        GaugeRole,
        RowsRole,
        SentenceRole,
        AccessibleTextRole,
        LastActionTextRole,
        LastActionStateRole,
        LastActionIconRole,
        LastActionErrorRole,
        LastActionIdRole,
        SourceRole,
        AgeSecondsRole,
        AgeGradeRole,
        PulledAtRole,
        AvailableRole,
        GoneRole,
        OfflineRole,
        OfflineCodeRole,
        RequestIdRole,
        NoticeRole,
        CommandsRole,
        IsReadOnlyRole,
        TagsRole,
        AttentionRole,
    };
    Q_ENUM(Role)
    using Attention = fleet::Attention;
    using Slot = FleetColumns::Slot;
    // Merged: the answers of one moment become one change of the rows, at most a frame later. Devices that arrive in a
    // stream, as when a fleet is read for the first time, come in eight times a second: every arrival moves rows and
    // draws the window, and both take the time in which the stream could go on.
    // AtOnce also: the caller of a search waits for its rows, however many there are.
    enum class Updates { AtOnce, Merged };
    // How long the thread is held at one go, and how many devices are searched and sorted while the caller waits.
    struct Pace
    {
        TimeSlice::Length slice = TimeSlice::usual;
        int mostAtOnce = 2000;
    };

    DeviceListModel(DeviceStore &store, Clock &clock, const PrimitiveRegistry &registry, QObject *parent = nullptr);
    ~DeviceListModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString searchText() const { return m_searchText; }
    // A query (resources/manual/en/query-language.md). While its end is missing, what is there filters; while something
    // in it is wrong, the last good one goes on and searchError says what is wrong and where.
    void setSearchText(const QString &text);
    // Both at once. Another search or order that is still being made is given up.
    void show(const QString &searchText, const FleetOrder::Spec &order);
    // Nothing that the store has told is still to be merged.
    bool isMerged() const { return m_pending.empty(); }
    // What is on show is what was asked for.
    bool isAsAsked() const { return !m_sift; }
    bool isSearching() const { return m_wait == Wait::Search; }
    bool isSorting() const { return m_wait == Wait::Order; }
    const Query &query() const { return m_query; } // that was asked for
    // The same to be kept: it holds no word of a language (QueryWords::stored).
    const Query &storedQuery() const { return m_storedQuery; }
    QStringList choices() const { return m_query.choices(); }
    // "family:battery": puts a condition into the query, or takes it out again.
    Q_INVOKABLE void toggleChoice(const QString &choice);
    Q_INVOKABLE bool hasChoice(const QString &choice) const;
    // How the query could go on at the cursor: values of QueryProposal.
    Q_INVOKABLE QVariantList completions(const QString &text, int cursor) const;
    QString searchError() const { return m_searchError.text; } // empty: none, also while somebody is typing
    int searchErrorAt() const { return int(m_searchError.position); }
    int searchErrorLength() const { return int(m_searchError.length); }
    QString searchSuggestion() const { return m_searchError.suggestion; }

    // "": by model. Or "title", "model", "vendor", "id", "status", "source", "age", "action", "family", or a field of
    // the state. Rows without a value come last either way.
    Q_INVOKABLE void sortBy(const QString &key, bool descending);
    Q_INVOKABLE void setAttentionFirst(bool isFirst);
    // As it was asked for.
    QString sortKey() const { return m_spec.key; }
    bool isSortDescending() const { return m_spec.isDescending; }
    bool isAttentionFirst() const { return m_spec.isAttentionFirst; }

    void setUpdates(Updates updates);
    void setPace(Pace pace);
    void flush(); // whatever is still to be merged, searched and sorted: the caller waits
    // The language or the units changed: every text is made anew.
    Q_INVOKABLE void retranslate();

    int count() const { return int(m_shown.size()); }
    int totalCount() const;
    int vendorCount() const;
    int failedCount() const;
    int staleCount() const;
    int offlineCount() const;
    int goneCount() const;
    FleetFigures figures() const;
    QVariantList families() const;
    double clockSkewSeconds() const; // NaN: no answer told
    QString clockSkewText() const;   // empty unless it is large

    // The rows whose ages tick. Out of range is clipped; last < first: none.
    Q_INVOKABLE void setVisibleRange(int first, int last);
    // The same for rows that another model shows in an order of its own.
    void setVisibleSlots(std::vector<Slot> slots);
    // What should be read first (product.md section 2): what is on screen, then what failed, is stuck or in flight.
    QList<DeviceId> lookedAt(int most) const;
    Q_INVOKABLE int rowOf(const QString &deviceId) const; // -1: filtered out or unknown
    Q_INVOKABLE QString deviceAt(int row) const;
    Q_INVOKABLE QStringList ids() const;    // of the rows, in order
    Q_INVOKABLE QStringList allIds() const; // of every device, whatever is searched
    // Empty at the ends; the first or last row when the device itself is not listed.
    Q_INVOKABLE QString nextInList(const QString &deviceId) const;
    Q_INVOKABLE QString previousInList(const QString &deviceId) const;
    Q_INVOKABLE void dismissGone(const QString &deviceId);
    Q_INVOKABLE void dismissAllGone();
    Q_INVOKABLE void clearFilters();

    // Beside the rows: the same fleet by columns, and which of it is shown, in order.
    const FleetColumns &columns() const { return m_columns; }
    const std::vector<Slot> &shown() const { return m_shown; }
    std::optional<Slot> slotOf(const DeviceId &id) const; // also of one that is filtered out
    Slot slotAt(int row) const { return m_shown[size_t(row)]; }
    int positionOf(Slot slot) const { return m_positions[slot]; } // -1: filtered out
    QString shownSummary() const;
    const FleetSums &sums() const { return m_sums; }
    const DeviceSums &sumsOf(Slot slot) const;
    const StoredDevice *storedAt(Slot slot) const;
    void setEnvironment(const QString &environment);
    // `user` has these devices, as a list for that user told. Remembered for those that are not listed yet.
    void noteUser(const UserId &user, const QList<DeviceId> &devices);

    // These no longer do what the last completed action from here made them do; `others` are judged no more.
    void noteDrifted(const QList<DeviceId> &drifted, const QList<DeviceId> &others);

    DeviceStore &store() const { return m_store; }
    Clock &clock() const { return m_clock; }
    const PrimitiveRegistry &registry() const { return m_registry; }

Q_SIGNALS:
    void searchChanged(); // somebody asked for another, or it is wrong
    void filterChanged(); // another search is on show
    void waitChanged();
    void countChanged();
    void figuresChanged();
    void familiesChanged();
    void clockSkewChanged();
    void orderChanged(); // rows came, went or moved
    void sortChanged();  // somebody asked for another order
    void resorted();     // it is on show
    void shownSummaryChanged();
    void contentChanged(); // anything at all about the fleet: once for each change that was applied

private:
    struct Row;
    // A set of roles in one word: ten thousand rows change at once without ten thousand lists.
    struct RoleSet
    {
        quint64 bits = 0;
        RoleSet &operator<<(int role)
        {
            bits |= quint64(1) << (role - DeviceIdRole);
            return *this;
        }
        bool isEmpty() const { return bits == 0; }
        QList<int> list() const; // in the order of Role
        bool operator==(const RoleSet &) const = default;
    };
    struct Changed
    {
        Slot slot = 0;
        RoleSet roles;
    };

    // What a change does to the rows on show.
    struct Shift
    {
        std::vector<Slot> leaving;
        std::vector<Slot> moving; // stay, perhaps elsewhere
        std::vector<Slot> arriving;
        bool isReordered = false; // any of those that stay
        bool isEmpty() const { return leaving.empty() && moving.empty() && arriving.empty() && !isReordered; }
    };
    // What the figures were before a change.
    struct Before
    {
        FleetSums sums;
        QHash<Family, int> families;
        int vendors = 0;
    };
    Before before() const { return {m_sums, m_families, vendorCount()}; }
    void tell(const Before &before);
    void takeDue();
    void apply(const ChangeSet &changes);
    void applyNow(const std::vector<DeviceId> &removed, const std::vector<Slot> &touched);
    void merge(const TimeSlice &slice);
    void takeIn(Slot slot, std::chrono::milliseconds now, std::vector<Changed> &changed);
    void arrange(const std::vector<Slot> &dropped);
    // A search or an order that is being made.
    struct Sift;
    enum class Why { Asked, TimePassed, OtherWords };
    void sift(Why why);
    void siftOn();
    bool bringOn(Sift &sift, const TimeSlice &slice);
    void showSifted();
    void forget(Slot slot); // before a device is taken in, and behind it: what is being made must know
    void learn(Slot slot, std::chrono::milliseconds now);
    void addUp(Sift &sift, Slot slot, int times);
    void noteWait();
    void tick();
    void armTick();
    Slot slotFor(const DeviceId &id, bool isNew);
    // Refreshes everything derived from the stored device; returns the roles that changed.
    RoleSet refresh(Slot slot);
    bool refreshFreshness(Row &row, Slot slot, RoleSet &roles);
    void prepare(const std::vector<Slot> &touched, size_t at) const;
    const DeviceDrawing &drawing(const Row &row) const;
    void readQuery();
    void setStatusWords(Slot slot, const Row &row);
    QString familyText(const Family &family);
    std::vector<Slot> wantedInOrder() const;
    // Brings the shown rows to `target` by ranges, or all at once; `shift` is all that is different.
    void rearrange(const std::vector<Slot> &target, Shift shift);
    void rearrangeAtOnce(const std::vector<Slot> &target, const Shift &shift);
    void relayout(std::vector<Slot> order);
    void renumber(size_t first = 0, size_t end = std::numeric_limits<size_t>::max());
    void publish(std::vector<Changed> &changed);
    QString statusText(const Row &row) const;
    std::vector<Slot> visible() const;
    void noteDay();
    void noteClockSkew();

    DeviceStore &m_store;
    Clock &m_clock;
    const PrimitiveRegistry &m_registry;
    FleetColumns m_columns;
    FleetOrder m_order{m_columns}; // every row, in order, so that a filter only picks
    QHash<DeviceId, Slot> m_slots;
    std::deque<Row> m_rows;           // by slot, as everything that follows
    std::vector<int> m_positions;     // -1: not shown
    std::vector<quint8> m_isWanted;   // matches what is on show
    std::vector<quint8> m_isPending;  // waits to be merged
    std::vector<quint8> m_isRestless; // was taken in, and has no right place yet
    std::vector<std::chrono::milliseconds> m_nextGradeAt;
    std::vector<Slot> m_pending;
    size_t m_nextPending = 0; // those before are taken in
    std::vector<Slot> m_restless;
    std::optional<Before> m_beforeMerge; // of one that is going on
    std::vector<Slot> m_shown;           // those that match, in order
    QHash<Family, int> m_families;
    QHash<Family, QString> m_familyTexts;
    QHash<QString, QString> m_statusTexts; // by its key: that and what people read
    FleetSums m_sums;
    FleetSums m_shownSums; // of those that are wanted
    bool m_isRearranging = false;
    bool m_isSummaryStale = false;
    Updates m_updates = Updates::AtOnce;
    Pace m_pace;
    QString m_searchText;
    Query m_query; // that was asked for
    Query m_storedQuery;
    FleetOrder::Spec m_spec; // that was asked for
    Query m_shownQuery;
    QueryPlan m_plan;             // of what is on show
    std::unique_ptr<Sift> m_sift; // null: what is on show is what was asked for
    Alarm m_siftTurn;
    enum class Wait { None, Search, Order };
    Wait m_wait = Wait::None;
    Alarm m_waitSign;
    QueryError m_searchError;
    int m_firstVisible = 0;
    int m_lastVisible = 63;                          // until the view says which
    std::optional<std::vector<Slot>> m_visibleSlots; // instead of the range
    QHash<DeviceId, UserId> m_users;
    QSet<DeviceId> m_drifted;
    QDate m_today;
    std::optional<std::chrono::milliseconds> m_clockSkew;
    Alarm m_tick;
    Alarm m_merge;
    std::vector<Slot> m_due; // passed a limit, and wait for their turn
    bool m_dayIsDue = false; // some of them wait because a day ended
    Alarm m_dueTurn;
    std::chrono::milliseconds m_arrivedAt; // when devices came in last
};

} // namespace fleet
