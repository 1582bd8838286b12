// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicesentence.h"
#include "devicestore.h"
#include "devicevalues.h"
#include "freshness.h"
#include "primitiveregistry.h"

#include <clock.h>

#include <QAbstractListModel>
#include <QQmlEngine>

#include <array>
#include <limits>
#include <memory>
#include <vector>

namespace fleet {

// The fleet as rows: searched, filtered, what needs attention first. Keeps its own order and filter index, publishes
// changes as ranges with roles and is never reset. Ages tick once a second for the rows on screen; a reading that
// passes a limit (1 min, 15 min, 2 h) is noticed for every row and in every sum within that second. GUI thread. Borrows
// store, clock and registry, which must outlive it.
class DeviceListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes it and passes it on")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString familyFilter READ familyFilter WRITE setFamilyFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString attentionFilter READ attentionFilter WRITE setAttentionFilter NOTIFY filterChanged FINAL)
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
        AttentionRole,
    };
    Q_ENUM(Role)
    // In the order in which rows are shown.
    enum class Attention { Failed, Offline, Gone, NoSync, BelowFloor, InFlight, None };

    DeviceListModel(DeviceStore &store, Clock &clock, const PrimitiveRegistry &registry, QObject *parent = nullptr);
    ~DeviceListModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString searchText() const { return m_searchText; }
    // Words that must all be found in id, vendor, model, family, status or local fields; `family:`, `vendor:`,
    // `status:` and `id:` look in that one alone. Case does not matter.
    void setSearchText(const QString &text);
    QString familyFilter() const { return m_familyFilter; }
    void setFamilyFilter(const QString &path); // empty: all
    QString attentionFilter() const { return m_attentionFilter; }
    void setAttentionFilter(const QString &filter); // "", "failed", "stale", "offline"

    int count() const { return int(m_shown.size()); }
    int totalCount() const;
    int vendorCount() const { return int(m_vendors.size()); }
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
    Q_INVOKABLE int rowOf(const QString &deviceId) const; // -1: filtered out or unknown
    Q_INVOKABLE QString deviceAt(int row) const;
    // Empty at the ends; the first or last row when the device itself is not listed.
    Q_INVOKABLE QString nextInList(const QString &deviceId) const;
    Q_INVOKABLE QString previousInList(const QString &deviceId) const;
    Q_INVOKABLE void dismissGone(const QString &deviceId);
    Q_INVOKABLE void dismissAllGone();
    Q_INVOKABLE void clearFilters();

    DeviceStore &store() const { return m_store; }
    Clock &clock() const { return m_clock; }
    const PrimitiveRegistry &registry() const { return m_registry; }

    static QString attentionName(Attention attention);
    static Attention attentionOf(const StoredDevice &stored, const Freshness &freshness);

Q_SIGNALS:
    void filterChanged();
    void countChanged();
    void figuresChanged();
    void familiesChanged();
    void clockSkewChanged();
    void orderChanged(); // rows came, went or moved

private:
    enum Tally {
        Total,
        UpToDate,
        Old,
        LastKnown,
        Offline,
        Gone,
        NeverRead,
        Failed,
        StoredWh,
        CapacityWh,
        FreshCapacityWh,
        BatteryCount,
        StoredCounted,
        InW,
        OutW,
        BatteryCounted,
        SolarW,
        SolarCount,
        SolarCounted,
        SolarProducing,
        EvW,
        EvCount,
        EvCounted,
        EvSessions,
        InFlight,
        Scheduled,
        FailedToday,
        TallySize,
    };
    // Whole watts and watt-hours: what is added is taken away again without a rest.
    using Tallies = std::array<qint64, TallySize>;

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
        Row *row = nullptr;
        RoleSet roles;
    };
    struct Term
    {
        enum class In { Anything, Family, Vendor, Status, Id } in = In::Anything;
        QString text; // folded
    };

    void apply(const ChangeSet &changes);
    void tick();
    void armTick();
    // Refreshes everything derived from the stored device; returns the roles that changed.
    RoleSet refresh(Row &row);
    bool refreshFreshness(Row &row, RoleSet &roles);
    void account(Row &row, bool isCounted);
    Tallies talliesOf(const Row &row) const;
    bool matches(const Row &row) const;
    const DeviceDrawing &drawing(const Row &row) const;
    static bool isBefore(const Row *a, const Row *b);
    static void eraseAt(std::vector<Row *> &rows, std::vector<size_t> places);
    static void spliceIn(std::vector<Row *> &rows, std::vector<Row *> arriving);
    enum class Terms { Any, Stricter }; // Stricter: what is not shown now cannot match
    void refilter(Terms terms);
    // What a change does to the rows on show.
    struct Shift
    {
        std::vector<Row *> leaving;
        std::vector<Row *> moving; // stay, perhaps elsewhere
        std::vector<Row *> arriving;
        bool isEmpty() const { return leaving.empty() && moving.empty() && arriving.empty(); }
    };
    // Brings the shown rows to `target` by ranges; `shift` is all that is different.
    void rearrange(const std::vector<Row *> &target, Shift shift);
    void relayout(const std::vector<Row *> &order);
    void renumber(size_t first = 0, size_t end = std::numeric_limits<size_t>::max());
    void publish(std::vector<Changed> &changed);
    QString statusText(const Row &row) const;
    QString searchTextOf(const Row &row) const;
    void noteDay();
    void noteClockSkew();

    DeviceStore &m_store;
    Clock &m_clock;
    const PrimitiveRegistry &m_registry;
    QHash<DeviceId, Row *> m_rows; // owned
    std::vector<Row *> m_order;    // every row, in order, so that a filter only picks
    std::vector<Row *> m_shown;    // those that match, in order
    QSet<QString> m_sortTexts;     // one object for equal texts: most rows of a fleet share a few models
    QHash<Family, int> m_families;
    QHash<QString, int> m_vendors; // folded: the API's spelling of one vendor varies
    bool m_isRearranging = false;
    Tallies m_tallies{};
    QString m_searchText;
    QList<Term> m_terms;
    QString m_familyFilter;
    QString m_attentionFilter;
    int m_firstVisible = 0;
    int m_lastVisible = 63; // until the view says which
    QDate m_today;
    std::optional<std::chrono::milliseconds> m_clockSkew;
    Alarm m_tick;
};

} // namespace fleet
