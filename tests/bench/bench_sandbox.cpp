// SPDX-License-Identifier: GPL-3.0-or-later
// P21: list pages per second of the sandbox, against nginx serving the same bytes as files to the same client; and a
// simulated day of a fleet of 100 that is polled every simulated minute.
#include "figure.h"
#include "httpload.h"
#include "sandboxprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

#include <unistd.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace fleet::bench;

namespace {

constexpr int devices = 10'000;
constexpr int pages = 40; // of the 2,000 batteries, 50 each
constexpr qint64 answersARound = 4'000;
constexpr int rounds = 7;
const QByteArray key = "x-api-key: sk_test_demo\r\n";

[[noreturn]] void wrong(const QString &what)
{
    note(u"bench_sandbox: "_s + what);
    std::exit(1);
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        wrong(u"cannot write "_s + path);
}

// Serves the folder `files` below `home`. Null when there is no nginx.
std::unique_ptr<QProcess> startNginx(const QString &home, quint16 port)
{
    QString nginx = QStandardPaths::findExecutable(u"nginx"_s);
    if (nginx.isEmpty())
        nginx = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s});
    if (nginx.isEmpty())
        return nullptr;
    // Workers give up root, and could then not read a private folder.
    const QByteArray user = ::getuid() == 0 ? "user root;\n" : "";
    write(home + u"/nginx.conf"_s,
          user
              + "worker_processes auto;\ndaemon off;\npid nginx.pid;\nerror_log stderr crit;\nevents { "
                "worker_connections 256; }\n"
                "http {\n  access_log off;\n  sendfile on;\n  tcp_nopush on;\n  tcp_nodelay on;\n  keepalive_requests "
                "1000000;\n"
                "  open_file_cache max=1000;\n  default_type application/json;\n"
                "  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; "
                "scgi_temp_path t5;\n"
                "  server { listen 127.0.0.1:"
              + QByteArray::number(port) + "; root files; }\n}\n");
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->start(nginx, {u"-p"_s, home, u"-c"_s, home + u"/nginx.conf"_s, u"-e"_s, u"stderr"_s});
    for (int tries = 0; tries < 100; ++tries) {
        if (!bodyOf(port, getRequest("/0.json")).isEmpty())
            return process;
        if (process->waitForFinished(50))
            break;
    }
    wrong(u"nginx did not start"_s);
}

double pagesASecond(const Load &load)
{
    const LoadResult result = run(load);
    if (!result.allOk)
        wrong(u"an answer was refused or cut"_s);
    return double(result.answers) / result.milliseconds * 1000;
}

void measureLists()
{
    const SandboxProcess sandbox({u"--devices"_s, QString::number(devices), u"--seed"_s, u"1"_s});
    QTemporaryDir home;
    QDir(home.path()).mkpath(u"files"_s);

    Load ours{.port = sandbox.port(), .count = answersARound};
    Load floor{.port = freePort(), .count = answersARound};
    qint64 bytes = 0;
    for (int page = 0; page < pages; ++page) {
        const QByteArray offset = QByteArray::number(page * 50);
        ours.requests.append(getRequest("/battery?limit=50&offset=" + offset, key));
        const QByteArray body = bodyOf(sandbox.port(), ours.requests.last());
        if (body.isEmpty())
            wrong(u"the sandbox refused a page"_s);
        bytes += body.size();
        write(home.filePath(u"files/%1.json"_s.arg(page)), body);
        floor.requests.append(getRequest('/' + QByteArray::number(page) + ".json", key));
    }
    note(u"%1 devices, %2 KB a page, %3 connections"_s.arg(devices)
             .arg(double(bytes) / pages / 1000, 0, 'f', 1)
             .arg(ours.connections));

    const auto nginx = startNginx(home.path(), floor.port);
    std::vector<double> oursRates;
    std::vector<double> floorRates;
    for (int round = 0; round < rounds; ++round) {
        if (nginx)
            floorRates.push_back(pagesASecond(floor));
        oursRates.push_back(pagesASecond(ours));
    }
    Figure figure{.metric = u"P21.list-pages"_s,
                  .ours = median(oursRates),
                  .floor = {},
                  .unit = u"/s"_s,
                  .goal = 0.5,
                  .better = Better::More};
    if (nginx) {
        figure.floor = median(floorRates);
        endProcess(*nginx);
    } else {
        note(u"no nginx here: the floor was not measured"_s);
    }
    print(figure);
}

void measureDay()
{
    const SandboxProcess sandbox({u"--devices"_s, u"100"_s, u"--seed"_s, u"1"_s, u"--speed"_s, u"0"_s});
    static constexpr std::array families{"/battery", "/ev-charger", "/hvac", "/solar-inverter", "/vehicle"};
    const QByteArray minute = R"({"skipSeconds":60})";
    Load day{.port = sandbox.port(), .connections = 1};
    for (const char *family : families)
        day.requests.append(getRequest(QByteArray(family) + "?limit=50&offset=0", key));
    day.requests.append(
        "POST /_sandbox/clock HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(minute.size()) + "\r\n\r\n" + minute);
    day.count = 24 * 60 * day.requests.size();
    const LoadResult result = run(day);
    if (!result.allOk)
        wrong(u"the day was cut short after %1 answers"_s.arg(result.answers));
    note(u"a simulated day: %1 answers, %2 MB"_s.arg(result.answers).arg(double(result.bytes) / 1e6, 0, 'f', 1));
    print({.metric = u"P21.simulated-day"_s,
           .ours = result.milliseconds / 1000,
           .floor = {},
           .unit = u"s"_s,
           .goal = 2,
           .needsFloor = false});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    measureLists();
    measureDay();
    return 0;
}
