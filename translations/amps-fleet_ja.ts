<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActionFlag</name>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>command, state, error</comment>
        <translation>%1 %2（%3）</translation>
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
            <numerusform>アクション %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions, of which %1 failed</source>
        <translation>
            <numerusform>アクション %Ln 件（うち失敗 %1 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionHead</name>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>START</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>END</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>TOOK, IN</source>
        <translation>所要／残り</translation>
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
        <translation>アクション %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>sent from this window</source>
        <translation>このウィンドウから送信</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>ここ以外から</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Send again, changed</source>
        <translation>変更して再送信</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>アクションをキャンセル</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>What was said about this action, in the Inspector</source>
        <translation>このアクションに関するやり取りをインスペクターで表示</translation>
    </message>
    <message>
        <source>Show the requests of this action</source>
        <translation>このアクションのリクエストを表示</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>%1, %2 on %3, %4, %5</source>
        <translation>%1、%2、%3、%4、%5</translation>
    </message>
    <message>
        <source>%1, not from here</source>
        <translation>%1、ここ以外から</translation>
    </message>
    <message>
        <source>not from here: sent by another desk, or by the API</source>
        <translation>ここ以外から：別の端末または API が送信</translation>
    </message>
</context>
<context>
    <name>ActionStateBadge</name>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>受領済み</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>機器で確認</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>of the whole fleet, from here and from elsewhere, refreshed from /actions</source>
        <translation>フリート全体、ここからとここ以外からの両方、/actions から更新</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Lane per device</source>
        <translation>機器別レーン</translation>
    </message>
    <message>
        <source>Lane per family</source>
        <translation>種別ごとのレーン</translation>
    </message>
    <message>
        <source>Lane per maker</source>
        <translation>メーカー別レーン</translation>
    </message>
    <message>
        <source>Lane per command</source>
        <translation>コマンド別レーン</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>機器別</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>状態別</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>受領済み</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>ここ以外から</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>機器 %1</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>アクションを検索</translation>
    </message>
    <message>
        <source>Device, command, error, id</source>
        <translation>機器、コマンド、エラー、ID</translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>アクション、新しい順</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>該当するアクションなし</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>アクションはまだありません</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>フィルターですべて隠れています。</translation>
    </message>
    <message>
        <source>Commands sent from here or from elsewhere appear here.</source>
        <translation>ここまたは別の場所から送信したコマンドがここに表示されます。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
</context>
<context>
    <name>AppComboBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>AppSlider</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>every write from this computer, newest first; it begins anew with each demo</source>
        <translation>このコンピューターからのすべての書き込み、新しい順。DEMO ごとに新しく始まります</translation>
    </message>
    <message>
        <source>every write from this computer, also those that were not made; only added to, never changed</source>
        <translation>このコンピューターからのすべての書き込み（実行されなかったものも含む）。追加のみで、変更されません</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Checks every entry against the one before, and the last against the head that is kept apart.</source>
        <translation>各エントリを直前のエントリと、最後のエントリを別に保管されたヘッドと照合します。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation>現在は何も送信できません。</translation>
    </message>
    <message>
        <source>The log before this one was tampered with.</source>
        <translation>前のログが改ざんされています。</translation>
    </message>
    <message>
        <source>%1. It was put aside as it is; this one began after it.</source>
        <translation>%1。前のログはそのまま退避し、このログはその後に始まりました。</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>ヘッドをコピー</translation>
    </message>
    <message>
        <source>Head copied. Kept elsewhere, it shows later that nothing was taken away.</source>
        <translation>ヘッドをコピーしました。別の場所に保管すると、何も取り除かれていないことを後で示せます。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>拒否または失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Device, operator, reason, request id</source>
        <translation>機器、オペレーター、理由、リクエスト ID</translation>
    </message>
    <message>
        <source>Filter by any word of an entry</source>
        <translation>エントリ内の語で絞り込み</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>FROM, TO</source>
        <translation>前、後</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>REQUEST ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Writes, newest first</source>
        <translation>書き込み、新しい順</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>該当するエントリなし</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>エントリはまだありません</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>ログを読み取り中</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>フィルターですべて隠れています。</translation>
    </message>
    <message>
        <source>What is proposed, confirmed, declined and sent here appears here.</source>
        <translation>ここで提案・確認・却下・送信した内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Exports every entry with its hash.</source>
        <translation>すべての記録をハッシュ付きでエクスポートします。</translation>
    </message>
    <message>
        <source>Exports every entry as a table.</source>
        <translation>すべての記録を表としてエクスポートします。</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit entries %1</source>
        <translation>監査エントリ %1</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>エントリ %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>意図</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>WHAT WAS SHOWN</source>
        <translation>表示した内容</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>表示した内容</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>送信した内容</translation>
    </message>
    <message>
        <source>WHAT WOULD HAVE BEEN SENT</source>
        <translation>送信されるはずだった内容</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>THE ANSWER</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Copy the entries as JSON</source>
        <translation>エントリを JSON でコピー</translation>
    </message>
    <message>
        <source>Copied, each entry with its hash.</source>
        <translation>各エントリをハッシュ付きでコピーしました。</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Beside: %1</source>
        <translation>横に表示: %1</translation>
    </message>
    <message>
        <source>Close what stands beside</source>
        <translation>横の表示を閉じる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>最新を取得</translation>
    </message>
    <message>
        <source>The device is no longer listed.</source>
        <translation>この機器はもう一覧にありません。</translation>
    </message>
</context>
<context>
    <name>BookImportSheet</name>
    <message>
        <source>Take in %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bring something</source>
        <translation>
            <numerusform>%n 行に新しい内容があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace(s) what is there</source>
        <translation>
            <numerusform>うち %n 行は既存の内容を置き換えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) nothing new</source>
        <translation>
            <numerusform>%n 行は新しい内容がありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n 行はインポートできません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in the fleet now and are kept for when they come</source>
        <translation>
            <numerusform>%n 台の機器は現在フリートになく、現れるまで保管します</numerusform>
        </translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>読み取りなし：%1</translation>
    </message>
    <message>
        <source>An empty cell takes away what is there</source>
        <translation>空のセルは既存の内容を削除します</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>%1 行目、%2：%3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) in</source>
        <translation>
            <numerusform>%n 行をインポート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookedBars</name>
    <message>
        <source>Booked, next 24 hours</source>
        <translation>予約済み、今後 24 時間</translation>
    </message>
    <message>
        <source>actions per quarter of an hour, at most %1</source>
        <translation>15 分ごとのアクション数、最大 %1</translation>
    </message>
    <message>
        <source>nothing is booked</source>
        <translation>予約なし</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>充電</translation>
    </message>
    <message>
        <source>discharge, export</source>
        <translation>放電・逆潮流</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
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
        <translation>サポートバンドル</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>サポートバンドルを保存</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>サポートバンドル (*.json)</translation>
    </message>
    <message>
        <source>What was said about %1, and what is known of it. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>%1 についてのやり取りと、わかっていること。キーは決して含まれません。何も送信されず、ファイルができます。</translation>
    </message>
    <message>
        <source>The last requests of this run, and what is known of the devices they were about. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>この実行での最近のリクエストと、対象機器についてわかっていること。キーは決して含まれません。何も送信されず、ファイルができます。</translation>
    </message>
    <message>
        <source>What happened? A sentence for the one who reads it</source>
        <translation>何が起きましたか。読む人のために一文で</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>With the bodies of requests and answers</source>
        <translation>リクエストと応答の本文を含める</translation>
    </message>
    <message>
        <source>Names in place of ids</source>
        <translation>ID の代わりに名前</translation>
    </message>
    <message>
        <source>Every byte of the file: %1 kB, %2, %3</source>
        <translation>ファイルの全内容：%1 kB、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台の機器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n 件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n lines</source>
        <translation>
            <numerusform>プレビュー、%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>ChartSurface</name>
    <message>
        <source>Not polled</source>
        <translation>未ポーリング</translation>
    </message>
    <message>
        <source>No data: fallback or not available</source>
        <translation>データなし：fallback または利用不可</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Left and Right read the values.</source>
        <translation>左右キーで値を読み取れます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a curve and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and the values then</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>CommandChooser</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>(%1 of %2)</source>
        <comment>devices known, of all</comment>
        <translation>（%1 / %2）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>単位なし</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>%1 declared by this device</source>
        <translation>この機器の宣言：%1 件</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>読み取り専用の機器</translation>
    </message>
    <message>
        <source>Keep my values</source>
        <translation>自分の値を維持</translation>
    </message>
    <message>
        <source>The device is being read again for its limits.</source>
        <translation>制限値を確認するため、機器を再読み取りしています。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>競合時</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>現在は実行できません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
</context>
<context>
    <name>ConfirmHost</name>
    <message>
        <source>Reading the device again…</source>
        <translation>機器を再読み取り中…</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>再読み取りできませんでした：%1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>維持する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Send to demo</source>
        <translation>DEMO に送信</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation>SANDBOX に送信</translation>
    </message>
    <message>
        <source>Hold to send</source>
        <translation>長押しで送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>このコンピューターの外には何も出ません</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>シミュレーション機器に送信されます</translation>
    </message>
    <message>
        <source>This goes to real equipment</source>
        <translation>実機に送信されます</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>&quot;device_1 of user_1&quot;: between a device and the customer it belongs to</extracomment>
        <translation>所有者：</translation>
    </message>
    <message>
        <source>NOW</source>
        <extracomment>Column of present values, in capitals</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>AFTER</source>
        <extracomment>Column of values after the command, in capitals</extracomment>
        <translation>実行後</translation>
    </message>
    <message>
        <source>%1: now %2, after %3</source>
        <translation>%1：現在 %2、実行後 %3</translation>
    </message>
    <message>
        <source>%1, at first %2</source>
        <translation>%1、最初は %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason or ticket, kept with the record</source>
        <translation>理由またはチケット番号（記録に保存）</translation>
    </message>
    <message>
        <source>or ticket, kept with the record; may stay empty</source>
        <translation>またはチケット番号（記録に保存、空欄可）</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>（本文なし）</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエスト本文</translation>
    </message>
    <message>
        <source>Or type the word %1, then Enter</source>
        <translation>または %1 と入力して Enter</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認するには %1 と入力</translation>
    </message>
    <message>
        <source>Type the word %1, then press Enter</source>
        <translation>%1 と入力して Enter キーを押す</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
</context>
<context>
    <name>ConflictHost</name>
    <message>
        <source>The action in the way has ended</source>
        <translation>支障となっていたアクションが終了しました</translation>
    </message>
    <message>
        <source>Your command can be reviewed again.</source>
        <translation>コマンドを再確認できます。</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Your command was not accepted; nothing reached the device</source>
        <translation>コマンドは受理されませんでした。機器には何も届いていません</translation>
    </message>
    <message>
        <source>409 CONFLICT</source>
        <translation>409 競合</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>On one time axis: there already %1; yours %2</source>
        <translation>同じ時間軸上：既存 %1、新規 %2</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>既存：%1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>新規：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>終了しました。</translation>
    </message>
    <message>
        <source>It is in progress and cannot be cancelled.</source>
        <translation>実行中のためキャンセルできません。</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>どうしますか？</translation>
    </message>
    <message>
        <source>It is followed; you can close this and come back.</source>
        <translation>追跡中です。閉じて後で戻れます。</translation>
    </message>
    <message>
        <source>Only what this device and the answer offer is listed</source>
        <translation>この機器と応答が提供するものだけを表示しています</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>予約を維持</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせる</translation>
    </message>
    <message>
        <source>Waiting for its end</source>
        <translation>終了を待っています</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認へ</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Device records do not name their customer. Enter a user id, and every family is asked for the devices of this one.</source>
        <translation>機器レコードには顧客名がありません。ユーザー ID を入力すると、すべての種別にその顧客の機器を問い合わせます。</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>User id of the customer</source>
        <translation>顧客のユーザー ID</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>機器を表示</translation>
    </message>
    <message>
        <source>Customers seen before</source>
        <translation>以前に表示した顧客</translation>
    </message>
    <message>
        <source>Name, on this computer only</source>
        <translation>名前（このコンピューターのみ）</translation>
    </message>
    <message>
        <source>Name of the customer, kept on this computer only</source>
        <translation>顧客の名前、このコンピューターにのみ保存</translation>
    </message>
    <message>
        <source>Note, on this computer only</source>
        <translation>メモ（このコンピューターのみ）</translation>
    </message>
    <message>
        <source>Note about the customer, kept on this computer only</source>
        <translation>顧客についてのメモ、このコンピューターにのみ保存</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n devices so far</source>
        <translation>
            <numerusform>読み取り中… 現在 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read. %1</source>
        <translation>何も読み取れませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices; not every family could be read. %1</source>
        <translation>
            <numerusform>%n 台の機器。読み取れなかった種別があります。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No device of this customer is linked to this key.</source>
        <translation>この顧客の機器でこのキーに連携されたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台の機器</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1, %2</source>
        <translation>%1、%2 を選択</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Consent that is taken back cannot be given back from here: the customer has to link again. You will be asked to type the user id.</source>
        <translation>撤回した同意はここからは元に戻せません。顧客が再度連携する必要があります。ユーザー ID の入力が求められます。</translation>
    </message>
    <message numerus="yes">
        <source>Revoke consent for %n devices…</source>
        <translation>
            <numerusform>%n 台の同意を撤回…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke consent for all…</source>
        <translation>すべての同意を撤回…</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>機器を連携</translation>
    </message>
    <message>
        <source>The customer opens this address and follows the steps there. It links simulated devices, because this window&apos;s key is no live one.</source>
        <translation>顧客はこのアドレスを開き、表示される手順に従います。このウィンドウのキーは LIVE キーではないため、連携されるのはシミュレーション機器です。</translation>
    </message>
    <message>
        <source>The customer opens this address, signs in with the maker and gives consent. It links real equipment.</source>
        <translation>顧客はこのアドレスを開き、メーカーにサインインして同意します。実機が連携されます。</translation>
    </message>
    <message>
        <source>App id, from the dashboard</source>
        <translation>アプリ ID（ダッシュボードに記載）</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>アプリ ID</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail, if wanted</source>
        <translation>顧客のメールアドレス（任意）</translation>
    </message>
    <message>
        <source>External reference: an e-mail address</source>
        <translation>外部参照：メールアドレス</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>機器の種類</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>バッテリー</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>EV 充電器</translation>
    </message>
    <message>
        <source>HVAC</source>
        <translation>空調</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>太陽光パワコン</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>At most this many devices; 0: not said</source>
        <translation>機器の最大台数。0：指定なし</translation>
    </message>
    <message>
        <source>Skip the choice of devices</source>
        <translation>機器の選択を省略</translation>
    </message>
    <message>
        <source>Address to link a device</source>
        <translation>機器連携用アドレス</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>アドレスをコピーしました。</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>not a time: 2025-06-12 17:00</source>
        <translation>時刻ではありません：2025-06-12 17:00</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 より後</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>DeclarationTable</name>
    <message>
        <source>BEFORE</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Declared limits, before and now</source>
        <translation>宣言された制限値、以前と現在</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1：以前 %2、現在 %3</translation>
    </message>
    <message>
        <source>%1 is %2 as before</source>
        <translation>%1 は %2（以前と同じ）</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>最終既知</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>読み取り専用の機器</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>アクションなし</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>その他のコマンド</translation>
    </message>
</context>
<context>
    <name>DeviceChart</name>
    <message>
        <source>at rest</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>between</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>DeviceHeader</name>
    <message>
        <source>Back to the fleet</source>
        <translation>フリートに戻る</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>最新を取得</translation>
    </message>
    <message>
        <source>A reading no older than a minute; may wait for the maker</source>
        <translation>1 分以内の測定値。メーカーの応答を待つことがあります</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Previous device of the list</source>
        <translation>リストの前の機器</translation>
    </message>
    <message>
        <source>Next device of the list</source>
        <translation>リストの次の機器</translation>
    </message>
    <message>
        <source>Show its requests in the Inspector</source>
        <translation>この機器のリクエストをインスペクターで表示</translation>
    </message>
    <message>
        <source>Explain this device, for a ticket</source>
        <translation>この機器の説明を作成（チケット用）</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Gauges, controls and limits below come from what the device declares.</source>
        <translation>以下のゲージ、操作部、制限値は機器の宣言に基づきます。</translation>
    </message>
    <message>
        <source>Offline at the manufacturer (%1). The values below are the last ones that were read.</source>
        <translation>メーカー側でオフライン（%1）。以下は最後に読み取った値です。</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>The API no longer lists this device. It stays here as it was last seen until you dismiss it.</source>
        <translation>API のリストにこの機器はもうありません。非表示にするまで、最後に見た状態でここに残ります。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>非表示</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read as the contract describes them and count as not reported: %1</source>
        <translation>
            <numerusform>%n 個のフィールドを仕様どおりに読み取れず、未報告として扱います：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did this happen?</source>
        <translation>なぜこうなったのですか？</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two readings: a warm pack, new firmware, a rule of the grid.</source>
        <translation>制限値は機器に属し、2 回の読み取りの間に変わることがあります：バッテリーパックの温度上昇、新しいファームウェア、系統側の規則など。</translation>
    </message>
    <message>
        <source>returned with the refusal</source>
        <translation>拒否とともに返された内容</translation>
    </message>
    <message>
        <source>as far as the refusal told</source>
        <translation>拒否で示された範囲</translation>
    </message>
    <message>
        <source>read again after the refusal</source>
        <translation>拒否後に再読み取り</translation>
    </message>
</context>
<context>
    <name>EnergyPanel</name>
    <message>
        <source>Energy and data quality</source>
        <translation>電力量とデータ品質</translation>
    </message>
    <message>
        <source>live</source>
        <comment>source of a reading</comment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>cache</source>
        <comment>source of a reading</comment>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>projection</source>
        <comment>source of a reading</comment>
        <translation>予測</translation>
    </message>
    <message>
        <source>none</source>
        <comment>source of a reading</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Energy is calculated from power, not metered.</source>
        <translation>電力量は電力から計算した値で、計量値ではありません。</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>PEAK</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out, %4 of the time known</source>
        <translation>%1：入力 %2、出力 %3、時間の %4 が既知</translation>
    </message>
    <message>
        <source>%1: no power field</source>
        <translation>%1：電力フィールドなし</translation>
    </message>
    <message>
        <source>no power field</source>
        <translation>電力フィールドなし</translation>
    </message>
</context>
<context>
    <name>EnvironmentBanner</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>EnvironmentPlate</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ErrorAlert</name>
    <message>
        <source>Copy request id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>このリクエストをインスペクターで表示</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>What the effect is read from</source>
        <translation>効果の判定に使った値</translation>
    </message>
    <message>
        <source>ASKED</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>%1: asked %2, seen %3</source>
        <translation>%1：要求 %2、実測 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, as asked</source>
        <translation>%1、要求どおり</translation>
    </message>
    <message>
        <source>%1, not as asked</source>
        <translation>%1、要求と異なる</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>This device, for a ticket</source>
        <translation>この機器について（チケット用）</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>機器について分かっていること</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Text for a ticket copied.</source>
        <translation>チケット用のテキストをコピーしました。</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>サポートバンドル…</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>リクエストを表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>画像を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>画像を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n 行を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: no file was left behind.</source>
        <translation>停止しました：ファイルは残っていません。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>表示中の内容を保存</translation>
    </message>
    <message>
        <source>AS SHOWN</source>
        <translation>表示どおり</translation>
    </message>
    <message>
        <source>CSV (RFC 4180)</source>
        <translation>CSV（RFC 4180）</translation>
    </message>
    <message>
        <source>CSV for spreadsheets of this language</source>
        <translation>CSV（この言語の表計算用）</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>画像（PNG）</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>画像（SVG）</translation>
    </message>
    <message>
        <source>EVERY READING BEHIND IT</source>
        <translation>元になるすべての測定値</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings so far</source>
        <translation>
            <numerusform>これまでの測定値 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>このコンピューターの表計算用の値 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>画像 (*.svg)</translation>
    </message>
</context>
<context>
    <name>FamilyChart</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>a family: power into its devices</comment>
        <translation>入力 %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>a family: power out of its devices</comment>
        <translation>出力 %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>正味</translation>
    </message>
    <message>
        <source>known of</source>
        <translation>既知の範囲</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%2 台中 %1 台</translation>
    </message>
    <message>
        <source>net, newest</source>
        <translation>正味、最新</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新規）</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fold the record</source>
        <translation>レコードを折りたたむ</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>レコードを表示</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each drawn by its shape</source>
        <translation>
            <numerusform>%n 個のフィールド、それぞれの形式で表示</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>レコードをコピー</translation>
    </message>
    <message>
        <source>View of the record</source>
        <translation>レコードの表示方法</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>HOW IT IS READ</source>
        <translation>読み取り方</translation>
    </message>
</context>
<context>
    <name>FiguresStrip</name>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1：%2 %3、%4</translation>
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
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>メーカー側でオフライン</translation>
    </message>
    <message>
        <source>%1, nothing older is kept for it.</source>
        <translation>%1、これより古いデータはありません。</translation>
    </message>
</context>
<context>
    <name>FleetCardGroups</name>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
</context>
<context>
    <name>FleetCardOrder</name>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Attention first</source>
        <translation>要注意を先に</translation>
    </message>
    <message>
        <source>Largest first; change to smallest first</source>
        <translation>大きい順。小さい順に変える</translation>
    </message>
    <message>
        <source>Smallest first; change to largest first</source>
        <translation>小さい順。大きい順に変える</translation>
    </message>
</context>
<context>
    <name>FleetCards</name>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
</context>
<context>
    <name>FleetColumnHead</name>
    <message>
        <source>%1, sorted, largest first</source>
        <translation>%1、大きい順</translation>
    </message>
    <message>
        <source>%1, sorted, smallest first</source>
        <translation>%1、小さい順</translation>
    </message>
</context>
<context>
    <name>FleetColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>最初の状態に戻す</translation>
    </message>
</context>
<context>
    <name>FleetFacets</name>
    <message>
        <source>FAMILY</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>NEEDS ATTENTION</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>ACCEPTS COMMAND</source>
        <translation>受け付けるコマンド</translation>
    </message>
    <message>
        <source>YOUR TAGS</source>
        <translation>自分のタグ</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>フリートから選択</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>FleetGroupHead</name>
    <message>
        <source>net</source>
        <comment>power of a group, into the devices is positive</comment>
        <translation>正味</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>蓄電量</translation>
    </message>
    <message>
        <source>can take</source>
        <translation>充電可能</translation>
    </message>
    <message>
        <source>can give</source>
        <translation>放電可能</translation>
    </message>
    <message>
        <source>can shed</source>
        <translation>抑制可能</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>%1 のみ表示</translation>
    </message>
</context>
<context>
    <name>FleetMapPanel</name>
    <message>
        <source>All devices by power</source>
        <translation>全機器（電力別）</translation>
    </message>
    <message>
        <source>All devices by charge level</source>
        <translation>全機器（充電残量別）</translation>
    </message>
    <message>
        <source>All devices by age of the reading</source>
        <translation>全機器（測定値の経過時間別）</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>満充電</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>failed or offline %1</source>
        <translation>失敗またはオフライン %1</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>最終既知 %1</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>色分け</translation>
    </message>
    <message>
        <source>By power</source>
        <translation>電力別</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>残量別</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>経過時間別</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>family and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distribution of what is shown</source>
        <translation>表示中の分布</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1：未報告</translation>
    </message>
    <message>
        <source>%1, %2 without</source>
        <translation>%1、値なし %2</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未報告</translation>
    </message>
