<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions, of which %1 failed</source>
        <translation>
            <numerusform>%Ln acción, fallidas: %1</numerusform>
            <numerusform>%Ln acciones, fallidas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionHead</name>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>DISPOSITIVO</translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation>PARÁMETROS</translation>
    </message>
    <message>
        <source>START</source>
        <translation>INICIO</translation>
    </message>
    <message>
        <source>END</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>TOOK, IN</source>
        <translation>TARDÓ, EN</translation>
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
        <translation>Acción %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana horaria</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>sent from this window</source>
        <translation>enviada desde esta ventana</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>no de aquí</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Send again, changed</source>
        <translation>Enviar de nuevo, cambiada</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Cancelar la acción</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>What was said about this action, in the Inspector</source>
        <translation>Lo que se habló sobre esta acción, en el inspector</translation>
    </message>
    <message>
        <source>Show the requests of this action</source>
        <translation>Mostrar las peticiones de esta acción</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>%1, %2 on %3, %4, %5</source>
        <translation>%1, %2 en %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, not from here</source>
        <translation>%1, no de aquí</translation>
    </message>
    <message>
        <source>not from here: sent by another desk, or by the API</source>
        <translation>no de aquí: enviada desde otro puesto, o por la API</translation>
    </message>
</context>
<context>
    <name>ActionStateBadge</name>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Vista en el dispositivo</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>of the whole fleet, from here and from elsewhere, refreshed from /actions</source>
        <translation>de toda la flota, de aquí y de fuera, actualizadas desde /actions</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Lane per device</source>
        <translation>Una fila por dispositivo</translation>
    </message>
    <message>
        <source>Lane per family</source>
        <translation>Una fila por familia</translation>
    </message>
    <message>
        <source>Lane per maker</source>
        <translation>Una fila por fabricante</translation>
    </message>
    <message>
        <source>Lane per command</source>
        <translation>Una fila por orden</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Por dispositivo</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>No de aquí</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Dispositivo %1</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Device, command, error, id</source>
        <translation>Dispositivo, orden, error, id</translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>Acciones, las más recientes primero</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>Ninguna acción coincide</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Aún no hay acciones</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>El filtro las oculta todas.</translation>
    </message>
    <message>
        <source>Commands sent from here or from elsewhere appear here.</source>
        <translation>Las órdenes enviadas desde aquí o desde fuera aparecen aquí.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
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
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>every write from this computer, newest first; it begins anew with each demo</source>
        <translation>cada escritura desde este equipo, la más reciente primero; empieza de nuevo con cada demostración</translation>
    </message>
    <message>
        <source>every write from this computer, also those that were not made; only added to, never changed</source>
        <translation>cada escritura desde este equipo, también las que no se hicieron; solo se añade, nunca se cambia</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Checks every entry against the one before, and the last against the head that is kept apart.</source>
        <translation>Comprueba cada entrada con la anterior, y la última con la cabecera que se guarda aparte.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation>Ahora no se puede enviar nada.</translation>
    </message>
    <message>
        <source>The log before this one was tampered with.</source>
        <translation>El registro anterior a este fue manipulado.</translation>
    </message>
    <message>
        <source>%1. It was put aside as it is; this one began after it.</source>
        <translation>%1. Se apartó tal como está; este empezó después.</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>Copiar la cabecera</translation>
    </message>
    <message>
        <source>Head copied. Kept elsewhere, it shows later that nothing was taken away.</source>
        <translation>Cabecera copiada. Guardada en otro lugar, mostrará más tarde que no se quitó nada.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Rechazadas o fallidas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviadas</translation>
    </message>
    <message>
        <source>Device, operator, reason, request id</source>
        <translation>Dispositivo, operador, motivo, id de petición</translation>
    </message>
    <message>
        <source>Filter by any word of an entry</source>
        <translation>Filtrar por cualquier palabra de una entrada</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>OPERADOR</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>DÓNDE</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>DISPOSITIVO</translation>
    </message>
    <message>
        <source>FROM, TO</source>
        <translation>DE, A</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>REQUEST ID</source>
        <translation>ID DE PETICIÓN</translation>
    </message>
    <message>
        <source>Writes, newest first</source>
        <translation>Escrituras, las más recientes primero</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún no hay entradas</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>El filtro las oculta todas.</translation>
    </message>
    <message>
        <source>What is proposed, confirmed, declined and sent here appears here.</source>
        <translation>Lo que aquí se propone, confirma, rechaza y envía aparece aquí.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Exports every entry with its hash.</source>
        <translation>Exporta cada entrada con su hash.</translation>
    </message>
    <message>
        <source>Exports every entry as a table.</source>
        <translation>Exporta cada entrada como tabla.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit entries %1</source>
        <translation>Entradas de auditoría %1</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intención</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>WHAT WAS SHOWN</source>
        <translation>LO QUE SE MOSTRÓ</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Lo que se mostró</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>LO QUE SE ENVIÓ</translation>
    </message>
    <message>
        <source>WHAT WOULD HAVE BEEN SENT</source>
        <translation>LO QUE SE HABRÍA ENVIADO</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>THE ANSWER</source>
        <translation>LA RESPUESTA</translation>
    </message>
    <message>
        <source>Copy the entries as JSON</source>
        <translation>Copiar las entradas como JSON</translation>
    </message>
    <message>
        <source>Copied, each entry with its hash.</source>
        <translation>Copiado, cada entrada con su huella.</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Beside: %1</source>
        <translation>Al lado: %1</translation>
    </message>
    <message>
        <source>Close what stands beside</source>
        <translation>Cerrar lo que está al lado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The device is no longer listed.</source>
        <translation>El dispositivo ya no figura en la lista.</translation>
    </message>
