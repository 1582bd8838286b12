// SPDX-License-Identifier: GPL-3.0-or-later
// One customer: which devices are theirs, how they link more, and how their consent is taken back.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Helpdesk
import "words.js" as Words

FocusScope {
    id: root

    required property CustomerDesk customers
    required property string environment // "demo", "sandbox", "live"
    required property bool writesLocked
    required property string lockReason
    property string appId

    signal deviceOpened(deviceId: string)
    signal copyRequested(text: string, what: string)
    signal browserRequested(address: url)
    signal appIdEdited(appId: string)

    function show(userId: string): void {
        entry.text = userId;
        customers.look(userId);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Customers")

    LinkAddress {
        id: link
        appId: root.appId
        isSandbox: root.environment !== "live"
    }

    Flickable {
        id: view
        anchors.fill: parent
        contentWidth: width
        contentHeight: column.height + 2 * Theme.space.s4
        boundsBehavior: Flickable.StopAtBounds

        FollowFocus {
            flickable: view
        }
        clip: true
        ScrollBar.vertical: AppScrollBar {}

        Column {
            id: column
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s6
            y: Theme.space.s4
            width: Math.min(parent.width - 2 * Theme.space.s6, Theme.px(860))
            spacing: Theme.space.s3

            AppText {
                anchors.left: parent.left
                height: Theme.px(32)
                textStyle: Theme.type.title1
                text: qsTr("Customers")
                Accessible.role: Accessible.Heading
            }
            AppText {
                width: parent.width
                wrapMode: Text.Wrap
                color: Theme.color.textSecondary
                text: qsTr("Device records do not name their customer. Enter a user id, and every family is asked for the devices of this one.")
            }
            Row {
                anchors.left: parent.left
                spacing: Theme.space.s2
                AppTextField {
                    id: entry
                    objectName: "customerEntry"
                    width: Theme.px(340)
                    focus: true
                    placeholderText: qsTr("User id")
                    Accessible.name: qsTr("User id of the customer")
                    onAccepted: root.customers.look(text)
                }
                AppButton {
                    objectName: "customerLookButton"
                    kind: "primary"
                    text: qsTr("Show devices")
                    enabled: entry.text.trim().length > 0
                    onClicked: root.customers.look(entry.text)
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.space.s2
                visible: root.customers.known.length > 0
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Customers seen before")
                Repeater {
                    model: Words.first(root.customers.known, 8)
                    Chip {
                        required property string modelData
                        objectName: "customer:" + modelData
                        text: root.customers.nameOf(modelData) || Format.shortId(modelData, 20)
                        checked: root.customers.userId === modelData
                        onClicked: root.show(modelData)
                    }
                }
            }

            Panel {
                width: parent.width
                height: found.height + 2 * Theme.space.s4
                visible: root.customers.userId.length > 0
                Column {
                    id: found
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.s4
                    y: Theme.space.s4
                    width: parent.width - 2 * Theme.space.s4
                    spacing: Theme.space.s3

                    Row {
                        anchors.left: parent.left
                        spacing: Theme.space.s2
                        AppTextField {
                            objectName: "customerName"
                            width: Theme.px(240)
                            placeholderText: qsTr("Name, on this computer only")
                            Accessible.name: qsTr("Name of the customer, kept on this computer only")
                            text: root.customers.name
                            onEditingFinished: root.customers.name = text
                        }
                        AppTextField {
                            objectName: "customerNote"
                            width: found.width - Theme.px(240) - Theme.space.s2
                            placeholderText: qsTr("Note, on this computer only")
                            Accessible.name: qsTr("Note about the customer, kept on this computer only")
                            text: root.customers.note
                            onEditingFinished: root.customers.note = text
                        }
                    }
                    AppText {
                        objectName: "customerState"
                        width: parent.width
                        wrapMode: Text.Wrap
                        color: Theme.color.textSecondary
                        text: root.customers.state === "reading" ? qsTr("Reading… %n devices so far", "", root.customers.count) : root.customers.state === "failed" ? qsTr("Nothing could be read. %1").arg(root.customers.trouble) : root.customers.state === "partly" ? qsTr("%n devices; not every family could be read. %1", "", root.customers.count).arg(root.customers.trouble) : root.customers.count === 0 ? qsTr("No device of this customer is linked to this key.") : qsTr("%n devices", "", root.customers.count)
                    }
                    Repeater {
                        model: root.customers
                        Item {
                            id: row
                            required property string deviceId
                            required property string family
                            required property string title
                            required property string vendor
                            required property bool isChosen
                            width: found.width
                            height: Theme.px(36)
                            AppCheckBox {
                                id: box
                                objectName: "customerDevice:" + row.deviceId
                                anchors.left: parent.left
                                anchors.verticalCenter: parent.verticalCenter
                                text: ""
                                checked: row.isChosen
                                Accessible.name: qsTr("Choose %1, %2").arg(row.title).arg(row.deviceId)
                                onEdited: checked => root.customers.choose(row.deviceId, checked)
                            }
                            FamilyTile {
                                id: tile
                                anchors.left: box.right
                                anchors.leftMargin: Theme.space.s2
                                anchors.verticalCenter: parent.verticalCenter
                                edge: Theme.px(28)
                                family: row.family
                            }
                            AppText {
                                anchors.left: tile.right
                                anchors.leftMargin: Theme.space.s2
                                anchors.right: open.left
                                anchors.verticalCenter: parent.verticalCenter
                                text: row.title + "  " + row.vendor + "  " + row.deviceId
                                hint: true
                            }
                            AppButton {
                                id: open
                                objectName: "openCustomerDevice:" + row.deviceId
                                anchors.right: parent.right
                                anchors.verticalCenter: parent.verticalCenter
                                kind: "link"
                                text: qsTr("Open")
                                Accessible.name: qsTr("Open %1").arg(row.title)
                                onClicked: root.deviceOpened(row.deviceId)
                            }
                        }
                    }
                    Hairline {
                        width: parent.width
                        visible: root.customers.count > 0
                    }
                    AppText {
                        width: parent.width
                        visible: root.customers.count > 0
                        wrapMode: Text.Wrap
                        color: Theme.color.textSecondary
                        text: root.writesLocked ? root.lockReason : qsTr("Consent that is taken back cannot be given back from here: the customer has to link again. You will be asked to type the user id.")
                    }
                    AppButton {
                        objectName: "revokeConsentButton"
                        anchors.left: parent.left
                        visible: root.customers.count > 0
                        enabled: root.customers.state === "read" && !root.writesLocked
                        kind: "danger"
                        iconName: "unlink"
                        text: root.customers.chosenCount > 0 ? qsTr("Revoke consent for %n devices…", "", root.customers.chosenCount) : qsTr("Revoke consent for all…")
                        onClicked: root.customers.revokeConsent()
                    }
                }
            }

            Panel {
                width: parent.width
                height: linking.height + 2 * Theme.space.s4
                Column {
                    id: linking
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.s4
                    y: Theme.space.s4
                    width: parent.width - 2 * Theme.space.s4
                    spacing: Theme.space.s3
                    AppText {
                        anchors.left: parent.left
                        textStyle: Theme.type.title3
                        text: qsTr("Link a device")
                        Accessible.role: Accessible.Heading
                    }
                    AppText {
                        width: parent.width
                        wrapMode: Text.Wrap
                        color: Theme.color.textSecondary
                        text: link.isSandbox ? qsTr("The customer opens this address and follows the steps there. It links simulated devices, because this window's key is no live one.") : qsTr("The customer opens this address, signs in with the maker and gives consent. It links real equipment.")
                    }
                    Flow {
                        width: parent.width
                        spacing: Theme.space.s3
                        AppTextField {
                            objectName: "linkApp"
                            width: Theme.px(220)
                            placeholderText: qsTr("App id, from the dashboard")
                            Accessible.name: qsTr("App id")
                            text: root.appId
                            onTextEdited: root.appIdEdited(text)
                        }
                        AppTextField {
                            objectName: "linkReference"
                            width: Theme.px(260)
                            placeholderText: qsTr("Customer's e-mail, if wanted")
                            Accessible.name: qsTr("External reference: an e-mail address")
                            onTextEdited: link.userReference = text
                        }
                        AppComboBox {
                            objectName: "linkType"
                            width: Theme.px(200)
                            name: qsTr("Device type")
                            options: [{ value: "", text: qsTr("Any type") }, { value: "battery", text: qsTr("Battery") }, { value: "ev_charger", text: qsTr("EV charger") }, { value: "hvac", text: qsTr("HVAC") }, { value: "solar_inverter", text: qsTr("Solar inverter") }, { value: "vehicle", text: qsTr("Vehicle") }]
                            chosenValue: link.deviceType
                            onEdited: value => link.deviceType = value
                        }
                        // Words and number stay on one line.
                        Row {
                            spacing: Theme.space.s2
                            AppText {
                                anchors.verticalCenter: parent.verticalCenter
                                text: qsTr("At most")
                                Accessible.ignored: true
                            }
                            NumberField {
                                objectName: "linkMost"
                                width: Theme.px(80)
                                name: qsTr("At most this many devices; 0: not said")
                                value: link.mostDevices
                                from: 0
                                to: 100
                                onEdited: value => link.mostDevices = value
                            }
                        }
                        AppCheckBox {
                            objectName: "linkSkips"
                            text: qsTr("Skip the choice of devices")
                            checked: link.skipsSelection
                            onEdited: checked => link.skipsSelection = checked
                        }
                    }
                    CodeBlock {
                        objectName: "linkAddress"
                        width: parent.width
                        visible: link.problem.length === 0
                        json: false
                        wrapped: true
                        name: qsTr("Address to link a device")
                        code: String(link.url)
                    }
                    Note {
                        objectName: "linkProblem"
                        width: parent.width
                        visible: link.problem.length > 0
                        tone: "scheduled"
                        iconName: "info"
                        text: link.problem
                    }
                    Row {
                        anchors.left: parent.left
                        spacing: Theme.space.s2
                        AppButton {
                            objectName: "copyLinkButton"
                            enabled: link.problem.length === 0
                            iconName: "copy"
                            text: qsTr("Copy the address")
                            onClicked: root.copyRequested(String(link.url), qsTr("Address copied."))
                        }
                        AppButton {
                            objectName: "openLinkButton"
                            enabled: link.problem.length === 0
                            iconName: "external"
                            text: qsTr("Open in the browser")
                            onClicked: root.browserRequested(link.url)
                        }
                    }
                }
            }
        }
    }
}
