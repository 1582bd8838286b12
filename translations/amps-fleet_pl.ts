<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
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
            <numerusform>%n działanie</numerusform>
            <numerusform>%n działania</numerusform>
            <numerusform>%n działań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions, of which %1 failed</source>
        <translation>
            <numerusform>%Ln działanie, w tym nieudane: %1</numerusform>
            <numerusform>%Ln działania, w tym nieudane: %1</numerusform>
            <numerusform>%Ln działań, w tym nieudane: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionHead</name>
    <message>
        <source>STATE</source>
        <translation>STAN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>POLECENIE</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>URZĄDZENIE</translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation>PARAMETRY</translation>
    </message>
    <message>
        <source>START</source>
        <translation>POCZĄTEK</translation>
    </message>
    <message>
        <source>END</source>
        <translation>KONIEC</translation>
    </message>
    <message>
        <source>TOOK, IN</source>
        <translation>TRWAŁO, ZA</translation>
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
        <translation>Działanie %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Przedział</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>sent from this window</source>
        <translation>wysłane z tego okna</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>nie stąd</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiuj: %1</translation>
    </message>
    <message>
        <source>Send again, changed</source>
        <translation>Wyślij ze zmianami</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Anuluj działanie</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>What was said about this action, in the Inspector</source>
        <translation>Wymiana dotycząca tego działania, w Inspektorze</translation>
    </message>
    <message>
        <source>Show the requests of this action</source>
        <translation>Pokaż żądania tego działania</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>%1, %2 on %3, %4, %5</source>
        <translation>%1, %2 – %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, not from here</source>
        <translation>%1, nie stąd</translation>
    </message>
    <message>
        <source>not from here: sent by another desk, or by the API</source>
        <translation>nie stąd: wysłane z innego stanowiska lub przez API</translation>
    </message>
</context>
<context>
    <name>ActionStateBadge</name>
    <message>
        <source>Scheduled</source>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Widoczne w urządzeniu</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>of the whole fleet, from here and from elsewhere, refreshed from /actions</source>
        <translation>całej floty, stąd i skądinąd, odświeżane z /actions</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupowanie</translation>
    </message>
    <message>
        <source>Lane per device</source>
        <translation>Pas na urządzenie</translation>
    </message>
    <message>
        <source>Lane per family</source>
        <translation>Pas na rodzinę</translation>
    </message>
    <message>
        <source>Lane per maker</source>
        <translation>Pas na producenta</translation>
    </message>
    <message>
        <source>Lane per command</source>
        <translation>Pas na polecenie</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Bez grupowania</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Wg urządzenia</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Wg dnia</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Wg stanu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Nie stąd</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Urządzenie %1</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Znajdź działanie</translation>
    </message>
    <message>
        <source>Device, command, error, id</source>
        <translation>Urządzenie, polecenie, błąd, id</translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>Działania, najnowsze najpierw</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>Brak pasujących działań</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Brak działań</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Filtr ukrywa wszystkie.</translation>
    </message>
    <message>
        <source>Commands sent from here or from elsewhere appear here.</source>
        <translation>Tu pojawiają się polecenia wysłane stąd lub skądinąd.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
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
        <translation>%1 do %2</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>every write from this computer, newest first; it begins anew with each demo</source>
        <translation>każdy zapis z tego komputera, najnowsze najpierw; każde demo zaczyna od nowa</translation>
    </message>
    <message>
        <source>every write from this computer, also those that were not made; only added to, never changed</source>
        <translation>każdy zapis z tego komputera, także te niewykonane; dziennik jest tylko uzupełniany, nigdy zmieniany</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Checks every entry against the one before, and the last against the head that is kept apart.</source>
        <translation>Porównuje każdy wpis z poprzednim, a ostatni z czołem przechowywanym osobno.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Wiersze JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation>Teraz nie można niczego wysłać.</translation>
    </message>
    <message>
        <source>The log before this one was tampered with.</source>
        <translation>W poprzedni dziennik ktoś ingerował.</translation>
    </message>
    <message>
        <source>%1. It was put aside as it is; this one began after it.</source>
        <translation>%1. Odłożono go bez zmian; ten zaczyna się po nim.</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>Kopiuj czoło</translation>
    </message>
    <message>
        <source>Head copied. Kept elsewhere, it shows later that nothing was taken away.</source>
        <translation>Skopiowano czoło. Przechowywane gdzie indziej, pokaże później, że niczego nie usunięto.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Odmowa lub błąd</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Device, operator, reason, request id</source>
        <translation>Urządzenie, operator, powód, id żądania</translation>
    </message>
    <message>
        <source>Filter by any word of an entry</source>
        <translation>Filtr po dowolnym słowie wpisu</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>CZAS</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>OPERATOR</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>GDZIE</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>CZYNNOŚĆ</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>URZĄDZENIE</translation>
    </message>
    <message>
        <source>FROM, TO</source>
        <translation>Z, NA</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>WYNIK</translation>
    </message>
    <message>
        <source>REQUEST ID</source>
        <translation>ID ŻĄDANIA</translation>
    </message>
    <message>
        <source>Writes, newest first</source>
        <translation>Zapisy, najnowsze najpierw</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Brak pasujących wpisów</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Nie ma jeszcze wpisów</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Odczyt dziennika</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Filtr ukrywa wszystkie.</translation>
    </message>
    <message>
        <source>What is proposed, confirmed, declined and sent here appears here.</source>
        <translation>Tu pojawia się wszystko, co zaproponowano, zatwierdzono, odrzucono i wysłano z tego miejsca.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Eksportuj dziennik audytu</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Wiersze JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>Exports every entry with its hash.</source>
        <translation>Eksportuje każdy wpis wraz z jego skrótem.</translation>
    </message>
    <message>
        <source>Exports every entry as a table.</source>
        <translation>Eksportuje każdy wpis jako tabelę.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit entries %1</source>
        <translation>Wpisy audytu %1</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>wpis %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>action</source>
        <translation>działanie</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>zamiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiuj: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>WHAT WAS SHOWN</source>
        <translation>CO POKAZANO</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Co pokazano</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>CO WYSŁANO</translation>
    </message>
    <message>
        <source>WHAT WOULD HAVE BEEN SENT</source>
        <translation>CO ZOSTAŁOBY WYSŁANE</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>THE ANSWER</source>
        <translation>ODPOWIEDŹ</translation>
    </message>
    <message>
        <source>Copy the entries as JSON</source>
        <translation>Kopiuj wpisy jako JSON</translation>
    </message>
    <message>
        <source>Copied, each entry with its hash.</source>
        <translation>Skopiowano, każdy wpis z jego skrótem.</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Beside: %1</source>
        <translation>Obok: %1</translation>
    </message>
    <message>
        <source>Close what stands beside</source>
        <translation>Zamknij to, co obok</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Nowy odczyt</translation>
    </message>
    <message>
        <source>The device is no longer listed.</source>
        <translation>Urządzenia nie ma już na liście.</translation>
    </message>
</context>
<context>
    <name>BookImportSheet</name>
    <message>
        <source>Take in %1</source>
        <translation>Import: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bring something</source>
        <translation>
            <numerusform>%n wiersz coś wnosi</numerusform>
            <numerusform>%n wiersze coś wnoszą</numerusform>
            <numerusform>%n wierszy coś wnosi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace(s) what is there</source>
        <translation>
            <numerusform>%n z nich zastępuje to, co jest</numerusform>
            <numerusform>%n z nich zastępują to, co jest</numerusform>
            <numerusform>%n z nich zastępuje to, co jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) nothing new</source>
        <translation>
            <numerusform>%n nie wnosi nic nowego</numerusform>
            <numerusform>%n nie wnoszą nic nowego</numerusform>
            <numerusform>%n nie wnosi nic nowego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n nie można przyjąć</numerusform>
            <numerusform>%n nie można przyjąć</numerusform>
            <numerusform>%n nie można przyjąć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in the fleet now and are kept for when they come</source>
        <translation>
            <numerusform>%n urządzenia nie ma teraz we flocie; dane czekają, aż się pojawi</numerusform>
            <numerusform>%n urządzeń nie ma teraz we flocie; dane czekają, aż się pojawią</numerusform>
            <numerusform>%n urządzeń nie ma teraz we flocie; dane czekają, aż się pojawią</numerusform>
        </translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>nieodczytane: %1</translation>
    </message>
    <message>
        <source>An empty cell takes away what is there</source>
        <translation>Pusta komórka usuwa to, co jest</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Wiersz %1, %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) in</source>
        <translation>
            <numerusform>Importuj %n wiersz</numerusform>
            <numerusform>Importuj %n wiersze</numerusform>
            <numerusform>Importuj %n wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookedBars</name>
    <message>
        <source>Booked, next 24 hours</source>
        <translation>Zaplanowane, najbliższe 24 godziny</translation>
    </message>
    <message>
        <source>actions per quarter of an hour, at most %1</source>
        <translation>działania na kwadrans, najwyżej %1</translation>
    </message>
    <message>
        <source>nothing is booked</source>
        <translation>nic nie zaplanowano</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>ładowanie</translation>
    </message>
    <message>
        <source>discharge, export</source>
        <translation>rozładowanie, do sieci</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
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
        <translation>Pakiet dla wsparcia</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Zapisz pakiet dla wsparcia</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Pakiet dla wsparcia (*.json)</translation>
    </message>
    <message>
        <source>What was said about %1, and what is known of it. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>Co mówiono o %1 i co o tym wiadomo. Nigdy nie zawiera kluczy. Nic nie jest wysyłane: powstaje plik.</translation>
    </message>
    <message>
        <source>The last requests of this run, and what is known of the devices they were about. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>Ostatnie żądania z tego uruchomienia i to, co wiadomo o urządzeniach, których dotyczyły. Nigdy nie zawiera kluczy. Nic nie jest wysyłane: powstaje plik.</translation>
    </message>
    <message>
        <source>What happened? A sentence for the one who reads it</source>
        <translation>Co się stało? Jedno zdanie dla osoby, która to czyta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>With the bodies of requests and answers</source>
        <translation>Z treścią żądań i odpowiedzi</translation>
    </message>
    <message>
        <source>Names in place of ids</source>
        <translation>Nazwy zamiast id</translation>
    </message>
    <message>
        <source>Every byte of the file: %1 kB, %2, %3</source>
        <translation>Każdy bajt pliku: %1 kB, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n żądanie</numerusform>
            <numerusform>%n żądania</numerusform>
            <numerusform>%n żądań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n lines</source>
        <translation>
            <numerusform>Podgląd, %n wiersz</numerusform>
            <numerusform>Podgląd, %n wiersze</numerusform>
            <numerusform>Podgląd, %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
</context>
<context>
    <name>ChartSurface</name>
    <message>
        <source>Not polled</source>
        <translation>Bez odpytywania</translation>
    </message>
    <message>
        <source>No data: fallback or not available</source>
        <translation>Brak danych: fallback lub niedostępne</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Dopiero nastąpi</translation>
    </message>
    <message>
        <source>Left and Right read the values.</source>
        <translation>Strzałki w lewo i w prawo odczytują wartości.</translation>
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
        <translation>Czas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Kod</translation>
    </message>