</context>
<context>
    <name>BookImportSheet</name>
    <message>
        <source>Take in %1</source>
        <translation>Incorporar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bring something</source>
        <translation>
            <numerusform>%n línea aporta algo</numerusform>
            <numerusform>%n líneas aportan algo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace(s) what is there</source>
        <translation>
            <numerusform>%n de ellas sustituye lo que hay</numerusform>
            <numerusform>%n de ellas sustituyen lo que hay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) nothing new</source>
        <translation>
            <numerusform>%n no dice nada nuevo</numerusform>
            <numerusform>%n no dicen nada nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n no se puede incorporar</numerusform>
            <numerusform>%n no se pueden incorporar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in the fleet now and are kept for when they come</source>
        <translation>
            <numerusform>%n dispositivo no está ahora en la flota y se guarda para cuando llegue</numerusform>
            <numerusform>%n dispositivos no están ahora en la flota y se guardan para cuando lleguen</numerusform>
        </translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>no leído: %1</translation>
    </message>
    <message>
        <source>An empty cell takes away what is there</source>
        <translation>Una celda vacía quita lo que hay</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) in</source>
        <translation>
            <numerusform>Incorporar %n línea</numerusform>
            <numerusform>Incorporar %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookedBars</name>
    <message>
        <source>Booked, next 24 hours</source>
        <translation>Reservado, próximas 24 horas</translation>
    </message>
    <message>
        <source>actions per quarter of an hour, at most %1</source>
        <translation>acciones por cuarto de hora, como mucho %1</translation>
    </message>
    <message>
        <source>nothing is booked</source>
        <translation>no hay nada reservado</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>discharge, export</source>
        <translation>descarga, vertido</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otras</translation>
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
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Paquete de soporte (*.json)</translation>
    </message>
    <message>
        <source>What was said about %1, and what is known of it. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>Lo que se habló sobre %1 y lo que se sabe de ello. Nunca contiene claves. No se envía nada: usted recibe un archivo.</translation>
    </message>
    <message>
        <source>The last requests of this run, and what is known of the devices they were about. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>Las últimas peticiones de esta sesión y lo que se sabe de los dispositivos implicados. Nunca contiene claves. No se envía nada: usted recibe un archivo.</translation>
    </message>
    <message>
        <source>What happened? A sentence for the one who reads it</source>
        <translation>¿Qué ocurrió? Una frase para quien lo lea</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>With the bodies of requests and answers</source>
        <translation>Con el contenido de peticiones y respuestas</translation>
    </message>
    <message>
        <source>Names in place of ids</source>
        <translation>Nombres en lugar de ids</translation>
    </message>
    <message>
        <source>Every byte of the file: %1 kB, %2, %3</source>
        <translation>Cada byte del archivo: %1 kB, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n lines</source>
        <translation>
            <numerusform>Vista previa, %n línea</numerusform>
            <numerusform>Vista previa, %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>ChartSurface</name>
    <message>
        <source>Not polled</source>
        <translation>No consultado</translation>
    </message>
    <message>
        <source>No data: fallback or not available</source>
        <translation>Sin datos: valor de reserva o no disponible</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Left and Right read the values.</source>
        <translation>Izquierda y Derecha leen los valores.</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>CommandChooser</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>(%1 of %2)</source>
        <comment>devices known, of all</comment>
        <translation>(%1 de %2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>%1 declared by this device</source>
        <translation>%1 que declara este dispositivo</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Dispositivo de solo lectura</translation>
    </message>
    <message>
        <source>Keep my values</source>
        <translation>Conservar mis valores</translation>
    </message>
    <message>
        <source>The device is being read again for its limits.</source>
        <translation>El dispositivo se está leyendo otra vez para conocer sus límites.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>Si hay conflicto</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Ahora no es posible.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
</context>
<context>
    <name>ConfirmHost</name>
    <message>
        <source>Reading the device again…</source>
        <translation>Leyendo otra vez el dispositivo…</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>No se pudo leer otra vez: %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Send to demo</source>
        <translation>Enviar a DEMO</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation>Enviar a SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send</source>
        <translation>Mantener pulsado para enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Esto va a un dispositivo simulado</translation>
    </message>
    <message>
        <source>This goes to real equipment</source>
        <translation>Esto va a equipos reales</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>&quot;device_1 of user_1&quot;: between a device and the customer it belongs to</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>NOW</source>
        <extracomment>Column of present values, in capitals</extracomment>
        <translation>AHORA</translation>
    </message>
    <message>
        <source>AFTER</source>
        <extracomment>Column of values after the command, in capitals</extracomment>
        <translation>DESPUÉS</translation>
    </message>
    <message>
        <source>%1: now %2, after %3</source>
        <translation>%1: ahora %2, después %3</translation>
    </message>
    <message>
        <source>%1, at first %2</source>
        <translation>%1, al principio %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason or ticket, kept with the record</source>
        <translation>Motivo o tique, se guarda con el registro</translation>
    </message>
    <message>
        <source>or ticket, kept with the record; may stay empty</source>
        <translation>o tique, se guarda con el registro; puede quedar vacío</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(sin contenido)</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Contenido de la petición</translation>
    </message>
    <message>
        <source>Or type the word %1, then Enter</source>
        <translation>O escriba la palabra %1 y luego Intro</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Type the word %1, then press Enter</source>
        <translation>Escriba la palabra %1 y pulse Intro</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
</context>
<context>
    <name>ConflictHost</name>
    <message>
        <source>The action in the way has ended</source>
        <translation>La acción que estorbaba ha terminado</translation>
    </message>
    <message>
        <source>Your command can be reviewed again.</source>
        <translation>Su orden puede revisarse otra vez.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Your command was not accepted; nothing reached the device</source>
        <translation>Su orden no fue aceptada; nada llegó al dispositivo</translation>
    </message>
    <message>
        <source>409 CONFLICT</source>
        <translation>409 CONFLICT</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copiar el id de petición</translation>
    </message>
    <message>
        <source>On one time axis: there already %1; yours %2</source>
        <translation>En un mismo eje de tiempo: ya hay %1; la suya %2</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Ya hay: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>La suya: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Ha terminado.</translation>
    </message>
    <message>
        <source>It is in progress and cannot be cancelled.</source>
        <translation>Está en curso y no se puede cancelar.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>¿Qué debe ocurrir?</translation>
    </message>
    <message>
        <source>It is followed; you can close this and come back.</source>
        <translation>Se sigue; puede cerrar esto y volver.</translation>
    </message>
    <message>
        <source>Only what this device and the answer offer is listed</source>
        <translation>Solo figura lo que ofrecen este dispositivo y la respuesta</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Conservar lo reservado</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Waiting for its end</source>
        <translation>Esperando a que termine</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Device records do not name their customer. Enter a user id, and every family is asked for the devices of this one.</source>
        <translation>Los dispositivos no nombran a su cliente. Introduzca un id de usuario y se preguntará a cada familia por los dispositivos de este.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id de usuario</translation>
    </message>
    <message>
        <source>User id of the customer</source>
        <translation>Id de usuario del cliente</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Mostrar dispositivos</translation>
    </message>
    <message>
        <source>Customers seen before</source>
        <translation>Clientes ya vistos</translation>
    </message>
    <message>
        <source>Name, on this computer only</source>
        <translation>Nombre, solo en este equipo</translation>
    </message>
    <message>
        <source>Name of the customer, kept on this computer only</source>
        <translation>Nombre del cliente, guardado solo en este equipo</translation>
    </message>
    <message>
        <source>Note, on this computer only</source>
        <translation>Nota, solo en este equipo</translation>
    </message>
    <message>
        <source>Note about the customer, kept on this computer only</source>
        <translation>Nota sobre el cliente, guardada solo en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n devices so far</source>
        <translation>
            <numerusform>Leyendo… %n dispositivo hasta ahora</numerusform>
            <numerusform>Leyendo… %n dispositivos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read. %1</source>
        <translation>No se pudo leer nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices; not every family could be read. %1</source>
        <translation>
            <numerusform>%n dispositivo; no se pudieron leer todas las familias. %1</numerusform>
            <numerusform>%n dispositivos; no se pudieron leer todas las familias. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No device of this customer is linked to this key.</source>
        <translation>Ningún dispositivo de este cliente está vinculado a esta clave.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1, %2</source>
        <translation>Elegir %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Consent that is taken back cannot be given back from here: the customer has to link again. You will be asked to type the user id.</source>
        <translation>Un consentimiento retirado no puede darse de nuevo desde aquí: el cliente debe vincular otra vez. Se le pedirá que escriba el id de usuario.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke consent for %n devices…</source>
        <translation>
            <numerusform>Revocar el consentimiento de %n dispositivo…</numerusform>
            <numerusform>Revocar el consentimiento de %n dispositivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke consent for all…</source>
        <translation>Revocar el consentimiento de todos…</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Vincular un dispositivo</translation>
    </message>
    <message>
        <source>The customer opens this address and follows the steps there. It links simulated devices, because this window&apos;s key is no live one.</source>
        <translation>El cliente abre esta dirección y sigue los pasos. Vincula dispositivos simulados, porque la clave de esta ventana no es una clave real.</translation>
    </message>
    <message>
        <source>The customer opens this address, signs in with the maker and gives consent. It links real equipment.</source>
        <translation>El cliente abre esta dirección, inicia sesión con el fabricante y da su consentimiento. Vincula equipos reales.</translation>
    </message>
    <message>
        <source>App id, from the dashboard</source>
        <translation>Id de la aplicación, del panel</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>Id de la aplicación</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail, if wanted</source>
        <translation>Correo del cliente, si se desea</translation>
    </message>
    <message>
        <source>External reference: an e-mail address</source>
        <translation>Referencia externa: una dirección de correo</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Tipo de dispositivo</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Cargador de VE</translation>
    </message>
    <message>
        <source>HVAC</source>
        <translation>Climatización</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Inversor solar</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <source>At most this many devices; 0: not said</source>
        <translation>Como mucho estos dispositivos; 0: sin indicar</translation>
    </message>
    <message>
        <source>Skip the choice of devices</source>
        <translation>Omitir la elección de dispositivos</translation>
    </message>
    <message>
        <source>Address to link a device</source>
        <translation>Dirección para vincular un dispositivo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Dirección copiada.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>not a time: 2025-06-12 17:00</source>
        <translation>no es una hora: 2025-06-12 17:00</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>DeclarationTable</name>
    <message>
        <source>BEFORE</source>
        <translation>ANTES</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>AHORA</translation>
    </message>
    <message>
        <source>Declared limits, before and now</source>
        <translation>Límites declarados, antes y ahora</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CAMPO</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 era %2, es %3</translation>
    </message>
    <message>
        <source>%1 is %2 as before</source>
        <translation>%1 es %2 como antes</translation>
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
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Último valor conocido</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Dispositivo de solo lectura</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Aún sin acción</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copiar el id de petición</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Más órdenes</translation>
    </message>
</context>
<context>
    <name>DeviceChart</name>
    <message>
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>máximo</translation>
    </message>
</context>
<context>
    <name>DeviceHeader</name>
    <message>
        <source>Back to the fleet</source>
        <translation>Volver a la flota</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar el id</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>A reading no older than a minute; may wait for the maker</source>
        <translation>Una lectura de menos de un minuto; puede esperar al fabricante</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Previous device of the list</source>
        <translation>Dispositivo anterior de la lista</translation>
    </message>
    <message>
        <source>Next device of the list</source>
        <translation>Dispositivo siguiente de la lista</translation>
    </message>
    <message>
        <source>Show its requests in the Inspector</source>
        <translation>Mostrar sus peticiones en el inspector</translation>
    </message>
    <message>
        <source>Explain this device, for a ticket</source>
        <translation>Explicar este dispositivo, para un tique</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Gauges, controls and limits below come from what the device declares.</source>
        <translation>Los indicadores, controles y límites de abajo salen de lo que declara el dispositivo.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer (%1). The values below are the last ones that were read.</source>
        <translation>Sin conexión en el fabricante (%1). Los valores de abajo son los últimos que se leyeron.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>The API no longer lists this device. It stays here as it was last seen until you dismiss it.</source>
        <translation>La API ya no lista este dispositivo. Se queda aquí como se vio por última vez hasta que usted lo quite.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read as the contract describes them and count as not reported: %1</source>
        <translation>
            <numerusform>%n campo no pudo leerse como lo describe el contrato y cuenta como no informado: %1</numerusform>
            <numerusform>%n campos no pudieron leerse como los describe el contrato y cuentan como no informados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did this happen?</source>
        <translation>¿Por qué ocurrió esto?</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two readings: a warm pack, new firmware, a rule of the grid.</source>
        <translation>Los límites son del dispositivo y pueden cambiar entre dos lecturas: una batería caliente, un firmware nuevo, una norma de la red.</translation>
    </message>
    <message>
        <source>returned with the refusal</source>
        <translation>vino con el rechazo</translation>
    </message>
    <message>
        <source>as far as the refusal told</source>
        <translation>hasta donde lo dijo el rechazo</translation>
    </message>
    <message>
        <source>read again after the refusal</source>
        <translation>leído otra vez tras el rechazo</translation>
    </message>
</context>
<context>
    <name>EnergyPanel</name>
    <message>
        <source>Energy and data quality</source>
        <translation>Energía y calidad de los datos</translation>
    </message>
    <message>
        <source>live</source>
        <comment>source of a reading</comment>
        <translation>en directo</translation>
    </message>
    <message>
        <source>cache</source>
        <comment>source of a reading</comment>
        <translation>caché</translation>
    </message>
    <message>
        <source>projection</source>
        <comment>source of a reading</comment>
        <translation>proyección</translation>
    </message>
    <message>
        <source>none</source>
        <comment>source of a reading</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Energy is calculated from power, not metered.</source>
        <translation>La energía se calcula a partir de la potencia, no se mide.</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>FAMILIA</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>ENTRA</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SALE</translation>
    </message>
    <message>
        <source>PEAK</source>
        <translation>PICO</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>CONOCIDO</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>LECTURAS</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out, %4 of the time known</source>
        <translation>%1: %2 entran, %3 salen, %4 del tiempo conocido</translation>
    </message>
    <message>
        <source>%1: no power field</source>
        <translation>%1: sin campo de potencia</translation>
    </message>
    <message>
        <source>no power field</source>
        <translation>sin campo de potencia</translation>
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
        <translation>Copiar el id de petición</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Mostrar esta petición en el inspector</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>What the effect is read from</source>
        <translation>De dónde se lee el efecto</translation>
    </message>
    <message>
        <source>ASKED</source>
        <translation>PEDIDO</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>VISTO</translation>
    </message>
    <message>
        <source>%1: asked %2, seen %3</source>
        <translation>%1: pedido %2, visto %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as asked</source>
        <translation>%1, como se pidió</translation>
    </message>
    <message>
        <source>%1, not as asked</source>
        <translation>%1, no como se pidió</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>This device, for a ticket</source>
        <translation>Este dispositivo, para un tique</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>Lo que se sabe del dispositivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Text for a ticket copied.</source>
        <translation>Texto para un tique copiado.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Paquete de soporte…</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Mostrar sus peticiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>No se pudo escribir la imagen.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>La imagen está guardada.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n fila guardada.</numerusform>
            <numerusform>%n filas guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: no file was left behind.</source>
        <translation>Detenido: no quedó ningún archivo.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>AS SHOWN</source>
        <translation>COMO SE MUESTRA</translation>
    </message>
    <message>
        <source>CSV (RFC 4180)</source>
        <translation>CSV (RFC 4180)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets of this language</source>
        <translation>CSV para hojas de cálculo de este idioma</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>Imagen (SVG)</translation>
    </message>
    <message>
        <source>EVERY READING BEHIND IT</source>
        <translation>TODAS LAS LECTURAS DETRÁS</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings so far</source>
        <translation>
            <numerusform>%Ln lectura hasta ahora</numerusform>
            <numerusform>%Ln lecturas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Valores para las hojas de cálculo de este equipo (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Imagen (*.svg)</translation>
    </message>
</context>
<context>
    <name>FamilyChart</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>a family: power into its devices</comment>
        <translation>%1 entran</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>a family: power out of its devices</comment>
        <translation>%1 salen</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>known of</source>
        <translation>conocidos</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 de %2 dispositivos</translation>
    </message>
    <message>
        <source>net, newest</source>
        <translation>neto, último</translation>
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
        <translation>%1 (nuevo)</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fold the record</source>
        <translation>Plegar el registro</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each drawn by its shape</source>
        <translation>
            <numerusform>%n campo, dibujado según su forma</numerusform>
            <numerusform>%n campos, cada uno dibujado según su forma</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>nada informado</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>View of the record</source>
        <translation>Vista del registro</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CAMPO</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>HOW IT IS READ</source>
        <translation>CÓMO SE LEE</translation>
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
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Sin conexión en el fabricante</translation>
    </message>
    <message>
        <source>%1, nothing older is kept for it.</source>
        <translation>%1, no se guarda nada más antiguo.</translation>
    </message>
</context>
<context>
    <name>FleetCardGroups</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>FleetCardOrder</name>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Attention first</source>
        <translation>Lo urgente primero</translation>
    </message>
    <message>
        <source>Largest first; change to smallest first</source>
        <translation>Mayores primero; cambiar a menores primero</translation>
    </message>
    <message>
        <source>Smallest first; change to largest first</source>
        <translation>Menores primero; cambiar a mayores primero</translation>
    </message>
</context>
<context>
    <name>FleetCards</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>FleetColumnHead</name>
    <message>
        <source>%1, sorted, largest first</source>
        <translation>%1, ordenado, mayor primero</translation>
    </message>
    <message>
        <source>%1, sorted, smallest first</source>
        <translation>%1, ordenado, menor primero</translation>
    </message>
</context>
<context>
    <name>FleetColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>FleetFacets</name>
    <message>
        <source>FAMILY</source>
        <translation>FAMILIA</translation>
    </message>
    <message>
        <source>NEEDS ATTENTION</source>
        <translation>REQUIERE ATENCIÓN</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>FABRICANTE</translation>
    </message>
    <message>
        <source>ACCEPTS COMMAND</source>
        <translation>ACEPTA LA ORDEN</translation>
    </message>
    <message>
        <source>YOUR TAGS</source>
        <translation>SUS ETIQUETAS</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Elegir de la flota</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <translation>neto</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>almacenado</translation>
    </message>
    <message>
        <source>can take</source>
        <translation>puede absorber</translation>
    </message>
    <message>
        <source>can give</source>
        <translation>puede ceder</translation>
    </message>
    <message>
        <source>can shed</source>
        <translation>puede deslastrar</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
</context>
<context>
    <name>FleetMapPanel</name>
    <message>
        <source>All devices by power</source>
        <translation>Todos los dispositivos por potencia</translation>
    </message>
    <message>
        <source>All devices by charge level</source>
        <translation>Todos los dispositivos por nivel de carga</translation>
    </message>
    <message>
        <source>All devices by age of the reading</source>
        <translation>Todos los dispositivos por antigüedad de la lectura</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Llena</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antigua</translation>
    </message>
    <message>
        <source>failed or offline %1</source>
        <translation>fallido o sin conexión %1</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>último valor conocido %1</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Color por</translation>
    </message>
    <message>
        <source>By power</source>
        <translation>Por potencia</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por antigüedad</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>family and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distribution of what is shown</source>
        <translation>Distribución de lo mostrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: no informado</translation>
    </message>
    <message>
        <source>%1, %2 without</source>
        <translation>%1, %2 sin dato</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no informado</translation>
    </message>
</context>
<context>
    <name>FleetMatrix</name>
    <message>
        <source>What devices declare</source>
        <translation>Lo que declaran los dispositivos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Estrategias</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of them declare none</source>
        <translation>%1 de %2 dispositivos, %3 de ellos no declaran ninguno</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 de %2 dispositivos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Models and what they declare</source>
        <translation>Modelos y lo que declaran</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no model told</source>
        <translation>modelo no indicado</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ninguno</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4</source>
        <translation>%1: %2 de %3 %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>None of them offers a strategy</source>
        <translation>Ninguno ofrece una estrategia</translation>
    </message>
    <message>
        <source>None of them reports anything</source>
        <translation>Ninguno informa de nada</translation>
    </message>
    <message>
        <source>None of them declares a command</source>
        <translation>Ninguno declara una orden</translation>
    </message>
    <message>
        <source>What is shown here comes from the devices&apos; own records.</source>
        <translation>Lo que se muestra aquí sale de los registros de los propios dispositivos.</translation>
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
        <translation>Al día</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Energía almacenada</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Baterías, neto</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>Carga de VE</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices read so far, the figures are of these</source>
        <translation>%1 de %2 dispositivos leídos hasta ahora, las cifras son de estos</translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s)</source>
        <translation>
            <numerusform>%n fabricante</numerusform>
            <numerusform>%n fabricantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n gone device(s)</source>
        <translation>
            <numerusform>Quitar %n dispositivo desaparecido</numerusform>
            <numerusform>Quitar %n dispositivos desaparecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the choices</source>
        <translation>Cerrar la selección</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Elegir de la flota</translation>
    </message>
    <message>
        <source>What needs attention comes first</source>
        <translation>Lo que requiere atención va primero</translation>
    </message>
    <message>
        <source>In the order of the column alone</source>
        <translation>Solo en el orden de la columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Failed action</source>
        <translation>Acción fallida</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>No al día</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Elegir los %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Ningún dispositivo coincide</translation>
    </message>
    <message>
        <source>This key sees no devices yet</source>
        <translation>Esta clave aún no ve dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the fleet; the search or the filters hide all of them.</source>
        <translation>
            <numerusform>%n dispositivo está en la flota; la búsqueda o los filtros lo ocultan.</numerusform>
            <numerusform>%n dispositivos están en la flota; la búsqueda o los filtros los ocultan todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices appear here once their owners have linked them.</source>
        <translation>Los dispositivos aparecen aquí en cuanto sus dueños los han vinculado.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Headroom now, %1</source>
        <translation>Margen ahora, %1</translation>
    </message>
    <message>
        <source>to take</source>
        <translation>a absorber</translation>
    </message>
    <message>
        <source>to give</source>
        <translation>a ceder</translation>
    </message>
    <message>
        <source>to shed</source>
        <translation>a deslastrar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>Names, tags and notes</source>
        <translation>Nombres, etiquetas y notas</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Tags, note</source>
        <translation>Etiquetas, nota</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Valores para las hojas de cálculo de este equipo (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n fila guardada.</numerusform>
            <numerusform>%n filas guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Ordenando…</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>Select</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>FleetRows</name>
    <message>
        <source>Select all that are shown</source>
        <translation>Elegir todo lo mostrado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>FleetSearch</name>
    <message>
        <source>Search devices: id, maker, model, status</source>
        <translation>Buscar dispositivos: id, fabricante, modelo, estado</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Cómo seguir</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s)</source>
        <translation>
            <numerusform>%1, %n dispositivo</numerusform>
            <numerusform>%1, %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Buscar dispositivos</translation>
    </message>
</context>
<context>
    <name>FleetViewsMenu</name>
    <message>
        <source>No view is saved yet. A view keeps the search, the order and the columns under a name.</source>
        <translation>Aún no hay vistas guardadas. Una vista guarda la búsqueda, el orden y las columnas bajo un nombre.</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>todos los dispositivos</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Quitar la vista %1</translation>
    </message>
    <message>
        <source>Name of a view</source>
        <translation>Nombre de una vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Give views away as a file</source>
        <translation>Compartir vistas en un archivo</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>Take views in from a file</source>
        <translation>Incorporar vistas de un archivo</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>%1, open</source>
        <translation>%1, abierto</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
    </message>
</context>
<context>
    <name>FreshnessTag</name>
    <message>
        <source>never read</source>
        <translation>nunca leído</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>sin sincronía</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Read from the maker just now</extracomment>
        <translation>en directo</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>proyección</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>No reading of this device exists yet</source>
        <translation>Aún no existe ninguna lectura de este dispositivo</translation>
    </message>
    <message>
        <source>The maker does not answer; these are the last known values</source>
        <translation>El fabricante no responde; estos son los últimos valores conocidos</translation>
    </message>
    <message>
        <source>Read from the maker now</source>
        <translation>Leído ahora del fabricante</translation>
    </message>
    <message>
        <source>Up to 15 minutes old</source>
        <translation>Hasta 15 minutos</translation>
    </message>
    <message>
        <source>The platform&apos;s last captured record</source>
        <translation>El último registro de la plataforma</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, de hace %2</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>not reported</source>
        <translation>no informado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
</context>
<context>
    <name>HistoryCompare</name>
    <message>
        <source>No device matches.</source>
        <translation>Ningún dispositivo coincide.</translation>
    </message>
    <message>
        <source>Eight are as many as can be told apart.</source>
        <translation>No se distinguen más de ocho.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 entre %2 y %3, %4 al final</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: nada conocido</translation>
    </message>
    <message>
        <source>Comparison, %1: %2.</source>
        <translation>Comparación, %1: %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Of these devices</source>
        <translation>De estos dispositivos</translation>
    </message>
    <message>
        <source>of the whole fleet, or family:battery, a name …</source>
        <translation>de toda la flota, o family:battery, un nombre …</translation>
    </message>
    <message>
        <source>Put together as</source>
        <translation>Reunidos como</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Añadir %n dispositivo</numerusform>
            <numerusform>Añadir %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 conocido</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Choose a field and the devices to compare.</source>
        <translation>Elija un campo y los dispositivos que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFamilies</name>
    <message numerus="yes">
        <source>%n-minute means</source>
        <translation>
            <numerusform>medias de %n minuto</numerusform>
            <numerusform>medias de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-hour means</source>
        <translation>
            <numerusform>medias de %n hora</numerusform>
            <numerusform>medias de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day means</source>
        <translation>
            <numerusform>medias de %n día</numerusform>
            <numerusform>medias de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: nada registrado.</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <comment>a family with its energies</comment>
        <translation>%1: %2 entran, %3 salen</translation>
    </message>
    <message>
        <source>Power by family, %1. %2.</source>
        <translation>Potencia por familia, %1. %2.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>No consultado</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Potencia por familia</translation>
    </message>
    <message>
        <source>%1, above zero flows into devices</source>
        <translation>%1, por encima de cero va hacia los dispositivos</translation>
    </message>
    <message>
        <source>above zero flows into devices</source>
        <translation>por encima de cero va hacia los dispositivos</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>El registro acaba de empezar: las lecturas aparecen aquí según llegan.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>No se registró nada en este tiempo.</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Nivel de las baterías</translation>
    </message>
    <message>
        <source>median of %1 and the middle 80 %</source>
        <translation>mediana de %1 y el 80 % central</translation>
    </message>
    <message>
        <source>Battery level, %1: median of %2 devices, %3 at the end.</source>
        <translation>Nivel de las baterías, %1: mediana de %2 dispositivos, %3 al final.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>Recording started now</source>
        <translation>El registro acaba de empezar</translation>
    </message>
    <message>
        <source>played by the simulator since %1, recorded by this application from the start</source>
        <translation>reproducido por el simulador desde %1, registrado por este programa desde el principio</translation>
    </message>
    <message>
        <source>recorded by this application since %1</source>
        <translation>registrado por este programa desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Desde hace %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Potencia por familia</translation>
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
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Por familia</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Fleet at a minute</source>
        <translation>Flota en un minuto</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Horas en</translation>
    </message>
    <message>
        <source>My zone</source>
        <translation>Mi zona</translation>
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
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Desde hace %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: nada registrado.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 entre %2 y %3, %4 al final</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 entran</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 salen</translation>
    </message>
    <message>
        <source>%1, calculated from power, %2 of the time known</source>
        <translation>%1, calculado a partir de la potencia, %2 del tiempo conocido</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded history</source>
        <translation>Historial registrado</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>No consultado</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Periodo del gráfico</translation>
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
        <translation>Año</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>El registro acaba de empezar: las lecturas aparecen aquí según llegan.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>No se registró nada en este tiempo.</translation>
    </message>
    <message>
        <source>Recorded by this application since %1. %2</source>
        <translation>Registrado por este programa desde %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of this recording are damaged and left out.</source>
        <translation>
            <numerusform>%n tramo de este registro está dañado y se omite.</numerusform>
            <numerusform>%n tramos de este registro están dañados y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Guardar este gráfico</translation>
    </message>
    <message>
        <source>Played by the simulator since %1, recorded from the start of the demo on. %2</source>
        <translation>Reproducido por el simulador desde %1, registrado desde el inicio de la demo. %2</translation>
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
        <translation>No se puede leer el registro: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in the day before this minute.</source>
        <translation>No se registró nada en el día anterior a este minuto.</translation>
    </message>
    <message>
        <source>Nobody was recording at this minute. What is shown was read %1 before.</source>
        <translation>Nadie registraba en este minuto. Lo que se muestra se leyó %1 antes.</translation>
    </message>
    <message>
        <source>%1 of %2 devices had a reading from the quarter of an hour before; the others are marked with their age then.</source>
        <translation>%1 de %2 dispositivos tenían una lectura del cuarto de hora anterior; los demás llevan la antigüedad que tenían entonces.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrados</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>devices, at that minute</source>
        <translation>dispositivos, en ese minuto</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Energía almacenada</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Baterías, neto</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>Carga de VE</translation>
    </message>
    <message>
        <source>You are looking at the past: %1. Nothing can be commanded from here. %2</source>
        <translation>Está viendo el pasado: %1. Desde aquí no se puede dar ninguna orden. %2</translation>
    </message>
    <message>
        <source>The past: %1. Nothing can be commanded from here.</source>
        <translation>El pasado: %1. Desde aquí no se puede dar ninguna orden.</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Una hora antes</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>Un minuto antes</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>Un minuto después</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Una hora después</translation>
    </message>
    <message>
        <source>Minute of the past</source>
        <translation>Minuto del pasado</translation>
    </message>
    <message>
        <source>Every device, %1 of them, had a reading from the quarter of an hour before.</source>
        <translation>Cada uno de los %1 dispositivos tenía una lectura del cuarto de hora anterior.</translation>
    </message>
    <message>
        <source>This minute is being read; rows and sums are not whole yet.</source>
        <translation>Se está leyendo este minuto; las filas y las sumas aún no están completas.</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>%1 Recording goes on by itself once there is room.</source>
        <translation>%1 El registro continúa por sí solo en cuanto haya espacio.</translation>
    </message>
    <message>
        <source>%1 It is tried again every half minute and goes on by itself.</source>
        <translation>%1 Se vuelve a intentar cada medio minuto y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are not in the history.</source>
        <translation>
            <numerusform>%Ln lectura no está en el historial.</numerusform>
            <numerusform>%Ln lecturas no están en el historial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to send</source>
        <translation>Mantener pulsado para enviar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Keep holding, %1</source>
        <translation>Siga manteniendo pulsado, %1</translation>
    </message>
    <message>
        <source>Hold for %1 seconds with the pointer or the Space key</source>
        <translation>Mantener pulsado %1 segundos con el puntero o la barra espaciadora</translation>
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
        <translation>Paquete de soporte escrito. Su ubicación está en el portapapeles.</translation>
    </message>
    <message>
        <source>Open a support bundle</source>
        <translation>Abrir un paquete de soporte</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Paquete de soporte (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No abierto</translation>
    </message>
    <message>
        <source>What the bundle tells</source>
        <translation>Lo que cuenta el paquete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>from the bundle %1, to look at only</source>
        <translation>del paquete %1, solo para mirar</translation>
    </message>
    <message>
        <source>every request of this run, newest first; the last 1,000 are kept, in memory only</source>
        <translation>cada petición de esta sesión, la más reciente primero; se guardan las últimas 1000, solo en memoria</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Lo que cuenta</translation>
    </message>
    <message>
        <source>Close the bundle</source>
        <translation>Cerrar el paquete</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Abrir un paquete…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Paquete de soporte…</translation>
    </message>
    <message>
        <source>A file for support: what was said and what is known, keys removed. You see every byte first.</source>
        <translation>Un archivo para soporte: lo que se habló y lo que se sabe, sin claves. Usted ve antes cada byte.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Holds the list still. Requests go on and are kept.</source>
        <translation>Detiene la lista. Las peticiones siguen y se guardan.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Latency, median and 95th</source>
        <translation>Latencia, mediana y 95.º</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Se pidió ir más despacio</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message numerus="yes">
        <source>Latency of the last %n requests, at most %1 ms</source>
        <translation>
            <numerusform>Latencia de la última petición, como mucho %1 ms</numerusform>
            <numerusform>Latencia de las últimas %n peticiones, como mucho %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latency, last %n requests</source>
        <translation>
            <numerusform>latencia, última petición</numerusform>
            <numerusform>latencia, últimas %n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Path, code or request id</source>
        <translation>Ruta, código o id de petición</translation>
    </message>
    <message>
        <source>Filter by path, code or request id</source>
        <translation>Filtrar por ruta, código o id de petición</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>MÉTODO</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>TARDÓ</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POR QUÉ</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Peticiones, las más recientes primero</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Ninguna petición coincide</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aún no hay peticiones</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>El filtro las oculta todas.</translation>
    </message>
    <message>
        <source>What is asked of the API appears here.</source>
        <translation>Lo que se pide a la API aparece aquí.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Request %1</source>
        <translation>Petición %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Id de petición %1</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Copiar el id de petición</translation>
    </message>
    <message>
        <source>Request id copied.</source>
        <translation>Id de petición copiado.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copied as curl. The key is written as $AMPS_API_KEY.</source>
        <translation>Copiado como curl. La clave figura como $AMPS_API_KEY.</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Answer copied, every byte as it came.</source>
        <translation>Respuesta copiada, cada byte tal como llegó.</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Abrir el dispositivo</translation>
    </message>
    <message>
        <source>REQUEST HEADERS</source>
        <translation>CABECERAS DE LA PETICIÓN</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Cabeceras de la petición</translation>
    </message>
    <message>
        <source>REQUEST BODY</source>
        <translation>CONTENIDO DE LA PETICIÓN</translation>
    </message>
    <message>
        <source>The answer says that “%1” is at fault.</source>
        <translation>La respuesta dice que el fallo está en «%1».</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Contenido de la petición</translation>
    </message>
    <message>
        <source>RESPONSE</source>
        <translation>RESPUESTA</translation>
    </message>
    <message>
        <source>No body, or let go to make room for newer ones.</source>
        <translation>Sin contenido, o se soltó para dejar sitio a otras más nuevas.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The beginning of a long answer. Copy JSON takes all of it.</source>
        <translation>El principio de una respuesta larga. «Copiar JSON» la toma entera.</translation>
    </message>
</context>
<context>
    <name>JournalStrip</name>
    <message>
        <source>Nothing is sent until this is mended; the devices are watched as before. %1</source>
        <translation>No se envía nada hasta que esto se repare; los dispositivos se vigilan como antes. %1</translation>
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
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>EVERYWHERE</source>
        <translation>EN TODAS PARTES</translation>
    </message>
    <message>
        <source>Command palette: commands, devices, pages, settings</source>
        <translation>Paleta de órdenes: órdenes, dispositivos, páginas, ajustes</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Buscar en la flota</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <translation>Estrechar la barra</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Leer todo otra vez</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Parte siguiente y anterior de la ventana</translation>
    </message>
    <message>
        <source>Text size: larger, smaller, as it was</source>
        <translation>Tamaño del texto: mayor, menor, como estaba</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Manual, at the page that fits</source>
        <translation>Manual, en la página adecuada</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>DISPOSITIVO</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Ajustes del dispositivo</translation>
    </message>
    <message>
        <source>Actions of the device</source>
        <translation>Acciones del dispositivo</translation>
    </message>
    <message>
        <source>Previous and next device of the list</source>
        <translation>Dispositivo anterior y siguiente de la lista</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Back to the fleet</source>
        <translation>Volver a la flota</translation>
    </message>
    <message>
        <source>LISTS AND FORMS</source>
        <translation>LISTAS Y FORMULARIOS</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>Moverse en una lista</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo elegido</translation>
    </message>
    <message>
        <source>Choose; hold it down to send in LIVE</source>
        <translation>Elegir; mantener para enviar en LIVE</translation>
    </message>
    <message>
        <source>Change a value by one step, by ten</source>
        <translation>Cambiar un valor en un paso, en diez</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Control siguiente y anterior</translation>
    </message>
    <message>
        <source>Cancel; in a confirmation that is always safe</source>
        <translation>Cancelar; en una confirmación siempre es seguro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Undo a name, tag or note</source>
        <translation>Deshacer un nombre, una etiqueta o una nota</translation>
    </message>
    <message>
        <source>Explain it, for a ticket</source>
        <translation>Explicarlo, para un tique</translation>
    </message>
    <message>
        <source>Its requests in the Inspector</source>
        <translation>Sus peticiones en el inspector</translation>
    </message>
    <message>
        <source>VIEWS OF THE FLEET</source>
        <translation>VISTAS DE LA FLOTA</translation>
    </message>
    <message>
        <source>Table: choose several rows</source>
        <translation>Tabla: elegir varias filas</translation>
    </message>
    <message>
        <source>Table: choose all rows, copy what is chosen</source>
        <translation>Tabla: elegir todas las filas, copiar lo elegido</translation>
    </message>
    <message>
        <source>Table, on the head of a column: move the column</source>
        <translation>Tabla, en la cabecera de una columna: mover la columna</translation>
    </message>
    <message>
        <source>Table, on the head of a column: narrower, wider</source>
        <translation>Tabla, en la cabecera de una columna: más estrecha, más ancha</translation>
    </message>
    <message>
        <source>Map, on a distribution: from bar to bar; show its devices</source>
        <translation>Mapa, en una distribución: de barra en barra; mostrar sus dispositivos</translation>
    </message>
    <message>
        <source>Matrix: up to the heads, over to the names; show their devices</source>
        <translation>Matriz: arriba a las cabeceras, al lado a los nombres; mostrar sus dispositivos</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIEMPO</translation>
    </message>
    <message>
        <source>Chart: read the values</source>
        <translation>Gráfico: leer los valores</translation>
    </message>
    <message>
        <source>Chart: earlier, later</source>
        <translation>Gráfico: antes, después</translation>
    </message>
    <message>
        <source>Time line of the actions: from action to action; open it</source>
        <translation>Línea de tiempo de las acciones: de acción en acción; abrirla</translation>
    </message>
    <message>
        <source>Time line of the actions: earlier, later</source>
        <translation>Línea de tiempo de las acciones: antes, después</translation>
    </message>
    <message>
        <source>Chart, time line of the actions: closer, farther, back to now</source>
        <translation>Gráfico, línea de tiempo de las acciones: más cerca, más lejos, de vuelta a ahora</translation>
    </message>
    <message>
        <source>Past of the fleet: by a minute, with Shift by 15; by an hour</source>
        <translation>Pasado de la flota: un minuto, con Mayús 15; una hora</translation>
    </message>
    <message>
        <source>In the palette: a device beside the page on screen</source>
        <translation>En la paleta: un dispositivo al lado de la página visible</translation>
    </message>
    <message>
        <source>Cards: to the buttons of a card, along them, and back</source>
        <translation>Fichas: a los botones de una ficha, de uno a otro y de vuelta</translation>
    </message>
    <message>
        <source>Table, cards: close and open a group</source>
        <translation>Tabla, fichas: cerrar y abrir un grupo</translation>
    </message>
    <message>
        <source>On the head of a group: show this group alone</source>
        <translation>En la cabecera de un grupo: mostrar solo este grupo</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+rueda</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Chart: closer and farther; earlier and later</source>
        <translation>Gráfico: acercar y alejar; antes y después</translation>
    </message>
    <message>
        <source>By a page, in a list and in a dialog</source>
        <translation>Una página, en una lista y en un diálogo</translation>
    </message>
</context>
<context>
    <name>LastActionPanel</name>
    <message>
        <source>Last action</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Cancelar la acción</translation>
    </message>
</context>
<context>
    <name>LimitChanges</name>
    <message>
        <source>What the device declares now</source>
        <translation>Lo que el dispositivo declara ahora</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 era %2, es %3</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE está desbloqueado: las órdenes llegan a equipos reales. Se bloquea de nuevo en %1.</translation>
    </message>
    <message>
        <source>It agrees again, go on</source>
        <translation>Vuelven a coincidir, seguir</translation>
    </message>
    <message>
        <source>Unlock for 10 min</source>
        <translation>Desbloquear 10 min</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>%n command(s) of the last run ended in the middle. They are settled by reading; nothing is sent again.</source>
        <translation>
            <numerusform>%n orden de la última sesión quedó a medias. Se aclara leyendo; nada se envía de nuevo.</numerusform>
            <numerusform>%n órdenes de la última sesión quedaron a medias. Se aclaran leyendo; nada se envía de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>cards table map devices</source>
        <translation>fichas tabla mapa dispositivos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>users consent link</source>
        <translation>usuarios consentimiento vínculo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>booked planned history of commands</source>
        <translation>reservado planificado historial de órdenes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>log proof who</source>
        <translation>registro prueba quién</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>requests network bundle curl</source>
        <translation>peticiones red paquete curl</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>options preferences connections keys safety proxy language units</source>
        <translation>opciones preferencias conexiones claves seguridad proxy idioma unidades</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Leer todo otra vez</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>actualizar recargar</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Seguir consultando</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Pausar las consultas</translation>
    </message>
    <message>
        <source>stop reading resume</source>
        <translation>parar lectura reanudar</translation>
    </message>
    <message>
        <source>Theme as the desktop</source>
        <translation>Tema como el escritorio</translation>
    </message>
    <message>
        <source>colours appearance automatic</source>
        <translation>colores aspecto automático</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>colores aspecto noche</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>colours appearance day</source>
        <translation>colores aspecto día</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Tema de alto contraste</translation>
    </message>
    <message>
        <source>colours appearance accessibility</source>
        <translation>colores aspecto accesibilidad</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto mayor</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>zoom letra tamaño</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Narrow or widen the rail</source>
        <translation>Estrechar o ensanchar la barra</translation>
    </message>
    <message>
        <source>sidebar navigation</source>
        <translation>barra lateral navegación</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>help documentation how to</source>
        <translation>ayuda documentación cómo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>ayuda teclas</translation>
    </message>
    <message>
        <source>Fleet as cards</source>
        <translation>Flota en fichas</translation>
    </message>
    <message>
        <source>Fleet as a table</source>
        <translation>Flota en tabla</translation>
    </message>
    <message>
        <source>rows list</source>
        <translation>filas lista</translation>
    </message>
    <message>
        <source>Fleet as a map</source>
        <translation>Flota en mapa</translation>
    </message>
    <message>
        <source>heat map distribution</source>
        <translation>mapa de calor distribución</translation>
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
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>That request is no longer kept: the last 1,000 are, in memory only.</source>
        <translation>Esa petición ya no se guarda: se guardan las últimas 1000, solo en memoria.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>charts past curves compare export</source>
        <translation>gráficos pasado curvas comparar exportar</translation>
    </message>
    <message>
        <source>What devices declare</source>
        <translation>Lo que declaran los dispositivos</translation>
    </message>
    <message>
        <source>matrix commands capabilities fields</source>
        <translation>matriz órdenes capacidades campos</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MovedFacts</name>
    <message>
        <source>%1 was %2, is %3.</source>
        <translation>%1 era %2, es %3.</translation>
    </message>
    <message>
        <source>This changed while you were reading. Nothing was sent.</source>
        <translation>Esto cambió mientras leía. No se envió nada.</translation>
    </message>
    <message>
        <source>Moved since the sheet opened</source>
        <translation>Cambió desde que se abrió</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Revisar otra vez</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>no hace falta clave</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado con %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programas</translation>
    </message>
</context>
<context>
    <name>NotesMenu</name>
    <message>
        <source>Names, tags and notes</source>
        <translation>Nombres, etiquetas y notas</translation>
    </message>
    <message>
        <source>Your names, tags and notes</source>
        <translation>Sus nombres, etiquetas y notas</translation>
    </message>
    <message>
        <source>None yet. Write them on a device&apos;s page, or for a selection, or take them in from a file. They stay on this computer.</source>
        <translation>Aún no hay ninguno. Escríbalos en la página de un dispositivo o para una selección, o incorpórelos de un archivo. Se quedan en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s). They stay on this computer.</source>
        <translation>
            <numerusform>De %n dispositivo. Se quedan en este equipo.</numerusform>
            <numerusform>De %n dispositivos. Se quedan en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in from CSV</source>
        <translation>Incorporar de CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Save names, tags and notes as CSV</source>
        <translation>Guardar nombres, etiquetas y notas como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Take names, tags and notes in from CSV</source>
        <translation>Incorporar nombres, etiquetas y notas de CSV</translation>
    </message>
    <message>
        <source>Separated values (*.csv *.tsv *.txt)</source>
        <translation>Valores separados (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes about the device</source>
        <translation>Sus notas sobre el dispositivo</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Sus notas</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>solo en este equipo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
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
        <translation>no es un número</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>por encima de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>por debajo de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
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
        <translation>Pegue una clave que empiece por sk_test_</translation>
    </message>
    <message>
        <source>Paste a key that starts with sk_live_</source>
        <translation>Pegue una clave que empiece por sk_live_</translation>
    </message>
    <message>
        <source>Sandbox key, hidden entry</source>
        <translation>Clave SANDBOX, entrada oculta</translation>
    </message>
    <message>
        <source>Live key, hidden entry</source>
        <translation>Clave real, entrada oculta</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Introducir otra clave</translation>
    </message>
    <message>
        <source>Start read-only</source>
        <translation>Empezar en solo lectura</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Check this key</source>
        <translation>Comprobar esta clave</translation>
    </message>
    <message>
        <source>Open for this run</source>
        <translation>Abrir para esta sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1, checked first</source>
        <translation>%1, comprobado antes</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Address and name</source>
        <translation>Dirección y nombre</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Nombre de esta conexión</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>The key of “%1”</source>
        <translation>La clave de «%1»</translation>
    </message>
    <message>
        <source>Which fleet do you want to open?</source>
        <translation>¿Qué flota quiere abrir?</translation>
    </message>
    <message>
        <source>Everything else of this connection is kept here. Only its key is missing.</source>
        <translation>Todo lo demás de esta conexión está guardado aquí. Solo falta su clave.</translation>
    </message>
    <message>
        <source>You can keep all three and switch between them. The frame around the window always tells you where you are.</source>
        <translation>Puede conservar las tres y cambiar entre ellas. El marco de la ventana siempre le dice dónde está.</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Flota de demostración</translation>
    </message>
    <message>
        <source>38 devices of all five families on a simulated day. Ready at once.</source>
        <translation>38 dispositivos de las cinco familias en un día simulado. Lista al momento.</translation>
    </message>
    <message>
        <source>Works without a network or a key</source>
        <translation>Funciona sin red ni clave</translation>
    </message>
    <message>
        <source>Commands play out as on real devices</source>
        <translation>Las órdenes actúan como en dispositivos reales</translation>
    </message>
    <message>
        <source>Can never reach real equipment</source>
        <translation>Nunca puede llegar a equipos reales</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>Larger ones:</source>
        <translation>Más grandes:</translation>
    </message>
    <message>
        <source>Sandbox key</source>
        <translation>Clave SANDBOX</translation>
    </message>
    <message>
        <source>Amps simulates the devices. Every request is real, nothing moves in the physical world.</source>
        <translation>Amps simula los dispositivos. Cada petición es real, nada se mueve en el mundo físico.</translation>
    </message>
    <message>
        <source>Full command set on every family</source>
        <translation>Todas las órdenes en cada familia</translation>
    </message>
    <message>
        <source>The next read shows what you sent</source>
        <translation>La lectura siguiente muestra lo que envió</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Abrir SANDBOX</translation>
    </message>
    <message>
        <source>Live key</source>
        <translation>Clave real</translation>
    </message>
    <message>
        <source>Real batteries, chargers and homes of real customers. Commands have real effects.</source>
        <translation>Baterías, cargadores y hogares reales de clientes reales. Las órdenes tienen efectos reales.</translation>
    </message>
    <message>
        <source>Every write asks first: hold or type to confirm</source>
        <translation>Cada escritura pregunta antes: mantener o escribir para confirmar</translation>
    </message>
    <message>
        <source>Starts read-only; commands are allowed later in Settings</source>
        <translation>Empieza en solo lectura; las órdenes se permiten después en Ajustes</translation>
    </message>
    <message>
        <source>Every write is kept in the audit trail</source>
        <translation>Cada escritura queda en el registro de auditoría</translation>
    </message>
    <message>
        <source>Open the live fleet</source>
        <translation>Abrir la flota real</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Se conecta con %1.</translation>
    </message>
    <message>
        <source>Open the fleet</source>
        <translation>Abrir la flota</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Preguntar otra vez al depósito de claves</translation>
    </message>
    <message>
        <source>Open another fleet</source>
        <translation>Abrir otra flota</translation>
    </message>
    <message>
        <source>Keys stay in this computer’s keyring. They are never written to logs, exports or the inspector.</source>
        <translation>Las claves se quedan en el depósito de claves de este equipo. Nunca se escriben en registros, exportaciones ni en el inspector.</translation>
    </message>
    <message>
        <source>The key decides the fleet: a live key pasted into the sandbox door opens nothing and says so.</source>
        <translation>La clave decide la flota: una clave LIVE pegada en la puerta SANDBOX no abre nada y lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
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
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>%1. Command palette</source>
        <translation>%1. Paleta de órdenes</translation>
    </message>
    <message>
        <source>Nothing here sends anything by itself</source>
        <translation>Nada aquí envía algo por sí solo</translation>
    </message>
    <message>
        <source>Find a command, device, page or setting</source>
        <translation>Encontrar una orden, un dispositivo, una página o un ajuste</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, device, page or setting</source>
        <translation>Orden, dispositivo, página o ajuste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Flecha arriba</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Flecha abajo</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Intro</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>abrir al lado</translation>
    </message>
</context>
<context>
    <name>ParameterControl</name>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>The present value, under a slider</extracomment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
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
        <translation>No registrado en este minuto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is how it was at %1. Commands go to a device as it is now: there are none here.</source>
        <translation>Así era: %1. Las órdenes van a un dispositivo tal como es ahora: aquí no hay ninguna.</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>Abrirlo tal como es ahora</translation>
    </message>
</context>
<context>
    <name>PendingStrip</name>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Mostrar esta petición en el inspector</translation>
    </message>
</context>
<context>
    <name>PlanLaneRow</name>
    <message numerus="yes">
        <source>%1, %n action(s) in view</source>
        <translation>
            <numerusform>%1, %n acción a la vista</numerusform>
            <numerusform>%1, %n acciones a la vista</numerusform>
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
        <translation>Línea de tiempo de las acciones</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Length of time in view</source>
        <translation>Duración mostrada</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nada en este tiempo</translation>
    </message>
    <message>
        <source>No action was planned or ran in what is shown.</source>
        <translation>Ninguna acción estaba planificada ni en curso en lo mostrado.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Mostrar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 devices in view</source>
        <translation>
            <numerusform>%Ln acción de %1 dispositivos a la vista</numerusform>
            <numerusform>%Ln acciones de %1 dispositivos a la vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 groups in view</source>
        <translation>
            <numerusform>%Ln acción de %1 grupos a la vista</numerusform>
            <numerusform>%Ln acciones de %1 grupos a la vista</numerusform>
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
        <translation>%1. Abre lo que cuesta leer.</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Detenido</translation>
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
            <numerusform>%n más espera.</numerusform>
            <numerusform>%n más esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Abrir el dispositivo</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing is sent by looking.</source>
        <translation>Abre la confirmación. Mirar no envía nada.</translation>
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
        <translation>Listas, página por página</translation>
    </message>
    <message>
        <source>Single devices</source>
        <translation>Dispositivos sueltos</translation>
    </message>
    <message>
        <source>Fresh readings pulled</source>
        <translation>Lecturas nuevas pedidas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Customers and health</source>
        <translation>Clientes y salud</translation>
    </message>
    <message>
        <source>Read budget</source>
        <translation>Presupuesto de lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left in this minute</source>
        <translation>
            <numerusform>Queda %n petición en este minuto</numerusform>
            <numerusform>Quedan %n peticiones en este minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, tried again</source>
        <translation>De ellas, repetidas</translation>
    </message>
    <message>
        <source>Of these, refused as too many</source>
        <translation>De ellas, rechazadas por demasiadas</translation>
    </message>
    <message>
        <source>One sweep per interval needs</source>
        <translation>Una ronda por intervalo necesita</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>What was refused, and what the device declares now</source>
        <translation>Lo que se rechazó y lo que el dispositivo declara ahora</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>What the device declares now</source>
        <translation>Lo que el dispositivo declara ahora</translation>
    </message>
    <message>
        <source>What to show of the declaration</source>
        <translation>Qué mostrar de la declaración</translation>
    </message>
    <message>
        <source>What changed, %1</source>
        <translation>Lo que cambió, %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>FORM OPENED, %1</source>
        <translation>FORMULARIO ABIERTO, %1</translation>
    </message>
    <message>
        <source>FORM OPENED</source>
        <translation>FORMULARIO ABIERTO</translation>
    </message>
    <message>
        <source>NOW, %1</source>
        <translation>AHORA, %1</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>AHORA</translation>
    </message>
    <message>
        <source>deviceCapabilities, as it came with the refusal</source>
        <translation>deviceCapabilities, tal como vino con el rechazo</translation>
    </message>
    <message>
        <source>The refused request</source>
        <translation>La petición rechazada</translation>
    </message>
    <message>
        <source>Open in inspector</source>
        <translation>Abrir en el inspector</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que volvió</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file %1 already. What is in it now would be lost.</source>
        <translation>Ya existe un archivo %1. Lo que contiene ahora se perdería.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>All schedules</source>
        <translation>Todos los programas</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>próxima vez %1</translation>
    </message>
    <message>
        <source>Not offered yet.</source>
        <translation>Aún no se ofrece.</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. A command can be booked for a time or a window instead.</source>
        <translation>La API describe los programas y responde 501 a ellos; preguntado %1. En su lugar se puede reservar una orden para una hora o una ventana horaria.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Asking for schedules…</source>
        <translation>Preguntando por los programas…</translation>
    </message>
    <message>
        <source>None. It does what it is commanded and what its maker&apos;s own schedule says.</source>
        <translation>Ninguno. Hace lo que se le ordena y lo que dice el programa de su fabricante.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Set a schedule…</source>
        <translation>Poner un programa…</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>Cancelar el programa</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule of %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Clock of</source>
        <translation>Reloj de</translation>
    </message>
    <message>
        <source>A time zone by its name, such as Europe/Madrid: times of day are read by its clock.</source>
        <translation>Una zona horaria por su nombre, como Europe/Madrid: las horas del día se leen según su reloj.</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>Zona horaria del programa</translation>
    </message>
    <message>
        <source>%1: %2 (being changed)</source>
        <translation>%1: %2 (cambiándose)</translation>
    </message>
    <message>
        <source>Change the slot %1</source>
        <translation>Cambiar la franja %1</translation>
    </message>
    <message>
        <source>Take the slot %1 out</source>
        <translation>Quitar la franja %1</translation>
    </message>
    <message>
        <source>Change this slot</source>
        <translation>Cambiar esta franja</translation>
    </message>
    <message>
        <source>One more slot</source>
        <translation>Una franja más</translation>
    </message>
    <message>
        <source>The first slot</source>
        <translation>La primera franja</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>A time of day, or a day and a time for once</source>
        <translation>Una hora del día, o un día y una hora para una vez</translation>
    </message>
    <message>
        <source>When the slot begins</source>
        <translation>Cuándo empieza la franja</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>How long the slot lasts</source>
        <translation>Cuánto dura la franja</translation>
    </message>
    <message>
        <source>4h, 1.5h, 90m</source>
        <translation>4h, 1.5h, 90m</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Command of the slot</source>
        <translation>Orden de la franja</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>Tomar el cambio</translation>
    </message>
    <message>
        <source>Add the slot</source>
        <translation>Añadir la franja</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Contenido de la petición</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Programas</translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>%n programa</numerusform>
            <numerusform>%n programas</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>hay más</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Aún no se ofrece</translation>
    </message>
    <message>
        <source>No schedules</source>
        <translation>Sin programas</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. It is asked again only when you say so.</source>
        <translation>La API describe los programas y responde 501 a ellos; preguntado %1. Solo se vuelve a preguntar cuando usted lo dice.</translation>
    </message>
    <message>
        <source>A schedule is set on the page of a device.</source>
        <translation>Un programa se pone en la página de un dispositivo.</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>próxima vez %1</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>Cambiar el programa de %1</translation>
    </message>
    <message>
        <source>Cancel the schedule of %1</source>
        <translation>Cancelar el programa de %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SettingsConnections</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>DEMO, the built-in fleet</source>
        <translation>DEMO, la flota integrada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>no hace falta clave</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one with a sandbox or a live key.</source>
        <translation>Aún no hay conexiones guardadas. Añada una con una clave SANDBOX o LIVE.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (esta ventana)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>%1, %2, %3, read-only</source>
        <translation>%1, %2, %3, solo lectura</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Enter a new key for %1</source>
        <translation>Introducir una clave nueva para %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>Everything of this connection on this computer goes: its key in the keyring, its settings, and its folder %1 with every stored reading. The audit log of what was sent is kept. Nothing changes at Amps or on any device. It cannot be undone.</source>
        <translation>Se va todo lo de esta conexión en este equipo: su clave del depósito, sus ajustes y su carpeta %1 con cada lectura guardada. El registro de auditoría de lo enviado se conserva. Nada cambia en Amps ni en ningún dispositivo. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove everything of it</source>
        <translation>Quitarlo todo</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>This window records.</source>
        <translation>Esta ventana registra.</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>La base de datos dice</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Only a profile can share its history with other desks.</source>
        <translation>Solo un perfil puede compartir su historial con otros puestos.</translation>
    </message>
    <message>
        <source>Several desks can share one history in a PostgreSQL database. One of them records, the others read; when it closes, another takes over.</source>
        <translation>Varios puestos pueden compartir un historial en una base de datos PostgreSQL. Uno registra, los demás leen; cuando se cierra, otro toma el relevo.</translation>
    </message>
    <message>
        <source>Address of a shared history</source>
        <translation>Dirección de un historial compartido</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Dejar de usar</translation>
    </message>
    <message>
        <source>Taken when the profile is opened again. The password is never kept here: PostgreSQL&apos;s library reads it from ~/.pgpass.</source>
        <translation>Se aplica al abrir otra vez el perfil. La contraseña nunca se guarda aquí: la biblioteca de PostgreSQL la lee de ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Amps Fleet %1</source>
        <translation>Amps Fleet %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Sends nothing but the API requests that you see.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. No envía nada más que las peticiones a la API que usted ve.</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the device</source>
        <translation>Ajustes del dispositivo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>kept by the device, %1</source>
        <translation>los guarda el dispositivo, %1</translation>
    </message>
    <message>
        <source>kept by the device</source>
        <translation>los guarda el dispositivo</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Ahora no es posible.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>SettingsRegion</name>
    <message>
        <source>Language and units</source>
        <translation>Idioma y unidades</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturas</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Como se informan</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Según tamaño</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distancias</translation>
    </message>
    <message>
        <source>For readings only. Commands and settings keep the unit that the device declares, and so do charts, exports and the command line.</source>
        <translation>Solo para lecturas. Las órdenes y los ajustes conservan la unidad que declara el dispositivo, y también los gráficos, las exportaciones y la línea de órdenes.</translation>
    </message>
</context>
<context>
    <name>SettingsSafety</name>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE está desbloqueado: las órdenes llegan a equipos reales. Se bloquea de nuevo en %1.</translation>
    </message>
    <message>
        <source>Each command is sent after a confirmation.</source>
        <translation>Cada orden se envía tras una confirmación.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent from this connection</source>
        <translation>Solo lectura: no se puede enviar nada por esta conexión</translation>
    </message>
    <message>
        <source>Unlock LIVE for</source>
        <translation>Desbloquear LIVE por</translation>
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
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>It locks by itself when the time is over, when the screen is locked, when the computer sleeps, and when any sign of the environment disagrees.</source>
        <translation>Se bloquea solo cuando acaba el tiempo, cuando se bloquea la pantalla, cuando el equipo se suspende y cuando algún signo del entorno no coincide.</translation>
    </message>
</context>
<context>
    <name>SettingsTransport</name>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Authorities trusted</source>
        <translation>Autoridades de confianza</translation>
    </message>
    <message>
        <source>Certificates in doubt</source>
        <translation>Certificados dudosos</translation>
    </message>
    <message>
        <source>refused, without exception</source>
        <translation>rechazados, sin excepción</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirecciones</translation>
    </message>
    <message>
        <source>refused: a key goes nowhere else</source>
        <translation>rechazadas: una clave no va a ningún otro sitio</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>http sin cifrar</translation>
    </message>
    <message>
        <source>to this computer only</source>
        <translation>solo a este equipo</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>A company network may need an authority of its own: the path of its certificate in PEM form.</source>
        <translation>Una red de empresa puede necesitar su propia autoridad: la ruta de su certificado en formato PEM.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificado de una autoridad</translation>
    </message>
    <message>
        <source>/path/to/authority.pem</source>
        <translation>/ruta/de/la/autoridad.pem</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Dejar de usar</translation>
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
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>A tenth is above</source>
        <translation>Un décimo está por encima</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>A tenth is below</source>
        <translation>Un décimo está por debajo</translation>
    </message>
    <message>
        <source>10 % above</source>
        <translation>10 % por encima</translation>
    </message>
    <message>
        <source>10 % below</source>
        <translation>10 % por debajo</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>The file is damaged: %1 at byte %2.</source>
        <translation>El archivo está dañado: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>This is no support bundle.</source>
        <translation>Esto no es un paquete de soporte.</translation>
    </message>
    <message>
        <source>The bundle was made by a later version of this application.</source>
        <translation>El paquete lo hizo una versión posterior de este programa.</translation>
    </message>
</context>
<context>
    <name>TagsPopup</name>
    <message>
        <source>Tags and note</source>
        <translation>Etiquetas y nota</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n device(s)</source>
        <translation>
            <numerusform>Etiquetas de %n dispositivo</numerusform>
            <numerusform>Etiquetas de %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>One note for all of them</source>
        <translation>Una nota para todos</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Cargador de VE</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning: a family of devices</extracomment>
        <translation>Climatización</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Inversor solar</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
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
        <translation>Datos integrados, sin red</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>Dispositivos simulados</translation>
    </message>
    <message>
        <source>Real equipment</source>
        <translation>Equipos reales</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, hora de la instalación</translation>
    </message>
    <message>
        <source>22:00, tomorrow 06:00, 1.5h</source>
        <translation>22:00, mañana 06:00, 1,5 h</translation>
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
        <translation>%1, lo siguiente</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1, aún no</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Beside the step of an action that is awaited now</extracomment>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, después de %2</translation>
    </message>
</context>
<context>
    <name>TimelineSteps</name>
    <message>
        <source>Steps of the action</source>
        <translation>Pasos de la acción</translation>
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
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Command palette, Ctrl+K</source>
        <translation>Paleta de órdenes, Ctrl+K</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Seguir consultando</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Pausar las consultas</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Manual, F1</source>
        <translation>Manual, F1</translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>not reported</source>
        <translation>no informado</translation>
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
        <translation>Clave de %1 – Amps Fleet</translation>
    </message>
    <message>
        <source>Welcome – Amps Fleet</source>
        <translation>Bienvenida – Amps Fleet</translation>
    </message>
    <message>
        <source>Amps Fleet</source>
        <translation>Amps Fleet</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>En este archivo no hay ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>This is the certificate of a server, not of an authority: it cannot vouch for any other.</source>
        <translation>Es el certificado de un servidor, no de una autoridad: no puede responder por ningún otro.</translation>
    </message>
    <message>
        <source>The certificate in this file has expired.</source>
        <translation>El certificado de este archivo ha caducado.</translation>
    </message>
    <message>
        <source>The delivery lacks its id, its time stamp or its signature.</source>
        <translation>A la entrega le falta su id, su marca de tiempo o su firma.</translation>
    </message>
    <message>
        <source>The time stamp is no whole number of seconds.</source>
        <translation>La marca de tiempo no es un número entero de segundos.</translation>
    </message>
    <message>
        <source>The delivery was signed more than five minutes before it was checked.</source>
        <translation>La entrega se firmó más de cinco minutos antes de comprobarla.</translation>
    </message>
    <message>
        <source>The delivery is signed for a time more than five minutes ahead.</source>
        <translation>La entrega está firmada para una hora con más de cinco minutos de adelanto.</translation>
    </message>
    <message>
        <source>There is no signature of version v1.</source>
        <translation>No hay ninguna firma de la versión v1.</translation>
    </message>
    <message>
        <source>The signature was not made with this secret over this id, time stamp and body.</source>
        <translation>La firma no se hizo con este secreto sobre este id, esta marca de tiempo y este contenido.</translation>
    </message>
    <message>
        <source>A delivery with this id was verified before.</source>
        <translation>Una entrega con este id ya se verificó.</translation>
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
        <translation>Esta acción no se conoce.</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled; this one is %1.</source>
        <translation>Solo se puede cancelar una acción reservada; esta está %1.</translation>
    </message>
    <message>
        <source>Booked; the service did not say for when.</source>
        <translation>Reservada; el servicio no dijo para cuándo.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>You asked for %1.</source>
        <translation>Usted pidió %1.</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Empieza en %1</translation>
    </message>
    <message>
        <source>It should start now</source>
        <translation>Debería empezar ahora</translation>
    </message>
    <message>
        <source>It should have started %1 ago and is still booked</source>
        <translation>Debería haber empezado hace %1 y sigue reservada</translation>
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
        <translation>Sin hora indicada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>no de aquí</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTimeline</name>
    <message>
        <source>the maker</source>
        <translation>el fabricante</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>de aquí</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>no de aquí</translation>
    </message>
    <message>
        <source>fires at %1, in %2</source>
        <translation>se lanza en %2 (%1)</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>it did not run</source>
        <translation>no se ejecutó</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>enviada a %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>%1 accepted it</source>
        <translation>%1 la aceptó</translation>
    </message>
    <message>
        <source>accepted, not seen yet</source>
        <translation>aceptada, aún no vista</translation>
    </message>
    <message>
        <source>a later read shows it, not an API state</source>
        <translation>lo muestra una lectura posterior, no es un estado de la API</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Vista en el dispositivo</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Longer than usual: it should have started at %1.</source>
        <translation>Más de lo habitual: debería haber empezado (%1).</translation>
    </message>
    <message>
        <source>Longer than usual: it should have ended at %1.</source>
        <translation>Más de lo habitual: debería haber terminado (%1).</translation>
    </message>
    <message>
        <source>Longer than usual: %1 mostly takes %2.</source>
        <translation>Más de lo habitual: %1 suele tardar %2.</translation>
    </message>
    <message>
        <source>It is about to start.</source>
        <translation>Está a punto de empezar.</translation>
    </message>
    <message>
        <source>Can be cancelled for %1.</source>
        <translation>Se puede cancelar durante %1.</translation>
    </message>
    <message>
        <source>At the end, %1, the battery goes to idle and keeps its level.</source>
        <translation>Al final, %1, la batería pasa a reposo y conserva su nivel.</translation>
    </message>
    <message>
        <source>At the end, %1, the device goes back by itself.</source>
        <translation>Al final, %1, el dispositivo vuelve por sí solo.</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>Se puede cancelar hasta %1.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTracker</name>
    <message>
        <source>The disk has not written the intent down in time.</source>
        <translation>El disco no anotó la intención a tiempo.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditCheck</name>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported</source>
        <translation>
            <numerusform>%n entrada exportada</numerusform>
            <numerusform>%n entradas exportadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::AuditFile</name>
    <message>
        <source>The audit log cannot be written: %1</source>
        <translation>No se puede escribir el registro de auditoría: %1</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>no se puede crear su carpeta.</translation>
    </message>
    <message>
        <source>another window is opening it.</source>
        <translation>otra ventana lo está abriendo.</translation>
    </message>
    <message>
        <source>it is not open.</source>
        <translation>no está abierto.</translation>
    </message>
    <message>
        <source>the file was taken away or replaced while it was in use.</source>
        <translation>el archivo se quitó o se sustituyó mientras se usaba.</translation>
    </message>
    <message>
        <source>the file became shorter while it was in use.</source>
        <translation>el archivo se acortó mientras se usaba.</translation>
    </message>
    <message>
        <source>somebody else has written to it.</source>
        <translation>alguien más ha escrito en él.</translation>
    </message>
    <message>
        <source>Another process holds the audit log.</source>
        <translation>Otro proceso tiene el registro de auditoría.</translation>
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
        <translation>Mostrada, no confirmada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada por la persona</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Bloqueada aquí</translation>
    </message>
    <message>
        <source>Confirmed, not sent</source>
        <translation>Confirmada, no enviada</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviadas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallida: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>After a damaged log</source>
        <translation>Tras un registro dañado</translation>
    </message>
    <message>
        <source>Log begins</source>
        <translation>Empieza el registro</translation>
    </message>
    <message>
        <source>Mended after a crash</source>
        <translation>Reparado tras un cierre inesperado</translation>
    </message>
    <message>
        <source>Completed, took effect</source>
        <translation>Completada, surtió efecto</translation>
    </message>
    <message>
        <source>Completed, in progress</source>
        <translation>Completada, en curso</translation>
    </message>
    <message>
        <source>Completed, no effect yet</source>
        <translation>Completada, aún sin efecto</translation>
    </message>
    <message>
        <source>Completed, contradicted</source>
        <translation>Completada, contradicha</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>Surtió efecto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>No effect yet</source>
        <translation>Aún sin efecto</translation>
    </message>
    <message>
        <source>Contradicted by a reading</source>
        <translation>Contradicha por una lectura</translation>
    </message>
    <message>
        <source>The log begins</source>
        <translation>El registro empieza</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Accepted, HTTP %1</source>
        <translation>Aceptada, HTTP %1</translation>
    </message>
    <message>
        <source>Refused, HTTP %1</source>
        <translation>Rechazada, HTTP %1</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>Había llegado</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>The action ended: %1</source>
        <translation>La acción terminó: %1</translation>
    </message>
    <message>
        <source>The log is whole.</source>
        <translation>El registro está íntegro.</translation>
    </message>
    <message>
        <source>This log is whole, the one before it was not.</source>
        <translation>Este registro está íntegro, el anterior no lo estaba.</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>Se cambió la entrada %1.</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>Se quitó la entrada %1.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were taken out.</source>
        <translation>Se quitaron las entradas %1 a %2.</translation>
    </message>
    <message>
        <source>An entry was put in at %1.</source>
        <translation>Se insertó una entrada en %1.</translation>
    </message>
    <message>
        <source>Another entry stands in the place of %1.</source>
        <translation>Hay otra entrada en el lugar de %1.</translation>
    </message>
    <message>
        <source>An entry was repeated at %1.</source>
        <translation>Se repitió una entrada en %1.</translation>
    </message>
    <message>
        <source>The log was cut off in the middle of entry %1.</source>
        <translation>El registro se cortó en mitad de la entrada %1.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on.</source>
        <translation>Falta el final del registro, desde la entrada %1.</translation>
    </message>
    <message>
        <source>The log was written anew, up to entry %1.</source>
        <translation>El registro se escribió de nuevo, hasta la entrada %1.</translation>
    </message>
    <message>
        <source>The head of the log is missing.</source>
        <translation>Falta la cabecera del registro.</translation>
    </message>
    <message>
        <source>The head of the log was changed.</source>
        <translation>Se cambió la cabecera del registro.</translation>
    </message>
    <message>
        <source>The head is older than the log, which goes on from entry %1.</source>
        <translation>La cabecera es más antigua que el registro, que sigue desde la entrada %1.</translation>
    </message>
    <message>
        <source>The head belongs to another log.</source>
        <translation>La cabecera es de otro registro.</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>No se puede leer el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from the first one on.</source>
        <translation>
            <numerusform>%n entrada sigue desde la primera.</numerusform>
            <numerusform>%n entradas se siguen desde la primera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, each chained to the one before, and the head agrees.</source>
        <translation>
            <numerusform>%n entrada, y la cabecera concuerda.</numerusform>
            <numerusform>%n entradas, cada una encadenada a la anterior, y la cabecera concuerda.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>The last run ended in the middle of an entry, as after a crash.</source>
        <translation>La última sesión terminó en mitad de una entrada, como tras un cierre inesperado.</translation>
    </message>
    <message>
        <source>Of the one before it, this was found: %1.</source>
        <translation>Del registro anterior se encontró esto: %1.</translation>
    </message>
    <message>
        <source>Its last entries were cut off, or an older copy was put back.</source>
        <translation>Se cortaron sus últimas entradas, o se repuso una copia más antigua.</translation>
    </message>
    <message>
        <source>The entries follow each other, but they are not those whose head was kept: somebody made the chain anew, or an older copy was continued.</source>
        <translation>Las entradas se siguen, pero no son aquellas cuya cabecera se guardó: alguien rehízo la cadena, o se continuó una copia más antigua.</translation>
    </message>
    <message>
        <source>Without its head, nobody can tell whether the end is missing.</source>
        <translation>Sin su cabecera nadie puede decir si falta el final.</translation>
    </message>
    <message>
        <source>The break is there, or in the entry before it, if its own hash was made anew.</source>
        <translation>La rotura está ahí, o en la entrada anterior si se rehízo su propia huella.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BookImport</name>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The first line must name the columns: id, and name, tags or note.</source>
        <translation>La primera línea debe nombrar las columnas: id, y name, tags o note.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Falta el id.</translation>
    </message>
    <message>
        <source>The same device stands in line %1 already; that one counts.</source>
        <translation>El mismo dispositivo ya está en la línea %1; esa es la que cuenta.</translation>
    </message>
    <message>
        <source>%1 “%2” goes</source>
        <translation>%1: se quita «%2»</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 “%2” instead of “%3”</source>
        <translation>%1 «%2» en vez de «%3»</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
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
        <translation>No hay nada reservado para las próximas 24 horas.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 charge</comment>
        <extracomment>How many of which command, as the API spells it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2: nothing booked</source>
        <translation>de %1 a %2: nada reservado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked for the next 24 hours, at most %1 within a quarter of an hour, from %2 on.</source>
        <extracomment>%1 is how many begin within one quarter of an hour, %2 the time of that quarter</extracomment>
        <translation>
            <numerusform>%Ln reservada para las próximas 24 horas, como máximo %1 en un cuarto de hora, a partir de %2.</numerusform>
            <numerusform>%Ln reservadas para las próximas 24 horas, como máximo %1 en un cuarto de hora, a partir de %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BundleDesk</name>
    <message>
        <source>The bundle could not be written: %1.</source>
        <translation>No se pudo escribir el paquete: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is larger than any support bundle.</source>
        <translation>El archivo es mayor que cualquier paquete de soporte.</translation>
    </message>
    <message>
        <source>Made %1 by Amps Fleet %2 on %3, environment %4, %5</source>
        <translation>Hecho el %1 por Amps Fleet %2 en %3, entorno %4, %5</translation>
    </message>
</context>
<context>
    <name>fleet::CapabilityMatrix</name>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>fleet::ChartRange</name>
    <message>
        <source>%1, lowest</source>
        <translation>%1, mínimo</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, máximo</translation>
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
        <translation>no consultado</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>a time that has not been yet, in a table over time</comment>
        <translation>por venir</translation>
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
        <translation>Hora de la instalación, por ejemplo 22:00, mañana 06:00, 2026-06-12 22:00, +30 min o +1,5 h. Como mucho 30 días por delante.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Revisar %1</translation>
    </message>
    <message>
        <source>The device declares other limits than when the form was opened.</source>
        <translation>El dispositivo declara otros límites que cuando se abrió el formulario.</translation>
    </message>
    <message>
        <source>Enter a value, or untick it: then it is not sent.</source>
        <translation>Introduzca un valor, o desmárquelo: entonces no se envía.</translation>
    </message>
    <message>
        <source>Enter when it shall start.</source>
        <translation>Introduzca cuándo debe empezar.</translation>
    </message>
    <message>
        <source>This is no time. Try 22:00, 2026-06-12 22:00, +30m or +1.5h.</source>
        <translation>Esto no es una hora. Pruebe 22:00, 2026-06-12 22:00, +30 min o +1,5 h.</translation>
    </message>
    <message>
        <source>Enter when it shall end.</source>
        <translation>Introduzca cuándo debe terminar.</translation>
    </message>
    <message>
        <source>Enter a clock time, such as 05:00 or 2026-06-13 05:00.</source>
        <translation>Introduzca una hora, como 05:00 o 2026-06-13 05:00.</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>No hay ningún dispositivo elegido.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Este dispositivo ya no se conoce.</translation>
    </message>
    <message>
        <source>This device declares no commands.</source>
        <translation>Este dispositivo no declara órdenes.</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>sin parámetros</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>If an action is there already, you decide then.</source>
        <translation>Si ya hay una acción, usted decide entonces.</translation>
    </message>
    <message>
        <source>A booked action is cancelled and this one takes its place.</source>
        <translation>Se cancela la acción reservada y esta ocupa su lugar.</translation>
    </message>
    <message>
        <source>This one starts when the other one ends.</source>
        <translation>Esta empieza cuando termina la otra.</translation>
    </message>
    <message>
        <source>A strategy that this application has not met.</source>
        <translation>Una estrategia que este programa aún no conoce.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at a time still to be entered</source>
        <translation>%1, a una hora aún por introducir</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>Corregir %n campo</numerusform>
            <numerusform>Corregir %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Live control of this family is not open yet: the API will probably refuse.</source>
        <translation>El mando real de esta familia aún no está abierto: es probable que la API lo rechace.</translation>
    </message>
    <message>
        <source>The setpoints cross: it would heat to %1 and cool to %2 at the same time.</source>
        <translation>Las consignas se cruzan: calentaría hasta %1 y enfriaría a %2 al mismo tiempo.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to charge.</source>
        <translation>Ya está al %1: no hay nada que cargar.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to discharge.</source>
        <translation>Ya está al %1: no hay nada que descargar.</translation>
    </message>
    <message>
        <source>Its own floor is %1: it will stop there.</source>
        <translation>Su propio mínimo es %1: ahí se detendrá.</translation>
    </message>
    <message>
        <source>The refusal named the limits; they are those that the form showed.</source>
        <translation>El rechazo nombró los límites; son los que mostraba el formulario.</translation>
    </message>
    <message>
        <source>The form now follows the refusal. What you entered is kept; nothing is sent again by itself.</source>
        <translation>El formulario sigue ahora al rechazo. Lo que introdujo se conserva; nada se envía de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken. The device is being read again.</source>
        <translation>El rechazo no dijo qué se aceptaría. El dispositivo se está leyendo otra vez.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken, and the device could not be read: %1</source>
        <translation>El rechazo no dijo qué se aceptaría, y el dispositivo no se pudo leer: %1</translation>
    </message>
    <message>
        <source>The device was read again and still declares what the form shows.</source>
        <translation>El dispositivo se leyó otra vez y sigue declarando lo que muestra el formulario.</translation>
    </message>
    <message>
        <source>The device was read again; the form follows what it declares now.</source>
        <translation>El dispositivo se leyó otra vez; el formulario sigue lo que declara ahora.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>El envío se rechaza: no se puede escribir el diario.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Esperando su respuesta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in words, and the names of its parameters: &quot;Charge: target, power&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read-only device: a vehicle can be read but not commanded through the API.</source>
        <translation>Solo lectura: un vehículo se puede leer, pero no gobernar, mediante la API.</translation>
    </message>
    <message>
        <source>Read-only device: a solar inverter can be read but not commanded through the API.</source>
        <translation>Solo lectura: un inversor solar se puede leer, pero no gobernar, mediante la API.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandDesk</name>
    <message>
        <source>Not possible now</source>
        <translation>Ahora no es posible</translation>
    </message>
    <message>
        <source>This request is not known any more.</source>
        <translation>Esta petición ya no se conoce.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandWords</name>
    <message>
        <source>keeping %1</source>
        <translation>conservando %1</translation>
    </message>
    <message>
        <source>Charge with this charger</source>
        <translation>Cargar con este cargador</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Set to idle</source>
        <translation>Poner en reposo</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calentar</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Enfriar</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <translation>Calentar y enfriar por sí solo</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <translation>Seguir su propio programa</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batería</translation>
    </message>
    <message>
        <source>charger</source>
        <translation>cargador</translation>
    </message>
    <message>
        <source>heating and cooling</source>
        <translation>calefacción y refrigeración</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <translation>inversor solar</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>vehículo</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A una hora</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana horaria</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirla</translation>
    </message>
    <message>
        <source>Queue mine after it</source>
        <translation>Poner la mía detrás</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>sin parámetros</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, hora de la instalación</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>About %1: as much as fits into the window at %2</source>
        <translation>Unos %1: cuanto quepa en la ventana a %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
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
        <translation>Cargar con este cargador hasta %1</translation>
    </message>
    <message>
        <source>Charge with this charger at up to %1</source>
        <translation>Cargar con este cargador a %1 como máximo</translation>
    </message>
    <message>
        <source>Charge with this charger to %1 at up to %2</source>
        <translation>Cargar con este cargador hasta %1 a %2 como máximo</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Cargar %1</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>Cargar %1 hasta %2</translation>
    </message>
    <message>
        <source>Charge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>Cargar %1 a %2 como máximo</translation>
    </message>
    <message>
        <source>Charge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>Cargar %1 hasta %2 a %3 como máximo</translation>
    </message>
    <message>
        <source>Charge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Cargar hasta %1</translation>
    </message>
    <message>
        <source>Charge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Cargar a %1 como máximo</translation>
    </message>
    <message>
        <source>Charge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Cargar hasta %1 a %2 como máximo</translation>
    </message>
    <message>
        <source>Discharge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Descargar %1</translation>
    </message>
    <message>
        <source>Discharge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>Descargar %1 hasta %2</translation>
    </message>
    <message>
        <source>Discharge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>Descargar %1 a %2 como máximo</translation>
    </message>
    <message>
        <source>Discharge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>Descargar %1 hasta %2 a %3 como máximo</translation>
    </message>
    <message>
        <source>Discharge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Descargar hasta %1</translation>
    </message>
    <message>
        <source>Discharge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Descargar a %1 como máximo</translation>
    </message>
    <message>
        <source>Discharge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Descargar hasta %1 a %2 como máximo</translation>
    </message>
    <message>
        <source>Set %1 to idle</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Poner %1 en reposo</translation>
    </message>
    <message>
        <source>Heat to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Calentar hasta %1</translation>
    </message>
    <message>
        <source>Cool to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Enfriar hasta %1</translation>
    </message>
    <message>
        <source>Heat and cool by itself between %1 and %2</source>
        <translation>Calentar y enfriar por sí solo entre %1 y %2</translation>
    </message>
    <message>
        <source>Let %1 follow its own schedule</source>
        <extracomment>%1 is &quot;this device&quot;</extracomment>
        <translation>Dejar que %1 siga su propio programa</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it</extracomment>
        <translation>Poner %1 en %2</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level</extracomment>
        <translation>Poner %1 en %2, hasta %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a power</extracomment>
        <translation>Poner %1 en %2, a %3 como máximo</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3 at up to %4</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level, %4 a power</extracomment>
        <translation>Poner %1 en %2, hasta %3 a %4 como máximo</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Poner en %1</translation>
    </message>
    <message>
        <source>Set to %1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>Poner en %1, hasta %2</translation>
    </message>
    <message>
        <source>Set to %1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>Poner en %1, a %2 como máximo</translation>
    </message>
    <message>
        <source>Set to %1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>Poner en %1, hasta %2 a %3 como máximo</translation>
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
        <translation>esta batería</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>whom it is done to</comment>
        <translation>esta batería</translation>
    </message>
    <message>
        <source>of this battery</source>
        <comment>whose it is</comment>
        <translation>de esta batería</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>who does it</comment>
        <translation>este cargador</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>whom it is done to</comment>
        <translation>este cargador</translation>
    </message>
    <message>
        <source>of this charger</source>
        <comment>whose it is</comment>
        <translation>de este cargador</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>who does it</comment>
        <translation>esta climatización</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>whom it is done to</comment>
        <translation>esta climatización</translation>
    </message>
    <message>
        <source>of this heating and cooling</source>
        <comment>whose it is</comment>
        <translation>de esta climatización</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>who does it</comment>
        <translation>este inversor solar</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>whom it is done to</comment>
        <translation>este inversor solar</translation>
    </message>
    <message>
        <source>of this solar inverter</source>
        <comment>whose it is</comment>
        <translation>de este inversor solar</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>who does it</comment>
        <translation>este vehículo</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>whom it is done to</comment>
        <translation>este vehículo</translation>
    </message>
    <message>
        <source>of this vehicle</source>
        <comment>whose it is</comment>
        <translation>de este vehículo</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>who does it</comment>
        <translation>este dispositivo</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>whom it is done to</comment>
        <translation>este dispositivo</translation>
    </message>
    <message>
        <source>of this device</source>
        <comment>whose it is</comment>
        <translation>de este dispositivo</translation>
    </message>
    <message>
        <source>the vehicle</source>
        <comment>whom it is done to</comment>
        <translation>el vehículo</translation>
    </message>
    <message>
        <source>%1, %2?</source>
        <extracomment>A command in words, and its time: &quot;Charge this battery to 90 %, today 17:00 to 19:00?&quot;</extracomment>
        <translation>¿%1, %2?</translation>
    </message>
    <message>
        <source>%1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>%1 a %2 como máximo</translation>
    </message>
    <message>
        <source>%1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>%1 hasta %2 a %3 como máximo</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 entre %2 y %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command in words, and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1: %2 of %3</source>
        <extracomment>&quot;About 0.7 kWh: 5 % of 13.5 kWh&quot;</extracomment>
        <translation>Unos %1: %2 de %3</translation>
    </message>
    <message>
        <source>About %1: %2 of %3 at %4</source>
        <extracomment>&quot;About 14 min: 5 % of 13.5 kWh at 3.0 kW&quot;</extracomment>
        <translation>Unos %1: %2 de %3 a %4</translation>
    </message>
</context>
<context>
    <name>fleet::CompareHistory</name>
    <message>
        <source>%1, devices known</source>
        <translation>%1, dispositivos conocidos</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>fleet::ConfirmationGate</name>
    <message>
        <source>The window was closed</source>
        <translation>Se cerró la ventana</translation>
    </message>
    <message>
        <source>Another request is being confirmed.</source>
        <translation>Se está confirmando otra petición.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Este dispositivo ya no se conoce.</translation>
    </message>
    <message>
        <source>Looked at again after a change</source>
        <translation>Revisada otra vez tras un cambio</translation>
    </message>
    <message>
        <source>Nothing is being confirmed.</source>
        <translation>No se está confirmando nada.</translation>
    </message>
    <message>
        <source>The device is being read again.</source>
        <translation>El dispositivo se está leyendo otra vez.</translation>
    </message>
    <message>
        <source>Something changed while this was open. Look at it again.</source>
        <translation>Algo cambió mientras esto estaba abierto. Mírelo otra vez.</translation>
    </message>
</context>
<context>
    <name>fleet::ConflictCase</name>
    <message>
        <source>the other one</source>
        <translation>la otra</translation>
    </message>
    <message>
        <source>%1 is cancelled, yours takes its place</source>
        <translation>%1 se cancela, la suya ocupa su lugar</translation>
    </message>
    <message>
        <source>yours waits until the other one ends, %1</source>
        <translation>la suya espera a que termine la otra, %1</translation>
    </message>
    <message>
        <source>yours waits until the other one ends</source>
        <translation>la suya espera a que termine la otra</translation>
    </message>
    <message>
        <source>decided by the API: %1</source>
        <translation>lo decide la API: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service names ways out that this device does not offer. Wait until it ends, then ask again.</source>
        <translation>El servicio nombra salidas que este dispositivo no ofrece. Espere a que termine y pregunte otra vez.</translation>
    </message>
    <message>
        <source>Wait until it ends, %1, then ask again.</source>
        <translation>Espere a que termine, %1, y pregunte otra vez.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends.</source>
        <translation>Esperar y preguntar otra vez cuando termine.</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Conservar lo reservado</translation>
    </message>
    <message>
        <source>yours is discarded, no request is made</source>
        <translation>la suya se descarta, no se hace ninguna petición</translation>
    </message>
    <message>
        <source>%1 has started: it will probably be refused until that one ends</source>
        <translation>%1 ha empezado: es probable que se rechace hasta que termine</translation>
    </message>
    <message>
        <source>the other one has no end: it will probably be refused</source>
        <translation>la otra no tiene final: es probable que se rechace</translation>
    </message>
    <message>
        <source>Keep what runs</source>
        <translation>Conservar lo que está en curso</translation>
    </message>
    <message>
        <source>your window is over before the other one ends: it will be refused</source>
        <translation>su ventana horaria acaba antes de que termine la otra: será rechazada</translation>
    </message>
    <message>
        <source>Your command can be reviewed again; nothing is sent before you confirm it.</source>
        <translation>Su orden puede revisarse otra vez; no se envía nada antes de que usted la confirme.</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <comment>%1 is: of this battery</comment>
        <translation>La acción %1 ya ha empezado</translation>
    </message>
    <message>
        <source>%1 already has an action booked</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 ya tiene una acción reservada</translation>
    </message>
    <message>
        <source>The action %1 has ended</source>
        <comment>%1 is: of this battery</comment>
        <translation>La acción %1 ha terminado</translation>
    </message>
    <message>
        <source>Replacing gives up what is booked: %1.</source>
        <translation>Al reemplazar se pierde lo reservado: %1.</translation>
    </message>
    <message>
        <source>The target is then %1 instead of %2.</source>
        <translation>El objetivo es entonces %1 en lugar de %2.</translation>
    </message>
</context>
<context>
    <name>fleet::ConnectionProbe</name>
    <message>
        <source>The key is a sandbox key, but the service answers as “%1”. It is not opened.</source>
        <translation>La clave es de SANDBOX, pero el servicio responde como «%1». No se abre.</translation>
    </message>
    <message>
        <source>The key counts as LIVE, but the service answers as “%1”. It is not opened.</source>
        <translation>La clave cuenta como LIVE, pero el servicio responde como «%1». No se abre.</translation>
    </message>
    <message numerus="yes">
        <source>Sandbox key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Clave SANDBOX reconocida, %n dispositivo legible.</numerusform>
            <numerusform>Clave SANDBOX reconocida, %n dispositivos legibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LIVE key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Clave LIVE reconocida, %n dispositivo legible.</numerusform>
            <numerusform>Clave LIVE reconocida, %n dispositivos legibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is accepted. It sees no devices yet.</source>
        <translation>La clave se acepta. Aún no ve dispositivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the families cannot be read now.</source>
        <translation>
            <numerusform>%n familia no se puede leer ahora.</numerusform>
            <numerusform>%n de las familias no se pueden leer ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer connected, and is the address right?</source>
        <translation>No se encuentra %1. ¿Está conectado este equipo y es correcta la dirección?</translation>
    </message>
    <message>
        <source>%1 did not answer within ten seconds.</source>
        <translation>%1 no respondió en diez segundos.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is: its certificate is not trusted on this computer. Nothing was sent.</source>
        <translation>%1 no puede demostrar quién es: este equipo no confía en su certificado. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 refused this key. Was it copied whole, and is it still valid?</source>
        <translation>%1 rechazó esta clave. ¿Se copió entera y sigue siendo válida?</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Try again in a minute.</source>
        <translation>%1 pide ir más despacio. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own now (%2).</source>
        <translation>%1 tiene ahora sus propios problemas (%2).</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nada responde en %1.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the Amps API.</source>
        <translation>Lo que responde en %1 no es la API de Amps.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address. A key follows no redirect; enter the final address.</source>
        <translation>%1 reenvía las peticiones a otra dirección. Una clave no sigue redirecciones; introduzca la dirección final.</translation>
    </message>
    <message>
        <source>There is no Amps API at this address of %1.</source>
        <translation>No hay ninguna API de Amps en esta dirección de %1.</translation>
    </message>
    <message>
        <source>%1 refused the first read.</source>
        <translation>%1 rechazó la primera lectura.</translation>
    </message>
    <message>
        <source>The look at %1 was given up.</source>
        <translation>Se abandonó la consulta a %1.</translation>
    </message>
</context>
<context>
    <name>fleet::CustomerDesk</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceDetail</name>
    <message>
        <source>%1 is a family this app has not met before.</source>
        <translation>%1 es una familia que este programa no conocía.</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>leído hace %1</translation>
    </message>
    <message>
        <source>sync not reported</source>
        <translation>sincronía no informada</translation>
    </message>
    <message>
        <source>sync available</source>
        <translation>sincronía disponible</translation>
    </message>
    <message>
        <source>sync not available</source>
        <translation>sincronía no disponible</translation>
    </message>
    <message>
        <source>Pulled %1, %2</source>
        <translation>Leído: %1, %2</translation>
    </message>
    <message>
        <source>Pull time not reported, %1</source>
        <translation>Hora de lectura no informada, %1</translation>
    </message>
    <message>
        <source>%1 should be %2 and is %3</source>
        <translation>%1 debería ser %2 y es %3</translation>
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
        <translation>Visto: %1, por %2, entorno %3</translation>
    </message>
    <message>
        <source>Nothing is known of it in this window.</source>
        <translation>En esta ventana no se sabe nada de ello.</translation>
    </message>
    <message>
        <source>Family %1, maker %2, model %3</source>
        <translation>Familia %1, fabricante %2, modelo %3</translation>
    </message>
    <message>
        <source>How old is this?</source>
        <translation>¿De cuándo es esto?</translation>
    </message>
    <message>
        <source>  last pulled from the maker: %1</source>
        <translation>  última lectura del fabricante: %1</translation>
    </message>
    <message>
        <source>  the maker answers</source>
        <translation>  el fabricante responde</translation>
    </message>
    <message>
        <source>  the maker does not answer: these are last known values</source>
        <translation>  el fabricante no responde: estos son los últimos valores conocidos</translation>
    </message>
    <message>
        <source>  the answer does not say whether the maker answers</source>
        <translation>  la respuesta no dice si el fabricante responde</translation>
    </message>
    <message>
        <source>  it is no longer in the lists</source>
        <translation>  ya no está en las listas</translation>
    </message>
    <message>
        <source>  the last read was refused: %1 %2 [%3]</source>
        <translation>  la última lectura fue rechazada: %1 %2 [%3]</translation>
    </message>
    <message>
        <source>What does it report?</source>
        <translation>¿Qué informa?</translation>
    </message>
    <message>
        <source>  nothing</source>
        <translation>  nada</translation>
    </message>
    <message>
        <source>What can be asked of it?</source>
        <translation>¿Qué se le puede pedir?</translation>
    </message>
    <message>
        <source>How is it set?</source>
        <translation>¿Cómo está ajustado?</translation>
    </message>
    <message>
        <source>What was asked of it lately?</source>
        <translation>¿Qué se le pidió últimamente?</translation>
    </message>
    <message>
        <source>  (from this window)</source>
        <translation>  (desde esta ventana)</translation>
    </message>
    <message>
        <source>  no action is known</source>
        <translation>  no se conoce ninguna acción</translation>
    </message>
    <message>
        <source>Which requests were about it?</source>
        <translation>¿Qué peticiones trataron de él?</translation>
    </message>
    <message>
        <source>  none but the sweeps of its family</source>
        <translation>  ninguna salvo las rondas de su familia</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceHistory</name>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceListModel</name>
    <message>
        <source>mean level %1</source>
        <translation>nivel medio %1</translation>
    </message>
    <message>
        <source>%1 left out of sums</source>
        <translation>%1 fuera de las sumas</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>El reloj del servicio adelanta %1 al de este equipo.</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>El reloj del servicio atrasa %1 respecto al de este equipo.</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceSentence</name>
    <message>
        <source>At %1.</source>
        <comment>charge level</comment>
        <translation>Al %1.</translation>
    </message>
    <message>
        <source>%1 with %2 at %3.</source>
        <extracomment>Charging with 5.2 kW at 85 %.</extracomment>
        <translation>%1 con %2 al %3.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>Idle at 90 %.</extracomment>
        <translation>%1 al %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Charging a vehicle with %1.</source>
        <translation>Cargando un vehículo con %1.</translation>
    </message>
    <message>
        <source>Charging a vehicle.</source>
        <translation>Cargando un vehículo.</translation>
    </message>
    <message>
        <source>A vehicle is connected and not charging.</source>
        <translation>Hay un vehículo conectado y no carga.</translation>
    </message>
    <message>
        <source>Available, no vehicle connected.</source>
        <translation>Disponible, ningún vehículo conectado.</translation>
    </message>
    <message>
        <source>%1, no vehicle connected.</source>
        <translation>%1, ningún vehículo conectado.</translation>
    </message>
    <message>
        <source>Heating from %1 towards %2.</source>
        <extracomment>Heating from 18.5 °C towards 21.0 °C.</extracomment>
        <translation>Calentando de %1 hacia %2.</translation>
    </message>
    <message>
        <source>Cooling from %1 towards %2.</source>
        <translation>Enfriando de %1 hacia %2.</translation>
    </message>
    <message>
        <source>%1 mode, at rest, %2.</source>
        <extracomment>Heat mode, at rest, 18.5 °C.</extracomment>
        <translation>Modo %1, en reposo, %2.</translation>
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
        <translation>Sigue su propio programa.</translation>
    </message>
    <message>
        <source>A permanent hold stands.</source>
        <translation>Hay una retención permanente.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>Su retención es %1.</translation>
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
        <translation>No produce nada.</translation>
    </message>
    <message>
        <source>Charging with %1 at %2.</source>
        <translation>Cargando con %1 al %2.</translation>
    </message>
    <message>
        <source>Charging.</source>
        <translation>Cargando.</translation>
    </message>
    <message>
        <source>Charging at %1.</source>
        <translation>Cargando al %1.</translation>
    </message>
    <message>
        <source>About %1 to its limit of %2.</source>
        <translation>Unos %1 hasta su límite del %2.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>Enchufado.</translation>
    </message>
    <message>
        <source>Unplugged.</source>
        <translation>Desenchufado.</translation>
    </message>
    <message>
        <source>Fully charged at %1.</source>
        <translation>Completamente cargado al %1.</translation>
    </message>
    <message>
        <source>Plugged in and not charging, at %1.</source>
        <translation>Enchufado y sin cargar, al %1.</translation>
    </message>
    <message>
        <source>Unplugged at %1.</source>
        <translation>Desenchufado al %1.</translation>
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
        <translation>La orden %1 está vigente; su objetivo se ha alcanzado.</translation>
    </message>
    <message>
        <source>The %1 command stands.</source>
        <translation>La orden %1 está vigente.</translation>
    </message>
    <message>
        <source>The %1 command stands: it serves the home by itself.</source>
        <translation>La orden %1 está vigente: abastece la casa por sí solo.</translation>
    </message>
    <message>
        <source>The %1 command stands: it is kept as a backup.</source>
        <translation>La orden %1 está vigente: se guarda como reserva.</translation>
    </message>
    <message>
        <source>The %1 command stands: it feeds the grid by itself.</source>
        <translation>La orden %1 está vigente: vierte a la red por sí solo.</translation>
    </message>
    <message>
        <source>last</source>
        <comment>the last command</comment>
        <translation>última</translation>
    </message>
    <message>
        <source>The %1 command failed.</source>
        <translation>La orden %1 falló.</translation>
    </message>
    <message>
        <source>The %1 command failed: %2.</source>
        <translation>La orden %1 falló: %2.</translation>
    </message>
    <message>
        <source>The %1 command is under way.</source>
        <translation>La orden %1 está en curso.</translation>
    </message>
    <message>
        <source>The %1 command is booked.</source>
        <translation>La orden %1 está reservada.</translation>
    </message>
    <message>
        <source>The %1 command is in state %2.</source>
        <translation>La orden %1 está en el estado %2.</translation>
    </message>
    <message>
        <source>No longer in the lists.</source>
        <translation>Ya no está en las listas.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer.</source>
        <translation>Sin conexión en el fabricante.</translation>
    </message>
    <message>
        <source>The service finds no data of it.</source>
        <translation>El servicio no encuentra datos suyos.</translation>
    </message>
    <message>
        <source>The customer has to link it again: %1.</source>
        <translation>El cliente debe vincularlo otra vez: %1.</translation>
    </message>
    <message>
        <source>Never read: nothing is known about it yet.</source>
        <translation>Nunca leído: aún no se sabe nada de él.</translation>
    </message>
    <message>
        <source>No sync.</source>
        <translation>Sin sincronía.</translation>
    </message>
    <message>
        <source>No sync since %1.</source>
        <translation>Sin sincronía desde %1.</translation>
    </message>
    <message>
        <source>Last known, %1: %2</source>
        <translation>Último valor conocido, %1: %2</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <translation>Último valor conocido: %1</translation>
    </message>
    <message>
        <source>It reports nothing.</source>
        <translation>No informa nada.</translation>
    </message>
    <message>
        <source>This is %1 old.</source>
        <translation>Esto es de hace %1.</translation>
    </message>
    <message>
        <source>This application has not met the family %1 before.</source>
        <translation>Este programa no conocía la familia %1.</translation>
    </message>
    <message>
        <source>It takes no commands.</source>
        <translation>No acepta órdenes.</translation>
    </message>
    <message>
        <source>the %1 command failed</source>
        <translation>la orden %1 falló</translation>
    </message>
    <message>
        <source>the %1 command failed, %2</source>
        <translation>la orden %1 falló, %2</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Dispositivo de solo lectura</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Aún sin acción</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a command</comment>
        <translation>%1 falló</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an error code and the command</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, booked</source>
        <comment>a command</comment>
        <translation>%1, reservada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a command</comment>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>Vehicles are read-only: the service takes no commands for them.</source>
        <translation>Los vehículos son de solo lectura: el servicio no acepta órdenes para ellos.</translation>
    </message>
    <message>
        <source>Solar inverters are read-only: the service takes no commands for them.</source>
        <translation>Los inversores solares son de solo lectura: el servicio no acepta órdenes para ellos.</translation>
    </message>
    <message>
        <source>Its last answer declared no commands at all.</source>
        <translation>Su última respuesta no declaró ninguna orden.</translation>
    </message>
    <message>
        <source>The device declares an empty list of commands.</source>
        <translation>El dispositivo declara una lista de órdenes vacía.</translation>
    </message>
</context>
<context>
    <name>fleet::EffectCheck</name>
    <message>
        <source>It is idle.</source>
        <translation>Está en reposo.</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>Carga.</translation>
    </message>
    <message>
        <source>No vehicle is connected.</source>
        <translation>No hay ningún vehículo conectado.</translation>
    </message>
    <message>
        <source>It does not charge yet.</source>
        <translation>Aún no carga.</translation>
    </message>
    <message>
        <source>It does not charge.</source>
        <translation>No carga.</translation>
    </message>
    <message>
        <source>It still charges.</source>
        <translation>Sigue cargando.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está apagado.</translation>
    </message>
    <message>
        <source>It still runs.</source>
        <translation>Sigue en marcha.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Sigue su propio programa.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>Su retención es %1.</translation>
    </message>
    <message>
        <source>%1 It is %2 now.</source>
        <translation>%1 Está a %2 ahora.</translation>
    </message>
    <message>
        <source>Mode and setpoints are those that were asked for.</source>
        <translation>El modo y las consignas son los pedidos.</translation>
    </message>
    <message>
        <source>Idle at %1. The command stands; its target is met.</source>
        <translation>En reposo al %1. La orden está vigente; su objetivo se ha alcanzado.</translation>
    </message>
    <message>
        <source>Idle at %1, as far as it goes.</source>
        <translation>En reposo al %1, hasta donde llega.</translation>
    </message>
    <message>
        <source>The command stands, but it does not charge yet.</source>
        <translation>La orden está vigente, pero aún no carga.</translation>
    </message>
    <message>
        <source>The command stands, but it does not discharge yet.</source>
        <translation>La orden está vigente, pero aún no descarga.</translation>
    </message>
    <message>
        <source>Accepted, not seen yet.</source>
        <translation>Aceptada, aún no vista.</translation>
    </message>
    <message>
        <source>Its mode is %1.</source>
        <translation>Su modo es %1.</translation>
    </message>
    <message>
        <source>Its setpoint is %1.</source>
        <translation>Su consigna es %1.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>%1, at %2 on the way to %3.</source>
        <translation>%1, al %2 camino de %3.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>Indica %1.</translation>
    </message>
    <message>
        <source>It charges at %1.</source>
        <translation>Carga con %1.</translation>
    </message>
    <message>
        <source>It discharges at %1.</source>
        <translation>Descarga con %1.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Vehicle connected</source>
        <translation>Vehículo conectado</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <translation>Consigna de calor</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <translation>Consigna de frío</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Standing command</source>
        <translation>Orden vigente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>surtió efecto</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>no effect yet</source>
        <translation>aún sin efecto</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contradicha</translation>
    </message>
</context>
<context>
    <name>fleet::ErrorCatalogue</name>
    <message>
        <source>The API did not accept the key</source>
        <translation>La API no aceptó la clave</translation>
    </message>
    <message>
        <source>Either no key arrived, or too much was asked at once and the API calls that unauthorised. One quiet request will tell which.</source>
        <translation>O no llegó ninguna clave, o se pidió demasiado de una vez y la API lo llama no autorizado. Una petición tranquila dirá cuál de las dos.</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Comprobar la clave</translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation>Esta clave no es válida</translation>
    </message>
    <message>
        <source>The key is unknown, malformed or revoked, or the maker refused the key of the customer&apos;s account.</source>
        <translation>La clave es desconocida, está mal formada o revocada, o el fabricante rechazó la clave de la cuenta del cliente.</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>La clave ha caducado</translation>
    </message>
    <message>
        <source>Make a new key in the Amps dashboard and enter it here.</source>
        <translation>Cree una clave nueva en el panel de Amps e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Se pidió ir más despacio</translation>
    </message>
    <message>
        <source>Too many requests at once. Reading goes on more slowly by itself; a command is not sent again by itself.</source>
        <translation>Demasiadas peticiones de una vez. La lectura sigue más despacio por sí sola; una orden no se envía de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>The maker asks to slow down</source>
        <translation>El fabricante pide ir más despacio</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud takes no more requests just now. What is shown are the last known values.</source>
        <translation>La nube del fabricante no acepta más peticiones ahora. Se muestran los últimos valores conocidos.</translation>
    </message>
    <message>
        <source>The maker refused the customer&apos;s login</source>
        <translation>El fabricante rechazó el acceso del cliente</translation>
    </message>
    <message>
        <source>The stored login of the customer no longer works. The customer has to link the device again.</source>
        <translation>El acceso guardado del cliente ya no funciona. El cliente debe vincular el dispositivo otra vez.</translation>
    </message>
    <message>
        <source>Copy re-link address</source>
        <translation>Copiar la dirección para vincular</translation>
    </message>
    <message>
        <source>This key may not do that</source>
        <translation>Esta clave no puede hacer eso</translation>
    </message>
    <message>
        <source>The key lacks the permission. Permissions are set in the Amps dashboard.</source>
        <translation>A la clave le falta el permiso. Los permisos se dan en el panel de Amps.</translation>
    </message>
    <message>
        <source>Live access is not enabled</source>
        <translation>El acceso real no está habilitado</translation>
    </message>
    <message>
        <source>This customer account is not open for real devices yet. Amps enables it; the sandbox works without.</source>
        <translation>Esta cuenta de cliente aún no está abierta a dispositivos reales. Amps la habilita; SANDBOX funciona sin ello.</translation>
    </message>
    <message>
        <source>Try in sandbox</source>
        <translation>Probar en SANDBOX</translation>
    </message>
    <message>
        <source>The maker refused the one-time code</source>
        <translation>El fabricante rechazó el código de un solo uso</translation>
    </message>
    <message>
        <source>The customer has to link the account again with a fresh code.</source>
        <translation>El cliente debe vincular la cuenta otra vez con un código nuevo.</translation>
    </message>
    <message>
        <source>The maker asks the customer for a one-time code</source>
        <translation>El fabricante pide al cliente un código de un solo uso</translation>
    </message>
    <message>
        <source>The account is protected by a second factor. The customer has to link it again and enter the code.</source>
        <translation>La cuenta está protegida por un segundo factor. El cliente debe vincularla otra vez e introducir el código.</translation>
    </message>
    <message>
        <source>The customer&apos;s account is locked at the maker</source>
        <translation>La cuenta del cliente está bloqueada en el fabricante</translation>
    </message>
    <message>
        <source>The customer has to unlock it with the maker, then link it again.</source>
        <translation>El cliente debe desbloquearla con el fabricante y vincularla otra vez.</translation>
    </message>
    <message>
        <source>The maker takes another kind of login</source>
        <translation>El fabricante pide otro tipo de acceso</translation>
    </message>
    <message>
        <source>The account was linked in a way that this maker does not offer. The customer has to link it again.</source>
        <translation>La cuenta se vinculó de una forma que este fabricante no ofrece. El cliente debe vincularla otra vez.</translation>
    </message>
    <message>
        <source>The maker takes another way of logging in</source>
        <translation>El fabricante pide otra manera de acceder</translation>
    </message>
    <message>
        <source>The link to the maker&apos;s account is gone</source>
        <translation>El vínculo con la cuenta del fabricante ha desaparecido</translation>
    </message>
    <message>
        <source>The API holds no login for this device any more. The customer has to link it again.</source>
        <translation>La API ya no tiene acceso para este dispositivo. El cliente debe vincularlo otra vez.</translation>
    </message>
    <message>
        <source>The API does not know this device</source>
        <translation>La API no conoce este dispositivo</translation>
    </message>
    <message>
        <source>It was unlinked, belongs to another key, or was never read. The last values that were seen here stay, marked as old.</source>
        <translation>Se desvinculó, es de otra clave o nunca se leyó. Los últimos valores vistos aquí se quedan, marcados como antiguos.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>The API does not know this</source>
        <translation>La API no conoce esto</translation>
    </message>
    <message>
        <source>What was asked for does not exist, or belongs to another key.</source>
        <translation>Lo pedido no existe, o es de otra clave.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Sin conexión en el fabricante</translation>
    </message>
    <message>
        <source>The command is not among those that the device declares now.</source>
        <translation>La orden no está entre las que el dispositivo declara ahora.</translation>
    </message>
    <message>
        <source>Choose another command</source>
        <translation>Elegir otra orden</translation>
    </message>
    <message>
        <source>This command does not take that parameter</source>
        <translation>Esta orden no acepta ese parámetro</translation>
    </message>
    <message>
        <source>The device does not declare it for this command now. Leave it out.</source>
        <translation>El dispositivo no lo declara ahora para esta orden. Déjelo fuera.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>That unit is not accepted here</source>
        <translation>Esa unidad no se acepta aquí</translation>
    </message>
    <message>
        <source>The device declares another unit for this parameter.</source>
        <translation>El dispositivo declara otra unidad para este parámetro.</translation>
    </message>
    <message>
        <source>Use the declared unit</source>
        <translation>Usar la unidad declarada</translation>
    </message>
    <message>
        <source>That value is outside what it accepts now</source>
        <translation>Ese valor está fuera de lo que acepta ahora</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two reads: a warm pack, a firmware update, a grid rule.</source>
        <translation>Los límites son del dispositivo y pueden cambiar entre dos lecturas: una batería caliente, un firmware nuevo, una norma de la red.</translation>
    </message>
    <message>
        <source>Use the nearest value</source>
        <translation>Usar el valor más cercano</translation>
    </message>
    <message>
        <source>This command cannot run at that time</source>
        <translation>Esta orden no puede ejecutarse a esa hora</translation>
    </message>
    <message>
        <source>The device declares other ways of running it.</source>
        <translation>El dispositivo declara otras formas de ejecutarla.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Elegir otra hora</translation>
    </message>
    <message>
        <source>The start has passed already</source>
        <translation>El inicio ya ha pasado</translation>
    </message>
    <message>
        <source>The time is read as the wall clock at the plant, which may be in another zone.</source>
        <translation>La hora se lee como la del reloj de la instalación, que puede estar en otra zona.</translation>
    </message>
    <message>
        <source>Choose a later start</source>
        <translation>Elegir un inicio posterior</translation>
    </message>
    <message>
        <source>The start is too far away</source>
        <translation>El inicio está demasiado lejos</translation>
    </message>
    <message>
        <source>A command can be booked at most 30 days ahead.</source>
        <translation>Una orden puede reservarse como mucho con 30 días de antelación.</translation>
    </message>
    <message>
        <source>Choose an earlier start</source>
        <translation>Elegir un inicio anterior</translation>
    </message>
    <message>
        <source>This window does not work</source>
        <translation>Esta ventana horaria no sirve</translation>
    </message>
    <message>
        <source>A window needs a start and an end that lies after it.</source>
        <translation>Una ventana horaria necesita un inicio y un final posterior.</translation>
    </message>
    <message>
        <source>Choose another window</source>
        <translation>Elegir otra ventana horaria</translation>
    </message>
    <message>
        <source>Live control of this device is not open yet</source>
        <translation>El mando real de este dispositivo aún no está abierto</translation>
    </message>
    <message>
        <source>The API runs commands of this family in the sandbox only for now.</source>
        <translation>Por ahora la API ejecuta las órdenes de esta familia solo en el entorno de pruebas.</translation>
    </message>
    <message>
        <source>This device is read-only</source>
        <translation>Este dispositivo es de solo lectura</translation>
    </message>
    <message>
        <source>Solar inverters and vehicles can be read but not commanded through the API.</source>
        <translation>Los inversores solares y los vehículos pueden leerse pero no mandarse por la API.</translation>
    </message>
    <message>
        <source>The device does not declare the setting, or it can only be read.</source>
        <translation>El dispositivo no declara el ajuste, o solo se puede leer.</translation>
    </message>
    <message>
        <source>That setting can only be read</source>
        <translation>Ese ajuste solo se puede leer</translation>
    </message>
    <message>
        <source>The device reports it but does not let it be changed from here.</source>
        <translation>El dispositivo lo informa pero no deja cambiarlo desde aquí.</translation>
    </message>
    <message>
        <source>That value is outside what the setting takes</source>
        <translation>Ese valor está fuera de lo que acepta el ajuste</translation>
    </message>
    <message>
        <source>The limits belong to the device and can change between two reads.</source>
        <translation>Los límites son del dispositivo y pueden cambiar entre dos lecturas.</translation>
    </message>
    <message>
        <source>A device holds one action at a time. Decide what happens to the one that is there.</source>
        <translation>Un dispositivo tiene una sola acción a la vez. Decida qué pasa con la que hay.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>It has started already</source>
        <translation>Ya ha empezado</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled. Another command can still override what it does.</source>
        <translation>Solo se puede cancelar una acción reservada. Otra orden aún puede imponerse a lo que hace.</translation>
    </message>
    <message>
        <source>Send another command</source>
        <translation>Enviar otra orden</translation>
    </message>
    <message>
        <source>Its own scheduler holds it</source>
        <translation>Lo retiene su propio programa</translation>
    </message>
    <message>
        <source>The maker&apos;s own schedule blocks commands from outside. Sent again with cancel_and_replace, the command switches that schedule off.</source>
        <translation>El programa del fabricante bloquea las órdenes de fuera. Enviada otra vez con cancel_and_replace, la orden desactiva ese programa.</translation>
    </message>
    <message>
        <source>Replace its schedule</source>
        <translation>Sustituir su programa</translation>
    </message>
    <message>
        <source>The API did not understand the request</source>
        <translation>La API no entendió la petición</translation>
    </message>
    <message>
        <source>Something in it is outside the vocabulary of the API. Look at the request and change it.</source>
        <translation>Algo en ella está fuera del vocabulario de la API. Mire la petición y cámbiela.</translation>
    </message>
    <message>
        <source>Not offered by the API yet</source>
        <translation>La API aún no lo ofrece</translation>
    </message>
    <message>
        <source>The API documents this but does not do it yet. It is not tried again.</source>
        <translation>La API lo documenta pero aún no lo hace. No se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The API failed on its side</source>
        <translation>La API falló por su parte</translation>
    </message>
    <message>
        <source>Something broke inside the API. Reads are tried again by themselves; commands are not.</source>
        <translation>Algo se rompió dentro de la API. Las lecturas se repiten por sí solas; las órdenes no.</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud could not be reached</source>
        <translation>No se pudo llegar a la nube del fabricante</translation>
    </message>
    <message>
        <source>The API did not get through to the maker. What is shown are the last known values.</source>
        <translation>La API no llegó hasta el fabricante. Se muestran los últimos valores conocidos.</translation>
    </message>
    <message>
        <source>The service is not available just now</source>
        <translation>El servicio no está disponible ahora</translation>
    </message>
    <message>
        <source>An outage at the maker or at the API. It usually passes.</source>
        <translation>Una avería en el fabricante o en la API. Suele pasar.</translation>
    </message>
    <message>
        <source>The maker did not answer in time</source>
        <translation>El fabricante no respondió a tiempo</translation>
    </message>
    <message>
        <source>The device or the maker&apos;s cloud took too long. What is shown are the last known values.</source>
        <translation>El dispositivo o la nube del fabricante tardó demasiado. Se muestran los últimos valores conocidos.</translation>
    </message>
    <message>
        <source>The maker reported an error without a name</source>
        <translation>El fabricante informó de un error sin nombre</translation>
    </message>
    <message>
        <source>The API could not tell what went wrong at the maker.</source>
        <translation>La API no supo decir qué falló en el fabricante.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Le toca a usted</translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation>Le toca al cliente</translation>
    </message>
    <message>
        <source>The maker&apos;s turn</source>
        <translation>Le toca al fabricante</translation>
    </message>
    <message>
        <source>Amps&apos; turn</source>
        <translation>Le toca a Amps</translation>
    </message>
    <message>
        <source>The administrator&apos;s turn</source>
        <translation>Le toca al administrador</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: it passes by itself or stays as it is</source>
        <translation>No le toca a nadie: pasa por sí solo o se queda así</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>It declared %1 when the form was opened.</source>
        <translation>Declaraba %1 cuando se abrió el formulario.</translation>
    </message>
    <message>
        <source>%1 is more than it accepts now (%2)</source>
        <translation>%1 es más de lo que acepta ahora (%2)</translation>
    </message>
    <message>
        <source>%1 is less than it accepts now (%2)</source>
        <translation>%1 es menos de lo que acepta ahora (%2)</translation>
    </message>
    <message>
        <source>%1 is not accepted now (%2)</source>
        <translation>%1 no se acepta ahora (%2)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1 is given in %2 here, not in %3</source>
        <translation>%1 se da aquí en %2, no en %3</translation>
    </message>
    <message>
        <source>%1 can only be read</source>
        <translation>%1 solo se puede leer</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Dejar fuera %1</translation>
    </message>
    <message>
        <source>The device declares: %1.</source>
        <translation>El dispositivo declara: %1.</translation>
    </message>
    <message>
        <source>The API says: %1.</source>
        <translation>La API dice: %1.</translation>
    </message>
    <message>
        <source>It cannot be replaced or queued behind. Wait until it ends, then ask again.</source>
        <translation>No se puede sustituir ni poner otra detrás. Espere a que termine y pregunte otra vez.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends</source>
        <translation>Esperar y preguntar otra vez cuando termine</translation>
    </message>
    <message>
        <source>Nothing was sent to the device.</source>
        <translation>No se envió nada al dispositivo.</translation>
    </message>
    <message>
        <source>Whether the device was told is not certain.</source>
        <translation>No es seguro si el dispositivo se enteró.</translation>
    </message>
    <message>
        <source>The API refused without naming a reason</source>
        <translation>La API rechazó sin dar un motivo</translation>
    </message>
    <message>
        <source>The API gave no explanation.</source>
        <translation>La API no dio ninguna explicación.</translation>
    </message>
    <message>
        <source>The API answered %1 without naming a reason</source>
        <translation>La API respondió %1 sin dar un motivo</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>por encima de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>por debajo de %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>unidad equivocada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud cannot reach %2. It may be switched off or without internet.</source>
        <translation>La nube del fabricante no alcanza %2. Puede que el equipo esté apagado o sin internet.</translation>
    </message>
    <message>
        <source>%1 does not take that command</source>
        <translation>%1 no acepta esa orden</translation>
    </message>
    <message>
        <source>%1 does not have that setting</source>
        <translation>%1 no tiene ese ajuste</translation>
    </message>
    <message>
        <source>%1 already has an action</source>
        <translation>%1 ya tiene una acción</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 acepta %2.</translation>
    </message>
    <message>
        <source>%1 does not take %2 now</source>
        <translation>%1 no acepta %2 ahora</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 no acepta %2</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <translation>La acción %1 ya ha empezado</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyHistory</name>
    <message>
        <source>%1 in</source>
        <translation>%1 entran</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 salen</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Devices known</source>
        <translation>Dispositivos conocidos</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyLook</name>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Cargador de VE</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning</extracomment>
        <translation>Climatización</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Inversor solar</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>battery</source>
        <comment>inside a sentence</comment>
        <translation>batería</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <comment>inside a sentence</comment>
        <translation>inversor solar</translation>
    </message>
    <message>
        <source>vehicle</source>
        <comment>inside a sentence</comment>
        <translation>vehículo</translation>
    </message>
</context>
<context>
    <name>fleet::FieldWords</name>
    <message>
        <source>Acknowledged at</source>
        <extracomment>A time: when the device or the maker took an action on</extracomment>
        <translation>Recibida a las</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Yes or no: whether heating or cooling runs right now</extracomment>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Yes or no: whether the maker&apos;s cloud reaches the device</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Backup floor</source>
        <extracomment>Setting of a battery, percent: lowest level ever, even in a power cut</extracomment>
        <translation>Mínimo de respaldo</translation>
    </message>
    <message>
        <source>Battery capacity</source>
        <extracomment>Energy that a vehicle&apos;s battery holds when full</extracomment>
        <translation>Capacidad de la batería</translation>
    </message>
    <message>
        <source>Battery level</source>
        <extracomment>Level of a vehicle&apos;s battery, percent</extracomment>
        <translation>Nivel de la batería</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Tipo de caché</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>Energy that a battery holds when full</extracomment>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <extracomment>Level, percent, at which a vehicle stops charging</extracomment>
        <translation>Límite de carga</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <extracomment>Power into a battery or a vehicle</extracomment>
        <translation>Potencia de carga</translation>
    </message>
    <message>
        <source>Charge time remaining</source>
        <translation>Tiempo de carga restante</translation>
    </message>
    <message>
        <source>Charge ceiling</source>
        <extracomment>Setting of a battery, percent: highest level it charges to</extracomment>
        <translation>Máximo de carga</translation>
    </message>
    <message>
        <source>Charging</source>
        <extracomment>Yes or no: whether a vehicle charges right now</extracomment>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Completada a las</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Estrategias de conflicto</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <extracomment>Temperature at which cooling begins</extracomment>
        <translation>Consigna de frío</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creada a las</translation>
    </message>
    <message>
        <source>Current mode</source>
        <extracomment>The command that a battery follows until it is told otherwise</extracomment>
        <translation>Modo actual</translation>
    </message>
    <message>
        <source>Current power</source>
        <extracomment>Power, as of now</extracomment>
        <translation>Potencia actual</translation>
    </message>
    <message>
        <source>Current schedule</source>
        <translation>Programa actual</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>ID del dispositivo</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Tipo de dispositivo</translation>
    </message>
    <message>
        <source>Discharge limit</source>
        <extracomment>Level, percent, below which a battery does not discharge</extracomment>
        <translation>Límite de descarga</translation>
    </message>
    <message>
        <source>Discharge floor</source>
        <extracomment>Setting of a battery, percent: lowest level in normal operation</extracomment>
        <translation>Mínimo de descarga</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>A length of time</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Energy total</source>
        <extracomment>Energy made since the inverter was put in</extracomment>
        <translation>Energía total</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Mensaje de error</translation>
    </message>
    <message>
        <source>Export limit</source>
        <extracomment>Setting of a battery: most power that it may feed into the grid</extracomment>
        <translation>Límite de exportación</translation>
    </message>
    <message>
        <source>Fully charged</source>
        <extracomment>Yes or no: whether a vehicle&apos;s battery is full</extracomment>
        <translation>Carga completa</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <extracomment>Temperature at which heating begins</extracomment>
        <translation>Consigna de calor</translation>
    </message>
    <message>
        <source>Hold type</source>
        <extracomment>What a thermostat is held by: its own schedule, or a setting that stands until it is changed</extracomment>
        <translation>Tipo de retención</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Is charging</source>
        <extracomment>Yes or no, of a charger</extracomment>
        <translation>Está cargando</translation>
    </message>
    <message>
        <source>Is connected</source>
        <extracomment>Yes or no, of a charger: whether a vehicle is plugged in</extracomment>
        <translation>Está conectado</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>Last pulled at</source>
        <extracomment>A time: when the service last asked the maker</extracomment>
        <translation>Última lectura a las</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>How full a battery is, percent</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Max current</source>
        <extracomment>Electric current, amps</extracomment>
        <translation>Corriente máxima</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Potencia máxima</translation>
    </message>
    <message>
        <source>Max charge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Corriente máxima de carga</translation>
    </message>
    <message>
        <source>Max charge rate</source>
        <extracomment>Setting of a charger: most power that it may give to a vehicle</extracomment>
        <translation>Potencia máxima de carga</translation>
    </message>
    <message>
        <source>Max discharge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Corriente máxima de descarga</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Heating, cooling, both, off</extracomment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Of a maker&apos;s product</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Next fire at</source>
        <extracomment>A time: when a schedule does something next</extracomment>
        <translation>Próxima ejecución a las</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Plugged</source>
        <extracomment>Yes or no, of a vehicle</extracomment>
        <translation>Enchufado</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Parameter of a command: most power to charge or discharge with</extracomment>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Power rate limit</source>
        <extracomment>What the hardware of a charger can give at most</extracomment>
        <translation>Límite de potencia</translation>
    </message>
    <message>
        <source>Producing</source>
        <extracomment>Yes or no, of a solar inverter</extracomment>
        <translation>Produciendo</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>How far a vehicle gets</extracomment>
        <translation>Autonomía</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <extracomment>How often a schedule comes back</extracomment>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Parameter of a command, percent: what is kept for a power cut</extracomment>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Scheduler enabled</source>
        <extracomment>Yes or no: whether the maker&apos;s own schedule runs the device</extracomment>
        <translation>Programador activo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Slots</source>
        <extracomment>The steps of a schedule</extracomment>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a reading comes from: live, cache, projection, fallback</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>How the service stands with the maker&apos;s cloud</extracomment>
        <translation>Sincronía</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Parameter of a command: the level or the temperature to reach</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Actualizada a las</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id de usuario</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Calentar y enfriar por sí solo</translation>
    </message>
    <message>
        <source>Serve the home by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Abastecer la casa por sí solo</translation>
    </message>
    <message>
        <source>Feed the grid by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Inyectar en la red por sí solo</translation>
    </message>
    <message>
        <source>Be kept as a backup</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Guardar como respaldo</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>A command, of a battery or a charger</extracomment>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Enfriar</translation>
    </message>
    <message>
        <source>Discharge</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Seguir su propio programa</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Calentar</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>A command: neither charge nor discharge, heat nor cool</extracomment>
        <translation>Poner en reposo</translation>
    </message>
</context>
<context>
    <name>fleet::FleetGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Por familia</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>Por fabricante</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By attention</source>
        <translation>Por atención</translation>
    </message>
    <message>
        <source>By freshness</source>
        <translation>Por actualidad</translation>
    </message>
    <message>
        <source>By last action</source>
        <translation>Por última acción</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Por cliente</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a field of the state</comment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>Todo lo que se muestra</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>No requiere a nadie</translation>
    </message>
    <message>
        <source>Customer not looked up</source>
        <translation>Cliente no consultado</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Aún sin acción</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No informado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stored energy and its share of the capacity</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>how much is up to date, and how many devices no sum counts</comment>
        <translation>%1, %2 fuera</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s), net power %2, stored %3, can take %4, can give %5, can shed %6, up to date %7</source>
        <translation>
            <numerusform>%1, %n dispositivo, potencia neta %2, almacenado %3, puede absorber %4, puede ceder %5, puede deslastrar %6, al día %7</numerusform>
            <numerusform>%1, %n dispositivos, potencia neta %2, almacenado %3, pueden absorber %4, pueden ceder %5, pueden deslastrar %6, al día %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>%Ln grupo más</numerusform>
            <numerusform>%Ln grupos más</numerusform>
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
        <translation>Cada dispositivo por %1: %2; %3 fallidos o sin conexión, %4 con último valor conocido</translation>
    </message>
    <message>
        <source>charge level</source>
        <translation>nivel de carga</translation>
    </message>
    <message>
        <source>age of its reading</source>
        <translation>antigüedad de su lectura</translation>
    </message>
    <message>
        <source>power</source>
        <translation>potencia</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>median %1, half of them %2 to %3</source>
        <translation>mediana %1, la mitad entre %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln device(s)</source>
        <translation>
            <numerusform>%1 a %2: %Ln dispositivo</numerusform>
            <numerusform>%1 a %2: %Ln dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::FleetPoller</name>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>Servicio caído</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>&quot;38 of 38, next in 0:19&quot;: devices seen of all, minutes and seconds until the next read</extracomment>
        <translation>%1, la próxima en %2</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 de %2 páginas</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <extracomment>&quot;170 of 205 pages, 28 s left&quot;</extracomment>
        <translation>%1, quedan %2 s</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>nuevo intento en %1</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1, nuevo intento en %2</translation>
    </message>
    <message>
        <source>the service does not accept this key</source>
        <translation>el servicio no acepta esta clave</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sin respuesta desde hace %1</translation>
    </message>
    <message>
        <source>%1 of %2 within 15 min</source>
        <extracomment>How complete the picture is: &quot;41,300 of 50,000 within 15 min&quot;</extracomment>
        <translation>%1 de %2 en 15 min</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service.</source>
        <translation>El reloj de este equipo atrasa %1 respecto al servicio.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service.</source>
        <translation>El reloj de este equipo adelanta %1 respecto al servicio.</translation>
    </message>
</context>
<context>
    <name>fleet::FleetSums</name>
    <message>
        <source>%1 left out</source>
        <translation>%1 fuera</translation>
    </message>
    <message>
        <source>%1 over 15 min old</source>
        <translation>%1 de más de 15 min</translation>
    </message>
    <message>
        <source>%1 last known</source>
        <translation>%1 con último valor conocido</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 sin conexión</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 desaparecidos</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>%1 nunca leídos</translation>
    </message>
    <message>
        <source>all within 15 min</source>
        <translation>todos en 15 min</translation>
    </message>
    <message>
        <source>no devices</source>
        <translation>ningún dispositivo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share of capacity</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no battery reports it</source>
        <translation>ninguna batería la informa</translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 recientes</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>power into batteries</comment>
        <translation>%1 entran</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>power out of batteries</comment>
        <translation>%1 salen</translation>
    </message>
    <message>
        <source>%1 to take</source>
        <comment>energy until batteries are full</comment>
        <translation>%1 por tomar</translation>
    </message>
    <message>
        <source>%1 to give</source>
        <comment>energy until batteries are at their floor</comment>
        <translation>%1 por dar</translation>
    </message>
    <message>
        <source>%1 of %2 producing</source>
        <translation>%1 de %2 producen</translation>
    </message>
    <message>
        <source>%1 of %2 in session</source>
        <translation>%1 de %2 en sesión</translation>
    </message>
    <message>
        <source>%1 scheduled</source>
        <translation>%1 programadas</translation>
    </message>
    <message>
        <source>%1 failed today</source>
        <translation>%1 fallidas hoy</translation>
    </message>
    <message>
        <source>left out: %1 · %2 · %3</source>
        <comment>of what can be taken, given, shed</comment>
        <translation>fuera: %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>fleet::FleetTable</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>Source, age</source>
        <translation>Origen, antigüedad</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation>Nombre o modelo</translation>
    </message>
    <message>
        <source>the connection changed before it was written</source>
        <translation>la conexión cambió antes de que se escribiera</translation>
    </message>
</context>
<context>
    <name>fleet::FleetWindows</name>
    <message>
        <source>The key came from AMPS_API_KEY and stays in memory for this run.</source>
        <translation>La clave vino de AMPS_API_KEY y se queda en memoria durante esta sesión.</translation>
    </message>
    <message>
        <source>Asking this computer’s keyring for the key …</source>
        <translation>Pidiendo la clave al depósito de claves de este equipo…</translation>
    </message>
    <message>
        <source>The keyring holds no key for this profile.</source>
        <translation>El depósito no tiene clave para este perfil.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works, so the key has to be entered for each run.</source>
        <translation>Este equipo no tiene un depósito de claves que funcione, así que la clave se introduce en cada sesión.</translation>
    </message>
    <message>
        <source>The keyring refused to give out the key.</source>
        <translation>El depósito se negó a dar la clave.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it, or enter the key here.</source>
        <translation>El depósito no responde; puede estar bloqueado. Desbloquéelo, o introduzca la clave aquí.</translation>
    </message>
    <message>
        <source>The key in the keyring is of another environment than this profile. It is not used.</source>
        <translation>La clave del depósito es de otro entorno que este perfil. No se usa.</translation>
    </message>
    <message>
        <source>Enter the new key. It takes the place of the earlier one.</source>
        <translation>Introduzca la clave nueva. Ocupa el lugar de la anterior.</translation>
    </message>
    <message>
        <source>“%1” is open in another run. Close it there first.</source>
        <translation>«%1» está abierto en otra sesión. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>The audit log could not be kept; it is still in %1.</source>
        <translation>No se pudo conservar el registro de auditoría; sigue en %1.</translation>
    </message>
    <message>
        <source>Something in %1 could not be removed.</source>
        <translation>No se pudo quitar algo de %1.</translation>
    </message>
    <message>
        <source>The keyring did not confirm that the key is gone; look for “amps-fleet” in it.</source>
        <translation>El depósito no confirmó que la clave ya no está; busque «amps-fleet» en él.</translation>
    </message>
</context>
<context>
    <name>fleet::Format</name>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>kilowatts</source>
        <translation>kilovatios</translation>
    </message>
    <message>
        <source>megawatts</source>
        <translation>megavatios</translation>
    </message>
    <message>
        <source>kilowatt-hours</source>
        <translation>kilovatios hora</translation>
    </message>
    <message>
        <source>megawatt-hours</source>
        <translation>megavatios hora</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>grados Celsius</translation>
    </message>
    <message>
        <source>degrees Fahrenheit</source>
        <translation>grados Fahrenheit</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilómetros</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>millas</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no informado</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>menos %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>más %1</translation>
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
        <translation>%n días</translation>
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
        <translation>Ayer %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Mañana %1</translation>
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
        <translation>vatios</translation>
    </message>
    <message>
        <source>amps</source>
        <translation>amperios</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>voltios</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
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
        <translation>Lectura guardada del %1</translation>
    </message>
    <message>
        <source>Stored reading</source>
        <translation>Lectura guardada</translation>
    </message>
    <message>
        <source>No sync since %1</source>
        <translation>Sin sincronía desde %1</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>Sin sincronía</translation>
    </message>
    <message>
        <source>No longer listed, last read %1</source>
        <translation>Ya no se lista, leído por última vez %1</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Ya no se lista</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nunca leído</translation>
    </message>
    <message>
        <source>%1, age not reported</source>
        <extracomment>%1 is where a reading comes from: live, cache, projection</extracomment>
        <translation>%1, antigüedad no informada</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation>%1 hace %2</translation>
    </message>
    <message>
        <source>1 second old</source>
        <translation>de hace 1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds old</source>
        <translation>
            <numerusform>de hace %n segundo</numerusform>
            <numerusform>de hace %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>de hace 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>de hace %n minuto</numerusform>
            <numerusform>de hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour old</source>
        <translation>de hace 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>de hace %n hora</numerusform>
            <numerusform>de hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>de hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>de hace %n día</numerusform>
            <numerusform>de hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Where a reading comes from: read from the maker just now</extracomment>
        <translation>en directo</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>Where a reading comes from: the last one that the platform kept</extracomment>
        <translation>caché</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>Where a reading comes from: calculated ahead from the last one</extracomment>
        <translation>proyección</translation>
    </message>
    <message>
        <source>fallback</source>
        <extracomment>Where a reading comes from: an old one, as the maker does not answer</extracomment>
        <translation>último valor conocido</translation>
    </message>
</context>
<context>
    <name>fleet::GateSheet</name>
    <message>
        <source>not declared</source>
        <translation>no declarado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronía</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Estrategias de conflicto</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>has passed, if the plant is in your zone</source>
        <translation>ya pasó, si la instalación está en su zona</translation>
    </message>
    <message>
        <source>This goes to the built-in demonstration</source>
        <translation>Esto va a la demostración integrada</translation>
    </message>
    <message>
        <source>This goes to a simulated user</source>
        <translation>Esto va a un usuario simulado</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Esto va a un dispositivo simulado</translation>
    </message>
    <message>
        <source>A real customer and their real devices</source>
        <translation>Un cliente real y sus dispositivos reales</translation>
    </message>
    <message>
        <source>Send %1 to demo</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Enviar %1 a DEMO</translation>
    </message>
    <message>
        <source>Send %1 to sandbox</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Enviar %1 a SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send %1 to LIVE</source>
        <extracomment>%1 is a command as the API spells it; the button is held down</extracomment>
        <translation>Mantener pulsado para enviar %1 a LIVE</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; %4</source>
        <translation>En curso: %1 %2, %3. Un dispositivo tiene una sola acción; %4</translation>
    </message>
    <message>
        <source>Nothing is in flight.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>In flight: %1 (%2), %3.</source>
        <translation>En curso: %1 (%2), %3.</translation>
    </message>
    <message>
        <source>A device holds one action: it is replaced (cancel_and_replace).</source>
        <translation>Un dispositivo tiene una sola acción: se sustituye (cancel_and_replace).</translation>
    </message>
    <message>
        <source>It has started and cannot be replaced any more: the API will refuse until it ends.</source>
        <translation>Ha empezado y ya no se puede sustituir: la API rechazará hasta que termine.</translation>
    </message>
    <message>
        <source>It stays; yours starts when it ends, at %1 (queue_after).</source>
        <translation>Se queda; la suya empieza cuando termine, %1 (queue_after).</translation>
    </message>
    <message>
        <source>It has no end, so nothing can be queued behind it: the API will refuse.</source>
        <translation>No tiene final, así que nada puede ponerse detrás: la API rechazará.</translation>
    </message>
    <message>
        <source>A device holds one action: %1 decides.</source>
        <translation>Un dispositivo tiene una sola acción: decide %1.</translation>
    </message>
    <message>
        <source>A device holds one action: it stays booked and the API will ask what to do.</source>
        <translation>Un dispositivo tiene una sola acción: sigue reservada y la API preguntará qué hacer.</translation>
    </message>
    <message>
        <source>A device holds one action: it must be waited for.</source>
        <translation>Un dispositivo tiene una sola acción: hay que esperarla.</translation>
    </message>
    <message>
        <source>onConflict: %1</source>
        <translation>onConflict: %1</translation>
    </message>
    <message>
        <source>No onConflict sent: a collision will ask you again</source>
        <translation>Sin onConflict: una colisión le preguntará otra vez</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Now, as soon as it is sent</source>
        <translation>Ahora, en cuanto se envíe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The home may have %1 or less as backup afterwards.</source>
        <translation>Después, el hogar puede tener %1 o menos como reserva.</translation>
    </message>
    <message>
        <source>Without a target it stops at the device&apos;s own floor: the home may be left without backup.</source>
        <translation>Sin objetivo se detiene en el mínimo del dispositivo: el hogar puede quedarse sin reserva.</translation>
    </message>
    <message>
        <source>%1 stands until another command replaces it.</source>
        <translation>%1 sigue vigente hasta que otra orden lo sustituya.</translation>
    </message>
    <message>
        <source>The home&apos;s own schedule pauses until follow_schedule is sent.</source>
        <translation>El programa del hogar se detiene hasta que se envíe follow_schedule.</translation>
    </message>
    <message>
        <source>At the end of the window the battery goes to idle and keeps its level.</source>
        <translation>Al final de la ventana, la batería pasa a reposo y conserva su nivel.</translation>
    </message>
    <message>
        <source>At the end of the window the device goes back by itself.</source>
        <translation>Al final de la ventana, el dispositivo vuelve por sí solo.</translation>
    </message>
    <message>
        <source>The device&apos;s own schedule will be switched off.</source>
        <translation>Se desactivará el programa propio del dispositivo.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; another command overrides it.</source>
        <translation>No se puede cancelar una vez enviado; otra orden se impone.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; the way back is to send %1 again.</source>
        <translation>No se puede cancelar una vez enviado; para volver, envíe %1 otra vez.</translation>
    </message>
    <message>
        <source>You can cancel it until it starts, %1. Once acknowledged, only another command can override it.</source>
        <translation>Puede cancelarlo hasta que empiece, %1. Una vez recibido, solo otra orden se impone.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Settings make no action: nothing in flight is touched.</source>
        <translation>Los ajustes no crean acciones: lo que está en curso no se toca.</translation>
    </message>
    <message>
        <source>The device keeps it until it is changed again. Some makers confirm without looking: the next reading is the proof.</source>
        <translation>El dispositivo lo conserva hasta que se cambie de nuevo. Algunos fabricantes confirman sin mirar: la próxima lectura es la prueba.</translation>
    </message>
    <message>
        <source>The way back is to set %1.</source>
        <translation>Para volver, ponga %1.</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>¿Cancelar %1?</translation>
    </message>
    <message>
        <source>%1 is what is cancelled.</source>
        <translation>%1 es lo que se cancela.</translation>
    </message>
    <message>
        <source>It will not run. The device goes on with what it does now.</source>
        <translation>No se ejecutará. El dispositivo sigue con lo que hace ahora.</translation>
    </message>
    <message>
        <source>A cancelled action does not come back: it would have to be sent anew.</source>
        <translation>Una acción cancelada no vuelve: habría que enviarla de nuevo.</translation>
    </message>
    <message>
        <source>Revoke the consent of %1 for every device?</source>
        <translation>¿Revocar el consentimiento de %1 para todos los dispositivos?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the consent of %1 for %n device(s)?</source>
        <translation>
            <numerusform>¿Revocar el consentimiento de %1 para %n dispositivo?</numerusform>
            <numerusform>¿Revocar el consentimiento de %1 para %n dispositivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculado</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>desvinculado</translation>
    </message>
    <message>
        <source>Reading and commanding these devices stops at once.</source>
        <translation>La lectura y el mando de estos dispositivos cesan al momento.</translation>
    </message>
    <message>
        <source>The stored logins are deleted.</source>
        <translation>Los accesos guardados se borran.</translation>
    </message>
    <message>
        <source>There is no way back but the customer linking the devices again.</source>
        <translation>No hay vuelta atrás, salvo que el cliente vincule los dispositivos otra vez.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3, %4.</source>
        <translation>No hay nada en curso. La última acción fue %1 (%2): %3, %4.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3.</source>
        <translation>No hay nada en curso. La última acción fue %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Franja %1</translation>
    </message>
    <message>
        <source>A schedule makes no action now: nothing in flight is touched.</source>
        <translation>Un programa no crea ninguna acción ahora: no se toca nada de lo que está en curso.</translation>
    </message>
    <message>
        <source>The device does this by itself, without asking again.</source>
        <translation>El dispositivo lo hace por sí solo, sin volver a preguntar.</translation>
    </message>
    <message>
        <source>The device does this by itself every day, until the schedule is changed or cancelled.</source>
        <translation>El dispositivo lo hace por sí solo cada día, hasta que el programa se cambie o se cancele.</translation>
    </message>
    <message>
        <source>It takes the place of %1.</source>
        <translation>Ocupa el lugar de %1.</translation>
    </message>
    <message>
        <source>The way back is to set the old schedule again.</source>
        <translation>Para volver, ponga otra vez el programa anterior.</translation>
    </message>
    <message>
        <source>The way back is to cancel the schedule.</source>
        <translation>Para volver, cancele el programa.</translation>
    </message>
    <message>
        <source>Cancel the schedule %1?</source>
        <translation>¿Cancelar el programa %1?</translation>
    </message>
    <message>
        <source>An action that it has begun already is not touched.</source>
        <translation>No se toca una acción que ya haya empezado.</translation>
    </message>
    <message>
        <source>The device no longer does any of this by itself.</source>
        <translation>El dispositivo ya no hace nada de esto por sí solo.</translation>
    </message>
    <message>
        <source>The way back is to set the schedule once more.</source>
        <translation>Para volver, ponga el programa otra vez.</translation>
    </message>
    <message>
        <source>A real battery in a customer&apos;s home</source>
        <translation>Una batería real en casa de un cliente</translation>
    </message>
    <message>
        <source>A real charger in a customer&apos;s home</source>
        <translation>Un cargador real en casa de un cliente</translation>
    </message>
    <message>
        <source>A real heating and cooling in a customer&apos;s home</source>
        <translation>Una climatización real en casa de un cliente</translation>
    </message>
    <message>
        <source>A real solar inverter in a customer&apos;s home</source>
        <translation>Un inversor solar real en casa de un cliente</translation>
    </message>
    <message>
        <source>A real vehicle in a customer&apos;s home</source>
        <translation>Un vehículo real en casa de un cliente</translation>
    </message>
    <message>
        <source>A real device in a customer&apos;s home</source>
        <translation>Un dispositivo real en casa de un cliente</translation>
    </message>
    <message>
        <source>Send settings to demo</source>
        <translation>Enviar los ajustes a DEMO</translation>
    </message>
    <message>
        <source>Send settings to sandbox</source>
        <translation>Enviar los ajustes a SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send settings to LIVE</source>
        <translation>Mantener pulsado para enviar los ajustes a LIVE</translation>
    </message>
    <message>
        <source>Send the cancellation to demo</source>
        <translation>Enviar la cancelación a DEMO</translation>
    </message>
    <message>
        <source>Send the cancellation to sandbox</source>
        <translation>Enviar la cancelación a SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the cancellation to LIVE</source>
        <translation>Mantener pulsado para enviar la cancelación a LIVE</translation>
    </message>
    <message>
        <source>Send the schedule to demo</source>
        <translation>Enviar el programa a DEMO</translation>
    </message>
    <message>
        <source>Send the schedule to sandbox</source>
        <translation>Enviar el programa a SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the schedule to LIVE</source>
        <translation>Mantener pulsado para enviar el programa a LIVE</translation>
    </message>
    <message>
        <source>Send the revocation to demo</source>
        <translation>Enviar la revocación a DEMO</translation>
    </message>
    <message>
        <source>Send the revocation to sandbox</source>
        <translation>Enviar la revocación a SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the revocation to LIVE</source>
        <translation>Mantener pulsado para enviar la revocación a LIVE</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; a collision will ask you again.</source>
        <extracomment>A command, its id, its state</extracomment>
        <translation>En curso: %1 %2, %3. Un dispositivo solo admite una acción; ante una colisión se le preguntará de nuevo.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Toma hasta %1 hasta llegar a %2, %3.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Entrega hasta %1 hasta llegar a %2, %3.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Toma hasta %1 hasta llegar a %2.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Entrega hasta %1 hasta llegar a %2.</translation>
    </message>
    <message>
        <source>It draws up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Toma hasta %1.</translation>
    </message>
    <message>
        <source>It gives up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Entrega hasta %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Toma todo lo que puede hasta llegar a %1.</translation>
    </message>
    <message>
        <source>It gives as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Entrega todo lo que puede hasta llegar a %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can.</source>
        <translation>Toma todo lo que puede.</translation>
    </message>
    <message>
        <source>It gives as much as it can.</source>
        <translation>Entrega todo lo que puede.</translation>
    </message>
    <message>
        <source>Then it rests and stays in %1 until another command replaces it.</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Después reposa y se queda en %1 hasta que otra orden lo reemplace.</translation>
    </message>
    <message>
        <source>Change %1 %2 to %3?</source>
        <extracomment>A setting, &quot;of this battery&quot;, and its new value</extracomment>
        <translation>¿Cambiar %1 %2 a %3?</translation>
    </message>
    <message numerus="yes">
        <source>Change %n setting(s) %1?</source>
        <extracomment>%1 is &quot;of this battery&quot;</extracomment>
        <translation>
            <numerusform>¿Cambiar %n ajuste %1?</numerusform>
            <numerusform>¿Cambiar %n ajustes %1?</numerusform>
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
        <translation>¿Cambiar el programa %1?</translation>
    </message>
    <message>
        <source>Set a schedule for %1?</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>¿Fijar un programa para %1?</translation>
    </message>
</context>
<context>
    <name>fleet::Grade</name>
    <message>
        <source>It cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>LIVE: real equipment.</source>
        <translation>LIVE: equipos reales.</translation>
    </message>
    <message>
        <source>%1: nothing real is touched.</source>
        <translation>%1: no se toca nada real.</translation>
    </message>
    <message>
        <source>Every device of this user.</source>
        <translation>Todos los dispositivos de este usuario.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) at once.</source>
        <translation>
            <numerusform>%n dispositivo a la vez.</numerusform>
            <numerusform>%n dispositivos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values shown are old, and reading them again did not work.</source>
        <translation>Los valores mostrados son antiguos, y leerlos otra vez no funcionó.</translation>
    </message>
    <message>
        <source>The values shown are old.</source>
        <translation>Los valores mostrados son antiguos.</translation>
    </message>
    <message>
        <source>It runs at once and cannot be cancelled.</source>
        <translation>Se ejecuta al momento y no se puede cancelar.</translation>
    </message>
