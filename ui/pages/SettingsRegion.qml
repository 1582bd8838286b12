// SPDX-License-Identifier: GPL-3.0-or-later
// Language, and the units that readings are shown in. Display only: what is sent is in a unit that the device declares.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Panel {
    id: root

    required property var languageChoices // [{code, name}]
    required property string language
    required property string temperatureUnit
    required property string powerUnit
    required property string distanceUnit

    signal languageChosen(code: string)
    signal temperatureUnitChosen(unit: string)
    signal powerUnitChosen(unit: string)
    signal distanceUnitChosen(unit: string)

    height: body.height + 2 * Theme.space.s4

    component Line: Item {
        id: line

        required property string label
        default property alias control: place.data

        width: body.width
        height: Math.max(Theme.size.control, words.implicitHeight)

        AppText {
            id: words
            anchors.left: parent.left
            anchors.right: place.left
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.Wrap
            text: line.label
        }
        Item {
            id: place
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: childrenRect.width
            height: childrenRect.height
        }
    }

    Column {
        id: body
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s4
        width: parent.width - 2 * Theme.space.s4
        spacing: Theme.space.s3

        AppText {
            anchors.left: parent.left
            textStyle: Theme.type.title3
            text: qsTr("Language and units")
            Accessible.role: Accessible.Heading
        }
        Line {
            anchors.left: parent.left
            label: qsTr("Language")
            AppComboBox {
                objectName: "language"
                name: qsTr("Language")
                width: Theme.px(280)
                options: root.languageChoices.map(choice => ({ value: choice.code, text: choice.name }))
                chosenValue: root.language
                onEdited: value => root.languageChosen(value)
            }
        }
        Line {
            anchors.left: parent.left
            label: qsTr("Temperatures")
            Segmented {
                name: qsTr("Temperatures")
                namePrefix: "temperatureUnit:"
                options: [{ value: "declared", text: qsTr("As reported") }, { value: "celsius", text: "°C" }, { value: "fahrenheit", text: "°F" }]
                currentValue: root.temperatureUnit
                onActivated: value => root.temperatureUnitChosen(value)
            }
        }
        Line {
            anchors.left: parent.left
            label: qsTr("Power")
            Segmented {
                name: qsTr("Power")
                namePrefix: "powerUnit:"
                options: [{ value: "declared", text: qsTr("By size") }, { value: "watts", text: "W" }, { value: "kw", text: "kW" }, { value: "mw", text: "MW" }]
                currentValue: root.powerUnit
                onActivated: value => root.powerUnitChosen(value)
            }
        }
        Line {
            anchors.left: parent.left
            label: qsTr("Distances")
            Segmented {
                name: qsTr("Distances")
                namePrefix: "distanceUnit:"
                options: [{ value: "declared", text: qsTr("As reported") }, { value: "km", text: "km" }, { value: "miles", text: "mi" }]
                currentValue: root.distanceUnit
                onActivated: value => root.distanceUnitChosen(value)
            }
        }
        AppText {
            width: parent.width
            wrapMode: Text.Wrap
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            text: qsTr("For readings only. Commands and settings keep the unit that the device declares, and so do charts, exports and the command line.")
        }
    }
}
