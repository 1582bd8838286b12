// SPDX-License-Identifier: GPL-3.0-or-later
// Friction is graded (quality.md R16): the whole table of what grades it.
#include "actionfakes.h"

#include <grade.h>

#include <QTest>

using namespace fleet;
using namespace fleet::fake;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_Grade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCombination();
    void neverFallsWhenSomethingGetsWorse();
    void clickIsNotEnough_data();
    void clickIsNotEnough();
    void reasonsReachTheSheet();

private:
    template <typename Told>
    static void eachCombination(Told told)
    {
        for (EnvironmentKind kind : {EnvironmentKind::Demo, EnvironmentKind::Sandbox, EnvironmentKind::Live}) {
            for (int devices : {1, 2, manyDevices - 1, manyDevices, 5000, 0}) {
                for (int bits = 0; bits < 16; ++bits)
                    told(GradeFacts{kind, devices, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0});
            }
        }
    }
};

void tst_Grade::everyCombination()
{
    int tried = 0;
    eachCombination([&](const GradeFacts &facts) {
        ++tried;
        const Grade grade = fleet::grade(facts);
        const bool isLive = facts.environment == EnvironmentKind::Live;
        const bool isMany = facts.deviceCount == 0 || facts.deviceCount >= manyDevices;
        const Friction wanted = facts.isIrreversible || (isLive && (isMany || (facts.isStale && facts.rereadFailed)))
            ? Friction::Type
            : isLive ? Friction::Hold
                     : Friction::Click;
        QCOMPARE(int(grade.friction), int(wanted));
        // The reasons are told, each of them, whole.
        const QString said = grade.reasons.join(u' ');
        QVERIFY(said.contains(environmentWord(facts.environment)));
        QCOMPARE(said.contains(u"cannot be undone"_s), facts.isIrreversible);
        QCOMPARE(said.contains(u"old"_s), facts.isStale);
        QCOMPARE(said.contains(QString::number(facts.deviceCount)) && facts.deviceCount > 1, facts.deviceCount > 1);
        QCOMPARE(said.contains(u"Every device"_s), facts.deviceCount == 0);
        for (const QString &reason : grade.reasons)
            QVERIFY2(reason.endsWith(u'.') && !reason.contains(u'%'), qPrintable(reason));
    });
    QCOMPARE(tried, 288);
}

void tst_Grade::neverFallsWhenSomethingGetsWorse()
{
    eachCombination([](const GradeFacts &facts) {
        const auto isNoLess = [&](GradeFacts worse) {
            return fleet::grade(worse).friction >= fleet::grade(facts).friction;
        };
        GradeFacts worse = facts;
        worse.environment = EnvironmentKind::Live;
        QVERIFY(isNoLess(worse));
        worse = facts;
        worse.isIrreversible = true;
        QVERIFY(isNoLess(worse));
        worse = facts;
        worse.isStale = worse.rereadFailed = true;
        QVERIFY(isNoLess(worse));
        worse = facts;
        worse.deviceCount = 0;
        QVERIFY(isNoLess(worse));
        worse.deviceCount = std::max(facts.deviceCount, 5000);
        QVERIFY(facts.deviceCount == 0 || isNoLess(worse));
    });
}

void tst_Grade::clickIsNotEnough_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("friction");
    QTest::addColumn<QString>("word");
    for (EnvironmentKind kind : {EnvironmentKind::Demo, EnvironmentKind::Sandbox, EnvironmentKind::Live}) {
        const bool isLive = kind == EnvironmentKind::Live;
        for (const char *operation : {"push", "settings", "cancel", "consent"}) {
            const bool isConsent = QByteArray(operation) == "consent";
            QTest::addRow("%s in %s", operation, qPrintable(environmentWord(kind)))
                << int(kind) << QString::fromUtf8(operation)
                << (isConsent    ? u"type"_s
                        : isLive ? u"hold"_s
                                 : u"click"_s)
                << (isConsent    ? u"user_7"_s
                        : isLive ? u"LIVE"_s
                                 : QString());
        }
    }
}