</context>
<context>
    <name>fleet::History</name>
    <message>
        <source>Another window or desk records this history; this one reads it.</source>
        <translation>Otra ventana u otro puesto registra este historial; esta lo lee.</translation>
    </message>
    <message>
        <source>No room for history: readings are shown but not recorded.</source>
        <translation>No hay sitio para el historial: las lecturas se muestran pero no se registran.</translation>
    </message>
    <message>
        <source>History cannot be kept: readings are shown but not recorded.</source>
        <translation>El historial no se puede guardar: las lecturas se muestran pero no se registran.</translation>
    </message>
</context>
<context>
    <name>fleet::HistoryExport</name>
    <message>
        <source>From (%1)</source>
        <translation>Desde (%1)</translation>
    </message>
    <message>
        <source>To (%1)</source>
        <translation>Hasta (%1)</translation>
    </message>
</context>
<context>
    <name>fleet::InspectorModel</name>
    <message>
        <source>none</source>
        <comment>status of a request that got no answer</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>open device</source>
        <translation>dispositivo abierto</translation>
    </message>
    <message>
        <source>follow actions</source>
        <translation>seguir acciones</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelación</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otras</translation>
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
        <translation>No se puede escribir el diario de órdenes: %1</translation>
    </message>
    <message>
        <source>The journal of commands is damaged. Look at what the devices are doing, then move the file away to begin a new one: %1</source>
        <translation>El diario de órdenes está dañado. Mire qué hacen los dispositivos y aparte el archivo para empezar uno nuevo: %1</translation>
    </message>
    <message>
        <source>it was made by a newer version of this application.</source>
        <translation>lo hizo una versión más nueva de este programa.</translation>
    </message>
