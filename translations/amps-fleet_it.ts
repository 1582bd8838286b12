<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
            <numerusform>%n azione</numerusform>
            <numerusform>%n azioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions, of which %1 failed</source>
        <translation>
            <numerusform>%Ln azione, fallite: %1</numerusform>
            <numerusform>%Ln azioni, fallite: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionHead</name>
    <message>
        <source>STATE</source>
        <translation>STATO</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>DISPOSITIVO</translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation>PARAMETRI</translation>
    </message>
    <message>
        <source>START</source>
        <translation>INIZIO</translation>
    </message>
    <message>
        <source>END</source>
        <translation>FINE</translation>
    </message>
    <message>
        <source>TOOK, IN</source>
        <translation>DURATA, TRA</translation>
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
        <translation>Azione %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra oraria</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>sent from this window</source>
        <translation>inviata da questa finestra</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>non da qui</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copia %1</translation>
    </message>
    <message>
        <source>Send again, changed</source>
        <translation>Invia di nuovo, modificata</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Annulla l’azione</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>What was said about this action, in the Inspector</source>
        <translation>Ciò che si è detto su questa azione, nell’ispettore</translation>
    </message>
    <message>
        <source>Show the requests of this action</source>
        <translation>Mostra le richieste di questa azione</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>%1, %2 on %3, %4, %5</source>
        <translation>%1, %2 su %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, not from here</source>
        <translation>%1, non da qui</translation>
    </message>
    <message>
        <source>not from here: sent by another desk, or by the API</source>
        <translation>non da qui: inviata da un’altra postazione, o tramite l’API</translation>
    </message>
</context>
<context>
    <name>ActionStateBadge</name>
    <message>
        <source>Scheduled</source>
        <translation>Programmata</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Presa in carico</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallita</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Vista sul dispositivo</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>of the whole fleet, from here and from elsewhere, refreshed from /actions</source>
        <translation>di tutta la flotta, da qui e da altrove, aggiornate da /actions</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Raggruppa per</translation>
    </message>
    <message>
        <source>Lane per device</source>
        <translation>Una riga per dispositivo</translation>
    </message>
    <message>
        <source>Lane per family</source>
        <translation>Una riga per famiglia</translation>
    </message>
    <message>
        <source>Lane per maker</source>
        <translation>Una riga per produttore</translation>
    </message>
    <message>
        <source>Lane per command</source>
        <translation>Una riga per comando</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Non raggruppate</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Per dispositivo</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per giorno</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Per stato</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Linea del tempo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmata</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Presa in carico</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallita</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Non da qui</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Dispositivo %1</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Trova un’azione</translation>
    </message>
    <message>
        <source>Device, command, error, id</source>
        <translation>Dispositivo, comando, errore, id</translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>Azioni, prima le più recenti</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>Nessuna azione corrisponde</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Ancora nessuna azione</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Il filtro le nasconde tutte.</translation>
    </message>
    <message>
        <source>Commands sent from here or from elsewhere appear here.</source>
        <translation>I comandi inviati da qui o da altrove appaiono qui.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Togli il filtro</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Sending</source>
        <translation>Invio in corso</translation>
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
        <translation>%1 a %2</translation>
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
        <translation>ogni scrittura da questo computer, prima le più recenti; ricomincia a ogni dimostrazione</translation>
    </message>
    <message>
        <source>every write from this computer, also those that were not made; only added to, never changed</source>
        <translation>ogni scrittura da questo computer, anche quelle non avvenute; si aggiunge soltanto, non si cambia mai</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica in corso</translation>
    </message>
    <message>
        <source>Checks every entry against the one before, and the last against the head that is kept apart.</source>
        <translation>Controlla ogni voce con la precedente, e l’ultima con la testata conservata a parte.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Righe JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation>Ora non si può inviare nulla.</translation>
    </message>
    <message>
        <source>The log before this one was tampered with.</source>
        <translation>Il registro precedente a questo è stato manomesso.</translation>
    </message>
    <message>
        <source>%1. It was put aside as it is; this one began after it.</source>
        <translation>%1. È stato messo da parte così com’è; questo è iniziato dopo.</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>Copia la testata</translation>
    </message>
    <message>
        <source>Head copied. Kept elsewhere, it shows later that nothing was taken away.</source>
        <translation>Testata copiata. Conservata altrove, mostrerà in seguito che nulla è stato tolto.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviate</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Rifiutate o fallite</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviate</translation>
    </message>
    <message>
        <source>Device, operator, reason, request id</source>
        <translation>Dispositivo, operatore, motivo, id richiesta</translation>
    </message>
    <message>
        <source>Filter by any word of an entry</source>
        <translation>Filtra per qualsiasi parola di una voce</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ORA</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>OPERATORE</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>DOVE</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>DISPOSITIVO</translation>
    </message>
    <message>
        <source>FROM, TO</source>
        <translation>DA, A</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ESITO</translation>
    </message>
    <message>
        <source>REQUEST ID</source>
        <translation>ID RICHIESTA</translation>
    </message>
    <message>
        <source>Writes, newest first</source>
        <translation>Scritture, prima le più recenti</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Nessuna voce corrisponde</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Ancora nessuna voce</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lettura del registro</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Il filtro le nasconde tutte.</translation>
    </message>
    <message>
        <source>What is proposed, confirmed, declined and sent here appears here.</source>
        <translation>Ciò che qui è proposto, confermato, rifiutato e inviato appare qui.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Togli il filtro</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Esporta il registro di audit</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Righe JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
    <message>
        <source>Exports every entry with its hash.</source>
        <translation>Esporta ogni voce con il suo hash.</translation>
    </message>
    <message>
        <source>Exports every entry as a table.</source>
        <translation>Esporta ogni voce come tabella.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit entries %1</source>
        <translation>Voci di audit %1</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Il registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>voce %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>action</source>
        <translation>azione</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intento</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copia %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>WHAT WAS SHOWN</source>
        <translation>CIÒ CHE È STATO MOSTRATO</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Ciò che è stato mostrato</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>CIÒ CHE È STATO INVIATO</translation>
    </message>
    <message>
        <source>WHAT WOULD HAVE BEEN SENT</source>
        <translation>CIÒ CHE SAREBBE STATO INVIATO</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>THE ANSWER</source>
        <translation>LA RISPOSTA</translation>
    </message>
    <message>
        <source>Copy the entries as JSON</source>
        <translation>Copia le voci come JSON</translation>
    </message>
    <message>
        <source>Copied, each entry with its hash.</source>
        <translation>Copiato, ogni voce con la sua impronta.</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Beside: %1</source>
        <translation>Accanto: %1</translation>
    </message>
    <message>
        <source>Close what stands beside</source>
        <translation>Chiudi ciò che sta accanto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>The device is no longer listed.</source>
        <translation>Il dispositivo non è più in elenco.</translation>
    </message>
</context>
<context>
    <name>BookImportSheet</name>
    <message>
        <source>Take in %1</source>
        <translation>Acquisisci %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bring something</source>
        <translation>
            <numerusform>%n riga porta qualcosa</numerusform>
            <numerusform>%n righe portano qualcosa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace(s) what is there</source>
        <translation>
            <numerusform>%n di esse sostituisce ciò che c’è</numerusform>
            <numerusform>%n di esse sostituiscono ciò che c’è</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) nothing new</source>
        <translation>
            <numerusform>%n non dice nulla di nuovo</numerusform>
            <numerusform>%n non dicono nulla di nuovo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n non si può acquisire</numerusform>
            <numerusform>%n non si possono acquisire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in the fleet now and are kept for when they come</source>
        <translation>
            <numerusform>%n dispositivo ora non è nella flotta e viene conservato per quando arriva</numerusform>
            <numerusform>%n dispositivi ora non sono nella flotta e vengono conservati per quando arrivano</numerusform>
        </translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>non letto: %1</translation>
    </message>
    <message>
        <source>An empty cell takes away what is there</source>
        <translation>Una cella vuota toglie ciò che c’è</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Riga %1, %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) in</source>
        <translation>
            <numerusform>Acquisisci %n riga</numerusform>
            <numerusform>Acquisisci %n righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookedBars</name>
    <message>
        <source>Booked, next 24 hours</source>
        <translation>Prenotato, prossime 24 ore</translation>
    </message>
    <message>
        <source>actions per quarter of an hour, at most %1</source>
        <translation>azioni per quarto d’ora, al massimo %1</translation>
    </message>
    <message>
        <source>nothing is booked</source>
        <translation>nulla è prenotato</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>carica</translation>
    </message>
    <message>
        <source>discharge, export</source>
        <translation>scarica, immissione</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
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
        <translation>Pacchetto di supporto</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Salva il pacchetto di supporto</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Pacchetto di supporto (*.json)</translation>
    </message>
    <message>
        <source>What was said about %1, and what is known of it. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>Ciò che si è detto su %1 e ciò che se ne sa. Le chiavi non ci sono mai. Nulla viene inviato: si ottiene un file.</translation>
    </message>
    <message>
        <source>The last requests of this run, and what is known of the devices they were about. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>Le ultime richieste di questa sessione e ciò che si sa dei dispositivi coinvolti. Le chiavi non ci sono mai. Nulla viene inviato: si ottiene un file.</translation>
    </message>
    <message>
        <source>What happened? A sentence for the one who reads it</source>
        <translation>Che cosa è successo? Una frase per chi lo legge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>With the bodies of requests and answers</source>
        <translation>Con il contenuto di richieste e risposte</translation>
    </message>
    <message>
        <source>Names in place of ids</source>
        <translation>Nomi al posto degli id</translation>
    </message>
    <message>
        <source>Every byte of the file: %1 kB, %2, %3</source>
        <translation>Ogni byte del file: %1 kB, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n richiesta</numerusform>
            <numerusform>%n richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n lines</source>
        <translation>
            <numerusform>Anteprima, %n riga</numerusform>
            <numerusform>Anteprima, %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
</context>
<context>
    <name>ChartSurface</name>
    <message>
        <source>Not polled</source>
        <translation>Non rilevato</translation>
    </message>
    <message>
        <source>No data: fallback or not available</source>
        <translation>Nessun dato: valore di riserva o non disponibile</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Ancora da venire</translation>
    </message>
    <message>
        <source>Left and Right read the values.</source>
        <translation>Sinistra e Destra leggono i valori.</translation>
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
        <translation>Ora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>Codice</translation>
    </message>
