// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetwindow.h"

#include "auditplace.h"
#include "fleetlink.h"
#include "spareheap.h"
#include "textrefresh.h"
#include "windowtexts.h"

#include <formatsingleton.h>
#include <logging.h>
#include <themeassets.h>
#include <whendone.h>

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

namespace {

constexpr int devicesReadFirst = 200; // a table on a large screen shows no more

SessionEnvironment::Setup sessionSetup(const CommandLine &options, const Connection &connection,
                                       const FleetWindow::Place &place)
{
    using Writes = SessionEnvironment::Writes;
    SessionEnvironment::Setup setup;
    setup.profile = place.name;
    setup.baseUrl = connection.baseUrl;
    setup.keyClass = connection.key.keyClass();
    setup.redactedKey = connection.key.redacted();
    setup.host = place.host;
    setup.writes = options.readOnly ? Writes::ReadOnlyStart
        : place.isReadOnly          ? Writes::ReadOnlyProfile
                                    : Writes::Allowed;
    return setup;
}

AuditContext auditContextOf(const WriteEnvironment &environment)
{
    return {systemUser(), QSysInfo::machineHostName(), environment.profile, environmentWord(environment.kind),
            environment.baseUrl.toString(QUrl::RemoveUserInfo)};
}

// A picture of a demo writes to a folder that goes with it; a demo on screen begins its log anew.
AuditPlace auditPlaceFor(const CommandLine &options, const FleetWindow::Place &place, PassingFolder &passing)
{
    const bool isDemo = place.host == SessionEnvironment::Host::Embedded;
    if (isDemo && options.leavesNoTrace())
        return {passing.filePath(u"audit.log"_s), passing.filePath(u"audit.head"_s)};
    const AuditPlace found = auditPlace(place.folder);
    if (isDemo)
        forgetAudit(found);
    return found;
}

// A file of the profile; empty where nothing is to stay behind.
QString keptIn(const CommandLine &options, const FleetWindow::Place &place, const QString &name)
{
    return options.leavesNoTrace() || place.folder.isEmpty() ? QString() : place.folder + u'/' + name;
}

// The last readings, shown before the network answers. A demo's world begins anew each time: there is nothing to keep.
QString readingsKeptIn(const CommandLine &options, const FleetWindow::Place &place)
{
    const bool isDemo = place.host == SessionEnvironment::Host::Embedded;
    return isDemo ? QString() : keptIn(options, place, u"last-readings"_s);
}

SnapshotOwner snapshotOwner(const Connection &connection, const SessionEnvironment &session)
{
    return {connection.baseUrl.toString(), session.environment(), connection.key.redacted()};
}

// Where readings are recorded. A demo's world begins anew each time, and so does its history; a run that leaves no
// trace reads what is there and adds nothing.
History::Open historyPlace(const CommandLine &options, const FleetWindow::Place &place, PassingFolder &passing)
{
    const bool isDemo = place.host == SessionEnvironment::Host::Embedded;
    const QString name = u"fleet.db"_s;
    const QString path = isDemo && options.leavesNoTrace() ? passing.filePath(name)
        : place.folder.isEmpty()                           ? QString()
                                                           : place.folder + u'/' + name;
    const auto wish
        = !isDemo && options.leavesNoTrace() ? StoreConnection::Wish::ReadOnly : StoreConnection::Wish::Collect;
    if (!isDemo && !place.historyUrl.isEmpty())
        return [url = place.historyUrl, wish] {
            return StoreConnection::openServer(url, wish);
        };
    return [path, name, isDemo, wish]() -> StoreResult<std::unique_ptr<StoreConnection>> {
        if (path.isEmpty())
            return Failure{StoreError{StoreError::Kind::NoPlace, name}};
        if (isDemo) {
            for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
                QFile::remove(path + suffix);
        }
        return StoreConnection::openFile(path, 0, wish);
    };
}

// A demo's history begins with what its simulator says happened before.
History::Prepare historyBefore(const FleetWindow::Place &place)
{
    if (!place.past)
        return {};
    return [past = *place.past](SampleStore &store, const std::atomic<bool> &isStopping) {
        return recordDemoPast(store, past, isStopping);
    };
}

} // namespace

