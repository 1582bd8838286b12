<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions, of which %1 failed</source>
        <translation>
            <numerusform>%Ln actie, waarvan %1 mislukt</numerusform>
            <numerusform>%Ln acties, waarvan %1 mislukt</numerusform>
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
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>APPARAAT</translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation>PARAMETERS</translation>
    </message>
    <message>
        <source>START</source>
        <translation>START</translation>
    </message>
    <message>
        <source>END</source>
        <translation>EINDE</translation>
    </message>
    <message>
        <source>TOOK, IN</source>
        <translation>DUUR, OVER</translation>
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
        <translation>Actie %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Tijdvenster</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>sent from this window</source>
        <translation>vanuit dit venster verzonden</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>niet van hier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>Send again, changed</source>
        <translation>Aangepast opnieuw verzenden</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Actie annuleren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>What was said about this action, in the Inspector</source>
        <translation>Wat over deze actie is uitgewisseld, in de Inspector</translation>
    </message>
    <message>
        <source>Show the requests of this action</source>
        <translation>Verzoeken van deze actie tonen</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>%1, %2 on %3, %4, %5</source>
        <translation>%1, %2 op %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, not from here</source>
        <translation>%1, niet van hier</translation>
    </message>
    <message>
        <source>not from here: sent by another desk, or by the API</source>
        <translation>niet van hier: verzonden door een andere werkplek of door de API</translation>
    </message>
</context>
<context>
    <name>ActionStateBadge</name>
    <message>
        <source>Scheduled</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Gezien op apparaat</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>of the whole fleet, from here and from elsewhere, refreshed from /actions</source>
        <translation>van de hele vloot, van hier en van elders, ververst uit /actions</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Lane per device</source>
        <translation>Rij per apparaat</translation>
    </message>
    <message>
        <source>Lane per family</source>
        <translation>Rij per type</translation>
    </message>
    <message>
        <source>Lane per maker</source>
        <translation>Rij per fabrikant</translation>
    </message>
    <message>
        <source>Lane per command</source>
        <translation>Rij per opdracht</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Niet gegroepeerd</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Per apparaat</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Per status</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Niet van hier</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Apparaat %1</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Actie zoeken</translation>
    </message>
    <message>
        <source>Device, command, error, id</source>
        <translation>Apparaat, opdracht, fout, ID</translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>Acties, nieuwste eerst</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>Geen actie gevonden</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Nog geen acties</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Het filter verbergt ze allemaal.</translation>
    </message>
    <message>
        <source>Commands sent from here or from elsewhere appear here.</source>
        <translation>Hier verschijnen opdrachten die van hier of van elders zijn verzonden.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Sending</source>
        <translation>Verzenden</translation>
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
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>every write from this computer, newest first; it begins anew with each demo</source>
        <translation>elke schrijfactie vanaf deze computer, nieuwste eerst; begint opnieuw bij elke demo</translation>
    </message>
    <message>
        <source>every write from this computer, also those that were not made; only added to, never changed</source>
        <translation>elke schrijfactie vanaf deze computer, ook niet-uitgevoerde; wordt alleen aangevuld, nooit gewijzigd</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Controle loopt</translation>
    </message>
    <message>
        <source>Checks every entry against the one before, and the last against the head that is kept apart.</source>
        <translation>Controleert elke regel aan de hand van de vorige, en de laatste aan de hand van de apart bewaarde ketenkop.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-regels</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation>Er kan nu niets worden verzonden.</translation>
    </message>
    <message>
        <source>The log before this one was tampered with.</source>
        <translation>Met het vorige log is geknoeid.</translation>
    </message>
    <message>
        <source>%1. It was put aside as it is; this one began after it.</source>
        <translation>%1. Het is ongewijzigd opzijgezet; dit log begon daarna.</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>Ketenkop kopiëren</translation>
    </message>
    <message>
        <source>Head copied. Kept elsewhere, it shows later that nothing was taken away.</source>
        <translation>Ketenkop gekopieerd. Elders bewaard toont die later aan dat er niets is weggehaald.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Geweigerd of mislukt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>Device, operator, reason, request id</source>
        <translation>Apparaat, bediener, reden, verzoek-ID</translation>
    </message>
    <message>
        <source>Filter by any word of an entry</source>
        <translation>Filteren op een woord uit de regel</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIJD</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>BEDIENER</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WAAR</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>ACTIE</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>APPARAAT</translation>
    </message>
    <message>
        <source>FROM, TO</source>
        <translation>VAN, NAAR</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTAAT</translation>
    </message>
    <message>
        <source>REQUEST ID</source>
        <translation>VERZOEK-ID</translation>
    </message>
    <message>
        <source>Writes, newest first</source>
        <translation>Schrijfacties, nieuwste eerst</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Geen regel gevonden</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Nog geen regels</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Log wordt gelezen</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Het filter verbergt ze allemaal.</translation>
    </message>
    <message>
        <source>What is proposed, confirmed, declined and sent here appears here.</source>
        <translation>Hier verschijnt wat hier wordt voorgesteld, bevestigd, afgewezen en verzonden.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Auditlog exporteren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-regels (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>Exports every entry with its hash.</source>
        <translation>Exporteert elke regel met zijn hash.</translation>
    </message>
    <message>
        <source>Exports every entry as a table.</source>
        <translation>Exporteert elke regel als tabel.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit entries %1</source>
        <translation>Auditregels %1</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Het log</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>voornemen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>WHAT WAS SHOWN</source>
        <translation>WAT WERD GETOOND</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Wat werd getoond</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>WAT WERD VERZONDEN</translation>
    </message>
    <message>
        <source>WHAT WOULD HAVE BEEN SENT</source>
        <translation>WAT ZOU ZIJN VERZONDEN</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>THE ANSWER</source>
        <translation>HET ANTWOORD</translation>
    </message>
    <message>
        <source>Copy the entries as JSON</source>
        <translation>Regels als JSON kopiëren</translation>
    </message>
    <message>
        <source>Copied, each entry with its hash.</source>
        <translation>Gekopieerd, elke regel met zijn hash.</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Beside: %1</source>
        <translation>Ernaast: %1</translation>
    </message>
    <message>
        <source>Close what stands beside</source>
        <translation>Sluiten wat ernaast staat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Vers ophalen</translation>
    </message>
    <message>
        <source>The device is no longer listed.</source>
        <translation>Het apparaat staat niet meer in de lijst.</translation>
    </message>
</context>
<context>
    <name>BookImportSheet</name>
    <message>
        <source>Take in %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bring something</source>
        <translation>
            <numerusform>%n regel brengt iets nieuws</numerusform>
            <numerusform>%n regels brengen iets nieuws</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace(s) what is there</source>
        <translation>
            <numerusform>%n daarvan vervangt wat er staat</numerusform>
            <numerusform>%n daarvan vervangen wat er staat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) nothing new</source>
        <translation>
            <numerusform>%n bevat niets nieuws</numerusform>
            <numerusform>%n bevatten niets nieuws</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n kan niet worden overgenomen</numerusform>
            <numerusform>%n kunnen niet worden overgenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in the fleet now and are kept for when they come</source>
        <translation>
            <numerusform>%n apparaat zit nu niet in de vloot en wordt bewaard voor als het komt</numerusform>
            <numerusform>%n apparaten zitten nu niet in de vloot en worden bewaard voor als ze komen</numerusform>
        </translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>niet gelezen: %1</translation>
    </message>
    <message>
        <source>An empty cell takes away what is there</source>
        <translation>Een lege cel haalt weg wat er staat</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Regel %1, %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) in</source>
        <translation>
            <numerusform>%n regel importeren</numerusform>
            <numerusform>%n regels inlezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookedBars</name>
    <message>
        <source>Booked, next 24 hours</source>
        <translation>Gepland, komende 24 uur</translation>
    </message>
    <message>
        <source>actions per quarter of an hour, at most %1</source>
        <translation>acties per kwartier, maximaal %1</translation>
    </message>
    <message>
        <source>nothing is booked</source>
        <translation>niets gepland</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>laden</translation>
    </message>
    <message>
        <source>discharge, export</source>
        <translation>ontladen, teruglevering</translation>
    </message>
    <message>
        <source>other</source>
        <translation>overig</translation>
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
        <translation>Supportpakket</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Supportpakket opslaan</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Supportpakket (*.json)</translation>
    </message>
    <message>
        <source>What was said about %1, and what is known of it. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>Wat er over %1 is uitgewisseld en wat ervan bekend is. Sleutels staan er nooit in. Er wordt niets verzonden: u krijgt een bestand.</translation>
    </message>
    <message>
        <source>The last requests of this run, and what is known of the devices they were about. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>De laatste verzoeken van deze sessie en wat bekend is van de betrokken apparaten. Sleutels staan er nooit in. Er wordt niets verzonden: u krijgt een bestand.</translation>
    </message>
    <message>
        <source>What happened? A sentence for the one who reads it</source>
        <translation>Wat is er gebeurd? Een zin voor wie het leest</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>With the bodies of requests and answers</source>
        <translation>Met de inhoud van verzoeken en antwoorden</translation>
    </message>
    <message>
        <source>Names in place of ids</source>
        <translation>Namen in plaats van ID’s</translation>
    </message>
    <message>
        <source>Every byte of the file: %1 kB, %2, %3</source>
        <translation>Elke byte van het bestand: %1 kB, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n verzoek</numerusform>
            <numerusform>%n verzoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n lines</source>
        <translation>
            <numerusform>Voorbeeld, %n regel</numerusform>
            <numerusform>Voorbeeld, %n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
