<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions, of which %1 failed</source>
        <translation>
            <numerusform>%Ln ação, com falha: %1</numerusform>
            <numerusform>%Ln ações, com falha: %1</numerusform>
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
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>DISPOSITIVO</translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation>PARÂMETROS</translation>
    </message>
    <message>
        <source>START</source>
        <translation>INÍCIO</translation>
    </message>
    <message>
        <source>END</source>
        <translation>FIM</translation>
    </message>
    <message>
        <source>TOOK, IN</source>
        <translation>DUROU, EM</translation>
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
        <translation>Ação %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>sent from this window</source>
        <translation>enviada a partir desta janela</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>não é daqui</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Send again, changed</source>
        <translation>Reenviar com alterações</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Cancelar ação</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>What was said about this action, in the Inspector</source>
        <translation>O que foi trocado sobre esta ação, no Inspetor</translation>
    </message>
    <message>
        <source>Show the requests of this action</source>
        <translation>Mostrar os pedidos desta ação</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>%1, %2 on %3, %4, %5</source>
        <translation>%1, %2 em %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, not from here</source>
        <translation>%1, não é daqui</translation>
    </message>
    <message>
        <source>not from here: sent by another desk, or by the API</source>
        <translation>não é daqui: enviada por outro posto ou pela API</translation>
    </message>
</context>
<context>
    <name>ActionStateBadge</name>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Vista no dispositivo</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>of the whole fleet, from here and from elsewhere, refreshed from /actions</source>
        <translation>de toda a frota, daqui e de outros lados, atualizadas a partir de /actions</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Lane per device</source>
        <translation>Faixa por dispositivo</translation>
    </message>
    <message>
        <source>Lane per family</source>
        <translation>Faixa por família</translation>
    </message>
    <message>
        <source>Lane per maker</source>
        <translation>Faixa por fabricante</translation>
    </message>
    <message>
        <source>Lane per command</source>
        <translation>Faixa por comando</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Por dispositivo</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
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
        <translation>Cronologia</translation>
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
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Não são daqui</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Dispositivo %1</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Procurar uma ação</translation>
    </message>
    <message>
        <source>Device, command, error, id</source>
        <translation>Dispositivo, comando, erro, id</translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>Ações, mais recentes primeiro</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>Nenhuma ação corresponde</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Ainda sem ações</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>O filtro oculta tudo.</translation>
    </message>
    <message>
        <source>Commands sent from here or from elsewhere appear here.</source>
        <translation>Os comandos enviados daqui ou de outro lado aparecem aqui.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Sending</source>
        <translation>A enviar</translation>
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
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>every write from this computer, newest first; it begins anew with each demo</source>
        <translation>cada escrita deste computador, mais recentes primeiro; recomeça em cada demonstração</translation>
    </message>
    <message>
        <source>every write from this computer, also those that were not made; only added to, never changed</source>
        <translation>cada escrita deste computador, também as que não foram feitas; só se acrescenta, nunca se altera</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Checks every entry against the one before, and the last against the head that is kept apart.</source>
        <translation>Compara cada entrada com a anterior, e a última com a cabeça guardada à parte.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Linhas JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation>Agora nada pode ser enviado.</translation>
    </message>
    <message>
        <source>The log before this one was tampered with.</source>
        <translation>O registo anterior a este foi adulterado.</translation>
    </message>
    <message>
        <source>%1. It was put aside as it is; this one began after it.</source>
        <translation>%1. Foi posto de parte tal como está; este começou depois dele.</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>Copiar a cabeça</translation>
    </message>
    <message>
        <source>Head copied. Kept elsewhere, it shows later that nothing was taken away.</source>
        <translation>Cabeça copiada. Guardada noutro sítio, mostra mais tarde que nada foi retirado.</translation>
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
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Recusado ou falhado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Device, operator, reason, request id</source>
        <translation>Dispositivo, operador, motivo, id do pedido</translation>
    </message>
    <message>
        <source>Filter by any word of an entry</source>
        <translation>Filtrar por qualquer palavra de uma entrada</translation>
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
        <translation>ONDE</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERBO</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>DISPOSITIVO</translation>
    </message>
    <message>
        <source>FROM, TO</source>
        <translation>DE, PARA</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>REQUEST ID</source>
        <translation>ID DO PEDIDO</translation>
    </message>
    <message>
        <source>Writes, newest first</source>
        <translation>Escritas, mais recentes primeiro</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Nenhuma entrada corresponde</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Ainda sem entradas</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>A ler o registo</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>O filtro oculta tudo.</translation>
    </message>
    <message>
        <source>What is proposed, confirmed, declined and sent here appears here.</source>
        <translation>O que aqui é proposto, confirmado, rejeitado e enviado aparece aqui.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar o registo de auditoria</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Linhas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Exports every entry with its hash.</source>
        <translation>Exporta cada entrada com o seu hash.</translation>
    </message>
    <message>
        <source>Exports every entry as a table.</source>
        <translation>Exporta cada entrada como tabela.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit entries %1</source>
        <translation>Entradas de auditoria %1</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>O registo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Entradas</translation>
    </message>
    <message>
        <source>action</source>
        <translation>ação</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intenção</translation>
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
        <translation>O QUE FOI MOSTRADO</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>O que foi mostrado</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>O QUE FOI ENVIADO</translation>
    </message>
    <message>
        <source>WHAT WOULD HAVE BEEN SENT</source>
        <translation>O QUE TERIA SIDO ENVIADO</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>THE ANSWER</source>
        <translation>A RESPOSTA</translation>
    </message>
    <message>
        <source>Copy the entries as JSON</source>
        <translation>Copiar as entradas como JSON</translation>
    </message>
    <message>
        <source>Copied, each entry with its hash.</source>
        <translation>Copiado, cada entrada com o seu hash.</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Beside: %1</source>
        <translation>Ao lado: %1</translation>
    </message>
    <message>
        <source>Close what stands beside</source>
        <translation>Fechar o que está ao lado</translation>
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
        <translation>A ler</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>The device is no longer listed.</source>
        <translation>O dispositivo já não está na lista.</translation>
    </message>
</context>
<context>
    <name>BookImportSheet</name>
    <message>
        <source>Take in %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bring something</source>
        <translation>
            <numerusform>%n linha traz algo</numerusform>
            <numerusform>%n linhas trazem algo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace(s) what is there</source>
        <translation>
            <numerusform>%n delas substitui o que existe</numerusform>
            <numerusform>%n delas substituem o que existe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) nothing new</source>
        <translation>
            <numerusform>%n não traz nada de novo</numerusform>
            <numerusform>%n não trazem nada de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n não pode ser aceite</numerusform>
            <numerusform>%n não podem ser aceites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in the fleet now and are kept for when they come</source>
        <translation>
            <numerusform>%n dispositivo não está agora na frota e fica guardado para quando aparecer</numerusform>
            <numerusform>%n dispositivos não estão agora na frota e ficam guardados para quando aparecerem</numerusform>
        </translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>não lido: %1</translation>
    </message>
    <message>
        <source>An empty cell takes away what is there</source>
        <translation>Uma célula vazia retira o que existe</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Linha %1, %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) in</source>
        <translation>
            <numerusform>Importar %n linha</numerusform>
            <numerusform>Importar %n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookedBars</name>
    <message>
        <source>Booked, next 24 hours</source>
        <translation>Agendadas, próximas 24 horas</translation>
    </message>
    <message>
        <source>actions per quarter of an hour, at most %1</source>
        <translation>ações por quarto de hora, no máximo %1</translation>
    </message>
    <message>
        <source>nothing is booked</source>
        <translation>nada agendado</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>discharge, export</source>
        <translation>descarga, injeção na rede</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outras</translation>
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
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar o pacote de suporte</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Pacote de suporte (*.json)</translation>
    </message>
    <message>
        <source>What was said about %1, and what is known of it. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>O que foi dito sobre %1 e o que se sabe dele. Nunca contém chaves. Nada é enviado: obtém-se um ficheiro.</translation>
    </message>
    <message>
        <source>The last requests of this run, and what is known of the devices they were about. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>Os últimos pedidos desta execução e o que se sabe dos dispositivos a que diziam respeito. Nunca contém chaves. Nada é enviado: obtém-se um ficheiro.</translation>
    </message>
    <message>
        <source>What happened? A sentence for the one who reads it</source>
        <translation>O que aconteceu? Uma frase para quem vai ler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>With the bodies of requests and answers</source>
        <translation>Com os corpos dos pedidos e das respostas</translation>
    </message>
    <message>
        <source>Names in place of ids</source>
        <translation>Nomes em vez de ids</translation>
    </message>
    <message>
        <source>Every byte of the file: %1 kB, %2, %3</source>
        <translation>Cada byte do ficheiro: %1 kB, %2, %3</translation>
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
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n lines</source>
        <translation>
            <numerusform>Pré-visualização, %n linha</numerusform>
            <numerusform>Pré-visualização, %n linhas</numerusform>
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
        <translation>Não consultado</translation>
    </message>
    <message>
        <source>No data: fallback or not available</source>
        <translation>Sem dados: fallback ou não disponível</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Ainda por vir</translation>
    </message>
    <message>
        <source>Left and Right read the values.</source>
        <translation>Esquerda e Direita leem os valores.</translation>
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
        <translation>Fechar</translation>
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
        <translation>Comando</translation>
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
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sem unidade</translation>
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
        <translation>%1 declarados por este dispositivo</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Só de leitura</translation>
    </message>
    <message>
        <source>Keep my values</source>
        <translation>Manter os meus valores</translation>
    </message>
    <message>
        <source>The device is being read again for its limits.</source>
        <translation>O dispositivo está a ser lido de novo por causa dos limites.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>Em conflito</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Agora não é possível.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Ainda nada foi enviado</translation>
    </message>
</context>
<context>
    <name>ConfirmHost</name>
    <message>
        <source>Reading the device again…</source>
        <translation>A ler de novo o dispositivo…</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>Não foi possível ler de novo: %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
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
        <translation>Enviar para DEMO</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation>Enviar para SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send</source>
        <translation>Manter premido para enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sai deste computador</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Isto vai para um dispositivo simulado</translation>
    </message>
    <message>
        <source>This goes to real equipment</source>
        <translation>Isto vai para equipamento real</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>&quot;device_1 of user_1&quot;: between a device and the customer it belongs to</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>NOW</source>
        <extracomment>Column of present values, in capitals</extracomment>
        <translation>AGORA</translation>
    </message>
    <message>
        <source>AFTER</source>
        <extracomment>Column of values after the command, in capitals</extracomment>
        <translation>DEPOIS</translation>
    </message>
    <message>
        <source>%1: now %2, after %3</source>
        <translation>%1: agora %2, depois %3</translation>
    </message>
    <message>
        <source>%1, at first %2</source>
        <translation>%1, no início %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason or ticket, kept with the record</source>
        <translation>Motivo ou n.º de pedido de suporte, guardado com o registo</translation>
    </message>
    <message>
        <source>or ticket, kept with the record; may stay empty</source>
        <translation>ou n.º de pedido de suporte, guardado com o registo; pode ficar vazio</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(sem corpo)</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corpo do pedido</translation>
    </message>
    <message>
        <source>Or type the word %1, then Enter</source>
        <translation>Ou escrever a palavra %1 e premir Enter</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escrever %1 para confirmar</translation>
    </message>
    <message>
        <source>Type the word %1, then press Enter</source>
        <translation>Escrever a palavra %1 e premir Enter</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>A enviar</translation>
    </message>
</context>
<context>
    <name>ConflictHost</name>
    <message>
        <source>The action in the way has ended</source>
        <translation>A ação que impedia terminou</translation>
    </message>
    <message>
        <source>Your command can be reviewed again.</source>
        <translation>O comando pode ser revisto de novo.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Your command was not accepted; nothing reached the device</source>
        <translation>O comando não foi aceite; nada chegou ao dispositivo</translation>
    </message>
    <message>
        <source>409 CONFLICT</source>
        <translation>409 CONFLITO</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copiar id do pedido</translation>
    </message>
    <message>
        <source>On one time axis: there already %1; yours %2</source>
        <translation>No mesmo eixo de tempo: a existente %1; a nova %2</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Existente: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Nova: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Terminou.</translation>
    </message>
    <message>
        <source>It is in progress and cannot be cancelled.</source>
        <translation>Está em curso e não pode ser cancelada.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>O que deve acontecer?</translation>
    </message>
    <message>
        <source>It is followed; you can close this and come back.</source>
        <translation>É acompanhada; pode fechar-se e voltar depois.</translation>
    </message>
    <message>
        <source>Only what this device and the answer offer is listed</source>
        <translation>Só consta o que este dispositivo e a resposta oferecem</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Manter a agendada</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Waiting for its end</source>
        <translation>À espera do fim</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rever</translation>
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
        <translation>Os registos dos dispositivos não indicam o cliente. Ao introduzir um id de utilizador, pergunta-se a cada família pelos dispositivos dele.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id do utilizador</translation>
    </message>
    <message>
        <source>User id of the customer</source>
        <translation>Id de utilizador do cliente</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Mostrar dispositivos</translation>
    </message>
    <message>
        <source>Customers seen before</source>
        <translation>Clientes vistos antes</translation>
    </message>
    <message>
        <source>Name, on this computer only</source>
        <translation>Nome, só neste computador</translation>
    </message>
    <message>
        <source>Name of the customer, kept on this computer only</source>
        <translation>Nome do cliente, guardado só neste computador</translation>
    </message>
    <message>
        <source>Note, on this computer only</source>
        <translation>Nota, só neste computador</translation>
    </message>
    <message>
        <source>Note about the customer, kept on this computer only</source>
        <translation>Nota sobre o cliente, guardada só neste computador</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n devices so far</source>
        <translation>
            <numerusform>A ler… %n dispositivo até agora</numerusform>
            <numerusform>A ler… %n dispositivos até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read. %1</source>
        <translation>Nada pôde ser lido. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices; not every family could be read. %1</source>
        <translation>
            <numerusform>%n dispositivo; nem todas as famílias puderam ser lidas. %1</numerusform>
            <numerusform>%n dispositivos; nem todas as famílias puderam ser lidas. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No device of this customer is linked to this key.</source>
        <translation>Nenhum dispositivo deste cliente está associado a esta chave.</translation>
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
        <translation>Escolher %1, %2</translation>
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
        <translation>Um consentimento retirado não pode ser devolvido a partir daqui: o cliente tem de associar de novo. Será pedido que se escreva o id de utilizador.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke consent for %n devices…</source>
        <translation>
            <numerusform>Revogar consentimento para %n dispositivo…</numerusform>
            <numerusform>Revogar consentimento para %n dispositivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke consent for all…</source>
        <translation>Revogar consentimento para todos…</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Associar um dispositivo</translation>
    </message>
    <message>
        <source>The customer opens this address and follows the steps there. It links simulated devices, because this window&apos;s key is no live one.</source>
        <translation>O cliente abre este endereço e segue os passos aí indicados. Associa dispositivos simulados, porque a chave desta janela não é LIVE.</translation>
    </message>
    <message>
        <source>The customer opens this address, signs in with the maker and gives consent. It links real equipment.</source>
        <translation>O cliente abre este endereço, inicia sessão no fabricante e dá o consentimento. Associa equipamento real.</translation>
    </message>
    <message>
        <source>App id, from the dashboard</source>
        <translation>Id da aplicação, do painel</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>Id da aplicação</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail, if wanted</source>
        <translation>E-mail do cliente, se desejado</translation>
    </message>
    <message>
        <source>External reference: an e-mail address</source>
        <translation>Referência externa: um endereço de e-mail</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Tipo de dispositivo</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Qualquer tipo</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>Carregador VE</translation>
    </message>
    <message>
        <source>HVAC</source>
        <translation>AVAC</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Inversor solar</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veículo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>At most this many devices; 0: not said</source>
        <translation>No máximo este número de dispositivos; 0: não indicado</translation>
    </message>
    <message>
        <source>Skip the choice of devices</source>
        <translation>Saltar a escolha de dispositivos</translation>
    </message>
    <message>
        <source>Address to link a device</source>
        <translation>Endereço para associar um dispositivo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Endereço copiado.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>not a time: 2025-06-12 17:00</source>
        <translation>não é uma hora: 2025-06-12 17:00</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>depois de %1</translation>
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
        <translation>AGORA</translation>
    </message>
    <message>
        <source>Declared limits, before and now</source>
        <translation>Limites declarados, antes e agora</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CAMPO</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 era %2, é %3</translation>
    </message>
    <message>
        <source>%1 is %2 as before</source>
        <translation>%1 é %2, como antes</translation>
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
        <translation>Último conhecido</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Ler agora</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Só de leitura</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Ainda sem ações</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copiar id do pedido</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Mais comandos</translation>
    </message>
</context>
<context>
    <name>DeviceChart</name>
    <message>
        <source>at rest</source>
        <translation>em repouso</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>limite máximo</translation>
    </message>
</context>
<context>
    <name>DeviceHeader</name>
    <message>
        <source>Back to the fleet</source>
        <translation>Voltar à frota</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar o id</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>A reading no older than a minute; may wait for the maker</source>
        <translation>Uma leitura com um minuto no máximo; pode esperar pelo fabricante</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>A ler</translation>
    </message>
    <message>
        <source>Previous device of the list</source>
        <translation>Dispositivo anterior da lista</translation>
    </message>
    <message>
        <source>Next device of the list</source>
        <translation>Dispositivo seguinte da lista</translation>
    </message>
    <message>
        <source>Show its requests in the Inspector</source>
        <translation>Mostrar os seus pedidos no Inspetor</translation>
    </message>
    <message>
        <source>Explain this device, for a ticket</source>
        <translation>Explicar este dispositivo, para um pedido de suporte</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Gauges, controls and limits below come from what the device declares.</source>
        <translation>Os indicadores, controlos e limites abaixo vêm do que o dispositivo declara.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer (%1). The values below are the last ones that were read.</source>
        <translation>Offline no fabricante (%1). Os valores abaixo são os últimos que foram lidos.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Ler agora</translation>
    </message>
    <message>
        <source>The API no longer lists this device. It stays here as it was last seen until you dismiss it.</source>
        <translation>A API já não lista este dispositivo. Fica aqui como foi visto pela última vez até ser retirado da vista.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read as the contract describes them and count as not reported: %1</source>
        <translation>
            <numerusform>%n campo não pôde ser lido como o contrato descreve e conta como não comunicado: %1</numerusform>
            <numerusform>%n campos não puderam ser lidos como o contrato descreve e contam como não comunicados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did this happen?</source>
        <translation>Porque aconteceu isto?</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two readings: a warm pack, new firmware, a rule of the grid.</source>
        <translation>Os limites pertencem ao dispositivo e podem mudar entre duas leituras: baterias quentes, novo firmware, uma regra da rede.</translation>
    </message>
    <message>
        <source>returned with the refusal</source>
        <translation>devolvido com a recusa</translation>
    </message>
    <message>
        <source>as far as the refusal told</source>
        <translation>até onde a recusa indicou</translation>
    </message>
    <message>
        <source>read again after the refusal</source>
        <translation>lido de novo após a recusa</translation>
    </message>
