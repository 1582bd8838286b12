<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions, of which %1 failed</source>
        <translation>
            <numerusform>%Ln action, dont %1 échouée</numerusform>
            <numerusform>%Ln actions, dont %1 en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionHead</name>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>APPAREIL</translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation>PARAMÈTRES</translation>
    </message>
    <message>
        <source>START</source>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>END</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>TOOK, IN</source>
        <translation>DURÉE, DANS</translation>
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
        <translation>Action %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Plage horaire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>sent from this window</source>
        <translation>envoyée depuis cette fenêtre</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>pas d’ici</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Send again, changed</source>
        <translation>Renvoyer, modifiée</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>What was said about this action, in the Inspector</source>
        <translation>Ce qui s’est dit sur cette action, dans l’inspecteur</translation>
    </message>
    <message>
        <source>Show the requests of this action</source>
        <translation>Montrer les requêtes de cette action</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>%1, %2 on %3, %4, %5</source>
        <translation>%1, %2 sur %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, not from here</source>
        <translation>%1, pas d’ici</translation>
    </message>
    <message>
        <source>not from here: sent by another desk, or by the API</source>
        <translation>pas d’ici : envoyée par un autre poste, ou par l’API</translation>
    </message>
</context>
<context>
    <name>ActionStateBadge</name>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Prise en compte</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Vue sur l’appareil</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>of the whole fleet, from here and from elsewhere, refreshed from /actions</source>
        <translation>de toute la flotte, d’ici et d’ailleurs, rafraîchies depuis /actions</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Lane per device</source>
        <translation>Une ligne par appareil</translation>
    </message>
    <message>
        <source>Lane per family</source>
        <translation>Une ligne par famille</translation>
    </message>
    <message>
        <source>Lane per maker</source>
        <translation>Une ligne par fabricant</translation>
    </message>
    <message>
        <source>Lane per command</source>
        <translation>Une ligne par commande</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Par appareil</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Prise en compte</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Pas d’ici</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Appareil %1</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>Device, command, error, id</source>
        <translation>Appareil, commande, erreur, id</translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>Actions, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>Aucune action ne correspond</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Aucune action pour l’instant</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Le filtre les cache toutes.</translation>
    </message>
    <message>
        <source>Commands sent from here or from elsewhere appear here.</source>
        <translation>Les commandes envoyées d’ici ou d’ailleurs apparaissent ici.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>AppComboBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>%1 à %2</translation>
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
        <translation>chaque écriture depuis cet ordinateur, la plus récente d’abord ; il recommence à chaque démonstration</translation>
    </message>
    <message>
        <source>every write from this computer, also those that were not made; only added to, never changed</source>
        <translation>chaque écriture depuis cet ordinateur, même celles qui n’ont pas eu lieu ; on y ajoute, on n’y change rien</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checks every entry against the one before, and the last against the head that is kept apart.</source>
        <translation>Vérifie chaque entrée par rapport à la précédente, et la dernière par rapport à la tête conservée à part.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation>Rien ne peut être envoyé maintenant.</translation>
    </message>
    <message>
        <source>The log before this one was tampered with.</source>
        <translation>Le journal précédent a été falsifié.</translation>
    </message>
    <message>
        <source>%1. It was put aside as it is; this one began after it.</source>
        <translation>%1. Il a été mis de côté tel quel ; celui-ci a commencé après lui.</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>Copier la tête</translation>
    </message>
    <message>
        <source>Head copied. Kept elsewhere, it shows later that nothing was taken away.</source>
        <translation>Tête copiée. Gardée ailleurs, elle montrera plus tard que rien n’a été retiré.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Refusées ou échouées</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyées</translation>
    </message>
    <message>
        <source>Device, operator, reason, request id</source>
        <translation>Appareil, opérateur, motif, id de requête</translation>
    </message>
    <message>
        <source>Filter by any word of an entry</source>
        <translation>Filtrer par un mot quelconque d’une entrée</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>OPÉRATEUR</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>OÙ</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>APPAREIL</translation>
    </message>
    <message>
        <source>FROM, TO</source>
        <translation>DE, À</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>REQUEST ID</source>
        <translation>ID DE REQUÊTE</translation>
    </message>
    <message>
        <source>Writes, newest first</source>
        <translation>Écritures, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aucune entrée pour l’instant</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Le filtre les cache toutes.</translation>
    </message>
    <message>
        <source>What is proposed, confirmed, declined and sent here appears here.</source>
        <translation>Ce qui est proposé, confirmé, décliné et envoyé ici apparaît ici.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Exports every entry with its hash.</source>
        <translation>Exporte chaque entrée avec son empreinte.</translation>
    </message>
    <message>
        <source>Exports every entry as a table.</source>
        <translation>Exporte chaque entrée sous forme de tableau.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit entries %1</source>
        <translation>Entrées d’audit %1</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intention</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>WHAT WAS SHOWN</source>
        <translation>CE QUI A ÉTÉ MONTRÉ</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Ce qui a été montré</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>CE QUI A ÉTÉ ENVOYÉ</translation>
    </message>
    <message>
        <source>WHAT WOULD HAVE BEEN SENT</source>
        <translation>CE QUI AURAIT ÉTÉ ENVOYÉ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>THE ANSWER</source>
        <translation>LA RÉPONSE</translation>
    </message>
    <message>
        <source>Copy the entries as JSON</source>
        <translation>Copier les entrées en JSON</translation>
    </message>
    <message>
        <source>Copied, each entry with its hash.</source>
        <translation>Copié, chaque entrée avec son empreinte.</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Beside: %1</source>
        <translation>À côté : %1</translation>
    </message>
    <message>
        <source>Close what stands beside</source>
        <translation>Fermer ce qui est à côté</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Relire maintenant</translation>
    </message>
    <message>
        <source>The device is no longer listed.</source>
        <translation>L’appareil n’est plus dans la liste.</translation>
    </message>
