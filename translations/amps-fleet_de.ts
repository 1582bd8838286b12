<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionFlag</name>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>command, state, error</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>command, state</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ActionFlags</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Aktion</numerusform>
            <numerusform>%n Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions, of which %1 failed</source>
        <translation>
            <numerusform>%Ln Aktion, davon %1 fehlgeschlagen</numerusform>
            <numerusform>%Ln Aktionen, davon %1 fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionHead</name>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>GERÄT</translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation>PARAMETER</translation>
    </message>
    <message>
        <source>START</source>
        <translation>BEGINN</translation>
    </message>
    <message>
        <source>END</source>
        <translation>ENDE</translation>
    </message>
    <message>
        <source>TOOK, IN</source>
        <translation>DAUER, IN</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>ActionPanel</name>
    <message>
        <source>Action %1</source>
        <translation>Aktion %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>sent from this window</source>
        <translation>von diesem Fenster gesendet</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>nicht von hier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Send again, changed</source>
        <translation>Geändert noch einmal senden</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Aktion abbrechen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What was said about this action, in the Inspector</source>
        <translation>Was über diese Aktion gesprochen wurde, im Inspektor</translation>
    </message>
    <message>
        <source>Show the requests of this action</source>
        <translation>Anfragen dieser Aktion zeigen</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>%1, %2 on %3, %4, %5</source>
        <translation>%1, %2 auf %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, not from here</source>
        <translation>%1, nicht von hier</translation>
    </message>
    <message>
        <source>not from here: sent by another desk, or by the API</source>
        <translation>nicht von hier: von einem anderen Arbeitsplatz oder über die API gesendet</translation>
    </message>
</context>
<context>
    <name>ActionStateBadge</name>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Am Gerät gesehen</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>of the whole fleet, from here and from elsewhere, refreshed from /actions</source>
        <translation>der ganzen Flotte, von hier und von anderswo, aufgefrischt aus /actions</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Lane per device</source>
        <translation>Spur je Gerät</translation>
    </message>
    <message>
        <source>Lane per family</source>
        <translation>Spur je Gerätefamilie</translation>
    </message>
    <message>
        <source>Lane per maker</source>
        <translation>Spur je Hersteller</translation>
    </message>
    <message>
        <source>Lane per command</source>
        <translation>Spur je Befehl</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Nach Gerät</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Nicht von hier</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Device, command, error, id</source>
        <translation>Gerät, Befehl, Fehler, ID</translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>Aktionen, neueste zuerst</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>Keine Aktion passt</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Noch keine Aktionen</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Der Filter verbirgt alle.</translation>
    </message>
    <message>
        <source>Commands sent from here or from elsewhere appear here.</source>
        <translation>Befehle, die von hier oder anderswo gesendet wurden, erscheinen hier.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
</context>
<context>
    <name>AppComboBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AppSlider</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>every write from this computer, newest first; it begins anew with each demo</source>
        <translation>jedes Schreiben von diesem Rechner, das neueste zuerst; es beginnt mit jeder Vorführung neu</translation>
    </message>
    <message>
        <source>every write from this computer, also those that were not made; only added to, never changed</source>
        <translation>jedes Schreiben von diesem Rechner, auch was unterblieb; nur ergänzt, nie geändert</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checks every entry against the one before, and the last against the head that is kept apart.</source>
        <translation>Prüft jeden Eintrag gegen den davor und den letzten gegen den getrennt verwahrten Kopf.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation>Jetzt kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The log before this one was tampered with.</source>
        <translation>Das Protokoll vor diesem wurde manipuliert.</translation>
    </message>
    <message>
        <source>%1. It was put aside as it is; this one began after it.</source>
        <translation>%1. Es wurde so, wie es ist, beiseitegelegt; dieses begann danach.</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>Kopf kopieren</translation>
    </message>
    <message>
        <source>Head copied. Kept elsewhere, it shows later that nothing was taken away.</source>
        <translation>Kopf kopiert. Anderswo verwahrt, zeigt er später, dass nichts weggenommen wurde.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Abgelehnt oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Device, operator, reason, request id</source>
        <translation>Gerät, Bediener, Grund, Anfrage-ID</translation>
    </message>
    <message>
        <source>Filter by any word of an entry</source>
        <translation>Nach irgendeinem Wort eines Eintrags filtern</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>BEDIENER</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WO</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>GERÄT</translation>
    </message>
    <message>
        <source>FROM, TO</source>
        <translation>VON, BIS</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>REQUEST ID</source>
        <translation>ANFRAGE-ID</translation>
    </message>
    <message>
        <source>Writes, newest first</source>
        <translation>Schreibvorgänge, neueste zuerst</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Der Filter verbirgt alle.</translation>
    </message>
    <message>
        <source>What is proposed, confirmed, declined and sent here appears here.</source>
        <translation>Was hier vorgeschlagen, bestätigt, abgelehnt und gesendet wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Exports every entry with its hash.</source>
        <translation>Exportiert jeden Eintrag mit seinem Hash.</translation>
    </message>
    <message>
        <source>Exports every entry as a table.</source>
        <translation>Exportiert jeden Eintrag als Tabelle.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit entries %1</source>
        <translation>Protokolleinträge %1</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>WHAT WAS SHOWN</source>
        <translation>WAS GEZEIGT WURDE</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Was gezeigt wurde</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>WAS GESENDET WURDE</translation>
    </message>
    <message>
        <source>WHAT WOULD HAVE BEEN SENT</source>
        <translation>WAS GESENDET WORDEN WÄRE</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>THE ANSWER</source>
        <translation>DIE ANTWORT</translation>
    </message>
    <message>
        <source>Copy the entries as JSON</source>
        <translation>Einträge als JSON kopieren</translation>
    </message>
    <message>
        <source>Copied, each entry with its hash.</source>
        <translation>Kopiert, jeder Eintrag mit seiner Prüfsumme.</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Beside: %1</source>
        <translation>Daneben: %1</translation>
    </message>
    <message>
        <source>Close what stands beside</source>
        <translation>Das daneben schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Wird abgerufen</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Frisch abrufen</translation>
    </message>
    <message>
        <source>The device is no longer listed.</source>
        <translation>Das Gerät ist nicht mehr aufgeführt.</translation>
    </message>
</context>
<context>
    <name>BookImportSheet</name>
    <message>
        <source>Take in %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bring something</source>
        <translation>
            <numerusform>%n Zeile bringt etwas</numerusform>
            <numerusform>%n Zeilen bringen etwas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace(s) what is there</source>
        <translation>
            <numerusform>%n davon ersetzt, was da ist</numerusform>
            <numerusform>%n davon ersetzen, was da ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) nothing new</source>
        <translation>
            <numerusform>%n sagt nichts Neues</numerusform>
            <numerusform>%n sagen nichts Neues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n kann nicht übernommen werden</numerusform>
            <numerusform>%n können nicht übernommen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in the fleet now and are kept for when they come</source>
        <translation>
            <numerusform>%n Gerät ist jetzt nicht in der Flotte und wird aufbewahrt, bis es kommt</numerusform>
            <numerusform>%n Geräte sind jetzt nicht in der Flotte und werden aufbewahrt, bis sie kommen</numerusform>
        </translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>nicht gelesen: %1</translation>
    </message>
    <message>
        <source>An empty cell takes away what is there</source>
        <translation>Eine leere Zelle entfernt, was da ist</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) in</source>
        <translation>
            <numerusform>%n Zeile übernehmen</numerusform>
            <numerusform>%n Zeilen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookedBars</name>
    <message>
        <source>Booked, next 24 hours</source>
        <translation>Vorgemerkt, nächste 24 Stunden</translation>
    </message>
    <message>
        <source>actions per quarter of an hour, at most %1</source>
        <translation>Aktionen je Viertelstunde, höchstens %1</translation>
    </message>
    <message>
        <source>nothing is booked</source>
        <translation>nichts ist vorgemerkt</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>laden</translation>
    </message>
    <message>
        <source>discharge, export</source>
        <translation>entladen, einspeisen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>BundleSheet</name>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Supportpaket sichern</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Supportpaket (*.json)</translation>
    </message>
    <message>
        <source>What was said about %1, and what is known of it. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>Was über %1 gesprochen wurde und was davon bekannt ist. Schlüssel sind nie darin. Nichts wird gesendet: Sie erhalten eine Datei.</translation>
    </message>
    <message>
        <source>The last requests of this run, and what is known of the devices they were about. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>Die letzten Anfragen dieses Laufs und was über die betroffenen Geräte bekannt ist. Schlüssel sind nie darin. Nichts wird gesendet: Sie erhalten eine Datei.</translation>
    </message>
    <message>
        <source>What happened? A sentence for the one who reads it</source>
        <translation>Was ist geschehen? Ein Satz für den, der es liest</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>With the bodies of requests and answers</source>
        <translation>Mit den Inhalten von Anfragen und Antworten</translation>
    </message>
    <message>
        <source>Names in place of ids</source>
        <translation>Namen statt IDs</translation>
    </message>
    <message>
        <source>Every byte of the file: %1 kB, %2, %3</source>
        <translation>Jedes Byte der Datei: %1 kB, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n lines</source>
        <translation>
            <numerusform>Vorschau, %n Zeile</numerusform>
            <numerusform>Vorschau, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern unter …</translation>
    </message>