</context>
<context>
    <name>EnergyPanel</name>
    <message>
        <source>Energy and data quality</source>
        <translation>Energia e qualidade dos dados</translation>
    </message>
    <message>
        <source>live</source>
        <comment>source of a reading</comment>
        <translation>em direto</translation>
    </message>
    <message>
        <source>cache</source>
        <comment>source of a reading</comment>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <comment>source of a reading</comment>
        <translation>previsto</translation>
    </message>
    <message>
        <source>none</source>
        <comment>source of a reading</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Energy is calculated from power, not metered.</source>
        <translation>A energia é calculada a partir da potência, não medida por contador.</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>FAMÍLIA</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>ENTRADA</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SAÍDA</translation>
    </message>
    <message>
        <source>PEAK</source>
        <translation>PICO</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>CONHECIDO</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>LEITURAS</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out, %4 of the time known</source>
        <translation>%1: entrada %2, saída %3, %4 do tempo conhecido</translation>
    </message>
    <message>
        <source>%1: no power field</source>
        <translation>%1: sem campo de potência</translation>
    </message>
    <message>
        <source>no power field</source>
        <translation>sem campo de potência</translation>
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
        <translation>Copiar id do pedido</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Mostrar este pedido no Inspetor</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>What the effect is read from</source>
        <translation>De onde se lê o efeito</translation>
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
        <translation>%1, como pedido</translation>
    </message>
    <message>
        <source>%1, not as asked</source>
        <translation>%1, diferente do pedido</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>This device, for a ticket</source>
        <translation>Este dispositivo, para um pedido de suporte</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>O que se sabe do dispositivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Text for a ticket copied.</source>
        <translation>Texto para o pedido de suporte copiado.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Pacote de suporte…</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Mostrar os seus pedidos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>Não foi possível escrever a imagem.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>A imagem foi guardada.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n linha guardada.</numerusform>
            <numerusform>%n linhas guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: no file was left behind.</source>
        <translation>Parado: não ficou nenhum ficheiro.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível escrever o ficheiro.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar o que é mostrado</translation>
    </message>
    <message>
        <source>AS SHOWN</source>
        <translation>COMO MOSTRADO</translation>
    </message>
    <message>
        <source>CSV (RFC 4180)</source>
        <translation>CSV (RFC 4180)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets of this language</source>
        <translation>CSV para folhas de cálculo neste idioma</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Linhas JSON</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagem (PNG)</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>Imagem (SVG)</translation>
    </message>
    <message>
        <source>EVERY READING BEHIND IT</source>
        <translation>TODAS AS LEITURAS POR TRÁS</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings so far</source>
        <translation>
            <numerusform>%Ln leitura até agora</numerusform>
            <numerusform>%Ln leituras até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>Valores para as folhas de cálculo deste computador (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Linhas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Imagem (*.svg)</translation>
    </message>
</context>
<context>
    <name>FamilyChart</name>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>a family: power into its devices</comment>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>a family: power out of its devices</comment>
        <translation>saída %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>known of</source>
        <translation>conhecido de</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 de %2 dispositivos</translation>
    </message>
    <message>
        <source>net, newest</source>
        <translation>líquido, último</translation>
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
        <translation>%1 (novo)</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fold the record</source>
        <translation>Recolher o registo</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar o registo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each drawn by its shape</source>
        <translation>
            <numerusform>%n campo, desenhado pela sua forma</numerusform>
            <numerusform>%n campos, cada um desenhado pela sua forma</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>nada comunicado</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Copiar o registo</translation>
    </message>
    <message>
        <source>View of the record</source>
        <translation>Vista do registo</translation>
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
        <translation>NOME</translation>
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
        <translation>COMO É LIDO</translation>
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
        <translation>Ler agora</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Offline no fabricante</translation>
    </message>
    <message>
        <source>%1, nothing older is kept for it.</source>
        <translation>%1, nada mais antigo está guardado.</translation>
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
        <translation>O urgente primeiro</translation>
    </message>
    <message>
        <source>Largest first; change to smallest first</source>
        <translation>Maiores primeiro; mudar para menores primeiro</translation>
    </message>
    <message>
        <source>Smallest first; change to largest first</source>
        <translation>Menores primeiro; mudar para maiores primeiro</translation>
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
        <translation>%1, ordenado, maior primeiro</translation>
    </message>
    <message>
        <source>%1, sorted, smallest first</source>
        <translation>%1, ordenado, menor primeiro</translation>
    </message>
</context>
<context>
    <name>FleetColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>Como no início</translation>
    </message>
</context>
<context>
    <name>FleetFacets</name>
    <message>
        <source>FAMILY</source>
        <translation>FAMÍLIA</translation>
    </message>
    <message>
        <source>NEEDS ATTENTION</source>
        <translation>REQUER ATENÇÃO</translation>
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
        <translation>ACEITA COMANDO</translation>
    </message>
    <message>
        <source>YOUR TAGS</source>
        <translation>ETIQUETAS PRÓPRIAS</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Escolher da frota</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>líquido</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>armazenado</translation>
    </message>
    <message>
        <source>can take</source>
        <translation>pode receber</translation>
    </message>
    <message>
        <source>can give</source>
        <translation>pode fornecer</translation>
    </message>
    <message>
        <source>can shed</source>
        <translation>pode deslastrar</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>atualizado</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar só %1</translation>
    </message>
</context>
<context>
    <name>FleetMapPanel</name>
    <message>
        <source>All devices by power</source>
        <translation>Todos os dispositivos por potência</translation>
    </message>
    <message>
        <source>All devices by charge level</source>
        <translation>Todos os dispositivos por nível de carga</translation>
    </message>
    <message>
        <source>All devices by age of the reading</source>
        <translation>Todos os dispositivos por idade da leitura</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazia</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Recente</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Cheia</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antiga</translation>
    </message>
    <message>
        <source>failed or offline %1</source>
        <translation>falhados ou offline %1</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>últimos conhecidos %1</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Cor por</translation>
    </message>
    <message>
        <source>By power</source>
        <translation>Por potência</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Por nível</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por idade</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>family and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distribution of what is shown</source>
        <translation>Distribuição do que é mostrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: não comunicado</translation>
    </message>
    <message>
        <source>%1, %2 without</source>
        <translation>%1, sem valor: %2</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>não comunicado</translation>
    </message>
</context>
<context>
    <name>FleetMatrix</name>
    <message>
        <source>What devices declare</source>
        <translation>O que os dispositivos declaram</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Estratégias</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Leituras</translation>
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
        <translation>%1 de %2 dispositivos, %3 deles não declaram nenhum</translation>
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
        <translation>Modelos e o que declaram</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no model told</source>
        <translation>modelo não indicado</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: nenhum</translation>
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
        <translation>Nenhum deles oferece uma estratégia</translation>
    </message>
    <message>
        <source>None of them reports anything</source>
        <translation>Nenhum deles comunica algo</translation>
    </message>
    <message>
        <source>None of them declares a command</source>
        <translation>Nenhum deles declara um comando</translation>
    </message>
    <message>
        <source>What is shown here comes from the devices&apos; own records.</source>
        <translation>O que aqui se mostra vem dos registos dos próprios dispositivos.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>Frota</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Energia armazenada</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Baterias, líquido</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>Carga VE</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>em curso</translation>
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
        <translation>%1 de %2 dispositivos lidos até agora, os números são destes</translation>
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
            <numerusform>Ocultar %n dispositivo ausente</numerusform>
            <numerusform>Ocultar %n dispositivos ausentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the choices</source>
        <translation>Fechar as opções</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>Escolher da frota</translation>
    </message>
    <message>
        <source>What needs attention comes first</source>
        <translation>Primeiro o que requer atenção</translation>
    </message>
    <message>
        <source>In the order of the column alone</source>
        <translation>Só pela ordem da coluna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
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
        <translation>Cartões</translation>
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
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Failed action</source>
        <translation>Ação falhada</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Desatualizado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Selecionar os %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Limpar seleção</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Nenhum dispositivo corresponde</translation>
    </message>
    <message>
        <source>This key sees no devices yet</source>
        <translation>Esta chave ainda não vê dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the fleet; the search or the filters hide all of them.</source>
        <translation>
            <numerusform>Há %n dispositivo na frota; a pesquisa ou os filtros ocultam-no.</numerusform>
            <numerusform>Há %n dispositivos na frota; a pesquisa ou os filtros ocultam-nos a todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices appear here once their owners have linked them.</source>
        <translation>Os dispositivos aparecem aqui quando os donos os associarem.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível escrever o ficheiro.</translation>
    </message>
    <message>
        <source>Headroom now, %1</source>
        <translation>Margem agora, %1</translation>
    </message>
    <message>
        <source>to take</source>
        <translation>a receber</translation>
    </message>
    <message>
        <source>to give</source>
        <translation>a fornecer</translation>
    </message>
    <message>
        <source>to shed</source>
        <translation>a deslastrar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar o que é mostrado</translation>
    </message>
    <message>
        <source>Names, tags and notes</source>
        <translation>Nomes, etiquetas e notas</translation>
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
        <translation>Valores para as folhas de cálculo deste computador (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Linhas JSON (*.jsonl)</translation>
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
            <numerusform>%n linha guardada.</numerusform>
            <numerusform>%n linhas guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>A procurar…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>A ordenar…</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
</context>
<context>
    <name>FleetRows</name>
    <message>
        <source>Select all that are shown</source>
        <translation>Selecionar todos os mostrados</translation>
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
        <translation>Procurar dispositivos: id, fabricante, modelo, estado</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Procurar %1</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Como continuar</translation>
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
        <translation>Procurar dispositivos</translation>
    </message>
</context>
<context>
    <name>FleetViewsMenu</name>
    <message>
        <source>No view is saved yet. A view keeps the search, the order and the columns under a name.</source>
        <translation>Ainda não há vistas guardadas. Uma vista guarda a pesquisa, a ordem e as colunas sob um nome.</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>todos os dispositivos</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lida</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Remover a vista %1</translation>
    </message>
    <message>
        <source>Name of a view</source>
        <translation>Nome de uma vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Give views away as a file</source>
        <translation>Exportar vistas para um ficheiro</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>Take views in from a file</source>
        <translation>Importar vistas de um ficheiro</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>%1, open</source>
        <translation>%1, aberto</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, recolhido</translation>
    </message>
</context>
<context>
    <name>FreshnessTag</name>
    <message>
        <source>never read</source>
        <translation>nunca lido</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>sem sincr.</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Read from the maker just now</extracomment>
        <translation>em direto</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>No reading of this device exists yet</source>
        <translation>Ainda não há leitura deste dispositivo</translation>
    </message>
    <message>
        <source>The maker does not answer; these are the last known values</source>
        <translation>O fabricante não responde; estes são os últimos valores conhecidos</translation>
    </message>
    <message>
        <source>Read from the maker now</source>
        <translation>Lido agora do fabricante</translation>
    </message>
    <message>
        <source>Up to 15 minutes old</source>
        <translation>Até 15 minutos de idade</translation>
    </message>
    <message>
        <source>The platform&apos;s last captured record</source>
        <translation>O último registo recolhido pela plataforma</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, com %2</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>not reported</source>
        <translation>não comunicado</translation>
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
        <translation>Nenhum dispositivo corresponde.</translation>
    </message>
    <message>
        <source>Eight are as many as can be told apart.</source>
        <translation>Não é possível distinguir mais de oito.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 entre %2 e %3, no fim %4</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: nada conhecido</translation>
    </message>
    <message>
        <source>Comparison, %1: %2.</source>
        <translation>Comparação, %1: %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Of these devices</source>
        <translation>Destes dispositivos</translation>
    </message>
    <message>
        <source>of the whole fleet, or family:battery, a name …</source>
        <translation>de toda a frota, ou family:battery, um nome …</translation>
    </message>
    <message>
        <source>Put together as</source>
        <translation>Reunir como</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Adicionar %n dispositivo</numerusform>
            <numerusform>Adicionar %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 conhecido</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Choose a field and the devices to compare.</source>
        <translation>Escolher um campo e os dispositivos a comparar.</translation>
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
            <numerusform>médias por minuto</numerusform>
            <numerusform>médias de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-hour means</source>
        <translation>
            <numerusform>médias por hora</numerusform>
            <numerusform>médias de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day means</source>
        <translation>
            <numerusform>médias por dia</numerusform>
            <numerusform>médias de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: nada gravado.</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <comment>a family with its energies</comment>
        <translation>%1: entrada %2, saída %3</translation>
    </message>
    <message>
        <source>Power by family, %1. %2.</source>
        <translation>Potência por família, %1. %2.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Não consultado</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Potência por família</translation>
    </message>
    <message>
        <source>%1, above zero flows into devices</source>
        <translation>%1, acima de zero flui para os dispositivos</translation>
    </message>
    <message>
        <source>above zero flows into devices</source>
        <translation>acima de zero flui para os dispositivos</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>A gravação começou agora: as leituras aparecem aqui à medida que chegam.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>Nada foi gravado neste período.</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Nível de carga das baterias</translation>
    </message>
    <message>
        <source>median of %1 and the middle 80 %</source>
        <translation>mediana de %1 e os 80 % centrais</translation>
    </message>
    <message>
        <source>Battery level, %1: median of %2 devices, %3 at the end.</source>
        <translation>Nível de carga das baterias, %1: mediana de %2 dispositivos, %3 no fim.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Horas em %1</translation>
    </message>
    <message>
        <source>Recording started now</source>
        <translation>A gravação começou agora</translation>
    </message>
    <message>
        <source>played by the simulator since %1, recorded by this application from the start</source>
        <translation>reproduzido pelo simulador desde %1, gravado por esta aplicação desde o início</translation>
    </message>
    <message>
        <source>recorded by this application since %1</source>
        <translation>gravado por esta aplicação desde %1</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Período: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, até: %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar o que é mostrado</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>Potência por família</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Período</translation>
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
        <translation>Ano</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Por família</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Fleet at a minute</source>
        <translation>Frota num dado minuto</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Horas em</translation>
    </message>
    <message>
        <source>My zone</source>
        <translation>O meu fuso</translation>
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
        <translation>Horas em %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Período: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, até: %2</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: nada gravado.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 entre %2 e %3, no fim %4</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>saída %1</translation>
    </message>
    <message>
        <source>%1, calculated from power, %2 of the time known</source>
        <translation>%1, calculado a partir da potência, %2 do tempo conhecido</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded history</source>
        <translation>Histórico gravado</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Não consultado</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Período do gráfico</translation>
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
        <translation>Ano</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>A gravação começou agora: as leituras aparecem aqui à medida que chegam.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>Nada foi gravado neste período.</translation>
    </message>
    <message>
        <source>Recorded by this application since %1. %2</source>
        <translation>Gravado por esta aplicação desde %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of this recording are damaged and left out.</source>
        <translation>
            <numerusform>%n troço desta gravação está danificado e foi omitido.</numerusform>
            <numerusform>%n troços desta gravação estão danificados e foram omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Guardar este gráfico</translation>
    </message>
    <message>
        <source>Played by the simulator since %1, recorded from the start of the demo on. %2</source>
        <translation>Reproduzido pelo simulador desde %1, gravado desde o início da demonstração. %2</translation>
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
        <translation>Não é possível ler a gravação: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in the day before this minute.</source>
        <translation>Nada foi gravado no dia anterior a este minuto.</translation>
    </message>
    <message>
        <source>Nobody was recording at this minute. What is shown was read %1 before.</source>
        <translation>Ninguém estava a gravar neste minuto. O que se mostra foi lido %1 antes.</translation>
    </message>
    <message>
        <source>%1 of %2 devices had a reading from the quarter of an hour before; the others are marked with their age then.</source>
        <translation>%1 de %2 dispositivos tinham uma leitura do quarto de hora anterior; os outros estão marcados com a idade que ela tinha então.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>devices, at that minute</source>
        <translation>dispositivos, nesse minuto</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Energia armazenada</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>Baterias, líquido</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>Carga VE</translation>
    </message>
    <message>
        <source>You are looking at the past: %1. Nothing can be commanded from here. %2</source>
        <translation>Está a ver o passado: %1. Nada pode ser comandado a partir daqui. %2</translation>
    </message>
    <message>
        <source>The past: %1. Nothing can be commanded from here.</source>
        <translation>O passado: %1. Nada pode ser comandado a partir daqui.</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Uma hora antes</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>Um minuto antes</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>Um minuto depois</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Uma hora depois</translation>
    </message>
    <message>
        <source>Minute of the past</source>
        <translation>Minuto do passado</translation>
    </message>
    <message>
        <source>Every device, %1 of them, had a reading from the quarter of an hour before.</source>
        <translation>Cada um dos %1 dispositivos tinha uma leitura do quarto de hora anterior.</translation>
    </message>
    <message>
        <source>This minute is being read; rows and sums are not whole yet.</source>
        <translation>Este minuto está a ser lido; as linhas e as somas ainda não estão completas.</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>%1 Recording goes on by itself once there is room.</source>
        <translation>%1 O registo continua por si assim que houver espaço.</translation>
    </message>
    <message>
        <source>%1 It is tried again every half minute and goes on by itself.</source>
        <translation>%1 Tenta-se de novo a cada meio minuto e continua por si.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are not in the history.</source>
        <translation>
            <numerusform>%Ln leitura não está no histórico.</numerusform>
            <numerusform>%Ln leituras não estão no histórico.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to send</source>
        <translation>Manter premido para enviar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Keep holding, %1</source>
        <translation>Continuar a premir, %1</translation>
    </message>
    <message>
        <source>Hold for %1 seconds with the pointer or the Space key</source>
        <translation>Manter premido durante %1 segundos com o ponteiro ou a tecla Espaço</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Support bundle written. Its place is on the clipboard.</source>
        <translation>Pacote de suporte escrito. O seu caminho está na área de transferência.</translation>
    </message>
    <message>
        <source>Open a support bundle</source>
        <translation>Abrir um pacote de suporte</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Pacote de suporte (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Não aberto</translation>
    </message>
    <message>
        <source>What the bundle tells</source>
        <translation>O que o pacote diz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>from the bundle %1, to look at only</source>
        <translation>do pacote %1, só para consulta</translation>
    </message>
    <message>
        <source>every request of this run, newest first; the last 1,000 are kept, in memory only</source>
        <translation>cada pedido desta execução, mais recentes primeiro; os últimos 1000 ficam guardados, só em memória</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>Close the bundle</source>
        <translation>Fechar o pacote</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Abrir um pacote…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Pacote de suporte…</translation>
    </message>
    <message>
        <source>A file for support: what was said and what is known, keys removed. You see every byte first.</source>
        <translation>Um ficheiro para o suporte: o que foi dito e o que se sabe, sem chaves. Primeiro vê-se cada byte.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Holds the list still. Requests go on and are kept.</source>
        <translation>Mantém a lista parada. Os pedidos continuam e são guardados.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Com êxito</translation>
    </message>
    <message>
        <source>Latency, median and 95th</source>
        <translation>Latência, mediana e percentil 95</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Pedidos de abrandamento</translation>
    </message>
    <message>
        <source>times</source>
        <translation>vezes</translation>
    </message>
    <message numerus="yes">
        <source>Latency of the last %n requests, at most %1 ms</source>
        <translation>
            <numerusform>Latência do último pedido, no máximo %1 ms</numerusform>
            <numerusform>Latência dos últimos %n pedidos, no máximo %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latency, last %n requests</source>
        <translation>
            <numerusform>latência, último pedido</numerusform>
            <numerusform>latência, últimos %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escritas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitados</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Varrimentos</translation>
    </message>
    <message>
        <source>Path, code or request id</source>
        <translation>Caminho, código ou id do pedido</translation>
    </message>
    <message>
        <source>Filter by path, code or request id</source>
        <translation>Filtrar por caminho, código ou id do pedido</translation>
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
        <translation>CAMINHO</translation>
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
        <translation>DUROU</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>PORQUÊ</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Pedidos, mais recentes primeiro</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Nenhum pedido corresponde</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Ainda sem pedidos</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>O filtro oculta tudo.</translation>
    </message>
    <message>
        <source>What is asked of the API appears here.</source>
        <translation>O que se pede à API aparece aqui.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Request %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Id do pedido %1</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Copiar o id do pedido</translation>
    </message>
    <message>
        <source>Request id copied.</source>
        <translation>Id do pedido copiado.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copied as curl. The key is written as $AMPS_API_KEY.</source>
        <translation>Copiado como curl. A chave é escrita como $AMPS_API_KEY.</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Answer copied, every byte as it came.</source>
        <translation>Resposta copiada, cada byte tal como chegou.</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Abrir dispositivo</translation>
    </message>
    <message>
        <source>REQUEST HEADERS</source>
        <translation>CABEÇALHOS DO PEDIDO</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Cabeçalhos do pedido</translation>
    </message>
    <message>
        <source>REQUEST BODY</source>
        <translation>CORPO DO PEDIDO</translation>
    </message>
    <message>
        <source>The answer says that “%1” is at fault.</source>
        <translation>A resposta diz que a causa é “%1”.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corpo do pedido</translation>
    </message>
    <message>
        <source>RESPONSE</source>
        <translation>RESPOSTA</translation>
    </message>
    <message>
        <source>No body, or let go to make room for newer ones.</source>
        <translation>Sem corpo, ou libertado para dar lugar a mais recentes.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>The beginning of a long answer. Copy JSON takes all of it.</source>
        <translation>O começo de uma resposta longa. “Copiar JSON” leva-a toda.</translation>
    </message>
</context>
<context>
    <name>JournalStrip</name>
    <message>
        <source>Nothing is sent until this is mended; the devices are watched as before. %1</source>
        <translation>Nada é enviado até isto ser reparado; os dispositivos são vigiados como antes. %1</translation>
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
        <translation>EM TODO O LADO</translation>
    </message>
    <message>
        <source>Command palette: commands, devices, pages, settings</source>
        <translation>Paleta de comandos: comandos, dispositivos, páginas, definições</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Procurar na frota</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Frota</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <translation>Estreitar a barra lateral</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Ler tudo de novo</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Parte seguinte e anterior da janela</translation>
    </message>
    <message>
        <source>Text size: larger, smaller, as it was</source>
        <translation>Tamanho do texto: maior, menor, como estava</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Escuro ou claro</translation>
    </message>
    <message>
        <source>Undo a name, tag or note</source>
        <translation>Anular um nome, etiqueta ou nota</translation>
    </message>
    <message>
        <source>Manual, at the page that fits</source>
        <translation>Manual, na página adequada</translation>
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
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Definições do dispositivo</translation>
    </message>
    <message>
        <source>Actions of the device</source>
        <translation>Ações do dispositivo</translation>
    </message>
    <message>
        <source>Explain it, for a ticket</source>
        <translation>Explicá-lo, para um pedido de suporte</translation>
    </message>
    <message>
        <source>Its requests in the Inspector</source>
        <translation>Os seus pedidos no Inspetor</translation>
    </message>
    <message>
        <source>Previous and next device of the list</source>
        <translation>Dispositivo anterior e seguinte da lista</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Back to the fleet</source>
        <translation>Voltar à frota</translation>
    </message>
    <message>
        <source>LISTS AND FORMS</source>
        <translation>LISTAS E FORMULÁRIOS</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>Mover numa lista</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir o que está escolhido</translation>
    </message>
    <message>
        <source>Choose; hold it down to send in LIVE</source>
        <translation>Escolher; manter premido para enviar em LIVE</translation>
    </message>
    <message>
        <source>Change a value by one step, by ten</source>
        <translation>Mudar um valor um passo, dez passos</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Controlo seguinte e anterior</translation>
    </message>
    <message>
        <source>Cancel; in a confirmation that is always safe</source>
        <translation>Cancelar; numa confirmação é sempre seguro</translation>
    </message>
    <message>
        <source>VIEWS OF THE FLEET</source>
        <translation>VISTAS DA FROTA</translation>
    </message>
    <message>
        <source>Table: choose several rows</source>
        <translation>Tabela: escolher várias linhas</translation>
    </message>
    <message>
        <source>Table: choose all rows, copy what is chosen</source>
        <translation>Tabela: escolher todas as linhas, copiar o que está escolhido</translation>
    </message>
    <message>
        <source>Table, on the head of a column: move the column</source>
        <translation>Tabela, no cabeçalho de uma coluna: mover a coluna</translation>
    </message>
    <message>
        <source>Table, on the head of a column: narrower, wider</source>
        <translation>Tabela, no cabeçalho de uma coluna: mais estreita, mais larga</translation>
    </message>
    <message>
        <source>Map, on a distribution: from bar to bar; show its devices</source>
        <translation>Mapa, numa distribuição: de barra em barra; mostrar os seus dispositivos</translation>
    </message>
    <message>
        <source>Matrix: up to the heads, over to the names; show their devices</source>
        <translation>Matriz: acima para os cabeçalhos, ao lado para os nomes; mostrar os seus dispositivos</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TEMPO</translation>
    </message>
    <message>
        <source>Chart: read the values</source>
        <translation>Gráfico: ler os valores</translation>
    </message>
    <message>
        <source>Chart: earlier, later</source>
        <translation>Gráfico: mais cedo, mais tarde</translation>
    </message>
    <message>
        <source>Time line of the actions: from action to action; open it</source>
        <translation>Cronologia das ações: de ação em ação; abri-la</translation>
    </message>
    <message>
        <source>Time line of the actions: earlier, later</source>
        <translation>Cronologia das ações: mais cedo, mais tarde</translation>
    </message>
    <message>
        <source>Chart, time line of the actions: closer, farther, back to now</source>
        <translation>Gráfico, cronologia das ações: mais perto, mais longe, de volta a agora</translation>
    </message>
    <message>
        <source>Past of the fleet: by a minute, with Shift by 15; by an hour</source>
        <translation>Passado da frota: um minuto, com Shift 15; uma hora</translation>
    </message>
    <message>
        <source>In the palette: a device beside the page on screen</source>
        <translation>Na paleta: um dispositivo ao lado da página aberta</translation>
    </message>
    <message>
        <source>Cards: to the buttons of a card, along them, and back</source>
        <translation>Cartões: para os botões de um cartão, de um a outro e de volta</translation>
    </message>
    <message>
        <source>Table, cards: close and open a group</source>
        <translation>Tabela, cartões: fechar e abrir um grupo</translation>
    </message>
    <message>
        <source>On the head of a group: show this group alone</source>
        <translation>No cabeçalho de um grupo: mostrar só este grupo</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+roda</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastar</translation>
    </message>
    <message>
        <source>Chart: closer and farther; earlier and later</source>
        <translation>Gráfico: mais perto e mais longe; antes e depois</translation>
    </message>
    <message>
        <source>By a page, in a list and in a dialog</source>
        <translation>Uma página, numa lista e numa janela</translation>
    </message>
</context>
<context>
    <name>LastActionPanel</name>
    <message>
        <source>Last action</source>
        <translation>Última ação</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas as ações</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>Cancelar ação</translation>
    </message>
</context>
<context>
    <name>LimitChanges</name>
    <message>
        <source>What the device declares now</source>
        <translation>O que o dispositivo declara agora</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 era %2, é %3</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE está desbloqueado: os comandos chegam a equipamento real. Volta a bloquear em %1.</translation>
    </message>
    <message>
        <source>It agrees again, go on</source>
        <translation>Já coincide, continuar</translation>
    </message>
    <message>
        <source>Unlock for 10 min</source>
        <translation>Desbloquear 10 min</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear já</translation>
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
        <translation>Frota</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Ler tudo de novo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) of the last run ended in the middle. They are settled by reading; nothing is sent again.</source>
        <translation>
            <numerusform>%n comando da última execução ficou a meio. Resolve-se por leitura; nada é enviado de novo.</numerusform>
            <numerusform>%n comandos da última execução ficaram a meio. Resolvem-se por leitura; nada é enviado de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>That request is no longer kept: the last 1,000 are, in memory only.</source>
        <translation>Esse pedido já não está guardado: só os últimos 1000, apenas em memória.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>cards table map devices</source>
        <translation>cartões tabela mapa dispositivos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>users consent link</source>
        <translation>utilizadores consentimento associação ligação</translation>
    </message>
    <message>
        <source>booked planned history of commands</source>
        <translation>agendado planeado histórico de comandos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>charts past curves compare export</source>
        <translation>gráficos passado curvas comparar exportar</translation>
    </message>
    <message>
        <source>log proof who</source>
        <translation>registo prova quem</translation>
    </message>
    <message>
        <source>requests network bundle curl</source>
        <translation>pedidos rede pacote curl</translation>
    </message>
    <message>
        <source>options preferences connections keys safety proxy language units</source>
        <translation>opções preferências ligações chaves segurança proxy idioma unidades</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>atualizar recarregar</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Retomar consultas</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Pausar consultas</translation>
    </message>
    <message>
        <source>stop reading resume</source>
        <translation>parar leitura retomar</translation>
    </message>
    <message>
        <source>Theme as the desktop</source>
        <translation>Tema do ambiente de trabalho</translation>
    </message>
    <message>
        <source>colours appearance automatic</source>
        <translation>cores aspeto automático</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>cores aspeto noite</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>colours appearance day</source>
        <translation>cores aspeto dia</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Tema de alto contraste</translation>
    </message>
    <message>
        <source>colours appearance accessibility</source>
        <translation>cores aspeto acessibilidade</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>zoom tamanho da letra</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Narrow or widen the rail</source>
        <translation>Estreitar ou alargar a barra lateral</translation>
    </message>
    <message>
        <source>sidebar navigation</source>
        <translation>barra lateral navegação</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>help documentation how to</source>
        <translation>ajuda documentação manual como</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>ajuda teclas</translation>
    </message>
    <message>
        <source>Fleet as cards</source>
        <translation>Frota em cartões</translation>
    </message>
    <message>
        <source>Fleet as a table</source>
        <translation>Frota em tabela</translation>
    </message>
    <message>
        <source>rows list</source>
        <translation>linhas lista</translation>
    </message>
    <message>
        <source>Fleet as a map</source>
        <translation>Frota em mapa</translation>
    </message>
    <message>
        <source>heat map distribution</source>
        <translation>mapa de calor distribuição</translation>
    </message>
    <message>
        <source>What devices declare</source>
        <translation>O que os dispositivos declaram</translation>
    </message>
    <message>
        <source>matrix commands capabilities fields</source>
        <translation>matriz comandos capacidades campos</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Anulado: %1</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas do manual</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>MovedFacts</name>
    <message>
        <source>%1 was %2, is %3.</source>
        <translation>%1 era %2, é %3.</translation>
    </message>
    <message>
        <source>This changed while you were reading. Nothing was sent.</source>
        <translation>Isto mudou durante a leitura. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Moved since the sheet opened</source>
        <translation>Alterado desde que a folha abriu</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Rever de novo</translation>
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
        <translation>Frota</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>chave desnecessária</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Chave: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Ligado a %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programações</translation>
    </message>
</context>
<context>
    <name>NotesMenu</name>
    <message>
        <source>Names, tags and notes</source>
        <translation>Nomes, etiquetas e notas</translation>
    </message>
    <message>
        <source>Your names, tags and notes</source>
        <translation>Os seus nomes, etiquetas e notas</translation>
    </message>
    <message>
        <source>None yet. Write them on a device&apos;s page, or for a selection, or take them in from a file. They stay on this computer.</source>
        <translation>Ainda nenhuns. Podem ser escritos na página de um dispositivo ou para uma seleção, ou importados de um ficheiro. Ficam neste computador.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s). They stay on this computer.</source>
        <translation>
            <numerusform>De %n dispositivo. Ficam neste computador.</numerusform>
            <numerusform>De %n dispositivos. Ficam neste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in from CSV</source>
        <translation>Importar de CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Anular: %1</translation>
    </message>
    <message>
        <source>Save names, tags and notes as CSV</source>
        <translation>Guardar nomes, etiquetas e notas como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Take names, tags and notes in from CSV</source>
        <translation>Importar nomes, etiquetas e notas de CSV</translation>
    </message>
    <message>
        <source>Separated values (*.csv *.tsv *.txt)</source>
        <translation>Valores separados (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes about the device</source>
        <translation>As suas notas sobre o dispositivo</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>As suas notas</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>só neste computador</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por vírgulas</translation>
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
        <translation>não é um número</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necessário</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>acima de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>abaixo de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
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
        <translation>Colar uma chave que comece por sk_test_</translation>
    </message>
    <message>
        <source>Paste a key that starts with sk_live_</source>
        <translation>Colar uma chave que comece por sk_live_</translation>
    </message>
    <message>
        <source>Sandbox key, hidden entry</source>
        <translation>Chave SANDBOX, introdução oculta</translation>
    </message>
    <message>
        <source>Live key, hidden entry</source>
        <translation>Chave LIVE, introdução oculta</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Chave: %1</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Introduzir outra chave</translation>
    </message>
    <message>
        <source>Start read-only</source>
        <translation>Abrir só de leitura</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Check this key</source>
        <translation>Verificar esta chave</translation>
    </message>
    <message>
        <source>Open for this run</source>
        <translation>Abrir nesta execução</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1, checked first</source>
        <translation>%1, verificado primeiro</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Address and name</source>
        <translation>Endereço e nome</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Nome desta ligação</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>The key of “%1”</source>
        <translation>A chave de “%1”</translation>
    </message>
    <message>
        <source>Which fleet do you want to open?</source>
        <translation>Que frota deve ser aberta?</translation>
    </message>
    <message>
        <source>Everything else of this connection is kept here. Only its key is missing.</source>
        <translation>Tudo o resto desta ligação está guardado aqui. Só falta a chave.</translation>
    </message>
    <message>
        <source>You can keep all three and switch between them. The frame around the window always tells you where you are.</source>
        <translation>As três podem ser mantidas e alternadas. A moldura em volta da janela diz sempre qual está aberta.</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Frota DEMO</translation>
    </message>
    <message>
        <source>38 devices of all five families on a simulated day. Ready at once.</source>
        <translation>38 dispositivos das cinco famílias num dia simulado. Pronta de imediato.</translation>
    </message>
    <message>
        <source>Works without a network or a key</source>
        <translation>Funciona sem rede nem chave</translation>
    </message>
    <message>
        <source>Commands play out as on real devices</source>
        <translation>Os comandos decorrem como em dispositivos reais</translation>
    </message>
    <message>
        <source>Can never reach real equipment</source>
        <translation>Nunca pode chegar a equipamento real</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>Abrir a frota DEMO</translation>
    </message>
    <message>
        <source>Larger ones:</source>
        <translation>Maiores:</translation>
    </message>
    <message>
        <source>Sandbox key</source>
        <translation>Chave SANDBOX</translation>
    </message>
    <message>
        <source>Amps simulates the devices. Every request is real, nothing moves in the physical world.</source>
        <translation>A Amps simula os dispositivos. Cada pedido é real, nada se move no mundo físico.</translation>
    </message>
    <message>
        <source>Full command set on every family</source>
        <translation>Todos os comandos em todas as famílias</translation>
    </message>
    <message>
        <source>The next read shows what you sent</source>
        <translation>A leitura seguinte mostra o que foi enviado</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Abrir SANDBOX</translation>
    </message>
    <message>
        <source>Live key</source>
        <translation>Chave LIVE</translation>
    </message>
    <message>
        <source>Real batteries, chargers and homes of real customers. Commands have real effects.</source>
        <translation>Baterias, carregadores e casas reais de clientes reais. Os comandos têm efeitos reais.</translation>
    </message>
    <message>
        <source>Every write asks first: hold or type to confirm</source>
        <translation>Cada escrita pergunta primeiro: confirma-se mantendo premido ou escrevendo</translation>
    </message>
    <message>
        <source>Starts read-only; commands are allowed later in Settings</source>
        <translation>Começa só de leitura; os comandos autorizam-se depois nas Definições</translation>
    </message>
    <message>
        <source>Every write is kept in the audit trail</source>
        <translation>Cada escrita fica no registo de auditoria</translation>
    </message>
    <message>
        <source>Open the live fleet</source>
        <translation>Abrir a frota LIVE</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Liga-se a %1.</translation>
    </message>
    <message>
        <source>Open the fleet</source>
        <translation>Abrir a frota</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Perguntar de novo ao porta-chaves</translation>
    </message>
    <message>
        <source>Open another fleet</source>
        <translation>Abrir outra frota</translation>
    </message>
    <message>
        <source>Keys stay in this computer’s keyring. They are never written to logs, exports or the inspector.</source>
        <translation>As chaves ficam no porta-chaves deste computador. Nunca são escritas em registos, exportações ou no inspetor.</translation>
    </message>
    <message>
        <source>The key decides the fleet: a live key pasted into the sandbox door opens nothing and says so.</source>
        <translation>A chave decide a frota: uma chave LIVE colada na entrada SANDBOX não abre nada e isso é dito.</translation>
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
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>%1. Command palette</source>
        <translation>%1. Paleta de comandos</translation>
    </message>
    <message>
        <source>Nothing here sends anything by itself</source>
        <translation>Nada aqui envia algo por si só</translation>
    </message>
    <message>
        <source>Find a command, device, page or setting</source>
        <translation>Encontrar um comando, dispositivo, página ou definição</translation>
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
        <translation>Comando, dispositivo, página ou definição</translation>
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
        <translation>Seta para cima</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Seta para baixo</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>abrir ao lado</translation>
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
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>The present value, under a slider</extracomment>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
</context>
<context>
    <name>PastDevicePanel</name>
    <message>
        <source>Device at %1</source>
        <translation>Dispositivo em %1</translation>
    </message>
    <message>
        <source>Not recorded at this minute</source>
        <translation>Não gravado neste minuto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This is how it was at %1. Commands go to a device as it is now: there are none here.</source>
        <translation>Era assim em %1. Os comandos vão para um dispositivo tal como está agora: aqui não há nenhum.</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>Abrir como está agora</translation>
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
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>Mostrar este pedido no Inspetor</translation>
    </message>
</context>
<context>
    <name>PlanLaneRow</name>
    <message numerus="yes">
        <source>%1, %n action(s) in view</source>
        <translation>
            <numerusform>%1, %n ação à vista</numerusform>
            <numerusform>%1, %n ações à vista</numerusform>
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
        <translation>Cronologia das ações</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Mais cedo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Length of time in view</source>
        <translation>Duração à vista</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nada neste período</translation>
    </message>
    <message>
        <source>No action was planned or ran in what is shown.</source>
        <translation>No que é mostrado não foi planeada nem executada nenhuma ação.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Mostrar agora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 devices in view</source>
        <translation>
            <numerusform>%Ln ação de %1 dispositivos à vista</numerusform>
            <numerusform>%Ln ações de %1 dispositivos à vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 groups in view</source>
        <translation>
            <numerusform>%Ln ação de %1 grupos à vista</numerusform>
            <numerusform>%Ln ações de %1 grupos à vista</numerusform>
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
        <translation>%1. Abre o custo das leituras.</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Parado</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>“%1” proposes: %2.</source>
        <extracomment>%1 is the name that a script gave itself, %2 what it asks for</extracomment>
        <translation>“%1” propõe: %2.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>Espera mais %n.</numerusform>
            <numerusform>Esperam mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Abrir dispositivo</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing is sent by looking.</source>
        <translation>Abre a confirmação. Ver não envia nada.</translation>
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
        <translation>Listas, página a página</translation>
    </message>
    <message>
        <source>Single devices</source>
        <translation>Dispositivos isolados</translation>
    </message>
    <message>
        <source>Fresh readings pulled</source>
        <translation>Leituras novas do fabricante</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Customers and health</source>
        <translation>Clientes e estado do serviço</translation>
    </message>
    <message>
        <source>Read budget</source>
        <translation>Orçamento de leitura</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left in this minute</source>
        <translation>
            <numerusform>resta %n pedido neste minuto</numerusform>
            <numerusform>restam %n pedidos neste minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, tried again</source>
        <translation>Destes, repetidos</translation>
    </message>
    <message>
        <source>Of these, refused as too many</source>
        <translation>Destes, recusados por excesso</translation>
    </message>
    <message>
        <source>One sweep per interval needs</source>
        <translation>Um varrimento por intervalo exige</translation>
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
        <translation>O que foi recusado e o que o dispositivo declara agora</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>What the device declares now</source>
        <translation>O que o dispositivo declara agora</translation>
    </message>
    <message>
        <source>What to show of the declaration</source>
        <translation>O que mostrar da declaração</translation>
    </message>
    <message>
        <source>What changed, %1</source>
        <translation>O que mudou, %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>FORM OPENED, %1</source>
        <translation>FORMULÁRIO ABERTO, %1</translation>
    </message>
    <message>
        <source>FORM OPENED</source>
        <translation>FORMULÁRIO ABERTO</translation>
    </message>
    <message>
        <source>NOW, %1</source>
        <translation>AGORA, %1</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>AGORA</translation>
    </message>
    <message>
        <source>deviceCapabilities, as it came with the refusal</source>
        <translation>deviceCapabilities, como veio com a recusa</translation>
    </message>
    <message>
        <source>The refused request</source>
        <translation>O pedido recusado</translation>
    </message>
    <message>
        <source>Open in inspector</source>
        <translation>Abrir no inspetor</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>O que foi devolvido</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file %1 already. What is in it now would be lost.</source>
        <translation>Já existe um ficheiro %1. O que contém agora perder-se-ia.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Substituir o ficheiro?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>Programação</translation>
    </message>
    <message>
        <source>All schedules</source>
        <translation>Todas as programações</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>seguinte %1</translation>
    </message>
    <message>
        <source>Not offered yet.</source>
        <translation>Ainda não oferecido.</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. A command can be booked for a time or a window instead.</source>
        <translation>A API documenta programações e responde-lhes com 501; perguntado %1. Em vez disso, um comando pode ser agendado para uma hora ou um intervalo.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Asking for schedules…</source>
        <translation>A pedir as programações…</translation>
    </message>
    <message>
        <source>None. It does what it is commanded and what its maker&apos;s own schedule says.</source>
        <translation>Nenhuma. Faz o que lhe é comandado e o que diz a programação do próprio fabricante.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Set a schedule…</source>
        <translation>Definir programação…</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>Cancelar a programação</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule of %1</source>
        <translation>Programação de %1</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetição</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Clock of</source>
        <translation>Relógio de</translation>
    </message>
    <message>
        <source>A time zone by its name, such as Europe/Madrid: times of day are read by its clock.</source>
        <translation>O nome de um fuso horário, como Europe/Madrid: as horas do dia leem-se pelo seu relógio.</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>Fuso horário da programação</translation>
    </message>
    <message>
        <source>%1: %2 (being changed)</source>
        <translation>%1: %2 (a ser alterado)</translation>
    </message>
    <message>
        <source>Change the slot %1</source>
        <translation>Alterar o bloco %1</translation>
    </message>
    <message>
        <source>Take the slot %1 out</source>
        <translation>Retirar o bloco %1</translation>
    </message>
    <message>
        <source>Change this slot</source>
        <translation>Alterar este bloco</translation>
    </message>
    <message>
        <source>One more slot</source>
        <translation>Mais um bloco</translation>
    </message>
    <message>
        <source>The first slot</source>
        <translation>O primeiro bloco</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Começa às</translation>
    </message>
    <message>
        <source>A time of day, or a day and a time for once</source>
        <translation>Uma hora do dia, ou um dia e uma hora para uma só vez</translation>
    </message>
    <message>
        <source>When the slot begins</source>
        <translation>Quando começa o bloco</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>How long the slot lasts</source>
        <translation>Quanto dura o bloco</translation>
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
        <translation>Comando do bloco</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>Aceitar a alteração</translation>
    </message>
    <message>
        <source>Add the slot</source>
        <translation>Adicionar o bloco</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corpo do pedido</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Ainda nada foi enviado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Rever…</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Programações</translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>%n programação</numerusform>
            <numerusform>%n programações</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>há mais</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lido %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>A ler</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Ainda não oferecido</translation>
    </message>
    <message>
        <source>No schedules</source>
        <translation>Sem programações</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. It is asked again only when you say so.</source>
        <translation>A API documenta programações e responde-lhes com 501; perguntado %1. Só se volta a perguntar a seu pedido.</translation>
    </message>
    <message>
        <source>A schedule is set on the page of a device.</source>
        <translation>Uma programação define-se na página de um dispositivo.</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>seguinte %1</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>Alterar a programação de %1</translation>
    </message>
    <message>
        <source>Cancel the schedule of %1</source>
        <translation>Cancelar a programação de %1</translation>
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
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>SettingsConnections</name>
    <message>
        <source>Connections</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Adicionar uma ligação</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>DEMO, the built-in fleet</source>
        <translation>DEMO, a frota incorporada</translation>
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
        <translation>Chave</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>chave desnecessária</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one with a sandbox or a live key.</source>
        <translation>Ainda não há ligações guardadas. Pode adicionar-se uma com uma chave SANDBOX ou LIVE.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (esta janela)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>%1, %2, %3, read-only</source>
        <translation>%1, %2, %3, só de leitura</translation>
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
        <translation>Mudar o nome de %1</translation>
    </message>
    <message>
        <source>Enter a new key for %1</source>
        <translation>Introduzir uma nova chave para %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Remover “%1”?</translation>
    </message>
    <message>
        <source>Everything of this connection on this computer goes: its key in the keyring, its settings, and its folder %1 with every stored reading. The audit log of what was sent is kept. Nothing changes at Amps or on any device. It cannot be undone.</source>
        <translation>Tudo o que é desta ligação sai deste computador: a sua chave no porta-chaves, as suas definições e a sua pasta %1 com todas as leituras guardadas. O registo de auditoria do que foi enviado mantém-se. Nada muda na Amps nem em nenhum dispositivo. Não pode ser anulado.</translation>
    </message>
    <message>
        <source>Remove everything of it</source>
        <translation>Remover tudo o que é dela</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>This window records.</source>
        <translation>Esta janela grava.</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>A base de dados diz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Only a profile can share its history with other desks.</source>
        <translation>Só um perfil pode partilhar o seu histórico com outros postos.</translation>
    </message>
    <message>
        <source>Several desks can share one history in a PostgreSQL database. One of them records, the others read; when it closes, another takes over.</source>
        <translation>Vários postos podem partilhar um histórico numa base de dados PostgreSQL. Um deles grava, os outros leem; quando esse fecha, outro assume.</translation>
    </message>
    <message>
        <source>Address of a shared history</source>
        <translation>Endereço de um histórico partilhado</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Deixar de usar</translation>
    </message>
    <message>
        <source>Taken when the profile is opened again. The password is never kept here: PostgreSQL&apos;s library reads it from ~/.pgpass.</source>
        <translation>Aplica-se quando o perfil voltar a ser aberto. A palavra-passe nunca é guardada aqui: a biblioteca do PostgreSQL lê-a de ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ecrã</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Amps Fleet %1</source>
        <translation>Amps Fleet %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Sends nothing but the API requests that you see.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. Não envia nada além dos pedidos à API que são mostrados.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o ambiente de trabalho</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the device</source>
        <translation>Definições do dispositivo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>kept by the device, %1</source>
        <translation>guardado no dispositivo, %1</translation>
    </message>
    <message>
        <source>kept by the device</source>
        <translation>guardado no dispositivo</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Agora não é possível.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Idioma e unidades</translation>
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
        <translation>Como comunicado</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Por grandeza</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distâncias</translation>
    </message>
    <message>
        <source>For readings only. Commands and settings keep the unit that the device declares, and so do charts, exports and the command line.</source>
        <translation>Só para leituras. Os comandos e as definições mantêm a unidade que o dispositivo declara, tal como os gráficos, as exportações e a linha de comandos.</translation>
    </message>
</context>
<context>
    <name>SettingsSafety</name>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE está desbloqueado: os comandos chegam a equipamento real. Volta a bloquear em %1.</translation>
    </message>
    <message>
        <source>Each command is sent after a confirmation.</source>
        <translation>Cada comando é enviado após uma confirmação.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent from this connection</source>
        <translation>Só de leitura: nada pode ser enviado desta ligação</translation>
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
        <translation>Bloquear já</translation>
    </message>
    <message>
        <source>It locks by itself when the time is over, when the screen is locked, when the computer sleeps, and when any sign of the environment disagrees.</source>
        <translation>Bloqueia sozinho quando o tempo acaba, quando o ecrã é bloqueado, quando o computador suspende e quando algum sinal do ambiente não coincide.</translation>
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
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Authorities trusted</source>
        <translation>Autoridades de confiança</translation>
    </message>
    <message>
        <source>Certificates in doubt</source>
        <translation>Certificados duvidosos</translation>
    </message>
    <message>
        <source>refused, without exception</source>
        <translation>recusados, sem exceção</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirecionamentos</translation>
    </message>
    <message>
        <source>refused: a key goes nowhere else</source>
        <translation>recusados: uma chave não vai para mais lado nenhum</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>http simples</translation>
    </message>
    <message>
        <source>to this computer only</source>
        <translation>só para este computador</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>A company network may need an authority of its own: the path of its certificate in PEM form.</source>
        <translation>A rede de uma empresa pode exigir uma autoridade própria: o caminho do certificado em formato PEM.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificado de uma autoridade</translation>
    </message>
    <message>
        <source>/path/to/authority.pem</source>
        <translation>/caminho/da/autoridade.pem</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Deixar de usar</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>A tenth is above</source>
        <translation>Um décimo está acima</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>A tenth is below</source>
        <translation>Um décimo está abaixo</translation>
    </message>
    <message>
        <source>10 % above</source>
        <translation>10 % acima</translation>
    </message>
    <message>
        <source>10 % below</source>
        <translation>10 % abaixo</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>The file is damaged: %1 at byte %2.</source>
        <translation>O ficheiro está danificado: %1 no byte %2.</translation>
    </message>
    <message>
        <source>This is no support bundle.</source>
        <translation>Isto não é um pacote de suporte.</translation>
    </message>
    <message>
        <source>The bundle was made by a later version of this application.</source>
        <translation>O pacote foi feito por uma versão posterior desta aplicação.</translation>
    </message>
</context>
<context>
    <name>TagsPopup</name>
    <message>
        <source>Tags and note</source>
        <translation>Etiquetas e nota</translation>
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
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>One note for all of them</source>
        <translation>Uma nota para todos</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
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
        <translation>Carregador VE</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning: a family of devices</extracomment>
        <translation>AVAC</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Inversor solar</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veículo</translation>
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
        <translation>Dados incorporados, sem rede</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>Dispositivos simulados</translation>
    </message>
    <message>
        <source>Real equipment</source>
        <translation>Equipamento real</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, hora da instalação</translation>
    </message>
    <message>
        <source>22:00, tomorrow 06:00, 1.5h</source>
        <translation>22:00, amanhã 06:00, 1,5 h</translation>
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
        <translation>%1, a seguir</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1, ainda não</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Beside the step of an action that is awaited now</extracomment>
        <translation>a seguir</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, após %2</translation>
    </message>
</context>
<context>
    <name>TimelineSteps</name>
    <message>
        <source>Steps of the action</source>
        <translation>Passos da ação</translation>
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
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Go on polling</source>
        <translation>Retomar consultas</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Pausar consultas</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Command palette, Ctrl+K</source>
        <translation>Paleta de comandos, Ctrl+K</translation>
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
        <translation>não comunicado</translation>
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
        <translation>Chave de %1 – Amps Fleet</translation>
    </message>
    <message>
        <source>Welcome – Amps Fleet</source>
        <translation>Bem-vindo – Amps Fleet</translation>
    </message>
    <message>
        <source>Amps Fleet</source>
        <translation>Amps Fleet</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Escuro ou claro</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>O ficheiro não pode ser lido: %1</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>Não há nenhum certificado em formato PEM neste ficheiro.</translation>
    </message>
    <message>
        <source>This is the certificate of a server, not of an authority: it cannot vouch for any other.</source>
        <translation>Este é o certificado de um servidor, não de uma autoridade: não pode garantir nenhum outro.</translation>
    </message>
    <message>
        <source>The certificate in this file has expired.</source>
        <translation>O certificado neste ficheiro expirou.</translation>
    </message>
    <message>
        <source>The delivery lacks its id, its time stamp or its signature.</source>
        <translation>Falta à entrega o id, o carimbo de data/hora ou a assinatura.</translation>
    </message>
    <message>
        <source>The time stamp is no whole number of seconds.</source>
        <translation>O carimbo de data/hora não é um número inteiro de segundos.</translation>
    </message>
    <message>
        <source>The delivery was signed more than five minutes before it was checked.</source>
        <translation>A entrega foi assinada mais de cinco minutos antes de ser verificada.</translation>
    </message>
    <message>
        <source>The delivery is signed for a time more than five minutes ahead.</source>
        <translation>A entrega está assinada para uma hora mais de cinco minutos à frente.</translation>
    </message>
    <message>
        <source>There is no signature of version v1.</source>
        <translation>Não há assinatura da versão v1.</translation>
    </message>
    <message>
        <source>The signature was not made with this secret over this id, time stamp and body.</source>
        <translation>A assinatura não foi feita com este segredo sobre este id, carimbo de data/hora e corpo.</translation>
    </message>
    <message>
        <source>A delivery with this id was verified before.</source>
        <translation>Uma entrega com este id já foi verificada.</translation>
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
        <translation>Esta ação não é conhecida.</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled; this one is %1.</source>
        <translation>Só uma ação agendada pode ser cancelada; o estado desta é: %1.</translation>
    </message>
    <message>
        <source>Booked; the service did not say for when.</source>
        <translation>Agendada; o serviço não disse para quando.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>You asked for %1.</source>
        <translation>Pedido: %1.</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Começa em %1</translation>
    </message>
    <message>
        <source>It should start now</source>
        <translation>Deve começar agora</translation>
    </message>
    <message>
        <source>It should have started %1 ago and is still booked</source>
        <translation>Devia ter começado há %1 e continua agendada</translation>
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
        <translation>Sem hora indicada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>não é daqui</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTimeline</name>
    <message>
        <source>the maker</source>
        <translation>o fabricante</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>daqui</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>não é daqui</translation>
    </message>
    <message>
        <source>fires at %1, in %2</source>
        <translation>início: %1, em %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para: %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>it did not run</source>
        <translation>não foi executada</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>enviada para %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>%1 accepted it</source>
        <translation>aceite por %1</translation>
    </message>
    <message>
        <source>accepted, not seen yet</source>
        <translation>aceite, ainda não vista</translation>
    </message>
    <message>
        <source>a later read shows it, not an API state</source>
        <translation>uma leitura posterior mostra-o, não é um estado da API</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>Vista no dispositivo</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>Longer than usual: it should have started at %1.</source>
        <translation>Mais do que o habitual: início previsto: %1.</translation>
    </message>
    <message>
        <source>Longer than usual: it should have ended at %1.</source>
        <translation>Mais do que o habitual: fim previsto: %1.</translation>
    </message>
    <message>
        <source>Longer than usual: %1 mostly takes %2.</source>
        <translation>Mais do que o habitual: %1 costuma demorar %2.</translation>
    </message>
    <message>
        <source>It is about to start.</source>
        <translation>Está prestes a começar.</translation>
    </message>
    <message>
        <source>Can be cancelled for %1.</source>
        <translation>Pode ser cancelada durante %1.</translation>
    </message>
    <message>
        <source>At the end, %1, the battery goes to idle and keeps its level.</source>
        <translation>No fim, %1, a bateria passa a repouso e mantém o nível.</translation>
    </message>
    <message>
        <source>At the end, %1, the device goes back by itself.</source>
        <translation>No fim, %1, o dispositivo volta sozinho ao estado anterior.</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>Pode ser cancelada até %1.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTracker</name>
    <message>
        <source>The disk has not written the intent down in time.</source>
        <translation>O disco não gravou a intenção a tempo.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditCheck</name>
    <message>
        <source>Not exported</source>
        <translation>Não exportado</translation>
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
        <translation>O registo de auditoria não pode ser escrito: %1</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>a pasta não pode ser criada.</translation>
    </message>
    <message>
        <source>another window is opening it.</source>
        <translation>outra janela está a abri-lo.</translation>
    </message>
    <message>
        <source>it is not open.</source>
        <translation>não está aberto.</translation>
    </message>
    <message>
        <source>the file was taken away or replaced while it was in use.</source>
        <translation>o ficheiro foi retirado ou substituído durante a utilização.</translation>
    </message>
    <message>
        <source>the file became shorter while it was in use.</source>
        <translation>o ficheiro ficou mais curto durante a utilização.</translation>
    </message>
    <message>
        <source>somebody else has written to it.</source>
        <translation>alguém escreveu nele.</translation>
    </message>
    <message>
        <source>Another process holds the audit log.</source>
        <translation>Outro processo ocupa o registo de auditoria.</translation>
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
        <translation>Mostrado, não confirmado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Bloqueado aqui</translation>
    </message>
    <message>
        <source>Confirmed, not sent</source>
        <translation>Confirmado, não enviado</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Recusado: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Não chegou</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhada</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>After a damaged log</source>
        <translation>Após um registo danificado</translation>
    </message>
    <message>
        <source>Log begins</source>
        <translation>Início do registo</translation>
    </message>
    <message>
        <source>Mended after a crash</source>
        <translation>Reparado após uma falha</translation>
    </message>
    <message>
        <source>Completed, took effect</source>
        <translation>Concluído, teve efeito</translation>
    </message>
    <message>
        <source>Completed, in progress</source>
        <translation>Concluído, em curso</translation>
    </message>
    <message>
        <source>Completed, no effect yet</source>
        <translation>Concluído, ainda sem efeito</translation>
    </message>
    <message>
        <source>Completed, contradicted</source>
        <translation>Concluído, contradito</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>Teve efeito</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>No effect yet</source>
        <translation>Ainda sem efeito</translation>
    </message>
    <message>
        <source>Contradicted by a reading</source>
        <translation>Contradito por uma leitura</translation>
    </message>
    <message>
        <source>The log begins</source>
        <translation>O registo começa</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Accepted, HTTP %1</source>
        <translation>Aceite, HTTP %1</translation>
    </message>
    <message>
        <source>Refused, HTTP %1</source>
        <translation>Recusado, HTTP %1</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>Tinha chegado</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Não chegou</translation>
    </message>
    <message>
        <source>The action ended: %1</source>
        <translation>A ação terminou: %1</translation>
    </message>
    <message>
        <source>The log is whole.</source>
        <translation>O registo está íntegro.</translation>
    </message>
    <message>
        <source>This log is whole, the one before it was not.</source>
        <translation>Este registo está íntegro, o anterior não estava.</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>A entrada %1 foi alterada.</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>A entrada %1 foi retirada.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were taken out.</source>
        <translation>As entradas %1 a %2 foram retiradas.</translation>
    </message>
    <message>
        <source>An entry was put in at %1.</source>
        <translation>Foi inserida uma entrada em %1.</translation>
    </message>
    <message>
        <source>Another entry stands in the place of %1.</source>
        <translation>Outra entrada está no lugar de %1.</translation>
    </message>
    <message>
        <source>An entry was repeated at %1.</source>
        <translation>Uma entrada foi repetida em %1.</translation>
    </message>
    <message>
        <source>The log was cut off in the middle of entry %1.</source>
        <translation>O registo foi cortado a meio da entrada %1.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on.</source>
        <translation>Falta o fim do registo, a partir da entrada %1.</translation>
    </message>
    <message>
        <source>The log was written anew, up to entry %1.</source>
        <translation>O registo foi reescrito, até à entrada %1.</translation>
    </message>
    <message>
        <source>The head of the log is missing.</source>
        <translation>Falta a cabeça do registo.</translation>
    </message>
    <message>
        <source>The head of the log was changed.</source>
        <translation>A cabeça do registo foi alterada.</translation>
    </message>
    <message>
        <source>The head is older than the log, which goes on from entry %1.</source>
        <translation>A cabeça é mais antiga do que o registo, que continua a partir da entrada %1.</translation>
    </message>
    <message>
        <source>The head belongs to another log.</source>
        <translation>A cabeça pertence a outro registo.</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>O registo não pode ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from the first one on.</source>
        <translation>
            <numerusform>%n entrada segue desde a primeira.</numerusform>
            <numerusform>%n entradas seguem-se desde a primeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, each chained to the one before, and the head agrees.</source>
        <translation>
            <numerusform>%n entrada, e a cabeça coincide.</numerusform>
            <numerusform>%n entradas, cada uma encadeada na anterior, e a cabeça coincide.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>The last run ended in the middle of an entry, as after a crash.</source>
        <translation>A última execução terminou a meio de uma entrada, como após uma falha.</translation>
    </message>
    <message>
        <source>Of the one before it, this was found: %1.</source>
        <translation>Do anterior foi apurado: %1.</translation>
    </message>
    <message>
        <source>Its last entries were cut off, or an older copy was put back.</source>
        <translation>As suas últimas entradas foram cortadas ou foi reposta uma cópia mais antiga.</translation>
    </message>
    <message>
        <source>The entries follow each other, but they are not those whose head was kept: somebody made the chain anew, or an older copy was continued.</source>
        <translation>As entradas seguem-se, mas não são aquelas cuja cabeça foi guardada: alguém refez a cadeia ou continuou-se uma cópia mais antiga.</translation>
    </message>
    <message>
        <source>Without its head, nobody can tell whether the end is missing.</source>
        <translation>Sem a cabeça, não se pode saber se falta o fim.</translation>
    </message>
    <message>
        <source>The break is there, or in the entry before it, if its own hash was made anew.</source>
        <translation>A quebra está aí, ou na entrada anterior, se o hash desta foi refeito.</translation>
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
        <translation>O ficheiro está vazio.</translation>
    </message>
    <message>
        <source>The first line must name the columns: id, and name, tags or note.</source>
        <translation>A primeira linha tem de nomear as colunas: id, e name, tags ou note.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Falta o id.</translation>
    </message>
    <message>
        <source>The same device stands in line %1 already; that one counts.</source>
        <translation>O mesmo dispositivo já está na linha %1; é essa que conta.</translation>
    </message>
    <message>
        <source>%1 “%2” goes</source>
        <translation>%1 “%2” é retirado</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 “%2” instead of “%3”</source>
        <translation>%1 “%2” em vez de “%3”</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
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
        <translation>nada de novo</translation>
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
        <translation>Nada está agendado para as próximas 24 horas.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 charge</comment>
        <extracomment>How many of which command, as the API spells it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2: nothing booked</source>
        <translation>das %1 às %2: nada agendado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked for the next 24 hours, at most %1 within a quarter of an hour, from %2 on.</source>
        <extracomment>%1 is how many begin within one quarter of an hour, %2 the time of that quarter</extracomment>
        <translation>
            <numerusform>%Ln agendada para as próximas 24 horas, no máximo %1 num quarto de hora, a partir das %2.</numerusform>
            <numerusform>%Ln agendadas para as próximas 24 horas, no máximo %1 num quarto de hora, a partir das %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BundleDesk</name>
    <message>
        <source>The bundle could not be written: %1.</source>
        <translation>Não foi possível escrever o pacote: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>O ficheiro não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>The file is larger than any support bundle.</source>
        <translation>O ficheiro é maior do que qualquer pacote de suporte.</translation>
    </message>
    <message>
        <source>Made %1 by Amps Fleet %2 on %3, environment %4, %5</source>
        <translation>Feito: %1, por Amps Fleet %2 em %3, ambiente %4, %5</translation>
    </message>
</context>
<context>
    <name>fleet::CapabilityMatrix</name>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>até %1</translation>
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
        <translation>não consultado</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>a time that has not been yet, in a table over time</comment>
        <translation>ainda por vir</translation>
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
        <translation>Hora da instalação, por exemplo 22:00, amanhã 06:00, 2026-06-12 22:00, +30 min ou +1,5 h. No máximo 30 dias à frente.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Rever %1</translation>
    </message>
    <message>
        <source>The device declares other limits than when the form was opened.</source>
        <translation>O dispositivo declara limites diferentes dos de quando o formulário foi aberto.</translation>
    </message>
    <message>
        <source>Enter a value, or untick it: then it is not sent.</source>
        <translation>Introduzir um valor ou desmarcar: nesse caso não é enviado.</translation>
    </message>
    <message>
        <source>Enter when it shall start.</source>
        <translation>Introduzir o início.</translation>
    </message>
    <message>
        <source>This is no time. Try 22:00, 2026-06-12 22:00, +30m or +1.5h.</source>
        <translation>Isto não é uma hora. Por exemplo 22:00, 2026-06-12 22:00, +30 min ou +1,5 h.</translation>
    </message>
    <message>
        <source>Enter when it shall end.</source>
        <translation>Introduzir o fim.</translation>
    </message>
    <message>
        <source>Enter a clock time, such as 05:00 or 2026-06-13 05:00.</source>
        <translation>Introduzir uma hora, como 05:00 ou 2026-06-13 05:00.</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Nenhum dispositivo escolhido.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Este dispositivo já não é conhecido.</translation>
    </message>
    <message>
        <source>This device declares no commands.</source>
        <translation>Este dispositivo não declara comandos.</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>sem parâmetros</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>If an action is there already, you decide then.</source>
        <translation>Se já houver uma ação, decide-se nesse momento.</translation>
    </message>
    <message>
        <source>A booked action is cancelled and this one takes its place.</source>
        <translation>Uma ação agendada é cancelada e esta ocupa o seu lugar.</translation>
    </message>
    <message>
        <source>This one starts when the other one ends.</source>
        <translation>Esta começa quando a outra terminar.</translation>
    </message>
    <message>
        <source>A strategy that this application has not met.</source>
        <translation>Uma estratégia que esta aplicação ainda não conhece.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at a time still to be entered</source>
        <translation>%1, a uma hora ainda por introduzir</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>Corrigir %n campo</numerusform>
            <numerusform>Corrigir %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Live control of this family is not open yet: the API will probably refuse.</source>
        <translation>O controlo LIVE desta família ainda não está aberto: a API provavelmente recusará.</translation>
    </message>
    <message>
        <source>The setpoints cross: it would heat to %1 and cool to %2 at the same time.</source>
        <translation>Os pontos de regulação cruzam-se: aqueceria até %1 e arrefeceria até %2 ao mesmo tempo.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to charge.</source>
        <translation>Já está a %1: não há nada para carregar.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to discharge.</source>
        <translation>Já está a %1: não há nada para descarregar.</translation>
    </message>
    <message>
        <source>Its own floor is %1: it will stop there.</source>
        <translation>O seu próprio limite mínimo é %1: para aí.</translation>
    </message>
    <message>
        <source>The refusal named the limits; they are those that the form showed.</source>
        <translation>A recusa indicou os limites; são os que o formulário mostrava.</translation>
    </message>
    <message>
        <source>The form now follows the refusal. What you entered is kept; nothing is sent again by itself.</source>
        <translation>O formulário segue agora a recusa. O que foi introduzido mantém-se; nada volta a ser enviado sozinho.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken. The device is being read again.</source>
        <translation>A recusa não disse o que seria aceite. O dispositivo está a ser lido de novo.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken, and the device could not be read: %1</source>
        <translation>A recusa não disse o que seria aceite e o dispositivo não pôde ser lido: %1</translation>
    </message>
    <message>
        <source>The device was read again and still declares what the form shows.</source>
        <translation>O dispositivo foi lido de novo e continua a declarar o que o formulário mostra.</translation>
    </message>
    <message>
        <source>The device was read again; the form follows what it declares now.</source>
        <translation>O dispositivo foi lido de novo; o formulário segue o que ele declara agora.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>O envio é recusado: não é possível escrever o diário de comandos.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>À espera da sua resposta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in words, and the names of its parameters: &quot;Charge: target, power&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read-only device: a vehicle can be read but not commanded through the API.</source>
        <translation>Só de leitura: um veículo pode ser lido, mas não comandado, pela API.</translation>
    </message>
    <message>
        <source>Read-only device: a solar inverter can be read but not commanded through the API.</source>
        <translation>Só de leitura: um inversor solar pode ser lido, mas não comandado, pela API.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandDesk</name>
    <message>
        <source>Not possible now</source>
        <translation>Agora não é possível</translation>
    </message>
    <message>
        <source>This request is not known any more.</source>
        <translation>Este pedido já não é conhecido.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandWords</name>
    <message>
        <source>keeping %1</source>
        <translation>mantendo %1</translation>
    </message>
    <message>
        <source>Charge with this charger</source>
        <translation>Carregar com este carregador</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Descarregar</translation>
    </message>
    <message>
        <source>Set to idle</source>
        <translation>Passagem a repouso</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Arrefecimento</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <translation>Aquecer e arrefecer sozinho</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <translation>Seguir a programação própria</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>bateria</translation>
    </message>
    <message>
        <source>charger</source>
        <translation>carregador</translation>
    </message>
    <message>
        <source>heating and cooling</source>
        <translation>aquecimento e arrefecimento</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <translation>inversor solar</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>veículo</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A uma hora</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Perguntar-me</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituí-la</translation>
    </message>
    <message>
        <source>Queue mine after it</source>
        <translation>Pôr a minha em fila atrás</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>sem parâmetros</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1, hora da instalação</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>agendada</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>recebida</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>sem estado</translation>
    </message>
    <message>
        <source>About %1: as much as fits into the window at %2</source>
        <translation>Cerca de %1: tanto quanto cabe no intervalo a %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
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
        <translation>Carregar com este carregador até %1</translation>
    </message>
    <message>
        <source>Charge with this charger at up to %1</source>
        <translation>Carregar com este carregador a %1 no máximo</translation>
    </message>
    <message>
        <source>Charge with this charger to %1 at up to %2</source>
        <translation>Carregar com este carregador até %1 a %2 no máximo</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Carregar %1</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>Carregar %1 até %2</translation>
    </message>
    <message>
        <source>Charge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>Carregar %1 a %2 no máximo</translation>
    </message>
    <message>
        <source>Charge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>Carregar %1 até %2 a %3 no máximo</translation>
    </message>
    <message>
        <source>Charge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Carregar até %1</translation>
    </message>
    <message>
        <source>Charge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Carregar a %1 no máximo</translation>
    </message>
    <message>
        <source>Charge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Carregar até %1 a %2 no máximo</translation>
    </message>
    <message>
        <source>Discharge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Descarregar %1</translation>
    </message>
    <message>
        <source>Discharge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>Descarregar %1 até %2</translation>
    </message>
    <message>
        <source>Discharge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>Descarregar %1 a %2 no máximo</translation>
    </message>
    <message>
        <source>Discharge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>Descarregar %1 até %2 a %3 no máximo</translation>
    </message>
    <message>
        <source>Discharge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Descarregar até %1</translation>
    </message>
    <message>
        <source>Discharge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>Descarregar a %1 no máximo</translation>
    </message>
    <message>
        <source>Discharge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>Descarregar até %1 a %2 no máximo</translation>
    </message>
    <message>
        <source>Set %1 to idle</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Pôr %1 em repouso</translation>
    </message>
    <message>
        <source>Heat to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Aquecer até %1</translation>
    </message>
    <message>
        <source>Cool to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>Arrefecer até %1</translation>
    </message>
    <message>
        <source>Heat and cool by itself between %1 and %2</source>
        <translation>Aquecer e arrefecer sozinho entre %1 e %2</translation>
    </message>
    <message>
        <source>Let %1 follow its own schedule</source>
        <extracomment>%1 is &quot;this device&quot;</extracomment>
        <translation>Deixar %1 seguir a programação própria</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it</extracomment>
        <translation>Definir %1 para %2</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level</extracomment>
        <translation>Definir %1 para %2, até %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a power</extracomment>
        <translation>Definir %1 para %2, a %3 no máximo</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3 at up to %4</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level, %4 a power</extracomment>
        <translation>Definir %1 para %2, até %3 a %4 no máximo</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Definir para %1</translation>
    </message>
    <message>
        <source>Set to %1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>Definir para %1, até %2</translation>
    </message>
    <message>
        <source>Set to %1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>Definir para %1, a %2 no máximo</translation>
    </message>
    <message>
        <source>Set to %1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>Definir para %1, até %2 a %3 no máximo</translation>
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
        <translation>esta bateria</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>whom it is done to</comment>
        <translation>esta bateria</translation>
    </message>
    <message>
        <source>of this battery</source>
        <comment>whose it is</comment>
        <translation>desta bateria</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>who does it</comment>
        <translation>este carregador</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>whom it is done to</comment>
        <translation>este carregador</translation>
    </message>
    <message>
        <source>of this charger</source>
        <comment>whose it is</comment>
        <translation>deste carregador</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>who does it</comment>
        <translation>esta climatização</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>whom it is done to</comment>
        <translation>esta climatização</translation>
    </message>
    <message>
        <source>of this heating and cooling</source>
        <comment>whose it is</comment>
        <translation>desta climatização</translation>
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
        <translation>deste inversor solar</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>who does it</comment>
        <translation>este veículo</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>whom it is done to</comment>
        <translation>este veículo</translation>
    </message>
    <message>
        <source>of this vehicle</source>
        <comment>whose it is</comment>
        <translation>deste veículo</translation>
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
        <translation>deste dispositivo</translation>
    </message>
    <message>
        <source>the vehicle</source>
        <comment>whom it is done to</comment>
        <translation>o veículo</translation>
    </message>
    <message>
        <source>%1, %2?</source>
        <extracomment>A command in words, and its time: &quot;Charge this battery to 90 %, today 17:00 to 19:00?&quot;</extracomment>
        <translation>%1, %2?</translation>
    </message>
    <message>
        <source>%1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>%1 a %2 no máximo</translation>
    </message>
    <message>
        <source>%1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>%1 até %2 a %3 no máximo</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 entre %2 e %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command in words, and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1: %2 of %3</source>
        <extracomment>&quot;About 0.7 kWh: 5 % of 13.5 kWh&quot;</extracomment>
        <translation>Cerca de %1: %2 de %3</translation>
    </message>
    <message>
        <source>About %1: %2 of %3 at %4</source>
        <extracomment>&quot;About 14 min: 5 % of 13.5 kWh at 3.0 kW&quot;</extracomment>
        <translation>Cerca de %1: %2 de %3 a %4</translation>
    </message>
</context>
<context>
    <name>fleet::CompareHistory</name>
    <message>
        <source>%1, devices known</source>
        <translation>%1, dispositivos conhecidos</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Em falta</translation>
    </message>
</context>
<context>
    <name>fleet::ConfirmationGate</name>
    <message>
        <source>The window was closed</source>
        <translation>A janela foi fechada</translation>
    </message>
    <message>
        <source>Another request is being confirmed.</source>
        <translation>Outro pedido está a ser confirmado.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Este dispositivo já não é conhecido.</translation>
    </message>
    <message>
        <source>Looked at again after a change</source>
        <translation>Visto de novo após uma alteração</translation>
    </message>
    <message>
        <source>Nothing is being confirmed.</source>
        <translation>Nada está a ser confirmado.</translation>
    </message>
    <message>
        <source>The device is being read again.</source>
        <translation>O dispositivo está a ser lido de novo.</translation>
    </message>
    <message>
        <source>Something changed while this was open. Look at it again.</source>
        <translation>Algo mudou enquanto isto estava aberto. É preciso ver de novo.</translation>
    </message>
</context>
<context>
    <name>fleet::ConflictCase</name>
    <message>
        <source>the other one</source>
        <translation>a outra</translation>
    </message>
    <message>
        <source>%1 is cancelled, yours takes its place</source>
        <translation>%1 é cancelada, a nova ocupa o seu lugar</translation>
    </message>
    <message>
        <source>yours waits until the other one ends, %1</source>
        <translation>a nova espera até a outra terminar, %1</translation>
    </message>
    <message>
        <source>yours waits until the other one ends</source>
        <translation>a nova espera até a outra terminar</translation>
    </message>
    <message>
        <source>decided by the API: %1</source>
        <translation>decidido pela API: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service names ways out that this device does not offer. Wait until it ends, then ask again.</source>
        <translation>O serviço indica saídas que este dispositivo não oferece. Esperar até terminar e perguntar de novo.</translation>
    </message>
    <message>
        <source>Wait until it ends, %1, then ask again.</source>
        <translation>Esperar até terminar, %1, e perguntar de novo.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends.</source>
        <translation>Esperar e perguntar de novo quando terminar.</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>Manter a agendada</translation>
    </message>
    <message>
        <source>yours is discarded, no request is made</source>
        <translation>a nova é descartada, não se faz pedido algum</translation>
    </message>
    <message>
        <source>%1 has started: it will probably be refused until that one ends</source>
        <translation>%1 já começou: a nova será provavelmente recusada até essa terminar</translation>
    </message>
    <message>
        <source>your window is over before the other one ends: it will be refused</source>
        <translation>o seu intervalo acaba antes de a outra terminar: será recusada</translation>
    </message>
    <message>
        <source>the other one has no end: it will probably be refused</source>
        <translation>a outra não tem fim: será provavelmente recusada</translation>
    </message>
    <message>
        <source>Your command can be reviewed again; nothing is sent before you confirm it.</source>
        <translation>O comando pode ser revisto de novo; nada é enviado antes da sua confirmação.</translation>
    </message>
    <message>
        <source>Keep what runs</source>
        <translation>Manter o que decorre</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <comment>%1 is: of this battery</comment>
        <translation>A ação %1 já começou</translation>
    </message>
    <message>
        <source>%1 already has an action booked</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1 já tem uma ação agendada</translation>
    </message>
    <message>
        <source>The action %1 has ended</source>
        <comment>%1 is: of this battery</comment>
        <translation>A ação %1 terminou</translation>
    </message>
    <message>
        <source>Replacing gives up what is booked: %1.</source>
        <translation>Substituir abdica do que está agendado: %1.</translation>
    </message>
    <message>
        <source>The target is then %1 instead of %2.</source>
        <translation>O alvo passa a ser %1 em vez de %2.</translation>
    </message>
</context>
<context>
    <name>fleet::ConnectionProbe</name>
    <message>
        <source>The key is a sandbox key, but the service answers as “%1”. It is not opened.</source>
        <translation>A chave é SANDBOX, mas o serviço responde como “%1”. Não é aberta.</translation>
    </message>
    <message>
        <source>The key counts as LIVE, but the service answers as “%1”. It is not opened.</source>
        <translation>A chave conta como LIVE, mas o serviço responde como “%1”. Não é aberta.</translation>
    </message>
    <message numerus="yes">
        <source>Sandbox key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Chave SANDBOX reconhecida, %n dispositivo legível.</numerusform>
            <numerusform>Chave SANDBOX reconhecida, %n dispositivos legíveis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LIVE key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Chave LIVE reconhecida, %n dispositivo legível.</numerusform>
            <numerusform>Chave LIVE reconhecida, %n dispositivos legíveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is accepted. It sees no devices yet.</source>
        <translation>A chave é aceite. Ainda não vê dispositivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the families cannot be read now.</source>
        <translation>
            <numerusform>%n das famílias não pode ser lida agora.</numerusform>
            <numerusform>%n das famílias não podem ser lidas agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer connected, and is the address right?</source>
        <translation>%1 não foi encontrado. Este computador está ligado e o endereço está certo?</translation>
    </message>
    <message>
        <source>%1 did not answer within ten seconds.</source>
        <translation>%1 não respondeu em dez segundos.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is: its certificate is not trusted on this computer. Nothing was sent.</source>
        <translation>%1 não consegue provar a sua identidade: o certificado não é de confiança neste computador. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 refused this key. Was it copied whole, and is it still valid?</source>
        <translation>%1 recusou esta chave. Foi copiada por inteiro e ainda é válida?</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Try again in a minute.</source>
        <translation>%1 pede para abrandar. Pode tentar-se de novo dentro de um minuto.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own now (%2).</source>
        <translation>%1 tem agora problemas próprios (%2).</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nada responde em %1.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the Amps API.</source>
        <translation>O que responde em %1 não é a API da Amps.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address. A key follows no redirect; enter the final address.</source>
        <translation>%1 reencaminha os pedidos para outro endereço. Uma chave não segue redirecionamentos; introduzir o endereço final.</translation>
    </message>
    <message>
        <source>There is no Amps API at this address of %1.</source>
        <translation>Não há API da Amps neste endereço de %1.</translation>
    </message>
    <message>
        <source>%1 refused the first read.</source>
        <translation>%1 recusou a primeira leitura.</translation>
    </message>
    <message>
        <source>The look at %1 was given up.</source>
        <translation>A verificação de %1 foi abandonada.</translation>
    </message>
</context>
<context>
    <name>fleet::CustomerDesk</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 não pôde ser lido: %2</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceDetail</name>
    <message>
        <source>%1 is a family this app has not met before.</source>
        <translation>%1 é uma família que esta aplicação ainda não conhece.</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>lido há %1</translation>
    </message>
    <message>
        <source>sync not reported</source>
        <translation>sincronização não comunicada</translation>
    </message>
    <message>
        <source>sync available</source>
        <translation>sincronização disponível</translation>
    </message>
    <message>
        <source>sync not available</source>
        <translation>sincronização indisponível</translation>
    </message>
    <message>
        <source>Pulled %1, %2</source>
        <translation>Lido %1, %2</translation>
    </message>
    <message>
        <source>Pull time not reported, %1</source>
        <translation>Hora da leitura não comunicada, %1</translation>
    </message>
    <message>
        <source>%1 should be %2 and is %3</source>
        <translation>%1 devia ser %2 e é %3</translation>
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
        <translation>Visto: %1, através de %2, ambiente %3</translation>
    </message>
    <message>
        <source>Nothing is known of it in this window.</source>
        <translation>Nada se sabe dele nesta janela.</translation>
    </message>
    <message>
        <source>Family %1, maker %2, model %3</source>
        <translation>Família %1, fabricante %2, modelo %3</translation>
    </message>
    <message>
        <source>How old is this?</source>
        <translation>Que idade tem isto?</translation>
    </message>
    <message>
        <source>  last pulled from the maker: %1</source>
        <translation>  última leitura do fabricante: %1</translation>
    </message>
    <message>
        <source>  the maker answers</source>
        <translation>  o fabricante responde</translation>
    </message>
    <message>
        <source>  the maker does not answer: these are last known values</source>
        <translation>  o fabricante não responde: estes são os últimos valores conhecidos</translation>
    </message>
    <message>
        <source>  the answer does not say whether the maker answers</source>
        <translation>  a resposta não diz se o fabricante responde</translation>
    </message>
    <message>
        <source>  it is no longer in the lists</source>
        <translation>  já não consta das listas</translation>
    </message>
    <message>
        <source>  the last read was refused: %1 %2 [%3]</source>
        <translation>  a última leitura foi recusada: %1 %2 [%3]</translation>
    </message>
    <message>
        <source>What does it report?</source>
        <translation>O que comunica?</translation>
    </message>
    <message>
        <source>  nothing</source>
        <translation>  nada</translation>
    </message>
    <message>
        <source>What can be asked of it?</source>
        <translation>O que lhe pode ser pedido?</translation>
    </message>
    <message>
        <source>How is it set?</source>
        <translation>Como está definido?</translation>
    </message>
    <message>
        <source>What was asked of it lately?</source>
        <translation>O que lhe foi pedido ultimamente?</translation>
    </message>
    <message>
        <source>  (from this window)</source>
        <translation>  (desta janela)</translation>
    </message>
    <message>
        <source>  no action is known</source>
        <translation>  nenhuma ação conhecida</translation>
    </message>
    <message>
        <source>Which requests were about it?</source>
        <translation>Que pedidos lhe diziam respeito?</translation>
    </message>
    <message>
        <source>  none but the sweeps of its family</source>
        <translation>  nenhum além dos varrimentos da sua família</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceHistory</name>
    <message>
        <source>Missing</source>
        <translation>Em falta</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceListModel</name>
    <message>
        <source>mean level %1</source>
        <translation>nível médio %1</translation>
    </message>
    <message>
        <source>%1 left out of sums</source>
        <translation>%1 fora das somas</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>O relógio do serviço está %1 adiantado em relação ao deste computador.</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>O relógio do serviço está %1 atrasado em relação ao deste computador.</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceSentence</name>
    <message>
        <source>At %1.</source>
        <comment>charge level</comment>
        <translation>Nível: %1.</translation>
    </message>
    <message>
        <source>%1 with %2 at %3.</source>
        <extracomment>Charging with 5.2 kW at 85 %.</extracomment>
        <translation>%1 com %2, a %3.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>Idle at 90 %.</extracomment>
        <translation>%1, a %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Charging a vehicle with %1.</source>
        <translation>A carregar um veículo com %1.</translation>
    </message>
    <message>
        <source>Charging a vehicle.</source>
        <translation>A carregar um veículo.</translation>
    </message>
    <message>
        <source>A vehicle is connected and not charging.</source>
        <translation>Um veículo está ligado e não carrega.</translation>
    </message>
    <message>
        <source>Available, no vehicle connected.</source>
        <translation>Disponível, sem veículo ligado.</translation>
    </message>
    <message>
        <source>%1, no vehicle connected.</source>
        <translation>%1, sem veículo ligado.</translation>
    </message>
    <message>
        <source>Heating from %1 towards %2.</source>
        <extracomment>Heating from 18.5 °C towards 21.0 °C.</extracomment>
        <translation>Aquecimento de %1 para %2.</translation>
    </message>
    <message>
        <source>Cooling from %1 towards %2.</source>
        <translation>Arrefecimento de %1 para %2.</translation>
    </message>
    <message>
        <source>%1 mode, at rest, %2.</source>
        <extracomment>Heat mode, at rest, 18.5 °C.</extracomment>
        <translation>Modo: %1, parado, %2.</translation>
    </message>
    <message>
        <source>%1 mode, %2.</source>
        <translation>Modo: %1, %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a temperature</comment>
        <translation>Temperatura: %1.</translation>
    </message>
    <message>
        <source>%1 mode.</source>
        <translation>Modo: %1.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Segue a sua própria programação.</translation>
    </message>
    <message>
        <source>A permanent hold stands.</source>
        <translation>Está em vigor uma retenção permanente.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>Retenção: %1.</translation>
    </message>
    <message>
        <source>Producing %1.</source>
        <translation>A produzir %1.</translation>
    </message>
    <message>
        <source>Producing.</source>
        <translation>A produzir.</translation>
    </message>
    <message>
        <source>Producing nothing.</source>
        <translation>Sem produção.</translation>
    </message>
    <message>
        <source>Charging with %1 at %2.</source>
        <translation>A carregar com %1, a %2.</translation>
    </message>
    <message>
        <source>Charging.</source>
        <translation>A carregar.</translation>
    </message>
    <message>
        <source>Charging at %1.</source>
        <translation>A carregar, a %1.</translation>
    </message>
    <message>
        <source>About %1 to its limit of %2.</source>
        <translation>Cerca de %1 até ao seu limite de %2.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Unplugged.</source>
        <translation>Desconectado.</translation>
    </message>
    <message>
        <source>Fully charged at %1.</source>
        <translation>Totalmente carregado, a %1.</translation>
    </message>
    <message>
        <source>Plugged in and not charging, at %1.</source>
        <translation>Conectado sem carregar, a %1.</translation>
    </message>
    <message>
        <source>Unplugged at %1.</source>
        <translation>Desconectado, a %1.</translation>
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
        <translation>O comando %1 está em vigor; o objetivo foi atingido.</translation>
    </message>
    <message>
        <source>The %1 command stands.</source>
        <translation>O comando %1 está em vigor.</translation>
    </message>
    <message>
        <source>The %1 command stands: it serves the home by itself.</source>
        <translation>O comando %1 está em vigor: serve a casa por si só.</translation>
    </message>
    <message>
        <source>The %1 command stands: it is kept as a backup.</source>
        <translation>O comando %1 está em vigor: é mantida como reserva.</translation>
    </message>
    <message>
        <source>The %1 command stands: it feeds the grid by itself.</source>
        <translation>O comando %1 está em vigor: injeta na rede por si só.</translation>
    </message>
    <message>
        <source>last</source>
        <comment>the last command</comment>
        <translation>último</translation>
    </message>
    <message>
        <source>The %1 command failed.</source>
        <translation>O comando %1 falhou.</translation>
    </message>
    <message>
        <source>The %1 command failed: %2.</source>
        <translation>O comando %1 falhou: %2.</translation>
    </message>
    <message>
        <source>The %1 command is under way.</source>
        <translation>O comando %1 está em curso.</translation>
    </message>
    <message>
        <source>The %1 command is booked.</source>
        <translation>O comando %1 está agendado.</translation>
    </message>
    <message>
        <source>The %1 command is in state %2.</source>
        <translation>O comando %1 está no estado %2.</translation>
    </message>
    <message>
        <source>No longer in the lists.</source>
        <translation>Já não consta das listas.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer.</source>
        <translation>Offline no fabricante.</translation>
    </message>
    <message>
        <source>The service finds no data of it.</source>
        <translation>O serviço não encontra dados dele.</translation>
    </message>
    <message>
        <source>The customer has to link it again: %1.</source>
        <translation>O cliente tem de associá-lo de novo: %1.</translation>
    </message>
    <message>
        <source>Never read: nothing is known about it yet.</source>
        <translation>Nunca lido: ainda nada se sabe dele.</translation>
    </message>
    <message>
        <source>No sync.</source>
        <translation>Sem sincronização.</translation>
    </message>
    <message>
        <source>No sync since %1.</source>
        <translation>Sem sincronização desde: %1.</translation>
    </message>
    <message>
        <source>Last known, %1: %2</source>
        <translation>Último conhecido, %1: %2</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <translation>Último conhecido: %1</translation>
    </message>
    <message>
        <source>It reports nothing.</source>
        <translation>Não comunica nada.</translation>
    </message>
    <message>
        <source>This is %1 old.</source>
        <translation>Idade dos dados: %1.</translation>
    </message>
    <message>
        <source>This application has not met the family %1 before.</source>
        <translation>Esta aplicação ainda não conhece a família %1.</translation>
    </message>
    <message>
        <source>It takes no commands.</source>
        <translation>Não aceita comandos.</translation>
    </message>
    <message>
        <source>the %1 command failed</source>
        <translation>o comando %1 falhou</translation>
    </message>
    <message>
        <source>the %1 command failed, %2</source>
        <translation>o comando %1 falhou, %2</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>Só de leitura</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Ainda sem ações</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a command</comment>
        <translation>%1 falhou</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an error code and the command</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, booked</source>
        <comment>a command</comment>
        <translation>%1, agendado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a command</comment>
        <translation>%1, há %2</translation>
    </message>
    <message>
        <source>Vehicles are read-only: the service takes no commands for them.</source>
        <translation>Os veículos são só de leitura: o serviço não aceita comandos para eles.</translation>
    </message>
    <message>
        <source>Solar inverters are read-only: the service takes no commands for them.</source>
        <translation>Os inversores solares são só de leitura: o serviço não aceita comandos para eles.</translation>
    </message>
    <message>
        <source>Its last answer declared no commands at all.</source>
        <translation>A sua última resposta não declarou quaisquer comandos.</translation>
    </message>
    <message>
        <source>The device declares an empty list of commands.</source>
        <translation>O dispositivo declara uma lista de comandos vazia.</translation>
    </message>
</context>
<context>
    <name>fleet::EffectCheck</name>
    <message>
        <source>It is idle.</source>
        <translation>Está em repouso.</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>Está a carregar.</translation>
    </message>
    <message>
        <source>No vehicle is connected.</source>
        <translation>Nenhum veículo está ligado.</translation>
    </message>
    <message>
        <source>It does not charge yet.</source>
        <translation>Ainda não carrega.</translation>
    </message>
    <message>
        <source>It does not charge.</source>
        <translation>Não carrega.</translation>
    </message>
    <message>
        <source>It still charges.</source>
        <translation>Ainda carrega.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está desligado.</translation>
    </message>
    <message>
        <source>It still runs.</source>
        <translation>Ainda funciona.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>Segue a sua própria programação.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>Retenção: %1.</translation>
    </message>
    <message>
        <source>%1 It is %2 now.</source>
        <translation>%1 Agora: %2.</translation>
    </message>
    <message>
        <source>Mode and setpoints are those that were asked for.</source>
        <translation>O modo e os pontos de regulação são os pedidos.</translation>
    </message>
    <message>
        <source>Idle at %1. The command stands; its target is met.</source>
        <translation>Em repouso, a %1. O comando está em vigor; o objetivo foi atingido.</translation>
    </message>
    <message>
        <source>Idle at %1, as far as it goes.</source>
        <translation>Em repouso, a %1, até onde consegue ir.</translation>
    </message>
    <message>
        <source>The command stands, but it does not charge yet.</source>
        <translation>O comando está em vigor, mas ainda não carrega.</translation>
    </message>
    <message>
        <source>The command stands, but it does not discharge yet.</source>
        <translation>O comando está em vigor, mas ainda não descarrega.</translation>
    </message>
    <message>
        <source>Accepted, not seen yet.</source>
        <translation>Aceite, ainda não visto.</translation>
    </message>
    <message>
        <source>Its mode is %1.</source>
        <translation>O seu modo é %1.</translation>
    </message>
    <message>
        <source>Its setpoint is %1.</source>
        <translation>O seu ponto de regulação é %1.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>A carregar</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>A descarregar</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 com %2</translation>
    </message>
    <message>
        <source>%1, at %2 on the way to %3.</source>
        <translation>%1, a %2, a caminho de %3.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>Lê-se %1.</translation>
    </message>
    <message>
        <source>It charges at %1.</source>
        <translation>Carrega com %1.</translation>
    </message>
    <message>
        <source>It discharges at %1.</source>
        <translation>Descarrega com %1.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Vehicle connected</source>
        <translation>Veículo ligado</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>A funcionar</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <translation>Ponto de aquecimento</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <translation>Ponto de arrefecimento</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Standing command</source>
        <translation>Comando em vigor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>teve efeito</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>no effect yet</source>
        <translation>ainda sem efeito</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contradito</translation>
    </message>
</context>
<context>
    <name>fleet::ErrorCatalogue</name>
    <message>
        <source>The API did not accept the key</source>
        <translation>A API não aceitou a chave</translation>
    </message>
    <message>
        <source>Either no key arrived, or too much was asked at once and the API calls that unauthorised. One quiet request will tell which.</source>
        <translation>Ou não chegou nenhuma chave, ou pediu-se demasiado de uma vez e a API chama a isso não autorizado. Um único pedido calmo esclarece.</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Verificar a chave</translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation>Esta chave não é válida</translation>
    </message>
    <message>
        <source>The key is unknown, malformed or revoked, or the maker refused the key of the customer&apos;s account.</source>
        <translation>A chave é desconhecida, malformada ou revogada, ou o fabricante recusou a chave da conta do cliente.</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>A chave expirou</translation>
    </message>
    <message>
        <source>Make a new key in the Amps dashboard and enter it here.</source>
        <translation>Criar uma nova chave no painel da Amps e introduzi-la aqui.</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Pedidos de abrandamento</translation>
    </message>
    <message>
        <source>Too many requests at once. Reading goes on more slowly by itself; a command is not sent again by itself.</source>
        <translation>Demasiados pedidos de uma vez. A leitura prossegue mais devagar por si só; um comando não volta a ser enviado sozinho.</translation>
    </message>
    <message>
        <source>The maker asks to slow down</source>
        <translation>O fabricante pede para abrandar</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud takes no more requests just now. What is shown are the last known values.</source>
        <translation>A nuvem do fabricante não aceita mais pedidos de momento. São mostrados os últimos valores conhecidos.</translation>
    </message>
    <message>
        <source>The maker refused the customer&apos;s login</source>
        <translation>O fabricante recusou o início de sessão do cliente</translation>
    </message>
    <message>
        <source>The stored login of the customer no longer works. The customer has to link the device again.</source>
        <translation>As credenciais guardadas do cliente já não funcionam. O cliente tem de associar o dispositivo de novo.</translation>
    </message>
    <message>
        <source>Copy re-link address</source>
        <translation>Copiar endereço de associação</translation>
    </message>
    <message>
        <source>This key may not do that</source>
        <translation>Esta chave não tem direito a isso</translation>
    </message>
    <message>
        <source>The key lacks the permission. Permissions are set in the Amps dashboard.</source>
        <translation>Falta a permissão à chave. As permissões definem-se no painel da Amps.</translation>
    </message>
    <message>
        <source>Live access is not enabled</source>
        <translation>O acesso LIVE não está ativado</translation>
    </message>
    <message>
        <source>This customer account is not open for real devices yet. Amps enables it; the sandbox works without.</source>
        <translation>Esta conta de cliente ainda não está aberta para dispositivos reais. A Amps ativa-a; SANDBOX funciona sem isso.</translation>
    </message>
    <message>
        <source>Try in sandbox</source>
        <translation>Experimentar em SANDBOX</translation>
    </message>
    <message>
        <source>The maker refused the one-time code</source>
        <translation>O fabricante recusou o código de utilização única</translation>
    </message>
    <message>
        <source>The customer has to link the account again with a fresh code.</source>
        <translation>O cliente tem de associar a conta de novo com um código novo.</translation>
    </message>
    <message>
        <source>The maker asks the customer for a one-time code</source>
        <translation>O fabricante pede ao cliente um código de utilização única</translation>
    </message>
    <message>
        <source>The account is protected by a second factor. The customer has to link it again and enter the code.</source>
        <translation>A conta está protegida por um segundo fator. O cliente tem de associá-la de novo e introduzir o código.</translation>
    </message>
    <message>
        <source>The customer&apos;s account is locked at the maker</source>
        <translation>A conta do cliente está bloqueada no fabricante</translation>
    </message>
    <message>
        <source>The customer has to unlock it with the maker, then link it again.</source>
        <translation>O cliente tem de desbloqueá-la no fabricante e depois associá-la de novo.</translation>
    </message>
    <message>
        <source>The maker takes another kind of login</source>
        <translation>O fabricante aceita outro tipo de início de sessão</translation>
    </message>
    <message>
        <source>The account was linked in a way that this maker does not offer. The customer has to link it again.</source>
        <translation>A conta foi associada de uma forma que este fabricante não oferece. O cliente tem de associá-la de novo.</translation>
    </message>
    <message>
        <source>The maker takes another way of logging in</source>
        <translation>O fabricante aceita outra forma de iniciar sessão</translation>
    </message>
    <message>
        <source>The link to the maker&apos;s account is gone</source>
        <translation>A associação à conta do fabricante desapareceu</translation>
    </message>
    <message>
        <source>The API holds no login for this device any more. The customer has to link it again.</source>
        <translation>A API já não tem credenciais para este dispositivo. O cliente tem de associá-lo de novo.</translation>
    </message>
    <message>
        <source>The API does not know this device</source>
        <translation>A API não conhece este dispositivo</translation>
    </message>
    <message>
        <source>It was unlinked, belongs to another key, or was never read. The last values that were seen here stay, marked as old.</source>
        <translation>Foi desassociado, pertence a outra chave ou nunca foi lido. Os últimos valores aqui vistos mantêm-se, marcados como antigos.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Ler agora</translation>
    </message>
    <message>
        <source>The API does not know this</source>
        <translation>A API não conhece isto</translation>
    </message>
    <message>
        <source>What was asked for does not exist, or belongs to another key.</source>
        <translation>O que foi pedido não existe ou pertence a outra chave.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>Offline no fabricante</translation>
    </message>
    <message>
        <source>The command is not among those that the device declares now.</source>
        <translation>O comando não está entre os que o dispositivo declara agora.</translation>
    </message>
    <message>
        <source>Choose another command</source>
        <translation>Escolher outro comando</translation>
    </message>
    <message>
        <source>This command does not take that parameter</source>
        <translation>Este comando não aceita esse parâmetro</translation>
    </message>
    <message>
        <source>The device does not declare it for this command now. Leave it out.</source>
        <translation>O dispositivo não o declara agora para este comando. Deve ser omitido.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>That unit is not accepted here</source>
        <translation>Essa unidade não é aceite aqui</translation>
    </message>
    <message>
        <source>The device declares another unit for this parameter.</source>
        <translation>O dispositivo declara outra unidade para este parâmetro.</translation>
    </message>
    <message>
        <source>Use the declared unit</source>
        <translation>Usar a unidade declarada</translation>
    </message>
    <message>
        <source>That value is outside what it accepts now</source>
        <translation>Esse valor está fora do que aceita agora</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two reads: a warm pack, a firmware update, a grid rule.</source>
        <translation>Os limites pertencem ao dispositivo e podem mudar entre duas leituras: células quentes, uma atualização de firmware, uma regra da rede.</translation>
    </message>
    <message>
        <source>Use the nearest value</source>
        <translation>Usar o valor mais próximo</translation>
    </message>
    <message>
        <source>This command cannot run at that time</source>
        <translation>Este comando não pode ser executado a essa hora</translation>
    </message>
    <message>
        <source>The device declares other ways of running it.</source>
        <translation>O dispositivo declara outras formas de o executar.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Escolher outra hora</translation>
    </message>
    <message>
        <source>The start has passed already</source>
        <translation>O início já passou</translation>
    </message>
    <message>
        <source>The time is read as the wall clock at the plant, which may be in another zone.</source>
        <translation>A hora é lida como a do relógio da instalação, que pode estar noutro fuso.</translation>
    </message>
    <message>
        <source>Choose a later start</source>
        <translation>Escolher um início posterior</translation>
    </message>
    <message>
        <source>The start is too far away</source>
        <translation>O início está demasiado longe</translation>
    </message>
    <message>
        <source>A command can be booked at most 30 days ahead.</source>
        <translation>Um comando pode ser agendado no máximo 30 dias à frente.</translation>
    </message>
    <message>
        <source>Choose an earlier start</source>
        <translation>Escolher um início anterior</translation>
    </message>
    <message>
        <source>This window does not work</source>
        <translation>Este intervalo não é possível</translation>
    </message>
    <message>
        <source>A window needs a start and an end that lies after it.</source>
        <translation>Um intervalo precisa de um início e de um fim posterior a ele.</translation>
    </message>
    <message>
        <source>Choose another window</source>
        <translation>Escolher outro intervalo</translation>
    </message>
    <message>
        <source>Live control of this device is not open yet</source>
        <translation>O controlo LIVE deste dispositivo ainda não está aberto</translation>
    </message>
    <message>
        <source>The API runs commands of this family in the sandbox only for now.</source>
        <translation>Por agora, a API só executa comandos desta família em SANDBOX.</translation>
    </message>
    <message>
        <source>This device is read-only</source>
        <translation>Este dispositivo é só de leitura</translation>
    </message>
    <message>
        <source>Solar inverters and vehicles can be read but not commanded through the API.</source>
        <translation>Os inversores solares e os veículos podem ser lidos mas não comandados através da API.</translation>
    </message>
    <message>
        <source>The device does not declare the setting, or it can only be read.</source>
        <translation>O dispositivo não declara a definição, ou ela é só de leitura.</translation>
    </message>
    <message>
        <source>That setting can only be read</source>
        <translation>Essa definição é só de leitura</translation>
    </message>
    <message>
        <source>The device reports it but does not let it be changed from here.</source>
        <translation>O dispositivo comunica-a mas não deixa que seja alterada a partir daqui.</translation>
    </message>
    <message>
        <source>That value is outside what the setting takes</source>
        <translation>Esse valor está fora do que a definição aceita</translation>
    </message>
    <message>
        <source>The limits belong to the device and can change between two reads.</source>
        <translation>Os limites pertencem ao dispositivo e podem mudar entre duas leituras.</translation>
    </message>
    <message>
        <source>A device holds one action at a time. Decide what happens to the one that is there.</source>
        <translation>Um dispositivo tem uma ação de cada vez. É preciso decidir o que acontece à existente.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>It has started already</source>
        <translation>Já começou</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled. Another command can still override what it does.</source>
        <translation>Só uma ação agendada pode ser cancelada. Outro comando ainda pode sobrepor-se ao que ela faz.</translation>
    </message>
    <message>
        <source>Send another command</source>
        <translation>Enviar outro comando</translation>
    </message>
    <message>
        <source>Its own scheduler holds it</source>
        <translation>Está sob o seu próprio programador</translation>
    </message>
    <message>
        <source>The maker&apos;s own schedule blocks commands from outside. Sent again with cancel_and_replace, the command switches that schedule off.</source>
        <translation>A programação do próprio fabricante bloqueia comandos de fora. Enviado de novo com cancel_and_replace, o comando desliga essa programação.</translation>
    </message>
    <message>
        <source>Replace its schedule</source>
        <translation>Substituir a programação</translation>
    </message>
    <message>
        <source>The API did not understand the request</source>
        <translation>A API não entendeu o pedido</translation>
    </message>
    <message>
        <source>Something in it is outside the vocabulary of the API. Look at the request and change it.</source>
        <translation>Algo nele está fora do vocabulário da API. É preciso ver o pedido e alterá-lo.</translation>
    </message>
    <message>
        <source>Not offered by the API yet</source>
        <translation>Ainda não oferecido pela API</translation>
    </message>
    <message>
        <source>The API documents this but does not do it yet. It is not tried again.</source>
        <translation>A API documenta isto mas ainda não o faz. Não é tentado de novo.</translation>
    </message>
    <message>
        <source>The API failed on its side</source>
        <translation>A API falhou do seu lado</translation>
    </message>
    <message>
        <source>Something broke inside the API. Reads are tried again by themselves; commands are not.</source>
        <translation>Algo avariou dentro da API. As leituras são repetidas por si só; os comandos não.</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud could not be reached</source>
        <translation>A nuvem do fabricante não pôde ser contactada</translation>
    </message>
    <message>
        <source>The API did not get through to the maker. What is shown are the last known values.</source>
        <translation>A API não conseguiu chegar ao fabricante. São mostrados os últimos valores conhecidos.</translation>
    </message>
    <message>
        <source>The service is not available just now</source>
        <translation>O serviço não está disponível de momento</translation>
    </message>
    <message>
        <source>An outage at the maker or at the API. It usually passes.</source>
        <translation>Uma falha no fabricante ou na API. Costuma passar.</translation>
    </message>
    <message>
        <source>The maker did not answer in time</source>
        <translation>O fabricante não respondeu a tempo</translation>
    </message>
    <message>
        <source>The device or the maker&apos;s cloud took too long. What is shown are the last known values.</source>
        <translation>O dispositivo ou a nuvem do fabricante demorou demasiado. São mostrados os últimos valores conhecidos.</translation>
    </message>
    <message>
        <source>The maker reported an error without a name</source>
        <translation>O fabricante comunicou um erro sem nome</translation>
    </message>
    <message>
        <source>The API could not tell what went wrong at the maker.</source>
        <translation>A API não soube dizer o que correu mal no fabricante.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Próximo passo: aqui</translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation>Próximo passo: o cliente</translation>
    </message>
    <message>
        <source>The maker&apos;s turn</source>
        <translation>Próximo passo: o fabricante</translation>
    </message>
    <message>
        <source>Amps&apos; turn</source>
        <translation>Próximo passo: a Amps</translation>
    </message>
    <message>
        <source>The administrator&apos;s turn</source>
        <translation>Próximo passo: o administrador</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: it passes by itself or stays as it is</source>
        <translation>Ninguém tem de agir: passa por si só ou fica como está</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>It declared %1 when the form was opened.</source>
        <translation>Declarava %1 quando o formulário foi aberto.</translation>
    </message>
    <message>
        <source>%1 is more than it accepts now (%2)</source>
        <translation>%1 é mais do que aceita agora (%2)</translation>
    </message>
    <message>
        <source>%1 is less than it accepts now (%2)</source>
        <translation>%1 é menos do que aceita agora (%2)</translation>
    </message>
    <message>
        <source>%1 is not accepted now (%2)</source>
        <translation>%1 não é aceite agora (%2)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1 is given in %2 here, not in %3</source>
        <translation>%1 indica-se aqui em %2, não em %3</translation>
    </message>
    <message>
        <source>%1 can only be read</source>
        <translation>%1 é só de leitura</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>The device declares: %1.</source>
        <translation>O dispositivo declara: %1.</translation>
    </message>
    <message>
        <source>The API says: %1.</source>
        <translation>A API diz: %1.</translation>
    </message>
    <message>
        <source>It cannot be replaced or queued behind. Wait until it ends, then ask again.</source>
        <translation>Não pode ser substituída nem ter outra em fila atrás. Esperar até terminar e perguntar de novo.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends</source>
        <translation>Esperar e perguntar de novo quando terminar</translation>
    </message>
    <message>
        <source>Nothing was sent to the device.</source>
        <translation>Nada foi enviado ao dispositivo.</translation>
    </message>
    <message>
        <source>Whether the device was told is not certain.</source>
        <translation>Não é certo que o dispositivo tenha sido informado.</translation>
    </message>
    <message>
        <source>The API refused without naming a reason</source>
        <translation>A API recusou sem indicar um motivo</translation>
    </message>
    <message>
        <source>The API gave no explanation.</source>
        <translation>A API não deu explicação.</translation>
    </message>
    <message>
        <source>The API answered %1 without naming a reason</source>
        <translation>A API respondeu %1 sem indicar um motivo</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>acima de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>abaixo de %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>não aceite</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>só de leitura</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>unidade errada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud cannot reach %2. It may be switched off or without internet.</source>
        <translation>A nuvem do fabricante não alcança %2. O equipamento pode estar desligado ou sem internet.</translation>
    </message>
    <message>
        <source>%1 does not take that command</source>
        <translation>%1 não aceita esse comando</translation>
    </message>
    <message>
        <source>%1 does not have that setting</source>
        <translation>%1 não tem essa definição</translation>
    </message>
    <message>
        <source>%1 already has an action</source>
        <translation>%1 já tem uma ação</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 aceita %2.</translation>
    </message>
    <message>
        <source>%1 does not take %2 now</source>
        <translation>%1 não aceita %2 agora</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 não aceita %2</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <translation>A ação %1 já começou</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyHistory</name>
    <message>
        <source>%1 in</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>saída %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>Devices known</source>
        <translation>Dispositivos conhecidos</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Em falta</translation>
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
        <translation>Carregador VE</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning</extracomment>
        <translation>AVAC</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>Inversor solar</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veículo</translation>
    </message>
    <message>
        <source>battery</source>
        <comment>inside a sentence</comment>
        <translation>bateria</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <comment>inside a sentence</comment>
        <translation>inversor solar</translation>
    </message>
    <message>
        <source>vehicle</source>
        <comment>inside a sentence</comment>
        <translation>veículo</translation>
    </message>
</context>
<context>
    <name>fleet::FieldWords</name>
    <message>
        <source>Acknowledged at</source>
        <extracomment>A time: when the device or the maker took an action on</extracomment>
        <translation>Recebida às</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Yes or no: whether heating or cooling runs right now</extracomment>
        <translation>Em funcionamento</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Yes or no: whether the maker&apos;s cloud reaches the device</extracomment>
        <translation>Acessível</translation>
    </message>
    <message>
        <source>Backup floor</source>
        <extracomment>Setting of a battery, percent: lowest level ever, even in a power cut</extracomment>
        <translation>Limite mínimo de reserva</translation>
    </message>
    <message>
        <source>Battery capacity</source>
        <extracomment>Energy that a vehicle&apos;s battery holds when full</extracomment>
        <translation>Capacidade da bateria</translation>
    </message>
    <message>
        <source>Battery level</source>
        <extracomment>Level of a vehicle&apos;s battery, percent</extracomment>
        <translation>Nível da bateria</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Tipo de cache</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>Energy that a battery holds when full</extracomment>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <extracomment>Level, percent, at which a vehicle stops charging</extracomment>
        <translation>Limite de carga</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <extracomment>Power into a battery or a vehicle</extracomment>
        <translation>Potência de carga</translation>
    </message>
    <message>
        <source>Charge time remaining</source>
        <translation>Tempo de carga restante</translation>
    </message>
    <message>
        <source>Charge ceiling</source>
        <extracomment>Setting of a battery, percent: highest level it charges to</extracomment>
        <translation>Limite máximo de carga</translation>
    </message>
    <message>
        <source>Charging</source>
        <extracomment>Yes or no: whether a vehicle charges right now</extracomment>
        <translation>A carregar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Concluída às</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Estratégias de conflito</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <extracomment>Temperature at which cooling begins</extracomment>
        <translation>Ponto de arrefecimento</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criada às</translation>
    </message>
    <message>
        <source>Current mode</source>
        <extracomment>The command that a battery follows until it is told otherwise</extracomment>
        <translation>Modo atual</translation>
    </message>
    <message>
        <source>Current power</source>
        <extracomment>Power, as of now</extracomment>
        <translation>Potência atual</translation>
    </message>
    <message>
        <source>Current schedule</source>
        <translation>Programação atual</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>ID do dispositivo</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Tipo de dispositivo</translation>
    </message>
    <message>
        <source>Discharge limit</source>
        <extracomment>Level, percent, below which a battery does not discharge</extracomment>
        <translation>Limite de descarga</translation>
    </message>
    <message>
        <source>Discharge floor</source>
        <extracomment>Setting of a battery, percent: lowest level in normal operation</extracomment>
        <translation>Limite mínimo de descarga</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>A length of time</extracomment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Energy total</source>
        <extracomment>Energy made since the inverter was put in</extracomment>
        <translation>Energia total</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de erro</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Mensagem de erro</translation>
    </message>
    <message>
        <source>Export limit</source>
        <extracomment>Setting of a battery: most power that it may feed into the grid</extracomment>
        <translation>Limite de injeção</translation>
    </message>
    <message>
        <source>Fully charged</source>
        <extracomment>Yes or no: whether a vehicle&apos;s battery is full</extracomment>
        <translation>Carga completa</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <extracomment>Temperature at which heating begins</extracomment>
        <translation>Ponto de aquecimento</translation>
    </message>
    <message>
        <source>Hold type</source>
        <extracomment>What a thermostat is held by: its own schedule, or a setting that stands until it is changed</extracomment>
        <translation>Tipo de retenção</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidade</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Is charging</source>
        <extracomment>Yes or no, of a charger</extracomment>
        <translation>Está a carregar</translation>
    </message>
    <message>
        <source>Is connected</source>
        <extracomment>Yes or no, of a charger: whether a vehicle is plugged in</extracomment>
        <translation>Está ligado</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Última ação</translation>
    </message>
    <message>
        <source>Last pulled at</source>
        <extracomment>A time: when the service last asked the maker</extracomment>
        <translation>Última leitura às</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>How full a battery is, percent</extracomment>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Max current</source>
        <extracomment>Electric current, amps</extracomment>
        <translation>Corrente máxima</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Potência máxima</translation>
    </message>
    <message>
        <source>Max charge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Corrente máxima de carga</translation>
    </message>
    <message>
        <source>Max charge rate</source>
        <extracomment>Setting of a charger: most power that it may give to a vehicle</extracomment>
        <translation>Potência máxima de carga</translation>
    </message>
    <message>
        <source>Max discharge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>Corrente máxima de descarga</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
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
        <translation>Próxima execução às</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Plugged</source>
        <extracomment>Yes or no, of a vehicle</extracomment>
        <translation>Ligado à ficha</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Parameter of a command: most power to charge or discharge with</extracomment>
        <translation>Potência</translation>
    </message>
    <message>
        <source>Power rate limit</source>
        <extracomment>What the hardware of a charger can give at most</extracomment>
        <translation>Limite de potência</translation>
    </message>
    <message>
        <source>Producing</source>
        <extracomment>Yes or no, of a solar inverter</extracomment>
        <translation>A produzir</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>How far a vehicle gets</extracomment>
        <translation>Autonomia</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <extracomment>How often a schedule comes back</extracomment>
        <translation>Repetição</translation>
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
        <translation>Programador ativo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Slots</source>
        <extracomment>The steps of a schedule</extracomment>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a reading comes from: live, cache, projection, fallback</extracomment>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
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
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Parameter of a command: the level or the temperature to reach</extracomment>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Atualizada às</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id do utilizador</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Aquecer e arrefecer sozinho</translation>
    </message>
    <message>
        <source>Serve the home by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Alimentar a casa sozinho</translation>
    </message>
    <message>
        <source>Feed the grid by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Injetar na rede sozinho</translation>
    </message>
    <message>
        <source>Be kept as a backup</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Manter como reserva</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>A command, of a battery or a charger</extracomment>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Arrefecimento</translation>
    </message>
    <message>
        <source>Discharge</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>Descarregar</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Seguir a programação própria</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>A command: neither charge nor discharge, heat nor cool</extracomment>
        <translation>Pôr em repouso</translation>
    </message>
</context>
<context>
    <name>fleet::FleetGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Por família</translation>
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
        <translation>Por atenção</translation>
    </message>
    <message>
        <source>By freshness</source>
        <translation>Por atualidade</translation>
    </message>
    <message>
        <source>By last action</source>
        <translation>Por última ação</translation>
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
        <translation>Tudo o que é mostrado</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sem etiqueta</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>Não precisa de ninguém</translation>
    </message>
    <message>
        <source>Customer not looked up</source>
        <translation>Cliente não consultado</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Ainda sem ações</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Não comunicado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stored energy and its share of the capacity</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>how much is up to date, and how many devices no sum counts</comment>
        <translation>%1, %2 omitidos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s), net power %2, stored %3, can take %4, can give %5, can shed %6, up to date %7</source>
        <translation>
            <numerusform>%1, %n dispositivo, potência líquida %2, armazenado %3, pode receber %4, pode fornecer %5, pode deslastrar %6, atualizado %7</numerusform>
            <numerusform>%1, %n dispositivos, potência líquida %2, armazenado %3, pode receber %4, pode fornecer %5, pode deslastrar %6, atualizado %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>mais %Ln grupo</numerusform>
            <numerusform>mais %Ln grupos</numerusform>
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
        <translation>Todos os dispositivos por %1: %2; %3 falhados ou offline, %4 últimos conhecidos</translation>
    </message>
    <message>
        <source>charge level</source>
        <translation>nível de carga</translation>
    </message>
    <message>
        <source>age of its reading</source>
        <translation>idade da leitura</translation>
    </message>
    <message>
        <source>power</source>
        <translation>potência</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>median %1, half of them %2 to %3</source>
        <translation>mediana %1, metade entre %2 e %3</translation>
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
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Varrimento</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Abrandado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>Serviço em baixo</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Chave recusada</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>&quot;38 of 38, next in 0:19&quot;: devices seen of all, minutes and seconds until the next read</extracomment>
        <translation>%1, seguinte em %2</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 de %2 páginas</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <extracomment>&quot;170 of 205 pages, 28 s left&quot;</extracomment>
        <translation>%1, faltam %2 s</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>nova tentativa em %1</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1, nova tentativa em %2</translation>
    </message>
    <message>
        <source>the service does not accept this key</source>
        <translation>o serviço não aceita esta chave</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sem resposta há %1</translation>
    </message>
    <message>
        <source>%1 of %2 within 15 min</source>
        <extracomment>How complete the picture is: &quot;41,300 of 50,000 within 15 min&quot;</extracomment>
        <translation>%1 de %2 em 15 min</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service.</source>
        <translation>O relógio deste computador está %1 atrasado em relação ao serviço.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service.</source>
        <translation>O relógio deste computador está %1 adiantado em relação ao serviço.</translation>
    </message>
</context>
<context>
    <name>fleet::FleetSums</name>
    <message>
        <source>%1 left out</source>
        <translation>%1 fora da soma</translation>
    </message>
    <message>
        <source>%1 over 15 min old</source>
        <translation>%1 com mais de 15 min</translation>
    </message>
    <message>
        <source>%1 last known</source>
        <translation>%1 últimos conhecidos</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 offline</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 ausentes</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>%1 nunca lidos</translation>
    </message>
    <message>
        <source>all within 15 min</source>
        <translation>todos em 15 min</translation>
    </message>
    <message>
        <source>no devices</source>
        <translation>sem dispositivos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share of capacity</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no battery reports it</source>
        <translation>nenhuma bateria o comunica</translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 recente</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>power into batteries</comment>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>power out of batteries</comment>
        <translation>saída %1</translation>
    </message>
    <message>
        <source>%1 to take</source>
        <comment>energy until batteries are full</comment>
        <translation>%1 a receber</translation>
    </message>
    <message>
        <source>%1 to give</source>
        <comment>energy until batteries are at their floor</comment>
        <translation>%1 a fornecer</translation>
    </message>
    <message>
        <source>%1 of %2 producing</source>
        <translation>%1 de %2 a produzir</translation>
    </message>
    <message>
        <source>%1 of %2 in session</source>
        <translation>%1 de %2 em sessão</translation>
    </message>
    <message>
        <source>%1 scheduled</source>
        <translation>%1 agendadas</translation>
    </message>
    <message>
        <source>%1 failed today</source>
        <translation>%1 falhadas hoje</translation>
    </message>
    <message>
        <source>left out: %1 · %2 · %3</source>
        <comment>of what can be taken, given, shed</comment>
        <translation>omitidos: %1 · %2 · %3</translation>
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
        <translation>Última ação</translation>
    </message>
    <message>
        <source>Source, age</source>
        <translation>Origem, idade</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
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
        <translation>Numa frase</translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation>Nome ou modelo</translation>
    </message>
    <message>
        <source>the connection changed before it was written</source>
        <translation>a ligação mudou antes de ser escrito</translation>
    </message>
</context>
<context>
    <name>fleet::FleetWindows</name>
    <message>
        <source>The key came from AMPS_API_KEY and stays in memory for this run.</source>
        <translation>A chave veio de AMPS_API_KEY e fica em memória nesta execução.</translation>
    </message>
    <message>
        <source>Asking this computer’s keyring for the key …</source>
        <translation>A pedir a chave ao porta-chaves deste computador …</translation>
    </message>
    <message>
        <source>The keyring holds no key for this profile.</source>
        <translation>O porta-chaves não tem chave para este perfil.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works, so the key has to be entered for each run.</source>
        <translation>Este computador não tem um porta-chaves que funcione, por isso a chave tem de ser introduzida em cada execução.</translation>
    </message>
    <message>
        <source>The keyring refused to give out the key.</source>
        <translation>O porta-chaves recusou-se a entregar a chave.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it, or enter the key here.</source>
        <translation>O porta-chaves não responde; pode estar bloqueado. Desbloqueá-lo ou introduzir a chave aqui.</translation>
    </message>
    <message>
        <source>The key in the keyring is of another environment than this profile. It is not used.</source>
        <translation>A chave no porta-chaves é de outro ambiente que não o deste perfil. Não é usada.</translation>
    </message>
    <message>
        <source>Enter the new key. It takes the place of the earlier one.</source>
        <translation>Introduzir a nova chave. Toma o lugar da anterior.</translation>
    </message>
    <message>
        <source>“%1” is open in another run. Close it there first.</source>
        <translation>“%1” está aberto noutra execução. Fechar lá primeiro.</translation>
    </message>
    <message>
        <source>The audit log could not be kept; it is still in %1.</source>
        <translation>O registo de auditoria não pôde ser guardado; continua em %1.</translation>
    </message>
    <message>
        <source>Something in %1 could not be removed.</source>
        <translation>Algo em %1 não pôde ser removido.</translation>
    </message>
    <message>
        <source>The keyring did not confirm that the key is gone; look for “amps-fleet” in it.</source>
        <translation>O porta-chaves não confirmou que a chave desapareceu; procurar nele “amps-fleet”.</translation>
    </message>
</context>
<context>
    <name>fleet::Format</name>
    <message>
        <source>percent</source>
        <translation>por cento</translation>
    </message>
    <message>
        <source>kilowatts</source>
        <translation>quilowatts</translation>
    </message>
    <message>
        <source>megawatts</source>
        <translation>megawatts</translation>
    </message>
    <message>
        <source>kilowatt-hours</source>
        <translation>quilowatts-hora</translation>
    </message>
    <message>
        <source>megawatt-hours</source>
        <translation>megawatts-hora</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>graus Celsius</translation>
    </message>
    <message>
        <source>degrees Fahrenheit</source>
        <translation>graus Fahrenheit</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>não comunicado</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>menos %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>mais %1</translation>
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
        <translation>%n dias</translation>
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
        <translation>Ontem %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Amanhã %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <translation>%1 %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>quilómetros</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>milhas</translation>
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
        <translation>amperes</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>volts</translation>
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
        <translation>Leitura guardada (%1)</translation>
    </message>
    <message>
        <source>Stored reading</source>
        <translation>Leitura guardada</translation>
    </message>
    <message>
        <source>No sync since %1</source>
        <translation>Sem sincronização desde: %1</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>Sem sincronização</translation>
    </message>
    <message>
        <source>No longer listed, last read %1</source>
        <translation>Já não listado, última leitura %1</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Já não listado</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nunca lido</translation>
    </message>
    <message>
        <source>%1, age not reported</source>
        <extracomment>%1 is where a reading comes from: live, cache, projection</extracomment>
        <translation>%1, idade não comunicada</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation>%1 há %2</translation>
    </message>
    <message>
        <source>1 second old</source>
        <translation>com 1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds old</source>
        <translation>
            <numerusform>com %n segundo</numerusform>
            <numerusform>com %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>com 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>com %n minuto</numerusform>
            <numerusform>com %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour old</source>
        <translation>com 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>com %n hora</numerusform>
            <numerusform>com %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>com 1 dia</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>com %n dia</numerusform>
            <numerusform>com %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Where a reading comes from: read from the maker just now</extracomment>
        <translation>em direto</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>Where a reading comes from: the last one that the platform kept</extracomment>
        <translation>cache</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>Where a reading comes from: calculated ahead from the last one</extracomment>
        <translation>previsto</translation>
    </message>
    <message>
        <source>fallback</source>
        <extracomment>Where a reading comes from: an old one, as the maker does not answer</extracomment>
        <translation>último conhecido</translation>
    </message>
</context>
<context>
    <name>fleet::GateSheet</name>
    <message>
        <source>not declared</source>
        <translation>não declarado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponível</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponível</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>Estratégias de conflito</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programação</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Última ação</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ainda por vir</translation>
    </message>
    <message>
        <source>has passed, if the plant is in your zone</source>
        <translation>já passou, se a instalação estiver neste fuso</translation>
    </message>
    <message>
        <source>This goes to the built-in demonstration</source>
        <translation>Isto vai para a demonstração incorporada</translation>
    </message>
    <message>
        <source>This goes to a simulated user</source>
        <translation>Isto vai para um utilizador simulado</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>Isto vai para um dispositivo simulado</translation>
    </message>
    <message>
        <source>A real customer and their real devices</source>
        <translation>Um cliente real e os seus dispositivos reais</translation>
    </message>
    <message>
        <source>Send %1 to demo</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Enviar %1 para DEMO</translation>
    </message>
    <message>
        <source>Send %1 to sandbox</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Enviar %1 para SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send %1 to LIVE</source>
        <extracomment>%1 is a command as the API spells it; the button is held down</extracomment>
        <translation>Manter premido para enviar %1 para LIVE</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; %4</source>
        <translation>Em curso: %1 %2, %3. Um dispositivo tem uma ação de cada vez; %4</translation>
    </message>
    <message>
        <source>Nothing is in flight.</source>
        <translation>Nada está em curso.</translation>
    </message>
    <message>
        <source>In flight: %1 (%2), %3.</source>
        <translation>Em curso: %1 (%2), %3.</translation>
    </message>
    <message>
        <source>A device holds one action: it is replaced (cancel_and_replace).</source>
        <translation>Um dispositivo tem uma ação de cada vez: é substituída (cancel_and_replace).</translation>
    </message>
    <message>
        <source>It has started and cannot be replaced any more: the API will refuse until it ends.</source>
        <translation>Já começou e não pode ser substituída: a API recusará até terminar.</translation>
    </message>
    <message>
        <source>It stays; yours starts when it ends, at %1 (queue_after).</source>
        <translation>Mantém-se; a nova começa quando ela terminar: %1 (queue_after).</translation>
    </message>
    <message>
        <source>It has no end, so nothing can be queued behind it: the API will refuse.</source>
        <translation>Não tem fim, por isso nada pode ficar em fila atrás: a API recusará.</translation>
    </message>
    <message>
        <source>A device holds one action: %1 decides.</source>
        <translation>Um dispositivo tem uma ação de cada vez: decide %1.</translation>
    </message>
    <message>
        <source>A device holds one action: it stays booked and the API will ask what to do.</source>
        <translation>Um dispositivo tem uma ação de cada vez: continua agendada e a API perguntará o que fazer.</translation>
    </message>
    <message>
        <source>A device holds one action: it must be waited for.</source>
        <translation>Um dispositivo tem uma ação de cada vez: é preciso esperar por ela.</translation>
    </message>
    <message>
        <source>onConflict: %1</source>
        <translation>onConflict: %1</translation>
    </message>
    <message>
        <source>No onConflict sent: a collision will ask you again</source>
        <translation>Sem onConflict: uma colisão voltará a perguntar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Now, as soon as it is sent</source>
        <translation>Agora, assim que for enviado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>The home may have %1 or less as backup afterwards.</source>
        <translation>A casa pode ficar depois com %1 ou menos de reserva.</translation>
    </message>
    <message>
        <source>Without a target it stops at the device&apos;s own floor: the home may be left without backup.</source>
        <translation>Sem objetivo, para no limite mínimo do próprio dispositivo: a casa pode ficar sem reserva.</translation>
    </message>
    <message>
        <source>%1 stands until another command replaces it.</source>
        <translation>%1 mantém-se até outro comando o substituir.</translation>
    </message>
    <message>
        <source>The home&apos;s own schedule pauses until follow_schedule is sent.</source>
        <translation>A programação própria da casa fica em pausa até ser enviado follow_schedule.</translation>
    </message>
    <message>
        <source>At the end of the window the battery goes to idle and keeps its level.</source>
        <translation>No fim do intervalo a bateria entra em repouso e mantém o nível.</translation>
    </message>
    <message>
        <source>At the end of the window the device goes back by itself.</source>
        <translation>No fim do intervalo o dispositivo volta sozinho ao estado anterior.</translation>
    </message>
    <message>
        <source>The device&apos;s own schedule will be switched off.</source>
        <translation>A programação própria do dispositivo será desligada.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; another command overrides it.</source>
        <translation>Não pode ser cancelado depois de enviado; outro comando sobrepõe-se a ele.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; the way back is to send %1 again.</source>
        <translation>Não pode ser cancelado depois de enviado; para voltar atrás é preciso enviar %1 de novo.</translation>
    </message>
    <message>
        <source>You can cancel it until it starts, %1. Once acknowledged, only another command can override it.</source>
        <translation>Pode ser cancelada até começar, %1. Uma vez recebida, só outro comando se lhe pode sobrepor.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Settings make no action: nothing in flight is touched.</source>
        <translation>As definições não criam ações: nada do que está em curso é afetado.</translation>
    </message>
    <message>
        <source>The device keeps it until it is changed again. Some makers confirm without looking: the next reading is the proof.</source>
        <translation>O dispositivo mantém-na até ser alterada de novo. Alguns fabricantes confirmam sem verificar: a prova é a leitura seguinte.</translation>
    </message>
    <message>
        <source>The way back is to set %1.</source>
        <translation>Para voltar atrás, definir %1.</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Cancelar %1?</translation>
    </message>
    <message>
        <source>%1 is what is cancelled.</source>
        <translation>O que se cancela é %1.</translation>
    </message>
    <message>
        <source>It will not run. The device goes on with what it does now.</source>
        <translation>Não será executada. O dispositivo continua com o que está a fazer.</translation>
    </message>
    <message>
        <source>A cancelled action does not come back: it would have to be sent anew.</source>
        <translation>Uma ação cancelada não volta: teria de ser enviada de novo.</translation>
    </message>
    <message>
        <source>Revoke the consent of %1 for every device?</source>
        <translation>Revogar o consentimento de %1 para todos os dispositivos?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the consent of %1 for %n device(s)?</source>
        <translation>
            <numerusform>Revogar o consentimento de %1 para %n dispositivo?</numerusform>
            <numerusform>Revogar o consentimento de %1 para %n dispositivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Todos os dispositivos</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>associado</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>não associado</translation>
    </message>
    <message>
        <source>Reading and commanding these devices stops at once.</source>
        <translation>A leitura e o comando destes dispositivos param de imediato.</translation>
    </message>
    <message>
        <source>The stored logins are deleted.</source>
        <translation>As credenciais guardadas são eliminadas.</translation>
    </message>
    <message>
        <source>There is no way back but the customer linking the devices again.</source>
        <translation>Não há retorno, a não ser que o cliente associe os dispositivos de novo.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3, %4.</source>
        <translation>Nada está em curso. A última ação foi %1 (%2): %3, %4.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3.</source>
        <translation>Nada está em curso. A última ação foi %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Bloco %1</translation>
    </message>
    <message>
        <source>A schedule makes no action now: nothing in flight is touched.</source>
        <translation>Uma programação não cria agora nenhuma ação: nada do que está em curso é afetado.</translation>
    </message>
    <message>
        <source>The device does this by itself, without asking again.</source>
        <translation>O dispositivo faz isto por si, sem voltar a perguntar.</translation>
    </message>
    <message>
        <source>The device does this by itself every day, until the schedule is changed or cancelled.</source>
        <translation>O dispositivo faz isto por si todos os dias, até a programação ser alterada ou cancelada.</translation>
    </message>
    <message>
        <source>It takes the place of %1.</source>
        <translation>Toma o lugar de %1.</translation>
    </message>
    <message>
        <source>The way back is to set the old schedule again.</source>
        <translation>Para voltar atrás, definir de novo a programação antiga.</translation>
    </message>
    <message>
        <source>The way back is to cancel the schedule.</source>
        <translation>Para voltar atrás, cancelar a programação.</translation>
    </message>
    <message>
        <source>Cancel the schedule %1?</source>
        <translation>Cancelar a programação %1?</translation>
    </message>
    <message>
        <source>An action that it has begun already is not touched.</source>
        <translation>Uma ação que ela já tenha começado não é afetada.</translation>
    </message>
    <message>
        <source>The device no longer does any of this by itself.</source>
        <translation>O dispositivo já não faz nada disto por si.</translation>
    </message>
    <message>
        <source>The way back is to set the schedule once more.</source>
        <translation>Para voltar atrás, definir a programação outra vez.</translation>
    </message>
    <message>
        <source>A real battery in a customer&apos;s home</source>
        <translation>Uma bateria real em casa de um cliente</translation>
    </message>
    <message>
        <source>A real charger in a customer&apos;s home</source>
        <translation>Um carregador real em casa de um cliente</translation>
    </message>
    <message>
        <source>A real heating and cooling in a customer&apos;s home</source>
        <translation>Uma climatização real em casa de um cliente</translation>
    </message>
    <message>
        <source>A real solar inverter in a customer&apos;s home</source>
        <translation>Um inversor solar real em casa de um cliente</translation>
    </message>
    <message>
        <source>A real vehicle in a customer&apos;s home</source>
        <translation>Um veículo real em casa de um cliente</translation>
    </message>
    <message>
        <source>A real device in a customer&apos;s home</source>
        <translation>Um dispositivo real em casa de um cliente</translation>
    </message>
    <message>
        <source>Send settings to demo</source>
        <translation>Enviar as definições para DEMO</translation>
    </message>
    <message>
        <source>Send settings to sandbox</source>
        <translation>Enviar as definições para SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send settings to LIVE</source>
        <translation>Manter premido para enviar as definições para LIVE</translation>
    </message>
    <message>
        <source>Send the cancellation to demo</source>
        <translation>Enviar o cancelamento para DEMO</translation>
    </message>
    <message>
        <source>Send the cancellation to sandbox</source>
        <translation>Enviar o cancelamento para SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the cancellation to LIVE</source>
        <translation>Manter premido para enviar o cancelamento para LIVE</translation>
    </message>
    <message>
        <source>Send the schedule to demo</source>
        <translation>Enviar a programação para DEMO</translation>
    </message>
    <message>
        <source>Send the schedule to sandbox</source>
        <translation>Enviar a programação para SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the schedule to LIVE</source>
        <translation>Manter premido para enviar a programação para LIVE</translation>
    </message>
    <message>
        <source>Send the revocation to demo</source>
        <translation>Enviar a revogação para DEMO</translation>
    </message>
    <message>
        <source>Send the revocation to sandbox</source>
        <translation>Enviar a revogação para SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the revocation to LIVE</source>
        <translation>Manter premido para enviar a revogação para LIVE</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; a collision will ask you again.</source>
        <extracomment>A command, its id, its state</extracomment>
        <translation>Em curso: %1 %2, %3. Um dispositivo só tem uma ação de cada vez; numa colisão, será perguntado de novo.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Recebe até %1 até chegar a %2, %3.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>Fornece até %1 até chegar a %2, %3.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Recebe até %1 até chegar a %2.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>Fornece até %1 até chegar a %2.</translation>
    </message>
    <message>
        <source>It draws up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Recebe até %1.</translation>
    </message>
    <message>
        <source>It gives up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>Fornece até %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Recebe o máximo que pode até chegar a %1.</translation>
    </message>
    <message>
        <source>It gives as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>Fornece o máximo que pode até chegar a %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can.</source>
        <translation>Recebe o máximo que pode.</translation>
    </message>
    <message>
        <source>It gives as much as it can.</source>
        <translation>Fornece o máximo que pode.</translation>
    </message>
    <message>
        <source>Then it rests and stays in %1 until another command replaces it.</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>Depois repousa e fica em %1 até outro comando o substituir.</translation>
    </message>
    <message>
        <source>Change %1 %2 to %3?</source>
        <extracomment>A setting, &quot;of this battery&quot;, and its new value</extracomment>
        <translation>Alterar %1 %2 para %3?</translation>
    </message>
    <message numerus="yes">
        <source>Change %n setting(s) %1?</source>
        <extracomment>%1 is &quot;of this battery&quot;</extracomment>
        <translation>
            <numerusform>Alterar %n definição %1?</numerusform>
            <numerusform>Alterar %n definições %1?</numerusform>
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
        <translation>Alterar a programação %1?</translation>
    </message>
    <message>
        <source>Set a schedule for %1?</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>Definir uma programação para %1?</translation>
    </message>
</context>
<context>
    <name>fleet::Grade</name>
    <message>
        <source>It cannot be undone.</source>
        <translation>Não pode ser anulado.</translation>
    </message>
    <message>
        <source>LIVE: real equipment.</source>
        <translation>LIVE: equipamento real.</translation>
    </message>
    <message>
        <source>%1: nothing real is touched.</source>
        <translation>%1: nada de real é tocado.</translation>
    </message>
    <message>
        <source>Every device of this user.</source>
        <translation>Todos os dispositivos deste utilizador.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) at once.</source>
        <translation>
            <numerusform>%n dispositivo de uma vez.</numerusform>
            <numerusform>%n dispositivos de uma vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values shown are old, and reading them again did not work.</source>
        <translation>Os valores mostrados são antigos e lê-los de novo não resultou.</translation>
    </message>
    <message>
        <source>The values shown are old.</source>
        <translation>Os valores mostrados são antigos.</translation>
    </message>
    <message>
        <source>It runs at once and cannot be cancelled.</source>
        <translation>É executado de imediato e não pode ser cancelado.</translation>
    </message>