</context>
<context>
    <name>CommandChooser</name>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>(%1 of %2)</source>
        <comment>devices known, of all</comment>
        <translation>(%1 z %2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>bez jednostki</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>%1 declared by this device</source>
        <translation>deklaracje tego urządzenia: %1</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Keep my values</source>
        <translation>Zachowaj moje wartości</translation>
    </message>
    <message>
        <source>The device is being read again for its limits.</source>
        <translation>Trwa ponowny odczyt granic urządzenia.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>At</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>Przy konflikcie</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Teraz niemożliwe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Nic jeszcze nie wysłano</translation>
    </message>
</context>
<context>
    <name>ConfirmHost</name>
    <message>
        <source>Reading the device again…</source>
        <translation>Ponowny odczyt urządzenia…</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>Ponowny odczyt się nie udał: %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Send to demo</source>
        <translation>Wyślij do DEMO</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation>Wyślij do SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send</source>
        <translation>Przytrzymaj, by wysłać</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Trafi do symulowanego urządzenia</translation>
    </message>
    <message>
        <source>This goes to real equipment</source>
        <translation>Trafi do prawdziwych urządzeń</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>&quot;device_1 of user_1&quot;: between a device and the customer it belongs to</extracomment>
        <translation>z konta</translation>
    </message>
    <message>
        <source>NOW</source>
        <extracomment>Column of present values, in capitals</extracomment>
        <translation>TERAZ</translation>
    </message>
    <message>
        <source>AFTER</source>
        <extracomment>Column of values after the command, in capitals</extracomment>
        <translation>POTEM</translation>
    </message>
    <message>
        <source>%1: now %2, after %3</source>
        <translation>%1: teraz %2, potem %3</translation>
    </message>
    <message>
        <source>%1, at first %2</source>
        <translation>%1, początkowo %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Reason or ticket, kept with the record</source>
        <translation>Powód lub numer zgłoszenia, zapisany we wpisie</translation>
    </message>
    <message>
        <source>or ticket, kept with the record; may stay empty</source>
        <translation>lub numer zgłoszenia, zapisany we wpisie; może być puste</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiuj jako curl</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(bez treści)</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Treść żądania</translation>
    </message>
    <message>
        <source>Or type the word %1, then Enter</source>
        <translation>Albo wpisz słowo %1 i naciśnij Enter</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Wpisz %1, aby zatwierdzić</translation>
    </message>
    <message>
        <source>Type the word %1, then press Enter</source>
        <translation>Wpisz słowo %1 i naciśnij Enter</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
</context>
<context>
    <name>ConflictHost</name>
    <message>
        <source>The action in the way has ended</source>
        <translation>Działanie, które przeszkadzało, zakończyło się</translation>
    </message>
    <message>
        <source>Your command can be reviewed again.</source>
        <translation>Polecenie można ponownie przejrzeć.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Your command was not accepted; nothing reached the device</source>
        <translation>Polecenie nie zostało przyjęte; do urządzenia nic nie dotarło</translation>
    </message>
    <message>
        <source>409 CONFLICT</source>
        <translation>409 KONFLIKT</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Kopiuj id żądania</translation>
    </message>
    <message>
        <source>On one time axis: there already %1; yours %2</source>
        <translation>Na jednej osi czasu: istniejące %1; nowe %2</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Istniejące: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Nowe: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Zakończyło się.</translation>
    </message>
    <message>
        <source>It is in progress and cannot be cancelled.</source>
        <translation>Jest w toku i nie można go anulować.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Możliwe wyjścia</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Co ma się stać?</translation>
    </message>
    <message>
        <source>It is followed; you can close this and come back.</source>
        <translation>Jest śledzone; można zamknąć i wrócić później.</translation>
    </message>
    <message>
        <source>Only what this device and the answer offer is listed</source>
        <translation>Lista zawiera tylko to, co oferują to urządzenie i odpowiedź</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Zostaw zaplanowane</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message>
        <source>Waiting for its end</source>
        <translation>Oczekiwanie na koniec</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Device records do not name their customer. Enter a user id, and every family is asked for the devices of this one.</source>
        <translation>Zapisy urządzeń nie podają klienta. Po wpisaniu id użytkownika każda rodzina zostanie zapytana o jego urządzenia.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id użytkownika</translation>
    </message>
    <message>
        <source>User id of the customer</source>
        <translation>Id użytkownika klienta</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Pokaż urządzenia</translation>
    </message>
    <message>
        <source>Customers seen before</source>
        <translation>Klienci oglądani wcześniej</translation>
    </message>
    <message>
        <source>Name, on this computer only</source>
        <translation>Nazwa, tylko na tym komputerze</translation>
    </message>
    <message>
        <source>Name of the customer, kept on this computer only</source>
        <translation>Nazwa klienta, przechowywana tylko na tym komputerze</translation>
    </message>
    <message>
        <source>Note, on this computer only</source>
        <translation>Notatka, tylko na tym komputerze</translation>
    </message>
    <message>
        <source>Note about the customer, kept on this computer only</source>
        <translation>Notatka o kliencie, przechowywana tylko na tym komputerze</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n devices so far</source>
        <translation>
            <numerusform>Odczyt… dotąd %n urządzenie</numerusform>
            <numerusform>Odczyt… dotąd %n urządzenia</numerusform>
            <numerusform>Odczyt… dotąd %n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read. %1</source>
        <translation>Nic nie udało się odczytać. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices; not every family could be read. %1</source>
        <translation>
            <numerusform>%n urządzenie; nie każdą rodzinę udało się odczytać. %1</numerusform>
            <numerusform>%n urządzenia; nie każdą rodzinę udało się odczytać. %1</numerusform>
            <numerusform>%n urządzeń; nie każdą rodzinę udało się odczytać. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No device of this customer is linked to this key.</source>
        <translation>Żadne urządzenie tego klienta nie jest powiązane z tym kluczem.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1, %2</source>
        <translation>Wybierz %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Consent that is taken back cannot be given back from here: the customer has to link again. You will be asked to type the user id.</source>
        <translation>Wycofanej zgody nie można stąd przywrócić: klient musi powiązać urządzenia ponownie. Konieczne będzie wpisanie id użytkownika.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke consent for %n devices…</source>
        <translation>
            <numerusform>Wycofaj zgodę dla %n urządzenia…</numerusform>
            <numerusform>Wycofaj zgodę dla %n urządzeń…</numerusform>
            <numerusform>Wycofaj zgodę dla %n urządzeń…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke consent for all…</source>
        <translation>Wycofaj zgodę dla wszystkich…</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Powiąż urządzenie</translation>
    </message>
    <message>
        <source>The customer opens this address and follows the steps there. It links simulated devices, because this window&apos;s key is no live one.</source>
        <translation>Klient otwiera ten adres i wykonuje podane tam kroki. Powiązane zostaną symulowane urządzenia, ponieważ klucz tego okna nie jest kluczem LIVE.</translation>
    </message>
    <message>
        <source>The customer opens this address, signs in with the maker and gives consent. It links real equipment.</source>
        <translation>Klient otwiera ten adres, loguje się u producenta i wyraża zgodę. Powiązane zostaną prawdziwe urządzenia.</translation>
    </message>
    <message>
        <source>App id, from the dashboard</source>
        <translation>Id aplikacji, z panelu</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>Id aplikacji</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail, if wanted</source>
        <translation>E-mail klienta, opcjonalnie</translation>
    </message>
    <message>
        <source>External reference: an e-mail address</source>
        <translation>Odniesienie zewnętrzne: adres e-mail</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Typ urządzenia</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Dowolny typ</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Ładowarka EV</translation>
    </message>
    <message>
        <source>HVAC</source>
        <translation>HVAC</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Falownik PV</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Pojazd</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>At most this many devices; 0: not said</source>
        <translation>Najwyżej tyle urządzeń; 0: nie podano</translation>
    </message>
    <message>
        <source>Skip the choice of devices</source>
        <translation>Pomiń wybór urządzeń</translation>
    </message>
    <message>
        <source>Address to link a device</source>
        <translation>Adres do powiązania urządzenia</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Skopiowano adres.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>not a time: 2025-06-12 17:00</source>
        <translation>to nie jest czas: 2025-06-12 17:00</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>przed %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>po %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
</context>
<context>
    <name>DeclarationTable</name>
    <message>
        <source>BEFORE</source>
        <translation>WCZEŚNIEJ</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>TERAZ</translation>
    </message>
    <message>
        <source>Declared limits, before and now</source>
        <translation>Zadeklarowane granice, wcześniej i teraz</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>POLE</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1: było %2, jest %3</translation>
    </message>
    <message>
        <source>%1 is %2 as before</source>
        <translation>%1: %2, jak wcześniej</translation>
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
        <translation>Ostatnie znane</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Odczytaj teraz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Brak działań</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Kopiuj id żądania</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Więcej poleceń</translation>
    </message>
</context>
<context>
    <name>DeviceChart</name>
    <message>
        <source>at rest</source>
        <translation>w spoczynku</translation>
    </message>
    <message>
        <source>in</source>
        <translation>pobór</translation>
    </message>
    <message>
        <source>out</source>
        <translation>oddawanie</translation>
    </message>
    <message>
        <source>between</source>
        <translation>między</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>dolny próg</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Pobór</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Oddawanie</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>górna granica</translation>
    </message>
</context>
<context>
    <name>DeviceHeader</name>
    <message>
        <source>Back to the fleet</source>
        <translation>Wróć do floty</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Kopiuj id</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Nowy odczyt</translation>
    </message>
    <message>
        <source>A reading no older than a minute; may wait for the maker</source>
        <translation>Odczyt nie starszy niż minuta; może czekać na producenta</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Previous device of the list</source>
        <translation>Poprzednie urządzenie z listy</translation>
    </message>
    <message>
        <source>Next device of the list</source>
        <translation>Następne urządzenie z listy</translation>
    </message>
    <message>
        <source>Show its requests in the Inspector</source>
        <translation>Pokaż jego żądania w Inspektorze</translation>
    </message>
    <message>
        <source>Explain this device, for a ticket</source>
        <translation>Opisz to urządzenie, do zgłoszenia</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Gauges, controls and limits below come from what the device declares.</source>
        <translation>Wskaźniki, elementy sterujące i granice poniżej wynikają z deklaracji urządzenia.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer (%1). The values below are the last ones that were read.</source>
        <translation>Offline u producenta (%1). Wartości poniżej są ostatnimi odczytanymi.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Odczytaj teraz</translation>
    </message>
    <message>
        <source>The API no longer lists this device. It stays here as it was last seen until you dismiss it.</source>
        <translation>API nie podaje już tego urządzenia. Pozostanie tu w ostatnio widzianym stanie, aż zostanie usunięte z widoku.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read as the contract describes them and count as not reported: %1</source>
        <translation>
            <numerusform>%n pola nie udało się odczytać zgodnie z opisem w kontrakcie; liczy się jako niezgłoszone: %1</numerusform>
            <numerusform>%n pól nie udało się odczytać zgodnie z opisem w kontrakcie; liczą się jako niezgłoszone: %1</numerusform>
            <numerusform>%n pól nie udało się odczytać zgodnie z opisem w kontrakcie; liczą się jako niezgłoszone: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did this happen?</source>
        <translation>Dlaczego tak się stało?</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two readings: a warm pack, new firmware, a rule of the grid.</source>
        <translation>Granice należą do urządzenia i mogą się zmienić między dwoma odczytami: rozgrzany akumulator, nowe oprogramowanie układowe, reguła sieci.</translation>
    </message>
    <message>
        <source>returned with the refusal</source>
        <translation>zwrócone razem z odmową</translation>
    </message>
    <message>
        <source>as far as the refusal told</source>
        <translation>o tyle, o ile podała odmowa</translation>
    </message>
    <message>
        <source>read again after the refusal</source>
        <translation>odczytane ponownie po odmowie</translation>
    </message>
</context>
<context>
    <name>EnergyPanel</name>
    <message>
        <source>Energy and data quality</source>
        <translation>Energia i jakość danych</translation>
    </message>
    <message>
        <source>live</source>
        <comment>source of a reading</comment>
        <translation>na żywo</translation>
    </message>
    <message>
        <source>cache</source>
        <comment>source of a reading</comment>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <comment>source of a reading</comment>
        <translation>przewidywane</translation>
    </message>
    <message>
        <source>none</source>
        <comment>source of a reading</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>Energy is calculated from power, not metered.</source>
        <translation>Energia jest obliczana z mocy, a nie mierzona licznikiem.</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>RODZINA</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>POBÓR</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>ODDAWANIE</translation>
    </message>
    <message>
        <source>PEAK</source>
        <translation>SZCZYT</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>ZNANE</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>ODCZYTY</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out, %4 of the time known</source>
        <translation>%1: pobór %2, oddawanie %3, znane %4 czasu</translation>
    </message>
    <message>
        <source>%1: no power field</source>
        <translation>%1: brak pola mocy</translation>
    </message>
    <message>
        <source>no power field</source>
        <translation>brak pola mocy</translation>
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
        <translation>Kopiuj id żądania</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Pokaż to żądanie w Inspektorze</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>What the effect is read from</source>
        <translation>Z czego odczytano skutek</translation>
    </message>
    <message>
        <source>ASKED</source>
        <translation>ŻĄDANO</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>WIDZIANO</translation>
    </message>
    <message>
        <source>%1: asked %2, seen %3</source>
        <translation>%1: żądano %2, widziano %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as asked</source>
        <translation>%1, zgodnie z żądaniem</translation>
    </message>
    <message>
        <source>%1, not as asked</source>
        <translation>%1, niezgodnie z żądaniem</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>This device, for a ticket</source>
        <translation>To urządzenie, do zgłoszenia</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>Co wiadomo o urządzeniu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Text for a ticket copied.</source>
        <translation>Skopiowano tekst do zgłoszenia.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Pakiet dla wsparcia…</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Pokaż jego żądania</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>Nie udało się zapisać obrazu.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>Obraz zapisano.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>Zapisano %n wiersz.</numerusform>
            <numerusform>Zapisano %n wiersze.</numerusform>
            <numerusform>Zapisano %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: no file was left behind.</source>
        <translation>Zatrzymano: nie pozostał żaden plik.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Nie udało się zapisać pliku.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Zapisz to, co widać</translation>
    </message>
    <message>
        <source>AS SHOWN</source>
        <translation>TAK, JAK WIDAĆ</translation>
    </message>
    <message>
        <source>CSV (RFC 4180)</source>
        <translation>CSV (RFC 4180)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets of this language</source>
        <translation>CSV dla arkuszy w tym języku</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Wiersze JSON</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Obraz (PNG)</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>Obraz (SVG)</translation>
    </message>
    <message>
        <source>EVERY READING BEHIND IT</source>
        <translation>WSZYSTKIE ODCZYTY ŹRÓDŁOWE</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings so far</source>
        <translation>
            <numerusform>dotąd %Ln odczyt</numerusform>
            <numerusform>dotąd %Ln odczyty</numerusform>
            <numerusform>dotąd %Ln odczytów</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Wartości dla arkuszy tego komputera (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Wiersze JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obraz (*.png)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Obraz (*.svg)</translation>
    </message>
</context>
<context>
    <name>FamilyChart</name>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>a family: power into its devices</comment>
        <translation>pobór %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>a family: power out of its devices</comment>
        <translation>oddawanie %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>known of</source>
        <translation>znane dla</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 z %2 urządzeń</translation>
    </message>
    <message>
        <source>net, newest</source>
        <translation>netto, teraz</translation>
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
        <translation>%1 (nowe)</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fold the record</source>
        <translation>Zwiń zapis</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Pokaż zapis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each drawn by its shape</source>
        <translation>
            <numerusform>%n pole, pokazane według jego postaci</numerusform>
            <numerusform>%n pola, każde pokazane według jego postaci</numerusform>
            <numerusform>%n pól, każde pokazane według jego postaci</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>nic nie zgłoszono</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Kopiuj zapis</translation>
    </message>
    <message>
        <source>View of the record</source>
        <translation>Widok zapisu</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>POLE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WARTOŚĆ</translation>
    </message>
    <message>
        <source>HOW IT IS READ</source>
        <translation>SPOSÓB ODCZYTU</translation>
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
        <translation>Odczytaj teraz</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Offline u producenta</translation>
    </message>
    <message>
        <source>%1, nothing older is kept for it.</source>
        <translation>%1, nic starszego nie jest przechowywane.</translation>
    </message>
</context>
<context>
    <name>FleetCardGroups</name>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
</context>
<context>
    <name>FleetCardOrder</name>
    <message>
        <source>Sort</source>
        <translation>Sortuj</translation>
    </message>
    <message>
        <source>Attention first</source>
        <translation>Pilne najpierw</translation>
    </message>
    <message>
        <source>Largest first; change to smallest first</source>
        <translation>Najpierw największe; zmień na najpierw najmniejsze</translation>
    </message>
    <message>
        <source>Smallest first; change to largest first</source>
        <translation>Najpierw najmniejsze; zmień na najpierw największe</translation>
    </message>
</context>
<context>
    <name>FleetCards</name>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
</context>
<context>
    <name>FleetColumnHead</name>
    <message>
        <source>%1, sorted, largest first</source>
        <translation>%1, posortowane malejąco</translation>
    </message>
    <message>
        <source>%1, sorted, smallest first</source>
        <translation>%1, posortowane rosnąco</translation>
    </message>
</context>
<context>
    <name>FleetColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>Jak na początku</translation>
    </message>
</context>
<context>
    <name>FleetFacets</name>
    <message>
        <source>FAMILY</source>
        <translation>RODZINA</translation>
    </message>
    <message>
        <source>NEEDS ATTENTION</source>
        <translation>WYMAGA UWAGI</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>PRODUCENT</translation>
    </message>
    <message>
        <source>ACCEPTS COMMAND</source>
        <translation>PRZYJMUJE POLECENIE</translation>
    </message>
    <message>
        <source>YOUR TAGS</source>
        <translation>WŁASNE ETYKIETY</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Wybierz z floty</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
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
        <translation>zgromadzone</translation>
    </message>
    <message>
        <source>can take</source>
        <translation>może pobrać</translation>
    </message>
    <message>
        <source>can give</source>
        <translation>może oddać</translation>
    </message>
    <message>
        <source>can shed</source>
        <translation>może ograniczyć</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktualne</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Pokaż tylko %1</translation>
    </message>
</context>
<context>
    <name>FleetMapPanel</name>
    <message>
        <source>All devices by power</source>
        <translation>Wszystkie urządzenia wg mocy</translation>
    </message>
    <message>
        <source>All devices by charge level</source>
        <translation>Wszystkie urządzenia wg poziomu naładowania</translation>
    </message>
    <message>
        <source>All devices by age of the reading</source>
        <translation>Wszystkie urządzenia wg wieku odczytu</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Oddawanie</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Świeże</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Pobór</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pełne</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>failed or offline %1</source>
        <translation>nieudane lub offline %1</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>ostatnie znane %1</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Kolor wg</translation>
    </message>
    <message>
        <source>By power</source>
        <translation>Wg mocy</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Wg poziomu</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Wg wieku</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>family and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distribution of what is shown</source>
        <translation>Rozkład pokazanych</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: niezgłoszone</translation>
    </message>
    <message>
        <source>%1, %2 without</source>
        <translation>%1, bez wartości: %2</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niezgłoszone</translation>
    </message>
</context>
<context>
    <name>FleetMatrix</name>
    <message>
        <source>What devices declare</source>
        <translation>Co deklarują urządzenia</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Odczyty</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n modele</numerusform>
            <numerusform>%n modeli</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of them declare none</source>
        <translation>%1 z %2 urządzeń, w tym bez deklaracji: %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 z %2 urządzeń</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Models and what they declare</source>
        <translation>Modele i ich deklaracje</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no model told</source>
        <translation>nie podano modelu</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: brak</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4</source>
        <translation>%1: %2 z %3 %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>None of them offers a strategy</source>
        <translation>Żadne z nich nie oferuje strategii</translation>
    </message>
    <message>
        <source>None of them reports anything</source>
        <translation>Żadne z nich niczego nie zgłasza</translation>
    </message>
    <message>
        <source>None of them declares a command</source>
        <translation>Żadne z nich nie deklaruje polecenia</translation>
    </message>
    <message>
        <source>What is shown here comes from the devices&apos; own records.</source>
        <translation>To, co tu widać, pochodzi z zapisów samych urządzeń.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktualne</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>z %1</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Zgromadzona energia</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Baterie, netto</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>Ładowanie EV</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 z %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices read so far, the figures are of these</source>
        <translation>dotąd odczytano urządzenia: %1 z %2; liczby dotyczą tych odczytanych</translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s)</source>
        <translation>
            <numerusform>%n producent</numerusform>
            <numerusform>%n producentów</numerusform>
            <numerusform>%n producentów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n gone device(s)</source>
        <translation>
            <numerusform>Ukryj %n nieobecne urządzenie</numerusform>
            <numerusform>Ukryj %n nieobecne urządzenia</numerusform>
            <numerusform>Ukryj %n nieobecnych urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the choices</source>
        <translation>Zamknij wybór</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Wybierz z floty</translation>
    </message>
    <message>
        <source>What needs attention comes first</source>
        <translation>Najpierw to, co wymaga uwagi</translation>
    </message>
    <message>
        <source>In the order of the column alone</source>
        <translation>Tylko w kolejności kolumny</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Zapisane widoki</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Pokaż jako</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Failed action</source>
        <translation>Nieudane działanie</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nieaktualne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Zaznacz wszystkie %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Brak pasujących urządzeń</translation>
    </message>
    <message>
        <source>This key sees no devices yet</source>
        <translation>Ten klucz nie widzi jeszcze żadnych urządzeń</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the fleet; the search or the filters hide all of them.</source>
        <translation>
            <numerusform>We flocie jest %n urządzenie; ukrywa je wyszukiwanie lub filtry.</numerusform>
            <numerusform>We flocie są %n urządzenia; wszystkie ukrywa wyszukiwanie lub filtry.</numerusform>
            <numerusform>We flocie jest %n urządzeń; wszystkie ukrywa wyszukiwanie lub filtry.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices appear here once their owners have linked them.</source>
        <translation>Urządzenia pojawią się tutaj, gdy powiążą je ich właściciele.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Nie udało się zapisać pliku.</translation>
    </message>
    <message>
        <source>Headroom now, %1</source>
        <translation>Zapas teraz, %1</translation>
    </message>
    <message>
        <source>to take</source>
        <translation>do pobrania</translation>
    </message>
    <message>
        <source>to give</source>
        <translation>do oddania</translation>
    </message>
    <message>
        <source>to shed</source>
        <translation>do ograniczenia</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Zapisz to, co widać</translation>
    </message>
    <message>
        <source>Names, tags and notes</source>
        <translation>Nazwy, etykiety i notatki</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Macierz</translation>
    </message>
    <message>
        <source>Tags, note</source>
        <translation>Etykiety, notatka</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Wartości dla arkuszy tego komputera (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Wiersze JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln urządzenie</numerusform>
            <numerusform>%Ln urządzenia</numerusform>
            <numerusform>%Ln urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>Zapisano %n wiersz.</numerusform>
            <numerusform>Zapisano %n wiersze.</numerusform>
            <numerusform>Zapisano %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Sortowanie…</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>Select</source>
        <translation>Zaznacz</translation>
    </message>
</context>
<context>
    <name>FleetRows</name>
    <message>
        <source>Select all that are shown</source>
        <translation>Zaznacz wszystkie pokazane</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
</context>
<context>
    <name>FleetSearch</name>
    <message>
        <source>Search devices: id, maker, model, status</source>
        <translation>Szukaj urządzeń: id, producent, model, status</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Szukaj: %1</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Jak kontynuować</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s)</source>
        <translation>
            <numerusform>%1, %n urządzenie</numerusform>
            <numerusform>%1, %n urządzenia</numerusform>
            <numerusform>%1, %n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Szukaj urządzeń</translation>
    </message>
</context>
<context>
    <name>FleetViewsMenu</name>
    <message>
        <source>No view is saved yet. A view keeps the search, the order and the columns under a name.</source>
        <translation>Nie zapisano jeszcze żadnego widoku. Widok przechowuje wyszukiwanie, kolejność i kolumny pod nazwą.</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>każde urządzenie</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Usuń widok %1</translation>
    </message>
    <message>
        <source>Name of a view</source>
        <translation>Nazwa widoku</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Give views away as a file</source>
        <translation>Eksport widoków do pliku</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Widoki (*.json)</translation>
    </message>
    <message>
        <source>Take views in from a file</source>
        <translation>Import widoków z pliku</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>%1, open</source>
        <translation>%1, rozwinięte</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zwinięte</translation>
    </message>
</context>
<context>
    <name>FreshnessTag</name>
    <message>
        <source>never read</source>
        <translation>nigdy nieczytane</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>brak synchr.</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Read from the maker just now</extracomment>
        <translation>na żywo</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>przewidywane</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
    <message>
        <source>No reading of this device exists yet</source>
        <translation>Tego urządzenia jeszcze nie odczytano</translation>
    </message>
    <message>
        <source>The maker does not answer; these are the last known values</source>
        <translation>Producent nie odpowiada; to ostatnie znane wartości</translation>
    </message>
    <message>
        <source>Read from the maker now</source>
        <translation>Odczytano teraz od producenta</translation>
    </message>
    <message>
        <source>Up to 15 minutes old</source>
        <translation>Nie starsze niż 15 minut</translation>
    </message>
    <message>
        <source>The platform&apos;s last captured record</source>
        <translation>Ostatni zapis zebrany przez platformę</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, wiek %2</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>not reported</source>
        <translation>niezgłoszone</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, od %2 do %3</translation>
    </message>
</context>
<context>
    <name>HistoryCompare</name>
    <message>
        <source>No device matches.</source>
        <translation>Żadne urządzenie nie pasuje.</translation>
    </message>
    <message>
        <source>Eight are as many as can be told apart.</source>
        <translation>Nie da się rozróżnić więcej niż ośmiu.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 między %2 a %3, na końcu %4</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: nic nie wiadomo</translation>
    </message>
    <message>
        <source>Comparison, %1: %2.</source>
        <translation>Porównanie, %1: %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Of these devices</source>
        <translation>Z tych urządzeń</translation>
    </message>
    <message>
        <source>of the whole fleet, or family:battery, a name …</source>
        <translation>z całej floty albo family:battery, nazwa …</translation>
    </message>
    <message>
        <source>Put together as</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Dodaj %n urządzenie</numerusform>
            <numerusform>Dodaj %n urządzenia</numerusform>
            <numerusform>Dodaj %n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>obliczone</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>znane: %1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Usuń z porównania: %1</translation>
    </message>
    <message>
        <source>Choose a field and the devices to compare.</source>
        <translation>Wybierz pole i urządzenia do porównania.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln urządzenie</numerusform>
            <numerusform>%Ln urządzenia</numerusform>
            <numerusform>%Ln urządzeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFamilies</name>
    <message numerus="yes">
        <source>%n-minute means</source>
        <translation>
            <numerusform>średnie minutowe</numerusform>
            <numerusform>średnie z %n minut</numerusform>
            <numerusform>średnie z %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-hour means</source>
        <translation>
            <numerusform>średnie godzinowe</numerusform>
            <numerusform>średnie z %n godzin</numerusform>
            <numerusform>średnie z %n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day means</source>
        <translation>
            <numerusform>średnie dobowe</numerusform>
            <numerusform>średnie z %n dni</numerusform>
            <numerusform>średnie z %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: nic nie zarejestrowano.</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <comment>a family with its energies</comment>
        <translation>%1: pobór %2, oddawanie %3</translation>
    </message>
    <message>
        <source>Power by family, %1. %2.</source>
        <translation>Moc według rodzin, %1. %2.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Bez odpytywania</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Moc według rodzin</translation>
    </message>
    <message>
        <source>%1, above zero flows into devices</source>
        <translation>%1, powyżej zera płynie do urządzeń</translation>
    </message>
    <message>
        <source>above zero flows into devices</source>
        <translation>powyżej zera płynie do urządzeń</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>Rejestrowanie właśnie się zaczęło: odczyty pojawią się tu w miarę napływania.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>W tym czasie nic nie zarejestrowano.</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Poziom naładowania baterii</translation>
    </message>
    <message>
        <source>median of %1 and the middle 80 %</source>
        <translation>mediana (%1) i środkowe 80 %</translation>
    </message>
    <message>
        <source>Battery level, %1: median of %2 devices, %3 at the end.</source>
        <translation>Poziom naładowania baterii, %1: mediana (urządzenia: %2), na końcu %3.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Czas: %1</translation>
    </message>
    <message>
        <source>Recording started now</source>
        <translation>Rejestrowanie właśnie się zaczęło</translation>
    </message>
    <message>
        <source>played by the simulator since %1, recorded by this application from the start</source>
        <translation>odtwarzane przez symulator od %1, rejestrowane przez tę aplikację od początku</translation>
    </message>
    <message>
        <source>recorded by this application since %1</source>
        <translation>rejestrowane przez tę aplikację od %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Ostatnio: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, do: %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Zapisz to, co widać</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Moc według rodzin</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zakres</translation>
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
        <translation>Rok</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Według rodziny</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Fleet at a minute</source>
        <translation>Flota w danej minucie</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Czas według</translation>
    </message>
    <message>
        <source>My zone</source>
        <translation>Moja strefa</translation>
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
        <translation>Czas: %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Ostatnio: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, do: %2</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: nic nie zarejestrowano.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 między %2 a %3, na końcu %4</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>pobór %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>oddawanie %1</translation>
    </message>
    <message>
        <source>%1, calculated from power, %2 of the time known</source>
        <translation>%1, obliczone z mocy, znane %2 czasu</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded history</source>
        <translation>Zarejestrowana historia</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Pobór</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Oddawanie</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Bez odpytywania</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Zakres wykresu</translation>
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
        <translation>Rok</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>Rejestrowanie właśnie się zaczęło: odczyty pojawią się tu w miarę napływania.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>W tym czasie nic nie zarejestrowano.</translation>
    </message>
    <message>
        <source>Recorded by this application since %1. %2</source>
        <translation>Rejestrowane przez tę aplikację od %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of this recording are damaged and left out.</source>
        <translation>
            <numerusform>%n odcinek tego zapisu jest uszkodzony i pominięty.</numerusform>
            <numerusform>%n odcinki tego zapisu są uszkodzone i pominięte.</numerusform>
            <numerusform>%n odcinków tego zapisu jest uszkodzonych i pominiętych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Zapisz ten wykres</translation>
    </message>
    <message>
        <source>Played by the simulator since %1, recorded from the start of the demo on. %2</source>
        <translation>Odtwarzane przez symulator od %1, rejestrowane od początku demo. %2</translation>
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
        <translation>Nie można odczytać zapisu historii: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in the day before this minute.</source>
        <translation>W ciągu doby przed tą minutą nic nie zarejestrowano.</translation>
    </message>
    <message>
        <source>Nobody was recording at this minute. What is shown was read %1 before.</source>
        <translation>W tej minucie nikt nie rejestrował. To, co widać, odczytano %1 wcześniej.</translation>
    </message>
    <message>
        <source>%1 of %2 devices had a reading from the quarter of an hour before; the others are marked with their age then.</source>
        <translation>%1 z %2 urządzeń miało odczyt z kwadransa wcześniej; przy pozostałych podano ich ówczesny wiek.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zarejestrowano</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>z %1</translation>
    </message>
    <message>
        <source>devices, at that minute</source>
        <translation>urządzenia, w tej minucie</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Zgromadzona energia</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Baterie, netto</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>Ładowanie EV</translation>
    </message>
    <message>
        <source>You are looking at the past: %1. Nothing can be commanded from here. %2</source>
        <translation>To widok przeszłości: %1. Nie można stąd wydawać poleceń. %2</translation>
    </message>
    <message>
        <source>The past: %1. Nothing can be commanded from here.</source>
        <translation>Przeszłość: %1. Nie można stąd wydawać poleceń.</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Godzinę wcześniej</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>Minutę wcześniej</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>Minutę później</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Godzinę później</translation>
    </message>
    <message>
        <source>Minute of the past</source>
        <translation>Minuta w przeszłości</translation>
    </message>
    <message>
        <source>Every device, %1 of them, had a reading from the quarter of an hour before.</source>
        <translation>Każde urządzenie (razem %1) miało odczyt z poprzedniego kwadransa.</translation>
    </message>
    <message>
        <source>This minute is being read; rows and sums are not whole yet.</source>
        <translation>Ta minuta jest wczytywana; wiersze i sumy nie są jeszcze kompletne.</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>%1 Recording goes on by itself once there is room.</source>
        <translation>%1 Zapis ruszy dalej sam, gdy tylko będzie miejsce.</translation>
    </message>
    <message>
        <source>%1 It is tried again every half minute and goes on by itself.</source>
        <translation>%1 Próba jest ponawiana co pół minuty i zapis ruszy dalej sam.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Powód: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are not in the history.</source>
        <translation>
            <numerusform>%Ln odczytu nie ma w historii.</numerusform>
            <numerusform>%Ln odczytów nie ma w historii.</numerusform>
            <numerusform>%Ln odczytów nie ma w historii.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to send</source>
        <translation>Przytrzymaj, by wysłać</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Keep holding, %1</source>
        <translation>Trzymaj dalej, %1</translation>
    </message>
    <message>
        <source>Hold for %1 seconds with the pointer or the Space key</source>
        <translation>Przytrzymaj przez %1 s wskaźnikiem lub klawiszem spacji</translation>
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
        <translation>Zapisano pakiet dla wsparcia. Jego ścieżka jest w schowku.</translation>
    </message>
    <message>
        <source>Open a support bundle</source>
        <translation>Otwórz pakiet dla wsparcia</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Pakiet dla wsparcia (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nie otwarto</translation>
    </message>
    <message>
        <source>What the bundle tells</source>
        <translation>Co mówi pakiet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>from the bundle %1, to look at only</source>
        <translation>z pakietu %1, tylko do wglądu</translation>
    </message>
    <message>
        <source>every request of this run, newest first; the last 1,000 are kept, in memory only</source>
        <translation>każde żądanie z tego uruchomienia, najnowsze najpierw; ostatnie 1000 jest przechowywane tylko w pamięci</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Co mówi</translation>
    </message>
    <message>
        <source>Close the bundle</source>
        <translation>Zamknij pakiet</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Otwórz pakiet…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Pakiet dla wsparcia…</translation>
    </message>
    <message>
        <source>A file for support: what was said and what is known, keys removed. You see every byte first.</source>
        <translation>Plik dla wsparcia: co powiedziano i co wiadomo, bez kluczy. Najpierw widać każdy bajt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Holds the list still. Requests go on and are kept.</source>
        <translation>Zatrzymuje listę. Żądania biegną dalej i są przechowywane.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Przechowywane</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>żądania</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Udane</translation>
    </message>
    <message>
        <source>Latency, median and 95th</source>
        <translation>Opóźnienie, mediana i 95. percentyl</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Prośby o spowolnienie</translation>
    </message>
    <message>
        <source>times</source>
        <translation>razy</translation>
    </message>
    <message numerus="yes">
        <source>Latency of the last %n requests, at most %1 ms</source>
        <translation>
            <numerusform>Opóźnienie ostatniego żądania, najwyżej %1 ms</numerusform>
            <numerusform>Opóźnienie ostatnich %n żądań, najwyżej %1 ms</numerusform>
            <numerusform>Opóźnienie ostatnich %n żądań, najwyżej %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latency, last %n requests</source>
        <translation>
            <numerusform>opóźnienie, ostatnie %n żądanie</numerusform>
            <numerusform>opóźnienie, ostatnie %n żądania</numerusform>
            <numerusform>opóźnienie, ostatnie %n żądań</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Przeglądy</translation>
    </message>
    <message>
        <source>Path, code or request id</source>
        <translation>Ścieżka, kod lub id żądania</translation>
    </message>
    <message>
        <source>Filter by path, code or request id</source>
        <translation>Filtr po ścieżce, kodzie lub id żądania</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>CZAS</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>METODA</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>ŚCIEŻKA</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>WYNIK</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>TRWAŁO</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>CEL</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Żądania, najnowsze najpierw</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Brak pasujących żądań</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Nie ma jeszcze żądań</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Filtr ukrywa wszystkie.</translation>
    </message>
    <message>
        <source>What is asked of the API appears here.</source>
        <translation>Tu pojawiają się żądania do API.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Request %1</source>
        <translation>Żądanie %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Id żądania %1</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Kopiuj id żądania</translation>
    </message>
    <message>
        <source>Request id copied.</source>
        <translation>Skopiowano id żądania.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiuj jako curl</translation>
    </message>
    <message>
        <source>Copied as curl. The key is written as $AMPS_API_KEY.</source>
        <translation>Skopiowano jako curl. Klucz zapisano jako $AMPS_API_KEY.</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Kopiuj JSON</translation>
    </message>
    <message>
        <source>Answer copied, every byte as it came.</source>
        <translation>Skopiowano odpowiedź, bajt po bajcie.</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Otwórz urządzenie</translation>
    </message>
    <message>
        <source>REQUEST HEADERS</source>
        <translation>NAGŁÓWKI ŻĄDANIA</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Nagłówki żądania</translation>
    </message>
    <message>
        <source>REQUEST BODY</source>
        <translation>TREŚĆ ŻĄDANIA</translation>
    </message>
    <message>
        <source>The answer says that “%1” is at fault.</source>
        <translation>Według odpowiedzi winne jest „%1”.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Treść żądania</translation>
    </message>
    <message>
        <source>RESPONSE</source>
        <translation>ODPOWIEDŹ</translation>
    </message>
    <message>
        <source>No body, or let go to make room for newer ones.</source>
        <translation>Bez treści albo usunięta, by zrobić miejsce nowszym.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>The beginning of a long answer. Copy JSON takes all of it.</source>
        <translation>Początek długiej odpowiedzi. „Kopiuj JSON” kopiuje całość.</translation>
    </message>
</context>
<context>
    <name>JournalStrip</name>
    <message>
        <source>Nothing is sent until this is mended; the devices are watched as before. %1</source>
        <translation>Do czasu naprawy nic nie zostanie wysłane; urządzenia są obserwowane jak dotąd. %1</translation>
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
        <translation>Kopiuj: %1</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>EVERYWHERE</source>
        <translation>WSZĘDZIE</translation>
    </message>
    <message>
        <source>Command palette: commands, devices, pages, settings</source>
        <translation>Paleta poleceń: polecenia, urządzenia, strony, ustawienia</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Przeszukaj flotę</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <translation>Zwęź pasek boczny</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Odczytaj wszystko ponownie</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Następna i poprzednia część okna</translation>
    </message>
    <message>
        <source>Text size: larger, smaller, as it was</source>
        <translation>Wielkość tekstu: większy, mniejszy, jak przedtem</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Ciemny lub jasny</translation>
    </message>
    <message>
        <source>Undo a name, tag or note</source>
        <translation>Cofnij zmianę nazwy, etykiety lub notatki</translation>
    </message>
    <message>
        <source>Manual, at the page that fits</source>
        <translation>Podręcznik, na pasującej stronie</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Te klawisze</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>URZĄDZENIE</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Ustawienia urządzenia</translation>
    </message>
    <message>
        <source>Actions of the device</source>
        <translation>Działania urządzenia</translation>
    </message>
    <message>
        <source>Explain it, for a ticket</source>
        <translation>Opisz je, do zgłoszenia</translation>
    </message>
    <message>
        <source>Its requests in the Inspector</source>
        <translation>Jego żądania w Inspektorze</translation>
    </message>
    <message>
        <source>Previous and next device of the list</source>
        <translation>Poprzednie i następne urządzenie na liście</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Nowy odczyt</translation>
    </message>
    <message>
        <source>Back to the fleet</source>
        <translation>Wróć do floty</translation>
    </message>
    <message>
        <source>LISTS AND FORMS</source>
        <translation>LISTY I FORMULARZE</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>Ruch po liście</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Otwórz to, co wybrane</translation>
    </message>
    <message>
        <source>Choose; hold it down to send in LIVE</source>
        <translation>Wybierz; w LIVE przytrzymaj, aby wysłać</translation>
    </message>
    <message>
        <source>Change a value by one step, by ten</source>
        <translation>Zmień wartość o jeden krok, o dziesięć</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Następny i poprzedni element</translation>
    </message>
    <message>
        <source>Cancel; in a confirmation that is always safe</source>
        <translation>Anuluj; w zatwierdzeniu to zawsze bezpieczne</translation>
    </message>
    <message>
        <source>VIEWS OF THE FLEET</source>
        <translation>WIDOKI FLOTY</translation>
    </message>
    <message>
        <source>Table: choose several rows</source>
        <translation>Tabela: wybór kilku wierszy</translation>
    </message>
    <message>
        <source>Table: choose all rows, copy what is chosen</source>
        <translation>Tabela: wybór wszystkich wierszy, kopiowanie wybranych</translation>
    </message>
    <message>
        <source>Table, on the head of a column: move the column</source>
        <translation>Tabela, na nagłówku kolumny: przesunięcie kolumny</translation>
    </message>
    <message>
        <source>Table, on the head of a column: narrower, wider</source>
        <translation>Tabela, na nagłówku kolumny: węższa, szersza</translation>
    </message>
    <message>
        <source>Map, on a distribution: from bar to bar; show its devices</source>
        <translation>Mapa, na rozkładzie: od słupka do słupka; pokaż jego urządzenia</translation>
    </message>
    <message>
        <source>Matrix: up to the heads, over to the names; show their devices</source>
        <translation>Macierz: w górę do nagłówków, w bok do nazw; pokaż ich urządzenia</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>CZAS</translation>
    </message>
    <message>
        <source>Chart: read the values</source>
        <translation>Wykres: odczyt wartości</translation>
    </message>
    <message>
        <source>Chart: earlier, later</source>
        <translation>Wykres: wcześniej, później</translation>
    </message>
    <message>
        <source>Time line of the actions: from action to action; open it</source>
        <translation>Oś czasu działań: od działania do działania; otwórz je</translation>
    </message>
    <message>
        <source>Time line of the actions: earlier, later</source>
        <translation>Oś czasu działań: wcześniej, później</translation>
    </message>
    <message>
        <source>Chart, time line of the actions: closer, farther, back to now</source>
        <translation>Wykres, oś czasu działań: bliżej, dalej, z powrotem do teraz</translation>
    </message>
    <message>
        <source>Past of the fleet: by a minute, with Shift by 15; by an hour</source>
        <translation>Przeszłość floty: o minutę, z Shift o 15; o godzinę</translation>
    </message>
    <message>
        <source>In the palette: a device beside the page on screen</source>
        <translation>W palecie: urządzenie obok otwartej strony</translation>
    </message>
    <message>
        <source>Cards: to the buttons of a card, along them, and back</source>
        <translation>Karty: do przycisków karty, po kolei i z powrotem</translation>
    </message>
    <message>
        <source>Table, cards: close and open a group</source>
        <translation>Tabela, karty: zwiń i rozwiń grupę</translation>
    </message>
    <message>
        <source>On the head of a group: show this group alone</source>
        <translation>Na nagłówku grupy: pokaż tylko tę grupę</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+kółko</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Przeciąganie</translation>
    </message>
    <message>
        <source>Chart: closer and farther; earlier and later</source>
        <translation>Wykres: bliżej i dalej; wcześniej i później</translation>
    </message>
    <message>
        <source>By a page, in a list and in a dialog</source>
        <translation>O stronę, na liście i w oknie dialogowym</translation>
    </message>
</context>
<context>
    <name>LastActionPanel</name>
    <message>
        <source>Last action</source>
        <translation>Ostatnie działanie</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Wszystkie działania</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Anuluj działanie</translation>
    </message>
</context>
<context>
    <name>LimitChanges</name>
    <message>
        <source>What the device declares now</source>
        <translation>Co urządzenie deklaruje teraz</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1: było %2, jest %3</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE jest odblokowane: polecenia docierają do prawdziwych urządzeń. Ponowna blokada za %1.</translation>
    </message>
    <message>
        <source>It agrees again, go on</source>
        <translation>Znów się zgadza, dalej</translation>
    </message>
    <message>
        <source>Unlock for 10 min</source>
        <translation>Odblokuj na 10 min</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
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
        <translation>Flota</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Odczytaj wszystko ponownie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) of the last run ended in the middle. They are settled by reading; nothing is sent again.</source>
        <translation>
            <numerusform>%n polecenie z poprzedniego uruchomienia zostało przerwane w połowie. Jego wynik ustala się przez odczyt; nic nie jest wysyłane ponownie.</numerusform>
            <numerusform>%n polecenia z poprzedniego uruchomienia zostały przerwane w połowie. Ich wynik ustala się przez odczyt; nic nie jest wysyłane ponownie.</numerusform>
            <numerusform>%n poleceń z poprzedniego uruchomienia zostało przerwanych w połowie. Ich wynik ustala się przez odczyt; nic nie jest wysyłane ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>That request is no longer kept: the last 1,000 are, in memory only.</source>
        <translation>Tego żądania już nie ma: przechowuje się ostatnie 1000, tylko w pamięci.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>cards table map devices</source>
        <translation>karty tabela mapa urządzenia</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>users consent link</source>
        <translation>użytkownicy zgoda powiązanie link</translation>
    </message>
    <message>
        <source>booked planned history of commands</source>
        <translation>zaplanowane planowane historia poleceń</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>charts past curves compare export</source>
        <translation>wykresy przeszłość krzywe porównanie eksport</translation>
    </message>
    <message>
        <source>log proof who</source>
        <translation>dziennik dowód kto</translation>
    </message>
    <message>
        <source>requests network bundle curl</source>
        <translation>żądania sieć pakiet curl</translation>
    </message>
    <message>
        <source>options preferences connections keys safety proxy language units</source>
        <translation>opcje preferencje połączenia klucze bezpieczeństwo proxy język jednostki</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>odśwież wczytaj ponownie</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Wznów odpytywanie</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Wstrzymaj odpytywanie</translation>
    </message>
    <message>
        <source>stop reading resume</source>
        <translation>zatrzymaj odczyt wznów</translation>
    </message>
    <message>
        <source>Theme as the desktop</source>
        <translation>Motyw jak w systemie</translation>
    </message>
    <message>
        <source>colours appearance automatic</source>
        <translation>kolory wygląd automatycznie</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Ciemny motyw</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>kolory wygląd noc</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Jasny motyw</translation>
    </message>
    <message>
        <source>colours appearance day</source>
        <translation>kolory wygląd dzień</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Motyw o wysokim kontraście</translation>
    </message>
    <message>
        <source>colours appearance accessibility</source>
        <translation>kolory wygląd dostępność</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>powiększenie rozmiar czcionki</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Narrow or widen the rail</source>
        <translation>Zwęź lub poszerz pasek boczny</translation>
    </message>
    <message>
        <source>sidebar navigation</source>
        <translation>pasek boczny nawigacja</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>help documentation how to</source>
        <translation>pomoc dokumentacja podręcznik jak</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiaturowe</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>pomoc klawisze</translation>
    </message>
    <message>
        <source>Fleet as cards</source>
        <translation>Flota jako karty</translation>
    </message>
    <message>
        <source>Fleet as a table</source>
        <translation>Flota jako tabela</translation>
    </message>
    <message>
        <source>rows list</source>
        <translation>wiersze lista</translation>
    </message>
    <message>
        <source>Fleet as a map</source>
        <translation>Flota jako mapa</translation>
    </message>
    <message>
        <source>heat map distribution</source>
        <translation>mapa cieplna rozkład</translation>
    </message>
    <message>
        <source>What devices declare</source>
        <translation>Co deklarują urządzenia</translation>
    </message>
    <message>
        <source>matrix commands capabilities fields</source>
        <translation>macierz polecenia możliwości pola</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Widok: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Strony podręcznika</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>MovedFacts</name>
    <message>
        <source>%1 was %2, is %3.</source>
        <translation>%1: było %2, jest %3.</translation>
    </message>
    <message>
        <source>This changed while you were reading. Nothing was sent.</source>
        <translation>To zmieniło się w trakcie czytania. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Moved since the sheet opened</source>
        <translation>Zmienione od otwarcia arkusza</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Przejrzyj ponownie</translation>
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
        <translation>Strony</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>klucz niepotrzebny</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Klucz: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Połączono z %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Harmonogramy</translation>
    </message>
</context>
<context>
    <name>NotesMenu</name>
    <message>
        <source>Names, tags and notes</source>
        <translation>Nazwy, etykiety i notatki</translation>
    </message>
    <message>
        <source>Your names, tags and notes</source>
        <translation>Własne nazwy, etykiety i notatki</translation>
    </message>
    <message>
        <source>None yet. Write them on a device&apos;s page, or for a selection, or take them in from a file. They stay on this computer.</source>
        <translation>Jeszcze nic. Można je wpisać na stronie urządzenia lub dla zaznaczenia albo zaimportować z pliku. Pozostają na tym komputerze.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s). They stay on this computer.</source>
        <translation>
            <numerusform>Dla %n urządzenia. Pozostają na tym komputerze.</numerusform>
            <numerusform>Dla %n urządzeń. Pozostają na tym komputerze.</numerusform>
            <numerusform>Dla %n urządzeń. Pozostają na tym komputerze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in from CSV</source>
        <translation>Import z CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Zapisz jako CSV</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Save names, tags and notes as CSV</source>
        <translation>Zapisz nazwy, etykiety i notatki jako CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>Take names, tags and notes in from CSV</source>
        <translation>Import nazw, etykiet i notatek z CSV</translation>
    </message>
    <message>
        <source>Separated values (*.csv *.tsv *.txt)</source>
        <translation>Wartości rozdzielone (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes about the device</source>
        <translation>Własne notatki o urządzeniu</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Własne notatki</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>tylko na tym komputerze</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etykiety, oddzielone przecinkami</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not a number</source>
        <translation>to nie liczba</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>powyżej %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>poniżej %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>najwyżej %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
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
        <translation>Wklej klucz zaczynający się od sk_test_</translation>
    </message>
    <message>
        <source>Paste a key that starts with sk_live_</source>
        <translation>Wklej klucz zaczynający się od sk_live_</translation>
    </message>
    <message>
        <source>Sandbox key, hidden entry</source>
        <translation>Klucz SANDBOX, wpis ukryty</translation>
    </message>
    <message>
        <source>Live key, hidden entry</source>
        <translation>Klucz LIVE, wpis ukryty</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Klucz: %1</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Wpisz inny klucz</translation>
    </message>
    <message>
        <source>Start read-only</source>
        <translation>Start: tylko odczyt</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Check this key</source>
        <translation>Sprawdź ten klucz</translation>
    </message>
    <message>
        <source>Open for this run</source>
        <translation>Otwórz na to uruchomienie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>%1, checked first</source>
        <translation>%1, najpierw sprawdzone</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>Address and name</source>
        <translation>Adres i nazwa</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adres API</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Nazwa tego połączenia</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>The key of “%1”</source>
        <translation>Klucz do „%1”</translation>
    </message>
    <message>
        <source>Which fleet do you want to open?</source>
        <translation>Którą flotę otworzyć?</translation>
    </message>
    <message>
        <source>Everything else of this connection is kept here. Only its key is missing.</source>
        <translation>Wszystko inne z tego połączenia jest tu przechowane. Brakuje tylko klucza.</translation>
    </message>
    <message>
        <source>You can keep all three and switch between them. The frame around the window always tells you where you are.</source>
        <translation>Można zachować wszystkie trzy i przełączać się między nimi. Ramka wokół okna zawsze mówi, które to miejsce.</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Flota DEMO</translation>
    </message>
    <message>
        <source>38 devices of all five families on a simulated day. Ready at once.</source>
        <translation>38 urządzeń ze wszystkich pięciu rodzin w symulowanym dniu. Od razu gotowa.</translation>
    </message>
    <message>
        <source>Works without a network or a key</source>
        <translation>Działa bez sieci i bez klucza</translation>
    </message>
    <message>
        <source>Commands play out as on real devices</source>
        <translation>Polecenia przebiegają jak na prawdziwych urządzeniach</translation>
    </message>
    <message>
        <source>Can never reach real equipment</source>
        <translation>Nigdy nie dotrze do prawdziwych urządzeń</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>Otwórz flotę DEMO</translation>
    </message>
    <message>
        <source>Larger ones:</source>
        <translation>Większe:</translation>
    </message>
    <message>
        <source>Sandbox key</source>
        <translation>Klucz SANDBOX</translation>
    </message>
    <message>
        <source>Amps simulates the devices. Every request is real, nothing moves in the physical world.</source>
        <translation>Amps symuluje urządzenia. Każde żądanie jest prawdziwe, w świecie fizycznym nic się nie porusza.</translation>
    </message>
    <message>
        <source>Full command set on every family</source>
        <translation>Pełny zestaw poleceń w każdej rodzinie</translation>
    </message>
    <message>
        <source>The next read shows what you sent</source>
        <translation>Następny odczyt pokazuje, co wysłano</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Otwórz SANDBOX</translation>
    </message>
    <message>
        <source>Live key</source>
        <translation>Klucz LIVE</translation>
    </message>
    <message>
        <source>Real batteries, chargers and homes of real customers. Commands have real effects.</source>
        <translation>Prawdziwe baterie, ładowarki i domy prawdziwych klientów. Polecenia mają prawdziwe skutki.</translation>
    </message>
    <message>
        <source>Every write asks first: hold or type to confirm</source>
        <translation>Każdy zapis najpierw pyta: zatwierdza się przytrzymaniem lub wpisaniem</translation>
    </message>
    <message>
        <source>Starts read-only; commands are allowed later in Settings</source>
        <translation>Startuje tylko do odczytu; polecenia można później włączyć w Ustawieniach</translation>
    </message>
    <message>
        <source>Every write is kept in the audit trail</source>
        <translation>Każdy zapis trafia do dziennika audytu</translation>
    </message>
    <message>
        <source>Open the live fleet</source>
        <translation>Otwórz flotę LIVE</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Łączy się z %1.</translation>
    </message>
    <message>
        <source>Open the fleet</source>
        <translation>Otwórz flotę</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Zapytaj pęk kluczy ponownie</translation>
    </message>
    <message>
        <source>Open another fleet</source>
        <translation>Otwórz inną flotę</translation>
    </message>
    <message>
        <source>Keys stay in this computer’s keyring. They are never written to logs, exports or the inspector.</source>
        <translation>Klucze pozostają w pęku kluczy tego komputera. Nigdy nie trafiają do dzienników, eksportów ani inspektora.</translation>
    </message>
    <message>
        <source>The key decides the fleet: a live key pasted into the sandbox door opens nothing and says so.</source>
        <translation>O flocie decyduje klucz: klucz LIVE wklejony w wejście SANDBOX niczego nie otworzy, a okno to powie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln urządzenie</numerusform>
            <numerusform>%Ln urządzenia</numerusform>
            <numerusform>%Ln urządzeń</numerusform>
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
        <translation>%1. Paleta poleceń</translation>
    </message>
    <message>
        <source>Nothing here sends anything by itself</source>
        <translation>Nic tutaj nie wysyła niczego samo z siebie</translation>
    </message>
    <message>
        <source>Find a command, device, page or setting</source>
        <translation>Znajdź polecenie, urządzenie, stronę lub ustawienie</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n wynik</numerusform>
            <numerusform>%n wyniki</numerusform>
            <numerusform>%n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, device, page or setting</source>
        <translation>Polecenie, urządzenie, strona lub ustawienie</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Strzałka w górę</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Strzałka w dół</translation>
    </message>
    <message>
        <source>move</source>
        <translation>ruch</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwórz</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>otwórz obok</translation>
    </message>
</context>
<context>
    <name>ParameterControl</name>
    <message>
        <source>Send %1</source>
        <translation>Wyślij: %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>The present value, under a slider</extracomment>
        <translation>teraz %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>najwyżej %1</translation>
    </message>
</context>
<context>
    <name>PastDevicePanel</name>
    <message>
        <source>Device at %1</source>
        <translation>Urządzenie: %1</translation>
    </message>
    <message>
        <source>Not recorded at this minute</source>
        <translation>Nie zarejestrowano w tej minucie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>This is how it was at %1. Commands go to a device as it is now: there are none here.</source>
        <translation>Tak było: %1. Polecenia trafiają do urządzenia w jego obecnym stanie: tutaj ich nie ma.</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>Otwórz w obecnym stanie</translation>
    </message>
</context>
<context>
    <name>PendingStrip</name>
    <message>
        <source>Resolve</source>
        <translation>Rozstrzygnij</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Śledź</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Pokaż to żądanie w Inspektorze</translation>
    </message>
</context>
<context>
    <name>PlanLaneRow</name>
    <message numerus="yes">
        <source>%1, %n action(s) in view</source>
        <translation>
            <numerusform>%1, w widoku %n działanie</numerusform>
            <numerusform>%1, w widoku %n działania</numerusform>
            <numerusform>%1, w widoku %n działań</numerusform>
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
        <translation>Oś czasu działań</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Length of time in view</source>
        <translation>Długość pokazanego czasu</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pasy</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nic w tym czasie</translation>
    </message>
    <message>
        <source>No action was planned or ran in what is shown.</source>
        <translation>W pokazanym czasie nie zaplanowano ani nie wykonano żadnego działania.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Pokaż teraz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 devices in view</source>
        <translation>
            <numerusform>%Ln działanie, urządzenia w widoku: %1</numerusform>
            <numerusform>%Ln działania, urządzenia w widoku: %1</numerusform>
            <numerusform>%Ln działań, urządzenia w widoku: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 groups in view</source>
        <translation>
            <numerusform>%Ln działanie, grupy w widoku: %1</numerusform>
            <numerusform>%Ln działania, grupy w widoku: %1</numerusform>
            <numerusform>%Ln działań, grupy w widoku: %1</numerusform>
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
        <translation>%1. Otwiera koszt odczytów.</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Zatrzymane</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>“%1” proposes: %2.</source>
        <extracomment>%1 is the name that a script gave itself, %2 what it asks for</extracomment>
        <translation>„%1” proponuje: %2.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Powód: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>Czeka jeszcze %n.</numerusform>
            <numerusform>Czekają jeszcze %n.</numerusform>
            <numerusform>Czeka jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Otwórz urządzenie</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing is sent by looking.</source>
        <translation>Otwiera zatwierdzanie. Samo obejrzenie niczego nie wysyła.</translation>
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
        <translation>Listy, strona po stronie</translation>
    </message>
    <message>
        <source>Single devices</source>
        <translation>Pojedyncze urządzenia</translation>
    </message>
    <message>
        <source>Fresh readings pulled</source>
        <translation>Nowe odczyty od producenta</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Customers and health</source>
        <translation>Klienci i stan usługi</translation>
    </message>
    <message>
        <source>Read budget</source>
        <translation>Budżet odczytów</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left in this minute</source>
        <translation>
            <numerusform>w tej minucie pozostało %n żądanie</numerusform>
            <numerusform>w tej minucie pozostały %n żądania</numerusform>
            <numerusform>w tej minucie pozostało %n żądań</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, tried again</source>
        <translation>W tym ponowione</translation>
    </message>
    <message>
        <source>Of these, refused as too many</source>
        <translation>W tym odmówione jako nadmiarowe</translation>
    </message>
    <message>
        <source>One sweep per interval needs</source>
        <translation>Jeden przegląd na okres wymaga</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 na minutę</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>What was refused, and what the device declares now</source>
        <translation>Co spotkało się z odmową i co urządzenie deklaruje teraz</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiuj: %1</translation>
    </message>
    <message>
        <source>What the device declares now</source>
        <translation>Co urządzenie deklaruje teraz</translation>
    </message>
    <message>
        <source>What to show of the declaration</source>
        <translation>Co pokazać z deklaracji</translation>
    </message>
    <message>
        <source>What changed, %1</source>
        <translation>Co się zmieniło, %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>FORM OPENED, %1</source>
        <translation>FORMULARZ OTWARTO, %1</translation>
    </message>
    <message>
        <source>FORM OPENED</source>
        <translation>FORMULARZ OTWARTO</translation>
    </message>
    <message>
        <source>NOW, %1</source>
        <translation>TERAZ, %1</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>TERAZ</translation>
    </message>
    <message>
        <source>deviceCapabilities, as it came with the refusal</source>
        <translation>deviceCapabilities, tak jak przyszły z odmową</translation>
    </message>
    <message>
        <source>The refused request</source>
        <translation>Żądanie, którego odmówiono</translation>
    </message>
    <message>
        <source>Open in inspector</source>
        <translation>Otwórz w inspektorze</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Co wysłano</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Co wróciło</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file %1 already. What is in it now would be lost.</source>
        <translation>Plik %1 już istnieje. Jego obecna zawartość przepadnie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Zastąpić plik?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>All schedules</source>
        <translation>Wszystkie harmonogramy</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>następny %1</translation>
    </message>
    <message>
        <source>Not offered yet.</source>
        <translation>Jeszcze nieoferowane.</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. A command can be booked for a time or a window instead.</source>
        <translation>API opisuje harmonogramy, ale odpowiada na nie 501; zapytano %1. Zamiast tego polecenie można zaplanować na określony czas lub przedział.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message>
        <source>Asking for schedules…</source>
        <translation>Pytanie o harmonogramy…</translation>
    </message>
    <message>
        <source>None. It does what it is commanded and what its maker&apos;s own schedule says.</source>
        <translation>Brak. Robi to, co mu polecono, i to, co mówi własny harmonogram producenta.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Set a schedule…</source>
        <translation>Ustaw harmonogram…</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>Anuluj harmonogram</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule of %1</source>
        <translation>Harmonogram: %1</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Powtarzanie</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Codziennie</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Raz</translation>
    </message>
    <message>
        <source>Clock of</source>
        <translation>Zegar strefy</translation>
    </message>
    <message>
        <source>A time zone by its name, such as Europe/Madrid: times of day are read by its clock.</source>
        <translation>Nazwa strefy czasowej, np. Europe/Madrid: pory dnia odczytuje się według jej zegara.</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>Strefa czasowa harmonogramu</translation>
    </message>
    <message>
        <source>%1: %2 (being changed)</source>
        <translation>%1: %2 (w trakcie zmiany)</translation>
    </message>
    <message>
        <source>Change the slot %1</source>
        <translation>Zmień odcinek %1</translation>
    </message>
    <message>
        <source>Take the slot %1 out</source>
        <translation>Usuń odcinek %1</translation>
    </message>
    <message>
        <source>Change this slot</source>
        <translation>Zmień ten odcinek</translation>
    </message>
    <message>
        <source>One more slot</source>
        <translation>Kolejny odcinek</translation>
    </message>
    <message>
        <source>The first slot</source>
        <translation>Pierwszy odcinek</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>A time of day, or a day and a time for once</source>
        <translation>Pora dnia, a przy jednorazowym dzień i godzina</translation>
    </message>
    <message>
        <source>When the slot begins</source>
        <translation>Kiedy odcinek się zaczyna</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>How long the slot lasts</source>
        <translation>Jak długo trwa odcinek</translation>
    </message>
    <message>
        <source>4h, 1.5h, 90m</source>
        <translation>4h, 1.5h, 90m</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Command of the slot</source>
        <translation>Polecenie odcinka</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>Przyjmij zmianę</translation>
    </message>
    <message>
        <source>Add the slot</source>
        <translation>Dodaj odcinek</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Treść żądania</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Nic jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Przejrzyj…</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Harmonogramy</translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>%n harmonogram</numerusform>
            <numerusform>%n harmonogramy</numerusform>
            <numerusform>%n harmonogramów</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>jest ich więcej</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>odczytano %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczytywanie</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Jeszcze nieoferowane</translation>
    </message>
    <message>
        <source>No schedules</source>
        <translation>Brak harmonogramów</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. It is asked again only when you say so.</source>
        <translation>API opisuje harmonogramy, ale odpowiada na nie 501; zapytano %1. Kolejne zapytanie nastąpi tylko na życzenie.</translation>
    </message>
    <message>
        <source>A schedule is set on the page of a device.</source>
        <translation>Harmonogram ustawia się na stronie urządzenia.</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>następny %1</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>Zmień harmonogram: %1</translation>
    </message>
    <message>
        <source>Cancel the schedule of %1</source>
        <translation>Anuluj harmonogram: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>SettingsConnections</name>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Dodaj połączenie</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>To okno</translation>
    </message>
    <message>
        <source>DEMO, the built-in fleet</source>
        <translation>DEMO, wbudowana flota</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>klucz niepotrzebny</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one with a sandbox or a live key.</source>
        <translation>Nie ma jeszcze żadnego połączenia. Można dodać połączenie z kluczem SANDBOX lub LIVE.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (to okno)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nowa nazwa</translation>
    </message>
    <message>
        <source>%1, %2, %3, read-only</source>
        <translation>%1, %2, %3, tylko do odczytu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Zmień nazwę: %1</translation>
    </message>
    <message>
        <source>Enter a new key for %1</source>
        <translation>Wpisz nowy klucz do %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message>
        <source>Everything of this connection on this computer goes: its key in the keyring, its settings, and its folder %1 with every stored reading. The audit log of what was sent is kept. Nothing changes at Amps or on any device. It cannot be undone.</source>
        <translation>Wszystko z tego połączenia znika z tego komputera: jego klucz w pęku kluczy, jego ustawienia i folder %1 ze wszystkimi zapisanymi odczytami. Dziennik audytu tego, co wysłano, zostaje. W Amps ani w żadnym urządzeniu nic się nie zmienia. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Remove everything of it</source>
        <translation>Usuń wszystko z niego</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>This window records.</source>
        <translation>To okno rejestruje.</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>Komunikat bazy danych</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Only a profile can share its history with other desks.</source>
        <translation>Tylko profil może dzielić historię z innymi stanowiskami.</translation>
    </message>
    <message>
        <source>Several desks can share one history in a PostgreSQL database. One of them records, the others read; when it closes, another takes over.</source>
        <translation>Kilka stanowisk może dzielić jedną historię w bazie PostgreSQL. Jedno z nich rejestruje, pozostałe czytają; gdy się zamknie, przejmuje to inne.</translation>
    </message>
    <message>
        <source>Address of a shared history</source>
        <translation>Adres wspólnej historii</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Nie używaj już</translation>
    </message>
    <message>
        <source>Taken when the profile is opened again. The password is never kept here: PostgreSQL&apos;s library reads it from ~/.pgpass.</source>
        <translation>Obowiązuje od następnego otwarcia profilu. Hasła nigdy się tu nie przechowuje: biblioteka PostgreSQL czyta je z ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Duży kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>Amps Fleet %1</source>
        <translation>Amps Fleet %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Sends nothing but the API requests that you see.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License, wersja 3 lub nowsza. Nie wysyła niczego poza widocznymi żądaniami do API.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak w systemie</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the device</source>
        <translation>Ustawienia urządzenia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>kept by the device, %1</source>
        <translation>przechowywane w urządzeniu, %1</translation>
    </message>
    <message>
        <source>kept by the device</source>
        <translation>przechowywane w urządzeniu</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Teraz niemożliwe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Porzuć</translation>
    </message>
</context>
<context>
    <name>SettingsRegion</name>
    <message>
        <source>Language and units</source>
        <translation>Język i jednostki</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperatury</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Jak zgłoszono</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Moc</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Według wielkości</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Odległości</translation>
    </message>
    <message>
        <source>For readings only. Commands and settings keep the unit that the device declares, and so do charts, exports and the command line.</source>
        <translation>Tylko dla odczytów. Polecenia i ustawienia zachowują jednostkę zadeklarowaną przez urządzenie, podobnie wykresy, eksporty i wiersz poleceń.</translation>
    </message>
</context>
<context>
    <name>SettingsSafety</name>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE jest odblokowane: polecenia docierają do prawdziwych urządzeń. Ponowna blokada za %1.</translation>
    </message>
    <message>
        <source>Each command is sent after a confirmation.</source>
        <translation>Każde polecenie jest wysyłane po zatwierdzeniu.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent from this connection</source>
        <translation>Tylko do odczytu: z tego połączenia nie można niczego wysłać</translation>
    </message>
    <message>
        <source>Unlock LIVE for</source>
        <translation>Odblokuj LIVE na</translation>
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
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
    </message>
    <message>
        <source>It locks by itself when the time is over, when the screen is locked, when the computer sleeps, and when any sign of the environment disagrees.</source>
        <translation>Blokuje się samo, gdy minie czas, gdy ekran zostanie zablokowany, gdy komputer zaśnie i gdy którykolwiek znak środowiska się nie zgadza.</translation>
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
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Authorities trusted</source>
        <translation>Zaufane urzędy certyfikacji</translation>
    </message>
    <message>
        <source>Certificates in doubt</source>
        <translation>Wątpliwe certyfikaty</translation>
    </message>
    <message>
        <source>refused, without exception</source>
        <translation>odrzucane, bez wyjątku</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Przekierowania</translation>
    </message>
    <message>
        <source>refused: a key goes nowhere else</source>
        <translation>odrzucane: klucz nie trafia nigdzie indziej</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>Zwykłe http</translation>
    </message>
    <message>
        <source>to this computer only</source>
        <translation>tylko do tego komputera</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Droga</translation>
    </message>
    <message>
        <source>A company network may need an authority of its own: the path of its certificate in PEM form.</source>
        <translation>Sieć firmowa może wymagać własnego urzędu certyfikacji: ścieżka do jego certyfikatu w formacie PEM.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certyfikat urzędu certyfikacji</translation>
    </message>
    <message>
        <source>/path/to/authority.pem</source>
        <translation>/sciezka/do/urzedu.pem</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Nie używaj już</translation>
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
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>A tenth is above</source>
        <translation>Jedna dziesiąta jest powyżej</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>A tenth is below</source>
        <translation>Jedna dziesiąta jest poniżej</translation>
    </message>
    <message>
        <source>10 % above</source>
        <translation>10 % powyżej</translation>
    </message>
    <message>
        <source>10 % below</source>
        <translation>10 % poniżej</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>The file is damaged: %1 at byte %2.</source>
        <translation>Plik jest uszkodzony: %1 w bajcie %2.</translation>
    </message>
    <message>
        <source>This is no support bundle.</source>
        <translation>To nie jest pakiet dla wsparcia.</translation>
    </message>
    <message>
        <source>The bundle was made by a later version of this application.</source>
        <translation>Pakiet utworzono w nowszej wersji tej aplikacji.</translation>
    </message>
</context>
<context>
    <name>TagsPopup</name>
    <message>
        <source>Tags and note</source>
        <translation>Etykiety i notatka</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n device(s)</source>
        <translation>
            <numerusform>Etykiety %n urządzenia</numerusform>
            <numerusform>Etykiety %n urządzeń</numerusform>
            <numerusform>Etykiety %n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Nadaj</translation>
    </message>
    <message>
        <source>One note for all of them</source>
        <translation>Jedna notatka dla wszystkich</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Ładowarka EV</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning: a family of devices</extracomment>
        <translation>HVAC</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Falownik PV</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Pojazd</translation>
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
        <translation>Dane wbudowane, bez sieci</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>Symulowane urządzenia</translation>
    </message>
    <message>
        <source>Real equipment</source>
        <translation>Prawdziwe urządzenia</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, czas instalacji</translation>
    </message>
    <message>
        <source>22:00, tomorrow 06:00, 1.5h</source>
        <translation>22:00, jutro 06:00, 1,5 h</translation>
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
        <translation>%1, następne</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1, jeszcze nie</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Beside the step of an action that is awaited now</extracomment>
        <translation>następne</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, po %2</translation>
    </message>
</context>
<context>
    <name>TimelineSteps</name>
    <message>
        <source>Steps of the action</source>
        <translation>Kroki działania</translation>
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
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Go on polling</source>
        <translation>Wznów odpytywanie</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Wstrzymaj odpytywanie</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Ciemny motyw</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Jasny motyw</translation>
    </message>
    <message>
        <source>Command palette, Ctrl+K</source>
        <translation>Paleta poleceń, Ctrl+K</translation>
    </message>
    <message>
        <source>Manual, F1</source>
        <translation>Podręcznik, F1</translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>not reported</source>
        <translation>niezgłoszone</translation>
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
        <translation>Klucz do %1 – Amps Fleet</translation>
    </message>
    <message>
        <source>Welcome – Amps Fleet</source>
        <translation>Witamy – Amps Fleet</translation>
    </message>
    <message>
        <source>Amps Fleet</source>
        <translation>Amps Fleet</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Ciemny lub jasny</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Nie można odczytać pliku: %1</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>W tym pliku nie ma certyfikatu w formacie PEM.</translation>
    </message>
    <message>
        <source>This is the certificate of a server, not of an authority: it cannot vouch for any other.</source>
        <translation>To certyfikat serwera, a nie urzędu certyfikacji: nie może poświadczyć żadnego innego.</translation>
    </message>
    <message>
        <source>The certificate in this file has expired.</source>
        <translation>Certyfikat w tym pliku wygasł.</translation>
    </message>
    <message>
        <source>The delivery lacks its id, its time stamp or its signature.</source>
        <translation>W przesyłce brakuje id, znacznika czasu lub podpisu.</translation>
    </message>
    <message>
        <source>The time stamp is no whole number of seconds.</source>
        <translation>Znacznik czasu nie jest pełną liczbą sekund.</translation>
    </message>
    <message>
        <source>The delivery was signed more than five minutes before it was checked.</source>
        <translation>Przesyłkę podpisano ponad pięć minut przed sprawdzeniem.</translation>
    </message>
    <message>
        <source>The delivery is signed for a time more than five minutes ahead.</source>
        <translation>Przesyłkę podpisano na czas o ponad pięć minut późniejszy.</translation>
    </message>
    <message>
        <source>There is no signature of version v1.</source>
        <translation>Nie ma podpisu w wersji v1.</translation>
    </message>
    <message>
        <source>The signature was not made with this secret over this id, time stamp and body.</source>
        <translation>Podpis nie powstał z tego sekretu dla tego id, znacznika czasu i treści.</translation>
    </message>
    <message>
        <source>A delivery with this id was verified before.</source>
        <translation>Przesyłka o tym id została już sprawdzona.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionCountdown</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>This action is not known.</source>
        <translation>To działanie jest nieznane.</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled; this one is %1.</source>
        <translation>Anulować można tylko zaplanowane działanie; to ma stan: %1.</translation>
    </message>
    <message>
        <source>Booked; the service did not say for when.</source>
        <translation>Zaplanowane; usługa nie podała, na kiedy.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>You asked for %1.</source>
        <translation>Zażądano: %1.</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Start za %1</translation>
    </message>
    <message>
        <source>It should start now</source>
        <translation>Powinno się teraz zacząć</translation>
    </message>
    <message>
        <source>It should have started %1 ago and is still booked</source>
        <translation>Powinno się zacząć %1 temu, a wciąż jest zaplanowane</translation>
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
        <translation>Nie podano czasu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>za %1</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>nie stąd</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTimeline</name>
    <message>
        <source>the maker</source>
        <translation>producent</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzone</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>stąd</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>nie stąd</translation>
    </message>
    <message>
        <source>fires at %1, in %2</source>
        <translation>start: %1, za %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>na: %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>it did not run</source>
        <translation>nie zostało wykonane</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>wysłane, odbiorca: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>%1 accepted it</source>
        <translation>%1: przyjęte</translation>
    </message>
    <message>
        <source>accepted, not seen yet</source>
        <translation>przyjęte, jeszcze niewidoczne</translation>
    </message>
    <message>
        <source>a later read shows it, not an API state</source>
        <translation>pokaże to późniejszy odczyt, to nie stan API</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Widoczne w urządzeniu</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>dotąd %1</translation>
    </message>
    <message>
        <source>Longer than usual: it should have started at %1.</source>
        <translation>Dłużej niż zwykle: oczekiwany początek to %1.</translation>
    </message>
    <message>
        <source>Longer than usual: it should have ended at %1.</source>
        <translation>Dłużej niż zwykle: oczekiwany koniec to %1.</translation>
    </message>
    <message>
        <source>Longer than usual: %1 mostly takes %2.</source>
        <translation>Dłużej niż zwykle: %1 zazwyczaj trwa %2.</translation>
    </message>
    <message>
        <source>It is about to start.</source>
        <translation>Zaraz się zacznie.</translation>
    </message>
    <message>
        <source>Can be cancelled for %1.</source>
        <translation>Można anulować jeszcze przez %1.</translation>
    </message>
    <message>
        <source>At the end, %1, the battery goes to idle and keeps its level.</source>
        <translation>Na końcu, %1, bateria przechodzi w spoczynek i utrzymuje swój poziom.</translation>
    </message>
    <message>
        <source>At the end, %1, the device goes back by itself.</source>
        <translation>Na końcu, %1, urządzenie samo wraca do poprzedniego stanu.</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>Można je anulować do: %1.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTracker</name>
    <message>
        <source>The disk has not written the intent down in time.</source>
        <translation>Dysk nie zapisał zamiaru na czas.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditCheck</name>
    <message>
        <source>Not exported</source>
        <translation>Nie wyeksportowano</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported</source>
        <translation>
            <numerusform>Wyeksportowano %n wpis</numerusform>
            <numerusform>Wyeksportowano %n wpisy</numerusform>
            <numerusform>Wyeksportowano %n wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::AuditFile</name>
    <message>
        <source>The audit log cannot be written: %1</source>
        <translation>Nie można zapisać dziennika audytu: %1</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>nie można utworzyć jego folderu.</translation>
    </message>
    <message>
        <source>another window is opening it.</source>
        <translation>otwiera go inne okno.</translation>
    </message>
    <message>
        <source>it is not open.</source>
        <translation>nie jest otwarty.</translation>
    </message>
    <message>
        <source>the file was taken away or replaced while it was in use.</source>
        <translation>plik usunięto lub podmieniono w trakcie używania.</translation>
    </message>
    <message>
        <source>the file became shorter while it was in use.</source>
        <translation>plik stał się krótszy w trakcie używania.</translation>
    </message>
    <message>
        <source>somebody else has written to it.</source>
        <translation>ktoś inny w nim zapisywał.</translation>
    </message>
    <message>
        <source>Another process holds the audit log.</source>
        <translation>Dziennik audytu jest zajęty przez inny proces.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditStory</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
</context>
<context>
    <name>fleet::AuditWords</name>
    <message>
        <source>Shown, not confirmed</source>
        <translation>Pokazano, nie zatwierdzono</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Zablokowano tutaj</translation>
    </message>
    <message>
        <source>Confirmed, not sent</source>
        <translation>Zatwierdzono, nie wysłano</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmówiono</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Odmówiono: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Dotarło</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Nie dotarło</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Nieudane: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>After a damaged log</source>
        <translation>Po uszkodzonym dzienniku</translation>
    </message>
    <message>
        <source>Log begins</source>
        <translation>Początek dziennika</translation>
    </message>
    <message>
        <source>Mended after a crash</source>
        <translation>Naprawiono po awarii</translation>
    </message>
    <message>
        <source>Completed, took effect</source>
        <translation>Zakończone, odniosło skutek</translation>
    </message>
    <message>
        <source>Completed, in progress</source>
        <translation>Zakończone, w trakcie</translation>
    </message>
    <message>
        <source>Completed, no effect yet</source>
        <translation>Zakończone, jeszcze bez skutku</translation>
    </message>
    <message>
        <source>Completed, contradicted</source>
        <translation>Zakończone, odczyt przeczy</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>Odniosło skutek</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>W trakcie</translation>
    </message>
    <message>
        <source>No effect yet</source>
        <translation>Jeszcze bez skutku</translation>
    </message>
    <message>
        <source>Contradicted by a reading</source>
        <translation>Odczyt temu przeczy</translation>
    </message>
    <message>
        <source>The log begins</source>
        <translation>Dziennik się zaczyna</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazano</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Accepted, HTTP %1</source>
        <translation>Przyjęto, HTTP %1</translation>
    </message>
    <message>
        <source>Refused, HTTP %1</source>
        <translation>Odmówiono, HTTP %1</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>Dotarło jednak</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Nie dotarło</translation>
    </message>
    <message>
        <source>The action ended: %1</source>
        <translation>Działanie się skończyło: %1</translation>
    </message>
    <message>
        <source>The log is whole.</source>
        <translation>Dziennik jest nienaruszony.</translation>
    </message>
    <message>
        <source>This log is whole, the one before it was not.</source>
        <translation>Ten dziennik jest nienaruszony, poprzedni nie był.</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>Wpis %1 zmieniono.</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>Wpis %1 usunięto.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were taken out.</source>
        <translation>Wpisy od %1 do %2 usunięto.</translation>
    </message>
    <message>
        <source>An entry was put in at %1.</source>
        <translation>W miejscu %1 wstawiono wpis.</translation>
    </message>
    <message>
        <source>Another entry stands in the place of %1.</source>
        <translation>W miejscu wpisu %1 stoi inny.</translation>
    </message>
    <message>
        <source>An entry was repeated at %1.</source>
        <translation>W miejscu %1 powtórzono wpis.</translation>
    </message>
    <message>
        <source>The log was cut off in the middle of entry %1.</source>
        <translation>Dziennik urwano w środku wpisu %1.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on.</source>
        <translation>Brakuje końca dziennika, od wpisu %1.</translation>
    </message>
    <message>
        <source>The log was written anew, up to entry %1.</source>
        <translation>Dziennik napisano od nowa, do wpisu %1.</translation>
    </message>
    <message>
        <source>The head of the log is missing.</source>
        <translation>Brakuje czoła dziennika.</translation>
    </message>
    <message>
        <source>The head of the log was changed.</source>
        <translation>Czoło dziennika zmieniono.</translation>
    </message>
    <message>
        <source>The head is older than the log, which goes on from entry %1.</source>
        <translation>Czoło jest starsze niż dziennik, który biegnie dalej od wpisu %1.</translation>
    </message>
    <message>
        <source>The head belongs to another log.</source>
        <translation>Czoło należy do innego dziennika.</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Nie można odczytać dziennika.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from the first one on.</source>
        <translation>
            <numerusform>%n wpis jest w ciągu od pierwszego.</numerusform>
            <numerusform>%n wpisy następują po sobie od pierwszego.</numerusform>
            <numerusform>%n wpisów następuje po sobie od pierwszego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, each chained to the one before, and the head agrees.</source>
        <translation>
            <numerusform>%n wpis, a czoło się zgadza.</numerusform>
            <numerusform>%n wpisy, każdy powiązany z poprzednim, a czoło się zgadza.</numerusform>
            <numerusform>%n wpisów, każdy powiązany z poprzednim, a czoło się zgadza.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Od %1 do %2.</translation>
    </message>
    <message>
        <source>The last run ended in the middle of an entry, as after a crash.</source>
        <translation>Ostatnie uruchomienie skończyło się w środku wpisu, jak po awarii.</translation>
    </message>
    <message>
        <source>Of the one before it, this was found: %1.</source>
        <translation>O poprzednim stwierdzono: %1.</translation>
    </message>
    <message>
        <source>Its last entries were cut off, or an older copy was put back.</source>
        <translation>Jego ostatnie wpisy odcięto albo przywrócono starszą kopię.</translation>
    </message>
    <message>
        <source>The entries follow each other, but they are not those whose head was kept: somebody made the chain anew, or an older copy was continued.</source>
        <translation>Wpisy następują po sobie, ale nie są to te, których czoło przechowano: ktoś zbudował łańcuch od nowa albo kontynuowano starszą kopię.</translation>
    </message>
    <message>
        <source>Without its head, nobody can tell whether the end is missing.</source>
        <translation>Bez czoła nie da się stwierdzić, czy brakuje końca.</translation>
    </message>
    <message>
        <source>The break is there, or in the entry before it, if its own hash was made anew.</source>
        <translation>Przerwa jest tam albo we wpisie poprzednim, jeśli jego własny skrót utworzono od nowa.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BookImport</name>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>The first line must name the columns: id, and name, tags or note.</source>
        <translation>Pierwszy wiersz musi nazywać kolumny: id oraz name, tags lub note.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Brakuje id.</translation>
    </message>
    <message>
        <source>The same device stands in line %1 already; that one counts.</source>
        <translation>To samo urządzenie jest już w wierszu %1; liczy się tamten.</translation>
    </message>
    <message>
        <source>%1 “%2” goes</source>
        <translation>%1: „%2” znika</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1: „%2”</translation>
    </message>
    <message>
        <source>%1 “%2” instead of “%3”</source>
        <translation>%1: „%2” zamiast „%3”</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etykiety</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nic nowego</translation>
    </message>
</context>
<context>
    <name>fleet::BookedAhead</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>Two times, and what is booked between them</extracomment>
        <translation>%1 do %2: %3</translation>
    </message>
    <message>
        <source>Nothing is booked for the next 24 hours.</source>
        <translation>Na najbliższe 24 godziny nic nie zaplanowano.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 charge</comment>
        <extracomment>How many of which command, as the API spells it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2: nothing booked</source>
        <translation>%1 do %2: nic nie zaplanowano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked for the next 24 hours, at most %1 within a quarter of an hour, from %2 on.</source>
        <extracomment>%1 is how many begin within one quarter of an hour, %2 the time of that quarter</extracomment>
        <translation>
            <numerusform>Na najbliższe 24 godziny zaplanowano %Ln działanie, najwyżej %1 w ciągu kwadransa, od %2.</numerusform>
            <numerusform>Na najbliższe 24 godziny zaplanowano %Ln działania, najwyżej %1 w ciągu kwadransa, od %2.</numerusform>
            <numerusform>Na najbliższe 24 godziny zaplanowano %Ln działań, najwyżej %1 w ciągu kwadransa, od %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BundleDesk</name>
    <message>
        <source>The bundle could not be written: %1.</source>
        <translation>Nie udało się zapisać pakietu: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Nie można odczytać pliku: %1.</translation>
    </message>
    <message>
        <source>The file is larger than any support bundle.</source>
        <translation>Plik jest większy niż jakikolwiek pakiet dla wsparcia.</translation>
    </message>
    <message>
        <source>Made %1 by Amps Fleet %2 on %3, environment %4, %5</source>
        <translation>Utworzono %1 w Amps Fleet %2 na %3, środowisko %4, %5</translation>
    </message>
</context>
<context>
    <name>fleet::CapabilityMatrix</name>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
</context>
<context>
    <name>fleet::ChartRange</name>
    <message>
        <source>%1, lowest</source>
        <translation>%1, najniższe</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, najwyższe</translation>
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
        <translation>bez odpytywania</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>brak danych</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>a time that has not been yet, in a table over time</comment>
        <translation>dopiero nastąpi</translation>
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
        <translation>Czas instalacji, na przykład 22:00, jutro 06:00, 2026-06-12 22:00, +30 min lub +1,5 h. Najwyżej 30 dni naprzód.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Przejrzyj %1</translation>
    </message>
    <message>
        <source>The device declares other limits than when the form was opened.</source>
        <translation>Urządzenie deklaruje inne granice niż przy otwarciu formularza.</translation>
    </message>
    <message>
        <source>Enter a value, or untick it: then it is not sent.</source>
        <translation>Należy wpisać wartość albo odznaczyć pole: wtedy nie zostanie wysłana.</translation>
    </message>
    <message>
        <source>Enter when it shall start.</source>
        <translation>Należy wpisać początek.</translation>
    </message>
    <message>
        <source>This is no time. Try 22:00, 2026-06-12 22:00, +30m or +1.5h.</source>
        <translation>To nie jest czas. Na przykład 22:00, 2026-06-12 22:00, +30 min lub +1,5 h.</translation>
    </message>
    <message>
        <source>Enter when it shall end.</source>
        <translation>Należy wpisać koniec.</translation>
    </message>
    <message>
        <source>Enter a clock time, such as 05:00 or 2026-06-13 05:00.</source>
        <translation>Należy wpisać godzinę, na przykład 05:00 lub 2026-06-13 05:00.</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Nie wybrano urządzenia.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>To urządzenie nie jest już znane.</translation>
    </message>
    <message>
        <source>This device declares no commands.</source>
        <translation>To urządzenie nie deklaruje żadnych poleceń.</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>bez parametrów</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>teraz %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Użyj %1</translation>
    </message>
    <message>
        <source>If an action is there already, you decide then.</source>
        <translation>Jeśli jakieś działanie już istnieje, decyzja zapadnie wtedy.</translation>
    </message>
    <message>
        <source>A booked action is cancelled and this one takes its place.</source>
        <translation>Zaplanowane działanie zostanie anulowane, a jego miejsce zajmie to.</translation>
    </message>
    <message>
        <source>This one starts when the other one ends.</source>
        <translation>To zacznie się, gdy skończy się tamto.</translation>
    </message>
    <message>
        <source>A strategy that this application has not met.</source>
        <translation>Strategia, której ta aplikacja jeszcze nie zna.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at a time still to be entered</source>
        <translation>%1, w czasie, który trzeba jeszcze wpisać</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>Popraw %n pole</numerusform>
            <numerusform>Popraw %n pola</numerusform>
            <numerusform>Popraw %n pól</numerusform>
        </translation>
    </message>
    <message>
        <source>Live control of this family is not open yet: the API will probably refuse.</source>
        <translation>Sterowanie LIVE tą rodziną nie jest jeszcze otwarte: API zapewne odmówi.</translation>
    </message>
    <message>
        <source>The setpoints cross: it would heat to %1 and cool to %2 at the same time.</source>
        <translation>Nastawy się krzyżują: grzanie do %1 i chłodzenie do %2 działałyby jednocześnie.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to charge.</source>
        <translation>Poziom wynosi już %1: nie ma czego ładować.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to discharge.</source>
        <translation>Poziom wynosi już %1: nie ma czego rozładowywać.</translation>
    </message>
    <message>
        <source>Its own floor is %1: it will stop there.</source>
        <translation>Własny dolny próg urządzenia to %1: tam się zatrzyma.</translation>
    </message>
    <message>
        <source>The refusal named the limits; they are those that the form showed.</source>
        <translation>Odmowa wymieniła granice; są takie, jak w formularzu.</translation>
    </message>
    <message>
        <source>The form now follows the refusal. What you entered is kept; nothing is sent again by itself.</source>
        <translation>Formularz odpowiada teraz odmowie. Wpisane wartości zostają; nic nie jest ponownie wysyłane samo.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken. The device is being read again.</source>
        <translation>Odmowa nie podała, co zostałoby przyjęte. Trwa ponowny odczyt urządzenia.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken, and the device could not be read: %1</source>
        <translation>Odmowa nie podała, co zostałoby przyjęte, a urządzenia nie udało się odczytać: %1</translation>
    </message>
    <message>
        <source>The device was read again and still declares what the form shows.</source>
        <translation>Urządzenie odczytano ponownie; nadal deklaruje to, co pokazuje formularz.</translation>
    </message>
    <message>
        <source>The device was read again; the form follows what it declares now.</source>
        <translation>Urządzenie odczytano ponownie; formularz odpowiada temu, co deklaruje teraz.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>bez granicy</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>Odmowa wysłania: nie można zapisać dziennika poleceń.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Czeka na odpowiedź operatora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in words, and the names of its parameters: &quot;Charge: target, power&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read-only device: a vehicle can be read but not commanded through the API.</source>
        <translation>Tylko do odczytu: pojazd można odczytywać przez API, ale nie można nim sterować.</translation>
    </message>
    <message>
        <source>Read-only device: a solar inverter can be read but not commanded through the API.</source>
        <translation>Tylko do odczytu: falownik PV można odczytywać przez API, ale nie można nim sterować.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandDesk</name>
    <message>
        <source>Not possible now</source>
        <translation>Teraz niemożliwe</translation>
    </message>
    <message>
        <source>This request is not known any more.</source>
        <translation>To żądanie nie jest już znane.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandWords</name>
    <message>
        <source>keeping %1</source>
        <translation>z rezerwą %1</translation>
    </message>
    <message>
        <source>Charge with this charger</source>
        <translation>Ładować tą ładowarką</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ładowanie</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Rozładowanie</translation>
    </message>
    <message>
        <source>Set to idle</source>
        <translation>Przejście w spoczynek</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Grzanie</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Chłodzenie</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <translation>Samoczynne grzanie i chłodzenie</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <translation>Praca wg własnego harmonogramu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>za %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>bateria</translation>
    </message>
    <message>
        <source>charger</source>
        <translation>ładowarka</translation>
    </message>
    <message>
        <source>heating and cooling</source>
        <translation>ogrzewanie i chłodzenie</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <translation>falownik PV</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>pojazd</translation>
    </message>
    <message>
        <source>device</source>
        <translation>urządzenie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>O podanej porze</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Przedział</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Zapytaj mnie</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Zastąp je</translation>
    </message>
    <message>
        <source>Queue mine after it</source>
        <translation>Ustaw moje w kolejce za nim</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>bez parametrów</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, czas instalacji</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>zaplanowane</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>potwierdzone</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>zakończone</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowane</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>bez stanu</translation>
    </message>
    <message>
        <source>About %1: as much as fits into the window at %2</source>
        <translation>Około %1: tyle mieści się w przedziale przy %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>około %1</translation>
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
        <translation>Ładować tą ładowarką do %1</translation>
    </message>
    <message>
        <source>Charge with this charger at up to %1</source>
        <translation>Ładować tą ładowarką mocą najwyżej %1</translation>
    </message>
    <message>
        <source>Charge with this charger to %1 at up to %2</source>
        <translation>Ładować tą ładowarką do %1 mocą najwyżej %2</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Ładować %1</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>Ładować %1 do %2</translation>
    </message>
    <message>
        <source>Charge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>Ładować %1 mocą najwyżej %2</translation>
    </message>
    <message>
        <source>Charge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>Ładować %1 do %2 mocą najwyżej %3</translation>
    </message>
    <message>
        <source>Charge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Ładowanie do %1</translation>
    </message>
    <message>
        <source>Charge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Ładowanie mocą najwyżej %1</translation>
    </message>
    <message>
        <source>Charge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Ładowanie do %1 mocą najwyżej %2</translation>
    </message>
    <message>
        <source>Discharge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Rozładować %1</translation>
    </message>
    <message>
        <source>Discharge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>Rozładować %1 do %2</translation>
    </message>
    <message>
        <source>Discharge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>Rozładować %1 mocą najwyżej %2</translation>
    </message>
    <message>
        <source>Discharge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>Rozładować %1 do %2 mocą najwyżej %3</translation>
    </message>
    <message>
        <source>Discharge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Rozładowanie do %1</translation>
    </message>
    <message>
        <source>Discharge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Rozładowanie mocą najwyżej %1</translation>
    </message>
    <message>
        <source>Discharge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Rozładowanie do %1 mocą najwyżej %2</translation>
    </message>
    <message>
        <source>Set %1 to idle</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Przełączyć %1 w spoczynek</translation>
    </message>
    <message>
        <source>Heat to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Grzanie do %1</translation>
    </message>
    <message>
        <source>Cool to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Chłodzenie do %1</translation>
    </message>
    <message>
        <source>Heat and cool by itself between %1 and %2</source>
        <translation>Samoczynne grzanie i chłodzenie między %1 a %2</translation>
    </message>
    <message>
        <source>Let %1 follow its own schedule</source>
        <extracomment>%1 is &quot;this device&quot;</extracomment>
        <translation>Pozwolić, by działało wg własnego harmonogramu: %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it</extracomment>
        <translation>Ustawić %1 na %2</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level</extracomment>
        <translation>Ustawić %1 na %2, do %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a power</extracomment>
        <translation>Ustawić %1 na %2, mocą najwyżej %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3 at up to %4</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level, %4 a power</extracomment>
        <translation>Ustawić %1 na %2, do %3 mocą najwyżej %4</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Ustawienie: %1</translation>
    </message>
    <message>
        <source>Set to %1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>Ustawienie: %1, do %2</translation>
    </message>
    <message>
        <source>Set to %1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>Ustawienie: %1, mocą najwyżej %2</translation>
    </message>
    <message>
        <source>Set to %1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>Ustawienie: %1, do %2 mocą najwyżej %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: tomorrow 06:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>who does it</comment>
        <translation>ta bateria</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>whom it is done to</comment>
        <translation>tę baterię</translation>
    </message>
    <message>
        <source>of this battery</source>
        <comment>whose it is</comment>
        <translation>tej baterii</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>who does it</comment>
        <translation>ta ładowarka</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>whom it is done to</comment>
        <translation>tę ładowarkę</translation>
    </message>
    <message>
        <source>of this charger</source>
        <comment>whose it is</comment>
        <translation>tej ładowarki</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>who does it</comment>
        <translation>to urządzenie HVAC</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>whom it is done to</comment>
        <translation>to urządzenie HVAC</translation>
    </message>
    <message>
        <source>of this heating and cooling</source>
        <comment>whose it is</comment>
        <translation>tego urządzenia HVAC</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>who does it</comment>
        <translation>ten falownik PV</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>whom it is done to</comment>
        <translation>ten falownik PV</translation>
    </message>
    <message>
        <source>of this solar inverter</source>
        <comment>whose it is</comment>
        <translation>tego falownika PV</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>who does it</comment>
        <translation>ten pojazd</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>whom it is done to</comment>
        <translation>ten pojazd</translation>
    </message>
    <message>
        <source>of this vehicle</source>
        <comment>whose it is</comment>
        <translation>tego pojazdu</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>who does it</comment>
        <translation>to urządzenie</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>whom it is done to</comment>
        <translation>to urządzenie</translation>
    </message>
    <message>
        <source>of this device</source>
        <comment>whose it is</comment>
        <translation>tego urządzenia</translation>
    </message>
    <message>
        <source>the vehicle</source>
        <comment>whom it is done to</comment>
        <translation>pojazd</translation>
    </message>
    <message>
        <source>%1, %2?</source>
        <extracomment>A command in words, and its time: &quot;Charge this battery to 90 %, today 17:00 to 19:00?&quot;</extracomment>
        <translation>%1, %2?</translation>
    </message>
    <message>
        <source>%1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>%1 mocą najwyżej %2</translation>
    </message>
    <message>
        <source>%1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>%1 do %2 mocą najwyżej %3</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 między %2 a %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command in words, and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1: %2 of %3</source>
        <extracomment>&quot;About 0.7 kWh: 5 % of 13.5 kWh&quot;</extracomment>
        <translation>Około %1: %2 z %3</translation>
    </message>
    <message>
        <source>About %1: %2 of %3 at %4</source>
        <extracomment>&quot;About 14 min: 5 % of 13.5 kWh at 3.0 kW&quot;</extracomment>
        <translation>Około %1: %2 z %3 przy %4</translation>
    </message>
</context>
<context>
    <name>fleet::CompareHistory</name>
    <message>
        <source>%1, devices known</source>
        <translation>%1, znane urządzenia</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>fleet::ConfirmationGate</name>
    <message>
        <source>The window was closed</source>
        <translation>Okno zamknięto</translation>
    </message>
    <message>
        <source>Another request is being confirmed.</source>
        <translation>Zatwierdzane jest inne żądanie.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>To urządzenie nie jest już znane.</translation>
    </message>
    <message>
        <source>Looked at again after a change</source>
        <translation>Przejrzano ponownie po zmianie</translation>
    </message>
    <message>
        <source>Nothing is being confirmed.</source>
        <translation>Nic nie jest zatwierdzane.</translation>
    </message>
    <message>
        <source>The device is being read again.</source>
        <translation>Trwa ponowny odczyt urządzenia.</translation>
    </message>
    <message>
        <source>Something changed while this was open. Look at it again.</source>
        <translation>Coś się zmieniło w trakcie. Należy przejrzeć ponownie.</translation>
    </message>
</context>
<context>
    <name>fleet::ConflictCase</name>
    <message>
        <source>the other one</source>
        <translation>to drugie</translation>
    </message>
    <message>
        <source>%1 is cancelled, yours takes its place</source>
        <translation>%1 zostanie anulowane, jego miejsce zajmie nowe</translation>
    </message>
    <message>
        <source>yours waits until the other one ends, %1</source>
        <translation>nowe czeka, aż skończy się tamto, %1</translation>
    </message>
    <message>
        <source>yours waits until the other one ends</source>
        <translation>nowe czeka, aż skończy się tamto</translation>
    </message>
    <message>
        <source>decided by the API: %1</source>
        <translation>decyduje API: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service names ways out that this device does not offer. Wait until it ends, then ask again.</source>
        <translation>Usługa wymienia wyjścia, których to urządzenie nie oferuje. Należy poczekać na koniec i zapytać ponownie.</translation>
    </message>
    <message>
        <source>Wait until it ends, %1, then ask again.</source>
        <translation>Należy poczekać na koniec, %1, i zapytać ponownie.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends.</source>
        <translation>Poczekaj i zapytaj ponownie po zakończeniu.</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Zostaw zaplanowane</translation>
    </message>
    <message>
        <source>yours is discarded, no request is made</source>
        <translation>nowe jest odrzucane, żądanie nie powstaje</translation>
    </message>
    <message>
        <source>%1 has started: it will probably be refused until that one ends</source>
        <translation>%1 już się zaczęło: nowe zapewne spotka się z odmową, dopóki tamto się nie skończy</translation>
    </message>
    <message>
        <source>your window is over before the other one ends: it will be refused</source>
        <translation>przedział nowego minie, zanim tamto się skończy: nastąpi odmowa</translation>
    </message>
    <message>
        <source>the other one has no end: it will probably be refused</source>
        <translation>tamto nie ma końca: zapewne nastąpi odmowa</translation>
    </message>
    <message>
        <source>Your command can be reviewed again; nothing is sent before you confirm it.</source>
        <translation>Polecenie można ponownie przejrzeć; nic nie zostanie wysłane przed zatwierdzeniem.</translation>
    </message>
    <message>
        <source>Keep what runs</source>
        <translation>Zostaw to, co trwa</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <comment>%1 is: of this battery</comment>
        <translation>Działanie %1 już się zaczęło</translation>
    </message>
    <message>
        <source>%1 already has an action booked</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 ma już zaplanowane działanie</translation>
    </message>
    <message>
        <source>The action %1 has ended</source>
        <comment>%1 is: of this battery</comment>
        <translation>Działanie %1 się zakończyło</translation>
    </message>
    <message>
        <source>Replacing gives up what is booked: %1.</source>
        <translation>Zastąpienie usuwa to, co zaplanowane: %1.</translation>
    </message>
    <message>
        <source>The target is then %1 instead of %2.</source>
        <translation>Celem jest wtedy %1 zamiast %2.</translation>
    </message>
</context>
<context>
    <name>fleet::ConnectionProbe</name>
    <message>
        <source>The key is a sandbox key, but the service answers as “%1”. It is not opened.</source>
        <translation>Klucz jest kluczem SANDBOX, ale usługa odpowiada jako „%1”. Nie zostanie otwarte.</translation>
    </message>
    <message>
        <source>The key counts as LIVE, but the service answers as “%1”. It is not opened.</source>
        <translation>Klucz liczy się jako LIVE, ale usługa odpowiada jako „%1”. Nie zostanie otwarte.</translation>
    </message>
    <message numerus="yes">
        <source>Sandbox key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Rozpoznano klucz SANDBOX, można odczytać %n urządzenie.</numerusform>
            <numerusform>Rozpoznano klucz SANDBOX, można odczytać %n urządzenia.</numerusform>
            <numerusform>Rozpoznano klucz SANDBOX, można odczytać %n urządzeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LIVE key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Rozpoznano klucz LIVE, można odczytać %n urządzenie.</numerusform>
            <numerusform>Rozpoznano klucz LIVE, można odczytać %n urządzenia.</numerusform>
            <numerusform>Rozpoznano klucz LIVE, można odczytać %n urządzeń.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is accepted. It sees no devices yet.</source>
        <translation>Klucz przyjęto. Nie widzi jeszcze żadnych urządzeń.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the families cannot be read now.</source>
        <translation>
            <numerusform>%n rodziny nie można teraz odczytać.</numerusform>
            <numerusform>%n rodzin nie można teraz odczytać.</numerusform>
            <numerusform>%n rodzin nie można teraz odczytać.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer connected, and is the address right?</source>
        <translation>Nie można znaleźć %1. Czy ten komputer ma połączenie i czy adres jest poprawny?</translation>
    </message>
    <message>
        <source>%1 did not answer within ten seconds.</source>
        <translation>%1: brak odpowiedzi w ciągu dziesięciu sekund.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is: its certificate is not trusted on this computer. Nothing was sent.</source>
        <translation>%1: brak wiarygodnego potwierdzenia tożsamości; ten komputer nie ufa certyfikatowi. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>%1 refused this key. Was it copied whole, and is it still valid?</source>
        <translation>%1: odmowa dla tego klucza. Czy skopiowano go w całości i czy jest nadal ważny?</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Try again in a minute.</source>
        <translation>%1: prośba o spowolnienie. Można spróbować ponownie za minutę.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own now (%2).</source>
        <translation>%1 ma teraz własne kłopoty (%2).</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Pod adresem %1 nic nie odpowiada.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the Amps API.</source>
        <translation>To, co odpowiada pod adresem %1, nie jest API Amps.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address. A key follows no redirect; enter the final address.</source>
        <translation>%1 przekierowuje żądania na inny adres. Klucz nie podąża za przekierowaniem; należy wpisać adres końcowy.</translation>
    </message>
    <message>
        <source>There is no Amps API at this address of %1.</source>
        <translation>Pod tym adresem w %1 nie ma API Amps.</translation>
    </message>
    <message>
        <source>%1 refused the first read.</source>
        <translation>%1: odmowa pierwszego odczytu.</translation>
    </message>
    <message>
        <source>The look at %1 was given up.</source>
        <translation>Przerwano sprawdzanie %1.</translation>
    </message>
</context>
<context>
    <name>fleet::CustomerDesk</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1: nie udało się odczytać: %2</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceDetail</name>
    <message>
        <source>%1 is a family this app has not met before.</source>
        <translation>%1 to rodzina, której ta aplikacja jeszcze nie zna.</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>odczytano %1 temu</translation>
    </message>
    <message>
        <source>sync not reported</source>
        <translation>synchronizacja niezgłoszona</translation>
    </message>
    <message>
        <source>sync available</source>
        <translation>synchronizacja dostępna</translation>
    </message>
    <message>
        <source>sync not available</source>
        <translation>synchronizacja niedostępna</translation>
    </message>
    <message>
        <source>Pulled %1, %2</source>
        <translation>Odczytano %1, %2</translation>
    </message>
    <message>
        <source>Pull time not reported, %1</source>
        <translation>Czas odczytu niezgłoszony, %1</translation>
    </message>
    <message>
        <source>%1 should be %2 and is %3</source>
        <translation>%1: powinno być %2, jest %3</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceExplanation</name>
    <message>
        <source>Device %1</source>
        <translation>Urządzenie %1</translation>
    </message>
    <message>
        <source>Seen at %1 through %2, environment %3</source>
        <translation>Widziane: %1, przez %2, środowisko %3</translation>
    </message>
    <message>
        <source>Nothing is known of it in this window.</source>
        <translation>W tym oknie nic o nim nie wiadomo.</translation>
    </message>
    <message>
        <source>Family %1, maker %2, model %3</source>
        <translation>Rodzina %1, producent %2, model %3</translation>
    </message>
    <message>
        <source>How old is this?</source>
        <translation>Jak stare to jest?</translation>
    </message>
    <message>
        <source>  last pulled from the maker: %1</source>
        <translation>  ostatni odczyt od producenta: %1</translation>
    </message>
    <message>
        <source>  the maker answers</source>
        <translation>  producent odpowiada</translation>
    </message>
    <message>
        <source>  the maker does not answer: these are last known values</source>
        <translation>  producent nie odpowiada: to ostatnie znane wartości</translation>
    </message>
    <message>
        <source>  the answer does not say whether the maker answers</source>
        <translation>  odpowiedź nie mówi, czy producent odpowiada</translation>
    </message>
    <message>
        <source>  it is no longer in the lists</source>
        <translation>  nie ma go już na listach</translation>
    </message>
    <message>
        <source>  the last read was refused: %1 %2 [%3]</source>
        <translation>  ostatniego odczytu odmówiono: %1 %2 [%3]</translation>
    </message>
    <message>
        <source>What does it report?</source>
        <translation>Co zgłasza?</translation>
    </message>
    <message>
        <source>  nothing</source>
        <translation>  nic</translation>
    </message>
    <message>
        <source>What can be asked of it?</source>
        <translation>Jakie polecenia przyjmuje?</translation>
    </message>
    <message>
        <source>How is it set?</source>
        <translation>Jak jest ustawione?</translation>
    </message>
    <message>
        <source>What was asked of it lately?</source>
        <translation>Jakie polecenia ostatnio dostało?</translation>
    </message>
    <message>
        <source>  (from this window)</source>
        <translation>  (z tego okna)</translation>
    </message>
    <message>
        <source>  no action is known</source>
        <translation>  nie są znane żadne działania</translation>
    </message>
    <message>
        <source>Which requests were about it?</source>
        <translation>Które żądania go dotyczyły?</translation>
    </message>
    <message>
        <source>  none but the sweeps of its family</source>
        <translation>  żadne prócz przeglądów jego rodziny</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceHistory</name>
    <message>
        <source>Missing</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceListModel</name>
    <message>
        <source>mean level %1</source>
        <translation>średni poziom %1</translation>
    </message>
    <message>
        <source>%1 left out of sums</source>
        <translation>%1 poza sumami</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>Zegar usługi spieszy o %1 względem tego komputera.</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>Zegar usługi spóźnia się o %1 względem tego komputera.</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceSentence</name>
    <message>
        <source>At %1.</source>
        <comment>charge level</comment>
        <translation>Poziom %1.</translation>
    </message>
    <message>
        <source>%1 with %2 at %3.</source>
        <extracomment>Charging with 5.2 kW at 85 %.</extracomment>
        <translation>%1 z mocą %2 przy %3.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>Idle at 90 %.</extracomment>
        <translation>%1 przy %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Charging a vehicle with %1.</source>
        <translation>Ładowanie pojazdu z mocą %1.</translation>
    </message>
    <message>
        <source>Charging a vehicle.</source>
        <translation>Ładowanie pojazdu.</translation>
    </message>
    <message>
        <source>A vehicle is connected and not charging.</source>
        <translation>Pojazd jest podłączony i nie ładuje się.</translation>
    </message>
    <message>
        <source>Available, no vehicle connected.</source>
        <translation>Dostępne, bez podłączonego pojazdu.</translation>
    </message>
    <message>
        <source>%1, no vehicle connected.</source>
        <translation>%1, bez podłączonego pojazdu.</translation>
    </message>
    <message>
        <source>Heating from %1 towards %2.</source>
        <extracomment>Heating from 18.5 °C towards 21.0 °C.</extracomment>
        <translation>Grzanie z %1 do %2.</translation>
    </message>
    <message>
        <source>Cooling from %1 towards %2.</source>
        <translation>Chłodzenie z %1 do %2.</translation>
    </message>
    <message>
        <source>%1 mode, at rest, %2.</source>
        <extracomment>Heat mode, at rest, 18.5 °C.</extracomment>
        <translation>Tryb: %1, bez pracy, %2.</translation>
    </message>
    <message>
        <source>%1 mode, %2.</source>
        <translation>Tryb: %1, %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a temperature</comment>
        <translation>Temperatura %1.</translation>
    </message>
    <message>
        <source>%1 mode.</source>
        <translation>Tryb: %1.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Pracuje wg własnego harmonogramu.</translation>
    </message>
    <message>
        <source>A permanent hold stands.</source>
        <translation>Obowiązuje stałe podtrzymanie.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>Podtrzymanie: %1.</translation>
    </message>
    <message>
        <source>Producing %1.</source>
        <translation>Produkcja %1.</translation>
    </message>
    <message>
        <source>Producing.</source>
        <translation>Produkcja.</translation>
    </message>
    <message>
        <source>Producing nothing.</source>
        <translation>Bez produkcji.</translation>
    </message>
    <message>
        <source>Charging with %1 at %2.</source>
        <translation>Ładowanie z mocą %1 przy %2.</translation>
    </message>
    <message>
        <source>Charging.</source>
        <translation>Ładowanie.</translation>
    </message>
    <message>
        <source>Charging at %1.</source>
        <translation>Ładowanie przy %1.</translation>
    </message>
    <message>
        <source>About %1 to its limit of %2.</source>
        <translation>Jeszcze około %1 do granicy %2.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>Podłączone.</translation>
    </message>
    <message>
        <source>Unplugged.</source>
        <translation>Odłączone.</translation>
    </message>
    <message>
        <source>Fully charged at %1.</source>
        <translation>W pełni naładowane przy %1.</translation>
    </message>
    <message>
        <source>Plugged in and not charging, at %1.</source>
        <translation>Podłączone i nie ładuje się, przy %1.</translation>
    </message>
    <message>
        <source>Unplugged at %1.</source>
        <translation>Odłączone przy %1.</translation>
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
        <translation>Polecenie %1 obowiązuje; cel osiągnięto.</translation>
    </message>
    <message>
        <source>The %1 command stands.</source>
        <translation>Polecenie %1 obowiązuje.</translation>
    </message>
    <message>
        <source>The %1 command stands: it serves the home by itself.</source>
        <translation>Polecenie %1 obowiązuje: samoczynnie zasila dom.</translation>
    </message>
    <message>
        <source>The %1 command stands: it is kept as a backup.</source>
        <translation>Polecenie %1 obowiązuje: stanowi rezerwę.</translation>
    </message>
    <message>
        <source>The %1 command stands: it feeds the grid by itself.</source>
        <translation>Polecenie %1 obowiązuje: samoczynnie oddaje energię do sieci.</translation>
    </message>
    <message>
        <source>last</source>
        <comment>the last command</comment>
        <translation>ostatnie</translation>
    </message>
    <message>
        <source>The %1 command failed.</source>
        <translation>Polecenie %1 nie powiodło się.</translation>
    </message>
    <message>
        <source>The %1 command failed: %2.</source>
        <translation>Polecenie %1 nie powiodło się: %2.</translation>
    </message>
    <message>
        <source>The %1 command is under way.</source>
        <translation>Polecenie %1 jest w toku.</translation>
    </message>
    <message>
        <source>The %1 command is booked.</source>
        <translation>Polecenie %1 jest zaplanowane.</translation>
    </message>
    <message>
        <source>The %1 command is in state %2.</source>
        <translation>Polecenie %1 jest w stanie %2.</translation>
    </message>
    <message>
        <source>No longer in the lists.</source>
        <translation>Nie ma go już na listach.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer.</source>
        <translation>Offline u producenta.</translation>
    </message>
    <message>
        <source>The service finds no data of it.</source>
        <translation>Usługa nie znajduje jego danych.</translation>
    </message>
    <message>
        <source>The customer has to link it again: %1.</source>
        <translation>Klient musi powiązać je ponownie: %1.</translation>
    </message>
    <message>
        <source>Never read: nothing is known about it yet.</source>
        <translation>Nigdy nieczytane: nic jeszcze o nim nie wiadomo.</translation>
    </message>
    <message>
        <source>No sync.</source>
        <translation>Brak synchronizacji.</translation>
    </message>
    <message>
        <source>No sync since %1.</source>
        <translation>Brak synchronizacji od: %1.</translation>
    </message>
    <message>
        <source>Last known, %1: %2</source>
        <translation>Ostatnie znane, %1: %2</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <translation>Ostatnie znane: %1</translation>
    </message>
    <message>
        <source>It reports nothing.</source>
        <translation>Nic nie zgłasza.</translation>
    </message>
    <message>
        <source>This is %1 old.</source>
        <translation>Wiek danych: %1.</translation>
    </message>
    <message>
        <source>This application has not met the family %1 before.</source>
        <translation>Ta aplikacja nie zna jeszcze rodziny %1.</translation>
    </message>
    <message>
        <source>It takes no commands.</source>
        <translation>Nie przyjmuje poleceń.</translation>
    </message>
    <message>
        <source>the %1 command failed</source>
        <translation>polecenie %1 nie powiodło się</translation>
    </message>
    <message>
        <source>the %1 command failed, %2</source>
        <translation>polecenie %1 nie powiodło się, %2</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Brak działań</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a command</comment>
        <translation>%1: nieudane</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an error code and the command</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, booked</source>
        <comment>a command</comment>
        <translation>%1, zaplanowane</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a command</comment>
        <translation>%1, %2 temu</translation>
    </message>
    <message>
        <source>Vehicles are read-only: the service takes no commands for them.</source>
        <translation>Pojazdy są tylko do odczytu: usługa nie przyjmuje dla nich poleceń.</translation>
    </message>
    <message>
        <source>Solar inverters are read-only: the service takes no commands for them.</source>
        <translation>Falowniki PV są tylko do odczytu: usługa nie przyjmuje dla nich poleceń.</translation>
    </message>
    <message>
        <source>Its last answer declared no commands at all.</source>
        <translation>Jego ostatnia odpowiedź nie deklarowała żadnych poleceń.</translation>
    </message>
    <message>
        <source>The device declares an empty list of commands.</source>
        <translation>Urządzenie deklaruje pustą listę poleceń.</translation>
    </message>
</context>
<context>
    <name>fleet::EffectCheck</name>
    <message>
        <source>It is idle.</source>
        <translation>Jest w spoczynku.</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>Ładuje.</translation>
    </message>
    <message>
        <source>No vehicle is connected.</source>
        <translation>Nie podłączono pojazdu.</translation>
    </message>
    <message>
        <source>It does not charge yet.</source>
        <translation>Jeszcze nie ładuje.</translation>
    </message>
    <message>
        <source>It does not charge.</source>
        <translation>Nie ładuje.</translation>
    </message>
    <message>
        <source>It still charges.</source>
        <translation>Nadal ładuje.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Jest wyłączone.</translation>
    </message>
    <message>
        <source>It still runs.</source>
        <translation>Nadal pracuje.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Pracuje wg własnego harmonogramu.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>Podtrzymanie: %1.</translation>
    </message>
    <message>
        <source>%1 It is %2 now.</source>
        <translation>%1 Teraz: %2.</translation>
    </message>
    <message>
        <source>Mode and setpoints are those that were asked for.</source>
        <translation>Tryb i nastawy są takie, jak zażądano.</translation>
    </message>
    <message>
        <source>Idle at %1. The command stands; its target is met.</source>
        <translation>Spoczynek przy %1. Polecenie obowiązuje; cel osiągnięto.</translation>
    </message>
    <message>
        <source>Idle at %1, as far as it goes.</source>
        <translation>Spoczynek przy %1, dalej się nie da.</translation>
    </message>
    <message>
        <source>The command stands, but it does not charge yet.</source>
        <translation>Polecenie obowiązuje, ale jeszcze nie ładuje.</translation>
    </message>
    <message>
        <source>The command stands, but it does not discharge yet.</source>
        <translation>Polecenie obowiązuje, ale jeszcze nie rozładowuje.</translation>
    </message>
    <message>
        <source>Accepted, not seen yet.</source>
        <translation>Przyjęte, jeszcze niewidoczne.</translation>
    </message>
    <message>
        <source>Its mode is %1.</source>
        <translation>Jego tryb to %1.</translation>
    </message>
    <message>
        <source>Its setpoint is %1.</source>
        <translation>Jego nastawa to %1.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Ładowanie</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Rozładowanie</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 z mocą %2</translation>
    </message>
    <message>
        <source>%1, at %2 on the way to %3.</source>
        <translation>%1, przy %2 w drodze do %3.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>Odczytano %1.</translation>
    </message>
    <message>
        <source>It charges at %1.</source>
        <translation>Ładuje z mocą %1.</translation>
    </message>
    <message>
        <source>It discharges at %1.</source>
        <translation>Rozładowuje z mocą %1.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Moc</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Vehicle connected</source>
        <translation>Pojazd podłączony</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Podtrzymanie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <translation>Nastawa grzania</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <translation>Nastawa chłodzenia</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Standing command</source>
        <translation>Obowiązujące polecenie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>odniosło skutek</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>w trakcie</translation>
    </message>
    <message>
        <source>no effect yet</source>
        <translation>jeszcze bez skutku</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>odczyt przeczy</translation>
    </message>
</context>
<context>
    <name>fleet::ErrorCatalogue</name>
    <message>
        <source>The API did not accept the key</source>
        <translation>API nie przyjęło klucza</translation>
    </message>
    <message>
        <source>Either no key arrived, or too much was asked at once and the API calls that unauthorised. One quiet request will tell which.</source>
        <translation>Albo klucz nie dotarł, albo naraz zażądano zbyt wiele, a API nazywa to brakiem uprawnień. Jedno spokojne żądanie to rozstrzygnie.</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Sprawdź klucz</translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation>Ten klucz jest nieważny</translation>
    </message>
    <message>
        <source>The key is unknown, malformed or revoked, or the maker refused the key of the customer&apos;s account.</source>
        <translation>Klucz jest nieznany, błędny lub wycofany albo producent odmówił kluczowi konta klienta.</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>Klucz wygasł</translation>
    </message>
    <message>
        <source>Make a new key in the Amps dashboard and enter it here.</source>
        <translation>Utwórz nowy klucz w panelu Amps i wpisz go tutaj.</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Prośby o spowolnienie</translation>
    </message>
    <message>
        <source>Too many requests at once. Reading goes on more slowly by itself; a command is not sent again by itself.</source>
        <translation>Zbyt wiele żądań naraz. Odczyty same zwalniają; polecenie nie jest samo wysyłane ponownie.</translation>
    </message>
    <message>
        <source>The maker asks to slow down</source>
        <translation>Producent prosi o spowolnienie</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud takes no more requests just now. What is shown are the last known values.</source>
        <translation>Chmura producenta nie przyjmuje teraz więcej żądań. Widać ostatnie znane wartości.</translation>
    </message>
    <message>
        <source>The maker refused the customer&apos;s login</source>
        <translation>Producent odrzucił logowanie klienta</translation>
    </message>
    <message>
        <source>The stored login of the customer no longer works. The customer has to link the device again.</source>
        <translation>Zapisane dane logowania klienta już nie działają. Klient musi ponownie powiązać urządzenie.</translation>
    </message>
    <message>
        <source>Copy re-link address</source>
        <translation>Kopiuj adres powiązania</translation>
    </message>
    <message>
        <source>This key may not do that</source>
        <translation>Ten klucz nie ma do tego prawa</translation>
    </message>
    <message>
        <source>The key lacks the permission. Permissions are set in the Amps dashboard.</source>
        <translation>Kluczowi brakuje uprawnienia. Uprawnienia ustawia się w panelu Amps.</translation>
    </message>
    <message>
        <source>Live access is not enabled</source>
        <translation>Dostęp LIVE nie jest włączony</translation>
    </message>
    <message>
        <source>This customer account is not open for real devices yet. Amps enables it; the sandbox works without.</source>
        <translation>To konto klienta nie jest jeszcze otwarte dla prawdziwych urządzeń. Włącza to Amps; SANDBOX działa bez tego.</translation>
    </message>
    <message>
        <source>Try in sandbox</source>
        <translation>Wypróbuj w SANDBOX</translation>
    </message>
    <message>
        <source>The maker refused the one-time code</source>
        <translation>Producent odrzucił kod jednorazowy</translation>
    </message>
    <message>
        <source>The customer has to link the account again with a fresh code.</source>
        <translation>Klient musi ponownie powiązać konto, podając nowy kod.</translation>
    </message>
    <message>
        <source>The maker asks the customer for a one-time code</source>
        <translation>Producent wymaga od klienta kodu jednorazowego</translation>
    </message>
    <message>
        <source>The account is protected by a second factor. The customer has to link it again and enter the code.</source>
        <translation>Konto jest chronione drugim składnikiem. Klient musi powiązać je ponownie i podać kod.</translation>
    </message>
    <message>
        <source>The customer&apos;s account is locked at the maker</source>
        <translation>Konto klienta u producenta jest zablokowane</translation>
    </message>
    <message>
        <source>The customer has to unlock it with the maker, then link it again.</source>
        <translation>Klient musi odblokować je u producenta, a potem powiązać ponownie.</translation>
    </message>
    <message>
        <source>The maker takes another kind of login</source>
        <translation>Producent przyjmuje inny rodzaj logowania</translation>
    </message>
    <message>
        <source>The account was linked in a way that this maker does not offer. The customer has to link it again.</source>
        <translation>Konto powiązano w sposób, którego ten producent nie oferuje. Klient musi powiązać je ponownie.</translation>
    </message>
    <message>
        <source>The maker takes another way of logging in</source>
        <translation>Producent przyjmuje inny sposób logowania</translation>
    </message>
    <message>
        <source>The link to the maker&apos;s account is gone</source>
        <translation>Powiązanie z kontem producenta zniknęło</translation>
    </message>
    <message>
        <source>The API holds no login for this device any more. The customer has to link it again.</source>
        <translation>API nie ma już danych logowania dla tego urządzenia. Klient musi powiązać je ponownie.</translation>
    </message>
    <message>
        <source>The API does not know this device</source>
        <translation>API nie zna tego urządzenia</translation>
    </message>
    <message>
        <source>It was unlinked, belongs to another key, or was never read. The last values that were seen here stay, marked as old.</source>
        <translation>Usunięto powiązanie, urządzenie należy do innego klucza albo nigdy go nie odczytano. Ostatnie widziane tu wartości zostają, oznaczone jako stare.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Odczytaj teraz</translation>
    </message>
    <message>
        <source>The API does not know this</source>
        <translation>API tego nie zna</translation>
    </message>
    <message>
        <source>What was asked for does not exist, or belongs to another key.</source>
        <translation>To, o co pytano, nie istnieje albo należy do innego klucza.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Offline u producenta</translation>
    </message>
    <message>
        <source>The command is not among those that the device declares now.</source>
        <translation>Polecenia nie ma wśród tych, które urządzenie teraz deklaruje.</translation>
    </message>
    <message>
        <source>Choose another command</source>
        <translation>Wybierz inne polecenie</translation>
    </message>
    <message>
        <source>This command does not take that parameter</source>
        <translation>To polecenie nie przyjmuje tego parametru</translation>
    </message>
    <message>
        <source>The device does not declare it for this command now. Leave it out.</source>
        <translation>Urządzenie nie deklaruje go teraz dla tego polecenia. Należy go pominąć.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń go</translation>
    </message>
    <message>
        <source>That unit is not accepted here</source>
        <translation>Ta jednostka nie jest tu przyjmowana</translation>
    </message>
    <message>
        <source>The device declares another unit for this parameter.</source>
        <translation>Urządzenie deklaruje inną jednostkę dla tego parametru.</translation>
    </message>
    <message>
        <source>Use the declared unit</source>
        <translation>Użyj deklarowanej jednostki</translation>
    </message>
    <message>
        <source>That value is outside what it accepts now</source>
        <translation>Wartość jest poza teraz przyjmowanymi granicami</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two reads: a warm pack, a firmware update, a grid rule.</source>
        <translation>Granice należą do urządzenia i mogą się zmienić między odczytami: ciepły pakiet ogniw, aktualizacja oprogramowania, wymóg sieci.</translation>
    </message>
    <message>
        <source>Use the nearest value</source>
        <translation>Użyj najbliższej wartości</translation>
    </message>
    <message>
        <source>This command cannot run at that time</source>
        <translation>To polecenie nie może działać w tym czasie</translation>
    </message>
    <message>
        <source>The device declares other ways of running it.</source>
        <translation>Urządzenie deklaruje inne sposoby wykonania.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Wybierz inny czas</translation>
    </message>
    <message>
        <source>The start has passed already</source>
        <translation>Początek już minął</translation>
    </message>
    <message>
        <source>The time is read as the wall clock at the plant, which may be in another zone.</source>
        <translation>Czas odczytuje się jako zegar instalacji, która może leżeć w innej strefie.</translation>
    </message>
    <message>
        <source>Choose a later start</source>
        <translation>Wybierz późniejszy początek</translation>
    </message>
    <message>
        <source>The start is too far away</source>
        <translation>Początek jest zbyt odległy</translation>
    </message>
    <message>
        <source>A command can be booked at most 30 days ahead.</source>
        <translation>Polecenie można zaplanować najwyżej 30 dni naprzód.</translation>
    </message>
    <message>
        <source>Choose an earlier start</source>
        <translation>Wybierz wcześniejszy początek</translation>
    </message>
    <message>
        <source>This window does not work</source>
        <translation>Ten przedział nie działa</translation>
    </message>
    <message>
        <source>A window needs a start and an end that lies after it.</source>
        <translation>Przedział wymaga początku i późniejszego od niego końca.</translation>
    </message>
    <message>
        <source>Choose another window</source>
        <translation>Wybierz inny przedział</translation>
    </message>
    <message>
        <source>Live control of this device is not open yet</source>
        <translation>Sterowanie LIVE tym urządzeniem nie jest jeszcze otwarte</translation>
    </message>
    <message>
        <source>The API runs commands of this family in the sandbox only for now.</source>
        <translation>API wykonuje na razie polecenia tej rodziny tylko w SANDBOX.</translation>
    </message>
    <message>
        <source>This device is read-only</source>
        <translation>To urządzenie jest tylko do odczytu</translation>
    </message>
    <message>
        <source>Solar inverters and vehicles can be read but not commanded through the API.</source>
        <translation>Falowniki PV i pojazdy można przez API odczytywać, ale nie można nimi sterować.</translation>
    </message>
    <message>
        <source>The device does not declare the setting, or it can only be read.</source>
        <translation>Urządzenie nie deklaruje tego ustawienia albo jest ono tylko do odczytu.</translation>
    </message>
    <message>
        <source>That setting can only be read</source>
        <translation>To ustawienie jest tylko do odczytu</translation>
    </message>
    <message>
        <source>The device reports it but does not let it be changed from here.</source>
        <translation>Urządzenie je zgłasza, ale nie pozwala go stąd zmienić.</translation>
    </message>
    <message>
        <source>That value is outside what the setting takes</source>
        <translation>Wartość jest poza granicami ustawienia</translation>
    </message>
    <message>
        <source>The limits belong to the device and can change between two reads.</source>
        <translation>Granice należą do urządzenia i mogą się zmienić między odczytami.</translation>
    </message>
    <message>
        <source>A device holds one action at a time. Decide what happens to the one that is there.</source>
        <translation>Urządzenie ma jedno działanie naraz. Trzeba zdecydować, co stanie się z istniejącym.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Rozstrzygnij</translation>
    </message>
    <message>
        <source>It has started already</source>
        <translation>Już się zaczęło</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled. Another command can still override what it does.</source>
        <translation>Anulować można tylko zaplanowane działanie. Inne polecenie nadal może zmienić jego skutek.</translation>
    </message>
    <message>
        <source>Send another command</source>
        <translation>Wyślij inne polecenie</translation>
    </message>
    <message>
        <source>Its own scheduler holds it</source>
        <translation>Blokuje je własny harmonogram</translation>
    </message>
    <message>
        <source>The maker&apos;s own schedule blocks commands from outside. Sent again with cancel_and_replace, the command switches that schedule off.</source>
        <translation>Własny harmonogram producenta blokuje polecenia z zewnątrz. Wysłane ponownie z cancel_and_replace polecenie wyłącza ten harmonogram.</translation>
    </message>
    <message>
        <source>Replace its schedule</source>
        <translation>Zastąp jego harmonogram</translation>
    </message>
    <message>
        <source>The API did not understand the request</source>
        <translation>API nie zrozumiało żądania</translation>
    </message>
    <message>
        <source>Something in it is outside the vocabulary of the API. Look at the request and change it.</source>
        <translation>Coś w nim wykracza poza słownictwo API. Należy obejrzeć żądanie i je zmienić.</translation>
    </message>
    <message>
        <source>Not offered by the API yet</source>
        <translation>API jeszcze tego nie oferuje</translation>
    </message>
    <message>
        <source>The API documents this but does not do it yet. It is not tried again.</source>
        <translation>API to dokumentuje, ale jeszcze nie wykonuje. Nie będzie ponowione.</translation>
    </message>
    <message>
        <source>The API failed on its side</source>
        <translation>API zawiodło po swojej stronie</translation>
    </message>
    <message>
        <source>Something broke inside the API. Reads are tried again by themselves; commands are not.</source>
        <translation>Coś zepsuło się w API. Odczyty są ponawiane samoczynnie; polecenia nie.</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud could not be reached</source>
        <translation>Nie udało się połączyć z chmurą producenta</translation>
    </message>
    <message>
        <source>The API did not get through to the maker. What is shown are the last known values.</source>
        <translation>API nie dotarło do producenta. Widać ostatnie znane wartości.</translation>
    </message>
    <message>
        <source>The service is not available just now</source>
        <translation>Usługa jest teraz niedostępna</translation>
    </message>
    <message>
        <source>An outage at the maker or at the API. It usually passes.</source>
        <translation>Awaria u producenta lub w API. Zwykle przechodzi sama.</translation>
    </message>
    <message>
        <source>The maker did not answer in time</source>
        <translation>Producent nie odpowiedział na czas</translation>
    </message>
    <message>
        <source>The device or the maker&apos;s cloud took too long. What is shown are the last known values.</source>
        <translation>Urządzenie lub chmura producenta potrzebowały zbyt wiele czasu. Widać ostatnie znane wartości.</translation>
    </message>
    <message>
        <source>The maker reported an error without a name</source>
        <translation>Producent zgłosił błąd bez nazwy</translation>
    </message>
    <message>
        <source>The API could not tell what went wrong at the maker.</source>
        <translation>API nie wie, co się nie udało u producenta.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Następny krok: tutaj</translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation>Następny krok: klient</translation>
    </message>
    <message>
        <source>The maker&apos;s turn</source>
        <translation>Następny krok: producent</translation>
    </message>
    <message>
        <source>Amps&apos; turn</source>
        <translation>Następny krok: Amps</translation>
    </message>
    <message>
        <source>The administrator&apos;s turn</source>
        <translation>Następny krok: administrator</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: it passes by itself or stays as it is</source>
        <translation>Nikt nie musi nic robić: przejdzie samo albo zostanie, jak jest</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>najwyżej %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>It declared %1 when the form was opened.</source>
        <translation>Przy otwarciu formularza deklarowało %1.</translation>
    </message>
    <message>
        <source>%1 is more than it accepts now (%2)</source>
        <translation>%1 to więcej, niż teraz przyjmuje (%2)</translation>
    </message>
    <message>
        <source>%1 is less than it accepts now (%2)</source>
        <translation>%1 to mniej, niż teraz przyjmuje (%2)</translation>
    </message>
    <message>
        <source>%1 is not accepted now (%2)</source>
        <translation>%1 nie jest teraz przyjmowane (%2)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Użyj %1</translation>
    </message>
    <message>
        <source>%1 is given in %2 here, not in %3</source>
        <translation>%1 podaje się tu w %2, a nie w %3</translation>
    </message>
    <message>
        <source>%1 can only be read</source>
        <translation>%1: tylko do odczytu</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Pomiń %1</translation>
    </message>
    <message>
        <source>The device declares: %1.</source>
        <translation>Urządzenie deklaruje: %1.</translation>
    </message>
    <message>
        <source>The API says: %1.</source>
        <translation>API mówi: %1.</translation>
    </message>
    <message>
        <source>It cannot be replaced or queued behind. Wait until it ends, then ask again.</source>
        <translation>Nie można go zastąpić ani ustawić się za nim w kolejce. Należy poczekać na koniec i zapytać ponownie.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends</source>
        <translation>Poczekaj i zapytaj ponownie po zakończeniu</translation>
    </message>
    <message>
        <source>Nothing was sent to the device.</source>
        <translation>Do urządzenia nic nie wysłano.</translation>
    </message>
    <message>
        <source>Whether the device was told is not certain.</source>
        <translation>Nie jest pewne, czy urządzenie otrzymało polecenie.</translation>
    </message>
    <message>
        <source>The API refused without naming a reason</source>
        <translation>API odmówiło bez podania powodu</translation>
    </message>
    <message>
        <source>The API gave no explanation.</source>
        <translation>API nie podało wyjaśnienia.</translation>
    </message>
    <message>
        <source>The API answered %1 without naming a reason</source>
        <translation>API odpowiedziało %1 bez podania powodu</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>powyżej %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>poniżej %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nieprzyjęte</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>tylko do odczytu</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>zła jednostka</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmówiono</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud cannot reach %2. It may be switched off or without internet.</source>
        <translation>Chmura producenta nie może się połączyć: %2. Urządzenie może być wyłączone lub bez internetu.</translation>
    </message>
    <message>
        <source>%1 does not take that command</source>
        <translation>%1 nie przyjmuje tego polecenia</translation>
    </message>
    <message>
        <source>%1 does not have that setting</source>
        <translation>%1 nie ma tego ustawienia</translation>
    </message>
    <message>
        <source>%1 already has an action</source>
        <translation>%1 ma już działanie</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 przyjmuje %2.</translation>
    </message>
    <message>
        <source>%1 does not take %2 now</source>
        <translation>%1 nie przyjmuje teraz: %2</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 nie przyjmuje: %2</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <translation>Działanie %1 już się zaczęło</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyHistory</name>
    <message>
        <source>%1 in</source>
        <translation>pobór %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>oddawanie %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Devices known</source>
        <translation>Znane urządzenia</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyLook</name>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Ładowarka EV</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning</extracomment>
        <translation>HVAC</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Falownik PV</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Pojazd</translation>
    </message>
    <message>
        <source>battery</source>
        <comment>inside a sentence</comment>
        <translation>bateria</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <comment>inside a sentence</comment>
        <translation>falownik PV</translation>
    </message>
    <message>
        <source>vehicle</source>
        <comment>inside a sentence</comment>
        <translation>pojazd</translation>
    </message>
</context>
<context>
    <name>fleet::FieldWords</name>
    <message>
        <source>Acknowledged at</source>
        <extracomment>A time: when the device or the maker took an action on</extracomment>
        <translation>Potwierdzono o</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Yes or no: whether heating or cooling runs right now</extracomment>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Yes or no: whether the maker&apos;s cloud reaches the device</extracomment>
        <translation>Osiągalne</translation>
    </message>
    <message>
        <source>Backup floor</source>
        <extracomment>Setting of a battery, percent: lowest level ever, even in a power cut</extracomment>
        <translation>Dolny próg rezerwy</translation>
    </message>
    <message>
        <source>Battery capacity</source>
        <extracomment>Energy that a vehicle&apos;s battery holds when full</extracomment>
        <translation>Pojemność baterii</translation>
    </message>
    <message>
        <source>Battery level</source>
        <extracomment>Level of a vehicle&apos;s battery, percent</extracomment>
        <translation>Poziom baterii</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Rodzaj pamięci podręcznej</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>Energy that a battery holds when full</extracomment>
        <translation>Pojemność</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <extracomment>Level, percent, at which a vehicle stops charging</extracomment>
        <translation>Limit ładowania</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <extracomment>Power into a battery or a vehicle</extracomment>
        <translation>Moc ładowania</translation>
    </message>
    <message>
        <source>Charge time remaining</source>
        <translation>Pozostały czas ładowania</translation>
    </message>
    <message>
        <source>Charge ceiling</source>
        <extracomment>Setting of a battery, percent: highest level it charges to</extracomment>
        <translation>Górny próg ładowania</translation>
    </message>
    <message>
        <source>Charging</source>
        <extracomment>Yes or no: whether a vehicle charges right now</extracomment>
        <translation>Ładuje</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Zakończono o</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Strategie przy konflikcie</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <extracomment>Temperature at which cooling begins</extracomment>
        <translation>Nastawa chłodzenia</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Utworzono o</translation>
    </message>
    <message>
        <source>Current mode</source>
        <extracomment>The command that a battery follows until it is told otherwise</extracomment>
        <translation>Bieżący tryb</translation>
    </message>
    <message>
        <source>Current power</source>
        <extracomment>Power, as of now</extracomment>
        <translation>Bieżąca moc</translation>
    </message>
    <message>
        <source>Current schedule</source>
        <translation>Bieżący harmonogram</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>ID urządzenia</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Typ urządzenia</translation>
    </message>
    <message>
        <source>Discharge limit</source>
        <extracomment>Level, percent, below which a battery does not discharge</extracomment>
        <translation>Limit rozładowania</translation>
    </message>
    <message>
        <source>Discharge floor</source>
        <extracomment>Setting of a battery, percent: lowest level in normal operation</extracomment>
        <translation>Dolny próg rozładowania</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>A length of time</extracomment>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Energy total</source>
        <extracomment>Energy made since the inverter was put in</extracomment>
        <translation>Energia łącznie</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Kod błędu</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Komunikat błędu</translation>
    </message>
    <message>
        <source>Export limit</source>
        <extracomment>Setting of a battery: most power that it may feed into the grid</extracomment>
        <translation>Limit oddawania do sieci</translation>
    </message>
    <message>
        <source>Fully charged</source>
        <extracomment>Yes or no: whether a vehicle&apos;s battery is full</extracomment>
        <translation>W pełni naładowany</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <extracomment>Temperature at which heating begins</extracomment>
        <translation>Nastawa grzania</translation>
    </message>
    <message>
        <source>Hold type</source>
        <extracomment>What a thermostat is held by: its own schedule, or a setting that stands until it is changed</extracomment>
        <translation>Rodzaj podtrzymania</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Wilgotność</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Is charging</source>
        <extracomment>Yes or no, of a charger</extracomment>
        <translation>Ładuje</translation>
    </message>
    <message>
        <source>Is connected</source>
        <extracomment>Yes or no, of a charger: whether a vehicle is plugged in</extracomment>
        <translation>Pojazd podłączony</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Ostatnie działanie</translation>
    </message>
    <message>
        <source>Last pulled at</source>
        <extracomment>A time: when the service last asked the maker</extracomment>
        <translation>Ostatni odczyt o</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>How full a battery is, percent</extracomment>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Max current</source>
        <extracomment>Electric current, amps</extracomment>
        <translation>Prąd maksymalny</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Moc maksymalna</translation>
    </message>
    <message>
        <source>Max charge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Maks. prąd ładowania</translation>
    </message>
    <message>
        <source>Max charge rate</source>
        <extracomment>Setting of a charger: most power that it may give to a vehicle</extracomment>
        <translation>Maks. moc ładowania</translation>
    </message>
    <message>
        <source>Max discharge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Maks. prąd rozładowania</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadane</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Heating, cooling, both, off</extracomment>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Of a maker&apos;s product</extracomment>
        <translation>Model</translation>
    </message>
    <message>
        <source>Next fire at</source>
        <extracomment>A time: when a schedule does something next</extracomment>
        <translation>Następne wykonanie o</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Plugged</source>
        <extracomment>Yes or no, of a vehicle</extracomment>
        <translation>Podłączony</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Parameter of a command: most power to charge or discharge with</extracomment>
        <translation>Moc</translation>
    </message>
    <message>
        <source>Power rate limit</source>
        <extracomment>What the hardware of a charger can give at most</extracomment>
        <translation>Limit mocy</translation>
    </message>
    <message>
        <source>Producing</source>
        <extracomment>Yes or no, of a solar inverter</extracomment>
        <translation>Produkuje</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>How far a vehicle gets</extracomment>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <extracomment>How often a schedule comes back</extracomment>
        <translation>Powtarzanie</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Parameter of a command, percent: what is kept for a power cut</extracomment>
        <translation>Rezerwa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Scheduler enabled</source>
        <extracomment>Yes or no: whether the maker&apos;s own schedule runs the device</extracomment>
        <translation>Własny harmonogram włączony</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Slots</source>
        <extracomment>The steps of a schedule</extracomment>
        <translation>Odcinki</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a reading comes from: live, cache, projection, fallback</extracomment>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>How the service stands with the maker&apos;s cloud</extracomment>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Parameter of a command: the level or the temperature to reach</extracomment>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Zmieniono o</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id użytkownika</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Producent</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Samoczynne grzanie i chłodzenie</translation>
    </message>
    <message>
        <source>Serve the home by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Samoczynne zasilanie domu</translation>
    </message>
    <message>
        <source>Feed the grid by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Samoczynne oddawanie do sieci</translation>
    </message>
    <message>
        <source>Be kept as a backup</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Utrzymywanie jako rezerwa</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>A command, of a battery or a charger</extracomment>
        <translation>Ładowanie</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Chłodzenie</translation>
    </message>
    <message>
        <source>Discharge</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Rozładowanie</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Praca wg własnego harmonogramu</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Grzanie</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>A command: neither charge nor discharge, heat nor cool</extracomment>
        <translation>Przejście w spoczynek</translation>
    </message>
</context>
<context>
    <name>fleet::FleetGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>Bez grupowania</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Według rodziny</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>Według producenta</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Według modelu</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Według statusu</translation>
    </message>
    <message>
        <source>By attention</source>
        <translation>Według uwagi</translation>
    </message>
    <message>
        <source>By freshness</source>
        <translation>Według świeżości</translation>
    </message>
    <message>
        <source>By last action</source>
        <translation>Według ostatniego działania</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Według etykiety</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Według klienta</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a field of the state</comment>
        <translation>Według: %1</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>Wszystko, co widać</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Bez etykiety</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>Nie wymaga uwagi</translation>
    </message>
    <message>
        <source>Customer not looked up</source>
        <translation>Nie sprawdzono klienta</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Brak działań</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Niezgłoszone</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stored energy and its share of the capacity</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>how much is up to date, and how many devices no sum counts</comment>
        <translation>%1, pominięto %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s), net power %2, stored %3, can take %4, can give %5, can shed %6, up to date %7</source>
        <translation>
            <numerusform>%1, %n urządzenie, moc netto %2, zgromadzone %3, może pobrać %4, może oddać %5, może ograniczyć %6, aktualne %7</numerusform>
            <numerusform>%1, %n urządzenia, moc netto %2, zgromadzone %3, może pobrać %4, może oddać %5, może ograniczyć %6, aktualne %7</numerusform>
            <numerusform>%1, %n urządzeń, moc netto %2, zgromadzone %3, może pobrać %4, może oddać %5, może ograniczyć %6, aktualne %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>jeszcze %Ln grupa</numerusform>
            <numerusform>jeszcze %Ln grupy</numerusform>
            <numerusform>jeszcze %Ln grup</numerusform>
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
        <translation>Każde urządzenie wg: %1: %2; %3 nieudane lub offline, %4 ostatnie znane</translation>
    </message>
    <message>
        <source>charge level</source>
        <translation>poziom naładowania</translation>
    </message>
    <message>
        <source>age of its reading</source>
        <translation>wiek odczytu</translation>
    </message>
    <message>
        <source>power</source>
        <translation>moc</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>median %1, half of them %2 to %3</source>
        <translation>mediana %1, połowa między %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln device(s)</source>
        <translation>
            <numerusform>%1 do %2: %Ln urządzenie</numerusform>
            <numerusform>%1 do %2: %Ln urządzenia</numerusform>
            <numerusform>%1 do %2: %Ln urządzeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::FleetPoller</name>
    <message>
        <source>Up to date</source>
        <translation>Aktualne</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Spowolniono</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Brak sieci</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>Usługa nie działa</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Klucz odrzucony</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Utknęło</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>&quot;38 of 38, next in 0:19&quot;: devices seen of all, minutes and seconds until the next read</extracomment>
        <translation>%1, następny za %2</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 z %2 stron</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <extracomment>&quot;170 of 205 pages, 28 s left&quot;</extracomment>
        <translation>%1, jeszcze %2 s</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>ponowna próba za %1</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1, ponowna próba za %2</translation>
    </message>
    <message>
        <source>the service does not accept this key</source>
        <translation>usługa nie przyjmuje tego klucza</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>brak odpowiedzi od %1</translation>
    </message>
    <message>
        <source>%1 of %2 within 15 min</source>
        <extracomment>How complete the picture is: &quot;41,300 of 50,000 within 15 min&quot;</extracomment>
        <translation>%1 z %2 w ciągu 15 min</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service.</source>
        <translation>Zegar tego komputera spóźnia się o %1 względem usługi.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service.</source>
        <translation>Zegar tego komputera spieszy o %1 względem usługi.</translation>
    </message>
