// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakereads.h"

#include <familysweep.h>
#include <random.h>

#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;
using State = FamilySweep::State;

class tst_FamilySweep : public QObject
{
    Q_OBJECT

    static Page<DevicePtr> page(const QStringList &list, int offset, int limit = 50, bool withPagination = true)
    {
        Page<DevicePtr> made;
        for (const QString &id : list.mid(offset, limit))
            made.items.append(fake::device(id, KnownFamily::Battery));
        if (withPagination)
            made.pagination = Pagination{limit, offset, int(list.size()), offset + limit < list.size()};
        return made;
    }
    static QStringList ids(int count)
    {
        QStringList made;
        for (int i = 0; i < count; ++i)
            made.append(u"d%1"_s.arg(i, 5, 10, QChar(u'0')));
        return made;
    }

private Q_SLOTS:
    void quietList_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("withPagination");
        QTest::addColumn<int>("requests");
        QTest::newRow("empty") << 0 << 50 << true << 1;
        QTest::newRow("one") << 1 << 50 << true << 1;
        QTest::newRow("a page") << 50 << 50 << true << 1;
        QTest::newRow("a page and one") << 51 << 50 << true << 2;
        QTest::newRow("many") << 1234 << 50 << true << 25;
        QTest::newRow("server gives ten") << 101 << 10 << true << 11;
        QTest::newRow("bare, short") << 7 << 50 << false << 1;
        QTest::newRow("bare, empty") << 0 << 50 << false << 1;
        QTest::newRow("bare, several") << 120 << 50 << false << 3;
        QTest::newRow("bare, even") << 100 << 50 << false << 3; // only an empty page tells that it was the last
    }
    void quietList()
    {
        QFETCH(int, count);
        QFETCH(int, limit);
        QFETCH(bool, withPagination);
        QFETCH(int, requests);
        const QStringList list = ids(count);
        FamilySweep sweep(7);
        int asked = 0;
        while (sweep.hasNext()) {
            const int offset = sweep.takeNext();
            ++asked;
            QVERIFY(asked <= requests);
            sweep.pageRead(offset, page(list, offset, limit, withPagination));
        }
        QCOMPARE(sweep.state(), State::Complete);
        QCOMPARE(asked, requests);
        QCOMPARE(sweep.seen().size(), count);
        QCOMPARE(sweep.total(), count);
        QCOMPARE(sweep.startedSerial(), quint64(7));
    }

    void failedPagesAreAskedAgain()
    {
        const QStringList list = ids(160);
        FamilySweep sweep;
        QList<int> asked;
        bool failed = false;
        while (sweep.hasNext()) {
            const int offset = sweep.takeNext();
            asked.append(offset);
            if (offset == 100 && !failed) {
                failed = true;
                sweep.pageFailed(offset);
            } else {
                sweep.pageRead(offset, page(list, offset));
            }
        }
        QCOMPARE(sweep.state(), State::Complete);
        QCOMPARE(asked, (QList<int>{0, 50, 100, 100, 150}));
    }

    void unreadableRecordsCountAsThere()
    {
        Page<DevicePtr> made = page(ids(9), 0);
        made.pagination->total = 10;
        made.spoiled.append(SpoiledRecord{9, u"d9"_s, {}});
        FamilySweep sweep;
        sweep.pageRead(sweep.takeNext(), made);
        QCOMPARE(sweep.state(), State::Complete);
        QCOMPARE(sweep.seen().size(), 9);
    }

    // One device goes between two pages: everything behind it moves up by one, and one of them is on no page.
    void shiftIsNoticed()
    {
        QStringList list = ids(120);
        FamilySweep sweep;
        sweep.pageRead(sweep.takeNext(), page(list, 0));
        list.removeFirst(); // "d00050" is now at offset 49
        int passes = 1;
        while (sweep.hasNext()) {
            const int offset = sweep.takeNext();
            if (offset == 0)
                ++passes;
            sweep.pageRead(offset, page(list, offset));
        }
        QCOMPARE(passes, 2);
        QCOMPARE(sweep.state(), State::Complete);
        QVERIFY(sweep.seen().contains(DeviceId(u"d00050"_s)));
    }

    void neverStillConcludesNothing()
    {
        QStringList list = ids(120);
        FamilySweep sweep;
        int requests = 0;
        while (sweep.hasNext() && requests < 100) {
            const int offset = sweep.takeNext();
            ++requests;
            sweep.pageRead(offset, page(list, offset));
            list.removeFirst();
        }
        QCOMPARE(sweep.state(), State::Inconsistent);
        QCOMPARE(requests, 9);
    }

    void answersInAnyOrder()
    {
        Random random(5);
        const QStringList list = ids(503);
        FamilySweep sweep;
        sweep.pageRead(sweep.takeNext(), page(list, 0));
        QList<int> out;
        while (sweep.hasNext() || !out.isEmpty()) {
            while (sweep.hasNext())
                out.append(sweep.takeNext());
            const int offset = out.takeAt(qsizetype(random.below(quint64(out.size()))));
            if (random.below(5) == 0)
                sweep.pageFailed(offset);
            else
                sweep.pageRead(offset, page(list, offset));
        }
        QCOMPARE(sweep.state(), State::Complete);
        QCOMPARE(sweep.seen().size(), 503);
        QCOMPARE(sweep.pagesDone(), 11);
        QCOMPARE(sweep.pagesTotal(), 11);
    }

    // A hole that the server gives by mistake must not be taken for the end, nor asked for without end.
    void shortPagesInTheMiddle()
    {
        const QStringList list = ids(120);
        FamilySweep sweep;
        int requests = 0;
        while (sweep.hasNext() && requests < 100) {
            const int offset = sweep.takeNext();
            ++requests;
            Page<DevicePtr> made = page(list, offset);
            if (offset == 50)
                made.items.resize(10);
            sweep.pageRead(offset, made);
        }
        QCOMPARE(sweep.state(), State::Inconsistent);
        QCOMPARE(requests, 9);
    }
};

QTEST_GUILESS_MAIN(tst_FamilySweep)
#include "tst_familysweep.moc"