</context>
<context>
    <name>FleetMatrix</name>
    <message>
        <source>What devices declare</source>
        <translation>機器の宣言内容</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>測定値</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n モデル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of them declare none</source>
        <translation>%2 台中 %1 台、うち %3 台は宣言なし</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%2 台中 %1 台</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Models and what they declare</source>
        <translation>モデルとその宣言</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>no model told</source>
        <translation>モデル不明</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：なし</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4</source>
        <translation>%1：%3 台中 %2 台 %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>None of them offers a strategy</source>
        <translation>競合時の方式を提供する機器はありません</translation>
    </message>
    <message>
        <source>None of them reports anything</source>
        <translation>何かを報告する機器はありません</translation>
    </message>
    <message>
        <source>None of them declares a command</source>
        <translation>コマンドを宣言する機器はありません</translation>
    </message>
    <message>
        <source>What is shown here comes from the devices&apos; own records.</source>
        <translation>ここに表示される内容は、機器自身のレコードによるものです。</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>蓄電量</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>バッテリー、正味</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>太陽光</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>EV 充電</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>%1 of %2 devices read so far, the figures are of these</source>
        <translation>%2 台中 %1 台を読み取り済み、数値は読み取り済みの機器のものです</translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s)</source>
        <translation>
            <numerusform>メーカー %n 社</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n gone device(s)</source>
        <translation>
            <numerusform>リスト外の機器 %n 台を非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the choices</source>
        <translation>選択肢を閉じる</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>フリートから選択</translation>
    </message>
    <message>
        <source>What needs attention comes first</source>
        <translation>要注意のものを先に表示</translation>
    </message>
    <message>
        <source>In the order of the column alone</source>
        <translation>列の順序のみ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Failed action</source>
        <translation>失敗したアクション</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>最新ではない</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 台を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>%1 台すべてを選択</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>該当する機器なし</translation>
    </message>
    <message>
        <source>This key sees no devices yet</source>
        <translation>このキーで見える機器はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the fleet; the search or the filters hide all of them.</source>
        <translation>
            <numerusform>フリートに %n 台の機器がありますが、検索またはフィルターですべて隠れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices appear here once their owners have linked them.</source>
        <translation>所有者が連携すると、機器がここに表示されます。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Headroom now, %1</source>
        <translation>現在の余力、%1</translation>
    </message>
    <message>
        <source>to take</source>
        <translation>充電</translation>
    </message>
    <message>
        <source>to give</source>
        <translation>放電</translation>
    </message>
    <message>
        <source>to shed</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>表示中の内容を保存</translation>
    </message>
    <message>
        <source>Names, tags and notes</source>
        <translation>名前、タグ、メモ</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Tags, note</source>
        <translation>タグ、メモ</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>このコンピューターの表計算用の値 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n 行を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>並べ替え中…</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>FleetRows</name>
    <message>
        <source>Select all that are shown</source>
        <translation>表示中のものをすべて選択</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
</context>
<context>
    <name>FleetSearch</name>
    <message>
        <source>Search devices: id, maker, model, status</source>
        <translation>機器を検索：ID、メーカー、モデル、ステータス</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>%1 を検索</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>続け方</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s)</source>
        <translation>
            <numerusform>%1、%n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>機器を検索</translation>
    </message>
</context>
<context>
    <name>FleetViewsMenu</name>
    <message>
        <source>No view is saved yet. A view keeps the search, the order and the columns under a name.</source>
        <translation>保存した表示はまだありません。表示には、検索、順序、列が名前を付けて保存されます。</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>すべての機器</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>表示 %1 を削除</translation>
    </message>
    <message>
        <source>Name of a view</source>
        <translation>表示の名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Give views away as a file</source>
        <translation>表示をファイルにエクスポート</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>表示 (*.json)</translation>
    </message>
    <message>
        <source>Take views in from a file</source>
        <translation>ファイルから表示をインポート</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>%1, open</source>
        <translation>%1、展開</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1、折りたたみ</translation>
    </message>
</context>
<context>
    <name>FreshnessTag</name>
    <message>
        <source>never read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>同期なし</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Read from the maker just now</extracomment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>No reading of this device exists yet</source>
        <translation>この機器の測定値はまだありません</translation>
    </message>
    <message>
        <source>The maker does not answer; these are the last known values</source>
        <translation>メーカーが応答しません。最後にわかっている値です</translation>
    </message>
    <message>
        <source>Read from the maker now</source>
        <translation>メーカーから今読み取り</translation>
    </message>
    <message>
        <source>Up to 15 minutes old</source>
        <translation>15 分以内</translation>
    </message>
    <message>
        <source>The platform&apos;s last captured record</source>
        <translation>プラットフォームが最後に記録したレコード</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1、%2経過</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>not reported</source>
        <translation>未報告</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1、%2～%3</translation>
    </message>
</context>
<context>
    <name>HistoryCompare</name>
    <message>
        <source>No device matches.</source>
        <translation>一致する機器はありません。</translation>
    </message>
    <message>
        <source>Eight are as many as can be told apart.</source>
        <translation>見分けられるのは 8 台までです。</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1：%2～%3、最後は %4</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1：既知の値なし</translation>
    </message>
    <message>
        <source>Comparison, %1: %2.</source>
        <translation>比較、%1：%2。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Of these devices</source>
        <translation>対象の機器</translation>
    </message>
    <message>
        <source>of the whole fleet, or family:battery, a name …</source>
        <translation>フリート全体、または family:battery、名前 …</translation>
    </message>
    <message>
        <source>Put together as</source>
        <translation>集計方法</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>電力量</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>%n 台の機器を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 が既知</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Choose a field and the devices to compare.</source>
        <translation>フィールドと比較する機器を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFamilies</name>
    <message numerus="yes">
        <source>%n-minute means</source>
        <translation>
            <numerusform>%n 分平均</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-hour means</source>
        <translation>
            <numerusform>%n 時間平均</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day means</source>
        <translation>
            <numerusform>%n 日平均</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1：記録なし。</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <comment>a family with its energies</comment>
        <translation>%1：入力 %2、出力 %3</translation>
    </message>
    <message>
        <source>Power by family, %1. %2.</source>
        <translation>種別ごとの電力、%1。%2。</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>正味</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>未ポーリング</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>種別ごとの電力</translation>
    </message>
    <message>
        <source>%1, above zero flows into devices</source>
        <translation>%1、ゼロより上は機器への流入</translation>
    </message>
    <message>
        <source>above zero flows into devices</source>
        <translation>ゼロより上は機器への流入</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>記録を開始しました。測定値は届きしだいここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>この期間の記録はありません。</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>バッテリーの充電残量</translation>
    </message>
    <message>
        <source>median of %1 and the middle 80 %</source>
        <translation>%1 の中央値と中央の 80 %</translation>
    </message>
    <message>
        <source>Battery level, %1: median of %2 devices, %3 at the end.</source>
        <translation>バッテリーの充電残量、%1：%2 台の中央値、最後は %3。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Times in %1</source>
        <translation>時刻：%1</translation>
    </message>
    <message>
        <source>Recording started now</source>
        <translation>記録を開始しました</translation>
    </message>
    <message>
        <source>played by the simulator since %1, recorded by this application from the start</source>
        <translation>%1 からシミュレーターが再生、開始時からこのアプリが記録</translation>
    </message>
    <message>
        <source>recorded by this application since %1</source>
        <translation>%1 からこのアプリが記録</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>直近 %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%2 までの %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>表示中の内容を保存</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>種別ごとの電力</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>種別ごと</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Fleet at a minute</source>
        <translation>ある分のフリート</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>時刻の基準</translation>
    </message>
    <message>
        <source>My zone</source>
        <translation>こちらのタイムゾーン</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Times in %1</source>
        <translation>時刻：%1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>直近 %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%2 までの %1</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1：記録なし。</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1：%2～%3、最後は %4</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>入力 %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>出力 %1</translation>
    </message>
    <message>
        <source>%1, calculated from power, %2 of the time known</source>
        <translation>%1、電力から計算、期間の %2 が判明</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded history</source>
        <translation>記録された履歴</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>未ポーリング</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>グラフの範囲</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>記録を開始しました。測定値は届きしだいここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>この期間の記録はありません。</translation>
    </message>
    <message>
        <source>Recorded by this application since %1. %2</source>
        <translation>このアプリが %1 から記録しています。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of this recording are damaged and left out.</source>
        <translation>
            <numerusform>この記録の %n 区間が破損しているため、除外しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>このグラフを保存</translation>
    </message>
    <message>
        <source>Played by the simulator since %1, recorded from the start of the demo on. %2</source>
        <translation>%1 からシミュレーターが再生、デモ開始時から記録。%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows, and what it says: a range of time, then values</extracomment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>HistoryPast</name>
    <message>
        <source>%1, %2</source>
        <comment>a minute and its zone</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The recording cannot be read: %1</source>
        <translation>記録を読み取れません：%1</translation>
    </message>
    <message>
        <source>Nothing was recorded in the day before this minute.</source>
        <translation>この分までの 1 日間に記録はありません。</translation>
    </message>
    <message>
        <source>Nobody was recording at this minute. What is shown was read %1 before.</source>
        <translation>この分は誰も記録していませんでした。表示はその %1前に読み取った値です。</translation>
    </message>
    <message>
        <source>%1 of %2 devices had a reading from the quarter of an hour before; the others are marked with their age then.</source>
        <translation>%2 台中 %1 台に直前 15 分間の測定値がありました。ほかの機器には、その時点での古さを表示しています。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>devices, at that minute</source>
        <translation>台（その分の機器）</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>蓄電量</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>バッテリー、正味</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>太陽光</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>EV 充電</translation>
    </message>
    <message>
        <source>You are looking at the past: %1. Nothing can be commanded from here. %2</source>
        <translation>過去を表示しています：%1。ここからは何も指令できません。%2</translation>
    </message>
    <message>
        <source>The past: %1. Nothing can be commanded from here.</source>
        <translation>過去：%1。ここからは何も指令できません。</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 時間</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>1 時間前へ</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 分</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>1 分前へ</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 分</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>1 分後へ</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 時間</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>1 時間後へ</translation>
    </message>
    <message>
        <source>Minute of the past</source>
        <translation>過去の分</translation>
    </message>
    <message>
        <source>Every device, %1 of them, had a reading from the quarter of an hour before.</source>
        <translation>全 %1 台に、直前の 15 分間の測定値がありました。</translation>
    </message>
    <message>
        <source>This minute is being read; rows and sums are not whole yet.</source>
        <translation>この分を読み込んでいます。行と合計はまだそろっていません。</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>%1 Recording goes on by itself once there is room.</source>
        <translation>%1 空きができると、記録は自動的に再開します。</translation>
    </message>
    <message>
        <source>%1 It is tried again every half minute and goes on by itself.</source>
        <translation>%1 30 秒ごとに再試行し、自動的に再開します。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are not in the history.</source>
        <translation>
            <numerusform>%Ln 件の測定値が履歴にありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to send</source>
        <translation>長押しで送信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Keep holding, %1</source>
        <translation>押し続けてください、%1</translation>
    </message>
    <message>
        <source>Hold for %1 seconds with the pointer or the Space key</source>
        <translation>ポインターまたはスペースキーで %1 秒間長押し</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Support bundle written. Its place is on the clipboard.</source>
        <translation>サポートバンドルを書き込みました。保存先をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Open a support bundle</source>
        <translation>サポートバンドルを開く</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>サポートバンドル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>開けませんでした</translation>
    </message>
    <message>
        <source>What the bundle tells</source>
        <translation>バンドルの内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>from the bundle %1, to look at only</source>
        <translation>バンドル %1 の内容、閲覧のみ</translation>
    </message>
    <message>
        <source>every request of this run, newest first; the last 1,000 are kept, in memory only</source>
        <translation>この実行でのすべてのリクエスト、新しい順。最新 1,000 件をメモリ内にのみ保持</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Close the bundle</source>
        <translation>バンドルを閉じる</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>バンドルを開く…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>サポートバンドル…</translation>
    </message>
    <message>
        <source>A file for support: what was said and what is known, keys removed. You see every byte first.</source>
        <translation>サポート用のファイル：やり取りとわかっていること。キーは除去済み。先に全内容を確認できます。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Holds the list still. Requests go on and are kept.</source>
        <translation>リストを止めます。リクエストは続き、保持されます。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Latency, median and 95th</source>
        <translation>レイテンシー、中央値と 95 パーセンタイル</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>減速の要求</translation>
    </message>
    <message>
        <source>times</source>
        <translation>回</translation>
    </message>
    <message numerus="yes">
        <source>Latency of the last %n requests, at most %1 ms</source>
        <translation>
            <numerusform>最近 %n 件のリクエストのレイテンシー、最大 %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latency, last %n requests</source>
        <translation>
            <numerusform>レイテンシー、最近 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>巡回</translation>
    </message>
    <message>
        <source>Path, code or request id</source>
        <translation>パス、コード、リクエスト ID</translation>
    </message>
    <message>
        <source>Filter by path, code or request id</source>
        <translation>パス、コード、リクエスト ID で絞り込み</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>リクエスト、新しい順</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>該当するリクエストなし</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>フィルターですべて隠れています。</translation>
    </message>
    <message>
        <source>What is asked of the API appears here.</source>
        <translation>API への問い合わせがここに表示されます。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Request %1</source>
        <translation>リクエスト %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>リクエスト ID %1</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>Request id copied.</source>
        <translation>リクエスト ID をコピーしました。</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Copied as curl. The key is written as $AMPS_API_KEY.</source>
        <translation>curl としてコピーしました。キーは $AMPS_API_KEY と書かれます。</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Answer copied, every byte as it came.</source>
        <translation>応答を受信どおりにコピーしました。</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>機器を開く</translation>
    </message>
    <message>
        <source>REQUEST HEADERS</source>
        <translation>リクエストヘッダー</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>リクエストヘッダー</translation>
    </message>
    <message>
        <source>REQUEST BODY</source>
        <translation>リクエスト本文</translation>
    </message>
    <message>
        <source>The answer says that “%1” is at fault.</source>
        <translation>応答によると「%1」に問題があります。</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエスト本文</translation>
    </message>
    <message>
        <source>RESPONSE</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>No body, or let go to make room for newer ones.</source>
        <translation>本文なし、または新しいもののために破棄済み。</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>The beginning of a long answer. Copy JSON takes all of it.</source>
        <translation>長い応答の先頭です。「JSON をコピー」で全体をコピーできます。</translation>
    </message>
</context>
<context>
    <name>JournalStrip</name>
    <message>
        <source>Nothing is sent until this is mended; the devices are watched as before. %1</source>
        <translation>これが直るまで何も送信されません。機器の監視は続きます。%1</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>EVERYWHERE</source>
        <translation>全画面共通</translation>
    </message>
    <message>
        <source>Command palette: commands, devices, pages, settings</source>
        <translation>コマンドパレット：コマンド、機器、ページ、設定</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>フリートを検索</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <translation>サイドバーを狭くする</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべて再読み取り</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>ウィンドウの次の部分、前の部分</translation>
    </message>
    <message>
        <source>Text size: larger, smaller, as it was</source>
        <translation>文字サイズ：大きく、小さく、元に戻す</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>ダークまたはライト</translation>
    </message>
    <message>
        <source>Undo a name, tag or note</source>
        <translation>名前、タグ、メモの変更を元に戻す</translation>
    </message>
    <message>
        <source>Manual, at the page that fits</source>
        <translation>マニュアル（該当ページ）</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>機器の設定</translation>
    </message>
    <message>
        <source>Actions of the device</source>
        <translation>機器のアクション</translation>
    </message>
    <message>
        <source>Explain it, for a ticket</source>
        <translation>機器の説明を作成（チケット用）</translation>
    </message>
    <message>
        <source>Its requests in the Inspector</source>
        <translation>機器のリクエストをインスペクターで表示</translation>
    </message>
    <message>
        <source>Previous and next device of the list</source>
        <translation>リストの前の機器、次の機器</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>最新を取得</translation>
    </message>
    <message>
        <source>Back to the fleet</source>
        <translation>フリートに戻る</translation>
    </message>
    <message>
        <source>LISTS AND FORMS</source>
        <translation>リストとフォーム</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>リスト内を移動</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>選択中の項目を開く</translation>
    </message>
    <message>
        <source>Choose; hold it down to send in LIVE</source>
        <translation>選択。LIVE では長押しで送信</translation>
    </message>
    <message>
        <source>Change a value by one step, by ten</source>
        <translation>値を 1 段階、10 段階変更</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>次のコントロール、前のコントロール</translation>
    </message>
    <message>
        <source>Cancel; in a confirmation that is always safe</source>
        <translation>キャンセル。確認画面では常に安全です</translation>
    </message>
    <message>
        <source>VIEWS OF THE FLEET</source>
        <translation>フリートの表示</translation>
    </message>
    <message>
        <source>Table: choose several rows</source>
        <translation>表: 複数の行を選択</translation>
    </message>
    <message>
        <source>Table: choose all rows, copy what is chosen</source>
        <translation>表: すべての行を選択、選択した行をコピー</translation>
    </message>
    <message>
        <source>Table, on the head of a column: move the column</source>
        <translation>表、列の見出し: 列を移動</translation>
    </message>
    <message>
        <source>Table, on the head of a column: narrower, wider</source>
        <translation>表、列の見出し: 狭く、広く</translation>
    </message>
    <message>
        <source>Map, on a distribution: from bar to bar; show its devices</source>
        <translation>マップ、分布: 次の棒、前の棒。その機器を表示</translation>
    </message>
    <message>
        <source>Matrix: up to the heads, over to the names; show their devices</source>
        <translation>マトリックス: 上で列の見出しへ、横で名前へ。その機器を表示</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Chart: read the values</source>
        <translation>グラフ: 値を読み取る</translation>
    </message>
    <message>
        <source>Chart: earlier, later</source>
        <translation>グラフ: 前の時間、後の時間</translation>
    </message>
    <message>
        <source>Time line of the actions: from action to action; open it</source>
        <translation>アクションのタイムライン: 次のアクション、前のアクション。開く</translation>
    </message>
    <message>
        <source>Time line of the actions: earlier, later</source>
        <translation>アクションのタイムライン: 前の時間、後の時間</translation>
    </message>
    <message>
        <source>Chart, time line of the actions: closer, farther, back to now</source>
        <translation>グラフ、アクションのタイムライン: 拡大、縮小、現在に戻る</translation>
    </message>
    <message>
        <source>Past of the fleet: by a minute, with Shift by 15; by an hour</source>
        <translation>フリートの過去: 1 分ずつ、Shift で 15 分ずつ。1 時間ずつ</translation>
    </message>
    <message>
        <source>In the palette: a device beside the page on screen</source>
        <translation>パレットで: 機器を表示中のページの横に出す</translation>
    </message>
    <message>
        <source>Cards: to the buttons of a card, along them, and back</source>
        <translation>カード: カード内のボタンへ、ボタン間の移動、戻る</translation>
    </message>
    <message>
        <source>Table, cards: close and open a group</source>
        <translation>表とカード: グループを閉じる・開く</translation>
    </message>
    <message>
        <source>On the head of a group: show this group alone</source>
        <translation>グループの見出しで: このグループだけを表示</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Chart: closer and farther; earlier and later</source>
        <translation>グラフ: 拡大と縮小、前と後</translation>
    </message>
    <message>
        <source>By a page, in a list and in a dialog</source>
        <translation>1 ページ分の移動 (一覧とダイアログ)</translation>
    </message>
</context>
<context>
    <name>LastActionPanel</name>
    <message>
        <source>Last action</source>
        <translation>最後のアクション</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべてのアクション</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>アクションをキャンセル</translation>
    </message>
</context>
<context>
    <name>LimitChanges</name>
    <message>
        <source>What the device declares now</source>
        <translation>機器の現在の宣言</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1：以前 %2、現在 %3</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE のロックが解除されています。コマンドは実機に届きます。%1 後に再びロックされます。</translation>
    </message>
    <message>
        <source>It agrees again, go on</source>
        <translation>一致しました、続ける</translation>
    </message>
    <message>
        <source>Unlock for 10 min</source>
        <translation>10 分間ロック解除</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
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
        <translation>フリート</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべて再読み取り</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) of the last run ended in the middle. They are settled by reading; nothing is sent again.</source>
        <translation>
            <numerusform>前回の実行で %n 件のコマンドが途中で終わっています。読み取りで結果を確定します。再送信はしません。</numerusform>
        </translation>
    </message>
    <message>
        <source>That request is no longer kept: the last 1,000 are, in memory only.</source>
        <translation>そのリクエストはもう保持されていません：メモリ内に直近 1,000 件のみ保持します。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>cards table map devices</source>
        <translation>カード 表 マップ 機器</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>users consent link</source>
        <translation>ユーザー 同意 連携 リンク</translation>
    </message>
    <message>
        <source>booked planned history of commands</source>
        <translation>予約 予定 コマンド 履歴</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>charts past curves compare export</source>
        <translation>グラフ 過去 曲線 比較 書き出し</translation>
    </message>
    <message>
        <source>log proof who</source>
        <translation>ログ 証明 誰</translation>
    </message>
    <message>
        <source>requests network bundle curl</source>
        <translation>リクエスト ネットワーク バンドル curl</translation>
    </message>
    <message>
        <source>options preferences connections keys safety proxy language units</source>
        <translation>オプション 環境設定 接続 キー 安全 プロキシ 言語 単位</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>更新 再読み込み</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>ポーリングを再開</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>ポーリングを一時停止</translation>
    </message>
    <message>
        <source>stop reading resume</source>
        <translation>停止 読み取り 再開</translation>
    </message>
    <message>
        <source>Theme as the desktop</source>
        <translation>デスクトップに合わせたテーマ</translation>
    </message>
    <message>
        <source>colours appearance automatic</source>
        <translation>色 外観 自動</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>色 外観 夜</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>colours appearance day</source>
        <translation>色 外観 昼</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>ハイコントラストテーマ</translation>
    </message>
    <message>
        <source>colours appearance accessibility</source>
        <translation>色 外観 アクセシビリティ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>ズーム 文字サイズ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Narrow or widen the rail</source>
        <translation>サイドバーの幅を切り替え</translation>
    </message>
    <message>
        <source>sidebar navigation</source>
        <translation>サイドバー ナビゲーション</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>help documentation how to</source>
        <translation>ヘルプ ドキュメント 使い方</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>ヘルプ キー</translation>
    </message>
    <message>
        <source>Fleet as cards</source>
        <translation>フリートをカードで表示</translation>
    </message>
    <message>
        <source>Fleet as a table</source>
        <translation>フリートを表で表示</translation>
    </message>
    <message>
        <source>rows list</source>
        <translation>行 リスト</translation>
    </message>
    <message>
        <source>Fleet as a map</source>
        <translation>フリートをマップで表示</translation>
    </message>
    <message>
        <source>heat map distribution</source>
        <translation>ヒートマップ 分布</translation>
    </message>
    <message>
        <source>What devices declare</source>
        <translation>機器の宣言内容</translation>
    </message>
    <message>
        <source>matrix commands capabilities fields</source>
        <translation>マトリックス コマンド 機能 フィールド</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>MovedFacts</name>
    <message>
        <source>%1 was %2, is %3.</source>
        <translation>%1：以前 %2、現在 %3。</translation>
    </message>
    <message>
        <source>This changed while you were reading. Nothing was sent.</source>
        <translation>確認中に変更がありました。何も送信していません。</translation>
    </message>
    <message>
        <source>Moved since the sheet opened</source>
        <translation>シートを開いた後の変更</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>再確認</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>キー不要</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー：%1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
