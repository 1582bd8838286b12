// SPDX-License-Identifier: GPL-3.0-or-later
// A key or a combination, drawn as a small cap: `text` such as "Ctrl K".
import QtQuick
import Fleet.Theme

Rectangle {
    id: root

    required property string text

    implicitWidth: label.implicitWidth + Theme.px(12)
    implicitHeight: label.implicitHeight + Theme.px(4)
    radius: Theme.radius.sm
    color: Theme.color.surfaceCard
    border.width: Theme.stroke.hairline
    border.color: Theme.color.borderDefault
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    AppText {
        id: label

        anchors.centerIn: parent
        text: root.text
        textStyle: Theme.type.micro
        color: Theme.color.textSecondary
        Accessible.ignored: true
    }
}