</context>
<context>
    <name>ChartSurface</name>
    <message>
        <source>Not polled</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>No data: fallback or not available</source>
        <translation>Keine Daten: Ersatzwert oder nicht verfügbar</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Left and Right read the values.</source>
        <translation>Links und Rechts lesen die Werte ab.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a curve and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and the values then</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>CommandChooser</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>(%1 of %2)</source>
        <comment>devices known, of all</comment>
        <translation>(%1 von %2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>keine Einheit</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1 declared by this device</source>
        <translation>%1 gibt dieses Gerät an</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Gerät nur zum Lesen</translation>
    </message>
    <message>
        <source>Keep my values</source>
        <translation>Meine Werte behalten</translation>
    </message>
    <message>
        <source>The device is being read again for its limits.</source>
        <translation>Das Gerät wird noch einmal nach seinen Grenzen gelesen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>Bei Konflikt</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Noch ist nichts gesendet</translation>
    </message>
</context>
<context>
    <name>ConfirmHost</name>
    <message>
        <source>Reading the device again…</source>
        <translation>Gerät wird noch einmal gelesen …</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>Es konnte nicht noch einmal gelesen werden: %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Send to demo</source>
        <translation>An DEMO senden</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation>An SANDBOX senden</translation>
    </message>
    <message>
        <source>Hold to send</source>
        <translation>Zum Senden halten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Dies geht an ein simuliertes Gerät</translation>
    </message>
    <message>
        <source>This goes to real equipment</source>
        <translation>Dies geht an echte Anlagen</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>&quot;device_1 of user_1&quot;: between a device and the customer it belongs to</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>NOW</source>
        <extracomment>Column of present values, in capitals</extracomment>
        <translation>JETZT</translation>
    </message>
    <message>
        <source>AFTER</source>
        <extracomment>Column of values after the command, in capitals</extracomment>
        <translation>DANACH</translation>
    </message>
    <message>
        <source>%1: now %2, after %3</source>
        <translation>%1: jetzt %2, danach %3</translation>
    </message>
    <message>
        <source>%1, at first %2</source>
        <translation>%1, zuerst %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason or ticket, kept with the record</source>
        <translation>Grund oder Ticket, wird mit dem Eintrag aufbewahrt</translation>
    </message>
    <message>
        <source>or ticket, kept with the record; may stay empty</source>
        <translation>oder Ticket, wird mit dem Eintrag aufbewahrt; darf leer bleiben</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(kein Inhalt)</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Or type the word %1, then Enter</source>
        <translation>Oder das Wort %1 eingeben, dann Enter</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>%1 eingeben, um zu bestätigen</translation>
    </message>
    <message>
        <source>Type the word %1, then press Enter</source>
        <translation>Das Wort %1 eingeben, dann Enter drücken</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
</context>
<context>
    <name>ConflictHost</name>
    <message>
        <source>The action in the way has ended</source>
        <translation>Die Aktion im Weg ist zu Ende</translation>
    </message>
    <message>
        <source>Your command can be reviewed again.</source>
        <translation>Ihr Befehl kann noch einmal geprüft werden.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Your command was not accepted; nothing reached the device</source>
        <translation>Ihr Befehl wurde nicht angenommen; nichts hat das Gerät erreicht</translation>
    </message>
    <message>
        <source>409 CONFLICT</source>
        <translation>409 CONFLICT</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>On one time axis: there already %1; yours %2</source>
        <translation>Auf einer Zeitachse: schon da %1; Ihre %2</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Schon da: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihre: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Sie ist zu Ende.</translation>
    </message>
    <message>
        <source>It is in progress and cannot be cancelled.</source>
        <translation>Sie läuft und kann nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Auswege</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>It is followed; you can close this and come back.</source>
        <translation>Sie wird verfolgt; Sie können dies schließen und wiederkommen.</translation>
    </message>
    <message>
        <source>Only what this device and the answer offer is listed</source>
        <translation>Aufgeführt ist nur, was dieses Gerät und die Antwort anbieten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Vorgemerktes behalten</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Waiting for its end</source>
        <translation>Wartet auf ihr Ende</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Device records do not name their customer. Enter a user id, and every family is asked for the devices of this one.</source>
        <translation>Gerätedaten nennen ihren Kunden nicht. Geben Sie eine Benutzer-ID ein, und jede Gerätefamilie wird nach den Geräten dieses Benutzers gefragt.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>User id of the customer</source>
        <translation>Benutzer-ID des Kunden</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Geräte zeigen</translation>
    </message>
    <message>
        <source>Customers seen before</source>
        <translation>Kunden von früher</translation>
    </message>
    <message>
        <source>Name, on this computer only</source>
        <translation>Name, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Name of the customer, kept on this computer only</source>
        <translation>Name des Kunden, nur auf diesem Rechner verwahrt</translation>
    </message>
    <message>
        <source>Note, on this computer only</source>
        <translation>Notiz, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Note about the customer, kept on this computer only</source>
        <translation>Notiz zum Kunden, nur auf diesem Rechner verwahrt</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n devices so far</source>
        <translation>
            <numerusform>Wird gelesen … bisher %n Gerät</numerusform>
            <numerusform>Wird gelesen … bisher %n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read. %1</source>
        <translation>Nichts konnte gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices; not every family could be read. %1</source>
        <translation>
            <numerusform>%n Gerät; nicht jede Gerätefamilie konnte gelesen werden. %1</numerusform>
            <numerusform>%n Geräte; nicht jede Gerätefamilie konnte gelesen werden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No device of this customer is linked to this key.</source>
        <translation>Mit diesem Schlüssel ist kein Gerät dieses Kunden verknüpft.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1, %2</source>
        <translation>%1 wählen, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Consent that is taken back cannot be given back from here: the customer has to link again. You will be asked to type the user id.</source>
        <translation>Eine zurückgenommene Einwilligung kann von hier nicht wieder erteilt werden: Der Kunde muss neu verknüpfen. Sie werden gebeten, die Benutzer-ID einzugeben.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke consent for %n devices…</source>
        <translation>
            <numerusform>Einwilligung für %n Gerät widerrufen …</numerusform>
            <numerusform>Einwilligung für %n Geräte widerrufen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke consent for all…</source>
        <translation>Einwilligung für alle widerrufen …</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Gerät verknüpfen</translation>
    </message>
    <message>
        <source>The customer opens this address and follows the steps there. It links simulated devices, because this window&apos;s key is no live one.</source>
        <translation>Der Kunde öffnet diese Adresse und folgt den Schritten dort. Sie verknüpft simulierte Geräte, weil der Schlüssel dieses Fensters kein Live-Schlüssel ist.</translation>
    </message>
    <message>
        <source>The customer opens this address, signs in with the maker and gives consent. It links real equipment.</source>
        <translation>Der Kunde öffnet diese Adresse, meldet sich beim Hersteller an und willigt ein. Sie verknüpft echte Anlagen.</translation>
    </message>
    <message>
        <source>App id, from the dashboard</source>
        <translation>App-ID, aus dem Dashboard</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail, if wanted</source>
        <translation>E-Mail des Kunden, falls gewünscht</translation>
    </message>
    <message>
        <source>External reference: an e-mail address</source>
        <translation>Externe Kennung: eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Jeder Typ</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>HVAC</source>
        <translation>Klimagerät</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Wechselrichter</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At most this many devices; 0: not said</source>
        <translation>Höchstens so viele Geräte; 0: nicht angegeben</translation>
    </message>
    <message>
        <source>Skip the choice of devices</source>
        <translation>Geräteauswahl überspringen</translation>
    </message>
    <message>
        <source>Address to link a device</source>
        <translation>Adresse zum Verknüpfen eines Geräts</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>not a time: 2025-06-12 17:00</source>
        <translation>keine Zeitangabe: 2025-06-12 17:00</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>DeclarationTable</name>
    <message>
        <source>BEFORE</source>
        <translation>VORHER</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>JETZT</translation>
    </message>
    <message>
        <source>Declared limits, before and now</source>
        <translation>Angegebene Grenzen, vorher und jetzt</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 war %2, ist %3</translation>
    </message>
    <message>
        <source>%1 is %2 as before</source>
        <translation>%1 ist %2 wie zuvor</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Letzter bekannter Stand</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Gerät nur zum Lesen</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Noch keine Aktion</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
</context>
<context>
    <name>DeviceChart</name>
    <message>
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message>
        <source>in</source>
        <translation>hinein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>heraus</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Heraus</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>Obergrenze</translation>
    </message>
</context>
<context>
    <name>DeviceHeader</name>
    <message>
        <source>Back to the fleet</source>
        <translation>Zurück zur Flotte</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Frisch abrufen</translation>
    </message>
    <message>
        <source>A reading no older than a minute; may wait for the maker</source>
        <translation>Ein Messwert, nicht älter als eine Minute; kann auf den Hersteller warten</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Wird abgerufen</translation>
    </message>
    <message>
        <source>Previous device of the list</source>
        <translation>Voriges Gerät der Liste</translation>
    </message>
    <message>
        <source>Next device of the list</source>
        <translation>Nächstes Gerät der Liste</translation>
    </message>
    <message>
        <source>Show its requests in the Inspector</source>
        <translation>Anfragen dazu im Inspektor zeigen</translation>
    </message>
    <message>
        <source>Explain this device, for a ticket</source>
        <translation>Dieses Gerät erklären, für ein Ticket</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Gauges, controls and limits below come from what the device declares.</source>
        <translation>Anzeigen, Bedienelemente und Grenzen unten stammen aus dem, was das Gerät angibt.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer (%1). The values below are the last ones that were read.</source>
        <translation>Beim Hersteller offline (%1). Die Werte unten sind die zuletzt gelesenen.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>The API no longer lists this device. It stays here as it was last seen until you dismiss it.</source>
        <translation>Die API führt dieses Gerät nicht mehr auf. Es bleibt hier, wie es zuletzt gesehen wurde, bis Sie es entfernen.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read as the contract describes them and count as not reported: %1</source>
        <translation>
            <numerusform>%n Feld ließ sich nicht so lesen, wie der Vertrag es beschreibt, und gilt als nicht gemeldet: %1</numerusform>
            <numerusform>%n Felder ließen sich nicht so lesen, wie der Vertrag sie beschreibt, und gelten als nicht gemeldet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did this happen?</source>
        <translation>Warum ist das geschehen?</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two readings: a warm pack, new firmware, a rule of the grid.</source>
        <translation>Grenzen gehören dem Gerät und können sich zwischen zwei Lesungen ändern: ein warmer Akku, neue Firmware, eine Netzvorgabe.</translation>
    </message>
    <message>
        <source>returned with the refusal</source>
        <translation>kam mit der Ablehnung</translation>
    </message>
    <message>
        <source>as far as the refusal told</source>
        <translation>soweit die Ablehnung es sagte</translation>
    </message>
    <message>
        <source>read again after the refusal</source>
        <translation>nach der Ablehnung noch einmal gelesen</translation>
    </message>
</context>
<context>
    <name>EnergyPanel</name>
    <message>
        <source>Energy and data quality</source>
        <translation>Energie und Datenqualität</translation>
    </message>
    <message>
        <source>live</source>
        <comment>source of a reading</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>cache</source>
        <comment>source of a reading</comment>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>projection</source>
        <comment>source of a reading</comment>
        <translation>Hochrechnung</translation>
    </message>
    <message>
        <source>none</source>
        <comment>source of a reading</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Energy is calculated from power, not metered.</source>
        <translation>Energie ist aus der Leistung berechnet, nicht gezählt.</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>GERÄTEFAMILIE</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>HINEIN</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>HERAUS</translation>
    </message>
    <message>
        <source>PEAK</source>
        <translation>SPITZE</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>BEKANNT</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>MESSWERTE</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out, %4 of the time known</source>
        <translation>%1: %2 hinein, %3 heraus, %4 der Zeit bekannt</translation>
    </message>
    <message>
        <source>%1: no power field</source>
        <translation>%1: kein Leistungsfeld</translation>
    </message>
    <message>
        <source>no power field</source>
        <translation>kein Leistungsfeld</translation>
    </message>
</context>
<context>
    <name>EnvironmentBanner</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>EnvironmentPlate</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ErrorAlert</name>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Diese Anfrage im Inspektor zeigen</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>What the effect is read from</source>
        <translation>Woran die Wirkung abgelesen wird</translation>
    </message>
    <message>
        <source>ASKED</source>
        <translation>VERLANGT</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>GESEHEN</translation>
    </message>
    <message>
        <source>%1: asked %2, seen %3</source>
        <translation>%1: verlangt %2, gesehen %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as asked</source>
        <translation>%1, wie verlangt</translation>
    </message>
    <message>
        <source>%1, not as asked</source>
        <translation>%1, nicht wie verlangt</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>This device, for a ticket</source>
        <translation>Dieses Gerät, für ein Ticket</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>Was über das Gerät bekannt ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Text for a ticket copied.</source>
        <translation>Text für ein Ticket kopiert.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpaket …</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Seine Anfragen zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>Das Bild konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>Das Bild ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n Zeile gespeichert.</numerusform>
            <numerusform>%n Zeilen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: no file was left behind.</source>
        <translation>Angehalten: Es blieb keine Datei zurück.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Gezeigtes speichern</translation>
    </message>
    <message>
        <source>AS SHOWN</source>
        <translation>WIE GEZEIGT</translation>
    </message>
    <message>
        <source>CSV (RFC 4180)</source>
        <translation>CSV (RFC 4180)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets of this language</source>
        <translation>CSV für Tabellenprogramme dieser Sprache</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>Bild (SVG)</translation>
    </message>
    <message>
        <source>EVERY READING BEHIND IT</source>
        <translation>ALLE MESSWERTE DAHINTER</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings so far</source>
        <translation>
            <numerusform>bisher %Ln Messwert</numerusform>
            <numerusform>bisher %Ln Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Werte für die Tabellenprogramme dieses Rechners (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Bild (*.svg)</translation>
    </message>
</context>
<context>
    <name>FamilyChart</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>a family: power into its devices</comment>
        <translation>%1 hinein</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>a family: power out of its devices</comment>
        <translation>%1 heraus</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>known of</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 von %2 Geräten</translation>
    </message>
    <message>
        <source>net, newest</source>
        <translation>netto, zuletzt</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fold the record</source>
        <translation>Datensatz einklappen</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Datensatz zeigen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each drawn by its shape</source>
        <translation>
            <numerusform>%n Feld, nach seiner Form gezeichnet</numerusform>
            <numerusform>%n Felder, jedes nach seiner Form gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>nichts gemeldet</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Datensatz kopieren</translation>
    </message>
    <message>
        <source>View of the record</source>
        <translation>Ansicht des Datensatzes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>HOW IT IS READ</source>
        <translation>WIE ES GELESEN WIRD</translation>
    </message>
</context>
<context>
    <name>FiguresStrip</name>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1: %2 %3, %4</translation>
    </message>
</context>
<context>
    <name>FleetCard</name>
    <message>
        <source>%1 %2</source>
        <comment>vendor and model</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Beim Hersteller offline</translation>
    </message>
    <message>
        <source>%1, nothing older is kept for it.</source>
        <translation>%1, nichts Älteres ist davon aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>FleetCardGroups</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>FleetCardOrder</name>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Attention first</source>
        <translation>Dringendes zuerst</translation>
    </message>
    <message>
        <source>Largest first; change to smallest first</source>
        <translation>Größte zuerst; auf kleinste zuerst ändern</translation>
    </message>
    <message>
        <source>Smallest first; change to largest first</source>
        <translation>Kleinste zuerst; auf größte zuerst ändern</translation>
    </message>
</context>
<context>
    <name>FleetCards</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>FleetColumnHead</name>
    <message>
        <source>%1, sorted, largest first</source>
        <translation>%1, sortiert, Größtes zuerst</translation>
    </message>
    <message>
        <source>%1, sorted, smallest first</source>
        <translation>%1, sortiert, Kleinstes zuerst</translation>
    </message>
</context>
<context>
    <name>FleetColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>Wie zu Beginn</translation>
    </message>
</context>
<context>
    <name>FleetFacets</name>
    <message>
        <source>FAMILY</source>
        <translation>GERÄTEFAMILIE</translation>
    </message>
    <message>
        <source>NEEDS ATTENTION</source>
        <translation>BRAUCHT AUFMERKSAMKEIT</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>HERSTELLER</translation>
    </message>
    <message>
        <source>ACCEPTS COMMAND</source>
        <translation>NIMMT BEFEHL AN</translation>
    </message>
    <message>
        <source>YOUR TAGS</source>
        <translation>IHRE SCHLAGWÖRTER</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Aus der Flotte wählen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FleetGroupHead</name>
    <message>
        <source>net</source>
        <comment>power of a group, into the devices is positive</comment>
        <translation>netto</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>can take</source>
        <translation>kann aufnehmen</translation>
    </message>
    <message>
        <source>can give</source>
        <translation>kann abgeben</translation>
    </message>
    <message>
        <source>can shed</source>
        <translation>kann abwerfen</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
</context>
<context>
    <name>FleetMapPanel</name>
    <message>
        <source>All devices by power</source>
        <translation>Alle Geräte nach Leistung</translation>
    </message>
    <message>
        <source>All devices by charge level</source>
        <translation>Alle Geräte nach Ladestand</translation>
    </message>
    <message>
        <source>All devices by age of the reading</source>
        <translation>Alle Geräte nach Alter des Messwerts</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Heraus</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Frisch</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>failed or offline %1</source>
        <translation>fehlgeschlagen oder offline %1</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>letzter bekannter Stand %1</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>By power</source>
        <translation>Nach Leistung</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Nach Ladestand</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>family and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distribution of what is shown</source>
        <translation>Verteilung des Gezeigten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: nicht gemeldet</translation>
    </message>
    <message>
        <source>%1, %2 without</source>
        <translation>%1, %2 ohne</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
</context>
<context>
    <name>FleetMatrix</name>
    <message>
        <source>What devices declare</source>
        <translation>Was Geräte angeben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of them declare none</source>
        <translation>%1 von %2 Geräten, %3 davon geben keine an</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 von %2 Geräten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Models and what they declare</source>
        <translation>Modelle und was sie angeben</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no model told</source>
        <translation>kein Modell genannt</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keines</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4</source>
        <translation>%1: %2 von %3 %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>None of them offers a strategy</source>
        <translation>Keines davon bietet eine Strategie</translation>
    </message>
    <message>
        <source>None of them reports anything</source>
        <translation>Keines davon meldet etwas</translation>
    </message>
    <message>
        <source>None of them declares a command</source>
        <translation>Keines davon gibt einen Befehl an</translation>
    </message>
    <message>
        <source>What is shown here comes from the devices&apos; own records.</source>
        <translation>Was hier steht, stammt aus den Datensätzen der Geräte selbst.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Gespeicherte Energie</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Speicher, netto</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>Fahrzeugladen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices read so far, the figures are of these</source>
        <translation>%1 von %2 Geräten bisher gelesen, die Zahlen gelten für diese</translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s)</source>
        <translation>
            <numerusform>%n Hersteller</numerusform>
            <numerusform>%n Hersteller</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n gone device(s)</source>
        <translation>
            <numerusform>%n verschwundenes Gerät entfernen</numerusform>
            <numerusform>%n verschwundene Geräte entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the choices</source>
        <translation>Auswahl schließen</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Aus der Flotte wählen</translation>
    </message>
    <message>
        <source>What needs attention comes first</source>
        <translation>Was Aufmerksamkeit braucht, kommt zuerst</translation>
    </message>
    <message>
        <source>In the order of the column alone</source>
        <translation>Nur in der Reihenfolge der Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed action</source>
        <translation>Fehlgeschlagene Aktion</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nicht auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 wählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Kein Gerät passt</translation>
    </message>
    <message>
        <source>This key sees no devices yet</source>
        <translation>Dieser Schlüssel sieht noch keine Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the fleet; the search or the filters hide all of them.</source>
        <translation>
            <numerusform>%n Gerät ist in der Flotte; die Suche oder die Filter verbergen es.</numerusform>
            <numerusform>%n Geräte sind in der Flotte; die Suche oder die Filter verbergen alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices appear here once their owners have linked them.</source>
        <translation>Geräte erscheinen hier, sobald ihre Besitzer sie verknüpft haben.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Headroom now, %1</source>
        <translation>Spielraum jetzt, %1</translation>
    </message>
    <message>
        <source>to take</source>
        <translation>aufnehmbar</translation>
    </message>
    <message>
        <source>to give</source>
        <translation>abgebbar</translation>
    </message>
    <message>
        <source>to shed</source>
        <translation>abwerfbar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Gezeigtes speichern</translation>
    </message>
    <message>
        <source>Names, tags and notes</source>
        <translation>Namen, Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Tags, note</source>
        <translation>Schlagwörter, Notiz</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Werte für die Tabellenprogramme dieses Rechners (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n Zeile gespeichert.</numerusform>
            <numerusform>%n Zeilen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Wird sortiert …</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>Select</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>FleetRows</name>
    <message>
        <source>Select all that are shown</source>
        <translation>Alle gezeigten wählen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>FleetSearch</name>
    <message>
        <source>Search devices: id, maker, model, status</source>
        <translation>Geräte suchen: ID, Hersteller, Modell, Status</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Wie es weitergehen kann</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s)</source>
        <translation>
            <numerusform>%1, %n Gerät</numerusform>
            <numerusform>%1, %n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
</context>
<context>
    <name>FleetViewsMenu</name>
    <message>
        <source>No view is saved yet. A view keeps the search, the order and the columns under a name.</source>
        <translation>Noch ist keine Ansicht gespeichert. Eine Ansicht hält Suche, Reihenfolge und Spalten unter einem Namen fest.</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>jedes Gerät</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Ansicht %1 löschen</translation>
    </message>
    <message>
        <source>Name of a view</source>
        <translation>Name einer Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Give views away as a file</source>
        <translation>Ansichten als Datei weitergeben</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>Take views in from a file</source>
        <translation>Ansichten aus einer Datei übernehmen</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, eingeklappt</translation>
    </message>
</context>
<context>
    <name>FreshnessTag</name>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>keine Abfrage</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Read from the maker just now</extracomment>
        <translation>live</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>Hochrechnung</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>No reading of this device exists yet</source>
        <translation>Von diesem Gerät gibt es noch keinen Messwert</translation>
    </message>
    <message>
        <source>The maker does not answer; these are the last known values</source>
        <translation>Der Hersteller antwortet nicht; dies sind die letzten bekannten Werte</translation>
    </message>
    <message>
        <source>Read from the maker now</source>
        <translation>Gerade beim Hersteller gelesen</translation>
    </message>
    <message>
        <source>Up to 15 minutes old</source>
        <translation>Bis zu 15 Minuten alt</translation>
    </message>
    <message>
        <source>The platform&apos;s last captured record</source>
        <translation>Der zuletzt von der Plattform festgehaltene Datensatz</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 alt</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>HistoryCompare</name>
    <message>
        <source>No device matches.</source>
        <translation>Kein Gerät passt.</translation>
    </message>
    <message>
        <source>Eight are as many as can be told apart.</source>
        <translation>Mehr als acht lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 zwischen %2 und %3, %4 am Ende</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: nichts bekannt</translation>
    </message>
    <message>
        <source>Comparison, %1: %2.</source>
        <translation>Vergleich, %1: %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Of these devices</source>
        <translation>Von diesen Geräten</translation>
    </message>
    <message>
        <source>of the whole fleet, or family:battery, a name …</source>
        <translation>der ganzen Flotte oder family:battery, ein Name …</translation>
    </message>
    <message>
        <source>Put together as</source>
        <translation>Zusammengefasst als</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>%n Gerät hinzufügen</numerusform>
            <numerusform>%n Geräte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 bekannt</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Choose a field and the devices to compare.</source>
        <translation>Wählen Sie ein Feld und die Geräte zum Vergleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFamilies</name>
    <message numerus="yes">
        <source>%n-minute means</source>
        <translation>
            <numerusform>Mittel über %n Minute</numerusform>
            <numerusform>Mittel über %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-hour means</source>
        <translation>
            <numerusform>Mittel über %n Stunde</numerusform>
            <numerusform>Mittel über %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day means</source>
        <translation>
            <numerusform>Mittel über %n Tag</numerusform>
            <numerusform>Mittel über %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <comment>a family with its energies</comment>
        <translation>%1: %2 hinein, %3 heraus</translation>
    </message>
    <message>
        <source>Power by family, %1. %2.</source>
        <translation>Leistung nach Gerätefamilie, %1. %2.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Leistung nach Gerätefamilie</translation>
    </message>
    <message>
        <source>%1, above zero flows into devices</source>
        <translation>%1, über null fließt in die Geräte</translation>
    </message>
    <message>
        <source>above zero flows into devices</source>
        <translation>über null fließt in die Geräte</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>Die Aufzeichnung hat gerade begonnen: Messwerte erscheinen hier, wie sie kommen.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Ladestand der Speicher</translation>
    </message>
    <message>
        <source>median of %1 and the middle 80 %</source>
        <translation>Median von %1 und die mittleren 80 %</translation>
    </message>
    <message>
        <source>Battery level, %1: median of %2 devices, %3 at the end.</source>
        <translation>Ladestand der Speicher, %1: Median von %2 Geräten, %3 am Ende.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Recording started now</source>
        <translation>Die Aufzeichnung hat gerade begonnen</translation>
    </message>
    <message>
        <source>played by the simulator since %1, recorded by this application from the start</source>
        <translation>vom Simulator seit %1 gespielt, von diesem Programm von Anfang an aufgezeichnet</translation>
    </message>
    <message>
        <source>recorded by this application since %1</source>
        <translation>von diesem Programm seit %1 aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>12 Monate</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Letzte %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Gezeigtes speichern</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Leistung nach Gerätefamilie</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Nach Familie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Fleet at a minute</source>
        <translation>Flotte zu einer Minute</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>My zone</source>
        <translation>Meine Zone</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Letzte %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 zwischen %2 und %3, %4 am Ende</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 hinein</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 heraus</translation>
    </message>
    <message>
        <source>%1, calculated from power, %2 of the time known</source>
        <translation>%1, aus der Leistung berechnet, %2 der Zeit bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>12 Monate</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded history</source>
        <translation>Aufgezeichneter Verlauf</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Heraus</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Zeitraum des Diagramms</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>Die Aufzeichnung hat gerade begonnen: Messwerte erscheinen hier, wie sie kommen.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Recorded by this application since %1. %2</source>
        <translation>Von diesem Programm seit %1 aufgezeichnet. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of this recording are damaged and left out.</source>
        <translation>
            <numerusform>%n Abschnitt dieser Aufzeichnung ist beschädigt und ausgelassen.</numerusform>
            <numerusform>%n Abschnitte dieser Aufzeichnung sind beschädigt und ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Dieses Diagramm speichern</translation>
    </message>
    <message>
        <source>Played by the simulator since %1, recorded from the start of the demo on. %2</source>
        <translation>Vom Simulator seit %1 gespielt, von Beginn der Demo an aufgezeichnet. %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows, and what it says: a range of time, then values</extracomment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>HistoryPast</name>
    <message>
        <source>%1, %2</source>
        <comment>a minute and its zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The recording cannot be read: %1</source>
        <translation>Die Aufzeichnung kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in the day before this minute.</source>
        <translation>Am Tag vor dieser Minute wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nobody was recording at this minute. What is shown was read %1 before.</source>
        <translation>In dieser Minute zeichnete niemand auf. Was gezeigt wird, wurde %1 davor gelesen.</translation>
    </message>
    <message>
        <source>%1 of %2 devices had a reading from the quarter of an hour before; the others are marked with their age then.</source>
        <translation>%1 von %2 Geräten hatten einen Messwert aus der Viertelstunde davor; die anderen sind mit ihrem damaligen Alter gekennzeichnet.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>devices, at that minute</source>
        <translation>Geräte, zu jener Minute</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Gespeicherte Energie</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Speicher, netto</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>Fahrzeugladen</translation>
    </message>
    <message>
        <source>You are looking at the past: %1. Nothing can be commanded from here. %2</source>
        <translation>Sie sehen die Vergangenheit: %1. Von hier kann nichts befohlen werden. %2</translation>
    </message>
    <message>
        <source>The past: %1. Nothing can be commanded from here.</source>
        <translation>Die Vergangenheit: %1. Von hier kann nichts befohlen werden.</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Eine Stunde früher</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>Eine Minute früher</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>Eine Minute später</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Eine Stunde später</translation>
    </message>
    <message>
        <source>Minute of the past</source>
        <translation>Minute der Vergangenheit</translation>
    </message>
    <message>
        <source>Every device, %1 of them, had a reading from the quarter of an hour before.</source>
        <translation>Jedes der %1 Geräte hatte einen Messwert aus der Viertelstunde davor.</translation>
    </message>
    <message>
        <source>This minute is being read; rows and sums are not whole yet.</source>
        <translation>Diese Minute wird gelesen; Zeilen und Summen sind noch nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>%1 Recording goes on by itself once there is room.</source>
        <translation>%1 Die Aufzeichnung geht von selbst weiter, sobald wieder Platz ist.</translation>
    </message>
    <message>
        <source>%1 It is tried again every half minute and goes on by itself.</source>
        <translation>%1 Es wird jede halbe Minute neu versucht und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are not in the history.</source>
        <translation>
            <numerusform>%Ln Messwert fehlt im Verlauf.</numerusform>
            <numerusform>%Ln Messwerte fehlen im Verlauf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to send</source>
        <translation>Zum Senden halten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Keep holding, %1</source>
        <translation>Weiter halten, %1</translation>
    </message>
    <message>
        <source>Hold for %1 seconds with the pointer or the Space key</source>
        <translation>%1 Sekunden lang mit dem Zeiger oder der Leertaste halten</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Support bundle written. Its place is on the clipboard.</source>
        <translation>Supportpaket geschrieben. Sein Ort liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Open a support bundle</source>
        <translation>Supportpaket öffnen</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Supportpaket (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>What the bundle tells</source>
        <translation>Was das Paket erzählt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>from the bundle %1, to look at only</source>
        <translation>aus dem Paket %1, nur zum Ansehen</translation>
    </message>
    <message>
        <source>every request of this run, newest first; the last 1,000 are kept, in memory only</source>
        <translation>jede Anfrage dieses Laufs, die neueste zuerst; die letzten 1.000 werden behalten, nur im Speicher</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Was es erzählt</translation>
    </message>
    <message>
        <source>Close the bundle</source>
        <translation>Paket schließen</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Paket öffnen …</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpaket …</translation>
    </message>
    <message>
        <source>A file for support: what was said and what is known, keys removed. You see every byte first.</source>
        <translation>Eine Datei für den Support: was gesprochen wurde und was bekannt ist, ohne Schlüssel. Sie sehen vorher jedes Byte.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Holds the list still. Requests go on and are kept.</source>
        <translation>Hält die Liste an. Anfragen gehen weiter und werden aufbewahrt.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Latency, median and 95th</source>
        <translation>Antwortzeit, Median und 95 %</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Um Langsamkeit gebeten</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message numerus="yes">
        <source>Latency of the last %n requests, at most %1 ms</source>
        <translation>
            <numerusform>Antwortzeit der letzten %n Anfrage, höchstens %1 ms</numerusform>
            <numerusform>Antwortzeiten der letzten %n Anfragen, höchstens %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latency, last %n requests</source>
        <translation>
            <numerusform>Antwortzeit, letzte %n Anfrage</numerusform>
            <numerusform>Antwortzeit, letzte %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibend</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Rundgänge</translation>
    </message>
    <message>
        <source>Path, code or request id</source>
        <translation>Pfad, Code oder Anfrage-ID</translation>
    </message>
    <message>
        <source>Filter by path, code or request id</source>
        <translation>Nach Pfad, Code oder Anfrage-ID filtern</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>METHODE</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Anfragen, neueste zuerst</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Keine Anfrage passt</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Der Filter verbirgt alle.</translation>
    </message>
    <message>
        <source>What is asked of the API appears here.</source>
        <translation>Was die API gefragt wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Request id copied.</source>
        <translation>Anfrage-ID kopiert.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copied as curl. The key is written as $AMPS_API_KEY.</source>
        <translation>Als curl kopiert. Der Schlüssel steht als $AMPS_API_KEY da.</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Answer copied, every byte as it came.</source>
        <translation>Antwort kopiert, jedes Byte, wie es kam.</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Gerät öffnen</translation>
    </message>
    <message>
        <source>REQUEST HEADERS</source>
        <translation>KOPFZEILEN DER ANFRAGE</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Kopfzeilen der Anfrage</translation>
    </message>
    <message>
        <source>REQUEST BODY</source>
        <translation>INHALT DER ANFRAGE</translation>
    </message>
    <message>
        <source>The answer says that “%1” is at fault.</source>
        <translation>Die Antwort sagt, dass „%1“ der Fehler ist.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>RESPONSE</source>
        <translation>ANTWORT</translation>
    </message>
    <message>
        <source>No body, or let go to make room for newer ones.</source>
        <translation>Kein Inhalt, oder weggelassen, um neueren Platz zu machen.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The beginning of a long answer. Copy JSON takes all of it.</source>
        <translation>Der Anfang einer langen Antwort. „JSON kopieren“ nimmt sie ganz.</translation>
    </message>
</context>
<context>
    <name>JournalStrip</name>
    <message>
        <source>Nothing is sent until this is mended; the devices are watched as before. %1</source>
        <translation>Nichts wird gesendet, bis dies behoben ist; die Geräte werden weiter beobachtet. %1</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>EVERYWHERE</source>
        <translation>ÜBERALL</translation>
    </message>
    <message>
        <source>Command palette: commands, devices, pages, settings</source>
        <translation>Befehlspalette: Befehle, Geräte, Seiten, Einstellungen</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Flotte durchsuchen</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <translation>Leiste schmaler machen</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles noch einmal lesen</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Nächster und voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Text size: larger, smaller, as it was</source>
        <translation>Textgröße: größer, kleiner, wie zuvor</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Manual, at the page that fits</source>
        <translation>Handbuch, auf der passenden Seite</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>GERÄT</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Einstellungen des Geräts</translation>
    </message>
    <message>
        <source>Actions of the device</source>
        <translation>Aktionen des Geräts</translation>
    </message>
    <message>
        <source>Previous and next device of the list</source>
        <translation>Voriges und nächstes Gerät der Liste</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Frisch abrufen</translation>
    </message>
    <message>
        <source>Back to the fleet</source>
        <translation>Zurück zur Flotte</translation>
    </message>
    <message>
        <source>LISTS AND FORMS</source>
        <translation>LISTEN UND FORMULARE</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>Sich in einer Liste bewegen</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Gewähltes öffnen</translation>
    </message>
    <message>
        <source>Choose; hold it down to send in LIVE</source>
        <translation>Wählen; in LIVE gedrückt halten, um zu senden</translation>
    </message>
    <message>
        <source>Change a value by one step, by ten</source>
        <translation>Einen Wert um einen Schritt ändern, um zehn</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Nächstes und voriges Bedienelement</translation>
    </message>
    <message>
        <source>Cancel; in a confirmation that is always safe</source>
        <translation>Abbrechen; in einer Bestätigung ist das immer sicher</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo a name, tag or note</source>
        <translation>Name, Schlagwort oder Notiz zurücknehmen</translation>
    </message>
    <message>
        <source>Explain it, for a ticket</source>
        <translation>Es erklären, für ein Ticket</translation>
    </message>
    <message>
        <source>Its requests in the Inspector</source>
        <translation>Seine Anfragen im Inspektor</translation>
    </message>
    <message>
        <source>VIEWS OF THE FLEET</source>
        <translation>ANSICHTEN DER FLOTTE</translation>
    </message>
    <message>
        <source>Table: choose several rows</source>
        <translation>Tabelle: mehrere Zeilen wählen</translation>
    </message>
    <message>
        <source>Table: choose all rows, copy what is chosen</source>
        <translation>Tabelle: alle Zeilen wählen, Gewähltes kopieren</translation>
    </message>
    <message>
        <source>Table, on the head of a column: move the column</source>
        <translation>Tabelle, auf dem Kopf einer Spalte: die Spalte verschieben</translation>
    </message>
    <message>
        <source>Table, on the head of a column: narrower, wider</source>
        <translation>Tabelle, auf dem Kopf einer Spalte: schmaler, breiter</translation>
    </message>
    <message>
        <source>Map, on a distribution: from bar to bar; show its devices</source>
        <translation>Karte, auf einer Verteilung: von Balken zu Balken; seine Geräte zeigen</translation>
    </message>
    <message>
        <source>Matrix: up to the heads, over to the names; show their devices</source>
        <translation>Matrix: hinauf zu den Köpfen, hinüber zu den Namen; ihre Geräte zeigen</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>Chart: read the values</source>
        <translation>Diagramm: die Werte ablesen</translation>
    </message>
    <message>
        <source>Chart: earlier, later</source>
        <translation>Diagramm: früher, später</translation>
    </message>
    <message>
        <source>Time line of the actions: from action to action; open it</source>
        <translation>Zeitleiste der Aktionen: von Aktion zu Aktion; sie öffnen</translation>
    </message>
    <message>
        <source>Time line of the actions: earlier, later</source>
        <translation>Zeitleiste der Aktionen: früher, später</translation>
    </message>
    <message>
        <source>Chart, time line of the actions: closer, farther, back to now</source>
        <translation>Diagramm, Zeitleiste der Aktionen: näher, weiter weg, zurück zum Jetzt</translation>
    </message>
    <message>
        <source>Past of the fleet: by a minute, with Shift by 15; by an hour</source>
        <translation>Vergangenheit der Flotte: um eine Minute, mit Umschalt um 15; um eine Stunde</translation>
    </message>
    <message>
        <source>In the palette: a device beside the page on screen</source>
        <translation>In der Palette: ein Gerät neben der gezeigten Seite</translation>
    </message>
    <message>
        <source>Cards: to the buttons of a card, along them, and back</source>
        <translation>Kacheln: zu den Knöpfen einer Kachel, von Knopf zu Knopf und zurück</translation>
    </message>
    <message>
        <source>Table, cards: close and open a group</source>
        <translation>Tabelle, Kacheln: eine Gruppe schließen und öffnen</translation>
    </message>
    <message>
        <source>On the head of a group: show this group alone</source>
        <translation>Auf dem Kopf einer Gruppe: nur diese Gruppe zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Rad</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Chart: closer and farther; earlier and later</source>
        <translation>Diagramm: näher und weiter; früher und später</translation>
    </message>
    <message>
        <source>By a page, in a list and in a dialog</source>
        <translation>Um eine Seite, in einer Liste und in einem Dialog</translation>
    </message>
</context>
<context>
    <name>LastActionPanel</name>
    <message>
        <source>Last action</source>
        <translation>Letzte Aktion</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Aktion abbrechen</translation>
    </message>
</context>
<context>
    <name>LimitChanges</name>
    <message>
        <source>What the device declares now</source>
        <translation>Was das Gerät jetzt angibt</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 war %2, ist %3</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE ist entsperrt: Befehle erreichen echte Anlagen. Es sperrt sich wieder in %1.</translation>
    </message>
    <message>
        <source>It agrees again, go on</source>
        <translation>Sie stimmen wieder überein, weiter</translation>
    </message>
    <message>
        <source>Unlock for 10 min</source>
        <translation>Für 10 min entsperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>cards table map devices</source>
        <translation>Kacheln Tabelle Karte Geräte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>users consent link</source>
        <translation>Benutzer Einwilligung Verknüpfung</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>booked planned history of commands</source>
        <translation>vorgemerkt geplant Verlauf der Befehle</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>log proof who</source>
        <translation>Log Nachweis wer</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>requests network bundle curl</source>
        <translation>Anfragen Netzwerk Paket curl</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>options preferences connections keys safety proxy language units</source>
        <translation>Optionen Vorlieben Verbindungen Schlüssel Sicherheit Proxy Sprache Einheiten</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles noch einmal lesen</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>auffrischen neu laden</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Weiter abfragen</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Abfragen anhalten</translation>
    </message>
    <message>
        <source>stop reading resume</source>
        <translation>stopp Lesen fortsetzen</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>Farben Aussehen Nacht</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>colours appearance day</source>
        <translation>Farben Aussehen Tag</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Design mit hohem Kontrast</translation>
    </message>
    <message>
        <source>colours appearance accessibility</source>
        <translation>Farben Aussehen Barrierefreiheit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>Zoom Schrift Größe</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Narrow or widen the rail</source>
        <translation>Leiste schmaler oder breiter machen</translation>
    </message>
    <message>
        <source>sidebar navigation</source>
        <translation>Seitenleiste Navigation</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>help documentation how to</source>
        <translation>Hilfe Dokumentation wie geht</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>Hilfe Tasten</translation>
    </message>
    <message>
        <source>Fleet as cards</source>
        <translation>Flotte als Kacheln</translation>
    </message>
    <message>
        <source>Fleet as a table</source>
        <translation>Flotte als Tabelle</translation>
    </message>
    <message>
        <source>rows list</source>
        <translation>Zeilen Liste</translation>
    </message>
    <message>
        <source>Fleet as a map</source>
        <translation>Flotte als Karte</translation>
    </message>
    <message>
        <source>heat map distribution</source>
        <translation>Heatmap Verteilung</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>%1 – Amps Fleet</source>
        <translation>%1 – Amps Fleet</translation>
    </message>
    <message>
        <source>%1 · %2 – Amps Fleet</source>
        <translation>%1 · %2 – Amps Fleet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) of the last run ended in the middle. They are settled by reading; nothing is sent again.</source>
        <translation>
            <numerusform>%n Befehl des letzten Laufs endete mittendrin. Er wird durch Lesen geklärt; nichts wird noch einmal gesendet.</numerusform>
            <numerusform>%n Befehle des letzten Laufs endeten mittendrin. Sie werden durch Lesen geklärt; nichts wird noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme as the desktop</source>
        <translation>Design wie der Desktop</translation>
    </message>
    <message>
        <source>colours appearance automatic</source>
        <translation>Farben Aussehen automatisch</translation>
    </message>
    <message>
        <source>That request is no longer kept: the last 1,000 are, in memory only.</source>
        <translation>Diese Anfrage ist nicht mehr aufbewahrt: Die letzten 1.000 sind es, nur im Speicher.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>charts past curves compare export</source>
        <translation>Diagramme Vergangenheit Kurven vergleichen Ausgabe</translation>
    </message>
    <message>
        <source>What devices declare</source>
        <translation>Was Geräte angeben</translation>
    </message>
    <message>
        <source>matrix commands capabilities fields</source>
        <translation>Matrix Befehle Fähigkeiten Felder</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MovedFacts</name>
    <message>
        <source>%1 was %2, is %3.</source>
        <translation>%1 war %2, ist %3.</translation>
    </message>
    <message>
        <source>This changed while you were reading. Nothing was sent.</source>
        <translation>Dies hat sich geändert, während Sie lasen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Moved since the sheet opened</source>
        <translation>Seit dem Öffnen verändert</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
</context>
<context>
    <name>NotesMenu</name>
    <message>
        <source>Names, tags and notes</source>
        <translation>Namen, Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>Your names, tags and notes</source>
        <translation>Ihre Namen, Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>None yet. Write them on a device&apos;s page, or for a selection, or take them in from a file. They stay on this computer.</source>
        <translation>Noch keine. Schreiben Sie sie auf der Seite eines Geräts oder für eine Auswahl, oder übernehmen Sie sie aus einer Datei. Sie bleiben auf diesem Rechner.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s). They stay on this computer.</source>
        <translation>
            <numerusform>Von %n Gerät. Sie bleiben auf diesem Rechner.</numerusform>
            <numerusform>Von %n Geräten. Sie bleiben auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in from CSV</source>
        <translation>Aus CSV übernehmen</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Save names, tags and notes as CSV</source>
        <translation>Namen, Schlagwörter und Notizen als CSV speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Take names, tags and notes in from CSV</source>
        <translation>Namen, Schlagwörter und Notizen aus CSV übernehmen</translation>
    </message>
    <message>
        <source>Separated values (*.csv *.tsv *.txt)</source>
        <translation>Getrennte Werte (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes about the device</source>
        <translation>Ihre Notizen zum Gerät</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OnboardingDoor</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>OnboardingKey</name>
    <message>
        <source>Paste a key that starts with sk_test_</source>
        <translation>Einen Schlüssel einfügen, der mit sk_test_ beginnt</translation>
    </message>
    <message>
        <source>Paste a key that starts with sk_live_</source>
        <translation>Einen Schlüssel einfügen, der mit sk_live_ beginnt</translation>
    </message>
    <message>
        <source>Sandbox key, hidden entry</source>
        <translation>Sandbox-Schlüssel, verborgene Eingabe</translation>
    </message>
    <message>
        <source>Live key, hidden entry</source>
        <translation>Live-Schlüssel, verborgene Eingabe</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Anderen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Start read-only</source>
        <translation>Nur zum Lesen beginnen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Check this key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Open for this run</source>
        <translation>Für diesen Lauf öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1, checked first</source>
        <translation>%1, zuerst geprüft</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Address and name</source>
        <translation>Adresse und Name</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Name dieser Verbindung</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>The key of “%1”</source>
        <translation>Der Schlüssel von „%1“</translation>
    </message>
    <message>
        <source>Which fleet do you want to open?</source>
        <translation>Welche Flotte möchten Sie öffnen?</translation>
    </message>
    <message>
        <source>Everything else of this connection is kept here. Only its key is missing.</source>
        <translation>Alles andere dieser Verbindung ist hier aufbewahrt. Nur ihr Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>You can keep all three and switch between them. The frame around the window always tells you where you are.</source>
        <translation>Sie können alle drei behalten und zwischen ihnen wechseln. Der Rahmen um das Fenster sagt Ihnen immer, wo Sie sind.</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Vorführflotte</translation>
    </message>
    <message>
        <source>38 devices of all five families on a simulated day. Ready at once.</source>
        <translation>38 Geräte aller fünf Gerätefamilien an einem simulierten Tag. Sofort bereit.</translation>
    </message>
    <message>
        <source>Works without a network or a key</source>
        <translation>Geht ohne Netz und ohne Schlüssel</translation>
    </message>
    <message>
        <source>Commands play out as on real devices</source>
        <translation>Befehle wirken wie auf echten Geräten</translation>
    </message>
    <message>
        <source>Can never reach real equipment</source>
        <translation>Kann echte Anlagen nie erreichen</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>Vorführflotte öffnen</translation>
    </message>
    <message>
        <source>Larger ones:</source>
        <translation>Größere:</translation>
    </message>
    <message>
        <source>Sandbox key</source>
        <translation>Sandbox-Schlüssel</translation>
    </message>
    <message>
        <source>Amps simulates the devices. Every request is real, nothing moves in the physical world.</source>
        <translation>Amps simuliert die Geräte. Jede Anfrage ist echt, in der wirklichen Welt bewegt sich nichts.</translation>
    </message>
    <message>
        <source>Full command set on every family</source>
        <translation>Alle Befehle für jede Gerätefamilie</translation>
    </message>
    <message>
        <source>The next read shows what you sent</source>
        <translation>Die nächste Lesung zeigt, was Sie gesendet haben</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>Live key</source>
        <translation>Live-Schlüssel</translation>
    </message>
    <message>
        <source>Real batteries, chargers and homes of real customers. Commands have real effects.</source>
        <translation>Echte Speicher, Ladestationen und Wohnungen echter Kunden. Befehle haben echte Wirkung.</translation>
    </message>
    <message>
        <source>Every write asks first: hold or type to confirm</source>
        <translation>Jedes Schreiben fragt erst: halten oder eintippen, um zu bestätigen</translation>
    </message>
    <message>
        <source>Starts read-only; commands are allowed later in Settings</source>
        <translation>Beginnt nur zum Lesen; Befehle werden später in den Einstellungen erlaubt</translation>
    </message>
    <message>
        <source>Every write is kept in the audit trail</source>
        <translation>Jedes Schreiben steht im Protokoll</translation>
    </message>
    <message>
        <source>Open the live fleet</source>
        <translation>Live-Flotte öffnen</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Verbindet mit %1.</translation>
    </message>
    <message>
        <source>Open the fleet</source>
        <translation>Flotte öffnen</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Schlüsselbund noch einmal fragen</translation>
    </message>
    <message>
        <source>Open another fleet</source>
        <translation>Andere Flotte öffnen</translation>
    </message>
    <message>
        <source>Keys stay in this computer’s keyring. They are never written to logs, exports or the inspector.</source>
        <translation>Schlüssel bleiben im Schlüsselbund dieses Rechners. Sie werden nie in Logs, Ausgaben oder den Inspektor geschrieben.</translation>
    </message>
    <message>
        <source>The key decides the fleet: a live key pasted into the sandbox door opens nothing and says so.</source>
        <translation>Der Schlüssel entscheidet über die Flotte: Ein Live-Schlüssel in der Sandbox-Tür öffnet nichts und sagt es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>%1. Command palette</source>
        <translation>%1. Befehlspalette</translation>
    </message>
    <message>
        <source>Nothing here sends anything by itself</source>
        <translation>Nichts hier sendet von sich aus etwas</translation>
    </message>
    <message>
        <source>Find a command, device, page or setting</source>
        <translation>Einen Befehl, ein Gerät, eine Seite oder Einstellung finden</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, device, page or setting</source>
        <translation>Befehl, Gerät, Seite oder Einstellung</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Pfeil nach oben</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>daneben öffnen</translation>
    </message>
</context>
<context>
    <name>ParameterControl</name>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>The present value, under a slider</extracomment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>PastDevicePanel</name>
    <message>
        <source>Device at %1</source>
        <translation>Gerät, %1</translation>
    </message>
    <message>
        <source>Not recorded at this minute</source>
        <translation>In dieser Minute nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is how it was at %1. Commands go to a device as it is now: there are none here.</source>
        <translation>So war es: %1. Befehle gehen an ein Gerät, wie es jetzt ist: Hier gibt es keine.</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>Öffnen, wie es jetzt ist</translation>
    </message>
</context>
<context>
    <name>PendingStrip</name>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Diese Anfrage im Inspektor zeigen</translation>
    </message>
</context>
<context>
    <name>PlanLaneRow</name>
    <message numerus="yes">
        <source>%1, %n action(s) in view</source>
        <translation>
            <numerusform>%1, %n Aktion im Blick</numerusform>
            <numerusform>%1, %n Aktionen im Blick</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningView</name>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>3 d</source>
        <translation>3 T</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>Time line of the actions</source>
        <translation>Zeitleiste der Aktionen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Length of time in view</source>
        <translation>Länge der gezeigten Zeit</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nichts in dieser Zeit</translation>
    </message>
    <message>
        <source>No action was planned or ran in what is shown.</source>
        <translation>Keine Aktion war im gezeigten Zeitraum geplant oder lief.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Jetzt zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 devices in view</source>
        <translation>
            <numerusform>%Ln Aktion von %1 Geräten im Blick</numerusform>
            <numerusform>%Ln Aktionen von %1 Geräten im Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 groups in view</source>
        <translation>
            <numerusform>%Ln Aktion von %1 Gruppen im Blick</numerusform>
            <numerusform>%Ln Aktionen von %1 Gruppen im Blick</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollingStatus</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Opens what reading costs.</source>
        <translation>%1. Öffnet, was das Lesen kostet.</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Steht still</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>“%1” proposes: %2.</source>
        <extracomment>%1 is the name that a script gave itself, %2 what it asks for</extracomment>
        <translation>„%1“ schlägt vor: %2.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>%n weiterer wartet.</numerusform>
            <numerusform>%n weitere warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Gerät öffnen</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing is sent by looking.</source>
        <translation>Öffnet die Bestätigung. Ansehen sendet nichts.</translation>
    </message>
</context>
<context>
    <name>RangeSliderPair</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReadBudgetPopover</name>
    <message>
        <source>Lists, page by page</source>
        <translation>Listen, Seite für Seite</translation>
    </message>
    <message>
        <source>Single devices</source>
        <translation>Einzelne Geräte</translation>
    </message>
    <message>
        <source>Fresh readings pulled</source>
        <translation>Frisch abgerufene Messwerte</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Customers and health</source>
        <translation>Kunden und Zustand</translation>
    </message>
    <message>
        <source>Read budget</source>
        <translation>Lesekontingent</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left in this minute</source>
        <translation>
            <numerusform>%n Anfrage in dieser Minute übrig</numerusform>
            <numerusform>%n Anfragen in dieser Minute übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, tried again</source>
        <translation>Davon noch einmal versucht</translation>
    </message>
    <message>
        <source>Of these, refused as too many</source>
        <translation>Davon als zu viele abgelehnt</translation>
    </message>
    <message>
        <source>One sweep per interval needs</source>
        <translation>Ein Rundgang je Abstand braucht</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 je Minute</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>What was refused, and what the device declares now</source>
        <translation>Was abgelehnt wurde und was das Gerät jetzt angibt</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>What the device declares now</source>
        <translation>Was das Gerät jetzt angibt</translation>
    </message>
    <message>
        <source>What to show of the declaration</source>
        <translation>Was von den Angaben gezeigt wird</translation>
    </message>
    <message>
        <source>What changed, %1</source>
        <translation>Was sich geändert hat, %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>FORM OPENED, %1</source>
        <translation>FORMULAR GEÖFFNET, %1</translation>
    </message>
    <message>
        <source>FORM OPENED</source>
        <translation>FORMULAR GEÖFFNET</translation>
    </message>
    <message>
        <source>NOW, %1</source>
        <translation>JETZT, %1</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>JETZT</translation>
    </message>
    <message>
        <source>deviceCapabilities, as it came with the refusal</source>
        <translation>deviceCapabilities, wie es mit der Ablehnung kam</translation>
    </message>
    <message>
        <source>The refused request</source>
        <translation>Die abgelehnte Anfrage</translation>
    </message>
    <message>
        <source>Open in inspector</source>
        <translation>Im Inspektor öffnen</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file %1 already. What is in it now would be lost.</source>
        <translation>Eine Datei %1 gibt es schon. Ihr jetziger Inhalt ginge verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>All schedules</source>
        <translation>Alle Zeitpläne</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>als Nächstes %1</translation>
    </message>
    <message>
        <source>Not offered yet.</source>
        <translation>Noch nicht angeboten.</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. A command can be booked for a time or a window instead.</source>
        <translation>Die API beschreibt Zeitpläne und antwortet dafür mit 501; gefragt %1. Stattdessen kann ein Befehl für eine Zeit oder ein Zeitfenster vorgemerkt werden.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Asking for schedules…</source>
        <translation>Zeitpläne werden erfragt …</translation>
    </message>
    <message>
        <source>None. It does what it is commanded and what its maker&apos;s own schedule says.</source>
        <translation>Keiner. Es tut, was ihm befohlen wird und was der Zeitplan seines Herstellers sagt.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Set a schedule…</source>
        <translation>Zeitplan setzen …</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>Zeitplan abbrechen</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule of %1</source>
        <translation>Zeitplan: %1</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Clock of</source>
        <translation>Uhr von</translation>
    </message>
    <message>
        <source>A time zone by its name, such as Europe/Madrid: times of day are read by its clock.</source>
        <translation>Eine Zeitzone mit ihrem Namen, etwa Europe/Madrid: Tageszeiten werden nach ihrer Uhr gelesen.</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>Zeitzone des Zeitplans</translation>
    </message>
    <message>
        <source>%1: %2 (being changed)</source>
        <translation>%1: %2 (wird geändert)</translation>
    </message>
    <message>
        <source>Change the slot %1</source>
        <translation>Abschnitt %1 ändern</translation>
    </message>
    <message>
        <source>Take the slot %1 out</source>
        <translation>Abschnitt %1 entfernen</translation>
    </message>
    <message>
        <source>Change this slot</source>
        <translation>Diesen Abschnitt ändern</translation>
    </message>
    <message>
        <source>One more slot</source>
        <translation>Ein weiterer Abschnitt</translation>
    </message>
    <message>
        <source>The first slot</source>
        <translation>Der erste Abschnitt</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>A time of day, or a day and a time for once</source>
        <translation>Eine Tageszeit, oder Tag und Zeit bei einmal</translation>
    </message>
    <message>
        <source>When the slot begins</source>
        <translation>Wann der Abschnitt beginnt</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>How long the slot lasts</source>
        <translation>Wie lange der Abschnitt dauert</translation>
    </message>
    <message>
        <source>4h, 1.5h, 90m</source>
        <translation>4h, 1.5h, 90m</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command of the slot</source>
        <translation>Befehl des Abschnitts</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>Änderung übernehmen</translation>
    </message>
    <message>
        <source>Add the slot</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Noch ist nichts gesendet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen …</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>%n Zeitplan</numerusform>
            <numerusform>%n Zeitpläne</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>es gibt mehr</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Noch nicht angeboten</translation>
    </message>
    <message>
        <source>No schedules</source>
        <translation>Keine Zeitpläne</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. It is asked again only when you say so.</source>
        <translation>Die API beschreibt Zeitpläne und antwortet dafür mit 501; gefragt %1. Sie wird nur wieder gefragt, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>A schedule is set on the page of a device.</source>
        <translation>Ein Zeitplan wird auf der Seite eines Geräts gesetzt.</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>als Nächstes %1</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>Zeitplan ändern: %1</translation>
    </message>
    <message>
        <source>Cancel the schedule of %1</source>
        <translation>Zeitplan abbrechen: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SettingsConnections</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>DEMO, the built-in fleet</source>
        <translation>DEMO, die eingebaute Flotte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one with a sandbox or a live key.</source>
        <translation>Noch ist keine Verbindung gespeichert. Fügen Sie eine mit einem Sandbox- oder Live-Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (dieses Fenster)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>%1, %2, %3, read-only</source>
        <translation>%1, %2, %3, nur lesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Enter a new key for %1</source>
        <translation>Neuen Schlüssel für %1 eingeben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Everything of this connection on this computer goes: its key in the keyring, its settings, and its folder %1 with every stored reading. The audit log of what was sent is kept. Nothing changes at Amps or on any device. It cannot be undone.</source>
        <translation>Alles zu dieser Verbindung auf diesem Rechner geht: ihr Schlüssel im Schlüsselbund, ihre Einstellungen und ihr Ordner %1 mit jedem gespeicherten Messwert. Das Protokoll dessen, was gesendet wurde, bleibt. Bei Amps und an den Geräten ändert sich nichts. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove everything of it</source>
        <translation>Alles davon entfernen</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>This window records.</source>
        <translation>Dieses Fenster zeichnet auf.</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>Die Datenbank sagt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Only a profile can share its history with other desks.</source>
        <translation>Nur ein Profil kann seinen Verlauf mit anderen Arbeitsplätzen teilen.</translation>
    </message>
    <message>
        <source>Several desks can share one history in a PostgreSQL database. One of them records, the others read; when it closes, another takes over.</source>
        <translation>Mehrere Arbeitsplätze können einen Verlauf in einer PostgreSQL-Datenbank teilen. Einer zeichnet auf, die anderen lesen; schließt er, übernimmt ein anderer.</translation>
    </message>
    <message>
        <source>Address of a shared history</source>
        <translation>Adresse eines geteilten Verlaufs</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Taken when the profile is opened again. The password is never kept here: PostgreSQL&apos;s library reads it from ~/.pgpass.</source>
        <translation>Gilt, wenn das Profil wieder geöffnet wird. Das Passwort wird hier nie verwahrt: Die Bibliothek von PostgreSQL liest es aus ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Amps Fleet %1</source>
        <translation>Amps Fleet %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Sends nothing but the API requests that you see.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sendet nichts als die API-Anfragen, die Sie sehen.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the device</source>
        <translation>Einstellungen des Geräts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>kept by the device, %1</source>
        <translation>vom Gerät bewahrt, %1</translation>
    </message>
    <message>
        <source>kept by the device</source>
        <translation>vom Gerät bewahrt</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>SettingsRegion</name>
    <message>
        <source>Language and units</source>
        <translation>Sprache und Einheiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Wie gemeldet</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Entfernungen</translation>
    </message>
    <message>
        <source>For readings only. Commands and settings keep the unit that the device declares, and so do charts, exports and the command line.</source>
        <translation>Nur für Messwerte. Befehle und Einstellungen behalten die Einheit, die das Gerät angibt, ebenso Diagramme, Ausgaben und die Kommandozeile.</translation>
    </message>
</context>
<context>
    <name>SettingsSafety</name>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE ist entsperrt: Befehle erreichen echte Anlagen. Es sperrt sich wieder in %1.</translation>
    </message>
    <message>
        <source>Each command is sent after a confirmation.</source>
        <translation>Jeder Befehl wird nach einer Bestätigung gesendet.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent from this connection</source>
        <translation>Nur lesen: Von dieser Verbindung kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>Unlock LIVE for</source>
        <translation>LIVE entsperren für</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>It locks by itself when the time is over, when the screen is locked, when the computer sleeps, and when any sign of the environment disagrees.</source>
        <translation>Es sperrt sich von selbst, wenn die Zeit um ist, der Bildschirm gesperrt wird, der Rechner schläft und wenn ein Zeichen der Umgebung widerspricht.</translation>
    </message>
</context>
<context>
    <name>SettingsTransport</name>
    <message>
        <source>Transport</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Authorities trusted</source>
        <translation>Vertraute Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates in doubt</source>
        <translation>Zweifelhafte Zertifikate</translation>
    </message>
    <message>
        <source>refused, without exception</source>
        <translation>abgelehnt, ohne Ausnahme</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>refused: a key goes nowhere else</source>
        <translation>abgelehnt: Ein Schlüssel geht nirgendwo sonst hin</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>Einfaches http</translation>
    </message>
    <message>
        <source>to this computer only</source>
        <translation>nur zu diesem Rechner</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>A company network may need an authority of its own: the path of its certificate in PEM form.</source>
        <translation>Ein Firmennetz braucht vielleicht eine eigene Zertifizierungsstelle: der Pfad ihres Zertifikats im PEM-Format.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Zertifikat einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>/path/to/authority.pem</source>
        <translation>/pfad/zur/stelle.pem</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>A tenth is above</source>
        <translation>Ein Zehntel liegt darüber</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>A tenth is below</source>
        <translation>Ein Zehntel liegt darunter</translation>
    </message>
    <message>
        <source>10 % above</source>
        <translation>10 % darüber</translation>
    </message>
    <message>
        <source>10 % below</source>
        <translation>10 % darunter</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>The file is damaged: %1 at byte %2.</source>
        <translation>Die Datei ist beschädigt: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>This is no support bundle.</source>
        <translation>Dies ist kein Supportpaket.</translation>
    </message>
    <message>
        <source>The bundle was made by a later version of this application.</source>
        <translation>Das Paket stammt von einer späteren Version dieses Programms.</translation>
    </message>
</context>
<context>
    <name>TagsPopup</name>
    <message>
        <source>Tags and note</source>
        <translation>Schlagwörter und Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n device(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Gerät</numerusform>
            <numerusform>Schlagwörter von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Anbringen</translation>
    </message>
    <message>
        <source>One note for all of them</source>
        <translation>Eine Notiz für alle</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Battery</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning: a family of devices</extracomment>
        <translation>Klimagerät</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Wechselrichter</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Built-in data, no network</source>
        <translation>Eingebaute Daten, kein Netz</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>Simulierte Geräte</translation>
    </message>
    <message>
        <source>Real equipment</source>
        <translation>Echte Anlagen</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, Zeit an der Anlage</translation>
    </message>
    <message>
        <source>22:00, tomorrow 06:00, 1.5h</source>
        <translation>22:00, morgen 06:00, 1,5 h</translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, expected next</source>
        <translation>%1, als Nächstes erwartet</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1, noch nicht</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Beside the step of an action that is awaited now</extracomment>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, nach %2</translation>
    </message>
</context>
<context>
    <name>TimelineSteps</name>
    <message>
        <source>Steps of the action</source>
        <translation>Schritte der Aktion</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Command palette, Ctrl+K</source>
        <translation>Befehlspalette, Strg+K</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Weiter abfragen</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Abfragen anhalten</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Manual, F1</source>
        <translation>Handbuch, F1</translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>WelcomeMain</name>
    <message>
        <source>Key of %1 – Amps Fleet</source>
        <translation>Schlüssel von %1 – Amps Fleet</translation>
    </message>
    <message>
        <source>Welcome – Amps Fleet</source>
        <translation>Willkommen – Amps Fleet</translation>
    </message>
    <message>
        <source>Amps Fleet</source>
        <translation>Amps Fleet</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>This is the certificate of a server, not of an authority: it cannot vouch for any other.</source>
        <translation>Dies ist das Zertifikat eines Servers, nicht einer Zertifizierungsstelle: Es kann für kein anderes bürgen.</translation>
    </message>
    <message>
        <source>The certificate in this file has expired.</source>
        <translation>Das Zertifikat in dieser Datei ist abgelaufen.</translation>
    </message>
    <message>
        <source>The delivery lacks its id, its time stamp or its signature.</source>
        <translation>Der Lieferung fehlt ihre ID, ihr Zeitstempel oder ihre Signatur.</translation>
    </message>
    <message>
        <source>The time stamp is no whole number of seconds.</source>
        <translation>Der Zeitstempel ist keine ganze Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>The delivery was signed more than five minutes before it was checked.</source>
        <translation>Die Lieferung wurde mehr als fünf Minuten vor der Prüfung signiert.</translation>
    </message>
    <message>
        <source>The delivery is signed for a time more than five minutes ahead.</source>
        <translation>Die Lieferung ist für eine Zeit signiert, die mehr als fünf Minuten voraus liegt.</translation>
    </message>
    <message>
        <source>There is no signature of version v1.</source>
        <translation>Es gibt keine Signatur der Version v1.</translation>
    </message>
    <message>
        <source>The signature was not made with this secret over this id, time stamp and body.</source>
        <translation>Die Signatur wurde nicht mit diesem Geheimnis über diese ID, diesen Zeitstempel und diesen Inhalt gemacht.</translation>
    </message>
    <message>
        <source>A delivery with this id was verified before.</source>
        <translation>Eine Lieferung mit dieser ID wurde schon geprüft.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionCountdown</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>This action is not known.</source>
        <translation>Diese Aktion ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled; this one is %1.</source>
        <translation>Nur eine vorgemerkte Aktion kann abgebrochen werden; diese ist %1.</translation>
    </message>
    <message>
        <source>Booked; the service did not say for when.</source>
        <translation>Vorgemerkt; für wann, hat der Dienst nicht gesagt.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>You asked for %1.</source>
        <translation>Sie haben %1 verlangt.</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Beginnt in %1</translation>
    </message>
    <message>
        <source>It should start now</source>
        <translation>Sie sollte jetzt beginnen</translation>
    </message>
    <message>
        <source>It should have started %1 ago and is still booked</source>
        <translation>Sie hätte vor %1 beginnen sollen und ist noch vorgemerkt</translation>
    </message>
    <message>
        <source>%1, %2 (%3 UTC)</source>
        <translation>%1, %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of it</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fleet::ActionListModel</name>
    <message>
        <source>No time told</source>
        <translation>Keine Zeit genannt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>nicht von hier</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTimeline</name>
    <message>
        <source>the maker</source>
        <translation>der Hersteller</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>von hier</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>nicht von hier</translation>
    </message>
    <message>
        <source>fires at %1, in %2</source>
        <translation>wird um %1 ausgelöst, in %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>it did not run</source>
        <translation>sie lief nicht</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>an %1 gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1 accepted it</source>
        <translation>%1 hat sie angenommen</translation>
    </message>
    <message>
        <source>accepted, not seen yet</source>
        <translation>angenommen, noch nicht gesehen</translation>
    </message>
    <message>
        <source>a later read shows it, not an API state</source>
        <translation>eine spätere Lesung zeigt es, kein Zustand der API</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Am Gerät gesehen</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Longer than usual: it should have started at %1.</source>
        <translation>Länger als üblich: Sie hätte um %1 beginnen sollen.</translation>
    </message>
    <message>
        <source>Longer than usual: it should have ended at %1.</source>
        <translation>Länger als üblich: Sie hätte um %1 enden sollen.</translation>
    </message>
    <message>
        <source>Longer than usual: %1 mostly takes %2.</source>
        <translation>Länger als üblich: %1 braucht meist %2.</translation>
    </message>
    <message>
        <source>It is about to start.</source>
        <translation>Sie beginnt gleich.</translation>
    </message>
    <message>
        <source>Can be cancelled for %1.</source>
        <translation>Kann noch %1 abgebrochen werden.</translation>
    </message>
    <message>
        <source>At the end, %1, the battery goes to idle and keeps its level.</source>
        <translation>Am Ende, %1, geht der Speicher in Ruhe und hält seinen Ladestand.</translation>
    </message>
    <message>
        <source>At the end, %1, the device goes back by itself.</source>
        <translation>Am Ende, %1, kehrt das Gerät von selbst zurück.</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>Sie kann bis %1 abgebrochen werden.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTracker</name>
    <message>
        <source>The disk has not written the intent down in time.</source>
        <translation>Die Festplatte hat das Vorhaben nicht rechtzeitig festgehalten.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditCheck</name>
    <message>
        <source>Not exported</source>
        <translation>Nicht ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported</source>
        <translation>
            <numerusform>%n Eintrag ausgegeben</numerusform>
            <numerusform>%n Einträge ausgegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::AuditFile</name>
    <message>
        <source>The audit log cannot be written: %1</source>
        <translation>Das Protokoll kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>sein Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>another window is opening it.</source>
        <translation>ein anderes Fenster öffnet es gerade.</translation>
    </message>
    <message>
        <source>it is not open.</source>
        <translation>es ist nicht offen.</translation>
    </message>
    <message>
        <source>the file was taken away or replaced while it was in use.</source>
        <translation>die Datei wurde während der Benutzung weggenommen oder ersetzt.</translation>
    </message>
    <message>
        <source>the file became shorter while it was in use.</source>
        <translation>die Datei wurde während der Benutzung kürzer.</translation>
    </message>
    <message>
        <source>somebody else has written to it.</source>
        <translation>jemand anders hat hineingeschrieben.</translation>
    </message>
    <message>
        <source>Another process holds the audit log.</source>
        <translation>Ein anderer Prozess hält das Protokoll.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditStory</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>fleet::AuditWords</name>
    <message>
        <source>Shown, not confirmed</source>
        <translation>Gezeigt, nicht bestätigt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Hier gesperrt</translation>
    </message>
    <message>
        <source>Confirmed, not sent</source>
        <translation>Bestätigt, nicht gesendet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>After a damaged log</source>
        <translation>Nach einem beschädigten Protokoll</translation>
    </message>
    <message>
        <source>Log begins</source>
        <translation>Protokoll beginnt</translation>
    </message>
    <message>
        <source>Mended after a crash</source>
        <translation>Nach einem Absturz repariert</translation>
    </message>
    <message>
        <source>Completed, took effect</source>
        <translation>Abgeschlossen, hat gewirkt</translation>
    </message>
    <message>
        <source>Completed, in progress</source>
        <translation>Abgeschlossen, läuft</translation>
    </message>
    <message>
        <source>Completed, no effect yet</source>
        <translation>Abgeschlossen, noch ohne Wirkung</translation>
    </message>
    <message>
        <source>Completed, contradicted</source>
        <translation>Abgeschlossen, widersprochen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>Hat gewirkt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>No effect yet</source>
        <translation>Noch ohne Wirkung</translation>
    </message>
    <message>
        <source>Contradicted by a reading</source>
        <translation>Von einem Messwert widerlegt</translation>
    </message>
    <message>
        <source>The log begins</source>
        <translation>Das Protokoll beginnt</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accepted, HTTP %1</source>
        <translation>Angenommen, HTTP %1</translation>
    </message>
    <message>
        <source>Refused, HTTP %1</source>
        <translation>Abgewiesen, HTTP %1</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>Es war angekommen</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Es kam nicht an</translation>
    </message>
    <message>
        <source>The action ended: %1</source>
        <translation>Die Aktion endete: %1</translation>
    </message>
    <message>
        <source>The log is whole.</source>
        <translation>Das Protokoll ist vollständig.</translation>
    </message>
    <message>
        <source>This log is whole, the one before it was not.</source>
        <translation>Dieses Protokoll ist vollständig, das davor war es nicht.</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>Eintrag %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>Eintrag %1 wurde herausgenommen.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were taken out.</source>
        <translation>Die Einträge %1 bis %2 wurden herausgenommen.</translation>
    </message>
    <message>
        <source>An entry was put in at %1.</source>
        <translation>Bei %1 wurde ein Eintrag eingefügt.</translation>
    </message>
    <message>
        <source>Another entry stands in the place of %1.</source>
        <translation>Ein anderer Eintrag steht an der Stelle von %1.</translation>
    </message>
    <message>
        <source>An entry was repeated at %1.</source>
        <translation>Bei %1 wurde ein Eintrag wiederholt.</translation>
    </message>
    <message>
        <source>The log was cut off in the middle of entry %1.</source>
        <translation>Das Protokoll wurde mitten in Eintrag %1 abgeschnitten.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on.</source>
        <translation>Das Ende des Protokolls fehlt, ab Eintrag %1.</translation>
    </message>
    <message>
        <source>The log was written anew, up to entry %1.</source>
        <translation>Das Protokoll wurde neu geschrieben, bis Eintrag %1.</translation>
    </message>
    <message>
        <source>The head of the log is missing.</source>
        <translation>Der Kopf des Protokolls fehlt.</translation>
    </message>
    <message>
        <source>The head of the log was changed.</source>
        <translation>Der Kopf des Protokolls wurde geändert.</translation>
    </message>
    <message>
        <source>The head is older than the log, which goes on from entry %1.</source>
        <translation>Der Kopf ist älter als das Protokoll, das ab Eintrag %1 weitergeht.</translation>
    </message>
    <message>
        <source>The head belongs to another log.</source>
        <translation>Der Kopf gehört zu einem anderen Protokoll.</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Das Protokoll kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from the first one on.</source>
        <translation>
            <numerusform>%n Eintrag folgt vom ersten an.</numerusform>
            <numerusform>%n Einträge folgen vom ersten an aufeinander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, each chained to the one before, and the head agrees.</source>
        <translation>
            <numerusform>%n Eintrag, und der Kopf stimmt überein.</numerusform>
            <numerusform>%n Einträge, jeder an den davor gekettet, und der Kopf stimmt überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>The last run ended in the middle of an entry, as after a crash.</source>
        <translation>Der letzte Lauf endete mitten in einem Eintrag, wie nach einem Absturz.</translation>
    </message>
    <message>
        <source>Of the one before it, this was found: %1.</source>
        <translation>Vom Protokoll davor wurde festgestellt: %1.</translation>
    </message>
    <message>
        <source>Its last entries were cut off, or an older copy was put back.</source>
        <translation>Seine letzten Einträge wurden abgeschnitten, oder eine ältere Kopie wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>The entries follow each other, but they are not those whose head was kept: somebody made the chain anew, or an older copy was continued.</source>
        <translation>Die Einträge folgen aufeinander, aber es sind nicht die, deren Kopf verwahrt wurde: Jemand hat die Kette neu gemacht, oder eine ältere Kopie wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>Without its head, nobody can tell whether the end is missing.</source>
        <translation>Ohne seinen Kopf kann niemand sagen, ob das Ende fehlt.</translation>
    </message>
    <message>
        <source>The break is there, or in the entry before it, if its own hash was made anew.</source>
        <translation>Der Bruch ist dort, oder im Eintrag davor, falls dessen Prüfsumme neu gemacht wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BookImport</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The first line must name the columns: id, and name, tags or note.</source>
        <translation>Die erste Zeile muss die Spalten nennen: id, und name, tags oder note.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Die ID fehlt.</translation>
    </message>
    <message>
        <source>The same device stands in line %1 already; that one counts.</source>
        <translation>Dasselbe Gerät steht schon in Zeile %1; jene zählt.</translation>
    </message>
    <message>
        <source>%1 “%2” goes</source>
        <translation>%1 „%2“: entfällt</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 “%2” instead of “%3”</source>
        <translation>%1 „%2“ statt „%3“</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
</context>
<context>
    <name>fleet::BookedAhead</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>Two times, and what is booked between them</extracomment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>Nothing is booked for the next 24 hours.</source>
        <translation>Für die nächsten 24 Stunden ist nichts vorgemerkt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 charge</comment>
        <extracomment>How many of which command, as the API spells it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2: nothing booked</source>
        <translation>%1 bis %2: nichts vorgemerkt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked for the next 24 hours, at most %1 within a quarter of an hour, from %2 on.</source>
        <extracomment>%1 is how many begin within one quarter of an hour, %2 the time of that quarter</extracomment>
        <translation>
            <numerusform>%Ln für die nächsten 24 Stunden vorgemerkt, höchstens %1 in einer Viertelstunde, ab %2.</numerusform>
            <numerusform>%Ln für die nächsten 24 Stunden vorgemerkt, höchstens %1 in einer Viertelstunde, ab %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BundleDesk</name>
    <message>
        <source>The bundle could not be written: %1.</source>
        <translation>Das Paket konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than any support bundle.</source>
        <translation>Die Datei ist größer als jedes Supportpaket.</translation>
    </message>
    <message>
        <source>Made %1 by Amps Fleet %2 on %3, environment %4, %5</source>
        <translation>%1 von Amps Fleet %2 auf %3 gemacht, Umgebung %4, %5</translation>
    </message>
</context>
<context>
    <name>fleet::CapabilityMatrix</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>fleet::ChartRange</name>
    <message>
        <source>%1, lowest</source>
        <translation>%1, kleinster</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, größter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of it</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fleet::ChartRows</name>
    <message>
        <source>not polled</source>
        <translation>nicht abgefragt</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>a time that has not been yet, in a table over time</comment>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column of a table and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what was known then</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fleet::CommandComposer</name>
    <message>
        <source>Time at the plant, for example 22:00, tomorrow 06:00, 2026-06-12 22:00, +30m or +1.5h. At most 30 days ahead.</source>
        <translation>Zeit an der Anlage, zum Beispiel 22:00, morgen 06:00, 2026-06-12 22:00, +30 min oder +1,5 h. Höchstens 30 Tage im Voraus.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>The device declares other limits than when the form was opened.</source>
        <translation>Das Gerät gibt andere Grenzen an als beim Öffnen des Formulars.</translation>
    </message>
    <message>
        <source>Enter a value, or untick it: then it is not sent.</source>
        <translation>Geben Sie einen Wert ein oder nehmen Sie den Haken weg: Dann wird er nicht gesendet.</translation>
    </message>
    <message>
        <source>Enter when it shall start.</source>
        <translation>Geben Sie ein, wann es beginnen soll.</translation>
    </message>
    <message>
        <source>This is no time. Try 22:00, 2026-06-12 22:00, +30m or +1.5h.</source>
        <translation>Das ist keine Zeitangabe. Versuchen Sie 22:00, 2026-06-12 22:00, +30 min oder +1,5 h.</translation>
    </message>
    <message>
        <source>Enter when it shall end.</source>
        <translation>Geben Sie ein, wann es enden soll.</translation>
    </message>
    <message>
        <source>Enter a clock time, such as 05:00 or 2026-06-13 05:00.</source>
        <translation>Geben Sie eine Uhrzeit ein, etwa 05:00 oder 2026-06-13 05:00.</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Kein Gerät ist gewählt.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Dieses Gerät ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This device declares no commands.</source>
        <translation>Dieses Gerät gibt keine Befehle an.</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>keine Parameter</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>If an action is there already, you decide then.</source>
        <translation>Ist schon eine Aktion da, entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>A booked action is cancelled and this one takes its place.</source>
        <translation>Eine vorgemerkte Aktion wird abgebrochen, und diese tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>This one starts when the other one ends.</source>
        <translation>Diese beginnt, wenn die andere endet.</translation>
    </message>
    <message>
        <source>A strategy that this application has not met.</source>
        <translation>Eine Strategie, die dieses Programm noch nicht kennt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at a time still to be entered</source>
        <translation>%1, zu einer noch einzugebenden Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>%n Feld berichtigen</numerusform>
            <numerusform>%n Felder berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Live control of this family is not open yet: the API will probably refuse.</source>
        <translation>Live-Steuerung dieser Gerätefamilie ist noch nicht offen: Die API wird wohl ablehnen.</translation>
    </message>
    <message>
        <source>The setpoints cross: it would heat to %1 and cool to %2 at the same time.</source>
        <translation>Die Sollwerte überkreuzen sich: Es würde bis %1 heizen und zugleich auf %2 kühlen.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to charge.</source>
        <translation>Es ist schon bei %1: Es gibt nichts zu laden.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to discharge.</source>
        <translation>Es ist schon bei %1: Es gibt nichts zu entladen.</translation>
    </message>
    <message>
        <source>Its own floor is %1: it will stop there.</source>
        <translation>Die eigene Untergrenze ist %1: Dort hört es auf.</translation>
    </message>
    <message>
        <source>The refusal named the limits; they are those that the form showed.</source>
        <translation>Die Ablehnung nannte die Grenzen; es sind die, die das Formular zeigte.</translation>
    </message>
    <message>
        <source>The form now follows the refusal. What you entered is kept; nothing is sent again by itself.</source>
        <translation>Das Formular folgt jetzt der Ablehnung. Was Sie eingegeben haben, bleibt; nichts wird von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken. The device is being read again.</source>
        <translation>Die Ablehnung sagte nicht, was angenommen würde. Das Gerät wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken, and the device could not be read: %1</source>
        <translation>Die Ablehnung sagte nicht, was angenommen würde, und das Gerät konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The device was read again and still declares what the form shows.</source>
        <translation>Das Gerät wurde noch einmal gelesen und gibt weiter an, was das Formular zeigt.</translation>
    </message>
    <message>
        <source>The device was read again; the form follows what it declares now.</source>
        <translation>Das Gerät wurde noch einmal gelesen; das Formular folgt dem, was es jetzt angibt.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>Das Senden wird abgelehnt: Das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in words, and the names of its parameters: &quot;Charge: target, power&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read-only device: a vehicle can be read but not commanded through the API.</source>
        <translation>Nur lesbar: Ein Fahrzeug kann über die API gelesen, aber nicht gesteuert werden.</translation>
    </message>
    <message>
        <source>Read-only device: a solar inverter can be read but not commanded through the API.</source>
        <translation>Nur lesbar: Ein Wechselrichter kann über die API gelesen, aber nicht gesteuert werden.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandDesk</name>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>This request is not known any more.</source>
        <translation>Diese Anfrage ist nicht mehr bekannt.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandWords</name>
    <message>
        <source>keeping %1</source>
        <translation>%1 bleibt</translation>
    </message>
    <message>
        <source>Charge with this charger</source>
        <translation>Mit dieser Ladestation laden</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Set to idle</source>
        <translation>In Ruhe setzen</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Heizen</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Kühlen</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <translation>Selbsttätig heizen und kühlen</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <translation>Dem eigenen Zeitplan folgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>heating and cooling</source>
        <translation>Heizung und Kühlung</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <translation>Wechselrichter</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einer Zeit</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Queue mine after it</source>
        <translation>Meine dahinter einreihen</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>keine Parameter</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, Zeit an der Anlage</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>About %1: as much as fits into the window at %2</source>
        <translation>Etwa %1: so viel, wie bei %2 in das Zeitfenster passt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a parameter and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command in words, and more of its parameters</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Charge with this charger to %1</source>
        <translation>Mit dieser Ladestation auf %1 laden</translation>
    </message>
    <message>
        <source>Charge with this charger at up to %1</source>
        <translation>Mit dieser Ladestation mit höchstens %1 laden</translation>
    </message>
    <message>
        <source>Charge with this charger to %1 at up to %2</source>
        <translation>Mit dieser Ladestation mit höchstens %2 auf %1 laden</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 laden</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>%1 auf %2 laden</translation>
    </message>
    <message>
        <source>Charge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>%1 mit höchstens %2 laden</translation>
    </message>
    <message>
        <source>Charge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>%1 mit höchstens %3 auf %2 laden</translation>
    </message>
    <message>
        <source>Charge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Auf %1 laden</translation>
    </message>
    <message>
        <source>Charge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Mit höchstens %1 laden</translation>
    </message>
    <message>
        <source>Charge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Mit höchstens %2 auf %1 laden</translation>
    </message>
    <message>
        <source>Discharge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 entladen</translation>
    </message>
    <message>
        <source>Discharge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>%1 auf %2 entladen</translation>
    </message>
    <message>
        <source>Discharge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>%1 mit höchstens %2 entladen</translation>
    </message>
    <message>
        <source>Discharge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>%1 mit höchstens %3 auf %2 entladen</translation>
    </message>
    <message>
        <source>Discharge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Auf %1 entladen</translation>
    </message>
    <message>
        <source>Discharge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Mit höchstens %1 entladen</translation>
    </message>
    <message>
        <source>Discharge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Mit höchstens %2 auf %1 entladen</translation>
    </message>
    <message>
        <source>Set %1 to idle</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 in Ruhe setzen</translation>
    </message>
    <message>
        <source>Heat to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Auf %1 heizen</translation>
    </message>
    <message>
        <source>Cool to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Auf %1 kühlen</translation>
    </message>
    <message>
        <source>Heat and cool by itself between %1 and %2</source>
        <translation>Selbsttätig zwischen %1 und %2 heizen und kühlen</translation>
    </message>
    <message>
        <source>Let %1 follow its own schedule</source>
        <extracomment>%1 is &quot;this device&quot;</extracomment>
        <translation>%1 dem eigenen Zeitplan folgen lassen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it</extracomment>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level</extracomment>
        <translation>%1 auf %2 setzen, bis %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a power</extracomment>
        <translation>%1 auf %2 setzen, mit höchstens %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3 at up to %4</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level, %4 a power</extracomment>
        <translation>%1 auf %2 setzen, bis %3 mit höchstens %4</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Auf %1 setzen</translation>
    </message>
    <message>
        <source>Set to %1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>Auf %1 setzen, bis %2</translation>
    </message>
    <message>
        <source>Set to %1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>Auf %1 setzen, mit höchstens %2</translation>
    </message>
    <message>
        <source>Set to %1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>Auf %1 setzen, bis %2 mit höchstens %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: tomorrow 06:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>who does it</comment>
        <translation>dieser Speicher</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>whom it is done to</comment>
        <translation>diesen Speicher</translation>
    </message>
    <message>
        <source>of this battery</source>
        <comment>whose it is</comment>
        <translation>dieses Speichers</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>who does it</comment>
        <translation>diese Ladestation</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>whom it is done to</comment>
        <translation>diese Ladestation</translation>
    </message>
    <message>
        <source>of this charger</source>
        <comment>whose it is</comment>
        <translation>dieser Ladestation</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>who does it</comment>
        <translation>dieses Klimagerät</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>whom it is done to</comment>
        <translation>dieses Klimagerät</translation>
    </message>
    <message>
        <source>of this heating and cooling</source>
        <comment>whose it is</comment>
        <translation>dieses Klimageräts</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>who does it</comment>
        <translation>dieser Wechselrichter</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>whom it is done to</comment>
        <translation>diesen Wechselrichter</translation>
    </message>
    <message>
        <source>of this solar inverter</source>
        <comment>whose it is</comment>
        <translation>dieses Wechselrichters</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>who does it</comment>
        <translation>dieses Fahrzeug</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>whom it is done to</comment>
        <translation>dieses Fahrzeug</translation>
    </message>
    <message>
        <source>of this vehicle</source>
        <comment>whose it is</comment>
        <translation>dieses Fahrzeugs</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>who does it</comment>
        <translation>dieses Gerät</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>whom it is done to</comment>
        <translation>dieses Gerät</translation>
    </message>
    <message>
        <source>of this device</source>
        <comment>whose it is</comment>
        <translation>dieses Geräts</translation>
    </message>
    <message>
        <source>the vehicle</source>
        <comment>whom it is done to</comment>
        <translation>das Fahrzeug</translation>
    </message>
    <message>
        <source>%1, %2?</source>
        <extracomment>A command in words, and its time: &quot;Charge this battery to 90 %, today 17:00 to 19:00?&quot;</extracomment>
        <translation>%1, %2?</translation>
    </message>
    <message>
        <source>%1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>%1 mit höchstens %2</translation>
    </message>
    <message>
        <source>%1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>%1 auf %2 mit höchstens %3</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command in words, and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1: %2 of %3</source>
        <extracomment>&quot;About 0.7 kWh: 5 % of 13.5 kWh&quot;</extracomment>
        <translation>Etwa %1: %2 von %3</translation>
    </message>
    <message>
        <source>About %1: %2 of %3 at %4</source>
        <extracomment>&quot;About 14 min: 5 % of 13.5 kWh at 3.0 kW&quot;</extracomment>
        <translation>Etwa %1: %2 von %3 mit %4</translation>
    </message>
</context>
<context>
    <name>fleet::CompareHistory</name>
    <message>
        <source>%1, devices known</source>
        <translation>%1, bekannte Geräte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>fleet::ConfirmationGate</name>
    <message>
        <source>The window was closed</source>
        <translation>Das Fenster wurde geschlossen</translation>
    </message>
    <message>
        <source>Another request is being confirmed.</source>
        <translation>Eine andere Anfrage wird gerade bestätigt.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Dieses Gerät ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Looked at again after a change</source>
        <translation>Nach einer Änderung noch einmal angesehen</translation>
    </message>
    <message>
        <source>Nothing is being confirmed.</source>
        <translation>Nichts wird gerade bestätigt.</translation>
    </message>
    <message>
        <source>The device is being read again.</source>
        <translation>Das Gerät wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Something changed while this was open. Look at it again.</source>
        <translation>Etwas hat sich geändert, während dies offen war. Sehen Sie es noch einmal an.</translation>
    </message>
</context>
<context>
    <name>fleet::ConflictCase</name>
    <message>
        <source>the other one</source>
        <translation>die andere</translation>
    </message>
    <message>
        <source>%1 is cancelled, yours takes its place</source>
        <translation>%1 wird abgebrochen, Ihre tritt an ihre Stelle</translation>
    </message>
    <message>
        <source>yours waits until the other one ends, %1</source>
        <translation>Ihre wartet, bis die andere endet, %1</translation>
    </message>
    <message>
        <source>yours waits until the other one ends</source>
        <translation>Ihre wartet, bis die andere endet</translation>
    </message>
    <message>
        <source>decided by the API: %1</source>
        <translation>entscheidet die API: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service names ways out that this device does not offer. Wait until it ends, then ask again.</source>
        <translation>Der Dienst nennt Auswege, die dieses Gerät nicht bietet. Warten Sie, bis sie endet, und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait until it ends, %1, then ask again.</source>
        <translation>Warten Sie, bis sie endet, %1, und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends.</source>
        <translation>Warten und noch einmal fragen, wenn sie endet.</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Vorgemerktes behalten</translation>
    </message>
    <message>
        <source>yours is discarded, no request is made</source>
        <translation>Ihre wird verworfen, keine Anfrage wird gemacht</translation>
    </message>
    <message>
        <source>%1 has started: it will probably be refused until that one ends</source>
        <translation>%1 hat begonnen: Bis zu deren Ende wird wohl abgelehnt</translation>
    </message>
    <message>
        <source>the other one has no end: it will probably be refused</source>
        <translation>die andere hat kein Ende: Es wird wohl abgelehnt</translation>
    </message>
    <message>
        <source>Keep what runs</source>
        <translation>Laufendes behalten</translation>
    </message>
    <message>
        <source>your window is over before the other one ends: it will be refused</source>
        <translation>Ihr Zeitfenster ist vorbei, ehe die andere Aktion endet: Es wird abgelehnt</translation>
    </message>
    <message>
        <source>Your command can be reviewed again; nothing is sent before you confirm it.</source>
        <translation>Ihr Befehl kann noch einmal geprüft werden; nichts wird gesendet, ehe Sie ihn bestätigen.</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <comment>%1 is: of this battery</comment>
        <translation>Die Aktion %1 hat schon begonnen</translation>
    </message>
    <message>
        <source>%1 already has an action booked</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 hat schon eine vorgemerkte Aktion</translation>
    </message>
    <message>
        <source>The action %1 has ended</source>
        <comment>%1 is: of this battery</comment>
        <translation>Die Aktion %1 ist zu Ende</translation>
    </message>
    <message>
        <source>Replacing gives up what is booked: %1.</source>
        <translation>Beim Ersetzen geht Vorgemerktes verloren: %1.</translation>
    </message>
    <message>
        <source>The target is then %1 instead of %2.</source>
        <translation>Das Ziel ist dann %1 statt %2.</translation>
    </message>
</context>
<context>
    <name>fleet::ConnectionProbe</name>
    <message>
        <source>The key is a sandbox key, but the service answers as “%1”. It is not opened.</source>
        <translation>Der Schlüssel ist ein Sandbox-Schlüssel, aber der Dienst antwortet als „%1“. Er wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The key counts as LIVE, but the service answers as “%1”. It is not opened.</source>
        <translation>Der Schlüssel zählt als LIVE, aber der Dienst antwortet als „%1“. Er wird nicht geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Sandbox key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Sandbox-Schlüssel erkannt, %n Gerät lesbar.</numerusform>
            <numerusform>Sandbox-Schlüssel erkannt, %n Geräte lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LIVE key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>LIVE-Schlüssel erkannt, %n Gerät lesbar.</numerusform>
            <numerusform>LIVE-Schlüssel erkannt, %n Geräte lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is accepted. It sees no devices yet.</source>
        <translation>Der Schlüssel ist angenommen. Er sieht noch keine Geräte.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the families cannot be read now.</source>
        <translation>
            <numerusform>%n Gerätefamilie kann jetzt nicht gelesen werden.</numerusform>
            <numerusform>%n der Gerätefamilien können jetzt nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer connected, and is the address right?</source>
        <translation>%1 ist nicht zu finden. Ist dieser Rechner verbunden, und stimmt die Adresse?</translation>
    </message>
    <message>
        <source>%1 did not answer within ten seconds.</source>
        <translation>%1 hat nicht innerhalb von zehn Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is: its certificate is not trusted on this computer. Nothing was sent.</source>
        <translation>%1 kann nicht beweisen, wer es ist: Seinem Zertifikat wird auf diesem Rechner nicht vertraut. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 refused this key. Was it copied whole, and is it still valid?</source>
        <translation>%1 hat diesen Schlüssel abgelehnt. Wurde er ganz kopiert, und gilt er noch?</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Try again in a minute.</source>
        <translation>%1 bittet, langsamer zu machen. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own now (%2).</source>
        <translation>%1 hat gerade selbst Schwierigkeiten (%2).</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Bei %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the Amps API.</source>
        <translation>Was bei %1 antwortet, ist nicht die Amps-API.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address. A key follows no redirect; enter the final address.</source>
        <translation>%1 leitet Anfragen an eine andere Adresse weiter. Ein Schlüssel folgt keiner Weiterleitung; geben Sie die endgültige Adresse ein.</translation>
    </message>
    <message>
        <source>There is no Amps API at this address of %1.</source>
        <translation>Unter dieser Adresse von %1 gibt es keine Amps-API.</translation>
    </message>
    <message>
        <source>%1 refused the first read.</source>
        <translation>%1 hat die erste Lesung abgelehnt.</translation>
    </message>
    <message>
        <source>The look at %1 was given up.</source>
        <translation>Der Blick auf %1 wurde aufgegeben.</translation>
    </message>
</context>
<context>
    <name>fleet::CustomerDesk</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceDetail</name>
    <message>
        <source>%1 is a family this app has not met before.</source>
        <translation>%1 ist eine Gerätefamilie, die diesem Programm neu ist.</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>vor %1 gelesen</translation>
    </message>
    <message>
        <source>sync not reported</source>
        <translation>Abfrage nicht gemeldet</translation>
    </message>
    <message>
        <source>sync available</source>
        <translation>Abfrage verfügbar</translation>
    </message>
    <message>
        <source>sync not available</source>
        <translation>Abfrage nicht verfügbar</translation>
    </message>
    <message>
        <source>Pulled %1, %2</source>
        <translation>%1 abgerufen, %2</translation>
    </message>
    <message>
        <source>Pull time not reported, %1</source>
        <translation>Zeit des Abrufs nicht gemeldet, %1</translation>
    </message>
    <message>
        <source>%1 should be %2 and is %3</source>
        <translation>%1 sollte %2 sein und ist %3</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceExplanation</name>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>Seen at %1 through %2, environment %3</source>
        <translation>Gesehen am %1 über %2, Umgebung %3</translation>
    </message>
    <message>
        <source>Nothing is known of it in this window.</source>
        <translation>In diesem Fenster ist nichts davon bekannt.</translation>
    </message>
    <message>
        <source>Family %1, maker %2, model %3</source>
        <translation>Gerätefamilie %1, Hersteller %2, Modell %3</translation>
    </message>
    <message>
        <source>How old is this?</source>
        <translation>Wie alt ist das?</translation>
    </message>
    <message>
        <source>  last pulled from the maker: %1</source>
        <translation>  zuletzt beim Hersteller abgerufen: %1</translation>
    </message>
    <message>
        <source>  the maker answers</source>
        <translation>  der Hersteller antwortet</translation>
    </message>
    <message>
        <source>  the maker does not answer: these are last known values</source>
        <translation>  der Hersteller antwortet nicht: Dies sind die letzten bekannten Werte</translation>
    </message>
    <message>
        <source>  the answer does not say whether the maker answers</source>
        <translation>  die Antwort sagt nicht, ob der Hersteller antwortet</translation>
    </message>
    <message>
        <source>  it is no longer in the lists</source>
        <translation>  es steht nicht mehr in den Listen</translation>
    </message>
    <message>
        <source>  the last read was refused: %1 %2 [%3]</source>
        <translation>  die letzte Lesung wurde abgewiesen: %1 %2 [%3]</translation>
    </message>
    <message>
        <source>What does it report?</source>
        <translation>Was meldet es?</translation>
    </message>
    <message>
        <source>  nothing</source>
        <translation>  nichts</translation>
    </message>
    <message>
        <source>What can be asked of it?</source>
        <translation>Was kann von ihm verlangt werden?</translation>
    </message>
    <message>
        <source>How is it set?</source>
        <translation>Wie ist es eingestellt?</translation>
    </message>
    <message>
        <source>What was asked of it lately?</source>
        <translation>Was wurde in letzter Zeit von ihm verlangt?</translation>
    </message>
    <message>
        <source>  (from this window)</source>
        <translation>  (von diesem Fenster)</translation>
    </message>
    <message>
        <source>  no action is known</source>
        <translation>  keine Aktion ist bekannt</translation>
    </message>
    <message>
        <source>Which requests were about it?</source>
        <translation>Welche Anfragen betrafen es?</translation>
    </message>
    <message>
        <source>  none but the sweeps of its family</source>
        <translation>  keine außer den Rundgängen seiner Gerätefamilie</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceHistory</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceListModel</name>
    <message>
        <source>mean level %1</source>
        <translation>mittlerer Ladestand %1</translation>
    </message>
    <message>
        <source>%1 left out of sums</source>
        <translation>%1 nicht in Summen</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>Die Uhr des Dienstes geht %1 gegenüber diesem Rechner vor.</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>Die Uhr des Dienstes geht %1 gegenüber diesem Rechner nach.</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceSentence</name>
    <message>
        <source>At %1.</source>
        <comment>charge level</comment>
        <translation>Bei %1.</translation>
    </message>
    <message>
        <source>%1 with %2 at %3.</source>
        <extracomment>Charging with 5.2 kW at 85 %.</extracomment>
        <translation>%1 mit %2 bei %3.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>Idle at 90 %.</extracomment>
        <translation>%1 bei %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Charging a vehicle with %1.</source>
        <translation>Lädt ein Fahrzeug mit %1.</translation>
    </message>
    <message>
        <source>Charging a vehicle.</source>
        <translation>Lädt ein Fahrzeug.</translation>
    </message>
    <message>
        <source>A vehicle is connected and not charging.</source>
        <translation>Ein Fahrzeug ist angeschlossen und lädt nicht.</translation>
    </message>
    <message>
        <source>Available, no vehicle connected.</source>
        <translation>Verfügbar, kein Fahrzeug angeschlossen.</translation>
    </message>
    <message>
        <source>%1, no vehicle connected.</source>
        <translation>%1, kein Fahrzeug angeschlossen.</translation>
    </message>
    <message>
        <source>Heating from %1 towards %2.</source>
        <extracomment>Heating from 18.5 °C towards 21.0 °C.</extracomment>
        <translation>Heizt von %1 auf %2.</translation>
    </message>
    <message>
        <source>Cooling from %1 towards %2.</source>
        <translation>Kühlt von %1 auf %2.</translation>
    </message>
    <message>
        <source>%1 mode, at rest, %2.</source>
        <extracomment>Heat mode, at rest, 18.5 °C.</extracomment>
        <translation>Betriebsart %1, in Ruhe, %2.</translation>
    </message>
    <message>
        <source>%1 mode, %2.</source>
        <translation>Betriebsart %1, %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a temperature</comment>
        <translation>Bei %1.</translation>
    </message>
    <message>
        <source>%1 mode.</source>
        <translation>Betriebsart %1.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Es folgt seinem eigenen Zeitplan.</translation>
    </message>
    <message>
        <source>A permanent hold stands.</source>
        <translation>Ein dauerhaftes Halten gilt.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>Sein Halten ist %1.</translation>
    </message>
    <message>
        <source>Producing %1.</source>
        <translation>Erzeugt %1.</translation>
    </message>
    <message>
        <source>Producing.</source>
        <translation>Erzeugt.</translation>
    </message>
    <message>
        <source>Producing nothing.</source>
        <translation>Erzeugt nichts.</translation>
    </message>
    <message>
        <source>Charging with %1 at %2.</source>
        <translation>Lädt mit %1 bei %2.</translation>
    </message>
    <message>
        <source>Charging.</source>
        <translation>Lädt.</translation>
    </message>
    <message>
        <source>Charging at %1.</source>
        <translation>Lädt bei %1.</translation>
    </message>
    <message>
        <source>About %1 to its limit of %2.</source>
        <translation>Etwa %1 bis zur Grenze von %2.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>Angesteckt.</translation>
    </message>
    <message>
        <source>Unplugged.</source>
        <translation>Abgesteckt.</translation>
    </message>
    <message>
        <source>Fully charged at %1.</source>
        <translation>Voll geladen bei %1.</translation>
    </message>
    <message>
        <source>Plugged in and not charging, at %1.</source>
        <translation>Angesteckt und lädt nicht, bei %1.</translation>
    </message>
    <message>
        <source>Unplugged at %1.</source>
        <translation>Abgesteckt bei %1.</translation>
    </message>
    <message>
        <source>%1, %2 %3.</source>
        <extracomment>Heating, flow temperature 41.2 °C.</extracomment>
        <translation>%1, %2 %3.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a gauge and its value</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The %1 command stands; its target is met.</source>
        <translation>Der Befehl %1 gilt; sein Ziel ist erreicht.</translation>
    </message>
    <message>
        <source>The %1 command stands.</source>
        <translation>Der Befehl %1 gilt.</translation>
    </message>
    <message>
        <source>The %1 command stands: it serves the home by itself.</source>
        <translation>Der Befehl %1 gilt: Es versorgt das Haus von selbst.</translation>
    </message>
    <message>
        <source>The %1 command stands: it is kept as a backup.</source>
        <translation>Der Befehl %1 gilt: Es wird als Reserve gehalten.</translation>
    </message>
    <message>
        <source>The %1 command stands: it feeds the grid by itself.</source>
        <translation>Der Befehl %1 gilt: Es speist von selbst ins Netz ein.</translation>
    </message>
    <message>
        <source>last</source>
        <comment>the last command</comment>
        <translation>letzte</translation>
    </message>
    <message>
        <source>The %1 command failed.</source>
        <translation>Der Befehl %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The %1 command failed: %2.</source>
        <translation>Der Befehl %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>The %1 command is under way.</source>
        <translation>Der Befehl %1 ist unterwegs.</translation>
    </message>
    <message>
        <source>The %1 command is booked.</source>
        <translation>Der Befehl %1 ist vorgemerkt.</translation>
    </message>
    <message>
        <source>The %1 command is in state %2.</source>
        <translation>Der Befehl %1 ist im Status %2.</translation>
    </message>
    <message>
        <source>No longer in the lists.</source>
        <translation>Nicht mehr in den Listen.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer.</source>
        <translation>Beim Hersteller offline.</translation>
    </message>
    <message>
        <source>The service finds no data of it.</source>
        <translation>Der Dienst findet keine Daten davon.</translation>
    </message>
    <message>
        <source>The customer has to link it again: %1.</source>
        <translation>Der Kunde muss es neu verknüpfen: %1.</translation>
    </message>
    <message>
        <source>Never read: nothing is known about it yet.</source>
        <translation>Nie gelesen: Noch ist nichts davon bekannt.</translation>
    </message>
    <message>
        <source>No sync.</source>
        <translation>Keine Abfrage.</translation>
    </message>
    <message>
        <source>No sync since %1.</source>
        <translation>Keine Abfrage seit %1.</translation>
    </message>
    <message>
        <source>Last known, %1: %2</source>
        <translation>Letzter bekannter Stand, %1: %2</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <translation>Letzter bekannter Stand: %1</translation>
    </message>
    <message>
        <source>It reports nothing.</source>
        <translation>Es meldet nichts.</translation>
    </message>
    <message>
        <source>This is %1 old.</source>
        <translation>Das ist %1 alt.</translation>
    </message>
    <message>
        <source>This application has not met the family %1 before.</source>
        <translation>Die Gerätefamilie %1 ist diesem Programm neu.</translation>
    </message>
    <message>
        <source>It takes no commands.</source>
        <translation>Es nimmt keine Befehle an.</translation>
    </message>
    <message>
        <source>the %1 command failed</source>
        <translation>der Befehl %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the %1 command failed, %2</source>
        <translation>der Befehl %1 ist fehlgeschlagen, %2</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Gerät nur zum Lesen</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Noch keine Aktion</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a command</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an error code and the command</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, booked</source>
        <comment>a command</comment>
        <translation>%1, vorgemerkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a command</comment>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>Vehicles are read-only: the service takes no commands for them.</source>
        <translation>Fahrzeuge sind nur zum Lesen: Der Dienst nimmt keine Befehle für sie an.</translation>
    </message>
    <message>
        <source>Solar inverters are read-only: the service takes no commands for them.</source>
        <translation>Wechselrichter sind nur zum Lesen: Der Dienst nimmt keine Befehle für sie an.</translation>
    </message>
    <message>
        <source>Its last answer declared no commands at all.</source>
        <translation>Die letzte Antwort gab gar keine Befehle an.</translation>
    </message>
    <message>
        <source>The device declares an empty list of commands.</source>
        <translation>Das Gerät gibt eine leere Liste von Befehlen an.</translation>
    </message>
</context>
<context>
    <name>fleet::EffectCheck</name>
    <message>
        <source>It is idle.</source>
        <translation>Es ist in Ruhe.</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>Es lädt.</translation>
    </message>
    <message>
        <source>No vehicle is connected.</source>
        <translation>Kein Fahrzeug ist angeschlossen.</translation>
    </message>
    <message>
        <source>It does not charge yet.</source>
        <translation>Es lädt noch nicht.</translation>
    </message>
    <message>
        <source>It does not charge.</source>
        <translation>Es lädt nicht.</translation>
    </message>
    <message>
        <source>It still charges.</source>
        <translation>Es lädt noch immer.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Es ist aus.</translation>
    </message>
    <message>
        <source>It still runs.</source>
        <translation>Es läuft noch.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Es folgt seinem eigenen Zeitplan.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>Sein Halten ist %1.</translation>
    </message>
    <message>
        <source>%1 It is %2 now.</source>
        <translation>%1 Es ist jetzt %2.</translation>
    </message>
    <message>
        <source>Mode and setpoints are those that were asked for.</source>
        <translation>Betriebsart und Sollwerte sind die verlangten.</translation>
    </message>
    <message>
        <source>Idle at %1. The command stands; its target is met.</source>
        <translation>In Ruhe bei %1. Der Befehl gilt; sein Ziel ist erreicht.</translation>
    </message>
    <message>
        <source>Idle at %1, as far as it goes.</source>
        <translation>In Ruhe bei %1, so weit es geht.</translation>
    </message>
    <message>
        <source>The command stands, but it does not charge yet.</source>
        <translation>Der Befehl gilt, aber es lädt noch nicht.</translation>
    </message>
    <message>
        <source>The command stands, but it does not discharge yet.</source>
        <translation>Der Befehl gilt, aber es entlädt noch nicht.</translation>
    </message>
    <message>
        <source>Accepted, not seen yet.</source>
        <translation>Angenommen, noch nicht gesehen.</translation>
    </message>
    <message>
        <source>Its mode is %1.</source>
        <translation>Seine Betriebsart ist %1.</translation>
    </message>
    <message>
        <source>Its setpoint is %1.</source>
        <translation>Sein Sollwert ist %1.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Entlädt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1, at %2 on the way to %3.</source>
        <translation>%1, bei %2 auf dem Weg zu %3.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>Es zeigt %1.</translation>
    </message>
    <message>
        <source>It charges at %1.</source>
        <translation>Es lädt mit %1.</translation>
    </message>
    <message>
        <source>It discharges at %1.</source>
        <translation>Es entlädt mit %1.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ladestand</translation>
    </message>
    <message>
        <source>Vehicle connected</source>
        <translation>Fahrzeug angeschlossen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <translation>Heizsollwert</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <translation>Kühlsollwert</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Standing command</source>
        <translation>Geltender Befehl</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>hat gewirkt</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>no effect yet</source>
        <translation>noch ohne Wirkung</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widersprochen</translation>
    </message>
</context>
<context>
    <name>fleet::ErrorCatalogue</name>
    <message>
        <source>The API did not accept the key</source>
        <translation>Die API hat den Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>Either no key arrived, or too much was asked at once and the API calls that unauthorised. One quiet request will tell which.</source>
        <translation>Entweder kam kein Schlüssel an, oder es wurde zu viel auf einmal verlangt, und die API nennt das nicht berechtigt. Eine ruhige Anfrage wird zeigen, was es war.</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation>Dieser Schlüssel gilt nicht</translation>
    </message>
    <message>
        <source>The key is unknown, malformed or revoked, or the maker refused the key of the customer&apos;s account.</source>
        <translation>Der Schlüssel ist unbekannt, fehlerhaft oder widerrufen, oder der Hersteller hat den Schlüssel des Kundenkontos abgelehnt.</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>Der Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>Make a new key in the Amps dashboard and enter it here.</source>
        <translation>Erzeugen Sie im Amps-Dashboard einen neuen Schlüssel und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Um Langsamkeit gebeten</translation>
    </message>
    <message>
        <source>Too many requests at once. Reading goes on more slowly by itself; a command is not sent again by itself.</source>
        <translation>Zu viele Anfragen auf einmal. Das Lesen geht von selbst langsamer weiter; ein Befehl wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The maker asks to slow down</source>
        <translation>Der Hersteller bittet, langsamer zu machen</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud takes no more requests just now. What is shown are the last known values.</source>
        <translation>Die Cloud des Herstellers nimmt gerade keine Anfragen mehr an. Gezeigt werden die letzten bekannten Werte.</translation>
    </message>
    <message>
        <source>The maker refused the customer&apos;s login</source>
        <translation>Der Hersteller hat die Anmeldung des Kunden abgelehnt</translation>
    </message>
    <message>
        <source>The stored login of the customer no longer works. The customer has to link the device again.</source>
        <translation>Die gespeicherte Anmeldung des Kunden gilt nicht mehr. Der Kunde muss das Gerät neu verknüpfen.</translation>
    </message>
    <message>
        <source>Copy re-link address</source>
        <translation>Adresse zum Neuverknüpfen kopieren</translation>
    </message>
    <message>
        <source>This key may not do that</source>
        <translation>Dieser Schlüssel darf das nicht</translation>
    </message>
    <message>
        <source>The key lacks the permission. Permissions are set in the Amps dashboard.</source>
        <translation>Dem Schlüssel fehlt die Berechtigung. Berechtigungen werden im Amps-Dashboard vergeben.</translation>
    </message>
    <message>
        <source>Live access is not enabled</source>
        <translation>Live-Zugang ist nicht freigeschaltet</translation>
    </message>
    <message>
        <source>This customer account is not open for real devices yet. Amps enables it; the sandbox works without.</source>
        <translation>Dieses Kundenkonto ist noch nicht für echte Geräte offen. Amps schaltet es frei; die Sandbox geht ohne.</translation>
    </message>
    <message>
        <source>Try in sandbox</source>
        <translation>In der Sandbox versuchen</translation>
    </message>
    <message>
        <source>The maker refused the one-time code</source>
        <translation>Der Hersteller hat den Einmalcode abgelehnt</translation>
    </message>
    <message>
        <source>The customer has to link the account again with a fresh code.</source>
        <translation>Der Kunde muss das Konto mit einem neuen Code noch einmal verknüpfen.</translation>
    </message>
    <message>
        <source>The maker asks the customer for a one-time code</source>
        <translation>Der Hersteller verlangt vom Kunden einen Einmalcode</translation>
    </message>
    <message>
        <source>The account is protected by a second factor. The customer has to link it again and enter the code.</source>
        <translation>Das Konto ist durch einen zweiten Faktor geschützt. Der Kunde muss es neu verknüpfen und den Code eingeben.</translation>
    </message>
    <message>
        <source>The customer&apos;s account is locked at the maker</source>
        <translation>Das Konto des Kunden ist beim Hersteller gesperrt</translation>
    </message>
    <message>
        <source>The customer has to unlock it with the maker, then link it again.</source>
        <translation>Der Kunde muss es beim Hersteller entsperren und dann neu verknüpfen.</translation>
    </message>
    <message>
        <source>The maker takes another kind of login</source>
        <translation>Der Hersteller verlangt eine andere Art der Anmeldung</translation>
    </message>
    <message>
        <source>The account was linked in a way that this maker does not offer. The customer has to link it again.</source>
        <translation>Das Konto wurde auf eine Weise verknüpft, die dieser Hersteller nicht anbietet. Der Kunde muss es neu verknüpfen.</translation>
    </message>
    <message>
        <source>The maker takes another way of logging in</source>
        <translation>Der Hersteller verlangt einen anderen Weg der Anmeldung</translation>
    </message>
    <message>
        <source>The link to the maker&apos;s account is gone</source>
        <translation>Die Verknüpfung mit dem Herstellerkonto ist weg</translation>
    </message>
    <message>
        <source>The API holds no login for this device any more. The customer has to link it again.</source>
        <translation>Die API hat keine Anmeldung mehr für dieses Gerät. Der Kunde muss es neu verknüpfen.</translation>
    </message>
    <message>
        <source>The API does not know this device</source>
        <translation>Die API kennt dieses Gerät nicht</translation>
    </message>
    <message>
        <source>It was unlinked, belongs to another key, or was never read. The last values that were seen here stay, marked as old.</source>
        <translation>Es wurde gelöst, gehört zu einem anderen Schlüssel oder wurde nie gelesen. Die zuletzt gesehenen Werte bleiben, als alt gekennzeichnet.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>The API does not know this</source>
        <translation>Die API kennt das nicht</translation>
    </message>
    <message>
        <source>What was asked for does not exist, or belongs to another key.</source>
        <translation>Das Verlangte gibt es nicht, oder es gehört zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Beim Hersteller offline</translation>
    </message>
    <message>
        <source>The command is not among those that the device declares now.</source>
        <translation>Der Befehl ist nicht unter denen, die das Gerät jetzt angibt.</translation>
    </message>
    <message>
        <source>Choose another command</source>
        <translation>Anderen Befehl wählen</translation>
    </message>
    <message>
        <source>This command does not take that parameter</source>
        <translation>Dieser Befehl nimmt den Parameter nicht an</translation>
    </message>
    <message>
        <source>The device does not declare it for this command now. Leave it out.</source>
        <translation>Das Gerät gibt ihn für diesen Befehl jetzt nicht an. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>That unit is not accepted here</source>
        <translation>Diese Einheit wird hier nicht angenommen</translation>
    </message>
    <message>
        <source>The device declares another unit for this parameter.</source>
        <translation>Das Gerät gibt für diesen Parameter eine andere Einheit an.</translation>
    </message>
    <message>
        <source>Use the declared unit</source>
        <translation>Angegebene Einheit verwenden</translation>
    </message>
    <message>
        <source>That value is outside what it accepts now</source>
        <translation>Dieser Wert liegt außerhalb dessen, was es jetzt annimmt</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two reads: a warm pack, a firmware update, a grid rule.</source>
        <translation>Grenzen gehören dem Gerät und können sich zwischen zwei Lesungen ändern: ein warmer Akku, neue Firmware, eine Netzvorgabe.</translation>
    </message>
    <message>
        <source>Use the nearest value</source>
        <translation>Nächstliegenden Wert verwenden</translation>
    </message>
    <message>
        <source>This command cannot run at that time</source>
        <translation>Dieser Befehl kann zu dieser Zeit nicht laufen</translation>
    </message>
    <message>
        <source>The device declares other ways of running it.</source>
        <translation>Das Gerät gibt andere Weisen an, ihn auszuführen.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Andere Zeit wählen</translation>
    </message>
    <message>
        <source>The start has passed already</source>
        <translation>Der Beginn ist schon vorbei</translation>
    </message>
    <message>
        <source>The time is read as the wall clock at the plant, which may be in another zone.</source>
        <translation>Die Zeit gilt als Ortszeit der Anlage, die in einer anderen Zone liegen kann.</translation>
    </message>
    <message>
        <source>Choose a later start</source>
        <translation>Späteren Beginn wählen</translation>
    </message>
    <message>
        <source>The start is too far away</source>
        <translation>Der Beginn liegt zu weit voraus</translation>
    </message>
    <message>
        <source>A command can be booked at most 30 days ahead.</source>
        <translation>Ein Befehl kann höchstens 30 Tage im Voraus vorgemerkt werden.</translation>
    </message>
    <message>
        <source>Choose an earlier start</source>
        <translation>Früheren Beginn wählen</translation>
    </message>
    <message>
        <source>This window does not work</source>
        <translation>Dieses Zeitfenster geht nicht</translation>
    </message>
    <message>
        <source>A window needs a start and an end that lies after it.</source>
        <translation>Ein Zeitfenster braucht einen Beginn und ein Ende danach.</translation>
    </message>
    <message>
        <source>Choose another window</source>
        <translation>Anderes Zeitfenster wählen</translation>
    </message>
    <message>
        <source>Live control of this device is not open yet</source>
        <translation>Live-Steuerung dieses Geräts ist noch nicht offen</translation>
    </message>
    <message>
        <source>The API runs commands of this family in the sandbox only for now.</source>
        <translation>Die API führt Befehle dieser Gerätefamilie vorerst nur in der Sandbox aus.</translation>
    </message>
    <message>
        <source>This device is read-only</source>
        <translation>Dieses Gerät ist nur zum Lesen</translation>
    </message>
    <message>
        <source>Solar inverters and vehicles can be read but not commanded through the API.</source>
        <translation>Wechselrichter und Fahrzeuge können über die API gelesen, aber nicht gesteuert werden.</translation>
    </message>
    <message>
        <source>The device does not declare the setting, or it can only be read.</source>
        <translation>Das Gerät gibt die Einstellung nicht an, oder sie ist nur lesbar.</translation>
    </message>
    <message>
        <source>That setting can only be read</source>
        <translation>Diese Einstellung ist nur lesbar</translation>
    </message>
    <message>
        <source>The device reports it but does not let it be changed from here.</source>
        <translation>Das Gerät meldet sie, lässt sie aber von hier aus nicht ändern.</translation>
    </message>
    <message>
        <source>That value is outside what the setting takes</source>
        <translation>Dieser Wert liegt außerhalb dessen, was die Einstellung annimmt</translation>
    </message>
    <message>
        <source>The limits belong to the device and can change between two reads.</source>
        <translation>Die Grenzen gehören dem Gerät und können sich zwischen zwei Lesungen ändern.</translation>
    </message>
    <message>
        <source>A device holds one action at a time. Decide what happens to the one that is there.</source>
        <translation>Ein Gerät hält eine Aktion zur selben Zeit. Entscheiden Sie, was aus der vorhandenen wird.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>It has started already</source>
        <translation>Sie hat schon begonnen</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled. Another command can still override what it does.</source>
        <translation>Nur eine vorgemerkte Aktion kann abgebrochen werden. Ein anderer Befehl kann ihre Wirkung noch aufheben.</translation>
    </message>
    <message>
        <source>Send another command</source>
        <translation>Anderen Befehl senden</translation>
    </message>
    <message>
        <source>Its own scheduler holds it</source>
        <translation>Der eigene Zeitplan hält es</translation>
    </message>
    <message>
        <source>The maker&apos;s own schedule blocks commands from outside. Sent again with cancel_and_replace, the command switches that schedule off.</source>
        <translation>Der Zeitplan des Herstellers sperrt Befehle von außen. Mit cancel_and_replace noch einmal gesendet, schaltet der Befehl diesen Zeitplan aus.</translation>
    </message>
    <message>
        <source>Replace its schedule</source>
        <translation>Seinen Zeitplan ersetzen</translation>
    </message>
    <message>
        <source>The API did not understand the request</source>
        <translation>Die API hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>Something in it is outside the vocabulary of the API. Look at the request and change it.</source>
        <translation>Etwas darin gehört nicht zum Wortschatz der API. Sehen Sie sich die Anfrage an und ändern Sie sie.</translation>
    </message>
    <message>
        <source>Not offered by the API yet</source>
        <translation>Von der API noch nicht angeboten</translation>
    </message>
    <message>
        <source>The API documents this but does not do it yet. It is not tried again.</source>
        <translation>Die API beschreibt dies, tut es aber noch nicht. Es wird nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>The API failed on its side</source>
        <translation>Die API hat auf ihrer Seite versagt</translation>
    </message>
    <message>
        <source>Something broke inside the API. Reads are tried again by themselves; commands are not.</source>
        <translation>In der API ist etwas kaputtgegangen. Lesungen werden von selbst wiederholt, Befehle nicht.</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud could not be reached</source>
        <translation>Die Cloud des Herstellers war nicht zu erreichen</translation>
    </message>
    <message>
        <source>The API did not get through to the maker. What is shown are the last known values.</source>
        <translation>Die API kam nicht zum Hersteller durch. Gezeigt werden die letzten bekannten Werte.</translation>
    </message>
    <message>
        <source>The service is not available just now</source>
        <translation>Der Dienst ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>An outage at the maker or at the API. It usually passes.</source>
        <translation>Ein Ausfall beim Hersteller oder bei der API. Er geht meist vorbei.</translation>
    </message>
    <message>
        <source>The maker did not answer in time</source>
        <translation>Der Hersteller hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The device or the maker&apos;s cloud took too long. What is shown are the last known values.</source>
        <translation>Das Gerät oder die Cloud des Herstellers hat zu lange gebraucht. Gezeigt werden die letzten bekannten Werte.</translation>
    </message>
    <message>
        <source>The maker reported an error without a name</source>
        <translation>Der Hersteller meldete einen Fehler ohne Namen</translation>
    </message>
    <message>
        <source>The API could not tell what went wrong at the maker.</source>
        <translation>Die API konnte nicht sagen, was beim Hersteller schiefging.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation>Der Kunde ist dran</translation>
    </message>
    <message>
        <source>The maker&apos;s turn</source>
        <translation>Der Hersteller ist dran</translation>
    </message>
    <message>
        <source>Amps&apos; turn</source>
        <translation>Amps ist dran</translation>
    </message>
    <message>
        <source>The administrator&apos;s turn</source>
        <translation>Der Administrator ist dran</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: it passes by itself or stays as it is</source>
        <translation>Niemand ist dran: Es geht von selbst vorbei oder bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>It declared %1 when the form was opened.</source>
        <translation>Beim Öffnen des Formulars gab es %1 an.</translation>
    </message>
    <message>
        <source>%1 is more than it accepts now (%2)</source>
        <translation>%1 ist mehr, als es jetzt annimmt (%2)</translation>
    </message>
    <message>
        <source>%1 is less than it accepts now (%2)</source>
        <translation>%1 ist weniger, als es jetzt annimmt (%2)</translation>
    </message>
    <message>
        <source>%1 is not accepted now (%2)</source>
        <translation>%1 wird jetzt nicht angenommen (%2)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>%1 is given in %2 here, not in %3</source>
        <translation>%1 wird hier in %2 angegeben, nicht in %3</translation>
    </message>
    <message>
        <source>%1 can only be read</source>
        <translation>%1 ist nur lesbar</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>The device declares: %1.</source>
        <translation>Das Gerät gibt an: %1.</translation>
    </message>
    <message>
        <source>The API says: %1.</source>
        <translation>Die API sagt: %1.</translation>
    </message>
    <message>
        <source>It cannot be replaced or queued behind. Wait until it ends, then ask again.</source>
        <translation>Sie kann weder ersetzt werden, noch lässt sich dahinter einreihen. Warten Sie, bis sie endet, und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends</source>
        <translation>Warten und noch einmal fragen, wenn sie endet</translation>
    </message>
    <message>
        <source>Nothing was sent to the device.</source>
        <translation>Nichts wurde an das Gerät gesendet.</translation>
    </message>
    <message>
        <source>Whether the device was told is not certain.</source>
        <translation>Ob das Gerät es erfahren hat, ist nicht sicher.</translation>
    </message>
    <message>
        <source>The API refused without naming a reason</source>
        <translation>Die API hat ohne Angabe eines Grundes abgelehnt</translation>
    </message>
    <message>
        <source>The API gave no explanation.</source>
        <translation>Die API gab keine Erklärung.</translation>
    </message>
    <message>
        <source>The API answered %1 without naming a reason</source>
        <translation>Die API antwortete %1, ohne einen Grund zu nennen</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>falsche Einheit</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud cannot reach %2. It may be switched off or without internet.</source>
        <translation>Die Cloud des Herstellers erreicht %2 nicht. Vielleicht ist das Gerät ausgeschaltet oder ohne Internet.</translation>
    </message>
    <message>
        <source>%1 does not take that command</source>
        <translation>%1 nimmt diesen Befehl nicht an</translation>
    </message>
    <message>
        <source>%1 does not have that setting</source>
        <translation>%1 hat diese Einstellung nicht</translation>
    </message>
    <message>
        <source>%1 already has an action</source>
        <translation>%1 hat schon eine Aktion</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 nimmt %2 an.</translation>
    </message>
    <message>
        <source>%1 does not take %2 now</source>
        <translation>%1 nimmt %2 jetzt nicht an</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 nimmt %2 nicht an</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <translation>Die Aktion %1 hat schon begonnen</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyHistory</name>
    <message>
        <source>%1 in</source>
        <translation>%1 hinein</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 heraus</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Devices known</source>
        <translation>Bekannte Geräte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyLook</name>
    <message>
        <source>Battery</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning</extracomment>
        <translation>Klimagerät</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Wechselrichter</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>battery</source>
        <comment>inside a sentence</comment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <comment>inside a sentence</comment>
        <translation>Wechselrichter</translation>
    </message>
    <message>
        <source>vehicle</source>
        <comment>inside a sentence</comment>
        <translation>Fahrzeug</translation>
    </message>
</context>
<context>
    <name>fleet::FieldWords</name>
    <message>
        <source>Acknowledged at</source>
        <extracomment>A time: when the device or the maker took an action on</extracomment>
        <translation>Quittiert um</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Yes or no: whether heating or cooling runs right now</extracomment>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Yes or no: whether the maker&apos;s cloud reaches the device</extracomment>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Backup floor</source>
        <extracomment>Setting of a battery, percent: lowest level ever, even in a power cut</extracomment>
        <translation>Notstrom-Untergrenze</translation>
    </message>
    <message>
        <source>Battery capacity</source>
        <extracomment>Energy that a vehicle&apos;s battery holds when full</extracomment>
        <translation>Akkukapazität</translation>
    </message>
    <message>
        <source>Battery level</source>
        <extracomment>Level of a vehicle&apos;s battery, percent</extracomment>
        <translation>Akkustand</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Art des Zwischenspeichers</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>Energy that a battery holds when full</extracomment>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <extracomment>Level, percent, at which a vehicle stops charging</extracomment>
        <translation>Ladegrenze</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <extracomment>Power into a battery or a vehicle</extracomment>
        <translation>Ladeleistung</translation>
    </message>
    <message>
        <source>Charge time remaining</source>
        <translation>Restladezeit</translation>
    </message>
    <message>
        <source>Charge ceiling</source>
        <extracomment>Setting of a battery, percent: highest level it charges to</extracomment>
        <translation>Lade-Obergrenze</translation>
    </message>
    <message>
        <source>Charging</source>
        <extracomment>Yes or no: whether a vehicle charges right now</extracomment>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Abgeschlossen um</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Konfliktstrategien</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <extracomment>Temperature at which cooling begins</extracomment>
        <translation>Kühlsollwert</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Angelegt um</translation>
    </message>
    <message>
        <source>Current mode</source>
        <extracomment>The command that a battery follows until it is told otherwise</extracomment>
        <translation>Aktueller Modus</translation>
    </message>
    <message>
        <source>Current power</source>
        <extracomment>Power, as of now</extracomment>
        <translation>Aktuelle Leistung</translation>
    </message>
    <message>
        <source>Current schedule</source>
        <translation>Aktueller Zeitplan</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>Discharge limit</source>
        <extracomment>Level, percent, below which a battery does not discharge</extracomment>
        <translation>Entladegrenze</translation>
    </message>
    <message>
        <source>Discharge floor</source>
        <extracomment>Setting of a battery, percent: lowest level in normal operation</extracomment>
        <translation>Entlade-Untergrenze</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>A length of time</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Energy total</source>
        <extracomment>Energy made since the inverter was put in</extracomment>
        <translation>Energie gesamt</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>Export limit</source>
        <extracomment>Setting of a battery: most power that it may feed into the grid</extracomment>
        <translation>Einspeisegrenze</translation>
    </message>
    <message>
        <source>Fully charged</source>
        <extracomment>Yes or no: whether a vehicle&apos;s battery is full</extracomment>
        <translation>Voll geladen</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <extracomment>Temperature at which heating begins</extracomment>
        <translation>Heizsollwert</translation>
    </message>
    <message>
        <source>Hold type</source>
        <extracomment>What a thermostat is held by: its own schedule, or a setting that stands until it is changed</extracomment>
        <translation>Art der Vorgabe</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Is charging</source>
        <extracomment>Yes or no, of a charger</extracomment>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Is connected</source>
        <extracomment>Yes or no, of a charger: whether a vehicle is plugged in</extracomment>
        <translation>Fahrzeug angesteckt</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Letzte Aktion</translation>
    </message>
    <message>
        <source>Last pulled at</source>
        <extracomment>A time: when the service last asked the maker</extracomment>
        <translation>Zuletzt abgerufen um</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>How full a battery is, percent</extracomment>
        <translation>Ladestand</translation>
    </message>
    <message>
        <source>Max current</source>
        <extracomment>Electric current, amps</extracomment>
        <translation>Höchststrom</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Höchstleistung</translation>
    </message>
    <message>
        <source>Max charge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Höchster Ladestrom</translation>
    </message>
    <message>
        <source>Max charge rate</source>
        <extracomment>Setting of a charger: most power that it may give to a vehicle</extracomment>
        <translation>Höchste Ladeleistung</translation>
    </message>
    <message>
        <source>Max discharge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Höchster Entladestrom</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Heating, cooling, both, off</extracomment>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Of a maker&apos;s product</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Next fire at</source>
        <extracomment>A time: when a schedule does something next</extracomment>
        <translation>Nächste Ausführung um</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Plugged</source>
        <extracomment>Yes or no, of a vehicle</extracomment>
        <translation>Angesteckt</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Parameter of a command: most power to charge or discharge with</extracomment>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Power rate limit</source>
        <extracomment>What the hardware of a charger can give at most</extracomment>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>Producing</source>
        <extracomment>Yes or no, of a solar inverter</extracomment>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>How far a vehicle gets</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <extracomment>How often a schedule comes back</extracomment>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Parameter of a command, percent: what is kept for a power cut</extracomment>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scheduler enabled</source>
        <extracomment>Yes or no: whether the maker&apos;s own schedule runs the device</extracomment>
        <translation>Eigener Zeitplan an</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Slots</source>
        <extracomment>The steps of a schedule</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a reading comes from: live, cache, projection, fallback</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>How the service stands with the maker&apos;s cloud</extracomment>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Parameter of a command: the level or the temperature to reach</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Geändert um</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Selbsttätig heizen und kühlen</translation>
    </message>
    <message>
        <source>Serve the home by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Selbsttätig das Haus versorgen</translation>
    </message>
    <message>
        <source>Feed the grid by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Selbsttätig ins Netz einspeisen</translation>
    </message>
    <message>
        <source>Be kept as a backup</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Als Notreserve halten</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>A command, of a battery or a charger</extracomment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Kühlen</translation>
    </message>
    <message>
        <source>Discharge</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Dem eigenen Zeitplan folgen</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Heizen</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>A command: neither charge nor discharge, heat nor cool</extracomment>
        <translation>In Ruhe setzen</translation>
    </message>
</context>
<context>
    <name>fleet::FleetGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Nach Familie</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>Nach Hersteller</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By attention</source>
        <translation>Nach Aufmerksamkeit</translation>
    </message>
    <message>
        <source>By freshness</source>
        <translation>Nach Aktualität</translation>
    </message>
    <message>
        <source>By last action</source>
        <translation>Nach letzter Aktion</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a field of the state</comment>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>Alles, was gezeigt wird</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>Braucht niemanden</translation>
    </message>
    <message>
        <source>Customer not looked up</source>
        <translation>Kunde nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Noch keine Aktion</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stored energy and its share of the capacity</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>how much is up to date, and how many devices no sum counts</comment>
        <translation>%1, %2 ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s), net power %2, stored %3, can take %4, can give %5, can shed %6, up to date %7</source>
        <translation>
            <numerusform>%1, %n Gerät, Leistung netto %2, gespeichert %3, kann aufnehmen %4, kann abgeben %5, kann abwerfen %6, aktuell %7</numerusform>
            <numerusform>%1, %n Geräte, Leistung netto %2, gespeichert %3, können aufnehmen %4, können abgeben %5, können abwerfen %6, aktuell %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>%Ln weitere Gruppe</numerusform>
            <numerusform>%Ln weitere Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::FleetMap</name>
    <message>
        <source>%1 %2</source>
        <comment>how many of which family</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every device by %1: %2; %3 failed or offline, %4 last known</source>
        <translation>Jedes Gerät nach %1: %2; %3 fehlgeschlagen oder offline, %4 letzter bekannter Stand</translation>
    </message>
    <message>
        <source>charge level</source>
        <translation>Ladestand</translation>
    </message>
    <message>
        <source>age of its reading</source>
        <translation>Alter des Messwerts</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>median %1, half of them %2 to %3</source>
        <translation>Median %1, die Hälfte liegt zwischen %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln device(s)</source>
        <translation>
            <numerusform>%1 bis %2: %Ln Gerät</numerusform>
            <numerusform>%1 bis %2: %Ln Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::FleetPoller</name>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Verlangsamt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>Dienst gestört</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Steht still</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>&quot;38 of 38, next in 0:19&quot;: devices seen of all, minutes and seconds until the next read</extracomment>
        <translation>%1, nächstes in %2</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 von %2 Seiten</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <extracomment>&quot;170 of 205 pages, 28 s left&quot;</extracomment>
        <translation>%1, noch %2 s</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1, neuer Versuch in %2</translation>
    </message>
    <message>
        <source>the service does not accept this key</source>
        <translation>der Dienst nimmt diesen Schlüssel nicht an</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>seit %1 keine Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 within 15 min</source>
        <extracomment>How complete the picture is: &quot;41,300 of 50,000 within 15 min&quot;</extracomment>
        <translation>%1 von %2 binnen 15 min</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service.</source>
        <translation>Die Uhr dieses Rechners geht %1 gegenüber dem Dienst nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service.</source>
        <translation>Die Uhr dieses Rechners geht %1 gegenüber dem Dienst vor.</translation>
    </message>
</context>
<context>
    <name>fleet::FleetSums</name>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 over 15 min old</source>
        <translation>%1 älter als 15 min</translation>
    </message>
    <message>
        <source>%1 last known</source>
        <translation>%1 letzter bekannter Stand</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 offline</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 verschwunden</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>%1 nie gelesen</translation>
    </message>
    <message>
        <source>all within 15 min</source>
        <translation>alle binnen 15 min</translation>
    </message>
    <message>
        <source>no devices</source>
        <translation>keine Geräte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share of capacity</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no battery reports it</source>
        <translation>kein Speicher meldet es</translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 frisch</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>power into batteries</comment>
        <translation>%1 hinein</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>power out of batteries</comment>
        <translation>%1 heraus</translation>
    </message>
    <message>
        <source>%1 to take</source>
        <comment>energy until batteries are full</comment>
        <translation>%1 aufnehmbar</translation>
    </message>
    <message>
        <source>%1 to give</source>
        <comment>energy until batteries are at their floor</comment>
        <translation>%1 abgebbar</translation>
    </message>
    <message>
        <source>%1 of %2 producing</source>
        <translation>%1 von %2 erzeugen</translation>
    </message>
    <message>
        <source>%1 of %2 in session</source>
        <translation>%1 von %2 laden</translation>
    </message>
    <message>
        <source>%1 scheduled</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>%1 failed today</source>
        <translation>%1 heute fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out: %1 · %2 · %3</source>
        <comment>of what can be taken, given, shed</comment>
        <translation>ausgelassen: %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>fleet::FleetTable</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Letzte Aktion</translation>
    </message>
    <message>
        <source>Source, age</source>
        <translation>Quelle, Alter</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gerätefamilie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation>Name oder Modell</translation>
    </message>
    <message>
        <source>the connection changed before it was written</source>
        <translation>die Verbindung wurde gewechselt, bevor sie geschrieben war</translation>
    </message>
</context>
<context>
    <name>fleet::FleetWindows</name>
    <message>
        <source>The key came from AMPS_API_KEY and stays in memory for this run.</source>
        <translation>Der Schlüssel kam aus AMPS_API_KEY und bleibt für diesen Lauf im Speicher.</translation>
    </message>
    <message>
        <source>Asking this computer’s keyring for the key …</source>
        <translation>Der Schlüsselbund dieses Rechners wird nach dem Schlüssel gefragt …</translation>
    </message>
    <message>
        <source>The keyring holds no key for this profile.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel für dieses Profil.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works, so the key has to be entered for each run.</source>
        <translation>Dieser Rechner hat keinen funktionierenden Schlüsselbund, daher muss der Schlüssel bei jedem Lauf eingegeben werden.</translation>
    </message>
    <message>
        <source>The keyring refused to give out the key.</source>
        <translation>Der Schlüsselbund gab den Schlüssel nicht heraus.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it, or enter the key here.</source>
        <translation>Der Schlüsselbund antwortet nicht; er ist vielleicht gesperrt. Entsperren Sie ihn, oder geben Sie den Schlüssel hier ein.</translation>
    </message>
    <message>
        <source>The key in the keyring is of another environment than this profile. It is not used.</source>
        <translation>Der Schlüssel im Schlüsselbund gehört zu einer anderen Umgebung als dieses Profil. Er wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Enter the new key. It takes the place of the earlier one.</source>
        <translation>Geben Sie den neuen Schlüssel ein. Er tritt an die Stelle des früheren.</translation>
    </message>
    <message>
        <source>“%1” is open in another run. Close it there first.</source>
        <translation>„%1“ ist in einem anderen Lauf offen. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>The audit log could not be kept; it is still in %1.</source>
        <translation>Das Protokoll konnte nicht verwahrt werden; es liegt noch in %1.</translation>
    </message>
    <message>
        <source>Something in %1 could not be removed.</source>
        <translation>Etwas in %1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The keyring did not confirm that the key is gone; look for “amps-fleet” in it.</source>
        <translation>Der Schlüsselbund hat nicht bestätigt, dass der Schlüssel weg ist; suchen Sie darin nach „amps-fleet“.</translation>
    </message>
</context>
<context>
    <name>fleet::Format</name>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>kilowatts</source>
        <translation>Kilowatt</translation>
    </message>
    <message>
        <source>megawatts</source>
        <translation>Megawatt</translation>
    </message>
    <message>
        <source>kilowatt-hours</source>
        <translation>Kilowattstunden</translation>
    </message>
    <message>
        <source>megawatt-hours</source>
        <translation>Megawattstunden</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>Grad Celsius</translation>
    </message>
    <message>
        <source>degrees Fahrenheit</source>
        <translation>Grad Fahrenheit</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>minus %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>plus %1</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>An age or a duration: seconds, minutes, hours, each after a number</extracomment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%n days</source>
        <translation>%n Tage</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Morgen %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <translation>%1 %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>Not shown. How the name of a field (&quot;Charge rate&quot;) begins inside a sentence: &quot;small&quot; where its first letter turns small, &quot;as it is&quot; where nouns keep their capital letter, as in German, or where there are no small letters.</extracomment>
        <translation>as it is</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;target, power&quot;. With its space, where the language puts one.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>watts</source>
        <translation>Watt</translation>
    </message>
    <message>
        <source>amps</source>
        <translation>Ampere</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>Volt</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>Two sentences behind each other</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fleet::Freshness</name>
    <message>
        <source>Stored reading from %1</source>
        <extracomment>A reading of an earlier run, kept on this computer; %1 is when it was made</extracomment>
        <translation>Gespeicherter Messwert von %1</translation>
    </message>
    <message>
        <source>Stored reading</source>
        <translation>Gespeicherter Messwert</translation>
    </message>
    <message>
        <source>No sync since %1</source>
        <translation>Keine Abfrage seit %1</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>Keine Abfrage</translation>
    </message>
    <message>
        <source>No longer listed, last read %1</source>
        <translation>Nicht mehr aufgeführt, zuletzt gelesen %1</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nie gelesen</translation>
    </message>
    <message>
        <source>%1, age not reported</source>
        <extracomment>%1 is where a reading comes from: live, cache, projection</extracomment>
        <translation>%1, Alter nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>1 second old</source>
        <translation>1 Sekunde alt</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds old</source>
        <translation>
            <numerusform>%n Sekunde alt</numerusform>
            <numerusform>%n Sekunden alt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>1 Minute alt</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>%n Minute alt</numerusform>
            <numerusform>%n Minuten alt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour old</source>
        <translation>1 Stunde alt</translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n Stunde alt</numerusform>
            <numerusform>%n Stunden alt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 Tag alt</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Where a reading comes from: read from the maker just now</extracomment>
        <translation>live</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>Where a reading comes from: the last one that the platform kept</extracomment>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>Where a reading comes from: calculated ahead from the last one</extracomment>
        <translation>Hochrechnung</translation>
    </message>
    <message>
        <source>fallback</source>
        <extracomment>Where a reading comes from: an old one, as the maker does not answer</extracomment>
        <translation>letzter bekannter Wert</translation>
    </message>
</context>
<context>
    <name>fleet::GateSheet</name>
    <message>
        <source>not declared</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Konfliktstrategien</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Letzte Aktion</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>has passed, if the plant is in your zone</source>
        <translation>ist vorbei, falls die Anlage in Ihrer Zone liegt</translation>
    </message>
    <message>
        <source>This goes to the built-in demonstration</source>
        <translation>Dies geht an die eingebaute Vorführung</translation>
    </message>
    <message>
        <source>This goes to a simulated user</source>
        <translation>Dies geht an einen simulierten Benutzer</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Dies geht an ein simuliertes Gerät</translation>
    </message>
    <message>
        <source>A real customer and their real devices</source>
        <translation>Ein echter Kunde und seine echten Geräte</translation>
    </message>
    <message>
        <source>Send %1 to demo</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>%1 an DEMO senden</translation>
    </message>
    <message>
        <source>Send %1 to sandbox</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>%1 an SANDBOX senden</translation>
    </message>
    <message>
        <source>Hold to send %1 to LIVE</source>
        <extracomment>%1 is a command as the API spells it; the button is held down</extracomment>
        <translation>Halten, um %1 an LIVE zu senden</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; %4</source>
        <translation>Unterwegs: %1 %2, %3. Ein Gerät hält eine Aktion; %4</translation>
    </message>
    <message>
        <source>Nothing is in flight.</source>
        <translation>Nichts ist unterwegs.</translation>
    </message>
    <message>
        <source>In flight: %1 (%2), %3.</source>
        <translation>Unterwegs: %1 (%2), %3.</translation>
    </message>
    <message>
        <source>A device holds one action: it is replaced (cancel_and_replace).</source>
        <translation>Ein Gerät hält eine Aktion: Sie wird ersetzt (cancel_and_replace).</translation>
    </message>
    <message>
        <source>It has started and cannot be replaced any more: the API will refuse until it ends.</source>
        <translation>Sie hat begonnen und kann nicht mehr ersetzt werden: Die API wird ablehnen, bis sie endet.</translation>
    </message>
    <message>
        <source>It stays; yours starts when it ends, at %1 (queue_after).</source>
        <translation>Sie bleibt; Ihre beginnt, wenn sie endet, um %1 (queue_after).</translation>
    </message>
    <message>
        <source>It has no end, so nothing can be queued behind it: the API will refuse.</source>
        <translation>Sie hat kein Ende, also lässt sich nichts dahinter einreihen: Die API wird ablehnen.</translation>
    </message>
    <message>
        <source>A device holds one action: %1 decides.</source>
        <translation>Ein Gerät hält eine Aktion: %1 entscheidet.</translation>
    </message>
    <message>
        <source>A device holds one action: it stays booked and the API will ask what to do.</source>
        <translation>Ein Gerät hält eine Aktion: Sie bleibt vorgemerkt, und die API wird fragen, was geschehen soll.</translation>
    </message>
    <message>
        <source>A device holds one action: it must be waited for.</source>
        <translation>Ein Gerät hält eine Aktion: Man muss sie abwarten.</translation>
    </message>
    <message>
        <source>onConflict: %1</source>
        <translation>onConflict: %1</translation>
    </message>
    <message>
        <source>No onConflict sent: a collision will ask you again</source>
        <translation>Kein onConflict gesendet: Eine Kollision wird Sie noch einmal fragen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Now, as soon as it is sent</source>
        <translation>Jetzt, sobald es gesendet ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The home may have %1 or less as backup afterwards.</source>
        <translation>Das Haus hat danach vielleicht nur noch %1 oder weniger als Reserve.</translation>
    </message>
    <message>
        <source>Without a target it stops at the device&apos;s own floor: the home may be left without backup.</source>
        <translation>Ohne Ziel hört es an der eigenen Untergrenze des Geräts auf: Das Haus kann ohne Reserve bleiben.</translation>
    </message>
    <message>
        <source>%1 stands until another command replaces it.</source>
        <translation>%1 gilt, bis ein anderer Befehl es ersetzt.</translation>
    </message>
    <message>
        <source>The home&apos;s own schedule pauses until follow_schedule is sent.</source>
        <translation>Der eigene Zeitplan des Hauses ruht, bis follow_schedule gesendet wird.</translation>
    </message>
    <message>
        <source>At the end of the window the battery goes to idle and keeps its level.</source>
        <translation>Am Ende des Zeitfensters geht der Speicher in Ruhe und hält seinen Ladestand.</translation>
    </message>
    <message>
        <source>At the end of the window the device goes back by itself.</source>
        <translation>Am Ende des Zeitfensters kehrt das Gerät von selbst zurück.</translation>
    </message>
    <message>
        <source>The device&apos;s own schedule will be switched off.</source>
        <translation>Der eigene Zeitplan des Geräts wird ausgeschaltet.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; another command overrides it.</source>
        <translation>Einmal gesendet, kann es nicht abgebrochen werden; ein anderer Befehl hebt es auf.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; the way back is to send %1 again.</source>
        <translation>Einmal gesendet, kann es nicht abgebrochen werden; der Weg zurück ist, %1 noch einmal zu senden.</translation>
    </message>
    <message>
        <source>You can cancel it until it starts, %1. Once acknowledged, only another command can override it.</source>
        <translation>Sie können es abbrechen, bis es beginnt, %1. Einmal quittiert, hebt nur ein anderer Befehl es auf.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Settings make no action: nothing in flight is touched.</source>
        <translation>Einstellungen machen keine Aktion: Was unterwegs ist, bleibt unberührt.</translation>
    </message>
    <message>
        <source>The device keeps it until it is changed again. Some makers confirm without looking: the next reading is the proof.</source>
        <translation>Das Gerät behält es, bis es wieder geändert wird. Manche Hersteller bestätigen, ohne nachzusehen: Der nächste Messwert ist der Beweis.</translation>
    </message>
    <message>
        <source>The way back is to set %1.</source>
        <translation>Der Weg zurück ist, %1 zu setzen.</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 abbrechen?</translation>
    </message>
    <message>
        <source>%1 is what is cancelled.</source>
        <translation>%1 wird abgebrochen.</translation>
    </message>
    <message>
        <source>It will not run. The device goes on with what it does now.</source>
        <translation>Sie wird nicht laufen. Das Gerät macht weiter, was es jetzt tut.</translation>
    </message>
    <message>
        <source>A cancelled action does not come back: it would have to be sent anew.</source>
        <translation>Eine abgebrochene Aktion kommt nicht wieder: Sie müsste neu gesendet werden.</translation>
    </message>
    <message>
        <source>Revoke the consent of %1 for every device?</source>
        <translation>Die Einwilligung von %1 für jedes Gerät widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the consent of %1 for %n device(s)?</source>
        <translation>
            <numerusform>Die Einwilligung von %1 für %n Gerät widerrufen?</numerusform>
            <numerusform>Die Einwilligung von %1 für %n Geräte widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Jedes Gerät</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>Reading and commanding these devices stops at once.</source>
        <translation>Lesen und Steuern dieser Geräte hört sofort auf.</translation>
    </message>
    <message>
        <source>The stored logins are deleted.</source>
        <translation>Die gespeicherten Anmeldungen werden gelöscht.</translation>
    </message>
    <message>
        <source>There is no way back but the customer linking the devices again.</source>
        <translation>Es gibt keinen Weg zurück, als dass der Kunde die Geräte neu verknüpft.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3, %4.</source>
        <translation>Nichts ist unterwegs. Die letzte Aktion war %1 (%2): %3, %4.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3.</source>
        <translation>Nichts ist unterwegs. Die letzte Aktion war %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>A schedule makes no action now: nothing in flight is touched.</source>
        <translation>Ein Zeitplan löst jetzt keine Aktion aus: Nichts, was unterwegs ist, wird berührt.</translation>
    </message>
    <message>
        <source>The device does this by itself, without asking again.</source>
        <translation>Das Gerät tut dies von selbst, ohne noch einmal zu fragen.</translation>
    </message>
    <message>
        <source>The device does this by itself every day, until the schedule is changed or cancelled.</source>
        <translation>Das Gerät tut dies jeden Tag von selbst, bis der Zeitplan geändert oder abgebrochen wird.</translation>
    </message>
    <message>
        <source>It takes the place of %1.</source>
        <translation>Er tritt an die Stelle von %1.</translation>
    </message>
    <message>
        <source>The way back is to set the old schedule again.</source>
        <translation>Der Weg zurück ist, den alten Zeitplan wieder zu setzen.</translation>
    </message>
    <message>
        <source>The way back is to cancel the schedule.</source>
        <translation>Der Weg zurück ist, den Zeitplan abzubrechen.</translation>
    </message>
    <message>
        <source>Cancel the schedule %1?</source>
        <translation>Zeitplan %1 abbrechen?</translation>
    </message>
    <message>
        <source>An action that it has begun already is not touched.</source>
        <translation>Eine Aktion, die er schon begonnen hat, wird nicht berührt.</translation>
    </message>
    <message>
        <source>The device no longer does any of this by itself.</source>
        <translation>Das Gerät tut nichts davon mehr von selbst.</translation>
    </message>
    <message>
        <source>The way back is to set the schedule once more.</source>
        <translation>Der Weg zurück ist, den Zeitplan noch einmal zu setzen.</translation>
    </message>
    <message>
        <source>A real battery in a customer&apos;s home</source>
        <translation>Ein echter Speicher bei einem Kunden zu Hause</translation>
    </message>
    <message>
        <source>A real charger in a customer&apos;s home</source>
        <translation>Eine echte Ladestation bei einem Kunden zu Hause</translation>
    </message>
    <message>
        <source>A real heating and cooling in a customer&apos;s home</source>
        <translation>Ein echtes Klimagerät bei einem Kunden zu Hause</translation>
    </message>
    <message>
        <source>A real solar inverter in a customer&apos;s home</source>
        <translation>Ein echter Wechselrichter bei einem Kunden zu Hause</translation>
    </message>
    <message>
        <source>A real vehicle in a customer&apos;s home</source>
        <translation>Ein echtes Fahrzeug bei einem Kunden zu Hause</translation>
    </message>
    <message>
        <source>A real device in a customer&apos;s home</source>
        <translation>Ein echtes Gerät bei einem Kunden zu Hause</translation>
    </message>
    <message>
        <source>Send settings to demo</source>
        <translation>Einstellungen an DEMO senden</translation>
    </message>
    <message>
        <source>Send settings to sandbox</source>
        <translation>Einstellungen an SANDBOX senden</translation>
    </message>
    <message>
        <source>Hold to send settings to LIVE</source>
        <translation>Halten, um die Einstellungen an LIVE zu senden</translation>
    </message>
    <message>
        <source>Send the cancellation to demo</source>
        <translation>Abbruch an DEMO senden</translation>
    </message>
    <message>
        <source>Send the cancellation to sandbox</source>
        <translation>Abbruch an SANDBOX senden</translation>
    </message>
    <message>
        <source>Hold to send the cancellation to LIVE</source>
        <translation>Halten, um den Abbruch an LIVE zu senden</translation>
    </message>
    <message>
        <source>Send the schedule to demo</source>
        <translation>Zeitplan an DEMO senden</translation>
    </message>
    <message>
        <source>Send the schedule to sandbox</source>
        <translation>Zeitplan an SANDBOX senden</translation>
    </message>
    <message>
        <source>Hold to send the schedule to LIVE</source>
        <translation>Halten, um den Zeitplan an LIVE zu senden</translation>
    </message>
    <message>
        <source>Send the revocation to demo</source>
        <translation>Widerruf an DEMO senden</translation>
    </message>
    <message>
        <source>Send the revocation to sandbox</source>
        <translation>Widerruf an SANDBOX senden</translation>
    </message>
    <message>
        <source>Hold to send the revocation to LIVE</source>
        <translation>Halten, um den Widerruf an LIVE zu senden</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; a collision will ask you again.</source>
        <extracomment>A command, its id, its state</extracomment>
        <translation>Unterwegs: %1 %2, %3. Ein Gerät hält eine Aktion; bei einer Kollision werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Er nimmt bis zu %1 auf, bis %2, %3.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Er gibt bis zu %1 ab, bis %2, %3.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Er nimmt bis zu %1 auf, bis %2.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Er gibt bis zu %1 ab, bis %2.</translation>
    </message>
    <message>
        <source>It draws up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Er nimmt bis zu %1 auf.</translation>
    </message>
    <message>
        <source>It gives up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Er gibt bis zu %1 ab.</translation>
    </message>
    <message>
        <source>It draws as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Er nimmt auf, so viel er kann, bis %1.</translation>
    </message>
    <message>
        <source>It gives as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Er gibt ab, so viel er kann, bis %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can.</source>
        <translation>Er nimmt auf, so viel er kann.</translation>
    </message>
    <message>
        <source>It gives as much as it can.</source>
        <translation>Er gibt ab, so viel er kann.</translation>
    </message>
    <message>
        <source>Then it rests and stays in %1 until another command replaces it.</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Danach ruht er und bleibt in %1, bis ein anderer Befehl es ersetzt.</translation>
    </message>
    <message>
        <source>Change %1 %2 to %3?</source>
        <extracomment>A setting, &quot;of this battery&quot;, and its new value</extracomment>
        <translation>%1 %2 auf %3 ändern?</translation>
    </message>
    <message numerus="yes">
        <source>Change %n setting(s) %1?</source>
        <extracomment>%1 is &quot;of this battery&quot;</extracomment>
        <translation>
            <numerusform>%n Einstellung %1 ändern?</numerusform>
            <numerusform>%n Einstellungen %1 ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change the schedule %1?</source>
        <extracomment>%1 is &quot;of this battery&quot;</extracomment>
        <translation>Den Zeitplan %1 ändern?</translation>
    </message>
    <message>
        <source>Set a schedule for %1?</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Einen Zeitplan für %1 setzen?</translation>
    </message>
</context>
<context>
    <name>fleet::Grade</name>
    <message>
        <source>It cannot be undone.</source>
        <translation>Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>LIVE: real equipment.</source>
        <translation>LIVE: echte Anlagen.</translation>
    </message>
    <message>
        <source>%1: nothing real is touched.</source>
        <translation>%1: nichts Echtes wird berührt.</translation>
    </message>
    <message>
        <source>Every device of this user.</source>
        <translation>Jedes Gerät dieses Benutzers.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) at once.</source>
        <translation>
            <numerusform>%n Gerät auf einmal.</numerusform>
            <numerusform>%n Geräte auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values shown are old, and reading them again did not work.</source>
        <translation>Die gezeigten Werte sind alt, und sie noch einmal zu lesen gelang nicht.</translation>
    </message>
    <message>
        <source>The values shown are old.</source>
        <translation>Die gezeigten Werte sind alt.</translation>
    </message>
    <message>
        <source>It runs at once and cannot be cancelled.</source>
        <translation>Es läuft sofort und kann nicht abgebrochen werden.</translation>
    </message>
