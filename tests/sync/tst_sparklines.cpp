// SPDX-License-Identifier: GPL-3.0-or-later
// The last day of what is on screen: one question for a screenful, and gaps stay gaps.
#include <manualclock.h>
#include <sparklines.h>

#include <device.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

static constexpr qint64 minuteMs = 60'000;

class tst_Sparklines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneQuestionForAScreenful();

private:
    static Observation reading(const QString &id, Family family, const QString &field, double value, qint64 atMs)
    {
        auto device = std::make_shared<Device>();
        device->id = DeviceId(id);
        device->family = std::move(family);
        device->sync.available = true;
        device->metadata.source = KnownSource::Projection;
        device->state = {{field, FieldValue(value)}};
        return {device, atMs};
    }
};

void tst_Sparklines::oneQuestionForAScreenful()
{
    const QTemporaryDir folder;
    ManualClock clock(QDateTime(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC));
    History history([path = folder.filePath(u"fleet.db"_s)] { return StoreConnection::openFile(path); }, {}, clock);
    const qint64 now = history.nowMs();
    QList<Observation> all;
    for (int minute = 24 * 60; minute > 0; minute -= 10) {
        if (minute > 300 && minute <= 480)
            continue; // three hours that nobody recorded
        for (int i = 0; i < 20; ++i)
            all.append(reading(u"b%1"_s.arg(i), KnownFamily::Battery, u"level"_s, minute > 720 ? 25 : 75,
                               now - minute * minuteMs));
        all.append(reading(u"s"_s, KnownFamily::SolarInverter, u"currentPower"_s, minute > 720 ? 4 : 2,
                           now - minute * minuteMs));
    }
    history.record(all);
    Sparklines sparks(history);
    QSignalSpy changed(&sparks, &Sparklines::changed);
    for (int i = 0; i < 20; ++i)
        QVERIFY(sparks.valuesOf(u"b%1"_s.arg(i)).isEmpty());
    QVERIFY(sparks.valuesOf(u"s"_s).isEmpty());
    QVERIFY(sparks.valuesOf(u"nobody"_s).isEmpty());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(sparks.questions(), 1);
    const QList<double> level = sparks.valuesOf(u"b7"_s);
    QCOMPARE(level.size(), 48);
    QCOMPARE(level.first(), 0.25); // of a hundred
    QCOMPARE(level.last(), 0.75);
    QCOMPARE(int(std::count_if(level.begin(), level.end(), [](double value) { return std::isnan(value); })), 5);
    const QList<double> power = sparks.valuesOf(u"s"_s);
    QCOMPARE(power.first(), 1.0); // of its own span
    QCOMPARE(power.last(), 0.0);
    // What is there is not asked for again, until it is old.
    QCOMPARE(sparks.questions(), 1);
    clock.advance(std::chrono::minutes(6));
    QCOMPARE(sparks.valuesOf(u"b7"_s).size(), 48);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(sparks.questions(), 2);
}

QTEST_GUILESS_MAIN(tst_Sparklines)
#include "tst_sparklines.moc"