</context>
<context>
    <name>fleet::History</name>
    <message>
        <source>Another window or desk records this history; this one reads it.</source>
        <translation>Outra janela ou outro posto grava este histórico; esta só o lê.</translation>
    </message>
    <message>
        <source>No room for history: readings are shown but not recorded.</source>
        <translation>Sem espaço para o histórico: as leituras são mostradas mas não gravadas.</translation>
    </message>
    <message>
        <source>History cannot be kept: readings are shown but not recorded.</source>
        <translation>O histórico não pode ser guardado: as leituras são mostradas mas não gravadas.</translation>
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
        <translation>Até (%1)</translation>
    </message>
</context>
<context>
    <name>fleet::InspectorModel</name>
    <message>
        <source>none</source>
        <comment>status of a request that got no answer</comment>
        <translation>nenhum</translation>
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
        <translation>varrimento</translation>
    </message>
    <message>
        <source>open device</source>
        <translation>dispositivo aberto</translation>
    </message>
    <message>
        <source>follow actions</source>
        <translation>acompanhar ações</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>definições</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelamento</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimento</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programação</translation>
    </message>
    <message>
        <source>health</source>
        <translation>estado do serviço</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outras</translation>
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
        <translation>O diário de comandos não pode ser escrito: %1</translation>
    </message>
    <message>
        <source>The journal of commands is damaged. Look at what the devices are doing, then move the file away to begin a new one: %1</source>
        <translation>O diário de comandos está danificado. Ver o que os dispositivos estão a fazer e depois mover o ficheiro para começar um novo: %1</translation>
    </message>
    <message>
        <source>it was made by a newer version of this application.</source>
        <translation>foi feito por uma versão mais recente desta aplicação.</translation>
    </message>