</context>
<context>
    <name>CommandChooser</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>(%1 of %2)</source>
        <comment>devices known, of all</comment>
        <translation>(%1 di %2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>senza unità</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>%1 declared by this device</source>
        <translation>%1 dichiarati da questo dispositivo</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Dispositivo in sola lettura</translation>
    </message>
    <message>
        <source>Keep my values</source>
        <translation>Mantieni i miei valori</translation>
    </message>
    <message>
        <source>The device is being read again for its limits.</source>
        <translation>Il dispositivo viene riletto per conoscerne i limiti.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>In conflitto</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Ora non è possibile.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Nulla è ancora stato inviato</translation>
    </message>
</context>
<context>
    <name>ConfirmHost</name>
    <message>
        <source>Reading the device again…</source>
        <translation>Rilettura del dispositivo…</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>Non è stato possibile rileggerlo: %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantienila</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Send to demo</source>
        <translation>Invia a DEMO</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation>Invia a SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send</source>
        <translation>Tieni premuto per inviare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nulla lascia questo computer</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Questo va a un dispositivo simulato</translation>
    </message>
    <message>
        <source>This goes to real equipment</source>
        <translation>Questo va ad apparecchi reali</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>&quot;device_1 of user_1&quot;: between a device and the customer it belongs to</extracomment>
        <translation>di</translation>
    </message>
    <message>
        <source>NOW</source>
        <extracomment>Column of present values, in capitals</extracomment>
        <translation>ORA</translation>
    </message>
    <message>
        <source>AFTER</source>
        <extracomment>Column of values after the command, in capitals</extracomment>
        <translation>DOPO</translation>
    </message>
    <message>
        <source>%1: now %2, after %3</source>
        <translation>%1: ora %2, dopo %3</translation>
    </message>
    <message>
        <source>%1, at first %2</source>
        <translation>%1, all’inizio %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason or ticket, kept with the record</source>
        <translation>Motivo o ticket, conservato con la registrazione</translation>
    </message>
    <message>
        <source>or ticket, kept with the record; may stay empty</source>
        <translation>o ticket, conservato con la registrazione; può restare vuoto</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copia come curl</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(nessun contenuto)</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Contenuto della richiesta</translation>
    </message>
    <message>
        <source>Or type the word %1, then Enter</source>
        <translation>Oppure scrivere la parola %1, poi Invio</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Scrivere %1 per confermare</translation>
    </message>
    <message>
        <source>Type the word %1, then press Enter</source>
        <translation>Scrivere la parola %1, poi premere Invio</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio in corso</translation>
    </message>
</context>
<context>
    <name>ConflictHost</name>
    <message>
        <source>The action in the way has ended</source>
        <translation>L’azione che intralciava è terminata</translation>
    </message>
    <message>
        <source>Your command can be reviewed again.</source>
        <translation>Il comando si può rivedere.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Your command was not accepted; nothing reached the device</source>
        <translation>Il comando non è stato accettato; nulla ha raggiunto il dispositivo</translation>
    </message>
    <message>
        <source>409 CONFLICT</source>
        <translation>409 CONFLICT</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copia l’id richiesta</translation>
    </message>
    <message>
        <source>On one time axis: there already %1; yours %2</source>
        <translation>Su un unico asse del tempo: già presente %1; la propria %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Già presente: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>La propria: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>È terminata.</translation>
    </message>
    <message>
        <source>It is in progress and cannot be cancelled.</source>
        <translation>È in corso e non si può annullare.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Vie d’uscita</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Che cosa deve succedere?</translation>
    </message>
    <message>
        <source>It is followed; you can close this and come back.</source>
        <translation>Viene seguita; si può chiudere e tornare.</translation>
    </message>
    <message>
        <source>Only what this device and the answer offer is listed</source>
        <translation>È elencato solo ciò che offrono questo dispositivo e la risposta</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Mantieni ciò che è prenotato</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Waiting for its end</source>
        <translation>In attesa della sua fine</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rivedi</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Device records do not name their customer. Enter a user id, and every family is asked for the devices of this one.</source>
        <translation>I dispositivi non nominano il loro cliente. Inserire un id utente: a ogni famiglia si chiederanno i suoi dispositivi.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id utente</translation>
    </message>
    <message>
        <source>User id of the customer</source>
        <translation>Id utente del cliente</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Mostra i dispositivi</translation>
    </message>
    <message>
        <source>Customers seen before</source>
        <translation>Clienti già visti</translation>
    </message>
    <message>
        <source>Name, on this computer only</source>
        <translation>Nome, solo su questo computer</translation>
    </message>
    <message>
        <source>Name of the customer, kept on this computer only</source>
        <translation>Nome del cliente, conservato solo su questo computer</translation>
    </message>
    <message>
        <source>Note, on this computer only</source>
        <translation>Nota, solo su questo computer</translation>
    </message>
    <message>
        <source>Note about the customer, kept on this computer only</source>
        <translation>Nota sul cliente, conservata solo su questo computer</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n devices so far</source>
        <translation>
            <numerusform>Lettura… finora %n dispositivo</numerusform>
            <numerusform>Lettura… finora %n dispositivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read. %1</source>
        <translation>Non è stato possibile leggere nulla. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices; not every family could be read. %1</source>
        <translation>
            <numerusform>%n dispositivo; non tutte le famiglie sono state lette. %1</numerusform>
            <numerusform>%n dispositivi; non tutte le famiglie sono state lette. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No device of this customer is linked to this key.</source>
        <translation>Nessun dispositivo di questo cliente è collegato a questa chiave.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1, %2</source>
        <translation>Scegli %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Consent that is taken back cannot be given back from here: the customer has to link again. You will be asked to type the user id.</source>
        <translation>Un consenso ritirato non si può ridare da qui: il cliente deve collegare di nuovo. Sarà chiesto di scrivere l’id utente.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke consent for %n devices…</source>
        <translation>
            <numerusform>Revoca il consenso per %n dispositivo…</numerusform>
            <numerusform>Revoca il consenso per %n dispositivi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke consent for all…</source>
        <translation>Revoca il consenso per tutti…</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Collega un dispositivo</translation>
    </message>
    <message>
        <source>The customer opens this address and follows the steps there. It links simulated devices, because this window&apos;s key is no live one.</source>
        <translation>Il cliente apre questo indirizzo e segue i passi. Collega dispositivi simulati, perché la chiave di questa finestra non è una chiave live.</translation>
    </message>
    <message>
        <source>The customer opens this address, signs in with the maker and gives consent. It links real equipment.</source>
        <translation>Il cliente apre questo indirizzo, accede presso il produttore e dà il consenso. Collega apparecchi reali.</translation>
    </message>
    <message>
        <source>App id, from the dashboard</source>
        <translation>Id dell’app, dalla dashboard</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>Id dell’app</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail, if wanted</source>
        <translation>E-mail del cliente, se desiderata</translation>
    </message>
    <message>
        <source>External reference: an e-mail address</source>
        <translation>Riferimento esterno: un indirizzo e-mail</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Tipo di dispositivo</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Qualsiasi tipo</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteria</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Stazione di ricarica</translation>
    </message>
    <message>
        <source>HVAC</source>
        <translation>Climatizzazione</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Inverter solare</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veicolo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>At most this many devices; 0: not said</source>
        <translation>Al massimo questi dispositivi; 0: non indicato</translation>
    </message>
    <message>
        <source>Skip the choice of devices</source>
        <translation>Salta la scelta dei dispositivi</translation>
    </message>
    <message>
        <source>Address to link a device</source>
        <translation>Indirizzo per collegare un dispositivo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Indirizzo copiato.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Apri nel browser</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>not a time: 2025-06-12 17:00</source>
        <translation>non è un orario: 2025-06-12 17:00</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>prima di %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>dopo %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
</context>
<context>
    <name>DeclarationTable</name>
    <message>
        <source>BEFORE</source>
        <translation>PRIMA</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>ORA</translation>
    </message>
    <message>
        <source>Declared limits, before and now</source>
        <translation>Limiti dichiarati, prima e ora</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CAMPO</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 era %2, è %3</translation>
    </message>
    <message>
        <source>%1 is %2 as before</source>
        <translation>%1 è %2 come prima</translation>
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
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Ultimo valore noto</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Leggi ora</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Dispositivo in sola lettura</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Ancora nessuna azione</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copia l’id richiesta</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Altri comandi</translation>
    </message>
</context>
<context>
    <name>DeviceChart</name>
    <message>
        <source>at rest</source>
        <translation>a riposo</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in entrata</translation>
    </message>
    <message>
        <source>out</source>
        <translation>in uscita</translation>
    </message>
    <message>
        <source>between</source>
        <translation>tra</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>minimo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In entrata</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>In uscita</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>soglia massima</translation>
    </message>
</context>
<context>
    <name>DeviceHeader</name>
    <message>
        <source>Back to the fleet</source>
        <translation>Torna alla flotta</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copia l’id</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>A reading no older than a minute; may wait for the maker</source>
        <translation>Una lettura non più vecchia di un minuto; può attendere il produttore</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Previous device of the list</source>
        <translation>Dispositivo precedente dell’elenco</translation>
    </message>
    <message>
        <source>Next device of the list</source>
        <translation>Dispositivo successivo dell’elenco</translation>
    </message>
    <message>
        <source>Show its requests in the Inspector</source>
        <translation>Mostra le sue richieste nell’ispettore</translation>
    </message>
    <message>
        <source>Explain this device, for a ticket</source>
        <translation>Spiega questo dispositivo, per un ticket</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Gauges, controls and limits below come from what the device declares.</source>
        <translation>Indicatori, comandi e limiti qui sotto vengono da ciò che il dispositivo dichiara.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer (%1). The values below are the last ones that were read.</source>
        <translation>Non in linea presso il produttore (%1). I valori qui sotto sono gli ultimi letti.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Leggi ora</translation>
    </message>
    <message>
        <source>The API no longer lists this device. It stays here as it was last seen until you dismiss it.</source>
        <translation>L’API non elenca più questo dispositivo. Resta qui come visto l’ultima volta finché non lo si rimuove.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Rimuovi</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read as the contract describes them and count as not reported: %1</source>
        <translation>
            <numerusform>%n campo non si è potuto leggere come lo descrive il contratto e conta come non comunicato: %1</numerusform>
            <numerusform>%n campi non si sono potuti leggere come li descrive il contratto e contano come non comunicati: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did this happen?</source>
        <translation>Perché è successo?</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two readings: a warm pack, new firmware, a rule of the grid.</source>
        <translation>I limiti appartengono al dispositivo e possono cambiare tra due letture: una batteria calda, un nuovo firmware, una regola della rete.</translation>
    </message>
    <message>
        <source>returned with the refusal</source>
        <translation>giunto con il rifiuto</translation>
    </message>
    <message>
        <source>as far as the refusal told</source>
        <translation>per quanto detto dal rifiuto</translation>
    </message>
    <message>
        <source>read again after the refusal</source>
        <translation>riletto dopo il rifiuto</translation>
    </message>
</context>
<context>
    <name>EnergyPanel</name>
    <message>
        <source>Energy and data quality</source>
        <translation>Energia e qualità dei dati</translation>
    </message>
    <message>
        <source>live</source>
        <comment>source of a reading</comment>
        <translation>in diretta</translation>
    </message>
    <message>
        <source>cache</source>
        <comment>source of a reading</comment>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <comment>source of a reading</comment>
        <translation>proiezione</translation>
    </message>
    <message>
        <source>none</source>
        <comment>source of a reading</comment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Energy is calculated from power, not metered.</source>
        <translation>L’energia è calcolata dalla potenza, non misurata.</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>FAMIGLIA</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>ENTRATA</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>USCITA</translation>
    </message>
    <message>
        <source>PEAK</source>
        <translation>PICCO</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>NOTO</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>LETTURE</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out, %4 of the time known</source>
        <translation>%1: %2 in entrata, %3 in uscita, %4 del tempo noto</translation>
    </message>
    <message>
        <source>%1: no power field</source>
        <translation>%1: nessun campo di potenza</translation>
    </message>
    <message>
        <source>no power field</source>
        <translation>nessun campo di potenza</translation>
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
        <translation>Copia l’id richiesta</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Mostra questa richiesta nell’ispettore</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>What the effect is read from</source>
        <translation>Da che cosa si legge l’effetto</translation>
    </message>
    <message>
        <source>ASKED</source>
        <translation>CHIESTO</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>VISTO</translation>
    </message>
    <message>
        <source>%1: asked %2, seen %3</source>
        <translation>%1: chiesto %2, visto %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as asked</source>
        <translation>%1, come chiesto</translation>
    </message>
    <message>
        <source>%1, not as asked</source>
        <translation>%1, non come chiesto</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>This device, for a ticket</source>
        <translation>Questo dispositivo, per un ticket</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>Ciò che si sa del dispositivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Text for a ticket copied.</source>
        <translation>Testo per un ticket copiato.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Pacchetto di supporto…</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Mostra le sue richieste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>Non è stato possibile scrivere l’immagine.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>L’immagine è salvata.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n riga salvata.</numerusform>
            <numerusform>%n righe salvate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: no file was left behind.</source>
        <translation>Interrotto: nessun file è rimasto.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Salva ciò che è mostrato</translation>
    </message>
    <message>
        <source>AS SHOWN</source>
        <translation>COME MOSTRATO</translation>
    </message>
    <message>
        <source>CSV (RFC 4180)</source>
        <translation>CSV (RFC 4180)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets of this language</source>
        <translation>CSV per i fogli di calcolo di questa lingua</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Righe JSON</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Immagine (PNG)</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>Immagine (SVG)</translation>
    </message>
    <message>
        <source>EVERY READING BEHIND IT</source>
        <translation>TUTTE LE LETTURE SOTTOSTANTI</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings so far</source>
        <translation>
            <numerusform>%Ln lettura finora</numerusform>
            <numerusform>%Ln letture finora</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Valori per i fogli di calcolo di questo computer (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Righe JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Immagine (*.png)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Immagine (*.svg)</translation>
    </message>
</context>
<context>
    <name>FamilyChart</name>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>a family: power into its devices</comment>
        <translation>%1 in entrata</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>a family: power out of its devices</comment>
        <translation>%1 in uscita</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>known of</source>
        <translation>noti</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 di %2 dispositivi</translation>
    </message>
    <message>
        <source>net, newest</source>
        <translation>netto, ultimo</translation>
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
        <translation>%1 (nuovo)</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fold the record</source>
        <translation>Richiudi la registrazione</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostra la registrazione</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each drawn by its shape</source>
        <translation>
            <numerusform>%n campo, disegnato secondo la sua forma</numerusform>
            <numerusform>%n campi, ognuno disegnato secondo la sua forma</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>nulla comunicato</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Copia la registrazione</translation>
    </message>
    <message>
        <source>View of the record</source>
        <translation>Vista della registrazione</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CAMPO</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALORE</translation>
    </message>
    <message>
        <source>HOW IT IS READ</source>
        <translation>COME SI LEGGE</translation>
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
        <translation>Leggi ora</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Non in linea presso il produttore</translation>
    </message>
    <message>
        <source>%1, nothing older is kept for it.</source>
        <translation>%1, nulla di più vecchio è conservato.</translation>
    </message>
</context>
<context>
    <name>FleetCardGroups</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
</context>
<context>
    <name>FleetCardOrder</name>
    <message>
        <source>Sort</source>
        <translation>Ordina</translation>
    </message>
    <message>
        <source>Attention first</source>
        <translation>Prima le urgenze</translation>
    </message>
    <message>
        <source>Largest first; change to smallest first</source>
        <translation>Prima i maggiori; passa a prima i minori</translation>
    </message>
    <message>
        <source>Smallest first; change to largest first</source>
        <translation>Prima i minori; passa a prima i maggiori</translation>
    </message>
</context>
<context>
    <name>FleetCards</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
</context>
<context>
    <name>FleetColumnHead</name>
    <message>
        <source>%1, sorted, largest first</source>
        <translation>%1, ordinato, prima i maggiori</translation>
    </message>
    <message>
        <source>%1, sorted, smallest first</source>
        <translation>%1, ordinato, prima i minori</translation>
    </message>
</context>
<context>
    <name>FleetColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>Come all’inizio</translation>
    </message>
</context>
<context>
    <name>FleetFacets</name>
    <message>
        <source>FAMILY</source>
        <translation>FAMIGLIA</translation>
    </message>
    <message>
        <source>NEEDS ATTENTION</source>
        <translation>RICHIEDE ATTENZIONE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATO</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>PRODUTTORE</translation>
    </message>
    <message>
        <source>ACCEPTS COMMAND</source>
        <translation>ACCETTA IL COMANDO</translation>
    </message>
    <message>
        <source>YOUR TAGS</source>
        <translation>LE PROPRIE ETICHETTE</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Scegli dalla flotta</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
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
        <translation>accumulato</translation>
    </message>
    <message>
        <source>can take</source>
        <translation>può assorbire</translation>
    </message>
    <message>
        <source>can give</source>
        <translation>può cedere</translation>
    </message>
    <message>
        <source>can shed</source>
        <translation>può distaccare</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aggiornato</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostra solo %1</translation>
    </message>
</context>
<context>
    <name>FleetMapPanel</name>
    <message>
        <source>All devices by power</source>
        <translation>Tutti i dispositivi per potenza</translation>
    </message>
    <message>
        <source>All devices by charge level</source>
        <translation>Tutti i dispositivi per livello di carica</translation>
    </message>
    <message>
        <source>All devices by age of the reading</source>
        <translation>Tutti i dispositivi per età della lettura</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>In uscita</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuota</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Recente</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In entrata</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Piena</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Vecchia</translation>
    </message>
    <message>
        <source>failed or offline %1</source>
        <translation>fallito o non in linea %1</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>ultimo valore noto %1</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colora per</translation>
    </message>
    <message>
        <source>By power</source>
        <translation>Per potenza</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Per livello</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Per età</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>family and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distribution of what is shown</source>
        <translation>Distribuzione di ciò che è mostrato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: non comunicato</translation>
    </message>
    <message>
        <source>%1, %2 without</source>
        <translation>%1, %2 senza</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non comunicato</translation>
    </message>
</context>
<context>
    <name>FleetMatrix</name>
    <message>
        <source>What devices declare</source>
        <translation>Ciò che i dispositivi dichiarano</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Letture</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modello</numerusform>
            <numerusform>%n modelli</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of them declare none</source>
        <translation>%1 di %2 dispositivi, %3 di essi non ne dichiarano</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 di %2 dispositivi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Models and what they declare</source>
        <translation>Modelli e ciò che dichiarano</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no model told</source>
        <translation>modello non indicato</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: nessuno</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4</source>
        <translation>%1: %2 di %3 %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>None of them offers a strategy</source>
        <translation>Nessuno offre una strategia</translation>
    </message>
    <message>
        <source>None of them reports anything</source>
        <translation>Nessuno comunica qualcosa</translation>
    </message>
    <message>
        <source>None of them declares a command</source>
        <translation>Nessuno dichiara un comando</translation>
    </message>
    <message>
        <source>What is shown here comes from the devices&apos; own records.</source>
        <translation>Ciò che si vede qui viene dalle registrazioni dei dispositivi stessi.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>Flotta</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>di %1</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Energia accumulata</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Batterie, netto</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solare</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>Ricarica VE</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 di %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices read so far, the figures are of these</source>
        <translation>%1 di %2 dispositivi letti finora, le cifre sono le loro</translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s)</source>
        <translation>
            <numerusform>%n produttore</numerusform>
            <numerusform>%n produttori</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n gone device(s)</source>
        <translation>
            <numerusform>Rimuovi %n dispositivo scomparso</numerusform>
            <numerusform>Rimuovi %n dispositivi scomparsi</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the choices</source>
        <translation>Chiudi le scelte</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Scegli dalla flotta</translation>
    </message>
    <message>
        <source>What needs attention comes first</source>
        <translation>Prima ciò che richiede attenzione</translation>
    </message>
    <message>
        <source>In the order of the column alone</source>
        <translation>Solo nell’ordine della colonna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Viste salvate</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostra come</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Failed action</source>
        <translation>Azione fallita</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Non aggiornato</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n scelto</numerusform>
            <numerusform>%n scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Scegli tutti i %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Non sceglierne nessuno</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Nessun dispositivo corrisponde</translation>
    </message>
    <message>
        <source>This key sees no devices yet</source>
        <translation>Questa chiave non vede ancora dispositivi</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the fleet; the search or the filters hide all of them.</source>
        <translation>
            <numerusform>%n dispositivo è nella flotta; la ricerca o i filtri lo nascondono.</numerusform>
            <numerusform>%n dispositivi sono nella flotta; la ricerca o i filtri li nascondono tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices appear here once their owners have linked them.</source>
        <translation>I dispositivi appaiono qui quando i proprietari li hanno collegati.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>Headroom now, %1</source>
        <translation>Margine ora, %1</translation>
    </message>
    <message>
        <source>to take</source>
        <translation>da assorbire</translation>
    </message>
    <message>
        <source>to give</source>
        <translation>da cedere</translation>
    </message>
    <message>
        <source>to shed</source>
        <translation>da distaccare</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Raggruppa</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Salva ciò che è mostrato</translation>
    </message>
    <message>
        <source>Names, tags and notes</source>
        <translation>Nomi, etichette e note</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Tags, note</source>
        <translation>Etichette, nota</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Valori per i fogli di calcolo di questo computer (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Righe JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n riga salvata.</numerusform>
            <numerusform>%n righe salvate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Ordinamento in corso…</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>Select</source>
        <translation>Scegli</translation>
    </message>
</context>
<context>
    <name>FleetRows</name>
    <message>
        <source>Select all that are shown</source>
        <translation>Scegli tutto ciò che è mostrato</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
</context>
<context>
    <name>FleetSearch</name>
    <message>
        <source>Search devices: id, maker, model, status</source>
        <translation>Cerca dispositivi: id, produttore, modello, stato</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Cerca dispositivi</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Cerca %1</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Come continuare</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s)</source>
        <translation>
            <numerusform>%1, %n dispositivo</numerusform>
            <numerusform>%1, %n dispositivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetViewsMenu</name>
    <message>
        <source>No view is saved yet. A view keeps the search, the order and the columns under a name.</source>
        <translation>Nessuna vista è ancora salvata. Una vista conserva ricerca, ordine e colonne sotto un nome.</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>tutti i dispositivi</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>non leggibile</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Rimuovi la vista %1</translation>
    </message>
    <message>
        <source>Name of a view</source>
        <translation>Nome di una vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Condividi</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Acquisisci</translation>
    </message>
    <message>
        <source>Give views away as a file</source>
        <translation>Condividi viste in un file</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Viste (*.json)</translation>
    </message>
    <message>
        <source>Take views in from a file</source>
        <translation>Acquisisci viste da un file</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>%1, open</source>
        <translation>%1, aperto</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, chiuso</translation>
    </message>
</context>
<context>
    <name>FreshnessTag</name>
    <message>
        <source>never read</source>
        <translation>mai letto</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>senza sincronia</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Read from the maker just now</extracomment>
        <translation>in diretta</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>proiezione</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>No reading of this device exists yet</source>
        <translation>Di questo dispositivo non esiste ancora alcuna lettura</translation>
    </message>
    <message>
        <source>The maker does not answer; these are the last known values</source>
        <translation>Il produttore non risponde; questi sono gli ultimi valori noti</translation>
    </message>
    <message>
        <source>Read from the maker now</source>
        <translation>Letto adesso dal produttore</translation>
    </message>
    <message>
        <source>Up to 15 minutes old</source>
        <translation>Fino a 15 minuti</translation>
    </message>
    <message>
        <source>The platform&apos;s last captured record</source>
        <translation>L’ultima registrazione della piattaforma</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, di %2 fa</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>not reported</source>
        <translation>non comunicato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, da %2 a %3</translation>
    </message>
</context>
<context>
    <name>HistoryCompare</name>
    <message>
        <source>No device matches.</source>
        <translation>Nessun dispositivo corrisponde.</translation>
    </message>
    <message>
        <source>Eight are as many as can be told apart.</source>
        <translation>Più di otto non si distinguono.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 tra %2 e %3, %4 alla fine</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: nulla di noto</translation>
    </message>
    <message>
        <source>Comparison, %1: %2.</source>
        <translation>Confronto, %1: %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Of these devices</source>
        <translation>Di questi dispositivi</translation>
    </message>
    <message>
        <source>of the whole fleet, or family:battery, a name …</source>
        <translation>di tutta la flotta, o family:battery, un nome …</translation>
    </message>
    <message>
        <source>Put together as</source>
        <translation>Riuniti come</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Aggiungi %n dispositivo</numerusform>
            <numerusform>Aggiungi %n dispositivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calcolato</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 noto</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Togli %1</translation>
    </message>
    <message>
        <source>Choose a field and the devices to compare.</source>
        <translation>Scegliere un campo e i dispositivi da confrontare.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFamilies</name>
    <message numerus="yes">
        <source>%n-minute means</source>
        <translation>
            <numerusform>medie su %n minuto</numerusform>
            <numerusform>medie su %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-hour means</source>
        <translation>
            <numerusform>medie su %n ora</numerusform>
            <numerusform>medie su %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day means</source>
        <translation>
            <numerusform>medie su %n giorno</numerusform>
            <numerusform>medie su %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: nulla registrato.</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <comment>a family with its energies</comment>
        <translation>%1: %2 in entrata, %3 in uscita</translation>
    </message>
    <message>
        <source>Power by family, %1. %2.</source>
        <translation>Potenza per famiglia, %1. %2.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Non rilevato</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Potenza per famiglia</translation>
    </message>
    <message>
        <source>%1, above zero flows into devices</source>
        <translation>%1, sopra lo zero va verso i dispositivi</translation>
    </message>
    <message>
        <source>above zero flows into devices</source>
        <translation>sopra lo zero va verso i dispositivi</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>La registrazione è appena iniziata: le letture appaiono qui man mano.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In questo tempo non è stato registrato nulla.</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Livello delle batterie</translation>
    </message>
    <message>
        <source>median of %1 and the middle 80 %</source>
        <translation>mediana di %1 e l’80 % centrale</translation>
    </message>
    <message>
        <source>Battery level, %1: median of %2 devices, %3 at the end.</source>
        <translation>Livello delle batterie, %1: mediana di %2 dispositivi, %3 alla fine.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Orari in %1</translation>
    </message>
    <message>
        <source>Recording started now</source>
        <translation>La registrazione è appena iniziata</translation>
    </message>
    <message>
        <source>played by the simulator since %1, recorded by this application from the start</source>
        <translation>riprodotto dal simulatore da %1, registrato da questo programma dall’inizio</translation>
    </message>
    <message>
        <source>recorded by this application since %1</source>
        <translation>registrato da questo programma da %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n anno</numerusform>
            <numerusform>%n anni</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>%1 fino a ora</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 fino a %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Salva ciò che è mostrato</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Potenza per famiglia</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periodo</translation>
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
        <translation>7 g</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 g</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Per famiglia</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Fleet at a minute</source>
        <translation>Flotta a un minuto</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Orari in</translation>
    </message>
    <message>
        <source>My zone</source>
        <translation>Il mio fuso</translation>
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
        <translation>Orari in %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>%1 fino a ora</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 fino a %2</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: nulla registrato.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 tra %2 e %3, %4 alla fine</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 in entrata</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 in uscita</translation>
    </message>
    <message>
        <source>%1, calculated from power, %2 of the time known</source>
        <translation>%1, calcolato dalla potenza, %2 del tempo noto</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n anno</numerusform>
            <numerusform>%n anni</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded history</source>
        <translation>Storico registrato</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In entrata</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>In uscita</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Non rilevato</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Periodo del grafico</translation>
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
        <translation>7 g</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 g</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>La registrazione è appena iniziata: le letture appaiono qui man mano.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In questo tempo non è stato registrato nulla.</translation>
    </message>
    <message>
        <source>Recorded by this application since %1. %2</source>
        <translation>Registrato da questo programma dal %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of this recording are damaged and left out.</source>
        <translation>
            <numerusform>%n tratto di questa registrazione è danneggiato e omesso.</numerusform>
            <numerusform>%n tratti di questa registrazione sono danneggiati e omessi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Salva questo grafico</translation>
    </message>
    <message>
        <source>Played by the simulator since %1, recorded from the start of the demo on. %2</source>
        <translation>Riprodotto dal simulatore da %1, registrato dall’inizio della demo. %2</translation>
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
        <translation>La registrazione non si può leggere: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in the day before this minute.</source>
        <translation>Nulla è stato registrato nel giorno prima di questo minuto.</translation>
    </message>
    <message>
        <source>Nobody was recording at this minute. What is shown was read %1 before.</source>
        <translation>In questo minuto nessuno registrava. Ciò che si vede è stato letto %1 prima.</translation>
    </message>
    <message>
        <source>%1 of %2 devices had a reading from the quarter of an hour before; the others are marked with their age then.</source>
        <translation>%1 di %2 dispositivi avevano una lettura del quarto d’ora precedente; gli altri portano l’età che avevano allora.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrati</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>di %1</translation>
    </message>
    <message>
        <source>devices, at that minute</source>
        <translation>dispositivi, in quel minuto</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Energia accumulata</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Batterie, netto</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solare</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>Ricarica VE</translation>
    </message>
    <message>
        <source>You are looking at the past: %1. Nothing can be commanded from here. %2</source>
        <translation>Si sta guardando il passato: %1. Da qui non si può comandare nulla. %2</translation>
    </message>
    <message>
        <source>The past: %1. Nothing can be commanded from here.</source>
        <translation>Il passato: %1. Da qui non si può comandare nulla.</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Un’ora prima</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>Un minuto prima</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>Un minuto dopo</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Un’ora dopo</translation>
    </message>
    <message>
        <source>Minute of the past</source>
        <translation>Minuto del passato</translation>
    </message>
    <message>
        <source>Every device, %1 of them, had a reading from the quarter of an hour before.</source>
        <translation>Ognuno dei %1 dispositivi aveva una lettura del quarto d’ora precedente.</translation>
    </message>
    <message>
        <source>This minute is being read; rows and sums are not whole yet.</source>
        <translation>Questo minuto è in lettura; righe e somme non sono ancora complete.</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>%1 Recording goes on by itself once there is room.</source>
        <translation>%1 La registrazione riprende da sola appena c’è spazio.</translation>
    </message>
    <message>
        <source>%1 It is tried again every half minute and goes on by itself.</source>
        <translation>%1 Si riprova ogni mezzo minuto e riprende da sola.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are not in the history.</source>
        <translation>
            <numerusform>%Ln lettura non è nello storico.</numerusform>
            <numerusform>%Ln letture non sono nello storico.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to send</source>
        <translation>Tieni premuto per inviare</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviate</translation>
    </message>
    <message>
        <source>Keep holding, %1</source>
        <translation>Continuare a tenere premuto, %1</translation>
    </message>
    <message>
        <source>Hold for %1 seconds with the pointer or the Space key</source>
        <translation>Tenere premuto per %1 secondi con il puntatore o la barra spaziatrice</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>Ispettore</translation>
    </message>
    <message>
        <source>Support bundle written. Its place is on the clipboard.</source>
        <translation>Pacchetto di supporto scritto. La sua posizione è negli appunti.</translation>
    </message>
    <message>
        <source>Open a support bundle</source>
        <translation>Apri un pacchetto di supporto</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Pacchetto di supporto (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Non aperto</translation>
    </message>
    <message>
        <source>What the bundle tells</source>
        <translation>Che cosa dice il pacchetto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>from the bundle %1, to look at only</source>
        <translation>dal pacchetto %1, solo da guardare</translation>
    </message>
    <message>
        <source>every request of this run, newest first; the last 1,000 are kept, in memory only</source>
        <translation>ogni richiesta di questa sessione, prima le più recenti; si conservano le ultime 1.000, solo in memoria</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Che cosa dice</translation>
    </message>
    <message>
        <source>Close the bundle</source>
        <translation>Chiudi il pacchetto</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Apri un pacchetto…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Pacchetto di supporto…</translation>
    </message>
    <message>
        <source>A file for support: what was said and what is known, keys removed. You see every byte first.</source>
        <translation>Un file per il supporto: ciò che si è detto e ciò che si sa, senza chiavi. Si vede prima ogni byte.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Prosegui</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Holds the list still. Requests go on and are kept.</source>
        <translation>Ferma l’elenco. Le richieste continuano e vengono conservate.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservate</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>richieste</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Riuscite</translation>
    </message>
    <message>
        <source>Latency, median and 95th</source>
        <translation>Latenza, mediana e 95°</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Invito a rallentare</translation>
    </message>
    <message>
        <source>times</source>
        <translation>volte</translation>
    </message>
    <message numerus="yes">
        <source>Latency of the last %n requests, at most %1 ms</source>
        <translation>
            <numerusform>Latenza dell’ultima richiesta, al massimo %1 ms</numerusform>
            <numerusform>Latenza delle ultime %n richieste, al massimo %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latency, last %n requests</source>
        <translation>
            <numerusform>latenza, ultima richiesta</numerusform>
            <numerusform>latenza, ultime %n richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Scritture</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinte</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Giri</translation>
    </message>
    <message>
        <source>Path, code or request id</source>
        <translation>Percorso, codice o id richiesta</translation>
    </message>
    <message>
        <source>Filter by path, code or request id</source>
        <translation>Filtra per percorso, codice o id richiesta</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ORA</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>METODO</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PERCORSO</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATO</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ESITO</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>DURATA</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>PERCHÉ</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Richieste, prima le più recenti</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Nessuna richiesta corrisponde</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Ancora nessuna richiesta</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Il filtro le nasconde tutte.</translation>
    </message>
    <message>
        <source>What is asked of the API appears here.</source>
        <translation>Ciò che si chiede all’API appare qui.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Togli il filtro</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Request %1</source>
        <translation>Richiesta %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Id richiesta %1</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Copia l’id richiesta</translation>
    </message>
    <message>
        <source>Request id copied.</source>
        <translation>Id richiesta copiato.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copia come curl</translation>
    </message>
    <message>
        <source>Copied as curl. The key is written as $AMPS_API_KEY.</source>
        <translation>Copiato come curl. La chiave è scritta come $AMPS_API_KEY.</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copia JSON</translation>
    </message>
    <message>
        <source>Answer copied, every byte as it came.</source>
        <translation>Risposta copiata, ogni byte com’è arrivato.</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Apri il dispositivo</translation>
    </message>
    <message>
        <source>REQUEST HEADERS</source>
        <translation>INTESTAZIONI DELLA RICHIESTA</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Intestazioni della richiesta</translation>
    </message>
    <message>
        <source>REQUEST BODY</source>
        <translation>CONTENUTO DELLA RICHIESTA</translation>
    </message>
    <message>
        <source>The answer says that “%1” is at fault.</source>
        <translation>La risposta dice che l’errore è in «%1».</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Contenuto della richiesta</translation>
    </message>
    <message>
        <source>RESPONSE</source>
        <translation>RISPOSTA</translation>
    </message>
    <message>
        <source>No body, or let go to make room for newer ones.</source>
        <translation>Nessun contenuto, o lasciato andare per far posto a richieste più nuove.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>The beginning of a long answer. Copy JSON takes all of it.</source>
        <translation>L’inizio di una lunga risposta. «Copia JSON» la prende intera.</translation>
    </message>
</context>
<context>
    <name>JournalStrip</name>
    <message>
        <source>Nothing is sent until this is mended; the devices are watched as before. %1</source>
        <translation>Nulla viene inviato finché questo non è riparato; i dispositivi si osservano come prima. %1</translation>
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
        <translation>Copia %1</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>EVERYWHERE</source>
        <translation>OVUNQUE</translation>
    </message>
    <message>
        <source>Command palette: commands, devices, pages, settings</source>
        <translation>Tavolozza dei comandi: comandi, dispositivi, pagine, impostazioni</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Cerca nella flotta</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotta</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ispettore</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <translation>Restringi la barra</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Rileggi tutto</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Parte successiva e precedente della finestra</translation>
    </message>
    <message>
        <source>Text size: larger, smaller, as it was</source>
        <translation>Dimensione del testo: più grande, più piccolo, com’era</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Scuro o chiaro</translation>
    </message>
    <message>
        <source>Manual, at the page that fits</source>
        <translation>Manuale, alla pagina adatta</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Questi tasti</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>DISPOSITIVO</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Impostazioni del dispositivo</translation>
    </message>
    <message>
        <source>Actions of the device</source>
        <translation>Azioni del dispositivo</translation>
    </message>
    <message>
        <source>Previous and next device of the list</source>
        <translation>Dispositivo precedente e successivo dell’elenco</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Back to the fleet</source>
        <translation>Torna alla flotta</translation>
    </message>
    <message>
        <source>LISTS AND FORMS</source>
        <translation>ELENCHI E MODULI</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>Muoversi in un elenco</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Aprire ciò che è scelto</translation>
    </message>
    <message>
        <source>Choose; hold it down to send in LIVE</source>
        <translation>Scegliere; tenere premuto per inviare in LIVE</translation>
    </message>
    <message>
        <source>Change a value by one step, by ten</source>
        <translation>Cambiare un valore di un passo, di dieci</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Controllo successivo e precedente</translation>
    </message>
    <message>
        <source>Cancel; in a confirmation that is always safe</source>
        <translation>Annullare; in una conferma è sempre sicuro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>Undo a name, tag or note</source>
        <translation>Annulla un nome, un’etichetta o una nota</translation>
    </message>
    <message>
        <source>Explain it, for a ticket</source>
        <translation>Spiegalo, per un ticket</translation>
    </message>
    <message>
        <source>Its requests in the Inspector</source>
        <translation>Le sue richieste nell’ispettore</translation>
    </message>
    <message>
        <source>VIEWS OF THE FLEET</source>
        <translation>VISTE DELLA FLOTTA</translation>
    </message>
    <message>
        <source>Table: choose several rows</source>
        <translation>Tabella: scegliere più righe</translation>
    </message>
    <message>
        <source>Table: choose all rows, copy what is chosen</source>
        <translation>Tabella: scegliere tutte le righe, copiare ciò che è scelto</translation>
    </message>
    <message>
        <source>Table, on the head of a column: move the column</source>
        <translation>Tabella, sull’intestazione di una colonna: spostare la colonna</translation>
    </message>
    <message>
        <source>Table, on the head of a column: narrower, wider</source>
        <translation>Tabella, sull’intestazione di una colonna: più stretta, più larga</translation>
    </message>
    <message>
        <source>Map, on a distribution: from bar to bar; show its devices</source>
        <translation>Mappa, su una distribuzione: di barra in barra; mostrare i suoi dispositivi</translation>
    </message>
    <message>
        <source>Matrix: up to the heads, over to the names; show their devices</source>
        <translation>Matrice: in alto alle intestazioni, di lato ai nomi; mostrare i loro dispositivi</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TEMPO</translation>
    </message>
    <message>
        <source>Chart: read the values</source>
        <translation>Grafico: leggere i valori</translation>
    </message>
    <message>
        <source>Chart: earlier, later</source>
        <translation>Grafico: prima, dopo</translation>
    </message>
    <message>
        <source>Time line of the actions: from action to action; open it</source>
        <translation>Linea del tempo delle azioni: di azione in azione; aprirla</translation>
    </message>
    <message>
        <source>Time line of the actions: earlier, later</source>
        <translation>Linea del tempo delle azioni: prima, dopo</translation>
    </message>
    <message>
        <source>Chart, time line of the actions: closer, farther, back to now</source>
        <translation>Grafico, linea del tempo delle azioni: più vicino, più lontano, di nuovo a ora</translation>
    </message>
    <message>
        <source>Past of the fleet: by a minute, with Shift by 15; by an hour</source>
        <translation>Passato della flotta: di un minuto, con Maiusc di 15; di un’ora</translation>
    </message>
    <message>
        <source>In the palette: a device beside the page on screen</source>
        <translation>Nella tavolozza: un dispositivo accanto alla pagina aperta</translation>
    </message>
    <message>
        <source>Cards: to the buttons of a card, along them, and back</source>
        <translation>Schede: ai pulsanti di una scheda, dall’uno all’altro e indietro</translation>
    </message>
    <message>
        <source>Table, cards: close and open a group</source>
        <translation>Tabella, schede: chiudere e aprire un gruppo</translation>
    </message>
    <message>
        <source>On the head of a group: show this group alone</source>
        <translation>Sull’intestazione di un gruppo: mostrare solo questo gruppo</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+rotella</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Trascinare</translation>
    </message>
    <message>
        <source>Chart: closer and farther; earlier and later</source>
        <translation>Grafico: più vicino e più lontano; prima e dopo</translation>
    </message>
    <message>
        <source>By a page, in a list and in a dialog</source>
        <translation>Di una pagina, in un elenco e in una finestra</translation>
    </message>
</context>
<context>
    <name>LastActionPanel</name>
    <message>
        <source>Last action</source>
        <translation>Ultima azione</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Tutte le azioni</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Annulla l’azione</translation>
    </message>
</context>
<context>
    <name>LimitChanges</name>
    <message>
        <source>What the device declares now</source>
        <translation>Ciò che il dispositivo dichiara ora</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 era %2, è %3</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE è sbloccato: i comandi raggiungono apparecchi reali. Si blocca di nuovo tra %1.</translation>
    </message>
    <message>
        <source>It agrees again, go on</source>
        <translation>Concordano di nuovo, prosegui</translation>
    </message>
    <message>
        <source>Unlock for 10 min</source>
        <translation>Sblocca per 10 min</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>%n command(s) of the last run ended in the middle. They are settled by reading; nothing is sent again.</source>
        <translation>
            <numerusform>%n comando dell’ultima sessione è rimasto a metà. Si chiarisce leggendo; nulla viene reinviato.</numerusform>
            <numerusform>%n comandi dell’ultima sessione sono rimasti a metà. Si chiariscono leggendo; nulla viene reinviato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotta</translation>
    </message>
    <message>
        <source>cards table map devices</source>
        <translation>schede tabella mappa dispositivi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>users consent link</source>
        <translation>utenti consenso collegamento</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>booked planned history of commands</source>
        <translation>prenotate pianificate storico dei comandi</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>log proof who</source>
        <translation>registro prova chi</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ispettore</translation>
    </message>
    <message>
        <source>requests network bundle curl</source>
        <translation>richieste rete pacchetto curl</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>options preferences connections keys safety proxy language units</source>
        <translation>opzioni preferenze connessioni chiavi sicurezza proxy lingua unità</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Rileggi tutto</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>aggiorna ricarica</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Riprendi le letture</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Sospendi le letture</translation>
    </message>
    <message>
        <source>stop reading resume</source>
        <translation>ferma lettura riprendi</translation>
    </message>
    <message>
        <source>Theme as the desktop</source>
        <translation>Tema come il desktop</translation>
    </message>
    <message>
        <source>colours appearance automatic</source>
        <translation>colori aspetto automatico</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema scuro</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>colori aspetto notte</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema chiaro</translation>
    </message>
    <message>
        <source>colours appearance day</source>
        <translation>colori aspetto giorno</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Tema ad alto contrasto</translation>
    </message>
    <message>
        <source>colours appearance accessibility</source>
        <translation>colori aspetto accessibilità</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>zoom carattere dimensione</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Narrow or widen the rail</source>
        <translation>Restringi o allarga la barra</translation>
    </message>
    <message>
        <source>sidebar navigation</source>
        <translation>barra laterale navigazione</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>help documentation how to</source>
        <translation>aiuto documentazione come</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>aiuto tasti</translation>
    </message>
    <message>
        <source>Fleet as cards</source>
        <translation>Flotta come schede</translation>
    </message>
    <message>
        <source>Fleet as a table</source>
        <translation>Flotta come tabella</translation>
    </message>
    <message>
        <source>rows list</source>
        <translation>righe elenco</translation>
    </message>
    <message>
        <source>Fleet as a map</source>
        <translation>Flotta come mappa</translation>
    </message>
    <message>
        <source>heat map distribution</source>
        <translation>mappa di calore distribuzione</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
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
        <source>That request is no longer kept: the last 1,000 are, in memory only.</source>
        <translation>Quella richiesta non è più conservata: lo sono le ultime 1.000, solo in memoria.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>charts past curves compare export</source>
        <translation>grafici passato curve confronta esporta</translation>
    </message>
    <message>
        <source>What devices declare</source>
        <translation>Ciò che i dispositivi dichiarano</translation>
    </message>
    <message>
        <source>matrix commands capabilities fields</source>
        <translation>matrice comandi capacità campi</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pagine del manuale</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>MovedFacts</name>
    <message>
        <source>%1 was %2, is %3.</source>
        <translation>%1 era %2, è %3.</translation>
    </message>
    <message>
        <source>This changed while you were reading. Nothing was sent.</source>
        <translation>Questo è cambiato durante la lettura. Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Moved since the sheet opened</source>
        <translation>Cambiato dall’apertura</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Rivedi di nuovo</translation>
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
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotta</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ispettore</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>senza chiave</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Chiave: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Collegato a %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programmi</translation>
    </message>
</context>
<context>
    <name>NotesMenu</name>
    <message>
        <source>Names, tags and notes</source>
        <translation>Nomi, etichette e note</translation>
    </message>
    <message>
        <source>Your names, tags and notes</source>
        <translation>I propri nomi, etichette e note</translation>
    </message>
    <message>
        <source>None yet. Write them on a device&apos;s page, or for a selection, or take them in from a file. They stay on this computer.</source>
        <translation>Ancora nessuno. Si scrivono nella pagina di un dispositivo o per una selezione, oppure si acquisiscono da un file. Restano su questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s). They stay on this computer.</source>
        <translation>
            <numerusform>Di %n dispositivo. Restano su questo computer.</numerusform>
            <numerusform>Di %n dispositivi. Restano su questo computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in from CSV</source>
        <translation>Acquisisci da CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salva come CSV</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Save names, tags and notes as CSV</source>
        <translation>Salva nomi, etichette e note come CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
    <message>
        <source>Take names, tags and notes in from CSV</source>
        <translation>Acquisisci nomi, etichette e note da CSV</translation>
    </message>
    <message>
        <source>Separated values (*.csv *.tsv *.txt)</source>
        <translation>Valori separati (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes about the device</source>
        <translation>Le proprie note sul dispositivo</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Le proprie note</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>solo su questo computer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etichette, separate da virgole</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not a number</source>
        <translation>non è un numero</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necessario</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>oltre %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>sotto %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>almeno %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
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
        <translation>Incollare una chiave che inizia con sk_test_</translation>
    </message>
    <message>
        <source>Paste a key that starts with sk_live_</source>
        <translation>Incollare una chiave che inizia con sk_live_</translation>
    </message>
    <message>
        <source>Sandbox key, hidden entry</source>
        <translation>Chiave sandbox, inserimento nascosto</translation>
    </message>
    <message>
        <source>Live key, hidden entry</source>
        <translation>Chiave live, inserimento nascosto</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Chiave: %1</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Inserisci un’altra chiave</translation>
    </message>
    <message>
        <source>Start read-only</source>
        <translation>Inizia in sola lettura</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Check this key</source>
        <translation>Controlla questa chiave</translation>
    </message>
    <message>
        <source>Open for this run</source>
        <translation>Apri per questa sessione</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>%1, checked first</source>
        <translation>%1, controllato prima</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>Address and name</source>
        <translation>Indirizzo e nome</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Indirizzo dell’API</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Nome di questa connessione</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>The key of “%1”</source>
        <translation>La chiave di «%1»</translation>
    </message>
    <message>
        <source>Which fleet do you want to open?</source>
        <translation>Quale flotta si vuole aprire?</translation>
    </message>
    <message>
        <source>Everything else of this connection is kept here. Only its key is missing.</source>
        <translation>Tutto il resto di questa connessione è conservato qui. Manca solo la sua chiave.</translation>
    </message>
    <message>
        <source>You can keep all three and switch between them. The frame around the window always tells you where you are.</source>
        <translation>Si possono tenere tutte e tre e passare dall’una all’altra. La cornice della finestra dice sempre dove si è.</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Flotta dimostrativa</translation>
    </message>
    <message>
        <source>38 devices of all five families on a simulated day. Ready at once.</source>
        <translation>38 dispositivi di tutte e cinque le famiglie in un giorno simulato. Pronta subito.</translation>
    </message>
    <message>
        <source>Works without a network or a key</source>
        <translation>Funziona senza rete né chiave</translation>
    </message>
    <message>
        <source>Commands play out as on real devices</source>
        <translation>I comandi agiscono come su dispositivi veri</translation>
    </message>
    <message>
        <source>Can never reach real equipment</source>
        <translation>Non può mai raggiungere apparecchi reali</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>Apri la flotta dimostrativa</translation>
    </message>
    <message>
        <source>Larger ones:</source>
        <translation>Più grandi:</translation>
    </message>
    <message>
        <source>Sandbox key</source>
        <translation>Chiave sandbox</translation>
    </message>
    <message>
        <source>Amps simulates the devices. Every request is real, nothing moves in the physical world.</source>
        <translation>Amps simula i dispositivi. Ogni richiesta è vera, nulla si muove nel mondo fisico.</translation>
    </message>
    <message>
        <source>Full command set on every family</source>
        <translation>Tutti i comandi per ogni famiglia</translation>
    </message>
    <message>
        <source>The next read shows what you sent</source>
        <translation>La lettura successiva mostra ciò che è stato inviato</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Apri la sandbox</translation>
    </message>
    <message>
        <source>Live key</source>
        <translation>Chiave live</translation>
    </message>
    <message>
        <source>Real batteries, chargers and homes of real customers. Commands have real effects.</source>
        <translation>Batterie, stazioni e case vere di clienti veri. I comandi hanno effetti veri.</translation>
    </message>
    <message>
        <source>Every write asks first: hold or type to confirm</source>
        <translation>Ogni scrittura chiede prima: tenere premuto o scrivere per confermare</translation>
    </message>
    <message>
        <source>Starts read-only; commands are allowed later in Settings</source>
        <translation>Inizia in sola lettura; i comandi si permettono poi nelle Impostazioni</translation>
    </message>
    <message>
        <source>Every write is kept in the audit trail</source>
        <translation>Ogni scrittura resta nel registro di audit</translation>
    </message>
    <message>
        <source>Open the live fleet</source>
        <translation>Apri la flotta live</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Si collega a %1.</translation>
    </message>
    <message>
        <source>Open the fleet</source>
        <translation>Apri la flotta</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Chiedi di nuovo al portachiavi</translation>
    </message>
    <message>
        <source>Open another fleet</source>
        <translation>Apri un’altra flotta</translation>
    </message>
    <message>
        <source>Keys stay in this computer’s keyring. They are never written to logs, exports or the inspector.</source>
        <translation>Le chiavi restano nel portachiavi di questo computer. Non si scrivono mai in registri, esportazioni o nell’ispettore.</translation>
    </message>
    <message>
        <source>The key decides the fleet: a live key pasted into the sandbox door opens nothing and says so.</source>
        <translation>La chiave decide la flotta: una chiave live incollata nella porta sandbox non apre nulla e lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivi</numerusform>
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
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>%1. Command palette</source>
        <translation>%1. Tavolozza dei comandi</translation>
    </message>
    <message>
        <source>Nothing here sends anything by itself</source>
        <translation>Nulla qui invia qualcosa da sé</translation>
    </message>
    <message>
        <source>Find a command, device, page or setting</source>
        <translation>Trova un comando, un dispositivo, una pagina o un’impostazione</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, device, page or setting</source>
        <translation>Comando, dispositivo, pagina o impostazione</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Freccia su</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Freccia giù</translation>
    </message>
    <message>
        <source>move</source>
        <translation>muovi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>open</source>
        <translation>apri</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Invio</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>aprire accanto</translation>
    </message>
</context>
<context>
    <name>ParameterControl</name>
    <message>
        <source>Send %1</source>
        <translation>Invia %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>almeno %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>The present value, under a slider</extracomment>
        <translation>ora %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
</context>
<context>
    <name>PastDevicePanel</name>
    <message>
        <source>Device at %1</source>
        <translation>Dispositivo, %1</translation>
    </message>
    <message>
        <source>Not recorded at this minute</source>
        <translation>Non registrato in questo minuto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>This is how it was at %1. Commands go to a device as it is now: there are none here.</source>
        <translation>Era così: %1. I comandi vanno a un dispositivo com’è ora: qui non ce ne sono.</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>Aprilo com’è ora</translation>
    </message>
</context>
<context>
    <name>PendingStrip</name>
    <message>
        <source>Resolve</source>
        <translation>Risolvi</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Segui</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Mostra questa richiesta nell’ispettore</translation>
    </message>
</context>
<context>
    <name>PlanLaneRow</name>
    <message numerus="yes">
        <source>%1, %n action(s) in view</source>
        <translation>
            <numerusform>%1, %n azione visibile</numerusform>
            <numerusform>%1, %n azioni visibili</numerusform>
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
        <translation>3 g</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 g</translation>
    </message>
    <message>
        <source>Time line of the actions</source>
        <translation>Linea del tempo delle azioni</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Length of time in view</source>
        <translation>Durata mostrata</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nulla in questo tempo</translation>
    </message>
    <message>
        <source>No action was planned or ran in what is shown.</source>
        <translation>Nessuna azione era prevista o in corso in ciò che è mostrato.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Mostra adesso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 devices in view</source>
        <translation>
            <numerusform>%Ln azione di %1 dispositivi in vista</numerusform>
            <numerusform>%Ln azioni di %1 dispositivi in vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 groups in view</source>
        <translation>
            <numerusform>%Ln azione di %1 gruppi in vista</numerusform>
            <numerusform>%Ln azioni di %1 gruppi in vista</numerusform>
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
        <translation>%1. Apre quanto costa leggere.</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Fermo</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>“%1” proposes: %2.</source>
        <extracomment>%1 is the name that a script gave itself, %2 what it asks for</extracomment>
        <translation>«%1» propone: %2.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>%n altra attende.</numerusform>
            <numerusform>%n altre attendono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Apri il dispositivo</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rivedi</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing is sent by looking.</source>
        <translation>Apre la conferma. Guardare non invia nulla.</translation>
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
        <translation>Elenchi, pagina per pagina</translation>
    </message>
    <message>
        <source>Single devices</source>
        <translation>Singoli dispositivi</translation>
    </message>
    <message>
        <source>Fresh readings pulled</source>
        <translation>Letture nuove richieste</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Customers and health</source>
        <translation>Clienti e salute</translation>
    </message>
    <message>
        <source>Read budget</source>
        <translation>Budget di lettura</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left in this minute</source>
        <translation>
            <numerusform>%n richiesta rimasta in questo minuto</numerusform>
            <numerusform>%n richieste rimaste in questo minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, tried again</source>
        <translation>Di queste, ritentate</translation>
    </message>
    <message>
        <source>Of these, refused as too many</source>
        <translation>Di queste, rifiutate perché troppe</translation>
    </message>
    <message>
        <source>One sweep per interval needs</source>
        <translation>Un giro per intervallo richiede</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 al minuto</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>What was refused, and what the device declares now</source>
        <translation>Ciò che è stato rifiutato, e ciò che il dispositivo dichiara ora</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>What the device declares now</source>
        <translation>Ciò che il dispositivo dichiara ora</translation>
    </message>
    <message>
        <source>What to show of the declaration</source>
        <translation>Che cosa mostrare della dichiarazione</translation>
    </message>
    <message>
        <source>What changed, %1</source>
        <translation>Che cosa è cambiato, %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>FORM OPENED, %1</source>
        <translation>MODULO APERTO, %1</translation>
    </message>
    <message>
        <source>FORM OPENED</source>
        <translation>MODULO APERTO</translation>
    </message>
    <message>
        <source>NOW, %1</source>
        <translation>ORA, %1</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>ORA</translation>
    </message>
    <message>
        <source>deviceCapabilities, as it came with the refusal</source>
        <translation>deviceCapabilities, com’è giunto con il rifiuto</translation>
    </message>
    <message>
        <source>The refused request</source>
        <translation>La richiesta rifiutata</translation>
    </message>
    <message>
        <source>Open in inspector</source>
        <translation>Apri nell’ispettore</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ciò che è stato inviato</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ciò che è tornato</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file %1 already. What is in it now would be lost.</source>
        <translation>Esiste già un file %1. Ciò che contiene ora andrebbe perso.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Sostituire il file?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>All schedules</source>
        <translation>Tutti i programmi</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prossima volta %1</translation>
    </message>
    <message>
        <source>Not offered yet.</source>
        <translation>Non ancora offerto.</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. A command can be booked for a time or a window instead.</source>
        <translation>L’API descrive i programmi e risponde 501; chiesto %1. Si può invece prenotare un comando per un’ora o una finestra.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Asking for schedules…</source>
        <translation>Richiesta dei programmi…</translation>
    </message>
    <message>
        <source>None. It does what it is commanded and what its maker&apos;s own schedule says.</source>
        <translation>Nessuno. Fa ciò che gli si comanda e ciò che dice il programma del suo produttore.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Set a schedule…</source>
        <translation>Imposta un programma…</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>Annulla il programma</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule of %1</source>
        <translation>Programma: %1</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Ripetizione</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Ogni giorno</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una volta</translation>
    </message>
    <message>
        <source>Clock of</source>
        <translation>Orologio di</translation>
    </message>
    <message>
        <source>A time zone by its name, such as Europe/Madrid: times of day are read by its clock.</source>
        <translation>Un fuso orario con il suo nome, come Europe/Madrid: gli orari si leggono sul suo orologio.</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>Fuso orario del programma</translation>
    </message>
    <message>
        <source>%1: %2 (being changed)</source>
        <translation>%1: %2 (in modifica)</translation>
    </message>
    <message>
        <source>Change the slot %1</source>
        <translation>Cambia la fascia %1</translation>
    </message>
    <message>
        <source>Take the slot %1 out</source>
        <translation>Togli la fascia %1</translation>
    </message>
    <message>
        <source>Change this slot</source>
        <translation>Cambia questa fascia</translation>
    </message>
    <message>
        <source>One more slot</source>
        <translation>Un’altra fascia</translation>
    </message>
    <message>
        <source>The first slot</source>
        <translation>La prima fascia</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Inizia alle</translation>
    </message>
    <message>
        <source>A time of day, or a day and a time for once</source>
        <translation>Un orario, oppure un giorno e un’ora per una volta</translation>
    </message>
    <message>
        <source>When the slot begins</source>
        <translation>Quando inizia la fascia</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>How long the slot lasts</source>
        <translation>Quanto dura la fascia</translation>
    </message>
    <message>
        <source>4h, 1.5h, 90m</source>
        <translation>4h, 1.5h, 90m</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command of the slot</source>
        <translation>Comando della fascia</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>Applica la modifica</translation>
    </message>
    <message>
        <source>Add the slot</source>
        <translation>Aggiungi la fascia</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Contenuto della richiesta</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Nulla è ancora stato inviato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Rivedi…</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Programmi</translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>%n programma</numerusform>
            <numerusform>%n programmi</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>ce ne sono altri</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>letto %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura in corso</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Non ancora offerto</translation>
    </message>
    <message>
        <source>No schedules</source>
        <translation>Nessun programma</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. It is asked again only when you say so.</source>
        <translation>L’API descrive i programmi e risponde 501; chiesto %1. Si richiede di nuovo solo quando lo si dice.</translation>
    </message>
    <message>
        <source>A schedule is set on the page of a device.</source>
        <translation>Un programma si imposta nella pagina di un dispositivo.</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prossima volta %1</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>Cambia il programma di %1</translation>
    </message>
    <message>
        <source>Cancel the schedule of %1</source>
        <translation>Annulla il programma di %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>SettingsConnections</name>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Aggiungi una connessione</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Questa finestra</translation>
    </message>
    <message>
        <source>DEMO, the built-in fleet</source>
        <translation>DEMO, la flotta integrata</translation>
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
        <translation>Chiave</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>senza chiave</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one with a sandbox or a live key.</source>
        <translation>Nessuna connessione è ancora salvata. Aggiungerne una con una chiave sandbox o live.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (questa finestra)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuovo nome</translation>
    </message>
    <message>
        <source>%1, %2, %3, read-only</source>
        <translation>%1, %2, %3, sola lettura</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rinomina %1</translation>
    </message>
    <message>
        <source>Enter a new key for %1</source>
        <translation>Inserisci una nuova chiave per %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Rimuovere «%1»?</translation>
    </message>
    <message>
        <source>Everything of this connection on this computer goes: its key in the keyring, its settings, and its folder %1 with every stored reading. The audit log of what was sent is kept. Nothing changes at Amps or on any device. It cannot be undone.</source>
        <translation>Tutto di questa connessione su questo computer se ne va: la chiave nel portachiavi, le impostazioni e la cartella %1 con ogni lettura conservata. Il registro di audit di ciò che è stato inviato resta. Nulla cambia presso Amps né su alcun dispositivo. Non si può annullare.</translation>
    </message>
    <message>
        <source>Remove everything of it</source>
        <translation>Rimuovi tutto</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>This window records.</source>
        <translation>Questa finestra registra.</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>Il database dice</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Only a profile can share its history with other desks.</source>
        <translation>Solo un profilo può condividere il suo storico con altre postazioni.</translation>
    </message>
    <message>
        <source>Several desks can share one history in a PostgreSQL database. One of them records, the others read; when it closes, another takes over.</source>
        <translation>Più postazioni possono condividere uno storico in un database PostgreSQL. Una registra, le altre leggono; quando si chiude, subentra un’altra.</translation>
    </message>
    <message>
        <source>Address of a shared history</source>
        <translation>Indirizzo di uno storico condiviso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Non usare più</translation>
    </message>
    <message>
        <source>Taken when the profile is opened again. The password is never kept here: PostgreSQL&apos;s library reads it from ~/.pgpass.</source>
        <translation>Vale quando il profilo viene riaperto. La password non si conserva mai qui: la libreria di PostgreSQL la legge da ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contrasto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Meno movimento</translation>
    </message>
    <message>
        <source>Amps Fleet %1</source>
        <translation>Amps Fleet %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Sends nothing but the API requests that you see.</source>
        <translation>Software libero sotto la GNU General Public License, versione 3 o successiva. Non invia altro che le richieste API che si vedono.</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the device</source>
        <translation>Impostazioni del dispositivo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>kept by the device, %1</source>
        <translation>conservate dal dispositivo, %1</translation>
    </message>
    <message>
        <source>kept by the device</source>
        <translation>conservate dal dispositivo</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Ora non è possibile.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
</context>
<context>
    <name>SettingsRegion</name>
    <message>
        <source>Language and units</source>
        <translation>Lingua e unità</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Come comunicate</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Secondo la grandezza</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distanze</translation>
    </message>
    <message>
        <source>For readings only. Commands and settings keep the unit that the device declares, and so do charts, exports and the command line.</source>
        <translation>Solo per le letture. Comandi e impostazioni mantengono l’unità che il dispositivo dichiara, e così grafici, esportazioni e riga di comando.</translation>
    </message>
</context>
<context>
    <name>SettingsSafety</name>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE è sbloccato: i comandi raggiungono apparecchi reali. Si blocca di nuovo tra %1.</translation>
    </message>
    <message>
        <source>Each command is sent after a confirmation.</source>
        <translation>Ogni comando viene inviato dopo una conferma.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent from this connection</source>
        <translation>Sola lettura: da questa connessione non si può inviare nulla</translation>
    </message>
    <message>
        <source>Unlock LIVE for</source>
        <translation>Sblocca LIVE per</translation>
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
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>It locks by itself when the time is over, when the screen is locked, when the computer sleeps, and when any sign of the environment disagrees.</source>
        <translation>Si blocca da sé quando il tempo è scaduto, quando lo schermo si blocca, quando il computer va in sospensione e quando un segno dell’ambiente non concorda.</translation>
    </message>
</context>
<context>
    <name>SettingsTransport</name>
    <message>
        <source>Transport</source>
        <translation>Trasporto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>Authorities trusted</source>
        <translation>Autorità fidate</translation>
    </message>
    <message>
        <source>Certificates in doubt</source>
        <translation>Certificati dubbi</translation>
    </message>
    <message>
        <source>refused, without exception</source>
        <translation>rifiutati, senza eccezioni</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Reindirizzamenti</translation>
    </message>
    <message>
        <source>refused: a key goes nowhere else</source>
        <translation>rifiutati: una chiave non va altrove</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>http semplice</translation>
    </message>
    <message>
        <source>to this computer only</source>
        <translation>solo verso questo computer</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>A company network may need an authority of its own: the path of its certificate in PEM form.</source>
        <translation>Una rete aziendale può richiedere una propria autorità: il percorso del suo certificato in formato PEM.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificato di un’autorità</translation>
    </message>
    <message>
        <source>/path/to/authority.pem</source>
        <translation>/percorso/autorita.pem</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Non usare più</translation>
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
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>A tenth is above</source>
        <translation>Un decimo è al di sopra</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>A tenth is below</source>
        <translation>Un decimo è al di sotto</translation>
    </message>
    <message>
        <source>10 % above</source>
        <translation>10 % al di sopra</translation>
    </message>
    <message>
        <source>10 % below</source>
        <translation>10 % al di sotto</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>The file is damaged: %1 at byte %2.</source>
        <translation>Il file è danneggiato: %1 al byte %2.</translation>
    </message>
    <message>
        <source>This is no support bundle.</source>
        <translation>Questo non è un pacchetto di supporto.</translation>
    </message>
    <message>
        <source>The bundle was made by a later version of this application.</source>
        <translation>Il pacchetto è di una versione successiva di questo programma.</translation>
    </message>
</context>
<context>
    <name>TagsPopup</name>
    <message>
        <source>Tags and note</source>
        <translation>Etichette e nota</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n device(s)</source>
        <translation>
            <numerusform>Etichette di %n dispositivo</numerusform>
            <numerusform>Etichette di %n dispositivi</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nuova etichetta</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Metti</translation>
    </message>
    <message>
        <source>One note for all of them</source>
        <translation>Una nota per tutti</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Battery</source>
        <translation>Batteria</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Stazione di ricarica</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning: a family of devices</extracomment>
        <translation>Climatizzazione</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Inverter solare</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veicolo</translation>
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
        <translation>Dati integrati, senza rete</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>Dispositivi simulati</translation>
    </message>
    <message>
        <source>Real equipment</source>
        <translation>Apparecchi reali</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, ora dell’impianto</translation>
    </message>
    <message>
        <source>22:00, tomorrow 06:00, 1.5h</source>
        <translation>22:00, domani 06:00, 1,5 h</translation>
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
        <translation>%1, atteso ora</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1, non ancora</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Beside the step of an action that is awaited now</extracomment>
        <translation>prossimo</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, dopo %2</translation>
    </message>
</context>
<context>
    <name>TimelineSteps</name>
    <message>
        <source>Steps of the action</source>
        <translation>Passi dell’azione</translation>
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
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Command palette, Ctrl+K</source>
        <translation>Tavolozza dei comandi, Ctrl+K</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Riprendi le letture</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Sospendi le letture</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema scuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema chiaro</translation>
    </message>
    <message>
        <source>Manual, F1</source>
        <translation>Manuale, F1</translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>not reported</source>
        <translation>non comunicato</translation>
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
        <translation>Chiave di %1 – Amps Fleet</translation>
    </message>
    <message>
        <source>Welcome – Amps Fleet</source>
        <translation>Benvenuto – Amps Fleet</translation>
    </message>
    <message>
        <source>Amps Fleet</source>
        <translation>Amps Fleet</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Scuro o chiaro</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Il file non si può leggere: %1</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>In questo file non c’è alcun certificato in formato PEM.</translation>
    </message>
    <message>
        <source>This is the certificate of a server, not of an authority: it cannot vouch for any other.</source>
        <translation>È il certificato di un server, non di un’autorità: non può garantire per nessun altro.</translation>
    </message>
    <message>
        <source>The certificate in this file has expired.</source>
        <translation>Il certificato in questo file è scaduto.</translation>
    </message>
    <message>
        <source>The delivery lacks its id, its time stamp or its signature.</source>
        <translation>Alla consegna mancano l’id, la marca temporale o la firma.</translation>
    </message>
    <message>
        <source>The time stamp is no whole number of seconds.</source>
        <translation>La marca temporale non è un numero intero di secondi.</translation>
    </message>
    <message>
        <source>The delivery was signed more than five minutes before it was checked.</source>
        <translation>La consegna è stata firmata più di cinque minuti prima del controllo.</translation>
    </message>
    <message>
        <source>The delivery is signed for a time more than five minutes ahead.</source>
        <translation>La consegna è firmata per un’ora di oltre cinque minuti avanti.</translation>
    </message>
    <message>
        <source>There is no signature of version v1.</source>
        <translation>Non c’è alcuna firma di versione v1.</translation>
    </message>
    <message>
        <source>The signature was not made with this secret over this id, time stamp and body.</source>
        <translation>La firma non è stata fatta con questo segreto su questo id, questa marca temporale e questo contenuto.</translation>
    </message>
    <message>
        <source>A delivery with this id was verified before.</source>
        <translation>Una consegna con questo id è già stata verificata.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionCountdown</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>This action is not known.</source>
        <translation>Questa azione non è nota.</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled; this one is %1.</source>
        <translation>Si può annullare solo un’azione prenotata; questa è %1.</translation>
    </message>
    <message>
        <source>Booked; the service did not say for when.</source>
        <translation>Prenotata; il servizio non ha detto per quando.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1, %2 (%3 UTC)</source>
        <translation>%1, %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>You asked for %1.</source>
        <translation>È stato chiesto %1.</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Inizia tra %1</translation>
    </message>
    <message>
        <source>It should start now</source>
        <translation>Dovrebbe iniziare ora</translation>
    </message>
    <message>
        <source>It should have started %1 ago and is still booked</source>
        <translation>Sarebbe dovuta iniziare %1 fa ed è ancora prenotata</translation>
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
        <translation>Nessuna ora indicata</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>non da qui</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTimeline</name>
    <message>
        <source>the maker</source>
        <translation>il produttore</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creata</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>da qui</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>non da qui</translation>
    </message>
    <message>
        <source>fires at %1, in %2</source>
        <translation>scatta tra %2 (%1)</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmata</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>it did not run</source>
        <translation>non è stata eseguita</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Presa in carico</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>inviata a %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallita</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>%1 accepted it</source>
        <translation>%1 l’ha accettata</translation>
    </message>
    <message>
        <source>accepted, not seen yet</source>
        <translation>accettata, non ancora vista</translation>
    </message>
    <message>
        <source>a later read shows it, not an API state</source>
        <translation>lo mostra una lettura successiva, non è uno stato dell’API</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Vista sul dispositivo</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 finora</translation>
    </message>
    <message>
        <source>Longer than usual: it should have started at %1.</source>
        <translation>Più del solito: sarebbe dovuta iniziare (%1).</translation>
    </message>
    <message>
        <source>Longer than usual: it should have ended at %1.</source>
        <translation>Più del solito: sarebbe dovuta finire (%1).</translation>
    </message>
    <message>
        <source>Longer than usual: %1 mostly takes %2.</source>
        <translation>Più del solito: %1 impiega per lo più %2.</translation>
    </message>
    <message>
        <source>It is about to start.</source>
        <translation>Sta per iniziare.</translation>
    </message>
    <message>
        <source>Can be cancelled for %1.</source>
        <translation>Si può annullare per %1.</translation>
    </message>
    <message>
        <source>At the end, %1, the battery goes to idle and keeps its level.</source>
        <translation>Alla fine, %1, la batteria va a riposo e mantiene il livello.</translation>
    </message>
    <message>
        <source>At the end, %1, the device goes back by itself.</source>
        <translation>Alla fine, %1, il dispositivo torna da sé.</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>Si può annullare fino a: %1.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTracker</name>
    <message>
        <source>The disk has not written the intent down in time.</source>
        <translation>Il disco non ha annotato l’intento in tempo.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditCheck</name>
    <message>
        <source>Not exported</source>
        <translation>Non esportato</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported</source>
        <translation>
            <numerusform>%n voce esportata</numerusform>
            <numerusform>%n voci esportate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::AuditFile</name>
    <message>
        <source>The audit log cannot be written: %1</source>
        <translation>Il registro di audit non si può scrivere: %1</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>la sua cartella non si può creare.</translation>
    </message>
    <message>
        <source>another window is opening it.</source>
        <translation>un’altra finestra lo sta aprendo.</translation>
    </message>
    <message>
        <source>it is not open.</source>
        <translation>non è aperto.</translation>
    </message>
    <message>
        <source>the file was taken away or replaced while it was in use.</source>
        <translation>il file è stato tolto o sostituito durante l’uso.</translation>
    </message>
    <message>
        <source>the file became shorter while it was in use.</source>
        <translation>il file si è accorciato durante l’uso.</translation>
    </message>
    <message>
        <source>somebody else has written to it.</source>
        <translation>qualcun altro vi ha scritto.</translation>
    </message>
    <message>
        <source>Another process holds the audit log.</source>
        <translation>Un altro processo tiene il registro di audit.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditStory</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>fleet::AuditWords</name>
    <message>
        <source>Shown, not confirmed</source>
        <translation>Mostrata, non confermata</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declinata</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Bloccata qui</translation>
    </message>
    <message>
        <source>Confirmed, not sent</source>
        <translation>Confermata, non inviata</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>In viaggio</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rifiutata: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviate</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivata</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Non arrivata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallita</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallita: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>After a damaged log</source>
        <translation>Dopo un registro danneggiato</translation>
    </message>
    <message>
        <source>Log begins</source>
        <translation>Inizio del registro</translation>
    </message>
    <message>
        <source>Mended after a crash</source>
        <translation>Riparato dopo un arresto anomalo</translation>
    </message>
    <message>
        <source>Completed, took effect</source>
        <translation>Completata, ha avuto effetto</translation>
    </message>
    <message>
        <source>Completed, in progress</source>
        <translation>Completata, in corso</translation>
    </message>
    <message>
        <source>Completed, no effect yet</source>
        <translation>Completata, ancora senza effetto</translation>
    </message>
    <message>
        <source>Completed, contradicted</source>
        <translation>Completata, smentita</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>Ha avuto effetto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>No effect yet</source>
        <translation>Ancora senza effetto</translation>
    </message>
    <message>
        <source>Contradicted by a reading</source>
        <translation>Smentita da una lettura</translation>
    </message>
    <message>
        <source>The log begins</source>
        <translation>Il registro inizia</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrata</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermata</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviate</translation>
    </message>
    <message>
        <source>Accepted, HTTP %1</source>
        <translation>Accettata, HTTP %1</translation>
    </message>
    <message>
        <source>Refused, HTTP %1</source>
        <translation>Rifiutata, HTTP %1</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>Era arrivata</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Non è arrivata</translation>
    </message>
    <message>
        <source>The action ended: %1</source>
        <translation>L’azione è finita: %1</translation>
    </message>
    <message>
        <source>The log is whole.</source>
        <translation>Il registro è integro.</translation>
    </message>
    <message>
        <source>This log is whole, the one before it was not.</source>
        <translation>Questo registro è integro, quello precedente no.</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>La voce %1 è stata cambiata.</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>La voce %1 è stata tolta.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were taken out.</source>
        <translation>Le voci da %1 a %2 sono state tolte.</translation>
    </message>
    <message>
        <source>An entry was put in at %1.</source>
        <translation>Una voce è stata inserita a %1.</translation>
    </message>
    <message>
        <source>Another entry stands in the place of %1.</source>
        <translation>Un’altra voce sta al posto di %1.</translation>
    </message>
    <message>
        <source>An entry was repeated at %1.</source>
        <translation>Una voce è stata ripetuta a %1.</translation>
    </message>
    <message>
        <source>The log was cut off in the middle of entry %1.</source>
        <translation>Il registro è stato tagliato a metà della voce %1.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on.</source>
        <translation>Manca la fine del registro, dalla voce %1 in poi.</translation>
    </message>
    <message>
        <source>The log was written anew, up to entry %1.</source>
        <translation>Il registro è stato riscritto, fino alla voce %1.</translation>
    </message>
    <message>
        <source>The head of the log is missing.</source>
        <translation>Manca la testata del registro.</translation>
    </message>
    <message>
        <source>The head of the log was changed.</source>
        <translation>La testata del registro è stata cambiata.</translation>
    </message>
    <message>
        <source>The head is older than the log, which goes on from entry %1.</source>
        <translation>La testata è più vecchia del registro, che continua dalla voce %1.</translation>
    </message>
    <message>
        <source>The head belongs to another log.</source>
        <translation>La testata appartiene a un altro registro.</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Il registro non si può leggere.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from the first one on.</source>
        <translation>
            <numerusform>%n voce segue dalla prima.</numerusform>
            <numerusform>%n voci si susseguono dalla prima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, each chained to the one before, and the head agrees.</source>
        <translation>
            <numerusform>%n voce, e la testata concorda.</numerusform>
            <numerusform>%n voci, ognuna legata alla precedente, e la testata concorda.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Da %1 a %2.</translation>
    </message>
    <message>
        <source>The last run ended in the middle of an entry, as after a crash.</source>
        <translation>L’ultima sessione è finita a metà di una voce, come dopo un arresto anomalo.</translation>
    </message>
    <message>
        <source>Of the one before it, this was found: %1.</source>
        <translation>Di quello precedente è stato trovato questo: %1.</translation>
    </message>
    <message>
        <source>Its last entries were cut off, or an older copy was put back.</source>
        <translation>Le ultime voci sono state tagliate, o è stata rimessa una copia più vecchia.</translation>
    </message>
    <message>
        <source>The entries follow each other, but they are not those whose head was kept: somebody made the chain anew, or an older copy was continued.</source>
        <translation>Le voci si susseguono, ma non sono quelle la cui testata è stata conservata: qualcuno ha rifatto la catena, o ha continuato una copia più vecchia.</translation>
    </message>
    <message>
        <source>Without its head, nobody can tell whether the end is missing.</source>
        <translation>Senza la testata nessuno può dire se manca la fine.</translation>
    </message>
    <message>
        <source>The break is there, or in the entry before it, if its own hash was made anew.</source>
        <translation>La rottura è lì, o nella voce precedente se la sua impronta è stata rifatta.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BookImport</name>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>The first line must name the columns: id, and name, tags or note.</source>
        <translation>La prima riga deve nominare le colonne: id, e name, tags o note.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Manca l’id.</translation>
    </message>
    <message>
        <source>The same device stands in line %1 already; that one counts.</source>
        <translation>Lo stesso dispositivo è già alla riga %1; vale quella.</translation>
    </message>
    <message>
        <source>%1 “%2” goes</source>
        <translation>%1: si toglie «%2»</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 “%2” instead of “%3”</source>
        <translation>%1 «%2» al posto di «%3»</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etichette</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nulla di nuovo</translation>
    </message>
</context>
<context>
    <name>fleet::BookedAhead</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>Two times, and what is booked between them</extracomment>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>Nothing is booked for the next 24 hours.</source>
        <translation>Nulla è prenotato per le prossime 24 ore.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 charge</comment>
        <extracomment>How many of which command, as the API spells it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2: nothing booked</source>
        <translation>dalle %1 alle %2: niente di prenotato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked for the next 24 hours, at most %1 within a quarter of an hour, from %2 on.</source>
        <extracomment>%1 is how many begin within one quarter of an hour, %2 the time of that quarter</extracomment>
        <translation>
            <numerusform>%Ln prenotata per le prossime 24 ore, al massimo %1 in un quarto d’ora, dalle %2.</numerusform>
            <numerusform>%Ln prenotate per le prossime 24 ore, al massimo %1 in un quarto d’ora, dalle %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BundleDesk</name>
    <message>
        <source>The bundle could not be written: %1.</source>
        <translation>Il pacchetto non si è potuto scrivere: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Il file non si può leggere: %1.</translation>
    </message>
    <message>
        <source>The file is larger than any support bundle.</source>
        <translation>Il file è più grande di qualsiasi pacchetto di supporto.</translation>
    </message>
    <message>
        <source>Made %1 by Amps Fleet %2 on %3, environment %4, %5</source>
        <translation>Fatto il %1 da Amps Fleet %2 su %3, ambiente %4, %5</translation>
    </message>
</context>
<context>
    <name>fleet::CapabilityMatrix</name>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>fino a %1</translation>
    </message>
</context>
<context>
    <name>fleet::ChartRange</name>
    <message>
        <source>%1, lowest</source>
        <translation>%1, minimo</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, massimo</translation>
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
        <translation>non rilevato</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>nessun dato</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>a time that has not been yet, in a table over time</comment>
        <translation>ancora da venire</translation>
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
        <translation>Ora dell’impianto, per esempio 22:00, domani 06:00, 2026-06-12 22:00, +30 min o +1,5 h. Al massimo 30 giorni prima.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rivedi</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Rivedi %1</translation>
    </message>
    <message>
        <source>The device declares other limits than when the form was opened.</source>
        <translation>Il dispositivo dichiara altri limiti rispetto all’apertura del modulo.</translation>
    </message>
    <message>
        <source>Enter a value, or untick it: then it is not sent.</source>
        <translation>Inserire un valore, o togliere la spunta: allora non viene inviato.</translation>
    </message>
    <message>
        <source>Enter when it shall start.</source>
        <translation>Inserire quando deve iniziare.</translation>
    </message>
    <message>
        <source>This is no time. Try 22:00, 2026-06-12 22:00, +30m or +1.5h.</source>
        <translation>Non è un orario. Provare 22:00, 2026-06-12 22:00, +30 min o +1,5 h.</translation>
    </message>
    <message>
        <source>Enter when it shall end.</source>
        <translation>Inserire quando deve finire.</translation>
    </message>
    <message>
        <source>Enter a clock time, such as 05:00 or 2026-06-13 05:00.</source>
        <translation>Inserire un orario, come 05:00 o 2026-06-13 05:00.</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Nessun dispositivo è scelto.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Questo dispositivo non è più noto.</translation>
    </message>
    <message>
        <source>This device declares no commands.</source>
        <translation>Questo dispositivo non dichiara comandi.</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>nessun parametro</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ora %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usa %1</translation>
    </message>
    <message>
        <source>If an action is there already, you decide then.</source>
        <translation>Se c’è già un’azione, si decide allora.</translation>
    </message>
    <message>
        <source>A booked action is cancelled and this one takes its place.</source>
        <translation>Un’azione prenotata viene annullata e questa prende il suo posto.</translation>
    </message>
    <message>
        <source>This one starts when the other one ends.</source>
        <translation>Questa inizia quando l’altra finisce.</translation>
    </message>
    <message>
        <source>A strategy that this application has not met.</source>
        <translation>Una strategia che questo programma non conosce ancora.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at a time still to be entered</source>
        <translation>%1, a un’ora ancora da inserire</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>Correggi %n campo</numerusform>
            <numerusform>Correggi %n campi</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>L’invio è rifiutato: il diario non si può scrivere.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>In attesa della risposta</translation>
    </message>
    <message>
        <source>Live control of this family is not open yet: the API will probably refuse.</source>
        <translation>Il comando reale di questa famiglia non è ancora aperto: l’API probabilmente rifiuterà.</translation>
    </message>
    <message>
        <source>The setpoints cross: it would heat to %1 and cool to %2 at the same time.</source>
        <translation>I valori impostati si incrociano: scalderebbe fino a %1 e raffredderebbe a %2 insieme.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to charge.</source>
        <translation>È già a %1: non c’è nulla da caricare.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to discharge.</source>
        <translation>È già a %1: non c’è nulla da scaricare.</translation>
    </message>
    <message>
        <source>Its own floor is %1: it will stop there.</source>
        <translation>La sua soglia minima è %1: lì si fermerà.</translation>
    </message>
    <message>
        <source>The refusal named the limits; they are those that the form showed.</source>
        <translation>Il rifiuto ha nominato i limiti; sono quelli che il modulo mostrava.</translation>
    </message>
    <message>
        <source>The form now follows the refusal. What you entered is kept; nothing is sent again by itself.</source>
        <translation>Il modulo ora segue il rifiuto. Ciò che è stato inserito resta; nulla viene reinviato da sé.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken. The device is being read again.</source>
        <translation>Il rifiuto non ha detto che cosa sarebbe accettato. Il dispositivo viene riletto.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken, and the device could not be read: %1</source>
        <translation>Il rifiuto non ha detto che cosa sarebbe accettato, e il dispositivo non si è potuto leggere: %1</translation>
    </message>
    <message>
        <source>The device was read again and still declares what the form shows.</source>
        <translation>Il dispositivo è stato riletto e dichiara ancora ciò che il modulo mostra.</translation>
    </message>
    <message>
        <source>The device was read again; the form follows what it declares now.</source>
        <translation>Il dispositivo è stato riletto; il modulo segue ciò che dichiara ora.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>apri</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in words, and the names of its parameters: &quot;Charge: target, power&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read-only device: a vehicle can be read but not commanded through the API.</source>
        <translation>Sola lettura: un veicolo può essere letto ma non comandato tramite l’API.</translation>
    </message>
    <message>
        <source>Read-only device: a solar inverter can be read but not commanded through the API.</source>
        <translation>Sola lettura: un inverter solare può essere letto ma non comandato tramite l’API.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandDesk</name>
    <message>
        <source>Not possible now</source>
        <translation>Ora non è possibile</translation>
    </message>
    <message>
        <source>This request is not known any more.</source>
        <translation>Questa richiesta non è più nota.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandWords</name>
    <message>
        <source>keeping %1</source>
        <translation>mantenendo %1</translation>
    </message>
    <message>
        <source>Charge with this charger</source>
        <translation>Carica con questa stazione</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Set to idle</source>
        <translation>Metti a riposo</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Riscalda</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Raffredda</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <translation>Riscalda e raffredda da sé</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <translation>Segui il proprio programma</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>%1 fino a %2</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batteria</translation>
    </message>
    <message>
        <source>charger</source>
        <translation>stazione di ricarica</translation>
    </message>
    <message>
        <source>heating and cooling</source>
        <translation>riscaldamento e raffrescamento</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <translation>inverter solare</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>veicolo</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A un’ora</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra oraria</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Chiedimelo</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituiscila</translation>
    </message>
    <message>
        <source>Queue mine after it</source>
        <translation>Metti la mia dopo</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>nessun parametro</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, ora dell’impianto</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programmata</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>presa in carico</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completata</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallita</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullata</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>nessuno stato</translation>
    </message>
    <message>
        <source>About %1: as much as fits into the window at %2</source>
        <translation>Circa %1: quanto ci sta nella finestra a %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>circa %1</translation>
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
        <translation>Carica con questa stazione fino a %1</translation>
    </message>
    <message>
        <source>Charge with this charger at up to %1</source>
        <translation>Carica con questa stazione a non più di %1</translation>
    </message>
    <message>
        <source>Charge with this charger to %1 at up to %2</source>
        <translation>Carica con questa stazione fino a %1 a non più di %2</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Carica %1</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>Carica %1 fino a %2</translation>
    </message>
    <message>
        <source>Charge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>Carica %1 a non più di %2</translation>
    </message>
    <message>
        <source>Charge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>Carica %1 fino a %2 a non più di %3</translation>
    </message>
    <message>
        <source>Charge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Carica fino a %1</translation>
    </message>
    <message>
        <source>Charge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Carica a non più di %1</translation>
    </message>
    <message>
        <source>Charge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Carica fino a %1 a non più di %2</translation>
    </message>
    <message>
        <source>Discharge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Scarica %1</translation>
    </message>
    <message>
        <source>Discharge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>Scarica %1 fino a %2</translation>
    </message>
    <message>
        <source>Discharge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>Scarica %1 a non più di %2</translation>
    </message>
    <message>
        <source>Discharge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>Scarica %1 fino a %2 a non più di %3</translation>
    </message>
    <message>
        <source>Discharge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Scarica fino a %1</translation>
    </message>
    <message>
        <source>Discharge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Scarica a non più di %1</translation>
    </message>
    <message>
        <source>Discharge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Scarica fino a %1 a non più di %2</translation>
    </message>
    <message>
        <source>Set %1 to idle</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Metti %1 a riposo</translation>
    </message>
    <message>
        <source>Heat to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Riscalda fino a %1</translation>
    </message>
    <message>
        <source>Cool to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Raffredda fino a %1</translation>
    </message>
    <message>
        <source>Heat and cool by itself between %1 and %2</source>
        <translation>Riscalda e raffredda da sé tra %1 e %2</translation>
    </message>
    <message>
        <source>Let %1 follow its own schedule</source>
        <extracomment>%1 is &quot;this device&quot;</extracomment>
        <translation>Lascia che %1 segua il proprio programma</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it</extracomment>
        <translation>Imposta %1 su %2</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level</extracomment>
        <translation>Imposta %1 su %2, fino a %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a power</extracomment>
        <translation>Imposta %1 su %2, a non più di %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3 at up to %4</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level, %4 a power</extracomment>
        <translation>Imposta %1 su %2, fino a %3 a non più di %4</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Imposta su %1</translation>
    </message>
    <message>
        <source>Set to %1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>Imposta su %1, fino a %2</translation>
    </message>
    <message>
        <source>Set to %1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>Imposta su %1, a non più di %2</translation>
    </message>
    <message>
        <source>Set to %1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>Imposta su %1, fino a %2 a non più di %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: tomorrow 06:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>who does it</comment>
        <translation>questa batteria</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>whom it is done to</comment>
        <translation>questa batteria</translation>
    </message>
    <message>
        <source>of this battery</source>
        <comment>whose it is</comment>
        <translation>di questa batteria</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>who does it</comment>
        <translation>questa stazione di ricarica</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>whom it is done to</comment>
        <translation>questa stazione di ricarica</translation>
    </message>
    <message>
        <source>of this charger</source>
        <comment>whose it is</comment>
        <translation>di questa stazione di ricarica</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>who does it</comment>
        <translation>questo climatizzatore</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>whom it is done to</comment>
        <translation>questo climatizzatore</translation>
    </message>
    <message>
        <source>of this heating and cooling</source>
        <comment>whose it is</comment>
        <translation>di questo climatizzatore</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>who does it</comment>
        <translation>questo inverter solare</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>whom it is done to</comment>
        <translation>questo inverter solare</translation>
    </message>
    <message>
        <source>of this solar inverter</source>
        <comment>whose it is</comment>
        <translation>di questo inverter solare</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>who does it</comment>
        <translation>questo veicolo</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>whom it is done to</comment>
        <translation>questo veicolo</translation>
    </message>
    <message>
        <source>of this vehicle</source>
        <comment>whose it is</comment>
        <translation>di questo veicolo</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>who does it</comment>
        <translation>questo dispositivo</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>whom it is done to</comment>
        <translation>questo dispositivo</translation>
    </message>
    <message>
        <source>of this device</source>
        <comment>whose it is</comment>
        <translation>di questo dispositivo</translation>
    </message>
    <message>
        <source>the vehicle</source>
        <comment>whom it is done to</comment>
        <translation>il veicolo</translation>
    </message>
    <message>
        <source>%1, %2?</source>
        <extracomment>A command in words, and its time: &quot;Charge this battery to 90 %, today 17:00 to 19:00?&quot;</extracomment>
        <translation>%1, %2?</translation>
    </message>
    <message>
        <source>%1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>%1 a non più di %2</translation>
    </message>
    <message>
        <source>%1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>%1 fino a %2 a non più di %3</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 tra %2 e %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command in words, and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1: %2 of %3</source>
        <extracomment>&quot;About 0.7 kWh: 5 % of 13.5 kWh&quot;</extracomment>
        <translation>Circa %1: %2 di %3</translation>
    </message>
    <message>
        <source>About %1: %2 of %3 at %4</source>
        <extracomment>&quot;About 14 min: 5 % of 13.5 kWh at 3.0 kW&quot;</extracomment>
        <translation>Circa %1: %2 di %3 a %4</translation>
    </message>
</context>
<context>
    <name>fleet::CompareHistory</name>
    <message>
        <source>%1, devices known</source>
        <translation>%1, dispositivi noti</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manca</translation>
    </message>
</context>
<context>
    <name>fleet::ConfirmationGate</name>
    <message>
        <source>The window was closed</source>
        <translation>La finestra è stata chiusa</translation>
    </message>
    <message>
        <source>Another request is being confirmed.</source>
        <translation>Un’altra richiesta è in corso di conferma.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Questo dispositivo non è più noto.</translation>
    </message>
    <message>
        <source>Looked at again after a change</source>
        <translation>Riguardata dopo un cambiamento</translation>
    </message>
    <message>
        <source>Nothing is being confirmed.</source>
        <translation>Nulla è in corso di conferma.</translation>
    </message>
    <message>
        <source>The device is being read again.</source>
        <translation>Il dispositivo viene riletto.</translation>
    </message>
    <message>
        <source>Something changed while this was open. Look at it again.</source>
        <translation>Qualcosa è cambiato mentre questo era aperto. Riguardare.</translation>
    </message>
</context>
<context>
    <name>fleet::ConflictCase</name>
    <message>
        <source>the other one</source>
        <translation>l’altra</translation>
    </message>
    <message>
        <source>%1 has started: it will probably be refused until that one ends</source>
        <translation>%1 è iniziata: probabilmente sarà rifiutato finché non finisce</translation>
    </message>
    <message>
        <source>%1 is cancelled, yours takes its place</source>
        <translation>%1 viene annullata, la propria prende il suo posto</translation>
    </message>
    <message>
        <source>yours waits until the other one ends, %1</source>
        <translation>la propria attende la fine dell’altra, %1</translation>
    </message>
    <message>
        <source>the other one has no end: it will probably be refused</source>
        <translation>l’altra non ha fine: probabilmente sarà rifiutato</translation>
    </message>
    <message>
        <source>yours waits until the other one ends</source>
        <translation>la propria attende la fine dell’altra</translation>
    </message>
    <message>
        <source>decided by the API: %1</source>
        <translation>decide l’API: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service names ways out that this device does not offer. Wait until it ends, then ask again.</source>
        <translation>Il servizio nomina vie d’uscita che questo dispositivo non offre. Attendere che finisca, poi chiedere di nuovo.</translation>
    </message>
    <message>
        <source>Wait until it ends, %1, then ask again.</source>
        <translation>Attendere che finisca, %1, poi chiedere di nuovo.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends.</source>
        <translation>Attendere e chiedere di nuovo quando finisce.</translation>
    </message>
    <message>
        <source>Keep what runs</source>
        <translation>Mantieni ciò che è in corso</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Mantieni ciò che è prenotato</translation>
    </message>
    <message>
        <source>yours is discarded, no request is made</source>
        <translation>la propria viene scartata, non si fa alcuna richiesta</translation>
    </message>
    <message>
        <source>your window is over before the other one ends: it will be refused</source>
        <translation>la propria finestra finisce prima dell’altra: sarà rifiutata</translation>
    </message>
    <message>
        <source>Your command can be reviewed again; nothing is sent before you confirm it.</source>
        <translation>Il comando si può rivedere di nuovo; nulla viene inviato prima della conferma.</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <comment>%1 is: of this battery</comment>
        <translation>L’azione %1 è già iniziata</translation>
    </message>
    <message>
        <source>%1 already has an action booked</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 ha già un’azione prenotata</translation>
    </message>
    <message>
        <source>The action %1 has ended</source>
        <comment>%1 is: of this battery</comment>
        <translation>L’azione %1 è finita</translation>
    </message>
    <message>
        <source>Replacing gives up what is booked: %1.</source>
        <translation>Sostituendo si rinuncia a ciò che è prenotato: %1.</translation>
    </message>
    <message>
        <source>The target is then %1 instead of %2.</source>
        <translation>L’obiettivo è allora %1 invece di %2.</translation>
    </message>
</context>
<context>
    <name>fleet::ConnectionProbe</name>
    <message>
        <source>The key is a sandbox key, but the service answers as “%1”. It is not opened.</source>
        <translation>La chiave è una chiave sandbox, ma il servizio risponde come «%1». Non viene aperta.</translation>
    </message>
    <message>
        <source>The key counts as LIVE, but the service answers as “%1”. It is not opened.</source>
        <translation>La chiave vale come LIVE, ma il servizio risponde come «%1». Non viene aperta.</translation>
    </message>
    <message numerus="yes">
        <source>Sandbox key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Chiave sandbox riconosciuta, %n dispositivo leggibile.</numerusform>
            <numerusform>Chiave sandbox riconosciuta, %n dispositivi leggibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LIVE key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Chiave LIVE riconosciuta, %n dispositivo leggibile.</numerusform>
            <numerusform>Chiave LIVE riconosciuta, %n dispositivi leggibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is accepted. It sees no devices yet.</source>
        <translation>La chiave è accettata. Non vede ancora dispositivi.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the families cannot be read now.</source>
        <translation>
            <numerusform>%n famiglia ora non si può leggere.</numerusform>
            <numerusform>%n delle famiglie ora non si possono leggere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer connected, and is the address right?</source>
        <translation>%1 non si trova. Questo computer è collegato, e l’indirizzo è giusto?</translation>
    </message>
    <message>
        <source>%1 did not answer within ten seconds.</source>
        <translation>%1 non ha risposto entro dieci secondi.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is: its certificate is not trusted on this computer. Nothing was sent.</source>
        <translation>%1 non può provare chi è: questo computer non si fida del suo certificato. Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>%1 refused this key. Was it copied whole, and is it still valid?</source>
        <translation>%1 ha rifiutato questa chiave. È stata copiata intera, ed è ancora valida?</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Try again in a minute.</source>
        <translation>%1 chiede di rallentare. Riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own now (%2).</source>
        <translation>%1 ha ora problemi propri (%2).</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nulla risponde a %1.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the Amps API.</source>
        <translation>Ciò che risponde a %1 non è l’API di Amps.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address. A key follows no redirect; enter the final address.</source>
        <translation>%1 rimanda le richieste a un altro indirizzo. Una chiave non segue reindirizzamenti; inserire l’indirizzo definitivo.</translation>
    </message>
    <message>
        <source>There is no Amps API at this address of %1.</source>
        <translation>A questo indirizzo di %1 non c’è alcuna API di Amps.</translation>
    </message>
    <message>
        <source>%1 refused the first read.</source>
        <translation>%1 ha rifiutato la prima lettura.</translation>
    </message>
    <message>
        <source>The look at %1 was given up.</source>
        <translation>Lo sguardo a %1 è stato abbandonato.</translation>
    </message>
</context>
<context>
    <name>fleet::CustomerDesk</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 non si è potuto leggere: %2</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceDetail</name>
    <message>
        <source>%1 is a family this app has not met before.</source>
        <translation>%1 è una famiglia che questo programma non conosceva.</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>letto %1 fa</translation>
    </message>
    <message>
        <source>sync not reported</source>
        <translation>sincronia non comunicata</translation>
    </message>
    <message>
        <source>sync available</source>
        <translation>sincronia disponibile</translation>
    </message>
    <message>
        <source>sync not available</source>
        <translation>sincronia non disponibile</translation>
    </message>
    <message>
        <source>Pulled %1, %2</source>
        <translation>Letto: %1, %2</translation>
    </message>
    <message>
        <source>Pull time not reported, %1</source>
        <translation>Ora di lettura non comunicata, %1</translation>
    </message>
    <message>
        <source>%1 should be %2 and is %3</source>
        <translation>%1 dovrebbe essere %2 ed è %3</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceExplanation</name>
    <message>
        <source>Device %1</source>
        <translation>Dispositivo %1</translation>
    </message>
    <message>
        <source>Seen at %1 through %2, environment %3</source>
        <translation>Visto: %1, tramite %2, ambiente %3</translation>
    </message>
    <message>
        <source>Nothing is known of it in this window.</source>
        <translation>In questa finestra non se ne sa nulla.</translation>
    </message>
    <message>
        <source>Family %1, maker %2, model %3</source>
        <translation>Famiglia %1, produttore %2, modello %3</translation>
    </message>
    <message>
        <source>How old is this?</source>
        <translation>Di quando è?</translation>
    </message>
    <message>
        <source>  last pulled from the maker: %1</source>
        <translation>  ultima lettura dal produttore: %1</translation>
    </message>
    <message>
        <source>  the maker answers</source>
        <translation>  il produttore risponde</translation>
    </message>
    <message>
        <source>  the maker does not answer: these are last known values</source>
        <translation>  il produttore non risponde: questi sono gli ultimi valori noti</translation>
    </message>
    <message>
        <source>  the answer does not say whether the maker answers</source>
        <translation>  la risposta non dice se il produttore risponde</translation>
    </message>
    <message>
        <source>  it is no longer in the lists</source>
        <translation>  non è più negli elenchi</translation>
    </message>
    <message>
        <source>  the last read was refused: %1 %2 [%3]</source>
        <translation>  l’ultima lettura è stata rifiutata: %1 %2 [%3]</translation>
    </message>
    <message>
        <source>What does it report?</source>
        <translation>Che cosa comunica?</translation>
    </message>
    <message>
        <source>  nothing</source>
        <translation>  nulla</translation>
    </message>
    <message>
        <source>What can be asked of it?</source>
        <translation>Che cosa gli si può chiedere?</translation>
    </message>
    <message>
        <source>How is it set?</source>
        <translation>Com’è impostato?</translation>
    </message>
    <message>
        <source>What was asked of it lately?</source>
        <translation>Che cosa gli è stato chiesto di recente?</translation>
    </message>
    <message>
        <source>  (from this window)</source>
        <translation>  (da questa finestra)</translation>
    </message>
    <message>
        <source>  no action is known</source>
        <translation>  nessuna azione nota</translation>
    </message>
    <message>
        <source>Which requests were about it?</source>
        <translation>Quali richieste lo riguardavano?</translation>
    </message>
    <message>
        <source>  none but the sweeps of its family</source>
        <translation>  nessuna tranne i giri della sua famiglia</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceHistory</name>
    <message>
        <source>Missing</source>
        <translation>Manca</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceListModel</name>
    <message>
        <source>mean level %1</source>
        <translation>livello medio %1</translation>
    </message>
    <message>
        <source>%1 left out of sums</source>
        <translation>%1 fuori dalle somme</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>L’orologio del servizio è avanti di %1 rispetto a questo computer.</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>L’orologio del servizio è indietro di %1 rispetto a questo computer.</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceSentence</name>
    <message>
        <source>At %1.</source>
        <comment>charge level</comment>
        <translation>A %1.</translation>
    </message>
    <message>
        <source>%1 with %2 at %3.</source>
        <extracomment>Charging with 5.2 kW at 85 %.</extracomment>
        <translation>%1 con %2 a %3.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>Idle at 90 %.</extracomment>
        <translation>%1 a %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Charging a vehicle with %1.</source>
        <translation>Carica un veicolo con %1.</translation>
    </message>
    <message>
        <source>Charging a vehicle.</source>
        <translation>Carica un veicolo.</translation>
    </message>
    <message>
        <source>A vehicle is connected and not charging.</source>
        <translation>Un veicolo è collegato e non carica.</translation>
    </message>
    <message>
        <source>Available, no vehicle connected.</source>
        <translation>Disponibile, nessun veicolo collegato.</translation>
    </message>
    <message>
        <source>%1, no vehicle connected.</source>
        <translation>%1, nessun veicolo collegato.</translation>
    </message>
    <message>
        <source>Heating from %1 towards %2.</source>
        <extracomment>Heating from 18.5 °C towards 21.0 °C.</extracomment>
        <translation>Riscalda da %1 verso %2.</translation>
    </message>
    <message>
        <source>Cooling from %1 towards %2.</source>
        <translation>Raffredda da %1 verso %2.</translation>
    </message>
    <message>
        <source>%1 mode, at rest, %2.</source>
        <extracomment>Heat mode, at rest, 18.5 °C.</extracomment>
        <translation>Modo %1, a riposo, %2.</translation>
    </message>
    <message>
        <source>%1 mode, %2.</source>
        <translation>Modo %1, %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a temperature</comment>
        <translation>A %1.</translation>
    </message>
    <message>
        <source>%1 mode.</source>
        <translation>Modo %1.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Segue il proprio programma.</translation>
    </message>
    <message>
        <source>A permanent hold stands.</source>
        <translation>Vale un mantenimento permanente.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>Il suo mantenimento è %1.</translation>
    </message>
    <message>
        <source>Producing %1.</source>
        <translation>Produce %1.</translation>
    </message>
    <message>
        <source>Producing.</source>
        <translation>Produce.</translation>
    </message>
    <message>
        <source>Producing nothing.</source>
        <translation>Non produce nulla.</translation>
    </message>
    <message>
        <source>Charging with %1 at %2.</source>
        <translation>Carica con %1 a %2.</translation>
    </message>
    <message>
        <source>Charging.</source>
        <translation>Carica.</translation>
    </message>
    <message>
        <source>Charging at %1.</source>
        <translation>Carica a %1.</translation>
    </message>
    <message>
        <source>About %1 to its limit of %2.</source>
        <translation>Circa %1 al suo limite di %2.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>Collegato alla presa.</translation>
    </message>
    <message>
        <source>Unplugged.</source>
        <translation>Staccato dalla presa.</translation>
    </message>
    <message>
        <source>Fully charged at %1.</source>
        <translation>Completamente carico a %1.</translation>
    </message>
    <message>
        <source>Plugged in and not charging, at %1.</source>
        <translation>Collegato e non carica, a %1.</translation>
    </message>
    <message>
        <source>Unplugged at %1.</source>
        <translation>Staccato a %1.</translation>
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
        <translation>Il comando %1 è in vigore; il suo obiettivo è raggiunto.</translation>
    </message>
    <message>
        <source>The %1 command stands.</source>
        <translation>Il comando %1 è in vigore.</translation>
    </message>
    <message>
        <source>The %1 command stands: it serves the home by itself.</source>
        <translation>Il comando %1 è in vigore: alimenta la casa da sé.</translation>
    </message>
    <message>
        <source>The %1 command stands: it is kept as a backup.</source>
        <translation>Il comando %1 è in vigore: è tenuto come riserva.</translation>
    </message>
    <message>
        <source>The %1 command stands: it feeds the grid by itself.</source>
        <translation>Il comando %1 è in vigore: immette in rete da sé.</translation>
    </message>
    <message>
        <source>last</source>
        <comment>the last command</comment>
        <translation>ultimo</translation>
    </message>
    <message>
        <source>The %1 command failed.</source>
        <translation>Il comando %1 è fallito.</translation>
    </message>
    <message>
        <source>The %1 command failed: %2.</source>
        <translation>Il comando %1 è fallito: %2.</translation>
    </message>
    <message>
        <source>The %1 command is under way.</source>
        <translation>Il comando %1 è in corso.</translation>
    </message>
    <message>
        <source>The %1 command is booked.</source>
        <translation>Il comando %1 è prenotato.</translation>
    </message>
    <message>
        <source>The %1 command is in state %2.</source>
        <translation>Il comando %1 è nello stato %2.</translation>
    </message>
    <message>
        <source>No longer in the lists.</source>
        <translation>Non più negli elenchi.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer.</source>
        <translation>Non in linea presso il produttore.</translation>
    </message>
    <message>
        <source>The service finds no data of it.</source>
        <translation>Il servizio non ne trova dati.</translation>
    </message>
    <message>
        <source>The customer has to link it again: %1.</source>
        <translation>Il cliente deve collegarlo di nuovo: %1.</translation>
    </message>
    <message>
        <source>Never read: nothing is known about it yet.</source>
        <translation>Mai letto: non se ne sa ancora nulla.</translation>
    </message>
    <message>
        <source>No sync.</source>
        <translation>Senza sincronia.</translation>
    </message>
    <message>
        <source>No sync since %1.</source>
        <translation>Senza sincronia da %1.</translation>
    </message>
    <message>
        <source>Last known, %1: %2</source>
        <translation>Ultimo valore noto, %1: %2</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <translation>Ultimo valore noto: %1</translation>
    </message>
    <message>
        <source>It reports nothing.</source>
        <translation>Non comunica nulla.</translation>
    </message>
    <message>
        <source>This is %1 old.</source>
        <translation>Questo è di %1 fa.</translation>
    </message>
    <message>
        <source>This application has not met the family %1 before.</source>
        <translation>Questo programma non conosceva la famiglia %1.</translation>
    </message>
    <message>
        <source>It takes no commands.</source>
        <translation>Non accetta comandi.</translation>
    </message>
    <message>
        <source>the %1 command failed</source>
        <translation>il comando %1 è fallito</translation>
    </message>
    <message>
        <source>the %1 command failed, %2</source>
        <translation>il comando %1 è fallito, %2</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Dispositivo in sola lettura</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Ancora nessuna azione</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a command</comment>
        <translation>%1 fallito</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an error code and the command</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, booked</source>
        <comment>a command</comment>
        <translation>%1, prenotato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a command</comment>
        <translation>%1, %2 fa</translation>
    </message>
    <message>
        <source>Vehicles are read-only: the service takes no commands for them.</source>
        <translation>I veicoli sono in sola lettura: il servizio non accetta comandi per loro.</translation>
    </message>
    <message>
        <source>Solar inverters are read-only: the service takes no commands for them.</source>
        <translation>Gli inverter solari sono in sola lettura: il servizio non accetta comandi per loro.</translation>
    </message>
    <message>
        <source>Its last answer declared no commands at all.</source>
        <translation>La sua ultima risposta non dichiarava alcun comando.</translation>
    </message>
    <message>
        <source>The device declares an empty list of commands.</source>
        <translation>Il dispositivo dichiara un elenco di comandi vuoto.</translation>
    </message>
</context>
<context>
    <name>fleet::EffectCheck</name>
    <message>
        <source>It is idle.</source>
        <translation>È a riposo.</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>Carica.</translation>
    </message>
    <message>
        <source>No vehicle is connected.</source>
        <translation>Nessun veicolo è collegato.</translation>
    </message>
    <message>
        <source>It does not charge yet.</source>
        <translation>Non carica ancora.</translation>
    </message>
    <message>
        <source>It does not charge.</source>
        <translation>Non carica.</translation>
    </message>
    <message>
        <source>It still charges.</source>
        <translation>Carica ancora.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>È spento.</translation>
    </message>
    <message>
        <source>It still runs.</source>
        <translation>È ancora in funzione.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Segue il proprio programma.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>Il suo mantenimento è %1.</translation>
    </message>
    <message>
        <source>%1 It is %2 now.</source>
        <translation>%1 Ora è a %2.</translation>
    </message>
    <message>
        <source>Mode and setpoints are those that were asked for.</source>
        <translation>Modo e valori impostati sono quelli chiesti.</translation>
    </message>
    <message>
        <source>Idle at %1. The command stands; its target is met.</source>
        <translation>A riposo a %1. Il comando è in vigore; il suo obiettivo è raggiunto.</translation>
    </message>
    <message>
        <source>Idle at %1, as far as it goes.</source>
        <translation>A riposo a %1, fin dove arriva.</translation>
    </message>
    <message>
        <source>The command stands, but it does not charge yet.</source>
        <translation>Il comando è in vigore, ma non carica ancora.</translation>
    </message>
    <message>
        <source>The command stands, but it does not discharge yet.</source>
        <translation>Il comando è in vigore, ma non scarica ancora.</translation>
    </message>
    <message>
        <source>Accepted, not seen yet.</source>
        <translation>Accettato, non ancora visto.</translation>
    </message>
    <message>
        <source>Its mode is %1.</source>
        <translation>Il suo modo è %1.</translation>
    </message>
    <message>
        <source>Its setpoint is %1.</source>
        <translation>Il suo valore impostato è %1.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>In carica</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>In scarica</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, at %2 on the way to %3.</source>
        <translation>%1, a %2 verso %3.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>Segna %1.</translation>
    </message>
    <message>
        <source>It charges at %1.</source>
        <translation>Carica con %1.</translation>
    </message>
    <message>
        <source>It discharges at %1.</source>
        <translation>Scarica con %1.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Vehicle connected</source>
        <translation>Veicolo collegato</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantenimento</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In funzione</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <translation>Setpoint di riscaldamento</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <translation>Setpoint di raffreddamento</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Standing command</source>
        <translation>Comando in vigore</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>ha avuto effetto</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>no effect yet</source>
        <translation>ancora senza effetto</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>smentita</translation>
    </message>
</context>
<context>
    <name>fleet::ErrorCatalogue</name>
    <message>
        <source>The API did not accept the key</source>
        <translation>L’API non ha accettato la chiave</translation>
    </message>
    <message>
        <source>Either no key arrived, or too much was asked at once and the API calls that unauthorised. One quiet request will tell which.</source>
        <translation>O non è arrivata alcuna chiave, o si è chiesto troppo insieme e l’API lo chiama non autorizzato. Una richiesta tranquilla dirà quale.</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Controlla la chiave</translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation>Questa chiave non è valida</translation>
    </message>
    <message>
        <source>The key is unknown, malformed or revoked, or the maker refused the key of the customer&apos;s account.</source>
        <translation>La chiave è sconosciuta, malformata o revocata, o il produttore ha rifiutato la chiave del conto del cliente.</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>La chiave è scaduta</translation>
    </message>
    <message>
        <source>Make a new key in the Amps dashboard and enter it here.</source>
        <translation>Creare una nuova chiave nella dashboard di Amps e inserirla qui.</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Invito a rallentare</translation>
    </message>
    <message>
        <source>Too many requests at once. Reading goes on more slowly by itself; a command is not sent again by itself.</source>
        <translation>Troppe richieste insieme. La lettura continua più piano da sé; un comando non viene reinviato da sé.</translation>
    </message>
    <message>
        <source>The maker asks to slow down</source>
        <translation>Il produttore chiede di rallentare</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud takes no more requests just now. What is shown are the last known values.</source>
        <translation>Il cloud del produttore ora non accetta altre richieste. Si mostrano gli ultimi valori noti.</translation>
    </message>
    <message>
        <source>The maker refused the customer&apos;s login</source>
        <translation>Il produttore ha rifiutato l’accesso del cliente</translation>
    </message>
    <message>
        <source>The stored login of the customer no longer works. The customer has to link the device again.</source>
        <translation>L’accesso conservato del cliente non funziona più. Il cliente deve collegare di nuovo il dispositivo.</translation>
    </message>
    <message>
        <source>Copy re-link address</source>
        <translation>Copia l’indirizzo per collegare</translation>
    </message>
    <message>
        <source>This key may not do that</source>
        <translation>Questa chiave non può farlo</translation>
    </message>
    <message>
        <source>The key lacks the permission. Permissions are set in the Amps dashboard.</source>
        <translation>Alla chiave manca il permesso. I permessi si danno nella dashboard di Amps.</translation>
    </message>
    <message>
        <source>Live access is not enabled</source>
        <translation>L’accesso live non è abilitato</translation>
    </message>
    <message>
        <source>This customer account is not open for real devices yet. Amps enables it; the sandbox works without.</source>
        <translation>Questo conto cliente non è ancora aperto a dispositivi reali. Lo abilita Amps; la sandbox funziona senza.</translation>
    </message>
    <message>
        <source>Try in sandbox</source>
        <translation>Prova nella sandbox</translation>
    </message>
    <message>
        <source>The maker refused the one-time code</source>
        <translation>Il produttore ha rifiutato il codice monouso</translation>
    </message>
    <message>
        <source>The customer has to link the account again with a fresh code.</source>
        <translation>Il cliente deve collegare di nuovo il conto con un codice nuovo.</translation>
    </message>
    <message>
        <source>The maker asks the customer for a one-time code</source>
        <translation>Il produttore chiede al cliente un codice monouso</translation>
    </message>
    <message>
        <source>The account is protected by a second factor. The customer has to link it again and enter the code.</source>
        <translation>Il conto è protetto da un secondo fattore. Il cliente deve collegarlo di nuovo e inserire il codice.</translation>
    </message>
    <message>
        <source>The customer&apos;s account is locked at the maker</source>
        <translation>Il conto del cliente è bloccato presso il produttore</translation>
    </message>
    <message>
        <source>The customer has to unlock it with the maker, then link it again.</source>
        <translation>Il cliente deve sbloccarlo presso il produttore, poi collegarlo di nuovo.</translation>
    </message>
    <message>
        <source>The maker takes another kind of login</source>
        <translation>Il produttore chiede un altro tipo di accesso</translation>
    </message>
    <message>
        <source>The account was linked in a way that this maker does not offer. The customer has to link it again.</source>
        <translation>Il conto è stato collegato in un modo che questo produttore non offre. Il cliente deve collegarlo di nuovo.</translation>
    </message>
    <message>
        <source>The maker takes another way of logging in</source>
        <translation>Il produttore chiede un altro modo di accedere</translation>
    </message>
    <message>
        <source>The link to the maker&apos;s account is gone</source>
        <translation>Il collegamento al conto del produttore non c’è più</translation>
    </message>
    <message>
        <source>The API holds no login for this device any more. The customer has to link it again.</source>
        <translation>L’API non ha più alcun accesso per questo dispositivo. Il cliente deve collegarlo di nuovo.</translation>
    </message>
    <message>
        <source>The API does not know this device</source>
        <translation>L’API non conosce questo dispositivo</translation>
    </message>
    <message>
        <source>It was unlinked, belongs to another key, or was never read. The last values that were seen here stay, marked as old.</source>
        <translation>È stato scollegato, appartiene a un’altra chiave o non è mai stato letto. Gli ultimi valori visti qui restano, segnati come vecchi.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Leggi ora</translation>
    </message>
    <message>
        <source>The API does not know this</source>
        <translation>L’API non lo conosce</translation>
    </message>
    <message>
        <source>What was asked for does not exist, or belongs to another key.</source>
        <translation>Ciò che è stato chiesto non esiste, o appartiene a un’altra chiave.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Non in linea presso il produttore</translation>
    </message>
    <message>
        <source>The command is not among those that the device declares now.</source>
        <translation>Il comando non è tra quelli che il dispositivo dichiara ora.</translation>
    </message>
    <message>
        <source>Choose another command</source>
        <translation>Scegli un altro comando</translation>
    </message>
    <message>
        <source>This command does not take that parameter</source>
        <translation>Questo comando non accetta quel parametro</translation>
    </message>
    <message>
        <source>The device does not declare it for this command now. Leave it out.</source>
        <translation>Il dispositivo ora non lo dichiara per questo comando. Ometterlo.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omettilo</translation>
    </message>
    <message>
        <source>That unit is not accepted here</source>
        <translation>Quell’unità qui non è accettata</translation>
    </message>
    <message>
        <source>The device declares another unit for this parameter.</source>
        <translation>Il dispositivo dichiara un’altra unità per questo parametro.</translation>
    </message>
    <message>
        <source>Use the declared unit</source>
        <translation>Usa l’unità dichiarata</translation>
    </message>
    <message>
        <source>That value is outside what it accepts now</source>
        <translation>Quel valore è fuori da ciò che accetta ora</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two reads: a warm pack, a firmware update, a grid rule.</source>
        <translation>I limiti appartengono al dispositivo e possono cambiare tra due letture: una batteria calda, un nuovo firmware, una regola della rete.</translation>
    </message>
    <message>
        <source>Use the nearest value</source>
        <translation>Usa il valore più vicino</translation>
    </message>
    <message>
        <source>This command cannot run at that time</source>
        <translation>Questo comando non può essere eseguito a quell’ora</translation>
    </message>
    <message>
        <source>The device declares other ways of running it.</source>
        <translation>Il dispositivo dichiara altri modi di eseguirlo.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Scegli un’altra ora</translation>
    </message>
    <message>
        <source>The start has passed already</source>
        <translation>L’inizio è già passato</translation>
    </message>
    <message>
        <source>The time is read as the wall clock at the plant, which may be in another zone.</source>
        <translation>L’ora è letta come quella dell’orologio dell’impianto, che può essere in un altro fuso.</translation>
    </message>
    <message>
        <source>Choose a later start</source>
        <translation>Scegli un inizio più tardi</translation>
    </message>
    <message>
        <source>The start is too far away</source>
        <translation>L’inizio è troppo lontano</translation>
    </message>
    <message>
        <source>A command can be booked at most 30 days ahead.</source>
        <translation>Un comando si può prenotare al massimo 30 giorni prima.</translation>
    </message>
    <message>
        <source>Choose an earlier start</source>
        <translation>Scegli un inizio più vicino</translation>
    </message>
    <message>
        <source>This window does not work</source>
        <translation>Questa finestra non va bene</translation>
    </message>
    <message>
        <source>A window needs a start and an end that lies after it.</source>
        <translation>Una finestra richiede un inizio e una fine successiva.</translation>
    </message>
    <message>
        <source>Choose another window</source>
        <translation>Scegli un’altra finestra</translation>
    </message>
    <message>
        <source>Live control of this device is not open yet</source>
        <translation>Il comando reale di questo dispositivo non è ancora aperto</translation>
    </message>
    <message>
        <source>The API runs commands of this family in the sandbox only for now.</source>
        <translation>Per ora l’API esegue i comandi di questa famiglia solo nella sandbox.</translation>
    </message>
    <message>
        <source>This device is read-only</source>
        <translation>Questo dispositivo è in sola lettura</translation>
    </message>
    <message>
        <source>Solar inverters and vehicles can be read but not commanded through the API.</source>
        <translation>Inverter solari e veicoli si possono leggere ma non comandare tramite l’API.</translation>
    </message>
    <message>
        <source>The device does not declare the setting, or it can only be read.</source>
        <translation>Il dispositivo non dichiara l’impostazione, o la si può solo leggere.</translation>
    </message>
    <message>
        <source>That setting can only be read</source>
        <translation>Quell’impostazione si può solo leggere</translation>
    </message>
    <message>
        <source>The device reports it but does not let it be changed from here.</source>
        <translation>Il dispositivo la comunica ma non la lascia cambiare da qui.</translation>
    </message>
    <message>
        <source>That value is outside what the setting takes</source>
        <translation>Quel valore è fuori da ciò che l’impostazione accetta</translation>
    </message>
    <message>
        <source>The limits belong to the device and can change between two reads.</source>
        <translation>I limiti appartengono al dispositivo e possono cambiare tra due letture.</translation>
    </message>
    <message>
        <source>A device holds one action at a time. Decide what happens to the one that is there.</source>
        <translation>Un dispositivo tiene una sola azione alla volta. Decidere che cosa succede a quella presente.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Risolvi</translation>
    </message>
    <message>
        <source>It has started already</source>
        <translation>È già iniziata</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled. Another command can still override what it does.</source>
        <translation>Si può annullare solo un’azione prenotata. Un altro comando può ancora prevalere.</translation>
    </message>
    <message>
        <source>Send another command</source>
        <translation>Invia un altro comando</translation>
    </message>
    <message>
        <source>Its own scheduler holds it</source>
        <translation>Lo tiene il suo programma</translation>
    </message>
    <message>
        <source>The maker&apos;s own schedule blocks commands from outside. Sent again with cancel_and_replace, the command switches that schedule off.</source>
        <translation>Il programma del produttore blocca i comandi dall’esterno. Reinviato con cancel_and_replace, il comando spegne quel programma.</translation>
    </message>
    <message>
        <source>Replace its schedule</source>
        <translation>Sostituisci il suo programma</translation>
    </message>
    <message>
        <source>The API did not understand the request</source>
        <translation>L’API non ha capito la richiesta</translation>
    </message>
    <message>
        <source>Something in it is outside the vocabulary of the API. Look at the request and change it.</source>
        <translation>Qualcosa è fuori dal vocabolario dell’API. Guardare la richiesta e cambiarla.</translation>
    </message>
    <message>
        <source>Not offered by the API yet</source>
        <translation>Non ancora offerto dall’API</translation>
    </message>
    <message>
        <source>The API documents this but does not do it yet. It is not tried again.</source>
        <translation>L’API lo documenta ma non lo fa ancora. Non si ritenta.</translation>
    </message>
    <message>
        <source>The API failed on its side</source>
        <translation>L’API ha fallito dalla sua parte</translation>
    </message>
    <message>
        <source>Something broke inside the API. Reads are tried again by themselves; commands are not.</source>
        <translation>Qualcosa si è rotto dentro l’API. Le letture si ritentano da sé; i comandi no.</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud could not be reached</source>
        <translation>Il cloud del produttore non si è potuto raggiungere</translation>
    </message>
    <message>
        <source>The API did not get through to the maker. What is shown are the last known values.</source>
        <translation>L’API non è arrivata al produttore. Si mostrano gli ultimi valori noti.</translation>
    </message>
    <message>
        <source>The service is not available just now</source>
        <translation>Il servizio ora non è disponibile</translation>
    </message>
    <message>
        <source>An outage at the maker or at the API. It usually passes.</source>
        <translation>Un guasto presso il produttore o l’API. Di solito passa.</translation>
    </message>
    <message>
        <source>The maker did not answer in time</source>
        <translation>Il produttore non ha risposto in tempo</translation>
    </message>
    <message>
        <source>The device or the maker&apos;s cloud took too long. What is shown are the last known values.</source>
        <translation>Il dispositivo o il cloud del produttore ha impiegato troppo. Si mostrano gli ultimi valori noti.</translation>
    </message>
    <message>
        <source>The maker reported an error without a name</source>
        <translation>Il produttore ha segnalato un errore senza nome</translation>
    </message>
    <message>
        <source>The API could not tell what went wrong at the maker.</source>
        <translation>L’API non ha saputo dire che cosa non andava presso il produttore.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Tocca a voi</translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation>Tocca al cliente</translation>
    </message>
    <message>
        <source>The maker&apos;s turn</source>
        <translation>Tocca al produttore</translation>
    </message>
    <message>
        <source>Amps&apos; turn</source>
        <translation>Tocca ad Amps</translation>
    </message>
    <message>
        <source>The administrator&apos;s turn</source>
        <translation>Tocca all’amministratore</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: it passes by itself or stays as it is</source>
        <translation>Non tocca a nessuno: passa da sé o resta così</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>almeno %1</translation>
    </message>
    <message>
        <source>It declared %1 when the form was opened.</source>
        <translation>All’apertura del modulo dichiarava %1.</translation>
    </message>
    <message>
        <source>%1 is more than it accepts now (%2)</source>
        <translation>%1 è più di quanto accetta ora (%2)</translation>
    </message>
    <message>
        <source>%1 is less than it accepts now (%2)</source>
        <translation>%1 è meno di quanto accetta ora (%2)</translation>
    </message>
    <message>
        <source>%1 is not accepted now (%2)</source>
        <translation>%1 ora non è accettato (%2)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usa %1</translation>
    </message>
    <message>
        <source>%1 is given in %2 here, not in %3</source>
        <translation>%1 qui si dà in %2, non in %3</translation>
    </message>
    <message>
        <source>%1 can only be read</source>
        <translation>%1 si può solo leggere</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Ometti %1</translation>
    </message>
    <message>
        <source>The device declares: %1.</source>
        <translation>Il dispositivo dichiara: %1.</translation>
    </message>
    <message>
        <source>The API says: %1.</source>
        <translation>L’API dice: %1.</translation>
    </message>
    <message>
        <source>It cannot be replaced or queued behind. Wait until it ends, then ask again.</source>
        <translation>Non si può sostituire né accodarvi nulla. Attendere che finisca, poi chiedere di nuovo.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends</source>
        <translation>Attendi e chiedi di nuovo quando finisce</translation>
    </message>
    <message>
        <source>Nothing was sent to the device.</source>
        <translation>Nulla è stato inviato al dispositivo.</translation>
    </message>
    <message>
        <source>Whether the device was told is not certain.</source>
        <translation>Non è certo che il dispositivo l’abbia saputo.</translation>
    </message>
    <message>
        <source>The API refused without naming a reason</source>
        <translation>L’API ha rifiutato senza dire un motivo</translation>
    </message>
    <message>
        <source>The API gave no explanation.</source>
        <translation>L’API non ha dato spiegazioni.</translation>
    </message>
    <message>
        <source>The API answered %1 without naming a reason</source>
        <translation>L’API ha risposto %1 senza dire un motivo</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>oltre %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>sotto %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non accettato</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>sola lettura</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>unità sbagliata</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud cannot reach %2. It may be switched off or without internet.</source>
        <translation>Il cloud del produttore non raggiunge %2. Forse l’apparecchio è spento o senza internet.</translation>
    </message>
    <message>
        <source>%1 does not take that command</source>
        <translation>%1 non accetta quel comando</translation>
    </message>
    <message>
        <source>%1 does not have that setting</source>
        <translation>%1 non ha quell’impostazione</translation>
    </message>
    <message>
        <source>%1 already has an action</source>
        <translation>%1 ha già un’azione</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 accetta %2.</translation>
    </message>
    <message>
        <source>%1 does not take %2 now</source>
        <translation>%1 ora non accetta %2</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 non accetta %2</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <translation>L’azione %1 è già iniziata</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyHistory</name>
    <message>
        <source>%1 in</source>
        <translation>%1 in entrata</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 in uscita</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Devices known</source>
        <translation>Dispositivi noti</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manca</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyLook</name>
    <message>
        <source>Battery</source>
        <translation>Batteria</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Stazione di ricarica</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning</extracomment>
        <translation>Climatizzazione</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Inverter solare</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veicolo</translation>
    </message>
    <message>
        <source>battery</source>
        <comment>inside a sentence</comment>
        <translation>batteria</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <comment>inside a sentence</comment>
        <translation>inverter solare</translation>
    </message>
    <message>
        <source>vehicle</source>
        <comment>inside a sentence</comment>
        <translation>veicolo</translation>
    </message>
</context>
<context>
    <name>fleet::FieldWords</name>
    <message>
        <source>Acknowledged at</source>
        <extracomment>A time: when the device or the maker took an action on</extracomment>
        <translation>Presa in carico alle</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Yes or no: whether heating or cooling runs right now</extracomment>
        <translation>In funzione</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Yes or no: whether the maker&apos;s cloud reaches the device</extracomment>
        <translation>Raggiungibile</translation>
    </message>
    <message>
        <source>Backup floor</source>
        <extracomment>Setting of a battery, percent: lowest level ever, even in a power cut</extracomment>
        <translation>Soglia minima di riserva</translation>
    </message>
    <message>
        <source>Battery capacity</source>
        <extracomment>Energy that a vehicle&apos;s battery holds when full</extracomment>
        <translation>Capacità della batteria</translation>
    </message>
    <message>
        <source>Battery level</source>
        <extracomment>Level of a vehicle&apos;s battery, percent</extracomment>
        <translation>Livello della batteria</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Tipo di cache</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>Energy that a battery holds when full</extracomment>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <extracomment>Level, percent, at which a vehicle stops charging</extracomment>
        <translation>Limite di carica</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <extracomment>Power into a battery or a vehicle</extracomment>
        <translation>Potenza di carica</translation>
    </message>
    <message>
        <source>Charge time remaining</source>
        <translation>Tempo di carica residuo</translation>
    </message>
    <message>
        <source>Charge ceiling</source>
        <extracomment>Setting of a battery, percent: highest level it charges to</extracomment>
        <translation>Soglia massima di carica</translation>
    </message>
    <message>
        <source>Charging</source>
        <extracomment>Yes or no: whether a vehicle charges right now</extracomment>
        <translation>In carica</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Completata alle</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Strategie di conflitto</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <extracomment>Temperature at which cooling begins</extracomment>
        <translation>Setpoint di raffreddamento</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creata alle</translation>
    </message>
    <message>
        <source>Current mode</source>
        <extracomment>The command that a battery follows until it is told otherwise</extracomment>
        <translation>Modalità attuale</translation>
    </message>
    <message>
        <source>Current power</source>
        <extracomment>Power, as of now</extracomment>
        <translation>Potenza attuale</translation>
    </message>
    <message>
        <source>Current schedule</source>
        <translation>Programma attuale</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>ID del dispositivo</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Tipo di dispositivo</translation>
    </message>
    <message>
        <source>Discharge limit</source>
        <extracomment>Level, percent, below which a battery does not discharge</extracomment>
        <translation>Limite di scarica</translation>
    </message>
    <message>
        <source>Discharge floor</source>
        <extracomment>Setting of a battery, percent: lowest level in normal operation</extracomment>
        <translation>Soglia minima di scarica</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>A length of time</extracomment>
        <translation>Durata</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Energy total</source>
        <extracomment>Energy made since the inverter was put in</extracomment>
        <translation>Energia totale</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Codice di errore</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Messaggio di errore</translation>
    </message>
    <message>
        <source>Export limit</source>
        <extracomment>Setting of a battery: most power that it may feed into the grid</extracomment>
        <translation>Limite di immissione</translation>
    </message>
    <message>
        <source>Fully charged</source>
        <extracomment>Yes or no: whether a vehicle&apos;s battery is full</extracomment>
        <translation>Carica completa</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <extracomment>Temperature at which heating begins</extracomment>
        <translation>Setpoint di riscaldamento</translation>
    </message>
    <message>
        <source>Hold type</source>
        <extracomment>What a thermostat is held by: its own schedule, or a setting that stands until it is changed</extracomment>
        <translation>Tipo di mantenimento</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Umidità</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Is charging</source>
        <extracomment>Yes or no, of a charger</extracomment>
        <translation>È in carica</translation>
    </message>
    <message>
        <source>Is connected</source>
        <extracomment>Yes or no, of a charger: whether a vehicle is plugged in</extracomment>
        <translation>È collegato</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Ultima azione</translation>
    </message>
    <message>
        <source>Last pulled at</source>
        <extracomment>A time: when the service last asked the maker</extracomment>
        <translation>Ultima lettura alle</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>How full a battery is, percent</extracomment>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Max current</source>
        <extracomment>Electric current, amps</extracomment>
        <translation>Corrente massima</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Potenza massima</translation>
    </message>
    <message>
        <source>Max charge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Corrente massima di carica</translation>
    </message>
    <message>
        <source>Max charge rate</source>
        <extracomment>Setting of a charger: most power that it may give to a vehicle</extracomment>
        <translation>Potenza massima di carica</translation>
    </message>
    <message>
        <source>Max discharge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Corrente massima di scarica</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadati</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Heating, cooling, both, off</extracomment>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Of a maker&apos;s product</extracomment>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Next fire at</source>
        <extracomment>A time: when a schedule does something next</extracomment>
        <translation>Prossima esecuzione alle</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Plugged</source>
        <extracomment>Yes or no, of a vehicle</extracomment>
        <translation>Collegato</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Parameter of a command: most power to charge or discharge with</extracomment>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>Power rate limit</source>
        <extracomment>What the hardware of a charger can give at most</extracomment>
        <translation>Limite di potenza</translation>
    </message>
    <message>
        <source>Producing</source>
        <extracomment>Yes or no, of a solar inverter</extracomment>
        <translation>In produzione</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>How far a vehicle gets</extracomment>
        <translation>Autonomia</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <extracomment>How often a schedule comes back</extracomment>
        <translation>Ricorrenza</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Parameter of a command, percent: what is kept for a power cut</extracomment>
        <translation>Riserva</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Scheduler enabled</source>
        <extracomment>Yes or no: whether the maker&apos;s own schedule runs the device</extracomment>
        <translation>Programmatore attivo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Slots</source>
        <extracomment>The steps of a schedule</extracomment>
        <translation>Fasce</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a reading comes from: live, cache, projection, fallback</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>How the service stands with the maker&apos;s cloud</extracomment>
        <translation>Sincronia</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Parameter of a command: the level or the temperature to reach</extracomment>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Aggiornata alle</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id utente</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Riscalda e raffredda da sé</translation>
    </message>
    <message>
        <source>Serve the home by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Alimenta la casa da sé</translation>
    </message>
    <message>
        <source>Feed the grid by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Immetti in rete da sé</translation>
    </message>
    <message>
        <source>Be kept as a backup</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Tieni di riserva</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>A command, of a battery or a charger</extracomment>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Raffredda</translation>
    </message>
    <message>
        <source>Discharge</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Segui il proprio programma</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Riscalda</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>A command: neither charge nor discharge, heat nor cool</extracomment>
        <translation>Metti a riposo</translation>
    </message>
</context>
<context>
    <name>fleet::FleetGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>Non raggruppate</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Per famiglia</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>Per produttore</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Per modello</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Per stato</translation>
    </message>
    <message>
        <source>By attention</source>
        <translation>Per attenzione</translation>
    </message>
    <message>
        <source>By freshness</source>
        <translation>Per attualità</translation>
    </message>
    <message>
        <source>By last action</source>
        <translation>Per ultima azione</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Per etichetta</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Per cliente</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a field of the state</comment>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>Tutto ciò che è mostrato</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Senza etichetta</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>Non serve nessuno</translation>
    </message>
    <message>
        <source>Customer not looked up</source>
        <translation>Cliente non cercato</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Ancora nessuna azione</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non comunicato</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stored energy and its share of the capacity</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>how much is up to date, and how many devices no sum counts</comment>
        <translation>%1, %2 esclusi</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s), net power %2, stored %3, can take %4, can give %5, can shed %6, up to date %7</source>
        <translation>
            <numerusform>%1, %n dispositivo, potenza netta %2, accumulato %3, può assorbire %4, può cedere %5, può distaccare %6, aggiornato %7</numerusform>
            <numerusform>%1, %n dispositivi, potenza netta %2, accumulato %3, possono assorbire %4, possono cedere %5, possono distaccare %6, aggiornati %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>un altro gruppo (%Ln)</numerusform>
            <numerusform>altri %Ln gruppi</numerusform>
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
        <translation>Ogni dispositivo per %1: %2; %3 falliti o non in linea, %4 con ultimo valore noto</translation>
    </message>
    <message>
        <source>charge level</source>
        <translation>livello di carica</translation>
    </message>
    <message>
        <source>age of its reading</source>
        <translation>età della lettura</translation>
    </message>
    <message>
        <source>power</source>
        <translation>potenza</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>median %1, half of them %2 to %3</source>
        <translation>mediana %1, la metà tra %2 e %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln device(s)</source>
        <translation>
            <numerusform>%1 a %2: %Ln dispositivo</numerusform>
            <numerusform>%1 a %2: %Ln dispositivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::FleetPoller</name>
    <message>
        <source>Up to date</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Rallentato</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Nessuna rete</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>Servizio fermo</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Chiave rifiutata</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Fermo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>&quot;38 of 38, next in 0:19&quot;: devices seen of all, minutes and seconds until the next read</extracomment>
        <translation>%1, prossimo tra %2</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 di %2 pagine</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <extracomment>&quot;170 of 205 pages, 28 s left&quot;</extracomment>
        <translation>%1, ancora %2 s</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>nuovo tentativo tra %1</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1, nuovo tentativo tra %2</translation>
    </message>
    <message>
        <source>the service does not accept this key</source>
        <translation>il servizio non accetta questa chiave</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>nessuna risposta da %1</translation>
    </message>
    <message>
        <source>%1 of %2 within 15 min</source>
        <extracomment>How complete the picture is: &quot;41,300 of 50,000 within 15 min&quot;</extracomment>
        <translation>%1 di %2 entro 15 min</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service.</source>
        <translation>L’orologio di questo computer è indietro di %1 rispetto al servizio.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service.</source>
        <translation>L’orologio di questo computer è avanti di %1 rispetto al servizio.</translation>
    </message>
</context>
<context>
    <name>fleet::FleetSums</name>
    <message>
        <source>%1 left out</source>
        <translation>%1 esclusi</translation>
    </message>
    <message>
        <source>%1 over 15 min old</source>
        <translation>%1 di oltre 15 min</translation>
    </message>
    <message>
        <source>%1 last known</source>
        <translation>%1 con ultimo valore noto</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 non in linea</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 scomparsi</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>%1 mai letti</translation>
    </message>
    <message>
        <source>all within 15 min</source>
        <translation>tutti entro 15 min</translation>
    </message>
    <message>
        <source>no devices</source>
        <translation>nessun dispositivo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share of capacity</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>no battery reports it</source>
        <translation>nessuna batteria la comunica</translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 recenti</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>power into batteries</comment>
        <translation>%1 in entrata</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>power out of batteries</comment>
        <translation>%1 in uscita</translation>
    </message>
    <message>
        <source>%1 to take</source>
        <comment>energy until batteries are full</comment>
        <translation>%1 da prendere</translation>
    </message>
    <message>
        <source>%1 to give</source>
        <comment>energy until batteries are at their floor</comment>
        <translation>%1 da dare</translation>
    </message>
    <message>
        <source>%1 of %2 producing</source>
        <translation>%1 di %2 producono</translation>
    </message>
    <message>
        <source>%1 of %2 in session</source>
        <translation>%1 di %2 in sessione</translation>
    </message>
    <message>
        <source>%1 scheduled</source>
        <translation>%1 programmate</translation>
    </message>
    <message>
        <source>%1 failed today</source>
        <translation>%1 fallite oggi</translation>
    </message>
    <message>
        <source>left out: %1 · %2 · %3</source>
        <comment>of what can be taken, given, shed</comment>
        <translation>esclusi: %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>fleet::FleetTable</name>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Ultima azione</translation>
    </message>
    <message>
        <source>Source, age</source>
        <translation>Origine, età</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In una frase</translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation>Nome o modello</translation>
    </message>
    <message>
        <source>the connection changed before it was written</source>
        <translation>la connessione è cambiata prima che fosse scritto</translation>
    </message>
</context>
<context>
    <name>fleet::FleetWindows</name>
    <message>
        <source>The key came from AMPS_API_KEY and stays in memory for this run.</source>
        <translation>La chiave è venuta da AMPS_API_KEY e resta in memoria per questa sessione.</translation>
    </message>
    <message>
        <source>Asking this computer’s keyring for the key …</source>
        <translation>Si chiede la chiave al portachiavi di questo computer…</translation>
    </message>
    <message>
        <source>The keyring holds no key for this profile.</source>
        <translation>Il portachiavi non ha una chiave per questo profilo.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works, so the key has to be entered for each run.</source>
        <translation>Questo computer non ha un portachiavi funzionante, quindi la chiave va inserita a ogni sessione.</translation>
    </message>
    <message>
        <source>The keyring refused to give out the key.</source>
        <translation>Il portachiavi ha rifiutato di dare la chiave.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it, or enter the key here.</source>
        <translation>Il portachiavi non risponde; forse è bloccato. Sbloccarlo, o inserire qui la chiave.</translation>
    </message>
    <message>
        <source>The key in the keyring is of another environment than this profile. It is not used.</source>
        <translation>La chiave nel portachiavi è di un altro ambiente rispetto a questo profilo. Non viene usata.</translation>
    </message>
    <message>
        <source>Enter the new key. It takes the place of the earlier one.</source>
        <translation>Inserire la nuova chiave. Prende il posto della precedente.</translation>
    </message>
    <message>
        <source>“%1” is open in another run. Close it there first.</source>
        <translation>«%1» è aperto in un’altra sessione. Chiuderlo prima là.</translation>
    </message>
    <message>
        <source>The audit log could not be kept; it is still in %1.</source>
        <translation>Il registro di audit non si è potuto conservare; è ancora in %1.</translation>
    </message>
    <message>
        <source>Something in %1 could not be removed.</source>
        <translation>Qualcosa in %1 non si è potuto rimuovere.</translation>
    </message>
    <message>
        <source>The keyring did not confirm that the key is gone; look for “amps-fleet” in it.</source>
        <translation>Il portachiavi non ha confermato che la chiave non c’è più; cercarvi «amps-fleet».</translation>
    </message>
</context>
<context>
    <name>fleet::Format</name>
    <message>
        <source>percent</source>
        <translation>percento</translation>
    </message>
    <message>
        <source>kilowatts</source>
        <translation>chilowatt</translation>
    </message>
    <message>
        <source>megawatts</source>
        <translation>megawatt</translation>
    </message>
    <message>
        <source>kilowatt-hours</source>
        <translation>chilowattora</translation>
    </message>
    <message>
        <source>megawatt-hours</source>
        <translation>megawattora</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>gradi Celsius</translation>
    </message>
    <message>
        <source>degrees Fahrenheit</source>
        <translation>gradi Fahrenheit</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>chilometri</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>miglia</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non comunicato</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>meno %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>più %1</translation>
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
        <translation>%n giorni</translation>
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
        <translation>Ieri %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Domani %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <translation>%1 %2 (%3 UTC)</translation>
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
        <translation>ampere</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>volt</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
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
        <translation>Lettura conservata del %1</translation>
    </message>
    <message>
        <source>Stored reading</source>
        <translation>Lettura conservata</translation>
    </message>
    <message>
        <source>No sync since %1</source>
        <translation>Senza sincronia da %1</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>Senza sincronia</translation>
    </message>
    <message>
        <source>No longer listed, last read %1</source>
        <translation>Non più elencato, letto l’ultima volta %1</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Non più elencato</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Mai letto</translation>
    </message>
    <message>
        <source>%1, age not reported</source>
        <extracomment>%1 is where a reading comes from: live, cache, projection</extracomment>
        <translation>%1, età non comunicata</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation>%1 %2 fa</translation>
    </message>
    <message>
        <source>1 second old</source>
        <translation>di 1 secondo fa</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds old</source>
        <translation>
            <numerusform>di %n secondo fa</numerusform>
            <numerusform>di %n secondi fa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>di 1 minuto fa</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>di %n minuto fa</numerusform>
            <numerusform>di %n minuti fa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour old</source>
        <translation>di 1 ora fa</translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>di %n ora fa</numerusform>
            <numerusform>di %n ore fa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>di 1 giorno fa</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>di %n giorno fa</numerusform>
            <numerusform>di %n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Where a reading comes from: read from the maker just now</extracomment>
        <translation>in diretta</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>Where a reading comes from: the last one that the platform kept</extracomment>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>Where a reading comes from: calculated ahead from the last one</extracomment>
        <translation>proiezione</translation>
    </message>
    <message>
        <source>fallback</source>
        <extracomment>Where a reading comes from: an old one, as the maker does not answer</extracomment>
        <translation>ultimo valore noto</translation>
    </message>
</context>
<context>
    <name>fleet::GateSheet</name>
    <message>
        <source>not declared</source>
        <translation>non dichiarato</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Stima</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>scomparso</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronia</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponibile</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponibile</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Strategie di conflitto</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Ultima azione</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ancora da venire</translation>
    </message>
    <message>
        <source>has passed, if the plant is in your zone</source>
        <translation>è passato, se l’impianto è nel proprio fuso</translation>
    </message>
    <message>
        <source>This goes to the built-in demonstration</source>
        <translation>Questo va alla dimostrazione integrata</translation>
    </message>
    <message>
        <source>This goes to a simulated user</source>
        <translation>Questo va a un utente simulato</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Questo va a un dispositivo simulato</translation>
    </message>
    <message>
        <source>A real customer and their real devices</source>
        <translation>Un cliente vero e i suoi dispositivi veri</translation>
    </message>
    <message>
        <source>Send %1 to demo</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Invia %1 a DEMO</translation>
    </message>
    <message>
        <source>Send %1 to sandbox</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Invia %1 a SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send %1 to LIVE</source>
        <extracomment>%1 is a command as the API spells it; the button is held down</extracomment>
        <translation>Tieni premuto per inviare %1 a LIVE</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3, %4.</source>
        <translation>Nulla è in corso. L’ultima azione era %1 (%2): %3, %4.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3.</source>
        <translation>Nulla è in corso. L’ultima azione era %1 (%2): %3.</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; %4</source>
        <translation>In corso: %1 %2, %3. Un dispositivo tiene una sola azione; %4</translation>
    </message>
    <message>
        <source>Nothing is in flight.</source>
        <translation>Nulla è in corso.</translation>
    </message>
    <message>
        <source>In flight: %1 (%2), %3.</source>
        <translation>In corso: %1 (%2), %3.</translation>
    </message>
    <message>
        <source>A device holds one action: it is replaced (cancel_and_replace).</source>
        <translation>Un dispositivo tiene una sola azione: viene sostituita (cancel_and_replace).</translation>
    </message>
    <message>
        <source>It has started and cannot be replaced any more: the API will refuse until it ends.</source>
        <translation>È iniziata e non si può più sostituire: l’API rifiuterà finché non finisce.</translation>
    </message>
    <message>
        <source>It stays; yours starts when it ends, at %1 (queue_after).</source>
        <translation>Resta; la propria inizia quando finisce, %1 (queue_after).</translation>
    </message>
    <message>
        <source>It has no end, so nothing can be queued behind it: the API will refuse.</source>
        <translation>Non ha fine, quindi nulla si può accodare: l’API rifiuterà.</translation>
    </message>
    <message>
        <source>A device holds one action: %1 decides.</source>
        <translation>Un dispositivo tiene una sola azione: decide %1.</translation>
    </message>
    <message>
        <source>A device holds one action: it stays booked and the API will ask what to do.</source>
        <translation>Un dispositivo tiene una sola azione: resta prenotata e l’API chiederà che fare.</translation>
    </message>
    <message>
        <source>A device holds one action: it must be waited for.</source>
        <translation>Un dispositivo tiene una sola azione: bisogna attenderla.</translation>
    </message>
    <message>
        <source>onConflict: %1</source>
        <translation>onConflict: %1</translation>
    </message>
    <message>
        <source>No onConflict sent: a collision will ask you again</source>
        <translation>Nessun onConflict inviato: una collisione lo chiederà di nuovo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>Now, as soon as it is sent</source>
        <translation>Ora, appena inviato</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>The home may have %1 or less as backup afterwards.</source>
        <translation>Dopo, la casa potrebbe avere %1 o meno come riserva.</translation>
    </message>
    <message>
        <source>Without a target it stops at the device&apos;s own floor: the home may be left without backup.</source>
        <translation>Senza obiettivo si ferma alla soglia del dispositivo: la casa può restare senza riserva.</translation>
    </message>
    <message>
        <source>%1 stands until another command replaces it.</source>
        <translation>%1 resta in vigore finché un altro comando non lo sostituisce.</translation>
    </message>
    <message>
        <source>The home&apos;s own schedule pauses until follow_schedule is sent.</source>
        <translation>Il programma della casa si ferma finché non si invia follow_schedule.</translation>
    </message>
    <message>
        <source>At the end of the window the battery goes to idle and keeps its level.</source>
        <translation>Alla fine della finestra la batteria va a riposo e mantiene il livello.</translation>
    </message>
    <message>
        <source>At the end of the window the device goes back by itself.</source>
        <translation>Alla fine della finestra il dispositivo torna da sé.</translation>
    </message>
    <message>
        <source>The device&apos;s own schedule will be switched off.</source>
        <translation>Il programma proprio del dispositivo sarà spento.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; another command overrides it.</source>
        <translation>Una volta inviato non si può annullare; un altro comando prevale.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; the way back is to send %1 again.</source>
        <translation>Una volta inviato non si può annullare; per tornare si invia di nuovo %1.</translation>
    </message>
    <message>
        <source>You can cancel it until it starts, %1. Once acknowledged, only another command can override it.</source>
        <translation>Si può annullare finché non inizia, %1. Una volta preso in carico, solo un altro comando prevale.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>Settings make no action: nothing in flight is touched.</source>
        <translation>Le impostazioni non creano azioni: ciò che è in corso non viene toccato.</translation>
    </message>
    <message>
        <source>The device keeps it until it is changed again. Some makers confirm without looking: the next reading is the proof.</source>
        <translation>Il dispositivo la mantiene fino al prossimo cambiamento. Alcuni produttori confermano senza guardare: la prossima lettura è la prova.</translation>
    </message>
    <message>
        <source>The way back is to set %1.</source>
        <translation>Per tornare, impostare %1.</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Annullare %1?</translation>
    </message>
    <message>
        <source>%1 is what is cancelled.</source>
        <translation>%1 è ciò che viene annullato.</translation>
    </message>
    <message>
        <source>It will not run. The device goes on with what it does now.</source>
        <translation>Non sarà eseguita. Il dispositivo continua ciò che fa ora.</translation>
    </message>
    <message>
        <source>A cancelled action does not come back: it would have to be sent anew.</source>
        <translation>Un’azione annullata non torna: andrebbe inviata di nuovo.</translation>
    </message>
    <message>
        <source>Revoke the consent of %1 for every device?</source>
        <translation>Revocare il consenso di %1 per tutti i dispositivi?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the consent of %1 for %n device(s)?</source>
        <translation>
            <numerusform>Revocare il consenso di %1 per %n dispositivo?</numerusform>
            <numerusform>Revocare il consenso di %1 per %n dispositivi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Tutti i dispositivi</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>collegato</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>scollegato</translation>
    </message>
    <message>
        <source>Reading and commanding these devices stops at once.</source>
        <translation>Lettura e comando di questi dispositivi cessano subito.</translation>
    </message>
    <message>
        <source>The stored logins are deleted.</source>
        <translation>Gli accessi conservati vengono cancellati.</translation>
    </message>
    <message>
        <source>There is no way back but the customer linking the devices again.</source>
        <translation>Non si torna indietro, se non ricollegando il cliente i dispositivi.</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Fascia %1</translation>
    </message>
    <message>
        <source>A schedule makes no action now: nothing in flight is touched.</source>
        <translation>Un programma ora non crea azioni: ciò che è in corso non viene toccato.</translation>
    </message>
    <message>
        <source>The device does this by itself, without asking again.</source>
        <translation>Il dispositivo lo fa da sé, senza chiedere di nuovo.</translation>
    </message>
    <message>
        <source>The device does this by itself every day, until the schedule is changed or cancelled.</source>
        <translation>Il dispositivo lo fa da sé ogni giorno, finché il programma non viene cambiato o annullato.</translation>
    </message>
    <message>
        <source>It takes the place of %1.</source>
        <translation>Prende il posto di %1.</translation>
    </message>
    <message>
        <source>The way back is to set the old schedule again.</source>
        <translation>Per tornare, impostare di nuovo il vecchio programma.</translation>
    </message>
    <message>
        <source>The way back is to cancel the schedule.</source>
        <translation>Per tornare, annullare il programma.</translation>
    </message>
    <message>
        <source>Cancel the schedule %1?</source>
        <translation>Annullare il programma %1?</translation>
    </message>
    <message>
        <source>An action that it has begun already is not touched.</source>
        <translation>Un’azione che ha già avviato non viene toccata.</translation>
    </message>
    <message>
        <source>The device no longer does any of this by itself.</source>
        <translation>Il dispositivo non fa più nulla di ciò da sé.</translation>
    </message>
    <message>
        <source>The way back is to set the schedule once more.</source>
        <translation>Per tornare, impostare il programma ancora una volta.</translation>
    </message>
    <message>
        <source>A real battery in a customer&apos;s home</source>
        <translation>Una batteria vera a casa di un cliente</translation>
    </message>
    <message>
        <source>A real charger in a customer&apos;s home</source>
        <translation>Una stazione di ricarica vera a casa di un cliente</translation>
    </message>
    <message>
        <source>A real heating and cooling in a customer&apos;s home</source>
        <translation>Un climatizzatore vero a casa di un cliente</translation>
    </message>
    <message>
        <source>A real solar inverter in a customer&apos;s home</source>
        <translation>Un inverter solare vero a casa di un cliente</translation>
    </message>
    <message>
        <source>A real vehicle in a customer&apos;s home</source>
        <translation>Un veicolo vero a casa di un cliente</translation>
    </message>
    <message>
        <source>A real device in a customer&apos;s home</source>
        <translation>Un dispositivo vero a casa di un cliente</translation>
    </message>
    <message>
        <source>Send settings to demo</source>
        <translation>Invia le impostazioni a DEMO</translation>
    </message>
    <message>
        <source>Send settings to sandbox</source>
        <translation>Invia le impostazioni a SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send settings to LIVE</source>
        <translation>Tieni premuto per inviare le impostazioni a LIVE</translation>
    </message>
    <message>
        <source>Send the cancellation to demo</source>
        <translation>Invia l’annullamento a DEMO</translation>
    </message>
    <message>
        <source>Send the cancellation to sandbox</source>
        <translation>Invia l’annullamento a SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the cancellation to LIVE</source>
        <translation>Tieni premuto per inviare l’annullamento a LIVE</translation>
    </message>
    <message>
        <source>Send the schedule to demo</source>
        <translation>Invia il programma a DEMO</translation>
    </message>
    <message>
        <source>Send the schedule to sandbox</source>
        <translation>Invia il programma a SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the schedule to LIVE</source>
        <translation>Tieni premuto per inviare il programma a LIVE</translation>
    </message>
    <message>
        <source>Send the revocation to demo</source>
        <translation>Invia la revoca a DEMO</translation>
    </message>
    <message>
        <source>Send the revocation to sandbox</source>
        <translation>Invia la revoca a SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the revocation to LIVE</source>
        <translation>Tieni premuto per inviare la revoca a LIVE</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; a collision will ask you again.</source>
        <extracomment>A command, its id, its state</extracomment>
        <translation>In corso: %1 %2, %3. Un dispositivo tiene una sola azione; in caso di collisione verrà chiesto di nuovo.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Assorbe fino a %1 finché arriva a %2, %3.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Eroga fino a %1 finché arriva a %2, %3.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Assorbe fino a %1 finché arriva a %2.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Eroga fino a %1 finché arriva a %2.</translation>
    </message>
    <message>
        <source>It draws up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Assorbe fino a %1.</translation>
    </message>
    <message>
        <source>It gives up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Eroga fino a %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Assorbe quanto può finché arriva a %1.</translation>
    </message>
    <message>
        <source>It gives as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Eroga quanto può finché arriva a %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can.</source>
        <translation>Assorbe quanto può.</translation>
    </message>
    <message>
        <source>It gives as much as it can.</source>
        <translation>Eroga quanto può.</translation>
    </message>
    <message>
        <source>Then it rests and stays in %1 until another command replaces it.</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Poi riposa e resta in %1 finché un altro comando non lo sostituisce.</translation>
    </message>
    <message>
        <source>Change %1 %2 to %3?</source>
        <extracomment>A setting, &quot;of this battery&quot;, and its new value</extracomment>
        <translation>Cambiare %1 %2 in %3?</translation>
    </message>
    <message numerus="yes">
        <source>Change %n setting(s) %1?</source>
        <extracomment>%1 is &quot;of this battery&quot;</extracomment>
        <translation>
            <numerusform>Cambiare %n impostazione %1?</numerusform>
            <numerusform>Cambiare %n impostazioni %1?</numerusform>
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
        <translation>Modificare il programma %1?</translation>
    </message>
    <message>
        <source>Set a schedule for %1?</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Impostare un programma per %1?</translation>
    </message>
</context>
<context>
    <name>fleet::Grade</name>
    <message>
        <source>It cannot be undone.</source>
        <translation>Non si può annullare.</translation>
    </message>
    <message>
        <source>LIVE: real equipment.</source>
        <translation>LIVE: apparecchi reali.</translation>
    </message>
    <message>
        <source>%1: nothing real is touched.</source>
        <translation>%1: nulla di reale viene toccato.</translation>
    </message>
    <message>
        <source>Every device of this user.</source>
        <translation>Tutti i dispositivi di questo utente.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) at once.</source>
        <translation>
            <numerusform>%n dispositivo alla volta.</numerusform>
            <numerusform>%n dispositivi alla volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values shown are old, and reading them again did not work.</source>
        <translation>I valori mostrati sono vecchi, e rileggerli non è riuscito.</translation>
    </message>
    <message>
        <source>The values shown are old.</source>
        <translation>I valori mostrati sono vecchi.</translation>
    </message>
    <message>
        <source>It runs at once and cannot be cancelled.</source>
        <translation>Viene eseguito subito e non si può annullare.</translation>
    </message>