</context>
<context>
    <name>ChartSurface</name>
    <message>
        <source>Not polled</source>
        <translation>Niet opgevraagd</translation>
    </message>
    <message>
        <source>No data: fallback or not available</source>
        <translation>Geen gegevens: fallback of niet beschikbaar</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Nog te komen</translation>
    </message>
    <message>
        <source>Left and Right read the values.</source>
        <translation>Links en Rechts lezen de waarden af.</translation>
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
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <translation>Opdracht</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>(%1 of %2)</source>
        <comment>devices known, of all</comment>
        <translation>(%1 van %2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>geen eenheid</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>%1 declared by this device</source>
        <translation>%1 opgegeven door dit apparaat</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Alleen-lezenapparaat</translation>
    </message>
    <message>
        <source>Keep my values</source>
        <translation>Mijn waarden houden</translation>
    </message>
    <message>
        <source>The device is being read again for its limits.</source>
        <translation>De limieten van het apparaat worden opnieuw gelezen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>Bij conflict</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Nu niet mogelijk.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Er wordt nog niets verzonden</translation>
    </message>
</context>
<context>
    <name>ConfirmHost</name>
    <message>
        <source>Reading the device again…</source>
        <translation>Apparaat wordt opnieuw gelezen…</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>Opnieuw lezen lukte niet: %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Send to demo</source>
        <translation>Naar DEMO verzenden</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation>Naar SANDBOX verzenden</translation>
    </message>
    <message>
        <source>Hold to send</source>
        <translation>Ingedrukt houden om te verzenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Niets verlaat deze computer</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Dit gaat naar een gesimuleerd apparaat</translation>
    </message>
    <message>
        <source>This goes to real equipment</source>
        <translation>Dit gaat naar echte apparatuur</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>&quot;device_1 of user_1&quot;: between a device and the customer it belongs to</extracomment>
        <translation>van</translation>
    </message>
    <message>
        <source>NOW</source>
        <extracomment>Column of present values, in capitals</extracomment>
        <translation>NU</translation>
    </message>
    <message>
        <source>AFTER</source>
        <extracomment>Column of values after the command, in capitals</extracomment>
        <translation>DAARNA</translation>
    </message>
    <message>
        <source>%1: now %2, after %3</source>
        <translation>%1: nu %2, daarna %3</translation>
    </message>
    <message>
        <source>%1, at first %2</source>
        <translation>%1, eerst %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason or ticket, kept with the record</source>
        <translation>Reden of ticket, wordt bij de regel bewaard</translation>
    </message>
    <message>
        <source>or ticket, kept with the record; may stay empty</source>
        <translation>of ticket, wordt bij de regel bewaard; mag leeg blijven</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopiëren</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(geen inhoud)</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhoud van het verzoek</translation>
    </message>
    <message>
        <source>Or type the word %1, then Enter</source>
        <translation>Of typ het woord %1, dan Enter</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Typ %1 om te bevestigen</translation>
    </message>
    <message>
        <source>Type the word %1, then press Enter</source>
        <translation>Typ het woord %1 en druk op Enter</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzenden</translation>
    </message>
</context>
<context>
    <name>ConflictHost</name>
    <message>
        <source>The action in the way has ended</source>
        <translation>De actie die in de weg zat is beëindigd</translation>
    </message>
    <message>
        <source>Your command can be reviewed again.</source>
        <translation>U kunt uw opdracht opnieuw nakijken.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Your command was not accepted; nothing reached the device</source>
        <translation>Uw opdracht is niet geaccepteerd; het apparaat heeft niets gekregen</translation>
    </message>
    <message>
        <source>409 CONFLICT</source>
        <translation>409 CONFLICT</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Verzoek-ID kopiëren</translation>
    </message>
    <message>
        <source>On one time axis: there already %1; yours %2</source>
        <translation>Op één tijdas: bestaand %1; de uwe %2</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Bestaand: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>De uwe: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Die is beëindigd.</translation>
    </message>
    <message>
        <source>It is in progress and cannot be cancelled.</source>
        <translation>Die loopt en kan niet worden geannuleerd.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Uitwegen</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Wat moet er gebeuren?</translation>
    </message>
    <message>
        <source>It is followed; you can close this and come back.</source>
        <translation>De actie wordt gevolgd; u kunt dit sluiten en later terugkomen.</translation>
    </message>
    <message>
        <source>Only what this device and the answer offer is listed</source>
        <translation>Alleen wat dit apparaat en het antwoord bieden, staat hier</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Geplande houden</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Waiting for its end</source>
        <translation>Wachten op het einde</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Device records do not name their customer. Enter a user id, and every family is asked for the devices of this one.</source>
        <translation>Apparaatgegevens noemen hun klant niet. Voer een gebruikers-ID in en bij elk type worden de apparaten van die gebruiker opgevraagd.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Gebruikers-ID</translation>
    </message>
    <message>
        <source>User id of the customer</source>
        <translation>Gebruikers-ID van de klant</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Apparaten tonen</translation>
    </message>
    <message>
        <source>Customers seen before</source>
        <translation>Eerder geziene klanten</translation>
    </message>
    <message>
        <source>Name, on this computer only</source>
        <translation>Naam, alleen op deze computer</translation>
    </message>
    <message>
        <source>Name of the customer, kept on this computer only</source>
        <translation>Naam van de klant, alleen op deze computer bewaard</translation>
    </message>
    <message>
        <source>Note, on this computer only</source>
        <translation>Notitie, alleen op deze computer</translation>
    </message>
    <message>
        <source>Note about the customer, kept on this computer only</source>
        <translation>Notitie over de klant, alleen op deze computer bewaard</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n devices so far</source>
        <translation>
            <numerusform>Lezen… tot nu toe %n apparaat</numerusform>
            <numerusform>Lezen… tot nu toe %n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read. %1</source>
        <translation>Er kon niets worden gelezen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices; not every family could be read. %1</source>
        <translation>
            <numerusform>%n apparaat; niet elk type kon worden gelezen. %1</numerusform>
            <numerusform>%n apparaten; niet elk type kon worden gelezen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No device of this customer is linked to this key.</source>
        <translation>Aan deze sleutel is geen apparaat van deze klant gekoppeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1, %2</source>
        <translation>%1 kiezen, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Consent that is taken back cannot be given back from here: the customer has to link again. You will be asked to type the user id.</source>
        <translation>Ingetrokken toestemming kan van hier niet worden teruggegeven: de klant moet opnieuw koppelen. U wordt gevraagd de gebruikers-ID te typen.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke consent for %n devices…</source>
        <translation>
            <numerusform>Toestemming voor %n apparaat intrekken…</numerusform>
            <numerusform>Toestemming voor %n apparaten intrekken…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke consent for all…</source>
        <translation>Toestemming voor alle intrekken…</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Apparaat koppelen</translation>
    </message>
    <message>
        <source>The customer opens this address and follows the steps there. It links simulated devices, because this window&apos;s key is no live one.</source>
        <translation>De klant opent dit adres en volgt daar de stappen. Het koppelt gesimuleerde apparaten, omdat de sleutel van dit venster geen live-sleutel is.</translation>
    </message>
    <message>
        <source>The customer opens this address, signs in with the maker and gives consent. It links real equipment.</source>
        <translation>De klant opent dit adres, meldt zich aan bij de fabrikant en geeft toestemming. Het koppelt echte apparatuur.</translation>
    </message>
    <message>
        <source>App id, from the dashboard</source>
        <translation>App-ID, uit het dashboard</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail, if wanted</source>
        <translation>E-mail van de klant, indien gewenst</translation>
    </message>
    <message>
        <source>External reference: an e-mail address</source>
        <translation>Externe referentie: een e-mailadres</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Apparaattype</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Elk type</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterij</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Laadpaal</translation>
    </message>
    <message>
        <source>HVAC</source>
        <translation>Klimaat</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Zonne-omvormer</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Maximaal</translation>
    </message>
    <message>
        <source>At most this many devices; 0: not said</source>
        <translation>Maximaal zoveel apparaten; 0: niet opgegeven</translation>
    </message>
    <message>
        <source>Skip the choice of devices</source>
        <translation>Keuze van apparaten overslaan</translation>
    </message>
    <message>
        <source>Address to link a device</source>
        <translation>Adres om een apparaat te koppelen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adres gekopieerd.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>In de browser openen</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>not a time: 2025-06-12 17:00</source>
        <translation>geen tijd: 2025-06-12 17:00</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>na %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>DeclarationTable</name>
    <message>
        <source>BEFORE</source>
        <translation>EERDER</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>NU</translation>
    </message>
    <message>
        <source>Declared limits, before and now</source>
        <translation>Opgegeven limieten, eerder en nu</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>VELD</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 was %2, is %3</translation>
    </message>
    <message>
        <source>%1 is %2 as before</source>
        <translation>%1 is %2, zoals eerder</translation>
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
        <translation>Laatst bekend</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Nu ophalen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Alleen-lezenapparaat</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Nog geen actie</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Verzoek-ID kopiëren</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Meer opdrachten</translation>
    </message>
</context>
<context>
    <name>DeviceChart</name>
    <message>
        <source>at rest</source>
        <translation>in rust</translation>
    </message>
    <message>
        <source>in</source>
        <translation>opname</translation>
    </message>
    <message>
        <source>out</source>
        <translation>afgifte</translation>
    </message>
    <message>
        <source>between</source>
        <translation>tussen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Afgifte</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>bovengrens</translation>
    </message>
</context>
<context>
    <name>DeviceHeader</name>
    <message>
        <source>Back to the fleet</source>
        <translation>Terug naar de vloot</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>ID kopiëren</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Vers ophalen</translation>
    </message>
    <message>
        <source>A reading no older than a minute; may wait for the maker</source>
        <translation>Een meting van hooguit een minuut oud; moet mogelijk op de fabrikant wachten</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Previous device of the list</source>
        <translation>Vorig apparaat van de lijst</translation>
    </message>
    <message>
        <source>Next device of the list</source>
        <translation>Volgend apparaat van de lijst</translation>
    </message>
    <message>
        <source>Show its requests in the Inspector</source>
        <translation>De verzoeken ervan in de Inspector tonen</translation>
    </message>
    <message>
        <source>Explain this device, for a ticket</source>
        <translation>Dit apparaat toelichten, voor een ticket</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Gauges, controls and limits below come from what the device declares.</source>
        <translation>Meters, bediening en limieten hieronder komen uit wat het apparaat opgeeft.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer (%1). The values below are the last ones that were read.</source>
        <translation>Offline bij de fabrikant (%1). De waarden hieronder zijn de laatst gelezen.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Nu ophalen</translation>
    </message>
    <message>
        <source>The API no longer lists this device. It stays here as it was last seen until you dismiss it.</source>
        <translation>De API vermeldt dit apparaat niet meer. Het blijft hier zoals het laatst is gezien tot u het weghaalt.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Weghalen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read as the contract describes them and count as not reported: %1</source>
        <translation>
            <numerusform>%n veld kon niet worden gelezen zoals het contract het beschrijft en geldt als niet gemeld: %1</numerusform>
            <numerusform>%n velden konden niet worden gelezen zoals het contract ze beschrijft en gelden als niet gemeld: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did this happen?</source>
        <translation>Waarom gebeurde dit?</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two readings: a warm pack, new firmware, a rule of the grid.</source>
        <translation>Limieten horen bij het apparaat en kunnen tussen twee metingen veranderen: een warm batterijpakket, nieuwe firmware, een regel van het net.</translation>
    </message>
    <message>
        <source>returned with the refusal</source>
        <translation>meegestuurd met de weigering</translation>
    </message>
    <message>
        <source>as far as the refusal told</source>
        <translation>voor zover de weigering het vermeldde</translation>
    </message>
    <message>
        <source>read again after the refusal</source>
        <translation>opnieuw gelezen na de weigering</translation>
    </message>
</context>
<context>
    <name>EnergyPanel</name>
    <message>
        <source>Energy and data quality</source>
        <translation>Energie en gegevenskwaliteit</translation>
    </message>
    <message>
        <source>live</source>
        <comment>source of a reading</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>cache</source>
        <comment>source of a reading</comment>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <comment>source of a reading</comment>
        <translation>projectie</translation>
    </message>
    <message>
        <source>none</source>
        <comment>source of a reading</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Energy is calculated from power, not metered.</source>
        <translation>Energie is berekend uit vermogen, niet gemeten.</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>OPNAME</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>AFGIFTE</translation>
    </message>
    <message>
        <source>PEAK</source>
        <translation>PIEK</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>BEKEND</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>METINGEN</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out, %4 of the time known</source>
        <translation>%1: %2 opname, %3 afgifte, %4 van de tijd bekend</translation>
    </message>
    <message>
        <source>%1: no power field</source>
        <translation>%1: geen vermogensveld</translation>
    </message>
    <message>
        <source>no power field</source>
        <translation>geen vermogensveld</translation>
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
        <translation>Verzoek-ID kopiëren</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Dit verzoek in de Inspector tonen</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>What the effect is read from</source>
        <translation>Waaruit het effect is afgelezen</translation>
    </message>
    <message>
        <source>ASKED</source>
        <translation>GEVRAAGD</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>GEZIEN</translation>
    </message>
    <message>
        <source>%1: asked %2, seen %3</source>
        <translation>%1: gevraagd %2, gezien %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as asked</source>
        <translation>%1, zoals gevraagd</translation>
    </message>
    <message>
        <source>%1, not as asked</source>
        <translation>%1, niet zoals gevraagd</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>This device, for a ticket</source>
        <translation>Dit apparaat, voor een ticket</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>Wat van het apparaat bekend is</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Text for a ticket copied.</source>
        <translation>Tekst voor een ticket gekopieerd.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpakket…</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>De verzoeken ervan tonen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>De afbeelding kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>De afbeelding is opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n rij opgeslagen.</numerusform>
            <numerusform>%n rijen opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: no file was left behind.</source>
        <translation>Gestopt: er is geen bestand achtergebleven.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Opslaan wat wordt getoond</translation>
    </message>
    <message>
        <source>AS SHOWN</source>
        <translation>ZOALS GETOOND</translation>
    </message>
    <message>
        <source>CSV (RFC 4180)</source>
        <translation>CSV (RFC 4180)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets of this language</source>
        <translation>CSV voor rekenbladen in deze taal</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-regels</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Afbeelding (PNG)</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>Afbeelding (SVG)</translation>
    </message>
    <message>
        <source>EVERY READING BEHIND IT</source>
        <translation>ELKE METING ERACHTER</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings so far</source>
        <translation>
            <numerusform>tot nu toe %Ln meting</numerusform>
            <numerusform>tot nu toe %Ln metingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Waarden voor de rekenbladen van deze computer (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-regels (*.jsonl)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Afbeelding (*.png)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Afbeelding (*.svg)</translation>
    </message>
</context>
<context>
    <name>FamilyChart</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>a family: power into its devices</comment>
        <translation>%1 opgenomen</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>a family: power out of its devices</comment>
        <translation>%1 afgegeven</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>known of</source>
        <translation>bekend van</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 van %2 apparaten</translation>
    </message>
    <message>
        <source>net, newest</source>
        <translation>netto, nieuwst</translation>
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
        <translation>%1 (nieuw)</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fold the record</source>
        <translation>Gegevens inklappen</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Gegevens tonen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each drawn by its shape</source>
        <translation>
            <numerusform>%n veld, getekend naar zijn vorm</numerusform>
            <numerusform>%n velden, elk getekend naar zijn vorm</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>niets gemeld</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Gegevens kopiëren</translation>
    </message>
    <message>
        <source>View of the record</source>
        <translation>Weergave van de gegevens</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>VELD</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WAARDE</translation>
    </message>
    <message>
        <source>HOW IT IS READ</source>
        <translation>HOE GELEZEN</translation>
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
        <translation>Nu ophalen</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Offline bij de fabrikant</translation>
    </message>
    <message>
        <source>%1, nothing older is kept for it.</source>
        <translation>%1, er is niets ouders bewaard.</translation>
    </message>
</context>
<context>
    <name>FleetCardGroups</name>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
</context>
<context>
    <name>FleetCardOrder</name>
    <message>
        <source>Sort</source>
        <translation>Sorteren</translation>
    </message>
    <message>
        <source>Attention first</source>
        <translation>Aandacht eerst</translation>
    </message>
    <message>
        <source>Largest first; change to smallest first</source>
        <translation>Grootste eerst; wijzigen in kleinste eerst</translation>
    </message>
    <message>
        <source>Smallest first; change to largest first</source>
        <translation>Kleinste eerst; wijzigen in grootste eerst</translation>
    </message>
</context>
<context>
    <name>FleetCards</name>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
</context>
<context>
    <name>FleetColumnHead</name>
    <message>
        <source>%1, sorted, largest first</source>
        <translation>%1, gesorteerd, grootste eerst</translation>
    </message>
    <message>
        <source>%1, sorted, smallest first</source>
        <translation>%1, gesorteerd, kleinste eerst</translation>
    </message>
</context>
<context>
    <name>FleetColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>Herstellen</translation>
    </message>
</context>
<context>
    <name>FleetFacets</name>
    <message>
        <source>FAMILY</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>NEEDS ATTENTION</source>
        <translation>VRAAGT AANDACHT</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>FABRIKANT</translation>
    </message>
    <message>
        <source>ACCEPTS COMMAND</source>
        <translation>NEEMT OPDRACHT AAN</translation>
    </message>
    <message>
        <source>YOUR TAGS</source>
        <translation>UW LABELS</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Kiezen uit de vloot</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
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
        <translation>opgeslagen</translation>
    </message>
    <message>
        <source>can take</source>
        <translation>kan opnemen</translation>
    </message>
    <message>
        <source>can give</source>
        <translation>kan afgeven</translation>
    </message>
    <message>
        <source>can shed</source>
        <translation>kan afschakelen</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>actueel</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Alleen %1 tonen</translation>
    </message>
</context>
<context>
    <name>FleetMapPanel</name>
    <message>
        <source>All devices by power</source>
        <translation>Alle apparaten naar vermogen</translation>
    </message>
    <message>
        <source>All devices by charge level</source>
        <translation>Alle apparaten naar laadniveau</translation>
    </message>
    <message>
        <source>All devices by age of the reading</source>
        <translation>Alle apparaten naar leeftijd van de meting</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Afgifte</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Oud</translation>
    </message>
    <message>
        <source>failed or offline %1</source>
        <translation>mislukt of offline %1</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>laatst bekend %1</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Kleur op</translation>
    </message>
    <message>
        <source>By power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Laadniveau</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>family and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distribution of what is shown</source>
        <translation>Verdeling van wat wordt getoond</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: niet gemeld</translation>
    </message>
    <message>
        <source>%1, %2 without</source>
        <translation>%1, %2 zonder</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
</context>
<context>
    <name>FleetMatrix</name>
    <message>
        <source>What devices declare</source>
        <translation>Wat apparaten opgeven</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategieën</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Metingen</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of them declare none</source>
        <translation>%1 van %2 apparaten, %3 daarvan geven er geen op</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 van %2 apparaten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Models and what they declare</source>
        <translation>Modellen en wat ze opgeven</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no model told</source>
        <translation>geen model vermeld</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: geen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4</source>
        <translation>%1: %2 van %3 %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>None of them offers a strategy</source>
        <translation>Geen ervan biedt een strategie aan</translation>
    </message>
    <message>
        <source>None of them reports anything</source>
        <translation>Geen ervan meldt iets</translation>
    </message>
    <message>
        <source>None of them declares a command</source>
        <translation>Geen ervan geeft een opdracht op</translation>
    </message>
    <message>
        <source>What is shown here comes from the devices&apos; own records.</source>
        <translation>Wat hier wordt getoond, komt uit de gegevens van de apparaten zelf.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>Vloot</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Actueel</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Opgeslagen energie</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Batterijen, netto</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Zon</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>EV-laden</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>lopend</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 van %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices read so far, the figures are of these</source>
        <translation>%1 van %2 apparaten gelezen, de cijfers gelden voor deze</translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s)</source>
        <translation>
            <numerusform>%n fabrikant</numerusform>
            <numerusform>%n fabrikanten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n gone device(s)</source>
        <translation>
            <numerusform>%n verdwenen apparaat weghalen</numerusform>
            <numerusform>%n verdwenen apparaten weghalen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the choices</source>
        <translation>Keuzes sluiten</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Kiezen uit de vloot</translation>
    </message>
    <message>
        <source>What needs attention comes first</source>
        <translation>Wat aandacht vraagt eerst</translation>
    </message>
    <message>
        <source>In the order of the column alone</source>
        <translation>Alleen in de volgorde van de kolom</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Tonen als</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed action</source>
        <translation>Mislukte actie</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Niet actueel</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 selecteren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Niets selecteren</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Geen apparaat gevonden</translation>
    </message>
    <message>
        <source>This key sees no devices yet</source>
        <translation>Deze sleutel ziet nog geen apparaten</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the fleet; the search or the filters hide all of them.</source>
        <translation>
            <numerusform>%n apparaat zit in de vloot; de zoekopdracht of de filters verbergen het.</numerusform>
            <numerusform>%n apparaten zitten in de vloot; de zoekopdracht of de filters verbergen ze allemaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices appear here once their owners have linked them.</source>
        <translation>Apparaten verschijnen hier zodra hun eigenaren ze hebben gekoppeld.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Headroom now, %1</source>
        <translation>Ruimte nu, %1</translation>
    </message>
    <message>
        <source>to take</source>
        <translation>op te nemen</translation>
    </message>
    <message>
        <source>to give</source>
        <translation>af te geven</translation>
    </message>
    <message>
        <source>to shed</source>
        <translation>af te schakelen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Opslaan wat wordt getoond</translation>
    </message>
    <message>
        <source>Names, tags and notes</source>
        <translation>Namen, labels en notities</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Tags, note</source>
        <translation>Labels, notitie</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Waarden voor de rekenbladen van deze computer (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-regels (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln apparaat</numerusform>
            <numerusform>%Ln apparaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n rij opgeslagen.</numerusform>
            <numerusform>%n rijen opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Sorteren…</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>Select</source>
        <translation>Selecteren</translation>
    </message>
</context>
<context>
    <name>FleetRows</name>
    <message>
        <source>Select all that are shown</source>
        <translation>Alle getoonde selecteren</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
</context>
<context>
    <name>FleetSearch</name>
    <message>
        <source>Search devices: id, maker, model, status</source>
        <translation>Zoeken: ID, fabrikant, model, status</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Zoeken naar %1</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Suggesties</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s)</source>
        <translation>
            <numerusform>%1, %n apparaat</numerusform>
            <numerusform>%1, %n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Apparaten zoeken</translation>
    </message>
</context>
<context>
    <name>FleetViewsMenu</name>
    <message>
        <source>No view is saved yet. A view keeps the search, the order and the columns under a name.</source>
        <translation>Er is nog geen weergave opgeslagen. Een weergave bewaart de zoekopdracht, de volgorde en de kolommen onder een naam.</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>elk apparaat</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Weergave %1 verwijderen</translation>
    </message>
    <message>
        <source>Name of a view</source>
        <translation>Naam van een weergave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Give views away as a file</source>
        <translation>Weergaven als bestand exporteren</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Weergaven (*.json)</translation>
    </message>
    <message>
        <source>Take views in from a file</source>
        <translation>Weergaven uit een bestand importeren</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>%1, open</source>
        <translation>%1, uitgeklapt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, ingeklapt</translation>
    </message>
</context>
<context>
    <name>FreshnessTag</name>
    <message>
        <source>never read</source>
        <translation>nooit gelezen</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>geen sync</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Read from the maker just now</extracomment>
        <translation>live</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>projectie</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>No reading of this device exists yet</source>
        <translation>Er is nog geen meting van dit apparaat</translation>
    </message>
    <message>
        <source>The maker does not answer; these are the last known values</source>
        <translation>De fabrikant antwoordt niet; dit zijn de laatst bekende waarden</translation>
    </message>
    <message>
        <source>Read from the maker now</source>
        <translation>Nu van de fabrikant gelezen</translation>
    </message>
    <message>
        <source>Up to 15 minutes old</source>
        <translation>Tot 15 minuten oud</translation>
    </message>
    <message>
        <source>The platform&apos;s last captured record</source>
        <translation>De laatste door het platform vastgelegde gegevens</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 oud</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, van %2 tot %3</translation>
    </message>
</context>
<context>
    <name>HistoryCompare</name>
    <message>
        <source>No device matches.</source>
        <translation>Geen apparaat voldoet.</translation>
    </message>
    <message>
        <source>Eight are as many as can be told apart.</source>
        <translation>Meer dan acht zijn niet uit elkaar te houden.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 tussen %2 en %3, %4 aan het einde</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: niets bekend</translation>
    </message>
    <message>
        <source>Comparison, %1: %2.</source>
        <translation>Vergelijking, %1: %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Of these devices</source>
        <translation>Van deze apparaten</translation>
    </message>
    <message>
        <source>of the whole fleet, or family:battery, a name …</source>
        <translation>van de hele vloot, of family:battery, een naam …</translation>
    </message>
    <message>
        <source>Put together as</source>
        <translation>Samengenomen als</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>%n apparaat toevoegen</numerusform>
            <numerusform>%n apparaten toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>berekend</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 bekend</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 weghalen</translation>
    </message>
    <message>
        <source>Choose a field and the devices to compare.</source>
        <translation>Kies een veld en de te vergelijken apparaten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln apparaat</numerusform>
            <numerusform>%Ln apparaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFamilies</name>
    <message numerus="yes">
        <source>%n-minute means</source>
        <translation>
            <numerusform>gemiddelden per minuut</numerusform>
            <numerusform>gemiddelden per %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-hour means</source>
        <translation>
            <numerusform>gemiddelden per uur</numerusform>
            <numerusform>gemiddelden per %n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day means</source>
        <translation>
            <numerusform>gemiddelden per dag</numerusform>
            <numerusform>gemiddelden per %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: niets vastgelegd.</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <comment>a family with its energies</comment>
        <translation>%1: %2 opname, %3 afgifte</translation>
    </message>
    <message>
        <source>Power by family, %1. %2.</source>
        <translation>Vermogen per type, %1. %2.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Niet opgevraagd</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Geen gegevens</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Vermogen per type</translation>
    </message>
    <message>
        <source>%1, above zero flows into devices</source>
        <translation>%1, boven nul stroomt naar de apparaten</translation>
    </message>
    <message>
        <source>above zero flows into devices</source>
        <translation>boven nul stroomt naar de apparaten</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>Het vastleggen is nu begonnen: metingen verschijnen hier zodra ze binnenkomen.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In deze periode is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Laadniveau batterijen</translation>
    </message>
    <message>
        <source>median of %1 and the middle 80 %</source>
        <translation>mediaan van %1 en de middelste 80 %</translation>
    </message>
    <message>
        <source>Battery level, %1: median of %2 devices, %3 at the end.</source>
        <translation>Laadniveau batterijen, %1: mediaan van %2 apparaten, %3 aan het einde.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Tijden in %1</translation>
    </message>
    <message>
        <source>Recording started now</source>
        <translation>Vastleggen is nu begonnen</translation>
    </message>
    <message>
        <source>played by the simulator since %1, recorded by this application from the start</source>
        <translation>afgespeeld door de simulator sinds %1, vanaf het begin vastgelegd door deze toepassing</translation>
    </message>
    <message>
        <source>recorded by this application since %1</source>
        <translation>vastgelegd door deze toepassing sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Laatste %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Opslaan wat wordt getoond</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Vermogen per type</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
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
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Per type</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Fleet at a minute</source>
        <translation>Vloot op een minuut</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Tijden in</translation>
    </message>
    <message>
        <source>My zone</source>
        <translation>Mijn tijdzone</translation>
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
        <translation>Tijden in %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Laatste %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: niets vastgelegd.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 tussen %2 en %3, %4 aan het einde</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 opgenomen</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 afgegeven</translation>
    </message>
    <message>
        <source>%1, calculated from power, %2 of the time known</source>
        <translation>%1, berekend uit vermogen, %2 van de tijd bekend</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded history</source>
        <translation>Vastgelegde historie</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Afgifte</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Niet opgevraagd</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Geen gegevens</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Bereik van de grafiek</translation>
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
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>Het vastleggen is nu begonnen: metingen verschijnen hier zodra ze binnenkomen.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In deze periode is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Recorded by this application since %1. %2</source>
        <translation>Door deze toepassing vastgelegd sinds %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of this recording are damaged and left out.</source>
        <translation>
            <numerusform>%n stuk van deze registratie is beschadigd en weggelaten.</numerusform>
            <numerusform>%n stukken van deze registratie zijn beschadigd en weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Deze grafiek opslaan</translation>
    </message>
    <message>
        <source>Played by the simulator since %1, recorded from the start of the demo on. %2</source>
        <translation>Afgespeeld door de simulator sinds %1, vastgelegd vanaf het begin van de demo. %2</translation>
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
        <translation>De registratie kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in the day before this minute.</source>
        <translation>In de dag vóór deze minuut is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Nobody was recording at this minute. What is shown was read %1 before.</source>
        <translation>Op deze minuut legde niemand iets vast. Wat wordt getoond, is %1 eerder gelezen.</translation>
    </message>
    <message>
        <source>%1 of %2 devices had a reading from the quarter of an hour before; the others are marked with their age then.</source>
        <translation>%1 van %2 apparaten hadden een meting uit het kwartier ervoor; bij de andere staat hun ouderdom op dat moment.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>devices, at that minute</source>
        <translation>apparaten, op die minuut</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Opgeslagen energie</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Batterijen, netto</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Zon</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>EV-laden</translation>
    </message>
    <message>
        <source>You are looking at the past: %1. Nothing can be commanded from here. %2</source>
        <translation>U kijkt naar het verleden: %1. Van hieruit kan niets worden opgedragen. %2</translation>
    </message>
    <message>
        <source>The past: %1. Nothing can be commanded from here.</source>
        <translation>Het verleden: %1. Van hieruit kan niets worden opgedragen.</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 u</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Een uur eerder</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>Een minuut eerder</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>Een minuut later</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 u</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Een uur later</translation>
    </message>
    <message>
        <source>Minute of the past</source>
        <translation>Minuut in het verleden</translation>
    </message>
    <message>
        <source>Every device, %1 of them, had a reading from the quarter of an hour before.</source>
        <translation>Elk van de %1 apparaten had een meting uit het kwartier ervoor.</translation>
    </message>
    <message>
        <source>This minute is being read; rows and sums are not whole yet.</source>
        <translation>Deze minuut wordt gelezen; rijen en sommen zijn nog niet volledig.</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>%1 Recording goes on by itself once there is room.</source>
        <translation>%1 Het opnemen gaat vanzelf verder zodra er ruimte is.</translation>
    </message>
    <message>
        <source>%1 It is tried again every half minute and goes on by itself.</source>
        <translation>%1 Het wordt elke halve minuut opnieuw geprobeerd en gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are not in the history.</source>
        <translation>
            <numerusform>%Ln meting staat niet in de geschiedenis.</numerusform>
            <numerusform>%Ln metingen staan niet in de geschiedenis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to send</source>
        <translation>Ingedrukt houden om te verzenden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Keep holding, %1</source>
        <translation>Blijf ingedrukt houden, %1</translation>
    </message>
    <message>
        <source>Hold for %1 seconds with the pointer or the Space key</source>
        <translation>Houd %1 seconden ingedrukt met de aanwijzer of de spatiebalk</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Support bundle written. Its place is on the clipboard.</source>
        <translation>Supportpakket geschreven. De locatie staat op het klembord.</translation>
    </message>
    <message>
        <source>Open a support bundle</source>
        <translation>Supportpakket openen</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Supportpakket (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Niet geopend</translation>
    </message>
    <message>
        <source>What the bundle tells</source>
        <translation>Wat het pakket vertelt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>from the bundle %1, to look at only</source>
        <translation>uit het pakket %1, alleen om te bekijken</translation>
    </message>
    <message>
        <source>every request of this run, newest first; the last 1,000 are kept, in memory only</source>
        <translation>elk verzoek van deze sessie, nieuwste eerst; de laatste 1.000 worden bewaard, alleen in het geheugen</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Close the bundle</source>
        <translation>Pakket sluiten</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Pakket openen…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpakket…</translation>
    </message>
    <message>
        <source>A file for support: what was said and what is known, keys removed. You see every byte first.</source>
        <translation>Een bestand voor support: wat is uitgewisseld en wat bekend is, zonder sleutels. U ziet eerst elke byte.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Holds the list still. Requests go on and are kept.</source>
        <translation>Zet de lijst stil. Verzoeken gaan door en worden bewaard.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>verzoeken</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Latency, median and 95th</source>
        <translation>Latentie, mediaan en 95e</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Gevraagd te vertragen</translation>
    </message>
    <message>
        <source>times</source>
        <translation>keer</translation>
    </message>
    <message numerus="yes">
        <source>Latency of the last %n requests, at most %1 ms</source>
        <translation>
            <numerusform>Latentie van het laatste verzoek, maximaal %1 ms</numerusform>
            <numerusform>Latentie van de laatste %n verzoeken, maximaal %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latency, last %n requests</source>
        <translation>
            <numerusform>latentie, laatste verzoek</numerusform>
            <numerusform>latentie, laatste %n verzoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schrijfacties</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Path, code or request id</source>
        <translation>Pad, code of verzoek-ID</translation>
    </message>
    <message>
        <source>Filter by path, code or request id</source>
        <translation>Filteren op pad, code of verzoek-ID</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIJD</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>METHODE</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PAD</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTAAT</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>DUUR</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WAAROM</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Verzoeken, nieuwste eerst</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Geen verzoek gevonden</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Nog geen verzoeken</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Het filter verbergt ze allemaal.</translation>
    </message>
    <message>
        <source>What is asked of the API appears here.</source>
        <translation>Hier verschijnt wat aan de API wordt gevraagd.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Request %1</source>
        <translation>Verzoek %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Verzoek-ID %1</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Verzoek-ID kopiëren</translation>
    </message>
    <message>
        <source>Request id copied.</source>
        <translation>Verzoek-ID gekopieerd.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopiëren</translation>
    </message>
    <message>
        <source>Copied as curl. The key is written as $AMPS_API_KEY.</source>
        <translation>Als curl gekopieerd. De sleutel staat erin als $AMPS_API_KEY.</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopiëren</translation>
    </message>
    <message>
        <source>Answer copied, every byte as it came.</source>
        <translation>Antwoord gekopieerd, elke byte zoals ontvangen.</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Apparaat openen</translation>
    </message>
    <message>
        <source>REQUEST HEADERS</source>
        <translation>VERZOEKHEADERS</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Verzoekheaders</translation>
    </message>
    <message>
        <source>REQUEST BODY</source>
        <translation>INHOUD VAN VERZOEK</translation>
    </message>
    <message>
        <source>The answer says that “%1” is at fault.</source>
        <translation>Volgens het antwoord zit de fout in ‘%1’.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhoud van het verzoek</translation>
    </message>
    <message>
        <source>RESPONSE</source>
        <translation>ANTWOORD</translation>
    </message>
    <message>
        <source>No body, or let go to make room for newer ones.</source>
        <translation>Geen inhoud, of verwijderd om plaats te maken voor nieuwere.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>The beginning of a long answer. Copy JSON takes all of it.</source>
        <translation>Het begin van een lang antwoord. ‘JSON kopiëren’ neemt het geheel.</translation>
    </message>
</context>
<context>
    <name>JournalStrip</name>
    <message>
        <source>Nothing is sent until this is mended; the devices are watched as before. %1</source>
        <translation>Er wordt niets verzonden tot dit is hersteld; de apparaten worden gevolgd als voorheen. %1</translation>
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
        <translation>%1 kopiëren</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>EVERYWHERE</source>
        <translation>OVERAL</translation>
    </message>
    <message>
        <source>Command palette: commands, devices, pages, settings</source>
        <translation>Opdrachtenpalet: opdrachten, apparaten, pagina’s, instellingen</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>De vloot doorzoeken</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Vloot</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <translation>De zijbalk versmallen</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles opnieuw lezen</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Volgend en vorig deel van het venster</translation>
    </message>
    <message>
        <source>Text size: larger, smaller, as it was</source>
        <translation>Tekstgrootte: groter, kleiner, zoals eerst</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Donker of licht</translation>
    </message>
    <message>
        <source>Undo a name, tag or note</source>
        <translation>Een naam, label of notitie ongedaan maken</translation>
    </message>
    <message>
        <source>Manual, at the page that fits</source>
        <translation>Handleiding, op de passende pagina</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Deze toetsen</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>APPARAAT</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Instellingen van het apparaat</translation>
    </message>
    <message>
        <source>Actions of the device</source>
        <translation>Acties van het apparaat</translation>
    </message>
    <message>
        <source>Explain it, for a ticket</source>
        <translation>Toelichten, voor een ticket</translation>
    </message>
    <message>
        <source>Its requests in the Inspector</source>
        <translation>De verzoeken ervan in de Inspector</translation>
    </message>
    <message>
        <source>Previous and next device of the list</source>
        <translation>Vorig en volgend apparaat in de lijst</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Vers ophalen</translation>
    </message>
    <message>
        <source>Back to the fleet</source>
        <translation>Terug naar de vloot</translation>
    </message>
    <message>
        <source>LISTS AND FORMS</source>
        <translation>LIJSTEN EN FORMULIEREN</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>In een lijst bewegen</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>De keuze openen</translation>
    </message>
    <message>
        <source>Choose; hold it down to send in LIVE</source>
        <translation>Kiezen; ingedrukt houden om in LIVE te verzenden</translation>
    </message>
    <message>
        <source>Change a value by one step, by ten</source>
        <translation>Een waarde met één stap wijzigen, met tien</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Volgend en vorig element</translation>
    </message>
    <message>
        <source>Cancel; in a confirmation that is always safe</source>
        <translation>Annuleren; in een bevestiging is dat altijd veilig</translation>
    </message>
    <message>
        <source>VIEWS OF THE FLEET</source>
        <translation>WEERGAVEN VAN DE VLOOT</translation>
    </message>
    <message>
        <source>Table: choose several rows</source>
        <translation>Tabel: meerdere rijen kiezen</translation>
    </message>
    <message>
        <source>Table: choose all rows, copy what is chosen</source>
        <translation>Tabel: alle rijen kiezen, de keuze kopiëren</translation>
    </message>
    <message>
        <source>Table, on the head of a column: move the column</source>
        <translation>Tabel, op de kop van een kolom: de kolom verplaatsen</translation>
    </message>
    <message>
        <source>Table, on the head of a column: narrower, wider</source>
        <translation>Tabel, op de kop van een kolom: smaller, breder</translation>
    </message>
    <message>
        <source>Map, on a distribution: from bar to bar; show its devices</source>
        <translation>Verdeling, op de balken van een type: van balk naar balk; de apparaten ervan tonen</translation>
    </message>
    <message>
        <source>Matrix: up to the heads, over to the names; show their devices</source>
        <translation>Matrix: omhoog naar de koppen, opzij naar de namen; hun apparaten tonen</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIJD</translation>
    </message>
    <message>
        <source>Chart: read the values</source>
        <translation>Grafiek: de waarden aflezen</translation>
    </message>
    <message>
        <source>Chart: earlier, later</source>
        <translation>Grafiek: eerder, later</translation>
    </message>
    <message>
        <source>Time line of the actions: from action to action; open it</source>
        <translation>Tijdlijn van de acties: van actie naar actie; de actie openen</translation>
    </message>
    <message>
        <source>Time line of the actions: earlier, later</source>
        <translation>Tijdlijn van de acties: eerder, later</translation>
    </message>
    <message>
        <source>Chart, time line of the actions: closer, farther, back to now</source>
        <translation>Grafiek, tijdlijn van de acties: dichterbij, verder weg, terug naar nu</translation>
    </message>
    <message>
        <source>Past of the fleet: by a minute, with Shift by 15; by an hour</source>
        <translation>Verleden van de vloot: per minuut, met Shift per 15; per uur</translation>
    </message>
    <message>
        <source>In the palette: a device beside the page on screen</source>
        <translation>In het palet: een apparaat naast de getoonde pagina</translation>
    </message>
    <message>
        <source>Cards: to the buttons of a card, along them, and back</source>
        <translation>Kaarten: naar de knoppen van een kaart, van knop naar knop en terug</translation>
    </message>
    <message>
        <source>Table, cards: close and open a group</source>
        <translation>Tabel, kaarten: een groep sluiten en openen</translation>
    </message>
    <message>
        <source>On the head of a group: show this group alone</source>
        <translation>Op de kop van een groep: alleen deze groep tonen</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+wiel</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Slepen</translation>
    </message>
    <message>
        <source>Chart: closer and farther; earlier and later</source>
        <translation>Grafiek: dichterbij en verder weg; eerder en later</translation>
    </message>
    <message>
        <source>By a page, in a list and in a dialog</source>
        <translation>Eén pagina, in een lijst en in een dialoog</translation>
    </message>
</context>
<context>
    <name>LastActionPanel</name>
    <message>
        <source>Last action</source>
        <translation>Laatste actie</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle acties</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Actie annuleren</translation>
    </message>
</context>
<context>
    <name>LimitChanges</name>
    <message>
        <source>What the device declares now</source>
        <translation>Wat het apparaat nu opgeeft</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 was %2, is %3</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE is ontgrendeld: opdrachten bereiken echte apparatuur. Vergrendelt weer over %1.</translation>
    </message>
    <message>
        <source>It agrees again, go on</source>
        <translation>Het klopt weer, doorgaan</translation>
    </message>
    <message>
        <source>Unlock for 10 min</source>
        <translation>Ontgrendelen voor 10 min</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Amps Fleet</source>
        <translation>%1 – Amps Fleet</translation>
    </message>
    <message>
        <source>%1 · %2 – Amps Fleet</source>
        <translation>%1 · %2 – Amps Fleet</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Vloot</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles opnieuw lezen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) of the last run ended in the middle. They are settled by reading; nothing is sent again.</source>
        <translation>
            <numerusform>%n opdracht van de vorige sessie bleef halverwege steken. Door lezen wordt vastgesteld hoe het ermee staat; er wordt niets opnieuw verzonden.</numerusform>
            <numerusform>%n opdrachten van de vorige sessie bleven halverwege steken. Door lezen wordt vastgesteld hoe het ermee staat; er wordt niets opnieuw verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>That request is no longer kept: the last 1,000 are, in memory only.</source>
        <translation>Dat verzoek wordt niet meer bewaard: alleen de laatste 1.000, en alleen in het geheugen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>cards table map devices</source>
        <translation>kaarten tabel verdeling heatmap apparaten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>users consent link</source>
        <translation>gebruikers toestemming link koppelen</translation>
    </message>
    <message>
        <source>booked planned history of commands</source>
        <translation>geboekt gepland historie van opdrachten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>charts past curves compare export</source>
        <translation>grafieken verleden curven vergelijken export</translation>
    </message>
    <message>
        <source>log proof who</source>
        <translation>logboek bewijs wie</translation>
    </message>
    <message>
        <source>requests network bundle curl</source>
        <translation>verzoeken netwerk bundel curl</translation>
    </message>
    <message>
        <source>options preferences connections keys safety proxy language units</source>
        <translation>opties voorkeuren verbindingen sleutels veiligheid proxy taal eenheden</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>vernieuwen herladen</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Opvragen hervatten</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Opvragen pauzeren</translation>
    </message>
    <message>
        <source>stop reading resume</source>
        <translation>stoppen lezen hervatten</translation>
    </message>
    <message>
        <source>Theme as the desktop</source>
        <translation>Thema zoals het bureaublad</translation>
    </message>
    <message>
        <source>colours appearance automatic</source>
        <translation>kleuren weergave automatisch</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Donker thema</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>kleuren weergave nacht</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Licht thema</translation>
    </message>
    <message>
        <source>colours appearance day</source>
        <translation>kleuren weergave dag</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Thema met hoog contrast</translation>
    </message>
    <message>
        <source>colours appearance accessibility</source>
        <translation>kleuren weergave toegankelijkheid</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>zoom lettergrootte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Narrow or widen the rail</source>
        <translation>Zijbalk versmallen of verbreden</translation>
    </message>
    <message>
        <source>sidebar navigation</source>
        <translation>zijbalk navigatie</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>help documentation how to</source>
        <translation>hulp documentatie handleiding hoe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>hulp toetsen</translation>
    </message>
    <message>
        <source>Fleet as cards</source>
        <translation>Vloot als kaarten</translation>
    </message>
    <message>
        <source>Fleet as a table</source>
        <translation>Vloot als tabel</translation>
    </message>
    <message>
        <source>rows list</source>
        <translation>rijen lijst</translation>
    </message>
    <message>
        <source>Fleet as a map</source>
        <translation>Vloot als verdeling</translation>
    </message>
    <message>
        <source>heat map distribution</source>
        <translation>heatmap verdeling</translation>
    </message>
    <message>
        <source>What devices declare</source>
        <translation>Wat apparaten opgeven</translation>
    </message>
    <message>
        <source>matrix commands capabilities fields</source>
        <translation>matrix opdrachten mogelijkheden velden</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Weergave: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pagina’s van de handleiding</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>MovedFacts</name>
    <message>
        <source>%1 was %2, is %3.</source>
        <translation>%1 was %2, is %3.</translation>
    </message>
    <message>
        <source>This changed while you were reading. Nothing was sent.</source>
        <translation>Dit veranderde terwijl u las. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Moved since the sheet opened</source>
        <translation>Veranderd sinds het openen</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Opnieuw nakijken</translation>
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
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Vloot</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>geen sleutel nodig</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Sleutel: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbonden met %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Schema’s</translation>
    </message>
</context>
<context>
    <name>NotesMenu</name>
    <message>
        <source>Names, tags and notes</source>
        <translation>Namen, labels en notities</translation>
    </message>
    <message>
        <source>Your names, tags and notes</source>
        <translation>Uw namen, labels en notities</translation>
    </message>
    <message>
        <source>None yet. Write them on a device&apos;s page, or for a selection, or take them in from a file. They stay on this computer.</source>
        <translation>Nog geen. Schrijf ze op de pagina van een apparaat of voor een selectie, of importeer ze uit een bestand. Ze blijven op deze computer.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s). They stay on this computer.</source>
        <translation>
            <numerusform>Van %n apparaat. Ze blijven op deze computer.</numerusform>
            <numerusform>Van %n apparaten. Ze blijven op deze computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in from CSV</source>
        <translation>Importeren uit CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Opslaan als CSV</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Save names, tags and notes as CSV</source>
        <translation>Namen, labels en notities opslaan als CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>Take names, tags and notes in from CSV</source>
        <translation>Namen, labels en notities importeren uit CSV</translation>
    </message>
    <message>
        <source>Separated values (*.csv *.tsv *.txt)</source>
        <translation>Gescheiden waarden (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes about the device</source>
        <translation>Uw notities over het apparaat</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Uw notities</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>alleen op deze computer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Labels, gescheiden door komma’s</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not a number</source>
        <translation>geen getal</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>boven %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>onder %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>maximaal %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
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
        <translation>Plak een sleutel die begint met sk_test_</translation>
    </message>
    <message>
        <source>Paste a key that starts with sk_live_</source>
        <translation>Plak een sleutel die begint met sk_live_</translation>
    </message>
    <message>
        <source>Sandbox key, hidden entry</source>
        <translation>Sandbox-sleutel, verborgen invoer</translation>
    </message>
    <message>
        <source>Live key, hidden entry</source>
        <translation>Live-sleutel, verborgen invoer</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Sleutel: %1</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Andere sleutel invoeren</translation>
    </message>
    <message>
        <source>Start read-only</source>
        <translation>Alleen-lezen starten</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Check this key</source>
        <translation>Sleutel controleren</translation>
    </message>
    <message>
        <source>Open for this run</source>
        <translation>Openen voor deze sessie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>%1, checked first</source>
        <translation>%1, eerst gecontroleerd</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>Address and name</source>
        <translation>Adres en naam</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adres van de API</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Naam van deze verbinding</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>The key of “%1”</source>
        <translation>De sleutel van ‘%1’</translation>
    </message>
    <message>
        <source>Which fleet do you want to open?</source>
        <translation>Welke vloot wilt u openen?</translation>
    </message>
    <message>
        <source>Everything else of this connection is kept here. Only its key is missing.</source>
        <translation>Al het andere van deze verbinding is hier bewaard. Alleen de sleutel ontbreekt.</translation>
    </message>
    <message>
        <source>You can keep all three and switch between them. The frame around the window always tells you where you are.</source>
        <translation>U kunt ze alle drie houden en ertussen wisselen. Het kader om het venster toont altijd waar u bent.</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demovloot</translation>
    </message>
    <message>
        <source>38 devices of all five families on a simulated day. Ready at once.</source>
        <translation>38 apparaten van alle vijf de typen op een gesimuleerde dag. Direct klaar.</translation>
    </message>
    <message>
        <source>Works without a network or a key</source>
        <translation>Werkt zonder netwerk of sleutel</translation>
    </message>
    <message>
        <source>Commands play out as on real devices</source>
        <translation>Opdrachten verlopen als op echte apparaten</translation>
    </message>
    <message>
        <source>Can never reach real equipment</source>
        <translation>Kan nooit echte apparatuur bereiken</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>Demovloot openen</translation>
    </message>
    <message>
        <source>Larger ones:</source>
        <translation>Grotere:</translation>
    </message>
    <message>
        <source>Sandbox key</source>
        <translation>Sandbox-sleutel</translation>
    </message>
    <message>
        <source>Amps simulates the devices. Every request is real, nothing moves in the physical world.</source>
        <translation>Amps simuleert de apparaten. Elk verzoek is echt, in de echte wereld beweegt niets.</translation>
    </message>
    <message>
        <source>Full command set on every family</source>
        <translation>Alle opdrachten voor elk type</translation>
    </message>
    <message>
        <source>The next read shows what you sent</source>
        <translation>De volgende leesronde toont wat u verzond</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox openen</translation>
    </message>
    <message>
        <source>Live key</source>
        <translation>Live-sleutel</translation>
    </message>
    <message>
        <source>Real batteries, chargers and homes of real customers. Commands have real effects.</source>
        <translation>Echte batterijen, laadpalen en huizen van echte klanten. Opdrachten hebben echte gevolgen.</translation>
    </message>
    <message>
        <source>Every write asks first: hold or type to confirm</source>
        <translation>Elke schrijfactie vraagt eerst: vasthouden of typen om te bevestigen</translation>
    </message>
    <message>
        <source>Starts read-only; commands are allowed later in Settings</source>
        <translation>Start alleen-lezen; opdrachten staat u later toe in Instellingen</translation>
    </message>
    <message>
        <source>Every write is kept in the audit trail</source>
        <translation>Elke schrijfactie wordt bewaard in het auditlog</translation>
    </message>
    <message>
        <source>Open the live fleet</source>
        <translation>Live-vloot openen</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Verbindt met %1.</translation>
    </message>
    <message>
        <source>Open the fleet</source>
        <translation>Vloot openen</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Sleutelbos opnieuw vragen</translation>
    </message>
    <message>
        <source>Open another fleet</source>
        <translation>Andere vloot openen</translation>
    </message>
    <message>
        <source>Keys stay in this computer’s keyring. They are never written to logs, exports or the inspector.</source>
        <translation>Sleutels blijven in de sleutelbos van deze computer. Ze worden nooit naar logs, exports of de inspector geschreven.</translation>
    </message>
    <message>
        <source>The key decides the fleet: a live key pasted into the sandbox door opens nothing and says so.</source>
        <translation>De sleutel bepaalt de vloot: een live-sleutel in de sandbox-ingang opent niets en meldt dat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln apparaat</numerusform>
            <numerusform>%Ln apparaten</numerusform>
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
        <translation>%1. Opdrachtenpalet</translation>
    </message>
    <message>
        <source>Nothing here sends anything by itself</source>
        <translation>Niets hier verzendt uit zichzelf iets</translation>
    </message>
    <message>
        <source>Find a command, device, page or setting</source>
        <translation>Zoek een opdracht, apparaat, pagina of instelling</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, device, page or setting</source>
        <translation>Opdracht, apparaat, pagina of instelling</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Pijl omhoog</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Pijl omlaag</translation>
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
        <translation>openen</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>ernaast openen</translation>
    </message>
</context>
<context>
    <name>ParameterControl</name>
    <message>
        <source>Send %1</source>
        <translation>%1 verzenden</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>The present value, under a slider</extracomment>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>maximaal %1</translation>
    </message>
</context>
<context>
    <name>PastDevicePanel</name>
    <message>
        <source>Device at %1</source>
        <translation>Apparaat op %1</translation>
    </message>
    <message>
        <source>Not recorded at this minute</source>
        <translation>Niet vastgelegd op deze minuut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This is how it was at %1. Commands go to a device as it is now: there are none here.</source>
        <translation>Zo was het op %1. Opdrachten gaan naar een apparaat zoals het nu is: hier zijn er geen.</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>Openen zoals het nu is</translation>
    </message>
</context>
<context>
    <name>PendingStrip</name>
    <message>
        <source>Resolve</source>
        <translation>Oplossen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Dit verzoek in de Inspector tonen</translation>
    </message>
</context>
<context>
    <name>PlanLaneRow</name>
    <message numerus="yes">
        <source>%1, %n action(s) in view</source>
        <translation>
            <numerusform>%1, %n actie in beeld</numerusform>
            <numerusform>%1, %n acties in beeld</numerusform>
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
        <translation>3 d</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Time line of the actions</source>
        <translation>Tijdlijn van de acties</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Length of time in view</source>
        <translation>Tijdsduur in beeld</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Niets in deze periode</translation>
    </message>
    <message>
        <source>No action was planned or ran in what is shown.</source>
        <translation>In de getoonde periode was geen actie gepland en liep er geen.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Nu tonen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 devices in view</source>
        <translation>
            <numerusform>%Ln actie van %1 apparaten in beeld</numerusform>
            <numerusform>%Ln acties van %1 apparaten in beeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 groups in view</source>
        <translation>
            <numerusform>%Ln actie van %1 groepen in beeld</numerusform>
            <numerusform>%Ln acties van %1 groepen in beeld</numerusform>
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
        <translation>%1. Opent wat het lezen kost.</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Staat stil</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>“%1” proposes: %2.</source>
        <extracomment>%1 is the name that a script gave itself, %2 what it asks for</extracomment>
        <translation>‘%1’ stelt voor: %2.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Reden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>Nog %n wacht.</numerusform>
            <numerusform>Nog %n wachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Apparaat openen</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing is sent by looking.</source>
        <translation>Opent de bevestiging. Kijken verzendt niets.</translation>
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
        <translation>Lijsten, pagina voor pagina</translation>
    </message>
    <message>
        <source>Single devices</source>
        <translation>Losse apparaten</translation>
    </message>
    <message>
        <source>Fresh readings pulled</source>
        <translation>Vers opgehaalde metingen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Customers and health</source>
        <translation>Klanten en toestand</translation>
    </message>
    <message>
        <source>Read budget</source>
        <translation>Leesbudget</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left in this minute</source>
        <translation>
            <numerusform>%n verzoek over in deze minuut</numerusform>
            <numerusform>%n verzoeken over in deze minuut</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, tried again</source>
        <translation>Waarvan opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>Of these, refused as too many</source>
        <translation>Waarvan geweigerd als te veel</translation>
    </message>
    <message>
        <source>One sweep per interval needs</source>
        <translation>Eén ronde per interval vergt</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 per minuut</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>What was refused, and what the device declares now</source>
        <translation>Wat is geweigerd en wat het apparaat nu opgeeft</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
    <message>
        <source>What the device declares now</source>
        <translation>Wat het apparaat nu opgeeft</translation>
    </message>
    <message>
        <source>What to show of the declaration</source>
        <translation>Wat van de opgave te tonen</translation>
    </message>
    <message>
        <source>What changed, %1</source>
        <translation>Wat veranderde, %1</translation>
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
        <translation>FORMULIER GEOPEND, %1</translation>
    </message>
    <message>
        <source>FORM OPENED</source>
        <translation>FORMULIER GEOPEND</translation>
    </message>
    <message>
        <source>NOW, %1</source>
        <translation>NU, %1</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>NU</translation>
    </message>
    <message>
        <source>deviceCapabilities, as it came with the refusal</source>
        <translation>deviceCapabilities, zoals meegekomen met de weigering</translation>
    </message>
    <message>
        <source>The refused request</source>
        <translation>Het geweigerde verzoek</translation>
    </message>
    <message>
        <source>Open in inspector</source>
        <translation>In Inspector openen</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Wat is verzonden</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Wat terugkwam</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file %1 already. What is in it now would be lost.</source>
        <translation>Er is al een bestand %1. Wat er nu in staat, gaat verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Het bestand vervangen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>All schedules</source>
        <translation>Alle schema’s</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>volgende %1</translation>
    </message>
    <message>
        <source>Not offered yet.</source>
        <translation>Nog niet aangeboden.</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. A command can be booked for a time or a window instead.</source>
        <translation>De API beschrijft schema’s en antwoordt erop met 501; gevraagd %1. Een opdracht kan in plaats daarvan voor een tijd of een tijdvenster worden gepland.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Asking for schedules…</source>
        <translation>Schema’s worden gevraagd…</translation>
    </message>
    <message>
        <source>None. It does what it is commanded and what its maker&apos;s own schedule says.</source>
        <translation>Geen. Het doet wat het wordt opgedragen en wat het eigen schema van de fabrikant zegt.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Set a schedule…</source>
        <translation>Schema instellen…</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>Schema annuleren</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule of %1</source>
        <translation>Schema van %1</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Herhaling</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eenmalig</translation>
    </message>
    <message>
        <source>Clock of</source>
        <translation>Klok van</translation>
    </message>
    <message>
        <source>A time zone by its name, such as Europe/Madrid: times of day are read by its clock.</source>
        <translation>Een tijdzone met haar naam, zoals Europe/Madrid: tijden gelden volgens haar klok.</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>Tijdzone van het schema</translation>
    </message>
    <message>
        <source>%1: %2 (being changed)</source>
        <translation>%1: %2 (wordt gewijzigd)</translation>
    </message>
    <message>
        <source>Change the slot %1</source>
        <translation>Blok %1 wijzigen</translation>
    </message>
    <message>
        <source>Take the slot %1 out</source>
        <translation>Blok %1 weghalen</translation>
    </message>
    <message>
        <source>Change this slot</source>
        <translation>Dit blok wijzigen</translation>
    </message>
    <message>
        <source>One more slot</source>
        <translation>Nog een blok</translation>
    </message>
    <message>
        <source>The first slot</source>
        <translation>Het eerste blok</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>A time of day, or a day and a time for once</source>
        <translation>Een tijdstip, of voor eenmalig een dag en een tijd</translation>
    </message>
    <message>
        <source>When the slot begins</source>
        <translation>Wanneer het blok begint</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Duurt</translation>
    </message>
    <message>
        <source>How long the slot lasts</source>
        <translation>Hoelang het blok duurt</translation>
    </message>
    <message>
        <source>4h, 1.5h, 90m</source>
        <translation>4h, 1.5h, 90m</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Command of the slot</source>
        <translation>Opdracht van het blok</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>Wijziging overnemen</translation>
    </message>
    <message>
        <source>Add the slot</source>
        <translation>Blok toevoegen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Inhoud van het verzoek</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Er wordt nog niets verzonden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Nakijken…</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Schema’s</translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>%n schema</numerusform>
            <numerusform>%n schema’s</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>er zijn er meer</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelezen %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wordt gelezen</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Nog niet aangeboden</translation>
    </message>
    <message>
        <source>No schedules</source>
        <translation>Geen schema’s</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. It is asked again only when you say so.</source>
        <translation>De API beschrijft schema’s en antwoordt erop met 501; gevraagd %1. Er wordt pas opnieuw gevraagd als u dat zegt.</translation>
    </message>
    <message>
        <source>A schedule is set on the page of a device.</source>
        <translation>Een schema wordt op de pagina van een apparaat ingesteld.</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>volgende %1</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>Schema van %1 wijzigen</translation>
    </message>
    <message>
        <source>Cancel the schedule of %1</source>
        <translation>Schema van %1 annuleren</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>SettingsConnections</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbinding toevoegen</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dit venster</translation>
    </message>
    <message>
        <source>DEMO, the built-in fleet</source>
        <translation>DEMO, de ingebouwde vloot</translation>
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
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>geen sleutel nodig</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one with a sandbox or a live key.</source>
        <translation>Er is nog geen verbinding bewaard. Voeg er een toe met een sandbox- of live-sleutel.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (dit venster)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nieuwe naam</translation>
    </message>
    <message>
        <source>%1, %2, %3, read-only</source>
        <translation>%1, %2, %3, alleen-lezen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 hernoemen</translation>
    </message>
    <message>
        <source>Enter a new key for %1</source>
        <translation>Nieuwe sleutel voor %1 invoeren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>‘%1’ verwijderen?</translation>
    </message>
    <message>
        <source>Everything of this connection on this computer goes: its key in the keyring, its settings, and its folder %1 with every stored reading. The audit log of what was sent is kept. Nothing changes at Amps or on any device. It cannot be undone.</source>
        <translation>Alles van deze verbinding op deze computer verdwijnt: de sleutel in de sleutelbos, de instellingen en de map %1 met alle opgeslagen metingen. Het auditlog van wat is verzonden blijft bewaard. Bij Amps en op de apparaten verandert niets. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Remove everything of it</source>
        <translation>Alles ervan verwijderen</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This window records.</source>
        <translation>Dit venster legt vast.</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>De database meldt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Only a profile can share its history with other desks.</source>
        <translation>Alleen een profiel kan zijn historie met andere werkplekken delen.</translation>
    </message>
    <message>
        <source>Several desks can share one history in a PostgreSQL database. One of them records, the others read; when it closes, another takes over.</source>
        <translation>Meerdere werkplekken kunnen één historie in een PostgreSQL-database delen. Eén ervan legt vast, de andere lezen; als die sluit, neemt een andere het over.</translation>
    </message>
    <message>
        <source>Address of a shared history</source>
        <translation>Adres van een gedeelde historie</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Niet meer gebruiken</translation>
    </message>
    <message>
        <source>Taken when the profile is opened again. The password is never kept here: PostgreSQL&apos;s library reads it from ~/.pgpass.</source>
        <translation>Geldt zodra het profiel weer wordt geopend. Het wachtwoord wordt hier nooit bewaard: de bibliotheek van PostgreSQL leest het uit ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Amps Fleet %1</source>
        <translation>Amps Fleet %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Sends nothing but the API requests that you see.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Verzendt niets dan de API-verzoeken die u ziet.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the device</source>
        <translation>Instellingen van het apparaat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>kept by the device, %1</source>
        <translation>bewaard door het apparaat, %1</translation>
    </message>
    <message>
        <source>kept by the device</source>
        <translation>bewaard door het apparaat</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Nu niet mogelijk.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
</context>
<context>
    <name>SettingsRegion</name>
    <message>
        <source>Language and units</source>
        <translation>Taal en eenheden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Zoals gemeld</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Naar grootte</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Afstanden</translation>
    </message>
    <message>
        <source>For readings only. Commands and settings keep the unit that the device declares, and so do charts, exports and the command line.</source>
        <translation>Alleen voor metingen. Opdrachten en instellingen houden de eenheid die het apparaat opgeeft, net als grafieken, exports en de opdrachtregel.</translation>
    </message>
</context>
<context>
    <name>SettingsSafety</name>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE is ontgrendeld: opdrachten bereiken echte apparatuur. Vergrendelt weer over %1.</translation>
    </message>
    <message>
        <source>Each command is sent after a confirmation.</source>
        <translation>Elke opdracht wordt pas na bevestiging verzonden.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent from this connection</source>
        <translation>Alleen-lezen: via deze verbinding kan niets worden verzonden</translation>
    </message>
    <message>
        <source>Unlock LIVE for</source>
        <translation>LIVE ontgrendelen voor</translation>
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
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>It locks by itself when the time is over, when the screen is locked, when the computer sleeps, and when any sign of the environment disagrees.</source>
        <translation>Vergrendelt vanzelf als de tijd om is, als het scherm wordt vergrendeld, als de computer in slaapstand gaat en als een kenmerk van de omgeving niet klopt.</translation>
    </message>
</context>
<context>
    <name>SettingsTransport</name>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Authorities trusted</source>
        <translation>Vertrouwde autoriteiten</translation>
    </message>
    <message>
        <source>Certificates in doubt</source>
        <translation>Twijfelachtige certificaten</translation>
    </message>
    <message>
        <source>refused, without exception</source>
        <translation>geweigerd, zonder uitzondering</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Omleidingen</translation>
    </message>
    <message>
        <source>refused: a key goes nowhere else</source>
        <translation>geweigerd: een sleutel gaat nergens anders heen</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>Gewone http</translation>
    </message>
    <message>
        <source>to this computer only</source>
        <translation>alleen naar deze computer</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>A company network may need an authority of its own: the path of its certificate in PEM form.</source>
        <translation>Een bedrijfsnetwerk kan een eigen autoriteit vereisen: het pad van het certificaat in PEM-formaat.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificaat van een autoriteit</translation>
    </message>
    <message>
        <source>/path/to/authority.pem</source>
        <translation>/pad/naar/autoriteit.pem</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Niet meer gebruiken</translation>
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
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>A tenth is above</source>
        <translation>Een tiende ligt erboven</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>A tenth is below</source>
        <translation>Een tiende ligt eronder</translation>
    </message>
    <message>
        <source>10 % above</source>
        <translation>10 % erboven</translation>
    </message>
    <message>
        <source>10 % below</source>
        <translation>10 % eronder</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>The file is damaged: %1 at byte %2.</source>
        <translation>Het bestand is beschadigd: %1 bij byte %2.</translation>
    </message>
    <message>
        <source>This is no support bundle.</source>
        <translation>Dit is geen supportpakket.</translation>
    </message>
    <message>
        <source>The bundle was made by a later version of this application.</source>
        <translation>Het pakket is gemaakt door een nieuwere versie van deze toepassing.</translation>
    </message>
</context>
<context>
    <name>TagsPopup</name>
    <message>
        <source>Tags and note</source>
        <translation>Labels en notitie</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n device(s)</source>
        <translation>
            <numerusform>Labels van %n apparaat</numerusform>
            <numerusform>Labels van %n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nieuw label</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Toekennen</translation>
    </message>
    <message>
        <source>One note for all of them</source>
        <translation>Eén notitie voor alle</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Battery</source>
        <translation>Batterij</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Laadpaal</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning: a family of devices</extracomment>
        <translation>Klimaat</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Zonne-omvormer</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
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
        <translation>Ingebouwde gegevens, geen netwerk</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>Gesimuleerde apparaten</translation>
    </message>
    <message>
        <source>Real equipment</source>
        <translation>Echte apparatuur</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, tijd ter plaatse</translation>
    </message>
    <message>
        <source>22:00, tomorrow 06:00, 1.5h</source>
        <translation>22:00, morgen 06:00, 1,5 u</translation>
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
        <translation>%1, hierna verwacht</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1, nog niet</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Beside the step of an action that is awaited now</extracomment>
        <translation>hierna</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, na %2</translation>
    </message>
</context>
<context>
    <name>TimelineSteps</name>
    <message>
        <source>Steps of the action</source>
        <translation>Stappen van de actie</translation>
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
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Go on polling</source>
        <translation>Opvragen hervatten</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Opvragen pauzeren</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Donker thema</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Licht thema</translation>
    </message>
    <message>
        <source>Command palette, Ctrl+K</source>
        <translation>Opdrachtenpalet, Ctrl+K</translation>
    </message>
    <message>
        <source>Manual, F1</source>
        <translation>Handleiding, F1</translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
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
        <translation>Sleutel van %1 – Amps Fleet</translation>
    </message>
    <message>
        <source>Welcome – Amps Fleet</source>
        <translation>Welkom – Amps Fleet</translation>
    </message>
    <message>
        <source>Amps Fleet</source>
        <translation>Amps Fleet</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Donker of licht</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Het bestand kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>In dit bestand staat geen certificaat in PEM-formaat.</translation>
    </message>
    <message>
        <source>This is the certificate of a server, not of an authority: it cannot vouch for any other.</source>
        <translation>Dit is het certificaat van een server, niet van een autoriteit: het kan voor geen ander instaan.</translation>
    </message>
    <message>
        <source>The certificate in this file has expired.</source>
        <translation>Het certificaat in dit bestand is verlopen.</translation>
    </message>
    <message>
        <source>The delivery lacks its id, its time stamp or its signature.</source>
        <translation>De levering mist haar ID, tijdstempel of handtekening.</translation>
    </message>
    <message>
        <source>The time stamp is no whole number of seconds.</source>
        <translation>Het tijdstempel is geen geheel aantal seconden.</translation>
    </message>
    <message>
        <source>The delivery was signed more than five minutes before it was checked.</source>
        <translation>De levering is meer dan vijf minuten voor de controle ondertekend.</translation>
    </message>
    <message>
        <source>The delivery is signed for a time more than five minutes ahead.</source>
        <translation>De levering is ondertekend voor een tijd die meer dan vijf minuten in de toekomst ligt.</translation>
    </message>
    <message>
        <source>There is no signature of version v1.</source>
        <translation>Er is geen handtekening van versie v1.</translation>
    </message>
    <message>
        <source>The signature was not made with this secret over this id, time stamp and body.</source>
        <translation>De handtekening is niet met dit geheim over deze ID, dit tijdstempel en deze inhoud gemaakt.</translation>
    </message>
    <message>
        <source>A delivery with this id was verified before.</source>
        <translation>Een levering met deze ID is al eerder gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionCountdown</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>This action is not known.</source>
        <translation>Deze actie is niet bekend.</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled; this one is %1.</source>
        <translation>Alleen een geplande actie kan worden geannuleerd; deze is %1.</translation>
    </message>
    <message>
        <source>Booked; the service did not say for when.</source>
        <translation>Gepland; de dienst zei niet voor wanneer.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>You asked for %1.</source>
        <translation>U vroeg om: %1.</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Start over %1</translation>
    </message>
    <message>
        <source>It should start now</source>
        <translation>Zou nu moeten starten</translation>
    </message>
    <message>
        <source>It should have started %1 ago and is still booked</source>
        <translation>Had %1 geleden moeten starten en is nog gepland</translation>
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
        <translation>Geen tijd genoemd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>niet van hier</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTimeline</name>
    <message>
        <source>the maker</source>
        <translation>fabrikant</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>van hier</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>niet van hier</translation>
    </message>
    <message>
        <source>fires at %1, in %2</source>
        <translation>start: %1, over %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>it did not run</source>
        <translation>niet uitgevoerd</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>verzonden naar: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>%1 accepted it</source>
        <translation>geaccepteerd door: %1</translation>
    </message>
    <message>
        <source>accepted, not seen yet</source>
        <translation>geaccepteerd, nog niet gezien</translation>
    </message>
    <message>
        <source>a later read shows it, not an API state</source>
        <translation>blijkt uit een latere meting, geen API-status</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Gezien op apparaat</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 tot nu toe</translation>
    </message>
    <message>
        <source>Longer than usual: it should have started at %1.</source>
        <translation>Langer dan gewoonlijk: geplande start was %1.</translation>
    </message>
    <message>
        <source>Longer than usual: it should have ended at %1.</source>
        <translation>Langer dan gewoonlijk: gepland einde was %1.</translation>
    </message>
    <message>
        <source>Longer than usual: %1 mostly takes %2.</source>
        <translation>Langer dan gewoonlijk: %1 duurt meestal %2.</translation>
    </message>
    <message>
        <source>It is about to start.</source>
        <translation>Start zo meteen.</translation>
    </message>
    <message>
        <source>Can be cancelled for %1.</source>
        <translation>Kan nog %1 worden geannuleerd.</translation>
    </message>
    <message>
        <source>At the end, %1, the battery goes to idle and keeps its level.</source>
        <translation>Aan het einde, %1, gaat de batterij in rust en houdt haar laadniveau.</translation>
    </message>
    <message>
        <source>At the end, %1, the device goes back by itself.</source>
        <translation>Aan het einde, %1, gaat het apparaat vanzelf terug.</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>Annuleren kan tot %1.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTracker</name>
    <message>
        <source>The disk has not written the intent down in time.</source>
        <translation>De schijf heeft het voornemen niet op tijd opgeslagen.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditCheck</name>
    <message>
        <source>Not exported</source>
        <translation>Niet geëxporteerd</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported</source>
        <translation>
            <numerusform>%n regel geëxporteerd</numerusform>
            <numerusform>%n regels geëxporteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::AuditFile</name>
    <message>
        <source>The audit log cannot be written: %1</source>
        <translation>Het auditlog kan niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>de map kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>another window is opening it.</source>
        <translation>een ander venster is het aan het openen.</translation>
    </message>
    <message>
        <source>it is not open.</source>
        <translation>het is niet open.</translation>
    </message>
    <message>
        <source>the file was taken away or replaced while it was in use.</source>
        <translation>het bestand is tijdens gebruik weggehaald of vervangen.</translation>
    </message>
    <message>
        <source>the file became shorter while it was in use.</source>
        <translation>het bestand werd korter tijdens gebruik.</translation>
    </message>
    <message>
        <source>somebody else has written to it.</source>
        <translation>iemand anders heeft erin geschreven.</translation>
    </message>
    <message>
        <source>Another process holds the audit log.</source>
        <translation>Een ander proces houdt het auditlog vast.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditStory</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>fleet::AuditWords</name>
    <message>
        <source>Shown, not confirmed</source>
        <translation>Getoond, niet bevestigd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Teruggetrokken</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Hier geblokkeerd</translation>
    </message>
    <message>
        <source>Confirmed, not sent</source>
        <translation>Bevestigd, niet verzonden</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Geweigerd: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Niet aangekomen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Mislukt: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>After a damaged log</source>
        <translation>Na een beschadigd log</translation>
    </message>
    <message>
        <source>Log begins</source>
        <translation>Log begint</translation>
    </message>
    <message>
        <source>Mended after a crash</source>
        <translation>Hersteld na een crash</translation>
    </message>
    <message>
        <source>Completed, took effect</source>
        <translation>Voltooid, had effect</translation>
    </message>
    <message>
        <source>Completed, in progress</source>
        <translation>Voltooid, effect bezig</translation>
    </message>
    <message>
        <source>Completed, no effect yet</source>
        <translation>Voltooid, nog geen effect</translation>
    </message>
    <message>
        <source>Completed, contradicted</source>
        <translation>Voltooid, weerlegd</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>Had effect</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>No effect yet</source>
        <translation>Nog geen effect</translation>
    </message>
    <message>
        <source>Contradicted by a reading</source>
        <translation>Weerlegd door een meting</translation>
    </message>
    <message>
        <source>The log begins</source>
        <translation>Het log begint</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Getoond</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Accepted, HTTP %1</source>
        <translation>Geaccepteerd, HTTP %1</translation>
    </message>
    <message>
        <source>Refused, HTTP %1</source>
        <translation>Geweigerd, HTTP %1</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>Het was aangekomen</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Het kwam niet aan</translation>
    </message>
    <message>
        <source>The action ended: %1</source>
        <translation>De actie eindigde: %1</translation>
    </message>
    <message>
        <source>The log is whole.</source>
        <translation>Het log is volledig.</translation>
    </message>
    <message>
        <source>This log is whole, the one before it was not.</source>
        <translation>Dit log is volledig, het vorige was dat niet.</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>Regel %1 is gewijzigd.</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>Regel %1 is weggehaald.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were taken out.</source>
        <translation>Regels %1 tot %2 zijn weggehaald.</translation>
    </message>
    <message>
        <source>An entry was put in at %1.</source>
        <translation>Er is een regel ingevoegd bij %1.</translation>
    </message>
    <message>
        <source>Another entry stands in the place of %1.</source>
        <translation>Op de plaats van %1 staat een andere regel.</translation>
    </message>
    <message>
        <source>An entry was repeated at %1.</source>
        <translation>Er is een regel herhaald bij %1.</translation>
    </message>
    <message>
        <source>The log was cut off in the middle of entry %1.</source>
        <translation>Het log is midden in regel %1 afgekapt.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on.</source>
        <translation>Het einde van het log ontbreekt, vanaf regel %1.</translation>
    </message>
    <message>
        <source>The log was written anew, up to entry %1.</source>
        <translation>Het log is opnieuw geschreven, tot regel %1.</translation>
    </message>
    <message>
        <source>The head of the log is missing.</source>
        <translation>De ketenkop van het log ontbreekt.</translation>
    </message>
    <message>
        <source>The head of the log was changed.</source>
        <translation>De ketenkop van het log is gewijzigd.</translation>
    </message>
    <message>
        <source>The head is older than the log, which goes on from entry %1.</source>
        <translation>De ketenkop is ouder dan het log, dat doorgaat vanaf regel %1.</translation>
    </message>
    <message>
        <source>The head belongs to another log.</source>
        <translation>De ketenkop hoort bij een ander log.</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Het log kan niet worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from the first one on.</source>
        <translation>
            <numerusform>%n regel volgt vanaf de eerste.</numerusform>
            <numerusform>%n regels volgen op elkaar vanaf de eerste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, each chained to the one before, and the head agrees.</source>
        <translation>
            <numerusform>%n regel, en de ketenkop klopt.</numerusform>
            <numerusform>%n regels, elk gekoppeld aan de vorige, en de ketenkop klopt.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Van %1 tot %2.</translation>
    </message>
    <message>
        <source>The last run ended in the middle of an entry, as after a crash.</source>
        <translation>De laatste sessie eindigde midden in een regel, zoals na een crash.</translation>
    </message>
    <message>
        <source>Of the one before it, this was found: %1.</source>
        <translation>Over het vorige is vastgesteld: %1.</translation>
    </message>
    <message>
        <source>Its last entries were cut off, or an older copy was put back.</source>
        <translation>De laatste regels zijn afgekapt, of er is een oudere kopie teruggezet.</translation>
    </message>
    <message>
        <source>The entries follow each other, but they are not those whose head was kept: somebody made the chain anew, or an older copy was continued.</source>
        <translation>De regels volgen op elkaar, maar het zijn niet die waarvan de ketenkop is bewaard: iemand heeft de keten opnieuw gemaakt, of een oudere kopie is voortgezet.</translation>
    </message>
    <message>
        <source>Without its head, nobody can tell whether the end is missing.</source>
        <translation>Zonder de ketenkop kan niemand zeggen of het einde ontbreekt.</translation>
    </message>
    <message>
        <source>The break is there, or in the entry before it, if its own hash was made anew.</source>
        <translation>De breuk zit daar, of in de regel ervoor als diens eigen hash opnieuw is gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BookImport</name>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The first line must name the columns: id, and name, tags or note.</source>
        <translation>De eerste regel moet de kolommen noemen: id, en name, tags of note.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>De id ontbreekt.</translation>
    </message>
    <message>
        <source>The same device stands in line %1 already; that one counts.</source>
        <translation>Hetzelfde apparaat staat al in regel %1; die telt.</translation>
    </message>
    <message>
        <source>%1 “%2” goes</source>
        <translation>%1 ‘%2’ vervalt</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 ‘%2’</translation>
    </message>
    <message>
        <source>%1 “%2” instead of “%3”</source>
        <translation>%1 ‘%2’ in plaats van ‘%3’</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niets nieuws</translation>
    </message>
</context>
<context>
    <name>fleet::BookedAhead</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>Two times, and what is booked between them</extracomment>
        <translation>%1 tot %2: %3</translation>
    </message>
    <message>
        <source>Nothing is booked for the next 24 hours.</source>
        <translation>Voor de komende 24 uur is niets gepland.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 charge</comment>
        <extracomment>How many of which command, as the API spells it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2: nothing booked</source>
        <translation>%1 tot %2: niets gepland</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked for the next 24 hours, at most %1 within a quarter of an hour, from %2 on.</source>
        <extracomment>%1 is how many begin within one quarter of an hour, %2 the time of that quarter</extracomment>
        <translation>
            <numerusform>%Ln gepland voor de komende 24 uur, hoogstens %1 binnen een kwartier, vanaf %2.</numerusform>
            <numerusform>%Ln gepland voor de komende 24 uur, hoogstens %1 binnen een kwartier, vanaf %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BundleDesk</name>
    <message>
        <source>The bundle could not be written: %1.</source>
        <translation>Het pakket kon niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Het bestand kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>The file is larger than any support bundle.</source>
        <translation>Het bestand is groter dan een supportpakket kan zijn.</translation>
    </message>
    <message>
        <source>Made %1 by Amps Fleet %2 on %3, environment %4, %5</source>
        <translation>Gemaakt %1 door Amps Fleet %2 op %3, omgeving %4, %5</translation>
    </message>
</context>
<context>
    <name>fleet::CapabilityMatrix</name>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>tot %1</translation>
    </message>
</context>
<context>
    <name>fleet::ChartRange</name>
    <message>
        <source>%1, lowest</source>
        <translation>%1, laagste</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, hoogste</translation>
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
        <translation>niet opgevraagd</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>geen gegevens</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>a time that has not been yet, in a table over time</comment>
        <translation>nog te komen</translation>
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
        <translation>Tijd ter plaatse, bijvoorbeeld 22:00, morgen 06:00, 2026-06-12 22:00, +30 min of +1,5 u. Maximaal 30 dagen vooruit.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 nakijken</translation>
    </message>
    <message>
        <source>The device declares other limits than when the form was opened.</source>
        <translation>Het apparaat geeft andere limieten op dan toen het formulier werd geopend.</translation>
    </message>
    <message>
        <source>Enter a value, or untick it: then it is not sent.</source>
        <translation>Voer een waarde in, of vink het uit: dan wordt die niet verzonden.</translation>
    </message>
    <message>
        <source>Enter when it shall start.</source>
        <translation>Voer in wanneer het moet starten.</translation>
    </message>
    <message>
        <source>This is no time. Try 22:00, 2026-06-12 22:00, +30m or +1.5h.</source>
        <translation>Dit is geen tijd. Probeer 22:00, 2026-06-12 22:00, +30 min of +1,5 u.</translation>
    </message>
    <message>
        <source>Enter when it shall end.</source>
        <translation>Voer in wanneer het moet eindigen.</translation>
    </message>
    <message>
        <source>Enter a clock time, such as 05:00 or 2026-06-13 05:00.</source>
        <translation>Voer een kloktijd in, zoals 05:00 of 2026-06-13 05:00.</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Er is geen apparaat gekozen.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Dit apparaat is niet meer bekend.</translation>
    </message>
    <message>
        <source>This device declares no commands.</source>
        <translation>Dit apparaat geeft geen opdrachten op.</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>geen parameters</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>If an action is there already, you decide then.</source>
        <translation>Als er al een actie is, beslist u dan.</translation>
    </message>
    <message>
        <source>A booked action is cancelled and this one takes its place.</source>
        <translation>Een geplande actie wordt geannuleerd en deze komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>This one starts when the other one ends.</source>
        <translation>Deze start als de andere eindigt.</translation>
    </message>
    <message>
        <source>A strategy that this application has not met.</source>
        <translation>Een strategie die deze toepassing niet kent.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at a time still to be entered</source>
        <translation>%1, tijd nog in te voeren</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>%n veld corrigeren</numerusform>
            <numerusform>%n velden corrigeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Live control of this family is not open yet: the API will probably refuse.</source>
        <translation>Live-bediening van dit type is nog niet open: de API zal waarschijnlijk weigeren.</translation>
    </message>
    <message>
        <source>The setpoints cross: it would heat to %1 and cool to %2 at the same time.</source>
        <translation>De instelwaarden kruisen elkaar: het zou tegelijk verwarmen tot %1 en koelen tot %2.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to charge.</source>
        <translation>Het niveau is al %1: er valt niets te laden.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to discharge.</source>
        <translation>Het niveau is al %1: er valt niets te ontladen.</translation>
    </message>
    <message>
        <source>Its own floor is %1: it will stop there.</source>
        <translation>De eigen ondergrens is %1: daar stopt het.</translation>
    </message>
    <message>
        <source>The refusal named the limits; they are those that the form showed.</source>
        <translation>De weigering noemde de limieten; het zijn die welke het formulier toonde.</translation>
    </message>
    <message>
        <source>The form now follows the refusal. What you entered is kept; nothing is sent again by itself.</source>
        <translation>Het formulier volgt nu de weigering. Wat u invoerde blijft staan; niets wordt vanzelf opnieuw verzonden.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken. The device is being read again.</source>
        <translation>De weigering zei niet wat wel wordt aangenomen. Het apparaat wordt opnieuw gelezen.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken, and the device could not be read: %1</source>
        <translation>De weigering zei niet wat wel wordt aangenomen, en het apparaat kon niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>The device was read again and still declares what the form shows.</source>
        <translation>Het apparaat is opnieuw gelezen en geeft nog steeds op wat het formulier toont.</translation>
    </message>
    <message>
        <source>The device was read again; the form follows what it declares now.</source>
        <translation>Het apparaat is opnieuw gelezen; het formulier volgt wat het nu opgeeft.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>Verzenden is geweigerd: het opdrachtjournaal kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wacht op uw antwoord</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in words, and the names of its parameters: &quot;Charge: target, power&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read-only device: a vehicle can be read but not commanded through the API.</source>
        <translation>Alleen lezen: een voertuig kan via de API worden gelezen, maar niet bediend.</translation>
    </message>
    <message>
        <source>Read-only device: a solar inverter can be read but not commanded through the API.</source>
        <translation>Alleen lezen: een zonne-omvormer kan via de API worden gelezen, maar niet bediend.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandDesk</name>
    <message>
        <source>Not possible now</source>
        <translation>Nu niet mogelijk</translation>
    </message>
    <message>
        <source>This request is not known any more.</source>
        <translation>Dit verzoek is niet meer bekend.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandWords</name>
    <message>
        <source>keeping %1</source>
        <translation>met %1 reserve</translation>
    </message>
    <message>
        <source>Charge with this charger</source>
        <translation>Met deze laadpaal laden</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Ontladen</translation>
    </message>
    <message>
        <source>Set to idle</source>
        <translation>In rust zetten</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Verwarmen</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Koelen</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <translation>Zelf verwarmen en koelen</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <translation>Eigen schema volgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Batterij</translation>
    </message>
    <message>
        <source>charger</source>
        <translation>Laadpaal</translation>
    </message>
    <message>
        <source>heating and cooling</source>
        <translation>Klimaatregeling</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <translation>Zonne-omvormer</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Op een tijd</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Tijdvenster</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mij vragen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Queue mine after it</source>
        <translation>Mijne erachter zetten</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>geen parameters</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, tijd ter plaatse</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>geen status</translation>
    </message>
    <message>
        <source>About %1: as much as fits into the window at %2</source>
        <translation>Ongeveer %1: wat met %2 in het tijdvenster past</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ongeveer %1</translation>
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
        <translation>Met deze laadpaal laden tot %1</translation>
    </message>
    <message>
        <source>Charge with this charger at up to %1</source>
        <translation>Met deze laadpaal laden met hoogstens %1</translation>
    </message>
    <message>
        <source>Charge with this charger to %1 at up to %2</source>
        <translation>Met deze laadpaal laden tot %1 met hoogstens %2</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 laden</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>%1 laden tot %2</translation>
    </message>
    <message>
        <source>Charge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>%1 laden met hoogstens %2</translation>
    </message>
    <message>
        <source>Charge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>%1 laden tot %2 met hoogstens %3</translation>
    </message>
    <message>
        <source>Charge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Laden tot %1</translation>
    </message>
    <message>
        <source>Charge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Laden met hoogstens %1</translation>
    </message>
    <message>
        <source>Charge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Laden tot %1 met hoogstens %2</translation>
    </message>
    <message>
        <source>Discharge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 ontladen</translation>
    </message>
    <message>
        <source>Discharge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>%1 ontladen tot %2</translation>
    </message>
    <message>
        <source>Discharge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>%1 ontladen met hoogstens %2</translation>
    </message>
    <message>
        <source>Discharge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>%1 ontladen tot %2 met hoogstens %3</translation>
    </message>
    <message>
        <source>Discharge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Ontladen tot %1</translation>
    </message>
    <message>
        <source>Discharge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Ontladen met hoogstens %1</translation>
    </message>
    <message>
        <source>Discharge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Ontladen tot %1 met hoogstens %2</translation>
    </message>
    <message>
        <source>Set %1 to idle</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 in rust zetten</translation>
    </message>
    <message>
        <source>Heat to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Verwarmen tot %1</translation>
    </message>
    <message>
        <source>Cool to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Koelen tot %1</translation>
    </message>
    <message>
        <source>Heat and cool by itself between %1 and %2</source>
        <translation>Zelf verwarmen en koelen tussen %1 en %2</translation>
    </message>
    <message>
        <source>Let %1 follow its own schedule</source>
        <extracomment>%1 is &quot;this device&quot;</extracomment>
        <translation>%1 het eigen schema laten volgen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it</extracomment>
        <translation>%1 op %2 zetten</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level</extracomment>
        <translation>%1 op %2 zetten, tot %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a power</extracomment>
        <translation>%1 op %2 zetten, met hoogstens %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3 at up to %4</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level, %4 a power</extracomment>
        <translation>%1 op %2 zetten, tot %3 met hoogstens %4</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Op %1 zetten</translation>
    </message>
    <message>
        <source>Set to %1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>Op %1 zetten, tot %2</translation>
    </message>
    <message>
        <source>Set to %1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>Op %1 zetten, met hoogstens %2</translation>
    </message>
    <message>
        <source>Set to %1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>Op %1 zetten, tot %2 met hoogstens %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: tomorrow 06:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>who does it</comment>
        <translation>deze batterij</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>whom it is done to</comment>
        <translation>deze batterij</translation>
    </message>
    <message>
        <source>of this battery</source>
        <comment>whose it is</comment>
        <translation>van deze batterij</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>who does it</comment>
        <translation>deze laadpaal</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>whom it is done to</comment>
        <translation>deze laadpaal</translation>
    </message>
    <message>
        <source>of this charger</source>
        <comment>whose it is</comment>
        <translation>van deze laadpaal</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>who does it</comment>
        <translation>dit klimaatapparaat</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>whom it is done to</comment>
        <translation>dit klimaatapparaat</translation>
    </message>
    <message>
        <source>of this heating and cooling</source>
        <comment>whose it is</comment>
        <translation>van dit klimaatapparaat</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>who does it</comment>
        <translation>deze zonne-omvormer</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>whom it is done to</comment>
        <translation>deze zonne-omvormer</translation>
    </message>
    <message>
        <source>of this solar inverter</source>
        <comment>whose it is</comment>
        <translation>van deze zonne-omvormer</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>who does it</comment>
        <translation>dit voertuig</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>whom it is done to</comment>
        <translation>dit voertuig</translation>
    </message>
    <message>
        <source>of this vehicle</source>
        <comment>whose it is</comment>
        <translation>van dit voertuig</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>who does it</comment>
        <translation>dit apparaat</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>whom it is done to</comment>
        <translation>dit apparaat</translation>
    </message>
    <message>
        <source>of this device</source>
        <comment>whose it is</comment>
        <translation>van dit apparaat</translation>
    </message>
    <message>
        <source>the vehicle</source>
        <comment>whom it is done to</comment>
        <translation>het voertuig</translation>
    </message>
    <message>
        <source>%1, %2?</source>
        <extracomment>A command in words, and its time: &quot;Charge this battery to 90 %, today 17:00 to 19:00?&quot;</extracomment>
        <translation>%1, %2?</translation>
    </message>
    <message>
        <source>%1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>%1 met hoogstens %2</translation>
    </message>
    <message>
        <source>%1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>%1 tot %2 met hoogstens %3</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 tussen %2 en %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command in words, and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1: %2 of %3</source>
        <extracomment>&quot;About 0.7 kWh: 5 % of 13.5 kWh&quot;</extracomment>
        <translation>Ongeveer %1: %2 van %3</translation>
    </message>
    <message>
        <source>About %1: %2 of %3 at %4</source>
        <extracomment>&quot;About 14 min: 5 % of 13.5 kWh at 3.0 kW&quot;</extracomment>
        <translation>Ongeveer %1: %2 van %3 met %4</translation>
    </message>
</context>
<context>
    <name>fleet::CompareHistory</name>
    <message>
        <source>%1, devices known</source>
        <translation>%1, apparaten bekend</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
</context>
<context>
    <name>fleet::ConfirmationGate</name>
    <message>
        <source>The window was closed</source>
        <translation>Het venster is gesloten</translation>
    </message>
    <message>
        <source>Another request is being confirmed.</source>
        <translation>Een ander verzoek wordt nu bevestigd.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Dit apparaat is niet meer bekend.</translation>
    </message>
    <message>
        <source>Looked at again after a change</source>
        <translation>Opnieuw bekeken na een wijziging</translation>
    </message>
    <message>
        <source>Nothing is being confirmed.</source>
        <translation>Er wordt nu niets bevestigd.</translation>
    </message>
    <message>
        <source>The device is being read again.</source>
        <translation>Het apparaat wordt opnieuw gelezen.</translation>
    </message>
    <message>
        <source>Something changed while this was open. Look at it again.</source>
        <translation>Er is iets veranderd terwijl dit open was. Bekijk het opnieuw.</translation>
    </message>
</context>
<context>
    <name>fleet::ConflictCase</name>
    <message>
        <source>the other one</source>
        <translation>de andere</translation>
    </message>
    <message>
        <source>%1 is cancelled, yours takes its place</source>
        <translation>%1 wordt geannuleerd, de uwe komt ervoor in de plaats</translation>
    </message>
    <message>
        <source>yours waits until the other one ends, %1</source>
        <translation>de uwe wacht tot de andere eindigt, %1</translation>
    </message>
    <message>
        <source>yours waits until the other one ends</source>
        <translation>de uwe wacht tot de andere eindigt</translation>
    </message>
    <message>
        <source>decided by the API: %1</source>
        <translation>de API beslist: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service names ways out that this device does not offer. Wait until it ends, then ask again.</source>
        <translation>De dienst noemt uitwegen die dit apparaat niet biedt. Wacht tot de actie eindigt en vraag dan opnieuw.</translation>
    </message>
    <message>
        <source>Wait until it ends, %1, then ask again.</source>
        <translation>Wacht tot de actie eindigt (%1) en vraag dan opnieuw.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends.</source>
        <translation>Wacht en vraag opnieuw als de actie eindigt.</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Geplande houden</translation>
    </message>
    <message>
        <source>yours is discarded, no request is made</source>
        <translation>de uwe wordt verworpen, er wordt niets verzocht</translation>
    </message>
    <message>
        <source>%1 has started: it will probably be refused until that one ends</source>
        <translation>%1 is begonnen: de uwe wordt waarschijnlijk geweigerd tot die eindigt</translation>
    </message>
    <message>
        <source>your window is over before the other one ends: it will be refused</source>
        <translation>uw tijdvenster is voorbij voordat de andere eindigt: wordt geweigerd</translation>
    </message>
    <message>
        <source>the other one has no end: it will probably be refused</source>
        <translation>de andere heeft geen einde: de uwe wordt waarschijnlijk geweigerd</translation>
    </message>
    <message>
        <source>Your command can be reviewed again; nothing is sent before you confirm it.</source>
        <translation>U kunt uw opdracht opnieuw nakijken; er wordt niets verzonden voordat u bevestigt.</translation>
    </message>
    <message>
        <source>Keep what runs</source>
        <translation>Laten wat loopt</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <comment>%1 is: of this battery</comment>
        <translation>De actie %1 is al begonnen</translation>
    </message>
    <message>
        <source>%1 already has an action booked</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 heeft al een geplande actie</translation>
    </message>
    <message>
        <source>The action %1 has ended</source>
        <comment>%1 is: of this battery</comment>
        <translation>De actie %1 is afgelopen</translation>
    </message>
    <message>
        <source>Replacing gives up what is booked: %1.</source>
        <translation>Vervangen geeft op wat gepland is: %1.</translation>
    </message>
    <message>
        <source>The target is then %1 instead of %2.</source>
        <translation>Het doel is dan %1 in plaats van %2.</translation>
    </message>
</context>
<context>
    <name>fleet::ConnectionProbe</name>
    <message>
        <source>The key is a sandbox key, but the service answers as “%1”. It is not opened.</source>
        <translation>De sleutel is een sandbox-sleutel, maar de dienst antwoordt als ‘%1’. Er wordt niets geopend.</translation>
    </message>
    <message>
        <source>The key counts as LIVE, but the service answers as “%1”. It is not opened.</source>
        <translation>De sleutel geldt als LIVE, maar de dienst antwoordt als ‘%1’. Er wordt niets geopend.</translation>
    </message>
    <message numerus="yes">
        <source>Sandbox key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Sandbox-sleutel herkend, %n apparaat leesbaar.</numerusform>
            <numerusform>Sandbox-sleutel herkend, %n apparaten leesbaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LIVE key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>LIVE-sleutel herkend, %n apparaat leesbaar.</numerusform>
            <numerusform>LIVE-sleutel herkend, %n apparaten leesbaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is accepted. It sees no devices yet.</source>
        <translation>De sleutel is geaccepteerd. Hij ziet nog geen apparaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the families cannot be read now.</source>
        <translation>
            <numerusform>%n apparaattype kan nu niet worden gelezen.</numerusform>
            <numerusform>%n apparaattypen kunnen nu niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer connected, and is the address right?</source>
        <translation>%1 is niet te vinden. Is deze computer verbonden en klopt het adres?</translation>
    </message>
    <message>
        <source>%1 did not answer within ten seconds.</source>
        <translation>%1 antwoordde niet binnen tien seconden.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is: its certificate is not trusted on this computer. Nothing was sent.</source>
        <translation>%1 kan niet bewijzen wie het is: het certificaat wordt op deze computer niet vertrouwd. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>%1 refused this key. Was it copied whole, and is it still valid?</source>
        <translation>%1 heeft deze sleutel geweigerd. Is hij volledig gekopieerd en nog geldig?</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Try again in a minute.</source>
        <translation>%1 vraagt te vertragen. Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own now (%2).</source>
        <translation>%1 heeft nu zelf een storing (%2).</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Bij %1 antwoordt niets.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the Amps API.</source>
        <translation>Wat bij %1 antwoordt, is niet de Amps API.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address. A key follows no redirect; enter the final address.</source>
        <translation>%1 stuurt verzoeken door naar een ander adres. Een sleutel volgt geen omleiding; voer het uiteindelijke adres in.</translation>
    </message>
    <message>
        <source>There is no Amps API at this address of %1.</source>
        <translation>Op dit adres van %1 is geen Amps API.</translation>
    </message>
    <message>
        <source>%1 refused the first read.</source>
        <translation>%1 heeft de eerste leesactie geweigerd.</translation>
    </message>
    <message>
        <source>The look at %1 was given up.</source>
        <translation>De controle van %1 is afgebroken.</translation>
    </message>
</context>
<context>
    <name>fleet::CustomerDesk</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 kon niet worden gelezen: %2</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceDetail</name>
    <message>
        <source>%1 is a family this app has not met before.</source>
        <translation>%1 is een type dat deze app nog niet kent.</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>%1 geleden gelezen</translation>
    </message>
    <message>
        <source>sync not reported</source>
        <translation>sync niet gemeld</translation>
    </message>
    <message>
        <source>sync available</source>
        <translation>sync beschikbaar</translation>
    </message>
    <message>
        <source>sync not available</source>
        <translation>sync niet beschikbaar</translation>
    </message>
    <message>
        <source>Pulled %1, %2</source>
        <translation>Opgehaald %1, %2</translation>
    </message>
    <message>
        <source>Pull time not reported, %1</source>
        <translation>Ophaaltijd niet gemeld, %1</translation>
    </message>
    <message>
        <source>%1 should be %2 and is %3</source>
        <translation>%1 moet %2 zijn en is %3</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceExplanation</name>
    <message>
        <source>Device %1</source>
        <translation>Apparaat %1</translation>
    </message>
    <message>
        <source>Seen at %1 through %2, environment %3</source>
        <translation>Gezien: %1, via %2, omgeving %3</translation>
    </message>
    <message>
        <source>Nothing is known of it in this window.</source>
        <translation>In dit venster is er niets van bekend.</translation>
    </message>
    <message>
        <source>Family %1, maker %2, model %3</source>
        <translation>Type %1, fabrikant %2, model %3</translation>
    </message>
    <message>
        <source>How old is this?</source>
        <translation>Hoe oud is dit?</translation>
    </message>
    <message>
        <source>  last pulled from the maker: %1</source>
        <translation>  laatst opgehaald van de fabrikant: %1</translation>
    </message>
    <message>
        <source>  the maker answers</source>
        <translation>  de fabrikant antwoordt</translation>
    </message>
    <message>
        <source>  the maker does not answer: these are last known values</source>
        <translation>  de fabrikant antwoordt niet: dit zijn laatst bekende waarden</translation>
    </message>
    <message>
        <source>  the answer does not say whether the maker answers</source>
        <translation>  het antwoord zegt niet of de fabrikant antwoordt</translation>
    </message>
    <message>
        <source>  it is no longer in the lists</source>
        <translation>  het staat niet meer in de lijsten</translation>
    </message>
    <message>
        <source>  the last read was refused: %1 %2 [%3]</source>
        <translation>  de laatste leesactie is geweigerd: %1 %2 [%3]</translation>
    </message>
    <message>
        <source>What does it report?</source>
        <translation>Wat meldt het?</translation>
    </message>
    <message>
        <source>  nothing</source>
        <translation>  niets</translation>
    </message>
    <message>
        <source>What can be asked of it?</source>
        <translation>Wat kan ervan worden gevraagd?</translation>
    </message>
    <message>
        <source>How is it set?</source>
        <translation>Hoe is het ingesteld?</translation>
    </message>
    <message>
        <source>What was asked of it lately?</source>
        <translation>Wat is er de laatste tijd van gevraagd?</translation>
    </message>
    <message>
        <source>  (from this window)</source>
        <translation>  (vanuit dit venster)</translation>
    </message>
    <message>
        <source>  no action is known</source>
        <translation>  geen actie bekend</translation>
    </message>
    <message>
        <source>Which requests were about it?</source>
        <translation>Welke verzoeken gingen erover?</translation>
    </message>
    <message>
        <source>  none but the sweeps of its family</source>
        <translation>  geen, behalve de rondes van het type</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceHistory</name>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceListModel</name>
    <message>
        <source>mean level %1</source>
        <translation>gemiddeld niveau %1</translation>
    </message>
    <message>
        <source>%1 left out of sums</source>
        <translation>%1 buiten sommen gelaten</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>De klok van de dienst loopt %1 voor op die van deze computer.</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>De klok van de dienst loopt %1 achter op die van deze computer.</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceSentence</name>
    <message>
        <source>At %1.</source>
        <comment>charge level</comment>
        <translation>Laadniveau %1.</translation>
    </message>
    <message>
        <source>%1 with %2 at %3.</source>
        <extracomment>Charging with 5.2 kW at 85 %.</extracomment>
        <translation>%1 met %2, niveau %3.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>Idle at 90 %.</extracomment>
        <translation>%1, niveau %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Charging a vehicle with %1.</source>
        <translation>Laadt een voertuig met %1.</translation>
    </message>
    <message>
        <source>Charging a vehicle.</source>
        <translation>Laadt een voertuig.</translation>
    </message>
    <message>
        <source>A vehicle is connected and not charging.</source>
        <translation>Er is een voertuig aangesloten dat niet laadt.</translation>
    </message>
    <message>
        <source>Available, no vehicle connected.</source>
        <translation>Beschikbaar, geen voertuig aangesloten.</translation>
    </message>
    <message>
        <source>%1, no vehicle connected.</source>
        <translation>%1, geen voertuig aangesloten.</translation>
    </message>
    <message>
        <source>Heating from %1 towards %2.</source>
        <extracomment>Heating from 18.5 °C towards 21.0 °C.</extracomment>
        <translation>Verwarmt van %1 naar %2.</translation>
    </message>
    <message>
        <source>Cooling from %1 towards %2.</source>
        <translation>Koelt van %1 naar %2.</translation>
    </message>
    <message>
        <source>%1 mode, at rest, %2.</source>
        <extracomment>Heat mode, at rest, 18.5 °C.</extracomment>
        <translation>Stand %1, in rust, %2.</translation>
    </message>
    <message>
        <source>%1 mode, %2.</source>
        <translation>Stand %1, %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a temperature</comment>
        <translation>Temperatuur %1.</translation>
    </message>
    <message>
        <source>%1 mode.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Volgt het eigen schema.</translation>
    </message>
    <message>
        <source>A permanent hold stands.</source>
        <translation>Er geldt een permanente vasthoudstand.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>De vasthoudstand is %1.</translation>
    </message>
    <message>
        <source>Producing %1.</source>
        <translation>Wekt %1 op.</translation>
    </message>
    <message>
        <source>Producing.</source>
        <translation>Wekt op.</translation>
    </message>
    <message>
        <source>Producing nothing.</source>
        <translation>Wekt niets op.</translation>
    </message>
    <message>
        <source>Charging with %1 at %2.</source>
        <translation>Laadt met %1, niveau %2.</translation>
    </message>
    <message>
        <source>Charging.</source>
        <translation>Laadt.</translation>
    </message>
    <message>
        <source>Charging at %1.</source>
        <translation>Laadt, niveau %1.</translation>
    </message>
    <message>
        <source>About %1 to its limit of %2.</source>
        <translation>Ongeveer %1 tot de limiet van %2.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>Aangesloten.</translation>
    </message>
    <message>
        <source>Unplugged.</source>
        <translation>Losgekoppeld.</translation>
    </message>
    <message>
        <source>Fully charged at %1.</source>
        <translation>Volledig geladen, niveau %1.</translation>
    </message>
    <message>
        <source>Plugged in and not charging, at %1.</source>
        <translation>Aangesloten en laadt niet, niveau %1.</translation>
    </message>
    <message>
        <source>Unplugged at %1.</source>
        <translation>Losgekoppeld, niveau %1.</translation>
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
        <translation>De opdracht %1 geldt; het doel is bereikt.</translation>
    </message>
    <message>
        <source>The %1 command stands.</source>
        <translation>De opdracht %1 geldt.</translation>
    </message>
    <message>
        <source>The %1 command stands: it serves the home by itself.</source>
        <translation>De opdracht %1 geldt: de batterij voorziet het huis zelfstandig.</translation>
    </message>
    <message>
        <source>The %1 command stands: it is kept as a backup.</source>
        <translation>De opdracht %1 geldt: de batterij blijft als noodstroom in reserve.</translation>
    </message>
    <message>
        <source>The %1 command stands: it feeds the grid by itself.</source>
        <translation>De opdracht %1 geldt: de batterij levert zelfstandig terug aan het net.</translation>
    </message>
    <message>
        <source>last</source>
        <comment>the last command</comment>
        <translation>laatste</translation>
    </message>
    <message>
        <source>The %1 command failed.</source>
        <translation>De opdracht %1 is mislukt.</translation>
    </message>
    <message>
        <source>The %1 command failed: %2.</source>
        <translation>De opdracht %1 is mislukt: %2.</translation>
    </message>
    <message>
        <source>The %1 command is under way.</source>
        <translation>De opdracht %1 loopt.</translation>
    </message>
    <message>
        <source>The %1 command is booked.</source>
        <translation>De opdracht %1 is gepland.</translation>
    </message>
    <message>
        <source>The %1 command is in state %2.</source>
        <translation>De opdracht %1 heeft status %2.</translation>
    </message>
    <message>
        <source>No longer in the lists.</source>
        <translation>Niet meer in de lijsten.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer.</source>
        <translation>Offline bij de fabrikant.</translation>
    </message>
    <message>
        <source>The service finds no data of it.</source>
        <translation>De dienst vindt er geen gegevens van.</translation>
    </message>
    <message>
        <source>The customer has to link it again: %1.</source>
        <translation>De klant moet opnieuw koppelen: %1.</translation>
    </message>
    <message>
        <source>Never read: nothing is known about it yet.</source>
        <translation>Nooit gelezen: er is nog niets van bekend.</translation>
    </message>
    <message>
        <source>No sync.</source>
        <translation>Geen sync.</translation>
    </message>
    <message>
        <source>No sync since %1.</source>
        <translation>Geen sync sinds %1.</translation>
    </message>
    <message>
        <source>Last known, %1: %2</source>
        <translation>Laatst bekend, %1: %2</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <translation>Laatst bekend: %1</translation>
    </message>
    <message>
        <source>It reports nothing.</source>
        <translation>Meldt niets.</translation>
    </message>
    <message>
        <source>This is %1 old.</source>
        <translation>Dit is %1 oud.</translation>
    </message>
    <message>
        <source>This application has not met the family %1 before.</source>
        <translation>Deze toepassing kent het type %1 nog niet.</translation>
    </message>
    <message>
        <source>It takes no commands.</source>
        <translation>Neemt geen opdrachten aan.</translation>
    </message>
    <message>
        <source>the %1 command failed</source>
        <translation>de opdracht %1 is mislukt</translation>
    </message>
    <message>
        <source>the %1 command failed, %2</source>
        <translation>de opdracht %1 is mislukt, %2</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Alleen-lezenapparaat</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Nog geen actie</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a command</comment>
        <translation>%1 mislukt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an error code and the command</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, booked</source>
        <comment>a command</comment>
        <translation>%1, gepland</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a command</comment>
        <translation>%1, %2 geleden</translation>
    </message>
    <message>
        <source>Vehicles are read-only: the service takes no commands for them.</source>
        <translation>Voertuigen zijn alleen-lezen: de dienst neemt er geen opdrachten voor aan.</translation>
    </message>
    <message>
        <source>Solar inverters are read-only: the service takes no commands for them.</source>
        <translation>Zonne-omvormers zijn alleen-lezen: de dienst neemt er geen opdrachten voor aan.</translation>
    </message>
    <message>
        <source>Its last answer declared no commands at all.</source>
        <translation>Het laatste antwoord gaf helemaal geen opdrachten op.</translation>
    </message>
    <message>
        <source>The device declares an empty list of commands.</source>
        <translation>Het apparaat geeft een lege lijst opdrachten op.</translation>
    </message>
</context>
<context>
    <name>fleet::EffectCheck</name>
    <message>
        <source>It is idle.</source>
        <translation>In rust.</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>Laadt.</translation>
    </message>
    <message>
        <source>No vehicle is connected.</source>
        <translation>Geen voertuig aangesloten.</translation>
    </message>
    <message>
        <source>It does not charge yet.</source>
        <translation>Laadt nog niet.</translation>
    </message>
    <message>
        <source>It does not charge.</source>
        <translation>Laadt niet.</translation>
    </message>
    <message>
        <source>It still charges.</source>
        <translation>Laadt nog steeds.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Staat uit.</translation>
    </message>
    <message>
        <source>It still runs.</source>
        <translation>Draait nog.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Volgt het eigen schema.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>De vasthoudstand is %1.</translation>
    </message>
    <message>
        <source>%1 It is %2 now.</source>
        <translation>%1 Het is nu %2.</translation>
    </message>
    <message>
        <source>Mode and setpoints are those that were asked for.</source>
        <translation>Stand en instelwaarden zijn zoals gevraagd.</translation>
    </message>
    <message>
        <source>Idle at %1. The command stands; its target is met.</source>
        <translation>In rust, niveau %1. De opdracht geldt; het doel is bereikt.</translation>
    </message>
    <message>
        <source>Idle at %1, as far as it goes.</source>
        <translation>In rust, niveau %1, verder gaat het niet.</translation>
    </message>
    <message>
        <source>The command stands, but it does not charge yet.</source>
        <translation>De opdracht geldt, maar het laden is nog niet begonnen.</translation>
    </message>
    <message>
        <source>The command stands, but it does not discharge yet.</source>
        <translation>De opdracht geldt, maar het ontladen is nog niet begonnen.</translation>
    </message>
    <message>
        <source>Accepted, not seen yet.</source>
        <translation>Geaccepteerd, nog niet gezien.</translation>
    </message>
    <message>
        <source>Its mode is %1.</source>
        <translation>De stand is %1.</translation>
    </message>
    <message>
        <source>Its setpoint is %1.</source>
        <translation>De instelwaarde is %1.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laadt</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Ontlaadt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 met %2</translation>
    </message>
    <message>
        <source>%1, at %2 on the way to %3.</source>
        <translation>%1, niveau %2 op weg naar %3.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>Meldt %1.</translation>
    </message>
    <message>
        <source>It charges at %1.</source>
        <translation>Laadt met %1.</translation>
    </message>
    <message>
        <source>It discharges at %1.</source>
        <translation>Ontlaadt met %1.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Laadniveau</translation>
    </message>
    <message>
        <source>Vehicle connected</source>
        <translation>Voertuig aangesloten</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vasthouden</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <translation>Verwarmingsinstelpunt</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <translation>Koelinstelpunt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatuur</translation>
    </message>
    <message>
        <source>Standing command</source>
        <translation>Geldende opdracht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Meting</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>had effect</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>no effect yet</source>
        <translation>nog geen effect</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>weerlegd</translation>
    </message>
</context>
<context>
    <name>fleet::ErrorCatalogue</name>
    <message>
        <source>The API did not accept the key</source>
        <translation>De API accepteerde de sleutel niet</translation>
    </message>
    <message>
        <source>Either no key arrived, or too much was asked at once and the API calls that unauthorised. One quiet request will tell which.</source>
        <translation>Of er kwam geen sleutel aan, of er werd te veel tegelijk gevraagd en de API noemt dat niet-geautoriseerd. Eén rustig verzoek zal het uitwijzen.</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Sleutel controleren</translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation>Deze sleutel is ongeldig</translation>
    </message>
    <message>
        <source>The key is unknown, malformed or revoked, or the maker refused the key of the customer&apos;s account.</source>
        <translation>De sleutel is onbekend, onjuist gevormd of ingetrokken, of de fabrikant weigerde de sleutel van het account van de klant.</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>De sleutel is verlopen</translation>
    </message>
    <message>
        <source>Make a new key in the Amps dashboard and enter it here.</source>
        <translation>Maak in het Amps-dashboard een nieuwe sleutel en voer die hier in.</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Gevraagd te vertragen</translation>
    </message>
    <message>
        <source>Too many requests at once. Reading goes on more slowly by itself; a command is not sent again by itself.</source>
        <translation>Te veel verzoeken tegelijk. Het lezen gaat vanzelf langzamer door; een opdracht wordt niet vanzelf opnieuw verzonden.</translation>
    </message>
    <message>
        <source>The maker asks to slow down</source>
        <translation>De fabrikant vraagt te vertragen</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud takes no more requests just now. What is shown are the last known values.</source>
        <translation>De cloud van de fabrikant neemt nu geen verzoeken meer aan. U ziet de laatst bekende waarden.</translation>
    </message>
    <message>
        <source>The maker refused the customer&apos;s login</source>
        <translation>De fabrikant weigerde de aanmelding van de klant</translation>
    </message>
    <message>
        <source>The stored login of the customer no longer works. The customer has to link the device again.</source>
        <translation>De opgeslagen aanmelding van de klant werkt niet meer. De klant moet het apparaat opnieuw koppelen.</translation>
    </message>
    <message>
        <source>Copy re-link address</source>
        <translation>Koppeladres kopiëren</translation>
    </message>
    <message>
        <source>This key may not do that</source>
        <translation>Deze sleutel mag dat niet</translation>
    </message>
    <message>
        <source>The key lacks the permission. Permissions are set in the Amps dashboard.</source>
        <translation>De sleutel mist de bevoegdheid. Bevoegdheden stelt u in het Amps-dashboard in.</translation>
    </message>
    <message>
        <source>Live access is not enabled</source>
        <translation>Live-toegang is niet ingeschakeld</translation>
    </message>
    <message>
        <source>This customer account is not open for real devices yet. Amps enables it; the sandbox works without.</source>
        <translation>Dit klantaccount is nog niet open voor echte apparaten. Amps schakelt dat in; de sandbox werkt zonder.</translation>
    </message>
    <message>
        <source>Try in sandbox</source>
        <translation>Proberen in sandbox</translation>
    </message>
    <message>
        <source>The maker refused the one-time code</source>
        <translation>De fabrikant weigerde de eenmalige code</translation>
    </message>
    <message>
        <source>The customer has to link the account again with a fresh code.</source>
        <translation>De klant moet het account opnieuw koppelen met een nieuwe code.</translation>
    </message>
    <message>
        <source>The maker asks the customer for a one-time code</source>
        <translation>De fabrikant vraagt de klant om een eenmalige code</translation>
    </message>
    <message>
        <source>The account is protected by a second factor. The customer has to link it again and enter the code.</source>
        <translation>Het account is met een tweede factor beveiligd. De klant moet het opnieuw koppelen en de code invoeren.</translation>
    </message>
    <message>
        <source>The customer&apos;s account is locked at the maker</source>
        <translation>Het account van de klant is geblokkeerd bij de fabrikant</translation>
    </message>
    <message>
        <source>The customer has to unlock it with the maker, then link it again.</source>
        <translation>De klant moet het bij de fabrikant laten deblokkeren en daarna opnieuw koppelen.</translation>
    </message>
    <message>
        <source>The maker takes another kind of login</source>
        <translation>De fabrikant verlangt een andere soort aanmelding</translation>
    </message>
    <message>
        <source>The account was linked in a way that this maker does not offer. The customer has to link it again.</source>
        <translation>Het account is gekoppeld op een manier die deze fabrikant niet biedt. De klant moet het opnieuw koppelen.</translation>
    </message>
    <message>
        <source>The maker takes another way of logging in</source>
        <translation>De fabrikant verlangt een andere manier van aanmelden</translation>
    </message>
    <message>
        <source>The link to the maker&apos;s account is gone</source>
        <translation>De koppeling met het account van de fabrikant is weg</translation>
    </message>
    <message>
        <source>The API holds no login for this device any more. The customer has to link it again.</source>
        <translation>De API heeft geen aanmelding meer voor dit apparaat. De klant moet het opnieuw koppelen.</translation>
    </message>
    <message>
        <source>The API does not know this device</source>
        <translation>De API kent dit apparaat niet</translation>
    </message>
    <message>
        <source>It was unlinked, belongs to another key, or was never read. The last values that were seen here stay, marked as old.</source>
        <translation>Het is ontkoppeld, hoort bij een andere sleutel of is nooit gelezen. De laatste waarden die hier zijn gezien blijven staan, gemarkeerd als oud.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Nu ophalen</translation>
    </message>
    <message>
        <source>The API does not know this</source>
        <translation>De API kent dit niet</translation>
    </message>
    <message>
        <source>What was asked for does not exist, or belongs to another key.</source>
        <translation>Wat werd gevraagd bestaat niet, of hoort bij een andere sleutel.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Offline bij de fabrikant</translation>
    </message>
    <message>
        <source>The command is not among those that the device declares now.</source>
        <translation>De opdracht hoort niet bij wat het apparaat nu opgeeft.</translation>
    </message>
    <message>
        <source>Choose another command</source>
        <translation>Andere opdracht kiezen</translation>
    </message>
    <message>
        <source>This command does not take that parameter</source>
        <translation>Deze opdracht neemt die parameter niet aan</translation>
    </message>
    <message>
        <source>The device does not declare it for this command now. Leave it out.</source>
        <translation>Het apparaat geeft die nu niet op voor deze opdracht. Laat hem weg.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>That unit is not accepted here</source>
        <translation>Die eenheid wordt hier niet aangenomen</translation>
    </message>
    <message>
        <source>The device declares another unit for this parameter.</source>
        <translation>Het apparaat geeft een andere eenheid op voor deze parameter.</translation>
    </message>
    <message>
        <source>Use the declared unit</source>
        <translation>Opgegeven eenheid gebruiken</translation>
    </message>
    <message>
        <source>That value is outside what it accepts now</source>
        <translation>Die waarde valt buiten wat nu wordt aangenomen</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two reads: a warm pack, a firmware update, a grid rule.</source>
        <translation>Limieten horen bij het apparaat en kunnen tussen twee leesrondes veranderen: een warme batterij, een firmware-update, een netregel.</translation>
    </message>
    <message>
        <source>Use the nearest value</source>
        <translation>Dichtstbijzijnde waarde gebruiken</translation>
    </message>
    <message>
        <source>This command cannot run at that time</source>
        <translation>Deze opdracht kan niet op dat moment worden uitgevoerd</translation>
    </message>
    <message>
        <source>The device declares other ways of running it.</source>
        <translation>Het apparaat geeft andere manieren van uitvoeren op.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Andere tijd kiezen</translation>
    </message>
    <message>
        <source>The start has passed already</source>
        <translation>De start is al voorbij</translation>
    </message>
    <message>
        <source>The time is read as the wall clock at the plant, which may be in another zone.</source>
        <translation>De tijd geldt als kloktijd ter plaatse; dat kan een andere tijdzone zijn.</translation>
    </message>
    <message>
        <source>Choose a later start</source>
        <translation>Latere start kiezen</translation>
    </message>
    <message>
        <source>The start is too far away</source>
        <translation>De start is te ver weg</translation>
    </message>
    <message>
        <source>A command can be booked at most 30 days ahead.</source>
        <translation>Een opdracht kan maximaal 30 dagen vooruit worden gepland.</translation>
    </message>
    <message>
        <source>Choose an earlier start</source>
        <translation>Eerdere start kiezen</translation>
    </message>
    <message>
        <source>This window does not work</source>
        <translation>Dit tijdvenster kan niet</translation>
    </message>
    <message>
        <source>A window needs a start and an end that lies after it.</source>
        <translation>Een tijdvenster heeft een start nodig en een einde dat daarna ligt.</translation>
    </message>
    <message>
        <source>Choose another window</source>
        <translation>Ander tijdvenster kiezen</translation>
    </message>
    <message>
        <source>Live control of this device is not open yet</source>
        <translation>Live-bediening van dit apparaat is nog niet open</translation>
    </message>
    <message>
        <source>The API runs commands of this family in the sandbox only for now.</source>
        <translation>De API voert opdrachten voor dit type voorlopig alleen in de sandbox uit.</translation>
    </message>
    <message>
        <source>This device is read-only</source>
        <translation>Dit apparaat is alleen-lezen</translation>
    </message>
    <message>
        <source>Solar inverters and vehicles can be read but not commanded through the API.</source>
        <translation>Zonne-omvormers en voertuigen kunnen via de API worden gelezen, maar niet bediend.</translation>
    </message>
    <message>
        <source>The device does not declare the setting, or it can only be read.</source>
        <translation>Het apparaat geeft de instelling niet op, of ze is alleen-lezen.</translation>
    </message>
    <message>
        <source>That setting can only be read</source>
        <translation>Die instelling is alleen-lezen</translation>
    </message>
    <message>
        <source>The device reports it but does not let it be changed from here.</source>
        <translation>Het apparaat meldt haar maar laat haar van hieruit niet wijzigen.</translation>
    </message>
    <message>
        <source>That value is outside what the setting takes</source>
        <translation>Die waarde valt buiten wat de instelling aanneemt</translation>
    </message>
    <message>
        <source>The limits belong to the device and can change between two reads.</source>
        <translation>De limieten horen bij het apparaat en kunnen tussen twee leesrondes veranderen.</translation>
    </message>
    <message>
        <source>A device holds one action at a time. Decide what happens to the one that is there.</source>
        <translation>Een apparaat heeft één actie tegelijk. Beslis wat er met de bestaande gebeurt.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Oplossen</translation>
    </message>
    <message>
        <source>It has started already</source>
        <translation>Die is al begonnen</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled. Another command can still override what it does.</source>
        <translation>Alleen een geplande actie kan worden geannuleerd. Een andere opdracht kan het effect nog opheffen.</translation>
    </message>
    <message>
        <source>Send another command</source>
        <translation>Andere opdracht verzenden</translation>
    </message>
    <message>
        <source>Its own scheduler holds it</source>
        <translation>Het eigen schema blokkeert het</translation>
    </message>
    <message>
        <source>The maker&apos;s own schedule blocks commands from outside. Sent again with cancel_and_replace, the command switches that schedule off.</source>
        <translation>Het schema van de fabrikant blokkeert opdrachten van buiten. Opnieuw verzonden met cancel_and_replace schakelt de opdracht dat schema uit.</translation>
    </message>
    <message>
        <source>Replace its schedule</source>
        <translation>Schema vervangen</translation>
    </message>
    <message>
        <source>The API did not understand the request</source>
        <translation>De API begreep het verzoek niet</translation>
    </message>
    <message>
        <source>Something in it is outside the vocabulary of the API. Look at the request and change it.</source>
        <translation>Iets erin valt buiten de woordenschat van de API. Bekijk het verzoek en wijzig het.</translation>
    </message>
    <message>
        <source>Not offered by the API yet</source>
        <translation>Nog niet aangeboden door de API</translation>
    </message>
    <message>
        <source>The API documents this but does not do it yet. It is not tried again.</source>
        <translation>De API documenteert dit maar doet het nog niet. Het wordt niet opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The API failed on its side</source>
        <translation>De API faalde aan haar kant</translation>
    </message>
    <message>
        <source>Something broke inside the API. Reads are tried again by themselves; commands are not.</source>
        <translation>In de API ging iets stuk. Leesacties worden vanzelf opnieuw geprobeerd; opdrachten niet.</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud could not be reached</source>
        <translation>De cloud van de fabrikant was onbereikbaar</translation>
    </message>
    <message>
        <source>The API did not get through to the maker. What is shown are the last known values.</source>
        <translation>De API kwam niet door tot de fabrikant. U ziet de laatst bekende waarden.</translation>
    </message>
    <message>
        <source>The service is not available just now</source>
        <translation>De dienst is nu niet beschikbaar</translation>
    </message>
    <message>
        <source>An outage at the maker or at the API. It usually passes.</source>
        <translation>Een storing bij de fabrikant of de API. Meestal gaat die voorbij.</translation>
    </message>
    <message>
        <source>The maker did not answer in time</source>
        <translation>De fabrikant antwoordde niet op tijd</translation>
    </message>
    <message>
        <source>The device or the maker&apos;s cloud took too long. What is shown are the last known values.</source>
        <translation>Het apparaat of de cloud van de fabrikant deed er te lang over. U ziet de laatst bekende waarden.</translation>
    </message>
    <message>
        <source>The maker reported an error without a name</source>
        <translation>De fabrikant meldde een fout zonder naam</translation>
    </message>
    <message>
        <source>The API could not tell what went wrong at the maker.</source>
        <translation>De API kon niet zeggen wat er bij de fabrikant misging.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>U bent aan zet</translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation>De klant is aan zet</translation>
    </message>
    <message>
        <source>The maker&apos;s turn</source>
        <translation>De fabrikant is aan zet</translation>
    </message>
    <message>
        <source>Amps&apos; turn</source>
        <translation>Amps is aan zet</translation>
    </message>
    <message>
        <source>The administrator&apos;s turn</source>
        <translation>De beheerder is aan zet</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: it passes by itself or stays as it is</source>
        <translation>Niemand is aan zet: het gaat vanzelf voorbij of blijft zo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>maximaal %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>It declared %1 when the form was opened.</source>
        <translation>Bij het openen van het formulier was %1 opgegeven.</translation>
    </message>
    <message>
        <source>%1 is more than it accepts now (%2)</source>
        <translation>%1 is meer dan nu wordt aangenomen (%2)</translation>
    </message>
    <message>
        <source>%1 is less than it accepts now (%2)</source>
        <translation>%1 is minder dan nu wordt aangenomen (%2)</translation>
    </message>
    <message>
        <source>%1 is not accepted now (%2)</source>
        <translation>%1 wordt nu niet aangenomen (%2)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>%1 is given in %2 here, not in %3</source>
        <translation>%1 wordt hier in %2 opgegeven, niet in %3</translation>
    </message>
    <message>
        <source>%1 can only be read</source>
        <translation>%1 is alleen-lezen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglaten</translation>
    </message>
    <message>
        <source>The device declares: %1.</source>
        <translation>Het apparaat geeft op: %1.</translation>
    </message>
    <message>
        <source>The API says: %1.</source>
        <translation>De API zegt: %1.</translation>
    </message>
    <message>
        <source>It cannot be replaced or queued behind. Wait until it ends, then ask again.</source>
        <translation>Die kan niet worden vervangen en er kan niets achter in de rij. Wacht tot de actie eindigt en vraag dan opnieuw.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends</source>
        <translation>Wachten en aan het einde opnieuw vragen</translation>
    </message>
    <message>
        <source>Nothing was sent to the device.</source>
        <translation>Er is niets naar het apparaat verzonden.</translation>
    </message>
    <message>
        <source>Whether the device was told is not certain.</source>
        <translation>Of het apparaat bericht kreeg, is niet zeker.</translation>
    </message>
    <message>
        <source>The API refused without naming a reason</source>
        <translation>De API weigerde zonder een reden te noemen</translation>
    </message>
    <message>
        <source>The API gave no explanation.</source>
        <translation>De API gaf geen uitleg.</translation>
    </message>
    <message>
        <source>The API answered %1 without naming a reason</source>
        <translation>De API antwoordde %1 zonder een reden te noemen</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>boven %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>onder %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>niet aangenomen</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>alleen-lezen</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>verkeerde eenheid</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud cannot reach %2. It may be switched off or without internet.</source>
        <translation>De cloud van de fabrikant bereikt %2 niet. Misschien staat het toestel uit of is er geen internet.</translation>
    </message>
    <message>
        <source>%1 does not take that command</source>
        <translation>%1 neemt die opdracht niet aan</translation>
    </message>
    <message>
        <source>%1 does not have that setting</source>
        <translation>%1 heeft die instelling niet</translation>
    </message>
    <message>
        <source>%1 already has an action</source>
        <translation>%1 heeft al een actie</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 neemt %2 aan.</translation>
    </message>
    <message>
        <source>%1 does not take %2 now</source>
        <translation>%1 neemt %2 nu niet aan</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 neemt %2 niet aan</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <translation>De actie %1 is al begonnen</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyHistory</name>
    <message>
        <source>%1 in</source>
        <translation>%1 opgenomen</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 afgegeven</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Devices known</source>
        <translation>Apparaten bekend</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyLook</name>
    <message>
        <source>Battery</source>
        <translation>Batterij</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Laadpaal</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning</extracomment>
        <translation>Klimaat</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Zonne-omvormer</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>battery</source>
        <comment>inside a sentence</comment>
        <translation>batterij</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <comment>inside a sentence</comment>
        <translation>zonne-omvormer</translation>
    </message>
    <message>
        <source>vehicle</source>
        <comment>inside a sentence</comment>
        <translation>voertuig</translation>
    </message>
</context>
<context>
    <name>fleet::FieldWords</name>
    <message>
        <source>Acknowledged at</source>
        <extracomment>A time: when the device or the maker took an action on</extracomment>
        <translation>Ontvangen om</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Yes or no: whether heating or cooling runs right now</extracomment>
        <translation>In bedrijf</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Yes or no: whether the maker&apos;s cloud reaches the device</extracomment>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Backup floor</source>
        <extracomment>Setting of a battery, percent: lowest level ever, even in a power cut</extracomment>
        <translation>Noodstroom-ondergrens</translation>
    </message>
    <message>
        <source>Battery capacity</source>
        <extracomment>Energy that a vehicle&apos;s battery holds when full</extracomment>
        <translation>Accucapaciteit</translation>
    </message>
    <message>
        <source>Battery level</source>
        <extracomment>Level of a vehicle&apos;s battery, percent</extracomment>
        <translation>Accuniveau</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Soort cache</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>Energy that a battery holds when full</extracomment>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <extracomment>Level, percent, at which a vehicle stops charging</extracomment>
        <translation>Laadgrens</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <extracomment>Power into a battery or a vehicle</extracomment>
        <translation>Laadvermogen</translation>
    </message>
    <message>
        <source>Charge time remaining</source>
        <translation>Resterende laadtijd</translation>
    </message>
    <message>
        <source>Charge ceiling</source>
        <extracomment>Setting of a battery, percent: highest level it charges to</extracomment>
        <translation>Laadbovengrens</translation>
    </message>
    <message>
        <source>Charging</source>
        <extracomment>Yes or no: whether a vehicle charges right now</extracomment>
        <translation>Laadt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Voltooid om</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Conflictstrategieën</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <extracomment>Temperature at which cooling begins</extracomment>
        <translation>Koelinstelpunt</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Aangemaakt om</translation>
    </message>
    <message>
        <source>Current mode</source>
        <extracomment>The command that a battery follows until it is told otherwise</extracomment>
        <translation>Huidige modus</translation>
    </message>
    <message>
        <source>Current power</source>
        <extracomment>Power, as of now</extracomment>
        <translation>Huidig vermogen</translation>
    </message>
    <message>
        <source>Current schedule</source>
        <translation>Huidig schema</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Apparaat-ID</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Apparaattype</translation>
    </message>
    <message>
        <source>Discharge limit</source>
        <extracomment>Level, percent, below which a battery does not discharge</extracomment>
        <translation>Ontlaadgrens</translation>
    </message>
    <message>
        <source>Discharge floor</source>
        <extracomment>Setting of a battery, percent: lowest level in normal operation</extracomment>
        <translation>Ontlaadondergrens</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>A length of time</extracomment>
        <translation>Duur</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Energy total</source>
        <extracomment>Energy made since the inverter was put in</extracomment>
        <translation>Totale energie</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Foutcode</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Foutmelding</translation>
    </message>
    <message>
        <source>Export limit</source>
        <extracomment>Setting of a battery: most power that it may feed into the grid</extracomment>
        <translation>Teruglevergrens</translation>
    </message>
    <message>
        <source>Fully charged</source>
        <extracomment>Yes or no: whether a vehicle&apos;s battery is full</extracomment>
        <translation>Volledig geladen</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <extracomment>Temperature at which heating begins</extracomment>
        <translation>Verwarmingsinstelpunt</translation>
    </message>
    <message>
        <source>Hold type</source>
        <extracomment>What a thermostat is held by: its own schedule, or a setting that stands until it is changed</extracomment>
        <translation>Soort vasthoudstand</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luchtvochtigheid</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Is charging</source>
        <extracomment>Yes or no, of a charger</extracomment>
        <translation>Laadt</translation>
    </message>
    <message>
        <source>Is connected</source>
        <extracomment>Yes or no, of a charger: whether a vehicle is plugged in</extracomment>
        <translation>Voertuig aangesloten</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Laatste actie</translation>
    </message>
    <message>
        <source>Last pulled at</source>
        <extracomment>A time: when the service last asked the maker</extracomment>
        <translation>Laatst opgehaald om</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>How full a battery is, percent</extracomment>
        <translation>Laadniveau</translation>
    </message>
    <message>
        <source>Max current</source>
        <extracomment>Electric current, amps</extracomment>
        <translation>Maximale stroom</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Maximaal vermogen</translation>
    </message>
    <message>
        <source>Max charge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Maximale laadstroom</translation>
    </message>
    <message>
        <source>Max charge rate</source>
        <extracomment>Setting of a charger: most power that it may give to a vehicle</extracomment>
        <translation>Maximaal laadvermogen</translation>
    </message>
    <message>
        <source>Max discharge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Maximale ontlaadstroom</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metagegevens</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Heating, cooling, both, off</extracomment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Of a maker&apos;s product</extracomment>
        <translation>Model</translation>
    </message>
    <message>
        <source>Next fire at</source>
        <extracomment>A time: when a schedule does something next</extracomment>
        <translation>Volgende uitvoering om</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Plugged</source>
        <extracomment>Yes or no, of a vehicle</extracomment>
        <translation>Aangesloten</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Parameter of a command: most power to charge or discharge with</extracomment>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>Power rate limit</source>
        <extracomment>What the hardware of a charger can give at most</extracomment>
        <translation>Vermogensgrens</translation>
    </message>
    <message>
        <source>Producing</source>
        <extracomment>Yes or no, of a solar inverter</extracomment>
        <translation>Wekt op</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>How far a vehicle gets</extracomment>
        <translation>Actieradius</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <extracomment>How often a schedule comes back</extracomment>
        <translation>Herhaling</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Parameter of a command, percent: what is kept for a power cut</extracomment>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Scheduler enabled</source>
        <extracomment>Yes or no: whether the maker&apos;s own schedule runs the device</extracomment>
        <translation>Eigen planner aan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Slots</source>
        <extracomment>The steps of a schedule</extracomment>
        <translation>Tijdvakken</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a reading comes from: live, cache, projection, fallback</extracomment>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>How the service stands with the maker&apos;s cloud</extracomment>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Parameter of a command: the level or the temperature to reach</extracomment>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatuur</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Bijgewerkt om</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Gebruikers-ID</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabrikant</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Zelf verwarmen en koelen</translation>
    </message>
    <message>
        <source>Serve the home by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Zelf het huis voeden</translation>
    </message>
    <message>
        <source>Feed the grid by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Zelf aan het net leveren</translation>
    </message>
    <message>
        <source>Be kept as a backup</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Als noodreserve houden</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>A command, of a battery or a charger</extracomment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Koelen</translation>
    </message>
    <message>
        <source>Discharge</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Ontladen</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Eigen schema volgen</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Verwarmen</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>A command: neither charge nor discharge, heat nor cool</extracomment>
        <translation>In rust zetten</translation>
    </message>
</context>
<context>
    <name>fleet::FleetGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>Niet gegroepeerd</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Per type</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>Per fabrikant</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Per model</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Per status</translation>
    </message>
    <message>
        <source>By attention</source>
        <translation>Per aandacht</translation>
    </message>
    <message>
        <source>By freshness</source>
        <translation>Per actualiteit</translation>
    </message>
    <message>
        <source>By last action</source>
        <translation>Per laatste actie</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Per label</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Per klant</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a field of the state</comment>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>Alles wat wordt getoond</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Geen label</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>Heeft niemand nodig</translation>
    </message>
    <message>
        <source>Customer not looked up</source>
        <translation>Klant niet opgezocht</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Nog geen actie</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Niet gemeld</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stored energy and its share of the capacity</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>how much is up to date, and how many devices no sum counts</comment>
        <translation>%1, %2 weggelaten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s), net power %2, stored %3, can take %4, can give %5, can shed %6, up to date %7</source>
        <translation>
            <numerusform>%1, %n apparaat, netto vermogen %2, opgeslagen %3, kan opnemen %4, kan afgeven %5, kan afschakelen %6, actueel %7</numerusform>
            <numerusform>%1, %n apparaten, netto vermogen %2, opgeslagen %3, kan opnemen %4, kan afgeven %5, kan afschakelen %6, actueel %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>nog %Ln groep</numerusform>
            <numerusform>nog %Ln groepen</numerusform>
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
        <translation>Elk apparaat naar %1: %2; %3 mislukt of offline, %4 laatst bekend</translation>
    </message>
    <message>
        <source>charge level</source>
        <translation>laadniveau</translation>
    </message>
    <message>
        <source>age of its reading</source>
        <translation>leeftijd van de meting</translation>
    </message>
    <message>
        <source>power</source>
        <translation>vermogen</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>median %1, half of them %2 to %3</source>
        <translation>mediaan %1, de helft tussen %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln device(s)</source>
        <translation>
            <numerusform>%1 tot %2: %Ln apparaat</numerusform>
            <numerusform>%1 tot %2: %Ln apparaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::FleetPoller</name>
    <message>
        <source>Up to date</source>
        <translation>Actueel</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Vertraagd</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>Dienst gestoord</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Sleutel geweigerd</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Vastgelopen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>&quot;38 of 38, next in 0:19&quot;: devices seen of all, minutes and seconds until the next read</extracomment>
        <translation>%1, volgende over %2</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 van %2 pagina’s</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <extracomment>&quot;170 of 205 pages, 28 s left&quot;</extracomment>
        <translation>%1, nog %2 s</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>nieuwe poging over %1</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1, nieuwe poging over %2</translation>
    </message>
    <message>
        <source>the service does not accept this key</source>
        <translation>de dienst accepteert deze sleutel niet</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>al %1 geen antwoord</translation>
    </message>
    <message>
        <source>%1 of %2 within 15 min</source>
        <extracomment>How complete the picture is: &quot;41,300 of 50,000 within 15 min&quot;</extracomment>
        <translation>%1 van %2 binnen 15 min</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service.</source>
        <translation>De klok van deze computer loopt %1 achter op de dienst.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service.</source>
        <translation>De klok van deze computer loopt %1 voor op de dienst.</translation>
    </message>
</context>
<context>
    <name>fleet::FleetSums</name>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelaten</translation>
    </message>
    <message>
        <source>%1 over 15 min old</source>
        <translation>%1 ouder dan 15 min</translation>
    </message>
    <message>
        <source>%1 last known</source>
        <translation>%1 laatst bekend</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 offline</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 verdwenen</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>%1 nooit gelezen</translation>
    </message>
    <message>
        <source>all within 15 min</source>
        <translation>alle binnen 15 min</translation>
    </message>
    <message>
        <source>no devices</source>
        <translation>geen apparaten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share of capacity</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>no battery reports it</source>
        <translation>geen batterij meldt het</translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 vers</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>power into batteries</comment>
        <translation>%1 opname</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>power out of batteries</comment>
        <translation>%1 afgifte</translation>
    </message>
    <message>
        <source>%1 to take</source>
        <comment>energy until batteries are full</comment>
        <translation>%1 op te nemen</translation>
    </message>
    <message>
        <source>%1 to give</source>
        <comment>energy until batteries are at their floor</comment>
        <translation>%1 af te geven</translation>
    </message>
    <message>
        <source>%1 of %2 producing</source>
        <translation>%1 van %2 wekken op</translation>
    </message>
    <message>
        <source>%1 of %2 in session</source>
        <translation>%1 van %2 in sessie</translation>
    </message>
    <message>
        <source>%1 scheduled</source>
        <translation>%1 gepland</translation>
    </message>
    <message>
        <source>%1 failed today</source>
        <translation>%1 mislukt vandaag</translation>
    </message>
    <message>
        <source>left out: %1 · %2 · %3</source>
        <comment>of what can be taken, given, shed</comment>
        <translation>weggelaten: %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>fleet::FleetTable</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabrikant</translation>
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
        <translation>Laatste actie</translation>
    </message>
    <message>
        <source>Source, age</source>
        <translation>Bron, leeftijd</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In een zin</translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation>Naam of model</translation>
    </message>
    <message>
        <source>the connection changed before it was written</source>
        <translation>de verbinding wisselde voordat het geschreven was</translation>
    </message>
</context>
<context>
    <name>fleet::FleetWindows</name>
    <message>
        <source>The key came from AMPS_API_KEY and stays in memory for this run.</source>
        <translation>De sleutel kwam uit AMPS_API_KEY en blijft deze sessie in het geheugen.</translation>
    </message>
    <message>
        <source>Asking this computer’s keyring for the key …</source>
        <translation>De sleutelbos van deze computer wordt om de sleutel gevraagd …</translation>
    </message>
    <message>
        <source>The keyring holds no key for this profile.</source>
        <translation>De sleutelbos bevat geen sleutel voor dit profiel.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works, so the key has to be entered for each run.</source>
        <translation>Deze computer heeft geen werkende sleutelbos, dus moet de sleutel elke sessie worden ingevoerd.</translation>
    </message>
    <message>
        <source>The keyring refused to give out the key.</source>
        <translation>De sleutelbos weigerde de sleutel te geven.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it, or enter the key here.</source>
        <translation>De sleutelbos antwoordt niet; hij is misschien vergrendeld. Ontgrendel hem, of voer de sleutel hier in.</translation>
    </message>
    <message>
        <source>The key in the keyring is of another environment than this profile. It is not used.</source>
        <translation>De sleutel in de sleutelbos hoort bij een andere omgeving dan dit profiel. Hij wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>Enter the new key. It takes the place of the earlier one.</source>
        <translation>Voer de nieuwe sleutel in. Die komt in de plaats van de vorige.</translation>
    </message>
    <message>
        <source>“%1” is open in another run. Close it there first.</source>
        <translation>‘%1’ is open in een andere sessie. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>The audit log could not be kept; it is still in %1.</source>
        <translation>Het auditlog kon niet worden bewaard; het staat nog in %1.</translation>
    </message>
    <message>
        <source>Something in %1 could not be removed.</source>
        <translation>Iets in %1 kon niet worden verwijderd.</translation>
    </message>
    <message>
        <source>The keyring did not confirm that the key is gone; look for “amps-fleet” in it.</source>
        <translation>De sleutelbos bevestigde niet dat de sleutel weg is; zoek daarin naar ‘amps-fleet’.</translation>
    </message>
</context>
<context>
    <name>fleet::Format</name>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>kilowatts</source>
        <translation>kilowatt</translation>
    </message>
    <message>
        <source>megawatts</source>
        <translation>megawatt</translation>
    </message>
    <message>
        <source>kilowatt-hours</source>
        <translation>kilowattuur</translation>
    </message>
    <message>
        <source>megawatt-hours</source>
        <translation>megawattuur</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>graden Celsius</translation>
    </message>
    <message>
        <source>degrees Fahrenheit</source>
        <translation>graden Fahrenheit</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>min %1</translation>
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
        <translation>%n dagen</translation>
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
        <translation>Gisteren %1</translation>
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
        <source>kilometres</source>
        <translation>kilometers</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>mijlen</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>Not shown. How the name of a field (&quot;Charge rate&quot;) begins inside a sentence: &quot;small&quot; where its first letter turns small, &quot;as it is&quot; where nouns keep their capital letter, as in German, or where there are no small letters.</extracomment>
        <translation>small</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;target, power&quot;. With its space, where the language puts one.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>watts</source>
        <translation>watt</translation>
    </message>
    <message>
        <source>amps</source>
        <translation>ampère</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>volt</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
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
        <translation>Opgeslagen meting van %1</translation>
    </message>
    <message>
        <source>Stored reading</source>
        <translation>Opgeslagen meting</translation>
    </message>
    <message>
        <source>No sync since %1</source>
        <translation>Geen sync sinds %1</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>Geen sync</translation>
    </message>
    <message>
        <source>No longer listed, last read %1</source>
        <translation>Niet meer vermeld, laatst gelezen %1</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Niet meer vermeld</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nooit gelezen</translation>
    </message>
    <message>
        <source>%1, age not reported</source>
        <extracomment>%1 is where a reading comes from: live, cache, projection</extracomment>
        <translation>%1, leeftijd niet gemeld</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation>%1 %2 geleden</translation>
    </message>
    <message>
        <source>1 second old</source>
        <translation>1 seconde oud</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds old</source>
        <translation>
            <numerusform>%n seconde oud</numerusform>
            <numerusform>%n seconden oud</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>1 minuut oud</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>%n minuut oud</numerusform>
            <numerusform>%n minuten oud</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour old</source>
        <translation>1 uur oud</translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n uur oud</numerusform>
            <numerusform>%n uur oud</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 dag oud</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n dag oud</numerusform>
            <numerusform>%n dagen oud</numerusform>
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
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>Where a reading comes from: calculated ahead from the last one</extracomment>
        <translation>projectie</translation>
    </message>
    <message>
        <source>fallback</source>
        <extracomment>Where a reading comes from: an old one, as the maker does not answer</extracomment>
        <translation>laatst bekend</translation>
    </message>
</context>
<context>
    <name>fleet::GateSheet</name>
    <message>
        <source>not declared</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schatting</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verdwenen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niet beschikbaar</translation>
    </message>
    <message>
        <source>available</source>
        <translation>beschikbaar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Conflictstrategieën</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Laatste actie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>nog te komen</translation>
    </message>
    <message>
        <source>has passed, if the plant is in your zone</source>
        <translation>is voorbij, als de installatie in uw tijdzone staat</translation>
    </message>
    <message>
        <source>This goes to the built-in demonstration</source>
        <translation>Dit gaat naar de ingebouwde demo</translation>
    </message>
    <message>
        <source>This goes to a simulated user</source>
        <translation>Dit gaat naar een gesimuleerde gebruiker</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Dit gaat naar een gesimuleerd apparaat</translation>
    </message>
    <message>
        <source>A real customer and their real devices</source>
        <translation>Een echte klant en diens echte apparaten</translation>
    </message>
    <message>
        <source>Send %1 to demo</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>%1 naar DEMO verzenden</translation>
    </message>
    <message>
        <source>Send %1 to sandbox</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>%1 naar SANDBOX verzenden</translation>
    </message>
    <message>
        <source>Hold to send %1 to LIVE</source>
        <extracomment>%1 is a command as the API spells it; the button is held down</extracomment>
        <translation>Ingedrukt houden om %1 naar LIVE te verzenden</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; %4</source>
        <translation>Openstaand: %1 %2, %3. Een apparaat heeft één actie; %4</translation>
    </message>
    <message>
        <source>Nothing is in flight.</source>
        <translation>Geen openstaande actie.</translation>
    </message>
    <message>
        <source>In flight: %1 (%2), %3.</source>
        <translation>Openstaand: %1 (%2), %3.</translation>
    </message>
    <message>
        <source>A device holds one action: it is replaced (cancel_and_replace).</source>
        <translation>Een apparaat heeft één actie: die wordt vervangen (cancel_and_replace).</translation>
    </message>
    <message>
        <source>It has started and cannot be replaced any more: the API will refuse until it ends.</source>
        <translation>De actie is begonnen en kan niet meer worden vervangen: de API weigert tot ze eindigt.</translation>
    </message>
    <message>
        <source>It stays; yours starts when it ends, at %1 (queue_after).</source>
        <translation>Die blijft; de uwe start als die eindigt, %1 (queue_after).</translation>
    </message>
    <message>
        <source>It has no end, so nothing can be queued behind it: the API will refuse.</source>
        <translation>Die heeft geen einde, dus er kan niets achter in de rij: de API zal weigeren.</translation>
    </message>
    <message>
        <source>A device holds one action: %1 decides.</source>
        <translation>Een apparaat heeft één actie: %1 beslist.</translation>
    </message>
    <message>
        <source>A device holds one action: it stays booked and the API will ask what to do.</source>
        <translation>Een apparaat heeft één actie: die blijft gepland en de API zal vragen wat te doen.</translation>
    </message>
    <message>
        <source>A device holds one action: it must be waited for.</source>
        <translation>Een apparaat heeft één actie: het einde moet worden afgewacht.</translation>
    </message>
    <message>
        <source>onConflict: %1</source>
        <translation>onConflict: %1</translation>
    </message>
    <message>
        <source>No onConflict sent: a collision will ask you again</source>
        <translation>Geen onConflict verzonden: bij een botsing wordt u opnieuw gevraagd</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Now, as soon as it is sent</source>
        <translation>Nu, zodra het is verzonden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>The home may have %1 or less as backup afterwards.</source>
        <translation>Het huis heeft daarna mogelijk nog maar %1 of minder noodstroom.</translation>
    </message>
    <message>
        <source>Without a target it stops at the device&apos;s own floor: the home may be left without backup.</source>
        <translation>Zonder doel stopt het bij de eigen ondergrens van het apparaat: het huis kan zonder noodstroom komen te zitten.</translation>
    </message>
    <message>
        <source>%1 stands until another command replaces it.</source>
        <translation>%1 geldt tot een andere opdracht dat vervangt.</translation>
    </message>
    <message>
        <source>The home&apos;s own schedule pauses until follow_schedule is sent.</source>
        <translation>Het eigen schema van het huis pauzeert tot follow_schedule wordt verzonden.</translation>
    </message>
    <message>
        <source>At the end of the window the battery goes to idle and keeps its level.</source>
        <translation>Aan het einde van het tijdvenster gaat de batterij in rust en houdt haar laadniveau.</translation>
    </message>
    <message>
        <source>At the end of the window the device goes back by itself.</source>
        <translation>Aan het einde van het tijdvenster gaat het apparaat vanzelf terug.</translation>
    </message>
    <message>
        <source>The device&apos;s own schedule will be switched off.</source>
        <translation>Het eigen schema van het apparaat wordt uitgeschakeld.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; another command overrides it.</source>
        <translation>Na verzending is annuleren niet mogelijk; een andere opdracht heft het op.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; the way back is to send %1 again.</source>
        <translation>Na verzending is annuleren niet mogelijk; terug kan door %1 opnieuw te verzenden.</translation>
    </message>
    <message>
        <source>You can cancel it until it starts, %1. Once acknowledged, only another command can override it.</source>
        <translation>U kunt annuleren tot de start: %1. Na ontvangst kan alleen een andere opdracht het opheffen.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Settings make no action: nothing in flight is touched.</source>
        <translation>Instellingen maken geen actie: niets openstaands wordt geraakt.</translation>
    </message>
    <message>
        <source>The device keeps it until it is changed again. Some makers confirm without looking: the next reading is the proof.</source>
        <translation>Het apparaat houdt het tot de volgende wijziging. Sommige fabrikanten bevestigen zonder te kijken: de volgende meting is het bewijs.</translation>
    </message>
    <message>
        <source>The way back is to set %1.</source>
        <translation>Terug kan door dit in te stellen: %1.</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 annuleren?</translation>
    </message>
    <message>
        <source>%1 is what is cancelled.</source>
        <translation>Geannuleerd wordt %1.</translation>
    </message>
    <message>
        <source>It will not run. The device goes on with what it does now.</source>
        <translation>De actie wordt niet uitgevoerd. Het apparaat gaat door met wat het nu doet.</translation>
    </message>
    <message>
        <source>A cancelled action does not come back: it would have to be sent anew.</source>
        <translation>Een geannuleerde actie komt niet terug: ze zou opnieuw moeten worden verzonden.</translation>
    </message>
    <message>
        <source>Revoke the consent of %1 for every device?</source>
        <translation>Toestemming van %1 voor elk apparaat intrekken?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the consent of %1 for %n device(s)?</source>
        <translation>
            <numerusform>Toestemming van %1 voor %n apparaat intrekken?</numerusform>
            <numerusform>Toestemming van %1 voor %n apparaten intrekken?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Elk apparaat</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>gekoppeld</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>ontkoppeld</translation>
    </message>
    <message>
        <source>Reading and commanding these devices stops at once.</source>
        <translation>Lezen en bedienen van deze apparaten stopt meteen.</translation>
    </message>
    <message>
        <source>The stored logins are deleted.</source>
        <translation>De opgeslagen aanmeldingen worden verwijderd.</translation>
    </message>
    <message>
        <source>There is no way back but the customer linking the devices again.</source>
        <translation>Er is geen weg terug, tenzij de klant de apparaten opnieuw koppelt.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3, %4.</source>
        <translation>Geen openstaande actie. De laatste actie was %1 (%2): %3, %4.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3.</source>
        <translation>Geen openstaande actie. De laatste actie was %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Blok %1</translation>
    </message>
    <message>
        <source>A schedule makes no action now: nothing in flight is touched.</source>
        <translation>Een schema maakt nu geen actie: niets openstaands wordt geraakt.</translation>
    </message>
    <message>
        <source>The device does this by itself, without asking again.</source>
        <translation>Het apparaat doet dit vanzelf, zonder opnieuw te vragen.</translation>
    </message>
    <message>
        <source>The device does this by itself every day, until the schedule is changed or cancelled.</source>
        <translation>Het apparaat doet dit elke dag vanzelf, tot het schema wordt gewijzigd of geannuleerd.</translation>
    </message>
    <message>
        <source>It takes the place of %1.</source>
        <translation>Het komt in de plaats van %1.</translation>
    </message>
    <message>
        <source>The way back is to set the old schedule again.</source>
        <translation>Terug kan door het oude schema opnieuw in te stellen.</translation>
    </message>
    <message>
        <source>The way back is to cancel the schedule.</source>
        <translation>Terug kan door het schema te annuleren.</translation>
    </message>
    <message>
        <source>Cancel the schedule %1?</source>
        <translation>Schema %1 annuleren?</translation>
    </message>
    <message>
        <source>An action that it has begun already is not touched.</source>
        <translation>Een actie die het al is begonnen, wordt niet geraakt.</translation>
    </message>
    <message>
        <source>The device no longer does any of this by itself.</source>
        <translation>Het apparaat doet niets hiervan nog vanzelf.</translation>
    </message>
    <message>
        <source>The way back is to set the schedule once more.</source>
        <translation>Terug kan door het schema nogmaals in te stellen.</translation>
    </message>
    <message>
        <source>A real battery in a customer&apos;s home</source>
        <translation>Een echte batterij bij een klant thuis</translation>
    </message>
    <message>
        <source>A real charger in a customer&apos;s home</source>
        <translation>Een echte laadpaal bij een klant thuis</translation>
    </message>
    <message>
        <source>A real heating and cooling in a customer&apos;s home</source>
        <translation>Een echt klimaatapparaat bij een klant thuis</translation>
    </message>
    <message>
        <source>A real solar inverter in a customer&apos;s home</source>
        <translation>Een echte zonne-omvormer bij een klant thuis</translation>
    </message>
    <message>
        <source>A real vehicle in a customer&apos;s home</source>
        <translation>Een echt voertuig bij een klant thuis</translation>
    </message>
    <message>
        <source>A real device in a customer&apos;s home</source>
        <translation>Een echt apparaat bij een klant thuis</translation>
    </message>
    <message>
        <source>Send settings to demo</source>
        <translation>Instellingen naar DEMO verzenden</translation>
    </message>
    <message>
        <source>Send settings to sandbox</source>
        <translation>Instellingen naar SANDBOX verzenden</translation>
    </message>
    <message>
        <source>Hold to send settings to LIVE</source>
        <translation>Ingedrukt houden om de instellingen naar LIVE te verzenden</translation>
    </message>
    <message>
        <source>Send the cancellation to demo</source>
        <translation>Annulering naar DEMO verzenden</translation>
    </message>
    <message>
        <source>Send the cancellation to sandbox</source>
        <translation>Annulering naar SANDBOX verzenden</translation>
    </message>
    <message>
        <source>Hold to send the cancellation to LIVE</source>
        <translation>Ingedrukt houden om de annulering naar LIVE te verzenden</translation>
    </message>
    <message>
        <source>Send the schedule to demo</source>
        <translation>Schema naar DEMO verzenden</translation>
    </message>
    <message>
        <source>Send the schedule to sandbox</source>
        <translation>Schema naar SANDBOX verzenden</translation>
    </message>
    <message>
        <source>Hold to send the schedule to LIVE</source>
        <translation>Ingedrukt houden om het schema naar LIVE te verzenden</translation>
    </message>
    <message>
        <source>Send the revocation to demo</source>
        <translation>Intrekking naar DEMO verzenden</translation>
    </message>
    <message>
        <source>Send the revocation to sandbox</source>
        <translation>Intrekking naar SANDBOX verzenden</translation>
    </message>
    <message>
        <source>Hold to send the revocation to LIVE</source>
        <translation>Ingedrukt houden om de intrekking naar LIVE te verzenden</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; a collision will ask you again.</source>
        <extracomment>A command, its id, its state</extracomment>
        <translation>Onderweg: %1 %2, %3. Een apparaat heeft één actie tegelijk; bij een botsing wordt het u opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Ze neemt hoogstens %1 op tot %2, %3.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Ze levert hoogstens %1 tot %2, %3.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Ze neemt hoogstens %1 op tot %2.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Ze levert hoogstens %1 tot %2.</translation>
    </message>
    <message>
        <source>It draws up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Ze neemt hoogstens %1 op.</translation>
    </message>
    <message>
        <source>It gives up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Ze levert hoogstens %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Ze neemt zoveel op als ze kan tot %1.</translation>
    </message>
    <message>
        <source>It gives as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Ze levert zoveel als ze kan tot %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can.</source>
        <translation>Ze neemt zoveel op als ze kan.</translation>
    </message>
    <message>
        <source>It gives as much as it can.</source>
        <translation>Ze levert zoveel als ze kan.</translation>
    </message>
    <message>
        <source>Then it rests and stays in %1 until another command replaces it.</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Daarna rust ze en blijft ze in %1 tot een andere opdracht het vervangt.</translation>
    </message>
    <message>
        <source>Change %1 %2 to %3?</source>
        <extracomment>A setting, &quot;of this battery&quot;, and its new value</extracomment>
        <translation>%1 %2 wijzigen in %3?</translation>
    </message>
    <message numerus="yes">
        <source>Change %n setting(s) %1?</source>
        <extracomment>%1 is &quot;of this battery&quot;</extracomment>
        <translation>
            <numerusform>%n instelling %1 wijzigen?</numerusform>
            <numerusform>%n instellingen %1 wijzigen?</numerusform>
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
        <translation>Het schema %1 wijzigen?</translation>
    </message>
    <message>
        <source>Set a schedule for %1?</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Een schema voor %1 instellen?</translation>
    </message>
</context>
<context>
    <name>fleet::Grade</name>
    <message>
        <source>It cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>LIVE: real equipment.</source>
        <translation>LIVE: echte apparatuur.</translation>
    </message>
    <message>
        <source>%1: nothing real is touched.</source>
        <translation>%1: niets echts wordt geraakt.</translation>
    </message>
    <message>
        <source>Every device of this user.</source>
        <translation>Elk apparaat van deze gebruiker.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) at once.</source>
        <translation>
            <numerusform>%n apparaat tegelijk.</numerusform>
            <numerusform>%n apparaten tegelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values shown are old, and reading them again did not work.</source>
        <translation>De getoonde waarden zijn oud, en opnieuw lezen lukte niet.</translation>
    </message>
    <message>
        <source>The values shown are old.</source>
        <translation>De getoonde waarden zijn oud.</translation>
    </message>
    <message>
        <source>It runs at once and cannot be cancelled.</source>
        <translation>Het wordt meteen uitgevoerd en kan niet worden geannuleerd.</translation>
    </message>