</context>
<context>
    <name>fleet::History</name>
    <message>
        <source>Another window or desk records this history; this one reads it.</source>
        <translation>Ein anderes Fenster oder ein anderer Arbeitsplatz zeichnet diesen Verlauf auf; dieses liest ihn.</translation>
    </message>
    <message>
        <source>No room for history: readings are shown but not recorded.</source>
        <translation>Kein Platz für den Verlauf: Messwerte werden gezeigt, aber nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>History cannot be kept: readings are shown but not recorded.</source>
        <translation>Der Verlauf kann nicht verwahrt werden: Messwerte werden gezeigt, aber nicht aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>fleet::HistoryExport</name>
    <message>
        <source>From (%1)</source>
        <translation>Von (%1)</translation>
    </message>
    <message>
        <source>To (%1)</source>
        <translation>Bis (%1)</translation>
    </message>
</context>
<context>
    <name>fleet::InspectorModel</name>
    <message>
        <source>none</source>
        <comment>status of a request that got no answer</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>open device</source>
        <translation>offenes Gerät</translation>
    </message>
    <message>
        <source>follow actions</source>
        <translation>Aktionen verfolgen</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4, %5</source>
        <translation>%1 %2, %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>fleet::IntentFile</name>
    <message>
        <source>The journal of commands cannot be written: %1</source>
        <translation>Das Journal der Befehle kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The journal of commands is damaged. Look at what the devices are doing, then move the file away to begin a new one: %1</source>
        <translation>Das Journal der Befehle ist beschädigt. Sehen Sie nach, was die Geräte tun, und verschieben Sie dann die Datei, um ein neues zu beginnen: %1</translation>
    </message>
    <message>
        <source>it was made by a newer version of this application.</source>
        <translation>es stammt von einer neueren Version dieses Programms.</translation>
    </message>
