// SPDX-License-Identifier: GPL-3.0-or-later
#include <requestlog.h>

#include <QSignalSpy>
#include <QTest>

using namespace fleet;

class tst_RequestLog : public QObject
{
    Q_OBJECT

    static RequestRecord record(quint64 serial, qsizetype bytes)
    {
        RequestRecord made;
        made.serial = serial;
        made.answerBody = QByteArray(bytes, 'x');
        return made;
    }

private Q_SLOTS:
    void keepsTheLast()
    {
        RequestLog log(nullptr, 3, 1000);
        QSignalSpy added(&log, &RequestLog::added);
        for (quint64 i = 1; i <= 5; ++i)
            log.add(record(i, 10));
        QCOMPARE(added.size(), 5);
        QCOMPARE(log.records().size(), size_t(3));
        QCOMPARE(log.records().front().serial, quint64(3));
        QCOMPARE(log.bodyBytes(), 30);
    }

    void dropsOldBodiesFirst()
    {
        RequestLog log(nullptr, 100, 100);
        for (quint64 i = 1; i <= 10; ++i)
            log.add(record(i, 40));
        QCOMPARE(log.records().size(), size_t(10));
        QCOMPARE(log.bodyBytes(), 80);
        QVERIFY(log.records()[7].answerBody.isEmpty());
        QCOMPARE(log.records()[8].answerBody.size(), 40);
        log.add(record(11, 1000)); // larger than everything: not kept, and nothing else is either
        QCOMPARE(log.bodyBytes(), 0);
        log.add(record(12, 40));
        QCOMPARE(log.bodyBytes(), 40);
    }

    void bytesAddUpForEver()
    {
        RequestLog log(nullptr, 50, 1000);
        for (quint64 i = 0; i < 5000; ++i) {
            log.add(record(i, qsizetype(i * 37 % 300)));
            qsizetype sum = 0;
            for (const RequestRecord &kept : log.records())
                sum += kept.answerBody.size();
            QCOMPARE(log.bodyBytes(), sum);
            QVERIFY(sum <= 1000);
        }
        log.clear();
        QCOMPARE(log.bodyBytes(), 0);
        QVERIFY(log.records().empty());
    }
};

QTEST_GUILESS_MAIN(tst_RequestLog)
#include "tst_requestlog.moc"
