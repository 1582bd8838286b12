// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks, what it is connected to, and what this is.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Session
import Fleet.History
import Fleet.App

FocusScope {
    id: root

    required property SessionEnvironment session
    required property ProfileDesk profiles
    required property TransportDesk transport
    required property History history
    required property string scheme
    required property real textScale
    required property bool reducedMotion
    required property string version
    required property var languageChoices // [{code, name}], the first is the desktop's
    required property string language
    required property string temperatureUnit // "declared" or a unit of Preferences
    required property string powerUnit
    required property string distanceUnit

    signal languageChosen(code: string)
    signal temperatureUnitChosen(unit: string)
    signal powerUnitChosen(unit: string)
    signal distanceUnitChosen(unit: string)
    signal schemeChosen(scheme: string)
    signal textScaleChosen(scale: real)
    signal reducedMotionChosen(reduced: bool)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")

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

        Column {
            id: column
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s6
            y: Theme.space.s4
            width: Math.min(parent.width - 2 * Theme.space.s6, Theme.px(640))
            spacing: Theme.space.s3

            AppText {
                anchors.left: parent.left
                height: Theme.px(32)
                textStyle: Theme.type.title1
                text: qsTr("Settings")
                Accessible.role: Accessible.Heading
            }
            SettingsConnections {
                width: parent.width
                profiles: root.profiles
                session: root.session
            }
            SettingsSafety {
                width: parent.width
                session: root.session
            }
            SettingsHistory {
                width: parent.width
                profiles: root.profiles
                history: root.history
            }
            SettingsTransport {
                width: parent.width
                transport: root.transport
            }
            Panel {
                width: parent.width
                height: display.height + 2 * Theme.space.s4
                Column {
                    id: display
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.s4
                    y: Theme.space.s4
                    width: parent.width - 2 * Theme.space.s4
                    spacing: Theme.space.s3
                    AppText {
                        anchors.left: parent.left
                        textStyle: Theme.type.title3
                        text: qsTr("Display")
                        Accessible.role: Accessible.Heading
                    }
                    Item {
                        width: parent.width
                        height: Theme.size.control
                        AppText {
                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            text: qsTr("Theme")
                        }
                        Segmented {
                            anchors.right: parent.right
                            name: qsTr("Theme")
                            namePrefix: "theme:"
                            options: [{ value: "system", text: qsTr("As the desktop") }, { value: "dark", text: qsTr("Dark") }, { value: "light", text: qsTr("Light") }, { value: "contrast", text: qsTr("High contrast") }]
                            currentValue: root.scheme
                            onActivated: value => root.schemeChosen(value)
                        }
                    }
                    Item {
                        width: parent.width
                        height: Theme.size.control
                        AppText {
                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            text: qsTr("Text size")
                        }
                        Segmented {
                            anchors.right: parent.right
                            name: qsTr("Text size")
                            namePrefix: "textScale:"
                            options: [{ value: "1", text: Format.quantity(100, "percent") }, { value: "1.2", text: Format.quantity(120, "percent") }, { value: "1.5", text: Format.quantity(150, "percent") }, { value: "2", text: Format.quantity(200, "percent") }]
                            currentValue: String(root.textScale)
                            onActivated: value => root.textScaleChosen(Number(value))
                        }
                    }
                    AppCheckBox {
                        objectName: "reducedMotion"
                        anchors.left: parent.left
                        text: qsTr("Less motion")
                        checked: root.reducedMotion
                        onEdited: checked => root.reducedMotionChosen(checked)
                    }
                }
            }
            SettingsRegion {
                width: parent.width
                languageChoices: root.languageChoices
                language: root.language
                temperatureUnit: root.temperatureUnit
                powerUnit: root.powerUnit
                distanceUnit: root.distanceUnit
                onLanguageChosen: code => root.languageChosen(code)
                onTemperatureUnitChosen: unit => root.temperatureUnitChosen(unit)
                onPowerUnitChosen: unit => root.powerUnitChosen(unit)
                onDistanceUnitChosen: unit => root.distanceUnitChosen(unit)
            }
            Panel {
                width: parent.width
                height: about.height + 2 * Theme.space.s4
                Column {
                    id: about
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.s4
                    y: Theme.space.s4
                    width: parent.width - 2 * Theme.space.s4
                    AppText {
                        anchors.left: parent.left
                        textStyle: Theme.type.title3
                        text: qsTr("Amps Fleet %1").arg(root.version)
                        Accessible.role: Accessible.Heading
                    }
                    AppText {
                        width: parent.width
                        wrapMode: Text.Wrap
                        color: Theme.color.textSecondary
                        text: qsTr("Free software under the GNU General Public License, version 3 or later. Sends nothing but the API requests that you see.")
                    }
                }
            }
        }
    }
}
