// SPDX-License-Identifier: GPL-3.0-or-later
// What was recorded of one device at a minute that has passed. Where the commands of a device stand otherwise, it says
// why there are none.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices

Panel {
    id: root

    required property DeviceListModel fleet
    required property string deviceId
    required property string atText

    // Rows of this very model hold what is said; the list is asked again whenever it changes.
    property int revision: 0
    readonly property var told: {
        const again = root.revision;
        const row = again >= 0 ? root.fleet.rowOf(root.deviceId) : -1;
        if (row < 0)
            return null;
        const index = root.fleet.index(row, 0);
        return {
            title: root.fleet.data(index, DeviceListModel.TitleRole),
            sentence: root.fleet.data(index, DeviceListModel.SentenceRole),
            status: root.fleet.data(index, DeviceListModel.StatusWordRole),
            source: root.fleet.data(index, DeviceListModel.SourceRole),
            age: root.fleet.data(index, DeviceListModel.AgeSecondsRole),
            rows: root.fleet.data(index, DeviceListModel.RowsRole)
        };
    }

    signal closeRequested
    signal deviceOpened(deviceId: string)

    objectName: "pastDevice"
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Device at %1").arg(atText)

    Connections {
        target: root.fleet
        function onContentChanged(): void {
            root.revision++;
        }
    }

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.space.s4
        contentHeight: body.height
        contentWidth: width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: AppScrollBar {}

        Column {
            id: body
            width: parent.width
            spacing: Theme.space.s2
            Item {
                width: parent.width
                height: Math.max(name.height, close.height)
                AppText {
                    id: name
                    anchors.left: parent.left
                    width: parent.width - close.width
                    text: root.told?.title ?? qsTr("Not recorded at this minute")
                    textStyle: Theme.type.title3
                    hint: true
                }
                IconButton {
                    id: close
                    anchors.right: parent.right
                    name: qsTr("Close")
                    iconName: "close"
                    onClicked: root.closeRequested()
                }
            }
            AppText {
                width: parent.width
                text: root.deviceId
                mono: true
                textStyle: Theme.type.micro
                color: Theme.color.textTertiary
                hint: true
            }
            AppText {
                width: parent.width
                visible: text.length > 0
                text: root.told?.sentence ?? ""
                wrapMode: Text.Wrap
            }
            Repeater {
                model: (root.told?.rows ?? []).length
                KeyValueRow {
                    required property int index
                    readonly property var each: (root.told?.rows ?? [])[index]
                    width: body.width
                    label: each?.label ?? ""
                    value: each?.text ?? ""
                }
            }
            Note {
                objectName: "pastComposer"
                width: parent.width
                tone: "warning"
                iconName: "nav-history"
                text: qsTr("This is how it was at %1. Commands go to a device as it is now: there are none here.").arg(root.atText)
            }
            AppButton {
                objectName: "pastOpenNow"
                anchors.left: parent.left
                text: qsTr("Open it as it is now")
                onClicked: root.deviceOpened(root.deviceId)
            }
        }
    }
}