</context>
<context>
    <name>fleet::History</name>
    <message>
        <source>Another window or desk records this history; this one reads it.</source>
        <translation>Un’altra finestra o postazione registra questo storico; questa lo legge.</translation>
    </message>
    <message>
        <source>No room for history: readings are shown but not recorded.</source>
        <translation>Non c’è posto per lo storico: le letture si mostrano ma non si registrano.</translation>
    </message>
    <message>
        <source>History cannot be kept: readings are shown but not recorded.</source>
        <translation>Lo storico non si può conservare: le letture si mostrano ma non si registrano.</translation>
    </message>
</context>
<context>
    <name>fleet::HistoryExport</name>
    <message>
        <source>From (%1)</source>
        <translation>Da (%1)</translation>
    </message>
    <message>
        <source>To (%1)</source>
        <translation>A (%1)</translation>
    </message>
</context>
<context>
    <name>fleet::InspectorModel</name>
    <message>
        <source>none</source>
        <comment>status of a request that got no answer</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>giro</translation>
    </message>
    <message>
        <source>open device</source>
        <translation>dispositivo aperto</translation>
    </message>
    <message>
        <source>follow actions</source>
        <translation>segui azioni</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>impostazioni</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annullamento</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salute</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
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
        <translation>Il diario dei comandi non si può scrivere: %1</translation>
    </message>
    <message>
        <source>The journal of commands is damaged. Look at what the devices are doing, then move the file away to begin a new one: %1</source>
        <translation>Il diario dei comandi è danneggiato. Guardare che cosa fanno i dispositivi, poi spostare il file per iniziarne uno nuovo: %1</translation>
    </message>
    <message>
        <source>it was made by a newer version of this application.</source>
        <translation>è stato fatto da una versione più nuova di questo programma.</translation>
    </message>
