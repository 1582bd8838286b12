// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <settingseditor.h>
#include <settingsproof.h>

#include <QTest>

using namespace fleet;
using namespace fleet::fake;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeviceId batteryId(u"device_abc123"_s);

SettingsDraft floorDraft(double value)
{
    return {batteryId, KnownFamily::Battery, {{u"discharge_floor"_s, {value, Unit(KnownUnit::Percent)}}}};
}

// A reading taken at that moment of the service's clock, with that floor.
void readAt(Window &window, const QDateTime &utc, double floor)
{
    window.devices.change(batteryId, [&](Device &d) {
        d.sync.lastPulledAt = utc;
        (*d.settings)[0].value = FieldValue(floor);
    });
}

PushAccepted taken(const Window &window)
{
    return {SettingsUpdated{batteryId, {u"discharge_floor"_s}}, metaAt(window.clock.nowUtc())};
}

} // namespace

class tst_SettingsProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndReadBack();
    void acceptedWithoutEffect();
    void olderReadingsProveNothing_data();
    void olderReadingsProveNothing();
    void lostAnswersStayOpen();
    void whatIsProvenStaysProven();
    void readOnlyIsLearnedForTheRun_data();
    void readOnlyIsLearnedForTheRun();
    void theFormFollows();

private:
    static SettingProof proof(Window &window)
    {
        return window.desk.settingsProofs().proofOf(batteryId, u"discharge_floor"_s);
    }
};

void tst_SettingsProof::writtenAndReadBack()
{
    Window window;
    window.devices.put(battery());
    QCOMPARE(proof(window).kind, SettingProof::Kind::None);
    QVERIFY(window.sendByClick(floorDraft(20)));
    QCOMPARE(proof(window).kind, SettingProof::Kind::None);
    window.service.answer(0, taken(window));
    QCOMPARE(proof(window).kind, SettingProof::Kind::Awaited);
    readAt(window, window.clock.nowUtc().addSecs(2), 20);
    QCOMPARE(proof(window).kind, SettingProof::Kind::Proven);
    QCOMPARE(proof(window).written.value, 20.0);
    QCOMPARE(proof(window).read, 20.0);
}

void tst_SettingsProof::acceptedWithoutEffect()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(window.sendByClick(floorDraft(20)));
    window.service.answer(0, taken(window));
    readAt(window, window.clock.nowUtc().addSecs(5), 10);
    QCOMPARE(proof(window).kind, SettingProof::Kind::NotKept);
    QCOMPARE(proof(window).read, 10.0);
    // Some makers are slow: a later reading may still prove it.
    readAt(window, window.clock.nowUtc().addSecs(60), 20);
    QCOMPARE(proof(window).kind, SettingProof::Kind::Proven);
}

void tst_SettingsProof::olderReadingsProveNothing_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isFallback");
    QTest::newRow("a cache from before") << -30 << false;
    QTest::newRow("last known values") << 30 << true;
}

void tst_SettingsProof::olderReadingsProveNothing()
{
    QFETCH(int, seconds);
    QFETCH(bool, isFallback);
    for (double value : {10.0, 20.0}) {
        Window window;
        window.devices.put(battery());
        QVERIFY(window.sendByClick(floorDraft(20)));
        window.service.answer(0, taken(window));
        window.devices.change(batteryId, [&](Device &d) {
            d.sync.lastPulledAt = window.clock.nowUtc().addSecs(seconds);
            if (isFallback)
                d.metadata.source = Source(KnownSource::Fallback);
            (*d.settings)[0].value = FieldValue(value);
        });
        QCOMPARE(proof(window).kind, SettingProof::Kind::Awaited);
    }
}

void tst_SettingsProof::lostAnswersStayOpen()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(window.sendByClick(floorDraft(20)));
    window.service.answer(0, PushUnknown{u"cut"_s});
    QCOMPARE(proof(window).kind, SettingProof::Kind::Unknown);
    // It may still be on its way: the old value proves nothing, and nothing is called failed.
    readAt(window, window.clock.nowUtc().addSecs(1), 10);
    QCOMPARE(proof(window).kind, SettingProof::Kind::Unknown);
    readAt(window, window.clock.nowUtc().addSecs(3), 20);
    QCOMPARE(proof(window).kind, SettingProof::Kind::Proven);
}