</context>
<context>
    <name>NotesMenu</name>
    <message>
        <source>Names, tags and notes</source>
        <translation>名前、タグ、メモ</translation>
    </message>
    <message>
        <source>Your names, tags and notes</source>
        <translation>自分の名前、タグ、メモ</translation>
    </message>
    <message>
        <source>None yet. Write them on a device&apos;s page, or for a selection, or take them in from a file. They stay on this computer.</source>
        <translation>まだありません。機器のページで、または選択した機器に対して書くか、ファイルからインポートしてください。このコンピューターにのみ保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s). They stay on this computer.</source>
        <translation>
            <numerusform>%n 台の機器の内容。このコンピューターにのみ保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in from CSV</source>
        <translation>CSV からインポート</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV で保存</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Save names, tags and notes as CSV</source>
        <translation>名前、タグ、メモを CSV で保存</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Take names, tags and notes in from CSV</source>
        <translation>名前、タグ、メモを CSV からインポート</translation>
    </message>
    <message>
        <source>Separated values (*.csv *.tsv *.txt)</source>
        <translation>区切られた値 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes about the device</source>
        <translation>機器についての自分のメモ</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>タグ（コンマ区切り）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>OnboardingDoor</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>OnboardingKey</name>
    <message>
        <source>Paste a key that starts with sk_test_</source>
        <translation>sk_test_ で始まるキーを貼り付け</translation>
    </message>
    <message>
        <source>Paste a key that starts with sk_live_</source>
        <translation>sk_live_ で始まるキーを貼り付け</translation>
    </message>
    <message>
        <source>Sandbox key, hidden entry</source>
        <translation>SANDBOX キー、非表示で入力</translation>
    </message>
    <message>
        <source>Live key, hidden entry</source>
        <translation>LIVE キー、非表示で入力</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー：%1</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>別のキーを入力</translation>
    </message>
    <message>
        <source>Start read-only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Check this key</source>
        <translation>このキーを確認</translation>
    </message>
    <message>
        <source>Open for this run</source>
        <translation>今回のみ開く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1, checked first</source>
        <translation>%1、先に確認</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Address and name</source>
        <translation>アドレスと名前</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>API のアドレス</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>この接続の名前</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>The key of “%1”</source>
        <translation>「%1」のキー</translation>
    </message>
    <message>
        <source>Which fleet do you want to open?</source>
        <translation>どのフリートを開きますか？</translation>
    </message>
    <message>
        <source>Everything else of this connection is kept here. Only its key is missing.</source>
        <translation>この接続のほかの情報はすべてここに保存されています。足りないのはキーだけです。</translation>
    </message>
    <message>
        <source>You can keep all three and switch between them. The frame around the window always tells you where you are.</source>
        <translation>3 つとも残して切り替えられます。ウィンドウの枠が、今どこにいるかを常に示します。</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>DEMO フリート</translation>
    </message>
    <message>
        <source>38 devices of all five families on a simulated day. Ready at once.</source>
        <translation>全 5 種別の機器 38 台、シミュレーションの一日。すぐに使えます。</translation>
    </message>
    <message>
        <source>Works without a network or a key</source>
        <translation>ネットワークもキーも不要</translation>
    </message>
    <message>
        <source>Commands play out as on real devices</source>
        <translation>コマンドは実機と同じように進みます</translation>
    </message>
    <message>
        <source>Can never reach real equipment</source>
        <translation>実機に届くことはありません</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>DEMO フリートを開く</translation>
    </message>
    <message>
        <source>Larger ones:</source>
        <translation>より大きなもの：</translation>
    </message>
    <message>
        <source>Sandbox key</source>
        <translation>SANDBOX キー</translation>
    </message>
    <message>
        <source>Amps simulates the devices. Every request is real, nothing moves in the physical world.</source>
        <translation>Amps が機器をシミュレートします。リクエストは本物ですが、現実の機器は動きません。</translation>
    </message>
    <message>
        <source>Full command set on every family</source>
        <translation>すべての種別で全コマンドを使用可能</translation>
    </message>
    <message>
        <source>The next read shows what you sent</source>
        <translation>次の読み取りに送信内容が表示されます</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>SANDBOX を開く</translation>
    </message>
    <message>
        <source>Live key</source>
        <translation>LIVE キー</translation>
    </message>
    <message>
        <source>Real batteries, chargers and homes of real customers. Commands have real effects.</source>
        <translation>実際の顧客の実際のバッテリー、充電器、住宅。コマンドは実際に作用します。</translation>
    </message>
    <message>
        <source>Every write asks first: hold or type to confirm</source>
        <translation>書き込みは必ず先に確認：長押しまたは入力で確認</translation>
    </message>
    <message>
        <source>Starts read-only; commands are allowed later in Settings</source>
        <translation>読み取り専用で始まります。コマンドは後で設定で許可できます</translation>
    </message>
    <message>
        <source>Every write is kept in the audit trail</source>
        <translation>すべての書き込みが監査ログに残ります</translation>
    </message>
    <message>
        <source>Open the live fleet</source>
        <translation>LIVE フリートを開く</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>%1 に接続します。</translation>
    </message>
    <message>
        <source>Open the fleet</source>
        <translation>フリートを開く</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>キーリングに再度問い合わせる</translation>
    </message>
    <message>
        <source>Open another fleet</source>
        <translation>別のフリートを開く</translation>
    </message>
    <message>
        <source>Keys stay in this computer’s keyring. They are never written to logs, exports or the inspector.</source>
        <translation>キーはこのコンピューターのキーリングに保存されます。ログ、エクスポート、インスペクターには決して書かれません。</translation>
    </message>
    <message>
        <source>The key decides the fleet: a live key pasted into the sandbox door opens nothing and says so.</source>
        <translation>フリートはキーで決まります。SANDBOX の入口に LIVE キーを貼り付けても何も開かず、その旨が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>%1。コマンドパレット</translation>
    </message>
    <message>
        <source>Nothing here sends anything by itself</source>
        <translation>ここからそのまま送信されるものはありません</translation>
    </message>
    <message>
        <source>Find a command, device, page or setting</source>
        <translation>コマンド、機器、ページ、設定を探す</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, device, page or setting</source>
        <translation>コマンド、機器、ページ、設定</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>上矢印</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>下矢印</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>横に開く</translation>
    </message>
</context>
<context>
    <name>ParameterControl</name>
    <message>
        <source>Send %1</source>
        <translation>%1 を送信</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>The present value, under a slider</extracomment>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
</context>
<context>
    <name>PastDevicePanel</name>
    <message>
        <source>Device at %1</source>
        <translation>%1 の機器</translation>
    </message>
    <message>
        <source>Not recorded at this minute</source>
        <translation>この分の記録なし</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This is how it was at %1. Commands go to a device as it is now: there are none here.</source>
        <translation>%1 の時点の状態です。コマンドは現在の機器に送られるため、ここにはありません。</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>現在の状態で開く</translation>
    </message>
</context>
<context>
    <name>PendingStrip</name>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>このリクエストをインスペクターで表示</translation>
    </message>
</context>
<context>
    <name>PlanLaneRow</name>
    <message numerus="yes">
        <source>%1, %n action(s) in view</source>
        <translation>
            <numerusform>%1、表示範囲に %n 件のアクション</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningView</name>
    <message>
        <source>6 h</source>
        <translation>6 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>3 d</source>
        <translation>3 日</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>Time line of the actions</source>
        <translation>アクションのタイムライン</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Length of time in view</source>
        <translation>表示する期間の長さ</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>この期間には何もありません</translation>
    </message>
    <message>
        <source>No action was planned or ran in what is shown.</source>
        <translation>表示範囲では、予定されたアクションも実行されたアクションもありません。</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>現在を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 devices in view</source>
        <translation>
            <numerusform>表示中：%1 台の機器、アクション %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 groups in view</source>
        <translation>
            <numerusform>表示中：%1 グループ、アクション %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollingStatus</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1. Opens what reading costs.</source>
        <translation>%1。読み取りの内訳を開きます。</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>停止中</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>“%1” proposes: %2.</source>
        <extracomment>%1 is the name that a script gave itself, %2 what it asks for</extracomment>
        <translation>「%1」の提案：%2。</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>理由：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>ほかに %n 件が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>機器を開く</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認へ</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing is sent by looking.</source>
        <translation>確認画面を開きます。見るだけでは何も送信されません。</translation>
    </message>
</context>
<context>
    <name>RangeSliderPair</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2、%3 %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ReadBudgetPopover</name>
    <message>
        <source>Lists, page by page</source>
        <translation>リスト、ページごと</translation>
    </message>
    <message>
        <source>Single devices</source>
        <translation>個別の機器</translation>
    </message>
    <message>
        <source>Fresh readings pulled</source>
        <translation>メーカーから取得した最新値</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Customers and health</source>
        <translation>顧客とサービス状態</translation>
    </message>
    <message>
        <source>Read budget</source>
        <translation>読み取り予算</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left in this minute</source>
        <translation>
            <numerusform>この 1 分間で残り %n 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, tried again</source>
        <translation>うち再試行</translation>
    </message>
    <message>
        <source>Of these, refused as too many</source>
        <translation>うち過多で拒否</translation>
    </message>
    <message>
        <source>One sweep per interval needs</source>
        <translation>間隔ごとの巡回 1 回に必要</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>毎分 %1</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>What was refused, and what the device declares now</source>
        <translation>拒否された内容と、機器の現在の宣言</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー：%1</translation>
    </message>
    <message>
        <source>What the device declares now</source>
        <translation>機器の現在の宣言</translation>
    </message>
    <message>
        <source>What to show of the declaration</source>
        <translation>宣言の表示範囲</translation>
    </message>
    <message>
        <source>What changed, %1</source>
        <translation>変更点、%1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>FORM OPENED, %1</source>
        <translation>フォームを開いた時、%1</translation>
    </message>
    <message>
        <source>FORM OPENED</source>
        <translation>フォームを開いた時</translation>
    </message>
    <message>
        <source>NOW, %1</source>
        <translation>現在、%1</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>deviceCapabilities, as it came with the refusal</source>
        <translation>deviceCapabilities（拒否に添付されたもの）</translation>
    </message>
    <message>
        <source>The refused request</source>
        <translation>拒否されたリクエスト</translation>
    </message>
    <message>
        <source>Open in inspector</source>
        <translation>インスペクターで開く</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>送信した内容</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>返ってきた内容</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file %1 already. What is in it now would be lost.</source>
        <translation>ファイル %1 はすでにあります。今の内容は失われます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>All schedules</source>
        <translation>すべてのスケジュール</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>Not offered yet.</source>
        <translation>まだ提供されていません。</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. A command can be booked for a time or a window instead.</source>
        <translation>API の文書にはスケジュールがありますが、応答は 501 です（問い合わせ：%1）。代わりに、コマンドを時刻または時間枠で予約できます。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせる</translation>
    </message>
    <message>
        <source>Asking for schedules…</source>
        <translation>スケジュールを問い合わせ中…</translation>
    </message>
    <message>
        <source>None. It does what it is commanded and what its maker&apos;s own schedule says.</source>
        <translation>なし。機器は、指令されたことと、メーカー自身のスケジュールに従って動作します。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Set a schedule…</source>
        <translation>スケジュールを設定…</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>スケジュールをキャンセル</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule of %1</source>
        <translation>%1 のスケジュール</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>Clock of</source>
        <translation>時計の基準</translation>
    </message>
    <message>
        <source>A time zone by its name, such as Europe/Madrid: times of day are read by its clock.</source>
        <translation>Europe/Madrid などのタイムゾーン名：時刻はその時計で解釈されます。</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>スケジュールのタイムゾーン</translation>
    </message>
    <message>
        <source>%1: %2 (being changed)</source>
        <translation>%1：%2（変更中）</translation>
    </message>
    <message>
        <source>Change the slot %1</source>
        <translation>枠 %1 を変更</translation>
    </message>
    <message>
        <source>Take the slot %1 out</source>
        <translation>枠 %1 を外す</translation>
    </message>
    <message>
        <source>Change this slot</source>
        <translation>この枠を変更</translation>
    </message>
    <message>
        <source>One more slot</source>
        <translation>枠をもう 1 つ</translation>
    </message>
    <message>
        <source>The first slot</source>
        <translation>最初の枠</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>A time of day, or a day and a time for once</source>
        <translation>時刻。1 回のみの場合は日付と時刻</translation>
    </message>
    <message>
        <source>When the slot begins</source>
        <translation>枠の開始時刻</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>How long the slot lasts</source>
        <translation>枠の長さ</translation>
    </message>
    <message>
        <source>4h, 1.5h, 90m</source>
        <translation>4h, 1.5h, 90m</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command of the slot</source>
        <translation>枠のコマンド</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>変更を反映</translation>
    </message>
    <message>
        <source>Add the slot</source>
        <translation>枠を追加</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>リクエストの本文</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>確認へ…</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>スケジュール %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>ほかにもあります</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 に読み取り</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>まだ提供されていません</translation>
    </message>
    <message>
        <source>No schedules</source>
        <translation>スケジュールなし</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. It is asked again only when you say so.</source>
        <translation>API の文書にはスケジュールがありますが、応答は 501 です（問い合わせ：%1）。指示があるまで再度問い合わせません。</translation>
    </message>
    <message>
        <source>A schedule is set on the page of a device.</source>
        <translation>スケジュールは機器のページで設定します。</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>%1 のスケジュールを変更</translation>
    </message>
    <message>
        <source>Cancel the schedule of %1</source>
        <translation>%1 のスケジュールをキャンセル</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>SettingsConnections</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>DEMO, the built-in fleet</source>
        <translation>DEMO、内蔵フリート</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>キー不要</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one with a sandbox or a live key.</source>
        <translation>保存された接続はまだありません。SANDBOX キーまたは LIVE キーで追加できます。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1（このウィンドウ）</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>%1, %2, %3, read-only</source>
        <translation>%1、%2、%3、読み取り専用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Enter a new key for %1</source>
        <translation>%1 の新しいキーを入力</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Everything of this connection on this computer goes: its key in the keyring, its settings, and its folder %1 with every stored reading. The audit log of what was sent is kept. Nothing changes at Amps or on any device. It cannot be undone.</source>
        <translation>この接続に関するものはこのコンピューターからすべて削除されます：キーリング内のキー、設定、保存された全測定値を含むフォルダー %1。送信内容の監査ログは残ります。Amps 側も機器側も変わりません。元に戻せません。</translation>
    </message>
    <message>
        <source>Remove everything of it</source>
        <translation>すべて削除</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>This window records.</source>
        <translation>このウィンドウが記録しています。</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>データベースからの通知</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Only a profile can share its history with other desks.</source>
        <translation>履歴をほかの端末と共有できるのはプロファイルのみです。</translation>
    </message>
    <message>
        <source>Several desks can share one history in a PostgreSQL database. One of them records, the others read; when it closes, another takes over.</source>
        <translation>複数の端末が 1 つの履歴を PostgreSQL データベースで共有できます。1 台が記録し、ほかは読み取ります。記録中の端末が閉じると、別の端末が引き継ぎます。</translation>
    </message>
    <message>
        <source>Address of a shared history</source>
        <translation>共有する履歴のアドレス</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>使用をやめる</translation>
    </message>
    <message>
        <source>Taken when the profile is opened again. The password is never kept here: PostgreSQL&apos;s library reads it from ~/.pgpass.</source>
        <translation>次にプロファイルを開いた時から使われます。パスワードはここには保存されません：PostgreSQL のライブラリが ~/.pgpass から読み取ります。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Amps Fleet %1</source>
        <translation>Amps Fleet %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Sends nothing but the API requests that you see.</source>
        <translation>GNU General Public License バージョン 3 以降による自由ソフトウェア。表示される API リクエスト以外は何も送信しません。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the device</source>
        <translation>機器の設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>kept by the device, %1</source>
        <translation>機器に保存、%1</translation>
    </message>
    <message>
        <source>kept by the device</source>
        <translation>機器に保存</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>現在は実行できません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>SettingsRegion</name>
    <message>
        <source>Language and units</source>
        <translation>言語と単位</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>報告どおり</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>大きさに応じて</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>For readings only. Commands and settings keep the unit that the device declares, and so do charts, exports and the command line.</source>
        <translation>測定値の表示のみに使います。コマンドと設定では機器が宣言した単位のままで、グラフ、書き出し、コマンドラインも同様です。</translation>
    </message>
</context>
<context>
    <name>SettingsSafety</name>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>LIVE のロックが解除されています。コマンドは実機に届きます。%1 後に再びロックされます。</translation>
    </message>
    <message>
        <source>Each command is sent after a confirmation.</source>
        <translation>各コマンドは確認の後に送信されます。</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent from this connection</source>
        <translation>読み取り専用：この接続からは何も送信できません</translation>
    </message>
    <message>
        <source>Unlock LIVE for</source>
        <translation>LIVE のロック解除時間</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 分</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>It locks by itself when the time is over, when the screen is locked, when the computer sleeps, and when any sign of the environment disagrees.</source>
        <translation>時間が過ぎたとき、画面がロックされたとき、コンピューターがスリープしたとき、環境の表示が一致しないときに、自動的にロックされます。</translation>
    </message>
</context>
<context>
    <name>SettingsTransport</name>
    <message>
        <source>Transport</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Authorities trusted</source>
        <translation>信頼する認証局</translation>
    </message>
    <message>
        <source>Certificates in doubt</source>
        <translation>疑わしい証明書</translation>
    </message>
    <message>
        <source>refused, without exception</source>
        <translation>例外なく拒否</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>refused: a key goes nowhere else</source>
        <translation>拒否：キーはほかへ送られません</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>平文の http</translation>
    </message>
    <message>
        <source>to this computer only</source>
        <translation>このコンピューター宛てのみ</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>A company network may need an authority of its own: the path of its certificate in PEM form.</source>
        <translation>社内ネットワークでは独自の認証局が必要な場合があります：その証明書（PEM 形式）のパス。</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>/path/to/authority.pem</source>
        <translation>/path/to/authority.pem</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>使用をやめる</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>A tenth is above</source>
        <translation>1 割がこれより上</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>A tenth is below</source>
        <translation>1 割がこれより下</translation>
    </message>
    <message>
        <source>10 % above</source>
        <translation>10 % が上</translation>
    </message>
    <message>
        <source>10 % below</source>
        <translation>10 % が下</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>The file is damaged: %1 at byte %2.</source>
        <translation>ファイルが破損しています：バイト %2 で %1。</translation>
    </message>
    <message>
        <source>This is no support bundle.</source>
        <translation>サポートバンドルではありません。</translation>
    </message>
    <message>
        <source>The bundle was made by a later version of this application.</source>
        <translation>このバンドルはこのアプリの新しいバージョンで作成されています。</translation>
    </message>
</context>
<context>
    <name>TagsPopup</name>
    <message>
        <source>Tags and note</source>
        <translation>タグとメモ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n device(s)</source>
        <translation>
            <numerusform>%n 台の機器のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>付ける</translation>
    </message>
    <message>
        <source>One note for all of them</source>
        <translation>全機器に共通のメモ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Battery</source>
        <translation>バッテリー</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>EV 充電器</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning: a family of devices</extracomment>
        <translation>空調</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>太陽光パワコン</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
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
        <translation>内蔵データ、ネットワークなし</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>シミュレーション機器</translation>
    </message>
    <message>
        <source>Real equipment</source>
        <translation>実機</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1、現地時刻</translation>
    </message>
    <message>
        <source>22:00, tomorrow 06:00, 1.5h</source>
        <translation>22:00、明日 06:00、1.5 時間</translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, expected next</source>
        <translation>%1、次に予定</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1、まだ</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Beside the step of an action that is awaited now</extracomment>
        <translation>次</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1、%2 後</translation>
    </message>
</context>
<context>
    <name>TimelineSteps</name>
    <message>
        <source>Steps of the action</source>
        <translation>アクションの段階</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Go on polling</source>
        <translation>ポーリングを再開</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>ポーリングを一時停止</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Command palette, Ctrl+K</source>
        <translation>コマンドパレット、Ctrl+K</translation>
    </message>
    <message>
        <source>Manual, F1</source>
        <translation>マニュアル、F1</translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>not reported</source>
        <translation>未報告</translation>
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
        <translation>%1 のキー – Amps Fleet</translation>
    </message>
    <message>
        <source>Welcome – Amps Fleet</source>
        <translation>ようこそ – Amps Fleet</translation>
    </message>
    <message>
        <source>Amps Fleet</source>
        <translation>Amps Fleet</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>ダークまたはライト</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み取れません：%1</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>このファイルに PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>This is the certificate of a server, not of an authority: it cannot vouch for any other.</source>
        <translation>これは認証局ではなくサーバーの証明書です。ほかの証明書を保証できません。</translation>
    </message>
    <message>
        <source>The certificate in this file has expired.</source>
        <translation>このファイルの証明書は期限切れです。</translation>
    </message>
    <message>
        <source>The delivery lacks its id, its time stamp or its signature.</source>
        <translation>配信に ID、タイムスタンプ、または署名がありません。</translation>
    </message>
    <message>
        <source>The time stamp is no whole number of seconds.</source>
        <translation>タイムスタンプが整数の秒ではありません。</translation>
    </message>
    <message>
        <source>The delivery was signed more than five minutes before it was checked.</source>
        <translation>配信は、検証より 5 分を超える前に署名されています。</translation>
    </message>
    <message>
        <source>The delivery is signed for a time more than five minutes ahead.</source>
        <translation>配信は、5 分を超える先の時刻で署名されています。</translation>
    </message>
    <message>
        <source>There is no signature of version v1.</source>
        <translation>バージョン v1 の署名がありません。</translation>
    </message>
    <message>
        <source>The signature was not made with this secret over this id, time stamp and body.</source>
        <translation>署名は、この ID、タイムスタンプ、本文に対してこのシークレットで作られたものではありません。</translation>
    </message>
    <message>
        <source>A delivery with this id was verified before.</source>
        <translation>この ID の配信は検証済みです。</translation>
    </message>
</context>
<context>
    <name>fleet::ActionCountdown</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>This action is not known.</source>
        <translation>このアクションは不明です。</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled; this one is %1.</source>
        <translation>キャンセルできるのは予約済みのアクションのみです。このアクションの状態：%1。</translation>
    </message>
    <message>
        <source>Booked; the service did not say for when.</source>
        <translation>予約済み。サービスは日時を示していません。</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>You asked for %1.</source>
        <translation>指定内容：%1。</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>%1 後に開始</translation>
    </message>
    <message>
        <source>It should start now</source>
        <translation>開始時刻です</translation>
    </message>
    <message>
        <source>It should have started %1 ago and is still booked</source>
        <translation>%1前に開始するはずでしたが、まだ予約のままです</translation>
    </message>
    <message>
        <source>%1, %2 (%3 UTC)</source>
        <translation>%1、%2（%3 UTC）</translation>
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
        <translation>時刻の情報なし</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>ここ以外から</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTimeline</name>
    <message>
        <source>the maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>ここから</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>ここ以外から</translation>
    </message>
    <message>
        <source>fires at %1, in %2</source>
        <translation>開始：%1、%2 後</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>予定：%1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>it did not run</source>
        <translation>実行されませんでした</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>受領済み</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>%1 に送信</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 accepted it</source>
        <translation>%1 が受理</translation>
    </message>
    <message>
        <source>accepted, not seen yet</source>
        <translation>受理済み、まだ確認なし</translation>
    </message>
    <message>
        <source>a later read shows it, not an API state</source>
        <translation>後の読み取りで判明（API の状態ではありません）</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>機器で確認</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>現在まで %1</translation>
    </message>
    <message>
        <source>Longer than usual: it should have started at %1.</source>
        <translation>通常より時間がかかっています：開始予定は %1 でした。</translation>
    </message>
    <message>
        <source>Longer than usual: it should have ended at %1.</source>
        <translation>通常より時間がかかっています：終了予定は %1 でした。</translation>
    </message>
    <message>
        <source>Longer than usual: %1 mostly takes %2.</source>
        <translation>通常より時間がかかっています：%1 の所要時間はたいてい %2 です。</translation>
    </message>
    <message>
        <source>It is about to start.</source>
        <translation>まもなく開始します。</translation>
    </message>
    <message>
        <source>Can be cancelled for %1.</source>
        <translation>あと %1 キャンセルできます。</translation>
    </message>
    <message>
        <source>At the end, %1, the battery goes to idle and keeps its level.</source>
        <translation>終了時（%1）に、バッテリーは待機に移り、残量を保ちます。</translation>
    </message>
    <message>
        <source>At the end, %1, the device goes back by itself.</source>
        <translation>終了時（%1）に、機器は自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>%1 までキャンセルできます。</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTracker</name>
    <message>
        <source>The disk has not written the intent down in time.</source>
        <translation>ディスクが時間内に意図を書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>fleet::AuditCheck</name>
    <message>
        <source>Not exported</source>
        <translation>エクスポートできませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported</source>
        <translation>
            <numerusform>%n 件のエントリをエクスポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::AuditFile</name>
    <message>
        <source>The audit log cannot be written: %1</source>
        <translation>監査ログに書き込めません：%1</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>another window is opening it.</source>
        <translation>別のウィンドウが開いています。</translation>
    </message>
    <message>
        <source>it is not open.</source>
        <translation>開いていません。</translation>
    </message>
    <message>
        <source>the file was taken away or replaced while it was in use.</source>
        <translation>使用中にファイルが取り除かれたか、置き換えられました。</translation>
    </message>
    <message>
        <source>the file became shorter while it was in use.</source>
        <translation>使用中にファイルが短くなりました。</translation>
    </message>
    <message>
        <source>somebody else has written to it.</source>
        <translation>ほかの誰かが書き込みました。</translation>
    </message>
    <message>
        <source>Another process holds the audit log.</source>
        <translation>別のプロセスが監査ログを使用しています。</translation>
    </message>
