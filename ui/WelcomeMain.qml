// SPDX-License-Identifier: GPL-3.0-or-later
// The first window, before a fleet is chosen.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Pages
import Fleet.App

ApplicationWindow {
    id: root

    required property Welcome welcome
    required property Preferences preferences
    required property Desktop desktop
    required property Languages languages

    property bool focusGiven: false

    function setTextScale(scale: real): void {
        preferences.textScale = Math.max(1, Math.min(2, Math.round(scale * 10) / 10));
    }

    objectName: "welcomeWindow"
    LayoutMirroring.enabled: languages.isRightToLeft
    LayoutMirroring.childrenInherit: true
    width: 1440
    height: 900
    minimumWidth: 640
    minimumHeight: 480
    color: Theme.color.surfaceCanvas
    title: welcome.isSingle ? qsTr("Key of %1 – Amps Fleet").arg(welcome.profileName) : qsTr("Welcome – Amps Fleet")
    palette.window: Theme.color.surfaceCanvas
    palette.windowText: Theme.color.textPrimary
    palette.text: Theme.color.textPrimary
    palette.base: Theme.color.surfaceInset
    font.family: Theme.font.sans
    font.pixelSize: Theme.type.body.size

    // Not before there is a window: assistive technology follows the focus at once.
    onActiveChanged: {
        if (active && !root.focusGiven) {
            root.focusGiven = true;
            page.focusFirst();
        }
    }

    Binding {
        target: Theme
        property: "scheme"
        value: root.preferences.shownScheme
    }
    Binding {
        target: Theme
        property: "pixelRatio"
        value: root.Screen.devicePixelRatio
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.preferences.shownTextScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.preferences.shownReducedMotion
    }

    Item {
        id: bar

        width: parent.width
        height: Theme.size.topBar

        Row {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s6
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s2
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "nav-actions"
                size: Theme.px(22)
                color: Theme.color.accentText
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.title2
                text: qsTr("Amps Fleet")
            }
        }
        IconButton {
            objectName: "themeButton"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s6
            anchors.verticalCenter: parent.verticalCenter
            iconName: Theme.isLight ? "sun" : "moon"
            name: qsTr("Dark or light")
            onClicked: root.preferences.scheme = Theme.isLight ? "dark" : "light"
        }
    }
    OnboardingPage {
        id: page

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        welcome: root.welcome
    }

    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.setTextScale(root.preferences.textScale + 0.1)
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: root.setTextScale(root.preferences.textScale - 0.1)
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: root.setTextScale(1)
    }
    Shortcut {
        sequence: "Ctrl+Shift+L"
        onActivated: root.preferences.scheme = Theme.isLight ? "dark" : "light"
    }
}
