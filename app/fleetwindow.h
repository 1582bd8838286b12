// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "desktop.h"
#include "preferences.h"

#include <actionfeed.h>
#include <apiclient.h>
#include <commanddesk.h>
#include <devicelistmodel.h>
#include <devicestore.h>
#include <fleetpoller.h>
#include <httppushport.h>
#include <inspectormodel.h>
#include <intentjournal.h>
#include <primitiveregistry.h>
#include <pushsender.h>
#include <requestlog.h>
#include <sessionenvironment.h>
#include <sessionenvironmentsource.h>
#include <storedevicesource.h>
#include <systemclock.h>

#include <QObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <memory>

namespace fleet {

// One window, one profile: every part of it, wired. The order of the members is the order of dependence: what is below
// borrows from what is above. GUI thread.
class FleetWindow : public QObject
{
    Q_OBJECT
public:
    // The journal is never null; one that cannot write refuses, and then nothing is sent. `earlier`: the intents of
    // earlier runs that are still open.
    FleetWindow(const CommandLine &options, const Connection &connection, std::unique_ptr<IntentJournal> journal,
                const QList<IntentEntry> &earlier);
    ~FleetWindow() override;

    // False when the user interface cannot be loaded; what is wrong stands in the log.
    bool load();
    void start();

    // Renders the page asked for once its data is there, saves it, and emits finished().
    void takeScreenshot();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void whenPictureIsReady();
    QString resolvePage() const;
    void save();

    CommandLine m_options;
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
    FleetPoller m_poller;
    StoreDeviceSource m_devices;
    std::unique_ptr<IntentJournal> m_journal;
    CommandDesk m_desk;
    ActionFeed m_feed;
    Preferences m_preferences;
    Desktop m_desktop;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; // owned by the engine
    Alarm m_settle;
};

} // namespace fleet