</context>
<context>
    <name>fleet::FleetSums</name>
    <message>
        <source>%1 left out</source>
        <translation>pominięte: %1</translation>
    </message>
    <message>
        <source>%1 over 15 min old</source>
        <translation>starsze niż 15 min: %1</translation>
    </message>
    <message>
        <source>%1 last known</source>
        <translation>ostatnie znane: %1</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>offline: %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>nieobecne: %1</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>nigdy nieczytane: %1</translation>
    </message>
    <message>
        <source>all within 15 min</source>
        <translation>wszystkie do 15 min</translation>
    </message>
    <message>
        <source>no devices</source>
        <translation>brak urządzeń</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share of capacity</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>no battery reports it</source>
        <translation>żadna bateria tego nie zgłasza</translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>świeże: %1</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>power into batteries</comment>
        <translation>pobór %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>power out of batteries</comment>
        <translation>oddawanie %1</translation>
    </message>
    <message>
        <source>%1 to take</source>
        <comment>energy until batteries are full</comment>
        <translation>do przyjęcia %1</translation>
    </message>
    <message>
        <source>%1 to give</source>
        <comment>energy until batteries are at their floor</comment>
        <translation>do oddania %1</translation>
    </message>
    <message>
        <source>%1 of %2 producing</source>
        <translation>produkuje %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 in session</source>
        <translation>w sesji %1 z %2</translation>
    </message>
    <message>
        <source>%1 scheduled</source>
        <translation>zaplanowane: %1</translation>
    </message>
    <message>
        <source>%1 failed today</source>
        <translation>nieudane dziś: %1</translation>
    </message>
    <message>
        <source>left out: %1 · %2 · %3</source>
        <comment>of what can be taken, given, shed</comment>
        <translation>pominięto: %1 · %2 · %3</translation>
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
        <translation>Producent</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Ostatnie działanie</translation>
    </message>
    <message>
        <source>Source, age</source>
        <translation>Źródło, wiek</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Jednym zdaniem</translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation>Nazwa lub model</translation>
    </message>
    <message>
        <source>the connection changed before it was written</source>
        <translation>połączenie zmieniono, zanim został zapisany</translation>
    </message>
