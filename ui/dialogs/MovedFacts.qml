// SPDX-License-Identifier: GPL-3.0-or-later
// What moved while the sheet was open, each with what it was and what it is.
//   moves [{label, was, is, withdraws}], text (instead of them), withdrawn (the confirmation ended: `triggered` shows the
//   present facts and starts anew). Not withdrawn: a remark that some values moved within what was agreed to.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Rectangle {
    id: root

    property var moves: []
    property string text
    property bool withdrawn: false

    signal triggered

    function told(text: string): string {
        return text.length > 0 ? text : Format.notReported;
    }

    implicitWidth: Theme.size.dialogMd
    implicitHeight: column.height + 2 * Theme.space.s3
    radius: 8
    color: withdrawn ? Theme.color.statusWarningTint : Theme.color.statusNeutralTint
    border.width: withdrawn ? Theme.stroke.hairline : 0
    border.color: Theme.color.statusWarning
    Accessible.role: Accessible.AlertMessage
    Accessible.name: {
        let said = lead.text;
        for (const move of Array.from(root.moves))
            said += " " + qsTr("%1 was %2, is %3.").arg(move.label).arg(root.told(move.was)).arg(root.told(move.is));
        return root.text.length > 0 ? said + " " + root.text : said;
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s3
        y: Theme.space.s3
        name: root.withdrawn ? "status-warning" : "info"
        size: Theme.px(18)
        color: root.withdrawn ? Theme.color.statusWarning : Theme.color.textSecondary
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(40)
        y: Theme.space.s3
        width: root.width - anchors.leftMargin - Theme.space.s3
        spacing: Theme.px(2)

        Item {
            width: parent.width
            height: Math.max(lead.height, action.visible ? action.height : 0)

            AppText {
                id: lead

                anchors.left: parent.left
                width: parent.width - (action.visible ? action.width + Theme.space.s3 : 0)
                anchors.verticalCenter: parent.verticalCenter
                text: root.withdrawn ? qsTr("This changed while you were reading. Nothing was sent.") : qsTr("Moved since the sheet opened")
                textStyle: Theme.type.bodyStrong
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            AppButton {
                id: action

                objectName: "reviewAgainButton"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.withdrawn
                kind: "subtle"
                scaleStep: "small"
                text: qsTr("Review again")
                onClicked: root.triggered()
            }
        }
        Repeater {
            model: root.moves.length

            Item {
                id: move

                required property int index
                readonly property var info: root.moves[index] ?? ({})

                objectName: "move:" + (info.label ?? "")
                width: column.width
                height: Math.max(label.height, was.height, is.height) + Theme.px(2)

                AppText {
                    id: label

                    anchors.left: parent.left
                    width: parent.width * 0.3
                    color: Theme.color.textSecondary
                    text: move.info.label ?? ""
                    hint: true
                    Accessible.ignored: true
                }
                AppText {
                    id: was

                    anchors.left: parent.left
                    anchors.leftMargin: parent.width * 0.3 + Theme.space.s2
                    width: Math.min(implicitWidth, parent.width * 0.32)
                    color: Theme.color.textTertiary
                    font.strikeout: true
                    text: root.told(move.info.was ?? "")
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Icon {
                    id: arrow

                    anchors.left: was.right
                    anchors.leftMargin: Theme.space.s2
                    y: Theme.px(3)
                    name: "arrow-right"
                    size: Theme.px(14)
                    color: move.info.withdraws ?? true ? Theme.color.statusWarning : Theme.color.textTertiary
                }
                AppText {
                    id: is

                    anchors.left: arrow.right
                    anchors.leftMargin: Theme.space.s2
                    anchors.right: parent.right
                    textStyle: Theme.type.bodyStrong
                    color: move.info.withdraws ?? true ? Theme.color.statusWarning : Theme.color.textPrimary
                    text: root.told(move.info.is ?? "")
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
