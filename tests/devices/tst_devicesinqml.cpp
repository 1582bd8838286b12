// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesamples.h"

#include <devicedetail.h>

#include <QQmlComponent>
#include <QQmlEngine>

using namespace samples;

// What pages rely on: roles as required properties of their types, gadgets in lists, enums, writable filters.
class TestDevicesInQml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pagesCanBind()
    {
        ManualClock clock{noon};
        DeviceStore store;
        PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
        DeviceListModel list(store, clock, registry);
        (void)store.applyDevice(
            battery(u"b1"_s, 85,
                    batteryCommands
                        + uR"(,"settings":{"discharge_floor":{"value":20,"unit":"percent","min":10,"max":100}})"_s,
                    5.2),
            receivedAt(clock), store.nextSerial());
        QQmlEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        QQmlComponent component(&engine);
        component.setData(R"(
            pragma ComponentBehavior: Bound
            import QtQml
            import Fleet.Devices
            QtObject {
                id: root
                required property DeviceListModel list
                property string seen: ""
                property string detailed: ""
                property string families: ""
                property real stored: root.list.figures.storedKwh
                property Instantiator cards: Instantiator {
                    model: root.list
                    delegate: QtObject {
                        required property string deviceId
                        required property string title
                        required property gaugeSpec gauge
                        required property var rows
                        required property real ageSeconds
                        required property var commands
                        required property bool isReadOnly
                        required property date pulledAt
                        property list<real> marks: gauge.marks
                        Component.onCompleted: root.seen = [deviceId, gauge.value, gauge.from, marks.length,
                            rows.map(r => r.label + "=" + r.text + "/" + (r.primitive === Primitives.Arc)).join(";"), commands.join("+"), isReadOnly].join("|")
                    }
                }
                property DeviceDetail detail: DeviceDetail {
                    list: root.list
                    deviceId: "b1"
                }
                property Instantiator fields: Instantiator {
                    model: root.detail.fields
                    delegate: QtObject {
                        required property fieldRow row
                        required property string name
                        required property int depth
                        Component.onCompleted: root.detailed += name + ":" + row.text + " "
                    }
                }
                property Instantiator settings: Instantiator {
                    model: root.detail.settings
                    delegate: QtObject {
                        required property settingRow row
                        Component.onCompleted: root.detailed += row.key + " from " + row.min + (row.editable ? " editable" : "")
                    }
                }
                property real secondGauge: root.detail.gauges[1].to
                Component.onCompleted: {
                    for (const f of root.list.families)
                        root.families += f.path + " " + f.count;
                    root.list.searchText = "nobody";
                }
            }
        )",
                          QUrl(u"qrc:/test.qml"_s));
        const std::unique_ptr<QObject> root(
            component.createWithInitialProperties({{u"list"_s, QVariant::fromValue(&list)}}));
        QVERIFY2(root, qPrintable(component.errorString()));
        QCOMPARE(
            root->property("seen").toString().replace(QChar(0x00A0), u' '),
            u"b1|85|0|2|Charge rate=+5.2 kW/true;Capacity=10.0 kWh/false;Discharge limit=10 %/false;Current mode=charge/false|charge+idle|false"_s);
        QVERIFY2(root->property("detailed").toString().contains(u"currentMode:charge"_s),
                 qPrintable(root->property("detailed").toString()));
        QVERIFY(root->property("detailed").toString().contains(u"discharge_floor from 10 editable"_s));
        QCOMPARE(root->property("families").toString(), u"battery 1"_s);
        QCOMPARE(root->property("stored").toDouble(), 8.5);
        QCOMPARE(root->property("secondGauge").toDouble(), 5.0);
        QCOMPARE(list.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDevicesInQml)
#include "tst_devicesinqml.moc"