</context>
<context>
    <name>fleet::IntentWords</name>
    <message>
        <source>There was no connection. Nothing left this computer.</source>
        <translation>Não havia ligação. Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>Writing was locked before it could be sent. Nothing left this computer.</source>
        <translation>A escrita foi bloqueada antes de poder ser enviado. Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>The connection was not the environment that was confirmed. Nothing left this computer.</source>
        <translation>A ligação não era ao ambiente confirmado. Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>O diário não pôde ser escrito, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The window was closing. Nothing left this computer.</source>
        <translation>A janela estava a fechar. Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceite: %1</translation>
    </message>
    <message>
        <source>The next reading of the device is the proof.</source>
        <translation>A prova é a próxima leitura do dispositivo.</translation>
    </message>
    <message>
        <source>The service confirmed it.</source>
        <translation>O serviço confirmou.</translation>
    </message>
    <message>
        <source>Booked for %1 (%2), %3 UTC.</source>
        <translation>Agendado para: %1 (%2), %3 UTC.</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Agendado.</translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <translation>Concluído: %1</translation>
    </message>
    <message>
        <source>The maker accepted it. The reading shows what the device does.</source>
        <translation>O fabricante aceitou. A leitura mostra o que o dispositivo faz.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>%1 is on its way to the maker.</source>
        <translation>%1 vai a caminho do fabricante.</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>cancelar %1</translation>
    </message>
    <message>
        <source>revoke the consent of %1</source>
        <translation>revogar o consentimento de %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>A enviar: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Não enviado: %1</translation>
    </message>
    <message>
        <source>We do not know whether it arrived: %1</source>
        <translation>Não se sabe se chegou: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n actions just like it from that moment. One may be yours, another desk&apos;s the other. It is not sent again.</source>
        <translation>
            <numerusform>Há %n ação exatamente igual desse momento. Pode ser daqui ou de outro posto. Não é enviada de novo.</numerusform>
            <numerusform>Há %n ações exatamente iguais desse momento. Uma pode ser daqui, a outra de outro posto. Não é enviada de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost on the way. The device is being read to find out; it is not sent again.</source>
        <translation>A ligação perdeu-se pelo caminho. O dispositivo está a ser lido para esclarecer; não é enviado de novo.</translation>
    </message>
    <message>
        <source>Not seen on the device: %1</source>
        <translation>Não visto no dispositivo: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and later readings show the old values.</source>
        <translation>A ligação perdeu-se pelo caminho e leituras posteriores mostram os valores antigos.</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>Não chegou: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and the service knows of no such action. It was not sent again.</source>
        <translation>A ligação perdeu-se pelo caminho e o serviço não conhece tal ação. Não foi enviada de novo.</translation>
    </message>
    <message>
        <source>It arrived after all: %1</source>
        <translation>Afinal chegou: %1</translation>
    </message>
    <message>
        <source>Booked for %1 UTC.</source>
        <translation>Agendado para %1 UTC.</translation>
    </message>
    <message numerus="yes">
        <source>schedule of %n slot(s), %1</source>
        <translation>
            <numerusform>programação de %n bloco, %1</numerusform>
            <numerusform>programação de %n blocos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cancel the schedule %1</source>
        <translation>cancelar a programação %1</translation>
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
        <translation>O endereço precisa de um esquema e de um anfitrião, como https://api.amps.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>O endereço tem de começar por https://.</translation>
    </message>
    <message>
        <source>Plain http goes to this computer only: anywhere else the key could be read on the way. Use https.</source>
        <translation>http simples só vai para este computador: noutro lado a chave poderia ser lida pelo caminho. Usar https.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>O endereço não pode conter utilizador nem palavra-passe.</translation>
    </message>
    <message>
        <source>The address must not hold a query or a fragment.</source>
        <translation>O endereço não pode conter uma consulta nem um fragmento.</translation>
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
        <translation>O endereço agora é outro.</translation>
    </message>
    <message>
        <source>This is a sandbox key. Use the SANDBOX door.</source>
        <translation>Esta é uma chave SANDBOX. Usar a entrada SANDBOX.</translation>
    </message>
    <message>
        <source>Sandbox key recognised</source>
        <translation>Chave SANDBOX reconhecida</translation>
    </message>
    <message>
        <source>This is a LIVE key: it reaches real equipment. Use the LIVE door.</source>
        <translation>Esta é uma chave LIVE: chega a equipamento real. Usar a entrada LIVE.</translation>
    </message>
    <message>
        <source>LIVE key recognised</source>
        <translation>Chave LIVE reconhecida</translation>
    </message>
    <message>
        <source>This prefix is unknown, which counts as LIVE. Use the LIVE door.</source>
        <translation>Este prefixo é desconhecido e conta como LIVE. Usar a entrada LIVE.</translation>
    </message>
    <message>
        <source>This prefix is unknown. It is treated as LIVE.</source>
        <translation>Este prefixo é desconhecido. É tratado como LIVE.</translation>
    </message>
    <message>
        <source>A key is one word without blanks.</source>
        <translation>Uma chave é uma palavra sem espaços.</translation>
    </message>
    <message numerus="yes">
        <source>That is no key: a key is one word of at least %n characters.</source>
        <translation>
            <numerusform>Isso não é uma chave: uma chave é uma palavra de pelo menos %n caráter.</numerusform>
            <numerusform>Isso não é uma chave: uma chave é uma palavra de pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was a sandbox key. It opens the SANDBOX door.</source>
        <translation>Era uma chave SANDBOX. Abre a entrada SANDBOX.</translation>
    </message>
    <message>
        <source>That was a LIVE key. It opens the LIVE door alone; nothing was sent.</source>
        <translation>Era uma chave LIVE. Abre só a entrada LIVE; nada foi enviado.</translation>
    </message>
    <message>
        <source>That key has an unknown prefix, which counts as LIVE. It opens the LIVE door alone.</source>
        <translation>Essa chave tem um prefixo desconhecido, que conta como LIVE. Abre só a entrada LIVE.</translation>
    </message>
    <message>
        <source>The copy in the clipboard was cleared.</source>
        <translation>A cópia na área de transferência foi apagada.</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>A verificar %1 …</translation>
    </message>
    <message>
        <source>Handing the key to the keyring …</source>
        <translation>A entregar a chave ao porta-chaves …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>A abrir …</translation>
    </message>