</context>
<context>
    <name>fleet::History</name>
    <message>
        <source>Another window or desk records this history; this one reads it.</source>
        <translation>Een ander venster of een andere werkplek legt deze historie vast; hier wordt ze gelezen.</translation>
    </message>
    <message>
        <source>No room for history: readings are shown but not recorded.</source>
        <translation>Geen ruimte voor historie: metingen worden getoond maar niet vastgelegd.</translation>
    </message>
    <message>
        <source>History cannot be kept: readings are shown but not recorded.</source>
        <translation>Historie kan niet worden bewaard: metingen worden getoond maar niet vastgelegd.</translation>
    </message>
</context>
<context>
    <name>fleet::HistoryExport</name>
    <message>
        <source>From (%1)</source>
        <translation>Van (%1)</translation>
    </message>
    <message>
        <source>To (%1)</source>
        <translation>Tot (%1)</translation>
    </message>
</context>
<context>
    <name>fleet::InspectorModel</name>
    <message>
        <source>none</source>
        <comment>status of a request that got no answer</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>open device</source>
        <translation>apparaat openen</translation>
    </message>
    <message>
        <source>follow actions</source>
        <translation>acties volgen</translation>
    </message>
    <message>
        <source>command</source>
        <translation>opdracht</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annuleren</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>schema</translation>
    </message>
    <message>
        <source>health</source>
        <translation>toestand</translation>
    </message>
    <message>
        <source>other</source>
        <translation>overig</translation>
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
        <translation>Het opdrachtjournaal kan niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>The journal of commands is damaged. Look at what the devices are doing, then move the file away to begin a new one: %1</source>
        <translation>Het opdrachtjournaal is beschadigd. Kijk wat de apparaten doen en verplaats dan het bestand om een nieuw te beginnen: %1</translation>
    </message>
    <message>
        <source>it was made by a newer version of this application.</source>
        <translation>het is gemaakt door een nieuwere versie van deze toepassing.</translation>
    </message>
