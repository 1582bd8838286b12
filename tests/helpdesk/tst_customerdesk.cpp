// SPDX-License-Identifier: GPL-3.0-or-later
#include <customerdesk.h>

#include "actionfakes.h"
#include "fakereads.h"

#include <QAbstractItemModelTester>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

namespace {

struct House
{
    explicit House(const QString &file = {}) : desk(reads, store, window.desk, file)
    {
        reads.devices[KnownFamily::Battery] = {fake::battery()};
        reads.devices[KnownFamily::Vehicle] = {fake::device(u"v1"_s, KnownFamily::Vehicle)};
        window.devices.put(fake::battery());
    }
    fake::Window window;
    fake::Reads reads{window.clock};
    DeviceStore store;
    CustomerDesk desk;
};

} // namespace

class tst_CustomerDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void asksEveryFamily();
    void aLaterLookWins();
    void troubleIsTold();
    void consent();
    void namesStay();
    void nobodyWaitsForTheDisk();
};

void tst_CustomerDesk::asksEveryFamily()
{
    House house;
    const QAbstractItemModelTester tester(&house.desk);
    QCOMPARE(house.desk.state(), u"idle"_s);
    house.desk.look(u" user_1 "_s);
    QCOMPARE(house.desk.state(), u"reading"_s);
    QTRY_COMPARE(house.desk.state(), u"read"_s);
    QCOMPARE(house.desk.userId(), u"user_1"_s);
    QCOMPARE(house.desk.count(), 2);
    QCOMPARE(house.reads.calls.size(), Family::known().size());
    QCOMPARE(house.desk.index(0).data(CustomerDesk::TitleRole).toString(), u"Powerwall 2"_s);
    QCOMPARE(house.desk.index(1).data(CustomerDesk::TitleRole).toString(), u"v1"_s);
    house.desk.look({});
    QCOMPARE(house.desk.count(), 0);
    QCOMPARE(house.desk.state(), u"idle"_s);
}

void tst_CustomerDesk::aLaterLookWins()
{
    House house;
    house.reads.hold = true;
    house.desk.look(u"user_1"_s);
    house.desk.look(u"user_2"_s);
    house.reads.hold = false;
    house.reads.letGo();
    QTRY_COMPARE(house.desk.state(), u"read"_s);
    QCOMPARE(house.desk.userId(), u"user_2"_s);
    QCOMPARE(house.desk.count(), 2); // and not each of them twice
}

void tst_CustomerDesk::troubleIsTold()
{
    House house;
    house.reads.errorOf = [](const fake::Reads::Call &call) -> std::optional<NetError> {
        if (call.family == Family(KnownFamily::Hvac))
            return NetError{.kind = NetError::Kind::Timeout};
        return {};
    };
    house.desk.look(u"user_1"_s);
    QTRY_COMPARE(house.desk.state(), u"partly"_s);
    QVERIFY(house.desk.trouble().contains(u"hvac"_s));
    QCOMPARE(house.desk.count(), 2);
    // Whom a revocation hits is not known whole.
    QVERIFY(!house.desk.revokeConsent());
    house.reads.error = NetError{.kind = NetError::Kind::Offline};
    house.desk.look(u"user_1"_s);
    QTRY_COMPARE(house.desk.state(), u"failed"_s);
}

void tst_CustomerDesk::consent()
{
    House house;
    house.desk.look(u"user_1"_s);
    QTRY_COMPARE(house.desk.state(), u"read"_s);
    house.desk.choose(u"device_abc123"_s, true);
    QCOMPARE(house.desk.chosenCount(), 1);
    QVERIFY(house.desk.revokeConsent());
    ConfirmationGate *gate = house.window.desk.gate();
    QVERIFY(gate->isOpen());
    QCOMPARE(gate->requestLine(), u"DELETE /users/user_1/consent"_s);
    QVERIFY(gate->requestBody().contains(u"device_abc123"_s));
    QVERIFY(!gate->requestBody().contains(u"v1"_s));
    // A click is not enough for what cannot be taken back.
    QVERIFY(!gate->confirm(ConfirmationGate::Click));
    QVERIFY(house.window.service.sent.empty());
    QVERIFY(gate->confirmTyped(u"user_1"_s));
    QTRY_COMPARE(house.window.service.sent.size(), size_t(1));
}

void tst_CustomerDesk::namesStay()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"customers.json"_s);
    {
        House house(file);
        house.desk.look(u"user_1"_s);
        QTRY_COMPARE(house.desk.state(), u"read"_s);
        house.desk.setName(u"Ada"_s);
        house.desk.setNote(u"prefers mornings"_s);
        house.desk.look(u"user_2"_s);
        QTRY_COMPARE(house.desk.state(), u"read"_s);
    }
    House again(file);
    QCOMPARE(again.desk.known(), (QStringList{u"user_2"_s, u"user_1"_s}));
    QCOMPARE(again.desk.nameOf(u"user_1"_s), u"Ada"_s);
    again.desk.look(u"user_1"_s);
    QCOMPARE(again.desk.note(), u"prefers mornings"_s);
}

// What became of the writing is told later, by the thread that wrote.
void tst_CustomerDesk::nobodyWaitsForTheDisk()
{
    static QStringList told;
    told.clear();
    const QtMessageHandler before
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { told.append(text); });
    const auto back = qScopeGuard([before] { qInstallMessageHandler(before); });
    QTemporaryDir folder;
    House house(folder.filePath(u"not there/customers.json"_s));
    house.desk.look(u"user_1"_s);
    house.desk.setName(u"Ada"_s);
    QCOMPARE(told, QStringList());
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY2(told.first().startsWith(u"Names of customers are kept for this run only"_s), qPrintable(told.first()));
    QCOMPARE(house.desk.name(), u"Ada"_s);
}

QTEST_GUILESS_MAIN(tst_CustomerDesk)
#include "tst_customerdesk.moc"
