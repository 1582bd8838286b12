// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fleet.Theme
import Fleet.Controls

Column {
    id: root

    property string title

    spacing: Theme.px(10)

    AppText {
        text: root.title
        textStyle: Theme.type.overline
        color: Theme.color.textTertiary
    }
}
