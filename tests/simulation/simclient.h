// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdisk.h"
#include "simservice.h"

#include <actionfakes.h>
#include <actionfeed.h>
#include <apireads.h>
#include <httppushport.h>
#include <intentfile.h>
#include <primitiveregistry.h>
#include <pushsender.h>
#include <storedevicesource.h>

namespace fleet::sim {

// Ways to break the application on purpose, to see that the simulation finds it.
enum class Mutant {
    None,
    LyingDisk,       // the journal's syncs do nothing
    EagerJournal,    // the journal says "written" before it has written
    Resend,          // an unknown outcome is sent once more
    UnknownIsFailed, // an unknown outcome is told as not sent
    ForgetfulStart,  // what an earlier run left is not taken up
};

// What the network and the journal tell whoever checks.
struct Witness
{
    std::function<void(const QString &intentId)> leaves; // right before the first byte
    std::function<void(const QString &line)> note;
    std::function<void(const DeviceId &device, const QDateTime &asOf)> listRead; // a list of actions came; empty: all
    std::function<void()> died; // the disk has stopped in the middle of a write
};

// Writes over the simulated network, in place of PushSender's sockets.
class SimSender final : public PushSender
{
public:
    SimSender(Clock &clock, SimService &service, SimNetwork &network, Later &ofService, Later &ofClient,
              Witness &witness);
    QString intentId; // of the command that is handed over right now
    // What nobody may do: for a mutant.
    void sendAgain(const FrozenRequest &request) { send(request); }

private:
    QFuture<WireOutcome> send(const FrozenRequest &request) override;

    SimService &m_service;
    SimNetwork &m_network;
    Later &m_ofService;
    Later &m_ofClient;
    Witness &m_witness;
};

// The real port, with a look at which command it sends.
class SimPort final : public QObject, public PushPort
{
public:
    SimPort(SimSender &sender, HttpPushPort &port, Mutant mutant) : m_sender(sender), m_port(port), m_mutant(mutant) { }
    QFuture<PushOutcome> push(ConfirmedCommand command) override;

private:
    SimSender &m_sender;
    HttpPushPort &m_port;
    Mutant m_mutant;
};

// Reads over the simulated network.
class SimReads final : public ApiReads
{
public:
    SimReads(SimService &service, SimNetwork &network, Later &ofService, Later &ofClient, Witness &witness)
        : m_service(service)
        , m_network(network)
        , m_ofService(ofService)
        , m_ofClient(ofClient)
        , m_witness(witness)
    { }
    ReadFuture<Page<DevicePtr>> listDevices(const Family &family, const ListQuery &query) override;
    ReadFuture<DevicePtr> readDevice(const Family &family, const DeviceId &id, Expedite expedite) override;
    ReadFuture<Page<ActionPtr>> listActions(const ActionQuery &query) override;
    ReadFuture<ActionPtr> readAction(const ActionId &id) override;

private:
    template <typename T>
    ReadFuture<T> ask(const QByteArray &path, const QByteArray &query,
                      std::function<Parsed<T>(const QByteArray &)> parse);

    SimService &m_service;
    SimNetwork &m_network;
    Later &m_ofService;
    Later &m_ofClient;
    Witness &m_witness;
};

// The real file of the journal on the simulated disk, written after the time that a disk needs.
class SimJournal final : public IntentJournal
{
public:
    SimJournal(SimDisk &disk, Random &random, Later &ofClient, Witness &witness, Mutant mutant)
        : m_disk(disk)
        , m_random(random)
        , m_ofClient(ofClient)
        , m_witness(witness)
        , m_mutant(mutant)
    { }
    // What an earlier run left; an error: nothing can be sent in this run.
    Result<QList<IntentEntry>, QString> open(const QDateTime &nowUtc);
    QFuture<Result<Done, QString>> append(const IntentEntry &entry) override;
    QString problem() const override { return m_problem; }

private:
    struct Waiting
    {
        IntentEntry entry;
        std::shared_ptr<QPromise<Result<Done, QString>>> promise;
    };
    void drain();

    SimDisk &m_disk;
    Random &m_random;
    Later &m_ofClient;
    Witness &m_witness;
    Mutant m_mutant;
    std::unique_ptr<IntentFile> m_file;
    QString m_problem;
    QList<Waiting> m_waiting;
};

inline const QString journalPath = QStringLiteral("/sim/journal.db");

// One run of the application without its window: everything real from the gate to the port, and from the reads to the
// stores.
struct SimClient
{
    SimClient(Clock &clock, SimService &service, SimNetwork &network, SimDisk &disk, Later &ofService, Witness &witness,
              quint64 seed, Mutant mutant);
    ~SimClient();

    Random random;
    Later later;
    fake::Environment environment;
    SimSender sender;
    HttpPushPort httpPort;
    SimPort port;
    SimReads reads;
    DeviceStore store;
    PrimitiveRegistry registry;
    FleetPoller poller;
    StoreDeviceSource devices;
    SimJournal journal;
    CommandDesk desk;
    ActionFeed feed;
    QObject context; // of who listens from outside
};

} // namespace fleet::sim
