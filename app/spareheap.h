// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace fleet {

// Gives memory that is free back to the system. A fleet that is read for days makes and forgets many millions of small
// records in several threads; the allocator of the GNU library keeps what is between those that stay, some 10 to 30 MB
// for 10,000 devices, and gives back only what lies at the end of its heaps. Does nothing with other allocators.
class SpareHeap : public QObject
{
    Q_OBJECT
public:
    // Begins: soon after the start, which forgets most, and from then on every few minutes, on a worker.
    explicit SpareHeap(QObject *parent = nullptr);

    // At the beginning of main(): few heaps for many threads. Each further one is filled by records of its own that
    // others hold on to, and keeps its own gaps.
    static void limitHeaps();
    // Any thread; takes milliseconds, in which other threads may have to wait for memory.
    static void giveBack();

private:
    QTimer m_timer;
};

} // namespace fleet
