// SPDX-License-Identifier: GPL-3.0-or-later
// A number with a unit. Typing is never corrected: a number outside the bounds is kept and flagged, with the bound in
// words in `problem`. Arrow keys go one step, PgUp and PgDn ten, Home and End to the bounds.
//   value (NaN: empty), from, to (NaN: open), step, decimals, unit (the API's own text), name (required),
//   errorText (from outside, wins over what is found here), changed (accent edge)
//   problem   "" or why the text cannot be sent; valid
//   edited(value)   on every change by the person, also to a value out of range; NaN when empty or not a number
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme

FocusScope {
    id: root

    required property string name
    property real value: NaN
    property real from: NaN
    property real to: NaN
    property real step: defaultStep
    property int decimals: step >= 1 && Math.abs(step - Math.round(step)) < 1e-9 ? 0 : step >= 0.1 && Math.abs(step * 10 - Math.round(step * 10)) < 1e-9 ? 1 : 2
    property string unit
    property string errorText
    property bool changed: false
    property bool required: false

    readonly property real defaultStep: {
        switch (unit) {
        case "kw":
        case "kwh":
            return 0.1;
        case "celsius":
        case "fahrenheit":
            return 0.5;
        default:
            return 1;
        }
    }
    readonly property string problem: {
        if (errorText.length > 0)
            return errorText;
        if (state.unreadable)
            return qsTr("not a number");
        if (isNaN(value))
            return required ? qsTr("needed") : "";
        if (!isNaN(to) && value > to)
            return qsTr("over %1").arg(Format.quantity(to, unit));
        if (!isNaN(from) && value < from)
            return qsTr("under %1").arg(Format.quantity(from, unit));
        return "";
    }
    readonly property bool valid: problem.length === 0
    readonly property string boundsText: {
        if (!isNaN(from) && !isNaN(to))
            return qsTr("%1 to %2").arg(Format.quantity(from, unit)).arg(Format.quantity(to, unit));
        if (!isNaN(from))
            return qsTr("at least %1").arg(Format.quantity(from, unit));
        if (!isNaN(to))
            return qsTr("at most %1").arg(Format.quantity(to, unit));
        return "";
    }
    property alias text: field.text

    signal edited(value: real)

    function bounded(number: real): real {
        let result = number;
        if (!isNaN(root.to))
            result = Math.min(root.to, result);
        if (!isNaN(root.from))
            result = Math.max(root.from, result);
        return result;
    }
    // From an empty field the first step lands on the lower bound.
    function stepBy(steps: int) {
        const start = isNaN(root.value) ? (isNaN(root.from) ? 0 : root.from) : root.value + steps * root.step;
        const factor = Math.pow(10, root.decimals);
        root.take(root.bounded(Math.round(start * factor) / factor));
    }
    function take(number: real) {
        state.unreadable = false;
        field.text = Format.editable(number, root.decimals);
        root.edited(number);
    }
    function refresh() {
        // What is being typed is left alone as long as it means the same number ("3," on the way to "3,5").
        const shown = Format.parse(field.text);
        if (field.activeFocus && (shown === root.value || (isNaN(shown) && isNaN(root.value))))
            return;
        state.unreadable = false;
        field.text = root.exact(root.value);
    }
    // More decimals than the step has are shown rather than rounded away: what is sent is what is read here.
    function exact(number: real): string {
        let text = Format.editable(number, root.decimals);
        for (let places = root.decimals + 1; places <= 6 && !isNaN(number) && Math.abs(Format.parse(text) - number) >= 1e-9; ++places)
            text = Format.editable(number, places);
        return text;
    }

    implicitWidth: Theme.px(92)
    implicitHeight: Theme.size.control
    onValueChanged: refresh()
    onDecimalsChanged: refresh()
    Component.onCompleted: refresh()

    QtObject {
        id: state

        property bool unreadable: false
    }

    AppTextField {
        id: field

        objectName: root.objectName.length > 0 ? root.objectName + ":input" : ""
        anchors.fill: parent
        focus: true
        // A number and its unit read from the left in every language.
        LayoutMirroring.enabled: false
        horizontalAlignment: TextInput.AlignRight
        tailRoom: unitText.visible ? unitText.width + Theme.px(16) : Theme.px(10)
        font.weight: Theme.font.weightMedium
        errorText: root.problem
        changed: root.changed
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        name: root.name
        Accessible.role: Accessible.SpinBox
        Accessible.name: root.name
        Accessible.description: {
            const said = root.problem.length > 0 ? root.problem : isNaN(root.value) ? qsTr("empty") : Format.spokenQuantity(root.value, root.unit);
            return root.boundsText.length > 0 ? qsTr("%1, %2").arg(said).arg(root.boundsText) : said;
        }
        Accessible.onIncreaseAction: root.stepBy(1)
        Accessible.onDecreaseAction: root.stepBy(-1)
        onTextEdited: {
            const number = Format.parse(text);
            state.unreadable = isNaN(number) && text.trim().length > 0;
            root.edited(number);
        }
        onEditingFinished: {
            if (!state.unreadable)
                text = root.exact(root.value);
        }
        Keys.onPressed: event => {
            event.accepted = true;
            switch (event.key) {
            case Qt.Key_Up:
                root.stepBy(1);
                break;
            case Qt.Key_Down:
                root.stepBy(-1);
                break;
            case Qt.Key_PageUp:
                root.stepBy(10);
                break;
            case Qt.Key_PageDown:
                root.stepBy(-10);
                break;
            case Qt.Key_Home:
                if (!isNaN(root.from))
                    root.take(root.from);
                break;
            case Qt.Key_End:
                if (!isNaN(root.to))
                    root.take(root.to);
                break;
            default:
                event.accepted = false;
            }
        }
    }
    AppText {
        id: unitText

        LayoutMirroring.enabled: false
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        visible: text.length > 0
        text: Format.unitSymbol(root.unit)
        color: root.enabled ? Theme.color.textTertiary : Theme.color.textDisabled
        Accessible.ignored: true
    }
}