</context>
<context>
    <name>fleet::FleetWindows</name>
    <message>
        <source>The key came from AMPS_API_KEY and stays in memory for this run.</source>
        <translation>Klucz pochodzi z AMPS_API_KEY i zostaje w pamięci na to uruchomienie.</translation>
    </message>
    <message>
        <source>Asking this computer’s keyring for the key …</source>
        <translation>Pytanie pęku kluczy tego komputera o klucz …</translation>
    </message>
    <message>
        <source>The keyring holds no key for this profile.</source>
        <translation>Pęk kluczy nie zawiera klucza do tego profilu.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works, so the key has to be entered for each run.</source>
        <translation>Ten komputer nie ma działającego pęku kluczy, więc klucz trzeba wpisywać przy każdym uruchomieniu.</translation>
    </message>
    <message>
        <source>The keyring refused to give out the key.</source>
        <translation>Pęk kluczy odmówił wydania klucza.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it, or enter the key here.</source>
        <translation>Pęk kluczy nie odpowiada; może być zablokowany. Należy go odblokować albo wpisać klucz tutaj.</translation>
    </message>
    <message>
        <source>The key in the keyring is of another environment than this profile. It is not used.</source>
        <translation>Klucz w pęku kluczy należy do innego środowiska niż ten profil. Nie jest używany.</translation>
    </message>
    <message>
        <source>Enter the new key. It takes the place of the earlier one.</source>
        <translation>Należy wpisać nowy klucz. Zastąpi poprzedni.</translation>
    </message>
    <message>
        <source>“%1” is open in another run. Close it there first.</source>
        <translation>„%1” jest otwarte w innym uruchomieniu. Najpierw należy je tam zamknąć.</translation>
    </message>
    <message>
        <source>The audit log could not be kept; it is still in %1.</source>
        <translation>Nie udało się zachować dziennika audytu; wciąż jest w %1.</translation>
    </message>
    <message>
        <source>Something in %1 could not be removed.</source>
        <translation>Nie udało się usunąć wszystkiego z %1.</translation>
    </message>
    <message>
        <source>The keyring did not confirm that the key is gone; look for “amps-fleet” in it.</source>
        <translation>Pęk kluczy nie potwierdził usunięcia klucza; należy poszukać w nim „amps-fleet”.</translation>
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
        <translation>kilowatów</translation>
    </message>
    <message>
        <source>megawatts</source>
        <translation>megawatów</translation>
    </message>
    <message>
        <source>kilowatt-hours</source>
        <translation>kilowatogodzin</translation>
    </message>
    <message>
        <source>megawatt-hours</source>
        <translation>megawatogodzin</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>stopni Celsjusza</translation>
    </message>
    <message>
        <source>degrees Fahrenheit</source>
        <translation>stopni Fahrenheita</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niezgłoszone</translation>
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
        <translation>%n dni</translation>
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
        <translation>Wczoraj %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Jutro %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <translation>%1 %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometry</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>mile</translation>
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
        <translation>waty</translation>
    </message>
    <message>
        <source>amps</source>
        <translation>ampery</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>wolty</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godziny</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
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
        <translation>Zapisany odczyt (%1)</translation>
    </message>
    <message>
        <source>Stored reading</source>
        <translation>Zapisany odczyt</translation>
    </message>
    <message>
        <source>No sync since %1</source>
        <translation>Brak synchronizacji od: %1</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>Brak synchronizacji</translation>
    </message>
    <message>
        <source>No longer listed, last read %1</source>
        <translation>Już niepodawane, ostatni odczyt %1</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Już niepodawane</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nigdy nieczytane</translation>
    </message>
    <message>
        <source>%1, age not reported</source>
        <extracomment>%1 is where a reading comes from: live, cache, projection</extracomment>
        <translation>%1, wiek niezgłoszony</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation>%1 %2 temu</translation>
    </message>
    <message>
        <source>1 second old</source>
        <translation>wiek 1 sekunda</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds old</source>
        <translation>
            <numerusform>wiek %n sekunda</numerusform>
            <numerusform>wiek %n sekundy</numerusform>
            <numerusform>wiek %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>wiek 1 minuta</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>wiek %n minuta</numerusform>
            <numerusform>wiek %n minuty</numerusform>
            <numerusform>wiek %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour old</source>
        <translation>wiek 1 godzina</translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>wiek %n godzina</numerusform>
            <numerusform>wiek %n godziny</numerusform>
            <numerusform>wiek %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>wiek 1 dzień</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>wiek %n dzień</numerusform>
            <numerusform>wiek %n dni</numerusform>
            <numerusform>wiek %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Where a reading comes from: read from the maker just now</extracomment>
        <translation>na żywo</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>Where a reading comes from: the last one that the platform kept</extracomment>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>Where a reading comes from: calculated ahead from the last one</extracomment>
        <translation>przewidywane</translation>
    </message>
    <message>
        <source>fallback</source>
        <extracomment>Where a reading comes from: an old one, as the maker does not answer</extracomment>
        <translation>ostatnie znane</translation>
    </message>