</context>
<context>
    <name>BookImportSheet</name>
    <message>
        <source>Take in %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bring something</source>
        <translation>
            <numerusform>%n ligne apporte quelque chose</numerusform>
            <numerusform>%n lignes apportent quelque chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace(s) what is there</source>
        <translation>
            <numerusform>%n d’entre elles remplace ce qui est là</numerusform>
            <numerusform>%n d’entre elles remplacent ce qui est là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) nothing new</source>
        <translation>
            <numerusform>%n ne dit rien de nouveau</numerusform>
            <numerusform>%n ne disent rien de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n ne peut pas être reprise</numerusform>
            <numerusform>%n ne peuvent pas être reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in the fleet now and are kept for when they come</source>
        <translation>
            <numerusform>%n appareil n’est pas dans la flotte pour l’instant et sera gardé jusqu’à sa venue</numerusform>
            <numerusform>%n appareils ne sont pas dans la flotte pour l’instant et seront gardés jusqu’à leur venue</numerusform>
        </translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>non lu : %1</translation>
    </message>
    <message>
        <source>An empty cell takes away what is there</source>
        <translation>Une cellule vide enlève ce qui est là</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2 : %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) in</source>
        <translation>
            <numerusform>Reprendre %n ligne</numerusform>
            <numerusform>Reprendre %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookedBars</name>
    <message>
        <source>Booked, next 24 hours</source>
        <translation>Prévu, 24 prochaines heures</translation>
    </message>
    <message>
        <source>actions per quarter of an hour, at most %1</source>
        <translation>actions par quart d’heure, au plus %1</translation>
    </message>
    <message>
        <source>nothing is booked</source>
        <translation>rien n’est prévu</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>discharge, export</source>
        <translation>décharge, injection</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
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
        <translation>Dossier d’assistance</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le dossier d’assistance</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Dossier d’assistance (*.json)</translation>
    </message>
    <message>
        <source>What was said about %1, and what is known of it. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>Ce qui s’est dit au sujet de %1, et ce que l’on en sait. Les clés n’y sont jamais. Rien n’est envoyé : vous obtenez un fichier.</translation>
    </message>
    <message>
        <source>The last requests of this run, and what is known of the devices they were about. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>Les dernières requêtes de cette session, et ce que l’on sait des appareils concernés. Les clés n’y sont jamais. Rien n’est envoyé : vous obtenez un fichier.</translation>
    </message>
    <message>
        <source>What happened? A sentence for the one who reads it</source>
        <translation>Que s’est-il passé ? Une phrase pour qui le lira</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>With the bodies of requests and answers</source>
        <translation>Avec le contenu des requêtes et des réponses</translation>
    </message>
    <message>
        <source>Names in place of ids</source>
        <translation>Des noms à la place des id</translation>
    </message>
    <message>
        <source>Every byte of the file: %1 kB, %2, %3</source>
        <translation>Chaque octet du fichier : %1 ko, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n lines</source>
        <translation>
            <numerusform>Aperçu, %n ligne</numerusform>
            <numerusform>Aperçu, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>ChartSurface</name>
    <message>
        <source>Not polled</source>
        <translation>Non relevé</translation>
    </message>
    <message>
        <source>No data: fallback or not available</source>
        <translation>Pas de données : valeur de repli ou indisponible</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Left and Right read the values.</source>
        <translation>Gauche et Droite lisent les valeurs.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a curve and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and the values then</comment>
        <translation>%1 : %2</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>(%1 of %2)</source>
        <comment>devices known, of all</comment>
        <translation>(%1 sur %2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sans unité</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>%1 declared by this device</source>
        <translation>%1 déclaré par cet appareil</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Appareil en lecture seule</translation>
    </message>
    <message>
        <source>Keep my values</source>
        <translation>Garder mes valeurs</translation>
    </message>
    <message>
        <source>The device is being read again for its limits.</source>
        <translation>L’appareil est relu pour connaître ses limites.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>En cas de conflit</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Impossible maintenant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Rien n’est encore envoyé</translation>
    </message>
</context>
<context>
    <name>ConfirmHost</name>
    <message>
        <source>Reading the device again…</source>
        <translation>Relecture de l’appareil…</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>Il n’a pas pu être relu : %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Send to demo</source>
        <translation>Envoyer à DEMO</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation>Envoyer à SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send</source>
        <translation>Maintenir pour envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Ceci va à un appareil simulé</translation>
    </message>
    <message>
        <source>This goes to real equipment</source>
        <translation>Ceci va à de vrais équipements</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>&quot;device_1 of user_1&quot;: between a device and the customer it belongs to</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>NOW</source>
        <extracomment>Column of present values, in capitals</extracomment>
        <translation>MAINTENANT</translation>
    </message>
    <message>
        <source>AFTER</source>
        <extracomment>Column of values after the command, in capitals</extracomment>
        <translation>APRÈS</translation>
    </message>
    <message>
        <source>%1: now %2, after %3</source>
        <translation>%1 : maintenant %2, après %3</translation>
    </message>
    <message>
        <source>%1, at first %2</source>
        <translation>%1, d’abord %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason or ticket, kept with the record</source>
        <translation>Motif ou ticket, conservé avec l’enregistrement</translation>
    </message>
    <message>
        <source>or ticket, kept with the record; may stay empty</source>
        <translation>ou ticket, conservé avec l’enregistrement ; peut rester vide</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(pas de contenu)</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Contenu de la requête</translation>
    </message>
    <message>
        <source>Or type the word %1, then Enter</source>
        <translation>Ou tapez le mot %1, puis Entrée</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Tapez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Type the word %1, then press Enter</source>
        <translation>Tapez le mot %1, puis appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>ConflictHost</name>
    <message>
        <source>The action in the way has ended</source>
        <translation>L’action qui gênait est terminée</translation>
    </message>
    <message>
        <source>Your command can be reviewed again.</source>
        <translation>Votre commande peut être revue.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Your command was not accepted; nothing reached the device</source>
        <translation>Votre commande n’a pas été acceptée ; rien n’a atteint l’appareil</translation>
    </message>
    <message>
        <source>409 CONFLICT</source>
        <translation>409 CONFLICT</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copier l’id de requête</translation>
    </message>
    <message>
        <source>On one time axis: there already %1; yours %2</source>
        <translation>Sur un même axe de temps : déjà là %1 ; la vôtre %2</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Déjà là : %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>La vôtre : %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Elle est terminée.</translation>
    </message>
    <message>
        <source>It is in progress and cannot be cancelled.</source>
        <translation>Elle est en cours et ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Que doit-il se passer ?</translation>
    </message>
    <message>
        <source>It is followed; you can close this and come back.</source>
        <translation>Elle est suivie ; vous pouvez fermer ceci et revenir.</translation>
    </message>
    <message>
        <source>Only what this device and the answer offer is listed</source>
        <translation>Seul figure ce que cet appareil et la réponse proposent</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Garder ce qui est prévu</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Waiting for its end</source>
        <translation>Attente de sa fin</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Device records do not name their customer. Enter a user id, and every family is asked for the devices of this one.</source>
        <translation>Les appareils ne nomment pas leur client. Saisissez un id d’utilisateur, et chaque famille est interrogée sur ses appareils.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id d’utilisateur</translation>
    </message>
    <message>
        <source>User id of the customer</source>
        <translation>Id d’utilisateur du client</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Montrer les appareils</translation>
    </message>
    <message>
        <source>Customers seen before</source>
        <translation>Clients déjà vus</translation>
    </message>
    <message>
        <source>Name, on this computer only</source>
        <translation>Nom, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Name of the customer, kept on this computer only</source>
        <translation>Nom du client, gardé sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Note, on this computer only</source>
        <translation>Note, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Note about the customer, kept on this computer only</source>
        <translation>Note sur le client, gardée sur cet ordinateur seulement</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n devices so far</source>
        <translation>
            <numerusform>Lecture… %n appareil jusqu’ici</numerusform>
            <numerusform>Lecture… %n appareils jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read. %1</source>
        <translation>Rien n’a pu être lu. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices; not every family could be read. %1</source>
        <translation>
            <numerusform>%n appareil ; toutes les familles n’ont pas pu être lues. %1</numerusform>
            <numerusform>%n appareils ; toutes les familles n’ont pas pu être lues. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No device of this customer is linked to this key.</source>
        <translation>Aucun appareil de ce client n’est lié à cette clé.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1, %2</source>
        <translation>Choisir %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Consent that is taken back cannot be given back from here: the customer has to link again. You will be asked to type the user id.</source>
        <translation>Un consentement retiré ne peut pas être redonné d’ici : le client doit lier de nouveau. Il vous sera demandé de taper l’id d’utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke consent for %n devices…</source>
        <translation>
            <numerusform>Révoquer le consentement pour %n appareil…</numerusform>
            <numerusform>Révoquer le consentement pour %n appareils…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke consent for all…</source>
        <translation>Révoquer le consentement pour tous…</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Lier un appareil</translation>
    </message>
    <message>
        <source>The customer opens this address and follows the steps there. It links simulated devices, because this window&apos;s key is no live one.</source>
        <translation>Le client ouvre cette adresse et suit les étapes. Elle lie des appareils simulés, car la clé de cette fenêtre n’est pas une clé live.</translation>
    </message>
    <message>
        <source>The customer opens this address, signs in with the maker and gives consent. It links real equipment.</source>
        <translation>Le client ouvre cette adresse, se connecte chez le fabricant et donne son consentement. Elle lie de vrais équipements.</translation>
    </message>
    <message>
        <source>App id, from the dashboard</source>
        <translation>Id de l’application, du tableau de bord</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>Id de l’application</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail, if wanted</source>
        <translation>E-mail du client, si souhaité</translation>
    </message>
    <message>
        <source>External reference: an e-mail address</source>
        <translation>Référence externe : une adresse e-mail</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>N’importe quel type</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Borne de recharge</translation>
    </message>
    <message>
        <source>HVAC</source>
        <translation>CVC</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Onduleur solaire</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At most this many devices; 0: not said</source>
        <translation>Au plus ce nombre d’appareils ; 0 : non précisé</translation>
    </message>
    <message>
        <source>Skip the choice of devices</source>
        <translation>Passer le choix des appareils</translation>
    </message>
    <message>
        <source>Address to link a device</source>
        <translation>Adresse pour lier un appareil</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse copiée.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>not a time: 2025-06-12 17:00</source>
        <translation>pas une heure : 2025-06-12 17:00</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>DeclarationTable</name>
    <message>
        <source>BEFORE</source>
        <translation>AVANT</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>MAINTENANT</translation>
    </message>
    <message>
        <source>Declared limits, before and now</source>
        <translation>Limites déclarées, avant et maintenant</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CHAMP</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 était %2, est %3</translation>
    </message>
    <message>
        <source>%1 is %2 as before</source>
        <translation>%1 est %2 comme avant</translation>
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
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Dernier état connu</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Appareil en lecture seule</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Aucune action pour l’instant</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copier l’id de requête</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
</context>
<context>
    <name>DeviceChart</name>
    <message>
        <source>at rest</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrant</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortant</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>plancher</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>plafond</translation>
    </message>
</context>
<context>
    <name>DeviceHeader</name>
    <message>
        <source>Back to the fleet</source>
        <translation>Retour à la flotte</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copier l’id</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Relire maintenant</translation>
    </message>
    <message>
        <source>A reading no older than a minute; may wait for the maker</source>
        <translation>Un relevé de moins d’une minute ; peut attendre le fabricant</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Previous device of the list</source>
        <translation>Appareil précédent de la liste</translation>
    </message>
    <message>
        <source>Next device of the list</source>
        <translation>Appareil suivant de la liste</translation>
    </message>
    <message>
        <source>Show its requests in the Inspector</source>
        <translation>Montrer ses requêtes dans l’inspecteur</translation>
    </message>
    <message>
        <source>Explain this device, for a ticket</source>
        <translation>Expliquer cet appareil, pour un ticket</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Gauges, controls and limits below come from what the device declares.</source>
        <translation>Jauges, commandes et limites ci-dessous viennent de ce que l’appareil déclare.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer (%1). The values below are the last ones that were read.</source>
        <translation>Hors ligne chez le fabricant (%1). Les valeurs ci-dessous sont les dernières lues.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The API no longer lists this device. It stays here as it was last seen until you dismiss it.</source>
        <translation>L’API ne liste plus cet appareil. Il reste ici tel qu’il a été vu jusqu’à ce que vous le retiriez.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read as the contract describes them and count as not reported: %1</source>
        <translation>
            <numerusform>%n champ n’a pas pu être lu comme le contrat le décrit et compte comme non rapporté : %1</numerusform>
            <numerusform>%n champs n’ont pas pu être lus comme le contrat les décrit et comptent comme non rapportés : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did this happen?</source>
        <translation>Pourquoi est-ce arrivé ?</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two readings: a warm pack, new firmware, a rule of the grid.</source>
        <translation>Les limites appartiennent à l’appareil et peuvent changer entre deux lectures : une batterie chaude, un nouveau micrologiciel, une règle du réseau.</translation>
    </message>
    <message>
        <source>returned with the refusal</source>
        <translation>venu avec le refus</translation>
    </message>
    <message>
        <source>as far as the refusal told</source>
        <translation>autant que le refus l’a dit</translation>
    </message>
    <message>
        <source>read again after the refusal</source>
        <translation>relu après le refus</translation>
    </message>
</context>
<context>
    <name>EnergyPanel</name>
    <message>
        <source>Energy and data quality</source>
        <translation>Énergie et qualité des données</translation>
    </message>
    <message>
        <source>live</source>
        <comment>source of a reading</comment>
        <translation>en direct</translation>
    </message>
    <message>
        <source>cache</source>
        <comment>source of a reading</comment>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <comment>source of a reading</comment>
        <translation>projection</translation>
    </message>
    <message>
        <source>none</source>
        <comment>source of a reading</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Energy is calculated from power, not metered.</source>
        <translation>L’énergie est calculée à partir de la puissance, non mesurée.</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>FAMILLE</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>ENTRANT</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SORTANT</translation>
    </message>
    <message>
        <source>PEAK</source>
        <translation>POINTE</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>CONNU</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>RELEVÉS</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out, %4 of the time known</source>
        <translation>%1 : %2 entrants, %3 sortants, %4 du temps connu</translation>
    </message>
    <message>
        <source>%1: no power field</source>
        <translation>%1 : pas de champ de puissance</translation>
    </message>
    <message>
        <source>no power field</source>
        <translation>pas de champ de puissance</translation>
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
        <translation>Copier l’id de requête</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Montrer cette requête dans l’inspecteur</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>What the effect is read from</source>
        <translation>D’où l’effet est lu</translation>
    </message>
    <message>
        <source>ASKED</source>
        <translation>DEMANDÉ</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>OBSERVÉ</translation>
    </message>
    <message>
        <source>%1: asked %2, seen %3</source>
        <translation>%1 : demandé %2, observé %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, as asked</source>
        <translation>%1, comme demandé</translation>
    </message>
    <message>
        <source>%1, not as asked</source>
        <translation>%1, pas comme demandé</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>This device, for a ticket</source>
        <translation>Cet appareil, pour un ticket</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>Ce que l’on sait de l’appareil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Text for a ticket copied.</source>
        <translation>Texte pour un ticket copié.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Dossier d’assistance…</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Montrer ses requêtes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>L’image n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>L’image est enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n ligne enregistrée.</numerusform>
            <numerusform>%n lignes enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: no file was left behind.</source>
        <translation>Arrêté : aucun fichier n’est resté.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est montré</translation>
    </message>
    <message>
        <source>AS SHOWN</source>
        <translation>TEL QUE MONTRÉ</translation>
    </message>
    <message>
        <source>CSV (RFC 4180)</source>
        <translation>CSV (RFC 4180)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets of this language</source>
        <translation>CSV pour les tableurs de cette langue</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>Image (SVG)</translation>
    </message>
    <message>
        <source>EVERY READING BEHIND IT</source>
        <translation>TOUS LES RELEVÉS DERRIÈRE</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings so far</source>
        <translation>
            <numerusform>%Ln relevé jusqu’ici</numerusform>
            <numerusform>%Ln relevés jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Valeurs pour les tableurs de cet ordinateur (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Image (*.svg)</translation>
    </message>
</context>
<context>
    <name>FamilyChart</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>a family: power into its devices</comment>
        <translation>%1 entrants</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>a family: power out of its devices</comment>
        <translation>%1 sortants</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>known of</source>
        <translation>connus</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 appareils sur %2</translation>
    </message>
    <message>
        <source>net, newest</source>
        <translation>net, dernier</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fold the record</source>
        <translation>Replier l’enregistrement</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Montrer l’enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each drawn by its shape</source>
        <translation>
            <numerusform>%n champ, dessiné selon sa forme</numerusform>
            <numerusform>%n champs, chacun dessiné selon sa forme</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>rien n’est rapporté</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Copier l’enregistrement</translation>
    </message>
    <message>
        <source>View of the record</source>
        <translation>Vue de l’enregistrement</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CHAMP</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>HOW IT IS READ</source>
        <translation>COMMENT IL EST LU</translation>
    </message>
</context>
<context>
    <name>FiguresStrip</name>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1 : %2 %3, %4</translation>
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
        <translation>Relire</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Hors ligne chez le fabricant</translation>
    </message>
    <message>
        <source>%1, nothing older is kept for it.</source>
        <translation>%1, rien de plus ancien n’est conservé.</translation>
    </message>
</context>
<context>
    <name>FleetCardGroups</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>FleetCardOrder</name>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Attention first</source>
        <translation>L’urgent d’abord</translation>
    </message>
    <message>
        <source>Largest first; change to smallest first</source>
        <translation>Les plus grands d’abord ; passer aux plus petits d’abord</translation>
    </message>
    <message>
        <source>Smallest first; change to largest first</source>
        <translation>Les plus petits d’abord ; passer aux plus grands d’abord</translation>
    </message>
</context>
<context>
    <name>FleetCards</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>FleetColumnHead</name>
    <message>
        <source>%1, sorted, largest first</source>
        <translation>%1, trié, les plus grands d’abord</translation>
    </message>
    <message>
        <source>%1, sorted, smallest first</source>
        <translation>%1, trié, les plus petits d’abord</translation>
    </message>
</context>
<context>
    <name>FleetColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>FleetFacets</name>
    <message>
        <source>FAMILY</source>
        <translation>FAMILLE</translation>
    </message>
    <message>
        <source>NEEDS ATTENTION</source>
        <translation>À SURVEILLER</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>FABRICANT</translation>
    </message>
    <message>
        <source>ACCEPTS COMMAND</source>
        <translation>ACCEPTE LA COMMANDE</translation>
    </message>
    <message>
        <source>YOUR TAGS</source>
        <translation>VOS ÉTIQUETTES</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Choisir dans la flotte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
        <translation>net</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>stocké</translation>
    </message>
    <message>
        <source>can take</source>
        <translation>peut absorber</translation>
    </message>
    <message>
        <source>can give</source>
        <translation>peut fournir</translation>
    </message>
    <message>
        <source>can shed</source>
        <translation>peut délester</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Ne montrer que %1</translation>
    </message>
</context>
<context>
    <name>FleetMapPanel</name>
    <message>
        <source>All devices by power</source>
        <translation>Tous les appareils par puissance</translation>
    </message>
    <message>
        <source>All devices by charge level</source>
        <translation>Tous les appareils par niveau de charge</translation>
    </message>
    <message>
        <source>All devices by age of the reading</source>
        <translation>Tous les appareils par âge du relevé</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Récent</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>failed or offline %1</source>
        <translation>échoué ou hors ligne %1</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>dernier état connu %1</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorer par</translation>
    </message>
    <message>
        <source>By power</source>
        <translation>Par puissance</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Par niveau</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>family and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distribution of what is shown</source>
        <translation>Répartition de ce qui est montré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1 : non rapporté</translation>
    </message>
    <message>
        <source>%1, %2 without</source>
        <translation>%1, %2 sans</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
</context>
<context>
    <name>FleetMatrix</name>
    <message>
        <source>What devices declare</source>
        <translation>Ce que les appareils déclarent</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of them declare none</source>
        <translation>%1 de %2 appareils, dont %3 n’en déclarent aucun</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 de %2 appareils</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Models and what they declare</source>
        <translation>Les modèles et ce qu’ils déclarent</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no model told</source>
        <translation>aucun modèle indiqué</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1 : aucun</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4</source>
        <translation>%1 : %2 sur %3 %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>None of them offers a strategy</source>
        <translation>Aucun n’offre de stratégie</translation>
    </message>
    <message>
        <source>None of them reports anything</source>
        <translation>Aucun ne rapporte quoi que ce soit</translation>
    </message>
    <message>
        <source>None of them declares a command</source>
        <translation>Aucun ne déclare de commande</translation>
    </message>
    <message>
        <source>What is shown here comes from the devices&apos; own records.</source>
        <translation>Ce qui est montré ici vient des enregistrements des appareils.</translation>
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
        <translation>À jour</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Énergie stockée</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Batteries, net</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solaire</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>Recharge de VE</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices read so far, the figures are of these</source>
        <translation>%1 appareils sur %2 lus jusqu’ici, les chiffres sont les leurs</translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s)</source>
        <translation>
            <numerusform>%n fabricant</numerusform>
            <numerusform>%n fabricants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n gone device(s)</source>
        <translation>
            <numerusform>Retirer %n appareil disparu</numerusform>
            <numerusform>Retirer %n appareils disparus</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the choices</source>
        <translation>Fermer les choix</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Choisir dans la flotte</translation>
    </message>
    <message>
        <source>What needs attention comes first</source>
        <translation>Ce qui demande attention vient d’abord</translation>
    </message>
    <message>
        <source>In the order of the column alone</source>
        <translation>Dans l’ordre de la colonne seule</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Montrer comme</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Failed action</source>
        <translation>Action échouée</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Pas à jour</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Choisir les %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>N’en choisir aucun</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Aucun appareil ne correspond</translation>
    </message>
    <message>
        <source>This key sees no devices yet</source>
        <translation>Cette clé ne voit encore aucun appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the fleet; the search or the filters hide all of them.</source>
        <translation>
            <numerusform>%n appareil est dans la flotte ; la recherche ou les filtres le cachent.</numerusform>
            <numerusform>%n appareils sont dans la flotte ; la recherche ou les filtres les cachent tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices appear here once their owners have linked them.</source>
        <translation>Les appareils apparaissent ici dès que leurs propriétaires les ont liés.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Headroom now, %1</source>
        <translation>Marge actuelle, %1</translation>
    </message>
    <message>
        <source>to take</source>
        <translation>à absorber</translation>
    </message>
    <message>
        <source>to give</source>
        <translation>à fournir</translation>
    </message>
    <message>
        <source>to shed</source>
        <translation>à délester</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est montré</translation>
    </message>
    <message>
        <source>Names, tags and notes</source>
        <translation>Noms, étiquettes et notes</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Tags, note</source>
        <translation>Étiquettes, note</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Valeurs pour les tableurs de cet ordinateur (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n ligne enregistrée.</numerusform>
            <numerusform>%n lignes enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Tri…</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>Select</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>FleetRows</name>
    <message>
        <source>Select all that are shown</source>
        <translation>Choisir tout ce qui est montré</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>FleetSearch</name>
    <message>
        <source>Search devices: id, maker, model, status</source>
        <translation>Chercher des appareils : id, fabricant, modèle, état</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Chercher %1</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Comment continuer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s)</source>
        <translation>
            <numerusform>%1, %n appareil</numerusform>
            <numerusform>%1, %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Chercher des appareils</translation>
    </message>
</context>
<context>
    <name>FleetViewsMenu</name>
    <message>
        <source>No view is saved yet. A view keeps the search, the order and the columns under a name.</source>
        <translation>Aucune vue n’est encore enregistrée. Une vue garde la recherche, l’ordre et les colonnes sous un nom.</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>tous les appareils</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Supprimer la vue %1</translation>
    </message>
    <message>
        <source>Name of a view</source>
        <translation>Nom d’une vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Give views away as a file</source>
        <translation>Transmettre des vues dans un fichier</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vues (*.json)</translation>
    </message>
    <message>
        <source>Take views in from a file</source>
        <translation>Reprendre des vues d’un fichier</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>%1, open</source>
        <translation>%1, ouvert</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>FreshnessTag</name>
    <message>
        <source>never read</source>
        <translation>jamais lu</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>pas de synchro</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Read from the maker just now</extracomment>
        <translation>en direct</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>projection</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>No reading of this device exists yet</source>
        <translation>Il n’existe encore aucun relevé de cet appareil</translation>
    </message>
    <message>
        <source>The maker does not answer; these are the last known values</source>
        <translation>Le fabricant ne répond pas ; ce sont les dernières valeurs connues</translation>
    </message>
    <message>
        <source>Read from the maker now</source>
        <translation>Lu à l’instant chez le fabricant</translation>
    </message>
    <message>
        <source>Up to 15 minutes old</source>
        <translation>Jusqu’à 15 minutes</translation>
    </message>
    <message>
        <source>The platform&apos;s last captured record</source>
        <translation>Le dernier enregistrement de la plateforme</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, vieux de %2</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
</context>
<context>
    <name>HistoryCompare</name>
    <message>
        <source>No device matches.</source>
        <translation>Aucun appareil ne correspond.</translation>
    </message>
    <message>
        <source>Eight are as many as can be told apart.</source>
        <translation>Au-delà de huit, on ne les distingue plus.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 entre %2 et %3, %4 à la fin</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1 : rien de connu</translation>
    </message>
    <message>
        <source>Comparison, %1: %2.</source>
        <translation>Comparaison, %1 : %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Of these devices</source>
        <translation>De ces appareils</translation>
    </message>
    <message>
        <source>of the whole fleet, or family:battery, a name …</source>
        <translation>de toute la flotte, ou family:battery, un nom …</translation>
    </message>
    <message>
        <source>Put together as</source>
        <translation>Réunis en</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Ajouter %n appareil</numerusform>
            <numerusform>Ajouter %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 connu</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Enlever %1</translation>
    </message>
    <message>
        <source>Choose a field and the devices to compare.</source>
        <translation>Choisissez un champ et les appareils à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFamilies</name>
    <message numerus="yes">
        <source>%n-minute means</source>
        <translation>
            <numerusform>moyennes sur %n minute</numerusform>
            <numerusform>moyennes sur %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-hour means</source>
        <translation>
            <numerusform>moyennes sur %n heure</numerusform>
            <numerusform>moyennes sur %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day means</source>
        <translation>
            <numerusform>moyennes sur %n jour</numerusform>
            <numerusform>moyennes sur %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1 : rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <comment>a family with its energies</comment>
        <translation>%1 : %2 entrants, %3 sortants</translation>
    </message>
    <message>
        <source>Power by family, %1. %2.</source>
        <translation>Puissance par famille, %1. %2.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Non relevé</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Puissance par famille</translation>
    </message>
    <message>
        <source>%1, above zero flows into devices</source>
        <translation>%1, au-dessus de zéro va vers les appareils</translation>
    </message>
    <message>
        <source>above zero flows into devices</source>
        <translation>au-dessus de zéro va vers les appareils</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>L’enregistrement vient de commencer : les relevés apparaissent ici à mesure.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>Rien n’a été enregistré pendant ce temps.</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Niveau des batteries</translation>
    </message>
    <message>
        <source>median of %1 and the middle 80 %</source>
        <translation>médiane de %1 et les 80 % du milieu</translation>
    </message>
    <message>
        <source>Battery level, %1: median of %2 devices, %3 at the end.</source>
        <translation>Niveau des batteries, %1 : médiane de %2 appareils, %3 à la fin.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Heures en %1</translation>
    </message>
    <message>
        <source>Recording started now</source>
        <translation>L’enregistrement vient de commencer</translation>
    </message>
    <message>
        <source>played by the simulator since %1, recorded by this application from the start</source>
        <translation>joué par le simulateur depuis %1, enregistré par ce programme dès le début</translation>
    </message>
    <message>
        <source>recorded by this application since %1</source>
        <translation>enregistré par ce programme depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est montré</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Puissance par famille</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Par famille</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Fleet at a minute</source>
        <translation>Flotte à une minute</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Heures en</translation>
    </message>
    <message>
        <source>My zone</source>
        <translation>Mon fuseau</translation>
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
        <translation>Heures en %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1 : rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 entre %2 et %3, %4 à la fin</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 entrants</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 sortants</translation>
    </message>
    <message>
        <source>%1, calculated from power, %2 of the time known</source>
        <translation>%1, calculé à partir de la puissance, %2 du temps connu</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded history</source>
        <translation>Historique enregistré</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Non relevé</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Période du graphique</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>L’enregistrement vient de commencer : les relevés apparaissent ici à mesure.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>Rien n’a été enregistré pendant ce temps.</translation>
    </message>
    <message>
        <source>Recorded by this application since %1. %2</source>
        <translation>Enregistré par ce programme depuis %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of this recording are damaged and left out.</source>
        <translation>
            <numerusform>%n passage de cet enregistrement est abîmé et omis.</numerusform>
            <numerusform>%n passages de cet enregistrement sont abîmés et omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Enregistrer ce graphique</translation>
    </message>
    <message>
        <source>Played by the simulator since %1, recorded from the start of the demo on. %2</source>
        <translation>Joué par le simulateur depuis %1, enregistré dès le début de la démo. %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows, and what it says: a range of time, then values</extracomment>
        <translation>%1 : %2.</translation>
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
        <translation>L’enregistrement ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in the day before this minute.</source>
        <translation>Rien n’a été enregistré le jour précédant cette minute.</translation>
    </message>
    <message>
        <source>Nobody was recording at this minute. What is shown was read %1 before.</source>
        <translation>Personne n’enregistrait à cette minute. Ce qui est montré a été lu %1 avant.</translation>
    </message>
    <message>
        <source>%1 of %2 devices had a reading from the quarter of an hour before; the others are marked with their age then.</source>
        <translation>%1 des %2 appareils avaient un relevé datant du quart d’heure précédent ; les autres portent l’âge qu’avait alors le leur.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>devices, at that minute</source>
        <translation>appareils, à cette minute</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Énergie stockée</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Batteries, net</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solaire</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>Recharge de VE</translation>
    </message>
    <message>
        <source>You are looking at the past: %1. Nothing can be commanded from here. %2</source>
        <translation>Vous voyez le passé : %1. Rien ne peut être commandé d’ici. %2</translation>
    </message>
    <message>
        <source>The past: %1. Nothing can be commanded from here.</source>
        <translation>Le passé : %1. Rien ne peut être commandé d’ici.</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Une heure plus tôt</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>Une minute plus tôt</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>Une minute plus tard</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Une heure plus tard</translation>
    </message>
    <message>
        <source>Minute of the past</source>
        <translation>Minute du passé</translation>
    </message>
    <message>
        <source>Every device, %1 of them, had a reading from the quarter of an hour before.</source>
        <translation>Chacun des %1 appareils avait un relevé du quart d’heure précédent.</translation>
    </message>
    <message>
        <source>This minute is being read; rows and sums are not whole yet.</source>
        <translation>Cette minute est en cours de lecture ; les lignes et les sommes ne sont pas encore complètes.</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>%1 Recording goes on by itself once there is room.</source>
        <translation>%1 L’enregistrement reprend de lui-même dès qu’il y a de la place.</translation>
    </message>
    <message>
        <source>%1 It is tried again every half minute and goes on by itself.</source>
        <translation>%1 Un nouvel essai a lieu toutes les 30 secondes ; l’enregistrement reprend de lui-même.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are not in the history.</source>
        <translation>
            <numerusform>%Ln relevé n’est pas dans l’historique.</numerusform>
            <numerusform>%Ln relevés ne sont pas dans l’historique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to send</source>
        <translation>Maintenir pour envoyer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Keep holding, %1</source>
        <translation>Continuez à maintenir, %1</translation>
    </message>
    <message>
        <source>Hold for %1 seconds with the pointer or the Space key</source>
        <translation>Maintenir %1 secondes avec le pointeur ou la barre d’espace</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Support bundle written. Its place is on the clipboard.</source>
        <translation>Dossier d’assistance écrit. Son emplacement est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Open a support bundle</source>
        <translation>Ouvrir un dossier d’assistance</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Dossier d’assistance (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>What the bundle tells</source>
        <translation>Ce que dit le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>from the bundle %1, to look at only</source>
        <translation>du dossier %1, à consulter seulement</translation>
    </message>
    <message>
        <source>every request of this run, newest first; the last 1,000 are kept, in memory only</source>
        <translation>chaque requête de cette session, la plus récente d’abord ; les 1 000 dernières sont gardées, en mémoire seulement</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Close the bundle</source>
        <translation>Fermer le dossier</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Dossier d’assistance…</translation>
    </message>
    <message>
        <source>A file for support: what was said and what is known, keys removed. You see every byte first.</source>
        <translation>Un fichier pour l’assistance : ce qui s’est dit et ce que l’on sait, sans les clés. Vous voyez d’abord chaque octet.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Holds the list still. Requests go on and are kept.</source>
        <translation>Fige la liste. Les requêtes continuent et sont gardées.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Latency, median and 95th</source>
        <translation>Latence, médiane et 95e</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Prié de ralentir</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message numerus="yes">
        <source>Latency of the last %n requests, at most %1 ms</source>
        <translation>
            <numerusform>Latence de la dernière requête, au plus %1 ms</numerusform>
            <numerusform>Latence des %n dernières requêtes, au plus %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latency, last %n requests</source>
        <translation>
            <numerusform>latence, dernière requête</numerusform>
            <numerusform>latence, %n dernières requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Tournées</translation>
    </message>
    <message>
        <source>Path, code or request id</source>
        <translation>Chemin, code ou id de requête</translation>
    </message>
    <message>
        <source>Filter by path, code or request id</source>
        <translation>Filtrer par chemin, code ou id de requête</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>MÉTHODE</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Requêtes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Aucune requête ne correspond</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aucune requête pour l’instant</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Le filtre les cache toutes.</translation>
    </message>
    <message>
        <source>What is asked of the API appears here.</source>
        <translation>Ce qui est demandé à l’API apparaît ici.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Request %1</source>
        <translation>Requête %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Id de requête %1</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Copier l’id de requête</translation>
    </message>
    <message>
        <source>Request id copied.</source>
        <translation>Id de requête copié.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Copied as curl. The key is written as $AMPS_API_KEY.</source>
        <translation>Copié en curl. La clé y figure comme $AMPS_API_KEY.</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Answer copied, every byte as it came.</source>
        <translation>Réponse copiée, chaque octet tel qu’il est venu.</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Ouvrir l’appareil</translation>
    </message>
    <message>
        <source>REQUEST HEADERS</source>
        <translation>EN-TÊTES DE LA REQUÊTE</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>En-têtes de la requête</translation>
    </message>
    <message>
        <source>REQUEST BODY</source>
        <translation>CONTENU DE LA REQUÊTE</translation>
    </message>
    <message>
        <source>The answer says that “%1” is at fault.</source>
        <translation>La réponse dit que « %1 » est en cause.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Contenu de la requête</translation>
    </message>
    <message>
        <source>RESPONSE</source>
        <translation>RÉPONSE</translation>
    </message>
    <message>
        <source>No body, or let go to make room for newer ones.</source>
        <translation>Pas de contenu, ou abandonné pour faire place à de plus récents.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The beginning of a long answer. Copy JSON takes all of it.</source>
        <translation>Le début d’une longue réponse. « Copier le JSON » la prend en entier.</translation>
    </message>
</context>
<context>
    <name>JournalStrip</name>
    <message>
        <source>Nothing is sent until this is mended; the devices are watched as before. %1</source>
        <translation>Rien n’est envoyé tant que ceci n’est pas réparé ; les appareils sont surveillés comme avant. %1</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>EVERYWHERE</source>
        <translation>PARTOUT</translation>
    </message>
    <message>
        <source>Command palette: commands, devices, pages, settings</source>
        <translation>Palette de commandes : commandes, appareils, pages, réglages</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Chercher dans la flotte</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <translation>Réduire le rail</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Partie suivante et précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Text size: larger, smaller, as it was</source>
        <translation>Taille du texte : plus grand, plus petit, comme avant</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Sombre ou clair</translation>
    </message>
    <message>
        <source>Manual, at the page that fits</source>
        <translation>Manuel, à la page qui convient</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>APPAREIL</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Réglages de l’appareil</translation>
    </message>
    <message>
        <source>Actions of the device</source>
        <translation>Actions de l’appareil</translation>
    </message>
    <message>
        <source>Previous and next device of the list</source>
        <translation>Appareil précédent et suivant de la liste</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Relire maintenant</translation>
    </message>
    <message>
        <source>Back to the fleet</source>
        <translation>Retour à la flotte</translation>
    </message>
    <message>
        <source>LISTS AND FORMS</source>
        <translation>LISTES ET FORMULAIRES</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>Se déplacer dans une liste</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>Choose; hold it down to send in LIVE</source>
        <translation>Choisir ; maintenir pour envoyer en LIVE</translation>
    </message>
    <message>
        <source>Change a value by one step, by ten</source>
        <translation>Changer une valeur d’un pas, de dix</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Élément suivant et précédent</translation>
    </message>
    <message>
        <source>Cancel; in a confirmation that is always safe</source>
        <translation>Annuler ; dans une confirmation c’est toujours sûr</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Undo a name, tag or note</source>
        <translation>Défaire un nom, une étiquette ou une note</translation>
    </message>
    <message>
        <source>Explain it, for a ticket</source>
        <translation>L’expliquer, pour un ticket</translation>
    </message>
    <message>
        <source>Its requests in the Inspector</source>
        <translation>Ses requêtes dans l’inspecteur</translation>
    </message>
    <message>
        <source>VIEWS OF THE FLEET</source>
        <translation>VUES DE LA FLOTTE</translation>
    </message>
    <message>
        <source>Table: choose several rows</source>
        <translation>Tableau : choisir plusieurs lignes</translation>
    </message>
    <message>
        <source>Table: choose all rows, copy what is chosen</source>
        <translation>Tableau : choisir toutes les lignes, copier ce qui est choisi</translation>
    </message>
    <message>
        <source>Table, on the head of a column: move the column</source>
        <translation>Tableau, sur l’en-tête d’une colonne : déplacer la colonne</translation>
    </message>
    <message>
        <source>Table, on the head of a column: narrower, wider</source>
        <translation>Tableau, sur l’en-tête d’une colonne : plus étroite, plus large</translation>
    </message>
    <message>
        <source>Map, on a distribution: from bar to bar; show its devices</source>
        <translation>Carte, sur une répartition : de barre en barre ; montrer ses appareils</translation>
    </message>
    <message>
        <source>Matrix: up to the heads, over to the names; show their devices</source>
        <translation>Matrice : en haut vers les en-têtes, à côté vers les noms ; montrer leurs appareils</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TEMPS</translation>
    </message>
    <message>
        <source>Chart: read the values</source>
        <translation>Graphique : lire les valeurs</translation>
    </message>
    <message>
        <source>Chart: earlier, later</source>
        <translation>Graphique : plus tôt, plus tard</translation>
    </message>
    <message>
        <source>Time line of the actions: from action to action; open it</source>
        <translation>Frise des actions : d’action en action ; l’ouvrir</translation>
    </message>
    <message>
        <source>Time line of the actions: earlier, later</source>
        <translation>Frise des actions : plus tôt, plus tard</translation>
    </message>
    <message>
        <source>Chart, time line of the actions: closer, farther, back to now</source>
        <translation>Graphique, frise des actions : plus près, plus loin, retour à maintenant</translation>
    </message>
    <message>
        <source>Past of the fleet: by a minute, with Shift by 15; by an hour</source>
        <translation>Passé de la flotte : une minute, avec Maj 15 ; une heure</translation>
    </message>
    <message>
        <source>In the palette: a device beside the page on screen</source>
        <translation>Dans la palette : un appareil à côté de la page affichée</translation>
    </message>
    <message>
        <source>Cards: to the buttons of a card, along them, and back</source>
        <translation>Fiches : vers les boutons d’une fiche, de l’un à l’autre, et retour</translation>
    </message>
    <message>
        <source>Table, cards: close and open a group</source>
        <translation>Tableau, fiches : fermer et ouvrir un groupe</translation>
    </message>
    <message>
        <source>On the head of a group: show this group alone</source>
        <translation>Sur l’en-tête d’un groupe : n’afficher que ce groupe</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Chart: closer and farther; earlier and later</source>
        <translation>Graphique : plus près et plus loin ; plus tôt et plus tard</translation>
    </message>
    <message>
        <source>By a page, in a list and in a dialog</source>
        <translation>D’une page, dans une liste et dans un dialogue</translation>
    </message>
</context>
<context>
    <name>LastActionPanel</name>
    <message>
        <source>Last action</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>LimitChanges</name>
    <message>
        <source>What the device declares now</source>
        <translation>Ce que l’appareil déclare maintenant</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 était %2, est %3</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE est déverrouillé : les commandes atteignent de vrais équipements. Il se reverrouille dans %1.</translation>
    </message>
    <message>
        <source>It agrees again, go on</source>
        <translation>Ils concordent de nouveau, continuer</translation>
    </message>
    <message>
        <source>Unlock for 10 min</source>
        <translation>Déverrouiller pour 10 min</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>%n command(s) of the last run ended in the middle. They are settled by reading; nothing is sent again.</source>
        <translation>
            <numerusform>%n commande de la dernière session s’est arrêtée en chemin. Elle est éclaircie par lecture ; rien n’est renvoyé.</numerusform>
            <numerusform>%n commandes de la dernière session se sont arrêtées en chemin. Elles sont éclaircies par lecture ; rien n’est renvoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>cards table map devices</source>
        <translation>fiches tableau carte appareils</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>users consent link</source>
        <translation>utilisateurs consentement lien</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>booked planned history of commands</source>
        <translation>prévu planifié historique des commandes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>log proof who</source>
        <translation>journal preuve qui</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>requests network bundle curl</source>
        <translation>requêtes réseau dossier curl</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>options preferences connections keys safety proxy language units</source>
        <translation>options préférences connexions clés sécurité proxy langue unités</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>rafraîchir recharger</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Reprendre les relevés</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Suspendre les relevés</translation>
    </message>
    <message>
        <source>stop reading resume</source>
        <translation>arrêter lecture reprendre</translation>
    </message>
    <message>
        <source>Theme as the desktop</source>
        <translation>Thème comme le bureau</translation>
    </message>
    <message>
        <source>colours appearance automatic</source>
        <translation>couleurs apparence automatique</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>couleurs apparence nuit</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>colours appearance day</source>
        <translation>couleurs apparence jour</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Thème à fort contraste</translation>
    </message>
    <message>
        <source>colours appearance accessibility</source>
        <translation>couleurs apparence accessibilité</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>zoom police taille</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Narrow or widen the rail</source>
        <translation>Réduire ou élargir le rail</translation>
    </message>
    <message>
        <source>sidebar navigation</source>
        <translation>barre latérale navigation</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>help documentation how to</source>
        <translation>aide documentation comment</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>aide touches</translation>
    </message>
    <message>
        <source>Fleet as cards</source>
        <translation>Flotte en fiches</translation>
    </message>
    <message>
        <source>Fleet as a table</source>
        <translation>Flotte en tableau</translation>
    </message>
    <message>
        <source>rows list</source>
        <translation>lignes liste</translation>
    </message>
    <message>
        <source>Fleet as a map</source>
        <translation>Flotte en carte</translation>
    </message>
    <message>
        <source>heat map distribution</source>
        <translation>carte de chaleur répartition</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue : %1</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>That request is no longer kept: the last 1,000 are, in memory only.</source>
        <translation>Cette requête n’est plus gardée : les 1 000 dernières le sont, en mémoire seulement.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>charts past curves compare export</source>
        <translation>graphiques passé courbes comparer exporter</translation>
    </message>
    <message>
        <source>What devices declare</source>
        <translation>Ce que les appareils déclarent</translation>
    </message>
    <message>
        <source>matrix commands capabilities fields</source>
        <translation>matrice commandes capacités champs</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Défait : %1</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MovedFacts</name>
    <message>
        <source>%1 was %2, is %3.</source>
        <translation>%1 était %2, est %3.</translation>
    </message>
    <message>
        <source>This changed while you were reading. Nothing was sent.</source>
        <translation>Ceci a changé pendant que vous lisiez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Moved since the sheet opened</source>
        <translation>Changé depuis l’ouverture</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Revoir</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>aucune clé nécessaire</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé : %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programmes</translation>
    </message>
</context>
<context>
    <name>NotesMenu</name>
    <message>
        <source>Names, tags and notes</source>
        <translation>Noms, étiquettes et notes</translation>
    </message>
    <message>
        <source>Your names, tags and notes</source>
        <translation>Vos noms, étiquettes et notes</translation>
    </message>
    <message>
        <source>None yet. Write them on a device&apos;s page, or for a selection, or take them in from a file. They stay on this computer.</source>
        <translation>Aucun pour l’instant. Écrivez-les sur la page d’un appareil ou pour une sélection, ou reprenez-les d’un fichier. Ils restent sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s). They stay on this computer.</source>
        <translation>
            <numerusform>De %n appareil. Ils restent sur cet ordinateur.</numerusform>
            <numerusform>De %n appareils. Ils restent sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in from CSV</source>
        <translation>Reprendre d’un CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Défaire : %1</translation>
    </message>
    <message>
        <source>Save names, tags and notes as CSV</source>
        <translation>Enregistrer noms, étiquettes et notes en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Take names, tags and notes in from CSV</source>
        <translation>Reprendre noms, étiquettes et notes d’un CSV</translation>
    </message>
    <message>
        <source>Separated values (*.csv *.tsv *.txt)</source>
        <translation>Valeurs séparées (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes about the device</source>
        <translation>Vos notes sur l’appareil</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>au-dessus de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>au-dessous de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
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
        <translation>Collez une clé qui commence par sk_test_</translation>
    </message>
    <message>
        <source>Paste a key that starts with sk_live_</source>
        <translation>Collez une clé qui commence par sk_live_</translation>
    </message>
    <message>
        <source>Sandbox key, hidden entry</source>
        <translation>Clé sandbox, saisie masquée</translation>
    </message>
    <message>
        <source>Live key, hidden entry</source>
        <translation>Clé live, saisie masquée</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé : %1</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Saisir une autre clé</translation>
    </message>
    <message>
        <source>Start read-only</source>
        <translation>Commencer en lecture seule</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Check this key</source>
        <translation>Vérifier cette clé</translation>
    </message>
    <message>
        <source>Open for this run</source>
        <translation>Ouvrir pour cette session</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1, checked first</source>
        <translation>%1, d’abord vérifié</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Address and name</source>
        <translation>Adresse et nom</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Nom de cette connexion</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>The key of “%1”</source>
        <translation>La clé de « %1 »</translation>
    </message>
    <message>
        <source>Which fleet do you want to open?</source>
        <translation>Quelle flotte voulez-vous ouvrir ?</translation>
    </message>
    <message>
        <source>Everything else of this connection is kept here. Only its key is missing.</source>
        <translation>Tout le reste de cette connexion est conservé ici. Il ne manque que sa clé.</translation>
    </message>
    <message>
        <source>You can keep all three and switch between them. The frame around the window always tells you where you are.</source>
        <translation>Vous pouvez garder les trois et passer de l’une à l’autre. Le cadre de la fenêtre vous dit toujours où vous êtes.</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Flotte de démonstration</translation>
    </message>
    <message>
        <source>38 devices of all five families on a simulated day. Ready at once.</source>
        <translation>38 appareils des cinq familles lors d’une journée simulée. Prête aussitôt.</translation>
    </message>
    <message>
        <source>Works without a network or a key</source>
        <translation>Fonctionne sans réseau ni clé</translation>
    </message>
    <message>
        <source>Commands play out as on real devices</source>
        <translation>Les commandes agissent comme sur de vrais appareils</translation>
    </message>
    <message>
        <source>Can never reach real equipment</source>
        <translation>Ne peut jamais atteindre de vrais équipements</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Larger ones:</source>
        <translation>Plus grandes :</translation>
    </message>
    <message>
        <source>Sandbox key</source>
        <translation>Clé sandbox</translation>
    </message>
    <message>
        <source>Amps simulates the devices. Every request is real, nothing moves in the physical world.</source>
        <translation>Amps simule les appareils. Chaque requête est réelle, rien ne bouge dans le monde physique.</translation>
    </message>
    <message>
        <source>Full command set on every family</source>
        <translation>Toutes les commandes pour chaque famille</translation>
    </message>
    <message>
        <source>The next read shows what you sent</source>
        <translation>La lecture suivante montre ce que vous avez envoyé</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Ouvrir SANDBOX</translation>
    </message>
    <message>
        <source>Live key</source>
        <translation>Clé live</translation>
    </message>
    <message>
        <source>Real batteries, chargers and homes of real customers. Commands have real effects.</source>
        <translation>De vraies batteries, bornes et maisons de vrais clients. Les commandes ont de vrais effets.</translation>
    </message>
    <message>
        <source>Every write asks first: hold or type to confirm</source>
        <translation>Chaque écriture demande d’abord : maintenir ou taper pour confirmer</translation>
    </message>
    <message>
        <source>Starts read-only; commands are allowed later in Settings</source>
        <translation>Commence en lecture seule ; les commandes s’autorisent plus tard dans les réglages</translation>
    </message>
    <message>
        <source>Every write is kept in the audit trail</source>
        <translation>Chaque écriture est gardée dans le journal d’audit</translation>
    </message>
    <message>
        <source>Open the live fleet</source>
        <translation>Ouvrir la flotte live</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Se connecte à %1.</translation>
    </message>
    <message>
        <source>Open the fleet</source>
        <translation>Ouvrir la flotte</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Redemander au trousseau</translation>
    </message>
    <message>
        <source>Open another fleet</source>
        <translation>Ouvrir une autre flotte</translation>
    </message>
    <message>
        <source>Keys stay in this computer’s keyring. They are never written to logs, exports or the inspector.</source>
        <translation>Les clés restent dans le trousseau de cet ordinateur. Elles ne sont jamais écrites dans les journaux, les exports ou l’inspecteur.</translation>
    </message>
    <message>
        <source>The key decides the fleet: a live key pasted into the sandbox door opens nothing and says so.</source>
        <translation>La clé décide de la flotte : une clé live collée à la porte sandbox n’ouvre rien et le dit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
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
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>%1. Command palette</source>
        <translation>%1. Palette de commandes</translation>
    </message>
    <message>
        <source>Nothing here sends anything by itself</source>
        <translation>Rien ici n’envoie quoi que ce soit de soi-même</translation>
    </message>
    <message>
        <source>Find a command, device, page or setting</source>
        <translation>Trouver une commande, un appareil, une page ou un réglage</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, device, page or setting</source>
        <translation>Commande, appareil, page ou réglage</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Flèche vers le haut</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Flèche vers le bas</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>ouvrir à côté</translation>
    </message>
</context>
<context>
    <name>ParameterControl</name>
    <message>
        <source>Send %1</source>
        <translation>Envoyer %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>The present value, under a slider</extracomment>
        <translation>actuellement %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>PastDevicePanel</name>
    <message>
        <source>Device at %1</source>
        <translation>Appareil, %1</translation>
    </message>
    <message>
        <source>Not recorded at this minute</source>
        <translation>Non enregistré à cette minute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is how it was at %1. Commands go to a device as it is now: there are none here.</source>
        <translation>Il était ainsi : %1. Les commandes vont à un appareil tel qu’il est maintenant : il n’y en a pas ici.</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>L’ouvrir tel qu’il est maintenant</translation>
    </message>
</context>
<context>
    <name>PendingStrip</name>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Montrer cette requête dans l’inspecteur</translation>
    </message>
</context>
<context>
    <name>PlanLaneRow</name>
    <message numerus="yes">
        <source>%1, %n action(s) in view</source>
        <translation>
            <numerusform>%1, %n action visible</numerusform>
            <numerusform>%1, %n actions visibles</numerusform>
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
        <translation>3 j</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>Time line of the actions</source>
        <translation>Frise des actions</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Length of time in view</source>
        <translation>Durée montrée</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Rien pendant ce temps</translation>
    </message>
    <message>
        <source>No action was planned or ran in what is shown.</source>
        <translation>Aucune action n’était prévue ni en cours dans ce qui est montré.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Montrer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 devices in view</source>
        <translation>
            <numerusform>%Ln action de %1 appareils en vue</numerusform>
            <numerusform>%Ln actions de %1 appareils en vue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 groups in view</source>
        <translation>
            <numerusform>%Ln action de %1 groupes en vue</numerusform>
            <numerusform>%Ln actions de %1 groupes en vue</numerusform>
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
        <translation>%1. Ouvre ce que coûte la lecture.</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>À l’arrêt</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>“%1” proposes: %2.</source>
        <extracomment>%1 is the name that a script gave itself, %2 what it asks for</extracomment>
        <translation>« %1 » propose : %2.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motif : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>%n autre attend.</numerusform>
            <numerusform>%n autres attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Ouvrir l’appareil</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Décliner</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing is sent by looking.</source>
        <translation>Ouvre la confirmation. Regarder n’envoie rien.</translation>
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
        <translation>Listes, page par page</translation>
    </message>
    <message>
        <source>Single devices</source>
        <translation>Appareils un à un</translation>
    </message>
    <message>
        <source>Fresh readings pulled</source>
        <translation>Relevés demandés</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Customers and health</source>
        <translation>Clients et santé</translation>
    </message>
    <message>
        <source>Read budget</source>
        <translation>Budget de lecture</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left in this minute</source>
        <translation>
            <numerusform>%n requête restante dans cette minute</numerusform>
            <numerusform>%n requêtes restantes dans cette minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, tried again</source>
        <translation>Dont tentées de nouveau</translation>
    </message>
    <message>
        <source>Of these, refused as too many</source>
        <translation>Dont refusées car trop nombreuses</translation>
    </message>
    <message>
        <source>One sweep per interval needs</source>
        <translation>Une tournée par intervalle demande</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>What was refused, and what the device declares now</source>
        <translation>Ce qui a été refusé, et ce que l’appareil déclare maintenant</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>What the device declares now</source>
        <translation>Ce que l’appareil déclare maintenant</translation>
    </message>
    <message>
        <source>What to show of the declaration</source>
        <translation>Ce qu’il faut montrer de la déclaration</translation>
    </message>
    <message>
        <source>What changed, %1</source>
        <translation>Ce qui a changé, %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>FORM OPENED, %1</source>
        <translation>FORMULAIRE OUVERT, %1</translation>
    </message>
    <message>
        <source>FORM OPENED</source>
        <translation>FORMULAIRE OUVERT</translation>
    </message>
    <message>
        <source>NOW, %1</source>
        <translation>MAINTENANT, %1</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>MAINTENANT</translation>
    </message>
    <message>
        <source>deviceCapabilities, as it came with the refusal</source>
        <translation>deviceCapabilities, tel que venu avec le refus</translation>
    </message>
    <message>
        <source>The refused request</source>
        <translation>La requête refusée</translation>
    </message>
    <message>
        <source>Open in inspector</source>
        <translation>Ouvrir dans l’inspecteur</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file %1 already. What is in it now would be lost.</source>
        <translation>Il existe déjà un fichier %1. Son contenu actuel serait perdu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>All schedules</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochaine fois %1</translation>
    </message>
    <message>
        <source>Not offered yet.</source>
        <translation>Pas encore offert.</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. A command can be booked for a time or a window instead.</source>
        <translation>L’API décrit les programmes et répond 501 pour eux ; demandé %1. Une commande peut être prévue pour une heure ou une plage à la place.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Asking for schedules…</source>
        <translation>Demande des programmes…</translation>
    </message>
    <message>
        <source>None. It does what it is commanded and what its maker&apos;s own schedule says.</source>
        <translation>Aucun. Il fait ce qui lui est commandé et ce que dit le programme de son fabricant.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Set a schedule…</source>
        <translation>Régler un programme…</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>Annuler le programme</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule of %1</source>
        <translation>Programme : %1</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Clock of</source>
        <translation>Horloge de</translation>
    </message>
    <message>
        <source>A time zone by its name, such as Europe/Madrid: times of day are read by its clock.</source>
        <translation>Un fuseau horaire par son nom, tel que Europe/Madrid : les heures du jour se lisent à son horloge.</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>Fuseau horaire du programme</translation>
    </message>
    <message>
        <source>%1: %2 (being changed)</source>
        <translation>%1 : %2 (en cours de modification)</translation>
    </message>
    <message>
        <source>Change the slot %1</source>
        <translation>Modifier le créneau %1</translation>
    </message>
    <message>
        <source>Take the slot %1 out</source>
        <translation>Enlever le créneau %1</translation>
    </message>
    <message>
        <source>Change this slot</source>
        <translation>Modifier ce créneau</translation>
    </message>
    <message>
        <source>One more slot</source>
        <translation>Un créneau de plus</translation>
    </message>
    <message>
        <source>The first slot</source>
        <translation>Le premier créneau</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>A time of day, or a day and a time for once</source>
        <translation>Une heure du jour, ou un jour et une heure pour une fois</translation>
    </message>
    <message>
        <source>When the slot begins</source>
        <translation>Quand le créneau commence</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>How long the slot lasts</source>
        <translation>Combien de temps dure le créneau</translation>
    </message>
    <message>
        <source>4h, 1.5h, 90m</source>
        <translation>4h, 1.5h, 90m</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Command of the slot</source>
        <translation>Commande du créneau</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>Prendre la modification</translation>
    </message>
    <message>
        <source>Add the slot</source>
        <translation>Ajouter le créneau</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Contenu de la requête</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revoir…</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Programmes</translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>il y en a d’autres</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Pas encore offert</translation>
    </message>
    <message>
        <source>No schedules</source>
        <translation>Aucun programme</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. It is asked again only when you say so.</source>
        <translation>L’API décrit les programmes et répond 501 pour eux ; demandé %1. Elle n’est redemandée que si vous le dites.</translation>
    </message>
    <message>
        <source>A schedule is set on the page of a device.</source>
        <translation>Un programme se règle sur la page d’un appareil.</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochaine fois %1</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>Modifier le programme de %1</translation>
    </message>
    <message>
        <source>Cancel the schedule of %1</source>
        <translation>Annuler le programme de %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SettingsConnections</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>DEMO, the built-in fleet</source>
        <translation>DEMO, la flotte intégrée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>aucune clé nécessaire</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one with a sandbox or a live key.</source>
        <translation>Aucune connexion n’est encore enregistrée. Ajoutez-en une avec une clé sandbox ou live.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (cette fenêtre)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>%1, %2, %3, read-only</source>
        <translation>%1, %2, %3, lecture seule</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Enter a new key for %1</source>
        <translation>Saisir une nouvelle clé pour %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer « %1 » ?</translation>
    </message>
    <message>
        <source>Everything of this connection on this computer goes: its key in the keyring, its settings, and its folder %1 with every stored reading. The audit log of what was sent is kept. Nothing changes at Amps or on any device. It cannot be undone.</source>
        <translation>Tout ce qui concerne cette connexion sur cet ordinateur disparaît : sa clé du trousseau, ses réglages et son dossier %1 avec chaque relevé conservé. Le journal d’audit de ce qui a été envoyé reste. Rien ne change chez Amps ni sur aucun appareil. C’est irréversible.</translation>
    </message>
    <message>
        <source>Remove everything of it</source>
        <translation>Tout retirer</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>This window records.</source>
        <translation>Cette fenêtre enregistre.</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>La base de données dit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Only a profile can share its history with other desks.</source>
        <translation>Seul un profil peut partager son historique avec d’autres postes.</translation>
    </message>
    <message>
        <source>Several desks can share one history in a PostgreSQL database. One of them records, the others read; when it closes, another takes over.</source>
        <translation>Plusieurs postes peuvent partager un historique dans une base PostgreSQL. L’un enregistre, les autres lisent ; quand il ferme, un autre prend le relais.</translation>
    </message>
    <message>
        <source>Address of a shared history</source>
        <translation>Adresse d’un historique partagé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Ne plus utiliser</translation>
    </message>
    <message>
        <source>Taken when the profile is opened again. The password is never kept here: PostgreSQL&apos;s library reads it from ~/.pgpass.</source>
        <translation>Pris en compte à la réouverture du profil. Le mot de passe n’est jamais gardé ici : la bibliothèque de PostgreSQL le lit dans ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Amps Fleet %1</source>
        <translation>Amps Fleet %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Sends nothing but the API requests that you see.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. N’envoie rien d’autre que les requêtes d’API que vous voyez.</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the device</source>
        <translation>Réglages de l’appareil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>kept by the device, %1</source>
        <translation>conservés par l’appareil, %1</translation>
    </message>
    <message>
        <source>kept by the device</source>
        <translation>conservés par l’appareil</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Impossible maintenant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>SettingsRegion</name>
    <message>
        <source>Language and units</source>
        <translation>Langue et unités</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Températures</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Comme rapportées</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Selon la grandeur</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distances</translation>
    </message>
    <message>
        <source>For readings only. Commands and settings keep the unit that the device declares, and so do charts, exports and the command line.</source>
        <translation>Pour les relevés seulement. Les commandes et les réglages gardent l’unité que l’appareil déclare, de même que les graphiques, les exports et la ligne de commande.</translation>
    </message>
</context>
<context>
    <name>SettingsSafety</name>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE est déverrouillé : les commandes atteignent de vrais équipements. Il se reverrouille dans %1.</translation>
    </message>
    <message>
        <source>Each command is sent after a confirmation.</source>
        <translation>Chaque commande est envoyée après une confirmation.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent from this connection</source>
        <translation>Lecture seule : rien ne peut être envoyé par cette connexion</translation>
    </message>
    <message>
        <source>Unlock LIVE for</source>
        <translation>Déverrouiller LIVE pour</translation>
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
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>It locks by itself when the time is over, when the screen is locked, when the computer sleeps, and when any sign of the environment disagrees.</source>
        <translation>Il se verrouille de lui-même quand le temps est écoulé, quand l’écran est verrouillé, quand l’ordinateur se met en veille et quand un signe de l’environnement est en désaccord.</translation>
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
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Authorities trusted</source>
        <translation>Autorités reconnues</translation>
    </message>
    <message>
        <source>Certificates in doubt</source>
        <translation>Certificats douteux</translation>
    </message>
    <message>
        <source>refused, without exception</source>
        <translation>refusés, sans exception</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>refused: a key goes nowhere else</source>
        <translation>refusées : une clé ne va nulle part ailleurs</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>http simple</translation>
    </message>
    <message>
        <source>to this computer only</source>
        <translation>vers cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>A company network may need an authority of its own: the path of its certificate in PEM form.</source>
        <translation>Un réseau d’entreprise peut demander sa propre autorité : le chemin de son certificat au format PEM.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificat d’une autorité</translation>
    </message>
    <message>
        <source>/path/to/authority.pem</source>
        <translation>/chemin/vers/autorite.pem</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Ne plus utiliser</translation>
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
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>A tenth is above</source>
        <translation>Un dixième est au-dessus</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>A tenth is below</source>
        <translation>Un dixième est en dessous</translation>
    </message>
    <message>
        <source>10 % above</source>
        <translation>10 % au-dessus</translation>
    </message>
    <message>
        <source>10 % below</source>
        <translation>10 % en dessous</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>The file is damaged: %1 at byte %2.</source>
        <translation>Le fichier est abîmé : %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>This is no support bundle.</source>
        <translation>Ceci n’est pas un dossier d’assistance.</translation>
    </message>
    <message>
        <source>The bundle was made by a later version of this application.</source>
        <translation>Le dossier vient d’une version plus récente de ce programme.</translation>
    </message>
</context>
<context>
    <name>TagsPopup</name>
    <message>
        <source>Tags and note</source>
        <translation>Étiquettes et note</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n device(s)</source>
        <translation>
            <numerusform>Étiquettes de %n appareil</numerusform>
            <numerusform>Étiquettes de %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Poser</translation>
    </message>
    <message>
        <source>One note for all of them</source>
        <translation>Une note pour tous</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Borne de recharge</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning: a family of devices</extracomment>
        <translation>CVC</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Onduleur solaire</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
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
        <translation>Données intégrées, sans réseau</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>Appareils simulés</translation>
    </message>
    <message>
        <source>Real equipment</source>
        <translation>Vrais équipements</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, heure de l’installation</translation>
    </message>
    <message>
        <source>22:00, tomorrow 06:00, 1.5h</source>
        <translation>22:00, demain 06:00, 1,5 h</translation>
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
        <translation>%1, attendu ensuite</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1, pas encore</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Beside the step of an action that is awaited now</extracomment>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, après %2</translation>
    </message>
</context>
<context>
    <name>TimelineSteps</name>
    <message>
        <source>Steps of the action</source>
        <translation>Étapes de l’action</translation>
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
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Command palette, Ctrl+K</source>
        <translation>Palette de commandes, Ctrl+K</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Reprendre les relevés</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Suspendre les relevés</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Manual, F1</source>
        <translation>Manuel, F1</translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
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
        <translation>Clé de %1 – Amps Fleet</translation>
    </message>
    <message>
        <source>Welcome – Amps Fleet</source>
        <translation>Bienvenue – Amps Fleet</translation>
    </message>
    <message>
        <source>Amps Fleet</source>
        <translation>Amps Fleet</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Sombre ou clair</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>Ce fichier ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>This is the certificate of a server, not of an authority: it cannot vouch for any other.</source>
        <translation>C’est le certificat d’un serveur, pas d’une autorité : il ne peut se porter garant d’aucun autre.</translation>
    </message>
    <message>
        <source>The certificate in this file has expired.</source>
        <translation>Le certificat de ce fichier a expiré.</translation>
    </message>
    <message>
        <source>The delivery lacks its id, its time stamp or its signature.</source>
        <translation>Il manque à la livraison son id, son horodatage ou sa signature.</translation>
    </message>
    <message>
        <source>The time stamp is no whole number of seconds.</source>
        <translation>L’horodatage n’est pas un nombre entier de secondes.</translation>
    </message>
    <message>
        <source>The delivery was signed more than five minutes before it was checked.</source>
        <translation>La livraison a été signée plus de cinq minutes avant sa vérification.</translation>
    </message>
    <message>
        <source>The delivery is signed for a time more than five minutes ahead.</source>
        <translation>La livraison est signée pour une heure à plus de cinq minutes dans le futur.</translation>
    </message>
    <message>
        <source>There is no signature of version v1.</source>
        <translation>Il n’y a pas de signature de version v1.</translation>
    </message>
    <message>
        <source>The signature was not made with this secret over this id, time stamp and body.</source>
        <translation>La signature n’a pas été faite avec ce secret sur cet id, cet horodatage et ce contenu.</translation>
    </message>
    <message>
        <source>A delivery with this id was verified before.</source>
        <translation>Une livraison portant cet id a déjà été vérifiée.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionCountdown</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>This action is not known.</source>
        <translation>Cette action n’est pas connue.</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled; this one is %1.</source>
        <translation>Seule une action prévue peut être annulée ; celle-ci est %1.</translation>
    </message>
    <message>
        <source>Booked; the service did not say for when.</source>
        <translation>Prévue ; le service n’a pas dit pour quand.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>You asked for %1.</source>
        <translation>Vous avez demandé %1.</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Commence dans %1</translation>
    </message>
    <message>
        <source>It should start now</source>
        <translation>Elle devrait commencer maintenant</translation>
    </message>
    <message>
        <source>It should have started %1 ago and is still booked</source>
        <translation>Elle aurait dû commencer il y a %1 et est encore prévue</translation>
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
        <translation>Aucune heure donnée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>pas d’ici</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTimeline</name>
    <message>
        <source>the maker</source>
        <translation>le fabricant</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>d’ici</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>pas d’ici</translation>
    </message>
    <message>
        <source>fires at %1, in %2</source>
        <translation>se déclenche à %1, dans %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>it did not run</source>
        <translation>elle n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Prise en compte</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>envoyée à %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>%1 accepted it</source>
        <translation>%1 l’a acceptée</translation>
    </message>
    <message>
        <source>accepted, not seen yet</source>
        <translation>acceptée, pas encore vue</translation>
    </message>
    <message>
        <source>a later read shows it, not an API state</source>
        <translation>une lecture ultérieure le montre, ce n’est pas un état de l’API</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Vue sur l’appareil</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Longer than usual: it should have started at %1.</source>
        <translation>Plus long que d’habitude : elle aurait dû commencer à %1.</translation>
    </message>
    <message>
        <source>Longer than usual: it should have ended at %1.</source>
        <translation>Plus long que d’habitude : elle aurait dû finir à %1.</translation>
    </message>
    <message>
        <source>Longer than usual: %1 mostly takes %2.</source>
        <translation>Plus long que d’habitude : %1 met le plus souvent %2.</translation>
    </message>
    <message>
        <source>It is about to start.</source>
        <translation>Elle va commencer.</translation>
    </message>
    <message>
        <source>Can be cancelled for %1.</source>
        <translation>Peut être annulée pendant %1.</translation>
    </message>
    <message>
        <source>At the end, %1, the battery goes to idle and keeps its level.</source>
        <translation>À la fin, %1, la batterie se met au repos et garde son niveau.</translation>
    </message>
    <message>
        <source>At the end, %1, the device goes back by itself.</source>
        <translation>À la fin, %1, l’appareil revient de lui-même.</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>Elle peut être annulée jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTracker</name>
    <message>
        <source>The disk has not written the intent down in time.</source>
        <translation>Le disque n’a pas noté l’intention à temps.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditCheck</name>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported</source>
        <translation>
            <numerusform>%n entrée exportée</numerusform>
            <numerusform>%n entrées exportées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::AuditFile</name>
    <message>
        <source>The audit log cannot be written: %1</source>
        <translation>Le journal d’audit ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>son dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>another window is opening it.</source>
        <translation>une autre fenêtre est en train de l’ouvrir.</translation>
    </message>
    <message>
        <source>it is not open.</source>
        <translation>il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>the file was taken away or replaced while it was in use.</source>
        <translation>le fichier a été enlevé ou remplacé pendant son utilisation.</translation>
    </message>
    <message>
        <source>the file became shorter while it was in use.</source>
        <translation>le fichier a raccourci pendant son utilisation.</translation>
    </message>
    <message>
        <source>somebody else has written to it.</source>
        <translation>quelqu’un d’autre y a écrit.</translation>
    </message>
    <message>
        <source>Another process holds the audit log.</source>
        <translation>Un autre processus tient le journal d’audit.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditStory</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>fleet::AuditWords</name>
    <message>
        <source>Shown, not confirmed</source>
        <translation>Montré, non confirmé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Décliné</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Bloqué ici</translation>
    </message>
    <message>
        <source>Confirmed, not sent</source>
        <translation>Confirmé, non envoyé</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyées</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Pas arrivé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échoué : %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>After a damaged log</source>
        <translation>Après un journal abîmé</translation>
    </message>
    <message>
        <source>Log begins</source>
        <translation>Début du journal</translation>
    </message>
    <message>
        <source>Mended after a crash</source>
        <translation>Réparé après un plantage</translation>
    </message>
    <message>
        <source>Completed, took effect</source>
        <translation>Terminé, a fait effet</translation>
    </message>
    <message>
        <source>Completed, in progress</source>
        <translation>Terminé, en cours</translation>
    </message>
    <message>
        <source>Completed, no effect yet</source>
        <translation>Terminé, pas encore d’effet</translation>
    </message>
    <message>
        <source>Completed, contradicted</source>
        <translation>Terminé, contredit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>A fait effet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No effect yet</source>
        <translation>Pas encore d’effet</translation>
    </message>
    <message>
        <source>Contradicted by a reading</source>
        <translation>Contredit par un relevé</translation>
    </message>
    <message>
        <source>The log begins</source>
        <translation>Le journal commence</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montré</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Accepted, HTTP %1</source>
        <translation>Accepté, HTTP %1</translation>
    </message>
    <message>
        <source>Refused, HTTP %1</source>
        <translation>Refusé, HTTP %1</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>C’était arrivé</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Ce n’est pas arrivé</translation>
    </message>
    <message>
        <source>The action ended: %1</source>
        <translation>L’action s’est achevée : %1</translation>
    </message>
    <message>
        <source>The log is whole.</source>
        <translation>Le journal est intact.</translation>
    </message>
    <message>
        <source>This log is whole, the one before it was not.</source>
        <translation>Ce journal est intact, le précédent ne l’était pas.</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>L’entrée %1 a été modifiée.</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>L’entrée %1 a été retirée.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were taken out.</source>
        <translation>Les entrées %1 à %2 ont été retirées.</translation>
    </message>
    <message>
        <source>An entry was put in at %1.</source>
        <translation>Une entrée a été insérée à %1.</translation>
    </message>
    <message>
        <source>Another entry stands in the place of %1.</source>
        <translation>Une autre entrée se trouve à la place de %1.</translation>
    </message>
    <message>
        <source>An entry was repeated at %1.</source>
        <translation>Une entrée a été répétée à %1.</translation>
    </message>
    <message>
        <source>The log was cut off in the middle of entry %1.</source>
        <translation>Le journal a été coupé au milieu de l’entrée %1.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on.</source>
        <translation>La fin du journal manque, à partir de l’entrée %1.</translation>
    </message>
    <message>
        <source>The log was written anew, up to entry %1.</source>
        <translation>Le journal a été réécrit, jusqu’à l’entrée %1.</translation>
    </message>
    <message>
        <source>The head of the log is missing.</source>
        <translation>La tête du journal manque.</translation>
    </message>
    <message>
        <source>The head of the log was changed.</source>
        <translation>La tête du journal a été modifiée.</translation>
    </message>
    <message>
        <source>The head is older than the log, which goes on from entry %1.</source>
        <translation>La tête est plus ancienne que le journal, qui continue à partir de l’entrée %1.</translation>
    </message>
    <message>
        <source>The head belongs to another log.</source>
        <translation>La tête appartient à un autre journal.</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Le journal ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from the first one on.</source>
        <translation>
            <numerusform>%n entrée suit depuis la première.</numerusform>
            <numerusform>%n entrées se suivent depuis la première.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, each chained to the one before, and the head agrees.</source>
        <translation>
            <numerusform>%n entrée, et la tête concorde.</numerusform>
            <numerusform>%n entrées, chacune enchaînée à la précédente, et la tête concorde.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>The last run ended in the middle of an entry, as after a crash.</source>
        <translation>La dernière session s’est terminée au milieu d’une entrée, comme après un plantage.</translation>
    </message>
    <message>
        <source>Of the one before it, this was found: %1.</source>
        <translation>Du journal précédent, on a constaté : %1.</translation>
    </message>
    <message>
        <source>Its last entries were cut off, or an older copy was put back.</source>
        <translation>Ses dernières entrées ont été coupées, ou une copie plus ancienne a été remise.</translation>
    </message>
    <message>
        <source>The entries follow each other, but they are not those whose head was kept: somebody made the chain anew, or an older copy was continued.</source>
        <translation>Les entrées se suivent, mais ce ne sont pas celles dont la tête a été gardée : quelqu’un a refait la chaîne, ou une copie plus ancienne a été continuée.</translation>
    </message>
    <message>
        <source>Without its head, nobody can tell whether the end is missing.</source>
        <translation>Sans sa tête, nul ne peut dire si la fin manque.</translation>
    </message>
    <message>
        <source>The break is there, or in the entry before it, if its own hash was made anew.</source>
        <translation>La rupture est là, ou dans l’entrée précédente si sa propre empreinte a été refaite.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BookImport</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The first line must name the columns: id, and name, tags or note.</source>
        <translation>La première ligne doit nommer les colonnes : id, et name, tags ou note.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>L’id manque.</translation>
    </message>
    <message>
        <source>The same device stands in line %1 already; that one counts.</source>
        <translation>Le même appareil figure déjà à la ligne %1 ; c’est celle-là qui compte.</translation>
    </message>
    <message>
        <source>%1 “%2” goes</source>
        <translation>%1 : « %2 » est enlevé</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 « %2 »</translation>
    </message>
    <message>
        <source>%1 “%2” instead of “%3”</source>
        <translation>%1 « %2 » au lieu de « %3 »</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
</context>
<context>
    <name>fleet::BookedAhead</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>Two times, and what is booked between them</extracomment>
        <translation>%1 à %2 : %3</translation>
    </message>
    <message>
        <source>Nothing is booked for the next 24 hours.</source>
        <translation>Rien n’est prévu pour les 24 prochaines heures.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 charge</comment>
        <extracomment>How many of which command, as the API spells it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2: nothing booked</source>
        <translation>de %1 à %2 : rien de prévu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked for the next 24 hours, at most %1 within a quarter of an hour, from %2 on.</source>
        <extracomment>%1 is how many begin within one quarter of an hour, %2 the time of that quarter</extracomment>
        <translation>
            <numerusform>%Ln prévue pour les 24 prochaines heures, au plus %1 en un quart d’heure, à partir de %2.</numerusform>
            <numerusform>%Ln prévues pour les 24 prochaines heures, au plus %1 en un quart d’heure, à partir de %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BundleDesk</name>
    <message>
        <source>The bundle could not be written: %1.</source>
        <translation>Le dossier n’a pas pu être écrit : %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>The file is larger than any support bundle.</source>
        <translation>Le fichier est plus gros que n’importe quel dossier d’assistance.</translation>
    </message>
    <message>
        <source>Made %1 by Amps Fleet %2 on %3, environment %4, %5</source>
        <translation>Fait le %1 par Amps Fleet %2 sur %3, environnement %4, %5</translation>
    </message>
</context>
<context>
    <name>fleet::CapabilityMatrix</name>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>fleet::ChartRange</name>
    <message>
        <source>%1, lowest</source>
        <translation>%1, minimum</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, maximum</translation>
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
        <translation>non relevé</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>a time that has not been yet, in a table over time</comment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column of a table and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what was known then</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>fleet::CommandComposer</name>
    <message>
        <source>Time at the plant, for example 22:00, tomorrow 06:00, 2026-06-12 22:00, +30m or +1.5h. At most 30 days ahead.</source>
        <translation>Heure de l’installation, par exemple 22:00, demain 06:00, 2026-06-12 22:00, +30 min ou +1,5 h. Au plus 30 jours à l’avance.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Revoir %1</translation>
    </message>
    <message>
        <source>The device declares other limits than when the form was opened.</source>
        <translation>L’appareil déclare d’autres limites qu’à l’ouverture du formulaire.</translation>
    </message>
    <message>
        <source>Enter a value, or untick it: then it is not sent.</source>
        <translation>Saisissez une valeur, ou décochez-la : elle n’est alors pas envoyée.</translation>
    </message>
    <message>
        <source>Enter when it shall start.</source>
        <translation>Saisissez quand cela doit commencer.</translation>
    </message>
    <message>
        <source>This is no time. Try 22:00, 2026-06-12 22:00, +30m or +1.5h.</source>
        <translation>Ce n’est pas une heure. Essayez 22:00, 2026-06-12 22:00, +30 min ou +1,5 h.</translation>
    </message>
    <message>
        <source>Enter when it shall end.</source>
        <translation>Saisissez quand cela doit finir.</translation>
    </message>
    <message>
        <source>Enter a clock time, such as 05:00 or 2026-06-13 05:00.</source>
        <translation>Saisissez une heure, comme 05:00 ou 2026-06-13 05:00.</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Aucun appareil n’est choisi.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Cet appareil n’est plus connu.</translation>
    </message>
    <message>
        <source>This device declares no commands.</source>
        <translation>Cet appareil ne déclare aucune commande.</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>aucun paramètre</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>actuellement %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>If an action is there already, you decide then.</source>
        <translation>Si une action est déjà là, vous décidez alors.</translation>
    </message>
    <message>
        <source>A booked action is cancelled and this one takes its place.</source>
        <translation>Une action prévue est annulée et celle-ci prend sa place.</translation>
    </message>
    <message>
        <source>This one starts when the other one ends.</source>
        <translation>Celle-ci commence quand l’autre finit.</translation>
    </message>
    <message>
        <source>A strategy that this application has not met.</source>
        <translation>Une stratégie que ce programme ne connaît pas encore.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at a time still to be entered</source>
        <translation>%1, à une heure encore à saisir</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>Corriger %n champ</numerusform>
            <numerusform>Corriger %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Live control of this family is not open yet: the API will probably refuse.</source>
        <translation>La commande réelle de cette famille n’est pas encore ouverte : l’API refusera sans doute.</translation>
    </message>
    <message>
        <source>The setpoints cross: it would heat to %1 and cool to %2 at the same time.</source>
        <translation>Les consignes se croisent : il chaufferait jusqu’à %1 et refroidirait à %2 en même temps.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to charge.</source>
        <translation>Elle est déjà à %1 : il n’y a rien à charger.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to discharge.</source>
        <translation>Elle est déjà à %1 : il n’y a rien à décharger.</translation>
    </message>
    <message>
        <source>Its own floor is %1: it will stop there.</source>
        <translation>Son propre plancher est %1 : elle s’arrêtera là.</translation>
    </message>
    <message>
        <source>The refusal named the limits; they are those that the form showed.</source>
        <translation>Le refus nommait les limites ; ce sont celles que le formulaire montrait.</translation>
    </message>
    <message>
        <source>The form now follows the refusal. What you entered is kept; nothing is sent again by itself.</source>
        <translation>Le formulaire suit maintenant le refus. Ce que vous avez saisi est conservé ; rien n’est renvoyé de soi-même.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken. The device is being read again.</source>
        <translation>Le refus n’a pas dit ce qui serait accepté. L’appareil est en cours de relecture.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken, and the device could not be read: %1</source>
        <translation>Le refus n’a pas dit ce qui serait accepté, et l’appareil n’a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>The device was read again and still declares what the form shows.</source>
        <translation>L’appareil a été relu et déclare toujours ce que le formulaire montre.</translation>
    </message>
    <message>
        <source>The device was read again; the form follows what it declares now.</source>
        <translation>L’appareil a été relu ; le formulaire suit ce qu’il déclare maintenant.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>L’envoi est refusé : le journal ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in words, and the names of its parameters: &quot;Charge: target, power&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Read-only device: a vehicle can be read but not commanded through the API.</source>
        <translation>Lecture seule : un véhicule peut être lu mais pas commandé par l’API.</translation>
    </message>
    <message>
        <source>Read-only device: a solar inverter can be read but not commanded through the API.</source>
        <translation>Lecture seule : un onduleur solaire peut être lu mais pas commandé par l’API.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandDesk</name>
    <message>
        <source>Not possible now</source>
        <translation>Impossible maintenant</translation>
    </message>
    <message>
        <source>This request is not known any more.</source>
        <translation>Cette demande n’est plus connue.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandWords</name>
    <message>
        <source>keeping %1</source>
        <translation>en gardant %1</translation>
    </message>
    <message>
        <source>Charge with this charger</source>
        <translation>Charger avec cette borne</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Décharger</translation>
    </message>
    <message>
        <source>Set to idle</source>
        <translation>Mettre au repos</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chauffer</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Refroidir</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <translation>Chauffer et refroidir de soi-même</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <translation>Suivre son propre programme</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batterie</translation>
    </message>
    <message>
        <source>charger</source>
        <translation>borne</translation>
    </message>
    <message>
        <source>heating and cooling</source>
        <translation>chauffage et climatisation</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <translation>onduleur solaire</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À une heure</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Plage horaire</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>La remplacer</translation>
    </message>
    <message>
        <source>Queue mine after it</source>
        <translation>Mettre la mienne à la suite</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>aucun paramètre</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, heure de l’installation</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>prise en compte</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>aucun état</translation>
    </message>
    <message>
        <source>About %1: as much as fits into the window at %2</source>
        <translation>Environ %1 : autant que la plage le permet à %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
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
        <translation>Charger avec cette borne jusqu’à %1</translation>
    </message>
    <message>
        <source>Charge with this charger at up to %1</source>
        <translation>Charger avec cette borne à %1 au plus</translation>
    </message>
    <message>
        <source>Charge with this charger to %1 at up to %2</source>
        <translation>Charger avec cette borne jusqu’à %1 à %2 au plus</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Charger %1</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>Charger %1 jusqu’à %2</translation>
    </message>
    <message>
        <source>Charge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>Charger %1 à %2 au plus</translation>
    </message>
    <message>
        <source>Charge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>Charger %1 jusqu’à %2 à %3 au plus</translation>
    </message>
    <message>
        <source>Charge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Charger jusqu’à %1</translation>
    </message>
    <message>
        <source>Charge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Charger à %1 au plus</translation>
    </message>
    <message>
        <source>Charge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Charger jusqu’à %1 à %2 au plus</translation>
    </message>
    <message>
        <source>Discharge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Décharger %1</translation>
    </message>
    <message>
        <source>Discharge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>Décharger %1 jusqu’à %2</translation>
    </message>
    <message>
        <source>Discharge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>Décharger %1 à %2 au plus</translation>
    </message>
    <message>
        <source>Discharge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>Décharger %1 jusqu’à %2 à %3 au plus</translation>
    </message>
    <message>
        <source>Discharge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Décharger jusqu’à %1</translation>
    </message>
    <message>
        <source>Discharge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Décharger à %1 au plus</translation>
    </message>
    <message>
        <source>Discharge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Décharger jusqu’à %1 à %2 au plus</translation>
    </message>
    <message>
        <source>Set %1 to idle</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Mettre %1 au repos</translation>
    </message>
    <message>
        <source>Heat to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Chauffer jusqu’à %1</translation>
    </message>
    <message>
        <source>Cool to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Refroidir jusqu’à %1</translation>
    </message>
    <message>
        <source>Heat and cool by itself between %1 and %2</source>
        <translation>Chauffer et refroidir de soi-même entre %1 et %2</translation>
    </message>
    <message>
        <source>Let %1 follow its own schedule</source>
        <extracomment>%1 is &quot;this device&quot;</extracomment>
        <translation>Laisser %1 suivre son propre programme</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it</extracomment>
        <translation>Régler %1 sur %2</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level</extracomment>
        <translation>Régler %1 sur %2, jusqu’à %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a power</extracomment>
        <translation>Régler %1 sur %2, à %3 au plus</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3 at up to %4</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level, %4 a power</extracomment>
        <translation>Régler %1 sur %2, jusqu’à %3 à %4 au plus</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Régler sur %1</translation>
    </message>
    <message>
        <source>Set to %1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>Régler sur %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>Set to %1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>Régler sur %1, à %2 au plus</translation>
    </message>
    <message>
        <source>Set to %1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>Régler sur %1, jusqu’à %2 à %3 au plus</translation>
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
        <translation>cette batterie</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>whom it is done to</comment>
        <translation>cette batterie</translation>
    </message>
    <message>
        <source>of this battery</source>
        <comment>whose it is</comment>
        <translation>de cette batterie</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>who does it</comment>
        <translation>cette borne</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>whom it is done to</comment>
        <translation>cette borne</translation>
    </message>
    <message>
        <source>of this charger</source>
        <comment>whose it is</comment>
        <translation>de cette borne</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>who does it</comment>
        <translation>cette climatisation</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>whom it is done to</comment>
        <translation>cette climatisation</translation>
    </message>
    <message>
        <source>of this heating and cooling</source>
        <comment>whose it is</comment>
        <translation>de cette climatisation</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>who does it</comment>
        <translation>cet onduleur solaire</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>whom it is done to</comment>
        <translation>cet onduleur solaire</translation>
    </message>
    <message>
        <source>of this solar inverter</source>
        <comment>whose it is</comment>
        <translation>de cet onduleur solaire</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>who does it</comment>
        <translation>ce véhicule</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>whom it is done to</comment>
        <translation>ce véhicule</translation>
    </message>
    <message>
        <source>of this vehicle</source>
        <comment>whose it is</comment>
        <translation>de ce véhicule</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>who does it</comment>
        <translation>cet appareil</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>whom it is done to</comment>
        <translation>cet appareil</translation>
    </message>
    <message>
        <source>of this device</source>
        <comment>whose it is</comment>
        <translation>de cet appareil</translation>
    </message>
    <message>
        <source>the vehicle</source>
        <comment>whom it is done to</comment>
        <translation>le véhicule</translation>
    </message>
    <message>
        <source>%1, %2?</source>
        <extracomment>A command in words, and its time: &quot;Charge this battery to 90 %, today 17:00 to 19:00?&quot;</extracomment>
        <translation>%1, %2 ?</translation>
    </message>
    <message>
        <source>%1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>%1 à %2 au plus</translation>
    </message>
    <message>
        <source>%1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>%1 jusqu’à %2 à %3 au plus</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 entre %2 et %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command in words, and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1: %2 of %3</source>
        <extracomment>&quot;About 0.7 kWh: 5 % of 13.5 kWh&quot;</extracomment>
        <translation>Environ %1 : %2 de %3</translation>
    </message>
    <message>
        <source>About %1: %2 of %3 at %4</source>
        <extracomment>&quot;About 14 min: 5 % of 13.5 kWh at 3.0 kW&quot;</extracomment>
        <translation>Environ %1 : %2 de %3 à %4</translation>
    </message>
</context>
<context>
    <name>fleet::CompareHistory</name>
    <message>
        <source>%1, devices known</source>
        <translation>%1, appareils connus</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
</context>
<context>
    <name>fleet::ConfirmationGate</name>
    <message>
        <source>The window was closed</source>
        <translation>La fenêtre a été fermée</translation>
    </message>
    <message>
        <source>Another request is being confirmed.</source>
        <translation>Une autre demande est en cours de confirmation.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Cet appareil n’est plus connu.</translation>
    </message>
    <message>
        <source>Looked at again after a change</source>
        <translation>Revue après un changement</translation>
    </message>
    <message>
        <source>Nothing is being confirmed.</source>
        <translation>Rien n’est en cours de confirmation.</translation>
    </message>
    <message>
        <source>The device is being read again.</source>
        <translation>L’appareil est en cours de relecture.</translation>
    </message>
    <message>
        <source>Something changed while this was open. Look at it again.</source>
        <translation>Quelque chose a changé pendant que ceci était ouvert. Regardez de nouveau.</translation>
    </message>
</context>
<context>
    <name>fleet::ConflictCase</name>
    <message>
        <source>the other one</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>%1 is cancelled, yours takes its place</source>
        <translation>%1 est annulée, la vôtre prend sa place</translation>
    </message>
    <message>
        <source>yours waits until the other one ends, %1</source>
        <translation>la vôtre attend que l’autre finisse, %1</translation>
    </message>
    <message>
        <source>yours waits until the other one ends</source>
        <translation>la vôtre attend que l’autre finisse</translation>
    </message>
    <message>
        <source>decided by the API: %1</source>
        <translation>décidé par l’API : %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service names ways out that this device does not offer. Wait until it ends, then ask again.</source>
        <translation>Le service nomme des issues que cet appareil n’offre pas. Attendez qu’elle finisse, puis redemandez.</translation>
    </message>
    <message>
        <source>Wait until it ends, %1, then ask again.</source>
        <translation>Attendez qu’elle finisse, %1, puis redemandez.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends.</source>
        <translation>Attendre et redemander quand elle finit.</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Garder ce qui est prévu</translation>
    </message>
    <message>
        <source>yours is discarded, no request is made</source>
        <translation>la vôtre est abandonnée, aucune requête n’est faite</translation>
    </message>
    <message>
        <source>%1 has started: it will probably be refused until that one ends</source>
        <translation>%1 a commencé : ce sera sans doute refusé jusqu’à sa fin</translation>
    </message>
    <message>
        <source>the other one has no end: it will probably be refused</source>
        <translation>l’autre n’a pas de fin : ce sera sans doute refusé</translation>
    </message>
    <message>
        <source>Keep what runs</source>
        <translation>Garder ce qui est en cours</translation>
    </message>
    <message>
        <source>your window is over before the other one ends: it will be refused</source>
        <translation>votre plage est finie avant que l’autre ne se termine : elle sera refusée</translation>
    </message>
    <message>
        <source>Your command can be reviewed again; nothing is sent before you confirm it.</source>
        <translation>Votre commande peut être revue ; rien n’est envoyé avant que vous ne la confirmiez.</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <comment>%1 is: of this battery</comment>
        <translation>L’action %1 a déjà commencé</translation>
    </message>
    <message>
        <source>%1 already has an action booked</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 a déjà une action prévue</translation>
    </message>
    <message>
        <source>The action %1 has ended</source>
        <comment>%1 is: of this battery</comment>
        <translation>L’action %1 est terminée</translation>
    </message>
    <message>
        <source>Replacing gives up what is booked: %1.</source>
        <translation>Remplacer fait perdre ce qui est prévu : %1.</translation>
    </message>
    <message>
        <source>The target is then %1 instead of %2.</source>
        <translation>La cible est alors %1 au lieu de %2.</translation>
    </message>
</context>
<context>
    <name>fleet::ConnectionProbe</name>
    <message>
        <source>The key is a sandbox key, but the service answers as “%1”. It is not opened.</source>
        <translation>La clé est une clé sandbox, mais le service répond comme « %1 ». Elle n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The key counts as LIVE, but the service answers as “%1”. It is not opened.</source>
        <translation>La clé compte comme LIVE, mais le service répond comme « %1 ». Elle n’est pas ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>Sandbox key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Clé sandbox reconnue, %n appareil lisible.</numerusform>
            <numerusform>Clé sandbox reconnue, %n appareils lisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LIVE key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Clé LIVE reconnue, %n appareil lisible.</numerusform>
            <numerusform>Clé LIVE reconnue, %n appareils lisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is accepted. It sees no devices yet.</source>
        <translation>La clé est acceptée. Elle ne voit encore aucun appareil.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the families cannot be read now.</source>
        <translation>
            <numerusform>%n famille ne peut pas être lue maintenant.</numerusform>
            <numerusform>%n des familles ne peuvent pas être lues maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer connected, and is the address right?</source>
        <translation>%1 est introuvable. Cet ordinateur est-il connecté, et l’adresse est-elle juste ?</translation>
    </message>
    <message>
        <source>%1 did not answer within ten seconds.</source>
        <translation>%1 n’a pas répondu en dix secondes.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is: its certificate is not trusted on this computer. Nothing was sent.</source>
        <translation>%1 ne peut pas prouver son identité : son certificat n’est pas reconnu sur cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 refused this key. Was it copied whole, and is it still valid?</source>
        <translation>%1 a refusé cette clé. A-t-elle été copiée en entier, et est-elle encore valable ?</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Try again in a minute.</source>
        <translation>%1 demande de ralentir. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own now (%2).</source>
        <translation>%1 a lui-même des difficultés en ce moment (%2).</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Rien ne répond à %1.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the Amps API.</source>
        <translation>Ce qui répond à %1 n’est pas l’API Amps.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address. A key follows no redirect; enter the final address.</source>
        <translation>%1 renvoie les requêtes vers une autre adresse. Une clé ne suit aucune redirection ; saisissez l’adresse finale.</translation>
    </message>
    <message>
        <source>There is no Amps API at this address of %1.</source>
        <translation>Il n’y a pas d’API Amps à cette adresse de %1.</translation>
    </message>
    <message>
        <source>%1 refused the first read.</source>
        <translation>%1 a refusé la première lecture.</translation>
    </message>
    <message>
        <source>The look at %1 was given up.</source>
        <translation>Le coup d’œil à %1 a été abandonné.</translation>
    </message>
</context>
<context>
    <name>fleet::CustomerDesk</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu : %2</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceDetail</name>
    <message>
        <source>%1 is a family this app has not met before.</source>
        <translation>%1 est une famille que ce programme ne connaissait pas.</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>lu il y a %1</translation>
    </message>
    <message>
        <source>sync not reported</source>
        <translation>synchro non rapportée</translation>
    </message>
    <message>
        <source>sync available</source>
        <translation>synchro disponible</translation>
    </message>
    <message>
        <source>sync not available</source>
        <translation>synchro indisponible</translation>
    </message>
    <message>
        <source>Pulled %1, %2</source>
        <translation>Relevé : %1, %2</translation>
    </message>
    <message>
        <source>Pull time not reported, %1</source>
        <translation>Heure du relevé non rapportée, %1</translation>
    </message>
    <message>
        <source>%1 should be %2 and is %3</source>
        <translation>%1 devrait être %2 et est %3</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceExplanation</name>
    <message>
        <source>Device %1</source>
        <translation>Appareil %1</translation>
    </message>
    <message>
        <source>Seen at %1 through %2, environment %3</source>
        <translation>Vu à %1 par %2, environnement %3</translation>
    </message>
    <message>
        <source>Nothing is known of it in this window.</source>
        <translation>Rien n’en est connu dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Family %1, maker %2, model %3</source>
        <translation>Famille %1, fabricant %2, modèle %3</translation>
    </message>
    <message>
        <source>How old is this?</source>
        <translation>De quand cela date-t-il ?</translation>
    </message>
    <message>
        <source>  last pulled from the maker: %1</source>
        <translation>  dernier relevé chez le fabricant : %1</translation>
    </message>
    <message>
        <source>  the maker answers</source>
        <translation>  le fabricant répond</translation>
    </message>
    <message>
        <source>  the maker does not answer: these are last known values</source>
        <translation>  le fabricant ne répond pas : ce sont les dernières valeurs connues</translation>
    </message>
    <message>
        <source>  the answer does not say whether the maker answers</source>
        <translation>  la réponse ne dit pas si le fabricant répond</translation>
    </message>
    <message>
        <source>  it is no longer in the lists</source>
        <translation>  il n’est plus dans les listes</translation>
    </message>
    <message>
        <source>  the last read was refused: %1 %2 [%3]</source>
        <translation>  la dernière lecture a été refusée : %1 %2 [%3]</translation>
    </message>
    <message>
        <source>What does it report?</source>
        <translation>Que rapporte-t-il ?</translation>
    </message>
    <message>
        <source>  nothing</source>
        <translation>  rien</translation>
    </message>
    <message>
        <source>What can be asked of it?</source>
        <translation>Que peut-on lui demander ?</translation>
    </message>
    <message>
        <source>How is it set?</source>
        <translation>Comment est-il réglé ?</translation>
    </message>
    <message>
        <source>What was asked of it lately?</source>
        <translation>Que lui a-t-on demandé récemment ?</translation>
    </message>
    <message>
        <source>  (from this window)</source>
        <translation>  (depuis cette fenêtre)</translation>
    </message>
    <message>
        <source>  no action is known</source>
        <translation>  aucune action connue</translation>
    </message>
    <message>
        <source>Which requests were about it?</source>
        <translation>Quelles requêtes le concernaient ?</translation>
    </message>
    <message>
        <source>  none but the sweeps of its family</source>
        <translation>  aucune sinon les tournées de sa famille</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceHistory</name>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceListModel</name>
    <message>
        <source>mean level %1</source>
        <translation>niveau moyen %1</translation>
    </message>
    <message>
        <source>%1 left out of sums</source>
        <translation>%1 hors des sommes</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>L’horloge du service avance de %1 sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>L’horloge du service retarde de %1 sur celle de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceSentence</name>
    <message>
        <source>At %1.</source>
        <comment>charge level</comment>
        <translation>À %1.</translation>
    </message>
    <message>
        <source>%1 with %2 at %3.</source>
        <extracomment>Charging with 5.2 kW at 85 %.</extracomment>
        <translation>%1 à %2, à %3.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>Idle at 90 %.</extracomment>
        <translation>%1 à %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Charging a vehicle with %1.</source>
        <translation>Charge un véhicule à %1.</translation>
    </message>
    <message>
        <source>Charging a vehicle.</source>
        <translation>Charge un véhicule.</translation>
    </message>
    <message>
        <source>A vehicle is connected and not charging.</source>
        <translation>Un véhicule est branché et ne charge pas.</translation>
    </message>
    <message>
        <source>Available, no vehicle connected.</source>
        <translation>Disponible, aucun véhicule branché.</translation>
    </message>
    <message>
        <source>%1, no vehicle connected.</source>
        <translation>%1, aucun véhicule branché.</translation>
    </message>
    <message>
        <source>Heating from %1 towards %2.</source>
        <extracomment>Heating from 18.5 °C towards 21.0 °C.</extracomment>
        <translation>Chauffe de %1 vers %2.</translation>
    </message>
    <message>
        <source>Cooling from %1 towards %2.</source>
        <translation>Refroidit de %1 vers %2.</translation>
    </message>
    <message>
        <source>%1 mode, at rest, %2.</source>
        <extracomment>Heat mode, at rest, 18.5 °C.</extracomment>
        <translation>Mode %1, au repos, %2.</translation>
    </message>
    <message>
        <source>%1 mode, %2.</source>
        <translation>Mode %1, %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a temperature</comment>
        <translation>À %1.</translation>
    </message>
    <message>
        <source>%1 mode.</source>
        <translation>Mode %1.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Il suit son propre programme.</translation>
    </message>
    <message>
        <source>A permanent hold stands.</source>
        <translation>Un maintien permanent est en vigueur.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>Son maintien est %1.</translation>
    </message>
    <message>
        <source>Producing %1.</source>
        <translation>Produit %1.</translation>
    </message>
    <message>
        <source>Producing.</source>
        <translation>Produit.</translation>
    </message>
    <message>
        <source>Producing nothing.</source>
        <translation>Ne produit rien.</translation>
    </message>
    <message>
        <source>Charging with %1 at %2.</source>
        <translation>Charge à %1, à %2.</translation>
    </message>
    <message>
        <source>Charging.</source>
        <translation>Charge.</translation>
    </message>
    <message>
        <source>Charging at %1.</source>
        <translation>Charge à %1.</translation>
    </message>
    <message>
        <source>About %1 to its limit of %2.</source>
        <translation>Environ %1 jusqu’à sa limite de %2.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>Branché.</translation>
    </message>
    <message>
        <source>Unplugged.</source>
        <translation>Débranché.</translation>
    </message>
    <message>
        <source>Fully charged at %1.</source>
        <translation>Entièrement chargé à %1.</translation>
    </message>
    <message>
        <source>Plugged in and not charging, at %1.</source>
        <translation>Branché et ne charge pas, à %1.</translation>
    </message>
    <message>
        <source>Unplugged at %1.</source>
        <translation>Débranché à %1.</translation>
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
        <translation>La commande %1 est en vigueur ; son but est atteint.</translation>
    </message>
    <message>
        <source>The %1 command stands.</source>
        <translation>La commande %1 est en vigueur.</translation>
    </message>
    <message>
        <source>The %1 command stands: it serves the home by itself.</source>
        <translation>La commande %1 est en vigueur : il alimente la maison de lui-même.</translation>
    </message>
    <message>
        <source>The %1 command stands: it is kept as a backup.</source>
        <translation>La commande %1 est en vigueur : il est gardé en secours.</translation>
    </message>
    <message>
        <source>The %1 command stands: it feeds the grid by itself.</source>
        <translation>La commande %1 est en vigueur : il alimente le réseau de lui-même.</translation>
    </message>
    <message>
        <source>last</source>
        <comment>the last command</comment>
        <translation>dernière</translation>
    </message>
    <message>
        <source>The %1 command failed.</source>
        <translation>La commande %1 a échoué.</translation>
    </message>
    <message>
        <source>The %1 command failed: %2.</source>
        <translation>La commande %1 a échoué : %2.</translation>
    </message>
    <message>
        <source>The %1 command is under way.</source>
        <translation>La commande %1 est en route.</translation>
    </message>
    <message>
        <source>The %1 command is booked.</source>
        <translation>La commande %1 est prévue.</translation>
    </message>
    <message>
        <source>The %1 command is in state %2.</source>
        <translation>La commande %1 est dans l’état %2.</translation>
    </message>
    <message>
        <source>No longer in the lists.</source>
        <translation>N’est plus dans les listes.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer.</source>
        <translation>Hors ligne chez le fabricant.</translation>
    </message>
    <message>
        <source>The service finds no data of it.</source>
        <translation>Le service n’en trouve aucune donnée.</translation>
    </message>
    <message>
        <source>The customer has to link it again: %1.</source>
        <translation>Le client doit le lier de nouveau : %1.</translation>
    </message>
    <message>
        <source>Never read: nothing is known about it yet.</source>
        <translation>Jamais lu : rien n’en est encore connu.</translation>
    </message>
    <message>
        <source>No sync.</source>
        <translation>Pas de synchro.</translation>
    </message>
    <message>
        <source>No sync since %1.</source>
        <translation>Pas de synchro depuis %1.</translation>
    </message>
    <message>
        <source>Last known, %1: %2</source>
        <translation>Dernier état connu, %1 : %2</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <translation>Dernier état connu : %1</translation>
    </message>
    <message>
        <source>It reports nothing.</source>
        <translation>Il ne rapporte rien.</translation>
    </message>
    <message>
        <source>This is %1 old.</source>
        <translation>Cela date de %1.</translation>
    </message>
    <message>
        <source>This application has not met the family %1 before.</source>
        <translation>Ce programme ne connaissait pas la famille %1.</translation>
    </message>
    <message>
        <source>It takes no commands.</source>
        <translation>Il ne prend aucune commande.</translation>
    </message>
    <message>
        <source>the %1 command failed</source>
        <translation>la commande %1 a échoué</translation>
    </message>
    <message>
        <source>the %1 command failed, %2</source>
        <translation>la commande %1 a échoué, %2</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Appareil en lecture seule</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Aucune action pour l’instant</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a command</comment>
        <translation>%1 échouée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an error code and the command</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, booked</source>
        <comment>a command</comment>
        <translation>%1, prévue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a command</comment>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>Vehicles are read-only: the service takes no commands for them.</source>
        <translation>Les véhicules sont en lecture seule : le service ne prend aucune commande pour eux.</translation>
    </message>
    <message>
        <source>Solar inverters are read-only: the service takes no commands for them.</source>
        <translation>Les onduleurs solaires sont en lecture seule : le service ne prend aucune commande pour eux.</translation>
    </message>
    <message>
        <source>Its last answer declared no commands at all.</source>
        <translation>Sa dernière réponse ne déclarait aucune commande.</translation>
    </message>
    <message>
        <source>The device declares an empty list of commands.</source>
        <translation>L’appareil déclare une liste de commandes vide.</translation>
    </message>
</context>
<context>
    <name>fleet::EffectCheck</name>
    <message>
        <source>It is idle.</source>
        <translation>Il est au repos.</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>Il charge.</translation>
    </message>
    <message>
        <source>No vehicle is connected.</source>
        <translation>Aucun véhicule n’est branché.</translation>
    </message>
    <message>
        <source>It does not charge yet.</source>
        <translation>Il ne charge pas encore.</translation>
    </message>
    <message>
        <source>It does not charge.</source>
        <translation>Il ne charge pas.</translation>
    </message>
    <message>
        <source>It still charges.</source>
        <translation>Il charge encore.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Il est éteint.</translation>
    </message>
    <message>
        <source>It still runs.</source>
        <translation>Il fonctionne encore.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Il suit son propre programme.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>Son maintien est %1.</translation>
    </message>
    <message>
        <source>%1 It is %2 now.</source>
        <translation>%1 Il est à %2 maintenant.</translation>
    </message>
    <message>
        <source>Mode and setpoints are those that were asked for.</source>
        <translation>Mode et consignes sont ceux qui ont été demandés.</translation>
    </message>
    <message>
        <source>Idle at %1. The command stands; its target is met.</source>
        <translation>Au repos à %1. La commande est en vigueur ; son but est atteint.</translation>
    </message>
    <message>
        <source>Idle at %1, as far as it goes.</source>
        <translation>Au repos à %1, aussi loin que possible.</translation>
    </message>
    <message>
        <source>The command stands, but it does not charge yet.</source>
        <translation>La commande est en vigueur, mais il ne charge pas encore.</translation>
    </message>
    <message>
        <source>The command stands, but it does not discharge yet.</source>
        <translation>La commande est en vigueur, mais il ne décharge pas encore.</translation>
    </message>
    <message>
        <source>Accepted, not seen yet.</source>
        <translation>Accepté, pas encore vu.</translation>
    </message>
    <message>
        <source>Its mode is %1.</source>
        <translation>Son mode est %1.</translation>
    </message>
    <message>
        <source>Its setpoint is %1.</source>
        <translation>Sa consigne est %1.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>En décharge</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, at %2 on the way to %3.</source>
        <translation>%1, à %2 en route vers %3.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>Il indique %1.</translation>
    </message>
    <message>
        <source>It charges at %1.</source>
        <translation>Il charge à %1.</translation>
    </message>
    <message>
        <source>It discharges at %1.</source>
        <translation>Il décharge à %1.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Vehicle connected</source>
        <translation>Véhicule branché</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <translation>Consigne de chauffage</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <translation>Consigne de refroidissement</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Standing command</source>
        <translation>Commande en vigueur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>a fait effet</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>no effect yet</source>
        <translation>pas encore d’effet</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contredit</translation>
    </message>
</context>
<context>
    <name>fleet::ErrorCatalogue</name>
    <message>
        <source>The API did not accept the key</source>
        <translation>L’API n’a pas accepté la clé</translation>
    </message>
    <message>
        <source>Either no key arrived, or too much was asked at once and the API calls that unauthorised. One quiet request will tell which.</source>
        <translation>Soit aucune clé n’est arrivée, soit trop a été demandé d’un coup et l’API appelle cela non autorisé. Une seule requête tranquille dira lequel.</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Vérifier la clé</translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation>Cette clé n’est pas valable</translation>
    </message>
    <message>
        <source>The key is unknown, malformed or revoked, or the maker refused the key of the customer&apos;s account.</source>
        <translation>La clé est inconnue, mal formée ou révoquée, ou le fabricant a refusé la clé du compte du client.</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>La clé a expiré</translation>
    </message>
    <message>
        <source>Make a new key in the Amps dashboard and enter it here.</source>
        <translation>Créez une nouvelle clé dans le tableau de bord Amps et saisissez-la ici.</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Prié de ralentir</translation>
    </message>
    <message>
        <source>Too many requests at once. Reading goes on more slowly by itself; a command is not sent again by itself.</source>
        <translation>Trop de requêtes d’un coup. La lecture continue plus lentement d’elle-même ; une commande n’est pas renvoyée d’elle-même.</translation>
    </message>
    <message>
        <source>The maker asks to slow down</source>
        <translation>Le fabricant demande de ralentir</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud takes no more requests just now. What is shown are the last known values.</source>
        <translation>Le nuage du fabricant ne prend plus de requêtes pour l’instant. Ce qui est montré sont les dernières valeurs connues.</translation>
    </message>
    <message>
        <source>The maker refused the customer&apos;s login</source>
        <translation>Le fabricant a refusé l’identifiant du client</translation>
    </message>
    <message>
        <source>The stored login of the customer no longer works. The customer has to link the device again.</source>
        <translation>L’identifiant conservé du client ne fonctionne plus. Le client doit lier l’appareil de nouveau.</translation>
    </message>
    <message>
        <source>Copy re-link address</source>
        <translation>Copier l’adresse de liaison</translation>
    </message>
    <message>
        <source>This key may not do that</source>
        <translation>Cette clé n’a pas ce droit</translation>
    </message>
    <message>
        <source>The key lacks the permission. Permissions are set in the Amps dashboard.</source>
        <translation>La permission manque à la clé. Les permissions se règlent dans le tableau de bord Amps.</translation>
    </message>
    <message>
        <source>Live access is not enabled</source>
        <translation>L’accès live n’est pas activé</translation>
    </message>
    <message>
        <source>This customer account is not open for real devices yet. Amps enables it; the sandbox works without.</source>
        <translation>Ce compte client n’est pas encore ouvert aux vrais appareils. Amps l’active ; SANDBOX fonctionne sans.</translation>
    </message>
    <message>
        <source>Try in sandbox</source>
        <translation>Essayer dans SANDBOX</translation>
    </message>
    <message>
        <source>The maker refused the one-time code</source>
        <translation>Le fabricant a refusé le code à usage unique</translation>
    </message>
    <message>
        <source>The customer has to link the account again with a fresh code.</source>
        <translation>Le client doit lier le compte de nouveau avec un nouveau code.</translation>
    </message>
    <message>
        <source>The maker asks the customer for a one-time code</source>
        <translation>Le fabricant demande au client un code à usage unique</translation>
    </message>
    <message>
        <source>The account is protected by a second factor. The customer has to link it again and enter the code.</source>
        <translation>Le compte est protégé par un second facteur. Le client doit le lier de nouveau et saisir le code.</translation>
    </message>
    <message>
        <source>The customer&apos;s account is locked at the maker</source>
        <translation>Le compte du client est bloqué chez le fabricant</translation>
    </message>
    <message>
        <source>The customer has to unlock it with the maker, then link it again.</source>
        <translation>Le client doit le débloquer chez le fabricant, puis le lier de nouveau.</translation>
    </message>
    <message>
        <source>The maker takes another kind of login</source>
        <translation>Le fabricant demande une autre sorte d’identifiant</translation>
    </message>
    <message>
        <source>The account was linked in a way that this maker does not offer. The customer has to link it again.</source>
        <translation>Le compte a été lié d’une manière que ce fabricant n’offre pas. Le client doit le lier de nouveau.</translation>
    </message>
    <message>
        <source>The maker takes another way of logging in</source>
        <translation>Le fabricant demande une autre façon de s’identifier</translation>
    </message>
    <message>
        <source>The link to the maker&apos;s account is gone</source>
        <translation>Le lien avec le compte du fabricant a disparu</translation>
    </message>
    <message>
        <source>The API holds no login for this device any more. The customer has to link it again.</source>
        <translation>L’API n’a plus d’identifiant pour cet appareil. Le client doit le lier de nouveau.</translation>
    </message>
    <message>
        <source>The API does not know this device</source>
        <translation>L’API ne connaît pas cet appareil</translation>
    </message>
    <message>
        <source>It was unlinked, belongs to another key, or was never read. The last values that were seen here stay, marked as old.</source>
        <translation>Il a été délié, appartient à une autre clé ou n’a jamais été lu. Les dernières valeurs vues ici restent, marquées comme anciennes.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The API does not know this</source>
        <translation>L’API ne connaît pas cela</translation>
    </message>
    <message>
        <source>What was asked for does not exist, or belongs to another key.</source>
        <translation>Ce qui est demandé n’existe pas, ou appartient à une autre clé.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Hors ligne chez le fabricant</translation>
    </message>
    <message>
        <source>The command is not among those that the device declares now.</source>
        <translation>La commande n’est pas de celles que l’appareil déclare maintenant.</translation>
    </message>
    <message>
        <source>Choose another command</source>
        <translation>Choisir une autre commande</translation>
    </message>
    <message>
        <source>This command does not take that parameter</source>
        <translation>Cette commande ne prend pas ce paramètre</translation>
    </message>
    <message>
        <source>The device does not declare it for this command now. Leave it out.</source>
        <translation>L’appareil ne le déclare pas pour cette commande maintenant. Laissez-le de côté.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <source>That unit is not accepted here</source>
        <translation>Cette unité n’est pas acceptée ici</translation>
    </message>
    <message>
        <source>The device declares another unit for this parameter.</source>
        <translation>L’appareil déclare une autre unité pour ce paramètre.</translation>
    </message>
    <message>
        <source>Use the declared unit</source>
        <translation>Utiliser l’unité déclarée</translation>
    </message>
    <message>
        <source>That value is outside what it accepts now</source>
        <translation>Cette valeur est hors de ce qu’il accepte maintenant</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two reads: a warm pack, a firmware update, a grid rule.</source>
        <translation>Les limites appartiennent à l’appareil et peuvent changer entre deux lectures : une batterie chaude, un nouveau micrologiciel, une règle du réseau.</translation>
    </message>
    <message>
        <source>Use the nearest value</source>
        <translation>Utiliser la valeur la plus proche</translation>
    </message>
    <message>
        <source>This command cannot run at that time</source>
        <translation>Cette commande ne peut pas s’exécuter à ce moment</translation>
    </message>
    <message>
        <source>The device declares other ways of running it.</source>
        <translation>L’appareil déclare d’autres façons de l’exécuter.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Choisir un autre moment</translation>
    </message>
    <message>
        <source>The start has passed already</source>
        <translation>Le début est déjà passé</translation>
    </message>
    <message>
        <source>The time is read as the wall clock at the plant, which may be in another zone.</source>
        <translation>L’heure est lue comme l’heure locale de l’installation, qui peut être dans un autre fuseau.</translation>
    </message>
    <message>
        <source>Choose a later start</source>
        <translation>Choisir un début plus tardif</translation>
    </message>
    <message>
        <source>The start is too far away</source>
        <translation>Le début est trop lointain</translation>
    </message>
    <message>
        <source>A command can be booked at most 30 days ahead.</source>
        <translation>Une commande peut être prévue au plus 30 jours à l’avance.</translation>
    </message>
    <message>
        <source>Choose an earlier start</source>
        <translation>Choisir un début plus proche</translation>
    </message>
    <message>
        <source>This window does not work</source>
        <translation>Cette plage ne convient pas</translation>
    </message>
    <message>
        <source>A window needs a start and an end that lies after it.</source>
        <translation>Une plage demande un début et une fin qui le suit.</translation>
    </message>
    <message>
        <source>Choose another window</source>
        <translation>Choisir une autre plage</translation>
    </message>
    <message>
        <source>Live control of this device is not open yet</source>
        <translation>La commande réelle de cet appareil n’est pas encore ouverte</translation>
    </message>
    <message>
        <source>The API runs commands of this family in the sandbox only for now.</source>
        <translation>L’API n’exécute les commandes de cette famille que dans le bac à sable pour l’instant.</translation>
    </message>
    <message>
        <source>This device is read-only</source>
        <translation>Cet appareil est en lecture seule</translation>
    </message>
    <message>
        <source>Solar inverters and vehicles can be read but not commanded through the API.</source>
        <translation>Les onduleurs solaires et les véhicules se lisent mais ne se commandent pas par l’API.</translation>
    </message>
    <message>
        <source>The device does not declare the setting, or it can only be read.</source>
        <translation>L’appareil ne déclare pas ce réglage, ou on ne peut que le lire.</translation>
    </message>
    <message>
        <source>That setting can only be read</source>
        <translation>Ce réglage ne peut qu’être lu</translation>
    </message>
    <message>
        <source>The device reports it but does not let it be changed from here.</source>
        <translation>L’appareil le rapporte mais ne le laisse pas modifier d’ici.</translation>
    </message>
    <message>
        <source>That value is outside what the setting takes</source>
        <translation>Cette valeur est hors de ce que le réglage accepte</translation>
    </message>
    <message>
        <source>The limits belong to the device and can change between two reads.</source>
        <translation>Les limites appartiennent à l’appareil et peuvent changer entre deux lectures.</translation>
    </message>
    <message>
        <source>A device holds one action at a time. Decide what happens to the one that is there.</source>
        <translation>Un appareil ne tient qu’une action à la fois. Décidez ce que devient celle qui est là.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>It has started already</source>
        <translation>Elle a déjà commencé</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled. Another command can still override what it does.</source>
        <translation>Seule une action prévue peut être annulée. Une autre commande peut encore passer outre.</translation>
    </message>
    <message>
        <source>Send another command</source>
        <translation>Envoyer une autre commande</translation>
    </message>
    <message>
        <source>Its own scheduler holds it</source>
        <translation>Son propre programme le tient</translation>
    </message>
    <message>
        <source>The maker&apos;s own schedule blocks commands from outside. Sent again with cancel_and_replace, the command switches that schedule off.</source>
        <translation>Le programme du fabricant bloque les commandes extérieures. Renvoyée avec cancel_and_replace, la commande désactive ce programme.</translation>
    </message>
    <message>
        <source>Replace its schedule</source>
        <translation>Remplacer son programme</translation>
    </message>
    <message>
        <source>The API did not understand the request</source>
        <translation>L’API n’a pas compris la requête</translation>
    </message>
    <message>
        <source>Something in it is outside the vocabulary of the API. Look at the request and change it.</source>
        <translation>Quelque chose y est hors du vocabulaire de l’API. Regardez la requête et modifiez-la.</translation>
    </message>
    <message>
        <source>Not offered by the API yet</source>
        <translation>Pas encore offert par l’API</translation>
    </message>
    <message>
        <source>The API documents this but does not do it yet. It is not tried again.</source>
        <translation>L’API documente ceci mais ne le fait pas encore. Ce n’est pas retenté.</translation>
    </message>
    <message>
        <source>The API failed on its side</source>
        <translation>L’API a échoué de son côté</translation>
    </message>
    <message>
        <source>Something broke inside the API. Reads are tried again by themselves; commands are not.</source>
        <translation>Quelque chose s’est cassé dans l’API. Les lectures sont retentées d’elles-mêmes ; les commandes non.</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud could not be reached</source>
        <translation>Le nuage du fabricant n’a pas pu être atteint</translation>
    </message>
    <message>
        <source>The API did not get through to the maker. What is shown are the last known values.</source>
        <translation>L’API n’est pas parvenue jusqu’au fabricant. Ce qui est montré sont les dernières valeurs connues.</translation>
    </message>
    <message>
        <source>The service is not available just now</source>
        <translation>Le service n’est pas disponible pour l’instant</translation>
    </message>
    <message>
        <source>An outage at the maker or at the API. It usually passes.</source>
        <translation>Une panne chez le fabricant ou à l’API. Cela passe d’ordinaire.</translation>
    </message>
    <message>
        <source>The maker did not answer in time</source>
        <translation>Le fabricant n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The device or the maker&apos;s cloud took too long. What is shown are the last known values.</source>
        <translation>L’appareil ou le nuage du fabricant a mis trop longtemps. Ce qui est montré sont les dernières valeurs connues.</translation>
    </message>
    <message>
        <source>The maker reported an error without a name</source>
        <translation>Le fabricant a signalé une erreur sans nom</translation>
    </message>
    <message>
        <source>The API could not tell what went wrong at the maker.</source>
        <translation>L’API n’a pas su dire ce qui n’allait pas chez le fabricant.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation>Au client</translation>
    </message>
    <message>
        <source>The maker&apos;s turn</source>
        <translation>Au fabricant</translation>
    </message>
    <message>
        <source>Amps&apos; turn</source>
        <translation>À Amps</translation>
    </message>
    <message>
        <source>The administrator&apos;s turn</source>
        <translation>À l’administrateur</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: it passes by itself or stays as it is</source>
        <translation>À personne : cela passe de soi-même ou reste ainsi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>It declared %1 when the form was opened.</source>
        <translation>Il déclarait %1 à l’ouverture du formulaire.</translation>
    </message>
    <message>
        <source>%1 is more than it accepts now (%2)</source>
        <translation>%1 est plus que ce qu’il accepte maintenant (%2)</translation>
    </message>
    <message>
        <source>%1 is less than it accepts now (%2)</source>
        <translation>%1 est moins que ce qu’il accepte maintenant (%2)</translation>
    </message>
    <message>
        <source>%1 is not accepted now (%2)</source>
        <translation>%1 n’est pas accepté maintenant (%2)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>%1 is given in %2 here, not in %3</source>
        <translation>%1 se donne ici en %2, pas en %3</translation>
    </message>
    <message>
        <source>%1 can only be read</source>
        <translation>%1 ne peut qu’être lu</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Laisser %1 de côté</translation>
    </message>
    <message>
        <source>The device declares: %1.</source>
        <translation>L’appareil déclare : %1.</translation>
    </message>
    <message>
        <source>The API says: %1.</source>
        <translation>L’API dit : %1.</translation>
    </message>
    <message>
        <source>It cannot be replaced or queued behind. Wait until it ends, then ask again.</source>
        <translation>Elle ne peut être ni remplacée ni suivie d’une autre. Attendez qu’elle finisse, puis redemandez.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends</source>
        <translation>Attendre et redemander quand elle finit</translation>
    </message>
    <message>
        <source>Nothing was sent to the device.</source>
        <translation>Rien n’a été envoyé à l’appareil.</translation>
    </message>
    <message>
        <source>Whether the device was told is not certain.</source>
        <translation>Il n’est pas certain que l’appareil en ait été averti.</translation>
    </message>
    <message>
        <source>The API refused without naming a reason</source>
        <translation>L’API a refusé sans donner de raison</translation>
    </message>
    <message>
        <source>The API gave no explanation.</source>
        <translation>L’API n’a donné aucune explication.</translation>
    </message>
    <message>
        <source>The API answered %1 without naming a reason</source>
        <translation>L’API a répondu %1 sans donner de raison</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>au-dessus de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>au-dessous de %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>pas accepté</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>mauvaise unité</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud cannot reach %2. It may be switched off or without internet.</source>
        <translation>Le nuage du fabricant ne peut pas joindre %2. L’équipement est peut-être éteint ou sans internet.</translation>
    </message>
    <message>
        <source>%1 does not take that command</source>
        <translation>%1 n’accepte pas cette commande</translation>
    </message>
    <message>
        <source>%1 does not have that setting</source>
        <translation>%1 n’a pas ce réglage</translation>
    </message>
    <message>
        <source>%1 already has an action</source>
        <translation>%1 a déjà une action</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 accepte %2.</translation>
    </message>
    <message>
        <source>%1 does not take %2 now</source>
        <translation>%1 n’accepte pas %2 maintenant</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 n’accepte pas %2</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <translation>L’action %1 a déjà commencé</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyHistory</name>
    <message>
        <source>%1 in</source>
        <translation>%1 entrants</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 sortants</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Devices known</source>
        <translation>Appareils connus</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyLook</name>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Borne de recharge</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning</extracomment>
        <translation>CVC</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Onduleur solaire</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>battery</source>
        <comment>inside a sentence</comment>
        <translation>batterie</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <comment>inside a sentence</comment>
        <translation>onduleur solaire</translation>
    </message>
    <message>
        <source>vehicle</source>
        <comment>inside a sentence</comment>
        <translation>véhicule</translation>
    </message>
</context>
<context>
    <name>fleet::FieldWords</name>
    <message>
        <source>Acknowledged at</source>
        <extracomment>A time: when the device or the maker took an action on</extracomment>
        <translation>Prise en compte à</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Yes or no: whether heating or cooling runs right now</extracomment>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Yes or no: whether the maker&apos;s cloud reaches the device</extracomment>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Backup floor</source>
        <extracomment>Setting of a battery, percent: lowest level ever, even in a power cut</extracomment>
        <translation>Plancher de secours</translation>
    </message>
    <message>
        <source>Battery capacity</source>
        <extracomment>Energy that a vehicle&apos;s battery holds when full</extracomment>
        <translation>Capacité de la batterie</translation>
    </message>
    <message>
        <source>Battery level</source>
        <extracomment>Level of a vehicle&apos;s battery, percent</extracomment>
        <translation>Niveau de la batterie</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Type de cache</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>Energy that a battery holds when full</extracomment>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <extracomment>Level, percent, at which a vehicle stops charging</extracomment>
        <translation>Limite de charge</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <extracomment>Power into a battery or a vehicle</extracomment>
        <translation>Puissance de charge</translation>
    </message>
    <message>
        <source>Charge time remaining</source>
        <translation>Temps de charge restant</translation>
    </message>
    <message>
        <source>Charge ceiling</source>
        <extracomment>Setting of a battery, percent: highest level it charges to</extracomment>
        <translation>Plafond de charge</translation>
    </message>
    <message>
        <source>Charging</source>
        <extracomment>Yes or no: whether a vehicle charges right now</extracomment>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Terminée à</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Stratégies de conflit</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <extracomment>Temperature at which cooling begins</extracomment>
        <translation>Consigne de refroidissement</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Créée à</translation>
    </message>
    <message>
        <source>Current mode</source>
        <extracomment>The command that a battery follows until it is told otherwise</extracomment>
        <translation>Mode actuel</translation>
    </message>
    <message>
        <source>Current power</source>
        <extracomment>Power, as of now</extracomment>
        <translation>Puissance actuelle</translation>
    </message>
    <message>
        <source>Current schedule</source>
        <translation>Programme actuel</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>ID de l’appareil</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>Discharge limit</source>
        <extracomment>Level, percent, below which a battery does not discharge</extracomment>
        <translation>Limite de décharge</translation>
    </message>
    <message>
        <source>Discharge floor</source>
        <extracomment>Setting of a battery, percent: lowest level in normal operation</extracomment>
        <translation>Plancher de décharge</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>A length of time</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Energy total</source>
        <extracomment>Energy made since the inverter was put in</extracomment>
        <translation>Énergie totale</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Message d’erreur</translation>
    </message>
    <message>
        <source>Export limit</source>
        <extracomment>Setting of a battery: most power that it may feed into the grid</extracomment>
        <translation>Limite d’injection</translation>
    </message>
    <message>
        <source>Fully charged</source>
        <extracomment>Yes or no: whether a vehicle&apos;s battery is full</extracomment>
        <translation>Charge complète</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <extracomment>Temperature at which heating begins</extracomment>
        <translation>Consigne de chauffage</translation>
    </message>
    <message>
        <source>Hold type</source>
        <extracomment>What a thermostat is held by: its own schedule, or a setting that stands until it is changed</extracomment>
        <translation>Type de maintien</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Is charging</source>
        <extracomment>Yes or no, of a charger</extracomment>
        <translation>Est en charge</translation>
    </message>
    <message>
        <source>Is connected</source>
        <extracomment>Yes or no, of a charger: whether a vehicle is plugged in</extracomment>
        <translation>Est connecté</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>Last pulled at</source>
        <extracomment>A time: when the service last asked the maker</extracomment>
        <translation>Dernier relevé à</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>How full a battery is, percent</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Max current</source>
        <extracomment>Electric current, amps</extracomment>
        <translation>Courant maximal</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Puissance maximale</translation>
    </message>
    <message>
        <source>Max charge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Courant de charge maximal</translation>
    </message>
    <message>
        <source>Max charge rate</source>
        <extracomment>Setting of a charger: most power that it may give to a vehicle</extracomment>
        <translation>Puissance de charge maximale</translation>
    </message>
    <message>
        <source>Max discharge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Courant de décharge maximal</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Heating, cooling, both, off</extracomment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Of a maker&apos;s product</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Next fire at</source>
        <extracomment>A time: when a schedule does something next</extracomment>
        <translation>Prochaine exécution à</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Plugged</source>
        <extracomment>Yes or no, of a vehicle</extracomment>
        <translation>Branché</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Parameter of a command: most power to charge or discharge with</extracomment>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Power rate limit</source>
        <extracomment>What the hardware of a charger can give at most</extracomment>
        <translation>Limite de puissance</translation>
    </message>
    <message>
        <source>Producing</source>
        <extracomment>Yes or no, of a solar inverter</extracomment>
        <translation>En production</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>How far a vehicle gets</extracomment>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <extracomment>How often a schedule comes back</extracomment>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Parameter of a command, percent: what is kept for a power cut</extracomment>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Scheduler enabled</source>
        <extracomment>Yes or no: whether the maker&apos;s own schedule runs the device</extracomment>
        <translation>Programmateur actif</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Slots</source>
        <extracomment>The steps of a schedule</extracomment>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a reading comes from: live, cache, projection, fallback</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>How the service stands with the maker&apos;s cloud</extracomment>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Parameter of a command: the level or the temperature to reach</extracomment>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Mise à jour à</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id d’utilisateur</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Chauffer et refroidir de soi-même</translation>
    </message>
    <message>
        <source>Serve the home by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Alimenter la maison de soi-même</translation>
    </message>
    <message>
        <source>Feed the grid by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Injecter dans le réseau de soi-même</translation>
    </message>
    <message>
        <source>Be kept as a backup</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Garder en secours</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>A command, of a battery or a charger</extracomment>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Refroidir</translation>
    </message>
    <message>
        <source>Discharge</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Décharger</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Suivre son propre programme</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Chauffer</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>A command: neither charge nor discharge, heat nor cool</extracomment>
        <translation>Mettre au repos</translation>
    </message>
</context>
<context>
    <name>fleet::FleetGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Par famille</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>Par fabricant</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By attention</source>
        <translation>Par attention</translation>
    </message>
    <message>
        <source>By freshness</source>
        <translation>Par fraîcheur</translation>
    </message>
    <message>
        <source>By last action</source>
        <translation>Par dernière action</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a field of the state</comment>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>Tout ce qui est montré</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>Ne demande personne</translation>
    </message>
    <message>
        <source>Customer not looked up</source>
        <translation>Client non recherché</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Aucune action pour l’instant</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non rapporté</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stored energy and its share of the capacity</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>how much is up to date, and how many devices no sum counts</comment>
        <translation>%1, %2 laissés de côté</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s), net power %2, stored %3, can take %4, can give %5, can shed %6, up to date %7</source>
        <translation>
            <numerusform>%1, %n appareil, puissance nette %2, stocké %3, peut absorber %4, peut fournir %5, peut délester %6, à jour %7</numerusform>
            <numerusform>%1, %n appareils, puissance nette %2, stocké %3, peuvent absorber %4, peuvent fournir %5, peuvent délester %6, à jour %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>%Ln autre groupe</numerusform>
            <numerusform>%Ln autres groupes</numerusform>
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
        <translation>Chaque appareil par %1 : %2 ; %3 échoués ou hors ligne, %4 au dernier état connu</translation>
    </message>
    <message>
        <source>charge level</source>
        <translation>niveau de charge</translation>
    </message>
    <message>
        <source>age of its reading</source>
        <translation>âge de son relevé</translation>
    </message>
    <message>
        <source>power</source>
        <translation>puissance</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>median %1, half of them %2 to %3</source>
        <translation>médiane %1, la moitié entre %2 et %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln device(s)</source>
        <translation>
            <numerusform>%1 à %2 : %Ln appareil</numerusform>
            <numerusform>%1 à %2 : %Ln appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::FleetPoller</name>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>Service en panne</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>&quot;38 of 38, next in 0:19&quot;: devices seen of all, minutes and seconds until the next read</extracomment>
        <translation>%1, suivante dans %2</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 pages sur %2</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <extracomment>&quot;170 of 205 pages, 28 s left&quot;</extracomment>
        <translation>%1, encore %2 s</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>nouvel essai dans %1</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1, nouvel essai dans %2</translation>
    </message>
    <message>
        <source>the service does not accept this key</source>
        <translation>le service n’accepte pas cette clé</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>pas de réponse depuis %1</translation>
    </message>
    <message>
        <source>%1 of %2 within 15 min</source>
        <extracomment>How complete the picture is: &quot;41,300 of 50,000 within 15 min&quot;</extracomment>
        <translation>%1 sur %2 en moins de 15 min</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 sur le service.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service.</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur le service.</translation>
    </message>
</context>
<context>
    <name>fleet::FleetSums</name>
    <message>
        <source>%1 left out</source>
        <translation>%1 laissés de côté</translation>
    </message>
    <message>
        <source>%1 over 15 min old</source>
        <translation>%1 de plus de 15 min</translation>
    </message>
    <message>
        <source>%1 last known</source>
        <translation>%1 au dernier état connu</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 hors ligne</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 disparus</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>%1 jamais lus</translation>
    </message>
    <message>
        <source>all within 15 min</source>
        <translation>tous de moins de 15 min</translation>
    </message>
    <message>
        <source>no devices</source>
        <translation>aucun appareil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share of capacity</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no battery reports it</source>
        <translation>aucune batterie ne la rapporte</translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 récents</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>power into batteries</comment>
        <translation>%1 entrants</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>power out of batteries</comment>
        <translation>%1 sortants</translation>
    </message>
    <message>
        <source>%1 to take</source>
        <comment>energy until batteries are full</comment>
        <translation>%1 à prendre</translation>
    </message>
    <message>
        <source>%1 to give</source>
        <comment>energy until batteries are at their floor</comment>
        <translation>%1 à donner</translation>
    </message>
    <message>
        <source>%1 of %2 producing</source>
        <translation>%1 sur %2 produisent</translation>
    </message>
    <message>
        <source>%1 of %2 in session</source>
        <translation>%1 sur %2 en charge</translation>
    </message>
    <message>
        <source>%1 scheduled</source>
        <translation>%1 planifiées</translation>
    </message>
    <message>
        <source>%1 failed today</source>
        <translation>%1 échouées aujourd’hui</translation>
    </message>
    <message>
        <source>left out: %1 · %2 · %3</source>
        <comment>of what can be taken, given, shed</comment>
        <translation>laissés de côté : %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>fleet::FleetTable</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>Source, age</source>
        <translation>Source, âge</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation>Nom ou modèle</translation>
    </message>
    <message>
        <source>the connection changed before it was written</source>
        <translation>la connexion a changé avant qu’il soit écrit</translation>
    </message>
</context>
<context>
    <name>fleet::FleetWindows</name>
    <message>
        <source>The key came from AMPS_API_KEY and stays in memory for this run.</source>
        <translation>La clé vient de AMPS_API_KEY et reste en mémoire pour cette session.</translation>
    </message>
    <message>
        <source>Asking this computer’s keyring for the key …</source>
        <translation>Demande de la clé au trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>The keyring holds no key for this profile.</source>
        <translation>Le trousseau n’a pas de clé pour ce profil.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works, so the key has to be entered for each run.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui fonctionne ; la clé doit donc être saisie à chaque session.</translation>
    </message>
    <message>
        <source>The keyring refused to give out the key.</source>
        <translation>Le trousseau a refusé de donner la clé.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it, or enter the key here.</source>
        <translation>Le trousseau ne répond pas ; il est peut-être verrouillé. Déverrouillez-le, ou saisissez la clé ici.</translation>
    </message>
    <message>
        <source>The key in the keyring is of another environment than this profile. It is not used.</source>
        <translation>La clé du trousseau est d’un autre environnement que ce profil. Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Enter the new key. It takes the place of the earlier one.</source>
        <translation>Saisissez la nouvelle clé. Elle remplace la précédente.</translation>
    </message>
    <message>
        <source>“%1” is open in another run. Close it there first.</source>
        <translation>« %1 » est ouvert dans une autre session. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The audit log could not be kept; it is still in %1.</source>
        <translation>Le journal d’audit n’a pas pu être conservé ; il est encore dans %1.</translation>
    </message>
    <message>
        <source>Something in %1 could not be removed.</source>
        <translation>Quelque chose dans %1 n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>The keyring did not confirm that the key is gone; look for “amps-fleet” in it.</source>
        <translation>Le trousseau n’a pas confirmé que la clé a disparu ; cherchez-y « amps-fleet ».</translation>
    </message>
</context>
<context>
    <name>fleet::Format</name>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>kilowatts</source>
        <translation>kilowatts</translation>
    </message>
    <message>
        <source>megawatts</source>
        <translation>mégawatts</translation>
    </message>
    <message>
        <source>kilowatt-hours</source>
        <translation>kilowattheures</translation>
    </message>
    <message>
        <source>megawatt-hours</source>
        <translation>mégawattheures</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>degrés Celsius</translation>
    </message>
    <message>
        <source>degrees Fahrenheit</source>
        <translation>degrés Fahrenheit</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilomètres</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>moins %1</translation>
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
        <translation>%n jours</translation>
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
        <translation>Hier %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Demain %1</translation>
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
        <translation>watts</translation>
    </message>
    <message>
        <source>amps</source>
        <translation>ampères</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>volts</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
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
        <translation>Relevé conservé du %1</translation>
    </message>
    <message>
        <source>Stored reading</source>
        <translation>Relevé conservé</translation>
    </message>
    <message>
        <source>No sync since %1</source>
        <translation>Pas de synchro depuis %1</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>Pas de synchro</translation>
    </message>
    <message>
        <source>No longer listed, last read %1</source>
        <translation>N’est plus listé, lu la dernière fois %1</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>N’est plus listé</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Jamais lu</translation>
    </message>
    <message>
        <source>%1, age not reported</source>
        <extracomment>%1 is where a reading comes from: live, cache, projection</extracomment>
        <translation>%1, âge non rapporté</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation>%1 il y a %2</translation>
    </message>
    <message>
        <source>1 second old</source>
        <translation>vieux de 1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds old</source>
        <translation>
            <numerusform>vieux de %n seconde</numerusform>
            <numerusform>vieux de %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>vieux de 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>vieux de %n minute</numerusform>
            <numerusform>vieux de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour old</source>
        <translation>vieux de 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>vieux de %n heure</numerusform>
            <numerusform>vieux de %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>vieux de 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>vieux de %n jour</numerusform>
            <numerusform>vieux de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Where a reading comes from: read from the maker just now</extracomment>
        <translation>en direct</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>Where a reading comes from: the last one that the platform kept</extracomment>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>Where a reading comes from: calculated ahead from the last one</extracomment>
        <translation>projection</translation>
    </message>
    <message>
        <source>fallback</source>
        <extracomment>Where a reading comes from: an old one, as the maker does not answer</extracomment>
        <translation>dernière valeur connue</translation>
    </message>
</context>
<context>
    <name>fleet::GateSheet</name>
    <message>
        <source>not declared</source>
        <translation>non déclaré</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Stratégies de conflit</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>has passed, if the plant is in your zone</source>
        <translation>est passé, si l’installation est dans votre fuseau</translation>
    </message>
    <message>
        <source>This goes to the built-in demonstration</source>
        <translation>Ceci va à la démonstration intégrée</translation>
    </message>
    <message>
        <source>This goes to a simulated user</source>
        <translation>Ceci va à un utilisateur simulé</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Ceci va à un appareil simulé</translation>
    </message>
    <message>
        <source>A real customer and their real devices</source>
        <translation>Un vrai client et ses vrais appareils</translation>
    </message>
    <message>
        <source>Send %1 to demo</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Envoyer %1 à DEMO</translation>
    </message>
    <message>
        <source>Send %1 to sandbox</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Envoyer %1 à SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send %1 to LIVE</source>
        <extracomment>%1 is a command as the API spells it; the button is held down</extracomment>
        <translation>Maintenir pour envoyer %1 à LIVE</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; %4</source>
        <translation>En cours : %1 %2, %3. Un appareil ne tient qu’une action ; %4</translation>
    </message>
    <message>
        <source>Nothing is in flight.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>In flight: %1 (%2), %3.</source>
        <translation>En cours : %1 (%2), %3.</translation>
    </message>
    <message>
        <source>A device holds one action: it is replaced (cancel_and_replace).</source>
        <translation>Un appareil ne tient qu’une action : elle est remplacée (cancel_and_replace).</translation>
    </message>
    <message>
        <source>It has started and cannot be replaced any more: the API will refuse until it ends.</source>
        <translation>Elle a commencé et ne peut plus être remplacée : l’API refusera jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>It stays; yours starts when it ends, at %1 (queue_after).</source>
        <translation>Elle reste ; la vôtre commence quand elle finit, à %1 (queue_after).</translation>
    </message>
    <message>
        <source>It has no end, so nothing can be queued behind it: the API will refuse.</source>
        <translation>Elle n’a pas de fin, rien ne peut donc se mettre à la suite : l’API refusera.</translation>
    </message>
    <message>
        <source>A device holds one action: %1 decides.</source>
        <translation>Un appareil ne tient qu’une action : %1 décide.</translation>
    </message>
    <message>
        <source>A device holds one action: it stays booked and the API will ask what to do.</source>
        <translation>Un appareil ne tient qu’une action : elle reste prévue et l’API demandera quoi faire.</translation>
    </message>
    <message>
        <source>A device holds one action: it must be waited for.</source>
        <translation>Un appareil ne tient qu’une action : il faut l’attendre.</translation>
    </message>
    <message>
        <source>onConflict: %1</source>
        <translation>onConflict : %1</translation>
    </message>
    <message>
        <source>No onConflict sent: a collision will ask you again</source>
        <translation>Aucun onConflict envoyé : une collision vous redemandera</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Now, as soon as it is sent</source>
        <translation>Maintenant, dès l’envoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The home may have %1 or less as backup afterwards.</source>
        <translation>La maison peut n’avoir ensuite que %1 ou moins en secours.</translation>
    </message>
    <message>
        <source>Without a target it stops at the device&apos;s own floor: the home may be left without backup.</source>
        <translation>Sans but, il s’arrête au plancher de l’appareil : la maison peut rester sans secours.</translation>
    </message>
    <message>
        <source>%1 stands until another command replaces it.</source>
        <translation>%1 reste en vigueur jusqu’à ce qu’une autre commande le remplace.</translation>
    </message>
    <message>
        <source>The home&apos;s own schedule pauses until follow_schedule is sent.</source>
        <translation>Le programme de la maison est suspendu jusqu’à l’envoi de follow_schedule.</translation>
    </message>
    <message>
        <source>At the end of the window the battery goes to idle and keeps its level.</source>
        <translation>À la fin de la plage, la batterie se met au repos et garde son niveau.</translation>
    </message>
    <message>
        <source>At the end of the window the device goes back by itself.</source>
        <translation>À la fin de la plage, l’appareil revient de lui-même.</translation>
    </message>
    <message>
        <source>The device&apos;s own schedule will be switched off.</source>
        <translation>Le programme propre de l’appareil sera désactivé.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; another command overrides it.</source>
        <translation>Une fois envoyé, il ne peut pas être annulé ; une autre commande passe outre.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; the way back is to send %1 again.</source>
        <translation>Une fois envoyé, il ne peut pas être annulé ; pour revenir, envoyer de nouveau %1.</translation>
    </message>
    <message>
        <source>You can cancel it until it starts, %1. Once acknowledged, only another command can override it.</source>
        <translation>Vous pouvez l’annuler jusqu’à son début, %1. Une fois pris en compte, seule une autre commande passe outre.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Settings make no action: nothing in flight is touched.</source>
        <translation>Les réglages ne font pas d’action : rien de ce qui est en cours n’est touché.</translation>
    </message>
    <message>
        <source>The device keeps it until it is changed again. Some makers confirm without looking: the next reading is the proof.</source>
        <translation>L’appareil le garde jusqu’au prochain changement. Certains fabricants confirment sans regarder : le prochain relevé en est la preuve.</translation>
    </message>
    <message>
        <source>The way back is to set %1.</source>
        <translation>Pour revenir, régler %1.</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Annuler %1 ?</translation>
    </message>
    <message>
        <source>%1 is what is cancelled.</source>
        <translation>%1 est ce qui est annulé.</translation>
    </message>
    <message>
        <source>It will not run. The device goes on with what it does now.</source>
        <translation>Elle n’aura pas lieu. L’appareil continue ce qu’il fait.</translation>
    </message>
    <message>
        <source>A cancelled action does not come back: it would have to be sent anew.</source>
        <translation>Une action annulée ne revient pas : il faudrait l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>Revoke the consent of %1 for every device?</source>
        <translation>Révoquer le consentement de %1 pour tous les appareils ?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the consent of %1 for %n device(s)?</source>
        <translation>
            <numerusform>Révoquer le consentement de %1 pour %n appareil ?</numerusform>
            <numerusform>Révoquer le consentement de %1 pour %n appareils ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>lié</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>délié</translation>
    </message>
    <message>
        <source>Reading and commanding these devices stops at once.</source>
        <translation>La lecture et la commande de ces appareils cessent aussitôt.</translation>
    </message>
    <message>
        <source>The stored logins are deleted.</source>
        <translation>Les identifiants conservés sont supprimés.</translation>
    </message>
    <message>
        <source>There is no way back but the customer linking the devices again.</source>
        <translation>Il n’y a pas de retour, sinon que le client lie de nouveau les appareils.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3, %4.</source>
        <translation>Rien n’est en cours. La dernière action était %1 (%2) : %3, %4.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3.</source>
        <translation>Rien n’est en cours. La dernière action était %1 (%2) : %3.</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Créneau %1</translation>
    </message>
    <message>
        <source>A schedule makes no action now: nothing in flight is touched.</source>
        <translation>Un programme ne lance pas d’action maintenant : rien de ce qui est en cours n’est touché.</translation>
    </message>
    <message>
        <source>The device does this by itself, without asking again.</source>
        <translation>L’appareil le fait de lui-même, sans redemander.</translation>
    </message>
    <message>
        <source>The device does this by itself every day, until the schedule is changed or cancelled.</source>
        <translation>L’appareil le fait de lui-même chaque jour, jusqu’à ce que le programme soit modifié ou annulé.</translation>
    </message>
    <message>
        <source>It takes the place of %1.</source>
        <translation>Il prend la place de %1.</translation>
    </message>
    <message>
        <source>The way back is to set the old schedule again.</source>
        <translation>Pour revenir, régler de nouveau l’ancien programme.</translation>
    </message>
    <message>
        <source>The way back is to cancel the schedule.</source>
        <translation>Pour revenir, annuler le programme.</translation>
    </message>
    <message>
        <source>Cancel the schedule %1?</source>
        <translation>Annuler le programme %1 ?</translation>
    </message>
    <message>
        <source>An action that it has begun already is not touched.</source>
        <translation>Une action qu’il a déjà commencée n’est pas touchée.</translation>
    </message>
    <message>
        <source>The device no longer does any of this by itself.</source>
        <translation>L’appareil ne fait plus rien de cela de lui-même.</translation>
    </message>
    <message>
        <source>The way back is to set the schedule once more.</source>
        <translation>Pour revenir, régler le programme de nouveau.</translation>
    </message>
    <message>
        <source>A real battery in a customer&apos;s home</source>
        <translation>Une vraie batterie chez un client</translation>
    </message>
    <message>
        <source>A real charger in a customer&apos;s home</source>
        <translation>Une vraie borne chez un client</translation>
    </message>
    <message>
        <source>A real heating and cooling in a customer&apos;s home</source>
        <translation>Une vraie climatisation chez un client</translation>
    </message>
    <message>
        <source>A real solar inverter in a customer&apos;s home</source>
        <translation>Un vrai onduleur solaire chez un client</translation>
    </message>
    <message>
        <source>A real vehicle in a customer&apos;s home</source>
        <translation>Un vrai véhicule chez un client</translation>
    </message>
    <message>
        <source>A real device in a customer&apos;s home</source>
        <translation>Un vrai appareil chez un client</translation>
    </message>
    <message>
        <source>Send settings to demo</source>
        <translation>Envoyer les réglages à DEMO</translation>
    </message>
    <message>
        <source>Send settings to sandbox</source>
        <translation>Envoyer les réglages à SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send settings to LIVE</source>
        <translation>Maintenir pour envoyer les réglages à LIVE</translation>
    </message>
    <message>
        <source>Send the cancellation to demo</source>
        <translation>Envoyer l’annulation à DEMO</translation>
    </message>
    <message>
        <source>Send the cancellation to sandbox</source>
        <translation>Envoyer l’annulation à SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the cancellation to LIVE</source>
        <translation>Maintenir pour envoyer l’annulation à LIVE</translation>
    </message>
    <message>
        <source>Send the schedule to demo</source>
        <translation>Envoyer le programme à DEMO</translation>
    </message>
    <message>
        <source>Send the schedule to sandbox</source>
        <translation>Envoyer le programme à SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the schedule to LIVE</source>
        <translation>Maintenir pour envoyer le programme à LIVE</translation>
    </message>
    <message>
        <source>Send the revocation to demo</source>
        <translation>Envoyer la révocation à DEMO</translation>
    </message>
    <message>
        <source>Send the revocation to sandbox</source>
        <translation>Envoyer la révocation à SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the revocation to LIVE</source>
        <translation>Maintenir pour envoyer la révocation à LIVE</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; a collision will ask you again.</source>
        <extracomment>A command, its id, its state</extracomment>
        <translation>En cours : %1 %2, %3. Un appareil ne tient qu’une action ; en cas de collision, on vous redemandera.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Elle prend jusqu’à %1 jusqu’à %2, %3.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Elle donne jusqu’à %1 jusqu’à %2, %3.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Elle prend jusqu’à %1 jusqu’à %2.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Elle donne jusqu’à %1 jusqu’à %2.</translation>
    </message>
    <message>
        <source>It draws up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Elle prend jusqu’à %1.</translation>
    </message>
    <message>
        <source>It gives up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Elle donne jusqu’à %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Elle prend autant qu’elle peut jusqu’à %1.</translation>
    </message>
    <message>
        <source>It gives as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Elle donne autant qu’elle peut jusqu’à %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can.</source>
        <translation>Elle prend autant qu’elle peut.</translation>
    </message>
    <message>
        <source>It gives as much as it can.</source>
        <translation>Elle donne autant qu’elle peut.</translation>
    </message>
    <message>
        <source>Then it rests and stays in %1 until another command replaces it.</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Ensuite, elle se repose et reste en %1 jusqu’à ce qu’une autre commande le remplace.</translation>
    </message>
    <message>
        <source>Change %1 %2 to %3?</source>
        <extracomment>A setting, &quot;of this battery&quot;, and its new value</extracomment>
        <translation>Changer %1 %2 en %3 ?</translation>
    </message>
    <message numerus="yes">
        <source>Change %n setting(s) %1?</source>
        <extracomment>%1 is &quot;of this battery&quot;</extracomment>
        <translation>
            <numerusform>Changer %n réglage %1 ?</numerusform>
            <numerusform>Changer %n réglages %1 ?</numerusform>
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
        <translation>Modifier le programme %1 ?</translation>
    </message>
    <message>
        <source>Set a schedule for %1?</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Régler un programme pour %1 ?</translation>
    </message>
</context>
<context>
    <name>fleet::Grade</name>
    <message>
        <source>It cannot be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>LIVE: real equipment.</source>
        <translation>LIVE : de vrais équipements.</translation>
    </message>
    <message>
        <source>%1: nothing real is touched.</source>
        <translation>%1 : rien de réel n’est touché.</translation>
    </message>
    <message>
        <source>Every device of this user.</source>
        <translation>Tous les appareils de cet utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) at once.</source>
        <translation>
            <numerusform>%n appareil à la fois.</numerusform>
            <numerusform>%n appareils à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values shown are old, and reading them again did not work.</source>
        <translation>Les valeurs montrées sont anciennes, et les relire n’a pas réussi.</translation>
    </message>
    <message>
        <source>The values shown are old.</source>
        <translation>Les valeurs montrées sont anciennes.</translation>
    </message>
    <message>
        <source>It runs at once and cannot be cancelled.</source>
        <translation>Cela s’exécute aussitôt et ne peut pas être annulé.</translation>
    </message>
