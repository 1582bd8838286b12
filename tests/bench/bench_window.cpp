// SPDX-License-Identifier: GPL-3.0-or-later
// The whole application in a process of its own, measured from outside: its frames by the scene graph's own log
// (qt.scenegraph.time.renderloop), its processor time and memory by /proc. Software renderer, no display.
// P3:  from the first request until 10,000 rows, read over TLS, are painted and every reading of them is on the disk in
//      the history, whichever is later. Floor: curl --parallel that downloads the same pages from the same nginx to
//      nowhere, from its first connection to the end of its last answer as nginx tells them, without the start of the
//      program.
// P6:  wheel turns, one each 16 ms, over the table of 50,000 devices (as many as the sandbox has) while all of them are
//      read again and have new readings. frame: how long one takes, layout to the end of painting. gap: from the end
//      of one frame to the end of the next while the wheel turns, which no work that lies between frames can hide
//      from; its goal is that of the frame beside the 16 ms of the wheel. Floor: the same turns with nothing read.
//      Under a virtual display of its own, as only there a pointer can be moved from outside.
// P7:  10,000 devices polled each minute with the window open, when nothing changes: processor time of the process, all
//      threads, and frames drawn. Floor: a bare client of plain sockets that downloads as many pages.
// P8:  from exec on an empty profile to the frame that shows 10,000 live rows, sandbox embedded.
// P18: from exec to the first frame, and to the frame that shows the stored readings of 10,000 devices. Floor: a blank
//      QML window.
// P19: what 10,000 further devices add to the memory of the process (bench_drive has the memory itself).
// All of it takes five minutes; one of "tls", "starts", "fling", "quiet" and "further" as argument measures that alone.
// FLEET_BENCH_SECONDS shortens the minute of P7; the figures are then of that time.
#include "figure.h"
#include "httpload.h"
#include "sandboxprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace fleet::bench;

namespace {

constexpr int devices = 10'000;
constexpr int rounds = 7;

[[noreturn]] void wrong(const QString &what)
{
    note(u"bench_window: "_s + what);
    std::exit(1);
}

// A program whose lines on standard error are kept with the moment at which they came.
class Watched
{
public:
    struct Line
    {
        double atMs = 0; // since exec
        QString text;
    };