void tst_Grade::clickIsNotEnough()
{
    QFETCH(int, kind);
    QFETCH(QString, operation);
    QFETCH(QString, friction);
    QFETCH(QString, word);
    Window window;
    window.environment.value.kind = EnvironmentKind(kind);
    window.devices.put(battery());
    window.desk.tracker().apply(
        action("act_1", "scheduled", "2026-06-12T08:00:00.000Z", R"(,"start":"2026-06-12T22:00:00.000Z")"), {});
    WriteDraft draft = chargeDraft();
    if (operation == u"settings"_s)
        draft = SettingsDraft{DeviceId(u"device_abc123"_s),
                              KnownFamily::Battery,
                              {{u"discharge_floor"_s, {20, Unit(KnownUnit::Percent)}}}};
    else if (operation == u"cancel"_s)
        draft = CancelDraft{ActionId(u"act_1"_s), DeviceId(u"device_abc123"_s)};
    else if (operation == u"consent"_s)
        draft = ConsentDraft{UserId(u"user_7"_s), {}};
    QVERIFY(!window.desk.propose(draft));
    ConfirmationGate &gate = *window.desk.gate();
    QCOMPARE(gate.operation(), operation);
    QCOMPARE(gate.frictionName(), friction);
    QCOMPARE(gate.typedWord(), word);

    const auto sent = [&window] {
        return window.service.sent.size();
    };
    // Every way to say yes that is less than what is asked.
    if (friction != u"click"_s) {
        QVERIFY(!gate.confirm(ConfirmationGate::Click));
        QVERIFY(!gate.confirm(ConfirmationGate::Hold)); // nothing was held
        gate.beginHold();
        window.clock.advance(1300ms);
        QVERIFY(!gate.confirm(ConfirmationGate::Hold));
    }
    if (friction == u"type"_s) {
        gate.beginHold();
        window.clock.advance(3s);
        QVERIFY(!gate.confirm(ConfirmationGate::Hold));
        QVERIFY(!gate.confirmTyped({}));
        QVERIFY(!gate.confirmTyped(word.chopped(1)));
        QVERIFY(!gate.confirmTyped(word + u'x'));
        QVERIFY(!gate.confirmTyped(word.toUpper() == word ? word.toLower() : word.toUpper()));
        QVERIFY(!gate.confirmTyped(u"LIVE"_s));
    }
    QCOMPARE(sent(), 0u);
    // And the one that is.
    if (friction == u"click"_s) {
        QVERIFY(gate.confirm(ConfirmationGate::Click));
    } else if (friction == u"type"_s) {
        QVERIFY(gate.confirmTyped(word));
    } else {
        gate.beginHold();
        window.clock.advance(1500ms);
        QVERIFY(gate.confirm(ConfirmationGate::Hold));
    }
    QCOMPARE(sent(), 1u);
    QVERIFY(!gate.confirm(ConfirmationGate::Click));
    QVERIFY(!gate.confirm(ConfirmationGate::Hold));
    QVERIFY(!gate.confirmTyped(word));
    QCOMPARE(sent(), 1u);
}

void tst_Grade::reasonsReachTheSheet()
{
    Window window;
    window.environment.value.kind = EnvironmentKind::Live;
    window.devices.put(battery());
    window.devices.age = 16min;
    QVERIFY(!window.desk.propose(chargeDraft()));
    ConfirmationGate &gate = *window.desk.gate();
    // Old: read first, and only then can anything be said.
    QVERIFY(gate.isRereading());
    QVERIFY(!gate.canConfirm());
    window.devices.answerRead(false);
    QCOMPARE(gate.rereadProblem(), u"offline"_s);
    QCOMPARE(gate.frictionName(), u"type"_s);
    QVERIFY(gate.frictionReasons().join(u' ').contains(u"reading them again did not work"_s));
    gate.rereadNow();
    window.devices.answerRead(true);
    QCOMPARE(gate.rereadProblem(), QString());
    QCOMPARE(gate.frictionName(), u"hold"_s);
    QVERIFY(gate.frictionReasons().contains(u"LIVE: real equipment."_s));
}

QTEST_GUILESS_MAIN(tst_Grade)
#include "tst_grade.moc"