</context>
<context>
    <name>fleet::IntentWords</name>
    <message>
        <source>There was no connection. Nothing left this computer.</source>
        <translation>Es gab keine Verbindung. Nichts hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>Writing was locked before it could be sent. Nothing left this computer.</source>
        <translation>Das Schreiben wurde gesperrt, bevor es gesendet werden konnte. Nichts hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>The connection was not the environment that was confirmed. Nothing left this computer.</source>
        <translation>Die Verbindung war nicht die bestätigte Umgebung. Nichts hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>Das Journal konnte nicht geschrieben werden, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The window was closing. Nothing left this computer.</source>
        <translation>Das Fenster wurde gerade geschlossen. Nichts hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>The next reading of the device is the proof.</source>
        <translation>Der nächste Messwert des Geräts ist der Beweis.</translation>
    </message>
    <message>
        <source>The service confirmed it.</source>
        <translation>Der Dienst hat es bestätigt.</translation>
    </message>
    <message>
        <source>Booked for %1 (%2), %3 UTC.</source>
        <translation>Vorgemerkt für %1 (%2), %3 UTC.</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Vorgemerkt.</translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>The maker accepted it. The reading shows what the device does.</source>
        <translation>Der Hersteller hat es angenommen. Der Messwert zeigt, was das Gerät tut.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 is on its way to the maker.</source>
        <translation>%1 ist auf dem Weg zum Hersteller.</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>revoke the consent of %1</source>
        <translation>die Einwilligung von %1 widerrufen</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Wird gesendet: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>We do not know whether it arrived: %1</source>
        <translation>Wir wissen nicht, ob es ankam: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n actions just like it from that moment. One may be yours, another desk&apos;s the other. It is not sent again.</source>
        <translation>
            <numerusform>Es gibt %n genau gleiche Aktion aus diesem Augenblick. Sie kann Ihre sein oder die eines anderen. Es wird nicht noch einmal gesendet.</numerusform>
            <numerusform>Es gibt %n genau gleiche Aktionen aus diesem Augenblick. Eine kann Ihre sein, die andere die eines anderen. Es wird nicht noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost on the way. The device is being read to find out; it is not sent again.</source>
        <translation>Die Verbindung ging unterwegs verloren. Das Gerät wird gelesen, um es herauszufinden; es wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Not seen on the device: %1</source>
        <translation>Am Gerät nicht gesehen: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and later readings show the old values.</source>
        <translation>Die Verbindung ging unterwegs verloren, und spätere Messwerte zeigen die alten Werte.</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>Es kam nicht an: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and the service knows of no such action. It was not sent again.</source>
        <translation>Die Verbindung ging unterwegs verloren, und der Dienst kennt keine solche Aktion. Sie wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It arrived after all: %1</source>
        <translation>Es kam doch an: %1</translation>
    </message>
    <message>
        <source>Booked for %1 UTC.</source>
        <translation>Vorgemerkt für %1 UTC.</translation>
    </message>
    <message numerus="yes">
        <source>schedule of %n slot(s), %1</source>
        <translation>
            <numerusform>Zeitplan mit %n Abschnitt, %1</numerusform>
            <numerusform>Zeitplan mit %n Abschnitten, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cancel the schedule %1</source>
        <translation>Zeitplan %1 abbrechen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fleet::KeyDoor</name>
    <message>
        <source>The address needs a scheme and a host, such as https://api.amps.ai.</source>
        <translation>Die Adresse braucht ein Schema und einen Host, etwa https://api.amps.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Plain http goes to this computer only: anywhere else the key could be read on the way. Use https.</source>
        <translation>Einfaches http geht nur zu diesem Rechner: Überall sonst könnte der Schlüssel unterwegs gelesen werden. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>Die Adresse darf weder Benutzer noch Kennwort enthalten.</translation>
    </message>
    <message>
        <source>The address must not hold a query or a fragment.</source>
        <translation>Die Adresse darf weder Abfrage noch Fragment enthalten.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>The address is another one now.</source>
        <translation>Die Adresse ist jetzt eine andere.</translation>
    </message>
    <message>
        <source>This is a sandbox key. Use the SANDBOX door.</source>
        <translation>Das ist ein Sandbox-Schlüssel. Nehmen Sie die Tür SANDBOX.</translation>
    </message>
    <message>
        <source>Sandbox key recognised</source>
        <translation>Sandbox-Schlüssel erkannt</translation>
    </message>
    <message>
        <source>This is a LIVE key: it reaches real equipment. Use the LIVE door.</source>
        <translation>Das ist ein LIVE-Schlüssel: Er erreicht echte Anlagen. Nehmen Sie die Tür LIVE.</translation>
    </message>
    <message>
        <source>LIVE key recognised</source>
        <translation>LIVE-Schlüssel erkannt</translation>
    </message>
    <message>
        <source>This prefix is unknown, which counts as LIVE. Use the LIVE door.</source>
        <translation>Dieser Anfang ist unbekannt, was als LIVE zählt. Nehmen Sie die Tür LIVE.</translation>
    </message>
    <message>
        <source>This prefix is unknown. It is treated as LIVE.</source>
        <translation>Dieser Anfang ist unbekannt. Er wird als LIVE behandelt.</translation>
    </message>
    <message>
        <source>A key is one word without blanks.</source>
        <translation>Ein Schlüssel ist ein Wort ohne Leerzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>That is no key: a key is one word of at least %n characters.</source>
        <translation>
            <numerusform>Das ist kein Schlüssel: Ein Schlüssel ist ein Wort von mindestens %n Zeichen.</numerusform>
            <numerusform>Das ist kein Schlüssel: Ein Schlüssel ist ein Wort von mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was a sandbox key. It opens the SANDBOX door.</source>
        <translation>Das war ein Sandbox-Schlüssel. Er öffnet die Tür SANDBOX.</translation>
    </message>
    <message>
        <source>That was a LIVE key. It opens the LIVE door alone; nothing was sent.</source>
        <translation>Das war ein LIVE-Schlüssel. Er öffnet nur die Tür LIVE; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>That key has an unknown prefix, which counts as LIVE. It opens the LIVE door alone.</source>
        <translation>Dieser Schlüssel hat einen unbekannten Anfang, was als LIVE zählt. Er öffnet nur die Tür LIVE.</translation>
    </message>
    <message>
        <source>The copy in the clipboard was cleared.</source>
        <translation>Die Kopie in der Zwischenablage wurde gelöscht.</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>%1 wird angesehen …</translation>
    </message>
    <message>
        <source>Handing the key to the keyring …</source>
        <translation>Der Schlüssel wird dem Schlüsselbund übergeben …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>fleet::KeyKeeper</name>
    <message>
        <source>The key is kept in this computer’s keyring.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>The keyring refused to keep the key. It stays in memory for this run and has to be entered again next time.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen. Er bleibt für diesen Lauf im Speicher und muss beim nächsten Mal neu eingegeben werden.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. The key stays in memory for this run and has to be entered again next time.</source>
        <translation>Der Schlüsselbund antwortet nicht; er ist vielleicht gesperrt. Der Schlüssel bleibt für diesen Lauf im Speicher und muss beim nächsten Mal neu eingegeben werden.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works. The key stays in memory for this run and has to be entered again next time; it is never written to a file.</source>
        <translation>Dieser Rechner hat keinen funktionierenden Schlüsselbund. Der Schlüssel bleibt für diesen Lauf im Speicher und muss beim nächsten Mal neu eingegeben werden; er wird nie in eine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>fleet::Languages</name>
    <message>
        <source>As the desktop: %1</source>
        <comment>a language</comment>
        <translation>Wie der Desktop: %1</translation>
    </message>
