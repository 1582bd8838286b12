// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

using namespace fleet;
using namespace fleet::fake;
using namespace Qt::Literals::StringLiterals;

// What the headers promise to QML is there under the promised names and types: each role is a required property here,
// so a role that is renamed fails to load.
class tst_ActionsQml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesAndTypes();
};

static const char source[] = R"(
import QtQml
import QtQml.Models
import Fleet.Actions

QtObject {
    id: root
    required property CommandDesk desk
    property var seen: []
    property ConfirmationGate gate: desk.gate
    property CommandComposer composer: CommandComposer { desk: root.desk; deviceId: "device_abc123" }
    property SettingsEditor editor: SettingsEditor { desk: root.desk; deviceId: "device_abc123" }
    property PendingCommand pending: PendingCommand { desk: root.desk; deviceId: "device_abc123" }
    property ActionTimeline timeline: ActionTimeline { desk: root.desk; actionId: "act_1" }
    property ConflictCase conflict: ConflictCase { desk: root.desk; intentId: "none" }
    property ActionListModel list: ActionListModel { desk: root.desk; stateFilter: "" }
    property string title: root.desk.explain("CONFLICT").title
    property bool noRefusal: root.composer.refusal.isEmpty && !root.composer.hasRefusal

    function click(): bool { return root.gate.confirm(ConfirmationGate.Click) }

    property Instantiator commands: Instantiator {
        model: root.composer.commands
        delegate: QtObject {
            required property string command
            required property string label
            required property string parameterSummary
            required property string iconName
            required property bool isCurrent
            required property bool commandSelected
            Component.onCompleted: root.seen.push("command " + command + " " + commandSelected)
        }
    }
    property Instantiator parameters: Instantiator {
        model: root.composer.parameters
        delegate: QtObject {
            required property string name
            required property string label
            required property string unit
            required property string unitSymbol
            required property real minimum
            required property real maximum
            required property string minText
            required property string maxText
            required property bool isBounded
            required property real step
            required property int decimals
            required property bool included
            required property real value
            required property real nowValue
            required property string nowText
            required property string errorText
            required property string errorShort
            required property string errorCode
            required property real proposedValue
            required property string proposalText
            Component.onCompleted: root.seen.push("parameter " + name + " " + value + " " + isNaN(proposedValue))
        }
    }
    property Instantiator executions: Instantiator {
        model: root.composer.executions
        delegate: QtObject {
            required property string shape
            required property string label
            required property bool shapeSelected
            Component.onCompleted: root.seen.push("shape " + shape)
        }
    }
    property Instantiator strategies: Instantiator {
        model: root.composer.conflictChoices
        delegate: QtObject {
            required property string strategy
            required property string label
            required property string explanation
            Component.onCompleted: root.seen.push("strategy " + strategy)
        }
    }
    property Instantiator contract: Instantiator {
        model: root.composer.contractChanges
        delegate: QtObject {
            required property string path
            required property string before
            required property string now
            required property bool isChange
        }
    }
    property Instantiator settings: Instantiator {
        model: root.editor.settings
        delegate: QtObject {
            required property string key
            required property string label
            required property string unit
            required property string unitSymbol
            required property real minimum
            required property real maximum
            required property string minText
            required property string maxText
            required property bool isBounded
            required property real step
            required property int decimals
            required property bool isEditable
            required property string readOnlyReason
            required property real savedValue
            required property string savedText
            required property real value
            required property bool isChanged
            required property string errorText
            required property string errorShort
            required property string errorCode
            required property real proposedValue
            required property string proposalText
            Component.onCompleted: root.seen.push("setting " + key)
        }
    }
    property Instantiator rows: Instantiator {
        model: root.gate.rows
        delegate: QtObject {
            required property string label
            required property string field
            required property string before
            required property string after
            required property bool isDifference
            required property bool moved
            Component.onCompleted: root.seen.push("row " + field)
        }
    }
    property Instantiator consequences: Instantiator {
        model: root.gate.consequences
        delegate: QtObject {
            required property string text
            required property string iconName
        }
    }
    property Instantiator steps: Instantiator {
        model: root.timeline.steps
        delegate: QtObject {
            required property string key
            required property string title
            required property string detail
            required property string timeText
            required property string exactText
            required property bool reached
            required property bool isNext
            required property bool isTrouble
            required property string iconName
            required property string gapText
            Component.onCompleted: root.seen.push("step " + key)
        }
    }
    property Instantiator choices: Instantiator {
        model: root.conflict.choices
        delegate: QtObject {
            required property string strategy
            required property string label
            required property string consequence
            required property string iconName
            required property bool choiceSelected
        }
    }
    property Instantiator actions: Instantiator {
        model: root.list
        delegate: QtObject {
            required property string actionId
            required property string deviceId
            required property string deviceTitle
            required property string family
            required property string command
            required property string parametersText
            required property string state
            required property string stateWord
            required property string stateKind
            required property string stateIcon
            required property string errorCode
            required property string errorText
            required property date createdAt
            required property date start
            required property date end
            required property string createdText
            required property string startText
            required property string endText
            required property string tookText
            required property string startsInText
            required property bool isCancellable
            required property bool isOpen
            required property bool fromHere
            required property string fromHereText
            required property string effect
            required property string effectText
            Component.onCompleted: root.seen.push("action " + actionId)
        }
    }
}
)";

void tst_ActionsQml::rolesAndTypes()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    Window window;
    window.devices.put(battery());
    window.desk.tracker().apply(action("act_1", "acknowledged", "2026-06-12T08:59:50.000Z"), {});
    QVERIFY(!window.desk.propose(chargeDraft()));
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&engine);
    component.setData(source, QUrl(u"qrc:/test.qml"_s));
    QVERIFY2(component.isReady(), qPrintable(component.errorString()));
    const std::unique_ptr<QObject> root(
        component.createWithInitialProperties({{u"desk"_s, QVariant::fromValue(&window.desk)}}));
    QVERIFY2(root, qPrintable(component.errorString()));
    const QStringList seen = root->property("seen").toStringList();
    for (const QString &expected :
         {u"command charge true"_s, u"parameter target 85 true"_s, u"shape windowed"_s, u"strategy queue_after"_s,
          u"setting discharge_floor"_s, u"row target"_s, u"step acknowledged"_s, u"action act_1"_s})
        QVERIFY2(seen.contains(expected), qPrintable(expected + u" is not among "_s + seen.join(u", "_s)));
    QCOMPARE(root->property("title").toString(), u"This device already has an action"_s);
    QVERIFY(root->property("noRefusal").toBool());
    bool clicked = false;
    QVERIFY(QMetaObject::invokeMethod(root.get(), "click", Q_RETURN_ARG(bool, clicked)));
    QVERIFY(clicked);
    QCOMPARE(window.service.sent.size(), 1u);
}

QTEST_GUILESS_MAIN(tst_ActionsQml)
#include "tst_actionsqml.moc"
