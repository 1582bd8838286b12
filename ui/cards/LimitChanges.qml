// SPDX-License-Identifier: GPL-3.0-or-later
// Declared limits that are not what they were: path, old, new.
//   title, detail, model (item model: path, before, now)
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Panel {
    id: root

    required property var model
    property string title: qsTr("What the device declares now")
    property string detail

    readonly property int count: rows.count

    kind: "inset"
    implicitHeight: column.height + 2 * Theme.space.s3
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s3
        y: Theme.space.s3
        width: root.width - 2 * anchors.leftMargin
        spacing: Theme.space.s1

        AppText {
            width: parent.width
            textStyle: Theme.type.bodyStrong
            text: root.title
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            text: root.detail
            wrapMode: Text.Wrap
        }
        Repeater {
            id: rows

            model: root.model

            Item {
                id: limit

                required property string path
                required property string before
                required property string now

                objectName: "limit:" + path
                width: column.width
                height: pathText.height + values.height
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1 was %2, is %3").arg(limit.path).arg(limit.before).arg(limit.now)

                AppText {
                    id: pathText

                    width: parent.width
                    textStyle: Theme.type.micro
                    font.weight: Font.Normal
                    mono: true
                    color: Theme.color.textSecondary
                    elide: Text.ElideMiddle
                    text: limit.path
                    hint: true
                    Accessible.ignored: true
                }
                Row {
                    id: values

                    anchors.left: parent.left
                    y: pathText.height
                    spacing: Theme.space.s2

                    AppText {
                        textStyle: Theme.type.code
                        mono: true
                        font.strikeout: true
                        color: Theme.color.textTertiary
                        text: limit.before.length > 0 ? limit.before : Format.notReported
                        Accessible.ignored: true
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "arrow-right"
                        size: Theme.px(14)
                        color: Theme.color.textTertiary
                    }
                    AppText {
                        textStyle: Theme.type.code
                        mono: true
                        color: Theme.color.statusWarning
                        text: limit.now.length > 0 ? limit.now : Format.notReported
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