FleetWindow::FleetWindow(const CommandLine &options, const Connection &connection,
                         std::unique_ptr<IntentJournal> journal, const QList<IntentEntry> &earlier, const Place &place,
                         ProfileStore &profiles, KeyKeeper &keys, Preferences &preferences, Languages &languages)
    : m_options(options)
    , m_folder(place.folder)
    , m_random(Random::fromSystem())
    , m_client(connection.clone(), m_clock, m_random)
    , m_sender(connection.clone(), m_clock)
    , m_inspector(m_log, connection.baseUrl)
    , m_session(sessionSetup(options, connection, place), m_clock)
    , m_environment(m_session)
    , m_port(m_sender, m_environment)
    , m_registry(Format().forReadings())
    , m_list(m_store, m_clock, m_registry)
    , m_book(m_store, keptIn(options, place, u"notes.json"_s))
    , m_views(m_list, keptIn(options, place, u"views.json"_s))
    , m_viewMemory(m_list, keptIn(options, place, u"fleet-view.json"_s))
    , m_poller(m_client, &m_client.throttle(), m_store, m_clock, m_random)
    , m_budget(m_client.throttle(), m_poller, m_clock)
    , m_pollWatch(m_poller, m_clock)
    , m_snapshot(readingsKeptIn(options, place), snapshotOwner(connection, m_session), m_store, m_clock)
    , m_history(historyPlace(options, place, m_passing), SampleStore::Options(), m_clock, historyBefore(place))
    , m_recorder(m_store, m_history, m_clock)
    , m_past(m_history, m_registry, m_store)
    , m_sparks(m_history)
    , m_seriesChooser(m_list, keptIn(options, place, u"compare.json"_s))
    , m_devices(m_store, m_poller, m_registry, m_clock)
    , m_journal(std::move(journal))
    , m_audit(auditPlaceFor(options, place, m_passing), auditContextOf(m_environment.environment()), m_clock.nowUtc())
    , m_audited(*m_journal, m_audit, m_audit.context())
    , m_desk(m_port, m_devices, m_environment, m_clock, Format(), &m_audited)
    , m_drift(m_desk.actions(), m_store)
    , m_trail(m_desk, m_audit, m_audit.context())
    , m_proposals(m_desk)
    , m_door(m_proposals, m_devices)
    , m_bundles({m_store, m_registry, m_desk.actions(), m_log, m_clock, connection.baseUrl.authority()})
    , m_customers(m_client, m_store, m_desk, keptIn(options, place, u"customers.json"_s))
    , m_schedules(m_client, m_desk)
    , m_feed(m_client, m_desk.tracker(), m_poller, m_clock)
    , m_preferences(preferences)
    , m_languages(languages)
    , m_profiles(profiles, keys, place.profileId, place.keyPlace)
    , m_transport(connection.baseUrl)
{
    if (place.past && demoPastLength(place.past->devices) > 0ms)
        m_history.setSimulatedUntil(place.past->startUtc.toMSecsSinceEpoch());
    m_list.setUpdates(DeviceListModel::Updates::Merged);
    m_list.setEnvironment(m_session.environment());
    connect(&m_client, &ApiClient::environmentSeen, &m_session, &SessionEnvironment::noteEnvironment);
    connect(&m_port, &HttpPushPort::environmentSeen, &m_session, &SessionEnvironment::noteEnvironment);
    connect(&m_client, &ApiClient::requestFinished, &m_log, &RequestLog::add);
    connect(&m_sender, &PushSender::requestFinished, &m_log, &RequestLog::add);
    connect(&m_client, &ApiClient::requestFinished, &m_budget, &ReadBudget::add);
    m_poller.setCompanions(&m_budget, &m_pollWatch);
    m_poller.setFirst([this] { return m_list.lookedAt(devicesReadFirst); });
    connect(&m_drift, &DriftWatch::changed, &m_list, &DeviceListModel::noteDrifted);
    connect(&m_customers, &CustomerDesk::devicesRead, &m_list, &DeviceListModel::noteUser);
    connect(&m_poller, &FleetPoller::firstPictureReady, &m_snapshot, &FleetSnapshot::save);
    // For who measures from outside, with the scene graph's own lines about its frames between them.
    connect(&m_poller, &FleetPoller::firstPictureReady, this, [this] {
        m_list.flush();
        qCDebug(lcApp) << "first picture:" << m_list.count() << "devices";
    });
    connect(&m_poller, &FleetPoller::firstPictureReady, this, [this] {
        m_recorder.flush();
        if (!lcApp().isDebugEnabled()) // for who measures, as above
            return;
        // Questions are answered in the order in which readings were handed over: what stands before is on the disk.
        const auto noteRecorded = [](SampleStore &) {
            return StoreResult<Done>(Done{});
        };
        whenDone(m_history.ask<Done>(noteRecorded), this, [this](const StoreResult<Done> &answer) {
            if (answer && m_history.status() == History::Status::Recording)
                qCDebug(lcApp) << "readings recorded";
        });
    });
    connect(&m_poller, &FleetPoller::firstPictureReady, this, [this] {
        const QString page = std::exchange(m_awaitedPage, {});
        if (!page.isEmpty() && m_window->property("place").toString() == m_awaitedFrom)
            showPage(page);
    });
    connect(&m_snapshot, &FleetSnapshot::loaded, this, [this](int devices, int kept) {
        m_list.flush();
        qCDebug(lcApp) << "stored readings:" << devices << "of" << kept << "devices";
    });
    connect(&m_snapshot, &FleetSnapshot::saved, this, [](bool worked) {
        if (worked)
            qCDebug(lcApp) << "readings kept";
    });
    // The first picture and what is written of it leave more behind than they need: 2 KB a device.
    connect(
        &m_snapshot, &FleetSnapshot::saved, this,
        [] { QThreadPool::globalInstance()->start([] { SpareHeap::giveBack(); }); }, Qt::SingleShotConnection);
    m_keepReadings.setInterval(5min);
    connect(&m_keepReadings, &QTimer::timeout, &m_snapshot, &FleetSnapshot::save);
    connect(&m_desk, &CommandDesk::actionsWanted, &m_feed, &ActionFeed::refresh);
    for (const QString &path : std::as_const(m_options.families))
        m_poller.addFamily(Family::fromPath(path));
    if (m_options.backend == CommandLine::Backend::Demo && m_options.demoUnknownFamily)
        m_poller.addFamily(Family::fromPath(u"heat-pump"_s));
    connect(&m_session, &SessionEnvironment::readOnlyChosen, this, [&profiles, id = place.profileId](bool readOnly) {
        if (!id.isEmpty())
            (void)profiles.change(id, [readOnly](Profile &profile) { profile.isReadOnly = readOnly; });
    });
    m_bundles.environmentWord = m_session.word();
    m_desk.tracker().resume(earlier);
    m_unsettled = int(std::count_if(earlier.begin(), earlier.end(),
                                    [](const IntentEntry &entry) { return entry.stage == IntentStage::Unknown; }));
    const QStringList met = m_preferences.metFields();
    for (const QString &entry : met)
        m_registry.meet(Family::fromPath(entry.section(u'/', 0, 0)), entry.section(u'/', 1));
    connect(&m_preferences, &Preferences::fieldsMet, this, [this](const QString &family, const QStringList &names) {
        for (const QString &name : names)
            m_registry.meet(Family::fromPath(family), name);
    });
    connect(&m_languages, &Languages::changed, this, &FleetWindow::retranslate);
}