</context>
<context>
    <name>fleet::IntentWords</name>
    <message>
        <source>There was no connection. Nothing left this computer.</source>
        <translation>Non c’era connessione. Nulla ha lasciato questo computer.</translation>
    </message>
    <message>
        <source>Writing was locked before it could be sent. Nothing left this computer.</source>
        <translation>La scrittura è stata bloccata prima dell’invio. Nulla ha lasciato questo computer.</translation>
    </message>
    <message>
        <source>The connection was not the environment that was confirmed. Nothing left this computer.</source>
        <translation>La connessione non era l’ambiente confermato. Nulla ha lasciato questo computer.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>Il diario non si è potuto scrivere, quindi nulla è stato inviato.</translation>
    </message>
    <message>
        <source>The window was closing. Nothing left this computer.</source>
        <translation>La finestra si stava chiudendo. Nulla ha lasciato questo computer.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accettato: %1</translation>
    </message>
    <message>
        <source>The next reading of the device is the proof.</source>
        <translation>La prossima lettura del dispositivo è la prova.</translation>
    </message>
    <message>
        <source>The service confirmed it.</source>
        <translation>Il servizio lo ha confermato.</translation>
    </message>
    <message>
        <source>Booked for %1 (%2), %3 UTC.</source>
        <translation>Prenotato per %1 (%2), %3 UTC.</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Prenotato.</translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <translation>Completato: %1</translation>
    </message>
    <message>
        <source>The maker accepted it. The reading shows what the device does.</source>
        <translation>Il produttore lo ha accettato. La lettura mostra che cosa fa il dispositivo.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallita: %1</translation>
    </message>
    <message>
        <source>%1 is on its way to the maker.</source>
        <translation>%1 è in viaggio verso il produttore.</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>annulla %1</translation>
    </message>
    <message>
        <source>revoke the consent of %1</source>
        <translation>revoca il consenso di %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Invio: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non inviato: %1</translation>
    </message>
    <message>
        <source>We do not know whether it arrived: %1</source>
        <translation>Non sappiamo se è arrivato: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n actions just like it from that moment. One may be yours, another desk&apos;s the other. It is not sent again.</source>
        <translation>
            <numerusform>C’è %n azione uguale di quel momento. Può essere la propria o di un’altra postazione. Non viene reinviata.</numerusform>
            <numerusform>Ci sono %n azioni uguali di quel momento. Una può essere la propria, l’altra di un’altra postazione. Non viene reinviata.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost on the way. The device is being read to find out; it is not sent again.</source>
        <translation>La connessione si è persa per strada. Il dispositivo viene letto per scoprirlo; non si reinvia.</translation>
    </message>
    <message>
        <source>Not seen on the device: %1</source>
        <translation>Non visto sul dispositivo: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and later readings show the old values.</source>
        <translation>La connessione si è persa per strada e le letture successive mostrano i vecchi valori.</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>Non è arrivato: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and the service knows of no such action. It was not sent again.</source>
        <translation>La connessione si è persa per strada e il servizio non conosce una tale azione. Non è stata reinviata.</translation>
    </message>
    <message>
        <source>It arrived after all: %1</source>
        <translation>È arrivato comunque: %1</translation>
    </message>
    <message>
        <source>Booked for %1 UTC.</source>
        <translation>Prenotato per %1 UTC.</translation>
    </message>
    <message numerus="yes">
        <source>schedule of %n slot(s), %1</source>
        <translation>
            <numerusform>programma di %n fascia, %1</numerusform>
            <numerusform>programma di %n fasce, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cancel the schedule %1</source>
        <translation>annulla il programma %1</translation>
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
        <translation>L’indirizzo richiede uno schema e un host, come https://api.amps.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’indirizzo deve iniziare con https://.</translation>
    </message>
    <message>
        <source>Plain http goes to this computer only: anywhere else the key could be read on the way. Use https.</source>
        <translation>L’http semplice va solo a questo computer: altrove la chiave potrebbe essere letta per strada. Usare https.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>L’indirizzo non deve contenere utente né password.</translation>
    </message>
    <message>
        <source>The address must not hold a query or a fragment.</source>
        <translation>L’indirizzo non deve contenere query né frammento.</translation>
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
        <translation>L’indirizzo ora è un altro.</translation>
    </message>
    <message>
        <source>This is a sandbox key. Use the SANDBOX door.</source>
        <translation>È una chiave sandbox. Usare la porta SANDBOX.</translation>
    </message>
    <message>
        <source>Sandbox key recognised</source>
        <translation>Chiave sandbox riconosciuta</translation>
    </message>
    <message>
        <source>This is a LIVE key: it reaches real equipment. Use the LIVE door.</source>
        <translation>È una chiave LIVE: raggiunge apparecchi reali. Usare la porta LIVE.</translation>
    </message>
    <message>
        <source>LIVE key recognised</source>
        <translation>Chiave LIVE riconosciuta</translation>
    </message>
    <message>
        <source>This prefix is unknown, which counts as LIVE. Use the LIVE door.</source>
        <translation>Questo prefisso è sconosciuto, il che vale come LIVE. Usare la porta LIVE.</translation>
    </message>
    <message>
        <source>This prefix is unknown. It is treated as LIVE.</source>
        <translation>Questo prefisso è sconosciuto. È trattato come LIVE.</translation>
    </message>
    <message>
        <source>A key is one word without blanks.</source>
        <translation>Una chiave è una parola senza spazi.</translation>
    </message>
    <message numerus="yes">
        <source>That is no key: a key is one word of at least %n characters.</source>
        <translation>
            <numerusform>Non è una chiave: una chiave è una parola di almeno %n carattere.</numerusform>
            <numerusform>Non è una chiave: una chiave è una parola di almeno %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was a sandbox key. It opens the SANDBOX door.</source>
        <translation>Era una chiave sandbox. Apre la porta SANDBOX.</translation>
    </message>
    <message>
        <source>That was a LIVE key. It opens the LIVE door alone; nothing was sent.</source>
        <translation>Era una chiave LIVE. Apre solo la porta LIVE; nulla è stato inviato.</translation>
    </message>
    <message>
        <source>That key has an unknown prefix, which counts as LIVE. It opens the LIVE door alone.</source>
        <translation>Quella chiave ha un prefisso sconosciuto, il che vale come LIVE. Apre solo la porta LIVE.</translation>
    </message>
    <message>
        <source>The copy in the clipboard was cleared.</source>
        <translation>La copia negli appunti è stata cancellata.</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Uno sguardo a %1…</translation>
    </message>
    <message>
        <source>Handing the key to the keyring …</source>
        <translation>Consegna della chiave al portachiavi…</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Apertura…</translation>
    </message>
