// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows in other forms: as a table to be read here; as a file of rows or a picture; and every reading
// behind it, with progress and a way to stop.
//   chart (a ChartSurface), range (whose answer it draws), title; readingIds(): whose readings are meant, asked when they
//   are exported; hasReadings: there are any
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts
import Fleet.Dialogs
import Fleet.History

T.Popup {
    id: root

    required property History history
    required property ChartRange range
    required property ChartSurface chart
    required property string title
    property string subtitle
    property string footer
    property var readingIds: () => []
    property bool hasReadings: true

    signal announced(title: string, text: string, tone: string)

    function saveTo(form: string, file: url): void {
        if (form === "svg" || form === "png") {
            const problem = picture.save(file, root.chart.picture(root.title, root.subtitle, root.footer));
            if (problem.length > 0)
                root.announced(qsTr("The picture could not be written."), problem, "danger");
            else
                root.announced(qsTr("The picture is saved."), Format.filePath(file), "success");
        } else if (form.startsWith("readings")) {
            root.open();
            writer.saveReadings(root.readingIds(), root.range.beginMs, root.range.endMs, file, form === "readings-csv" ? "csv" : "jsonl", Format.zone);
        } else {
            writer.saveShown(root.range, file, form, Format.zone);
        }
    }

    width: Theme.px(320)
    height: body.height + 2 * padding
    padding: Theme.space.s2
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: Panel {
        kind: "overlay"
    }

    HistoryExport {
        id: writer
        history: root.history
        onFinished: (path, rows) => {
            root.close();
            root.announced(qsTr("%n row(s) saved.", "", rows), path, "success");
        }
        onCancelled: root.announced(qsTr("Stopped: no file was left behind."), "", "warning")
        onFailed: reason => root.announced(qsTr("The file could not be written."), reason, "danger")
    }
    ChartPicture {
        id: picture
    }
    ChartTable {
        id: table
        range: root.range
        title: root.title
        subtitle: root.subtitle
        summary: root.chart.summary
        zoneText: root.footer
    }
    SaveDialog {
        id: dialog
        objectName: "historyPlace"
        title: qsTr("Save what is shown")
        stem: "history"
        forms: [
            { form: "csv", endings: ["csv"], filter: qsTr("Comma-separated values (*.csv)") },
            { form: "locale-csv", endings: ["csv"], filter: qsTr("Values for the spreadsheets of this computer (*.csv)") },
            { form: "jsonl", endings: ["jsonl", "ndjson"], filter: qsTr("JSON lines (*.jsonl)") },
            { form: "png", endings: ["png"], filter: qsTr("Picture (*.png)") },
            { form: "svg", endings: ["svg"], filter: qsTr("Picture (*.svg)") },
            { form: "readings-csv", endings: ["csv"], filter: qsTr("Comma-separated values (*.csv)") },
            { form: "readings-jsonl", endings: ["jsonl", "ndjson"], filter: qsTr("JSON lines (*.jsonl)") }
        ]
        onChosen: (file, form) => root.saveTo(form, file)
    }

    Column {
        id: body
        width: parent.width
        spacing: Theme.space.s1

        component Entry: AppButton {
            required property string form
            objectName: "export:" + form
            visible: !writer.isRunning
            width: body.width
            kind: "subtle"
            onClicked: dialog.ask(form)
        }
        component Title: AppText {
            visible: !writer.isRunning
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s2
            width: body.width - 2 * anchors.leftMargin
            textStyle: Theme.type.overline
            color: Theme.color.textSecondary
        }

        AppButton {
            objectName: "showTable"
            visible: !writer.isRunning
            width: body.width
            kind: "subtle"
            iconName: "table"
            text: qsTr("Show as a table")
            onClicked: {
                root.close();
                table.open();
            }
        }
        Title {
            text: qsTr("AS SHOWN")
        }
        Entry {
            form: "csv"
            iconName: "table"
            text: qsTr("CSV (RFC 4180)")
        }
        Entry {
            form: "locale-csv"
            iconName: "table"
            text: qsTr("CSV for spreadsheets of this language")
        }
        Entry {
            form: "jsonl"
            iconName: "braces"
            text: qsTr("JSON lines")
        }
        Entry {
            form: "png"
            iconName: "camera"
            text: qsTr("Picture (PNG)")
        }
        Entry {
            form: "svg"
            iconName: "camera"
            text: qsTr("Picture (SVG)")
        }
        Title {
            visible: !writer.isRunning && root.hasReadings
            text: qsTr("EVERY READING BEHIND IT")
        }
        Entry {
            form: "readings-csv"
            visible: !writer.isRunning && root.hasReadings
            iconName: "table"
            text: qsTr("CSV (RFC 4180)")
        }
        Entry {
            form: "readings-jsonl"
            visible: !writer.isRunning && root.hasReadings
            iconName: "braces"
            text: qsTr("JSON lines")
        }
        AppText {
            visible: writer.isRunning
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s2
            text: qsTr("%Ln readings so far", "", writer.rows)
        }
        TrackBar {
            visible: writer.isRunning
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s2
            width: body.width - 2 * anchors.leftMargin
            value: writer.progress
        }
        AppButton {
            objectName: "exportCancel"
            visible: writer.isRunning
            width: body.width
            text: qsTr("Stop")
            onClicked: writer.cancel()
        }
    }
}
