// SPDX-License-Identifier: GPL-3.0-or-later
// One device in plain text, for a ticket: every word of it can be read before it is copied.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs
import Fleet.Helpdesk

Sheet {
    id: root

    required property BundleDesk bundles
    property string deviceId
    property string text

    signal copyRequested(text: string, what: string)
    signal requestsRequested(deviceId: string)
    signal bundleRequested(deviceId: string)

    function show(id: string): void {
        deviceId = id;
        text = bundles.explain(id);
        open();
    }

    objectName: "explainDialog"
    title: qsTr("This device, for a ticket")
    sheetWidth: Theme.px(760)
    onOpened: copy.forceActiveFocus(Qt.TabFocusReason)

    CodeBlock {
        objectName: "explainText"
        width: root.bodyWidth
        json: false
        wrapped: true
        name: qsTr("What is known of the device")
        code: root.text
    }

    footer: Item {
        width: root.bodyWidth
        height: buttons.height
        Flow {
            id: buttons
            width: parent.width
            layoutDirection: Qt.RightToLeft
            spacing: Theme.px(10)
            AppButton {
                id: copy
                objectName: "explainCopyButton"
                kind: "primary"
                iconName: "copy"
                text: qsTr("Copy")
                onClicked: root.copyRequested(root.text, qsTr("Text for a ticket copied."))
            }
            AppButton {
                objectName: "explainBundleButton"
                iconName: "download"
                text: qsTr("Support bundle…")
                onClicked: {
                    root.close();
                    root.bundleRequested(root.deviceId);
                }
            }
            AppButton {
                objectName: "explainRequestsButton"
                iconName: "nav-inspector"
                text: qsTr("Show its requests")
                onClicked: {
                    root.close();
                    root.requestsRequested(root.deviceId);
                }
            }
            AppButton {
                objectName: "explainCloseButton"
                kind: "ghost"
                text: qsTr("Close")
                onClicked: root.dismiss()
            }
        }
    }
}