</context>
<context>
    <name>fleet::IntentWords</name>
    <message>
        <source>There was no connection. Nothing left this computer.</source>
        <translation>Er was geen verbinding. Niets heeft deze computer verlaten.</translation>
    </message>
    <message>
        <source>Writing was locked before it could be sent. Nothing left this computer.</source>
        <translation>Het schrijven werd vergrendeld voordat het kon worden verzonden. Niets heeft deze computer verlaten.</translation>
    </message>
    <message>
        <source>The connection was not the environment that was confirmed. Nothing left this computer.</source>
        <translation>De verbinding was niet de bevestigde omgeving. Niets heeft deze computer verlaten.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>Het journaal kon niet worden geschreven, dus is er niets verzonden.</translation>
    </message>
    <message>
        <source>The window was closing. Nothing left this computer.</source>
        <translation>Het venster werd gesloten. Niets heeft deze computer verlaten.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Geaccepteerd: %1</translation>
    </message>
    <message>
        <source>The next reading of the device is the proof.</source>
        <translation>De volgende meting van het apparaat is het bewijs.</translation>
    </message>
    <message>
        <source>The service confirmed it.</source>
        <translation>De dienst heeft het bevestigd.</translation>
    </message>
    <message>
        <source>Booked for %1 (%2), %3 UTC.</source>
        <translation>Gepland voor %1 (%2), %3 UTC.</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Gepland.</translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <translation>Voltooid: %1</translation>
    </message>
    <message>
        <source>The maker accepted it. The reading shows what the device does.</source>
        <translation>De fabrikant heeft het geaccepteerd. De meting toont wat het apparaat doet.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Geannuleerd: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Mislukt: %1</translation>
    </message>
    <message>
        <source>%1 is on its way to the maker.</source>
        <translation>%1 is onderweg naar de fabrikant.</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>%1 annuleren</translation>
    </message>
    <message>
        <source>revoke the consent of %1</source>
        <translation>toestemming van %1 intrekken</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Verzenden: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Niet verzonden: %1</translation>
    </message>
    <message>
        <source>We do not know whether it arrived: %1</source>
        <translation>We weten niet of het is aangekomen: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n actions just like it from that moment. One may be yours, another desk&apos;s the other. It is not sent again.</source>
        <translation>
            <numerusform>Er is %n precies gelijke actie van dat moment. Die kan van u zijn of van een andere werkplek. Er wordt niet opnieuw verzonden.</numerusform>
            <numerusform>Er zijn %n precies gelijke acties van dat moment. Een kan van u zijn, de andere van een andere werkplek. Er wordt niet opnieuw verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost on the way. The device is being read to find out; it is not sent again.</source>
        <translation>De verbinding ging onderweg verloren. Het apparaat wordt gelezen om het uit te zoeken; er wordt niet opnieuw verzonden.</translation>
    </message>
    <message>
        <source>Not seen on the device: %1</source>
        <translation>Niet gezien op het apparaat: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and later readings show the old values.</source>
        <translation>De verbinding ging onderweg verloren en latere metingen tonen de oude waarden.</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>Het kwam niet aan: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and the service knows of no such action. It was not sent again.</source>
        <translation>De verbinding ging onderweg verloren en de dienst kent zo’n actie niet. Er is niet opnieuw verzonden.</translation>
    </message>
    <message>
        <source>It arrived after all: %1</source>
        <translation>Het kwam toch aan: %1</translation>
    </message>
    <message>
        <source>Booked for %1 UTC.</source>
        <translation>Gepland voor %1 UTC.</translation>
    </message>
    <message numerus="yes">
        <source>schedule of %n slot(s), %1</source>
        <translation>
            <numerusform>schema met %n blok, %1</numerusform>
            <numerusform>schema met %n blokken, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cancel the schedule %1</source>
        <translation>schema %1 annuleren</translation>
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
        <translation>Het adres heeft een schema en een host nodig, zoals https://api.amps.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Het adres moet beginnen met https://.</translation>
    </message>
    <message>
        <source>Plain http goes to this computer only: anywhere else the key could be read on the way. Use https.</source>
        <translation>Gewone http gaat alleen naar deze computer: elders kan de sleutel onderweg worden gelezen. Gebruik https.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>Het adres mag geen gebruiker of wachtwoord bevatten.</translation>
    </message>
    <message>
        <source>The address must not hold a query or a fragment.</source>
        <translation>Het adres mag geen query of fragment bevatten.</translation>
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
        <translation>Het adres is nu een ander.</translation>
    </message>
    <message>
        <source>This is a sandbox key. Use the SANDBOX door.</source>
        <translation>Dit is een sandbox-sleutel. Gebruik de SANDBOX-ingang.</translation>
    </message>
    <message>
        <source>Sandbox key recognised</source>
        <translation>Sandbox-sleutel herkend</translation>
    </message>
    <message>
        <source>This is a LIVE key: it reaches real equipment. Use the LIVE door.</source>
        <translation>Dit is een LIVE-sleutel: hij bereikt echte apparatuur. Gebruik de LIVE-ingang.</translation>
    </message>
    <message>
        <source>LIVE key recognised</source>
        <translation>LIVE-sleutel herkend</translation>
    </message>
    <message>
        <source>This prefix is unknown, which counts as LIVE. Use the LIVE door.</source>
        <translation>Dit voorvoegsel is onbekend en geldt daarom als LIVE. Gebruik de LIVE-ingang.</translation>
    </message>
    <message>
        <source>This prefix is unknown. It is treated as LIVE.</source>
        <translation>Dit voorvoegsel is onbekend. Het wordt behandeld als LIVE.</translation>
    </message>
    <message>
        <source>A key is one word without blanks.</source>
        <translation>Een sleutel is één woord zonder spaties.</translation>
    </message>
    <message numerus="yes">
        <source>That is no key: a key is one word of at least %n characters.</source>
        <translation>
            <numerusform>Dat is geen sleutel: een sleutel is één woord van minstens %n teken.</numerusform>
            <numerusform>Dat is geen sleutel: een sleutel is één woord van minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was a sandbox key. It opens the SANDBOX door.</source>
        <translation>Dat was een sandbox-sleutel. Hij opent de SANDBOX-ingang.</translation>
    </message>
    <message>
        <source>That was a LIVE key. It opens the LIVE door alone; nothing was sent.</source>
        <translation>Dat was een LIVE-sleutel. Hij opent alleen de LIVE-ingang; er is niets verzonden.</translation>
    </message>
    <message>
        <source>That key has an unknown prefix, which counts as LIVE. It opens the LIVE door alone.</source>
        <translation>Die sleutel heeft een onbekend voorvoegsel, dat als LIVE geldt. Hij opent alleen de LIVE-ingang.</translation>
    </message>
    <message>
        <source>The copy in the clipboard was cleared.</source>
        <translation>De kopie op het klembord is gewist.</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>%1 wordt gecontroleerd …</translation>
    </message>
    <message>
        <source>Handing the key to the keyring …</source>
        <translation>De sleutel wordt aan de sleutelbos gegeven …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Openen …</translation>
    </message>
