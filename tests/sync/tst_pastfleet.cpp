// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet as it was: rows from recordings, ages as they were then, and nothing that could be commanded. And the
// choice of what is compared, which is kept.
#include <answer.h>
#include <pastfleet.h>
#include <pastpages.h>
#include <serieschooser.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

static constexpr qint64 minuteMs = 60'000;

class tst_PastFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAsTheyWere();
    void aRecordWithoutCommands();
    void onlyTheLatestWishCounts();
    void whatFailedCanBeAskedForAgain();
    void aLargeFleetComesInParts();
    void whatSaysTheSameIsTheSameObject();
    void agesAreToldAnew();
    void whatIsComparedIsKept();
    void matchesAreSoughtWhileSomebodyLooks();

private:
    static DevicePtr battery(const QString &id, double level, bool isDeclared = false)
    {
        const QByteArray commands
            = isDeclared ? R"(,"commands":{"charge":{"parameters":{},"execution":["immediate"]}})" : "";
        const auto parsed = parseDevice(
            R"({"success":true,"data":{"id":")" + id.toUtf8()
                + R"(","vendor":"tesla","sync":{"available":true},"metadata":{"model":"Powerwall 2","source":"projection"},)"
                  R"("state":{"status":"idle","level":)"
                + QByteArray::number(level) + R"(,"chargeRate":1.5,"capacity":10,"grid":{"voltage":231,"isUp":true}})"
                + commands + "}}",
            KnownFamily::Battery);
        return *parsed->content;
    }
    Received received() const
    {
        Received now;
        now.serviceTimestampUtc = m_clock->nowUtc();
        now.localUtc = m_clock->nowUtc();
        return now;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<History> m_history;
    qint64 m_now = 0;
};

// b1 for three hours, b2 only until two hours ago.
void tst_PastFleet::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>(QDateTime(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC));
    m_history = std::make_unique<History>(
        [path = m_folder->filePath(u"fleet.db"_s)] { return StoreConnection::openFile(path); }, SampleStore::Options(),
        *m_clock);
    m_now = m_history->nowMs();
    QList<Observation> all;
    for (int minute = 180; minute > 0; minute -= 5) {
        all.append({battery(u"b1"_s, minute / 2.0), m_now - minute * minuteMs});
        if (minute >= 120)
            all.append({battery(u"b2"_s, 10), m_now - minute * minuteMs});
    }
    m_history->record(all);
}

void tst_PastFleet::rowsAsTheyWere()
{
    DeviceStore present;
    present.applyPage({battery(u"b1"_s, 99, true)}, received(), present.nextSerial());
    present.setLocalFields(DeviceId(u"b1"_s), {.name = u"Barn"_s, .tags = {}, .note = {}});
    const PrimitiveRegistry registry;
    PastFleet past(*m_history, registry, present);
    const QAbstractItemModelTester tester(past.fleet());
    const auto show = [&](double atMs) {
        past.show(atMs);
        QTRY_COMPARE(past.shownMs(), atMs);
    };
    const auto cell = [&](const QString &id, DeviceListModel::Role role) {
        return past.fleet()->data(past.fleet()->index(past.fleet()->rowOf(id)), role);
    };

    show(double(m_now - 128 * minuteMs));
    QCOMPARE(past.fleet()->count(), 2);
    QCOMPARE(past.recorded(), 2);
    QCOMPARE(past.fleet()->columns().field(u"level"_s)->numbers.at(0), 65.0); // read two minutes before
    QCOMPARE(cell(u"b1"_s, DeviceListModel::AgeSecondsRole).toDouble(), 120.0);
    QVERIFY(cell(u"b1"_s, DeviceListModel::TitleRole).toString().contains(u"Barn"_s));
    QCOMPARE(cell(u"b1"_s, DeviceListModel::ModelRole).toString(), u"Powerwall 2"_s);
    QVERIFY(cell(u"b1"_s, DeviceListModel::CommandsRole).toStringList().isEmpty());

    // Later the second one is silent: its last reading stays, with the age that it had then.
    show(double(m_now - 60 * minuteMs));
    QCOMPARE(past.devices(), 2);
    QCOMPARE(past.recorded(), 1);
    QCOMPARE(cell(u"b2"_s, DeviceListModel::AgeSecondsRole).toDouble(), 3600.0);

    // Back again, and before anything was recorded.
    show(double(m_now - 180 * minuteMs));
    QCOMPARE(cell(u"b2"_s, DeviceListModel::AgeSecondsRole).toDouble(), 0.0);
    show(double(m_now - 300 * minuteMs));
    QCOMPARE(past.fleet()->count(), 0);
    QCOMPARE(past.devices(), 0);
    QVERIFY(std::isnan(past.newestMs()));

    // The present knows nothing of it.
    QCOMPARE(present.count(), 1);
    QCOMPARE(findField(present.find(DeviceId(u"b1"_s))->device->state, u"level")->toNumber(), 99.0);
    past.forget();
    QVERIFY(std::isnan(past.atMs()));
}