</context>
<context>
    <name>fleet::GateSheet</name>
    <message>
        <source>not declared</source>
        <translation>niezadeklarowane</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Szacunek</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nieobecne</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niedostępna</translation>
    </message>
    <message>
        <source>available</source>
        <translation>dostępna</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Strategie przy konflikcie</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Ostatnie działanie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>dopiero nastąpi</translation>
    </message>
    <message>
        <source>has passed, if the plant is in your zone</source>
        <translation>minęło, jeśli instalacja leży w tej strefie</translation>
    </message>
    <message>
        <source>This goes to the built-in demonstration</source>
        <translation>Trafi do wbudowanej demonstracji</translation>
    </message>
    <message>
        <source>This goes to a simulated user</source>
        <translation>Trafi do symulowanego użytkownika</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Trafi do symulowanego urządzenia</translation>
    </message>
    <message>
        <source>A real customer and their real devices</source>
        <translation>Prawdziwy klient i jego prawdziwe urządzenia</translation>
    </message>
    <message>
        <source>Send %1 to demo</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Wyślij %1 do DEMO</translation>
    </message>
    <message>
        <source>Send %1 to sandbox</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Wyślij %1 do SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send %1 to LIVE</source>
        <extracomment>%1 is a command as the API spells it; the button is held down</extracomment>
        <translation>Przytrzymaj, by wysłać %1 do LIVE</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; %4</source>
        <translation>W toku: %1 %2, %3. Urządzenie ma jedno działanie naraz; %4</translation>
    </message>
    <message>
        <source>Nothing is in flight.</source>
        <translation>Nic nie jest w toku.</translation>
    </message>
    <message>
        <source>In flight: %1 (%2), %3.</source>
        <translation>W toku: %1 (%2), %3.</translation>
    </message>
    <message>
        <source>A device holds one action: it is replaced (cancel_and_replace).</source>
        <translation>Urządzenie ma jedno działanie naraz: zostanie zastąpione (cancel_and_replace).</translation>
    </message>
    <message>
        <source>It has started and cannot be replaced any more: the API will refuse until it ends.</source>
        <translation>Zaczęło się i nie można go już zastąpić: API będzie odmawiać, aż się skończy.</translation>
    </message>
    <message>
        <source>It stays; yours starts when it ends, at %1 (queue_after).</source>
        <translation>Zostaje; nowe zacznie się po jego końcu: %1 (queue_after).</translation>
    </message>
    <message>
        <source>It has no end, so nothing can be queued behind it: the API will refuse.</source>
        <translation>Nie ma końca, więc nic nie może czekać za nim w kolejce: API odmówi.</translation>
    </message>
    <message>
        <source>A device holds one action: %1 decides.</source>
        <translation>Urządzenie ma jedno działanie naraz: decyduje %1.</translation>
    </message>
    <message>
        <source>A device holds one action: it stays booked and the API will ask what to do.</source>
        <translation>Urządzenie ma jedno działanie naraz: zostaje zaplanowane, a API zapyta, co zrobić.</translation>
    </message>
    <message>
        <source>A device holds one action: it must be waited for.</source>
        <translation>Urządzenie ma jedno działanie naraz: trzeba poczekać na jego koniec.</translation>
    </message>
    <message>
        <source>onConflict: %1</source>
        <translation>onConflict: %1</translation>
    </message>
    <message>
        <source>No onConflict sent: a collision will ask you again</source>
        <translation>Bez onConflict: przy kolizji pojawi się pytanie</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Now, as soon as it is sent</source>
        <translation>Teraz, od razu po wysłaniu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>The home may have %1 or less as backup afterwards.</source>
        <translation>Domowi może potem zostać %1 rezerwy lub mniej.</translation>
    </message>
    <message>
        <source>Without a target it stops at the device&apos;s own floor: the home may be left without backup.</source>
        <translation>Bez celu zatrzyma się na własnym dolnym progu urządzenia: dom może zostać bez rezerwy.</translation>
    </message>
    <message>
        <source>%1 stands until another command replaces it.</source>
        <translation>%1 obowiązuje, aż zastąpi je inne polecenie.</translation>
    </message>
    <message>
        <source>The home&apos;s own schedule pauses until follow_schedule is sent.</source>
        <translation>Własny harmonogram domu jest wstrzymany do wysłania follow_schedule.</translation>
    </message>
    <message>
        <source>At the end of the window the battery goes to idle and keeps its level.</source>
        <translation>Na końcu przedziału bateria przejdzie w spoczynek i zachowa swój poziom.</translation>
    </message>
    <message>
        <source>At the end of the window the device goes back by itself.</source>
        <translation>Na końcu przedziału urządzenie samo wróci do poprzedniego stanu.</translation>
    </message>
    <message>
        <source>The device&apos;s own schedule will be switched off.</source>
        <translation>Własny harmonogram urządzenia zostanie wyłączony.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; another command overrides it.</source>
        <translation>Po wysłaniu nie można tego anulować; zastępuje je inne polecenie.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; the way back is to send %1 again.</source>
        <translation>Po wysłaniu nie można tego anulować; droga powrotna to ponowne wysłanie %1.</translation>
    </message>
    <message>
        <source>You can cancel it until it starts, %1. Once acknowledged, only another command can override it.</source>
        <translation>Do rozpoczęcia można to anulować, %1. Od stanu „potwierdzone” może to zastąpić tylko inne polecenie.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>Settings make no action: nothing in flight is touched.</source>
        <translation>Ustawienia nie tworzą działania: nic w toku nie zostaje naruszone.</translation>
    </message>
    <message>
        <source>The device keeps it until it is changed again. Some makers confirm without looking: the next reading is the proof.</source>
        <translation>Urządzenie zachowuje to do następnej zmiany. Niektórzy producenci potwierdzają bez sprawdzania: dowodem jest następny odczyt.</translation>
    </message>
    <message>
        <source>The way back is to set %1.</source>
        <translation>Droga powrotna to ustawienie %1.</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Anulować %1?</translation>
    </message>
    <message>
        <source>%1 is what is cancelled.</source>
        <translation>Anulowane zostanie %1.</translation>
    </message>
    <message>
        <source>It will not run. The device goes on with what it does now.</source>
        <translation>Nie zostanie wykonane. Urządzenie dalej robi to, co teraz.</translation>
    </message>
    <message>
        <source>A cancelled action does not come back: it would have to be sent anew.</source>
        <translation>Anulowane działanie nie wraca: trzeba by je wysłać od nowa.</translation>
    </message>
    <message>
        <source>Revoke the consent of %1 for every device?</source>
        <translation>Wycofać zgodę użytkownika %1 dla wszystkich urządzeń?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the consent of %1 for %n device(s)?</source>
        <translation>
            <numerusform>Wycofać zgodę użytkownika %1 dla %n urządzenia?</numerusform>
            <numerusform>Wycofać zgodę użytkownika %1 dla %n urządzeń?</numerusform>
            <numerusform>Wycofać zgodę użytkownika %1 dla %n urządzeń?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Każde urządzenie</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>powiązane</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>niepowiązane</translation>
    </message>
    <message>
        <source>Reading and commanding these devices stops at once.</source>
        <translation>Odczyt tych urządzeń i sterowanie nimi ustaje natychmiast.</translation>
    </message>
    <message>
        <source>The stored logins are deleted.</source>
        <translation>Zapisane dane logowania zostaną usunięte.</translation>
    </message>
    <message>
        <source>There is no way back but the customer linking the devices again.</source>
        <translation>Jedyna droga powrotna: klient musi powiązać urządzenia od nowa.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3, %4.</source>
        <translation>Nic nie jest w toku. Ostatnie działanie: %1 (%2): %3, %4.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3.</source>
        <translation>Nic nie jest w toku. Ostatnie działanie: %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Odcinek %1</translation>
    </message>
    <message>
        <source>A schedule makes no action now: nothing in flight is touched.</source>
        <translation>Harmonogram nie tworzy teraz działania: nic w toku nie zostaje naruszone.</translation>
    </message>
    <message>
        <source>The device does this by itself, without asking again.</source>
        <translation>Urządzenie robi to samoczynnie, bez ponownego pytania.</translation>
    </message>
    <message>
        <source>The device does this by itself every day, until the schedule is changed or cancelled.</source>
        <translation>Urządzenie robi to samoczynnie każdego dnia, aż do zmiany lub anulowania harmonogramu.</translation>
    </message>
    <message>
        <source>It takes the place of %1.</source>
        <translation>Zastępuje: %1.</translation>
    </message>
    <message>
        <source>The way back is to set the old schedule again.</source>
        <translation>Droga powrotna to ponowne ustawienie starego harmonogramu.</translation>
    </message>
    <message>
        <source>The way back is to cancel the schedule.</source>
        <translation>Droga powrotna to anulowanie harmonogramu.</translation>
    </message>
    <message>
        <source>Cancel the schedule %1?</source>
        <translation>Anulować harmonogram %1?</translation>
    </message>
    <message>
        <source>An action that it has begun already is not touched.</source>
        <translation>Działanie, które już rozpoczął, nie zostaje naruszone.</translation>
    </message>
    <message>
        <source>The device no longer does any of this by itself.</source>
        <translation>Urządzenie nie robi już niczego z tego samoczynnie.</translation>
    </message>
    <message>
        <source>The way back is to set the schedule once more.</source>
        <translation>Droga powrotna to ustawienie harmonogramu jeszcze raz.</translation>
    </message>
    <message>
        <source>A real battery in a customer&apos;s home</source>
        <translation>Prawdziwa bateria w domu klienta</translation>
    </message>
    <message>
        <source>A real charger in a customer&apos;s home</source>
        <translation>Prawdziwa ładowarka w domu klienta</translation>
    </message>
    <message>
        <source>A real heating and cooling in a customer&apos;s home</source>
        <translation>Prawdziwe urządzenie HVAC w domu klienta</translation>
    </message>
    <message>
        <source>A real solar inverter in a customer&apos;s home</source>
        <translation>Prawdziwy falownik PV w domu klienta</translation>
    </message>
    <message>
        <source>A real vehicle in a customer&apos;s home</source>
        <translation>Prawdziwy pojazd w domu klienta</translation>
    </message>
    <message>
        <source>A real device in a customer&apos;s home</source>
        <translation>Prawdziwe urządzenie w domu klienta</translation>
    </message>
    <message>
        <source>Send settings to demo</source>
        <translation>Wyślij ustawienia do DEMO</translation>
    </message>
    <message>
        <source>Send settings to sandbox</source>
        <translation>Wyślij ustawienia do SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send settings to LIVE</source>
        <translation>Przytrzymaj, by wysłać ustawienia do LIVE</translation>
    </message>
    <message>
        <source>Send the cancellation to demo</source>
        <translation>Wyślij anulowanie do DEMO</translation>
    </message>
    <message>
        <source>Send the cancellation to sandbox</source>
        <translation>Wyślij anulowanie do SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the cancellation to LIVE</source>
        <translation>Przytrzymaj, by wysłać anulowanie do LIVE</translation>
    </message>
    <message>
        <source>Send the schedule to demo</source>
        <translation>Wyślij harmonogram do DEMO</translation>
    </message>
    <message>
        <source>Send the schedule to sandbox</source>
        <translation>Wyślij harmonogram do SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the schedule to LIVE</source>
        <translation>Przytrzymaj, by wysłać harmonogram do LIVE</translation>
    </message>
    <message>
        <source>Send the revocation to demo</source>
        <translation>Wyślij wycofanie zgody do DEMO</translation>
    </message>
    <message>
        <source>Send the revocation to sandbox</source>
        <translation>Wyślij wycofanie zgody do SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the revocation to LIVE</source>
        <translation>Przytrzymaj, by wysłać wycofanie zgody do LIVE</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; a collision will ask you again.</source>
        <extracomment>A command, its id, its state</extracomment>
        <translation>W toku: %1 %2, %3. Urządzenie ma jedno działanie naraz; przy kolizji pojawi się pytanie.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Pobiera najwyżej %1 do %2, %3.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Oddaje najwyżej %1 do %2, %3.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Pobiera najwyżej %1 do %2.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Oddaje najwyżej %1 do %2.</translation>
    </message>
    <message>
        <source>It draws up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Pobiera najwyżej %1.</translation>
    </message>
    <message>
        <source>It gives up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Oddaje najwyżej %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Pobiera tyle, ile może, do %1.</translation>
    </message>
    <message>
        <source>It gives as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Oddaje tyle, ile może, do %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can.</source>
        <translation>Pobiera tyle, ile może.</translation>
    </message>
    <message>
        <source>It gives as much as it can.</source>
        <translation>Oddaje tyle, ile może.</translation>
    </message>
    <message>
        <source>Then it rests and stays in %1 until another command replaces it.</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Potem przechodzi w spoczynek i pozostaje w trybie %1, aż zastąpi go inne polecenie.</translation>
    </message>
    <message>
        <source>Change %1 %2 to %3?</source>
        <extracomment>A setting, &quot;of this battery&quot;, and its new value</extracomment>
        <translation>Zmienić %1 %2 na %3?</translation>
    </message>
    <message numerus="yes">
        <source>Change %n setting(s) %1?</source>
        <extracomment>%1 is &quot;of this battery&quot;</extracomment>
        <translation>
            <numerusform>Zmienić %n ustawienie %1?</numerusform>
            <numerusform>Zmienić %n ustawienia %1?</numerusform>
            <numerusform>Zmienić %n ustawień %1?</numerusform>
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
        <translation>Zmienić harmonogram %1?</translation>
    </message>
    <message>
        <source>Set a schedule for %1?</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Ustawić harmonogram (%1)?</translation>
    </message>