FleetWindow::~FleetWindow()
{
    m_feed.stop();
    m_poller.stop();
    m_snapshot.saveNow();
}

bool FleetWindow::load()
{
    // A worker reads it while the window is made; what it finds is taken over with the event loop.
    m_snapshot.load();
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    registerIconProvider(&m_engine);
    m_engine.setInitialProperties({
        {u"session"_s, QVariant::fromValue(&m_session)},
        {u"poller"_s, QVariant::fromValue(&m_poller)},
        {u"history"_s, QVariant::fromValue(&m_history)},
        {u"fleet"_s, QVariant::fromValue(&m_list)},
        {u"sparks"_s, QVariant::fromValue(&m_sparks)},
        {u"pastFleet"_s, QVariant::fromValue(&m_past)},
        {u"seriesChooser"_s, QVariant::fromValue(&m_seriesChooser)},
        {u"views"_s, QVariant::fromValue(&m_views)},
        {u"viewMemory"_s, QVariant::fromValue(&m_viewMemory)},
        {u"book"_s, QVariant::fromValue(&m_book)},
        {u"desk"_s, QVariant::fromValue(&m_desk)},
        {u"preferences"_s, QVariant::fromValue(&m_preferences)},
        {u"inspector"_s, QVariant::fromValue(&m_inspector)},
        {u"proposals"_s, QVariant::fromValue(&m_proposals)},
        {u"customers"_s, QVariant::fromValue(&m_customers)},
        {u"schedules"_s, QVariant::fromValue(&m_schedules)},
        {u"bundles"_s, QVariant::fromValue(&m_bundles)},
        {u"audit"_s, QVariant::fromValue(&m_audit)},
        {u"desktop"_s, QVariant::fromValue(&m_desktop)},
        {u"profiles"_s, QVariant::fromValue(&m_profiles)},
        {u"transport"_s, QVariant::fromValue(&m_transport)},
        {u"languages"_s, QVariant::fromValue(&m_languages)},
        {u"manual"_s, QVariant::fromValue(&m_manual)},
    });
    m_engine.load(QUrl(u"qrc:/qt/qml/Fleet/Ui/Main.qml"_s));
    if (m_engine.rootObjects().isEmpty())
        return false;
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (!m_window)
        return false;
    if (m_options.size)
        m_window->resize(*m_options.size);
    else
        restorePlace();
    connect(m_window, &QWindow::visibleChanged, this, [this](bool visible) {
        if (!visible) {
            keepPlace();
            Q_EMIT closed();
        }
    });
    m_window->show();
    // Said once there is something to read it on.
    QTimer::singleShot(0, m_window, [this] { m_window->setProperty("unsettledCount", m_unsettled); });
    return true;
}