void tst_PastFleet::aRecordWithoutCommands()
{
    SampleStore::RecordedReading reading;
    reading.device = DeviceId(u"b1"_s);
    reading.family = KnownFamily::Battery;
    reading.vendor = u"tesla"_s;
    reading.atMs = m_now;
    reading.quality.origin = ReadingQuality::Origin::Cache;
    const DevicePtr was = battery(u"b1"_s, 40, true);
    flatten(*was, reading.fields);
    const DevicePtr device = PastPages::deviceOf(reading, u"Powerwall 2"_s);
    QVERIFY(device);
    QVERIFY(!device->commands);
    QVERIFY(!device->settings);
    QCOMPARE(device->state, was->state);
    QVERIFY(device->reading == was->reading);
    QCOMPARE(device->metadata.model, u"Powerwall 2"_s);
    QCOMPARE(device->metadata.source, Source(KnownSource::Cache));
    QCOMPARE(device->sync.lastPulledAt->toMSecsSinceEpoch(), m_now);
    QVERIFY(!device->sync.available);
}

void tst_PastFleet::onlyTheLatestWishCounts()
{
    const DeviceStore present;
    const PrimitiveRegistry registry;
    PastFleet past(*m_history, registry, present);
    QSignalSpy shown(&past, &PastFleet::shown);
    for (int minute = 170; minute >= 20; --minute)
        past.show(double(m_now - minute * minuteMs));
    QTRY_COMPARE(past.shownMs(), double(m_now - 20 * minuteMs));
    QCOMPARE(shown.size(), 1); // those in between were overtaken
    QVERIFY(!past.isWaiting());
    past.show(double(m_now + 60 * minuteMs)); // there is no reading of the future
    QCOMPARE(past.atMs(), double(m_now));
}