</context>
<context>
    <name>fleet::KeyKeeper</name>
    <message>
        <source>The key is kept in this computer’s keyring.</source>
        <translation>De sleutel wordt bewaard in de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>The keyring refused to keep the key. It stays in memory for this run and has to be entered again next time.</source>
        <translation>De sleutelbos weigerde de sleutel te bewaren. Hij blijft deze sessie in het geheugen en moet de volgende keer opnieuw worden ingevoerd.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. The key stays in memory for this run and has to be entered again next time.</source>
        <translation>De sleutelbos antwoordt niet; hij is misschien vergrendeld. De sleutel blijft deze sessie in het geheugen en moet de volgende keer opnieuw worden ingevoerd.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works. The key stays in memory for this run and has to be entered again next time; it is never written to a file.</source>
        <translation>Deze computer heeft geen werkende sleutelbos. De sleutel blijft deze sessie in het geheugen en moet de volgende keer opnieuw worden ingevoerd; hij wordt nooit naar een bestand geschreven.</translation>
    </message>
</context>
<context>
    <name>fleet::Languages</name>
    <message>
        <source>As the desktop: %1</source>
        <comment>a language</comment>
        <translation>Zoals het bureaublad: %1</translation>
    </message>
</context>
<context>
    <name>fleet::LinkAddress</name>
    <message>
        <source>Enter the id of your app; it is in the dashboard.</source>
        <translation>Voer de ID van uw app in; die staat in het dashboard.</translation>
    </message>
    <message>
        <source>The id of an app holds letters, digits, dots, dashes and underscores only.</source>
        <translation>De ID van een app bevat alleen letters, cijfers, punten, streepjes en onderstrepingstekens.</translation>
    </message>
    <message>
        <source>“%1” cannot be linked.</source>
        <translation>‘%1’ kan niet worden gekoppeld.</translation>
    </message>
    <message>
        <source>The customer&apos;s reference must be an e-mail address of at most 100 characters.</source>
        <translation>De referentie van de klant moet een e-mailadres van maximaal 100 tekens zijn.</translation>
    </message>
    <message>
        <source>At most 100 devices can be linked at once.</source>
        <translation>Er kunnen maximaal 100 apparaten tegelijk worden gekoppeld.</translation>
    </message>