</context>
<context>
    <name>fleet::AuditStory</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>fleet::AuditWords</name>
    <message>
        <source>Shown, not confirmed</source>
        <translation>表示、未確認</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>ここでブロック</translation>
    </message>
    <message>
        <source>Confirmed, not sent</source>
        <translation>確認済み、未送信</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>送信途中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否：%1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>After a damaged log</source>
        <translation>破損したログの後</translation>
    </message>
    <message>
        <source>Log begins</source>
        <translation>ログの開始</translation>
    </message>
    <message>
        <source>Mended after a crash</source>
        <translation>クラッシュ後に修復</translation>
    </message>
    <message>
        <source>Completed, took effect</source>
        <translation>完了、効果あり</translation>
    </message>
    <message>
        <source>Completed, in progress</source>
        <translation>完了、進行中</translation>
    </message>
    <message>
        <source>Completed, no effect yet</source>
        <translation>完了、まだ効果なし</translation>
    </message>
    <message>
        <source>Completed, contradicted</source>
        <translation>完了、測定値と矛盾</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>効果あり</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>No effect yet</source>
        <translation>まだ効果なし</translation>
    </message>
    <message>
        <source>Contradicted by a reading</source>
        <translation>測定値と矛盾</translation>
    </message>
    <message>
        <source>The log begins</source>
        <translation>ログの開始</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Accepted, HTTP %1</source>
        <translation>受理、HTTP %1</translation>
    </message>
    <message>
        <source>Refused, HTTP %1</source>
        <translation>拒否、HTTP %1</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>到達していました</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>到達しませんでした</translation>
    </message>
    <message>
        <source>The action ended: %1</source>
        <translation>アクション終了：%1</translation>
    </message>
    <message>
        <source>The log is whole.</source>
        <translation>ログは完全です。</translation>
    </message>
    <message>
        <source>This log is whole, the one before it was not.</source>
        <translation>このログは完全ですが、前のログは完全ではありませんでした。</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>エントリ %1 が変更されています。</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>エントリ %1 が取り除かれています。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were taken out.</source>
        <translation>エントリ %1～%2 が取り除かれています。</translation>
    </message>
    <message>
        <source>An entry was put in at %1.</source>
        <translation>%1 にエントリが挿入されています。</translation>
    </message>
    <message>
        <source>Another entry stands in the place of %1.</source>
        <translation>%1 の位置に別のエントリがあります。</translation>
    </message>
    <message>
        <source>An entry was repeated at %1.</source>
        <translation>%1 でエントリが重複しています。</translation>
    </message>
    <message>
        <source>The log was cut off in the middle of entry %1.</source>
        <translation>エントリ %1 の途中でログが切れています。</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on.</source>
        <translation>エントリ %1 以降、ログの末尾がありません。</translation>
    </message>
    <message>
        <source>The log was written anew, up to entry %1.</source>
        <translation>エントリ %1 までログが書き直されています。</translation>
    </message>
    <message>
        <source>The head of the log is missing.</source>
        <translation>ログのヘッドがありません。</translation>
    </message>
    <message>
        <source>The head of the log was changed.</source>
        <translation>ログのヘッドが変更されています。</translation>
    </message>
    <message>
        <source>The head is older than the log, which goes on from entry %1.</source>
        <translation>ヘッドがログより古く、ログはエントリ %1 から続いています。</translation>
    </message>
    <message>
        <source>The head belongs to another log.</source>
        <translation>ヘッドは別のログのものです。</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>ログを読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from the first one on.</source>
        <translation>
            <numerusform>最初から %n 件のエントリが連続しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, each chained to the one before, and the head agrees.</source>
        <translation>
            <numerusform>%n 件のエントリがそれぞれ直前のものと連鎖し、ヘッドも一致しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 から %2 まで。</translation>
    </message>
    <message>
        <source>The last run ended in the middle of an entry, as after a crash.</source>
        <translation>前回の実行は、クラッシュ時のようにエントリの途中で終わっています。</translation>
    </message>
    <message>
        <source>Of the one before it, this was found: %1.</source>
        <translation>前のログで見つかったこと：%1。</translation>
    </message>
    <message>
        <source>Its last entries were cut off, or an older copy was put back.</source>
        <translation>末尾のエントリが切り取られたか、古いコピーに戻されています。</translation>
    </message>
    <message>
        <source>The entries follow each other, but they are not those whose head was kept: somebody made the chain anew, or an older copy was continued.</source>
        <translation>エントリは連続していますが、保管されたヘッドのものではありません。連鎖が作り直されたか、古いコピーが続けられています。</translation>
    </message>
    <message>
        <source>Without its head, nobody can tell whether the end is missing.</source>
        <translation>ヘッドがないと、末尾が欠けているかどうかわかりません。</translation>
    </message>
    <message>
        <source>The break is there, or in the entry before it, if its own hash was made anew.</source>
        <translation>断絶はそこか、前のエントリのハッシュが作り直されている場合はその前のエントリにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台の機器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BookImport</name>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The first line must name the columns: id, and name, tags or note.</source>
        <translation>1 行目に列名が必要です：id と、name、tags、note のいずれか。</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>id がありません。</translation>
    </message>
    <message>
        <source>The same device stands in line %1 already; that one counts.</source>
        <translation>同じ機器がすでに %1 行目にあり、そちらが有効です。</translation>
    </message>
    <message>
        <source>%1 “%2” goes</source>
        <translation>%1「%2」を削除</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1 “%2” instead of “%3”</source>
        <translation>%1「%3」を「%2」に置き換え</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>fleet::BookedAhead</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>Two times, and what is booked between them</extracomment>
        <translation>%1～%2：%3</translation>
    </message>
    <message>
        <source>Nothing is booked for the next 24 hours.</source>
        <translation>今後 24 時間の予約はありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 charge</comment>
        <extracomment>How many of which command, as the API spells it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2: nothing booked</source>
        <translation>%1～%2：予約なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked for the next 24 hours, at most %1 within a quarter of an hour, from %2 on.</source>
        <extracomment>%1 is how many begin within one quarter of an hour, %2 the time of that quarter</extracomment>
        <translation>
            <numerusform>今後 24 時間の予約は %Ln 件。最も多い 15 分間は %2 からで、%1 件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BundleDesk</name>
    <message>
        <source>The bundle could not be written: %1.</source>
        <translation>バンドルを書き込めませんでした：%1。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません：%1。</translation>
    </message>
    <message>
        <source>The file is larger than any support bundle.</source>
        <translation>ファイルがサポートバンドルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Made %1 by Amps Fleet %2 on %3, environment %4, %5</source>
        <translation>%1 に Amps Fleet %2 が %3 で作成、環境 %4、%5</translation>
    </message>
</context>
<context>
    <name>fleet::CapabilityMatrix</name>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>fleet::ChartRange</name>
    <message>
        <source>%1, lowest</source>
        <translation>%1、最小</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1、最大</translation>
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
        <translation>未ポーリング</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>a time that has not been yet, in a table over time</comment>
        <translation>これから</translation>
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
        <translation>現地時刻。例：22:00、明日 06:00、2026-06-12 22:00、30 分後、1.5 時間後。最長 30 日先まで。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認へ</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 を確認へ</translation>
    </message>
    <message>
        <source>The device declares other limits than when the form was opened.</source>
        <translation>機器が宣言する制限値が、フォームを開いた時と異なります。</translation>
    </message>
    <message>
        <source>Enter a value, or untick it: then it is not sent.</source>
        <translation>値を入力するか、チェックを外してください。外すと送信されません。</translation>
    </message>
    <message>
        <source>Enter when it shall start.</source>
        <translation>開始時刻を入力してください。</translation>
    </message>
    <message>
        <source>This is no time. Try 22:00, 2026-06-12 22:00, +30m or +1.5h.</source>
        <translation>時刻ではありません。例：22:00、2026-06-12 22:00、30 分後、1.5 時間後。</translation>
    </message>
    <message>
        <source>Enter when it shall end.</source>
        <translation>終了時刻を入力してください。</translation>
    </message>
    <message>
        <source>Enter a clock time, such as 05:00 or 2026-06-13 05:00.</source>
        <translation>時刻を入力してください。例：05:00、2026-06-13 05:00。</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>機器が選択されていません。</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>この機器はもう不明です。</translation>
    </message>
    <message>
        <source>This device declares no commands.</source>
        <translation>この機器はコマンドを宣言していません。</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>パラメーターなし</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>If an action is there already, you decide then.</source>
        <translation>すでにアクションがある場合は、そのときに決めます。</translation>
    </message>
    <message>
        <source>A booked action is cancelled and this one takes its place.</source>
        <translation>予約済みのアクションをキャンセルし、これに置き換えます。</translation>
    </message>
    <message>
        <source>This one starts when the other one ends.</source>
        <translation>もう一方が終わると、これが開始します。</translation>
    </message>
    <message>
        <source>A strategy that this application has not met.</source>
        <translation>このアプリがまだ知らない方式です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, at a time still to be entered</source>
        <translation>%1、時刻は未入力</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>%n 個のフィールドを修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Live control of this family is not open yet: the API will probably refuse.</source>
        <translation>この種別の LIVE 制御はまだ開放されていません。API はおそらく拒否します。</translation>
    </message>
    <message>
        <source>The setpoints cross: it would heat to %1 and cool to %2 at the same time.</source>
        <translation>設定温度が交差しています：%1 までの暖房と %2 までの冷房が同時に行われます。</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to charge.</source>
        <translation>すでに %1 です。充電の余地がありません。</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to discharge.</source>
        <translation>すでに %1 です。放電できる分がありません。</translation>
    </message>
    <message>
        <source>Its own floor is %1: it will stop there.</source>
        <translation>機器自身の下限は %1 で、そこで停止します。</translation>
    </message>
    <message>
        <source>The refusal named the limits; they are those that the form showed.</source>
        <translation>拒否の応答に制限値が示されましたが、フォームの表示と同じです。</translation>
    </message>
    <message>
        <source>The form now follows the refusal. What you entered is kept; nothing is sent again by itself.</source>
        <translation>フォームを拒否の応答に合わせました。入力した値は維持されます。自動で再送信されることはありません。</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken. The device is being read again.</source>
        <translation>拒否の応答には、何なら受け付けるかが示されていません。機器を再読み取りしています。</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken, and the device could not be read: %1</source>
        <translation>拒否の応答には、何なら受け付けるかが示されず、機器も読み取れませんでした：%1</translation>
    </message>
    <message>
        <source>The device was read again and still declares what the form shows.</source>
        <translation>機器を再読み取りしましたが、宣言はフォームの表示と同じです。</translation>
    </message>
    <message>
        <source>The device was read again; the form follows what it declares now.</source>
        <translation>機器を再読み取りし、フォームを現在の宣言に合わせました。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>送信を拒否しました：ジャーナルに書き込めません。</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>応答を待っています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in words, and the names of its parameters: &quot;Charge: target, power&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Read-only device: a vehicle can be read but not commanded through the API.</source>
        <translation>読み取り専用：車両は API 経由で読み取れますが、操作はできません。</translation>
    </message>
    <message>
        <source>Read-only device: a solar inverter can be read but not commanded through the API.</source>
        <translation>読み取り専用：太陽光パワコンは API 経由で読み取れますが、操作はできません。</translation>
    </message>
</context>
<context>
    <name>fleet::CommandDesk</name>
    <message>
        <source>Not possible now</source>
        <translation>現在は実行できません</translation>
    </message>
    <message>
        <source>This request is not known any more.</source>
        <translation>このリクエストはもう不明です。</translation>
    </message>
</context>
<context>
    <name>fleet::CommandWords</name>
    <message>
        <source>keeping %1</source>
        <translation>%1 を確保</translation>
    </message>
    <message>
        <source>Charge with this charger</source>
        <translation>この充電器で充電</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>充電</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>放電</translation>
    </message>
    <message>
        <source>Set to idle</source>
        <translation>待機に設定</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>暖房</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>冷房</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <translation>自動で冷暖房</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <translation>自身のスケジュールで運転</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>バッテリー</translation>
    </message>
    <message>
        <source>charger</source>
        <translation>充電器</translation>
    </message>
    <message>
        <source>heating and cooling</source>
        <translation>冷暖房</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <translation>太陽光パワコン</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>時刻指定</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>確認を求める</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Queue mine after it</source>
        <translation>後ろに並べる</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>パラメーターなし</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1。実行しますか？</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1、現地時刻</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>受領済み</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>状態なし</translation>
    </message>
    <message>
        <source>About %1: as much as fits into the window at %2</source>
        <translation>約 %1：%2 で時間枠に収まる分</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a parameter and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command in words, and more of its parameters</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Charge with this charger to %1</source>
        <translation>この充電器で %1 まで充電</translation>
    </message>
    <message>
        <source>Charge with this charger at up to %1</source>
        <translation>この充電器で最大 %1 で充電</translation>
    </message>
    <message>
        <source>Charge with this charger to %1 at up to %2</source>
        <translation>この充電器で最大 %2 で %1 まで充電</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1を充電</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>%1を %2 まで充電</translation>
    </message>
    <message>
        <source>Charge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>%1を最大 %2 で充電</translation>
    </message>
    <message>
        <source>Charge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>%1を最大 %3 で %2 まで充電</translation>
    </message>
    <message>
        <source>Charge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>%1 まで充電</translation>
    </message>
    <message>
        <source>Charge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>最大 %1 で充電</translation>
    </message>
    <message>
        <source>Charge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>最大 %2 で %1 まで充電</translation>
    </message>
    <message>
        <source>Discharge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1を放電</translation>
    </message>
    <message>
        <source>Discharge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>%1を %2 まで放電</translation>
    </message>
    <message>
        <source>Discharge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>%1を最大 %2 で放電</translation>
    </message>
    <message>
        <source>Discharge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>%1を最大 %3 で %2 まで放電</translation>
    </message>
    <message>
        <source>Discharge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>%1 まで放電</translation>
    </message>
    <message>
        <source>Discharge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>最大 %1 で放電</translation>
    </message>
    <message>
        <source>Discharge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>最大 %2 で %1 まで放電</translation>
    </message>
    <message>
        <source>Set %1 to idle</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1を待機に設定</translation>
    </message>
    <message>
        <source>Heat to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>%1 まで暖房</translation>
    </message>
    <message>
        <source>Cool to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>%1 まで冷房</translation>
    </message>
    <message>
        <source>Heat and cool by itself between %1 and %2</source>
        <translation>%1～%2 の範囲で自動冷暖房</translation>
    </message>
    <message>
        <source>Let %1 follow its own schedule</source>
        <extracomment>%1 is &quot;this device&quot;</extracomment>
        <translation>%1を自身のスケジュールで運転</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it</extracomment>
        <translation>%1を %2 に設定</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level</extracomment>
        <translation>%1を %2 に設定、%3 まで</translation>
    </message>
    <message>
        <source>Set %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a power</extracomment>
        <translation>%1を %2 に設定、最大 %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3 at up to %4</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level, %4 a power</extracomment>
        <translation>%1を %2 に設定、最大 %4 で %3 まで</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>%1 に設定</translation>
    </message>
    <message>
        <source>Set to %1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>%1 に設定、%2 まで</translation>
    </message>
    <message>
        <source>Set to %1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>%1 に設定、最大 %2</translation>
    </message>
    <message>
        <source>Set to %1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>%1 に設定、最大 %3 で %2 まで</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: tomorrow 06:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>who does it</comment>
        <translation>このバッテリー</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>whom it is done to</comment>
        <translation>このバッテリー</translation>
    </message>
    <message>
        <source>of this battery</source>
        <comment>whose it is</comment>
        <translation>このバッテリー</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>who does it</comment>
        <translation>この充電器</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>whom it is done to</comment>
        <translation>この充電器</translation>
    </message>
    <message>
        <source>of this charger</source>
        <comment>whose it is</comment>
        <translation>この充電器</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>who does it</comment>
        <translation>この冷暖房</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>whom it is done to</comment>
        <translation>この冷暖房</translation>
    </message>
    <message>
        <source>of this heating and cooling</source>
        <comment>whose it is</comment>
        <translation>この冷暖房</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>who does it</comment>
        <translation>この太陽光パワコン</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>whom it is done to</comment>
        <translation>この太陽光パワコン</translation>
    </message>
    <message>
        <source>of this solar inverter</source>
        <comment>whose it is</comment>
        <translation>この太陽光パワコン</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>who does it</comment>
        <translation>この車両</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>whom it is done to</comment>
        <translation>この車両</translation>
    </message>
    <message>
        <source>of this vehicle</source>
        <comment>whose it is</comment>
        <translation>この車両</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>who does it</comment>
        <translation>この機器</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>whom it is done to</comment>
        <translation>この機器</translation>
    </message>
    <message>
        <source>of this device</source>
        <comment>whose it is</comment>
        <translation>この機器</translation>
    </message>
    <message>
        <source>the vehicle</source>
        <comment>whom it is done to</comment>
        <translation>車両</translation>
    </message>
    <message>
        <source>%1, %2?</source>
        <extracomment>A command in words, and its time: &quot;Charge this battery to 90 %, today 17:00 to 19:00?&quot;</extracomment>
        <translation>%1、%2。実行しますか？</translation>
    </message>
    <message>
        <source>%1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>%1、最大 %2</translation>
    </message>
    <message>
        <source>%1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>%1、最大 %3 で %2 まで</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1、%2～%3 の範囲</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command in words, and its time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>About %1: %2 of %3</source>
        <extracomment>&quot;About 0.7 kWh: 5 % of 13.5 kWh&quot;</extracomment>
        <translation>約 %1：%3 の %2</translation>
    </message>
    <message>
        <source>About %1: %2 of %3 at %4</source>
        <extracomment>&quot;About 14 min: 5 % of 13.5 kWh at 3.0 kW&quot;</extracomment>
        <translation>約 %1：%4 で %3 の %2</translation>
    </message>
</context>
<context>
    <name>fleet::CompareHistory</name>
    <message>
        <source>%1, devices known</source>
        <translation>%1、値が既知の機器</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
</context>
<context>
    <name>fleet::ConfirmationGate</name>
    <message>
        <source>The window was closed</source>
        <translation>ウィンドウが閉じられました</translation>
    </message>
    <message>
        <source>Another request is being confirmed.</source>
        <translation>別のリクエストを確認中です。</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>この機器はもう不明です。</translation>
    </message>
    <message>
        <source>Looked at again after a change</source>
        <translation>変更後に再確認</translation>
    </message>
    <message>
        <source>Nothing is being confirmed.</source>
        <translation>確認中のものはありません。</translation>
    </message>
    <message>
        <source>The device is being read again.</source>
        <translation>機器を再読み取りしています。</translation>
    </message>
    <message>
        <source>Something changed while this was open. Look at it again.</source>
        <translation>表示中に変更がありました。もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>fleet::ConflictCase</name>
    <message>
        <source>the other one</source>
        <translation>もう一方</translation>
    </message>
    <message>
        <source>%1 is cancelled, yours takes its place</source>
        <translation>%1 はキャンセルされ、新しいものに置き換わります</translation>
    </message>
    <message>
        <source>yours waits until the other one ends, %1</source>
        <translation>新しいものは、もう一方が終わるまで待ちます（%1）</translation>
    </message>
    <message>
        <source>yours waits until the other one ends</source>
        <translation>新しいものは、もう一方が終わるまで待ちます</translation>
    </message>
    <message>
        <source>decided by the API: %1</source>
        <translation>API が決定：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The service names ways out that this device does not offer. Wait until it ends, then ask again.</source>
        <translation>サービスが示す対処方法をこの機器は提供していません。終わるまで待ってから、再度問い合わせてください。</translation>
    </message>
    <message>
        <source>Wait until it ends, %1, then ask again.</source>
        <translation>終わるまで待ち（%1）、再度問い合わせてください。</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends.</source>
        <translation>待って、終わったら再度問い合わせてください。</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>予約を維持</translation>
    </message>
    <message>
        <source>yours is discarded, no request is made</source>
        <translation>新しいものは破棄され、リクエストは行われません</translation>
    </message>
    <message>
        <source>%1 has started: it will probably be refused until that one ends</source>
        <translation>%1 は開始済みです：終了するまで、おそらく拒否されます</translation>
    </message>
    <message>
        <source>your window is over before the other one ends: it will be refused</source>
        <translation>相手が終了する前に時間枠が過ぎるため、拒否されます</translation>
    </message>
    <message>
        <source>the other one has no end: it will probably be refused</source>
        <translation>相手には終わりがないため、おそらく拒否されます</translation>
    </message>
    <message>
        <source>Your command can be reviewed again; nothing is sent before you confirm it.</source>
        <translation>コマンドを再確認できます。確認が済むまで何も送信されません。</translation>
    </message>
    <message>
        <source>Keep what runs</source>
        <translation>実行中のものを維持</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <comment>%1 is: of this battery</comment>
        <translation>%1のアクションはすでに開始しています</translation>
    </message>
    <message>
        <source>%1 already has an action booked</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1にはすでに予約済みのアクションがあります</translation>
    </message>
    <message>
        <source>The action %1 has ended</source>
        <comment>%1 is: of this battery</comment>
        <translation>%1のアクションは終了しました</translation>
    </message>
    <message>
        <source>Replacing gives up what is booked: %1.</source>
        <translation>置き換えると予約がなくなります：%1。</translation>
    </message>
    <message>
        <source>The target is then %1 instead of %2.</source>
        <translation>目標は %2 ではなく %1 になります。</translation>
    </message>
</context>
<context>
    <name>fleet::ConnectionProbe</name>
    <message>
        <source>The key is a sandbox key, but the service answers as “%1”. It is not opened.</source>
        <translation>キーは SANDBOX キーですが、サービスは「%1」として応答しています。開きません。</translation>
    </message>
    <message>
        <source>The key counts as LIVE, but the service answers as “%1”. It is not opened.</source>
        <translation>キーは LIVE とみなされますが、サービスは「%1」として応答しています。開きません。</translation>
    </message>
    <message numerus="yes">
        <source>Sandbox key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>SANDBOX キーを認識しました。%n 台の機器を読み取れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LIVE key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>LIVE キーを認識しました。%n 台の機器を読み取れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is accepted. It sees no devices yet.</source>
        <translation>キーは受理されました。見える機器はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the families cannot be read now.</source>
        <translation>
            <numerusform>%n 個の種別を現在読み取れません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer connected, and is the address right?</source>
        <translation>%1 が見つかりません。このコンピューターは接続されていますか。アドレスは正しいですか。</translation>
    </message>
    <message>
        <source>%1 did not answer within ten seconds.</source>
        <translation>%1 は 10 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is: its certificate is not trusted on this computer. Nothing was sent.</source>
        <translation>%1 は身元を証明できません：その証明書はこのコンピューターで信頼されていません。何も送信していません。</translation>
    </message>
    <message>
        <source>%1 refused this key. Was it copied whole, and is it still valid?</source>
        <translation>%1 はこのキーを拒否しました。全体をコピーしましたか。まだ有効ですか。</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Try again in a minute.</source>
        <translation>%1 が減速を求めています。1 分後に再試行してください。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own now (%2).</source>
        <translation>%1 側で現在問題が発生しています（%2）。</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>%1 からの応答がありません。</translation>
    </message>
    <message>
        <source>What answers at %1 is not the Amps API.</source>
        <translation>%1 で応答しているのは Amps API ではありません。</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address. A key follows no redirect; enter the final address.</source>
        <translation>%1 はリクエストを別のアドレスに転送しています。キーはリダイレクト先に送られません。最終的なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>There is no Amps API at this address of %1.</source>
        <translation>%1 のこのアドレスに Amps API はありません。</translation>
    </message>
    <message>
        <source>%1 refused the first read.</source>
        <translation>%1 は最初の読み取りを拒否しました。</translation>
    </message>
    <message>
        <source>The look at %1 was given up.</source>
        <translation>%1 の確認を中止しました。</translation>
    </message>