</context>
<context>
    <name>fleet::KeyKeeper</name>
    <message>
        <source>The key is kept in this computer’s keyring.</source>
        <translation>La chiave è nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>The keyring refused to keep the key. It stays in memory for this run and has to be entered again next time.</source>
        <translation>Il portachiavi ha rifiutato di tenere la chiave. Resta in memoria per questa sessione e andrà inserita di nuovo.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. The key stays in memory for this run and has to be entered again next time.</source>
        <translation>Il portachiavi non risponde; forse è bloccato. La chiave resta in memoria per questa sessione e andrà inserita di nuovo.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works. The key stays in memory for this run and has to be entered again next time; it is never written to a file.</source>
        <translation>Questo computer non ha un portachiavi funzionante. La chiave resta in memoria per questa sessione e andrà inserita di nuovo; non viene mai scritta in un file.</translation>
    </message>
</context>
<context>
    <name>fleet::Languages</name>
    <message>
        <source>As the desktop: %1</source>
        <comment>a language</comment>
        <translation>Come il desktop: %1</translation>
    </message>
</context>
<context>
    <name>fleet::LinkAddress</name>
    <message>
        <source>Enter the id of your app; it is in the dashboard.</source>
        <translation>Inserire l’id della propria app; è nella dashboard.</translation>
    </message>
    <message>
        <source>The id of an app holds letters, digits, dots, dashes and underscores only.</source>
        <translation>L’id di un’app contiene solo lettere, cifre, punti, trattini e trattini bassi.</translation>
    </message>
    <message>
        <source>“%1” cannot be linked.</source>
        <translation>«%1» non si può collegare.</translation>
    </message>
    <message>
        <source>The customer&apos;s reference must be an e-mail address of at most 100 characters.</source>
        <translation>Il riferimento del cliente deve essere un indirizzo e-mail di al massimo 100 caratteri.</translation>
    </message>
    <message>
        <source>At most 100 devices can be linked at once.</source>
        <translation>Al massimo 100 dispositivi si possono collegare insieme.</translation>
    </message>
