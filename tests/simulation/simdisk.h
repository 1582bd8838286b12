// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace fleet::sim {

// A disk in memory, below SQLite: while it lives it is SQLite's default file system, for every thread. It knows what
// was synced and what was not, fails on demand, and loses on a power cut what nobody had synced: sector by sector, in
// any order, as disks do. Deterministic by its seed.
class SimDisk
{
public:
    explicit SimDisk(quint64 seed);
    ~SimDisk();
    SimDisk(const SimDisk &) = delete;
    SimDisk &operator=(const SimDisk &) = delete;

    enum class Fault {
        None,
        Full,       // nothing can grow; what is there can be written over
        ReadOnly,   // mounted anew, read-only: every write is refused
        WriteError, // every write fails
        SyncError,  // every sync fails; of what it was for a part is lost, and nobody will ever write it again
        LyingSync,  // every sync says that it worked and does nothing: what no software can survive
    };
    void setFault(Fault fault);

    // The process dies in the middle of it: after so many more writes and syncs nothing reaches the disk any more.
    void dieAfter(int operations);
    bool isDead() const;

    // What is left once every file has been closed.
    enum class End {
        Killed,   // the process is gone, the machine goes on: all that was written is there
        PowerCut, // what was synced is there, of the rest any part
    };
    void end(End how);

    // As if the power were cut now and all that was not synced were lost.
    std::unique_ptr<SimDisk> durableCopy() const;

    // One bit of what is stored, anywhere; every file is closed.
    void flipBit();
    qint64 storedBytes() const;

    int syncs() const;
    int writes() const;

private:
    friend struct DiskCalls;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fleet::sim