</context>
<context>
    <name>fleet::KeyKeeper</name>
    <message>
        <source>The key is kept in this computer’s keyring.</source>
        <translation>A chave está guardada no porta-chaves deste computador.</translation>
    </message>
    <message>
        <source>The keyring refused to keep the key. It stays in memory for this run and has to be entered again next time.</source>
        <translation>O porta-chaves recusou guardar a chave. Fica em memória nesta execução e tem de ser introduzida de novo da próxima vez.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. The key stays in memory for this run and has to be entered again next time.</source>
        <translation>O porta-chaves não responde; pode estar bloqueado. A chave fica em memória nesta execução e tem de ser introduzida de novo da próxima vez.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works. The key stays in memory for this run and has to be entered again next time; it is never written to a file.</source>
        <translation>Este computador não tem um porta-chaves que funcione. A chave fica em memória nesta execução e tem de ser introduzida de novo da próxima vez; nunca é escrita num ficheiro.</translation>
    </message>
</context>
<context>
    <name>fleet::Languages</name>
    <message>
        <source>As the desktop: %1</source>
        <comment>a language</comment>
        <translation>Como o ambiente de trabalho: %1</translation>
    </message>
</context>
<context>
    <name>fleet::LinkAddress</name>
    <message>
        <source>Enter the id of your app; it is in the dashboard.</source>
        <translation>Introduzir o id da aplicação; está no painel.</translation>
    </message>
    <message>
        <source>The id of an app holds letters, digits, dots, dashes and underscores only.</source>
        <translation>O id de uma aplicação só contém letras, algarismos, pontos, hífenes e sublinhados.</translation>
    </message>
    <message>
        <source>“%1” cannot be linked.</source>
        <translation>“%1” não pode ser associado.</translation>
    </message>
    <message>
        <source>The customer&apos;s reference must be an e-mail address of at most 100 characters.</source>
        <translation>A referência do cliente tem de ser um endereço de e-mail com 100 caracteres no máximo.</translation>
    </message>
    <message>
        <source>At most 100 devices can be linked at once.</source>
        <translation>Podem associar-se no máximo 100 dispositivos de uma vez.</translation>
    </message>