</context>
<context>
    <name>fleet::History</name>
    <message>
        <source>Another window or desk records this history; this one reads it.</source>
        <translation>Une autre fenêtre ou un autre poste enregistre cet historique ; celle-ci le lit.</translation>
    </message>
    <message>
        <source>No room for history: readings are shown but not recorded.</source>
        <translation>Pas de place pour l’historique : les relevés sont montrés mais pas enregistrés.</translation>
    </message>
    <message>
        <source>History cannot be kept: readings are shown but not recorded.</source>
        <translation>L’historique ne peut pas être conservé : les relevés sont montrés mais pas enregistrés.</translation>
    </message>
</context>
<context>
    <name>fleet::HistoryExport</name>
    <message>
        <source>From (%1)</source>
        <translation>De (%1)</translation>
    </message>
    <message>
        <source>To (%1)</source>
        <translation>À (%1)</translation>
    </message>
</context>
<context>
    <name>fleet::InspectorModel</name>
    <message>
        <source>none</source>
        <comment>status of a request that got no answer</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>tournée</translation>
    </message>
    <message>
        <source>open device</source>
        <translation>appareil ouvert</translation>
    </message>
    <message>
        <source>follow actions</source>
        <translation>suivi des actions</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
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
        <translation>Le journal des commandes ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>The journal of commands is damaged. Look at what the devices are doing, then move the file away to begin a new one: %1</source>
        <translation>Le journal des commandes est abîmé. Regardez ce que font les appareils, puis déplacez le fichier pour en commencer un nouveau : %1</translation>
    </message>
    <message>
        <source>it was made by a newer version of this application.</source>
        <translation>il vient d’une version plus récente de ce programme.</translation>
    </message>
