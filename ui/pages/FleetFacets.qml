// SPDX-License-Identifier: GPL-3.0-or-later
// What the fleet consists of, to choose from: each choice is a condition of the query in the search box.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices

Rectangle {
    id: root

    required property DeviceListModel fleet

    readonly property var choices: fleet.choices

    signal closeRequested

    function groupName(group: string): string {
        switch (group) {
        case "family":
            return qsTr("FAMILY");
        case "attention":
            return qsTr("NEEDS ATTENTION");
        case "status":
            return qsTr("STATUS");
        case "vendor":
            return qsTr("VENDOR");
        case "can":
            return qsTr("ACCEPTS COMMAND");
        case "tag":
            return qsTr("YOUR TAGS");
        default:
            return group;
        }
    }

    color: Theme.color.surfaceBar
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Choose from the fleet")

    FleetFacetSource {
        id: facets
        list: root.fleet
    }
    ListView {
        id: view
        objectName: "facetList"
        anchors.fill: parent
        anchors.margins: Theme.space.s4
        anchors.rightMargin: 0
        anchors.topMargin: 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        model: facets.rows
        ScrollBar.vertical: AppScrollBar {}
        delegate: Item {
            id: facet
            required property string choice
            required property string group
            required property string label
            required property string iconName
            required property string tone
            required property int count
            required property real share

            readonly property bool chosen: root.choices.includes(choice)

            readonly property bool isHead: choice.length === 0

            width: ListView.view.width
            height: isHead ? Theme.px(40) : Theme.px(28)

            AppText {
                anchors.left: parent.left
                visible: facet.isHead
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space.s1
                text: root.groupName(facet.group)
                textStyle: Theme.type.caption
                color: Theme.color.textTertiary
                Accessible.role: Accessible.Heading
            }
            AppButton {
                objectName: "clearChoices"
                visible: facet.isHead && facet.group === "family" && root.choices.length > 0
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s4
                anchors.bottom: parent.bottom
                scaleStep: "small"
                kind: "link"
                text: qsTr("Clear")
                onClicked: root.fleet.clearFilters()
            }
            AppCheckBox {
                id: box
                anchors.left: parent.left
                visible: !facet.isHead
                objectName: "facet:" + facet.choice
                anchors.verticalCenter: parent.verticalCenter
                name: qsTr("%1, %2").arg(facet.label).arg(Format.count(facet.count))
                checked: facet.chosen
                // One word may stand in two groups.
                Accessible.description: root.groupName(facet.group)
                onEdited: root.fleet.toggleChoice(facet.choice)
            }
            Icon {
                id: mark
                visible: facet.iconName.length > 0
                anchors.left: box.right
                anchors.leftMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                name: visible ? facet.iconName : "info"
                size: Theme.px(14)
                color: facet.group === "family" ? Theme.familyColor(facet.tone) : Theme.toneColor(facet.tone)
            }
            AppText {
                anchors.left: mark.visible ? mark.right : box.right
                anchors.leftMargin: Theme.space.s2
                anchors.right: number.left
                anchors.rightMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                visible: !facet.isHead
                text: facet.label
                color: facet.count === 0 ? Theme.color.textTertiary : Theme.color.textPrimary
                hint: true
                Accessible.ignored: true
            }
            AppText {
                id: number
                visible: !facet.isHead
                anchors.right: share.left
                anchors.rightMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                text: Format.count(facet.count)
                color: Theme.color.textSecondary
                Accessible.ignored: true
            }
            Rectangle {
                id: share
                visible: !facet.isHead
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(20)
                height: Theme.px(3)
                radius: height / 2
                color: Theme.color.borderDefault
                Rectangle {
                    anchors.left: parent.left
                    width: Math.max(facet.count > 0 ? 1 : 0, parent.width * facet.share)
                    height: parent.height
                    radius: height / 2
                    color: facet.chosen ? Theme.color.accentText : Theme.color.textTertiary
                }
            }
            MouseArea {
                anchors.fill: parent
                anchors.leftMargin: box.width
                enabled: !facet.isHead
                cursorShape: Qt.PointingHandCursor
                onClicked: root.fleet.toggleChoice(facet.choice)
            }
        }
    }
    Hairline {
        anchors.right: parent.right
        vertical: true
        height: parent.height
    }
}