</context>
<context>
    <name>fleet::CustomerDesk</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 を読み取れませんでした：%2</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceDetail</name>
    <message>
        <source>%1 is a family this app has not met before.</source>
        <translation>%1 はこのアプリがまだ知らない種別です。</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>%1前に読み取り</translation>
    </message>
    <message>
        <source>sync not reported</source>
        <translation>同期は未報告</translation>
    </message>
    <message>
        <source>sync available</source>
        <translation>同期可能</translation>
    </message>
    <message>
        <source>sync not available</source>
        <translation>同期不可</translation>
    </message>
    <message>
        <source>Pulled %1, %2</source>
        <translation>取得：%1、%2</translation>
    </message>
    <message>
        <source>Pull time not reported, %1</source>
        <translation>取得時刻は未報告、%1</translation>
    </message>
    <message>
        <source>%1 should be %2 and is %3</source>
        <translation>%1：期待値 %2、現在 %3</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceExplanation</name>
    <message>
        <source>Device %1</source>
        <translation>機器 %1</translation>
    </message>
    <message>
        <source>Seen at %1 through %2, environment %3</source>
        <translation>%1 に %2 経由で確認、環境 %3</translation>
    </message>
    <message>
        <source>Nothing is known of it in this window.</source>
        <translation>このウィンドウでは何もわかっていません。</translation>
    </message>
    <message>
        <source>Family %1, maker %2, model %3</source>
        <translation>種別 %1、メーカー %2、モデル %3</translation>
    </message>
    <message>
        <source>How old is this?</source>
        <translation>どのくらい前のものですか</translation>
    </message>
    <message>
        <source>  last pulled from the maker: %1</source>
        <translation>  メーカーからの最終取得：%1</translation>
    </message>
    <message>
        <source>  the maker answers</source>
        <translation>  メーカーは応答しています</translation>
    </message>
    <message>
        <source>  the maker does not answer: these are last known values</source>
        <translation>  メーカーが応答しません：最後にわかっている値です</translation>
    </message>
    <message>
        <source>  the answer does not say whether the maker answers</source>
        <translation>  メーカーが応答しているかは、応答に示されていません</translation>
    </message>
    <message>
        <source>  it is no longer in the lists</source>
        <translation>  リストにはもうありません</translation>
    </message>
    <message>
        <source>  the last read was refused: %1 %2 [%3]</source>
        <translation>  前回の読み取りは拒否されました：%1 %2 [%3]</translation>
    </message>
    <message>
        <source>What does it report?</source>
        <translation>何を報告していますか</translation>
    </message>
    <message>
        <source>  nothing</source>
        <translation>  なし</translation>
    </message>
    <message>
        <source>What can be asked of it?</source>
        <translation>何を要求できますか</translation>
    </message>
    <message>
        <source>How is it set?</source>
        <translation>どう設定されていますか</translation>
    </message>
    <message>
        <source>What was asked of it lately?</source>
        <translation>最近何を要求しましたか</translation>
    </message>
    <message>
        <source>  (from this window)</source>
        <translation>  （このウィンドウから）</translation>
    </message>
    <message>
        <source>  no action is known</source>
        <translation>  アクションは確認されていません</translation>
    </message>
    <message>
        <source>Which requests were about it?</source>
        <translation>どのリクエストが対象でしたか</translation>
    </message>
    <message>
        <source>  none but the sweeps of its family</source>
        <translation>  この種別の巡回以外にはありません</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceHistory</name>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceListModel</name>
    <message>
        <source>mean level %1</source>
        <translation>平均残量 %1</translation>
    </message>
    <message>
        <source>%1 left out of sums</source>
        <translation>%1 台を合計から除外</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>サービスの時計は、このコンピューターより %1 進んでいます。</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>サービスの時計は、このコンピューターより %1 遅れています。</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceSentence</name>
    <message>
        <source>At %1.</source>
        <comment>charge level</comment>
        <translation>残量 %1。</translation>
    </message>
    <message>
        <source>%1 with %2 at %3.</source>
        <extracomment>Charging with 5.2 kW at 85 %.</extracomment>
        <translation>%1（%2）、残量 %3。</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>Idle at 90 %.</extracomment>
        <translation>%1、残量 %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Charging a vehicle with %1.</source>
        <translation>車両を %1 で充電中。</translation>
    </message>
    <message>
        <source>Charging a vehicle.</source>
        <translation>車両を充電中。</translation>
    </message>
    <message>
        <source>A vehicle is connected and not charging.</source>
        <translation>車両は接続されていますが、充電していません。</translation>
    </message>
    <message>
        <source>Available, no vehicle connected.</source>
        <translation>利用可能、車両の接続なし。</translation>
    </message>
    <message>
        <source>%1, no vehicle connected.</source>
        <translation>%1、車両の接続なし。</translation>
    </message>
    <message>
        <source>Heating from %1 towards %2.</source>
        <extracomment>Heating from 18.5 °C towards 21.0 °C.</extracomment>
        <translation>%1 から %2 に向けて暖房中。</translation>
    </message>
    <message>
        <source>Cooling from %1 towards %2.</source>
        <translation>%1 から %2 に向けて冷房中。</translation>
    </message>
    <message>
        <source>%1 mode, at rest, %2.</source>
        <extracomment>Heat mode, at rest, 18.5 °C.</extracomment>
        <translation>%1モード、停止中、%2。</translation>
    </message>
    <message>
        <source>%1 mode, %2.</source>
        <translation>%1モード、%2。</translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a temperature</comment>
        <translation>温度 %1。</translation>
    </message>
    <message>
        <source>%1 mode.</source>
        <translation>%1モード。</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>自身のスケジュールで運転しています。</translation>
    </message>
    <message>
        <source>A permanent hold stands.</source>
        <translation>無期限のホールドが有効です。</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>ホールドは %1 です。</translation>
    </message>
    <message>
        <source>Producing %1.</source>
        <translation>%1 を発電中。</translation>
    </message>
    <message>
        <source>Producing.</source>
        <translation>発電中。</translation>
    </message>
    <message>
        <source>Producing nothing.</source>
        <translation>発電していません。</translation>
    </message>
    <message>
        <source>Charging with %1 at %2.</source>
        <translation>充電中（%1）、残量 %2。</translation>
    </message>
    <message>
        <source>Charging.</source>
        <translation>充電中。</translation>
    </message>
    <message>
        <source>Charging at %1.</source>
        <translation>充電中、残量 %1。</translation>
    </message>
    <message>
        <source>About %1 to its limit of %2.</source>
        <translation>上限 %2 まで約 %1。</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>プラグ接続。</translation>
    </message>
    <message>
        <source>Unplugged.</source>
        <translation>プラグ未接続。</translation>
    </message>
    <message>
        <source>Fully charged at %1.</source>
        <translation>充電完了、残量 %1。</translation>
    </message>
    <message>
        <source>Plugged in and not charging, at %1.</source>
        <translation>プラグ接続、充電していません、残量 %1。</translation>
    </message>
    <message>
        <source>Unplugged at %1.</source>
        <translation>プラグ未接続、残量 %1。</translation>
    </message>
    <message>
        <source>%1, %2 %3.</source>
        <extracomment>Heating, flow temperature 41.2 °C.</extracomment>
        <translation>%1、%2 %3.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a gauge and its value</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The %1 command stands; its target is met.</source>
        <translation>コマンド %1 は有効で、目標に達しています。</translation>
    </message>
    <message>
        <source>The %1 command stands.</source>
        <translation>コマンド %1 は有効です。</translation>
    </message>
    <message>
        <source>The %1 command stands: it serves the home by itself.</source>
        <translation>コマンド %1 は有効です：住宅に自動で供給します。</translation>
    </message>
    <message>
        <source>The %1 command stands: it is kept as a backup.</source>
        <translation>コマンド %1 は有効です：予備として保持されます。</translation>
    </message>
    <message>
        <source>The %1 command stands: it feeds the grid by itself.</source>
        <translation>コマンド %1 は有効です：系統へ自動で逆潮流します。</translation>
    </message>
    <message>
        <source>last</source>
        <comment>the last command</comment>
        <translation>（前回）</translation>
    </message>
    <message>
        <source>The %1 command failed.</source>
        <translation>コマンド %1 は失敗しました。</translation>
    </message>
    <message>
        <source>The %1 command failed: %2.</source>
        <translation>コマンド %1 は失敗しました：%2。</translation>
    </message>
    <message>
        <source>The %1 command is under way.</source>
        <translation>コマンド %1 は進行中です。</translation>
    </message>
    <message>
        <source>The %1 command is booked.</source>
        <translation>コマンド %1 は予約済みです。</translation>
    </message>
    <message>
        <source>The %1 command is in state %2.</source>
        <translation>コマンド %1 の状態は %2 です。</translation>
    </message>
    <message>
        <source>No longer in the lists.</source>
        <translation>リストにはもうありません。</translation>
    </message>
    <message>
        <source>Offline at the manufacturer.</source>
        <translation>メーカー側でオフライン。</translation>
    </message>
    <message>
        <source>The service finds no data of it.</source>
        <translation>サービスにデータがありません。</translation>
    </message>
    <message>
        <source>The customer has to link it again: %1.</source>
        <translation>顧客による再連携が必要です：%1。</translation>
    </message>
    <message>
        <source>Never read: nothing is known about it yet.</source>
        <translation>未読み取り：まだ何もわかっていません。</translation>
    </message>
    <message>
        <source>No sync.</source>
        <translation>同期なし。</translation>
    </message>
    <message>
        <source>No sync since %1.</source>
        <translation>%1 から同期なし。</translation>
    </message>
    <message>
        <source>Last known, %1: %2</source>
        <translation>最終既知、%1：%2</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <translation>最終既知：%1</translation>
    </message>
    <message>
        <source>It reports nothing.</source>
        <translation>何も報告していません。</translation>
    </message>
    <message>
        <source>This is %1 old.</source>
        <translation>%1経過したデータです。</translation>
    </message>
    <message>
        <source>This application has not met the family %1 before.</source>
        <translation>このアプリは種別 %1 をまだ知りません。</translation>
    </message>
    <message>
        <source>It takes no commands.</source>
        <translation>コマンドを受け付けません。</translation>
    </message>
    <message>
        <source>the %1 command failed</source>
        <translation>コマンド %1 は失敗しました</translation>
    </message>
    <message>
        <source>the %1 command failed, %2</source>
        <translation>コマンド %1 は失敗しました、%2</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>読み取り専用の機器</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>アクションなし</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a command</comment>
        <translation>%1 失敗</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an error code and the command</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, booked</source>
        <comment>a command</comment>
        <translation>%1、予約済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its date</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a command</comment>
        <translation>%1、%2前</translation>
    </message>
    <message>
        <source>Vehicles are read-only: the service takes no commands for them.</source>
        <translation>車両は読み取り専用です：サービスはコマンドを受け付けません。</translation>
    </message>
    <message>
        <source>Solar inverters are read-only: the service takes no commands for them.</source>
        <translation>太陽光パワコンは読み取り専用です：サービスはコマンドを受け付けません。</translation>
    </message>
    <message>
        <source>Its last answer declared no commands at all.</source>
        <translation>前回の応答にはコマンドの宣言がまったくありませんでした。</translation>
    </message>
    <message>
        <source>The device declares an empty list of commands.</source>
        <translation>機器が宣言したコマンドのリストは空です。</translation>
    </message>
</context>
<context>
    <name>fleet::EffectCheck</name>
    <message>
        <source>It is idle.</source>
        <translation>待機しています。</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>充電しています。</translation>
    </message>
    <message>
        <source>No vehicle is connected.</source>
        <translation>車両が接続されていません。</translation>
    </message>
    <message>
        <source>It does not charge yet.</source>
        <translation>まだ充電していません。</translation>
    </message>
    <message>
        <source>It does not charge.</source>
        <translation>充電していません。</translation>
    </message>
    <message>
        <source>It still charges.</source>
        <translation>まだ充電しています。</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>オフです。</translation>
    </message>
    <message>
        <source>It still runs.</source>
        <translation>まだ運転しています。</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>自身のスケジュールで運転しています。</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>ホールドは %1 です。</translation>
    </message>
    <message>
        <source>%1 It is %2 now.</source>
        <translation>%1現在は %2 です。</translation>
    </message>
    <message>
        <source>Mode and setpoints are those that were asked for.</source>
        <translation>モードと設定値は指定どおりです。</translation>
    </message>
    <message>
        <source>Idle at %1. The command stands; its target is met.</source>
        <translation>待機、残量 %1。コマンドは有効で、目標に達しています。</translation>
    </message>
    <message>
        <source>Idle at %1, as far as it goes.</source>
        <translation>待機、残量 %1、これが限界です。</translation>
    </message>
    <message>
        <source>The command stands, but it does not charge yet.</source>
        <translation>コマンドは有効ですが、まだ充電していません。</translation>
    </message>
    <message>
        <source>The command stands, but it does not discharge yet.</source>
        <translation>コマンドは有効ですが、まだ放電していません。</translation>
    </message>
    <message>
        <source>Accepted, not seen yet.</source>
        <translation>受理済み、まだ確認なし。</translation>
    </message>
    <message>
        <source>Its mode is %1.</source>
        <translation>モードは %1 です。</translation>
    </message>
    <message>
        <source>Its setpoint is %1.</source>
        <translation>設定値は %1 です。</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充電中</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>放電中</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, at %2 on the way to %3.</source>
        <translation>%1、残量 %2、目標 %3 へ。</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>読み取り値は %1 です。</translation>
    </message>
    <message>
        <source>It charges at %1.</source>
        <translation>%1 で充電しています。</translation>
    </message>
    <message>
        <source>It discharges at %1.</source>
        <translation>%1 で放電しています。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>残量</translation>
    </message>
    <message>
        <source>Vehicle connected</source>
        <translation>車両接続</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>運転中</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <translation>暖房設定温度</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <translation>冷房設定温度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Standing command</source>
        <translation>有効なコマンド</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>効果あり</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>no effect yet</source>
        <translation>まだ効果なし</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>測定値と矛盾</translation>
    </message>
</context>
<context>
    <name>fleet::ErrorCatalogue</name>
    <message>
        <source>The API did not accept the key</source>
        <translation>API がキーを受理しませんでした</translation>
    </message>
    <message>
        <source>Either no key arrived, or too much was asked at once and the API calls that unauthorised. One quiet request will tell which.</source>
        <translation>キーが届かなかったか、一度に多く要求しすぎて API が「未認証」と応答しました。間を置いた 1 件のリクエストで判別できます。</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>キーを確認</translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation>このキーは無効です</translation>
    </message>
    <message>
        <source>The key is unknown, malformed or revoked, or the maker refused the key of the customer&apos;s account.</source>
        <translation>キーが不明、不正な形式、または失効しているか、メーカーが顧客アカウントのキーを拒否しました。</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>キーの期限が切れています</translation>
    </message>
    <message>
        <source>Make a new key in the Amps dashboard and enter it here.</source>
        <translation>Amps ダッシュボードで新しいキーを作成し、ここに入力してください。</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>減速の要求</translation>
    </message>
    <message>
        <source>Too many requests at once. Reading goes on more slowly by itself; a command is not sent again by itself.</source>
        <translation>一度のリクエストが多すぎます。読み取りは自動で速度を落として続きます。コマンドは自動では再送信されません。</translation>
    </message>
    <message>
        <source>The maker asks to slow down</source>
        <translation>メーカーが減速を求めています</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud takes no more requests just now. What is shown are the last known values.</source>
        <translation>メーカーのクラウドは現在これ以上のリクエストを受け付けません。最後にわかっている値を表示しています。</translation>
    </message>
    <message>
        <source>The maker refused the customer&apos;s login</source>
        <translation>メーカーが顧客のログインを拒否しました</translation>
    </message>
    <message>
        <source>The stored login of the customer no longer works. The customer has to link the device again.</source>
        <translation>保存された顧客のログイン情報は使えなくなりました。顧客による機器の再連携が必要です。</translation>
    </message>
    <message>
        <source>Copy re-link address</source>
        <translation>再連携用アドレスをコピー</translation>
    </message>
    <message>
        <source>This key may not do that</source>
        <translation>このキーでは許可されていません</translation>
    </message>
    <message>
        <source>The key lacks the permission. Permissions are set in the Amps dashboard.</source>
        <translation>キーに権限がありません。権限は Amps ダッシュボードで設定します。</translation>
    </message>
    <message>
        <source>Live access is not enabled</source>
        <translation>LIVE アクセスが有効ではありません</translation>
    </message>
    <message>
        <source>This customer account is not open for real devices yet. Amps enables it; the sandbox works without.</source>
        <translation>この顧客アカウントは、実機に対してまだ開放されていません。Amps が有効にします。SANDBOX はそのまま使えます。</translation>
    </message>
    <message>
        <source>Try in sandbox</source>
        <translation>SANDBOX で試す</translation>
    </message>
    <message>
        <source>The maker refused the one-time code</source>
        <translation>メーカーがワンタイムコードを拒否しました</translation>
    </message>
    <message>
        <source>The customer has to link the account again with a fresh code.</source>
        <translation>顧客は新しいコードでアカウントを再連携する必要があります。</translation>
    </message>
    <message>
        <source>The maker asks the customer for a one-time code</source>
        <translation>メーカーが顧客にワンタイムコードを求めています</translation>
    </message>
    <message>
        <source>The account is protected by a second factor. The customer has to link it again and enter the code.</source>
        <translation>アカウントは二要素認証で保護されています。顧客は再連携し、コードを入力する必要があります。</translation>
    </message>
    <message>
        <source>The customer&apos;s account is locked at the maker</source>
        <translation>メーカー側で顧客のアカウントがロックされています</translation>
    </message>
    <message>
        <source>The customer has to unlock it with the maker, then link it again.</source>
        <translation>顧客はメーカー側でロックを解除してから、再連携する必要があります。</translation>
    </message>
    <message>
        <source>The maker takes another kind of login</source>
        <translation>メーカーが求めるログインの種類が異なります</translation>
    </message>
    <message>
        <source>The account was linked in a way that this maker does not offer. The customer has to link it again.</source>
        <translation>アカウントは、このメーカーが提供していない方法で連携されました。顧客による再連携が必要です。</translation>
    </message>
    <message>
        <source>The maker takes another way of logging in</source>
        <translation>メーカーが求めるログイン方法が異なります</translation>
    </message>
    <message>
        <source>The link to the maker&apos;s account is gone</source>
        <translation>メーカーのアカウントとの連携がなくなりました</translation>
    </message>
    <message>
        <source>The API holds no login for this device any more. The customer has to link it again.</source>
        <translation>API はこの機器のログイン情報をもう保持していません。顧客による再連携が必要です。</translation>
    </message>
    <message>
        <source>The API does not know this device</source>
        <translation>API はこの機器を知りません</translation>
    </message>
    <message>
        <source>It was unlinked, belongs to another key, or was never read. The last values that were seen here stay, marked as old.</source>
        <translation>連携が解除されたか、別のキーのものか、読み取られたことがありません。ここで最後に見た値は、古い値として残ります。</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>The API does not know this</source>
        <translation>API はこれを知りません</translation>
    </message>
    <message>
        <source>What was asked for does not exist, or belongs to another key.</source>
        <translation>要求されたものは存在しないか、別のキーのものです。</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>メーカー側でオフライン</translation>
    </message>
    <message>
        <source>The command is not among those that the device declares now.</source>
        <translation>そのコマンドは、機器の現在の宣言に含まれていません。</translation>
    </message>
    <message>
        <source>Choose another command</source>
        <translation>別のコマンドを選択</translation>
    </message>
    <message>
        <source>This command does not take that parameter</source>
        <translation>このコマンドはそのパラメーターを受け付けません</translation>
    </message>
    <message>
        <source>The device does not declare it for this command now. Leave it out.</source>
        <translation>機器は現在、このコマンドにそれを宣言していません。省いてください。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>That unit is not accepted here</source>
        <translation>その単位はここでは受け付けられません</translation>
    </message>
    <message>
        <source>The device declares another unit for this parameter.</source>
        <translation>機器はこのパラメーターに別の単位を宣言しています。</translation>
    </message>
    <message>
        <source>Use the declared unit</source>
        <translation>宣言された単位を使用</translation>
    </message>
    <message>
        <source>That value is outside what it accepts now</source>
        <translation>その値は現在受け付ける範囲の外です</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two reads: a warm pack, a firmware update, a grid rule.</source>
        <translation>制限値は機器のもので、読み取りのたびに変わることがあります：電池の温度、ファームウェアの更新、系統の規則など。</translation>
    </message>
    <message>
        <source>Use the nearest value</source>
        <translation>最も近い値を使用</translation>
    </message>
    <message>
        <source>This command cannot run at that time</source>
        <translation>このコマンドはその時刻には実行できません</translation>
    </message>
    <message>
        <source>The device declares other ways of running it.</source>
        <translation>機器は別の実行方法を宣言しています。</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>別の時刻を選択</translation>
    </message>
    <message>
        <source>The start has passed already</source>
        <translation>開始時刻はすでに過ぎています</translation>
    </message>
    <message>
        <source>The time is read as the wall clock at the plant, which may be in another zone.</source>
        <translation>時刻は設置場所の時計で解釈されます。タイムゾーンが異なる場合があります。</translation>
    </message>
    <message>
        <source>Choose a later start</source>
        <translation>より遅い開始時刻を選択</translation>
    </message>
    <message>
        <source>The start is too far away</source>
        <translation>開始時刻が先すぎます</translation>
    </message>
    <message>
        <source>A command can be booked at most 30 days ahead.</source>
        <translation>コマンドを予約できるのは最長 30 日先までです。</translation>
    </message>
    <message>
        <source>Choose an earlier start</source>
        <translation>より早い開始時刻を選択</translation>
    </message>
    <message>
        <source>This window does not work</source>
        <translation>この時間枠は使えません</translation>
    </message>
    <message>
        <source>A window needs a start and an end that lies after it.</source>
        <translation>時間枠には、開始時刻とそれより後の終了時刻が必要です。</translation>
    </message>
    <message>
        <source>Choose another window</source>
        <translation>別の時間枠を選択</translation>
    </message>
    <message>
        <source>Live control of this device is not open yet</source>
        <translation>この機器の LIVE 制御はまだ開放されていません</translation>
    </message>
    <message>
        <source>The API runs commands of this family in the sandbox only for now.</source>
        <translation>API は現在、この種別のコマンドを SANDBOX でのみ実行します。</translation>
    </message>
    <message>
        <source>This device is read-only</source>
        <translation>この機器は読み取り専用です</translation>
    </message>
    <message>
        <source>Solar inverters and vehicles can be read but not commanded through the API.</source>
        <translation>太陽光パワコンと車両は API で読み取れますが、コマンドは送れません。</translation>
    </message>
    <message>
        <source>The device does not declare the setting, or it can only be read.</source>
        <translation>機器がその設定を宣言していないか、読み取り専用です。</translation>
    </message>
    <message>
        <source>That setting can only be read</source>
        <translation>その設定は読み取り専用です</translation>
    </message>
    <message>
        <source>The device reports it but does not let it be changed from here.</source>
        <translation>機器はこの設定を報告しますが、ここからの変更を許可していません。</translation>
    </message>
    <message>
        <source>That value is outside what the setting takes</source>
        <translation>その値は設定が受け付ける範囲の外です</translation>
    </message>
    <message>
        <source>The limits belong to the device and can change between two reads.</source>
        <translation>制限値は機器のもので、読み取りのたびに変わることがあります。</translation>
    </message>
    <message>
        <source>A device holds one action at a time. Decide what happens to the one that is there.</source>
        <translation>機器が持てるアクションは一度に 1 つです。既存のものをどうするか決めてください。</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>It has started already</source>
        <translation>すでに開始しています</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled. Another command can still override what it does.</source>
        <translation>キャンセルできるのは予約済みのアクションのみです。別のコマンドで動作を上書きすることはできます。</translation>
    </message>
    <message>
        <source>Send another command</source>
        <translation>別のコマンドを送信</translation>
    </message>
    <message>
        <source>Its own scheduler holds it</source>
        <translation>機器自身のスケジューラーが制御しています</translation>
    </message>
    <message>
        <source>The maker&apos;s own schedule blocks commands from outside. Sent again with cancel_and_replace, the command switches that schedule off.</source>
        <translation>メーカー独自のスケジュールが外部からのコマンドを妨げています。cancel_and_replace で再送信すると、コマンドがそのスケジュールをオフにします。</translation>
    </message>
    <message>
        <source>Replace its schedule</source>
        <translation>スケジュールを置き換える</translation>
    </message>
    <message>
        <source>The API did not understand the request</source>
        <translation>API がリクエストを理解できませんでした</translation>
    </message>
    <message>
        <source>Something in it is outside the vocabulary of the API. Look at the request and change it.</source>
        <translation>API の語彙にないものが含まれています。リクエストを見て変更してください。</translation>
    </message>
    <message>
        <source>Not offered by the API yet</source>
        <translation>API ではまだ提供されていません</translation>
    </message>
    <message>
        <source>The API documents this but does not do it yet. It is not tried again.</source>
        <translation>API の文書にはありますが、まだ実装されていません。再試行はされません。</translation>
    </message>
    <message>
        <source>The API failed on its side</source>
        <translation>API 側で失敗しました</translation>
    </message>
    <message>
        <source>Something broke inside the API. Reads are tried again by themselves; commands are not.</source>
        <translation>API 内部で問題が発生しました。読み取りは自動で再試行されますが、コマンドはされません。</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud could not be reached</source>
        <translation>メーカーのクラウドに接続できませんでした</translation>
    </message>
    <message>
        <source>The API did not get through to the maker. What is shown are the last known values.</source>
        <translation>API がメーカーに接続できませんでした。最後にわかっている値を表示しています。</translation>
    </message>
    <message>
        <source>The service is not available just now</source>
        <translation>サービスは現在利用できません</translation>
    </message>
    <message>
        <source>An outage at the maker or at the API. It usually passes.</source>
        <translation>メーカーまたは API の障害です。通常は自然に回復します。</translation>
    </message>
    <message>
        <source>The maker did not answer in time</source>
        <translation>メーカーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The device or the maker&apos;s cloud took too long. What is shown are the last known values.</source>
        <translation>機器またはメーカーのクラウドの応答に時間がかかりすぎました。最後にわかっている値を表示しています。</translation>
    </message>
    <message>
        <source>The maker reported an error without a name</source>
        <translation>メーカーが名前のないエラーを報告しました</translation>
    </message>
    <message>
        <source>The API could not tell what went wrong at the maker.</source>
        <translation>メーカー側で何が起きたか、API にはわかりませんでした。</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>次の対応：ここ</translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation>次の対応：顧客</translation>
    </message>
    <message>
        <source>The maker&apos;s turn</source>
        <translation>次の対応：メーカー</translation>
    </message>
    <message>
        <source>Amps&apos; turn</source>
        <translation>次の対応：Amps</translation>
    </message>
    <message>
        <source>The administrator&apos;s turn</source>
        <translation>次の対応：管理者</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: it passes by itself or stays as it is</source>
        <translation>対応不要：自然に解消するか、そのままです</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>It declared %1 when the form was opened.</source>
        <translation>フォームを開いた時の宣言は %1 でした。</translation>
    </message>
    <message>
        <source>%1 is more than it accepts now (%2)</source>
        <translation>%1 は現在の上限を超えています（%2）</translation>
    </message>
    <message>
        <source>%1 is less than it accepts now (%2)</source>
        <translation>%1 は現在の下限を下回っています（%2）</translation>
    </message>
    <message>
        <source>%1 is not accepted now (%2)</source>
        <translation>%1 は現在受け付けられません（%2）</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>%1 is given in %2 here, not in %3</source>
        <translation>ここでは %1 の単位は %3 ではなく %2 です</translation>
    </message>
    <message>
        <source>%1 can only be read</source>
        <translation>%1 は読み取り専用です</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 を省く</translation>
    </message>
    <message>
        <source>The device declares: %1.</source>
        <translation>機器の宣言：%1。</translation>
    </message>
    <message>
        <source>The API says: %1.</source>
        <translation>API の応答：%1。</translation>
    </message>
    <message>
        <source>It cannot be replaced or queued behind. Wait until it ends, then ask again.</source>
        <translation>置き換えることも、後ろに並べることもできません。終わるまで待ってから、再度問い合わせてください。</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends</source>
        <translation>待って、終わったら再度問い合わせる</translation>
    </message>
    <message>
        <source>Nothing was sent to the device.</source>
        <translation>機器には何も送信されていません。</translation>
    </message>
    <message>
        <source>Whether the device was told is not certain.</source>
        <translation>機器に伝わったかどうかは確かではありません。</translation>
    </message>
    <message>
        <source>The API refused without naming a reason</source>
        <translation>API が理由を示さずに拒否しました</translation>
    </message>
    <message>
        <source>The API gave no explanation.</source>
        <translation>API から説明はありませんでした。</translation>
    </message>
    <message>
        <source>The API answered %1 without naming a reason</source>
        <translation>API が理由を示さずに %1 と応答しました</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>単位の誤り</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud cannot reach %2. It may be switched off or without internet.</source>
        <translation>メーカーのクラウドは%2に接続できません。電源が切れているか、インターネットにつながっていない可能性があります。</translation>
    </message>
    <message>
        <source>%1 does not take that command</source>
        <translation>%1はそのコマンドを受け付けません</translation>
    </message>
    <message>
        <source>%1 does not have that setting</source>
        <translation>%1にその設定はありません</translation>
    </message>
    <message>
        <source>%1 already has an action</source>
        <translation>%1にはすでにアクションがあります</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1が受け付けるのは %2 です。</translation>
    </message>
    <message>
        <source>%1 does not take %2 now</source>
        <translation>%1は現在 %2 を受け付けません</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1は %2 を受け付けません</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <translation>%1のアクションはすでに開始しています</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyHistory</name>
    <message>
        <source>%1 in</source>
        <translation>入力 %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>出力 %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>正味</translation>
    </message>
    <message>
        <source>Devices known</source>
        <translation>既知の機器</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyLook</name>
    <message>
        <source>Battery</source>
        <translation>バッテリー</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>EV 充電器</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning</extracomment>
        <translation>空調</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>太陽光パワコン</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>battery</source>
        <comment>inside a sentence</comment>
        <translation>バッテリー</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <comment>inside a sentence</comment>
        <translation>太陽光パワコン</translation>
    </message>
    <message>
        <source>vehicle</source>
        <comment>inside a sentence</comment>
        <translation>車両</translation>
    </message>
