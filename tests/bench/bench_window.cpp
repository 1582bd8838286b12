// SPDX-License-Identifier: GPL-3.0-or-later
// The whole application in a process of its own, measured from outside: its frames by the scene graph's own log
// (qt.scenegraph.time.renderloop), its processor time and memory by /proc. Software renderer, no display.
// P7:  10,000 devices polled each minute with the window open, when nothing changes. Floor: a bare client of plain
//      sockets that downloads as many pages.
// P8:  from exec on an empty profile to the frame that shows 10,000 live rows, sandbox embedded.
// P18: from exec to the first frame, and to the frame that shows the stored readings of 10,000 devices. Floor: a blank
//      QML window.
// P19: memory with 10,000 devices, and what 10,000 further ones add.
// FLEET_BENCH_SECONDS shortens the minute of P7; the figures are then of that time.
#include "figure.h"
#include "httpload.h"
#include "sandboxprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
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

    Watched(const QString &program, const QStringList &arguments, const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"AMPS_FLEET_HOME"_s, home);
        environment.insert(u"XDG_RUNTIME_DIR"_s, home);
        environment.insert(u"AMPS_API_KEY"_s, u"sk_test_demo"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
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
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 14)
        wrong(u"no times of a process"_s);
    return (fields.at(11).toDouble() + fields.at(12).toDouble()) * 1000 / double(sysconf(_SC_CLK_TCK));
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
            const double loaded = window.lineAt(u"stored readings: %1 "_s.arg(devices));
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

    Load bare{.port = sandbox.port(), .connections = 1};
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
    print({.metric = u"P19.memory-10k"_s,
           .ours = pssMbOf(window.pid()),
           .floor = {},
           .unit = u"MB"_s,
           .goal = 120,
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
    measureStarts();
    measureQuietMinute();
    measureFurtherDevices();
    return 0;
}