</context>
<context>
    <name>fleet::LocalBook</name>
    <message>
        <source>Names and notes cannot be read: %1</source>
        <translation>Nomi e note non si possono leggere: %1</translation>
    </message>
    <message>
        <source>Names and notes cannot be read: %1 is damaged. It is left as it is.</source>
        <translation>Nomi e note non si possono leggere: %1 è danneggiato. Viene lasciato com’è.</translation>
    </message>
    <message>
        <source>Names and notes are kept for this run only: %1 could not be read.</source>
        <translation>Nomi e note valgono solo per questa sessione: %1 non si è potuto leggere.</translation>
    </message>
    <message>
        <source>Names and notes could not be kept: %1</source>
        <translation>Nomi e note non si sono potuti conservare: %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Modifica di %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” for %n device(s)</source>
        <translation>
            <numerusform>Etichetta «%1» per %n dispositivo</numerusform>
            <numerusform>Etichetta «%1» per %n dispositivi</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Il file è troppo grande.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importazione di %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n device(s)</source>
        <translation>
            <numerusform>Etichetta «%1» tolta da %n dispositivo</numerusform>
            <numerusform>Etichetta «%1» tolta da %n dispositivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note for %n device(s)</source>
        <translation>
            <numerusform>Nota per %n dispositivo</numerusform>
            <numerusform>Nota per %n dispositivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::Manual</name>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Leggere la flotta</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>Il linguaggio di ricerca</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Un dispositivo</translation>
    </message>
    <message>
        <source>Commanding safely</source>
        <translation>Comandare in sicurezza</translation>
    </message>
    <message>
        <source>Actions and the audit log</source>
        <translation>Azioni e registro di audit</translation>
    </message>
    <message>
        <source>Customers, tickets, the inspector</source>
        <translation>Clienti, ticket, l’ispettore</translation>
    </message>
    <message>
        <source>Troubleshooting by message</source>
        <translation>Problemi per messaggio</translation>
    </message>
    <message>
        <source>Keys and the command palette</source>
        <translation>Tasti e tavolozza dei comandi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Integrators</source>
        <translation>Per integratori</translation>
    </message>
    <message>
        <source>History, charts, export</source>
        <translation>Storico, grafici, esportazione</translation>
    </message>