</context>
<context>
    <name>fleet::Grade</name>
    <message>
        <source>It cannot be undone.</source>
        <translation>Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>LIVE: real equipment.</source>
        <translation>LIVE: prawdziwe urządzenia.</translation>
    </message>
    <message>
        <source>%1: nothing real is touched.</source>
        <translation>%1: nic prawdziwego nie zostanie naruszone.</translation>
    </message>
    <message>
        <source>Every device of this user.</source>
        <translation>Wszystkie urządzenia tego użytkownika.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) at once.</source>
        <translation>
            <numerusform>%n urządzenie naraz.</numerusform>
            <numerusform>%n urządzenia naraz.</numerusform>
            <numerusform>%n urządzeń naraz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values shown are old, and reading them again did not work.</source>
        <translation>Pokazane wartości są stare, a ponowny odczyt się nie udał.</translation>
    </message>
    <message>
        <source>The values shown are old.</source>
        <translation>Pokazane wartości są stare.</translation>
    </message>
    <message>
        <source>It runs at once and cannot be cancelled.</source>
        <translation>Działa natychmiast i nie można tego anulować.</translation>
    </message>
</context>
<context>
    <name>fleet::History</name>
    <message>
        <source>Another window or desk records this history; this one reads it.</source>
        <translation>Tę historię rejestruje inne okno lub stanowisko; to tylko ją czyta.</translation>
    </message>
    <message>
        <source>No room for history: readings are shown but not recorded.</source>
        <translation>Brak miejsca na historię: odczyty są pokazywane, ale nie rejestrowane.</translation>
    </message>
    <message>
        <source>History cannot be kept: readings are shown but not recorded.</source>
        <translation>Nie można prowadzić historii: odczyty są pokazywane, ale nie rejestrowane.</translation>
    </message>