</context>
<context>
    <name>fleet::IntentWords</name>
    <message>
        <source>There was no connection. Nothing left this computer.</source>
        <translation>No había conexión. Nada salió de este equipo.</translation>
    </message>
    <message>
        <source>Writing was locked before it could be sent. Nothing left this computer.</source>
        <translation>La escritura se bloqueó antes del envío. Nada salió de este equipo.</translation>
    </message>
    <message>
        <source>The connection was not the environment that was confirmed. Nothing left this computer.</source>
        <translation>La conexión no era el entorno confirmado. Nada salió de este equipo.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>No se pudo escribir el diario, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The window was closing. Nothing left this computer.</source>
        <translation>La ventana se estaba cerrando. Nada salió de este equipo.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>The next reading of the device is the proof.</source>
        <translation>La próxima lectura del dispositivo es la prueba.</translation>
    </message>
    <message>
        <source>The service confirmed it.</source>
        <translation>El servicio lo confirmó.</translation>
    </message>
    <message>
        <source>Booked for %1 (%2), %3 UTC.</source>
        <translation>Reservado para %1 (%2), %3 UTC.</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Reservado.</translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <translation>Completado: %1</translation>
    </message>
    <message>
        <source>The maker accepted it. The reading shows what the device does.</source>
        <translation>El fabricante lo aceptó. La lectura muestra lo que hace el dispositivo.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallida: %1</translation>
    </message>
    <message>
        <source>%1 is on its way to the maker.</source>
        <translation>%1 va camino del fabricante.</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>cancelar %1</translation>
    </message>
    <message>
        <source>revoke the consent of %1</source>
        <translation>revocar el consentimiento de %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Enviando: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>We do not know whether it arrived: %1</source>
        <translation>No sabemos si llegó: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n actions just like it from that moment. One may be yours, another desk&apos;s the other. It is not sent again.</source>
        <translation>
            <numerusform>Hay %n acción igual de ese momento. Puede ser la suya o la de otro puesto. No se envía de nuevo.</numerusform>
            <numerusform>Hay %n acciones iguales de ese momento. Una puede ser la suya y otra la de otro puesto. No se envía de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost on the way. The device is being read to find out; it is not sent again.</source>
        <translation>La conexión se perdió en el camino. El dispositivo se está leyendo para averiguarlo; no se envía de nuevo.</translation>
    </message>
    <message>
        <source>Not seen on the device: %1</source>
        <translation>No visto en el dispositivo: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and later readings show the old values.</source>
        <translation>La conexión se perdió en el camino y las lecturas posteriores muestran los valores antiguos.</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>No llegó: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and the service knows of no such action. It was not sent again.</source>
        <translation>La conexión se perdió en el camino y el servicio no conoce tal acción. No se envió de nuevo.</translation>
    </message>
    <message>
        <source>It arrived after all: %1</source>
        <translation>Al final llegó: %1</translation>
    </message>
    <message>
        <source>Booked for %1 UTC.</source>
        <translation>Reservado para %1 UTC.</translation>
    </message>
    <message numerus="yes">
        <source>schedule of %n slot(s), %1</source>
        <translation>
            <numerusform>programa de %n franja, %1</numerusform>
            <numerusform>programa de %n franjas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cancel the schedule %1</source>
        <translation>cancelar el programa %1</translation>
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
        <translation>La dirección necesita un esquema y un servidor, como https://api.amps.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>Plain http goes to this computer only: anywhere else the key could be read on the way. Use https.</source>
        <translation>El http sin cifrar va solo a este equipo: en otro lugar la clave podría leerse por el camino. Use https.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>La dirección no debe contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The address must not hold a query or a fragment.</source>
        <translation>La dirección no debe contener consulta ni fragmento.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>The address is another one now.</source>
        <translation>La dirección ahora es otra.</translation>
    </message>
    <message>
        <source>This is a sandbox key. Use the SANDBOX door.</source>
        <translation>Es una clave de pruebas. Use la puerta SANDBOX.</translation>
    </message>
    <message>
        <source>Sandbox key recognised</source>
        <translation>Clave de pruebas reconocida</translation>
    </message>
    <message>
        <source>This is a LIVE key: it reaches real equipment. Use the LIVE door.</source>
        <translation>Es una clave LIVE: llega a equipos reales. Use la puerta LIVE.</translation>
    </message>
    <message>
        <source>LIVE key recognised</source>
        <translation>Clave LIVE reconocida</translation>
    </message>
    <message>
        <source>This prefix is unknown, which counts as LIVE. Use the LIVE door.</source>
        <translation>Este prefijo es desconocido, lo que cuenta como LIVE. Use la puerta LIVE.</translation>
    </message>
    <message>
        <source>This prefix is unknown. It is treated as LIVE.</source>
        <translation>Este prefijo es desconocido. Se trata como LIVE.</translation>
    </message>
    <message>
        <source>A key is one word without blanks.</source>
        <translation>Una clave es una palabra sin espacios.</translation>
    </message>
    <message numerus="yes">
        <source>That is no key: a key is one word of at least %n characters.</source>
        <translation>
            <numerusform>Eso no es una clave: una clave es una palabra de al menos %n carácter.</numerusform>
            <numerusform>Eso no es una clave: una clave es una palabra de al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was a sandbox key. It opens the SANDBOX door.</source>
        <translation>Era una clave de pruebas. Abre la puerta SANDBOX.</translation>
    </message>
    <message>
        <source>That was a LIVE key. It opens the LIVE door alone; nothing was sent.</source>
        <translation>Era una clave LIVE. Solo abre la puerta LIVE; no se envió nada.</translation>
    </message>
    <message>
        <source>That key has an unknown prefix, which counts as LIVE. It opens the LIVE door alone.</source>
        <translation>Esa clave tiene un prefijo desconocido, lo que cuenta como LIVE. Solo abre la puerta LIVE.</translation>
    </message>
    <message>
        <source>The copy in the clipboard was cleared.</source>
        <translation>Se borró la copia del portapapeles.</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Mirando %1…</translation>
    </message>
    <message>
        <source>Handing the key to the keyring …</source>
        <translation>Entregando la clave al depósito…</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>fleet::KeyKeeper</name>
    <message>
        <source>The key is kept in this computer’s keyring.</source>
        <translation>La clave se guarda en el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>The keyring refused to keep the key. It stays in memory for this run and has to be entered again next time.</source>
        <translation>El depósito se negó a guardar la clave. Se queda en memoria durante esta sesión y habrá que introducirla otra vez.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. The key stays in memory for this run and has to be entered again next time.</source>
        <translation>El depósito no responde; puede estar bloqueado. La clave se queda en memoria durante esta sesión y habrá que introducirla otra vez.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works. The key stays in memory for this run and has to be entered again next time; it is never written to a file.</source>
        <translation>Este equipo no tiene un depósito de claves que funcione. La clave se queda en memoria durante esta sesión y habrá que introducirla otra vez; nunca se escribe en un archivo.</translation>
    </message>