QString FleetWindow::placeKey(const QString &name) const
{
    return u"windows/%1/%2"_s.arg(QFileInfo(m_folder).fileName(), name);
}

// Size, place and page of this profile's window, as its person left it.
void FleetWindow::keepPlace() const
{
    if (m_options.leavesNoTrace() || m_folder.isEmpty())
        return;
    QSettings settings;
    const bool isMaximized = m_window->windowStates() & Qt::WindowMaximized;
    settings.setValue(placeKey(u"maximized"_s), isMaximized);
    if (!isMaximized)
        settings.setValue(placeKey(u"geometry"_s), m_window->geometry());
    settings.setValue(placeKey(u"page"_s), m_window->property("place"));
    settings.setValue(placeKey(u"columns"_s), m_window->property("tableLayout"));
}

void FleetWindow::restorePlace()
{
    if (m_options.leavesNoTrace() || m_folder.isEmpty())
        return;
    const QSettings settings;
    const QRect geometry = settings.value(placeKey(u"geometry"_s)).toRect();
    // A screen that is gone must not take the window along.
    const QList<QScreen *> screens = QGuiApplication::screens();
    const bool isInSight = std::any_of(screens.begin(), screens.end(), [&geometry](const QScreen *screen) {
        const QRect seen = screen->availableGeometry().intersected(geometry);
        return seen.width() >= 200 && seen.height() >= 120;
    });
    if (geometry.isValid() && isInSight)
        m_window->setGeometry(geometry);
    if (settings.value(placeKey(u"maximized"_s)).toBool())
        m_window->setWindowStates(Qt::WindowMaximized);
    if (const QString columns = settings.value(placeKey(u"columns"_s)).toString(); !columns.isEmpty())
        m_window->setProperty("tableLayout", columns);
    const QString page = settings.value(placeKey(u"page"_s)).toString();
    if (m_options.page.isEmpty() && FleetLink::isPage(page.section(u':', 0, 0)) && !page.startsWith(u"device:"_s))
        QMetaObject::invokeMethod(m_window, "showNamed", Q_ARG(QString, page));
}

void FleetWindow::bringForward()
{
    if (m_window->visibility() == QWindow::Minimized)
        m_window->showNormal();
    m_window->raise();
    m_window->requestActivate();
}

void FleetWindow::showPage(const QString &page)
{
    bringForward();
    if (page.isEmpty())
        return;
    // A page about a device is shown once it is there, the last one asked for, unless its person went somewhere else
    // meanwhile.
    m_awaitedPage.clear();
    const QString kind = page.section(u':', 0, 0);
    const bool isAboutDevice = page.contains(u':')
        && (kind == u"device" || kind == u"explain" || kind == u"schedule" || kind == u"confirm");
    if (!m_poller.hasFirstPicture() && isAboutDevice) {
        m_awaitedPage = page;
        m_awaitedFrom = m_window->property("place").toString();
        return;
    }
    m_list.flush();
    QMetaObject::invokeMethod(m_window, "showNamed", Q_ARG(QString, resolvePage(page)));
}

