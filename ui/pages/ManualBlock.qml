// SPDX-License-Identifier: GPL-3.0-or-later
// One block of a page of the manual: a title, a heading, text with its links, a listing, or a picture.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    required property string kind // Manual.blocks()
    required property string content
    required property string source

    signal linkActivated(link: string)

    // [text](page): Tab stops at each, Enter follows it, and a ring shows where one is.
    readonly property var links: {
        const found = [];
        const form = /(?:^|[^!])\[([^\]]+)\]\(([^)\s]+)\)/g;
        for (let match = form.exec(content); kind === "text" && match; match = form.exec(content))
            found.push({ text: match[1], link: match[2] });
        return found;
    }

    readonly property bool isHeading: kind === "title" || kind === "heading"

    implicitHeight: kind === "picture" ? picture.height + caption.height + Theme.space.s1 : kind === "code" ? listing.height : words.implicitHeight + (kind === "heading" ? Theme.space.s3 : 0)

    AppText {
        id: words
        anchors.bottom: parent.bottom
        visible: root.kind !== "picture" && root.kind !== "code"
        width: parent.width
        textStyle: root.kind === "title" ? Theme.type.title1 : root.kind === "heading" ? Theme.type.title2 : Theme.type.body
        textFormat: root.isHeading ? Text.PlainText : Text.MarkdownText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        linkColor: Theme.color.accentText
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1.15
        text: root.content
        Accessible.role: root.isHeading ? Accessible.Heading : Accessible.StaticText
        Accessible.name: root.content
        onLinkActivated: link => root.linkActivated(link)

        HoverHandler {
            enabled: words.hoveredLink.length > 0
            cursorShape: Qt.PointingHandCursor
        }
    }
    Repeater {
        model: root.links.length
        Item {
            id: stop
            required property int index
            readonly property var each: root.links[index]
            objectName: "manualLink:" + each.link
            activeFocusOnTab: true
            width: root.width
            height: root.height
            Accessible.role: Accessible.Link
            Accessible.name: each.text
            Accessible.focusable: true
            Accessible.onPressAction: root.linkActivated(each.link)
            Keys.onReturnPressed: root.linkActivated(each.link)
            Keys.onEnterPressed: root.linkActivated(each.link)
            onActiveFocusChanged: {
                if (activeFocus)
                    Tips.show(stop, each.text);
                else
                    Tips.hide(stop);
            }
            Rectangle {
                visible: stop.activeFocus
                anchors.fill: parent
                anchors.margins: -Theme.px(4)
                radius: Theme.radius.sm
                color: "transparent"
                border.width: 2
                border.color: Theme.color.focusRing
            }
        }
    }
    Rectangle {
        id: listing
        // Code reads from the left in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        visible: root.kind === "code"
        width: parent.width
        height: code.implicitHeight + 2 * Theme.space.s3
        radius: Theme.radius.md
        color: Theme.color.surfaceInset
        border.width: Theme.stroke.hairline
        border.color: Theme.color.borderSubtle

        AppText {
            id: code
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s3
            y: Theme.space.s3
            width: parent.width - 2 * anchors.leftMargin
            mono: true
            textStyle: Theme.type.code
            wrapMode: Text.WrapAnywhere
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            text: root.kind === "code" ? root.content : ""
        }
    }
    Image {
        id: picture
        visible: root.kind === "picture"
        width: parent.width
        height: status === Image.Ready ? Math.round(width * implicitHeight / Math.max(1, implicitWidth)) : 0
        source: root.source
        mipmap: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.content

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: Theme.stroke.hairline
            border.color: Theme.color.borderDefault
        }
    }
    AppText {
        id: caption
        anchors.top: picture.bottom
        anchors.topMargin: Theme.space.s1
        visible: root.kind === "picture"
        width: parent.width
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        wrapMode: Text.Wrap
        text: root.kind === "picture" ? root.content : ""
        Accessible.ignored: true
    }
}