</context>
<context>
    <name>fleet::HistoryExport</name>
    <message>
        <source>From (%1)</source>
        <translation>Od (%1)</translation>
    </message>
    <message>
        <source>To (%1)</source>
        <translation>Do (%1)</translation>
    </message>
</context>
<context>
    <name>fleet::InspectorModel</name>
    <message>
        <source>none</source>
        <comment>status of a request that got no answer</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>przegląd</translation>
    </message>
    <message>
        <source>open device</source>
        <translation>otwarte urządzenie</translation>
    </message>
    <message>
        <source>follow actions</source>
        <translation>śledzenie działań</translation>
    </message>
    <message>
        <source>command</source>
        <translation>polecenie</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ustawienia</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>anulowanie</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>zgoda</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>harmonogram</translation>
    </message>
    <message>
        <source>health</source>
        <translation>stan usługi</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
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
        <translation>Nie można zapisać dziennika poleceń: %1</translation>
    </message>
    <message>
        <source>The journal of commands is damaged. Look at what the devices are doing, then move the file away to begin a new one: %1</source>
        <translation>Dziennik poleceń jest uszkodzony. Należy sprawdzić, co robią urządzenia, a potem przenieść plik, by zacząć nowy: %1</translation>
    </message>
    <message>
        <source>it was made by a newer version of this application.</source>
        <translation>utworzyła go nowsza wersja tej aplikacji.</translation>
    </message>
</context>
<context>
    <name>fleet::IntentWords</name>
    <message>
        <source>There was no connection. Nothing left this computer.</source>
        <translation>Nie było połączenia. Nic nie opuściło tego komputera.</translation>
    </message>
    <message>
        <source>Writing was locked before it could be sent. Nothing left this computer.</source>
        <translation>Zapisy zablokowano, zanim można było wysłać. Nic nie opuściło tego komputera.</translation>
    </message>
    <message>
        <source>The connection was not the environment that was confirmed. Nothing left this computer.</source>
        <translation>Połączenie nie prowadziło do zatwierdzonego środowiska. Nic nie opuściło tego komputera.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>Nie udało się zapisać dziennika, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>The window was closing. Nothing left this computer.</source>
        <translation>Okno było zamykane. Nic nie opuściło tego komputera.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Przyjęto: %1</translation>
    </message>
    <message>
        <source>The next reading of the device is the proof.</source>
        <translation>Dowodem jest następny odczyt urządzenia.</translation>
    </message>
    <message>
        <source>The service confirmed it.</source>
        <translation>Usługa to potwierdziła.</translation>
    </message>
    <message>
        <source>Booked for %1 (%2), %3 UTC.</source>
        <translation>Zaplanowano na: %1 (%2), %3 UTC.</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Zaplanowano.</translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <translation>Zakończono: %1</translation>
    </message>
    <message>
        <source>The maker accepted it. The reading shows what the device does.</source>
        <translation>Producent to przyjął. Odczyt pokaże, co robi urządzenie.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Anulowano: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Nieudane: %1</translation>
    </message>
    <message>
        <source>%1 is on its way to the maker.</source>
        <translation>%1 jest w drodze do producenta.</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>anulowanie %1</translation>
    </message>
    <message>
        <source>revoke the consent of %1</source>
        <translation>wycofanie zgody %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Wysyłanie: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nie wysłano: %1</translation>
    </message>
    <message>
        <source>We do not know whether it arrived: %1</source>
        <translation>Nie wiadomo, czy dotarło: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n actions just like it from that moment. One may be yours, another desk&apos;s the other. It is not sent again.</source>
        <translation>
            <numerusform>Z tej chwili jest %n dokładnie takie działanie. Może być stąd albo z innego stanowiska. Nie jest wysyłane ponownie.</numerusform>
            <numerusform>Z tej chwili są %n dokładnie takie działania. Jedno może być stąd, drugie z innego stanowiska. Nie jest wysyłane ponownie.</numerusform>
            <numerusform>Z tej chwili jest %n dokładnie takich działań. Jedno może być stąd, inne z innych stanowisk. Nie jest wysyłane ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost on the way. The device is being read to find out; it is not sent again.</source>
        <translation>Połączenie urwało się po drodze. Trwa odczyt urządzenia, by to wyjaśnić; polecenie nie jest wysyłane ponownie.</translation>
    </message>
    <message>
        <source>Not seen on the device: %1</source>
        <translation>Niewidoczne w urządzeniu: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and later readings show the old values.</source>
        <translation>Połączenie urwało się po drodze, a późniejsze odczyty pokazują stare wartości.</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>Nie dotarło: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and the service knows of no such action. It was not sent again.</source>
        <translation>Połączenie urwało się po drodze, a usługa nie zna takiego działania. Nie wysłano ponownie.</translation>
    </message>
    <message>
        <source>It arrived after all: %1</source>
        <translation>Jednak dotarło: %1</translation>
    </message>
    <message>
        <source>Booked for %1 UTC.</source>
        <translation>Zaplanowano na: %1 UTC.</translation>
    </message>
    <message numerus="yes">
        <source>schedule of %n slot(s), %1</source>
        <translation>
            <numerusform>harmonogram: %n odcinek, %1</numerusform>
            <numerusform>harmonogram: %n odcinki, %1</numerusform>
            <numerusform>harmonogram: %n odcinków, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cancel the schedule %1</source>
        <translation>anulowanie harmonogramu %1</translation>
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
        <translation>Adres musi mieć schemat i hosta, na przykład https://api.amps.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Adres musi zaczynać się od https://.</translation>
    </message>
    <message>
        <source>Plain http goes to this computer only: anywhere else the key could be read on the way. Use https.</source>
        <translation>Zwykłe http tylko do tego komputera: gdzie indziej klucz można by odczytać po drodze. Należy użyć https.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>Adres nie może zawierać użytkownika ani hasła.</translation>
    </message>
    <message>
        <source>The address must not hold a query or a fragment.</source>
        <translation>Adres nie może zawierać zapytania ani fragmentu.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>The address is another one now.</source>
        <translation>Adres jest teraz inny.</translation>
    </message>
    <message>
        <source>This is a sandbox key. Use the SANDBOX door.</source>
        <translation>To klucz SANDBOX. Należy użyć wejścia SANDBOX.</translation>
    </message>
    <message>
        <source>Sandbox key recognised</source>
        <translation>Rozpoznano klucz SANDBOX</translation>
    </message>
    <message>
        <source>This is a LIVE key: it reaches real equipment. Use the LIVE door.</source>
        <translation>To klucz LIVE: dociera do prawdziwych urządzeń. Należy użyć wejścia LIVE.</translation>
    </message>
    <message>
        <source>LIVE key recognised</source>
        <translation>Rozpoznano klucz LIVE</translation>
    </message>
    <message>
        <source>This prefix is unknown, which counts as LIVE. Use the LIVE door.</source>
        <translation>Ten prefiks jest nieznany, co liczy się jako LIVE. Należy użyć wejścia LIVE.</translation>
    </message>
    <message>
        <source>This prefix is unknown. It is treated as LIVE.</source>
        <translation>Ten prefiks jest nieznany. Traktuje się go jako LIVE.</translation>
    </message>
    <message>
        <source>A key is one word without blanks.</source>
        <translation>Klucz to jedno słowo bez spacji.</translation>
    </message>
    <message numerus="yes">
        <source>That is no key: a key is one word of at least %n characters.</source>
        <translation>
            <numerusform>To nie jest klucz: klucz to jedno słowo o długości co najmniej %n znaku.</numerusform>
            <numerusform>To nie jest klucz: klucz to jedno słowo o długości co najmniej %n znaków.</numerusform>
            <numerusform>To nie jest klucz: klucz to jedno słowo o długości co najmniej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was a sandbox key. It opens the SANDBOX door.</source>
        <translation>To był klucz SANDBOX. Otwiera wejście SANDBOX.</translation>
    </message>
    <message>
        <source>That was a LIVE key. It opens the LIVE door alone; nothing was sent.</source>
        <translation>To był klucz LIVE. Otwiera tylko wejście LIVE; nic nie wysłano.</translation>
    </message>
    <message>
        <source>That key has an unknown prefix, which counts as LIVE. It opens the LIVE door alone.</source>
        <translation>Ten klucz ma nieznany prefiks, co liczy się jako LIVE. Otwiera tylko wejście LIVE.</translation>
    </message>
    <message>
        <source>The copy in the clipboard was cleared.</source>
        <translation>Kopię w schowku usunięto.</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Sprawdzanie %1 …</translation>
    </message>
    <message>
        <source>Handing the key to the keyring …</source>
        <translation>Przekazywanie klucza do pęku kluczy …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Otwieranie …</translation>
    </message>
</context>
<context>
    <name>fleet::KeyKeeper</name>
    <message>
        <source>The key is kept in this computer’s keyring.</source>
        <translation>Klucz jest przechowywany w pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>The keyring refused to keep the key. It stays in memory for this run and has to be entered again next time.</source>
        <translation>Pęk kluczy odmówił przechowania klucza. Klucz zostaje w pamięci na to uruchomienie i następnym razem trzeba go wpisać ponownie.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. The key stays in memory for this run and has to be entered again next time.</source>
        <translation>Pęk kluczy nie odpowiada; może być zablokowany. Klucz zostaje w pamięci na to uruchomienie i następnym razem trzeba go wpisać ponownie.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works. The key stays in memory for this run and has to be entered again next time; it is never written to a file.</source>
        <translation>Ten komputer nie ma działającego pęku kluczy. Klucz zostaje w pamięci na to uruchomienie i następnym razem trzeba go wpisać ponownie; nigdy nie jest zapisywany w pliku.</translation>
    </message>
</context>
<context>
    <name>fleet::Languages</name>
    <message>
        <source>As the desktop: %1</source>
        <comment>a language</comment>
        <translation>Jak w systemie: %1</translation>
    </message>
</context>
<context>
    <name>fleet::LinkAddress</name>
    <message>
        <source>Enter the id of your app; it is in the dashboard.</source>
        <translation>Należy wpisać id aplikacji; jest w panelu.</translation>
    </message>
    <message>
        <source>The id of an app holds letters, digits, dots, dashes and underscores only.</source>
        <translation>Id aplikacji zawiera tylko litery, cyfry, kropki, myślniki i podkreślenia.</translation>
    </message>
    <message>
        <source>“%1” cannot be linked.</source>
        <translation>„%1” nie można powiązać.</translation>
    </message>
    <message>
        <source>The customer&apos;s reference must be an e-mail address of at most 100 characters.</source>
        <translation>Odniesienie klienta musi być adresem e-mail o długości najwyżej 100 znaków.</translation>
    </message>
    <message>
        <source>At most 100 devices can be linked at once.</source>
        <translation>Naraz można powiązać najwyżej 100 urządzeń.</translation>
    </message>
</context>
<context>
    <name>fleet::LocalBook</name>
    <message>
        <source>Names and notes cannot be read: %1</source>
        <translation>Nie można odczytać nazw i notatek: %1</translation>
    </message>
    <message>
        <source>Names and notes cannot be read: %1 is damaged. It is left as it is.</source>
        <translation>Nie można odczytać nazw i notatek: plik %1 jest uszkodzony. Pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Names and notes are kept for this run only: %1 could not be read.</source>
        <translation>Nazwy i notatki są przechowywane tylko w tym uruchomieniu: nie udało się odczytać %1.</translation>
    </message>
    <message>
        <source>Names and notes could not be kept: %1</source>
        <translation>Nie udało się zachować nazw i notatek: %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Zmiana: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” for %n device(s)</source>
        <translation>
            <numerusform>Etykieta „%1” dla %n urządzenia</numerusform>
            <numerusform>Etykieta „%1” dla %n urządzeń</numerusform>
            <numerusform>Etykieta „%1” dla %n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Plik jest za duży.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n device(s)</source>
        <translation>
            <numerusform>Etykietę „%1” zdjęto z %n urządzenia</numerusform>
            <numerusform>Etykietę „%1” zdjęto z %n urządzeń</numerusform>
            <numerusform>Etykietę „%1” zdjęto z %n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note for %n device(s)</source>
        <translation>
            <numerusform>Notatka dla %n urządzenia</numerusform>
            <numerusform>Notatka dla %n urządzeń</numerusform>
            <numerusform>Notatka dla %n urządzeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::Manual</name>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Odczytywanie floty</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>Język zapytań</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Commanding safely</source>
        <translation>Bezpieczne wydawanie poleceń</translation>
    </message>
    <message>
        <source>Actions and the audit log</source>
        <translation>Działania i dziennik audytu</translation>
    </message>
    <message>
        <source>Customers, tickets, the inspector</source>
        <translation>Klienci, zgłoszenia, inspektor</translation>
    </message>
    <message>
        <source>Troubleshooting by message</source>
        <translation>Rozwiązywanie problemów według komunikatu</translation>
    </message>
    <message>
        <source>Keys and the command palette</source>
        <translation>Klawisze i paleta poleceń</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Integrators</source>
        <translation>Integratorzy</translation>
    </message>
    <message>
        <source>History, charts, export</source>
        <translation>Historia, wykresy, eksport</translation>
    </message>