</context>
<context>
    <name>fleet::IntentWords</name>
    <message>
        <source>There was no connection. Nothing left this computer.</source>
        <translation>Il n’y avait pas de connexion. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Writing was locked before it could be sent. Nothing left this computer.</source>
        <translation>L’écriture a été verrouillée avant l’envoi. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection was not the environment that was confirmed. Nothing left this computer.</source>
        <translation>La connexion n’était pas l’environnement confirmé. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>Le journal n’a pas pu être écrit, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The window was closing. Nothing left this computer.</source>
        <translation>La fenêtre se fermait. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté : %1</translation>
    </message>
    <message>
        <source>The next reading of the device is the proof.</source>
        <translation>Le prochain relevé de l’appareil en est la preuve.</translation>
    </message>
    <message>
        <source>The service confirmed it.</source>
        <translation>Le service l’a confirmé.</translation>
    </message>
    <message>
        <source>Booked for %1 (%2), %3 UTC.</source>
        <translation>Prévu pour %1 (%2), %3 UTC.</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Prévu.</translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <translation>Terminé : %1</translation>
    </message>
    <message>
        <source>The maker accepted it. The reading shows what the device does.</source>
        <translation>Le fabricant l’a accepté. Le relevé montre ce que fait l’appareil.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échoué : %1</translation>
    </message>
    <message>
        <source>%1 is on its way to the maker.</source>
        <translation>%1 est en route vers le fabricant.</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>annuler %1</translation>
    </message>
    <message>
        <source>revoke the consent of %1</source>
        <translation>révoquer le consentement de %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Envoi : %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé : %1</translation>
    </message>
    <message>
        <source>We do not know whether it arrived: %1</source>
        <translation>Nous ne savons pas si c’est arrivé : %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n actions just like it from that moment. One may be yours, another desk&apos;s the other. It is not sent again.</source>
        <translation>
            <numerusform>Il y a %n action toute pareille de ce moment. Elle peut être la vôtre ou celle d’un autre poste. Elle n’est pas renvoyée.</numerusform>
            <numerusform>Il y a %n actions toutes pareilles de ce moment. L’une peut être la vôtre, l’autre celle d’un autre poste. Elle n’est pas renvoyée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost on the way. The device is being read to find out; it is not sent again.</source>
        <translation>La connexion s’est perdue en route. L’appareil est lu pour le savoir ; rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>Not seen on the device: %1</source>
        <translation>Pas vu sur l’appareil : %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and later readings show the old values.</source>
        <translation>La connexion s’est perdue en route et les relevés suivants montrent les anciennes valeurs.</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>Ce n’est pas arrivé : %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and the service knows of no such action. It was not sent again.</source>
        <translation>La connexion s’est perdue en route et le service ne connaît pas cette action. Elle n’a pas été renvoyée.</translation>
    </message>
    <message>
        <source>It arrived after all: %1</source>
        <translation>C’est arrivé malgré tout : %1</translation>
    </message>
    <message>
        <source>Booked for %1 UTC.</source>
        <translation>Prévu pour %1 UTC.</translation>
    </message>
    <message numerus="yes">
        <source>schedule of %n slot(s), %1</source>
        <translation>
            <numerusform>programme de %n créneau, %1</numerusform>
            <numerusform>programme de %n créneaux, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cancel the schedule %1</source>
        <translation>annuler le programme %1</translation>
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
        <translation>L’adresse demande un schéma et un hôte, comme https://api.amps.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>Plain http goes to this computer only: anywhere else the key could be read on the way. Use https.</source>
        <translation>Le http simple ne va qu’à cet ordinateur : ailleurs, la clé pourrait être lue en route. Utilisez https.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>L’adresse ne doit contenir ni utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The address must not hold a query or a fragment.</source>
        <translation>L’adresse ne doit contenir ni requête ni fragment.</translation>
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
        <translation>L’adresse est maintenant une autre.</translation>
    </message>
    <message>
        <source>This is a sandbox key. Use the SANDBOX door.</source>
        <translation>C’est une clé sandbox. Prenez la porte SANDBOX.</translation>
    </message>
    <message>
        <source>Sandbox key recognised</source>
        <translation>Clé sandbox reconnue</translation>
    </message>
    <message>
        <source>This is a LIVE key: it reaches real equipment. Use the LIVE door.</source>
        <translation>C’est une clé LIVE : elle atteint de vrais équipements. Prenez la porte LIVE.</translation>
    </message>
    <message>
        <source>LIVE key recognised</source>
        <translation>Clé LIVE reconnue</translation>
    </message>
    <message>
        <source>This prefix is unknown, which counts as LIVE. Use the LIVE door.</source>
        <translation>Ce préfixe est inconnu, ce qui compte comme LIVE. Prenez la porte LIVE.</translation>
    </message>
    <message>
        <source>This prefix is unknown. It is treated as LIVE.</source>
        <translation>Ce préfixe est inconnu. Il est traité comme LIVE.</translation>
    </message>
    <message>
        <source>A key is one word without blanks.</source>
        <translation>Une clé est un mot sans espaces.</translation>
    </message>
    <message numerus="yes">
        <source>That is no key: a key is one word of at least %n characters.</source>
        <translation>
            <numerusform>Ce n’est pas une clé : une clé est un mot d’au moins %n caractère.</numerusform>
            <numerusform>Ce n’est pas une clé : une clé est un mot d’au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was a sandbox key. It opens the SANDBOX door.</source>
        <translation>C’était une clé sandbox. Elle ouvre la porte SANDBOX.</translation>
    </message>
    <message>
        <source>That was a LIVE key. It opens the LIVE door alone; nothing was sent.</source>
        <translation>C’était une clé LIVE. Elle n’ouvre que la porte LIVE ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>That key has an unknown prefix, which counts as LIVE. It opens the LIVE door alone.</source>
        <translation>Cette clé a un préfixe inconnu, ce qui compte comme LIVE. Elle n’ouvre que la porte LIVE.</translation>
    </message>
    <message>
        <source>The copy in the clipboard was cleared.</source>
        <translation>La copie dans le presse-papiers a été effacée.</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Coup d’œil à %1…</translation>
    </message>
    <message>
        <source>Handing the key to the keyring …</source>
        <translation>Remise de la clé au trousseau…</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>fleet::KeyKeeper</name>
    <message>
        <source>The key is kept in this computer’s keyring.</source>
        <translation>La clé est gardée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The keyring refused to keep the key. It stays in memory for this run and has to be entered again next time.</source>
        <translation>Le trousseau a refusé de garder la clé. Elle reste en mémoire pour cette session et devra être ressaisie.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. The key stays in memory for this run and has to be entered again next time.</source>
        <translation>Le trousseau ne répond pas ; il est peut-être verrouillé. La clé reste en mémoire pour cette session et devra être ressaisie.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works. The key stays in memory for this run and has to be entered again next time; it is never written to a file.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui fonctionne. La clé reste en mémoire pour cette session et devra être ressaisie ; elle n’est jamais écrite dans un fichier.</translation>
    </message>
