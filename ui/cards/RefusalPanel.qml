// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a refused form: what the device declares now against what the form stood on, and what went over the wire.
//   changes, lines (item models: path, before, now, isChange), changeCount, compared, sourceText (where the new declaration is from)
//   openedText, refusedText (clock times)
//   request (a refusedRequest: line, request, requestMarks, answer, answerMarks, declared, requestId)
// Signals: inspectorRequested(requestId), copyRequested(text).
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Panel {
    id: root

    required property var changes
    required property var lines
    property int changeCount: 0
    property bool compared: true // false: the refusal has nothing to do with what is declared
    property string sourceText
    property string openedText
    property string refusedText
    property var request: ({})

    readonly property string declared: request.declared ?? ""
    readonly property bool hasTable: compared && table.count + changeCount > 0
    readonly property bool hasRequest: (request.line ?? "").length > 0
    // "changes", "all", "json"; nothing changed shows all.
    property string show: "changes"
    readonly property string shown: show === "json" && declared.length === 0 || show === "changes" && changeCount === 0 ? "all" : show

    signal inspectorRequested(requestId: string)
    signal copyRequested(text: string)

    objectName: "refusalPanel"
    implicitHeight: body.height + 2 * Theme.space.s3
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What was refused, and what the device declares now")

    component Block: Column {
        id: block

        required property string title
        required property string code
        required property var marks

        spacing: Theme.space.s1

        Item {
            width: parent.width
            height: Theme.px(24)
            AppText {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: block.title
            }
            IconButton {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                edge: Theme.px(24)
                iconSize: Theme.px(14)
                iconName: "copy"
                name: qsTr("Copy: %1").arg(block.title)
                onClicked: root.copyRequested(block.code)
            }
        }
        CodeBlock {
            width: parent.width
            height: Math.min(implicitHeight, Theme.px(420))
            name: block.title
            code: block.code
            marks: block.marks
        }
    }

    Column {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s3
        width: root.width - 2 * anchors.leftMargin
        spacing: Theme.space.s3

        Column {
            width: parent.width
            visible: root.hasTable
            spacing: Theme.space.s1

            Item {
                // The choice stands below where both do not fit on the line.
                readonly property bool beside: heading.implicitWidth + choice.implicitWidth + Theme.space.s4 <= width

                width: parent.width
                height: beside ? Math.max(heading.height, choice.height) : heading.height + choice.height + Theme.space.s1

                AppText {
                    id: heading

                    anchors.left: parent.left
                    y: parent.beside ? (parent.height - height) / 2 : 0
                    width: Math.min(implicitWidth, parent.width)
                    textStyle: Theme.type.title3
                    text: qsTr("What the device declares now")
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    anchors.left: heading.right
                    anchors.leftMargin: Theme.space.s2
                    anchors.verticalCenter: heading.verticalCenter
                    width: Math.max(0, parent.width - (parent.beside ? choice.width + Theme.space.s2 : 0) - heading.width - Theme.space.s2)
                    visible: width > Theme.px(60)
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    text: root.sourceText
                    hint: true
                }
                Segmented {
                    id: choice

                    anchors.left: parent.left
                    anchors.leftMargin: parent.beside ? parent.width - width : 0
                    y: parent.height - height
                    width: Math.min(implicitWidth, parent.width)
                    fill: parent.width < implicitWidth
                    name: qsTr("What to show of the declaration")
                    namePrefix: "declaration:"
                    options: [
                        { value: "changes", text: qsTr("What changed, %1").arg(Format.count(root.changeCount)), enabled: root.changeCount > 0 },
                        { value: "all", text: qsTr("Everything") },
                        { value: "json", text: qsTr("JSON"), enabled: root.declared.length > 0 }
                    ]
                    currentValue: root.shown
                    onActivated: value => root.show = value
                }
            }
            DeclarationTable {
                id: table

                objectName: "declarationTable"
                width: parent.width
                visible: root.shown !== "json"
                model: root.shown === "changes" ? root.changes : root.lines
                beforeTitle: root.openedText.length > 0 ? qsTr("FORM OPENED, %1").arg(root.openedText) : qsTr("FORM OPENED")
                nowTitle: root.refusedText.length > 0 ? qsTr("NOW, %1").arg(root.refusedText) : qsTr("NOW")
            }
            Block {
                objectName: "declaredJson"
                width: parent.width
                visible: root.shown === "json"
                title: qsTr("deviceCapabilities, as it came with the refusal")
                code: root.declared
                marks: []
            }
        }
        Column {
            width: parent.width
            visible: root.hasRequest
            spacing: Theme.space.s1

            Item {
                width: parent.width
                height: Math.max(wireHeading.height, inspect.height)

                AppText {
                    id: wireHeading

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    textStyle: Theme.type.title3
                    text: qsTr("The refused request")
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    objectName: "refusedLine"
                    anchors.left: wireHeading.right
                    anchors.leftMargin: Theme.space.s2
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(0, Math.min(implicitWidth, parent.width + inspect.horizontalPadding - inspect.width - wireHeading.width - 2 * Theme.space.s2))
                    textStyle: Theme.type.code
                    mono: true
                    color: Theme.color.textSecondary
                    text: root.request.line ?? ""
                    hint: true
                }
                AppButton {
                    id: inspect

                    objectName: "openInInspector"
                    anchors.right: parent.right
                    anchors.rightMargin: -horizontalPadding
                    anchors.verticalCenter: parent.verticalCenter
                    visible: (root.request.requestId ?? "").length > 0
                    kind: "link"
                    iconName: "terminal"
                    text: qsTr("Open in inspector")
                    onClicked: root.inspectorRequested(root.request.requestId)
                }
            }
            Grid {
                id: blocks

                width: parent.width
                columns: width >= Theme.px(520) && (root.request.answer ?? "").length > 0 ? 2 : 1
                columnSpacing: Theme.space.s3
                rowSpacing: Theme.space.s2
                readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

                Block {
                    objectName: "refusedBody"
                    width: blocks.cell
                    title: qsTr("What was sent")
                    code: root.request.request ?? ""
                    marks: root.request.requestMarks ?? []
                }
                Block {
                    objectName: "refusedAnswer"
                    width: blocks.cell
                    visible: code.length > 0
                    title: qsTr("What came back")
                    code: root.request.answer ?? ""
                    marks: root.request.answerMarks ?? []
                }
            }
        }
    }
}