</context>
<context>
    <name>fleet::LocalBook</name>
    <message>
        <source>Names and notes cannot be read: %1</source>
        <translation>Os nomes e notas não podem ser lidos: %1</translation>
    </message>
    <message>
        <source>Names and notes cannot be read: %1 is damaged. It is left as it is.</source>
        <translation>Os nomes e notas não podem ser lidos: %1 está danificado. Fica tal como está.</translation>
    </message>
    <message>
        <source>Names and notes are kept for this run only: %1 could not be read.</source>
        <translation>Os nomes e notas são guardados só nesta execução: %1 não pôde ser lido.</translation>
    </message>
    <message>
        <source>Names and notes could not be kept: %1</source>
        <translation>Os nomes e notas não puderam ser guardados: %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Alteração de %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” for %n device(s)</source>
        <translation>
            <numerusform>Etiqueta “%1” para %n dispositivo</numerusform>
            <numerusform>Etiqueta “%1” para %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>O ficheiro é demasiado grande.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importação de %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n device(s)</source>
        <translation>
            <numerusform>Etiqueta “%1” retirada de %n dispositivo</numerusform>
            <numerusform>Etiqueta “%1” retirada de %n dispositivos</numerusform>
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
        <translation>Índice</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Ler a frota</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>A linguagem de consulta</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Um dispositivo</translation>
    </message>
    <message>
        <source>Commanding safely</source>
        <translation>Comandar com segurança</translation>
    </message>
    <message>
        <source>Actions and the audit log</source>
        <translation>Ações e o registo de auditoria</translation>
    </message>
    <message>
        <source>Customers, tickets, the inspector</source>
        <translation>Clientes, pedidos de suporte, o inspetor</translation>
    </message>
    <message>
        <source>Troubleshooting by message</source>
        <translation>Resolver problemas por mensagem</translation>
    </message>
    <message>
        <source>Keys and the command palette</source>
        <translation>Teclas e a paleta de comandos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Integrators</source>
        <translation>Integradores</translation>
    </message>
    <message>
        <source>History, charts, export</source>
        <translation>Histórico, gráficos, exportação</translation>
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
        <translation>abre o formulário, pergunta antes de enviar</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>a setting of the device</comment>
        <translation>Definir %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>Filter the fleet: %1</source>
        <translation>Filtrar a frota: %1</translation>
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
        <translation>Procurar “%1” na frota</translation>
    </message>
    <message>
        <source>Commands for %1</source>
        <translation>Comandos para %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
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
        <translation>Definições do dispositivo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