</context>
<context>
    <name>fleet::Languages</name>
    <message>
        <source>As the desktop: %1</source>
        <comment>a language</comment>
        <translation>Comme le bureau : %1</translation>
    </message>
</context>
<context>
    <name>fleet::LinkAddress</name>
    <message>
        <source>Enter the id of your app; it is in the dashboard.</source>
        <translation>Saisissez l’id de votre application ; il est dans le tableau de bord.</translation>
    </message>
    <message>
        <source>The id of an app holds letters, digits, dots, dashes and underscores only.</source>
        <translation>L’id d’une application ne contient que des lettres, chiffres, points, tirets et tirets bas.</translation>
    </message>
    <message>
        <source>“%1” cannot be linked.</source>
        <translation>« %1 » ne peut pas être lié.</translation>
    </message>
    <message>
        <source>The customer&apos;s reference must be an e-mail address of at most 100 characters.</source>
        <translation>La référence du client doit être une adresse e-mail d’au plus 100 caractères.</translation>
    </message>
    <message>
        <source>At most 100 devices can be linked at once.</source>
        <translation>Au plus 100 appareils peuvent être liés à la fois.</translation>
    </message>
</context>
<context>
    <name>fleet::LocalBook</name>
    <message>
        <source>Names and notes cannot be read: %1</source>
        <translation>Les noms et les notes ne peuvent pas être lus : %1</translation>
    </message>
    <message>
        <source>Names and notes cannot be read: %1 is damaged. It is left as it is.</source>
        <translation>Les noms et les notes ne peuvent pas être lus : %1 est abîmé. Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>Names and notes are kept for this run only: %1 could not be read.</source>
        <translation>Les noms et les notes ne valent que pour cette session : %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Names and notes could not be kept: %1</source>
        <translation>Les noms et les notes n’ont pas pu être conservés : %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” for %n device(s)</source>
        <translation>
            <numerusform>Étiquette « %1 » pour %n appareil</numerusform>
            <numerusform>Étiquette « %1 » pour %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop gros.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n device(s)</source>
        <translation>
            <numerusform>Étiquette « %1 » enlevée de %n appareil</numerusform>
            <numerusform>Étiquette « %1 » enlevée de %n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note for %n device(s)</source>
        <translation>
            <numerusform>Note pour %n appareil</numerusform>
            <numerusform>Note pour %n appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::Manual</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Lire la flotte</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>Le langage de recherche</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Un appareil</translation>
    </message>
    <message>
        <source>Commanding safely</source>
        <translation>Commander en sûreté</translation>
    </message>
    <message>
        <source>Actions and the audit log</source>
        <translation>Actions et journal d’audit</translation>
    </message>
    <message>
        <source>Customers, tickets, the inspector</source>
        <translation>Clients, tickets, inspecteur</translation>
    </message>
    <message>
        <source>Troubleshooting by message</source>
        <translation>Dépannage par message</translation>
    </message>
    <message>
        <source>Keys and the command palette</source>
        <translation>Touches et palette de commandes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Integrators</source>
        <translation>Pour les intégrateurs</translation>
    </message>
    <message>
        <source>History, charts, export</source>
        <translation>Historique, graphiques, export</translation>
    </message>