</context>
<context>
    <name>fleet::LocalBook</name>
    <message>
        <source>Names and notes cannot be read: %1</source>
        <translation>Namen en notities kunnen niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Names and notes cannot be read: %1 is damaged. It is left as it is.</source>
        <translation>Namen en notities kunnen niet worden gelezen: %1 is beschadigd. Het wordt ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>Names and notes are kept for this run only: %1 could not be read.</source>
        <translation>Namen en notities worden alleen deze sessie bewaard: %1 kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Names and notes could not be kept: %1</source>
        <translation>Namen en notities konden niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Wijziging van %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” for %n device(s)</source>
        <translation>
            <numerusform>Label ‘%1’ voor %n apparaat</numerusform>
            <numerusform>Label ‘%1’ voor %n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Het bestand is te groot.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import van %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n device(s)</source>
        <translation>
            <numerusform>Label ‘%1’ van %n apparaat gehaald</numerusform>
            <numerusform>Label ‘%1’ van %n apparaten gehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note for %n device(s)</source>
        <translation>
            <numerusform>Notitie voor %n apparaat</numerusform>
            <numerusform>Notitie voor %n apparaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::Manual</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Aan de slag</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>De vloot aflezen</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>De zoektaal</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Een apparaat</translation>
    </message>
    <message>
        <source>Commanding safely</source>
        <translation>Veilig opdrachten geven</translation>
    </message>
    <message>
        <source>Actions and the audit log</source>
        <translation>Acties en het auditlog</translation>
    </message>
    <message>
        <source>Customers, tickets, the inspector</source>
        <translation>Klanten, tickets, de inspector</translation>
    </message>
    <message>
        <source>Troubleshooting by message</source>
        <translation>Problemen oplossen per melding</translation>
    </message>
    <message>
        <source>Keys and the command palette</source>
        <translation>Toetsen en het opdrachtenpalet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Integrators</source>
        <translation>Integratoren</translation>
    </message>
    <message>
        <source>History, charts, export</source>
        <translation>Historie, grafieken, export</translation>
    </message>
