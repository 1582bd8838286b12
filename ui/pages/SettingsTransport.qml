// SPDX-License-Identifier: GPL-3.0-or-later
// How requests travel: what is in force, and an authority of one's own for networks that need it.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.App

Panel {
    id: root

    required property TransportDesk transport

    objectName: "settingsTransport"
    implicitHeight: body.height + 2 * Theme.space.s4
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Transport")

    Column {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s4
        width: root.width - 2 * Theme.space.s4
        spacing: Theme.space.s1

        AppText {
            anchors.left: parent.left
            textStyle: Theme.type.title3
            text: qsTr("Transport")
            Accessible.role: Accessible.Heading
        }
        KeyValueRow {
            width: parent.width
            label: qsTr("Encryption")
            value: root.transport.encryption
        }
        KeyValueRow {
            width: parent.width
            label: qsTr("Authorities trusted")
            // Counting them takes a while: not for somebody who never looks.
            property bool wasSeen: false
            onVisibleChanged: wasSeen = wasSeen || visible
            Component.onCompleted: wasSeen = visible
            value: wasSeen ? root.transport.authorities : ""
        }
        KeyValueRow {
            width: parent.width
            label: qsTr("Certificates in doubt")
            value: qsTr("refused, without exception")
        }
        KeyValueRow {
            width: parent.width
            label: qsTr("Redirects")
            value: qsTr("refused: a key goes nowhere else")
        }
        KeyValueRow {
            width: parent.width
            label: qsTr("Plain http")
            value: qsTr("to this computer only")
        }
        KeyValueRow {
            width: parent.width
            label: qsTr("Way")
            value: root.transport.proxy
        }
        Item {
            width: 1
            height: Theme.space.s2
        }
        AppText {
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.color.textSecondary
            text: qsTr("A company network may need an authority of its own: the path of its certificate in PEM form.")
        }
        Item {
            width: parent.width
            height: Theme.size.control
            AppTextField {
                id: path

                objectName: "extraAuthorities"
                anchors.left: parent.left
                anchors.right: use.left
                anchors.rightMargin: Theme.space.s2
                mono: true
                name: qsTr("Certificate of an authority")
                placeholderText: qsTr("/path/to/authority.pem")
                text: root.transport.extraFile
                errorText: root.transport.trouble
                onAccepted: root.transport.useExtraFile(text)
            }
            AppButton {
                id: use

                objectName: "useExtraAuthorities"
                anchors.right: parent.right
                enabled: path.text !== root.transport.extraFile
                text: path.text.length > 0 || root.transport.extraFile.length === 0 ? qsTr("Use") : qsTr("Use no more")
                onClicked: root.transport.useExtraFile(path.text)
            }
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            textStyle: Theme.type.caption
            wrapMode: Text.Wrap
            color: root.transport.trouble.length > 0 ? Theme.color.statusDanger : Theme.color.textSecondary
            text: root.transport.trouble.length > 0 ? root.transport.trouble : root.transport.extraText
        }
    }
}