void FleetWindow::start()
{
    m_keepReadings.start();
    qCDebug(lcApp) << "reading begins";
    m_poller.start();
    m_feed.start();
    if (!m_folder.isEmpty() && !m_options.leavesNoTrace()) {
        if (const auto listening = m_door.listen(ProposalSocket::pathFor(m_folder)); !listening)
            qCWarning(lcApp).noquote() << "No proposals from scripts:" << listening.error();
    }
    // Several pages are for pictures; a window shows one.
    if (m_options.screenshotFile.isEmpty() && !m_options.page.isEmpty())
        showPage(m_options.page.section(u',', 0, 0));
}

void FleetWindow::takeScreenshot()
{
    m_pages = m_options.page.split(u',');
    m_pictureBy = m_clock.monotonic() + 20s;
    // A server that never answers must not hang a script: then the picture shows that.
    m_settle = m_clock.callAfter(20s, [this] { save(); });
    if (m_poller.hasFirstPicture())
        whenPictureIsReady();
    else
        connect(&m_poller, &FleetPoller::firstPictureReady, this, &FleetWindow::whenPictureIsReady);
}

void FleetWindow::whenPictureIsReady()
{
    m_list.flush();
    const QString page = resolvePage(m_pages.value(m_pictureCount));
    // A demo's past takes a moment to be played; charts wait for it.
    if (m_history.status() == History::Status::Opening && m_clock.monotonic() < m_pictureBy) {
        m_settle = m_clock.callAfter(100ms, [this] { whenPictureIsReady(); });
        return;
    }
    if (!page.isEmpty())
        QMetaObject::invokeMethod(
            m_window, "showNamed",
            Q_ARG(QString, page.section(u':', 0, 0) == u"confirm" ? u"device:"_s + page.section(u':', 1, 1) : page));
    // A device page reads its device on its own: the settings come only with that answer. Actions come with their list.
    m_settle = m_clock.callAfter(1200ms, [this, page] {
        if (page.startsWith(u"confirm:")) {
            QMetaObject::invokeMethod(m_window, "showNamed", Q_ARG(QString, page));
            m_settle = m_clock.callAfter(500ms, [this] { save(); });
            return;
        }
        save();
    });
}

// "device:first:battery" and "confirm:first:charge" name the first device that fits, so that a script needs no id.
QString FleetWindow::resolvePage(const QString &page) const
{
    const QStringList parts = page.split(u':');
    if (parts.size() < 3 || parts.at(1) != u"first")
        return page;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const QString id = m_list.deviceAt(row);
        const auto stored = m_store.find(DeviceId(id));
        if (!stored)
            continue;
        const Device &device = *stored->device;
        const bool isOfDevice = parts.at(0) == u"device" || parts.at(0) == u"explain" || parts.at(0) == u"schedule";
        if (isOfDevice && device.family.path() == parts.at(2) && stored->hasReading)
            return parts.at(0) + u':' + id;
        if (parts.at(0) == u"confirm" && device.commands && device.commands->find(parts.at(2))
            && device.commands->find(parts.at(2))->accepts(KnownExecution::Immediate)
            && device.sync.available.value_or(false))
            return u"confirm:"_s + id + u':' + parts.at(2);
    }
    return u"fleet"_s;
}

void FleetWindow::retranslate()
{
    if (!m_window)
        return;
    m_bundles.environmentWord = m_session.word();
    m_engine.retranslate();
    // Readings are said in the units that were chosen, also where no word stands beside them.
    FormatSingleton::noteUnits();
    refreshTexts({&m_session, &m_poller, &m_budget, &m_pollWatch, &m_list, &m_views, &m_desk, &m_audit, &m_inspector,
                  &m_customers, &m_proposals, &m_bundles, &m_profiles, &m_transport, &m_manual, m_window});
}

void FleetWindow::save()
{
    m_settle.cancel();
    const auto numbered = [this](QString file) {
        return file.replace(u"%1"_s, QString::number(m_pictureCount + 1));
    };
    const auto saved = saveWindow(*m_window, numbered(m_options.screenshotFile), numbered(m_options.textsFile));
    if (!saved)
        qCWarning(lcApp).noquote() << saved.error();
    ++m_pictureCount;
    if (saved && m_pictureCount < m_pages.size())
        whenPictureIsReady();
    else
        Q_EMIT finished(saved ? 0 : 1);
}

} // namespace fleet