</context>
<context>
    <name>fleet::Languages</name>
    <message>
        <source>As the desktop: %1</source>
        <comment>a language</comment>
        <translation>Como el escritorio: %1</translation>
    </message>
</context>
<context>
    <name>fleet::LinkAddress</name>
    <message>
        <source>Enter the id of your app; it is in the dashboard.</source>
        <translation>Introduzca el id de su aplicación; está en el panel.</translation>
    </message>
    <message>
        <source>The id of an app holds letters, digits, dots, dashes and underscores only.</source>
        <translation>El id de una aplicación solo contiene letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>“%1” cannot be linked.</source>
        <translation>«%1» no se puede vincular.</translation>
    </message>
    <message>
        <source>The customer&apos;s reference must be an e-mail address of at most 100 characters.</source>
        <translation>La referencia del cliente debe ser una dirección de correo de como mucho 100 caracteres.</translation>
    </message>
    <message>
        <source>At most 100 devices can be linked at once.</source>
        <translation>Como mucho se pueden vincular 100 dispositivos a la vez.</translation>
    </message>
</context>
<context>
    <name>fleet::LocalBook</name>
    <message>
        <source>Names and notes cannot be read: %1</source>
        <translation>No se pueden leer los nombres y notas: %1</translation>
    </message>
    <message>
        <source>Names and notes cannot be read: %1 is damaged. It is left as it is.</source>
        <translation>No se pueden leer los nombres y notas: %1 está dañado. Se deja como está.</translation>
    </message>
    <message>
        <source>Names and notes are kept for this run only: %1 could not be read.</source>
        <translation>Los nombres y notas valen solo para esta sesión: no se pudo leer %1.</translation>
    </message>
    <message>
        <source>Names and notes could not be kept: %1</source>
        <translation>No se pudieron guardar los nombres y notas: %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Cambio de %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” for %n device(s)</source>
        <translation>
            <numerusform>Etiqueta «%1» para %n dispositivo</numerusform>
            <numerusform>Etiqueta «%1» para %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n device(s)</source>
        <translation>
            <numerusform>Etiqueta «%1» quitada de %n dispositivo</numerusform>
            <numerusform>Etiqueta «%1» quitada de %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note for %n device(s)</source>
        <translation>
            <numerusform>Nota para %n dispositivo</numerusform>
            <numerusform>Nota para %n dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::Manual</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Leer la flota</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>El lenguaje de búsqueda</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Un dispositivo</translation>
    </message>
    <message>
        <source>Commanding safely</source>
        <translation>Mandar con seguridad</translation>
    </message>
    <message>
        <source>Actions and the audit log</source>
        <translation>Acciones y registro de auditoría</translation>
    </message>
    <message>
        <source>Customers, tickets, the inspector</source>
        <translation>Clientes, tiques, el inspector</translation>
    </message>
    <message>
        <source>Troubleshooting by message</source>
        <translation>Problemas por mensaje</translation>
    </message>
    <message>
        <source>Keys and the command palette</source>
        <translation>Teclas y paleta de órdenes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Integrators</source>
        <translation>Para integradores</translation>
    </message>
    <message>
        <source>History, charts, export</source>
        <translation>Historial, gráficos, exportación</translation>
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
        <translation>abre el formulario, pregunta antes de enviar</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>a setting of the device</comment>
        <translation>Ajustar %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>Filter the fleet: %1</source>
        <translation>Filtrar la flota: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the fleet for “%1”</source>
        <translation>Buscar «%1» en la flota</translation>
    </message>
    <message>
        <source>Commands for %1</source>
        <translation>Órdenes para %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Ajustes del dispositivo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
