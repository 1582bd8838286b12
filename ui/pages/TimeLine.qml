// SPDX-License-Identifier: GPL-3.0-or-later
// A time of the plant, typed: wall clock or relative ("30m", "1.5h").
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Column {
    id: root

    required property string label
    required property string value
    property string problem
    property string hint
    property bool touched: false

    signal edited(text: string)

    spacing: Theme.px(2)

    Item {
        width: parent.width
        height: Theme.size.control
        AppText {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.label
        }
        AppTextField {
            id: field
            objectName: root.objectName + ":input"
            anchors.right: parent.right
            width: parent.width - Theme.px(110)
            name: qsTr("%1, time at the plant").arg(root.label)
            placeholderText: qsTr("22:00, tomorrow 06:00, 1.5h")
            // An empty field is not wrong before anybody has been there.
            errorText: root.value.length > 0 || root.touched ? root.problem : ""
            text: root.value
            onTextEdited: root.edited(text)
            onEditingFinished: root.touched = true
        }
    }
    AppText {
        width: parent.width
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.Wrap
        textStyle: Theme.type.caption
        color: root.problem.length > 0 && (root.value.length > 0 || root.touched) ? Theme.color.statusDanger : Theme.color.textTertiary
        text: root.problem.length > 0 ? root.problem : root.hint
    }
}
