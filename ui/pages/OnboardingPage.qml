// SPDX-License-Identifier: GPL-3.0-or-later
// Before there is a fleet to show: three doors, or the one door of a profile that lacks its key.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.App

FocusScope {
    id: root

    required property Welcome welcome

    readonly property bool single: welcome.isSingle
    readonly property real gap: Theme.space.s6
    readonly property real available: width - 2 * Theme.space.s6
    readonly property int columns: single ? 1 : available >= 3 * Theme.px(296) + 2 * gap ? 3 : available >= 2 * Theme.px(296) + gap ? 2 : 1
    readonly property real doorWidth: Math.min(Theme.px(360), (available - (columns - 1) * gap) / columns)

    function focusFirst(): void {
        if (root.single)
            lone.focusEntry();
        else
            demoButton.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.max(height, column.height + 2 * Theme.space.s6)
        boundsBehavior: Flickable.StopAtBounds

        FollowFocus {
            flickable: flick
        }
        clip: true
        ScrollBar.vertical: AppScrollBar {}

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.space.s6, Math.min(Theme.px(72), (flick.height - height) / 3))
            width: root.available
            spacing: Theme.space.s2

            AppText {
                id: heading

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                textStyle: Theme.type.figureL
                wrapMode: Text.Wrap
                text: root.single ? qsTr("The key of “%1”").arg(root.welcome.profileName) : qsTr("Which fleet do you want to open?")
                Accessible.role: Accessible.Heading
            }
            AppText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                color: Theme.color.textSecondary
                text: root.single ? qsTr("Everything else of this connection is kept here. Only its key is missing.") : qsTr("You can keep all three and switch between them. The frame around the window always tells you where you are.")
            }
            Note {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(root.available, Theme.px(720))
                visible: text.length > 0
                tone: "warning"
                text: root.welcome.trouble
            }
            Item {
                width: 1
                height: Theme.space.s5
            }
            Grid {
                id: doors

                readonly property real tallest: Math.max(demo.implicitHeight, sandbox.implicitHeight, live.implicitHeight)

                anchors.horizontalCenter: parent.horizontalCenter
                visible: !root.single
                columns: root.columns
                spacing: root.gap

                OnboardingDoor {
                    id: demo

                    width: root.doorWidth
                    height: root.columns > 1 ? doors.tallest : implicitHeight
                    environment: "demo"
                    title: qsTr("Demo fleet")
                    text: qsTr("38 devices of all five families on a simulated day. Ready at once.")
                    points: [
                        { icon: "check", tone: "success", text: qsTr("Works without a network or a key") },
                        { icon: "check", tone: "success", text: qsTr("Commands play out as on real devices") },
                        { icon: "lock", tone: "secondary", text: qsTr("Can never reach real equipment") }
                    ]

                    AppButton {
                        id: demoButton

                        objectName: "openDoor:demo"
                        width: parent.width
                        scaleStep: "large"
                        text: qsTr("Open the demo fleet")
                        onClicked: root.welcome.openDemo(38)
                    }
                    Item {
                        width: parent.width
                        height: Theme.px(24)
                        Row {
                            anchors.centerIn: parent
                            AppText {
                                anchors.verticalCenter: parent.verticalCenter
                                textStyle: Theme.type.caption
                                color: Theme.color.textTertiary
                                text: qsTr("Larger ones:")
                            }
                            AppButton {
                                objectName: "openDemo:500"
                                kind: "link"
                                scaleStep: "small"
                                text: qsTr("%Ln devices", "", 500)
                                onClicked: root.welcome.openDemo(500)
                            }
                            AppButton {
                                objectName: "openDemo:50000"
                                kind: "link"
                                scaleStep: "small"
                                text: qsTr("%Ln devices", "", 50000)
                                onClicked: root.welcome.openDemo(50000)
                            }
                        }
                    }
                }
                OnboardingDoor {
                    id: sandbox

                    width: root.doorWidth
                    height: root.columns > 1 ? doors.tallest : implicitHeight
                    environment: "sandbox"
                    title: qsTr("Sandbox key")
                    text: qsTr("Amps simulates the devices. Every request is real, nothing moves in the physical world.")
                    points: [
                        { icon: "check", tone: "success", text: qsTr("Full command set on every family") },
                        { icon: "check", tone: "success", text: qsTr("The next read shows what you sent") },
                        { icon: "lock", tone: "secondary", text: qsTr("Can never reach real equipment") }
                    ]

                    OnboardingKey {
                        width: parent.width
                        door: root.welcome.sandboxDoor
                        openText: qsTr("Open the sandbox")
                    }
                }
                OnboardingDoor {
                    id: live

                    width: root.doorWidth
                    height: root.columns > 1 ? doors.tallest : implicitHeight
                    environment: "live"
                    title: qsTr("Live key")
                    text: qsTr("Real batteries, chargers and homes of real customers. Commands have real effects.")
                    points: [
                        { icon: "status-warning", tone: "warning", text: qsTr("Every write asks first: hold or type to confirm") },
                        { icon: "check", tone: "success", text: qsTr("Starts read-only; commands are allowed later in Settings") },
                        { icon: "check", tone: "success", text: qsTr("Every write is kept in the audit trail") }
                    ]

                    OnboardingKey {
                        width: parent.width
                        door: root.welcome.liveDoor
                        openText: qsTr("Open the live fleet")
                    }
                }
            }
            OnboardingDoor {
                id: only

                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.single
                width: Math.min(root.available, Theme.px(440))
                environment: root.welcome.onlyDoor.environment
                title: root.welcome.profileName
                text: qsTr("Connects to %1.").arg(root.welcome.onlyDoor.host)

                OnboardingKey {
                    id: lone

                    width: parent.width
                    door: root.welcome.onlyDoor
                    openText: qsTr("Open the fleet")
                }
                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Theme.space.s2
                    AppButton {
                        objectName: "askKeyring"
                        kind: "link"
                        text: qsTr("Ask the keyring again")
                        onClicked: root.welcome.askKeyring()
                    }
                    AppButton {
                        objectName: "otherFleet"
                        kind: "link"
                        text: qsTr("Open another fleet")
                        onClicked: root.welcome.showDoors()
                    }
                }
            }
            Item {
                width: 1
                height: Theme.space.s4
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.space.s2
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "shield"
                    size: Theme.px(18)
                }
                AppText {
                    width: Math.min(implicitWidth, root.available - Theme.px(26))
                    wrapMode: Text.Wrap
                    color: Theme.color.textSecondary
                    text: qsTr("Keys stay in this computer’s keyring. They are never written to logs, exports or the inspector.")
                }
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.space.s2
                visible: !root.single
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "info"
                    size: Theme.px(14)
                    color: Theme.color.textTertiary
                }
                AppText {
                    width: Math.min(implicitWidth, root.available - Theme.px(26))
                    wrapMode: Text.Wrap
                    textStyle: Theme.type.caption
                    color: Theme.color.textTertiary
                    text: qsTr("The key decides the fleet: a live key pasted into the sandbox door opens nothing and says so.")
                }
            }
        }
    }
}
