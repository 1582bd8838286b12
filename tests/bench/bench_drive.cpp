// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window by hand, as it were, and tells how long its thread was ever away: for fleets of 10, 1,000,
// 10,000 and 50,000 devices the table is scrolled by the wheel, and words are typed into the search, each
// beginning with a reading of the whole fleet in which every value is another. Software renderer, no display, a sandbox
// in a process of its own whose clock runs sixty times as fast.
//
//   bench_drive [--pictures FOLDER] [N...]      for example: bench_drive --pictures /tmp/drive 10 1000 10000 50000
//   bench_drive [--pictures FOLDER] memory      P19 alone
//
// drive.*: the longest time for which the thread of the window did one piece of work and answered nothing else, by what
//      it was: work is an event of the application's own (answers taken over, models, timers, input), frame is layout,
//      binding and painting together; computed is the longest work by what the thread itself computed, where others on
//      the machine do not count. What the longest ones were stands on standard error. With --pictures the window
//      is saved as it starts, scrolled and searched: FOLDER/N-start.png, N-scrolled.png, N-typed.png.
//      open is from the wish to see a device until the frame that shows its page, where the page is made for the first
//      one and filled anew for the next.
// P19: memory (PSS) of the process with 10,000 devices in a world that stands still, the page of one open and in its
//      chart 30 days of readings, one each minute, that are in the history before.
#include "figure.h"
#include "httpload.h"
#include "sandboxprocess.h"

#include <answer.h>
#include <commandline.h>
#include <devicelistmodel.h>
#include <fleetwindows.h>
#include <history.h>
#include <languages.h>
#include <places.h>
#include <samplestore.h>
#include <spareheap.h>
#include <themeassets.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QMetaEnum>
#include <QProcess>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::bench;

namespace {

constexpr int wheelEveryMs = 16;
constexpr int typeEveryMs = 120;

[[noreturn]] void wrong(const QString &what)
{
    note(u"bench_drive: "_s + what);
    std::exit(1);
}

// One piece of what the thread did.
struct Block
{
    double ms = 0;
    double computedMs = 0; // of these, by this thread itself: the rest belongs to others on the same machine
    bool isFrame = false;
    QString what;
};

double computedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Times every event that the event loop hands out, those within an event excepted.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    void begin() { m_blocks.clear(); }
    std::vector<Block> end() { return std::exchange(m_blocks, {}); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        // Both may be gone afterwards.
        const QEvent::Type type = event->type();
        const QObject *whose = receiver;
        while (whose->parent() && std::strchr("Q", *whose->metaObject()->className()))
            whose = whose->parent(); // a timer or an answer alone tells nothing
        const char *name = whose->metaObject()->className();
        const bool isWindow = qobject_cast<QQuickWindow *>(receiver) != nullptr;
        ++m_depth;
        QElapsedTimer took;
        took.start();
        const double before = computedMs();
        const bool result = QApplication::notify(receiver, event);
        const double ms = double(took.nsecsElapsed()) / 1e6;
        const double computed = computedMs() - before;
        --m_depth;
        if (ms >= 0.05) {
            // The only timer of a window is the one that it asks for frames with.
            const bool isFrame
                = isWindow && (type == QEvent::UpdateRequest || type == QEvent::Expose || type == QEvent::Timer);
            m_blocks.push_back({ms, computed, isFrame, u"%1 to %2"_s.arg(nameOf(type), QLatin1StringView(name))});
        }
        return result;
    }

private:
    static QString nameOf(QEvent::Type type)
    {
        const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return key ? QString::fromLatin1(key) : QString::number(int(type));
    }