</context>
<context>
    <name>fleet::PaletteModel</name>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a parameter and its bounds: power 0 to 5.0 kW</comment>
        <translation>%1 %2 à %3</translation>
    </message>
    <message>
        <source>opens the form, asks before sending</source>
        <translation>ouvre le formulaire, demande avant d’envoyer</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>a setting of the device</comment>
        <translation>Régler %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>actuellement %1</translation>
    </message>
    <message>
        <source>Filter the fleet: %1</source>
        <translation>Filtrer la flotte : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the fleet for “%1”</source>
        <translation>Chercher « %1 » dans la flotte</translation>
    </message>
    <message>
        <source>Commands for %1</source>
        <translation>Commandes pour %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Réglages de l’appareil</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
</context>
<context>
    <name>fleet::PendingCommand</name>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>sent %1 ago</source>
        <translation>envoyé il y a %1</translation>
    </message>
</context>
<context>
    <name>fleet::PlanningLanes</name>
    <message>
        <source>maker not known</source>
        <translation>fabricant inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::PlantTime</name>
    <message>
        <source>if the plant is in your zone, %1</source>
        <translation>si l’installation est dans votre fuseau, %1</translation>
    </message>
    <message>
        <source>the plant&apos;s clock was UTC%1%2 at the last booking</source>
        <translation>l’horloge de l’installation était UTC%1%2 à la dernière réservation</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 from when it is sent: %2 in your zone</source>
        <translation>%1 à partir de l’envoi : %2 dans votre fuseau</translation>
    </message>
    <message>
        <source>%1 at the plant</source>
        <translation>%1 à l’installation</translation>
    </message>
    <message>
        <source>No clock shows %1 that night, %2: it is skipped. The service decides what it takes it for.</source>
        <translation>Aucune horloge n’indique %1 cette nuit-là, %2 : elle est sautée. Le service décide pour quoi il la prend.</translation>
    </message>
    <message>
        <source>%1 at the plant, %2 (%3)</source>
        <translation>%1 à l’installation, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 has passed, %2.</source>
        <translation>%1 est passé, %2.</translation>
    </message>
    <message>
        <source>That is more than 30 days ahead, %1.</source>
        <translation>C’est à plus de 30 jours, %1.</translation>
    </message>
    <message>
        <source>%1 comes twice that night, %2: %3 and %4 UTC. The service decides which it takes.</source>
        <translation>%1 vient deux fois cette nuit-là, %2 : %3 et %4 UTC. Le service décide laquelle il prend.</translation>
    </message>
    <message>
        <source>The clocks change within this window: it lasts %1 and not %2, %3.</source>
        <translation>L’heure change pendant cette plage : elle dure %1 et non %2, %3.</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <extracomment>What people may type for hours, after a number, apart by commas</extracomment>
        <translation>h, heure, heures</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <extracomment>What people may type for minutes, after a number, apart by commas</extracomment>
        <translation>m, min, minute, minutes</translation>
    </message>