</context>
<context>
    <name>fleet::PendingCommand</name>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>sent %1 ago</source>
        <translation>enviado hace %1</translation>
    </message>
</context>
<context>
    <name>fleet::PlanningLanes</name>
    <message>
        <source>maker not known</source>
        <translation>fabricante desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln acción</numerusform>
            <numerusform>%Ln acciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::PlantTime</name>
    <message>
        <source>if the plant is in your zone, %1</source>
        <translation>si la instalación está en su zona, %1</translation>
    </message>
    <message>
        <source>the plant&apos;s clock was UTC%1%2 at the last booking</source>
        <translation>el reloj de la instalación era UTC%1%2 en la última reserva</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 from when it is sent: %2 in your zone</source>
        <translation>%1 desde que se envía: %2 en su zona</translation>
    </message>
    <message>
        <source>%1 at the plant</source>
        <translation>%1 en la instalación</translation>
    </message>
    <message>
        <source>No clock shows %1 that night, %2: it is skipped. The service decides what it takes it for.</source>
        <translation>Ningún reloj marca las %1 esa noche, %2: se salta. El servicio decide por qué hora la toma.</translation>
    </message>
    <message>
        <source>%1 at the plant, %2 (%3)</source>
        <translation>%1 en la instalación, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 has passed, %2.</source>
        <translation>%1 ya pasó, %2.</translation>
    </message>
    <message>
        <source>That is more than 30 days ahead, %1.</source>
        <translation>Eso es a más de 30 días, %1.</translation>
    </message>
    <message>
        <source>%1 comes twice that night, %2: %3 and %4 UTC. The service decides which it takes.</source>
        <translation>Las %1 llegan dos veces esa noche, %2: %3 y %4 UTC. El servicio decide cuál toma.</translation>
    </message>
    <message>
        <source>The clocks change within this window: it lasts %1 and not %2, %3.</source>
        <translation>El reloj cambia dentro de esta ventana: dura %1 y no %2, %3.</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <extracomment>What people may type for hours, after a number, apart by commas</extracomment>
        <translation>h, hora, horas</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <extracomment>What people may type for minutes, after a number, apart by commas</extracomment>
        <translation>m, min, minuto, minutos</translation>
    </message>