</context>
<context>
    <name>fleet::PendingCommand</name>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>sent %1 ago</source>
        <translation>enviado há %1</translation>
    </message>
</context>
<context>
    <name>fleet::PlanningLanes</name>
    <message>
        <source>maker not known</source>
        <translation>fabricante desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln ação</numerusform>
            <numerusform>%Ln ações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::PlantTime</name>
    <message>
        <source>if the plant is in your zone, %1</source>
        <translation>se a instalação estiver neste fuso, %1</translation>
    </message>
    <message>
        <source>the plant&apos;s clock was UTC%1%2 at the last booking</source>
        <translation>o relógio da instalação era UTC%1%2 no último agendamento</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1 from when it is sent: %2 in your zone</source>
        <translation>%1 a contar do envio: %2 neste fuso</translation>
    </message>
    <message>
        <source>%1 at the plant</source>
        <translation>%1 na instalação</translation>
    </message>
    <message>
        <source>No clock shows %1 that night, %2: it is skipped. The service decides what it takes it for.</source>
        <translation>Nenhum relógio mostra %1 nessa noite, %2: a hora é saltada. O serviço decide como a interpreta.</translation>
    </message>
    <message>
        <source>%1 at the plant, %2 (%3)</source>
        <translation>%1 na instalação, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 has passed, %2.</source>
        <translation>%1 já passou, %2.</translation>
    </message>
    <message>
        <source>That is more than 30 days ahead, %1.</source>
        <translation>Isso é mais de 30 dias à frente, %1.</translation>
    </message>
    <message>
        <source>%1 comes twice that night, %2: %3 and %4 UTC. The service decides which it takes.</source>
        <translation>%1 ocorre duas vezes nessa noite, %2: %3 e %4 UTC. O serviço decide qual usa.</translation>
    </message>
    <message>
        <source>The clocks change within this window: it lasts %1 and not %2, %3.</source>
        <translation>A hora muda dentro deste intervalo: dura %1 e não %2, %3.</translation>
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
        <translation>Esta aplicação não lê nada há %1. O que se vê pode estar desatualizado.</translation>
    </message>
    <message>
        <source>This application stood still, and has read nothing for %1. What you see may be out of date.</source>
        <translation>Esta aplicação esteve parada e não lê nada há %1. O que se vê pode estar desatualizado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands still. The ages of readings cannot be trusted.</source>
        <translation>O relógio deste computador está parado. As idades das leituras não são fiáveis.</translation>
    </message>