    Watched(const QString &program, const QStringList &arguments, const QString &home, const QString &display = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"AMPS_FLEET_HOME"_s, home);
        environment.insert(u"XDG_RUNTIME_DIR"_s, home);
        environment.insert(u"AMPS_API_KEY"_s, u"sk_test_demo"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, display.isEmpty() ? u"offscreen"_s : u"xcb"_s);
        if (!display.isEmpty())
            environment.insert(u"DISPLAY"_s, display);
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        environment.insert(u"QT_LOGGING_RULES"_s, u"qt.scenegraph.time.renderloop.debug=true;fleet.app.debug=true"_s);
        environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process, [this] { take(); });
        m_since.start();
        m_process.start(program, arguments);
        if (!m_process.waitForStarted(10'000))
            wrong(u"%1 does not start"_s.arg(program));
    }
    ~Watched() { endProcess(m_process); }
    Watched(const Watched &) = delete;
    Watched &operator=(const Watched &) = delete;

    qint64 pid() const { return m_process.processId(); }
    double nowMs() const { return double(m_since.nsecsElapsed()) / 1e6; }
    // Of the first line from `from` on that contains `what`; waits for it.
    double lineAt(const QString &what, double from = 0, int patienceMs = 60'000)
    {
        QElapsedTimer patience;
        patience.start();
        for (size_t next = 0;;) {
            for (; next < m_lines.size(); ++next) {
                if (m_lines[next].atMs >= from && m_lines[next].text.contains(what))
                    return m_lines[next].atMs;
            }
            if (patience.elapsed() > patienceMs || m_process.state() != QProcess::Running) {
                for (size_t i = m_lines.size() > 12 ? m_lines.size() - 12 : 0; i < m_lines.size(); ++i)
                    note(m_lines[i].text);
                wrong(u"never said \"%1\""_s.arg(what));
            }
            QEventLoop loop;
            QTimer::singleShot(20, &loop, &QEventLoop::quit);
            QObject::connect(&m_process, &QProcess::readyReadStandardError, &loop, &QEventLoop::quit);
            loop.exec();
        }
    }
    double frameAfter(double from) { return lineAt(u"Frame rendered"_s, from); }
    // What each frame since then took, as the renderer tells it: whole milliseconds.
    std::vector<double> frameTimes(double from) const
    {
        static const QRegularExpression took(u"Frame rendered with .* in (\\d+)ms"_s);
        std::vector<double> times;
        for (const Line &line : m_lines) {
            const auto match = line.atMs >= from ? took.match(line.text) : QRegularExpressionMatch();
            if (match.hasMatch())
                times.push_back(match.captured(1).toDouble());
        }
        return times;
    }
    // From the end of each frame since then to the end of the next, as the lines came here.
    std::vector<double> frameGaps(double from) const
    {
        std::vector<double> gaps;
        std::optional<double> last;
        for (const Line &line : m_lines) {
            if (line.atMs < from || !line.text.contains(u"Frame rendered"_s))
                continue;
            if (last)
                gaps.push_back(line.atMs - *last);
            last = line.atMs;
        }
        return gaps;
    }
    int frames(double from) const
    {
        return int(std::count_if(m_lines.cbegin(), m_lines.cend(), [from](const Line &line) {
            return line.atMs >= from && line.text.contains(u"Frame rendered"_s);
        }));
    }

private:
    void take()
    {
        m_pending += m_process.readAllStandardError();
        const double now = nowMs();
        for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
            m_lines.push_back({now, QString::fromUtf8(m_pending.first(end))});
            m_pending.remove(0, end + 1);
        }
    }

    QProcess m_process;
    QElapsedTimer m_since;
    QByteArray m_pending;
    std::vector<Line> m_lines;
};

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// User and system time of a process, all threads.
double cpuMsOf(qint64 pid)
{
    // proc(5) numbers the fields from 1: the name of the program, which may hold blanks, is the second.
    constexpr int firstBehindName = 3;
    constexpr int utime = 14;
    constexpr int stime = 15;
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() <= stime - firstBehindName)
        wrong(u"no times of a process"_s);
    const double ticks = fields.at(utime - firstBehindName).toDouble() + fields.at(stime - firstBehindName).toDouble();
    return ticks * 1000 / double(sysconf(_SC_CLK_TCK));
}

double ownCpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double pssMbOf(qint64 pid)
{
    static const QRegularExpression pss(u"^Pss:\\s+(\\d+) kB"_s, QRegularExpression::MultilineOption);
    const auto match = pss.match(QString::fromLatin1(contentOf(u"/proc/%1/smaps_rollup"_s.arg(pid))));
    if (!match.hasMatch())
        wrong(u"no memory of a process"_s);
    return match.captured(1).toDouble() / 1024;
}