void tst_PastFleet::whatFailedCanBeAskedForAgain()
{
    // No file can be made below a file.
    QFile plain(m_folder->filePath(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    History nowhere([path = m_folder->filePath(u"plain/fleet.db"_s)] { return StoreConnection::openFile(path); },
                    SampleStore::Options(), *m_clock);
    const DeviceStore present;
    const PrimitiveRegistry registry;
    PastFleet past(nowhere, registry, present);
    QSignalSpy wanted(&past, &PastFleet::wanted);
    past.show(double(m_now));
    past.show(double(m_now)); // asked for already
    QCOMPARE(wanted.size(), 1);
    QTRY_VERIFY(!past.problem().isEmpty());
    QVERIFY(!past.isWaiting());
    past.show(double(m_now));
    QCOMPARE(wanted.size(), 2);
    QVERIFY(past.isWaiting());
    QTRY_VERIFY(!past.isWaiting());
    QVERIFY(!past.problem().isEmpty());
}

// The rows that stand at the top come first, no part is larger than what a window can take without being late, and a
// newer wish does not wait for the rest.
void tst_PastFleet::aLargeFleetComesInParts()
{
    constexpr int count = 730;
    QList<Observation> all;
    for (int i = 0; i < count; ++i) {
        const QString id = u"large_%1"_s.arg(i, 4, 10, QChar(u'0'));
        all.append({battery(id, 10 + i % 80), m_now - 90 * minuteMs});
        if (i != 5) // was silent ever after
            all.append({battery(id, 11 + i % 80), m_now - 60 * minuteMs});
    }
    m_history->record(all);
    const DeviceStore present;
    const PrimitiveRegistry registry;
    PastFleet past(*m_history, registry, present);
    QSignalSpy shown(&past, &PastFleet::shown);
    past.show(double(m_now - 80 * minuteMs));
    QTRY_COMPARE(past.shownMs(), double(m_now - 80 * minuteMs));
    QCOMPARE(past.devices(), count + 2);
    QCOMPARE(past.recorded(), count + 1); // all but b2

    QList<int> parts;
    QStringList firstRows;
    for (int row = 0; row < PastFleet::mostAtOnce / 2; ++row)
        firstRows.append(past.fleet()->deviceAt(row));
    QStringList firstTold;
    connect(past.fleet(), &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); row <= to.row() && firstTold.size() < 10; ++row)
            firstTold.append(past.fleet()->deviceAt(row));
    });
    connect(past.fleet(), &DeviceListModel::contentChanged, this, [&] { parts.append(0); });
    shown.clear();
    past.show(double(m_now - 50 * minuteMs));
    past.show(double(m_now - 46 * minuteMs));
    QTRY_COMPARE(past.shownMs(), double(m_now - 46 * minuteMs));
    QCOMPARE(shown.size(), 1);
    QVERIFY2(parts.size() >= count / PastFleet::mostAtOnce, qPrintable(QString::number(parts.size())));
    QCOMPARE(firstTold.size(), 10);
    for (const QString &id : std::as_const(firstTold))
        QVERIFY2(firstRows.contains(id), qPrintable(id));
    QCOMPARE(past.devices(), count + 2);
    QCOMPARE(past.recorded(), count); // and large_0005 is silent by now
    const FleetColumns &columns = past.fleet()->columns();
    for (FleetColumns::Slot slot = 0; slot < columns.size(); ++slot) {
        const QString id = columns.id(slot);
        if (!columns.isUsed(slot) || !id.startsWith(u"large"))
            continue;
        const int i = id.right(4).toInt();
        QCOMPARE(columns.field(u"level"_s)->numbers.at(slot), double((i == 5 ? 10 : 11) + i % 80));
    }
    // Before any of them: they go.
    past.show(double(m_now - 100 * minuteMs));
    QTRY_COMPARE(past.shownMs(), double(m_now - 100 * minuteMs));
    QCOMPARE(past.fleet()->count(), 2);
}

