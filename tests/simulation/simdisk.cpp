// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdisk.h"

#include <sqlite3.h>

#include <QList>

#include <atomic>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <string>
#include <vector>

namespace fleet::sim {

namespace {

constexpr qint64 sectorBytes = 512;
// What SQLite assumes of any disk that does not say more.
constexpr int assumedSectorBytes = 4096;

void writeAt(QByteArray &content, qint64 offset, const char *bytes, qint64 count)
{
    if (content.size() < offset + count)
        content.append(QByteArray(offset + count - content.size(), '\0'));
    std::memcpy(content.data() + offset, bytes, size_t(count));
}

} // namespace

class SimDisk::Private
{
public:
    struct Pending
    {
        qint64 offset = 0;
        QByteArray bytes;
        bool isTruncation = false; // to `offset`
    };

    struct Store
    {
        QByteArray seen;        // what reads give
        QByteArray durable;     // what a power cut leaves in any case
        QList<Pending> pending; // in the order of writing
        bool isDurable = false; // its name is on the disk
        int openings = 0;
        int sharing = 0;                                 // openings that hold a lock
        std::vector<std::unique_ptr<QByteArray>> shared; // the index of the log: memory that dies with the process
    };

    explicit Private(quint64 seed) : random(seed) { }

    // True when the operation counts; false when the process has died before.
    bool act()
    {
        if (dead)
            return false;
        if (untilDeath == 0) {
            dead = true;
            return false;
        }
        if (untilDeath > 0)
            --untilDeath;
        return true;
    }
    // Each sector of what was written and not synced: there or not.
    void settleByChance(Store &store, double share)
    {
        for (const Pending &one : std::as_const(store.pending)) {
            if (one.isTruncation) {
                if (random.uniform() < share)
                    store.durable.resize(std::min(store.durable.size(), qsizetype(one.offset)));
                continue;
            }
            qint64 at = 0;
            while (at < one.bytes.size()) {
                const qint64 sectorEnd = ((one.offset + at) / sectorBytes + 1) * sectorBytes;
                const qint64 count = std::min<qint64>(one.bytes.size() - at, sectorEnd - one.offset - at);
                if (random.uniform() < share)
                    writeAt(store.durable, one.offset + at, one.bytes.constData() + at, count);
                at += count;
            }
        }
        store.pending.clear();
    }

    mutable std::mutex mutex;
    Random random;
    std::map<std::string, std::shared_ptr<Store>> files;
    Fault fault = Fault::None;
    int untilDeath = -1; // -1: it lives on
    bool dead = false;
    int syncs = 0;
    int writes = 0;
    std::string name;
    sqlite3_vfs vfs{};
    sqlite3_vfs *before = nullptr;
};

namespace {

using Disk = SimDisk;

struct OpenFile
{
    sqlite3_file base;
    void *disk;  // SimDisk::Private, which this code cannot name
    void *store; // std::shared_ptr<SimDisk::Private::Store> *, on the heap
    int level;   // of the lock
};

} // namespace

// The C functions of SQLite's file system interface; each takes the disk's mutex.
struct DiskCalls
{
    using D = SimDisk::Private;
    using Store = D::Store;
    static D *of(sqlite3_file *file) { return static_cast<D *>(reinterpret_cast<OpenFile *>(file)->disk); }
    static std::shared_ptr<Store> *handleOf(sqlite3_file *file)
    {
        return static_cast<std::shared_ptr<Store> *>(reinterpret_cast<OpenFile *>(file)->store);
    }
    static Store &storeOf(sqlite3_file *file) { return **handleOf(file); }

