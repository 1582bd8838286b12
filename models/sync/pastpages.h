// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <devicepage.h>
#include <samplestore.h>

#include <QHash>
#include <QSet>

#include <atomic>
#include <optional>
#include <vector>

namespace fleet {

// Reads the fleet of a past minute page by page, each of them devices of one family: the next minute differs from the
// one before in few values, so a page remembers what it said last, and a device that says the same comes back as the
// very same object. Used in the history's thread alone, but for `wantedPass`.
class PastPages
{
public:
    struct Slice // of the fleet: a few pages
    {
        QList<DevicePtr> devices;
        int next = 0; // page to go on with
        // Of the whole pass so far.
        int count = 0;
        int held = 0; // with a reading that still held at that minute
        std::optional<qint64> newestMs;
        bool isLast = false;
    };
    struct Pass
    {
        quint64 number = 0;
        qint64 atMs = 0;
    };

    // What the recordings do not say and the present fleet does.
    void learnModels(const QHash<DeviceId, QString> &models) { m_models.insert(models); }
    // Those devices alone, whatever their page. Begins a pass.
    StoreResult<Slice> readFirst(SampleStore &store, const Pass &pass, const QList<DeviceId> &first);
    // From that page on, for as long as it takes people not to notice; a device of the pass comes once.
    StoreResult<Slice> read(SampleStore &store, const Pass &pass, int page);

    // Set by whoever asks: any other pass ends at once, since somebody scrubs on.
    std::atomic<quint64> wantedPass{0};

    // A recorded reading as a record again, without anything that could be commanded.
    static DevicePtr deviceOf(const SampleStore::RecordedReading &reading, const QString &model);

private:
    struct OnePage
    {
        Family family;
        QList<DeviceId> devices;
        PageMemoryPtr memory;
    };
    void findPages(const SampleStore &store);
    void read(OnePage &page, const QList<SampleStore::RecordedReading> &readings, Slice &slice);
    void take(const DevicePtr &device, qint64 atMs, Slice &slice);
    void tell(Slice &slice) const;

    std::vector<OnePage> m_pages;
    qsizetype m_known = 0;
    QHash<DeviceId, QString> m_models;
    // The pass under way.
    qint64 m_atMs = 0;
    QSet<DeviceId> m_first;
    int m_count = 0;
    int m_held = 0;
    std::optional<qint64> m_newestMs;
};

} // namespace fleet