</context>
<context>
    <name>fleet::LinkAddress</name>
    <message>
        <source>Enter the id of your app; it is in the dashboard.</source>
        <translation>Geben Sie die ID Ihrer App ein; sie steht im Dashboard.</translation>
    </message>
    <message>
        <source>The id of an app holds letters, digits, dots, dashes and underscores only.</source>
        <translation>Die ID einer App enthält nur Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>“%1” cannot be linked.</source>
        <translation>„%1“ kann nicht verknüpft werden.</translation>
    </message>
    <message>
        <source>The customer&apos;s reference must be an e-mail address of at most 100 characters.</source>
        <translation>Die Kennung des Kunden muss eine E-Mail-Adresse von höchstens 100 Zeichen sein.</translation>
    </message>
    <message>
        <source>At most 100 devices can be linked at once.</source>
        <translation>Höchstens 100 Geräte können auf einmal verknüpft werden.</translation>
    </message>
</context>
<context>
    <name>fleet::LocalBook</name>
    <message>
        <source>Names and notes cannot be read: %1</source>
        <translation>Namen und Notizen können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Names and notes cannot be read: %1 is damaged. It is left as it is.</source>
        <translation>Namen und Notizen können nicht gelesen werden: %1 ist beschädigt. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Names and notes are kept for this run only: %1 could not be read.</source>
        <translation>Namen und Notizen gelten nur für diesen Lauf: %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Names and notes could not be kept: %1</source>
        <translation>Namen und Notizen konnten nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” for %n device(s)</source>
        <translation>
            <numerusform>Schlagwort „%1“ für %n Gerät</numerusform>
            <numerusform>Schlagwort „%1“ für %n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Übernahme von %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n device(s)</source>
        <translation>
            <numerusform>Schlagwort „%1“ von %n Gerät entfernt</numerusform>
            <numerusform>Schlagwort „%1“ von %n Geräten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note for %n device(s)</source>
        <translation>
            <numerusform>Notiz für %n Gerät</numerusform>
            <numerusform>Notiz für %n Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::Manual</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Die Flotte lesen</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>Die Abfragesprache</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>Commanding safely</source>
        <translation>Sicher steuern</translation>
    </message>
    <message>
        <source>Actions and the audit log</source>
        <translation>Aktionen und Protokoll</translation>
    </message>
    <message>
        <source>Customers, tickets, the inspector</source>
        <translation>Kunden, Tickets, Inspektor</translation>
    </message>
    <message>
        <source>Troubleshooting by message</source>
        <translation>Fehlersuche nach Meldung</translation>
    </message>
    <message>
        <source>Keys and the command palette</source>
        <translation>Tasten und Befehlspalette</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Integrators</source>
        <translation>Für Integratoren</translation>
    </message>
    <message>
        <source>History, charts, export</source>
        <translation>Verlauf, Diagramme, Export</translation>
    </message>