// Page by page along what the page said before: a device that has not answered in between comes back as the very same
// object, one that has keeps what it has in common with it.
void tst_PastFleet::whatSaysTheSameIsTheSameObject()
{
    constexpr int count = 130;
    QList<Observation> all;
    for (int i = 0; i < count; ++i) {
        const QString id = u"page_%1"_s.arg(i, 4, 10, QChar(u'0'));
        all.append({battery(id, i % 80), m_now - 90 * minuteMs});
        if (i == 7)
            all.append({battery(id, 81), m_now - 85 * minuteMs});
    }
    m_history->record(all);
    PastPages pages;
    QHash<DeviceId, DevicePtr> before;
    quint64 number = 0;
    const auto readAt = [&](int minutesAgo, const QList<DeviceId> &first) {
        const PastPages::Pass pass{++number, m_now - minutesAgo * minuteMs};
        pages.wantedPass = number;
        const auto future = m_history->ask<QList<DevicePtr>>(
            [&pages, pass, first](SampleStore &store) -> StoreResult<QList<DevicePtr>> {
                auto slice = pages.readFirst(store, pass, first);
                QList<DevicePtr> devices;
                while (slice) {
                    devices += slice->devices;
                    if (slice->isLast)
                        return devices;
                    slice = pages.read(store, pass, slice->next);
                }
                return Failure{slice.error()};
            });
        QHash<DeviceId, DevicePtr> found;
        [&] {
            QTRY_VERIFY(future.isFinished());
        }();
        const StoreResult<QList<DevicePtr>> devices = future.result();
        for (const DevicePtr &device : *devices)
            found.insert(device->id, device);
        return found;
    };
    const auto one = readAt(88, {});
    QCOMPARE(one.size(), count + 2);
    const auto again = readAt(88, {});
    QCOMPARE(again.size(), one.size());
    for (auto device = one.begin(); device != one.end(); ++device)
        QVERIFY2(again.value(device.key()) == *device, qPrintable(device.key().text()));

    // Five minutes on one of them has answered, and b1, which always does.
    const auto later = readAt(83, {});
    int others = 0;
    for (auto device = one.begin(); device != one.end(); ++device)
        others += later.value(device.key()) == *device ? 0 : 1;
    QCOMPARE(others, 2);
    const DeviceId seventh(u"page_0007"_s);
    QCOMPARE(findField(later.value(seventh)->state, u"level")->toNumber(), 81.0);
    QCOMPARE(later.value(seventh)->sync.lastPulledAt->toMSecsSinceEpoch(), m_now - 85 * minuteMs);

    // Whoever came first does not come with its page again, and a name that the present knows is put in.
    pages.learnModels({{DeviceId(u"page_0001"_s), u"Powerwall 3"_s}});
    const auto named = readAt(83, {DeviceId(u"page_0009"_s), seventh});
    QCOMPARE(named.size(), count + 2);
    QCOMPARE(named.value(DeviceId(u"page_0001"_s))->metadata.model, u"Powerwall 3"_s);
    QVERIFY(named.value(DeviceId(u"page_0002"_s)) == later.value(DeviceId(u"page_0002"_s)));
}

// The same reading at a later minute is no news to the rows, but it has become older.
void tst_PastFleet::agesAreToldAnew()
{
    const DeviceStore present;
    const PrimitiveRegistry registry;
    PastFleet past(*m_history, registry, present);
    past.fleet()->setVisibleRange(0, 10);
    past.show(double(m_now - 100 * minuteMs));
    QTRY_COMPARE(past.shownMs(), double(m_now - 100 * minuteMs));
    QSignalSpy changed(past.fleet(), &QAbstractItemModel::dataChanged);
    past.show(double(m_now - 99 * minuteMs));
    QTRY_COMPARE(past.shownMs(), double(m_now - 99 * minuteMs));
    const auto isAge = [](const QVariantList &arguments) {
        return arguments.at(2).value<QList<int>>().contains(int(DeviceListModel::AgeSecondsRole));
    };
    QVERIFY(std::any_of(changed.cbegin(), changed.cend(), isAge));
    const int row = past.fleet()->rowOf(u"b2"_s);
    QCOMPARE(past.fleet()->data(past.fleet()->index(row), DeviceListModel::AgeSecondsRole).toDouble(), 21 * 60.0);
}