</context>
<context>
    <name>fleet::PollWatch</name>
    <message>
        <source>This application has read nothing for %1. What you see may be out of date.</source>
        <translation>Este programa no ha leído nada desde hace %1. Lo que ve puede estar desfasado.</translation>
    </message>
    <message>
        <source>This application stood still, and has read nothing for %1. What you see may be out of date.</source>
        <translation>Este programa se detuvo y no ha leído nada desde hace %1. Lo que ve puede estar desfasado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands still. The ages of readings cannot be trusted.</source>
        <translation>El reloj de este equipo está parado. No se puede confiar en la antigüedad de las lecturas.</translation>
    </message>
</context>
<context>
    <name>fleet::PrimitiveRegistry</name>
    <message>
        <source>unit as reported</source>
        <translation>unidad como se informa</translation>
    </message>
    <message>
        <source>unit as declared in %1</source>
        <extracomment>%1 is the path of a command&apos;s parameter, commands.charge.power</extracomment>
        <translation>unidad como se declara en %1</translation>
    </message>
    <message>
        <source>unit as declared in settings</source>
        <translation>unidad como se declara en los ajustes</translation>
    </message>
    <message>
        <source>unit as documented</source>
        <translation>unidad como se documenta</translation>
    </message>
    <message>
        <source>unit by its name</source>
        <translation>unidad por su nombre</translation>
    </message>
    <message>
        <source>given in Wh</source>
        <translation>dado en Wh</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>no power into or out of a battery</comment>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>into the battery</source>
        <translation>hacia la batería</translation>
    </message>
    <message>
        <source>out of the battery</source>
        <translation>desde la batería</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a spoken quantity, and where it flows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>peak seen %1</source>
        <translation>máximo visto %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 above the declared %2</source>
        <translation>%1 por encima de los %2 declarados</translation>
    </message>
    <message>
        <source>%1 below the declared %2</source>
        <translation>%1 por debajo de los %2 declarados</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a bound and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ring 0 to 100</source>
        <translation>anillo de 0 a 100</translation>
    </message>
    <message>
        <source>%1, mark at %2</source>
        <translation>%1, marca en %2</translation>
    </message>
    <message>
        <source>gauge without a scale: no bounds are declared</source>
        <translation>indicador sin escala: no se declaran límites</translation>
    </message>
    <message>
        <source>gauge, scaled to the peak seen: no bounds are declared</source>
        <translation>indicador a escala del máximo visto: no se declaran límites</translation>
    </message>
    <message>
        <source>gauge %1 to %2, from %3</source>
        <translation>indicador de %1 a %2, de %3</translation>
    </message>
    <message>
        <source>number, no unit declared</source>
        <translation>número, sin unidad declarada</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>número, %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 miembro</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>list, opened in place</source>
        <translation>lista, se abre en su sitio</translation>
    </message>
    <message>
        <source>object, opened in place</source>
        <translation>objeto, se abre en su sitio</translation>
    </message>
    <message>
        <source>text, shown as the status</source>
        <translation>texto, mostrado como estado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no informado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>deeper than three levels: as JSON</source>
        <translation>más de tres niveles: como JSON</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>Entrada %L1</translation>
    </message>
    <message>
        <source>%1, beside the state</source>
        <translation>%1, junto al estado</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Devices of this family take no settings.</source>
        <translation>Los dispositivos de esta familia no aceptan ajustes.</translation>
    </message>
    <message>
        <source>The device gives it without a unit: a fact, not a control.</source>
        <translation>El dispositivo lo da sin unidad: un dato, no un control.</translation>
    </message>
    <message>
        <source>Its value is not a number.</source>
        <translation>Su valor no es un número.</translation>
    </message>
    <message>
        <source>The device declares no bounds for it.</source>
        <translation>El dispositivo no declara sus límites.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>Produciendo</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calentar</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Enfriar</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Calentando</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Enfriando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>no longer in the lists</comment>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Needs a new link</source>
        <translation>Necesita vincularse</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nunca leído</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Último valor conocido</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a battery</comment>
        <translation>Llena</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Enchufado</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Desenchufado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a value was read, and how the API spells it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <comment>a name and its value</comment>
        <translation>%1 sí</translation>
    </message>
    <message>
        <source>%1 no</source>
        <comment>a name and its value</comment>
        <translation>%1 no</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of a charging session</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>A vehicle is plugged in</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>A charging session has ended</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Permanent</source>
        <extracomment>A thermostat is held by a setting that stands until it is changed</extracomment>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>Follow schedule</source>
        <extracomment>A thermostat follows the schedule of the home</extracomment>
        <translation>Según programa</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileDesk</name>
    <message>
        <source>An address such as postgresql://desk@server/amps_history</source>
        <translation>Una dirección como postgresql://desk@server/amps_history</translation>
    </message>
    <message>
        <source>Leave the password out: it belongs into ~/.pgpass, readable by you alone, where PostgreSQL&apos;s own library looks for it.</source>
        <translation>Deje fuera la contraseña: va en ~/.pgpass, legible solo para usted, donde la busca la propia biblioteca de PostgreSQL.</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileStore</name>
    <message>
        <source>The list of profiles cannot be read: %1</source>
        <translation>No se puede leer la lista de perfiles: %1</translation>
    </message>
    <message>
        <source>The list of profiles could not be understood. It was put aside as %1; keys in the keyring are untouched.</source>
        <translation>La lista de perfiles no se pudo entender. Se apartó como %1; las claves del depósito no se tocaron.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The list of profiles is being changed by another program.</source>
        <translation>Otro programa está cambiando la lista de perfiles.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of this program; it is not changed.</source>
        <translation>La lista de perfiles la escribió una versión posterior de este programa; no se cambia.</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1</source>
        <translation>No se puede escribir la lista de perfiles: %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Un nombre tiene como mucho %n carácter.</numerusform>
            <numerusform>Un nombre tiene como mucho %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>Un nombre no contiene caracteres de control.</translation>
    </message>
    <message>
        <source>“%1” is the name of the built-in fleet.</source>
        <translation>«%1» es el nombre de la flota integrada.</translation>
    </message>
    <message>
        <source>There is a profile called “%1” already.</source>
        <translation>Ya existe un perfil llamado «%1».</translation>
    </message>
    <message>
        <source>This profile is gone.</source>
        <translation>Este perfil ya no existe.</translation>
    </message>