</context>
<context>
    <name>fleet::PollWatch</name>
    <message>
        <source>This application has read nothing for %1. What you see may be out of date.</source>
        <translation>Ce programme n’a rien lu depuis %1. Ce que vous voyez peut être périmé.</translation>
    </message>
    <message>
        <source>This application stood still, and has read nothing for %1. What you see may be out of date.</source>
        <translation>Ce programme s’est arrêté et n’a rien lu depuis %1. Ce que vous voyez peut être périmé.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands still. The ages of readings cannot be trusted.</source>
        <translation>L’horloge de cet ordinateur est arrêtée. On ne peut se fier à l’âge des relevés.</translation>
    </message>
</context>
<context>
    <name>fleet::PrimitiveRegistry</name>
    <message>
        <source>unit as reported</source>
        <translation>unité telle que rapportée</translation>
    </message>
    <message>
        <source>unit as declared in %1</source>
        <extracomment>%1 is the path of a command&apos;s parameter, commands.charge.power</extracomment>
        <translation>unité telle que déclarée dans %1</translation>
    </message>
    <message>
        <source>unit as declared in settings</source>
        <translation>unité telle que déclarée dans les réglages</translation>
    </message>
    <message>
        <source>unit as documented</source>
        <translation>unité telle que documentée</translation>
    </message>
    <message>
        <source>unit by its name</source>
        <translation>unité d’après son nom</translation>
    </message>
    <message>
        <source>given in Wh</source>
        <translation>donné en Wh</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>no power into or out of a battery</comment>
        <translation>au repos</translation>
    </message>
    <message>
        <source>into the battery</source>
        <translation>vers la batterie</translation>
    </message>
    <message>
        <source>out of the battery</source>
        <translation>hors de la batterie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a spoken quantity, and where it flows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>peak seen %1</source>
        <translation>pic vu %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 above the declared %2</source>
        <translation>%1 au-dessus des %2 déclarés</translation>
    </message>
    <message>
        <source>%1 below the declared %2</source>
        <translation>%1 au-dessous des %2 déclarés</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a bound and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ring 0 to 100</source>
        <translation>anneau de 0 à 100</translation>
    </message>
    <message>
        <source>%1, mark at %2</source>
        <translation>%1, repère à %2</translation>
    </message>
    <message>
        <source>gauge without a scale: no bounds are declared</source>
        <translation>jauge sans échelle : aucune limite n’est déclarée</translation>
    </message>
    <message>
        <source>gauge, scaled to the peak seen: no bounds are declared</source>
        <translation>jauge, à l’échelle du pic vu : aucune limite n’est déclarée</translation>
    </message>
    <message>
        <source>gauge %1 to %2, from %3</source>
        <translation>jauge de %1 à %2, d’après %3</translation>
    </message>
    <message>
        <source>number, no unit declared</source>
        <translation>nombre, aucune unité déclarée</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>nombre, %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 membre</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>list, opened in place</source>
        <translation>liste, ouverte sur place</translation>
    </message>
    <message>
        <source>object, opened in place</source>
        <translation>objet, ouvert sur place</translation>
    </message>
    <message>
        <source>text, shown as the status</source>
        <translation>texte, montré comme état</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>deeper than three levels: as JSON</source>
        <translation>au-delà de trois niveaux : en JSON</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>Entrée %L1</translation>
    </message>
    <message>
        <source>%1, beside the state</source>
        <translation>%1, à côté de l’état</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Devices of this family take no settings.</source>
        <translation>Les appareils de cette famille ne prennent aucun réglage.</translation>
    </message>
    <message>
        <source>The device gives it without a unit: a fact, not a control.</source>
        <translation>L’appareil le donne sans unité : un fait, pas une commande.</translation>
    </message>
    <message>
        <source>Its value is not a number.</source>
        <translation>Sa valeur n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The device declares no bounds for it.</source>
        <translation>L’appareil n’en déclare pas les limites.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>En décharge</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chauffer</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Refroidir</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Chauffe</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Refroidit</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>no longer in the lists</comment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Needs a new link</source>
        <translation>À lier de nouveau</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Jamais lu</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Dernier état connu</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a battery</comment>
        <translation>Pleine</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Branché</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Débranché</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a value was read, and how the API spells it</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <comment>a name and its value</comment>
        <translation>%1 oui</translation>
    </message>
    <message>
        <source>%1 no</source>
        <comment>a name and its value</comment>
        <translation>%1 non</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of a charging session</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>A vehicle is plugged in</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>A charging session has ended</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Permanent</source>
        <extracomment>A thermostat is held by a setting that stands until it is changed</extracomment>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Follow schedule</source>
        <extracomment>A thermostat follows the schedule of the home</extracomment>
        <translation>Selon le programme</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileDesk</name>
    <message>
        <source>An address such as postgresql://desk@server/amps_history</source>
        <translation>Une adresse telle que postgresql://desk@server/amps_history</translation>
    </message>
    <message>
        <source>Leave the password out: it belongs into ~/.pgpass, readable by you alone, where PostgreSQL&apos;s own library looks for it.</source>
        <translation>Laissez le mot de passe de côté : il va dans ~/.pgpass, lisible de vous seul, là où la bibliothèque de PostgreSQL le cherche.</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileStore</name>
    <message>
        <source>The list of profiles cannot be read: %1</source>
        <translation>La liste des profils ne peut pas être lue : %1</translation>
    </message>
    <message>
        <source>The list of profiles could not be understood. It was put aside as %1; keys in the keyring are untouched.</source>
        <translation>La liste des profils n’a pas pu être comprise. Elle a été mise de côté sous %1 ; les clés du trousseau sont intactes.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The list of profiles is being changed by another program.</source>
        <translation>La liste des profils est en cours de modification par un autre programme.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of this program; it is not changed.</source>
        <translation>La liste des profils vient d’une version plus récente de ce programme ; elle n’est pas modifiée.</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1</source>
        <translation>La liste des profils ne peut pas être écrite : %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil demande un nom.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Un nom a au plus %n caractère.</numerusform>
            <numerusform>Un nom a au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>Un nom ne contient pas de caractères de contrôle.</translation>
    </message>
    <message>
        <source>“%1” is the name of the built-in fleet.</source>
        <translation>« %1 » est le nom de la flotte intégrée.</translation>
    </message>
    <message>
        <source>There is a profile called “%1” already.</source>
        <translation>Il existe déjà un profil nommé « %1 ».</translation>
    </message>
    <message>
        <source>This profile is gone.</source>
        <translation>Ce profil n’existe plus.</translation>
    </message>