</context>
<context>
    <name>fleet::FieldWords</name>
    <message>
        <source>Acknowledged at</source>
        <extracomment>A time: when the device or the maker took an action on</extracomment>
        <translation>受領日時</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Yes or no: whether heating or cooling runs right now</extracomment>
        <translation>運転中</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Yes or no: whether the maker&apos;s cloud reaches the device</extracomment>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Backup floor</source>
        <extracomment>Setting of a battery, percent: lowest level ever, even in a power cut</extracomment>
        <translation>非常用の下限</translation>
    </message>
    <message>
        <source>Battery capacity</source>
        <extracomment>Energy that a vehicle&apos;s battery holds when full</extracomment>
        <translation>バッテリー容量</translation>
    </message>
    <message>
        <source>Battery level</source>
        <extracomment>Level of a vehicle&apos;s battery, percent</extracomment>
        <translation>バッテリー残量</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>キャッシュの種類</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>Energy that a battery holds when full</extracomment>
        <translation>容量</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <extracomment>Level, percent, at which a vehicle stops charging</extracomment>
        <translation>充電上限</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <extracomment>Power into a battery or a vehicle</extracomment>
        <translation>充電電力</translation>
    </message>
    <message>
        <source>Charge time remaining</source>
        <translation>残り充電時間</translation>
    </message>
    <message>
        <source>Charge ceiling</source>
        <extracomment>Setting of a battery, percent: highest level it charges to</extracomment>
        <translation>充電の上限</translation>
    </message>
    <message>
        <source>Charging</source>
        <extracomment>Yes or no: whether a vehicle charges right now</extracomment>
        <translation>充電中</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>競合時の方式</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <extracomment>Temperature at which cooling begins</extracomment>
        <translation>冷房設定温度</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Current mode</source>
        <extracomment>The command that a battery follows until it is told otherwise</extracomment>
        <translation>現在のモード</translation>
    </message>
    <message>
        <source>Current power</source>
        <extracomment>Power, as of now</extracomment>
        <translation>現在の電力</translation>
    </message>
    <message>
        <source>Current schedule</source>
        <translation>現在のスケジュール</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>機器 ID</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>機器の種類</translation>
    </message>
    <message>
        <source>Discharge limit</source>
        <extracomment>Level, percent, below which a battery does not discharge</extracomment>
        <translation>放電下限</translation>
    </message>
    <message>
        <source>Discharge floor</source>
        <extracomment>Setting of a battery, percent: lowest level in normal operation</extracomment>
        <translation>放電の下限</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>A length of time</extracomment>
        <translation>時間の長さ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Energy total</source>
        <extracomment>Energy made since the inverter was put in</extracomment>
        <translation>総発電量</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>エラーメッセージ</translation>
    </message>
    <message>
        <source>Export limit</source>
        <extracomment>Setting of a battery: most power that it may feed into the grid</extracomment>
        <translation>逆潮流の上限</translation>
    </message>
    <message>
        <source>Fully charged</source>
        <extracomment>Yes or no: whether a vehicle&apos;s battery is full</extracomment>
        <translation>満充電</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <extracomment>Temperature at which heating begins</extracomment>
        <translation>暖房設定温度</translation>
    </message>
    <message>
        <source>Hold type</source>
        <extracomment>What a thermostat is held by: its own schedule, or a setting that stands until it is changed</extracomment>
        <translation>ホールドの種類</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Is charging</source>
        <extracomment>Yes or no, of a charger</extracomment>
        <translation>充電中</translation>
    </message>
    <message>
        <source>Is connected</source>
        <extracomment>Yes or no, of a charger: whether a vehicle is plugged in</extracomment>
        <translation>車両接続</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>最後のアクション</translation>
    </message>
    <message>
        <source>Last pulled at</source>
        <extracomment>A time: when the service last asked the maker</extracomment>
        <translation>最終取得日時</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>How full a battery is, percent</extracomment>
        <translation>残量</translation>
    </message>
    <message>
        <source>Max current</source>
        <extracomment>Electric current, amps</extracomment>
        <translation>最大電流</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>最大電力</translation>
    </message>
    <message>
        <source>Max charge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>最大充電電流</translation>
    </message>
    <message>
        <source>Max charge rate</source>
        <extracomment>Setting of a charger: most power that it may give to a vehicle</extracomment>
        <translation>最大充電電力</translation>
    </message>
    <message>
        <source>Max discharge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>最大放電電流</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Heating, cooling, both, off</extracomment>
        <translation>モード</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Of a maker&apos;s product</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Next fire at</source>
        <extracomment>A time: when a schedule does something next</extracomment>
        <translation>次回実行日時</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Plugged</source>
        <extracomment>Yes or no, of a vehicle</extracomment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Parameter of a command: most power to charge or discharge with</extracomment>
        <translation>電力</translation>
    </message>
    <message>
        <source>Power rate limit</source>
        <extracomment>What the hardware of a charger can give at most</extracomment>
        <translation>電力上限</translation>
    </message>
    <message>
        <source>Producing</source>
        <extracomment>Yes or no, of a solar inverter</extracomment>
        <translation>発電中</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>How far a vehicle gets</extracomment>
        <translation>航続距離</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <extracomment>How often a schedule comes back</extracomment>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Parameter of a command, percent: what is kept for a power cut</extracomment>
        <translation>予備</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Scheduler enabled</source>
        <extracomment>Yes or no: whether the maker&apos;s own schedule runs the device</extracomment>
        <translation>自動スケジュール有効</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Slots</source>
        <extracomment>The steps of a schedule</extracomment>
        <translation>枠</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a reading comes from: live, cache, projection, fallback</extracomment>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>How the service stands with the maker&apos;s cloud</extracomment>
        <translation>同期</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Parameter of a command: the level or the temperature to reach</extracomment>
        <translation>目標</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>自動で冷暖房</translation>
    </message>
    <message>
        <source>Serve the home by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>自動で住宅に給電</translation>
    </message>
    <message>
        <source>Feed the grid by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>自動で系統に逆潮流</translation>
    </message>
    <message>
        <source>Be kept as a backup</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>非常用に確保</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>A command, of a battery or a charger</extracomment>
        <translation>充電</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>冷房</translation>
    </message>
    <message>
        <source>Discharge</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>放電</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>自身のスケジュールで運転</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>暖房</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>A command: neither charge nor discharge, heat nor cool</extracomment>
        <translation>待機に設定</translation>
    </message>
</context>
<context>
    <name>fleet::FleetGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>種別ごと</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>メーカー別</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>ステータス別</translation>
    </message>
    <message>
        <source>By attention</source>
        <translation>要注意別</translation>
    </message>
    <message>
        <source>By freshness</source>
        <translation>新しさ別</translation>
    </message>
    <message>
        <source>By last action</source>
        <translation>最後のアクション別</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>タグ別</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>顧客別</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a field of the state</comment>
        <translation>%1 別</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>表示中のすべて</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>対応不要</translation>
    </message>
    <message>
        <source>Customer not looked up</source>
        <translation>顧客は未照会</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>アクションなし</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未報告</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stored energy and its share of the capacity</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>how much is up to date, and how many devices no sum counts</comment>
        <translation>%1、%2 台を除外</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s), net power %2, stored %3, can take %4, can give %5, can shed %6, up to date %7</source>
        <translation>
            <numerusform>%1、%n 台の機器、正味電力 %2、蓄電量 %3、充電可能 %4、放電可能 %5、抑制可能 %6、最新 %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>ほか %Ln グループ</numerusform>
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
        <translation>全機器（%1別）：%2。失敗またはオフライン %3、最終既知 %4</translation>
    </message>
    <message>
        <source>charge level</source>
        <translation>充電残量</translation>
    </message>
    <message>
        <source>age of its reading</source>
        <translation>測定値の経過時間</translation>
    </message>
    <message>
        <source>power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1、%2. %3</translation>
    </message>
    <message>
        <source>median %1, half of them %2 to %3</source>
        <translation>中央値 %1、半数は %2～%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln device(s)</source>
        <translation>
            <numerusform>%1～%2：%Ln 台の機器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::FleetPoller</name>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>巡回</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>減速中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>サービス停止</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>キー拒否</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>&quot;38 of 38, next in 0:19&quot;: devices seen of all, minutes and seconds until the next read</extracomment>
        <translation>%1、次まで %2</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%2 ページ中 %1</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <extracomment>&quot;170 of 205 pages, 28 s left&quot;</extracomment>
        <translation>%1、残り %2 秒</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>%1 後に再試行</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1、%2 後に再試行</translation>
    </message>
    <message>
        <source>the service does not accept this key</source>
        <translation>サービスがこのキーを受理しません</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>%1 応答なし</translation>
    </message>
    <message>
        <source>%1 of %2 within 15 min</source>
        <extracomment>How complete the picture is: &quot;41,300 of 50,000 within 15 min&quot;</extracomment>
        <translation>15 分以内 %1 / %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service.</source>
        <translation>このコンピューターの時計は、サービスより %1 遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service.</source>
        <translation>このコンピューターの時計は、サービスより %1 進んでいます。</translation>
    </message>
</context>
<context>
    <name>fleet::FleetSums</name>
    <message>
        <source>%1 left out</source>
        <translation>%1 台除外</translation>
    </message>
    <message>
        <source>%1 over 15 min old</source>
        <translation>15 分超 %1 台</translation>
    </message>
    <message>
        <source>%1 last known</source>
        <translation>最終既知 %1 台</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>オフライン %1 台</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>リスト外 %1 台</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>未読み取り %1 台</translation>
    </message>
    <message>
        <source>all within 15 min</source>
        <translation>すべて 15 分以内</translation>
    </message>
    <message>
        <source>no devices</source>
        <translation>機器なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share of capacity</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>no battery reports it</source>
        <translation>報告するバッテリーなし</translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>新しい値 %1</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>power into batteries</comment>
        <translation>入力 %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>power out of batteries</comment>
        <translation>出力 %1</translation>
    </message>
    <message>
        <source>%1 to take</source>
        <comment>energy until batteries are full</comment>
        <translation>充電余地 %1</translation>
    </message>
    <message>
        <source>%1 to give</source>
        <comment>energy until batteries are at their floor</comment>
        <translation>放電可能 %1</translation>
    </message>
    <message>
        <source>%1 of %2 producing</source>
        <translation>%2 台中 %1 台が発電中</translation>
    </message>
    <message>
        <source>%1 of %2 in session</source>
        <translation>%2 台中 %1 台が充電セッション中</translation>
    </message>
    <message>
        <source>%1 scheduled</source>
        <translation>予約済み %1</translation>
    </message>
    <message>
        <source>%1 failed today</source>
        <translation>本日の失敗 %1</translation>
    </message>
    <message>
        <source>left out: %1 · %2 · %3</source>
        <comment>of what can be taken, given, shed</comment>
        <translation>除外：%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>fleet::FleetTable</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>最後のアクション</translation>
    </message>
    <message>
        <source>Source, age</source>
        <translation>ソース、経過</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>一文で</translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation>名前またはモデル</translation>
    </message>
    <message>
        <source>the connection changed before it was written</source>
        <translation>書き込む前に接続が切り替わりました</translation>
    </message>
</context>
<context>
    <name>fleet::FleetWindows</name>
    <message>
        <source>The key came from AMPS_API_KEY and stays in memory for this run.</source>
        <translation>キーは AMPS_API_KEY から取得され、この実行中はメモリに保持されます。</translation>
    </message>
    <message>
        <source>Asking this computer’s keyring for the key …</source>
        <translation>このコンピューターのキーリングにキーを問い合わせています …</translation>
    </message>
    <message>
        <source>The keyring holds no key for this profile.</source>
        <translation>キーリングにこのプロファイルのキーがありません。</translation>
    </message>
    <message>
        <source>This computer has no keyring that works, so the key has to be entered for each run.</source>
        <translation>このコンピューターには使えるキーリングがないため、実行のたびにキーの入力が必要です。</translation>
    </message>
    <message>
        <source>The keyring refused to give out the key.</source>
        <translation>キーリングがキーの提供を拒否しました。</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it, or enter the key here.</source>
        <translation>キーリングが応答しません。ロックされている可能性があります。ロックを解除するか、ここにキーを入力してください。</translation>
    </message>
    <message>
        <source>The key in the keyring is of another environment than this profile. It is not used.</source>
        <translation>キーリング内のキーは、このプロファイルとは別の環境のものです。使用しません。</translation>
    </message>
    <message>
        <source>Enter the new key. It takes the place of the earlier one.</source>
        <translation>新しいキーを入力してください。以前のキーと置き換わります。</translation>
    </message>
    <message>
        <source>“%1” is open in another run. Close it there first.</source>
        <translation>「%1」は別の実行で開かれています。先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>The audit log could not be kept; it is still in %1.</source>
        <translation>監査ログを保管できませんでした。まだ %1 にあります。</translation>
    </message>
    <message>
        <source>Something in %1 could not be removed.</source>
        <translation>%1 内に削除できなかったものがあります。</translation>
    </message>
    <message>
        <source>The keyring did not confirm that the key is gone; look for “amps-fleet” in it.</source>
        <translation>キーリングがキーの削除を確認しませんでした。キーリングで「amps-fleet」を探してください。</translation>
    </message>
</context>
<context>
    <name>fleet::Format</name>
    <message>
        <source>percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>kilowatts</source>
        <translation>キロワット</translation>
    </message>
    <message>
        <source>megawatts</source>
        <translation>メガワット</translation>
    </message>
    <message>
        <source>kilowatt-hours</source>
        <translation>キロワット時</translation>
    </message>
    <message>
        <source>megawatt-hours</source>
        <translation>メガワット時</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>度（摂氏）</translation>
    </message>
    <message>
        <source>degrees Fahrenheit</source>
        <translation>度（華氏）</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未報告</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>マイナス %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>プラス %1</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>An age or a duration: seconds, minutes, hours, each after a number</extracomment>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 分</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 時間</translation>
    </message>
    <message>
        <source>%n days</source>
        <translation>%n 日</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 時間 %L2 分</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <translation>%1 %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>キロメートル</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>マイル</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>Not shown. How the name of a field (&quot;Charge rate&quot;) begins inside a sentence: &quot;small&quot; where its first letter turns small, &quot;as it is&quot; where nouns keep their capital letter, as in German, or where there are no small letters.</extracomment>
        <translation>as it is</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;target, power&quot;. With its space, where the language puts one.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>watts</source>
        <translation>ワット</translation>
    </message>
    <message>
        <source>amps</source>
        <translation>アンペア</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>ボルト</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
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
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>fleet::Freshness</name>
    <message>
        <source>Stored reading from %1</source>
        <extracomment>A reading of an earlier run, kept on this computer; %1 is when it was made</extracomment>
        <translation>%1 の保存済み測定値</translation>
    </message>
    <message>
        <source>Stored reading</source>
        <translation>保存済み測定値</translation>
    </message>
    <message>
        <source>No sync since %1</source>
        <translation>%1 から同期なし</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>同期なし</translation>
    </message>
    <message>
        <source>No longer listed, last read %1</source>
        <translation>リストになし、最終読み取り %1</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>リストになし</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>%1, age not reported</source>
        <extracomment>%1 is where a reading comes from: live, cache, projection</extracomment>
        <translation>%1、経過時間は未報告</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation>%1、%2前</translation>
    </message>
    <message>
        <source>1 second old</source>
        <translation>1 秒経過</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds old</source>
        <translation>
            <numerusform>%n 秒経過</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>1 分経過</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>%n 分経過</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour old</source>
        <translation>1 時間経過</translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n 時間経過</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 日経過</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n 日経過</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Where a reading comes from: read from the maker just now</extracomment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>Where a reading comes from: the last one that the platform kept</extracomment>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>Where a reading comes from: calculated ahead from the last one</extracomment>
        <translation>予測</translation>
    </message>
    <message>
        <source>fallback</source>
        <extracomment>Where a reading comes from: an old one, as the maker does not answer</extracomment>
        <translation>最終既知</translation>
    </message>
