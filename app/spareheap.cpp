// SPDX-License-Identifier: GPL-3.0-or-later
#include "spareheap.h"

#include <QThreadPool>

#include <cstdlib> // says which library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace fleet {

using namespace std::chrono_literals;

namespace {

constexpr auto afterStart = 30s;
constexpr auto between = 5min;
constexpr int mostHeaps = 2;

} // namespace

SpareHeap::SpareHeap(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.setInterval(afterStart);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(between);
        QThreadPool::globalInstance()->start([] { giveBack(); });
    });
    m_timer.start();
}

void SpareHeap::limitHeaps()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, mostHeaps);
#endif
}

void SpareHeap::giveBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace fleet
