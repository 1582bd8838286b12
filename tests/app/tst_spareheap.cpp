// SPDX-License-Identifier: GPL-3.0-or-later
#include <spareheap.h>

#include <QFile>
#include <QTest>

#include <cstdlib>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

namespace {

double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * 4096 / 1e6;
}

} // namespace

class tst_SpareHeap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // What lies between records that stay is given back: the allocator by itself gives back only the end of its heap.
    void givesBackWhatLiesBetween()
    {
#ifndef __GLIBC__
        QSKIP("another library, whose allocator is left alone");
#elif defined(__SANITIZE_ADDRESS__)
        QFAIL("built with another allocator: there is nothing to measure");
#endif
        constexpr size_t records = 400'000;
        constexpr size_t aRecord = 200;
        constexpr size_t stays = 200; // one of so many
        std::vector<std::unique_ptr<char[]>> all;
        all.reserve(records);
        for (size_t i = 0; i < records; ++i) {
            all.push_back(std::make_unique<char[]>(aRecord));
            all.back()[0] = char(i);
        }
        const double before = residentMb();
        for (size_t i = 0; i < records; ++i) {
            if (i % stays != 0)
                all[i].reset();
        }
        const double kept = residentMb();
        QVERIFY2(kept > before - 20, qPrintable(u"%1 MB, then %2"_s.arg(before).arg(kept)));
        SpareHeap::giveBack();
        const double left = residentMb();
        QVERIFY2(left < kept - 50, qPrintable(u"%1 MB, then %2"_s.arg(kept).arg(left)));
        for (size_t i = 0; i < records; i += stays)
            QCOMPARE(all[i][0], char(i));
    }
};

QTEST_GUILESS_MAIN(tst_SpareHeap)
#include "tst_spareheap.moc"