</context>
<context>
    <name>fleet::PaletteModel</name>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a parameter and its bounds: power 0 to 5.0 kW</comment>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>opens the form, asks before sending</source>
        <translation>öffnet das Formular, fragt vor dem Senden</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>a setting of the device</comment>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Filter the fleet: %1</source>
        <translation>Flotte filtern: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the fleet for “%1”</source>
        <translation>Flotte nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Commands for %1</source>
        <translation>Befehle für %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Einstellungen des Geräts</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
</context>
<context>
    <name>fleet::PendingCommand</name>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>sent %1 ago</source>
        <translation>vor %1 gesendet</translation>
    </message>
</context>
<context>
    <name>fleet::PlanningLanes</name>
    <message>
        <source>maker not known</source>
        <translation>Hersteller nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::PlantTime</name>
    <message>
        <source>if the plant is in your zone, %1</source>
        <translation>falls die Anlage in Ihrer Zone liegt, %1</translation>
    </message>
    <message>
        <source>the plant&apos;s clock was UTC%1%2 at the last booking</source>
        <translation>die Uhr der Anlage war bei der letzten Vormerkung UTC%1%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 from when it is sent: %2 in your zone</source>
        <translation>%1 ab dem Senden: %2 in Ihrer Zone</translation>
    </message>
    <message>
        <source>%1 at the plant</source>
        <translation>%1 an der Anlage</translation>
    </message>
    <message>
        <source>No clock shows %1 that night, %2: it is skipped. The service decides what it takes it for.</source>
        <translation>Keine Uhr zeigt %1 in dieser Nacht, %2: Es wird übersprungen. Der Dienst entscheidet, wofür er es nimmt.</translation>
    </message>
    <message>
        <source>%1 at the plant, %2 (%3)</source>
        <translation>%1 an der Anlage, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 has passed, %2.</source>
        <translation>%1 ist vorbei, %2.</translation>
    </message>
    <message>
        <source>That is more than 30 days ahead, %1.</source>
        <translation>Das sind mehr als 30 Tage im Voraus, %1.</translation>
    </message>
    <message>
        <source>%1 comes twice that night, %2: %3 and %4 UTC. The service decides which it takes.</source>
        <translation>%1 kommt in dieser Nacht zweimal, %2: %3 und %4 UTC. Der Dienst entscheidet, welches er nimmt.</translation>
    </message>
    <message>
        <source>The clocks change within this window: it lasts %1 and not %2, %3.</source>
        <translation>Die Uhren werden in diesem Zeitfenster umgestellt: Es dauert %1 und nicht %2, %3.</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <extracomment>What people may type for hours, after a number, apart by commas</extracomment>
        <translation>h, Std, Std., Stunde, Stunden</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <extracomment>What people may type for minutes, after a number, apart by commas</extracomment>
        <translation>m, min, Min, Minute, Minuten</translation>
    </message>