</context>
<context>
    <name>fleet::ProposalDesk</name>
    <message>
        <source>Proposed by %1</source>
        <translation>Proposé par %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Proposé par %1 : %2</translation>
    </message>
    <message>
        <source>A person turned it down.</source>
        <translation>Une personne l’a décliné.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>réglages de %1</translation>
    </message>
    <message>
        <source>cancel the action %1</source>
        <translation>annuler l’action %1</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; the window reads on.</source>
        <translation>On ne sait pas si c’est arrivé ; la fenêtre continue de lire.</translation>
    </message>
</context>
<context>
    <name>fleet::Query</name>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply.</source>
        <translation>Les parenthèses sont trop imbriquées.</translation>
    </message>
    <message>
        <source>Something must follow OR.</source>
        <translation>Quelque chose doit suivre OR.</translation>
    </message>
    <message>
        <source>Something must stand before OR.</source>
        <translation>Quelque chose doit précéder OR.</translation>
    </message>
    <message>
        <source>AND joins what stands on both sides of it.</source>
        <translation>AND relie ce qui se trouve de ses deux côtés.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>Il n’y a rien entre les parenthèses.</translation>
    </message>
    <message>
        <source>What is to be left out must follow.</source>
        <translation>Ce qui est à exclure doit suivre.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Ce guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Il n’y a rien entre les guillemets.</translation>
    </message>
    <message>
        <source>Nothing stands before “%1”. Put a text with such signs into quotes.</source>
        <translation>Rien ne précède « %1 ». Mettez entre guillemets un texte avec de tels signes.</translation>
    </message>
    <message>
        <source>A value must follow “%1”.</source>
        <translation>Une valeur doit suivre « %1 ».</translation>
    </message>
    <message>
        <source>No device reports “%1”, and it is no key of the search.</source>
        <translation>Aucun appareil ne rapporte « %1 », et ce n’est pas un mot-clé de la recherche.</translation>
    </message>
    <message>
        <source>No device reports “%1”. Did you mean “%2”?</source>
        <translation>Aucun appareil ne rapporte « %1 ». Vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>Write available:yes or available:no.</source>
        <translation>Écrivez available:yes ou available:no.</translation>
    </message>
    <message>
        <source>“%1” is unknown after %2. There are: %3.</source>
        <translation>« %1 » est inconnu après %2. Il y a : %3.</translation>
    </message>
    <message>
        <source>“%1” is a text: write %1:%2 for one that contains it, %1=%2 for one that is it.</source>
        <translation>« %1 » est un texte : écrivez %1:%2 pour un texte qui le contient, %1=%2 pour un texte qui l’est.</translation>
    </message>
    <message>
        <source>Say which time: %1s, %1m, %1h or %1d.</source>
        <translation>Précisez le temps : %1s, %1m, %1h ou %1d.</translation>
    </message>
    <message>
        <source>An age is a number with s, m, h or d, for example 5m.</source>
        <translation>Un âge est un nombre avec s, m, h ou d, par exemple 5m.</translation>
    </message>
    <message>
        <source>Compare an age: age&lt;%1 for younger, age&gt;%1 for older.</source>
        <translation>Comparez un âge : age&lt;%1 pour plus récent, age&gt;%1 pour plus ancien.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is no unit.</source>
        <translation>« %1 » n’est pas une unité.</translation>
    </message>
    <message>
        <source>“%1” is a power, counted in kW; %2 is an energy.</source>
        <translation>« %1 » est une puissance, comptée en kW ; %2 est une énergie.</translation>
    </message>
    <message>
        <source>“%1” is an energy, counted in kWh; %2 is a power.</source>
        <translation>« %1 » est une énergie, comptée en kWh ; %2 est une puissance.</translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation>« %1 » n’a pas d’unité.</translation>
    </message>
    <message>
        <source>“%1” is counted in %2, not in %3.</source>
        <translation>« %1 » se compte en %2, pas en %3.</translation>
    </message>
    <message>
        <source>Write can:charge, or can:charge.power&gt;=3kw.</source>
        <translation>Écrivez can:charge, ou can:charge.power&gt;=3kw.</translation>
    </message>
    <message>
        <source>Only a parameter can be compared, as in can:charge.power&gt;=3kw.</source>
        <translation>Seul un paramètre se compare, comme dans can:charge.power&gt;=3kw.</translation>
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
        <translation>fabricant</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nom du modèle</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>id de l’appareil</translation>
    </message>
    <message>
        <source>user id, where it was looked up</source>
        <translation>id d’utilisateur, là où il a été cherché</translation>
    </message>
    <message>
        <source>what it is doing</source>
        <translation>ce qu’il fait</translation>
    </message>
    <message>
        <source>demo, sandbox, live</source>
        <translation>demo, sandbox, live</translation>
    </message>
    <message>
        <source>accepts a command: can:charge.power&gt;=3kw</source>
        <translation>accepte une commande : can:charge.power&gt;=3kw</translation>
    </message>
    <message>
        <source>of the reading: age&lt;5m</source>
        <translation>du relevé : age&lt;5m</translation>
    </message>
    <message>
        <source>live, cache, projection, fallback</source>
        <translation>live, cache, projection, fallback</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>last action: state or command</source>
        <translation>dernière action : état ou commande</translation>
    </message>
    <message>
        <source>code of an error</source>
        <translation>code d’une erreur</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>une de vos étiquettes</translation>
    </message>
    <message>
        <source>in a note of yours</source>
        <translation>dans une de vos notes</translation>
    </message>
    <message>
        <source>a name of yours</source>
        <translation>un de vos noms</translation>
    </message>
    <message>
        <source>why somebody should look</source>
        <translation>pourquoi quelqu’un devrait regarder</translation>
    </message>
    <message>
        <source>fresh, old, stale, …</source>
        <translation>fresh, old, stale, …</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>field, in %1</source>
        <translation>champ, en %1</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>parameter, in %1</source>
        <translation>paramètre, en %1</translation>
    </message>
    <message>
        <source>what it can do when commands collide</source>
        <translation>ce qu’il peut faire quand des commandes se heurtent</translation>
    </message>
</context>
<context>
    <name>fleet::QueryWords</name>
    <message>
        <source>Failed action</source>
        <translation>Action échouée</translation>
    </message>
    <message>
        <source>Stuck action</source>
        <translation>Action bloquée</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>A dévié</translation>
    </message>
    <message>
        <source>Below floor</source>
        <translation>Sous le plancher</translation>
    </message>
    <message>
        <source>In flight</source>
        <extracomment>Of a device: one of its actions is on its way</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>Ne demande personne</translation>
    </message>
    <message>
        <source>Fresh</source>
        <extracomment>Of a reading</extracomment>
        <translation>Récent</translation>
    </message>
    <message>
        <source>Ageing</source>
        <extracomment>Of a reading that is getting old: between one minute and a quarter of an hour</extracomment>
        <translation>Vieillissant</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Of a reading</extracomment>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Pas à jour</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>State of an action</extracomment>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an action</extracomment>
        <translation>Prise en compte</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of an action</extracomment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an action</extracomment>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an action</extracomment>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>fleet::ReadBudget</name>
    <message>
        <source>%1 of about %2 requests a minute</source>
        <extracomment>&quot;212 of about 600 requests a minute&quot;</extracomment>
        <translation>%1 requêtes sur environ %2 par minute</translation>
    </message>
    <message>
        <source>The service has refused nothing for its number so far, so its limit is not known.</source>
        <translation>Le service n’a jusqu’ici rien refusé pour leur nombre, sa limite n’est donc pas connue.</translation>
    </message>
    <message>
        <source>The service allows less than was asked for once. The pace found since is enough for this fleet.</source>
        <translation>Le service permet moins que ce qui a été demandé une fois. Le rythme trouvé depuis suffit à cette flotte.</translation>
    </message>
    <message>
        <source>The service allows fewer requests than this fleet needs: reading all of it takes about %1.</source>
        <translation>Le service permet moins de requêtes que cette flotte n’en demande : tout lire prend environ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last minute</source>
        <translation>
            <numerusform>%Ln requête dans la dernière minute</numerusform>
            <numerusform>%Ln requêtes dans la dernière minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::ReadingsExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
</context>
<context>
    <name>fleet::RequestDetail</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>essai %1</translation>
    </message>
</context>
<context>
    <name>fleet::SavedViews</name>
    <message>
        <source>The file is too large to be one of saved views.</source>
        <translation>Le fichier est trop gros pour des vues enregistrées.</translation>
    </message>
    <message>
        <source>This is no file of saved views: %1.</source>
        <translation>Ce n’est pas un fichier de vues enregistrées : %1.</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>Ce n’est pas un fichier de vues enregistrées.</translation>
    </message>
    <message>
        <source>One of the views has no name.</source>
        <translation>Une des vues n’a pas de nom.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleDesk</name>
    <message>
        <source>Schedules could not be read</source>
        <translation>Les programmes n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>There was no answer that could be read (%1).</source>
        <translation>Il n’y a pas eu de réponse lisible (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleForm</name>
    <message>
        <source>When does it begin?</source>
        <translation>Quand commence-t-il ?</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Cette heure du jour n’existe pas.</translation>
    </message>
    <message>
        <source>A time of day such as 01:15, or a day and a time such as 2026-06-13 19:00.</source>
        <translation>Une heure du jour comme 01:15, ou un jour et une heure comme 2026-06-13 19:00.</translation>
    </message>
    <message>
        <source>A day and a time need a time zone.</source>
        <translation>Un jour et une heure demandent un fuseau horaire.</translation>
    </message>
    <message>
        <source>How long does it last?</source>
        <translation>Combien de temps dure-t-il ?</translation>
    </message>
    <message>
        <source>A length of up to a day, such as 4h, 1.5h or 90m.</source>
        <translation>Une durée d’un jour au plus, comme 4h, 1.5h ou 90m.</translation>
    </message>
    <message>
        <source>This device does not declare the command %1.</source>
        <translation>Cet appareil ne déclare pas la commande %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>It needs one slot at least.</source>
        <translation>Il faut au moins un créneau.</translation>
    </message>
    <message>
        <source>Times of day need a time zone.</source>
        <translation>Les heures du jour demandent un fuseau horaire.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Il n’y a pas de fuseau horaire « %1 ».</translation>
    </message>
    <message>
        <source>The service knows no rhythm “%1”.</source>
        <translation>Le service ne connaît pas le rythme « %1 ».</translation>
    </message>
    <message>
        <source>This slot cannot be read: write it again.</source>
        <translation>Ce créneau ne peut pas être lu : écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Cet appareil n’est plus connu.</translation>
    </message>
    <message>
        <source>The slot being written is not in the list yet.</source>
        <translation>Le créneau en cours de saisie n’est pas encore dans la liste.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pendant %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>%1, by the clock of %2</source>
        <translation>%1, à l’horloge de %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>fleet::SeriesChooser</name>
    <message>
        <source>whole fleet</source>
        <translation>toute la flotte</translation>
    </message>
    <message>
        <source>Energy from %1, %2</source>
        <comment>calculated from this field, of these devices</comment>
        <translation>Énergie de %1, %2</translation>
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
        <translation>la clé est une clé sandbox</translation>
    </message>
    <message>
        <source>the key is a LIVE key</source>
        <translation>la clé est une clé LIVE</translation>
    </message>
    <message>
        <source>the key&apos;s prefix is unknown, which counts as LIVE</source>
        <translation>le préfixe de la clé est inconnu, ce qui compte comme LIVE</translation>
    </message>
    <message>
        <source>the built-in sandbox</source>
        <translation>le bac à sable intégré</translation>
    </message>
    <message>
        <source>the sandbox host</source>
        <translation>l’hôte du bac à sable</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the connection goes to %2. Nothing can be sent.</source>
        <translation>Les signes de l’environnement se contredisent : %1, mais la connexion va à %2. Rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the service answers as “%2”. Nothing can be sent.</source>
        <translation>Les signes de l’environnement se contredisent : %1, mais le service répond comme « %2 ». Rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>This window was started read-only: nothing can be sent from it.</source>
        <translation>Cette fenêtre a été ouverte en lecture seule : rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing can be sent. It can be allowed under Settings, Safety.</source>
        <translation>Ce profil est en lecture seule : rien ne peut être envoyé. Cela s’autorise dans Réglages, Sécurité.</translation>
    </message>
    <message>
        <source>LIVE is locked: commands would reach real equipment. Unlock it for a set time to send any.</source>
        <translation>LIVE est verrouillé : les commandes atteindraient de vrais équipements. Déverrouillez-le pour un temps donné afin d’en envoyer.</translation>
    </message>
</context>
<context>
    <name>fleet::SettingsEditor</name>
    <message>
        <source>on</source>
        <translation>marche</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucun changement</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Revoir %n changement</numerusform>
            <numerusform>Revoir %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>The API refused to change this: it can only be read.</source>
        <translation>L’API a refusé de changer ceci : on ne peut que le lire.</translation>
    </message>
    <message>
        <source>The device reports this and does not let it be changed from here.</source>
        <translation>L’appareil rapporte ceci et ne le laisse pas modifier d’ici.</translation>
    </message>
    <message>
        <source>Enter a value, or take the change back.</source>
        <translation>Saisissez une valeur, ou reprenez le changement.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Cet appareil n’est plus connu.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est changé.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>Corriger %n champ</numerusform>
            <numerusform>Corriger %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was accepted. Reading it back…</source>
        <translation>%1 a été accepté. Relecture…</translation>
    </message>
    <message>
        <source>%1 was written and read back at %2.</source>
        <translation>%1 a été écrit et relu à %2.</translation>
    </message>
    <message>
        <source>%1 was accepted, but the device still says %2.</source>
        <translation>%1 a été accepté, mais l’appareil dit toujours %2.</translation>
    </message>
    <message>
        <source>We do not know whether %1 arrived. It is not sent again; a reading will tell.</source>
        <translation>Nous ne savons pas si %1 est arrivé. Ce n’est pas renvoyé ; une lecture le dira.</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>L’envoi est refusé : le journal ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>En attente de votre réponse</translation>
    </message>
</context>
<context>
    <name>fleet::SpreadHistory</name>
    <message>
        <source>A tenth is below</source>
        <translation>Un dixième est en dessous</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>A tenth is above</source>
        <translation>Un dixième est au-dessus</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
</context>
<context>
    <name>fleet::SqliteIntentJournal</name>
    <message>
        <source>The folder of the journal cannot be made.</source>
        <translation>Le dossier du journal ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>fleet::StoreDeviceSource</name>
    <message>
        <source>The device could not be read again (%1).</source>
        <translation>L’appareil n’a pas pu être relu (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::TransportDesk</name>
    <message>
        <source>The extra authorities in %1 are not used. %2</source>
        <translation>Les autorités supplémentaires de %1 ne sont pas utilisées. %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, valable jusqu’au %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>none, plain http inside this computer</source>
        <translation>aucun, http simple dans cet ordinateur</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 ou ultérieur</translation>
    </message>
    <message numerus="yes">
        <source>%n of the operating system</source>
        <translation>
            <numerusform>%n du système d’exploitation</numerusform>
            <numerusform>%n du système d’exploitation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n of your own</source>
        <translation>
            <numerusform>%1, et %n à vous</numerusform>
            <numerusform>%1, et %n à vous</numerusform>
        </translation>
    </message>
    <message>
        <source>reached directly</source>
        <translation>atteint directement</translation>
    </message>
    <message>
        <source>by the system’s proxy %1</source>
        <translation>par le proxy du système %1</translation>
    </message>
</context>
<context>
    <name>fleet::ViewMemory</name>
    <message>
        <source>The view could not be kept: %1</source>
        <translation>La vue n’a pas pu être gardée : %1</translation>
    </message>
</context>
<context>
    <name>fleet::csv</name>
    <message>
        <source>The file is not a text in UTF-8.</source>
        <translation>Le fichier n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>Text stands behind a quotation.</source>
        <translation>Du texte suit le guillemet fermant.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
</context>
</TS>
