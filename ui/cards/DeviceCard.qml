// SPDX-License-Identifier: GPL-3.0-or-later
// One device of any family, 204 high: header, gauge and up to four rows, footer.
//   deviceId, model, vendor, family                 who it is
//   tags                                            what a person put on it
//   sentence                                        the one plain sentence; also what a screen reader says
//   statusText, statusIcon, statusTone              the pill
//   gauge*                                          see Gauge; gaugeShown false: no bounded value, rows only
//   fields        [{label, value, tone}]            up to four; tone as in Theme.toneColor
//   lastActionState, lastActionText                 left of the footer ("" and "": "No action yet")
//   source, ageSeconds, available, pulledAt         right of the footer
//   notice, noticeTone, noticeAction                replaces the footer's text: "No sync since 08:14" + "Pull now"
//   commands      ["charge", ...]                   quick commands on hover and focus: two, and "more"
//   readOnly                                        says so in the footer instead of "No action yet"
//   errorTitle, errorText, requestId                nothing to show but an error: "Pull now" and "Details"
//   selected, current, loading
//   buttonsOnTab  false: its buttons are no tab stops of their own; enter() goes there, arrows go along them
// Signals: opened, selectToggled, commandRequested(verb), moreRequested, noticeActivated, pullRequested,
// detailsRequested, copyRequested(text), cameBack (from the buttons). Enter opens, Space selects, F2 goes to the
// buttons and back, Escape back.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls

