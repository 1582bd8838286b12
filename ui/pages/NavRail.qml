// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, and at its foot who is connected with which key.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Rectangle {
    id: root

    required property string currentPage // "fleet" | "actions" | "settings"
    required property int deviceCount
    required property int inFlightCount
    required property int failedCount
    required property string redactedKey
    required property string host
    property bool collapsed: false
    property bool hasSchedules: false // the service offers them

    signal pageRequested(page: string)

    implicitWidth: collapsed ? Theme.size.navRailCollapsed : Theme.size.navRail
    color: Theme.color.surfaceBar
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.s2
        anchors.topMargin: Theme.space.s3
        spacing: Theme.px(2)

        NavItem {
            objectName: "nav:fleet"
            width: parent.width
            text: qsTr("Fleet")
            iconName: "nav-fleet"
            shortcut: "Ctrl+1"
            active: root.currentPage === "fleet"
            collapsed: root.collapsed
            count: root.deviceCount > 0 ? Format.count(root.deviceCount) : ""
            onClicked: root.pageRequested("fleet")
        }
        NavItem {
            objectName: "nav:customers"
            width: parent.width
            text: qsTr("Customers")
            iconName: "user"
            active: root.currentPage === "customers"
            collapsed: root.collapsed
            onClicked: root.pageRequested("customers")
        }
        NavItem {
            objectName: "nav:actions"
            width: parent.width
            text: qsTr("Actions")
            iconName: "nav-actions"
            shortcut: "Ctrl+2"
            active: root.currentPage === "actions"
            collapsed: root.collapsed
            count: root.inFlightCount > 0 ? Format.count(root.inFlightCount) : ""
            onClicked: root.pageRequested("actions")
        }
        NavItem {
            objectName: "nav:history"
            width: parent.width
            text: qsTr("History")
            iconName: "nav-history"
            shortcut: "Ctrl+3"
            active: root.currentPage === "history"
            collapsed: root.collapsed
            onClicked: root.pageRequested("history")
        }
        NavItem {
            objectName: "nav:schedules"
            width: parent.width
            visible: root.hasSchedules
            text: qsTr("Schedules")
            iconName: "calendar"
            active: root.currentPage === "schedules"
            collapsed: root.collapsed
            onClicked: root.pageRequested("schedules")
        }
        NavItem {
            objectName: "nav:audit"
            width: parent.width
            text: qsTr("Audit")
            iconName: "nav-audit"
            shortcut: "Ctrl+5"
            active: root.currentPage === "audit"
            collapsed: root.collapsed
            onClicked: root.pageRequested("audit")
        }
        NavItem {
            objectName: "nav:inspector"
            width: parent.width
            text: qsTr("Inspector")
            iconName: "nav-inspector"
            shortcut: "Ctrl+6"
            active: root.currentPage === "inspector"
            collapsed: root.collapsed
            onClicked: root.pageRequested("inspector")
        }
        NavItem {
            objectName: "nav:settings"
            width: parent.width
            text: qsTr("Settings")
            iconName: "nav-settings"
            shortcut: "Ctrl+,"
            active: root.currentPage === "settings"
            collapsed: root.collapsed
            onClicked: root.pageRequested("settings")
        }
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.s2
        spacing: Theme.space.s1

        Hairline {
            width: parent.width
        }
        Item {
            width: 1
            height: Theme.px(2)
        }
        Row {
            anchors.left: parent.left
            anchors.leftMargin: root.collapsed ? (parent.width - Theme.px(14)) / 2 : Theme.px(10)
            spacing: Theme.space.s2
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "key"
                size: Theme.px(14)
                color: Theme.color.textSecondary
            }
            AppText {
                objectName: "redactedKey"
                visible: !root.collapsed
                mono: true
                textStyle: Theme.type.micro
                color: Theme.color.textSecondary
                text: root.redactedKey.length > 0 ? root.redactedKey : qsTr("no key needed")
                Accessible.name: qsTr("Key: %1").arg(text)
            }
        }
        Row {
            anchors.left: parent.left
            anchors.leftMargin: root.collapsed ? (parent.width - Theme.px(14)) / 2 : Theme.px(10)
            spacing: Theme.space.s2
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "link"
                size: Theme.px(14)
                color: Theme.color.textSecondary
            }
            AppText {
                visible: !root.collapsed
                width: root.width - Theme.px(48)
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: root.host
                hint: true
                Accessible.name: qsTr("Connected to %1").arg(text)
            }
        }
    }
    Hairline {
        vertical: true
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
    }
}