</context>
<context>
    <name>fleet::PaletteModel</name>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a parameter and its bounds: power 0 to 5.0 kW</comment>
        <translation>%1 %2 tot %3</translation>
    </message>
    <message>
        <source>opens the form, asks before sending</source>
        <translation>opent het formulier, vraagt vóór verzending</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>a setting of the device</comment>
        <translation>%1 instellen</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>Filter the fleet: %1</source>
        <translation>Vloot filteren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the fleet for “%1”</source>
        <translation>In de vloot zoeken naar ‘%1’</translation>
    </message>
    <message>
        <source>Commands for %1</source>
        <translation>Opdrachten voor %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Instellingen van het apparaat</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
</context>
<context>
    <name>fleet::PendingCommand</name>
    <message>
        <source>not sent</source>
        <translation>niet verzonden</translation>
    </message>
    <message>
        <source>sent %1 ago</source>
        <translation>%1 geleden verzonden</translation>
    </message>
</context>
<context>
    <name>fleet::PlanningLanes</name>
    <message>
        <source>maker not known</source>
        <translation>fabrikant onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln actie</numerusform>
            <numerusform>%Ln acties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::PlantTime</name>
    <message>
        <source>if the plant is in your zone, %1</source>
        <translation>als de installatie in uw tijdzone staat, %1</translation>
    </message>
    <message>
        <source>the plant&apos;s clock was UTC%1%2 at the last booking</source>
        <translation>de klok ter plaatse stond bij de laatste planning op UTC%1%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>%1 from when it is sent: %2 in your zone</source>
        <translation>%1 vanaf het verzenden: %2 in uw tijdzone</translation>
    </message>
    <message>
        <source>%1 at the plant</source>
        <translation>%1, tijd ter plaatse</translation>
    </message>
    <message>
        <source>No clock shows %1 that night, %2: it is skipped. The service decides what it takes it for.</source>
        <translation>Geen klok toont %1 die nacht (%2): die tijd wordt overgeslagen. De dienst beslist hoe hij dat opvat.</translation>
    </message>
    <message>
        <source>%1 at the plant, %2 (%3)</source>
        <translation>%1, tijd ter plaatse, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 has passed, %2.</source>
        <translation>%1 is voorbij (%2).</translation>
    </message>
    <message>
        <source>That is more than 30 days ahead, %1.</source>
        <translation>Dat is meer dan 30 dagen vooruit (%1).</translation>
    </message>
    <message>
        <source>%1 comes twice that night, %2: %3 and %4 UTC. The service decides which it takes.</source>
        <translation>%1 komt die nacht twee keer voor (%2): %3 en %4 UTC. De dienst beslist welke hij neemt.</translation>
    </message>
    <message>
        <source>The clocks change within this window: it lasts %1 and not %2, %3.</source>
        <translation>De klok verandert binnen dit tijdvenster: het duurt %1 en niet %2 (%3).</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <extracomment>What people may type for hours, after a number, apart by commas</extracomment>
        <translation>h, u, uur, uren</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <extracomment>What people may type for minutes, after a number, apart by commas</extracomment>
        <translation>m, min, minuut, minuten</translation>
    </message>
