// SPDX-License-Identifier: GPL-3.0-or-later
#include "quitonsignal.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace fleet {

namespace {

constexpr std::array asking{SIGTERM, SIGINT, SIGHUP};
std::array<struct sigaction, asking.size()> before = {}; // what was to happen until now
std::array<int, 2> wire{-1, -1};                         // a handler may do little more than write a byte

void wake(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(wire[1], &byte, 1);
}

} // namespace

QuitOnSignal::QuitOnSignal(QObject *parent) : QObject(parent)
{
    if (pipe(wire.data()) != 0)
        return; // the system's own way stays: it ends the process
    for (const int end : wire) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *asked = new QSocketNotifier(wire[0], QSocketNotifier::Read, this);
    connect(asked, &QSocketNotifier::activated, this, [asked] {
        asked->setEnabled(false);
        QCoreApplication::quit();
    });
    for (size_t i = 0; i < asking.size(); ++i) {
        sigaction(asking[i], nullptr, &before[i]);
        if (before[i].sa_handler == SIG_IGN)
            continue; // whoever started this does not want it to end by that: nohup, a script's background
        struct sigaction now = {};
        now.sa_handler = wake;
        // A terminal that closes hangs up twice: only the key is an answer to somebody who waits.
        now.sa_flags = SA_RESTART | (asking[i] == SIGINT ? int(SA_RESETHAND) : 0);
        sigaction(asking[i], &now, nullptr);
    }
}

QuitOnSignal::~QuitOnSignal()
{
    if (wire[0] >= 0) {
        for (size_t i = 0; i < asking.size(); ++i)
            sigaction(asking[i], &before[i], nullptr);
    }
    for (int &end : wire) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace fleet
#else
namespace fleet {

QuitOnSignal::QuitOnSignal(QObject *parent) : QObject(parent) { }
QuitOnSignal::~QuitOnSignal() = default;

} // namespace fleet
#endif
