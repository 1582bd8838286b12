// SPDX-License-Identifier: GPL-3.0-or-later
// P20: from the confirmation to the first byte on the wire, with the intent and its entry of the audit log synced
// first, and with everything else that a window writes down meanwhile; against a bare append, fdatasync and send of as
// many bytes over a connection that stands. And the recovery of 10,000 intents.
#include "figure.h"

#include <actionfakes.h>
#include <auditedjournal.h>
#include <audittrail.h>
#include <fileauditlog.h>
#include <httppushport.h>
#include <intentfile.h>
#include <pushsender.h>
#include <sqliteintentjournal.h>
#include <systemclock.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::bench;

namespace {

constexpr int rounds = 400;
constexpr int warmUp = 20;
constexpr qsizetype entryBytes = 700; // an intent with its request

[[noreturn]] void wrong(const char *what)
{
    note(QString::fromLatin1(what));
    std::exit(1);
}

qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

// Takes one connection at a time, notes when its first byte came, and refuses whatever it was.
class Ear
{
public:
    Ear()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_socket, 16) != 0
            || ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            wrong("no socket");
        port = ntohs(address.sin_port);
        m_thread = std::thread([this] { listen(); });
    }
    ~Ear()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        ::close(m_socket);
        m_thread.join();
    }
    Ear(const Ear &) = delete;
    Ear &operator=(const Ear &) = delete;

    quint16 port = 0;
    std::atomic<qint64> heardAt{0};

private:
    void listen()
    {
        static constexpr char answer[] = "HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\nContent-Length: "
                                         "2\r\nConnection: close\r\n\r\n{}";
        char bytes[4096];
        for (;;) {
            const int peer = ::accept(m_socket, nullptr, nullptr);
            if (peer < 0)
                return;
            if (::recv(peer, bytes, sizeof bytes, 0) > 0) {
                heardAt = nowNs();
                std::ignore = ::send(peer, answer, sizeof answer - 1, MSG_NOSIGNAL);
            }
            ::shutdown(peer, SHUT_WR);
            while (::recv(peer, bytes, sizeof bytes, 0) > 0) { }
            ::close(peer);
        }
    }
    int m_socket = -1;
    std::thread m_thread;
};

double p99(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[size_t(double(values.size() - 1) * 0.99)];
}

// Nobody confirms the next one within milliseconds: what the writers do after each entry, the head of the audit log
// above all, has ended by then and is in the way of neither side.
void quiet()
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 30)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