    static int close(sqlite3_file *file)
    {
        const std::lock_guard lock(of(file)->mutex);
        std::shared_ptr<Store> *handle = handleOf(file);
        if (reinterpret_cast<OpenFile *>(file)->level >= SQLITE_LOCK_SHARED)
            --(*handle)->sharing;
        if (--(*handle)->openings == 0)
            (*handle)->shared.clear();
        delete handle;
        reinterpret_cast<OpenFile *>(file)->store = nullptr;
        return SQLITE_OK;
    }
    static int read(sqlite3_file *file, void *into, int count, sqlite3_int64 offset)
    {
        const std::lock_guard lock(of(file)->mutex);
        const QByteArray &content = storeOf(file).seen;
        const qint64 there = std::clamp<qint64>(content.size() - offset, 0, count);
        if (there > 0)
            std::memcpy(into, content.constData() + offset, size_t(there));
        if (there == count)
            return SQLITE_OK;
        std::memset(static_cast<char *>(into) + there, 0, size_t(count - there));
        return SQLITE_IOERR_SHORT_READ;
    }
    static int write(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
    {
        D &d = *of(file);
        const std::lock_guard lock(d.mutex);
        if (!d.act())
            return SQLITE_IOERR_WRITE;
        Store &store = storeOf(file);
        switch (d.fault) {
        case Disk::Fault::Full:
            if (offset + count > store.seen.size())
                return SQLITE_FULL;
            break;
        case Disk::Fault::ReadOnly:
            return SQLITE_READONLY;
        case Disk::Fault::WriteError:
            return SQLITE_IOERR_WRITE;
        case Disk::Fault::None:
        case Disk::Fault::SyncError:
        case Disk::Fault::LyingSync:
            break;
        }
        ++d.writes;
        writeAt(store.seen, offset, static_cast<const char *>(from), count);
        store.pending.append({offset, QByteArray(static_cast<const char *>(from), count), false});
        return SQLITE_OK;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        D &d = *of(file);
        const std::lock_guard lock(d.mutex);
        if (!d.act())
            return SQLITE_IOERR_TRUNCATE;
        if (d.fault == Disk::Fault::ReadOnly)
            return SQLITE_READONLY;
        if (d.fault == Disk::Fault::WriteError)
            return SQLITE_IOERR_TRUNCATE;
        Store &store = storeOf(file);
        store.seen.resize(std::min<qsizetype>(store.seen.size(), size));
        store.pending.append({size, {}, true});
        return SQLITE_OK;
    }
    static int sync(sqlite3_file *file, int)
    {
        D &d = *of(file);
        const std::lock_guard lock(d.mutex);
        if (!d.act())
            return SQLITE_IOERR_FSYNC;
        Store &store = storeOf(file);
        if (d.fault == Disk::Fault::LyingSync)
            return SQLITE_OK;
        if (d.fault == Disk::Fault::SyncError) {
            // What the kernel could not write is not dirty any more: a later sync says that all is well.
            d.settleByChance(store, 0.5);
            return SQLITE_IOERR_FSYNC;
        }
        ++d.syncs;
        for (const D::Pending &one : std::as_const(store.pending)) {
            if (one.isTruncation)
                store.durable.resize(std::min(store.durable.size(), qsizetype(one.offset)));
            else
                writeAt(store.durable, one.offset, one.bytes.constData(), one.bytes.size());
        }
        store.pending.clear();
        store.isDurable = true; // SQLite's own file system syncs the folder with the first sync of a file
        return SQLITE_OK;
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        const std::lock_guard lock(of(file)->mutex);
        *size = storeOf(file).seen.size();
        return SQLITE_OK;
    }
    // Only what keeps a second connection from taking the log away from the first when it closes.
    static int lock(sqlite3_file *file, int level)
    {
        const std::lock_guard guard(of(file)->mutex);
        auto *open = reinterpret_cast<OpenFile *>(file);
        Store &store = storeOf(file);
        const int others = store.sharing - (open->level >= SQLITE_LOCK_SHARED ? 1 : 0);
        if (level >= SQLITE_LOCK_EXCLUSIVE && others > 0)
            return SQLITE_BUSY;
        if (open->level < SQLITE_LOCK_SHARED && level >= SQLITE_LOCK_SHARED)
            ++store.sharing;
        open->level = std::max(open->level, level);
        return SQLITE_OK;
    }
    static int unlock(sqlite3_file *file, int level)
    {
        const std::lock_guard guard(of(file)->mutex);
        auto *open = reinterpret_cast<OpenFile *>(file);
        if (open->level >= SQLITE_LOCK_SHARED && level < SQLITE_LOCK_SHARED)
            --storeOf(file).sharing;
        open->level = std::min(open->level, level);
        return SQLITE_OK;
    }
    static int checkReservedLock(sqlite3_file *, int *isLocked)
    {
        *isLocked = 0;
        return SQLITE_OK;
    }
    static int fileControl(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
    static int sectorSize(sqlite3_file *) { return assumedSectorBytes; }
    static int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }
    static int shmMap(sqlite3_file *file, int region, int bytes, int extend, void volatile **at)
    {
        const std::lock_guard lock(of(file)->mutex);
        auto &shared = storeOf(file).shared;
        *at = nullptr;
        if (region >= int(shared.size()) && !extend)
            return SQLITE_OK;
        while (region >= int(shared.size()))
            shared.push_back(std::make_unique<QByteArray>(bytes, '\0'));
        *at = shared[size_t(region)]->data();
        return SQLITE_OK;
    }
    static int shmLock(sqlite3_file *, int, int, int) { return SQLITE_OK; }
    static void shmBarrier(sqlite3_file *) { std::atomic_thread_fence(std::memory_order_seq_cst); }
    static int shmUnmap(sqlite3_file *file, int)
    {
        const std::lock_guard lock(of(file)->mutex);
        if (storeOf(file).openings == 1)
            storeOf(file).shared.clear();
        return SQLITE_OK;
    }

    static const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods all{2,
                                            close,
                                            read,
                                            write,
                                            truncate,
                                            sync,
                                            fileSize,
                                            lock,
                                            unlock,
                                            checkReservedLock,
                                            fileControl,
                                            sectorSize,
                                            characteristics,
                                            shmMap,
                                            shmLock,
                                            shmBarrier,
                                            shmUnmap,
                                            nullptr,
                                            nullptr};
        return &all;
    }

