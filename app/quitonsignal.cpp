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
std::array<int, 2> wire{-1, -1}; // a handler may do little more than write a byte

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
    struct sigaction once = {};
    once.sa_handler = wake;
    once.sa_flags = int(SA_RESETHAND) | SA_RESTART;
    for (const int signal : asking)
        sigaction(signal, &once, nullptr);
}

QuitOnSignal::~QuitOnSignal()
{
    for (const int signal : asking)
        std::signal(signal, SIG_DFL);
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