</context>
<context>
    <name>fleet::GateSheet</name>
    <message>
        <source>not declared</source>
        <translation>宣言なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>リスト外</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>available</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>競合時の方式</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>最後のアクション</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>has passed, if the plant is in your zone</source>
        <translation>設置場所がこちらと同じタイムゾーンなら、すでに過ぎています</translation>
    </message>
    <message>
        <source>This goes to the built-in demonstration</source>
        <translation>内蔵デモに送信されます</translation>
    </message>
    <message>
        <source>This goes to a simulated user</source>
        <translation>シミュレーションユーザーに送信されます</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>シミュレーション機器に送信されます</translation>
    </message>
    <message>
        <source>A real customer and their real devices</source>
        <translation>実際の顧客とその実機です</translation>
    </message>
    <message>
        <source>Send %1 to demo</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>%1 を DEMO に送信</translation>
    </message>
    <message>
        <source>Send %1 to sandbox</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>%1 を SANDBOX に送信</translation>
    </message>
    <message>
        <source>Hold to send %1 to LIVE</source>
        <extracomment>%1 is a command as the API spells it; the button is held down</extracomment>
        <translation>長押しで%1 を LIVE に送信</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; %4</source>
        <translation>進行中：%1 %2、%3。機器が持てるアクションは一度に 1 つです。%4</translation>
    </message>
    <message>
        <source>Nothing is in flight.</source>
        <translation>進行中のものはありません。</translation>
    </message>
    <message>
        <source>In flight: %1 (%2), %3.</source>
        <translation>進行中：%1（%2）、%3。</translation>
    </message>
    <message>
        <source>A device holds one action: it is replaced (cancel_and_replace).</source>
        <translation>機器が持てるアクションは一度に 1 つです：置き換えられます (cancel_and_replace)。</translation>
    </message>
    <message>
        <source>It has started and cannot be replaced any more: the API will refuse until it ends.</source>
        <translation>すでに開始しており、もう置き換えられません：終わるまで API は拒否します。</translation>
    </message>
    <message>
        <source>It stays; yours starts when it ends, at %1 (queue_after).</source>
        <translation>そのまま残り、新しいものは終了後、%1 に開始します (queue_after)。</translation>
    </message>
    <message>
        <source>It has no end, so nothing can be queued behind it: the API will refuse.</source>
        <translation>終了時刻がないため、後ろに並べられません：API は拒否します。</translation>
    </message>
    <message>
        <source>A device holds one action: %1 decides.</source>
        <translation>機器が持てるアクションは一度に 1 つです：%1 が決定します。</translation>
    </message>
    <message>
        <source>A device holds one action: it stays booked and the API will ask what to do.</source>
        <translation>機器が持てるアクションは一度に 1 つです：予約のまま残り、API がどうするか尋ねます。</translation>
    </message>
    <message>
        <source>A device holds one action: it must be waited for.</source>
        <translation>機器が持てるアクションは一度に 1 つです：終わるのを待つ必要があります。</translation>
    </message>
    <message>
        <source>onConflict: %1</source>
        <translation>onConflict: %1</translation>
    </message>
    <message>
        <source>No onConflict sent: a collision will ask you again</source>
        <translation>onConflict なし：衝突した場合は再度確認します</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Now, as soon as it is sent</source>
        <translation>送信後すぐに実行</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>The home may have %1 or less as backup afterwards.</source>
        <translation>その後、住宅の予備は %1 以下になることがあります。</translation>
    </message>
    <message>
        <source>Without a target it stops at the device&apos;s own floor: the home may be left without backup.</source>
        <translation>目標がないと機器自身の下限で停止します：住宅に予備が残らないことがあります。</translation>
    </message>
    <message>
        <source>%1 stands until another command replaces it.</source>
        <translation>%1 は別のコマンドに置き換わるまで有効です。</translation>
    </message>
    <message>
        <source>The home&apos;s own schedule pauses until follow_schedule is sent.</source>
        <translation>住宅自身のスケジュールは、follow_schedule が送信されるまで停止します。</translation>
    </message>
    <message>
        <source>At the end of the window the battery goes to idle and keeps its level.</source>
        <translation>時間枠の終わりにバッテリーは待機に移り、残量を維持します。</translation>
    </message>
    <message>
        <source>At the end of the window the device goes back by itself.</source>
        <translation>時間枠の終わりに機器は自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>The device&apos;s own schedule will be switched off.</source>
        <translation>機器自身のスケジュールはオフになります。</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; another command overrides it.</source>
        <translation>送信後はキャンセルできません。別のコマンドで上書きされます。</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; the way back is to send %1 again.</source>
        <translation>送信後はキャンセルできません。元に戻すには %1 を再送信します。</translation>
    </message>
    <message>
        <source>You can cancel it until it starts, %1. Once acknowledged, only another command can override it.</source>
        <translation>開始（%1）まではキャンセルできます。受領後は、別のコマンドでのみ上書きできます。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Settings make no action: nothing in flight is touched.</source>
        <translation>設定はアクションになりません：進行中のものには影響しません。</translation>
    </message>
    <message>
        <source>The device keeps it until it is changed again. Some makers confirm without looking: the next reading is the proof.</source>
        <translation>機器は次に変更されるまでこの値を保持します。確かめずに確認応答するメーカーもあります：次の測定値が証拠です。</translation>
    </message>
    <message>
        <source>The way back is to set %1.</source>
        <translation>元に戻すには %1 を設定します。</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 をキャンセルしますか？</translation>
    </message>
    <message>
        <source>%1 is what is cancelled.</source>
        <translation>キャンセルされるのは %1 です。</translation>
    </message>
    <message>
        <source>It will not run. The device goes on with what it does now.</source>
        <translation>実行されません。機器は現在の動作を続けます。</translation>
    </message>
    <message>
        <source>A cancelled action does not come back: it would have to be sent anew.</source>
        <translation>キャンセルしたアクションは元に戻りません：新たに送信する必要があります。</translation>
    </message>
    <message>
        <source>Revoke the consent of %1 for every device?</source>
        <translation>すべての機器について %1 の同意を撤回しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the consent of %1 for %n device(s)?</source>
        <translation>
            <numerusform>%n 台の機器について %1 の同意を撤回しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>すべての機器</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>連携済み</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>連携解除</translation>
    </message>
    <message>
        <source>Reading and commanding these devices stops at once.</source>
        <translation>これらの機器の読み取りとコマンドは直ちに止まります。</translation>
    </message>
    <message>
        <source>The stored logins are deleted.</source>
        <translation>保存されたログイン情報は削除されます。</translation>
    </message>
    <message>
        <source>There is no way back but the customer linking the devices again.</source>
        <translation>顧客が機器を再度連携する以外に、元に戻す方法はありません。</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3, %4.</source>
        <translation>進行中のものはありません。最後のアクションは %1（%2）：%3、%4。</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3.</source>
        <translation>進行中のものはありません。最後のアクションは %1（%2）：%3。</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>枠 %1</translation>
    </message>
    <message>
        <source>A schedule makes no action now: nothing in flight is touched.</source>
        <translation>スケジュールは今すぐアクションを作りません：進行中のものには影響しません。</translation>
    </message>
    <message>
        <source>The device does this by itself, without asking again.</source>
        <translation>機器は確認を求めず、これを自動で行います。</translation>
    </message>
    <message>
        <source>The device does this by itself every day, until the schedule is changed or cancelled.</source>
        <translation>機器は、スケジュールが変更またはキャンセルされるまで、これを毎日自動で行います。</translation>
    </message>
    <message>
        <source>It takes the place of %1.</source>
        <translation>%1 に取って代わります。</translation>
    </message>
    <message>
        <source>The way back is to set the old schedule again.</source>
        <translation>元に戻すには、以前のスケジュールを再設定します。</translation>
    </message>
    <message>
        <source>The way back is to cancel the schedule.</source>
        <translation>元に戻すには、スケジュールをキャンセルします。</translation>
    </message>
    <message>
        <source>Cancel the schedule %1?</source>
        <translation>スケジュール %1 をキャンセルしますか？</translation>
    </message>
    <message>
        <source>An action that it has begun already is not touched.</source>
        <translation>すでに開始したアクションには影響しません。</translation>
    </message>
    <message>
        <source>The device no longer does any of this by itself.</source>
        <translation>機器は以後、これらを一切自動で行いません。</translation>
    </message>
    <message>
        <source>The way back is to set the schedule once more.</source>
        <translation>元に戻すには、スケジュールをもう一度設定します。</translation>
    </message>
    <message>
        <source>A real battery in a customer&apos;s home</source>
        <translation>顧客の住宅にある実際のバッテリーです</translation>
    </message>
    <message>
        <source>A real charger in a customer&apos;s home</source>
        <translation>顧客の住宅にある実際の充電器です</translation>
    </message>
    <message>
        <source>A real heating and cooling in a customer&apos;s home</source>
        <translation>顧客の住宅にある実際の冷暖房です</translation>
    </message>
    <message>
        <source>A real solar inverter in a customer&apos;s home</source>
        <translation>顧客の住宅にある実際の太陽光パワコンです</translation>
    </message>
    <message>
        <source>A real vehicle in a customer&apos;s home</source>
        <translation>顧客の住宅にある実際の車両です</translation>
    </message>
    <message>
        <source>A real device in a customer&apos;s home</source>
        <translation>顧客の住宅にある実際の機器です</translation>
    </message>
    <message>
        <source>Send settings to demo</source>
        <translation>設定を DEMO に送信</translation>
    </message>
    <message>
        <source>Send settings to sandbox</source>
        <translation>設定を SANDBOX に送信</translation>
    </message>
    <message>
        <source>Hold to send settings to LIVE</source>
        <translation>長押しで設定を LIVE に送信</translation>
    </message>
    <message>
        <source>Send the cancellation to demo</source>
        <translation>キャンセルを DEMO に送信</translation>
    </message>
    <message>
        <source>Send the cancellation to sandbox</source>
        <translation>キャンセルを SANDBOX に送信</translation>
    </message>
    <message>
        <source>Hold to send the cancellation to LIVE</source>
        <translation>長押しでキャンセルを LIVE に送信</translation>
    </message>
    <message>
        <source>Send the schedule to demo</source>
        <translation>スケジュールを DEMO に送信</translation>
    </message>
    <message>
        <source>Send the schedule to sandbox</source>
        <translation>スケジュールを SANDBOX に送信</translation>
    </message>
    <message>
        <source>Hold to send the schedule to LIVE</source>
        <translation>長押しでスケジュールを LIVE に送信</translation>
    </message>
    <message>
        <source>Send the revocation to demo</source>
        <translation>撤回を DEMO に送信</translation>
    </message>
    <message>
        <source>Send the revocation to sandbox</source>
        <translation>撤回を SANDBOX に送信</translation>
    </message>
    <message>
        <source>Hold to send the revocation to LIVE</source>
        <translation>長押しで撤回を LIVE に送信</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; a collision will ask you again.</source>
        <extracomment>A command, its id, its state</extracomment>
        <translation>進行中：%1 %2、%3。機器が持てるアクションは一度に 1 つです。衝突した場合は再度確認します。</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>最大 %1 で %2 まで充電します（%3）。</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>最大 %1 で %2 まで放電します（%3）。</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>最大 %1 で %2 まで充電します。</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>最大 %1 で %2 まで放電します。</translation>
    </message>
    <message>
        <source>It draws up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>最大 %1 で充電します。</translation>
    </message>
    <message>
        <source>It gives up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>最大 %1 で放電します。</translation>
    </message>
    <message>
        <source>It draws as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>できる限りの電力で %1 まで充電します。</translation>
    </message>
    <message>
        <source>It gives as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>できる限りの電力で %1 まで放電します。</translation>
    </message>
    <message>
        <source>It draws as much as it can.</source>
        <translation>できる限りの電力で充電します。</translation>
    </message>
    <message>
        <source>It gives as much as it can.</source>
        <translation>できる限りの電力で放電します。</translation>
    </message>
    <message>
        <source>Then it rests and stays in %1 until another command replaces it.</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>その後は待機し、別のコマンドに置き換わるまで %1 のままです。</translation>
    </message>
    <message>
        <source>Change %1 %2 to %3?</source>
        <extracomment>A setting, &quot;of this battery&quot;, and its new value</extracomment>
        <translation>%2の%1を %3 に変更しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Change %n setting(s) %1?</source>
        <extracomment>%1 is &quot;of this battery&quot;</extracomment>
        <translation>
            <numerusform>%1の設定 %n 件を変更しますか？</numerusform>
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
        <translation>%1のスケジュールを変更しますか？</translation>
    </message>
    <message>
        <source>Set a schedule for %1?</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>%1にスケジュールを設定しますか？</translation>
    </message>
</context>
<context>
    <name>fleet::Grade</name>
    <message>
        <source>It cannot be undone.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>LIVE: real equipment.</source>
        <translation>LIVE：実機です。</translation>
    </message>
    <message>
        <source>%1: nothing real is touched.</source>
        <translation>%1：実機には影響しません。</translation>
    </message>
    <message>
        <source>Every device of this user.</source>
        <translation>このユーザーのすべての機器。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) at once.</source>
        <translation>
            <numerusform>一度に %n 台の機器。</numerusform>
        </translation>
    </message>
    <message>
        <source>The values shown are old, and reading them again did not work.</source>
        <translation>表示中の値は古く、再読み取りもできませんでした。</translation>
    </message>
    <message>
        <source>The values shown are old.</source>
        <translation>表示中の値は古いものです。</translation>
    </message>
    <message>
        <source>It runs at once and cannot be cancelled.</source>
        <translation>直ちに実行され、キャンセルできません。</translation>
    </message>
</context>
<context>
    <name>fleet::History</name>
    <message>
        <source>Another window or desk records this history; this one reads it.</source>
        <translation>別のウィンドウまたは端末がこの履歴を記録しています。ここでは読み取りのみです。</translation>
    </message>
    <message>
        <source>No room for history: readings are shown but not recorded.</source>
        <translation>履歴の空きがありません：測定値は表示されますが、記録されません。</translation>
    </message>
    <message>
        <source>History cannot be kept: readings are shown but not recorded.</source>
        <translation>履歴を保存できません：測定値は表示されますが、記録されません。</translation>
    </message>
</context>
<context>
    <name>fleet::HistoryExport</name>
    <message>
        <source>From (%1)</source>
        <translation>開始（%1）</translation>
    </message>
    <message>
        <source>To (%1)</source>
        <translation>終了（%1）</translation>
    </message>
</context>
<context>
    <name>fleet::InspectorModel</name>
    <message>
        <source>none</source>
        <comment>status of a request that got no answer</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>巡回</translation>
    </message>
    <message>
        <source>open device</source>
        <translation>機器を開く</translation>
    </message>
    <message>
        <source>follow actions</source>
        <translation>アクションの追跡</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>health</source>
        <translation>サービス状態</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4, %5</source>
        <translation>%1 %2、%3、%4、%5</translation>
    </message>
</context>
<context>
    <name>fleet::IntentFile</name>
    <message>
        <source>The journal of commands cannot be written: %1</source>
        <translation>コマンドのジャーナルに書き込めません：%1</translation>
    </message>
    <message>
        <source>The journal of commands is damaged. Look at what the devices are doing, then move the file away to begin a new one: %1</source>
        <translation>コマンドのジャーナルが破損しています。機器の動作を確認してから、ファイルを移動して新しく始めてください：%1</translation>
    </message>
    <message>
        <source>it was made by a newer version of this application.</source>
        <translation>このアプリの新しいバージョンで作成されています。</translation>
    </message>
</context>
<context>
    <name>fleet::IntentWords</name>
    <message>
        <source>There was no connection. Nothing left this computer.</source>
        <translation>接続がありませんでした。このコンピューターからは何も出ていません。</translation>
    </message>
    <message>
        <source>Writing was locked before it could be sent. Nothing left this computer.</source>
        <translation>送信前に書き込みがロックされました。このコンピューターからは何も出ていません。</translation>
    </message>
    <message>
        <source>The connection was not the environment that was confirmed. Nothing left this computer.</source>
        <translation>接続先が、確認した環境ではありませんでした。このコンピューターからは何も出ていません。</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>ジャーナルに書き込めなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>The window was closing. Nothing left this computer.</source>
        <translation>ウィンドウが閉じるところでした。このコンピューターからは何も出ていません。</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>受理：%1</translation>
    </message>
    <message>
        <source>The next reading of the device is the proof.</source>
        <translation>機器の次の測定値が証拠です。</translation>
    </message>
    <message>
        <source>The service confirmed it.</source>
        <translation>サービスが確認しました。</translation>
    </message>
    <message>
        <source>Booked for %1 (%2), %3 UTC.</source>
        <translation>%1（%2）に予約、%3 UTC。</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>予約しました。</translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>The maker accepted it. The reading shows what the device does.</source>
        <translation>メーカーが受理しました。機器の動作は測定値でわかります。</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>キャンセル済み：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>%1 is on its way to the maker.</source>
        <translation>%1 はメーカーへ送信途中です。</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>%1 のキャンセル</translation>
    </message>
    <message>
        <source>revoke the consent of %1</source>
        <translation>%1 の同意の撤回</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>送信中：%1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未送信：%1</translation>
    </message>
    <message>
        <source>We do not know whether it arrived: %1</source>
        <translation>到達したか不明：%1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n actions just like it from that moment. One may be yours, another desk&apos;s the other. It is not sent again.</source>
        <translation>
            <numerusform>その時点の、まったく同じアクションが %n 件あります。1 件はここから、ほかは別の端末からかもしれません。再送信はしません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost on the way. The device is being read to find out; it is not sent again.</source>
        <translation>途中で接続が切れました。確かめるために機器を読み取っています。再送信はしません。</translation>
    </message>
    <message>
        <source>Not seen on the device: %1</source>
        <translation>機器で確認できず：%1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and later readings show the old values.</source>
        <translation>途中で接続が切れ、その後の測定値は元の値のままです。</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>到達しませんでした：%1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and the service knows of no such action. It was not sent again.</source>
        <translation>途中で接続が切れ、サービスにそのようなアクションはありません。再送信はしていません。</translation>
    </message>
    <message>
        <source>It arrived after all: %1</source>
        <translation>結局到達していました：%1</translation>
    </message>
    <message>
        <source>Booked for %1 UTC.</source>
        <translation>%1 UTC に予約。</translation>
    </message>
    <message numerus="yes">
        <source>schedule of %n slot(s), %1</source>
        <translation>
            <numerusform>%n 枠のスケジュール、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>cancel the schedule %1</source>
        <translation>スケジュール %1 をキャンセル</translation>
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
        <translation>アドレスにはスキームとホストが必要です。例：https://api.amps.ai。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Plain http goes to this computer only: anywhere else the key could be read on the way. Use https.</source>
        <translation>平文の http はこのコンピューター宛てのみです：ほかでは途中でキーを読み取られるおそれがあります。https を使ってください。</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>The address must not hold a query or a fragment.</source>
        <translation>アドレスにクエリやフラグメントを含めることはできません。</translation>
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
        <translation>アドレスが変わりました。</translation>
    </message>
    <message>
        <source>This is a sandbox key. Use the SANDBOX door.</source>
        <translation>これは SANDBOX キーです。SANDBOX の入口を使ってください。</translation>
    </message>
    <message>
        <source>Sandbox key recognised</source>
        <translation>SANDBOX キーを認識しました</translation>
    </message>
    <message>
        <source>This is a LIVE key: it reaches real equipment. Use the LIVE door.</source>
        <translation>これは LIVE キーで、実機に届きます。LIVE の入口を使ってください。</translation>
    </message>
    <message>
        <source>LIVE key recognised</source>
        <translation>LIVE キーを認識しました</translation>
    </message>
    <message>
        <source>This prefix is unknown, which counts as LIVE. Use the LIVE door.</source>
        <translation>このプレフィックスは不明で、LIVE とみなされます。LIVE の入口を使ってください。</translation>
    </message>
    <message>
        <source>This prefix is unknown. It is treated as LIVE.</source>
        <translation>このプレフィックスは不明です。LIVE として扱います。</translation>
    </message>
    <message>
        <source>A key is one word without blanks.</source>
        <translation>キーは空白を含まない 1 語です。</translation>
    </message>
    <message numerus="yes">
        <source>That is no key: a key is one word of at least %n characters.</source>
        <translation>
            <numerusform>それはキーではありません：キーは %n 文字以上の 1 語です。</numerusform>
        </translation>
    </message>
    <message>
        <source>That was a sandbox key. It opens the SANDBOX door.</source>
        <translation>SANDBOX キーでした。SANDBOX の入口を開きます。</translation>
    </message>
    <message>
        <source>That was a LIVE key. It opens the LIVE door alone; nothing was sent.</source>
        <translation>LIVE キーでした。開くのは LIVE の入口だけです。何も送信していません。</translation>
    </message>
    <message>
        <source>That key has an unknown prefix, which counts as LIVE. It opens the LIVE door alone.</source>
        <translation>そのキーのプレフィックスは不明で、LIVE とみなされます。開くのは LIVE の入口だけです。</translation>
    </message>
    <message>
        <source>The copy in the clipboard was cleared.</source>
        <translation>クリップボードのコピーを消去しました。</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>%1 を確認中 …</translation>
    </message>
    <message>
        <source>Handing the key to the keyring …</source>
        <translation>キーをキーリングに渡しています …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>開いています …</translation>
    </message>
</context>
<context>
    <name>fleet::KeyKeeper</name>
    <message>
        <source>The key is kept in this computer’s keyring.</source>
        <translation>キーはこのコンピューターのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>The keyring refused to keep the key. It stays in memory for this run and has to be entered again next time.</source>
        <translation>キーリングがキーの保存を拒否しました。この実行中はメモリに保持され、次回は再入力が必要です。</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. The key stays in memory for this run and has to be entered again next time.</source>
        <translation>キーリングが応答しません。ロックされている可能性があります。キーはこの実行中メモリに保持され、次回は再入力が必要です。</translation>
    </message>
    <message>
        <source>This computer has no keyring that works. The key stays in memory for this run and has to be entered again next time; it is never written to a file.</source>
        <translation>このコンピューターには使えるキーリングがありません。キーはこの実行中メモリに保持され、次回は再入力が必要です。ファイルには決して書き込まれません。</translation>
    </message>
</context>
<context>
    <name>fleet::Languages</name>
    <message>
        <source>As the desktop: %1</source>
        <comment>a language</comment>
        <translation>デスクトップに合わせる：%1</translation>
    </message>
</context>
<context>
    <name>fleet::LinkAddress</name>
    <message>
        <source>Enter the id of your app; it is in the dashboard.</source>
        <translation>アプリ ID を入力してください。ダッシュボードに記載されています。</translation>
    </message>
    <message>
        <source>The id of an app holds letters, digits, dots, dashes and underscores only.</source>
        <translation>アプリ ID に使えるのは、英字、数字、ドット、ハイフン、アンダースコアのみです。</translation>
    </message>
    <message>
        <source>“%1” cannot be linked.</source>
        <translation>「%1」は連携できません。</translation>
    </message>
    <message>
        <source>The customer&apos;s reference must be an e-mail address of at most 100 characters.</source>
        <translation>顧客の参照は 100 文字以内のメールアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>At most 100 devices can be linked at once.</source>
        <translation>一度に連携できる機器は 100 台までです。</translation>
    </message>
</context>
<context>
    <name>fleet::LocalBook</name>
    <message>
        <source>Names and notes cannot be read: %1</source>
        <translation>名前とメモを読み取れません：%1</translation>
    </message>
    <message>
        <source>Names and notes cannot be read: %1 is damaged. It is left as it is.</source>
        <translation>名前とメモを読み取れません：%1 が破損しています。そのまま残します。</translation>
    </message>
    <message>
        <source>Names and notes are kept for this run only: %1 could not be read.</source>
        <translation>名前とメモはこの実行中のみ保持されます：%1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Names and notes could not be kept: %1</source>
        <translation>名前とメモを保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” for %n device(s)</source>
        <translation>
            <numerusform>%n 台の機器にタグ「%1」</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n device(s)</source>
        <translation>
            <numerusform>%n 台の機器からタグ「%1」を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note for %n device(s)</source>
        <translation>
            <numerusform>%n 台の機器へのメモ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::Manual</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>フリートの見方</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>検索式の書き方</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Commanding safely</source>
        <translation>安全なコマンド操作</translation>
    </message>
    <message>
        <source>Actions and the audit log</source>
        <translation>アクションと監査ログ</translation>
    </message>
    <message>
        <source>Customers, tickets, the inspector</source>
        <translation>顧客、チケット、インスペクター</translation>
    </message>
    <message>
        <source>Troubleshooting by message</source>
        <translation>メッセージ別トラブルシューティング</translation>
    </message>
    <message>
        <source>Keys and the command palette</source>
        <translation>キーとコマンドパレット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Integrators</source>
        <translation>インテグレーター</translation>
    </message>
    <message>
        <source>History, charts, export</source>
        <translation>履歴、グラフ、書き出し</translation>
    </message>