    static D *of(sqlite3_vfs *vfs) { return static_cast<D *>(vfs->pAppData); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        D &d = *of(vfs);
        const std::lock_guard lock(d.mutex);
        auto *open = reinterpret_cast<OpenFile *>(file);
        open->base.pMethods = nullptr;
        std::shared_ptr<Store> store;
        if (!name) {
            store = std::make_shared<Store>(); // for SQLite alone, forgotten when it is closed
        } else {
            const auto found = d.files.find(name);
            if (found != d.files.end()) {
                store = found->second;
            } else {
                if (!(flags & SQLITE_OPEN_CREATE) || d.dead || d.fault == Disk::Fault::ReadOnly)
                    return SQLITE_CANTOPEN;
                store = std::make_shared<Store>();
                d.files[name] = store;
            }
        }
        ++store->openings;
        open->disk = &d;
        open->level = SQLITE_LOCK_NONE;
        open->store = new std::shared_ptr<Store>(std::move(store));
        open->base.pMethods = methods();
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int)
    {
        D &d = *of(vfs);
        const std::lock_guard lock(d.mutex);
        if (!d.act())
            return SQLITE_IOERR_DELETE;
        if (d.fault == Disk::Fault::ReadOnly)
            return SQLITE_READONLY;
        return d.files.erase(name) > 0 ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
    }
    static int access(sqlite3_vfs *vfs, const char *name, int, int *result)
    {
        D &d = *of(vfs);
        const std::lock_guard lock(d.mutex);
        *result = d.files.count(name) > 0 ? 1 : 0;
        return SQLITE_OK;
    }
    static int fullPathname(sqlite3_vfs *, const char *name, int most, char *into)
    {
        std::strncpy(into, name, size_t(most));
        into[most - 1] = '\0';
        return SQLITE_OK;
    }
    static int randomness(sqlite3_vfs *vfs, int count, char *into)
    {
        D &d = *of(vfs);
        const std::lock_guard lock(d.mutex);
        for (int i = 0; i < count; ++i)
            into[i] = char(d.random.below(256));
        return count;
    }
    static int sleep(sqlite3_vfs *, int microseconds) { return microseconds; }
    static int currentTime(sqlite3_vfs *, double *julianDay)
    {
        *julianDay = 2461203.5; // some day; the journal never asks
        return SQLITE_OK;
    }
    static int lastError(sqlite3_vfs *, int, char *) { return 0; }
};

SimDisk::SimDisk(quint64 seed) : d(std::make_unique<Private>(seed))
{
    static std::atomic<int> serial{0};
    d->name = "sim-disk-" + std::to_string(++serial);
    d->before = sqlite3_vfs_find(nullptr);
    sqlite3_vfs &vfs = d->vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(OpenFile);
    vfs.mxPathname = 512;
    vfs.zName = d->name.c_str();
    vfs.pAppData = d.get();
    vfs.xOpen = DiskCalls::open;
    vfs.xDelete = DiskCalls::remove;
    vfs.xAccess = DiskCalls::access;
    vfs.xFullPathname = DiskCalls::fullPathname;
    vfs.xRandomness = DiskCalls::randomness;
    vfs.xSleep = DiskCalls::sleep;
    vfs.xCurrentTime = DiskCalls::currentTime;
    vfs.xGetLastError = DiskCalls::lastError;
    sqlite3_vfs_register(&vfs, 1);
    sqlite3_randomness(0, nullptr); // so that what SQLite draws comes from this seed too
}

SimDisk::~SimDisk()
{
    sqlite3_vfs_unregister(&d->vfs);
    sqlite3_vfs_register(d->before, 1);
}

void SimDisk::setFault(Fault fault)
{
    const std::lock_guard lock(d->mutex);
    d->fault = fault;
}

void SimDisk::dieAfter(int operations)
{
    const std::lock_guard lock(d->mutex);
    d->untilDeath = operations;
}

bool SimDisk::isDead() const
{
    const std::lock_guard lock(d->mutex);
    return d->dead;
}

void SimDisk::end(End how)
{
    const std::lock_guard lock(d->mutex);
    const double shares[] = {0, 0.1, 0.5, 0.9, 1};
    const double share = shares[d->random.below(5)];
    for (auto it = d->files.begin(); it != d->files.end();) {
        Private::Store &store = *it->second;
        Q_ASSERT(store.openings == 0);
        if (how == End::PowerCut) {
            d->settleByChance(store, share);
            if (!store.isDurable && d->random.below(2) == 0) {
                it = d->files.erase(it);
                continue;
            }
            store.seen = store.durable;
            store.isDurable = true;
        }
        ++it;
    }
    d->dead = false;
    d->untilDeath = -1;
}

std::unique_ptr<SimDisk> SimDisk::durableCopy() const
{
    auto copy = std::make_unique<SimDisk>(1);
    const std::lock_guard lock(d->mutex);
    for (const auto &[name, store] : d->files) {
        if (!store->isDurable)
            continue;
        auto kept = std::make_shared<Private::Store>();
        kept->seen = store->durable;
        kept->durable = store->durable;
        kept->isDurable = true;
        copy->d->files[name] = std::move(kept);
    }
    return copy;
}

qint64 SimDisk::storedBytes() const
{
    const std::lock_guard lock(d->mutex);
    qint64 bytes = 0;
    for (const auto &[name, store] : d->files)
        bytes += store->seen.size();
    return bytes;
}

void SimDisk::flipBit()
{
    const qint64 all = storedBytes();
    const std::lock_guard lock(d->mutex);
    if (all == 0)
        return;
    auto at = qint64(d->random.below(quint64(all)));
    for (const auto &[name, store] : d->files) {
        if (at >= store->seen.size()) {
            at -= store->seen.size();
            continue;
        }
        const auto bit = char(1 << d->random.below(8));
        store->seen[qsizetype(at)] = char(store->seen.at(at) ^ bit);
        store->durable = store->seen;
        store->pending.clear();
        return;
    }
}

int SimDisk::syncs() const
{
    const std::lock_guard lock(d->mutex);
    return d->syncs;
}

int SimDisk::writes() const
{
    const std::lock_guard lock(d->mutex);
    return d->writes;
}

} // namespace fleet::sim