void tst_SettingsProof::whatIsProvenStaysProven()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(window.sendByClick(floorDraft(20)));
    window.service.answer(0, taken(window));
    readAt(window, window.clock.nowUtc().addSecs(2), 20);
    // Somebody else sets it: no failure of ours.
    readAt(window, window.clock.nowUtc().addSecs(90), 35);
    QCOMPARE(proof(window).kind, SettingProof::Kind::Proven);
    // The next write begins anew.
    QVERIFY(window.sendByClick(floorDraft(40)));
    window.service.answer(1, taken(window));
    QCOMPARE(proof(window).kind, SettingProof::Kind::Awaited);
    QCOMPARE(proof(window).written.value, 40.0);
}

void tst_SettingsProof::readOnlyIsLearnedForTheRun_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("namesTheKey");
    QTest::newRow("READ_ONLY_SETTING") << u"READ_ONLY_SETTING"_s << true;
    QTest::newRow("READ_ONLY_SETTING, no details") << u"READ_ONLY_SETTING"_s << false;
    QTest::newRow("UNSUPPORTED_SETTING") << u"UNSUPPORTED_SETTING"_s << true;
}

void tst_SettingsProof::readOnlyIsLearnedForTheRun()
{
    QFETCH(QString, code);
    QFETCH(bool, namesTheKey);
    Window window;
    window.devices.put(battery());
    SettingsEditor editor;
    editor.setDesk(&window.desk);
    editor.setDeviceId(batteryId.text());
    const auto role = [&editor](const char *name) {
        return editor.settings()->index(0, 0).data(editor.settings()->roleNames().key(name));
    };
    QVERIFY(role("isEditable").toBool());
    editor.setValue(u"discharge_floor"_s, 20);
    QVERIFY(editor.review());
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    ApiError error;
    error.code = code;
    if (namesTheKey)
        error.details.parameter = u"discharge_floor"_s;
    window.service.answer(0, PushRefused{error, 422});
    QVERIFY(!role("isEditable").toBool());
    QVERIFY(role("readOnlyReason").toString().contains(u"refused"_s));
    QCOMPARE(editor.changeCount(), 0);
    QVERIFY(editor.hasRefusal());
    // Another look at the same device knows it, and a new reading does not forget it.
    window.devices.change(batteryId, [](Device &d) { d.sync.lastPulledAt = d.sync.lastPulledAt->addSecs(60); });
    SettingsEditor other;
    other.setDesk(&window.desk);
    other.setDeviceId(batteryId.text());
    QVERIFY(!other.settings()->index(0, 0).data(other.settings()->roleNames().key("isEditable")).toBool());
    other.setValue(u"discharge_floor"_s, 30);
    QCOMPARE(other.changeCount(), 0);
    // Another device is another matter.
    QVERIFY(!window.desk.settingsProofs().isReadOnly(DeviceId(u"device_other"_s), u"discharge_floor"_s));
}

void tst_SettingsProof::theFormFollows()
{
    Window window;
    window.devices.put(battery());
    SettingsEditor editor;
    editor.setDesk(&window.desk);
    editor.setDeviceId(batteryId.text());
    const auto role = [&editor](const char *name) {
        return editor.settings()->index(0, 0).data(editor.settings()->roleNames().key(name)).toString();
    };
    editor.setValue(u"discharge_floor"_s, 20);
    QVERIFY(editor.review());
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    window.service.answer(0, taken(window));
    QCOMPARE(role("proof"), u"reading"_s);
    readAt(window, window.clock.nowUtc().addSecs(2), 10);
    QCOMPARE(role("proof"), u"notKept"_s);
    QCOMPARE(role("proofText").replace(QChar(0x00A0), u' '), u"20 % was accepted, but the device still says 10 %."_s);
    readAt(window, window.clock.nowUtc().addSecs(4), 20);
    QCOMPARE(role("proof"), u"proven"_s);
    QVERIFY(role("proofText").contains(u"written and read back"_s));
}

QTEST_GUILESS_MAIN(tst_SettingsProof)
#include "tst_settingsproof.moc"