void tst_PastFleet::whatIsComparedIsKept()
{
    DeviceStore store;
    const PrimitiveRegistry registry;
    DeviceListModel fleet(store, *m_clock, registry);
    store.applyPage({battery(u"b1"_s, 40), battery(u"b2"_s, 50)}, received(), store.nextSerial());
    const QString file = m_folder->filePath(u"compare.json"_s);
    {
        SeriesChooser chooser(fleet, file);
        QVERIFY(chooser.add(u"chargeRate"_s, u"family:battery"_s, 1));
        QVERIFY(!chooser.add(u"chargeRate"_s, u" family:battery "_s, 1)); // is there already
        QVERIFY(!chooser.add(u"level"_s, u"family:hvac"_s, 1));           // nothing matches
        QVERIFY(!chooser.match(u"level>"_s).value(u"error"_s).toString().isEmpty());
        QVERIFY(chooser.add(u"chargeRate"_s, u"id:b2"_s, 3));
        QVERIFY(chooser.add(u"level"_s, u"id:b2"_s, 1));
        QVERIFY(!chooser.add(u"level"_s, u"family:battery"_s, 3));    // the energy of a percentage
        QVERIFY(!chooser.add(u"capacity"_s, u"family:battery"_s, 3)); // and of what is energy already
    }
    SeriesChooser chooser(fleet, file);
    QVERIFY(chooser.chosen().isEmpty()); // nobody looks
    chooser.setActive(true);
    QCOMPARE(chooser.chosen().size(), 3);
    const auto line = [&](int i) {
        return chooser.chosen().at(i).toMap();
    };
    QCOMPARE(line(0).value(u"devices"_s).toStringList().size(), 2);
    QCOMPARE(line(0).value(u"unit"_s).toString(), u"kw"_s);
    QCOMPARE(line(1).value(u"how"_s).toInt(), 3);
    QCOMPARE(line(2).value(u"how"_s).toInt(), 0); // one device alone: its own values, with their extremes
    chooser.remove(line(0).value(u"key"_s).toString());
    QCOMPARE(chooser.chosen().size(), 2);
    QStringList names;
    for (const QVariant &field : chooser.fields())
        names.append(field.toMap().value(u"name"_s).toString());
    QVERIFY(names.contains(u"level"_s));
    QVERIFY(!names.contains(u"status"_s));
}

// To find the devices of a comparison is work for the whole fleet: nothing while nobody looks, and one time for all
// that come at once.
void tst_PastFleet::matchesAreSoughtWhileSomebodyLooks()
{
    DeviceStore store;
    const PrimitiveRegistry registry;
    DeviceListModel fleet(store, *m_clock, registry);
    store.applyPage({battery(u"b1"_s, 40)}, received(), store.nextSerial());
    const QString file = m_folder->filePath(u"compare.json"_s);
    {
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::WriteOnly));
        // The second one was possible in an earlier version: it is shown as what can be said.
        kept.write(R"([{"field":"chargeRate","query":"family:battery","how":1},{"field":"level","query":"","how":3}])");
    }
    SeriesChooser chooser(fleet, file);
    QSignalSpy chosen(&chooser, &SeriesChooser::chosenChanged);
    QSignalSpy fields(&chooser, &SeriesChooser::fieldsChanged);
    const auto comeThree = [&](const QString &name) {
        for (int i = 0; i < 3; ++i)
            store.applyPage({battery(name + QString::number(i), 40)}, received(), store.nextSerial());
    };
    const auto devices = [&](int line) {
        return chooser.chosen().at(line).toMap().value(u"devices"_s).toStringList().size();
    };
    comeThree(u"x"_s);
    m_clock->advance(std::chrono::seconds(5));
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(fields.size(), 0);
    chooser.setActive(true);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(devices(0), 4);
    QCOMPARE(chooser.chosen().at(1).toMap().value(u"how"_s).toInt(), 2); // the mean
    comeThree(u"y"_s);
    QCOMPARE(chosen.size(), 1);
    m_clock->advance(std::chrono::seconds(1));
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(devices(0), 7);
    chooser.setActive(false);
    comeThree(u"z"_s);
    m_clock->advance(std::chrono::seconds(5));
    QCOMPARE(chosen.size(), 2);
    chooser.setActive(true);
    QCOMPARE(devices(0), 10);
}

QTEST_GUILESS_MAIN(tst_PastFleet)
#include "tst_pastfleet.moc"