</context>
<context>
    <name>fleet::PollWatch</name>
    <message>
        <source>This application has read nothing for %1. What you see may be out of date.</source>
        <translation>Dieses Programm hat seit %1 nichts gelesen. Was Sie sehen, kann veraltet sein.</translation>
    </message>
    <message>
        <source>This application stood still, and has read nothing for %1. What you see may be out of date.</source>
        <translation>Dieses Programm stand still und hat seit %1 nichts gelesen. Was Sie sehen, kann veraltet sein.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands still. The ages of readings cannot be trusted.</source>
        <translation>Die Uhr dieses Rechners steht. Dem Alter der Messwerte ist nicht zu trauen.</translation>
    </message>
</context>
<context>
    <name>fleet::PrimitiveRegistry</name>
    <message>
        <source>unit as reported</source>
        <translation>Einheit wie gemeldet</translation>
    </message>
    <message>
        <source>unit as declared in %1</source>
        <extracomment>%1 is the path of a command&apos;s parameter, commands.charge.power</extracomment>
        <translation>Einheit wie in %1 angegeben</translation>
    </message>
    <message>
        <source>unit as declared in settings</source>
        <translation>Einheit wie in den Einstellungen angegeben</translation>
    </message>
    <message>
        <source>unit as documented</source>
        <translation>Einheit wie dokumentiert</translation>
    </message>
    <message>
        <source>unit by its name</source>
        <translation>Einheit nach dem Namen</translation>
    </message>
    <message>
        <source>given in Wh</source>
        <translation>in Wh angegeben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>no power into or out of a battery</comment>
        <translation>in Ruhe</translation>
    </message>
    <message>
        <source>into the battery</source>
        <translation>in den Speicher</translation>
    </message>
    <message>
        <source>out of the battery</source>
        <translation>aus dem Speicher</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a spoken quantity, and where it flows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>peak seen %1</source>
        <translation>Spitze bisher %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 above the declared %2</source>
        <translation>%1 über den angegebenen %2</translation>
    </message>
    <message>
        <source>%1 below the declared %2</source>
        <translation>%1 unter den angegebenen %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a bound and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ring 0 to 100</source>
        <translation>Ring 0 bis 100</translation>
    </message>
    <message>
        <source>%1, mark at %2</source>
        <translation>%1, Marke bei %2</translation>
    </message>
    <message>
        <source>gauge without a scale: no bounds are declared</source>
        <translation>Anzeige ohne Skala: Grenzen sind nicht angegeben</translation>
    </message>
    <message>
        <source>gauge, scaled to the peak seen: no bounds are declared</source>
        <translation>Anzeige, Skala bis zur gesehenen Spitze: Grenzen sind nicht angegeben</translation>
    </message>
    <message>
        <source>gauge %1 to %2, from %3</source>
        <translation>Anzeige %1 bis %2, aus %3</translation>
    </message>
    <message>
        <source>number, no unit declared</source>
        <translation>Zahl, keine Einheit angegeben</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>Zahl, %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>list, opened in place</source>
        <translation>Liste, an Ort und Stelle geöffnet</translation>
    </message>
    <message>
        <source>object, opened in place</source>
        <translation>Objekt, an Ort und Stelle geöffnet</translation>
    </message>
    <message>
        <source>text, shown as the status</source>
        <translation>Text, als Status gezeigt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>deeper than three levels: as JSON</source>
        <translation>tiefer als drei Ebenen: als JSON</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>Eintrag %L1</translation>
    </message>
    <message>
        <source>%1, beside the state</source>
        <translation>%1, neben dem Zustand</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Devices of this family take no settings.</source>
        <translation>Geräte dieser Gerätefamilie nehmen keine Einstellungen an.</translation>
    </message>
    <message>
        <source>The device gives it without a unit: a fact, not a control.</source>
        <translation>Das Gerät gibt sie ohne Einheit an: eine Tatsache, kein Bedienelement.</translation>
    </message>
    <message>
        <source>Its value is not a number.</source>
        <translation>Ihr Wert ist keine Zahl.</translation>
    </message>
    <message>
        <source>The device declares no bounds for it.</source>
        <translation>Das Gerät gibt keine Grenzen dafür an.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Entlädt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Heizen</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Kühlen</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heizt</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>no longer in the lists</comment>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Needs a new link</source>
        <translation>Braucht neue Verknüpfung</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nie gelesen</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Letzter bekannter Stand</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a battery</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Angesteckt</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Abgesteckt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a value was read, and how the API spells it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <comment>a name and its value</comment>
        <translation>%1 ja</translation>
    </message>
    <message>
        <source>%1 no</source>
        <comment>a name and its value</comment>
        <translation>%1 nein</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of a charging session</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>A vehicle is plugged in</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>A charging session has ended</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Permanent</source>
        <extracomment>A thermostat is held by a setting that stands until it is changed</extracomment>
        <translation>Dauerhaft</translation>
    </message>
    <message>
        <source>Follow schedule</source>
        <extracomment>A thermostat follows the schedule of the home</extracomment>
        <translation>Nach Zeitplan</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileDesk</name>
    <message>
        <source>An address such as postgresql://desk@server/amps_history</source>
        <translation>Eine Adresse wie postgresql://desk@server/amps_history</translation>
    </message>
    <message>
        <source>Leave the password out: it belongs into ~/.pgpass, readable by you alone, where PostgreSQL&apos;s own library looks for it.</source>
        <translation>Lassen Sie das Passwort weg: Es gehört in ~/.pgpass, nur für Sie lesbar, wo die Bibliothek von PostgreSQL selbst danach sucht.</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileStore</name>
    <message>
        <source>The list of profiles cannot be read: %1</source>
        <translation>Die Liste der Profile kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The list of profiles could not be understood. It was put aside as %1; keys in the keyring are untouched.</source>
        <translation>Die Liste der Profile war nicht zu verstehen. Sie wurde als %1 beiseitegelegt; Schlüssel im Schlüsselbund sind unberührt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The list of profiles is being changed by another program.</source>
        <translation>Die Liste der Profile wird gerade von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of this program; it is not changed.</source>
        <translation>Die Liste der Profile stammt von einer späteren Version dieses Programms; sie wird nicht geändert.</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1</source>
        <translation>Die Liste der Profile kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>Ein Name enthält keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is the name of the built-in fleet.</source>
        <translation>„%1“ ist der Name der eingebauten Flotte.</translation>
    </message>
    <message>
        <source>There is a profile called “%1” already.</source>
        <translation>Ein Profil namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>This profile is gone.</source>
        <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>fleet::ProposalDesk</name>
    <message>
        <source>Proposed by %1</source>
        <translation>Vorgeschlagen von %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Vorgeschlagen von %1: %2</translation>
    </message>
    <message>
        <source>A person turned it down.</source>
        <translation>Ein Mensch hat es abgelehnt.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>cancel the action %1</source>
        <translation>die Aktion %1 abbrechen</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; the window reads on.</source>
        <translation>Es ist nicht bekannt, ob es ankam; das Fenster liest weiter.</translation>
    </message>