</context>
<context>
    <name>fleet::PaletteModel</name>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a parameter and its bounds: power 0 to 5.0 kW</comment>
        <translation>%1 %2 a %3</translation>
    </message>
    <message>
        <source>opens the form, asks before sending</source>
        <translation>apre il modulo, chiede prima di inviare</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>a setting of the device</comment>
        <translation>Imposta %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>ora %1</translation>
    </message>
    <message>
        <source>Filter the fleet: %1</source>
        <translation>Filtra la flotta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the fleet for “%1”</source>
        <translation>Cerca «%1» nella flotta</translation>
    </message>
    <message>
        <source>Commands for %1</source>
        <translation>Comandi per %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Impostazioni del dispositivo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Vai a</translation>
    </message>
</context>
<context>
    <name>fleet::PendingCommand</name>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
    </message>
    <message>
        <source>sent %1 ago</source>
        <translation>inviato %1 fa</translation>
    </message>
</context>
<context>
    <name>fleet::PlanningLanes</name>
    <message>
        <source>maker not known</source>
        <translation>produttore sconosciuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln azione</numerusform>
            <numerusform>%Ln azioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::PlantTime</name>
    <message>
        <source>if the plant is in your zone, %1</source>
        <translation>se l’impianto è nel proprio fuso, %1</translation>
    </message>
    <message>
        <source>the plant&apos;s clock was UTC%1%2 at the last booking</source>
        <translation>l’orologio dell’impianto era UTC%1%2 all’ultima prenotazione</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>%1 from when it is sent: %2 in your zone</source>
        <translation>%1 da quando è inviato: %2 nel proprio fuso</translation>
    </message>
    <message>
        <source>%1 at the plant</source>
        <translation>%1 presso l’impianto</translation>
    </message>
    <message>
        <source>No clock shows %1 that night, %2: it is skipped. The service decides what it takes it for.</source>
        <translation>Nessun orologio segna le %1 quella notte, %2: vengono saltate. Il servizio decide per che ora le prende.</translation>
    </message>
    <message>
        <source>%1 at the plant, %2 (%3)</source>
        <translation>%1 presso l’impianto, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 has passed, %2.</source>
        <translation>%1 è passato, %2.</translation>
    </message>
    <message>
        <source>That is more than 30 days ahead, %1.</source>
        <translation>Sono più di 30 giorni, %1.</translation>
    </message>
    <message>
        <source>%1 comes twice that night, %2: %3 and %4 UTC. The service decides which it takes.</source>
        <translation>Le %1 vengono due volte quella notte, %2: %3 e %4 UTC. Il servizio decide quali prende.</translation>
    </message>
    <message>
        <source>The clocks change within this window: it lasts %1 and not %2, %3.</source>
        <translation>L’ora cambia dentro questa finestra: dura %1 e non %2, %3.</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <extracomment>What people may type for hours, after a number, apart by commas</extracomment>
        <translation>h, ora, ore</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <extracomment>What people may type for minutes, after a number, apart by commas</extracomment>
        <translation>m, min, minuto, minuti</translation>
    </message>