</context>
<context>
    <name>fleet::PollWatch</name>
    <message>
        <source>This application has read nothing for %1. What you see may be out of date.</source>
        <translation>Deze toepassing heeft al %1 niets gelezen. Wat u ziet kan verouderd zijn.</translation>
    </message>
    <message>
        <source>This application stood still, and has read nothing for %1. What you see may be out of date.</source>
        <translation>Deze toepassing stond stil en heeft al %1 niets gelezen. Wat u ziet kan verouderd zijn.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands still. The ages of readings cannot be trusted.</source>
        <translation>De klok van deze computer staat stil. De leeftijd van metingen is niet te vertrouwen.</translation>
    </message>
</context>
<context>
    <name>fleet::PrimitiveRegistry</name>
    <message>
        <source>unit as reported</source>
        <translation>eenheid zoals gemeld</translation>
    </message>
    <message>
        <source>unit as declared in %1</source>
        <extracomment>%1 is the path of a command&apos;s parameter, commands.charge.power</extracomment>
        <translation>eenheid zoals opgegeven in %1</translation>
    </message>
    <message>
        <source>unit as declared in settings</source>
        <translation>eenheid zoals opgegeven in de instellingen</translation>
    </message>
    <message>
        <source>unit as documented</source>
        <translation>eenheid zoals gedocumenteerd</translation>
    </message>
    <message>
        <source>unit by its name</source>
        <translation>eenheid naar de naam</translation>
    </message>
    <message>
        <source>given in Wh</source>
        <translation>opgegeven in Wh</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>no power into or out of a battery</comment>
        <translation>in rust</translation>
    </message>
    <message>
        <source>into the battery</source>
        <translation>naar de batterij</translation>
    </message>
    <message>
        <source>out of the battery</source>
        <translation>uit de batterij</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a spoken quantity, and where it flows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>peak seen %1</source>
        <translation>hoogste gezien %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 above the declared %2</source>
        <translation>%1 boven de opgegeven %2</translation>
    </message>
    <message>
        <source>%1 below the declared %2</source>
        <translation>%1 onder de opgegeven %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a bound and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ring 0 to 100</source>
        <translation>ring 0 tot 100</translation>
    </message>
    <message>
        <source>%1, mark at %2</source>
        <translation>%1, merkteken bij %2</translation>
    </message>
    <message>
        <source>gauge without a scale: no bounds are declared</source>
        <translation>meter zonder schaal: geen grenzen opgegeven</translation>
    </message>
    <message>
        <source>gauge, scaled to the peak seen: no bounds are declared</source>
        <translation>meter, geschaald naar het hoogst geziene: geen grenzen opgegeven</translation>
    </message>
    <message>
        <source>gauge %1 to %2, from %3</source>
        <translation>meter %1 tot %2, uit %3</translation>
    </message>
    <message>
        <source>number, no unit declared</source>
        <translation>getal, geen eenheid opgegeven</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>getal, %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 item</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 lid</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
    <message>
        <source>list, opened in place</source>
        <translation>lijst, ter plekke geopend</translation>
    </message>
    <message>
        <source>object, opened in place</source>
        <translation>object, ter plekke geopend</translation>
    </message>
    <message>
        <source>text, shown as the status</source>
        <translation>tekst, getoond als status</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>deeper than three levels: as JSON</source>
        <translation>dieper dan drie niveaus: als JSON</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>Item %L1</translation>
    </message>
    <message>
        <source>%1, beside the state</source>
        <translation>%1, naast de status</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>maximaal %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>Devices of this family take no settings.</source>
        <translation>Apparaten van dit type hebben geen instellingen.</translation>
    </message>
    <message>
        <source>The device gives it without a unit: a fact, not a control.</source>
        <translation>Het apparaat geeft het zonder eenheid: een gegeven, geen bediening.</translation>
    </message>
    <message>
        <source>Its value is not a number.</source>
        <translation>De waarde is geen getal.</translation>
    </message>
    <message>
        <source>The device declares no bounds for it.</source>
        <translation>Het apparaat geeft er geen grenzen voor op.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laadt</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Ontlaadt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>In rust</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Stand-by</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>Wekt op</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Verwarmen</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Koelen</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Verwarmt</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Koelt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>no longer in the lists</comment>
        <translation>Verdwenen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Needs a new link</source>
        <translation>Opnieuw koppelen</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nooit gelezen</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Laatst bekend</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a battery</comment>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Aangesloten</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Losgekoppeld</translation>
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
        <translation>%1 nee</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of a charging session</extracomment>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>A vehicle is plugged in</extracomment>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>A charging session has ended</extracomment>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Permanent</source>
        <extracomment>A thermostat is held by a setting that stands until it is changed</extracomment>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Follow schedule</source>
        <extracomment>A thermostat follows the schedule of the home</extracomment>
        <translation>Volgens schema</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileDesk</name>
    <message>
        <source>An address such as postgresql://desk@server/amps_history</source>
        <translation>Een adres zoals postgresql://desk@server/amps_history</translation>
    </message>
    <message>
        <source>Leave the password out: it belongs into ~/.pgpass, readable by you alone, where PostgreSQL&apos;s own library looks for it.</source>
        <translation>Laat het wachtwoord weg: het hoort in ~/.pgpass, alleen leesbaar voor u, waar de bibliotheek van PostgreSQL het zoekt.</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileStore</name>
    <message>
        <source>The list of profiles cannot be read: %1</source>
        <translation>De lijst met profielen kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>The list of profiles could not be understood. It was put aside as %1; keys in the keyring are untouched.</source>
        <translation>De lijst met profielen was niet te begrijpen. Ze is opzijgezet als %1; sleutels in de sleutelbos zijn ongemoeid.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The list of profiles is being changed by another program.</source>
        <translation>De lijst met profielen wordt door een ander programma gewijzigd.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of this program; it is not changed.</source>
        <translation>De lijst met profielen is geschreven door een nieuwere versie van dit programma; ze wordt niet gewijzigd.</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1</source>
        <translation>De lijst met profielen kan niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Een profiel heeft een naam nodig.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Een naam heeft maximaal %n teken.</numerusform>
            <numerusform>Een naam heeft maximaal %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>Een naam bevat geen stuurtekens.</translation>
    </message>
    <message>
        <source>“%1” is the name of the built-in fleet.</source>
        <translation>‘%1’ is de naam van de ingebouwde vloot.</translation>
    </message>
    <message>
        <source>There is a profile called “%1” already.</source>
        <translation>Er is al een profiel met de naam ‘%1’.</translation>
    </message>
    <message>
        <source>This profile is gone.</source>
        <translation>Dit profiel is weg.</translation>
    </message>
</context>
<context>
    <name>fleet::ProposalDesk</name>
    <message>
        <source>Proposed by %1</source>
        <translation>Voorgesteld door %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Voorgesteld door %1: %2</translation>
    </message>
    <message>
        <source>A person turned it down.</source>
        <translation>Een persoon heeft het afgewezen.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>instellingen van %1</translation>
    </message>
    <message>
        <source>cancel the action %1</source>
        <translation>de actie %1 annuleren</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; the window reads on.</source>
        <translation>Het is niet bekend of het aankwam; het venster leest verder.</translation>
    </message>
</context>
<context>
    <name>fleet::Query</name>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Dit haakje sluit niets.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply.</source>
        <translation>Haakjes zijn te diep genest.</translation>
    </message>
    <message>
        <source>Something must follow OR.</source>
        <translation>Na OR moet iets volgen.</translation>
    </message>
    <message>
        <source>Something must stand before OR.</source>
        <translation>Voor OR moet iets staan.</translation>
    </message>
    <message>
        <source>AND joins what stands on both sides of it.</source>
        <translation>AND verbindt wat aan beide kanten staat.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>Er staat niets tussen de haakjes.</translation>
    </message>
    <message>
        <source>What is to be left out must follow.</source>
        <translation>Wat moet worden uitgesloten, moet volgen.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Dit haakje is niet gesloten.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Dit aanhalingsteken is niet gesloten.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Er staat niets tussen de aanhalingstekens.</translation>
    </message>
    <message>
        <source>Nothing stands before “%1”. Put a text with such signs into quotes.</source>
        <translation>Voor ‘%1’ staat niets. Zet tekst met zulke tekens tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>A value must follow “%1”.</source>
        <translation>Na ‘%1’ moet een waarde volgen.</translation>
    </message>
    <message>
        <source>No device reports “%1”, and it is no key of the search.</source>
        <translation>Geen apparaat meldt ‘%1’, en het is geen trefwoord van de zoekfunctie.</translation>
    </message>
    <message>
        <source>No device reports “%1”. Did you mean “%2”?</source>
        <translation>Geen apparaat meldt ‘%1’. Bedoelde u ‘%2’?</translation>
    </message>
    <message>
        <source>Write available:yes or available:no.</source>
        <translation>Schrijf available:yes of available:no.</translation>
    </message>
    <message>
        <source>“%1” is unknown after %2. There are: %3.</source>
        <translation>‘%1’ is onbekend na %2. Mogelijk zijn: %3.</translation>
    </message>
    <message>
        <source>“%1” is a text: write %1:%2 for one that contains it, %1=%2 for one that is it.</source>
        <translation>‘%1’ is een tekst: schrijf %1:%2 voor bevat, %1=%2 voor is precies.</translation>
    </message>
    <message>
        <source>Say which time: %1s, %1m, %1h or %1d.</source>
        <translation>Zeg welke tijd: %1s, %1m, %1h of %1d.</translation>
    </message>
    <message>
        <source>An age is a number with s, m, h or d, for example 5m.</source>
        <translation>Een leeftijd is een getal met s, m, h of d, bijvoorbeeld 5m.</translation>
    </message>
    <message>
        <source>Compare an age: age&lt;%1 for younger, age&gt;%1 for older.</source>
        <translation>Vergelijk een leeftijd: age&lt;%1 voor jonger, age&gt;%1 voor ouder.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>‘%1’ is geen getal.</translation>
    </message>
    <message>
        <source>“%1” is no unit.</source>
        <translation>‘%1’ is geen eenheid.</translation>
    </message>
    <message>
        <source>“%1” is a power, counted in kW; %2 is an energy.</source>
        <translation>‘%1’ is een vermogen, in kW; %2 is een energie.</translation>
    </message>
    <message>
        <source>“%1” is an energy, counted in kWh; %2 is a power.</source>
        <translation>‘%1’ is een energie, in kWh; %2 is een vermogen.</translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation>‘%1’ heeft geen eenheid.</translation>
    </message>
    <message>
        <source>“%1” is counted in %2, not in %3.</source>
        <translation>‘%1’ wordt in %2 geteld, niet in %3.</translation>
    </message>
    <message>
        <source>Write can:charge, or can:charge.power&gt;=3kw.</source>
        <translation>Schrijf can:charge, of can:charge.power&gt;=3kw.</translation>
    </message>
    <message>
        <source>Only a parameter can be compared, as in can:charge.power&gt;=3kw.</source>
        <translation>Alleen een parameter kan worden vergeleken, zoals in can:charge.power&gt;=3kw.</translation>
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
        <translation>fabrikant</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>modelnaam</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>apparaat-ID</translation>
    </message>
    <message>
        <source>user id, where it was looked up</source>
        <translation>gebruikers-ID, waar die is opgezocht</translation>
    </message>
    <message>
        <source>what it is doing</source>
        <translation>wat het doet</translation>
    </message>
    <message>
        <source>demo, sandbox, live</source>
        <translation>demo, sandbox, live</translation>
    </message>
    <message>
        <source>accepts a command: can:charge.power&gt;=3kw</source>
        <translation>neemt een opdracht aan: can:charge.power&gt;=3kw</translation>
    </message>
    <message>
        <source>of the reading: age&lt;5m</source>
        <translation>van de meting: age&lt;5m</translation>
    </message>
    <message>
        <source>live, cache, projection, fallback</source>
        <translation>live, cache, projection, fallback</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>last action: state or command</source>
        <translation>laatste actie: status of opdracht</translation>
    </message>
    <message>
        <source>code of an error</source>
        <translation>code van een fout</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>een label van u</translation>
    </message>
    <message>
        <source>in a note of yours</source>
        <translation>in een notitie van u</translation>
    </message>
    <message>
        <source>a name of yours</source>
        <translation>een naam van u</translation>
    </message>
    <message>
        <source>why somebody should look</source>
        <translation>waarom iemand zou moeten kijken</translation>
    </message>
    <message>
        <source>fresh, old, stale, …</source>
        <translation>fresh, old, stale, …</translation>
    </message>
    <message>
        <source>field</source>
        <translation>veld</translation>
    </message>
    <message>
        <source>field, in %1</source>
        <translation>veld, in %1</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parameter</translation>
    </message>
    <message>
        <source>parameter, in %1</source>
        <translation>parameter, in %1</translation>
    </message>
    <message>
        <source>what it can do when commands collide</source>
        <translation>wat het kan als opdrachten botsen</translation>
    </message>
</context>
<context>
    <name>fleet::QueryWords</name>
    <message>
        <source>Failed action</source>
        <translation>Mislukte actie</translation>
    </message>
    <message>
        <source>Stuck action</source>
        <translation>Vastgelopen actie</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Afgeweken</translation>
    </message>
    <message>
        <source>Below floor</source>
        <translation>Onder ondergrens</translation>
    </message>
    <message>
        <source>In flight</source>
        <extracomment>Of a device: one of its actions is on its way</extracomment>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>Heeft niemand nodig</translation>
    </message>
    <message>
        <source>Fresh</source>
        <extracomment>Of a reading</extracomment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Ageing</source>
        <extracomment>Of a reading that is getting old: between one minute and a quarter of an hour</extracomment>
        <translation>Verouderend</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Of a reading</extracomment>
        <translation>Oud</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Niet actueel</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>State of an action</extracomment>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an action</extracomment>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of an action</extracomment>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an action</extracomment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an action</extracomment>
        <translation>Geannuleerd</translation>
    </message>
</context>
<context>
    <name>fleet::ReadBudget</name>
    <message>
        <source>%1 of about %2 requests a minute</source>
        <extracomment>&quot;212 of about 600 requests a minute&quot;</extracomment>
        <translation>%1 van ongeveer %2 verzoeken per minuut</translation>
    </message>
    <message>
        <source>The service has refused nothing for its number so far, so its limit is not known.</source>
        <translation>De dienst heeft nog niets vanwege het aantal geweigerd, dus de limiet is niet bekend.</translation>
    </message>
    <message>
        <source>The service allows less than was asked for once. The pace found since is enough for this fleet.</source>
        <translation>De dienst staat minder toe dan één keer is gevraagd. Het sindsdien gevonden tempo volstaat voor deze vloot.</translation>
    </message>
    <message>
        <source>The service allows fewer requests than this fleet needs: reading all of it takes about %1.</source>
        <translation>De dienst staat minder verzoeken toe dan deze vloot nodig heeft: alles lezen duurt ongeveer %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last minute</source>
        <translation>
            <numerusform>%Ln verzoek in de laatste minuut</numerusform>
            <numerusform>%Ln verzoeken in de laatste minuut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::ReadingsExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>Tijd (%1)</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabrikant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
</context>
<context>
    <name>fleet::RequestDetail</name>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>poging %1</translation>
    </message>
</context>
<context>
    <name>fleet::SavedViews</name>
    <message>
        <source>The file is too large to be one of saved views.</source>
        <translation>Het bestand is te groot om opgeslagen weergaven te zijn.</translation>
    </message>
    <message>
        <source>This is no file of saved views: %1.</source>
        <translation>Dit is geen bestand met opgeslagen weergaven: %1.</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>Dit is geen bestand met opgeslagen weergaven.</translation>
    </message>
    <message>
        <source>One of the views has no name.</source>
        <translation>Een van de weergaven heeft geen naam.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleDesk</name>
    <message>
        <source>Schedules could not be read</source>
        <translation>Schema’s konden niet worden gelezen</translation>
    </message>
    <message>
        <source>There was no answer that could be read (%1).</source>
        <translation>Er was geen leesbaar antwoord (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleForm</name>
    <message>
        <source>When does it begin?</source>
        <translation>Wanneer begint het?</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Dit tijdstip bestaat niet.</translation>
    </message>
    <message>
        <source>A time of day such as 01:15, or a day and a time such as 2026-06-13 19:00.</source>
        <translation>Een tijdstip zoals 01:15, of een dag en een tijd zoals 2026-06-13 19:00.</translation>
    </message>
    <message>
        <source>A day and a time need a time zone.</source>
        <translation>Een dag en een tijd hebben een tijdzone nodig.</translation>
    </message>
    <message>
        <source>How long does it last?</source>
        <translation>Hoelang duurt het?</translation>
    </message>
    <message>
        <source>A length of up to a day, such as 4h, 1.5h or 90m.</source>
        <translation>Een duur van hoogstens een dag, zoals 4h, 1.5h of 90m.</translation>
    </message>
    <message>
        <source>This device does not declare the command %1.</source>
        <translation>Dit apparaat geeft de opdracht %1 niet op.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is leeg.</translation>
    </message>
    <message>
        <source>It needs one slot at least.</source>
        <translation>Er is minstens één blok nodig.</translation>
    </message>
    <message>
        <source>Times of day need a time zone.</source>
        <translation>Tijdstippen hebben een tijdzone nodig.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Er is geen tijdzone ‘%1’.</translation>
    </message>
    <message>
        <source>The service knows no rhythm “%1”.</source>
        <translation>De dienst kent geen ritme ‘%1’.</translation>
    </message>
    <message>
        <source>This slot cannot be read: write it again.</source>
        <translation>Dit blok kan niet worden gelezen: schrijf het opnieuw.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Dit apparaat is niet meer bekend.</translation>
    </message>
    <message>
        <source>The slot being written is not in the list yet.</source>
        <translation>Het blok dat u schrijft, staat nog niet in de lijst.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1, %2 lang</translation>
    </message>
    <message>
        <source>once</source>
        <translation>eenmalig</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>%1, by the clock of %2</source>
        <translation>%1, volgens de klok van %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>in afwachting</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
</context>
<context>
    <name>fleet::SeriesChooser</name>
    <message>
        <source>whole fleet</source>
        <translation>hele vloot</translation>
    </message>
    <message>
        <source>Energy from %1, %2</source>
        <comment>calculated from this field, of these devices</comment>
        <translation>Energie uit %1, %2</translation>
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
        <translation>de sleutel is een sandbox-sleutel</translation>
    </message>
    <message>
        <source>the key is a LIVE key</source>
        <translation>de sleutel is een LIVE-sleutel</translation>
    </message>
    <message>
        <source>the key&apos;s prefix is unknown, which counts as LIVE</source>
        <translation>het voorvoegsel van de sleutel is onbekend, wat als LIVE geldt</translation>
    </message>
    <message>
        <source>the built-in sandbox</source>
        <translation>de ingebouwde sandbox</translation>
    </message>
    <message>
        <source>the sandbox host</source>
        <translation>de sandbox-host</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the connection goes to %2. Nothing can be sent.</source>
        <translation>De kenmerken van de omgeving kloppen niet met elkaar: %1, maar de verbinding gaat naar %2. Er kan niets worden verzonden.</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the service answers as “%2”. Nothing can be sent.</source>
        <translation>De kenmerken van de omgeving kloppen niet met elkaar: %1, maar de dienst antwoordt als ‘%2’. Er kan niets worden verzonden.</translation>
    </message>
    <message>
        <source>This window was started read-only: nothing can be sent from it.</source>
        <translation>Dit venster is alleen-lezen gestart: er kan niets uit worden verzonden.</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing can be sent. It can be allowed under Settings, Safety.</source>
        <translation>Dit profiel is alleen-lezen: er kan niets worden verzonden. Het kan worden toegestaan onder Instellingen, Veiligheid.</translation>
    </message>
    <message>
        <source>LIVE is locked: commands would reach real equipment. Unlock it for a set time to send any.</source>
        <translation>LIVE is vergrendeld: opdrachten zouden echte apparatuur bereiken. Ontgrendel voor een bepaalde tijd om er te verzenden.</translation>
    </message>
</context>
<context>
    <name>fleet::SettingsEditor</name>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Geen wijzigingen</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>%n wijziging nakijken</numerusform>
            <numerusform>%n wijzigingen nakijken</numerusform>
        </translation>
    </message>
    <message>
        <source>The API refused to change this: it can only be read.</source>
        <translation>De API weigerde de wijziging: alleen-lezen.</translation>
    </message>
    <message>
        <source>The device reports this and does not let it be changed from here.</source>
        <translation>Het apparaat meldt dit en laat het van hieruit niet wijzigen.</translation>
    </message>
    <message>
        <source>Enter a value, or take the change back.</source>
        <translation>Voer een waarde in, of neem de wijziging terug.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Dit apparaat is niet meer bekend.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>%n veld corrigeren</numerusform>
            <numerusform>%n velden corrigeren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was accepted. Reading it back…</source>
        <translation>%1 is geaccepteerd. Wordt teruggelezen…</translation>
    </message>
    <message>
        <source>%1 was written and read back at %2.</source>
        <translation>%1 is geschreven en teruggelezen (%2).</translation>
    </message>
    <message>
        <source>%1 was accepted, but the device still says %2.</source>
        <translation>%1 is geaccepteerd, maar het apparaat meldt nog steeds %2.</translation>
    </message>
    <message>
        <source>We do not know whether %1 arrived. It is not sent again; a reading will tell.</source>
        <translation>We weten niet of %1 is aangekomen. Er wordt niet opnieuw verzonden; een meting zal het uitwijzen.</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>Verzenden is geweigerd: het opdrachtjournaal kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wacht op uw antwoord</translation>
    </message>
</context>
<context>
    <name>fleet::SpreadHistory</name>
    <message>
        <source>A tenth is below</source>
        <translation>Een tiende ligt eronder</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>A tenth is above</source>
        <translation>Een tiende ligt erboven</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
</context>
<context>
    <name>fleet::SqliteIntentJournal</name>
    <message>
        <source>The folder of the journal cannot be made.</source>
        <translation>De map van het journaal kan niet worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>fleet::StoreDeviceSource</name>
    <message>
        <source>The device could not be read again (%1).</source>
        <translation>Het apparaat kon niet opnieuw worden gelezen (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::TransportDesk</name>
    <message>
        <source>The extra authorities in %1 are not used. %2</source>
        <translation>De extra autoriteiten in %1 worden niet gebruikt. %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, geldig tot %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>none, plain http inside this computer</source>
        <translation>geen, gewone http binnen deze computer</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 of later</translation>
    </message>
    <message numerus="yes">
        <source>%n of the operating system</source>
        <translation>
            <numerusform>%n van het besturingssysteem</numerusform>
            <numerusform>%n van het besturingssysteem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n of your own</source>
        <translation>
            <numerusform>%1, en %n van uzelf</numerusform>
            <numerusform>%1, en %n van uzelf</numerusform>
        </translation>
    </message>
    <message>
        <source>reached directly</source>
        <translation>rechtstreeks bereikt</translation>
    </message>
    <message>
        <source>by the system’s proxy %1</source>
        <translation>via de proxy van het systeem %1</translation>
    </message>
</context>
<context>
    <name>fleet::ViewMemory</name>
    <message>
        <source>The view could not be kept: %1</source>
        <translation>De weergave kon niet worden bewaard: %1</translation>
    </message>
</context>
<context>
    <name>fleet::csv</name>
    <message>
        <source>The file is not a text in UTF-8.</source>
        <translation>Het bestand is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>Text stands behind a quotation.</source>
        <translation>Er staat tekst na een aanhaling.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Een aanhalingsteken is niet gesloten.</translation>
    </message>
</context>
</TS>