    int m_depth = 0;
    std::vector<Block> m_blocks;
};

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void waitFor(const QString &what, const std::function<bool()> &isSo)
{
    QElapsedTimer patience;
    patience.start();
    while (!isSo()) {
        if (patience.elapsed() > 120'000)
            wrong(u"waited in vain for "_s + what);
        wait(20);
    }
}

double pssMb()
{
    static const QRegularExpression pss(u"^Pss:\\s+(\\d+) kB"_s, QRegularExpression::MultilineOption);
    QFile file(u"/proc/self/smaps_rollup"_s);
    const auto match
        = file.open(QIODevice::ReadOnly) ? pss.match(QString::fromLatin1(file.readAll())) : QRegularExpressionMatch();
    if (!match.hasMatch())
        wrong(u"no memory of this process"_s);
    return match.captured(1).toDouble() / 1024;
}

// A month of a battery, by the minute, up to now.
QList<Observation> monthOf(const Device &device, qint64 nowMs)
{
    constexpr qint64 minuteMs = 60'000;
    constexpr int minutes = 30 * 24 * 60;
    QList<Observation> month;
    month.reserve(minutes);
    for (int i = minutes; i > 0; --i) {
        auto then = std::make_shared<Device>(device);
        const double turn = double((nowMs / minuteMs - i) % 1440) / 1440;
        const double sun = std::max(0.0, std::sin((turn - 0.25) * 2 * M_PI));
        const auto tremble = double(i * 2654435761u % 100) / 100; // the same in each run
        then->state = {{u"status"_s, FieldValue(sun > 0 ? u"charging"_s : u"discharging"_s)},
                       {u"level"_s, FieldValue(std::round(20 + 60 * std::abs(1 - 2 * turn) + tremble))},
                       {u"chargeRate"_s, FieldValue(std::round((5 * sun - 1 + tremble) * 100) / 100)}};
        then->sync.available = true;
        month.append({std::move(then), nowMs - i * minuteMs});
    }
    return month;
}

// Of the sandbox's first battery, into the history that the window will open.
QString recordMonth(quint16 port)
{
    const auto page = parseDevicePage(
        bodyOf(port, getRequest("/battery?limit=1&offset=0", "x-api-key: sk_test_demo\r\n")), KnownFamily::Battery);
    if (!page || !page->content || page->content->items.isEmpty())
        wrong(u"no battery"_s);
    const DevicePtr device = page->content->items.first();
    const QString folder = profileFolder(u"127.0.0.1:%1"_s.arg(port));
    auto connection = StoreConnection::openFile(folder + u"/fleet.db"_s);
    if (!connection)
        wrong(connection.error().detail);
    auto store = SampleStore::open(std::move(*connection), {});
    if (!store)
        wrong(store.error().detail);
    const auto report = (*store)->append(monthOf(*device, QDateTime::currentMSecsSinceEpoch()));
    if (!report)
        wrong(report.error().detail);
    if (const auto sealed = (*store)->sealAll(); !sealed)
        wrong(sealed.error().detail);
    return device->id.text();
}

class Drive
{
public:
    Drive(TimedApplication &application, QQuickWindow &window, QString pictures, int devices)
        : m_application(application)
        , m_window(window)
        , m_poller(*window.property("poller").value<QObject *>())
        , m_fleet(*window.property("fleet").value<DeviceListModel *>())
        , m_pictures(std::move(pictures))
        , m_devices(devices)
    { }

    void awaitFirstPicture()
    {
        waitFor(u"the first picture"_s,
                [this] { return m_poller.property("isComplete").toBool() && m_fleet.totalCount() == m_devices; });
        wait(1500);
    }

    void measureMemory(const QString &deviceId)
    {
        awaitFirstPicture();
        const double without = pssMb();
        QMetaObject::invokeMethod(&m_window, "showNamed", Q_ARG(QString, u"device:"_s + deviceId));
        wait(500);
        const auto *panel = m_window.findChild<QObject *>(u"historyPanel"_s);
        if (!panel)
            wrong(u"no chart"_s);
        int charts = 0;
        for (QObject *part : panel->findChildren<QObject *>()) {
            if (part->property("spanMs").isValid() && part->setProperty("spanMs", 30.0 * 24 * 3600 * 1000)) {
                QMetaObject::invokeMethod(part, "follow");
                ++charts;
            }
        }
        if (charts == 0)
            wrong(u"no chart"_s);
        wait(4000);
        picture(u"month"_s);
        wait(1000);
        note(u"%1 MB before, with the table alone"_s.arg(without, 0, 'f', 0));
        print({.metric = u"P19.memory-10k-with-30-day-chart"_s,
               .ours = pssMb(),
               .floor = {},
               .unit = u"MB"_s,
               .goal = 120,
               .needsFloor = false});
    }

    void run()
    {
        awaitFirstPicture();
        picture(u"start"_s);
        measure(u"idle"_s, 3000, [](int) {});
        refresh();
        measure(u"scroll"_s, 5000, [this](int turn) { turnWheel(turn); });
        picture(u"scrolled"_s);
        wait(1500);
        QQuickItem *search = m_window.findChild<QQuickItem *>(u"searchField"_s);
        if (!search)
            wrong(u"no search field"_s);
        search->forceActiveFocus();
        refresh();
        measure(u"type"_s, 5000, [this](int turn) { typeOn(turn * wheelEveryMs); });
        picture(u"typed"_s);
        wait(1500);
        // Where one clicks on a device: the page is made with the first one, and shows another with the second.
        open(u"first"_s, 0);
        QMetaObject::invokeMethod(&m_window, "showNamed", Q_ARG(QString, u"fleet"_s));
        wait(500);
        open(u"next"_s, 1);
        wait(1500);
        picture(u"device"_s);
    }

private:
    void open(const QString &name, int row)
    {
        m_fleet.clearFilters();
        wait(500);
        const QString id = m_fleet.deviceAt(row);
        QEventLoop loop;
        QElapsedTimer since;
        since.start();
        QMetaObject::invokeMethod(&m_window, "showNamed", Q_ARG(QString, u"device:"_s + id));
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
        QTimer::singleShot(5000, &loop, &QEventLoop::quit);
        loop.exec();
        print({.metric = u"drive.open-%1-device-%2"_s.arg(name).arg(m_devices),
               .ours = double(since.nsecsElapsed()) / 1e6,
               .floor = {},
               .unit = u"ms"_s,
               .goal = 33,
               .needsFloor = false});
    }
    void refresh() { QMetaObject::invokeMethod(&m_poller, "refresh"); }

    void turnWheel(int turn)
    {
        const QPointF at(m_window.width() * 0.55, m_window.height() * 0.7);
        const int angle = turn / 40 % 2 == 0 ? -120 : 120; // forty down, forty up
        auto *event = new QWheelEvent(at, m_window.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                                      Qt::NoScrollPhase, false);
        event->setTimestamp(quint64(turn) * wheelEveryMs); // a list tells the speed of a wheel by it
        QCoreApplication::postEvent(&m_window, event);
    }
    // A query, letter by letter, and away with it again.
    void typeOn(int ms)
    {
        static const QString words = u"level>50% charging"_s;
        const int due = ms / typeEveryMs;
        if (due <= m_typed)
            return;
        m_typed = due;
        const int at = (due - 1) % int(2 * words.size());
        const bool isLetter = at < words.size();
        const QString text = isLetter ? QString(words.at(at)) : QString();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QCoreApplication::postEvent(
                &m_window, new QKeyEvent(type, isLetter ? 0 : int(Qt::Key_Backspace), Qt::NoModifier, text));
        }
    }
    void measure(const QString &phase, int ms, const std::function<void(int)> &act)
    {
        m_application.begin();
        QElapsedTimer since;
        since.start();
        int turn = 0;
        QEventLoop loop;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            if (since.elapsed() >= ms)
                loop.quit();
            else
                act(turn++);
        });
        timer.start(wheelEveryMs);
        loop.exec();
        std::vector<Block> blocks = m_application.end();
        std::sort(blocks.begin(), blocks.end(), [](const Block &a, const Block &b) { return a.ms > b.ms; });
        std::vector<double> frames;
        std::vector<double> works;
        double computed = 0;
        for (const Block &block : blocks) {
            (block.isFrame ? frames : works).push_back(block.ms);
            if (!block.isFrame)
                computed = std::max(computed, block.computedMs);
        }
        note(u"%1 devices, %2: %3 frames, the middle one %4 ms; longest pieces:"_s.arg(m_devices)
                 .arg(phase)
                 .arg(frames.size())
                 .arg(median(frames), 0, 'f', 1));
        for (size_t i = 0; i < std::min(blocks.size(), size_t(6)); ++i)
            note(u"    %1 ms, %2 of its own  %3"_s.arg(blocks[i].ms, 7, 'f', 1)
                     .arg(blocks[i].computedMs, 0, 'f', 1)
                     .arg(blocks[i].what));
        const auto longest = [](const std::vector<double> &sorted) {
            return sorted.empty() ? 0.0 : sorted.front();
        };
        const QString name = u"drive.%1-%2-longest-"_s.arg(phase).arg(m_devices);
        print({.metric = name + u"work"_s,
               .ours = longest(works),
               .floor = {},
               .unit = u"ms"_s,
               .goal = 2,
               .needsFloor = false});
        print({.metric = name + u"computed"_s,
               .ours = computed,
               .floor = {},
               .unit = u"ms"_s,
               .goal = 2,
               .needsFloor = false});
        print({.metric = name + u"frame"_s,
               .ours = longest(frames),
               .floor = {},
               .unit = u"ms"_s,
               .goal = 16.7,
               .needsFloor = false});
    }
    void picture(const QString &name)
    {
        if (m_pictures.isEmpty())
            return;
        const QString file = u"%1/%2-%3.png"_s.arg(m_pictures).arg(m_devices).arg(name);
        if (!m_window.grabWindow().save(file))
            wrong(u"cannot write "_s + file);
    }

    TimedApplication &m_application;
    QQuickWindow &m_window;
    QObject &m_poller;
    DeviceListModel &m_fleet;
    QString m_pictures;
    int m_devices = 0;
    int m_typed = 0;
};