QString beside(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

QStringList sandboxArguments(int count)
{
    // A world that stands still: no reading changes.
    return {u"--devices"_s, QString::number(count), u"--seed"_s, u"1"_s, u"--speed"_s, u"0"_s};
}

QStringList windowOn(const SandboxProcess &sandbox)
{
    return {u"--base-url"_s, u"http://127.0.0.1:%1"_s.arg(sandbox.port()), u"--size"_s, u"1440x900"_s};
}

void askForEveryPage(quint16 port, Load &bare)
{
    for (const char *family : {"battery", "ev-charger", "hvac", "solar-inverter", "vehicle"}) {
        for (int offset = 0;; offset += 50) {
            bare.requests.append(getRequest(QByteArray("/") + family + "?limit=50&offset=" + QByteArray::number(offset),
                                            "x-api-key: sk_test_demo\r\n"));
            if (!bodyOf(port, bare.requests.last()).contains("\"hasMore\":true"))
                break;
        }
    }
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        wrong(u"cannot write "_s + path);
}

bool ranWell(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

// From the first connection to the end of the last answer, of the requests that nginx logged behind this place in its
// file. Its times are whole milliseconds.
double connectToEndMs(const QString &log, qint64 from)
{
    double connected = std::numeric_limits<double>::infinity();
    double ended = 0;
    const QList<QByteArray> lines = contentOf(log).mid(from).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> times = line.split(' '); // as log_format names them: $msec $connection_time
        if (times.size() != 2)
            continue;
        const double end = times.at(0).toDouble();
        connected = std::min(connected, end - times.at(1).toDouble());
        ended = std::max(ended, end);
    }
    if (ended <= connected)
        wrong(u"nginx logged no times"_s);
    return (ended - connected) * 1000;
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

// The sandbox's pages as files behind nginx with TLS, so that what is measured is the reading and not the sandbox.
void measureOverTls()
{
    const QString nginx = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (nginx.isEmpty() || curl.isEmpty() || openssl.isEmpty()) {
        note(u"P3 needs nginx, curl and openssl"_s);
        return;
    }
    const QTemporaryDir place;
    const QString folder = place.path();
    QDir(folder).mkpath(u"files"_s);
    const quint16 port = freePort();
    QByteArray addresses;
    qint64 bytes = 0;
    {
        const SandboxProcess sandbox(sandboxArguments(devices));
        for (const char *family : {"battery", "ev-charger", "hvac", "solar-inverter", "vehicle"}) {
            for (int offset = 0;; offset += 50) {
                const QByteArray query = "limit=50&offset=" + QByteArray::number(offset);
                const QByteArray body = bodyOf(
                    sandbox.port(), getRequest(QByteArray("/") + family + '?' + query, "x-api-key: sk_test_demo\r\n"));
                write(u"%1/files/%2-%3.json"_s.arg(folder, QLatin1StringView(family)).arg(offset), body);
                bytes += body.size();
                addresses += "url = \"https://127.0.0.1:" + QByteArray::number(port) + '/' + family + '?' + query
                    + "\"\noutput = /dev/null\n";
                if (!body.contains("\"hasMore\":true"))
                    break;
            }
        }
    }
    write(folder + u"/curl.conf"_s, addresses);
    write(folder + u"/leaf.cnf"_s, "subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\n");
    const QStringList curve{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};
    const bool isSigned
        = ranWell(openssl,
                  QStringList{u"req"_s, u"-x509"_s} + curve
                      + QStringList{u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.crt"_s, u"-subj"_s, u"/CN=bench"_s},
                  folder)
        && ranWell(openssl,
                   QStringList{u"req"_s} + curve
                       + QStringList{u"-keyout"_s, u"leaf.key"_s, u"-out"_s, u"leaf.csr"_s, u"-subj"_s, u"/CN=leaf"_s},
                   folder)
        && ranWell(openssl,
                   {u"x509"_s, u"-req"_s, u"-in"_s, u"leaf.csr"_s, u"-CA"_s, u"ca.crt"_s, u"-CAkey"_s, u"ca.key"_s,
                    u"-CAcreateserial"_s, u"-out"_s, u"leaf.crt"_s, u"-extfile"_s, u"leaf.cnf"_s},
                   folder);
    if (!isSigned)
        wrong(u"no certificate"_s);
    write(folder + u"/nginx.conf"_s,
          QByteArray(::getuid() == 0 ? "user root;\n" : "")
              + "worker_processes 1;\ndaemon off;\npid nginx.pid;\nerror_log stderr crit;\nevents { "
                "worker_connections 256; }\nhttp {\n  log_format times '$msec $connection_time';\n"
                "  access_log times.log times;\n  tcp_nodelay on;\n  keepalive_requests "
                "1000000;\n  open_file_cache max=1000;\n  default_type application/json;\n"
                "  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; "
                "scgi_temp_path t5;\n  server { listen 127.0.0.1:"
              + QByteArray::number(port)
              + " ssl http2; ssl_certificate leaf.crt; ssl_certificate_key leaf.key; root files;\n"
                "    location / { try_files $uri-$arg_offset.json =404; }\n  }\n}\n");
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedChannels);
    server.setWorkingDirectory(folder);
    server.start(nginx, {u"-p"_s, folder, u"-c"_s, folder + u"/nginx.conf"_s, u"-e"_s, u"stderr"_s});
    const QStringList download{u"-sS"_s, u"-f"_s, u"--cacert"_s, u"ca.crt"_s, u"--parallel"_s, u"--parallel-max"_s,
                               u"6"_s,   u"-K"_s, u"curl.conf"_s};
    bool isUp = false;
    for (int tries = 0; tries < 100 && !isUp; ++tries) {
        isUp = ranWell(curl, download, folder);
        if (!isUp)
            wait(50);
    }
    if (!isUp)
        wrong(u"nginx does not serve the pages"_s);
    std::vector<double> ours;
    std::vector<double> painted;
    std::vector<double> recorded;
    std::vector<double> floor;
    for (int round = 0; round < rounds; ++round) {
        const qint64 before = QFileInfo(folder + u"/times.log"_s).size();
        if (!ranWell(curl, download, folder))
            wrong(u"curl failed"_s);
        floor.push_back(connectToEndMs(folder + u"/times.log"_s, before));
        const QTemporaryDir home;
        Watched window(beside(u"amps-fleet"_s),
                       {u"--base-url"_s, u"https://127.0.0.1:%1"_s.arg(port), u"--ca-file"_s, folder + u"/ca.crt"_s,
                        u"--size"_s, u"1440x900"_s},
                       home.path());
        const double begun = window.lineAt(u"reading begins"_s);
        const double shown = window.frameAfter(window.lineAt(u"first picture: %1 "_s.arg(devices)));
        const double durable = window.lineAt(u"readings recorded"_s);
        painted.push_back(shown - begun);
        recorded.push_back(durable - begun);
        ours.push_back(std::max(shown, durable) - begun);
    }
    endProcess(server);
    note(u"%1 MB over TLS; painted after %2 ms, recorded after %3 ms"_s.arg(double(bytes) / 1e6, 0, 'f', 1)
             .arg(median(painted), 0, 'f', 0)
             .arg(median(recorded), 0, 'f', 0));
    print({.metric = u"P3.first-request-to-painted-and-recorded-tls"_s,
           .ours = median(ours),
           .floor = median(floor),
           .unit = u"ms"_s,
           .goal = 1});
}

void measureStarts()
{
    const QTemporaryDir home;
    const SandboxProcess sandbox(sandboxArguments(devices));
    {
        // An earlier run that leaves its readings behind.
        Watched earlier(beside(u"amps-fleet"_s), windowOn(sandbox), home.path());
        earlier.lineAt(u"readings kept"_s);
    }
    std::vector<double> first;
    std::vector<double> stored;
    std::vector<double> live;
    std::vector<double> blank;
    std::vector<double> empty;
    for (int round = 0; round < rounds; ++round) {
        {
            Watched window(QCoreApplication::applicationFilePath(), {u"--blank"_s}, home.path());
            blank.push_back(window.frameAfter(0));
        }
        {
            Watched window(beside(u"amps-fleet"_s), windowOn(sandbox), home.path());
            first.push_back(window.frameAfter(0));
            // A device that is read by then is shown as it was read: of the stored readings only the others are taken.
            const double loaded = window.lineAt(u" of %1 devices"_s.arg(devices));
            stored.push_back(window.frameAfter(loaded));
            live.push_back(window.frameAfter(window.lineAt(u"first picture: %1 "_s.arg(devices))));
        }
        {
            const QTemporaryDir fresh;
            Watched window(beside(u"amps-fleet"_s),
                           {u"--demo"_s, u"--devices"_s, QString::number(devices), u"--size"_s, u"1440x900"_s},
                           fresh.path());
            empty.push_back(window.frameAfter(window.lineAt(u"first picture: %1 "_s.arg(devices))));
        }
    }
    note(u"exec to first frame %1 ms, to stored readings %2 ms, to live ones %3 ms; blank window %4 ms"_s
             .arg(median(first), 0, 'f', 0)
             .arg(median(stored), 0, 'f', 0)
             .arg(median(live), 0, 'f', 0)
             .arg(median(blank), 0, 'f', 0));
    print({.metric = u"P8.exec-to-10k-live-rows"_s,
           .ours = median(empty),
           .floor = {},
           .unit = u"ms"_s,
           .goal = 500,
           .needsFloor = false});
    print({.metric = u"P18.exec-to-first-frame"_s,
           .ours = median(first),
           .floor = median(blank),
           .unit = u"ms"_s,
           .goal = 3});
    print({.metric = u"P18.exec-to-stored-10k"_s,
           .ours = median(stored),
           .floor = median(blank),
           .unit = u"ms"_s,
           .goal = 3});
    print({.metric = u"P18.exec-to-stored-10k-ms"_s,
           .ours = median(stored),
           .floor = {},
           .unit = u"ms"_s,
           .goal = 150,
           .needsFloor = false});
}

void measureFling()
{
    const QString server = QStandardPaths::findExecutable(u"Xvfb"_s);
    const QString hand = QStandardPaths::findExecutable(u"xdotool"_s);
    if (server.isEmpty() || hand.isEmpty()) {
        note(u"P6 needs Xvfb and xdotool"_s);
        return;
    }
    QProcess screen;
    screen.start(server, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    QByteArray number;
    while (!number.contains('\n') && screen.waitForReadyRead(10'000))
        number += screen.readAllStandardOutput();
    if (number.trimmed().isEmpty())
        wrong(u"Xvfb does not start"_s);
    const QString display = u':' + QString::fromLatin1(number.trimmed());
    const auto hands = [&](const QStringList &arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, display);
        process.setProcessEnvironment(environment);
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        process.start(hand, arguments);
        loop.exec();
        return process.exitCode() == 0;
    };
    constexpr int most = 50'000;
    const QTemporaryDir home;
    // A minute of the world in a second: every reading is another each time.
    const SandboxProcess sandbox({u"--devices"_s, QString::number(most), u"--seed"_s, u"1"_s, u"--speed"_s, u"60"_s});
    {
        Watched window(beside(u"amps-fleet"_s), windowOn(sandbox) + QStringList{u"--page"_s, u"fleet:table"_s},
                       home.path(), display);
        window.lineAt(u"first picture: %1 "_s.arg(most), 0, 120'000);
        wait(4'000);
        struct Fling
        {
            std::vector<double> frames;
            std::vector<double> gaps;
        };
        const auto fling = [&] {
            Fling seen;
            for (int turn = 0; turn < 6; ++turn) {
                const double from = window.nowMs();
                if (!hands({u"mousemove"_s, u"800"_s, u"600"_s, u"click"_s, u"--repeat"_s, u"40"_s, u"--delay"_s,
                            u"16"_s, turn % 2 == 0 ? u"5"_s : u"4"_s}))
                    wrong(u"the wheel does not turn"_s);
                wait(0); // what came meanwhile
                const std::vector<double> frames = window.frameTimes(from);
                const std::vector<double> gaps = window.frameGaps(from);
                seen.frames.insert(seen.frames.end(), frames.begin(), frames.end());
                seen.gaps.insert(seen.gaps.end(), gaps.begin(), gaps.end());
            }
            if (seen.gaps.size() < 50)
                wrong(u"only %1 frames came"_s.arg(seen.frames.size()));
            std::sort(seen.frames.begin(), seen.frames.end());
            std::sort(seen.gaps.begin(), seen.gaps.end());
            return seen;
        };
        const auto [idle, idleGaps] = fling();
        if (!hands({u"key"_s, u"F5"_s}))
            wrong(u"no key can be pressed"_s);
        const auto [busy, busyGaps] = fling();
        const auto p99 = [](const std::vector<double> &times) {
            return times[times.size() * 99 / 100];
        };
        note(u"%1 frames idle, %2 while all is read again; in the middle %3 and %4 ms"_s.arg(idle.size())
                 .arg(busy.size())
                 .arg(median(idle))
                 .arg(median(busy)));
        print({.metric = u"P6.fling-50k-frame-p99"_s,
               .ours = p99(busy),
               .floor = p99(idle),
               .unit = u"ms"_s,
               .goal = 8.3,
               .needsFloor = false});
        print({.metric = u"P6.fling-50k-frame-max"_s,
               .ours = busy.back(),
               .floor = idle.back(),
               .unit = u"ms"_s,
               .goal = 16.7,
               .needsFloor = false});
        print({.metric = u"P6.fling-50k-gap-p99"_s,
               .ours = p99(busyGaps),
               .floor = p99(idleGaps),
               .unit = u"ms"_s,
               .goal = 16 + 8.3,
               .needsFloor = false});
        print({.metric = u"P6.fling-50k-gap-max"_s,
               .ours = busyGaps.back(),
               .floor = idleGaps.back(),
               .unit = u"ms"_s,
               .goal = 16 + 16.7,
               .needsFloor = false});
    }
    endProcess(screen);
}

void measureQuietMinute()
{
    const int asked = qEnvironmentVariableIntValue("FLEET_BENCH_SECONDS");
    const int seconds = asked > 0 ? asked : 60;
    const QTemporaryDir home;
    const SandboxProcess sandbox(sandboxArguments(devices));
    Watched window(beside(u"amps-fleet"_s), windowOn(sandbox), home.path());
    window.lineAt(u"readings kept"_s);
    wait(5'000);
    const double from = window.nowMs();
    const double cpuBefore = cpuMsOf(window.pid());
    wait(seconds * 1000);
    const double cpu = cpuMsOf(window.pid()) - cpuBefore;
    const int frames = window.frames(from);

    Load bare;
    bare.port = sandbox.port();
    bare.connections = 1;
    askForEveryPage(sandbox.port(), bare);
    bare.count = bare.requests.size() * seconds / 60;
    const double ownBefore = ownCpuMs();
    if (!run(bare).allOk)
        wrong(u"the bare client failed"_s);
    const double floor = ownCpuMs() - ownBefore;
    note(u"in %1 s: %2 ms of processor time, %3 frames; the bare client %4 ms"_s.arg(seconds)
             .arg(cpu, 0, 'f', 0)
             .arg(frames)
             .arg(floor, 0, 'f', 0));
    print({.metric = u"P7.quiet-minute-cpu"_s, .ours = cpu, .floor = floor, .unit = u"ms"_s, .goal = 1.5});
    print({.metric = u"P7.quiet-minute-share-of-core"_s,
           .ours = cpu / (seconds * 10.0),
           .floor = {},
           .unit = u"%"_s,
           .goal = 1,
           .needsFloor = false});
    print({.metric = u"P7.quiet-minute-frames"_s,
           .ours = double(frames),
           .floor = {},
           .unit = QString(),
           .goal = 0,
           .needsFloor = false});
}

void measureFurtherDevices()
{
    std::vector<double> pss;
    for (const int count : {devices, 2 * devices}) {
        const QTemporaryDir home;
        const SandboxProcess sandbox(sandboxArguments(count));
        Watched window(beside(u"amps-fleet"_s), windowOn(sandbox), home.path());
        window.lineAt(u"readings kept"_s);
        wait(3'000);
        pss.push_back(pssMbOf(window.pid()));
    }
    print({.metric = u"P19.further-device"_s,
           .ours = (pss[1] - pss[0]) * 1024 / devices,
           .floor = {},
           .unit = u"KB"_s,
           .goal = 1.5,
           .needsFloor = false});
}

int showBlankWindow(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nWindow { width: 1440; height: 900; visible: true }", QUrl());
    const std::unique_ptr<QObject> window(component.create());
    return window ? QGuiApplication::exec() : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--blank")
        return showBlankWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    using Part = std::pair<const char *, void (*)()>;
    const std::array parts{Part("tls", measureOverTls), Part("starts", measureStarts), Part("fling", measureFling),
                           Part("quiet", measureQuietMinute), Part("further", measureFurtherDevices)};
    for (const auto &[name, measure] : parts) {
        if (argc < 2 || QByteArrayView(argv[1]) == name)
            measure();
    }
    return 0;
}