</context>
<context>
    <name>fleet::PaletteModel</name>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a parameter and its bounds: power 0 to 5.0 kW</comment>
        <translation>%1 %2 do %3</translation>
    </message>
    <message>
        <source>opens the form, asks before sending</source>
        <translation>otwiera formularz, pyta przed wysłaniem</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>a setting of the device</comment>
        <translation>Ustaw: %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>teraz %1</translation>
    </message>
    <message>
        <source>Filter the fleet: %1</source>
        <translation>Filtruj flotę: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the fleet for “%1”</source>
        <translation>Szukaj we flocie: „%1”</translation>
    </message>
    <message>
        <source>Commands for %1</source>
        <translation>Polecenia dla: %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Ustawienia urządzenia</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
</context>
<context>
    <name>fleet::PendingCommand</name>
    <message>
        <source>not sent</source>
        <translation>nie wysłano</translation>
    </message>
    <message>
        <source>sent %1 ago</source>
        <translation>wysłano %1 temu</translation>
    </message>
</context>
<context>
    <name>fleet::PlanningLanes</name>
    <message>
        <source>maker not known</source>
        <translation>producent nieznany</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln działanie</numerusform>
            <numerusform>%Ln działania</numerusform>
            <numerusform>%Ln działań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::PlantTime</name>
    <message>
        <source>if the plant is in your zone, %1</source>
        <translation>jeśli instalacja leży w tej strefie, %1</translation>
    </message>
    <message>
        <source>the plant&apos;s clock was UTC%1%2 at the last booking</source>
        <translation>zegar instalacji przy ostatnim planowaniu: UTC%1%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>za %1</translation>
    </message>
    <message>
        <source>%1 from when it is sent: %2 in your zone</source>
        <translation>%1 od wysłania: %2 w tej strefie</translation>
    </message>
    <message>
        <source>%1 at the plant</source>
        <translation>%1 w instalacji</translation>
    </message>
    <message>
        <source>No clock shows %1 that night, %2: it is skipped. The service decides what it takes it for.</source>
        <translation>Tej nocy żaden zegar nie pokazuje %1, %2: ten czas jest pomijany. Usługa zdecyduje, za co go uzna.</translation>
    </message>
    <message>
        <source>%1 at the plant, %2 (%3)</source>
        <translation>%1 w instalacji, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 has passed, %2.</source>
        <translation>%1 już minęło, %2.</translation>
    </message>
    <message>
        <source>That is more than 30 days ahead, %1.</source>
        <translation>To ponad 30 dni naprzód, %1.</translation>
    </message>
    <message>
        <source>%1 comes twice that night, %2: %3 and %4 UTC. The service decides which it takes.</source>
        <translation>%1 wypada tej nocy dwa razy, %2: %3 i %4 UTC. Usługa zdecyduje, którą chwilę przyjmie.</translation>
    </message>
    <message>
        <source>The clocks change within this window: it lasts %1 and not %2, %3.</source>
        <translation>W tym przedziale następuje zmiana czasu: trwa on %1, a nie %2, %3.</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <extracomment>What people may type for hours, after a number, apart by commas</extracomment>
        <translation>h, g, godz, godz., godzina, godziny, godzin, godzinę</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <extracomment>What people may type for minutes, after a number, apart by commas</extracomment>
        <translation>m, min, minuta, minuty, minut, minutę</translation>
    </message>
</context>
<context>
    <name>fleet::PollWatch</name>
    <message>
        <source>This application has read nothing for %1. What you see may be out of date.</source>
        <translation>Ta aplikacja od %1 niczego nie odczytała. To, co widać, może być nieaktualne.</translation>
    </message>
    <message>
        <source>This application stood still, and has read nothing for %1. What you see may be out of date.</source>
        <translation>Ta aplikacja stała w miejscu i od %1 niczego nie odczytała. To, co widać, może być nieaktualne.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands still. The ages of readings cannot be trusted.</source>
        <translation>Zegar tego komputera stoi. Nie można ufać wiekowi odczytów.</translation>
    </message>
</context>
<context>
    <name>fleet::PrimitiveRegistry</name>
    <message>
        <source>unit as reported</source>
        <translation>jednostka według odczytu</translation>
    </message>
    <message>
        <source>unit as declared in %1</source>
        <extracomment>%1 is the path of a command&apos;s parameter, commands.charge.power</extracomment>
        <translation>jednostka zadeklarowana w %1</translation>
    </message>
    <message>
        <source>unit as declared in settings</source>
        <translation>jednostka zadeklarowana w ustawieniach</translation>
    </message>
    <message>
        <source>unit as documented</source>
        <translation>jednostka z dokumentacji</translation>
    </message>
    <message>
        <source>unit by its name</source>
        <translation>jednostka wg nazwy</translation>
    </message>
    <message>
        <source>given in Wh</source>
        <translation>podane w Wh</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>no power into or out of a battery</comment>
        <translation>spoczynek</translation>
    </message>
    <message>
        <source>into the battery</source>
        <translation>do baterii</translation>
    </message>
    <message>
        <source>out of the battery</source>
        <translation>z baterii</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a spoken quantity, and where it flows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>peak seen %1</source>
        <translation>szczyt %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>%1 above the declared %2</source>
        <translation>%1 ponad zadeklarowane %2</translation>
    </message>
    <message>
        <source>%1 below the declared %2</source>
        <translation>%1 poniżej zadeklarowanego %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a bound and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ring 0 to 100</source>
        <translation>pierścień 0–100</translation>
    </message>
    <message>
        <source>%1, mark at %2</source>
        <translation>%1, znacznik na %2</translation>
    </message>
    <message>
        <source>gauge without a scale: no bounds are declared</source>
        <translation>wskaźnik bez skali: nie zadeklarowano granic</translation>
    </message>
    <message>
        <source>gauge, scaled to the peak seen: no bounds are declared</source>
        <translation>wskaźnik w skali zaobserwowanego szczytu: nie zadeklarowano granic</translation>
    </message>
    <message>
        <source>gauge %1 to %2, from %3</source>
        <translation>wskaźnik od %1 do %2, wg %3</translation>
    </message>
    <message>
        <source>number, no unit declared</source>
        <translation>liczba, bez zadeklarowanej jednostki</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>liczba, %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>tak lub nie</translation>
    </message>
    <message>
        <source>time</source>
        <translation>czas</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 wpis</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 element</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elementy</numerusform>
            <numerusform>%n elementów</numerusform>
        </translation>
    </message>
    <message>
        <source>list, opened in place</source>
        <translation>lista, rozwijana w miejscu</translation>
    </message>
    <message>
        <source>object, opened in place</source>
        <translation>obiekt, rozwijany w miejscu</translation>
    </message>
    <message>
        <source>text, shown as the status</source>
        <translation>tekst, pokazany jako status</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niezgłoszone</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>deeper than three levels: as JSON</source>
        <translation>głębiej niż trzy poziomy: jako JSON</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>Wpis %L1</translation>
    </message>
    <message>
        <source>%1, beside the state</source>
        <translation>%1, obok stanu</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>najwyżej %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>Devices of this family take no settings.</source>
        <translation>Urządzenia tej rodziny nie przyjmują ustawień.</translation>
    </message>
    <message>
        <source>The device gives it without a unit: a fact, not a control.</source>
        <translation>Urządzenie podaje to bez jednostki: to fakt, nie element sterujący.</translation>
    </message>
    <message>
        <source>Its value is not a number.</source>
        <translation>Jego wartość nie jest liczbą.</translation>
    </message>
    <message>
        <source>The device declares no bounds for it.</source>
        <translation>Urządzenie nie deklaruje dla tego granic.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Ładowanie</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Rozładowanie</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Spoczynek</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępne</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>Produkcja</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Grzanie</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Chłodzenie</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Grzanie</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Chłodzenie</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>no longer in the lists</comment>
        <translation>Nieobecne</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Needs a new link</source>
        <translation>Wymaga nowego powiązania</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nigdy nieczytane</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Ostatnie znane</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a battery</comment>
        <translation>Pełna</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Podłączone</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Odłączone</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a value was read, and how the API spells it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <comment>a name and its value</comment>
        <translation>%1 tak</translation>
    </message>
    <message>
        <source>%1 no</source>
        <comment>a name and its value</comment>
        <translation>%1 nie</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of a charging session</extracomment>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>A vehicle is plugged in</extracomment>
        <translation>Podłączone</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>A charging session has ended</extracomment>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Permanent</source>
        <extracomment>A thermostat is held by a setting that stands until it is changed</extracomment>
        <translation>Stałe</translation>
    </message>
    <message>
        <source>Follow schedule</source>
        <extracomment>A thermostat follows the schedule of the home</extracomment>
        <translation>Wg harmonogramu</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileDesk</name>
    <message>
        <source>An address such as postgresql://desk@server/amps_history</source>
        <translation>Adres taki jak postgresql://desk@server/amps_history</translation>
    </message>
    <message>
        <source>Leave the password out: it belongs into ~/.pgpass, readable by you alone, where PostgreSQL&apos;s own library looks for it.</source>
        <translation>Hasło należy pominąć: jego miejsce jest w ~/.pgpass, czytelnym tylko dla właściciela, gdzie szuka go biblioteka PostgreSQL.</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileStore</name>
    <message>
        <source>The list of profiles cannot be read: %1</source>
        <translation>Nie można odczytać listy profili: %1</translation>
    </message>
    <message>
        <source>The list of profiles could not be understood. It was put aside as %1; keys in the keyring are untouched.</source>
        <translation>Listy profili nie dało się zrozumieć. Odłożono ją jako %1; klucze w pęku kluczy pozostały nietknięte.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Nie można utworzyć folderu %1.</translation>
    </message>
    <message>
        <source>The list of profiles is being changed by another program.</source>
        <translation>Listę profili zmienia właśnie inny program.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of this program; it is not changed.</source>
        <translation>Listę profili zapisała nowsza wersja tego programu; nie jest zmieniana.</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1</source>
        <translation>Nie można zapisać listy profili: %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Profil wymaga nazwy.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Nazwa ma najwyżej %n znak.</numerusform>
            <numerusform>Nazwa ma najwyżej %n znaki.</numerusform>
            <numerusform>Nazwa ma najwyżej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>Nazwa nie zawiera znaków sterujących.</translation>
    </message>
    <message>
        <source>“%1” is the name of the built-in fleet.</source>
        <translation>„%1” to nazwa wbudowanej floty.</translation>
    </message>
    <message>
        <source>There is a profile called “%1” already.</source>
        <translation>Profil o nazwie „%1” już istnieje.</translation>
    </message>
    <message>
        <source>This profile is gone.</source>
        <translation>Tego profilu już nie ma.</translation>
    </message>
</context>
<context>
    <name>fleet::ProposalDesk</name>
    <message>
        <source>Proposed by %1</source>
        <translation>Proponuje %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Proponuje %1: %2</translation>
    </message>
    <message>
        <source>A person turned it down.</source>
        <translation>Odrzucił to człowiek.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, urządzenie %2</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>ustawienia: %1</translation>
    </message>
    <message>
        <source>cancel the action %1</source>
        <translation>anulowanie działania %1</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; the window reads on.</source>
        <translation>Nie wiadomo, czy dotarło; okno czyta dalej.</translation>
    </message>
</context>
<context>
    <name>fleet::Query</name>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Ten nawias niczego nie zamyka.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply.</source>
        <translation>Nawiasy są zagnieżdżone zbyt głęboko.</translation>
    </message>
    <message>
        <source>Something must follow OR.</source>
        <translation>Po OR musi coś następować.</translation>
    </message>
    <message>
        <source>Something must stand before OR.</source>
        <translation>Przed OR musi coś stać.</translation>
    </message>
    <message>
        <source>AND joins what stands on both sides of it.</source>
        <translation>AND łączy to, co stoi po obu stronach.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>Między nawiasami nic nie ma.</translation>
    </message>
    <message>
        <source>What is to be left out must follow.</source>
        <translation>Dalej musi następować to, co ma być pominięte.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Ten nawias nie jest zamknięty.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Ten cudzysłów nie jest zamknięty.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Między cudzysłowami nic nie ma.</translation>
    </message>
    <message>
        <source>Nothing stands before “%1”. Put a text with such signs into quotes.</source>
        <translation>Przed „%1” nic nie stoi. Tekst z takimi znakami należy ująć w cudzysłów.</translation>
    </message>
    <message>
        <source>A value must follow “%1”.</source>
        <translation>Po „%1” musi następować wartość.</translation>
    </message>
    <message>
        <source>No device reports “%1”, and it is no key of the search.</source>
        <translation>Żadne urządzenie nie zgłasza „%1” i nie jest to klucz wyszukiwania.</translation>
    </message>
    <message>
        <source>No device reports “%1”. Did you mean “%2”?</source>
        <translation>Żadne urządzenie nie zgłasza „%1”. Czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>Write available:yes or available:no.</source>
        <translation>Należy napisać available:yes lub available:no.</translation>
    </message>
    <message>
        <source>“%1” is unknown after %2. There are: %3.</source>
        <translation>„%1” po %2 jest nieznane. Możliwe są: %3.</translation>
    </message>
    <message>
        <source>“%1” is a text: write %1:%2 for one that contains it, %1=%2 for one that is it.</source>
        <translation>„%1” to tekst: %1:%2 oznacza, że go zawiera, %1=%2, że nim jest.</translation>
    </message>
    <message>
        <source>Say which time: %1s, %1m, %1h or %1d.</source>
        <translation>Należy podać czas: %1s, %1m, %1h lub %1d.</translation>
    </message>
    <message>
        <source>An age is a number with s, m, h or d, for example 5m.</source>
        <translation>Wiek to liczba z s, m, h lub d, na przykład 5m.</translation>
    </message>
    <message>
        <source>Compare an age: age&lt;%1 for younger, age&gt;%1 for older.</source>
        <translation>Wiek się porównuje: age&lt;%1 – młodsze, age&gt;%1 – starsze.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>“%1” is no unit.</source>
        <translation>„%1” nie jest jednostką.</translation>
    </message>
    <message>
        <source>“%1” is a power, counted in kW; %2 is an energy.</source>
        <translation>„%1” to moc, liczona w kW; %2 to energia.</translation>
    </message>
    <message>
        <source>“%1” is an energy, counted in kWh; %2 is a power.</source>
        <translation>„%1” to energia, liczona w kWh; %2 to moc.</translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation>„%1” nie ma jednostki.</translation>
    </message>
    <message>
        <source>“%1” is counted in %2, not in %3.</source>
        <translation>„%1” liczy się w %2, a nie w %3.</translation>
    </message>
    <message>
        <source>Write can:charge, or can:charge.power&gt;=3kw.</source>
        <translation>Należy napisać can:charge lub can:charge.power&gt;=3kw.</translation>
    </message>
    <message>
        <source>Only a parameter can be compared, as in can:charge.power&gt;=3kw.</source>
        <translation>Porównać można tylko parametr, jak w can:charge.power&gt;=3kw.</translation>
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
        <translation>producent</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nazwa modelu</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>id urządzenia</translation>
    </message>
    <message>
        <source>user id, where it was looked up</source>
        <translation>id użytkownika, jeśli go szukano</translation>
    </message>
    <message>
        <source>what it is doing</source>
        <translation>co robi</translation>
    </message>
    <message>
        <source>demo, sandbox, live</source>
        <translation>demo, sandbox, live</translation>
    </message>
    <message>
        <source>accepts a command: can:charge.power&gt;=3kw</source>
        <translation>przyjmuje polecenie: can:charge.power&gt;=3kw</translation>
    </message>
    <message>
        <source>of the reading: age&lt;5m</source>
        <translation>odczytu: age&lt;5m</translation>
    </message>
    <message>
        <source>live, cache, projection, fallback</source>
        <translation>live, cache, projection, fallback</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>tak lub nie</translation>
    </message>
    <message>
        <source>last action: state or command</source>
        <translation>ostatnie działanie: stan lub polecenie</translation>
    </message>
    <message>
        <source>code of an error</source>
        <translation>kod błędu</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>własna etykieta</translation>
    </message>
    <message>
        <source>in a note of yours</source>
        <translation>we własnej notatce</translation>
    </message>
    <message>
        <source>a name of yours</source>
        <translation>własna nazwa</translation>
    </message>
    <message>
        <source>why somebody should look</source>
        <translation>dlaczego ktoś powinien spojrzeć</translation>
    </message>
    <message>
        <source>fresh, old, stale, …</source>
        <translation>fresh, old, stale, …</translation>
    </message>
    <message>
        <source>field</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>field, in %1</source>
        <translation>pole, w %1</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parametr</translation>
    </message>
    <message>
        <source>parameter, in %1</source>
        <translation>parametr, w %1</translation>
    </message>
    <message>
        <source>what it can do when commands collide</source>
        <translation>co potrafi, gdy polecenia kolidują</translation>
    </message>
</context>
<context>
    <name>fleet::QueryWords</name>
    <message>
        <source>Failed action</source>
        <translation>Nieudane działanie</translation>
    </message>
    <message>
        <source>Stuck action</source>
        <translation>Działanie utknęło</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Odbiega</translation>
    </message>
    <message>
        <source>Below floor</source>
        <translation>Poniżej dolnego progu</translation>
    </message>
    <message>
        <source>In flight</source>
        <extracomment>Of a device: one of its actions is on its way</extracomment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>Nie wymaga uwagi</translation>
    </message>
    <message>
        <source>Fresh</source>
        <extracomment>Of a reading</extracomment>
        <translation>Świeże</translation>
    </message>
    <message>
        <source>Ageing</source>
        <extracomment>Of a reading that is getting old: between one minute and a quarter of an hour</extracomment>
        <translation>Starzejące się</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Of a reading</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nieaktualne</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>State of an action</extracomment>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an action</extracomment>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of an action</extracomment>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an action</extracomment>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an action</extracomment>
        <translation>Anulowane</translation>
    </message>
</context>
<context>
    <name>fleet::ReadBudget</name>
    <message>
        <source>%1 of about %2 requests a minute</source>
        <extracomment>&quot;212 of about 600 requests a minute&quot;</extracomment>
        <translation>%1 z około %2 żądań na minutę</translation>
    </message>
    <message>
        <source>The service has refused nothing for its number so far, so its limit is not known.</source>
        <translation>Usługa dotąd nie odmówiła niczego z powodu liczby, więc jej limit nie jest znany.</translation>
    </message>
    <message>
        <source>The service allows less than was asked for once. The pace found since is enough for this fleet.</source>
        <translation>Usługa pozwala na mniej, niż kiedyś zażądano. Ustalone od tego czasu tempo wystarcza tej flocie.</translation>
    </message>
    <message>
        <source>The service allows fewer requests than this fleet needs: reading all of it takes about %1.</source>
        <translation>Usługa pozwala na mniej żądań, niż potrzebuje ta flota: odczyt całości zajmuje około %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last minute</source>
        <translation>
            <numerusform>%Ln żądanie w ostatniej minucie</numerusform>
            <numerusform>%Ln żądania w ostatniej minucie</numerusform>
            <numerusform>%Ln żądań w ostatniej minucie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::ReadingsExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>Czas (%1)</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Producent</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępne</translation>
    </message>
</context>
<context>
    <name>fleet::RequestDetail</name>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>próba %1</translation>
    </message>
</context>
<context>
    <name>fleet::SavedViews</name>
    <message>
        <source>The file is too large to be one of saved views.</source>
        <translation>Plik jest za duży na plik zapisanych widoków.</translation>
    </message>
    <message>
        <source>This is no file of saved views: %1.</source>
        <translation>To nie jest plik zapisanych widoków: %1.</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>To nie jest plik zapisanych widoków.</translation>
    </message>
    <message>
        <source>One of the views has no name.</source>
        <translation>Jeden z widoków nie ma nazwy.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleDesk</name>
    <message>
        <source>Schedules could not be read</source>
        <translation>Nie udało się odczytać harmonogramów</translation>
    </message>
    <message>
        <source>There was no answer that could be read (%1).</source>
        <translation>Nie było odpowiedzi, którą dałoby się odczytać (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleForm</name>
    <message>
        <source>When does it begin?</source>
        <translation>Kiedy się zaczyna?</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Nie ma takiej pory dnia.</translation>
    </message>
    <message>
        <source>A time of day such as 01:15, or a day and a time such as 2026-06-13 19:00.</source>
        <translation>Pora dnia, np. 01:15, albo dzień i godzina, np. 2026-06-13 19:00.</translation>
    </message>
    <message>
        <source>A day and a time need a time zone.</source>
        <translation>Dzień i godzina wymagają strefy czasowej.</translation>
    </message>
    <message>
        <source>How long does it last?</source>
        <translation>Jak długo trwa?</translation>
    </message>
    <message>
        <source>A length of up to a day, such as 4h, 1.5h or 90m.</source>
        <translation>Czas trwania do jednej doby, np. 4h, 1.5h lub 90m.</translation>
    </message>
    <message>
        <source>This device does not declare the command %1.</source>
        <translation>To urządzenie nie deklaruje polecenia %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: puste.</translation>
    </message>
    <message>
        <source>It needs one slot at least.</source>
        <translation>Potrzebny jest co najmniej jeden odcinek.</translation>
    </message>
    <message>
        <source>Times of day need a time zone.</source>
        <translation>Pory dnia wymagają strefy czasowej.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Nie ma strefy czasowej „%1”.</translation>
    </message>
    <message>
        <source>The service knows no rhythm “%1”.</source>
        <translation>Usługa nie zna rytmu „%1”.</translation>
    </message>
    <message>
        <source>This slot cannot be read: write it again.</source>
        <translation>Tego odcinka nie można odczytać: należy wpisać go ponownie.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>To urządzenie nie jest już znane.</translation>
    </message>
    <message>
        <source>The slot being written is not in the list yet.</source>
        <translation>Wpisywanego odcinka nie ma jeszcze na liście.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 przez %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>raz</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>%1, by the clock of %2</source>
        <translation>%1, według zegara %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>oczekujący</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktywny</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowany</translation>
    </message>
</context>
<context>
    <name>fleet::SeriesChooser</name>
    <message>
        <source>whole fleet</source>
        <translation>cała flota</translation>
    </message>
    <message>
        <source>Energy from %1, %2</source>
        <comment>calculated from this field, of these devices</comment>
        <translation>Energia z: %1, %2</translation>
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
        <translation>klucz jest kluczem SANDBOX</translation>
    </message>
    <message>
        <source>the key is a LIVE key</source>
        <translation>klucz jest kluczem LIVE</translation>
    </message>
    <message>
        <source>the key&apos;s prefix is unknown, which counts as LIVE</source>
        <translation>prefiks klucza jest nieznany, co liczy się jako LIVE</translation>
    </message>
    <message>
        <source>the built-in sandbox</source>
        <translation>wbudowany SANDBOX</translation>
    </message>
    <message>
        <source>the sandbox host</source>
        <translation>host SANDBOX</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the connection goes to %2. Nothing can be sent.</source>
        <translation>Znaki środowiska się nie zgadzają: %1, ale połączenie prowadzi do: %2. Nie można niczego wysłać.</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the service answers as “%2”. Nothing can be sent.</source>
        <translation>Znaki środowiska się nie zgadzają: %1, ale usługa odpowiada jako „%2”. Nie można niczego wysłać.</translation>
    </message>
    <message>
        <source>This window was started read-only: nothing can be sent from it.</source>
        <translation>To okno uruchomiono tylko do odczytu: nie można z niego niczego wysłać.</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing can be sent. It can be allowed under Settings, Safety.</source>
        <translation>Ten profil jest tylko do odczytu: nie można niczego wysłać. Można to zmienić w sekcji Ustawienia, Bezpieczeństwo.</translation>
    </message>
    <message>
        <source>LIVE is locked: commands would reach real equipment. Unlock it for a set time to send any.</source>
        <translation>LIVE jest zablokowane: polecenia dotarłyby do prawdziwych urządzeń. Aby wysyłać, należy odblokować je na określony czas.</translation>
    </message>
</context>
<context>
    <name>fleet::SettingsEditor</name>
    <message>
        <source>on</source>
        <translation>wł.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wył.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Brak zmian</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Przejrzyj %n zmianę</numerusform>
            <numerusform>Przejrzyj %n zmiany</numerusform>
            <numerusform>Przejrzyj %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>The API refused to change this: it can only be read.</source>
        <translation>API odmówiło tej zmiany: tylko do odczytu.</translation>
    </message>
    <message>
        <source>The device reports this and does not let it be changed from here.</source>
        <translation>Urządzenie to zgłasza i nie pozwala tego stąd zmienić.</translation>
    </message>
    <message>
        <source>Enter a value, or take the change back.</source>
        <translation>Należy wpisać wartość albo cofnąć zmianę.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Użyj %1</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>To urządzenie nie jest już znane.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>Popraw %n pole</numerusform>
            <numerusform>Popraw %n pola</numerusform>
            <numerusform>Popraw %n pól</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was accepted. Reading it back…</source>
        <translation>%1: przyjęto. Odczyt kontrolny…</translation>
    </message>
    <message>
        <source>%1 was written and read back at %2.</source>
        <translation>%1: zapisano i odczytano ponownie (%2).</translation>
    </message>
    <message>
        <source>%1 was accepted, but the device still says %2.</source>
        <translation>%1: przyjęto, ale urządzenie nadal podaje %2.</translation>
    </message>
    <message>
        <source>We do not know whether %1 arrived. It is not sent again; a reading will tell.</source>
        <translation>Nie wiadomo, czy dotarło: %1. Nie jest wysyłane ponownie; rozstrzygnie odczyt.</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>Odmowa wysłania: nie można zapisać dziennika poleceń.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Czeka na odpowiedź operatora</translation>
    </message>
</context>
<context>
    <name>fleet::SpreadHistory</name>
    <message>
        <source>A tenth is below</source>
        <translation>Jedna dziesiąta jest poniżej</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>A tenth is above</source>
        <translation>Jedna dziesiąta jest powyżej</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>fleet::SqliteIntentJournal</name>
    <message>
        <source>The folder of the journal cannot be made.</source>
        <translation>Nie można utworzyć folderu dziennika poleceń.</translation>
    </message>
</context>
<context>
    <name>fleet::StoreDeviceSource</name>
    <message>
        <source>The device could not be read again (%1).</source>
        <translation>Nie udało się ponownie odczytać urządzenia (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::TransportDesk</name>
    <message>
        <source>The extra authorities in %1 are not used. %2</source>
        <translation>Dodatkowe urzędy certyfikacji w %1 nie są używane. %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, ważny do %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>none, plain http inside this computer</source>
        <translation>brak, zwykłe http wewnątrz tego komputera</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 lub nowszy</translation>
    </message>
    <message numerus="yes">
        <source>%n of the operating system</source>
        <translation>
            <numerusform>%n z systemu operacyjnego</numerusform>
            <numerusform>%n z systemu operacyjnego</numerusform>
            <numerusform>%n z systemu operacyjnego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n of your own</source>
        <translation>
            <numerusform>%1 i %n własny</numerusform>
            <numerusform>%1 i %n własne</numerusform>
            <numerusform>%1 i %n własnych</numerusform>
        </translation>
    </message>
    <message>
        <source>reached directly</source>
        <translation>bezpośrednio</translation>
    </message>
    <message>
        <source>by the system’s proxy %1</source>
        <translation>przez proxy systemu %1</translation>
    </message>
</context>
<context>
    <name>fleet::ViewMemory</name>
    <message>
        <source>The view could not be kept: %1</source>
        <translation>Nie udało się zachować widoku: %1</translation>
    </message>
</context>
<context>
    <name>fleet::csv</name>
    <message>
        <source>The file is not a text in UTF-8.</source>
        <translation>Plik nie jest tekstem w UTF-8.</translation>
    </message>
    <message>
        <source>Text stands behind a quotation.</source>
        <translation>Po cytacie stoi tekst.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Cudzysłów nie jest zamknięty.</translation>
    </message>
</context>
</TS>