// The same by another process: this one's memory is what is measured, and 43,000 readings leave a mark on it.
QString monthByAnother(quint16 port)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--record"_s, QString::number(port)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        wrong(u"no month was recorded: "_s + QString::fromLocal8Bit(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

int recordOnly(int argc, char *argv[], const QString &port)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"amps-fleet"_s);
    QCoreApplication::setApplicationName(u"amps-fleet"_s);
    movePlacesUnderFleetHome();
    const QString device = recordMonth(port.toUShort());
    std::fputs(qPrintable(device), stdout);
    return 0;
}

int driveOne(int argc, char *argv[], const QString &what, const QString &pictures)
{
    const bool isForMemory = what == u"memory";
    const int devices = isForMemory ? 10'000 : what.toInt();
    const QTemporaryDir home;
    qputenv("AMPS_FLEET_HOME", home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    movePlacesUnderFleetHome();
    QQuickStyle::setStyle(u"Basic"_s);
    TimedApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"amps-fleet"_s);
    QCoreApplication::setApplicationName(u"amps-fleet"_s);
    const SandboxProcess sandbox(
        {u"--devices"_s, QString::number(devices), u"--seed"_s, u"1"_s, u"--speed"_s, isForMemory ? u"0"_s : u"60"_s});
    const auto options
        = parseCommandLine({u"amps-fleet"_s, u"--base-url"_s, u"http://127.0.0.1:%1"_s.arg(sandbox.port()), u"--page"_s,
                            u"fleet:table"_s, u"--size"_s, u"1440x900"_s, u"--language"_s, u"en"_s});
    if (!options)
        wrong(options.error());
    // Before the window: what is recorded already is not followed by anything older.
    const QString monthDevice = isForMemory ? monthByAnother(sandbox.port()) : QString();
    Languages languages;
    languages.choose(options->language);
    loadApplicationFonts();
    const SpareHeap spare;
    FleetWindows windows(*options, ApiKey("sk_test_demo"), languages);
    if (windows.start())
        wrong(u"no window"_s);
    QQuickWindow *window = nullptr;
    for (QWindow *one : QGuiApplication::topLevelWindows()) {
        if (one->objectName() == u"mainWindow")
            window = qobject_cast<QQuickWindow *>(one);
    }
    if (!window)
        wrong(u"no window"_s);
    Drive drive(application, *window, pictures, devices);
    if (isForMemory)
        drive.measureMemory(monthDevice);
    else
        drive.run();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    SpareHeap::limitHeaps();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QString pictures;
    QStringList counts;
    bool isOne = false;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == u"--one")
            isOne = true;
        else if (argument == u"--record" && i + 1 < argc)
            return recordOnly(argc, argv, QString::fromLocal8Bit(argv[i + 1]));
        else if (argument == u"--pictures" && i + 1 < argc)
            pictures = QString::fromLocal8Bit(argv[++i]);
        else
            counts.append(argument);
    }
    if (!pictures.isEmpty())
        QDir().mkpath(pictures);
    if (isOne)
        return driveOne(argc, argv, counts.value(0), pictures);
    if (counts.isEmpty())
        counts = {u"memory"_s, u"10"_s, u"1000"_s, u"10000"_s, u"50000"_s};
    // Each in a process of its own: none inherits what another left behind.
    const QCoreApplication application(argc, argv);
    for (const QString &count : std::as_const(counts)) {
        QStringList arguments{u"--one"_s, count};
        if (!pictures.isEmpty())
            arguments += {u"--pictures"_s, pictures};
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            wrong(u"the drive with %1 devices failed"_s.arg(count));
    }
    return 0;
}