double floorOnce(Ear &ear, int file, const QByteArray &entry)
{
    const int wire = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(ear.port);
    if (::connect(wire, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        wrong("no connection");
    const int one = 1;
    ::setsockopt(wire, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    ear.heardAt = 0;
    const qint64 from = nowNs();
    if (::write(file, entry.constData(), size_t(entry.size())) != entry.size() || ::fdatasync(file) != 0
        || ::send(wire, entry.constData(), size_t(entry.size()), MSG_NOSIGNAL) != entry.size())
        wrong("the floor failed");
    while (ear.heardAt == 0)
        std::this_thread::yield();
    const double took = double(ear.heardAt - from) / 1e6;
    ::close(wire);
    return took;
}

enum class Synced { Journal, JournalAndAudit };

// Where the time goes: when the port was asked to send, which is when everything had been written.
class Watched final : public PushPort
{
public:
    explicit Watched(HttpPushPort &port) : m_port(port) { }
    QFuture<PushOutcome> push(ConfirmedCommand command) override
    {
        askedAt = nowNs();
        return m_port.push(std::move(command));
    }
    qint64 askedAt = 0;

private:
    HttpPushPort &m_port;
};

void measureConfirm(Synced synced)
{
    const QTemporaryDir folder;
    Ear ear;
    SystemClock clock;
    auto journal = SqliteIntentJournal::open(folder.filePath(u"journal.db"_s), clock.nowUtc());
    if (!journal)
        wrong("no journal");
    FileAuditLog audit({folder.filePath(u"audit.log"_s), folder.filePath(u"audit.head"_s)}, AuditContext(),
                       clock.nowUtc());
    AuditedJournal audited(**journal, audit, audit.context());
    while (!audit.isReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    fake::Devices devices;
    fake::Environment environment;
    PushSender sender({QUrl(u"http://127.0.0.1:%1"_s.arg(ear.port)), ApiKey("sk_test_demo")}, clock);
    HttpPushPort httpPort(sender, environment);
    Watched port(httpPort);
    CommandDesk desk(port, devices, environment, clock, Format(),
                     synced == Synced::Journal ? static_cast<IntentJournal *>(journal->get()) : &audited);
    std::optional<AuditTrail> trail;
    if (synced == Synced::JournalAndAudit)
        trail.emplace(desk, audit, audit.context());
    QFile plain(folder.filePath(u"plain"_s));
    if (!plain.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        wrong("no file");
    const QByteArray entry(entryBytes, 'x');

    std::vector<double> ours;
    std::vector<double> floor;
    std::vector<double> asked;
    std::vector<double> written;
    for (int round = 0; round < rounds + warmUp; ++round) {
        quiet();
        const double least = floorOnce(ear, plain.handle(), entry);
        const QByteArray name = "device_bench_" + QByteArray::number(round);
        devices.put(fake::battery(name));
        CommandDraft draft = fake::chargeDraft();
        draft.deviceId = DeviceId(QString::fromLatin1(name));
        if (desk.propose(draft))
            wrong("not proposed");
        quiet();
        ear.heardAt = 0;
        const qint64 from = nowNs();
        if (!desk.gate()->confirm(ConfirmationGate::Click))
            wrong("not confirmed");
        const qint64 returned = nowNs();
        while (ear.heardAt == 0)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        const double took = double(ear.heardAt - from) / 1e6;
        QElapsedTimer patience;
        patience.start();
        while (desk.tracker().openIntents() > 0 && patience.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (round < warmUp)
            continue;
        ours.push_back(took);
        floor.push_back(least);
        asked.push_back(double(returned - from) / 1e6);
        written.push_back(double(port.askedAt - from) / 1e6);
    }
    note(u"  of it until the gate has let go: median %1 ms, until it is written down: median %2 ms, p99 %3 ms"_s
             .arg(median(asked))
             .arg(median(written))
             .arg(p99(written)));
    note(u"confirm to wire, %1 synced: median %2 ms against %3 ms, p99 %4 ms against %5 ms"_s
             .arg(synced == Synced::Journal ? u"the journal alone"_s : u"journal and audit log"_s)
             .arg(median(ours))
             .arg(median(floor))
             .arg(p99(ours))
             .arg(p99(floor)));
    if (synced == Synced::Journal)
        return; // for comparison only
    print({.metric = u"P20.confirm-to-wire.p99"_s, .ours = p99(ours), .floor = p99(floor), .unit = u"ms"_s, .goal = 2});
    print({.metric = u"P20.confirm-to-wire.p99-ms"_s,
           .ours = p99(ours),
           .floor = {},
           .unit = u"ms"_s,
           .goal = 5,
           .needsFloor = false});
}

void measureRecovery()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    {
        IntentFile file;
        if (!file.open(path))
            wrong("no journal");
        QList<IntentEntry> entries;
        for (int i = 0; i < 10'000; ++i) {
            IntentEntry entry;
            entry.intentId = u"intent-%1-0123456789abcdef0123456789"_s.arg(i);
            entry.at = now;
            entry.deviceId = DeviceId(u"device_abc123"_s);
            entry.environment = u"SANDBOX"_s;
            entry.request = freeze(fake::chargeDraft());
            for (const IntentStage stage : {IntentStage::Confirmed, IntentStage::Sending, IntentStage::Accepted}) {
                entry.stage = stage;
                if (stage == IntentStage::Accepted)
                    entry.actionId = ActionId(u"act_%1"_s.arg(i));
                if (stage != IntentStage::Accepted || i % 100 != 0) // a hundred are open
                    entries.append(entry);
            }
        }
        if (!file.append(entries))
            wrong("not written");
    }
    std::vector<double> took;
    for (int round = 0; round < 5; ++round) {
        took.push_back(millisecondsOf([&] {
            IntentFile file;
            if (!file.open(path) || !file.recover(now))
                wrong("not recovered");
        }));
    }
    print({.metric = u"R4.recovery-of-10000"_s,
           .ours = median(took),
           .floor = {},
           .unit = u"ms"_s,
           .goal = 200,
           .needsFloor = false});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"fleet.*=false"_s);
    measureConfirm(Synced::Journal);
    measureConfirm(Synced::JournalAndAudit);
    measureRecovery();
    return 0;
}