</context>
<context>
    <name>fleet::ProposalDesk</name>
    <message>
        <source>Proposed by %1</source>
        <translation>Propuesto por %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Propuesto por %1: %2</translation>
    </message>
    <message>
        <source>A person turned it down.</source>
        <translation>Una persona lo rechazó.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>ajustes de %1</translation>
    </message>
    <message>
        <source>cancel the action %1</source>
        <translation>cancelar la acción %1</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; the window reads on.</source>
        <translation>No se sabe si llegó; la ventana sigue leyendo.</translation>
    </message>
</context>
<context>
    <name>fleet::Query</name>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Este paréntesis no cierra nada.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply.</source>
        <translation>Los paréntesis están demasiado anidados.</translation>
    </message>
    <message>
        <source>Something must follow OR.</source>
        <translation>Algo debe seguir a OR.</translation>
    </message>
    <message>
        <source>Something must stand before OR.</source>
        <translation>Algo debe ir antes de OR.</translation>
    </message>
    <message>
        <source>AND joins what stands on both sides of it.</source>
        <translation>AND une lo que hay a ambos lados.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>No hay nada entre los paréntesis.</translation>
    </message>
    <message>
        <source>What is to be left out must follow.</source>
        <translation>Debe seguir lo que se ha de excluir.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Este paréntesis no se cierra.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Estas comillas no se cierran.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>No hay nada entre las comillas.</translation>
    </message>
    <message>
        <source>Nothing stands before “%1”. Put a text with such signs into quotes.</source>
        <translation>No hay nada antes de «%1». Ponga entre comillas un texto con tales signos.</translation>
    </message>
    <message>
        <source>A value must follow “%1”.</source>
        <translation>Un valor debe seguir a «%1».</translation>
    </message>
    <message>
        <source>No device reports “%1”, and it is no key of the search.</source>
        <translation>Ningún dispositivo informa «%1», y no es una palabra clave de la búsqueda.</translation>
    </message>
    <message>
        <source>No device reports “%1”. Did you mean “%2”?</source>
        <translation>Ningún dispositivo informa «%1». ¿Quería decir «%2»?</translation>
    </message>
    <message>
        <source>Write available:yes or available:no.</source>
        <translation>Escriba available:yes o available:no.</translation>
    </message>
    <message>
        <source>“%1” is unknown after %2. There are: %3.</source>
        <translation>«%1» es desconocido después de %2. Hay: %3.</translation>
    </message>
    <message>
        <source>“%1” is a text: write %1:%2 for one that contains it, %1=%2 for one that is it.</source>
        <translation>«%1» es un texto: escriba %1:%2 para uno que lo contiene, %1=%2 para uno que lo es.</translation>
    </message>
    <message>
        <source>Say which time: %1s, %1m, %1h or %1d.</source>
        <translation>Diga qué tiempo: %1s, %1m, %1h o %1d.</translation>
    </message>
    <message>
        <source>An age is a number with s, m, h or d, for example 5m.</source>
        <translation>Una antigüedad es un número con s, m, h o d, por ejemplo 5m.</translation>
    </message>
    <message>
        <source>Compare an age: age&lt;%1 for younger, age&gt;%1 for older.</source>
        <translation>Compare una antigüedad: age&lt;%1 para más reciente, age&gt;%1 para más antigua.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>“%1” is no unit.</source>
        <translation>«%1» no es una unidad.</translation>
    </message>
    <message>
        <source>“%1” is a power, counted in kW; %2 is an energy.</source>
        <translation>«%1» es una potencia y se cuenta en kW; %2 es una energía.</translation>
    </message>
    <message>
        <source>“%1” is an energy, counted in kWh; %2 is a power.</source>
        <translation>«%1» es una energía y se cuenta en kWh; %2 es una potencia.</translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation>«%1» no tiene unidad.</translation>
    </message>
    <message>
        <source>“%1” is counted in %2, not in %3.</source>
        <translation>«%1» se cuenta en %2, no en %3.</translation>
    </message>
    <message>
        <source>Write can:charge, or can:charge.power&gt;=3kw.</source>
        <translation>Escriba can:charge, o can:charge.power&gt;=3kw.</translation>
    </message>
    <message>
        <source>Only a parameter can be compared, as in can:charge.power&gt;=3kw.</source>
        <translation>Solo se puede comparar un parámetro, como en can:charge.power&gt;=3kw.</translation>
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
        <translation>fabricante</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nombre del modelo</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>id del dispositivo</translation>
    </message>
    <message>
        <source>user id, where it was looked up</source>
        <translation>id de usuario, donde se buscó</translation>
    </message>
    <message>
        <source>what it is doing</source>
        <translation>lo que está haciendo</translation>
    </message>
    <message>
        <source>demo, sandbox, live</source>
        <translation>demo, sandbox, live</translation>
    </message>
    <message>
        <source>accepts a command: can:charge.power&gt;=3kw</source>
        <translation>acepta una orden: can:charge.power&gt;=3kw</translation>
    </message>
    <message>
        <source>of the reading: age&lt;5m</source>
        <translation>de la lectura: age&lt;5m</translation>
    </message>
    <message>
        <source>live, cache, projection, fallback</source>
        <translation>live, cache, projection, fallback</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>last action: state or command</source>
        <translation>última acción: estado u orden</translation>
    </message>
    <message>
        <source>code of an error</source>
        <translation>código de un error</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>una etiqueta suya</translation>
    </message>
    <message>
        <source>in a note of yours</source>
        <translation>en una nota suya</translation>
    </message>
    <message>
        <source>a name of yours</source>
        <translation>un nombre suyo</translation>
    </message>
    <message>
        <source>why somebody should look</source>
        <translation>por qué alguien debería mirar</translation>
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
        <translation>campo, en %1</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>parameter, in %1</source>
        <translation>parámetro, en %1</translation>
    </message>
    <message>
        <source>what it can do when commands collide</source>
        <translation>lo que puede hacer cuando chocan las órdenes</translation>
    </message>
</context>
<context>
    <name>fleet::QueryWords</name>
    <message>
        <source>Failed action</source>
        <translation>Acción fallida</translation>
    </message>
    <message>
        <source>Stuck action</source>
        <translation>Acción atascada</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Desviado</translation>
    </message>
    <message>
        <source>Below floor</source>
        <translation>Bajo el mínimo</translation>
    </message>
    <message>
        <source>In flight</source>
        <extracomment>Of a device: one of its actions is on its way</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>No requiere a nadie</translation>
    </message>
    <message>
        <source>Fresh</source>
        <extracomment>Of a reading</extracomment>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>Ageing</source>
        <extracomment>Of a reading that is getting old: between one minute and a quarter of an hour</extracomment>
        <translation>Envejeciendo</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Of a reading</extracomment>
        <translation>Antigua</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>No al día</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>State of an action</extracomment>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an action</extracomment>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of an action</extracomment>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an action</extracomment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an action</extracomment>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>fleet::ReadBudget</name>
    <message>
        <source>%1 of about %2 requests a minute</source>
        <extracomment>&quot;212 of about 600 requests a minute&quot;</extracomment>
        <translation>%1 de unas %2 peticiones por minuto</translation>
    </message>
    <message>
        <source>The service has refused nothing for its number so far, so its limit is not known.</source>
        <translation>El servicio no ha rechazado nada por su número hasta ahora, así que no se conoce su límite.</translation>
    </message>
    <message>
        <source>The service allows less than was asked for once. The pace found since is enough for this fleet.</source>
        <translation>El servicio permite menos de lo que se pidió una vez. El ritmo hallado desde entonces basta para esta flota.</translation>
    </message>
    <message>
        <source>The service allows fewer requests than this fleet needs: reading all of it takes about %1.</source>
        <translation>El servicio permite menos peticiones de las que necesita esta flota: leerla entera lleva unos %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last minute</source>
        <translation>
            <numerusform>%Ln petición en el último minuto</numerusform>
            <numerusform>%Ln peticiones en el último minuto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::ReadingsExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
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
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>intento %1</translation>
    </message>
</context>
<context>
    <name>fleet::SavedViews</name>
    <message>
        <source>The file is too large to be one of saved views.</source>
        <translation>El archivo es demasiado grande para ser de vistas guardadas.</translation>
    </message>
    <message>
        <source>This is no file of saved views: %1.</source>
        <translation>Este no es un archivo de vistas guardadas: %1.</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>Este no es un archivo de vistas guardadas.</translation>
    </message>
    <message>
        <source>One of the views has no name.</source>
        <translation>Una de las vistas no tiene nombre.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleDesk</name>
    <message>
        <source>Schedules could not be read</source>
        <translation>No se pudieron leer los programas</translation>
    </message>
    <message>
        <source>There was no answer that could be read (%1).</source>
        <translation>No hubo respuesta que se pudiera leer (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleForm</name>
    <message>
        <source>When does it begin?</source>
        <translation>¿Cuándo empieza?</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>No existe esa hora del día.</translation>
    </message>
    <message>
        <source>A time of day such as 01:15, or a day and a time such as 2026-06-13 19:00.</source>
        <translation>Una hora del día como 01:15, o un día y una hora como 2026-06-13 19:00.</translation>
    </message>
    <message>
        <source>A day and a time need a time zone.</source>
        <translation>Un día y una hora necesitan una zona horaria.</translation>
    </message>
    <message>
        <source>How long does it last?</source>
        <translation>¿Cuánto dura?</translation>
    </message>
    <message>
        <source>A length of up to a day, such as 4h, 1.5h or 90m.</source>
        <translation>Una duración de hasta un día, como 4h, 1.5h o 90m.</translation>
    </message>
    <message>
        <source>This device does not declare the command %1.</source>
        <translation>Este dispositivo no declara la orden %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>It needs one slot at least.</source>
        <translation>Necesita al menos una franja.</translation>
    </message>
    <message>
        <source>Times of day need a time zone.</source>
        <translation>Las horas del día necesitan una zona horaria.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>No existe la zona horaria «%1».</translation>
    </message>
    <message>
        <source>The service knows no rhythm “%1”.</source>
        <translation>El servicio no conoce el ritmo «%1».</translation>
    </message>
    <message>
        <source>This slot cannot be read: write it again.</source>
        <translation>Esta franja no se puede leer: escríbala de nuevo.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Este dispositivo ya no se conoce.</translation>
    </message>
    <message>
        <source>The slot being written is not in the list yet.</source>
        <translation>La franja que se está escribiendo aún no está en la lista.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>%1, by the clock of %2</source>
        <translation>%1, según el reloj de %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>fleet::SeriesChooser</name>
    <message>
        <source>whole fleet</source>
        <translation>toda la flota</translation>
    </message>
    <message>
        <source>Energy from %1, %2</source>
        <comment>calculated from this field, of these devices</comment>
        <translation>Energía de %1, %2</translation>
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
        <translation>la clave es de pruebas</translation>
    </message>
    <message>
        <source>the key is a LIVE key</source>
        <translation>la clave es LIVE</translation>
    </message>
    <message>
        <source>the key&apos;s prefix is unknown, which counts as LIVE</source>
        <translation>el prefijo de la clave es desconocido, lo que cuenta como LIVE</translation>
    </message>
    <message>
        <source>the built-in sandbox</source>
        <translation>el entorno de pruebas integrado</translation>
    </message>
    <message>
        <source>the sandbox host</source>
        <translation>el servidor de pruebas</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the connection goes to %2. Nothing can be sent.</source>
        <translation>Los signos del entorno no coinciden: %1, pero la conexión va a %2. No se puede enviar nada.</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the service answers as “%2”. Nothing can be sent.</source>
        <translation>Los signos del entorno no coinciden: %1, pero el servicio responde como «%2». No se puede enviar nada.</translation>
    </message>
    <message>
        <source>This window was started read-only: nothing can be sent from it.</source>
        <translation>Esta ventana se abrió en solo lectura: no se puede enviar nada.</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing can be sent. It can be allowed under Settings, Safety.</source>
        <translation>Este perfil es de solo lectura: no se puede enviar nada. Puede permitirse en Ajustes, Seguridad.</translation>
    </message>
    <message>
        <source>LIVE is locked: commands would reach real equipment. Unlock it for a set time to send any.</source>
        <translation>LIVE está bloqueado: las órdenes llegarían a equipos reales. Desbloquéelo por un tiempo para enviar alguna.</translation>
    </message>
</context>
<context>
    <name>fleet::SettingsEditor</name>
    <message>
        <source>on</source>
        <translation>encendido</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Revisar %n cambio</numerusform>
            <numerusform>Revisar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The API refused to change this: it can only be read.</source>
        <translation>La API se negó a cambiar esto: solo se puede leer.</translation>
    </message>
    <message>
        <source>The device reports this and does not let it be changed from here.</source>
        <translation>El dispositivo informa esto y no deja cambiarlo desde aquí.</translation>
    </message>
    <message>
        <source>Enter a value, or take the change back.</source>
        <translation>Introduzca un valor, o deshaga el cambio.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Este dispositivo ya no se conoce.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>Corregir %n campo</numerusform>
            <numerusform>Corregir %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was accepted. Reading it back…</source>
        <translation>%1 se aceptó. Leyéndolo de vuelta…</translation>
    </message>
    <message>
        <source>%1 was written and read back at %2.</source>
        <translation>%1 se escribió y se leyó de vuelta (%2).</translation>
    </message>
    <message>
        <source>%1 was accepted, but the device still says %2.</source>
        <translation>%1 se aceptó, pero el dispositivo sigue diciendo %2.</translation>
    </message>
    <message>
        <source>We do not know whether %1 arrived. It is not sent again; a reading will tell.</source>
        <translation>No sabemos si %1 llegó. No se envía de nuevo; una lectura lo dirá.</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>El envío se rechaza: no se puede escribir el diario.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Esperando su respuesta</translation>
    </message>
</context>
<context>
    <name>fleet::SpreadHistory</name>
    <message>
        <source>A tenth is below</source>
        <translation>Un décimo está por debajo</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>A tenth is above</source>
        <translation>Un décimo está por encima</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>fleet::SqliteIntentJournal</name>
    <message>
        <source>The folder of the journal cannot be made.</source>
        <translation>No se puede crear la carpeta del diario.</translation>
    </message>
</context>
<context>
    <name>fleet::StoreDeviceSource</name>
    <message>
        <source>The device could not be read again (%1).</source>
        <translation>El dispositivo no se pudo leer otra vez (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::TransportDesk</name>
    <message>
        <source>The extra authorities in %1 are not used. %2</source>
        <translation>Las autoridades adicionales de %1 no se usan. %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, válido hasta %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>none, plain http inside this computer</source>
        <translation>ninguno, http sin cifrar dentro de este equipo</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 o posterior</translation>
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
            <numerusform>%1, y %n propia</numerusform>
            <numerusform>%1, y %n propias</numerusform>
        </translation>
    </message>
    <message>
        <source>reached directly</source>
        <translation>se llega directamente</translation>
    </message>
    <message>
        <source>by the system’s proxy %1</source>
        <translation>por el proxy del sistema %1</translation>
    </message>
</context>
<context>
    <name>fleet::ViewMemory</name>
    <message>
        <source>The view could not be kept: %1</source>
        <translation>La vista no se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>fleet::csv</name>
    <message>
        <source>The file is not a text in UTF-8.</source>
        <translation>El archivo no es un texto en UTF-8.</translation>
    </message>
    <message>
        <source>Text stands behind a quotation.</source>
        <translation>Hay texto tras las comillas de cierre.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Unas comillas no están cerradas.</translation>
    </message>
</context>
</TS>