</context>
<context>
    <name>fleet::PollWatch</name>
    <message>
        <source>This application has read nothing for %1. What you see may be out of date.</source>
        <translation>Questo programma non legge nulla da %1. Ciò che si vede può essere superato.</translation>
    </message>
    <message>
        <source>This application stood still, and has read nothing for %1. What you see may be out of date.</source>
        <translation>Questo programma si è fermato e non legge nulla da %1. Ciò che si vede può essere superato.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands still. The ages of readings cannot be trusted.</source>
        <translation>L’orologio di questo computer è fermo. Non ci si può fidare dell’età delle letture.</translation>
    </message>
</context>
<context>
    <name>fleet::PrimitiveRegistry</name>
    <message>
        <source>unit as reported</source>
        <translation>unità come comunicata</translation>
    </message>
    <message>
        <source>unit as declared in %1</source>
        <extracomment>%1 is the path of a command&apos;s parameter, commands.charge.power</extracomment>
        <translation>unità come dichiarata in %1</translation>
    </message>
    <message>
        <source>unit as declared in settings</source>
        <translation>unità come dichiarata nelle impostazioni</translation>
    </message>
    <message>
        <source>unit as documented</source>
        <translation>unità come documentata</translation>
    </message>
    <message>
        <source>unit by its name</source>
        <translation>unità dal suo nome</translation>
    </message>
    <message>
        <source>given in Wh</source>
        <translation>dato in Wh</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>no power into or out of a battery</comment>
        <translation>a riposo</translation>
    </message>
    <message>
        <source>into the battery</source>
        <translation>verso la batteria</translation>
    </message>
    <message>
        <source>out of the battery</source>
        <translation>dalla batteria</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a spoken quantity, and where it flows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>peak seen %1</source>
        <translation>picco visto %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 above the declared %2</source>
        <translation>%1 sopra i %2 dichiarati</translation>
    </message>
    <message>
        <source>%1 below the declared %2</source>
        <translation>%1 sotto i %2 dichiarati</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a bound and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ring 0 to 100</source>
        <translation>anello da 0 a 100</translation>
    </message>
    <message>
        <source>%1, mark at %2</source>
        <translation>%1, segno a %2</translation>
    </message>
    <message>
        <source>gauge without a scale: no bounds are declared</source>
        <translation>indicatore senza scala: nessun limite dichiarato</translation>
    </message>
    <message>
        <source>gauge, scaled to the peak seen: no bounds are declared</source>
        <translation>indicatore in scala al picco visto: nessun limite dichiarato</translation>
    </message>
    <message>
        <source>gauge %1 to %2, from %3</source>
        <translation>indicatore da %1 a %2, da %3</translation>
    </message>
    <message>
        <source>number, no unit declared</source>
        <translation>numero, nessuna unità dichiarata</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>numero, %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sì o no</translation>
    </message>
    <message>
        <source>time</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 voce</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 membro</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membri</numerusform>
        </translation>
    </message>
    <message>
        <source>list, opened in place</source>
        <translation>elenco, aperto sul posto</translation>
    </message>
    <message>
        <source>object, opened in place</source>
        <translation>oggetto, aperto sul posto</translation>
    </message>
    <message>
        <source>text, shown as the status</source>
        <translation>testo, mostrato come stato</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non comunicato</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>deeper than three levels: as JSON</source>
        <translation>oltre tre livelli: come JSON</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>Voce %L1</translation>
    </message>
    <message>
        <source>%1, beside the state</source>
        <translation>%1, accanto allo stato</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>almeno %1</translation>
    </message>
    <message>
        <source>Devices of this family take no settings.</source>
        <translation>I dispositivi di questa famiglia non accettano impostazioni.</translation>
    </message>
    <message>
        <source>The device gives it without a unit: a fact, not a control.</source>
        <translation>Il dispositivo la dà senza unità: un dato, non un comando.</translation>
    </message>
    <message>
        <source>Its value is not a number.</source>
        <translation>Il suo valore non è un numero.</translation>
    </message>
    <message>
        <source>The device declares no bounds for it.</source>
        <translation>Il dispositivo non ne dichiara i limiti.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>In carica</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>In scarica</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>A riposo</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>Produce</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Riscalda</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Raffredda</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spento</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Riscalda</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Raffredda</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>no longer in the lists</comment>
        <translation>Scomparso</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Needs a new link</source>
        <translation>Da collegare di nuovo</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Mai letto</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Ultimo valore noto</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a battery</comment>
        <translation>Piena</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Collegato</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Staccato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a value was read, and how the API spells it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <comment>a name and its value</comment>
        <translation>%1 sì</translation>
    </message>
    <message>
        <source>%1 no</source>
        <comment>a name and its value</comment>
        <translation>%1 no</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of a charging session</extracomment>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>A vehicle is plugged in</extracomment>
        <translation>Collegato</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>A charging session has ended</extracomment>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Permanent</source>
        <extracomment>A thermostat is held by a setting that stands until it is changed</extracomment>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>Follow schedule</source>
        <extracomment>A thermostat follows the schedule of the home</extracomment>
        <translation>Secondo programma</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileDesk</name>
    <message>
        <source>An address such as postgresql://desk@server/amps_history</source>
        <translation>Un indirizzo come postgresql://desk@server/amps_history</translation>
    </message>
    <message>
        <source>Leave the password out: it belongs into ~/.pgpass, readable by you alone, where PostgreSQL&apos;s own library looks for it.</source>
        <translation>Lasciare fuori la password: va in ~/.pgpass, leggibile solo dal proprio utente, dove la cerca la libreria stessa di PostgreSQL.</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileStore</name>
    <message>
        <source>The list of profiles cannot be read: %1</source>
        <translation>L’elenco dei profili non si può leggere: %1</translation>
    </message>
    <message>
        <source>The list of profiles could not be understood. It was put aside as %1; keys in the keyring are untouched.</source>
        <translation>L’elenco dei profili non si è potuto capire. È stato messo da parte come %1; le chiavi nel portachiavi sono intatte.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>La cartella %1 non si può creare.</translation>
    </message>
    <message>
        <source>The list of profiles is being changed by another program.</source>
        <translation>Un altro programma sta cambiando l’elenco dei profili.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of this program; it is not changed.</source>
        <translation>L’elenco dei profili è di una versione successiva di questo programma; non viene cambiato.</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1</source>
        <translation>L’elenco dei profili non si può scrivere: %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profilo richiede un nome.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Un nome ha al massimo %n carattere.</numerusform>
            <numerusform>Un nome ha al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>Un nome non contiene caratteri di controllo.</translation>
    </message>
    <message>
        <source>“%1” is the name of the built-in fleet.</source>
        <translation>«%1» è il nome della flotta integrata.</translation>
    </message>
    <message>
        <source>There is a profile called “%1” already.</source>
        <translation>C’è già un profilo chiamato «%1».</translation>
    </message>
    <message>
        <source>This profile is gone.</source>
        <translation>Questo profilo non c’è più.</translation>
    </message>
</context>
<context>
    <name>fleet::ProposalDesk</name>
    <message>
        <source>Proposed by %1</source>
        <translation>Proposto da %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Proposto da %1: %2</translation>
    </message>
    <message>
        <source>A person turned it down.</source>
        <translation>Una persona lo ha rifiutato.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>impostazioni di %1</translation>
    </message>
    <message>
        <source>cancel the action %1</source>
        <translation>annulla l’azione %1</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; the window reads on.</source>
        <translation>Non si sa se è arrivato; la finestra continua a leggere.</translation>
    </message>
</context>
<context>
    <name>fleet::Query</name>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Questa parentesi non chiude nulla.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply.</source>
        <translation>Le parentesi sono troppo annidate.</translation>
    </message>
    <message>
        <source>Something must follow OR.</source>
        <translation>Dopo OR deve seguire qualcosa.</translation>
    </message>
    <message>
        <source>Something must stand before OR.</source>
        <translation>Prima di OR deve stare qualcosa.</translation>
    </message>
    <message>
        <source>AND joins what stands on both sides of it.</source>
        <translation>AND unisce ciò che sta ai suoi due lati.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>Tra le parentesi non c’è nulla.</translation>
    </message>
    <message>
        <source>What is to be left out must follow.</source>
        <translation>Deve seguire ciò che va escluso.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Questa parentesi non è chiusa.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Queste virgolette non sono chiuse.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Tra le virgolette non c’è nulla.</translation>
    </message>
    <message>
        <source>Nothing stands before “%1”. Put a text with such signs into quotes.</source>
        <translation>Nulla sta prima di «%1». Mettere tra virgolette un testo con tali segni.</translation>
    </message>
    <message>
        <source>A value must follow “%1”.</source>
        <translation>Dopo «%1» deve seguire un valore.</translation>
    </message>
    <message>
        <source>No device reports “%1”, and it is no key of the search.</source>
        <translation>Nessun dispositivo comunica «%1», e non è una parola chiave della ricerca.</translation>
    </message>
    <message>
        <source>No device reports “%1”. Did you mean “%2”?</source>
        <translation>Nessun dispositivo comunica «%1». Si intendeva «%2»?</translation>
    </message>
    <message>
        <source>Write available:yes or available:no.</source>
        <translation>Scrivere available:yes o available:no.</translation>
    </message>
    <message>
        <source>“%1” is unknown after %2. There are: %3.</source>
        <translation>«%1» è sconosciuto dopo %2. Ci sono: %3.</translation>
    </message>
    <message>
        <source>“%1” is a text: write %1:%2 for one that contains it, %1=%2 for one that is it.</source>
        <translation>«%1» è un testo: scrivere %1:%2 per uno che lo contiene, %1=%2 per uno che lo è.</translation>
    </message>
    <message>
        <source>Say which time: %1s, %1m, %1h or %1d.</source>
        <translation>Dire quale tempo: %1s, %1m, %1h o %1d.</translation>
    </message>
    <message>
        <source>An age is a number with s, m, h or d, for example 5m.</source>
        <translation>Un’età è un numero con s, m, h o d, per esempio 5m.</translation>
    </message>
    <message>
        <source>Compare an age: age&lt;%1 for younger, age&gt;%1 for older.</source>
        <translation>Confrontare un’età: age&lt;%1 per più recente, age&gt;%1 per più vecchia.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» non è un numero.</translation>
    </message>
    <message>
        <source>“%1” is no unit.</source>
        <translation>«%1» non è un’unità.</translation>
    </message>
    <message>
        <source>“%1” is a power, counted in kW; %2 is an energy.</source>
        <translation>«%1» è una potenza, contata in kW; %2 è un’energia.</translation>
    </message>
    <message>
        <source>“%1” is an energy, counted in kWh; %2 is a power.</source>
        <translation>«%1» è un’energia, contata in kWh; %2 è una potenza.</translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation>«%1» non ha unità.</translation>
    </message>
    <message>
        <source>“%1” is counted in %2, not in %3.</source>
        <translation>«%1» si conta in %2, non in %3.</translation>
    </message>
    <message>
        <source>Write can:charge, or can:charge.power&gt;=3kw.</source>
        <translation>Scrivere can:charge, o can:charge.power&gt;=3kw.</translation>
    </message>
    <message>
        <source>Only a parameter can be compared, as in can:charge.power&gt;=3kw.</source>
        <translation>Si può confrontare solo un parametro, come in can:charge.power&gt;=3kw.</translation>
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
        <translation>produttore</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nome del modello</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>id del dispositivo</translation>
    </message>
    <message>
        <source>user id, where it was looked up</source>
        <translation>id utente, dove è stato cercato</translation>
    </message>
    <message>
        <source>what it is doing</source>
        <translation>che cosa sta facendo</translation>
    </message>
    <message>
        <source>demo, sandbox, live</source>
        <translation>demo, sandbox, live</translation>
    </message>
    <message>
        <source>accepts a command: can:charge.power&gt;=3kw</source>
        <translation>accetta un comando: can:charge.power&gt;=3kw</translation>
    </message>
    <message>
        <source>of the reading: age&lt;5m</source>
        <translation>della lettura: age&lt;5m</translation>
    </message>
    <message>
        <source>live, cache, projection, fallback</source>
        <translation>live, cache, projection, fallback</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sì o no</translation>
    </message>
    <message>
        <source>last action: state or command</source>
        <translation>ultima azione: stato o comando</translation>
    </message>
    <message>
        <source>code of an error</source>
        <translation>codice di un errore</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>una propria etichetta</translation>
    </message>
    <message>
        <source>in a note of yours</source>
        <translation>in una propria nota</translation>
    </message>
    <message>
        <source>a name of yours</source>
        <translation>un proprio nome</translation>
    </message>
    <message>
        <source>why somebody should look</source>
        <translation>perché qualcuno dovrebbe guardare</translation>
    </message>
    <message>
        <source>fresh, old, stale, …</source>
        <translation>fresh, old, stale, …</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>field, in %1</source>
        <translation>campo, in %1</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parametro</translation>
    </message>
    <message>
        <source>parameter, in %1</source>
        <translation>parametro, in %1</translation>
    </message>
    <message>
        <source>what it can do when commands collide</source>
        <translation>che cosa può fare quando i comandi si scontrano</translation>
    </message>
</context>
<context>
    <name>fleet::QueryWords</name>
    <message>
        <source>Failed action</source>
        <translation>Azione fallita</translation>
    </message>
    <message>
        <source>Stuck action</source>
        <translation>Azione bloccata</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Deviato</translation>
    </message>
    <message>
        <source>Below floor</source>
        <translation>Sotto la soglia minima</translation>
    </message>
    <message>
        <source>In flight</source>
        <extracomment>Of a device: one of its actions is on its way</extracomment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>Non serve nessuno</translation>
    </message>
    <message>
        <source>Fresh</source>
        <extracomment>Of a reading</extracomment>
        <translation>Recente</translation>
    </message>
    <message>
        <source>Ageing</source>
        <extracomment>Of a reading that is getting old: between one minute and a quarter of an hour</extracomment>
        <translation>In invecchiamento</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Of a reading</extracomment>
        <translation>Vecchia</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Non aggiornato</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>State of an action</extracomment>
        <translation>Programmata</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an action</extracomment>
        <translation>Presa in carico</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of an action</extracomment>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an action</extracomment>
        <translation>Fallita</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an action</extracomment>
        <translation>Annullata</translation>
    </message>
</context>
<context>
    <name>fleet::ReadBudget</name>
    <message>
        <source>%1 of about %2 requests a minute</source>
        <extracomment>&quot;212 of about 600 requests a minute&quot;</extracomment>
        <translation>%1 di circa %2 richieste al minuto</translation>
    </message>
    <message>
        <source>The service has refused nothing for its number so far, so its limit is not known.</source>
        <translation>Il servizio finora non ha rifiutato nulla per il numero, quindi il suo limite non è noto.</translation>
    </message>
    <message>
        <source>The service allows less than was asked for once. The pace found since is enough for this fleet.</source>
        <translation>Il servizio permette meno di quanto fu chiesto una volta. Il ritmo trovato da allora basta per questa flotta.</translation>
    </message>
    <message>
        <source>The service allows fewer requests than this fleet needs: reading all of it takes about %1.</source>
        <translation>Il servizio permette meno richieste di quante questa flotta ne richieda: leggerla tutta prende circa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last minute</source>
        <translation>
            <numerusform>%Ln richiesta nell’ultimo minuto</numerusform>
            <numerusform>%Ln richieste nell’ultimo minuto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::ReadingsExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>Ora (%1)</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibile</translation>
    </message>
</context>
<context>
    <name>fleet::RequestDetail</name>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>tentativo %1</translation>
    </message>
</context>
<context>
    <name>fleet::SavedViews</name>
    <message>
        <source>The file is too large to be one of saved views.</source>
        <translation>Il file è troppo grande per essere di viste salvate.</translation>
    </message>
    <message>
        <source>This is no file of saved views: %1.</source>
        <translation>Questo non è un file di viste salvate: %1.</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>Questo non è un file di viste salvate.</translation>
    </message>
    <message>
        <source>One of the views has no name.</source>
        <translation>Una delle viste non ha nome.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleDesk</name>
    <message>
        <source>Schedules could not be read</source>
        <translation>Non è stato possibile leggere i programmi</translation>
    </message>
    <message>
        <source>There was no answer that could be read (%1).</source>
        <translation>Non è giunta una risposta leggibile (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleForm</name>
    <message>
        <source>When does it begin?</source>
        <translation>Quando inizia?</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Questo orario non esiste.</translation>
    </message>
    <message>
        <source>A time of day such as 01:15, or a day and a time such as 2026-06-13 19:00.</source>
        <translation>Un orario come 01:15, oppure un giorno e un’ora come 2026-06-13 19:00.</translation>
    </message>
    <message>
        <source>A day and a time need a time zone.</source>
        <translation>Un giorno e un’ora richiedono un fuso orario.</translation>
    </message>
    <message>
        <source>How long does it last?</source>
        <translation>Quanto dura?</translation>
    </message>
    <message>
        <source>A length of up to a day, such as 4h, 1.5h or 90m.</source>
        <translation>Una durata fino a un giorno, come 4h, 1.5h o 90m.</translation>
    </message>
    <message>
        <source>This device does not declare the command %1.</source>
        <translation>Questo dispositivo non dichiara il comando %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 è vuoto.</translation>
    </message>
    <message>
        <source>It needs one slot at least.</source>
        <translation>Serve almeno una fascia.</translation>
    </message>
    <message>
        <source>Times of day need a time zone.</source>
        <translation>Gli orari richiedono un fuso orario.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Non esiste il fuso orario «%1».</translation>
    </message>
    <message>
        <source>The service knows no rhythm “%1”.</source>
        <translation>Il servizio non conosce il ritmo «%1».</translation>
    </message>
    <message>
        <source>This slot cannot be read: write it again.</source>
        <translation>Questa fascia non si può leggere: va riscritta.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Questo dispositivo non è più noto.</translation>
    </message>
    <message>
        <source>The slot being written is not in the list yet.</source>
        <translation>La fascia che si sta scrivendo non è ancora nell’elenco.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una volta</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ogni giorno</translation>
    </message>
    <message>
        <source>%1, by the clock of %2</source>
        <translation>%1, secondo l’orologio di %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>active</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
</context>
<context>
    <name>fleet::SeriesChooser</name>
    <message>
        <source>whole fleet</source>
        <translation>tutta la flotta</translation>
    </message>
    <message>
        <source>Energy from %1, %2</source>
        <comment>calculated from this field, of these devices</comment>
        <translation>Energia da %1, %2</translation>
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
        <translation>la chiave è una chiave sandbox</translation>
    </message>
    <message>
        <source>the key is a LIVE key</source>
        <translation>la chiave è una chiave LIVE</translation>
    </message>
    <message>
        <source>the key&apos;s prefix is unknown, which counts as LIVE</source>
        <translation>il prefisso della chiave è sconosciuto, il che vale come LIVE</translation>
    </message>
    <message>
        <source>the built-in sandbox</source>
        <translation>la sandbox integrata</translation>
    </message>
    <message>
        <source>the sandbox host</source>
        <translation>l’host della sandbox</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the connection goes to %2. Nothing can be sent.</source>
        <translation>I segni dell’ambiente non concordano: %1, ma la connessione va a %2. Non si può inviare nulla.</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the service answers as “%2”. Nothing can be sent.</source>
        <translation>I segni dell’ambiente non concordano: %1, ma il servizio risponde come «%2». Non si può inviare nulla.</translation>
    </message>
    <message>
        <source>This window was started read-only: nothing can be sent from it.</source>
        <translation>Questa finestra è stata aperta in sola lettura: non si può inviare nulla.</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing can be sent. It can be allowed under Settings, Safety.</source>
        <translation>Questo profilo è in sola lettura: non si può inviare nulla. Si può permettere in Impostazioni, Sicurezza.</translation>
    </message>
    <message>
        <source>LIVE is locked: commands would reach real equipment. Unlock it for a set time to send any.</source>
        <translation>LIVE è bloccato: i comandi raggiungerebbero apparecchi reali. Sbloccarlo per un certo tempo per inviarne.</translation>
    </message>
</context>
<context>
    <name>fleet::SettingsEditor</name>
    <message>
        <source>on</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>off</source>
        <translation>spento</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Nessun cambiamento</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Rivedi %n cambiamento</numerusform>
            <numerusform>Rivedi %n cambiamenti</numerusform>
        </translation>
    </message>
    <message>
        <source>The API refused to change this: it can only be read.</source>
        <translation>L’API ha rifiutato di cambiarlo: si può solo leggere.</translation>
    </message>
    <message>
        <source>The device reports this and does not let it be changed from here.</source>
        <translation>Il dispositivo lo comunica e non lo lascia cambiare da qui.</translation>
    </message>
    <message>
        <source>Enter a value, or take the change back.</source>
        <translation>Inserire un valore, o ritirare il cambiamento.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usa %1</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Questo dispositivo non è più noto.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nulla è cambiato.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>Correggi %n campo</numerusform>
            <numerusform>Correggi %n campi</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>L’invio è rifiutato: il diario non si può scrivere.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>In attesa della risposta</translation>
    </message>
    <message>
        <source>%1 was accepted. Reading it back…</source>
        <translation>%1 è stato accettato. Rilettura…</translation>
    </message>
    <message>
        <source>%1 was written and read back at %2.</source>
        <translation>%1 è stato scritto e riletto (%2).</translation>
    </message>
    <message>
        <source>%1 was accepted, but the device still says %2.</source>
        <translation>%1 è stato accettato, ma il dispositivo dice ancora %2.</translation>
    </message>
    <message>
        <source>We do not know whether %1 arrived. It is not sent again; a reading will tell.</source>
        <translation>Non sappiamo se %1 è arrivato. Non viene reinviato; lo dirà una lettura.</translation>
    </message>
</context>
<context>
    <name>fleet::SpreadHistory</name>
    <message>
        <source>A tenth is below</source>
        <translation>Un decimo è al di sotto</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>A tenth is above</source>
        <translation>Un decimo è al di sopra</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manca</translation>
    </message>
</context>
<context>
    <name>fleet::SqliteIntentJournal</name>
    <message>
        <source>The folder of the journal cannot be made.</source>
        <translation>La cartella del diario non si può creare.</translation>
    </message>
</context>
<context>
    <name>fleet::StoreDeviceSource</name>
    <message>
        <source>The device could not be read again (%1).</source>
        <translation>Il dispositivo non si è potuto rileggere (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::TransportDesk</name>
    <message>
        <source>The extra authorities in %1 are not used. %2</source>
        <translation>Le autorità aggiuntive in %1 non sono usate. %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, valido fino a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e %n altri</numerusform>
        </translation>
    </message>
    <message>
        <source>none, plain http inside this computer</source>
        <translation>nessuna, http semplice dentro questo computer</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 o successivo</translation>
    </message>
    <message numerus="yes">
        <source>%n of the operating system</source>
        <translation>
            <numerusform>%n del sistema operativo</numerusform>
            <numerusform>%n del sistema operativo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n of your own</source>
        <translation>
            <numerusform>%1, e %n propria</numerusform>
            <numerusform>%1, e %n proprie</numerusform>
        </translation>
    </message>
    <message>
        <source>reached directly</source>
        <translation>raggiunto direttamente</translation>
    </message>
    <message>
        <source>by the system’s proxy %1</source>
        <translation>dal proxy del sistema %1</translation>
    </message>
</context>
<context>
    <name>fleet::ViewMemory</name>
    <message>
        <source>The view could not be kept: %1</source>
        <translation>Non è stato possibile conservare la vista: %1</translation>
    </message>
</context>
<context>
    <name>fleet::csv</name>
    <message>
        <source>The file is not a text in UTF-8.</source>
        <translation>Il file non è un testo in UTF-8.</translation>
    </message>
    <message>
        <source>Text stands behind a quotation.</source>
        <translation>C’è testo dopo le virgolette di chiusura.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Delle virgolette non sono chiuse.</translation>
    </message>
</context>
</TS>