</context>
<context>
    <name>fleet::PaletteModel</name>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a parameter and its bounds: power 0 to 5.0 kW</comment>
        <translation>%1 %2～%3</translation>
    </message>
    <message>
        <source>opens the form, asks before sending</source>
        <translation>フォームを開き、送信前に確認します</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>a setting of the device</comment>
        <translation>%1 を設定</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>Filter the fleet: %1</source>
        <translation>フリートを絞り込む：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台の機器</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the fleet for “%1”</source>
        <translation>フリートで「%1」を検索</translation>
    </message>
    <message>
        <source>Commands for %1</source>
        <translation>%1 のコマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>機器の設定</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>fleet::PendingCommand</name>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>sent %1 ago</source>
        <translation>%1前に送信</translation>
    </message>
</context>
<context>
    <name>fleet::PlanningLanes</name>
    <message>
        <source>maker not known</source>
        <translation>メーカー不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>アクション %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::PlantTime</name>
    <message>
        <source>if the plant is in your zone, %1</source>
        <translation>設置場所がこちらと同じタイムゾーンなら、%1</translation>
    </message>
    <message>
        <source>the plant&apos;s clock was UTC%1%2 at the last booking</source>
        <translation>前回の予約時の現地時計は UTC%1%2 でした</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>%1 from when it is sent: %2 in your zone</source>
        <translation>送信から %1 後：こちらのタイムゾーンで %2</translation>
    </message>
    <message>
        <source>%1 at the plant</source>
        <translation>現地時刻 %1</translation>
    </message>
    <message>
        <source>No clock shows %1 that night, %2: it is skipped. The service decides what it takes it for.</source>
        <translation>その夜、%1 という時刻は存在せず（%2）、飛ばされます。どう解釈するかはサービスが決めます。</translation>
    </message>
    <message>
        <source>%1 at the plant, %2 (%3)</source>
        <translation>現地時刻 %1、%2（%3）</translation>
    </message>
    <message>
        <source>%1 has passed, %2.</source>
        <translation>%1 はすでに過ぎています、%2。</translation>
    </message>
    <message>
        <source>That is more than 30 days ahead, %1.</source>
        <translation>30 日より先です、%1。</translation>
    </message>
    <message>
        <source>%1 comes twice that night, %2: %3 and %4 UTC. The service decides which it takes.</source>
        <translation>その夜、%1 は 2 回あります（%2）：%3 と %4 UTC。どちらになるかはサービスが決めます。</translation>
    </message>
    <message>
        <source>The clocks change within this window: it lasts %1 and not %2, %3.</source>
        <translation>この時間枠の途中で時計が切り替わります：長さは %2 ではなく %1 です（%3）。</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <extracomment>What people may type for hours, after a number, apart by commas</extracomment>
        <translation>h, 時間</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <extracomment>What people may type for minutes, after a number, apart by commas</extracomment>
        <translation>m, min, 分, 分間</translation>
    </message>
</context>
<context>
    <name>fleet::PollWatch</name>
    <message>
        <source>This application has read nothing for %1. What you see may be out of date.</source>
        <translation>このアプリは %1 何も読み取っていません。表示が古い可能性があります。</translation>
    </message>
    <message>
        <source>This application stood still, and has read nothing for %1. What you see may be out of date.</source>
        <translation>このアプリは停止していて、%1 何も読み取っていません。表示が古い可能性があります。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands still. The ages of readings cannot be trusted.</source>
        <translation>このコンピューターの時計が止まっています。測定値の経過時間は信頼できません。</translation>
    </message>
</context>
<context>
    <name>fleet::PrimitiveRegistry</name>
    <message>
        <source>unit as reported</source>
        <translation>報告された単位</translation>
    </message>
    <message>
        <source>unit as declared in %1</source>
        <extracomment>%1 is the path of a command&apos;s parameter, commands.charge.power</extracomment>
        <translation>%1 で宣言された単位</translation>
    </message>
    <message>
        <source>unit as declared in settings</source>
        <translation>設定で宣言された単位</translation>
    </message>
    <message>
        <source>unit as documented</source>
        <translation>文書に記載の単位</translation>
    </message>
    <message>
        <source>unit by its name</source>
        <translation>名前による単位</translation>
    </message>
    <message>
        <source>given in Wh</source>
        <translation>Wh で報告</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>no power into or out of a battery</comment>
        <translation>待機</translation>
    </message>
    <message>
        <source>into the battery</source>
        <translation>バッテリーへ</translation>
    </message>
    <message>
        <source>out of the battery</source>
        <translation>バッテリーから</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a spoken quantity, and where it flows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>peak seen %1</source>
        <translation>観測された最大値 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 above the declared %2</source>
        <translation>宣言された %2 を %1 上回る</translation>
    </message>
    <message>
        <source>%1 below the declared %2</source>
        <translation>宣言された %2 を %1 下回る</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a bound and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ring 0 to 100</source>
        <translation>リング 0～100</translation>
    </message>
    <message>
        <source>%1, mark at %2</source>
        <translation>%1、目印 %2</translation>
    </message>
    <message>
        <source>gauge without a scale: no bounds are declared</source>
        <translation>目盛りのないゲージ：範囲の宣言なし</translation>
    </message>
    <message>
        <source>gauge, scaled to the peak seen: no bounds are declared</source>
        <translation>観測された最大値に合わせたゲージ：範囲の宣言なし</translation>
    </message>
    <message>
        <source>gauge %1 to %2, from %3</source>
        <translation>ゲージ %1～%2、%3 による</translation>
    </message>
    <message>
        <source>number, no unit declared</source>
        <translation>数値、単位の宣言なし</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>数値、%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい／いいえ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 項目</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>list, opened in place</source>
        <translation>リスト、その場で展開</translation>
    </message>
    <message>
        <source>object, opened in place</source>
        <translation>オブジェクト、その場で展開</translation>
    </message>
    <message>
        <source>text, shown as the status</source>
        <translation>文字列、ステータスとして表示</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未報告</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>deeper than three levels: as JSON</source>
        <translation>3 階層より深い：JSON として表示</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>エントリ %L1</translation>
    </message>
    <message>
        <source>%1, beside the state</source>
        <translation>%1、状態の横に表示</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>目盛り</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Devices of this family take no settings.</source>
        <translation>この種別の機器は設定を受け付けません。</translation>
    </message>
    <message>
        <source>The device gives it without a unit: a fact, not a control.</source>
        <translation>機器が単位なしで報告しています：事実であり、操作項目ではありません。</translation>
    </message>
    <message>
        <source>Its value is not a number.</source>
        <translation>値が数値ではありません。</translation>
    </message>
    <message>
        <source>The device declares no bounds for it.</source>
        <translation>機器が範囲を宣言していません。</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充電中</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>放電中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>スタンバイ</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>発電中</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>暖房</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>冷房</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>暖房中</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷房中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>no longer in the lists</comment>
        <translation>リスト外</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Needs a new link</source>
        <translation>再連携が必要</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>最終既知</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a battery</comment>
        <translation>満充電</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>プラグ接続</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>プラグ未接続</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a value was read, and how the API spells it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <comment>a name and its value</comment>
        <translation>%1 はい</translation>
    </message>
    <message>
        <source>%1 no</source>
        <comment>a name and its value</comment>
        <translation>%1 いいえ</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of a charging session</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>A vehicle is plugged in</extracomment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>A charging session has ended</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Permanent</source>
        <extracomment>A thermostat is held by a setting that stands until it is changed</extracomment>
        <translation>恒久</translation>
    </message>
    <message>
        <source>Follow schedule</source>
        <extracomment>A thermostat follows the schedule of the home</extracomment>
        <translation>スケジュールに従う</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileDesk</name>
    <message>
        <source>An address such as postgresql://desk@server/amps_history</source>
        <translation>postgresql://desk@server/amps_history のようなアドレス</translation>
    </message>
    <message>
        <source>Leave the password out: it belongs into ~/.pgpass, readable by you alone, where PostgreSQL&apos;s own library looks for it.</source>
        <translation>パスワードは含めないでください：PostgreSQL のライブラリが参照する ~/.pgpass に、本人だけが読める形で置きます。</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileStore</name>
    <message>
        <source>The list of profiles cannot be read: %1</source>
        <translation>プロファイルのリストを読み取れません：%1</translation>
    </message>
    <message>
        <source>The list of profiles could not be understood. It was put aside as %1; keys in the keyring are untouched.</source>
        <translation>プロファイルのリストを解釈できませんでした。%1 として退避しました。キーリング内のキーはそのままです。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The list of profiles is being changed by another program.</source>
        <translation>プロファイルのリストは別のプログラムが変更中です。</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of this program; it is not changed.</source>
        <translation>プロファイルのリストは、このプログラムの新しいバージョンで書かれています。変更しません。</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1</source>
        <translation>プロファイルのリストに書き込めません：%1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>プロファイルには名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>名前は %n 文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>名前に制御文字は使えません。</translation>
    </message>
    <message>
        <source>“%1” is the name of the built-in fleet.</source>
        <translation>「%1」は内蔵フリートの名前です。</translation>
    </message>
    <message>
        <source>There is a profile called “%1” already.</source>
        <translation>「%1」というプロファイルはすでにあります。</translation>
    </message>
    <message>
        <source>This profile is gone.</source>
        <translation>このプロファイルはもうありません。</translation>
    </message>
</context>
<context>
    <name>fleet::ProposalDesk</name>
    <message>
        <source>Proposed by %1</source>
        <translation>%1 による提案</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>%1 による提案：%2</translation>
    </message>
    <message>
        <source>A person turned it down.</source>
        <translation>人が却下しました。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 に %1</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>cancel the action %1</source>
        <translation>アクション %1 のキャンセル</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; the window reads on.</source>
        <translation>到達したか不明です。ウィンドウは読み取りを続けます。</translation>
    </message>
</context>
<context>
    <name>fleet::Query</name>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>この括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply.</source>
        <translation>括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Something must follow OR.</source>
        <translation>OR の後に何か必要です。</translation>
    </message>
    <message>
        <source>Something must stand before OR.</source>
        <translation>OR の前に何か必要です。</translation>
    </message>
    <message>
        <source>AND joins what stands on both sides of it.</source>
        <translation>AND は両側のものをつなぎます。</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>括弧の中が空です。</translation>
    </message>
    <message>
        <source>What is to be left out must follow.</source>
        <translation>除外するものを続けて書いてください。</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>この括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>この引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>引用符の中が空です。</translation>
    </message>
    <message>
        <source>Nothing stands before “%1”. Put a text with such signs into quotes.</source>
        <translation>「%1」の前に何もありません。こうした記号を含む文字列は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A value must follow “%1”.</source>
        <translation>「%1」の後に値が必要です。</translation>
    </message>
    <message>
        <source>No device reports “%1”, and it is no key of the search.</source>
        <translation>「%1」を報告する機器はなく、検索のキーでもありません。</translation>
    </message>
    <message>
        <source>No device reports “%1”. Did you mean “%2”?</source>
        <translation>「%1」を報告する機器はありません。「%2」のことですか。</translation>
    </message>
    <message>
        <source>Write available:yes or available:no.</source>
        <translation>available:yes または available:no と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is unknown after %2. There are: %3.</source>
        <translation>%2 の後の「%1」は不明です。使えるもの：%3。</translation>
    </message>
    <message>
        <source>“%1” is a text: write %1:%2 for one that contains it, %1=%2 for one that is it.</source>
        <translation>「%1」は文字列です：%1:%2 は「含む」、%1=%2 は「一致する」です。</translation>
    </message>
    <message>
        <source>Say which time: %1s, %1m, %1h or %1d.</source>
        <translation>時間の単位を指定してください：%1s、%1m、%1h、%1d。</translation>
    </message>
    <message>
        <source>An age is a number with s, m, h or d, for example 5m.</source>
        <translation>経過時間は s、m、h、d を付けた数値です。例：5m。</translation>
    </message>
    <message>
        <source>Compare an age: age&lt;%1 for younger, age&gt;%1 for older.</source>
        <translation>経過時間は比較で書きます：age&lt;%1 はより新しい、age&gt;%1 はより古い。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no unit.</source>
        <translation>「%1」は単位ではありません。</translation>
    </message>
    <message>
        <source>“%1” is a power, counted in kW; %2 is an energy.</source>
        <translation>「%1」は電力で単位は kW、%2 は電力量です。</translation>
    </message>
    <message>
        <source>“%1” is an energy, counted in kWh; %2 is a power.</source>
        <translation>「%1」は電力量で単位は kWh、%2 は電力です。</translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation>「%1」に単位はありません。</translation>
    </message>
    <message>
        <source>“%1” is counted in %2, not in %3.</source>
        <translation>「%1」の単位は %3 ではなく %2 です。</translation>
    </message>
    <message>
        <source>Write can:charge, or can:charge.power&gt;=3kw.</source>
        <translation>can:charge または can:charge.power&gt;=3kw と書いてください。</translation>
    </message>
    <message>
        <source>Only a parameter can be compared, as in can:charge.power&gt;=3kw.</source>
        <translation>比較できるのはパラメーターだけです。例：can:charge.power&gt;=3kw。</translation>
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
        <translation>メーカー</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>機器 ID</translation>
    </message>
    <message>
        <source>user id, where it was looked up</source>
        <translation>ユーザー ID（調べた場合）</translation>
    </message>
    <message>
        <source>what it is doing</source>
        <translation>現在の動作</translation>
    </message>
    <message>
        <source>demo, sandbox, live</source>
        <translation>demo, sandbox, live</translation>
    </message>
    <message>
        <source>accepts a command: can:charge.power&gt;=3kw</source>
        <translation>コマンドを受け付ける：can:charge.power&gt;=3kw</translation>
    </message>
    <message>
        <source>of the reading: age&lt;5m</source>
        <translation>測定値の経過時間：age&lt;5m</translation>
    </message>
    <message>
        <source>live, cache, projection, fallback</source>
        <translation>live, cache, projection, fallback</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい／いいえ</translation>
    </message>
    <message>
        <source>last action: state or command</source>
        <translation>最後のアクション：状態またはコマンド</translation>
    </message>
    <message>
        <source>code of an error</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>自分のタグ</translation>
    </message>
    <message>
        <source>in a note of yours</source>
        <translation>自分のメモ内</translation>
    </message>
    <message>
        <source>a name of yours</source>
        <translation>自分が付けた名前</translation>
    </message>
    <message>
        <source>why somebody should look</source>
        <translation>確認が必要な理由</translation>
    </message>
    <message>
        <source>fresh, old, stale, …</source>
        <translation>fresh, old, stale, …</translation>
    </message>
    <message>
        <source>field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>field, in %1</source>
        <translation>フィールド、単位 %1</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>parameter, in %1</source>
        <translation>パラメーター、単位 %1</translation>
    </message>
    <message>
        <source>what it can do when commands collide</source>
        <translation>コマンドが競合した時にできること</translation>
    </message>
</context>
<context>
    <name>fleet::QueryWords</name>
    <message>
        <source>Failed action</source>
        <translation>失敗したアクション</translation>
    </message>
    <message>
        <source>Stuck action</source>
        <translation>停滞アクション</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>ずれあり</translation>
    </message>
    <message>
        <source>Below floor</source>
        <translation>下限未満</translation>
    </message>
    <message>
        <source>In flight</source>
        <extracomment>Of a device: one of its actions is on its way</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>対応不要</translation>
    </message>
    <message>
        <source>Fresh</source>
        <extracomment>Of a reading</extracomment>
        <translation>新しい</translation>
    </message>
    <message>
        <source>Ageing</source>
        <extracomment>Of a reading that is getting old: between one minute and a quarter of an hour</extracomment>
        <translation>やや古い</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Of a reading</extracomment>
        <translation>古い</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>最新ではない</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>State of an action</extracomment>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an action</extracomment>
        <translation>受領済み</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of an action</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an action</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an action</extracomment>
        <translation>キャンセル済み</translation>
    </message>
</context>
<context>
    <name>fleet::ReadBudget</name>
    <message>
        <source>%1 of about %2 requests a minute</source>
        <extracomment>&quot;212 of about 600 requests a minute&quot;</extracomment>
        <translation>毎分約 %2 件中 %1 件のリクエスト</translation>
    </message>
    <message>
        <source>The service has refused nothing for its number so far, so its limit is not known.</source>
        <translation>サービスはこれまで件数を理由に拒否していないため、上限は不明です。</translation>
    </message>
    <message>
        <source>The service allows less than was asked for once. The pace found since is enough for this fleet.</source>
        <translation>サービスが許す件数は、以前の要求より少なくなっています。その後見つけたペースでこのフリートには十分です。</translation>
    </message>
    <message>
        <source>The service allows fewer requests than this fleet needs: reading all of it takes about %1.</source>
        <translation>サービスが許すリクエスト数は、このフリートに必要な数より少ないです：全体の読み取りに約 %1 かかります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last minute</source>
        <translation>
            <numerusform>直近 1 分間のリクエスト %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::ReadingsExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>時刻（%1）</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
</context>
<context>
    <name>fleet::RequestDetail</name>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>%1 回目</translation>
    </message>
</context>
<context>
    <name>fleet::SavedViews</name>
    <message>
        <source>The file is too large to be one of saved views.</source>
        <translation>保存した表示のファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This is no file of saved views: %1.</source>
        <translation>保存した表示のファイルではありません：%1。</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>保存した表示のファイルではありません。</translation>
    </message>
    <message>
        <source>One of the views has no name.</source>
        <translation>名前のない表示があります。</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleDesk</name>
    <message>
        <source>Schedules could not be read</source>
        <translation>スケジュールを読み取れませんでした</translation>
    </message>
    <message>
        <source>There was no answer that could be read (%1).</source>
        <translation>読み取れる応答がありませんでした（%1）。</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleForm</name>
    <message>
        <source>When does it begin?</source>
        <translation>いつ開始しますか？</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>そのような時刻はありません。</translation>
    </message>
    <message>
        <source>A time of day such as 01:15, or a day and a time such as 2026-06-13 19:00.</source>
        <translation>01:15 のような時刻、または 2026-06-13 19:00 のような日付と時刻。</translation>
    </message>
    <message>
        <source>A day and a time need a time zone.</source>
        <translation>日付と時刻にはタイムゾーンが必要です。</translation>
    </message>
    <message>
        <source>How long does it last?</source>
        <translation>どのくらい続きますか？</translation>
    </message>
    <message>
        <source>A length of up to a day, such as 4h, 1.5h or 90m.</source>
        <translation>1 日以内の長さ。例：4h、1.5h、90m。</translation>
    </message>
    <message>
        <source>This device does not declare the command %1.</source>
        <translation>この機器はコマンド %1 を宣言していません。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 が空です。</translation>
    </message>
    <message>
        <source>It needs one slot at least.</source>
        <translation>枠が少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>Times of day need a time zone.</source>
        <translation>時刻にはタイムゾーンが必要です。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>タイムゾーン「%1」はありません。</translation>
    </message>
    <message>
        <source>The service knows no rhythm “%1”.</source>
        <translation>サービスは周期「%1」に対応していません。</translation>
    </message>
    <message>
        <source>This slot cannot be read: write it again.</source>
        <translation>この枠を読み取れません：もう一度入力してください。</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>この機器はもう不明です。</translation>
    </message>
    <message>
        <source>The slot being written is not in the list yet.</source>
        <translation>入力中の枠はまだリストにありません。</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>%1, by the clock of %2</source>
        <translation>%1、%2 の時計</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
</context>
<context>
    <name>fleet::SeriesChooser</name>
    <message>
        <source>whole fleet</source>
        <translation>フリート全体</translation>
    </message>
    <message>
        <source>Energy from %1, %2</source>
        <comment>calculated from this field, of these devices</comment>
        <translation>%1 による電力量、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>this field, of these devices</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>fleet::SessionEnvironment</name>
    <message>
        <source>the key is a sandbox key</source>
        <translation>キーは SANDBOX キーです</translation>
    </message>
    <message>
        <source>the key is a LIVE key</source>
        <translation>キーは LIVE キーです</translation>
    </message>
    <message>
        <source>the key&apos;s prefix is unknown, which counts as LIVE</source>
        <translation>キーのプレフィックスは不明で、LIVE とみなされます</translation>
    </message>
    <message>
        <source>the built-in sandbox</source>
        <translation>内蔵 SANDBOX</translation>
    </message>
    <message>
        <source>the sandbox host</source>
        <translation>SANDBOX ホスト</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the connection goes to %2. Nothing can be sent.</source>
        <translation>環境の表示が一致しません：%1が、接続先は%2です。何も送信できません。</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the service answers as “%2”. Nothing can be sent.</source>
        <translation>環境の表示が一致しません：%1が、サービスは「%2」として応答しています。何も送信できません。</translation>
    </message>
    <message>
        <source>This window was started read-only: nothing can be sent from it.</source>
        <translation>このウィンドウは読み取り専用で開始されました：ここからは何も送信できません。</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing can be sent. It can be allowed under Settings, Safety.</source>
        <translation>このプロファイルは読み取り専用です：何も送信できません。「設定」の「安全」で許可できます。</translation>
    </message>
    <message>
        <source>LIVE is locked: commands would reach real equipment. Unlock it for a set time to send any.</source>
        <translation>LIVE はロックされています：コマンドは実機に届くことになります。送信するには、時間を決めてロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>fleet::SettingsEditor</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>%n 件の変更を確認へ</numerusform>
        </translation>
    </message>
    <message>
        <source>The API refused to change this: it can only be read.</source>
        <translation>API がこの変更を拒否しました：読み取り専用です。</translation>
    </message>
    <message>
        <source>The device reports this and does not let it be changed from here.</source>
        <translation>機器はこれを報告しますが、ここからの変更を許可していません。</translation>
    </message>
    <message>
        <source>Enter a value, or take the change back.</source>
        <translation>値を入力するか、変更を取り消してください。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>この機器はもう不明です。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>%n 個のフィールドを修正</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was accepted. Reading it back…</source>
        <translation>%1 は受理されました。読み返しています…</translation>
    </message>
    <message>
        <source>%1 was written and read back at %2.</source>
        <translation>%1 を書き込み、%2 に読み返しました。</translation>
    </message>
    <message>
        <source>%1 was accepted, but the device still says %2.</source>
        <translation>%1 は受理されましたが、機器はまだ %2 を示しています。</translation>
    </message>
    <message>
        <source>We do not know whether %1 arrived. It is not sent again; a reading will tell.</source>
        <translation>%1 が到達したか不明です。再送信はしません。次の読み取りでわかります。</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>送信を拒否しました：ジャーナルに書き込めません。</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>応答を待っています</translation>
    </message>
</context>
<context>
    <name>fleet::SpreadHistory</name>
    <message>
        <source>A tenth is below</source>
        <translation>1 割がこれより下</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>A tenth is above</source>
        <translation>1 割がこれより上</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
</context>
<context>
    <name>fleet::SqliteIntentJournal</name>
    <message>
        <source>The folder of the journal cannot be made.</source>
        <translation>ジャーナルのフォルダーを作成できません。</translation>
    </message>
</context>
<context>
    <name>fleet::StoreDeviceSource</name>
    <message>
        <source>The device could not be read again (%1).</source>
        <translation>機器を再読み取りできませんでした（%1）。</translation>
    </message>
</context>
<context>
    <name>fleet::TransportDesk</name>
    <message>
        <source>The extra authorities in %1 are not used. %2</source>
        <translation>%1 の追加の認証局は使用されていません。%2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1、有効期限 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none, plain http inside this computer</source>
        <translation>なし、このコンピューター内の平文の http</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 以降</translation>
    </message>
    <message numerus="yes">
        <source>%n of the operating system</source>
        <translation>
            <numerusform>OS のもの %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n of your own</source>
        <translation>
            <numerusform>%1、独自のもの %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>reached directly</source>
        <translation>直接接続</translation>
    </message>
    <message>
        <source>by the system’s proxy %1</source>
        <translation>システムのプロキシ %1 経由</translation>
    </message>
</context>
<context>
    <name>fleet::ViewMemory</name>
    <message>
        <source>The view could not be kept: %1</source>
        <translation>表示を保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>fleet::csv</name>
    <message>
        <source>The file is not a text in UTF-8.</source>
        <translation>ファイルが UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>Text stands behind a quotation.</source>
        <translation>引用の後に文字があります。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
</context>
</TS>