</context>
<context>
    <name>fleet::PrimitiveRegistry</name>
    <message>
        <source>unit as reported</source>
        <translation>unidade conforme comunicada</translation>
    </message>
    <message>
        <source>unit as declared in %1</source>
        <extracomment>%1 is the path of a command&apos;s parameter, commands.charge.power</extracomment>
        <translation>unidade conforme declarada em %1</translation>
    </message>
    <message>
        <source>unit as declared in settings</source>
        <translation>unidade conforme declarada nas definições</translation>
    </message>
    <message>
        <source>unit as documented</source>
        <translation>unidade conforme documentada</translation>
    </message>
    <message>
        <source>unit by its name</source>
        <translation>unidade pelo nome</translation>
    </message>
    <message>
        <source>given in Wh</source>
        <translation>indicado em Wh</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>no power into or out of a battery</comment>
        <translation>repouso</translation>
    </message>
    <message>
        <source>into the battery</source>
        <translation>para a bateria</translation>
    </message>
    <message>
        <source>out of the battery</source>
        <translation>da bateria</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a spoken quantity, and where it flows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>peak seen %1</source>
        <translation>pico visto %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 above the declared %2</source>
        <translation>%1 acima do declarado %2</translation>
    </message>
    <message>
        <source>%1 below the declared %2</source>
        <translation>%1 abaixo do declarado %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a bound and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ring 0 to 100</source>
        <translation>anel de 0 a 100</translation>
    </message>
    <message>
        <source>%1, mark at %2</source>
        <translation>%1, marca em %2</translation>
    </message>
    <message>
        <source>gauge without a scale: no bounds are declared</source>
        <translation>indicador sem escala: não há limites declarados</translation>
    </message>
    <message>
        <source>gauge, scaled to the peak seen: no bounds are declared</source>
        <translation>indicador à escala do pico visto: não há limites declarados</translation>
    </message>
    <message>
        <source>gauge %1 to %2, from %3</source>
        <translation>indicador de %1 a %2, de %3</translation>
    </message>
    <message>
        <source>number, no unit declared</source>
        <translation>número, sem unidade declarada</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>número, %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
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
        <translation>1 membro</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>list, opened in place</source>
        <translation>lista, aberta no local</translation>
    </message>
    <message>
        <source>object, opened in place</source>
        <translation>objeto, aberto no local</translation>
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
        <translation>não comunicado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>deeper than three levels: as JSON</source>
        <translation>além de três níveis: como JSON</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>Entrada %L1</translation>
    </message>
    <message>
        <source>%1, beside the state</source>
        <translation>%1, junto ao estado</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>Devices of this family take no settings.</source>
        <translation>Os dispositivos desta família não aceitam definições.</translation>
    </message>
    <message>
        <source>The device gives it without a unit: a fact, not a control.</source>
        <translation>O dispositivo dá-o sem unidade: um facto, não um controlo.</translation>
    </message>
    <message>
        <source>Its value is not a number.</source>
        <translation>O seu valor não é um número.</translation>
    </message>
    <message>
        <source>The device declares no bounds for it.</source>
        <translation>O dispositivo não declara limites para isto.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>A carregar</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>A descarregar</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Em repouso</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>A produzir</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Arrefecimento</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Arrefecimento</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>no longer in the lists</comment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Needs a new link</source>
        <translation>Requer nova associação</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nunca lido</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Último conhecido</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a battery</comment>
        <translation>Cheia</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a value was read, and how the API spells it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <comment>a name and its value</comment>
        <translation>%1 sim</translation>
    </message>
    <message>
        <source>%1 no</source>
        <comment>a name and its value</comment>
        <translation>%1 não</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of a charging session</extracomment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>A vehicle is plugged in</extracomment>
        <translation>Ligado</translation>
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
        <translation>Segundo a programação</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileDesk</name>
    <message>
        <source>An address such as postgresql://desk@server/amps_history</source>
        <translation>Um endereço como postgresql://desk@server/amps_history</translation>
    </message>
    <message>
        <source>Leave the password out: it belongs into ~/.pgpass, readable by you alone, where PostgreSQL&apos;s own library looks for it.</source>
        <translation>Deixar de fora a palavra-passe: o lugar dela é ~/.pgpass, legível só pelo próprio utilizador, onde a biblioteca do PostgreSQL a procura.</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileStore</name>
    <message>
        <source>The list of profiles cannot be read: %1</source>
        <translation>A lista de perfis não pode ser lida: %1</translation>
    </message>
    <message>
        <source>The list of profiles could not be understood. It was put aside as %1; keys in the keyring are untouched.</source>
        <translation>A lista de perfis não pôde ser compreendida. Foi posta de parte como %1; as chaves no porta-chaves não foram tocadas.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>A pasta %1 não pode ser criada.</translation>
    </message>
    <message>
        <source>The list of profiles is being changed by another program.</source>
        <translation>A lista de perfis está a ser alterada por outro programa.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of this program; it is not changed.</source>
        <translation>A lista de perfis foi escrita por uma versão posterior deste programa; não é alterada.</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1</source>
        <translation>A lista de perfis não pode ser escrita: %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Um perfil precisa de um nome.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Um nome tem no máximo %n caráter.</numerusform>
            <numerusform>Um nome tem no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>Um nome não contém caracteres de controlo.</translation>
    </message>
    <message>
        <source>“%1” is the name of the built-in fleet.</source>
        <translation>“%1” é o nome da frota incorporada.</translation>
    </message>
    <message>
        <source>There is a profile called “%1” already.</source>
        <translation>Já existe um perfil chamado “%1”.</translation>
    </message>
    <message>
        <source>This profile is gone.</source>
        <translation>Este perfil desapareceu.</translation>
    </message>
</context>
<context>
    <name>fleet::ProposalDesk</name>
    <message>
        <source>Proposed by %1</source>
        <translation>Proposto por %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Proposto por %1: %2</translation>
    </message>
    <message>
        <source>A person turned it down.</source>
        <translation>Uma pessoa rejeitou-o.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>definições de %1</translation>
    </message>
    <message>
        <source>cancel the action %1</source>
        <translation>cancelar a ação %1</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; the window reads on.</source>
        <translation>Não se sabe se chegou; a janela continua a ler.</translation>
    </message>
</context>
<context>
    <name>fleet::Query</name>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Este parêntese não fecha nada.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply.</source>
        <translation>Há parênteses encaixados em demasia.</translation>
    </message>
    <message>
        <source>Something must follow OR.</source>
        <translation>Depois de OR tem de vir algo.</translation>
    </message>
    <message>
        <source>Something must stand before OR.</source>
        <translation>Antes de OR tem de haver algo.</translation>
    </message>
    <message>
        <source>AND joins what stands on both sides of it.</source>
        <translation>AND junta o que está dos seus dois lados.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>Não há nada entre os parênteses.</translation>
    </message>
    <message>
        <source>What is to be left out must follow.</source>
        <translation>Tem de seguir-se o que deve ficar de fora.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Este parêntese não está fechado.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Estas aspas não estão fechadas.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Não há nada entre as aspas.</translation>
    </message>
    <message>
        <source>Nothing stands before “%1”. Put a text with such signs into quotes.</source>
        <translation>Nada está antes de “%1”. Um texto com esses sinais escreve-se entre aspas.</translation>
    </message>
    <message>
        <source>A value must follow “%1”.</source>
        <translation>Depois de “%1” tem de vir um valor.</translation>
    </message>
    <message>
        <source>No device reports “%1”, and it is no key of the search.</source>
        <translation>Nenhum dispositivo comunica “%1” e não é uma chave da pesquisa.</translation>
    </message>
    <message>
        <source>No device reports “%1”. Did you mean “%2”?</source>
        <translation>Nenhum dispositivo comunica “%1”. Seria “%2”?</translation>
    </message>
    <message>
        <source>Write available:yes or available:no.</source>
        <translation>Escrever available:yes ou available:no.</translation>
    </message>
    <message>
        <source>“%1” is unknown after %2. There are: %3.</source>
        <translation>“%1” é desconhecido depois de %2. Existem: %3.</translation>
    </message>
    <message>
        <source>“%1” is a text: write %1:%2 for one that contains it, %1=%2 for one that is it.</source>
        <translation>“%1” é um texto: escrever %1:%2 para um que o contém, %1=%2 para um que é igual.</translation>
    </message>
    <message>
        <source>Say which time: %1s, %1m, %1h or %1d.</source>
        <translation>Indicar que tempo: %1s, %1m, %1h ou %1d.</translation>
    </message>
    <message>
        <source>An age is a number with s, m, h or d, for example 5m.</source>
        <translation>Uma idade é um número com s, m, h ou d, por exemplo 5m.</translation>
    </message>
    <message>
        <source>Compare an age: age&lt;%1 for younger, age&gt;%1 for older.</source>
        <translation>Uma idade compara-se: age&lt;%1 para mais recente, age&gt;%1 para mais antigo.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>“%1” is no unit.</source>
        <translation>“%1” não é uma unidade.</translation>
    </message>
    <message>
        <source>“%1” is a power, counted in kW; %2 is an energy.</source>
        <translation>“%1” é uma potência, contada em kW; %2 é uma energia.</translation>
    </message>
    <message>
        <source>“%1” is an energy, counted in kWh; %2 is a power.</source>
        <translation>“%1” é uma energia, contada em kWh; %2 é uma potência.</translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation>“%1” não tem unidade.</translation>
    </message>
    <message>
        <source>“%1” is counted in %2, not in %3.</source>
        <translation>“%1” conta-se em %2, não em %3.</translation>
    </message>
    <message>
        <source>Write can:charge, or can:charge.power&gt;=3kw.</source>
        <translation>Escrever can:charge ou can:charge.power&gt;=3kw.</translation>
    </message>
    <message>
        <source>Only a parameter can be compared, as in can:charge.power&gt;=3kw.</source>
        <translation>Só um parâmetro pode ser comparado, como em can:charge.power&gt;=3kw.</translation>
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
        <translation>nome do modelo</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>id do dispositivo</translation>
    </message>
    <message>
        <source>user id, where it was looked up</source>
        <translation>id de utilizador, onde foi procurado</translation>
    </message>
    <message>
        <source>what it is doing</source>
        <translation>o que está a fazer</translation>
    </message>
    <message>
        <source>demo, sandbox, live</source>
        <translation>demo, sandbox, live</translation>
    </message>
    <message>
        <source>accepts a command: can:charge.power&gt;=3kw</source>
        <translation>aceita um comando: can:charge.power&gt;=3kw</translation>
    </message>
    <message>
        <source>of the reading: age&lt;5m</source>
        <translation>da leitura: age&lt;5m</translation>
    </message>
    <message>
        <source>live, cache, projection, fallback</source>
        <translation>live, cache, projection, fallback</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>last action: state or command</source>
        <translation>última ação: estado ou comando</translation>
    </message>
    <message>
        <source>code of an error</source>
        <translation>código de um erro</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>uma etiqueta própria</translation>
    </message>
    <message>
        <source>in a note of yours</source>
        <translation>numa nota própria</translation>
    </message>
    <message>
        <source>a name of yours</source>
        <translation>um nome próprio</translation>
    </message>
    <message>
        <source>why somebody should look</source>
        <translation>porque alguém deve ver</translation>
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
        <translation>campo, em %1</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parâmetro</translation>
    </message>
    <message>
        <source>parameter, in %1</source>
        <translation>parâmetro, em %1</translation>
    </message>
    <message>
        <source>what it can do when commands collide</source>
        <translation>o que pode fazer quando os comandos colidem</translation>
    </message>
</context>
<context>
    <name>fleet::QueryWords</name>
    <message>
        <source>Failed action</source>
        <translation>Ação falhada</translation>
    </message>
    <message>
        <source>Stuck action</source>
        <translation>Ação presa</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Desviado</translation>
    </message>
    <message>
        <source>Below floor</source>
        <translation>Abaixo do mínimo</translation>
    </message>
    <message>
        <source>In flight</source>
        <extracomment>Of a device: one of its actions is on its way</extracomment>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>Não precisa de ninguém</translation>
    </message>
    <message>
        <source>Fresh</source>
        <extracomment>Of a reading</extracomment>
        <translation>Recente</translation>
    </message>
    <message>
        <source>Ageing</source>
        <extracomment>Of a reading that is getting old: between one minute and a quarter of an hour</extracomment>
        <translation>A envelhecer</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Of a reading</extracomment>
        <translation>Antiga</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Desatualizado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>State of an action</extracomment>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an action</extracomment>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of an action</extracomment>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an action</extracomment>
        <translation>Falhada</translation>
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
        <translation>%1 de cerca de %2 pedidos por minuto</translation>
    </message>
    <message>
        <source>The service has refused nothing for its number so far, so its limit is not known.</source>
        <translation>Até agora o serviço não recusou nada pela quantidade, por isso o limite não é conhecido.</translation>
    </message>
    <message>
        <source>The service allows less than was asked for once. The pace found since is enough for this fleet.</source>
        <translation>O serviço permite menos do que já foi pedido. O ritmo apurado desde então basta para esta frota.</translation>
    </message>
    <message>
        <source>The service allows fewer requests than this fleet needs: reading all of it takes about %1.</source>
        <translation>O serviço permite menos pedidos do que esta frota precisa: lê-la toda demora cerca de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last minute</source>
        <translation>
            <numerusform>%Ln pedido no último minuto</numerusform>
            <numerusform>%Ln pedidos no último minuto</numerusform>
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
        <translation>Família</translation>
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
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
</context>
<context>
    <name>fleet::RequestDetail</name>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>tentativa %1</translation>
    </message>
</context>
<context>
    <name>fleet::SavedViews</name>
    <message>
        <source>The file is too large to be one of saved views.</source>
        <translation>O ficheiro é demasiado grande para ser de vistas guardadas.</translation>
    </message>
    <message>
        <source>This is no file of saved views: %1.</source>
        <translation>Isto não é um ficheiro de vistas guardadas: %1.</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>Isto não é um ficheiro de vistas guardadas.</translation>
    </message>
    <message>
        <source>One of the views has no name.</source>
        <translation>Uma das vistas não tem nome.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleDesk</name>
    <message>
        <source>Schedules could not be read</source>
        <translation>Não foi possível ler as programações</translation>
    </message>
    <message>
        <source>There was no answer that could be read (%1).</source>
        <translation>Não houve resposta que se pudesse ler (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleForm</name>
    <message>
        <source>When does it begin?</source>
        <translation>Quando começa?</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Essa hora do dia não existe.</translation>
    </message>
    <message>
        <source>A time of day such as 01:15, or a day and a time such as 2026-06-13 19:00.</source>
        <translation>Uma hora do dia como 01:15, ou um dia e uma hora como 2026-06-13 19:00.</translation>
    </message>
    <message>
        <source>A day and a time need a time zone.</source>
        <translation>Um dia e uma hora precisam de um fuso horário.</translation>
    </message>
    <message>
        <source>How long does it last?</source>
        <translation>Quanto tempo dura?</translation>
    </message>
    <message>
        <source>A length of up to a day, such as 4h, 1.5h or 90m.</source>
        <translation>Uma duração até um dia, como 4h, 1.5h ou 90m.</translation>
    </message>
    <message>
        <source>This device does not declare the command %1.</source>
        <translation>Este dispositivo não declara o comando %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>It needs one slot at least.</source>
        <translation>Precisa de pelo menos um bloco.</translation>
    </message>
    <message>
        <source>Times of day need a time zone.</source>
        <translation>As horas do dia precisam de um fuso horário.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Não existe o fuso horário “%1”.</translation>
    </message>
    <message>
        <source>The service knows no rhythm “%1”.</source>
        <translation>O serviço não conhece o ritmo “%1”.</translation>
    </message>
    <message>
        <source>This slot cannot be read: write it again.</source>
        <translation>Não é possível ler este bloco: é preciso escrevê-lo de novo.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Este dispositivo já não é conhecido.</translation>
    </message>
    <message>
        <source>The slot being written is not in the list yet.</source>
        <translation>O bloco que está a ser escrito ainda não está na lista.</translation>
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
        <translation>uma vez</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>%1, by the clock of %2</source>
        <translation>%1, pelo relógio de %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
</context>
<context>
    <name>fleet::SeriesChooser</name>
    <message>
        <source>whole fleet</source>
        <translation>toda a frota</translation>
    </message>
    <message>
        <source>Energy from %1, %2</source>
        <comment>calculated from this field, of these devices</comment>
        <translation>Energia de %1, %2</translation>
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
        <translation>a chave é SANDBOX</translation>
    </message>
    <message>
        <source>the key is a LIVE key</source>
        <translation>a chave é LIVE</translation>
    </message>
    <message>
        <source>the key&apos;s prefix is unknown, which counts as LIVE</source>
        <translation>o prefixo da chave é desconhecido e conta como LIVE</translation>
    </message>
    <message>
        <source>the built-in sandbox</source>
        <translation>o SANDBOX incorporado</translation>
    </message>
    <message>
        <source>the sandbox host</source>
        <translation>o anfitrião SANDBOX</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the connection goes to %2. Nothing can be sent.</source>
        <translation>Os sinais do ambiente não coincidem: %1, mas a ligação vai para: %2. Nada pode ser enviado.</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the service answers as “%2”. Nothing can be sent.</source>
        <translation>Os sinais do ambiente não coincidem: %1, mas o serviço responde como “%2”. Nada pode ser enviado.</translation>
    </message>
    <message>
        <source>This window was started read-only: nothing can be sent from it.</source>
        <translation>Esta janela foi aberta só de leitura: nada pode ser enviado dela.</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing can be sent. It can be allowed under Settings, Safety.</source>
        <translation>Este perfil é só de leitura: nada pode ser enviado. Pode ser permitido em Definições, Segurança.</translation>
    </message>
    <message>
        <source>LIVE is locked: commands would reach real equipment. Unlock it for a set time to send any.</source>
        <translation>LIVE está bloqueado: os comandos chegariam a equipamento real. Para enviar, desbloquear por um tempo definido.</translation>
    </message>
</context>
<context>
    <name>fleet::SettingsEditor</name>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sem alterações</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Rever %n alteração</numerusform>
            <numerusform>Rever %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>The API refused to change this: it can only be read.</source>
        <translation>A API recusou alterar isto: só pode ser lido.</translation>
    </message>
    <message>
        <source>The device reports this and does not let it be changed from here.</source>
        <translation>O dispositivo comunica isto e não deixa que seja alterado a partir daqui.</translation>
    </message>
    <message>
        <source>Enter a value, or take the change back.</source>
        <translation>Introduzir um valor ou desfazer a alteração.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Este dispositivo já não é conhecido.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>Corrigir %n campo</numerusform>
            <numerusform>Corrigir %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was accepted. Reading it back…</source>
        <translation>%1: aceite. A ler de volta…</translation>
    </message>
    <message>
        <source>%1 was written and read back at %2.</source>
        <translation>%1: escrito e lido de volta (%2).</translation>
    </message>
    <message>
        <source>%1 was accepted, but the device still says %2.</source>
        <translation>%1: aceite, mas o dispositivo continua a dizer %2.</translation>
    </message>
    <message>
        <source>We do not know whether %1 arrived. It is not sent again; a reading will tell.</source>
        <translation>Não se sabe se %1 chegou. Não é enviado de novo; uma leitura dirá.</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>O envio é recusado: não é possível escrever o diário de comandos.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>À espera da sua resposta</translation>
    </message>
</context>
<context>
    <name>fleet::SpreadHistory</name>
    <message>
        <source>A tenth is below</source>
        <translation>Um décimo está abaixo</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>A tenth is above</source>
        <translation>Um décimo está acima</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Em falta</translation>
    </message>
</context>
<context>
    <name>fleet::SqliteIntentJournal</name>
    <message>
        <source>The folder of the journal cannot be made.</source>
        <translation>A pasta do diário não pode ser criada.</translation>
    </message>
</context>
<context>
    <name>fleet::StoreDeviceSource</name>
    <message>
        <source>The device could not be read again (%1).</source>
        <translation>O dispositivo não pôde ser lido de novo (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::TransportDesk</name>
    <message>
        <source>The extra authorities in %1 are not used. %2</source>
        <translation>As autoridades adicionais em %1 não são usadas. %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, válido até %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>none, plain http inside this computer</source>
        <translation>nenhuma, http simples dentro deste computador</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 ou posterior</translation>
    </message>
    <message numerus="yes">
        <source>%n of the operating system</source>
        <translation>
            <numerusform>%n do sistema operativo</numerusform>
            <numerusform>%n do sistema operativo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n of your own</source>
        <translation>
            <numerusform>%1 e %n própria</numerusform>
            <numerusform>%1 e %n próprias</numerusform>
        </translation>
    </message>
    <message>
        <source>reached directly</source>
        <translation>diretamente</translation>
    </message>
    <message>
        <source>by the system’s proxy %1</source>
        <translation>pelo proxy do sistema %1</translation>
    </message>
</context>
<context>
    <name>fleet::ViewMemory</name>
    <message>
        <source>The view could not be kept: %1</source>
        <translation>Não foi possível guardar a vista: %1</translation>
    </message>
</context>
<context>
    <name>fleet::csv</name>
    <message>
        <source>The file is not a text in UTF-8.</source>
        <translation>O ficheiro não é um texto em UTF-8.</translation>
    </message>
    <message>
        <source>Text stands behind a quotation.</source>
        <translation>Há texto depois de uma citação.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Há aspas por fechar.</translation>
    </message>
</context>
</TS>