</context>
<context>
    <name>fleet::Query</name>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply.</source>
        <translation>Klammern sind zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>Something must follow OR.</source>
        <translation>Auf OR muss etwas folgen.</translation>
    </message>
    <message>
        <source>Something must stand before OR.</source>
        <translation>Vor OR muss etwas stehen.</translation>
    </message>
    <message>
        <source>AND joins what stands on both sides of it.</source>
        <translation>AND verbindet, was auf beiden Seiten steht.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>Zwischen den Klammern steht nichts.</translation>
    </message>
    <message>
        <source>What is to be left out must follow.</source>
        <translation>Was ausgelassen werden soll, muss folgen.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Zwischen den Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>Nothing stands before “%1”. Put a text with such signs into quotes.</source>
        <translation>Vor „%1“ steht nichts. Setzen Sie einen Text mit solchen Zeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value must follow “%1”.</source>
        <translation>Auf „%1“ muss ein Wert folgen.</translation>
    </message>
    <message>
        <source>No device reports “%1”, and it is no key of the search.</source>
        <translation>Kein Gerät meldet „%1“, und es ist kein Schlüsselwort der Suche.</translation>
    </message>
    <message>
        <source>No device reports “%1”. Did you mean “%2”?</source>
        <translation>Kein Gerät meldet „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Write available:yes or available:no.</source>
        <translation>Schreiben Sie available:yes oder available:no.</translation>
    </message>
    <message>
        <source>“%1” is unknown after %2. There are: %3.</source>
        <translation>„%1“ ist nach %2 unbekannt. Es gibt: %3.</translation>
    </message>
    <message>
        <source>“%1” is a text: write %1:%2 for one that contains it, %1=%2 for one that is it.</source>
        <translation>„%1“ ist ein Text: Schreiben Sie %1:%2 für einen, der es enthält, %1=%2 für einen, der es ist.</translation>
    </message>
    <message>
        <source>Say which time: %1s, %1m, %1h or %1d.</source>
        <translation>Sagen Sie, welche Zeit: %1s, %1m, %1h oder %1d.</translation>
    </message>
    <message>
        <source>An age is a number with s, m, h or d, for example 5m.</source>
        <translation>Ein Alter ist eine Zahl mit s, m, h oder d, zum Beispiel 5m.</translation>
    </message>
    <message>
        <source>Compare an age: age&lt;%1 for younger, age&gt;%1 for older.</source>
        <translation>Vergleichen Sie ein Alter: age&lt;%1 für jünger, age&gt;%1 für älter.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no unit.</source>
        <translation>„%1“ ist keine Einheit.</translation>
    </message>
    <message>
        <source>“%1” is a power, counted in kW; %2 is an energy.</source>
        <translation>„%1“ ist eine Leistung und zählt in kW; %2 ist eine Energie.</translation>
    </message>
    <message>
        <source>“%1” is an energy, counted in kWh; %2 is a power.</source>
        <translation>„%1“ ist eine Energie und zählt in kWh; %2 ist eine Leistung.</translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation>„%1“ hat keine Einheit.</translation>
    </message>
    <message>
        <source>“%1” is counted in %2, not in %3.</source>
        <translation>„%1“ zählt in %2, nicht in %3.</translation>
    </message>
    <message>
        <source>Write can:charge, or can:charge.power&gt;=3kw.</source>
        <translation>Schreiben Sie can:charge oder can:charge.power&gt;=3kw.</translation>
    </message>
    <message>
        <source>Only a parameter can be compared, as in can:charge.power&gt;=3kw.</source>
        <translation>Nur ein Parameter lässt sich vergleichen, wie in can:charge.power&gt;=3kw.</translation>
    </message>
</context>
<context>
    <name>fleet::QueryCompletion</name>
    <message>
        <source>battery, ev-charger, …</source>
        <translation>battery, ev-charger, …</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>user id, where it was looked up</source>
        <translation>Benutzer-ID, wo danach gesucht wurde</translation>
    </message>
    <message>
        <source>what it is doing</source>
        <translation>was es gerade tut</translation>
    </message>
    <message>
        <source>demo, sandbox, live</source>
        <translation>demo, sandbox, live</translation>
    </message>
    <message>
        <source>accepts a command: can:charge.power&gt;=3kw</source>
        <translation>nimmt einen Befehl an: can:charge.power&gt;=3kw</translation>
    </message>
    <message>
        <source>of the reading: age&lt;5m</source>
        <translation>des Messwerts: age&lt;5m</translation>
    </message>
    <message>
        <source>live, cache, projection, fallback</source>
        <translation>live, cache, projection, fallback</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>last action: state or command</source>
        <translation>letzte Aktion: Status oder Befehl</translation>
    </message>
    <message>
        <source>code of an error</source>
        <translation>Code eines Fehlers</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>eines Ihrer Schlagwörter</translation>
    </message>
    <message>
        <source>in a note of yours</source>
        <translation>in einer Ihrer Notizen</translation>
    </message>
    <message>
        <source>a name of yours</source>
        <translation>einer Ihrer Namen</translation>
    </message>
    <message>
        <source>why somebody should look</source>
        <translation>warum jemand hinsehen sollte</translation>
    </message>
    <message>
        <source>fresh, old, stale, …</source>
        <translation>fresh, old, stale, …</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>field, in %1</source>
        <translation>Feld, in %1</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>parameter, in %1</source>
        <translation>Parameter, in %1</translation>
    </message>
    <message>
        <source>what it can do when commands collide</source>
        <translation>was es kann, wenn Befehle zusammentreffen</translation>
    </message>
</context>
<context>
    <name>fleet::QueryWords</name>
    <message>
        <source>Failed action</source>
        <translation>Fehlgeschlagene Aktion</translation>
    </message>
    <message>
        <source>Stuck action</source>
        <translation>Hängende Aktion</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Abgewichen</translation>
    </message>
    <message>
        <source>Below floor</source>
        <translation>Unter der Untergrenze</translation>
    </message>
    <message>
        <source>In flight</source>
        <extracomment>Of a device: one of its actions is on its way</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>Braucht niemanden</translation>
    </message>
    <message>
        <source>Fresh</source>
        <extracomment>Of a reading</extracomment>
        <translation>Frisch</translation>
    </message>
    <message>
        <source>Ageing</source>
        <extracomment>Of a reading that is getting old: between one minute and a quarter of an hour</extracomment>
        <translation>Alternd</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Of a reading</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nicht auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>State of an action</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an action</extracomment>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of an action</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an action</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an action</extracomment>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>fleet::ReadBudget</name>
    <message>
        <source>%1 of about %2 requests a minute</source>
        <extracomment>&quot;212 of about 600 requests a minute&quot;</extracomment>
        <translation>%1 von etwa %2 Anfragen je Minute</translation>
    </message>
    <message>
        <source>The service has refused nothing for its number so far, so its limit is not known.</source>
        <translation>Der Dienst hat bisher nichts wegen der Zahl abgelehnt, seine Grenze ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>The service allows less than was asked for once. The pace found since is enough for this fleet.</source>
        <translation>Der Dienst lässt weniger zu, als einmal verlangt wurde. Das seither gefundene Tempo reicht für diese Flotte.</translation>
    </message>
    <message>
        <source>The service allows fewer requests than this fleet needs: reading all of it takes about %1.</source>
        <translation>Der Dienst lässt weniger Anfragen zu, als diese Flotte braucht: Alles zu lesen dauert etwa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last minute</source>
        <translation>
            <numerusform>%Ln Anfrage in der letzten Minute</numerusform>
            <numerusform>%Ln Anfragen in der letzten Minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::ReadingsExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gerätefamilie</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
</context>
<context>
    <name>fleet::RequestDetail</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
</context>
<context>
    <name>fleet::SavedViews</name>
    <message>
        <source>The file is too large to be one of saved views.</source>
        <translation>Die Datei ist zu groß für gespeicherte Ansichten.</translation>
    </message>
    <message>
        <source>This is no file of saved views: %1.</source>
        <translation>Dies ist keine Datei mit gespeicherten Ansichten: %1.</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>Dies ist keine Datei mit gespeicherten Ansichten.</translation>
    </message>
    <message>
        <source>One of the views has no name.</source>
        <translation>Eine der Ansichten hat keinen Namen.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleDesk</name>
    <message>
        <source>Schedules could not be read</source>
        <translation>Zeitpläne konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>There was no answer that could be read (%1).</source>
        <translation>Es kam keine Antwort, die sich lesen ließ (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleForm</name>
    <message>
        <source>When does it begin?</source>
        <translation>Wann beginnt er?</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Diese Tageszeit gibt es nicht.</translation>
    </message>
    <message>
        <source>A time of day such as 01:15, or a day and a time such as 2026-06-13 19:00.</source>
        <translation>Eine Tageszeit wie 01:15 oder Tag und Zeit wie 2026-06-13 19:00.</translation>
    </message>
    <message>
        <source>A day and a time need a time zone.</source>
        <translation>Tag und Zeit brauchen eine Zeitzone.</translation>
    </message>
    <message>
        <source>How long does it last?</source>
        <translation>Wie lange dauert er?</translation>
    </message>
    <message>
        <source>A length of up to a day, such as 4h, 1.5h or 90m.</source>
        <translation>Eine Dauer bis zu einem Tag, etwa 4h, 1.5h oder 90m.</translation>
    </message>
    <message>
        <source>This device does not declare the command %1.</source>
        <translation>Dieses Gerät gibt den Befehl %1 nicht an.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>It needs one slot at least.</source>
        <translation>Er braucht mindestens einen Abschnitt.</translation>
    </message>
    <message>
        <source>Times of day need a time zone.</source>
        <translation>Tageszeiten brauchen eine Zeitzone.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>The service knows no rhythm “%1”.</source>
        <translation>Der Dienst kennt keinen Rhythmus „%1“.</translation>
    </message>
    <message>
        <source>This slot cannot be read: write it again.</source>
        <translation>Dieser Abschnitt ist nicht lesbar: Schreiben Sie ihn neu.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Dieses Gerät ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>The slot being written is not in the list yet.</source>
        <translation>Der Abschnitt, der gerade geschrieben wird, steht noch nicht in der Liste.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>%1, by the clock of %2</source>
        <translation>%1, nach der Uhr von %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>fleet::SeriesChooser</name>
    <message>
        <source>whole fleet</source>
        <translation>ganze Flotte</translation>
    </message>
    <message>
        <source>Energy from %1, %2</source>
        <comment>calculated from this field, of these devices</comment>
        <translation>Energie aus %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>this field, of these devices</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fleet::SessionEnvironment</name>
    <message>
        <source>the key is a sandbox key</source>
        <translation>der Schlüssel ist ein Sandbox-Schlüssel</translation>
    </message>
    <message>
        <source>the key is a LIVE key</source>
        <translation>der Schlüssel ist ein LIVE-Schlüssel</translation>
    </message>
    <message>
        <source>the key&apos;s prefix is unknown, which counts as LIVE</source>
        <translation>der Anfang des Schlüssels ist unbekannt, was als LIVE zählt</translation>
    </message>
    <message>
        <source>the built-in sandbox</source>
        <translation>die eingebaute Sandbox</translation>
    </message>
    <message>
        <source>the sandbox host</source>
        <translation>der Sandbox-Host</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the connection goes to %2. Nothing can be sent.</source>
        <translation>Die Zeichen der Umgebung widersprechen sich: %1, aber die Verbindung geht zu %2. Nichts kann gesendet werden.</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the service answers as “%2”. Nothing can be sent.</source>
        <translation>Die Zeichen der Umgebung widersprechen sich: %1, aber der Dienst antwortet als „%2“. Nichts kann gesendet werden.</translation>
    </message>
    <message>
        <source>This window was started read-only: nothing can be sent from it.</source>
        <translation>Dieses Fenster wurde nur zum Lesen gestartet: Von ihm kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing can be sent. It can be allowed under Settings, Safety.</source>
        <translation>Dieses Profil ist nur zum Lesen: Nichts kann gesendet werden. Unter Einstellungen, Sicherheit kann es erlaubt werden.</translation>
    </message>
    <message>
        <source>LIVE is locked: commands would reach real equipment. Unlock it for a set time to send any.</source>
        <translation>LIVE ist gesperrt: Befehle würden echte Anlagen erreichen. Entsperren Sie es für eine bestimmte Zeit, um welche zu senden.</translation>
    </message>
</context>
<context>
    <name>fleet::SettingsEditor</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>%n Änderung prüfen</numerusform>
            <numerusform>%n Änderungen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>The API refused to change this: it can only be read.</source>
        <translation>Die API hat abgelehnt, dies zu ändern: Es ist nur lesbar.</translation>
    </message>
    <message>
        <source>The device reports this and does not let it be changed from here.</source>
        <translation>Das Gerät meldet dies und lässt es von hier aus nicht ändern.</translation>
    </message>
    <message>
        <source>Enter a value, or take the change back.</source>
        <translation>Geben Sie einen Wert ein, oder nehmen Sie die Änderung zurück.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Dieses Gerät ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>%n Feld berichtigen</numerusform>
            <numerusform>%n Felder berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was accepted. Reading it back…</source>
        <translation>%1 wurde angenommen. Wird zurückgelesen …</translation>
    </message>
    <message>
        <source>%1 was written and read back at %2.</source>
        <translation>%1 wurde geschrieben und um %2 zurückgelesen.</translation>
    </message>
    <message>
        <source>%1 was accepted, but the device still says %2.</source>
        <translation>%1 wurde angenommen, aber das Gerät sagt weiter %2.</translation>
    </message>
    <message>
        <source>We do not know whether %1 arrived. It is not sent again; a reading will tell.</source>
        <translation>Wir wissen nicht, ob %1 ankam. Es wird nicht noch einmal gesendet; eine Lesung wird es zeigen.</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>Das Senden wird abgelehnt: Das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wartet auf Ihre Antwort</translation>
    </message>
</context>
<context>
    <name>fleet::SpreadHistory</name>
    <message>
        <source>A tenth is below</source>
        <translation>Ein Zehntel liegt darunter</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>A tenth is above</source>
        <translation>Ein Zehntel liegt darüber</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>fleet::SqliteIntentJournal</name>
    <message>
        <source>The folder of the journal cannot be made.</source>
        <translation>Der Ordner des Journals kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>fleet::StoreDeviceSource</name>
    <message>
        <source>The device could not be read again (%1).</source>
        <translation>Das Gerät konnte nicht noch einmal gelesen werden (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::TransportDesk</name>
    <message>
        <source>The extra authorities in %1 are not used. %2</source>
        <translation>Die zusätzlichen Zertifizierungsstellen in %1 werden nicht verwendet. %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>none, plain http inside this computer</source>
        <translation>keine, einfaches http in diesem Rechner</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 oder neuer</translation>
    </message>
    <message numerus="yes">
        <source>%n of the operating system</source>
        <translation>
            <numerusform>%n des Betriebssystems</numerusform>
            <numerusform>%n des Betriebssystems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n of your own</source>
        <translation>
            <numerusform>%1, und %n eigene</numerusform>
            <numerusform>%1, und %n eigene</numerusform>
        </translation>
    </message>
    <message>
        <source>reached directly</source>
        <translation>direkt erreicht</translation>
    </message>
    <message>
        <source>by the system’s proxy %1</source>
        <translation>über den Proxy des Systems %1</translation>
    </message>
</context>
<context>
    <name>fleet::ViewMemory</name>
    <message>
        <source>The view could not be kept: %1</source>
        <translation>Die Ansicht konnte nicht verwahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>fleet::csv</name>
    <message>
        <source>The file is not a text in UTF-8.</source>
        <translation>Die Datei ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Text stands behind a quotation.</source>
        <translation>Hinter dem schließenden Anführungszeichen steht Text.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
</context>
</TS>