T.Control {
    id: root

    required property string deviceId
    required property string model
    required property string vendor
    required property string family
    property string sentence
    property string tags // a person's own, ready to read; empty: none

    property string statusText
    property string statusIcon
    property string statusTone: "secondary"

    property bool gaugeShown: true
    property real gaugeValue: NaN
    property real gaugeFrom: 0
    property real gaugeTo: 100
    property string gaugeUnit: "percent"
    property list<real> gaugeMarks
    property bool gaugeTwoWay: false
    property bool gaugeObserved: false
    property string gaugeName
    property color gaugeColor: Theme.familyColor(family)

    property var fields: []

    property string lastActionState
    property string lastActionText
    property string source
    property real ageSeconds: NaN
    property bool available: true
    property date pulledAt
    property string notice
    property string noticeTone: "warning"
    property string noticeAction
    property var commands: []
    property bool readOnly: false
    property string errorTitle
    property string errorText
    property string requestId
    property bool selected: false
    property bool current: false
    property bool loading: false
    property bool buttonsOnTab: true

    readonly property int buttonFocus: buttonsOnTab ? Qt.StrongFocus : Qt.ClickFocus
    readonly property bool isInside: content.activeFocus // the keyboard is at its buttons
    property bool entering: false

    readonly property bool failing: errorTitle.length > 0
    readonly property bool stale: !available && source.length > 0
    readonly property bool hot: pointer.hovered || activeFocus || content.activeFocus || entering
    readonly property bool quickShown: hot && commands.length > 0 && !failing && !loading && notice.length === 0
    readonly property real edge: selected ? 2 : Theme.stroke.hairline
    readonly property real side: Theme.px(14)

    signal opened
    signal selectToggled
    signal commandRequested(verb: string)
    signal moreRequested
    signal noticeActivated
    signal pullRequested
    signal detailsRequested
    signal copyRequested(text: string)
    signal cameBack

    // The buttons that show, as they are read.
    function buttonsIn(item: Item): var {
        let found = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible || !child.enabled)
                continue;
            if (child as T.AbstractButton)
                found.push(child);
            else
                found = found.concat(root.buttonsIn(child));
        }
        return found;
    }
    function buttons(): var {
        const place = item => item.mapToItem(root, 0, 0);
        return root.buttonsIn(content).sort((a, b) => place(a).y + a.height < place(b).y ? -1 : place(b).y + b.height < place(a).y ? 1 : (place(a).x - place(b).x) * (root.mirrored ? -1 : 1));
    }
    // To the first button; false: the card has none.
    function enter(): bool {
        root.entering = true; // which makes the quick commands
        const first = root.buttons()[0];
        first?.forceActiveFocus(Qt.TabFocusReason);
        root.entering = false;
        return first !== undefined;
    }
    function leave(): void {
        if (root.buttonsOnTab)
            root.forceActiveFocus(Qt.TabFocusReason);
        root.cameBack();
    }
    function step(by: int): void {
        const all = root.buttons();
        const at = all.findIndex(button => button.activeFocus);
        const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
        next?.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "deviceCard:" + deviceId
    implicitWidth: Theme.size.cardMin
    implicitHeight: Theme.size.cardHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.sentence.length > 0 ? root.sentence : qsTr("%1, %2").arg(root.model).arg(root.vendor)
    Accessible.description: root.deviceId
    Accessible.focusable: true
    Accessible.selectable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: root.opened()
    Keys.onReturnPressed: root.opened()
    Keys.onEnterPressed: root.opened()
    Keys.onSpacePressed: root.selectToggled()
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_F2:
            if (!root.isInside) {
                event.accepted = root.enter();
                return;
            }
            root.leave();
            break;
        case Qt.Key_Escape:
            if (!root.isInside)
                return;
            root.leave();
            break;
        case Qt.Key_Left:
        case Qt.Key_Right:
            if (!root.isInside)
                return;
            root.step((event.key === Qt.Key_Right) !== root.mirrored ? 1 : -1);
            break;
        case Qt.Key_Up:
        case Qt.Key_Down:
            // Of the cards around it: not while somebody is in this one.
            if (!root.isInside)
                return;
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    HoverHandler {
        id: pointer
    }
    TapHandler {
        acceptedButtons: Qt.LeftButton
        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            if (point.modifiers & Qt.ControlModifier)
                root.selectToggled();
            else
                root.opened();
        }
    }

    background: Rectangle {
        radius: Theme.radius.lg
        color: root.selected ? Theme.color.surfaceSelected : Theme.color.surfaceCard
        border.width: root.edge
        border.color: root.selected ? Theme.color.accentText : root.failing ? Theme.color.statusDanger : pointer.hovered ? Theme.color.borderControl : Theme.color.borderSubtle
        FocusRing {
            shown: root.visualFocus || root.current
            cornerRadius: Theme.radius.lg
        }
    }

    FocusScope {
        id: content

        // Where the words beside the tile begin.
        readonly property real textStart: root.side + tile.width + Theme.px(10)

        anchors.fill: parent

        // Header
        FamilyTile {
            id: tile

            anchors.left: parent.left
            anchors.leftMargin: root.side
            y: Theme.space.s3
            family: root.family
            visible: !root.loading
            Accessible.ignored: true
        }
        AppText {
            anchors.left: tile.right
            anchors.leftMargin: Theme.px(10)
            anchors.right: pill.left
            anchors.rightMargin: Theme.space.s2
            y: tile.y - 1
            visible: !root.loading
            text: root.model
            textStyle: Theme.type.title3
            hint: true
            Accessible.ignored: true
        }
        StatePill {
            id: pill

            anchors.right: parent.right
            anchors.rightMargin: root.side
            y: tile.y - 2
            maximumWidth: content.width * 0.48
            visible: !root.loading && text.length > 0
            text: root.failing ? qsTr("Offline") : root.stale ? qsTr("Last known") : root.statusText
            iconName: root.failing ? "status-offline" : root.stale ? "status-stale" : root.statusIcon
            tone: root.failing ? "danger" : root.stale ? "warning" : root.statusTone
            Accessible.ignored: true
        }
        AppText {
            id: vendorText

            anchors.left: tile.right
            anchors.leftMargin: Theme.px(10)
            y: tile.y + tile.height - height + 1
            width: Math.min(implicitWidth, content.width - content.textStart - Math.min(idText.implicitWidth, Theme.px(96)) - root.side - Theme.space.s1)
            visible: !root.loading
            text: root.vendor
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            Accessible.ignored: true
        }
        AppText {
            id: idText

            anchors.left: vendorText.right
            anchors.leftMargin: Theme.space.s1
            anchors.right: parent.right
            anchors.rightMargin: root.side
            anchors.bottom: vendorText.bottom
            visible: !root.loading
            text: root.deviceId
            textStyle: Theme.type.micro
            font.weight: Font.Normal
            font.letterSpacing: 0
            mono: true
            // Both ends of an id tell it apart.
            elide: Text.ElideMiddle
            color: Theme.color.textTertiary
            hint: true
            Accessible.ignored: true
        }

        Row {
            anchors.left: parent.left
            anchors.leftMargin: content.textStart
            anchors.top: tile.bottom
            anchors.topMargin: 1
            spacing: Theme.space.s1
            visible: root.tags.length > 0 && !root.loading
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "tag"
                size: Theme.px(12)
                color: Theme.color.textTertiary
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, content.width - content.textStart - root.side - Theme.px(16))
                text: root.tags
                textStyle: Theme.type.micro
                font.weight: Font.Normal
                font.letterSpacing: 0
                color: Theme.color.textSecondary
                hint: true
                Accessible.ignored: true
            }
        }

        // Body
        Gauge {
            id: gauge

            anchors.left: parent.left
            anchors.leftMargin: root.side
            y: tile.y + tile.height + Math.max(0, (footer.y - tile.y - tile.height - height) / 2)
            visible: root.gaugeShown && !root.failing && !root.loading
            value: root.gaugeValue
            from: root.gaugeFrom
            to: root.gaugeTo
            unit: root.gaugeUnit
            marks: root.gaugeMarks
            twoWay: root.gaugeTwoWay
            observedScale: root.gaugeObserved
            stale: root.stale
            arcColor: root.gaugeColor
            name: root.gaugeName
            Accessible.ignored: true
        }
        Column {
            id: fieldColumn

            readonly property real rowHeight: Theme.px(20)

            anchors.left: parent.left
            anchors.leftMargin: root.side + (root.gaugeShown ? gauge.width + Theme.px(10) : 0)
            width: content.width - anchors.leftMargin - root.side
            anchors.verticalCenter: gauge.verticalCenter
            visible: !root.failing && !root.loading

            Repeater {
                // A fixed number: the rows of a recycled card change their text, not their items.
                model: 4

                Item {
                    id: row

                    required property int index
                    readonly property var field: root.fields[index]
                    readonly property string tone: field?.tone ?? ""

                    width: fieldColumn.width
                    height: visible ? fieldColumn.rowHeight : 0
                    visible: field !== undefined

                    AppText {
                        anchors.left: parent.left
                        anchors.right: valueText.left
                        anchors.rightMargin: Theme.space.s1
                        anchors.verticalCenter: parent.verticalCenter
                        text: row.field?.label ?? ""
                        textStyle: Theme.type.caption
                        color: Theme.color.textSecondary
                        hint: true
                        Accessible.ignored: true
                    }
                    AppText {
                        id: valueText

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, parent.width * 0.72)
                        text: row.field?.value ?? ""
                        textStyle: Theme.type.label
                        color: root.stale ? Theme.color.textTertiary : Theme.toneColor(row.tone)
                        hint: true
                        Accessible.ignored: true
                    }
                }
            }
        }

        // Repeaters of none or one: a Loader refuses components of a bound file in Qt 6.4.
        Repeater {
            model: root.failing && !root.loading ? 1 : 0
            Column {
                anchors.left: content.left
                anchors.leftMargin: root.side
                y: tile.y + tile.height
                width: content.width - 2 * root.side
                topPadding: Theme.space.s3
                spacing: Theme.px(6)

                Row {
                    anchors.left: parent.left
                    spacing: Theme.px(6)
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "status-danger"
                        color: Theme.color.statusDanger
                        size: Theme.size.iconSmall
                    }
                    AppText {
                        text: root.errorTitle
                        textStyle: Theme.type.bodyStrong
                    }
                }
                AppText {
                    width: parent.width
                    text: root.errorText
                    textStyle: Theme.type.caption
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    color: Theme.color.textSecondary
                    hint: true
                }
                Row {
                    anchors.left: parent.left
                    topPadding: Theme.space.s1
                    spacing: Theme.space.s2
                    AppButton {
                        objectName: "pullNow:" + root.deviceId
                        focusPolicy: root.buttonFocus
                        text: qsTr("Pull now")
                        kind: "subtle"
                        scaleStep: "small"
                        onClicked: root.pullRequested()
                    }
                    AppButton {
                        objectName: "details:" + root.deviceId
                        focusPolicy: root.buttonFocus
                        text: qsTr("Details")
                        kind: "ghost"
                        scaleStep: "small"
                        onClicked: root.detailsRequested()
                    }
                }
            }
        }

        Repeater {
            model: root.loading ? 1 : 0
            Item {
                anchors.fill: parent
                Skeleton {
                    anchors.left: parent.left
                    anchors.leftMargin: root.side
                    y: Theme.space.s3
                    width: Theme.size.familyTile
                    height: width
                    radius: 8
                }
                Skeleton {
                    anchors.left: parent.left
                    anchors.leftMargin: root.side + Theme.px(46)
                    y: Theme.px(15)
                }
                Skeleton {
                    anchors.left: parent.left
                    anchors.leftMargin: root.side + Theme.px(46)
                    y: Theme.px(35)
                    width: Theme.px(160)
                    height: Theme.px(10)
                }
                Rectangle {
                    anchors.left: parent.left
                    anchors.leftMargin: root.side
                    y: Theme.px(66)
                    width: Theme.size.gaugeCard
                    height: width
                    radius: width / 2
                    color: "transparent"
                    border.width: Theme.stroke.gauge
                    border.color: Theme.color.surfacePressed
                }
                Column {
                    anchors.left: parent.left
                    anchors.leftMargin: root.side + Theme.px(94)
                    y: Theme.px(75)
                    spacing: Theme.space.s2
                    Repeater {
                        model: [130, 110, 130, 90]
                        Skeleton {
                            required property int modelData

                            anchors.left: parent?.left
                            width: Theme.px(modelData)
                            height: Theme.px(10)
                        }
                    }
                }
            }
        }

        // Footer
        Item {
            id: footer

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.size.rowDefault

            Hairline {
                anchors.left: parent.left
                anchors.leftMargin: root.edge
                width: parent.width - 2 * anchors.leftMargin
            }
            Skeleton {
                anchors.left: parent.left
                anchors.leftMargin: root.side
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(110)
                height: Theme.px(10)
                visible: root.loading
                running: root.loading
            }
            Item {
                id: footLine

                anchors.fill: parent
                anchors.leftMargin: root.side
                anchors.rightMargin: root.side
                visible: !root.loading && !root.quickShown

                Icon {
                    id: footIcon

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    readonly property bool shown: !root.failing && (root.notice.length > 0 || root.lastActionText.length > 0)

                    visible: shown
                    width: shown ? implicitWidth : 0
                    size: Theme.px(14)
                    name: root.notice.length > 0 ? (root.noticeTone === "warning" ? "status-stale" : Theme.toneIcon(root.noticeTone)) : Theme.actionIcon(root.lastActionState)
                    color: root.notice.length > 0 ? Theme.toneColor(root.noticeTone) : Theme.actionColor(root.lastActionState)
                }
                AppText {
                    anchors.left: footIcon.right
                    anchors.leftMargin: footIcon.shown ? Theme.px(6) : 0
                    anchors.right: root.failing ? undefined : foot.left
                    anchors.rightMargin: Theme.space.s2
                    anchors.verticalCenter: parent.verticalCenter
                    text: {
                        if (root.failing)
                            return root.requestId;
                        if (root.notice.length > 0)
                            return root.notice;
                        if (root.lastActionText.length > 0)
                            return root.lastActionText;
                        return root.readOnly ? qsTr("Read-only device") : qsTr("No action yet");
                    }
                    textStyle: Theme.type.caption
                    mono: root.failing
                    color: root.failing ? Theme.color.textSecondary : root.notice.length > 0 ? Theme.toneColor(root.noticeTone) : root.lastActionText.length > 0 ? Theme.color.textSecondary : Theme.color.textTertiary
                    hint: true
                    Accessible.ignored: true
                }
                Item {
                    id: foot

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: noticeButton.count > 0 ? noticeButton.itemAt(0)?.implicitWidth ?? 0 : tag.visible ? tag.implicitWidth : 0
                    height: parent.height

                    FreshnessTag {
                        id: tag

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        visible: root.noticeAction.length === 0 && !root.failing
                        source: root.source
                        ageSeconds: root.ageSeconds
                        available: root.available
                        pulledAt: root.pulledAt
                        Accessible.ignored: true
                    }
                    Repeater {
                        id: noticeButton

                        model: root.noticeAction.length > 0 && !root.failing ? 1 : 0
                        AppButton {
                            // By its id: a delegate on its way out has no parent any more.
                            anchors.right: foot.right
                            anchors.verticalCenter: foot.verticalCenter
                            objectName: "notice:" + root.deviceId
                            focusPolicy: root.buttonFocus
                            kind: "link"
                            scaleStep: "small"
                            horizontalPadding: 0
                            text: root.noticeAction
                            onClicked: root.noticeActivated()
                        }
                    }
                }
                Repeater {
                    model: root.failing && root.requestId.length > 0 ? 1 : 0
                    IconButton {
                        anchors.left: footLine.left
                        anchors.leftMargin: Theme.px(100)
                        anchors.verticalCenter: foot.verticalCenter
                        objectName: "copyRequestId:" + root.deviceId
                        focusPolicy: root.buttonFocus
                        name: qsTr("Copy request id")
                        iconName: "copy"
                        iconSize: Theme.px(14)
                        edge: Theme.px(26)
                        onClicked: root.copyRequested(root.requestId)
                    }
                }
            }
            FocusScope {
                id: quick

                anchors.fill: parent
                visible: root.quickShown

                Repeater {
                    model: root.quickShown ? 1 : 0
                    Item {
                        anchors.fill: parent
                        Row {
                            anchors.left: parent.left
                            anchors.leftMargin: Theme.space.s2
                            anchors.verticalCenter: parent.verticalCenter
                            spacing: Theme.space.s1
                            Repeater {
                                model: root.commands.slice(0, 2)
                                AppButton {
                                    required property string modelData

                                    objectName: "quickCommand:" + root.deviceId + ":" + modelData
                                    focusPolicy: root.buttonFocus
                                    implicitHeight: Theme.px(26)
                                    kind: "subtle"
                                    scaleStep: "small"
                                    text: modelData
                                    onClicked: root.commandRequested(modelData)
                                }
                            }
                        }
                        IconButton {
                            anchors.right: parent.right
                            anchors.rightMargin: Theme.space.s2
                            anchors.verticalCenter: parent.verticalCenter
                            objectName: "moreCommands:" + root.deviceId
                            focusPolicy: root.buttonFocus
                            name: qsTr("More commands")
                            iconName: "more"
                            edge: Theme.px(26)
                            iconSize: Theme.size.iconSmall
                            onClicked: root.moreRequested()
                        }
                    }
                }
            }
        }
    }
}
