// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "demopast.h"
#include "desktop.h"
#include "languages.h"
#include "manual.h"
#include "passingfolder.h"
#include "preferences.h"
#include "profiledesk.h"
#include "transportdesk.h"

#include <actionfeed.h>
#include <apiclient.h>
#include <auditedjournal.h>
#include <audittrail.h>
#include <bundledesk.h>
#include <commanddesk.h>
#include <customerdesk.h>
#include <devicelistmodel.h>
#include <devicestore.h>
#include <driftwatch.h>
#include <fileauditlog.h>
#include <fleetpoller.h>
#include <fleetsnapshot.h>
#include <history.h>
#include <historyrecorder.h>
#include <httppushport.h>
#include <inspectormodel.h>
#include <intentjournal.h>
#include <localbook.h>
#include <pastfleet.h>
#include <pollwatch.h>
#include <primitiveregistry.h>
#include <proposaldesk.h>
#include <proposalsocket.h>
#include <pushsender.h>
#include <readbudget.h>
#include <requestlog.h>
#include <savedviews.h>
#include <scheduledesk.h>
#include <serieschooser.h>
#include <sessionenvironment.h>
#include <sessionenvironmentsource.h>
#include <sparklines.h>
#include <storedevicesource.h>
#include <systemclock.h>
#include <viewmemory.h>

#include <QObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

#include <memory>

namespace fleet {

// One window, one profile: every part of it, wired. The order of the members is the order of dependence: what is below
// borrows from what is above. GUI thread.
class FleetWindow : public QObject
{
    Q_OBJECT
public:
    // Whose window it is.
    struct Place
    {
        QString profileId; // empty: of no profile that is kept
        QString name;      // what people call it
        QString folder;    // where its files are
        SessionEnvironment::Host host = SessionEnvironment::Host::Remote;
        bool isReadOnly = false;           // by the profile; the command line may say so as well
        QString keyPlace;                  // where the key of a window without a profile lies, for people
        QUrl historyUrl = {};              // of a database that several desks share; empty: a file in the folder
        std::optional<DemoPast> past = {}; // of a demo
    };

    // The journal is never null; one that cannot write refuses, and then nothing is sent. `earlier`: the intents of
    // earlier runs that are still open. Borrows profiles and keys.
    FleetWindow(const CommandLine &options, const Connection &connection, std::unique_ptr<IntentJournal> journal,
                const QList<IntentEntry> &earlier, const Place &place, ProfileStore &profiles, KeyKeeper &keys,
                Preferences &preferences, Languages &languages);
    ~FleetWindow() override;

    // False when the user interface cannot be loaded; what is wrong stands in the log.
    bool load();
    void start();

    // Renders the page asked for once its data is there, saves it, and emits finished().
    void takeScreenshot();

    void bringForward();
    // As bringForward(); shows a page of FleetLink as well, as soon as there is something to show.
    void showPage(const QString &page);
    // LIVE: nothing can be sent until a person unlocks it again.
    void lock() { m_session.lock(); }
    ProfileDesk &profiles() { return m_profiles; }

Q_SIGNALS:
    void finished(int exitCode);
    void closed(); // a person closed it

private:
    void whenPictureIsReady();
    QString resolvePage(const QString &page) const;
    void save();
    void retranslate();
    QString placeKey(const QString &name) const;
    void keepPlace() const;
    void restorePlace();

    CommandLine m_options;
    QString m_folder; // of the profile
    SystemClock m_clock;
    Random m_random;
    ApiClient m_client;
    PushSender m_sender;
    RequestLog m_log;
    InspectorModel m_inspector;
    SessionEnvironment m_session;
    SessionEnvironmentSource m_environment;
    HttpPushPort m_port;
    DeviceStore m_store;
    PrimitiveRegistry m_registry;
    DeviceListModel m_list;
    LocalBook m_book;
    SavedViews m_views;
    ViewMemory m_viewMemory;
    FleetPoller m_poller;
    ReadBudget m_budget;
    PollWatch m_pollWatch;
    FleetSnapshot m_snapshot;
    PassingFolder m_passing; // history and audit of a demo that leaves no trace
    History m_history;
    HistoryRecorder m_recorder;
    PastFleet m_past;
    Sparklines m_sparks;
    SeriesChooser m_seriesChooser;
    StoreDeviceSource m_devices;
    std::unique_ptr<IntentJournal> m_journal;
    FileAuditLog m_audit;
    AuditedJournal m_audited;
    CommandDesk m_desk;
    DriftWatch m_drift;
    AuditTrail m_trail;
    ProposalDesk m_proposals;
    ProposalSocket m_door;
    BundleDesk m_bundles;
    CustomerDesk m_customers;
    ScheduleDesk m_schedules;
    ActionFeed m_feed;
    Preferences &m_preferences; // of all windows
    Languages &m_languages;
    Manual m_manual;
    Desktop m_desktop;
    ProfileDesk m_profiles;
    TransportDesk m_transport;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; // owned by the engine
    int m_unsettled = 0;              // commands of an earlier run without an end
    QTimer m_keepReadings;
    Alarm m_settle;
    std::chrono::milliseconds m_pictureBy{0};
    QString m_awaitedPage; // shown with the first picture, when the place is still this one
    QString m_awaitedFrom;
    QStringList m_pages;          // to take pictures of, in this order
    qsizetype m_pictureCount = 0; // taken
};

} // namespace fleet
