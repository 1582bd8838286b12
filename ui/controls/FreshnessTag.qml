// SPDX-License-Identifier: GPL-3.0-or-later
// Where a reading comes from and how old it is: shape, word, age.
//   source      "live" | "cache" | "projection" | "fallback" | "" (never read); other words are shown as they come
//   ageSeconds  NaN: not known
//   available   false: the maker does not answer; the values are the last known ones
//   pulledAt    for the tool tip; ago: writes "4 s ago" instead of "4 s"
import QtQuick
import Fleet.Theme

Item {
    id: root

    required property string source
    property real ageSeconds: NaN
    property bool available: true
    property date pulledAt
    property bool ago: false

    readonly property bool never: source.length === 0 || source === "none"
    readonly property bool lost: !never && (!available || source === "fallback")
    // Age counts whatever the source says: an old answer is never shown as a fresh one.
    readonly property bool old: !never && ageSeconds > Theme.freshness.staleAfterS
    readonly property bool amber: lost || old
    readonly property string word: {
        if (never)
            return qsTr("never read");
        if (lost)
            return qsTr("no sync");
        switch (source) {
        case "live":
            //: Read from the maker just now
            return qsTr("live");
        case "cache":
            return qsTr("cache");
        case "projection":
            return qsTr("projection");
        default:
            return source;
        }
    }
    readonly property string ageText: never || isNaN(ageSeconds) ? "" : ago ? qsTr("%1 ago").arg(Format.age(ageSeconds)) : Format.age(ageSeconds, pulledAt)
    readonly property string explanation: {
        if (never)
            return qsTr("No reading of this device exists yet");
        if (lost)
            return qsTr("The maker does not answer; these are the last known values");
        switch (source) {
        case "live":
            return qsTr("Read from the maker now");
        case "cache":
            return qsTr("Up to 15 minutes old");
        case "projection":
            return qsTr("The platform's last captured record");
        default:
            return "";
        }
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: ageText.length > 0 ? qsTr("%1, %2 old").arg(word).arg(Format.age(ageSeconds)) : word
    Accessible.description: explanation

    Row {
        id: row

        anchors.left: parent.left
        spacing: Theme.space.s1

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.px(14)
            name: root.never ? "source-none" : root.amber ? "status-stale" : root.source === "cache" ? "source-cache" : root.source === "projection" ? "source-projection" : "source-live"
            color: root.amber ? Theme.color.statusWarning : Theme.color.textSecondary
        }
        AppText {
            text: root.word
            textStyle: Theme.type.caption
            color: root.lost ? Theme.color.statusWarning : Theme.color.textSecondary
            Accessible.ignored: true
        }
        AppText {
            visible: text.length > 0
            text: root.ageText
            textStyle: root.old ? Theme.type.label : Theme.type.caption
            color: root.amber ? Theme.color.statusWarning : Theme.color.textTertiary
            Accessible.ignored: true
        }
    }
    HoverHandler {
        onHoveredChanged: {
            if (hovered)
                Tips.show(root, isNaN(root.pulledAt.getTime()) ? root.explanation : root.explanation + "\n" + Format.exactTime(root.pulledAt));
            else
                Tips.hide(root);
        }
    }
}
